// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * BARs in the kernel: which are mapped, what is held after each step fails, and
 * how their registers are reached.
 */
#include "space.h"

#include <check.h>
#include <stdlib.h>

/* A machine without readq(), whose driver gives one behind the first header. */
#include <linux/io.h>
#undef readq
#include <pcicap/kernel/mmio.h>
#define readq readq

#include <pcicap/kernel/map.h>
#include <pcicap/more/test_device.h>
#include <pcicap/more/test_orders.h>
#include <pcicap/test_checked.h>
#include <pcicap/test_live.h>
#include <pcicap/test_others.h>
#include <pcicap/test_places.h>

static _Alignas(4096) u8 memory[0x1000];

static void set_bar(int bar, unsigned long flags, resource_size_t size)
{
	cfg.resource[bar] = (struct resource){ (uintptr_t)memory,
					       (uintptr_t)memory + size - 1,
					       flags };
}

static void start(void)
{
	setup();
	memset(memory, 0, sizeof(memory));
	for (int bar = 0; bar < PCI_STD_NUM_BARS; bar++)
		set_bar(bar, IORESOURCE_MEM, sizeof(memory));
}

static long map_registers(unsigned int bar, u64 offset, u64 size, u64 least)
{
	void *base = pcicap_map_registers(&cfg, bar, offset, size, least);

	return IS_ERR(base) ? PTR_ERR(base) : (u8 *)base - memory;
}

/* The device chooses kind and size of its BARs. */
START_TEST(bars_that_are_refused)
{
	ck_assert_int_eq(map_registers(0, 0, 0, 0x1000), 0);
	ck_assert_int_eq(map_registers(0, 0x800, 0x100, 0x40), 0x800);
	ck_assert_int_eq(map_registers(6, 0, 0, 0), -EINVAL);
	ck_assert_int_eq(map_registers(0, 0, 0, 0x1001), -ERANGE);
	ck_assert_int_eq(map_registers(0, 0xfc1, 0, 0x40), -ERANGE);
	ck_assert_int_eq(map_registers(0, 0xfc0, 0x41, 0x40), -ERANGE);
	ck_assert_int_eq(map_registers(0, 0xfc0, 0x40, 0x40), 0xfc0);
	ck_assert_int_eq(map_registers(0, 0x1001, 0, 0), -ERANGE);
	ck_assert_int_eq(map_registers(0, ~0ull, 0x40, 0x40), -ERANGE);
	ck_assert_int_eq(map_registers(0, 0, 0x3f, 0x40), -ERANGE);
	set_bar(1, IORESOURCE_IO, 0x100);
	ck_assert_int_eq(map_registers(1, 0, 0, 0x10), -EOPNOTSUPP);
	set_bar(1, IORESOURCE_MEM | IORESOURCE_UNSET, 0x100);
	ck_assert_int_eq(map_registers(1, 0, 0, 0x10), -ENXIO);
	memset(&cfg.resource[1], 0, sizeof(cfg.resource[1]));
	ck_assert_int_eq(map_registers(1, 0, 0, 0), -ENXIO);
	mmio.fail_step = 1;
	ck_assert_int_eq(map_registers(0, 0, 0, 0), -EBUSY);
	mmio.fail_step = 2;
	ck_assert_int_eq(map_registers(0, 0, 0, 0), -ENOMEM);
}
END_TEST

static long map_ports(unsigned int bar, u64 least)
{
	void *base = pcicap_map_ports(&cfg, bar, least);

	return IS_ERR(base) ? PTR_ERR(base) : 0;
}

