/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI-X
 *
 * Generated from specs/std/pcix.yaml - do not edit.
 * Source: PCI-X 2.0 Protocol Addendum, 7.2 and 8.6; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_PCIX_H
#define PCICAP_PCIX_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PCIX_ID				0x07

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: PCI-X command */
#define PCICAP_PCIX_COMMAND				0x02
/* rw: Data parity error recovery is enabled */
#define  PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY	0x0001
/* rw: Relaxed ordering is enabled */
#define  PCICAP_PCIX_COMMAND_RELAXED_ORDERING		0x0002
/* rw: Maximum memory read byte count */
#define  PCICAP_PCIX_COMMAND_MAX_READ			0x000c
#define  PCICAP_PCIX_COMMAND_MAX_READ_B512		0x0
#define  PCICAP_PCIX_COMMAND_MAX_READ_B1024		0x1
#define  PCICAP_PCIX_COMMAND_MAX_READ_B2048		0x2
#define  PCICAP_PCIX_COMMAND_MAX_READ_B4096		0x3
/* rw: Maximum outstanding split transactions */
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT			0x0070
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N1		0x0
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N2		0x1
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N3		0x2
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N4		0x3
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N8		0x4
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N12		0x5
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N16		0x6
#define  PCICAP_PCIX_COMMAND_MAX_SPLIT_N32		0x7
/* ro: Version of this capability */
#define  PCICAP_PCIX_COMMAND_VERSION			0x3000
#define  PCICAP_PCIX_COMMAND_WRITE_MASK			0x007f
#define  PCICAP_PCIX_COMMAND_KEEP_MASK			0xcfff

/* ro, rw1c: PCI-X status */
#define PCICAP_PCIX_STATUS					0x04
/* ro: Function number used in requests */
#define  PCICAP_PCIX_STATUS_FUNCTION				0x00000007
/* ro: Device number used in requests */
#define  PCICAP_PCIX_STATUS_DEVICE				0x000000f8
/* ro: Bus number used in requests */
#define  PCICAP_PCIX_STATUS_BUS					0x0000ff00
/* ro: 64-bit device */
#define  PCICAP_PCIX_STATUS_BITS64				0x00010000
/* ro: 133 MHz capable */
#define  PCICAP_PCIX_STATUS_MHZ133				0x00020000
/* rw1c: Split completion discarded */
#define  PCICAP_PCIX_STATUS_SPLIT_DISCARDED			0x00040000
/* rw1c: Unexpected split completion */
#define  PCICAP_PCIX_STATUS_UNEXPECTED_SPLIT			0x00080000
/* ro: Device complexity: 1 for a bridge device */
#define  PCICAP_PCIX_STATUS_COMPLEX				0x00100000
/* ro: Designed maximum memory read byte count */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_READ			0x00600000
/* ro: Designed maximum outstanding split transactions */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT			0x03800000
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N1		0x0
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N2		0x1
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N3		0x2
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N4		0x3
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N8		0x4
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N12		0x5
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N16		0x6
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N32		0x7
/* ro: Designed maximum cumulative read size */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_CUMULATIVE_READ	0x1c000000
/* rw1c: Received a split completion error message */
#define  PCICAP_PCIX_STATUS_SPLIT_ERROR				0x20000000
/* ro: PCI-X 266 capable */
#define  PCICAP_PCIX_STATUS_MHZ266				0x40000000
/* ro: PCI-X 533 capable */
#define  PCICAP_PCIX_STATUS_MHZ533				0x80000000
#define  PCICAP_PCIX_STATUS_W1C_MASK				0x200c0000

/* ro: Device and function number as one byte */
#define PCICAP_PCIX_STATUS_DEVFN		0x04
/* ro: Device number times 8 plus function number */
#define  PCICAP_PCIX_STATUS_DEVFN_DEVFN		0xff

