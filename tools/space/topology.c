// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/topology.h"

#include <pcicap/core/sriov_ops.h>
#include <pcicap/sriov.h>
#include <pcicap/type1.h>

#include <stdlib.h>
#include <string.h>

/* Of a function with VFs; what cannot be read makes none. */
void node_read_vfs(struct node *n, struct pcicap_cfg *cfg)
{
	struct pcicap_sriov_routing routing;
	struct pcicap_sriov_ctrl ctrl;
	struct pcicap_sriov sriov;

	if (pcicap_sriov_find(cfg, &sriov) ||
	    pcicap_sriov_read_ctrl(&sriov, &ctrl) ||
	    !pcicap_sriov_ctrl_vf_enable(ctrl) ||
	    pcicap_sriov_read_routing(&sriov.view, &routing) ||
	    pcicap_sriov_read_vf_device_id(&sriov, &n->vf_device_id))
		return;
	n->num_vfs = routing.num_vfs;
	n->vf_offset = routing.offset;
	n->vf_stride = routing.stride;
}

static struct window window_io(const struct pcicap_type1 *v)
{
	struct window w = { 0 };

	w.err = pcicap_type1_read_io_window_base(v, &w.base);
	if (!w.err)
		w.err = pcicap_type1_read_io_window_limit(v, &w.limit);
	return w;
}

static struct window window_memory(const struct pcicap_type1 *v)
{
	struct pcicap_type1_memory_limit limit;
	struct pcicap_type1_memory_base base;
	struct window w = { 0 };

	w.err = pcicap_type1_read_memory_base(v, &base);
	if (!w.err)
		w.err = pcicap_type1_read_memory_limit(v, &limit);
	if (w.err)
		return w;
	w.base = pcicap_type1_memory_base_base_decoded(base);
	w.limit = pcicap_type1_memory_limit_limit_decoded(limit);
	return w;
}

static struct window window_prefetchable(const struct pcicap_type1 *v)
{
	struct window w = { 0 };

	w.err = pcicap_type1_read_prefetchable_window_base(v, &w.base);
	if (!w.err)
		w.err = pcicap_type1_read_prefetchable_window_limit(v,
								    &w.limit);
	return w;
}

void node_read_bridge(struct node *n, struct pcicap_cfg *cfg)
{
	struct pcicap_type1_buses buses;
	struct pcicap_type1 v;
	int err = pcicap_type1_open(cfg, &v);

	if (err == -ENOENT)
		return;
	n->is_bridge = true;
	if (!err)
		err = pcicap_type1_read_buses(&v, &buses);
	n->err = err;
	if (err)
		return;
	n->secondary = (uint8_t)pcicap_type1_buses_secondary(buses);
	n->subordinate = (uint8_t)pcicap_type1_buses_subordinate(buses);
	n->window[WINDOW_IO] = window_io(&v);
	n->window[WINDOW_MEMORY] = window_memory(&v);
	n->window[WINDOW_PREFETCHABLE] = window_prefetchable(&v);
}

void topology_add(struct topology *t, const struct pcicap_address *address,
		  struct pcicap_cfg *cfg, int err)
{
	struct node n = { .address = *address, .err = err };

	if (t->n == t->max) {
		size_t max = t->max ? 2 * t->max : 64;
		struct node *nodes = realloc(t->nodes, max * sizeof(*nodes));

		if (!nodes) {
			t->no_memory = true;
			return;
		}
		t->nodes = nodes;
		t->max = max;
	}
	if (cfg) {
		(void)identify(cfg, &n.id);
		node_read_bridge(&n, cfg);
		node_read_vfs(&n, cfg);
	}
	t->nodes[t->n++] = n;
}

static int by_address(const void *a, const void *b)
{
	return pcicap_address_compare(&((const struct node *)a)->address,
				      &((const struct node *)b)->address);
}

static uint16_t routing_id(const struct pcicap_address *a)
{
	return (uint16_t)(a->bus << 8 | a->device << 3 | a->function);
}

bool node_vf_address(const struct node *n, unsigned int i,
		     struct pcicap_address *out)
{
	uint16_t id;

	if (pcicap_vf_routing_id(routing_id(&n->address), n->vf_offset,
				 n->vf_stride, i, &id))
		return false;
	*out = n->address;
	out->bus = (uint8_t)(id >> 8);
	out->device = id >> 3 & 0x1f;
	out->function = id & 7;
	return true;
}

/* Which VF of @pf is @n? 0: none. */
static unsigned int vf_of(const struct node *pf, const struct node *n)
{
	unsigned int ahead = (unsigned int)(routing_id(&n->address) -
					    routing_id(&pf->address));

	if (!pf->num_vfs || pf->address.domain != n->address.domain ||
	    ahead < pf->vf_offset)
		return 0;
	ahead -= pf->vf_offset;
	if (!pf->vf_stride)
		return ahead ? 0 : 1;
	if (ahead % pf->vf_stride || ahead / pf->vf_stride >= pf->num_vfs)
		return 0;
	return ahead / pf->vf_stride + 1;
}

static bool leads_to(const struct node *bridge, const struct node *n)
{
	return bridge->is_bridge && !bridge->err && bridge->secondary &&
	       bridge->address.domain == n->address.domain &&
	       bridge->secondary == n->address.bus &&
	       bridge->address.bus < n->address.bus;
}

static void link_node(const struct topology *t, struct node *n)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct node *other = &t->nodes[i];
		unsigned int vf = other != n ? vf_of(other, n) : 0;

		if (vf) {
			n->up = other;
			n->vf = vf;
			/* a VF reads its own IDs as all ones */
			n->id.vendor = other->id.vendor;
			n->id.device = other->vf_device_id;
			return;
		}
		if (leads_to(other, n))
			n->up = other;
	}
}

void topology_link(struct topology *t)
{
	if (t->n)
		qsort(t->nodes, t->n, sizeof(*t->nodes), by_address);
	for (size_t i = 0; i < t->n; i++)
		link_node(t, &t->nodes[i]);
	/* a bridge has a lower bus than what is behind it: no circles */
	for (size_t i = 0; i < t->n; i++) {
		const struct node *up = t->nodes[i].up;

		for (; up && t->nodes[i].depth < 256; up = up->up)
			t->nodes[i].depth++;
	}
}

void topology_free(struct topology *t)
{
	free(t->nodes);
	memset(t, 0, sizeof(*t));
}
