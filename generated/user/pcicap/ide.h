/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Integrity and Data Encryption
 *
 * Generated from specs/ext/ide.yaml - do not edit.
 * Source: PCIe Base, IDE Extended Capability; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_IDE_H
#define PCICAP_IDE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_IDE_ID				0x0030

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: IDE capabilities */
#define PCICAP_IDE_CAP					0x04
/* hwinit: Has link streams */
#define  PCICAP_IDE_CAP_LINK_STREAM			0x00000001
/* hwinit: Has selective streams */
#define  PCICAP_IDE_CAP_SELECTIVE_STREAM		0x00000002
/* hwinit: Flow-through IDE streams are supported */
#define  PCICAP_IDE_CAP_FLOW_THROUGH			0x00000004
/* hwinit: Partial header encryption is supported */
#define  PCICAP_IDE_CAP_PARTIAL_HEADER_ENCRYPTION	0x00000008
/* hwinit: Aggregation is supported */
#define  PCICAP_IDE_CAP_AGGREGATION			0x00000010
/* hwinit: Plaintext CRC */
#define  PCICAP_IDE_CAP_PCRC				0x00000020
/* hwinit: Key management protocol */
#define  PCICAP_IDE_CAP_IDE_KM				0x00000040
/* hwinit: Selective IDE for configuration requests is supported */
#define  PCICAP_IDE_CAP_SELECTIVE_CONFIG		0x00000080
/* hwinit: Algorithms */
#define  PCICAP_IDE_CAP_ALGORITHMS			0x00001f00
#define  PCICAP_IDE_CAP_ALGORITHMS_AES_GCM_256		0x0
/* hwinit: Number of traffic classes for link IDE streams */
#define  PCICAP_IDE_CAP_LINK_TC_NUM			0x0000e000
/* hwinit: Selective streams */
#define  PCICAP_IDE_CAP_SELECTIVE_NUM			0x00ff0000
/* hwinit: TEE-limited streams are supported */
#define  PCICAP_IDE_CAP_TEE_LIMITED			0x01000000
/* hwinit: Extended trust */
#define  PCICAP_IDE_CAP_XT				0x02000000

/* rw: Controls the port */
#define PCICAP_IDE_CTRL				0x08
/* rw: Flow-through IDE streams are supported */
#define  PCICAP_IDE_CTRL_FLOW_THROUGH		0x00000004
#define  PCICAP_IDE_CTRL_WRITE_MASK		0x00000004

/* link_stream: One link stream */
#define PCICAP_IDE_LINK_STREAM			0x0c
#define PCICAP_IDE_LINK_STREAM_STRIDE		0x08

/* rw: Controls the stream */
#define PCICAP_IDE_LINK_STREAM_CTRL				0x00
/* rw: The stream is enabled */
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
/* rw: PCRC is enabled */
#define  PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE		0x00000100
/* rw: Partial header encryption mode */
#define  PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION		0x00003c00
/* rw: Algorithm */
#define  PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM			0x0007c000
#define  PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM_AES_GCM_256	0x0
/* rw: Traffic class */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TC				0x00380000
/* rw: Stream ID */
#define  PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID			0xff000000
#define  PCICAP_IDE_LINK_STREAM_CTRL_WRITE_MASK			0xff3ffdff

/* ro, rw1c: Stream status */
#define PCICAP_IDE_LINK_STREAM_STATUS			0x04
/* ro: State */
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE		0x0000000f
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE_INSECURE	0x0
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE_SECURE	0x2
/* rw1c: An integrity check fail message was received */
#define  PCICAP_IDE_LINK_STREAM_STATUS_IDE_FAIL		0x80000000
#define  PCICAP_IDE_LINK_STREAM_STATUS_W1C_MASK		0x80000000

/* selective: One selective stream */

/* hwinit: Stream capabilities */
#define PCICAP_IDE_SELECTIVE_CAP		0x00
/* hwinit: Address association blocks */
#define  PCICAP_IDE_SELECTIVE_CAP_ADDRESS_NUM	0x0000000f

/* rw: Controls the stream */
#define PCICAP_IDE_SELECTIVE_CTRL				0x04
/* rw: The stream is enabled */
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
/* rw: PCRC is enabled */
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
/* rw: Default stream */
#define  PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM		0x00400000
/* rw: The stream is TEE-limited */
#define  PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED			0x00800000
/* rw: Stream ID */
#define  PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID			0xff000000

