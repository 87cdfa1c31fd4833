// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Places, conditions and expressions as data, and devices. */
#include "base/util.h"
#include "view/view_types.h"

/* The complement of the test's ranges: it negates them. */
static void add_term(struct gen *g, struct term_view ***v, unsigned int *n,
		     const struct ref *ref, uint64_t lo, uint64_t hi,
		     bool *starts_or, bool *more)
{
	struct term_view *t = mem_alloc(g, sizeof(*t));

	*t = (struct term_view){ ref, lo, hi, *starts_or, *more };
	*starts_or = false;
	*more = true;
	APPEND(g, *v, *n, t);
}

static void add_negated(struct gen *g, struct term_view ***v, unsigned int *n,
			const struct test *test, bool *starts_or)
{
	uint64_t next = 0;
	bool more = false;

	/* ranges are few: take the lowest that is left until none is */
	while (next <= UINT32_MAX) {
		const struct range *lowest = NULL;

		for (unsigned int i = 0; i < test->n; i++) {
			const struct range *r = test->ranges[i];

			if (r->hi >= next && (!lowest || r->lo < lowest->lo))
				lowest = r;
		}
		if (!lowest || lowest->lo > next)
			add_term(g, v, n, &test->ref, next,
				 lowest ? lowest->lo - 1 : UINT32_MAX,
				 starts_or, &more);
		if (!lowest)
			break;
		next = lowest->hi + 1;
	}
}

struct tmpl_value view_terms(struct gen *g, const struct cond *cond)
{
	struct term_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < cond->n; i++) {
		const struct conj *conj = cond->alts[i];
		bool starts_or = i > 0;

		for (unsigned int k = 0; k < conj->n; k++) {
			const struct test *test = conj->tests[k];
			bool more = false;

			if (test->negate)
				add_negated(g, &v, &n, test, &starts_or);
			for (unsigned int m = 0; !test->negate && m < test->n;
			     m++)
				add_term(g, &v, &n, &test->ref,
					 test->ranges[m]->lo,
					 test->ranges[m]->hi, &starts_or,
					 &more);
		}
	}
	return tmpl_list(&view_term, v, n);
}

static const char *ref_kind(const struct ref *ref)
{
	static const char *const kinds[] = {
		[REF_NONE] = "PCICAP_REF_NONE",
		[REF_FIELD] = "PCICAP_REF_FIELD",
		[REF_VERSION] = "PCICAP_REF_VERSION",
		[REF_REVISION] = "PCICAP_REF_REVISION",
		[REF_HEADER_TYPE] = "PCICAP_REF_HEADER_TYPE",
		[REF_PORT_TYPE] = "PCICAP_REF_PORT_TYPE",
		[REF_LINK_WIDTH] = "PCICAP_REF_LINK_WIDTH",
		[REF_MAPPED_SIZE] = "PCICAP_REF_MAPPED_SIZE",
	};

	return kinds[ref->kind];
}

static unsigned int field_index(const struct ref *ref)
{
	for (unsigned int i = 0; ref->field && i < ref->reg->n_fields; i++) {
		if (ref->reg->fields[i] == ref->field)
			return i;
	}
	return 0xffff;
}

/* Index among the registers that are shown. */
static unsigned int reg_index(const struct ref *ref)
{
	unsigned int index = 0;

	for (unsigned int i = 0; ref->reg && i < ref->reg->index; i++)
		index += !ref->reg->block->regs[i]->bad;
	return index;
}

TEXT(ref_kind_c, ref, ref_kind(o))
VALUE(ref_up, ref, view_number(g, o->kind == REF_FIELD ? o->up : 0))
VALUE(ref_reg, ref, view_number(g, reg_index(o)))
VALUE(ref_field, ref, view_number(g, o->kind == REF_FIELD ? field_index(o) : 0))

static const struct tmpl_key ref_keys[] = {
	{ "ref_kind", ref_kind_c },
	{ "up", ref_up },
	{ "reg_index", ref_reg },
	{ "field_index", ref_field },
};
struct tmpl_type view_ref = { "reference", ref_keys, ARRAY_SIZE(ref_keys), 0 };

VALUE(term_ref, term_view, tmpl_object(&view_ref, o->ref))
VALUE(term_lo, term_view, view_number(g, o->lo))
TEXT(term_hi, term_view,
     cexpr_hex(g, o->hi > UINT32_MAX ? UINT32_MAX : o->hi, 1))
TEXT(term_flags, term_view,
     o->starts_or     ? "PCICAP_TERM_OR"
     : o->more_ranges ? "PCICAP_TERM_RANGE"
		      : "0")

static const struct tmpl_key term_keys[] = {
	{ "ref", term_ref },
	{ "lo", term_lo },
	{ "hi", term_hi },
	{ "flags_c", term_flags },
};
struct tmpl_type view_term = { "term", term_keys, ARRAY_SIZE(term_keys), 0 };

