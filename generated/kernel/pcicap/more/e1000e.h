/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel 82574 Gigabit Ethernet Controller: what few need
 *
 * Generated from specs/devices/e1000e.yaml - do not edit.
 */
#ifndef PCICAP_E1000E_MORE_H
#define PCICAP_E1000E_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/e1000e.h>

/**
 * pcicap_e1000e_regs_read_crcerrs_checked() - CRC errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_crcerrs_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_crcerrs(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* CRC errors, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_crcerrs_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_CRCERRS);
}

/**
 * pcicap_e1000e_regs_read_algnerrc_checked() - Alignment errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_algnerrc_checked(const struct pcicap_e1000e_regs *v,
					 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_algnerrc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Alignment errors, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_algnerrc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_ALGNERRC);
}

/**
 * pcicap_e1000e_regs_read_rxerrc_checked() - Receive errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rxerrc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rxerrc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive errors, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rxerrc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RXERRC);
}

/**
 * pcicap_e1000e_regs_read_mpc_checked() - Missed packets: no room in the
 * receive FIFO
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mpc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mpc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Missed packets: no room in the receive FIFO, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mpc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MPC);
}

/**
 * pcicap_e1000e_regs_read_scc_checked() - Single collisions
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_scc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_scc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Single collisions, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_scc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_SCC);
}

/**
 * pcicap_e1000e_regs_read_ecol_checked() - Excessive collisions
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ecol_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ecol(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Excessive collisions, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ecol_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_ECOL);
}

/**
 * pcicap_e1000e_regs_read_mcc_checked() - Multiple collisions
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mcc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mcc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Multiple collisions, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mcc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MCC);
}

/**
 * pcicap_e1000e_regs_read_latecol_checked() - Late collisions
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_latecol_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_latecol(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Late collisions, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_latecol_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_LATECOL);
}

/**
 * pcicap_e1000e_regs_read_colc_checked() - Collisions
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_colc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_colc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Collisions, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_colc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_COLC);
}

/**
 * pcicap_e1000e_regs_read_dc_checked() - Defers
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_dc_checked(const struct pcicap_e1000e_regs *v,
				   struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_dc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Defers, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_dc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_DC);
}

/**
 * pcicap_e1000e_regs_read_tncrs_checked() - Transmits without CRS
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tncrs_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tncrs(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transmits without CRS, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_tncrs_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TNCRS);
}

/**
 * pcicap_e1000e_regs_read_cexterr_checked() - Carrier extension errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_cexterr_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_cexterr(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Carrier extension errors, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_cexterr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_CEXTERR);
}

/**
 * pcicap_e1000e_regs_read_rlec_checked() - Receive length errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rlec_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rlec(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive length errors, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rlec_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RLEC);
}

/**
 * pcicap_e1000e_regs_read_xonrxc_checked() - XON frames received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_xonrxc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_xonrxc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* XON frames received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_xonrxc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_XONRXC);
}

/**
 * pcicap_e1000e_regs_read_xontxc_checked() - XON frames transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_xontxc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_xontxc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* XON frames transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_xontxc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_XONTXC);
}

/**
 * pcicap_e1000e_regs_read_xoffrxc_checked() - XOFF frames received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_xoffrxc_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_xoffrxc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* XOFF frames received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_xoffrxc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_XOFFRXC);
}

/**
 * pcicap_e1000e_regs_read_xofftxc_checked() - XOFF frames transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_xofftxc_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_xofftxc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* XOFF frames transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_xofftxc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_XOFFTXC);
}

/**
 * pcicap_e1000e_regs_read_fcruc_checked() - Flow control frames received that
 * are not supported
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fcruc_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_fcruc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Flow control frames received that are not supported, without the order
 * of readl()
 */
static inline u32
pcicap_e1000e_regs_read_fcruc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_FCRUC);
}

