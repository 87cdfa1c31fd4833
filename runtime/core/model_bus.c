// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Bridges between simulated functions. */
#include <pcicap/core/model_bus.h>
#include <pcicap/core/sriov_ops.h>

#include "internal.h"
#include "model_internal.h"

struct window {
	uint64_t base;
	uint64_t last;
};

static bool is_bridge(const struct pcicap_model *m)
{
	return (m->data[REG_HEADER_TYPE + 2] & HEADER_TYPE_LAYOUT) ==
	       LAYOUT_BRIDGE;
}

/* The number of the bus that a slot is on; false: no request gets there. */
static bool bus_of(const struct pcicap_model_bus *bus,
		   const struct pcicap_model_slot *slot, uint8_t *number)
{
	const struct pcicap_model_slot *up;

	if (slot->parent == PCICAP_MODEL_ROOT) {
		*number = bus->root;
		return true;
	}
	if (slot->parent >= bus->n_slots)
		return false;
	up = &bus->slots[slot->parent];
	if (!pcicap_model_is_there(up->model) || !is_bridge(up->model))
		return false;
	*number = up->model->data[REG_SECONDARY];
	return *number != 0;
}

/* Do all bridges above forward requests to this bus? */
static bool is_reached(const struct pcicap_model_bus *bus,
		       const struct pcicap_model_slot *slot, uint8_t number)
{
	while (slot->parent != PCICAP_MODEL_ROOT) {
		const struct pcicap_model *up;

		slot = &bus->slots[slot->parent];
		up = slot->model;
		if (!pcicap_model_is_there(up) ||
		    number < up->data[REG_SECONDARY] ||
		    number > up->data[REG_SUBORDINATE])
			return false;
	}
	return true;
}

/* A VF of this PF with the routing ID. */
static struct pcicap_model *find_vf(struct pcicap_model *pf, uint16_t pf_rid,
				    uint16_t rid)
{
	uint32_t at = pf->cap[PCICAP_MODEL_OWNER_SRIOV];
	uint16_t offset, stride, vf;
	unsigned int n;

	if (!at)
		return NULL;
	offset = (uint16_t)pcicap_model_get(pf, at + SRIOV_VF_OFFSET, 2);
	stride = (uint16_t)pcicap_model_get(pf, at + SRIOV_VF_OFFSET + 2, 2);
	for (n = 1; n <= pf->num_vfs && n <= pf->max_vfs; n++) {
		if (pcicap_vf_routing_id(pf_rid, offset, stride, n, &vf))
			return NULL;
		if (vf == rid)
			return &pf->vfs[n - 1];
	}
	return NULL;
}

struct pcicap_model *pcicap_model_bus_find(const struct pcicap_model_bus *bus,
					   uint16_t rid)
{
	struct pcicap_model *found;
	unsigned int i;
	uint8_t number;

	for (i = 0; i < bus->n_slots; i++) {
		const struct pcicap_model_slot *slot = &bus->slots[i];
		uint16_t own;

		if (!bus_of(bus, slot, &number) ||
		    !is_reached(bus, slot, (uint8_t)(rid >> 8)))
			continue;
		own = (uint16_t)(number << 8 | slot->devfn);
		found = own == rid ? slot->model
				   : find_vf(slot->model, own, rid);
		if (found)
			return found;
	}
	return NULL;
}

#if !defined(__KERNEL__) && !defined(PCICAP_CONFIG_BINDING)
static int port_read(void *priv, uint32_t off, unsigned int width,
		     uint32_t *val)
{
	const struct pcicap_model_port *port = priv;
	struct pcicap_model *m = pcicap_model_bus_find(port->bus, port->rid);

	*val = pcicap_ones(width);
	return m ? pcicap_model_read(m, off, width, val) : 0;
}

static int port_write(void *priv, uint32_t off, unsigned int width,
		      uint32_t val)
{
	const struct pcicap_model_port *port = priv;
	struct pcicap_model *m = pcicap_model_bus_find(port->bus, port->rid);

	return m ? pcicap_model_write(m, off, width, val) : 0;
}

