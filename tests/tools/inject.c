// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Preloaded: accesses to files "config" fail as INJECT says, a list of
 * "read:OFFSET:ERRNO" and "write:OFFSET:ERRNO" with commas, numbers in decimal.
 * Others go to the kernel. The kernel's release is INJECT_RELEASE, if it is set.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

static bool is_config(int fd)
{
	char link[64], path[4096];
	ssize_t n;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	n = readlink(link, path, sizeof(path) - 1);
	if (n < 7)
		return false;
	path[n] = 0;
	return !strcmp(path + n - 7, "/config");
}

static bool is_injected(int fd, const char *what, long off)
{
	const char *at = getenv("INJECT");
	char word[16];
	int error;
	long where;

	for (; at && is_config(fd); at = strchr(at, ','), at += at ? 1 : 0) {
		if (sscanf(at, "%15[a-z]:%ld:%d", word, &where, &error) != 3)
			abort();
		if (!strcmp(word, what) && where == off) {
			errno = error;
			return true;
		}
	}
	return false;
}

ssize_t pread64(int fd, void *data, size_t n, off64_t off)
{
	return is_injected(fd, "read", off)
		       ? -1
		       : syscall(SYS_pread64, fd, data, n, off);
}

ssize_t pwrite64(int fd, const void *data, size_t n, off64_t off)
{
	return is_injected(fd, "write", off)
		       ? -1
		       : syscall(SYS_pwrite64, fd, data, n, off);
}

int uname(struct utsname *name)
{
	const char *release = getenv("INJECT_RELEASE");
	int ret = (int)syscall(SYS_uname, name);

	if (!ret && release)
		snprintf(name->release, sizeof(name->release), "%s", release);
	return ret;
}
