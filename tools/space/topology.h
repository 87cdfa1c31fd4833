/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Which function is behind which bridge, and which VF is of which PF. */
#ifndef TOPOLOGY_H
#define TOPOLOGY_H

#include "space/identity.h"

#include <pcicap/user/address.h>

#include <stdbool.h>
#include <stddef.h>

enum window_kind {
	WINDOW_IO,
	WINDOW_MEMORY,
	WINDOW_PREFETCHABLE,
	N_WINDOWS
};

/* What a bridge forwards; @base above @limit: nothing. */
struct window {
	int err; /* why it is not known */
	uint64_t base, limit;
};

/*
 * @err: why the function, or what a bridge says of its buses, cannot be read
 * @up: the bridge that it is behind, or the PF of a VF; NULL: neither is there
 * @vf: which VF of @up it is, from 1; 0: it is none
 */
struct node {
	struct pcicap_address address;
	struct identity id;
	int err;
	bool is_bridge;
	uint8_t secondary, subordinate;
	struct window window[N_WINDOWS];
	uint16_t num_vfs, vf_offset, vf_stride, vf_device_id;
	const struct node *up;
	unsigned int vf;
	unsigned int depth;
};

struct topology {
	struct node *nodes; /* by address, once linked */
	size_t n, max;
	bool no_memory;
};

/* What @n forwards, if it is a bridge. */
void node_read_bridge(struct node *n, struct pcicap_cfg *cfg);

/* The VFs of @n that are on. */
void node_read_vfs(struct node *n, struct pcicap_cfg *cfg);

/* The @i-th VF, from 1, of a node that has so many; false: it has no address. */
bool node_vf_address(const struct node *n, unsigned int i,
		     struct pcicap_address *out);

/* Read what tells where a function is; @cfg NULL: @err says why. */
void topology_add(struct topology *t, const struct pcicap_address *address,
		  struct pcicap_cfg *cfg, int err);

/* After the last one. */
void topology_link(struct topology *t);

void topology_free(struct topology *t);

#endif
