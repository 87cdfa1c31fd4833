// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The VFIO backend, with a model in place of the kernel's ioctl(). */
#include "suites.h"
#include "sys_fault.h"

#include <pcicap/user/vfio.h>

#include <fcntl.h>
#include <linux/vfio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ADDRESS "0000:01:00.0"
#define PAGE	0x1000
#define CONFIG	0x10000 /* where the model has configuration space */
#define BAR	0x8000	/* and BAR 2 */
#define SIZE	0x4000

static char root[64];
static struct pcicap_vfio v;
static struct pcicap_cfg cfg;
static struct pcicap_map map;

/* What the model does. */
static struct {
	int version;
	bool type1v2, type1;
	uint32_t group_flags;
	bool bound;
	uint32_t device_flags;
	uint64_t config_size;
	uint32_t n_areas;
	uint64_t area[8][2];
	int resets;
	int reset_error;
} model;

static void path_of(char *path, size_t size, const char *file)
{
	snprintf(path, size, "%s/%s", root, file);
}

static int region_info(struct vfio_region_info *info)
{
	struct vfio_region_info_cap_sparse_mmap *areas;
	uint32_t room = info->argsz;

	info->flags = VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE;
	info->cap_offset = 0;
	info->argsz = sizeof(*info);
	switch (info->index) {
	case VFIO_PCI_CONFIG_REGION_INDEX:
		info->offset = CONFIG;
		info->size = model.config_size;
		return 0;
	case 2:
		info->flags |= VFIO_REGION_INFO_FLAG_MMAP;
		info->offset = BAR;
		info->size = SIZE;
		break;
	case 3: /* I/O */
		info->size = 0x20;
		return 0;
	default:
		info->size = 0;
		return 0;
	}
	if (!model.n_areas)
		return 0;
	info->flags |= VFIO_REGION_INFO_FLAG_CAPS;
	info->argsz += (uint32_t)sizeof(*areas) +
		       (uint32_t)sizeof(areas->areas[0]) * model.n_areas;
	if (info->argsz > room)
		return 0;
	info->cap_offset = sizeof(*info);
	areas = (void *)(info + 1);
	areas->header.id = VFIO_REGION_INFO_CAP_SPARSE_MMAP;
	areas->header.next = 0;
	areas->nr_areas = model.n_areas;
	for (unsigned int i = 0; i < model.n_areas; i++) {
		areas->areas[i].offset = model.area[i][0];
		areas->areas[i].size = model.area[i][1];
	}
	return 0;
}

static int open_device(const char *address)
{
	char path[160];
	int fd;

	ck_assert_str_eq(address, ADDRESS);
	if (!model.bound)
		return -ENODEV;
	path_of(path, sizeof(path), "device");
	fd = open(path, O_RDWR | O_CLOEXEC);
	ck_assert_int_ge(fd, 0);
	sys_fault.open++;
	return fd;
}

static int vfio_ioctl(int fd, unsigned long request, void *arg)
{
	struct vfio_group_status *status = arg;
	struct vfio_device_info *info = arg;

	ck_assert_int_ge(fd, 0);
	switch (request) {
	case VFIO_GET_API_VERSION:
		return model.version;
	case VFIO_GROUP_GET_STATUS:
		status->flags = model.group_flags;
		return 0;
	case VFIO_GROUP_SET_CONTAINER:
		return *(int *)arg >= 0 ? 0 : -EBADF;
	case VFIO_CHECK_EXTENSION:
		return (uintptr_t)arg == VFIO_TYPE1v2_IOMMU ? model.type1v2
							    : model.type1;
	case VFIO_SET_IOMMU:
		return 0;
	case VFIO_GROUP_GET_DEVICE_FD:
		return open_device(arg);
	case VFIO_DEVICE_GET_INFO:
		info->flags = model.device_flags;
		info->num_regions = VFIO_PCI_NUM_REGIONS;
		return 0;
	case VFIO_DEVICE_GET_REGION_INFO:
		return region_info(arg);
	case VFIO_DEVICE_RESET:
		model.resets++;
		return model.reset_error;
	default:
		return -ENOTTY;
	}
}

static void make_folder(const char *name)
{
	char path[160];

	path_of(path, sizeof(path), name);
	ck_assert_int_eq(mkdir(path, 0700), 0);
}

static void make_file(const char *name, const char *text)
{
	char path[160];
	FILE *f;

	path_of(path, sizeof(path), name);
	f = fopen(path, "wb");
	ck_assert_ptr_nonnull(f);
	ck_assert(fputs(text, f) >= 0);
	ck_assert_int_eq(fclose(f), 0);
}

static void put(uint32_t off, const void *bytes, size_t n)
{
	char path[160];
	FILE *f;

	path_of(path, sizeof(path), "device");
	f = fopen(path, "r+b");
	ck_assert_ptr_nonnull(f);
	ck_assert_int_eq(fseek(f, (long)off, SEEK_SET), 0);
	ck_assert(fwrite(bytes, 1, n, f) == n);
	ck_assert_int_eq(fclose(f), 0);
}

