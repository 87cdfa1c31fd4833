// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "regs.h"

#include "device.h"
#include "each.h"
#include "guard.h"

#include <stdio.h>
#include <string.h>

struct read {
	const struct pcicap_mmio *mmio;
	uint32_t off;
	unsigned int width;
	uint64_t val;
	int err;
};

static void read_one(void *ctx)
{
	struct read *r = ctx;
	uint8_t v8 = 0;
	uint16_t v16 = 0;
	uint32_t v32 = 0;

	switch (r->width) {
	case 8:
		r->err = pcicap_mmio_read8(r->mmio, r->off, &v8);
		break;
	case 16:
		r->err = pcicap_mmio_read16(r->mmio, r->off, &v16);
		break;
	case 32:
		r->err = pcicap_mmio_read32(r->mmio, r->off, &v32);
		break;
	default:
		r->err = pcicap_mmio_read64(r->mmio, r->off, &r->val);
		return;
	}
	r->val = (uint64_t)v8 | v16 | v32;
}

static int read_register(void *ctx, uint32_t off, unsigned int width,
			 uint64_t *val)
{
	const struct regs *regs = ctx;
	struct read r = { &regs->mmio, off, width, 0, 0 };

	if (!guard(read_one, &r))
		return -EIO;
	*val = r.val;
	return r.err;
}

int regs_visit(const struct regs *regs, struct pcicap_decoder *dec,
	       const struct pcicap_decode_ops *ops, void *ctx)
{
	int err = pcicap_decode_open_bar(dec, regs->bar, regs->mmio.size,
					 read_register, (void *)regs);

	return err ? err : pcicap_decode(dec, ops, ctx);
}

static void problem(struct each *e, const char *where, size_t length, int err,
		    const char *message)
{
	struct regs_problem *p = &e->regs.problem[e->regs.n_problems++];

	snprintf(p->where, sizeof(p->where), "%.*s", (int)length, where);
	p->err = err;
	p->message = message ? message : map_error_text(err);
}

/* Parts of one BAR share its mapping, which is all of it. */
static int map_bar(struct each *e, const struct function *f,
		   const struct part *part)
{
	struct pcicap_map *map = &e->regs.map[part->where.bar];
	struct pcicap_want want = {
		.bar = part->where.bar,
		.cache = PCICAP_CACHE_UC,
		.least = part->where.offset + part->bar->least,
		.reserved = part->bar->reserves,
		.n_reserved = part->bar->n_reserves,
	};

	if (map->base)
		return 0;
	return pcicap_map_sysfs(map, e->options->root, f->name, &want, 0);
}

/* 0, or an error with a message. */
static int map_part(struct each *e, const struct function *f,
		    const struct part *part, struct regs *regs,
		    const char **message)
{
	int err = memory_decoding(f->cfg);

	if (!err)
		*message = "memory decoding is off";
	if (err <= 0)
		return err ? err : -EIO;
	err = map_bar(e, f, part);
	if (err)
		return err;
	return pcicap_mmio_init(&regs->mmio, &e->regs.map[part->where.bar],
				&e->source.inner, &part->where,
				part->bar->least);
}

static void add_cap(struct each *e, const struct part *part,
		    const struct regs *regs)
{
	struct cap *cap = &e->caps.cap[e->caps.n++];

	memset(cap, 0, sizeof(*cap));
	cap->kind = KIND_BAR;
	cap->id = part->where.bar;
	cap->offset = (uint32_t)part->where.offset;
	cap->size = regs->mmio.size;
	cap->regs = regs;
	cap->title = part->bar->root.doc ? part->bar->root.doc
					 : part->device->title;
	snprintf(cap->name, sizeof(cap->name), "%s", part->name);
}

static bool is_added(const struct each *e, const struct part *part)
{
	return caps_find(&e->caps, part->name, strlen(part->name)) != NULL;
}

static bool is_bar(const char *name, size_t length)
{
	return length == 4 && !strncmp(name, "bar", 3) && name[3] >= '0' &&
	       name[3] <= '5';
}

static bool is_named(const struct part *part, const char *name, size_t length)
{
	if (is_bar(name, length))
		return part->where.bar == name[3] - '0';
	return strlen(part->name) == length &&
	       !strncmp(part->name, name, length);
}

static bool has_registers(const struct pcicap_block_desc *block)
{
	return block->n_regs || block->n_blocks;
}

/* How many parts of the device the argument names, open or not. */
static unsigned int open_named(struct each *e, const struct function *f,
			       const struct pcicap_device_desc *device,
			       const char *name, size_t length)
{
	unsigned int i, n = 0;
	struct part part;

	for (i = 0; i < device->n_bars; i++) {
		struct regs *regs = &e->regs.regs[e->regs.n];
		const char *message = NULL;
		int err;

		if (!has_registers(&device->bars[i].root) ||
		    !device_part(device, i, &e->caps, &part) ||
		    !is_named(&part, name, length))
			continue;
		n++;
		if (is_added(e, &part) || e->regs.n == MAX_REGS)
			continue;
		regs->bar = part.bar;
		err = map_part(e, f, &part, regs, &message);
		if (err) {
			problem(e, name, length, err, message);
			return n;
		}
		e->regs.n++;
		add_cap(e, &part, regs);
	}
	return n;
}

static void open_argument(struct each *e, const struct function *f,
			  const struct pcicap_device_desc *device,
			  const char *name, size_t length)
{
	const char *message = NULL;

	if (!f->live)
		message = "a dump has no contents of BARs";
	else if (!device)
		message = "there is no description of this device";
	else if (!open_named(e, f, device, name, length))
		message =
			"the description of this device has no registers there";
	/* of all functions, those that have it are meant */
	if (message && e->address && is_bar(name, length))
		problem(e, name, length, -ENOENT, message);
}

void regs_open(struct each *e, const struct function *f)
{
	const struct options *o = e->options;
	const struct pcicap_device_desc *device = NULL;
	int i;

	e->regs.n = 0;
	e->regs.n_problems = 0;
	if (!f->cfg || e->selected == o->n_args)
		return;
	if (f->live)
		device = device_find(o->root, f->name, f->cfg);
	for (i = e->selected; i < o->n_args; i++)
		open_argument(e, f, device, o->args[i],
			      strcspn(o->args[i], "."));
}

void regs_close(struct each *e)
{
	unsigned int i = PCICAP_MAX_BARS;

	while (i--) {
		if (e->regs.map[i].base)
			pcicap_map_close(&e->regs.map[i]);
	}
	e->regs.n = 0;
}
