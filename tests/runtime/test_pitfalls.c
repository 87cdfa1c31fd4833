// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Bugs seen elsewhere; the numbers are those of the project's list of them. */
#include "model.h"
#include "suites.h"

#include <string.h>

static struct model m;

/* Walk a list to its end; the number of capabilities in *n. */
static int walk_all(enum pcicap_kind kind, unsigned int *n)
{
	struct pcicap_header h;
	struct pcicap_walk walk;
	int ret = pcicap_walk_start(&walk, &m.cfg, kind);

	*n = 0;
	if (ret)
		return ret;
	while ((ret = pcicap_walk_next(&walk, &h)) > 0)
		*n += 1;
	return ret;
}

START_TEST(pitfall_01_endless_walk)
{
	unsigned int n;

	model_init(&m, 256);
	put_std(&m, 0x40, 0x10, 0x50);
	put_std(&m, 0x50, 0x05, 0x60);
	put_std(&m, 0x60, 0x11, 0x50);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), -ELOOP);
	ck_assert_uint_eq(n, 3);
	ck_assert_uint_eq(m.trace.reads, 5);

	model_init(&m, 4096);
	put_ext(&m, 0x100, 1, 1, 0x100);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), -ELOOP);
	ck_assert_uint_eq(n, 1);
}
END_TEST

START_TEST(pitfall_02_cycle_check_by_offset_not_id)
{
	unsigned int n;

	model_init(&m, 4096);
	put_std(&m, 0x40, 0x10, 0x50);
	put_std(&m, 0x50, 0x09, 0x60);
	put_std(&m, 0x60, 0x09, 0x70);
	put_std(&m, 0x70, 0x09, 0);
	put_ext(&m, 0x100, 0x0b, 1, 0x140);
	put_ext(&m, 0x140, 0x0b, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), 0);
	ck_assert_uint_eq(n, 4);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, 2);
}
END_TEST

START_TEST(pitfall_03_bound_of_48_and_960)
{
	unsigned int n;
	uint32_t off;

	model_init(&m, 4096);
	for (off = 0x40; off < 0x100; off += 4)
		put_std(&m, off, 0x10, (uint8_t)(off + 4));
	for (off = 0x100; off < 0x1000; off += 4)
		put_ext(&m, off, 0x0b, 1, (uint16_t)(off + 4) & 0xfff);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), 0);
	ck_assert_uint_eq(n, PCICAP_MAX_STANDARD);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, PCICAP_MAX_EXTENDED);
}
END_TEST

START_TEST(pitfall_04_extended_next_below_100h)
{
	struct pcicap_view v;
	unsigned int n;

	model_init(&m, 4096);
	put_ext(&m, 0x100, 1, 1, 0x40);
	put_ext(&m, 0x40, 0x0010, 1, 0); /* a phantom SR-IOV */
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), -EBADMSG);
	ck_assert_uint_eq(n, 1);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x10, 0, &v), -EBADMSG);
}
END_TEST

START_TEST(pitfall_05_standard_next_below_40h)
{
	static const uint8_t low[] = { 0x04, 0x10, 0x3c };
	unsigned int n;

	model_init(&m, 256);
	put_std(&m, 0x40, 0x01, low[_i]);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), -EBADMSG);
	ck_assert_uint_eq(n, 1);
	put_first(&m, low[_i]);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), -EBADMSG);
	ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(pitfall_06_low_pointer_bits_are_masked)
{
	struct pcicap_header h[4];
	unsigned int n;

	model_init(&m, 4096);
	put_first(&m, 0x43);
	put_std(&m, 0x40, 0x10, 0x52);
	put_std(&m, 0x50, 0x01, 0x03); /* 0 once masked: the end */
	put_ext(&m, 0x100, 1, 1, 0x143);
	put_ext(&m, 0x140, 2, 1, 0x002);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 4, &n), 0);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(h[0].offset, 0x40);
	ck_assert_uint_eq(h[1].offset, 0x50);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 4, &n), 0);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(h[1].offset, 0x140);
}
END_TEST

