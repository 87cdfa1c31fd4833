/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Where functions come from: a dump, raw images, or this machine. */
#ifndef SOURCE_H
#define SOURCE_H

#include "input/cache.h"
#include "input/notes.h"
#include "input/tar.h"

#include <pcicap/user/dump.h>
#include <pcicap/user/image.h>
#include <pcicap/user/sysfs.h>

enum source_kind {
	SOURCE_DUMP,
	SOURCE_IMAGE,
	SOURCE_TAR, /* of images */
	SOURCE_LIVE
};

/* One function; its handle is valid until the next one is asked for. */
struct function {
	struct pcicap_cfg *cfg;
	int err; /* why there is no handle */
	bool has_address;
	bool live;
	struct pcicap_address address;
	char name[PCICAP_ADDRESS_TEXT]; /* "" of a raw image */
	const struct pcicap_dump *dump; /* NULL: it is not from a dump */
};

struct source {
	enum source_kind kind;
	const char *file;
	const char *root;
	bool write; /* SOURCE_LIVE: for writing, and nothing is cached */
	bool done;
	bool bad; /* a part of the file could not be read */
	FILE *stream;
	struct pcicap_address *all;
	size_t n_all;
	size_t next;
	struct pcicap_cfg cfg;
	struct pcicap_cfg inner;
	struct pcicap_sysfs sysfs;
	struct cache cache;
	struct pcicap_image image;
	struct tar tar;
	struct notes notes;
	struct pcicap_dump dump;
};

/*
 * A dump, an image or an archive of images, by its contents, read once from
 * start to end; "-" is standard input.
 */
int source_open_file(struct source *s, const char *file);

/* All functions of this machine. */
int source_open_live(struct source *s, const char *root);

/* One of them. */
int source_open_one(struct source *s, const char *root,
		    const struct pcicap_address *address, bool write);

/* 1: @f is the next function, or why it cannot be read; 0: no more. */
int source_next(struct source *s, struct function *f);

void source_close(struct source *s);

#endif
