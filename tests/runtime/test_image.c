// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "suites.h"
#include "sys_fault.h"

#include <pcicap/user/image.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint8_t bytes[5000];
static struct pcicap_image image;
static struct pcicap_cfg cfg;
static char path[64];

static void make_file(size_t n)
{
	int fd;

	strcpy(path, "/tmp/pcicap-image-XXXXXX");
	fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	ck_assert(write(fd, bytes, n) == (ssize_t)n);
	ck_assert_int_eq(close(fd), 0);
	sys_fault_reset();
}

static const struct {
	size_t size;
	int err;
} sizes[] = { { 0, -ENODATA },	{ 1, -ENODATA }, { 63, -ENODATA },
	      { 64, 0 },	{ 0xa0, 0 },	 { 256, 0 },
	      { 4095, 0 },	{ 4096, 0 },	 { 4097, -ERANGE },
	      { 5000, -ERANGE } };

START_TEST(from_memory)
{
	uint32_t val;

	memset(bytes, 0x11, sizeof(bytes));
	ck_assert_int_eq(pcicap_image_open(&image, &cfg, bytes, sizes[_i].size),
			 sizes[_i].err);
	if (sizes[_i].err)
		return;
	ck_assert_uint_eq(cfg.size, sizes[_i].size);
	memset(bytes, 0x22, sizeof(bytes)); /* it has its own copy */
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x3c, &val), 0);
	ck_assert_uint_eq(val, 0x11111111);
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x3c, 0), -EPERM);
	/* nor does what reads it without asking get anything behind it */
	ck_assert_int_eq(pcicap_cfg_raw_read(&cfg, cfg.size - 2u, 4, &val),
			 -ENODATA);
}
END_TEST

START_TEST(from_a_file)
{
	make_file(sizes[_i].size);
	ck_assert_int_eq(pcicap_image_open_file(&image, &cfg, path),
			 sizes[_i].err);
	ck_assert_int_eq(sys_fault.open, 0);
	unlink(path);
}
END_TEST

START_TEST(each_call_fails)
{
	unsigned int k, total;

	make_file(256);
	ck_assert_int_eq(pcicap_image_open_file(&image, &cfg, path), 0);
	total = sys_fault.calls;
	for (k = 0; k < total; k++) {
		sys_fault_reset();
		sys_fault.fail_at = k;
		sys_fault.fail_error = -EIO;
		ck_assert_int_eq(pcicap_image_open_file(&image, &cfg, path),
				 -EIO);
		ck_assert_int_eq(sys_fault.open, 0);
	}
	unlink(path);
	ck_assert_int_eq(pcicap_image_open_file(&image, &cfg, path), -ENOENT);
	ck_assert_int_eq(pcicap_image_open_file(&image, &cfg, "/"), -EIO);
}
END_TEST

START_TEST(of_a_device_that_is_gone)
{
	memset(bytes, 0xff, 256);
	ck_assert_int_eq(pcicap_image_open(&image, &cfg, bytes, 256), -ENODEV);
}
END_TEST

Suite *image_suite(void)
{
	Suite *s = suite_create("image");
	TCase *tc = tcase_create("image");

	suite_add_tcase(s, tc);
	tcase_add_loop_test(tc, from_memory, 0, 10);
	tcase_add_loop_test(tc, from_a_file, 0, 10);
	tcase_add_test(tc, each_call_fails);
	tcase_add_test(tc, of_a_device_that_is_gone);
	return s;
}
