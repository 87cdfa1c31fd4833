/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Integrity and Data Encryption
 *
 * Generated from specs/ext/ide.yaml - do not edit.
 */
/*
 * Source: PCIe Base, IDE Extended Capability; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_IDE_H
#define PCICAP_IDE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_IDE_ID				0x0030

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_ide_cap_t;
/* hwinit: IDE capabilities */
#define PCICAP_IDE_CAP					0x04
/* hwinit: Has link streams */
#define  PCICAP_IDE_CAP_LINK_STREAM			PCICAP_BITS(pcicap_ide_cap_t, 0x00000001)
/* hwinit: Has selective streams */
#define  PCICAP_IDE_CAP_SELECTIVE_STREAM		PCICAP_BITS(pcicap_ide_cap_t, 0x00000002)
/* hwinit: Flow-through IDE streams are supported */
#define  PCICAP_IDE_CAP_FLOW_THROUGH			PCICAP_BITS(pcicap_ide_cap_t, 0x00000004)
/* hwinit: Partial header encryption is supported */
#define  PCICAP_IDE_CAP_PARTIAL_HEADER_ENCRYPTION	PCICAP_BITS(pcicap_ide_cap_t, 0x00000008)
/* hwinit: Aggregation is supported */
#define  PCICAP_IDE_CAP_AGGREGATION			PCICAP_BITS(pcicap_ide_cap_t, 0x00000010)
/* hwinit: Plaintext CRC */
#define  PCICAP_IDE_CAP_PCRC				PCICAP_BITS(pcicap_ide_cap_t, 0x00000020)
/* hwinit: Key management protocol */
#define  PCICAP_IDE_CAP_IDE_KM				PCICAP_BITS(pcicap_ide_cap_t, 0x00000040)
/* hwinit: Selective IDE for configuration requests is supported */
#define  PCICAP_IDE_CAP_SELECTIVE_CONFIG		PCICAP_BITS(pcicap_ide_cap_t, 0x00000080)
/* hwinit: Algorithms */
#define  PCICAP_IDE_CAP_ALGORITHMS			PCICAP_BITS(pcicap_ide_cap_t, 0x00001f00)
#define  PCICAP_IDE_CAP_ALGORITHMS_AES_GCM_256		PCICAP_BITS(pcicap_ide_cap_t, 0x00000000)
/* hwinit: Number of traffic classes for link IDE streams */
#define  PCICAP_IDE_CAP_LINK_TC_NUM			PCICAP_BITS(pcicap_ide_cap_t, 0x0000e000)
/* hwinit: Selective streams */
#define  PCICAP_IDE_CAP_SELECTIVE_NUM			PCICAP_BITS(pcicap_ide_cap_t, 0x00ff0000)
/* hwinit: TEE-limited streams are supported */
#define  PCICAP_IDE_CAP_TEE_LIMITED			PCICAP_BITS(pcicap_ide_cap_t, 0x01000000)
/* hwinit: Extended trust */
#define  PCICAP_IDE_CAP_XT				PCICAP_BITS(pcicap_ide_cap_t, 0x02000000)

typedef u32 __bitwise pcicap_ide_ctrl_t;
/* rw: Controls the port */
#define PCICAP_IDE_CTRL				0x08
/* rw: Flow-through IDE streams are supported */
#define  PCICAP_IDE_CTRL_FLOW_THROUGH		PCICAP_BITS(pcicap_ide_ctrl_t, 0x00000004)

/* link_stream: One link stream */
#define PCICAP_IDE_LINK_STREAM			0x0c
#define PCICAP_IDE_LINK_STREAM_STRIDE		0x08

