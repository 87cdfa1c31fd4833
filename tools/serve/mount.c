// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "serve/mount.h"

#include <errno.h>

#ifdef PCICAP_HAVE_FUSE
#define FUSE_USE_VERSION 31
#include <fuse.h>
#include <string.h>
#include <sys/stat.h>

static struct sim *served(void)
{
	return fuse_get_context()->private_data;
}

static int sim_getattr(const char *path, struct stat *st,
		       struct fuse_file_info *fi)
{
	struct sim_node node;

	(void)fi;
	memset(st, 0, sizeof(*st));
	st->st_nlink = 1;
	sim_find(served(), path, &node);
	switch (node.kind) {
	case SIM_NOTHING:
		return -ENOENT;
	case SIM_FOLDER:
		st->st_mode = S_IFDIR | 0755;
		break;
	case SIM_LINK:
		st->st_mode = S_IFLNK | 0777;
		st->st_size = (off_t)strlen(node.text);
		break;
	case SIM_TEXT:
		st->st_mode = S_IFREG | 0444;
		st->st_size = (off_t)strlen(node.text);
		break;
	case SIM_CONFIG:
		st->st_mode = S_IFREG | 0644;
		st->st_size = (off_t)node.model->size;
		break;
	}
	return 0;
}

struct filler {
	fuse_fill_dir_t fill;
	void *buffer;
};

static void add_name(void *ctx, const char *name)
{
	struct filler *f = ctx;

	f->fill(f->buffer, name, NULL, 0, 0);
}

static int sim_readdir(const char *path, void *buffer, fuse_fill_dir_t fill,
		       off_t off, struct fuse_file_info *fi,
		       enum fuse_readdir_flags flags)
{
	struct filler f = { fill, buffer };

	(void)off;
	(void)fi;
	(void)flags;
	add_name(&f, ".");
	add_name(&f, "..");
	sim_list(served(), path, add_name, &f);
	return 0;
}

static int sim_readlink(const char *path, char *buffer, size_t size)
{
	struct sim_node node;

	sim_find(served(), path, &node);
	if (node.kind != SIM_LINK)
		return -EINVAL;
	if (size) {
		strncpy(buffer, node.text, size - 1);
		buffer[size - 1] = '\0';
	}
	return 0;
}

/* Each read of a driver is one of the function: nothing is kept. */
static int sim_open(const char *path, struct fuse_file_info *fi)
{
	(void)path;
	fi->direct_io = 1;
	return 0;
}

static int sim_read_file(const char *path, char *buffer, size_t size, off_t off,
			 struct fuse_file_info *fi)
{
	struct sim_node node;
	size_t len;

	(void)fi;
	sim_find(served(), path, &node);
	if (node.kind == SIM_CONFIG)
		return sim_read(node.model, buffer, size, (uint64_t)off);
	len = strlen(node.text);
	if ((size_t)off >= len)
		return 0;
	if (size > len - (size_t)off)
		size = len - (size_t)off;
	memcpy(buffer, node.text + off, size);
	return (int)size;
}

static int sim_write_file(const char *path, const char *buffer, size_t size,
			  off_t off, struct fuse_file_info *fi)
{
	struct sim_node node;

	(void)fi;
	sim_find(served(), path, &node);
	if (node.kind != SIM_CONFIG)
		return -EACCES;
	return sim_write(node.model, buffer, size, (uint64_t)off);
}

static const struct fuse_operations operations = {
	.getattr = sim_getattr,
	.readdir = sim_readdir,
	.readlink = sim_readlink,
	.open = sim_open,
	.read = sim_read_file,
	.write = sim_write_file,
};

/* In the foreground, one access at a time: a model has one thread. */
static int serve(struct fuse *fuse)
{
	struct fuse_session *session = fuse_get_session(fuse);
	int ret;

	if (fuse_set_signal_handlers(session))
		return -EIO;
	ret = fuse_loop(fuse); /* positive: a signal */
	fuse_remove_signal_handlers(session);
	return ret < 0 ? ret : 0;
}

int sim_mount(struct sim *s, const char *dir)
{
	char *argv[] = { (char[]){ "pcicap" }, (char[]){ "-ofsname=pcicap" },
			 NULL };
	struct fuse_args args = FUSE_ARGS_INIT(2, argv);
	struct fuse *fuse = fuse_new(&args, &operations, sizeof(operations), s);
	int err = -EIO;

	if (fuse && !fuse_mount(fuse, dir)) {
		err = serve(fuse);
		fuse_unmount(fuse);
	}
	if (fuse)
		fuse_destroy(fuse);
	fuse_opt_free_args(&args);
	return err;
}

#else

int sim_mount(struct sim *s, const char *dir)
{
	(void)s;
	(void)dir;
	return -EOPNOTSUPP;
}
#endif
