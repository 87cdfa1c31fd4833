// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* SR-IOV: arithmetic, and the rules for the registers. */
#include <pcicap/core/sriov_ops.h>

#include "internal.h"
#include "regs.h"

int pcicap_vf_routing_id(uint16_t pf, uint16_t offset, uint16_t stride,
			 uint32_t n, uint16_t *rid)
{
	uint32_t sum;

	*rid = 0xffff;
	if (!n || !offset || (n > 1 && !stride))
		return -EINVAL;
	if (n > 0xffff)
		return -ERANGE;
	/* at most 2 * FFFFh + FFFEh * FFFFh: fits */
	sum = (uint32_t)pf + offset + (n - 1) * stride;
	if (sum > 0xffff)
		return -ERANGE;
	*rid = (uint16_t)sum;
	return 0;
}

static int check_use(const struct pcicap_sriov_routing *r)
{
	if (r->num_vfs > 0 && !r->offset)
		return -EINVAL;
	if (r->num_vfs > 1 && !r->stride)
		return -EINVAL;
	return 0;
}

int pcicap_vf_check_routing(uint16_t pf, const struct pcicap_sriov_routing *r)
{
	uint16_t rid;

	if (!r->num_vfs)
		return 0;
	return pcicap_vf_routing_id(pf, r->offset, r->stride, r->num_vfs, &rid);
}

int pcicap_vf_max(uint16_t initial, uint16_t total, bool migration,
		  uint16_t *max)
{
	*max = 0;
	if (initial > total || (!migration && initial != total))
		return -EINVAL;
	*max = total;
	return 0;
}

static bool one_bit(uint64_t x)
{
	return x && !(x & (x - 1));
}

int pcicap_vf_check_page_size(uint32_t supported, uint32_t page)
{
	if (!one_bit(page))
		return -EINVAL;
	return supported & page ? 0 : -ERANGE;
}

int pcicap_vf_page_bytes(uint32_t page, uint64_t *bytes)
{
	*bytes = 0;
	if (!one_bit(page))
		return -EINVAL;
	*bytes = (uint64_t)page << 12;
	return 0;
}

int pcicap_vf_bar_base(uint64_t base, uint64_t size, uint32_t n,
		       uint64_t *address)
{
	uint64_t room = ~(uint64_t)0 - base;
	uint64_t before;
	int err;

	*address = ~(uint64_t)0;
	if (!n || !size)
		return -EINVAL;
	err = pcicap_vf_bar_total(size, n - 1, &before);
	if (err)
		return err;
	if (before > room || size - 1 > room - before)
		return -ERANGE;
	*address = base + before;
	return 0;
}

int pcicap_vf_bar_total(uint64_t size, uint32_t vfs, uint64_t *total)
{
	/* in halves: a 64-bit division is not to be had everywhere */
	uint64_t low = (size & 0xffffffff) * vfs;
	uint64_t high = (size >> 32) * vfs + (low >> 32);

	*total = 0;
	if (high >> 32)
		return -ERANGE;
	*total = high << 32 | (low & 0xffffffff);
	return 0;
}

static int read_routing(const struct pcicap_view *v, uint16_t num_vfs,
			struct pcicap_sriov_routing *out)
{
	uint32_t dw;
	int err = pcicap_view_read32(v, SRIOV_VF_OFFSET, &dw);

	*out = (struct pcicap_sriov_routing){ 0 };
	if (err)
		return err;
	out->num_vfs = num_vfs;
	out->offset = (uint16_t)dw;
	out->stride = (uint16_t)(dw >> 16);
	err = check_use(out);
	if (err)
		*out = (struct pcicap_sriov_routing){ 0 };
	return err;
}

int pcicap_sriov_read_routing(const struct pcicap_view *v,
			      struct pcicap_sriov_routing *out)
{
	uint16_t num_vfs;
	int err = pcicap_view_read16(v, SRIOV_NUM_VFS, &num_vfs);

	*out = (struct pcicap_sriov_routing){ 0 };
	return err ? err : read_routing(v, num_vfs, out);
}

