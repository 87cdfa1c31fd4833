// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "check/conform.h"

#include <pcicap/ea.h>
#include <pcicap/pcie.h>
#include <pcicap/pm.h>
#include <pcicap/type0.h>

#include <string.h>

/* True: it is broken; @offset is where, and 0 before. */
typedef bool broken_fn(const struct function_facts *facts, uint32_t *offset);

static bool has(const struct function_facts *facts, const char *name,
		uint32_t *offset)
{
	const struct space *space = facts_find(facts, name);

	if (space)
		*offset = space->offset;
	return space;
}

/* Nothing can be said of what is missing where lists were not read. */
static bool lacks(const struct function_facts *facts, const char *name,
		  unsigned int list)
{
	return !facts->list->err[list] && !facts_find(facts, name);
}

static bool lacks_pm(const struct function_facts *facts, uint32_t *offset)
{
	if (!facts->pcie || facts->is_vf || facts->ports & INTEGRATED)
		return false;
	*offset = facts->pcie->offset;
	return lacks(facts, "pm", LIST_STANDARD);
}

static bool lacks_msi(const struct function_facts *facts, uint32_t *offset)
{
	uint8_t pin;

	*offset = PCICAP_TYPE0_INTERRUPT_PIN;
	return facts->pcie && facts->ports & (ENDPOINTS | PORTS) &&
	       !pcicap_cfg_read8(facts->f->cfg, *offset, &pin) && pin &&
	       lacks(facts, "msi", LIST_STANDARD) &&
	       lacks(facts, "msix", LIST_STANDARD);
}

static bool is_version(const struct space *space, unsigned int version)
{
	return space->kind == PCICAP_EXTENDED && space->version == version;
}

/* Vendors number the versions of their own structures. */
static bool has_no_version(const struct function_facts *facts, uint32_t *offset)
{
	unsigned int i;

	for (i = 0; i < facts->list->n; i++) {
		const struct space *space = &facts->list->space[i];

		if (!is_version(space, 0) || space->id == PCICAP_CORE_ID_VSEC ||
		    !space->id)
			continue;
		*offset = space->offset;
		return true;
	}
	return false;
}

/* Of these a function has one. */
static bool is_unique(const struct space *space)
{
	static const char *const names[] = {
		"pm",	"msi",	 "msix", "pcie", "vpd", "aer",	   "sriov",
		"ari",	"ats",	 "acs",	 "ltr",	 "dsn", "pasid",   "pri",
		"l1ss", "rebar", "dpc",	 "ptm",	 "dlf", "secpcie",
	};
	unsigned int i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!strcmp(space->name, names[i]))
			return true;
	}
	return false;
}

static bool has_twice(const struct function_facts *facts, uint32_t *offset)
{
	unsigned int i;

	for (i = 0; i < facts->list->n; i++) {
		const struct space *space = &facts->list->space[i];

		if (!space->instance || !is_unique(space))
			continue;
		*offset = space->offset;
		return true;
	}
	return false;
}

static bool has_flr(const struct function_facts *facts)
{
	struct pcicap_pcie_dev_cap cap;

	return pcicap_view_read32(&facts->pcie->view, PCICAP_PCIE_DEV_CAP,
				  &cap.raw) ||
	       pcicap_pcie_dev_cap_flr(cap);
}

static bool pf_lacks_flr(const struct function_facts *facts, uint32_t *offset)
{
	return facts->pcie && has(facts, "sriov", offset) && !has_flr(facts);
}

static bool vf_lacks_flr(const struct function_facts *facts, uint32_t *offset)
{
	*offset = facts->pcie ? facts->pcie->offset : 0;
	return facts->pcie && facts->is_vf && !has_flr(facts);
}

static bool vf_lacks_pcie(const struct function_facts *facts, uint32_t *offset)
{
	*offset = 0;
	return facts->is_vf && lacks(facts, "pcie", LIST_STANDARD);
}

static bool vf_has_sriov(const struct function_facts *facts, uint32_t *offset)
{
	return facts->is_vf && has(facts, "sriov", offset);
}

