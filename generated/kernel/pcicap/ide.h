/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Integrity and Data Encryption
 *
 * Generated from specs/ext/ide.yaml - do not edit.
 * Source: PCIe Base, IDE Extended Capability; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_IDE_H
#define PCICAP_IDE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_IDE_ID				0x0030

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: What the port supports */
#define PCICAP_IDE_CAP					0x04
/* hwinit: Has link streams */
#define  PCICAP_IDE_CAP_LINK_STREAM			0x00000001
/* hwinit: Has selective streams */
#define  PCICAP_IDE_CAP_SELECTIVE_STREAM		0x00000002
/* hwinit: Passes streams of others */
#define  PCICAP_IDE_CAP_FLOW_THROUGH			0x00000004
/* hwinit: Encrypts parts of headers */
#define  PCICAP_IDE_CAP_PARTIAL_HEADER_ENCRYPTION	0x00000008
/* hwinit: One check for several TLPs */
#define  PCICAP_IDE_CAP_AGGREGATION			0x00000010
/* hwinit: Plaintext CRC */
#define  PCICAP_IDE_CAP_PCRC				0x00000020
/* hwinit: Key management protocol */
#define  PCICAP_IDE_CAP_IDE_KM				0x00000040
/* hwinit: Selective streams for configuration requests */
#define  PCICAP_IDE_CAP_SELECTIVE_CONFIG		0x00000080
/* hwinit: Algorithms */
#define  PCICAP_IDE_CAP_ALGORITHMS			0x00001f00
#define  PCICAP_IDE_CAP_ALGORITHMS_AES_GCM_256		0x0
/* hwinit: Traffic classes for link streams */
#define  PCICAP_IDE_CAP_LINK_TC_NUM			0x0000e000
/* hwinit: Selective streams */
#define  PCICAP_IDE_CAP_SELECTIVE_NUM			0x00ff0000
/* hwinit: Streams can be limited to trusted requests */
#define  PCICAP_IDE_CAP_TEE_LIMITED			0x01000000
/* hwinit: Extended trust */
#define  PCICAP_IDE_CAP_XT				0x02000000

#define PCICAP_IDE_CTRL				0x08		/* rw: Controls the port */
#define  PCICAP_IDE_CTRL_FLOW_THROUGH		0x00000004	/* rw: Passes streams of others */
#define  PCICAP_IDE_CTRL_WRITE_MASK		0x00000004

/* link_stream: One link stream */
#define PCICAP_IDE_LINK_STREAM			0x0c
#define PCICAP_IDE_LINK_STREAM_STRIDE		0x08

/* rw: Controls the stream */
#define PCICAP_IDE_LINK_STREAM_CTRL				0x00
/* rw: The stream is in use */
#define  PCICAP_IDE_LINK_STREAM_CTRL_ENABLE			0x00000001
/* rw: Extended trust */
#define  PCICAP_IDE_LINK_STREAM_CTRL_XT				0x00000002
/* rw: Of non-posted requests */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR		0x0000000c
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR_NONE	0x0
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR_UP_TO_2	0x1
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR_UP_TO_4	0x2
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR_UP_TO_8	0x3
/* rw: Of posted requests */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR		0x00000030
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR_NONE	0x0
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR_UP_TO_2	0x1
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR_UP_TO_4	0x2
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR_UP_TO_8	0x3
/* rw: Of completions */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL		0x000000c0
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL_NONE	0x0
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL_UP_TO_2	0x1
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL_UP_TO_4	0x2
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL_UP_TO_8	0x3
/* rw: Adds the plaintext CRC */
#define  PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE		0x00000100
/* rw: Partial header encryption mode */
#define  PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION		0x00003c00
/* rw: Algorithm */
#define  PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM			0x0007c000
#define  PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM_AES_GCM_256	0x0
/* rw: Traffic class */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TC				0x00380000
/* rw: Number of the stream */
#define  PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID			0xff000000
#define  PCICAP_IDE_LINK_STREAM_CTRL_WRITE_MASK			0xff3ffdff

/* ro, rw1c: State of the stream */
#define PCICAP_IDE_LINK_STREAM_STATUS			0x04
/* ro: State */
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE		0x0000000f
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE_INSECURE	0x0
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE_SECURE	0x2
/* rw1c: Got an IDE fail message */
#define  PCICAP_IDE_LINK_STREAM_STATUS_IDE_FAIL		0x80000000
#define  PCICAP_IDE_LINK_STREAM_STATUS_W1C_MASK		0x80000000

/* selective: One selective stream */