/**
 * pcicap_e1000e_regs_read_prc64_checked() - Packets received of 64 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_prc64_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_prc64(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received of 64 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_prc64_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PRC64);
}

/**
 * pcicap_e1000e_regs_read_prc127_checked() - Packets received of 65 to
 * 127 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_prc127_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_prc127(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received of 65 to 127 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_prc127_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PRC127);
}

/**
 * pcicap_e1000e_regs_read_prc255_checked() - Packets received of 128 to
 * 255 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_prc255_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_prc255(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received of 128 to 255 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_prc255_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PRC255);
}

/**
 * pcicap_e1000e_regs_read_prc511_checked() - Packets received of 256 to
 * 511 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_prc511_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_prc511(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received of 256 to 511 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_prc511_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PRC511);
}

/**
 * pcicap_e1000e_regs_read_prc1023_checked() - Packets received of 512 to
 * 1023 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_prc1023_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_prc1023(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received of 512 to 1023 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_prc1023_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PRC1023);
}

/**
 * pcicap_e1000e_regs_read_prc1522_checked() - Packets received of 1024 bytes
 * and more
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_prc1522_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_prc1522(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received of 1024 bytes and more, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_prc1522_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PRC1522);
}

/**
 * pcicap_e1000e_regs_read_gprc_checked() - Good packets received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gprc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_gprc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Good packets received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_gprc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_GPRC);
}

/**
 * pcicap_e1000e_regs_read_bprc_checked() - Broadcast packets received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_bprc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_bprc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Broadcast packets received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_bprc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_BPRC);
}

/**
 * pcicap_e1000e_regs_read_mprc_checked() - Multicast packets received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mprc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mprc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Multicast packets received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mprc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MPRC);
}

/**
 * pcicap_e1000e_regs_read_gptc_checked() - Good packets transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gptc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_gptc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Good packets transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_gptc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_GPTC);
}

/**
 * pcicap_e1000e_regs_read_gorcl_checked() - Good octets received, lower 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gorcl_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_gorcl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Good octets received, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_gorcl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_GORCL);
}

/**
 * pcicap_e1000e_regs_read_gorch_checked() - Good octets received, upper 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gorch_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_gorch(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Good octets received, upper 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_gorch_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_GORCH);
}

/**
 * pcicap_e1000e_regs_read_gotcl_checked() - Good octets transmitted, lower
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gotcl_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_gotcl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Good octets transmitted, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_gotcl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_GOTCL);
}

/**
 * pcicap_e1000e_regs_read_gotch_checked() - Good octets transmitted, upper
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gotch_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_gotch(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Good octets transmitted, upper 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_gotch_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_GOTCH);
}

/**
 * pcicap_e1000e_regs_read_rnbc_checked() - Packets received when there were
 * no buffers
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rnbc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rnbc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received when there were no buffers, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rnbc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RNBC);
}

/**
 * pcicap_e1000e_regs_read_ruc_checked() - Undersized packets received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ruc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ruc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Undersized packets received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ruc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RUC);
}

/**
 * pcicap_e1000e_regs_read_rfc_checked() - Fragments received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rfc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rfc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Fragments received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rfc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RFC);
}

/**
 * pcicap_e1000e_regs_read_roc_checked() - Oversized packets received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_roc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_roc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Oversized packets received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_roc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_ROC);
}

/**
 * pcicap_e1000e_regs_read_rjc_checked() - Jabbers received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rjc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rjc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Jabbers received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rjc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RJC);
}

/**
 * pcicap_e1000e_regs_read_mgtprc_checked() - Management packets received
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mgtprc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mgtprc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Management packets received, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mgtprc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MGTPRC);
}

/**
 * pcicap_e1000e_regs_read_mgtpdc_checked() - Management packets dropped
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mgtpdc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mgtpdc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Management packets dropped, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mgtpdc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MGTPDC);
}

/**
 * pcicap_e1000e_regs_read_mgtptc_checked() - Management packets transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mgtptc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mgtptc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Management packets transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mgtptc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MGTPTC);
}

/**
 * pcicap_e1000e_regs_read_torl_checked() - Octets received in all, lower
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_torl_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_torl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Octets received in all, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_torl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TORL);
}

/**
 * pcicap_e1000e_regs_read_torh_checked() - Octets received in all, upper
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_torh_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_torh(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Octets received in all, upper 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_torh_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TORH);
}

/**
 * pcicap_e1000e_regs_read_totl_checked() - Octets transmitted in all, lower
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_totl_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_totl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Octets transmitted in all, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_totl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TOTL);
}

/**
 * pcicap_e1000e_regs_read_toth_checked() - Octets transmitted in all, upper
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_toth_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_toth(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Octets transmitted in all, upper 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_toth_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TOTH);
}

/**
 * pcicap_e1000e_regs_read_tpr_checked() - Packets received in all
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tpr_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tpr(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets received in all, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_tpr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TPR);
}

/**
 * pcicap_e1000e_regs_read_tpt_checked() - Packets transmitted in all
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tpt_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tpt(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted in all, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_tpt_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TPT);
}

/**
 * pcicap_e1000e_regs_read_ptc64_checked() - Packets transmitted of 64 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ptc64_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ptc64(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted of 64 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ptc64_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PTC64);
}

/**
 * pcicap_e1000e_regs_read_ptc127_checked() - Packets transmitted of 65 to
 * 127 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ptc127_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ptc127(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted of 65 to 127 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ptc127_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PTC127);
}

/**
 * pcicap_e1000e_regs_read_ptc255_checked() - Packets transmitted of 128 to
 * 255 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ptc255_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ptc255(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted of 128 to 255 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ptc255_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PTC255);
}

/**
 * pcicap_e1000e_regs_read_ptc511_checked() - Packets transmitted of 256 to
 * 511 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ptc511_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ptc511(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted of 256 to 511 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ptc511_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PTC511);
}

/**
 * pcicap_e1000e_regs_read_ptc1023_checked() - Packets transmitted of 512 to
 * 1023 bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ptc1023_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ptc1023(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted of 512 to 1023 bytes, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ptc1023_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PTC1023);
}

/**
 * pcicap_e1000e_regs_read_ptc1522_checked() - Packets transmitted of 1024 bytes
 * and more
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ptc1522_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ptc1522(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packets transmitted of 1024 bytes and more, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ptc1522_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_PTC1522);
}

/**
 * pcicap_e1000e_regs_read_mptc_checked() - Multicast packets transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mptc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_mptc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Multicast packets transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_mptc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MPTC);
}

/**
 * pcicap_e1000e_regs_read_bptc_checked() - Broadcast packets transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_bptc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_bptc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Broadcast packets transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_bptc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_BPTC);
}

/**
 * pcicap_e1000e_regs_read_tsctc_checked() - TCP segmentation
 * contexts transmitted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tsctc_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tsctc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* TCP segmentation contexts transmitted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_tsctc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TSCTC);
}

/**
 * pcicap_e1000e_regs_read_tsctfc_checked() - TCP segmentation contexts
 * that failed
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tsctfc_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tsctfc(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* TCP segmentation contexts that failed, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_tsctfc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TSCTFC);
}

/**
 * pcicap_e1000e_regs_read_vet_checked() - VLAN Ether Type
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_vet_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_vet(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* VLAN Ether Type, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_vet_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_VET);
}

static inline void
pcicap_e1000e_regs_write_vet_relaxed(const struct pcicap_e1000e_regs *v,
				     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_VET);
}

/**
 * pcicap_e1000e_regs_read_fcal_checked() - Flow Control Address, lower 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fcal_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_fcal(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Flow Control Address, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_fcal_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_FCAL);
}

static inline void
pcicap_e1000e_regs_write_fcal_relaxed(const struct pcicap_e1000e_regs *v,
				      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_FCAL);
}

/**
 * pcicap_e1000e_regs_read_fcah_checked() - Flow Control Address, upper 16 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fcah_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_fcah(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Flow Control Address, upper 16 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_fcah_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_FCAH);
}

static inline void
pcicap_e1000e_regs_write_fcah_relaxed(const struct pcicap_e1000e_regs *v,
				      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_FCAH);
}

/**
 * pcicap_e1000e_regs_read_fct_checked() - Flow Control Type
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fct_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_fct(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Flow Control Type, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_fct_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_FCT);
}

static inline void
pcicap_e1000e_regs_write_fct_relaxed(const struct pcicap_e1000e_regs *v,
				     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_FCT);
}

/**
 * pcicap_e1000e_regs_read_fcttv_checked() - Flow Control Transmit Timer Value
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fcttv_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_fcttv(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Flow Control Transmit Timer Value, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_fcttv_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_FCTTV);
}

static inline void
pcicap_e1000e_regs_write_fcttv_relaxed(const struct pcicap_e1000e_regs *v,
				       u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_FCTTV);
}

/**
 * pcicap_e1000e_regs_fcrtl_rtl_decoded() - Below it XON is sent
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_fcrtl_rtl_decoded(pcicap_e1000e_regs_fcrtl_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_FCRTL_RTL);

	return n << 3;
}

/**
 * pcicap_e1000e_regs_fcrtl_rtl_encode() - from a quantity: Below it XON is sent
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_fcrtl_rtl_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_fcrtl_checked() - Flow Control Receive Threshold, low
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fcrtl_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev,
				      pcicap_e1000e_regs_fcrtl_t *val)
{
	*val = pcicap_e1000e_regs_read_fcrtl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Flow Control Receive Threshold, low, without the order of readl() */