START_TEST(pitfall_07_all_ones_header_means_gone)
{
	unsigned int n;

	model_init(&m, 4096);
	put_ext(&m, 0x100, 1, 1, 0x140);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0 /* null at 140h */);
	model_reset_trace(&m);
	m.trace.gone_at = 1;
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), -ENODEV);
	ck_assert_uint_eq(n, 1);
	ck_assert_uint_eq(m.trace.reads, 3); /* 100h, 140h, 04h: no more */
}
END_TEST

START_TEST(pitfall_07_all_ones_header_of_a_live_device)
{
	unsigned int n;

	model_init(&m, 4096);
	put_std(&m, 0x40, 0x10, 0x50);
	put16(&m, 0x50, 0xffff);
	put_ext(&m, 0x100, 1, 1, 0xffc);
	put32(&m, 0xffc, 0xffffffff);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), -EBADMSG);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), -EBADMSG);
	ck_assert_uint_eq(n, 1);
}
END_TEST

START_TEST(pitfall_13_size_is_up_to_the_nearest_higher)
{
	static const uint16_t offsets[] = { 0x100, 0x300, 0x200, 0x280 };
	static const uint16_t sizes[] = { 0x100, 0xd00, 0x80, 0x80 };
	struct pcicap_header h[8];
	struct pcicap_view v;
	unsigned int i, n;

	model_init(&m, 4096);
	put_std(&m, 0x40, 0x10, 0x80);
	put_std(&m, 0x80, 0x05, 0x60); /* next lies lower */
	put_std(&m, 0x60, 0x11, 0);
	put_ext(&m, 0x100, 1, 1, 0x300);
	put_ext(&m, 0x300, 2, 1, 0x200);
	put_ext(&m, 0x200, 3, 1, 0x280);
	put_ext(&m, 0x280, 4, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_STANDARD, h, 8, &n), 0);
	ck_assert_uint_eq(h[0].size, 0x20);
	ck_assert_uint_eq(h[1].size, 0x80);
	ck_assert_uint_eq(h[2].size, 0x20);
	ck_assert_int_eq(pcicap_list(&m.cfg, PCICAP_EXTENDED, h, 8, &n), 0);
	ck_assert_uint_eq(n, 4);
	for (i = 0; i < n; i++) {
		ck_assert_uint_eq(h[i].offset, offsets[i]);
		ck_assert_uint_eq(h[i].size, sizes[i]);
		ck_assert_int_eq(pcicap_find_ext(&m.cfg, h[i].id, 0, &v), 0);
		ck_assert_uint_eq(v.size, sizes[i]);
	}
	pcicap_view_clamp(&v, 0x20);
	ck_assert_uint_eq(v.size, 0x20);
}
END_TEST

START_TEST(pitfall_14_failed_read_is_not_absent)
{
	struct pcicap_view v;
	unsigned int k, total;

	model_init(&m, 4096);
	put_ext(&m, 0x100, 1, 1, 0x140);
	put_ext(&m, 0x140, 2, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 3, 0, &v), -ENOENT);
	total = model_accesses(&m);
	for (k = 0; k < total; k++) {
		ck_assert_int_eq(model_open(&m), 0);
		m.trace.fail_at = k;
		m.trace.fail_error = -EIO;
		ck_assert_int_eq(pcicap_find_ext(&m.cfg, 3, 0, &v), -EIO);
		ck_assert_uint_eq(v.size, 0);
	}
}
END_TEST

