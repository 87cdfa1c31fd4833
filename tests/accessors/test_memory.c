// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Byte orders and groups of registers, as only the user target has them. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

#define PCICAP_MMIO_BINDING "seen.h"
#include <pcicap/test_memory.h>

unsigned int seen[64], n_seen;

static _Alignas(8) uint8_t bytes[0x100];
static struct pcicap_map map;
static struct pcicap_test_memory_regs regs;

static void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	ck_assert_int_eq(pcicap_test_memory_regs_map(&map, NULL, &regs), 0);
}

static void is(const void *at, const char *hex)
{
	const uint8_t *byte = at;
	unsigned int v;

	for (; *hex; hex += 2, byte++) {
		sscanf(hex, "%2x", &v);
		ck_assert_uint_eq(*byte, v);
	}
}

/* Of a big-endian register the high half is the one at the lower address. */
START_TEST(halves_in_order)
{
	struct pcicap_test_memory_regs_window w;
	struct pcicap_mmio *m = &regs.view;
	uint64_t val = 0;

	ck_assert_int_eq(pcicap_test_memory_regs_window_at(&regs, &w), 0);
	n_seen = 0;
	ck_assert_int_eq(pcicap_test_memory_regs_window_write_base(&w, 1), 0);
	ck_assert_int_eq(pcicap_test_memory_regs_window_read_base(&w, &val), 0);
	ck_assert_uint_eq(n_seen, 4);
	ck_assert_uint_eq(seen[0], 0x1048);
	ck_assert_uint_eq(seen[1], 0x104c);
	ck_assert_uint_eq(seen[2], 0x48);
	ck_assert_uint_eq(seen[3], 0x4c);
	n_seen = 0;
	ck_assert_int_eq(pcicap_mmio_write64_hi_lo(m, 0x48, 0x1122334455667788),
			 0);
	ck_assert_int_eq(pcicap_mmio_read64_hi_lo(m, 0x48, &val), 0);
	ck_assert(val == 0x1122334455667788);
	ck_assert_uint_eq(n_seen, 4);
	ck_assert_uint_eq(seen[0], 0x104c);
	ck_assert_uint_eq(seen[1], 0x1048);
	ck_assert_uint_eq(seen[2], 0x4c);
	ck_assert_uint_eq(seen[3], 0x48);
	ck_assert_int_eq(pcicap_mmio_write64_lo_hi(m, 0xfc, 1), -ENXIO);
	ck_assert_int_eq(pcicap_mmio_read64_lo_hi(m, 0xfc, &val), -ENXIO);
	ck_assert(val == UINT64_MAX);
}
END_TEST

START_TEST(bursts)
{
	static const uint8_t data[6] = { 1, 2, 3, 4, 5, 6 };
	uint8_t got[6] = { 0 };
	uint32_t words[2] = { 0 };

	n_seen = 0;
	memcpy(words, data, 4);
	ck_assert_int_eq(
		pcicap_test_memory_regs_write_fifo_burst(&regs, data, 3), 0);
	ck_assert_uint_eq(n_seen, 3);
	for (unsigned int i = 0; i < 3; i++)
		ck_assert_uint_eq(seen[i], 0x1018);
	/* memory keeps the last; its bytes are not turned round */
	ck_assert_uint_eq(bytes[0x18], 5);
	ck_assert_uint_eq(bytes[0x19], 6);
	n_seen = 0;
	ck_assert_int_eq(pcicap_test_memory_regs_read_fifo_burst(&regs, got, 3),
			 0);
	ck_assert_uint_eq(n_seen, 3);
	ck_assert_uint_eq(seen[2], 0x18);
	ck_assert_uint_eq(got[4], 5);
	ck_assert_uint_eq(got[5], 6);
	ck_assert_int_eq(
		pcicap_test_memory_regs_write_port_burst(&regs, words, 1), 0);
	ck_assert_uint_eq(bytes[0x1c], 1);
	ck_assert_uint_eq(bytes[0x1f], 4);
	regs.view.size = 0x18;
	ck_assert_int_eq(pcicap_test_memory_regs_read_fifo_burst(&regs, got, 3),
			 -ENXIO);
}
END_TEST