static inline pcicap_e1000e_regs_fcrtl_t
pcicap_e1000e_regs_read_fcrtl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_fcrtl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_FCRTL);
}

/**
 * pcicap_e1000e_regs_fcrth_rth_decoded() - Above it XOFF is sent
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_fcrth_rth_decoded(pcicap_e1000e_regs_fcrth_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_FCRTH_RTH);

	return n << 3;
}

/**
 * pcicap_e1000e_regs_fcrth_rth_encode() - from a quantity: Above it XOFF
 * is sent
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_fcrth_rth_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_fcrth_checked() - Flow Control Receive
 * Threshold, high
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fcrth_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev,
				      pcicap_e1000e_regs_fcrth_t *val)
{
	*val = pcicap_e1000e_regs_read_fcrth(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Flow Control Receive Threshold, high, without the order of readl() */
static inline pcicap_e1000e_regs_fcrth_t
pcicap_e1000e_regs_read_fcrth_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_fcrth_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_FCRTH);
}

/**
 * pcicap_e1000e_regs_read_mdic_checked() - MDI Control: reads or writes a
 * register of the PHY
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mdic_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_mdic_t *val)
{
	*val = pcicap_e1000e_regs_read_mdic(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * MDI Control: reads or writes a register of the PHY, without the order
 * of readl()
 */
static inline pcicap_e1000e_regs_mdic_t
pcicap_e1000e_regs_read_mdic_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_mdic_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_MDIC);
}

/**
 * pcicap_e1000e_regs_itr_interval_decoded() - The least time between
 * interrupts, 0: no limit
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_e1000e_regs_itr_interval_decoded(pcicap_e1000e_regs_itr_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_ITR_INTERVAL);

	return n * 256;
}

/**
 * pcicap_e1000e_regs_itr_interval_encode() - from a quantity: The least time
 * between interrupts, 0: no limit
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_itr_interval_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 256,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_itr_checked() - Interrupt Throttling Rate
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_itr_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_itr_t *val)
{
	*val = pcicap_e1000e_regs_read_itr(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupt Throttling Rate, without the order of readl() */