START_TEST(pitfall_15_odd_config_sizes)
{
	static const uint16_t sizes[] = { 64,	 65,	0x60,  0xa0, 0xfe,
					  0x100, 0x102, 0x600, 4095, 4096 };
	struct pcicap_view v;
	uint32_t size = sizes[_i];
	uint32_t val;
	uint8_t byte;

	model_init(&m, size);
	put_std(&m, 0x40, 0x10, 0x9c);
	put_std(&m, 0x9c, 0x01, 0);
	put_ext(&m, 0x100, 1, 1, 0x5fc);
	put_ext(&m, 0x5fc, 2, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, size - 1, &byte), 0);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, size, &byte), -ERANGE);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, (size + 3) & ~3u, &val),
			 -ERANGE);
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x01, 0, &v),
			 size < 0xa0 ? -ENODATA : 0);
	if (size >= 0xa0)
		ck_assert_uint_eq(v.size, (size < 256 ? size : 256) - 0x9c);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 2, 0, &v),
			 size < 0x600 ? -ENODATA : 0);
	if (size >= 0x600)
		ck_assert_uint_eq(v.size, size - 0x5fc);
}
END_TEST

START_TEST(pitfall_16_64_bit_type_in_the_last_vf_bar)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	struct pcicap_view v;
	unsigned int pos = 0;

	model_init(&m, 4096);
	put_sriov(&m, 0x100, 0);
	put32(&m, 0x100 + 0x38, 0xf000000c);
	put32(&m, 0x100 + 0x3c, 0xdeadbeef); /* not its upper half */
	ck_assert_int_eq(model_open(&m), 0);
	v = sriov_view(&m);
	ck_assert_int_eq(pcicap_vf_bars_read(&v, &bars), 0);
	while (pcicap_bars_next(&bars, &pos, &bar))
		ck_assert_uint_le(bar.index, 5);
	ck_assert_uint_eq(bars.count, 6);
	pcicap_bar_decode(&bars, 5, &bar);
	ck_assert_int_eq(bar.kind, PCICAP_BAR_KIND_BROKEN64);
	ck_assert_uint_eq(bar.address, 0xf0000000);
	ck_assert_uint_eq(bar.slots, 1);
	ck_assert_uint_eq(bar.raw_high, 0);
}
END_TEST

START_TEST(pitfall_17_reserved_bar_types)
{
	struct pcicap_bars bars = { { 0xe0000002, 0xe0000006 }, 6, false };
	struct pcicap_bar bar;

	pcicap_bar_decode(&bars, 0, &bar);
	ck_assert_int_eq(bar.kind, PCICAP_BAR_KIND_MEM_1M);
	pcicap_bar_decode(&bars, 1, &bar);
	ck_assert_int_eq(bar.kind, PCICAP_BAR_KIND_RESERVED);
	ck_assert_uint_eq(bar.slots, 1);
	bars.vf = true;
	pcicap_bar_decode(&bars, 0, &bar);
	ck_assert_int_eq(bar.kind, PCICAP_BAR_KIND_RESERVED);
}
END_TEST

START_TEST(pitfall_18_sizing_with_decode_on)
{
	struct pcicap_bar bar;
	unsigned int i;

	model_init(&m, 256);
	put_bar(&m, 0x10, 0x0000000c, 0x4000);
	put16(&m, 0x04, 0x0547);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 0, &bar), 0);
	ck_assert_uint_eq(bar.size, 0x4000);
	ck_assert_uint_eq(m.live_writes, 0);
	ck_assert_uint_eq(m.stray_writes, 0);
	ck_assert_uint_eq(get16(&m, 0x04), 0x0547);
	ck_assert_uint_eq(get32(&m, 0x10), 0x0000000c);
	/* nothing but a probe ever writes */
	ck_assert_int_eq(model_open(&m), 0);
	for (i = 0; i < 2; i++) {
		struct pcicap_bars bars;

		ck_assert_int_eq(pcicap_bars_read(&m.cfg, &bars), 0);
		ck_assert_int_eq(pcicap_rom_read(&m.cfg, &bar), 0);
	}
	ck_assert_uint_eq(m.trace.writes, 0);
}
END_TEST