static const struct pcicap_cfg_ops port_ops = { port_read, port_write };

int pcicap_model_bus_open(struct pcicap_model_port *port,
			  struct pcicap_cfg *cfg)
{
	const struct pcicap_model *m =
		pcicap_model_bus_find(port->bus, port->rid);

	return pcicap_cfg_init(cfg, &port_ops, port,
			       m ? m->size : PCICAP_CFG_MAX_SIZE);
}
#endif

static bool is_in(const struct window *w, uint64_t address)
{
	return address >= w->base && address <= w->last;
}

/* Base and limit with their granularity in the low 4 bits' place. */
static struct window memory_window(const struct pcicap_model *m, uint32_t at)
{
	uint32_t base = pcicap_model_get(m, at, 2) & WINDOW_BITS;
	uint32_t limit = pcicap_model_get(m, at + 2, 2) & WINDOW_BITS;
	struct window w = { (uint64_t)base << 16,
			    (uint64_t)limit << 16 | 0xfffff };

	return w;
}

static struct window prefetchable_window(const struct pcicap_model *m)
{
	struct window w = memory_window(m, REG_PREF_BASE);

	if (!(pcicap_model_get(m, REG_PREF_BASE, 2) & WINDOW_TYPE))
		return w;
	w.base |= (uint64_t)pcicap_model_get(m, REG_PREF_HIGH, 4) << 32;
	w.last |= (uint64_t)pcicap_model_get(m, REG_PREF_HIGH + 4, 4) << 32;
	return w;
}

static struct window io_window(const struct pcicap_model *m)
{
	uint32_t base = m->data[REG_IO_BASE];
	uint32_t limit = m->data[REG_IO_BASE + 1];
	struct window w = { (base & 0xf0) << 8, (limit & 0xf0) << 8 | 0xfff };

	if (base & WINDOW_TYPE) {
		w.base |= (uint64_t)pcicap_model_get(m, REG_IO_HIGH, 2) << 16;
		w.last |= (uint64_t)pcicap_model_get(m, REG_IO_HIGH + 2, 2)
			  << 16;
	}
	return w;
}

static bool forwards(const struct pcicap_model *m, uint64_t address, bool io)
{
	uint32_t command = pcicap_model_get(m, REG_COMMAND, 2);
	struct window memory, prefetchable, ports;

	if (!pcicap_model_is_there(m) || !is_bridge(m) || m->power_state ||
	    !(command & (io ? COMMAND_IO : COMMAND_MEMORY)))
		return false;
	ports = io_window(m);
	memory = memory_window(m, REG_MEM_BASE);
	prefetchable = prefetchable_window(m);
	return io ? is_in(&ports, address)
		  : is_in(&memory, address) || is_in(&prefetchable, address);
}

static bool comes_through(const struct pcicap_model_bus *bus,
			  const struct pcicap_model_slot *slot,
			  uint64_t address, bool io)
{
	while (slot->parent != PCICAP_MODEL_ROOT) {
		if (slot->parent >= bus->n_slots)
			return false;
		slot = &bus->slots[slot->parent];
		if (!forwards(slot->model, address, io))
			return false;
	}
	return true;
}

static bool is_io(const struct pcicap_bar *bar)
{
	return bar->kind == PCICAP_BAR_KIND_IO;
}

/* The BAR of @bars that has the address; VF BARs are as often as there are VFs. */
static bool find_bar(const struct pcicap_model *m,
		     const struct pcicap_bars *bars, uint64_t address, bool io,
		     struct pcicap_bar *bar)
{
	unsigned int pos = 0;

	while (pcicap_bars_next(bars, &pos, bar)) {
		bar->size = bars->vf
				    ? pcicap_model_vf_bar_bytes(m, bar->index) *
					      m->num_vfs
				    : m->bar_size[bar->index];
		if (is_io(bar) == io && address >= bar->address &&
		    address - bar->address < bar->size)
			return true;
	}
	return false;
}

