/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A row of a hexadecimal dump. */
#ifndef PCICAP_USER_DUMP_ROW_H
#define PCICAP_USER_DUMP_ROW_H

#include <pcicap/user/dump.h>

enum {
	ROW_NONE,
	ROW_LSPCI, /* "10: 00 01 02" */
	ROW_LONG,  /* "00000010  00 01 02  |...|": hexdump -C, xxd, od, EFI */
	ROW_SETPCI /* "0000:00:00.0 @10 = 00000000" */
};

/*
 * True if the @n characters are a row just as lspci prints it, with 16 bytes:
 * most of all lines are.
 */
bool pcicap_dump_row_plain(const char *text, size_t n,
			   struct pcicap_dump_row *row);

/*
 * A row in any form, without what is before it in the line: true, and @row->n is
 * 0 if nothing of it can be trusted, or if it is only an offset, which tells
 * where hexdump's data end.
 */
bool pcicap_dump_row_parse(const char *text, struct pcicap_dump_row *row);

/*
 * The rest of a row that broke off after @row->n bytes: nothing but the bytes up
 * to the 16th. They are added.
 */
bool pcicap_dump_row_rest(const char *text, struct pcicap_dump_row *row);

/* "@10 = 00000000", or "(cap 05 @50) @52 = 0080", behind an address. */
bool pcicap_dump_row_setpci(const char *text, struct pcicap_dump_row *row);

#endif
