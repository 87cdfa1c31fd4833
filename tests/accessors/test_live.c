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

static void set_dlab(bool on)
{
	struct pcicap_test_live_uart_lcr lcr = { 0 };

	lcr = pcicap_test_live_uart_lcr_set_dlab(lcr, on);
	ck_assert_int_eq(pcicap_test_live_uart_update_lcr(
				 &uart, PCICAP_TEST_LIVE_UART_LCR_DLAB, lcr),
			 0);
}

START_TEST(banks)
{
	uint8_t val = 0;

	bytes[0] = 0x41;
	ck_assert_int_eq(pcicap_test_live_uart_read_rbr(&uart, &val), 0);
	ck_assert_uint_eq(val, 0x41);
	ck_assert_int_eq(pcicap_test_live_uart_read_dll(&uart, &val), -ENXIO);
	ck_assert_uint_eq(val, 0xff);
	ck_assert_int_eq(pcicap_test_live_uart_write_dll(&uart, 1), -ENXIO);
	set_dlab(true);
	ck_assert_int_eq(pcicap_test_live_uart_read_rbr(&uart, &val), -ENXIO);
	ck_assert_int_eq(pcicap_test_live_uart_write_thr(&uart, 1), -ENXIO);
	ck_assert_int_eq(pcicap_test_live_uart_read_ier(&uart, &val), -ENXIO);
	ck_assert_uint_eq(bytes[0], 0x41);
	ck_assert_int_eq(pcicap_test_live_uart_write_dll(&uart, 12), 0);
	ck_assert_int_eq(pcicap_test_live_uart_write_dlm(&uart, 1), 0);
	ck_assert_uint_eq(bytes[0], 12);
	ck_assert_uint_eq(bytes[1], 1);
	set_dlab(false);
	ck_assert_int_eq(pcicap_test_live_uart_write_thr(&uart, 0x42), 0);
	ck_assert_uint_eq(*SEEN(&bytes[0]), 0x42);
	ck_assert_int_eq(pcicap_test_live_uart_read_dlm(&uart, &val), -ENXIO);
}
END_TEST

START_TEST(blocks_in_banks)
{
	struct pcicap_test_live_uart_window window;

	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 0, &window),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_live_uart_write_bank(&uart, 2), 0);
	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 1, &window), 0);
	ck_assert_int_eq(pcicap_test_live_uart_window_write_data(&window, 5),
			 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[0x28]), 4), 5);
	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 2, &window),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_live_uart_write_bank(&uart, 4), 0);
	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 1, &window),
			 -ENXIO);
}
END_TEST

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

START_TEST(one_offset_two_registers)
{
	struct pcicap_test_live_uart_fcr fcr = { 0 };
	uint8_t iir;

	bytes[2] = 0xc1;
	fcr = pcicap_test_live_uart_fcr_set_enable(fcr, true);
	fcr = pcicap_test_live_uart_fcr_set_trigger(fcr, 2);
	ck_assert_int_eq(pcicap_test_live_uart_read_iir(&uart, &iir), 0);
	ck_assert_uint_eq(iir, 0xc1);
	ck_assert_int_eq(pcicap_test_live_uart_write_fcr(&uart, fcr), 0);
	ck_assert_uint_eq(*SEEN(&bytes[2]), 0x81);
}
END_TEST

START_TEST(write_only_bits_beside_others)
{
	struct pcicap_test_live_uart_ctrl ctrl = { 0 };

	/* what the write-only bit reads as is not written back */
	little_put(&bytes[8], 4, 0x000001aa);
	ctrl = pcicap_test_live_uart_ctrl_set_mode(ctrl, 0x55);
	ck_assert_int_eq(pcicap_test_live_uart_update_ctrl(
				 &uart, PCICAP_TEST_LIVE_UART_CTRL_MODE, ctrl),
			 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[8]), 4), 0x55);
	ctrl = (struct pcicap_test_live_uart_ctrl){ 0 };
	ctrl = pcicap_test_live_uart_ctrl_set_kick(ctrl, true);
	ck_assert_int_eq(pcicap_test_live_uart_update_ctrl(
				 &uart, PCICAP_TEST_LIVE_UART_CTRL_KICK, ctrl),
			 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[8]), 4), 0x155);
}
END_TEST

START_TEST(half_that_enables)
{
	struct pcicap_test_live_uart_client val = { 0 };
	const uint32_t lanes = PCICAP_TEST_LIVE_UART_CLIENT_LANES;

	little_put(&bytes[0x0c], 4, 0x00000001);
	val = pcicap_test_live_uart_client_set_lanes(val, 2);
	ck_assert_int_eq(pcicap_test_live_uart_update_client(&uart, lanes, val),
			 0);
	/* no bit of the read value is in it */
	ck_assert_uint_eq(little_get(SEEN(&bytes[0x0c]), 4), 0x00300020);
	ck_assert_int_eq(pcicap_test_live_uart_update_client(&uart, 0x40, val),
			 -EPERM);
	ck_assert_int_eq(pcicap_test_live_uart_update_client(
				 &uart, PCICAP_TEST_LIVE_UART_CLIENT_CONF, val),
			 -EINVAL);
	ck_assert_int_eq(pcicap_test_live_uart_write_client(&uart, val), 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[0x0c]), 4), 0x00310020);
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
	tcase_add_test(tc, banks);
	tcase_add_test(tc, blocks_in_banks);
	tcase_add_test(tc, error_of_what_decides);
	tcase_add_test(tc, one_offset_two_registers);
	tcase_add_test(tc, write_only_bits_beside_others);
	tcase_add_test(tc, half_that_enables);
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
