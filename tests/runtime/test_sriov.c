// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"
#include "suites.h"

#include <string.h>

static struct model m;
static struct pcicap_view v;

static void open_sriov(void)
{
	model_init(&m, 4096);
	put_sriov(&m, 0x160, 0);
	ck_assert_int_eq(model_open(&m), 0);
	v = sriov_view(&m);
}

START_TEST(routing_ids)
{
	static const struct {
		uint16_t pf, offset, stride;
		uint32_t n;
		int err;
		uint16_t rid;
	} cases[] = {
		{ 0x0100, 1, 1, 1, 0, 0x0101 },
		{ 0x0300, 0x80, 2, 1, 0, 0x0380 },
		{ 0x0300, 0x80, 2, 4, 0, 0x0386 },
		{ 0x0300, 0x80, 2, 64, 0, 0x03fe },
		{ 0x0300, 0x80, 2, 65, 0, 0x0400 }, /* next bus */
		{ 0x0300, 0x80, 0, 1, 0, 0x0380 },
		{ 0x0300, 0x80, 0, 2, -EINVAL, 0xffff },
		{ 0x0300, 0, 2, 1, -EINVAL, 0xffff },
		{ 0x0300, 0x80, 2, 0, -EINVAL, 0xffff },
		{ 0xff00, 0xff, 1, 1, 0, 0xffff },
		{ 0xff00, 0xff, 1, 2, -ERANGE, 0xffff },
		{ 0x0000, 1, 1, 0xffff, 0, 0xffff },
		{ 0x0000, 1, 1, 0x10000, -ERANGE, 0xffff },
	};
	struct pcicap_sriov_routing r = { (uint16_t)cases[_i].n,
					  cases[_i].offset, cases[_i].stride };
	uint16_t rid;

	ck_assert_int_eq(pcicap_vf_routing_id(cases[_i].pf, cases[_i].offset,
					      cases[_i].stride, cases[_i].n,
					      &rid),
			 cases[_i].err);
	ck_assert_uint_eq(rid, cases[_i].rid);
	if (r.num_vfs)
		ck_assert_int_eq(pcicap_vf_check_routing(cases[_i].pf, &r),
				 cases[_i].err);
}
END_TEST

START_TEST(no_vfs_need_no_routing)
{
	struct pcicap_sriov_routing r = { 0, 0, 0 };

	ck_assert_int_eq(pcicap_vf_check_routing(0xffff, &r), 0);
}
END_TEST

START_TEST(greatest_num_vfs)
{
	uint16_t max;

	ck_assert_int_eq(pcicap_vf_max(8, 8, false, &max), 0);
	ck_assert_uint_eq(max, 8);
	ck_assert_int_eq(pcicap_vf_max(4, 8, false, &max), -EINVAL);
	ck_assert_uint_eq(max, 0);
	ck_assert_int_eq(pcicap_vf_max(4, 8, true, &max), 0);
	ck_assert_uint_eq(max, 8);
	ck_assert_int_eq(pcicap_vf_max(9, 8, true, &max), -EINVAL);
	ck_assert_int_eq(pcicap_vf_max(0, 0, false, &max), 0);
}
END_TEST

START_TEST(page_sizes)
{
	uint64_t bytes;

	ck_assert_int_eq(pcicap_vf_check_page_size(0x553, 1), 0);
	ck_assert_int_eq(pcicap_vf_check_page_size(0x553, 0x400), 0);
	ck_assert_int_eq(pcicap_vf_check_page_size(0x553, 0), -EINVAL);
	ck_assert_int_eq(pcicap_vf_check_page_size(0x553, 3), -EINVAL);
	ck_assert_int_eq(pcicap_vf_check_page_size(0x553, 4), -ERANGE);
	ck_assert_int_eq(pcicap_vf_page_bytes(0x00000001, &bytes), 0);
	ck_assert(bytes == 4096);
	ck_assert_int_eq(pcicap_vf_page_bytes(0x80000000, &bytes), 0);
	ck_assert(bytes == UINT64_C(1) << 43);
	ck_assert_int_eq(pcicap_vf_page_bytes(0, &bytes), -EINVAL);
	ck_assert(bytes == 0);
}
END_TEST