/* hwinit: What the stream supports */
#define PCICAP_IDE_SELECTIVE_CAP		0x00
/* hwinit: Address association blocks */
#define  PCICAP_IDE_SELECTIVE_CAP_ADDRESS_NUM	0x0000000f

/* rw: Controls the stream */
#define PCICAP_IDE_SELECTIVE_CTRL				0x04
/* rw: The stream is in use */
#define  PCICAP_IDE_SELECTIVE_CTRL_ENABLE			0x00000001
/* rw: Extended trust */
#define  PCICAP_IDE_SELECTIVE_CTRL_XT				0x00000002
/* rw: Of non-posted requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR		0x0000000c
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR_NONE	0x0
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR_UP_TO_2	0x1
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR_UP_TO_4	0x2
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR_UP_TO_8	0x3
/* rw: Of posted requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR		0x00000030
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR_NONE	0x0
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR_UP_TO_2	0x1
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR_UP_TO_4	0x2
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR_UP_TO_8	0x3
/* rw: Of completions */
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL		0x000000c0
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL_NONE	0x0
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL_UP_TO_2	0x1
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL_UP_TO_4	0x2
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL_UP_TO_8	0x3
/* rw: Adds the plaintext CRC */
#define  PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE			0x00000100
/* rw: Takes configuration requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE		0x00000200
/* rw: Partial header encryption mode */
#define  PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION		0x00003c00
/* rw: Algorithm */
#define  PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM			0x0007c000
#define  PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM_AES_GCM_256	0x0
/* rw: Traffic class */
#define  PCICAP_IDE_SELECTIVE_CTRL_TC				0x00380000
/* rw: For all that no other stream takes */
#define  PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM		0x00400000
/* rw: Only for trusted requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED			0x00800000
/* rw: Number of the stream */
#define  PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID			0xff000000

/* ro, rw1c: State of the stream */
#define PCICAP_IDE_SELECTIVE_STATUS			0x08
/* ro: State */
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE		0x0000000f
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE_INSECURE	0x0
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE_SECURE	0x2
/* rw1c: Got an IDE fail message */
#define  PCICAP_IDE_SELECTIVE_STATUS_IDE_FAIL		0x80000000
#define  PCICAP_IDE_SELECTIVE_STATUS_W1C_MASK		0x80000000

/* rw: Last requester of the stream */
#define PCICAP_IDE_SELECTIVE_RID1		0x0c
/* rw: Last routing ID */
#define  PCICAP_IDE_SELECTIVE_RID1_LIMIT	0x00ffff00
#define  PCICAP_IDE_SELECTIVE_RID1_WRITE_MASK	0x00ffff00

/* rw: First requester of the stream */
#define PCICAP_IDE_SELECTIVE_RID2		0x10
/* rw: The range is valid */
#define  PCICAP_IDE_SELECTIVE_RID2_VALID	0x00000001
/* rw: First routing ID */
#define  PCICAP_IDE_SELECTIVE_RID2_BASE		0x00ffff00
/* rw: Segment */
#define  PCICAP_IDE_SELECTIVE_RID2_SEGMENT	0xff000000
#define  PCICAP_IDE_SELECTIVE_RID2_WRITE_MASK	0xffffff01

/* addr: One address range of the stream */
#define PCICAP_IDE_SELECTIVE_ADDR		0x14
#define PCICAP_IDE_SELECTIVE_ADDR_STRIDE	0x0c

/* rw: Low parts of the range */
#define PCICAP_IDE_SELECTIVE_ADDR_ADDR1			0x00
/* rw: The range is valid */
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID		0x00000001
/* rw: Address bits 31 to 20 */
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW	0x000fff00
/* rw: Address bits 31 to 20 */
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW	0xfff00000
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_WRITE_MASK	0xffffff01
#define PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH	0x04	/* rw: Address bits 63 to 32 */
#define PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH	0x08	/* rw: Address bits 63 to 32 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ide_desc;

/**
 * struct pcicap_ide - Integrity and Data Encryption
 * @view: where it is
 * @cap_link_stream: read once: the layout depends on it
 * @cap_link_tc_num: read once: the layout depends on it
 * @cap_selective_num: read once: the layout depends on it
 * @cap_selective_stream: read once: the layout depends on it
 *
 * Made by pcicap_ide_find() only.
 */
struct pcicap_ide {
	struct pcicap_view view;
	u32 cap_link_stream;
	u32 cap_link_tc_num;
	u32 cap_selective_num;
	u32 cap_selective_stream;
};