/* Memory decode is on, and MSI-X has its table in BAR 2 at 1100h. */
static void make_device(void)
{
	static const uint8_t header[] = { 0x34, 0x12, 0x78, 0x56,
					  0x02, 0x00, 0x10, 0x00 };
	static const uint8_t msix[] = { 0x11, 0x00, 0x03, 0x00, 0x02, 0x11,
					0x00, 0x00, 0x02, 0x18, 0x00, 0x00 };
	static const uint8_t cap = 0x40;
	static uint8_t zero[CONFIG + 4096];

	make_file("device", "");
	put(0, zero, sizeof(zero));
	put(CONFIG, header, sizeof(header));
	put(CONFIG + 0x34, &cap, 1);
	put(CONFIG + 0x40, msix, sizeof(msix));
	for (uint8_t i = 0; i < SIZE / PAGE; i++)
		put(BAR + (uint32_t)i * PAGE, &(uint8_t){ (uint8_t)(i + 1) },
		    1);
}

static void setup(void)
{
	char path[160];

	strcpy(root, "/tmp/pcicap-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	make_folder("sys");
	make_folder("sys/" ADDRESS);
	make_folder("dev");
	make_file("dev/vfio", "");
	make_file("dev/7", "");
	make_file("sys/" ADDRESS "/resource",
		  "0x0000000000000000 0x0000000000000000 0x0000000000000000\n"
		  "0x0000000000000000 0x0000000000000000 0x0000000000000000\n"
		  "0x0000004000000000 0x0000004000003fff 0x000000000014220c\n"
		  "0x000000000000c000 0x000000000000c01f 0x0000000000040101\n"
		  "0x0000000000000000 0x0000000000000000 0x0000000000000000\n"
		  "0x0000000000000000 0x0000000000000000 0x0000000000000000\n");
	path_of(path, sizeof(path), "sys/" ADDRESS "/iommu_group");
	ck_assert_int_eq(symlink("../../kernel/iommu_groups/7", path), 0);
	make_device();
	memset(&model, 0, sizeof(model));
	model.type1v2 = true;
	model.group_flags = VFIO_GROUP_FLAGS_VIABLE;
	model.bound = true;
	model.device_flags = VFIO_DEVICE_FLAGS_PCI;
	model.config_size = 256;
	sys_fault_reset();
	sys_fault.ioctl = vfio_ioctl;
}

static void remove_file(const char *name)
{
	char path[160];

	path_of(path, sizeof(path), name);
	(void)!remove(path);
}

static void teardown(void)
{
	sys_fault.ioctl = NULL;
	remove_file("sys/" ADDRESS "/iommu_group");
	remove_file("sys/" ADDRESS "/resource");
	remove_file("sys/" ADDRESS);
	remove_file("sys");
	remove_file("dev/vfio");
	remove_file("dev/7");
	remove_file("dev");
	remove_file("device");
	remove_file("");
}

static int open_function(unsigned int flags)
{
	char sysfs[80], dev[80];

	path_of(sysfs, sizeof(sysfs), "sys");
	path_of(dev, sizeof(dev), "dev");
	return pcicap_vfio_open(&v, &cfg, sysfs, dev, ADDRESS, flags);
}

static int map_bar(uint8_t bar, uint64_t least)
{
	const struct pcicap_want want = { bar, true, PCICAP_CACHE_WB, least };

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
	put(CONFIG + 4, ones, 4);
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
	remove_file("dev/7");
	ck_assert_int_eq(open_function(0), -ENXIO);
	remove_file("sys/" ADDRESS "/iommu_group");
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
	put(CONFIG + 4, &(uint8_t){ 0 }, 1);
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

START_TEST(nothing_is_held_after_a_failure)
{
	static const int errors[] = { -EIO,    -EACCES, -ENOMEM, -EMFILE,
				      -ENOENT, -EINVAL, -ENODEV };
	static const uint64_t two[][2] = { { 0, PAGE }, { 2 * PAGE, PAGE } };
	unsigned int total;

	for (unsigned int areas = 0; areas <= 2; areas += 2) {
		set_areas(areas, two);
		sys_fault_reset();
		ck_assert_int_eq(open_function(0), 0);
		ck_assert_int_eq(map_bar(2, 0), 0);
		total = sys_fault.calls;
		pcicap_map_close(&map);
		pcicap_vfio_close(&v);
		for (unsigned int k = 0; k < total; k++) {
			for (unsigned int e = 0; e < 7; e++) {
				int err;

				sys_fault_reset();
				sys_fault.fail_at = k;
				sys_fault.fail_error = errors[e];
				err = open_function(0);
				if (err)
					ck_assert_int_eq(sys_fault.open, 0);
				else
					err = map_bar(2, 0);
				ck_assert_int_lt(err, 0);
				ck_assert_int_eq(sys_fault.mapped, 0);
				pcicap_map_close(&map);
				pcicap_vfio_close(&v);
				ck_assert_int_eq(sys_fault.open, 0);
				ck_assert_int_eq(sys_fault.mapped, 0);
			}
		}
	}
}
END_TEST

Suite *vfio_suite(void)
{
	Suite *suite = suite_create("vfio");
	TCase *tc = tcase_create("vfio");

	suite_add_tcase(suite, tc);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, configuration_space);
	tcase_add_test(tc, gone_though_vfio_answers);
	tcase_add_test(tc, distinct_errors);
	tcase_add_test(tc, maps_a_whole_region);
	tcase_add_test(tc, maps_areas);
	tcase_add_test(tc, broken_areas);
	tcase_add_test(tc, resets);
	tcase_add_test(tc, nothing_is_held_after_a_failure);
	return suite;
}
