// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Where things are in a BAR, by what registers and lists tell: for the user target
 * and, by tests/kernel, for the kernel's.
 */
#include "same_places.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

static int map_variant(unsigned int device, unsigned int revision,
		       uint32_t subsystem)
{
	put_function(device, revision, subsystem);
	memset(bytes, 0x11, sizeof(bytes));
	return map_regs();
}

static void setup_bar(void)
{
	ck_assert_int_eq(map_variant(0x5681, 0, 0), 0);
}

START_TEST(variants)
{
	uint32_t val = 0;

	ck_assert_int_eq(map_variant(0x5681, 2, 0), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_early(&regs, &val), 0);
	ck_assert_uint_eq(val, 0x11111111);
	ck_assert_int_eq(pcicap_test_places_regs_read_late(&regs, &val),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_read_big(&regs, &val), -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_read_own(&regs, &val), -ENXIO);
	ck_assert_int_eq(map_variant(0x5683, 3, 0x11001af4), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_early(&regs, &val),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_read_late(&regs, &val), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_big(&regs, &val), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_own(&regs, &val), 0);
	ck_assert_int_eq(map_variant(0x5681, 3, 0x11011af4), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_own(&regs, &val), -ENXIO);
}
END_TEST

START_TEST(array_in_pieces)
{
	struct pcicap_test_places_regs_queue queue;
	uint32_t val = 0;

	for (unsigned int i = 0; i < 32; i++)
		ck_assert_int_eq(pcicap_test_places_regs_write_limit(&regs, i,
								     i + 1),
				 0);
	ck_assert_uint_eq(little_get(bytes + 0x10, 4), 1);
	ck_assert_uint_eq(little_get(bytes + 0x10 + 15 * 4, 4), 16);
	ck_assert_uint_eq(little_get(bytes + 0x200, 4), 17);
	ck_assert_uint_eq(little_get(bytes + 0x200 + 7 * 4, 4), 24);
	ck_assert_uint_eq(little_get(bytes + 0x300, 4), 25);
	ck_assert_uint_eq(little_get(bytes + 0x300 + 7 * 4, 4), 32);
	/* nothing behind the first piece */
	ck_assert_uint_eq(little_get(bytes + 0x50, 4), 0x11111111);
	ck_assert_int_eq(pcicap_test_places_regs_read_limit(&regs, 32, &val),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_places_regs_queue_at(&regs, 3, &queue), 0);
	ck_assert_uint_eq(PLACE(queue), 0x530);
	ck_assert_int_eq(pcicap_test_places_regs_queue_at(&regs, 4, &queue), 0);
	ck_assert_uint_eq(PLACE(queue), 0x600);
	ck_assert_int_eq(pcicap_test_places_regs_queue_at(&regs, 6, &queue),
			 -ERANGE);
}
END_TEST

START_TEST(bit_for_each_element)
{
	struct pcicap_test_places_regs_port port;

	little_put(bytes + 0xa0, 4, 0x82);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_uint_eq(pcicap_test_places_regs_port_elements(&regs), 8);
	for (unsigned int i = 0; i < 8; i++)
		ck_assert_int_eq(pcicap_test_places_regs_port_at(&regs, i,
								 &port),
				 i == 1 || i == 7 ? 0 : -ENXIO);
	ck_assert_uint_eq(PLACE(port), 0x470);
	ck_assert_int_eq(pcicap_test_places_regs_port_at(&regs, 8, &port),
			 -ERANGE);
}
END_TEST

static void put_lists(unsigned int first)
{
	little_put(bytes + 0xa4, 2, first);
	memset(bytes + 0x700, 0, 0x100);
	/* legacy, protocol, protocol */
	little_put(bytes + 0x700, 4, 0x0801);
	little_put(bytes + 0x720, 4, 0x1002);
	little_put(bytes + 0x724, 4, 0x20425355);
	little_put(bytes + 0x760, 4, 0x0002);
	memset(bytes + 0x800, 0, 0x800);
	little_put(bytes + 0x800, 8, 0x100000ULL << 4 | 7);
	little_put(bytes + 0x900, 8, 1ULL << 40 | 0x20 << 16 | 9);
	little_put(bytes + 0x920, 8, 9);
}

