// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* BARs in which registers of others tell what there is: read, decoded, simulated. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "little.h"
#include "space.h"

#include <pcicap/core/model.h>
#include <pcicap/test_others.h>

extern const struct pcicap_device_desc pcicap_test_others_desc;
extern const struct pcicap_device_desc pcicap_test_places_desc;

#define REGS  0
#define PORTS 1
#define RINGS 2

static _Alignas(8) uint8_t bytes[3][0x1000];
static const size_t sizes[] = { 0x100, 8, 0x1000 };
static struct pcicap_test_others_regs regs;
static struct pcicap_test_others_ports ports;
static struct pcicap_test_others_rings rings;
static struct pcicap_map maps[3];
static struct pcicap_ports io;
static unsigned int others; /* reads of other BARs */
static int other_error;
static char seen[1 << 12];

static void put_cap(unsigned int mode, unsigned int n_rings, unsigned int depth)
{
	little_put(&bytes[REGS][0], 4, mode | n_rings << 8 | depth << 16);
}

static void fill(void)
{
	setup();
	memset(bytes, 0, sizeof(bytes));
	put_cap(PCICAP_TEST_OTHERS_REGS_CAP_MODE_FAST, 2, 3);
	little_put(&bytes[REGS][8], 4, 0x20); /* bytes of a ring */
	bytes[PORTS][0] = 2;
	little_put(&bytes[PORTS][4], 2, 0x1234);
	little_put(&bytes[RINGS][4], 4, 0x55);
	little_put(&bytes[RINGS][0x20], 4, 0xe2);
	little_put(&bytes[RINGS][0x120], 4, 0x11);
	little_put(&bytes[RINGS][0x124], 4, 0x22);
	others = 0;
	other_error = 0;
	seen[0] = '\0';
}

static int map_all(void)
{
	int ret = pcicap_test_others_regs_wrap(&maps[REGS], bytes[REGS],
					       sizes[REGS], NULL, &regs);

	io = (struct pcicap_ports){ .fd = fileno(tmpfile()),
				    .size = sizes[PORTS],
				    .bar = PORTS };
	ck_assert_int_eq(pwrite(io.fd, bytes[PORTS], 8, 0), 8);
	if (!ret)
		ret = pcicap_test_others_ports_map(&io, NULL, &regs, &ports);
	if (!ret)
		ret = pcicap_test_others_rings_wrap(&maps[RINGS], bytes[RINGS],
						    sizes[RINGS], NULL, &regs,
						    &ports, &rings);
	return ret;
}

START_TEST(accessors)
{
	struct pcicap_test_others_rings_ring ring;
	uint16_t fast = 0;
	uint32_t val = 0;

	fill();
	ck_assert_int_eq(map_all(), 0);
	ck_assert_int_eq(pcicap_test_others_ports_read_fast(&ports, &fast), 0);
	ck_assert_uint_eq(fast, 0x1234);
	ck_assert_int_eq(pcicap_test_others_rings_read_speed(&rings, &val), 0);
	ck_assert_uint_eq(val, 0x55);
	ck_assert_int_eq(pcicap_test_others_rings_read_entry(&rings, 2, &val),
			 0);
	ck_assert_uint_eq(val, 0xe2);
	ck_assert_int_eq(pcicap_test_others_rings_read_entry(&rings, 3, &val),
			 -ERANGE);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 1, &ring), 0);
	ck_assert_int_eq(pcicap_test_others_rings_ring_read_head(&ring, &val),
			 0);
	ck_assert_uint_eq(val, 0x11);
	ck_assert_int_eq(pcicap_test_others_rings_ring_read_boost(&ring, &val),
			 0);
	ck_assert_uint_eq(val, 0x22);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 2, &ring),
			 -ERANGE);

	put_cap(PCICAP_TEST_OTHERS_REGS_CAP_MODE_SLOW, 2, 3);
	bytes[PORTS][0] = 1;
	ck_assert_int_eq(map_all(), 0);
	ck_assert_int_eq(pcicap_test_others_ports_read_fast(&ports, &fast),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_others_rings_read_speed(&rings, &val),
			 -ENXIO);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 1, &ring), 0);
	ck_assert_int_eq(pcicap_test_others_rings_ring_read_boost(&ring, &val),
			 -ENXIO);

	put_cap(PCICAP_TEST_OTHERS_REGS_CAP_MODE_NONE, 2, 3);
	ck_assert_int_eq(map_all(), 0);
	ck_assert_int_eq(pcicap_test_others_rings_ring_at(&rings, 0, &ring),
			 -ENXIO);
}
END_TEST

