// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The way by a file of the function's own and iommufd, of Linux 6.6 and later. */
#include "sys.h"
#include "vfio.h"

#include <fcntl.h>
#include <string.h>

#ifndef VFIO_DEVICE_BIND_IOMMUFD /* headers of an older Linux */
#define VFIO_DEVICE_BIND_IOMMUFD _IO(VFIO_TYPE, VFIO_BASE + 18)

struct vfio_device_bind_iommufd {
	uint32_t argsz;
	uint32_t flags;
	int32_t iommufd;
	uint32_t out_devid;
};
#endif

#define FOLDER "devices/"

/* The function's file has the name of its entry in the folder "vfio-dev". */
static int find_entry(DIR *folder, char *name, size_t size)
{
	const char *entry;
	int err;

	do {
		err = pcicap_sys_readdir(folder, &entry);
		if (err)
			return err;
		if (!entry)
			return -ENXIO;
	} while (strncmp(entry, "vfio", 4) != 0);
	if (strlen(entry) >= size)
		return -EIO;
	strcpy(name, entry);
	return 0;
}

static int read_name(int dir, char *name, size_t size)
{
	int fd = pcicap_sys_openat(dir, "vfio-dev", O_RDONLY | O_DIRECTORY);
	DIR *folder;
	int err;

	if (fd < 0)
		return fd == -ENOENT ? -ENXIO : fd;
	err = pcicap_sys_fdopendir(fd, &folder);
	if (err) {
		pcicap_sys_close(fd);
		return err;
	}
	err = find_entry(folder, name, size);
	pcicap_sys_closedir(folder);
	return err;
}

static int open_device(struct pcicap_vfio *v, int dir, int dev)
{
	char path[32] = FOLDER;
	int err = read_name(dir, path + strlen(FOLDER),
			    sizeof(path) - strlen(FOLDER));

	if (err)
		return err;
	v->device = pcicap_sys_openat(dev, path, O_RDWR);
	if (v->device == -ENOENT)
		return -EOPNOTSUPP;
	/* it is about to leave vfio-pci */
	if (v->device == -ENODEV)
		return -ENXIO;
	return v->device < 0 ? v->device : 0;
}

/* Until it is bound, a device answers nothing else. */
static int bind_device(struct pcicap_vfio *v)
{
	struct vfio_device_bind_iommufd bind = {
		.argsz = sizeof(bind),
		.iommufd = v->iommufd,
	};
	int ret = pcicap_sys_ioctl(v->device, VFIO_DEVICE_BIND_IOMMUFD, &bind);

	/* what the second to bind it gets */
	if (ret == -EINVAL)
		return -EBUSY;
	return ret < 0 ? ret : 0;
}

int pcicap_vfio_by_cdev(struct pcicap_vfio *v, int dir, int dev)
{
	int err;

	v->iommufd = pcicap_sys_openat(dev, "../iommu", O_RDWR);
	/* a file without its driver, too */
	if (v->iommufd == -ENOENT || v->iommufd == -ENODEV ||
	    v->iommufd == -ENXIO)
		return -EOPNOTSUPP;
	if (v->iommufd < 0)
		return v->iommufd;
	err = open_device(v, dir, dev);
	return err ? err : bind_device(v);
}
