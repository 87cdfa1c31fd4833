// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "device.h"

#include "each.h"
#include "item.h"

#include <stdio.h>
#include <string.h>

/* Has the function this BAR? That of a part is told by a capability. */
static bool has_bar(const struct pcicap_bar_desc *bar,
		    const struct pcicap_resource *res, unsigned int n)
{
	uint64_t flag = bar->contents == PCICAP_CONTENTS_IO
				? PCICAP_RESOURCE_IO
				: PCICAP_RESOURCE_MEMORY;

	if (bar->capability)
		return true;
	return bar->index < n && res[bar->index].flags & flag &&
	       res[bar->index].end > res[bar->index].start;
}

/* How well it fits; 0: not at all. */
static unsigned int score(const struct pcicap_device_desc *device,
			  const struct identity *id,
			  const struct pcicap_resource *res, unsigned int n)
{
	unsigned int i;

	if (!pcicap_id_matches(device->ids, device->n_ids, id->vendor,
			       id->device, id->class_code))
		return 0;
	for (i = 0; i < device->n_bars; i++) {
		if (!has_bar(&device->bars[i], res, n))
			return 0;
	}
	return 1u + device->n_bars;
}

const struct pcicap_device_desc *
device_find(const char *root, const char *address, struct pcicap_cfg *cfg)
{
	struct pcicap_resource res[PCICAP_MAX_RESOURCES];
	const struct pcicap_device_desc *best = NULL;
	unsigned int i, n, most = 0, s;
	struct identity id;

	if (pcicap_sysfs_resources(root, address, res, PCICAP_MAX_RESOURCES,
				   &n))
		return NULL;
	identify(cfg, &id);
	for (i = 0; i < pcicap_n_all_devices; i++) {
		s = score(pcicap_all_devices[i], &id, res, n);
		if (s <= most)
			continue;
		most = s;
		best = pcicap_all_devices[i];
	}
	return best;
}

struct location {
	const struct pcicap_bar_desc *bar;
	unsigned int found;
	uint32_t index, offset, length;
};

static int read_location(void *ctx, const struct item *item)
{
	struct location *l = ctx;
	uint32_t *out = !strcmp(item->path, l->bar->cap_bar)	  ? &l->index
			: !strcmp(item->path, l->bar->cap_offset) ? &l->offset
			: !strcmp(item->path, l->bar->cap_length) ? &l->length
								  : NULL;

	if (!out || item->error)
		return 0;
	*out = (uint32_t)item->value;
	l->found++;
	return 0;
}

/* As the generated functions "locate": the first that can be right. */
static bool locate(const struct pcicap_bar_desc *bar, const struct caps *caps,
		   struct pcicap_region *where)
{
	unsigned int i;

	for (i = 0; i < caps->n; i++) {
		struct location l = { .bar = bar };

		if (!cap_is(&caps->cap[i], bar->capability,
			    strlen(bar->capability)) ||
		    cap_visit(&caps->cap[i], read_location, &l) || l.found != 3)
			continue;
		if (!pcicap_region_init(where, l.index, l.offset, l.length,
					bar->least, bar->align))
			return true;
	}
	return false;
}

bool device_part(const struct pcicap_device_desc *device, unsigned int i,
		 const struct caps *caps, struct part *out)
{
	const struct pcicap_bar_desc *bar = &device->bars[i];

	out->device = device;
	out->bar = bar;
	out->where = pcicap_region_whole(bar->index);
	snprintf(out->name, sizeof(out->name), "%s_%s", device->name,
		 bar->root.name);
	return !bar->capability || locate(bar, caps, &out->where);
}

bool device_has_registers(const struct pcicap_device_desc *device,
			  const struct caps *caps, unsigned int bar)
{
	struct part part;
	unsigned int i;

	for (i = 0; i < device->n_bars; i++) {
		if (device->bars[i].contents == PCICAP_CONTENTS_REGISTERS &&
		    device_part(device, i, caps, &part) &&
		    part.where.bar == bar)
			return true;
	}
	return false;
}
