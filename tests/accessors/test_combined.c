// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A value of several registers: cut off is not the same as not in the layout. */
#include "space.h"

#include <check.h>
#include <stdlib.h>

#include <pcicap/dsn.h>
#include <pcicap/ea.h>

#define ALL_ONES (~(uint64_t)0)

START_TEST(ends_with_the_next_capability)
{
	struct pcicap_dsn v;
	uint64_t serial = 0;
	uint32_t half;

	put(EXT, 4, 0x10810003); /* the next one begins at 108h */
	put(EXT + 4, 4, 0x11223344);
	put(EXT + 8, 4, 0x00010001);
	ck_assert_int_eq(pcicap_dsn_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.view.size, 8);
	ck_assert_int_eq(pcicap_dsn_read_serial_low(&v, &half), 0);
	ck_assert_uint_eq(half, 0x11223344);
	ck_assert_int_eq(pcicap_dsn_read_serial(&v, &serial), -ENODATA);
	ck_assert(serial == ALL_ONES);
}
END_TEST

START_TEST(ends_with_the_space)
{
	struct pcicap_dsn v;
	uint64_t serial = 0;

	put(EXT, 4, 0xffc10001);
	put(0xffc, 4, 0x00010003);
	ck_assert_int_eq(pcicap_dsn_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.view.size, 4);
	ck_assert_int_eq(pcicap_dsn_read_serial(&v, &serial), -ENODATA);
	ck_assert(serial == ALL_ONES);
}
END_TEST

START_TEST(whole)
{
	struct pcicap_dsn v;
	uint64_t serial;

	put(EXT, 4, 0x00010003);
	put(EXT + 4, 8, UINT64_C(0x5566778811223344));
	ck_assert_int_eq(pcicap_dsn_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_dsn_read_serial(&v, &serial), 0);
	ck_assert(serial == UINT64_C(0x5566778811223344));
}
END_TEST

/* An entry of Enhanced Allocation; @size: dwords after the first. */
static int open_entry(unsigned int size, unsigned int base,
		      struct pcicap_ea_entry *entry)
{
	struct pcicap_ea ea;

	put(CAP, 1, 0x14);
	put(CAP + 2, 1, 1);
	put(CAP + 4, 4, 0x80000000u | size);
	put(CAP + 8, 4, base);
	put(CAP + 12, 4, 0x000ffffc);
	put(CAP + 16, 4, 0x12345678);
	ck_assert_int_eq(pcicap_ea_find(&cfg, &ea), 0);
	return pcicap_ea_entry_at(&ea, 0, entry);
}

START_TEST(lacks_the_high_half)
{
	struct pcicap_ea_entry entry;
	uint64_t base;

	ck_assert_int_eq(open_entry(2, 0xfe000000, &entry), 0);
	ck_assert_int_eq(pcicap_ea_entry_read_range_base(&entry, &base), 0);
	ck_assert(base == 0xfe000000);
}
END_TEST

START_TEST(has_the_high_half)
{
	struct pcicap_ea_entry entry;
	uint64_t base;

	ck_assert_int_eq(open_entry(3, 0xfe000002, &entry), 0);
	ck_assert_int_eq(pcicap_ea_entry_read_range_base(&entry, &base), 0);
	ck_assert(base == UINT64_C(0x12345678fe000000));
}
END_TEST

/* "64 bits" in an entry that has no room for them. */
START_TEST(ends_with_the_entry)
{
	struct pcicap_ea_entry entry;
	uint64_t base;

	ck_assert_int_eq(open_entry(2, 0xfe000002, &entry), 0);
	ck_assert_int_eq(pcicap_ea_entry_read_range_base(&entry, &base),
			 -ENODATA);
	ck_assert(base == ALL_ONES);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("combined values");
	TCase *tcase = tcase_create("combined values");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, NULL);
	tcase_add_test(tcase, ends_with_the_next_capability);
	tcase_add_test(tcase, ends_with_the_space);
	tcase_add_test(tcase, whole);
	tcase_add_test(tcase, lacks_the_high_half);
	tcase_add_test(tcase, has_the_high_half);
	tcase_add_test(tcase, ends_with_the_entry);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