/* ro, rw1c: Secondary status of a bridge */
#define PCICAP_PCIX_SECONDARY_STATUS				0x02
/* ro: 64-bit secondary bus */
#define  PCICAP_PCIX_SECONDARY_STATUS_BITS64			0x0001
/* ro: The secondary bus is 133 MHz capable */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ133			0x0002
/* rw1c: Split completion discarded */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DISCARDED		0x0004
/* rw1c: Unexpected split completion */
#define  PCICAP_PCIX_SECONDARY_STATUS_UNEXPECTED_SPLIT		0x0008
/* rw1c: Split completion overrun: terminated for lack of buffer space */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_OVERRUN		0x0010
/* rw1c: Split request delayed for lack of buffer space */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DELAYED		0x0020
/* ro: Mode and clock of the secondary bus */
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY			0x03c0
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_CONVENTIONAL	0x0
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66		0x1
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ100		0x2
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ133		0x3
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66_ECC	0x5
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ100_ECC	0x6
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ133_ECC	0x7
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66_266	0x9
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ100_266	0xa
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ133_266	0xb
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ66_533	0xd
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ100_533	0xe
#define  PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY_MHZ133_533	0xf
/* ro: Version of this capability */
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION			0x3000
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION_V0		0x0
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION_V1		0x1
#define  PCICAP_PCIX_SECONDARY_STATUS_VERSION_V2		0x2
/* ro: The secondary bus is PCI-X 266 capable */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ266			0x4000
/* ro: The secondary bus is PCI-X 533 capable */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ533			0x8000
#define  PCICAP_PCIX_SECONDARY_STATUS_W1C_MASK			0x003c
#define  PCICAP_PCIX_SECONDARY_STATUS_KEEP_MASK			0x0c00

/* ro, rw1c: Bridge status, primary side */
#define PCICAP_PCIX_BRIDGE_STATUS			0x04
/* ro: Function number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_FUNCTION		0x00000007
/* ro: Device number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_DEVICE		0x000000f8
/* ro: Bus number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_BUS			0x0000ff00
/* ro: 64-bit primary interface */
#define  PCICAP_PCIX_BRIDGE_STATUS_BITS64		0x00010000
/* ro: The primary interface is 133 MHz capable */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ133		0x00020000
/* rw1c: Split completion discarded */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DISCARDED	0x00040000
/* rw1c: Unexpected split completion */
#define  PCICAP_PCIX_BRIDGE_STATUS_UNEXPECTED_SPLIT	0x00080000
/* rw1c: Split completion overrun: terminated for lack of buffer space */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_OVERRUN	0x00100000
/* rw1c: Split request delayed for lack of buffer space */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DELAYED	0x00200000
/* ro: Device ID messages are forwarded */
#define  PCICAP_PCIX_BRIDGE_STATUS_DEVICE_ID_MESSAGING	0x20000000
/* ro: The primary interface is PCI-X 266 capable */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ266		0x40000000
/* ro: The primary interface is PCI-X 533 capable */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ533		0x80000000
#define  PCICAP_PCIX_BRIDGE_STATUS_W1C_MASK		0x003c0000
#define  PCICAP_PCIX_BRIDGE_STATUS_KEEP_MASK		0x1fc00000

/* ro, rw: Upstream split transaction control */
#define PCICAP_PCIX_UPSTREAM_SPLIT			0x08
/* ro: Split transaction capacity in 128-byte units */
#define  PCICAP_PCIX_UPSTREAM_SPLIT_CAPACITY		0x0000ffff
/* rw: Split transaction commitment limit in 128-byte units */
#define  PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT	0xffff0000
#define  PCICAP_PCIX_UPSTREAM_SPLIT_WRITE_MASK		0xffff0000
#define  PCICAP_PCIX_UPSTREAM_SPLIT_KEEP_MASK		0xffff0000

/* ro, rw: Downstream split transaction control */
#define PCICAP_PCIX_DOWNSTREAM_SPLIT			0x0c
/* ro: Split transaction capacity in 128-byte units */
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_CAPACITY		0x0000ffff
/* rw: Split transaction commitment limit in 128-byte units */
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT	0xffff0000
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_WRITE_MASK	0xffff0000
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_KEEP_MASK		0xffff0000

