/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The bytes of one function, put together from rows. */
#ifndef PCICAP_USER_DUMP_STORE_H
#define PCICAP_USER_DUMP_STORE_H

#include <pcicap/user/dump.h>

/* Nothing is known. */
void pcicap_dump_store_clear(struct pcicap_dump *d);

/* Are all bytes of the row known, and the same? */
bool pcicap_dump_store_has(const struct pcicap_dump *d,
			   const struct pcicap_dump_row *row);

/* Line @d->line is a row of the function. */
void pcicap_dump_store_add(struct pcicap_dump *d,
			   const struct pcicap_dump_row *row);

/* The line after a row that broke off: true if it is the rest. */
bool pcicap_dump_store_rest(struct pcicap_dump *d, const char *text);

/* No more rows; @at_end: since the text ends. */
void pcicap_dump_store_finish(struct pcicap_dump *d, bool at_end);

/* Tell of line @line of the text. */
void pcicap_dump_tell(struct pcicap_dump *d, enum pcicap_dump_note_kind kind,
		      unsigned long line, const char *text);

#endif
