// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"
#include "suites.h"

static struct model m;
static struct pcicap_header h[PCICAP_MAX_EXTENDED];

static void two_lists(uint32_t size)
{
	model_init(&m, size);
	put_std(&m, 0x40, 0x10, 0x80);
	put_std(&m, 0x80, 0x05, 0x90);
	put_std(&m, 0x90, 0x01, 0);
	put_ext(&m, 0x100, 0x0001, 2, 0x200);
	put_ext(&m, 0x200, 0x0010, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
}

START_TEST(entries_in_list_order)
{
	unsigned int n;

	two_lists(4096);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n), 0);
	ck_assert_uint_eq(n, 3);
	ck_assert_uint_eq(h[0].id, 0x10);
	ck_assert_uint_eq(h[0].raw, 0x00028010);
	ck_assert_uint_eq(h[0].kind, PCICAP_STANDARD);
	ck_assert_uint_eq(h[2].offset, 0x90);
	ck_assert_uint_eq(h[2].size, 0x70);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(h[0].version, 2);
	ck_assert_uint_eq(h[0].kind, PCICAP_EXTENDED);
	ck_assert_uint_eq(h[1].id, 0x0010);
	ck_assert_uint_eq(h[1].size, 0xe00);
}
END_TEST

START_TEST(access_budget)
{
	unsigned int n;

	two_lists(4096);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n), 0);
	ck_assert_uint_eq(m.trace.reads, n + 2);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	ck_assert_uint_eq(m.trace.reads, n);
	/* a fresh handle stops its standard walk at the PCIe capability */
	two_lists(4096);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	ck_assert_uint_eq(m.trace.reads, n + 3);
}
END_TEST

START_TEST(access_budget_of_long_lists)
{
	unsigned int n, count = 1u << _i;
	uint32_t i;

	model_init(&m, 4096);
	for (i = 0; i < count; i++)
		put_ext(&m, 0x100 + i * 4, 1, 1,
			i + 1 == count ? 0 : (uint16_t)(0x104 + i * 4));
	for (i = 0; i < 48 && i < count; i++)
		put_std(&m, 0x40 + i * 4, 0x10,
			i + 1 == count || i == 47 ? 0
						  : (uint8_t)(0x44 + i * 4));
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 960, &n), 0);
	ck_assert_uint_eq(n, count < 48 ? count : 48);
	ck_assert_uint_eq(m.trace.reads, n + 2);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 960, &n), 0);
	ck_assert_uint_eq(n, count);
	ck_assert_uint_eq(m.trace.reads, n);
}
END_TEST

START_TEST(no_capability_bit)
{
	unsigned int n = 9;

	model_init_plain(&m, 4096, 0);
	put8(&m, 0x34, 0x40); /* has no meaning without the bit */
	put_std(&m, 0x40, 0x01, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n), 0);
	ck_assert_uint_eq(n, 0);
	ck_assert_uint_eq(m.trace.reads, 1);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	ck_assert_uint_eq(n, 0);
	ck_assert_uint_eq(m.trace.reads, 1);
}
END_TEST

START_TEST(unknown_header_layout)
{
	struct pcicap_walk walk;
	struct pcicap_header header;

	model_init_plain(&m, 256, 3);
	put_first(&m, 0x40);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_walk_start(&walk, &m.cfg, PCICAP_STANDARD),
			 -ENXIO);
	ck_assert_int_eq(pcicap_walk_next(&walk, &header), -ENXIO);
	ck_assert_int_eq(pcicap_walk_start(&walk, &m.cfg, PCICAP_EXTENDED),
			 -ENXIO);
	ck_assert_int_eq(pcicap_walk_start(&walk, &m.cfg, PCICAP_VSEC),
			 -EINVAL);
}
END_TEST

START_TEST(truncated_spaces)
{
	unsigned int n;

	two_lists(256);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n), 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n),
			 -ENODATA);
	two_lists(64);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n),
			 -ENODATA);
	ck_assert_uint_eq(n, 0);
	two_lists(0x88);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n),
			 -ENODATA);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(h[1].size, 8);
	two_lists(0x200);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n),
			 -ENODATA);
	ck_assert_uint_eq(n, 1);
	ck_assert_uint_eq(h[0].size, 0x100);
}
END_TEST

