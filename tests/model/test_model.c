// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What simulated functions do, reached by the accessors that drivers use. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "functions.h"

#include <pcicap/aer.h>
#include <pcicap/core/sriov_ops.h>
#include <pcicap/dpc.h>
#include <pcicap/pcie.h>
#include <pcicap/pm.h>
#include <pcicap/sriov.h>
#include <pcicap/vpd.h>

#define MAX_EVENTS 32

static struct pcicap_model m, vfs[8];
static struct pcicap_cfg cfg;
static uint8_t bytes[4096];
static struct {
	enum pcicap_model_event event;
	uint64_t a;
	uint32_t b;
} events[MAX_EVENTS];
static unsigned int n_events;

static void note_event(struct pcicap_model *model, void *ctx,
		       enum pcicap_model_event event, uint64_t a, uint32_t b)
{
	(void)model;
	(void)ctx;
	ck_assert_uint_lt(n_events, MAX_EVENTS);
	events[n_events].event = event;
	events[n_events].a = a;
	events[n_events++].b = b;
}

static const struct pcicap_model_hooks hooks = { .event = note_event };

static void start(void (*make)(uint8_t *))
{
	make(bytes);
	ck_assert_int_eq(pcicap_model_init(&m, bytes, sizeof(bytes),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
	m.hooks = &hooks;
	ck_assert_int_eq(pcicap_model_open(&m, &cfg), 0);
	m.accesses = 0;
	n_events = 0;
}

static void endpoint(void)
{
	start(make_endpoint);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 0, 0x100000), 0);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 2, 0x20), 0);
	ck_assert_int_eq(pcicap_model_set_vf_bar(&m, 0, 0x4000), 0);
}

static void root_port(void)
{
	start(make_root_port);
}

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

static void ck_event(unsigned int i, enum pcicap_model_event event, uint64_t a,
		     uint32_t b)
{
	ck_assert_uint_lt(i, n_events);
	ck_assert_int_eq(events[i].event, event);
	ck_assert(events[i].a == a);
	ck_assert_uint_eq(events[i].b, b);
}

/* Asserts that the one and only finding is of this rule. */
static void ck_rule(enum pcicap_model_rule rule)
{
	ck_assert_msg(m.n_findings == 1, "%llu findings, not %s",
		      (unsigned long long)m.n_findings,
		      pcicap_model_rule_name(rule));
	ck_assert_str_eq(pcicap_model_rule_name(m.findings[0].rule),
			 pcicap_model_rule_name(rule));
	m.n_findings = 0;
}

static void ck_clean(void)
{
	ck_assert_msg(!m.n_findings, "%s",
		      pcicap_model_rule_name(m.findings[0].rule));
}

START_TEST(bits_do_what_the_specs_say)
{
	endpoint();
	wr(0x00, 4, 0x11111111); /* IDs */
	ck_assert_uint_eq(rd(0x00, 4), 0x56781234);
	ck_rule(PCICAP_MODEL_READ_ONLY_WRITE);
	wr(0x04, 2, 0x0407);
	ck_assert_uint_eq(rd(0x04, 2), 0x0407);
	wr(0x3c, 1, 0x55);
	ck_assert_uint_eq(rd(0x3c, 2), 0x0055);
	pcicap_model_put(&m, 0x06, 2, 0xf910); /* errors happened */
	wr(0x06, 2, 0x8000);
	ck_assert_uint_eq(rd(0x06, 2), 0x7910);
	wr(0x07, 1, 0x79);
	ck_assert_uint_eq(rd(0x06, 2), 0x0010);
	ck_clean();
}
END_TEST

START_TEST(accesses_that_cannot_be)
{
	uint32_t val;

	endpoint();
	ck_assert_int_eq(pcicap_model_read(&m, 1, 2, &val), -EINVAL);
	ck_assert_uint_eq(val, 0xffffffff);
	ck_assert_int_eq(pcicap_model_read(&m, 0, 3, &val), -EINVAL);
	ck_assert_int_eq(pcicap_model_read(&m, 4096, 4, &val), -ERANGE);
	ck_assert_int_eq(pcicap_model_write(&m, 2, 4, 0), -EINVAL);
	ck_assert_int_eq(pcicap_model_write(&m, 0xfffffffc, 4, 0), -ERANGE);
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 63, pcicap_all_descs,
					   pcicap_n_all_descs),
			 -EINVAL);
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 4097, pcicap_all_descs,
					   pcicap_n_all_descs),
			 -EINVAL);
	bytes[0x0e] = 0x33;
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 4096, pcicap_all_descs,
					   pcicap_n_all_descs),
			 -ENXIO);
	memset(bytes, 0xff, sizeof(bytes));
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 4096, pcicap_all_descs,
					   pcicap_n_all_descs),
			 -ENODEV);
}
END_TEST