START_TEST(list_in_a_bar)
{
	struct pcicap_test_places_regs_extra e;
	uint32_t name = 0;

	put_lists(0x700 / 4);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_places_regs_extra_first(&regs, &e), 0);
	ck_assert_uint_eq(PLACE(e), 0x700);
	ck_assert_int_eq(pcicap_test_places_regs_extra_read_name(&e, &name),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find(
				 &regs,
				 PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_PROTOCOL,
				 &e),
			 0);
	ck_assert_uint_eq(PLACE(e), 0x720);
	ck_assert_int_eq(pcicap_test_places_regs_extra_read_name(&e, &name), 0);
	ck_assert_uint_eq(name, 0x20425355);
	ck_assert_int_eq(
		pcicap_test_places_regs_extra_find_next(&regs, 2, &e, &e), 0);
	ck_assert_uint_eq(PLACE(e), 0x760);
	ck_assert_int_eq(pcicap_test_places_regs_extra_next(&regs, &e, &e),
			 -ENOENT);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find(&regs, 3, &e),
			 -ENOENT);
	/* past the end */
	little_put(bytes + 0x760, 4, 0xff02);
	little_put(bytes + 0x760 + 0xff * 4, 4, 0xff01);
	little_put(bytes + 0x760 + 2 * 0xff * 4, 4, 0xff01);
	little_put(bytes + 0x760 + 3 * 0xff * 4, 4, 0xff01);
	CUT(regs, 0xb00);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find(&regs, 3, &e),
			 -EBADMSG);
	/* there is none */
	put_lists(0);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_places_regs_extra_first(&regs, &e),
			 -ENOENT);
}
END_TEST

START_TEST(chain_of_features)
{
	struct pcicap_test_places_regs_feature f;

	put_lists(0);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_places_regs_feature_first(&regs, &f), 0);
	ck_assert_uint_eq(PLACE(f), 0x800);
	ck_assert_int_eq(pcicap_test_places_regs_feature_find(&regs, 9, &f), 0);
	ck_assert_uint_eq(PLACE(f), 0x900);
	/* the end is said, whatever the next one is */
	ck_assert_int_eq(pcicap_test_places_regs_feature_next(&regs, &f, &f),
			 -ENOENT);
}
END_TEST

/* A function for both: they are of one type. */
static int run_channel(const struct pcicap_test_places_regs_channel *c)
{
	return pcicap_test_places_regs_channel_write_control(
		c, MAKE(test_places_regs_channel_control, 1));
}

START_TEST(one_type)
{
	struct pcicap_test_places_regs_channel_part part;
	struct pcicap_test_places_regs_channel c;

	ck_assert_int_eq(pcicap_test_places_regs_channel_at(&regs, 3, &c), 0);
	ck_assert_int_eq(run_channel(&c), 0);
	ck_assert_uint_eq(little_get(bytes + 0xa60, 4), 1);
	ck_assert_int_eq(pcicap_test_places_regs_channel_in_at(&regs, 1, &c),
			 0);
	ck_assert_int_eq(run_channel(&c), 0);
	ck_assert_uint_eq(little_get(bytes + 0xb20, 4), 1);
	ck_assert_int_eq(pcicap_test_places_regs_channel_part_at(&c, 1, &part),
			 0);
	ck_assert_uint_eq(PLACE(part), 0xb30);
	ck_assert_int_eq(pcicap_test_places_regs_channel_in_at(&regs, 2, &c),
			 -ERANGE);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		variants,      array_in_pieces,	  bit_for_each_element,
		list_in_a_bar, chain_of_features, one_type,
	};
	Suite *suite = suite_create("places in a BAR, both targets");
	TCase *tcase = tcase_create("test_places");
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
