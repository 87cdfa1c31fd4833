// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Interpreter of the description tables. */
#include "decode_read.h"

/* A block where it is, and the blocks around it. */
struct frame {
	const struct pcicap_block_desc *block;
	const struct frame *up;
	uint32_t offset; /* from the start of the capability */
	unsigned int depth;
	int index; /* -1: not an array */
	/* the register whose fields are looked at, for conditions on itself */
	const struct pcicap_reg_desc *self;
	uint64_t self_value;
};

static struct result eval_cond(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_cond *cond);
static struct result locate_reg(struct pcicap_decoder *dec,
				const struct frame *f,
				const struct pcicap_reg_desc *reg);

static struct result eval_ref(struct pcicap_decoder *dec, const struct frame *f,
			      const struct pcicap_ref *ref)
{
	const struct pcicap_reg_desc *reg;
	struct result at, value;
	unsigned int up;

	if (ref->kind != PCICAP_REF_FIELD)
		return pcicap_decode_fact(dec, ref);
	for (up = ref->up; up && f->up; up--)
		f = f->up;
	reg = &f->block->regs[ref->reg];
	if (f->self == reg) {
		value = good(f->self_value);
	} else {
		at = locate_reg(dec, f, reg);
		if (at.err)
			return at.err == -ENXIO ? good(0) : at;
		value = pcicap_decode_reg(dec, (uint32_t)at.v, reg);
		if (value.err)
			return value.err == -ENXIO ? good(0) : value;
	}
	if (ref->field == PCICAP_WHOLE_REGISTER)
		return value;
	return good(pcicap_field_get(&reg->fields[ref->field], value.v));
}

/* The result is 0 or 1. */
static struct result eval_cond(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_cond *cond)
{
	unsigned int i;
	int all = 1, test = 1;
	struct result v = { 0, 0 };

	for (i = 0; i < cond->n; i++) {
		const struct pcicap_term *t = &cond->terms[i];

		if (t->flags & PCICAP_TERM_RANGE) {
			test |= v.v >= t->lo && v.v <= t->hi;
			continue;
		}
		all &= test;
		if (t->flags & PCICAP_TERM_OR) {
			if (all)
				return good(1);
			all = 1;
		}
		v = eval_ref(dec, f, &t->ref);
		if (v.err)
			return v;
		test = v.v >= t->lo && v.v <= t->hi;
	}
	return good((unsigned int)(all & test));
}

static struct result eval_expr(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_expr *e)
{
	struct result n = { 0, 0 };

	if (e->ref.kind != PCICAP_REF_NONE)
		n = eval_ref(dec, f, &e->ref);
	return n.err ? n : good(pcicap_expr_value(e, n.v));
}

static struct result block_end(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_block_desc *b);

/* Offset that the first matching alternative gives. */
static struct result eval_at(struct pcicap_decoder *dec, const struct frame *f,
			     const struct pcicap_at *at, unsigned int n)
{
	struct result v;
	unsigned int i;

	for (i = 0; i < n; i++) {
		v = eval_cond(dec, f, &at[i].when);
		if (v.err)
			return v;
		if (!v.v)
			continue;
		if (at[i].kind == PCICAP_AT_AFTER)
			return block_end(dec, f,
					 &f->block->blocks[at[i].after]);
		v = eval_expr(dec, f, &at[i].expr);
		if (!v.err && at[i].kind == PCICAP_AT_BLOCK)
			v.v += f->offset;
		return v;
	}
	return bad(-ENXIO);
}

static struct result locate_reg(struct pcicap_decoder *dec,
				const struct frame *f,
				const struct pcicap_reg_desc *reg)
{
	struct result v = eval_cond(dec, f, &reg->when);

	if (v.err)
		return v;
	return v.v ? eval_at(dec, f, reg->at, reg->n_at) : bad(-ENXIO);
}

