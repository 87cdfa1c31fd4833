// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A unit test of a driver, without its device. The device model below has only
 * what the device does; what its registers are comes from the spec.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <pcicap/user/model.h>

#include "factorial.h"

static struct pcicap_model model;
static struct pcicap_model_bar device;
static struct pcicap_model_bits rules[0x100];
static uint64_t memory[0x100000 / 8];
static struct pcicap_cfg cfg;
static struct pcicap_map map;
static struct pcicap_edu_mmio regs;
static unsigned int reads_left; /* until it is done */

static void start(struct pcicap_model_bar *b, uint32_t off, uint64_t before,
		  uint64_t written)
{
	(void)off;
	(void)before;
	(void)written;
	pcicap_model_bar_put(b, PCICAP_EDU_MMIO_STATUS, 4,
			     PCICAP_EDU_MMIO_STATUS_COMPUTING);
}

static uint64_t status(struct pcicap_model_bar *b, uint32_t off, uint64_t value)
{
	uint64_t n = pcicap_model_bar_get(b, PCICAP_EDU_MMIO_FACTORIAL, 4);
	uint64_t product = 1;

	if (!value || reads_left--)
		return value;
	while (n)
		product *= n--;
	pcicap_model_bar_put(b, PCICAP_EDU_MMIO_FACTORIAL, 4, product);
	pcicap_model_bar_put(b, off, 4, 0);
	return 0;
}

static const struct pcicap_model_action actions[] = {
	{ PCICAP_EDU_MMIO_FACTORIAL, 0, NULL, start },
	{ PCICAP_EDU_MMIO_STATUS, 0, status, NULL },
};

static void setup(void)
{
	/* IDs, revision and class, a memory BAR: all else reads 0 */
	static const uint32_t header[64 / 4] = { 0x11e81234, 0, 0x00ff0010 };

	ck_assert_int_eq(pcicap_model_init(&model, header, sizeof(header),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
	ck_assert_int_eq(pcicap_model_open(&model, &cfg), 0);
	ck_assert_int_eq(pcicap_model_set_bar(&model, 0, sizeof(memory)), 0);
	memset(memory, 0, sizeof(memory));
	device = (struct pcicap_model_bar){
		.desc = pcicap_model_find_bar(pcicap_all_devices,
					      pcicap_n_all_devices, "edu",
					      "mmio"),
		.data = (uint8_t *)memory,
		.size = sizeof(memory),
		.bits = rules,
		.n_bits = sizeof(rules) / sizeof(rules[0]),
		.actions = actions,
		.n_actions = sizeof(actions) / sizeof(actions[0]),
	};
	ck_assert_int_eq(pcicap_model_add_bar(&model, &device), 0);
	ck_assert_int_eq(pcicap_cfg_write16(&cfg, 4, 0x0002), 0);
	ck_assert_int_eq(pcicap_model_map(&model, 0, &map), 0);
	ck_assert_int_eq(pcicap_edu_mmio_map(&map, &cfg, &regs), 0);
	reads_left = 3;
}

/* After each test: the referee has nothing to say. */
static void teardown(void)
{
	ck_assert_msg(!model.n_findings, "%s",
		      pcicap_model_rule_text(model.findings[0].rule));
}

START_TEST(a_factorial)
{
	uint32_t result;

	ck_assert_int_eq(factorial(&regs, 5, &result), 0);
	ck_assert_uint_eq(result, 120);
}
END_TEST

START_TEST(a_device_that_never_ends)
{
	uint32_t result;

	reads_left = 1000000;
	ck_assert_int_eq(factorial(&regs, 5, &result), -ETIMEDOUT);
}
END_TEST

START_TEST(a_device_that_is_taken_away)
{
	uint32_t result;

	model.gone_at = model.accesses + 2;
	ck_assert_int_eq(factorial(&regs, 5, &result), -ENODEV);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("factorial");
	TCase *tcase = tcase_create("factorial");
	SRunner *runner = srunner_create(suite);
	int failed;

	suite_add_tcase(suite, tcase);
	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, a_factorial);
	tcase_add_test(tcase, a_device_that_never_ends);
	tcase_add_test(tcase, a_device_that_is_taken_away);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
