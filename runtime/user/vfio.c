// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/bar.h>
#include <pcicap/user/sysfs.h>

#include "hex.h"
#include "map.h"
#include "sys.h"
#include "vfio.h"

#include <fcntl.h>
#include <string.h>

static int access_error(int err)
{
	if (err == -EFAULT) /* past the end of what VFIO has */
		return -ENODATA;
	if (err == -ENODEV)
		return -ENODEV;
	return err == -EACCES || err == -EPERM ? -EACCES : -EIO;
}

static int vfio_read(void *priv, uint32_t off, unsigned int width,
		     uint32_t *val)
{
	const struct pcicap_vfio *v = priv;
	uint8_t bytes[4];
	int n = pcicap_sys_pread(v->device, bytes, width, v->config + off);

	if (n < 0)
		return access_error(n);
	if ((unsigned int)n != width)
		return -ENODATA;
	*val = pcicap_load_le(bytes, width);
	return 0;
}

static int vfio_write(void *priv, uint32_t off, unsigned int width,
		      uint32_t val)
{
	const struct pcicap_vfio *v = priv;
	uint8_t bytes[4];
	int n;

	pcicap_store_le(bytes, width, val);
	n = pcicap_sys_pwrite(v->device, bytes, width, v->config + off);
	if (n < 0)
		return access_error(n);
	return (unsigned int)n == width ? 0 : -EIO;
}

static const struct pcicap_cfg_ops read_ops = { vfio_read, NULL };
static const struct pcicap_cfg_ops write_ops = { vfio_read, vfio_write };

int pcicap_vfio_region(struct pcicap_vfio *v, uint32_t index,
		       struct vfio_region_info *info, uint32_t size)
{
	int ret;

	memset(info, 0, size);
	info->argsz = size;
	info->index = index;
	ret = pcicap_sys_ioctl(v->device, VFIO_DEVICE_GET_REGION_INFO, info);
	return ret < 0 ? ret : 0;
}

static void close_fd(int *fd)
{
	if (*fd >= 0)
		pcicap_sys_close(*fd);
	*fd = -1;
}

void pcicap_vfio_close(struct pcicap_vfio *v)
{
	close_fd(&v->device);
	close_fd(&v->iommufd);
	close_fd(&v->group);
	close_fd(&v->container);
}

static int read_info(struct pcicap_vfio *v)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	struct vfio_region_info region;
	int ret = pcicap_sys_ioctl(v->device, VFIO_DEVICE_GET_INFO, &info);

	if (ret < 0)
		return ret;
	if (!(info.flags & VFIO_DEVICE_FLAGS_PCI) ||
	    info.num_regions <= VFIO_PCI_CONFIG_REGION_INDEX)
		return -EOPNOTSUPP;
	ret = pcicap_vfio_region(v, VFIO_PCI_CONFIG_REGION_INDEX, &region,
				 sizeof(region));
	if (ret)
		return ret;
	v->config = region.offset;
	v->size = region.size < UINT32_MAX ? (uint32_t)region.size : UINT32_MAX;
	return 0;
}

/* The kernel may have no iommufd, or keep it from this user. */
static bool is_other_way(int err, unsigned int flags)
{
	return !(flags & PCICAP_VFIO_IOMMUFD) &&
	       (err == -EOPNOTSUPP || err == -ENXIO || err == -EACCES ||
		err == -EPERM);
}

static int open_device(struct pcicap_vfio *v, int dir, int dev, char *address,
		       unsigned int flags)
{
	int err;

	if (!(flags & PCICAP_VFIO_GROUP)) {
		err = pcicap_vfio_by_cdev(v, dir, dev);
		if (!is_other_way(err, flags))
			return err;
		pcicap_vfio_close(v);
	}
	return pcicap_vfio_by_group(v, dir, dev, address);
}

static int open_folders(struct pcicap_vfio *v, int dir, const char *root,
			char *address, unsigned int flags)
{
	int dev = pcicap_sys_openat(AT_FDCWD, root ? root : PCICAP_VFIO_ROOT,
				    O_RDONLY | O_DIRECTORY);
	int err = 0;

	if (dev < 0)
		return dev == -ENOENT ? -EOPNOTSUPP : dev;
	for (unsigned int i = 0; !err && i < PCICAP_MAX_BARS; i++) {
		struct pcicap_resource res;

		err = pcicap_map_resource(dir, i, &res);
		v->phys[i] = res.start;
	}
	if (!err)
		err = open_device(v, dir, dev, address, flags);
	pcicap_sys_close(dev);
	return err;
}

static bool are_valid(unsigned int flags)
{
	const unsigned int ways = PCICAP_VFIO_IOMMUFD | PCICAP_VFIO_GROUP;

	return !(flags & ~(ways | PCICAP_VFIO_WRITE)) && (flags & ways) != ways;
}

int pcicap_vfio_open(struct pcicap_vfio *v, struct pcicap_cfg *cfg,
		     const char *sysfs, const char *dev, const char *address,
		     unsigned int flags)
{
	struct pcicap_address parsed;
	char name[PCICAP_ADDRESS_TEXT];
	int dir, err;

	memset(v, 0, sizeof(*v));
	v->iommufd = v->container = v->group = v->device = -1;
	v->cfg = cfg;
	*cfg = (struct pcicap_cfg){ 0 };
	if (!are_valid(flags))
		return -EINVAL;
	dir = pcicap_sysfs_folder(sysfs, address);
	if (dir < 0)
		return dir == -EPERM ? -EACCES : dir;
	(void)pcicap_address_parse(address, &parsed);
	pcicap_address_format(&parsed, name);
	err = open_folders(v, dir, dev, name, flags);
	pcicap_sys_close(dir);
	if (!err)
		err = read_info(v);
	if (!err)
		err = pcicap_cfg_init(
			cfg, flags & PCICAP_VFIO_WRITE ? &write_ops : &read_ops,
			v, v->size);
	/* what init reads could be VFIO's own answer */
	if (!err)
		err = pcicap_cfg_present(cfg);
	if (err)
		pcicap_vfio_close(v);
	return err == -EPERM ? -EACCES : err;
}

int pcicap_vfio_reset(struct pcicap_vfio *v)
{
	int ret = pcicap_sys_ioctl(v->device, VFIO_DEVICE_RESET, NULL);

	if (ret == -EINVAL || ret == -ENOTTY)
		return -EOPNOTSUPP;
	if (ret == -EAGAIN)
		return -EBUSY;
	return ret < 0 ? ret : 0;
}
