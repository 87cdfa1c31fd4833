// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Accesses a second: a simulated function, and plain memory. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "functions.h"

#include <pcicap/user/mem.h>

#define ACCESSES 4000000u

static struct pcicap_model m;
static uint8_t bytes[4096];

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void measure(const char *what, struct pcicap_cfg *cfg)
{
	double start = now(), middle;
	uint16_t val, sum = 0;
	unsigned int i;

	for (i = 0; i < ACCESSES; i++) {
		if (pcicap_cfg_read16(cfg, EP_PCIE + 8, &val))
			exit(1);
		sum = (uint16_t)(sum + val);
	}
	middle = now();
	for (i = 0; i < ACCESSES; i++) {
		if (pcicap_cfg_write16(cfg, EP_PCIE + 8,
				       (uint16_t)(0x2810 | (i & 0xf))))
			exit(1);
	}
	printf("%-6s %6.1f million reads, %6.1f million writes a second (%u)\n",
	       what, ACCESSES / (middle - start) / 1e6,
	       ACCESSES / (now() - middle) / 1e6, sum & 1u);
}

int main(void)
{
	struct pcicap_cfg model, plain;
	struct pcicap_mem mem;
	double start = now();
	unsigned int i;

	make_endpoint(bytes);
	for (i = 0; i < 100; i++) {
		if (pcicap_model_init(&m, bytes, sizeof(bytes),
				      pcicap_all_descs, pcicap_n_all_descs))
			return 1;
	}
	printf("model: made in %.0f us, %zu bytes\n", (now() - start) * 1e4,
	       sizeof(m));
	if (pcicap_model_open(&m, &model) ||
	    pcicap_mem_open(&mem, &plain, bytes, sizeof(bytes)))
		return 1;
	measure("memory", &plain);
	measure("model", &model);
	m.no_referee = true;
	measure("alone", &model);
	return 0;
}
