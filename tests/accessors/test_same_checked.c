// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Registers that may not be there, where others serve: for the user target and, by
 * tests/kernel, for the kernel's.
 */
#include "same_checked.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

#define OP 0xa0

static struct pcicap_test_checked_regs_op op;

static uint32_t now(uint32_t off)
{
	return (uint32_t)little_get(SEEN(&bytes[off]), 4);
}

static void setup_bar(void)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	little_put(bytes, 4, 0x3204); /* three lines, a queue, op at a0h */
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_op_at(&regs, &op), 0);
}

START_TEST(set_in_one_register)
{
	uint32_t bits = 0;

	little_put(bytes + OP + 4, 4, 0x80);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_enable(&op, 0x11), 0);
	ck_assert_uint_eq(now(OP + 4), 0x91);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_disable(&op, 0x90), 0);
	ck_assert_uint_eq(now(OP + 4), 0x01);
	little_put(bytes + OP, 4, 0x13);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_pending(&op, &bits),
			 0);
	ck_assert_uint_eq(bits, 0x01);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_ack(&op, 0x10), 0);
	ck_assert_uint_eq(now(OP), 0x10);
}
END_TEST

START_TEST(by_two_registers_and_a_mask)
{
	uint32_t bits = 0;

	little_put(bytes + OP + 8, 4, 0x81);
	ck_assert_int_eq(pcicap_test_checked_regs_op_other_pending(&op, &bits),
			 0);
	ck_assert_uint_eq(bits, 0x81);
	ck_assert_int_eq(pcicap_test_checked_regs_op_other_enable(&op, 5), 0);
	ck_assert_uint_eq(now(OP + 0x0c), 5);
	ck_assert_int_eq(pcicap_test_checked_regs_op_other_disable(&op, 4), 0);
	ck_assert_uint_eq(now(OP + 0x10), 4);
	ck_assert_int_eq(pcicap_test_checked_regs_op_third_disable(&op, 0x83),
			 0);
	ck_assert_uint_eq(now(OP + 0x14), 0x83);
	ck_assert_int_eq(pcicap_test_checked_regs_op_third_enable(&op, 0x80),
			 0);
	ck_assert_uint_eq(now(OP + 0x14), 0x03);
	ck_assert_int_eq(pcicap_test_checked_regs_op_third_pending(&op, &bits),
			 0);
	ck_assert_uint_eq(bits, 0x80);
}
END_TEST

/* One register after the other is out of reach. */
START_TEST(interrupts_out_of_reach)
{
	uint32_t bits = 0;

	little_put(bytes + OP, 4, 0xff);
	SIZE(op) = 0x14; /* without the mask */
	ck_assert_int_eq(pcicap_test_checked_regs_op_third_pending(&op, &bits),
			 -ENXIO);
	ck_assert_uint_eq(bits, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_checked_regs_op_third_enable(&op, 1),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_op_third_disable(&op, 1),
			 -ENXIO);
	SIZE(op) = 0x0c; /* without set and clear */
	ck_assert_int_eq(pcicap_test_checked_regs_op_other_enable(&op, 1),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_op_other_disable(&op, 1),
			 -ENXIO);
	SIZE(op) = 4; /* with the cause alone */
	bits = 0;
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_pending(&op, &bits),
			 -ENXIO);
	ck_assert_uint_eq(bits, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_enable(&op, 1),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_disable(&op, 1),
			 -ENXIO);
	SIZE(op) = 3;
	bits = 0;
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_pending(&op, &bits),
			 -ENXIO);
	ck_assert_uint_eq(bits, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_checked_regs_op_irq_ack(&op, 1), -ENXIO);
	for (uint32_t off = OP + 4; off < OP + 0x40; off += 4)
		ck_assert_uint_eq(now(off), 0);
	ck_assert_uint_eq(now(OP), 0xff);
}
END_TEST

