/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A driver of QEMU's edu device. */
#ifndef FACTORIAL_H
#define FACTORIAL_H

#include <pcicap/edu.h>

/*
 * factorial() - let the device compute a factorial
 * @regs: its registers
 * @n: the number
 * @result: out: its factorial
 *
 * Return: 0; -ETIMEDOUT it takes too long; the error of an access.
 */
int factorial(const struct pcicap_edu_mmio *regs, uint32_t n, uint32_t *result);

#endif
