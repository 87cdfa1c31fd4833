// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What generated accessors do, over a model of configuration space: for the user
 * target and, by tests/kernel, for the kernel's.
 */
#include "same.h"

#include <check.h>
#include <stdlib.h>

#include <pcicap/test_access.h>
#include <pcicap/test_arrays.h>
#include <pcicap/test_blocks.h>
#include <pcicap/test_layout.h>
#include <pcicap/test_wide.h>
#include <pcicap/test_writable.h>

START_TEST(update_keeps_what_it_must)
{
	struct pcicap_test_access v;
	const VALUE(test_access_mixed) want = MAKE(test_access_mixed, 0x4);

	put(CAP + 2, 2, 0xffff);
	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_access_update_mixed(
				 &v, PCICAP_TEST_ACCESS_MIXED_MODE, want),
			 0);
	/* go 0, enable 1, mode 01, sticky 1, w1c 0, ro 0, rsvdp 111, rsvdz 0 */
	ck_assert_uint_eq(last_value, 0x1c16);
	ck_assert_uint_eq(last_width, 2);
	ck_assert_uint_eq(writes, 1);
}
END_TEST

START_TEST(update_refuses_bits_without_writer)
{
	struct pcicap_test_access v;
	const VALUE(test_access_mixed) want = MAKE(test_access_mixed, 0xffff);
	static const uint16_t refused[] = {
		PCICAP_TEST_ACCESS_MIXED_DONE,
		PCICAP_TEST_ACCESS_MIXED_FAILED,
		PCICAP_TEST_ACCESS_MIXED_READY,
		PCICAP_TEST_ACCESS_MIXED_WIRED,
		PCICAP_TEST_ACCESS_MIXED_LOG,
		0x1c00,
		0xe000,
	};

	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		ck_assert_int_eq(pcicap_test_access_update_mixed(&v, refused[i],
								 want),
				 -EPERM);
	ck_assert_uint_eq(writes, 0);
}
END_TEST

START_TEST(update_refuses_values_outside_of_its_mask)
{
	struct pcicap_test_access v;
	const VALUE(test_access_mixed) want = MAKE(
		test_access_mixed,
		PCICAP_TEST_ACCESS_MIXED_GO | PCICAP_TEST_ACCESS_MIXED_ENABLE);

	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_access_update_mixed(
				 &v, PCICAP_TEST_ACCESS_MIXED_GO, want),
			 -EINVAL);
	ck_assert_uint_eq(writes, 0);
}
END_TEST

START_TEST(starting_bit_is_written_when_asked)
{
	struct pcicap_test_access v;
	const VALUE(test_access_mixed)
		want = MAKE(test_access_mixed, PCICAP_TEST_ACCESS_MIXED_GO);

	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_access_update_mixed(
				 &v, PCICAP_TEST_ACCESS_MIXED_GO, want),
			 0);
	ck_assert_uint_eq(last_value, 1);
}
END_TEST

START_TEST(clear_writes_one_and_keeps_the_rest)
{
	struct pcicap_test_access v;

	put(CAP + 2, 2, 0xffff);
	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_access_clear_mixed(
				 &v, PCICAP_TEST_ACCESS_MIXED_DONE),
			 0);
	/* as written: enable, mode, sticky and rsvdp kept, done 1, failed 0 */
	ck_assert_uint_eq(last_value, 0x1c3e);
	ck_assert_int_eq(pcicap_test_access_clear_mixed(
				 &v, PCICAP_TEST_ACCESS_MIXED_ENABLE),
			 -EPERM);
}
END_TEST

START_TEST(clear_of_events_only_does_not_read)
{
	struct pcicap_test_access v;

	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	put(CAP + 0x14, 4, 0xffff0001);
	reads = 0;
	ck_assert_int_eq(pcicap_test_access_clear_events(
				 &v, PCICAP_TEST_ACCESS_EVENTS_LOW),
			 0);
	ck_assert_uint_eq(reads, 0);
	ck_assert_uint_eq(last_value, 1);
}
END_TEST

