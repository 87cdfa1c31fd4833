// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "suites.h"

#include <pcicap/user/mem.h>

#include <string.h>

static uint8_t bytes[256], mask[256], w1c[256];
static struct pcicap_mem mem;
static struct pcicap_cfg cfg;

static void open_mem(void)
{
	memset(bytes, 0, sizeof(bytes));
	memset(mask, 0, sizeof(mask));
	memset(w1c, 0, sizeof(w1c));
	ck_assert_int_eq(pcicap_mem_open(&mem, &cfg, bytes, sizeof(bytes)), 0);
}

START_TEST(little_endian)
{
	uint32_t val;

	open_mem();
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x80, 0x12345678), 0);
	ck_assert_uint_eq(bytes[0x80], 0x78);
	ck_assert_uint_eq(bytes[0x83], 0x12);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x80, &val), 0);
	ck_assert_uint_eq(val, 0x12345678);
}
END_TEST

START_TEST(write_mask)
{
	open_mem();
	mem.write_mask = mask;
	mask[0x80] = 0x0f;
	bytes[0x80] = 0xa0;
	bytes[0x81] = 0x55;
	ck_assert_int_eq(pcicap_cfg_write16(&cfg, 0x80, 0xffff), 0);
	ck_assert_uint_eq(bytes[0x80], 0xaf);
	ck_assert_uint_eq(bytes[0x81], 0x55);
}
END_TEST

START_TEST(w1c_mask)
{
	open_mem();
	mem.write_mask = mask;
	mem.w1c_mask = w1c;
	mask[0x80] = 0x0f;
	w1c[0x80] = 0xf0;
	bytes[0x80] = 0xf5;
	ck_assert_int_eq(pcicap_cfg_write8(&cfg, 0x80, 0x3a), 0);
	ck_assert_uint_eq(bytes[0x80], 0xca);
}
END_TEST

START_TEST(operations_check_the_end)
{
	uint32_t val;

	open_mem();
	ck_assert_int_eq(pcicap_mem_ops.read(&mem, 254, 4, &val), -ENODATA);
	ck_assert_int_eq(pcicap_mem_ops.write(&mem, 254, 4, 0), -ENODATA);
	ck_assert_int_eq(pcicap_mem_ops.read(&mem, 0xffffffff, 1, &val),
			 -ENODATA);
	ck_assert_int_eq(pcicap_mem_open(&mem, &cfg, bytes, 63), -EINVAL);
}
END_TEST

Suite *mem_suite(void)
{
	Suite *s = suite_create("mem");
	TCase *tc = tcase_create("mem");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, little_endian);
	tcase_add_test(tc, write_mask);
	tcase_add_test(tc, w1c_mask);
	tcase_add_test(tc, operations_check_the_end);
	return s;
}