static struct result count_of(struct pcicap_decoder *dec, const struct frame *f,
			      const struct pcicap_expr *count, int is_array)
{
	return is_array ? eval_expr(dec, f, count) : good(1);
}

static struct frame enter(const struct frame *up,
			  const struct pcicap_block_desc *b, uint32_t offset,
			  int index)
{
	struct frame f = {
		b, up, offset, up ? up->depth + 1 : 0, index, NULL, 0
	};

	return f;
}

static void raise_end(uint64_t *end, uint64_t to)
{
	if (to > *end)
		*end = to;
}

/* At an offset of the capability, not in the block that describes it. */
static int is_elsewhere(const struct pcicap_at *at, unsigned int n)
{
	return n && at[0].kind == PCICAP_AT_CAPABILITY;
}

/* Bytes of a block by what is present in it, rounded up to dwords. */
static struct result layout_size(struct pcicap_decoder *dec,
				 const struct frame *f)
{
	uint64_t end = f->offset;
	struct result at, n;
	unsigned int i;

	for (i = 0; i < f->block->n_regs; i++) {
		const struct pcicap_reg_desc *reg = &f->block->regs[i];

		if (is_elsewhere(reg->at, reg->n_at))
			continue;
		at = locate_reg(dec, f, reg);
		n = count_of(dec, f, &reg->count, reg->is_array);
		if (n.err || (at.err && at.err != -ENXIO))
			return n.err ? n : at;
		if (!at.err && n.v)
			raise_end(&end, at.v + (n.v - 1) * reg->stride +
						reg->width / 8u);
	}
	for (i = 0; i < f->block->n_blocks; i++) {
		if (is_elsewhere(f->block->blocks[i].at,
				 f->block->blocks[i].n_at))
			continue;
		at = block_end(dec, f, &f->block->blocks[i]);
		if (!at.err)
			raise_end(&end, at.v);
		else if (at.err != -ENXIO)
			return at;
	}
	return good((end - f->offset + 3) & ~(uint64_t)3);
}

static struct result block_size(struct pcicap_decoder *dec,
				const struct frame *f)
{
	const struct pcicap_block_desc *b = f->block;
	struct result v;
	unsigned int i;

	if (b->stride)
		return good(b->stride);
	for (i = 0; i < b->n_sizes; i++) {
		v = eval_cond(dec, f, &b->sizes[i].when);
		if (v.err)
			return v;
		if (v.v)
			return eval_expr(dec, f, &b->sizes[i].expr);
	}
	/* none of the sizes holds: nobody knows of more than there is */
	return b->n_sizes ? good(f->up ? dec->size : dec->there)
			  : layout_size(dec, f);
}

/* Where element @i is, of an array that begins at @first in the block @f. */
static uint64_t element_at(const struct frame *f, uint64_t first,
			   const struct pcicap_run *runs, unsigned int n,
			   uint32_t stride, uint32_t i)
{
	unsigned int k;

	for (k = 0; k < n; k++) {
		if (i >= runs[k].from)
			return f->offset + runs[k].at +
			       (uint64_t)(i - runs[k].from) * stride;
	}
	return first + (uint64_t)i * stride;
}

/* Bytes to the next one of a list; 0: this is the last. */
static struct result list_step(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_list_desc *list)
{
	struct result v = list->has_last ? eval_cond(dec, f, &list->last)
					 : good(0);

	if (v.err)
		return v;
	return v.v ? good(0) : eval_expr(dec, f, &list->next);
}

/* Calls @visit for each element; the result is where the last one ends. */
typedef int visit_fn(void *ctx, struct pcicap_decoder *dec, struct frame *f);

