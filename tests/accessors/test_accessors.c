// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What generated accessors do, over a model of configuration space. */
#include "space.h"

#include <check.h>
#include <stdlib.h>

#include <pcicap/rebar.h>
#include <pcicap/test_access.h>
#include <pcicap/test_arrays.h>
#include <pcicap/test_blocks.h>
#include <pcicap/test_entries.h>
#include <pcicap/test_layout.h>

START_TEST(split_field)
{
	struct pcicap_test_access_split r = { 0 };

	r = pcicap_test_access_split_set_log_size(r, 0x15);
	ck_assert_uint_eq(r.raw, 0x2500);
	ck_assert_uint_eq(pcicap_test_access_split_log_size(r), 0x15);
	r = pcicap_test_access_split_set_log_size(r, 0xffffffea);
	ck_assert_uint_eq(r.raw, 0x0a00);
}
END_TEST

/* The device may say any exponent: one that does not fit is all ones. */
START_TEST(exponents_that_are_too_large)
{
	struct pcicap_rebar_entry_ctrl r = { 0x3f00 };

	ck_assert(pcicap_rebar_entry_ctrl_bar_size_decoded(r) == UINT64_MAX);
	r.raw = 43 << 8;
	ck_assert(pcicap_rebar_entry_ctrl_bar_size_decoded(r) == UINT64_C(1)
									 << 63);
}
END_TEST

START_TEST(quantities)
{
	struct pcicap_test_access_sizes r = { 0xabc04f23 };
	struct pcicap_test_access_split s = { 0x02070000 };

	ck_assert_uint_eq(pcicap_test_access_sizes_pow2_decoded(r), 8u << 20);
	ck_assert_uint_eq(pcicap_test_access_sizes_minus_one_decoded(r), 3);
	ck_assert_uint_eq(pcicap_test_access_sizes_or_32_decoded(r), 15);
	ck_assert_uint_eq(pcicap_test_access_sizes_times_decoded(r), 24);
	ck_assert_uint_eq(pcicap_test_access_sizes_address_decoded(r),
			  0xabc00000);
	r.raw = 0;
	ck_assert_uint_eq(pcicap_test_access_sizes_or_32_decoded(r), 32);
	ck_assert_uint_eq(pcicap_test_access_split_scaled_decoded(s), 700);
}
END_TEST

START_TEST(entries_of_their_own_size)
{
	struct pcicap_test_entries v;
	struct pcicap_test_entries_entry e;
	uint64_t base;

	put(CAP, 1, 0x7d);
	put(CAP + 2, 1, 2);
	put(CAP + 4, 4, 0x13);	     /* three dwords follow, index 1 */
	put(CAP + 8, 4, 0x10000002); /* 64 bits */
	put(CAP + 12, 4, 0x5);
	put(CAP + 20, 4, 0x21); /* one dword follows, index 2 */
	put(CAP + 24, 4, 0x20000000);
	ck_assert_int_eq(pcicap_test_entries_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 0, &e), 0);
	ck_assert_uint_eq(e.view.size, 16);
	ck_assert_int_eq(pcicap_test_entries_entry_read_whole_base(&e, &base),
			 0);
	ck_assert_uint_eq(base, 0x510000000);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 1, &e), 0);
	ck_assert_uint_eq(e.view.size, 8);
	ck_assert_int_eq(pcicap_test_entries_entry_read_whole_base(&e, &base),
			 0);
	ck_assert_uint_eq(base, 0x20000000);
	ck_assert_int_eq(pcicap_test_entries_entry_at(&v, 2, &e), -ERANGE);
}
END_TEST

START_TEST(snapshot_reads_each_dword_once)
{
	struct pcicap_test_access v;
	struct pcicap_test_access_dwords s;
	struct pcicap_test_access_mixed mixed;
	uint64_t serial;
	uint8_t byte;

	put(CAP + 2, 2, 0x0080);
	put(CAP + 4, 1, 0x77);
	put(CAP + 0x0c, 8, 0x1122334455667788);
	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	reads = 0;
	ck_assert_int_eq(pcicap_test_access_snapshot(&v, &s), 0);
	ck_assert_uint_eq(reads, 12);
	ck_assert_int_eq(pcicap_test_access_snapshot_mixed(&s, &mixed), 0);
	ck_assert(pcicap_test_access_mixed_ready(mixed));
	ck_assert_int_eq(pcicap_test_access_snapshot_byte(&s, &byte), 0);
	ck_assert_uint_eq(byte, 0x77);
	ck_assert_int_eq(pcicap_test_access_snapshot_serial(&s, &serial), 0);
	ck_assert_uint_eq(serial, 0x1122334455667788);
	ck_assert_uint_eq(reads, 12);
}
END_TEST

START_TEST(snapshot_knows_the_layout)
{
	struct pcicap_test_layout v;
	struct pcicap_test_layout_dwords s;
	uint16_t data;
	uint32_t high;

	put_ext(0xf0, 1);
	put(EXT + 4, 2, 0x80);
	put(EXT + 0x10, 2, 0xabcd);
	ck_assert_int_eq(pcicap_test_layout_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_layout_snapshot(&v, &s), 0);
	ck_assert_int_eq(pcicap_test_layout_snapshot_data(&s, &data), 0);
	ck_assert_uint_eq(data, 0xabcd);
	ck_assert_int_eq(pcicap_test_layout_snapshot_mask(&s, &high), -ENXIO);
}
END_TEST

START_TEST(short_capability_lacks_registers)
{
	struct pcicap_test_access v;
	uint16_t word = 0;

	/* the next capability begins before this one's fixed size ends */
	put(CAP + 1, 1, CAP + 8);
	put(CAP + 8, 2, PCIE << 8 | 0x01);
	ck_assert_int_eq(pcicap_test_access_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.view.size, 8);
	ck_assert_int_eq(pcicap_test_access_read_word(&v, &word), -ENXIO);
	ck_assert_uint_eq(word, 0xffff);
	ck_assert_int_eq(pcicap_test_access_write_doorbell(&v, 0), -ENXIO);
	ck_assert_uint_eq(writes, 0);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		split_field,
		quantities,
		exponents_that_are_too_large,
		entries_of_their_own_size,
		snapshot_reads_each_dword_once,
		snapshot_knows_the_layout,
		short_capability_lacks_registers,
	};
	Suite *suite = suite_create("accessors");
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
