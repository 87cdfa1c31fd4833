// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"
#include "suites.h"

#include <string.h>

static struct model m;
static struct pcicap_view v;

/* A view of @size bytes at 80h, whose byte i is i + 1. */
static void open_view(uint16_t size)
{
	uint32_t i;

	model_init(&m, 256);
	for (i = 0; i < 0x40; i++) {
		put8(&m, 0x80 + i, (uint8_t)(i + 1));
		m.mask[0x80 + i] = 0xff;
	}
	ck_assert_int_eq(model_open(&m), 0);
	memset(&v, 0, sizeof(v));
	v.cfg = &m.cfg;
	v.offset = 0x80;
	v.size = size;
}

START_TEST(reads_are_relative)
{
	uint8_t v8;
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;

	open_view(0x10);
	ck_assert_int_eq(pcicap_view_read8(&v, 3, &v8), 0);
	ck_assert_uint_eq(v8, 4);
	ck_assert_int_eq(pcicap_view_read16(&v, 14, &v16), 0);
	ck_assert_uint_eq(v16, 0x100f);
	ck_assert_int_eq(pcicap_view_read24(&v, 5, &v32), 0);
	ck_assert_uint_eq(v32, 0x080706);
	ck_assert_int_eq(pcicap_view_read32(&v, 12, &v32), 0);
	ck_assert_uint_eq(v32, 0x100f0e0d);
	ck_assert_int_eq(pcicap_view_read64(&v, 8, &v64), 0);
	ck_assert(v64 == UINT64_C(0x100f0e0d0c0b0a09));
	ck_assert_uint_eq(m.trace.reads, 6);
}
END_TEST

START_TEST(writes_are_relative)
{
	open_view(0x10);
	ck_assert_int_eq(pcicap_view_write8(&v, 0, 0xa1), 0);
	ck_assert_int_eq(pcicap_view_write16(&v, 2, 0xb1b2), 0);
	ck_assert_uint_eq(get32(&m, 0x80), 0xb1b202a1);
	ck_assert_int_eq(pcicap_view_write32(&v, 4, 0xc1c2c3c4), 0);
	ck_assert_uint_eq(get32(&m, 0x84), 0xc1c2c3c4);
	ck_assert_int_eq(pcicap_view_write64(&v, 8, 0x1234), 0);
	ck_assert_uint_eq(get32(&m, 0x88), 0x1234);
	ck_assert_uint_eq(get32(&m, 0x8c), 0);
}
END_TEST

START_TEST(past_the_view_is_enxio)
{
	uint8_t v8;
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;
	uint16_t size = (uint16_t)_i;

	open_view(size);
	if (size < 8) {
		ck_assert_int_eq(pcicap_view_read64(&v, 0, &v64), -ENXIO);
		ck_assert(v64 == ~UINT64_C(0));
		ck_assert_int_eq(pcicap_view_write64(&v, 0, 0), -ENXIO);
	}
	if (size < 4) {
		ck_assert_int_eq(pcicap_view_read32(&v, 0, &v32), -ENXIO);
		ck_assert_uint_eq(v32, 0xffffffff);
		ck_assert_int_eq(pcicap_view_write32(&v, 0, 0), -ENXIO);
	}
	if (size < 3) {
		ck_assert_int_eq(pcicap_view_read24(&v, 0, &v32), -ENXIO);
		ck_assert_uint_eq(v32, 0xffffffff);
	}
	if (size < 2) {
		ck_assert_int_eq(pcicap_view_read16(&v, 0, &v16), -ENXIO);
		ck_assert_uint_eq(v16, 0xffff);
		ck_assert_int_eq(pcicap_view_write16(&v, 0, 0), -ENXIO);
	}
	ck_assert_int_eq(pcicap_view_read8(&v, size, &v8), -ENXIO);
	ck_assert_uint_eq(v8, 0xff);
	ck_assert_int_eq(pcicap_view_write8(&v, size, 0), -ENXIO);
	ck_assert_uint_eq(model_accesses(&m), 0);
}
END_TEST

START_TEST(dwords_end_with_the_view)
{
	static const uint32_t last[] = { 0xffffffff, 0xffffff09, 0xffff0a09,
					 0xff0b0a09, 0x0c0b0a09 };
	static const unsigned int reads[] = { 2, 3, 3, 4, 3 };
	uint32_t dw[4];

	open_view((uint16_t)(8 + _i));
	ck_assert_int_eq(pcicap_view_read_dwords(&v, 0, 4, dw), 0);
	ck_assert_uint_eq(dw[0], 0x04030201);
	ck_assert_uint_eq(dw[1], 0x08070605);
	ck_assert_uint_eq(dw[2], last[_i]);
	ck_assert_uint_eq(dw[3], 0xffffffff);
	ck_assert_uint_eq(m.trace.reads, reads[_i]);
}
END_TEST

START_TEST(dwords_confirm_all_ones_once)
{
	uint32_t dw[4];

	open_view(0x10);
	memset(m.bytes + 0x84, 0xff, 8);
	ck_assert_int_eq(pcicap_view_read_dwords(&v, 0, 4, dw), 0);
	ck_assert_uint_eq(m.trace.reads, 5);
	model_reset_trace(&m);
	m.trace.gone_at = 3;
	ck_assert_int_eq(pcicap_view_read_dwords(&v, 0, 4, dw), -ENODEV);
	ck_assert_uint_eq(dw[0], 0xffffffff);
}
END_TEST

START_TEST(sub_and_clamp)
{
	struct pcicap_view sub;

	open_view(0x30);
	ck_assert_int_eq(pcicap_view_sub(&v, 0x10, 0x10, &sub), 0);
	ck_assert_uint_eq(sub.offset, 0x90);
	ck_assert_uint_eq(sub.size, 0x10);
	ck_assert_int_eq(pcicap_view_sub(&v, 0x2c, 0x10, &sub), 0);
	ck_assert_uint_eq(sub.size, 4);
	ck_assert_int_eq(pcicap_view_sub(&v, 0x30, 0x10, &sub), -ENXIO);
	ck_assert_uint_eq(sub.size, 0);
	pcicap_view_clamp(&v, 0x100);
	ck_assert_uint_eq(v.size, 0x30);
	pcicap_view_clamp(&v, 7);
	ck_assert_uint_eq(v.size, 7);
}
END_TEST

Suite *view_suite(void)
{
	Suite *s = suite_create("view");
	TCase *tc = tcase_create("view");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, reads_are_relative);
	tcase_add_test(tc, writes_are_relative);
	tcase_add_loop_test(tc, past_the_view_is_enxio, 0, 9);
	tcase_add_loop_test(tc, dwords_end_with_the_view, 0, 5);
	tcase_add_test(tc, dwords_confirm_all_ones_once);
	tcase_add_test(tc, sub_and_clamp);
	return s;
}
