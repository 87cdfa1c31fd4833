/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Waits, counted. */
#ifndef PCICAP_SHIM_DELAY_H
#define PCICAP_SHIM_DELAY_H

struct shim_waits {
	unsigned int sleeps, spins;
	unsigned int may_sleep;	   /* places that say so */
	unsigned long least, most; /* us, of the last sleep */
};

extern struct shim_waits waits;

#define might_sleep() ((void)waits.may_sleep++)

static inline void usleep_range(unsigned long least, unsigned long most)
{
	waits.sleeps++;
	waits.least = least;
	waits.most = most;
}

#endif
