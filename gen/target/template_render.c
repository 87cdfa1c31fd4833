// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Rendering of templates. */
#include <stdio.h>
#include <string.h>

#include "base/diag.h"
#include "read/tree.h"
#include "target/template_internal.h"

struct frame {
	const struct tmpl_key **keys; /* by name; NULL: a text */
	const void *object;
	bool first, last, in_list;
};

struct render {
	struct templates *ts;
	struct strbuf *out;
	struct strbuf scratch;
	struct frame frames[TMPL_MAX_DEPTH];
	unsigned int depth;
	const struct tmpl *now;
	unsigned int partials;
	bool in_table;
};

/* A part belongs to the template that is being rendered. */
static struct srcpos pos_of(const struct render *r, const struct part *part)
{
	return source_pos(r->now->source, part->at);
}

static const void *member(const void *object, size_t at)
{
	return (const char *)object + at;
}

struct tmpl_value tmpl_key_value(struct gen *g, const struct tmpl_key *key,
				 const void *object)
{
	const void *at = member(object, key->at);

	switch (key->how) {
	case TMPL_GET:
		return key->get(g, object);
	case TMPL_AT_TEXT:
		return tmpl_text(*(const char *const *)at);
	case TMPL_AT_BOOL:
		return tmpl_bool(*(const bool *)at);
	case TMPL_AT_UINT:
		return tmpl_number(*(const unsigned int *)at, key->digits);
	case TMPL_AT_U64:
		return tmpl_number(*(const uint64_t *)at, key->digits);
	case TMPL_AT_OBJECT:
		return tmpl_object(key->type, *(const void *const *)at);
	case TMPL_AT_LIST:
		return tmpl_list(key->type, *(const void *const *const *)at,
				 *(const unsigned int *)member(object,
							       key->n_at));
	case TMPL_WITHIN:
		return tmpl_object(key->type, at);
	}
	return tmpl_bool(false);
}

static struct frame frame_of(const struct templates *ts,
			     const struct tmpl_type *type, const void *object)
{
	return (struct frame){
		.keys = type ? ts->keys + type->id * ts->n_names : NULL,
		.object = object,
	};
}

/* What the innermost list says of its element. */
static bool list_value(const struct frame *f, unsigned int name)
{
	return name == NAME_LAST    ? f->last
	       : name == NAME_FIRST ? f->first
				    : f->first && f->last;
}

static bool lookup(const struct render *r, const struct part *part,
		   struct tmpl_value *out)
{
	for (unsigned int i = r->depth; i-- > 0;) {
		const struct frame *f = &r->frames[i];

		if (part->name >= NAME_FIRST_KEY) {
			if (!f->keys || !f->keys[part->name])
				continue;
			*out = tmpl_key_value(r->ts->g, f->keys[part->name],
					      f->object);
			return true;
		}
		if (part->name == NAME_DOT && !f->keys) {
			*out = tmpl_text(f->object);
			return true;
		}
		if (part->name != NAME_DOT && f->in_list) {
			*out = tmpl_bool(list_value(f, part->name));
			return true;
		}
	}
	diag_report(r->ts->g, pos_of(r, part), "template",
		    "'%s' is not known in this place",
		    r->ts->names[part->name]);
	return false;
}

static void add_decimal(struct strbuf *out, uint64_t v)
{
	char text[24], *p = text + sizeof(text);

	do
		*--p = (char)('0' + v % 10);
	while (v /= 10);
	buf_add(out, p, (size_t)(text + sizeof(text) - p));
}

static void render_tab(struct render *r, unsigned int to)
{
	struct strbuf *out = r->out;
	size_t start = out->len;

	if (r->in_table) {
		buf_addc(out, LAYOUT_CELL);
		add_decimal(out, to);
		buf_addc(out, ';');
		return;
	}
	while (start && out->s[start - 1] != '\n')
		start--;
	layout_tab(out, layout_column(out->s + start, out->len - start, 0), to);
}

