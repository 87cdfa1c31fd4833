// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Accesses to configuration space that say what went wrong. */
#include <linux/module.h>
#include <linux/pci.h>
#include <pcicap/kernel/config.h>

/* Codes that mean something else among the errors of pcicap are -EIO. */
static __cold int failed(int ret)
{
	int err = pcibios_err_to_errno(ret);

	switch (err) {
	case -ENOENT:
	case -ENOSPC:
	case -ERANGE:
		return -EIO;
	default:
		return err;
	}
}

/* The dword of Command and Status has reserved bits, also in a VF. */
static __cold int confirm(struct pci_dev *dev)
{
	u32 val;
	int ret = pci_read_config_dword(dev, PCI_COMMAND, &val);

	if (ret)
		return failed(ret);
	return PCI_POSSIBLE_ERROR(val) ? -ENODEV : 0;
}

static bool is_past(const struct pci_dev *dev, int where, int width)
{
	return (where & ~PCICAP_SURE) > dev->cfg_size - width;
}

/* After a read: @ones, if the value is all ones. */
static int outcome(struct pci_dev *dev, int where, int ret, bool ones)
{
	if (unlikely(ret))
		return failed(ret);
	if (unlikely(ones) && where & PCICAP_SURE)
		return confirm(dev);
	return 0;
}

#define OFFSET(where) ((where) & ~PCICAP_SURE)

int pcicap_config_read8(struct pci_dev *dev, int where, u8 *val)
{
	int ret;

	*val = U8_MAX;
	if (is_past(dev, where, 1))
		return -ENXIO;
	ret = pci_read_config_byte(dev, OFFSET(where), val);
	if (ret)
		*val = U8_MAX;
	return outcome(dev, where, ret, *val == U8_MAX);
}
EXPORT_SYMBOL_GPL(pcicap_config_read8);

int pcicap_config_read16(struct pci_dev *dev, int where, u16 *val)
{
	int ret;

	*val = U16_MAX;
	if (is_past(dev, where, 2))
		return -ENXIO;
	ret = pci_read_config_word(dev, OFFSET(where), val);
	if (ret)
		*val = U16_MAX;
	return outcome(dev, where, ret, *val == U16_MAX);
}
EXPORT_SYMBOL_GPL(pcicap_config_read16);

int pcicap_config_read32(struct pci_dev *dev, int where, u32 *val)
{
	int ret;

	*val = U32_MAX;
	if (is_past(dev, where, 4))
		return -ENXIO;
	ret = pci_read_config_dword(dev, OFFSET(where), val);
	if (ret)
		*val = U32_MAX;
	return outcome(dev, where, ret, *val == U32_MAX);
}
EXPORT_SYMBOL_GPL(pcicap_config_read32);

/* The three bytes lie in one dword, which is read. */
int pcicap_config_read24(struct pci_dev *dev, int where, u32 *val)
{
	int ret = pcicap_config_read32(dev, where & ~3, val);

	if (!ret)
		*val = *val >> (where % 4 * 8) & 0xffffff;
	return ret;
}
EXPORT_SYMBOL_GPL(pcicap_config_read24);

/* Two dwords, the low one first. */
int pcicap_config_read64(struct pci_dev *dev, int where, u64 *val)
{
	u32 low, high = U32_MAX;
	int ret = pcicap_config_read32(dev, where, &low);

	if (!ret)
		ret = pcicap_config_read32(dev, where + 4, &high);
	*val = ret ? U64_MAX : (u64)high << 32 | low;
	return ret;
}
EXPORT_SYMBOL_GPL(pcicap_config_read64);

int pcicap_config_write8(struct pci_dev *dev, int where, u8 val)
{
	int ret;

	if (is_past(dev, where, 1))
		return -ENXIO;
	ret = pci_write_config_byte(dev, OFFSET(where), val);
	return likely(!ret) ? 0 : failed(ret);
}
EXPORT_SYMBOL_GPL(pcicap_config_write8);

int pcicap_config_write16(struct pci_dev *dev, int where, u16 val)
{
	int ret;

	if (is_past(dev, where, 2))
		return -ENXIO;
	ret = pci_write_config_word(dev, OFFSET(where), val);
	return likely(!ret) ? 0 : failed(ret);
}
EXPORT_SYMBOL_GPL(pcicap_config_write16);

