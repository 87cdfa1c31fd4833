// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdio.h>
#include <string.h>

#include "base/diag.h"
#include "base/source.h"
#include "target/template.h"

#define MAX_DEPTH 32

enum part_kind {
	PART_TEXT,
	PART_VALUE,
	PART_SECTION,
	PART_INVERTED,
	PART_PARTIAL,
	PART_TAB,
	PART_COUNT,
	PART_QUOTED,
};

/* A piece of a template; a section holds the parts up to @end. */
struct part {
	enum part_kind kind;
	struct srcpos pos;
	const char *text;
	size_t len;
	unsigned int key;
	unsigned int end;
	const struct tmpl *partial;
};

struct tmpl {
	const struct source *source;
	struct part **parts;
	unsigned int n_parts;
	bool ready;
};

/* Key names have numbers; a type finds its key by number. */
struct templates {
	const char **key_names;
	unsigned int n_key_names;
	const struct tmpl_key ***by_id; /* by type->index, then by number */
	struct tmpl **read;
	unsigned int n_read;
};

enum {
	KEY_DOT,
	KEY_LAST,
	KEY_FIRST,
	KEY_FIRST_OWN
};

/* By the first letter before all else: there are hundreds. */
static int key_id(const struct templates *all, const char *name, size_t len)
{
	for (unsigned int i = 0; i < all->n_key_names; i++) {
		const char *key = all->key_names[i];

		if (key[0] == name[0] && !strncmp(key, name, len) && !key[len])
			return (int)i;
	}
	return -1;
}

static unsigned int add_key(struct gen *g, const char *name)
{
	struct templates *all = g->templates;
	int id = key_id(all, name, strlen(name));

	if (id >= 0)
		return (unsigned int)id;
	APPEND(g, all->key_names, all->n_key_names, (char *)name);
	return all->n_key_names - 1;
}

void tmpl_add_types(struct gen *g, struct tmpl_type *const *types,
		    unsigned int n)
{
	struct templates *all = mem_alloc(g, sizeof(*all));

	g->templates = all;
	add_key(g, ".");
	add_key(g, "-last");
	add_key(g, "-first");
	for (unsigned int i = 0; i < n; i++) {
		for (unsigned int k = 0; k < types[i]->n_keys; k++)
			add_key(g, types[i]->keys[k].name);
	}
	all->by_id = mem_alloc(g, n * sizeof(const struct tmpl_key **));
	for (unsigned int i = 0; i < n; i++) {
		const struct tmpl_key **by_id = mem_alloc(
			g, all->n_key_names * sizeof(const struct tmpl_key *));

		for (unsigned int k = 0; k < types[i]->n_keys; k++)
			by_id[add_key(g, types[i]->keys[k].name)] =
				&types[i]->keys[k];
		types[i]->index = i;
		all->by_id[i] = by_id;
	}
}

struct reader {
	struct gen *g;
	struct tmpl *t;
	const char *p;	  /* what is not read yet */
	const char *text; /* start of the pending text */
	unsigned int open[MAX_DEPTH];
	unsigned int depth;
	bool failed;
};

static struct srcpos pos_of(const struct reader *r, const char *p)
{
	const struct source *src = r->t->source;
	size_t offset = (size_t)(p - src->text);
	unsigned int lo = 0, hi = src->n_lines;

	while (hi - lo > 1) {
		unsigned int mid = lo + (hi - lo) / 2;

		if (src->lines[mid] <= offset)
			lo = mid;
		else
			hi = mid;
	}
	return (struct srcpos){ src, lo + 1,
				(unsigned int)(offset - src->lines[lo]) + 1 };
}

static void fail(struct reader *r, const char *p, const char *message,
		 const char *name, size_t len)
{
	diag_report(r->g, pos_of(r, p), "template", "%s '%.*s'", message,
		    (int)len, name);
	r->failed = true;
}