static struct result visit_elements(struct pcicap_decoder *dec,
				    const struct frame *up,
				    const struct pcicap_block_desc *b,
				    visit_fn *visit, void *ctx)
{
	struct result at, n, size, present, bits = good(~(uint64_t)0);
	uint64_t first;
	uint32_t i;
	int ret;

	present = eval_cond(dec, up, &b->when);
	if (present.err)
		return present;
	at = eval_at(dec, up, b->at, b->n_at);
	if (at.err || !present.v)
		return at;
	n = count_of(dec, up, &b->count, b->is_array);
	if (b->present.kind != PCICAP_REF_NONE)
		bits = eval_ref(dec, up, &b->present);
	if (n.err || bits.err)
		return n.err ? n : bits;
	first = at.v;
	/* what a register tells is 0 where there is no list */
	if (b->list && first == up->offset &&
	    b->at[0].expr.ref.kind != PCICAP_REF_NONE)
		return at;
	for (i = 0; (b->list || i < n.v) && at.v < dec->size; i++) {
		struct frame f;

		if (b->n_runs)
			at.v = element_at(up, first, b->runs, b->n_runs,
					  b->stride, i);
		f = enter(up, b, (uint32_t)at.v, b->is_array ? (int)i : -1);
		ret = visit && (i > 63 || bits.v >> i & 1) ? visit(ctx, dec, &f)
							   : 0;
		if (ret)
			return bad(ret);
		size = b->list ? list_step(dec, &f, b->list)
			       : block_size(dec, &f);
		if (size.err)
			return size;
		if (!size.v)
			break; /* no progress: nothing can follow */
		at.v += size.v;
	}
	return at;
}

/*
 * Raises *@ctx to where what is in the block ends, wherever that is: tables may
 * lie behind everything else.
 */
static int measure(void *ctx, struct pcicap_decoder *dec, struct frame *f)
{
	uint64_t *end = ctx;
	struct result at, n;
	unsigned int i;

	for (i = 0; i < f->block->n_regs; i++) {
		const struct pcicap_reg_desc *reg = &f->block->regs[i];

		at = locate_reg(dec, f, reg);
		n = count_of(dec, f, &reg->count, reg->is_array);
		if (n.err || (at.err && at.err != -ENXIO))
			return n.err ? n.err : at.err;
		if (!at.err && n.v)
			raise_end(end, at.v + (n.v - 1) * reg->stride +
					       reg->width / 8u);
	}
	for (i = 0; i < f->block->n_blocks; i++) {
		at = visit_elements(dec, f, &f->block->blocks[i], measure, end);
		if (!at.err)
			raise_end(end, at.v);
		else if (at.err != -ENXIO)
			return at.err;
	}
	return 0;
}

/* Bytes of the whole capability, in dwords, by what is present in it. */
static struct result capability_size(struct pcicap_decoder *dec,
				     struct frame *root)
{
	uint64_t end = 0;
	int err = measure(&end, dec, root);

	return err ? bad(err) : good((end + 3) & ~(uint64_t)3);
}

static struct result block_end(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_block_desc *b)
{
	return visit_elements(dec, f, b, NULL, NULL);
}

struct visitor {
	const struct pcicap_decode_ops *ops;
	void *ctx;
	int stop; /* what ends the decoding */
	int err;  /* the first failure that left something out */
};

/* Leave out what could not be found, and go on. */
static int leave_out(struct visitor *v, int err)
{
	if (err == -ENODEV)
		v->stop = err;
	else if (err != -ENXIO && !v->err)
		v->err = err;
	return v->stop;
}

static void describe_path(struct pcicap_decoded *d, const struct frame *f)
{
	d->block = f->block;
	d->depth = f->depth < 4 ? f->depth : 4;
	for (; f->up; f = f->up) {
		if (f->depth > 4)
			continue;
		d->path[f->depth - 1] = f->block->name;
		d->indices[f->depth - 1] = f->index;
	}
}

static int is_wanted(const struct visitor *v, const struct pcicap_decoded *d,
		     const struct pcicap_combined_desc *combined)
{
	return !v->ops->wants || v->ops->wants(v->ctx, d, combined);
}