START_TEST(ports)
{
	struct pcicap_test_device_ports v;

	ck_assert_int_eq(map_ports(4, 0x20), -EOPNOTSUPP);
	set_bar(4, IORESOURCE_IO, 0x20);
	ck_assert_int_eq(map_ports(4, 0x21), -ERANGE);
	mmio.fail_step = 1;
	ck_assert_int_eq(map_ports(4, 0x20), -EBUSY);
	mmio.fail_step = 2;
	ck_assert_int_eq(map_ports(4, 0x20), -ENOMEM);
	ck_assert_int_eq(pcicap_test_device_ports_map(&cfg, &v), 0);
	pcicap_test_device_ports_write_data(&v, 0x41);
	ck_assert_uint_eq(pcicap_test_device_ports_read_data(&v), 0x41);
	ck_assert_uint_eq(mmio.ports, 2);
}
END_TEST

/* A map of memory: each step of it fails, and nothing is held. */
START_TEST(each_step_fails)
{
	static const struct pcicap_want want = { .bar = 0, .least = 0x1000 };
	static const int errors[] = { -ENOMEM, -EBUSY, -ENOMEM, -ENOMEM };
	struct pcicap_map *map;

	for (unsigned int k = 1; k <= 4; k++) {
		memset(&mmio, 0, sizeof(mmio));
		mmio.fail_step = k;
		map = devm_pcicap_map(&cfg, &want);
		ck_assert(IS_ERR(map));
		ck_assert_int_eq(PTR_ERR(map), errors[k - 1]);
		ck_assert_uint_eq(mmio.mapped, 0);
		ck_assert_uint_eq(mmio.regions, 0);
	}
	map = devm_pcicap_map(&cfg, &want);
	ck_assert(!IS_ERR(map));
	ck_assert_uint_eq(mmio.mapped, 1);
	ck_assert_uint_eq(mmio.regions, 1);
	cfg.dev.action(cfg.dev.data);
	ck_assert_uint_eq(mmio.mapped, 0);
	ck_assert_uint_eq(mmio.regions, 0);
}
END_TEST

static int open_map(struct pcicap_map *map, const struct pcicap_want *want)
{
	int ret = pcicap_map_open(map, &cfg, want, "test");

	if (ret)
		ck_assert_uint_eq(mmio.regions + mmio.mapped, 0);
	return ret;
}

START_TEST(what_can_be_mapped)
{
	static const struct pcicap_hole whole[] = { { 0, 0x1000 } };
	struct pcicap_want want = { .bar = 0, .least = 0x1000 };
	struct pcicap_map map;

	for (int cache = PCICAP_CACHE_UC; cache <= PCICAP_CACHE_WB; cache++) {
		want.cache = cache;
		ck_assert_int_eq(open_map(&map, &want), 0);
		ck_assert_uint_eq(map.size, 0x1000);
		pcicap_map_close(&map);
		pcicap_map_close(&map);
		ck_assert_uint_eq(mmio.regions + mmio.mapped, 0);
	}
	want.least = 0x1001;
	ck_assert_int_eq(open_map(&map, &want), -ERANGE);
	want.least = 0;
	want.reserved = whole;
	want.n_reserved = 1;
	ck_assert_int_eq(open_map(&map, &want), -EACCES);
	want.bar = 6;
	ck_assert_int_eq(open_map(&map, &want), -EINVAL);
	want.bar = 1;
	set_bar(1, IORESOURCE_IO, 0x100);
	ck_assert_int_eq(open_map(&map, &want), -EOPNOTSUPP);
}
END_TEST

