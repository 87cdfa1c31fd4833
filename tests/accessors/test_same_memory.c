// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Structures in memory, byte orders, interrupts and registers behind an index: for
 * the user target and, by tests/kernel, for the kernel's.
 */
#include "same_memory.h"

#include <check.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

static void setup_bar(void)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	ck_assert_int_eq(map_regs(), 0);
}

static unsigned int digit(char c)
{
	return (unsigned int)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static void is(const void *at, const char *hex)
{
	const uint8_t *byte = at;

	for (; *hex; hex += 2, byte++)
		ck_assert_uint_eq(*byte, digit(hex[0]) << 4 | digit(hex[1]));
}

START_TEST(members_have_their_order)
{
	struct pcicap_test_memory_descriptor d;
	VALUE(test_memory_descriptor_control)
	c = MAKE(test_memory_descriptor_control, 0x80000003);
	static const uint8_t raw[16] = { 1, 2, 3,  4,  5,  6,	 7,
					 8, 9, 10, 11, 12, 0x80, 1 };
	struct pcicap_test_memory_report r;

	ck_assert_uint_eq(sizeof(d), 32);
	ck_assert_uint_eq(_Alignof(struct pcicap_test_memory_descriptor), 32);
	ck_assert_uint_eq(
		offsetof(struct pcicap_test_memory_descriptor, control), 0x18);
	memset(&d, 0, sizeof(d));
	pcicap_test_memory_descriptor_set_address(&d, 0x0102030405060708);
	pcicap_test_memory_descriptor_set_length(&d, 0x1234);
	pcicap_test_memory_descriptor_set_control(&d, c);
	is(&d, "080706050403020134120000");
	is((uint8_t *)&d + 0x18, "03000080");
	ck_assert_uint_eq(pcicap_test_memory_descriptor_get_address(&d),
			  0x0102030405060708);
	memcpy(&r, raw, sizeof(r));
	ck_assert_uint_eq(pcicap_test_memory_report_get_time(&r),
			  0x0102030405060708);
	ck_assert_uint_eq(pcicap_test_memory_report_get_bytes(&r), 0x090a0b0c);
	ck_assert_uint_eq(pcicap_test_memory_report_get_high_bytes(&r), 0x090a);
	ck_assert_uint_eq(FIELD(pcicap_test_memory_report_get_state(&r),
				test_memory_report_state_code,
				PCICAP_TEST_MEMORY_REPORT_STATE_CODE),
			  1);
}
END_TEST

START_TEST(members_that_share_bytes)
{
	struct pcicap_test_memory_descriptor d;
	uint16_t half;
	uint64_t next;

	memset(&d, 0, sizeof(d));
	pcicap_test_memory_descriptor_set_kind(
		&d, PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_JUMP);
	ck_assert_int_eq(pcicap_test_memory_descriptor_set_next(&d, 0x1122), 0);
	is((uint8_t *)&d + 0x10, "2211");
	ck_assert_int_eq(pcicap_test_memory_descriptor_get_offload(&d, 0,
								   &half),
			 -ENXIO);
	ck_assert_uint_eq(half, 0xffff);
	pcicap_test_memory_descriptor_set_kind(&d, 0);
	ck_assert_int_eq(pcicap_test_memory_descriptor_get_next(&d, &next),
			 -ENXIO);
	ck_assert(next == UINT64_MAX);
	ck_assert_int_eq(pcicap_test_memory_descriptor_set_next(&d, 1), -ENXIO);
	ck_assert_int_eq(
		pcicap_test_memory_descriptor_get_offload(&d, 0, &half), 0);
	ck_assert_uint_eq(half, 0x1122);
	ck_assert_int_eq(pcicap_test_memory_descriptor_set_offload(&d, 1, 7),
			 0);
	is((uint8_t *)&d + 0x10, "22110700");
	ck_assert_int_eq(pcicap_test_memory_descriptor_set_offload(&d, 2, 7),
			 -ERANGE);
}
END_TEST

START_TEST(elements)
{
	struct pcicap_test_memory_descriptor d;
	uint8_t tag = 0;

	memset(&d, 0, sizeof(d));
	ck_assert_int_eq(pcicap_test_memory_descriptor_set_tag(&d, 2, 0x55), 0);
	is((uint8_t *)&d + 0x0c, "000055");
	ck_assert_int_eq(pcicap_test_memory_descriptor_get_tag(&d, 2, &tag), 0);
	ck_assert_uint_eq(tag, 0x55);
	ck_assert_int_eq(pcicap_test_memory_descriptor_get_tag(&d, 3, &tag),
			 -ERANGE);
	ck_assert_uint_eq(tag, 0xff);
	ck_assert_int_eq(pcicap_test_memory_descriptor_set_tag(&d, 3, 1),
			 -ERANGE);
}
END_TEST

START_TEST(handed_over)
{
	struct pcicap_test_memory_descriptor d;
	struct pcicap_test_memory_report r;
	struct pcicap_test_memory_table t;

	memset(&d, 0, sizeof(d));
	memset(&r, 0, sizeof(r));
	memset(&t, 0, sizeof(t));
	/* a bit that the device has set */
	ck_assert(pcicap_test_memory_descriptor_is_ours(&d));
	pcicap_test_memory_descriptor_give(&d);
	is((uint8_t *)&d + 0x18, "00000080");
	ck_assert(!pcicap_test_memory_descriptor_is_ours(&d));
	/* a phase, which the driver only reads */
	ck_assert(pcicap_test_memory_report_is_ours(&r, false));
	ck_assert(!pcicap_test_memory_report_is_ours(&r, true));
	((uint8_t *)&r)[0x0c] = 0x80;
	ck_assert(pcicap_test_memory_report_is_ours(&r, true));
	/* a phase that the driver writes; all else stays */
	pcicap_put_native32(&t.flags, 0xfffffffe);
	pcicap_test_memory_table_give(&t, true);
	ck_assert_uint_eq(pcicap_get_native32(&t.flags), 0xffffffff);
	pcicap_test_memory_table_give(&t, false);
	ck_assert_uint_eq(pcicap_get_native32(&t.flags), 0xfffffffe);
}
END_TEST

START_TEST(blocks_and_values)
{
	struct pcicap_test_memory_table t;
	uint32_t native = 0x11223344;

	memset(&t, 0, sizeof(t));
	ck_assert_ptr_eq(&t.row[2], (uint8_t *)&t + 0x30);
	pcicap_test_memory_table_row_set_value(&t.row[2], 0x01020304);
	is((uint8_t *)&t + 0x38, "01020304");
	ck_assert_int_eq(pcicap_test_memory_table_set_both(&t, 0x11223344), 0);
	ck_assert_uint_eq(pcicap_test_memory_table_get_high(&t), 0x1122);
	ck_assert_uint_eq(pcicap_test_memory_table_get_low(&t), 0x3344);
	ck_assert(pcicap_test_memory_table_get_both(&t) == native);
	ck_assert_int_eq(pcicap_test_memory_table_set_both(&t, 1ULL << 32),
			 -ERANGE);
	/* what lies beside a part stays */
	pcicap_put_native32(&t.flags, 0xa5bbccdd);
	ck_assert_int_eq(pcicap_test_memory_table_set_upper(&t, 0x123456), 0);
	ck_assert_uint_eq(pcicap_get_native32(&t.flags), 0x12bbccdd);
	ck_assert_uint_eq(pcicap_test_memory_table_get_high(&t), 0x3456);
	ck_assert(pcicap_test_memory_table_get_upper(&t) == 0x123456);
}
END_TEST

START_TEST(values_below_zero)
{
	VALUE(test_memory_regs_temperature) t;
	uint32_t raw = 0;
	uint8_t drift = 0;

	/* 21.5 degrees in sixteenths */
	t = MAKE(test_memory_regs_temperature, 0x158u << 20);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_now_decoded(t),
			 344);
	t = MAKE(test_memory_regs_temperature, 0xff8u << 20);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_now_decoded(t),
			 -8);
	ck_assert_int_eq(
		pcicap_test_memory_regs_temperature_now_encode(-8, &raw), 0);
	ck_assert_uint_eq(raw, 0xff8);
	ck_assert_int_eq(
		pcicap_test_memory_regs_temperature_now_encode(-2048, &raw), 0);
	ck_assert_uint_eq(raw, 0x800);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_now_encode(-2049,
									&raw),
			 -ERANGE);
	ck_assert_uint_eq(raw, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_now_encode(2048,
									&raw),
			 -ERANGE);
	ck_assert_int_eq(
		pcicap_test_memory_regs_temperature_now_encode(2047, &raw), 0);
	/* a bias */
	t = MAKE(test_memory_regs_temperature, 0);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_limit_decoded(t),
			 -40);
	ck_assert_int_eq(
		pcicap_test_memory_regs_temperature_limit_encode(215, &raw), 0);
	ck_assert_uint_eq(raw, 255);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_limit_encode(216,
									  &raw),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_limit_encode(-41,
									  &raw),
			 -ERANGE);
	/* all of it */
	t = MAKE(test_memory_regs_temperature, 0xfff);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_offset_decoded(t),
			 95);
	ck_assert_int_eq(
		pcicap_test_memory_regs_temperature_offset_encode(95, &raw), 0);
	ck_assert_uint_eq(raw, 0xfff);
	ck_assert_int_eq(
		pcicap_test_memory_regs_temperature_offset_encode(96, &raw),
		-EDOM);
	ck_assert_int_eq(pcicap_test_memory_regs_temperature_offset_encode(
				 INT64_MIN, &raw),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_memory_regs_drift_decoded(0x80), -128);
	ck_assert_int_eq(pcicap_test_memory_regs_drift_encode(-1, &drift), 0);
	ck_assert_uint_eq(drift, 0xff);
}
END_TEST

