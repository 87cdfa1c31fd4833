// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Mapped BARs: copies, and mapping through a folder that looks like sysfs. */
#include "files.h"
#include "suites.h"
#include "sys_fault.h"

#include "../../runtime/user/map.h"

#include <pcicap/user/map.h>
#include <pcicap/user/mem.h>
#include <pcicap/user/sysfs.h>

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define ADDRESS "0000:01:00.0"
#define SIZE	0x4000

static char root[64];
static struct pcicap_map map;

/* BAR 0 of registers within a page, no BAR 1, I/O, shared memory, no address. */
static const char resource[] =
	"0x00000000fea00100 0x00000000fea001ff 0x0000000000040200\n"
	"0x0000000000000000 0x0000000000000000 0x0000000000000000\n"
	"0x000000000000c000 0x000000000000c01f 0x0000000000040101\n"
	"0x0000004000000000 0x0000004000003fff 0x000000000014220c\n"
	"0x0000000000000000 0x0000000000003fff 0x0000000020040200\n"
	"0x0000000000000000 0x0000000000000000 0x0000000000000000\n";

static void path_of(char *path, size_t size, const char *file)
{
	snprintf(path, size, "%s/" ADDRESS "/%s", root, file);
}

static void make_file(const char *name, const void *data, size_t n)
{
	char path[160];

	path_of(path, sizeof(path), name);
	write_file(path, data, n);
}

static void remove_file(const char *name)
{
	char path[160];

	path_of(path, sizeof(path), name);
	(void)!remove(path);
}

static void setup(void)
{
	static uint8_t pattern[SIZE];
	char path[160];

	for (unsigned int i = 0; i < SIZE; i++)
		pattern[i] = (uint8_t)(i ^ i >> 8);
	strcpy(root, "/tmp/pcicap-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	path_of(path, sizeof(path), "");
	ck_assert_int_eq(mkdir(path, 0700), 0);
	make_file("resource", resource, sizeof(resource) - 1);
	make_file("resource0", pattern, 0x1000);
	make_file("resource3", pattern, SIZE);
	sys_fault_reset();
}

static void teardown(void)
{
	remove_file("resource");
	remove_file("resource0");
	remove_file("resource3");
	remove_file("resource3_wc");
	remove_file("");
	(void)!remove(root);
}

static int open_bar(uint8_t bar, enum pcicap_cache cache, uint64_t least,
		    unsigned int flags)
{
	const struct pcicap_want want = { bar, true, cache, least, NULL, 0 };

	return pcicap_map_sysfs(&map, root, ADDRESS, &want, flags);
}

START_TEST(maps_and_tells_where)
{
	uint8_t byte = 0;

	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, SIZE, 0), 0);
	ck_assert_uint_eq(map.phys, UINT64_C(0x4000000000));
	ck_assert_uint_eq(map.size, SIZE);
	ck_assert_int_eq(map.got, PCICAP_CACHE_UC);
	ck_assert_int_eq(pcicap_map_read(&map, 0x1234, &byte, 1), 0);
	ck_assert_uint_eq(byte, 0x34 ^ 0x12);
	ck_assert_int_eq(sys_fault.open, 1);
	ck_assert_int_eq(sys_fault.mapped, SIZE);
	pcicap_map_close(&map);
	pcicap_map_close(&map);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(sys_fault.mapped, 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0, &byte, 1), -ENXIO);
}
END_TEST

START_TEST(a_bar_may_start_within_a_page)
{
	uint8_t byte = 0;

	ck_assert_int_eq(open_bar(0, PCICAP_CACHE_UC, 0x100, 0), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0x20, &byte, 1), 0);
	ck_assert_uint_eq(byte, 0x20 ^ 1);
	pcicap_map_close(&map);
	ck_assert_int_eq(sys_fault.mapped, 0);
}
END_TEST

