// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What generated accessors of a device do, over memory that stands for a BAR: for
 * the user target and, by tests/kernel, for the kernel's.
 */
#include "same_bar.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

static void bar_put(uint32_t off, unsigned int width, uint64_t val)
{
	little_put(&bytes[off], width, val);
}

static uint64_t bar_get(uint32_t off, unsigned int width)
{
	return little_get(SEEN(&bytes[off]), width);
}

static void setup_bar(void)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	bar_put(0, 8, (uint64_t)3 << 33 | (uint64_t)1 << 63);
	ck_assert_int_eq(map_regs(sizeof(bytes)), 0);
}

START_TEST(each_width_is_little_endian)
{
	VALUE(test_device_regs_cap) cap;
	uint64_t v64;
	uint32_t v32;
	uint16_t v16;
	uint8_t v8;

	READ(cap, test_device_regs_read_cap, &regs);
	ck_assert_uint_eq(FIELD(cap, test_device_regs_cap_queues,
				PCICAP_TEST_DEVICE_REGS_CAP_QUEUES),
			  3);
	ck_assert(FIELD(cap, test_device_regs_cap_extra,
			PCICAP_TEST_DEVICE_REGS_CAP_EXTRA));
	WRITE(test_device_regs_write_base, &regs, UINT64_C(0x1122334455667788));
	ck_assert_uint_eq(bytes[0x10], 0x88);
	ck_assert_uint_eq(bytes[0x17], 0x11);
	READ(v64, test_device_regs_read_base, &regs);
	ck_assert_uint_eq(v64, UINT64_C(0x1122334455667788));
	WRITE(test_device_regs_write_word, &regs, 0xabcd);
	WRITE(test_device_regs_write_byte, &regs, 0x5a);
	ck_assert_uint_eq(bar_get(0x0c, 4), 0xabcd005a);
	READ(v16, test_device_regs_read_word, &regs);
	ck_assert_uint_eq(v16, 0xabcd);
	READ(v8, test_device_regs_read_byte, &regs);
	ck_assert_uint_eq(v8, 0x5a);
	bar_put(0x34, 4, 0xff123456);
	READ(v32, test_device_regs_read_triple, &regs);
	ck_assert_uint_eq(v32, 0x123456);
	bar_put(0x40, 8, UINT64_C(0x0000000900000007));
	ck_assert_int_eq(pcicap_test_device_regs_read_both(&regs, &v64), 0);
	ck_assert_uint_eq(v64, UINT64_C(0x900000007));
}
END_TEST

START_TEST(update_obeys_access_kinds)
{
	const VALUE(test_device_regs_ctrl) on = MAKE(test_device_regs_ctrl, 1);

	bar_put(0x08, 4, 0xfffffff6);
	ck_assert_int_eq(pcicap_test_device_regs_update_ctrl(&regs, 1, on), 0);
	/* the event is not cleared, ready and RsvdZ are 0, RsvdP are kept */
	ck_assert_uint_eq(bar_get(0x08, 4), 0x0000fff1);
	ck_assert_int_eq(pcicap_test_device_regs_update_ctrl(&regs, 2, on),
			 -EPERM);
	bar_put(0x08, 4, 0x00001007);
	ck_assert_int_eq(pcicap_test_device_regs_clear_ctrl(&regs, 2), 0);
	ck_assert_uint_eq(bar_get(0x08, 4), 0x00001003);
	ck_assert_int_eq(pcicap_test_device_regs_clear_ctrl(&regs, 1), -EPERM);
	ck_assert_int_eq(pcicap_test_device_regs_clear_events(&regs, 8), 0);
	ck_assert_uint_eq(bar_get(0x30, 4), 8);
}
END_TEST

START_TEST(conditions_and_arrays)
{
	uint32_t val;

	ck_assert_int_eq(pcicap_test_device_regs_read_extra(&regs, &val), 0);
	ck_assert_int_eq(pcicap_test_device_regs_write_scratch(&regs, 3, 7), 0);
	ck_assert_uint_eq(bar_get(0x2c, 4), 7);
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 4, &val),
			 -ERANGE);
	ck_assert_uint_eq(val, UINT32_MAX);
	bar_put(0, 8, 0);
	ck_assert_int_eq(map_regs(sizeof(bytes)), 0);
	ck_assert_int_eq(pcicap_test_device_regs_read_extra(&regs, &val),
			 -ENXIO);
}
END_TEST

