// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What generated accessors of a device do, over memory that stands for a BAR. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "little.h"

#include <pcicap/test_device.h>
#include <pcicap/user/mem.h>

static _Alignas(8) uint8_t bytes[0x1000];
static struct pcicap_map map;
static struct pcicap_test_device_regs regs;

static void put(uint32_t off, unsigned int width, uint64_t val)
{
	little_put(&bytes[off], width, val);
}

static void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	put(0, 8, (uint64_t)3 << 33 | (uint64_t)1 << 63);
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	ck_assert_int_eq(pcicap_test_device_regs_map(&map, NULL, &regs), 0);
}

START_TEST(map_checks_index_and_size)
{
	struct pcicap_test_device_regs v;

	pcicap_map_memory(&map, 1, bytes, sizeof(bytes));
	ck_assert_int_eq(pcicap_test_device_regs_map(&map, NULL, &v), -EINVAL);
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes) - 1);
	ck_assert_int_eq(pcicap_test_device_regs_map(&map, NULL, &v), -ERANGE);
	pcicap_map_close(&map);
	ck_assert_int_eq(pcicap_test_device_regs_map(&map, NULL, &v), -EINVAL);
}
END_TEST

/* Ports: a file stands for them. */
START_TEST(io_bar)
{
	static const uint8_t file[0x20] = { 0x41 };
	struct pcicap_test_device_ports v;
	struct pcicap_ports io = { .fd = fileno(tmpfile()),
				   .size = 0x20,
				   .bar = 4,
				   .writable = true };
	uint8_t val;

	ck_assert_int_eq(pwrite(io.fd, file, sizeof(file), 0), 0x20);
	ck_assert_uint_eq(pcicap_test_device_ports_want().bar, 4);
	ck_assert_int_eq(pcicap_test_device_ports_map(&io, NULL, &v), 0);
	ck_assert_int_eq(pcicap_test_device_ports_read_data(&v, &val), 0);
	ck_assert_uint_eq(val, 0x41);
	ck_assert_int_eq(pcicap_test_device_ports_write_data(&v, 0x42), 0);
	ck_assert_int_eq(pcicap_test_device_ports_read_data(&v, &val), 0);
	ck_assert_uint_eq(val, 0x42);
	io.size = 0x1f;
	ck_assert_int_eq(pcicap_test_device_ports_map(&io, NULL, &v), -ERANGE);
	io.size = 0x20;
	io.bar = 0;
	ck_assert_int_eq(pcicap_test_device_ports_map(&io, NULL, &v), -EINVAL);
}
END_TEST

START_TEST(ids)
{
	ck_assert(pcicap_test_device_matches(0x1234, 0xabcd, 0));
	ck_assert(pcicap_test_device_matches(0x8086, 0x0001, 0x010802));
	ck_assert(pcicap_test_device_matches(0x1234, 0x0001, 0x020000));
	ck_assert(!pcicap_test_device_matches(0x1234, 0x0001, 0x020001));
	ck_assert(!pcicap_test_device_matches(0x1235, 0xabcd, 0));
	ck_assert(!pcicap_test_device_matches(0x1234, 0x000f, 0));
	ck_assert(pcicap_test_device_matches(0x1234, 0x0010, 0));
	ck_assert(pcicap_test_device_matches(0x1234, 0x0012, 0));
	ck_assert(!pcicap_test_device_matches(0x1234, 0x0013, 0));
	ck_assert(pcicap_test_device_matches(0x4321, 0x0013, 0x020000));
}
END_TEST

static uint32_t data_of(uint16_t device, uint32_t subvendor, uint32_t subdevice)
{
	const struct pcicap_device_id *id =
		pcicap_test_device_id(0x1234, device, 0, subvendor, subdevice);

	return id ? id->driver_data : 0xffffffff;
}

START_TEST(subsystems_and_driver_data)
{
	ck_assert_uint_eq(data_of(0x0020, 0x1af4, 1), 7);
	ck_assert_uint_eq(data_of(0x0020, 0x1af4, 2), 8);
	ck_assert_uint_eq(data_of(0x0020, 0x1af5, 1), 0xffffffff);
	ck_assert_uint_eq(data_of(0x0021, 0x1af5, 1), 9);
	ck_assert_uint_eq(data_of(0x0012, 0x1af5, 1), 0);
	/* what is not known is no subsystem that is wanted */
	ck_assert_uint_eq(data_of(0x0020, PCICAP_ANY_ID, PCICAP_ANY_ID),
			  0xffffffff);
	ck_assert(!pcicap_test_device_matches(0x1234, 0x0020, 0));
	ck_assert(pcicap_test_device_matches(0x1234, 0x0021, 0));
}
END_TEST

