// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/sysfs.h>

#include "hex.h"
#include "map.h"
#include "sys.h"

#include <fcntl.h>
#include <stdlib.h>

/* What a reader without privilege sees. */
#define VISIBLE		64
#define VISIBLE_CARDBUS 128
#define LAYOUT_CARDBUS	2

static int access_error(int err)
{
	if (err == -ENODEV)
		return -ENODEV;
	if (err == -EACCES || err == -EPERM)
		return -EACCES;
	return -EIO;
}

/* Why there are fewer bytes than asked for. */
static int short_read(const struct pcicap_sysfs *s, uint32_t off)
{
	uint32_t visible = VISIBLE;

	if ((s->cfg->header_type & 0x7f) == LAYOUT_CARDBUS)
		visible = VISIBLE_CARDBUS;
	return off >= visible && off < s->size ? -EACCES : -ENODATA;
}

static int sysfs_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	const struct pcicap_sysfs *s = priv;
	uint8_t bytes[4];
	int n = pcicap_sys_pread(s->fd, bytes, width, off);

	if (n < 0)
		return access_error(n);
	if (n == 0)
		return short_read(s, off);
	if ((unsigned int)n != width)
		return -ENODATA;
	*val = pcicap_load_le(bytes, width);
	return 0;
}

static int sysfs_write(void *priv, uint32_t off, unsigned int width,
		       uint32_t val)
{
	const struct pcicap_sysfs *s = priv;
	uint8_t bytes[4];
	int n;

	pcicap_store_le(bytes, width, val);
	n = pcicap_sys_pwrite(s->fd, bytes, width, off);
	if (n < 0)
		return access_error(n);
	return (unsigned int)n == width ? 0 : -EIO;
}

static const struct pcicap_cfg_ops read_ops = {
	.read = sysfs_read,
	.write = NULL,
};

static const struct pcicap_cfg_ops write_ops = {
	.read = sysfs_read,
	.write = sysfs_write,
};

int pcicap_sysfs_file(int dir, const char *name, int flags)
{
	int fd = pcicap_sys_openat(dir, name, flags | O_NONBLOCK);
	int err = fd < 0 ? fd : pcicap_sys_regular(fd);

	if (err && fd >= 0)
		pcicap_sys_close(fd);
	return err ? err : fd;
}

/*
 * Number in a file such as "0x8086\n". -ENOENT: no file, or no number in it.
 */
static int read_id(int dir, const char *name, uint16_t *id)
{
	char text[16];
	uint32_t val = 0;
	int i, n;
	int fd = pcicap_sysfs_file(dir, name, O_RDONLY);

	if (fd < 0)
		return fd;
	n = pcicap_sys_read(fd, text, sizeof(text));
	pcicap_sys_close(fd);
	if (n < 0)
		return access_error(n);
	if (n < 6 || text[0] != '0' || text[1] != 'x' ||
	    (n > 6 && text[6] != '\n'))
		return -ENOENT;
	for (i = 2; i < 6; i++) {
		if (pcicap_hex_digit(text[i]) < 0)
			return -ENOENT;
		val = val << 4 | (uint32_t)pcicap_hex_digit(text[i]);
	}
	*id = (uint16_t)val;
	return 0;
}

static int preset_ids(struct pcicap_cfg *cfg, int dir)
{
	uint16_t vendor, device;
	int err = read_id(dir, "vendor", &vendor);

	if (!err)
		err = read_id(dir, "device", &device);
	if (err)
		return err == -ENOENT ? 0 : err;
	pcicap_cfg_set_ids(cfg, vendor, device);
	return 0;
}

/* As images have it. */
static int check_size(uint32_t size)
{
	if (size < PCICAP_CFG_MIN_SIZE)
		return -ENODATA;
	return size > PCICAP_CFG_MAX_SIZE ? -ERANGE : 0;
}

static int open_config(struct pcicap_sysfs *s, struct pcicap_cfg *cfg, int dir,
		       unsigned int flags)
{
	bool writable = (flags & PCICAP_SYSFS_WRITE) != 0;
	int err;

	s->fd = pcicap_sysfs_file(dir, "config", writable ? O_RDWR : O_RDONLY);
	if (s->fd < 0)
		return s->fd;
	err = pcicap_sys_size(s->fd, &s->size);
	if (!err)
		err = check_size(s->size);
	if (!err)
		err = pcicap_cfg_init(cfg, writable ? &write_ops : &read_ops, s,
				      s->size);
	if (!err)
		err = preset_ids(cfg, dir);
	if (err)
		pcicap_sysfs_close(s);
	return err;
}

int pcicap_sysfs_folder(const char *root, const char *address)
{
	struct pcicap_address parsed;
	char name[PCICAP_ADDRESS_TEXT];
	size_t used = pcicap_address_parse(address, &parsed);
	int dir, fd;

	if (!used || address[used])
		return -EINVAL;
	pcicap_address_format(&parsed, name);
	fd = pcicap_sys_openat(AT_FDCWD, root ? root : PCICAP_SYSFS_ROOT,
			       O_RDONLY | O_DIRECTORY);
	if (fd < 0)
		return fd == -ENOENT ? -ENODEV : fd;
	dir = pcicap_sys_openat(fd, name, O_RDONLY | O_DIRECTORY);
	pcicap_sys_close(fd);
	return dir == -ENOENT ? -ENODEV : dir;
}

int pcicap_sysfs_open(struct pcicap_sysfs *s, struct pcicap_cfg *cfg,
		      const char *root, const char *address, unsigned int flags)
{
	int err;
	int dir;

	s->fd = -1;
	s->size = 0;
	s->cfg = cfg;
	*cfg = (struct pcicap_cfg){ 0 };
	dir = pcicap_sysfs_folder(root, address);
	if (dir < 0)
		return dir;
	err = open_config(s, cfg, dir, flags);
	pcicap_sys_close(dir);
	return err == -ENOENT ? -ENODEV : err;
}

void pcicap_sysfs_close(struct pcicap_sysfs *s)
{
	if (s->fd >= 0)
		pcicap_sys_close(s->fd);
	s->fd = -1;
}

static int compare(const void *a, const void *b)
{
	return pcicap_address_compare(a, b);
}

/* Count the functions, and keep the first @max. */
static int read_folder(DIR *dir, struct pcicap_address *out, size_t max,
		       size_t *n)
{
	struct pcicap_address address;
	const char *name;
	size_t used;
	int err;

	for (;;) {
		err = pcicap_sys_readdir(dir, &name);
		if (err || !name)
			return err;
		used = pcicap_address_parse(name, &address);
		/* a name without a domain is not one that sysfs gives */
		if (used < 12 || name[used])
			continue;
		if (*n < max)
			out[*n] = address;
		*n += 1;
	}
}

int pcicap_sysfs_list(const char *root, struct pcicap_address *out, size_t max,
		      size_t *n)
{
	DIR *dir;
	int err;

	*n = 0;
	err = pcicap_sys_opendir(root ? root : PCICAP_SYSFS_ROOT, &dir);
	if (err)
		return err;
	err = read_folder(dir, out, max, n);
	pcicap_sys_closedir(dir);
	if (err)
		return err;
	if (*n > max)
		return -ENOSPC;
	if (*n > 1)
		qsort(out, *n, sizeof(*out), compare);
	return 0;
}