static int visit_reg(struct visitor *v, struct pcicap_decoder *dec,
		     const struct frame *f, const struct pcicap_reg_desc *reg)
{
	struct pcicap_decoded d = { 0 };
	struct result at, n, value;
	uint32_t i;

	if (reg->alias)
		return 0;
	at = locate_reg(dec, f, reg);
	n = count_of(dec, f, &reg->count, reg->is_array);
	if (at.err || n.err)
		return leave_out(v, at.err ? at.err : n.err);
	describe_path(&d, f);
	d.where = f;
	d.reg = reg;
	for (i = 0; i < n.v && !v->stop; i++) {
		uint64_t off = element_at(f, at.v, reg->runs, reg->n_runs,
					  reg->stride, i);

		if (off + reg->width / 8u > dec->size)
			break;
		d.offset = (uint32_t)off;
		d.index = i;
		if (!is_wanted(v, &d, NULL))
			continue;
		value = reg->no_read ? bad(-EPERM)
				     : pcicap_decode_reg(dec, d.offset, reg);
		d.value = value.v;
		d.error = value.err;
		v->stop = value.err == -ENODEV ? value.err
					       : v->ops->reg(v->ctx, dec, &d);
	}
	return v->stop;
}

static unsigned int ref_width(const struct pcicap_reg_desc *reg,
			      const struct pcicap_ref *ref)
{
	const struct pcicap_field_desc *field;
	unsigned int i, width = 0;

	if (ref->field == PCICAP_WHOLE_REGISTER)
		return reg->width;
	field = &reg->fields[ref->field];
	for (i = 0; i < field->n_bits; i++)
		width += field->bits[i].width;
	return width;
}

/*
 * A part of a combined value: 0 if the layout lacks the register, an error if
 * it has it and it is cut off.
 */
static struct result read_part(struct pcicap_decoder *dec,
			       const struct frame *f,
			       const struct pcicap_ref *ref)
{
	const struct pcicap_reg_desc *reg = &f->block->regs[ref->reg];
	struct result v = locate_reg(dec, f, reg);

	if (v.err)
		return v.err == -ENXIO ? good(0) : v;
	if (reg->no_read)
		return bad(-EPERM);
	v = pcicap_decode_reg(dec, (uint32_t)v.v, reg);
	if (v.err)
		return v.err == -ENXIO ? bad(-ENODATA) : v;
	if (ref->field == PCICAP_WHOLE_REGISTER)
		return v;
	return good(pcicap_field_get(&reg->fields[ref->field], v.v));
}

static int visit_combined(struct visitor *v, struct pcicap_decoder *dec,
			  const struct frame *f,
			  const struct pcicap_combined_desc *c)
{
	const struct pcicap_ref *low = &c->parts[c->n_parts - 1];
	struct pcicap_decoded d = { 0 };
	struct result part = { 0, 0 };
	unsigned int i, width;
	uint64_t value = 0;

	describe_path(&d, f);
	if (!is_wanted(v, &d, c))
		return 0;
	for (i = 0; i < c->n_parts && !part.err; i++) {
		part = read_part(dec, f, &c->parts[i]);
		width = ref_width(&f->block->regs[c->parts[i].reg],
				  &c->parts[i]);
		value = (width < 64 ? value << width : 0) | part.v;
	}
	if (part.err == -ENODEV)
		return v->stop = part.err;
	d.error = part.err;
	d.value = part.err ? ~(uint64_t)0 : value << c->lsb | c->fill;
	part = locate_reg(dec, f, &f->block->regs[low->reg]);
	d.offset = part.err ? 0 : (uint32_t)part.v;
	v->stop = v->ops->combined(v->ctx, &d, c, d.value);
	return v->stop;
}

