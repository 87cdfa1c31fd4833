/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Decoding by description: every register and field that a capability or a BAR
 * has in its present layout, in the order of the spec. Of a capability, each
 * dword is read once; of a BAR, each register in its first 4 KiB.
 */
#ifndef PCICAP_CORE_DECODE_H
#define PCICAP_CORE_DECODE_H

#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PCICAP_DECODE_DWORDS (PCICAP_CFG_MAX_SIZE / 4)

/*
 * Reads a register of a BAR, as one access of its width: 8, 16, 32 or 64 bits at
 * @off. Returns 0 or an error.
 */
typedef int pcicap_read_register(void *ctx, uint32_t off, unsigned int width,
				 uint64_t *val);

/*
 * Reads a register of another BAR of the device in the same way: @bar describes it.
 * Returns 0 or an error.
 */
typedef int pcicap_read_other(void *ctx, const struct pcicap_bar_desc *bar,
			      uint32_t off, unsigned int width, uint64_t *val);

/* A register of another BAR, and what was read. */
struct pcicap_decode_told {
	const struct pcicap_reg_desc *reg;
	uint64_t value;
};

#define PCICAP_DECODE_TOLD 4

/*
 * struct pcicap_decoder - what is being decoded; its members are private
 *
 * About 4.5 KiB: it holds what was read. Not for a kernel stack.
 */
struct pcicap_decoder {
	const struct pcicap_block_desc *root;
	struct pcicap_view view;    /* of a capability */
	pcicap_read_register *read; /* of a BAR, else NULL */
	void *ctx;
	const struct pcicap_bar_desc *bar;
	pcicap_read_other *other; /* NULL: the other BARs are not at hand */
	struct pcicap_decode_told told[PCICAP_DECODE_TOLD];
	uint32_t size;	/* bytes that the capability has */
	uint32_t there; /* bytes of them that can be read */
	uint32_t described;
	uint32_t facts[PCICAP_REF_KINDS];
	uint32_t fact_known;			 /* bit: enum pcicap_ref_kind */
	uint32_t have[PCICAP_DECODE_DWORDS / 8]; /* a bit for each byte */
	uint32_t dw[PCICAP_DECODE_DWORDS];
};

/**
 * struct pcicap_decoded - a register that is there
 * @reg: its description
 * @offset: from the start of the capability or BAR, bytes
 * @index: element of an array, 0 else
 * @value: its value; all ones if @error
 * @error: 0, or why it could not be read; -EPERM if it is not to be read, since
 *	it is write only or a read would change the device
 * @block: innermost block that it is in
 * @depth: blocks around it, 0: the capability itself
 * @path: names of these blocks, outermost first
 * @indices: their elements; of a block that is no array, -1
 * @where: private; valid during the call
 */
struct pcicap_decoded {
	const struct pcicap_reg_desc *reg;
	const struct pcicap_block_desc *block;
	uint64_t value;
	uint32_t offset;
	uint32_t index;
	int error;
	unsigned int depth;
	const char *path[4];
	int indices[4];
	const void *where;
};

/**
 * struct pcicap_decode_ops - what is called in the course of decoding
 * @reg: for each register; a result other than 0 ends the decoding
 * @combined: for each value of several registers, after its block's registers;
 *	@d has the block, the offset of the low part and an error: -ENODATA if
 *	a part that the layout has is cut off; may be NULL
 * @wants: is this register, or with @combined this value of several, asked for?
 *	What is not is not visited, and read only where something else depends on
 *	it. @d has no value yet, and with @combined no register. NULL: all are
 */
struct pcicap_decode_ops {
	int (*reg)(void *ctx, struct pcicap_decoder *dec,
		   const struct pcicap_decoded *d);
	int (*combined)(void *ctx, const struct pcicap_decoded *d,
			const struct pcicap_combined_desc *combined,
			uint64_t value);
	int (*wants)(void *ctx, const struct pcicap_decoded *d,
		     const struct pcicap_combined_desc *combined);
};

/**
 * pcicap_decode_open() - prepare to decode
 * @dec: decoder
 * @desc: description
 * @view: the capability, as found; its size is clamped by the description
 *
 * Reads what the description's "select" condition and size depend on.
 *
 * Return: 0; -ENOENT the description is for another kind of capability with the
 * same ID; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_decode_open(struct pcicap_decoder *dec,
					 const struct pcicap_desc *desc,
					 const struct pcicap_view *view);

/**
 * pcicap_decode_open_bar() - prepare to decode the registers of a BAR
 * @dec: decoder
 * @bar: description
 * @size: bytes that there are
 * @read: reads a register
 * @ctx: passed to it
 *
 * Return: 0; -ERANGE there are less bytes than the description says.
 */
PCICAP_MUST_CHECK int pcicap_decode_open_bar(struct pcicap_decoder *dec,
					     const struct pcicap_bar_desc *bar,
					     uint64_t size,
					     pcicap_read_register *read,
					     void *ctx);

/* The function whose BAR it is, for what depends on it; after the open. */
static inline void pcicap_decode_function(struct pcicap_decoder *dec,
					  struct pcicap_cfg *cfg)
{
	dec->view.cfg = cfg;
}

