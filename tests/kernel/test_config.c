// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Generated kernel accessors over bytes, with the kernel's functions in shim/. */
#include <check.h>
#include <pcicap/aer.h>
#include <pcicap/sriov.h>
#include <stdlib.h>
#include <string.h>

#define AT 0x100

static struct pci_dev dev;

static int access_fails(void)
{
	return dev.fail_at && dev.reads + dev.writes == dev.fail_at;
}

static int read_bytes(int where, void *val, int n)
{
	dev.reads++;
	memcpy(val, dev.bytes + where, (size_t)n);
	return access_fails() ? PCIBIOS_SET_FAILED : 0;
}

static int write_bytes(int where, const void *val, int n)
{
	dev.writes++;
	if (access_fails())
		return PCIBIOS_SET_FAILED;
	memcpy(dev.bytes + where, val, (size_t)n);
	dev.written = 0;
	memcpy(&dev.written, val, (size_t)n);
	dev.width = n;
	return 0;
}

#define CONFIG(name, type)                                                  \
	int pci_read_config_##name(struct pci_dev *d, int where, type *val) \
	{                                                                   \
		(void)d;                                                    \
		return read_bytes(where, val, sizeof(*val));                \
	}                                                                   \
	int pci_write_config_##name(struct pci_dev *d, int where, type val) \
	{                                                                   \
		(void)d;                                                    \
		return write_bytes(where, &val, sizeof(val));               \
	}
CONFIG(byte, u8)
CONFIG(word, u16)
CONFIG(dword, u32)

int pcie_capability_clear_and_set_word(struct pci_dev *d, int pos, u16 clear,
				       u16 set)
{
	u16 val;
	int ret = pci_read_config_word(d, d->pcie_cap + pos, &val);

	if (ret)
		return ret;
	return pci_write_config_word(d, d->pcie_cap + pos,
				     (u16)((val & ~clear) | set));
}

int pcibios_err_to_errno(int err)
{
	return err > 0 ? -EIO : err;
}

/* One of each ID that is asked for, at 40h. */
u8 pci_find_capability(struct pci_dev *d, int id)
{
	return d->bytes[0x40] == id ? 0x40 : 0;
}

u8 pci_find_next_capability(struct pci_dev *d, u8 pos, int id)
{
	(void)d;
	(void)pos;
	(void)id;
	return 0;
}

u16 pci_find_ext_capability(struct pci_dev *d, int id)
{
	(void)id;
	return d->aer_cap;
}

u16 pci_find_next_ext_capability(struct pci_dev *d, u16 pos, int id)
{
	(void)id;
	return pos ? 0 : d->aer_cap;
}

static void put(int at, u32 val, int n)
{
	memcpy(dev.bytes + AT + at, &val, (size_t)n);
}

static void setup(void)
{
	memset(&dev, 0, sizeof(dev));
	dev.cfg_size = PCI_CFG_SPACE_EXP_SIZE;
	dev.aer_cap = AT;
}

/* AER's status is RW1CS: clear writes these bits alone, nothing updates it. */
START_TEST(status_is_cleared_by_ones)
{
	struct pcicap_aer aer;

	put(PCI_ERR_UNCOR_STATUS, 0x00004030, 4);
	ck_assert_int_eq(pcicap_aer_find(&dev, &aer), 0);
	ck_assert_int_eq(pcicap_aer_clear_uncorrectable_status(&aer, 0x10), 0);
	ck_assert_uint_eq(dev.written, 0x10);
	ck_assert_int_eq(dev.width, 4);
	ck_assert_int_eq(dev.reads, 1); /* for its reserved bits */
	ck_assert_int_eq(pcicap_aer_clear_uncorrectable_status(&aer, 0x2),
			 -EPERM);
}
END_TEST

/* Reserved bits keep their value; a wrong value or mask is refused. */
START_TEST(update_keeps_reserved_bits)
{
	struct pcicap_sriov sriov;

	put(PCI_SRIOV_CTRL, 0xff80, 2);
	ck_assert_int_eq(pcicap_sriov_at(&dev, AT, &sriov), 0);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), 0);
	ck_assert_uint_eq(dev.written, 0xffa0);
	ck_assert_int_eq(dev.width, 2);
	ck_assert_int_eq(dev.reads, 1);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0), 0);
	ck_assert_uint_eq(dev.written, 0xff80);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x40), -EINVAL);
	/* VF Enable is the PCI core's */
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x1, 0x1), -EPERM);
	ck_assert_int_eq(dev.writes, 2);
}
END_TEST

/* All ones costs a read of 04h where the register has reserved bits. */
START_TEST(all_ones)
{
	pcicap_sriov_ctrl_t ctrl;
	struct pcicap_sriov sriov;
	u16 val;

	memset(dev.bytes, 0xff, sizeof(dev.bytes));
	ck_assert_int_eq(pcicap_sriov_at(&dev, AT, &sriov), 0);
	ck_assert_int_eq(pcicap_sriov_read_ctrl(&sriov, &ctrl), -ENODEV);
	ck_assert_int_eq(dev.reads, 2);
	ck_assert_int_eq(pcicap_sriov_read_total_vfs(&sriov, &val), 0);
	ck_assert_uint_eq(val, 0xffff);
	ck_assert_int_eq(dev.reads, 3);
	memset(dev.bytes + PCI_COMMAND, 0, 4);
	ck_assert_int_eq(pcicap_sriov_read_ctrl(&sriov, &ctrl), 0);
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), 0);
	dev.aer_cap = 0;
	ck_assert_int_eq(pcicap_sriov_find(&dev, &sriov), -ENOENT);
	memset(dev.bytes + PCI_COMMAND, 0xff, 4);
	ck_assert_int_eq(pcicap_sriov_find(&dev, &sriov), -ENODEV);
}
END_TEST

