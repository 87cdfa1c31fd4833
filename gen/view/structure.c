// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Structures in memory. */
#include "view/types.h"

VALUE(structure_symbol, structure, tmpl_text(o->block->cname))
VALUE(structure_what, structure, tmpl_text(o->doc.s ? o->doc.s : o->name.s))

NUMBER(structure_align, structure, 0,
       o->align.given ? o->align.v : block_widest(o->block))

static void inner_first(struct gen *g, struct block *b, struct block ***v,
			unsigned int *n)
{
	for (unsigned int i = 0; i < b->n_blocks; i++)
		inner_first(g, b->blocks[i], v, n);
	APPEND(g, *v, *n, b);
}

GET(structure_parts)
{
	const struct structure *s = object;
	struct block **v = NULL;
	unsigned int n = 0;

	inner_first(g, s->block, &v, &n);
	return tmpl_list(&view_block, v, n);
}

BOOL(structure_has_handover, structure, o->handover.ref.kind == REF_FIELD)
VALUE(structure_handover_register, structure,
      tmpl_object(&view_reg, o->handover.ref.reg))
VALUE(structure_handover_field, structure,
      tmpl_object(&view_field, o->handover.ref.field ? o->handover.ref.field
			       : o->handover.ref.reg
				       ? o->handover.ref.reg->fields[0]
				       : NULL))
BOOL(structure_can_give, structure,
     o->handover.ref.kind == REF_FIELD &&
	     (o->handover.ref.field ? o->handover.ref.field
				    : o->handover.ref.reg->fields[0])
			     ->access == ACCESS_RW)
BOOL(structure_is_phase, structure,
     o->handover.ref.kind == REF_FIELD && !o->handover.ours.given)
BOOL(structure_ours, structure, o->handover.ours.v)

static const struct tmpl_key structure_keys[] = {
	KEY_TEXT("name", structure, name.s, "its name"),
	KEY_GET("symbol", structure_symbol, "its name with the device's"),
	KEY_GET("what", structure_what, "its doc, else its name"),
	KEY_TEXT("doc", structure, doc.s, "what it is"),
	KEY_U64("size", structure, size.v, 0, "its bytes"),
	KEY_GET("structure_align", structure_align,
		"bytes that it begins at a multiple of"),
	KEY_OBJECT("block", structure, block, block, "what it contains"),
	KEY_GET("blocks_inner_first", structure_parts,
		"the blocks in it, inner ones first, and itself"),
	KEY_GET("has_handover", structure_has_handover,
		"a bit says whose it is"),
	KEY_GET("handover_register", structure_handover_register,
		"the member with that bit, or false"),
	KEY_GET("handover_field", structure_handover_field,
		"that bit, or false"),
	KEY_GET("can_give", structure_can_give, "the driver writes that bit"),
	KEY_GET("is_phase", structure_is_phase,
		"the bit changes with each pass of the ring"),
	KEY_GET("ours_is_one", structure_ours,
		"the bit is 1 while the driver has it"),
};

VIEW_TYPE(structure, "structure");
