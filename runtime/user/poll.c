// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/poll.h>

#include "sys.h"

void pcicap_poll_begin(struct pcicap_poll *poll, uint32_t timeout,
		       uint32_t interval)
{
	poll->until = pcicap_sys_now() + timeout * UINT64_C(1000);
	poll->interval = interval;
}

bool pcicap_poll_is_last(const struct pcicap_poll *poll)
{
	return pcicap_sys_now() >= poll->until;
}

void pcicap_poll_wait(const struct pcicap_poll *poll)
{
	if (poll->interval)
		pcicap_sys_sleep(poll->interval * UINT64_C(1000));
}