START_TEST(pitfall_19_offset_and_stride_change_with_num_vfs)
{
	struct pcicap_sriov_routing r;
	struct pcicap_view v;

	model_init(&m, 4096);
	put_sriov(&m, 0x100, 0);
	ck_assert_int_eq(model_open(&m), 0);
	v = sriov_view(&m);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 2, &r), 0);
	ck_assert_uint_eq(r.offset, 1);
	ck_assert_uint_eq(r.stride, 1);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 8, &r), 0);
	ck_assert_uint_eq(r.num_vfs, 8);
	ck_assert_uint_eq(r.offset, 0x80);
	ck_assert_uint_eq(r.stride, 2);
	m.strides[1] = 0;
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 7, &r), -EINVAL);
	ck_assert_uint_eq(r.num_vfs, 0);
	ck_assert_uint_eq(get16(&m, 0x110), 8); /* as before */
	m.offsets[0] = 0;
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 1, &r), -EINVAL);
	ck_assert_int_eq(pcicap_sriov_set_num_vfs(&v, 0, &r), 0);
}
END_TEST

START_TEST(pitfall_20_routing_id_overflow)
{
	uint16_t rid;

	ck_assert_int_eq(pcicap_vf_routing_id(0xff00, 0x80, 2, 64, &rid), 0);
	ck_assert_uint_eq(rid, 0xfffe);
	ck_assert_int_eq(pcicap_vf_routing_id(0xff00, 0x80, 2, 65, &rid),
			 -ERANGE);
	ck_assert_uint_eq(rid, 0xffff);
	ck_assert_int_eq(pcicap_vf_routing_id(0xffff, 0xffff, 0xffff, 0xffff,
					      &rid),
			 -ERANGE);
	/* 1 + 8001h * 2 would be 1 in 16 bits */
	ck_assert_int_eq(pcicap_vf_routing_id(0, 1, 2, 0x8001, &rid), -ERANGE);
	ck_assert_int_eq(pcicap_vf_routing_id(0, 1, 1, 0x10001, &rid), -ERANGE);
}
END_TEST

START_TEST(pitfall_21_vendor_ffff_on_a_live_vf)
{
	uint16_t vendor, device;
	uint32_t val;

	model_init(&m, 4096);
	put32(&m, 0x00, 0xffffffff);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_present(&m.cfg), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, 0, &val), 0);
	ck_assert_uint_eq(val, 0xffffffff);
	ck_assert_int_eq(pcicap_cfg_ids(&m.cfg, &vendor, &device), -ENXIO);
	pcicap_cfg_set_ids(&m.cfg, 0x1b36, 0x0010);
	ck_assert_int_eq(pcicap_cfg_ids(&m.cfg, &vendor, &device), 0);
	ck_assert_uint_eq(vendor, 0x1b36);
	ck_assert_uint_eq(device, 0x0010);
}
END_TEST

START_TEST(pitfall_22_cardbus_pointer_at_14h)
{
	struct pcicap_view v;

	model_init_plain(&m, 256, 2);
	put_first(&m, 0xa0);
	put8(&m, 0x34, 0x50); /* an I/O limit there */
	put_std(&m, 0xa0, 0x01, 0);
	put_std(&m, 0x50, 0x05, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x01, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0xa0);
	ck_assert_int_eq(pcicap_find_std(&m.cfg, 0x05, 0, &v), -ENOENT);
}
END_TEST

START_TEST(pitfall_23_capability_bit_but_pointer_0)
{
	unsigned int n;

	model_init_plain(&m, 256, 0);
	put_first(&m, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_STANDARD, &n), 0);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(pitfall_24_extended_space_that_aliases)
{
	struct pcicap_view v;
	unsigned int n, i;

	model_init_plain(&m, 4096, 0);
	put_first(&m, 0x40);
	put_std(&m, 0x40, 0x01, 0);
	for (i = 1; i < 16; i++)
		memcpy(m.bytes + i * 256, m.bytes, 256);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0x1234, 0, &v), -ENOENT);

	/* PCI-X 2.0 has an extended space, PCI-X 1.0 has not */
	put_std(&m, 0x40, 0x07, 0);
	put_ext(&m, 0x100, 1, 1, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, 0);
	put32(&m, 0x44, 0x40000000);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, 1);
}
END_TEST