/* unknown: ECC control and the first error */
#define PCICAP_PCIX_ECC_CSR_AT_10				0x10
/* unknown: ECC control and the first error */
#define PCICAP_PCIX_ECC_CSR_AT_08				0x08
/* unknown: Selects the secondary ECC registers of a bridge */
#define  PCICAP_PCIX_ECC_CSR_SELECT_SECONDARY			0x00000001
/* unknown: ECC mode is enabled */
#define  PCICAP_PCIX_ECC_CSR_ECC_MODE				0x00000002
/* unknown: Additional correctable ECC errors */
#define  PCICAP_PCIX_ECC_CSR_ADDITIONAL_CORRECTABLE		0x00000004
/* unknown: Additional uncorrectable ECC errors */
#define  PCICAP_PCIX_ECC_CSR_ADDITIONAL_UNCORRECTABLE		0x00000008
/* unknown: Phase of the ECC error; 0: no error */
#define  PCICAP_PCIX_ECC_CSR_ERROR_PHASE			0x00000070
/* unknown: The ECC error was corrected */
#define  PCICAP_PCIX_ECC_CSR_CORRECTED				0x00000080
/* unknown: ECC syndrome */
#define  PCICAP_PCIX_ECC_CSR_SYNDROME				0x0000ff00
/* unknown: First command of the transaction with the error */
#define  PCICAP_PCIX_ECC_CSR_FIRST_COMMAND			0x000f0000
/* unknown: Second command of the transaction with the error */
#define  PCICAP_PCIX_ECC_CSR_SECOND_COMMAND			0x00f00000
/* unknown: Upper attributes of the transaction with the error */
#define  PCICAP_PCIX_ECC_CSR_UPPER_ATTRIBUTES			0x0f000000
/* unknown: Write enable of bit 30 */
#define  PCICAP_PCIX_ECC_CSR_CONTROL_UPDATE_ENABLE		0x10000000
/* unknown: Single-bit error correction is disabled */
#define  PCICAP_PCIX_ECC_CSR_DISABLE_SINGLE_BIT_CORRECTION	0x40000000
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

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pcix_desc;

/**
 * struct pcicap_pcix - PCI-X
 * @view: where it is
 * @header_type: read once: the layout depends on it
 * @command_version: read once: the layout depends on it
 * @secondary_status_version: read once: the layout depends on it
 *
 * Made by pcicap_pcix_find() only.
 */
struct pcicap_pcix {
	struct pcicap_view view;
	uint32_t header_type;
	uint32_t command_version;
	uint32_t secondary_status_version;
};

/* PCI-X command */
struct pcicap_pcix_command {
	uint16_t raw;
};

/* Data parity error recovery is enabled */
static inline bool
pcicap_pcix_command_data_parity_recovery(struct pcicap_pcix_command r)
{
	return (r.raw & PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcix_command
pcicap_pcix_command_set_data_parity_recovery(struct pcicap_pcix_command r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY,
			      val ? PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY : 0);
	return r;
}

/* Relaxed ordering is enabled */
static inline bool
pcicap_pcix_command_relaxed_ordering(struct pcicap_pcix_command r)
{
	return (r.raw & PCICAP_PCIX_COMMAND_RELAXED_ORDERING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcix_command
pcicap_pcix_command_set_relaxed_ordering(struct pcicap_pcix_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIX_COMMAND_RELAXED_ORDERING,
			      val ? PCICAP_PCIX_COMMAND_RELAXED_ORDERING : 0);
	return r;
}

/* Maximum memory read byte count (raw; quantity in bytes) */
static inline uint16_t
pcicap_pcix_command_max_read(struct pcicap_pcix_command r)
{
	return (uint16_t)((r.raw & PCICAP_PCIX_COMMAND_MAX_READ) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcix_command
pcicap_pcix_command_set_max_read(struct pcicap_pcix_command r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIX_COMMAND_MAX_READ,
			      (uint32_t)val << 2);
	return r;
}

/* Maximum outstanding split transactions */
static inline uint16_t
pcicap_pcix_command_max_split(struct pcicap_pcix_command r)
{
	return (uint16_t)((r.raw & PCICAP_PCIX_COMMAND_MAX_SPLIT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcix_command
pcicap_pcix_command_set_max_split(struct pcicap_pcix_command r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIX_COMMAND_MAX_SPLIT,
			      (uint32_t)val << 4);
	return r;
}

/* Version of this capability */
static inline uint16_t
pcicap_pcix_command_version(struct pcicap_pcix_command r)
{
	return (uint16_t)((r.raw & PCICAP_PCIX_COMMAND_VERSION) >> 12);
}

/* Maximum memory read byte count, as a quantity in bytes. */
static inline uint64_t
pcicap_pcix_command_max_read_decoded(struct pcicap_pcix_command r)
{
	uint64_t n = pcicap_pcix_command_max_read(r);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_pcix_command_max_read_encode() - from a quantity: Maximum memory read
 * byte count
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_command_max_read_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 0, 0, 1, 9, &n);

	/* what has a name is no quantity */
	if (!ret && (n == 0x0 || n == 0x1 || n == 0x2 || n == 0x3)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_pcix_read_command() - read: PCI-X command
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_command(const struct pcicap_pcix *v,
			 struct pcicap_pcix_command *val)
{
	val->raw = UINT16_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIX_COMMAND, &val->raw);
}

/**
 * pcicap_pcix_update_command() - change bits: PCI-X command
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_update_command(const struct pcicap_pcix *v, uint16_t mask,
			   struct pcicap_pcix_command val)
{
	struct pcicap_pcix_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PCIX_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcix_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIX_COMMAND,
				 (uint16_t)((old.raw & PCICAP_PCIX_COMMAND_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* PCI-X status */
struct pcicap_pcix_status {
	uint32_t raw;
};

/* Function number used in requests */
static inline uint32_t
pcicap_pcix_status_function(struct pcicap_pcix_status r)
{
	return (uint32_t)(r.raw & PCICAP_PCIX_STATUS_FUNCTION);
}

/* Device number used in requests */
static inline uint32_t
pcicap_pcix_status_device(struct pcicap_pcix_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_STATUS_DEVICE) >> 3);
}

/* Bus number used in requests */
static inline uint32_t
pcicap_pcix_status_bus(struct pcicap_pcix_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_STATUS_BUS) >> 8);
}

/* 64-bit device */
static inline bool
pcicap_pcix_status_bits64(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_BITS64) != 0;
}