typedef u32 __bitwise pcicap_ide_link_stream_ctrl_t;
/* rw: Controls the stream */
#define PCICAP_IDE_LINK_STREAM_CTRL				0x00
/* rw: The stream is enabled */
#define  PCICAP_IDE_LINK_STREAM_CTRL_ENABLE \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000001)
/* rw: Extended trust */
#define  PCICAP_IDE_LINK_STREAM_CTRL_XT \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000002)
/* rw: Of non-posted requests */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_NPR \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x0000000c)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_NPR_NONE \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000000)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_NPR_UP_TO_2 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000004)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_NPR_UP_TO_4 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000008)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_NPR_UP_TO_8 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x0000000c)
/* rw: Of posted requests */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_PR \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000030)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_PR_NONE \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000000)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_PR_UP_TO_2 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000010)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_PR_UP_TO_4 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000020)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_PR_UP_TO_8 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000030)
/* rw: Of completions */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGREGATION_CPL \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x000000c0)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_CPL_NONE \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000000)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_CPL_UP_TO_2 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000040)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_CPL_UP_TO_4 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000080)
#define  PCICAP_IDE_LINK_STREAM_CTRL_TX_AGGR_CPL_UP_TO_8 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x000000c0)
/* rw: PCRC is enabled */
#define  PCICAP_IDE_LINK_STREAM_CTRL_PCRC_ENABLE \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000100)
/* rw: Partial header encryption mode */
#define  PCICAP_IDE_LINK_STREAM_CTRL_PARTIAL_ENCRYPTION \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00003c00)
/* rw: Algorithm */
#define  PCICAP_IDE_LINK_STREAM_CTRL_ALGORITHM \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x0007c000)
#define  PCICAP_IDE_LINK_STREAM_CTRL_ALG_AES_GCM_256 \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00000000)
/* rw: Traffic class */
#define  PCICAP_IDE_LINK_STREAM_CTRL_TC \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0x00380000)
/* rw: Stream ID */
#define  PCICAP_IDE_LINK_STREAM_CTRL_STREAM_ID \
	PCICAP_BITS(pcicap_ide_link_stream_ctrl_t, 0xff000000)

typedef u32 __bitwise pcicap_ide_link_stream_status_t;
/* ro, rw1c: Stream status */
#define PCICAP_IDE_LINK_STREAM_STATUS			0x04
/* ro: State */
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE \
	PCICAP_BITS(pcicap_ide_link_stream_status_t, 0x0000000f)
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE_INSECURE \
	PCICAP_BITS(pcicap_ide_link_stream_status_t, 0x00000000)
#define  PCICAP_IDE_LINK_STREAM_STATUS_STATE_SECURE \
	PCICAP_BITS(pcicap_ide_link_stream_status_t, 0x00000002)
/* rw1c: An integrity check fail message was received */
#define  PCICAP_IDE_LINK_STREAM_STATUS_IDE_FAIL \
	PCICAP_BITS(pcicap_ide_link_stream_status_t, 0x80000000)

/* selective: One selective stream */

typedef u32 __bitwise pcicap_ide_selective_cap_t;
/* hwinit: Stream capabilities */
#define PCICAP_IDE_SELECTIVE_CAP		0x00
/* hwinit: Address association blocks */
#define  PCICAP_IDE_SELECTIVE_CAP_ADDRESS_NUM	PCICAP_BITS(pcicap_ide_selective_cap_t, 0x0000000f)

typedef u32 __bitwise pcicap_ide_selective_ctrl_t;
/* rw: Controls the stream */
#define PCICAP_IDE_SELECTIVE_CTRL				0x04
/* rw: The stream is enabled */
#define  PCICAP_IDE_SELECTIVE_CTRL_ENABLE \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000001)
/* rw: Extended trust */
#define  PCICAP_IDE_SELECTIVE_CTRL_XT \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000002)
/* rw: Of non-posted requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_NPR \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x0000000c)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_NPR_NONE \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000000)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_NPR_UP_TO_2 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000004)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_NPR_UP_TO_4 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000008)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_NPR_UP_TO_8 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x0000000c)
/* rw: Of posted requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000030)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_PR_NONE \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000000)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_PR_UP_TO_2 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000010)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_PR_UP_TO_4 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000020)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_PR_UP_TO_8 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000030)
/* rw: Of completions */
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGREGATION_CPL \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x000000c0)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_CPL_NONE \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000000)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_CPL_UP_TO_2 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000040)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_CPL_UP_TO_4 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000080)
#define  PCICAP_IDE_SELECTIVE_CTRL_TX_AGGR_CPL_UP_TO_8 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x000000c0)
/* rw: PCRC is enabled */
#define  PCICAP_IDE_SELECTIVE_CTRL_PCRC_ENABLE \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000100)
/* rw: Takes configuration requests */
#define  PCICAP_IDE_SELECTIVE_CTRL_CONFIG_ENABLE \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000200)
/* rw: Partial header encryption mode */
#define  PCICAP_IDE_SELECTIVE_CTRL_PARTIAL_ENCRYPTION \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00003c00)
/* rw: Algorithm */
#define  PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x0007c000)
#define  PCICAP_IDE_SELECTIVE_CTRL_ALGORITHM_AES_GCM_256 \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00000000)
/* rw: Traffic class */
#define  PCICAP_IDE_SELECTIVE_CTRL_TC \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00380000)
/* rw: Default stream */
#define  PCICAP_IDE_SELECTIVE_CTRL_DEFAULT_STREAM \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00400000)
/* rw: The stream is TEE-limited */
#define  PCICAP_IDE_SELECTIVE_CTRL_TEE_LIMITED \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0x00800000)
/* rw: Stream ID */
#define  PCICAP_IDE_SELECTIVE_CTRL_STREAM_ID \
	PCICAP_BITS(pcicap_ide_selective_ctrl_t, 0xff000000)

