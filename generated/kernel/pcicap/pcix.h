/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI-X
 *
 * Generated from specs/std/pcix.yaml - do not edit.
 * Source: PCI-X 2.0 Protocol Addendum, 7.2 and 8.6; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_PCIX_H
#define PCICAP_PCIX_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PCIX_ID				0x07

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: What a device may do */
#define PCICAP_PCIX_COMMAND				0x02
/* rw: Its driver recovers from data parity errors */
#define  PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY	0x0001
/* rw: May set the relaxed ordering attribute */
#define  PCICAP_PCIX_COMMAND_RELAXED_ORDERING		0x0002
/* rw: Largest memory read burst */
#define  PCICAP_PCIX_COMMAND_MAX_READ			0x000c
#define  PCICAP_PCIX_COMMAND_MAX_READ_B512		0x0
#define  PCICAP_PCIX_COMMAND_MAX_READ_B1024		0x1
#define  PCICAP_PCIX_COMMAND_MAX_READ_B2048		0x2
#define  PCICAP_PCIX_COMMAND_MAX_READ_B4096		0x3
/* rw: Most split transactions at a time */
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

/* ro, rw1c: What a device can do and what happened */
#define PCICAP_PCIX_STATUS					0x04
/* ro: Function number used in requests */
#define  PCICAP_PCIX_STATUS_FUNCTION				0x00000007
/* ro: Device number used in requests */
#define  PCICAP_PCIX_STATUS_DEVICE				0x000000f8
/* ro: Bus number used in requests */
#define  PCICAP_PCIX_STATUS_BUS					0x0000ff00
/* ro: 64-bit device */
#define  PCICAP_PCIX_STATUS_BITS64				0x00010000
/* ro: Can run at 133 MHz */
#define  PCICAP_PCIX_STATUS_MHZ133				0x00020000
/* rw1c: A split completion was discarded */
#define  PCICAP_PCIX_STATUS_SPLIT_DISCARDED			0x00040000
/* rw1c: Got an unexpected completion */
#define  PCICAP_PCIX_STATUS_UNEXPECTED_SPLIT			0x00080000
/* ro: Bridge-like device and not a simple one */
#define  PCICAP_PCIX_STATUS_COMPLEX				0x00100000
/* ro: Largest memory read burst it is made for */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_READ			0x00600000
/* ro: Most split transactions it is made for */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT			0x03800000
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N1		0x0
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N2		0x1
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N3		0x2
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N4		0x3
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N8		0x4
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N12		0x5
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N16		0x6
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT_N32		0x7
/* ro: Most read bytes outstanding */
#define  PCICAP_PCIX_STATUS_DESIGNED_MAX_CUMULATIVE_READ	0x1c000000
/* rw1c: Got a split completion error message */
#define  PCICAP_PCIX_STATUS_SPLIT_ERROR				0x20000000
/* ro: Can run in 266 mode */
#define  PCICAP_PCIX_STATUS_MHZ266				0x40000000
/* ro: Can run in 533 mode */
#define  PCICAP_PCIX_STATUS_MHZ533				0x80000000
#define  PCICAP_PCIX_STATUS_W1C_MASK				0x200c0000

/* ro: Device and function number as one byte */
#define PCICAP_PCIX_STATUS_DEVFN		0x04
/* ro: Device number times 8 plus function number */
#define  PCICAP_PCIX_STATUS_DEVFN_DEVFN		0xff

/* ro, rw1c: Secondary side of a bridge */
#define PCICAP_PCIX_SECONDARY_STATUS				0x02
/* ro: 64-bit secondary bus */
#define  PCICAP_PCIX_SECONDARY_STATUS_BITS64			0x0001
/* ro: Secondary bus can run at 133 MHz */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ133			0x0002
/* rw1c: A split completion was discarded */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DISCARDED		0x0004
/* rw1c: Got an unexpected split completion */
#define  PCICAP_PCIX_SECONDARY_STATUS_UNEXPECTED_SPLIT		0x0008
/* rw1c: A split completion was ended for lack of buffer space */
#define  PCICAP_PCIX_SECONDARY_STATUS_SPLIT_OVERRUN		0x0010
/* rw1c: A split request was delayed for lack of buffer space */
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
/* ro: Secondary bus can run in 266 mode */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ266			0x4000
/* ro: Secondary bus can run in 533 mode */
#define  PCICAP_PCIX_SECONDARY_STATUS_MHZ533			0x8000
#define  PCICAP_PCIX_SECONDARY_STATUS_W1C_MASK			0x003c
#define  PCICAP_PCIX_SECONDARY_STATUS_KEEP_MASK			0x0c00