START_TEST(causes_are_read_once)
{
	uint32_t bits = 0;

	bytes[0x80] = 0x81;
	n_seen = 0;
	ck_assert_int_eq(pcicap_test_memory_regs_irq_pending(&regs, &bits), 0);
	ck_assert_uint_eq(bits, 0x81);
	ck_assert_uint_eq(n_seen, 1);
	regs.view.size = 0x80;
	ck_assert_int_eq(pcicap_test_memory_regs_irq_pending(&regs, &bits),
			 -ENXIO);
	ck_assert_uint_eq(bits, UINT32_MAX);
}
END_TEST

/* The index, then the data. */
START_TEST(index_before_data)
{
	struct pcicap_test_memory_phy_control control = { 0 };
	struct pcicap_test_memory_phy phy;
	uint32_t val = 0;

	ck_assert_int_eq(pcicap_test_memory_phy_through(&regs, &phy), 0);
	n_seen = 0;
	ck_assert_int_eq(pcicap_test_memory_phy_read_status(&phy, &val), 0);
	ck_assert_uint_eq(n_seen, 2);
	ck_assert_uint_eq(seen[0], 0x10a0);
	ck_assert_uint_eq(seen[1], 0xa4);
	n_seen = 0;
	control.raw = PCICAP_TEST_MEMORY_PHY_CONTROL_RESET;
	ck_assert_int_eq(pcicap_test_memory_phy_update_control(
				 &phy, PCICAP_TEST_MEMORY_PHY_CONTROL_RESET,
				 control),
			 0);
	ck_assert_uint_eq(n_seen, 4);
	/* the way there is lost */
	regs.view.size = 0xa0;
	ck_assert_int_eq(pcicap_test_memory_phy_read_status(&phy, &val),
			 -ENXIO);
	ck_assert_uint_eq(val, UINT32_MAX);
}
END_TEST

START_TEST(bare_forms)
{
	struct pcicap_test_memory_regs_mode mode = { 0 };
	struct pcicap_test_memory_regs v;
	struct pcicap_map other;
	uint16_t half = 0;

	memset(bytes, 0, sizeof(bytes));
	ck_assert_int_eq(pcicap_test_memory_regs_wrap(&other, bytes,
						      sizeof(bytes), NULL, &v),
			 0);
	ck_assert_int_eq(pcicap_test_memory_regs_bare(&v), 0);
	n_seen = 0;
	pcicap_test_memory_regs_store_index(&v, 0x01020304);
	is(bytes + 0xa0, "04030201");
	memcpy(bytes + 4, "\0\0\x12\1", 4);
	mode = pcicap_test_memory_regs_load_mode(&v);
	ck_assert_uint_eq(pcicap_test_memory_regs_mode_depth(mode), 0x12);
	/* one access each */
	ck_assert_uint_eq(n_seen, 2);
	ck_assert_int_eq(pcicap_test_memory_regs_store_pair(&v, 1, 0x1234), 0);
	is(bytes + 8, "00001234");
	ck_assert_int_eq(pcicap_test_memory_regs_load_pair(&v, 1, &half), 0);
	ck_assert_uint_eq(half, 0x1234);
	ck_assert_int_eq(pcicap_test_memory_regs_load_pair(&v, 2, &half),
			 -ERANGE);
	ck_assert_uint_eq(half, 0xffff);
	ck_assert_int_eq(pcicap_test_memory_regs_store_pair(&v, 2, 1), -ERANGE);
	/* what they rely on */
	other.writable = false;
	ck_assert_int_eq(pcicap_test_memory_regs_bare(&v), -EPERM);
	other.writable = true;
	other.n_holes = 1;
	other.holes[0].at = 0xf8;
	other.holes[0].size = 0x1000;
	ck_assert_int_eq(pcicap_test_memory_regs_bare(&v), -EACCES);
	other.holes[0].at = 0x100;
	ck_assert_int_eq(pcicap_test_memory_regs_bare(&v), 0);
	ck_assert_int_eq(pcicap_test_memory_regs_wrap(&other, bytes, 0xff, NULL,
						      &v),
			 -ERANGE);
}
END_TEST

int main(void)
{
	SRunner *runner;
	Suite *suite = suite_create("memory");
	TCase *c = tcase_create("all");
	int failed;

	tcase_add_checked_fixture(c, setup, NULL);
	tcase_add_test(c, halves_in_order);
	tcase_add_test(c, bursts);
	tcase_add_test(c, causes_are_read_once);
	tcase_add_test(c, index_before_data);
	tcase_add_test(c, bare_forms);
	suite_add_tcase(suite, c);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
