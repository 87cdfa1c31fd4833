// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Which capabilities the generated find functions take. */
#include "space.h"

#include <check.h>
#include <stdlib.h>

#include <pcicap/test_dvsec.h>
#include <pcicap/test_header.h>
#include <pcicap/test_vendor.h>
#include <pcicap/test_vsec.h>

START_TEST(vsec_by_vendor_id_revision)
{
	struct pcicap_test_vsec v;
	struct pcicap_test_vsec_table table;

	put(0x00, 4, 0x12348086);
	put(EXT, 4, 0x200 << 20 | 1 << 16 | 0x000b);
	put(EXT + 4, 4, 0x01420002); /* ID 2, revision 2 */
	put(0x200, 4, 0x300 << 20 | 1 << 16 | 0x000b);
	put(0x204, 4, 0x01410002); /* ID 2, revision 1 */
	put(0x20c, 4, 0x77);
	put(0x300, 4, 1 << 16 | 0x000b);
	put(0x304, 4, 0x01410003);
	ck_assert_int_eq(pcicap_test_vsec_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.view.offset, 0x200);
	ck_assert_int_eq(pcicap_test_vsec_read_table(&v, &table), 0);
	ck_assert_uint_eq(table.raw, 0x77);
	ck_assert_int_eq(pcicap_test_vsec_find_next(&v, &v), -ENOENT);
}
END_TEST

/* The same structure by several vendors; what it is depends on the vendor. */
START_TEST(vsec_of_several_vendors)
{
	static const struct {
		uint32_t ids;
		int err;
	} functions[] = {
		{ 0x12348086, 0 },
		{ 0x00011002, 0 },
		{ 0x00011003, -ENOENT },
	};
	struct pcicap_test_vsec v;

	put(EXT, 4, 1 << 16 | 0x000b);
	put(EXT + 4, 4, 0x01410002);
	for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++) {
		put(0x00, 4, functions[i].ids);
		reopen();
		ck_assert_int_eq(pcicap_test_vsec_find(&cfg, &v),
				 functions[i].err);
	}
}
END_TEST

START_TEST(dvsec_ids_and_revisions)
{
	struct pcicap_test_dvsec v;

	put(EXT, 4, 0x200 << 20 | 1 << 16 | 0x0023);
	put(EXT + 4, 4, 0x01428086);
	put(EXT + 8, 2, 0);
	put(0x200, 4, 0x300 << 20 | 1 << 16 | 0x0023);
	put(0x204, 4, 0x01421e98); /* another vendor */
	put(0x208, 2, 3);
	put(0x300, 4, 0x400 << 20 | 1 << 16 | 0x0023);
	put(0x304, 4, 0x01438086); /* another revision */
	put(0x308, 2, 3);
	put(0x400, 4, 1 << 16 | 0x0023);
	put(0x404, 4, 0x01418086);
	put(0x408, 2, 3);
	ck_assert_int_eq(pcicap_test_dvsec_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.view.offset, EXT);
	ck_assert_int_eq(pcicap_test_dvsec_find_next(&v, &v), 0);
	ck_assert_uint_eq(v.view.offset, 0x400);
	ck_assert_int_eq(pcicap_test_dvsec_find_next(&v, &v), -ENOENT);
}
END_TEST

START_TEST(vendor_structure_by_type)
{
	struct pcicap_test_vendor v;
	uint32_t offset;

	put(CAP, 4, 0x01100009 | 0x70 << 8);
	put(0x70, 4, 0x04100009);
	put(0x78, 4, 0x4000);
	ck_assert_int_eq(pcicap_test_vendor_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.view.offset, 0x70);
	ck_assert_int_eq(pcicap_test_vendor_read_offset(&v, &offset), 0);
	ck_assert_uint_eq(offset, 0x4000);
	ck_assert_int_eq(pcicap_test_vendor_find_next(&v, &v), -ENOENT);
	put(0x02, 2, 0x1080); /* a device outside of the range */
	reopen();
	ck_assert_int_eq(pcicap_test_vendor_find(&cfg, &v), -ENOENT);
}
END_TEST

START_TEST(header_layout)
{
	struct pcicap_test_header v;
	uint16_t vendor;

	ck_assert_int_eq(pcicap_test_header_open(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_header_read_vendor(&v, &vendor), 0);
	ck_assert_uint_eq(vendor, 0x1af4);
	put(0x0e, 1, 0x81);
	reopen();
	ck_assert_int_eq(pcicap_test_header_open(&cfg, &v), -ENOENT);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		vsec_by_vendor_id_revision,
		vsec_of_several_vendors,
		dvsec_ids_and_revisions,
		vendor_structure_by_type,
		header_layout,
	};
	Suite *suite = suite_create("matches");
	TCase *tcase = tcase_create("good specs");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, NULL);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
