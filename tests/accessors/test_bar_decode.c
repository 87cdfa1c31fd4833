// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Decoding the registers of a BAR by their description. */
#include <check.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

#include <pcicap/core/decode.h>

extern const struct pcicap_device_desc pcicap_test_device_desc;
extern const struct pcicap_device_desc pcicap_test_memory_desc;
extern const struct pcicap_device_desc pcicap_test_places_desc;

#define REGS  0
#define PORTS 2
#define PART  3

static uint8_t bytes[0x1000];
static unsigned int reads[0x1000]; /* of each offset */
static unsigned int n_reads, fail_at, fail_with;
static struct pcicap_decoder dec;
static char seen[1 << 15]; /* "name=value" of each register, in order */

static int read_reg(void *ctx, uint32_t off, unsigned int width, uint64_t *val)
{
	ck_assert_ptr_eq(ctx, bytes);
	ck_assert_uint_eq(off % (width / 8), 0);
	ck_assert_uint_le(off + width / 8, sizeof(bytes));
	reads[off]++;
	*val = 0;
	if (++n_reads == fail_at)
		return -(int)fail_with;
	*val = little_get(&bytes[off], width / 8);
	return 0;
}

static void add(const char *format, const struct pcicap_decoded *d,
		const char *name, uint64_t value)
{
	size_t n = strlen(seen);

	for (unsigned int i = 0; i < d->depth; i++)
		n += (size_t)snprintf(seen + n, sizeof(seen) - n, "%s[%d].",
				      d->path[i], d->indices[i]);
	snprintf(seen + n, sizeof(seen) - n, format, name,
		 (unsigned long long)value);
}

static int visit_reg(void *ctx, struct pcicap_decoder *decoder,
		     const struct pcicap_decoded *d)
{
	(void)ctx;
	ck_assert_ptr_eq(decoder, &dec);
	if (d->error) {
		ck_assert_uint_eq(d->value, UINT64_MAX);
		add("%s=error%lld ", d, d->reg->name,
		    (uint64_t)(int64_t)d->error);
	} else {
		add("%s=%llx ", d, d->reg->name, d->value);
	}
	return 0;
}

static int visit_combined(void *ctx, const struct pcicap_decoded *d,
			  const struct pcicap_combined_desc *combined,
			  uint64_t value)
{
	(void)ctx;
	add("%s=%llx ", d, combined->name, value);
	return 0;
}

static const struct pcicap_decode_ops ops = {
	.reg = visit_reg,
	.combined = visit_combined,
};

static int decode(unsigned int bar, uint64_t size)
{
	int err = pcicap_decode_open_bar(&dec,
					 &pcicap_test_device_desc.bars[bar],
					 size, read_reg, bytes);

	seen[0] = '\0';
	n_reads = 0;
	memset(reads, 0, sizeof(reads));
	return err ? err : pcicap_decode(&dec, &ops, NULL);
}

static void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	fail_at = 0;
	bytes[4] = 1 << 2; /* two doorbells */
	bytes[0x0c] = 0x5a;
	bytes[0x10] = 0x11;
	bytes[0x17] = 0x88;
	bytes[0x34] = 0x56;
	bytes[0x36] = 0x12;
	bytes[0x37] = 0xff;
	bytes[0x40] = 7;
	bytes[0x44] = 9;
	bytes[0x40c] = 0x0a;
}

START_TEST(each_register_once)
{
	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	ck_assert_ptr_nonnull(strstr(seen, "cap=400000000 ctrl=0 byte=5a "
					   "word=0 base=8800000000000011 "
					   "scratch=0 "));
	ck_assert_ptr_nonnull(strstr(seen, " triple=120056 "));
	ck_assert_ptr_nonnull(strstr(seen, " low=7 high=9 sum_low=0 "
					   "sum_high=error-1 both=900000007 "
					   "sum=ffffffffffffffff "));
	ck_assert_ptr_nonnull(strstr(seen, "doorbell[1].head=a "));
	ck_assert_ptr_null(strstr(seen, "doorbell[2]"));
	ck_assert_ptr_null(strstr(seen, "extra="));
	for (unsigned int i = 0; i < sizeof(bytes); i++)
		ck_assert_msg(reads[i] <= 1, "%u reads at %#x", reads[i], i);
	/* 64 bits are one access */
	ck_assert_uint_eq(reads[0x10], 1);
	ck_assert_uint_eq(reads[0x14], 0);
}
END_TEST

