// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "factorial.h"

#define TRIES 1000

int factorial(const struct pcicap_edu_mmio *regs, uint32_t n, uint32_t *result)
{
	struct pcicap_edu_mmio_status status;
	unsigned int i;
	int ret = pcicap_edu_mmio_write_factorial(regs, n);

	for (i = 0; !ret && i < TRIES; i++) {
		ret = pcicap_edu_mmio_read_status(regs, &status);
		if (!ret && !pcicap_edu_mmio_status_computing(status))
			return pcicap_edu_mmio_read_factorial(regs, result);
	}
	return ret ? ret : -ETIMEDOUT;
}
