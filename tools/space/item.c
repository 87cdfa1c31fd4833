// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/item.h"

#include "base/strbuf.h"
#include "space/access.h"

#include <string.h>

struct visit {
	item_wants_fn *wants; /* NULL: all */
	item_fn *fn;
	void *ctx;
	const char *prefix; /* NULL: none */
	struct item item;
	uint32_t end; /* of the described registers */
	/* the base address register before this one is 64 bits wide */
	const struct pcicap_reg_desc *wide;
	uint32_t wide_index;
};

static void add_index(struct strbuf *t, unsigned int i)
{
	strbuf_add(t, "[");
	strbuf_add_number(t, i);
	strbuf_add(t, "]");
}

static void make_path(struct visit *v, const struct pcicap_decoded *d,
		      const char *name, bool is_array)
{
	struct strbuf t;
	unsigned int i;

	strbuf_init(&t, v->item.path, sizeof(v->item.path));
	if (v->prefix) {
		strbuf_add(&t, v->prefix);
		strbuf_add(&t, ".");
	}
	for (i = 0; i < d->depth; i++) {
		strbuf_add(&t, d->path[i]);
		if (d->indices[i] >= 0)
			add_index(&t, (unsigned int)d->indices[i]);
		strbuf_add(&t, ".");
	}
	strbuf_add(&t, name);
	if (is_array)
		add_index(&t, d->index);
}

static bool is_bar(const struct pcicap_reg_desc *reg)
{
	return reg->base_address && reg->is_array;
}

/* Memory, and the type of 64 bits. */
#define TYPE_MASK 0x7
#define TYPE_64	  0x4

/* A base address register; the one after a 64-bit one is its high half. */
static void look_at_bar(struct visit *v, const struct pcicap_decoded *d)
{
	if (v->wide == d->reg && v->wide_index + 1 == d->index) {
		v->item.high = true;
		v->wide = NULL;
		return;
	}
	if ((d->value & TYPE_MASK) == TYPE_64) {
		v->wide = d->reg;
		v->wide_index = d->index;
	}
}

/*
 * One of them stands for all elements of an array: there is no value to show,
 * unless one is asked for.
 */
static bool is_repeated(const struct pcicap_decoded *d)
{
	unsigned int i;

	for (i = 0; i < d->depth; i++) {
		if (d->indices[i] > 0)
			return true;
	}
	return d->index > 0;
}

static int visit_reg(void *ctx, struct pcicap_decoder *dec,
		     const struct pcicap_decoded *d)
{
	struct visit *v = ctx;
	struct item *item = &v->item;

	if (d->reg->no_read && !v->wants && is_repeated(d))
		return 0;
	make_path(v, d, d->reg->name, d->reg->is_array);
	item->unread = d->reg->no_read != 0;
	item->reg = d->reg;
	item->combined = NULL;
	item->high = false;
	item->value = d->value;
	item->offset = d->offset;
	item->width = d->reg->width;
	item->error = d->error;
	item->dec = dec;
	item->d = d;
	if (!d->error && is_bar(d->reg))
		look_at_bar(v, d);
	return v->fn(v->ctx, item);
}

static int visit_combined(void *ctx, const struct pcicap_decoded *d,
			  const struct pcicap_combined_desc *combined,
			  uint64_t value)
{
	struct visit *v = ctx;
	struct item *item = &v->item;

	make_path(v, d, combined->name, false);
	item->reg = NULL;
	item->unread = false;
	item->combined = combined;
	item->high = false;
	item->value = value;
	item->offset = d->offset;
	item->width = 64;
	item->error = d->error;
	item->dec = NULL;
	item->d = NULL;
	return v->fn(v->ctx, item);
}

/*
 * Of base address registers all are: what is in one says whether the next is its
 * high half.
 */
static int wants(void *ctx, const struct pcicap_decoded *d,
		 const struct pcicap_combined_desc *combined)
{
	struct visit *v = ctx;

	if (d->reg && d->offset + d->reg->width / 8u > v->end)
		v->end = d->offset + d->reg->width / 8u;
	if (!v->wants)
		return 1;
	if (combined)
		make_path(v, d, combined->name, false);
	else
		make_path(v, d, d->reg->name, d->reg->is_array);
	return v->wants(v->ctx, v->item.path) || (d->reg && is_bar(d->reg));
}

static const struct pcicap_decode_ops visit_ops = {
	.wants = wants,
	.reg = visit_reg,
	.combined = visit_combined,
};

static int visit_desc(struct visit *v, struct pcicap_decoder *dec,
		      const struct pcicap_desc *desc,
		      const struct pcicap_view *view)
{
	int err = pcicap_decode_open(dec, desc, view);

	return err ? err : pcicap_decode(dec, &visit_ops, v);
}

/* The data may end before the space, and within a dword. */
static int read_raw(const struct space *space, uint32_t i, uint32_t *dw)
{
	const uint32_t end = i * 4 + 4 < space->size ? i * 4 + 4 : space->size;

	if (end > space->view.size)
		return -ENODATA;
	return pcicap_view_read_dwords(&space->view, i, 1, dw);
}

static int visit_raw(struct visit *v, uint32_t from)
{
	const struct space *space = v->item.space;
	struct strbuf t;
	uint32_t dw = PCICAP_ALL_ONES, i;
	int ret = 0;

	v->item.reg = NULL;
	v->item.combined = NULL;
	v->item.width = 32;
	v->item.d = NULL;
	for (i = from / 4; i * 4 < space->size && !ret; i++) {
		strbuf_init(&t, v->item.path, sizeof(v->item.path));
		strbuf_add(&t, "raw");
		add_index(&t, i);
		if (v->wants && !v->wants(v->ctx, v->item.path))
			continue;
		v->item.error = read_raw(space, i, &dw);
		v->item.value = dw;
		v->item.offset = i * 4;
		if (v->item.error == -ENODEV)
			return v->item.error;
		ret = v->fn(v->ctx, &v->item);
	}
	return ret;
}

