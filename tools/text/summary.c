// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "text/summary.h"

#include "text/value.h"

#include <string.h>

enum state {
	STATE_ABSENT, /* this layout lacks it */
	STATE_READ,
	STATE_ERROR
};

/* What a path leads to; its text begins at @text of the texts. */
struct found {
	enum state state;
	uint64_t value;	   /* as it is in the register */
	uint64_t quantity; /* as its encoding has it */
	size_t text;
};

struct summary {
	const struct pcicap_desc *desc;
	struct found path[PCICAP_SUMMARY_MAX];
	struct found other[PCICAP_SUMMARY_MAX];
	struct strbuf texts; /* one after the other, each with its end */
	char buffer[LABEL_SIZE];
	int err;
};

/* What follows @item of @n characters in @path: "" or ".FIELD"; NULL: another. */
static const char *rest_of(const char *path, const char *item, size_t n)
{
	if (!path || path[0] != item[0] || strncmp(path, item, n) != 0 ||
	    (path[n] && path[n] != '.'))
		return NULL;
	return path + n;
}

static bool wants(void *ctx, const char *path)
{
	const struct summary *s = ctx;
	size_t n = strlen(path);
	unsigned int i;

	for (i = 0; i < s->desc->n_summary; i++) {
		const struct pcicap_summary *piece = &s->desc->summary[i];

		if (rest_of(piece->path, path, n) ||
		    rest_of(piece->other, path, n))
			return true;
	}
	return false;
}

static void find_field(struct summary *s, struct found *found,
		       const struct item *item, const char *rest)
{
	unsigned int i;
	int err;

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field =
			item_field(item, i, &err);

		if (!field || (*rest && strcmp(field->name, rest + 1) != 0))
			continue;
		if (err) {
			found->state = STATE_ERROR;
			s->err = s->err ? s->err : err;
			return;
		}
		found->state = STATE_READ;
		found->value = pcicap_field_get(field, item->value);
		found->quantity =
			pcicap_field_quantity(item->reg, i, item->value);
		if (field_is_flag(field))
			strbuf_add(&s->texts, found->value ? "+" : "-");
		else
			field_text(&s->texts, item, i);
		return;
	}
}

static void find(struct summary *s, struct found *found,
		 const struct item *item, size_t length, const char *path)
{
	const char *rest = rest_of(path, item->path, length);

	if (!rest)
		return;
	found->text = s->texts.len;
	if (item->error) {
		found->state = STATE_ERROR;
		if (!s->err)
			s->err = item->error;
	} else if (item->combined) {
		found->state = STATE_READ;
		found->value = found->quantity = item->value;
		combined_text(&s->texts, item);
	} else if (!*rest && !item->reg->is_value) {
		found->state = STATE_READ;
		found->value = found->quantity = item->value;
		hex_text(&s->texts, item->value, item->width);
	} else {
		find_field(s, found, item, rest);
	}
	/* keep its end */
	if (s->texts.len + 1 < s->texts.size)
		s->texts.at[++s->texts.len] = 0;
}

static int visit(void *ctx, const struct item *item)
{
	size_t n = strlen(item->path);
	struct summary *s = ctx;
	unsigned int i;

	for (i = 0; i < s->desc->n_summary; i++) {
		const struct pcicap_summary *piece = &s->desc->summary[i];

		find(s, &s->path[i], item, n, piece->path);
		find(s, &s->other[i], item, n, piece->other);
	}
	return 0;
}

static bool holds(const struct summary *s, unsigned int i)
{
	switch (s->desc->summary[i].op) {
	case PCICAP_SUMMARY_IF_SET:
		return s->path[i].value != 0;
	case PCICAP_SUMMARY_IF_CLEAR:
		return s->path[i].value == 0;
	case PCICAP_SUMMARY_IF_BELOW:
		return s->path[i].value < s->desc->summary[i].limit;
	default:
		return s->path[i].value < s->other[i].value;
	}
}

/* "0.1 W": the number without its point, and how many digits were behind it. */
static bool read_unit(const char *label, uint64_t *n, unsigned int *decimals,
		      const char **unit)
{
	bool point = false;

	*n = 0;
	*decimals = 0;
	for (; (*label >= '0' && *label <= '9') || (*label == '.' && !point);
	     label++) {
		if (*label == '.') {
			point = true;
			continue;
		}
		*n = *n * 10 + (uint64_t)(*label - '0');
		*decimals += point;
	}
	*unit = label;
	return *label == ' ' && label[1] && label[1] != '(';
}

/*
 * "240 (250 W if the scale is 1 W)": what a value stands for with this unit, and
 * with no other.
 */
static bool add_special(struct strbuf *t, const char *value, const char *label)
{
	static const char mark[] = " if the scale is ";
	const char *from = strchr(value, '('), *to = strstr(value, mark);
	const size_t n = strlen(label);

	if (!from || !to || strncmp(to + strlen(mark), label, n) != 0 ||
	    to[strlen(mark) + n] != ')')
		return false;
	strbuf_addf(t, "%.*s", (int)(to - from - 1), from + 1);
	return true;
}