START_TEST(distinct_errors)
{
	const struct pcicap_want want = {
		3, true, PCICAP_CACHE_UC, 0, NULL, 0
	};

	ck_assert_int_eq(open_bar(6, PCICAP_CACHE_UC, 0, 0), -EINVAL);
	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, 0, 0x80), -EINVAL);
	ck_assert_int_eq(open_bar(1, PCICAP_CACHE_UC, 0, 0), -ENXIO);
	ck_assert_int_eq(open_bar(2, PCICAP_CACHE_UC, 0, 0), -EOPNOTSUPP);
	ck_assert_int_eq(open_bar(4, PCICAP_CACHE_UC, 0, 0), -ENXIO);
	ck_assert_int_eq(open_bar(5, PCICAP_CACHE_UC, 0, 0), -ENXIO);
	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, SIZE + 1, 0), -ERANGE);
	remove_file("resource3");
	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, SIZE, 0), -EOPNOTSUPP);
	ck_assert_int_eq(pcicap_map_sysfs(&map, root, "x", &want, 0), -EINVAL);
	ck_assert_int_eq(pcicap_map_sysfs(&map, root, "02:00.0", &want, 0),
			 -ENODEV);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(sys_fault.mapped, 0);
}
END_TEST

START_TEST(two_owners_exclude_each_other)
{
	const struct pcicap_want want = {
		3, true, PCICAP_CACHE_UC, 0, NULL, 0
	};
	struct pcicap_map other;

	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, 0, 0), 0);
	ck_assert_int_eq(pcicap_map_sysfs(&other, root, ADDRESS, &want, 0),
			 -EBUSY);
	ck_assert_int_eq(pcicap_map_sysfs(&other, root, ADDRESS, &want,
					  PCICAP_MAP_SHARE),
			 -EBUSY);
	ck_assert_int_eq(sys_fault.open, 1);
	pcicap_map_close(&map);
	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, 0, PCICAP_MAP_SHARE), 0);
	ck_assert_int_eq(pcicap_map_sysfs(&other, root, ADDRESS, &want,
					  PCICAP_MAP_SHARE),
			 0);
	pcicap_map_close(&other);
	pcicap_map_close(&map);
}
END_TEST

START_TEST(cache_mode_that_was_got)
{
	static const uint8_t zero[SIZE];
	uint8_t byte;

	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_WB, 0, 0), 0);
	ck_assert_int_eq(map.asked, PCICAP_CACHE_WB);
	ck_assert_int_eq(map.got, PCICAP_CACHE_UC);
	pcicap_map_close(&map);
	make_file("resource3_wc", zero, SIZE);
	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_WC, 0, 0), 0);
	ck_assert_int_eq(map.got, PCICAP_CACHE_WC);
	ck_assert_int_eq(pcicap_map_read(&map, 7, &byte, 1), 0);
	ck_assert_uint_eq(byte, 0);
	/* the lock is that of the same BAR */
	ck_assert_int_eq(sys_fault.open, 1);
	pcicap_map_close(&map);
	ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, 0, 0), 0);
	ck_assert_int_eq(map.got, PCICAP_CACHE_UC);
	pcicap_map_close(&map);
}
END_TEST

/* Does the kernel let the process read this byte? */
static bool is_readable(const struct pcicap_map *m, uint64_t off)
{
	uintptr_t at = (uintptr_t)(m->base + off);
	FILE *f = fopen("/proc/self/maps", "r");
	bool readable = false;
	char line[512], access[5];
	uintptr_t first, end;

	ck_assert_ptr_nonnull(f);
	while (fgets(line, sizeof(line), f)) {
		if (sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %4s", &first, &end,
			   access) == 3 &&
		    at >= first && at < end)
			readable = access[0] == 'r';
	}
	fclose(f);
	return readable;
}

