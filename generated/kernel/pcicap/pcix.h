/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI-X
 *
 * Generated from specs/std/pcix.yaml - do not edit.
 */
/*
 * Source: PCI-X 2.0 Protocol Addendum, 7.2 and 8.6; Linux pci_regs.h,
 * libpci header.h
 */
#ifndef PCICAP_PCIX_H
#define PCICAP_PCIX_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PCIX_ID				0x07

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_pcix_command_t;
/* rw, ro: PCI-X command */
#define PCICAP_PCIX_COMMAND				0x02
/* rw: Data parity error recovery is enabled */
#define  PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY	PCICAP_BITS(pcicap_pcix_command_t, 0x0001)
/* rw: Relaxed ordering is enabled */
#define  PCICAP_PCIX_COMMAND_RELAXED_ORDERING		PCICAP_BITS(pcicap_pcix_command_t, 0x0002)
/* rw: Maximum memory read byte count */
#define  PCICAP_PCIX_COMMAND_MAX_READ			PCICAP_BITS(pcicap_pcix_command_t, 0x000c)
#define  PCICAP_PCIX_COMMAND_MAX_READ_B512		PCICAP_BITS(pcicap_pcix_command_t, 0x0000)
#define  PCICAP_PCIX_COMMAND_MAX_READ_B1024		PCICAP_BITS(pcicap_pcix_command_t, 0x0004)
#define  PCICAP_PCIX_COMMAND_MAX_READ_B2048		PCICAP_BITS(pcicap_pcix_command_t, 0x0008)
#define  PCICAP_PCIX_COMMAND_MAX_READ_B4096		PCICAP_BITS(pcicap_pcix_command_t, 0x000c)
/* rw: Maximum outstanding split transactions */
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT			PCICAP_BITS(pcicap_pcix_command_t, 0x0070)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N1		PCICAP_BITS(pcicap_pcix_command_t, 0x0000)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N2		PCICAP_BITS(pcicap_pcix_command_t, 0x0010)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N3		PCICAP_BITS(pcicap_pcix_command_t, 0x0020)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N4		PCICAP_BITS(pcicap_pcix_command_t, 0x0030)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N8		PCICAP_BITS(pcicap_pcix_command_t, 0x0040)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N12		PCICAP_BITS(pcicap_pcix_command_t, 0x0050)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N16		PCICAP_BITS(pcicap_pcix_command_t, 0x0060)
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N32		PCICAP_BITS(pcicap_pcix_command_t, 0x0070)
/* ro: Version of this capability */
#define  PCICAP_PCIX_COMMAND_VERSION			PCICAP_BITS(pcicap_pcix_command_t, 0x3000)

typedef u32 __bitwise pcicap_pcix_status_t;
/* ro, rw1c: PCI-X status */
#define PCICAP_PCIX_STATUS					0x04
/* ro: Function number used in requests */
#define  PCICAP_PCIX_STATUS_FUNCTION \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00000007)
/* ro: Device number used in requests */
#define  PCICAP_PCIX_STATUS_DEVICE \
	PCICAP_BITS(pcicap_pcix_status_t, 0x000000f8)
/* ro: Bus number used in requests */
#define  PCICAP_PCIX_STATUS_BUS \
	PCICAP_BITS(pcicap_pcix_status_t, 0x0000ff00)
/* ro: 64-bit device */
#define  PCICAP_PCIX_STATUS_BITS64 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00010000)
/* ro: 133 MHz capable */
#define  PCICAP_PCIX_STATUS_MHZ133 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00020000)
/* rw1c: Split completion discarded */
#define  PCICAP_PCIX_STATUS_SPLIT_DISCARDED \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00040000)
/* rw1c: Unexpected split completion */
#define  PCICAP_PCIX_STATUS_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00080000)
/* ro: Device complexity: 1 for a bridge device */
#define  PCICAP_PCIX_STATUS_COMPLEX \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00100000)
/* ro: Designed maximum memory read byte count */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_READ \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00600000)
/* ro: Designed maximum outstanding split transactions */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT \
	PCICAP_BITS(pcicap_pcix_status_t, 0x03800000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N1 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00000000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N2 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x00800000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N3 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x01000000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N4 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x01800000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N8 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x02000000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N12 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x02800000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N16 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x03000000)
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N32 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x03800000)
/* ro: Designed maximum cumulative read size */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_CUMULATIVE_READ \
	PCICAP_BITS(pcicap_pcix_status_t, 0x1c000000)