/*
 * The other BARs of the device, for what depends on their registers; after the open.
 * Without it, such a register or block is left out with -ENODATA.
 */
static inline void pcicap_decode_others(struct pcicap_decoder *dec,
					pcicap_read_other *other)
{
	dec->other = other;
}

/**
 * pcicap_decode_open_structure() - prepare to decode a structure in memory
 * @dec: decoder
 * @structure: description
 * @read: reads bits of it, as a little-endian number
 * @ctx: passed to it
 *
 * A native byte order is that of this machine.
 */
void pcicap_decode_open_structure(struct pcicap_decoder *dec,
				  const struct pcicap_structure_desc *structure,
				  pcicap_read_register *read, void *ctx);

/* What an expression makes of the value that it begins with. */
uint64_t pcicap_expr_value(const struct pcicap_expr *e, uint64_t raw);

/* A register's value as a little-endian access has it, and the other way. */
uint64_t pcicap_reg_swap(const struct pcicap_reg_desc *reg, uint64_t value);

/**
 * pcicap_decode_holds() - is it so?
 * @dec: decoder, open with the description that has the check
 * @check: what to look at
 *
 * Return: 1 it is; 0 it is not; -ENODEV; -ENODATA the view ends before a
 * register; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_decode_holds(struct pcicap_decoder *dec,
					  const struct pcicap_check *check);

/**
 * pcicap_decode_size() - how long the capability is
 * @dec: decoder, open
 *
 * Where the data end before it, as a dump may, this is more than can be read:
 * registers behind are visited with -ENODATA.
 *
 * Return: bytes by its description, up to the next capability.
 */
uint32_t pcicap_decode_size(const struct pcicap_decoder *dec);

/**
 * pcicap_decode_described() - how long it ought to be
 * @dec: decoder, open
 *
 * Return: bytes by its description; more than its size, if the next capability
 * or the end of configuration space cuts it off. What is cut off is not visited.
 */
uint32_t pcicap_decode_described(const struct pcicap_decoder *dec);

/**
 * pcicap_decode() - visit all registers
 * @dec: decoder, open
 * @ops: what to call
 * @ctx: passed to it
 *
 * A register that cannot be read is visited with its error, and the decoding
 * goes on, but not after -ENODEV. What depends on it is left out. A register
 * that the layout lacks is not visited.
 *
 * Return: 0; -ENODEV; what a function of @ops returned, if not 0; after all
 * was visited, the first error that left something out.
 */
PCICAP_MUST_CHECK int pcicap_decode(struct pcicap_decoder *dec,
				    const struct pcicap_decode_ops *ops,
				    void *ctx);

/* Value of a field in a register's value. */
uint64_t pcicap_field_get(const struct pcicap_field_desc *field,
			  uint64_t value);

/* The register's value @value with the field set to @raw. */
uint64_t pcicap_field_set(const struct pcicap_field_desc *field, uint64_t value,
			  uint64_t raw);

/* Bits of the register that the field takes. */
uint64_t pcicap_field_mask(const struct pcicap_field_desc *field);

/**
 * pcicap_reg_writable() - does a write change this register, in its layout?
 * @dec: decoder
 * @d: register that is being visited
 *
 * Of registers whose description has a condition for it; others are writable as
 * their access kinds say.
 *
 * Return: 1 or 0; the error of an access that the answer needs.
 */
int pcicap_reg_writable(struct pcicap_decoder *dec,
			const struct pcicap_decoded *d);

/**
 * pcicap_field_present() - does the field exist in this value's layout?
 * @dec: decoder, in a call of its ops
 * @d: the register
 * @field: index of the field
 *
 * Return: 1 or 0; the error of an access.
 */
int pcicap_field_present(struct pcicap_decoder *dec,
			 const struct pcicap_decoded *d, unsigned int field);

/**
 * pcicap_field_encode() - a register's value with a quantity in a field
 * @reg: the register
 * @field: index of the field, with an encoding
 * @quantity: the quantity in the field's unit; with bitmap_pow2, one of its
 *            sizes, of which the bit is set alone
 * @value: the register's value, with this field changed, and the field that
 *         scales it; the same as before after an error
 *
 * Return: 0; -EDOM no value stands for it exactly; -ERANGE too small or too
 * large; -EINVAL the field has no encoding.
 */
PCICAP_MUST_CHECK int pcicap_field_encode(const struct pcicap_reg_desc *reg,
					  unsigned int field, uint64_t quantity,
					  uint64_t *value);

/**
 * pcicap_field_quantity() - what a raw value stands for
 * @reg: the register
 * @field: index of the field, with an encoding that is a number or an address
 * @value: the register's value
 *
 * Return: the quantity in the field's unit; the raw value without an encoding.
 */
uint64_t pcicap_field_quantity(const struct pcicap_reg_desc *reg,
			       unsigned int field, uint64_t value);

/* Of a field with PCICAP_ENC_FIXED: times 2 to the power of its fraction. */
int64_t pcicap_field_fixed(const struct pcicap_field_desc *field,
			   uint64_t value);

/* The value's description, NULL if it has none. */
const struct pcicap_value_desc *
pcicap_field_value(const struct pcicap_field_desc *field, uint64_t raw);

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CORE_DECODE_H */