typedef u32 __bitwise pcicap_ide_selective_status_t;
/* ro, rw1c: Stream status */
#define PCICAP_IDE_SELECTIVE_STATUS			0x08
/* ro: State */
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE \
	PCICAP_BITS(pcicap_ide_selective_status_t, 0x0000000f)
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE_INSECURE \
	PCICAP_BITS(pcicap_ide_selective_status_t, 0x00000000)
#define  PCICAP_IDE_SELECTIVE_STATUS_STATE_SECURE \
	PCICAP_BITS(pcicap_ide_selective_status_t, 0x00000002)
/* rw1c: An integrity check fail message was received */
#define  PCICAP_IDE_SELECTIVE_STATUS_IDE_FAIL \
	PCICAP_BITS(pcicap_ide_selective_status_t, 0x80000000)

typedef u32 __bitwise pcicap_ide_selective_rid1_t;
/* rw: Last requester ID associated with the stream */
#define PCICAP_IDE_SELECTIVE_RID1		0x0c
/* rw: Last routing ID */
#define  PCICAP_IDE_SELECTIVE_RID1_LIMIT	PCICAP_BITS(pcicap_ide_selective_rid1_t, 0x00ffff00)

typedef u32 __bitwise pcicap_ide_selective_rid2_t;
/* rw: First requester ID associated with the stream */
#define PCICAP_IDE_SELECTIVE_RID2		0x10
/* rw: The range is valid */
#define  PCICAP_IDE_SELECTIVE_RID2_VALID	PCICAP_BITS(pcicap_ide_selective_rid2_t, 0x00000001)
/* rw: First routing ID */
#define  PCICAP_IDE_SELECTIVE_RID2_BASE		PCICAP_BITS(pcicap_ide_selective_rid2_t, 0x00ffff00)
/* rw: Segment */
#define  PCICAP_IDE_SELECTIVE_RID2_SEGMENT	PCICAP_BITS(pcicap_ide_selective_rid2_t, 0xff000000)

/* addr: Address association of the stream */
#define PCICAP_IDE_SELECTIVE_ADDR		0x14
#define PCICAP_IDE_SELECTIVE_ADDR_STRIDE	0x0c

typedef u32 __bitwise pcicap_ide_selective_addr_addr1_t;
/* rw: Lower parts of the address range */
#define PCICAP_IDE_SELECTIVE_ADDR_ADDR1			0x00
/* rw: The range is valid */
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_VALID \
	PCICAP_BITS(pcicap_ide_selective_addr_addr1_t, 0x00000001)
/* rw: Address bits 31 to 20 */
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW \
	PCICAP_BITS(pcicap_ide_selective_addr_addr1_t, 0x000fff00)
/* rw: Address bits 31 to 20 */
#define  PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW \
	PCICAP_BITS(pcicap_ide_selective_addr_addr1_t, 0xfff00000)
/* rw: Address bits 63 to 32 */
#define PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH	0x04
/* rw: Address bits 63 to 32 */
#define PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH	0x08
/* clang-format on */

/**
 * struct pcicap_ide - Integrity and Data Encryption
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_link_stream: read once: the layout depends on it
 * @cap_link_tc_num: read once: the layout depends on it
 * @cap_selective_num: read once: the layout depends on it
 * @cap_selective_stream: read once: the layout depends on it
 *
 * Made by pcicap_ide_find() only.
 */
struct pcicap_ide {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_link_stream;
	u32 cap_link_tc_num;
	u32 cap_selective_num;
	u32 cap_selective_stream;
};