/* 133 MHz capable */
static inline bool
pcicap_pcix_status_mhz133(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_MHZ133) != 0;
}

/* Split completion discarded */
static inline bool
pcicap_pcix_status_split_discarded(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_SPLIT_DISCARDED) != 0;
}

/* Unexpected split completion */
static inline bool
pcicap_pcix_status_unexpected_split(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_UNEXPECTED_SPLIT) != 0;
}

/* Device complexity: 1 for a bridge device */
static inline bool
pcicap_pcix_status_complex(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_COMPLEX) != 0;
}

/* Designed maximum memory read byte count (raw; quantity in bytes) */
static inline uint32_t
pcicap_pcix_status_designed_max_read(struct pcicap_pcix_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_STATUS_DESIGNED_MAX_READ) >> 21);
}

/* Designed maximum outstanding split transactions */
static inline uint32_t
pcicap_pcix_status_designed_max_split(struct pcicap_pcix_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT) >> 23);
}

/* Designed maximum cumulative read size (raw; quantity in bytes) */
static inline uint32_t
pcicap_pcix_status_designed_max_cumulative_read(struct pcicap_pcix_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_STATUS_DESIGNED_MAX_CUMULATIVE_READ) >> 26);
}

/* Received a split completion error message */
static inline bool
pcicap_pcix_status_split_error(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_SPLIT_ERROR) != 0;
}

/* PCI-X 266 capable */
static inline bool
pcicap_pcix_status_mhz266(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_MHZ266) != 0;
}

/* PCI-X 533 capable */
static inline bool
pcicap_pcix_status_mhz533(struct pcicap_pcix_status r)
{
	return (r.raw & PCICAP_PCIX_STATUS_MHZ533) != 0;
}

/* Designed maximum memory read byte count, as a quantity in bytes. */
static inline uint64_t
pcicap_pcix_status_designed_max_read_decoded(struct pcicap_pcix_status r)
{
	uint64_t n = pcicap_pcix_status_designed_max_read(r);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_pcix_status_designed_max_read_encode() - from a quantity: Designed
 * maximum memory read byte count
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_status_designed_max_read_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 0, 0, 1, 9, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Designed maximum cumulative read size, as a quantity in bytes. */
static inline uint64_t
pcicap_pcix_status_designed_max_cumulative_read_decoded(struct pcicap_pcix_status r)
{
	uint64_t n = pcicap_pcix_status_designed_max_cumulative_read(r);

	return pcicap_pow2_64(n + 10);
}

/**
 * pcicap_pcix_status_designed_max_cumulative_read_encode() - from a quantity:
 * Designed maximum cumulative read size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_status_designed_max_cumulative_read_encode(uint64_t quantity,
						       uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 10, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_pcix_read_status() - read: PCI-X status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_status(const struct pcicap_pcix *v,
			struct pcicap_pcix_status *val)
{
	val->raw = UINT32_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_STATUS, &val->raw);
}

/**
 * pcicap_pcix_clear_status() - clear bits by writing 1: PCI-X status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_clear_status(const struct pcicap_pcix *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PCIX_STATUS_W1C_MASK)
		return -EPERM;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIX_STATUS, bits);
}

/* Device and function number as one byte */
struct pcicap_pcix_status_devfn {
	uint8_t raw;
};

/* Device number times 8 plus function number */
static inline uint8_t
pcicap_pcix_status_devfn_devfn(struct pcicap_pcix_status_devfn r)
{
	return (uint8_t)(r.raw & PCICAP_PCIX_STATUS_DEVFN_DEVFN);
}

/**
 * pcicap_pcix_read_status_devfn() - read: Device and function number as
 * one byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_status_devfn(const struct pcicap_pcix *v,
			      struct pcicap_pcix_status_devfn *val)
{
	val->raw = UINT8_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_PCIX_STATUS_DEVFN, &val->raw);
}

/* Secondary status of a bridge */
struct pcicap_pcix_secondary_status {
	uint16_t raw;
};

/* 64-bit secondary bus */
static inline bool
pcicap_pcix_secondary_status_bits64(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_BITS64) != 0;
}

