// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A kernel without AER, DPC and ASPM holds none of their offsets: they are found.
 * The other tests are built as in a kernel with all of them.
 */
#undef CONFIG_PCIEAER
#undef CONFIG_PCIE_DPC
#undef CONFIG_PCIEASPM
#include "space.h"

#include <check.h>
#include <pcicap/aer.h>
#include <pcicap/dpc.h>
#include <pcicap/l1ss.h>
#include <pcicap/test_dvsec.h>
#include <pcicap/test_vsec.h>
#include <stdlib.h>

#define FOUND(name, id)                                                    \
	START_TEST(finds_##name)                                           \
	{                                                                  \
		struct pcicap_##name v;                                    \
                                                                           \
		ck_assert_int_eq(pcicap_##name##_find(&cfg, &v), -ENOENT); \
		put_ext(id, 1);                                            \
		ck_assert_int_eq(pcicap_##name##_find(&cfg, &v), 0);       \
		ck_assert_uint_eq(v.pos, EXT);                             \
	}                                                                  \
	END_TEST
FOUND(aer, 0x0001)
FOUND(dpc, 0x001d)
FOUND(l1ss, 0x001e)

/* Of all capabilities of its kind none matches. */
START_TEST(no_match)
{
	struct pcicap_test_dvsec dvsec;
	struct pcicap_test_vsec vsec;

	ck_assert_int_eq(pcicap_test_dvsec_find(&cfg, &dvsec), -ENOENT);
	ck_assert_int_eq(pcicap_test_vsec_find(&cfg, &vsec), -ENOENT);
	cfg.state = SHIM_SILENT;
	ck_assert_int_eq(pcicap_test_dvsec_find(&cfg, &dvsec), -ENODEV);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("what the kernel does not hold");
	TCase *tcase = tcase_create("unheld");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, NULL);
	tcase_add_test(tcase, finds_aer);
	tcase_add_test(tcase, finds_dpc);
	tcase_add_test(tcase, finds_l1ss);
	tcase_add_test(tcase, no_match);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
