// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "files.h"
#include "suites.h"
#include "sys_fault.h"

#include <pcicap/core/cap.h>
#include <pcicap/user/sysfs.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ADDRESS "0000:01:00.0"

static char root[64];
static struct pcicap_sysfs s;
static struct pcicap_cfg cfg;
static uint8_t bytes[4096];

static void path_of(char *path, size_t size, const char *file)
{
	snprintf(path, size, "%s/%s", root, file);
}

static void make_folder(const char *name)
{
	char path[160];

	path_of(path, sizeof(path), name);
	ck_assert_int_eq(mkdir(path, 0700), 0);
}

static void make_file(const char *name, const void *data, size_t n)
{
	char path[160];

	path_of(path, sizeof(path), name);
	write_file(path, data, n);
}

/* What is there after open() may be less, as for a reader without privilege. */
static void cut_config(off_t size)
{
	char path[160];

	path_of(path, sizeof(path), ADDRESS "/config");
	ck_assert_int_eq(truncate(path, size), 0);
}

static void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	bytes[0] = 0x34;
	bytes[1] = 0x12;
	bytes[2] = 0x78;
	bytes[3] = 0x56;
	bytes[6] = 0x10;
	bytes[0x34] = 0x40;
	bytes[0x40] = 0x10;
	bytes[0x101] = 0x42;
	strcpy(root, "/tmp/pcicap-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	make_folder(ADDRESS);
	make_file(ADDRESS "/config", bytes, sizeof(bytes));
	make_file(ADDRESS "/vendor", "0x1b36\n", 7);
	make_file(ADDRESS "/device", "0x0010\n", 7);
	sys_fault_reset();
}

static void remove_file(const char *name)
{
	char path[160];

	path_of(path, sizeof(path), name);
	(void)!remove(path);
}

static void teardown(void)
{
	remove_file(ADDRESS "/config");
	remove_file(ADDRESS "/vendor");
	remove_file(ADDRESS "/device");
	remove_file(ADDRESS);
	remove_file("0000:02:1f.7");
	remove_file("10000:00:00.0");
	remove_file("0000:00:10.0:pcie004");
	remove_file("01:00.0");
	remove_file("");
}

static int open_function(unsigned int flags)
{
	return pcicap_sysfs_open(&s, &cfg, root, ADDRESS, flags);
}

