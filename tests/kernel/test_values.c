// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Values of several registers, fields in pieces, entries whose size a register
 * tells, and what is in tables, by the kernel's accessors.
 */
#include "space.h"

#include <check.h>
#include <pcicap/ea.h>
#include <pcicap/more/ea.h>
#include <pcicap/more/pcie.h>
#include <pcicap/more/test_entries.h>
#include <pcicap/more/test_orders.h>
#include <pcicap/more/type1.h>
#include <pcicap/nvme.h>
#include <pcicap/test_access.h>
#include <pcicap/test_blocks.h>
#include <pcicap/test_device.h>
#include <pcicap/test_layout.h>
#include <pcicap/type0.h>
#include <pcicap/type1.h>
#include <stdlib.h>

static struct pcicap_test_orders orders;

static void start(void)
{
	setup();
	ck_assert_int_eq(pcicap_test_orders_at(&cfg, CAP, &orders), 0);
	reads = 0;
}

START_TEST(pieces)
{
	ck_assert_uint_eq(pcicap_test_access_split_log_size(0x2a00), 0x1a);
	ck_assert_uint_eq(pcicap_test_access_split_log_size(0xffffd0ff), 0);
	ck_assert_uint_eq(pcicap_test_access_split_put_log_size(0x1a), 0x2a00);
	ck_assert_uint_eq(pcicap_test_access_split_put_log_size(0x25), 0x0500);
}
END_TEST

START_TEST(low_first)
{
	u64 val;

	put(CAP + 4, 4, 0x9abcdef7);
	put(CAP + 8, 4, 0x12345678);
	ck_assert_int_eq(pcicap_test_orders_read_ring(&orders, &val), 0);
	ck_assert_uint_eq(val, 0x123456789abcdef0);
	ck_assert_uint_eq(reads, 2);
	/* the low half before the clock goes on */
	put(CAP + 0x14, 8, 0xffffffff);
	cfg.clock_at = CAP + 0x14;
	cfg.tick = 1;
	ck_assert_int_eq(pcicap_test_orders_read_ticks_early(&orders, &val), 0);
	ck_assert_uint_eq(val, 0x1ffffffff);
}
END_TEST

START_TEST(high_first)
{
	u64 val;

	put(CAP + 0x0c, 4, 0xfffff003);
	put(CAP + 0x10, 4, 1);
	orders.cap_wide = 1;
	cfg.clock_at = CAP + 0x0c;
	cfg.tick = 0x1000;
	ck_assert_int_eq(pcicap_test_orders_read_area(&orders, &val), 0);
	ck_assert_uint_eq(val, 0x100000000);
	/* addresses of 32 bits */
	orders.cap_wide = 0;
	ck_assert_int_eq(pcicap_test_orders_read_area(&orders, &val), 0);
	ck_assert_uint_eq(val, 0x1000);
}
END_TEST

static void start_clock(u64 at, u64 tick)
{
	put(CAP + 0x14, 8, at);
	cfg.clock_at = CAP + 0x14;
	cfg.tick = tick;
	reads = 0;
}

/* The high part is read again until it is the same. */
START_TEST(stable)
{
	u64 val;

	start_clock(0x1ffffff00, 1);
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&orders, &val), 0);
	ck_assert_uint_eq(val, 0x1ffffff01);
	ck_assert_uint_eq(reads, 3);
	start_clock(0x1ffffffff, 1);
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&orders, &val), 0);
	ck_assert_uint_eq(val, 0x200000002);
	ck_assert_uint_eq(reads, 5);
	/* too fast */
	start_clock(0, 0x100000000);
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&orders, &val), -EBUSY);
	ck_assert(val == U64_MAX);
	ck_assert_uint_eq(reads, 17);
}
END_TEST

static void try_values(unsigned int fail_at, int wanted)
{
	int (*const read[])(const struct pcicap_test_orders *v, u64 *val) = {
		pcicap_test_orders_read_ring,
		pcicap_test_orders_read_area,
		pcicap_test_orders_read_ticks,
		pcicap_test_orders_read_ticks_early,
	};
	u64 val;

	for (size_t i = 0; i < ARRAY_SIZE(read); i++) {
		val = 0;
		reads = 0;
		cfg.fail_at = fail_at;
		ck_assert_int_eq(read[i](&orders, &val), wanted);
		ck_assert(val == U64_MAX);
		cfg.fail_at = 0;
	}
}

