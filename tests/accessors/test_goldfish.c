// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What a driver of the goldfish address space does, up to a ping, over memory
 * that stands for its BARs: QEMU has no such device. Offsets here are those of
 * the emulator's and Fuchsia's drivers, not of the spec.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

#include <pcicap/goldfish.h>

static _Alignas(8) uint8_t control[0x1000], area[0x1000];
static struct pcicap_map control_map, area_map;
static struct pcicap_goldfish_control regs;

static uint32_t get(unsigned int off)
{
	return (uint32_t)little_get(SEEN(&control[off]), 4);
}

static void put(unsigned int off, uint32_t val)
{
	little_put(&control[off], 4, val);
}

static void setup(void)
{
	memset(control, 0, sizeof(control));
	pcicap_map_memory(&control_map, 0, control, sizeof(control));
	pcicap_map_memory(&area_map, 1, area, sizeof(area));
	area_map.phys = UINT64_C(0x123fe000000);
	ck_assert_int_eq(pcicap_goldfish_control_map(&control_map, NULL, &regs),
			 0);
}

START_TEST(its_bars)
{
	struct pcicap_want want = pcicap_goldfish_area_want();

	ck_assert(pcicap_goldfish_matches(0x607d, 0xf153, 0));
	ck_assert_uint_eq(want.bar, 1);
	ck_assert(want.shared);
	ck_assert_int_eq(pcicap_goldfish_control_map(&area_map, NULL, &regs),
			 -EINVAL);
}
END_TEST

/* The host is told where in the guest's memory the area is. */
START_TEST(physical_start)
{
	uint64_t start;

	ck_assert_int_eq(pcicap_goldfish_control_write_phys_start_low(
				 &regs, (uint32_t)area_map.phys),
			 0);
	ck_assert_int_eq(pcicap_goldfish_control_write_phys_start_high(
				 &regs, (uint32_t)(area_map.phys >> 32)),
			 0);
	ck_assert_uint_eq(get(44), 0xfe000000);
	ck_assert_uint_eq(get(48), 0x123);
	ck_assert_int_eq(pcicap_goldfish_control_read_phys_start(&regs, &start),
			 0);
	ck_assert_uint_eq(start, area_map.phys);
}
END_TEST

START_TEST(a_handle_and_a_block)
{
	uint64_t offset;
	uint32_t status;

	ck_assert_int_eq(
		pcicap_goldfish_control_write_guest_page_size(&regs, 4096), 0);
	ck_assert_int_eq(pcicap_goldfish_control_write_command(
				 &regs,
				 PCICAP_GOLDFISH_CONTROL_COMMAND_GEN_HANDLE),
			 0);
	ck_assert_uint_eq(get(0), 3);
	ck_assert_uint_eq(get(8), 4096);
	ck_assert_int_eq(
		pcicap_goldfish_control_write_block_size_low(&regs, 0x2000), 0);
	ck_assert_int_eq(
		pcicap_goldfish_control_write_command(
			&regs, PCICAP_GOLDFISH_CONTROL_COMMAND_ALLOCATE_BLOCK),
		0);
	ck_assert_uint_eq(get(0), 1);
	ck_assert_uint_eq(get(12), 0x2000);
	/* what the host would answer */
	put(4, 12);
	put(20, 0x4000);
	put(24, 1);
	ck_assert_int_eq(pcicap_goldfish_control_read_status(&regs, &status),
			 0);
	ck_assert_uint_eq(status, 12);
	ck_assert_int_eq(
		pcicap_goldfish_control_read_block_offset(&regs, &offset), 0);
	ck_assert_uint_eq(offset, UINT64_C(0x100004000));
}
END_TEST

START_TEST(a_ping)
{
	ck_assert_int_eq(pcicap_goldfish_control_write_handle(&regs, 7), 0);
	ck_assert_int_eq(
		pcicap_goldfish_control_write_ping_info_addr_low(&regs, 0x5000),
		0);
	ck_assert_int_eq(
		pcicap_goldfish_control_write_ping_info_addr_high(&regs, 6), 0);
	ck_assert_int_eq(
		pcicap_goldfish_control_write_command(
			&regs,
			PCICAP_GOLDFISH_CONTROL_COMMAND_TELL_PING_INFO_ADDR),
		0);
	ck_assert_int_eq(pcicap_goldfish_control_write_ping(&regs, 7), 0);
	ck_assert_uint_eq(get(0), 5);
	ck_assert_uint_eq(get(28), 7);
	ck_assert_uint_eq(get(32), 0x5000);
	ck_assert_uint_eq(get(36), 6);
	ck_assert_uint_eq(get(40), 7);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("goldfish");
	TCase *tc = tcase_create("goldfish");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, its_bars);
	tcase_add_test(tc, physical_start);
	tcase_add_test(tc, a_handle_and_a_block);
	tcase_add_test(tc, a_ping);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
