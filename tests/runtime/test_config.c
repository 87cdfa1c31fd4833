// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"
#include "suites.h"

#include <string.h>

static struct model m;

START_TEST(init_reads_one_dword)
{
	model_init(&m, 4096);
	put8(&m, 0x0e, 0x80);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_uint_eq(m.cfg.size, 4096);
	ck_assert_uint_eq(m.cfg.header_type, 0x80);
	ck_assert_int_eq(pcicap_cfg_init(&m.cfg, &trace_ops, &m.trace, m.size),
			 0);
	ck_assert_uint_eq(m.trace.reads, 1);
}
END_TEST

START_TEST(init_refuses_other_sizes)
{
	static const uint32_t sizes[] = { 0, 63, 4097, 0xffffffff };

	model_init(&m, 4096);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_init(&m.cfg, &trace_ops, &m.trace,
					 sizes[_i]),
			 -EINVAL);
	ck_assert_uint_eq(m.cfg.size, 0);
}
END_TEST

START_TEST(init_finds_the_device_gone)
{
	model_init(&m, 4096);
	ck_assert_int_eq(model_open(&m), 0);
	m.trace.gone_at = 0;
	ck_assert_int_eq(pcicap_cfg_init(&m.cfg, &trace_ops, &m.trace, 4096),
			 -ENODEV);
	ck_assert_uint_eq(m.cfg.size, 0);
	ck_assert_uint_eq(m.trace.reads, 2);
}
END_TEST

START_TEST(values_of_all_widths)
{
	uint8_t v8;
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;

	model_init(&m, 256);
	put32(&m, 0x80, 0x44332211);
	put32(&m, 0x84, 0x88776655);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, 0x83, &v8), 0);
	ck_assert_uint_eq(v8, 0x44);
	ck_assert_int_eq(pcicap_cfg_read16(&m.cfg, 0x82, &v16), 0);
	ck_assert_uint_eq(v16, 0x4433);
	ck_assert_int_eq(pcicap_cfg_read24(&m.cfg, 0x80, &v32), 0);
	ck_assert_uint_eq(v32, 0x332211);
	ck_assert_int_eq(pcicap_cfg_read24(&m.cfg, 0x81, &v32), 0);
	ck_assert_uint_eq(v32, 0x443322);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, 0x80, &v32), 0);
	ck_assert_uint_eq(v32, 0x44332211);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, 0x80, &v64), 0);
	ck_assert(v64 == UINT64_C(0x8877665544332211));
	ck_assert_uint_eq(m.trace.reads, 2);
}
END_TEST

START_TEST(misaligned_is_einval)
{
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;
	uint32_t off = 0x81 + (uint32_t)_i;

	model_init(&m, 256);
	ck_assert_int_eq(model_open(&m), 0);
	if (off & 1)
		ck_assert_int_eq(pcicap_cfg_read16(&m.cfg, off, &v16), -EINVAL);
	if ((off & 3) > 1)
		ck_assert_int_eq(pcicap_cfg_read24(&m.cfg, off, &v32), -EINVAL);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, off, &v32), -EINVAL);
	ck_assert_uint_eq(v32, 0xffffffff);
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, off, &v64), -EINVAL);
	ck_assert(v64 == ~UINT64_C(0));
	ck_assert_int_eq(pcicap_cfg_write32(&m.cfg, off, 0), -EINVAL);
	ck_assert_int_eq(pcicap_cfg_write64(&m.cfg, off, 0), -EINVAL);
	if (off & 1)
		ck_assert_int_eq(pcicap_cfg_write16(&m.cfg, off, 0), -EINVAL);
	ck_assert_uint_eq(model_accesses(&m), 0);
}
END_TEST

START_TEST(past_the_end_is_erange)
{
	uint8_t v8;
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;

	model_init(&m, 0xa0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, 0xa0, &v8), -ERANGE);
	ck_assert_uint_eq(v8, 0xff);
	ck_assert_int_eq(pcicap_cfg_read16(&m.cfg, 0xa0, &v16), -ERANGE);
	ck_assert_uint_eq(v16, 0xffff);
	ck_assert_int_eq(pcicap_cfg_read24(&m.cfg, 0xa0, &v32), -ERANGE);
	ck_assert_uint_eq(v32, 0xffffffff);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, 0xa0, &v32), -ERANGE);
	ck_assert_uint_eq(v32, 0xffffffff);
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, 0x9c, &v64), -ERANGE);
	ck_assert(v64 == ~UINT64_C(0));
	ck_assert_int_eq(pcicap_cfg_write8(&m.cfg, 0xa0, 0), -ERANGE);
	ck_assert_int_eq(pcicap_cfg_write16(&m.cfg, 0xa0, 0), -ERANGE);
	ck_assert_int_eq(pcicap_cfg_write32(&m.cfg, 0xa0, 0), -ERANGE);
	ck_assert_int_eq(pcicap_cfg_write64(&m.cfg, 0x9c, 0), -ERANGE);
	ck_assert_uint_eq(model_accesses(&m), 0);
}
END_TEST

START_TEST(real_all_ones_are_values)
{
	uint8_t v8;
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;

	model_init(&m, 256);
	memset(m.bytes + 0x80, 0xff, 16);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, 0x80, &v8), 0);
	ck_assert_int_eq(pcicap_cfg_read16(&m.cfg, 0x80, &v16), 0);
	ck_assert_int_eq(pcicap_cfg_read24(&m.cfg, 0x80, &v32), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, 0x80, &v32), 0);
	ck_assert_uint_eq(m.trace.reads, 8);
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, 0x80, &v64), 0);
	ck_assert_uint_eq(m.trace.reads, 11);
	ck_assert(v64 == ~UINT64_C(0));
}
END_TEST

