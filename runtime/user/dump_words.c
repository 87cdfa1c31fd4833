// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "dump_words.h"

#include <stdlib.h>
#include <string.h>

/* Moves *@p behind @word, if that is there. */
static bool take(const char **p, const char *word)
{
	size_t n = strlen(word);

	if (strncmp(*p, word, n) != 0)
		return false;
	*p += n;
	return true;
}

/* "[size=16K]" anywhere in the text; 0: there is none. */
static uint64_t find_size(const char *text)
{
	static const char units[] = "KMGTP";
	const char *p = strstr(text, "[size="), *unit;
	unsigned int shift = 0;
	char *end;
	uint64_t n;

	if (!p || p[6] < '0' || p[6] > '9')
		return 0;
	n = strtoull(p + 6, &end, 10);
	unit = *end ? strchr(units, *end) : NULL;
	if (unit) {
		shift = 10 * (unsigned int)(unit - units + 1);
		end++;
	}
	if (*end != ']' || n > UINT64_MAX >> shift)
		return 0;
	return n << shift;
}

static void take_region(struct pcicap_dump *d, const char *p)
{
	struct pcicap_dump_region r = { .index = PCICAP_DUMP_NO_INDEX };
	char *end;

	if (take(&p, "Region ")) {
		if (*p < '0' || *p > '5')
			return;
		r.index = (uint8_t)(*p++ - '0');
		if (!take(&p, ": "))
			return;
	}
	(void)take(&p, "[virtual] ");
	if (take(&p, "Expansion ROM at "))
		r.index = PCICAP_DUMP_ROM;
	else if (take(&p, "I/O ports at "))
		r.is_io = true;
	else if (!take(&p, "Memory at "))
		return;
	r.address = strtoull(p, &end, 16);
	/* "<ignored>", "<unassigned>", "<invalid-64bit-slot>" */
	if (end == p || d->n_regions == PCICAP_DUMP_REGIONS)
		return;
	r.size = find_size(end);
	d->regions[d->n_regions] = r;
	if (r.size)
		d->n_regions++;
	else
		d->region_open = true;
}

static void take_driver(struct pcicap_dump *d, const char *p)
{
	size_t n = strcspn(p, " \t,");

	if (n >= sizeof(d->driver))
		return;
	memcpy(d->driver, p, n);
	d->driver[n] = '\0';
}

void pcicap_dump_words_take(struct pcicap_dump *d, const char *text)
{
	const char *p = text;

	d->region_open = false;
	switch (*p) {
	case 'R':
	case 'M':
	case 'I':
	case 'E':
	case '[':
		take_region(d, p);
		break;
	case 'K':
		if (take(&p, "Kernel driver in use: "))
			take_driver(d, p);
		break;
	}
}

void pcicap_dump_words_wrapped(struct pcicap_dump *d, const char *text)
{
	uint64_t size = find_size(text);

	if (d->region_open && size)
		d->regions[d->n_regions++].size = size;
	d->region_open = false;
}