/**
 * pcicap_ide_cap_link_stream() - Has link streams
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_link_stream(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_LINK_STREAM, r);
}

/**
 * pcicap_ide_cap_selective_stream() - Has selective streams
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_selective_stream(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_SELECTIVE_STREAM, r);
}

/**
 * pcicap_ide_cap_flow_through() - Passes streams of others
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_flow_through(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_FLOW_THROUGH, r);
}

/**
 * pcicap_ide_cap_partial_header_encryption() - Encrypts parts of headers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_partial_header_encryption(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_PARTIAL_HEADER_ENCRYPTION, r);
}

/**
 * pcicap_ide_cap_aggregation() - One check for several TLPs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_aggregation(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_AGGREGATION, r);
}

/**
 * pcicap_ide_cap_pcrc() - Plaintext CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_pcrc(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_PCRC, r);
}

/**
 * pcicap_ide_cap_ide_km() - Key management protocol
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_ide_km(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_IDE_KM, r);
}

/**
 * pcicap_ide_cap_selective_config() - Selective streams for
 * configuration requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_selective_config(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_SELECTIVE_CONFIG, r);
}

/**
 * pcicap_ide_cap_algorithms() - Algorithms
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_cap_algorithms(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_ALGORITHMS, r);
}

/**
 * pcicap_ide_cap_link_tc_num() - Traffic classes for link streams
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_cap_link_tc_num(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_LINK_TC_NUM, r);
}

/**
 * pcicap_ide_cap_selective_num() - Selective streams
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_cap_selective_num(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_SELECTIVE_NUM, r);
}

/**
 * pcicap_ide_cap_tee_limited() - Streams can be limited to trusted requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_tee_limited(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_TEE_LIMITED, r);
}

/**
 * pcicap_ide_cap_xt() - Extended trust
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_cap_xt(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CAP_XT, r);
}

/**
 * pcicap_ide_cap_link_tc_num_decoded() - Traffic classes for link streams
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ide_cap_link_tc_num_decoded(u32 r)
{
	u64 n = pcicap_ide_cap_link_tc_num(r);

	return (n + 1);
}

/**
 * pcicap_ide_cap_selective_num_decoded() - Selective streams
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ide_cap_selective_num_decoded(u32 r)
{
	u64 n = pcicap_ide_cap_selective_num(r);

	return (n + 1);
}

/**
 * pcicap_ide_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_read_cap(const struct pcicap_ide *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_CAP, val);
}

/**
 * pcicap_ide_ctrl_flow_through() - Passes streams of others
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_ctrl_flow_through(u32 r)
{
	return FIELD_GET(PCICAP_IDE_CTRL_FLOW_THROUGH, r);
}

/**
 * pcicap_ide_ctrl_set_flow_through() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_ctrl_set_flow_through(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_CTRL_FLOW_THROUGH) |
	       FIELD_PREP(PCICAP_IDE_CTRL_FLOW_THROUGH, val);
}

/**
 * pcicap_ide_read_ctrl() - read: Controls the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_read_ctrl(const struct pcicap_ide *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_CTRL, val);
}

/**
 * pcicap_ide_update_ctrl() - change bits: Controls the port
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ide_update_ctrl(const struct pcicap_ide *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_IDE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ide_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ide_dwords {
	struct pcicap_ide v;
	u32 dw[3];
};

/**
 * pcicap_ide_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_snapshot(const struct pcicap_ide *v, struct pcicap_ide_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/**
 * pcicap_ide_snapshot_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_snapshot_cap(const struct pcicap_ide_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_IDE_CAP, val);
}

/**
 * pcicap_ide_snapshot_ctrl() - from a snapshot: Controls the port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_snapshot_ctrl(const struct pcicap_ide_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_IDE_CTRL,
				    val);
}

/**
 * pcicap_ide_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_init(struct pcicap_ide *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_ide_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_link_stream = 0;
		if (!ret)
			v->cap_link_stream = pcicap_ide_cap_link_stream(r);
		v->cap_link_tc_num = 0;
		if (!ret)
			v->cap_link_tc_num = pcicap_ide_cap_link_tc_num(r);
		v->cap_selective_num = 0;
		if (!ret)
			v->cap_selective_num = pcicap_ide_cap_selective_num(r);
		v->cap_selective_stream = 0;
		if (!ret)
			v->cap_selective_stream = pcicap_ide_cap_selective_stream(r);
	}
	return 0;
}

/**
 * pcicap_ide_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ide_find().
 */
static inline int __must_check
pcicap_ide_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_ide *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0030, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ide_init(v);
}

/**
 * pcicap_ide_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ide_find(struct pcicap_cfg *cfg, struct pcicap_ide *v)
{
	return pcicap_ide_find_after(cfg, 0, v);
}

/**
 * pcicap_ide_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ide_find().
 */