START_TEST(vf_bar_addresses)
{
	const uint64_t top = UINT64_C(1) << 63;
	uint64_t a;

	ck_assert_int_eq(pcicap_vf_bar_base(0xe0000000, 0x4000, 1, &a), 0);
	ck_assert(a == 0xe0000000);
	ck_assert_int_eq(pcicap_vf_bar_base(0xe0000000, 0x4000, 8, &a), 0);
	ck_assert(a == 0xe001c000);
	ck_assert_int_eq(pcicap_vf_bar_base(0xe0000000, 0x4000, 0, &a),
			 -EINVAL);
	ck_assert(a == ~UINT64_C(0));
	ck_assert_int_eq(pcicap_vf_bar_base(0xe0000000, 0, 1, &a), -EINVAL);
	ck_assert_int_eq(pcicap_vf_bar_base(0, top, 2, &a), 0);
	ck_assert(a == top);
	ck_assert_int_eq(pcicap_vf_bar_base(0, top, 3, &a), -ERANGE);
	ck_assert_int_eq(pcicap_vf_bar_base(top, top, 1, &a), 0);
	ck_assert_int_eq(pcicap_vf_bar_base(top, top, 2, &a), -ERANGE);
	ck_assert_int_eq(pcicap_vf_bar_base(top + 0x1000, top, 1, &a), -ERANGE);
	ck_assert_int_eq(pcicap_vf_bar_base(1, top, 0xffff, &a), -ERANGE);
}
END_TEST

START_TEST(vf_bar_totals)
{
	uint64_t total;

	ck_assert_int_eq(pcicap_vf_bar_total(0x4000, 8, &total), 0);
	ck_assert(total == 0x20000);
	ck_assert_int_eq(pcicap_vf_bar_total(0x4000, 0, &total), 0);
	ck_assert(total == 0);
	ck_assert_int_eq(pcicap_vf_bar_total(UINT64_C(1) << 48, 0xffff, &total),
			 0);
	ck_assert(total == UINT64_C(0xffff) << 48);
	ck_assert_int_eq(pcicap_vf_bar_total(UINT64_C(1) << 49, 0x8000, &total),
			 -ERANGE);
	ck_assert(total == 0);
	ck_assert_int_eq(pcicap_vf_bar_total(UINT64_C(0x100000001), 0xffffffff,
					     &total),
			 0);
	ck_assert(total == UINT64_C(0xffffffffffffffff));
}
END_TEST

START_TEST(set_num_vfs)
{
	struct pcicap_sriov_routing r;

	open_sriov();
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 8, &r), 0);
	ck_assert_uint_eq(get16(&m, 0x170), 8);
	ck_assert_uint_eq(r.num_vfs, 8);
	ck_assert_uint_eq(r.stride, 2);
	ck_assert_int_eq(pcicap_sriov_read_routing(&v, &r), 0);
	ck_assert_uint_eq(r.num_vfs, 8);
	ck_assert_uint_eq(r.offset, 0x80);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 9, &r), -ERANGE);
	ck_assert_uint_eq(r.offset, 0);
	ck_assert_uint_eq(get16(&m, 0x170), 8);
	put16(&m, 0x168, 0x0001);
	m.trace.writes = 0;
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 2, &r), -EBUSY);
	ck_assert_uint_eq(m.trace.writes, 0);
}
END_TEST

START_TEST(set_num_vfs_with_migration)
{
	struct pcicap_sriov_routing r;

	open_sriov();
	put16(&m, 0x16c, 4);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 4, &r), -EINVAL);
	put32(&m, 0x164, 1);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 8, &r), 0);
	put16(&m, 0x16c, 9);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 8, &r), -EINVAL);
}
END_TEST

START_TEST(set_page_size)
{
	open_sriov();
	ck_assert_int_eq(pcicap_sriov_set_page_size(&v, 0x10), 0);
	ck_assert_uint_eq(get32(&m, 0x180), 0x10);
	ck_assert_int_eq(pcicap_sriov_set_page_size(&v, 0x11), -EINVAL);
	ck_assert_int_eq(pcicap_sriov_set_page_size(&v, 0x04), -ERANGE);
	put16(&m, 0x168, 0x0001);
	ck_assert_int_eq(pcicap_sriov_set_page_size(&v, 0x01), -EBUSY);
	ck_assert_uint_eq(get32(&m, 0x180), 0x10);
}
END_TEST