static inline pcicap_e1000e_regs_itr_t
pcicap_e1000e_regs_read_itr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_itr_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_ITR);
}

/**
 * pcicap_e1000e_regs_read_tipg_checked() - Transmit Inter-Packet Gap
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tipg_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_tipg_t *val)
{
	*val = pcicap_e1000e_regs_read_tipg(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transmit Inter-Packet Gap, without the order of readl() */
static inline pcicap_e1000e_regs_tipg_t
pcicap_e1000e_regs_read_tipg_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tipg_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_TIPG);
}

/**
 * pcicap_e1000e_regs_read_ait_checked() - Adaptive Interframe Spacing Throttle
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ait_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_ait(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Adaptive Interframe Spacing Throttle, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_ait_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_AIT);
}

static inline void
pcicap_e1000e_regs_write_ait_relaxed(const struct pcicap_e1000e_regs *v,
				     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_AIT);
}

/**
 * pcicap_e1000e_regs_read_rdtr_checked() - Receive Delay Timer, in steps of
 * 1.024 us
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rdtr_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rdtr(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive Delay Timer, in steps of 1.024 us, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rdtr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RDTR);
}

static inline void
pcicap_e1000e_regs_write_rdtr_relaxed(const struct pcicap_e1000e_regs *v,
				      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_RDTR);
}

/**
 * pcicap_e1000e_regs_read_radv_checked() - Receive Interrupt Absolute Delay
 * Timer, in steps of 1.024 us
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_radv_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_radv(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Receive Interrupt Absolute Delay Timer, in steps of 1.024 us, without the
 * order of readl()
 */
static inline u32
pcicap_e1000e_regs_read_radv_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RADV);
}

static inline void
pcicap_e1000e_regs_write_radv_relaxed(const struct pcicap_e1000e_regs *v,
				      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_RADV);
}

/**
 * pcicap_e1000e_regs_read_tidv_checked() - Transmit Interrupt Delay Value
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tidv_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tidv(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transmit Interrupt Delay Value, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_tidv_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TIDV);
}

static inline void
pcicap_e1000e_regs_write_tidv_relaxed(const struct pcicap_e1000e_regs *v,
				      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_TIDV);
}

/**
 * pcicap_e1000e_regs_read_tadv_checked() - Transmit Absolute Interrupt Delay
 * Value, in steps of 1.024 us
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tadv_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_tadv(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Transmit Absolute Interrupt Delay Value, in steps of 1.024 us, without the
 * order of readl()
 */
static inline u32
pcicap_e1000e_regs_read_tadv_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TADV);
}

static inline void
pcicap_e1000e_regs_write_tadv_relaxed(const struct pcicap_e1000e_regs *v,
				      u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_TADV);
}

/**
 * pcicap_e1000e_regs_read_eerd_checked() - EEPROM Read: reads a word of the NVM
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_eerd_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_eerd_t *val)
{
	*val = pcicap_e1000e_regs_read_eerd(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* EEPROM Read: reads a word of the NVM, without the order of readl() */
static inline pcicap_e1000e_regs_eerd_t
pcicap_e1000e_regs_read_eerd_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eerd_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_EERD);
}

static inline void
pcicap_e1000e_regs_write_eerd_relaxed(const struct pcicap_e1000e_regs *v,
				      pcicap_e1000e_regs_eerd_t val)
{
	writel_relaxed((__force u32)val & 0x0000fffd,
		       v->base + PCICAP_E1000E_REGS_EERD);
}

/**
 * pcicap_e1000e_regs_read_ctrl_checked() - Device Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ctrl_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_ctrl_t *val)
{
	*val = pcicap_e1000e_regs_read_ctrl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Device Control, without the order of readl() */
static inline pcicap_e1000e_regs_ctrl_t
pcicap_e1000e_regs_read_ctrl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ctrl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_CTRL);
}

/**
 * pcicap_e1000e_regs_read_status_checked() - Device Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_status_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev,
				       pcicap_e1000e_regs_status_t *val)
{
	*val = pcicap_e1000e_regs_read_status(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Device Status, without the order of readl() */
static inline pcicap_e1000e_regs_status_t
pcicap_e1000e_regs_read_status_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_status_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_STATUS);
}

/**
 * pcicap_e1000e_regs_read_eecd_checked() - EEPROM/Flash Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_eecd_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_eecd_t *val)
{
	*val = pcicap_e1000e_regs_read_eecd(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* EEPROM/Flash Control, without the order of readl() */
static inline pcicap_e1000e_regs_eecd_t
pcicap_e1000e_regs_read_eecd_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eecd_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_EECD);
}

/**
 * pcicap_e1000e_regs_read_ctrl_ext_checked() - Extended Device Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ctrl_ext_checked(const struct pcicap_e1000e_regs *v,
					 struct pci_dev *dev,
					 pcicap_e1000e_regs_ctrl_ext_t *val)
{
	*val = pcicap_e1000e_regs_read_ctrl_ext(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Extended Device Control, without the order of readl() */
