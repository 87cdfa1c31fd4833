/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Accelerated Graphics Port
 *
 * Generated from specs/std/agp.yaml - do not edit.
 */
/*
 * Source: AGP 2.0 and 3.0 Interface Specification; Linux pci_regs.h,
 * libpci header.h
 */
#ifndef PCICAP_AGP_H
#define PCICAP_AGP_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_AGP_ID				0x02
#define PCICAP_AGP_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u8 __bitwise pcicap_agp_version_t;
/* ro: Version of the AGP specification */
#define PCICAP_AGP_VERSION			0x02
/* ro: Minor revision */
#define  PCICAP_AGP_VERSION_MINOR		PCICAP_BITS(pcicap_agp_version_t, 0x0f)
/* ro: Major revision */
#define  PCICAP_AGP_VERSION_MAJOR		PCICAP_BITS(pcicap_agp_version_t, 0xf0)
/* rsvdp: Reserved for future use */
#define PCICAP_AGP_RFU				0x03

typedef u32 __bitwise pcicap_agp_status_t;
/* ro: AGP status: supported rates and features */
#define PCICAP_AGP_STATUS			0x04
/* ro: AGP 3.0 mode is selected */
#define  PCICAP_AGP_STATUS_AGP3_MODE		PCICAP_BITS(pcicap_agp_status_t, 0x00000008)
/* ro: Rates */
#define  PCICAP_AGP_STATUS_RATE			PCICAP_BITS(pcicap_agp_status_t, 0x00000007)
#define  PCICAP_AGP_STATUS_RATE_RATE1		PCICAP_BITS(pcicap_agp_status_t, 0x00000001)
#define  PCICAP_AGP_STATUS_RATE_RATE2		PCICAP_BITS(pcicap_agp_status_t, 0x00000002)
#define  PCICAP_AGP_STATUS_RATE_RATE4		PCICAP_BITS(pcicap_agp_status_t, 0x00000004)
/* ro: Rates in AGP 3.0 mode */
#define  PCICAP_AGP_STATUS_AGP3_RATE		PCICAP_BITS(pcicap_agp_status_t, 0x00000007)
#define  PCICAP_AGP_STATUS_AGP3_RATE_RATE4	PCICAP_BITS(pcicap_agp_status_t, 0x00000001)
#define  PCICAP_AGP_STATUS_AGP3_RATE_RATE8	PCICAP_BITS(pcicap_agp_status_t, 0x00000002)
/* ro: Fast writes */
#define  PCICAP_AGP_STATUS_FAST_WRITE		PCICAP_BITS(pcicap_agp_status_t, 0x00000010)
/* ro: Addresses above 4 GiB are supported */
#define  PCICAP_AGP_STATUS_OVER_4G		PCICAP_BITS(pcicap_agp_status_t, 0x00000020)
/* ro: Host accesses to the aperture are not translated */
#define  PCICAP_AGP_STATUS_HTRANS_DISABLED	PCICAP_BITS(pcicap_agp_status_t, 0x00000040)
/* ro: 64-bit GART entries */
#define  PCICAP_AGP_STATUS_GART64		PCICAP_BITS(pcicap_agp_status_t, 0x00000080)
/* ro: Accesses to the aperture are always coherent */
#define  PCICAP_AGP_STATUS_ITA_COHERENT		PCICAP_BITS(pcicap_agp_status_t, 0x00000100)
/* ro: Sideband addressing */
#define  PCICAP_AGP_STATUS_SBA			PCICAP_BITS(pcicap_agp_status_t, 0x00000200)
/* ro: Calibration cycle timing */
#define  PCICAP_AGP_STATUS_CALIBRATION_CYCLE	PCICAP_BITS(pcicap_agp_status_t, 0x00001c00)
/* ro: Optimum size of asynchronous requests */
#define  PCICAP_AGP_STATUS_ASYNC_REQUEST_SIZE	PCICAP_BITS(pcicap_agp_status_t, 0x0000e000)
/* ro: Isochronous transactions */
#define  PCICAP_AGP_STATUS_ISOCHRONOUS		PCICAP_BITS(pcicap_agp_status_t, 0x00010000)
/* ro: Maximum number of requests that can be queued */
#define  PCICAP_AGP_STATUS_REQUEST_QUEUE	PCICAP_BITS(pcicap_agp_status_t, 0xff000000)