START_TEST(what_is_reserved_is_not_mapped)
{
	/* two whole pages and some bytes; within a page; past the end */
	static const struct pcicap_hole reserved[] = {
		{ 0xff0, 0x2020 }, { 0x3800, 8 }, { SIZE + 0x1000, 0x1000 }
	};
	const struct pcicap_want want = { 3, true,     PCICAP_CACHE_UC,
					  0, reserved, 3 };
	uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	uint8_t byte, two[2];

	ck_assert_int_eq(pcicap_map_sysfs(&map, root, ADDRESS, &want,
					  PCICAP_MAP_WRITE),
			 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0xfef, &byte, 1), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0xfef, two, 2), -EACCES);
	ck_assert_uint_eq(two[0], 0xff);
	ck_assert_int_eq(pcicap_map_write(&map, 0x300f, &byte, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 0x3010, &byte, 1), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0x3800, &byte, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 0x3808, &byte, 1), 0);
	ck_assert(is_readable(&map, 0xff0)); /* beside what is not */
	ck_assert(is_readable(&map, 0x3800));
	if (page == 0x1000) {
		ck_assert(!is_readable(&map, 0x1000));
		ck_assert(!is_readable(&map, 0x2fff));
		ck_assert(is_readable(&map, 0x3000));
	}
	pcicap_map_close(&map);
	ck_assert_int_eq(sys_fault.mapped, 0);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

/* A place so far behind the BAR that its address is before it again. */
START_TEST(reserved_beyond_all_addresses)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	int zero = open("/dev/zero", O_RDWR);
	uint8_t *bytes = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE, zero, 0);
	const struct pcicap_hole far = { 0 - (uint64_t)page, page };

	ck_assert(bytes != MAP_FAILED);
	close(zero);
	bytes[0] = 0x5a;
	pcicap_map_memory(&map, 0, bytes + page, page);
	map.n_reserved = 1;
	map.reserved = &far;
	ck_assert_int_eq(pcicap_map_spare(&map), 0);
	ck_assert(is_readable(&map, 0 - (uint64_t)page));
	ck_assert_uint_eq(bytes[0], 0x5a);
	munmap(bytes, 2 * page);
}
END_TEST

START_TEST(nothing_is_left_of_a_reserved_bar)
{
	static const struct pcicap_hole reserved[] = { { 0, SIZE } };
	struct pcicap_want want = { 3, true, PCICAP_CACHE_UC, 0, reserved, 1 };

	ck_assert_int_eq(pcicap_map_sysfs(&map, root, ADDRESS, &want, 0),
			 -EACCES);
	ck_assert_ptr_null((const void *)map.base);
	ck_assert_int_eq(sys_fault.mapped, 0);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(the_kernel_refuses)
{
	static const struct {
		int from, to;
	} errors[] = { { -EINVAL, -EBUSY },
		       { -ENOMEM, -ENOMEM },
		       { -EACCES, -EACCES },
		       { -EPERM, -EACCES } };

	for (unsigned int i = 0; i < 4; i++) {
		sys_fault_reset();
		/*
		 * root, function, resource and what it is, its text, resource3
		 * and what it is, lock, mmap
		 */
		sys_fault.fail_at = 8;
		sys_fault.fail_error = errors[i].from;
		ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, 0, 0),
				 errors[i].to);
		ck_assert_int_eq(sys_fault.open, 0);
		ck_assert_int_eq(sys_fault.mapped, 0);
	}
}
END_TEST