static inline pcicap_e1000e_regs_ctrl_ext_t
pcicap_e1000e_regs_read_ctrl_ext_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ctrl_ext_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_CTRL_EXT);
}

/**
 * pcicap_e1000e_regs_read_icr_checked() - Interrupt Cause Read: a read clears
 * it under conditions that the datasheet tells
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_icr_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_icr_t *val)
{
	*val = pcicap_e1000e_regs_read_icr(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Interrupt Cause Read: a read clears it under conditions that the datasheet
 * tells, without the order of readl()
 */
static inline pcicap_e1000e_regs_icr_t
pcicap_e1000e_regs_read_icr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_icr_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_ICR);
}

static inline void
pcicap_e1000e_regs_write_ics_relaxed(const struct pcicap_e1000e_regs *v,
				     pcicap_e1000e_regs_ics_t val)
{
	writel_relaxed((__force u32)val & 0x01f782d7,
		       v->base + PCICAP_E1000E_REGS_ICS);
}

/**
 * pcicap_e1000e_regs_read_ims_checked() - Interrupt Mask Set/Read: ones
 * enable causes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ims_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_ims_t *val)
{
	*val = pcicap_e1000e_regs_read_ims(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupt Mask Set/Read: ones enable causes, without the order of readl() */
static inline pcicap_e1000e_regs_ims_t
pcicap_e1000e_regs_read_ims_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ims_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_IMS);
}

static inline void
pcicap_e1000e_regs_write_ims_relaxed(const struct pcicap_e1000e_regs *v,
				     pcicap_e1000e_regs_ims_t val)
{
	writel_relaxed((__force u32)val & 0x01f782d7,
		       v->base + PCICAP_E1000E_REGS_IMS);
}

static inline void
pcicap_e1000e_regs_write_imc_relaxed(const struct pcicap_e1000e_regs *v,
				     pcicap_e1000e_regs_imc_t val)
{
	writel_relaxed((__force u32)val & 0x01f782d7,
		       v->base + PCICAP_E1000E_REGS_IMC);
}

/**
 * pcicap_e1000e_regs_read_eiac_checked() - Extended Interrupt Auto Clear:
 * causes that an MSI-X message clears
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_eiac_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_eiac_t *val)
{
	*val = pcicap_e1000e_regs_read_eiac(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Extended Interrupt Auto Clear: causes that an MSI-X message clears, without
 * the order of readl()
 */
static inline pcicap_e1000e_regs_eiac_t
pcicap_e1000e_regs_read_eiac_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eiac_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_EIAC);
}

/**
 * pcicap_e1000e_regs_read_iam_checked() - Interrupt Acknowledge Auto Mask:
 * causes that are disabled when ICR is read or written
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_iam_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_iam(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Interrupt Acknowledge Auto Mask: causes that are disabled when ICR is read or
 * written, without the order of readl()
 */
static inline u32
pcicap_e1000e_regs_read_iam_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_IAM);
}

static inline void
pcicap_e1000e_regs_write_iam_relaxed(const struct pcicap_e1000e_regs *v,
				     u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_IAM);
}

/**
 * pcicap_e1000e_regs_read_ivar_checked() - Interrupt Vector Allocation: MSI-X
 * vector of each cause
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ivar_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_ivar_t *val)
{
	*val = pcicap_e1000e_regs_read_ivar(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Interrupt Vector Allocation: MSI-X vector of each cause, without the order
 * of readl()
 */
static inline pcicap_e1000e_regs_ivar_t
pcicap_e1000e_regs_read_ivar_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ivar_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_IVAR);
}

/**
 * pcicap_e1000e_regs_eitr_interval_decoded() - The least time between
 * interrupts, 0: no limit
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_e1000e_regs_eitr_interval_decoded(pcicap_e1000e_regs_eitr_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_EITR_INTERVAL);

	return n * 256;
}

/**
 * pcicap_e1000e_regs_eitr_interval_encode() - from a quantity: The least time
 * between interrupts, 0: no limit
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_eitr_interval_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 256,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_rctl_checked() - Receive Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rctl_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_rctl_t *val)
{
	*val = pcicap_e1000e_regs_read_rctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive Control, without the order of readl() */
static inline pcicap_e1000e_regs_rctl_t
pcicap_e1000e_regs_read_rctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_rctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_RCTL);
}

/**
 * pcicap_e1000e_regs_read_tctl_checked() - Transmit Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tctl_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_tctl_t *val)
{
	*val = pcicap_e1000e_regs_read_tctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transmit Control, without the order of readl() */
static inline pcicap_e1000e_regs_tctl_t
pcicap_e1000e_regs_read_tctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_TCTL);
}

/**
 * pcicap_e1000e_regs_read_ledctl_checked() - LED Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_ledctl_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev,
				       pcicap_e1000e_regs_ledctl_t *val)
{
	*val = pcicap_e1000e_regs_read_ledctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* LED Control, without the order of readl() */
static inline pcicap_e1000e_regs_ledctl_t
pcicap_e1000e_regs_read_ledctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ledctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_LEDCTL);
}

