// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"
#include "suites.h"

#include <string.h>

#define K UINT64_C(1024)
#define M (K * K)
#define G (K * M)

static struct model m;

static const struct vector {
	uint32_t low, high;
	int err;
	uint8_t kind;
	uint64_t size;
} vectors[] = {
	{ 0x00000000, 0, 0, PCICAP_BAR_KIND_NONE, 0 },
	{ 0xffffff00, 0, 0, PCICAP_BAR_KIND_MEM32, 256 },
	{ 0xfff00008, 0, 0, PCICAP_BAR_KIND_MEM32, M },
	{ 0xffffffe1, 0, 0, PCICAP_BAR_KIND_IO32, 32 },
	{ 0x0000ffe1, 0, 0, PCICAP_BAR_KIND_IO16, 32 },
	{ 0xffffc004, 0xffffffff, 0, PCICAP_BAR_KIND_MEM64, 16 * K },
	{ 0x0000000c, 0xffffff80, 0, PCICAP_BAR_KIND_MEM64, 512 * G },
	{ 0x00000004, 0xffffffff, 0, PCICAP_BAR_KIND_MEM64, 4 * G },
	{ 0x8000000c, 0xffffffff, 0, PCICAP_BAR_KIND_MEM64, 2 * G },
	{ 0x00000004, 0x80000000, 0, PCICAP_BAR_KIND_MEM64, G *G * 8 },
	{ 0xffffffff, 0, -ENODEV, PCICAP_BAR_KIND_NONE, 0 },
	/* an upper half wired to 0 */
	{ 0xffffc004, 0x00000000, 0, PCICAP_BAR_KIND_MEM64, 16 * K },
	{ 0x00000004, 0x00000000, 0, PCICAP_BAR_KIND_NONE, 0 },
	/* holes */
	{ 0x000001f1, 0, -EBADMSG, PCICAP_BAR_KIND_IO16, 0 },
	{ 0xff00ff00, 0, -EBADMSG, PCICAP_BAR_KIND_MEM32, 0 },
	{ 0x7fffff00, 0, -EBADMSG, PCICAP_BAR_KIND_MEM32, 0 },
	{ 0xffffc004, 0x0000ffff, -EBADMSG, PCICAP_BAR_KIND_MEM64, 0 },
	{ 0xfffe0fe1, 0, -EBADMSG, PCICAP_BAR_KIND_IO32, 0 },
	{ 0x80000001, 0, 0, PCICAP_BAR_KIND_IO32, 2 * G },
	/* obsolete and reserved types */
	{ 0xfffff002, 0, 0, PCICAP_BAR_KIND_MEM_1M, 4 * K },
	{ 0x000ff002, 0, 0, PCICAP_BAR_KIND_MEM_1M, 4 * K },
	{ 0xfffff006, 0, 0, PCICAP_BAR_KIND_RESERVED, 4 * K },
	{ 0xfffffff0, 0, 0, PCICAP_BAR_KIND_MEM32, 16 },
	{ 0xfffffffd, 0, 0, PCICAP_BAR_KIND_IO32, 4 },
};

#define N_VECTORS ((int)(sizeof(vectors) / sizeof(vectors[0])))

START_TEST(sizes_from_masks)
{
	const struct vector *v = &vectors[_i];
	uint64_t size;
	uint8_t kind;

	ck_assert_int_eq(pcicap_bar_size_from_mask(v->low, v->high, &kind,
						   &size),
			 v->err);
	ck_assert_uint_eq(kind, v->kind);
	ck_assert(size == v->size);
}
END_TEST

START_TEST(rom_sizes_from_masks)
{
	uint64_t size;

	ck_assert_int_eq(pcicap_rom_size_from_mask(0xffff0001, &size), 0);
	ck_assert(size == 64 * K);
	ck_assert_int_eq(pcicap_rom_size_from_mask(0xfffff800, &size), 0);
	ck_assert(size == 2 * K);
	ck_assert_int_eq(pcicap_rom_size_from_mask(0xff000000, &size), 0);
	ck_assert(size == 16 * M);
	ck_assert_int_eq(pcicap_rom_size_from_mask(0x000007ff, &size), 0);
	ck_assert(size == 0);
	ck_assert_int_eq(pcicap_rom_size_from_mask(0xffffffff, &size), -ENODEV);
	ck_assert_int_eq(pcicap_rom_size_from_mask(0xf0f00000, &size),
			 -EBADMSG);
	ck_assert(size == 0);
}
END_TEST

