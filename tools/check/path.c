// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "check/path.h"

#include "base/errors.h"
#include "check/facts.h"

#include <pcicap/acs.h>
#include <pcicap/l1ss.h>
#include <pcicap/pcie.h>

#include <stdlib.h>

enum {
	RULE_PAYLOAD,
	RULE_ASPM,
	RULE_SPEED,
	RULE_WIDTH,
	RULE_BUSES,
	RULE_WINDOW,
	RULE_LTR,
	RULE_L1SS,
	RULE_THRESHOLD,
	RULE_TAG10,
	RULE_ACS,
	RULE_NO_ACS,
	RULE_ACS_FUNCTIONS,
	RULE_NO_ACS_FUNCTIONS,
	N_RULES
};

static const struct rule rules[N_RULES] = {
	[RULE_PAYLOAD] = { "path.payload",
			   "The payload size differs from that of the port "
			   "above",
			   "PCI Express Base 6.0, 2.2.2",
			   PCICAP_SEVERITY_WARNING },
	[RULE_ASPM] = { "path.aspm_l1",
			"L1 is on at this end, and off at the port above",
			"PCI Express Base 6.0, 5.4.1.4",
			PCICAP_SEVERITY_WARNING },
	[RULE_SPEED] = { "path.link_speed",
			 "The link is slower than both ends support",
			 "PCI Express Base 6.0, 4.2.6",
			 PCICAP_SEVERITY_WARNING },
	[RULE_WIDTH] = { "path.link_width",
			 "The link is narrower than both ends support",
			 "PCI Express Base 6.0, 4.2.6",
			 PCICAP_SEVERITY_WARNING },
	[RULE_BUSES] = { "path.buses",
			 "The buses behind the bridge are not all behind the "
			 "bridge above",
			 "PCI Express Base 6.0, 7.5.1.3.4",
			 PCICAP_SEVERITY_ERROR },
	[RULE_WINDOW] = { "path.window",
			  "A BAR has an address that the bridge above does "
			  "not forward",
			  "PCI Express Base 6.0, 7.5.1.3",
			  PCICAP_SEVERITY_ERROR },
	[RULE_LTR] = { "path.ltr",
		       "LTR is on at this function, and off at the port above",
		       "PCI Express Base 6.0, 6.18", PCICAP_SEVERITY_ERROR },
	[RULE_L1SS] = { "path.l1ss",
			"L1 substates are on at one end of the link alone",
			"PCI Express Base 6.0, 5.5.4",
			PCICAP_SEVERITY_WARNING },
	[RULE_THRESHOLD] = { "path.l1ss_threshold",
			     "The LTR L1.2 thresholds of the two ends of the "
			     "link differ",
			     "PCI Express Base 6.0, 7.8.3.3",
			     PCICAP_SEVERITY_WARNING },
	[RULE_TAG10] = { "path.tag10",
			 "The function requests with 10-bit tags, and its root "
			 "port does not take them",
			 "PCI Express Base 6.0, 2.2.6.2",
			 PCICAP_SEVERITY_ERROR },
	[RULE_ACS] = { "path.acs",
		       "Functions are assigned or have VFs on below this port, "
		       "and its access control is off",
		       "PCI Express Base 6.0, 6.12", PCICAP_SEVERITY_WARNING },
	[RULE_NO_ACS] = { "path.no_acs",
			  "Functions are assigned or have VFs on below this "
			  "port, and it has no access control",
			  "PCI Express Base 6.0, 6.12", PCICAP_SEVERITY_NOTE },
	[RULE_ACS_FUNCTIONS] = { "path.acs_functions",
				 "The function is assigned, another one of "
				 "its device is not, and its access control is "
				 "off",
				 "PCI Express Base 6.0, 6.12.1.2",
				 PCICAP_SEVERITY_WARNING },
	[RULE_NO_ACS_FUNCTIONS] = { "path.no_acs_functions",
				    "The function is assigned, another one of "
				    "its device is not, and it has no access "
				    "control",
				    "Linux, pci_acs_enabled",
				    PCICAP_SEVERITY_NOTE },
};

