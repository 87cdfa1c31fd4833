/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AHCI Serial ATA Controller: what few need
 *
 * Generated from specs/devices/ahci.yaml - do not edit.
 */
#ifndef PCICAP_AHCI_MORE_H
#define PCICAP_AHCI_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ahci.h>

/**
 * pcicap_ahci_hba_cap_np_decoded() - Number of ports that the silicon has
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ahci_hba_cap_np_decoded(pcicap_ahci_hba_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_CAP_NP);

	return (n + 1);
}

/**
 * pcicap_ahci_hba_cap_np_encode() - from a quantity: Number of ports that the
 * silicon has
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_cap_np_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_cap_ncs_decoded() - Number of command slots of a port
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ahci_hba_cap_ncs_decoded(pcicap_ahci_hba_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_CAP_NCS);

	return (n + 1);
}

/**
 * pcicap_ahci_hba_cap_ncs_encode() - from a quantity: Number of command slots
 * of a port
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_cap_ncs_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_read_cap_checked() - HBA Capabilities
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ahci_hba_read_cap_checked(const struct pcicap_ahci_hba *v,
				 struct pci_dev *dev,
				 pcicap_ahci_hba_cap_t *val)
{
	*val = pcicap_ahci_hba_read_cap(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* HBA Capabilities, without the order of readl() */
static inline pcicap_ahci_hba_cap_t
pcicap_ahci_hba_read_cap_relaxed(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_cap_t)
		readl_relaxed(v->base + PCICAP_AHCI_HBA_CAP);
}

/**
 * pcicap_ahci_hba_read_ghc_checked() - Global HBA Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ahci_hba_read_ghc_checked(const struct pcicap_ahci_hba *v,
				 struct pci_dev *dev,
				 pcicap_ahci_hba_ghc_t *val)
{
	*val = pcicap_ahci_hba_read_ghc(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Global HBA Control, without the order of readl() */
static inline pcicap_ahci_hba_ghc_t
pcicap_ahci_hba_read_ghc_relaxed(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_ghc_t)
		readl_relaxed(v->base + PCICAP_AHCI_HBA_GHC);
}

/**
 * pcicap_ahci_hba_read_is_checked() - Interrupt Status: a bit for each port
 * that has an interrupt pending
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ahci_hba_read_is_checked(const struct pcicap_ahci_hba *v,
				struct pci_dev *dev, u32 *val)
{
	*val = pcicap_ahci_hba_read_is(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Interrupt Status: a bit for each port that has an interrupt pending, without
 * the order of readl()
 */
static inline u32
pcicap_ahci_hba_read_is_relaxed(const struct pcicap_ahci_hba *v)
{
	return readl_relaxed(v->base + PCICAP_AHCI_HBA_IS);
}

/**
 * pcicap_ahci_hba_read_pi_checked() - Ports Implemented: a bit for each port
 * that software may use
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ahci_hba_read_pi_checked(const struct pcicap_ahci_hba *v,
				struct pci_dev *dev, u32 *val)
{
	*val = pcicap_ahci_hba_read_pi(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Ports Implemented: a bit for each port that software may use, without the
 * order of readl()
 */
static inline u32
pcicap_ahci_hba_read_pi_relaxed(const struct pcicap_ahci_hba *v)
{
	return readl_relaxed(v->base + PCICAP_AHCI_HBA_PI);
}

/**
 * pcicap_ahci_hba_read_vs_checked() - AHCI Version
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ahci_hba_read_vs_checked(const struct pcicap_ahci_hba *v,
				struct pci_dev *dev, pcicap_ahci_hba_vs_t *val)
{
	*val = pcicap_ahci_hba_read_vs(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* AHCI Version, without the order of readl() */
static inline pcicap_ahci_hba_vs_t
pcicap_ahci_hba_read_vs_relaxed(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_vs_t)
		readl_relaxed(v->base + PCICAP_AHCI_HBA_VS);
}

