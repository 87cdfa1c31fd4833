// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Each rule of the referee: a driver that breaks it, and one that does not. */
#include <check.h>
#include <string.h>

#include "functions.h"

#include <pcicap/core/sriov_ops.h>
#include <pcicap/pcie.h>
#include <pcicap/sriov.h>

static struct pcicap_model m;
static struct pcicap_cfg cfg;
static uint8_t bytes[4096], table[16 * 16], pba[8];

static uint32_t rd(uint32_t off, unsigned int width)
{
	uint32_t val;

	ck_assert_int_eq(pcicap_model_read(&m, off, width, &val), 0);
	return val;
}

static void wr(uint32_t off, unsigned int width, uint32_t val)
{
	ck_assert_int_eq(pcicap_model_write(&m, off, width, val), 0);
}

static void access_bar(bool is_write, uint64_t off, uint8_t width)
{
	struct pcicap_model_access a = { .off = off,
					 .width = width,
					 .is_write = is_write };

	ck_assert_int_eq(pcicap_model_bar_access(&m, &a), 0);
}

static void endpoint(void)
{
	make_endpoint(bytes);
	ck_assert_int_eq(pcicap_model_init(&m, bytes, sizeof(bytes),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
	ck_assert_int_eq(pcicap_model_open(&m, &cfg), 0);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 0, 0x100000), 0);
	m.msix_table = table;
	m.msix_pba = pba;
}

/* In PM Control, bits 2 and 7..4 are reserved. */
static void bad_reserved_changed(void)
{
	wr(EP_PM + 4, 2, 0x00f0);
}

static void good_reserved_changed(void)
{
	pcicap_model_put(&m, EP_PM + 4, 2, 0x0040); /* a bit of the future */
	wr(EP_PM + 4, 2, (rd(EP_PM + 4, 2) & 0x7fff) | 0x0100);
}

static void some_event(void)
{
	pcicap_model_put(&m, EP_PCIE + 0xa, 2, 0x0001);
}

/* Device Control and Device Status share a dword. */
static void bad_event_lost(void)
{
	some_event();
	wr(EP_PCIE + 8, 4, rd(EP_PCIE + 8, 4) | 0x0007);
}

static void good_event_lost(void)
{
	struct pcicap_pcie_dev_ctl on = {
		PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE
	};
	struct pcicap_pcie v;

	some_event();
	ck_assert_int_eq(pcicap_pcie_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_pcie_update_dev_ctl(&v, on.raw, on), 0);
	ck_assert_uint_eq(rd(EP_PCIE + 0xa, 2), 1);
	ck_assert_int_eq(pcicap_pcie_clear_dev_sta(
				 &v, PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED),
			 0);
	ck_assert_uint_eq(rd(EP_PCIE + 0xa, 2), 0);
}

static void bad_read_only_write(void)
{
	wr(0x02, 2, 0x1111);
}

static void good_read_only_write(void)
{
	wr(0x3c, 2, 0x00ff); /* Interrupt Line, with the pin as it is */
}

static void bad_registers_mixed(void)
{
	wr(EP_PCIE + 8, 4, rd(EP_PCIE + 8, 2) ^ 0x0010);
}

static void good_registers_mixed(void)
{
	wr(EP_PCIE + 8, 2, rd(EP_PCIE + 8, 2) ^ 0x0010);
	rd(EP_PCIE + 8, 4);
}

static void bad_too_early(void)
{
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_HOT);
	pcicap_model_sleep(&m, 50000);
	rd(0x00, 4);
}

static void good_too_early(void)
{
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_HOT);
	pcicap_model_sleep(&m, 100000);
	rd(0x00, 4);
}

static void bad_asleep(void)
{
	wr(0x04, 2, 0x0002);
	wr(EP_PM + 4, 2, 0x0003);
	access_bar(false, 0, 4);
}