/**
 * pcicap_e1000e_regs_read_extcnf_ctrl_checked() - Extended
 * Configuration Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_extcnf_ctrl_checked(const struct pcicap_e1000e_regs *v,
					    struct pci_dev *dev,
					    pcicap_e1000e_regs_extcnf_ctrl_t *val)
{
	*val = pcicap_e1000e_regs_read_extcnf_ctrl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Extended Configuration Control, without the order of readl() */
static inline pcicap_e1000e_regs_extcnf_ctrl_t
pcicap_e1000e_regs_read_extcnf_ctrl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_extcnf_ctrl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_EXTCNF_CTRL);
}

/**
 * pcicap_e1000e_regs_pba_rxa_decoded() - For packets received
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_pba_rxa_decoded(pcicap_e1000e_regs_pba_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_PBA_RXA);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_pba_rxa_encode() - from a quantity: For packets received
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_pba_rxa_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 1024,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_pba_txa_decoded() - For packets to transmit
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_pba_txa_decoded(pcicap_e1000e_regs_pba_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_PBA_TXA);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_pba_txa_encode() - from a quantity: For packets
 * to transmit
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_pba_txa_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 1024,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_pba_checked() - Packet Buffer Allocation
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_pba_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_pba_t *val)
{
	*val = pcicap_e1000e_regs_read_pba(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Packet Buffer Allocation, without the order of readl() */
static inline pcicap_e1000e_regs_pba_t
pcicap_e1000e_regs_read_pba_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_pba_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_PBA);
}

static inline void
pcicap_e1000e_regs_write_pba_relaxed(const struct pcicap_e1000e_regs *v,
				     pcicap_e1000e_regs_pba_t val)
{
	writel_relaxed((__force u32)val & 0x0000ffff,
		       v->base + PCICAP_E1000E_REGS_PBA);
}

/**
 * pcicap_e1000e_regs_read_eemngctl_checked() - MNG EEPROM Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_eemngctl_checked(const struct pcicap_e1000e_regs *v,
					 struct pci_dev *dev,
					 pcicap_e1000e_regs_eemngctl_t *val)
{
	*val = pcicap_e1000e_regs_read_eemngctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* MNG EEPROM Control, without the order of readl() */
static inline pcicap_e1000e_regs_eemngctl_t
pcicap_e1000e_regs_read_eemngctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eemngctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_EEMNGCTL);
}

/**
 * pcicap_e1000e_regs_read_eewr_checked() - EEPROM Write: writes a word of
 * the NVM
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_eewr_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_eewr_t *val)
{
	*val = pcicap_e1000e_regs_read_eewr(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* EEPROM Write: writes a word of the NVM, without the order of readl() */
static inline pcicap_e1000e_regs_eewr_t
pcicap_e1000e_regs_read_eewr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eewr_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_EEWR);
}

static inline void
pcicap_e1000e_regs_write_eewr_relaxed(const struct pcicap_e1000e_regs *v,
				      pcicap_e1000e_regs_eewr_t val)
{
	writel_relaxed((__force u32)val & 0xfffffffd,
		       v->base + PCICAP_E1000E_REGS_EEWR);
}

/**
 * pcicap_e1000e_regs_psrctl_bsize0_decoded() - Of the header
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_psrctl_bsize0_decoded(pcicap_e1000e_regs_psrctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_PSRCTL_BSIZE0);

	return n * 128;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize0_encode() - from a quantity: Of the header
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_psrctl_bsize0_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 7,
		.plus = 0,
		.times = 128,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize1_decoded() - Buffer 1
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_psrctl_bsize1_decoded(pcicap_e1000e_regs_psrctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_PSRCTL_BSIZE1);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize1_encode() - from a quantity: Buffer 1
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_psrctl_bsize1_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 0,
		.times = 1024,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize2_decoded() - Buffer 2
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_psrctl_bsize2_decoded(pcicap_e1000e_regs_psrctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_PSRCTL_BSIZE2);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize2_encode() - from a quantity: Buffer 2
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_psrctl_bsize2_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 0,
		.times = 1024,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize3_decoded() - Buffer 3
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_e1000e_regs_psrctl_bsize3_decoded(pcicap_e1000e_regs_psrctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_REGS_PSRCTL_BSIZE3);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize3_encode() - from a quantity: Buffer 3
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_regs_psrctl_bsize3_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 0,
		.times = 1024,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_psrctl_checked() - Packet Split Receive Control:
 * sizes of buffers
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_psrctl_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev,
				       pcicap_e1000e_regs_psrctl_t *val)
{
	*val = pcicap_e1000e_regs_read_psrctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Packet Split Receive Control: sizes of buffers, without the order of readl()
 */
static inline pcicap_e1000e_regs_psrctl_t
pcicap_e1000e_regs_read_psrctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_psrctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_PSRCTL);
}

/**
 * pcicap_e1000e_regs_read_iac_checked() - Interrupts asserted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_iac_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_iac(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupts asserted, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_iac_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_IAC);
}

/**
 * pcicap_e1000e_regs_read_rxcsum_checked() - Receive Checksum Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rxcsum_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev,
				       pcicap_e1000e_regs_rxcsum_t *val)
{
	*val = pcicap_e1000e_regs_read_rxcsum(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive Checksum Control, without the order of readl() */
