// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/command.h"

#include <string.h>

const struct command *const commands[N_COMMANDS] = {
#define X(name) &command_##name,
	COMMANDS(X)
#undef X
};

const struct command *command_find(const char *name)
{
	unsigned int i;

	for (i = 0; i < N_COMMANDS; i++) {
		if (!strcmp(commands[i]->name, name))
			return commands[i];
	}
	return NULL;
}