START_TEST(what_must_not_be_read_is_not)
{
	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	ck_assert_uint_eq(reads[0x38], 0);  /* a read has an effect */
	ck_assert_uint_eq(reads[0x400], 0); /* write only */
	ck_assert_uint_eq(reads[0x74], 0);  /* nor for a value of two */
	ck_assert_uint_eq(reads[0xa00], 0);
	ck_assert_ptr_nonnull(strstr(seen, " cause=error-1 "));
	ck_assert_ptr_nonnull(strstr(seen, "doorbell[0].tail=error-1 "));
	ck_assert_ptr_nonnull(strstr(seen, "bell[191].mute=error-1 "));
	ck_assert_ptr_null(strstr(seen, "bell[192]"));
}
END_TEST

/* Without @combined, a register: its name is all that is known. */
static int wants(void *ctx, const struct pcicap_decoded *d,
		 const struct pcicap_combined_desc *combined)
{
	const char *name = combined ? combined->name : d->reg->name;

	ck_assert_int_eq(!combined, !!d->reg);
	return !strcmp(name, ctx);
}

static const struct pcicap_decode_ops one_op = {
	.reg = visit_reg,
	.combined = visit_combined,
	.wants = wants,
};

/* Decodes what has this name. */
static int decode_one(const char *name)
{
	int err = pcicap_decode_open_bar(&dec,
					 &pcicap_test_device_desc.bars[REGS],
					 sizeof(bytes), read_reg, bytes);

	seen[0] = '\0';
	n_reads = 0;
	memset(reads, 0, sizeof(reads));
	return err ? err : pcicap_decode(&dec, &one_op, (void *)name);
}

START_TEST(only_what_is_wanted_is_read)
{
	ck_assert_int_eq(decode_one("byte"), 0);
	ck_assert_str_eq(seen, "byte=5a ");
	ck_assert_uint_eq(reads[0x0c], 1);
	ck_assert_uint_eq(reads[0x10], 0);
	ck_assert_uint_eq(reads[0x40], 0); /* a part of "both" */
	ck_assert_int_eq(decode_one("both"), 0);
	ck_assert_str_eq(seen, "both=900000007 ");
	ck_assert_uint_eq(reads[0x40], 1);
	ck_assert_uint_eq(reads[0x44], 1);
	ck_assert_uint_eq(reads[0x0c], 0);
	/* how many there are is in another register, which is not visited */
	ck_assert_int_eq(decode_one("head"), 0);
	ck_assert_ptr_nonnull(strstr(seen, "doorbell[1].head=a "));
	ck_assert_ptr_null(strstr(seen, "cap="));
	ck_assert_int_eq(decode_one("nothing"), 0);
	ck_assert_str_eq(seen, "");
}
END_TEST

START_TEST(conditions_hold)
{
	bytes[7] = 0x80; /* there is "extra" */
	bytes[0x18] = 3;
	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	ck_assert_ptr_nonnull(strstr(seen, " extra=3 "));
}
END_TEST

START_TEST(step_that_the_device_tells)
{
	bytes[0] = 5 << 4; /* 256 bytes */
	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	ck_assert_ptr_nonnull(strstr(seen, "bell[5].mute="));
	ck_assert_ptr_null(strstr(seen, "bell[6]"));
}
END_TEST

START_TEST(place_that_the_device_tells)
{
	bytes[0x62] = 0x34;
	bytes[0] = 2 << 4;
	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	ck_assert_ptr_nonnull(strstr(seen, " moved=34 "));
	bytes[0] = 3 << 4;
	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	ck_assert_ptr_nonnull(strstr(seen, " moved=error-22 "));
}
END_TEST

START_TEST(byte_orders)
{
	memset(bytes, 0, sizeof(bytes));
	for (unsigned int i = 0; i < 0x50; i++)
		bytes[i] = (uint8_t)i;
	ck_assert_int_eq(
		pcicap_decode_open_bar(&dec, &pcicap_test_memory_desc.bars[0],
				       0x100, read_reg, bytes),
		0);
	seen[0] = '\0';
	ck_assert_int_eq(pcicap_decode(&dec, &ops, NULL), 0);
	ck_assert_ptr_nonnull(strstr(seen, "mode=4050607 pair=809 pair=a0b "
					   "stamp=1011121314151617 "));
	ck_assert_ptr_nonnull(strstr(seen, "length=40414243 "));
	ck_assert_ptr_nonnull(strstr(seen, "id=4544 "));
	ck_assert_ptr_nonnull(strstr(seen, "base=48494a4b4c4d4e4f "));
	/* and the other way */
	ck_assert_uint_eq(
		pcicap_reg_swap(&pcicap_test_memory_desc.bars[0].root.regs[1],
				0x04050607),
		0x07060504);
}
END_TEST

