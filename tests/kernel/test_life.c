// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Each access of generated kernel accessors fails, and each state of power, link
 * and channel that a function can be in: which errno there is, what is left, and
 * how many accesses it took.
 */
#include "space.h"

#include <check.h>
#include <stdlib.h>

#include <pcicap/aer.h>
#include <pcicap/dsn.h>
#include <pcicap/more/dsn.h>
#include <pcicap/more/test_access.h>
#include <pcicap/more/test_orders.h>
#include <pcicap/pcie.h>
#include <pcicap/test_access.h>
#include <pcicap/test_blocks.h>

/*
 * What a driver does; *@left: U64_MAX, or what it read. Views were made before, so
 * that all accesses are its own.
 */
struct operation {
	const char *name;
	int (*run)(u64 *left);
	unsigned int accesses;
	bool silent_is_enodev; /* it has reserved bits to tell by */
};

static struct pcicap_test_access access;
static struct pcicap_test_orders orders;
static struct pcicap_pcie pcie;
static struct pcicap_dsn dsn;

#define READER(name, type, view, ones)                  \
	static int op_##name(u64 *left)                 \
	{                                               \
		type val = 0;                           \
		int ret = pcicap_##name(&(view), &val); \
                                                        \
		*left = val == (ones) ? U64_MAX : val;  \
		return ret;                             \
	}
READER(test_access_read_byte, u8, access, U8_MAX)
READER(test_access_read_word, u16, access, U16_MAX)
READER(test_access_read_mixed, pcicap_test_access_mixed_t, access, U16_MAX)
READER(test_access_read_serial, u64, access, U64_MAX)
READER(pcie_read_dev_sta, pcicap_pcie_dev_sta_t, pcie, U16_MAX)
READER(dsn_read_serial, u64, dsn, U64_MAX)

/* All ones are 24 bits, after an error 32. */
static int op_test_access_read_class_code(u64 *left)
{
	u32 val = 0;
	int ret = pcicap_test_access_read_class_code(&access, &val);

	*left = val == (ret ? U32_MAX : 0xffffff) ? U64_MAX : val;
	return ret;
}

static int op_update(u64 *left)
{
	*left = U64_MAX;
	return pcicap_test_access_update_mixed(&access,
					       PCICAP_TEST_ACCESS_MIXED_ENABLE,
					       PCICAP_TEST_ACCESS_MIXED_ENABLE);
}

static int op_clear(u64 *left)
{
	*left = U64_MAX;
	return pcicap_test_access_clear_mixed(&access,
					      PCICAP_TEST_ACCESS_MIXED_DONE);
}

static int op_write(u64 *left)
{
	*left = U64_MAX;
	return pcicap_test_access_write_serial(&access, 5);
}

static int op_locked(u64 *left)
{
	*left = U64_MAX;
	return pcicap_pcie_update_lnk_ctl(&pcie,
					  PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC,
					  PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC);
}

static int op_write_combined(u64 *left)
{
	*left = U64_MAX;
	return pcicap_test_orders_write_ring(&orders, 16);
}

static const struct operation operations[] = {
	{ "read8", op_test_access_read_byte, 1, false },
	{ "read16", op_test_access_read_word, 1, false },
	{ "read24", op_test_access_read_class_code, 1, false },
	{ "read64", op_test_access_read_serial, 2, false },
	{ "read of fields", op_test_access_read_mixed, 1, true },
	{ "read of PCI Express", op_pcie_read_dev_sta, 1, true },
	{ "read of two registers", op_dsn_read_serial, 2, false },
	{ "update", op_update, 2, true },
	{ "clear", op_clear, 2, true },
	{ "write64", op_write, 2, false },
	{ "update under the core's lock", op_locked, 2, false },
	{ "write of two registers", op_write_combined, 2, false },
};

#define N_OPERATIONS ((int)(sizeof(operations) / sizeof(*operations)))

static void start(void)
{
	setup();
	put_ext(0x0003, 1);
	put(EXT + 4, 8, 0x1122334455667788);
	put(CAP + 2, 2, 0x0080);
	ck_assert_int_eq(pcicap_test_access_at(&cfg, CAP, &access), 0);
	ck_assert_int_eq(pcicap_test_orders_at(&cfg, CAP, &orders), 0);
	ck_assert_int_eq(pcicap_pcie_find(&cfg, &pcie), 0);
	ck_assert_int_eq(pcicap_dsn_find(&cfg, &dsn), 0);
	reads = writes = 0;
}

START_TEST(each_access_fails)
{
	const struct operation *op = &operations[_i];
	u64 left;

	start();
	ck_assert_int_eq(op->run(&left), 0);
	ck_assert_msg(reads + writes == op->accesses, "%s: %u accesses",
		      op->name, reads + writes);
	for (unsigned int k = 1; k <= op->accesses; k++) {
		start();
		cfg.fail_at = k;
		ck_assert_msg(op->run(&left) == -EIO, "%s: access %u", op->name,
			      k);
		ck_assert_msg(left == U64_MAX, "%s: access %u left a value",
			      op->name, k);
		ck_assert_uint_eq(reads + writes, k);
	}
}
END_TEST