/* ro, rw1c: Primary side of a bridge */
#define PCICAP_PCIX_BRIDGE_STATUS			0x04
/* ro: Function number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_FUNCTION		0x00000007
/* ro: Device number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_DEVICE		0x000000f8
/* ro: Bus number used in requests */
#define  PCICAP_PCIX_BRIDGE_STATUS_BUS			0x0000ff00
/* ro: 64-bit primary interface */
#define  PCICAP_PCIX_BRIDGE_STATUS_BITS64		0x00010000
/* ro: Primary interface can run at 133 MHz */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ133		0x00020000
/* rw1c: A split completion was discarded */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DISCARDED	0x00040000
/* rw1c: Got an unexpected split completion */
#define  PCICAP_PCIX_BRIDGE_STATUS_UNEXPECTED_SPLIT	0x00080000
/* rw1c: A split completion was ended for lack of buffer space */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_OVERRUN	0x00100000
/* rw1c: A split request was delayed for lack of buffer space */
#define  PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DELAYED	0x00200000
/* ro: Forwards device ID messages */
#define  PCICAP_PCIX_BRIDGE_STATUS_DEVICE_ID_MESSAGING	0x20000000
/* ro: Primary interface can run in 266 mode */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ266		0x40000000
/* ro: Primary interface can run in 533 mode */
#define  PCICAP_PCIX_BRIDGE_STATUS_MHZ533		0x80000000
#define  PCICAP_PCIX_BRIDGE_STATUS_W1C_MASK		0x003c0000
#define  PCICAP_PCIX_BRIDGE_STATUS_KEEP_MASK		0x1fc00000

/* ro, rw: Buffer for split transactions going upstream */
#define PCICAP_PCIX_UPSTREAM_SPLIT			0x08
/* ro: Size of the buffer in 128-byte units */
#define  PCICAP_PCIX_UPSTREAM_SPLIT_CAPACITY		0x0000ffff
/* rw: Outstanding reads in 128-byte units */
#define  PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT	0xffff0000
#define  PCICAP_PCIX_UPSTREAM_SPLIT_WRITE_MASK		0xffff0000
#define  PCICAP_PCIX_UPSTREAM_SPLIT_KEEP_MASK		0xffff0000

/* ro, rw: Buffer for split transactions going downstream */
#define PCICAP_PCIX_DOWNSTREAM_SPLIT			0x0c
/* ro: Size of the buffer in 128-byte units */
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_CAPACITY		0x0000ffff
/* rw: Outstanding reads in 128-byte units */
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT	0xffff0000
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_WRITE_MASK	0xffff0000
#define  PCICAP_PCIX_DOWNSTREAM_SPLIT_KEEP_MASK		0xffff0000

/* unknown: ECC control and the first error */
#define PCICAP_PCIX_ECC_CSR_AT_10				0x10
/* unknown: ECC control and the first error */
#define PCICAP_PCIX_ECC_CSR_AT_08				0x08
/* unknown: Shows the secondary registers of a bridge */
#define  PCICAP_PCIX_ECC_CSR_SELECT_SECONDARY			0x00000001
/* unknown: The bus uses ECC */
#define  PCICAP_PCIX_ECC_CSR_ECC_MODE				0x00000002
/* unknown: More correctable errors happened */
#define  PCICAP_PCIX_ECC_CSR_ADDITIONAL_CORRECTABLE		0x00000004
/* unknown: More uncorrectable errors happened */
#define  PCICAP_PCIX_ECC_CSR_ADDITIONAL_UNCORRECTABLE		0x00000008
/* unknown: Bus phase of the error; 0 is no error */
#define  PCICAP_PCIX_ECC_CSR_ERROR_PHASE			0x00000070
/* unknown: The error was corrected */
#define  PCICAP_PCIX_ECC_CSR_CORRECTED				0x00000080
/* unknown: ECC syndrome */
#define  PCICAP_PCIX_ECC_CSR_SYNDROME				0x0000ff00
/* unknown: First command of the transaction */
#define  PCICAP_PCIX_ECC_CSR_FIRST_COMMAND			0x000f0000
/* unknown: Second command of the transaction */
#define  PCICAP_PCIX_ECC_CSR_SECOND_COMMAND			0x00f00000
/* unknown: Upper attributes of the transaction */
#define  PCICAP_PCIX_ECC_CSR_UPPER_ATTRIBUTES			0x0f000000
/* unknown: Lets bit 30 be written */
#define  PCICAP_PCIX_ECC_CSR_CONTROL_UPDATE_ENABLE		0x10000000
/* unknown: Single-bit errors are not corrected */
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
	u32 header_type;
	u32 command_version;
	u32 secondary_status_version;
};

