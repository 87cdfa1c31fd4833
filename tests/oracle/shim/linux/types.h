/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the kernel's headers of drivers need, to be read outside of it. */
#ifndef SHIM_LINUX_TYPES_H
#define SHIM_LINUX_TYPES_H

#include <stdbool.h>
#include <stdint.h>

typedef uint8_t __u8, u8;
typedef uint16_t __u16, __le16, __be16, u16;
typedef uint32_t __u32, __le32, __be32, u32;
typedef uint64_t __u64, __le64, __be64, u64;
typedef int8_t __s8, s8;

#define __packed		__attribute__((packed))
#define __aligned(n)		__attribute__((aligned(n)))
#define unlikely(x)		(x)
#define struct_group(name, ...) __VA_ARGS__

#endif