/* What cannot be read of the other BAR is no zero. */
START_TEST(the_other_fails)
{
	fill();
	ck_assert_int_eq(map_all(), 0);
	ck_assert_int_eq(ftruncate(io.fd, 0), 0);
	ck_assert_int_eq(pcicap_test_others_rings_wrap(
				 &maps[RINGS], bytes[RINGS], sizes[RINGS], NULL,
				 &regs, &ports, &rings),
			 -EIO);
}
END_TEST

static int read_bar(void *ctx, uint32_t off, unsigned int width, uint64_t *val)
{
	*val = little_get((uint8_t *)ctx + off, width / 8);
	return 0;
}

static int read_other(void *ctx, const struct pcicap_bar_desc *bar,
		      uint32_t off, unsigned int width, uint64_t *val)
{
	ck_assert_ptr_nonnull(ctx);
	others++;
	*val = little_get(&bytes[bar->index][off], width / 8);
	return other_error;
}

static int visit(void *ctx, struct pcicap_decoder *dec,
		 const struct pcicap_decoded *d)
{
	size_t n = strlen(seen);

	(void)ctx;
	(void)dec;
	snprintf(seen + n, sizeof(seen) - n, "%s%s=%llx ",
		 d->depth ? "ring." : "", d->reg->name,
		 (unsigned long long)d->value);
	return 0;
}

static int decode(unsigned int bar, pcicap_read_other *other)
{
	static const struct pcicap_decode_ops ops = { .reg = visit };
	static struct pcicap_decoder dec;
	int err = pcicap_decode_open_bar(&dec,
					 &pcicap_test_others_desc.bars[bar],
					 sizes[bar], read_bar, bytes[bar]);

	seen[0] = '\0';
	others = 0;
	if (other)
		pcicap_decode_others(&dec, other);
	return err ? err : pcicap_decode(&dec, &ops, NULL);
}

START_TEST(decoded)
{
	fill();
	ck_assert_int_eq(decode(PORTS, read_other), 0);
	ck_assert_str_eq(seen, "kind=2 fast=1234 ");
	ck_assert_int_eq(decode(RINGS, read_other), 0);
	ck_assert_str_eq(seen, "kind=0 speed=55 regs_stride=0 entry=0 entry=0 "
			       "entry=e2 "
			       "ring.head=0 ring.boost=0 ring.head=11 "
			       "ring.boost=22 ");
	/* cap, kind, triple and stride, each once */
	ck_assert_uint_eq(others, 4);
	put_cap(PCICAP_TEST_OTHERS_REGS_CAP_MODE_SLOW, 1, 1);
	ck_assert_int_eq(decode(PORTS, read_other), 0);
	ck_assert_str_eq(seen, "kind=2 ");
	ck_assert_int_eq(decode(RINGS, read_other), 0);
	ck_assert_str_eq(seen,
			 "kind=0 speed=55 regs_stride=0 entry=0 ring.head=0 ");
	bytes[PORTS][0] = 1;
	ck_assert_int_eq(decode(RINGS, read_other), 0);
	ck_assert_str_eq(seen, "kind=0 regs_stride=0 entry=0 ring.head=0 ");
}
END_TEST

/* Of 24 bits, whatever is beside them in the dword. */
START_TEST(three_bytes)
{
	uint32_t val = 0;

	fill();
	put_cap(PCICAP_TEST_OTHERS_REGS_CAP_MODE_NONE, 0, 0);
	little_put(&bytes[REGS][0xc], 4, 0x332211ff);
	little_put(&bytes[RINGS][0x60], 4, 0x77);
	ck_assert_int_eq(decode(RINGS, read_other), 0);
	ck_assert_str_eq(seen, "kind=0 regs_stride=0 third=77 ");
	ck_assert_int_eq(map_all(), 0);
	ck_assert_int_eq(pcicap_test_others_rings_read_third(&rings, &val), 0);
	ck_assert_uint_eq(val, 0x77);
	bytes[REGS][0xf] = 0x32;
	ck_assert_int_eq(decode(RINGS, read_other), 0);
	ck_assert_str_eq(seen, "kind=0 regs_stride=0 ");
}
END_TEST