START_TEST(each_part_fails)
{
	orders.cap_wide = 1;
	try_values(1, -EIO);
	try_values(2, -EIO);
	reads = 0;
	cfg.fail_at = 3;
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&orders, &(u64){ 0 }),
			 -EIO);
	/* a part is cut off, another one is */
	cfg.fail_at = 0;
	cfg.cfg_size = CAP + 4;
	try_values(0, -ENODATA);
	cfg.cfg_size = CAP + 8;
	ck_assert_int_eq(pcicap_test_orders_read_ring(&orders, &(u64){ 0 }),
			 -ENODATA);
	cfg.cfg_size = CAP + 0x18;
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&orders, &(u64){ 0 }),
			 -ENODATA);
	ck_assert_int_eq(pcicap_test_orders_read_ticks_early(&orders,
							     &(u64){ 0 }),
			 -ENODATA);
}
END_TEST

/* Each access of a write fails; what is too large is refused before any. */
START_TEST(each_part_of_a_write_fails)
{
	struct pcicap_type1 bridge = { .dev = &cfg };

	orders.cap_wide = 1;
	for (unsigned int k = 1; k <= 3; k++) {
		reads = writes = 0;
		cfg.fail_at = k;
		ck_assert_int_eq(pcicap_test_orders_write_area(&orders,
							       0x100005000),
				 -EIO);
		ck_assert_uint_eq(reads + writes, k);
	}
	for (unsigned int k = 1; k <= 2; k++) {
		reads = writes = 0;
		cfg.fail_at = k;
		ck_assert_int_eq(pcicap_test_orders_write_ring(&orders, 16),
				 -EIO);
		ck_assert_uint_eq(writes, k);
	}
	cfg.fail_at = 0;
	reads = writes = 0;
	ck_assert_int_eq(pcicap_type1_write_io_window_base(&bridge, 1ull << 32),
			 -ERANGE);
	ck_assert_uint_eq(reads + writes, 0);
}
END_TEST

/* What the layout depends on is read by a find. */
START_TEST(each_access_of_a_find_fails)
{
	struct pcicap_test_entries entries;
	struct pcicap_test_layout layout;

	cfg.fail_at = 1;
	ck_assert_int_eq(pcicap_test_entries_at(&cfg, CAP, &entries), -EIO);
	reads = 0;
	ck_assert_int_eq(pcicap_test_layout_at(&cfg, CAP, &layout), -EIO);
	ck_assert_uint_eq(reads, 1);
}
END_TEST

/* Blocks that the layout lacks are none. */
START_TEST(none)
{
	struct pcicap_test_blocks v = { .cap_links = 2 };
	struct pcicap_test_blocks_stream s = { .info_table = 1 };
	struct pcicap_test_blocks_stream_table t;
	u32 off;

	ck_assert_uint_eq(pcicap_test_blocks_link_elements(&v), 0);
	ck_assert_int_eq(pcicap_test_blocks_link_where(&v, &off), -ENXIO);
	v.cap_has_link = 1;
	ck_assert_uint_eq(pcicap_test_blocks_link_elements(&v), 3);
	ck_assert_int_eq(pcicap_test_blocks_link_where(&v, &off), 0);
	ck_assert_uint_eq(off, 0x0c);
	ck_assert_uint_eq(pcicap_test_blocks_stream_table_elements(&s), 2);
	s.info_table = 0;
	ck_assert_uint_eq(pcicap_test_blocks_stream_table_elements(&s), 0);
	/* an offset that a device told */
	ck_assert_int_eq(pcicap_test_blocks_stream_table_open(&s, 0xfff, &t),
			 0);
	ck_assert_int_eq(pcicap_test_blocks_stream_table_open(&s, 0x1000, &t),
			 -ENXIO);
}
END_TEST

