// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* BARs through VFIO. */
#include <pcicap/core/bar.h>
#include <pcicap/core/cap.h>

#include "../core/regs.h"
#include "map.h"
#include "sys.h"
#include "vfio.h"

#include <string.h>

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

/* The table and its pending bits belong to the kernel. */
static int msix_holes(struct pcicap_vfio *v, struct pcicap_map *map)
{
	struct pcicap_view msix;
	uint32_t table, pba;
	uint16_t ctrl;
	uint64_t n;
	int err = pcicap_find_std(v->cfg, MSIX_ID, 0, &msix);

	if (err)
		return err == -ENOENT ? 0 : err;
	err = pcicap_view_read16(&msix, MSIX_CTRL, &ctrl);
	if (!err)
		err = pcicap_view_read32(&msix, MSIX_TABLE, &table);
	if (!err)
		err = pcicap_view_read32(&msix, MSIX_PBA, &pba);
	if (err)
		return err;
	n = (ctrl & MSIX_CTRL_SIZE) + UINT64_C(1);
	if ((table & MSIX_BIR) == map->bar)
		err = add_hole(map, table & MSIX_OFFSET,
			       (table & MSIX_OFFSET) + n * MSIX_ENTRY_SIZE);
	if (!err && (pba & MSIX_BIR) == map->bar)
		err = add_hole(map, pba & MSIX_OFFSET,
			       (pba & MSIX_OFFSET) + (n + 63) / 64 * 8);
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
	if (!err)
		err = add_hole(map, end, map->size);
	return err ? err : pcicap_map_spare(map);
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
	return pcicap_map_spare(map);
}

static int check_region(const union region *r, const struct pcicap_want *want)
{
	if (!r->info.size)
		return -ENXIO;
	if (!(r->info.flags & VFIO_REGION_INFO_FLAG_MMAP))
		return -EOPNOTSUPP;
	if (r->info.argsz > sizeof(*r))
		return -ENOSPC;
	if (r->info.size < want->least)
		return -ERANGE;
	return pcicap_want_is_reserved(want, r->info.size) ? -EACCES : 0;
}

static int map_bar(struct pcicap_vfio *v, struct pcicap_map *map,
		   const struct pcicap_want *want)
{
	union region r;
	uint16_t command;
	int err = pcicap_vfio_region(v, VFIO_PCI_BAR0_REGION_INDEX + want->bar,
				     &r.info, sizeof(r));

	if (!err)
		err = check_region(&r, want);
	if (!err)
		err = pcicap_cfg_present(v->cfg);
	if (!err)
		err = pcicap_cfg_read16(v->cfg, REG_COMMAND, &command);
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
	if (want->bar >= PCICAP_MAX_BARS ||
	    (flags & ~(unsigned)PCICAP_MAP_WRITE))
		return -EINVAL;
	err = map_bar(v, map, want);
	if (err) {
		pcicap_map_close(map);
		pcicap_map_empty(map, want, flags);
	}
	return err;
}
