/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Configuration space of the functions of this machine, through Linux sysfs. */
#ifndef PCICAP_USER_SYSFS_H
#define PCICAP_USER_SYSFS_H

#include <pcicap/core/config.h>
#include <pcicap/user/address.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where sysfs shows PCI functions; what a NULL root stands for. */
#define PCICAP_SYSFS_ROOT "/sys/bus/pci/devices"

/* Flags of pcicap_sysfs_open(). */
#define PCICAP_SYSFS_WRITE 0x1 /* open for writing, too */

/* struct pcicap_sysfs - an open function; its members are private */
struct pcicap_sysfs {
	const struct pcicap_cfg *cfg;
	uint32_t size;
	int fd;
};

/**
 * pcicap_sysfs_open() - open a function by its address
 * @s: backend; must not move while @cfg is in use
 * @cfg: out: handle; its size is that of the "config" file
 * @root: folder of the functions; NULL: PCICAP_SYSFS_ROOT
 * @address: "0000:01:00.0" or "01:00.0"
 * @flags: PCICAP_SYSFS_* bits
 *
 * The files "vendor" and "device" preset the IDs, since a virtual function does
 * not have them in its configuration space.
 *
 * A reader without privilege sees 64 bytes (128 of a CardBus bridge), though the
 * file's size says more: reads past them fail with -EACCES. The kernel does not
 * report failed reads but gives all ones.
 *
 * Return: 0; -EINVAL @address is none; -ENODATA the file has less than 64 bytes,
 * -ERANGE more than 4096; -ENODEV no such function, or it is gone; -EACCES; -EIO,
 * also if it is no regular file; other errors of open() and fstat(). On error nothing is open, and pcicap_sysfs_close() does
 * nothing.
 */
PCICAP_MUST_CHECK int pcicap_sysfs_open(struct pcicap_sysfs *s,
					struct pcicap_cfg *cfg,
					const char *root, const char *address,
					unsigned int flags);

/**
 * pcicap_sysfs_close() - close a function
 * @s: backend; closing it twice is allowed
 */
void pcicap_sysfs_close(struct pcicap_sysfs *s);

/**
 * pcicap_sysfs_list() - addresses of all functions, in order
 * @root: folder of the functions; NULL: PCICAP_SYSFS_ROOT
 * @out: array
 * @max: its entries
 * @n: out: functions there are; may be more than @max
 *
 * Entries that are no address are passed over.
 *
 * Return: 0; -ENOSPC more than @max, then @out holds any of them; the errors of
 * opendir() and readdir().
 */
PCICAP_MUST_CHECK int pcicap_sysfs_list(const char *root,
					struct pcicap_address *out, size_t max,
					size_t *n);

/* Bits of struct pcicap_resource.flags, which are the kernel's. */
#define PCICAP_RESOURCE_ROM_SHADOW 0x00000002 /* a copy of the ROM */
#define PCICAP_RESOURCE_IO	   0x00000100
#define PCICAP_RESOURCE_MEMORY	   0x00000200
#define PCICAP_RESOURCE_PREFETCH   0x00002000
#define PCICAP_RESOURCE_MEM64	   0x00100000
#define PCICAP_RESOURCE_UNSET	   0x20000000 /* @start is no address */

/* Lines of the file "resource": BARs, the ROM, VF BARs. */
#define PCICAP_RESOURCE_ROM	6
#define PCICAP_RESOURCE_VF_BARS 7
#define PCICAP_MAX_RESOURCES	17

/**
 * struct pcicap_resource - what the kernel knows of a BAR
 * @start: its first byte, as the processor sees it
 * @end: its last byte
 * @flags: PCICAP_RESOURCE_* bits, and others; 0: there is no such BAR
 */
struct pcicap_resource {
	uint64_t start;
	uint64_t end;
	uint64_t flags;
};

/**
 * pcicap_sysfs_resources() - the file "resource" of a function
 * @root: folder of the functions; NULL: PCICAP_SYSFS_ROOT
 * @address: "0000:01:00.0" or "01:00.0"
 * @out: array
 * @max: its entries
 * @n: out: entries filled, from the first line on; 0 on error
 *
 * A VF BAR is as long as those of TotalVFs VFs together. Lines from
 * PCICAP_RESOURCE_VF_BARS on are VF BARs only of a function that is no bridge,
 * and a kernel without SR-IOV does not have them.
 *
 * Return: 0; -EINVAL @address is none; -ENODEV no such function; -ENOENT it has
 * no such file; -EIO a line is not as expected; other errors of open().
 */
PCICAP_MUST_CHECK int pcicap_sysfs_resources(const char *root,
					     const char *address,
					     struct pcicap_resource *out,
					     unsigned int max, unsigned int *n);

#ifdef __cplusplus
}
#endif

#endif