START_TEST(kinds_of_bits)
{
	VALUE(test_checked_regs_op_control) control;

	little_put(bytes + OP + 0x18, 4, 0xffffffff);
	ck_assert_int_eq(pcicap_test_checked_regs_op_update_control(
				 &op, PCICAP_TEST_CHECKED_REGS_OP_CONTROL_MODE,
				 MAKE(test_checked_regs_op_control, 5)),
			 0);
	ck_assert_uint_eq(now(OP + 0x18), 5); /* W1C and reserved: 0 */
	little_put(bytes + OP + 0x18, 4, 0xf7);
	ck_assert_int_eq(pcicap_test_checked_regs_op_clear_control(&op, 0x10),
			 0);
	ck_assert_uint_eq(now(OP + 0x18), 0x17);
	ck_assert_int_eq(pcicap_test_checked_regs_op_clear_control(&op, 0x01),
			 -EPERM);
	ck_assert_int_eq(
		pcicap_test_checked_regs_op_write_control(
			&op, MAKE(test_checked_regs_op_control, 0xffffffff)),
		0);
	ck_assert_uint_eq(now(OP + 0x18), 0x0f);
	SIZE(op) = 0x1b;
	ck_assert_int_eq(pcicap_test_checked_regs_op_update_control(
				 &op, PCICAP_TEST_CHECKED_REGS_OP_CONTROL_MODE,
				 MAKE(test_checked_regs_op_control, 5)),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_op_clear_control(&op, 0x10),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_op_read_control(&op,
								  &control),
			 -ENXIO);
	ck_assert_uint_eq(BITS(control), UINT32_MAX);
	ck_assert_uint_eq(now(OP + 0x18), 0x0f);
}
END_TEST

/* As many as a register says. */
START_TEST(lines)
{
	const VALUE(test_checked_regs_line)
		loud = MAKE(test_checked_regs_line, 0x7f);
	VALUE(test_checked_regs_line) line;

	little_put(bytes + 0x18, 4, 0xabcdef01);
	ck_assert_int_eq(pcicap_test_checked_regs_update_line(
				 &regs, 2, PCICAP_TEST_CHECKED_REGS_LINE_LEVEL,
				 loud),
			 0);
	ck_assert_uint_eq(now(0x18), 0xabcdef7f);
	ck_assert_int_eq(pcicap_test_checked_regs_read_line(&regs, 2, &line),
			 0);
	ck_assert_uint_eq(BITS(line), 0xabcdef7f);
	ck_assert_int_eq(pcicap_test_checked_regs_read_line(&regs, 3, &line),
			 -ERANGE);
	ck_assert_uint_eq(BITS(line), UINT32_MAX);
	ck_assert_int_eq(pcicap_test_checked_regs_update_line(
				 &regs, 3, PCICAP_TEST_CHECKED_REGS_LINE_LEVEL,
				 loud),
			 -ERANGE);
	ck_assert_uint_eq(now(0x1c), 0);
	SIZE(regs) = 0x17;
	ck_assert_int_eq(pcicap_test_checked_regs_read_line(&regs, 1, &line),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_update_line(
				 &regs, 1, PCICAP_TEST_CHECKED_REGS_LINE_LEVEL,
				 loud),
			 -ENXIO);
	ck_assert_uint_eq(now(0x14), 0);
}
END_TEST

