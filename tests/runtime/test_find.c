// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"
#include "suites.h"

static struct model m;

/* Standard: PCIe, two VNDR; extended: AER, VSEC, two DVSEC. */
static void rich(void)
{
	model_init(&m, 4096);
	put_std(&m, 0x40, 0x10, 0x80);
	put_std(&m, 0x80, 0x09, 0xa0);
	put8(&m, 0x82, 0x10);
	put_std(&m, 0xa0, 0x09, 0);
	put8(&m, 0xa2, 0x02); /* shorter than its own header */
	put_ext(&m, 0x100, 0x0001, 2, 0x150);
	put_ext(&m, 0x150, 0x000b, 1, 0x200);
	put32(&m, 0x154, 0x01820042); /* ID 42h, revision 2, 18h bytes */
	put_ext(&m, 0x200, 0x0023, 1, 0x300);
	put32(&m, 0x204, 0x03c11e98); /* revision 1, 3Ch bytes */
	put16(&m, 0x208, 0x0000);
	put_ext(&m, 0x300, 0x0023, 1, 0);
	put32(&m, 0x304, 0x02001e98);
	put16(&m, 0x308, 0x0008);
	ck_assert_int_eq(model_open(&m), 0);
}

static struct pcicap_match kind_id(enum pcicap_kind kind, uint16_t id)
{
	struct pcicap_match match = { 0 };

	match.kind = (uint8_t)kind;
	match.id = id;
	match.vendor = PCICAP_ANY_VENDOR;
	match.device_hi = 0xffff;
	match.revision_hi = 0xff;
	return match;
}

START_TEST(standard_by_id)
{
	struct pcicap_view v;

	rich();
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x10, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x40);
	ck_assert_uint_eq(v.size, 0x40);
	ck_assert_uint_eq(v.kind, PCICAP_STANDARD);
	ck_assert_uint_eq(v.id, 0x10);
	ck_assert(v.cfg == &m.cfg);
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x09, 1, &v), 0);
	ck_assert_uint_eq(v.offset, 0xa0);
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x09, 2, &v), -ENOENT);
	ck_assert_uint_eq(v.size, 0);
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x01, 0, &v), -ENOENT);
}
END_TEST

START_TEST(extended_by_id)
{
	struct pcicap_view v;

	rich();
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x0001, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x100);
	ck_assert_uint_eq(v.size, 0x50);
	ck_assert_uint_eq(v.version, 2);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x0023, 1, &v), 0);
	ck_assert_uint_eq(v.offset, 0x300);
	ck_assert_uint_eq(v.size, 0xd00);
}
END_TEST

START_TEST(dvsec_by_vendor_id_revision)
{
	struct pcicap_view v;

	rich();
	ck_assert_int_eq(pcicap_find_dvsec(&m.cfg, 0x1e98, 8, 0, 15, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x300);
	ck_assert_uint_eq(v.kind, PCICAP_DVSEC);
	ck_assert_uint_eq(v.id, 8);
	ck_assert_uint_eq(v.revision, 0);
	ck_assert_uint_eq(v.size, 0x20);
	ck_assert_int_eq(pcicap_find_dvsec(&m.cfg, 0x1e98, 0, 1, 15, 0, &v), 0);
	ck_assert_uint_eq(v.size, 0x3c);
	ck_assert_uint_eq(v.revision, 1);
	ck_assert_int_eq(pcicap_find_dvsec(&m.cfg, 0x1e98, 0, 2, 15, 0, &v),
			 -ENOENT);
	ck_assert_int_eq(pcicap_find_dvsec(&m.cfg, 0x8086, 0, 0, 15, 0, &v),
			 -ENOENT);
	ck_assert_int_eq(pcicap_find_dvsec(&m.cfg, PCICAP_ANY_VENDOR, 0, 0, 15,
					   0, &v),
			 0);
}
END_TEST

START_TEST(vsec_by_vendor_id_revision)
{
	struct pcicap_view v;

	rich();
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 0x42, 2, 2, 0, &v),
			 0);
	ck_assert_uint_eq(v.kind, PCICAP_VSEC);
	ck_assert_uint_eq(v.id, 0x42);
	ck_assert_uint_eq(v.revision, 2);
	ck_assert_uint_eq(v.size, 0x18);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 0x42, 3, 9, 0, &v),
			 -ENOENT);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 0x43, 0, 9, 0, &v),
			 -ENOENT);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x8086, 0x42, 0, 9, 0, &v),
			 -ENOENT);
}
END_TEST

