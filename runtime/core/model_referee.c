// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The referee of a simulated function: what it knows, and has seen. */
#include "model_internal.h"

static const struct {
	const char *name;
	const char *text;
	const char *source;
} rules[] = {
#define PCICAP_X(id, word, what, source) { #word, what, source },
	PCICAP_MODEL_RULES(PCICAP_X)
#undef PCICAP_X
};

static bool is_rule(enum pcicap_model_rule rule)
{
	return (unsigned int)rule < PCICAP_MODEL_N_RULES;
}

const char *pcicap_model_rule_name(enum pcicap_model_rule rule)
{
	return is_rule(rule) ? rules[rule].name : "";
}

const char *pcicap_model_rule_text(enum pcicap_model_rule rule)
{
	return is_rule(rule) ? rules[rule].text : "";
}

const char *pcicap_model_rule_source(enum pcicap_model_rule rule)
{
	return is_rule(rule) ? rules[rule].source : "";
}

void pcicap_model_note(struct pcicap_model *m, enum pcicap_model_rule rule,
		       const struct pcicap_model_access *a)
{
	if (m->no_referee)
		return;
	if (m->n_findings < PCICAP_MODEL_MAX_FINDINGS) {
		m->findings[m->n_findings].rule = rule;
		m->findings[m->n_findings].access = *a;
	}
	m->n_findings++;
}
