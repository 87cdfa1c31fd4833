// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The write side of values: quantities become what fields hold, and values of
 * several registers are read and written in the order that the spec gives.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

#include <pcicap/test_access.h>
#include <pcicap/test_orders.h>

#define CAP 0x50

static uint8_t space[256];
static struct pcicap_cfg cfg;
static struct pcicap_test_orders v;

/* Accesses since setup(): 'r' or 'w' and the offset in the capability. */
static char trace[32][8];
static unsigned int n_trace;

/* The clock's low half is advanced by this at each read of it. */
static uint64_t step;

/* The write with this number, from 1, fails. */
static unsigned int fails;

static void note(char how, uint32_t off)
{
	if (off < CAP || off >= CAP + 0x1c)
		return;
	ck_assert(n_trace < 32);
	snprintf(trace[n_trace++], sizeof(trace[0]), "%c%02x", how,
		 (unsigned int)(off - CAP));
}

static int model_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	uint64_t clock = little_get(&space[CAP + 0x14], 6);

	(void)priv;
	note('r', off);
	*val = (uint32_t)little_get(&space[off], width);
	if (off == CAP + 0x14)
		little_put(&space[off], 6, clock + step);
	return 0;
}

static int model_write(void *priv, uint32_t off, unsigned int width,
		       uint32_t val)
{
	(void)priv;
	note('w', off);
	if (fails && !--fails)
		return -EIO;
	little_put(&space[off], width, val);
	return 0;
}

static const struct pcicap_cfg_ops ops = { model_read, model_write };

static void open_with(unsigned int wide)
{
	memset(space, 0, sizeof(space));
	little_put(space, 4, 0x10001af4);
	little_put(&space[0x06], 2, 0x0010);
	space[0x34] = CAP;
	little_put(&space[CAP], 4, 0x0000007f | wide << 16);
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, NULL, sizeof(space)), 0);
	ck_assert_int_eq(pcicap_test_orders_find(&cfg, &v), 0);
	n_trace = 0;
	step = 0;
	fails = 0;
}

static void setup(void)
{
	open_with(1);
}

static void check_trace(const char *expected)
{
	char all[sizeof(trace)] = "";

	for (unsigned int i = 0; i < n_trace; i++) {
		strcat(all, i ? " " : "");
		strcat(all, trace[i]);
	}
	ck_assert_str_eq(all, expected);
}

static uint32_t at(uint32_t off)
{
	return (uint32_t)little_get(&space[CAP + off], 4);
}

START_TEST(low_part_first)
{
	uint64_t val;

	ck_assert_int_eq(
		pcicap_test_orders_write_ring(&v, UINT64_C(0x123456789abcdef0)),
		0);
	check_trace("w04 w08");
	ck_assert_uint_eq(at(4), 0x9abcdef0);
	ck_assert_uint_eq(at(8), 0x12345678);
	ck_assert_int_eq(pcicap_test_orders_read_ring(&v, &val), 0);
	check_trace("w04 w08 r04 r08");
	ck_assert(val == UINT64_C(0x123456789abcdef0));
}
END_TEST

START_TEST(alias)
{
	uint8_t val;

	little_put(&space[CAP + 8], 4, 0x12345678);
	ck_assert_int_eq(pcicap_test_orders_read_ring_top(&v, &val), 0);
	ck_assert_uint_eq(val, 0x78);
	ck_assert_int_eq(pcicap_test_orders_write_ring_top(&v, 0x9a), 0);
	ck_assert_uint_eq(at(8), 0x1234569a);
}
END_TEST

START_TEST(high_part_first_and_its_neighbours_kept)
{
	uint64_t val;

	little_put(&space[CAP + 0x0c], 4, 0x0000fff7);
	ck_assert_int_eq(
		pcicap_test_orders_write_area(&v, UINT64_C(0x123456789abcd000)),
		0);
	/* the low part has neighbours; the event there is not cleared */
	check_trace("w10 r0c w0c");
	ck_assert_uint_eq(at(0x0c), 0x9abcdff5);
	ck_assert_uint_eq(at(0x10), 0x12345678);
	ck_assert_int_eq(pcicap_test_orders_read_area(&v, &val), 0);
	check_trace("w10 r0c w0c r10 r0c");
	ck_assert(val == UINT64_C(0x123456789abcd000));
}
END_TEST

START_TEST(values_that_cannot_be)
{
	ck_assert_int_eq(pcicap_test_orders_write_ring(&v, 8), -EDOM);
	ck_assert_int_eq(pcicap_test_orders_write_area(&v, 0x800), -EDOM);
	open_with(0);
	ck_assert_int_eq(pcicap_test_orders_write_area(&v, UINT64_C(1) << 32),
			 -ERANGE);
	check_trace("");
	ck_assert_int_eq(pcicap_test_orders_write_area(&v, 0xfffff000), 0);
	check_trace("r0c w0c");
	ck_assert_uint_eq(at(0x0c), 0xfffff000);
}
END_TEST

START_TEST(first_write_fails)
{
	fails = 1;
	ck_assert_int_eq(pcicap_test_orders_write_ring(&v, 16), -EIO);
	check_trace("w04");
}
END_TEST

START_TEST(cut_off)
{
	v.view.size = 8;
	ck_assert_int_eq(pcicap_test_orders_write_ring(&v, 16), -ENODATA);
}
END_TEST

START_TEST(clock_that_stands)
{
	uint64_t val;

	little_put(&space[CAP + 0x14], 6, UINT64_C(0x123456789abc));
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&v, &val), 0);
	check_trace("r18 r14 r18");
	ck_assert(val == UINT64_C(0x123456789abc));
}
END_TEST

/* Its low half overflows between the reads: by one read of each it is wrong. */
START_TEST(clock_that_runs)
{
	uint64_t val;

	little_put(&space[CAP + 0x14], 6, UINT64_C(0x1fffffff0));
	step = 0x20;
	ck_assert_int_eq(pcicap_test_orders_read_ticks_early(&v, &val), 0);
	ck_assert(val == UINT64_C(0x2fffffff0));
	n_trace = 0;
	little_put(&space[CAP + 0x14], 6, UINT64_C(0x1fffffff0));
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&v, &val), 0);
	check_trace("r18 r14 r18 r14 r18");
	ck_assert(val == UINT64_C(0x200000010));
}
END_TEST

START_TEST(clock_that_races)
{
	uint64_t val = 0;

	little_put(&space[CAP + 0x14], 6, 1);
	step = UINT64_C(1) << 32;
	ck_assert_int_eq(pcicap_test_orders_read_ticks(&v, &val), -EBUSY);
	ck_assert(val == UINT64_MAX);
	ck_assert_uint_eq(n_trace, 1 + 8 * 2);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("values");
	TCase *tc = tcase_create("values");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, low_part_first);
	tcase_add_test(tc, alias);
	tcase_add_test(tc, high_part_first_and_its_neighbours_kept);
	tcase_add_test(tc, values_that_cannot_be);
	tcase_add_test(tc, first_write_fails);
	tcase_add_test(tc, cut_off);
	tcase_add_test(tc, clock_that_stands);
	tcase_add_test(tc, clock_that_runs);
	tcase_add_test(tc, clock_that_races);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