START_TEST(all_ones_of_a_gone_device_are_enodev)
{
	uint8_t v8;
	uint16_t v16;
	uint32_t v32;
	uint64_t v64;

	model_init(&m, 256);
	ck_assert_int_eq(model_open(&m), 0);
	m.trace.gone_at = 0;
	ck_assert_int_eq(pcicap_cfg_present(&m.cfg), -ENODEV);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, 0x80, &v8), -ENODEV);
	ck_assert_int_eq(pcicap_cfg_read16(&m.cfg, 0x80, &v16), -ENODEV);
	ck_assert_int_eq(pcicap_cfg_read24(&m.cfg, 0x80, &v32), -ENODEV);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, 0x80, &v32), -ENODEV);
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, 0x80, &v64), -ENODEV);
	/* gone between the two halves */
	model_reset_trace(&m);
	m.trace.gone_at = 1;
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, 0x80, &v64), -ENODEV);
	ck_assert(v64 == ~UINT64_C(0));
}
END_TEST

START_TEST(writes_of_all_widths)
{
	uint32_t i;

	model_init(&m, 256);
	for (i = 0x80; i < 0x90; i++)
		m.mask[i] = 0xff;
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_write8(&m.cfg, 0x81, 0x12), 0);
	ck_assert_uint_eq(get32(&m, 0x80), 0x00001200);
	ck_assert_int_eq(pcicap_cfg_write16(&m.cfg, 0x82, 0x3456), 0);
	ck_assert_uint_eq(get32(&m, 0x80), 0x34561200);
	ck_assert_int_eq(pcicap_cfg_write32(&m.cfg, 0x84, 0x789abcde), 0);
	ck_assert_uint_eq(get32(&m, 0x84), 0x789abcde);
	ck_assert_int_eq(pcicap_cfg_write64(&m.cfg, 0x88,
					    UINT64_C(0x0123456789abcdef)),
			 0);
	ck_assert_uint_eq(get32(&m, 0x88), 0x89abcdef);
	ck_assert_uint_eq(get32(&m, 0x8c), 0x01234567);
	ck_assert_uint_eq(m.trace.reads, 0);
}
END_TEST

START_TEST(a_read_only_handle_refuses_writes)
{
	struct pcicap_cfg_ops ops = trace_ops;
	struct pcicap_cfg cfg;

	model_init(&m, 256);
	ck_assert_int_eq(model_open(&m), 0);
	ops.write = NULL;
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &m.trace, 256), 0);
	ck_assert_int_eq(pcicap_cfg_write8(&cfg, 0x80, 0), -EPERM);
	ck_assert_int_eq(pcicap_cfg_write16(&cfg, 0x80, 0), -EPERM);
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x80, 0), -EPERM);
	ck_assert_int_eq(pcicap_cfg_write64(&cfg, 0x80, 0), -EPERM);
}
END_TEST

START_TEST(ids_are_read_once)
{
	uint16_t vendor, device;

	model_init(&m, 256);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_ids(&m.cfg, &vendor, &device), 0);
	ck_assert_int_eq(pcicap_cfg_ids(&m.cfg, &vendor, &device), 0);
	ck_assert_uint_eq(vendor, 0x1234);
	ck_assert_uint_eq(device, 0x5678);
	ck_assert_uint_eq(m.trace.reads, 1);
}
END_TEST

START_TEST(every_error_has_a_text_of_its_own)
{
	static const int errors[] = { 0,	-ENOENT, -ENODEV,  -EACCES,
				      -ENODATA, -ERANGE, -EDOM,	   -ETIMEDOUT,
				      -EINVAL,	-ELOOP,	 -EBADMSG, -EBUSY,
				      -ENXIO,	-EPERM,	 -ENOSPC,  -EIO,
				      12345 };
	size_t i, j;
	size_t n = sizeof(errors) / sizeof(errors[0]);

	for (i = 0; i < n; i++) {
		ck_assert_ptr_nonnull(pcicap_strerror(errors[i]));
		for (j = 0; j < i; j++)
			ck_assert(strcmp(pcicap_strerror(errors[i]),
					 pcicap_strerror(errors[j])));
	}
}
END_TEST

Suite *config_suite(void)
{
	Suite *s = suite_create("config");
	TCase *tc = tcase_create("config");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, init_reads_one_dword);
	tcase_add_loop_test(tc, init_refuses_other_sizes, 0, 4);
	tcase_add_test(tc, init_finds_the_device_gone);
	tcase_add_test(tc, values_of_all_widths);
	tcase_add_loop_test(tc, misaligned_is_einval, 0, 3);
	tcase_add_test(tc, past_the_end_is_erange);
	tcase_add_test(tc, real_all_ones_are_values);
	tcase_add_test(tc, all_ones_of_a_gone_device_are_enodev);
	tcase_add_test(tc, writes_of_all_widths);
	tcase_add_test(tc, a_read_only_handle_refuses_writes);
	tcase_add_test(tc, ids_are_read_once);
	tcase_add_test(tc, every_error_has_a_text_of_its_own);
	return s;
}
