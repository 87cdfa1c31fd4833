/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SD Host Controller: structures in memory
 *
 * Generated from specs/devices/sdhci.yaml - do not edit.
 */
/*
 * Source: SD Host Controller Simplified Specification 4.20, section 2.2;
 * Linux drivers/mmc/host/sdhci.h
 */
#ifndef PCICAP_SDHCI_STRUCTURES_H
#define PCICAP_SDHCI_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* adma2_desc: ADMA2 descriptor with an address of 32 bits */
#define PCICAP_SDHCI_ADMA2_DESC_STRIDE		0x08

typedef u16 __bitwise pcicap_sdhci_adma2_desc_attr_t;
/* rw: Attribute */
#define PCICAP_SDHCI_ADMA2_DESC_ATTR			0x00
/* rw: The line is valid; one that is not is an error */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_VALID \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0001)
/* rw: It is the last */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_END \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0002)
/* rw: The DMA interrupt is raised behind it */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_INTERRUPT \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0004)
/* rw: What to do */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0030)
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT_NOP \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0000)
/* Data is transferred */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT_TRAN \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0020)
/* The address is that of the next descriptor */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT_LINK \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0x0030)
/* rw: Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_LENGTH_UPPER \
	PCICAP_BITS(pcicap_sdhci_adma2_desc_attr_t, 0xffc0)
/* rw: Data length, with 16 bits */
#define PCICAP_SDHCI_ADMA2_DESC_LENGTH		0x02
/* rw: Address, lower half */
#define PCICAP_SDHCI_ADMA2_DESC_ADDRESS		0x04

/*
 * adma2_desc96: ADMA2 descriptor with an address of 64 bits,
 * without HOST_CONTROL2.VERSION4
 */
#define PCICAP_SDHCI_ADMA2_DESC96_STRIDE	0x0c

typedef u16 __bitwise pcicap_sdhci_adma2_desc96_attr_t;
/* rw: Attribute */
#define PCICAP_SDHCI_ADMA2_DESC96_ATTR			0x00
/* rw: The line is valid; one that is not is an error */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_VALID \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0001)
/* rw: It is the last */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_END \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0002)
/* rw: The DMA interrupt is raised behind it */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_INTERRUPT \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0004)
/* rw: What to do */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0030)
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT_NOP \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0000)
/* Data is transferred */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT_TRAN \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0020)
/* The address is that of the next descriptor */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT_LINK \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0x0030)
/* rw: Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_LENGTH_UPPER \
	PCICAP_BITS(pcicap_sdhci_adma2_desc96_attr_t, 0xffc0)
/* rw: Data length, with 16 bits */
#define PCICAP_SDHCI_ADMA2_DESC96_LENGTH	0x02
/* rw: Address, lower half */
#define PCICAP_SDHCI_ADMA2_DESC96_ADDRESS	0x04
/* rw: Address, upper half */
#define PCICAP_SDHCI_ADMA2_DESC96_ADDRESS_HI	0x08

/*
 * adma2_desc128: ADMA2 descriptor with an address of 64 bits,
 * with HOST_CONTROL2.VERSION4
 */
#define PCICAP_SDHCI_ADMA2_DESC128_STRIDE	0x10

typedef u16 __bitwise pcicap_sdhci_adma2_desc128_attr_t;
/* rw: Attribute */
#define PCICAP_SDHCI_ADMA2_DESC128_ATTR			0x00
/* rw: The line is valid; one that is not is an error */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_VALID \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0001)
/* rw: It is the last */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_END \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0002)
/* rw: The DMA interrupt is raised behind it */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_INTERRUPT \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0004)
/* rw: What to do */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0030)
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT_NOP \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0000)
/* Data is transferred */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT_TRAN \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0020)
/* The address is that of the next descriptor */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT_LINK \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0x0030)
/* rw: Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_LENGTH_UPPER \
	PCICAP_BITS(pcicap_sdhci_adma2_desc128_attr_t, 0xffc0)
/* rw: Data length, with 16 bits */
#define PCICAP_SDHCI_ADMA2_DESC128_LENGTH	0x02
/* rw: Address, lower half */
#define PCICAP_SDHCI_ADMA2_DESC128_ADDRESS	0x04
/* rw: Address, upper half */
#define PCICAP_SDHCI_ADMA2_DESC128_ADDRESS_HI	0x08
/* rw: Reserved: 0 */
#define PCICAP_SDHCI_ADMA2_DESC128_RSVD		0x0c
/* clang-format on */

