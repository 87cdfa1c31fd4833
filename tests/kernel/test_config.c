// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Generated kernel accessors over bytes, with the kernel's functions in shim/. */
#include "space.h"

#include <check.h>
#include <pcicap/aer.h>
#include <pcicap/sriov.h>
#include <stdlib.h>

static void start(void)
{
	setup();
	cfg.aer_cap = EXT;
}

static void put_at(int at, u32 val, unsigned int n)
{
	put(EXT + (u32)at, n, val);
}

/* AER's status is RW1CS: clear writes these bits alone, nothing updates it. */
START_TEST(status_is_cleared_by_ones)
{
	struct pcicap_aer aer;

	put(PCIE + 2, 2, 0x0042); /* a root port */
	put_at(PCI_ERR_UNCOR_STATUS, 0x00004030, 4);
	ck_assert_int_eq(pcicap_aer_find(&cfg, &aer), 0);
	ck_assert_int_eq(pcicap_aer_clear_uncorrectable_status(&aer, 0x10), 0);
	ck_assert_uint_eq(last_value, 0x10);
	ck_assert_int_eq(last_width, 4);
	ck_assert_int_eq(reads, 1); /* for its reserved bits */
	ck_assert_int_eq(pcicap_aer_clear_uncorrectable_status(&aer, 0x2),
			 -EPERM);
	ck_assert_int_eq(pcicap_aer_clear_root_status(&aer, 0x4), 0);
	ck_assert_uint_eq(last_value, 0x4);
}
END_TEST

/* Reserved bits keep their value; a wrong value or mask is refused. */
START_TEST(update_keeps_reserved_bits)
{
	struct pcicap_sriov sriov;

	put_at(PCI_SRIOV_CTRL, 0xff80, 2);
	ck_assert_int_eq(pcicap_sriov_at(&cfg, EXT, &sriov), 0);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), 0);
	ck_assert_uint_eq(last_value, 0xffa0);
	ck_assert_int_eq(last_width, 2);
	ck_assert_int_eq(reads, 1);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0), 0);
	ck_assert_uint_eq(last_value, 0xff80);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x40), -EINVAL);
	/* VF Enable is the PCI core's */
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x1, 0x1), -EPERM);
	ck_assert_int_eq(writes, 2);
}
END_TEST

/* All ones costs a read of 04h where the register has reserved bits. */
START_TEST(all_ones)
{
	pcicap_sriov_ctrl_t ctrl;
	struct pcicap_sriov sriov;
	u16 val;

	memset(cfg.bytes, 0xff, sizeof(cfg.bytes));
	ck_assert_int_eq(pcicap_sriov_at(&cfg, EXT, &sriov), 0);
	ck_assert_int_eq(pcicap_sriov_read_ctrl(&sriov, &ctrl), -ENODEV);
	ck_assert_int_eq(reads, 2);
	ck_assert_int_eq(pcicap_sriov_read_total_vfs(&sriov, &val), 0);
	ck_assert_uint_eq(val, 0xffff);
	ck_assert_int_eq(reads, 3);
	memset(cfg.bytes + PCI_COMMAND, 0, 4);
	ck_assert_int_eq(pcicap_sriov_read_ctrl(&sriov, &ctrl), 0);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), 0);
	cfg.aer_cap = 0;
	ck_assert_int_eq(pcicap_sriov_find(&cfg, &sriov), -ENOENT);
	memset(cfg.bytes + PCI_COMMAND, 0xff, 4);
	ck_assert_int_eq(pcicap_sriov_find(&cfg, &sriov), -ENODEV);
}
END_TEST

/* A failure at each access is told, and leaves all ones. */
START_TEST(each_access_fails)
{
	pcicap_sriov_ctrl_t ctrl = 0x5a;
	struct pcicap_sriov sriov;

	ck_assert_int_eq(pcicap_sriov_at(&cfg, EXT, &sriov), 0);
	cfg.fail_at = 1;
	ck_assert_int_eq(pcicap_sriov_read_ctrl(&sriov, &ctrl), -EIO);
	ck_assert_uint_eq(ctrl, 0xffff);
	cfg.fail_at = 2;
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), -EIO);
	ck_assert_int_eq(writes, 0);
	cfg.fail_at = 4;
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), -EIO);
	ck_assert_int_eq(writes, 1);
}
END_TEST

