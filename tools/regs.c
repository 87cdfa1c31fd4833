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

/* One call for each function. */
struct opening {
	struct each *e;
	const struct function *f;
	const struct pcicap_device_desc *device;
	int device_err;
	bool device_known; /* the two above are */
};

/* What is not there is no trouble. */
static bool is_absent(int err)
{
	return err == -ENOENT || err == -ENXIO;
}

static void said(struct each *e, int arg, int err)
{
	e->args[arg] |= is_absent(err) ? ARG_SAID : ARG_SAID | ARG_FOUND;
}

/* Each is said once: it is about an argument, or about one of e->regs.regs. */
static void problem(struct each *e, int arg, const char *where, int err,
		    const char *message)
{
	struct regs_problem *p = e->regs.problem;
	unsigned int i;

	said(e, arg, err);
	for (i = 0; i < e->regs.n_problems; i++, p++) {
		if (!strcmp(p->where, where))
			return;
	}
	e->regs.n_problems++;
	snprintf(p->where, sizeof(p->where), "%s", where);
	p->err = err;
	p->message = message ? message : map_error_text(err);
	if (!is_absent(err))
		e->trouble = true;
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
	};

	device_reserves(part->device, &want);
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

/* What was tried before, or NULL. */
static const struct regs *find_regs(const struct each *e,
				    const struct part *part)
{
	unsigned int i;

	for (i = 0; i < e->regs.n; i++) {
		if (e->regs.regs[i].bar == part->bar)
			return &e->regs.regs[i];
	}
	return NULL;
}

static bool is_bar(const char *name)
{
	return !strncmp(name, "bar", 3) && name[3] >= '0' && name[3] <= '5' &&
	       !name[4];
}

/* @err: of device_part(); what cannot be read may be in any BAR. */
static bool is_named(const struct part *part, int err, const char *name)
{
	unsigned int bar;

	if (!is_bar(name))
		return !strcmp(part->name, name);
	bar = (unsigned int)(name[3] - '0');
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
static void open_part(struct opening *o, int arg, const struct part *part,
		      int err)
{
	struct each *e = o->e;
	struct regs *regs = &e->regs.regs[e->regs.n];
	const struct regs *before = find_regs(e, part);
	const char *message = err ? location_text(err) : NULL;

	if (before) {
		if (before->err)
			said(e, arg, before->err);
		return;
	}
	if (e->regs.n == MAX_REGS) {
		problem(e, arg, e->options->args[arg], -ENOSPC,
			"more parts than can be shown at once");
		return;
	}
	e->regs.n++;
	regs->bar = part->bar;
	regs->err = err ? err : map_part(e, o->f, part, regs, &message);
	if (regs->err)
		problem(e, arg, part->name, regs->err, message);
	else
		add_cap(e, part, regs);
}

/* How many parts of the device the argument names, open or not. */
static unsigned int open_named(struct opening *o, int arg)
{
	const struct pcicap_device_desc *device = o->device;
	struct each *e = o->e;
	unsigned int i, n = 0;
	struct part part;

	for (i = 0; i < device->n_bars; i++) {
		int err = device_part(device, i, &e->caps, &part);

		if (!has_registers(&device->bars[i].root) ||
		    !is_named(&part, err, e->options->args[arg]))
			continue;
		n++;
		/* of all functions, those that have it are meant */
		if (err != -ENOENT || e->address)
			open_part(o, arg, &part, err);
	}
	return n;
}

/* Once, and only if an argument needs it. */
static void find_device(struct opening *o)
{
	if (o->device_known || !o->f->live)
		return;
	o->device_err = device_find(o->e->options->root, o->f->name, o->f->cfg,
				    &o->device);
	o->device_known = true;
}

static void open_argument(struct opening *o, int arg)
{
	const char *name = o->e->options->args[arg];
	const char *message = NULL;
	int err = -ENOENT;

	find_device(o);
	if (!o->f->live) {
		message = "a dump has no contents of BARs";
	} else if (o->device_err) {
		err = o->device_err;
		message = "which BARs there are cannot be read";
	} else if (!o->device) {
		message = "there is no description of this device";
	} else if (!open_named(o, arg)) {
		message =
			"the description of this device has no registers there";
	}
	/* that there is no such capability is said of all other names */
	if (message && (err != -ENOENT || (o->e->address && is_bar(name))))
		problem(o->e, arg, name, err, message);
}

void regs_open(struct each *e, const struct function *f)
{
	struct opening o = { .e = e, .f = f };
	int i;

	memset(&e->regs, 0, sizeof(e->regs));
	for (i = e->selected; f->cfg && i < e->options->n_args; i++) {
		const char *name = e->options->args[i];

		if (is_bar(name) || device_names(name))
			open_argument(&o, i);
	}
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
