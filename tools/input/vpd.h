/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Vital product data of a function of this machine. */
#ifndef VPD_H
#define VPD_H

#include <stddef.h>
#include <stdint.h>

/* As much as a 15-bit address reaches. */
#define VPD_SIZE 32768

/*
 * What the kernel's file vpd of the function @name has. Some devices never finish
 * an access, and some hang: a process of its own reads, which is given up after
 * @milliseconds.
 *
 * Return: bytes; -ENOENT there is none; -EACCES; -ETIMEDOUT; -ENOMEM; -EIO.
 */
long vpd_read(const char *root, const char *name, unsigned int milliseconds,
	      uint8_t out[VPD_SIZE]);

#endif
