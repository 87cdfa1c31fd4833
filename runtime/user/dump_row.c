// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "dump_row.h"

#include "hex.h"

#include <string.h>

#define ROW_BYTES 16

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static const char *skip_blanks(const char *p)
{
	while (is_blank(*p))
		p++;
	return p;
}

/* Up to 8 hexadecimal digits. */
static const char *scan_hex(const char *p, uint32_t *val, unsigned int *digits)
{
	*val = 0;
	for (*digits = 0; *digits < 8 && pcicap_hex_digit(*p) >= 0; p++) {
		*val = *val << 4 | (uint32_t)pcicap_hex_digit(*p);
		*digits += 1;
	}
	return p;
}

bool pcicap_dump_row_plain(const char *text, size_t n,
			   struct pcicap_dump_row *row)
{
	const size_t bytes_n = 1 + 3 * ROW_BYTES; /* ": 00 01" */
	unsigned int i, bad = 0;
	const char *p;

	if (n < bytes_n + 2 || n > bytes_n + 3 || text[n - bytes_n] != ':')
		return false;
	row->offset = 0;
	for (p = text; *p != ':'; p++) {
		bad |= pcicap_hex_value(*p);
		row->offset = row->offset << 4 | pcicap_hex_value(*p);
	}
	for (i = 0, p++; i < ROW_BYTES; i++, p += 3) {
		unsigned int high = pcicap_hex_value(p[1]);
		unsigned int low = pcicap_hex_value(p[2]);

		bad |= high | low | (unsigned int)(p[0] != ' ') << 7;
		row->bytes[i] = (uint8_t)(high << 4 | low);
	}
	row->n = ROW_BYTES;
	row->style = ROW_LSPCI;
	row->partial = false;
	return !(bad & PCICAP_HEX_NONE);
}

/* One or two bytes of a token; 0: it is something else. */
static unsigned int
scan_bytes(const char **p, const struct pcicap_dump_row *row, uint8_t bytes[2])
{
	unsigned int digits;
	const char *end;
	uint32_t val;

	end = scan_hex(*p, &val, &digits);
	if (digits == 8 ||
	    (*end && !is_blank(*end) && *end != '-' && *end != '|'))
		return 0;
	bytes[0] = (uint8_t)(digits == 4 ? val >> 8 : val);
	bytes[1] = (uint8_t)val;
	if (digits != 2 && (digits != 4 || row->style != ROW_LONG))
		return 0;
	*p = *end == '-' ? end + 1 : end;
	return digits / 2;
}

/* The column of characters begins: with its frame, or behind a wide gap. */
static bool is_column(const struct pcicap_dump_row *row, const char *p,
		      size_t gap)
{
	if (!row->n)
		return false;
	if (*p == '|' || *p == '*' || *p == '>' || *p == '"')
		return true;
	return gap > 2 ||
	       (gap == 2 && row->n != ROW_BYTES / 2 && row->style == ROW_LONG);
}

static void parse_bytes(const char *p, struct pcicap_dump_row *row)
{
	uint8_t bytes[2] = { 0 };
	unsigned int n, i;
	const char *gap;

	for (;;) {
		gap = p;
		p = skip_blanks(p);
		if (!*p || is_column(row, p, (size_t)(p - gap)))
			return;
		n = scan_bytes(&p, row, bytes);
		if (row->n + n > ROW_BYTES) {
			/* one too many shifts those behind it: which one? */
			row->n = 0;
			row->partial = true;
			return;
		}
		if (!n) {
			row->partial = row->n && row->n < ROW_BYTES;
			return;
		}
		for (i = 0; i < n; i++)
			row->bytes[row->n++] = bytes[i];
	}
}

bool pcicap_dump_row_parse(const char *text, struct pcicap_dump_row *row)
{
	unsigned int digits;
	const char *p = scan_hex(text, &row->offset, &digits);
	bool colon = *p == ':';

	row->n = 0;
	row->partial = false;
	row->style = digits >= 4 ? ROW_LONG : ROW_LSPCI;
	if (digits < 2 || (colon ? 0 : digits < 6))
		return false;
	if (colon)
		p++;
	/* "000100", where hexdump and od end */
	if (!*p)
		return !colon && row->offset <= PCICAP_CFG_MAX_SIZE;
	if (!is_blank(*p))
		return false;
	parse_bytes(p, row);
	return row->n || row->partial;
}

bool pcicap_dump_row_rest(const char *text, struct pcicap_dump_row *row)
{
	struct pcicap_dump_row rest = { .style = row->style };

	if (!row->n || row->n >= ROW_BYTES)
		return false;
	parse_bytes(text, &rest);
	if (rest.partial || row->n + rest.n != ROW_BYTES)
		return false;
	memcpy(row->bytes + row->n, rest.bytes, rest.n);
	row->n = ROW_BYTES;
	row->partial = false;
	return true;
}

bool pcicap_dump_row_setpci(const char *text, struct pcicap_dump_row *row)
{
	unsigned int digits;
	uint32_t val;
	const char *p = skip_blanks(text);

	if (!strncmp(p, "(cap ", 5) || !strncmp(p, "(ecap ", 6)) {
		p = strchr(p, ')');
		if (!p)
			return false;
		p = skip_blanks(p + 1);
	}
	if (*p != '@')
		return false;
	p = scan_hex(p + 1, &row->offset, &digits);
	if (digits < 2 || digits > 3 || strncmp(p, " = ", 3) != 0)
		return false;
	p = scan_hex(p + 3, &val, &digits);
	if (*skip_blanks(p) || (digits != 2 && digits != 4 && digits != 8))
		return false;
	row->n = digits / 2;
	row->style = ROW_SETPCI;
	row->partial = false;
	pcicap_store_le(row->bytes, row->n, val);
	return true;
}