static int visit_block(void *ctx, struct pcicap_decoder *dec, struct frame *f)
{
	const struct pcicap_block_desc *b = f->block;
	struct visitor *v = ctx;
	struct result end;
	unsigned int i;
	int ret = 0;

	for (i = 0; i < b->n_regs && !ret; i++)
		ret = visit_reg(v, dec, f, &b->regs[i]);
	for (i = 0; v->ops->combined && i < b->n_combined && !ret; i++)
		ret = visit_combined(v, dec, f, &b->combined[i]);
	for (i = 0; i < b->n_blocks && !ret; i++) {
		end = visit_elements(dec, f, &b->blocks[i], visit_block, v);
		ret = v->stop || !end.err ? v->stop : leave_out(v, end.err);
	}
	return ret;
}

/*
 * Bytes of a capability, as far as its description does not say: up to the end of
 * the view, but of configuration space if that is where the data end, too soon.
 */
static uint32_t room_of(const struct pcicap_view *view)
{
	const uint32_t end = view->offset < PCICAP_CFG_STD_SIZE
				     ? PCICAP_CFG_STD_SIZE
				     : PCICAP_CFG_MAX_SIZE;

	return view->cfg->size < end &&
			       view->offset + view->size >= view->cfg->size
		       ? end - view->offset
		       : view->size;
}

int pcicap_decode_open(struct pcicap_decoder *dec,
		       const struct pcicap_desc *desc,
		       const struct pcicap_view *view)
{
	struct frame root = enter(NULL, &desc->root, 0, -1);
	struct result v;

	dec->root = &desc->root;
	dec->view = *view;
	dec->read = NULL;
	dec->size = room_of(view);
	dec->there = view->size;
	dec->described = view->size;
	pcicap_decode_forget(dec);
	v = eval_cond(dec, &root, &desc->select);
	if (v.err)
		return v.err;
	if (!v.v)
		return -ENOENT;
	v = desc->root.n_sizes ? block_size(dec, &root)
			       : capability_size(dec, &root);
	/* what says how long it is may be behind the end of the data */
	if (v.err)
		return v.err == -ENODATA && dec->size > dec->there ? 0 : v.err;
	/* a layout without registers says nothing about the size */
	dec->described = v.v ? (uint32_t)v.v : dec->there;
	if (v.v && v.v < dec->size)
		dec->size = (uint32_t)v.v;
	if (dec->size < dec->there)
		dec->there = dec->size;
	dec->view.size = (uint16_t)dec->there;
	return 0;
}

int pcicap_decode(struct pcicap_decoder *dec,
		  const struct pcicap_decode_ops *ops, void *ctx)
{
	struct frame root = enter(NULL, dec->root, 0, -1);
	struct visitor v = { ops, ctx, 0, 0 };

	return visit_block(&v, dec, &root) ? v.stop : v.err;
}

int pcicap_decode_holds(struct pcicap_decoder *dec,
			const struct pcicap_check *check)
{
	struct frame root = enter(NULL, dec->root, 0, -1);
	struct result v = eval_cond(dec, &root, &check->when), greater;

	if (v.err || !v.v || check->lesser.kind == PCICAP_REF_NONE)
		return v.err ? v.err : (int)v.v;
	v = eval_ref(dec, &root, &check->lesser);
	if (v.err)
		return v.err;
	greater = eval_ref(dec, &root, &check->greater);
	return greater.err ? greater.err : v.v < greater.v;
}

int pcicap_reg_writable(struct pcicap_decoder *dec,
			const struct pcicap_decoded *d)
{
	struct result v = eval_cond(dec, d->where, &d->reg->writable_when);

	return v.err ? v.err : (int)v.v;
}

int pcicap_field_present(struct pcicap_decoder *dec,
			 const struct pcicap_decoded *d, unsigned int field)
{
	struct frame f = *(const struct frame *)d->where;
	struct result v;

	/* a condition on the register itself is about this element */
	f.self = d->reg;
	f.self_value = d->value;
	v = eval_cond(dec, &f, &d->reg->fields[field].when);
	/* as for a register: what looks at a fact that is not there is not there */
	if (v.err == -ENXIO)
		return 0;
	return v.err ? v.err : (int)v.v;
}
