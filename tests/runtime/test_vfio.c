// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The VFIO backend, with a model in place of the kernel's ioctl(). */
#include "suites.h"
#include "sys_fault.h"
#include "vfio_model.h"

#include <pcicap/user/port.h>
#include <pcicap/user/vfio.h>

#include <linux/vfio.h>
#include <string.h>

static struct pcicap_vfio v;
static struct pcicap_cfg cfg;
static struct pcicap_map map;

static int open_function(unsigned int flags)
{
	char sysfs[80], dev[80];

	model_path(sysfs, sizeof(sysfs), "sys");
	model_path(dev, sizeof(dev), "dev");
	return pcicap_vfio_open(&v, &cfg, sysfs, dev, ADDRESS, flags);
}

static int map_bar(uint8_t bar, uint64_t least)
{
	const struct pcicap_want want = { bar,	 true, PCICAP_CACHE_WB,
					  least, NULL, 0 };

	return pcicap_vfio_map(&v, &map, &want, PCICAP_MAP_WRITE);
}

START_TEST(configuration_space)
{
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	ck_assert_uint_eq(cfg.size, 256);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0, &val), 0);
	ck_assert_uint_eq(val, 0x56781234);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 256, &val), -ERANGE);
	ck_assert_int_eq(pcicap_cfg_write8(&cfg, 0x3c, 1), -EPERM);
	sys_fault.fail_at = sys_fault.calls;
	sys_fault.fail_error = -EFAULT;
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0xf0, &val), -ENODATA);
	ck_assert_int_eq(sys_fault.open, 3);
	pcicap_vfio_close(&v);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(open_function(PCICAP_VFIO_WRITE), 0);
	ck_assert_int_eq(pcicap_cfg_write8(&cfg, 0x3c, 1), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x3c, &val), 0);
	ck_assert_uint_eq(val, 1);
	pcicap_vfio_close(&v);
}
END_TEST

START_TEST(gone_though_vfio_answers)
{
	static const uint8_t ones[4] = { 0xff, 0xff, 0xff, 0xff };
	uint32_t val;

	ck_assert_int_eq(open_function(0), 0);
	model_put(CONFIG + 4, ones, 4);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0, &val), 0);
	ck_assert_int_eq(pcicap_cfg_present(&cfg), -ENODEV);
	ck_assert_int_eq(map_bar(2, 0), -ENODEV);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(open_function(0), -ENODEV);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(distinct_errors)
{
	model.group_flags = 0;
	ck_assert_int_eq(open_function(0), -EBUSY);
	model.group_flags = VFIO_GROUP_FLAGS_VIABLE;
	model.bound = false;
	ck_assert_int_eq(open_function(0), -ENXIO);
	model.bound = true;
	model.version = 1;
	ck_assert_int_eq(open_function(0), -EOPNOTSUPP);
	model.version = 0;
	model.device_flags = VFIO_DEVICE_FLAGS_PLATFORM;
	ck_assert_int_eq(open_function(0), -EOPNOTSUPP);
	model.device_flags = VFIO_DEVICE_FLAGS_PCI;
	model.type1v2 = false;
	ck_assert_int_eq(open_function(0), -EOPNOTSUPP);
	model.type1 = true;
	ck_assert_int_eq(open_function(0), 0);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(open_function(0x80), -EINVAL);
	model_remove("dev/7");
	ck_assert_int_eq(open_function(0), -ENXIO);
	model_remove("sys/" ADDRESS "/iommu_group");
	ck_assert_int_eq(open_function(0), -EOPNOTSUPP);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

START_TEST(maps_a_whole_region)
{
	uint8_t byte = 0;

	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(map_bar(2, SIZE), 0);
	ck_assert_uint_eq(map.size, SIZE);
	ck_assert_uint_eq(map.phys, UINT64_C(0x4000000000));
	ck_assert_int_eq(map.got, PCICAP_CACHE_UNKNOWN);
	ck_assert_int_eq(pcicap_map_read(&map, 0x2000, &byte, 1), 0);
	ck_assert_uint_eq(byte, 3);
	/* four entries of the table, and their pending bits */
	ck_assert_int_eq(pcicap_map_read(&map, 0x10ff, &byte, 1), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0x1100, &byte, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 0x113f, &byte, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 0x1140, &byte, 1), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0x1807, &byte, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 0x1808, &byte, 1), 0);
	ck_assert_int_eq(sys_fault.mapped, SIZE);
	pcicap_map_close(&map);
	ck_assert_int_eq(sys_fault.mapped, 0);
	ck_assert_int_eq(map_bar(6, 0), -EINVAL);
	ck_assert_int_eq(map_bar(0, 0), -ENXIO);
	ck_assert_int_eq(map_bar(3, 0), -EOPNOTSUPP);
	ck_assert_int_eq(map_bar(2, SIZE + 1), -ERANGE);
	model_put(CONFIG + 4, &(uint8_t){ 0 }, 1);
	ck_assert_int_eq(map_bar(2, 0), -EBUSY);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

