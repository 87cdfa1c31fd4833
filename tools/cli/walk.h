/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The functions that a command is about, one after the other. */
#ifndef WALK_H
#define WALK_H

#include "cli/options.h"
#include "input/source.h"
#include "space/spaces.h"

/*
 * @file, @root: where functions are
 * @one: the only one that is meant, @text on the command line; NULL: all
 * @write: it is to be written
 * @names: the spaces that are meant
 * @seen: functions so far
 * @reads: of devices
 * @trouble: something could not be read
 * @failed: why nothing could be opened
 */
struct walk {
	const char *file;
	const char *root;
	const struct pcicap_address *one;
	const char *text;
	bool write;
	struct selection names;
	unsigned int seen;
	unsigned long reads;
	bool trouble;
	bool is_open; /* @spaces are */
	int failed;
	struct pcicap_address address;
	struct source source;
	struct spaces spaces;
};

/* Of all functions, where the options say. */
void walk_init(struct walk *w, const struct options *o);

/* Is @text an address? Then that function is meant. */
bool walk_address(struct walk *w, const char *text);

/* @arg names a space, up to any of the characters @ends. */
void walk_name(struct walk *w, const char *arg, const char *ends);

/*
 * The arguments of many commands: an address, which may be left out, and names.
 * Returns the index of the first name.
 */
int walk_arguments(struct walk *w, const struct options *o, const char *ends);

/* EXIT_OK, or complains of what cannot be opened. Needs a walk_close(). */
int walk_open(struct walk *w);

/*
 * The next function, with its spaces open until the one after it; f->cfg is NULL
 * if it cannot be read. False: no more.
 */
bool walk_next(struct walk *w, struct function *f);

/* EXIT_OK, EXIT_TROUBLE, or complains why nothing was visited. */
int walk_close(struct walk *w);

/* All of it: @fn is called for each function. */
typedef void walk_fn(void *ctx, struct walk *w, const struct function *f);
int walk_run(struct walk *w, walk_fn *fn, void *ctx);

#endif
