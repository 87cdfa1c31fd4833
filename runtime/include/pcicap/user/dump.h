/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration spaces from the text that lspci -x, -xxx or -xxxx prints.
 *
 * A reader goes through the text once, one function at a time, and needs no more
 * memory than its struct, however long the text is:
 *
 *	pcicap_dump_start(&d, file);
 *	while ((ret = pcicap_dump_next(&d)) > 0)
 *		if (!pcicap_dump_open(&d, &cfg))
 *			...
 *	if (ret < 0)
 *		... d.line ...
 *
 * The text is lines of these kinds, ended by LF or CR LF:
 *	a headline: an address, with or without domain, then anything;
 *	data: an offset, a colon and up to 16 bytes, all hexadecimal, without gaps
 *	  between the lines of one function;
 *	lines that begin with a blank or a tab (lspci -v) or with #, and empty
 *	  ones: passed over.
 * Functions without data are passed over.
 */
#ifndef PCICAP_USER_DUMP_H
#define PCICAP_USER_DUMP_H

#include <pcicap/core/config.h>
#include <pcicap/user/address.h>

#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is kept of a line; the rest of a longer one is passed over. */
#define PCICAP_DUMP_LINE 160

/**
 * struct pcicap_dump - reader
 * @file: private
 * @line: number of the line that was read last, from 1
 * @start: line of the function's headline
 * @address: of the function
 * @title: rest of its headline, cut off if it is long
 * @size: its bytes
 * @bytes: its configuration space
 * @text: private
 * @held: private: @text is a line that was not used yet
 * @cut: private: it was longer
 * @skip: private: pass over lines up to the next headline
 */
struct pcicap_dump {
	FILE *file;
	unsigned long line;
	unsigned long start;
	struct pcicap_address address;
	char title[PCICAP_DUMP_LINE];
	uint32_t size;
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	char text[PCICAP_DUMP_LINE];
	bool held;
	bool cut;
	bool skip;
};

/**
 * pcicap_dump_start() - begin to read
 * @d: reader
 * @file: open text; stays the caller's
 */
void pcicap_dump_start(struct pcicap_dump *d, FILE *file);

/**
 * pcicap_dump_next() - read the next function
 * @d: reader
 *
 * After an error but -EIO, the next call goes on with the next headline.
 *
 * Return: 1; 0 at the end; -EINVAL line @d->line is of no known kind, its
 * offset is not where the line before ends, or data come before any headline;
 * -ERANGE more than 4096 bytes; -ENODATA the function before this line has less
 * than 64 bytes; -EIO the text cannot be read.
 */
PCICAP_MUST_CHECK int pcicap_dump_next(struct pcicap_dump *d);

/**
 * pcicap_dump_open() - handle over the present function
 * @d: reader after a pcicap_dump_next() that returned 1; must not move while
 *	@cfg is in use
 * @cfg: out: handle, read only, valid until the next pcicap_dump_next()
 *
 * Return: 0; -ENODEV the dump is one of a device that is gone.
 */
PCICAP_MUST_CHECK int pcicap_dump_open(struct pcicap_dump *d,
				       struct pcicap_cfg *cfg);

#ifdef __cplusplus
}
#endif

#endif
