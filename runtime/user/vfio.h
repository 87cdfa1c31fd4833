/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the parts of the VFIO backend share. */
#ifndef PCICAP_USER_VFIO_PRIVATE_H
#define PCICAP_USER_VFIO_PRIVATE_H

#include <pcicap/user/vfio.h>

#include <linux/vfio.h>

/*
 * Both make v->device usable; after an error, pcicap_vfio_close() closes what
 * they have opened. @dir: the function's folder in sysfs; @dev: folder of the
 * groups.
 */
int pcicap_vfio_by_group(struct pcicap_vfio *v, int dir, int dev,
			 char *address);

/*
 * -EOPNOTSUPP: the kernel does not have this way; -ENXIO: the function does not
 * belong to vfio-pci.
 */
int pcicap_vfio_by_cdev(struct pcicap_vfio *v, int dir, int dev);

/* Information about a region of the device, in @size bytes. */
int pcicap_vfio_region(struct pcicap_vfio *v, uint32_t index,
		       struct vfio_region_info *info, uint32_t size);

#endif
