// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Functions that no dump has, the time that accesses take, and PTM. */
#include <check.h>
#include <string.h>

#include "functions.h"

#include <pcicap/core/model_bus.h>
#include <pcicap/dpc.h>
#include <pcicap/intel_pmt_dvsec.h>
#include <pcicap/msi.h>
#include <pcicap/pcie.h>
#include <pcicap/pm.h>
#include <pcicap/ptm.h>
#include <pcicap/type0.h>
#include <pcicap/virtio_common.h>

static uint8_t bytes[4096];
static struct pcicap_model m, up, root;
static struct pcicap_cfg cfg;

static const struct pcicap_model_part parts[] = {
	{ .desc = &pcicap_pm_desc, .offset = 0x40 },
	{ .desc = &pcicap_ptm_desc, .offset = 0x100 },
	{ .desc = &pcicap_msi_desc, .offset = 0x48 },
	{ .desc = &pcicap_virtio_common_desc, .offset = 0x60, .length = 16 },
	{ .desc = &pcicap_pcie_desc, .offset = 0x80 },
	{ .desc = &pcicap_intel_pmt_dvsec_desc, .offset = 0x200, .length = 16 },
	{ .desc = &pcicap_dpc_desc, .offset = 0x180, .version = 2 },
};
#define N_PARTS (sizeof(parts) / sizeof(parts[0]))

static void init(struct pcicap_model *model)
{
	ck_assert_int_eq(pcicap_model_init(model, bytes, sizeof(bytes),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
}

static void compose(struct pcicap_model *model, uint8_t type)
{
	memset(bytes, 0xff, sizeof(bytes));
	ck_assert_int_eq(pcicap_model_compose(bytes, sizeof(bytes), type, parts,
					      N_PARTS),
			 0);
	memcpy(bytes, (uint8_t[]){ 0xf4, 0x1a, 0x41, 0x10 }, 4);
	bytes[0x63] = 1;		 /* type of the virtio structure */
	bytes[0x82] = 2;		 /* version of PCI Express */
	bytes[0x104] = 0x3;		 /* PTM: asks, and tells */
	bytes[0x20a] = bytes[0x20b] = 1; /* an entry of a dword */
	init(model);
	ck_assert_int_eq(pcicap_model_open(model, &cfg), 0);
}

/* Found by the accessors, each where it was put. */
START_TEST(capabilities_are_found)
{
	struct pcicap_virtio_common virtio;
	struct pcicap_intel_pmt_dvsec pmt;
	struct pcicap_dpc dpc;
	struct pcicap_msi msi;

	compose(&m, 0);
	ck_assert_int_eq(pcicap_msi_find(&cfg, &msi), 0);
	ck_assert_uint_eq(msi.view.offset, 0x48);
	ck_assert_int_eq(pcicap_virtio_common_find(&cfg, &virtio), 0);
	ck_assert_uint_eq(virtio.view.offset, 0x60);
	ck_assert_uint_eq(virtio.view.size, 16);
	ck_assert_int_eq(pcicap_intel_pmt_dvsec_find(&cfg, &pmt), 0);
	ck_assert_uint_eq(pmt.view.offset, 0x200);
	ck_assert_uint_eq(pmt.view.size, 16);
	ck_assert_int_eq(pcicap_dpc_find(&cfg, &dpc), 0);
	ck_assert_uint_eq(pcicap_model_get(&m, 0x180, 4), 0x0002001d);
}
END_TEST

/* A standard list alone, and none at all. */
START_TEST(short_spaces)
{
	ck_assert_int_eq(pcicap_model_compose(bytes, 256, 0x81, parts, 1), 0);
	ck_assert_uint_eq(bytes[0x0e], 0x81);
	ck_assert_uint_eq(bytes[0x34], 0x40);
	ck_assert_uint_eq(bytes[0x06], 0x10);
	ck_assert_int_eq(pcicap_model_compose(bytes, 64, 0, NULL, 0), 0);
	ck_assert_uint_eq(bytes[0x06], 0);
	ck_assert_uint_eq(bytes[0x34], 0);
}
END_TEST

START_TEST(what_cannot_be)
{
	static const struct pcicap_model_part bad[] = {
		{ .desc = &pcicap_pm_desc, .offset = 0x3c },
		{ .desc = &pcicap_pm_desc, .offset = 0x42 },
		{ .desc = &pcicap_pm_desc, .offset = 0x100 },
		{ .desc = &pcicap_ptm_desc, .offset = 0xfc },
		{ .desc = &pcicap_ptm_desc, .offset = 0x104 },
		{ .desc = &pcicap_type0_desc, .offset = 0x40 },
		{ .desc = NULL, .offset = 0x40 },
		{ .desc = &pcicap_virtio_common_desc,
		  .offset = 0xfc,
		  .length = 8 },
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		ck_assert_int_eq(pcicap_model_compose(bytes, sizeof(bytes), 0,
						      &bad[i], 1),
				 -EINVAL);
	/* no room for the extended one */
	ck_assert_int_eq(pcicap_model_compose(bytes, 256, 0, &parts[1], 1),
			 -EINVAL);
	ck_assert_int_eq(pcicap_model_compose(bytes, 60, 0, NULL, 0), -EINVAL);
	ck_assert_int_eq(pcicap_model_compose(bytes, 4100, 0, NULL, 0),
			 -EINVAL);
}
END_TEST

/* The dump has it in use; a reset restores what the specs say, not the dump. */
START_TEST(resets_are_those_of_the_specs)
{
	compose(&m, 0);
	bytes[0x04] = 0x06;  /* decodes, is master */
	bytes[0x44] = 0x03;  /* D3hot */
	bytes[0x45] = 0x01;  /* PME enabled */
	bytes[0x4a] = 0x11;  /* two messages, enabled */
	bytes[0x186] = 0x0a; /* DPC at nonfatal errors, interrupts */
	init(&m);
	ck_assert_uint_eq(m.power_state, 3);
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_HOT);
	ck_assert_uint_eq(pcicap_model_get(&m, 0x04, 2), 0);
	ck_assert_uint_eq(pcicap_model_get(&m, 0x44, 2), 0x0100); /* sticky */
	ck_assert_uint_eq(pcicap_model_get(&m, 0x4a, 2), 0);
	ck_assert_uint_eq(pcicap_model_get(&m, 0x186, 2), 0);
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_COLD);
	ck_assert_uint_eq(pcicap_model_get(&m, 0x44, 2), 0);
}
END_TEST

START_TEST(accesses_take_time)
{
	uint32_t val;

	compose(&m, 0);
	ck_assert_int_eq(pcicap_model_read(&m, 0, 4, &val), 0);
	ck_assert_uint_eq(m.now, 0);
	m.latency = 3;
	ck_assert_int_eq(pcicap_model_read(&m, 0, 4, &val), 0);
	ck_assert_int_eq(pcicap_model_write(&m, 4, 2, 0), 0);
	ck_assert_uint_eq(m.now, 6);
	/* a driver that polls long enough finds the function ready */
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_HOT);
	m.latency = 60000;
	ck_assert_int_eq(pcicap_model_read(&m, 0, 4, &val), 0);
	ck_assert_uint_eq(val, 0xffffffff);
	ck_assert_int_eq(pcicap_model_read(&m, 0, 4, &val), 0);
	ck_assert_uint_eq(val, 0x10411af4);
}
END_TEST

