// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What is the kernel's own of tests/accessors/test_same_memory.c: barriers, relaxed
 * and checked accesses, groups of them.
 */
#include "same_memory.h"

#include <check.h>
#include <stdlib.h>

#include "little.h"

static void start(void)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	ck_assert_int_eq(map_regs(), 0);
}

/* What the device wrote before it handed over is read behind the bit. */
START_TEST(handed_over_to_the_driver)
{
	struct pcicap_test_memory_descriptor d = { 0 };
	struct pcicap_test_memory_report r = { 0 };

	((u8 *)&d)[0x1b] = 0x80;
	ck_assert(!pcicap_test_memory_descriptor_is_ours(&d));
	ck_assert(!pcicap_test_memory_report_is_ours(&r, true));
	ck_assert_uint_eq(dma.rmb, 0);
	ck_assert_uint_eq(dma.once, 2);
	((u8 *)&d)[0x1b] = 0;
	((u8 *)&r)[0x0c] = 0x80;
	ck_assert(pcicap_test_memory_descriptor_is_ours(&d));
	ck_assert(pcicap_test_memory_report_is_ours(&r, true));
	ck_assert_uint_eq(dma.rmb, 2);
	ck_assert_uint_eq(dma.wmb, 0);
	ck_assert_uint_eq(dma.once, 4);
}
END_TEST

/* The bit that hands over is stored last, in one piece. */
START_TEST(handed_over_to_the_device)
{
	struct pcicap_test_memory_descriptor d = { 0 };
	struct pcicap_test_memory_table t = { 0 };

	pcicap_test_memory_descriptor_give(&d);
	ck_assert_uint_eq(little_get((u8 *)&d + 0x18, 4), 0x80000000);
	pcicap_test_memory_table_give(&t, true);
	ck_assert_uint_eq(t.flags, 1);
	pcicap_test_memory_table_give(&t, false);
	ck_assert_uint_eq(t.flags, 0);
	ck_assert_uint_eq(dma.wmb, 3);
	ck_assert_uint_eq(dma.once, 3);
	ck_assert_uint_eq(dma.rmb, 0);
}
END_TEST

START_TEST(bursts)
{
	static const u8 data[6] = { 1, 2, 3, 4, 5, 6 };
	u8 got[6] = { 0 };

	pcicap_test_memory_regs_write_fifo_burst(&regs, data, 3);
	ck_assert_uint_eq(mmio.n_writes, 3);
	ck_assert_uint_eq(mmio.width, 2);
	ck_assert_ptr_eq(mmio.at, bytes + 0x18);
	/* memory keeps the last; its bytes are not turned round */
	ck_assert_mem_eq(bytes + 0x18, data + 4, 2);
	pcicap_test_memory_regs_read_fifo_burst(&regs, got, 3);
	ck_assert_uint_eq(mmio.n_reads, 3);
	ck_assert_ptr_eq(mmio.at, bytes + 0x18);
	ck_assert_mem_eq(got + 4, data + 4, 2);
	pcicap_test_memory_regs_write_port_burst(&regs, data, 1);
	ck_assert_uint_eq(mmio.n_writes, 4);
	ck_assert_uint_eq(mmio.width, 4);
	ck_assert_mem_eq(bytes + 0x1c, data, 4);
}
END_TEST

START_TEST(relaxed)
{
	pcicap_test_memory_regs_write_doorbell_relaxed(&regs, 0x01020304);
	ck_assert_uint_eq(little_get(bytes, 4), 0x01020304);
	memcpy(bytes + 4, "\0\0\x12\1", 4);
	ck_assert_uint_eq(pcicap_test_memory_regs_read_mode_relaxed(&regs),
			  0x1201);
	little_put(bytes + 0x10, 8, 0x0807060504030201);
	ck_assert_uint_eq(pcicap_test_memory_regs_read_stamp_relaxed(&regs),
			  0x0102030405060708);
	pcicap_test_memory_regs_write_fifo_relaxed(&regs, 0x1234);
	ck_assert_uint_eq(pcicap_test_memory_regs_read_fifo_relaxed(&regs),
			  0x1234);
	pcicap_test_memory_regs_write_port_relaxed(&regs, 7);
	ck_assert_uint_eq(little_get(bytes + 0x1c, 4), 7);
	ck_assert_uint_eq(mmio.relaxed, 6);
	ck_assert_uint_eq(mmio.n_reads + mmio.n_writes, 6);
}
END_TEST

