// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What the kernel adds to the BARs of a function of this machine: sizes. */
#include "bar/bars.h"

#include <pcicap/user/sysfs.h>

#define LAYOUT	      0x7f
#define LAYOUT_NORMAL 0

/* The line of the kernel's file that is about this one; @n: there is none. */
static unsigned int kernel_line(const struct bar_row *row, unsigned int n,
				const struct pcicap_cfg *cfg)
{
	bool normal = (cfg->header_type & LAYOUT) == LAYOUT_NORMAL;

	if (row->by != BY_REGISTER)
		return n;
	if (row->what == WHAT_ROM)
		return PCICAP_RESOURCE_ROM;
	if (row->what == WHAT_BAR)
		return row->bar.index;
	/* those of a bridge may be its windows */
	return normal ? PCICAP_RESOURCE_VF_BARS + (unsigned int)row->bar.index
		      : n;
}

static uint8_t kernel_kind(const struct bar_row *row, uint64_t flags)
{
	if (flags & PCICAP_RESOURCE_IO)
		return PCICAP_BAR_KIND_IO;
	if (row->what == WHAT_ROM)
		return PCICAP_BAR_KIND_ROM;
	return flags & PCICAP_RESOURCE_MEM64 ? PCICAP_BAR_KIND_MEM64
					     : PCICAP_BAR_KIND_MEM32;
}

/* The register of a VF's BAR reads 0, as does one that was never set. */
static void take_kernels(struct bar_row *row, const struct pcicap_resource *res)
{
	row->by = BY_KERNEL;
	row->bar.kind = kernel_kind(row, res->flags);
	row->bar.prefetch = (res->flags & PCICAP_RESOURCE_PREFETCH) != 0;
	row->has_address = !(res->flags & PCICAP_RESOURCE_UNSET);
	row->bar.address = row->has_address ? res->start : 0;
}

static uint64_t kernel_size(const struct bar_row *row,
			    const struct pcicap_resource *res)
{
	uint64_t size = res->end - res->start + 1;

	if (row->what != WHAT_VF_BAR)
		return size;
	return row->vfs && size % row->vfs == 0 ? size / row->vfs : 0;
}

static void add_kernels(struct bar_row *row, const struct pcicap_resource *res)
{
	uint64_t size;

	if (!(res->flags & (PCICAP_RESOURCE_IO | PCICAP_RESOURCE_MEMORY)) ||
	    (res->flags & PCICAP_RESOURCE_ROM_SHADOW && row->what == WHAT_ROM))
		return;
	if (res->end <= res->start)
		return;
	size = kernel_size(row, res);
	if (row->bar.kind == PCICAP_BAR_KIND_NONE)
		take_kernels(row, res);
	else if (bar_is_io(row->bar.kind) !=
		 !!(res->flags & PCICAP_RESOURCE_IO))
		return;
	if (size)
		row->bar.size = size;
	if (!(res->flags & PCICAP_RESOURCE_UNSET)) {
		row->has_start = true;
		row->start = res->start;
	}
}

void bars_read_kernel(struct bar_table *t, const char *root,
		      const struct function *f)
{
	struct pcicap_resource res[PCICAP_MAX_RESOURCES];
	unsigned int i, line, n;
	int err = pcicap_sysfs_resources(root, f->name, res,
					 PCICAP_MAX_RESOURCES, &n);

	if (err && err != -ENOENT)
		bar_table_error(t, "resource", -1, err);
	for (i = 0; i < t->n; i++) {
		struct bar_row *row = &t->row[i];

		/* the entry says it, and the kernel has it from there */
		if (row->bar.kind == PCICAP_BAR_KIND_NONE &&
		    bar_table_find(t, row->what, BY_EA, row->bar.index))
			continue;
		line = kernel_line(row, n, f->cfg);
		if (line < n)
			add_kernels(row, &res[line]);
	}
}