START_TEST(every_width)
{
	struct pcicap_test_access v;
	uint8_t byte;
	uint16_t word;
	uint32_t class_code;
	uint64_t serial;

	put(CAP + 4, 8, 0x0000beef01080255);
	put(CAP + 0x0c, 8, 0x0123456789abcdef);
	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_access_read_byte(&v, &byte), 0);
	ck_assert_uint_eq(byte, 0x55);
	ck_assert_int_eq(pcicap_test_access_read_class_code(&v, &class_code),
			 0);
	ck_assert_uint_eq(class_code, 0x010802);
	ck_assert_int_eq(pcicap_test_access_read_word(&v, &word), 0);
	ck_assert_uint_eq(word, 0xbeef);
	ck_assert_int_eq(pcicap_test_access_read_serial(&v, &serial), 0);
	ck_assert_uint_eq(serial, 0x0123456789abcdef);
	ck_assert_int_eq(pcicap_test_access_write_byte(&v, 0xaa), 0);
	ck_assert_uint_eq(last_width, 1);
	ck_assert_uint_eq(get(CAP + 4, 4), 0x010802aa);
	ck_assert_int_eq(pcicap_test_access_write_doorbell(&v, 0x1234), 0);
	ck_assert_uint_eq(last_width, 2);
	writes = 0;
	ck_assert_int_eq(
		pcicap_test_access_write_serial(&v, 0xfedcba9876543210), 0);
	ck_assert_uint_eq(writes, 2);
	ck_assert_uint_eq(get(CAP + 0x0c, 8), 0xfedcba9876543210);
}
END_TEST

static void check_layout(unsigned int ctrl, int high, unsigned int data_at,
			 int mask, unsigned int mask_at)
{
	struct pcicap_test_layout v;
	uint32_t dword;
	uint16_t word;

	setup();
	put_ext(0xf1, 1);
	put(EXT + 4, 2, ctrl);
	for (unsigned int i = 8; i < 0x20; i += 2)
		put(EXT + i, 2, i);
	ck_assert_int_eq(pcicap_test_layout_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_layout_read_address_high(&v, &dword),
			 high ? 0 : -ENXIO);
	if (!high)
		ck_assert_uint_eq(dword, 0xffffffff);
	ck_assert_int_eq(pcicap_test_layout_read_data(&v, &word), 0);
	ck_assert_uint_eq(word, data_at);
	ck_assert_int_eq(pcicap_test_layout_read_mask(&v, &dword),
			 mask ? 0 : -ENXIO);
	if (mask)
		ck_assert_uint_eq(dword & 0xffff, mask_at);
	ck_assert_int_eq(pcicap_test_layout_write_mask(&v, 0),
			 mask ? 0 : -ENXIO);
}

START_TEST(layouts)
{
	check_layout(0x000, 0, 0x0c, 0, 0);
	check_layout(0x080, 1, 0x10, 0, 0);
	check_layout(0x100, 0, 0x0c, 1, 0x10);
	check_layout(0x180, 1, 0x10, 1, 0x14);
}
END_TEST

/* What is fixed is not written at all; what is not, as ever. */
START_TEST(writable_at_times)
{
	static const int limits[] = { -EPERM, 0, -EPERM, 0, 0, 0 };
	struct pcicap_test_writable v;

	for (unsigned int cap = 0; cap < 6; cap++) {
		int base = cap & 1 ? 0 : -EPERM;

		setup();
		put(CAP, 1, 0x74);
		put(CAP + 2, 2, cap);
		put(CAP + 4, 4, 0x11);
		put(CAP + 8, 4, 0x22);
		ck_assert_int_eq(pcicap_test_writable_find(&cfg, &v), 0);
		ck_assert_int_eq(pcicap_test_writable_write_base(&v, 0x33),
				 base);
		ck_assert_uint_eq(get(CAP + 4, 4), base ? 0x11 : 0x33);
		ck_assert_int_eq(pcicap_test_writable_update_limit(
					 &v, PCICAP_TEST_WRITABLE_LIMIT_ADDRESS,
					 MAKE(test_writable_limit, 0x40)),
				 limits[cap]);
		ck_assert_uint_eq(get(CAP + 8, 4), limits[cap] ? 0x22 : 0x42);
	}
}
END_TEST

