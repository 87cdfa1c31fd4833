// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Stands in for runtime/user/sys.c, which it has inside of it. */
#define pcicap_sys_openat    real_openat
#define pcicap_sys_close     real_close
#define pcicap_sys_size	     real_size
#define pcicap_sys_regular   real_regular
#define pcicap_sys_read	     real_read
#define pcicap_sys_pread     real_pread
#define pcicap_sys_pwrite    real_pwrite
#define pcicap_sys_lock	     real_lock
#define pcicap_sys_mmap	     real_mmap
#define pcicap_sys_munmap    real_munmap
#define pcicap_sys_readlink  real_readlink
#define pcicap_sys_ioctl     real_ioctl
#define pcicap_sys_opendir   real_opendir
#define pcicap_sys_fdopendir real_fdopendir
#define pcicap_sys_readdir   real_readdir
#define pcicap_sys_closedir  real_closedir
#define pcicap_sys_now	     real_now
#define pcicap_sys_sleep     real_sleep
#include "../../runtime/user/sys.c"
#undef pcicap_sys_now
#undef pcicap_sys_sleep
#undef pcicap_sys_openat
#undef pcicap_sys_close
#undef pcicap_sys_size
#undef pcicap_sys_regular
#undef pcicap_sys_read
#undef pcicap_sys_pread
#undef pcicap_sys_pwrite
#undef pcicap_sys_lock
#undef pcicap_sys_mmap
#undef pcicap_sys_munmap
#undef pcicap_sys_readlink
#undef pcicap_sys_ioctl
#undef pcicap_sys_opendir
#undef pcicap_sys_fdopendir
#undef pcicap_sys_readdir
#undef pcicap_sys_closedir

#include "sys_fault.h"

int pcicap_sys_openat(int dir, const char *path, int flags);
uint64_t pcicap_sys_now(void);
void pcicap_sys_sleep(uint64_t ns);
void pcicap_sys_close(int fd);
int pcicap_sys_size(int fd, uint32_t *size);
int pcicap_sys_regular(int fd);
int pcicap_sys_read(int fd, void *data, size_t n);
int pcicap_sys_pread(int fd, void *data, size_t n, uint64_t off);
int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint64_t off);
int pcicap_sys_lock(int fd, bool exclusive);
int pcicap_sys_mmap(int fd, uint64_t off, size_t n, bool writable, void *at,
		    void **out);
void pcicap_sys_munmap(void *at, size_t n);
int pcicap_sys_readlink(int dir, const char *path, char *out, size_t n);
int pcicap_sys_ioctl(int fd, unsigned long request, void *arg);
int pcicap_sys_opendir(const char *path, DIR **dir);
int pcicap_sys_fdopendir(int fd, DIR **dir);
int pcicap_sys_readdir(DIR *dir, const char **name);
void pcicap_sys_closedir(DIR *dir);

struct sys_fault sys_fault;

void sys_fault_reset(void)
{
	sys_fault.calls = 0;
	sys_fault.fail_at = 0xffffffff;
	sys_fault.fail_error = 0;
	sys_fault.short_by = 0;
	sys_fault.open = 0;
	sys_fault.mapped = 0;
}

static bool fails(void)
{
	return sys_fault.calls++ == sys_fault.fail_at;
}

int pcicap_sys_openat(int dir, const char *path, int flags)
{
	int fd = fails() ? sys_fault.fail_error : real_openat(dir, path, flags);

	if (fd >= 0)
		sys_fault.open++;
	return fd;
}

void pcicap_sys_close(int fd)
{
	sys_fault.open--;
	real_close(fd);
}

int pcicap_sys_size(int fd, uint32_t *size)
{
	return fails() ? sys_fault.fail_error : real_size(fd, size);
}

int pcicap_sys_regular(int fd)
{
	return fails() ? sys_fault.fail_error : real_regular(fd);
}

int pcicap_sys_read(int fd, void *data, size_t n)
{
	return fails() ? sys_fault.fail_error : real_read(fd, data, n);
}

int pcicap_sys_pread(int fd, void *data, size_t n, uint64_t off)
{
	if (fails())
		return sys_fault.fail_error;
	return real_pread(fd, data, n - sys_fault.short_by, off);
}

int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint64_t off)
{
	if (fails())
		return sys_fault.fail_error;
	return real_pwrite(fd, data, n - sys_fault.short_by, off);
}

int pcicap_sys_lock(int fd, bool exclusive)
{
	return fails() ? sys_fault.fail_error : real_lock(fd, exclusive);
}

/* What lies in place of another mapping is not one more. */
int pcicap_sys_mmap(int fd, uint64_t off, size_t n, bool writable, void *at,
		    void **out)
{
	int err = fails() ? sys_fault.fail_error
			  : real_mmap(fd, off, n, writable, at, out);

	if (!err && !at)
		sys_fault.mapped += (int)n;
	return err;
}

void pcicap_sys_munmap(void *at, size_t n)
{
	sys_fault.mapped -= (int)n;
	real_munmap(at, n);
}

int pcicap_sys_readlink(int dir, const char *path, char *out, size_t n)
{
	return fails() ? sys_fault.fail_error
		       : real_readlink(dir, path, out, n);
}

/* A model of VFIO takes the place of the kernel's. */
int pcicap_sys_ioctl(int fd, unsigned long request, void *arg)
{
	if (fails())
		return sys_fault.fail_error;
	return sys_fault.ioctl ? sys_fault.ioctl(fd, request, arg)
			       : real_ioctl(fd, request, arg);
}

int pcicap_sys_opendir(const char *path, DIR **dir)
{
	int err = fails() ? sys_fault.fail_error : real_opendir(path, dir);

	if (!err)
		sys_fault.open++;
	return err;
}

/* Its descriptor is open already. */
int pcicap_sys_fdopendir(int fd, DIR **dir)
{
	return fails() ? sys_fault.fail_error : real_fdopendir(fd, dir);
}

int pcicap_sys_readdir(DIR *dir, const char **name)
{
	return fails() ? sys_fault.fail_error : real_readdir(dir, name);
}

void pcicap_sys_closedir(DIR *dir)
{
	sys_fault.open--;
	real_closedir(dir);
}

/* The clock runs by what is slept, and a little by being asked. */
uint64_t pcicap_sys_now(void)
{
	sys_fault.clock += 10;
	return sys_fault.clock;
}

void pcicap_sys_sleep(uint64_t ns)
{
	sys_fault.clock += ns;
}
