// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Generated accessors of real capabilities over a shipped image: how many
 * accesses they make, and what they do when each of them fails.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <pcicap/msix.h>
#include <pcicap/pcie.h>
#include <pcicap/sriov.h>
#include <pcicap/type0.h>
#include <pcicap/user/mem.h>

#define NEVER 0xffffffffu

static uint8_t image[4096], space[4096];
static struct pcicap_mem mem;
static struct pcicap_cfg cfg;
static unsigned int reads, accesses, fail_at = NEVER;

static int fails(void)
{
	return accesses++ == fail_at;
}

static int faulty_read(void *priv, uint32_t off, unsigned int width,
		       uint32_t *val)
{
	reads++;
	return fails() ? -EIO : pcicap_mem_ops.read(priv, off, width, val);
}

static int faulty_write(void *priv, uint32_t off, unsigned int width,
			uint32_t val)
{
	return fails() ? -EIO : pcicap_mem_ops.write(priv, off, width, val);
}

static const struct pcicap_cfg_ops ops = { faulty_read, faulty_write };

static void setup(void)
{
	FILE *f = fopen("tests/images/nvme-sriov.bin", "rb");

	ck_assert_ptr_nonnull(f);
	ck_assert_uint_eq(fread(image, 1, sizeof(image), f), sizeof(image));
	fclose(f);
}

static void start(void)
{
	memcpy(space, image, sizeof(space));
	mem = (struct pcicap_mem){ .bytes = space, .size = sizeof(space) };
	fail_at = NEVER;
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &mem, sizeof(space)), 0);
	reads = accesses = 0;
}

/* An operation of a driver; its result, and what it leaves where it reads. */
typedef int operation(uint64_t *left);

static int op_find(uint64_t *left)
{
	struct pcicap_sriov v;

	*left = UINT64_MAX;
	return pcicap_sriov_find(&cfg, &v);
}

static int op_read(uint64_t *left)
{
	struct pcicap_sriov v;
	uint16_t total = 0x1234;
	int err = pcicap_sriov_find(&cfg, &v);

	if (!err)
		err = pcicap_sriov_read_total_vfs(&v, &total);
	else
		total = 0xffff;
	*left = total == 0xffff ? UINT64_MAX : total;
	return err;
}

static int op_update(uint64_t *left)
{
	struct pcicap_sriov v;
	struct pcicap_sriov_ctrl val = { 0 };
	int err = pcicap_sriov_find(&cfg, &v);

	*left = UINT64_MAX;
	if (err)
		return err;
	return pcicap_sriov_update_ctrl(&v, PCICAP_SRIOV_CTRL_VF_ENABLE, val);
}

static int op_array(uint64_t *left)
{
	struct pcicap_sriov v;
	struct pcicap_sriov_vf_bar bar = { 0x1234 };
	int err = pcicap_sriov_find(&cfg, &v);

	if (!err)
		err = pcicap_sriov_read_vf_bar(&v, 1, &bar);
	else
		bar.raw = 0xffffffff;
	*left = bar.raw == 0xffffffff ? UINT64_MAX : bar.raw;
	return err;
}

static int op_snapshot(uint64_t *left)
{
	struct pcicap_sriov v;
	struct pcicap_sriov_dwords s;
	int err = pcicap_sriov_find(&cfg, &v);

	*left = UINT64_MAX;
	if (err)
		return err;
	err = pcicap_sriov_snapshot(&v, &s);
	if (err && s.dw[1] != 0xffffffff)
		*left = s.dw[1];
	return err;
}

static int op_facts(uint64_t *left)
{
	struct pcicap_pcie v;
	struct pcicap_pcie_lnk_sta sta = { 0x1234 };
	int err = pcicap_pcie_find(&cfg, &v);

	if (!err)
		err = pcicap_pcie_read_lnk_sta(&v, &sta);
	else
		sta.raw = 0xffff;
	*left = sta.raw == 0xffff ? UINT64_MAX : sta.raw;
	return err;
}

static int op_clear(uint64_t *left)
{
	struct pcicap_pcie v;
	int err = pcicap_pcie_find(&cfg, &v);

	*left = UINT64_MAX;
	if (err)
		return err;
	return pcicap_pcie_clear_dev_sta(
		&v, PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED);
}

static int op_header(uint64_t *left)
{
	struct pcicap_type0 v;
	uint16_t vendor = 0x1234;
	int err = pcicap_type0_open(&cfg, &v);

	if (!err)
		err = pcicap_type0_read_vendor_id(&v, &vendor);
	else
		vendor = 0xffff;
	*left = vendor == 0xffff ? UINT64_MAX : vendor;
	return err;
}

static operation *const operations[] = {
	op_find,     op_read,  op_update, op_array,
	op_snapshot, op_facts, op_clear,  op_header,
};

/* Fail access k, for every k: the error comes out, no value stays behind. */
START_TEST(every_access_can_fail)
{
	operation *op = operations[_i];
	unsigned int n;
	uint64_t left;

	start();
	ck_assert_int_eq(op(&left), 0);
	n = accesses;
	ck_assert_uint_gt(n, 0);
	for (unsigned int k = 0; k < n; k++) {
		start();
		fail_at = k;
		ck_assert_int_eq(op(&left), -EIO);
		ck_assert_msg(left == UINT64_MAX, "access %u left a value", k);
		ck_assert_uint_eq(accesses, k + 1);
	}
}
END_TEST

/* All ones from some access on: the function is gone, and that is said. */
START_TEST(gone_is_said)
{
	operation *op = operations[_i];
	uint64_t left;

	start();
	memset(space, 0xff, sizeof(space));
	ck_assert_int_eq(op(&left), -ENODEV);
	ck_assert(left == UINT64_MAX);
}
END_TEST

START_TEST(snapshot_of_sriov_is_16_reads_at_most)
{
	struct pcicap_sriov v;
	struct pcicap_sriov_dwords s;
	uint16_t total;

	start();
	ck_assert_int_eq(pcicap_sriov_find(&cfg, &v), 0);
	reads = 0;
	ck_assert_int_eq(pcicap_sriov_snapshot(&v, &s), 0);
	ck_assert_uint_le(reads, 16);
	ck_assert_int_eq(pcicap_sriov_snapshot_total_vfs(&s, &total), 0);
	ck_assert_uint_eq(total, 8);
}
END_TEST

START_TEST(find_reads_each_header_once)
{
	struct pcicap_sriov v;
	struct pcicap_msix msix;

	start();
	ck_assert_int_eq(pcicap_msix_find(&cfg, &msix), 0);
	/* status, pointer and the four capabilities of the image */
	ck_assert_uint_le(reads, 6);
	reads = 0;
	ck_assert_int_eq(pcicap_sriov_find(&cfg, &v), 0);
	/* the list at 100h has ARI and SR-IOV; that there is one is known */
	ck_assert_uint_le(reads, 2);
}
END_TEST

int main(void)
{
	const int n = sizeof(operations) / sizeof(operations[0]);
	Suite *suite = suite_create("accessors of an image");
	TCase *tcase = tcase_create("faults and budgets");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, NULL);
	tcase_add_loop_test(tcase, every_access_can_fail, 0, n);
	tcase_add_loop_test(tcase, gone_is_said, 0, n);
	tcase_add_test(tcase, snapshot_of_sriov_is_16_reads_at_most);
	tcase_add_test(tcase, find_reads_each_header_once);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
