/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the kernel headers use of the kernel, over bytes: <pcicap/kernel/config.h>
 * and sources of runtime/kernel are compiled with it in userspace. Accesses are
 * counted, and one of them can fail.
 */
#ifndef PCICAP_SHIM_PCI_H
#define PCICAP_SHIM_PCI_H

#include <errno.h>
#include <linux/pci_regs.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;

#define U8_MAX	UINT8_MAX
#define U16_MAX UINT16_MAX
#define U32_MAX UINT32_MAX
#define U64_MAX UINT64_MAX

#undef __always_inline
#define __always_inline inline __attribute__((always_inline))
#define __bitwise
#define __force
#define __must_check	__attribute__((warn_unused_result))
#define __cold		__attribute__((cold))
#define likely(x)	(x)
#define unlikely(x)	(x)
#define __is_defined(x) 0
#define BUILD_BUG_ON_MSG(test, text) \
	((void)(test)) /* sparse, gcc: the real one */
#define EXPORT_SYMBOL_GPL(name)
#define MODULE_DESCRIPTION(text)
#define MODULE_AUTHOR(text)
#define MODULE_LICENSE(text)

#define PCIBIOS_DEVICE_NOT_FOUND 0x86
#define PCIBIOS_SET_FAILED	 0x88
#define PCI_POSSIBLE_ERROR(val)	 ((val) == (typeof(val))~0ULL)
#define PCI_CFG_SPACE_EXP_SIZE	 4096

struct pci_dev {
	u8 bytes[PCI_CFG_SPACE_EXP_SIZE];
	int cfg_size;
	u16 vendor, device;
	u16 aer_cap, pcie_cap, pcie_flags_reg;
	u8 hdr_type;
	int reads, writes, fail_at; /* the access that fails, from 1; 0: none */
	u32 written;		    /* the last value */
	int width;		    /* its bytes */
};

int pci_read_config_byte(struct pci_dev *dev, int where, u8 *val);
int pci_read_config_word(struct pci_dev *dev, int where, u16 *val);
int pci_read_config_dword(struct pci_dev *dev, int where, u32 *val);
int pci_write_config_byte(struct pci_dev *dev, int where, u8 val);
int pci_write_config_word(struct pci_dev *dev, int where, u16 val);
int pci_write_config_dword(struct pci_dev *dev, int where, u32 val);
int pcie_capability_clear_and_set_word(struct pci_dev *dev, int pos, u16 clear,
				       u16 set);
int pcibios_err_to_errno(int err);
u8 pci_find_capability(struct pci_dev *dev, int id);
u8 pci_find_next_capability(struct pci_dev *dev, u8 pos, int id);
u16 pci_find_ext_capability(struct pci_dev *dev, int id);
u16 pci_find_next_ext_capability(struct pci_dev *dev, u16 pos, int id);

static inline bool pci_is_pcie(const struct pci_dev *dev)
{
	return dev->pcie_cap;
}

static inline int pci_pcie_type(const struct pci_dev *dev)
{
	return (dev->pcie_flags_reg & PCI_EXP_FLAGS_TYPE) >> 4;
}

static inline int pci_pcie_cap(const struct pci_dev *dev)
{
	return dev->pcie_cap;
}

#endif