/* The secondary bus is 133 MHz capable */
static inline bool
pcicap_pcix_secondary_status_mhz133(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_MHZ133) != 0;
}

/* Split completion discarded */
static inline bool
pcicap_pcix_secondary_status_split_discarded(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DISCARDED) != 0;
}

/* Unexpected split completion */
static inline bool
pcicap_pcix_secondary_status_unexpected_split(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_UNEXPECTED_SPLIT) != 0;
}

/* Split completion overrun: terminated for lack of buffer space */
static inline bool
pcicap_pcix_secondary_status_split_overrun(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_SPLIT_OVERRUN) != 0;
}

/* Split request delayed for lack of buffer space */
static inline bool
pcicap_pcix_secondary_status_split_delayed(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DELAYED) != 0;
}

/* Mode and clock of the secondary bus */
static inline uint16_t
pcicap_pcix_secondary_status_frequency(struct pcicap_pcix_secondary_status r)
{
	return (uint16_t)((r.raw & PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY) >> 6);
}

/* Version of this capability */
static inline uint16_t
pcicap_pcix_secondary_status_version(struct pcicap_pcix_secondary_status r)
{
	return (uint16_t)((r.raw & PCICAP_PCIX_SECONDARY_STATUS_VERSION) >> 12);
}

/* The secondary bus is PCI-X 266 capable */
static inline bool
pcicap_pcix_secondary_status_mhz266(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_MHZ266) != 0;
}

/* The secondary bus is PCI-X 533 capable */
static inline bool
pcicap_pcix_secondary_status_mhz533(struct pcicap_pcix_secondary_status r)
{
	return (r.raw & PCICAP_PCIX_SECONDARY_STATUS_MHZ533) != 0;
}

/**
 * pcicap_pcix_read_secondary_status() - read: Secondary status of a bridge
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_secondary_status(const struct pcicap_pcix *v,
				  struct pcicap_pcix_secondary_status *val)
{
	val->raw = UINT16_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIX_SECONDARY_STATUS,
				  &val->raw);
}

/**
 * pcicap_pcix_clear_secondary_status() - clear bits by writing 1: Secondary
 * status of a bridge
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_clear_secondary_status(const struct pcicap_pcix *v, uint16_t bits)
{
	struct pcicap_pcix_secondary_status old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_PCIX_SECONDARY_STATUS_W1C_MASK)
		return -EPERM;
	ret = pcicap_pcix_read_secondary_status(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_PCIX_SECONDARY_STATUS_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_PCIX_SECONDARY_STATUS,
				   bits);
}

/* Bridge status, primary side */
struct pcicap_pcix_bridge_status {
	uint32_t raw;
};

/* Function number used in requests */
static inline uint32_t
pcicap_pcix_bridge_status_function(struct pcicap_pcix_bridge_status r)
{
	return (uint32_t)(r.raw & PCICAP_PCIX_BRIDGE_STATUS_FUNCTION);
}

/* Device number used in requests */
static inline uint32_t
pcicap_pcix_bridge_status_device(struct pcicap_pcix_bridge_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_BRIDGE_STATUS_DEVICE) >> 3);
}

/* Bus number used in requests */
static inline uint32_t
pcicap_pcix_bridge_status_bus(struct pcicap_pcix_bridge_status r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_BRIDGE_STATUS_BUS) >> 8);
}

/* 64-bit primary interface */
static inline bool
pcicap_pcix_bridge_status_bits64(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_BITS64) != 0;
}

/* The primary interface is 133 MHz capable */
static inline bool
pcicap_pcix_bridge_status_mhz133(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_MHZ133) != 0;
}

/* Split completion discarded */
static inline bool
pcicap_pcix_bridge_status_split_discarded(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DISCARDED) != 0;
}

/* Unexpected split completion */
static inline bool
pcicap_pcix_bridge_status_unexpected_split(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_UNEXPECTED_SPLIT) != 0;
}

/* Split completion overrun: terminated for lack of buffer space */
static inline bool
pcicap_pcix_bridge_status_split_overrun(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_SPLIT_OVERRUN) != 0;
}