/* ro, rw1c: Stream status */
#define PCICAP_IDE_SELECTIVE_STATUS			0x08
/* ro: State */
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE		0x0000000f
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE_INSECURE	0x0
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE_SECURE	0x2
/* rw1c: An integrity check fail message was received */
#define  PCICAP_IDE_SELECTIVE_STATUS_IDE_FAIL		0x80000000
#define  PCICAP_IDE_SELECTIVE_STATUS_W1C_MASK		0x80000000

/* rw: Last requester ID associated with the stream */
#define PCICAP_IDE_SELECTIVE_RID1		0x0c
/* rw: Last routing ID */
#define  PCICAP_IDE_SELECTIVE_RID1_LIMIT	0x00ffff00
#define  PCICAP_IDE_SELECTIVE_RID1_WRITE_MASK	0x00ffff00

/* rw: First requester ID associated with the stream */
#define PCICAP_IDE_SELECTIVE_RID2		0x10
/* rw: The range is valid */
#define  PCICAP_IDE_SELECTIVE_RID2_VALID	0x00000001
/* rw: First routing ID */
#define  PCICAP_IDE_SELECTIVE_RID2_BASE		0x00ffff00
/* rw: Segment */
#define  PCICAP_IDE_SELECTIVE_RID2_SEGMENT	0xff000000
#define  PCICAP_IDE_SELECTIVE_RID2_WRITE_MASK	0xffffff01

/* addr: Address association of the stream */
#define PCICAP_IDE_SELECTIVE_ADDR		0x14
#define PCICAP_IDE_SELECTIVE_ADDR_STRIDE	0x0c

/* rw: Lower parts of the address range */
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
	uint32_t cap_link_stream;
	uint32_t cap_link_tc_num;
	uint32_t cap_selective_num;
	uint32_t cap_selective_stream;
};

/* IDE capabilities */
struct pcicap_ide_cap {
	uint32_t raw;
};

/* Has link streams */
static inline bool
pcicap_ide_cap_link_stream(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_LINK_STREAM) != 0;
}

/* Has selective streams */
static inline bool
pcicap_ide_cap_selective_stream(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_SELECTIVE_STREAM) != 0;
}

/* Flow-through IDE streams are supported */
static inline bool
pcicap_ide_cap_flow_through(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_FLOW_THROUGH) != 0;
}

/* Partial header encryption is supported */
static inline bool
pcicap_ide_cap_partial_header_encryption(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_PARTIAL_HEADER_ENCRYPTION) != 0;
}

/* Aggregation is supported */
static inline bool
pcicap_ide_cap_aggregation(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_AGGREGATION) != 0;
}

/* Plaintext CRC */
static inline bool
pcicap_ide_cap_pcrc(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_PCRC) != 0;
}

/* Key management protocol */
static inline bool
pcicap_ide_cap_ide_km(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_IDE_KM) != 0;
}

/* Selective IDE for configuration requests is supported */
static inline bool
pcicap_ide_cap_selective_config(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_SELECTIVE_CONFIG) != 0;
}

/* Algorithms */
static inline uint32_t
pcicap_ide_cap_algorithms(struct pcicap_ide_cap r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_CAP_ALGORITHMS) >> 8);
}

/* Number of traffic classes for link IDE streams */
static inline uint32_t
pcicap_ide_cap_link_tc_num(struct pcicap_ide_cap r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_CAP_LINK_TC_NUM) >> 13);
}

/* Selective streams */
static inline uint32_t
pcicap_ide_cap_selective_num(struct pcicap_ide_cap r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_CAP_SELECTIVE_NUM) >> 16);
}

/* TEE-limited streams are supported */
static inline bool
pcicap_ide_cap_tee_limited(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_TEE_LIMITED) != 0;
}

/* Extended trust */
static inline bool
pcicap_ide_cap_xt(struct pcicap_ide_cap r)
{
	return (r.raw & PCICAP_IDE_CAP_XT) != 0;
}