/**
 * pcicap_pcix_command_data_parity_recovery() - Its driver recovers from data
 * parity errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_command_data_parity_recovery(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY, r);
}

/**
 * pcicap_pcix_command_set_data_parity_recovery() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcix_command_set_data_parity_recovery(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY) |
	       FIELD_PREP(PCICAP_PCIX_COMMAND_DATA_PARITY_RECOVERY, val);
}

/**
 * pcicap_pcix_command_relaxed_ordering() - May set the relaxed
 * ordering attribute
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_command_relaxed_ordering(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_COMMAND_RELAXED_ORDERING, r);
}

/**
 * pcicap_pcix_command_set_relaxed_ordering() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcix_command_set_relaxed_ordering(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIX_COMMAND_RELAXED_ORDERING) |
	       FIELD_PREP(PCICAP_PCIX_COMMAND_RELAXED_ORDERING, val);
}

/**
 * pcicap_pcix_command_max_read() - Largest memory read burst
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u16
pcicap_pcix_command_max_read(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_COMMAND_MAX_READ, r);
}

/**
 * pcicap_pcix_command_set_max_read() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcix_command_set_max_read(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIX_COMMAND_MAX_READ) |
	       FIELD_PREP(PCICAP_PCIX_COMMAND_MAX_READ, val);
}

/**
 * pcicap_pcix_command_max_split() - Most split transactions at a time
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcix_command_max_split(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_COMMAND_MAX_SPLIT, r);
}

/**
 * pcicap_pcix_command_set_max_split() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcix_command_set_max_split(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIX_COMMAND_MAX_SPLIT) |
	       FIELD_PREP(PCICAP_PCIX_COMMAND_MAX_SPLIT, val);
}

/**
 * pcicap_pcix_command_version() - Version of this capability
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcix_command_version(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_COMMAND_VERSION, r);
}

/**
 * pcicap_pcix_command_max_read_decoded() - Largest memory read burst
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcix_command_max_read_decoded(u16 r)
{
	u64 n = pcicap_pcix_command_max_read(r);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_pcix_read_command() - read: What a device may do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_command(const struct pcicap_pcix *v, u16 *val)
{
	*val = U16_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIX_COMMAND, val);
}

/**
 * pcicap_pcix_update_command() - change bits: What a device may do
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
static inline int __must_check
pcicap_pcix_update_command(const struct pcicap_pcix *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PCIX_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcix_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIX_COMMAND,
				 (u16)((old & PCICAP_PCIX_COMMAND_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pcix_status_function() - Function number used in requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_status_function(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_FUNCTION, r);
}

/**
 * pcicap_pcix_status_device() - Device number used in requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_status_device(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_DEVICE, r);
}

/**
 * pcicap_pcix_status_bus() - Bus number used in requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_status_bus(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_BUS, r);
}

/**
 * pcicap_pcix_status_bits64() - 64-bit device
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_bits64(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_BITS64, r);
}

/**
 * pcicap_pcix_status_mhz133() - Can run at 133 MHz
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_mhz133(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_MHZ133, r);
}

/**
 * pcicap_pcix_status_split_discarded() - A split completion was discarded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_split_discarded(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_SPLIT_DISCARDED, r);
}

/**
 * pcicap_pcix_status_unexpected_split() - Got an unexpected completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_unexpected_split(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_UNEXPECTED_SPLIT, r);
}

/**
 * pcicap_pcix_status_complex() - Bridge-like device and not a simple one
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_complex(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_COMPLEX, r);
}

/**
 * pcicap_pcix_status_designed_max_read() - Largest memory read burst it is
 * made for
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_pcix_status_designed_max_read(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_DESIGNED_MAX_READ, r);
}

/**
 * pcicap_pcix_status_designed_max_split() - Most split transactions it is
 * made for
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_status_designed_max_split(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_DESIGNED_MAX_SPLIT, r);
}

/**
 * pcicap_pcix_status_designed_max_cumulative_read() - Most read
 * bytes outstanding
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_pcix_status_designed_max_cumulative_read(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_DESIGNED_MAX_CUMULATIVE_READ, r);
}

/**
 * pcicap_pcix_status_split_error() - Got a split completion error message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_split_error(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_SPLIT_ERROR, r);
}

/**
 * pcicap_pcix_status_mhz266() - Can run in 266 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_mhz266(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_MHZ266, r);
}

/**
 * pcicap_pcix_status_mhz533() - Can run in 533 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_status_mhz533(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_MHZ533, r);
}

/**
 * pcicap_pcix_status_designed_max_read_decoded() - Largest memory read burst it
 * is made for
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcix_status_designed_max_read_decoded(u32 r)
{
	u64 n = pcicap_pcix_status_designed_max_read(r);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_pcix_status_designed_max_cumulative_read_decoded() - Most read
 * bytes outstanding
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcix_status_designed_max_cumulative_read_decoded(u32 r)
{
	u64 n = pcicap_pcix_status_designed_max_cumulative_read(r);

	return pcicap_pow2_64(n + 10);
}

/**
 * pcicap_pcix_read_status() - read: What a device can do and what happened
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_status(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_STATUS, val);
}

/**
 * pcicap_pcix_clear_status() - clear bits by writing 1: What a device can do
 * and what happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcix_clear_status(const struct pcicap_pcix *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_PCIX_STATUS_W1C_MASK)
		return -EPERM;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIX_STATUS, bits);
}

/**
 * pcicap_pcix_status_devfn_devfn() - Device number times 8 plus function number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pcix_status_devfn_devfn(u8 r)
{
	return FIELD_GET(PCICAP_PCIX_STATUS_DEVFN_DEVFN, r);
}

/**
 * pcicap_pcix_read_status_devfn() - read: Device and function number as
 * one byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_status_devfn(const struct pcicap_pcix *v, u8 *val)
{
	*val = U8_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_PCIX_STATUS_DEVFN, val);
}

/**
 * pcicap_pcix_secondary_status_bits64() - 64-bit secondary bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_bits64(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_BITS64, r);
}

/**
 * pcicap_pcix_secondary_status_mhz133() - Secondary bus can run at 133 MHz
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_mhz133(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_MHZ133, r);
}

/**
 * pcicap_pcix_secondary_status_split_discarded() - A split completion
 * was discarded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_split_discarded(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DISCARDED, r);
}

/**
 * pcicap_pcix_secondary_status_unexpected_split() - Got an unexpected
 * split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_unexpected_split(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_UNEXPECTED_SPLIT, r);
}

/**
 * pcicap_pcix_secondary_status_split_overrun() - A split completion was ended
 * for lack of buffer space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_split_overrun(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_SPLIT_OVERRUN, r);
}

/**
 * pcicap_pcix_secondary_status_split_delayed() - A split request was delayed
 * for lack of buffer space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_split_delayed(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_SPLIT_DELAYED, r);
}

/**
 * pcicap_pcix_secondary_status_frequency() - Mode and clock of the
 * secondary bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcix_secondary_status_frequency(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_FREQUENCY, r);
}

/**
 * pcicap_pcix_secondary_status_version() - Version of this capability
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcix_secondary_status_version(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_VERSION, r);
}

/**
 * pcicap_pcix_secondary_status_mhz266() - Secondary bus can run in 266 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_mhz266(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_MHZ266, r);
}

/**
 * pcicap_pcix_secondary_status_mhz533() - Secondary bus can run in 533 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_secondary_status_mhz533(u16 r)
{
	return FIELD_GET(PCICAP_PCIX_SECONDARY_STATUS_MHZ533, r);
}

/**
 * pcicap_pcix_read_secondary_status() - read: Secondary side of a bridge
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_secondary_status(const struct pcicap_pcix *v, u16 *val)
{
	*val = U16_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIX_SECONDARY_STATUS, val);
}

/**
 * pcicap_pcix_clear_secondary_status() - clear bits by writing 1: Secondary
 * side of a bridge
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcix_clear_secondary_status(const struct pcicap_pcix *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_PCIX_SECONDARY_STATUS_W1C_MASK)
		return -EPERM;
	ret = pcicap_pcix_read_secondary_status(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_PCIX_SECONDARY_STATUS_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_PCIX_SECONDARY_STATUS,
				   bits);
}

/**
 * pcicap_pcix_bridge_status_function() - Function number used in requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_bridge_status_function(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_FUNCTION, r);
}

/**
 * pcicap_pcix_bridge_status_device() - Device number used in requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_bridge_status_device(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_DEVICE, r);
}

/**
 * pcicap_pcix_bridge_status_bus() - Bus number used in requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_bridge_status_bus(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_BUS, r);
}

/**
 * pcicap_pcix_bridge_status_bits64() - 64-bit primary interface
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_bits64(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_BITS64, r);
}

/**
 * pcicap_pcix_bridge_status_mhz133() - Primary interface can run at 133 MHz
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_mhz133(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_MHZ133, r);
}

/**
 * pcicap_pcix_bridge_status_split_discarded() - A split completion
 * was discarded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_split_discarded(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DISCARDED, r);
}

/**
 * pcicap_pcix_bridge_status_unexpected_split() - Got an unexpected
 * split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_unexpected_split(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_UNEXPECTED_SPLIT, r);
}

/**
 * pcicap_pcix_bridge_status_split_overrun() - A split completion was ended for
 * lack of buffer space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_split_overrun(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_SPLIT_OVERRUN, r);
}

/**
 * pcicap_pcix_bridge_status_split_delayed() - A split request was delayed for
 * lack of buffer space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_split_delayed(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_SPLIT_DELAYED, r);
}

/**
 * pcicap_pcix_bridge_status_device_id_messaging() - Forwards device ID messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_device_id_messaging(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_DEVICE_ID_MESSAGING, r);
}

/**
 * pcicap_pcix_bridge_status_mhz266() - Primary interface can run in 266 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_mhz266(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_MHZ266, r);
}

/**
 * pcicap_pcix_bridge_status_mhz533() - Primary interface can run in 533 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_bridge_status_mhz533(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_BRIDGE_STATUS_MHZ533, r);
}

/**
 * pcicap_pcix_read_bridge_status() - read: Primary side of a bridge
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_bridge_status(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_BRIDGE_STATUS, val);
}

/**
 * pcicap_pcix_clear_bridge_status() - clear bits by writing 1: Primary side of
 * a bridge
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcix_clear_bridge_status(const struct pcicap_pcix *v, u32 bits)
{
	u32 old;
	int ret;

	if (bits & ~(u32)PCICAP_PCIX_BRIDGE_STATUS_W1C_MASK)
		return -EPERM;
	ret = pcicap_pcix_read_bridge_status(v, &old);
	if (ret)
		return ret;
	bits = (u32)(bits | (old & PCICAP_PCIX_BRIDGE_STATUS_KEEP_MASK));
	return pcicap_view_write32(&v->view, PCICAP_PCIX_BRIDGE_STATUS, bits);
}

/**
 * pcicap_pcix_upstream_split_capacity() - Size of the buffer in 128-byte units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_upstream_split_capacity(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_UPSTREAM_SPLIT_CAPACITY, r);
}

/**
 * pcicap_pcix_upstream_split_commitment_limit() - Outstanding reads in
 * 128-byte units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_upstream_split_commitment_limit(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT, r);
}

/**
 * pcicap_pcix_upstream_split_set_commitment_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pcix_upstream_split_set_commitment_limit(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT) |
	       FIELD_PREP(PCICAP_PCIX_UPSTREAM_SPLIT_COMMITMENT_LIMIT, val);
}

/**
 * pcicap_pcix_read_upstream_split() - read: Buffer for split transactions
 * going upstream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_upstream_split(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_UPSTREAM_SPLIT, val);
}

/**
 * pcicap_pcix_write_upstream_split() - write: Buffer for split transactions
 * going upstream
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pcix_write_upstream_split(const struct pcicap_pcix *v, u32 val)
{
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIX_UPSTREAM_SPLIT,
				   (u32)(val & PCICAP_PCIX_UPSTREAM_SPLIT_WRITE_MASK));
}

/**
 * pcicap_pcix_update_upstream_split() - change bits: Buffer for split
 * transactions going upstream
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
pcicap_pcix_update_upstream_split(const struct pcicap_pcix *v, u32 mask,
				  u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_PCIX_UPSTREAM_SPLIT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcix_read_upstream_split(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PCIX_UPSTREAM_SPLIT,
				 (u32)((old & PCICAP_PCIX_UPSTREAM_SPLIT_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pcix_downstream_split_capacity() - Size of the buffer in
 * 128-byte units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_downstream_split_capacity(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_DOWNSTREAM_SPLIT_CAPACITY, r);
}

/**
 * pcicap_pcix_downstream_split_commitment_limit() - Outstanding reads in
 * 128-byte units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_downstream_split_commitment_limit(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT, r);
}

/**
 * pcicap_pcix_downstream_split_set_commitment_limit() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pcix_downstream_split_set_commitment_limit(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT) |
	       FIELD_PREP(PCICAP_PCIX_DOWNSTREAM_SPLIT_COMMITMENT_LIMIT, val);
}

/**
 * pcicap_pcix_read_downstream_split() - read: Buffer for split transactions
 * going downstream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_downstream_split(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIX_DOWNSTREAM_SPLIT, val);
}

/**
 * pcicap_pcix_write_downstream_split() - write: Buffer for split transactions
 * going downstream
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pcix_write_downstream_split(const struct pcicap_pcix *v, u32 val)
{
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIX_DOWNSTREAM_SPLIT,
				   (u32)(val & PCICAP_PCIX_DOWNSTREAM_SPLIT_WRITE_MASK));
}

/**
 * pcicap_pcix_update_downstream_split() - change bits: Buffer for split
 * transactions going downstream
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
pcicap_pcix_update_downstream_split(const struct pcicap_pcix *v, u32 mask,
				    u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_PCIX_DOWNSTREAM_SPLIT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcix_read_downstream_split(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PCIX_DOWNSTREAM_SPLIT,
				 (u32)((old & PCICAP_PCIX_DOWNSTREAM_SPLIT_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pcix_ecc_csr_select_secondary() - Shows the secondary registers of
 * a bridge
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_select_secondary(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_SELECT_SECONDARY, r);
}

/**
 * pcicap_pcix_ecc_csr_ecc_mode() - The bus uses ECC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_ecc_mode(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_ECC_MODE, r);
}

/**
 * pcicap_pcix_ecc_csr_additional_correctable() - More correctable
 * errors happened
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_additional_correctable(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_ADDITIONAL_CORRECTABLE, r);
}

/**
 * pcicap_pcix_ecc_csr_additional_uncorrectable() - More uncorrectable
 * errors happened
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_additional_uncorrectable(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_ADDITIONAL_UNCORRECTABLE, r);
}

/**
 * pcicap_pcix_ecc_csr_error_phase() - Bus phase of the error; 0 is no error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_ecc_csr_error_phase(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_ERROR_PHASE, r);
}

/**
 * pcicap_pcix_ecc_csr_corrected() - The error was corrected
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_corrected(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_CORRECTED, r);
}

/**
 * pcicap_pcix_ecc_csr_syndrome() - ECC syndrome
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_ecc_csr_syndrome(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_SYNDROME, r);
}

/**
 * pcicap_pcix_ecc_csr_first_command() - First command of the transaction
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_ecc_csr_first_command(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_FIRST_COMMAND, r);
}

/**
 * pcicap_pcix_ecc_csr_second_command() - Second command of the transaction
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_ecc_csr_second_command(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_SECOND_COMMAND, r);
}

/**
 * pcicap_pcix_ecc_csr_upper_attributes() - Upper attributes of the transaction
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcix_ecc_csr_upper_attributes(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_UPPER_ATTRIBUTES, r);
}

/**
 * pcicap_pcix_ecc_csr_control_update_enable() - Lets bit 30 be written
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_control_update_enable(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_CONTROL_UPDATE_ENABLE, r);
}

/**
 * pcicap_pcix_ecc_csr_disable_single_bit_correction() - Single-bit errors are
 * not corrected
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcix_ecc_csr_disable_single_bit_correction(u32 r)
{
	return FIELD_GET(PCICAP_PCIX_ECC_CSR_DISABLE_SINGLE_BIT_CORRECTION, r);
}

/**
 * pcicap_pcix_ecc_csr_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_ecc_csr(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_pcix_ecc_csr_offset(v), val);
}

/**
 * pcicap_pcix_ecc_first_address_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_ecc_first_address(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  pcicap_pcix_ecc_first_address_offset(v), val);
}

/**
 * pcicap_pcix_ecc_second_address_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_ecc_second_address(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  pcicap_pcix_ecc_second_address_offset(v),
				  val);
}

/**
 * pcicap_pcix_ecc_attribute_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * the access.
 */