static void set_areas(unsigned int n, const uint64_t area[][2])
{
	model.n_areas = n;
	memcpy(model.area, area, n * sizeof(area[0]));
}

START_TEST(maps_areas)
{
	static const uint64_t two[][2] = { { 0, PAGE }, { 2 * PAGE, PAGE } };
	uint8_t byte = 0;

	set_areas(2, two);
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(map_bar(2, SIZE), 0);
	ck_assert_int_eq(pcicap_map_read(&map, 0, &byte, 1), 0);
	ck_assert_uint_eq(byte, 1);
	ck_assert_int_eq(pcicap_map_read(&map, PAGE, &byte, 1), -EACCES);
	ck_assert_int_eq(pcicap_map_read(&map, 2 * PAGE, &byte, 1), 0);
	ck_assert_uint_eq(byte, 3);
	ck_assert_int_eq(pcicap_map_read(&map, 3 * PAGE, &byte, 1), -EACCES);
	pcicap_map_close(&map);
	ck_assert_int_eq(sys_fault.mapped, 0);
	pcicap_vfio_close(&v);
}
END_TEST

/* A kernel does none of this; nothing is mapped where it does not belong. */
START_TEST(what_is_reserved_is_not_touched)
{
	static const struct pcicap_hole some[] = { { PAGE + 8, 8 } };
	static const struct pcicap_hole all[] = { { 0, SIZE } };
	static const uint64_t areas[][2] = { { 0, SIZE } };
	struct pcicap_want want = { 2, true, PCICAP_CACHE_WB, 0, some, 1 };
	uint8_t byte;

	for (unsigned int sparse = 0; sparse < 2; sparse++) {
		if (sparse)
			set_areas(1, areas);
		ck_assert_int_eq(open_function(0), 0);
		ck_assert_int_eq(pcicap_vfio_map(&v, &map, &want, 0), 0);
		ck_assert_int_eq(pcicap_map_read(&map, PAGE + 7, &byte, 1), 0);
		ck_assert_int_eq(pcicap_map_read(&map, PAGE + 8, &byte, 1),
				 -EACCES);
		ck_assert_uint_eq(byte, 0xff);
		pcicap_map_close(&map);
		ck_assert_int_eq(sys_fault.mapped, 0);
		pcicap_vfio_close(&v);
	}
	want.reserved = all;
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(pcicap_vfio_map(&v, &map, &want, 0), -EACCES);
	ck_assert_int_eq(sys_fault.mapped, 0);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

/* The second page is in no area. Is that known? */
static bool list_is_found(void)
{
	static const uint64_t areas[][2] = { { 0, PAGE } };
	uint8_t byte;
	int err;

	set_areas(1, areas);
	ck_assert_int_eq(map_bar(2, 0), 0);
	err = pcicap_map_read(&map, PAGE, &byte, 1);
	ck_assert(err == 0 || err == -EACCES);
	pcicap_map_close(&map);
	return err == -EACCES;
}

/* What the kernel says about its list must not lead out of the answer. */
START_TEST(bounds_of_the_list)
{
	static const uint32_t wrong[] = { 1,	  8,	     24,   33,
					  1016,	  1024,	     4096, 0x7ffffff8,
					  0xfff8, 0xfffffff8 };

	ck_assert_int_eq(open_function(0), 0);
	ck_assert(list_is_found());
	model.list_next = 0x80;
	ck_assert(list_is_found());
	/* the next one is the same one */
	model.list_at = 0x40;
	model.list_next = 0x40;
	ck_assert(!list_is_found());
	/* or one before it */
	model.list_at = 0x80;
	ck_assert(!list_is_found());
	for (unsigned int i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		model.list_at = 0;
		model.list_next = wrong[i];
		ck_assert_msg(!list_is_found(), "next %#x", wrong[i]);
		model.list_at = wrong[i];
		model.list_next = 0;
		ck_assert_msg(!list_is_found(), "first %#x", wrong[i]);
	}
	model.list_at = 0;
	model.list_areas = 0x10000000;
	ck_assert(!list_is_found());
	pcicap_vfio_close(&v);
}
END_TEST

START_TEST(broken_areas)
{
	static const uint64_t past[][2] = { { 0, PAGE }, { SIZE, PAGE } };
	static const uint64_t back[][2] = { { PAGE, PAGE }, { 0, PAGE } };
	static const uint64_t odd[][2] = { { 1, PAGE } };
	static const uint64_t none[][2] = { { 0, 0 } };
	static const uint64_t huge[][2] = { { PAGE, UINT64_MAX } };

	ck_assert_int_eq(open_function(0), 0);
	set_areas(2, past);
	ck_assert_int_eq(map_bar(2, 0), -EIO);
	set_areas(2, back);
	ck_assert_int_eq(map_bar(2, 0), -EIO);
	set_areas(1, odd);
	ck_assert_int_eq(map_bar(2, 0), -EIO);
	set_areas(1, none);
	ck_assert_int_eq(map_bar(2, 0), -EIO);
	set_areas(1, huge);
	ck_assert_int_eq(map_bar(2, 0), -EIO);
	model.n_areas = 100;
	ck_assert_int_eq(map_bar(2, 0), -ENOSPC);
	ck_assert_int_eq(sys_fault.mapped, 0);
	pcicap_vfio_close(&v);
}
END_TEST

START_TEST(resets)
{
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(pcicap_vfio_reset(&v), 0);
	ck_assert_int_eq(model.resets, 1);
	model.reset_error = -ENOTTY;
	ck_assert_int_eq(pcicap_vfio_reset(&v), -EOPNOTSUPP);
	model.reset_error = -EAGAIN;
	ck_assert_int_eq(pcicap_vfio_reset(&v), -EBUSY);
	pcicap_vfio_close(&v);
}
END_TEST

START_TEST(takes_iommufd)
{
	uint32_t val;

	model_add_iommufd();
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(model.binds, 1);
	ck_assert_int_eq(sys_fault.open, 2);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0, &val), 0);
	ck_assert_uint_eq(val, 0x56781234);
	ck_assert_int_eq(map_bar(2, SIZE), 0);
	ck_assert_uint_eq(map.phys, UINT64_C(0x4000000000));
	pcicap_map_close(&map);
	pcicap_vfio_close(&v);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(open_function(PCICAP_VFIO_IOMMUFD), 0);
	ck_assert_int_eq(model.binds, 2);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(open_function(PCICAP_VFIO_GROUP), 0);
	ck_assert_int_eq(model.binds, 2);
	ck_assert_int_eq(sys_fault.open, 3);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(open_function(PCICAP_VFIO_GROUP | PCICAP_VFIO_IOMMUFD),
			 -EINVAL);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