/* Registers of one BAR tell what is in another. */
START_TEST(other_bars)
{
	static _Alignas(8) u8 caps[0x100], kinds[8];
	struct pcicap_test_others_regs regs;
	struct pcicap_test_others_ports ports;
	struct pcicap_test_others_rings rings;
	struct pcicap_test_others_rings_ring ring;
	u32 val = 0;
	u16 fast;

	caps[0] = PCICAP_TEST_OTHERS_REGS_CAP_MODE_FAST;
	caps[1] = 2; /* rings */
	caps[2] = 3; /* entries */
	caps[8] = 0x20;
	kinds[0] = 2;
	memory[4] = 0x55;
	memory[0x124] = 0x22;
	ck_assert_int_eq(
		pcicap_test_others_regs_wrap(&regs, caps, sizeof(caps)), 0);
	ck_assert_int_eq(pcicap_test_others_ports_wrap(&ports, kinds,
						       sizeof(kinds), &regs),
			 0);
	ck_assert_int_eq(pcicap_test_others_ports_read_fast(&ports, &fast), 0);
	set_bar(2, IORESOURCE_MEM, sizeof(memory));
	ck_assert_int_eq(
		pcicap_test_others_rings_map(&cfg, &rings, &regs, &ports), 0);
	ck_assert_int_eq(pcicap_test_others_rings_read_speed(&rings, &val), 0);
	ck_assert_uint_eq(val, 0x55);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 1, &ring), 0);
	ck_assert_int_eq(pcicap_test_others_rings_ring_read_boost(&ring, &val),
			 0);
	ck_assert_uint_eq(val, 0x22);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 2, &ring),
			 -ERANGE);

	/* a view has what was there when it was made */
	caps[0] = PCICAP_TEST_OTHERS_REGS_CAP_MODE_SLOW;
	ck_assert_int_eq(pcicap_test_others_rings_read_speed(&rings, &val), 0);
	kinds[0] = 1;
	ck_assert_int_eq(pcicap_test_others_ports_wrap(&ports, kinds,
						       sizeof(kinds), &regs),
			 0);
	ck_assert_int_eq(pcicap_test_others_ports_read_fast(&ports, &fast),
			 -ENXIO);
	ck_assert_int_eq(
		pcicap_test_others_rings_map(&cfg, &rings, &regs, &ports), 0);
	ck_assert_int_eq(pcicap_test_others_rings_read_speed(&rings, &val),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 0, &ring), 0);
	ck_assert_int_eq(pcicap_test_others_rings_ring_read_boost(&ring, &val),
			 -ENXIO);
}
END_TEST

START_TEST(copies)
{
	static const struct pcicap_hole holes[] = { { 0x100, 0x10 } };
	const struct pcicap_want want = { .bar = 0,
					  .cache = PCICAP_CACHE_WC,
					  .reserved = holes,
					  .n_reserved = 1 };
	struct pcicap_map map;
	u8 out[4];

	ck_assert_int_eq(open_map(&map, &want), 0);
	ck_assert_int_eq(pcicap_map_write(&map, 0xffc, "abcd", 4), 0);
	ck_assert_uint_eq(mmio.barriers, 1);
	ck_assert_int_eq(pcicap_map_read(&map, 0xffc, out, 4), 0);
	ck_assert_mem_eq(out, "abcd", 4);
	ck_assert_int_eq(pcicap_map_read(&map, 0xffd, out, 4), -ERANGE);
	ck_assert_mem_eq(out, "\xff\xff\xff\xff", 4);
	ck_assert_int_eq(pcicap_map_write(&map, 0xffd, "efgh", 4), -ERANGE);
	ck_assert_int_eq(pcicap_map_write(&map, ~0ull, "efgh", 4), -ERANGE);
	/* up to a hole, and behind it, but no byte of it */
	ck_assert_int_eq(pcicap_map_write(&map, 0xfc, "efgh", 4), 0);
	ck_assert_int_eq(pcicap_map_write(&map, 0x110, "efgh", 4), 0);
	ck_assert_int_eq(pcicap_map_write(&map, 0xfd, "efgh", 4), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 0x10f, out, 4), -EACCES);
	ck_assert_mem_eq(out, "\xff\xff\xff\xff", 4);
	ck_assert_uint_eq(memory[0x100], 0);
	pcicap_map_close(&map);
	ck_assert_int_eq(pcicap_map_read(&map, 0, out, 1), -ENXIO);
	ck_assert_int_eq(pcicap_map_write(&map, 0, "a", 1), -ENXIO);
}
END_TEST

