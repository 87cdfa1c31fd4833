// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/progress.h"

#include <stdbool.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#define FIRST_MS 1000
#define EACH_MS	 100

static bool shown;

static long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void progress(size_t n, size_t all)
{
	static int is_terminal = -1;
	static long next;
	long now;

	if (is_terminal < 0) {
		is_terminal = isatty(STDERR_FILENO);
		next = is_terminal ? now_ms() + FIRST_MS : 0;
	}
	if (!is_terminal)
		return;
	now = now_ms();
	if (now < next)
		return;
	next = now + EACH_MS;
	shown = true;
	if (all)
		fprintf(stderr, "\r\033[K%zu of %zu functions", n, all);
	else
		fprintf(stderr, "\r\033[K%zu functions", n);
}

void progress_clear(void)
{
	if (shown)
		fputs("\r\033[K", stderr);
	shown = false;
}
