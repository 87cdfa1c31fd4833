// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "base/mem.h"
#include "model/language.h"

#define WORDS(name, text)                                          \
	const struct word_list name##_words = { text, name##_list, \
						ARRAY_SIZE(name##_list) };

const struct access_rule access_rules[] = {
#define PCICAP_X(id, word, read, write, modify, sticky, reserved, meaning)     \
	[ACCESS_##id] = { READ_##read, WRITE_##write, MODIFY_##modify, sticky, \
			  reserved },
	PCICAP_ACCESS_KINDS(PCICAP_X)
#undef PCICAP_X
		/* the same as unknown, until what is around it says more */
		[ACCESS_NOT_GIVEN] = { READ_VALUE, WRITE_UNSURE, MODIFY_ZERO,
				       false, "" },
};

static const struct word access_list[] = {
#define PCICAP_X(id, word, read, write, modify, sticky, reserved, meaning) \
	[ACCESS_##id] = { #word, meaning },
	PCICAP_ACCESS_KINDS(PCICAP_X)
#undef PCICAP_X
};
WORDS(access, "an access kind")

const struct fact_rule fact_rules[] = {
#define PCICAP_X(id, word, greatest, in_bar, meaning) \
	[REF_##id - REF_FIRST_FACT] = { greatest, in_bar },
	PCICAP_FACTS(PCICAP_X)
#undef PCICAP_X
};

static const struct word fact_list[] = {
#define PCICAP_X(id, word, greatest, in_bar, meaning) \
	[REF_##id - REF_FIRST_FACT] = { #word, meaning },
	PCICAP_FACTS(PCICAP_X)
#undef PCICAP_X
};
WORDS(fact, "a fact")

const unsigned int port_type_values[] = {
#define PCICAP_X(id, word, value) value,
	PCICAP_PORT_TYPES(PCICAP_X)
#undef PCICAP_X
};

static const struct word port_type_list[] = {
#define PCICAP_X(id, word, value) { #word, "" },
	PCICAP_PORT_TYPES(PCICAP_X)
#undef PCICAP_X
};
WORDS(port_type, "a port type")

const enum encoding_form encoding_forms[] = {
#define PCICAP_X(id, word, form, meaning) [ENC_##id - 1] = FORM_##form,
	PCICAP_ENCODINGS(PCICAP_X)
#undef PCICAP_X
};

static const struct word encoding_list[] = {
#define PCICAP_X(id, word, form, meaning) [ENC_##id - 1] = { #word, meaning },
	PCICAP_ENCODINGS(PCICAP_X)
#undef PCICAP_X
};
WORDS(encoding, "an encoding")

static const struct word unit_list[] = {
#define PCICAP_X(word, meaning) { #word, meaning },
	PCICAP_UNITS(PCICAP_X)
#undef PCICAP_X
};
WORDS(unit, "a unit")

static const struct word format_list[] = {
#define PCICAP_X(id, word, meaning) { #word, meaning },
	PCICAP_FORMATS(PCICAP_X)
#undef PCICAP_X
};
WORDS(format, "a format")

static const struct word document_list[] = {
#define PCICAP_X(id, word, folders, describes) \
	[SPEC_##id] = { #word, describes },
	PCICAP_DOCUMENTS(PCICAP_X)
#undef PCICAP_X
};
WORDS(document, "a kind of document")

const struct match_rule match_rules[] = {
#define PCICAP_X(id, word, body, space) [MATCH_##id] = { body, space },
	PCICAP_MATCH_KINDS(PCICAP_X)
#undef PCICAP_X
};

static const struct word match_list[] = {
#define PCICAP_X(id, word, body, space) [MATCH_##id] = { #word, "" },
	PCICAP_MATCH_KINDS(PCICAP_X)
#undef PCICAP_X
};
WORDS(match, "a kind of ID")

static const struct word bar_list[] = {
#define PCICAP_X(id, word, meaning) [BAR_##id] = { #word, meaning },
	PCICAP_BAR_KINDS(PCICAP_X)
#undef PCICAP_X
};
WORDS(bar, "a kind of BAR")

static const struct word cache_list[] = {
#define PCICAP_X(id, word, meaning) { #word, meaning },
	PCICAP_CACHE_MODES(PCICAP_X)
#undef PCICAP_X
};
WORDS(cache, "a cache mode")

static const struct word at_list[] = {
#define PCICAP_X(id, meaning) [AT_##id] = { #id, meaning },
	PCICAP_AT_KINDS(PCICAP_X)
#undef PCICAP_X
};
WORDS(at, "what an offset counts from")

static const struct word order_list[] = {
#define PCICAP_X(id, word, meaning) [ORDER_##id] = { #word, meaning },
	PCICAP_ORDERS(PCICAP_X)
#undef PCICAP_X
};
WORDS(order, "an order")

static const struct word byte_order_list[] = {
#define PCICAP_X(id, word, meaning) [BYTES_##id] = { #word, meaning },
	PCICAP_BYTE_ORDERS(PCICAP_X)
#undef PCICAP_X
};
WORDS(byte_order, "a byte order")

static const struct word summary_list[] = {
#define PCICAP_X(id, form, meaning) [SUMMARY_##id] = { #id, meaning },
	PCICAP_SUMMARY_OPS(PCICAP_X)
#undef PCICAP_X
};
WORDS(summary, "a piece of a summary")

static const struct word severity_list[] = {
#define PCICAP_X(id, word, meaning) [CHECK_##id] = { #word, meaning },
	PCICAP_SEVERITIES(PCICAP_X)
#undef PCICAP_X
};
WORDS(severity, "a severity")

int word_find(const struct word_list *list, const char *word)
{
	for (unsigned int i = 0; i < list->n; i++) {
		if (!strcmp(list->v[i].name, word))
			return (int)i;
	}
	return -1;
}