/* Without it the group is taken, if the caller does not insist. */
static void lacks_iommufd(int err)
{
	int binds = model.binds;

	ck_assert_int_eq(open_function(PCICAP_VFIO_IOMMUFD), err);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(model.binds, binds);
	ck_assert_int_eq(sys_fault.open, 3);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
}

START_TEST(no_iommufd)
{
	lacks_iommufd(-EOPNOTSUPP);
	model_add_iommufd();
	model.bind_error = -EPERM;
	lacks_iommufd(-EACCES);
	model.bind_error = 0;
	model_remove("dev/devices/vfio3");
	lacks_iommufd(-EOPNOTSUPP);
	model_remove("sys/" ADDRESS "/vfio-dev/vfio3");
	lacks_iommufd(-ENXIO);
	model_remove("sys/" ADDRESS "/vfio-dev");
	lacks_iommufd(-ENXIO);
	model_remove("iommu");
	lacks_iommufd(-EOPNOTSUPP);
}
END_TEST

/* What another process has, it does not lose by way of the group. */
START_TEST(iommufd_of_another)
{
	model_add_iommufd();
	model.bind_error = -EBUSY;
	ck_assert_int_eq(open_function(0), -EBUSY);
	model.bind_error = -EINVAL;
	ck_assert_int_eq(open_function(0), -EBUSY);
	ck_assert_int_eq(open_function(PCICAP_VFIO_IOMMUFD), -EBUSY);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

/* Steps of opening and mapping. */
static unsigned int count_steps(unsigned int flags)
{
	sys_fault_reset();
	ck_assert_int_eq(open_function(flags), 0);
	ck_assert_int_eq(map_bar(2, 0), 0);
	pcicap_map_close(&map);
	pcicap_vfio_close(&v);
	return sys_fault.calls;
}

/* What is held after each failure, and after closing; the error. */
static int fail_step(unsigned int flags, unsigned int k, int error)
{
	int err;

	sys_fault_reset();
	sys_fault.fail_at = k;
	sys_fault.fail_error = error;
	err = open_function(flags);
	if (err) {
		ck_assert_int_eq(sys_fault.open, 0);
	} else {
		err = map_bar(2, 0);
		ck_assert(err == 0 || sys_fault.mapped == 0);
	}
	pcicap_map_close(&map);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
	ck_assert_int_eq(sys_fault.mapped, 0);
	return err;
}

static void fail_each(unsigned int flags)
{
	static const int errors[] = { -EIO,    -EACCES, -ENOMEM, -EMFILE,
				      -ENOENT, -EINVAL, -ENODEV, -ENXIO };
	unsigned int total = count_steps(flags);

	for (unsigned int k = 0; k < total; k++) {
		for (unsigned int e = 0; e < 8; e++) {
			int err = fail_step(flags, k, errors[e]);

			/* otherwise the other way may do */
			if (flags)
				ck_assert_int_lt(err, 0);
		}
	}
}

START_TEST(nothing_is_held_after_a_failure)
{
	static const uint64_t two[][2] = { { 0, PAGE }, { 2 * PAGE, PAGE } };

	fail_each(PCICAP_VFIO_GROUP);
	set_areas(2, two);
	fail_each(PCICAP_VFIO_GROUP);
	fail_each(0);
	model_add_iommufd();
	fail_each(PCICAP_VFIO_IOMMUFD);
	fail_each(0);
	set_areas(0, two);
	fail_each(PCICAP_VFIO_IOMMUFD);
}
END_TEST

START_TEST(ports)
{
	static const uint8_t bar[] = { 1, 0xc0, 0, 0 }, on[] = { 1 };
	const struct pcicap_region whole = pcicap_region_whole(3);
	struct pcicap_want want = { .bar = 3, .least = 0x20 };
	struct pcicap_ports io;
	struct pcicap_port part;
	uint16_t val;

	ck_assert_int_eq(open_function(0), 0);
	ck_assert_int_eq(pcicap_ports_vfio(&v, &io, &want, 0), -ENXIO);
	model_put(CONFIG + 0x1c, bar, 4);
	ck_assert_int_eq(pcicap_ports_vfio(&v, &io, &want, 0), -EBUSY);
	model_put(CONFIG + 4, on, 1);
	ck_assert_int_eq(pcicap_ports_vfio(&v, &io, &want, 0x2), -EINVAL);
	want.least = 0x21;
	ck_assert_int_eq(pcicap_ports_vfio(&v, &io, &want, 0), -ERANGE);
	want.bar = 5;
	ck_assert_int_eq(pcicap_ports_vfio(&v, &io, &want, 0), -ENXIO);
	want.bar = 3;
	want.least = 0;
	ck_assert_int_eq(pcicap_ports_vfio(&v, &io, &want, PCICAP_MAP_WRITE),
			 0);
	ck_assert_int_eq(pcicap_port_init(&part, &io, &cfg, &whole, 0x20), 0);
	ck_assert_int_eq(pcicap_port_write16(&part, 6, 0x1234), 0);
	ck_assert_int_eq(pcicap_port_read16(&part, 6, &val), 0);
	ck_assert_uint_eq(val, 0x1234);
	ck_assert_int_eq(pcicap_port_read16(&part, 0x20, &val), -ENXIO);
	pcicap_ports_close(&io);
	/* the device is VFIO's */
	ck_assert_int_eq(sys_fault.open, 3);
	pcicap_vfio_close(&v);
	ck_assert_int_eq(sys_fault.open, 0);
}
END_TEST

Suite *vfio_suite(void)
{
	Suite *suite = suite_create("vfio");
	TCase *tc = tcase_create("vfio");

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, model_setup, model_teardown);
	tcase_add_test(tc, configuration_space);
	tcase_add_test(tc, ports);
	tcase_add_test(tc, gone_though_vfio_answers);
	tcase_add_test(tc, distinct_errors);
	tcase_add_test(tc, maps_a_whole_region);
	tcase_add_test(tc, maps_areas);
	tcase_add_test(tc, what_is_reserved_is_not_touched);
	tcase_add_test(tc, bounds_of_the_list);
	tcase_add_test(tc, broken_areas);
	tcase_add_test(tc, resets);
	tcase_add_test(tc, takes_iommufd);
	tcase_add_test(tc, no_iommufd);
	tcase_add_test(tc, iommufd_of_another);
	tcase_add_test(tc, nothing_is_held_after_a_failure);
	return suite;
}