START_TEST(vsec_of_a_vf_needs_its_ids)
{
	struct pcicap_view v;

	rich();
	put32(&m, 0x00, 0xffffffff);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 0x42, 0, 15, 0, &v),
			 -ENXIO);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 0x43, 0, 15, 0, &v),
			 -ENOENT);
	pcicap_cfg_set_ids(&m.cfg, 0x1234, 0x0001);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 0x42, 0, 15, 0, &v),
			 0);
}
END_TEST

START_TEST(vendor_specific_by_function)
{
	struct pcicap_match match = kind_id(PCICAP_VENDOR_SPECIFIC, 0);
	struct pcicap_view v;

	rich();
	match.vendor = 0x1234;
	match.device_lo = 0x5678;
	match.device_hi = 0x5678;
	ck_assert_int_eq(pcicap_find(&m.cfg, &match, 1, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x80);
	ck_assert_uint_eq(v.size, 0x10);
	ck_assert_uint_eq(v.kind, PCICAP_VENDOR_SPECIFIC);
	/* a length that cannot be is none */
	ck_assert_int_eq(pcicap_find(&m.cfg, &match, 1, 0x80, &v), 0);
	ck_assert_uint_eq(v.offset, 0xa0);
	ck_assert_uint_eq(v.size, 0x60);
	match.device_lo = 0x5679;
	match.device_hi = 0xffff;
	ck_assert_int_eq(pcicap_find(&m.cfg, &match, 1, 0, &v), -ENOENT);
	match.vendor = PCICAP_ANY_VENDOR;
	ck_assert_int_eq(pcicap_find(&m.cfg, &match, 1, 0, &v), 0);
}
END_TEST

START_TEST(alternatives_over_both_lists)
{
	struct pcicap_match match[3];
	struct pcicap_view v;
	static const uint16_t order[] = { 0x80, 0xa0, 0x100, 0x200 };
	uint32_t after = 0;
	unsigned int i;

	rich();
	match[0] = kind_id(PCICAP_EXTENDED, 0x0001);
	match[1] = kind_id(PCICAP_STANDARD, 0x09);
	match[2] = kind_id(PCICAP_DVSEC, 0);
	for (i = 0; i < 4; i++) {
		ck_assert_int_eq(pcicap_find(&m.cfg, match, 3, after, &v), 0);
		ck_assert_uint_eq(v.offset, order[i]);
		after = v.offset;
	}
	ck_assert_int_eq(pcicap_find(&m.cfg, match, 3, after, &v), -ENOENT);
	ck_assert_int_eq(pcicap_find(&m.cfg, match, 0, 0, &v), -ENOENT);
}
END_TEST

START_TEST(after_something_that_is_not_there)
{
	struct pcicap_match match = kind_id(PCICAP_STANDARD, 0x09);
	struct pcicap_view v;

	rich();
	ck_assert_int_eq(pcicap_find(&m.cfg, &match, 1, 0x44, &v), -EINVAL);
	ck_assert_uint_eq(v.size, 0);
}
END_TEST

START_TEST(an_error_behind_the_match_counts)
{
	struct pcicap_view v;

	rich();
	put_ext(&m, 0x300, 0x0023, 1, 0x100);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x0001, 0, &v), -ELOOP);
	ck_assert_uint_eq(v.size, 0);
}
END_TEST

START_TEST(identification_cut_off)
{
	struct pcicap_view v;

	rich();
	m.size = 0x208;
	put_ext(&m, 0x200, 0x0023, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x0023, 0, &v), 0);
	ck_assert_uint_eq(v.size, 8);
	ck_assert_int_eq(pcicap_find_dvsec(&m.cfg, 0x1e98, 0, 0, 15, 0, &v),
			 -ENODATA);
}
END_TEST

START_TEST(find_budget)
{
	struct pcicap_view v;

	rich();
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x10, 0, &v), 0);
	ck_assert_uint_eq(m.trace.reads, 5);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x0001, 0, &v), 0);
	ck_assert_uint_eq(m.trace.reads, 4);
}
END_TEST

START_TEST(open_listed_entries)
{
	struct pcicap_match match = kind_id(PCICAP_DVSEC, 8);
	struct pcicap_header h[8];
	struct pcicap_view v;
	unsigned int n;

	rich();
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_open(&m.cfg, &h[3], NULL, 0, &v), 0);
	ck_assert_uint_eq(v.kind, PCICAP_EXTENDED);
	ck_assert_uint_eq(v.size, 0xd00);
	ck_assert_uint_eq(m.trace.reads, 0);
	ck_assert_int_eq(pcicap_open(&m.cfg, &h[3], &match, 1, &v), 0);
	ck_assert_uint_eq(v.kind, PCICAP_DVSEC);
	ck_assert_uint_eq(v.id, 8);
	ck_assert_uint_eq(v.size, 0x20);
	ck_assert_int_eq(pcicap_open(&m.cfg, &h[2], &match, 1, &v), -ENOENT);
	ck_assert_uint_eq(v.size, 0);
}
END_TEST