START_TEST(kinds)
{
	static const struct {
		uint32_t raw;
		uint8_t kind;
		uint64_t address;
		bool prefetch;
	} cases[] = {
		{ 0x00000000, PCICAP_BAR_KIND_NONE, 0, false },
		{ 0x0000e001, PCICAP_BAR_KIND_IO, 0xe000, false },
		{ 0xfebf0000, PCICAP_BAR_KIND_MEM32, 0xfebf0000, false },
		{ 0xfebf0008, PCICAP_BAR_KIND_MEM32, 0xfebf0000, true },
		{ 0x000a0002, PCICAP_BAR_KIND_MEM_1M, 0xa0000, false },
		{ 0xfebf0006, PCICAP_BAR_KIND_RESERVED, 0, false },
		{ 0xffffffff, PCICAP_BAR_KIND_RESERVED, 0, false },
	};
	struct pcicap_bars bars = { { 0 }, 6, false };
	struct pcicap_bar bar;

	bars.slot[2] = cases[_i].raw;
	bars.slot[3] = 0x11111111;
	pcicap_bar_decode(&bars, 2, &bar);
	ck_assert_uint_eq(bar.kind, cases[_i].kind);
	ck_assert(bar.address == cases[_i].address);
	ck_assert_int_eq(bar.prefetch, cases[_i].prefetch);
	ck_assert_uint_eq(bar.slots, 1);
	ck_assert_uint_eq(bar.index, 2);
	ck_assert_uint_eq(bar.raw, cases[_i].raw);
	pcicap_bar_decode(&bars, 6, &bar);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
}
END_TEST

START_TEST(pairs_are_consumed)
{
	/* the upper half looks like an I/O BAR, and like a 64-bit one */
	struct pcicap_bars bars = { { 0x0000000c, 0x00000081, 0xe0000004,
				      0x00000004, 0xf0000000, 0xf8000004 },
				    6,
				    false };
	static const uint8_t index[] = { 0, 2, 4, 5 };
	struct pcicap_bar bar;
	unsigned int pos = 0, n = 0;

	while (pcicap_bars_next(&bars, &pos, &bar)) {
		ck_assert_uint_eq(bar.index, index[n]);
		if (n == 0)
			ck_assert(bar.address == UINT64_C(0x8100000000));
		if (n == 1)
			ck_assert(bar.address == UINT64_C(0x4e0000000));
		n++;
	}
	ck_assert_uint_eq(n, 4);
	ck_assert(!pcicap_bars_next(&bars, &pos, &bar));
	pcicap_bar_decode(&bars, 5, &bar);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_BROKEN64);
}
END_TEST

/* Whoever fills them may say that there are more, or fewer. */
START_TEST(slots_that_are_not_there)
{
	struct pcicap_bars bars = { { 0, 0, 0, 0, 0, 0x00000004 }, 8, false };
	struct pcicap_bar bar;
	unsigned int pos = 6;

	pcicap_bar_decode(&bars, 5, &bar);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_BROKEN64);
	ck_assert(!pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(pos, 6);
	bars.count = 2;
	pos = 2;
	ck_assert(!pcicap_bars_next(&bars, &pos, &bar));
	ck_assert_uint_eq(pos, 2);
}
END_TEST

START_TEST(count_by_layout)
{
	static const uint8_t counts[] = { 6, 2, 1, 0 };
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int i;

	ck_assert_uint_eq(pcicap_bar_count(0x80 | (uint8_t)_i), counts[_i]);
	model_init_plain(&m, 64, (uint8_t)_i);
	for (i = 0x10; i < 0x28; i += 4)
		put32(&m, i, 0xe000000c);
	put32(&m, 0x30, 0xc0000001);
	put32(&m, 0x38, 0xd0000000);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_bars_read(&m.cfg, &bars), 0);
	ck_assert_uint_eq(bars.count, counts[_i]);
	ck_assert_uint_eq(m.trace.reads, counts[_i]);
	ck_assert_int_eq(pcicap_rom_read(&m.cfg, &bar), _i < 2 ? 0 : -ENXIO);
	ck_assert_uint_eq(bar.address, _i == 0	 ? 0xc0000000
				       : _i == 1 ? 0xd0000000
						 : 0);
	ck_assert_int_eq(bar.enabled, _i == 0);
	if (_i == 2) {
		pcicap_bar_decode(&bars, 0, &bar);
		ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_BROKEN64);
	}
}
END_TEST

