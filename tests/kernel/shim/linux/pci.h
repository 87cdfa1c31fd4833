/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What the kernel headers use of the kernel, over bytes: generated headers and the
 * sources of runtime/kernel are compiled with it in userspace. Accesses are
 * counted, and one of them can fail. Functions are in tests/kernel/shim.c.
 */
#ifndef PCICAP_SHIM_PCI_H
#define PCICAP_SHIM_PCI_H

#include <errno.h>
#include <linux/pci_regs.h>
#include_next <linux/types.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t s32;
typedef int64_t s64;
typedef u64 resource_size_t;

#define U8_MAX	UINT8_MAX
#define U16_MAX UINT16_MAX
#define U32_MAX UINT32_MAX
#define U64_MAX UINT64_MAX

#undef __always_inline
#define __always_inline inline __attribute__((always_inline))
#undef __bitwise
#define __bitwise
#define __force
#define __maybe_unused __attribute__((unused))
#define __aligned(n)   __attribute__((aligned(n)))
#define static_assert(test) _Static_assert(test, #test)
#define ARRAY_SIZE(all) (sizeof(all) / sizeof(*(all)))
#define __iomem
#define __must_check __attribute__((warn_unused_result))
#define __cold	     __attribute__((cold))
#define noinline
#define likely(x)   (x)
#define unlikely(x) (x)
/* 1 if @x is defined as 1, else 0; two steps, so that it is expanded */
#define SHIM_COMMA_1	       0,
#define SHIM_SECOND(a, b, ...) b
#define SHIM_IS_ONE(comma)     SHIM_SECOND(comma 1, 0)
#define SHIM_PASTED(x)	       SHIM_IS_ONE(SHIM_COMMA_##x)
#define __is_defined(x)	       SHIM_PASTED(x)
#define BUILD_BUG_ON_MSG(test, text) \
	((void)(test)) /* sparse, gcc: the real one */
#define EXPORT_SYMBOL_GPL(name)
#define MODULE_DESCRIPTION(text)
#define MODULE_AUTHOR(text)
#define MODULE_LICENSE(text)
#define max(a, b)	  ((a) > (b) ? (a) : (b))
#define min_t(type, a, b) ((type)(a) < (type)(b) ? (type)(a) : (type)(b))

#define PCIBIOS_DEVICE_NOT_FOUND 0x86
#define PCIBIOS_SET_FAILED	 0x88
#define PCI_POSSIBLE_ERROR(val)	 ((val) == (typeof(val))~0ULL)
#define PCI_CFG_SPACE_EXP_SIZE	 4096
#define PCI_STD_NUM_BARS	 6
#define resource_size(r)	 ((r)->end - (r)->start + 1)
#define PCI_ANY_ID		 (~0u)

#define IORESOURCE_IO	 0x100
#define IORESOURCE_MEM	 0x200
#define IORESOURCE_UNSET 0x20000000

struct device {
	void (*action)(void *data); /* when the driver detaches */
	void *data;
};

struct resource {
	resource_size_t start, end;
	unsigned long flags;
};

struct pci_device_id {
	u32 vendor, device, subvendor, subdevice, class, class_mask;
	unsigned long driver_data;
};

#define PCI_DEVICE(v, d)                                       \
	.vendor = (v), .device = (d), .subvendor = PCI_ANY_ID, \
	.subdevice = PCI_ANY_ID
#define PCI_DEVICE_SUB(v, d, sv, sd) \
	.vendor = (v), .device = (d), .subvendor = (sv), .subdevice = (sd)
#define PCI_DEVICE_CLASS(c, mask)                                 \
	.class = (c), .class_mask = (mask), .vendor = PCI_ANY_ID, \
	.device = PCI_ANY_ID, .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID

typedef int pci_power_t;
#define PCI_D0	    0
#define PCI_D3hot   3
#define PCI_UNKNOWN 5

/* Why an access of the kernel does not reach a function. */
enum shim_state {
	SHIM_WORKS,
	SHIM_DISCONNECTED, /* pci_dev_is_disconnected(): PCIBIOS_DEVICE_NOT_FOUND */
	SHIM_SILENT, /* D3cold, frozen channel, link down: all ones, no error */
};

struct pci_dev {
	struct device dev;
	u8 bytes[PCI_CFG_SPACE_EXP_SIZE];
	int cfg_size;
	u16 vendor, device, subsystem_vendor, subsystem_device;
	u8 revision;
	u16 aer_cap, acs_cap, dpc_cap, l1ss, pcie_cap, pcie_flags_reg;
	u8 msi_cap, msix_cap, pm_cap, hdr_type;
	struct resource resource[PCI_STD_NUM_BARS]; /* start: an address here */
	pci_power_t current_state;
	enum shim_state state;
	unsigned int reads, writes, locked;
	unsigned int fail_at; /* the access that fails, from 1; 0: none */
	u32 written;	      /* the last value */
	unsigned int width;   /* its bytes */
	int clock_at;	      /* 64 bits that each read moves by @tick */
	u64 tick;
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
bool pci_device_is_present(struct pci_dev *dev);
int pci_request_region(struct pci_dev *dev, int bar, const char *name);
void pci_release_region(struct pci_dev *dev, int bar);

static inline bool pci_is_pcie(const struct pci_dev *dev)
{
	return dev->pcie_cap;
}

static inline int pci_pcie_type(const struct pci_dev *dev)
{
	return dev->bytes[dev->pcie_cap + PCI_EXP_FLAGS] >> 4;
}

static inline int pci_pcie_cap(const struct pci_dev *dev)
{
	return dev->pcie_cap;
}

static inline resource_size_t pci_resource_start(struct pci_dev *dev, int bar)
{
	return dev->resource[bar].start;
}

static inline resource_size_t pci_resource_len(struct pci_dev *dev, int bar)
{
	const struct resource *r = &dev->resource[bar];

	return r->end ? r->end - r->start + 1 : 0;
}

static inline unsigned long pci_resource_flags(struct pci_dev *dev, int bar)
{
	return dev->resource[bar].flags;
}

#define MAX_ERRNO 4095

static inline void *ERR_PTR(long error)
{
	return (void *)error;
}

#define IOMEM_ERR_PTR(error) ERR_PTR(error)

static inline long PTR_ERR(const void *ptr)
{
	return (long)ptr;
}

static inline bool IS_ERR(const void *ptr)
{
	return (uintptr_t)ptr >= (uintptr_t)-MAX_ERRNO;
}

#endif
