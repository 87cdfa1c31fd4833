// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "vfio_model.h"

#include "files.h"
#include "suites.h"
#include "sys_fault.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/vfio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Not in all versions of <linux/vfio.h> */
#define BIND_IOMMUFD _IO(';', 118)

static char root[64];

struct vfio_model model;

void model_path(char *path, size_t size, const char *file)
{
	snprintf(path, size, "%s/%s", root, file);
}

static int region_info(struct vfio_region_info *info)
{
	struct vfio_region_info_cap_sparse_mmap *areas;
	struct vfio_info_cap_header *other = NULL;
	uint32_t room = info->argsz;
	uint32_t at;

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
		info->offset = PORTS;
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
	at = model.list_at ? model.list_at : (uint32_t)sizeof(*info);
	info->cap_offset = at;
	if (model.list_next && at <= room - sizeof(*other)) {
		other = (void *)((char *)info + at);
		other->id = 0x99;
		other->next = model.list_next;
		at = model.list_next;
	}
	if (at % 8 || at < sizeof(*info) || (other && at == model.list_at) ||
	    at > room - sizeof(*areas) - sizeof(model.area))
		return 0;
	areas = (void *)((char *)info + at);
	areas->header.id = VFIO_REGION_INFO_CAP_SPARSE_MMAP;
	areas->header.next = 0;
	areas->nr_areas = model.list_areas ? model.list_areas : model.n_areas;
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
	model_path(path, sizeof(path), "device");
	fd = open(path, O_RDWR | O_CLOEXEC);
	ck_assert_int_ge(fd, 0);
	sys_fault.open++;
	model.device = fd;
	return fd;
}

/* struct vfio_device_bind_iommufd: argsz, flags, iommufd, out_devid */
static int bind_device(int fd, uint32_t *arg)
{
	ck_assert_uint_ge(arg[0], 16);
	ck_assert_uint_eq(arg[1], 0);
	ck_assert_int_ge(fcntl((int)arg[2], F_GETFD), 0);
	if (model.bind_error)
		return model.bind_error;
	model.device = fd;
	model.binds++;
	return 0;
}

/* What a device answers that is bound, or had from its group. */
static bool is_of_device(unsigned long request)
{
	return request == VFIO_DEVICE_GET_INFO ||
	       request == VFIO_DEVICE_GET_REGION_INFO ||
	       request == VFIO_DEVICE_RESET;
}

static int vfio_ioctl(int fd, unsigned long request, void *arg)
{
	struct vfio_group_status *status = arg;
	struct vfio_device_info *info = arg;

	ck_assert_int_ge(fd, 0);
	if (is_of_device(request))
		ck_assert_int_eq(fd, model.device);
	switch (request) {
	case BIND_IOMMUFD:
		return bind_device(fd, arg);
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

	model_path(path, sizeof(path), name);
	ck_assert_int_eq(mkdir(path, 0700), 0);
}

static void make_file(const char *name, const char *text)
{
	char path[160];

	model_path(path, sizeof(path), name);
	write_file(path, text, strlen(text));
}

void model_put(uint32_t off, const void *bytes, size_t n)
{
	char path[160];
	FILE *f;

	model_path(path, sizeof(path), "device");
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
	model_put(0, zero, sizeof(zero));
	model_put(CONFIG, header, sizeof(header));
	model_put(CONFIG + 0x34, &cap, 1);
	model_put(CONFIG + 0x40, msix, sizeof(msix));
	for (uint8_t i = 0; i < SIZE / PAGE; i++)
		model_put(BAR + (uint32_t)i * PAGE,
			  &(uint8_t){ (uint8_t)(i + 1) }, 1);
}

void model_setup(void)
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
	model_path(path, sizeof(path), "sys/" ADDRESS "/iommu_group");
	ck_assert_int_eq(symlink("../../kernel/iommu_groups/7", path), 0);
	make_device();
	memset(&model, 0, sizeof(model));
	model.type1v2 = true;
	model.group_flags = VFIO_GROUP_FLAGS_VIABLE;
	model.bound = true;
	model.device_flags = VFIO_DEVICE_FLAGS_PCI;
	model.config_size = 256;
	model.device = -1;
	sys_fault_reset();
	sys_fault.ioctl = vfio_ioctl;
}

void model_add_iommufd(void)
{
	char path[160];

	make_folder("sys/" ADDRESS "/vfio-dev");
	make_folder("sys/" ADDRESS "/vfio-dev/vfio3");
	make_folder("dev/devices");
	make_file("iommu", "");
	model_path(path, sizeof(path), "dev/devices/vfio3");
	ck_assert_int_eq(symlink("../../device", path), 0);
}

void model_remove(const char *name)
{
	char path[160];

	model_path(path, sizeof(path), name);
	(void)!remove(path);
}

void model_teardown(void)
{
	sys_fault.ioctl = NULL;
	model_remove("sys/" ADDRESS "/iommu_group");
	model_remove("sys/" ADDRESS "/vfio-dev/vfio3");
	model_remove("sys/" ADDRESS "/vfio-dev");
	model_remove("dev/devices/vfio3");
	model_remove("dev/devices");
	model_remove("iommu");
	model_remove("sys/" ADDRESS "/resource");
	model_remove("sys/" ADDRESS);
	model_remove("sys");
	model_remove("dev/vfio");
	model_remove("dev/7");
	model_remove("dev");
	model_remove("device");
	model_remove("");
}