START_TEST(header_views)
{
	struct pcicap_view v;

	model_init_plain(&m, 256, 0x82);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_open_header(&m.cfg, 0, &v), -ENOENT);
	ck_assert_int_eq(pcicap_open_header(&m.cfg, 2, &v), 0);
	ck_assert_uint_eq(v.size, 72);
	ck_assert_uint_eq(v.kind, PCICAP_HEADER);
	m.size = 64;
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_open_header(&m.cfg, 2, &v), 0);
	ck_assert_uint_eq(v.size, 64);
	model_init_plain(&m, 4096, 0x01);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_open_header(&m.cfg, 1, &v), 0);
	ck_assert_uint_eq(v.size, 64);
}
END_TEST

START_TEST(facts)
{
	uint32_t v;

	rich();
	ck_assert_int_eq(pcicap_fact_header_type(&m.cfg, &v), 0);
	ck_assert_uint_eq(v, 0);
	put16(&m, 0x42, 0x0042); /* root port */
	ck_assert_int_eq(pcicap_fact_port_type(&m.cfg, &v), 0);
	ck_assert_uint_eq(v, 4);
	put32(&m, 0x4c, 0x00000083);
	ck_assert_int_eq(pcicap_fact_link_width(&m.cfg, &v), 0);
	ck_assert_uint_eq(v, 8);
	/* an integrated endpoint has no link, whatever it reads */
	rich();
	put16(&m, 0x42, 0x0092);
	ck_assert_int_eq(pcicap_fact_link_width(&m.cfg, &v), 0);
	ck_assert_uint_eq(v, 0);
	ck_assert_uint_eq(m.trace.reads, 3);
	ck_assert_int_eq(pcicap_fact_port_type(&m.cfg, &v), 0);
	ck_assert_uint_eq(m.trace.reads, 3);
}
END_TEST

START_TEST(facts_of_a_conventional_function)
{
	uint32_t v;

	model_init_plain(&m, 256, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_fact_port_type(&m.cfg, &v), -ENOENT);
	ck_assert_uint_eq(v, 0xffffffff);
	ck_assert_int_eq(pcicap_fact_link_width(&m.cfg, &v), 0);
	ck_assert_uint_eq(v, 0);
}
END_TEST

/* The same number is another capability in the other list. */
START_TEST(an_id_is_of_its_list)
{
	struct pcicap_match both[2] = { kind_id(PCICAP_EXTENDED, 0x0003),
					kind_id(PCICAP_STANDARD, 0x7e) };
	struct pcicap_view v;

	model_init(&m, 4096);
	put_std(&m, 0x40, 0x10, 0x80);
	put_std(&m, 0x80, 0x03, 0);
	put_ext(&m, 0x100, 0x007e, 1, 0x200);
	put_ext(&m, 0x200, 0x0001, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_find(&m.cfg, both, 2, 0, &v), -ENOENT);
	both[0].id = 0x0001;
	ck_assert_int_eq(pcicap_find(&m.cfg, both, 2, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x200);
	both[1].id = 0x03;
	ck_assert_int_eq(pcicap_find(&m.cfg, both, 2, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x80);
}
END_TEST

Suite *find_suite(void)
{
	Suite *s = suite_create("find");
	TCase *tc = tcase_create("find");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, standard_by_id);
	tcase_add_test(tc, extended_by_id);
	tcase_add_test(tc, dvsec_by_vendor_id_revision);
	tcase_add_test(tc, vsec_by_vendor_id_revision);
	tcase_add_test(tc, vsec_of_a_vf_needs_its_ids);
	tcase_add_test(tc, vendor_specific_by_function);
	tcase_add_test(tc, alternatives_over_both_lists);
	tcase_add_test(tc, after_something_that_is_not_there);
	tcase_add_test(tc, an_error_behind_the_match_counts);
	tcase_add_test(tc, identification_cut_off);
	tcase_add_test(tc, find_budget);
	tcase_add_test(tc, open_listed_entries);
	tcase_add_test(tc, header_views);
	tcase_add_test(tc, facts);
	tcase_add_test(tc, facts_of_a_conventional_function);
	tcase_add_test(tc, an_id_is_of_its_list);
	return s;
}
