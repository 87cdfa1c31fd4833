// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/number.h"

#include <string.h>

#define DECIMAL "0123456789"
#define HEX	DECIMAL "abcdefABCDEF"

static unsigned int digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned int)(c - '0');
	return (unsigned int)((c | 0x20) - 'a') + 10;
}

bool number_digits(const char *text, size_t length, unsigned int base,
		   uint64_t *out)
{
	const char *digits = base == 16 ? HEX : DECIMAL;
	size_t i;

	*out = 0;
	for (i = 0; i < length; i++) {
		unsigned int d;

		if (!text[i] || !strchr(digits, text[i]))
			return false;
		d = digit(text[i]);
		if (*out > (UINT64_MAX - d) / base)
			return false;
		*out = *out * base + d;
	}
	return length;
}

static bool is_hex(const char *text)
{
	return text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
}

size_t number_parse(const char *text, uint64_t *out)
{
	unsigned int base = is_hex(text) ? 16 : 10;
	size_t prefix = base == 16 ? 2 : 0;
	size_t n = strspn(text + prefix, base == 16 ? HEX : DECIMAL);

	if (base == 10 && n > 1 && text[0] == '0')
		return 0;
	return number_digits(text + prefix, n, base, out) ? prefix + n : 0;
}

bool number_is(const char *text, uint64_t *out)
{
	size_t n = number_parse(text, out);

	return n && !text[n];
}

const char *number_problem(const char *text)
{
	size_t n;

	if (is_hex(text)) {
		n = strspn(text + 2, HEX);
		return n && !text[2 + n] ? "more than 64 bits" : NULL;
	}
	n = strspn(text, DECIMAL);
	if (!n || text[n])
		return NULL;
	return text[0] == '0' ? "a number has no leading zero; decimal, or "
				"hexadecimal with 0x"
			      : "more than 64 bits";
}

const char *number_decimal(char buffer[NUMBER_SIZE], uint64_t n)
{
	char *at = buffer + NUMBER_SIZE - 1;

	*at = 0;
	do {
		*--at = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	return at;
}