START_TEST(big_endian_registers)
{
	const VALUE(test_memory_regs_mode)
		want = MAKE(test_memory_regs_mode, 0x1201);
	VALUE(test_memory_regs_mode) mode;
	struct pcicap_test_memory_regs_window w;
	uint64_t stamp = 0;
	uint16_t half = 0;

	ck_assert_int_eq(pcicap_test_memory_regs_update_mode(
				 &regs,
				 PCICAP_TEST_MEMORY_REGS_MODE_DEPTH |
					 PCICAP_TEST_MEMORY_REGS_MODE_ON,
				 want),
			 0);
	is(bytes + 4, "00001201");
	READ(mode, test_memory_regs_read_mode, &regs);
	ck_assert_uint_eq(FIELD(mode, test_memory_regs_mode_depth,
				PCICAP_TEST_MEMORY_REGS_MODE_DEPTH),
			  0x12);
	bytes[4] = 0x80; /* reserved: kept */
	ck_assert_int_eq(pcicap_test_memory_regs_update_mode(
				 &regs, PCICAP_TEST_MEMORY_REGS_MODE_ON,
				 MAKE(test_memory_regs_mode, 0)),
			 0);
	is(bytes + 4, "80001200");
	ck_assert_int_eq(pcicap_test_memory_regs_write_pair(&regs, 1, 0x1234),
			 0);
	is(bytes + 8, "00001234");
	ck_assert_int_eq(pcicap_test_memory_regs_read_pair(&regs, 1, &half), 0);
	ck_assert_uint_eq(half, 0x1234);
	ck_assert_int_eq(pcicap_test_memory_regs_read_pair(&regs, 2, &half),
			 -ERANGE);
	ck_assert_uint_eq(half, 0xffff);
	ck_assert_int_eq(pcicap_test_memory_regs_write_pair(&regs, 2, 1),
			 -ERANGE);
	for (unsigned int i = 0; i < 8; i++)
		bytes[0x10 + i] = (uint8_t)(i + 1);
	READ(stamp, test_memory_regs_read_stamp, &regs);
	ck_assert_uint_eq(stamp, 0x0102030405060708);
	ck_assert_int_eq(pcicap_test_memory_regs_window_at(&regs, &w), 0);
	ck_assert_int_eq(
		pcicap_test_memory_regs_window_write_length(&w, 0x01020304), 0);
	is(bytes + 0x40, "01020304");
	bytes[0x44] = 0x34;
	bytes[0x45] = 0x12;
	ck_assert_int_eq(pcicap_test_memory_regs_window_read_id(&w, &half), 0);
	ck_assert_uint_eq(half, 0x1234);
	ck_assert_int_eq(pcicap_test_memory_regs_window_write_base(
				 &w, 0x0102030405060708),
			 0);
	is(bytes + 0x48, "0102030405060708");
	stamp = 0;
	ck_assert_int_eq(pcicap_test_memory_regs_window_read_base(&w, &stamp),
			 0);
	ck_assert_uint_eq(stamp, 0x0102030405060708);
}
END_TEST

