// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What real specs count, place and depend on, by numbers as the specifications have
 * them: a slip in an expression of a spec stands in every generated file, and nothing
 * that is made of the specs would notice.
 */
#include "space.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <pcicap/cxl_flexbus_port.h>
#include <pcicap/ivshmem_plain.h>
#include <pcicap/mcast.h>
#include <pcicap/mfvc.h>
#include <pcicap/nvme.h>
#include <pcicap/svc.h>
#include <pcicap/vc.h>

/* PCIe Base: the extended VC count is that of VCs besides VC0. */
#define COUNTS_ONE_MORE(name, id)                                          \
	START_TEST(name##_counts)                                          \
	{                                                                  \
		struct pcicap_##name##_resource resource;                  \
		struct pcicap_##name v;                                    \
                                                                           \
		put_ext(id, 1);                                            \
		put(EXT + 4, 4, 2);                                        \
		ck_assert_int_eq(pcicap_##name##_find(&cfg, &v), 0);       \
		ck_assert_int_eq(                                          \
			pcicap_##name##_resource_at(&v, 2, &resource), 0); \
		ck_assert_int_eq(pcicap_##name##_resource_at(&v, 3,        \
							     &resource),   \
				 -ERANGE);                                 \
	}                                                                  \
	END_TEST

COUNTS_ONE_MORE(vc, 0x02)
COUNTS_ONE_MORE(mfvc, 0x08)
COUNTS_ONE_MORE(svc, 0x35)

/* PCIe Base 7.9.11.3: N + 1 groups */
START_TEST(multicast_groups)
{
	struct pcicap_mcast_ctrl ctrl = { 63 };

	ck_assert_uint_eq(pcicap_mcast_ctrl_num_group_decoded(ctrl), 64);
}
END_TEST

/* CXL 3.0, 8.1.8: revision 1 ends at 14h, revision 2 at 20h */
START_TEST(flex_bus_revisions)
{
	static const int errors[] = { -ENXIO, -ENXIO, 0, 0 };
	static const unsigned int sizes[] = { 0x10, 0x14, 0x20, 0x20 };
	struct pcicap_cxl_flexbus_port v;
	struct pcicap_cxl_flexbus_port_cap2 cap2;

	for (unsigned int i = 0; i < 4; i++) {
		put_ext(0x23, 1);
		put(EXT + 4, 4, 0x1e98 | i << 16 | sizes[i] << 20);
		put(EXT + 8, 2, 7);
		ck_assert_int_eq(pcicap_cxl_flexbus_port_find(&cfg, &v), 0);
		ck_assert_int_eq(pcicap_cxl_flexbus_port_read_cap2(&v, &cap2),
				 errors[i]);
		ck_assert_uint_eq(v.view.size, sizes[i]);
	}
}
END_TEST

static _Alignas(8) uint8_t bar[0x4000];

/* NVMe Base 2.0, 3.1.3.8 and 3.1.3.9: 1000h + (2y + 1) * (4 << CAP.DSTRD) */
static void look_for_doorbells(unsigned int stride, unsigned int queue)
{
	struct pcicap_nvme_regs_doorbell bell;
	struct pcicap_nvme_regs regs;
	struct pcicap_map map;
	uint32_t tail = 0x1000 + 2 * queue * (4u << stride);
	uint32_t head = 0x1000 + (2 * queue + 1) * (4u << stride);

	memset(bar, 0, sizeof(bar));
	bar[4] = (uint8_t)stride;
	ck_assert_int_eq(
		pcicap_nvme_regs_wrap(&map, bar, sizeof(bar), NULL, &regs), 0);
	ck_assert_int_eq(pcicap_nvme_regs_doorbell_at(&regs, queue, &bell), 0);
	ck_assert_int_eq(pcicap_nvme_regs_doorbell_write_sq_tail(&bell, 0x55),
			 0);
	ck_assert_int_eq(pcicap_nvme_regs_doorbell_write_cq_head(&bell, 0xaa),
			 0);
	ck_assert_uint_eq(bar[tail], 0x55);
	ck_assert_uint_eq(bar[head], 0xaa);
}

START_TEST(nvme_doorbells)
{
	for (unsigned int stride = 0; stride < 4; stride++) {
		look_for_doorbells(stride, 0);
		look_for_doorbells(stride, 5);
	}
}
END_TEST

/* NVMe Base 2.0, figure 36: CAP.CSS bits 37, 43 and 44 */
START_TEST(nvme_command_sets)
{
	ck_assert_uint_eq(PCICAP_NVME_REGS_CAP_CSS_NVM, UINT64_C(1) << 37);
	ck_assert_uint_eq(PCICAP_NVME_REGS_CAP_CSS_CSI, UINT64_C(1) << 43);
	ck_assert_uint_eq(PCICAP_NVME_REGS_CAP_CSS_ADMIN_ONLY, UINT64_C(1)
								       << 44);
}
END_TEST

/* QEMU docs/specs/ivshmem-spec: the shared memory is BAR 2, of a page at least */
START_TEST(ivshmem_memory)
{
	struct pcicap_want want = pcicap_ivshmem_plain_memory_want();

	ck_assert_uint_eq(want.bar, 2);
	ck_assert_uint_eq(want.least, 0x1000);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("layouts");
	TCase *tcase = tcase_create("layouts");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, NULL);
	tcase_add_test(tcase, vc_counts);
	tcase_add_test(tcase, mfvc_counts);
	tcase_add_test(tcase, svc_counts);
	tcase_add_test(tcase, multicast_groups);
	tcase_add_test(tcase, flex_bus_revisions);
	tcase_add_test(tcase, nvme_doorbells);
	tcase_add_test(tcase, nvme_command_sets);
	tcase_add_test(tcase, ivshmem_memory);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
