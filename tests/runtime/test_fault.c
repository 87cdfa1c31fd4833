// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Every access of every operation fails once, with each error: the error is
 * passed on, the outputs are never plausible, and the device is as before. And
 * the device goes away before every access: -ENODEV.
 */
#include "model.h"
#include "suites.h"

#include <string.h>

static struct model m;

/*
 * @run: does the operation; a failed one checks its outputs
 * @unnoticed: writes at its end, whose loss a device that is gone does not tell
 */
struct op {
	const char *name;
	int (*run)(void);
	unsigned int unnoticed;
};

static struct pcicap_header headers[8];

static void build(void)
{
	model_init(&m, 4096);
	put_std(&m, 0x40, 0x10, 0x80);
	put_std(&m, 0x80, 0x09, 0x90);
	put8(&m, 0x82, 0x10);
	put_std(&m, 0x90, 0x01, 0);
	put_ext(&m, 0x100, 0x0023, 1, 0x160);
	put32(&m, 0x104, 0x03c11e98);
	put16(&m, 0x108, 0x0003);
	put_sriov(&m, 0x160, 0x200);
	put_ext(&m, 0x200, 0x000b, 1, 0);
	put32(&m, 0x204, 0x01820042);
	put_bar(&m, 0x10, 0xc, 0x100000);
	put32(&m, 0x10, 0xfe00000c);
	put32(&m, 0x14, 0x00000038);
	put_bar(&m, 0x30, 0, 0x10000);
	put32(&m, 0x30, 0xfd000000);
	put16(&m, 0x04, 0x0007);
	ck_assert_int_eq(model_open(&m), 0);
}

static int failed_view(int err, const struct pcicap_view *v)
{
	if (err)
		ck_assert_uint_eq(v->size, 0);
	return err;
}

static int failed_bar(int err, const struct pcicap_bar *bar)
{
	if (err) {
		ck_assert_uint_eq(bar->kind, PCICAP_BAR_KIND_NONE);
		ck_assert_uint_eq(bar->size, 0);
		ck_assert_uint_eq(bar->address, 0);
	}
	return err;
}

static int failed_routing(int err, const struct pcicap_sriov_routing *r)
{
	if (err) {
		ck_assert_uint_eq(r->num_vfs, 0);
		ck_assert_uint_eq(r->offset, 0);
		ck_assert_uint_eq(r->stride, 0);
	}
	return err;
}

static int op_init(void)
{
	struct pcicap_cfg cfg;
	int err = pcicap_cfg_init(&cfg, &trace_ops, &m.trace, m.size);

	if (err)
		ck_assert_uint_eq(cfg.size, 0);
	return err;
}

static int op_present(void)
{
	return pcicap_cfg_present(&m.cfg);
}

static int op_ids(void)
{
	uint16_t vendor, device;
	int err = pcicap_cfg_ids(&m.cfg, &vendor, &device);

	if (err)
		ck_assert_uint_eq(vendor & device, 0xffff);
	return err;
}

static int op_read8(void)
{
	uint8_t val;
	int err = pcicap_cfg_read8(&m.cfg, 0x42, &val);

	if (err)
		ck_assert_uint_eq(val, 0xff);
	return err;
}

static int op_read16(void)
{
	uint16_t val;
	int err = pcicap_cfg_read16(&m.cfg, 0x42, &val);

	if (err)
		ck_assert_uint_eq(val, 0xffff);
	return err;
}

static int op_read24(void)
{
	uint32_t val;
	int err = pcicap_cfg_read24(&m.cfg, 0x09, &val);

	if (err)
		ck_assert_uint_eq(val, 0xffffffff);
	return err;
}

static int op_read32(void)
{
	uint32_t val;
	int err = pcicap_cfg_read32(&m.cfg, 0x40, &val);

	if (err)
		ck_assert_uint_eq(val, 0xffffffff);
	return err;
}

static int op_read64(void)
{
	uint64_t val;
	int err = pcicap_cfg_read64(&m.cfg, 0x40, &val);

	if (err)
		ck_assert(val == ~UINT64_C(0));
	return err;
}

static int op_write64(void)
{
	return pcicap_cfg_write64(&m.cfg, 0x28, 0);
}

static int op_snapshot(void)
{
	struct pcicap_view v = sriov_view(&m);
	uint32_t dw[16];
	unsigned int i;
	int err;

	pcicap_view_clamp(&v, 0x3f);
	err = pcicap_view_read_dwords(&v, 0, 16, dw);
	for (i = 0; err && i < 16; i++)
		ck_assert_uint_eq(dw[i], 0xffffffff);
	return err;
}