/* Split request delayed for lack of buffer space */
static inline bool
pcicap_pcix_bridge_status_split_delayed(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DELAYED) != 0;
}

/* Device ID messages are forwarded */
static inline bool
pcicap_pcix_bridge_status_device_id_messaging(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_DEVICE_ID_MESSAGING) != 0;
}

/* The primary interface is PCI-X 266 capable */
static inline bool
pcicap_pcix_bridge_status_mhz266(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_MHZ266) != 0;
}

/* The primary interface is PCI-X 533 capable */
static inline bool
pcicap_pcix_bridge_status_mhz533(struct pcicap_pcix_bridge_status r)
{
	return (r.raw & PCICAP_PCIX_BRIDGE_STATUS_MHZ533) != 0;
}

/**
 * pcicap_pcix_read_bridge_status() - read: Bridge status, primary side
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_bridge_status(const struct pcicap_pcix *v,
			       struct pcicap_pcix_bridge_status *val)
{
	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_BRIDGE_STATUS,
				  &val->raw);
}

/**
 * pcicap_pcix_clear_bridge_status() - clear bits by writing 1: Bridge status,
 * primary side
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_clear_bridge_status(const struct pcicap_pcix *v, uint32_t bits)
{
	struct pcicap_pcix_bridge_status old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_PCIX_BRIDGE_STATUS_W1C_MASK)
		return -EPERM;
	ret = pcicap_pcix_read_bridge_status(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_PCIX_BRIDGE_STATUS_KEEP_MASK));
	return pcicap_view_write32(&v->view, PCICAP_PCIX_BRIDGE_STATUS, bits);
}

/* Upstream split transaction control */
struct pcicap_pcix_upstream_split {
	uint32_t raw;
};

/* Split transaction capacity in 128-byte units */
static inline uint32_t
pcicap_pcix_upstream_split_capacity(struct pcicap_pcix_upstream_split r)
{
	return (uint32_t)(r.raw & PCICAP_PCIX_UPSTREAM_SPLIT_CAPACITY);
}

/* Split transaction commitment limit in 128-byte units */
static inline uint32_t
pcicap_pcix_upstream_split_commitment_limit(struct pcicap_pcix_upstream_split r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcix_upstream_split
pcicap_pcix_upstream_split_set_commitment_limit(struct pcicap_pcix_upstream_split r,
						uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_pcix_read_upstream_split() - read: Upstream split transaction control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_upstream_split(const struct pcicap_pcix *v,
				struct pcicap_pcix_upstream_split *val)
{
	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_UPSTREAM_SPLIT,
				  &val->raw);
}

/**
 * pcicap_pcix_write_upstream_split() - write: Upstream split
 * transaction control
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_write_upstream_split(const struct pcicap_pcix *v,
				 struct pcicap_pcix_upstream_split val)
{
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIX_UPSTREAM_SPLIT,
				   (uint32_t)(val.raw & PCICAP_PCIX_UPSTREAM_SPLIT_WRITE_MASK));
}

/**
 * pcicap_pcix_update_upstream_split() - change bits: Upstream split
 * transaction control
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
pcicap_pcix_update_upstream_split(const struct pcicap_pcix *v, uint32_t mask,
				  struct pcicap_pcix_upstream_split val)
{
	struct pcicap_pcix_upstream_split old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PCIX_UPSTREAM_SPLIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcix_read_upstream_split(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PCIX_UPSTREAM_SPLIT,
				 (uint32_t)((old.raw & PCICAP_PCIX_UPSTREAM_SPLIT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Downstream split transaction control */
struct pcicap_pcix_downstream_split {
	uint32_t raw;
};

/* Split transaction capacity in 128-byte units */
static inline uint32_t
pcicap_pcix_downstream_split_capacity(struct pcicap_pcix_downstream_split r)
{
	return (uint32_t)(r.raw & PCICAP_PCIX_DOWNSTREAM_SPLIT_CAPACITY);
}

/* Split transaction commitment limit in 128-byte units */
static inline uint32_t
pcicap_pcix_downstream_split_commitment_limit(struct pcicap_pcix_downstream_split r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcix_downstream_split
pcicap_pcix_downstream_split_set_commitment_limit(struct pcicap_pcix_downstream_split r,
						  uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_pcix_read_downstream_split() - read: Downstream split
 * transaction control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_downstream_split(const struct pcicap_pcix *v,
				  struct pcicap_pcix_downstream_split *val)
{
	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_DOWNSTREAM_SPLIT,
				  &val->raw);
}

/**
 * pcicap_pcix_write_downstream_split() - write: Downstream split
 * transaction control
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_write_downstream_split(const struct pcicap_pcix *v,
				   struct pcicap_pcix_downstream_split val)
{
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIX_DOWNSTREAM_SPLIT,
				   (uint32_t)(val.raw & PCICAP_PCIX_DOWNSTREAM_SPLIT_WRITE_MASK));
}

/**
 * pcicap_pcix_update_downstream_split() - change bits: Downstream split
 * transaction control
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
pcicap_pcix_update_downstream_split(const struct pcicap_pcix *v, uint32_t mask,
				    struct pcicap_pcix_downstream_split val)
{
	struct pcicap_pcix_downstream_split old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PCIX_DOWNSTREAM_SPLIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcix_read_downstream_split(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PCIX_DOWNSTREAM_SPLIT,
				 (uint32_t)((old.raw & PCICAP_PCIX_DOWNSTREAM_SPLIT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* ECC control and the first error */
struct pcicap_pcix_ecc_csr {
	uint32_t raw;
};

/* Selects the secondary ECC registers of a bridge */
static inline bool
pcicap_pcix_ecc_csr_select_secondary(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_SELECT_SECONDARY) != 0;
}

/* ECC mode is enabled */
static inline bool
pcicap_pcix_ecc_csr_ecc_mode(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_ECC_MODE) != 0;
}