static bool render_parts(struct render *r, const struct tmpl *t,
			 unsigned int from, unsigned int to);

static bool render_in(struct render *r, const struct tmpl *t,
		      const struct part *part, unsigned int from,
		      struct frame frame)
{
	bool ok;

	if (r->depth == TMPL_MAX_DEPTH) {
		diag_report(r->ts->g, pos_of(r, part), "template",
			    "nested too deep");
		return false;
	}
	r->frames[r->depth++] = frame;
	ok = render_parts(r, t, from, part->end);
	r->depth--;
	return ok;
}

static bool is_empty(const struct tmpl_value *v)
{
	return v->kind == TMPL_FALSE || (v->kind == TMPL_LIST && !v->n) ||
	       (v->kind == TMPL_TEXT && !*v->text);
}

static bool render_section(struct render *r, const struct tmpl *t,
			   const struct part *part, unsigned int from,
			   const struct tmpl_value *v)
{
	struct frame frame;

	if (is_empty(v))
		return true;
	switch (v->kind) {
	case TMPL_LIST:
		for (unsigned int i = 0; i < v->n; i++) {
			frame = frame_of(r->ts, v->type, v->items[i]);
			frame.in_list = true;
			frame.first = !i;
			frame.last = i + 1 == v->n;
			if (!render_in(r, t, part, from, frame))
				return false;
		}
		return true;
	case TMPL_OBJECT:
		frame = frame_of(r->ts, v->type, v->object);
		return render_in(r, t, part, from, frame);
	case TMPL_TEXT:
	case TMPL_NUMBER:
	case TMPL_TRUE:
	case TMPL_FALSE:
		break;
	}
	return render_parts(r, t, from, part->end);
}

static void add_hex(struct strbuf *out, uint64_t v, unsigned int digits)
{
	char text[24], *p = text + sizeof(text);

	for (; v || digits; v >>= 4) {
		*--p = "0123456789abcdef"[v & 15];
		digits -= digits > 0;
	}
	*--p = 'x';
	*--p = '0';
	buf_add(out, p, (size_t)(text + sizeof(text) - p));
}

/* A text or number as text; false: it is neither. */
static bool add_plain(struct strbuf *out, const struct tmpl_value *v)
{
	if (v->kind == TMPL_TEXT)
		buf_adds(out, v->text);
	else if (v->kind == TMPL_NUMBER && v->digits)
		add_hex(out, v->number, v->digits);
	else if (v->kind == TMPL_NUMBER)
		add_decimal(out, v->number);
	else
		return false;
	return true;
}

static bool no_text(const struct render *r, const struct part *part,
		    const char *why)
{
	diag_report(r->ts->g, pos_of(r, part), "template", "'%s' %s",
		    r->ts->names[part->name], why);
	return false;
}

static bool render_value(struct render *r, const struct tmpl *t,
			 const struct part *part)
{
	struct tmpl_value v;

	if (!lookup(r, part, &v))
		return false;
	if (!part->n_filters)
		return add_plain(r->out, &v) ||
		       no_text(r, part, "has no text here");
	buf_reset(&r->scratch);
	if (!add_plain(&r->scratch, &v))
		return no_text(r, part, "has no text here");
	filters_add(r->out, part->filters, part->n_filters,
		    r->scratch.s ? r->scratch.s : "", t->words);
	return true;
}

static bool render_word(struct render *r, const struct tmpl *t,
			const struct part *part)
{
	const struct node *word;
	struct tmpl_value v;

	if (!lookup(r, part, &v))
		return false;
	buf_reset(&r->scratch);
	buf_add(&r->scratch, "", 0);
	if (!add_plain(&r->scratch, &v))
		return no_text(r, part, "has no text here");
	word = tree_get(part->word, r->scratch.s);
	if (!word || word->kind != NODE_SCALAR) {
		diag_report(r->ts->g, pos_of(r, part), "template",
			    "the vocabulary has no word for '%s'",
			    r->scratch.s);
		return false;
	}
	filters_add(r->out, part->filters, part->n_filters, word->text,
		    t->words);
	return true;
}