/* What is static is one access of the register's width, at its place. */
START_TEST(bare_accesses)
{
	struct pcicap_test_device_regs v;

	ck_assert_int_eq(pcicap_test_device_regs_map(&cfg, &v), 0);
	memset(&mmio, 0, sizeof(mmio));
	pcicap_test_device_regs_write_word(&v, 0x1234);
	ck_assert_uint_eq(mmio.n_writes, 1);
	ck_assert_uint_eq(mmio.width, 2);
	ck_assert_ptr_eq(mmio.at, memory + 0x0e);
	ck_assert_uint_eq(pcicap_test_device_regs_read_word(&v), 0x1234);
	ck_assert_uint_eq(mmio.n_reads, 1);
	pcicap_test_device_regs_write_base(&v, 5);
	ck_assert_uint_eq(mmio.width, 8);
	ck_assert_uint_eq(mmio.relaxed, 0);
	ck_assert_uint_eq(pcicap_test_device_regs_read_word_relaxed(&v),
			  0x1234);
	ck_assert_uint_eq(mmio.relaxed, 1);
	ck_assert_uint_eq(mmio.misaligned, 0);
	ck_assert_uint_eq(reads, 0);
}
END_TEST

/* 24 bits, wherever in their dword, are read in that dword. */
START_TEST(three_bytes)
{
	struct pcicap_test_device_regs v;

	ck_assert_int_eq(pcicap_test_device_regs_map(&cfg, &v), 0);
	memory[0x36] = 0x12;
	ck_assert_uint_eq(pcicap_test_device_regs_read_triple(&v), 0x120000);
	memory[4] = 1;
	memory[5] = 2;
	memory[6] = 3;
	memory[7] = 4;
	ck_assert_uint_eq(pcicap_read24(memory, 4), 0x030201);
	ck_assert_uint_eq(pcicap_read24(memory, 5), 0x040302);
	ck_assert_uint_eq(mmio.ports, 0);
	ck_assert_uint_eq(pcicap_ioread24(memory, 5), 0x040302);
	ck_assert_uint_eq(mmio.misaligned, 0);
}
END_TEST

/* Halves in the order that the spec says. */
START_TEST(split_accesses)
{
	pcicap_lo_hi_writeq(0x1122334455667788, memory);
	ck_assert_ptr_eq(mmio.last_but_one, memory);
	ck_assert_ptr_eq(mmio.at, memory + 4);
	ck_assert(pcicap_lo_hi_readq(memory) == 0x1122334455667788);
	ck_assert_ptr_eq(mmio.at, memory + 4);
	pcicap_hi_lo_writeq(0x8877665544332211, memory);
	ck_assert_ptr_eq(mmio.last_but_one, memory + 4);
	ck_assert_ptr_eq(mmio.at, memory);
	ck_assert(pcicap_hi_lo_readq(memory) == 0x8877665544332211);
	ck_assert_ptr_eq(mmio.at, memory);
	ck_assert_uint_eq(mmio.width, 4);
}
END_TEST

/* What is kept, how wide and of what kind accesses are; none after an error. */
#define UPDATES(name, type, bytes, in_ports)                               \
	do {                                                               \
		const type old = (type)0x8070605040302fca;                 \
		type mask = 0x0f, val = 0x05, got;                         \
                                                                           \
		shim_write(old, memory, sizeof(old));                      \
		memset(&mmio, 0, sizeof(mmio));                            \
		ck_assert_int_eq(name((void *)memory, mask, val, 0x1f,     \
				      (type)~0x42),                        \
				 0);                                       \
		ck_assert_uint_eq(mmio.width, bytes);                      \
		ck_assert_uint_eq(mmio.ports, in_ports);                   \
		got = (type)shim_read(memory, sizeof(got));                \
		ck_assert(got == (type)0x8070605040302f85);                \
		memset(&mmio, 0, sizeof(mmio));                            \
		mask = 0x2f;                                               \
		ck_assert_int_eq(name((void *)memory, mask, val, 0x1f, 0), \
				 -EPERM);                                  \
		mask = 0x03;                                               \
		ck_assert_int_eq(name((void *)memory, mask, val, 0x1f, 0), \
				 -EINVAL);                                 \
		ck_assert_uint_eq(mmio.n_reads + mmio.n_writes, 0);        \
	} while (0)

