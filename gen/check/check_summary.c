// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Paths in summaries: BLOCK[I].REGISTER[I].FIELD. */
#include <string.h>

#include "check/check.h"

/* One name of a path, with the index behind it. */
struct step {
	const char *name;
	bool indexed;
};

/* Takes the name off the front of @path; false: there is no name. */
static bool take_step(struct gen *g, const char **path, struct step *step)
{
	size_t len = strcspn(*path, ".[");
	const char *s = *path + len;

	step->name = str_copy(g, *path, len);
	step->indexed = *s == '[';
	if (step->indexed) {
		size_t digits = strspn(s + 1, "0123456789");

		if (!digits || s[1 + digits] != ']')
			return false;
		s += digits + 2;
	}
	if (*s == '.' && s[1])
		s++;
	else if (*s)
		return false;
	*path = s;
	return len;
}

/* A name that could not be read is none. */
static bool is_named(const struct text *text, const char *name)
{
	return text->s && !strcmp(text->s, name);
}

static const char *index_error(const struct step *step, bool is_array)
{
	if (step->indexed == is_array)
		return NULL;
	return is_array ? "is an array: which element?" : "is not an array";
}

static bool has_field(const struct reg *reg, const char *name)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i]->name.s && !reg->fields[i]->whole &&
		    !strcmp(reg->fields[i]->name.s, name))
			return true;
	}
	return false;
}

/* What is wrong with the rest of a path in @reg; NULL: nothing. */
static const char *reg_error(const struct reg *reg, const struct step *step,
			     const char *rest, const char **name)
{
	const char *error = index_error(step, reg->count.given);

	if (error)
		return error;
	if (!reg->readable || reg->read_effect)
		return "is not read";
	if (reg->alias)
		return "is an alias, which is not decoded";
	if (!*rest)
		return NULL;
	*name = rest;
	if (reg->is_value)
		return "is not in the register, which is one value";
	return has_field(reg, rest) ? NULL : "is not in the register";
}

/* What is wrong with the path; @name: the part that it is wrong with. */
static const char *path_error(struct gen *g, const struct block *b,
			      const char *path, const char **name)
{
	struct step step;

	*name = path;
	while (take_step(g, &path, &step)) {
		const struct block *inner = NULL;

		*name = step.name;
		for (unsigned int i = 0; i < b->n_combined && !*path; i++) {
			if (is_named(&b->combined[i]->name, step.name))
				return index_error(&step, false);
		}
		for (unsigned int i = 0; i < b->n_regs; i++) {
			if (is_named(&b->regs[i]->name, step.name))
				return reg_error(b->regs[i], &step, path, name);
		}
		for (unsigned int i = 0; i < b->n_blocks && *path; i++) {
			if (is_named(&b->blocks[i]->name, step.name))
				inner = b->blocks[i];
		}
		if (!inner)
			return "is not in the capability";
		if (index_error(&step, inner->count.given))
			return index_error(&step, inner->count.given);
		b = inner;
	}
	return "is not a path: BLOCK.REGISTER.FIELD";
}

static void check_path(struct gen *g, const char *check,
		       const struct spec *spec, const struct summary *piece,
		       const char *path)
{
	const char *name, *error;

	if (!path)
		return;
	error = path_error(g, spec->root, path, &name);
	if (error)
		diag_report(g, piece->pos, check, "'%s' %s", name, error);
}

void check_summary(struct gen *g, const char *check, const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_summary; i++) {
		const struct summary *piece = spec->summary[i];

		check_path(g, check, spec, piece, piece->path);
		check_path(g, check, spec, piece, piece->other);
	}
}
