/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Waiting for a device, with a time limit, in the way of read_poll_timeout():
 * generated headers use this. Without an interval it does not sleep.
 */
#ifndef PCICAP_KERNEL_POLL_H
#define PCICAP_KERNEL_POLL_H

#include <linux/delay.h>
#include <linux/ktime.h>
#include <linux/processor.h>

/**
 * struct pcicap_poll - a wait that has begun
 * @until: when it ends
 * @interval: microseconds of sleep between two reads; 0: none
 */
struct pcicap_poll {
	ktime_t until;
	u32 interval;
};

static inline void pcicap_poll_begin(struct pcicap_poll *poll, u32 timeout,
				     u32 interval)
{
	if (interval)
		might_sleep();
	poll->until = ktime_add_us(ktime_get(), timeout);
	poll->interval = interval;
}

/* To be asked before the read that decides. */
static inline bool pcicap_poll_is_last(const struct pcicap_poll *poll)
{
	return ktime_compare(ktime_get(), poll->until) >= 0;
}

static inline void pcicap_poll_wait(const struct pcicap_poll *poll)
{
	if (poll->interval)
		usleep_range(poll->interval / 4 + 1, poll->interval);
	else
		cpu_relax();
}

#endif