START_TEST(bars_can_be_sized_and_moved)
{
	struct pcicap_bar bar;

	endpoint();
	ck_assert_int_eq(pcicap_bar_probe_size(&cfg, 0, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_MEM64);
	ck_assert(bar.size == 0x100000);
	ck_assert_int_eq(pcicap_bar_probe_size(&cfg, 2, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_IO32);
	ck_assert(bar.size == 0x20);
	ck_assert_int_eq(pcicap_bar_probe_size(&cfg, 3, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
	ck_assert_int_eq(pcicap_rom_probe_size(&cfg, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 6, 0x10000), 0);
	ck_assert_int_eq(pcicap_rom_probe_size(&cfg, &bar), 0);
	ck_assert(bar.size == 0x10000);
	ck_assert_int_eq(
		pcicap_bar_write_address(&cfg, 0, UINT64_C(0x3f00500000)), 0);
	ck_assert_uint_eq(rd(0x10, 4), 0x0050000c);
	ck_assert_uint_eq(rd(0x14, 4), 0x0000003f);
	ck_assert_int_eq(pcicap_bar_write_address(&cfg, 0, 0x80000), -ERANGE);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 1, 0x1000), -ENXIO);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 0, 0x1001), -EINVAL);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 2, UINT64_C(1) << 32),
			 -EINVAL);
	ck_clean();
}
END_TEST

START_TEST(resizable_bars)
{
	struct pcicap_bar bar;

	endpoint();
	wr(EP_REBAR + 8, 4, 0x00000220); /* 4 MiB */
	ck_assert_int_eq(pcicap_bar_probe_size(&cfg, 0, &bar), 0);
	ck_assert(bar.size == 0x400000);
	ck_event(0, PCICAP_MODEL_EVENT_BAR_SIZE, 0, 2);
	wr(EP_REBAR + 8, 4, 0x00000320); /* 8 MiB: not offered */
	ck_assert_uint_eq(rd(EP_REBAR + 8, 4), 0x00000220);
	ck_assert_uint_eq(n_events, 1);
}
END_TEST

static void to_state(uint32_t state)
{
	wr(EP_PM + 4, 2, (rd(EP_PM + 4, 2) & ~3u) | state);
}

START_TEST(power_states)
{
	endpoint();
	wr(0x04, 2, 0x0006);
	to_state(2); /* it has no D2 */
	ck_assert_uint_eq(m.power_state, 0);
	to_state(1);
	ck_assert_uint_eq(m.power_state, 1);
	ck_event(0, PCICAP_MODEL_EVENT_POWER, 1, 0);
	to_state(3);
	ck_assert_uint_eq(m.power_state, 3);
	ck_assert_uint_eq(rd(0x04, 2), 0x0006); /* still there */
	to_state(1);				/* the only way is to D0 */
	ck_assert_uint_eq(m.power_state, 3);
	to_state(0);
	ck_assert_uint_eq(m.power_state, 0);
	ck_clean();
	ck_assert_uint_eq(rd(0x00, 4), 0xffffffff);
	ck_rule(PCICAP_MODEL_TOO_EARLY);
	pcicap_model_sleep(&m, 10000);
	ck_assert_uint_eq(rd(0x04, 2), 0); /* it was reset on the way */
	ck_clean();
}
END_TEST

START_TEST(no_soft_reset_keeps_all)
{
	endpoint();
	pcicap_model_put(&m, EP_PM + 4, 2, 0x0008);
	wr(0x04, 2, 0x0006);
	to_state(3);
	to_state(0);
	ck_assert_uint_eq(rd(0x04, 2), 0x0006);
	ck_clean();
}
END_TEST

START_TEST(wake_up)
{
	endpoint();
	ck_assert_int_eq(pcicap_model_pme(&m), -EBUSY);
	ck_assert_uint_eq(rd(EP_PM + 4, 2), 0x8000);
	wr(EP_PM + 4, 2, 0x8100);
	ck_assert_uint_eq(rd(EP_PM + 4, 2), 0x0100);
	ck_assert_int_eq(pcicap_model_pme(&m), 0);
	ck_event(0, PCICAP_MODEL_EVENT_PME, 0, 0);
	m.power_state = 2; /* from which it cannot */
	ck_assert_int_eq(pcicap_model_pme(&m), -ENOENT);
}
END_TEST

