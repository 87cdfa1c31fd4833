// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "dump_ask.h"

#include "dump_row.h"
#include "hex.h"

#include <string.h>

static const char *skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t')
		p++;
	return p;
}

static bool is_end(char c)
{
	return !c || c == ' ' || c == '\t';
}

static const char *number(const char *p, uint32_t *val)
{
	unsigned int digits;

	*val = 0;
	for (digits = 0; pcicap_hex_digit(*p) >= 0; p++) {
		*val = *val << 4 | pcicap_hex_value(*p);
		if (++digits > 3)
			return NULL;
	}
	return digits ? p : NULL;
}

/* "40", "0x40+2.w"; the width is a byte if it is not said. */
static const char *reg(const char *p, struct pcicap_dump_ask *ask)
{
	unsigned int width = 1;
	uint32_t at, more = 0;

	if (p[0] == '0' && (p[1] == 'x' || p[1] == 'X'))
		p += 2;
	p = number(p, &at);
	if (p && *p == '+')
		p = number(p + 1, &more);
	if (p && *p == '.') {
		static const char letters[] = "bwlBWL";
		const char *letter = p[1] ? strchr(letters, p[1]) : NULL;

		width = letter ? 1u << ((letter - letters) % 3) : 0;
		p += 2;
	}
	if (!p || !width || !is_end(*p) || ask->n == PCICAP_DUMP_ASKED ||
	    at + more + width > PCICAP_CFG_MAX_SIZE)
		return NULL;
	ask->at[ask->n] = (uint16_t)(at + more);
	ask->width[ask->n++] = (uint8_t)width;
	return p;
}

bool pcicap_dump_ask_parse(const char *text, struct pcicap_dump_ask *ask)
{
	const char *p = strstr(text, "setpci ");
	size_t used;

	ask->n = 0;
	ask->next = 0;
	p = p ? strstr(p, "-s ") : NULL;
	if (!p)
		return false;
	p = skip_blanks(p + 3);
	used = pcicap_address_parse(p, &ask->address);
	if (!used || !is_end(p[used]))
		return false;
	p = skip_blanks(p + used);
	while (p && *p) {
		p = reg(p, ask);
		if (p)
			p = skip_blanks(p);
	}
	if (!p)
		ask->n = 0;
	return ask->n > 0;
}

bool pcicap_dump_ask_answer(struct pcicap_dump_ask *ask, const char *text,
			    struct pcicap_dump_row *row)
{
	uint32_t val = 0;
	size_t i, n;

	if (ask->next == ask->n)
		return false;
	n = 2u * ask->width[ask->next];
	for (i = 0; i < n; i++) {
		if (pcicap_hex_digit(text[i]) < 0)
			return false;
		val = val << 4 | pcicap_hex_value(text[i]);
	}
	if (*skip_blanks(text + n))
		return false;
	row->offset = ask->at[ask->next];
	row->n = ask->width[ask->next++];
	row->style = ROW_SETPCI;
	row->partial = false;
	pcicap_store_le(row->bytes, row->n, val);
	return true;
}