/* A root that is told to be one, a port that has no PTM, and a function. */
START_TEST(time_comes_from_the_root)
{
	const struct pcicap_model_slot slots[] = {
		{ &root, PCICAP_MODEL_ROOT, 0x08 }, { &up, 0, 0 }, { &m, 1, 0 }
	};
	const struct pcicap_model_bus bus = { slots, 3, 0 };
	uint64_t time;

	compose(&root, 1);
	bytes[0x104] = 0x06; /* tells, and can be root */
	init(&root);
	make_root_port(bytes);
	init(&up);
	compose(&m, 0);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), -EBUSY);
	ck_assert_int_eq(pcicap_model_write(&m, 0x108, 4, 3), 0);
	/* only a root can be chosen as one */
	ck_assert_uint_eq(pcicap_model_get(&m, 0x108, 4), 1);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), -EBUSY);
	ck_assert_int_eq(pcicap_model_write(&root, 0x108, 4, 1), 0);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), -ENOENT);
	ck_assert_int_eq(pcicap_model_write(&root, 0x108, 4, 3), 0);
	pcicap_model_sleep(&root, 5);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), 0);
	ck_assert_uint_eq(time, 5000);
	/* who does not ask */
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 0, &time), -ENOENT);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 1, &time), -ENOENT);
	/* who does not tell */
	pcicap_model_put(&root, 0x104, 1, 0x04);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), -ENOENT);
	pcicap_model_put(&root, 0x104, 1, 0x06);
	pcicap_model_remove(&up);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), -ENODEV);
	ck_assert_uint_eq(time, 0);
	pcicap_model_remove(&m);
	ck_assert_int_eq(pcicap_model_bus_ptm(&bus, 2, &time), -ENODEV);
}
END_TEST

Suite *compose_suite(void);

Suite *compose_suite(void)
{
	Suite *s = suite_create("compose");
	TCase *t = tcase_create("functions without a dump");

	tcase_add_test(t, capabilities_are_found);
	tcase_add_test(t, short_spaces);
	tcase_add_test(t, what_cannot_be);
	tcase_add_test(t, resets_are_those_of_the_specs);
	tcase_add_test(t, accesses_take_time);
	tcase_add_test(t, time_comes_from_the_root);
	suite_add_tcase(s, t);
	return s;
}