START_TEST(function_level_reset)
{
	struct pcicap_pcie_dev_ctl flr = { PCICAP_PCIE_DEV_CTL_BCR_FLR };
	struct pcicap_pcie v;

	endpoint();
	ck_assert_int_eq(pcicap_pcie_find(&cfg, &v), 0);
	wr(0x04, 2, 0x0006);
	wr(EP_PCIE + 8, 2, 0x2831);    /* payload of 256 bytes */
	wr(EP_AER + 8, 4, 0x00100000); /* sticky */
	pcicap_model_put(&m, EP_AER + 4, 4, 0x00100000);
	n_events = 0;
	ck_assert_int_eq(pcicap_pcie_update_dev_ctl(
				 &v, PCICAP_PCIE_DEV_CTL_BCR_FLR, flr),
			 0);
	ck_event(0, PCICAP_MODEL_EVENT_FLR, 0, 0);
	pcicap_model_sleep(&m, 99999);
	ck_assert_uint_eq(rd(0x04, 2), 0xffff);
	ck_rule(PCICAP_MODEL_TOO_EARLY);
	pcicap_model_sleep(&m, 1);
	ck_assert_uint_eq(rd(0x04, 2), 0);
	ck_assert_uint_eq(rd(EP_PCIE + 8, 2), 0x2830); /* payload stays */
	ck_assert_uint_eq(rd(EP_AER + 8, 4), 0x00100000);
	ck_assert_uint_eq(rd(EP_AER + 4, 4), 0x00100000);
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_COLD);
	pcicap_model_sleep(&m, 100000);
	ck_assert_uint_eq(rd(EP_AER + 8, 4), 0);
	ck_clean();
}
END_TEST

static void make_vfs(void)
{
	static uint8_t vf[4096];

	make_endpoint(vf);
	for (unsigned int i = 0; i < 8; i++)
		ck_assert_int_eq(pcicap_model_init_vf(&vfs[i], &m, vf, 4096),
				 0);
	m.vfs = vfs;
	m.max_vfs = 8;
}

static int enable_vfs(uint16_t n)
{
	struct pcicap_sriov_ctrl on = {
		PCICAP_SRIOV_CTRL_VF_ENABLE |
		PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE
	};
	struct pcicap_sriov_routing r;
	struct pcicap_sriov v;
	int err = pcicap_sriov_find(&cfg, &v);

	if (!err)
		err = pcicap_sriov_set_page_size(&v.view, 1);
	if (!err)
		err = pcicap_vf_bar_write_address(&v.view, 0,
						  UINT64_C(0x4000000000));
	if (!err)
		err = pcicap_sriov_set_num_vfs(&v.view, n, &r);
	if (!err)
		err = pcicap_sriov_update_ctrl(&v, on.raw, on);
	return err;
}

START_TEST(virtual_functions)
{
	uint32_t val;

	endpoint();
	make_vfs();
	ck_assert_int_eq(pcicap_model_read(&vfs[0], 4, 2, &val), 0);
	ck_assert_uint_eq(val, 0xffff); /* not there yet */
	ck_assert_int_eq(enable_vfs(4), 0);
	ck_event(0, PCICAP_MODEL_EVENT_VFS, 4, 0);
	ck_assert_uint_eq(m.num_vfs, 4);
	pcicap_model_sleep(&vfs[3], 100000);
	ck_assert_int_eq(pcicap_model_read(&vfs[3], 0, 4, &val), 0);
	ck_assert_uint_eq(val, 0xffffffff);
	ck_assert_int_eq(pcicap_model_read(&vfs[3], 4, 2, &val), 0);
	ck_assert_uint_eq(val, 0);
	ck_assert_int_eq(pcicap_model_write(&vfs[3], 4, 2, 0x0407), 0);
	ck_assert_int_eq(pcicap_model_read(&vfs[3], 4, 2, &val), 0);
	ck_assert_uint_eq(val, 0x0004); /* no space enables of its own */
	ck_assert_int_eq(pcicap_model_read(&vfs[4], 8, 4, &val), 0);
	ck_assert_uint_eq(val, 0xffffffff); /* there are but four */
	ck_clean();
	wr(EP_SRIOV + 0x10, 2, 6);
	ck_assert_uint_eq(rd(EP_SRIOV + 0x10, 2), 4);
	ck_rule(PCICAP_MODEL_NUM_VFS_LOCKED);
	wr(EP_SRIOV + 8, 2, 0);
	ck_event(1, PCICAP_MODEL_EVENT_VFS, 0, 0);
	ck_assert_int_eq(pcicap_model_read(&vfs[3], 4, 2, &val), 0);
	ck_assert_uint_eq(val, 0xffff);
}
END_TEST