/* Each entry tells how long it is, and so where the next one begins. */
START_TEST(entries)
{
	struct pcicap_test_entries_entry entry;
	struct pcicap_test_entries v;
	u64 base = 0;

	put(CAP, 1, 0x7d);
	put(CAP + 2, 1, 2);
	put(CAP + 0x04, 4, 0x11); /* of two dwords */
	put(CAP + 0x08, 4, 0xfe000000);
	put(CAP + 0x0c, 4, 0x22); /* of three */
	put(CAP + 0x10, 4, 0xfd000002);
	put(CAP + 0x14, 4, 0x12345678);
	ck_assert_int_eq(pcicap_test_entries_find(&cfg, &v), 0);
	ck_assert_uint_eq(pcicap_test_entries_entry_elements(&v), 2);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 0, &entry), 0);
	ck_assert_int_eq(
		pcicap_test_entries_entry_read_whole_base(&entry, &base), 0);
	ck_assert_uint_eq(base, 0xfe000000);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 1, &entry), 0);
	ck_assert_uint_eq(entry.pos, CAP + 0x0c);
	ck_assert_int_eq(
		pcicap_test_entries_entry_read_whole_base(&entry, &base), 0);
	ck_assert_uint_eq(base, 0x12345678fd000000);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 2, &entry), -ERANGE);
	/* in an entry that has no room for it */
	put(CAP + 0x0c, 4, 0x21);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 1, &entry), 0);
	ck_assert_int_eq(pcicap_test_entries_entry_read_whole_base(&entry,
								   &base),
			 -ENODATA);
	/* behind a bridge's header they begin 4 bytes later */
	put(0x0e, 1, 1);
	cfg.hdr_type = 1;
	ck_assert_int_eq(pcicap_test_entries_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 0, &entry), 0);
	ck_assert_uint_eq(entry.pos, CAP + 0x08);
}
END_TEST

/* An entry of Enhanced Allocation, whose low bits are all ones. */
START_TEST(filled)
{
	struct pcicap_ea_entry entry;
	struct pcicap_ea v;
	u64 val;

	put(CAP, 1, 0x14);
	put(CAP + 2, 1, 1);
	put(CAP + 4, 4, 0x80000002);
	put(CAP + 8, 4, 0xfe000000);
	put(CAP + 12, 4, 0x000ffffc);
	ck_assert_int_eq(pcicap_ea_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_ea_entry_at(&v, 0, &entry), 0);
	ck_assert_int_eq(pcicap_ea_entry_read_range_max_offset(&entry, &val),
			 0);
	ck_assert_uint_eq(val, 0x000fffff);
}
END_TEST

START_TEST(written_with_what_fills_it)
{
	struct pcicap_ea_entry entry = {
		.dev = &cfg, .pos = CAP, .size = 16, .format_writable = 1
	};

	ck_assert_int_eq(pcicap_ea_entry_write_range_max_offset(&entry, 0xfffc),
			 -EDOM);
	ck_assert_int_eq(pcicap_ea_entry_write_range_max_offset(&entry,
								0x10000ffff),
			 -ERANGE);
	ck_assert_uint_eq(writes, 0);
	ck_assert_int_eq(pcicap_ea_entry_write_range_max_offset(&entry, 0xffff),
			 0);
	ck_assert_uint_eq(get(CAP + 8, 4) & ~3u, 0xfffc);
	entry.max_offset_is_64 = 1;
	ck_assert_int_eq(
		pcicap_ea_entry_write_range_max_offset(&entry, 0x10000ffff), 0);
	ck_assert_uint_eq(get(CAP + 12, 4), 1);
	entry.size = 8;
	ck_assert_int_eq(pcicap_ea_entry_write_range_max_offset(&entry, 0xffff),
			 -ENODATA);
}
END_TEST

/* Reserved bits are written as 0, also by a plain write. */
START_TEST(reserved_bits)
{
	ck_assert_int_eq(pcicap_test_orders_write_ring_low(&orders, 0xffffffff),
			 0);
	ck_assert_uint_eq(last_value, 0xfffffff0);
}
END_TEST

/* A bridge's window ends with the last byte of a MiB. */
START_TEST(quantities)
{
	u32 power = 0;
	u16 raw = 0;

	ck_assert_int_eq(
		pcicap_type1_memory_limit_limit_encode(0xfebfffff, &raw), 0);
	ck_assert_uint_eq(raw, 0xfeb);
	ck_assert_uint_eq(pcicap_type1_memory_limit_limit_decoded(0xfeb0),
			  0xfebfffff);
	ck_assert_int_eq(pcicap_type1_memory_limit_limit_encode(0xfec00000,
								&raw),
			 -EDOM);
	ck_assert_uint_eq(raw, U16_MAX);
	/* 239 W; more has names of its own */
	ck_assert_int_eq(
		pcicap_pcie_dev_cap_slot_power_value_encode(239, &power), 0);
	ck_assert_uint_eq(power, 0xef);
	for (u32 code = 0xf0; code <= 0xf2; code++)
		ck_assert_int_eq(pcicap_pcie_dev_cap_slot_power_value_encode(
					 code, &power),
				 -EDOM);
}
END_TEST

