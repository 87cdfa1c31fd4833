// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* I/O BARs through a folder that looks like sysfs, and through VFIO. */
#include "files.h"
#include "suites.h"
#include "sys_fault.h"
#include "vfio_model.h"

#include <pcicap/user/mem.h>
#include <pcicap/user/port.h>
#include <pcicap/user/sysfs.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char root[64];
static struct pcicap_ports ports;
static struct pcicap_port part;

/* BAR 0 is memory, 1 has no address, 2 is 32 ports. */
static const char resource[] =
	"0x00000000fea00100 0x00000000fea001ff 0x0000000000040200\n"
	"0x0000000000000000 0x000000000000001f 0x0000000020040101\n"
	"0x000000000000c000 0x000000000000c01f 0x0000000000040101\n";

static void path_of(char *path, size_t size, const char *file)
{
	snprintf(path, size, "%s/" ADDRESS "/%s", root, file);
}

static void make_file(const char *name, const void *data, size_t n)
{
	char path[160];

	path_of(path, sizeof(path), name);
	write_file(path, data, n);
}

static void setup(void)
{
	uint8_t bytes[32];
	char path[160];

	for (unsigned int i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(0x10 + i);
	strcpy(root, "/tmp/pcicap-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	path_of(path, sizeof(path), "");
	ck_assert_int_eq(mkdir(path, 0700), 0);
	make_file("resource", resource, sizeof(resource) - 1);
	make_file("resource2", bytes, sizeof(bytes));
	sys_fault_reset();
}

static void teardown(void)
{
	static const char *const files[] = { "resource", "resource2", "" };
	char path[160];

	for (unsigned int i = 0; i < 3; i++) {
		path_of(path, sizeof(path), files[i]);
		(void)!remove(path);
	}
	(void)!remove(root);
}

static int open_bar(uint8_t bar, uint64_t least, unsigned int flags)
{
	const struct pcicap_want want = { .bar = bar, .least = least };

	return pcicap_ports_sysfs(&ports, root, ADDRESS, &want, flags);
}

static void open_part(unsigned int flags)
{
	const struct pcicap_region whole = pcicap_region_whole(2);

	ck_assert_int_eq(open_bar(2, 0x20, flags), 0);
	ck_assert_int_eq(pcicap_port_init(&part, &ports, NULL, &whole, 0x20),
			 0);
}

START_TEST(every_width)
{
	uint32_t v32;
	uint16_t v16;
	uint8_t v8;

	open_part(PCICAP_MAP_WRITE);
	ck_assert_int_eq(pcicap_port_read8(&part, 3, &v8), 0);
	ck_assert_uint_eq(v8, 0x13);
	ck_assert_int_eq(pcicap_port_read16(&part, 4, &v16), 0);
	ck_assert_uint_eq(v16, 0x1514);
	ck_assert_int_eq(pcicap_port_read32(&part, 8, &v32), 0);
	ck_assert_uint_eq(v32, 0x1b1a1918);
	ck_assert_int_eq(pcicap_port_read24(&part, 9, &v32), 0);
	ck_assert_uint_eq(v32, 0x1b1a19);
	ck_assert_int_eq(pcicap_port_write8(&part, 0, 0xa0), 0);
	ck_assert_int_eq(pcicap_port_write16(&part, 2, 0xb3b2), 0);
	ck_assert_int_eq(pcicap_port_read32(&part, 0, &v32), 0);
	ck_assert_uint_eq(v32, 0xb3b211a0);
	ck_assert_int_eq(pcicap_port_write32(&part, 4, 0x12345678), 0);
	ck_assert_int_eq(pcicap_port_read16(&part, 6, &v16), 0);
	ck_assert_uint_eq(v16, 0x1234);
	pcicap_ports_close(&ports);
	pcicap_ports_close(&ports);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(pcicap_port_read8(&part, 0, &v8), -ENXIO);
}
END_TEST

START_TEST(errors_of_an_access)
{
	struct pcicap_port inner;
	uint32_t v32 = 0;
	uint16_t v16 = 0;
	uint8_t v8 = 0;

	open_part(0);
	ck_assert_int_eq(pcicap_port_read32(&part, 0x1e, &v32), -ENXIO);
	ck_assert_uint_eq(v32, 0xffffffff);
	ck_assert_int_eq(pcicap_port_read16(&part, 1, &v16), -EINVAL);
	ck_assert_uint_eq(v16, 0xffff);
	ck_assert_int_eq(pcicap_port_write8(&part, 0, 1), -EPERM);
	sys_fault.short_by = 1;
	ck_assert_int_eq(pcicap_port_read8(&part, 0, &v8), -EIO);
	ck_assert_uint_eq(v8, 0xff);
	sys_fault.short_by = 0;
	ck_assert_int_eq(pcicap_port_sub(&part, 0x20, 4, &inner), -ENXIO);
	ck_assert_int_eq(pcicap_port_sub(&part, 0x10, 4, &inner), 0);
	ck_assert_int_eq(pcicap_port_read8(&inner, 3, &v8), 0);
	ck_assert_uint_eq(v8, 0x23);
	ck_assert_int_eq(pcicap_port_read8(&inner, 4, &v8), -ENXIO);
	pcicap_ports_close(&ports);
}
END_TEST

/* All ones are asked about: the device may be gone. */
START_TEST(all_ones)
{
	static uint8_t bytes[64];
	struct pcicap_mem mem = { .bytes = bytes, .size = sizeof(bytes) };
	const struct pcicap_region whole = pcicap_region_whole(2);
	struct pcicap_cfg cfg;
	uint8_t v8;

	ck_assert_int_eq(pcicap_cfg_init(&cfg, &pcicap_mem_ops, &mem, 64), 0);
	open_part(PCICAP_MAP_WRITE);
	ck_assert_int_eq(pcicap_port_write8(&part, 5, 0xff), 0);
	ck_assert_int_eq(pcicap_port_init(&part, &ports, &cfg, &whole, 0), 0);
	ck_assert_int_eq(pcicap_port_read8(&part, 5, &v8), 0);
	ck_assert_uint_eq(v8, 0xff);
	memset(bytes, 0xff, sizeof(bytes));
	ck_assert_int_eq(pcicap_port_read8(&part, 4, &v8), 0);
	ck_assert_int_eq(pcicap_port_read8(&part, 5, &v8), -ENODEV);
	pcicap_ports_close(&ports);
}
END_TEST

START_TEST(which_bars)
{
	const struct pcicap_region other = pcicap_region_whole(1);
	char path[160];

	ck_assert_int_eq(open_bar(0, 0, 0), -ENXIO);
	ck_assert_int_eq(open_bar(1, 0, 0), -ENXIO);
	ck_assert_int_eq(open_bar(3, 0, 0), -ENXIO);
	ck_assert_int_eq(open_bar(6, 0, 0), -EINVAL);
	ck_assert_int_eq(open_bar(2, 0, 0x100), -EINVAL);
	ck_assert_int_eq(open_bar(2, 0x21, 0), -ERANGE);
	open_part(0);
	ck_assert_int_eq(pcicap_port_init(&part, &ports, NULL, &other, 0),
			 -EINVAL);
	ck_assert_int_eq(open_bar(2, 0, 0), -EBUSY);
	pcicap_ports_close(&ports);
	path_of(path, sizeof(path), "resource2");
	(void)!remove(path);
	ck_assert_int_eq(open_bar(2, 0, 0), -EOPNOTSUPP);
	ck_assert_int_eq(sys_fault.open, 1);
}
END_TEST

/* Nothing stays open, whichever call fails. */
START_TEST(each_call_fails)
{
	unsigned int n;

	ck_assert_int_eq(open_bar(2, 0, 0), 0);
	pcicap_ports_close(&ports);
	n = sys_fault.calls;
	ck_assert_uint_gt(n, 4);
	for (unsigned int k = 0; k < n; k++) {
		sys_fault_reset();
		sys_fault.fail_at = k;
		sys_fault.fail_error = -EMFILE;
		ck_assert_int_lt(open_bar(2, 0, 0), 0);
		ck_assert_int_eq(ports.fd, -1);
		ck_assert_int_eq(sys_fault.open, 0);
	}
}
END_TEST

Suite *port_suite(void)
{
	Suite *suite = suite_create("ports");
	TCase *tc = tcase_create("ports");

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, every_width);
	tcase_add_test(tc, errors_of_an_access);
	tcase_add_test(tc, all_ones);
	tcase_add_test(tc, which_bars);
	tcase_add_test(tc, each_call_fails);
	return suite;
}
