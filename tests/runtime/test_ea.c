// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "suites.h"

#include <stdlib.h>

#include <pcicap/core/bar.h>

static uint32_t first(unsigned int follow, unsigned int bei,
		      unsigned int primary, unsigned int secondary)
{
	return 0x80000000u | secondary << 16 | primary << 8 | bei << 4 | follow;
}

START_TEST(memory_32)
{
	uint32_t dw[] = { first(2, 0, 0x00, 0xff), 0xfe000000, 0x000ffffc };
	struct pcicap_bar_ea ea;

	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 3, &ea), 0);
	ck_assert_uint_eq(ea.dwords, 3);
	ck_assert_uint_eq(ea.bar.kind, PCICAP_BAR_KIND_MEM32);
	ck_assert(ea.bar.address == 0xfe000000);
	ck_assert(ea.bar.size == 0x100000);
	ck_assert_uint_eq(ea.bar.index, 0);
	ck_assert(!ea.bar.prefetch);
	ck_assert(ea.enabled);
	ck_assert(!ea.writable);
	ck_assert(!ea.vf);
}
END_TEST

START_TEST(memory_64)
{
	/* order: base, offset, high base, high offset */
	uint32_t dw[] = { first(4, 11, 0x03, 0xff) | 0x40000000, 0x10000002,
			  0xfffffffe, 0x00000080, 0x00000001 };
	struct pcicap_bar_ea ea;

	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 5, &ea), 0);
	ck_assert_uint_eq(ea.dwords, 5);
	ck_assert_uint_eq(ea.bar.kind, PCICAP_BAR_KIND_MEM64);
	ck_assert(ea.bar.address == UINT64_C(0x8010000000));
	ck_assert(ea.bar.size == UINT64_C(0x200000000));
	ck_assert(ea.bar.prefetch);
	ck_assert(ea.vf);
	ck_assert_uint_eq(ea.bar.index, 2);
	ck_assert(ea.writable);
	/* only one of the two is wide */
	dw[0] = first(3, 1, 0x01, 0xff);
	dw[2] = 0x0000fffc;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 4, &ea), 0);
	ck_assert(ea.bar.address == UINT64_C(0x8010000000));
	ck_assert(ea.bar.size == 0x10000);
	dw[1] = 0x10000000;
	dw[2] = 0x0000fffe;
	dw[3] = 0;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 4, &ea), 0);
	ck_assert(ea.bar.address == 0x10000000);
	ck_assert(ea.bar.size == 0x10000);
}
END_TEST

START_TEST(properties)
{
	static const struct {
		uint8_t primary, secondary, kind, used;
		bool prefetch;
	} cases[] = {
		{ 0x00, 0x02, PCICAP_BAR_KIND_MEM32, 0x00, false },
		{ 0x01, 0x02, PCICAP_BAR_KIND_MEM32, 0x01, true },
		{ 0x02, 0xff, PCICAP_BAR_KIND_IO32, 0x02, false },
		{ 0x03, 0xff, PCICAP_BAR_KIND_MEM32, 0x03, true },
		{ 0x04, 0xff, PCICAP_BAR_KIND_MEM32, 0x04, false },
		{ 0x05, 0xff, PCICAP_BAR_KIND_MEM32, 0x05, false },
		{ 0x06, 0xff, PCICAP_BAR_KIND_MEM32, 0x06, true },
		{ 0x07, 0xff, PCICAP_BAR_KIND_IO32, 0x07, false },
		{ 0xfd, 0x00, PCICAP_BAR_KIND_NONE, 0xfd, false },
		{ 0xfe, 0x00, PCICAP_BAR_KIND_NONE, 0xfe, false },
		{ 0xff, 0x00, PCICAP_BAR_KIND_NONE, 0xff, false },
		{ 0x08, 0x01, PCICAP_BAR_KIND_MEM32, 0x01, true },
		{ 0xfc, 0x02, PCICAP_BAR_KIND_IO32, 0x02, false },
		{ 0x08, 0x09, PCICAP_BAR_KIND_RESERVED, 0x09, false },
	};
	uint32_t dw[] = { first(2, 6, cases[_i].primary, cases[_i].secondary),
			  0x1000, 0x0ffc };
	struct pcicap_bar_ea ea;

	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 3, &ea), 0);
	ck_assert_uint_eq(ea.bar.kind, cases[_i].kind);
	ck_assert_uint_eq(ea.properties, cases[_i].used);
	ck_assert_int_eq(ea.bar.prefetch, cases[_i].prefetch);
}
END_TEST