/* Number of traffic classes for link IDE streams, as a quantity. */
static inline uint64_t
pcicap_ide_cap_link_tc_num_decoded(struct pcicap_ide_cap r)
{
	uint64_t n = pcicap_ide_cap_link_tc_num(r);

	return (n + 1);
}

/**
 * pcicap_ide_cap_link_tc_num_encode() - from a quantity: Number of traffic
 * classes for link IDE streams
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_cap_link_tc_num_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Selective streams, as a quantity. */
static inline uint64_t
pcicap_ide_cap_selective_num_decoded(struct pcicap_ide_cap r)
{
	uint64_t n = pcicap_ide_cap_selective_num(r);

	return (n + 1);
}

/**
 * pcicap_ide_cap_selective_num_encode() - from a quantity: Selective streams
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_cap_selective_num_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ide_read_cap() - read: IDE capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_read_cap(const struct pcicap_ide *v, struct pcicap_ide_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_CAP, &val->raw);
}

/* Controls the port */
struct pcicap_ide_ctrl {
	uint32_t raw;
};

/* Flow-through IDE streams are supported */
static inline bool
pcicap_ide_ctrl_flow_through(struct pcicap_ide_ctrl r)
{
	return (r.raw & PCICAP_IDE_CTRL_FLOW_THROUGH) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_ctrl
pcicap_ide_ctrl_set_flow_through(struct pcicap_ide_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_CTRL_FLOW_THROUGH,
			      val ? PCICAP_IDE_CTRL_FLOW_THROUGH : 0);
	return r;
}

/**
 * pcicap_ide_read_ctrl() - read: Controls the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_read_ctrl(const struct pcicap_ide *v, struct pcicap_ide_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_update_ctrl(const struct pcicap_ide *v, uint32_t mask,
		       struct pcicap_ide_ctrl val)
{
	struct pcicap_ide_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_IDE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_ide_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ide_dwords {
	struct pcicap_ide v;
	uint32_t dw[3];
};

/**
 * pcicap_ide_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_snapshot(const struct pcicap_ide *v, struct pcicap_ide_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* IDE capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_snapshot_cap(const struct pcicap_ide_dwords *s,
			struct pcicap_ide_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_IDE_CAP,
				    &val->raw);
}

/* Controls the port: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_snapshot_ctrl(const struct pcicap_ide_dwords *s,
			 struct pcicap_ide_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_IDE_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_init(struct pcicap_ide *v)
{
	int ret;

	{
		struct pcicap_ide_cap r;

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
			v->cap_selective_stream =
				pcicap_ide_cap_selective_stream(r);
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_ide *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
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

/* Controls the stream */
struct pcicap_ide_link_stream_ctrl {
	uint32_t raw;
};