/* An entry stands for a BAR: its register is 0. */
static bool ea_and_bar(const struct function_facts *facts, uint32_t *offset)
{
	const struct bar_table *bars = facts->bars;
	unsigned int i;

	for (i = 0; i < bars->n; i++) {
		const struct bar_row *row = &bars->row[i];
		uint32_t dw;

		if (row->by != BY_EA || row->what != WHAT_BAR)
			continue;
		*offset = PCICAP_TYPE0_BAR + 4u * row->bar.index;
		if (!pcicap_cfg_read32(facts->f->cfg, *offset, &dw) && dw)
			return true;
	}
	return false;
}

/* In D3 it may have lost them. */
static bool is_awake(const struct function_facts *facts)
{
	const struct space *pm = facts_find(facts, "pm");
	struct pcicap_pm_ctrl ctrl;

	return !pm ||
	       pcicap_view_read16(&pm->view, PCICAP_PM_CTRL, &ctrl.raw) ||
	       !pcicap_pm_ctrl_power_state(ctrl);
}

/* It has a kind, so it is there, and no address. */
static bool is_unassigned(const struct function_facts *facts, uint32_t *offset)
{
	const struct bar_table *bars = facts->bars;
	unsigned int i;

	for (i = 0; i < bars->n && is_awake(facts); i++) {
		const struct bar_row *row = &bars->row[i];

		*offset = row->offset;
		if (row->what == WHAT_BAR && row->by == BY_REGISTER &&
		    row->decoding == ANSWER_YES && row->bar.raw &&
		    !row->bar.address)
			return true;
	}
	return false;
}

static bool could_be_larger(const struct function_facts *facts,
			    uint32_t *offset)
{
	const struct bar_table *bars = facts->bars;
	unsigned int i;

	for (i = 0; i < bars->n; i++) {
		const struct bar_row *row = &bars->row[i];
		uint64_t larger;

		if (!row->is_resizable || row->resized < 1u << 20)
			continue;
		*offset = row->offset;
		larger = row->sizes & ~((row->resized >> 20 << 1) - 1);
		if (larger)
			return true;
	}
	return false;
}

/* Errors are logged, and nobody is told. */
static bool is_silent(const struct function_facts *facts, uint32_t *offset)
{
	struct pcicap_pcie_dev_ctl ctl;

	if (!facts->pcie || facts->is_vf || !has(facts, "aer", offset) ||
	    pcicap_view_read16(&facts->pcie->view, PCICAP_PCIE_DEV_CTL,
			       &ctl.raw))
		return false;
	return !pcicap_pcie_dev_ctl_nonfatal_enable(ctl) ||
	       !pcicap_pcie_dev_ctl_fatal_enable(ctl);
}

static bool points_askew(const struct function_facts *facts, uint32_t *offset)
{
	unsigned int i;

	for (i = 0; i < facts->list->n; i++) {
		const struct space *space = &facts->list->space[i];
		const bool is_standard = space->kind == PCICAP_STANDARD;
		uint32_t dw;

		if ((!is_standard && space->kind != PCICAP_EXTENDED) ||
		    pcicap_cfg_read32(facts->f->cfg, space->offset, &dw))
			continue;
		*offset = space->offset;
		if (dw & (is_standard ? 0x300u : 0x300000u))
			return true;
	}
	return false;
}

#define RULE(name, text, source, severity)                                 \
	{                                                                  \
		"function." name, text, source, PCICAP_SEVERITY_##severity \
	}

