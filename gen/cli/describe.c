// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <inttypes.h>
#include <stdbool.h>

#include "check/check.h"
#include "cli/describe.h"
#include "read/parse.h"
#include "read/parse_map.h"
#include "target/filter.h"
#include "view/view.h"

static void print_string(FILE *out, const char *s)
{
	fputc('"', out);
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			fputc('\\', out);
		fputc(*s, out);
	}
	fputc('"', out);
}

static void print_member(FILE *out, const char *name, const char *value)
{
	fprintf(out, ", \"%s\": ", name);
	print_string(out, value);
}

static void open_entry(FILE *out, unsigned int i, const char *name)
{
	fputs(i ? ",\n    {\"name\": " : "\n    {\"name\": ", out);
	print_string(out, name);
}

static void open_list(FILE *out, const char *name)
{
	fprintf(out, ",\n  \"%s\": [", name);
}

static void close_list(FILE *out)
{
	fputs("\n  ]", out);
}

static void print_access(FILE *out)
{
	static const char *const reads[] = {
		[READ_VALUE] = "value",
		[READ_NOTHING] = "nothing",
	};
	static const char *const writes[] = {
		[WRITE_VALUE] = "value",
		[WRITE_NOTHING] = "nothing",
		[WRITE_CLEARS] = "clears",
		[WRITE_UNSURE] = "unsure",
	};
	static const char *const modifies[] = {
		[MODIFY_KEEPS] = "keeps",
		[MODIFY_ZERO] = "zero",
	};

	open_list(out, "access");
	for (unsigned int i = 0; i < access_words.n; i++) {
		const struct access_rule *rule = &access_rules[i];

		open_entry(out, i, access_words.v[i].name);
		print_member(out, "doc", access_words.v[i].doc);
		print_member(out, "read", reads[rule->read]);
		print_member(out, "write", writes[rule->write]);
		print_member(out, "modify", modifies[rule->modify]);
		fprintf(out, ", \"sticky\": %s",
			rule->sticky ? "true" : "false");
		print_member(out, "reserved", rule->reserved);
		fputc('}', out);
	}
	close_list(out);
}

static void print_facts(FILE *out)
{
	open_list(out, "facts");
	for (unsigned int i = 0; i < fact_words.n; i++) {
		open_entry(out, i, fact_words.v[i].name);
		print_member(out, "doc", fact_words.v[i].doc);
		fprintf(out, ", \"greatest\": %" PRIu32 ", \"in_bar\": %s}",
			fact_rules[i].greatest,
			fact_rules[i].in_bar ? "true" : "false");
	}
	close_list(out);
	open_list(out, "port_types");
	for (unsigned int i = 0; i < port_type_words.n; i++) {
		open_entry(out, i, port_type_words.v[i].name);
		fprintf(out, ", \"value\": %u}", port_type_values[i]);
	}
	close_list(out);
}

static void print_encodings(FILE *out)
{
	static const char *const forms[] = {
		[FORM_MAPPING] = "mapping",
		[FORM_ALONE] = "alone",
		[FORM_WORD] = "word",
	};

	open_list(out, "encodings");
	for (unsigned int i = 0; i < encoding_words.n; i++) {
		open_entry(out, i, encoding_words.v[i].name);
		print_member(out, "doc", encoding_words.v[i].doc);
		print_member(out, "form", forms[encoding_forms[i]]);
		fputc('}', out);
	}
	close_list(out);
}

static void print_words(FILE *out, const char *name,
			const struct word_list *list)
{
	open_list(out, name);
	for (unsigned int i = 0; i < list->n; i++) {
		open_entry(out, i, list->v[i].name);
		print_member(out, "doc", list->v[i].doc);
		fputc('}', out);
	}
	close_list(out);
}

static void print_summary_ops(FILE *out)
{
	static const char *const forms[] = {
#define PCICAP_X(id, form, meaning) form,
		PCICAP_SUMMARY_OPS(PCICAP_X)
#undef PCICAP_X
	};

	open_list(out, "summary_ops");
	for (unsigned int i = 0; i < summary_words.n; i++) {
		open_entry(out, i, forms[i]);
		print_member(out, "doc", summary_words.v[i].doc);
		fputc('}', out);
	}
	close_list(out);
}

