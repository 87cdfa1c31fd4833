// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Quantities become what fields hold, in both targets. */
#include "same.h"

#include <check.h>
#include <stdlib.h>

#include <pcicap/test_access.h>

#define SIZES(field) pcicap_test_access_sizes_##field

/* Every value of the field: from a quantity it becomes itself again. */
#define ROUND_TRIP(field, lsb, width)                                       \
	for (uint32_t raw = 0; raw < UINT32_C(1) << (width); raw++) {       \
		const VALUE(test_access_sizes)                              \
			r = MAKE(test_access_sizes, raw << (lsb));          \
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
	VALUE(test_access_split) r;
	uint32_t n = 1, s = 1;

	ck_assert_int_eq(
		pcicap_test_access_split_scaled_encode(quantity, &n, &s), err);
	ck_assert_uint_eq(n, raw);
	ck_assert_uint_eq(s, scale);
	if (err)
		return;
	r = MAKE(test_access_split, n << 16 | s << 24);
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

/* As decoded: what the scale multiplies is the whole quantity. */
START_TEST(decoded)
{
	const VALUE(test_access_sizes) r = MAKE(test_access_sizes, 0xabc04f23);
	const VALUE(test_access_sizes) zero = MAKE(test_access_sizes, 0);

	ck_assert_uint_eq(SIZES(pow2_decoded)(r), 8u << 20);
	ck_assert_uint_eq(SIZES(minus_one_decoded)(r), 3);
	ck_assert_uint_eq(SIZES(or_32_decoded)(r), 15);
	ck_assert_uint_eq(SIZES(times_decoded)(r), 24);
	ck_assert_uint_eq(SIZES(address_decoded)(r), 0xabc00000);
	ck_assert_uint_eq(SIZES(or_32_decoded)(zero), 32);
	ck_assert_uint_eq(pcicap_test_access_split_scaled_decoded(
				  MAKE(test_access_split, 0x02070000)),
			  700);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		inverse,      not_representable,       one_of_several_sizes,
		finest_scale, names_are_no_quantities, decoded,
	};
	Suite *suite = suite_create("quantities, both targets");
	TCase *tcase = tcase_create("quantities");
	SRunner *runner;
	int failed;

	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
