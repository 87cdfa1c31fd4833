// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Files that the generator made of specs that are gone. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "target/folder.h"
#include "target/output.h"

/* The banner stands before this. */
#define HEAD_SIZE 1024

/* 1: the generator made it, 0: it did not, -1: it cannot be read. */
static int is_ours(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	char head[HEAD_SIZE + 1];
	const char *banner;
	ssize_t got;

	if (fd < 0)
		return -1;
	got = read(fd, head, HEAD_SIZE);
	close(fd);
	if (got < 0)
		return -1;
	head[got] = '\0';
	banner = strstr(head, OUTPUT_BANNER);
	return banner && strstr(banner, OUTPUT_BANNER_END);
}

static bool complain(const char *path)
{
	fprintf(stderr, "pcicap-gen: %s: %s\n", path, strerror(errno));
	return false;
}

static bool prune_file(const char *path, bool remove, int *n)
{
	int ours = is_ours(path);

	if (ours < 0)
		return complain(path);
	if (!ours)
		return true;
	++*n;
	if (!remove)
		fprintf(stderr, "pcicap-gen: %s is of a spec that is gone\n",
			path);
	else if (unlink(path))
		return complain(path);
	return true;
}

static bool prune_folder(struct gen *g, const char *folder, bool remove, int *n)
{
	struct entries entries = { 0 };
	bool ok = true;

	if (!folder_read(g, folder, &entries))
		return errno == ENOENT || complain(folder);
	for (unsigned int i = 0; i < entries.n; i++) {
		const char *path =
			str_format(g, "%s/%s", folder, entries.v[i]->name);

		if (entries.v[i]->is_folder)
			ok = prune_folder(g, path, remove, n) && ok;
		else if (!output_has(g, path))
			ok = prune_file(path, remove, n) && ok;
	}
	return ok;
}

int output_prune(struct gen *g, const char *folder, bool remove)
{
	int n = 0;

	return prune_folder(g, folder, remove, &n) ? n : -1;
}