static inline int __must_check
pcicap_pcix_read_ecc_attribute(const struct pcicap_pcix *v, u32 *val)
{
	*val = U32_MAX;
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
	u32 dw[8];
};

/**
 * pcicap_pcix_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pcix_snapshot(const struct pcicap_pcix *v, struct pcicap_pcix_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 8, &s->dw[0]);
}

/**
 * pcicap_pcix_snapshot_command() - from a snapshot: What a device may do
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_command(const struct pcicap_pcix_dwords *s, u16 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U16_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIX_COMMAND,
				    val);
}

/**
 * pcicap_pcix_snapshot_status() - from a snapshot: What a device can do and
 * what happened
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_status(const struct pcicap_pcix_dwords *s, u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (v->header_type == 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIX_STATUS,
				    val);
}

/**
 * pcicap_pcix_snapshot_secondary_status() - from a snapshot: Secondary side of
 * a bridge
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_secondary_status(const struct pcicap_pcix_dwords *s,
				      u16 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U16_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_PCIX_SECONDARY_STATUS, val);
}

/**
 * pcicap_pcix_snapshot_bridge_status() - from a snapshot: Primary side of
 * a bridge
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_bridge_status(const struct pcicap_pcix_dwords *s, u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PCIX_BRIDGE_STATUS, val);
}

/**
 * pcicap_pcix_snapshot_upstream_split() - from a snapshot: Buffer for split
 * transactions going upstream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_upstream_split(const struct pcicap_pcix_dwords *s,
				    u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PCIX_UPSTREAM_SPLIT, val);
}

/**
 * pcicap_pcix_snapshot_downstream_split() - from a snapshot: Buffer for split
 * transactions going downstream
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_downstream_split(const struct pcicap_pcix_dwords *s,
				      u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PCIX_DOWNSTREAM_SPLIT, val);
}

/**
 * pcicap_pcix_snapshot_ecc_csr() - from a snapshot: ECC control and the
 * first error
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_ecc_csr(const struct pcicap_pcix_dwords *s, u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_csr_offset(v), val);
}

/**
 * pcicap_pcix_snapshot_ecc_first_address() - from a snapshot: Address bits 31
 * to 0 of the transaction with the error
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_ecc_first_address(const struct pcicap_pcix_dwords *s,
				       u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_first_address_offset(v),
				    val);
}

/**
 * pcicap_pcix_snapshot_ecc_second_address() - from a snapshot: Address bits 63
 * to 32 of the transaction with the error
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_ecc_second_address(const struct pcicap_pcix_dwords *s,
					u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_second_address_offset(v),
				    val);
}

/**
 * pcicap_pcix_snapshot_ecc_attribute() - from a snapshot: Attributes of the
 * transaction with the error
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcix_snapshot_ecc_attribute(const struct pcicap_pcix_dwords *s, u32 *val)
{
	const struct pcicap_pcix *v = &s->v;

	*val = U32_MAX;
	if (!((v->header_type == 1 && v->secondary_status_version >= 1) ||
	      (v->header_type != 1 && v->command_version >= 1)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_pcix_ecc_attribute_offset(v), val);
}

/**
 * pcicap_pcix_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pcix_init(struct pcicap_pcix *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u16 r;

		ret = pcicap_pcix_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_version = 0;
		if (!ret)
			v->command_version = pcicap_pcix_command_version(r);
	}
	{
		u16 r;

		ret = pcicap_pcix_read_secondary_status(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->secondary_status_version = 0;
		if (!ret)
			v->secondary_status_version = pcicap_pcix_secondary_status_version(r);
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

/**
 * pcicap_pcix_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pcix_find().
 */
static inline int __must_check
pcicap_pcix_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pcix *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_pcix_find_next(const struct pcicap_pcix *prev, struct pcicap_pcix *v)
{
	return pcicap_pcix_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PCIX_H */
