// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <check.h>
#include <stdlib.h>

Suite *model_suite(void);
Suite *referee_suite(void);
Suite *registers_suite(void);
Suite *bus_suite(void);
Suite *compose_suite(void);

int main(void)
{
	SRunner *runner = srunner_create(model_suite());
	int failed;

	srunner_add_suite(runner, referee_suite());
	srunner_add_suite(runner, registers_suite());
	srunner_add_suite(runner, bus_suite());
	srunner_add_suite(runner, compose_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