/* rw1c: Received a split completion error message */
#define  PCICAP_PCIX_STATUS_SPLIT_ERROR \
	PCICAP_BITS(pcicap_pcix_status_t, 0x20000000)
/* ro: PCI-X 266 capable */
#define  PCICAP_PCIX_STATUS_MHZ266 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x40000000)
/* ro: PCI-X 533 capable */
#define  PCICAP_PCIX_STATUS_MHZ533 \
	PCICAP_BITS(pcicap_pcix_status_t, 0x80000000)

typedef u8 __bitwise pcicap_pcix_status_devfn_t;
/* ro: Device and function number as one byte */
#define PCICAP_PCIX_STATUS_DEVFN		0x04
/* ro: Device number times 8 plus function number */
#define  PCICAP_PCIX_STATUS_DEVFN_DEVFN		PCICAP_BITS(pcicap_pcix_status_devfn_t, 0xff)

typedef u16 __bitwise pcicap_pcix_secondary_status_t;
/* ro, rw1c: Secondary status of a bridge */
#define PCICAP_PCIX_SECONDARY_STATUS				0x02
/* ro: 64-bit secondary bus */
#define  PCICAP_PCIX_SECONDARY_STATUS_BITS64 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0001)
/* ro: The secondary bus is 133 MHz capable */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ133 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0002)
/* rw1c: Split completion discarded */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DISCARDED \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0004)
/* rw1c: Unexpected split completion */
#define  PCICAP_PCIX_SECONDARY_STATUS_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0008)
/* rw1c: Split completion overrun: terminated for lack of buffer space */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_OVERRUN \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0010)
/* rw1c: Split request delayed for lack of buffer space */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DELAYED \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0020)
/* ro: Mode and clock of the secondary bus */
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x03c0)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_CONVENTIONAL \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0000)
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0040)
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ100 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0080)
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ133 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x00c0)
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66_ECC \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0140)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_MHZ100_ECC \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0180)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_MHZ133_ECC \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x01c0)
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66_266 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0240)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_MHZ100_266 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0280)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_MHZ133_266 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x02c0)
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66_533 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0340)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_MHZ100_533 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0380)
#define  PCICAP_PCIX_SEC_STATUS_FREQUENCY_MHZ133_533 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x03c0)
/* ro: Version of this capability */
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x3000)
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION_V0 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x0000)
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION_V1 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x1000)
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION_V2 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x2000)
/* ro: The secondary bus is PCI-X 266 capable */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ266 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x4000)
/* ro: The secondary bus is PCI-X 533 capable */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ533 \
	PCICAP_BITS(pcicap_pcix_secondary_status_t, 0x8000)

typedef u32 __bitwise pcicap_pcix_bridge_status_t;
/* ro, rw1c: Bridge status, primary side */
#define PCICAP_PCIX_BRIDGE_STATUS			0x04
/* ro: Function number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_FUNCTION \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00000007)
/* ro: Device number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_DEVICE \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x000000f8)
/* ro: Bus number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_BUS \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x0000ff00)
/* ro: 64-bit primary interface */
#define  PCICAP_PCIX_BRIDGE_STATUS_BITS64 \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00010000)
/* ro: The primary interface is 133 MHz capable */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ133 \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00020000)
/* rw1c: Split completion discarded */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DISCARDED \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00040000)
/* rw1c: Unexpected split completion */
#define  PCICAP_PCIX_BRIDGE_STATUS_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00080000)
/* rw1c: Split completion overrun: terminated for lack of buffer space */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_OVERRUN \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00100000)
/* rw1c: Split request delayed for lack of buffer space */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DELAYED \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x00200000)
/* ro: Device ID messages are forwarded */
#define  PCICAP_PCIX_BRIDGE_STATUS_DEVICE_ID_MESSAGING \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x20000000)
/* ro: The primary interface is PCI-X 266 capable */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ266 \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x40000000)
/* ro: The primary interface is PCI-X 533 capable */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ533 \
	PCICAP_BITS(pcicap_pcix_bridge_status_t, 0x80000000)