START_TEST(interrupts)
{
	uint32_t bits = 0;

	/* set and clear registers, causes that reading clears */
	ck_assert_int_eq(pcicap_test_memory_regs_irq_enable(&regs, 0x11), 0);
	is(bytes + 0x84, "11000000");
	ck_assert_int_eq(pcicap_test_memory_regs_irq_disable(&regs, 0x10), 0);
	is(bytes + 0x88, "10000000");
	is(bytes + 0x84, "11000000");
	bytes[0x80] = 0x81;
	ck_assert_int_eq(pcicap_test_memory_regs_irq_pending(&regs, &bits), 0);
	ck_assert_uint_eq(bits, 0x81);
	/* reserved bits are written as 0 */
	WRITE(test_memory_regs_write_mask, &regs,
	      MAKE(test_memory_regs_mask, 0xffffffff));
	is(bytes + 0x90, "11000000");
	memset(bytes + 0x90, 0, 4);
	/* a mask, causes that a one clears */
	bytes[0x8c] = 0x11;
	ck_assert_int_eq(pcicap_test_memory_regs_other_disable(&regs, 0x11), 0);
	is(bytes + 0x90, "11000000");
	ck_assert_int_eq(pcicap_test_memory_regs_other_enable(&regs, 0x10), 0);
	is(bytes + 0x90, "01000000");
	ck_assert_int_eq(pcicap_test_memory_regs_other_pending(&regs, &bits),
			 0);
	ck_assert_uint_eq(bits, 0x10);
	bytes[0x8c] = 0;
	ck_assert_int_eq(pcicap_test_memory_regs_other_ack(&regs, 0x10), 0);
	is(bytes + 0x8c, "10000000");
	ck_assert_int_eq(pcicap_test_memory_regs_other_ack(&regs, 2), -EPERM);
	is(bytes + 0x8c, "10000000");
	/* one number */
	bytes[0x94] = 0x80;
	ck_assert_int_eq(pcicap_test_memory_regs_third_enable(&regs, 0x11), 0);
	is(bytes + 0x94, "91000000");
	ck_assert_int_eq(pcicap_test_memory_regs_third_disable(&regs, 0x81), 0);
	is(bytes + 0x94, "10000000");
}
END_TEST

