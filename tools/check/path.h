/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Rules for a function and the port above it. */
#ifndef CHECK_PATH_H
#define CHECK_PATH_H

#include "bar/table.h"
#include "check/finding.h"
#include "input/source.h"
#include "space/list.h"
#include "space/topology.h"

/* What rules look at; it stays when the function's handle is gone. */
struct path_facts {
	struct pcicap_address address;
	uint32_t pcie; /* offset of the capability; 0: there is none */
	bool has_link;
	bool is_above;	  /* a root or downstream port: its link leads down */
	bool is_endpoint; /* integrated into the root complex, or not */
	uint16_t payload; /* in use, as its code */
	uint16_t aspm;
	bool ltr, tag10, completes_tag10;
	bool is_assigned; /* to a guest, or to a program */
	bool acs_told;	  /* that its access control is off */
	uint32_t l1ss;	  /* offset; 0: there is none */
	uint32_t l1ss_ctl1;
	uint32_t acs; /* offset; 0: there is none */
	uint16_t acs_cap, acs_ctrl;
	int lists_err; /* why there is no capability: -ENOENT */
	uint16_t speed, width, max_speed, max_width;
	unsigned int n_ranges;
	struct path_range {
		uint64_t base;
		uint8_t kind; /* enum pcicap_bar_kind */
		uint16_t offset;
	} range[PCICAP_MAX_BARS];
};

struct paths {
	struct topology topology;
	struct path_facts *facts;
	size_t n, max;
	bool no_memory;
};

/*
 * A function that has an address: what of it rules look at. @is_assigned: a driver
 * has it that hands it to a guest or to a program.
 */
void paths_add(struct paths *p, struct findings *to, const struct function *f,
	       const struct bar_table *bars, bool is_assigned);

/* After the last one: the rules. */
void check_paths(struct findings *to, struct paths *p);

void paths_free(struct paths *p);

#endif
