/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Forms of a report of findings. */
#ifndef CHECK_REPORT_H
#define CHECK_REPORT_H

#include "check/finding.h"

enum {
#define PCICAP_X(id, word, meaning) +1
	N_SEVERITIES = 0 PCICAP_SEVERITIES(PCICAP_X)
#undef PCICAP_X
};

/* "note", "warning", "error" */
const char *severity_name(unsigned int severity);

/* @i: how many came before; @n: findings, @functions: that were looked at */
struct check_report {
	void (*begin)(void);
	void (*finding)(const struct finding *finding, unsigned int i);
	void (*end)(unsigned int n, unsigned int functions);
};

extern const struct check_report report_text, report_findings_json,
	report_sarif;

#endif