static bool render_count(struct render *r, const struct part *part)
{
	struct tmpl_value v;

	if (!lookup(r, part, &v))
		return false;
	if (v.kind != TMPL_LIST)
		return no_text(r, part, "is not a list");
	add_decimal(r->out, v.n);
	return true;
}

static bool render_partial(struct render *r, struct part *part)
{
	const struct tmpl *now = r->now;
	bool ok;

	if (!part->partial)
		part->partial = tmpl_read(r->ts, now->words, part->text);
	if (!part->partial)
		return false;
	if (!part->partial->ready || r->partials == TMPL_MAX_DEPTH) {
		diag_report(r->ts->g, pos_of(r, part), "template",
			    "partials include each other");
		return false;
	}
	r->now = part->partial;
	r->partials++;
	ok = render_parts(r, part->partial, 0, part->partial->n_parts);
	r->partials--;
	r->now = now;
	return ok;
}

/* Of a key, or of a word, which is known without an object. */
static bool render_branch(struct render *r, const struct tmpl *t,
			  const struct part *part, unsigned int from)
{
	bool inverted = part->kind == PART_INVERTED;
	struct tmpl_value v;

	if (part->word)
		v = tmpl_bool(part->word->kind == NODE_MAP ||
			      *part->word->text);
	else if (!lookup(r, part, &v))
		return false;
	if (!inverted)
		return render_section(r, t, part, from, &v);
	return !is_empty(&v) || render_parts(r, t, from, part->end);
}

/* The parts are rendered into a text of their own, which is then laid out. */
static bool render_layout(struct render *r, const struct tmpl *t,
			  const struct part *part, unsigned int from)
{
	struct strbuf text = { .g = r->ts->g };
	struct strbuf *out = r->out;
	bool in_table = r->in_table, ok;

	r->out = &text;
	r->in_table = part->table;
	ok = render_parts(r, t, from, part->end);
	r->out = out;
	r->in_table = in_table;
	if (ok && text.len && part->table)
		layout_table(out, text.s, text.len, part->table);
	else if (ok && text.len)
		layout_comment(out, text.s, text.len, part->comment,
			       part->text);
	buf_free(&text);
	return ok;
}

static bool render_parts(struct render *r, const struct tmpl *t,
			 unsigned int from, unsigned int to)
{
	for (unsigned int i = from; i < to; i++) {
		struct part *part = &t->parts[i];
		bool ok = true;

		switch (part->kind) {
		case PART_TEXT:
			buf_add(r->out, part->text, part->len);
			break;
		case PART_TAB:
			render_tab(r, part->column);
			break;
		case PART_VALUE:
			ok = render_value(r, t, part);
			break;
		case PART_WORD:
			ok = render_word(r, t, part);
			break;
		case PART_COUNT:
			ok = render_count(r, part);
			break;
		case PART_PARTIAL:
			ok = render_partial(r, part);
			break;
		case PART_LAYOUT:
			ok = render_layout(r, t, part, i + 1);
			i = part->end - 1;
			break;
		case PART_SECTION:
		case PART_INVERTED:
			ok = render_branch(r, t, part, i + 1);
			i = part->end - 1;
			break;
		}
		if (!ok)
			return false;
	}
	return true;
}

bool tmpl_render(struct templates *ts, const struct tmpl *t,
		 const struct tmpl_type *type, const void *object,
		 struct strbuf *out)
{
	struct render r = {
		.ts = ts, .out = out, .scratch.g = ts->g, .now = t
	};
	bool ok;

	r.frames[r.depth++] = frame_of(ts, type, object);
	ok = render_parts(&r, t, 0, t->n_parts);
	buf_free(&r.scratch);
	return ok;
}