/**
 * struct pcicap_sdhci_adma2_desc - ADMA2 descriptor with an address of 32 bits
 * @attr: Attribute
 * @length: Data length, with 16 bits
 * @address: Address, lower half
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_sdhci_adma2_desc {
	__le16 attr;
	__le16 length;
	__le32 address;
} __aligned(4);

static_assert(sizeof(struct pcicap_sdhci_adma2_desc) == 8);

/* Attribute */
static inline pcicap_sdhci_adma2_desc_attr_t
pcicap_sdhci_adma2_desc_get_attr(const struct pcicap_sdhci_adma2_desc *s)
{
	return (__force pcicap_sdhci_adma2_desc_attr_t)pcicap_get_le16(&s->attr);
}

/* Data length, with 16 bits */
static inline u16
pcicap_sdhci_adma2_desc_get_length(const struct pcicap_sdhci_adma2_desc *s)
{
	return pcicap_get_le16(&s->length);
}

/* Address, lower half */
static inline u32
pcicap_sdhci_adma2_desc_get_address(const struct pcicap_sdhci_adma2_desc *s)
{
	return pcicap_get_le32(&s->address);
}

/* Attribute */
static inline void
pcicap_sdhci_adma2_desc_set_attr(struct pcicap_sdhci_adma2_desc *s,
				 pcicap_sdhci_adma2_desc_attr_t val)
{
	pcicap_put_le16(&s->attr, (__force u16)val);
}

/* Data length, with 16 bits */
static inline void
pcicap_sdhci_adma2_desc_set_length(struct pcicap_sdhci_adma2_desc *s, u16 val)
{
	pcicap_put_le16(&s->length, val);
}

/* Address, lower half */
static inline void
pcicap_sdhci_adma2_desc_set_address(struct pcicap_sdhci_adma2_desc *s, u32 val)
{
	pcicap_put_le32(&s->address, val);
}

