// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/device.h"

#include "space/descs.h"
#include "space/identity.h"
#include "space/item.h"

#include <pcicap/core/bar.h>

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

static bool has_id(const struct pcicap_device_desc *device,
		   const struct identity *id)
{
	return pcicap_id_find(device->ids, device->n_ids, id->vendor,
			      id->device, id->class_code, id->subvendor,
			      id->subdevice);
}

/* How well it fits; 0: not at all. */
static unsigned int score(const struct pcicap_device_desc *device,
			  const struct identity *id,
			  const struct pcicap_resource *res, unsigned int n)
{
	unsigned int i;

	if (!has_id(device, id))
		return 0;
	for (i = 0; i < device->n_bars; i++) {
		if (!has_bar(&device->bars[i], res, n))
			return 0;
	}
	return 1u + device->n_bars;
}

static bool is_known(const struct identity *id)
{
	const struct descs *all = descs_all();
	unsigned int i;

	for (i = 0; i < all->n_devices; i++) {
		if (has_id(all->device[i], id))
			return true;
	}
	return false;
}

int device_find(const char *root, const char *address, struct pcicap_cfg *cfg,
		const struct pcicap_device_desc **out)
{
	struct pcicap_resource res[PCICAP_MAX_RESOURCES];
	const struct descs *all = descs_all();
	unsigned int i, n, most = 0, s;
	struct identity id;
	int err = identify(cfg, &id);

	*out = NULL;
	if (!err)
		identify_subsystem(cfg, &id);
	if (err || !is_known(&id))
		return err;
	err = pcicap_sysfs_resources(root, address, res, PCICAP_MAX_RESOURCES,
				     &n);
	if (err)
		return err;
	for (i = 0; i < all->n_devices; i++) {
		s = score(all->device[i], &id, res, n);
		if (s <= most)
			continue;
		most = s;
		*out = all->device[i];
	}
	return 0;
}

struct location {
	const struct pcicap_bar_desc *bar;
	unsigned int found;
	uint32_t index, offset, length;
};

/* The value of "register" or "register.field", if that is the item. */
static bool item_tells(const struct item *item, const char *path, uint64_t *v)
{
	size_t n = strcspn(path, ".");
	unsigned int i;

	if (!item->reg || item->combined || strlen(item->path) != n ||
	    strncmp(item->path, path, n) != 0)
		return false;
	*v = item->value;
	for (i = 0; path[n] && i < item->reg->n_fields; i++) {
		const struct pcicap_field_desc *f = &item->reg->fields[i];

		if (f->name && !strcmp(f->name, path + n + 1))
			*v = pcicap_field_get(f, item->value);
	}
	return true;
}

static int read_location(void *ctx, const struct item *item)
{
	struct location *l = ctx;
	const struct pcicap_located *at = l->bar->where;
	const struct pcicap_told *told[] = { &at->bar, &at->offset,
					     &at->length };
	uint32_t *const out[] = { &l->index, &l->offset, &l->length };
	uint64_t v;

	for (unsigned int i = 0; i < 3; i++) {
		if (!told[i]->path || !item_tells(item, told[i]->path, &v))
			continue;
		if (item->error)
			return item->error;
		*out[i] = (uint32_t)pcicap_expr_value(&told[i]->expr, v);
		l->found++;
	}
	return 0;
}

/* What the description says by itself. */
static void tell_constants(struct location *l)
{
	const struct pcicap_located *at = l->bar->where;

	if (!at->bar.path)
		l->index = (uint32_t)pcicap_expr_value(&at->bar.expr, 0);
	if (!at->offset.path)
		l->offset = (uint32_t)pcicap_expr_value(&at->offset.expr, 0);
	if (!at->length.path)
		l->length = (uint32_t)pcicap_expr_value(&at->length.expr, 0);
	l->found += (at->bar.path ? 0u : 1u) + (at->offset.path ? 0u : 1u) +
		    (at->length.path ? 0u : 1u);
}

static int locate_by(const struct space *cap, struct part *part)
{
	const struct pcicap_bar_desc *bar = part->bar;
	struct location l = { .bar = bar };
	int err;

	tell_constants(&l);
	err = space_visit(cap, NULL, read_location, &l);
	/* what else there is in the capability does not matter */
	if (l.found != 3)
		return err ? err : -ENXIO;
	err = pcicap_region_init(&part->where, l.index, l.offset, l.length,
				 bar->least, bar->align);
	if (err && l.index < PCICAP_MAX_BARS)
		part->bad_bars |= 1u << l.index;
	return err;
}

/* As the generated functions "locate": the first that can be right. */
static int locate(const struct space_list *list, struct part *part)
{
	const char *name = part->bar->capability;
	int err, bad = -ENOENT;
	unsigned int i;

	for (i = 0; i < list->n; i++) {
		if (!space_is(&list->space[i], name, strlen(name)))
			continue;
		err = locate_by(&list->space[i], part);
		if (err != -EBADMSG)
			return err;
		bad = err;
	}
	err = space_list_missing(list, name, strlen(name));
	return err ? err : bad;
}

int device_part(const struct pcicap_device_desc *device, unsigned int i,
		const struct space_list *list, struct part *out)
{
	const struct pcicap_bar_desc *bar = &device->bars[i];

	out->device = device;
	out->bar = bar;
	out->where = pcicap_region_whole(bar->index);
	out->bad_bars = 0;
	snprintf(out->name, sizeof(out->name), "%s_%s", device->name,
		 bar->root.name);
	return bar->capability ? locate(list, out) : 0;
}

int device_has_registers(const struct pcicap_device_desc *device,
			 const struct space_list *list, unsigned int bar)
{
	struct part part;
	unsigned int i;
	int err, ret = 0;

	for (i = 0; i < device->n_bars; i++) {
		if (device->bars[i].contents != PCICAP_CONTENTS_REGISTERS)
			continue;
		err = device_part(device, i, list, &part);
		if ((!err && part.where.bar == bar) || part.bad_bars >> bar & 1)
			return 1;
		if (err && err != -ENOENT && err != -EBADMSG)
			ret = err;
	}
	return ret;
}

void device_reserves(const struct pcicap_device_desc *device,
		     struct pcicap_want *want)
{
	unsigned int i;

	/* no two have the same BAR, and parts reserve nothing */
	for (i = 0; i < device->n_bars; i++) {
		const struct pcicap_bar_desc *bar = &device->bars[i];

		if (bar->capability || bar->index != want->bar)
			continue;
		want->reserved = bar->reserves;
		want->n_reserved = bar->n_reserves;
	}
}

static bool is_name(const struct pcicap_device_desc *device,
		    const struct pcicap_bar_desc *bar, const char *name,
		    size_t length)
{
	size_t n = strlen(device->name);

	return length == n + 1 + strlen(bar->root.name) &&
	       !strncmp(name, device->name, n) && name[n] == '_' &&
	       !strncmp(name + n + 1, bar->root.name, length - n - 1);
}

bool device_names(const char *name, size_t length)
{
	const struct descs *all = descs_all();
	unsigned int i, k;

	for (i = 0; i < all->n_devices; i++) {
		const struct pcicap_device_desc *device = all->device[i];

		for (k = 0; k < device->n_bars; k++) {
			if (is_name(device, &device->bars[k], name, length))
				return true;
		}
	}
	return false;
}