/* A failure at each access is told, and leaves all ones. */
START_TEST(each_access_fails)
{
	pcicap_sriov_ctrl_t ctrl = 0x5a;
	struct pcicap_sriov sriov;

	ck_assert_int_eq(pcicap_sriov_at(&dev, AT, &sriov), 0);
	dev.fail_at = 1;
	ck_assert_int_eq(pcicap_sriov_read_ctrl(&sriov, &ctrl), -EIO);
	ck_assert_uint_eq(ctrl, 0xffff);
	dev.fail_at = 2;
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), -EIO);
	ck_assert_int_eq(dev.writes, 0);
	dev.fail_at = 4;
	ck_assert_int_eq(pcicap_sriov_update_ctrl(&sriov, 0x20, 0x20), -EIO);
	ck_assert_int_eq(dev.writes, 1);
}
END_TEST

/* What a device says about itself never leads past its configuration space. */
START_TEST(past_the_end)
{
	pcicap_sriov_vf_bar_t bar;
	struct pcicap_sriov sriov;
	u16 val;

	dev.cfg_size = 256;
	ck_assert_int_eq(pcicap_sriov_at(&dev, 246, &sriov), 0);
	ck_assert_int_eq(pcicap_sriov_read_total_vfs(&sriov, &val), -ENXIO);
	ck_assert_uint_eq(val, 0xffff);
	ck_assert_int_eq(pcicap_sriov_read_vf_bar(&sriov, 6, &bar), -ERANGE);
	ck_assert_int_eq(dev.reads, 0);
}
END_TEST

/* A DVSEC is told by vendor, ID and revision, and by the matches given alone. */
START_TEST(next_of_matches)
{
	static const struct pcicap_match matches[] = {
		{ PCICAP_DVSEC, 5, 0x1e98, 0, 0xffff, 0, 15 },
		{ PCICAP_DVSEC, 3, 0x1e98, 0, 0xffff, 1, 2 },
		{ PCICAP_DVSEC, 4, 0xffff, 0, 0xffff, 0, 15 },
	};
	static const struct {
		u32 head;
		u16 id;
		unsigned int n;
		bool found;
	} cases[] = {
		{ 0x00011e98, 5, 1, true },  { 0x00011e98, 3, 1, false },
		{ 0x00011e98, 3, 2, true },  { 0x00021e98, 3, 2, true },
		{ 0x00001e98, 3, 2, false }, { 0x00031e98, 3, 2, false },
		{ 0x00011e99, 3, 2, false }, { 0x00011e98, 4, 2, false },
		{ 0x00011234, 4, 3, true },
	};

	for (unsigned int i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		put(PCI_DVSEC_HEADER1, cases[i].head, 4);
		put(PCI_DVSEC_HEADER2, cases[i].id, 2);
		ck_assert_int_eq(pcicap_next(&dev, matches, cases[i].n, 0),
				 cases[i].found ? AT : 0);
	}
	dev.fail_at = dev.reads + 1;
	ck_assert_int_eq(pcicap_next(&dev, matches, 3, 0), -EIO);
	dev.fail_at = dev.reads + 2;
	ck_assert_int_eq(pcicap_next(&dev, matches, 3, 0), -EIO);
}
END_TEST

/* A vendor's structure is told by the function; several IDs, one after the other. */
START_TEST(next_of_list)
{
	static const struct pcicap_match vendor[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0, 0x1234, 5, 6, 0, 15 },
		{ PCICAP_VENDOR_SPECIFIC, 0, 0xffff, 9, 9, 0, 15 },
	};
	static const struct pcicap_match ids[] = {
		{ PCICAP_STANDARD, 5, 0, 0, 0, 0, 0 },
		{ PCICAP_STANDARD, 7, 0, 0, 0, 0, 0 },
	};

	dev.bytes[0x40] = PCI_CAP_ID_VNDR;
	dev.vendor = 0x1234;
	for (dev.device = 4; dev.device < 11; dev.device++) {
		bool first = dev.device == 5 || dev.device == 6;

		ck_assert_int_eq(pcicap_next(&dev, vendor, 1, 0),
				 first ? 0x40 : 0);
		ck_assert_int_eq(pcicap_next(&dev, vendor, 2, 0),
				 first || dev.device == 9 ? 0x40 : 0);
	}
	ck_assert_int_eq(pcicap_next(&dev, ids, 2, 0), 0);
	dev.bytes[0x40] = 7;
	ck_assert_int_eq(pcicap_next(&dev, ids, 1, 0), 0);
	ck_assert_int_eq(pcicap_next(&dev, ids, 2, 0), 0x40);
	ck_assert_int_eq(pcicap_next(&dev, ids, 2, 0x40), 0);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("kernel accessors");
	TCase *c = tcase_create("configuration space");
	SRunner *r;
	int failed;

	tcase_add_checked_fixture(c, setup, NULL);
	tcase_add_test(c, status_is_cleared_by_ones);
	tcase_add_test(c, update_keeps_reserved_bits);
	tcase_add_test(c, all_ones);
	tcase_add_test(c, each_access_fails);
	tcase_add_test(c, past_the_end);
	tcase_add_test(c, next_of_matches);
	tcase_add_test(c, next_of_list);
	suite_add_tcase(s, c);
	r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
