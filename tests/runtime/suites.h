/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What all files of runtime tests share. */
#ifndef SUITES_H
#define SUITES_H

#include <check.h>

Suite *config_suite(void);
Suite *view_suite(void);
Suite *walk_suite(void);
Suite *find_suite(void);
Suite *bar_suite(void);
Suite *ea_suite(void);
Suite *sriov_suite(void);
Suite *fault_suite(void);
Suite *pitfalls_suite(void);
Suite *mem_suite(void);
Suite *image_suite(void);
Suite *dump_suite(void);
Suite *sys_suite(void);
Suite *sysfs_suite(void);
Suite *map_suite(void);
Suite *vfio_suite(void);
Suite *port_suite(void);
Suite *poll_suite(void);
Suite *address_suite(void);
Suite *regs_suite(void);

#endif