START_TEST(opens_by_both_forms_of_address)
{
	uint16_t vendor, device;
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	ck_assert_uint_eq(cfg.size, 4096);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0, &val), 0);
	ck_assert_uint_eq(val, 0x56781234);
	ck_assert_int_eq(pcicap_cfg_ids(&cfg, &vendor, &device), 0);
	ck_assert_uint_eq(vendor, 0x1b36);
	ck_assert_uint_eq(device, 0x0010);
	pcicap_sysfs_close(&s);
	pcicap_sysfs_close(&s);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(pcicap_sysfs_open(&s, &cfg, root, "01:00.0", 0), 0);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(bad_addresses)
{
	static const char *const bad[] = { "",		 "01:00.8",
					   "01:20.0",	 "1:00.0",
					   "01:00.0 ",	 "0000:01:00.0/..",
					   "../01:00.0", "0000:01:00" };

	ck_assert_int_eq(pcicap_sysfs_open(&s, &cfg, root, bad[_i], 0),
			 -EINVAL);
	ck_assert_uint_eq(sys_fault.calls, 0);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(no_such_function)
{
	ck_assert_int_eq(pcicap_sysfs_open(&s, &cfg, root, "01:00.1", 0),
			 -ENODEV);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(pitfall_08_end_of_file_is_an_error)
{
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	cut_config(0);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0, &val), -ENODATA);
	ck_assert_uint_eq(val, 0xffffffff);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_09_partial_read_is_an_error)
{
	uint32_t val;
	uint16_t half;

	ck_assert_int_eq(open_function(0), 0);
	cut_config(0x102);
	ck_assert_int_eq(pcicap_cfg_read16(&cfg, 0x100, &half), 0);
	ck_assert_uint_eq(half, 0x4200);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x100, &val), -ENODATA);
	ck_assert_uint_eq(val, 0xffffffff);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_10_unprivileged_is_not_absent)
{
	struct pcicap_view v;
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	cut_config(64);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x3c, &val), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x40, &val), -EACCES);
	ck_assert_int_eq(pcicap_find_std(&cfg, 0x10, 0, &v), -EACCES);
	ck_assert_int_eq(pcicap_find_ext(&cfg, 0x10, 0, &v), -EACCES);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_10_unprivileged_cardbus_sees_128)
{
	uint32_t val;

	bytes[0x0e] = 0x82;
	make_file(ADDRESS "/config", bytes, 256);
	ck_assert_int_eq(open_function(0), 0);
	cut_config(128);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x7c, &val), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x80, &val), -EACCES);
	cut_config(64); /* less than anyone may see */
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x40, &val), -ENODATA);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_11_hidden_errors_are_all_ones)
{
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	memset(bytes, 0xff, sizeof(bytes));
	make_file(ADDRESS "/config", bytes, sizeof(bytes));
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x40, &val), -ENODEV);
	pcicap_sysfs_close(&s);
	ck_assert_int_eq(open_function(0), -ENODEV);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(pitfall_12_misaligned_never_reaches_the_kernel)
{
	uint32_t val;
	unsigned int calls;

	ck_assert_int_eq(open_function(0), 0);
	calls = sys_fault.calls;
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x42, &val), -EINVAL);
	ck_assert_uint_eq(sys_fault.calls, calls);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_15_size_is_that_of_the_file)
{
	static const size_t sizes[] = { 64, 0xa0, 0x600, 4096 };

	make_file(ADDRESS "/config", bytes, sizes[_i]);
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_uint_eq(cfg.size, sizes[_i]);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_21_ids_of_a_vf)
{
	uint16_t vendor, device;

	memset(bytes, 0xff, 4);
	make_file(ADDRESS "/config", bytes, sizeof(bytes));
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(pcicap_cfg_ids(&cfg, &vendor, &device), 0);
	ck_assert_uint_eq(vendor, 0x1b36);
	pcicap_sysfs_close(&s);
	make_file(ADDRESS "/vendor", "nonsense", 8);
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(pcicap_cfg_ids(&cfg, &vendor, &device), -ENXIO);
	pcicap_sysfs_close(&s);
	remove_file(ADDRESS "/vendor");
	ck_assert_int_eq(open_function(0), 0);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(pitfall_31_no_descriptor_is_lost)
{
	static const int errors[] = { -EIO, -EACCES, -ENODEV, -EMFILE };
	unsigned int total, k, e;

	ck_assert_int_eq(open_function(0), 0);
	total = sys_fault.calls;
	pcicap_sysfs_close(&s);
	for (k = 0; k < total; k++) {
		for (e = 0; e < 4; e++) {
			sys_fault_reset();
			sys_fault.fail_at = k;
			sys_fault.fail_error = errors[e];
			ck_assert_int_lt(open_function(0), 0);
			ck_assert_int_eq(sys_fault.open, 0);
			pcicap_sysfs_close(&s);
			ck_assert_int_eq(sys_fault.open, 0);
		}
	}
}
END_TEST

START_TEST(access_errors)
{
	static const int from[] = {
		-EIO, -ENODEV, -EACCES, -EPERM, -EFAULT, 0
	};
	static const int to[] = { -EIO,	   -ENODEV, -EACCES,
				  -EACCES, -EIO,    -ENODATA };
	uint32_t val;

	ck_assert_int_eq(open_function(PCICAP_SYSFS_WRITE), 0);
	sys_fault.fail_at = sys_fault.calls;
	sys_fault.fail_error = from[_i];
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x10, &val), to[_i]);
	sys_fault.fail_at = sys_fault.calls;
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x10, 0),
			 from[_i] ? to[_i] : -EIO);
	pcicap_sysfs_close(&s);
}
END_TEST

START_TEST(writes_need_the_flag)
{
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x10, 1), -EPERM);
	pcicap_sysfs_close(&s);
	ck_assert_int_eq(open_function(PCICAP_SYSFS_WRITE), 0);
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x10, 0x12345678), 0);
	ck_assert_int_eq(pcicap_cfg_write16(&cfg, 0x12, 0xabcd), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x10, &val), 0);
	ck_assert_uint_eq(val, 0xabcd5678);
	sys_fault.short_by = 1;
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x10, 0), -EIO);
	pcicap_sysfs_close(&s);
}
END_TEST

