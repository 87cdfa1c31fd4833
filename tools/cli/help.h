/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* --help, made from the commands and the options. */
#ifndef HELP_H
#define HELP_H

#include "cli/command.h"

void help_program(void);
void help_command(const struct command *c);

#endif
