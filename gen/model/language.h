/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The enumerations of the language, from <pcicap/core/language.h>: as enums,
 * and as lists of words, where the place of a word is its value in the enum.
 */
#ifndef GEN_LANGUAGE_H
#define GEN_LANGUAGE_H

#include <stdbool.h>
#include <stdint.h>

#include <pcicap/core/language.h>

enum access {
#define PCICAP_X(id, word, read, write, modify, sticky, reserved, meaning) \
	ACCESS_##id,
	PCICAP_ACCESS_KINDS(PCICAP_X)
#undef PCICAP_X
	ACCESS_NOT_GIVEN, /* how many there are */
};

enum ref_kind {
	REF_NONE,
	REF_FIELD,
#define PCICAP_X(id, word, greatest, in_bar, meaning) REF_##id,
	PCICAP_FACTS(PCICAP_X)
#undef PCICAP_X
};

#define REF_FIRST_FACT (REF_FIELD + 1)

enum at_kind {
#define PCICAP_X(id, meaning) AT_##id,
	PCICAP_AT_KINDS(PCICAP_X)
#undef PCICAP_X
};

enum encoding_kind {
	ENC_NONE,
#define PCICAP_X(id, word, form, meaning) ENC_##id,
	PCICAP_ENCODINGS(PCICAP_X)
#undef PCICAP_X
};

enum order {
#define PCICAP_X(id, word, meaning) ORDER_##id,
	PCICAP_ORDERS(PCICAP_X)
#undef PCICAP_X
};

enum byte_order {
#define PCICAP_X(id, word, meaning) BYTES_##id,
	PCICAP_BYTE_ORDERS(PCICAP_X)
#undef PCICAP_X
};

enum match_kind {
#define PCICAP_X(id, word, body, space) MATCH_##id,
	PCICAP_MATCH_KINDS(PCICAP_X)
#undef PCICAP_X
};

enum bar_kind {
#define PCICAP_X(id, word, meaning) BAR_##id,
	PCICAP_BAR_KINDS(PCICAP_X)
#undef PCICAP_X
};

enum summary_op {
#define PCICAP_X(id, form, meaning) SUMMARY_##id,
	PCICAP_SUMMARY_OPS(PCICAP_X)
#undef PCICAP_X
};

enum check_severity {
#define PCICAP_X(id, word, meaning) CHECK_##id,
	PCICAP_SEVERITIES(PCICAP_X)
#undef PCICAP_X
};

enum spec_kind {
#define PCICAP_X(id, word, folders, describes) SPEC_##id,
	PCICAP_DOCUMENTS(PCICAP_X)
#undef PCICAP_X
};

/* How bits behave; see the columns of PCICAP_ACCESS_KINDS. */
enum access_read {
	READ_VALUE,
	READ_NOTHING
};

enum access_write {
	WRITE_VALUE,
	WRITE_NOTHING,
	WRITE_CLEARS,
	WRITE_UNSURE
};

enum access_modify {
	MODIFY_KEEPS,
	MODIFY_ZERO
};

struct access_rule {
	enum access_read read;
	enum access_write write;
	enum access_modify modify;
	bool sticky;
	const char *reserved; /* after "reserved:", "" for bits with a name */
};

struct fact_rule {
	uint32_t greatest;
	bool in_bar;
};

enum encoding_form {
	FORM_MAPPING,
	FORM_ALONE,
	FORM_WORD
};

struct match_rule {
	unsigned int body, space;
};

/* By enum access, ACCESS_NOT_GIVEN, too. */
extern const struct access_rule access_rules[];
/* By kind - REF_FIRST_FACT. */
extern const struct fact_rule fact_rules[];
/* By kind - 1. */
extern const enum encoding_form encoding_forms[];
/* By kind of match. */
extern const struct match_rule match_rules[];
/* By place in the list of port types. */
extern const unsigned int port_type_values[];

/* A list of words and what they mean. */
struct word {
	const char *name;
	const char *doc;
};

struct word_list {
	const char *what; /* one of them, for messages: "a unit" */
	const struct word *v;
	unsigned int n;
};

extern const struct word_list access_words, fact_words, port_type_words,
	encoding_words, unit_words, format_words, document_words, match_words,
	bar_words, cache_words, at_words, order_words, byte_order_words,
	summary_words, severity_words;

/* Place of @word, -1: it is none of them. */
int word_find(const struct word_list *list, const char *word);

#endif /* GEN_LANGUAGE_H */