/* An expression that is not given is the constant 1: no array. */
VALUE(expr_ref, expr, tmpl_object(&view_ref, &o->ref))
VALUE(expr_zero, expr, view_number(g, o->zero_means))
TEXT(expr_plus, expr, str_format(g, "%lld", o->given ? (long long)o->plus : 1))
VALUE(expr_has_pow2, expr, view_number(g, o->has_pow2))
VALUE(expr_pow2, expr, view_number(g, o->pow2))
VALUE(expr_times, expr, view_number(g, o->given ? o->times : 1))
VALUE(expr_divide, expr, view_number(g, o->given ? o->divide : 1))
VALUE(expr_maximum, expr, view_number(g, o->max))

static const struct tmpl_key expr_keys[] = {
	{ "ref", expr_ref },	   { "zero_means", expr_zero },
	{ "plus", expr_plus },	   { "has_pow2", expr_has_pow2 },
	{ "pow2", expr_pow2 },	   { "times", expr_times },
	{ "divide", expr_divide }, { "max", expr_maximum },
};
struct tmpl_type view_expr = { "expression", expr_keys, ARRAY_SIZE(expr_keys),
			       0 };

VALUE(size_when, size_view, view_terms(g, &o->rule->when))
TEXT(size_when_c, size_view, cexpr_cond(g, o->block, &o->rule->when))
TEXT(size_c, size_view, cexpr_expr(g, o->block, &o->rule->expr))
VALUE(size_expr, size_view, tmpl_object(&view_expr, &o->rule->expr))

static const struct tmpl_key size_keys[] = {
	{ "when", size_when },
	{ "when_c", size_when_c },
	{ "size_c", size_c },
	{ "expr", size_expr },
};
struct tmpl_type view_size = { "size", size_keys, ARRAY_SIZE(size_keys), 0 };

VALUE(at_when, at_view, view_terms(g, &o->at->when))
TEXT(at_when_c, at_view, cexpr_cond(g, o->block, &o->at->when))
TEXT(at_offset_c, at_view, cexpr_offset(g, o->block, o->at))
TEXT(at_offset_upper, at_view,
     str_format(g, "%02llX", (unsigned long long)o->at->expr.plus))
VALUE(at_expr, at_view, tmpl_object(&view_expr, &o->at->expr))
BOOL(at_is_after, at_view, o->at->kind == AT_AFTER)
TEXT(at_kind_c, at_view,
     o->at->kind == AT_AFTER	    ? "PCICAP_AT_AFTER"
     : o->at->kind == AT_CAPABILITY ? "PCICAP_AT_CAPABILITY"
				    : "PCICAP_AT_BLOCK")
VALUE(at_after_index, at_view,
      view_number(g, o->at->after_block ? o->at->after_block->index : 0))
TEXT(at_after_cname, at_view,
     o->at->after_block ? o->at->after_block->cname : NULL)

static const struct tmpl_key at_keys[] = {
	{ "when", at_when },
	{ "when_c", at_when_c },
	{ "offset", at_offset_c },
	{ "offset_c", at_offset_c },
	{ "OFFSET", at_offset_upper },
	{ "expr", at_expr },
	{ "is_after", at_is_after },
	{ "at_kind", at_kind_c },
	{ "after_index", at_after_index },
	{ "after_cname", at_after_cname },
};
struct tmpl_type view_at = { "place", at_keys, ARRAY_SIZE(at_keys), 0 };

static const char *number_hex(struct gen *g, const struct number *n,
			      unsigned int digits)
{
	return n->given ? cexpr_hex(g, n->v, digits) : NULL;
}

TEXT(device_id_vendor, device_id, number_hex(g, &o->vendor, 4))
TEXT(device_id_device, device_id,
     o->has_device ? cexpr_hex(g, o->device.lo, 4) : NULL)
TEXT(device_id_last, device_id,
     o->has_device ? cexpr_hex(g, o->device.hi, 4) : NULL)
BOOL(device_id_only_class, device_id,
     o->class_code.given && !o->vendor.given && !o->has_device)

/* Each device of the range, for tables that cannot have ranges. */
GET(device_id_devices)
{
	const struct device_id *id = object;
	const char **v = NULL;
	unsigned int n = 0;

	for (uint64_t d = id->device.lo; id->has_device && d <= id->device.hi;
	     d++)
		APPEND(g, v, n, (char *)cexpr_hex(g, d, 4));
	if (id->vendor.given && !id->has_device)
		APPEND(g, v, n, "PCI_ANY_ID");
	return tmpl_list(NULL, v, n);
}

TEXT(device_id_class, device_id, number_hex(g, &o->class_code, 6))