START_TEST(updates)
{
	UPDATES(pcicap_updateb, u8, 1, 0);
	UPDATES(pcicap_updatew, u16, 2, 0);
	UPDATES(pcicap_updatel, u32, 4, 0);
	UPDATES(pcicap_updateq, u64, 8, 0);
	UPDATES(pcicap_lo_hi_updateq, u64, 4, 0);
	UPDATES(pcicap_hi_lo_updateq, u64, 4, 0);
	UPDATES(pcicap_ioupdate8, u8, 1, 2);
	UPDATES(pcicap_ioupdate16, u16, 2, 2);
	UPDATES(pcicap_ioupdate32, u32, 4, 2);
}
END_TEST

/* Both halves in the spec's order, when they are changed. */
START_TEST(split_updates)
{
	ck_assert_int_eq(pcicap_lo_hi_updateq(memory, 1, 1, 1, ~0ull), 0);
	ck_assert_ptr_eq(mmio.at, memory + 4);
	ck_assert_int_eq(pcicap_hi_lo_updateq(memory, 1, 1, 1, ~0ull), 0);
	ck_assert_ptr_eq(mmio.at, memory);
}
END_TEST

/* What is not there is not touched. */
START_TEST(nothing_is_touched)
{
	struct pcicap_test_device_regs v;
	u32 val = 0;

	memory[7] = 0x80; /* cap.extra */
	ck_assert_int_eq(pcicap_test_device_regs_map(&cfg, &v), 0);
	memset(&mmio, 0, sizeof(mmio));
	ck_assert_int_eq(pcicap_test_device_regs_read_scratch(&v, 4, &val),
			 -ERANGE);
	ck_assert_uint_eq(val, U32_MAX);
	ck_assert_int_eq(pcicap_test_device_regs_write_scratch(&v, 4, 7),
			 -ERANGE);
	v.size = 0x18;
	val = 0;
	ck_assert_int_eq(pcicap_test_device_regs_read_extra(&v, &val), -ENXIO);
	ck_assert_uint_eq(val, U32_MAX);
	ck_assert_uint_eq(mmio.n_reads + mmio.n_writes, 0);
	v.size = 0x1c;
	ck_assert_int_eq(pcicap_test_device_regs_read_extra(&v, &val), 0);
	ck_assert_uint_eq(mmio.n_reads, 1);
}
END_TEST

/* The form that asks: all ones of a device that is there is the value. */
START_TEST(checked)
{
	struct pcicap_test_device_regs v;
	u16 val;

	ck_assert_int_eq(pcicap_test_device_regs_map(&cfg, &v), 0);
	memory[0x0e] = 7;
	ck_assert_int_eq(
		pcicap_test_device_regs_read_word_checked(&v, &cfg, &val), 0);
	ck_assert_uint_eq(val, 7);
	ck_assert_uint_eq(reads, 0);
	mmio.gone = true;
	ck_assert_int_eq(
		pcicap_test_device_regs_read_word_checked(&v, &cfg, &val), 0);
	ck_assert_uint_eq(val, 0xffff);
	/* asleep, it is there, and answers nothing */
	cfg.current_state = PCI_D3hot;
	ck_assert_int_eq(pcicap_test_device_regs_read_word_checked(&v, &cfg,
								   &val),
			 -EIO);
	cfg.current_state = PCI_UNKNOWN;
	ck_assert_int_eq(
		pcicap_test_device_regs_read_word_checked(&v, &cfg, &val), 0);
	cfg.state = SHIM_SILENT;
	ck_assert_int_eq(pcicap_test_device_regs_read_word_checked(&v, &cfg,
								   &val),
			 -ENODEV);
}
END_TEST

