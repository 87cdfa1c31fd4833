// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What is there depends on what is written, at the access: for the user target and,
 * by tests/kernel, for the kernel's.
 */
#include "same_live.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

static void setup_bar(void)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	ck_assert_int_eq(map_regs(), 0);
}

static void set_dlab(bool on)
{
	ck_assert_int_eq(pcicap_test_live_uart_update_lcr(
				 &uart, PCICAP_TEST_LIVE_UART_LCR_DLAB,
				 MAKE(test_live_uart_lcr, on ? 0x80 : 0)),
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
	WRITE(test_live_uart_write_bank, &uart, 2);
	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 1, &window), 0);
	ck_assert_int_eq(pcicap_test_live_uart_window_write_data(&window, 5),
			 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[0x28]), 4), 5);
	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 2, &window),
			 -ERANGE);
	WRITE(test_live_uart_write_bank, &uart, 4);
	ck_assert_int_eq(pcicap_test_live_uart_window_at(&uart, 1, &window),
			 -ENXIO);
}
END_TEST

START_TEST(one_offset_two_registers)
{
	uint8_t iir;

	bytes[2] = 0xc1;
	READ(iir, test_live_uart_read_iir, &uart);
	ck_assert_uint_eq(iir, 0xc1);
	WRITE(test_live_uart_write_fcr, &uart,
	      MAKE(test_live_uart_fcr, 0xff & ~0x40));
	ck_assert_uint_eq(*SEEN(&bytes[2]), 0x81);
}
END_TEST

START_TEST(write_only_bits_beside_others)
{
	/* what the write-only bit reads as is not written back */
	little_put(&bytes[8], 4, 0x000001aa);
	ck_assert_int_eq(pcicap_test_live_uart_update_ctrl(
				 &uart, PCICAP_TEST_LIVE_UART_CTRL_MODE,
				 MAKE(test_live_uart_ctrl, 0x55)),
			 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[8]), 4), 0x55);
	ck_assert_int_eq(pcicap_test_live_uart_update_ctrl(
				 &uart, PCICAP_TEST_LIVE_UART_CTRL_KICK,
				 MAKE(test_live_uart_ctrl, 0x100)),
			 0);
	ck_assert_uint_eq(little_get(SEEN(&bytes[8]), 4), 0x155);
}
END_TEST

START_TEST(half_that_enables)
{
	const VALUE(test_live_uart_client)
		val = MAKE(test_live_uart_client, 0x20);
	const uint32_t lanes = PCICAP_TEST_LIVE_UART_CLIENT_LANES;

	little_put(&bytes[0x0c], 4, 0x00000001);
	ck_assert_int_eq(pcicap_test_live_uart_update_client(&uart, lanes, val),
			 0);
	/* no bit of the read value is in it */
	ck_assert_uint_eq(little_get(SEEN(&bytes[0x0c]), 4), 0x00300020);
	ck_assert_int_eq(pcicap_test_live_uart_update_client(&uart, 0x40, val),
			 -EPERM);
	ck_assert_int_eq(pcicap_test_live_uart_update_client(
				 &uart, PCICAP_TEST_LIVE_UART_CLIENT_CONF, val),
			 -EINVAL);
	WRITE(test_live_uart_write_client, &uart, val);
	ck_assert_uint_eq(little_get(SEEN(&bytes[0x0c]), 4), 0x00310020);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		banks,
		blocks_in_banks,
		one_offset_two_registers,
		write_only_bits_beside_others,
		half_that_enables,
	};
	Suite *suite = suite_create("what can change, both targets");
	TCase *tcase = tcase_create("test_live");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup_bar, NULL);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
