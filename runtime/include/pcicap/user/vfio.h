/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A function that belongs to vfio-pci: configuration space and BARs for a
 * program, with an IOMMU between the device and everybody else.
 *
 * There are two ways to it. By iommufd, of Linux 6.6 and later, a program takes
 * the function alone, and the kernel keeps other functions of its IOMMU group
 * from all that use another iommufd, and from drivers. By the group, the kernel
 * keeps the whole group for one process. Either way the device can reach no
 * memory, for none is given to it.
 *
 * VFIO answers some fields itself, vendor and device ID, headers of extended
 * capabilities and BARs among them: they read as before when the device is gone.
 * Command and Status, which pcicap_cfg_present() reads, come from the device.
 */
#ifndef PCICAP_USER_VFIO_H
#define PCICAP_USER_VFIO_H

#include <pcicap/core/config.h>
#include <pcicap/user/map.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where the groups are; what a NULL folder stands for. */
#define PCICAP_VFIO_ROOT "/dev/vfio"

/*
 * Flags of pcicap_vfio_open(). With no way among them it takes iommufd if the
 * kernel has it and this user may use it, otherwise the group.
 */
#define PCICAP_VFIO_WRITE   0x1 /* configuration space for writing, too */
#define PCICAP_VFIO_IOMMUFD 0x2 /* by iommufd or not at all */
#define PCICAP_VFIO_GROUP   0x4 /* by the group or not at all */

/* struct pcicap_vfio - an open function; its members are private */
struct pcicap_vfio {
	struct pcicap_cfg *cfg;
	uint64_t config; /* offset of configuration space in the device */
	uint32_t size;
	int iommufd;
	int container;
	int group;
	int device;
	uint64_t phys[6];
};

/**
 * pcicap_vfio_open() - take a function that vfio-pci has
 * @v: backend; must not move while @cfg is in use
 * @cfg: out: handle; its size is that of the real configuration space
 * @sysfs: folder of the functions; NULL: PCICAP_SYSFS_ROOT
 * @dev: folder of the groups, and of a folder "devices"; beside it is the file
 *       "iommu"; NULL: PCICAP_VFIO_ROOT
 * @address: "0000:01:00.0" or "01:00.0"
 * @flags: PCICAP_VFIO_* bits
 *
 * Return: 0; -EINVAL @address is none, unknown flags, or both ways; -ENODEV no
 * such function, or it is gone; -EOPNOTSUPP it is in no IOMMU group, or the
 * kernel's VFIO is another, or has not the way that @flags name; -ENXIO the
 * function does not belong to vfio-pci, or none of its group does; -EBUSY
 * another process has the function or the group, a kernel driver has a function
 * of it, or, by iommufd, the IOMMU does not keep caches coherent; -EACCES, by
 * iommufd also: another iommufd has a function of the group, or the platform
 * does not isolate interrupts; -EIO; other errors of open() and ioctl(). On
 * error nothing is open, and pcicap_vfio_close() does nothing.
 */
PCICAP_MUST_CHECK int pcicap_vfio_open(struct pcicap_vfio *v,
				       struct pcicap_cfg *cfg,
				       const char *sysfs, const char *dev,
				       const char *address, unsigned int flags);

/**
 * pcicap_vfio_map() - map a BAR
 * @v: backend
 * @map: out: the BAR; may outlive @v, though then nothing reserves it
 * @want: BAR and least size; the kernel decides about the cache mode
 * @flags: PCICAP_MAP_WRITE
 *
 * What the kernel does not let be mapped, and what holds the MSI-X table and its
 * pending bits, are holes of @map.
 *
 * Return: 0; -EINVAL the index is above 5, or unknown flags; -ENXIO no such BAR;
 * -EOPNOTSUPP an I/O BAR, or the kernel does not let it be mapped; -ERANGE
 * shorter than @want->least, or too long for this process; -EACCES all of it is
 * reserved; -EBUSY memory decode is off: touching the BAR would end in SIGBUS;
 * -ENODEV the device is gone; -ENOSPC more holes than PCICAP_MAP_HOLES; -ENOMEM; -EIO.
 */
PCICAP_MUST_CHECK int pcicap_vfio_map(struct pcicap_vfio *v,
				      struct pcicap_map *map,
				      const struct pcicap_want *want,
				      unsigned int flags);

/**
 * pcicap_vfio_reset() - reset the function
 * @v: backend
 *
 * Return: 0; -EOPNOTSUPP the function cannot be reset alone; -EBUSY; -ENODEV;
 * -EIO.
 */
PCICAP_MUST_CHECK int pcicap_vfio_reset(struct pcicap_vfio *v);

/**
 * pcicap_vfio_close() - give the function back
 * @v: backend; closing it twice is allowed
 */
void pcicap_vfio_close(struct pcicap_vfio *v);

#ifdef __cplusplus
}
#endif

#endif
