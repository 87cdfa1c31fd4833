// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What a device and its driver have in memory: descriptors, queue entries. */
#include "read/parse_structure.h"
#include "read/parse_block.h"
#include "read/parse_field.h"
#include "read/parse_order.h"
#include "read/parse_reg.h"

static void handover_field(struct parse *p, const struct node *v, void *name)
{
	if (v->kind != NODE_SCALAR || !*v->text)
		bad_value(p->g, v, "a member and its field: status.phase");
	else
		*(struct text *)name = (struct text){ v->text, v->pos };
}

static const struct key handover_keys[] = {
	KEY_AT("reference", handover_field, "field", struct handover, name,
	       NEEDED, DOC("the bit: a field of a member")),
	KEY(NUMBER, "ours", struct handover, ours, .max = 1,
	    DOC("what the bit is while the driver has it, 0 or 1; without it, "
		"the bit is a phase: it changes with each pass of the ring")),
};
const struct map handover_map = MAP("handover", "a handover", handover_keys);

static void structure_handover(struct parse *p, const struct node *v, void *obj)
{
	struct structure *s = obj;

	s->handover.pos = v->pos;
	parse_map(p, v, &handover_map, &s->handover);
}

static void structure_access(struct parse *p, const struct node *v, void *obj)
{
	struct structure *s = obj;
	struct srcpos pos;

	parse_access(p->g, v, &s->block->access, &pos);
}

static void structure_order(struct parse *p, const struct node *v, void *obj)
{
	parse_byte_order(p, v, &((struct structure *)obj)->block->order);
}

/* What is in it stands in its block, in the order of the table. */
#define IN_BLOCK(fn, read_)                                              \
	static void fn(struct parse *p, const struct node *v, void *obj) \
	{                                                                \
		struct block *block = ((struct structure *)obj)->block;  \
                                                                         \
		p->block = block;                                        \
		read_(p, v, block);                                      \
	}
IN_BLOCK(structure_include, parse_include)
IN_BLOCK(structure_members, parse_registers)
IN_BLOCK(structure_blocks, parse_blocks)
IN_BLOCK(structure_combined, parse_combined)

#define LARGEST (1 << 20)

static const struct key structure_keys[] = {
	KEY(IDENT, "name", struct structure, name, NEEDED, DOC("its name")),
	KEY(NUMBER, "size", struct structure, size, NEEDED, .min = 1,
	    .max = LARGEST, DOC("bytes of one")),
	KEY_CALL("byte order", structure_order, "byte_order", NEEDED,
		 DOC("of its members")),
	KEY(NUMBER, "align", struct structure, align, .min = 1, .max = LARGEST,
	    DOC("bytes that it begins at a multiple of; by default, those of "
		"its widest member")),
	KEY_CALL("access", structure_access, "access",
		 DOC("of members that do not say: `rw`, the driver writes "
		     "them, or `ro`, the device does")),
	KEY(TEXT, "doc", struct structure, doc,
	    DOC("one line, in our own words")),
	KEY_CALL("handover", structure_handover, "handover",
		 DOC("`{field: status.phase}`: the bit that says whose it is; "
		     "see below")),
	KEY_CALL("list of part", structure_include, "include",
		 DOC("`[lib.group, ...]`: members of library groups, put "
		     "before the own ones")),
	KEY_CALL("list of register", structure_members, "members",
		 DOC("its members, as registers")),
	KEY_CALL("list of block", structure_blocks, "blocks",
		 DOC("structures in it")),
	KEY_CALL("list of combined", structure_combined, "combined",
		 DOC("values whose bits lie in several members")),
};
const struct map structure_map =
	MAP("structure", "a structure", structure_keys);

/* A place and a size that the checks of blocks know. */
static void settle_block(struct parse *p, struct structure *s)
{
	struct size_rule *rule = mem_alloc(p->g, sizeof(*rule));
	struct block *b = s->block;

	rule->expr = (struct expr){ .given = true,
				    .pos = s->size.pos,
				    .plus = (int64_t)s->size.v,
				    .times = 1,
				    .divide = 1 };
	if (s->size.given)
		APPEND(p->g, b->sizes, b->n_sizes, rule);
	b->name = s->name;
	b->doc = s->doc;
}

void parse_structures(struct parse *p, const struct node *node, void *obj)
{
	struct spec *spec = obj;
	struct block *root = p->block;

	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of structures");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct structure *s = mem_alloc(p->g, sizeof(*s));

		s->pos = node->items[i]->pos;
		s->block = mem_alloc(p->g, sizeof(*s->block));
		s->block->pos = s->pos;
		s->block->spec = spec;
		s->block->parent = root;
		s->block->structure = s;
		s->block->access = ACCESS_NOT_GIVEN;
		if (!parse_map(p, node->items[i], &structure_map, s) ||
		    !s->name.s)
			continue;
		settle_block(p, s);
		s->block->index = root->n_blocks;
		APPEND(p->g, root->blocks, root->n_blocks, s->block);
		APPEND(p->g, spec->structures, spec->n_structures, s);
	}
	p->block = root;
}
