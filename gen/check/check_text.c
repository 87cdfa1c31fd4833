// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Words and texts that C cannot take, and texts that are missing. */
#include <stdlib.h>
#include <string.h>

#include "check/check.h"

/* clang-format off */
/* Words of C and C++, macros that compilers and <errno.h> define; sorted. */
static const char *const words[] = {
	"alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand",
	"bitor", "bool", "break", "case", "catch", "char", "char16_t",
	"char32_t", "char8_t", "class", "co_await", "co_return", "co_yield",
	"compl", "concept", "const", "const_cast", "consteval", "constexpr",
	"constinit", "continue", "decltype", "default", "delete", "do",
	"double", "dynamic_cast", "else", "enum", "errno", "explicit",
	"export", "extern", "false", "float", "for", "friend", "goto",
	"i386", "if", "inline", "int", "linux", "long", "mips", "mutable",
	"namespace", "new", "noexcept", "not", "not_eq", "nullptr",
	"operator", "or", "or_eq", "private", "protected", "public",
	"register", "reinterpret_cast", "requires", "restrict", "return",
	"short", "signed", "sizeof", "static", "static_assert",
	"static_cast", "struct", "switch", "template", "this",
	"thread_local", "throw", "true", "try", "typedef", "typeid",
	"typename", "typeof", "typeof_unqual", "union", "unix", "unsigned",
	"using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
	"xor_eq",
};
/* clang-format on */

static int by_string(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void keyword(struct gen *g, const char *check, const struct text *name)
{
	if (name->s && bsearch(&name->s, words, ARRAY_SIZE(words),
			       sizeof(*words), by_string))
		diag_report(g, name->pos, check,
			    "'%s' is a word of C or C++, or a macro of its "
			    "compilers; choose another name",
			    name->s);
}

void check_keyword(struct gen *g, const char *check, const struct block *b)
{
	keyword(g, check, &b->name);
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		keyword(g, check, &reg->name);
		for (unsigned int k = 0; k < reg->n_fields; k++) {
			if (!reg->fields[k]->whole)
				keyword(g, check, &reg->fields[k]->name);
		}
	}
	for (unsigned int i = 0; i < b->n_combined; i++)
		keyword(g, check, &b->combined[i]->name);
}

static void check_text(struct gen *g, const char *check,
		       const struct text *text)
{
	static const char *const all[] = {
		"*/",	"/*",	"?\?=", "?\?/", "?\?'", "?\?(",
		"?\?)", "?\?!", "?\?<", "?\?>", "?\?-",
	};

	if (!text->s || !strpbrk(text->s, "*?"))
		return;
	for (unsigned int i = 0; i < ARRAY_SIZE(all); i++) {
		if (!strstr(text->s, all[i]))
			continue;
		diag_report(g, text->pos, check,
			    i < 2 ? "'%s' would break the C comment that this "
				    "text goes into"
				  : "'%s' is a trigraph: C would put another "
				    "character in its place",
			    all[i]);
		return;
	}
}

static void texts_of_values(struct gen *g, const char *check,
			    const struct values *values)
{
	for (unsigned int i = 0; i < values->n; i++) {
		check_text(g, check, &values->v[i]->doc);
		check_text(g, check, &values->v[i]->label);
	}
}

static void texts_of_block(struct gen *g, const char *check,
			   const struct block *b)
{
	check_text(g, check, &b->doc);
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		check_text(g, check, &reg->doc);
		check_text(g, check, &reg->section);
		for (unsigned int k = 0; k < reg->n_fields; k++) {
			check_text(g, check, &reg->fields[k]->doc);
			check_text(g, check, &reg->fields[k]->section);
			texts_of_values(g, check, &reg->fields[k]->values);
			texts_of_values(g, check, &reg->fields[k]->flags);
		}
	}
	for (unsigned int i = 0; i < b->n_combined; i++)
		check_text(g, check, &b->combined[i]->doc);
	for (unsigned int i = 0; i < b->n_blocks; i++)
		texts_of_block(g, check, b->blocks[i]);
}

void check_comment_end(struct gen *g, const char *check,
		       const struct spec *spec)
{
	check_text(g, check, &spec->title);
	check_text(g, check, &spec->source);
	check_text(g, check, &spec->doc);
	for (unsigned int i = 0; i < spec->n_ids; i++)
		check_text(g, check, &spec->ids[i]->title);
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		for (unsigned int k = 0; k < spec->bars[i]->n_reserves; k++)
			check_text(g, check, &spec->bars[i]->reserves[k]->doc);
	}
	texts_of_block(g, check, spec->root);
}

void check_missing_doc(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (b->spec->kind == SPEC_LIBRARY || reg->bad)
			continue;
		if (!reg->doc.s)
			diag_report(g, reg->pos, check,
				    "register '%s' has no 'doc'", reg->name.s);
		for (unsigned int k = 0; k < reg->n_fields; k++) {
			const struct field *f = reg->fields[k];

			if (f->name.s && !f->whole && !f->doc.s)
				diag_report(g, f->pos, check,
					    "field '%s' has no 'doc'",
					    f->name.s);
		}
	}
}