static void good_asleep(void)
{
	wr(0x04, 2, 0x0002);
	wr(EP_PM + 4, 2, 0x0001);
	wr(EP_PM + 4, 2, 0x0000);
	access_bar(false, 0, 4);
}

static void bad_not_decoded(void)
{
	wr(0x04, 2, 0x0001); /* ports alone */
	access_bar(false, 0, 4);
}

static void good_not_decoded(void)
{
	wr(0x04, 2, 0x0002);
	access_bar(false, 0, 4);
}

static void bad_bar_live(void)
{
	wr(0x04, 2, 0x0002);
	wr(0x10, 4, 0xf0000000);
}

static void good_bar_live(void)
{
	wr(0x04, 2, 0x0002);
	wr(0x04, 2, 0x0000);
	wr(0x10, 4, 0xf0000000);
	wr(0x14, 4, 0x00000000);
	wr(0x04, 2, 0x0002);
	/* VF BARs, one that is there and one that is not, are sized */
	wr(EP_SRIOV + 0x24, 4, 0xffffffff);
	wr(EP_SRIOV + 0x34, 4, 0xffffffff);
}

/* The addresses of VFs are live by an enable of their own. */
START_TEST(vf_bar_live)
{
	endpoint();
	ck_assert_int_eq(pcicap_model_set_vf_bar(&m, 0, 0x4000), 0);
	wr(EP_SRIOV + 0x08, 2, 0x0008);
	ck_assert_uint_eq(m.n_findings, 0);
	wr(EP_SRIOV + 0x24, 4, 0xf0000000);
	ck_assert_uint_eq(m.n_findings, 1);
	ck_assert_int_eq(m.findings[0].rule, PCICAP_MODEL_BAR_LIVE);
}
END_TEST

static void bad_bar_half(void)
{
	wr(0x10, 4, 0xf0000000);
	wr(0x04, 2, 0x0002);
}

static void good_bar_half(void)
{
	ck_assert_int_eq(pcicap_bar_write_address(&cfg, 0, 0xf0000000), 0);
	wr(0x04, 2, 0x0002);
}

static void enable_two(void)
{
	wr(EP_SRIOV + 0x10, 2, 2);
	wr(EP_SRIOV + 8, 2, 1);
}

static void bad_num_vfs_locked(void)
{
	enable_two();
	wr(EP_SRIOV + 0x10, 2, 3);
}

static void good_num_vfs_locked(void)
{
	enable_two();
	wr(EP_SRIOV + 8, 2, 0);
	wr(EP_SRIOV + 0x10, 2, 3);
}

static void bad_num_vfs_too_many(void)
{
	wr(EP_SRIOV + 0x10, 2, 9);
	wr(EP_SRIOV + 8, 2, 1);
	ck_assert_uint_eq(rd(EP_SRIOV + 8, 2), 0);
}

static void good_num_vfs_too_many(void)
{
	wr(EP_SRIOV + 0x10, 2, 8);
	wr(EP_SRIOV + 8, 2, 1);
	ck_assert_uint_eq(rd(EP_SRIOV + 8, 2), 1);
}

static void bad_page_size_locked(void)
{
	enable_two();
	wr(EP_SRIOV + 0x20, 4, 2);
}

static void good_page_size_locked(void)
{
	wr(EP_SRIOV + 0x20, 4, 2);
	enable_two();
}

static void bad_page_size_bad(void)
{
	wr(EP_SRIOV + 0x20, 4, 3);
	ck_assert_uint_eq(rd(EP_SRIOV + 0x20, 4), 1);
}

static void good_page_size_bad(void)
{
	wr(EP_SRIOV + 0x20, 4, 0x10);
}

static uint8_t registers[0x1000];
static struct pcicap_model_bits bits[0x100];

/* The registers of QEMU's edu device in BAR 0. */
static void with_registers(void)
{
	static struct pcicap_bar_desc desc;
	static struct pcicap_model_bar bar;

	desc = *pcicap_model_find_bar(pcicap_all_devices, pcicap_n_all_devices,
				      "edu", "mmio");
	desc.least = sizeof(registers);
	bar = (struct pcicap_model_bar){ .desc = &desc,
					 .data = registers,
					 .size = sizeof(registers),
					 .bits = bits,
					 .n_bits = 0x100 };
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar), 0);
	wr(0x04, 2, 0x0002);
}

