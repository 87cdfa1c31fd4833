// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Functions behind bridges, and traces of what a driver did. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "functions.h"

#include <pcicap/core/model_bus.h>
#include <pcicap/pcie.h>
#include <pcicap/user/model_trace.h>

#define PORT_RID 0x0008 /* 00:01.0 */

static struct pcicap_model port, m, vfs[2];
static uint8_t bytes[4096];
static const struct pcicap_model_slot slots[] = {
	{ &port, PCICAP_MODEL_ROOT, 0x08 },
	{ &m, 0, 0x00 },
};
static const struct pcicap_model_bus bus = { slots, 2, 0 };
static struct pcicap_model_port at;
static unsigned int errors[3], n_accesses;

static void init(struct pcicap_model *model, void (*make)(uint8_t *))
{
	make(bytes);
	ck_assert_int_eq(pcicap_model_init(model, bytes, sizeof(bytes),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
}

/* Messages of the endpoint, and resets of the port, as a test's author writes. */
static void happened(struct pcicap_model *model, void *ctx,
		     enum pcicap_model_event event, uint64_t a, uint32_t b)
{
	(void)ctx;
	(void)b;
	if (event == PCICAP_MODEL_EVENT_ERROR && model == &m) {
		errors[a]++;
		(void)pcicap_model_bus_error(&bus, 1,
					     (enum pcicap_model_severity)a);
	}
	if (event == PCICAP_MODEL_EVENT_SECONDARY_RESET && a)
		pcicap_model_bus_reset(&bus, 0);
}

static int answer(struct pcicap_model *model, void *ctx,
		  struct pcicap_model_access *a)
{
	(void)ctx;
	a->value = model == &m ? 0x1000 + a->off : 0x2000 + a->off;
	return 0;
}

static const struct pcicap_model_hooks hooks = { .event = happened,
						 .bar = answer };

static void start(void)
{
	init(&port, make_root_port);
	init(&m, make_endpoint);
	m.hooks = port.hooks = &hooks;
	m.msix_table = NULL;
	ck_assert_int_eq(pcicap_model_set_bar(&m, 0, 0x100000), 0);
	ck_assert_int_eq(pcicap_model_set_vf_bar(&m, 0, 0x1000), 0);
	for (unsigned int i = 0; i < 2; i++) {
		make_endpoint(bytes);
		ck_assert_int_eq(pcicap_model_init_vf(&vfs[i], &m, bytes, 4096),
				 0);
		vfs[i].hooks = &hooks;
	}
	m.vfs = vfs;
	m.max_vfs = 2;
	memset(errors, 0, sizeof(errors));
}

static struct pcicap_cfg open_at(uint16_t rid)
{
	struct pcicap_cfg cfg;

	at.bus = &bus;
	at.rid = rid;
	ck_assert_int_eq(pcicap_model_bus_open(&at, &cfg), 0);
	return cfg;
}

static void set_up_port(void)
{
	ck_assert_int_eq(pcicap_model_write(&port, 0x18, 4, 0x00010100), 0);
}

START_TEST(requests_go_by_bus_numbers)
{
	struct pcicap_cfg cfg;
	uint16_t vendor, device;

	start();
	ck_assert_ptr_eq(pcicap_model_bus_find(&bus, PORT_RID), &port);
	ck_assert_ptr_null(pcicap_model_bus_find(&bus, 0x0100));
	at.bus = &bus;
	at.rid = 0x0100;
	ck_assert_int_eq(pcicap_model_bus_open(&at, &cfg), -ENODEV);
	set_up_port();
	ck_assert_ptr_eq(pcicap_model_bus_find(&bus, 0x0100), &m);
	ck_assert_ptr_null(pcicap_model_bus_find(&bus, 0x0101));
	ck_assert_ptr_null(pcicap_model_bus_find(&bus, 0x0200));
	cfg = open_at(0x0100);
	ck_assert_int_eq(pcicap_cfg_ids(&cfg, &vendor, &device), 0);
	ck_assert_uint_eq(device, 0x5678);
	pcicap_model_remove(&port);
	ck_assert_int_eq(pcicap_cfg_present(&cfg), -ENODEV);
}
END_TEST

static void enable_vfs(void)
{
	ck_assert_int_eq(pcicap_model_write(&m, EP_SRIOV + 0x24, 4, 0x10000000),
			 0);
	ck_assert_int_eq(pcicap_model_write(&m, EP_SRIOV + 0x28, 4, 0x1), 0);
	ck_assert_int_eq(pcicap_model_write(&m, EP_SRIOV + 0x10, 2, 2), 0);
	ck_assert_int_eq(pcicap_model_write(&m, EP_SRIOV + 8, 2, 9), 0);
	pcicap_model_sleep(&vfs[0], 100000);
	pcicap_model_sleep(&vfs[1], 100000);
}

START_TEST(vfs_are_found_through_their_pf)
{
	start();
	set_up_port();
	ck_assert_ptr_null(pcicap_model_bus_find(&bus, 0x0102));
	enable_vfs();
	ck_assert_ptr_eq(pcicap_model_bus_find(&bus, 0x0101), &vfs[0]);
	ck_assert_ptr_eq(pcicap_model_bus_find(&bus, 0x0102), &vfs[1]);
	ck_assert_ptr_null(pcicap_model_bus_find(&bus, 0x0103));
}
END_TEST

static int request(uint64_t address, bool io, uint64_t *value)
{
	struct pcicap_model_access a = { .width = 4 };
	int err = pcicap_model_bus_memory(&bus, address, io, &a);

	*value = a.value;
	return err;
}

START_TEST(windows_and_command_bits_gate_addresses)
{
	const uint64_t vf_bar = UINT64_C(0x110000000);
	uint64_t value;

	start();
	set_up_port();
	ck_assert_int_eq(pcicap_model_write(&m, 0x10, 4, 0xe0100000), 0);
	ck_assert_int_eq(pcicap_model_write(&m, 0x14, 4, 0), 0);
	ck_assert_int_eq(pcicap_model_write(&m, 0x04, 2, 0x0002), 0);
	ck_assert_int_eq(request(0xe0100010, false, &value), -ENOENT);
	ck_assert(value == UINT64_MAX);
	/* e0100000h to e01fffffh, 100000000h to 1ffffffffh */
	ck_assert_int_eq(pcicap_model_write(&port, 0x20, 4, 0xe010e010), 0);
	ck_assert_int_eq(pcicap_model_write(&port, 0x04, 2, 0x0002), 0);
	ck_assert_int_eq(request(0xe0100010, false, &value), 0);
	ck_assert(value == 0x1010);
	ck_assert_int_eq(request(0xe0100010, true, &value), -ENOENT);
	ck_assert_int_eq(request(0xe0200010, false, &value), -ENOENT);
	ck_assert_int_eq(pcicap_model_write(&m, 0x04, 2, 0), 0);
	ck_assert_int_eq(request(0xe0100010, false, &value), -ENOENT);
	enable_vfs();
	ck_assert_int_eq(request(vf_bar, false, &value), -ENOENT);
	pcicap_model_put(&port, 0x24, 4, 0xfff10001);
	pcicap_model_put(&port, 0x28, 4, 1);
	pcicap_model_put(&port, 0x2c, 4, 1);
	ck_assert_int_eq(request(vf_bar + 0x1004, false, &value), 0);
	ck_assert(value == 0x2004);
	ck_assert_uint_eq(vfs[1].accesses, 1);
	ck_assert_int_eq(request(vf_bar + 0x2000, false, &value), -ENOENT);
}
END_TEST

START_TEST(errors_go_to_the_root)
{
	start();
	set_up_port();
	ck_assert_int_eq(pcicap_model_write(&m, EP_PCIE + 8, 2, 0x2817), 0);
	ck_assert_int_ge(pcicap_model_error(&m, 18, NULL), 0);
	ck_assert_uint_eq(errors[PCICAP_MODEL_FATAL], 1);
	ck_assert_uint_eq(pcicap_model_get(&port, RP_AER + 0x30, 4), 0);
	ck_assert_int_eq(pcicap_model_write(&port, 0x3e, 2, 0x0002), 0);
	ck_assert_int_ge(pcicap_model_error(&m, 18, NULL), 0);
	ck_assert_uint_eq(pcicap_model_get(&port, RP_AER + 0x30, 4), 0x54);
	ck_assert_uint_eq(pcicap_model_get(&port, RP_AER + 0x36, 2), 0x0100);
}
END_TEST

START_TEST(a_secondary_bus_reset)
{
	start();
	set_up_port();
	ck_assert_int_eq(pcicap_model_write(&m, 0x04, 2, 0x0006), 0);
	ck_assert_int_eq(pcicap_model_write(&port, 0x3e, 2, 0x0040), 0);
	ck_assert_uint_eq(pcicap_model_get(&m, 0x04, 2), 0);
	ck_assert_uint_eq(pcicap_model_get(&port, 0x19, 1), 1);
}
END_TEST

static struct pcicap_model_access accesses[8];
static struct pcicap_model_trace trace = { accesses, 8, 0 };

static void record(struct pcicap_model *model, void *ctx,
		   const struct pcicap_model_access *a)
{
	(void)model;
	n_accesses++;
	pcicap_model_trace_add(ctx, a);
}

static const struct pcicap_model_hooks recorder = { .access = record };

/* What the driver does. */
static void drive(struct pcicap_cfg *cfg, uint32_t mask)
{
	struct pcicap_pcie_dev_ctl on = { mask };
	struct pcicap_pcie v = { .view = { cfg, EP_PCIE, 0x3c, 0x10, 0, 0,
					   0 } };

	ck_assert_int_eq(pcicap_pcie_update_dev_ctl(&v, on.raw, on), 0);
	ck_assert_int_eq(pcicap_cfg_write32(cfg, EP_MSI + 4, 0xfee00000), 0);
}

static void traced(struct pcicap_cfg *cfg)
{
	start();
	ck_assert_int_eq(pcicap_model_open(&m, cfg), 0);
	m.accesses = 0;
	trace.n = n_accesses = 0;
	m.hooks = &recorder;
	m.ctx = &trace;
}

START_TEST(a_trace_has_names)
{
	static const char *const golden[] = {
		"read16 078 pcie.dev_ctl 2810",
		"write16 078 pcie.dev_ctl 2810 -> 2811: "
		"correctable_enable 0 -> 1",
		"write32 054 msi.addr_lo 00000000 -> fee00000: "
		"address 0 -> 3fb80000",
	};
	struct pcicap_cfg cfg;
	char text[200];

	traced(&cfg);
	drive(&cfg, PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE);
	ck_assert_uint_eq(trace.n, 3);
	for (unsigned int i = 0; i < 3; i++) {
		pcicap_model_trace_text(&m, &accesses[i], text, sizeof(text));
		ck_assert_str_eq(text, golden[i]);
	}
	pcicap_model_trace_text(&m, &accesses[1], text, 12);
	ck_assert_str_eq(text, "write16 078");
	ck_assert_uint_eq(n_accesses, 3); /* names cost none */
}
END_TEST

START_TEST(a_trace_is_replayed)
{
	struct pcicap_cfg cfg;
	size_t where;

	traced(&cfg);
	drive(&cfg, 1);
	start();
	ck_assert_int_eq(pcicap_model_trace_replay(&m, &trace, &where), 0);
	ck_assert_uint_eq(where, 3);
	ck_assert_uint_eq(pcicap_model_get(&m, EP_PCIE + 8, 2), 0x2811);
	start();
	pcicap_model_put(&m, EP_PCIE + 8, 2, 0x2010);
	ck_assert_int_eq(pcicap_model_trace_replay(&m, &trace, &where),
			 -EBADMSG);
	ck_assert_uint_eq(where, 0);
	start();
	m.fail_at = 1;
	ck_assert_int_eq(pcicap_model_trace_replay(&m, &trace, &where),
			 -EBADMSG);
	ck_assert_uint_eq(where, 1);
	trace.max = 2;
	start();
	ck_assert_int_eq(pcicap_model_trace_replay(&m, &trace, &where),
			 -ENOSPC);
	trace.max = 8;
}
END_TEST

Suite *bus_suite(void);

Suite *bus_suite(void)
{
	Suite *s = suite_create("bus");
	TCase *tc = tcase_create("bus");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, requests_go_by_bus_numbers);
	tcase_add_test(tc, vfs_are_found_through_their_pf);
	tcase_add_test(tc, windows_and_command_bits_gate_addresses);
	tcase_add_test(tc, errors_go_to_the_root);
	tcase_add_test(tc, a_secondary_bus_reset);
	tcase_add_test(tc, a_trace_has_names);
	tcase_add_test(tc, a_trace_is_replayed);
	return s;
}
