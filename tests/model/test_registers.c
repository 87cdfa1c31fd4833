// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Registers of a BAR: QEMU's edu device, of which only what it does is written
 * here, and a driver of it that knows nothing of models. This file is compiled
 * with the binding of <pcicap/user/model_mmio.h>.
 */
#include <check.h>
#include <string.h>

#include "functions.h"

#include <pcicap/edu.h>

#define POLLS 3

static struct pcicap_model m;
static struct pcicap_cfg cfg;
static struct pcicap_map map;
static struct pcicap_edu_mmio regs;
static uint8_t bytes[4096];
static uint64_t memory[0x100000 / 8];
static struct pcicap_model_bits bits[0x100];
static unsigned int left; /* reads until the factorial is there */

static void computes(struct pcicap_model_bar *b, uint32_t off, uint64_t before,
		     uint64_t written)
{
	(void)before;
	(void)off;
	pcicap_model_bar_put(b, PCICAP_EDU_MMIO_STATUS, 4,
			     pcicap_model_bar_get(b, PCICAP_EDU_MMIO_STATUS,
						  4) |
				     PCICAP_EDU_MMIO_STATUS_COMPUTING);
	pcicap_model_bar_put(b, PCICAP_EDU_MMIO_FACTORIAL, 4, written);
	left = POLLS;
}

static uint64_t status(struct pcicap_model_bar *b, uint32_t off, uint64_t value)
{
	uint64_t n, product = 1;

	if (!(value & PCICAP_EDU_MMIO_STATUS_COMPUTING) || --left)
		return value;
	for (n = pcicap_model_bar_get(b, PCICAP_EDU_MMIO_FACTORIAL, 4); n; n--)
		product *= n;
	pcicap_model_bar_put(b, PCICAP_EDU_MMIO_FACTORIAL, 4, product);
	value &= ~(uint64_t)PCICAP_EDU_MMIO_STATUS_COMPUTING;
	pcicap_model_bar_put(b, off, 4, value);
	return value;
}

static uint64_t inverse(struct pcicap_model_bar *b, uint32_t off,
			uint64_t value)
{
	(void)b;
	(void)off;
	return ~value;
}

static void raise_irq(struct pcicap_model_bar *b, uint32_t off, uint64_t before,
		      uint64_t written)
{
	uint64_t now = pcicap_model_bar_get(b, PCICAP_EDU_MMIO_IRQ_STATUS, 4);

	(void)before;
	now = off == PCICAP_EDU_MMIO_IRQ_RAISE ? now | written : now & ~written;
	pcicap_model_bar_put(b, PCICAP_EDU_MMIO_IRQ_STATUS, 4, now);
}

static const struct pcicap_model_action actions[] = {
	{ PCICAP_EDU_MMIO_LIVENESS, 0, inverse, NULL },
	{ PCICAP_EDU_MMIO_FACTORIAL, 0, NULL, computes },
	{ PCICAP_EDU_MMIO_STATUS, 0, status, NULL },
	{ PCICAP_EDU_MMIO_IRQ_RAISE, 8, NULL, raise_irq },
};

static struct pcicap_model_bar device;

static void start(void)
{
	make_endpoint(bytes);
	bytes[0x10] = 0; /* 32 bits */
	ck_assert_int_eq(pcicap_model_init(&m, bytes, sizeof(bytes),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 0);
	ck_assert_int_eq(pcicap_model_open(&m, &cfg), 0);
	ck_assert_int_eq(pcicap_model_set_bar(&m, 0, 0x100000), 0);
	memset(memory, 0, sizeof(memory));
	device = (struct pcicap_model_bar){
		.desc = pcicap_model_find_bar(pcicap_all_devices,
					      pcicap_n_all_devices, "edu",
					      "mmio"),
		.data = (uint8_t *)memory,
		.size = sizeof(memory),
		.bits = bits,
		.n_bits = 0x100,
		.actions = actions,
		.n_actions = sizeof(actions) / sizeof(actions[0]),
	};
	pcicap_model_bar_put(&device, PCICAP_EDU_MMIO_ID, 4, 0x010000ed);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &device), 0);
	ck_assert_int_eq(pcicap_model_map(&m, 0, &map), 0);
	ck_assert_int_eq(pcicap_model_write(&m, 0x04, 2, 0x0006), 0);
	ck_assert_int_eq(pcicap_edu_mmio_map(&map, &cfg, &regs), 0);
}

static void ck_clean(void)
{
	ck_assert_msg(!m.n_findings, "%s",
		      pcicap_model_rule_name(m.findings[0].rule));
}

/* The driver. */
static int factorial(const struct pcicap_edu_mmio *v, uint32_t n,
		     uint32_t *result)
{
	struct pcicap_edu_mmio_status s;
	int ret = pcicap_edu_mmio_write_factorial(v, n);
	unsigned int tries;

	for (tries = 0; !ret && tries < 100; tries++) {
		ret = pcicap_edu_mmio_read_status(v, &s);
		if (!ret && !pcicap_edu_mmio_status_computing(s))
			return pcicap_edu_mmio_read_factorial(v, result);
	}
	return ret ? ret : -EBUSY;
}