START_TEST(version_and_port_type)
{
	struct pcicap_test_layout v;
	uint16_t word;

	put_ext(0xf0, 2);
	put(EXT + 4, 2, 0x100);
	ck_assert_int_eq(pcicap_test_layout_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_layout_read_second(&v, &word), 0);
	ck_assert_int_eq(pcicap_test_layout_read_root(&v, &word), -ENXIO);
	setup();
	put_ext(0xf0, 1);
	put(EXT + 4, 2, 0x100);
	put(PCIE + 2, 2, 0x0042); /* root port */
	ck_assert_int_eq(pcicap_test_layout_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_layout_read_second(&v, &word), -ENXIO);
	ck_assert_int_eq(pcicap_test_layout_read_root(&v, &word), 0);
}
END_TEST

/* What needs more than 32 bits is as large as can be, and does not begin anew. */
START_TEST(expressions_saturate)
{
	struct pcicap_test_wide v;
	uint32_t dword;

	put_ext(0xe8, 1);
	put(EXT + 4, 4, 0xfffffffc);
	ck_assert_int_eq(pcicap_test_wide_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_wide_read_sum(&v, 1, &dword), 0);
	ck_assert_int_eq(pcicap_test_wide_read_sum(&v, 2, &dword), -ERANGE);
	put(EXT + 4, 4, 0xffffffe1);
	ck_assert_int_eq(pcicap_test_wide_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_wide_read_power(&v, 1, &dword), 0);
	put(EXT + 4, 4, 0x40000000);
	ck_assert_int_eq(pcicap_test_wide_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_wide_read_product(&v, 1, &dword), 0);
	ck_assert_int_eq(pcicap_test_wide_read_product(&v, 2, &dword), -ERANGE);
	put(EXT + 4, 4, 0xfff00001);
	ck_assert_int_eq(pcicap_test_wide_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_wide_read_whole(&v, 1, &dword), 0);
}
END_TEST

START_TEST(arrays)
{
	struct pcicap_test_arrays v;
	uint32_t dword;
	uint16_t word;
	uint8_t byte;

	put_ext(0xf2, 1);
	put(EXT + 4, 4, 0x7000); /* 0 bits: 256, three log entries */
	put(EXT + 0x10, 2, 0x1234);
	put(EXT + 0x14 + 7 * 4, 4, 0xcafe);
	ck_assert_int_eq(pcicap_test_arrays_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_arrays_read_fixed(&v, 2, &word), 0);
	ck_assert_uint_eq(word, 0x1234);
	ck_assert_int_eq(pcicap_test_arrays_read_fixed(&v, 3, &word), -ERANGE);
	ck_assert_uint_eq(word, 0xffff);
	ck_assert_int_eq(pcicap_test_arrays_write_fixed(&v, 3, 0), -ERANGE);
	ck_assert_int_eq(pcicap_test_arrays_read_vector(&v, 7, &dword), 0);
	ck_assert_uint_eq(dword, 0xcafe);
	ck_assert_int_eq(pcicap_test_arrays_read_vector(&v, 8, &dword),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_arrays_read_lane(&v, 3, &byte), 0);
	ck_assert_int_eq(pcicap_test_arrays_read_lane(&v, 4, &byte), -ERANGE);
	ck_assert_int_eq(pcicap_test_arrays_read_log(&v, 2, &dword), 0);
	ck_assert_int_eq(pcicap_test_arrays_read_log(&v, 3, &dword), -ERANGE);
	put(EXT + 4, 4, 33);
	ck_assert_int_eq(pcicap_test_arrays_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_arrays_read_vector(&v, 1, &dword), 0);
	ck_assert_int_eq(pcicap_test_arrays_read_vector(&v, 2, &dword),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_arrays_read_log(&v, 0, &dword), -ERANGE);
}
END_TEST

/* Two links, three streams of 1, 0 and 2 addresses, the last with a table. */
static void put_blocks(int links)
{
	unsigned int at = EXT + 0x0c;
	static const uint32_t info[] = { 1, 0, 0x4002 };

	put_ext(0xf3, 1);
	put(EXT + 8, 4, links ? 0x311 : 0x310);
	if (links) {
		put(at, 4, 0x11);
		put(at + 8, 8, 0x2200000021);
		at += 16;
	}
	for (unsigned int i = 0; i < 3; i++) {
		put(at, 4, info[i]);
		put(at + 4, 4, 0x100 + i);
		for (unsigned int k = 0; k < (info[i] & 0xf); k++)
			put(at + 8 + 4 * k, 4, 0x1000 * i + k);
		at += 8 + 4 * (info[i] & 0xf);
	}
	put(EXT + 0x100, 8, 0xbeef0000cafe);
}

