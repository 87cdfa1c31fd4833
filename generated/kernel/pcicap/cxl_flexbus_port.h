/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Flex Bus Port
 *
 * Generated from specs/vendor/cxl_flexbus_port.yaml - do not edit.
 */
/*
 * Source: CXL 3.0, 8.1.8; QEMU cxl_pci.h, libpci header.h, EDK2 Cxl11.h,
 * Linux pci_regs.h
 */
#ifndef PCICAP_CXL_FLEXBUS_PORT_H
#define PCICAP_CXL_FLEXBUS_PORT_H

#include <pcicap/kernel/config.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_cxl_flexbus_port_cap_t;
/* ro: Flex Bus port capabilities */
#define PCICAP_CXL_FLEXBUS_PORT_CAP				0x0a
/* ro: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_CACHE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x0001)
/* ro: CXL.io */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_IO \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x0002)
/* ro: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_MEM \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x0004)
/* ro: 68-byte flits and virtual hierarchy */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_FLIT68_VH \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x0020)
/* ro: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_MULTIPLE_LOG_DEVICES \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x0040)
/* ro: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_LAT_OPT_FLIT256 \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x2000)
/* ro: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_PBR_FLIT \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap_t, 0x4000)

typedef u16 __bitwise pcicap_cxl_flexbus_port_ctrl_t;
/* rw, ro: Flex Bus port control */
#define PCICAP_CXL_FLEXBUS_PORT_CTRL					0x0c
/* rw: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0001)
/* ro: CXL.io; always */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_IO_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0002)
/* rw: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0004)
/* rw: Sync header bypass */
#define  PCICAP_CXL_FB_PORT_CTRL_SYNC_HDR_BYPASS_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0008)
/* rw: Drift buffer */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0010)
/* rw: 68-byte flits and virtual hierarchy */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0020)
/* rw: Several logical devices */
#define  PCICAP_CXL_FB_PORT_CTRL_MULTIPLE_LOG_DEVS_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0040)
/* rw: Restricted CXL device training is disabled */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAIN \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0080)
/* rw: A retimer is present */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0100)
/* rw: A second retimer is present */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x0200)
/* rw: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FB_PORT_CTRL_LAT_OPT_FLIT256_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x2000)
/* rw: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl_t, 0x4000)

typedef u16 __bitwise pcicap_cxl_flexbus_port_status_t;
/* ro, rw1cs: What was negotiated */
#define PCICAP_CXL_FLEXBUS_PORT_STATUS						0x0e
/* ro: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_CACHE_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0001)
/* ro: CXL.io */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0002)
/* ro: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_MEM_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0004)
/* ro: Sync header bypass */
#define  PCICAP_CXL_FB_PORT_STATUS_SYNC_HDR_BYPASS_EN \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0008)
/* ro: Drift buffer */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_DRIFT_BUF_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0010)
/* ro: 68-byte flits and virtual hierarchy */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_FLIT68_VH_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0020)
/* ro: Several logical devices */
#define  PCICAP_CXL_FB_PORT_STATUS_MULTI_LOG_DEVS_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0040)
/* rw1cs: Error in the even half of a flit */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_EVEN_HALF_FAILED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0080)
/* rw1cs: Correctable protocol ID framing error */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_COR_FRAMING_ERROR \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0100)
/* rw1cs: Uncorrectable protocol ID framing error */
#define  PCICAP_CXL_FB_PORT_STATUS_UNCOR_FRAMING_ERROR \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0200)
/* rw1cs: A flit with an unexpected protocol ID was dropped */
#define  PCICAP_CXL_FB_PORT_STATUS_UNEXPECTED_PROTO_ID \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0400)
/* rw1cs: Retimer mismatch: the ends detected different retimers */
#define  PCICAP_CXL_FB_PORT_STATUS_RTMRS_PRESENT_MISM \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x0800)
/* rw1cs: Enable bits differed in phase 2 */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_PHASE2_MISMATCH \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x1000)
/* ro: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FB_PORT_STATUS_LAT_OPT_FLIT256_EN \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x2000)
/* ro: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_PBR_FLIT_ENABLED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x4000)
/* ro: CXL.io must be throttled at 64 GT/s */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_THROT_REQUIRED \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status_t, 0x8000)

typedef u32 __bitwise pcicap_cxl_flexbus_port_modified_ts_data_t;
/* ro: Modified training set data received in phase 1 */
#define PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA	0x10
/* ro: Data of the modified training set */
#define  PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA_DATA \
	PCICAP_BITS(pcicap_cxl_flexbus_port_modified_ts_data_t, 0x00ffffff)

typedef u32 __bitwise pcicap_cxl_flexbus_port_cap2_t;
/* ro: Flex Bus port capabilities */
#define PCICAP_CXL_FLEXBUS_PORT_CAP2		0x14
/* ro: NOP hints */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP2_NOP_HINT \
	PCICAP_BITS(pcicap_cxl_flexbus_port_cap2_t, 0x00000001)

