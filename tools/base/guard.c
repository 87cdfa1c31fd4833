// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The kernel takes a mapping away when its device is removed or a driver takes
 * its region; then the next access is SIGBUS. So is one that a bus answers with an
 * error.
 */
#include "base/guard.h"

#include <setjmp.h>
#include <signal.h>

static sigjmp_buf gone;

static void on_sigbus(int sig)
{
	(void)sig;
	siglongjmp(gone, 1);
}

bool guard(guard_fn *fn, void *ctx)
{
	struct sigaction now = { .sa_handler = on_sigbus }, before;

	sigaction(SIGBUS, &now, &before);
	if (sigsetjmp(gone, 1)) {
		sigaction(SIGBUS, &before, NULL);
		return false;
	}
	fn(ctx);
	sigaction(SIGBUS, &before, NULL);
	return true;
}
