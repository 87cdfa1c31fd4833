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

/* Control and non-ASCII bytes must not reach the reader's terminal. */
static void print_safe(FILE *out, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		fputc(c == '\t' || (c >= 0x20 && c != 0x7f) ? c : '?', out);
	}
}

static void print_caret(FILE *out, struct srcpos pos)
{
	const size_t most = 160;
	size_t len;
	const char *line = source_line(pos.source, pos.line, &len);

	if (!pos.line || pos.col > most)
		return;
	fputs("    ", out);
	print_safe(out, line, len > most ? most : len);
	fputs("\n    ", out);
	for (size_t i = 0; i + 1 < pos.col; i++)
		fputc(i < len && line[i] == '\t' ? '\t' : ' ', out);
	fputs("^\n", out);
}

static void print_one(FILE *out, const struct diag *d, const char *label,
		      bool caret)
{
	if (d->pos.source) {
		print_safe(out, d->pos.source->path,
			   strlen(d->pos.source->path));
		if (d->pos.line)
			fprintf(out, ":%u:%u", d->pos.line, d->pos.col);
	} else {
		fputs("pcicap-gen", out);
	}
	fprintf(out, ": %s: ", label);
	print_safe(out, d->text, strlen(d->text));
	if (d->check)
		fprintf(out, " [%s]", d->check);
	fputc('\n', out);
	if (d->pos.source && caret)
		print_caret(out, d->pos);
}

static bool same(const struct diag *a, const struct diag *b)
{
	return !srcpos_compare(a->pos, b->pos) && !strcmp(a->check, b->check) &&
	       !strcmp(a->text, b->text);
}

unsigned int diag_print(struct gen *g, FILE *out)
{
	unsigned int errors = 0;

	if (g->n_queue)
		qsort(g->queue, g->n_queue, sizeof(struct diag *), by_position);
	for (unsigned int i = 0; i < g->n_queue; i++) {
		const struct diag *d = g->queue[i];

		if (i && same(d, g->queue[i - 1]))
			continue;
		print_one(out, d,
			  d->severity == SEV_ERROR ? "error" : "warning", true);
		for (unsigned int k = 0; k < d->n_notes; k++)
			print_one(out, d->notes[k], "note",
				  srcpos_compare(d->pos, d->notes[k]->pos));
		errors += d->severity == SEV_ERROR;
	}
	g->n_queue = 0;
	return errors;
}
