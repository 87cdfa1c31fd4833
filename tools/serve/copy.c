// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "serve/copy.h"

#include "base/out.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct copy {
	const struct sim *sim;
	const char *dir;
	const char *path; /* of the folder, below @dir */
	int err;
};

static int write_file(const char *file, const void *data, size_t n)
{
	FILE *f = fopen(file, "wbe");
	int err = 0;

	if (!f)
		return -errno;
	if (fwrite(data, 1, n, f) != n)
		err = -errno;
	if (fclose(f) && !err)
		err = -errno;
	return err;
}

static int copy_config(const char *file, struct pcicap_model *m)
{
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	int n = sim_read(m, bytes, sizeof(bytes), 0);

	return n < 0 ? n : write_file(file, bytes, (size_t)n);
}

static int copy_node(struct copy *c, const char *path);

static void copy_entry(void *ctx, const char *name)
{
	struct copy *c = ctx;
	char path[128];

	if (c->err)
		return;
	snprintf(path, sizeof(path), "%s/%s",
		 strcmp(c->path, "/") ? c->path : "", name);
	c->err = copy_node(c, path);
}

static int copy_folder(struct copy *c, const char *file, const char *path)
{
	struct copy inner = { c->sim, c->dir, path, 0 };

	if (mkdir(file, 0777) && errno != EEXIST)
		return -errno;
	sim_list(c->sim, path, copy_entry, &inner);
	return inner.err;
}

static int copy_node(struct copy *c, const char *path)
{
	struct sim_node node;
	char file[4096];
	int err = 0;

	sim_find(c->sim, path, &node);
	if ((size_t)snprintf(file, sizeof(file), "%s%s", c->dir,
			     strcmp(path, "/") ? path : "") >= sizeof(file))
		return -ENAMETOOLONG;
	switch (node.kind) {
	case SIM_NOTHING:
		break;
	case SIM_FOLDER:
		return copy_folder(c, file, path);
	case SIM_LINK:
		err = symlink(node.text, file) && errno != EEXIST ? -errno : 0;
		break;
	case SIM_TEXT:
		err = write_file(file, node.text, strlen(node.text));
		break;
	case SIM_CONFIG:
		err = copy_config(file, node.model);
		break;
	}
	if (err)
		complain("%s: %s", file, strerror(-err));
	return err;
}

int sim_copy(const struct sim *s, const char *dir)
{
	struct copy c = { s, dir, "/", 0 };
	int err = copy_node(&c, "/");

	if (err)
		complain("%s: %s", dir, strerror(-err));
	return err;
}
