// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "check/kernel.h"

#include "base/strbuf.h"
#include "input/counters.h"

/* Replays are "Rollover" and "Timeout", as Linux names them. */
static const struct {
	enum counter_file file;
	struct rule rule;
} table[] = {
	{ COUNTERS_CORRECTABLE,
	  { "kernel.correctable_errors",
	    "The kernel counted correctable errors",
	    "Linux, sysfs-bus-pci-devices-aer_stats", PCICAP_SEVERITY_NOTE } },
	{ COUNTERS_NONFATAL,
	  { "kernel.nonfatal_errors", "The kernel counted non-fatal errors",
	    "Linux, sysfs-bus-pci-devices-aer_stats",
	    PCICAP_SEVERITY_WARNING } },
	{ COUNTERS_FATAL,
	  { "kernel.fatal_errors", "The kernel counted fatal errors",
	    "Linux, sysfs-bus-pci-devices-aer_stats", PCICAP_SEVERITY_ERROR } },
};

/* "The kernel counted correctable errors: BadTLP 3, Rollover 1" */
static bool add_counts(struct strbuf *t, const struct counter *c,
		       unsigned int n)
{
	bool any = false;
	unsigned int i;

	for (i = 0; i < n; i++) {
		if (!c[i].value)
			continue;
		strbuf_add(t, any ? ", " : ": ");
		strbuf_add(t, c[i].name);
		strbuf_add(t, " ");
		strbuf_add_number(t, c[i].value);
		any = true;
	}
	return any;
}

void check_kernel(struct findings *to, const struct function *f,
		  const char *root)
{
	struct counter counters[MAX_COUNTERS];
	unsigned int i, n;

	for (i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		struct rule rule = table[i].rule;
		char text[1024];
		struct strbuf t;

		n = counters_read(root, f->name, table[i].file, counters);
		strbuf_init(&t, text, sizeof(text));
		strbuf_add(&t, rule.text);
		rule.text = text;
		if (add_counts(&t, counters, n))
			rule_found(to, &rule, f->name, 0);
	}
}