/* 250 of 0.1 W are 25 W; without a unit that is a number, they stay apart. */
static void add_product(struct strbuf *t, uint64_t n, const char *value,
			const char *label)
{
	uint64_t factor, whole = 1;
	unsigned int decimals;
	const char *unit;

	if (add_special(t, value, label))
		return;
	if (n > 0xffffffff || !read_unit(label, &factor, &decimals, &unit) ||
	    decimals > 6 || factor > 1000000) {
		strbuf_addf(t, "%s x %s", value, label);
		return;
	}
	n *= factor;
	for (; decimals; decimals--) {
		if (n % 10 == 0 && whole == 1)
			n /= 10;
		else
			whole *= 10;
	}
	strbuf_add_number(t, n / whole);
	if (n % whole) {
		/* the zeros behind the point, up to the first other digit */
		strbuf_add(t, ".");
		for (whole /= 10; whole && n % (whole * 10); whole /= 10)
			strbuf_add_number(t, n / whole % 10);
	}
	strbuf_add(t, unit);
}

static bool add_pieces(struct strbuf *t, const struct summary *s,
		       unsigned int from, unsigned int end, size_t clause);

/* A text of which nobody knows whether it holds. */
static bool add_doubtful(struct strbuf *t, const struct summary *s,
			 unsigned int i, size_t clause)
{
	const unsigned int n = s->desc->summary[i].n;

	if (t->len == clause && !add_pieces(t, s, i + 1, i + 1 + n, clause))
		return false;
	if (!strchr(t->at + clause, '?'))
		strbuf_add(t, "?");
	return true;
}

/* False: the layout lacks what the piece looks at. */
static bool add_piece(struct strbuf *t, const struct summary *s, unsigned int i,
		      size_t clause)
{
	const struct pcicap_summary *piece = &s->desc->summary[i];
	const struct found *path = &s->path[i], *other = &s->other[i];
	bool error = path->state == STATE_ERROR;

	if (piece->op == PCICAP_SUMMARY_TEXT) {
		strbuf_add(t, piece->text);
		return true;
	}
	if (path->state == STATE_ABSENT)
		return false;
	if (piece->other) {
		if (other->state == STATE_ABSENT)
			return false;
		error |= other->state == STATE_ERROR;
	}
	if (piece->n) {
		if (error)
			return add_doubtful(t, s, i, clause);
		return !holds(s, i) ||
		       add_pieces(t, s, i + 1, i + 1 + piece->n, clause);
	}
	if (error)
		strbuf_add(t, "?");
	else if (piece->op == PCICAP_SUMMARY_NUMBER)
		strbuf_add_number(t, path->quantity);
	else if (piece->op == PCICAP_SUMMARY_VALUE)
		strbuf_add(t, s->texts.at + path->text);
	else
		add_product(t, path->value, s->texts.at + path->text,
			    s->texts.at + other->text);
	return true;
}

static bool add_pieces(struct strbuf *t, const struct summary *s,
		       unsigned int from, unsigned int end, size_t clause)
{
	unsigned int i;

	for (i = from; i < end; i += 1 + s->desc->summary[i].n) {
		if (!add_piece(t, s, i, clause))
			return false;
	}
	return true;
}

/* A text of the list, up to @end, unless it is empty or lacks a value. */
static void add_clause(struct strbuf *t, const struct summary *s,
		       unsigned int from, unsigned int end, size_t start)
{
	size_t clause, before = t->len;

	if (before > start)
		strbuf_add(t, ", ");
	clause = t->len;
	if (!add_pieces(t, s, from, end, clause) || t->len == clause)
		strbuf_cut(t, before);
}

static void add_clauses(struct strbuf *t, const struct summary *s, size_t start)
{
	unsigned int i, from = 0, n = s->desc->n_summary;

	for (i = 0; i <= n; i++) {
		if (i < n && s->desc->summary[i].op != PCICAP_SUMMARY_CLAUSE)
			continue;
		add_clause(t, s, from, i, start);
		from = i + 1;
	}
}

int summary_text(struct strbuf *t, const struct space *space)
{
	size_t start = t->len;
	struct summary s;
	int err;

	if (!space->desc || !space->desc->n_summary) {
		strbuf_add(t, space->title);
		return 0;
	}
	memset(&s, 0, offsetof(struct summary, texts));
	s.desc = space->desc;
	s.err = 0;
	strbuf_init(&s.texts, s.buffer, sizeof(s.buffer));
	err = space_visit(space, wants, visit, &s);
	add_clauses(t, &s, start);
	if (t->len == start)
		strbuf_add(t, space->title);
	return s.err ? s.err : err;
}