/* Additional correctable ECC errors */
static inline bool
pcicap_pcix_ecc_csr_additional_correctable(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_ADDITIONAL_CORRECTABLE) != 0;
}

/* Additional uncorrectable ECC errors */
static inline bool
pcicap_pcix_ecc_csr_additional_uncorrectable(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_ADDITIONAL_UNCORRECTABLE) != 0;
}

/* Phase of the ECC error; 0: no error */
static inline uint32_t
pcicap_pcix_ecc_csr_error_phase(struct pcicap_pcix_ecc_csr r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_ECC_CSR_ERROR_PHASE) >> 4);
}

/* The ECC error was corrected */
static inline bool
pcicap_pcix_ecc_csr_corrected(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_CORRECTED) != 0;
}

/* ECC syndrome */
static inline uint32_t
pcicap_pcix_ecc_csr_syndrome(struct pcicap_pcix_ecc_csr r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_ECC_CSR_SYNDROME) >> 8);
}

/* First command of the transaction with the error */
static inline uint32_t
pcicap_pcix_ecc_csr_first_command(struct pcicap_pcix_ecc_csr r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_ECC_CSR_FIRST_COMMAND) >> 16);
}

/* Second command of the transaction with the error */
static inline uint32_t
pcicap_pcix_ecc_csr_second_command(struct pcicap_pcix_ecc_csr r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_ECC_CSR_SECOND_COMMAND) >> 20);
}

/* Upper attributes of the transaction with the error */
static inline uint32_t
pcicap_pcix_ecc_csr_upper_attributes(struct pcicap_pcix_ecc_csr r)
{
	return (uint32_t)((r.raw & PCICAP_PCIX_ECC_CSR_UPPER_ATTRIBUTES) >> 24);
}

/* Write enable of bit 30 */
static inline bool
pcicap_pcix_ecc_csr_control_update_enable(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_CONTROL_UPDATE_ENABLE) != 0;
}

/* Single-bit error correction is disabled */
static inline bool
pcicap_pcix_ecc_csr_disable_single_bit_correction(struct pcicap_pcix_ecc_csr r)
{
	return (r.raw & PCICAP_PCIX_ECC_CSR_DISABLE_SINGLE_BIT_CORRECTION) != 0;
}

/* Offset in this layout. */
static inline uint32_t
pcicap_pcix_ecc_csr_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x10;
	return 0x08;
}

/**
 * pcicap_pcix_read_ecc_csr() - read: ECC control and the first error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_ecc_csr(const struct pcicap_pcix *v,
			 struct pcicap_pcix_ecc_csr *val)
{
	val->raw = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_pcix_ecc_csr_offset(v),
				  &val->raw);
}

/* Offset in this layout. */
static inline uint32_t
pcicap_pcix_ecc_first_address_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x14;
	return 0x0c;
}

/**
 * pcicap_pcix_read_ecc_first_address() - read: Address bits 31 to 0 of the
 * transaction with the error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_ecc_first_address(const struct pcicap_pcix *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  pcicap_pcix_ecc_first_address_offset(v), val);
}

/* Offset in this layout. */
static inline uint32_t
pcicap_pcix_ecc_second_address_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x18;
	return 0x10;
}

