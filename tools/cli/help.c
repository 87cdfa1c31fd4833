// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cli/help.h"

#include "base/out.h"
#include "base/strbuf.h"

#include <string.h>

#define OPTION_INDENT 2
#define HELP_INDENT   24
#define USAGE_INDENT  18

/* Not in the usage lines: of little interest, and of nearly all commands. */
#define QUIET (OPTION_BIT(ROOT) | OPTION_BIT(SPEC) | OPTION_BIT(STATS))

static const struct {
	const char *name;
	const char *help;
} arguments[] = {
	{ "ADDRESS", "of a function: 01:00.0 or 0000:01:00.0; left out: of all "
		     "functions" },
	{ "CAPABILITY",
	  "a name that \"pcicap list\" shows, such as sriov; vsec#1 for the "
	  "second of its name; @120 for the one at offset 120h; header; or "
	  "bar0 "
	  "to bar5 and names of parts such as nvme_regs: registers in a BAR of "
	  "a known device" },
	{ "NAME", "of a register or a field, after that of its capability: "
		  "sriov.total_vfs, pcie.lnk_sta.current_link_speed, "
		  "sriov.vf_bar[2].address, bar0.status" },
	{ "VALUE",
	  "a number as it is in the register, decimal or with 0x; or the name "
	  "of an enumerated value" },
	{ "BAR", "0 to 5, one that is memory" },
	{ "STRUCTURE",
	  "a name that \"pcicap decode\" lists, such as nvme_cqe" },
	{ "FILE", "of bytes as they are in memory; -: standard input" },
	{ "A", "a file, or the address of a function of this machine" },
	{ "B", "as A" },
};

/* Up to a blank; what is in brackets is not broken. */
static size_t word_length(const char *text, size_t length)
{
	unsigned int depth = 0;
	size_t n;

	for (n = 0; n < length && (depth || text[n] != ' '); n++) {
		if (text[n] == '[')
			depth++;
		else if (text[n] == ']' && depth)
			depth--;
	}
	return n;
}

/* Text that begins at @column, and goes on at @indent in the next lines. */
static void wrap(const char *text, size_t length, unsigned int indent,
		 unsigned int column)
{
	unsigned int at = column;
	size_t n;

	for (; length; text += n, length -= n) {
		n = word_length(text, length);
		if (at > column && at + 1 + n > OUT_COLUMNS) {
			out_text("\n");
			out_spaces(indent);
			at = column = indent;
		} else if (at > column) {
			out_text(" ");
			at++;
		}
		out("%.*s", (int)n, text);
		at += (unsigned int)n;
		if (n < length)
			n++; /* the blank */
	}
	out_text("\n");
}

static void item(const char *name, const char *help)
{
	unsigned int column = OPTION_INDENT + (unsigned int)strlen(name);

	out_spaces(OPTION_INDENT);
	out_text(name);
	if (column + 2 > HELP_INDENT) {
		out_text("\n");
		column = 0;
	}
	out_spaces(HELP_INDENT - column);
	wrap(help, strlen(help), HELP_INDENT, HELP_INDENT);
}

static void option_name(struct strbuf *t, const struct option_spec *spec,
			const char *between)
{
	if (spec->letter)
		strbuf_addf(t, "-%c%s", spec->letter, between);
	if (!spec->letter || between[0])
		strbuf_addf(t, "--%s", spec->name);
	if (spec->argument)
		strbuf_addf(t, " %s", spec->argument);
}

static void show_options(unsigned int set)
{
	char buffer[64];
	struct strbuf t;
	unsigned int i;

	for (i = 0; i < N_OPTIONS; i++) {
		if (!(set >> i & 1))
			continue;
		strbuf_init(&t, buffer, sizeof(buffer));
		option_name(&t, &option_specs[i], ", ");
		item(buffer, option_specs[i].help);
	}
}

static bool mentions(const char *usage, const char *name)
{
	size_t n = strlen(name);
	const char *at;

	for (at = strstr(usage, "--"); at; at = strstr(at + 2, "--")) {
		if (!strncmp(at + 2, name, n))
			return true;
	}
	return false;
}

/* The options that no form of the usage mentions, in brackets. */
static void add_options(struct strbuf *t, const struct command *c)
{
	unsigned int i;

	for (i = 0; i < N_OPTIONS; i++) {
		if (!((c->options & ~QUIET) >> i & 1) ||
		    mentions(c->usage, option_specs[i].name))
			continue;
		strbuf_add(t, " [");
		option_name(t, &option_specs[i], "");
		strbuf_add(t, "]");
	}
}

static void show_usage(const struct command *c, const char *first)
{
	const char *at = c->usage, *end;
	char line[512];
	struct strbuf t;

	do {
		end = at + strcspn(at, "\n");
		strbuf_init(&t, line, sizeof(line));
		strbuf_addf(&t, "%s%s%.*s", c->name, end > at ? " " : "",
			    (int)(end - at), at);
		add_options(&t, c);
		out("%s pcicap ", first);
		wrap(line, t.len, USAGE_INDENT, USAGE_INDENT - 4);
		first = "      ";
		at = *end ? end + 1 : end;
	} while (*at);
}

static bool is_word(const char *text, const char *word)
{
	size_t n = strlen(word);
	const char *at;

	for (at = strstr(text, word); at; at = strstr(at + n, word)) {
		char before = at == text ? ' ' : at[-1];

		if (strchr(" [\n=", before) &&
		    (!at[n] || strchr(" .]=\n", at[n])))
			return true;
	}
	return false;
}

static void show_arguments(const struct command *c)
{
	unsigned int i;

	for (i = 0; i < sizeof(arguments) / sizeof(arguments[0]); i++) {
		if (is_word(c->usage, arguments[i].name))
			item(arguments[i].name, arguments[i].help);
	}
}

void help_command(const struct command *c)
{
	const char *at, *end;

	show_usage(c, "Usage:");
	out_text("\n");
	for (at = c->help; *at; at = *end ? end + 1 : end) {
		end = at + strcspn(at, "\n");
		wrap(at, (size_t)(end - at), 0, 0);
	}
	out_text("\n");
	show_arguments(c);
	out_text("\n");
	show_options(c->options | OPTION_BIT(SPEC) | OPTION_BIT(HELP));
}

void help_program(void)
{
	unsigned int i;

	for (i = 0; i < N_COMMANDS; i++)
		show_usage(commands[i], i ? "      " : "Usage:");
	out_text("\nShows and sets the capabilities of PCI functions, register "
		 "by register.\n\n");
	for (i = 0; i < N_COMMANDS; i++)
		item(commands[i]->name, commands[i]->summary);
	out_text("\n");
	for (i = 0; i < sizeof(arguments) / sizeof(arguments[0]); i++)
		item(arguments[i].name, arguments[i].help);
	out_text("\n");
	show_options(~0u);
	out_text("\nExit status: 0 done; 1 not there, or diff found "
		 "differences; 2 wrong usage;\n"
		 "3 something could not be read; 4 the access rules forbid the "
		 "write.\n");
}
