/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The system calls that the backends use, one thin function each, so that tests
 * can put their own in place of them. Errors are negative errno values, and
 * interrupted calls are repeated.
 */
#ifndef PCICAP_USER_SYS_H
#define PCICAP_USER_SYS_H

#include <pcicap/core/types.h>

#include <dirent.h>

/* File descriptor, with O_CLOEXEC. Links that loop are -EIO. */
int pcicap_sys_openat(int dir, const char *path, int flags);
void pcicap_sys_close(int fd);

/* Size as fstat() tells it; -EFBIG if it does not fit. */
int pcicap_sys_size(int fd, uint32_t *size);

/* 0, or -EIO: not a regular file. */
int pcicap_sys_regular(int fd);

/* Bytes, 0 at the end of the file. */
int pcicap_sys_read(int fd, void *data, size_t n);
int pcicap_sys_pread(int fd, void *data, size_t n, uint64_t off);
int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint64_t off);

/* Nanoseconds of a clock that only runs forward. */
uint64_t pcicap_sys_now(void);
void pcicap_sys_sleep(uint64_t ns);

/* Advisory lock, until it is closed; -EBUSY: another has it. */
int pcicap_sys_lock(int fd, bool exclusive);

/*
 * @n bytes, mapped shared. @at NULL: anywhere; otherwise there, in place of
 * what is there. @fd -1: bytes that must not be touched.
 */
int pcicap_sys_mmap(int fd, uint64_t off, size_t n, bool writable, void *at,
		    void **out);
void pcicap_sys_munmap(void *at, size_t n);
size_t pcicap_sys_page_size(void);

/* Bytes of the target, which does not end in 0. */
int pcicap_sys_readlink(int dir, const char *path, char *out, size_t n);

/* What ioctl() returns; @arg may be a number. */
int pcicap_sys_ioctl(int fd, unsigned long request, void *arg);

int pcicap_sys_opendir(const char *path, DIR **dir);
/* Closing the folder closes @fd; after an error, @fd is still open. */
int pcicap_sys_fdopendir(int fd, DIR **dir);
/* *name is NULL at the end. */
int pcicap_sys_readdir(DIR *dir, const char **name);
void pcicap_sys_closedir(DIR *dir);

#endif
