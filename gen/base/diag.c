// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"

struct diag {
	struct srcpos pos;
	const char *check;
	const char *text;
	enum severity severity;
	unsigned int serial;
	struct diag **notes;
	unsigned int n_notes;
};

struct setting {
	const char *name;
	enum severity severity;
};

static struct setting *find_setting(const struct gen *g, const char *name)
{
	for (unsigned int i = 0; i < g->n_settings; i++) {
		if (!strcmp(g->settings[i]->name, name))
			return g->settings[i];
	}
	return NULL;
}

void diag_add_check(struct gen *g, const char *name, enum severity severity)
{
	struct setting *s = find_setting(g, name);

	if (!s) {
		s = mem_alloc(g, sizeof(*s));
		s->name = name;
		APPEND(g, g->settings, g->n_settings, s);
	}
	s->severity = severity;
}

bool diag_set_severity(struct gen *g, const char *name, enum severity severity)
{
	struct setting *s = find_setting(g, name);

	if (s)
		s->severity = severity;
	return s;
}

static const char *format(struct gen *g, const char *fmt, va_list ap)
{
	char text[512];

	vsnprintf(text, sizeof(text), fmt, ap);
	return str_copy(g, text, strlen(text));
}

struct diag *diag_report(struct gen *g, struct srcpos pos, const char *check,
			 const char *fmt, ...)
{
	const struct setting *s = find_setting(g, check);
	enum severity severity = s ? s->severity : SEV_ERROR;
	struct diag *d;
	va_list ap;

	if (severity == SEV_OFF)
		return NULL;
	if (g->max_errors && g->n_queued[severity] >= g->max_errors) {
		g->n_dropped[severity]++;
		return NULL;
	}
	g->n_queued[severity]++;
	d = mem_alloc(g, sizeof(*d));
	d->pos = pos;
	d->check = check;
	d->severity = severity;
	d->serial = g->n_queue;
	va_start(ap, fmt);
	d->text = format(g, fmt, ap);
	va_end(ap);
	APPEND(g, g->queue, g->n_queue, d);
	return d;
}

void diag_note(struct gen *g, struct diag *d, struct srcpos pos,
	       const char *fmt, ...)
{
	struct diag *note;
	va_list ap;

	if (!d)
		return;
	note = mem_alloc(g, sizeof(*note));
	note->pos = pos;
	va_start(ap, fmt);
	note->text = format(g, fmt, ap);
	va_end(ap);
	APPEND(g, d->notes, d->n_notes, note);
}

static int by_position(const void *va, const void *vb)
{
	const struct diag *a = *(struct diag *const *)va;
	const struct diag *b = *(struct diag *const *)vb;
	int order = srcpos_compare(a->pos, b->pos);

	if (!order)
		order = strcmp(a->check, b->check);
	if (!order)
		order = strcmp(a->text, b->text);
	return order ? order
		     : (a->serial > b->serial) - (a->serial < b->serial);
}

/* Text of an input: nothing that is not seen may reach a terminal. */
static void add_safe(struct strbuf *out, const char *s, size_t len)
{
	for (const char *end = s + len; s < end;) {
		uint32_t code;
		size_t n = utf8_length(s, (size_t)(end - s), &code);

		if (n && (code == '\t' || is_printable(code)))
			buf_add(out, s, n);
		else
			buf_addc(out, '?');
		s += n ? n : 1;
	}
}

/* The line, and a caret below the byte that @pos says. */
static void add_caret(struct strbuf *out, struct srcpos pos)
{
	const size_t most = 160;
	size_t len;
	const char *line = source_line(pos.source, pos.line, &len);

	if (!pos.line || pos.col > most)
		return;
	/* not within a character */
	while (len > most && ((unsigned char)line[most] & 0xc0) == 0x80)
		len--;
	buf_adds(out, "    ");
	add_safe(out, line, len > most ? most : len);
	buf_adds(out, "\n    ");
	for (size_t i = 0; i + 1 < pos.col; i++) {
		if (i < len && line[i] == '\t')
			buf_addc(out, '\t');
		else if (i >= len || ((unsigned char)line[i] & 0xc0) != 0x80)
			buf_addc(out, ' ');
	}
	buf_adds(out, "^\n");
}

static void add_one(struct strbuf *out, const struct diag *d, const char *label,
		    bool caret)
{
	if (d->pos.source) {
		add_safe(out, d->pos.source->path, strlen(d->pos.source->path));
		if (d->pos.line)
			buf_addf(out, ":%u:%u", d->pos.line, d->pos.col);
	} else {
		buf_adds(out, "pcicap-gen");
	}
	buf_addf(out, ": %s: ", label);
	add_safe(out, d->text, strlen(d->text));
	if (d->check)
		buf_addf(out, " [%s]", d->check);
	buf_addc(out, '\n');
	if (d->pos.source && caret)
		add_caret(out, d->pos);
}

static bool same(const struct diag *a, const struct diag *b)
{
	return !srcpos_compare(a->pos, b->pos) && !strcmp(a->check, b->check) &&
	       !strcmp(a->text, b->text);
}

/* One with its notes; in one write, so that several programs do not mix. */
static void print_diag(FILE *out, struct strbuf *text, const struct diag *d)
{
	buf_reset(text);
	add_one(text, d, severity_name(d->severity), true);
	for (unsigned int i = 0; i < d->n_notes; i++)
		add_one(text, d->notes[i], "note",
			srcpos_compare(d->pos, d->notes[i]->pos));
	fwrite(text->s, 1, text->len, out);
}

static void print_dropped(FILE *out, unsigned int n, const char *what)
{
	if (n)
		fprintf(out,
			"pcicap-gen: %u more %s%s not shown, see "
			"--max-errors\n",
			n, what, n == 1 ? " is" : "s are");
}

unsigned int diag_print(struct gen *g, FILE *out)
{
	struct strbuf text = { .g = g };
	unsigned int errors = g->n_dropped[SEV_ERROR];

	if (g->n_queue)
		qsort(g->queue, g->n_queue, sizeof(struct diag *), by_position);
	for (unsigned int i = 0; i < g->n_queue; i++) {
		const struct diag *d = g->queue[i];

		if (i && same(d, g->queue[i - 1]))
			continue;
		print_diag(out, &text, d);
		errors += d->severity == SEV_ERROR;
	}
	print_dropped(out, g->n_dropped[SEV_ERROR], "error");
	print_dropped(out, g->n_dropped[SEV_WARNING], "warning");
	buf_free(&text);
	g->n_queue = 0;
	memset(g->n_queued, 0, sizeof(g->n_queued));
	memset(g->n_dropped, 0, sizeof(g->n_dropped));
	return errors;
}

const char *severity_name(enum severity severity)
{
	static const char *const names[] = {
		[SEV_OFF] = "off",
		[SEV_WARNING] = "warning",
		[SEV_ERROR] = "error",
	};

	return names[severity];
}