static void bad_register_width(void)
{
	with_registers();
	access_bar(true, 0x0a, 2); /* half of the factorial */
}

static void good_register_width(void)
{
	with_registers();
	access_bar(true, 0x08, 4);
	access_bar(true, 0x80, 8);
	access_bar(false, 0x90, 8);
}

static void bad_msix_width(void)
{
	wr(0x04, 2, 0x0002);
	access_bar(true, 0x1008, 2);
}

static void good_msix_width(void)
{
	wr(0x04, 2, 0x0002);
	access_bar(true, 0x1008, 8);
	access_bar(true, 0x1004, 4);
}

static void bad_no_bus_master(void)
{
	ck_assert_int_eq(pcicap_model_dma(&m), -EACCES);
}

static void good_no_bus_master(void)
{
	wr(0x04, 2, 0x0004);
	ck_assert_int_eq(pcicap_model_dma(&m), 0);
}

static void bad_endless_poll(void)
{
	for (unsigned int i = 0; i <= PCICAP_MODEL_POLL_LIMIT; i++)
		rd(EP_PCIE + 0xa, 2);
}

static void good_endless_poll(void)
{
	for (unsigned int i = 0; i <= PCICAP_MODEL_POLL_LIMIT; i++) {
		rd(EP_PCIE + 0xa, 2);
		if (i % 1000 == 0)
			pcicap_model_sleep(&m, 10);
	}
}

static const struct {
	void (*bad)(void);
	void (*good)(void);
} drivers[PCICAP_MODEL_N_RULES] = {
#define PCICAP_X(id, word, what, source) { bad_##word, good_##word },
	PCICAP_MODEL_RULES(PCICAP_X)
#undef PCICAP_X
};

START_TEST(a_driver_that_breaks_the_rule)
{
	endpoint();
	drivers[_i].bad();
	ck_assert_uint_eq(m.n_findings, 1);
	ck_assert_str_eq(pcicap_model_rule_name(m.findings[0].rule),
			 pcicap_model_rule_name((enum pcicap_model_rule)_i));
	ck_assert_uint_gt(
		strlen(pcicap_model_rule_text((enum pcicap_model_rule)_i)), 0);
	ck_assert_uint_gt(
		strlen(pcicap_model_rule_source((enum pcicap_model_rule)_i)),
		0);
	endpoint();
	m.no_referee = true;
	drivers[_i].bad();
	ck_assert_uint_eq(m.n_findings, 0);
}
END_TEST

START_TEST(a_driver_that_keeps_it)
{
	endpoint();
	drivers[_i].good();
	ck_assert_msg(!m.n_findings, "%s",
		      pcicap_model_rule_name(m.findings[0].rule));
}
END_TEST

START_TEST(more_findings_than_there_is_room_for)
{
	endpoint();
	for (unsigned int i = 0; i < 100; i++)
		wr(0x00, 4, 0);
	ck_assert_uint_eq(m.n_findings, 100);
	ck_assert_uint_eq(m.findings[15].access.number, 15 + 1);
}
END_TEST

Suite *referee_suite(void);

Suite *referee_suite(void)
{
	Suite *s = suite_create("referee");
	TCase *tc = tcase_create("referee");

	suite_add_tcase(s, tc);
	tcase_add_loop_test(tc, a_driver_that_breaks_the_rule, 0,
			    PCICAP_MODEL_N_RULES);
	tcase_add_loop_test(tc, a_driver_that_keeps_it, 0,
			    PCICAP_MODEL_N_RULES);
	tcase_add_test(tc, vf_bar_live);
	tcase_add_test(tc, more_findings_than_there_is_room_for);
	return s;
}