static int list(enum pcicap_kind kind, unsigned int most)
{
	unsigned int n, i;
	int err = pcicap_list(&m.cfg, kind, headers, 8, &n);

	if (err)
		ck_assert_int_lt((int)n, (int)most);
	for (i = 0; i < n; i++) /* what it gives is true, also after an error */
		ck_assert_uint_eq(headers[i].raw, get32(&m, headers[i].offset));
	return err;
}

static int op_list_std(void)
{
	return list(PCICAP_STANDARD, 3);
}

static int op_list_ext(void)
{
	return list(PCICAP_EXTENDED, 3);
}

static int op_find_std(void)
{
	struct pcicap_view v;

	return failed_view(pcicap_find_std(&m.cfg, 0x01, 0, &v), &v);
}

static int op_find_ext(void)
{
	struct pcicap_view v;

	return failed_view(pcicap_find_ext(&m.cfg, 0x10, 0, &v), &v);
}

static int op_find_vsec(void)
{
	struct pcicap_view v;

	return failed_view(pcicap_find_vsec(&m.cfg, 0x1234, 0x42, 0, 15, 0, &v),
			   &v);
}

static int op_find_dvsec(void)
{
	struct pcicap_view v;

	return failed_view(pcicap_find_dvsec(&m.cfg, 0x1e98, 3, 0, 15, 0, &v),
			   &v);
}

static int op_find_vendor_specific(void)
{
	struct pcicap_match match = { 0 };
	struct pcicap_view v;

	match.kind = PCICAP_VENDOR_SPECIFIC;
	match.vendor = 0x1234;
	match.device_hi = 0xffff;
	return failed_view(pcicap_find(&m.cfg, &match, 1, 0, &v), &v);
}

static int op_port_type(void)
{
	uint32_t val;
	int err = pcicap_fact_port_type(&m.cfg, &val);

	if (err)
		ck_assert_uint_eq(val, 0xffffffff);
	return err;
}

static int op_link_width(void)
{
	uint32_t val;
	int err = pcicap_fact_link_width(&m.cfg, &val);

	if (err)
		ck_assert_uint_eq(val, 0xffffffff);
	return err;
}

static int op_bars(void)
{
	struct pcicap_bars bars;
	int err = pcicap_bars_read(&m.cfg, &bars);

	if (err)
		ck_assert_uint_eq(bars.count, 0);
	return err;
}

static int op_rom(void)
{
	struct pcicap_bar bar;

	return failed_bar(pcicap_rom_read(&m.cfg, &bar), &bar);
}

static int op_probe_bar(void)
{
	struct pcicap_bar bar;

	return failed_bar(pcicap_bar_probe_size(&m.cfg, 0, &bar), &bar);
}

static int op_probe_rom(void)
{
	struct pcicap_bar bar;

	return failed_bar(pcicap_rom_probe_size(&m.cfg, &bar), &bar);
}

static int op_routing(void)
{
	struct pcicap_view v = sriov_view(&m);
	struct pcicap_sriov_routing r;

	return failed_routing(pcicap_sriov_read_routing(&v, &r), &r);
}

/* To the value it has already, so that "as before" also means success. */
static int op_set_num_vfs(void)
{
	struct pcicap_view v = sriov_view(&m);
	struct pcicap_sriov_routing r;

	return failed_routing(pcicap_sriov_set_num_vfs(&v, 0, &r), &r);
}

static int op_set_page_size(void)
{
	struct pcicap_view v = sriov_view(&m);

	return pcicap_sriov_set_page_size(&v, 1);
}

static int op_vf_bars(void)
{
	struct pcicap_view v = sriov_view(&m);
	struct pcicap_bars bars;
	int err = pcicap_vf_bars_read(&v, &bars);

	if (err)
		ck_assert_uint_eq(bars.count, 0);
	return err;
}

static int op_probe_vf_bar(void)
{
	struct pcicap_view v = sriov_view(&m);
	struct pcicap_bar bar;

	return failed_bar(pcicap_vf_bar_probe_size(&v, 0, &bar), &bar);
}

/* To where it is. */
static int op_write_vf_bar(void)
{
	struct pcicap_view v = sriov_view(&m);

	return pcicap_vf_bar_write_address(&v, 0, 0);
}