static inline pcicap_e1000e_regs_rxcsum_t
pcicap_e1000e_regs_read_rxcsum_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_rxcsum_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_RXCSUM);
}

/**
 * pcicap_e1000e_regs_read_rfctl_checked() - Receive Filter Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rfctl_checked(const struct pcicap_e1000e_regs *v,
				      struct pci_dev *dev,
				      pcicap_e1000e_regs_rfctl_t *val)
{
	*val = pcicap_e1000e_regs_read_rfctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive Filter Control, without the order of readl() */
static inline pcicap_e1000e_regs_rfctl_t
pcicap_e1000e_regs_read_rfctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_rfctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_RFCTL);
}

/**
 * pcicap_e1000e_regs_read_wuc_checked() - Wakeup Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_wuc_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_wuc_t *val)
{
	*val = pcicap_e1000e_regs_read_wuc(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Wakeup Control, without the order of readl() */
static inline pcicap_e1000e_regs_wuc_t
pcicap_e1000e_regs_read_wuc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_wuc_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_WUC);
}

/**
 * pcicap_e1000e_regs_read_wufc_checked() - Wakeup Filter Control: what wakes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_wufc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_wufc_t *val)
{
	*val = pcicap_e1000e_regs_read_wufc(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Wakeup Filter Control: what wakes, without the order of readl() */
static inline pcicap_e1000e_regs_wufc_t
pcicap_e1000e_regs_read_wufc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_wufc_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_WUFC);
}

/**
 * pcicap_e1000e_regs_read_wus_checked() - Wakeup Status: what woke
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_wus_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_wus_t *val)
{
	*val = pcicap_e1000e_regs_read_wus(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Wakeup Status: what woke, without the order of readl() */
static inline pcicap_e1000e_regs_wus_t
pcicap_e1000e_regs_read_wus_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_wus_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_WUS);
}

/**
 * pcicap_e1000e_regs_read_mrqc_checked() - Multiple Receive Queues Command
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_mrqc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_mrqc_t *val)
{
	*val = pcicap_e1000e_regs_read_mrqc(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Multiple Receive Queues Command, without the order of readl() */
static inline pcicap_e1000e_regs_mrqc_t
pcicap_e1000e_regs_read_mrqc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_mrqc_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_MRQC);
}

/**
 * pcicap_e1000e_regs_read_manc_checked() - Management Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_manc_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_manc_t *val)
{
	*val = pcicap_e1000e_regs_read_manc(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Management Control, without the order of readl() */
static inline pcicap_e1000e_regs_manc_t
pcicap_e1000e_regs_read_manc_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_manc_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_MANC);
}

/**
 * pcicap_e1000e_regs_read_manc2h_checked() - Management Control to Host
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_manc2h_checked(const struct pcicap_e1000e_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_manc2h(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Management Control to Host, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_manc2h_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_MANC2H);
}

static inline void
pcicap_e1000e_regs_write_manc2h_relaxed(const struct pcicap_e1000e_regs *v,
					u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_MANC2H);
}

/**
 * pcicap_e1000e_regs_read_gcr_checked() - PCI Express Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_gcr_checked(const struct pcicap_e1000e_regs *v,
				    struct pci_dev *dev,
				    pcicap_e1000e_regs_gcr_t *val)
{
	*val = pcicap_e1000e_regs_read_gcr(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* PCI Express Control, without the order of readl() */
static inline pcicap_e1000e_regs_gcr_t
pcicap_e1000e_regs_read_gcr_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_gcr_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_GCR);
}

/**
 * pcicap_e1000e_regs_read_swsm_checked() - Software Semaphore; a read
 * takes SMBI
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_swsm_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev,
				     pcicap_e1000e_regs_swsm_t *val)
{
	*val = pcicap_e1000e_regs_read_swsm(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Software Semaphore; a read takes SMBI, without the order of readl() */
static inline pcicap_e1000e_regs_swsm_t
pcicap_e1000e_regs_read_swsm_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_swsm_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_SWSM);
}

/**
 * pcicap_e1000e_regs_read_fwsm_checked() - Firmware Semaphore
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_fwsm_checked(const struct pcicap_e1000e_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_fwsm(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Firmware Semaphore, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_fwsm_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_FWSM);
}

/**
 * pcicap_e1000e_regs_read_systiml_checked() - System Time, lower 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_systiml_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_systiml(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* System Time, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_systiml_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_SYSTIML);
}

static inline void
pcicap_e1000e_regs_write_systiml_relaxed(const struct pcicap_e1000e_regs *v,
					 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_SYSTIML);
}

/**
 * pcicap_e1000e_regs_read_systimh_checked() - System Time, upper 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_systimh_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_systimh(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* System Time, upper 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_systimh_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_SYSTIMH);
}

static inline void
pcicap_e1000e_regs_write_systimh_relaxed(const struct pcicap_e1000e_regs *v,
					 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_E1000E_REGS_SYSTIMH);
}

/**
 * pcicap_e1000e_regs_read_timinca_checked() - Increment Attributes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_timinca_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev,
					pcicap_e1000e_regs_timinca_t *val)
{
	*val = pcicap_e1000e_regs_read_timinca(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Increment Attributes, without the order of readl() */