static struct part *add_part(struct reader *r, enum part_kind kind,
			     const char *p)
{
	struct part *part = mem_alloc(r->g, sizeof(*part));

	part->kind = kind;
	part->pos = pos_of(r, p);
	APPEND(r->g, r->t->parts, r->t->n_parts, part);
	return part;
}

static void add_text(struct reader *r, const char *end)
{
	struct part *part;

	if (end <= r->text)
		return;
	part = add_part(r, PART_TEXT, r->text);
	part->text = r->text;
	part->len = (size_t)(end - r->text);
}

static const struct tmpl *read_partial(struct reader *r, const char *tag,
				       const char *name, size_t len)
{
	const char *path =
		path_relative(r->g, r->t->source->path,
			      str_format(r->g, "_%.*s", (int)len, name));
	const char *error;
	struct tmpl *t = source_open(r->g, path, &error) ? tmpl_read(r->g, path)
							 : NULL;

	if (!t)
		fail(r, tag, "cannot read partial", name, len);
	return t;
}

static void add_named(struct reader *r, enum part_kind kind, const char *tag,
		      const char *name, size_t len)
{
	int id = key_id(r->g->templates, name, len);
	struct part *part;

	if (id < 0) {
		fail(r, tag, "unknown name", name, len);
		return;
	}
	part = add_part(r, kind, tag);
	part->key = (unsigned int)id;
	if (kind != PART_SECTION && kind != PART_INVERTED)
		return;
	if (r->depth == MAX_DEPTH) {
		fail(r, tag, "nested too deep:", name, len);
		return;
	}
	r->open[r->depth++] = r->t->n_parts - 1;
}

static void close_section(struct reader *r, const char *tag, const char *name,
			  size_t len)
{
	struct part *part;

	if (!r->depth) {
		fail(r, tag, "no section is open here:", name, len);
		return;
	}
	part = r->t->parts[r->open[--r->depth]];
	part->end = r->t->n_parts;
	if ((int)part->key != key_id(r->g->templates, name, len))
		fail(r, tag, "another section is open than", name, len);
}

static void add_tab(struct reader *r, const char *tag, const char *name,
		    size_t len)
{
	struct part *part = add_part(r, PART_TAB, tag);

	for (size_t i = 0; i < len; i++) {
		if (name[i] < '0' || name[i] > '9' || len > 3) {
			fail(r, tag, "not a column:", name, len);
			return;
		}
		part->len = part->len * 10 + (size_t)(name[i] - '0');
	}
}

/* Does the tag from @tag to @end stand alone on its line? */
static bool stands_alone(const struct reader *r, const char *tag,
			 const char *end, const char **line, const char **next)
{
	const char *start = tag;

	while (start > r->t->source->text &&
	       (start[-1] == ' ' || start[-1] == '\t'))
		start--;
	if (start > r->t->source->text && start[-1] != '\n')
		return false;
	while (*end == ' ' || *end == '\t')
		end++;
	if (*end && *end != '\n')
		return false;
	*line = start;
	*next = *end ? end + 1 : end;
	return true;
}

static void read_tag(struct reader *r, const char *tag, const char *name,
		     size_t len)
{
	struct part *part;

	switch (*name) {
	case '#':
		add_named(r, PART_SECTION, tag, name + 1, len - 1);
		break;
	case '^':
		add_named(r, PART_INVERTED, tag, name + 1, len - 1);
		break;
	case '/':
		close_section(r, tag, name + 1, len - 1);
		break;
	case '>':
		part = add_part(r, PART_PARTIAL, tag);
		part->partial = read_partial(r, tag, name + 1, len - 1);
		break;
	case '@':
		add_tab(r, tag, name + 1, len - 1);
		break;
	case '*':
		add_named(r, PART_COUNT, tag, name + 1, len - 1);
		break;
	case '"':
		add_named(r, PART_QUOTED, tag, name + 1, len - 1);
		break;
	case '!':
		break;
	default:
		add_named(r, PART_VALUE, tag, name, len);
		break;
	}
}