typedef u32 __bitwise pcicap_agp_command_t;
/* rw: AGP command: rates and features in use */
#define PCICAP_AGP_COMMAND			0x08
/* rw: Rate */
#define  PCICAP_AGP_COMMAND_RATE		PCICAP_BITS(pcicap_agp_command_t, 0x00000007)
#define  PCICAP_AGP_COMMAND_RATE_RATE1		PCICAP_BITS(pcicap_agp_command_t, 0x00000001)
#define  PCICAP_AGP_COMMAND_RATE_RATE2		PCICAP_BITS(pcicap_agp_command_t, 0x00000002)
#define  PCICAP_AGP_COMMAND_RATE_RATE4		PCICAP_BITS(pcicap_agp_command_t, 0x00000004)
/* rw: Data rate in AGP 3.0 mode */
#define  PCICAP_AGP_COMMAND_AGP3_RATE		PCICAP_BITS(pcicap_agp_command_t, 0x00000007)
#define  PCICAP_AGP_COMMAND_AGP3_RATE_RATE4	PCICAP_BITS(pcicap_agp_command_t, 0x00000001)
#define  PCICAP_AGP_COMMAND_AGP3_RATE_RATE8	PCICAP_BITS(pcicap_agp_command_t, 0x00000002)
/* rw: Fast writes */
#define  PCICAP_AGP_COMMAND_FAST_WRITE		PCICAP_BITS(pcicap_agp_command_t, 0x00000010)
/* rw: Addresses above 4 GiB are supported */
#define  PCICAP_AGP_COMMAND_OVER_4G		PCICAP_BITS(pcicap_agp_command_t, 0x00000020)
/* rw: 64-bit GART entries */
#define  PCICAP_AGP_COMMAND_GART64		PCICAP_BITS(pcicap_agp_command_t, 0x00000080)
/* rw: AGP transactions */
#define  PCICAP_AGP_COMMAND_AGP_ENABLE		PCICAP_BITS(pcicap_agp_command_t, 0x00000100)
/* rw: Sideband addressing */
#define  PCICAP_AGP_COMMAND_SBA			PCICAP_BITS(pcicap_agp_command_t, 0x00000200)
/* rw: Calibration cycle timing */
#define  PCICAP_AGP_COMMAND_CALIBRATION_CYCLE	PCICAP_BITS(pcicap_agp_command_t, 0x00001c00)
/* rw: Size of asynchronous requests */
#define  PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE	PCICAP_BITS(pcicap_agp_command_t, 0x0000e000)
/* rw: Number of requests that may be queued */
#define  PCICAP_AGP_COMMAND_REQUEST_QUEUE	PCICAP_BITS(pcicap_agp_command_t, 0xff000000)
/* clang-format on */

/**
 * struct pcicap_agp - Accelerated Graphics Port
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_agp_find() only.
 */
struct pcicap_agp {
	struct pci_dev *dev;
	u16 pos;
};

/* Version of the AGP specification */
static inline int __must_check
pcicap_agp_read_version(const struct pcicap_agp *v, pcicap_agp_version_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_AGP_VERSION,
				   (__force u8 *)val);
}

/* Reserved for future use */

/* AGP status: supported rates and features */
static inline int __must_check
pcicap_agp_read_status(const struct pcicap_agp *v, pcicap_agp_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AGP_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* AGP command: rates and features in use */
static inline int __must_check
pcicap_agp_read_command(const struct pcicap_agp *v, pcicap_agp_command_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AGP_COMMAND + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_agp_update_command(const struct pcicap_agp *v, pcicap_agp_command_t mask,
			  pcicap_agp_command_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xff00ffb7);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AGP_COMMAND + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_agp_at(struct pci_dev *dev, u16 pos, struct pcicap_agp *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_agp_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_agp_find(struct pci_dev *dev, struct pcicap_agp *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_AGP_ID);
	int ret = pcicap_agp_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_agp_find_next(const struct pcicap_agp *prev, struct pcicap_agp *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_AGP_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_agp_at(dev, pos, v);
}

#endif /* PCICAP_AGP_H */