/* Data length, with 26 bits; 0: 64 MiB, in bytes: of several members */
static inline u64
pcicap_sdhci_adma2_desc_get_length26(const struct pcicap_sdhci_adma2_desc *s)
{
	u64 all = 0, part;

	part = pcicap_get(pcicap_sdhci_adma2_desc_get_attr(s),
			  PCICAP_SDHCI_ADMA2_DESC_ATTR_LENGTH_UPPER);
	all |= part << 16;
	part = pcicap_sdhci_adma2_desc_get_length(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc_set_length26() - Data length, with 26 bits; 0: 64 MiB
 * @s: the structure
 * @value: the value in bytes
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
static inline int __must_check
pcicap_sdhci_adma2_desc_set_length26(struct pcicap_sdhci_adma2_desc *s,
				     u64 value)
{
	if (value >> 26)
		return -ERANGE;
	{
		u32 val = (u32)(value >> 16);
		u32 bits = (((u32)val & 0x3ff) << 6);

		bits |= pcicap_get_le16(&s->attr) & ~(u32)0xffc0;
		pcicap_put_le16(&s->attr, (u16)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffff);

		pcicap_put_le16(&s->length, (u16)bits);
	}
	return 0;
}

/**
 * struct pcicap_sdhci_adma2_desc96 - ADMA2 descriptor with an address of 64
 * bits, without HOST_CONTROL2.VERSION4
 * @attr: Attribute
 * @length: Data length, with 16 bits
 * @address: Address, lower half
 * @address_hi: Address, upper half
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_sdhci_adma2_desc96 {
	__le16 attr;
	__le16 length;
	__le32 address;
	__le32 address_hi;
} __aligned(4);

static_assert(sizeof(struct pcicap_sdhci_adma2_desc96) == 12);

/* Attribute */
static inline pcicap_sdhci_adma2_desc96_attr_t
pcicap_sdhci_adma2_desc96_get_attr(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return (__force pcicap_sdhci_adma2_desc96_attr_t)pcicap_get_le16(&s->attr);
}

/* Data length, with 16 bits */
static inline u16
pcicap_sdhci_adma2_desc96_get_length(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return pcicap_get_le16(&s->length);
}

/* Address, lower half */
static inline u32
pcicap_sdhci_adma2_desc96_get_address(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return pcicap_get_le32(&s->address);
}

/* Address, upper half */
static inline u32
pcicap_sdhci_adma2_desc96_get_address_hi(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return pcicap_get_le32(&s->address_hi);
}

/* Attribute */
static inline void
pcicap_sdhci_adma2_desc96_set_attr(struct pcicap_sdhci_adma2_desc96 *s,
				   pcicap_sdhci_adma2_desc96_attr_t val)
{
	pcicap_put_le16(&s->attr, (__force u16)val);
}

/* Data length, with 16 bits */
static inline void
pcicap_sdhci_adma2_desc96_set_length(struct pcicap_sdhci_adma2_desc96 *s,
				     u16 val)
{
	pcicap_put_le16(&s->length, val);
}

/* Address, lower half */
static inline void
pcicap_sdhci_adma2_desc96_set_address(struct pcicap_sdhci_adma2_desc96 *s,
				      u32 val)
{
	pcicap_put_le32(&s->address, val);
}

/* Address, upper half */
static inline void
pcicap_sdhci_adma2_desc96_set_address_hi(struct pcicap_sdhci_adma2_desc96 *s,
					 u32 val)
{
	pcicap_put_le32(&s->address_hi, val);
}

/* Data length, with 26 bits; 0: 64 MiB, in bytes: of several members */
static inline u64
pcicap_sdhci_adma2_desc96_get_length26(const struct pcicap_sdhci_adma2_desc96 *s)
{
	u64 all = 0, part;

	part = pcicap_get(pcicap_sdhci_adma2_desc96_get_attr(s),
			  PCICAP_SDHCI_ADMA2_DESC96_ATTR_LENGTH_UPPER);
	all |= part << 16;
	part = pcicap_sdhci_adma2_desc96_get_length(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc96_set_length26() - Data length, with 26 bits; 0:
 * 64 MiB
 * @s: the structure
 * @value: the value in bytes
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
static inline int __must_check
pcicap_sdhci_adma2_desc96_set_length26(struct pcicap_sdhci_adma2_desc96 *s,
				       u64 value)
{
	if (value >> 26)
		return -ERANGE;
	{
		u32 val = (u32)(value >> 16);
		u32 bits = (((u32)val & 0x3ff) << 6);

		bits |= pcicap_get_le16(&s->attr) & ~(u32)0xffc0;
		pcicap_put_le16(&s->attr, (u16)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffff);

		pcicap_put_le16(&s->length, (u16)bits);
	}
	return 0;
}

/* Address: of several members */
static inline u64
pcicap_sdhci_adma2_desc96_get_address64(const struct pcicap_sdhci_adma2_desc96 *s)
{
	u64 all = 0, part;

	part = pcicap_sdhci_adma2_desc96_get_address_hi(s);
	all |= part << 32;
	part = pcicap_sdhci_adma2_desc96_get_address(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc96_set_address64() - Address
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0.
 */
static inline int __must_check
pcicap_sdhci_adma2_desc96_set_address64(struct pcicap_sdhci_adma2_desc96 *s,
					u64 value)
{
	{
		u32 val = (u32)(value >> 32);
		u32 bits = ((u32)val & 0xffffffff);

		pcicap_put_le32(&s->address_hi, (u32)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffffffff);

		pcicap_put_le32(&s->address, (u32)bits);
	}
	return 0;
}

/**
 * struct pcicap_sdhci_adma2_desc128 - ADMA2 descriptor with an address of 64
 * bits, with HOST_CONTROL2.VERSION4
 * @attr: Attribute
 * @length: Data length, with 16 bits
 * @address: Address, lower half
 * @address_hi: Address, upper half
 * @rsvd: Reserved: 0
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_sdhci_adma2_desc128 {
	__le16 attr;
	__le16 length;
	__le32 address;
	__le32 address_hi;
	__le32 rsvd;
} __aligned(8);

static_assert(sizeof(struct pcicap_sdhci_adma2_desc128) == 16);

/* Attribute */
static inline pcicap_sdhci_adma2_desc128_attr_t
pcicap_sdhci_adma2_desc128_get_attr(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return (__force pcicap_sdhci_adma2_desc128_attr_t)pcicap_get_le16(&s->attr);
}

/* Data length, with 16 bits */
static inline u16
pcicap_sdhci_adma2_desc128_get_length(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le16(&s->length);
}

/* Address, lower half */
static inline u32
pcicap_sdhci_adma2_desc128_get_address(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le32(&s->address);
}

/* Address, upper half */
static inline u32
pcicap_sdhci_adma2_desc128_get_address_hi(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le32(&s->address_hi);
}

/* Reserved: 0 */
static inline u32
pcicap_sdhci_adma2_desc128_get_rsvd(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le32(&s->rsvd);
}

/* Attribute */
static inline void
pcicap_sdhci_adma2_desc128_set_attr(struct pcicap_sdhci_adma2_desc128 *s,
				    pcicap_sdhci_adma2_desc128_attr_t val)
{
	pcicap_put_le16(&s->attr, (__force u16)val);
}

/* Data length, with 16 bits */
static inline void
pcicap_sdhci_adma2_desc128_set_length(struct pcicap_sdhci_adma2_desc128 *s,
				      u16 val)
{
	pcicap_put_le16(&s->length, val);
}

/* Address, lower half */
static inline void
pcicap_sdhci_adma2_desc128_set_address(struct pcicap_sdhci_adma2_desc128 *s,
				       u32 val)
{
	pcicap_put_le32(&s->address, val);
}

/* Address, upper half */
static inline void
pcicap_sdhci_adma2_desc128_set_address_hi(struct pcicap_sdhci_adma2_desc128 *s,
					  u32 val)
{
	pcicap_put_le32(&s->address_hi, val);
}

/* Reserved: 0 */
static inline void
pcicap_sdhci_adma2_desc128_set_rsvd(struct pcicap_sdhci_adma2_desc128 *s,
				    u32 val)
{
	pcicap_put_le32(&s->rsvd, val);
}

/* Data length, with 26 bits; 0: 64 MiB, in bytes: of several members */
static inline u64
pcicap_sdhci_adma2_desc128_get_length26(const struct pcicap_sdhci_adma2_desc128 *s)
{
	u64 all = 0, part;

	part = pcicap_get(pcicap_sdhci_adma2_desc128_get_attr(s),
			  PCICAP_SDHCI_ADMA2_DESC128_ATTR_LENGTH_UPPER);
	all |= part << 16;
	part = pcicap_sdhci_adma2_desc128_get_length(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc128_set_length26() - Data length, with 26 bits; 0:
 * 64 MiB
 * @s: the structure
 * @value: the value in bytes
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
static inline int __must_check
pcicap_sdhci_adma2_desc128_set_length26(struct pcicap_sdhci_adma2_desc128 *s,
					u64 value)
{
	if (value >> 26)
		return -ERANGE;
	{
		u32 val = (u32)(value >> 16);
		u32 bits = (((u32)val & 0x3ff) << 6);

		bits |= pcicap_get_le16(&s->attr) & ~(u32)0xffc0;
		pcicap_put_le16(&s->attr, (u16)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffff);

		pcicap_put_le16(&s->length, (u16)bits);
	}
	return 0;
}

/* Address: of several members */
static inline u64
pcicap_sdhci_adma2_desc128_get_address64(const struct pcicap_sdhci_adma2_desc128 *s)
{
	u64 all = 0, part;

	part = pcicap_sdhci_adma2_desc128_get_address_hi(s);
	all |= part << 32;
	part = pcicap_sdhci_adma2_desc128_get_address(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc128_set_address64() - Address
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0.
 */
static inline int __must_check
pcicap_sdhci_adma2_desc128_set_address64(struct pcicap_sdhci_adma2_desc128 *s,
					 u64 value)
{
	{
		u32 val = (u32)(value >> 32);
		u32 bits = ((u32)val & 0xffffffff);

		pcicap_put_le32(&s->address_hi, (u32)bits);
	}
	{
		u32 val = (u32)(value);
		u32 bits = ((u32)val & 0xffffffff);

		pcicap_put_le32(&s->address, (u32)bits);
	}
	return 0;
}

#endif /* PCICAP_SDHCI_STRUCTURES_H */
