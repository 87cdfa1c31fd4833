/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with structures in memory: structures in memory
 *
 * Generated from memory.yaml - do not edit.
 */
/* Source: none */
#ifndef PCICAP_TEST_MEMORY_STRUCTURES_H
#define PCICAP_TEST_MEMORY_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* descriptor: What the driver asks for */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_STRIDE	0x20
/* rw: Where the data is */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_ADDRESS	0x00
/* rw: Bytes of data */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_LENGTH	0x08
#define PCICAP_TEST_MEMORY_DESCRIPTOR_KIND		0x0a			/* rw: What it is */
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_DATA	0x00
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_FENCE	0x01
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_JUMP	0x02
/* rw: Three bytes of the driver */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_TAG	0x0c
#define PCICAP_TEST_MEMORY_DESCRIPTOR_TAG_COUNT	3
/* rw: Where the next one is */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_NEXT	0x10
/* rw: Offsets of checksums */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD		0x10
#define PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD_COUNT	2

typedef u32 __bitwise pcicap_test_memory_descriptor_control_t;
/* rw: Who has it */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL		0x18
/* rw: The device has it */
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_OWNER \
	PCICAP_BITS(pcicap_test_memory_descriptor_control_t, 0x80000000)
/* rw: Where it goes */
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_QUEUE \
	PCICAP_BITS(pcicap_test_memory_descriptor_control_t, 0x0000000f)

/* report: What the device answers */
#define PCICAP_TEST_MEMORY_REPORT_STRIDE	0x10
#define PCICAP_TEST_MEMORY_REPORT_TIME		0x00				/* ro: When */
#define PCICAP_TEST_MEMORY_REPORT_BYTES		0x08				/* ro: How much */
/* ro: The high half of it */
#define PCICAP_TEST_MEMORY_REPORT_HIGH_BYTES	0x08

typedef u16 __bitwise pcicap_test_memory_report_state_t;
/* ro: How it went */
#define PCICAP_TEST_MEMORY_REPORT_STATE			0x0c
/* ro: Changes with each pass */
#define  PCICAP_TEST_MEMORY_REPORT_STATE_PHASE \
	PCICAP_BITS(pcicap_test_memory_report_state_t, 0x8000)
/* ro: What it was */
#define  PCICAP_TEST_MEMORY_REPORT_STATE_CODE \
	PCICAP_BITS(pcicap_test_memory_report_state_t, 0x00ff)
#define  PCICAP_TEST_MEMORY_REPORT_STATE_CODE_GOOD \
	PCICAP_BITS(pcicap_test_memory_report_state_t, 0x0000)
#define  PCICAP_TEST_MEMORY_REPORT_STATE_CODE_BAD \
	PCICAP_BITS(pcicap_test_memory_report_state_t, 0x0001)

/* table: Memory that both look at */
#define PCICAP_TEST_MEMORY_TABLE_STRIDE		0x40

typedef u32 __bitwise pcicap_test_memory_table_flags_t;
/* rw: Of the table */
#define PCICAP_TEST_MEMORY_TABLE_FLAGS		0x00
/* rw: Whose turn it is */
#define  PCICAP_TEST_MEMORY_TABLE_FLAGS_TURN \
	PCICAP_BITS(pcicap_test_memory_table_flags_t, 0x00000001)
/* rw: What is above the high part */
#define  PCICAP_TEST_MEMORY_TABLE_FLAGS_TOP \
	PCICAP_BITS(pcicap_test_memory_table_flags_t, 0xff000000)
/* rw: The low part */
#define PCICAP_TEST_MEMORY_TABLE_LOW		0x04
/* rw: The high part */
#define PCICAP_TEST_MEMORY_TABLE_HIGH		0x06

/* row: A row */
#define PCICAP_TEST_MEMORY_TABLE_ROW		0x10
#define PCICAP_TEST_MEMORY_TABLE_ROW_COUNT	3
#define PCICAP_TEST_MEMORY_TABLE_ROW_STRIDE	0x10
/* rw: What is looked for */
#define PCICAP_TEST_MEMORY_TABLE_ROW_KEY	0x00
/* rw: What is found */
#define PCICAP_TEST_MEMORY_TABLE_ROW_VALUE	0x08
/* clang-format on */