static void read_bars(const struct pcicap_model *m, uint32_t at,
		      unsigned int count, bool vf, struct pcicap_bars *bars)
{
	unsigned int i;

	*bars = (struct pcicap_bars){ 0 };
	for (i = 0; i < count; i++)
		bars->slot[i] = pcicap_model_get(m, at + 4 * i, 4);
	bars->count = (uint8_t)count;
	bars->vf = vf;
}

/* The function that decodes the address, and where in which BAR. */
static struct pcicap_model *decode(struct pcicap_model *m, uint64_t address,
				   bool io, struct pcicap_model_access *a)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	uint64_t n, size;

	if (!pcicap_model_is_there(m))
		return NULL;
	read_bars(m, REG_BAR, pcicap_bar_count(m->data[REG_HEADER_TYPE + 2]),
		  false, &bars);
	if (find_bar(m, &bars, address, io, &bar) &&
	    pcicap_model_decodes(m, bar.index)) {
		a->space = bar.index;
		a->off = address - bar.address;
		return m;
	}
	if (!m->num_vfs || !m->vfs)
		return NULL;
	read_bars(m,
		  pcicap_model_reg(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_VF_BAR),
		  PCICAP_MAX_BARS, true, &bars);
	if (io || !find_bar(m, &bars, address, false, &bar))
		return NULL;
	size = pcicap_model_vf_bar_bytes(m, bar.index);
	a->space = bar.index;
	a->off = address - bar.address;
	for (n = 0; a->off >= size; n++)
		a->off -= size;
	return n < m->max_vfs && pcicap_model_decodes(&m->vfs[n], bar.index)
		       ? &m->vfs[n]
		       : NULL;
}

int pcicap_model_bus_memory(const struct pcicap_model_bus *bus,
			    uint64_t address, bool io,
			    struct pcicap_model_access *a)
{
	struct pcicap_model *m;
	unsigned int i;

	for (i = 0; i < bus->n_slots; i++) {
		if (!comes_through(bus, &bus->slots[i], address, io))
			continue;
		m = decode(bus->slots[i].model, address, io, a);
		if (m)
			return pcicap_model_bar_access(m, a);
	}
	if (!a->is_write)
		a->value = ~(uint64_t)0;
	return -ENOENT;
}

static bool is_behind(const struct pcicap_model_bus *bus, unsigned int i,
		      unsigned int bridge)
{
	unsigned int up = bus->slots[i].parent;

	while (up != PCICAP_MODEL_ROOT && up != bridge && up < bus->n_slots)
		up = bus->slots[up].parent;
	return up == bridge;
}

void pcicap_model_bus_reset(const struct pcicap_model_bus *bus,
			    unsigned int bridge)
{
	unsigned int i;

	for (i = 0; i < bus->n_slots; i++) {
		if (is_behind(bus, i, bridge))
			pcicap_model_reset(bus->slots[i].model,
					   PCICAP_MODEL_RESET_HOT);
	}
}

int pcicap_model_bus_error(const struct pcicap_model_bus *bus,
			   unsigned int from,
			   enum pcicap_model_severity severity)
{
	const struct pcicap_model_slot *slot = &bus->slots[from];
	uint8_t number;
	uint16_t rid;

	if (!bus_of(bus, slot, &number))
		return -ENOENT;
	rid = (uint16_t)(number << 8 | slot->devfn);
	while (slot->parent != PCICAP_MODEL_ROOT) {
		struct pcicap_model *up;

		slot = &bus->slots[slot->parent];
		up = slot->model;
		if (!pcicap_model_is_there(up) ||
		    !(pcicap_model_get(up, REG_BRIDGE_CONTROL, 2) &
		      BRIDGE_SERR))
			return -ENOENT;
		if (!pcicap_model_root_error(up, severity, rid))
			return 0;
	}
	return -ENOENT;
}