static const struct op ops[] = {
	{ "init", op_init, 0 },
	{ "present", op_present, 0 },
	{ "ids", op_ids, 0 },
	{ "read8", op_read8, 0 },
	{ "read16", op_read16, 0 },
	{ "read24", op_read24, 0 },
	{ "read32", op_read32, 0 },
	{ "read64", op_read64, 0 },
	{ "write64", op_write64, 2 },
	{ "snapshot", op_snapshot, 0 },
	{ "list_std", op_list_std, 0 },
	{ "list_ext", op_list_ext, 0 },
	{ "find_std", op_find_std, 0 },
	{ "find_ext", op_find_ext, 0 },
	{ "find_vsec", op_find_vsec, 0 },
	{ "find_dvsec", op_find_dvsec, 0 },
	{ "find_vendor_specific", op_find_vendor_specific, 0 },
	{ "port_type", op_port_type, 0 },
	{ "link_width", op_link_width, 0 },
	{ "bars", op_bars, 0 },
	{ "rom", op_rom, 0 },
	{ "probe_bar", op_probe_bar, 3 },
	{ "probe_rom", op_probe_rom, 2 },
	{ "routing", op_routing, 0 },
	{ "set_num_vfs", op_set_num_vfs, 0 },
	{ "set_page_size", op_set_page_size, 1 },
	{ "vf_bars", op_vf_bars, 0 },
	{ "probe_vf_bar", op_probe_vf_bar, 2 },
	{ "write_vf_bar", op_write_vf_bar, 0 },
};

#define N_OPS ((int)(sizeof(ops) / sizeof(ops[0])))

static uint8_t before[PCICAP_CFG_MAX_SIZE];

static unsigned int count_accesses(const struct op *op)
{
	build();
	memcpy(before, m.bytes, sizeof(before));
	ck_assert_msg(op->run() == 0, "%s", op->name);
	ck_assert_mem_eq(before, m.bytes, sizeof(before));
	return model_accesses(&m);
}

START_TEST(each_access_fails)
{
	static const int errors[] = { -EIO, -ENODEV, -EACCES, -ENODATA,
				      -EPERM };
	const struct op *op = &ops[_i];
	unsigned int total = count_accesses(op);
	unsigned int e, k;
	int err;

	ck_assert_uint_gt(total, 0);
	for (k = 0; k < total; k++) {
		for (e = 0; e < sizeof(errors) / sizeof(errors[0]); e++) {
			build();
			m.trace.fail_at = k;
			m.trace.fail_error = errors[e];
			err = op->run();
			ck_assert_msg(err == errors[e],
				      "%s, access %u: %d, not %d", op->name, k,
				      err, errors[e]);
			ck_assert_msg(!memcmp(before, m.bytes, sizeof(before)),
				      "%s, access %u: not restored", op->name,
				      k);
			ck_assert_uint_eq(m.live_writes, 0);
		}
	}
}
END_TEST

START_TEST(the_device_goes_away)
{
	const struct op *op = &ops[_i];
	unsigned int total = count_accesses(op);
	unsigned int k;
	int err;

	for (k = 0; k < total; k++) {
		build();
		m.trace.gone_at = k;
		err = op->run();
		if (k + op->unnoticed >= total)
			ck_assert_int_eq(err, 0);
		else
			ck_assert_msg(err == -ENODEV, "%s, access %u: %d",
				      op->name, k, err);
	}
}
END_TEST

START_TEST(after_a_failure_it_works_again)
{
	const struct op *op = &ops[_i];
	unsigned int total = count_accesses(op);
	unsigned int k;

	for (k = 0; k < total; k++) {
		build();
		m.trace.fail_at = k;
		m.trace.fail_error = -EIO;
		ck_assert_int_eq(op->run(), -EIO);
		model_reset_trace(&m);
		ck_assert_int_eq(op->run(), 0);
	}
}
END_TEST

/* Writes fail for good: then decoding must stay off, as the BAR is wrong. */
static int failing_write(void *priv, uint32_t off, unsigned int width,
			 uint32_t val)
{
	if (off == 0x10 && val != 0xffffffff)
		return -EIO;
	return trace_ops.write(priv, off, width, val);
}

START_TEST(a_bar_that_cannot_be_restored_stays_undecoded)
{
	struct pcicap_cfg_ops bad = trace_ops;
	struct pcicap_bar bar;

	build();
	bad.write = failing_write;
	m.cfg.ops = &bad;
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 0, &bar), -EIO);
	ck_assert_uint_eq(get16(&m, 0x04), 0x0004);
	ck_assert_uint_eq(get32(&m, 0x14), 0x00000038);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
}
END_TEST

Suite *fault_suite(void)
{
	Suite *s = suite_create("fault");
	TCase *tc = tcase_create("fault");

	suite_add_tcase(s, tc);
	tcase_add_loop_test(tc, each_access_fails, 0, N_OPS);
	tcase_add_loop_test(tc, the_device_goes_away, 0, N_OPS);
	tcase_add_loop_test(tc, after_a_failure_it_works_again, 0, N_OPS);
	tcase_add_test(tc, a_bar_that_cannot_be_restored_stays_undecoded);
	return s;
}
