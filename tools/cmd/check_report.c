// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/check_report.h"

#include "base/json.h"
#include "base/out.h"

#include <inttypes.h>

const char *severity_name(unsigned int severity)
{
	static const char *const names[] = {
#define PCICAP_X(id, word, meaning) #word,
		PCICAP_SEVERITIES(PCICAP_X)
#undef PCICAP_X
	};

	return names[severity];
}

static void nothing(void)
{
}

static void text_finding(const struct finding *f, unsigned int i)
{
	(void)i;
	if (f->function[0]) {
		out_bold(f->function);
		out_text(" ");
	}
	out("[%03" PRIx32 "] %s: %s (", f->offset, severity_name(f->severity),
	    f->text);
	out_name(f->name);
	out("; %s)\n", f->source);
}

static void text_end(unsigned int n, unsigned int functions)
{
	if (!n)
		out("Nothing found in %u function%s.\n", functions,
		    functions == 1 ? "" : "s");
}

const struct check_report report_text = { nothing, text_finding, text_end };

static void member(const char *name, const char *value)
{
	json_key(name);
	json_string(value);
}

static void json_begin(void)
{
	out_text("{\"findings\": [");
}

static void json_finding(const struct finding *f, unsigned int i)
{
	out_text(i ? ",\n    {" : "\n    {");
	json_key("address");
	if (f->function[0])
		json_string(f->function);
	else
		out_text("null");
	out(", \"offset\": %" PRIu32 ", ", f->offset);
	member("severity", severity_name(f->severity));
	out_text(", ");
	member("rule", f->name);
	out_text(", ");
	member("text", f->text);
	out_text(", ");
	member("source", f->source);
	out_text("}");
}

static void json_end(unsigned int n, unsigned int functions)
{
	(void)n;
	out("],\n  \"functions\": %u}\n", functions);
}

const struct check_report report_findings_json = { json_begin, json_finding,
						   json_end };

static void sarif_begin(void)
{
	out_text("{\"$schema\": \"https://json.schemastore.org/"
		 "sarif-2.1.0.json\",\n \"version\": \"2.1.0\",\n"
		 " \"runs\": [{\"tool\": {\"driver\": {\"name\": "
		 "\"pcicap\", \"version\": \"" PCICAP_VERSION
		 "\"}},\n  \"results\": [");
}

static void sarif_finding(const struct finding *f, unsigned int i)
{
	out_text(i ? ",\n   {" : "\n   {");
	member("ruleId", f->name);
	out_text(", ");
	member("level", severity_name(f->severity));
	out_text(", \"message\": {");
	member("text", f->text);
	out_text("},\n    \"properties\": {");
	member("source", f->source);
	out(", \"offset\": %" PRIu32 "}, ", f->offset);
	out_text("\"locations\": [{\"logicalLocations\": [{");
	member("name", f->function[0] ? f->function : "image");
	out_text(", ");
	member("kind", "device");
	out_text("}]}]}");
}

static void sarif_end(unsigned int n, unsigned int functions)
{
	(void)n;
	(void)functions;
	out_text("]}]}\n");
}

const struct check_report report_sarif = { sarif_begin, sarif_finding,
					   sarif_end };
