/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The errors of all functions, always returned as negative values.
 *
 *  -ENOENT   absent: no such capability or instance
 *  -ENODEV   the device is gone: it reads all ones, also where it cannot
 *  -EACCES   not permitted: an unprivileged reader sees only the first 64 bytes
 *            (128 of a CardBus bridge)
 *  -ENODATA  not there: what the handle stands for (dump, image, file) ends
 *            before this or leaves it out, or a capability ends within a value
 *            that its layout has
 *  -ERANGE   out of range: an offset past the space, an index past the array,
 *            a value that does not fit or that the device does not allow
 *  -EDOM     no value of the field stands for this quantity: it lies between
 *            two that can be said
 *  -ETIMEDOUT what was awaited did not come in time
 *  -EINVAL   misaligned access, or another invalid argument
 *  -ELOOP    corrupt capability list: it loops
 *  -EBADMSG  corrupt: a list pointer outside of the allowed range (standard
 *            below 40h, extended below 100h), a header of all ones in a list, a
 *            BAR or an entry that contradicts itself
 *  -EBUSY    not possible now: in use, or enabled
 *  -ENXIO    this layout lacks the register; there is no such BAR
 *  -EPERM    a write that the access rules forbid, or a read-only handle
 *  -ENOSPC   the caller's array is too small
 *  -EIO      any other failed access
 *
 * Backends may pass on further errors of their system when they open something
 * (-ENOMEM, -EMFILE, ...).
 */
#ifndef PCICAP_CORE_ERRNO_H
#define PCICAP_CORE_ERRNO_H

#include <errno.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * pcicap_strerror() - short text for an error
 * @err: an error as returned, negative; 0 is "success"
 *
 * Pure; unlike strerror() it needs neither locale nor buffer.
 *
 * Return: a constant string, never NULL.
 */
const char *pcicap_strerror(int err);

#ifdef __cplusplus
}
#endif

#endif