START_TEST(wants)
{
	struct pcicap_want want = pcicap_test_device_memory_want();

	ck_assert_uint_eq(want.bar, 2);
	ck_assert(want.shared);
	ck_assert_int_eq(want.cache, PCICAP_CACHE_WC);
	ck_assert_uint_eq(want.least, 0x10000);
	want = pcicap_test_device_regs_want();
	ck_assert(!want.shared);
	ck_assert_int_eq(want.cache, PCICAP_CACHE_UC);
}
END_TEST

START_TEST(holes_are_not_touched)
{
	uint32_t val;

	map.n_holes = 1;
	map.holes[0].at = 0x20;
	map.holes[0].size = 8;
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 1, &val),
			 -EACCES);
	ck_assert_int_eq(pcicap_test_device_regs_write_scratch(&regs, 0, 1),
			 -EACCES);
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 2, &val),
			 0);
}
END_TEST

START_TEST(what_is_reserved_is_not_touched)
{
	static const struct pcicap_hole reserved[] = { { 0x24, 4 } };
	struct pcicap_want want = pcicap_test_device_regs_want();
	uint32_t val;

	ck_assert_uint_eq(want.n_reserved, 2);
	ck_assert_uint_eq(want.reserved[0].at, 0x800);
	ck_assert_uint_eq(want.reserved[1].size, 8);
	map.reserved = reserved;
	map.n_reserved = 1;
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 1, &val),
			 -EACCES);
	ck_assert_uint_eq(val, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_device_regs_write_scratch(&regs, 1, 1),
			 -EACCES);
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 2, &val),
			 0);
}
END_TEST

START_TEST(read_only_mapping)
{
	map.writable = false;
	ck_assert_int_eq(pcicap_test_device_regs_write_byte(&regs, 1), -EPERM);
	ck_assert_uint_eq(bytes[0x0c], 0);
}
END_TEST

static uint8_t space[256];
static struct pcicap_mem mem;
static struct pcicap_cfg cfg;

/* A Vendor-Specific capability at @at that says where the part is. */
static void put_cap(unsigned int at, uint8_t next, uint8_t bar, uint32_t off,
		    uint16_t length)
{
	const uint8_t cap[] = { 0x09,
				next,
				0x10,
				4,
				bar,
				0,
				0,
				0,
				(uint8_t)off,
				(uint8_t)(off >> 8),
				(uint8_t)(off >> 16),
				(uint8_t)(off >> 24),
				(uint8_t)length,
				(uint8_t)(length >> 8) };

	memcpy(&space[at], cap, sizeof(cap));
}

static void put_function(void)
{
	static const uint8_t header[] = { 0xf4, 0x1a, 0x10, 0x11, 0, 0, 0x10 };

	memset(space, 0, sizeof(space));
	memcpy(space, header, sizeof(header));
	space[0x34] = 0x40;
	ck_assert_int_eq(pcicap_mem_open(&mem, &cfg, space, sizeof(space)), 0);
}

START_TEST(all_ones_asks_configuration_space)
{
	uint32_t val;

	put_function();
	ck_assert_int_eq(pcicap_test_device_regs_map(&map, &cfg, &regs), 0);
	put(0x20, 4, 0xffffffff);
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 0, &val),
			 0);
	ck_assert_uint_eq(val, UINT32_MAX);
	memset(space, 0xff, sizeof(space));
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 0, &val),
			 -ENODEV);
	memset(bytes, 0xff, sizeof(bytes));
	ck_assert_int_eq(pcicap_test_device_regs_map(&map, &cfg, &regs),
			 -ENODEV);
}
END_TEST

