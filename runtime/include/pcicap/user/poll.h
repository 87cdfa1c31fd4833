/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Waiting for a device, with a time limit; generated headers use this. */
#ifndef PCICAP_USER_POLL_H
#define PCICAP_USER_POLL_H

#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_poll - a wait that has begun
 * @until: nanoseconds of CLOCK_MONOTONIC at which it ends
 * @interval: microseconds of sleep between two reads; 0: none
 */
struct pcicap_poll {
	uint64_t until;
	uint32_t interval;
};

/* Begin to wait, for @timeout microseconds at most. */
void pcicap_poll_begin(struct pcicap_poll *poll, uint32_t timeout,
		       uint32_t interval);

/*
 * Is the time over? To be asked before the read that decides: a program that
 * was not run for long has had no chance to see what came in time.
 */
bool pcicap_poll_is_last(const struct pcicap_poll *poll);

/* Sleep until the next read. */
void pcicap_poll_wait(const struct pcicap_poll *poll);

#ifdef __cplusplus
}
#endif

#endif