static void read_parts(struct reader *r)
{
	const char *tag, *end, *line, *next;

	while ((tag = strstr(r->p, "{{"))) {
		const char *name = tag + 2;

		/* "{{{" is a brace of the text, then a tag */
		while (name[0] == '{') {
			tag++;
			name++;
		}
		end = strstr(name, "}}");
		if (!end) {
			fail(r, tag, "a tag does not end:", name,
			     strcspn(name, "\n"));
			return;
		}
		next = end + 2;
		line = tag;
		if (strchr("#^/>!", *name))
			stands_alone(r, tag, end + 2, &line, &next);
		add_text(r, line);
		r->text = r->p = next;
		read_tag(r, tag, name, (size_t)(end - name));
	}
	add_text(r, r->t->source->text + r->t->source->size);
}

struct tmpl *tmpl_read(struct gen *g, const char *path)
{
	const char *error;
	struct source *src = source_open(g, path, &error);
	struct templates *all = g->templates;
	struct reader r = { .g = g };

	if (!src) {
		diag_report(g, (struct srcpos){ 0 }, "template", "%s: %s", path,
			    error);
		return NULL;
	}
	for (unsigned int i = 0; i < all->n_read; i++) {
		if (all->read[i]->source == src)
			return all->read[i];
	}
	r.t = mem_alloc(g, sizeof(*r.t));
	r.t->source = src;
	r.p = r.text = src->text;
	APPEND(g, all->read, all->n_read, r.t);
	read_parts(&r);
	if (r.depth && !r.failed) {
		struct part *open = r.t->parts[r.open[r.depth - 1]];

		diag_report(g, open->pos, "template",
			    "this section is not closed");
		r.failed = true;
	}
	r.t->ready = !r.failed;
	return r.failed ? NULL : r.t;
}

struct frame {
	struct tmpl_type *type;
	const void *object;
	bool first, last, in_list;
};

struct render {
	struct gen *g;
	struct strbuf *out;
	struct frame frames[MAX_DEPTH];
	unsigned int depth;
	unsigned int partials;
};

static bool lookup(const struct render *r, const struct part *part,
		   struct tmpl_value *out)
{
	const struct tmpl_key *const *const *by_id =
		(const void *)r->g->templates->by_id;

	for (unsigned int i = r->depth; i-- > 0;) {
		const struct frame *f = &r->frames[i];

		if (part->key == KEY_DOT && !f->type) {
			*out = tmpl_text(f->object);
			return true;
		}
		if (part->key < KEY_FIRST_OWN && f->in_list) {
			*out = tmpl_bool(part->key == KEY_LAST ? f->last
							       : f->first);
			return true;
		}
		if (f->type && by_id[f->type->index][part->key]) {
			*out = by_id[f->type->index][part->key]->get(r->g,
								     f->object);
			return true;
		}
	}
	diag_report(r->g, part->pos, "template",
		    "'%s' is not known in this place",
		    r->g->templates->key_names[part->key]);
	return false;
}

static unsigned int column(const struct strbuf *out)
{
	size_t start = out->len;
	unsigned int col = 0;

	while (start && out->s[start - 1] != '\n')
		start--;
	for (; start < out->len; start++)
		col = out->s[start] == '\t' ? (col | 7) + 1 : col + 1;
	return col;
}

static void render_tab(struct strbuf *out, unsigned int to)
{
	unsigned int col = column(out);

	if (col >= to)
		buf_addc(out, ' ');
	for (; col < to; col = (col | 7) + 1)
		buf_addc(out, '\t');
}

static bool render_parts(struct render *r, const struct tmpl *t,
			 unsigned int from, unsigned int to);

static bool render_in(struct render *r, const struct tmpl *t,
		      const struct part *part, unsigned int from,
		      struct frame frame)
{
	bool ok;

	if (r->depth == MAX_DEPTH) {
		diag_report(r->g, part->pos, "template", "nested too deep");
		return false;
	}
	r->frames[r->depth++] = frame;
	ok = render_parts(r, t, from, part->end);
	r->depth--;
	return ok;
}

