/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Integer types and attributes, in the kernel and in userspace. */
#ifndef PCICAP_CORE_TYPES_H
#define PCICAP_CORE_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * PCICAP_MUST_CHECK stands first in a declaration, where all of its forms are
 * allowed.
 */
#if defined(__cplusplus) && __cplusplus >= 201703L
#define PCICAP_MUST_CHECK [[nodiscard]]
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define PCICAP_MUST_CHECK [[nodiscard]]
#elif defined(__GNUC__)
#define PCICAP_MUST_CHECK __attribute__((warn_unused_result))
#else
#define PCICAP_MUST_CHECK
#endif

/* A function that is hardly ever called: branches to it are unlikely. */
#ifdef __GNUC__
#define PCICAP_COLD __attribute__((cold))
#else
#define PCICAP_COLD
#endif

#endif
