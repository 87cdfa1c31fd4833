// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "dump_store.h"

#include "dump_row.h"
#include "hex.h"

#include <string.h>

#define ROW 16

void pcicap_dump_tell(struct pcicap_dump *d, enum pcicap_dump_note_kind kind,
		      unsigned long line, const char *text)
{
	struct pcicap_dump_note note = {
		.kind = kind, .line = line, .last = line, .text = text
	};

	if (d->note)
		d->note(d->ctx, &note);
}

void pcicap_dump_store_clear(struct pcicap_dump *d)
{
	memset(d->known, 0, sizeof(d->known));
	memset(d->lost, 0, sizeof(d->lost));
	d->size = 0;
	d->rows = 0;
	d->has_row = false;
	d->star = false;
}

static bool is_known(const struct pcicap_dump *d, uint32_t at)
{
	return d->known[at / ROW] >> (at % ROW) & 1;
}

static void lose(struct pcicap_dump *d, uint32_t at)
{
	uint16_t bit = (uint16_t)(1u << (at % ROW));

	d->known[at / ROW] &= (uint16_t)~bit;
	d->lost[at / ROW] |= bit;
}

bool pcicap_dump_store_has(const struct pcicap_dump *d,
			   const struct pcicap_dump_row *row)
{
	uint32_t i;

	if (!row->n || row->offset > sizeof(d->bytes) - row->n)
		return false;
	for (i = 0; i < row->n; i++) {
		if (!is_known(d, row->offset + i) ||
		    d->bytes[row->offset + i] != row->bytes[i])
			return false;
	}
	return true;
}

/* True if all bytes agree with those that are known. */
static bool put(struct pcicap_dump *d, uint32_t at, const uint8_t *bytes,
		uint32_t n)
{
	bool agrees = true;
	uint32_t i;

	if (n == ROW && !(at % ROW) &&
	    !(d->known[at / ROW] | d->lost[at / ROW])) {
		memcpy(d->bytes + at, bytes, ROW);
		d->known[at / ROW] = 0xffff;
		return true;
	}
	for (i = 0; i < n; i++, at++) {
		if (is_known(d, at) && d->bytes[at] != bytes[i]) {
			lose(d, at);
			agrees = false;
		} else if (!(d->lost[at / ROW] >> (at % ROW) & 1)) {
			d->bytes[at] = bytes[i];
			d->known[at / ROW] |= (uint16_t)(1u << (at % ROW));
		}
	}
	return agrees;
}

/* "*" stands for rows like the one before it, up to @to. */
static void repeat(struct pcicap_dump *d, uint32_t to)
{
	uint32_t at = d->row.offset + d->row.n;

	d->star = false;
	if (d->row.n != ROW)
		return;
	for (; at + ROW <= to && at + ROW <= sizeof(d->bytes); at += ROW) {
		(void)!put(d, at, d->row.bytes, ROW);
		d->size = at + ROW > d->size ? at + ROW : d->size;
	}
}

/*
 * A byte may be missing in a row that is shorter than others, and then those
 * behind it are at wrong places. @next: offset of the row that follows.
 */
static void check_last(struct pcicap_dump *d, uint32_t next)
{
	const struct pcicap_dump_row *last = &d->row;
	uint32_t i;

	if (!d->has_row || last->n == ROW || last->style == ROW_SETPCI)
		return;
	if (last->partial) {
		pcicap_dump_tell(d, PCICAP_DUMP_GARBLED, d->row_line, NULL);
		return;
	}
	if (next == last->offset + last->n ||
	    (d->rows > 1 && last->n == d->width))
		return;
	for (i = 0; i < last->n; i++)
		lose(d, last->offset + i);
	pcicap_dump_tell(d, PCICAP_DUMP_GARBLED, d->row_line, NULL);
}

/* Rows of lspci and hexdump begin at multiples of 16, or where one ended. */
static bool is_misplaced(const struct pcicap_dump *d,
			 const struct pcicap_dump_row *row)
{
	if (row->style == ROW_SETPCI || row->offset % ROW == 0)
		return false;
	if (d->has_row && row->offset == d->row.offset + d->row.n)
		return false;
	return !d->rows || !d->width || row->offset % d->width != 0 ||
	       row->n != d->width;
}

void pcicap_dump_store_add(struct pcicap_dump *d,
			   const struct pcicap_dump_row *row)
{
	if (row->offset + row->n > sizeof(d->bytes)) {
		pcicap_dump_tell(d, PCICAP_DUMP_TOO_FAR, d->line, NULL);
		return;
	}
	if ((!row->n && row->partial) || is_misplaced(d, row)) {
		pcicap_dump_tell(d, PCICAP_DUMP_GARBLED, d->line, NULL);
		return;
	}
	check_last(d, row->offset);
	if (d->star && row->offset > d->row.offset)
		repeat(d, row->offset);
	d->star = false;
	d->has_row = row->n != 0;
	if (!row->n)
		return;
	if (!put(d, row->offset, row->bytes, row->n))
		pcicap_dump_tell(d, PCICAP_DUMP_CONFLICT, d->line, NULL);
	if (row->offset + row->n > d->size)
		d->size = row->offset + row->n;
	d->row = *row;
	d->row_line = d->line;
	if (!d->rows++)
		d->width = row->n;
}

bool pcicap_dump_store_rest(struct pcicap_dump *d, const char *text)
{
	uint32_t n = d->row.n;

	if (!d->has_row || d->row.style == ROW_SETPCI ||
	    !pcicap_dump_row_rest(text, &d->row))
		return false;
	if (!put(d, d->row.offset + n, d->row.bytes + n, d->row.n - n))
		pcicap_dump_tell(d, PCICAP_DUMP_CONFLICT, d->line, NULL);
	if (d->row.offset + d->row.n > d->size)
		d->size = d->row.offset + d->row.n;
	if (d->rows == 1)
		d->width = d->row.n;
	return true;
}

/* Bytes without a value read as those of no device; tells of holes. */
static void look_at_holes(struct pcicap_dump *d)
{
	struct pcicap_dump_note note = { .kind = PCICAP_DUMP_MISSING,
					 .line = d->start,
					 .last = d->start };
	uint32_t at = 0, from;

	while (at < d->size) {
		if (d->known[at / ROW] == 0xffff) {
			at = (at / ROW + 1) * ROW;
			continue;
		}
		for (from = at; at < d->size && !is_known(d, at) &&
				!(d->lost[at / ROW] >> (at % ROW) & 1);
		     at++)
			d->bytes[at] = 0xff;
		note.from = from;
		note.to = at;
		if (from < at && d->note && d->row.style != ROW_SETPCI)
			d->note(d->ctx, &note);
		if (at < d->size && !is_known(d, at))
			d->bytes[at] = 0xff;
		at += at < d->size && from == at;
	}
}

void pcicap_dump_store_finish(struct pcicap_dump *d, bool at_end)
{
	bool setpci = d->row.style == ROW_SETPCI;

	/* where the text ends, so may a row */
	check_last(d, at_end ? d->row.offset + d->row.n : PCICAP_CFG_MAX_SIZE);
	d->has_row = false;
	look_at_holes(d);
	if (d->size >= PCICAP_CFG_MIN_SIZE)
		return;
	memset(d->bytes + d->size, 0xff, PCICAP_CFG_MIN_SIZE - d->size);
	d->size = PCICAP_CFG_MIN_SIZE;
	if (!setpci)
		pcicap_dump_tell(d, PCICAP_DUMP_SHORT, d->start, NULL);
}