/* IDE capabilities */
static inline int __must_check
pcicap_ide_read_cap(const struct pcicap_ide *v, pcicap_ide_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the port */
static inline int __must_check
pcicap_ide_read_ctrl(const struct pcicap_ide *v, pcicap_ide_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_update_ctrl(const struct pcicap_ide *v, pcicap_ide_ctrl_t mask,
		       pcicap_ide_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000004);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_IDE_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ide_init(struct pcicap_ide *v)
{
	int ret;

	{
		pcicap_ide_cap_t r;

		ret = pcicap_ide_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_link_stream = 0;
		if (!ret)
			v->cap_link_stream =
				pcicap_get(r, PCICAP_IDE_CAP_LINK_STREAM);
		v->cap_link_tc_num = 0;
		if (!ret)
			v->cap_link_tc_num =
				pcicap_get(r, PCICAP_IDE_CAP_LINK_TC_NUM);
		v->cap_selective_num = 0;
		if (!ret)
			v->cap_selective_num =
				pcicap_get(r, PCICAP_IDE_CAP_SELECTIVE_NUM);
		v->cap_selective_stream = 0;
		if (!ret)
			v->cap_selective_stream =
				pcicap_get(r, PCICAP_IDE_CAP_SELECTIVE_STREAM);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ide_at(struct pci_dev *dev, u16 pos, struct pcicap_ide *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ide_init(v);
}

/**
 * pcicap_ide_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ide_find(struct pci_dev *dev, struct pcicap_ide *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_IDE_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_ide_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ide_find_next(const struct pcicap_ide *prev, struct pcicap_ide *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_IDE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ide_at(dev, pos, v);
}

/**
 * struct pcicap_ide_link_stream - One link stream
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ide_link_stream_at() only.
 */
struct pcicap_ide_link_stream {
	struct pci_dev *dev;
	u16 pos;
};

/* Controls the stream */
static inline int __must_check
pcicap_ide_link_stream_read_ctrl(const struct pcicap_ide_link_stream *v,
				 pcicap_ide_link_stream_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_LINK_STREAM_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_link_stream_update_ctrl(const struct pcicap_ide_link_stream *v,
				   pcicap_ide_link_stream_ctrl_t mask,
				   pcicap_ide_link_stream_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xff3ffdff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_IDE_LINK_STREAM_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Stream status */
static inline int __must_check
pcicap_ide_link_stream_read_status(const struct pcicap_ide_link_stream *v,
				   pcicap_ide_link_stream_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_LINK_STREAM_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_link_stream_clear_status(const struct pcicap_ide_link_stream *v,
				    pcicap_ide_link_stream_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x80000000);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_IDE_LINK_STREAM_STATUS,
				     (__force u32)bits);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ide_link_stream_open(const struct pcicap_ide *outer, u32 off,
			    struct pcicap_ide_link_stream *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_ide_link_stream_elements(const struct pcicap_ide *v)
{
	if (v->cap_link_stream != 1)
		return 0;
	return (v->cap_link_tc_num + 1);
}

/* Where the first begins. */
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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

/* Where the last ends, or would begin if there are none. */
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
 * @dev: the function
 * @pos: offset in its configuration space
 * @size: its bytes
 * @cap_address_num: read once: the layout depends on it
 *
 * Made by pcicap_ide_selective_at() only.
 */
struct pcicap_ide_selective {
	struct pci_dev *dev;
	u16 pos;
	u16 size;
	u32 cap_address_num;
};

/* Stream capabilities */
static inline int __must_check
pcicap_ide_selective_read_cap(const struct pcicap_ide_selective *v,
			      pcicap_ide_selective_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the stream */
static inline int __must_check
pcicap_ide_selective_read_ctrl(const struct pcicap_ide_selective *v,
			       pcicap_ide_selective_ctrl_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_IDE_SELECTIVE_CTRL,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_selective_write_ctrl(const struct pcicap_ide_selective *v,
				pcicap_ide_selective_ctrl_t val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_IDE_SELECTIVE_CTRL,
				     (__force u32)val);
}

static inline int __must_check
pcicap_ide_selective_update_ctrl(const struct pcicap_ide_selective *v,
				 pcicap_ide_selective_ctrl_t mask,
				 pcicap_ide_selective_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_IDE_SELECTIVE_CTRL,
				      ~(__force u32)mask, (__force u32)val);
}

/* Stream status */
static inline int __must_check
pcicap_ide_selective_read_status(const struct pcicap_ide_selective *v,
				 pcicap_ide_selective_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_selective_clear_status(const struct pcicap_ide_selective *v,
				  pcicap_ide_selective_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x80000000);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_IDE_SELECTIVE_STATUS,
				     (__force u32)bits);
}

/* Last requester ID associated with the stream */
static inline int __must_check
pcicap_ide_selective_read_rid1(const struct pcicap_ide_selective *v,
			       pcicap_ide_selective_rid1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_RID1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_selective_update_rid1(const struct pcicap_ide_selective *v,
				 pcicap_ide_selective_rid1_t mask,
				 pcicap_ide_selective_rid1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00ffff00);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_IDE_SELECTIVE_RID1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* First requester ID associated with the stream */
static inline int __must_check
pcicap_ide_selective_read_rid2(const struct pcicap_ide_selective *v,
			       pcicap_ide_selective_rid2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_RID2 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_selective_update_rid2(const struct pcicap_ide_selective *v,
				 pcicap_ide_selective_rid2_t mask,
				 pcicap_ide_selective_rid2_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffffff01);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_IDE_SELECTIVE_RID2 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ide_selective_init(struct pcicap_ide_selective *v)
{
	int ret;

	{
		pcicap_ide_selective_cap_t r;

		ret = pcicap_ide_selective_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_address_num = 0;
		if (!ret)
			v->cap_address_num = pcicap_get(r,
							PCICAP_IDE_SELECTIVE_CAP_ADDRESS_NUM);
	}
	{
		u32 end = 20;

		end = pcicap_raise32(end, 0x14, v->cap_address_num, 12);
		v->size = pcicap_min32(v->size, (end + 3) & ~3U);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ide_selective_open(const struct pcicap_ide *outer, u32 off,
			  struct pcicap_ide_selective *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	v->size = PCI_CFG_SPACE_EXP_SIZE;
	return pcicap_ide_selective_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_ide_selective_elements(const struct pcicap_ide *v)
{
	if (v->cap_selective_stream != 1)
		return 0;
	return (v->cap_selective_num + 1);
}

/* Where the first begins. */
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
		off += v->size;
		ret = pcicap_ide_selective_open(outer, off, v);
	}
	return ret;
}

/**
 * struct pcicap_ide_selective_addr - Address association of the stream
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ide_selective_addr_at() only.
 */
struct pcicap_ide_selective_addr {
	struct pci_dev *dev;
	u16 pos;
};

/* Lower parts of the address range */
static inline int __must_check
pcicap_ide_selective_addr_read_addr1(const struct pcicap_ide_selective_addr *v,
				     pcicap_ide_selective_addr_addr1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_ADDR_ADDR1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ide_selective_addr_update_addr1(const struct pcicap_ide_selective_addr *v,
				       pcicap_ide_selective_addr_addr1_t mask,
				       pcicap_ide_selective_addr_addr1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffffff01);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_IDE_SELECTIVE_ADDR_ADDR1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_ide_selective_addr_read_limit_high(const struct pcicap_ide_selective_addr *v,
					  u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH,
				    val);
}

static inline int __must_check
pcicap_ide_selective_addr_write_limit_high(const struct pcicap_ide_selective_addr *v,
					   u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_IDE_SELECTIVE_ADDR_LIMIT_HIGH,
				     val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_ide_selective_addr_read_base_high(const struct pcicap_ide_selective_addr *v,
					 u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH,
				    val);
}

static inline int __must_check
pcicap_ide_selective_addr_write_base_high(const struct pcicap_ide_selective_addr *v,
					  u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_IDE_SELECTIVE_ADDR_BASE_HIGH,
				     val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ide_selective_addr_open(const struct pcicap_ide_selective *outer,
			       u32 off, struct pcicap_ide_selective_addr *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_ide_selective_addr_elements(const struct pcicap_ide_selective *v)
{
	return v->cap_address_num;
}

/* Where the first begins. */
static inline int __must_check
pcicap_ide_selective_addr_where(const struct pcicap_ide_selective *v, u32 *off)
{
	*off = 0x14;
	return 0;
}

/**
 * pcicap_ide_selective_addr_at() - Address association of the stream
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
