/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include <linux/limits.h>
#include <linux/types.h>
#define UINT32_MAX  U32_MAX
#define UINT64_MAX  U64_MAX
#define UINT32_C(n) n##U
#define UINT64_C(n) n##ULL
#define INT64_MIN   S64_MIN