/* A block lies where the device says: aligned to its registers, not to its size. */
START_TEST(blocks_that_the_device_places)
{
	struct pcicap_test_places_regs_feature f;
	struct pcicap_test_places_regs_extra extra;
	struct pcicap_test_places_regs_tag tag;
	struct pcicap_test_places_regs v;
	u32 value;

	memory[0x800] = 7;
	memory[0x802] = 0x20;
	memory[0x820] = 9;
	memory[0x822] = 0x1c;
	ck_assert_int_eq(pcicap_test_places_regs_map(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_feature_first(&v, &f), 0);
	ck_assert_ptr_eq(f.base, memory + 0x800);
	ck_assert_int_eq(pcicap_test_places_regs_feature_next(&v, &f, &f), 0);
	ck_assert_ptr_eq(f.base, memory + 0x820);
	ck_assert_int_eq(pcicap_test_places_regs_feature_next(&v, &f, &f),
			 -EINVAL);
	/* by an ID that has a name, as a value of its register */
	memory[0xa4] = 0xc0;
	memory[0xa5] = 1; /* dwords: 700h */
	memory[0x700] = 1;
	memory[0x701] = 8;
	memory[0x720] = 2;
	ck_assert_int_eq(pcicap_test_places_regs_map(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find(
				 &v,
				 PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_PROTOCOL,
				 &extra),
			 0);
	ck_assert_ptr_eq(extra.base, memory + 0x720);
	ck_assert_int_eq(pcicap_test_places_regs_extra_find_next(
				 &v,
				 PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_PROTOCOL,
				 &extra, &extra),
			 -ENOENT);
	/* 24 bits are those of a dword */
	memory[0xc08] = 3;
	ck_assert_int_eq(pcicap_test_places_regs_tag_at(&v, 1, &tag), 0);
	ck_assert_int_eq(pcicap_test_places_regs_tag_read_value(&tag, &value),
			 0);
	ck_assert_uint_eq(value, 3);
	ck_assert_uint_eq(mmio.misaligned, 0);
}
END_TEST

/* Two halves: in the spec's order, each of its own width, neighbours kept. */
START_TEST(combined_writes)
{
	struct pcicap_test_orders v;

	ck_assert_int_eq(pcicap_test_orders_at(&cfg, CAP, &v), 0);
	ck_assert_int_eq(pcicap_test_orders_write_ring(&v, 0x123456789abcdef0),
			 0);
	ck_assert_uint_eq(writes, 2);
	ck_assert_uint_eq(last_value, 0x12345678); /* the high half, last */
	ck_assert_uint_eq(get(CAP + 4, 8), 0x123456789abcdef0);
	ck_assert_int_eq(pcicap_test_orders_write_ring(&v, 8), -EDOM);
	ck_assert_uint_eq(writes, 2);
	v.cap_wide = 0;
	ck_assert_int_eq(pcicap_test_orders_write_area(&v, 1ull << 32),
			 -ERANGE);
	ck_assert_uint_eq(writes, 2);
	put(CAP + 0x0c, 4, 0xfff);
	v.cap_wide = 1;
	ck_assert_int_eq(pcicap_test_orders_write_area(&v, 0x7000005000), 0);
	ck_assert_uint_eq(last_value & 0xfffff000, 0x5000); /* high first */
	ck_assert_uint_eq(get(CAP + 0x0c, 4) & 0xfffff000, 0x5000);
	cfg.cfg_size = CAP + 8;
	ck_assert_int_eq(pcicap_test_orders_write_ring(&v, 16), -ENODATA);
}
END_TEST

/* What is started by a write alone, and what by a change of bits. */
START_TEST(polls)
{
	struct pcicap_test_live_uart v;

	ck_assert_int_eq(pcicap_test_live_uart_map(&cfg, &v), 0);
	memory[0x1c] = 1;
	ck_assert_int_eq(pcicap_test_live_uart_poll_lines(&v), -ETIMEDOUT);
	ck_assert_uint_eq(memory[0x1c], 2);
	ck_assert_int_eq(pcicap_test_live_uart_poll_order(&v), 0);
	ck_assert_uint_eq(memory[0x1e], 0x34);
	ck_assert_uint_eq(memory[0x1f], 0x12);
	memory[0x18] = 0x10;
	ck_assert_int_eq(pcicap_test_live_uart_poll_reset(&v), -ETIMEDOUT);
	ck_assert_uint_eq(memory[0x18], 0x11);
	ck_assert_uint_eq(waits.sleeps, 0);
	ck_assert_uint_gt(waits.spins, 2);
}
END_TEST

/* The clock of the shim goes on by 100 us whenever it is looked at. */
START_TEST(polls_that_fail)
{
	struct pcicap_test_checked_regs_op op;
	struct pcicap_test_checked_regs v;

	memory[0] = 4; /* op at a0h */
	ck_assert_int_eq(pcicap_test_checked_regs_map(&cfg, &v), 0);
	ck_assert_int_eq(pcicap_test_checked_regs_op_at(&v, &op), 0);
	memory[0xb8] = 0x20; /* state 1 */
	ck_assert_int_eq(pcicap_test_checked_regs_op_poll_order(&op), 0);
	ck_assert_uint_eq(memory[0xac], 5);
	ck_assert_uint_eq(waits.sleeps, 0);
	ck_assert_uint_eq(waits.may_sleep, 1);
	memory[0xb8] = 0;
	mmio.n_reads = 0;
	ck_assert_int_eq(pcicap_test_checked_regs_op_poll_order(&op),
			 -ETIMEDOUT);
	ck_assert_uint_eq(mmio.n_reads, 20);
	ck_assert_uint_eq(waits.sleeps, 19);
	ck_assert_uint_eq(waits.least, 126);
	ck_assert_uint_eq(waits.most, 500);
	ck_assert_uint_eq(waits.spins, 0);
	/* without sleep */
	memory[0xb8] = 0x40;
	ck_assert_int_eq(pcicap_test_checked_regs_op_poll_settle(&op),
			 -ETIMEDOUT); /* its start writes 0 there */
	ck_assert_uint_eq(memory[0xb8], 3);
	ck_assert_uint_eq(waits.spins, 9);
	ck_assert_uint_eq(waits.may_sleep, 2);
	/* what starts it cannot be written now */
	ck_assert_int_eq(pcicap_test_checked_regs_poll_rise(&v), -EPERM);
	/* what starts it is not there, nor what is waited for */
	op.size = 0x0c;
	mmio.n_reads = 0;
	ck_assert_int_eq(pcicap_test_checked_regs_op_poll_order(&op), -ENXIO);
	ck_assert_int_eq(pcicap_test_checked_regs_op_poll_settle(&op), -ENXIO);
	op.size = 0x18;
	ck_assert_int_eq(pcicap_test_checked_regs_op_poll_order(&op),
			 -ETIMEDOUT);
	ck_assert_uint_eq(mmio.n_reads, 0);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		bars_that_are_refused,
		ports,
		each_step_fails,
		what_can_be_mapped,
		other_bars,
		copies,
		bare_accesses,
		three_bytes,
		split_accesses,
		updates,
		split_updates,
		nothing_is_touched,
		checked,
		combined_writes,
		blocks_that_the_device_places,
		polls,
		polls_that_fail,
	};
	Suite *suite = suite_create("BARs in the kernel");
	TCase *tcase = tcase_create("BARs");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, start, NULL);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
