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

/* File descriptor, with O_CLOEXEC. */
int pcicap_sys_openat(int dir, const char *path, int flags);
void pcicap_sys_close(int fd);

/* Size as fstat() tells it; -EFBIG if it does not fit. */
int pcicap_sys_size(int fd, uint32_t *size);

/* Bytes, 0 at the end of the file. */
int pcicap_sys_read(int fd, void *data, size_t n);
int pcicap_sys_pread(int fd, void *data, size_t n, uint32_t off);
int pcicap_sys_pwrite(int fd, const void *data, size_t n, uint32_t off);

int pcicap_sys_opendir(const char *path, DIR **dir);
/* *name is NULL at the end. */
int pcicap_sys_readdir(DIR *dir, const char **name);
void pcicap_sys_closedir(DIR *dir);

#endif