START_TEST(nothing_is_held_after_a_failure)
{
	static const int errors[] = { -EIO, -EACCES, -ENOMEM, -EMFILE,
				      -ENOENT };
	static const struct pcicap_hole reserved[] = { { 0x1000, 0x1000 },
						       { 0x3000, 0x1000 } };
	const struct pcicap_want want = { 3, true,     PCICAP_CACHE_WC,
					  0, reserved, 2 };
	static const uint8_t zero[SIZE];
	unsigned int total;

	make_file("resource3_wc", zero, SIZE);
	sys_fault_reset();
	ck_assert_int_eq(pcicap_map_sysfs(&map, root, ADDRESS, &want,
					  PCICAP_MAP_WRITE),
			 0);
	total = sys_fault.calls;
	pcicap_map_close(&map);
	for (unsigned int k = 0; k < total; k++) {
		for (unsigned int e = 0; e < 5; e++) {
			int err;

			sys_fault_reset();
			sys_fault.fail_at = k;
			sys_fault.fail_error = errors[e];
			err = pcicap_map_sysfs(&map, root, ADDRESS, &want,
					       PCICAP_MAP_WRITE);
			/* without a file for WC there is the other one */
			if (!err) {
				ck_assert_int_eq(errors[e], -ENOENT);
				ck_assert_int_eq(map.got, PCICAP_CACHE_UC);
				pcicap_map_close(&map);
			}
			ck_assert_ptr_null((const void *)map.base);
			ck_assert_int_eq(sys_fault.open, 0);
			ck_assert_int_eq(sys_fault.mapped, 0);
			pcicap_map_close(&map);
			ck_assert_int_eq(sys_fault.open, 0);
			ck_assert_int_eq(open_bar(3, PCICAP_CACHE_UC, 0, 0), 0);
			pcicap_map_close(&map);
		}
	}
}
END_TEST