typedef u32 __bitwise pcicap_cxl_flexbus_port_ctrl2_t;
/* rw: Flex Bus port control */
#define PCICAP_CXL_FLEXBUS_PORT_CTRL2			0x18
/* rw: NOP hints */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE \
	PCICAP_BITS(pcicap_cxl_flexbus_port_ctrl2_t, 0x00000001)

typedef u32 __bitwise pcicap_cxl_flexbus_port_status2_t;
/* ro: What was negotiated */
#define PCICAP_CXL_FLEXBUS_PORT_STATUS2			0x1c
/* ro: NOP hints of the link partner */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS2_NOP_HINT_INFO \
	PCICAP_BITS(pcicap_cxl_flexbus_port_status2_t, 0x00000003)
/* clang-format on */

/**
 * struct pcicap_cxl_flexbus_port - CXL Flex Bus Port
 * @dev: the function
 * @pos: offset in its configuration space
 * @revision: read once: the layout depends on it
 *
 * Made by pcicap_cxl_flexbus_port_find() only.
 */
struct pcicap_cxl_flexbus_port {
	struct pci_dev *dev;
	u16 pos;
	u32 revision;
};

/* Flex Bus port capabilities */
static inline int __must_check
pcicap_cxl_flexbus_port_read_cap(const struct pcicap_cxl_flexbus_port *v,
				 pcicap_cxl_flexbus_port_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Flex Bus port control */
static inline int __must_check
pcicap_cxl_flexbus_port_read_ctrl(const struct pcicap_cxl_flexbus_port *v,
				  pcicap_cxl_flexbus_port_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_flexbus_port_update_ctrl(const struct pcicap_cxl_flexbus_port *v,
				    pcicap_cxl_flexbus_port_ctrl_t mask,
				    pcicap_cxl_flexbus_port_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x63fd);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_FLEXBUS_PORT_CTRL + PCICAP_SURE,
				      0xfffd & ~(__force u16)mask,
				      (__force u16)val);
}

/* What was negotiated */
static inline int __must_check
pcicap_cxl_flexbus_port_read_status(const struct pcicap_cxl_flexbus_port *v,
				    pcicap_cxl_flexbus_port_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_STATUS,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_flexbus_port_clear_status(const struct pcicap_cxl_flexbus_port *v,
				     pcicap_cxl_flexbus_port_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x1f80);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_CXL_FLEXBUS_PORT_STATUS,
				     (__force u16)bits);
}

/* Modified training set data received in phase 1 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_modified_ts_data(const struct pcicap_cxl_flexbus_port *v,
					      pcicap_cxl_flexbus_port_modified_ts_data_t *val)
{
	*val = (__force pcicap_cxl_flexbus_port_modified_ts_data_t)U32_MAX;
	if (v->revision < 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Flex Bus port capabilities */
static inline int __must_check
pcicap_cxl_flexbus_port_read_cap2(const struct pcicap_cxl_flexbus_port *v,
				  pcicap_cxl_flexbus_port_cap2_t *val)
{
	*val = (__force pcicap_cxl_flexbus_port_cap2_t)U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_CAP2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Flex Bus port control */
static inline int __must_check
pcicap_cxl_flexbus_port_read_ctrl2(const struct pcicap_cxl_flexbus_port *v,
				   pcicap_cxl_flexbus_port_ctrl2_t *val)
{
	*val = (__force pcicap_cxl_flexbus_port_ctrl2_t)U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_CTRL2 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_cxl_flexbus_port_update_ctrl2(const struct pcicap_cxl_flexbus_port *v,
				     pcicap_cxl_flexbus_port_ctrl2_t mask,
				     pcicap_cxl_flexbus_port_ctrl2_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000001);

	if (ret)
		return ret;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_CXL_FLEXBUS_PORT_CTRL2 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* What was negotiated */
static inline int __must_check
pcicap_cxl_flexbus_port_read_status2(const struct pcicap_cxl_flexbus_port *v,
				     pcicap_cxl_flexbus_port_status2_t *val)
{
	*val = (__force pcicap_cxl_flexbus_port_status2_t)U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_FLEXBUS_PORT_STATUS2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_cxl_flexbus_port_init(struct pcicap_cxl_flexbus_port *v)
{
	int ret;

	ret = pcicap_fact_revision(v->dev, v->pos, &v->revision);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_flexbus_port_at(struct pci_dev *dev, u16 pos,
			   struct pcicap_cxl_flexbus_port *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_cxl_flexbus_port_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_flexbus_port_find_after(struct pci_dev *dev, u16 after,
				   struct pcicap_cxl_flexbus_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0007, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_flexbus_port_at(dev, pos, v);
}

/**
 * pcicap_cxl_flexbus_port_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_find(struct pci_dev *dev,
			     struct pcicap_cxl_flexbus_port *v)
{
	return pcicap_cxl_flexbus_port_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_flexbus_port_find_next(const struct pcicap_cxl_flexbus_port *prev,
				  struct pcicap_cxl_flexbus_port *v)
{
	return pcicap_cxl_flexbus_port_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_CXL_FLEXBUS_PORT_H */
