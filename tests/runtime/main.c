// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "suites.h"

#include <stdlib.h>

int main(void)
{
	SRunner *r = srunner_create(config_suite());
	int failed;

	srunner_add_suite(r, view_suite());
	srunner_add_suite(r, walk_suite());
	srunner_add_suite(r, find_suite());
	srunner_add_suite(r, bar_suite());
	srunner_add_suite(r, ea_suite());
	srunner_add_suite(r, sriov_suite());
	srunner_add_suite(r, fault_suite());
	srunner_add_suite(r, pitfalls_suite());
	srunner_add_suite(r, mem_suite());
	srunner_add_suite(r, image_suite());
	srunner_add_suite(r, dump_suite());
	srunner_add_suite(r, sys_suite());
	srunner_add_suite(r, sysfs_suite());
	srunner_add_suite(r, map_suite());
	srunner_add_suite(r, vfio_suite());
	srunner_add_suite(r, port_suite());
	srunner_add_suite(r, poll_suite());
	srunner_add_suite(r, address_suite());
	srunner_add_suite(r, regs_suite());
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
