// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/embedded.h"
#include "base/gen.h"
#include "base/util.h"
#include "target/folder.h"

static int by_name(const void *a, const void *b)
{
	return strcmp((*(struct entry *const *)a)->name,
		      (*(struct entry *const *)b)->name);
}

static void add(struct gen *g, struct entries *out, const char *name,
		size_t len, bool is_folder)
{
	struct entry *e;

	if (!len || name[0] == '.' || name[len - 1] == '~')
		return;
	e = mem_alloc(g, sizeof(*e));
	e->name = str_copy(g, name, len);
	e->is_folder = is_folder;
	APPEND(g, out->v, out->n, e);
}

/* Files are sorted by path: what is in one folder stands together. */
static void read_embedded(struct gen *g, const char *path, struct entries *out)
{
	size_t len = strlen(path);

	for (unsigned int i = 0; i < g->n_embedded; i++) {
		const char *file = g->embedded[i].path;
		size_t n;

		if (strncmp(file, path, len) || file[len] != '/')
			continue;
		file += len + 1;
		n = strcspn(file, "/");
		if (out->n && strlen(out->v[out->n - 1]->name) == n &&
		    !strncmp(out->v[out->n - 1]->name, file, n))
			continue;
		add(g, out, file, n, file[n]);
	}
}

static bool is_folder(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISDIR(st.st_mode);
}

struct listing {
	struct cleanup cleanup;
	DIR *dir;
};

static void end_listing(void *data)
{
	closedir(((struct listing *)data)->dir);
}

static bool read_disk(struct gen *g, const char *path, struct entries *out)
{
	struct listing l = { .dir = opendir(path) };
	struct dirent *e;

	if (!l.dir)
		return false;
	gen_defer(g, &l.cleanup, end_listing, &l);
	while ((e = readdir(l.dir)))
		add(g, out, e->d_name, strlen(e->d_name),
		    is_folder(str_format(g, "%s/%s", path, e->d_name)));
	gen_undo(g);
	return true;
}

bool folder_read(struct gen *g, const char *path, struct entries *out)
{
	if (!strncmp(path, EMBEDDED_PREFIX, strlen(EMBEDDED_PREFIX)))
		read_embedded(g, path, out);
	else if (!read_disk(g, path, out))
		return false;
	if (out->n)
		qsort(out->v, out->n, sizeof(*out->v), by_name);
	return true;
}