START_TEST(part_is_where_the_capability_says)
{
	struct pcicap_test_device_part part;
	struct pcicap_region where;
	struct pcicap_want want;
	uint32_t val;

	put_function();
	put_cap(0x40, 0, 0, 0x120, 8);
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where), 0);
	ck_assert_uint_eq(where.bar, 0);
	ck_assert_uint_eq(where.offset, 0x120);
	ck_assert_uint_eq(where.size, 8);
	want = pcicap_test_device_part_want(&where);
	ck_assert_uint_eq(want.bar, 0);
	ck_assert_uint_eq(want.least, 0x128);
	ck_assert(!want.shared);
	want = pcicap_test_device_heap_want(&where);
	ck_assert(want.shared);
	ck_assert_int_eq(want.cache, PCICAP_CACHE_WB);
	put(0x120, 4, 0x11223344);
	put(0x128, 4, 0x55667788);
	ck_assert_int_eq(pcicap_test_device_part_map(&map, &where, &cfg, &part),
			 0);
	ck_assert_int_eq(pcicap_test_device_part_read_first(&part, &val), 0);
	ck_assert_uint_eq(val, 0x11223344);
	/* behind its end, though the BAR goes on */
	ck_assert_int_eq(pcicap_test_device_part_read_third(&part, &val),
			 -ENXIO);
	ck_assert_uint_eq(val, UINT32_MAX);
	where.size = 0xc;
	ck_assert_int_eq(pcicap_test_device_part_map(&map, &where, &cfg, &part),
			 0);
	ck_assert_int_eq(pcicap_test_device_part_read_third(&part, &val), 0);
	ck_assert_uint_eq(val, 0x55667788);
}
END_TEST

/* It may begin below 4 GiB and end above. */
START_TEST(part_of_a_large_bar)
{
	struct pcicap_region where = { 0, 0xfff00000, 0x300000 };
	struct pcicap_want want = pcicap_test_device_part_want(&where);
	struct pcicap_mmio m, inner;

	map.size = UINT64_C(0x140000000);
	ck_assert_int_eq(pcicap_mmio_init(&m, &map, NULL, &where, 8), 0);
	ck_assert_int_eq(pcicap_mmio_sub(&m, 0x200000, 8, &inner), 0);
	ck_assert(inner.offset == UINT64_C(0x100100000));
	/* what is reserved there is what the BAR's own entry says */
	ck_assert_uint_eq(want.n_reserved, 2);
	ck_assert_uint_eq(want.reserved[0].at, 0x800);
	where.bar = 1;
	want = pcicap_test_device_part_want(&where);
	ck_assert_uint_eq(want.n_reserved, 0);
}
END_TEST

START_TEST(part_that_cannot_be)
{
	struct pcicap_test_device_part part;
	struct pcicap_region where;

	put_function();
	space[0x34] = 0;
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where), -ENOENT);
	space[0x34] = 0x40;
	put_cap(0x40, 0, 6, 0, 8); /* no such BAR */
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where),
			 -EBADMSG);
	put_cap(0x40, 0, 0, 2, 8); /* misaligned */
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where),
			 -EBADMSG);
	put_cap(0x40, 0, 0, 0, 7); /* too short */
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where),
			 -EBADMSG);
	put_cap(0x40, 0x60, 6, 0, 8); /* the next one is right */
	put_cap(0x60, 0, 0, 0xffc, 8);
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where), 0);
	ck_assert_uint_eq(where.offset, 0xffc);
	/* the BAR ends before */
	ck_assert_int_eq(pcicap_test_device_part_map(&map, &where, &cfg, &part),
			 -ERANGE);
	where.offset = UINT64_C(0x100000000);
	ck_assert_int_eq(pcicap_test_device_part_map(&map, &where, &cfg, &part),
			 -ERANGE);
	where.offset = 0;
	where.bar = 2;
	ck_assert_int_eq(pcicap_test_device_part_map(&map, &where, &cfg, &part),
			 -EINVAL);
	memset(space, 0xff, sizeof(space));
	ck_assert_int_eq(pcicap_test_device_part_locate(&cfg, &where), -ENODEV);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("device");
	TCase *tc = tcase_create("device");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, map_checks_index_and_size);
	tcase_add_test(tc, ids);
	tcase_add_test(tc, io_bar);
	tcase_add_test(tc, subsystems_and_driver_data);
	tcase_add_test(tc, wants);
	tcase_add_test(tc, part_is_where_the_capability_says);
	tcase_add_test(tc, part_of_a_large_bar);
	tcase_add_test(tc, part_that_cannot_be);
	tcase_add_test(tc, holes_are_not_touched);
	tcase_add_test(tc, what_is_reserved_is_not_touched);
	tcase_add_test(tc, read_only_mapping);
	tcase_add_test(tc, all_ones_asks_configuration_space);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