typedef u32 __bitwise pcicap_pcix_upstream_split_t;
/* ro, rw: Upstream split transaction control */
#define PCICAP_PCIX_UPSTREAM_SPLIT			0x08
/* ro: Split transaction capacity in 128-byte units */
#define  PCICAP_PCIX_UPSTREAM_SPLIT_CAPACITY \
	PCICAP_BITS(pcicap_pcix_upstream_split_t, 0x0000ffff)
/* rw: Split transaction commitment limit in 128-byte units */
#define  PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT \
	PCICAP_BITS(pcicap_pcix_upstream_split_t, 0xffff0000)

typedef u32 __bitwise pcicap_pcix_downstream_split_t;
/* ro, rw: Downstream split transaction control */
#define PCICAP_PCIX_DOWNSTREAM_SPLIT			0x0c
/* ro: Split transaction capacity in 128-byte units */
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_CAPACITY \
	PCICAP_BITS(pcicap_pcix_downstream_split_t, 0x0000ffff)
/* rw: Split transaction commitment limit in 128-byte units */
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT \
	PCICAP_BITS(pcicap_pcix_downstream_split_t, 0xffff0000)

typedef u32 __bitwise pcicap_pcix_ecc_csr_t;
/* unknown: ECC control and the first error */
#define PCICAP_PCIX_ECC_CSR_AT_10				0x10
/* unknown: ECC control and the first error */
#define PCICAP_PCIX_ECC_CSR_AT_08				0x08
/* unknown: Selects the secondary ECC registers of a bridge */
#define  PCICAP_PCIX_ECC_CSR_SELECT_SECONDARY \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00000001)
/* unknown: ECC mode is enabled */
#define  PCICAP_PCIX_ECC_CSR_ECC_MODE \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00000002)
/* unknown: Additional correctable ECC errors */
#define  PCICAP_PCIX_ECC_CSR_ADDITIONAL_CORRECTABLE \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00000004)
/* unknown: Additional uncorrectable ECC errors */
#define  PCICAP_PCIX_ECC_CSR_ADDITIONAL_UNCORRECTABLE \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00000008)
/* unknown: Phase of the ECC error; 0: no error */
#define  PCICAP_PCIX_ECC_CSR_ERROR_PHASE \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00000070)
/* unknown: The ECC error was corrected */
#define  PCICAP_PCIX_ECC_CSR_CORRECTED \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00000080)
/* unknown: ECC syndrome */
#define  PCICAP_PCIX_ECC_CSR_SYNDROME \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x0000ff00)
/* unknown: First command of the transaction with the error */
#define  PCICAP_PCIX_ECC_CSR_FIRST_COMMAND \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x000f0000)
/* unknown: Second command of the transaction with the error */
#define  PCICAP_PCIX_ECC_CSR_SECOND_COMMAND \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x00f00000)
/* unknown: Upper attributes of the transaction with the error */
#define  PCICAP_PCIX_ECC_CSR_UPPER_ATTRIBUTES \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x0f000000)
/* unknown: Write enable of bit 30 */
#define  PCICAP_PCIX_ECC_CSR_CONTROL_UPDATE_ENABLE \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x10000000)
/* unknown: Single-bit error correction is disabled */
#define  PCICAP_PCIX_ECC_CSR_DISABLE_SINGLE_BIT_CORR \
	PCICAP_BITS(pcicap_pcix_ecc_csr_t, 0x40000000)
