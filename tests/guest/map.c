// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * BARs in the guest, from userspace.
 *
 * guest-map sysfs ADDRESS uc|wc|wb [TEXT [SECONDS]]: map BAR 2 through sysfs,
 * write TEXT, show what is there, and keep it for a while.
 * guest-map vfio ADDRESS [TEXT [SECONDS]]: the same through VFIO.
 * guest-map nvme ADDRESS: registers of a controller, through sysfs.
 * guest-map vfio-nvme ADDRESS: through VFIO, and the holes of its BAR.
 * guest-map edu ADDRESS: registers of the edu device, through sysfs.
 * guest-map config ADDRESS [group|iommufd]: size of configuration space through
 * VFIO, by that way only.
 * guest-map identify FILE: the version that the kernel's driver gets.
 * guest-map manage FILE CONTROLLER KIND ACTION COUNT: NVMe's Virtualization
 * Management.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/nvme_ioctl.h>
#include <pcicap/edu.h>
#include <pcicap/ivshmem_plain.h>
#include <pcicap/nvme.h>
#include <pcicap/user/sysfs.h>
#include <pcicap/user/vfio.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define TEXT_SIZE 16

static const char *const caches[] = { "unknown", "uc", "wc", "wb" };

static int error(int err)
{
	printf("error %d\n", err);
	return err ? 1 : 0;
}

static void show_text(const struct pcicap_map *map, const char *name,
		      uint64_t off)
{
	char text[TEXT_SIZE + 1] = "";

	if (!pcicap_map_read(map, off, text, TEXT_SIZE))
		printf("%s %s\n", name, text);
}

static sigjmp_buf fault;

static void on_fault(int signal)
{
	(void)signal;
	siglongjmp(fault, 1);
}

/* A driver that has come in between takes the mapping away. */
static void touch_again(const struct pcicap_map *map)
{
	const struct sigaction action = { .sa_handler = on_fault };
	uint8_t byte;

	sigaction(SIGBUS, &action, NULL);
	if (sigsetjmp(fault, 1))
		printf("again SIGBUS\n");
	else
		printf("again %d\n", pcicap_map_read(map, 0, &byte, 1));
}

static void show(const struct pcicap_map *map, uint64_t at, char **argv)
{
	char text[TEXT_SIZE] = "";
	int err = 0;

	if (argv[0]) {
		strncpy(text, argv[0], sizeof(text) - 1);
		err = pcicap_map_write(map, at, text, sizeof(text));
	}
	error(err);
	printf("phys %#llx\nsize %llu\ngot %s\n", (unsigned long long)map->phys,
	       (unsigned long long)map->size, caches[map->got]);
	show_text(map, "host", 0);
	show_text(map, "kernel", 4096);
	show_text(map, "sysfs", 8192);
	show_text(map, "vfio", 12288);
	fflush(stdout);
	if (argv[0] && argv[1]) {
		sleep((unsigned int)atoi(argv[1]));
		touch_again(map);
	}
}

static int by_sysfs(char **argv)
{
	struct pcicap_want want = pcicap_ivshmem_plain_memory_want();
	struct pcicap_map map;
	int err;

	for (unsigned int i = 0; i < 4; i++) {
		if (!strcmp(argv[1], caches[i]))
			want.cache = (enum pcicap_cache)i;
	}
	err = pcicap_map_sysfs(&map, NULL, argv[0], &want, PCICAP_MAP_WRITE);
	if (err)
		return error(err);
	show(&map, 8192, argv + 2);
	pcicap_map_close(&map);
	return 0;
}

static int by_vfio(char **argv)
{
	struct pcicap_want want = pcicap_ivshmem_plain_memory_want();
	struct pcicap_vfio vfio;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	int err = pcicap_vfio_open(&vfio, &cfg, NULL, NULL, argv[0], 0);

	if (err)
		return error(err);
	err = pcicap_vfio_map(&vfio, &map, &want, PCICAP_MAP_WRITE);
	if (err)
		error(err);
	else
		show(&map, 12288, argv + 1);
	pcicap_map_close(&map);
	pcicap_vfio_close(&vfio);
	return err ? 1 : 0;
}

