/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of fields, and of what a value means. */
#ifndef GEN_PARSE_FIELD_H
#define GEN_PARSE_FIELD_H

#include "read/parse_map.h"

extern const struct map field_map, value_map, encoding_map, scale_map;

/* NULL if @node is not a mapping. */
struct field *parse_field(struct parse *p, const struct node *node);

bool parse_reserved(struct gen *g, const struct node *v, enum access *out);
bool parse_access(struct gen *g, const struct node *v, enum access *out,
		  struct srcpos *pos);

/* Into a bool: is it weak? */
void parse_confidence(struct parse *p, const struct node *v, void *weak);

/* Into struct values: of an enum, or of flags; a name refers to a library's. */
void parse_enum(struct parse *p, const struct node *v, void *values);

/* Into struct number. */
void parse_reset(struct parse *p, const struct node *v, void *number);

/* Into struct encoding. */
void parse_encoding(struct parse *p, const struct node *node, void *encoding);

/*
 * What a value means: keys of a field, and of a register that is one value, whose
 * own field is the member @in.
 */
#define VALUE_KEYS(object, in)                                            \
	KEY_AT("values", parse_enum, "enum", object, in values,           \
	       DOC("`{0: none, 1: {name: l0s, label: L0s, linux: MACRO, " \
		   "doc: ...}}` or the name of a library enum "           \
		   "(`enum: link.speed`)")),                              \
		KEY_AT("values", parse_enum, "flags", object, in flags,   \
		       DOC("the same for a bit vector; keys are bit "     \
			   "numbers inside the field")),                  \
		KEY_AT("encoding", parse_encoding, "encoding", object,    \
		       in encoding,                                       \
		       DOC("how the raw value becomes a quantity; see "   \
			   "below")),                                     \
		KEY_AT("number", parse_reset, "reset", object, in reset,  \
		       DOC("its value after a reset: of the function, "   \
			   "or, if its access kind is sticky, of the "    \
			   "whole device; given for a register, it is "   \
			   "that of its writable fields")),               \
		KEY(UNIT, "unit", object, in unit,                        \
		    DOC("what the quantity is; see below")),              \
		KEY(FORMAT, "format", object, in format,                  \
		    DOC("how the number is shown; see below"))

#endif /* GEN_PARSE_FIELD_H */