static bool render_section(struct render *r, const struct tmpl *t,
			   const struct part *part, unsigned int from,
			   const struct tmpl_value *v)
{
	struct frame frame = { .type = v->type };

	switch (v->kind) {
	case TMPL_LIST:
		frame.in_list = true;
		for (unsigned int i = 0; i < v->n; i++) {
			frame.object = v->items[i];
			frame.first = !i;
			frame.last = i + 1 == v->n;
			if (!render_in(r, t, part, from, frame))
				return false;
		}
		return true;
	case TMPL_OBJECT:
		frame.object = v->object;
		return render_in(r, t, part, from, frame);
	case TMPL_TEXT:
		return !*v->text || render_parts(r, t, from, part->end);
	case TMPL_TRUE:
		return render_parts(r, t, from, part->end);
	case TMPL_FALSE:
		break;
	}
	return true;
}

static bool is_empty(const struct tmpl_value *v)
{
	return v->kind == TMPL_FALSE || (v->kind == TMPL_LIST && !v->n) ||
	       (v->kind == TMPL_TEXT && !*v->text);
}

static void add_quoted(struct strbuf *out, const char *s)
{
	buf_addc(out, '"');
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *s);
	}
	buf_addc(out, '"');
}

static bool render_value(struct render *r, const struct part *part)
{
	struct tmpl_value v;

	if (!lookup(r, part, &v))
		return false;
	if (v.kind != TMPL_TEXT) {
		diag_report(r->g, part->pos, "template",
			    "'%s' has no text here",
			    r->g->templates->key_names[part->key]);
		return false;
	}
	if (part->kind == PART_QUOTED)
		add_quoted(r->out, v.text);
	else
		buf_adds(r->out, v.text);
	return true;
}

static bool render_count(struct render *r, const struct part *part)
{
	struct tmpl_value v;

	if (!lookup(r, part, &v))
		return false;
	if (v.kind != TMPL_LIST) {
		diag_report(r->g, part->pos, "template", "'%s' is not a list",
			    r->g->templates->key_names[part->key]);
		return false;
	}
	buf_addf(r->out, "%u", v.n);
	return true;
}

static bool render_partial(struct render *r, const struct part *part)
{
	bool ok;

	if (!part->partial->ready || r->partials == MAX_DEPTH) {
		diag_report(r->g, part->pos, "template",
			    "partials include each other");
		return false;
	}
	r->partials++;
	ok = render_parts(r, part->partial, 0, part->partial->n_parts);
	r->partials--;
	return ok;
}

static bool render_parts(struct render *r, const struct tmpl *t,
			 unsigned int from, unsigned int to)
{
	for (unsigned int i = from; i < to; i++) {
		const struct part *part = t->parts[i];
		struct tmpl_value v;
		bool ok = true;

		switch (part->kind) {
		case PART_TEXT:
			buf_add(r->out, part->text, part->len);
			break;
		case PART_TAB:
			render_tab(r->out, (unsigned int)part->len);
			break;
		case PART_VALUE:
		case PART_QUOTED:
			ok = render_value(r, part);
			break;
		case PART_COUNT:
			ok = render_count(r, part);
			break;
		case PART_PARTIAL:
			ok = render_partial(r, part);
			break;
		case PART_SECTION:
			ok = lookup(r, part, &v) &&
			     render_section(r, t, part, i + 1, &v);
			i = part->end - 1;
			break;
		case PART_INVERTED:
			ok = lookup(r, part, &v) &&
			     (!is_empty(&v) ||
			      render_parts(r, t, i + 1, part->end));
			i = part->end - 1;
			break;
		}
		if (!ok)
			return false;
	}
	return true;
}

bool tmpl_render(struct gen *g, const struct tmpl *t, struct tmpl_type *type,
		 const void *object, struct strbuf *out)
{
	struct render r = { .g = g, .out = out };

	r.frames[r.depth++] = (struct frame){ .type = type, .object = object };
	return render_parts(&r, t, 0, t->n_parts);
}
