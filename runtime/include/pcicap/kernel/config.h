/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in configuration space: what generated headers of capabilities use.
 * Functions are in pcicap.ko, or built in.
 */
#ifndef PCICAP_KERNEL_CONFIG_H
#define PCICAP_KERNEL_CONFIG_H

#include <linux/pci.h>
#include <pcicap/kernel/field.h>

/**
 * DOC: Errors and contexts
 *
 * Any context that allows pci_read_config_dword() allows all functions of
 * generated headers: they take no lock but the PCI core's own and do not sleep.
 * A read-modify-write of a register that others change too needs the caller's
 * lock. For Link Control and Root Control, in newer kernels Link Control 2, too,
 * that is the PCI core's, and is taken.
 *
 * Each access returns 0 or
 *
 * * -ENODEV: the device is gone: the kernel knows it to be disconnected (a
 *   surprise removal, from the event until the struct pci_dev ends); or a
 *   register that has reserved bits was all ones, and the dword at 04h, read
 *   then, is so, too, as in D3cold, with the slot's power off or the link down;
 * * -EIO, -EFAULT, -ENOTTY, -EINVAL: the access failed; see
 *   pcibios_err_to_errno();
 * * -ENXIO: the register is not in this layout, or past the configuration space;
 * * -ERANGE: there is no such element;
 * * -EPERM, -EINVAL: bits that are not to be written, values outside of their
 *   mask. Where they are constants they do not compile.
 *
 * A register without reserved bits may be all ones: that is its value, and
 * costs no other access. A value is all ones after an error.
 *
 * While the channel is frozen (pci_channel_offline()) hardware answers all ones,
 * which is -ENODEV in the same way. A user access that another has blocked
 * (pci_cfg_access_lock()) is none of the kernel's: nothing here waits for it,
 * and a driver that resets its device must not be inside of an access then.
 * A device in D3hot answers; whoever needs it in D0 holds it there
 * (pm_runtime_resume_and_get()).
 */

/* In an offset: all ones is no value of the register. */
#define PCICAP_SURE 0x10000

int pcicap_config_read8(struct pci_dev *dev, int where, u8 *val);
int pcicap_config_read16(struct pci_dev *dev, int where, u16 *val);
int pcicap_config_read24(struct pci_dev *dev, int where, u32 *val);
int pcicap_config_read32(struct pci_dev *dev, int where, u32 *val);
int pcicap_config_read64(struct pci_dev *dev, int where, u64 *val);

int pcicap_config_write8(struct pci_dev *dev, int where, u8 val);
int pcicap_config_write16(struct pci_dev *dev, int where, u16 val);
int pcicap_config_write32(struct pci_dev *dev, int where, u32 val);
int pcicap_config_write64(struct pci_dev *dev, int where, u64 val);

/* Reads, keeps the bits of @keep, writes them and @set. */
int pcicap_config_update8(struct pci_dev *dev, int where, u8 keep, u8 set);
int pcicap_config_update16(struct pci_dev *dev, int where, u16 keep, u16 set);
int pcicap_config_update32(struct pci_dev *dev, int where, u32 keep, u32 set);
int pcicap_config_update64(struct pci_dev *dev, int where, u64 keep, u64 set);

/* The same of a register of the PCI Express capability that the core locks. */
int pcicap_config_locked16(struct pci_dev *dev, int reg, u16 keep, u16 set);

/* A find found nothing: -ENOENT, or -ENODEV if the device is gone. */
int pcicap_absent(struct pci_dev *dev) __cold;

/*
 * What layouts depend on: version of an extended capability, revision of a VSEC
 * or DVSEC, maximum link width (0: no link), layout of the header, device/port
 * type (all ones: it is not PCI Express). Return: 0 or the error of the access.
 */
int pcicap_fact_version(struct pci_dev *dev, u16 pos, u32 *out);
int pcicap_fact_revision(struct pci_dev *dev, u16 pos, u32 *out);
int pcicap_fact_link_width(struct pci_dev *dev, u16 pos, u32 *out);

static inline int pcicap_fact_header_type(struct pci_dev *dev, u16 pos,
					  u32 *out)
{
	*out = dev->hdr_type & 0x7f;
	return 0;
}

static inline int pcicap_fact_port_type(struct pci_dev *dev, u16 pos, u32 *out)
{
	*out = pci_is_pcie(dev) ? pci_pcie_type(dev) : U32_MAX;
	return 0;
}

/* List that a capability is in, and what tells it there. */
enum pcicap_kind {
	PCICAP_STANDARD,
	PCICAP_EXTENDED,
	PCICAP_VENDOR_SPECIFIC, /* standard, of a function with these IDs */
	PCICAP_VSEC,
	PCICAP_DVSEC,
};

/**
 * struct pcicap_match - what tells a capability
 * @kind: the list
 * @id: capability ID, or that of the VSEC or DVSEC
 * @vendor: vendor ID, 0xffff: any
 * @device_lo: least device ID
 * @device_hi: greatest device ID
 * @revision_lo: least revision of a VSEC or DVSEC
 * @revision_hi: greatest revision
 */
struct pcicap_match {
	enum pcicap_kind kind;
	u16 id;
	u16 vendor;
	u16 device_lo;
	u16 device_hi;
	u8 revision_lo;
	u8 revision_hi;
};

/**
 * pcicap_next() - the next capability that one of several matches tells
 * @dev: the function
 * @matches: what tells it; all of one list
 * @n: how many
 * @after: offset of the one before, 0: none
 *
 * Return: its offset; 0: there is none; the error of an access.
 */
int pcicap_next(struct pci_dev *dev, const struct pcicap_match *matches,
		unsigned int n, u16 after);

#endif
