// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The way by a container and a group, which all kernels with VFIO have. */
#include "sys.h"
#include "vfio.h"

#include <fcntl.h>
#include <string.h>

/* A number of a group is the last part of what the link points at. */
static int read_group(int dir, char *name, size_t size)
{
	char target[256];
	const char *last;
	int n = pcicap_sys_readlink(dir, "iommu_group", target,
				    sizeof(target) - 1);

	if (n < 0)
		return n == -ENOENT ? -EOPNOTSUPP : n;
	target[n] = '\0';
	last = strrchr(target, '/');
	last = last ? last + 1 : target;
	if (!*last || strlen(last) >= size)
		return -EIO;
	strcpy(name, last);
	return 0;
}

static int open_container(struct pcicap_vfio *v, int dev)
{
	int ret;

	v->container = pcicap_sys_openat(dev, "vfio", O_RDWR);
	if (v->container < 0)
		return v->container == -ENOENT ? -EOPNOTSUPP : v->container;
	ret = pcicap_sys_ioctl(v->container, VFIO_GET_API_VERSION, NULL);
	if (ret < 0)
		return ret;
	return ret == VFIO_API_VERSION ? 0 : -EOPNOTSUPP;
}

static int open_group(struct pcicap_vfio *v, int dev, const char *name)
{
	struct vfio_group_status status = { .argsz = sizeof(status) };
	int ret;

	v->group = pcicap_sys_openat(dev, name, O_RDWR);
	if (v->group < 0)
		return v->group == -ENOENT ? -ENXIO : v->group;
	ret = pcicap_sys_ioctl(v->group, VFIO_GROUP_GET_STATUS, &status);
	if (ret < 0)
		return ret;
	if (!(status.flags & VFIO_GROUP_FLAGS_VIABLE))
		return -EBUSY;
	ret = pcicap_sys_ioctl(v->group, VFIO_GROUP_SET_CONTAINER,
			       &v->container);
	return ret < 0 ? ret : 0;
}

/* An IOMMU of version 2 of type 1 if there is one, otherwise of version 1. */
static int set_iommu(struct pcicap_vfio *v)
{
	static const uintptr_t types[] = { VFIO_TYPE1v2_IOMMU,
					   VFIO_TYPE1_IOMMU };
	int ret;

	for (unsigned int i = 0; i < 2; i++) {
		ret = pcicap_sys_ioctl(v->container, VFIO_CHECK_EXTENSION,
				       (void *)types[i]);
		if (ret < 0)
			return ret;
		if (!ret)
			continue;
		ret = pcicap_sys_ioctl(v->container, VFIO_SET_IOMMU,
				       (void *)types[i]);
		return ret < 0 ? ret : 0;
	}
	return -EOPNOTSUPP;
}

int pcicap_vfio_by_group(struct pcicap_vfio *v, int dir, int dev, char *address)
{
	char group[16];
	int err = read_group(dir, group, sizeof(group));

	if (!err)
		err = open_container(v, dev);
	if (!err)
		err = open_group(v, dev, group);
	if (!err)
		err = set_iommu(v);
	if (err)
		return err;
	v->device =
		pcicap_sys_ioctl(v->group, VFIO_GROUP_GET_DEVICE_FD, address);
	if (v->device < 0)
		return v->device == -ENODEV ? -ENXIO : v->device;
	return 0;
}