/* What is in a vendor's structure is not known. */
static bool has_unknown_tail(const struct space *space)
{
	if (space->kind == PCICAP_STANDARD)
		return space->id == PCICAP_CORE_ID_VENDOR && !space->generic;
	return space->kind == PCICAP_EXTENDED && !space->generic &&
	       (space->id == PCICAP_CORE_ID_VSEC ||
		space->id == PCICAP_CORE_ID_DVSEC);
}

static int read_register(void *ctx, uint32_t off, unsigned int width,
			 uint64_t *val)
{
	const struct space *space = ctx;

	return bar_reg_read(space->regs, off, width, val);
}

static int visit_bar(struct visit *v, struct pcicap_decoder *dec,
		     const struct space *space)
{
	int err = pcicap_decode_open_bar(dec, space->bar, space->size,
					 read_register, (void *)space);

	if (err)
		return err;
	pcicap_decode_function(dec, space->regs->is_ports
					    ? space->regs->port.cfg
					    : space->regs->mmio.cfg);
	pcicap_decode_others(dec, space->read_other);
	return pcicap_decode(dec, &visit_ops, v);
}

/* Of the bytes at hand; the lowest comes first. */
static int read_bytes(void *ctx, uint32_t off, unsigned int width,
		      uint64_t *val)
{
	const struct space *space = ctx;

	if (off > space->size || width / 8 > space->size - off)
		return -ENXIO;
	*val = 0;
	for (unsigned int i = 0; i < width / 8; i++)
		*val |= (uint64_t)space->bytes[off + i] << (8 * i);
	return 0;
}

static int visit_structure(struct visit *v, struct pcicap_decoder *dec,
			   const struct space *space)
{
	pcicap_decode_open_structure(dec, space->structure, read_bytes,
				     (void *)space);
	return pcicap_decode(dec, &visit_ops, v);
}

int space_visit(const struct space *space, item_wants_fn *wants_fn, item_fn *fn,
		void *ctx)
{
	struct visit v = { .wants = wants_fn,
			   .fn = fn,
			   .ctx = ctx,
			   .item = { .space = space } };
	struct pcicap_decoder dec;
	int ret = 0;

	if (space->bar)
		return visit_bar(&v, &dec, space);
	if (space->structure)
		return visit_structure(&v, &dec, space);
	if (!space->desc)
		return visit_raw(&v, 0);
	if (space->generic) {
		v.prefix = space->generic->name;
		ret = visit_desc(&v, &dec, space->generic,
				 &space->generic_view);
		v.prefix = NULL;
	}
	if (!ret)
		ret = visit_desc(&v, &dec, space->desc, &space->view);
	if (!ret && has_unknown_tail(space))
		ret = visit_raw(&v, v.end);
	return ret;
}

unsigned int item_fields(const struct item *item)
{
	return item->reg && !item->high && !item->error ? item->reg->n_fields
							: 0;
}

/* Write only, in a register that has more: a read says nothing of it. */
static bool is_write_only(const struct pcicap_reg_desc *reg, unsigned int field)
{
	unsigned int i;

	if (reg->fields[field].access != PCICAP_ACCESS_WO)
		return false;
	for (i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i].name &&
		    reg->fields[i].access != PCICAP_ACCESS_WO)
			return true;
	}
	return false;
}

const struct pcicap_field_desc *item_field(const struct item *item,
					   unsigned int i, int *err)
{
	*err = 0;
	return is_write_only(item->reg, i) ? NULL
					   : item_any_field(item, i, err);
}

const struct pcicap_field_desc *item_any_field(const struct item *item,
					       unsigned int i, int *err)
{
	const struct pcicap_field_desc *field = &item->reg->fields[i];
	int present;

	*err = 0;
	if (!field->name)
		return NULL;
	if (!field->when.n)
		return field;
	present = pcicap_field_present(item->dec, item->d, i);
	if (present < 0)
		*err = present;
	return present ? field : NULL;
}

uint64_t item_unnamed(const struct item *item)
{
	uint64_t named = 0;
	unsigned int i;
	int err;

	for (i = 0; i < item_fields(item); i++) {
		const struct pcicap_field_desc *field =
			item_any_field(item, i, &err);

		if (field)
			named |= pcicap_field_mask(field);
	}
	return item->value & ~named;
}

int item_read(const struct item *item, uint64_t *value)
{
	if (item->space->regs) {
		int err = bar_reg_read(item->space->regs, item->offset,
				       item->width, value);

		*value = err ? *value : pcicap_reg_swap(item->reg, *value);
		return err;
	}
	return view_reg_read(&item->dec->view, item->offset, item->width,
			     value);
}

int item_write(const struct item *item, uint64_t value)
{
	if (item->space->regs)
		return bar_reg_write(item->space->regs, item->offset,
				     item->width,
				     pcicap_reg_swap(item->reg, value));
	return view_reg_write(&item->dec->view, item->offset, item->width,
			      value);
}

const char *item_unread_text(const struct item *item)
{
	unsigned int i;

	for (i = 0; i < item->reg->n_fields; i++) {
		if (item->reg->fields[i].name &&
		    item->reg->fields[i].access != PCICAP_ACCESS_WO)
			return "not read: that would change the device";
	}
	return "write only";
}
