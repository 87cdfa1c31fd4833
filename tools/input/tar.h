/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The files in a tar archive (ustar, GNU, pax), one after the other, from a
 * stream that cannot be read twice.
 */
#ifndef TAR_H
#define TAR_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define TAR_PATH 1024

struct tar {
	FILE *file;
	const uint8_t *head; /* what was read of @file before */
	size_t n_head;
	uint64_t left; /* bytes of the present file that were not read */
	uint64_t padding;
	char path[TAR_PATH]; /* of the present file; cut off if it is longer */
	uint64_t size;
};

/* Is this the beginning of an archive? */
bool tar_is(const uint8_t *head, size_t n);

/* @head: @n bytes that were read of @file; they must stay. */
void tar_open(struct tar *t, FILE *file, const uint8_t *head, size_t n);

/* The next regular file: 1; 0: the end; -EIO; -EBADMSG: this is no archive. */
int tar_next(struct tar *t);

/* Its next bytes, less than @n at its end; -EIO. */
long tar_read(struct tar *t, void *buffer, size_t n);

#endif
