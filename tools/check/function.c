// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "check/function.h"

#include "base/errors.h"
#include "base/strbuf.h"
#include "check/conform.h"
#include "check/hardwired.h"
#include "check/reserved.h"
#include "space/identity.h"

#include <pcicap/core/decode.h>
#include <pcicap/msi.h>
#include <pcicap/msix.h>
#include <pcicap/pcie.h>

#include <string.h>

enum {
	RULE_LIST,
	RULE_LOOP,
	RULE_OVERLAP,
	RULE_BOTH_MSI,
	N_RULES
};

static const struct rule rules[N_RULES] = {
	[RULE_LIST] = { "function.list",
			"A capability list has a pointer that leads nowhere",
			"PCI Local Bus 3.0, 6.7; PCI Express Base 6.0, 7.6.3",
			PCICAP_SEVERITY_ERROR },
	[RULE_LOOP] = { "function.loop", "A capability list loops",
			"PCI Local Bus 3.0, 6.7; PCI Express Base 6.0, 7.6.3",
			PCICAP_SEVERITY_ERROR },
	[RULE_OVERLAP] = { "function.overlap",
			   "The next capability begins within this one",
			   "PCI Express Base 6.0, 7.5.3 and 7.6.3",
			   PCICAP_SEVERITY_ERROR },
	[RULE_BOTH_MSI] = { "function.msi", "MSI and MSI-X are both on",
			    "PCI Express Base 6.0, 7.7.2",
			    PCICAP_SEVERITY_ERROR },
};

static void note_error(struct findings *to, int err)
{
	/* a list that is broken is a finding of its own */
	if (err && !is_limit(err) && err != -ELOOP && err != -EBADMSG)
		to->trouble = true;
}

static void check_space(struct findings *to, const char *function,
			const struct space *space)
{
	struct pcicap_decoder dec;
	unsigned int i;
	int holds;

	if (!space->desc || !space->desc->n_checks)
		return;
	holds = pcicap_decode_open(&dec, space->desc, &space->view);
	note_error(to, holds);
	for (i = 0; i < space->desc->n_checks && !holds; i++) {
		const struct pcicap_check *check = &space->desc->checks[i];
		struct finding found = { .text = check->text,
					 .source = check->source,
					 .function = function,
					 .offset = space->offset,
					 .severity = check->severity };
		char name[2 * SPACE_NAME_SIZE];
		struct strbuf t;

		holds = pcicap_decode_holds(&dec, check);
		if (holds < 0)
			note_error(to, holds);
		if (holds > 0) {
			strbuf_init(&t, name, sizeof(name));
			strbuf_addf(&t, "%s.%s", space->desc->name,
				    check->name);
			found.name = name;
			to->fn(to, &found);
		}
		holds = holds == -ENODEV ? holds : 0;
	}
}

/* Both have their control at the same place. */
static bool is_on(const struct space *space, uint16_t enable)
{
	uint16_t ctrl;

	return space && !pcicap_view_read16(&space->view, 2, &ctrl) &&
	       ctrl & enable;
}

static void check_lists(struct findings *to, const struct function *f,
			const struct space_list *list)
{
	unsigned int i;

	for (i = 0; i < N_LISTS; i++) {
		int err = space_list_problem(list, i);

		if (err == -ELOOP)
			rule_found(to, &rules[RULE_LOOP], f->name, 0);
		else if (err == -EBADMSG)
			rule_found(to, &rules[RULE_LIST], f->name, 0);
		else
			note_error(to, err);
	}
	for (i = 0; i < list->n; i++) {
		if (list->space[i].described > list->space[i].size)
			rule_found(to, &rules[RULE_OVERLAP], f->name,
				   list->space[i].offset);
	}
}

const struct space *facts_find(const struct function_facts *facts,
			       const char *name)
{
	return space_list_find(facts->list, name, strlen(name));
}

static void read_facts(struct function_facts *facts, const struct function *f,
		       const struct space_list *list,
		       const struct bar_table *bars)
{
	struct pcicap_pcie_cap cap;

	memset(facts, 0, sizeof(*facts));
	facts->f = f;
	facts->list = list;
	facts->bars = bars;
	facts->is_vf = is_vf(f->cfg);
	facts->pcie = facts_find(facts, "pcie");
	if (facts->pcie &&
	    pcicap_view_read16(&facts->pcie->view, PCICAP_PCIE_CAP, &cap.raw))
		facts->pcie = NULL;
	if (facts->pcie)
		facts->ports = 1u << pcicap_pcie_cap_port_type(cap);
}

void check_function(struct findings *to, const struct function *f,
		    const struct space_list *list, const struct bar_table *bars)
{
	struct function_facts facts;
	unsigned int i;

	for (i = 0; i < list->n; i++)
		check_space(to, f->name, &list->space[i]);
	check_lists(to, f, list);
	read_facts(&facts, f, list, bars);
	check_hardwired(to, &facts);
	check_conform(to, &facts);
	check_reserved(to, &facts);
	if (is_on(facts_find(&facts, "msi"), PCICAP_MSI_CTRL_ENABLE) &&
	    is_on(facts_find(&facts, "msix"), PCICAP_MSIX_CTRL_ENABLE))
		rule_found(to, &rules[RULE_BOTH_MSI], f->name,
			   facts_find(&facts, "msix")->offset);
}