START_TEST(page_size_sizes_vf_bars)
{
	struct pcicap_sriov v;
	struct pcicap_bar bar;

	endpoint();
	ck_assert_int_eq(pcicap_sriov_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v.view, 0, &bar), 0);
	ck_assert(bar.size == 0x4000);
	ck_assert_int_eq(pcicap_sriov_set_page_size(&v.view, 0x10), 0);
	ck_assert_int_eq(pcicap_vf_bar_probe_size(&v.view, 0, &bar), 0);
	ck_assert(bar.size == 0x10000);
	ck_clean();
}
END_TEST

/* From the review: a device that goes away in the middle of this. */
START_TEST(removed_while_vfs_are_enabled)
{
	unsigned int total, k;

	endpoint();
	make_vfs();
	ck_assert_int_eq(enable_vfs(4), 0);
	total = (unsigned int)m.accesses;
	ck_assert_uint_gt(total, 10);
	for (k = 0; k < total; k++) {
		endpoint();
		m.gone_at = k;
		/* that the last write went nowhere cannot be seen */
		ck_assert_int_eq(enable_vfs(4), k == total - 1 ? 0 : -ENODEV);
		ck_assert_uint_eq(m.num_vfs, 0);
		endpoint();
		m.fail_at = k;
		m.fail_error = -EACCES;
		ck_assert_int_eq(enable_vfs(4), -EACCES);
		ck_assert_uint_eq(m.num_vfs, 0);
	}
}
END_TEST

START_TEST(corrupt_lists)
{
	make_endpoint(bytes);
	bytes[EP_MSI + 1] = EP_PM; /* backward */
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 4096, pcicap_all_descs,
					   pcicap_n_all_descs),
			 -ELOOP);
	ck_assert_int_eq(pcicap_model_open(&m, &cfg), 0);
	wr(0x04, 2, 6); /* what was before it is modelled */
	ck_assert_uint_eq(rd(0x04, 2), 6);
	bytes[EP_MSI + 1] = 0x20; /* into the header */
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 4096, pcicap_all_descs,
					   pcicap_n_all_descs),
			 -EBADMSG);
}
END_TEST