/* Put a BAR of each size and kind into the model, and find it again. */
static void probe_one(uint32_t flags, unsigned int shift, uint8_t kind)
{
	uint8_t before[64];
	struct pcicap_bar bar;
	uint64_t size = UINT64_C(1) << shift;

	model_init(&m, 256);
	put_bar(&m, 0x18, flags, size);
	put16(&m, 0x04, 0x0407);
	memcpy(before, m.bytes, sizeof(before));
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 2, &bar), 0);
	ck_assert_uint_eq(bar.kind, kind);
	ck_assert(bar.size == size);
	ck_assert_int_eq(bar.prefetch, (flags & 9) == 8);
	ck_assert_uint_eq(bar.slots, (flags & 7) == 4 ? 2 : 1);
	ck_assert_mem_eq(before, m.bytes, sizeof(before));
	ck_assert_uint_eq(m.live_writes, 0);
	ck_assert_uint_eq(m.stray_writes, 0);
}

START_TEST(probe_memory_32)
{
	probe_one(0x0, (unsigned int)_i, PCICAP_BAR_KIND_MEM32);
	probe_one(0x8, (unsigned int)_i, PCICAP_BAR_KIND_MEM32);
	probe_one(0x2, (unsigned int)_i, PCICAP_BAR_KIND_MEM_1M);
	probe_one(0x6, (unsigned int)_i, PCICAP_BAR_KIND_RESERVED);
}
END_TEST

START_TEST(probe_memory_64)
{
	probe_one(0x4, (unsigned int)_i, PCICAP_BAR_KIND_MEM64);
	probe_one(0xc, (unsigned int)_i, PCICAP_BAR_KIND_MEM64);
}
END_TEST

START_TEST(probe_io)
{
	probe_one(0x1, (unsigned int)_i, PCICAP_BAR_KIND_IO32);
}
END_TEST

START_TEST(probe_keeps_addresses)
{
	struct pcicap_bar bar;

	model_init(&m, 256);
	put_bar(&m, 0x20, 0xc, 1 * M);
	put32(&m, 0x20, 0xfe00000c);
	put32(&m, 0x24, 0x00000038);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 4, &bar), 0);
	ck_assert(bar.address == UINT64_C(0x38fe000000));
	ck_assert(bar.size == M);
	ck_assert_uint_eq(get32(&m, 0x20), 0xfe00000c);
	ck_assert_uint_eq(get32(&m, 0x24), 0x00000038);
	ck_assert_uint_eq(m.trace.writes, 4); /* decoding was off already */
}
END_TEST

START_TEST(probe_io16)
{
	struct pcicap_bar bar;

	model_init(&m, 256);
	put32(&m, 0x10, 0x0000e001);
	m.mask[0x10] = 0xe0;
	m.mask[0x11] = 0xff;
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 0, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_IO16);
	ck_assert(bar.size == 32);
	ck_assert(bar.address == 0xe000);
}
END_TEST

START_TEST(probe_what_is_no_bar)
{
	struct pcicap_bar bar;

	model_init(&m, 256);
	put32(&m, 0x10, 0x000001f1); /* does not move */
	put32(&m, 0x24, 0xf0000004); /* 64-bit in the last slot */
	put32(&m, 0x28, 0x12345678);
	put_bar(&m, 0x18, 0x4, M);
	m.mask[0x21] = 0x0f; /* slot 4: a hole */
	m.mask[0x23] = 0xff;
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 0, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 1, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 3, &bar), -ENXIO);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 4, &bar), -EBADMSG);
	ck_assert_uint_eq(get32(&m, 0x20), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 6, &bar), -ENXIO);
	model_reset_trace(&m);
	ck_assert_int_eq(pcicap_bar_probe_size(&m.cfg, 5, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_BROKEN64);
	ck_assert_uint_eq(bar.size, 0);
	ck_assert_uint_eq(m.trace.writes, 0);
	ck_assert_uint_eq(get32(&m, 0x28), 0x12345678);
}
END_TEST