/* All ones of a function that is there is a value. */
START_TEST(all_ones)
{
	u64 stamp = 0;

	memset(bytes + 0x10, 0xff, 8);
	ck_assert_int_eq(pcicap_test_memory_regs_read_stamp_checked(&regs, &cfg,
								    &stamp),
			 0);
	ck_assert(stamp == U64_MAX);
	ck_assert_uint_eq(reads, 1);
	bytes[0x17] = 0;
	ck_assert_int_eq(pcicap_test_memory_regs_read_stamp_checked(&regs, &cfg,
								    &stamp),
			 0);
	ck_assert_uint_eq(stamp, 0xffffffffffffff00);
	ck_assert_uint_eq(reads, 1);
	memset(bytes + 0x10, 0xff, 8);
	cfg.state = SHIM_SILENT;
	ck_assert_int_eq(pcicap_test_memory_regs_read_stamp_checked(&regs, &cfg,
								    &stamp),
			 -ENODEV);
}
END_TEST

/* Causes that reading clears are read once, the way to a register is two accesses. */
START_TEST(accesses)
{
	struct pcicap_test_memory_phy_lane lane;
	struct pcicap_test_memory_phy phy;
	u32 val;

	ck_assert_int_eq(pcicap_test_memory_regs_irq_pending(&regs, &val), 0);
	ck_assert_uint_eq(mmio.n_reads, 1);
	ck_assert_int_eq(pcicap_test_memory_phy_through(&regs, &phy), 0);
	ck_assert_int_eq(pcicap_test_memory_phy_read_status(&phy, &val), 0);
	ck_assert_uint_eq(mmio.n_reads, 2);
	ck_assert_uint_eq(mmio.n_writes, 1);
	ck_assert_ptr_eq(mmio.last_but_one, bytes + 0xa0);
	ck_assert_ptr_eq(mmio.at, bytes + 0xa4);
	/* what is kept is that of the same register */
	ck_assert_int_eq(pcicap_test_memory_phy_lane_at(&phy, 2, &lane), 0);
	mmio.n_writes = 0;
	ck_assert_int_eq(pcicap_test_memory_phy_lane_clear_mode(&lane, 0x10),
			 0);
	ck_assert_uint_eq(mmio.n_writes, 3);
	ck_assert_uint_eq(mmio.written[0], 0x54 / 4);
	ck_assert_uint_eq(mmio.written[1], 0x54 / 4);
	mmio.n_writes = 0;
	ck_assert_int_eq(pcicap_test_memory_phy_lane_update_mode(
				 &lane, PCICAP_TEST_MEMORY_PHY_LANE_MODE_KIND,
				 1),
			 0);
	ck_assert_uint_eq(mmio.n_writes, 3);
	ck_assert_uint_eq(mmio.written[0], 0x54 / 4);
	ck_assert_uint_eq(mmio.written[1], 0x54 / 4);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_read_level(&lane, &val),
			 0);
	ck_assert_uint_eq(mmio.written[3], 0x50 / 4);
	ck_assert_int_eq(pcicap_test_memory_regs_wrap(&regs, bytes, 0xff),
			 -ERANGE);
}
END_TEST

START_TEST(map_that_fails)
{
	struct pcicap_test_memory_regs v;

	cfg.resource[0] =
		(struct resource){ (uintptr_t)bytes,
				   (uintptr_t)bytes + sizeof(bytes) - 1,
				   IORESOURCE_MEM };
	ck_assert_int_eq(pcicap_test_memory_regs_map(&cfg, &v), 0);
	mmio.fail_step = 1;
	ck_assert_int_eq(pcicap_test_memory_regs_map(&cfg, &v), -EBUSY);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		handed_over_to_the_driver,
		handed_over_to_the_device,
		bursts,
		relaxed,
		all_ones,
		accesses,
		map_that_fails,
	};
	Suite *suite = suite_create("memory and registers, the kernel's own");
	TCase *tcase = tcase_create("test_memory");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, start, NULL);
	for (size_t i = 0; i < ARRAY_SIZE(tests); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