/* Of a function without a link its registers are not in the layout. */
static int read_link(struct path_facts *facts, const struct pcicap_pcie *v)
{
	struct pcicap_pcie_lnk_cap cap;
	struct pcicap_pcie_lnk_ctl ctl;
	struct pcicap_pcie_lnk_sta sta;
	int err = pcicap_pcie_read_lnk_cap(v, &cap);

	if (!err)
		err = pcicap_pcie_read_lnk_ctl(v, &ctl);
	if (!err)
		err = pcicap_pcie_read_lnk_sta(v, &sta);
	if (err)
		return err == -ENXIO ? 0 : err;
	facts->has_link = true;
	facts->aspm = pcicap_pcie_lnk_ctl_aspm_control(ctl);
	facts->speed = pcicap_pcie_lnk_sta_current_link_speed(sta);
	facts->width = pcicap_pcie_lnk_sta_negotiated_link_width(sta);
	facts->max_speed = (uint16_t)pcicap_pcie_lnk_cap_max_link_speed(cap);
	facts->max_width = (uint16_t)pcicap_pcie_lnk_cap_max_link_width(cap);
	return 0;
}

/* A capability of version 1 lacks these registers. */
static int read_second(struct path_facts *facts, const struct pcicap_pcie *v)
{
	struct pcicap_pcie_dev_cap2 cap;
	struct pcicap_pcie_dev_ctl2 ctl;
	int err = pcicap_pcie_read_dev_cap2(v, &cap);

	if (!err)
		err = pcicap_pcie_read_dev_ctl2(v, &ctl);
	if (err)
		return err == -ENXIO ? 0 : err;
	facts->ltr = pcicap_pcie_dev_ctl2_ltr(ctl);
	facts->tag10 = pcicap_pcie_dev_ctl2_tag10_requester(ctl);
	facts->completes_tag10 = pcicap_pcie_dev_cap2_tag10_completer(cap);
	return 0;
}

/* Extended capabilities; those that are not there, or cannot be read, say nothing. */
static void read_extended(struct path_facts *facts, struct pcicap_cfg *cfg)
{
	struct pcicap_l1ss_ctl1 ctl1;
	struct pcicap_acs_ctrl ctrl;
	struct pcicap_acs_cap cap;
	struct pcicap_l1ss l1ss;
	struct pcicap_acs acs;

	facts->lists_err = pcicap_l1ss_find(cfg, &l1ss);
	if (!facts->lists_err && !pcicap_l1ss_read_ctl1(&l1ss, &ctl1)) {
		facts->l1ss = l1ss.view.offset;
		facts->l1ss_ctl1 = ctl1.raw;
	}
	facts->lists_err = pcicap_acs_find(cfg, &acs);
	if (!facts->lists_err && !pcicap_acs_read_cap(&acs, &cap) &&
	    !pcicap_acs_read_ctrl(&acs, &ctrl)) {
		facts->acs = acs.view.offset;
		facts->acs_cap = cap.raw;
		facts->acs_ctrl = ctrl.raw;
	}
}

static int read_pcie(struct path_facts *facts, struct pcicap_cfg *cfg)
{
	struct pcicap_pcie_dev_ctl ctl;
	struct pcicap_pcie_cap cap;
	struct pcicap_pcie v;
	uint32_t port;
	int err = pcicap_pcie_find(cfg, &v);

	if (err)
		return err == -ENOENT ? 0 : err;
	err = pcicap_pcie_read_cap(&v, &cap);
	if (!err)
		err = pcicap_pcie_read_dev_ctl(&v, &ctl);
	if (err)
		return err;
	port = 1u << pcicap_pcie_cap_port_type(cap);
	facts->is_above = port & PORTS_DOWN;
	facts->is_endpoint = port & (ENDPOINTS | PORT(RCIEP));
	facts->pcie = v.view.offset;
	facts->payload = pcicap_pcie_dev_ctl_max_payload(ctl);
	read_extended(facts, cfg);
	err = read_second(facts, &v);
	return err ? err : read_link(facts, &v);
}

/* BARs that are decoded. */
static void take_ranges(struct path_facts *facts, const struct bar_table *bars)
{
	for (unsigned int i = 0; i < bars->n; i++) {
		const struct bar_row *row = &bars->row[i];

		if (row->what != WHAT_BAR || !row->has_address ||
		    !row->bar.address || row->decoding != ANSWER_YES ||
		    facts->n_ranges == PCICAP_MAX_BARS)
			continue;
		facts->range[facts->n_ranges++] = (struct path_range){
			row->bar.address,
			row->bar.kind,
			row->offset,
		};
	}
}