START_TEST(pitfall_25_empty_extended_list)
{
	static const uint32_t empty[] = { 0, 0xffffffff, 0x0000ffff };
	struct pcicap_view v;
	unsigned int n;

	model_init(&m, 4096);
	put32(&m, 0x100, empty[_i]);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(walk_all(PCICAP_EXTENDED, &n), 0);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(pcicap_find_ext(&m.cfg, 0, 0, &v), -ENOENT);
}
END_TEST

START_TEST(pitfall_26_rw1c_bits_survive_a_write_beside_them)
{
	struct pcicap_view v;

	model_init(&m, 4096);
	put_sriov(&m, 0x100, 0);
	put16(&m, 0x10a, 1);
	ck_assert_int_eq(model_open(&m), 0);
	v = sriov_view(&m);
	ck_assert_int_eq(pcicap_view_write16(&v, 0x08, 0x0009), 0);
	ck_assert_uint_eq(get32(&m, 0x108), 0x00010009);
	ck_assert_int_eq(pcicap_view_write16(&v, 0x0a, 0x0001), 0);
	ck_assert_uint_eq(get32(&m, 0x108), 0x00000009);
}
END_TEST

START_TEST(pitfall_27_values_are_typed_by_width)
{
	struct {
		uint8_t before, val, after;
	} b = { 0x11, 0, 0x22 };
	struct {
		uint16_t before, val, after;
	} w = { 0x1111, 0, 0x2222 };

	model_init(&m, 256);
	put32(&m, 0x80, 0x44332211);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_cfg_read8(&m.cfg, 0x81, &b.val), 0);
	ck_assert_uint_eq(b.val, 0x22);
	ck_assert_uint_eq(b.before, 0x11);
	ck_assert_uint_eq(b.after, 0x22);
	ck_assert_int_eq(pcicap_cfg_read16(&m.cfg, 0x82, &w.val), 0);
	ck_assert_uint_eq(w.val, 0x4433);
	ck_assert_uint_eq(w.before, 0x1111);
	ck_assert_uint_eq(w.after, 0x2222);
}
END_TEST

START_TEST(pitfall_28_snapshot_is_read_once)
{
	struct pcicap_view v;
	uint32_t dw[16];

	model_init(&m, 4096);
	put_sriov(&m, 0x100, 0);
	ck_assert_int_eq(model_open(&m), 0);
	v = sriov_view(&m);
	ck_assert_int_eq(pcicap_view_read_dwords(&v, 0, 16, dw), 0);
	ck_assert_uint_eq(m.trace.reads, 16);
	put16(&m, 0x10e, 0xffff); /* the device changes its mind */
	ck_assert_uint_eq(dw[3], 0x00080008);
}
END_TEST

START_TEST(pitfall_29_many_instances_of_one_id)
{
	struct pcicap_view v;
	unsigned int i;
	uint32_t after = 0;

	model_init(&m, 4096);
	for (i = 0; i < 22; i++) {
		put_ext(&m, 0x100 + i * 0x20, 0x0b, 1,
			i == 21 ? 0 : (uint16_t)(0x120 + i * 0x20));
		put32(&m, 0x104 + i * 0x20,
		      0x01000000u | (i & 7) << 16 | (i % 3));
	}
	ck_assert_int_eq(model_open(&m), 0);
	for (i = 0; i < 22; i++) {
		struct pcicap_match match = { 0 };

		match.kind = PCICAP_EXTENDED;
		match.id = 0x0b;
		ck_assert_int_eq(pcicap_find(&m.cfg, &match, 1, after, &v), 0);
		ck_assert_uint_eq(v.offset, 0x100 + i * 0x20);
		after = v.offset;
	}
	/* VSEC ID 1 has revisions 1, 4, 7, 2, ... */
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 1, 2, 2, 0, &v), 0);
	ck_assert_uint_eq(v.offset, 0x100 + 10 * 0x20);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x4321, 1, 0, 15, 0, &v),
			 -ENOENT);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 1, 0, 15, 6, &v), 0);
	ck_assert_uint_eq(v.offset, 0x100 + 19 * 0x20);
	ck_assert_int_eq(pcicap_find_vsec(&m.cfg, 0x1234, 1, 0, 15, 7, &v),
			 -ENOENT);
}
END_TEST