static int config(char **argv)
{
	unsigned int flags = 0;
	struct pcicap_vfio vfio;
	struct pcicap_cfg cfg;
	uint32_t val;
	int err;

	if (argv[1])
		flags = strcmp(argv[1], "group") ? PCICAP_VFIO_IOMMUFD
						 : PCICAP_VFIO_GROUP;
	err = pcicap_vfio_open(&vfio, &cfg, NULL, NULL, argv[0], flags);
	if (err)
		return error(err);
	printf("size %u\npresent %d\n", cfg.size, pcicap_cfg_present(&cfg));
	printf("past %d\n", pcicap_cfg_read32(&cfg, cfg.size, &val));
	pcicap_vfio_close(&vfio);
	return 0;
}

static int registers(const struct pcicap_map *map, struct pcicap_cfg *cfg)
{
	struct pcicap_nvme_regs_cap cap;
	struct pcicap_nvme_regs_vs vs;
	struct pcicap_nvme_regs regs;
	int err = pcicap_nvme_regs_map(map, cfg, &regs);

	if (!err)
		err = pcicap_nvme_regs_read_cap(&regs, &cap);
	if (!err)
		err = pcicap_nvme_regs_read_vs(&regs, &vs);
	if (err)
		return error(err);
	printf("cap %#llx\nvs %#x\n", (unsigned long long)cap.raw, vs.raw);
	return 0;
}

/* How much of it a program may touch. */
static void show_holes(const struct pcicap_map *map)
{
	uint8_t byte;

	printf("size %#llx\n", (unsigned long long)map->size);
	for (unsigned int i = 0; i < map->n_holes; i++)
		printf("hole%u %#llx %#llx %d\n", i,
		       (unsigned long long)map->holes[i].at,
		       (unsigned long long)map->holes[i].size,
		       pcicap_map_read(map, map->holes[i].at, &byte, 1));
}

static int vfio_nvme(const char *address)
{
	struct pcicap_want want = pcicap_nvme_regs_want();
	struct pcicap_vfio vfio;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	int err = pcicap_vfio_open(&vfio, &cfg, NULL, NULL, address, 0);

	if (err)
		return error(err);
	err = pcicap_vfio_map(&vfio, &map, &want, 0);
	err = err ? error(err) : registers(&map, &cfg);
	if (!err)
		show_holes(&map);
	pcicap_map_close(&map);
	pcicap_vfio_close(&vfio);
	return err;
}

static int nvme(const char *address)
{
	struct pcicap_want want = pcicap_nvme_regs_want();
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	int err = pcicap_sysfs_open(&sysfs, &cfg, NULL, address, 0);

	if (err)
		return error(err);
	err = pcicap_map_sysfs(&map, NULL, address, &want, 0);
	err = err ? error(err) : registers(&map, &cfg);
	pcicap_map_close(&map);
	pcicap_sysfs_close(&sysfs);
	return err;
}

static int compute(const struct pcicap_edu_mmio *regs, uint32_t n)
{
	uint32_t number = n;
	struct pcicap_edu_mmio_status status;
	int err = pcicap_edu_mmio_write_factorial(regs, number);

	for (unsigned int i = 0; !err && i < 2000; i++) {
		err = pcicap_edu_mmio_read_status(regs, &status);
		if (!err && !pcicap_edu_mmio_status_computing(status))
			break;
		usleep(1000);
	}
	if (!err)
		err = pcicap_edu_mmio_read_factorial(regs, &number);
	if (!err)
		printf("factorial %u\n", number);
	return err;
}

/* Raises an interrupt for two reasons, and takes one after the other away. */
static int interrupt(const struct pcicap_edu_mmio *regs)
{
	static const uint32_t acks[] = { 0, PCICAP_EDU_MMIO_IRQ_STATUS_DMA,
					 PCICAP_EDU_MMIO_IRQ_STATUS_FACTORIAL };
	const uint32_t both = PCICAP_EDU_MMIO_IRQ_STATUS_DMA |
			      PCICAP_EDU_MMIO_IRQ_STATUS_FACTORIAL;
	uint32_t status;
	int err = pcicap_edu_mmio_write_irq_raise(regs, both);

	for (unsigned int i = 0; !err && i < 3; i++) {
		err = pcicap_edu_mmio_write_irq_ack(regs, acks[i]);
		if (!err)
			err = pcicap_edu_mmio_read_irq_status(regs, &status);
		if (!err)
			printf("irq%u %#x\n", i, status);
	}
	return err;
}