int pcicap_config_write32(struct pci_dev *dev, int where, u32 val)
{
	int ret;

	if (is_past(dev, where, 4))
		return -ENXIO;
	ret = pci_write_config_dword(dev, OFFSET(where), val);
	return likely(!ret) ? 0 : failed(ret);
}
EXPORT_SYMBOL_GPL(pcicap_config_write32);

/* After an error the low half may have been written. */
int pcicap_config_write64(struct pci_dev *dev, int where, u64 val)
{
	int ret;

	if (is_past(dev, where, 8))
		return -ENXIO;
	ret = pcicap_config_write32(dev, where, val);
	return ret ? ret : pcicap_config_write32(dev, where + 4, val >> 32);
}
EXPORT_SYMBOL_GPL(pcicap_config_write64);

int pcicap_config_update8(struct pci_dev *dev, int where, u8 keep, u8 set)
{
	u8 val;
	int ret = pcicap_config_read8(dev, where, &val);

	return ret ? ret : pcicap_config_write8(dev, where, (val & keep) | set);
}
EXPORT_SYMBOL_GPL(pcicap_config_update8);

int pcicap_config_update16(struct pci_dev *dev, int where, u16 keep, u16 set)
{
	u16 val;
	int ret = pcicap_config_read16(dev, where, &val);

	if (ret)
		return ret;
	return pcicap_config_write16(dev, where, (val & keep) | set);
}
EXPORT_SYMBOL_GPL(pcicap_config_update16);

int pcicap_config_update32(struct pci_dev *dev, int where, u32 keep, u32 set)
{
	u32 val;
	int ret = pcicap_config_read32(dev, where, &val);

	if (ret)
		return ret;
	return pcicap_config_write32(dev, where, (val & keep) | set);
}
EXPORT_SYMBOL_GPL(pcicap_config_update32);

int pcicap_config_update64(struct pci_dev *dev, int where, u64 keep, u64 set)
{
	u64 val;
	int ret = pcicap_config_read64(dev, where, &val);

	if (ret)
		return ret;
	return pcicap_config_write64(dev, where, (val & keep) | set);
}
EXPORT_SYMBOL_GPL(pcicap_config_update64);

/* Older kernels have the function, but no lock in it. */
int pcicap_config_locked16(struct pci_dev *dev, int reg, u16 keep, u16 set)
{
	int ret = pcie_capability_clear_and_set_word(dev, reg, (u16)~keep, set);

	return likely(!ret) ? 0 : failed(ret);
}
EXPORT_SYMBOL_GPL(pcicap_config_locked16);

int pcicap_absent(struct pci_dev *dev)
{
	int ret = confirm(dev);

	return ret ? ret : -ENOENT;
}
EXPORT_SYMBOL_GPL(pcicap_absent);

/* Version of an extended capability, and revision of a VSEC or DVSEC. */
#define NIBBLE_AT_16(val) ((val) >> 16 & 0xf)

int pcicap_fact_version(struct pci_dev *dev, u16 pos, u32 *out)
{
	int ret = pcicap_config_read32(dev, pos, out);

	if (!ret)
		*out = NIBBLE_AT_16(*out);
	return ret;
}
EXPORT_SYMBOL_GPL(pcicap_fact_version);

int pcicap_fact_revision(struct pci_dev *dev, u16 pos, u32 *out)
{
	int ret = pcicap_config_read32(dev, pos + PCI_DVSEC_HEADER1, out);

	if (!ret)
		*out = NIBBLE_AT_16(*out);
	return ret;
}
EXPORT_SYMBOL_GPL(pcicap_fact_revision);

int pcicap_fact_link_width(struct pci_dev *dev, u16 pos, u32 *out)
{
	int type = pci_is_pcie(dev) ? pci_pcie_type(dev) : PCI_EXP_TYPE_RC_END;
	int where = (pci_pcie_cap(dev) + PCI_EXP_LNKCAP) | PCICAP_SURE;
	int ret;

	*out = 0;
	if (type == PCI_EXP_TYPE_RC_END || type == PCI_EXP_TYPE_RC_EC)
		return 0;
	ret = pcicap_config_read32(dev, where, out);
	if (!ret)
		*out = (*out & PCI_EXP_LNKCAP_MLW) >> 4;
	return ret;
}
EXPORT_SYMBOL_GPL(pcicap_fact_link_width);

MODULE_DESCRIPTION("Access to PCI and PCI Express capabilities");
MODULE_AUTHOR("The pcicap authors");
MODULE_LICENSE("Dual MIT/GPL");
