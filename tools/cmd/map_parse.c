// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The arguments of pcicap map. */
#include "cmd/map.h"

#include "base/number.h"
#include "base/out.h"

#include <stdlib.h>
#include <string.h>

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A number that ends at @end. */
static bool parse_number(const char *text, char end, uint64_t *n,
			 const char **rest)
{
	size_t length = number_parse(text, n);

	*rest = text + length + (text[length] != 0);
	return length && text[length] == end;
}

static bool parse_read(struct map_access *a)
{
	const char *rest;

	return parse_number(a->options->value[OPT_READ], ':', &a->offset,
			    &rest) &&
	       parse_number(rest, 0, &a->length, &rest) && a->length;
}

static bool parse_write(struct map_access *a)
{
	size_t i, n;

	if (!parse_number(a->options->value[OPT_WRITE], '=', &a->offset,
			  &a->digits))
		return false;
	n = strspn(a->digits, "0123456789abcdefABCDEF");
	if (!n || n % 2 || a->digits[n])
		return false;
	a->length = n / 2;
	a->data = malloc(n / 2);
	for (i = 0; a->data && i < n / 2; i++)
		a->data[i] = (uint8_t)(digit(a->digits[2 * i]) << 4 |
				       digit(a->digits[2 * i + 1]));
	return a->data != NULL;
}

static bool parse_cache(struct map_access *a)
{
	static const struct {
		const char *name;
		enum pcicap_cache cache;
	} modes[] = { { "uc", PCICAP_CACHE_UC },
		      { "wc", PCICAP_CACHE_WC },
		      { "wb", PCICAP_CACHE_WB } };
	unsigned int i;

	for (i = 0; a->options->value[OPT_CACHE] && i < 3; i++) {
		if (strcmp(modes[i].name, a->options->value[OPT_CACHE]) != 0)
			continue;
		a->want.cache = modes[i].cache;
		return true;
	}
	a->want.cache = PCICAP_CACHE_UC;
	return !a->options->value[OPT_CACHE];
}

static bool parse_function(struct map_access *a)
{
	struct pcicap_address address;
	const char *text = a->options->args[0];
	size_t used = pcicap_address_parse(text, &address);

	if (!used || text[used])
		return false;
	pcicap_address_format(&address, a->name);
	return true;
}

static const char *parse(struct map_access *a)
{
	const struct options *o = a->options;
	const char *bar = o->args[1];

	if (o->n_args != 2)
		return "an address and the number of a BAR are needed";
	if (!parse_function(a))
		return "the first argument is not an address";
	if (bar[0] < '0' || bar[0] > '5' || bar[1])
		return "the second argument is no BAR: 0 to 5 (EINVAL)";
	a->want.bar = (uint8_t)(bar[0] - '0');
	a->want.shared = true;
	if (!o->value[OPT_READ] == !o->value[OPT_WRITE])
		return "one of --read OFFSET:LENGTH and --write OFFSET=HEX is "
		       "needed";
	if (o->value[OPT_DRY_RUN] && !o->value[OPT_WRITE])
		return "--dry-run is for --write";
	if (!parse_cache(a))
		return "--cache is uc, wc or wb";
	if (o->value[OPT_READ] && !parse_read(a))
		return "--read is OFFSET:LENGTH, numbers decimal without "
		       "leading "
		       "zeros, or hexadecimal with 0x";
	if (o->value[OPT_WRITE] && !parse_write(a))
		return "--write is OFFSET=HEX: a number, decimal without "
		       "leading "
		       "zeros or hexadecimal with 0x, and an even number of "
		       "digits";
	return NULL;
}

int map_parse(struct map_access *a, const struct options *o)
{
	const char *wrong;

	memset(a, 0, sizeof(*a));
	a->options = o;
	a->map.fd = -1;
	a->sysfs.fd = -1;
	wrong = parse(a);
	if (!wrong)
		return EXIT_OK;
	complain("map: %s", wrong);
	return EXIT_USAGE;
}
