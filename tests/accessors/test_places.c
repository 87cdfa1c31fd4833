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

START_TEST(variants)
{
	struct pcicap_test_places_regs v;
	uint32_t val = 0;

	ck_assert_int_eq(map_variant(0x5681, 2, 0, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_early(&v, &val), 0);
	ck_assert_uint_eq(val, 0x11111111);
	ck_assert_int_eq(pcicap_test_places_regs_read_late(&v, &val), -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_read_big(&v, &val), -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_read_own(&v, &val), -ENXIO);
	ck_assert_int_eq(map_variant(0x5683, 3, 0x11001af4, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_early(&v, &val), -ENXIO);
	ck_assert_int_eq(pcicap_test_places_regs_read_late(&v, &val), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_big(&v, &val), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_own(&v, &val), 0);
	ck_assert_int_eq(map_variant(0x5681, 3, 0x11011af4, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_read_own(&v, &val), -ENXIO);
	/* who the function is must be known */
	ck_assert_int_eq(pcicap_test_places_regs_map(&map, NULL, &v), -EINVAL);
}
END_TEST

START_TEST(array_in_pieces)
{
	struct pcicap_test_places_regs_queue queue;
	struct pcicap_test_places_regs v;
	uint32_t val = 0;

	ck_assert_int_eq(map_variant(0x5681, 0, 0, &v), 0);
	for (unsigned int i = 0; i < 32; i++)
		ck_assert_int_eq(
			pcicap_test_places_regs_write_limit(&v, i, i + 1), 0);
	ck_assert_uint_eq(little_get(bytes + 0x10, 4), 1);
	ck_assert_uint_eq(little_get(bytes + 0x10 + 15 * 4, 4), 16);
	ck_assert_uint_eq(little_get(bytes + 0x200, 4), 17);
	ck_assert_uint_eq(little_get(bytes + 0x200 + 7 * 4, 4), 24);
	ck_assert_uint_eq(little_get(bytes + 0x300, 4), 25);
	ck_assert_uint_eq(little_get(bytes + 0x300 + 7 * 4, 4), 32);
	/* nothing behind the first piece */
	ck_assert_uint_eq(little_get(bytes + 0x50, 4), 0x11111111);
	ck_assert_int_eq(pcicap_test_places_regs_read_limit(&v, 32, &val),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_places_regs_queue_at(&v, 3, &queue), 0);
	ck_assert_uint_eq(queue.view.offset, 0x530);
	ck_assert_int_eq(pcicap_test_places_regs_queue_at(&v, 4, &queue), 0);
	ck_assert_uint_eq(queue.view.offset, 0x600);
	ck_assert_int_eq(pcicap_test_places_regs_queue_at(&v, 6, &queue),
			 -ERANGE);
}
END_TEST

START_TEST(bit_for_each_element)
{
	struct pcicap_test_places_regs_port port;
	struct pcicap_test_places_regs v;

	ck_assert_int_eq(map_variant(0x5681, 0, 0, &v), 0);
	little_put(bytes + 0xa0, 4, 0x82);
	ck_assert_int_eq(pcicap_test_places_regs_map(&map, &cfg, &v), 0);
	ck_assert_uint_eq(pcicap_test_places_regs_port_elements(&v), 8);
	for (unsigned int i = 0; i < 8; i++)
		ck_assert_int_eq(pcicap_test_places_regs_port_at(&v, i, &port),
				 i == 1 || i == 7 ? 0 : -ENXIO);
	ck_assert_uint_eq(port.view.offset, 0x470);
	ck_assert_int_eq(pcicap_test_places_regs_port_at(&v, 8, &port),
			 -ERANGE);
}
END_TEST

static void put_lists(unsigned int first)
{
	little_put(bytes + 0xa4, 2, first);
	memset(bytes + 0x700, 0, 0x100);
	/* legacy, protocol, protocol */
	little_put(bytes + 0x700, 4, 0x0801);
	little_put(bytes + 0x720, 4, 0x1002);
	little_put(bytes + 0x724, 4, 0x20425355);
	little_put(bytes + 0x760, 4, 0x0002);
	memset(bytes + 0x800, 0, 0x800);
	little_put(bytes + 0x800, 8, 0x100000ULL << 4 | 7);
	little_put(bytes + 0x900, 8, 1ULL << 40 | 0x20 << 16 | 9);
	little_put(bytes + 0x920, 8, 9);
}

START_TEST(list_in_a_bar)
{
	struct pcicap_test_places_regs_extra e;
	struct pcicap_test_places_regs v;
	uint32_t name = 0;

	ck_assert_int_eq(map_variant(0x5681, 0, 0, &v), 0);
	put_lists(0x700 / 4);
	ck_assert_int_eq(pcicap_test_places_regs_map(&map, &cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_extra_first(&v, &e), 0);
	ck_assert_uint_eq(e.view.offset, 0x700);
	ck_assert_int_eq(pcicap_test_places_regs_extra_read_name(&e, &name),
			 -ENXIO);
	ck_assert_int_eq(
		pcicap_test_places_regs_extra_find(
			&v, PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_PROTOCOL, &e),
		0);
	ck_assert_uint_eq(e.view.offset, 0x720);
	ck_assert_int_eq(pcicap_test_places_regs_extra_read_name(&e, &name), 0);
	ck_assert_uint_eq(name, 0x20425355);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find_next(&v, 2, &e, &e),
			 0);
	ck_assert_uint_eq(e.view.offset, 0x760);
	ck_assert_int_eq(pcicap_test_places_regs_extra_next(&v, &e, &e),
			 -ENOENT);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find(&v, 3, &e),
			 -ENOENT);
	/* past the end */
	little_put(bytes + 0x760, 4, 0xff02);
	little_put(bytes + 0x760 + 0xff * 4, 4, 0xff01);
	little_put(bytes + 0x760 + 2 * 0xff * 4, 4, 0xff01);
	little_put(bytes + 0x760 + 3 * 0xff * 4, 4, 0xff01);
	map.size = 0xb00;
	v.view.size = 0xb00;
	ck_assert_int_eq(pcicap_test_places_regs_extra_find(&v, 3, &e),
			 -EBADMSG);
	/* there is none */
	map.size = 0x4000;
	put_lists(0);
	ck_assert_int_eq(pcicap_test_places_regs_map(&map, &cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_extra_first(&v, &e), -ENOENT);
}
END_TEST

START_TEST(chain_of_features)
{
	struct pcicap_test_places_regs_feature f;
	struct pcicap_test_places_regs v;

	ck_assert_int_eq(map_variant(0x5681, 0, 0, &v), 0);
	put_lists(0);
	ck_assert_int_eq(pcicap_test_places_regs_map(&map, &cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_feature_first(&v, &f), 0);
	ck_assert_uint_eq(f.view.offset, 0x800);
	ck_assert_int_eq(pcicap_test_places_regs_feature_find(&v, 9, &f), 0);
	ck_assert_uint_eq(f.view.offset, 0x900);
	/* the end is said, whatever the next one is */
	ck_assert_int_eq(pcicap_test_places_regs_feature_next(&v, &f, &f),
			 -ENOENT);
}
END_TEST

/* A function for both: they are of one type. */
static int run_channel(const struct pcicap_test_places_regs_channel *c)
{
	struct pcicap_test_places_regs_channel_control control = { 1 };

	return pcicap_test_places_regs_channel_write_control(c, control);
}

START_TEST(one_type)
{
	struct pcicap_test_places_regs_channel_part part;
	struct pcicap_test_places_regs_channel c;
	struct pcicap_test_places_regs v;

	ck_assert_int_eq(map_variant(0x5681, 0, 0, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_channel_at(&v, 3, &c), 0);
	ck_assert_int_eq(run_channel(&c), 0);
	ck_assert_uint_eq(little_get(bytes + 0xa60, 4), 1);
	ck_assert_int_eq(pcicap_test_places_regs_channel_in_at(&v, 1, &c), 0);
	ck_assert_int_eq(run_channel(&c), 0);
	ck_assert_uint_eq(little_get(bytes + 0xb20, 4), 1);
	ck_assert_int_eq(pcicap_test_places_regs_channel_part_at(&c, 1, &part),
			 0);
	ck_assert_uint_eq(part.view.offset, 0xb30);
	ck_assert_int_eq(pcicap_test_places_regs_channel_in_at(&v, 2, &c),
			 -ERANGE);
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
	tcase_add_test(tc, variants);
	tcase_add_test(tc, array_in_pieces);
	tcase_add_test(tc, bit_for_each_element);
	tcase_add_test(tc, list_in_a_bar);
	tcase_add_test(tc, chain_of_features);
	tcase_add_test(tc, one_type);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