START_TEST(pitfall_31_offsets_that_would_wrap)
{
	struct pcicap_view v;
	struct pcicap_view sub;
	uint32_t val, dw[2];
	uint64_t wide;

	model_init(&m, 4096);
	put_sriov(&m, 0x100, 0);
	ck_assert_int_eq(model_open(&m), 0);
	v = sriov_view(&m);
	ck_assert_int_eq(pcicap_cfg_read32(&m.cfg, 0xfffffffc, &val), -ERANGE);
	ck_assert_int_eq(pcicap_cfg_read64(&m.cfg, 0xfffffffc, &wide), -ERANGE);
	ck_assert_int_eq(pcicap_view_read32(&v, 0xfffffffc, &val), -ENXIO);
	ck_assert_int_eq(pcicap_view_read64(&v, 0xfffffff8, &wide), -ENXIO);
	ck_assert_int_eq(pcicap_view_sub(&v, 0x40, 4, &sub), -ENXIO);
	ck_assert_int_eq(pcicap_view_sub(&v, 0x3c, 0xffffffff, &sub), 0);
	ck_assert_uint_eq(sub.size, 4);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_view_read_dwords(&v, 0x40000000, 2, dw), 0);
	ck_assert_int_eq(pcicap_view_read_dwords(&v, 0xffffffff, 2, dw), 0);
	ck_assert_uint_eq(dw[1], 0xffffffff);
	ck_assert_uint_eq(m.trace.reads, 0);
}
END_TEST

Suite *pitfalls_suite(void)
{
	Suite *s = suite_create("pitfalls");
	TCase *tc = tcase_create("core");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, pitfall_01_endless_walk);
	tcase_add_test(tc, pitfall_02_cycle_check_by_offset_not_id);
	tcase_add_test(tc, pitfall_03_bound_of_48_and_960);
	tcase_add_test(tc, pitfall_04_extended_next_below_100h);
	tcase_add_loop_test(tc, pitfall_05_standard_next_below_40h, 0, 3);
	tcase_add_test(tc, pitfall_06_low_pointer_bits_are_masked);
	tcase_add_test(tc, pitfall_07_all_ones_header_means_gone);
	tcase_add_test(tc, pitfall_07_all_ones_header_of_a_live_device);
	tcase_add_test(tc, pitfall_13_size_is_up_to_the_nearest_higher);
	tcase_add_test(tc, pitfall_14_failed_read_is_not_absent);
	tcase_add_loop_test(tc, pitfall_15_odd_config_sizes, 0, 10);
	tcase_add_test(tc, pitfall_16_64_bit_type_in_the_last_vf_bar);
	tcase_add_test(tc, pitfall_17_reserved_bar_types);
	tcase_add_test(tc, pitfall_18_sizing_with_decode_on);
	tcase_add_test(tc, pitfall_19_offset_and_stride_change_with_num_vfs);
	tcase_add_test(tc, pitfall_20_routing_id_overflow);
	tcase_add_test(tc, pitfall_21_vendor_ffff_on_a_live_vf);
	tcase_add_test(tc, pitfall_22_cardbus_pointer_at_14h);
	tcase_add_test(tc, pitfall_23_capability_bit_but_pointer_0);
	tcase_add_test(tc, pitfall_24_extended_space_that_aliases);
	tcase_add_loop_test(tc, pitfall_25_empty_extended_list, 0, 3);
	tcase_add_test(tc, pitfall_26_rw1c_bits_survive_a_write_beside_them);
	tcase_add_test(tc, pitfall_27_values_are_typed_by_width);
	tcase_add_test(tc, pitfall_28_snapshot_is_read_once);
	tcase_add_test(tc, pitfall_29_many_instances_of_one_id);
	tcase_add_test(tc, pitfall_31_offsets_that_would_wrap);
	return s;
}
