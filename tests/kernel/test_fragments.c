// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The fragments whose instructions cost.sh counts do the same by hand and by
 * generated accessors: results and bytes are equal, and no more accesses are made,
 * also when any of them fails.
 */
#include "space.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "fragments/fragments.c"

static _Alignas(4096) u8 memory[0x4000];
static u64 result;

static void put_function(void)
{
	setup();
	memset(memory, 0, sizeof(memory));
	for (int bar = 0; bar < PCI_STD_NUM_BARS; bar++)
		cfg.resource[bar] = (struct resource){
			(uintptr_t)memory,
			(uintptr_t)memory + sizeof(memory) - 1, IORESOURCE_MEM
		};
	/* two structures of virtio, the second is the common configuration */
	put(CAP, 2, 0x60 << 8 | 0x09);
	put(CAP + 3, 1, 3);
	put(0x60, 2, PCIE << 8 | 0x09);
	put(0x63, 1, 1);
	put(0x64, 1, 2);
	put(0x68, 4, 0x1000);
	put(0x6c, 4, 0x38);
	memory[0x1004] = 0x21;
	put(EXT, 4, 0x20010010); /* SR-IOV */
	put(EXT + 0x0e, 2, 8);
	put(0x200, 4, 0x3001001e); /* L1 PM Substates */
	put(0x204, 4, 0x1f);
	put(0x300, 4, 0x4001001d); /* DPC */
	put(0x308, 2, 0x0003);
	put(0x400, 4, 0x0001002e); /* DOE */
	cfg.l1ss = 0x200;
	cfg.dpc_cap = 0x300;
	memory[6] = 0x01; /* NVMe: pages of 8 KiB at least */
}

#define FRAGMENT(name, ...)                        \
	static int name##_by_hand(void)            \
	{                                          \
		return name##_hand(__VA_ARGS__);   \
	}                                          \
	static int name##_by_pcicap(void)          \
	{                                          \
		return name##_pcicap(__VA_ARGS__); \
	}
FRAGMENT(sriov, &cfg, 4)
FRAGMENT(l1ss, &cfg)
FRAGMENT(dpc, &cfg, (unsigned int *)&result)
FRAGMENT(doe, &cfg, 0x400, 0x12345678)
FRAGMENT(virtio, &cfg, &result)

static int nvme_by_hand(void)
{
	const struct by_hand nvme = { memory, sizeof(memory) };

	return nvme_hand(&nvme, 13);
}

static int nvme_by_pcicap(void)
{
	struct pcicap_nvme_regs regs = { .base = memory,
					 .size = sizeof(memory) };

	return nvme_pcicap(&regs, 13);
}

static const struct {
	const char *name;
	int (*hand)(void);
	int (*pcicap)(void);
	/* Reads of a find by which views of this capability know their layout:
	 * L1SS its version, DPC its extensions and log, which dpc.c reads, too. */
	unsigned int facts;
} fragments[] = {
	{ "sriov", sriov_by_hand, sriov_by_pcicap, 0 },
	{ "l1ss", l1ss_by_hand, l1ss_by_pcicap, 1 },
	{ "dpc", dpc_by_hand, dpc_by_pcicap, 1 },
	{ "doe", doe_by_hand, doe_by_pcicap, 0 },
	{ "nvme", nvme_by_hand, nvme_by_pcicap, 0 },
	{ "virtio", virtio_by_hand, virtio_by_pcicap, 0 },
};

/* What one way of doing it leaves. */
struct outcome {
	int ret;
	u64 result;
	unsigned int n_config, n_mmio;
	u8 bytes[PCI_CFG_SPACE_EXP_SIZE];
	u8 memory[sizeof(memory)];
};

static struct outcome hand, pcicap;

static void try(int (*run)(void), unsigned int fail_at, enum shim_state state,
		struct outcome *out)
{
	put_function();
	cfg.fail_at = fail_at;
	cfg.state = state;
	result = 0;
	out->ret = run();
	out->result = out->ret ? 0 : result;
	out->n_config = reads + writes;
	out->n_mmio = mmio.n_reads + mmio.n_writes;
	memcpy(out->bytes, cfg.bytes, sizeof(out->bytes));
	memcpy(out->memory, memory, sizeof(memory));
}

static void compare(int i, unsigned int fail_at)
{
	const char *name = fragments[i].name;

	ck_assert_msg(hand.ret == pcicap.ret, "%s, %u: %d, %d", name, fail_at,
		      hand.ret, pcicap.ret);
	ck_assert_uint_eq(hand.result, pcicap.result);
	ck_assert_mem_eq(hand.bytes, pcicap.bytes, sizeof(hand.bytes));
	ck_assert_mem_eq(hand.memory, pcicap.memory, sizeof(hand.memory));
	ck_assert_msg(pcicap.n_config <= hand.n_config + fragments[i].facts &&
			      pcicap.n_mmio <= hand.n_mmio,
		      "%s, %u: config %u, %u, MMIO %u, %u", name, fail_at,
		      hand.n_config, pcicap.n_config, hand.n_mmio,
		      pcicap.n_mmio);
}

START_TEST(same)
{
	unsigned int n;

	try(fragments[_i].hand, 0, SHIM_WORKS, &hand);
	try(fragments[_i].pcicap, 0, SHIM_WORKS, &pcicap);
	ck_assert_int_eq(hand.ret, 0);
	compare(_i, 0);
	printf("%-8s config accesses: hand %2u, pcicap %2u; MMIO: %2u, %2u\n",
	       fragments[_i].name, hand.n_config, pcicap.n_config, hand.n_mmio,
	       pcicap.n_mmio);
	n = hand.n_config;
	for (unsigned int k = 1; k <= n; k++) {
		try(fragments[_i].hand, k, SHIM_WORKS, &hand);
		try(fragments[_i].pcicap, k + fragments[_i].facts, SHIM_WORKS,
		    &pcicap);
		compare(_i, k);
	}
	for (int state = SHIM_DISCONNECTED; n && state <= SHIM_SILENT;
	     state++) {
		try(fragments[_i].hand, 0, state, &hand);
		try(fragments[_i].pcicap, 0, state, &pcicap);
		ck_assert_int_eq(pcicap.ret, -ENODEV);
		compare(_i, 0);
	}
}
END_TEST

int main(void)
{
	const int n = sizeof(fragments) / sizeof(fragments[0]);
	Suite *suite = suite_create("fragments of drivers");
	TCase *tcase = tcase_create("by hand and by pcicap");
	SRunner *runner;
	int failed;

	tcase_add_loop_test(tcase, same, 0, n);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