START_TEST(equivalents)
{
	uint32_t dw[] = { first(2, (unsigned int)_i, 0, 0xff), 0x1000, 0x0ffc };
	struct pcicap_bar_ea ea;

	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 3, &ea), 0);
	ck_assert_uint_eq(ea.bei, _i == 15 ? 7 : (unsigned int)_i);
	ck_assert_int_eq(ea.vf, _i >= 9 && _i <= 14);
	if (_i < 6)
		ck_assert_uint_eq(ea.bar.index, (unsigned int)_i);
	else if (_i >= 9 && _i <= 14)
		ck_assert_uint_eq(ea.bar.index, (unsigned int)_i - 9);
	else
		ck_assert_uint_eq(ea.bar.index, 0xff);
}
END_TEST

START_TEST(bad_entries)
{
	uint32_t dw[8] = { 0 };
	struct pcicap_bar_ea ea;

	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 0, &ea), -ENODATA);
	dw[0] = first(4, 0, 0, 0xff);
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 4, &ea), -ENODATA);
	ck_assert_uint_eq(ea.dwords, 5);
	ck_assert_uint_eq(ea.bar.kind, PCICAP_BAR_KIND_NONE);
	dw[0] = first(1, 0, 0, 0xff);
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 8, &ea), -EBADMSG);
	dw[0] = first(2, 0, 0, 0xff);
	dw[1] = 2;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 8, &ea), -EBADMSG);
	/* longer than known is allowed */
	dw[0] = first(7, 0, 0, 0xff);
	dw[1] = 0x1000;
	dw[2] = 0xffc;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 8, &ea), 0);
	ck_assert_uint_eq(ea.dwords, 8);
	/* past the address space */
	dw[0] = first(2, 0, 0, 0xff);
	dw[1] = 0xfffff000;
	dw[2] = 0x1ffc;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 3, &ea), -ERANGE);
	dw[0] = first(4, 0, 0, 0xff);
	dw[1] = 0x00000002;
	dw[2] = 0xfffffffe;
	dw[3] = 0;
	dw[4] = 0xffffffff;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 5, &ea), -ERANGE);
	dw[3] = 0xffffffff;
	dw[4] = 0x00000001;
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 5, &ea), -ERANGE);
	ck_assert_uint_eq(ea.bar.size, 0);
	/* an entry that is not available needs no range */
	dw[0] = first(0, 7, 0xff, 0);
	ck_assert_int_eq(pcicap_bar_ea_decode(dw, 1, &ea), 0);
	ck_assert_uint_eq(ea.dwords, 1);
}
END_TEST

/* Nothing is read behind an entry, which a sanitizer sees. */
START_TEST(not_behind_the_entry)
{
	unsigned int n;

	for (n = 1; n <= 3; n++) {
		uint32_t *dw = malloc(n * sizeof(*dw));
		struct pcicap_bar_ea ea;
		unsigned int i;

		ck_assert_ptr_nonnull(dw);
		dw[0] = 0x80000000u | (n - 1);
		for (i = 1; i < n; i++)
			dw[i] = 0x00000002; /* 64 bits */
		ck_assert_int_eq(pcicap_bar_ea_decode(dw, n, &ea), -EBADMSG);
		free(dw);
	}
}
END_TEST

Suite *ea_suite(void)
{
	Suite *s = suite_create("ea");
	TCase *tc = tcase_create("ea");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, memory_32);
	tcase_add_test(tc, memory_64);
	tcase_add_loop_test(tc, properties, 0, 14);
	tcase_add_loop_test(tc, equivalents, 0, 16);
	tcase_add_test(tc, bad_entries);
	tcase_add_test(tc, not_behind_the_entry);
	return s;
}
