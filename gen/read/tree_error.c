// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "read/tree_error.h"

enum where {
	AT_PROBLEM,
	AT_OPENED, /* the end of the file says nothing */
};

static const struct remedy {
	const char *problem; /* what libyaml's begins with */
	const char *text;
	enum where where;
} remedies[] = {
	{ "did not find expected ',' or '}'",
	  "this '{' is not closed, or a ',' is missing in it", AT_OPENED },
	{ "did not find expected ',' or ']'",
	  "this '[' is not closed, or a ',' is missing in it", AT_OPENED },
	{ "found a tab character", "indent with spaces, not with tabs",
	  AT_PROBLEM },
	{ "found character that cannot start any token",
	  "a text that begins with this character needs quotes", AT_PROBLEM },
	{ "found unexpected end of stream", "this quote is not closed",
	  AT_OPENED },
	{ "found unexpected document indicator", "this quote is not closed",
	  AT_OPENED },
	{ "could not find expected ':'",
	  "a key needs ': ' and a value on its line", AT_OPENED },
	{ "did not find expected node content",
	  "a value is missing before this character", AT_PROBLEM },
	{ "found unknown escape character",
	  "there is no such escape; a text in single quotes has none",
	  AT_PROBLEM },
	{ "did not find expected hexdecimal number",
	  "an escape needs its hexadecimal digits; a text in single quotes "
	  "has none",
	  AT_PROBLEM },
	{ "did not find expected '-' indicator",
	  "a list goes on with '- '; a key stands further to the left",
	  AT_PROBLEM },
	{ "did not find expected key",
	  "a mapping goes on with 'key: value'; is this line indented as "
	  "those above?",
	  AT_PROBLEM },
	{ "block sequence entries are not allowed",
	  "a list begins on a line of its own", AT_PROBLEM },
	{ "did not find expected alphabetic or numeric character",
	  "a text that begins with '*' or '&' needs quotes", AT_PROBLEM },
	{ "did not find expected <document start>",
	  "a spec is one mapping; this line does not belong to it",
	  AT_PROBLEM },
	{ "found undefined tag handle",
	  "a text that begins with '!' needs quotes", AT_PROBLEM },
};

/* ": " for the second time in a line, or a line that is indented too far. */
static const char *second_colon(struct srcpos pos)
{
	size_t len;
	const char *line = source_line(pos.source, pos.line, &len);

	for (size_t i = 0; i + 1 < pos.col && i + 1 < len; i++) {
		if (line[i] == ':' && line[i + 1] == ' ')
			return "a text with ': ' in it needs quotes";
	}
	return "what stands above has a value already; indent this line as "
	       "that, or end that line after its ':'";
}

void tree_error(struct gen *g, const yaml_parser_t *parser, struct srcpos pos,
		struct srcpos opened)
{
	const char *problem = parser->problem ? parser->problem : "";

	if (parser->error == YAML_READER_ERROR) {
		diag_report(
			g,
			source_pos(pos.source,
				   pos.source->text + parser->problem_offset),
			"yaml-syntax", "this is not UTF-8 text: %s", problem);
		return;
	}
	if (!strncmp(problem, "mapping values are not allowed", 30)) {
		diag_report(g, pos, "yaml-syntax", "%s", second_colon(pos));
		return;
	}
	for (unsigned int i = 0; i < ARRAY_SIZE(remedies); i++) {
		const struct remedy *r = &remedies[i];

		if (strncmp(problem, r->problem, strlen(r->problem)) != 0)
			continue;
		if (r->where == AT_OPENED && parser->context)
			diag_report(g, opened, "yaml-syntax", "%s", r->text);
		else
			diag_report(g, pos, "yaml-syntax", "%s", r->text);
		return;
	}
	diag_report(g, pos, "yaml-syntax", "no YAML: %s", problem);
}
