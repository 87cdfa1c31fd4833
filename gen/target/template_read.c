// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Reading of templates: names become numbers, words become text. */
#include <string.h>

#include "base/diag.h"
#include "read/tree.h"
#include "target/template_internal.h"

static const char *const own_names[NAME_FIRST_KEY] = {
	[NAME_DOT] = ".",
	[NAME_LAST] = "-last",
	[NAME_FIRST] = "-first",
	[NAME_ONLY] = "-only",
};

/* Number of a name, or -1. */
static int name_id(const struct templates *ts, const char *name, size_t len)
{
	const char **known = strmap_get(&ts->ids, name, len);

	return known ? (int)(known - ts->names) : -1;
}

/* The number of @name, which may be new. */
static unsigned int add_name(struct templates *ts, const char *name)
{
	int id = name_id(ts, name, strlen(name));

	if (id >= 0)
		return (unsigned int)id;
	ts->names[ts->n_names] = name;
	strmap_put(ts->g, &ts->ids, name, &ts->names[ts->n_names]);
	return ts->n_names++;
}

struct templates *tmpl_open(struct gen *g, const struct tmpl_type *const *types,
			    unsigned int n)
{
	struct templates *ts = mem_alloc(g, sizeof(*ts));
	unsigned int most = NAME_FIRST_KEY;

	ts->g = g;
	for (unsigned int i = 0; i < n; i++)
		most += types[i]->n_keys;
	ts->names = mem_alloc(g, most * sizeof(*ts->names));
	for (unsigned int i = 0; i < NAME_FIRST_KEY; i++)
		add_name(ts, own_names[i]);
	for (unsigned int i = 0; i < n; i++) {
		for (unsigned int k = 0; k < types[i]->n_keys; k++)
			add_name(ts, types[i]->keys[k].name);
	}
	ts->keys = mem_alloc(g, n * ts->n_names * sizeof(*ts->keys));
	for (unsigned int i = 0; i < n; i++) {
		const struct tmpl_key **keys =
			ts->keys + types[i]->id * ts->n_names;

		for (unsigned int k = 0; k < types[i]->n_keys; k++)
			keys[add_name(ts, types[i]->keys[k].name)] =
				&types[i]->keys[k];
	}
	return ts;
}

struct reader {
	struct templates *ts;
	struct tmpl *t;
	const char *p;	     /* what is not read yet */
	const char *text;    /* start of the pending text */
	const char *partial; /* path of the one that the tag names, or NULL */
	unsigned int open[TMPL_MAX_DEPTH];
	const char *open_names[TMPL_MAX_DEPTH];
	size_t open_lens[TMPL_MAX_DEPTH];
	unsigned int depth;
	bool failed;
};

/* A tag being read: what stands between the braces. */
struct tag {
	const char *start;
	const char *name;
	size_t len;
};

static void fail(struct reader *r, const struct tag *tag, const char *message,
		 const char *hint)
{
	diag_report(r->ts->g, source_pos(r->t->source, tag->start), "template",
		    "%s '%.*s'%s", message, (int)tag->len, tag->name, hint);
	r->failed = true;
}

static struct part *add_part(struct reader *r, enum part_kind kind,
			     const char *p)
{
	struct part *part = &r->t->parts[r->t->n_parts++];

	part->kind = kind;
	part->at = p;
	return part;
}