void paths_add(struct paths *p, struct findings *to, const struct function *f,
	       const struct bar_table *bars, bool is_assigned)
{
	struct path_facts facts = { .address = f->address,
				    .is_assigned = is_assigned };
	int err = f->err;

	topology_add(&p->topology, &f->address, f->cfg, err);
	if (p->n == p->max) {
		size_t max = p->max ? 2 * p->max : 64;
		struct path_facts *more =
			realloc(p->facts, max * sizeof(*more));

		if (!more) {
			p->no_memory = true;
			return;
		}
		p->facts = more;
		p->max = max;
	}
	if (f->cfg) {
		err = read_pcie(&facts, f->cfg);
		take_ranges(&facts, bars);
	}
	if (err && !is_limit(err) && err != -ELOOP && err != -EBADMSG)
		to->trouble = true;
	p->facts[p->n++] = facts;
}

static int by_address(const void *a, const void *b)
{
	return pcicap_address_compare(&((const struct path_facts *)a)->address,
				      &((const struct path_facts *)b)->address);
}

static struct path_facts *facts_of(const struct paths *p, const struct node *n)
{
	const struct path_facts key = { .address = n->address };

	return bsearch(&key, p->facts, p->n, sizeof(key), by_address);
}

#define L1SS_ENABLES   0x0000000f
#define L1SS_ASPM_L1_2 0x00000004
#define L1SS_THRESHOLD 0xe3ff0000

/* What a guest's device needs, so that it reaches no other one but by the IOMMU. */
#define ACS_ISOLATES                           \
	(PCICAP_ACS_CTRL_SOURCE_VALIDATION |   \
	 PCICAP_ACS_CTRL_REQUEST_REDIRECT |    \
	 PCICAP_ACS_CTRL_COMPLETION_REDIRECT | \
	 PCICAP_ACS_CTRL_UPSTREAM_FORWARDING)

static void check_substates(struct findings *to, const char *name,
			    const struct path_facts *f,
			    const struct path_facts *up)
{
	const uint32_t differ = f->l1ss_ctl1 ^ up->l1ss_ctl1;

	if (!f->l1ss || !up->l1ss)
		return;
	if (differ & L1SS_ENABLES)
		rule_found(to, &rules[RULE_L1SS], name, f->l1ss);
	else if (f->l1ss_ctl1 & L1SS_ASPM_L1_2 && differ & L1SS_THRESHOLD)
		rule_found(to, &rules[RULE_THRESHOLD], name, f->l1ss);
}

/* What both ends of a link say of it. */
static void check_link(struct findings *to, const char *name,
		       const struct path_facts *f, const struct path_facts *up)
{
	uint16_t speed = f->max_speed, width = f->max_width;

	if (speed > up->max_speed)
		speed = up->max_speed;
	if (width > up->max_width)
		width = up->max_width;
	if (f->speed && f->speed < speed)
		rule_found(to, &rules[RULE_SPEED], name, f->pcie);
	if (f->width && f->width < width)
		rule_found(to, &rules[RULE_WIDTH], name, f->pcie);
	if ((f->aspm & 2) && !(up->aspm & 2))
		rule_found(to, &rules[RULE_ASPM], name, f->pcie);
	check_substates(to, name, f, up);
}

/* The port at the root that the path of a function leads to, or NULL. */
static const struct path_facts *root_of(const struct paths *p,
					const struct node *n)
{
	while (n->up)
		n = n->up;
	return facts_of(p, n);
}

/*
 * Controls that are off, or access control that is not there. One that is not
 * offered is taken as not needed, or as always on, as Linux does.
 */
static void check_controls(struct findings *to, const struct path_facts *f,
			   const struct rule *off, const struct rule *none)
{
	const unsigned int wanted = ACS_ISOLATES & f->acs_cap;
	char name[PCICAP_ADDRESS_TEXT];

	pcicap_address_format(&f->address, name);
	if (f->acs && (f->acs_ctrl & wanted) != wanted)
		rule_found(to, off, name, f->acs);
	else if (!f->acs && f->lists_err == -ENOENT)
		rule_found(to, none, name, f->pcie);
}