static void print_documents(FILE *out)
{
	static const char *const folders[] = {
#define PCICAP_X(id, word, folders, describes) folders,
		PCICAP_DOCUMENTS(PCICAP_X)
#undef PCICAP_X
	};

	open_list(out, "documents");
	for (unsigned int i = 0; i < document_words.n; i++) {
		open_entry(out, i, document_words.v[i].name);
		print_member(out, "doc", document_words.v[i].doc);
		print_member(out, "folders", folders[i]);
		fputc('}', out);
	}
	close_list(out);
}

static const char *key_form(const struct key *key)
{
	static const char *const forms[] = {
#define X(id, form) [KEY_##id] = form,
		KEY_TYPES(X)
#undef X
	};

	return key->form ? key->form : forms[key->type];
}

static void print_key(FILE *out, unsigned int i, const struct key *key)
{
	open_entry(out, i, key->name);
	print_member(out, "doc", key->doc);
	print_member(out, "form", key_form(key));
	fprintf(out, ", \"required\": %s", key->required ? "true" : "false");
	if (key->type == KEY_NUMBER || key->type == KEY_U32)
		fprintf(out, ", \"min\": %" PRId64 ", \"max\": %" PRId64,
			key->min, key->max ? key->max : (int64_t)UINT32_MAX);
	fputc('}', out);
}

static void print_maps(FILE *out)
{
	fputs(",\n  \"maps\": {", out);
	for (unsigned int i = 0; i < n_language_maps; i++) {
		const struct map *map = language_maps[i];

		fprintf(out, "%s\n   \"%s\": [", i ? "," : "", map->name);
		for (unsigned int k = 0; k < map->n_keys; k++)
			print_key(out, k, &map->keys[k]);
		fputs("\n   ]", out);
	}
	fputs("\n  }", out);
}

static void print_checks(FILE *out)
{
	const struct check_info *info;

	open_list(out, "checks");
	for (unsigned int i = 0; (info = check_info(i)); i++) {
		open_entry(out, i, info->name);
		print_member(out, "doc", info->help);
		print_member(out, "default", severity_name(info->severity));
		fputc('}', out);
	}
	close_list(out);
}

/* What templates can say of each kind of object. */
static void print_views(FILE *out)
{
	open_list(out, "views");
	for (unsigned int i = 0; i < view_n_types; i++) {
		const struct tmpl_type *type = view_types[i];

		open_entry(out, i, type->name);
		fputs(", \"keys\": [", out);
		for (unsigned int k = 0; k < type->n_keys; k++) {
			open_entry(out, k, type->keys[k].name);
			print_member(out, "doc", type->keys[k].doc);
			fputc('}', out);
		}
		fputs("]}", out);
	}
	close_list(out);
}

static void print_filters(FILE *out)
{
	const struct filter *filter;

	open_list(out, "filters");
	for (unsigned int i = 0; (filter = filter_at(i)); i++) {
		open_entry(out, i, filter->name);
		print_member(out, "doc", filter->doc);
		fputc('}', out);
	}
	close_list(out);
}

void describe_language(FILE *out)
{
	fputs("{\n  \"version\": \"" PCICAP_VERSION "\"", out);
	print_summary_ops(out);
	print_words(out, "severities", &severity_words);
	print_documents(out);
	print_maps(out);
	print_access(out);
	print_facts(out);
	print_encodings(out);
	print_words(out, "units", &unit_words);
	print_words(out, "formats", &format_words);
	print_words(out, "matches", &match_words);
	print_words(out, "bar_kinds", &bar_words);
	print_words(out, "cache_modes", &cache_words);
	print_words(out, "at", &at_words);
	print_words(out, "orders", &order_words);
	print_words(out, "byte_orders", &byte_order_words);
	print_checks(out);
	print_views(out);
	print_filters(out);
	fputs("\n}\n", out);
}
