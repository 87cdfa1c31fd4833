// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Where things are in BARs: what capabilities, registers and lists tell. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"
#include "space.h"

#include <pcicap/nvme.h>
#include <pcicap/test_places.h>

static _Alignas(4096) uint8_t bytes[0x4000];
static struct pcicap_map map;

static void put_vsec(uint32_t table)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	put(0, 2, 0x8086);
	put_ext(0x000b, 1);
	put(EXT + 4, 4, 0x2 | 1 << 16 | 0x14 << 20);
	put(EXT + 0xc, 4, table);
	reopen();
}

START_TEST(pointer_of_a_vendor_capability)
{
	struct pcicap_test_places_behind v;
	struct pcicap_region where;
	struct pcicap_want want;
	uint32_t magic = 0;

	put_vsec(2u << 28 | 3);
	reads = 0;
	ck_assert_int_eq(pcicap_test_places_behind_locate(&cfg, &where), 0);
	ck_assert_uint_eq(where.bar, 2);
	ck_assert(where.offset == 3 * 4096);
	/* it ends with the BAR */
	want = pcicap_test_places_behind_want(&where);
	ck_assert(want.least == 3 * 4096 + 0x10);
	pcicap_map_memory(&map, 2, bytes, sizeof(bytes));
	little_put(bytes + 0x3000, 4, 0x12345678);
	ck_assert_int_eq(pcicap_test_places_behind_map(&map, &where, NULL, &v),
			 0);
	ck_assert_uint_eq(v.view.size, 0x1000);
	ck_assert_int_eq(pcicap_test_places_behind_read_magic(&v, &magic), 0);
	ck_assert_uint_eq(magic, 0x12345678);
	put_vsec(6u << 28);
	ck_assert_int_eq(pcicap_test_places_behind_locate(&cfg, &where),
			 -EBADMSG);
}
END_TEST

START_TEST(expressions_of_a_place)
{
	struct pcicap_region where;

	put_vsec(1u << 28 | 2);
	ck_assert_int_eq(pcicap_test_places_pointed_locate(&cfg, &where), 0);
	ck_assert_uint_eq(where.bar, 1);
	ck_assert(where.offset == 3 * 4096);
	/* 1 + 5, rounded up */
	ck_assert(where.size == 16);
}
END_TEST

static void put_msix(unsigned int vectors, uint32_t table, uint32_t pba)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	put(CAP, 1, 0x11);
	put(CAP + 2, 2, vectors - 1);
	put(CAP + 4, 4, table);
	put(CAP + 8, 4, pba);
	reopen();
}

START_TEST(msix_of_any_device)
{
	struct pcicap_nvme_msix_entry_vector_ctrl ctrl;
	struct pcicap_nvme_msix_entry entry;
	struct pcicap_nvme_msix_pba pba;
	struct pcicap_nvme_msix table;
	struct pcicap_region where;
	uint64_t pending = 0;
	uint32_t data = 0;

	put_msix(65, 0x2000 | 4, 0x3000 | 4);
	reads = 0;
	ck_assert_int_eq(pcicap_nvme_msix_locate(&cfg, &where), 0);
	ck_assert_uint_eq(where.bar, 4);
	ck_assert(where.offset == 0x2000 && where.size == 65 * 16);
	pcicap_map_memory(&map, 4, bytes, sizeof(bytes));
	little_put(bytes + 0x2000 + 64 * 16 + 8, 4, 0xabcd);
	little_put(bytes + 0x2000 + 64 * 16 + 12, 4, 1);
	ck_assert_int_eq(pcicap_nvme_msix_map(&map, &where, NULL, &table), 0);
	ck_assert_uint_eq(pcicap_nvme_msix_entry_elements(&table), 65);
	ck_assert_int_eq(pcicap_nvme_msix_entry_at(&table, 64, &entry), 0);
	ck_assert_int_eq(pcicap_nvme_msix_entry_read_data(&entry, &data), 0);
	ck_assert_uint_eq(data, 0xabcd);
	ck_assert_int_eq(pcicap_nvme_msix_entry_read_vector_ctrl(&entry, &ctrl),
			 0);
	ck_assert(pcicap_nvme_msix_entry_vector_ctrl_mask(ctrl));
	ck_assert_int_eq(pcicap_nvme_msix_entry_at(&table, 65, &entry),
			 -ERANGE);
	/* pending bits are whole qwords */
	ck_assert_int_eq(pcicap_nvme_msix_pba_locate(&cfg, &where), 0);
	ck_assert(where.offset == 0x3000 && where.size == 16);
	ck_assert_int_eq(pcicap_nvme_msix_pba_map(&map, &where, NULL, &pba), 0);
	little_put(bytes + 0x3008, 8, 1);
	ck_assert_int_eq(pcicap_nvme_msix_pba_read_pending(&pba, 1, &pending),
			 0);
	ck_assert(pending == 1);
	ck_assert_int_eq(pcicap_nvme_msix_pba_read_pending(&pba, 2, &pending),
			 -ERANGE);
	/* of 64 vectors there is but one */
	put_msix(64, 0x2000 | 4, 0x3000 | 4);
	ck_assert_int_eq(pcicap_nvme_msix_pba_locate(&cfg, &where), 0);
	ck_assert(where.size == 8);
}
END_TEST

static int map_variant(unsigned int device, unsigned int revision,
		       uint32_t subsystem, struct pcicap_test_places_regs *v)
{
	setup();
	memset(bytes, 0x11, sizeof(bytes));
	put(0, 4, 0x1234 | device << 16);
	put(8, 1, revision);
	put(0x2c, 4, subsystem);
	reopen();
	pcicap_map_memory(&map, 0, bytes, sizeof(bytes));
	return pcicap_test_places_regs_map(&map, &cfg, v);
}

START_TEST(who_the_function_is_must_be_known)
{
	struct pcicap_test_places_regs v;

	ck_assert_int_eq(map_variant(0x5681, 3, 0x11011af4, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_map(&map, NULL, &v), -EINVAL);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("places");
	TCase *tc = tcase_create("places");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_test(tc, pointer_of_a_vendor_capability);
	tcase_add_test(tc, expressions_of_a_place);
	tcase_add_test(tc, msix_of_any_device);
	tcase_add_test(tc, who_the_function_is_must_be_known);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
