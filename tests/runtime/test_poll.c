// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Waiting with a time limit, by a clock that the test has. */
#include "suites.h"
#include "sys_fault.h"

#include <pcicap/user/poll.h>

/* Reads at 0, 100, ... microseconds; the one that begins at the limit is last. */
START_TEST(reads_until_the_limit)
{
	struct pcicap_poll poll;
	unsigned int reads = 1;

	sys_fault_reset();
	pcicap_poll_begin(&poll, 1000, 100);
	while (!pcicap_poll_is_last(&poll)) {
		pcicap_poll_wait(&poll);
		reads++;
	}
	ck_assert_uint_eq(reads, 11);
}
END_TEST

START_TEST(without_sleep)
{
	struct pcicap_poll poll;
	unsigned int reads = 1;

	sys_fault_reset();
	pcicap_poll_begin(&poll, 1, 0);
	while (!pcicap_poll_is_last(&poll)) {
		pcicap_poll_wait(&poll);
		reads++;
	}
	/* each question takes ten nanoseconds of this clock */
	ck_assert_uint_eq(reads, 100);
}
END_TEST

Suite *poll_suite(void)
{
	Suite *suite = suite_create("poll");
	TCase *tc = tcase_create("poll");

	suite_add_tcase(suite, tc);
	tcase_add_test(tc, reads_until_the_limit);
	tcase_add_test(tc, without_sleep);
	return suite;
}
