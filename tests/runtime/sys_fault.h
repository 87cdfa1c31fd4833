/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The backends' system calls, counted, and one of them failing. */
#ifndef SYS_FAULT_H
#define SYS_FAULT_H

/*
 * @calls: that can fail: all but closing
 * @fail_at: index of the call that fails, from 0
 * @fail_error: with this error, or, for reads, 0: nothing was read
 * @short_by: pread and pwrite do that many bytes less
 * @open: descriptors and folders that are open
 * @mapped: bytes that are mapped
 * @clock: nanoseconds; sleeping advances it
 * @ioctl: takes the place of ioctl(), and counts what it opens in @open
 */
extern struct sys_fault {
	unsigned int calls;
	unsigned int fail_at;
	int fail_error;
	unsigned int short_by;
	int open;
	int mapped;
	unsigned long long clock;
	int (*ioctl)(int fd, unsigned long request, void *arg);
} sys_fault;

void sys_fault_reset(void);

#endif
