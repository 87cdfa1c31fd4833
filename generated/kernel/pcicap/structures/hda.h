/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * High Definition Audio Controller: structures in memory
 *
 * Generated from specs/devices/hda.yaml - do not edit.
 */
/*
 * Source: High Definition Audio Specification 1.0a, section 3.3;
 * Linux sound/hda_register.h
 */
#ifndef PCICAP_HDA_STRUCTURES_H
#define PCICAP_HDA_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* bdl_entry: Entry of a buffer descriptor list */
#define PCICAP_HDA_BDL_ENTRY_STRIDE		0x10
/* rw: Address of the buffer, a multiple of 128 */
#define PCICAP_HDA_BDL_ENTRY_ADDRESS		0x00
#define PCICAP_HDA_BDL_ENTRY_LENGTH		0x08				/* rw: Its length */

typedef u32 __bitwise pcicap_hda_bdl_entry_flags_t;
/* rw: What happens at its end */
#define PCICAP_HDA_BDL_ENTRY_FLAGS		0x0c
/* rw: Interrupt on completion, if CTL.IOCE is set */
#define  PCICAP_HDA_BDL_ENTRY_FLAGS_IOC \
	PCICAP_BITS(pcicap_hda_bdl_entry_flags_t, 0x00000001)

/* corb_entry: Entry of the command output ring buffer */
#define PCICAP_HDA_CORB_ENTRY_STRIDE		0x04

typedef u32 __bitwise pcicap_hda_corb_entry_command_t;
/* rw: A command */
#define PCICAP_HDA_CORB_ENTRY_COMMAND		0x00
/* rw: Address of the codec */
#define  PCICAP_HDA_CORB_ENTRY_COMMAND_CAD \
	PCICAP_BITS(pcicap_hda_corb_entry_command_t, 0xf0000000)
/* rw: Node of the codec */
#define  PCICAP_HDA_CORB_ENTRY_COMMAND_NID \
	PCICAP_BITS(pcicap_hda_corb_entry_command_t, 0x0ff00000)
/* rw: Verb, and what belongs to it */
#define  PCICAP_HDA_CORB_ENTRY_COMMAND_VERB \
	PCICAP_BITS(pcicap_hda_corb_entry_command_t, 0x000fffff)

/* rirb_entry: Entry of the response input ring buffer */
#define PCICAP_HDA_RIRB_ENTRY_STRIDE		0x08
/* ro: What the codec says */
#define PCICAP_HDA_RIRB_ENTRY_RESPONSE		0x00

typedef u32 __bitwise pcicap_hda_rirb_entry_extended_t;
/* ro: Where it is from */
#define PCICAP_HDA_RIRB_ENTRY_EXTENDED		0x04
/* ro: Address of the codec */
#define  PCICAP_HDA_RIRB_ENTRY_EXTENDED_CAD \
	PCICAP_BITS(pcicap_hda_rirb_entry_extended_t, 0x0000000f)
/* ro: Nobody has asked */
#define  PCICAP_HDA_RIRB_ENTRY_EXTENDED_UNSOL \
	PCICAP_BITS(pcicap_hda_rirb_entry_extended_t, 0x00000010)

/* position: Entry of the DMA position buffer, in the order of streams */
#define PCICAP_HDA_POSITION_STRIDE		0x08
/* ro: Of the DMA engine in the cyclic buffer */
#define PCICAP_HDA_POSITION_POSITION		0x00
/* clang-format on */

/**
 * struct pcicap_hda_bdl_entry - Entry of a buffer descriptor list
 * @address: Address of the buffer, a multiple of 128
 * @length: Its length
 * @flags: What happens at its end
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_bdl_entry {
	__le64 address;
	__le32 length;
	__le32 flags;
} __aligned(8);

static_assert(sizeof(struct pcicap_hda_bdl_entry) == 16);

/* Address of the buffer, a multiple of 128 */
static inline u64
pcicap_hda_bdl_entry_get_address(const struct pcicap_hda_bdl_entry *s)
{
	return pcicap_get_le64(&s->address);
}

/* Its length */
static inline u32
pcicap_hda_bdl_entry_get_length(const struct pcicap_hda_bdl_entry *s)
{
	return pcicap_get_le32(&s->length);
}

/* What happens at its end */
static inline pcicap_hda_bdl_entry_flags_t
pcicap_hda_bdl_entry_get_flags(const struct pcicap_hda_bdl_entry *s)
{
	return (__force pcicap_hda_bdl_entry_flags_t)pcicap_get_le32(&s->flags);
}

/* Address of the buffer, a multiple of 128 */
static inline void
pcicap_hda_bdl_entry_set_address(struct pcicap_hda_bdl_entry *s, u64 val)
{
	pcicap_put_le64(&s->address, val);
}

/* Its length */
static inline void
pcicap_hda_bdl_entry_set_length(struct pcicap_hda_bdl_entry *s, u32 val)
{
	pcicap_put_le32(&s->length, val);
}

/* What happens at its end */
static inline void
pcicap_hda_bdl_entry_set_flags(struct pcicap_hda_bdl_entry *s,
			       pcicap_hda_bdl_entry_flags_t val)
{
	pcicap_put_le32(&s->flags, (__force u32)val);
}

/**
 * struct pcicap_hda_corb_entry - Entry of the command output ring buffer
 * @command: A command
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_corb_entry {
	__le32 command;
} __aligned(4);

static_assert(sizeof(struct pcicap_hda_corb_entry) == 4);

/* A command */
static inline pcicap_hda_corb_entry_command_t
pcicap_hda_corb_entry_get_command(const struct pcicap_hda_corb_entry *s)
{
	return (__force pcicap_hda_corb_entry_command_t)pcicap_get_le32(&s->command);
}

/* A command */
static inline void
pcicap_hda_corb_entry_set_command(struct pcicap_hda_corb_entry *s,
				  pcicap_hda_corb_entry_command_t val)
{
	pcicap_put_le32(&s->command, (__force u32)val);
}

/**
 * struct pcicap_hda_rirb_entry - Entry of the response input ring buffer
 * @response: What the codec says
 * @extended: Where it is from
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_rirb_entry {
	__le32 response;
	__le32 extended;
} __aligned(4);

static_assert(sizeof(struct pcicap_hda_rirb_entry) == 8);

/* What the codec says */
static inline u32
pcicap_hda_rirb_entry_get_response(const struct pcicap_hda_rirb_entry *s)
{
	return pcicap_get_le32(&s->response);
}

/* Where it is from */
static inline pcicap_hda_rirb_entry_extended_t
pcicap_hda_rirb_entry_get_extended(const struct pcicap_hda_rirb_entry *s)
{
	return (__force pcicap_hda_rirb_entry_extended_t)pcicap_get_le32(&s->extended);
}

/**
 * struct pcicap_hda_position - Entry of the DMA position buffer, in the order
 * of streams
 * @position: Of the DMA engine in the cyclic buffer
 * @gap_4: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_position {
	__le32 position;
	u8 gap_4[4];
} __aligned(4);

static_assert(sizeof(struct pcicap_hda_position) == 8);

/* Of the DMA engine in the cyclic buffer */
static inline u32
pcicap_hda_position_get_position(const struct pcicap_hda_position *s)
{
	return pcicap_get_le32(&s->position);
}

#endif /* PCICAP_HDA_STRUCTURES_H */