START_TEST(groups)
{
	const uint32_t in[2] = { 0x01020304, 0x05060708 };
	uint32_t out[2] = { 0 }, val = 0;

	ck_assert_int_eq(
		pcicap_test_checked_regs_write_queue_burst(&regs, in, 2), 0);
	ck_assert_mem_eq(bytes + 0x0c, &in[1], 4);
	ck_assert_int_eq(
		pcicap_test_checked_regs_read_queue_burst(&regs, out, 2), 0);
	ck_assert_uint_eq(out[0], in[1]);
	ck_assert_uint_eq(out[1], in[1]);
	ck_assert_int_eq(pcicap_test_checked_regs_write_queue(&regs, 9), 0);
	ck_assert_uint_eq(now(0x0c), 9);
	ck_assert_int_eq(pcicap_test_checked_regs_write_pair(&regs, 1, 7), 0);
	ck_assert_uint_eq(now(0x44), 7);
	ck_assert_int_eq(pcicap_test_checked_regs_read_pair(&regs, 2, &val),
			 -ERANGE);
	/* there is none */
	little_put(bytes, 4, 0x3004);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_write_queue_burst(&regs, in,
								    2),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_read_queue_burst(&regs, out,
								   2),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_write_queue(&regs, 8),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_write_pair(&regs, 1, 8),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_read_pair(&regs, 1, &val),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_read_queue(&regs, &val),
			 -ENXIO);
	ck_assert_uint_eq(val, UINT32_MAX);
	ck_assert_uint_eq(now(0x0c), 9);
}
END_TEST

static void change_all(int wanted)
{
	const VALUE(test_checked_regs_mixed)
		level = MAKE(test_checked_regs_mixed, 0x21);
	const uint32_t in = 0x01020304;

	ck_assert_int_eq(pcicap_test_checked_regs_write_lock(&regs, 1), wanted);
	ck_assert_int_eq(pcicap_test_checked_regs_clear_hits(&regs, 2), wanted);
	ck_assert_int_eq(pcicap_test_checked_regs_update_mixed(
				 &regs, PCICAP_TEST_CHECKED_REGS_MIXED_LEVEL,
				 level),
			 wanted);
	ck_assert_int_eq(pcicap_test_checked_regs_clear_mixed(&regs, 0x100),
			 wanted);
	ck_assert_int_eq(pcicap_test_checked_regs_write_feed_burst(&regs, &in,
								   1),
			 wanted);
	ck_assert_int_eq(pcicap_test_checked_regs_write_feed(&regs, in),
			 wanted);
}

/* What another bit opens: by each kind of write. */
START_TEST(writable_at_times)
{
	uint32_t val = 0;

	change_all(-EPERM);
	for (uint32_t off = 0x50; off < 0x60; off += 4)
		ck_assert_uint_eq(now(off), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_read_lock(&regs, &val), 0);
	little_put(bytes, 4, 0x3304);
	ck_assert_int_eq(map_regs(), 0);
	change_all(0);
	ck_assert_uint_eq(now(0x50), 1);
	ck_assert_uint_eq(now(0x54), 2);
	ck_assert_uint_eq(now(0x58), 0x121); /* both of the mixed register */
	ck_assert_uint_eq(now(0x5c), 0x01020304);
}
END_TEST

START_TEST(narrow_index_and_data)
{
	VALUE(test_checked_phy_control) control;
	struct pcicap_test_checked_phy phy;
	uint16_t id = 0;

	ck_assert_int_eq(pcicap_test_checked_phy_through(&regs, &phy), 0);
	little_put(bytes + 8, 4, 0xffffc18e);
	ck_assert_int_eq(pcicap_test_checked_phy_read_id(&phy, &id), 0);
	ck_assert_uint_eq(id, 0xc18e);
	ck_assert_uint_eq(now(4), 0);
	ck_assert_int_eq(pcicap_test_checked_phy_update_control(
				 &phy, PCICAP_TEST_CHECKED_PHY_CONTROL_ENABLE,
				 MAKE(test_checked_phy_control, 1)),
			 0);
	ck_assert_uint_eq(now(4), 4);
	ck_assert_uint_eq(now(8), 0xffff418f);
	ck_assert_int_eq(pcicap_test_checked_phy_read_control(&phy, &control),
			 0);
	ck_assert_uint_eq(BITS(control), 0x418f);
	ck_assert_int_eq(pcicap_test_checked_phy_clear_events(&phy, 2), 0);
	ck_assert_uint_eq(now(4), 2);
	ck_assert_uint_eq(now(8), 0xffff0002);
}
END_TEST