START_TEST(headers)
{
	struct pcicap_type0 type0;
	struct pcicap_type1 type1;

	cfg.hdr_type = 0x80; /* one of several functions */
	ck_assert_int_eq(pcicap_type0_open(&cfg, &type0), 0);
	ck_assert_int_eq(pcicap_type1_open(&cfg, &type1), -ENOENT);
	cfg.hdr_type = 0x01;
	ck_assert_int_eq(pcicap_type0_open(&cfg, &type0), -ENOENT);
	ck_assert_int_eq(pcicap_type1_open(&cfg, &type1), 0);
}
END_TEST

static int locate(unsigned int bar_in, u32 offset_in, u32 length_in)
{
	unsigned int bar = 0;
	u32 offset = 0, length = 0;
	int ret;

	put(CAP, 4, 0x04100009);
	put(CAP + 4, 1, bar_in);
	put(CAP + 8, 4, offset_in);
	put(CAP + 12, 2, length_in);
	cfg.resource[5].end = 0xffff;
	ret = pcicap_test_device_heap_locate(&cfg, &bar, &offset, &length);
	if (!ret) {
		ck_assert_uint_eq(bar, bar_in);
		ck_assert_uint_eq(offset, offset_in);
		ck_assert_uint_eq(length, length_in);
	}
	return ret;
}

/* Where a capability says, as far as that can be. */
START_TEST(located)
{
	const u32 least = PCICAP_TEST_DEVICE_HEAP_MIN_SIZE;

	ck_assert_int_eq(locate(5, 0x10, least), 0);
	ck_assert_int_eq(locate(5, 0x10, least - 1), -EBADMSG);
	ck_assert_int_eq(locate(6, 0x10, least), -EBADMSG);
	put(CAP + 3, 1, 5); /* another structure */
	put(CAP, 2, 0x0009);
	ck_assert_int_eq(
		pcicap_test_device_heap_locate(&cfg, &(unsigned int){ 0 },
					       &(u32){ 0 }, &(u32){ 0 }),
		-ENOENT);
	for (unsigned int k = 1; k <= 3; k++) {
		reads = 0;
		cfg.fail_at = k + 1;
		ck_assert_int_eq(locate(5, 0x10, least), -EIO);
		cfg.fail_at = 0;
	}
}
END_TEST

/* The table of MSI-X: of a capability that a function has at most once. */
START_TEST(located_by_msix)
{
	struct pcicap_nvme_msix table;
	unsigned int bar = 0;
	u32 offset = 0, length = 0;

	cfg.resource[4].end = 0xffff;
	put(CAP, 1, 0x11);
	put(CAP + 2, 2, 64); /* 65 vectors */
	put(CAP + 4, 4, 0x2000 | 4);
	put(CAP + 8, 4, 0x3000 | 4);
	cfg.msix_cap = CAP;
	ck_assert_int_eq(pcicap_nvme_msix_locate(&cfg, &bar, &offset, &length),
			 0);
	ck_assert_uint_eq(bar, 4);
	ck_assert_uint_eq(offset, 0x2000);
	ck_assert_uint_eq(length, 65 * 16);
	ck_assert_int_eq(
		pcicap_nvme_msix_pba_locate(&cfg, &bar, &offset, &length), 0);
	ck_assert_uint_eq(offset, 0x3000);
	ck_assert_uint_eq(length, 16);
	cfg.resource[4].flags = IORESOURCE_MEM;
	mmio.fail_step = 1;
	ck_assert_int_eq(pcicap_nvme_msix_map(&cfg, &table), -EBUSY);
	put(CAP + 4, 4, 0x2000 | 7);
	ck_assert_int_eq(pcicap_nvme_msix_map(&cfg, &table), -EBADMSG);
	ck_assert_int_eq(pcicap_nvme_msix_locate(&cfg, &bar, &offset, &length),
			 -EBADMSG);
	put(CAP, 1, 0x12);
	cfg.msix_cap = 0;
	ck_assert_int_eq(pcicap_nvme_msix_locate(&cfg, &bar, &offset, &length),
			 -ENOENT);
}
END_TEST