static inline int __must_check
pcicap_ide_find_next(const struct pcicap_ide *prev, struct pcicap_ide *v)
{
	return pcicap_ide_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_ide_link_stream - One link stream
 * @view: where it is
 *
 * Made by pcicap_ide_link_stream_at() only.
 */
struct pcicap_ide_link_stream {
	struct pcicap_view view;
};

/**
 * pcicap_ide_link_stream_ctrl_enable() - The stream is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_link_stream_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_ENABLE, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_ENABLE, val);
}

/**
 * pcicap_ide_link_stream_ctrl_xt() - Extended trust
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_link_stream_ctrl_xt(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_XT, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_xt() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_xt(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_XT) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_XT, val);
}

/**
 * pcicap_ide_link_stream_ctrl_tx_aggregation_npr() - Of non-posted requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_tx_aggregation_npr(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_tx_aggregation_npr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_tx_aggregation_npr(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR, val);
}

/**
 * pcicap_ide_link_stream_ctrl_tx_aggregation_pr() - Of posted requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_tx_aggregation_pr(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_tx_aggregation_pr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_tx_aggregation_pr(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR, val);
}

/**
 * pcicap_ide_link_stream_ctrl_tx_aggregation_cpl() - Of completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_tx_aggregation_cpl(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_tx_aggregation_cpl() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_tx_aggregation_cpl(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL, val);
}

/**
 * pcicap_ide_link_stream_ctrl_pcrc_enable() - Adds the plaintext CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_link_stream_ctrl_pcrc_enable(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_pcrc_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_pcrc_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE, val);
}

/**
 * pcicap_ide_link_stream_ctrl_partial_encryption() - Partial header
 * encryption mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_partial_encryption(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_partial_encryption() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_partial_encryption(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION, val);
}

/**
 * pcicap_ide_link_stream_ctrl_algorithm() - Algorithm
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_algorithm(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_algorithm() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_algorithm(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM, val);
}

/**
 * pcicap_ide_link_stream_ctrl_tc() - Traffic class
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_tc(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_TC, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_tc() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_tc(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_TC) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_TC, val);
}

/**
 * pcicap_ide_link_stream_ctrl_stream_id() - Number of the stream
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_ctrl_stream_id(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID, r);
}

/**
 * pcicap_ide_link_stream_ctrl_set_stream_id() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_link_stream_ctrl_set_stream_id(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID) |
	       FIELD_PREP(PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID, val);
}

/**
 * pcicap_ide_link_stream_read_ctrl() - read: Controls the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_link_stream_read_ctrl(const struct pcicap_ide_link_stream *v,
				 u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_LINK_STREAM_CTRL, val);
}

/**
 * pcicap_ide_link_stream_update_ctrl() - change bits: Controls the stream
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ide_link_stream_update_ctrl(const struct pcicap_ide_link_stream *v,
				   u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_IDE_LINK_STREAM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_link_stream_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_LINK_STREAM_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ide_link_stream_status_state() - State
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_link_stream_status_state(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_STATUS_STATE, r);
}

/**
 * pcicap_ide_link_stream_status_ide_fail() - Got an IDE fail message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_link_stream_status_ide_fail(u32 r)
{
	return FIELD_GET(PCICAP_IDE_LINK_STREAM_STATUS_IDE_FAIL, r);
}

/**
 * pcicap_ide_link_stream_read_status() - read: State of the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_link_stream_read_status(const struct pcicap_ide_link_stream *v,
				   u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_LINK_STREAM_STATUS, val);
}

/**
 * pcicap_ide_link_stream_clear_status() - clear bits by writing 1: State of
 * the stream
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ide_link_stream_clear_status(const struct pcicap_ide_link_stream *v,
				    u32 bits)
{
	if (bits & ~(u32)PCICAP_IDE_LINK_STREAM_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_IDE_LINK_STREAM_STATUS,
				   bits);
}

/**
 * struct pcicap_ide_link_stream_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ide_link_stream_dwords {
	struct pcicap_ide_link_stream v;
	u32 dw[2];
};

/**
 * pcicap_ide_link_stream_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_link_stream_snapshot(const struct pcicap_ide_link_stream *v,
				struct pcicap_ide_link_stream_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_ide_link_stream_snapshot_ctrl() - from a snapshot: Controls the stream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_link_stream_snapshot_ctrl(const struct pcicap_ide_link_stream_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_LINK_STREAM_CTRL, val);
}

/**
 * pcicap_ide_link_stream_snapshot_status() - from a snapshot: State of
 * the stream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_link_stream_snapshot_status(const struct pcicap_ide_link_stream_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_LINK_STREAM_STATUS, val);
}

/**
 * pcicap_ide_link_stream_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_link_stream_init(struct pcicap_ide_link_stream *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_ide_link_stream_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_link_stream_open(const struct pcicap_ide *outer, u32 off,
			    struct pcicap_ide_link_stream *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_ide_link_stream_init(v);
}

/**
 * pcicap_ide_link_stream_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_ide_link_stream_elements(const struct pcicap_ide *v)
{
	if (v->cap_link_stream != 1)
		return 0;
	return (v->cap_link_tc_num + 1);
}

/**
 * pcicap_ide_link_stream_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_ide_link_stream_where(const struct pcicap_ide *v, u32 *off)
{
	if (v->cap_link_stream != 1)
		return -ENXIO;
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_ide_link_stream_at() - One link stream
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_link_stream_at(const struct pcicap_ide *outer, unsigned int index,
			  struct pcicap_ide_link_stream *v)
{
	u32 off;
	int ret = pcicap_ide_link_stream_where(outer, &off);

	if (!ret && index >= pcicap_ide_link_stream_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_ide_link_stream_open(outer, off + index * 0x08, v);
}

/**
 * pcicap_ide_link_stream_after() - where the last ends, or would begin if there
 * are none
 * @outer: what is around it
 * @off: that offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_ide_link_stream_after(const struct pcicap_ide *outer, u32 *off)
{
	int ret = pcicap_ide_link_stream_where(outer, off);

	if (ret == -ENXIO) {
		*off = 0x0c;
		return 0;
	}
	if (ret)
		return ret;
	*off += pcicap_ide_link_stream_elements(outer) * 0x08;
	return 0;
}

/**
 * struct pcicap_ide_selective - One selective stream
 * @view: where it is
 * @cap_address_num: read once: the layout depends on it
 *
 * Made by pcicap_ide_selective_at() only.
 */
struct pcicap_ide_selective {
	struct pcicap_view view;
	u32 cap_address_num;
};

/**
 * pcicap_ide_selective_cap_address_num() - Address association blocks
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_cap_address_num(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CAP_ADDRESS_NUM, r);
}

/**
 * pcicap_ide_selective_read_cap() - read: What the stream supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_read_cap(const struct pcicap_ide_selective *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_CAP, val);
}

/**
 * pcicap_ide_selective_ctrl_enable() - The stream is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_ENABLE, r);
}

/**
 * pcicap_ide_selective_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_ENABLE, val);
}

/**
 * pcicap_ide_selective_ctrl_xt() - Extended trust
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_ctrl_xt(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_XT, r);
}

/**
 * pcicap_ide_selective_ctrl_set_xt() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_xt(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_XT) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_XT, val);
}

/**
 * pcicap_ide_selective_ctrl_tx_aggregation_npr() - Of non-posted requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_tx_aggregation_npr(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR, r);
}

/**
 * pcicap_ide_selective_ctrl_set_tx_aggregation_npr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_tx_aggregation_npr(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR, val);
}

/**
 * pcicap_ide_selective_ctrl_tx_aggregation_pr() - Of posted requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_tx_aggregation_pr(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR, r);
}

/**
 * pcicap_ide_selective_ctrl_set_tx_aggregation_pr() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_tx_aggregation_pr(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR, val);
}

/**
 * pcicap_ide_selective_ctrl_tx_aggregation_cpl() - Of completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_tx_aggregation_cpl(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL, r);
}

/**
 * pcicap_ide_selective_ctrl_set_tx_aggregation_cpl() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_tx_aggregation_cpl(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL, val);
}

/**
 * pcicap_ide_selective_ctrl_pcrc_enable() - Adds the plaintext CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_ctrl_pcrc_enable(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE, r);
}

/**
 * pcicap_ide_selective_ctrl_set_pcrc_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_pcrc_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE, val);
}

/**
 * pcicap_ide_selective_ctrl_config_enable() - Takes configuration requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_ctrl_config_enable(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE, r);
}

/**
 * pcicap_ide_selective_ctrl_set_config_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_config_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE, val);
}

/**
 * pcicap_ide_selective_ctrl_partial_encryption() - Partial header
 * encryption mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_partial_encryption(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION, r);
}

/**
 * pcicap_ide_selective_ctrl_set_partial_encryption() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_partial_encryption(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION, val);
}

/**
 * pcicap_ide_selective_ctrl_algorithm() - Algorithm
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_algorithm(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM, r);
}

/**
 * pcicap_ide_selective_ctrl_set_algorithm() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_algorithm(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM, val);
}

/**
 * pcicap_ide_selective_ctrl_tc() - Traffic class
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_tc(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_TC, r);
}

/**
 * pcicap_ide_selective_ctrl_set_tc() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_tc(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_TC) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_TC, val);
}

/**
 * pcicap_ide_selective_ctrl_default_stream() - For all that no other
 * stream takes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_ctrl_default_stream(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM, r);
}

/**
 * pcicap_ide_selective_ctrl_set_default_stream() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_default_stream(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM, val);
}

/**
 * pcicap_ide_selective_ctrl_tee_limited() - Only for trusted requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_ctrl_tee_limited(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED, r);
}

/**
 * pcicap_ide_selective_ctrl_set_tee_limited() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_tee_limited(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED, val);
}

/**
 * pcicap_ide_selective_ctrl_stream_id() - Number of the stream
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_ctrl_stream_id(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID, r);
}

/**
 * pcicap_ide_selective_ctrl_set_stream_id() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_ctrl_set_stream_id(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID, val);
}

/**
 * pcicap_ide_selective_read_ctrl() - read: Controls the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_read_ctrl(const struct pcicap_ide_selective *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_CTRL, val);
}

/**
 * pcicap_ide_selective_write_ctrl() - write: Controls the stream
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ide_selective_write_ctrl(const struct pcicap_ide_selective *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_IDE_SELECTIVE_CTRL, val);
}

/**
 * pcicap_ide_selective_update_ctrl() - change bits: Controls the stream
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ide_selective_update_ctrl(const struct pcicap_ide_selective *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ide_selective_status_state() - State
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_status_state(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_STATUS_STATE, r);
}

/**
 * pcicap_ide_selective_status_ide_fail() - Got an IDE fail message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_status_ide_fail(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_STATUS_IDE_FAIL, r);
}

/**
 * pcicap_ide_selective_read_status() - read: State of the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_read_status(const struct pcicap_ide_selective *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_STATUS, val);
}

/**
 * pcicap_ide_selective_clear_status() - clear bits by writing 1: State of
 * the stream
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ide_selective_clear_status(const struct pcicap_ide_selective *v,
				  u32 bits)
{
	if (bits & ~(u32)PCICAP_IDE_SELECTIVE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_IDE_SELECTIVE_STATUS, bits);
}

/**
 * pcicap_ide_selective_rid1_limit() - Last routing ID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_rid1_limit(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_RID1_LIMIT, r);
}

/**
 * pcicap_ide_selective_rid1_set_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_rid1_set_limit(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_RID1_LIMIT) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_RID1_LIMIT, val);
}

/**
 * pcicap_ide_selective_read_rid1() - read: Last requester of the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_read_rid1(const struct pcicap_ide_selective *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_RID1, val);
}

/**
 * pcicap_ide_selective_update_rid1() - change bits: Last requester of
 * the stream
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ide_selective_update_rid1(const struct pcicap_ide_selective *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_IDE_SELECTIVE_RID1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_read_rid1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_RID1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ide_selective_rid2_valid() - The range is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_rid2_valid(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_RID2_VALID, r);
}

/**
 * pcicap_ide_selective_rid2_set_valid() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_rid2_set_valid(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_RID2_VALID) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_RID2_VALID, val);
}

/**
 * pcicap_ide_selective_rid2_base() - First routing ID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_rid2_base(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_RID2_BASE, r);
}

/**
 * pcicap_ide_selective_rid2_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_rid2_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_RID2_BASE) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_RID2_BASE, val);
}

/**
 * pcicap_ide_selective_rid2_segment() - Segment
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_rid2_segment(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_RID2_SEGMENT, r);
}

/**
 * pcicap_ide_selective_rid2_set_segment() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_rid2_set_segment(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_RID2_SEGMENT) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_RID2_SEGMENT, val);
}

/**
 * pcicap_ide_selective_read_rid2() - read: First requester of the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_read_rid2(const struct pcicap_ide_selective *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_RID2, val);
}

/**
 * pcicap_ide_selective_update_rid2() - change bits: First requester of
 * the stream
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ide_selective_update_rid2(const struct pcicap_ide_selective *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_IDE_SELECTIVE_RID2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_read_rid2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_RID2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ide_selective_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ide_selective_dwords {
	struct pcicap_ide_selective v;
	u32 dw[5];
};

/**
 * pcicap_ide_selective_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_snapshot(const struct pcicap_ide_selective *v,
			      struct pcicap_ide_selective_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/**
 * pcicap_ide_selective_snapshot_cap() - from a snapshot: What the
 * stream supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_snapshot_cap(const struct pcicap_ide_selective_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_CAP, val);
}

/**
 * pcicap_ide_selective_snapshot_ctrl() - from a snapshot: Controls the stream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_snapshot_ctrl(const struct pcicap_ide_selective_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_CTRL, val);
}

/**
 * pcicap_ide_selective_snapshot_status() - from a snapshot: State of the stream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_snapshot_status(const struct pcicap_ide_selective_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_STATUS, val);
}

/**
 * pcicap_ide_selective_snapshot_rid1() - from a snapshot: Last requester of
 * the stream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_snapshot_rid1(const struct pcicap_ide_selective_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_RID1, val);
}

/**
 * pcicap_ide_selective_snapshot_rid2() - from a snapshot: First requester of
 * the stream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_snapshot_rid2(const struct pcicap_ide_selective_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_RID2, val);
}

/**
 * pcicap_ide_selective_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_init(struct pcicap_ide_selective *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_ide_selective_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_address_num = 0;
		if (!ret)
			v->cap_address_num = pcicap_ide_selective_cap_address_num(r);
	}
	{
		u32 end = 20;

		end = pcicap_raise32(end, 0x14, v->cap_address_num, 12);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_ide_selective_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_open(const struct pcicap_ide *outer, u32 off,
			  struct pcicap_ide_selective *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	return pcicap_ide_selective_init(v);
}

/**
 * pcicap_ide_selective_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_ide_selective_elements(const struct pcicap_ide *v)
{
	if (v->cap_selective_stream != 1)
		return 0;
	return (v->cap_selective_num + 1);
}

/**
 * pcicap_ide_selective_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_ide_selective_where(const struct pcicap_ide *v, u32 *off)
{
	if (v->cap_selective_stream != 1)
		return -ENXIO;
	if (v->cap_link_stream == 1)
		return pcicap_ide_link_stream_after(v, off);
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_ide_selective_at() - One selective stream
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_at(const struct pcicap_ide *outer, unsigned int index,
			struct pcicap_ide_selective *v)
{
	u32 off;
	int ret = pcicap_ide_selective_where(outer, &off);

	if (!ret && index >= pcicap_ide_selective_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_ide_selective_open(outer, off, v);
	while (!ret && index--) {
		off += v->view.size;
		ret = pcicap_ide_selective_open(outer, off, v);
	}
	return ret;
}

/**
 * struct pcicap_ide_selective_addr - One address range of the stream
 * @view: where it is
 *
 * Made by pcicap_ide_selective_addr_at() only.
 */
struct pcicap_ide_selective_addr {
	struct pcicap_view view;
};

/**
 * pcicap_ide_selective_addr_addr1_valid() - The range is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ide_selective_addr_addr1_valid(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID, r);
}

/**
 * pcicap_ide_selective_addr_addr1_set_valid() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_addr_addr1_set_valid(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID, val);
}

/**
 * pcicap_ide_selective_addr_addr1_base_low() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_addr_addr1_base_low(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW, r);
}

/**
 * pcicap_ide_selective_addr_addr1_set_base_low() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_addr_addr1_set_base_low(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW, val);
}

/**
 * pcicap_ide_selective_addr_addr1_limit_low() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ide_selective_addr_addr1_limit_low(u32 r)
{
	return FIELD_GET(PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW, r);
}

/**
 * pcicap_ide_selective_addr_addr1_set_limit_low() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ide_selective_addr_addr1_set_limit_low(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW) |
	       FIELD_PREP(PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW, val);
}

/**
 * pcicap_ide_selective_addr_read_addr1() - read: Low parts of the range
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_addr1(const struct pcicap_ide_selective_addr *v,
				     u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_ADDR1,
				  val);
}

/**
 * pcicap_ide_selective_addr_update_addr1() - change bits: Low parts of
 * the range
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ide_selective_addr_update_addr1(const struct pcicap_ide_selective_addr *v,
				       u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_IDE_SELECTIVE_ADDR_ADDR1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_addr_read_addr1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_ADDR1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ide_selective_addr_read_limit_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_limit_high(const struct pcicap_ide_selective_addr *v,
					  u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH, val);
}

/**
 * pcicap_ide_selective_addr_write_limit_high() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_write_limit_high(const struct pcicap_ide_selective_addr *v,
					   u32 val)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH, val);
}

/**
 * pcicap_ide_selective_addr_update_limit_high() - change bits: Address bits 63
 * to 32
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ide_selective_addr_update_limit_high(const struct pcicap_ide_selective_addr *v,
					    u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_addr_read_limit_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ide_selective_addr_read_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_base_high(const struct pcicap_ide_selective_addr *v,
					 u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH,
				  val);
}

/**
 * pcicap_ide_selective_addr_write_base_high() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_write_base_high(const struct pcicap_ide_selective_addr *v,
					  u32 val)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH, val);
}

/**
 * pcicap_ide_selective_addr_update_base_high() - change bits: Address bits 63
 * to 32
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ide_selective_addr_update_base_high(const struct pcicap_ide_selective_addr *v,
					   u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_addr_read_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ide_selective_addr_read_base() - read: First address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_base(const struct pcicap_ide_selective_addr *v,
				    u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_ide_selective_addr_read_addr1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_ide_selective_addr_addr1_base_low(part) << 20;
	}
	{
		u32 part;

		ret = pcicap_ide_selective_addr_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ide_selective_addr_write_base() - write: First address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
static inline int __must_check
pcicap_ide_selective_addr_write_base(const struct pcicap_ide_selective_addr *v,
				     u64 value)
{
	int ret;

	if ((value & (((u64)1 << 20) - 1)))
		return -EDOM;
	{
		u32 val = (u32)(value >> 20);
		u32 bits = (u32)((((u32)val & 0xfff) << 8));
		u32 part = bits;

		ret = pcicap_ide_selective_addr_update_addr1(v, 0x000fff00,
							     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_ide_selective_addr_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ide_selective_addr_read_limit() - read: Last byte
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_limit(const struct pcicap_ide_selective_addr *v,
				     u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_ide_selective_addr_read_addr1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_ide_selective_addr_addr1_limit_low(part) << 20;
	}
	{
		u32 part;

		ret = pcicap_ide_selective_addr_read_limit_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all | 1048575;
	return 0;
}

/**
 * pcicap_ide_selective_addr_write_limit() - write: Last byte
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 1048575), -ERANGE
 * (too large, or for a part that this layout lacks), -ENODATA (the view ends
 * before a part), or the errors of the accesses.
 */
static inline int __must_check
pcicap_ide_selective_addr_write_limit(const struct pcicap_ide_selective_addr *v,
				      u64 value)
{
	int ret;

	if ((value & (((u64)1 << 20) - 1)) != 1048575)
		return -EDOM;
	{
		u32 val = (u32)(value >> 20);
		u32 bits = (u32)((((u32)val & 0xfff) << 20));
		u32 part = bits;

		ret = pcicap_ide_selective_addr_update_addr1(v, 0xfff00000,
							     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_ide_selective_addr_write_limit_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_ide_selective_addr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ide_selective_addr_dwords {
	struct pcicap_ide_selective_addr v;
	u32 dw[3];
};

/**
 * pcicap_ide_selective_addr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_snapshot(const struct pcicap_ide_selective_addr *v,
				   struct pcicap_ide_selective_addr_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/**
 * pcicap_ide_selective_addr_snapshot_addr1() - from a snapshot: Low parts of
 * the range
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_addr_snapshot_addr1(const struct pcicap_ide_selective_addr_dwords *s,
					 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_ADDR_ADDR1, val);
}

/**
 * pcicap_ide_selective_addr_snapshot_limit_high() - from a snapshot: Address
 * bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_addr_snapshot_limit_high(const struct pcicap_ide_selective_addr_dwords *s,
					      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH, val);
}

/**
 * pcicap_ide_selective_addr_snapshot_base_high() - from a snapshot: Address
 * bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ide_selective_addr_snapshot_base_high(const struct pcicap_ide_selective_addr_dwords *s,
					     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH, val);
}

/**
 * pcicap_ide_selective_addr_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_init(struct pcicap_ide_selective_addr *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_ide_selective_addr_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_open(const struct pcicap_ide_selective *outer,
			       u32 off, struct pcicap_ide_selective_addr *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x0c, &v->view);

	if (ret)
		return ret;
	return pcicap_ide_selective_addr_init(v);
}

/**
 * pcicap_ide_selective_addr_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_ide_selective_addr_elements(const struct pcicap_ide_selective *v)
{
	return v->cap_address_num;
}

/**
 * pcicap_ide_selective_addr_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_ide_selective_addr_where(const struct pcicap_ide_selective *v, u32 *off)
{
	(void)v;
	*off = 0x14;
	return 0;
}

/**
 * pcicap_ide_selective_addr_at() - One address range of the stream
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_at(const struct pcicap_ide_selective *outer,
			     unsigned int index,
			     struct pcicap_ide_selective_addr *v)
{
	u32 off;
	int ret = pcicap_ide_selective_addr_where(outer, &off);

	if (!ret && index >= pcicap_ide_selective_addr_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_ide_selective_addr_open(outer, off + index * 0x0c, v);
}

#endif /* PCICAP_IDE_H */
