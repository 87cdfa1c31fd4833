// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/cap.h>
#include <pcicap/user/sysfs.h>
#include <pcicap/user/vfio.h>

#include "hex.h"
#include "map.h"
#include "sys.h"

#include <fcntl.h>
#include <linux/vfio.h>
#include <string.h>

#define LAST_BAR 5

#define COMMAND	       0x04
#define COMMAND_MEMORY 0x2

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

static int read_function(struct pcicap_vfio *v, const char *sysfs,
			 const char *address, char *group, size_t size)
{
	int folder = pcicap_sys_openat(AT_FDCWD,
				       sysfs ? sysfs : PCICAP_SYSFS_ROOT,
				       O_RDONLY | O_DIRECTORY);
	int dir, err;

	if (folder < 0)
		return folder == -ENOENT ? -ENODEV : folder;
	dir = pcicap_sys_openat(folder, address, O_RDONLY | O_DIRECTORY);
	pcicap_sys_close(folder);
	if (dir < 0)
		return dir == -ENOENT ? -ENODEV : dir;
	err = read_group(dir, group, size);
	for (unsigned int i = 0; !err && i <= LAST_BAR; i++) {
		struct pcicap_resource res;

		err = pcicap_map_resource(dir, i, &res);
		v->phys[i] = res.start;
	}
	pcicap_sys_close(dir);
	return err;
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

static int region_info(struct pcicap_vfio *v, uint32_t index,
		       struct vfio_region_info *info, uint32_t size)
{
	int ret;

	memset(info, 0, size);
	info->argsz = size;
	info->index = index;
	ret = pcicap_sys_ioctl(v->device, VFIO_DEVICE_GET_REGION_INFO, info);
	return ret < 0 ? ret : 0;
}

static int open_device(struct pcicap_vfio *v, char *address)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	struct vfio_region_info region;
	int ret;

	v->device =
		pcicap_sys_ioctl(v->group, VFIO_GROUP_GET_DEVICE_FD, address);
	if (v->device < 0)
		return v->device == -ENODEV ? -ENXIO : v->device;
	ret = pcicap_sys_ioctl(v->device, VFIO_DEVICE_GET_INFO, &info);
	if (ret < 0)
		return ret;
	if (!(info.flags & VFIO_DEVICE_FLAGS_PCI) ||
	    info.num_regions <= VFIO_PCI_CONFIG_REGION_INDEX)
		return -EOPNOTSUPP;
	ret = region_info(v, VFIO_PCI_CONFIG_REGION_INDEX, &region,
			  sizeof(region));
	if (ret)
		return ret;
	v->config = region.offset;
	v->size = region.size < UINT32_MAX ? (uint32_t)region.size : UINT32_MAX;
	return 0;
}

static int open_all(struct pcicap_vfio *v, const char *dev, const char *group,
		    char *address)
{
	int folder = pcicap_sys_openat(AT_FDCWD, dev ? dev : PCICAP_VFIO_ROOT,
				       O_RDONLY | O_DIRECTORY);
	int err;

	if (folder < 0)
		return folder == -ENOENT ? -EOPNOTSUPP : folder;
	err = open_container(v, folder);
	if (!err)
		err = open_group(v, folder, group);
	pcicap_sys_close(folder);
	if (!err)
		err = set_iommu(v);
	return err ? err : open_device(v, address);
}

