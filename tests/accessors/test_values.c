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

#define SIZES(field) pcicap_test_access_sizes_##field

/* Every value of the field: from a quantity it becomes itself again. */
#define ROUND_TRIP(field, lsb, width)                                       \
	for (uint32_t raw = 0; raw < UINT32_C(1) << (width); raw++) {       \
		struct pcicap_test_access_sizes r = { raw << (lsb) };       \
		uint32_t back;                                              \
		ck_assert_int_eq(SIZES(field##_encode)(                     \
					 SIZES(field##_decoded)(r), &back), \
				 0);                                        \
		ck_assert_uint_eq(back, raw);                               \
	}

START_TEST(inverse)
{
	ROUND_TRIP(pow2, 0, 4);
	ROUND_TRIP(minus_one, 4, 4);
	ROUND_TRIP(or_32, 8, 5);
	ROUND_TRIP(times, 13, 3);
	ROUND_TRIP(address, 20, 12);
}
END_TEST

#define REFUSED(field, quantity, err)                                       \
	do {                                                                \
		uint32_t refused = 0;                                       \
		ck_assert_int_eq(SIZES(field##_encode)(quantity, &refused), \
				 err);                                      \
		ck_assert_uint_eq(refused, UINT32_MAX);                     \
	} while (0)

START_TEST(not_representable)
{
	REFUSED(pow2, 3u << 20, -EDOM);
	REFUSED(pow2, 0, -ERANGE);
	REFUSED(pow2, 1u << 19, -ERANGE);
	REFUSED(pow2, UINT64_C(1) << 36, -ERANGE);
	REFUSED(minus_one, 0, -ERANGE);
	REFUSED(minus_one, 17, -ERANGE);
	REFUSED(or_32, 0, -ERANGE);
	REFUSED(or_32, 33, -ERANGE);
	REFUSED(times, 12, -EDOM);
	REFUSED(times, 0, -ERANGE);
	REFUSED(times, 72, -ERANGE);
	REFUSED(address, 0x80000, -EDOM);
	REFUSED(address, UINT64_C(1) << 32, -ERANGE);
}
END_TEST

START_TEST(one_of_several_sizes)
{
	uint32_t raw;

	ck_assert_int_eq(SIZES(pages_encode)(4096, &raw), 0);
	ck_assert_uint_eq(raw, 1);
	ck_assert_int_eq(SIZES(pages_encode)(32768, &raw), 0);
	ck_assert_uint_eq(raw, 8);
	REFUSED(pages, 2048, -ERANGE);
	REFUSED(pages, 65536, -ERANGE);
	REFUSED(pages, 6000, -EDOM);
}
END_TEST

static void check_scaled(uint64_t quantity, int err, uint32_t raw,
			 uint32_t scale)
{
	struct pcicap_test_access_split r = { 0 };
	uint32_t n = 1, s = 1;

	ck_assert_int_eq(
		pcicap_test_access_split_scaled_encode(quantity, &n, &s), err);
	ck_assert_uint_eq(n, raw);
	ck_assert_uint_eq(s, scale);
	if (err)
		return;
	r = pcicap_test_access_split_set_scaled(r, n);
	r = pcicap_test_access_split_set_scale(r, s);
	ck_assert_uint_eq(pcicap_test_access_split_scaled_decoded(r), quantity);
}

START_TEST(finest_scale)
{
	check_scaled(0, 0, 0, 0);
	check_scaled(255, 0, 255, 0);
	check_scaled(260, 0, 26, 1);
	check_scaled(2550000, 0, 255, 4);
	check_scaled(256, -EDOM, UINT32_MAX, UINT32_MAX);
	check_scaled(12345, -EDOM, UINT32_MAX, UINT32_MAX);
	/* the field would hold a scale of 5, which is not allowed */
	check_scaled(25500000, -ERANGE, UINT32_MAX, UINT32_MAX);
}
END_TEST

START_TEST(names_are_no_quantities)
{
	uint8_t raw;

	ck_assert_int_eq(pcicap_test_access_power_encode(0xef * 100, &raw), 0);
	ck_assert_uint_eq(raw, 0xef);
	ck_assert_int_eq(pcicap_test_access_power_encode(0xf0 * 100, &raw),
			 -EDOM);
	ck_assert_uint_eq(raw, 0xff);
	ck_assert_int_eq(pcicap_test_access_power_encode(25600, &raw), -ERANGE);
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
	tcase_add_test(tc, inverse);
	tcase_add_test(tc, not_representable);
	tcase_add_test(tc, one_of_several_sizes);
	tcase_add_test(tc, finest_scale);
	tcase_add_test(tc, names_are_no_quantities);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
