/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Logging
 *
 * Generated from specs/ext/flitlog.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Flit Logging Extended Capability; libpci
 * header.h, pydiskcmd
 */
#ifndef PCICAP_FLITLOG_H
#define PCICAP_FLITLOG_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_FLITLOG_ID			0x0032
#define PCICAP_FLITLOG_SIZE			0x3c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_flitlog_error_log1_t;
/* unknown: Log of one flit error */
#define PCICAP_FLITLOG_ERROR_LOG1			0x04
/* unknown: The log is valid */
#define  PCICAP_FLITLOG_ERROR_LOG1_VALID \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x00000001)
/* unknown: Link width */
#define  PCICAP_FLITLOG_ERROR_LOG1_WIDTH \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x0000000e)
/* unknown: Offset of the flit */
#define  PCICAP_FLITLOG_ERROR_LOG1_OFFSET \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x000000f0)
/* unknown: Number of consecutive flits with errors */
#define  PCICAP_FLITLOG_ERROR_LOG1_CONSECUTIVE \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x00001f00)
/* unknown: More entries follow */
#define  PCICAP_FLITLOG_ERROR_LOG1_MORE \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x00002000)
/* unknown: The flit was unrecognized */
#define  PCICAP_FLITLOG_ERROR_LOG1_UNRECOGNIZED \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x00004000)
/* unknown: The flit was uncorrectable by FEC */
#define  PCICAP_FLITLOG_ERROR_LOG1_UNCORRECTABLE \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x00008000)
/* unknown: Parity syndrome of ECC group 0 */
#define  PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_PARITY0 \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0x00ff0000)
/* unknown: Check syndrome of ECC group 0 */
#define  PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_CHECK0 \
	PCICAP_BITS(pcicap_flitlog_error_log1_t, 0xff000000)

typedef u32 __bitwise pcicap_flitlog_error_log2_t;
/* ro: Log of the remaining ECC groups */
#define PCICAP_FLITLOG_ERROR_LOG2			0x08
/* ro: Parity syndrome of ECC group 1 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY1 \
	PCICAP_BITS(pcicap_flitlog_error_log2_t, 0x000000ff)
/* ro: Check syndrome of ECC group 1 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK1 \
	PCICAP_BITS(pcicap_flitlog_error_log2_t, 0x0000ff00)
/* ro: Parity syndrome of ECC group 2 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY2 \
	PCICAP_BITS(pcicap_flitlog_error_log2_t, 0x00ff0000)
/* ro: Check syndrome of ECC group 2 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK2 \
	PCICAP_BITS(pcicap_flitlog_error_log2_t, 0xff000000)

typedef u16 __bitwise pcicap_flitlog_counter_ctrl_t;
/* rw: Flit error counter */
#define PCICAP_FLITLOG_COUNTER_CTRL			0x0c
/* rw: Counts */
#define  PCICAP_FLITLOG_COUNTER_CTRL_ENABLE \
	PCICAP_BITS(pcicap_flitlog_counter_ctrl_t, 0x0001)
/* rw: An interrupt is raised when the trigger is reached */
#define  PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE \
	PCICAP_BITS(pcicap_flitlog_counter_ctrl_t, 0x0002)
/* rw: What is counted */
#define  PCICAP_FLITLOG_COUNTER_CTRL_EVENTS \
	PCICAP_BITS(pcicap_flitlog_counter_ctrl_t, 0x000c)
/* rw: Trigger event count */
#define  PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER \
	PCICAP_BITS(pcicap_flitlog_counter_ctrl_t, 0x0ff0)

typedef u16 __bitwise pcicap_flitlog_counter_status_t;
/* unknown: Flit error counter status */
#define PCICAP_FLITLOG_COUNTER_STATUS			0x0e
/* unknown: Link width */
#define  PCICAP_FLITLOG_COUNTER_STATUS_WIDTH \
	PCICAP_BITS(pcicap_flitlog_counter_status_t, 0x0007)
/* unknown: The trigger event count was reached */
#define  PCICAP_FLITLOG_COUNTER_STATUS_INTERRUPT \
	PCICAP_BITS(pcicap_flitlog_counter_status_t, 0x0008)
/* unknown: Errors counted */
#define  PCICAP_FLITLOG_COUNTER_STATUS_COUNT \
	PCICAP_BITS(pcicap_flitlog_counter_status_t, 0xff00)