START_TEST(wishes)
{
	struct pcicap_want want;

	want = pcicap_test_device_heap_want(PCICAP_TEST_DEVICE_REGS_BAR, 0x100,
					    0x200);
	ck_assert_uint_eq(want.bar, PCICAP_TEST_DEVICE_REGS_BAR);
	ck_assert_uint_eq(want.least, 0x300);
	ck_assert_uint_eq(want.cache, PCICAP_CACHE_WB);
	ck_assert_uint_eq(want.n_reserved, 2);
	ck_assert_uint_eq(want.reserved[0].at, 0x800);
	ck_assert_uint_eq(want.reserved[0].size, 0x100);
	ck_assert_uint_eq(want.reserved[1].at, 0x900);
	ck_assert_uint_eq(want.reserved[1].size, 8);
	want = pcicap_test_device_heap_want(4, 0, 1);
	ck_assert_uint_eq(want.bar, 4);
	ck_assert_uint_eq(want.n_reserved, 0);
	want = pcicap_test_device_memory_want();
	ck_assert_uint_eq(want.bar, PCICAP_TEST_DEVICE_MEMORY_BAR);
	ck_assert_uint_eq(want.least, PCICAP_TEST_DEVICE_MEMORY_MIN_SIZE);
	ck_assert_uint_eq(want.cache, PCICAP_CACHE_WC);
	ck_assert_uint_eq(want.n_reserved, 0);
}
END_TEST

/* Which IDs a driver asks for: those of tests/gen/good/device.yaml. */
START_TEST(ids)
{
	static const struct pci_device_id wanted[] = {
		{ 0x1234, 0xabcd, ~0u, ~0u, 0, 0, 0 },
		{ ~0u, ~0u, ~0u, ~0u, 0x010802, 0xffffff, 0 },
		{ 0x1234, 0x0001, ~0u, ~0u, 0x020000, 0xffffff, 0 },
		{ 0x1234, 0x0010, ~0u, ~0u, 0, 0, 0 },
		{ 0x1234, 0x0011, ~0u, ~0u, 0, 0, 0 },
		{ 0x1234, 0x0012, ~0u, ~0u, 0, 0, 0 },
		{ 0x4321, ~0u, ~0u, ~0u, 0x020000, 0xffffff, 0 },
		{ 0x1234, 0x0020, 0x1af4, 0x0001, 0, 0, 7 },
		{ 0x1234, 0x0020, 0x1af4, ~0u, 0, 0, 8 },
		{ 0x1234, 0x0021, ~0u, ~0u, 0, 0, 9 },
	};
	const struct pci_device_id *id = pcicap_test_device_ids;

	for (size_t i = 0; i < ARRAY_SIZE(wanted); i++, id++) {
		ck_assert_uint_eq(id->vendor, wanted[i].vendor);
		ck_assert_uint_eq(id->device, wanted[i].device);
		ck_assert_uint_eq(id->subvendor, wanted[i].subvendor);
		ck_assert_uint_eq(id->subdevice, wanted[i].subdevice);
		ck_assert_uint_eq(id->class, wanted[i].class);
		ck_assert_uint_eq(id->class_mask, wanted[i].class_mask);
		ck_assert_uint_eq(id->driver_data, wanted[i].driver_data);
	}
	ck_assert_uint_eq(id->vendor, 0);
	ck_assert_ptr_eq(id + 1, pcicap_test_device_ids +
					 ARRAY_SIZE(pcicap_test_device_ids));
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		pieces,
		low_first,
		high_first,
		stable,
		each_part_fails,
		none,
		entries,
		filled,
		wishes,
		ids,
		written_with_what_fills_it,
		reserved_bits,
		headers,
		quantities,
		located,
		each_part_of_a_write_fails,
		each_access_of_a_find_fails,
		located_by_msix,
	};
	Suite *suite = suite_create("values and tables in the kernel");
	TCase *tcase = tcase_create("values");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, start, NULL);
	for (size_t i = 0; i < ARRAY_SIZE(tests); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
