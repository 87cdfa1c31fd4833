// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/bar_space.h"

#include "base/errors.h"
#include "space/device.h"
#include "space/identity.h"

#include <stdio.h>
#include <string.h>

/* One call for each function. */
struct opening {
	struct bar_spaces *bars;
	struct space_list *list;
	struct selection *names;
	const struct bar_origin *from;
	const struct pcicap_device_desc *device;
	int device_err;
	bool device_known; /* the two above are */
};

bool bar_is_absent(int err)
{
	return err == -ENOENT || err == -ENXIO;
}

static void said(struct selected *name, int err)
{
	name->marks |= bar_is_absent(err) ? SELECTED_SAID
					  : SELECTED_SAID | SELECTED_FOUND;
}

/* Each is said once: it is about a name, or about one of the parts. */
static void problem(struct bar_spaces *b, const char *where, size_t length,
		    int err, const char *message)
{
	struct bar_problem *p = b->problem;
	unsigned int i;

	if (length >= sizeof(p->where))
		length = sizeof(p->where) - 1;
	for (i = 0; i < b->n_problems; i++, p++) {
		if (!strncmp(p->where, where, length) && !p->where[length])
			return;
	}
	b->n_problems++;
	memcpy(p->where, where, length);
	p->where[length] = 0;
	p->err = err;
	p->message = message ? message : map_error_text(err);
	if (!bar_is_absent(err))
		b->trouble = true;
}

static void name_problem(struct opening *o, struct selected *name, int err,
			 const char *message)
{
	said(name, err);
	problem(o->bars, name->name, name->length, err, message);
}

/* Parts of one BAR share its mapping, which is all of it. */
static int map_bar(struct opening *o, const struct part *part)
{
	struct pcicap_map *map = &o->bars->map[part->where.bar];
	struct pcicap_want want = {
		.bar = part->where.bar,
		.cache = PCICAP_CACHE_UC,
		.least = part->where.offset + part->bar->least,
	};

	device_reserves(part->device, &want);
	if (map->base)
		return 0;
	return pcicap_map_sysfs(map, o->from->root, o->from->function->name,
				&want, o->from->write ? PCICAP_MAP_WRITE : 0);
}

static int open_ports(struct opening *o, const struct part *part)
{
	struct pcicap_ports *ports = &o->bars->ports[part->where.bar];
	struct pcicap_want want = {
		.bar = part->where.bar,
		.least = part->where.offset + part->bar->least,
	};

	if (ports->fd >= 0)
		return 0;
	return pcicap_ports_sysfs(ports, o->from->root, o->from->function->name,
				  &want, o->from->write ? PCICAP_MAP_WRITE : 0);
}

/* 0, or an error with a message. */
static int port_part(struct opening *o, const struct part *part,
		     struct bar_part *out, const char **message)
{
	int err = io_decoding(o->from->function->cfg);

	if (!err)
		*message = "I/O decoding is off";
	if (err <= 0)
		return err ? err : -EIO;
	err = open_ports(o, part);
	if (err)
		return err;
	out->regs.is_ports = true;
	return pcicap_port_init(&out->regs.port,
				&o->bars->ports[part->where.bar],
				o->from->device, &part->where,
				part->bar->least);
}

/* 0, or an error with a message. */
static int map_part(struct opening *o, const struct part *part,
		    struct bar_part *out, const char **message)
{
	int err;

	if (part->bar->contents == PCICAP_CONTENTS_IO)
		return port_part(o, part, out, message);
	err = memory_decoding(o->from->function->cfg);
	if (!err)
		*message = "memory decoding is off";
	if (err <= 0)
		return err ? err : -EIO;
	err = map_bar(o, part);
	if (err)
		return err;
	return pcicap_mmio_init(&out->regs.mmio, &o->bars->map[part->where.bar],
				o->from->device, &part->where,
				part->bar->least);
}

/* What was tried before, or NULL. */
static const struct bar_part *find_part(const struct bar_spaces *b,
					const struct part *part)
{
	unsigned int i;

	for (i = 0; i < b->n; i++) {
		if (b->part[i].bar == part->bar)
			return &b->part[i];
	}
	return NULL;
}

/* The registers of another BAR: mapped at the first call, and not listed. */
static int other_regs(struct bar_spaces *b, const struct pcicap_bar_desc *bar,
		      const struct bar_regs **regs)
{
	struct opening o = { .bars = b, .from = &b->from };
	struct bar_part *new = &b->part[b->n];
	const struct bar_part *found;
	const char *message;
	struct part part;
	int err = device_part(b->device, (unsigned int)(bar - b->device->bars),
			      b->list, &part);

	if (err || b->n == MAX_BAR_SPACES)
		return -ENOENT;
	found = find_part(b, &part);
	if (!found) {
		b->n++;
		new->bar = part.bar;
		new->err = map_part(&o, &part, new, &message);
		found = new;
	}
	*regs = &found->regs;
	return found->err ? -ENOENT : 0;
}

static int read_other(void *ctx, const struct pcicap_bar_desc *bar,
		      uint32_t off, unsigned int width, uint64_t *val)
{
	const struct space *space = ctx;
	const struct bar_regs *regs;
	int err = other_regs(space->bars, bar, &regs);

	return err ? err : bar_reg_read(regs, off, width, val);
}