START_TEST(blocks)
{
	struct pcicap_test_device_regs_doorbell bell;
	uint32_t val;

	ck_assert_int_eq(pcicap_test_device_regs_doorbell_at(&regs, 2, &bell),
			 0);
	ck_assert_int_eq(pcicap_test_device_regs_doorbell_write_tail(&bell, 5),
			 0);
	ck_assert_int_eq(pcicap_test_device_regs_doorbell_write_head(&bell, 6),
			 0);
	ck_assert_uint_eq(bar_get(0x410, 4), 5);
	ck_assert_uint_eq(bar_get(0x414, 4), 6);
	ck_assert_int_eq(
		pcicap_test_device_regs_doorbell_read_head(&bell, &val), 0);
	ck_assert_uint_eq(val, 6);
	ck_assert_int_eq(pcicap_test_device_regs_doorbell_at(&regs, 3, &bell),
			 -ERANGE);
}
END_TEST

/* The step is 2^(n + 3), as of the doorbells of NVM Express. */
START_TEST(step_that_the_device_tells)
{
	struct pcicap_test_device_regs_bell bell;
	static const struct {
		unsigned int step, index;
		int err;
		uint32_t at;
	} all[] = {
		{ 0, 0, 0, 0xa00 },	{ 0, 191, 0, 0xff8 },
		{ 0, 192, -ENXIO, 0 },	{ 0, 256, -ERANGE, 0 },
		{ 1, 1, 0, 0xa10 },	{ 4, 2, 0, 0xb00 },
		{ 9, 0, 0, 0xa00 },	{ 9, 1, -ENXIO, 0 },
		{ 15, 255, -ENXIO, 0 },
	};

	for (unsigned int i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		bar_put(0, 8, (uint64_t)all[i].step << 4);
		ck_assert_int_eq(map_regs(sizeof(bytes)), 0);
		ck_assert_int_eq(pcicap_test_device_regs_bell_at(
					 &regs, all[i].index, &bell),
				 all[i].err);
		if (all[i].err)
			continue;
		ck_assert_int_eq(pcicap_test_device_regs_bell_write_ring(&bell,
									 i + 1),
				 0);
		ck_assert_uint_eq(bar_get(all[i].at, 4), i + 1);
		/* of the last one, half may be past the end */
		ck_assert_int_eq(pcicap_test_device_regs_bell_write_mute(&bell,
									 i + 2),
				 all[i].step == 9 ? -ENXIO : 0);
		if (all[i].step != 9)
			ck_assert_uint_eq(
				bar_get(all[i].at + (4u << all[i].step), 4),
				i + 2);
	}
}
END_TEST

START_TEST(place_that_the_device_tells)
{
	uint16_t val;

	for (unsigned int step = 0; step < 16; step++) {
		bar_put(0, 8, step << 4);
		ck_assert_int_eq(map_regs(sizeof(bytes)), 0);
		ck_assert_int_eq(pcicap_test_device_regs_write_moved(&regs,
								     0x1234),
				 step % 2 ? -EINVAL : 0);
		ck_assert_uint_eq(bar_get(0x60 + step, 2),
				  step % 2 ? 0x12 : 0x1234);
		ck_assert_int_eq(pcicap_test_device_regs_read_moved(&regs,
								    &val),
				 step % 2 ? -EINVAL : 0);
		ck_assert_uint_eq(val, step % 2 ? 0xffff : 0x1234);
	}
}
END_TEST

/* What is mapped ends before a register: an array's last elements are not there. */
START_TEST(bounds)
{
	uint32_t val;

	ck_assert_int_eq(map_regs(sizeof(bytes) - 1), -ERANGE);
	REGS_SIZE = 0x28;
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 1, &val),
			 0);
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&regs, 2, &val),
			 -ENXIO);
	ck_assert_uint_eq(val, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_device_regs_write_scratch(&regs, 2, 1),
			 -ENXIO);
	ck_assert_uint_eq(bar_get(0x28, 4), 0);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		each_width_is_little_endian,
		update_obeys_access_kinds,
		conditions_and_arrays,
		blocks,
		step_that_the_device_tells,
		place_that_the_device_tells,
		bounds,
	};
	Suite *suite = suite_create("registers of a BAR, both targets");
	TCase *tcase = tcase_create("test_device");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup_bar, NULL);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
