// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/address.h>

#include "hex.h"

#include <inttypes.h>
#include <stdio.h>

/* Digits at @text, at most @max of them; *val gets their value. */
static size_t digits(const char *text, size_t max, uint32_t *val)
{
	size_t n;
	int digit;

	*val = 0;
	for (n = 0; n < max; n++) {
		digit = pcicap_hex_digit(text[n]);
		if (digit < 0)
			break;
		*val = *val << 4 | (uint32_t)digit;
	}
	return n;
}

/* bb:dd.f */
static size_t parse_function(const char *text, struct pcicap_address *out)
{
	uint32_t bus, device;

	if (digits(text, 3, &bus) != 2 || text[2] != ':')
		return 0;
	if (digits(text + 3, 3, &device) != 2 || device > 31 || text[5] != '.')
		return 0;
	if (text[6] < '0' || text[6] > '7')
		return 0;
	out->bus = (uint8_t)bus;
	out->device = (uint8_t)device;
	out->function = (uint8_t)(text[6] - '0');
	return 7;
}

size_t pcicap_address_parse(const char *text, struct pcicap_address *out)
{
	uint32_t domain;
	size_t n = digits(text, 9, &domain);
	size_t rest;

	out->domain = 0;
	if (n == 2)
		return parse_function(text, out);
	if (n < 4 || n > 8 || text[n] != ':')
		return 0;
	out->domain = domain;
	rest = parse_function(text + n + 1, out);
	return rest ? n + 1 + rest : 0;
}

void pcicap_address_format(const struct pcicap_address *a,
			   char text[PCICAP_ADDRESS_TEXT])
{
	snprintf(text, PCICAP_ADDRESS_TEXT, "%04" PRIx32 ":%02x:%02x.%x",
		 a->domain, a->bus, a->device & 0x1fu, a->function & 7u);
}

int pcicap_address_compare(const struct pcicap_address *a,
			   const struct pcicap_address *b)
{
	if (a->domain != b->domain)
		return a->domain < b->domain ? -1 : 1;
	if (a->bus != b->bus)
		return a->bus < b->bus ? -1 : 1;
	if (a->device != b->device)
		return a->device < b->device ? -1 : 1;
	return (int)a->function - (int)b->function;
}