/* unknown: Address bits 31 to 0 of the transaction with the error */
#define PCICAP_PCIX_ECC_FIRST_ADDRESS_AT_14	0x14
/* unknown: Address bits 31 to 0 of the transaction with the error */
#define PCICAP_PCIX_ECC_FIRST_ADDRESS_AT_0C	0x0c
/* unknown: Address bits 63 to 32 of the transaction with the error */
#define PCICAP_PCIX_ECC_SECOND_ADDRESS_AT_18	0x18
/* unknown: Address bits 63 to 32 of the transaction with the error */
#define PCICAP_PCIX_ECC_SECOND_ADDRESS_AT_10	0x10
/* unknown: Attributes of the transaction with the error */
#define PCICAP_PCIX_ECC_ATTRIBUTE_AT_1C		0x1c
/* unknown: Attributes of the transaction with the error */
#define PCICAP_PCIX_ECC_ATTRIBUTE_AT_14		0x14
/* clang-format on */

/**
 * struct pcicap_pcix - PCI-X
 * @dev: the function
 * @pos: offset in its configuration space
 * @header_type: read once: the layout depends on it
 * @command_version: read once: the layout depends on it
 * @secondary_status_version: read once: the layout depends on it
 *
 * Made by pcicap_pcix_find() only.
 */
struct pcicap_pcix {
	struct pci_dev *dev;
	u16 pos;
	u32 header_type;
	u32 command_version;
	u32 secondary_status_version;
};

/* PCI-X command */
static inline int __must_check
pcicap_pcix_read_command(const struct pcicap_pcix *v,
			 pcicap_pcix_command_t *val)
{
	*val = (__force pcicap_pcix_command_t)U16_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIX_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcix_update_command(const struct pcicap_pcix *v,
			   pcicap_pcix_command_t mask,
			   pcicap_pcix_command_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x007f);

	if (ret)
		return ret;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PCIX_COMMAND + PCICAP_SURE,
				      0xcfff & ~(__force u16)mask,
				      (__force u16)val);
}

/* PCI-X status */
static inline int __must_check
pcicap_pcix_read_status(const struct pcicap_pcix *v, pcicap_pcix_status_t *val)
{
	*val = (__force pcicap_pcix_status_t)U32_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_PCIX_STATUS,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pcix_clear_status(const struct pcicap_pcix *v, pcicap_pcix_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x200c0000);

	if (ret)
		return ret;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PCIX_STATUS,
				     (__force u32)bits);
}

/* Device and function number as one byte */
static inline int __must_check
pcicap_pcix_read_status_devfn(const struct pcicap_pcix *v,
			      pcicap_pcix_status_devfn_t *val)
{
	*val = (__force pcicap_pcix_status_devfn_t)U8_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_config_read8(v->dev, v->pos + PCICAP_PCIX_STATUS_DEVFN,
				   (__force u8 *)val);
}

/* Secondary status of a bridge */
static inline int __must_check
pcicap_pcix_read_secondary_status(const struct pcicap_pcix *v,
				  pcicap_pcix_secondary_status_t *val)
{
	*val = (__force pcicap_pcix_secondary_status_t)U16_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIX_SECONDARY_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcix_clear_secondary_status(const struct pcicap_pcix *v,
				   pcicap_pcix_secondary_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x003c);

	if (ret)
		return ret;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PCIX_SECONDARY_STATUS + PCICAP_SURE,
				      0x0c00, (__force u16)bits);
}

/* Bridge status, primary side */
static inline int __must_check
pcicap_pcix_read_bridge_status(const struct pcicap_pcix *v,
			       pcicap_pcix_bridge_status_t *val)
{
	*val = (__force pcicap_pcix_bridge_status_t)U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIX_BRIDGE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pcix_clear_bridge_status(const struct pcicap_pcix *v,
				pcicap_pcix_bridge_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x003c0000);

	if (ret)
		return ret;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PCIX_BRIDGE_STATUS + PCICAP_SURE,
				      0x1fc00000, (__force u32)bits);
}

