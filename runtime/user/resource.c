// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The file "resource": what the kernel knows of BARs. */
#include <pcicap/user/sysfs.h>

#include "hex.h"
#include "map.h"
#include "sys.h"

#include <fcntl.h>

/* A line is three numbers such as 0x00000000fea00000. */
#define NUMBER_LENGTH 18
#define LINE_LENGTH   (3 * (NUMBER_LENGTH + 1))

static int parse_number(const char *text, uint64_t *val)
{
	*val = 0;
	if (text[0] != '0' || text[1] != 'x')
		return -EIO;
	for (unsigned int i = 2; i < NUMBER_LENGTH; i++) {
		int digit = pcicap_hex_digit(text[i]);

		if (digit < 0)
			return -EIO;
		*val = *val << 4 | (uint64_t)digit;
	}
	return 0;
}

/* -ENXIO: there is no such line. */
static int read_line(int fd, unsigned int i, struct pcicap_resource *res)
{
	char line[LINE_LENGTH];
	int err;
	int n = pcicap_sys_pread(fd, line, sizeof(line),
				 (uint64_t)i * LINE_LENGTH);

	*res = (struct pcicap_resource){ 0, 0, 0 };
	if (n < 0)
		return n;
	if (n != LINE_LENGTH)
		return n ? -EIO : -ENXIO;
	err = parse_number(line, &res->start);
	if (!err)
		err = parse_number(line + NUMBER_LENGTH + 1, &res->end);
	if (!err)
		err = parse_number(line + 2 * (NUMBER_LENGTH + 1), &res->flags);
	if (err)
		*res = (struct pcicap_resource){ 0, 0, 0 };
	return err;
}

int pcicap_map_resource(int dir, unsigned int bar, struct pcicap_resource *res)
{
	int fd = pcicap_sysfs_file(dir, "resource", O_RDONLY);
	int err;

	*res = (struct pcicap_resource){ 0, 0, 0 };
	if (fd < 0)
		return fd;
	err = read_line(fd, bar, res);
	pcicap_sys_close(fd);
	return err;
}

int pcicap_sysfs_resources(const char *root, const char *address,
			   struct pcicap_resource *out, unsigned int max,
			   unsigned int *n)
{
	int dir = pcicap_sysfs_folder(root, address);
	unsigned int i = 0;
	int err = 0;
	int fd;

	*n = 0;
	if (dir < 0)
		return dir;
	fd = pcicap_sysfs_file(dir, "resource", O_RDONLY);
	pcicap_sys_close(dir);
	if (fd < 0)
		return fd;
	while (i < max && !err) {
		err = read_line(fd, i, &out[i]);
		i += !err;
	}
	pcicap_sys_close(fd);
	if (err && err != -ENXIO)
		return err;
	*n = i;
	return 0;
}