START_TEST(broken_resource_files)
{
	static const char *const texts[] = {
		"",
		"0x",
		"0x000000000000000g 0x0 0x0\n",
		"00000000fea00000 00000000fea00fff 0000000000040200\n1234567",
	};
	static const int errors[] = { -ENXIO, -EIO, -EIO, -EIO };

	for (unsigned int i = 0; i < 4; i++) {
		make_file("resource", texts[i], strlen(texts[i]));
		ck_assert_int_eq(open_bar(0, PCICAP_CACHE_UC, 0, 0), errors[i]);
	}
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

/* Whoever closed standard input gets its descriptor. */
START_TEST(the_first_descriptor_is_one)
{
	struct pcicap_resource res;
	int dir = pcicap_sysfs_folder(root, ADDRESS);

	ck_assert_int_gt(dir, 0);
	close(0);
	ck_assert_int_eq(pcicap_map_resource(dir, 0, &res), 0);
	ck_assert_uint_eq(res.start, 0xfea00100);
	close(dir);
	ck_assert_int_eq(open("/dev/null", O_RDONLY), 0);
}
END_TEST

START_TEST(all_lines_of_a_resource_file)
{
	struct pcicap_resource res[PCICAP_MAX_RESOURCES];
	unsigned int n = 9;

	ck_assert_int_eq(pcicap_sysfs_resources(root, ADDRESS, res,
						PCICAP_MAX_RESOURCES, &n),
			 0);
	ck_assert_uint_eq(n, 6);
	ck_assert_uint_eq(res[0].start, 0xfea00100);
	ck_assert_uint_eq(res[0].end, 0xfea001ff);
	ck_assert(res[2].flags & PCICAP_RESOURCE_IO);
	ck_assert(res[3].flags & PCICAP_RESOURCE_MEM64);
	ck_assert(res[3].flags & PCICAP_RESOURCE_PREFETCH);
	ck_assert(res[4].flags & PCICAP_RESOURCE_UNSET);
	ck_assert_int_eq(pcicap_sysfs_resources(root, "01:00.0", res, 2, &n),
			 0);
	ck_assert_uint_eq(n, 2);
	ck_assert_int_eq(pcicap_sysfs_resources(root, "x", res, 2, &n),
			 -EINVAL);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(pcicap_sysfs_resources(root, "02:00.0", res, 2, &n),
			 -ENODEV);
	make_file("resource", resource, 100);
	ck_assert_int_eq(pcicap_sysfs_resources(root, ADDRESS, res, 2, &n),
			 -EIO);
	ck_assert_uint_eq(n, 0);
	remove_file("resource");
	ck_assert_int_eq(pcicap_sysfs_resources(root, ADDRESS, res, 2, &n),
			 -ENOENT);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(resources_that_cannot_be_read)
{
	struct pcicap_resource res[6];
	unsigned int n;

	/* root, function, resource, six lines */
	for (unsigned int i = 0; i < 9; i++) {
		sys_fault_reset();
		sys_fault.fail_at = i;
		sys_fault.fail_error = -EACCES;
		ck_assert_int_eq(pcicap_sysfs_resources(root, ADDRESS, res, 6,
							&n),
				 -EACCES);
		ck_assert_uint_eq(n, 0);
		ck_assert_int_eq(sys_fault.open, 0);
	}
}
END_TEST

START_TEST(copies_check_bounds)
{
	_Alignas(8) uint8_t bytes[64];
	uint8_t in[64], out[64];

	for (unsigned int i = 0; i < 64; i++)
		in[i] = (uint8_t)(i + 1);
	for (unsigned int off = 0; off < 17; off++) {
		for (unsigned int n = 0; off + n <= 64; n++) {
			memset(bytes, 0, sizeof(bytes));
			memset(out, 0, sizeof(out));
			pcicap_map_memory(&map, 2, bytes, sizeof(bytes));
			ck_assert_int_eq(pcicap_map_write(&map, off, in, n), 0);
			ck_assert(!memcmp(bytes + off, in, n));
			ck_assert(off + n == 64 || bytes[off + n] == 0);
			ck_assert_int_eq(pcicap_map_read(&map, off, out, n), 0);
			ck_assert(!memcmp(out, in, n));
		}
	}
	ck_assert_int_eq(pcicap_map_read(&map, 60, out, 5), -ERANGE);
	ck_assert_uint_eq(out[0], 0xff);
	ck_assert_int_eq(pcicap_map_write(&map, 65, in, 0), -ERANGE);
	ck_assert_int_eq(pcicap_map_read(&map, UINT64_MAX, out, 2), -ERANGE);
	map.n_holes = 1;
	map.holes[0].at = 16;
	map.holes[0].size = 16;
	ck_assert_int_eq(pcicap_map_read(&map, 8, out, 8), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 8, out, 9), -EACCES);
	ck_assert_int_eq(pcicap_map_write(&map, 31, in, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_write(&map, 32, in, 1), 0);
	map.writable = false;
	ck_assert_int_eq(pcicap_map_write(&map, 0, in, 1), -EPERM);
}
END_TEST

START_TEST(presence)
{
	uint8_t bytes[8] = { 0 };
	uint8_t space[256] = { 0x34, 0x12 };
	struct pcicap_mem mem;
	struct pcicap_cfg cfg;

	ck_assert_int_eq(pcicap_mem_open(&mem, &cfg, space, sizeof(space)), 0);
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	ck_assert_int_eq(pcicap_map_present(&map, &cfg), 0);
	memset(space, 0xff, sizeof(space));
	ck_assert_int_eq(pcicap_map_present(&map, &cfg), -ENODEV);
	pcicap_map_close(&map);
	ck_assert_int_eq(pcicap_map_present(&map, &cfg), -ENXIO);
}
END_TEST

Suite *map_suite(void)
{
	Suite *suite = suite_create("map");
	TCase *tc = tcase_create("map");

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, maps_and_tells_where);
	tcase_add_test(tc, a_bar_may_start_within_a_page);
	tcase_add_test(tc, distinct_errors);
	tcase_add_test(tc, two_owners_exclude_each_other);
	tcase_add_test(tc, cache_mode_that_was_got);
	tcase_add_test(tc, what_is_reserved_is_not_mapped);
	tcase_add_test(tc, reserved_beyond_all_addresses);
	tcase_add_test(tc, nothing_is_left_of_a_reserved_bar);
	tcase_add_test(tc, the_kernel_refuses);
	tcase_add_test(tc, nothing_is_held_after_a_failure);
	tcase_add_test(tc, broken_resource_files);
	tcase_add_test(tc, the_first_descriptor_is_one);
	tcase_add_test(tc, all_lines_of_a_resource_file);
	tcase_add_test(tc, resources_that_cannot_be_read);
	tcase_add_test(tc, copies_check_bounds);
	tcase_add_test(tc, presence);
	return suite;
}