static void add_space(struct opening *o, const struct part *part,
		      const struct bar_regs *regs)
{
	struct space *space = &o->list->space[o->list->n++];

	memset(space, 0, sizeof(*space));
	space->kind = KIND_BAR;
	space->id = part->where.bar;
	space->offset = (uint32_t)part->where.offset;
	space->size = regs->is_ports ? regs->port.size : regs->mmio.size;
	space->bar = part->bar;
	space->regs = regs;
	space->bars = o->bars;
	space->read_other = read_other;
	space->title = part->bar->root.doc ? part->bar->root.doc
					   : part->device->title;
	snprintf(space->name, sizeof(space->name), "%s", part->name);
}

static bool is_bar(const struct selected *name)
{
	return name->length == 4 && !strncmp(name->name, "bar", 3) &&
	       name->name[3] >= '0' && name->name[3] <= '5';
}

/* @err: of device_part(); what cannot be read may be in any BAR. */
static bool is_named(const struct part *part, int err,
		     const struct selected *name)
{
	unsigned int bar;

	if (!is_bar(name))
		return strlen(part->name) == name->length &&
		       !strncmp(part->name, name->name, name->length);
	bar = (unsigned int)(name->name[3] - '0');
	switch (err) {
	case 0:
		return part->where.bar == bar;
	case -ENOENT:
		return false;
	case -EBADMSG:
		return part->bad_bars >> bar & 1;
	default:
		return true;
	}
}

static bool has_registers(const struct pcicap_block_desc *block)
{
	return block->n_regs || block->n_blocks;
}

static const char *location_text(int err)
{
	if (err == -ENOENT)
		return "the function lacks the capability that tells where it "
		       "is";
	if (err == -EBADMSG)
		return "the capability that tells where it is is not valid";
	return "the capability that tells where it is cannot be read";
}

/* @err: of device_part() */
static void open_part(struct opening *o, struct selected *name,
		      const struct part *part, int err)
{
	struct bar_spaces *b = o->bars;
	struct bar_part *new = &b->part[b->n];
	const struct bar_part *before = find_part(b, part);
	const char *message = err ? location_text(err) : NULL;

	if (before) {
		if (before->err)
			said(name, before->err);
		return;
	}
	if (b->n == MAX_BAR_SPACES) {
		name_problem(o, name, -ENOSPC,
			     "more parts than can be shown at once");
		return;
	}
	b->n++;
	new->bar = part->bar;
	new->err = err ? err : map_part(o, part, new, &message);
	if (!new->err) {
		add_space(o, part, &new->regs);
		return;
	}
	said(name, new->err);
	problem(b, part->name, strlen(part->name), new->err, message);
}

/* How many parts of the device the name means, open or not. */
static unsigned int open_named(struct opening *o, struct selected *name)
{
	const struct pcicap_device_desc *device = o->device;
	unsigned int i, n = 0;
	struct part part;

	for (i = 0; i < device->n_bars; i++) {
		int err = device_part(device, i, o->list, &part);

		if (!has_registers(&device->bars[i].root) ||
		    !is_named(&part, err, name))
			continue;
		n++;
		/* of all functions, those that have it are meant */
		if (err != -ENOENT || o->names->one)
			open_part(o, name, &part, err);
	}
	return n;
}

/* Once, and only if a name needs it. */
static void find_device(struct opening *o)
{
	const struct function *f = o->from->function;

	if (o->device_known || !f->live)
		return;
	o->device_err = device_find(o->from->root, f->name, f->cfg, &o->device);
	o->bars->device = o->device;
	o->device_known = true;
}

static void open_name(struct opening *o, struct selected *name)
{
	const char *message = NULL;
	int err = -ENOENT;

	find_device(o);
	if (!o->from->function->live) {
		message = "a dump has no contents of BARs";
	} else if (o->device_err) {
		err = o->device_err;
		message = "which BARs there are cannot be read";
	} else if (!o->device) {
		message = "there is no description of this device";
	} else if (!open_named(o, name)) {
		message =
			"the description of this device has no registers there";
	}
	/* that there is no such capability is said of all other names */
	if (message && (err != -ENOENT || (o->names->one && is_bar(name))))
		name_problem(o, name, err, message);
}

void bar_spaces_open(struct bar_spaces *b, struct space_list *list,
		     struct selection *names, const struct bar_origin *origin)
{
	struct opening o = {
		.bars = b, .list = list, .names = names, .from = origin
	};
	unsigned int i;

	memset(b, 0, sizeof(*b));
	b->from = *origin;
	b->list = list;
	for (i = 0; i < PCICAP_MAX_BARS; i++)
		b->ports[i].fd = -1;
	for (i = 0; origin->function->cfg && i < names->n; i++) {
		struct selected *name = &names->name[i];

		if (is_bar(name) || device_names(name->name, name->length))
			open_name(&o, name);
	}
}

void bar_spaces_close(struct bar_spaces *b)
{
	unsigned int i = PCICAP_MAX_BARS;

	while (i--) {
		if (b->map[i].base)
			pcicap_map_close(&b->map[i]);
		pcicap_ports_close(&b->ports[i]);
	}
	b->n = 0;
}
