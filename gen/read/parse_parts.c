// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Libraries: each part is read once by itself. */
#include "read/parse_parts.h"
#include "read/parse_block.h"
#include "read/parse_device.h"
#include "read/parse_field.h"
#include "read/parse_place.h"
#include "read/parse_reg.h"

/* Every part of a library is read once by itself, so that it is checked. */
static void for_each_part(struct parse *p, const struct node *parts,
			  void (*fn)(struct parse *p, const struct node *name,
				     const struct node *part))
{
	struct block *root = p->spec->root;

	if (parts->kind != NODE_MAP) {
		bad_value(p->g, parts, "a mapping of names to parts");
		return;
	}
	for (unsigned int i = 0; i < parts->n; i++) {
		struct block *block = mem_alloc(p->g, sizeof(*block));
		struct text name;

		if (!parse_ident(p->g, parts->keys[i], &name))
			continue;
		block->pos = parts->keys[i]->pos;
		block->spec = p->spec;
		block->parent = root;
		block->name = name;
		p->block = block;
		fn(p, parts->keys[i], parts->items[i]);
		block->index = root->n_blocks;
		APPEND(p->g, root->blocks, root->n_blocks, block);
	}
	p->block = root;
}

static void part_group(struct parse *p, const struct node *name,
		       const struct node *part)
{
	(void)name;
	parse_map(p, part, &group_map, p->block);
}

static const struct key library_block_keys[] = {
	KEY_CALL("size", parse_sizes, "size", DOC("bytes of one")),
	KEY(TEXT, "doc", struct block, doc, DOC("one line, in our own words")),
	KEY(LINUX, "linux", struct block, linux_names,
	    DOC("kernel macro of its size")),
	KEY(NUMBER, "stride", struct block, stride, .min = 1,
	    DOC("bytes from one to the next")),
	KEY_CALL("list of register", parse_registers, "registers",
		 DOC("the registers")),
	KEY_CALL("list of block", parse_blocks, "blocks", DOC("the blocks")),
	KEY_CALL("list of combined", parse_combined, "combined",
		 DOC("values whose bits lie in several registers")),
	KEY_CALL("list of poll", parse_polls, "polls",
		 DOC("what is started and awaited")),
};
const struct map library_block_map =
	MAP("library_block", "a block", library_block_keys);

static void part_block(struct parse *p, const struct node *name,
		       const struct node *part)
{
	(void)name;
	parse_map(p, part, &library_block_map, p->block);
}

/* An enum is kept as a register that is one value and has no place. */
static void part_values(struct parse *p, const struct node *name,
			const struct node *part)
{
	struct reg *reg = mem_alloc(p->g, sizeof(*reg));
	struct field *f = mem_alloc(p->g, sizeof(*f));

	p->block->is_type = true;
	if (part->kind == NODE_SCALAR) {
		bad_value(p->g, part, "a mapping of values to names");
		return;
	}
	f->pos = reg->pos = name->pos;
	f->name = reg->name = (struct text){ name->text, name->pos };
	f->doc = reg->doc = f->name;
	f->bits[f->n_bits++] = (struct bits){ 31, 0 };
	f->whole = reg->is_value = true;
	reg->width = (struct number){ 32, name->pos, true };
	reg->block = p->block;
	parse_enum(p, part, &f->values);
	APPEND(p->g, reg->fields, reg->n_fields, f);
	APPEND(p->g, p->block->regs, p->block->n_regs, reg);
}

static void part_encoding(struct parse *p, const struct node *name,
			  const struct node *part)
{
	struct encoding encoding;

	(void)name;
	parse_encoding(p, part, &encoding);
}

void library_types(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, parse_type_alone);
}

void library_groups(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_group);
}

void library_bars(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, parse_part_alone);
}

void library_blocks(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_block);
}

void library_enums(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_values);
}

void library_encodings(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_encoding);
}