/* The stream is enabled */
static inline bool
pcicap_ide_link_stream_ctrl_enable(struct pcicap_ide_link_stream_ctrl r)
{
	return (r.raw & PCICAP_IDE_LINK_STREAM_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_enable(struct pcicap_ide_link_stream_ctrl r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_LINK_STREAM_CTRL_ENABLE,
			      val ? PCICAP_IDE_LINK_STREAM_CTRL_ENABLE : 0);
	return r;
}

/* Extended trust */
static inline bool
pcicap_ide_link_stream_ctrl_xt(struct pcicap_ide_link_stream_ctrl r)
{
	return (r.raw & PCICAP_IDE_LINK_STREAM_CTRL_XT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_xt(struct pcicap_ide_link_stream_ctrl r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_LINK_STREAM_CTRL_XT,
			      val ? PCICAP_IDE_LINK_STREAM_CTRL_XT : 0);
	return r;
}

/* Of non-posted requests */
static inline uint32_t
pcicap_ide_link_stream_ctrl_tx_aggregation_npr(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_tx_aggregation_npr(struct pcicap_ide_link_stream_ctrl r,
						   uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR,
			      (uint32_t)val << 2);
	return r;
}

/* Of posted requests */
static inline uint32_t
pcicap_ide_link_stream_ctrl_tx_aggregation_pr(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_tx_aggregation_pr(struct pcicap_ide_link_stream_ctrl r,
						  uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR,
			      (uint32_t)val << 4);
	return r;
}

/* Of completions */
static inline uint32_t
pcicap_ide_link_stream_ctrl_tx_aggregation_cpl(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_tx_aggregation_cpl(struct pcicap_ide_link_stream_ctrl r,
						   uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL,
			      (uint32_t)val << 6);
	return r;
}

/* PCRC is enabled */
static inline bool
pcicap_ide_link_stream_ctrl_pcrc_enable(struct pcicap_ide_link_stream_ctrl r)
{
	return (r.raw & PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_pcrc_enable(struct pcicap_ide_link_stream_ctrl r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE,
			      val ? PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE : 0);
	return r;
}

/* Partial header encryption mode */
static inline uint32_t
pcicap_ide_link_stream_ctrl_partial_encryption(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_partial_encryption(struct pcicap_ide_link_stream_ctrl r,
						   uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION,
			      (uint32_t)val << 10);
	return r;
}

/* Algorithm */
static inline uint32_t
pcicap_ide_link_stream_ctrl_algorithm(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_algorithm(struct pcicap_ide_link_stream_ctrl r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM,
			      (uint32_t)val << 14);
	return r;
}

/* Traffic class */
static inline uint32_t
pcicap_ide_link_stream_ctrl_tc(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_TC) >> 19);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_tc(struct pcicap_ide_link_stream_ctrl r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_LINK_STREAM_CTRL_TC,
			      (uint32_t)val << 19);
	return r;
}

/* Stream ID */
static inline uint32_t
pcicap_ide_link_stream_ctrl_stream_id(struct pcicap_ide_link_stream_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_link_stream_ctrl
pcicap_ide_link_stream_ctrl_set_stream_id(struct pcicap_ide_link_stream_ctrl r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_ide_link_stream_read_ctrl() - read: Controls the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_read_ctrl(const struct pcicap_ide_link_stream *v,
				 struct pcicap_ide_link_stream_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_LINK_STREAM_CTRL,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_update_ctrl(const struct pcicap_ide_link_stream *v,
				   uint32_t mask,
				   struct pcicap_ide_link_stream_ctrl val)
{
	struct pcicap_ide_link_stream_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_IDE_LINK_STREAM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_link_stream_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_LINK_STREAM_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Stream status */
struct pcicap_ide_link_stream_status {
	uint32_t raw;
};

/* State */
static inline uint32_t
pcicap_ide_link_stream_status_state(struct pcicap_ide_link_stream_status r)
{
	return (uint32_t)(r.raw & PCICAP_IDE_LINK_STREAM_STATUS_STATE);
}

/* An integrity check fail message was received */
static inline bool
pcicap_ide_link_stream_status_ide_fail(struct pcicap_ide_link_stream_status r)
{
	return (r.raw & PCICAP_IDE_LINK_STREAM_STATUS_IDE_FAIL) != 0;
}

/**
 * pcicap_ide_link_stream_read_status() - read: Stream status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_read_status(const struct pcicap_ide_link_stream *v,
				   struct pcicap_ide_link_stream_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_LINK_STREAM_STATUS,
				  &val->raw);
}

/**
 * pcicap_ide_link_stream_clear_status() - clear bits by writing 1:
 * Stream status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_clear_status(const struct pcicap_ide_link_stream *v,
				    uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_IDE_LINK_STREAM_STATUS_W1C_MASK)
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
	uint32_t dw[2];
};

/**
 * pcicap_ide_link_stream_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_snapshot(const struct pcicap_ide_link_stream *v,
				struct pcicap_ide_link_stream_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Controls the stream: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_snapshot_ctrl(const struct pcicap_ide_link_stream_dwords *s,
				     struct pcicap_ide_link_stream_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_LINK_STREAM_CTRL, &val->raw);
}

/* Stream status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_snapshot_status(const struct pcicap_ide_link_stream_dwords *s,
				       struct pcicap_ide_link_stream_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_LINK_STREAM_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_init(struct pcicap_ide_link_stream *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_open(const struct pcicap_ide *outer, uint32_t off,
			    struct pcicap_ide_link_stream *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_ide_link_stream_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_ide_link_stream_elements(const struct pcicap_ide *v)
{
	if (v->cap_link_stream != 1)
		return 0;
	return (v->cap_link_tc_num + 1);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_where(const struct pcicap_ide *v, uint32_t *off)
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
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_at(const struct pcicap_ide *outer, unsigned int index,
			  struct pcicap_ide_link_stream *v)
{
	uint32_t off;
	int ret = pcicap_ide_link_stream_where(outer, &off);

	if (!ret && index >= pcicap_ide_link_stream_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_ide_link_stream_open(outer, off + index * 0x08, v);
}

/* Where the last ends, or would begin if there are none. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_link_stream_after(const struct pcicap_ide *outer, uint32_t *off)
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
	uint32_t cap_address_num;
};

/* Stream capabilities */
struct pcicap_ide_selective_cap {
	uint32_t raw;
};

/* Address association blocks */
static inline uint32_t
pcicap_ide_selective_cap_address_num(struct pcicap_ide_selective_cap r)
{
	return (uint32_t)(r.raw & PCICAP_IDE_SELECTIVE_CAP_ADDRESS_NUM);
}

/**
 * pcicap_ide_selective_read_cap() - read: Stream capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_read_cap(const struct pcicap_ide_selective *v,
			      struct pcicap_ide_selective_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_CAP,
				  &val->raw);
}

/* Controls the stream */
struct pcicap_ide_selective_ctrl {
	uint32_t raw;
};

/* The stream is enabled */
static inline bool
pcicap_ide_selective_ctrl_enable(struct pcicap_ide_selective_ctrl r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_enable(struct pcicap_ide_selective_ctrl r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_ENABLE,
			      val ? PCICAP_IDE_SELECTIVE_CTRL_ENABLE : 0);
	return r;
}

/* Extended trust */
static inline bool
pcicap_ide_selective_ctrl_xt(struct pcicap_ide_selective_ctrl r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_CTRL_XT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_xt(struct pcicap_ide_selective_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_XT,
			      val ? PCICAP_IDE_SELECTIVE_CTRL_XT : 0);
	return r;
}

/* Of non-posted requests */
static inline uint32_t
pcicap_ide_selective_ctrl_tx_aggregation_npr(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_tx_aggregation_npr(struct pcicap_ide_selective_ctrl r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR,
			      (uint32_t)val << 2);
	return r;
}

/* Of posted requests */
static inline uint32_t
pcicap_ide_selective_ctrl_tx_aggregation_pr(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_tx_aggregation_pr(struct pcicap_ide_selective_ctrl r,
						uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR,
			      (uint32_t)val << 4);
	return r;
}

/* Of completions */
static inline uint32_t
pcicap_ide_selective_ctrl_tx_aggregation_cpl(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_tx_aggregation_cpl(struct pcicap_ide_selective_ctrl r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL,
			      (uint32_t)val << 6);
	return r;
}

/* PCRC is enabled */
static inline bool
pcicap_ide_selective_ctrl_pcrc_enable(struct pcicap_ide_selective_ctrl r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_pcrc_enable(struct pcicap_ide_selective_ctrl r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE,
			      val ? PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE : 0);
	return r;
}

/* Takes configuration requests */
static inline bool
pcicap_ide_selective_ctrl_config_enable(struct pcicap_ide_selective_ctrl r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_config_enable(struct pcicap_ide_selective_ctrl r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE,
			      val ? PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE : 0);
	return r;
}

/* Partial header encryption mode */
static inline uint32_t
pcicap_ide_selective_ctrl_partial_encryption(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_partial_encryption(struct pcicap_ide_selective_ctrl r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION,
			      (uint32_t)val << 10);
	return r;
}

/* Algorithm */
static inline uint32_t
pcicap_ide_selective_ctrl_algorithm(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_algorithm(struct pcicap_ide_selective_ctrl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM,
			      (uint32_t)val << 14);
	return r;
}

/* Traffic class */
static inline uint32_t
pcicap_ide_selective_ctrl_tc(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_TC) >> 19);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_tc(struct pcicap_ide_selective_ctrl r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_TC,
			      (uint32_t)val << 19);
	return r;
}

/* Default stream */
static inline bool
pcicap_ide_selective_ctrl_default_stream(struct pcicap_ide_selective_ctrl r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_default_stream(struct pcicap_ide_selective_ctrl r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM,
			      val ? PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM : 0);
	return r;
}

/* The stream is TEE-limited */
static inline bool
pcicap_ide_selective_ctrl_tee_limited(struct pcicap_ide_selective_ctrl r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_tee_limited(struct pcicap_ide_selective_ctrl r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED,
			      val ? PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED : 0);
	return r;
}

/* Stream ID */
static inline uint32_t
pcicap_ide_selective_ctrl_stream_id(struct pcicap_ide_selective_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_ctrl
pcicap_ide_selective_ctrl_set_stream_id(struct pcicap_ide_selective_ctrl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_ide_selective_read_ctrl() - read: Controls the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_read_ctrl(const struct pcicap_ide_selective *v,
			       struct pcicap_ide_selective_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_CTRL,
				  &val->raw);
}

/**
 * pcicap_ide_selective_write_ctrl() - write: Controls the stream
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_write_ctrl(const struct pcicap_ide_selective *v,
				struct pcicap_ide_selective_ctrl val)
{
	return pcicap_view_write32(&v->view, PCICAP_IDE_SELECTIVE_CTRL,
				   val.raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_update_ctrl(const struct pcicap_ide_selective *v,
				 uint32_t mask,
				 struct pcicap_ide_selective_ctrl val)
{
	struct pcicap_ide_selective_ctrl old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Stream status */
struct pcicap_ide_selective_status {
	uint32_t raw;
};

/* State */
static inline uint32_t
pcicap_ide_selective_status_state(struct pcicap_ide_selective_status r)
{
	return (uint32_t)(r.raw & PCICAP_IDE_SELECTIVE_STATUS_STATE);
}

/* An integrity check fail message was received */
static inline bool
pcicap_ide_selective_status_ide_fail(struct pcicap_ide_selective_status r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_STATUS_IDE_FAIL) != 0;
}

/**
 * pcicap_ide_selective_read_status() - read: Stream status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_read_status(const struct pcicap_ide_selective *v,
				 struct pcicap_ide_selective_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_STATUS,
				  &val->raw);
}

/**
 * pcicap_ide_selective_clear_status() - clear bits by writing 1: Stream status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_clear_status(const struct pcicap_ide_selective *v,
				  uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_IDE_SELECTIVE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_IDE_SELECTIVE_STATUS, bits);
}

/* Last requester ID associated with the stream */
struct pcicap_ide_selective_rid1 {
	uint32_t raw;
};

/* Last routing ID */
static inline uint32_t
pcicap_ide_selective_rid1_limit(struct pcicap_ide_selective_rid1 r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_RID1_LIMIT) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_rid1
pcicap_ide_selective_rid1_set_limit(struct pcicap_ide_selective_rid1 r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_RID1_LIMIT,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_ide_selective_read_rid1() - read: Last requester ID associated with
 * the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_read_rid1(const struct pcicap_ide_selective *v,
			       struct pcicap_ide_selective_rid1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_RID1,
				  &val->raw);
}

/**
 * pcicap_ide_selective_update_rid1() - change bits: Last requester ID
 * associated with the stream
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_update_rid1(const struct pcicap_ide_selective *v,
				 uint32_t mask,
				 struct pcicap_ide_selective_rid1 val)
{
	struct pcicap_ide_selective_rid1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_IDE_SELECTIVE_RID1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_read_rid1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_RID1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* First requester ID associated with the stream */
struct pcicap_ide_selective_rid2 {
	uint32_t raw;
};

/* The range is valid */
static inline bool
pcicap_ide_selective_rid2_valid(struct pcicap_ide_selective_rid2 r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_RID2_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_rid2
pcicap_ide_selective_rid2_set_valid(struct pcicap_ide_selective_rid2 r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_RID2_VALID,
			      val ? PCICAP_IDE_SELECTIVE_RID2_VALID : 0);
	return r;
}

/* First routing ID */
static inline uint32_t
pcicap_ide_selective_rid2_base(struct pcicap_ide_selective_rid2 r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_RID2_BASE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_rid2
pcicap_ide_selective_rid2_set_base(struct pcicap_ide_selective_rid2 r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_RID2_BASE,
			      (uint32_t)val << 8);
	return r;
}

/* Segment */
static inline uint32_t
pcicap_ide_selective_rid2_segment(struct pcicap_ide_selective_rid2 r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_RID2_SEGMENT) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_rid2
pcicap_ide_selective_rid2_set_segment(struct pcicap_ide_selective_rid2 r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_RID2_SEGMENT,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_ide_selective_read_rid2() - read: First requester ID associated with
 * the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_read_rid2(const struct pcicap_ide_selective *v,
			       struct pcicap_ide_selective_rid2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_RID2,
				  &val->raw);
}

/**
 * pcicap_ide_selective_update_rid2() - change bits: First requester ID
 * associated with the stream
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_update_rid2(const struct pcicap_ide_selective *v,
				 uint32_t mask,
				 struct pcicap_ide_selective_rid2 val)
{
	struct pcicap_ide_selective_rid2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_IDE_SELECTIVE_RID2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_read_rid2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_RID2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_ide_selective_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ide_selective_dwords {
	struct pcicap_ide_selective v;
	uint32_t dw[5];
};

/**
 * pcicap_ide_selective_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_snapshot(const struct pcicap_ide_selective *v,
			      struct pcicap_ide_selective_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/* Stream capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_snapshot_cap(const struct pcicap_ide_selective_dwords *s,
				  struct pcicap_ide_selective_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_CAP, &val->raw);
}

/* Controls the stream: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_snapshot_ctrl(const struct pcicap_ide_selective_dwords *s,
				   struct pcicap_ide_selective_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_CTRL, &val->raw);
}

/* Stream status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_snapshot_status(const struct pcicap_ide_selective_dwords *s,
				     struct pcicap_ide_selective_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_STATUS, &val->raw);
}

/*
 * Last requester ID associated with the stream: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_snapshot_rid1(const struct pcicap_ide_selective_dwords *s,
				   struct pcicap_ide_selective_rid1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_RID1, &val->raw);
}

/*
 * First requester ID associated with the stream: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_snapshot_rid2(const struct pcicap_ide_selective_dwords *s,
				   struct pcicap_ide_selective_rid2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_RID2, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_init(struct pcicap_ide_selective *v)
{
	int ret;

	{
		struct pcicap_ide_selective_cap r;

		ret = pcicap_ide_selective_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_address_num = 0;
		if (!ret)
			v->cap_address_num =
				pcicap_ide_selective_cap_address_num(r);
	}
	{
		uint32_t end = 20;

		end = pcicap_raise32(end, 0x14, v->cap_address_num, 12);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_open(const struct pcicap_ide *outer, uint32_t off,
			  struct pcicap_ide_selective *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	return pcicap_ide_selective_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_ide_selective_elements(const struct pcicap_ide *v)
{
	if (v->cap_selective_stream != 1)
		return 0;
	return (v->cap_selective_num + 1);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_where(const struct pcicap_ide *v, uint32_t *off)
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
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_at(const struct pcicap_ide *outer, unsigned int index,
			struct pcicap_ide_selective *v)
{
	uint32_t off;
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
 * struct pcicap_ide_selective_addr - Address association of the stream
 * @view: where it is
 *
 * Made by pcicap_ide_selective_addr_at() only.
 */
struct pcicap_ide_selective_addr {
	struct pcicap_view view;
};

/* Lower parts of the address range */
struct pcicap_ide_selective_addr_addr1 {
	uint32_t raw;
};

/* The range is valid */
static inline bool
pcicap_ide_selective_addr_addr1_valid(struct pcicap_ide_selective_addr_addr1 r)
{
	return (r.raw & PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_addr_addr1
pcicap_ide_selective_addr_addr1_set_valid(struct pcicap_ide_selective_addr_addr1 r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID,
			      val ? PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID : 0);
	return r;
}

/* Address bits 31 to 20 */
static inline uint32_t
pcicap_ide_selective_addr_addr1_base_low(struct pcicap_ide_selective_addr_addr1 r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_addr_addr1
pcicap_ide_selective_addr_addr1_set_base_low(struct pcicap_ide_selective_addr_addr1 r,
					     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW,
			      (uint32_t)val << 8);
	return r;
}

/* Address bits 31 to 20 */
static inline uint32_t
pcicap_ide_selective_addr_addr1_limit_low(struct pcicap_ide_selective_addr_addr1 r)
{
	return (uint32_t)((r.raw & PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ide_selective_addr_addr1
pcicap_ide_selective_addr_addr1_set_limit_low(struct pcicap_ide_selective_addr_addr1 r,
					      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW,
			      (uint32_t)val << 20);
	return r;
}

/**
 * pcicap_ide_selective_addr_read_addr1() - read: Lower parts of the
 * address range
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_read_addr1(const struct pcicap_ide_selective_addr *v,
				     struct pcicap_ide_selective_addr_addr1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_ADDR1,
				  &val->raw);
}

/**
 * pcicap_ide_selective_addr_update_addr1() - change bits: Lower parts of the
 * address range
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_update_addr1(const struct pcicap_ide_selective_addr *v,
				       uint32_t mask,
				       struct pcicap_ide_selective_addr_addr1 val)
{
	struct pcicap_ide_selective_addr_addr1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_IDE_SELECTIVE_ADDR_ADDR1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_addr_read_addr1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_ADDR1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ide_selective_addr_read_limit_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_read_limit_high(const struct pcicap_ide_selective_addr *v,
					  uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_write_limit_high(const struct pcicap_ide_selective_addr *v,
					   uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_update_limit_high(const struct pcicap_ide_selective_addr *v,
					    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_addr_read_limit_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ide_selective_addr_read_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_read_base_high(const struct pcicap_ide_selective_addr *v,
					 uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_write_base_high(const struct pcicap_ide_selective_addr *v,
					  uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_update_base_high(const struct pcicap_ide_selective_addr *v,
					   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ide_selective_addr_read_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_read_base(const struct pcicap_ide_selective_addr *v,
				    uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_ide_selective_addr_addr1 part;

		ret = pcicap_ide_selective_addr_read_addr1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ide_selective_addr_addr1_base_low(part) << 20;
	}
	{
		uint32_t part;

		ret = pcicap_ide_selective_addr_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_write_base(const struct pcicap_ide_selective_addr *v,
				     uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 20);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xfff) << 8));
		struct pcicap_ide_selective_addr_addr1 part = { bits };

		ret = pcicap_ide_selective_addr_update_addr1(v, 0x000fff00,
							     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_read_limit(const struct pcicap_ide_selective_addr *v,
				     uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_ide_selective_addr_addr1 part;

		ret = pcicap_ide_selective_addr_read_addr1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ide_selective_addr_addr1_limit_low(part) << 20;
	}
	{
		uint32_t part;

		ret = pcicap_ide_selective_addr_read_limit_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_write_limit(const struct pcicap_ide_selective_addr *v,
				      uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)) != 1048575)
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 20);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xfff) << 20));
		struct pcicap_ide_selective_addr_addr1 part = { bits };

		ret = pcicap_ide_selective_addr_update_addr1(v, 0xfff00000,
							     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
	uint32_t dw[3];
};

/**
 * pcicap_ide_selective_addr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_snapshot(const struct pcicap_ide_selective_addr *v,
				   struct pcicap_ide_selective_addr_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Lower parts of the address range: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_snapshot_addr1(const struct pcicap_ide_selective_addr_dwords *s,
					 struct pcicap_ide_selective_addr_addr1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_ADDR_ADDR1, &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_snapshot_limit_high(const struct pcicap_ide_selective_addr_dwords *s,
					      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH, val);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_snapshot_base_high(const struct pcicap_ide_selective_addr_dwords *s,
					     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_init(struct pcicap_ide_selective_addr *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_open(const struct pcicap_ide_selective *outer,
			       uint32_t off,
			       struct pcicap_ide_selective_addr *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x0c, &v->view);

	if (ret)
		return ret;
	return pcicap_ide_selective_addr_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_ide_selective_addr_elements(const struct pcicap_ide_selective *v)
{
	return v->cap_address_num;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_where(const struct pcicap_ide_selective *v,
				uint32_t *off)
{
	(void)v;
	*off = 0x14;
	return 0;
}

/**
 * pcicap_ide_selective_addr_at() - Address association of the stream
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ide_selective_addr_at(const struct pcicap_ide_selective *outer,
			     unsigned int index,
			     struct pcicap_ide_selective_addr *v)
{
	uint32_t off;
	int ret = pcicap_ide_selective_addr_where(outer, &off);

	if (!ret && index >= pcicap_ide_selective_addr_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_ide_selective_addr_open(outer, off + index * 0x0c, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_IDE_H */
