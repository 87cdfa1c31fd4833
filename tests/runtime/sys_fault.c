// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Stands in for runtime/user/sys.c, which it has inside of it. */
#define pcicap_sys_openat   real_openat
#define pcicap_sys_close    real_close
#define pcicap_sys_size	    real_size
#define pcicap_sys_read	    real_read
#define pcicap_sys_pread    real_pread
#define pcicap_sys_pwrite   real_pwrite
#define pcicap_sys_opendir  real_opendir
#define pcicap_sys_readdir  real_readdir
#define pcicap_sys_closedir real_closedir
#include "../../runtime/user/sys.c"
#undef pcicap_sys_openat
#undef pcicap_sys_close
#undef pcicap_sys_size
#undef pcicap_sys_read
#undef pcicap_sys_pread
#undef pcicap_sys_pwrite
#undef pcicap_sys_opendir
#undef pcicap_sys_readdir
#undef pcicap_sys_closedir

#include "sys_fault.h"

int pcicap_sys_openat(int dir, const char *path, int flags);
void pcicap_sys_close(int fd);
int pcicap_sys_size(int fd, uint32_t *size);
int pcicap_sys_read(int fd, void *data, size_t n);
int pcicap_sys_pread(int fd, void *data, size_t n, uint32_t off);
int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint32_t off);
int pcicap_sys_opendir(const char *path, DIR **dir);
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

int pcicap_sys_read(int fd, void *data, size_t n)
{
	return fails() ? sys_fault.fail_error : real_read(fd, data, n);
}

int pcicap_sys_pread(int fd, void *data, size_t n, uint32_t off)
{
	if (fails())
		return sys_fault.fail_error;
	return real_pread(fd, data, n - sys_fault.short_by, off);
}

int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint32_t off)
{
	if (fails())
		return sys_fault.fail_error;
	return real_pwrite(fd, data, n - sys_fault.short_by, off);
}

int pcicap_sys_opendir(const char *path, DIR **dir)
{
	int err = fails() ? sys_fault.fail_error : real_opendir(path, dir);

	if (!err)
		sys_fault.open++;
	return err;
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