START_TEST(probe_rom)
{
	struct pcicap_bar bar;

	model_init(&m, 256);
	put_bar(&m, 0x30, 0, 64 * K);
	m.mask[0x30] = 1;
	put32(&m, 0x30, 0xfe000001);
	put16(&m, 0x04, 0x0003);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_rom_probe_size(&m.cfg, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_ROM);
	ck_assert(bar.size == 64 * K);
	ck_assert(bar.address == 0xfe000000);
	ck_assert(bar.enabled);
	ck_assert_uint_eq(get32(&m, 0x30), 0xfe000001);
	ck_assert_uint_eq(get16(&m, 0x04), 0x0003);
	ck_assert_uint_eq(m.live_writes, 0);
	model_init_plain(&m, 256, 2);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_rom_probe_size(&m.cfg, &bar), -ENXIO);
	model_init_plain(&m, 256, 0);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_rom_probe_size(&m.cfg, &bar), 0);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
}
END_TEST

/* All ones of a function that answers are no size, and not the function's end. */
START_TEST(probe_rom_of_ones)
{
	struct pcicap_bar bar;

	model_init(&m, 256);
	put_bar(&m, 0x30, 0, 2 * K);
	put32(&m, 0x30, 0xfe0007ff);
	ck_assert_int_eq(model_open(&m), 0);
	ck_assert_int_eq(pcicap_rom_probe_size(&m.cfg, &bar), -EBADMSG);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
}
END_TEST

START_TEST(probe_needs_a_writable_handle)
{
	struct pcicap_cfg_ops ops = trace_ops;
	struct pcicap_bar bar;
	struct pcicap_cfg cfg;

	model_init(&m, 256);
	put_bar(&m, 0x10, 0, M);
	ck_assert_int_eq(model_open(&m), 0);
	ops.write = NULL;
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &m.trace, 256), 0);
	ck_assert_int_eq(pcicap_bar_probe_size(&cfg, 0, &bar), -EPERM);
	ck_assert_uint_eq(bar.kind, PCICAP_BAR_KIND_NONE);
}
END_TEST

START_TEST(resizable_sizes)
{
	uint64_t bytes;
	unsigned int code;

	ck_assert_int_eq(pcicap_bar_resize_bytes((unsigned int)_i, &bytes), 0);
	ck_assert(bytes == UINT64_C(1) << (20 + _i));
	ck_assert_int_eq(pcicap_bar_resize_code(bytes, &code), 0);
	ck_assert_uint_eq(code, (unsigned int)_i);
	if (_i)
		ck_assert_int_eq(pcicap_bar_resize_code(bytes + M, &code),
				 -EINVAL);
	/* both size words */
	if (_i < 28)
		ck_assert(pcicap_bar_resize_sizes(16u << _i, 0) ==
			  UINT64_C(1) << _i);
	else
		ck_assert(pcicap_bar_resize_sizes(0xf, 0x10000u << (_i - 28)) ==
			  UINT64_C(1) << _i);
}
END_TEST

START_TEST(resizable_size_errors)
{
	uint64_t bytes;
	unsigned int code;

	ck_assert_int_eq(pcicap_bar_resize_bytes(44, &bytes), -ERANGE);
	ck_assert(bytes == 0);
	ck_assert_int_eq(pcicap_bar_resize_code(0, &code), -EINVAL);
	ck_assert_int_eq(pcicap_bar_resize_code(M + 1, &code), -EINVAL);
	ck_assert_int_eq(pcicap_bar_resize_code(M / 2, &code), -ERANGE);
	ck_assert(pcicap_bar_resize_sizes(0xffffffff, 0xffff3f07) ==
		  UINT64_C(0xfffffffffff));
}
END_TEST

/* A function with a 64-bit BAR 0, a 32-bit BAR 2, an I/O BAR 3, decoding off. */
static void open_writable_bars(void)
{
	model_init(&m, 256);
	put_bar(&m, 0x10, 0xc, 0x100000);
	put_bar(&m, 0x18, 0x0, 0x1000);
	put_bar(&m, 0x1c, 0x1, 0x20);
	put32(&m, 0x20, 0x00000002); /* below 1 MiB */
	put32(&m, 0x24, 0x00000004); /* no upper half */
	put16(&m, 0x04, 0x0004);
	ck_assert_int_eq(model_open(&m), 0);
}

