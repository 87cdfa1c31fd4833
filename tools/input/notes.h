/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Warnings about the lines of a dump that were not used. */
#ifndef NOTES_H
#define NOTES_H

#include <pcicap/user/dump.h>

struct notes {
	const char *file;
	bool loss; /* a part of a function is lost */
	unsigned int n;
	unsigned long more; /* lines that nobody was told of */
};

void notes_start(struct notes *notes, const char *file);

/* For struct pcicap_dump; @ctx: struct notes */
void notes_take(void *ctx, const struct pcicap_dump_note *note);

/* After the last line. */
void notes_finish(struct notes *notes);

#endif
