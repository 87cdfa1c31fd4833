/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What rules for one function look at. */
#ifndef CHECK_FACTS_H
#define CHECK_FACTS_H

#include "bar/table.h"
#include "check/finding.h"
#include "input/source.h"
#include "space/list.h"

/* A set of port types, as PCI Express Capabilities has them. */
#define PORT(type)  (1u << PCICAP_PCIE_CAP_PORT_TYPE_##type)
#define ENDPOINTS   (PORT(ENDPOINT) | PORT(LEGACY_ENDPOINT))
#define INTEGRATED  (PORT(RCIEP) | PORT(RCEC))
#define PORTS_DOWN  (PORT(ROOT_PORT) | PORT(DOWNSTREAM_PORT))
#define PORTS	    (PORTS_DOWN | PORT(UPSTREAM_PORT))
#define ANY_EXPRESS 0xffffu

/*
 * @pcie: NULL: no PCI Express capability that can be read; then @ports is 0
 * @ports: the set that has its port type alone
 */
struct function_facts {
	const struct function *f;
	const struct space_list *list;
	const struct bar_table *bars;
	const struct space *pcie;
	uint32_t ports;
	bool is_vf;
};

/* The first capability of this name, or NULL. */
const struct space *facts_find(const struct function_facts *facts,
			       const char *name);

#endif