typedef u32 __bitwise pcicap_flitlog_fber_ctrl_t;
/* rw, unknown: First bit error rate measurement */
#define PCICAP_FLITLOG_FBER_CTRL		0x10
/* rw: Measures */
#define  PCICAP_FLITLOG_FBER_CTRL_ENABLE	PCICAP_BITS(pcicap_flitlog_fber_ctrl_t, 0x00000001)
/* unknown: Clears the counters */
#define  PCICAP_FLITLOG_FBER_CTRL_CLEAR		PCICAP_BITS(pcicap_flitlog_fber_ctrl_t, 0x00000002)
/* rw: Granularity of the counts */
#define  PCICAP_FLITLOG_FBER_CTRL_GRANULARITY	PCICAP_BITS(pcicap_flitlog_fber_ctrl_t, 0x0000000c)
/* ro: Flits counted */
#define PCICAP_FLITLOG_FBER_FLITS		0x14

typedef u32 __bitwise pcicap_flitlog_fber_invalid_t;
/* ro: Bad flits */
#define PCICAP_FLITLOG_FBER_INVALID		0x18
/* ro: Invalid flits counted */
#define  PCICAP_FLITLOG_FBER_INVALID_INVALID \
	PCICAP_BITS(pcicap_flitlog_fber_invalid_t, 0x0000ffff)

typedef u32 __bitwise pcicap_flitlog_fber_lanes_t;
/* ro: Corrections, per pair of lanes */
#define PCICAP_FLITLOG_FBER_LANES		0x1c
#define PCICAP_FLITLOG_FBER_LANES_COUNT		8
/* ro: Corrections on the even lane */
#define  PCICAP_FLITLOG_FBER_LANES_EVEN		PCICAP_BITS(pcicap_flitlog_fber_lanes_t, 0x0000ffff)
/* ro: Corrections on the odd lane */
#define  PCICAP_FLITLOG_FBER_LANES_ODD		PCICAP_BITS(pcicap_flitlog_fber_lanes_t, 0xffff0000)
/* clang-format on */

/**
 * struct pcicap_flitlog - Flit Logging
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_flitlog_find() only.
 */
struct pcicap_flitlog {
	struct pci_dev *dev;
	u16 pos;
};

/* Log of one flit error */
static inline int __must_check
pcicap_flitlog_read_error_log1(const struct pcicap_flitlog *v,
			       pcicap_flitlog_error_log1_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITLOG_ERROR_LOG1,
				    (__force u32 *)val);
}

/* Log of the remaining ECC groups */
static inline int __must_check
pcicap_flitlog_read_error_log2(const struct pcicap_flitlog *v,
			       pcicap_flitlog_error_log2_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITLOG_ERROR_LOG2,
				    (__force u32 *)val);
}

/* Flit error counter */
static inline int __must_check
pcicap_flitlog_read_counter_ctrl(const struct pcicap_flitlog *v,
				 pcicap_flitlog_counter_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_FLITLOG_COUNTER_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_flitlog_update_counter_ctrl(const struct pcicap_flitlog *v,
				   pcicap_flitlog_counter_ctrl_t mask,
				   pcicap_flitlog_counter_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0fff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_FLITLOG_COUNTER_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Flit error counter status */
static inline int __must_check
pcicap_flitlog_read_counter_status(const struct pcicap_flitlog *v,
				   pcicap_flitlog_counter_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_FLITLOG_COUNTER_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* First bit error rate measurement */
static inline int __must_check
pcicap_flitlog_read_fber_ctrl(const struct pcicap_flitlog *v,
			      pcicap_flitlog_fber_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITLOG_FBER_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Flits counted */
static inline int __must_check
pcicap_flitlog_read_fber_flits(const struct pcicap_flitlog *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITLOG_FBER_FLITS,
				    val);
}

/* Bad flits */
static inline int __must_check
pcicap_flitlog_read_fber_invalid(const struct pcicap_flitlog *v,
				 pcicap_flitlog_fber_invalid_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITLOG_FBER_INVALID + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Corrections, per pair of lanes */
static inline int __must_check
pcicap_flitlog_read_fber_lanes(const struct pcicap_flitlog *v,
			       unsigned int index,
			       pcicap_flitlog_fber_lanes_t *val)
{
	*val = (__force pcicap_flitlog_fber_lanes_t)U32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITLOG_FBER_LANES + index * 4,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_flitlog_at(struct pci_dev *dev, u16 pos, struct pcicap_flitlog *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_flitlog_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_flitlog_find(struct pci_dev *dev, struct pcicap_flitlog *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_FLITLOG_ID);
	int ret = pcicap_flitlog_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_flitlog_find_next(const struct pcicap_flitlog *prev,
			 struct pcicap_flitlog *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_FLITLOG_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_flitlog_at(dev, pos, v);
}

#endif /* PCICAP_FLITLOG_H */