START_TEST(vf_bars)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;

	open_sriov();
	put32(&m, 0x184, 0x1000000c);
	put32(&m, 0x188, 0x00000080);
	put32(&m, 0x18c, 0xfe000000);
	put32(&m, 0x190, 0x0000e001); /* I/O is not allowed */
	put32(&m, 0x194, 0x000c0002); /* nor is this */
	ck_assert_int_eq(pcicap_vf_bars_read(&v, &bars), 0);
	ck_assert_uint_eq(m.trace.reads, 6);
	ck_assert(pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_MEM64);
	ck_assert(bar.prefetch);
	ck_assert(bar.address == UINT64_C(0x8010000000));
	ck_assert(pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_MEM32);
	ck_assert_uint_eq(bar.index, 2);
	ck_assert(pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_RESERVED);
	ck_assert(pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_RESERVED);
	ck_assert(pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
	ck_assert(!pcicap_bars_next(&bars, &pos, &bar));
	pcicap_view_clamp(&v, 0x38);
	ck_assert_int_eq(pcicap_vf_bars_read(&v, &bars), -ENXIO);
	ck_assert_uint_eq(bars.count, 0);
}
END_TEST

START_TEST(vf_bar_size)
{
	uint8_t before[0x40];
	struct pcicap_bar bar;

	open_sriov();
	put32(&m, 0x184, 0xfe000004);
	memcpy(before, m.bytes + 0x160, sizeof(before));
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v, 0, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_MEM64);
	ck_assert(bar.size == 0x4000);
	ck_assert(bar.address == 0xfe000000);
	ck_assert_mem_eq(before, m.bytes + 0x160, sizeof(before));
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v, 1, &bar), -ENXIO);
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v, 2, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
	put32(&m, 0x198, 0x0000000c);
	put32(&m, 0x19c, 0x12345678);
	m.trace.writes = 0;
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v, 5, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_BROKEN64);
	ck_assert_uint_eq(m.trace.writes, 0);
	put16(&m, 0x168, 0x0009);
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v, 0, &bar), -EBUSY);
	put16(&m, 0x168, 0x0001);
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v, 0, &bar), 0);
}
END_TEST

START_TEST(vf_bar_address)
{
	open_sriov();
	put32(&m, 0x184, 0x00000004);
	ck_assert_int_eq(pcicap_vf_bar_write_address(
				 &v, 0, UINT64_C(0x1000000f00004000)),
			 0);
	ck_assert_uint_eq(get32(&m, 0x184), 0x00004004);
	ck_assert_uint_eq(get32(&m, 0x188), 0x1000000f);
	ck_assert_int_eq(pcicap_vf_bar_write_address(&v, 1, 0), -ENXIO);
	put32(&m, 0x198, 0x0000000c);
	m.trace.writes = 0;
	ck_assert_int_eq(pcicap_vf_bar_write_address(&v, 5, 0x4000), -EBADMSG);
	put16(&m, 0x168, 0x0009);
	ck_assert_int_eq(pcicap_vf_bar_write_address(&v, 0, 0x4000), -EBUSY);
	ck_assert_uint_eq(m.trace.writes, 0);
	put16(&m, 0x168, 0x0001);
	ck_assert_int_eq(pcicap_vf_bar_write_address(&v, 0, 0x4000), 0);
}
END_TEST

Suite *sriov_suite(void)
{
	Suite *s = suite_create("sriov");
	TCase *tc = tcase_create("sriov");

	suite_add_tcase(s, tc);
	tcase_add_loop_test(tc, routing_ids, 0, 13);
	tcase_add_test(tc, no_vfs_need_no_routing);
	tcase_add_test(tc, greatest_num_vfs);
	tcase_add_test(tc, page_sizes);
	tcase_add_test(tc, vf_bar_addresses);
	tcase_add_test(tc, vf_bar_totals);
	tcase_add_test(tc, set_num_vfs);
	tcase_add_test(tc, set_num_vfs_with_migration);
	tcase_add_test(tc, set_page_size);
	tcase_add_test(tc, vf_bars);
	tcase_add_test(tc, vf_bar_size);
	tcase_add_test(tc, vf_bar_address);
	return s;
}
