/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a check found. */
#ifndef FINDING_H
#define FINDING_H

#include <pcicap/core/desc.h>

#include <stdbool.h>
#include <stdint.h>

/*
 * @name: of the rule: "pcie.link_speed"
 * @text: what is so; @source: who says that it should not be
 * @function: where; "" of a raw image
 * @offset: of the capability
 * @severity: enum pcicap_severity
 */
struct finding {
	const char *name;
	const char *text;
	const char *source;
	const char *function;
	uint32_t offset;
	uint8_t severity;
};

/*
 * Where findings go; @trouble: something that a rule looks at could not be read
 */
struct findings {
	void (*fn)(struct findings *to, const struct finding *finding);
	bool trouble;
};

/* A rule that is not in a spec: its line of a table. */
struct rule {
	const char *name;
	const char *text;
	const char *source;
	uint8_t severity;
};

static inline void rule_found(struct findings *to, const struct rule *rule,
			      const char *function, uint32_t offset)
{
	const struct finding finding = {
		rule->name, rule->text, rule->source,
		function,   offset,	rule->severity
	};

	to->fn(to, &finding);
}

#endif