static const struct conform {
	struct rule rule;
	broken_fn *is_broken;
} table[] = {
	{ RULE("pm", "A PCI Express function has no power management",
	       "PCI Express Base 6.0, 5.3", WARNING),
	  lacks_pm },
	{ RULE("interrupt",
	       "A PCI Express function that interrupts has neither MSI nor "
	       "MSI-X",
	       "PCI Express Base 6.0, 6.1.4", WARNING),
	  lacks_msi },
	{ RULE("version", "An extended capability has version 0",
	       "PCI Express Base 6.0, 7.6.3", WARNING),
	  has_no_version },
	{ RULE("twice", "A capability that there is one of is there twice",
	       "PCI Express Base 6.0, 7.5.3 and 7.6", WARNING),
	  has_twice },
	{ RULE("pointer",
	       "The reserved low bits of a pointer to a capability "
	       "are not 0",
	       "PCI Express Base 6.0, 7.5.1.1.11 and 7.6.3", NOTE),
	  points_askew },
	{ RULE("sriov_flr", "A function with VFs has no function level reset",
	       "PCI Express Base 6.0, 9.2.2.2", ERROR),
	  pf_lacks_flr },
	{ RULE("vf_flr", "A VF has no function level reset",
	       "PCI Express Base 6.0, 9.2.2.2", ERROR),
	  vf_lacks_flr },
	{ RULE("vf_pcie", "A VF has no PCI Express capability",
	       "PCI Express Base 6.0, 9.3.5", ERROR),
	  vf_lacks_pcie },
	{ RULE("vf_sriov", "A VF has VFs of its own",
	       "PCI Express Base 6.0, 9.3.3", ERROR),
	  vf_has_sriov },
	{ RULE("ea_bar", "A BAR that Enhanced Allocation stands for is not 0",
	       "PCI Express Base 6.0, 7.8.5", ERROR),
	  ea_and_bar },
	{ RULE("unassigned", "A BAR has no address, and the function decodes",
	       "PCI Express Base 6.0, 7.5.1.2.1", WARNING),
	  is_unassigned },
	{ RULE("resizable", "A resizable BAR is smaller than it can be",
	       "PCI Express Base 6.0, 7.8.6", NOTE),
	  could_be_larger },
	{ RULE("reporting",
	       "Errors are logged, but non-fatal or fatal ones are not "
	       "reported",
	       "PCI Express Base 6.0, 7.5.3.4", NOTE),
	  is_silent },
};

#undef RULE

/* Capabilities that have a place in functions of a kind alone. */
static const struct placed {
	const char *capability;
	uint32_t ports;
} places[] = {
	{ "ari", ENDPOINTS | INTEGRATED },
	{ "sriov", PORT(ENDPOINT) | PORT(RCIEP) },
	{ "ats", ENDPOINTS | INTEGRATED },
	{ "pri", ENDPOINTS | INTEGRATED },
	{ "pasid", ENDPOINTS | INTEGRATED },
	{ "dpc", PORTS_DOWN },
	{ "rcec", PORT(RCEC) },
	{ "rcilink", PORT(ROOT_PORT) | PORT(RCIEP) | PORT(RCEC) },
	{ "dpa", ENDPOINTS | INTEGRATED },
	{ "tph", ENDPOINTS | INTEGRATED },
	{ "vf_rebar", PORT(ENDPOINT) | PORT(RCIEP) },
	{ "l1ss", ANY_EXPRESS & ~INTEGRATED },
	{ "secpcie", ANY_EXPRESS & ~INTEGRATED },
	{ "dlf", ANY_EXPRESS & ~INTEGRATED },
	{ "pl16", ANY_EXPRESS & ~INTEGRATED },
	{ "pl32", ANY_EXPRESS & ~INTEGRATED },
	{ "pl64", ANY_EXPRESS & ~INTEGRATED },
};

static const struct rule misplaced = {
	"function.misplaced",
	"A capability is in a function of a kind that does not have it",
	"PCI Express Base 6.0, 7.7 to 7.9", PCICAP_SEVERITY_WARNING
};

static void check_places(struct findings *to,
			 const struct function_facts *facts)
{
	unsigned int i;

	for (i = 0; facts->pcie && i < sizeof(places) / sizeof(places[0]);
	     i++) {
		uint32_t offset;

		if (!(places[i].ports & facts->ports) &&
		    has(facts, places[i].capability, &offset))
			rule_found(to, &misplaced, facts->f->name, offset);
	}
}

void check_conform(struct findings *to, const struct function_facts *facts)
{
	unsigned int i;

	for (i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		uint32_t offset = 0;

		if (table[i].is_broken(facts, &offset))
			rule_found(to, &table[i].rule, facts->f->name, offset);
	}
	check_places(to, facts);
}
