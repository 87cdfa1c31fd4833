// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What is there depends on what is written: the condition is evaluated at the
 * access, not when the view is made.
 */
#include <check.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

#include "little.h"

#include <pcicap/test_live.h>

static _Alignas(8) uint8_t bytes[0x40];
static struct pcicap_map map;
static struct pcicap_test_live_uart uart;

static void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	ck_assert_int_eq(pcicap_test_live_uart_map(&map, NULL, &uart), 0);
}

/* What decides cannot be read: that is no answer. */
START_TEST(error_of_what_decides)
{
	uint8_t val = 0;

	bytes[0] = 0x41;
	map.n_holes = 1;
	map.holes[0] = (struct pcicap_hole){ 3, 1 };
	ck_assert_int_eq(pcicap_test_live_uart_read_rbr(&uart, &val), -EACCES);
	ck_assert_uint_eq(val, 0xff);
}
END_TEST

/* What the device does by itself, a moment later. */
static void later(int signal)
{
	(void)signal;
	bytes[0x14] |= 1;
	bytes[0x18] &= 0xfe;
}

static void call_later(unsigned int us)
{
	const struct itimerval when = { .it_value = { 0, us } };

	ck_assert(signal(SIGALRM, later) != SIG_ERR);
	ck_assert_int_eq(setitimer(ITIMER_REAL, &when, NULL), 0);
}

START_TEST(started_and_awaited)
{
	little_put(&bytes[8], 4, 0x33);
	call_later(3000);
	ck_assert_int_eq(pcicap_test_live_uart_poll_kick(&uart), 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[8]), 4), 0x133);
}
END_TEST

START_TEST(bit_that_clears_itself)
{
	little_put(&bytes[0x18], 4, 0x12345678);
	call_later(3000);
	ck_assert_int_eq(pcicap_test_live_uart_poll_reset(&uart), 0);
	ck_assert_uint_eq(little_get(&bytes[0x18], 4), 0x12345678);
}
END_TEST

/* A bit that starts something stays in memory; a simulated device is done at once. */
#ifndef STARTED
#define STARTED -ETIMEDOUT
#endif

/* Nothing has to be kept: it is written without a read. */
START_TEST(started_by_a_write)
{
	bytes[0x1c] = 1;
	ck_assert_int_eq(pcicap_test_live_uart_poll_lines(&uart), STARTED);
	ck_assert_uint_eq(*SEEN(&bytes[0x1c]), 2);
	ck_assert_int_eq(pcicap_test_live_uart_poll_order(&uart), 0);
	ck_assert_uint_eq(little_get(&bytes[0x1e], 2), 0x1234);
}
END_TEST

START_TEST(time_limit)
{
	struct timespec from, to;
	long long us;

	clock_gettime(CLOCK_MONOTONIC, &from);
	ck_assert_int_eq(pcicap_test_live_uart_poll_idle(&uart), -ETIMEDOUT);
	clock_gettime(CLOCK_MONOTONIC, &to);
	us = (to.tv_sec - from.tv_sec) * 1000000LL +
	     (to.tv_nsec - from.tv_nsec) / 1000;
	ck_assert_int_ge(us, 2000);
	bytes[0x14] = 1;
	ck_assert_int_eq(pcicap_test_live_uart_poll_idle(&uart), 0);
	bytes[0x14] = 0x11;
	ck_assert_int_eq(pcicap_test_live_uart_poll_idle(&uart), -ETIMEDOUT);
	bytes[0x10] = 5;
	ck_assert_int_eq(pcicap_test_live_uart_poll_idle(&uart), 0);
}
END_TEST

START_TEST(errors_while_waiting)
{
	map.writable = false;
	ck_assert_int_eq(pcicap_test_live_uart_poll_kick(&uart), -EPERM);
	map.n_holes = 1;
	map.holes[0] = (struct pcicap_hole){ 0x14, 4 };
	ck_assert_int_eq(pcicap_test_live_uart_poll_idle(&uart), -EACCES);
}
END_TEST

START_TEST(after_a_reset)
{
	struct pcicap_test_live_uart_lcr lcr = {
		PCICAP_TEST_LIVE_UART_LCR_RESET_VALUE
	};

	ck_assert_uint_eq(pcicap_test_live_uart_lcr_word_length_decoded(lcr),
			  8);
	ck_assert_uint_eq(PCICAP_TEST_LIVE_UART_CTRL_RESET_VALUE, 0x5a);
	ck_assert_uint_eq(PCICAP_TEST_LIVE_UART_IER_RESET_VALUE, 0);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("what can change");
	TCase *tc = tcase_create("what can change");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, error_of_what_decides);
	tcase_add_test(tc, started_and_awaited);
	tcase_add_test(tc, bit_that_clears_itself);
	tcase_add_test(tc, started_by_a_write);
	tcase_add_test(tc, time_limit);
	tcase_add_test(tc, errors_while_waiting);
	tcase_add_test(tc, after_a_reset);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