static int check_disabled(const struct pcicap_view *v)
{
	uint16_t ctrl;
	int err = pcicap_view_read16(v, SRIOV_CTRL, &ctrl);

	if (err)
		return err;
	return ctrl & SRIOV_CTRL_ENABLE ? -EBUSY : 0;
}

static int check_num_vfs(const struct pcicap_view *v, uint16_t num_vfs)
{
	uint32_t cap, vfs;
	uint16_t max;
	int err = pcicap_view_read32(v, SRIOV_CAP, &cap);

	if (err)
		return err;
	err = pcicap_view_read32(v, SRIOV_INITIAL_VFS, &vfs);
	if (err)
		return err;
	err = pcicap_vf_max((uint16_t)vfs, (uint16_t)(vfs >> 16),
			    (cap & SRIOV_CAP_MIGRATION) != 0, &max);
	if (err)
		return err;
	return num_vfs > max ? -ERANGE : 0;
}

int pcicap_sriov_set_num_vfs(const struct pcicap_view *v, uint16_t num_vfs,
			     struct pcicap_sriov_routing *out)
{
	uint16_t former;
	int err;

	*out = (struct pcicap_sriov_routing){ 0 };
	err = check_disabled(v);
	if (!err)
		err = check_num_vfs(v, num_vfs);
	if (!err)
		err = pcicap_view_read16(v, SRIOV_NUM_VFS, &former);
	if (err)
		return err;
	err = pcicap_view_write16(v, SRIOV_NUM_VFS, num_vfs);
	if (!err)
		err = read_routing(v, num_vfs, out);
	if (err && pcicap_view_write16(v, SRIOV_NUM_VFS, former))
		return err; /* the first error says more */
	return err;
}

int pcicap_sriov_set_page_size(const struct pcicap_view *v, uint32_t page)
{
	uint32_t supported;
	int err = check_disabled(v);

	if (!err)
		err = pcicap_view_read32(v, SRIOV_SUPPORTED_PAGES, &supported);
	if (!err)
		err = pcicap_vf_check_page_size(supported, page);
	if (err)
		return err;
	return pcicap_view_write32(v, SRIOV_SYSTEM_PAGE, page);
}

int pcicap_vf_bars_read(const struct pcicap_view *v, struct pcicap_bars *bars)
{
	unsigned int i;
	int err;

	*bars = (struct pcicap_bars){ 0 };
	for (i = 0; i < PCICAP_MAX_BARS; i++) {
		err = pcicap_view_read32(v, SRIOV_VF_BAR + 4 * i,
					 &bars->slot[i]);
		if (err) {
			*bars = (struct pcicap_bars){ 0 };
			return err;
		}
	}
	bars->count = PCICAP_MAX_BARS;
	bars->vf = true;
	return 0;
}

int pcicap_vf_check_undecoded(const struct pcicap_view *v)
{
	const uint16_t both = SRIOV_CTRL_ENABLE | SRIOV_CTRL_MSE;
	uint16_t ctrl;
	int err = pcicap_view_read16(v, SRIOV_CTRL, &ctrl);

	if (err)
		return err;
	return (ctrl & both) == both ? -EBUSY : 0;
}

int pcicap_vf_bar_probe_size(const struct pcicap_view *v, unsigned int index,
			     struct pcicap_bar *out)
{
	struct pcicap_probe p;
	struct pcicap_bars bars;
	int err;

	*out = (struct pcicap_bar){ 0 };
	err = pcicap_vf_check_undecoded(v);
	if (!err)
		err = pcicap_vf_bars_read(v, &bars);
	if (!err)
		err = pcicap_bar_at(&bars, index, out);
	if (err || out->kind == PCICAP_BAR_KIND_BROKEN64)
		return err;
	pcicap_probe_prepare(&p, v->offset + SRIOV_VF_BAR + 4 * index, out);
	err = pcicap_probe_registers(v->cfg, &p);
	if (!err)
		err = pcicap_probe_result(&p, out);
	if (err)
		*out = (struct pcicap_bar){ 0 };
	return err;
}