/**
 * struct pcicap_test_memory_descriptor - What the driver asks for
 * @address: Where the data is
 * @length: Bytes of data
 * @kind: What it is
 * @gap_11: bytes without a description
 * @tag: Three bytes of the driver
 * @gap_15: bytes without a description
 * @control: Who has it
 * @gap_28: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_descriptor {
	__le64 address;
	__le16 length;
	u8 kind;
	u8 gap_11[1];
	u8 tag[3];
	u8 gap_15[9];
	__le32 control;
	u8 gap_28[4];
} __aligned(32);

static_assert(sizeof(struct pcicap_test_memory_descriptor) == 32);

/* Where the data is */
static inline u64
pcicap_test_memory_descriptor_get_address(const struct pcicap_test_memory_descriptor *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes of data */
static inline u16
pcicap_test_memory_descriptor_get_length(const struct pcicap_test_memory_descriptor *s)
{
	return pcicap_get_le16(&s->length);
}

/* What it is */
static inline u8
pcicap_test_memory_descriptor_get_kind(const struct pcicap_test_memory_descriptor *s)
{
	return pcicap_get_8(&s->kind);
}

/**
 * pcicap_test_memory_descriptor_get_tag() - Three bytes of the driver
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
static inline int __must_check
pcicap_test_memory_descriptor_get_tag(const struct pcicap_test_memory_descriptor *s,
				      unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= 3)
		return -ERANGE;
	*val = pcicap_get_8(&s->tag[index]);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_get_next() - Where the next one is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_test_memory_descriptor_get_next(const struct pcicap_test_memory_descriptor *s,
				       u64 *val)
{
	u32 now_kind = (u32)pcicap_test_memory_descriptor_get_kind(s);

	*val = U64_MAX;
	if (now_kind != 2)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_NEXT);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_get_offload() - Offsets of checksums
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_test_memory_descriptor_get_offload(const struct pcicap_test_memory_descriptor *s,
					  unsigned int index, u16 *val)
{
	u32 now_kind = (u32)pcicap_test_memory_descriptor_get_kind(s);

	*val = U16_MAX;
	if (now_kind != 0)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD + index * 2);
	return 0;
}

/* Who has it */
static inline pcicap_test_memory_descriptor_control_t
pcicap_test_memory_descriptor_get_control(const struct pcicap_test_memory_descriptor *s)
{
	return (__force pcicap_test_memory_descriptor_control_t)pcicap_get_le32(&s->control);
}

/* Where the data is */
static inline void
pcicap_test_memory_descriptor_set_address(struct pcicap_test_memory_descriptor *s,
					  u64 val)
{
	pcicap_put_le64(&s->address, val);
}

/* Bytes of data */
static inline void
pcicap_test_memory_descriptor_set_length(struct pcicap_test_memory_descriptor *s,
					 u16 val)
{
	pcicap_put_le16(&s->length, val);
}

/* What it is */
static inline void
pcicap_test_memory_descriptor_set_kind(struct pcicap_test_memory_descriptor *s,
				       u8 val)
{
	pcicap_put_8(&s->kind, val);
}

/**
 * pcicap_test_memory_descriptor_set_tag() - Three bytes of the driver
 * @s: the structure
 * @index: which element
 * @val: its value
 *
 * Return: 0, -ERANGE (no such element).
 */
static inline int __must_check
pcicap_test_memory_descriptor_set_tag(struct pcicap_test_memory_descriptor *s,
				      unsigned int index, u8 val)
{
	if (index >= 3)
		return -ERANGE;
	pcicap_put_8(&s->tag[index], val);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_set_next() - Where the next one is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_test_memory_descriptor_set_next(struct pcicap_test_memory_descriptor *s,
				       u64 val)
{
	u32 now_kind = (u32)pcicap_test_memory_descriptor_get_kind(s);

	if (now_kind != 2)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_NEXT, val);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_set_offload() - Offsets of checksums
 * @s: the structure
 * @index: which element
 * @val: its value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_test_memory_descriptor_set_offload(struct pcicap_test_memory_descriptor *s,
					  unsigned int index, u16 val)
{
	u32 now_kind = (u32)pcicap_test_memory_descriptor_get_kind(s);

	if (now_kind != 0)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	pcicap_put_le16((u8 *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD + index * 2,
			val);
	return 0;
}

/* Who has it */
static inline void
pcicap_test_memory_descriptor_set_control(struct pcicap_test_memory_descriptor *s,
					  pcicap_test_memory_descriptor_control_t val)
{
	pcicap_put_le32(&s->control, (__force u32)val);
}

/**
 * pcicap_test_memory_descriptor_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether owner is 0.
 */
static inline bool
pcicap_test_memory_descriptor_is_ours(const struct pcicap_test_memory_descriptor *s)
{
	u32 raw = pcicap_peek_le32(&s->control);

	if (raw & 0x80000000)
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_test_memory_descriptor_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_test_memory_descriptor_give(struct pcicap_test_memory_descriptor *s)
{
	u32 raw = pcicap_get_le32(&s->control);

	raw |= 0x80000000;
	pcicap_publish_le32(&s->control, (u32)raw);
}

/**
 * struct pcicap_test_memory_report - What the device answers
 * @time: When
 * @bytes: How much
 * @state: How it went
 * @gap_14: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_report {
	__be64 time;
	__be32 bytes;
	__be16 state;
	u8 gap_14[2];
} __aligned(8);

static_assert(sizeof(struct pcicap_test_memory_report) == 16);

/* When */
static inline u64
pcicap_test_memory_report_get_time(const struct pcicap_test_memory_report *s)
{
	return pcicap_get_be64(&s->time);
}

/* How much */
static inline u32
pcicap_test_memory_report_get_bytes(const struct pcicap_test_memory_report *s)
{
	return pcicap_get_be32(&s->bytes);
}

/* The high half of it */
static inline u16
pcicap_test_memory_report_get_high_bytes(const struct pcicap_test_memory_report *s)
{
	return pcicap_get_be16((const u8 *)s + PCICAP_TEST_MEMORY_REPORT_HIGH_BYTES);
}

/* How it went */
static inline pcicap_test_memory_report_state_t
pcicap_test_memory_report_get_state(const struct pcicap_test_memory_report *s)
{
	return (__force pcicap_test_memory_report_state_t)pcicap_get_be16(&s->state);
}

/**
 * pcicap_test_memory_report_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether phase is @phase.
 */
static inline bool
pcicap_test_memory_report_is_ours(const struct pcicap_test_memory_report *s,
				  bool phase)
{
	u32 raw = pcicap_peek_be16(&s->state);

	if (((raw & 0x8000) != 0) != phase)
		return false;
	dma_rmb();
	return true;
}

/**
 * struct pcicap_test_memory_table_row - A row
 * @key: What is looked for
 * @value: What is found
 * @gap_12: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_table_row {
	u64 key;
	__be32 value;
	u8 gap_12[4];
};

static_assert(sizeof(struct pcicap_test_memory_table_row) == 16);

/**
 * struct pcicap_test_memory_table - Memory that both look at
 * @flags: Of the table
 * @low: The low part
 * @high: The high part
 * @gap_8: bytes without a description
 * @row: A row
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_table {
	u32 flags;
	u16 low;
	u16 high;
	u8 gap_8[8];
	struct pcicap_test_memory_table_row row[3];
} __aligned(8);

static_assert(sizeof(struct pcicap_test_memory_table) == 64);

/* What is looked for */
static inline u64
pcicap_test_memory_table_row_get_key(const struct pcicap_test_memory_table_row *s)
{
	return pcicap_get_native64(&s->key);
}

/* What is found */
static inline u32
pcicap_test_memory_table_row_get_value(const struct pcicap_test_memory_table_row *s)
{
	return pcicap_get_be32(&s->value);
}

/* What is looked for */
static inline void
pcicap_test_memory_table_row_set_key(struct pcicap_test_memory_table_row *s,
				     u64 val)
{
	pcicap_put_native64(&s->key, val);
}

/* What is found */
static inline void
pcicap_test_memory_table_row_set_value(struct pcicap_test_memory_table_row *s,
				       u32 val)
{
	pcicap_put_be32(&s->value, val);
}

/* Of the table */
static inline pcicap_test_memory_table_flags_t
pcicap_test_memory_table_get_flags(const struct pcicap_test_memory_table *s)
{
	return (__force pcicap_test_memory_table_flags_t)pcicap_get_native32(&s->flags);
}

/* The low part */
static inline u16
pcicap_test_memory_table_get_low(const struct pcicap_test_memory_table *s)
{
	return pcicap_get_native16(&s->low);
}

/* The high part */
static inline u16
pcicap_test_memory_table_get_high(const struct pcicap_test_memory_table *s)
{
	return pcicap_get_native16(&s->high);
}

/* Of the table */
static inline void
pcicap_test_memory_table_set_flags(struct pcicap_test_memory_table *s,
				   pcicap_test_memory_table_flags_t val)
{
	pcicap_put_native32(&s->flags, (__force u32)val);
}

/* The low part */
static inline void
pcicap_test_memory_table_set_low(struct pcicap_test_memory_table *s, u16 val)
{
	pcicap_put_native16(&s->low, val);
}

/* The high part */
static inline void
pcicap_test_memory_table_set_high(struct pcicap_test_memory_table *s, u16 val)
{
	pcicap_put_native16(&s->high, val);
}

/* Both parts: of several members */
static inline u64
pcicap_test_memory_table_get_both(const struct pcicap_test_memory_table *s)
{
	u64 all = 0, part;

	part = pcicap_test_memory_table_get_high(s);
	all |= part << 16;
	part = pcicap_test_memory_table_get_low(s);
	all |= part;
	return all;
}

/**
 * pcicap_test_memory_table_set_both() - Both parts
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
static inline int __must_check
pcicap_test_memory_table_set_both(struct pcicap_test_memory_table *s, u64 value)
{
	if (value >> 32)
		return -ERANGE;
	{
		u32 val = (u32)(value >> 16);
		u32 bits = ((u32)val & 0xffff);

		pcicap_put_native16(&s->high, (u16)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffff);

		pcicap_put_native16(&s->low, (u16)bits);
	}
	return 0;
}

/* What is above the low part: of several members */
static inline u64
pcicap_test_memory_table_get_upper(const struct pcicap_test_memory_table *s)
{
	u64 all = 0, part;

	part = pcicap_get(pcicap_test_memory_table_get_flags(s),
			  PCICAP_TEST_MEMORY_TABLE_FLAGS_TOP);
	all |= part << 16;
	part = pcicap_test_memory_table_get_high(s);
	all |= part;
	return all;
}

/**
 * pcicap_test_memory_table_set_upper() - What is above the low part
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
static inline int __must_check
pcicap_test_memory_table_set_upper(struct pcicap_test_memory_table *s,
				   u64 value)
{
	if (value >> 24)
		return -ERANGE;
	{
		u32 val = (u32)(value >> 16);
		u32 bits = (((u32)val & 0xff) << 24);

		bits |= pcicap_get_native32(&s->flags) & ~(u32)0xff000000;
		pcicap_put_native32(&s->flags, (u32)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffff);

		pcicap_put_native16(&s->high, (u16)bits);
	}
	return 0;
}

/**
 * pcicap_test_memory_table_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether turn is @phase.
 */
static inline bool
pcicap_test_memory_table_is_ours(const struct pcicap_test_memory_table *s,
				 bool phase)
{
	u32 raw = pcicap_peek_native32(&s->flags);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_test_memory_table_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_test_memory_table_give(struct pcicap_test_memory_table *s, bool phase)
{
	u32 raw = pcicap_get_native32(&s->flags);

	raw = phase ? raw | 0x00000001 : raw & ~(u32)0x00000001;
	pcicap_publish_native32(&s->flags, (u32)raw);
}

#endif /* PCICAP_TEST_MEMORY_STRUCTURES_H */
