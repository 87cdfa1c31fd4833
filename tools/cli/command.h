/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What a command is. Each is a file cmd/NAME.c with one DEFINE_COMMAND(NAME), and
 * a line in COMMANDS(): without the line the file does not compile, without the
 * file the program does not link.
 */
#ifndef COMMAND_H
#define COMMAND_H

#include "cli/options.h"

/* In the order of the help. */
#define COMMANDS(X) \
	X(list)     \
	X(show)     \
	X(get)      \
	X(set)      \
	X(diff)     \
	X(bars)     \
	X(names)    \
	X(tree)     \
	X(hex)      \
	X(check)    \
	X(watch)    \
	X(decode)   \
	X(map)      \
	X(model)    \
	X(serve)

/*
 * @usage: its forms, a line each: arguments, and options that a form needs
 * @summary: what it does, in a line
 * @help: more about it, paragraphs of one line each
 * @options: set of those that it has; --help is one of each command
 * @run: returns an exit status
 */
struct command {
	const char *name;
	const char *usage;
	const char *summary;
	const char *help;
	unsigned int options;
	int (*run)(const struct options *o);
};

enum {
#define X(name) COMMAND_##name,
	COMMANDS(X)
#undef X
	N_COMMANDS
};

#define X(name) extern const struct command command_##name;
COMMANDS(X)
#undef X

#define DEFINE_COMMAND(id)                                        \
	_Static_assert(COMMAND_##id < N_COMMANDS, "in COMMANDS"); \
	const struct command command_##id

extern const struct command *const commands[N_COMMANDS];

/* NULL: there is none of this name. */
const struct command *command_find(const char *name);

#endif