static void index_and_data_are(uint32_t index, uint32_t data)
{
	ck_assert_uint_eq(little_get(bytes + 0xa0, 4), index);
	ck_assert_uint_eq(little_get(bytes + 0xa4, 4), data);
}

START_TEST(index_and_data)
{
	const VALUE(test_memory_phy_control)
		reset = MAKE(test_memory_phy_control, 0x8000);
	VALUE(test_memory_phy_control) control;
	struct pcicap_test_memory_phy phy;
	uint32_t val = 0;

	ck_assert_int_eq(pcicap_test_memory_phy_through(&regs, &phy), 0);
	little_put(bytes + 0xa4, 4, 0x12345678);
	ck_assert_int_eq(pcicap_test_memory_phy_read_status(&phy, &val), 0);
	ck_assert_uint_eq(val, 0x12345678);
	/* four bytes are one index */
	index_and_data_are(1, 0x12345678);
	ck_assert_int_eq(pcicap_test_memory_phy_update_control(
				 &phy, PCICAP_TEST_MEMORY_PHY_CONTROL_RESET,
				 reset),
			 0);
	index_and_data_are(0, 0x1234d678);
	ck_assert_int_eq(pcicap_test_memory_phy_read_control(&phy, &control),
			 0);
	ck_assert_uint_eq(BITS(control), 0x1234d678);
	ck_assert_int_eq(pcicap_test_memory_phy_update_control(
				 &phy, PCICAP_TEST_MEMORY_PHY_CONTROL_RESET,
				 MAKE(test_memory_phy_control, 0)),
			 0);
	index_and_data_are(0, 0x12345678);
	ck_assert_int_eq(pcicap_test_memory_phy_clear_events(&phy, 4), 0);
	index_and_data_are(2, 4);
	ck_assert_int_eq(pcicap_test_memory_phy_read_events(&phy, &val), 0);
	ck_assert_uint_eq(val, 4);
}
END_TEST

