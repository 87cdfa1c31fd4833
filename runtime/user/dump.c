// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/dump.h>

#include "dump_ask.h"
#include "dump_head.h"
#include "dump_lines.h"
#include "dump_row.h"
#include "dump_store.h"
#include "dump_words.h"
#include "hex.h"

#include <stddef.h>
#include <string.h>

void pcicap_dump_start_with(struct pcicap_dump *d, FILE *file, const void *head,
			    size_t n)
{
	memset(d, 0, offsetof(struct pcicap_dump, lines.block));
	d->lines.file = file;
	d->ended = true;
	if (n)
		memcpy(d->lines.block, head, n);
	d->lines.end = n;
}

void pcicap_dump_start(struct pcicap_dump *d, FILE *file)
{
	pcicap_dump_start_with(d, file, NULL, 0);
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/*
 * What a line says, without marks of mails (">") and diffs ("+") and the blanks
 * before it; *@indented: there are more than the one that follows a mark.
 */
static const char *skip_marks(const char *p, bool *indented)
{
	bool marked = false;

	*indented = false;
	for (;; p++) {
		if (*p == '>' || *p == '|' || *p == '+') {
			marked = true;
			*indented = false;
		} else if (is_blank(*p)) {
			*indented = !marked;
			marked = false;
		} else {
			return p;
		}
	}
}

/* Tells of the lines of one kind that were passed over so far. */
static void end_run(struct pcicap_dump *d)
{
	if (!d->run.line)
		return;
	d->run.text = d->run_text;
	if (d->note)
		d->note(d->ctx, &d->run);
	d->run.line = 0;
}

static void pass_over(struct pcicap_dump *d, enum pcicap_dump_note_kind kind,
		      const char *text)
{
	size_t n = strcspn(text, "\r\n");

	if (d->run.line && d->run.kind == kind && d->run.last + 1 == d->line) {
		d->run.last = d->line;
		return;
	}
	end_run(d);
	if (n >= sizeof(d->run_text))
		n = sizeof(d->run_text) - 1;
	memcpy(d->run_text, text, n);
	d->run_text[n] = '\0';
	d->run = (struct pcicap_dump_note){ .kind = kind,
					    .line = d->line,
					    .last = d->line };
}

/* Nobody misses an empty line, a comment, or the fence of a code block. */
static bool is_silent(const char *p)
{
	if (*p == '#' || !strncmp(p, "```", 3) || !strncmp(p, "~~~", 3))
		return true;
	for (; *p; p++) {
		if (pcicap_hex_digit(*p) >= 0 || (*p >= 'g' && *p <= 'z') ||
		    (*p >= 'G' && *p <= 'Z'))
			return false;
	}
	return true;
}

static void open_function(struct pcicap_dump *d,
			  const struct pcicap_dump_head *head)
{
	d->start = head->line;
	d->has_address = head->has_address;
	d->address = head->address;
	memcpy(d->title, head->title, sizeof(d->title));
	d->n_regions = 0;
	d->driver[0] = '\0';
	d->region_open = false;
	d->ended = false;
	d->spaced = head->spaced;
	d->has_hint = false;
	pcicap_dump_store_clear(d);
}

/* True if the present function is complete: what follows is kept for later. */
static bool take_head(struct pcicap_dump *d,
		      const struct pcicap_dump_head *head,
		      const struct pcicap_dump_row *row)
{
	if (d->rows) {
		d->head = *head;
		d->has_head = true;
		d->has_held = row != NULL;
		if (row)
			d->held = *row;
		return true;
	}
	open_function(d, head);
	if (row)
		pcicap_dump_store_add(d, row);
	return false;
}

/* A row with which another function begins, without a headline of its own. */
static bool begin_unnamed(struct pcicap_dump *d,
			  const struct pcicap_dump_row *row)
{
	struct pcicap_dump_head head = { .line = d->line };

	if (d->has_hint)
		head = d->hint;
	else if (row->style == ROW_LSPCI)
		pcicap_dump_tell(d, PCICAP_DUMP_UNNAMED, d->line, NULL);
	return take_head(d, &head, row);
}

static bool take_row(struct pcicap_dump *d, const struct pcicap_dump_row *row,
		     const char *text)
{
	bool again = d->rows && pcicap_dump_store_has(d, row);

	if (row->offset == 0 && row->n) {
		bool other = d->has_hint &&
			     (d->rows || d->ended || !d->has_address ||
			      pcicap_address_compare(&d->hint.address,
						     &d->address) != 0);

		if (other ||
		    (!again && (d->ended || d->size >= PCICAP_CFG_MIN_SIZE)))
			return begin_unnamed(d, row);
	}
	if (d->ended) {
		if (!again)
			pass_over(d, PCICAP_DUMP_STRAY, text);
		return false;
	}
	pcicap_dump_store_add(d, row);
	return false;
}

/* A register as setpci prints it. */
static bool take_setpci(struct pcicap_dump *d, struct pcicap_dump_head *head,
			const struct pcicap_dump_row *row)
{
	bool same = d->rows && d->row.style == ROW_SETPCI && d->has_address &&
		    !pcicap_address_compare(&head->address, &d->address);

	if (!same) {
		head->title[0] = '\0';
		return take_head(d, head, row);
	}
	pcicap_dump_store_add(d, row);
	return false;
}

/* lspci ends a function with an empty line; others have one after each line. */
static void take_empty(struct pcicap_dump *d)
{
	if (!d->rows || d->spaced)
		return;
	if (d->size < PCICAP_CFG_MIN_SIZE)
		d->spaced = true;
	else
		d->ended = true;
}

static void take_other(struct pcicap_dump *d, const char *p, bool indented)
{
	struct pcicap_dump_head hint = { .line = d->line };

	if (pcicap_dump_ask_parse(p, &d->ask))
		return;
	if (pcicap_dump_head_path(p, &hint)) {
		d->hint = hint;
		d->has_hint = true;
		return;
	}
	if (indented) {
		if (!d->ended)
			pcicap_dump_words_take(d, p);
		return;
	}
	pcicap_dump_words_wrapped(d, p);
	if (!is_silent(p))
		pass_over(d, PCICAP_DUMP_OTHER, p);
}

/* "add: 10 to it" */
static bool is_word(const struct pcicap_dump_row *row)
{
	return row->partial && row->n && row->offset % 8;
}

static bool take_text(struct pcicap_dump *d, const char *text)
{
	struct pcicap_dump_head head = { .line = d->line };
	struct pcicap_dump_row row;
	bool indented;
	const char *p = skip_marks(text, &indented);

	if (!*p) {
		take_empty(d);
		return false;
	}
	if (pcicap_dump_ask_answer(&d->ask, p, &row)) {
		head.address = d->ask.address;
		head.has_address = true;
		return take_setpci(d, &head, &row);
	}
	d->ask.n = d->ask.next;
	if (pcicap_dump_head_parse(p, &head)) {
		if (pcicap_dump_row_setpci(head.title, &row))
			return take_setpci(d, &head, &row);
		return take_head(d, &head, NULL);
	}
	if (pcicap_dump_head_efi(p, &head))
		return take_head(d, &head, NULL);
	if (pcicap_dump_row_parse(p, &row) && !is_word(&row))
		return take_row(d, &row, p);
	if (p[0] == '*' && !p[1])
		d->star = d->has_row && d->row.style == ROW_LONG;
	else if (d->ended || !pcicap_dump_store_rest(d, p))
		take_other(d, p, indented);
	return false;
}

static bool take_line(struct pcicap_dump *d, char *text, size_t n)
{
	struct pcicap_dump_row row;

	if (pcicap_dump_row_plain(text, n, &row))
		return take_row(d, &row, text);
	pcicap_dump_clean(text, n);
	return take_text(d, text);
}

/* The function whose beginning ended the last one. */
static void take_held(struct pcicap_dump *d)
{
	d->ended = true;
	d->rows = 0;
	if (d->has_head)
		open_function(d, &d->head);
	if (d->has_head && d->has_held)
		pcicap_dump_store_add(d, &d->held);
	d->has_head = false;
	d->has_held = false;
}

int pcicap_dump_next(struct pcicap_dump *d)
{
	bool complete = false;
	char *text;
	size_t n;
	int ret;

	take_held(d);
	do {
		ret = pcicap_dump_lines_next(&d->lines, &text, &n);
		if (ret <= 0)
			break;
		d->line++;
		complete = take_line(d, text, n);
	} while (!complete);
	end_run(d);
	if (ret < 0)
		return ret;
	if (!d->rows)
		return 0;
	pcicap_dump_store_finish(d, !complete);
	return 1;
}

bool pcicap_dump_is_text(const void *data, size_t n)
{
	const char *p = data, *end = p + n, *next;
	struct pcicap_dump_head head;
	struct pcicap_dump_row row;
	char line[256];
	bool indented;
	size_t length;

	for (; p < end; p = next) {
		next = memchr(p, '\n', (size_t)(end - p));
		next = next ? next + 1 : end;
		length = (size_t)(next - p);
		if (length >= sizeof(line))
			length = sizeof(line) - 1;
		memcpy(line, p, length);
		if (length && line[length - 1] == '\n')
			length--;
		pcicap_dump_clean(line, length);
		p = skip_marks(line, &indented);
		if (pcicap_dump_head_parse(p, &head) ||
		    pcicap_dump_head_efi(p, &head) ||
		    (pcicap_dump_row_parse(p, &row) && row.n >= 4))
			return true;
	}
	return false;
}

static int dump_read(void *priv, uint32_t off, unsigned int width,
		     uint32_t *val)
{
	const struct pcicap_dump *d = priv;
	uint32_t mask = (1u << width) - 1;
	uint32_t known;

	if (off > d->size || width > d->size - off)
		return -ENODATA;
	known = d->known[off / 16];
	if ((known >> (off % 16) & mask) != mask)
		return -ENODATA;
	*val = pcicap_load_le(d->bytes + off, width);
	return 0;
}

static const struct pcicap_cfg_ops dump_ops = {
	.read = dump_read,
	.write = NULL,
};

int pcicap_dump_open(struct pcicap_dump *d, struct pcicap_cfg *cfg)
{
	return pcicap_cfg_init(cfg, &dump_ops, d, d->size);
}