/* Opening a FIFO waits for its other end, unless it is told not to. */
START_TEST(no_regular_files)
{
	static const char *const files[] = { ADDRESS "/config",
					     ADDRESS "/vendor",
					     ADDRESS "/device" };
	struct pcicap_resource res;
	unsigned int n;
	char path[600];

	path_of(path, sizeof(path), files[_i]);
	unlink(path);
	ck_assert_int_eq(mkfifo(path, 0600), 0);
	ck_assert_int_eq(open_function(0), -EIO);
	ck_assert_int_eq(open_function(PCICAP_SYSFS_WRITE), -EIO);
	path_of(path, sizeof(path), ADDRESS "/resource");
	unlink(path);
	ck_assert_int_eq(mkfifo(path, 0600), 0);
	ck_assert_int_eq(pcicap_sysfs_resources(root, ADDRESS, &res, 1, &n),
			 -EIO);
	ck_assert_int_eq(sys_fault.open, 0);
	unlink(path);
}
END_TEST

/* -ELOOP would be a capability list. */
START_TEST(links_that_loop)
{
	char path[600];

	path_of(path, sizeof(path), ADDRESS "/config");
	unlink(path);
	ck_assert_int_eq(symlink("config", path), 0);
	ck_assert_int_eq(open_function(0), -EIO);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(impossible_file_sizes)
{
	static uint8_t many[4097];

	make_file(ADDRESS "/config", bytes, 63);
	ck_assert_int_eq(open_function(0), -ENODATA);
	make_file(ADDRESS "/config", many, sizeof(many));
	ck_assert_int_eq(open_function(0), -ERANGE);
	remove_file(ADDRESS "/config");
	ck_assert_int_eq(open_function(0), -ENODEV);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(list_in_order)
{
	struct pcicap_address list[8];
	size_t n;

	make_folder("10000:00:00.0");
	make_folder("0000:02:1f.7");
	make_folder("0000:00:10.0:pcie004");
	make_folder("01:00.0"); /* sysfs has no such name */
	ck_assert_int_eq(pcicap_sysfs_list(root, list, 8, &n), 0);
	ck_assert_uint_eq(n, 3);
	ck_assert_uint_eq(list[0].bus, 1);
	ck_assert_uint_eq(list[1].device, 0x1f);
	ck_assert_uint_eq(list[1].function, 7);
	ck_assert_uint_eq(list[2].domain, 0x10000);
	ck_assert_int_eq(pcicap_sysfs_list(root, list, 2, &n), -ENOSPC);
	ck_assert_uint_eq(n, 3);
	ck_assert_int_eq(pcicap_sysfs_list("/nowhere", list, 2, &n), -ENOENT);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(list_errors)
{
	struct pcicap_address list[8];
	unsigned int total, k;
	size_t n;

	ck_assert_int_eq(pcicap_sysfs_list(root, list, 8, &n), 0);
	total = sys_fault.calls;
	for (k = 0; k < total; k++) {
		sys_fault_reset();
		sys_fault.fail_at = k;
		sys_fault.fail_error = -EIO;
		ck_assert_int_eq(pcicap_sysfs_list(root, list, 8, &n), -EIO);
		ck_assert_int_eq(sys_fault.open, 0);
	}
}
END_TEST

Suite *sysfs_suite(void)
{
	Suite *suite = suite_create("sysfs");
	TCase *tc = tcase_create("sysfs");

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, opens_by_both_forms_of_address);
	tcase_add_loop_test(tc, bad_addresses, 0, 8);
	tcase_add_test(tc, no_such_function);
	tcase_add_test(tc, pitfall_08_end_of_file_is_an_error);
	tcase_add_test(tc, pitfall_09_partial_read_is_an_error);
	tcase_add_test(tc, pitfall_10_unprivileged_is_not_absent);
	tcase_add_test(tc, pitfall_10_unprivileged_cardbus_sees_128);
	tcase_add_test(tc, pitfall_11_hidden_errors_are_all_ones);
	tcase_add_test(tc, pitfall_12_misaligned_never_reaches_the_kernel);
	tcase_add_loop_test(tc, pitfall_15_size_is_that_of_the_file, 0, 4);
	tcase_add_test(tc, pitfall_21_ids_of_a_vf);
	tcase_add_test(tc, pitfall_31_no_descriptor_is_lost);
	tcase_add_loop_test(tc, access_errors, 0, 6);
	tcase_add_test(tc, writes_need_the_flag);
	tcase_add_loop_test(tc, no_regular_files, 0, 3);
	tcase_add_test(tc, links_that_loop);
	tcase_add_test(tc, impossible_file_sizes);
	tcase_add_test(tc, list_in_order);
	tcase_add_test(tc, list_errors);
	return suite;
}