START_TEST(lanes_behind_an_index)
{
	struct pcicap_test_memory_phy_lane lane;
	struct pcicap_test_memory_phy phy;
	uint32_t val = 0;

	ck_assert_int_eq(pcicap_test_memory_phy_through(&regs, &phy), 0);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_at(&phy, 3, &lane), 0);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_write_level(&lane, 7), 0);
	index_and_data_are(0x58 / 4, 7);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_read_level(&lane, &val),
			 0);
	ck_assert_uint_eq(val, 7);
	little_put(bytes + 0xa4, 4, 0xffffffff);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_update_mode(
				 &lane, PCICAP_TEST_MEMORY_PHY_LANE_MODE_KIND,
				 MAKE(test_memory_phy_lane_mode, 6)),
			 0);
	index_and_data_are(0x5c / 4, 0xffffffe6);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_clear_mode(&lane, 0x10),
			 0);
	index_and_data_are(0x5c / 4, 0xfffffff6);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_clear_mode(&lane, 0x01),
			 -EPERM);
	ck_assert_int_eq(pcicap_test_memory_phy_write_order(
				 &phy, MAKE(test_memory_phy_order, 0x1234)),
			 0);
	index_and_data_are(3, 0x34);
	ck_assert_int_eq(pcicap_test_memory_phy_lane_at(&phy, 4, &lane),
			 -ERANGE);
}
END_TEST

START_TEST(less_than_a_register_takes)
{
	const VALUE(test_memory_phy_control)
		reset = MAKE(test_memory_phy_control, 0x8000);
	VALUE(test_memory_phy_control) control;
	struct pcicap_test_memory_phy phy;
	uint32_t val = 0;

	ck_assert_int_eq(pcicap_test_memory_phy_through(&regs, &phy), 0);
	PHY_SIZE(phy) = 6;
	memset(bytes + 0xa0, 0, 8);
	ck_assert_int_eq(pcicap_test_memory_phy_read_status(&phy, &val),
			 -ENXIO);
	ck_assert_uint_eq(val, UINT32_MAX);
	ck_assert_int_eq(pcicap_test_memory_phy_clear_events(&phy, 4), -ENXIO);
	PHY_SIZE(phy) = 3;
	ck_assert_int_eq(pcicap_test_memory_phy_update_control(
				 &phy, PCICAP_TEST_MEMORY_PHY_CONTROL_RESET,
				 reset),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_memory_phy_read_control(&phy, &control),
			 -ENXIO);
	ck_assert_uint_eq(BITS(control), UINT32_MAX);
	index_and_data_are(0, 0);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		members_have_their_order,
		members_that_share_bytes,
		elements,
		handed_over,
		blocks_and_values,
		values_below_zero,
		big_endian_registers,
		interrupts,
		index_and_data,
		lanes_behind_an_index,
		less_than_a_register_takes,
	};
	Suite *suite = suite_create("memory and byte orders, both targets");
	TCase *tcase = tcase_create("test_memory");
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
