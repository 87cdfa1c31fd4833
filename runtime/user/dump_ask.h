/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* "setpci -s 00:1f.3 0.l 4.w", and its answers in the lines after it. */
#ifndef PCICAP_USER_DUMP_ASK_H
#define PCICAP_USER_DUMP_ASK_H

#include <pcicap/user/dump.h>

/*
 * True if the line is such a command, for one function and registers that are
 * numbers. @ask keeps what it asks for.
 */
bool pcicap_dump_ask_parse(const char *text, struct pcicap_dump_ask *ask);

/* True if the line is the next answer: a number of the register's width. */
bool pcicap_dump_ask_answer(struct pcicap_dump_ask *ask, const char *text,
			    struct pcicap_dump_row *row);

#endif