START_TEST(errors_repeat_and_keep_what_was_seen)
{
	struct pcicap_walk walk;
	struct pcicap_header header;
	unsigned int n;

	two_lists(4096);
	put_std(&m, 0x90, 0x01, 0x80);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n),
			 -ELOOP);
	ck_assert_uint_eq(n, 3);
	ck_assert_uint_eq(h[1].size, 0x10);
	ck_assert_int_eq(pcicap_walk_start(&walk, &m.cfg, PCICAP_STANDARD), 0);
	while (pcicap_walk_next(&walk, &header) > 0)
		;
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_walk_next(&walk, &header), -ELOOP);
	ck_assert_uint_eq(header.offset, 0);
	ck_assert_uint_eq(m.trace.reads, 0);
}
END_TEST

START_TEST(end_repeats)
{
	struct pcicap_walk walk;
	struct pcicap_header header;

	two_lists(4096);
	ck_assert_int_eq(pcicap_walk_start(&walk, &m.cfg, PCICAP_EXTENDED), 0);
	ck_assert_int_eq(pcicap_walk_next(&walk, &header), 1);
	ck_assert_int_eq(pcicap_walk_next(&walk, &header), 1);
	ck_assert_int_eq(pcicap_walk_next(&walk, &header), 0);
	ck_assert_int_eq(pcicap_walk_next(&walk, &header), 0);
}
END_TEST

START_TEST(array_too_small)
{
	unsigned int n;

	two_lists(4096);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 2, &n),
			 -ENOSPC);
	ck_assert_uint_eq(n, 2);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 3, &n), 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 0, &n),
			 -ENOSPC);
	ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(null_capabilities_are_entries)
{
	unsigned int n;

	two_lists(4096);
	put_std(&m, 0x80, 0x00, 0x90);
	put32(&m, 0x200, 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n), 0);
	ck_assert_uint_eq(n, 3);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(h[1].id, 0);
}
END_TEST

/* No list makes the walk leave the space, or go on for ever. */
START_TEST(random_spaces)
{
	uint32_t seed = (uint32_t)_i * 2654435761u + 1;
	unsigned int i, n, kind;

	model_init(&m, 4096);
	for (i = 0x34; i < 4096; i++) {
		seed = seed * 1664525u + 1013904223u;
		put8(&m, i, (uint8_t)(seed >> 24));
	}
	put8(&m, 0x40, 0x10);
	put8(&m, 0x34, 0x40);
	ck_assert_int_eq(model_open(&m), 0);
	for (kind = 0; kind < 2; kind++) {
		(void)!pcicap_list(&m.cfg, (enum pcicap_kind)kind, h, 960, &n);
		for (i = 0; i < n; i++) {
			ck_assert_uint_ge(h[i].offset, kind ? 0x100 : 0x40);
			ck_assert_uint_ge(h[i].size, 4);
			ck_assert_uint_le(h[i].offset + h[i].size,
					  kind ? 4096 : 256);
		}
	}
}
END_TEST

Suite *walk_suite(void)
{
	Suite *s = suite_create("walk");
	TCase *tc = tcase_create("walk");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, entries_in_list_order);
	tcase_add_test(tc, access_budget);
	tcase_add_loop_test(tc, access_budget_of_long_lists, 0, 10);
	tcase_add_test(tc, no_capability_bit);
	tcase_add_test(tc, unknown_header_layout);
	tcase_add_test(tc, truncated_spaces);
	tcase_add_test(tc, errors_repeat_and_keep_what_was_seen);
	tcase_add_test(tc, end_repeats);
	tcase_add_test(tc, array_too_small);
	tcase_add_test(tc, null_capabilities_are_entries);
	tcase_add_loop_test(tc, random_spaces, 0, 200);
	return s;
}