START_TEST(an_address_is_written_whole)
{
	open_writable_bars();
	ck_assert_int_eq(
		pcicap_bar_write_address(&m.cfg, 0, UINT64_C(0x1f00300000)), 0);
	ck_assert_uint_eq(get32(&m, 0x10), 0x0030000c);
	/* its low 4 bits are address, too */
	ck_assert_uint_eq(get32(&m, 0x14), 0x1f);
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 0, 0xe0000000), 0);
	ck_assert_uint_eq(get32(&m, 0x10), 0xe000000c);
	ck_assert_uint_eq(get32(&m, 0x14), 0);
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 2, 0xfe001000), 0);
	ck_assert_uint_eq(get32(&m, 0x18), 0xfe001000);
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 3, 0xe020), 0);
	ck_assert_uint_eq(get32(&m, 0x1c), 0xe021);
	ck_assert_uint_eq(m.live_writes, 0);
	ck_assert_uint_eq(m.stray_writes, 0);
}
END_TEST

START_TEST(an_address_that_does_not_fit)
{
	static const struct {
		unsigned int index;
		uint64_t address;
		int err;
	} cases[] = {
		{ 0, 0x100008, -EINVAL }, /* bits of the type */
		{ 3, 0xe002, -EINVAL },
		{ 2, UINT64_C(0x100000000), -ERANGE },
		{ 3, UINT64_C(0x100000000), -ERANGE },
		{ 4, 0x100000, -ERANGE },
		{ 0, 0x80000, -ERANGE },   /* the device cannot be there */
		{ 1, 0x100000, -ENXIO },   /* a half */
		{ 5, 0x100000, -EBADMSG }, /* without its half */
		{ 6, 0x100000, -ENXIO },
	};

	open_writable_bars();
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, cases[_i].index,
						  cases[_i].address),
			 cases[_i].err);
	ck_assert_uint_eq(m.stray_writes, 0);
	ck_assert_uint_eq(m.trace.writes, cases[_i].address == 0x80000 ? 2 : 0);
}
END_TEST

START_TEST(an_address_needs_decoding_off)
{
	open_writable_bars();
	put16(&m, 0x04, 0x0002);
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 2, 0xfe000000),
			 -EBUSY);
	put16(&m, 0x04, 0x0001);
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 2, 0xfe000000),
			 -EBUSY);
	ck_assert_uint_eq(m.trace.writes, 0);
}
END_TEST

START_TEST(each_access_of_writing_an_address_fails)
{
	open_writable_bars();
	model_reset_trace(&m);
	m.trace.fail_at = (unsigned int)_i;
	m.trace.fail_error = -EIO;
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 0,
						  UINT64_C(0x1f00300000)),
			 -EIO);
	open_writable_bars();
	model_reset_trace(&m);
	m.trace.gone_at = (unsigned int)_i;
	ck_assert_int_eq(pcicap_bar_write_address(&m.cfg, 0,
						  UINT64_C(0x1f00300000)),
			 -ENODEV);
}
END_TEST

Suite *bar_suite(void)
{
	Suite *s = suite_create("bar");
	TCase *tc = tcase_create("bar");

	suite_add_tcase(s, tc);
	tcase_add_loop_test(tc, sizes_from_masks, 0, N_VECTORS);
	tcase_add_test(tc, rom_sizes_from_masks);
	tcase_add_loop_test(tc, kinds, 0, 7);
	tcase_add_test(tc, pairs_are_consumed);
	tcase_add_test(tc, slots_that_are_not_there);
	tcase_add_loop_test(tc, count_by_layout, 0, 4);
	tcase_add_loop_test(tc, probe_memory_32, 4, 32);
	tcase_add_loop_test(tc, probe_memory_64, 4, 64);
	tcase_add_loop_test(tc, probe_io, 2, 16);
	tcase_add_test(tc, probe_keeps_addresses);
	tcase_add_test(tc, probe_io16);
	tcase_add_test(tc, probe_what_is_no_bar);
	tcase_add_test(tc, probe_rom);
	tcase_add_test(tc, probe_rom_of_ones);
	tcase_add_test(tc, probe_needs_a_writable_handle);
	tcase_add_test(tc, an_address_is_written_whole);
	tcase_add_loop_test(tc, an_address_that_does_not_fit, 0, 9);
	tcase_add_test(tc, an_address_needs_decoding_off);
	/* Command, six BARs, two writes that are each read back */
	tcase_add_loop_test(tc, each_access_of_writing_an_address_fails, 0, 11);
	tcase_add_loop_test(tc, resizable_sizes, 0, 44);
	tcase_add_test(tc, resizable_size_errors);
	return s;
}