/* Upstream split transaction control */
static inline int __must_check
pcicap_pcix_read_upstream_split(const struct pcicap_pcix *v,
				pcicap_pcix_upstream_split_t *val)
{
	*val = (__force pcicap_pcix_upstream_split_t)U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_PCIX_UPSTREAM_SPLIT,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pcix_write_upstream_split(const struct pcicap_pcix *v,
				 pcicap_pcix_upstream_split_t val)
{
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_PCIX_UPSTREAM_SPLIT,
				     (__force u32)val & 0xffff0000);
}

static inline int __must_check
pcicap_pcix_update_upstream_split(const struct pcicap_pcix *v,
				  pcicap_pcix_upstream_split_t mask,
				  pcicap_pcix_upstream_split_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffff0000);

	if (ret)
		return ret;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PCIX_UPSTREAM_SPLIT,
				      0xffff0000 & ~(__force u32)mask,
				      (__force u32)val);
}

/* Downstream split transaction control */
static inline int __must_check
pcicap_pcix_read_downstream_split(const struct pcicap_pcix *v,
				  pcicap_pcix_downstream_split_t *val)
{
	*val = (__force pcicap_pcix_downstream_split_t)U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIX_DOWNSTREAM_SPLIT,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pcix_write_downstream_split(const struct pcicap_pcix *v,
				   pcicap_pcix_downstream_split_t val)
{
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_PCIX_DOWNSTREAM_SPLIT,
				     (__force u32)val & 0xffff0000);
}

static inline int __must_check
pcicap_pcix_update_downstream_split(const struct pcicap_pcix *v,
				    pcicap_pcix_downstream_split_t mask,
				    pcicap_pcix_downstream_split_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffff0000);

	if (ret)
		return ret;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PCIX_DOWNSTREAM_SPLIT,
				      0xffff0000 & ~(__force u32)mask,
				      (__force u32)val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_pcix_ecc_csr_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x10;
	return 0x08;
}

/* ECC control and the first error */
static inline int __must_check
pcicap_pcix_read_ecc_csr(const struct pcicap_pcix *v,
			 pcicap_pcix_ecc_csr_t *val)
{
	*val = (__force pcicap_pcix_ecc_csr_t)U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_pcix_ecc_csr_offset(v) + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_pcix_ecc_first_address_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x14;
	return 0x0c;
}

/* Address bits 31 to 0 of the transaction with the error */
static inline int __must_check
pcicap_pcix_read_ecc_first_address(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_pcix_ecc_first_address_offset(v),
				    val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_pcix_ecc_second_address_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x18;
	return 0x10;
}

/* Address bits 63 to 32 of the transaction with the error */
static inline int __must_check
pcicap_pcix_read_ecc_second_address(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_pcix_ecc_second_address_offset(v),
				    val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_pcix_ecc_attribute_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x1c;
	return 0x14;
}

/* Attributes of the transaction with the error */
static inline int __must_check
pcicap_pcix_read_ecc_attribute(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_pcix_ecc_attribute_offset(v),
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pcix_init(struct pcicap_pcix *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->dev, v->pos, &v->header_type);
	if (ret)
		return ret;
	{
		pcicap_pcix_command_t r;

		ret = pcicap_pcix_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_version = 0;
		if (!ret)
			v->command_version =
				pcicap_get(r, PCICAP_PCIX_COMMAND_VERSION);
	}
	{
		pcicap_pcix_secondary_status_t r;

		ret = pcicap_pcix_read_secondary_status(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->secondary_status_version = 0;
		if (!ret)
			v->secondary_status_version =
				pcicap_get(r, PCICAP_PCIX_SECONDARY_STATUS_VERSION);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pcix_at(struct pci_dev *dev, u16 pos, struct pcicap_pcix *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pcix_init(v);
}

/**
 * pcicap_pcix_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pcix_find(struct pci_dev *dev, struct pcicap_pcix *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_PCIX_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pcix_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pcix_find_next(const struct pcicap_pcix *prev, struct pcicap_pcix *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_PCIX_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pcix_at(dev, pos, v);
}

#endif /* PCICAP_PCIX_H */
