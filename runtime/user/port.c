// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/bar.h>
#include <pcicap/user/port.h>

#include "map.h"
#include "sys.h"

#include <fcntl.h>

#define FLAGS ((unsigned int)(PCICAP_MAP_WRITE | PCICAP_MAP_SHARE))

static const struct pcicap_ports closed = { .fd = -1 };

static int open_file(struct pcicap_ports *ports, int dir)
{
	char name[] = "resource0";
	int fd;

	name[8] = (char)('0' + ports->bar);
	fd = pcicap_sysfs_file(dir, name, ports->writable ? O_RDWR : O_RDONLY);
	/* a machine without ports: no file, or one that cannot be read */
	if (fd == -ENOENT || fd == -EINVAL)
		return -EOPNOTSUPP;
	return fd;
}

static int open_bar(struct pcicap_ports *ports, int dir,
		    const struct pcicap_want *want, unsigned int flags)
{
	struct pcicap_resource res;
	int err = pcicap_map_resource(dir, ports->bar, &res);

	if (err)
		return err;
	if (!(res.flags & PCICAP_RESOURCE_IO) ||
	    (res.flags & PCICAP_RESOURCE_UNSET) || res.end < res.start)
		return -ENXIO;
	ports->size = res.end - res.start + 1;
	if (ports->size < want->least)
		return -ERANGE;
	ports->fd = open_file(ports, dir);
	if (ports->fd < 0)
		return ports->fd;
	ports->is_own = true;
	return pcicap_sys_lock(ports->fd, !(flags & PCICAP_MAP_SHARE));
}

int pcicap_ports_sysfs(struct pcicap_ports *ports, const char *root,
		       const char *address, const struct pcicap_want *want,
		       unsigned int flags)
{
	int dir, err;

	*ports = closed;
	if (want->bar >= PCICAP_MAX_BARS || flags & ~FLAGS)
		return -EINVAL;
	dir = pcicap_sysfs_folder(root, address);
	if (dir < 0)
		return dir;
	ports->bar = want->bar;
	ports->writable = (flags & PCICAP_MAP_WRITE) != 0;
	err = open_bar(ports, dir, want, flags);
	pcicap_sys_close(dir);
	if (err)
		pcicap_ports_close(ports);
	return err == -ENOENT ? -ENODEV : err == -EPERM ? -EACCES : err;
}

void pcicap_ports_close(struct pcicap_ports *ports)
{
	if (ports->is_own && ports->fd >= 0)
		pcicap_sys_close(ports->fd);
	*ports = closed;
}

int pcicap_port_init(struct pcicap_port *p, const struct pcicap_ports *map,
		     struct pcicap_cfg *cfg, const struct pcicap_region *where,
		     uint64_t least)
{
	uint64_t size;

	p->map = map;
	p->cfg = cfg;
	p->offset = where->offset;
	p->size = 0;
	if (map->fd < 0 || map->bar != where->bar)
		return -EINVAL;
	if (where->offset > map->size || map->size - where->offset < least)
		return -ERANGE;
	size = map->size - where->offset;
	if (size > where->size)
		size = where->size;
	p->size = size < UINT32_MAX ? (uint32_t)size : UINT32_MAX;
	return 0;
}

int pcicap_port_sub(const struct pcicap_port *p, uint32_t off, uint32_t size,
		    struct pcicap_port *out)
{
	*out = *p;
	out->size = 0;
	if (off >= p->size)
		return -ENXIO;
	out->offset = p->offset + off;
	out->size = p->size - off;
	pcicap_port_clamp(out, size);
	return 0;
}

static int check(const struct pcicap_port *p, uint32_t off, unsigned int n)
{
	if (p->map->fd < 0 || off > p->size || n > p->size - off)
		return -ENXIO;
	return (p->offset + off) % n ? -EINVAL : 0;
}

/* Nothing is all of it: a short access is none. */
static int whole(int ret, unsigned int n)
{
	if (ret < 0)
		return ret == -EPERM ? -EACCES : ret;
	return (unsigned int)ret == n ? 0 : -EIO;
}

int pcicap_port_read(const struct pcicap_port *p, uint32_t off, unsigned int n,
		     uint32_t *val)
{
	uint32_t ones = UINT32_MAX >> (32 - 8 * n);
	uint8_t bytes[4];
	uint32_t v = 0;
	int err = check(p, off, n);

	*val = ones;
	if (!err)
		err = whole(pcicap_sys_pread(p->map->fd, bytes, n,
					     p->map->at + p->offset + off),
			    n);
	if (err)
		return err;
	for (unsigned int i = n; i-- > 0;)
		v = v << 8 | bytes[i];
	*val = v;
	return v == ones && p->cfg ? pcicap_cfg_confirm(p->cfg) : 0;
}

int pcicap_port_write(const struct pcicap_port *p, uint32_t off, unsigned int n,
		      uint32_t val)
{
	uint8_t bytes[4];
	int err = p->map->writable ? check(p, off, n) : -EPERM;

	if (err)
		return err;
	for (unsigned int i = 0; i < n; i++)
		bytes[i] = (uint8_t)(val >> (8 * i));
	return whole(pcicap_sys_pwrite(p->map->fd, bytes, n,
				       p->map->at + p->offset + off),
		     n);
}