/**
 * pcicap_ahci_hba_em_loc_ofst_decoded() - Where the message buffer is
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_ahci_hba_em_loc_ofst_decoded(pcicap_ahci_hba_em_loc_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_EM_LOC_OFST);

	return n * 4;
}

/**
 * pcicap_ahci_hba_em_loc_ofst_encode() - from a quantity: Where the message
 * buffer is
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_em_loc_ofst_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_em_loc_sz_decoded() - Length of one buffer
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_ahci_hba_em_loc_sz_decoded(pcicap_ahci_hba_em_loc_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_EM_LOC_SZ);

	return n * 4;
}

/**
 * pcicap_ahci_hba_em_loc_sz_encode() - from a quantity: Length of one buffer
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_em_loc_sz_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_read_cap2_checked() - HBA Capabilities Extended
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ahci_hba_read_cap2_checked(const struct pcicap_ahci_hba *v,
				  struct pci_dev *dev,
				  pcicap_ahci_hba_cap2_t *val)
{
	*val = pcicap_ahci_hba_read_cap2(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* HBA Capabilities Extended, without the order of readl() */
static inline pcicap_ahci_hba_cap2_t
pcicap_ahci_hba_read_cap2_relaxed(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_cap2_t)
		readl_relaxed(v->base + PCICAP_AHCI_HBA_CAP2);
}

/**
 * pcicap_ahci_hba_port_clb_base_decoded() - Bits 31 to 10 of it
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ahci_hba_port_clb_base_decoded(pcicap_ahci_hba_port_clb_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_PORT_CLB_BASE);

	return n << 10;
}

/**
 * pcicap_ahci_hba_port_clb_base_encode() - from a quantity: Bits 31 to 10 of it
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_port_clb_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 22, 10, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_port_fb_base_decoded() - Bits 31 to 8 of it
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ahci_hba_port_fb_base_decoded(pcicap_ahci_hba_port_fb_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_PORT_FB_BASE);

	return n << 8;
}

/**
 * pcicap_ahci_hba_port_fb_base_encode() - from a quantity: Bits 31 to 8 of it
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_port_fb_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 24, 8, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_port_devslp_dm_decoded() - What the idle timeout is
 * multiplied by
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ahci_hba_port_devslp_dm_decoded(pcicap_ahci_hba_port_devslp_t r)
{
	u64 n = pcicap_get(r, PCICAP_AHCI_HBA_PORT_DEVSLP_DM);

	return (n + 1);
}

/**
 * pcicap_ahci_hba_port_devslp_dm_encode() - from a quantity: What the idle
 * timeout is multiplied by
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ahci_hba_port_devslp_dm_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ahci_hba_port_read_command_list() - read: Where the command list is
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ahci_hba_port_read_command_list(const struct pcicap_ahci_hba_port *v,
				       u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_ahci_hba_port_clb_t r;
		u64 n;

		ret = pcicap_ahci_hba_port_read_clb(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_AHCI_HBA_PORT_CLB_BASE);
		all |= n << 10;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_ahci_hba_port_read_clbu(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ahci_hba_port_write_command_list() - write: Where the command list is
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_ahci_hba_port_write_command_list(const struct pcicap_ahci_hba_port *v,
					u64 value)
{
	int ret;

	if ((value & ((1ULL << 10) - 1)))
		return -EDOM;
	{
		u32 val = value >> 10;
		u32 bits = (((u32)val & 0x3fffff) << 10);
		pcicap_ahci_hba_port_clb_t part = (__force typeof(part))bits;

		ret = pcicap_ahci_hba_port_update_clb(v,
						      (__force typeof(part))0xfffffc00,
						      part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ahci_hba_port_write_clbu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ahci_hba_port_read_received_fis() - read: Where received FISes are put
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ahci_hba_port_read_received_fis(const struct pcicap_ahci_hba_port *v,
				       u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_ahci_hba_port_fb_t r;
		u64 n;

		ret = pcicap_ahci_hba_port_read_fb(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_AHCI_HBA_PORT_FB_BASE);
		all |= n << 8;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_ahci_hba_port_read_fbu(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ahci_hba_port_write_received_fis() - write: Where received FISes
 * are put
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_ahci_hba_port_write_received_fis(const struct pcicap_ahci_hba_port *v,
					u64 value)
{
	int ret;

	if ((value & ((1ULL << 8) - 1)))
		return -EDOM;
	{
		u32 val = value >> 8;
		u32 bits = (((u32)val & 0xffffff) << 8);
		pcicap_ahci_hba_port_fb_t part = (__force typeof(part))bits;

		ret = pcicap_ahci_hba_port_update_fb(v,
						     (__force typeof(part))0xffffff00,
						     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ahci_hba_port_write_fbu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_AHCI_MORE_H */