static const struct pcicap_bar_desc *places(void)
{
	const struct pcicap_device_desc *d = &pcicap_test_places_desc;

	for (unsigned int i = 0; i < d->n_bars; i++) {
		if (!strcmp(d->bars[i].root.name, "regs"))
			return &d->bars[i];
	}
	return NULL;
}

/* Elements that are there, pieces of arrays, lists. */
START_TEST(elements_of_all_kinds)
{
	memset(bytes, 0, sizeof(bytes));
	little_put(bytes + 0x4c, 4, 0xaa);
	little_put(bytes + 0x200, 4, 0xab);
	little_put(bytes + 0x31c, 4, 0xac);
	little_put(bytes + 0xa0, 4, 0x81);
	little_put(bytes + 0xa4, 2, 0x700 / 4);
	little_put(bytes + 0x470, 4, 0xad);
	little_put(bytes + 0x610, 4, 0xae);
	little_put(bytes + 0x700, 4, 0x0801);
	little_put(bytes + 0x720, 4, 0x0002);
	little_put(bytes + 0x724, 4, 0xaf);
	little_put(bytes + 0x800, 8, 0x1000007);
	little_put(bytes + 0x900, 8, 1ULL << 40 | 0x20 << 16 | 9);
	ck_assert_int_eq(pcicap_decode_open_bar(&dec, places(), 0x1000,
						read_reg, bytes),
			 0);
	seen[0] = '\0';
	/* what depends on the function is left out: nobody knows it */
	ck_assert_int_eq(pcicap_decode(&dec, &ops, NULL), -EINVAL);
	ck_assert_ptr_nonnull(strstr(seen, "limit=aa limit=ab limit=0 "));
	ck_assert_ptr_nonnull(strstr(seen, "limit=ac exist=81 "));
	ck_assert_ptr_nonnull(
		strstr(seen, "port[0].status=0 port[7].status=ad queue[0]"));
	ck_assert_ptr_nonnull(strstr(seen, "queue[5].head=ae extra[0].cap=801 "
					   "extra[1].cap=2 extra[1].name=af "
					   "feature[0].dfh=1000007 "
					   "feature[1].dfh=10000200009 "));
	ck_assert_ptr_null(strstr(seen, "feature[2]"));
}
END_TEST

START_TEST(size_of_a_part)
{
	ck_assert_int_eq(decode(PART, 7), -ERANGE);
	ck_assert_int_eq(decode(PART, 8), 0);
	ck_assert_str_eq(seen, "first=0 second=4 ");
	ck_assert_int_eq(decode(PART, 0xc), 0);
	ck_assert_ptr_nonnull(strstr(seen, " third="));
}
END_TEST

START_TEST(a_failed_read_has_no_value)
{
	unsigned int all;

	ck_assert_int_eq(decode(REGS, sizeof(bytes)), 0);
	all = n_reads;
	fail_with = EIO;
	for (fail_at = 1; fail_at <= all; fail_at++) {
		(void)!decode(REGS, sizeof(bytes));
		ck_assert_ptr_nonnull(strstr(seen, "=error-5 "));
	}
	fail_with = ENODEV;
	for (fail_at = 1; fail_at <= all; fail_at++) {
		ck_assert_int_eq(decode(REGS, sizeof(bytes)), -ENODEV);
		ck_assert_uint_eq(n_reads, fail_at);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("decoding of BARs");
	TCase *tc = tcase_create("bar");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, each_register_once);
	tcase_add_test(tc, what_must_not_be_read_is_not);
	tcase_add_test(tc, only_what_is_wanted_is_read);
	tcase_add_test(tc, conditions_hold);
	tcase_add_test(tc, step_that_the_device_tells);
	tcase_add_test(tc, place_that_the_device_tells);
	tcase_add_test(tc, byte_orders);
	tcase_add_test(tc, elements_of_all_kinds);
	tcase_add_test(tc, size_of_a_part);
	tcase_add_test(tc, a_failed_read_has_no_value);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
