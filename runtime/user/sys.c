// SPDX-License-Identifier: GPL-2.0-only OR MIT
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */

#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ELOOP of the system is about links, ours about capability lists. */
static int open_error(void)
{
	return errno == ELOOP ? -EIO : -errno;
}

int pcicap_sys_openat(int dir, const char *path, int flags)
{
	int fd;

	do {
		fd = openat(dir, path, flags | O_CLOEXEC);
	} while (fd < 0 && errno == EINTR);
	return fd < 0 ? open_error() : fd;
}

void pcicap_sys_close(int fd)
{
	close(fd);
}

int pcicap_sys_size(int fd, uint32_t *size)
{
	struct stat st;

	*size = 0;
	if (fstat(fd, &st) < 0)
		return -errno;
	if (st.st_size < 0 || (uint64_t)st.st_size > UINT32_MAX)
		return -EFBIG;
	*size = (uint32_t)st.st_size;
	return 0;
}

int pcicap_sys_regular(int fd)
{
	struct stat st;

	if (fstat(fd, &st) < 0)
		return -errno;
	return S_ISREG(st.st_mode) ? 0 : -EIO;
}

int pcicap_sys_read(int fd, void *data, size_t n)
{
	ssize_t done;

	do {
		done = read(fd, data, n);
	} while (done < 0 && errno == EINTR);
	return done < 0 ? -errno : (int)done;
}

int pcicap_sys_pread(int fd, void *data, size_t n, uint64_t off)
{
	ssize_t done;

	do {
		done = pread(fd, data, n, (off_t)off);
	} while (done < 0 && errno == EINTR);
	return done < 0 ? -errno : (int)done;
}

int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint64_t off)
{
	ssize_t done;

	do {
		done = pwrite(fd, data, n, (off_t)off);
	} while (done < 0 && errno == EINTR);
	return done < 0 ? -errno : (int)done;
}

int pcicap_sys_lock(int fd, bool exclusive)
{
	int err;

	do {
		err = flock(fd, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB);
	} while (err < 0 && errno == EINTR);
	if (err < 0)
		return errno == EWOULDBLOCK ? -EBUSY : -errno;
	return 0;
}

int pcicap_sys_mmap(int fd, uint64_t off, size_t n, bool writable, void *at,
		    void **out)
{
	int prot = PROT_READ | (writable ? PROT_WRITE : 0);
	int flags = MAP_SHARED;

	if (fd < 0) {
		prot = PROT_NONE;
		flags = MAP_PRIVATE | MAP_ANONYMOUS;
	}
	if (at)
		flags |= MAP_FIXED;
	*out = mmap(at, n, prot, flags, fd, (off_t)off);
	if (*out != MAP_FAILED)
		return 0;
	*out = NULL;
	return -errno;
}

void pcicap_sys_munmap(void *at, size_t n)
{
	munmap(at, n);
}

size_t pcicap_sys_page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

int pcicap_sys_readlink(int dir, const char *path, char *out, size_t n)
{
	ssize_t done = readlinkat(dir, path, out, n);

	return done < 0 ? -errno : (int)done;
}

int pcicap_sys_ioctl(int fd, unsigned long request, void *arg)
{
	int ret;

	do {
		ret = ioctl(fd, request, arg);
	} while (ret < 0 && errno == EINTR);
	return ret < 0 ? -errno : ret;
}

int pcicap_sys_opendir(const char *path, DIR **dir)
{
	*dir = opendir(path);
	return *dir ? 0 : open_error();
}

int pcicap_sys_fdopendir(int fd, DIR **dir)
{
	*dir = fdopendir(fd);
	return *dir ? 0 : -errno;
}

int pcicap_sys_readdir(DIR *dir, const char **name)
{
	const struct dirent *entry;

	errno = 0;
	entry = readdir(dir);
	*name = entry ? entry->d_name : NULL;
	return entry ? 0 : -errno;
}

void pcicap_sys_closedir(DIR *dir)
{
	closedir(dir);
}

uint64_t pcicap_sys_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

void pcicap_sys_sleep(uint64_t ns)
{
	struct timespec t = { .tv_sec = (time_t)(ns / 1000000000),
			      .tv_nsec = (long)(ns % 1000000000) };

	nanosleep(&t, NULL);
}