START_TEST(blocks)
{
	struct pcicap_test_blocks v;
	struct pcicap_test_blocks_link link;
	struct pcicap_test_blocks_stream s;
	struct pcicap_test_blocks_stream_address a;
	struct pcicap_test_blocks_stream_table t;
	uint64_t both;
	uint32_t dword;

	put_blocks(1);
	ck_assert_int_eq(pcicap_test_blocks_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_blocks_link_at(&v, 1, &link), 0);
	ck_assert_int_eq(pcicap_test_blocks_link_read_both(&link, &both), 0);
	ck_assert_uint_eq(both, 0x2200000021);
	ck_assert_int_eq(pcicap_test_blocks_link_at(&v, 2, &link), -ERANGE);
	for (unsigned int i = 0; i < 3; i++) {
		ck_assert_int_eq(pcicap_test_blocks_stream_at(&v, i, &s), 0);
		ck_assert_int_eq(
			pcicap_test_blocks_stream_read_ctrl(&s, &dword), 0);
		ck_assert_uint_eq(dword, 0x100 + i);
	}
	ck_assert_int_eq(pcicap_test_blocks_stream_address_at(&s, 1, &a), 0);
	ck_assert_int_eq(
		pcicap_test_blocks_stream_address_read_value(&a, &dword), 0);
	ck_assert_uint_eq(dword, 0x2001);
	ck_assert_int_eq(pcicap_test_blocks_stream_address_at(&s, 2, &a),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_blocks_stream_table_at(&s, 0, &t), 0);
	ck_assert_int_eq(pcicap_test_blocks_stream_table_read_value(&t, &dword),
			 0);
	ck_assert_uint_eq(dword, 0xcafe);
	ck_assert_int_eq(pcicap_test_blocks_stream_at(&v, 0, &s), 0);
	ck_assert_int_eq(pcicap_test_blocks_stream_table_at(&s, 0, &t), -ENXIO);
	ck_assert_int_eq(pcicap_test_blocks_stream_at(&v, 3, &s), -ERANGE);
}
END_TEST

START_TEST(blocks_after_none)
{
	struct pcicap_test_blocks v;
	struct pcicap_test_blocks_link link;
	struct pcicap_test_blocks_stream s;
	uint32_t dword;

	put_blocks(0);
	ck_assert_int_eq(pcicap_test_blocks_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_blocks_link_at(&v, 0, &link), -ENXIO);
	ck_assert_int_eq(pcicap_test_blocks_stream_at(&v, 2, &s), 0);
	ck_assert_int_eq(pcicap_test_blocks_stream_read_ctrl(&s, &dword), 0);
	ck_assert_uint_eq(dword, 0x102);
}
END_TEST

START_TEST(included_registers)
{
	struct pcicap_test_blocks v;
	VALUE(test_blocks_port_status) status;

	put_blocks(1);
	put(EXT + 4, 2, 0x0021);
	ck_assert_int_eq(pcicap_test_blocks_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_blocks_read_port_status(&v, &status), 0);
	ck_assert(FIELD(status, test_blocks_port_status_error,
			PCICAP_TEST_BLOCKS_PORT_STATUS_ERROR));
	ck_assert_uint_eq(FIELD(status, test_blocks_port_status_speed,
				PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED),
			  2);
	ck_assert_int_eq(pcicap_test_blocks_clear_port_status(&v, 1), 0);
	ck_assert_uint_eq(last_value, 1);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		update_keeps_what_it_must,
		update_refuses_bits_without_writer,
		update_refuses_values_outside_of_its_mask,
		starting_bit_is_written_when_asked,
		clear_writes_one_and_keeps_the_rest,
		clear_of_events_only_does_not_read,
		every_width,
		layouts,
		writable_at_times,
		version_and_port_type,
		expressions_saturate,
		arrays,
		blocks,
		blocks_after_none,
		included_registers,
	};
	Suite *suite = suite_create("accessors of both targets");
	TCase *tcase = tcase_create("good specs");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, NULL);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