/**
 * pcicap_pcix_read_ecc_second_address() - read: Address bits 63 to 32 of the
 * transaction with the error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_ecc_second_address(const struct pcicap_pcix *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  pcicap_pcix_ecc_second_address_offset(v),
				  val);
}

/* Offset in this layout. */
static inline uint32_t
pcicap_pcix_ecc_attribute_offset(const struct pcicap_pcix *v)
{
	if (v->header_type == 1)
		return 0x1c;
	return 0x14;
}

/**
 * pcicap_pcix_read_ecc_attribute() - read: Attributes of the transaction with
 * the error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_read_ecc_attribute(const struct pcicap_pcix *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_pcix_ecc_attribute_offset(v),
				  val);
}

/**
 * struct pcicap_pcix_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pcix_dwords {
	struct pcicap_pcix v;
	uint32_t dw[8];
};

/**
 * pcicap_pcix_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot(const struct pcicap_pcix *v, struct pcicap_pcix_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 8, &s->dw[0]);
}

/* PCI-X command: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_command(const struct pcicap_pcix_dwords *s,
			     struct pcicap_pcix_command *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT16_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIX_COMMAND,
				    &val->raw);
}

/* PCI-X status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_status(const struct pcicap_pcix_dwords *s,
			    struct pcicap_pcix_status *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIX_STATUS,
				    &val->raw);
}

/* Secondary status of a bridge: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_secondary_status(const struct pcicap_pcix_dwords *s,
				      struct pcicap_pcix_secondary_status *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT16_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_PCIX_SECONDARY_STATUS, &val->raw);
}

/* Bridge status, primary side: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_bridge_status(const struct pcicap_pcix_dwords *s,
				   struct pcicap_pcix_bridge_status *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PCIX_BRIDGE_STATUS, &val->raw);
}

/*
 * Upstream split transaction control: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_upstream_split(const struct pcicap_pcix_dwords *s,
				    struct pcicap_pcix_upstream_split *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PCIX_UPSTREAM_SPLIT, &val->raw);
}

/*
 * Downstream split transaction control: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_downstream_split(const struct pcicap_pcix_dwords *s,
				      struct pcicap_pcix_downstream_split *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PCIX_DOWNSTREAM_SPLIT, &val->raw);
}

/* ECC control and the first error: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_ecc_csr(const struct pcicap_pcix_dwords *s,
			     struct pcicap_pcix_ecc_csr *val)
{
	const struct pcicap_pcix *v = &s->v;

	val->raw = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_csr_offset(v), &val->raw);
}

/*
 * Address bits 31 to 0 of the transaction with the error: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_ecc_first_address(const struct pcicap_pcix_dwords *s,
				       uint32_t *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_first_address_offset(v),
				    val);
}

/*
 * Address bits 63 to 32 of the transaction with the error: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_ecc_second_address(const struct pcicap_pcix_dwords *s,
					uint32_t *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_second_address_offset(v),
				    val);
}

/*
 * Attributes of the transaction with the error: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_snapshot_ecc_attribute(const struct pcicap_pcix_dwords *s,
				   uint32_t *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = UINT32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_attribute_offset(v), val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_init(struct pcicap_pcix *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		struct pcicap_pcix_command r;

		ret = pcicap_pcix_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_version = 0;
		if (!ret)
			v->command_version = pcicap_pcix_command_version(r);
	}
	{
		struct pcicap_pcix_secondary_status r;

		ret = pcicap_pcix_read_secondary_status(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->secondary_status_version = 0;
		if (!ret)
			v->secondary_status_version =
				pcicap_pcix_secondary_status_version(r);
	}
	if (v->header_type == 1 && v->secondary_status_version == 0)
		pcicap_view_clamp(&v->view, 16);
	else if (v->header_type == 1)
		pcicap_view_clamp(&v->view, 32);
	else if (v->command_version == 0)
		pcicap_view_clamp(&v->view, 8);
	else
		pcicap_view_clamp(&v->view, 24);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_pcix *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0007, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pcix_init(v);
}

/**
 * pcicap_pcix_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_find(struct pcicap_cfg *cfg, struct pcicap_pcix *v)
{
	return pcicap_pcix_find_after(cfg, 0, v);
}

/**
 * pcicap_pcix_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pcix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcix_find_next(const struct pcicap_pcix *prev, struct pcicap_pcix *v)
{
	return pcicap_pcix_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PCIX_H */