START_TEST(a_driver_and_its_device)
{
	struct pcicap_edu_mmio_id id;
	uint32_t val;

	start();
	ck_assert_int_eq(pcicap_edu_mmio_read_id(&regs, &id), 0);
	ck_assert_uint_eq(id.raw, 0x010000ed);
	ck_assert_int_eq(pcicap_edu_mmio_write_liveness(&regs, 0x12345678), 0);
	ck_assert_int_eq(pcicap_edu_mmio_read_liveness(&regs, &val), 0);
	ck_assert_uint_eq(val, 0xedcba987);
	m.accesses = 0;
	ck_assert_int_eq(factorial(&regs, 6, &val), 0);
	ck_assert_uint_eq(val, 720);
	ck_assert_uint_eq(m.accesses, 1 + POLLS + 1);
	ck_clean();
}
END_TEST

START_TEST(registers_do_what_the_spec_says)
{
	struct pcicap_edu_mmio_status on = {
		PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL
	};
	uint32_t irq;
	uint64_t val;

	start();
	pcicap_model_bar_put(&device, PCICAP_EDU_MMIO_STATUS, 4, 0x00010000);
	ck_assert_int_eq(pcicap_edu_mmio_update_status(&regs, on.raw, on), 0);
	ck_assert_uint_eq(pcicap_model_bar_get(&device, PCICAP_EDU_MMIO_STATUS,
					       4),
			  0x00010080);
	ck_assert_int_eq(pcicap_edu_mmio_write_irq_raise(&regs, 0x101), 0);
	ck_assert_int_eq(pcicap_edu_mmio_read_irq_status(&regs, &irq), 0);
	ck_assert_uint_eq(irq, 0x101);
	ck_assert_int_eq(pcicap_edu_mmio_write_irq_ack(&regs, 0x100), 0);
	ck_assert_int_eq(pcicap_edu_mmio_read_irq_status(&regs, &irq), 0);
	ck_assert_uint_eq(irq, 0x001);
	ck_assert_int_eq(pcicap_edu_mmio_write_dma_source(
				 &regs, UINT64_C(0x123456789abcdef0)),
			 0);
	ck_assert_int_eq(pcicap_edu_mmio_read_dma_source(&regs, &val), 0);
	ck_assert(val == UINT64_C(0x123456789abcdef0));
	/* read only, in spite of a driver with a pointer of its own */
	ck_assert_int_eq(pcicap_mmio_write32(&regs.view, PCICAP_EDU_MMIO_ID, 1),
			 0);
	ck_assert_uint_eq(pcicap_model_bar_get(&device, PCICAP_EDU_MMIO_ID, 4),
			  0x010000ed);
	ck_clean();
}
END_TEST

START_TEST(a_device_that_cannot_answer)
{
	uint32_t val;

	start();
	ck_assert_int_eq(pcicap_model_write(&m, 0x04, 2, 0), 0);
	ck_assert_int_eq(pcicap_edu_mmio_read_liveness(&regs, &val), 0);
	ck_assert_uint_eq(val, 0xffffffff);
	ck_assert_uint_eq(m.findings[0].rule, PCICAP_MODEL_NOT_DECODED);
	start();
	pcicap_model_remove(&m);
	ck_assert_int_eq(pcicap_edu_mmio_read_liveness(&regs, &val), -ENODEV);
	ck_clean();
	start();
	m.gone_at = m.accesses + 2; /* while it computes */
	ck_assert_int_eq(factorial(&regs, 6, &val), -ENODEV);
	ck_clean();
}
END_TEST

/* An AHCI host controller: what its specification restores, and nothing else. */
START_TEST(resets_of_registers)
{
	static uint64_t host[0x1100 / 8];
	static struct pcicap_model_bits rules[0x100];
	struct pcicap_model_bar ahci = { .data = (uint8_t *)host,
					 .size = sizeof(host),
					 .bits = rules,
					 .n_bits = 0x100 };

	start();
	ahci.desc = pcicap_model_find_bar(pcicap_all_devices,
					  pcicap_n_all_devices, "ahci", "hba");
	ck_assert_ptr_nonnull(ahci.desc);
	memset(host, 0, sizeof(host));
	pcicap_model_bar_put(&ahci, 0x00, 4, 0x00000080); /* coalesces */
	pcicap_model_bar_put(&ahci, 0x04, 4, 0x00000002);
	pcicap_model_bar_put(&ahci, 0x14, 4, 0x1234ab01);
	pcicap_model_bar_put(&ahci, 0x100, 4, 0x5678);
	ck_assert_int_eq(pcicap_model_add_bar(&m, &ahci), 0);
	pcicap_model_reset(&m, PCICAP_MODEL_RESET_FLR);
	ck_assert_uint_eq(pcicap_model_bar_get(&ahci, 0x00, 4), 0x80);
	ck_assert_uint_eq(pcicap_model_bar_get(&ahci, 0x04, 4) & 3, 0);
	ck_assert_uint_eq(pcicap_model_bar_get(&ahci, 0x14, 4) & 0xffffff01,
			  0x00010100);
	ck_assert_uint_eq(pcicap_model_bar_get(&ahci, 0x100, 4), 0x5678);
}
END_TEST

Suite *registers_suite(void);

Suite *registers_suite(void)
{
	Suite *s = suite_create("registers");
	TCase *tc = tcase_create("registers");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, a_driver_and_its_device);
	tcase_add_test(tc, registers_do_what_the_spec_says);
	tcase_add_test(tc, a_device_that_cannot_answer);
	tcase_add_test(tc, resets_of_registers);
	return s;
}
