/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What reading and rendering of templates share. */
#ifndef GEN_TEMPLATE_INTERNAL_H
#define GEN_TEMPLATE_INTERNAL_H

#include "base/gen.h"
#include "base/source.h"
#include "base/strmap.h"
#include "base/util.h"
#include "target/filter.h"
#include "target/layout.h"
#include "target/template.h"
#include "target/words.h"

#define TMPL_MAX_DEPTH	 32
#define TMPL_MAX_FILTERS 4

enum part_kind {
	PART_TEXT,
	PART_VALUE,
	PART_WORD, /* of a map, for the value of a key */
	PART_COUNT,
	PART_SECTION,
	PART_INVERTED,
	PART_PARTIAL,
	PART_TAB,
	PART_LAYOUT, /* a section that is laid out */
};

/* A piece of a template; a section holds the parts up to @end. */
struct part {
	enum part_kind kind;
	const char *at; /* in the source */
	const char *text;
	size_t len;
	unsigned int name;
	unsigned int end;
	unsigned int column;
	unsigned int n_filters;
	tmpl_filter **filters; /* in their order */
	union {
		const struct node *word;
		const struct comment_style *comment; /* of a layout, or: */
		const struct tmpl *partial;	     /* NULL: not read yet */
	};
	const struct table_style *table;
};

struct tmpl {
	const struct source *source;
	const struct words *words;
	struct part *parts;
	unsigned int n_parts;
	bool ready;
};

/* Numbers of names that are no key. */
enum {
	NAME_DOT,
	NAME_LAST,
	NAME_FIRST,
	NAME_ONLY,
	NAME_FIRST_KEY,
};

struct templates {
	struct gen *g;
	const char **names;
	unsigned int n_names;
	struct strmap ids; /* of names: where they are in the array */
	const struct tmpl_key **keys; /* by type, then by name */
	struct tmpl **read;
	unsigned int n_read;
};

#endif /* GEN_TEMPLATE_INTERNAL_H */