/* Each of them reads the same here: the next one is 12 bytes behind. */
START_TEST(list_behind_the_index)
{
	struct pcicap_test_checked_phy_item item;
	struct pcicap_test_checked_phy phy;

	ck_assert_int_eq(pcicap_test_checked_phy_through(&regs, &phy), 0);
	little_put(bytes + 8, 4, 0x0305);
	ck_assert_int_eq(pcicap_test_checked_phy_item_first(&phy, &item), 0);
	ck_assert_uint_eq(OFFSET(item), 0x08);
	ck_assert_int_eq(pcicap_test_checked_phy_item_next(&phy, &item, &item),
			 0);
	ck_assert_uint_eq(OFFSET(item), 0x14);
	ck_assert_int_eq(pcicap_test_checked_phy_item_next(&phy, &item, &item),
			 -EBADMSG);
	little_put(bytes + 8, 4, 0x0205);
	ck_assert_int_eq(pcicap_test_checked_phy_item_find(&phy, 5, &item), 0);
	ck_assert_uint_eq(OFFSET(item), 0x08);
	ck_assert_int_eq(pcicap_test_checked_phy_item_find_next(&phy, 5, &item,
								&item),
			 0);
	ck_assert_uint_eq(OFFSET(item), 0x10);
	ck_assert_int_eq(pcicap_test_checked_phy_item_find(&phy, 6, &item),
			 -EBADMSG);
	little_put(bytes + 8, 4, 0x0005);
	ck_assert_int_eq(pcicap_test_checked_phy_item_find(&phy, 6, &item),
			 -ENOENT);
}
END_TEST

/* Three of 12 bytes at 100h, one of 24 and another one. */
START_TEST(one_behind_the_other)
{
	struct pcicap_test_checked_regs_single single;
	struct pcicap_test_checked_regs_slot slot;
	struct pcicap_test_checked_regs_tail tail;
	uint32_t val = 0;

	little_put(bytes, 4, 0x333204);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_uint_eq(pcicap_test_checked_regs_slot_elements(&regs), 3);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_at(&regs, 2, &slot), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_write_second(&slot, 7),
			 0);
	ck_assert_uint_eq(now(0x11c), 7);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_at(&regs, 3, &slot),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_checked_regs_single_at(&regs, &single), 0);
	ck_assert_int_eq(
		pcicap_test_checked_regs_single_write_value(&single, 8), 0);
	ck_assert_uint_eq(now(0x124), 8);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_at(&regs, &tail), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_write_value(&tail, 9),
			 0);
	ck_assert_uint_eq(now(0x13c), 9);
	/* another size, if more can be written */
	little_put(bytes, 4, 0x333304);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_at(&regs, &tail), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_write_value(&tail, 5),
			 0);
	ck_assert_uint_eq(now(0x134), 5);
	/* none, of one dword */
	little_put(bytes, 4, 0x103204);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_at(&regs, 0, &slot),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_at(&regs, &tail), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_read_value(&tail, &val),
			 0);
	little_put(bytes + 0x108, 4, 10);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_read_value(&tail, &val),
			 0);
	ck_assert_uint_eq(val, 10);
	/* one of one dword ends before its second register */
	little_put(bytes, 4, 0x113204);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_at(&regs, 0, &slot), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_read_second(&slot, &val),
			 -ENXIO);
	/* the last is past the end */
	little_put(bytes, 4, 0xff3204);
	ck_assert_int_eq(map_regs(), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_slot_at(&regs, 5, &slot),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_single_at(&regs, &single),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_tail_at(&regs, &tail),
			 -ENXIO);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		set_in_one_register,
		by_two_registers_and_a_mask,
		interrupts_out_of_reach,
		kinds_of_bits,
		lines,
		groups,
		writable_at_times,
		narrow_index_and_data,
		list_behind_the_index,
		one_behind_the_other,
	};
	Suite *suite = suite_create("registers that may be absent");
	TCase *tcase = tcase_create("test_checked");
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
