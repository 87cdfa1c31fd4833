// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The real system calls: only what was interrupted is tried again. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "suites.h"

#include <dirent.h>
#include <pcicap/core/types.h>

/* How often a call fails, how, and how often it was made. */
static unsigned int failures, calls;
static int failure;

/* One that fails for ever ends the test. */
static int fake(int good)
{
	ck_assert_uint_le(calls, 100);
	if (calls++ >= failures)
		return good;
	errno = failure;
	return -1;
}

#define openat(dir, path, flags) fake(5)
#define read(fd, data, n)	 fake(6)
#define pread(fd, data, n, off)	 fake(7)
#define pwrite(fd, data, n, off) fake(8)
#define flock(fd, how)		 fake(0)
#define ioctl(fd, request, arg)	 fake(9)

#define pcicap_sys_openat    tested_openat
#define pcicap_sys_close     tested_close
#define pcicap_sys_size	     tested_size
#define pcicap_sys_regular   tested_regular
#define pcicap_sys_read	     tested_read
#define pcicap_sys_pread     tested_pread
#define pcicap_sys_pwrite    tested_pwrite
#define pcicap_sys_lock	     tested_lock
#define pcicap_sys_mmap	     tested_mmap
#define pcicap_sys_munmap    tested_munmap
#define pcicap_sys_page_size tested_page_size
#define pcicap_sys_readlink  tested_readlink
#define pcicap_sys_ioctl     tested_ioctl
#define pcicap_sys_opendir   tested_opendir
#define pcicap_sys_fdopendir tested_fdopendir
#define pcicap_sys_readdir   tested_readdir
#define pcicap_sys_closedir  tested_closedir
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
#undef _DEFAULT_SOURCE
#define pcicap_sys_now	 tested_now
#define pcicap_sys_sleep tested_sleep
#include "../../runtime/user/sys.c"
#pragma GCC diagnostic pop

static int call(int which)
{
	char byte;

	switch (which) {
	case 0:
		return pcicap_sys_openat(0, "x", 0);
	case 1:
		return pcicap_sys_read(0, &byte, 1);
	case 2:
		return pcicap_sys_pread(0, &byte, 1, 0);
	case 3:
		return pcicap_sys_pwrite(0, "x", 1, 0);
	case 4:
		return pcicap_sys_lock(0, true);
	default:
		return pcicap_sys_ioctl(0, 0, NULL);
	}
}

static const int good[] = { 5, 6, 7, 8, 0, 9 };

START_TEST(interrupted_calls_are_repeated)
{
	calls = 0;
	failures = 3;
	failure = EINTR;
	ck_assert_int_eq(call(_i), good[_i]);
	ck_assert_uint_eq(calls, 4);
}
END_TEST

START_TEST(others_are_not)
{
	static const int errors[] = { EIO, EAGAIN, EBADF, EPERM, ENXIO };

	for (unsigned int i = 0; i < 5; i++) {
		calls = 0;
		failures = 50;
		failure = errors[i];
		/* another has the lock */
		if (_i == 4 && failure == EWOULDBLOCK)
			ck_assert_int_eq(call(_i), -EBUSY);
		else
			ck_assert_int_eq(call(_i), -failure);
		ck_assert_uint_eq(calls, 1);
	}
}
END_TEST

Suite *sys_suite(void)
{
	Suite *suite = suite_create("sys");
	TCase *tc = tcase_create("sys");

	suite_add_tcase(suite, tc);
	tcase_add_loop_test(tc, interrupted_calls_are_repeated, 0, 6);
	tcase_add_loop_test(tc, others_are_not, 0, 6);
	return suite;
}