static int use_edu(const struct pcicap_map *map, struct pcicap_cfg *cfg)
{
	uint32_t alive = 0x12345678;
	struct pcicap_edu_mmio regs;
	struct pcicap_edu_mmio_id id;
	int err = pcicap_edu_mmio_map(map, cfg, &regs);

	if (!err)
		err = pcicap_edu_mmio_read_id(&regs, &id);
	if (!err)
		err = pcicap_edu_mmio_write_liveness(&regs, alive);
	if (!err)
		err = pcicap_edu_mmio_read_liveness(&regs, &alive);
	if (err)
		return err;
	printf("id %#x\nmagic %#x\nliveness %#x\n", id.raw,
	       pcicap_edu_mmio_id_magic(id), alive);
	err = compute(&regs, 10);
	return err ? err : interrupt(&regs);
}

#define COMMAND	    0x04
#define INTX_IS_OFF 0x400

/* Nobody handles its interrupts. */
static int edu(const char *address)
{
	struct pcicap_want want = pcicap_edu_mmio_want();
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	uint16_t command;
	int err = pcicap_sysfs_open(&sysfs, &cfg, NULL, address,
				    PCICAP_SYSFS_WRITE);

	if (err)
		return error(err);
	err = pcicap_map_sysfs(&map, NULL, address, &want, PCICAP_MAP_WRITE);
	if (!err)
		err = pcicap_cfg_read16(&cfg, COMMAND, &command);
	if (!err)
		err = pcicap_cfg_write16(&cfg, COMMAND, command | INTX_IS_OFF);
	if (!err)
		err = use_edu(&map, &cfg);
	error(err);
	pcicap_map_close(&map);
	pcicap_sysfs_close(&sysfs);
	return err ? 1 : 0;
}

/* Identify Controller: the version is at byte 80. */
static int identify(const char *path)
{
	static uint8_t data[4096];
	struct nvme_admin_cmd cmd = {
		.opcode = 6,
		.addr = (uintptr_t)data,
		.data_len = sizeof(data),
		.cdw10 = 1,
	};
	int fd = open(path, O_RDONLY);

	if (fd < 0 || ioctl(fd, NVME_IOCTL_ADMIN_CMD, &cmd))
		return error(-errno);
	printf("vs %#x\n", (unsigned int)data[80] | data[81] << 8 |
				   data[82] << 16 | data[83] << 24);
	close(fd);
	return 0;
}

/* Kind 0: queues, 1: interrupts; action 1, 8: assign, 9: bring online. */
static int manage(char **argv)
{
	struct nvme_admin_cmd cmd = {
		.opcode = 0x1c,
		.cdw10 = (uint32_t)atoi(argv[1]) << 16 |
			 (uint32_t)atoi(argv[2]) << 8 | (uint32_t)atoi(argv[3]),
		.cdw11 = (uint32_t)atoi(argv[4]),
	};
	int fd = open(argv[0], O_RDONLY);
	int status = fd < 0 ? -errno : ioctl(fd, NVME_IOCTL_ADMIN_CMD, &cmd);

	close(fd);
	return status ? error(status) : 0;
}

int main(int argc, char **argv)
{
	if (argc >= 4 && !strcmp(argv[1], "sysfs"))
		return by_sysfs(argv + 2);
	if (argc >= 3 && !strcmp(argv[1], "vfio"))
		return by_vfio(argv + 2);
	if (argc == 3 && !strcmp(argv[1], "nvme"))
		return nvme(argv[2]);
	if (argc == 3 && !strcmp(argv[1], "vfio-nvme"))
		return vfio_nvme(argv[2]);
	if (argc == 3 && !strcmp(argv[1], "edu"))
		return edu(argv[2]);
	if (argc == 7 && !strcmp(argv[1], "manage"))
		return manage(argv + 2);
	if (argc >= 3 && !strcmp(argv[1], "config"))
		return config(argv + 2);
	if (argc == 3 && !strcmp(argv[1], "identify"))
		return identify(argv[2]);
	return 2;
}