static const struct tmpl_key device_id_keys[] = {
	{ "vendor", device_id_vendor },
	{ "device", device_id_device },
	{ "last_device", device_id_last },
	{ "devices", device_id_devices },
	{ "only_class", device_id_only_class },
	{ "class", device_id_class },
};
struct tmpl_type view_device_id = { "device ID", device_id_keys,
				    ARRAY_SIZE(device_id_keys), 0 };

/* Bytes that the widest register in it is a multiple of. */
static uint64_t block_alignment(const struct block *b)
{
	uint64_t most = 1;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		uint64_t bytes =
			b->regs[i]->width.v == 24 ? 4 : b->regs[i]->width.v / 8;

		if (bytes > most)
			most = bytes;
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		uint64_t inner = block_alignment(b->blocks[i]);

		if (inner > most)
			most = inner;
	}
	return most;
}

TEXT(bar_name, bar, o->name.s)
TEXT(bar_name_upper, bar, str_upper(g, o->name.s))
VALUE(bar_index, bar, view_number(g, o->index.v))
BOOL(bar_located, bar, o->at.given)
TEXT(bar_capability, bar, o->at.capability.s)
VALUE(bar_bar_reg, bar, tmpl_object(&view_reg, o->at.bar_reg))
VALUE(bar_offset_reg, bar, tmpl_object(&view_reg, o->at.offset_reg))
VALUE(bar_length_reg, bar, tmpl_object(&view_reg, o->at.length_reg))
VALUE(bar_alignment, bar, view_number(g, block_alignment(o->block)))
VALUE(bar_width, bar, view_number(g, o->width.v))
TEXT(bar_size, bar, cexpr_hex(g, o->size.v, 2))
TEXT(bar_doc, bar, o->doc.s)
TEXT(bar_kind_name, bar, o->kind_name.s)
TEXT(bar_kind_upper, bar, str_upper(g, o->kind_name.s))
BOOL(bar_prefetchable, bar, o->prefetchable)
BOOL(bar_is_registers, bar, o->kind == BAR_REGISTERS)
BOOL(bar_is_shared, bar, o->kind == BAR_SHARED_MEMORY)
BOOL(bar_is_io, bar, o->kind == BAR_IO)
VALUE(bar_block, bar, tmpl_object(&view_block, o->block))
VALUE(bar_blocks_flat, bar, view_blocks_flat(g, o->block))
TEXT(bar_cname, bar, o->block->cname)
TEXT(bar_cname_upper, bar, str_upper(g, o->block->cname))
TEXT(bar_cache_upper, bar, o->cache.s ? str_upper(g, o->cache.s) : NULL)
/* Whole BARs of the device that reserve something. */
GET(bar_reserving)
{
	const struct spec *spec = ((const struct bar *)object)->block->spec;
	struct bar **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < spec->n_bars; i++) {
		if (spec->bars[i]->n_reserves)
			APPEND(g, v, n, spec->bars[i]);
	}
	return tmpl_list(&view_bar, v, n);
}

VALUE(bar_reserves, bar, tmpl_list(&view_reserve, o->reserves, o->n_reserves))

static const struct tmpl_key bar_keys[] = {
	{ "name", bar_name },
	{ "NAME", bar_name_upper },
	{ "index", bar_index },
	{ "located", bar_located },
	{ "capability", bar_capability },
	{ "bar_reg", bar_bar_reg },
	{ "offset_reg", bar_offset_reg },
	{ "length_reg", bar_length_reg },
	{ "alignment", bar_alignment },
	{ "width", bar_width },
	{ "size", bar_size },
	{ "doc", bar_doc },
	{ "kind", bar_kind_name },
	{ "KIND", bar_kind_upper },
	{ "prefetchable", bar_prefetchable },
	{ "is_registers", bar_is_registers },
	{ "is_shared", bar_is_shared },
	{ "is_io", bar_is_io },
	{ "block", bar_block },
	{ "blocks_flat", bar_blocks_flat },
	{ "cname", bar_cname },
	{ "CNAME", bar_cname_upper },
	{ "CACHE", bar_cache_upper },
	{ "reserves", bar_reserves },
	{ "reserving_bars", bar_reserving },
};
struct tmpl_type view_bar = { "BAR", bar_keys, ARRAY_SIZE(bar_keys), 0 };

TEXT(reserve_at, reserve, cexpr_hex(g, o->at.v, 2))
TEXT(reserve_size, reserve, cexpr_hex(g, o->size.v, 2))
TEXT(reserve_doc, reserve, o->doc.s)

static const struct tmpl_key reserve_keys[] = {
	{ "at", reserve_at },
	{ "size", reserve_size },
	{ "doc", reserve_doc },
};
struct tmpl_type view_reserve = { "reserved area", reserve_keys,
				  ARRAY_SIZE(reserve_keys), 0 };