/* A function that is used by more than the kernel: all ports above are asked. */
static void check_access(struct findings *to, const struct paths *p,
			 const struct node *n)
{
	for (n = n->up; n; n = n->up) {
		struct path_facts *f = facts_of(p, n);

		if (!f || !f->is_above || f->acs_told)
			continue;
		f->acs_told = true;
		check_controls(to, f, &rules[RULE_ACS], &rules[RULE_NO_ACS]);
	}
}

/* VFs are left out: they are not there but by their PF. */
static bool has_unassigned_sibling(const struct paths *p, const struct node *n)
{
	const struct topology *t = &p->topology;

	for (size_t i = 0; i < t->n; i++) {
		const struct pcicap_address *a = &t->nodes[i].address;
		const struct path_facts *f;

		if (t->nodes[i].vf || a->domain != n->address.domain ||
		    a->bus != n->address.bus || a->device != n->address.device)
			continue;
		f = facts_of(p, &t->nodes[i]);
		if (f && !f->is_assigned)
			return true;
	}
	return false;
}

/*
 * What is within a device passes no port, so no port can redirect it.
 */
static void check_functions(struct findings *to, const struct paths *p,
			    const struct node *n, const struct path_facts *f)
{
	if (f->is_assigned && f->is_endpoint && !n->vf &&
	    has_unassigned_sibling(p, n))
		check_controls(to, f, &rules[RULE_ACS_FUNCTIONS],
			       &rules[RULE_NO_ACS_FUNCTIONS]);
}

static bool in_window(const struct window *w, uint64_t address)
{
	return w->err || (address >= w->base && address <= w->limit);
}

static bool is_forwarded(const struct node *up, const struct path_range *range)
{
	const struct window *w = up->window;

	if (bar_is_io(range->kind))
		return in_window(&w[WINDOW_IO], range->base);
	/* PCI Express allows both windows for BARs of both kinds */
	return in_window(&w[WINDOW_MEMORY], range->base) ||
	       in_window(&w[WINDOW_PREFETCHABLE], range->base);
}

static void check_node(struct findings *to, const struct paths *p,
		       const struct node *n)
{
	const struct path_facts *f = facts_of(p, n), *up, *root;
	char name[PCICAP_ADDRESS_TEXT];

	if (f && (f->is_assigned || n->num_vfs))
		check_access(to, p, n);
	if (f)
		check_functions(to, p, n, f);

	if (!n->up || n->vf || n->up->err || !f)
		return;
	up = facts_of(p, n->up);
	pcicap_address_format(&n->address, name);
	if (n->is_bridge && !n->err && n->secondary &&
	    (n->secondary < n->up->secondary ||
	     n->subordinate > n->up->subordinate))
		rule_found(to, &rules[RULE_BUSES], name, 0);
	for (unsigned int i = 0; i < f->n_ranges; i++) {
		if (!is_forwarded(n->up, &f->range[i]))
			rule_found(to, &rules[RULE_WINDOW], name,
				   f->range[i].offset);
	}
	if (!up || !up->pcie || !f->pcie)
		return;
	if (f->ltr && !up->ltr)
		rule_found(to, &rules[RULE_LTR], name, f->pcie);
	root = root_of(p, n);
	if (f->tag10 && root && root->is_above && !root->completes_tag10)
		rule_found(to, &rules[RULE_TAG10], name, f->pcie);
	if (f->payload != up->payload)
		rule_found(to, &rules[RULE_PAYLOAD], name, f->pcie);
	if (f->has_link && up->has_link && up->is_above)
		check_link(to, name, f, up);
}

void check_paths(struct findings *to, struct paths *p)
{
	topology_link(&p->topology);
	if (p->n)
		qsort(p->facts, p->n, sizeof(*p->facts), by_address);
	for (size_t i = 0; i < p->topology.n; i++)
		check_node(to, p, &p->topology.nodes[i]);
}

void paths_free(struct paths *p)
{
	topology_free(&p->topology);
	free(p->facts);
	p->facts = NULL;
	p->n = p->max = 0;
}