int pcicap_vfio_open(struct pcicap_vfio *v, struct pcicap_cfg *cfg,
		     const char *sysfs, const char *dev, const char *address,
		     unsigned int flags)
{
	struct pcicap_address parsed;
	char name[PCICAP_ADDRESS_TEXT], group[16];
	size_t used = pcicap_address_parse(address, &parsed);
	int err;

	memset(v, 0, sizeof(*v));
	v->container = v->group = v->device = -1;
	v->cfg = cfg;
	*cfg = (struct pcicap_cfg){ 0 };
	if (!used || address[used] || (flags & ~(unsigned)PCICAP_VFIO_WRITE))
		return -EINVAL;
	pcicap_address_format(&parsed, name);
	err = read_function(v, sysfs, name, group, sizeof(group));
	if (!err)
		err = open_all(v, dev, group, name);
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

static void close_fd(int *fd)
{
	if (*fd >= 0)
		pcicap_sys_close(*fd);
	*fd = -1;
}

void pcicap_vfio_close(struct pcicap_vfio *v)
{
	close_fd(&v->device);
	close_fd(&v->group);
	close_fd(&v->container);
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

static int add_hole(struct pcicap_map *map, uint64_t at, uint64_t end)
{
	if (end > map->size)
		end = map->size;
	if (at >= end)
		return 0;
	if (map->n_holes == PCICAP_MAP_HOLES)
		return -ENOSPC;
	map->holes[map->n_holes].at = at;
	map->holes[map->n_holes].size = end - at;
	map->n_holes++;
	return 0;
}

#define MSIX	      0x11
#define MSIX_TABLE    4
#define MSIX_PBA      8
#define MSIX_SIZE(x)  (((x)&0x7ff) + 1)
#define MSIX_BIR(x)   ((x)&7)
#define MSIX_START(x) ((x) & ~UINT32_C(7))

/* The table and its pending bits belong to the kernel. */
static int msix_holes(struct pcicap_vfio *v, struct pcicap_map *map)
{
	struct pcicap_view msix;
	uint32_t table, pba;
	uint16_t ctrl;
	uint64_t n;
	int err = pcicap_find_std(v->cfg, MSIX, 0, &msix);

	if (err)
		return err == -ENOENT ? 0 : err;
	err = pcicap_view_read16(&msix, 2, &ctrl);
	if (!err)
		err = pcicap_view_read32(&msix, MSIX_TABLE, &table);
	if (!err)
		err = pcicap_view_read32(&msix, MSIX_PBA, &pba);
	if (err)
		return err;
	n = MSIX_SIZE(ctrl);
	if (MSIX_BIR(table) == map->bar)
		err = add_hole(map, MSIX_START(table),
			       MSIX_START(table) + n * 16);
	if (!err && MSIX_BIR(pba) == map->bar)
		err = add_hole(map, MSIX_START(pba),
			       MSIX_START(pba) + (n + 63) / 64 * 8);
	return err;
}

/* Room for the information about a region, with its list of areas. */
union region {
	struct vfio_region_info info;
	uint8_t bytes[1024];
};

/* The list of areas that can be mapped; NULL: all of the region can. */
static const struct vfio_region_info_cap_sparse_mmap *
find_areas(const union region *r)
{
	uint32_t at = r->info.flags & VFIO_REGION_INFO_FLAG_CAPS
			      ? r->info.cap_offset
			      : 0;

	/* each header lies behind the one before it: the list ends */
	while (at >= sizeof(r->info) && at % 8 == 0 &&
	       at <= sizeof(*r) - sizeof(struct
					 vfio_region_info_cap_sparse_mmap)) {
		const struct vfio_region_info_cap_sparse_mmap *areas =
			(const void *)&r->bytes[at];

		if (areas->header.id == VFIO_REGION_INFO_CAP_SPARSE_MMAP)
			return areas->nr_areas <=
					       (sizeof(*r) - at -
						sizeof(*areas)) /
						       sizeof(areas->areas[0])
				       ? areas
				       : NULL;
		if (areas->header.next <= at)
			break;
		at = areas->header.next;
	}
	return NULL;
}

/* One area in the place of the reserved span. */
static int map_area(struct pcicap_vfio *v, struct pcicap_map *map,
		    uint64_t region, uint64_t at, uint64_t size)
{
	uint64_t page = pcicap_sys_page_size();
	void *out;

	if (at % page || at > map->size || size > map->size - at || !size)
		return -EIO;
	return pcicap_sys_mmap(v->device, region + at, (size_t)size,
			       map->writable, (void *)(map->base + at), &out);
}

static int map_areas(struct pcicap_vfio *v, struct pcicap_map *map,
		     uint64_t region,
		     const struct vfio_region_info_cap_sparse_mmap *areas)
{
	uint64_t end = 0;
	size_t before, n;
	void *at;
	int err = pcicap_map_span(map, &before, &n);

	if (!err)
		err = pcicap_sys_mmap(-1, 0, n, false, NULL, &at);
	if (err)
		return err;
	map->base = at;
	map->is_mapped = true;
	for (uint32_t i = 0; !err && i < areas->nr_areas; i++) {
		uint64_t start = areas->areas[i].offset;

		if (start < end)
			return -EIO;
		err = add_hole(map, end, start);
		end = start + areas->areas[i].size;
		if (!err)
			err = map_area(v, map, region, start,
				       areas->areas[i].size);
	}
	return err ? err : add_hole(map, end, map->size);
}

static int map_region(struct pcicap_vfio *v, struct pcicap_map *map,
		      const union region *r)
{
	const struct vfio_region_info_cap_sparse_mmap *areas = find_areas(r);
	size_t before, n;
	void *at;
	int err;

	if (areas)
		return map_areas(v, map, r->info.offset, areas);
	err = pcicap_map_span(map, &before, &n);
	/* VFIO maps no BAR that starts within a page */
	if (!err && before)
		err = -EOPNOTSUPP;
	if (!err)
		err = pcicap_sys_mmap(v->device, r->info.offset, n,
				      map->writable, NULL, &at);
	if (err)
		return err;
	map->base = at;
	map->is_mapped = true;
	return 0;
}

static int check_region(const union region *r, const struct pcicap_want *want)
{
	if (!r->info.size)
		return -ENXIO;
	if (!(r->info.flags & VFIO_REGION_INFO_FLAG_MMAP))
		return -EOPNOTSUPP;
	if (r->info.argsz > sizeof(*r))
		return -ENOSPC;
	return r->info.size < want->least ? -ERANGE : 0;
}

static int map_bar(struct pcicap_vfio *v, struct pcicap_map *map,
		   const struct pcicap_want *want)
{
	union region r;
	uint16_t command;
	int err = region_info(v, VFIO_PCI_BAR0_REGION_INDEX + want->bar,
			      &r.info, sizeof(r));

	if (!err)
		err = check_region(&r, want);
	if (!err)
		err = pcicap_cfg_present(v->cfg);
	if (!err)
		err = pcicap_cfg_read16(v->cfg, COMMAND, &command);
	if (err)
		return err;
	if (!(command & COMMAND_MEMORY))
		return -EBUSY;
	map->size = r.info.size;
	map->phys = v->phys[want->bar];
	err = map_region(v, map, &r);
	return err ? err : msix_holes(v, map);
}

int pcicap_vfio_map(struct pcicap_vfio *v, struct pcicap_map *map,
		    const struct pcicap_want *want, unsigned int flags)
{
	int err;

	pcicap_map_empty(map, want, flags);
	if (want->bar > LAST_BAR || (flags & ~(unsigned)PCICAP_MAP_WRITE))
		return -EINVAL;
	err = map_bar(v, map, want);
	if (err) {
		pcicap_map_close(map);
		pcicap_map_empty(map, want, flags);
	}
	return err;
}