/* Room for all that the text can have: tags, and text around them. */
static void make_parts(struct reader *r)
{
	size_t n = 1;

	for (const char *p = r->p; (p = strstr(p, "{{")); p += 2)
		n += 2;
	r->t->parts = mem_alloc(r->ts->g, n * sizeof(*r->t->parts));
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

/* "name|filter|filter": the filters go to @part, @tag becomes the name. */
static void read_filters(struct reader *r, struct part *part, struct tag *tag)
{
	const char *bar = memchr(tag->name, '|', tag->len);
	const char *end = tag->name + tag->len;

	if (bar)
		tag->len = (size_t)(bar - tag->name);
	while (bar) {
		const char *name = bar + 1;
		struct tag f = { tag->start, name, 0 };

		if (!part->filters)
			part->filters = mem_alloc(
				r->ts->g,
				TMPL_MAX_FILTERS * sizeof(*part->filters));
		bar = memchr(name, '|', (size_t)(end - name));
		f.len = (size_t)((bar ? bar : end) - name);
		if (part->n_filters == TMPL_MAX_FILTERS ||
		    !filter_find(f.name, f.len)) {
			fail(r, &f, "no filter",
			     str_format(r->ts->g, "; there are:%s",
					filter_names(r->ts->g)));
			return;
		}
		part->filters[part->n_filters++] = filter_find(f.name, f.len);
	}
}

static bool read_name(struct reader *r, struct part *part,
		      const struct tag *tag)
{
	int id = name_id(r->ts, tag->name, tag->len);

	if (id >= 0) {
		part->name = (unsigned int)id;
		return true;
	}
	fail(r, tag, "unknown name", "");
	return false;
}

static const struct node *read_word(struct reader *r, const struct tag *tag)
{
	const struct node *word = words_find(r->t->words, tag->name, tag->len);

	if (!word)
		fail(r, tag, "the vocabulary has no word", "");
	return word;
}

static void set_word(struct reader *r, struct part *part,
		     const struct node *word)
{
	struct strbuf text = { .g = r->ts->g };

	filters_add(&text, part->filters, part->n_filters, word->text,
		    r->t->words);
	part->len = text.len;
	part->text = str_copy(r->ts->g, text.s ? text.s : "", text.len);
	buf_free(&text);
}

/*
 * {{$word}} is text at once, and so is {{$map.name}} if the map has that name;
 * else a map waits for the value of the key.
 */
static void add_word(struct reader *r, const struct tag *whole)
{
	struct tag tag = { whole->start, whole->name + 1, whole->len - 1 };
	struct part *part = add_part(r, PART_TEXT, tag.start);
	const struct node *word;
	struct tag key = tag;
	const char *dot;

	read_filters(r, part, &tag);
	dot = memchr(tag.name, '.', tag.len);
	if (dot) {
		key.name = dot + 1;
		key.len = (size_t)(tag.name + tag.len - key.name);
		tag.len = (size_t)(dot - tag.name);
	}
	word = read_word(r, &tag);
	if (!word)
		return;
	if (word->kind != (dot ? NODE_MAP : NODE_SCALAR)) {
		fail(r, &tag, dot ? "not a map of words" : "not one word", "");
		return;
	}
	part->word = word;
	if (dot)
		word = tree_get(word, str_copy(r->ts->g, key.name, key.len));
	if (word && word->kind == NODE_SCALAR) {
		set_word(r, part, word);
	} else {
		part->kind = PART_WORD;
		read_name(r, part, &key);
	}
}

static bool push_section(struct reader *r, const struct tag *tag)
{
	if (r->depth == TMPL_MAX_DEPTH) {
		fail(r, tag, "nested too deep:", "");
		return false;
	}
	r->open_names[r->depth] = tag->name;
	r->open_lens[r->depth] = tag->len;
	r->open[r->depth++] = r->t->n_parts - 1;
	return true;
}

static void open_section(struct reader *r, enum part_kind kind,
			 const struct tag *whole)
{
	struct tag tag = { whole->start, whole->name + 1, whole->len - 1 };
	struct part *part = add_part(r, kind, tag.start);

	if (!push_section(r, &tag))
		return;
	if (*tag.name == '$') {
		struct tag word = { tag.start, tag.name + 1, tag.len - 1 };

		part->word = read_word(r, &word);
		return;
	}
	read_name(r, part, &tag);
}

/* {{%style}}: a comment, or a table, in the form that the vocabulary gives. */
static void open_layout(struct reader *r, const struct tag *whole,
			const char *line)
{
	struct tag tag = { whole->start, whole->name, whole->len };
	struct part *part = add_part(r, PART_LAYOUT, tag.start);

	part->text = str_copy(r->ts->g, line, (size_t)(tag.start - line));
	part->comment = words_comment(r->t->words, tag.name + 1, tag.len - 1);
	part->table = words_table(r->t->words, tag.name + 1, tag.len - 1);
	if (!part->comment && !part->table)
		fail(r, &tag, "the vocabulary has no comment or table", "");
	push_section(r, &tag);
}

static void close_section(struct reader *r, const struct tag *whole)
{
	struct tag tag = { whole->start, whole->name + 1, whole->len - 1 };

	if (!r->depth) {
		fail(r, &tag, "no section is open here:", "");
		return;
	}
	r->depth--;
	r->t->parts[r->open[r->depth]].end = r->t->n_parts;
	if (r->open_lens[r->depth] != tag.len ||
	    strncmp(r->open_names[r->depth], tag.name, tag.len))
		fail(r, &tag, "another section is open than", "");
}

static void add_tab(struct reader *r, const struct tag *tag)
{
	struct part *part = add_part(r, PART_TAB, tag->start);

	for (size_t i = 1; i < tag->len; i++) {
		if (tag->name[i] < '0' || tag->name[i] > '9' || tag->len > 4) {
			fail(r, tag, "not a column:", "");
			return;
		}
		part->column =
			part->column * 10 + (unsigned int)(tag->name[i] - '0');
	}
}

/*
 * The path of a partial: in the folder of the template, then in those of the
 * target; NULL: nowhere.
 */
static const char *find_partial(const struct reader *r, const struct tag *tag)
{
	const struct words *words = r->t->words;
	const char *slash = strrchr(r->t->source->path, '/');
	size_t len = slash ? (size_t)(slash - r->t->source->path) : 0;
	struct strbuf path = { .g = r->ts->g };
	const char *found = NULL;

	for (unsigned int i = 0; !found && i < words->n_shared + 2; i++) {
		const char *folder = i == 0   ? r->t->source->path
				     : i == 1 ? words->folder
					      : words->shared[i - 2];

		buf_reset(&path);
		buf_add(&path, folder, i ? strlen(folder) : len);
		buf_adds(&path, "/_");
		buf_add(&path, tag->name + 1, tag->len - 1);
		if (source_is_there(r->ts->g, path.s))
			found = str_copy(r->ts->g, path.s, path.len);
	}
	buf_free(&path);
	return found;
}

/* A partial without an end of line is a piece of a line wherever it stands. */
static bool is_inline_partial(const struct reader *r)
{
	const struct source *src;
	const char *error;

	src = r->partial ? source_open(r->ts->g, r->partial, &error) : NULL;
	return src && src->size && src->text[src->size - 1] != '\n';
}

/* One that the program carries is good, and is read when it is rendered. */
static void add_partial(struct reader *r, const struct tag *tag)
{
	struct part *part = add_part(r, PART_PARTIAL, tag->start);

	part->text = r->partial;
	if (!r->partial) {
		fail(r, tag, "cannot read partial", "");
	} else if (!source_is_embedded(r->partial)) {
		part->partial = tmpl_read(r->ts, r->t->words, r->partial);
		r->failed |= !part->partial;
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

static void add_value(struct reader *r, struct tag *tag, enum part_kind kind)
{
	struct part *part = add_part(r, kind, tag->start);

	read_filters(r, part, tag);
	read_name(r, part, tag);
}

/* @line: where the line begins, if the tag stands alone on it. */
static void read_tag(struct reader *r, struct tag *tag, const char *line)
{
	switch (*tag->name) {
	case '%':
		open_layout(r, tag, line);
		break;
	case '#':
		open_section(r, PART_SECTION, tag);
		break;
	case '^':
		open_section(r, PART_INVERTED, tag);
		break;
	case '/':
		close_section(r, tag);
		break;
	case '>':
		add_partial(r, tag);
		break;
	case '@':
		add_tab(r, tag);
		break;
	case '$':
		add_word(r, tag);
		break;
	case '*':
		tag->name++;
		tag->len--;
		add_value(r, tag, PART_COUNT);
		break;
	case '!':
		break;
	default:
		add_value(r, tag, PART_VALUE);
		break;
	}
}

static void read_parts(struct reader *r)
{
	const char *open, *end, *line, *next;

	while ((open = strstr(r->p, "{{"))) {
		struct tag tag = { .start = open, .name = open + 2 };

		/* "{{{" is a brace of the text, then a tag */
		while (tag.name[0] == '{') {
			tag.start++;
			tag.name++;
		}
		end = strstr(tag.name, "}}");
		if (!end || memchr(tag.name, '\n', (size_t)(end - tag.name))) {
			tag.len = strcspn(tag.name, "\n");
			fail(r, &tag, "a tag does not end:", "");
			return;
		}
		tag.len = (size_t)(end - tag.name);
		next = end + 2;
		line = tag.start;
		r->partial = *tag.name == '>' ? find_partial(r, &tag) : NULL;
		if (strchr("#^/>!%", *tag.name) && !is_inline_partial(r))
			stands_alone(r, tag.start, end + 2, &line, &next);
		add_text(r, line);
		r->text = r->p = next;
		read_tag(r, &tag, line);
	}
	add_text(r, r->t->source->text + r->t->source->size);
}

const struct tmpl *tmpl_read(struct templates *ts, const struct words *words,
			     const char *path)
{
	struct reader r = { .ts = ts };
	const char *error;
	const struct source *src = source_open(ts->g, path, &error);

	if (!src) {
		diag_report(ts->g, (struct srcpos){ 0 }, "template", "%s: %s",
			    path, error);
		return NULL;
	}
	for (unsigned int i = 0; i < ts->n_read; i++) {
		if (ts->read[i]->source == src && ts->read[i]->words == words)
			return ts->read[i];
	}
	r.t = mem_alloc(ts->g, sizeof(*r.t));
	r.t->source = src;
	r.t->words = words;
	r.p = r.text = src->text;
	APPEND(ts->g, ts->read, ts->n_read, r.t);
	make_parts(&r);
	read_parts(&r);
	if (r.depth && !r.failed) {
		diag_report(ts->g,
			    source_pos(src, r.t->parts[r.open[r.depth - 1]].at),
			    "template", "this section is not closed");
		r.failed = true;
	}
	r.t->ready = !r.failed;
	return r.failed ? NULL : r.t;
}