static inline pcicap_e1000e_regs_timinca_t
pcicap_e1000e_regs_read_timinca_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_timinca_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_TIMINCA);
}

static inline void
pcicap_e1000e_regs_write_timinca_relaxed(const struct pcicap_e1000e_regs *v,
					 pcicap_e1000e_regs_timinca_t val)
{
	writel_relaxed((__force u32)val, v->base + PCICAP_E1000E_REGS_TIMINCA);
}

/**
 * pcicap_e1000e_regs_read_tsynctxctl_checked() - Transmit Time Sync Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tsynctxctl_checked(const struct pcicap_e1000e_regs *v,
					   struct pci_dev *dev,
					   pcicap_e1000e_regs_tsynctxctl_t *val)
{
	*val = pcicap_e1000e_regs_read_tsynctxctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transmit Time Sync Control, without the order of readl() */
static inline pcicap_e1000e_regs_tsynctxctl_t
pcicap_e1000e_regs_read_tsynctxctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tsynctxctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_TSYNCTXCTL);
}

/**
 * pcicap_e1000e_regs_read_txstmpl_checked() - Transmit Time Stamp, lower
 * 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_txstmpl_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_txstmpl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Transmit Time Stamp, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_txstmpl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TXSTMPL);
}

/**
 * pcicap_e1000e_regs_read_txstmph_checked() - Transmit Time Stamp, upper 32
 * bits; a read makes room for the next one
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_txstmph_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_txstmph(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Transmit Time Stamp, upper 32 bits; a read makes room for the next one,
 * without the order of readl()
 */
static inline u32
pcicap_e1000e_regs_read_txstmph_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_TXSTMPH);
}

/**
 * pcicap_e1000e_regs_read_tsyncrxctl_checked() - Receive Time Sync Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_tsyncrxctl_checked(const struct pcicap_e1000e_regs *v,
					   struct pci_dev *dev,
					   pcicap_e1000e_regs_tsyncrxctl_t *val)
{
	*val = pcicap_e1000e_regs_read_tsyncrxctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive Time Sync Control, without the order of readl() */
static inline pcicap_e1000e_regs_tsyncrxctl_t
pcicap_e1000e_regs_read_tsyncrxctl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tsyncrxctl_t)
		readl_relaxed(v->base + PCICAP_E1000E_REGS_TSYNCRXCTL);
}

/**
 * pcicap_e1000e_regs_read_rxstmpl_checked() - Receive Time Stamp, lower 32 bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rxstmpl_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rxstmpl(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Receive Time Stamp, lower 32 bits, without the order of readl() */
static inline u32
pcicap_e1000e_regs_read_rxstmpl_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RXSTMPL);
}

/**
 * pcicap_e1000e_regs_read_rxstmph_checked() - Receive Time Stamp, upper 32
 * bits; a read makes room for the next one
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_regs_read_rxstmph_checked(const struct pcicap_e1000e_regs *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_regs_read_rxstmph(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Receive Time Stamp, upper 32 bits; a read makes room for the next one,
 * without the order of readl()
 */
static inline u32
pcicap_e1000e_regs_read_rxstmph_relaxed(const struct pcicap_e1000e_regs *v)
{
	return readl_relaxed(v->base + PCICAP_E1000E_REGS_RXSTMPH);
}

/**
 * pcicap_e1000e_regs_ra_read_address() - read: The MAC address, its first byte
 * on the wire lowest
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_e1000e_regs_ra_read_address(const struct pcicap_e1000e_regs_ra *v,
				   u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 r;
		u64 n;

		ret = pcicap_e1000e_regs_ra_read_ral(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	{
		pcicap_e1000e_regs_ra_rah_t r;
		u64 n;

		ret = pcicap_e1000e_regs_ra_read_rah(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_E1000E_REGS_RA_RAH_RAH);
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_e1000e_regs_ra_write_address() - write: The MAC address, its first
 * byte on the wire lowest
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_e1000e_regs_ra_write_address(const struct pcicap_e1000e_regs_ra *v,
				    u64 value)
{
	int ret;

	if (value >> 48)
		return -ERANGE;
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_e1000e_regs_ra_write_ral(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffff);
		pcicap_e1000e_regs_ra_rah_t part = (__force typeof(part))bits;

		ret = pcicap_e1000e_regs_ra_update_rah(v,
						       (__force typeof(part))0x0000ffff,
						       part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_e1000e_io_read_ioaddr_checked() - I/O Address: offset of the register
 * that IODATA is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_io_read_ioaddr_checked(const struct pcicap_e1000e_io *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_io_read_ioaddr(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_e1000e_io_read_iodata_checked() - I/O Data: that register
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_e1000e_io_read_iodata_checked(const struct pcicap_e1000e_io *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_e1000e_io_read_iodata(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_e1000e_msix_entry_addr_lo_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_e1000e_msix_entry_addr_lo_address_decoded(pcicap_e1000e_msix_entry_addr_lo_t r)
{
	u64 n = pcicap_get(r, PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_e1000e_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_e1000e_msix_entry_addr_lo_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_E1000E_MORE_H */