START_TEST(a_64_bit_vf_bar_in_the_last_slot)
{
	struct pcicap_sriov v;

	make_endpoint(bytes);
	bytes[EP_SRIOV + 0x38] = 0x04;
	ck_assert_int_eq(pcicap_model_init(&m, bytes, 4096, pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
	ck_assert_int_eq(pcicap_model_open(&m, &cfg), 0);
	ck_assert_int_eq(pcicap_model_set_vf_bar(&m, 5, 0x4000), -EBADMSG);
	ck_assert_int_eq(pcicap_sriov_find(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_vf_bar_write_address(&v.view, 5, 0x4000),
			 -EBADMSG);
	wr(EP_SRIOV + 0x3c, 4, 0xffffffff); /* the register after it */
	ck_assert_uint_eq(rd(EP_SRIOV + 0x3c, 4), 0);
}
END_TEST

START_TEST(msi)
{
	endpoint();
	ck_assert_int_eq(pcicap_model_fire(&m, 0), -EBUSY);
	wr(EP_MSI + 4, 4, 0xfee00000);
	wr(EP_MSI + 8, 4, 0x1);
	wr(EP_MSI + 0xc, 2, 0x4140);
	wr(EP_MSI + 2, 2, 0x01b7);
	ck_assert_int_eq(pcicap_model_fire(&m, 3), -EACCES); /* no bus master */
	wr(0x04, 2, 0x0004);
	ck_assert_int_eq(pcicap_model_fire(&m, 3), 1);
	ck_event(0, PCICAP_MODEL_EVENT_INTERRUPT, UINT64_C(0x1fee00000),
		 0x4143);
	ck_assert_int_eq(pcicap_model_fire(&m, 8), -ENOENT);
	wr(EP_MSI + 0x10, 4, 0x8);
	ck_assert_int_eq(pcicap_model_fire(&m, 3), 0);
	ck_assert_uint_eq(rd(EP_MSI + 0x14, 4), 0x8);
	ck_assert_uint_eq(n_events, 1);
	wr(EP_MSI + 0x10, 4, 0);
	ck_assert_uint_eq(n_events, 2);
	ck_assert_uint_eq(rd(EP_MSI + 0x14, 4), 0);
	ck_clean();
}
END_TEST

static uint8_t table[16 * 16], pba[8];

static uint64_t bar(bool is_write, uint64_t off, uint8_t width, uint64_t value)
{
	struct pcicap_model_access a = { .off = off,
					 .value = value,
					 .width = width,
					 .space = 0,
					 .is_write = is_write };

	ck_assert_int_eq(pcicap_model_bar_access(&m, &a), 0);
	return a.value;
}

static void with_msix(void)
{
	endpoint();
	memset(table, 0, sizeof(table));
	memset(pba, 0, sizeof(pba));
	m.msix_table = table;
	m.msix_pba = pba;
	wr(0x04, 2, 0x0006);
	wr(EP_MSIX + 2, 2, 0x8000);
}

START_TEST(msix)
{
	with_msix();
	bar(true, 0x1020, 8, 0xfee00000);
	bar(true, 0x1028, 4, 0x41);
	ck_assert(bar(false, 0x1020, 4, 0) == 0xfee00000);
	ck_assert_int_eq(pcicap_model_fire(&m, 2), 1);
	ck_event(0, PCICAP_MODEL_EVENT_INTERRUPT, 0xfee00000, 0x41);
	bar(true, 0x102c, 4, 1);
	ck_assert_int_eq(pcicap_model_fire(&m, 2), 0);
	ck_assert(bar(false, 0x1800, 8, 0) == 4);
	bar(true, 0x1800, 8, 0); /* read only */
	ck_assert(bar(false, 0x1800, 8, 0) == 4);
	wr(EP_MSIX + 2, 2, 0xc000);
	bar(true, 0x102c, 4, 0);
	ck_assert_uint_eq(n_events, 1); /* all are masked */
	wr(EP_MSIX + 2, 2, 0x8000);
	ck_assert_uint_eq(n_events, 2);
	ck_assert(bar(false, 0x1800, 8, 0) == 0);
	ck_assert_int_eq(pcicap_model_fire(&m, 16), -ENOENT);
	ck_clean();
}
END_TEST

START_TEST(errors_are_logged_and_sent)
{
	const uint32_t header[4] = { 1, 2, 3, 4 };

	endpoint();
	ck_assert_int_eq(pcicap_model_error(&m, 20, header), -EBUSY);
	ck_assert_uint_eq(rd(EP_PCIE + 0xa, 2), 0x000a); /* non-fatal, UR */
	ck_assert_uint_eq(rd(EP_AER + 4, 4), 0x00100000);
	ck_assert_uint_eq(rd(EP_AER + 0x18, 4), 20);
	ck_assert_uint_eq(rd(EP_AER + 0x28, 4), 4);
	wr(EP_PCIE + 8, 2, 0x2817);
	ck_assert_int_eq(pcicap_model_error(&m, 18, NULL), PCICAP_MODEL_FATAL);
	ck_event(0, PCICAP_MODEL_EVENT_ERROR, PCICAP_MODEL_FATAL, 0);
	ck_assert_uint_eq(rd(EP_AER + 0x18, 4), 20); /* the first stays */
	wr(EP_AER + 8, 4, 0x00004000);
	ck_assert_int_eq(pcicap_model_error(&m, 14, NULL), -EBUSY);
	ck_assert_int_eq(pcicap_model_error(&m, 1, NULL), -ENOENT);
	ck_assert_int_eq(pcicap_model_error(&m, 32, NULL), -ENOENT);
	ck_assert_int_eq(pcicap_model_correctable(&m, 6),
			 PCICAP_MODEL_CORRECTABLE);
	ck_assert_uint_eq(rd(EP_AER + 0x10, 4), 0x40);
	wr(EP_AER + 4, 4, 0x00100000);
	ck_assert_uint_eq(rd(EP_AER + 4, 4), 0x00044000);
	ck_assert_uint_eq(rd(EP_AER + 0x18, 4), 0);
	ck_clean();
}
END_TEST

START_TEST(errors_at_a_root_port)
{
	root_port();
	wr(0x04, 2, 0x0004);
	wr(RP_MSI + 4, 4, 0xfee00000);
	wr(RP_MSI + 2, 2, 0x0081);
	wr(RP_AER + 0x2c, 4, 0x5);
	ck_assert_int_eq(pcicap_model_root_error(&m, PCICAP_MODEL_CORRECTABLE,
						 0x0100),
			 0);
	ck_assert_uint_eq(n_events, 1);
	ck_assert_int_eq(pcicap_model_root_error(&m, PCICAP_MODEL_CORRECTABLE,
						 0x0200),
			 0);
	ck_assert_uint_eq(rd(RP_AER + 0x30, 4), 0x3);
	ck_assert_uint_eq(rd(RP_AER + 0x34, 2), 0x0100);
	ck_assert_int_eq(
		pcicap_model_root_error(&m, PCICAP_MODEL_NONFATAL, 0x0300), 0);
	ck_assert_uint_eq(n_events, 2); /* not asked for */
	ck_assert_int_eq(
		pcicap_model_root_error(&m, PCICAP_MODEL_FATAL, 0x0400), 0);
	ck_assert_uint_eq(rd(RP_AER + 0x30, 4), 0x6f);
	ck_assert_uint_eq(rd(RP_AER + 0x36, 2), 0x0300);
	wr(RP_AER + 0x30, 4, 0x6f);
	ck_assert_uint_eq(rd(RP_AER + 0x30, 4), 0);
	endpoint();
	ck_assert_int_eq(pcicap_model_root_error(&m, PCICAP_MODEL_FATAL, 1),
			 -ENOENT);
}
END_TEST

START_TEST(containment)
{
	root_port();
	wr(RP_DPC + 6, 2, 0x0001);
	ck_assert_int_eq(
		pcicap_model_root_error(&m, PCICAP_MODEL_NONFATAL, 0x0100), 0);
	ck_assert_uint_eq(rd(RP_DPC + 8, 2), 0);
	n_events = 0;
	ck_assert_int_eq(
		pcicap_model_root_error(&m, PCICAP_MODEL_FATAL, 0x0100), 0);
	ck_event(0, PCICAP_MODEL_EVENT_DPC, 1, 0);
	ck_assert_uint_eq(rd(RP_DPC + 8, 4), 0x01000005);
	ck_assert_uint_eq(rd(RP_PCIE + 0x12, 2) & 0x2000, 0);
	wr(RP_DPC + 8, 2, 0x0001);
	ck_event(1, PCICAP_MODEL_EVENT_DPC, 0, 0);
	wr(RP_DPC + 6, 2, 0x0041);
	ck_assert_uint_eq(rd(RP_DPC + 8, 2), 0x0027);
	ck_assert_uint_eq(rd(RP_DPC + 6, 2), 0x0001);
	ck_clean();
}
END_TEST

START_TEST(slots_and_links)
{
	root_port();
	wr(0x04, 2, 0x0004);
	wr(RP_MSI + 2, 2, 0x0081);
	wr(RP_PCIE + 0x18, 2, 0x1038);
	ck_event(0, PCICAP_MODEL_EVENT_SLOT_COMMAND, 0x1038, 0);
	ck_event(1, PCICAP_MODEL_EVENT_INTERRUPT, 0, 0); /* command done */
	ck_assert_uint_eq(rd(RP_PCIE + 0x1a, 2), 0x0010);
	wr(RP_PCIE + 0x1a, 2, 0x0010);
	ck_assert_int_eq(pcicap_model_presence(&m, true), 0);
	ck_assert_uint_eq(rd(RP_PCIE + 0x1a, 2), 0x0048);
	ck_assert_uint_eq(n_events, 3);
	ck_assert_int_eq(pcicap_model_presence(&m, true), 0);
	ck_assert_uint_eq(n_events, 3);
	ck_assert_int_eq(pcicap_model_attention(&m), 0);
	ck_assert_uint_eq(rd(RP_PCIE + 0x1a, 2), 0x0049);
	ck_assert_uint_eq(n_events, 3); /* not asked for */
	ck_assert_int_eq(pcicap_model_link(&m, 3, 8, true), 0);
	ck_assert_uint_eq(rd(RP_PCIE + 0x12, 2), 0xa083);
	ck_assert_int_eq(pcicap_model_link(&m, 0, 0, true), 0);
	ck_assert_uint_eq(rd(RP_PCIE + 0x12, 2), 0x8000);
	ck_assert_uint_eq(rd(RP_PCIE + 0x1a, 2), 0x0149);
	n_events = 0;
	wr(RP_PCIE + 0x10, 2, 0x0020);
	ck_event(0, PCICAP_MODEL_EVENT_RETRAIN, 0, 0);
	ck_assert_uint_eq(rd(RP_PCIE + 0x10, 2), 0);
	wr(0x3e, 2, 0x0040);
	ck_event(1, PCICAP_MODEL_EVENT_SECONDARY_RESET, 1, 0);
	ck_clean();
	endpoint();
	ck_assert_int_eq(pcicap_model_presence(&m, true), -ENOENT);
}
END_TEST

START_TEST(vital_product_data)
{
	uint8_t store[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };

	endpoint();
	m.vpd = store;
	m.vpd_size = sizeof(store);
	wr(EP_VPD + 2, 2, 0x0004);
	ck_assert_uint_eq(rd(EP_VPD + 2, 2), 0x8004);
	ck_assert_uint_eq(rd(EP_VPD + 4, 4), 0x08070605);
	wr(EP_VPD + 4, 4, 0x44332211);
	wr(EP_VPD + 2, 2, 0x8000);
	ck_assert_uint_eq(rd(EP_VPD + 2, 2), 0x0000);
	ck_assert_uint_eq(store[0], 0x11);
	ck_assert_uint_eq(store[3], 0x44);
	wr(EP_VPD + 2, 2, 0x0100); /* past the end */
	ck_assert_uint_eq(rd(EP_VPD + 4, 4), 0xffffffff);
}
END_TEST

/* Answers an object of type 5 with its third dword, inverted. */
static int protocol(struct pcicap_model *model, struct pcicap_model_doe *d)
{
	(void)model;
	if (d->request[0] != 0x00051234 || d->n_request != 3)
		return -ENOENT;
	d->answer[0] = d->request[0];
	d->answer[1] = 3;
	d->answer[2] = ~d->request[2];
	return 3;
}

static void send_object(uint32_t type, uint32_t length, unsigned int n)
{
	const uint32_t object[3] = { type << 16 | 0x1234, length, 0x55 };

	for (unsigned int i = 0; i < n; i++)
		wr(EP_DOE + 0x10, 4, object[i]);
	wr(EP_DOE + 8, 4, 0x80000002);
}

START_TEST(data_objects)
{
	uint32_t request[4], answer[4];
	struct pcicap_model_doe doe = { .request = request,
					.answer = answer,
					.max = 4,
					.protocol = protocol };

	endpoint();
	m.doe = &doe;
	wr(0x04, 2, 0x0004);
	wr(EP_MSI + 2, 2, 0x01b7);
	send_object(5, 3, 3);
	ck_assert_uint_eq(n_events, 1); /* the interrupt */
	ck_assert_uint_eq(rd(EP_DOE + 0xc, 4), 0x80000002);
	wr(EP_DOE + 0xc, 4, 0x00000002);
	ck_assert_uint_eq(rd(EP_DOE + 0x14, 4), 0x00051234);
	wr(EP_DOE + 0x14, 4, 0);
	ck_assert_uint_eq(rd(EP_DOE + 0x14, 4), 3);
	wr(EP_DOE + 0x14, 4, 0);
	ck_assert_uint_eq(rd(EP_DOE + 0x14, 4), ~(uint32_t)0x55);
	wr(EP_DOE + 0x14, 4, 0);
	ck_assert_uint_eq(rd(EP_DOE + 0xc, 4), 0);
	send_object(6, 3, 3); /* a protocol that it has not */
	ck_assert_uint_eq(rd(EP_DOE + 0xc, 4), 0x00000004);
	wr(EP_DOE + 8, 4, 0x00000003); /* abort */
	ck_assert_uint_eq(rd(EP_DOE + 0xc, 4), 0);
	send_object(5, 4, 3); /* of another length than it says */
	ck_assert_uint_eq(rd(EP_DOE + 0xc, 4), 0x00000004);
	wr(EP_DOE + 8, 4, 0x00000001);
	for (unsigned int i = 0; i < 5; i++)
		wr(EP_DOE + 0x10, 4, 0); /* more than there is room for */
	ck_assert_uint_eq(rd(EP_DOE + 0xc, 4), 0x00000004);
	wr(EP_DOE + 8, 4, 0x00000001);
	wr(EP_DOE + 0x10, 4, 0x00051234);
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_HOT);
	pcicap_model_sleep(&m, 100000);
	send_object(5, 3, 3); /* what came before the reset is forgotten */
	ck_assert_uint_eq(rd(EP_DOE + 0x14, 4), 0x00051234);
	ck_clean();
}
END_TEST

START_TEST(removal_and_insertion)
{
	uint16_t command;

	endpoint();
	wr(0x04, 2, 6);
	pcicap_model_remove(&m);
	ck_assert_int_eq(pcicap_cfg_read16(&cfg, 4, &command), -ENODEV);
	ck_assert_int_eq(pcicap_cfg_present(&cfg), -ENODEV);
	wr(0x04, 2, 7);
	pcicap_model_insert(&m);
	pcicap_model_sleep(&m, 100000);
	ck_assert_int_eq(pcicap_cfg_read16(&cfg, 4, &command), 0);
	ck_assert_uint_eq(command, 0);
	ck_clean();
}
END_TEST

static int from_text(const char *text)
{
	const char *path = "build/tests/model/text";
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	ck_assert_int_ge(fputs(text, file), 0);
	ck_assert_int_eq(fclose(file), 0);
	return pcicap_model_from_file(&m, path);
}

#define HEADER                                                \
	"01:00.0 Ethernet\n"                                  \
	"\tRegion 0: Memory at f0000000 (32-bit) [size=8K]\n" \
	"00: 34 12 78 56 00 00 00 00 00 00 00 02 00 00 00 00\n"
#define BARS "10: 00 00 00 f0 00 00 00 00 00 00 00 00 00 00 00 00\n"
#define ROWS                                                    \
	"20: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n" \
	"30: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n"

START_TEST(functions_from_files)
{
	struct pcicap_bar bar;

	ck_assert_int_eq(
		pcicap_model_from_file(&m, "tests/images/nvme-sriov-reset.bin"),
		0);
	ck_assert_uint_eq(pcicap_model_get(&m, 0, 4), 0x00101b36);
	ck_assert_int_eq(pcicap_model_from_file(&m, "tests/images/ports.dump"),
			 0);
	ck_assert_uint_eq(pcicap_model_get(&m, 0, 4), 0x000c1b36);
	ck_assert_int_eq(from_text(HEADER BARS ROWS), 0);
	ck_assert_int_eq(pcicap_model_open(&m, &cfg), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&cfg, 0, &bar), 0);
	ck_assert(bar.size == 0x2000);
	/* a row is missing: what is before it is not enough */
	ck_assert_int_eq(from_text(HEADER ROWS), -ENODATA);
	ck_assert_int_eq(from_text("01:00.0 Ethernet\n"), -ENOENT);
	ck_assert_int_eq(from_text("nothing"), -ENODATA);
	ck_assert_int_eq(pcicap_model_from_file(&m, "/nonexistent"), -ENOENT);
	ck_assert_int_eq(pcicap_model_from_file(&m, "tests"), -EIO);
}
END_TEST

Suite *model_suite(void);

Suite *model_suite(void)
{
	Suite *s = suite_create("model");
	TCase *tc = tcase_create("model");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, bits_do_what_the_specs_say);
	tcase_add_test(tc, accesses_that_cannot_be);
	tcase_add_test(tc, bars_can_be_sized_and_moved);
	tcase_add_test(tc, resizable_bars);
	tcase_add_test(tc, power_states);
	tcase_add_test(tc, no_soft_reset_keeps_all);
	tcase_add_test(tc, wake_up);
	tcase_add_test(tc, function_level_reset);
	tcase_add_test(tc, virtual_functions);
	tcase_add_test(tc, page_size_sizes_vf_bars);
	tcase_add_test(tc, removed_while_vfs_are_enabled);
	tcase_add_test(tc, corrupt_lists);
	tcase_add_test(tc, a_64_bit_vf_bar_in_the_last_slot);
	tcase_add_test(tc, msi);
	tcase_add_test(tc, msix);
	tcase_add_test(tc, errors_are_logged_and_sent);
	tcase_add_test(tc, errors_at_a_root_port);
	tcase_add_test(tc, containment);
	tcase_add_test(tc, slots_and_links);
	tcase_add_test(tc, vital_product_data);
	tcase_add_test(tc, data_objects);
	tcase_add_test(tc, removal_and_insertion);
	tcase_add_test(tc, functions_from_files);
	return s;
}
