/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What all commands that look at functions have in common. */
#ifndef EACH_H
#define EACH_H

#include "caps.h"
#include "input/source.h"
#include "options.h"
#include "regs.h"

/* Of an argument that names something. */
#define ARG_FOUND 0x1 /* a function has it, or may have it */
#define ARG_SAID  0x2 /* why it was not shown is said */

/*
 * @selected: index of the first argument that is not the address.
 * @address: NULL: all functions.
 * @args: ARG_* of each argument, up to the present function.
 */
struct each {
	const struct options *options;
	const struct pcicap_address *address;
	int selected;
	unsigned int seen; /* functions */
	unsigned long reads;
	bool trouble;
	unsigned char args[MAX_ARGS];
	struct pcicap_address parsed;
	struct source source;
	struct caps caps;
	struct regs_list regs;
};

/* Called for each function; f->cfg is NULL if it cannot be read. */
typedef void function_fn(void *ctx, struct each *e, const struct function *f);

/* EXIT_OK, or why nothing was visited. */
int each_function(struct each *e, const struct options *o, function_fn *fn,
		  void *ctx);

/* What the lists lack; trouble, if that is more than a limit. */
void print_list_problems(struct each *e, const struct function *f);

/* The same for anything else that could not be read. */
void print_problem(struct each *e, const struct function *f, const char *where,
		   int err);

/* EXIT_OK, or complains: there is at most one argument, an address. */
int only_address(const struct options *o);

/* After a command that is about functions: EXIT_OK without any of them. */
void print_no_functions(const struct options *o);

/* Is this capability among the arguments, or are there none? */
bool is_selected(const struct each *e, const struct cap *cap);

/* Are any among the arguments? Notes which of them this function has. */
bool find_selected(struct each *e, const struct function *f);

/*
 * After the last function: complain of each name that none of them has, if that
 * is not said yet. Return: @ret, or EXIT_NOTHING for EXIT_OK.
 */
int print_missing(const struct each *e, int ret);

/* Heading: address, class, names. */
void print_heading(const struct function *f);

/* Class code and IDs; what cannot be read is 0 or ffff, and the error returned. */
struct identity {
	uint16_t vendor;
	uint16_t device;
	uint32_t class_code;
};
/* A VF whose IDs nobody knows is still of a class: that is no error. */
int identify(struct pcicap_cfg *cfg, struct identity *id);

/* 1: its memory BARs answer; 0: they do not; or the error of asking. */
int memory_decoding(struct pcicap_cfg *cfg);

#endif