/* A surprise removal: the kernel knows, and no access reaches the bus. */
START_TEST(disconnected)
{
	const struct operation *op = &operations[_i];
	u64 left;

	start();
	cfg.state = SHIM_DISCONNECTED;
	ck_assert_msg(op->run(&left) == -ENODEV, "%s", op->name);
	ck_assert_msg(left == U64_MAX, "%s left a value", op->name);
	ck_assert_uint_eq(reads + writes, 1);
}
END_TEST

/*
 * D3cold, a frozen channel, a link that is down: all ones, and no error. Where a
 * register cannot be so a read of 04h tells. Otherwise all ones is the value.
 */
START_TEST(silent)
{
	const struct operation *op = &operations[_i];
	u64 left;

	start();
	cfg.state = SHIM_SILENT;
	ck_assert_msg(op->run(&left) == (op->silent_is_enodev ? -ENODEV : 0),
		      "%s", op->name);
	ck_assert_msg(left == U64_MAX, "%s left a value", op->name);
	if (op->silent_is_enodev) {
		ck_assert_uint_eq(reads, 2);
		ck_assert_uint_eq(writes, 0);
	}
}
END_TEST

/* A find tells a function that is gone from one that lacks the capability. */
START_TEST(find_of_a_function_that_is_gone)
{
	struct pcicap_aer aer;
	struct pcicap_dsn v;

	start();
	ck_assert_int_eq(pcicap_aer_find(&cfg, &aer), -ENOENT);
	cfg.state = SHIM_SILENT;
	ck_assert_int_eq(pcicap_aer_find(&cfg, &aer), -ENODEV);
	ck_assert_int_eq(pcicap_dsn_find(&cfg, &v), -ENODEV);
	cfg.state = SHIM_DISCONNECTED;
	ck_assert_int_eq(pcicap_aer_find(&cfg, &aer), -ENODEV);
	ck_assert_int_eq(pcicap_dsn_find(&cfg, &v), -ENODEV);
}
END_TEST

/* What the core holds is found without a read, also of a function that sleeps. */
START_TEST(held_offsets)
{
	struct pcicap_pcie v;

	start();
	cfg.state = SHIM_SILENT;
	ck_assert_int_eq(pcicap_pcie_find(&cfg, &v), 0);
	ck_assert_uint_eq(v.pos, PCIE);
	ck_assert_uint_eq(reads, 0);
}
END_TEST

/* It comes back (runtime resume, slot reset): a view that there was works. */
START_TEST(back_again)
{
	pcicap_test_access_mixed_t val;

	start();
	cfg.state = SHIM_SILENT;
	ck_assert_int_eq(pcicap_test_access_read_mixed(&access, &val), -ENODEV);
	cfg.state = SHIM_WORKS;
	ck_assert_int_eq(pcicap_test_access_read_mixed(&access, &val), 0);
	ck_assert_uint_eq(val, 0x0080);
}
END_TEST

/* All ones that are legitimate cost one read of 04h, and are the value. */
START_TEST(ones_of_a_device_that_is_there)
{
	pcicap_test_access_mixed_t val;

	start();
	put(CAP + 2, 2, 0xffff);
	ck_assert_int_eq(pcicap_test_access_read_mixed(&access, &val), 0);
	ck_assert_uint_eq(val, 0xffff);
	ck_assert_uint_eq(reads, 2);
}
END_TEST

/* Link Control is written by the core's function, Device Control is not. */
START_TEST(locks)
{
	u64 left;

	start();
	ck_assert_int_eq(op_locked(&left), 0);
	ck_assert_uint_eq(cfg.locked, 1);
	ck_assert_int_eq(pcicap_pcie_update_dev_ctl(
				 &pcie, PCICAP_PCIE_DEV_CTL_FATAL_ENABLE,
				 PCICAP_PCIE_DEV_CTL_FATAL_ENABLE),
			 0);
	ck_assert_uint_eq(cfg.locked, 1);
	ck_assert_uint_eq(get(PCIE + 8, 2), PCICAP_PCIE_DEV_CTL_FATAL_ENABLE);
	ck_assert_uint_eq(get(PCIE + 16, 2), PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("life with power and faults");
	TCase *tcase = tcase_create("kernel");
	SRunner *runner;
	int failed;

	tcase_add_loop_test(tcase, each_access_fails, 0, N_OPERATIONS);
	tcase_add_loop_test(tcase, disconnected, 0, N_OPERATIONS);
	tcase_add_loop_test(tcase, silent, 0, N_OPERATIONS);
	tcase_add_test(tcase, find_of_a_function_that_is_gone);
	tcase_add_test(tcase, held_offsets);
	tcase_add_test(tcase, back_again);
	tcase_add_test(tcase, ones_of_a_device_that_is_there);
	tcase_add_test(tcase, locks);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
