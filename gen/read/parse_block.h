/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of what is in a block: into p->block. */
#ifndef GEN_PARSE_BLOCK_H
#define GEN_PARSE_BLOCK_H

#include "read/parse_interrupts.h"
#include "read/parse_map.h"
#include "read/parse_poll.h"

extern const struct map block_map, group_map, combined_map;

void parse_blocks(struct parse *p, const struct node *node, void *obj);
void parse_combined(struct parse *p, const struct node *node, void *obj);
void parse_include(struct parse *p, const struct node *node, void *obj);

/* The contents of whatever has registers. */
#define BODY_KEYS                                                              \
	KEY_CALL("list of part", parse_include, "include",                     \
		 DOC("`[lib.group, ...]`: the registers and blocks of "        \
		     "library groups, put before the own ones")),              \
		KEY_CALL("list of register", parse_registers, "registers",     \
			 DOC("the registers")),                                \
		KEY_CALL("list of block", parse_blocks, "blocks",              \
			 DOC("the blocks")),                                   \
		KEY_CALL("list of combined", parse_combined, "combined",       \
			 DOC("values whose bits lie in several "               \
			     "registers")),                                    \
		KEY_CALL("list of poll", parse_polls, "polls",                 \
			 DOC("what is started and awaited")),                  \
		KEY_CALL("list of interrupts", parse_interrupts, "interrupts", \
			 DOC("registers of interrupts; see below"))

#endif /* GEN_PARSE_BLOCK_H */
