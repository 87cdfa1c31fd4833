// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "text/quantity.h"
#include "base/number.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

struct scale {
	const char *unit;
	uint32_t factor;
	const char *next;
};

/* Steps to a greater unit. */
static const struct scale scales[] = {
	{ "bytes", 1024, "KiB" }, { "KiB", 1024, "MiB" },
	{ "MiB", 1024, "GiB" },	  { "GiB", 1024, "TiB" },
	{ "TiB", 1024, "PiB" },	  { "PiB", 1024, "EiB" },
	{ "ns", 1000, "us" },	  { "us", 1000, "ms" },
	{ "ms", 1000, "s" },	  { "mw", 1000, "W" },
};

static const struct scale *find_scale(const char *unit)
{
	unsigned int i;

	for (i = 0; i < sizeof(scales) / sizeof(scales[0]); i++) {
		if (!strcmp(scales[i].unit, unit))
			return &scales[i];
	}
	return NULL;
}

const char *unit_text(const char *unit, uint64_t n)
{
	static const char *const names[][3] = {
		{ "bytes", "byte", "bytes" },
		{ "dwords", "dword", "dwords" },
		{ "mw", "mW", "mW" },
		{ "w", "W", "W" },
		{ "mhz", "MHz", "MHz" },
		{ "mts", "MT/s", "MT/s" },
		{ "gts", "GT/s", "GT/s" },
		{ "lanes", "lane", "lanes" },
		{ "vectors", "vector", "vectors" },
		{ "entries", "entry", "entries" },
		{ "functions", "function", "functions" },
		{ "bits", "bit", "bits" },
		{ "c", "C", "C" },
		{ "percent", "%", "%" },
	};
	unsigned int i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!strcmp(names[i][0], unit))
			return names[i][n == 1 ? 1 : 2];
	}
	return unit;
}

void quantity_text(struct strbuf *t, uint64_t n, const char *unit)
{
	const struct scale *scale;

	if (!unit) {
		strbuf_add_number(t, n);
		return;
	}
	while (n && (scale = find_scale(unit)) && n % scale->factor == 0) {
		n /= scale->factor;
		unit = scale->next;
	}
	strbuf_add_number(t, n);
	strbuf_add(t, " ");
	strbuf_add(t, unit_text(unit, n));
}

void fixed_text(struct strbuf *t, int64_t n, unsigned int fraction,
		const char *unit)
{
	uint64_t size = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	uint64_t mask = ((uint64_t)1 << fraction) - 1;
	uint64_t rest = size & mask;

	if (n < 0)
		strbuf_add(t, "-");
	strbuf_add_number(t, size >> fraction);
	if (rest)
		strbuf_add(t, ".");
	/* each digit takes a factor of 2 from the fraction: it ends */
	for (; rest; rest = rest * 10 & mask)
		strbuf_add_number(t, rest * 10 >> fraction);
	if (!unit)
		return;
	strbuf_add(t, " ");
	strbuf_add(t, unit_text(unit, 2));
}

static bool is_unit(const char *text, const char *unit)
{
	return !strcmp(text, unit) || !strcmp(text, unit_text(unit, 1)) ||
	       !strcmp(text, unit_text(unit, 2)) ||
	       (!strcmp(unit, "bytes") && !strcmp(text, "B"));
}

/* How many of the unit @small are in the one that @text names; 0: not so. */
static uint64_t units_in(const char *text, const char *small)
{
	const struct scale *scale;
	uint64_t factor = 1;

	while (!is_unit(text, small)) {
		scale = find_scale(small);
		if (!scale)
			return 0;
		factor *= scale->factor;
		small = scale->next;
	}
	return factor;
}

/* The unit that is shown greater than itself and that @text names, or NULL. */
static const char *find_unit(const char *text)
{
	unsigned int i;

	for (i = 0; i < sizeof(scales) / sizeof(scales[0]); i++) {
		if (is_unit(text, scales[i].unit))
			return scales[i].unit;
	}
	return NULL;
}

int quantity_parse(const char *text, const char *unit, uint64_t *out)
{
	size_t length = number_parse(text, out);
	const char *rest = text + length;
	const char *small;
	uint64_t factor;

	rest += strspn(rest, " ");
	if (!length || !*rest || !unit)
		return -EINVAL;
	factor = units_in(rest, unit);
	if (factor) {
		if (*out > UINT64_MAX / factor)
			return -ERANGE;
		*out *= factor;
		return 0;
	}
	small = find_unit(rest);
	factor = small ? units_in(unit, small) : 0;
	if (!factor)
		return -EINVAL;
	if (*out % factor)
		return -EDOM;
	*out /= factor;
	return 0;
}