START_TEST(decoded_without_the_other)
{
	fill();
	ck_assert_int_eq(decode(RINGS, NULL), -ENODATA);
	ck_assert_str_eq(seen, "kind=0 regs_stride=0 ");
	other_error = -EIO;
	ck_assert_int_eq(decode(RINGS, read_other), -EIO);
	ck_assert_str_eq(seen, "kind=0 regs_stride=0 ");
	/* as in generated code: what is not there is 0 */
	other_error = -ENXIO;
	ck_assert_int_eq(decode(RINGS, read_other), 0);
	ck_assert_str_eq(seen, "kind=0 regs_stride=0 ");
	other_error = -ENODEV;
	ck_assert_int_eq(decode(RINGS, read_other), -ENODEV);
}
END_TEST

static struct pcicap_model m;

static void simulate(void)
{
	static const struct pcicap_desc header = { .name = "type0",
						   .is_header = 1 };
	static const struct pcicap_desc *const descs[] = { &header };

	ck_assert_int_eq(pcicap_model_init(&m, space, sizeof(space), descs, 1),
			 0);
}

START_TEST(simulated)
{
	static struct pcicap_model_bits rules[3][0x200];
	static struct pcicap_model_bar bar[3];

	fill();
	simulate();
	memset(bar, 0, sizeof(bar));
	for (unsigned int i = 0; i < 3; i++) {
		bar[i].desc = &pcicap_test_others_desc.bars[i];
		bar[i].data = bytes[i];
		bar[i].size = (uint32_t)sizes[i];
		bar[i].bits = rules[i];
		bar[i].n_bits = sizes[i] < 0x200 ? (uint32_t)sizes[i] : 0x200;
	}
	/* in their order */
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[RINGS]), -ENODATA);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[PORTS]), -ENODATA);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[REGS]), 0);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[RINGS]), -ENODATA);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[PORTS]), 0);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[RINGS]), 0);
	ck_assert_uint_eq(rules[RINGS][4].write, 0xff);
	ck_assert_uint_eq(rules[RINGS][0x124].write, 0xff);
	ck_assert_uint_eq(rules[RINGS][0x144].write, 0);
	put_cap(PCICAP_TEST_OTHERS_REGS_CAP_MODE_SLOW, 1, 1);
	bytes[PORTS][0] = 1;
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar[RINGS]), 0);
	ck_assert_uint_eq(rules[RINGS][4].write, 0);
	ck_assert_uint_eq(rules[RINGS][0x100].write, 0xff);
	ck_assert_uint_eq(rules[RINGS][0x104].write, 0);
	ck_assert_uint_eq(rules[RINGS][0x120].write, 0);
}
END_TEST

/* What the function is tells what there is in its BAR, too. */
START_TEST(simulated_variant)
{
	static struct pcicap_model_bits rules[0x20];
	struct pcicap_model_bar bar = {
		.desc = &pcicap_test_places_desc.bars[0],
		.data = bytes[RINGS],
		.size = 0x1000,
		.bits = rules,
		.n_bits = sizeof(rules) / sizeof(rules[0]),
	};

	fill();
	put(0x00, 4, 0x1234 | 0x5681u << 16);
	put(0x08, 1, 2); /* revision */
	simulate();
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar), 0);
	ck_assert_uint_eq(rules[4].write, 0);
	ck_assert_uint_eq(rules[8].write, 0);
	put(0x02, 2, 0x5682);
	put(0x08, 1, 3);
	simulate();
	ck_assert_int_eq(pcicap_model_add_bar(&m, &bar), 0);
	ck_assert_uint_eq(rules[4].write, 0xff);
	ck_assert_uint_eq(rules[8].write, 0xff);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("others");
	TCase *tc = tcase_create("others");
	SRunner *sr = srunner_create(s);
	int failed;

	tcase_add_test(tc, accessors);
	tcase_add_test(tc, the_other_fails);
	tcase_add_test(tc, decoded);
	tcase_add_test(tc, three_bytes);
	tcase_add_test(tc, decoded_without_the_other);
	tcase_add_test(tc, simulated);
	tcase_add_test(tc, simulated_variant);
	suite_add_tcase(s, tc);
	srunner_run_all(sr, CK_NORMAL);
	failed = srunner_ntests_failed(sr);
	srunner_free(sr);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
