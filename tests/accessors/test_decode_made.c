// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Decoding by descriptions that are written here, for what no spec has. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "little.h"

#include <pcicap/core/decode.h>

static uint8_t bytes[0x100];
static unsigned int failing; /* offset, of which a read fails */
static unsigned int seen[8], n_seen;

static int read_reg(void *ctx, uint32_t off, unsigned int width, uint64_t *val)
{
	(void)ctx;
	if (off == failing)
		return -EIO;
	*val = little_get(&bytes[off], width / 8);
	return 0;
}

static int visit_reg(void *ctx, struct pcicap_decoder *dec,
		     const struct pcicap_decoded *d)
{
	(void)ctx;
	(void)dec;
	ck_assert_uint_lt(n_seen, 8);
	seen[n_seen++] = (unsigned int)d->value;
	return 0;
}

static int wants_arrays(void *ctx, const struct pcicap_decoded *d,
			const struct pcicap_combined_desc *combined)
{
	(void)ctx;
	return !combined && d->reg->is_array;
}

static const struct pcicap_bits all_bits = { 0, 32 };
static const struct pcicap_field_desc whole = { .name = "whole",
						.bits = &all_bits,
						.n_bits = 1,
						.access = PCICAP_ACCESS_RO };

#define NUMBER(n)                                    \
	{                                            \
		.times = 1, .divide = 1, .plus = (n) \
	}
#define OF(register)                                      \
	{                                                 \
		.ref = { PCICAP_REF_FIELD, 0, (register), \
			 PCICAP_WHOLE_REGISTER },         \
		.times = 1, .divide = 1                   \
	}
#define VALUE(text, place, how_many)                                 \
	.name = (text), .at = (place), .n_at = 1, .count = how_many, \
	.stride = 4, .width = 32, .is_value = 1, .fields = &whole,   \
	.n_fields = 1

static const struct pcicap_at at_0[] = { { .expr = NUMBER(0) } };
static const struct pcicap_at at_4[] = { { .expr = NUMBER(4) } };

static int decode(const struct pcicap_bar_desc *bar,
		  const struct pcicap_decode_ops *ops)
{
	struct pcicap_decoder dec;
	int err = pcicap_decode_open_bar(&dec, bar, sizeof(bytes), read_reg,
					 NULL);

	n_seen = 0;
	return err ? err : pcicap_decode(&dec, ops, NULL);
}

static void setup(void)
{
	memset(bytes, 0, sizeof(bytes));
	failing = ~0u;
}

/* That nobody knows how many there are is told, though the rest is not shown. */
START_TEST(a_count_that_cannot_be_read)
{
	static const struct pcicap_reg_desc regs[] = {
		{ VALUE("count", at_0, NUMBER(1)) },
		{ VALUE("array", at_4, OF(0)), .is_array = 1 },
	};
	static const struct pcicap_bar_desc bar = {
		.root = { .name = "root", .regs = regs, .n_regs = 2 }
	};
	static const struct pcicap_decode_ops ops = { .reg = visit_reg,
						      .wants = wants_arrays };

	bytes[0] = 2;
	bytes[4] = 7;
	bytes[8] = 9;
	ck_assert_int_eq(decode(&bar, &ops), 0);
	ck_assert_uint_eq(n_seen, 2);
	ck_assert_uint_eq(seen[0], 7);
	ck_assert_uint_eq(seen[1], 9);
	failing = 0;
	ck_assert_int_eq(decode(&bar, &ops), -EIO);
	ck_assert_uint_eq(n_seen, 0);
}
END_TEST

/* A register that an element lacks does not count: the next one begins there. */
START_TEST(elements_as_long_as_they_are)
{
	static const struct pcicap_term is_1 = {
		{ PCICAP_REF_FIELD, 0, 0, PCICAP_WHOLE_REGISTER }, 1, 1, 0
	};
	static const struct pcicap_reg_desc regs[] = {
		{ VALUE("kind", at_0, NUMBER(1)) },
		{ VALUE("more", at_4, NUMBER(1)), .when = { &is_1, 1 } },
	};
	static const struct pcicap_block_desc element = { .name = "element",
							  .regs = regs,
							  .n_regs = 2,
							  .at = at_0,
							  .n_at = 1,
							  .count = NUMBER(3),
							  .is_array = 1 };
	static const struct pcicap_bar_desc bar = {
		.root = { .name = "root", .blocks = &element, .n_blocks = 1 }
	};
	static const struct pcicap_decode_ops ops = { .reg = visit_reg };

	bytes[4] = 1;
	bytes[8] = 0x55;
	bytes[0xc] = 3;
	ck_assert_int_eq(decode(&bar, &ops), 0);
	ck_assert_uint_eq(n_seen, 4);
	ck_assert_uint_eq(seen[0], 0);
	ck_assert_uint_eq(seen[1], 1);
	ck_assert_uint_eq(seen[2], 0x55);
	ck_assert_uint_eq(seen[3], 3);
}
END_TEST

/* A field that the register does not have scales nothing. */
START_TEST(scale_by_no_field)
{
	static const struct pcicap_encoding by_next = {
		.kind = PCICAP_ENC_NUMBER,
		.times = 1,
		.scale_max = 15,
		.scale_base = 10,
		.scale_by = 1
	};
	static const struct pcicap_bits low = { 0, 4 }, high = { 4, 4 };
	static const struct pcicap_field_desc fields[] = {
		{ .name = "n",
		  .bits = &low,
		  .n_bits = 1,
		  .encoding = &by_next },
		{ .name = "scale", .bits = &high, .n_bits = 1 },
	};
	struct pcicap_reg_desc reg = { .width = 8, .fields = fields };

	reg.n_fields = 2;
	ck_assert_uint_eq(pcicap_field_quantity(&reg, 0, 0x23), 300);
	reg.n_fields = 1;
	ck_assert_uint_eq(pcicap_field_quantity(&reg, 0, 0x23), 3);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("decoding by made-up descriptions");
	TCase *tc = tcase_create("made");
	SRunner *r = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, a_count_that_cannot_be_read);
	tcase_add_test(tc, elements_as_long_as_they_are);
	tcase_add_test(tc, scale_by_no_field);
	srunner_run_all(r, CK_ENV);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