/* What a device says about itself never leads past its configuration space. */
START_TEST(past_the_end)
{
	pcicap_sriov_vf_bar_t bar;
	struct pcicap_sriov sriov;
	u16 val;

	cfg.cfg_size = 256;
	ck_assert_int_eq(pcicap_sriov_at(&cfg, 246, &sriov), 0);
	ck_assert_int_eq(pcicap_sriov_read_total_vfs(&sriov, &val), -ENXIO);
	ck_assert_uint_eq(val, 0xffff);
	ck_assert_int_eq(pcicap_sriov_read_vf_bar(&sriov, 6, &bar), -ERANGE);
	ck_assert_int_eq(reads, 0);
}
END_TEST

/* A DVSEC is told by vendor, ID and revision, and by the matches given alone. */
START_TEST(next_of_matches)
{
	static const struct pcicap_match matches[] = {
		{ PCICAP_DVSEC, 5, 0x1e98, 0, 0xffff, 0, 15 },
		{ PCICAP_DVSEC, 3, 0x1e98, 0, 0xffff, 1, 2 },
		{ PCICAP_DVSEC, 4, 0xffff, 0, 0xffff, 0, 15 },
	};
	static const struct {
		u32 head;
		u16 id;
		unsigned int n;
		bool found;
	} cases[] = {
		{ 0x00011e98, 5, 1, true },  { 0x00011e98, 3, 1, false },
		{ 0x00011e98, 3, 2, true },  { 0x00021e98, 3, 2, true },
		{ 0x00001e98, 3, 2, false }, { 0x00031e98, 3, 2, false },
		{ 0x00011e99, 3, 2, false }, { 0x00011e98, 4, 2, false },
		{ 0x00011234, 4, 3, true },
	};

	put_ext(PCI_EXT_CAP_ID_DVSEC, 1);
	for (unsigned int i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		put_at(PCI_DVSEC_HEADER1, cases[i].head, 4);
		put_at(PCI_DVSEC_HEADER2, cases[i].id, 2);
		ck_assert_int_eq(pcicap_next(&cfg, matches, cases[i].n, 0),
				 cases[i].found ? EXT : 0);
	}
	cfg.fail_at = reads + 1;
	ck_assert_int_eq(pcicap_next(&cfg, matches, 3, 0), -EIO);
	cfg.fail_at = reads + 2;
	ck_assert_int_eq(pcicap_next(&cfg, matches, 3, 0), -EIO);
}
END_TEST

/* A vendor's structure is told by the function; several IDs, one after the other. */
START_TEST(next_of_list)
{
	static const struct pcicap_match vendor[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0, 0x1234, 5, 6, 0, 15 },
		{ PCICAP_VENDOR_SPECIFIC, 0, 0xffff, 9, 9, 0, 15 },
	};
	static const struct pcicap_match ids[] = {
		{ PCICAP_STANDARD, 5, 0, 0, 0, 0, 0 },
		{ PCICAP_STANDARD, 7, 0, 0, 0, 0, 0 },
	};

	cfg.bytes[CAP] = PCI_CAP_ID_VNDR;
	cfg.vendor = 0x1234;
	for (cfg.device = 4; cfg.device < 11; cfg.device++) {
		bool first = cfg.device == 5 || cfg.device == 6;

		ck_assert_int_eq(pcicap_next(&cfg, vendor, 1, 0),
				 first ? CAP : 0);
		ck_assert_int_eq(pcicap_next(&cfg, vendor, 2, 0),
				 first || cfg.device == 9 ? CAP : 0);
	}
	ck_assert_int_eq(pcicap_next(&cfg, ids, 2, 0), 0);
	cfg.bytes[CAP] = 7;
	ck_assert_int_eq(pcicap_next(&cfg, ids, 1, 0), 0);
	ck_assert_int_eq(pcicap_next(&cfg, ids, 2, 0), CAP);
	ck_assert_int_eq(pcicap_next(&cfg, ids, 2, CAP), 0);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("kernel accessors");
	TCase *c = tcase_create("configuration space");
	SRunner *r;
	int failed;

	tcase_add_checked_fixture(c, start, NULL);
	tcase_add_test(c, status_is_cleared_by_ones);
	tcase_add_test(c, update_keeps_reserved_bits);
	tcase_add_test(c, all_ones);
	tcase_add_test(c, each_access_fails);
	tcase_add_test(c, past_the_end);
	tcase_add_test(c, next_of_matches);
	tcase_add_test(c, next_of_list);
	suite_add_tcase(s, c);
	r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
