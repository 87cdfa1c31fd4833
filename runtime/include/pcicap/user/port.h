/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in I/O ports; generated headers of devices with an I/O BAR use this.
 *
 * Ports are not mapped: each access is one system call, and one access of the
 * register's width on the bus, little-endian. Accesses happen in the order of
 * the program, and a write has arrived when the function returns.
 */
#ifndef PCICAP_USER_PORT_H
#define PCICAP_USER_PORT_H

#include <pcicap/core/config.h>
#include <pcicap/core/want.h>
#include <pcicap/user/map.h>
#include <pcicap/user/vfio.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_ports - an I/O BAR
 * @fd: what reads and writes it; -1: it is not open
 * @at: where the BAR begins in the file
 * @size: bytes
 * @bar: index
 * @writable: writes are allowed
 * @is_own: private: closing closes @fd
 */
struct pcicap_ports {
	int fd;
	uint64_t at;
	uint64_t size;
	uint8_t bar;
	bool writable;
	bool is_own;
};

/**
 * pcicap_ports_sysfs() - open an I/O BAR through sysfs
 * @ports: out: the BAR
 * @root: folder of the functions; NULL: PCICAP_SYSFS_ROOT
 * @address: "0000:01:00.0" or "01:00.0"
 * @want: BAR and least size
 * @flags: PCICAP_MAP_* bits
 *
 * The advisory lock is that of pcicap_map_sysfs().
 *
 * Return: 0; -EINVAL @address is none, the index is above 5, or unknown flags;
 * -ENODEV no such function; -ENXIO no such BAR, it has no address, or it is
 * memory; -EOPNOTSUPP this machine has no ports, or the kernel does not let
 * programs use them; -ERANGE shorter than @want->least; -EBUSY taken; -EACCES
 * not permitted; -EIO; other errors of open().
 */
PCICAP_MUST_CHECK int pcicap_ports_sysfs(struct pcicap_ports *ports,
					 const char *root, const char *address,
					 const struct pcicap_want *want,
					 unsigned int flags);

/**
 * pcicap_ports_vfio() - open an I/O BAR of a device that VFIO has
 * @v: the device; must not be closed while @ports is used
 * @ports: out: the BAR
 * @want: BAR and least size
 * @flags: 0 or PCICAP_MAP_WRITE
 *
 * Return: 0; -EINVAL the index is above 5, or unknown flags; -ENXIO no such BAR,
 * or it is memory; -EOPNOTSUPP VFIO gives no access to it; -ERANGE shorter than
 * @want->least; -EBUSY I/O decoding is off; -ENODEV gone; errors of ioctl().
 */
PCICAP_MUST_CHECK int pcicap_ports_vfio(struct pcicap_vfio *v,
					struct pcicap_ports *ports,
					const struct pcicap_want *want,
					unsigned int flags);

/* Closing twice is allowed. */
void pcicap_ports_close(struct pcicap_ports *ports);

/**
 * struct pcicap_port - a part of an I/O BAR, with registers
 * @map: the BAR
 * @cfg: asked whether the device is gone when a register reads all ones; may be
 *       NULL
 * @offset: where it starts in the BAR
 * @size: its bytes
 */
struct pcicap_port {
	const struct pcicap_ports *map;
	struct pcicap_cfg *cfg;
	uint64_t offset;
	uint32_t size;
};

/**
 * pcicap_port_init() - the registers of an I/O BAR, or of a part of it
 * @p: out
 * @map: the BAR; must not move or end while @p is used
 * @cfg: configuration space, or NULL
 * @where: the part; what is past the end of the BAR is left out
 * @least: bytes of the part that must be there
 *
 * Return: 0; -EINVAL another BAR, or it is not open; -ERANGE shorter.
 */
PCICAP_MUST_CHECK int pcicap_port_init(struct pcicap_port *p,
				       const struct pcicap_ports *map,
				       struct pcicap_cfg *cfg,
				       const struct pcicap_region *where,
				       uint64_t least);

/* Lower the size to @size; never raises it. */
static inline void pcicap_port_clamp(struct pcicap_port *p, uint32_t size)
{
	if (size < p->size)
		p->size = size;
}

/* A block inside; -ENXIO if @p ends at or before @off. */
PCICAP_MUST_CHECK int pcicap_port_sub(const struct pcicap_port *p, uint32_t off,
				      uint32_t size, struct pcicap_port *out);

/**
 * pcicap_port_read() - read a register
 * @p: the part
 * @off: offset in it
 * @n: bytes: 1, 2 or 4
 * @val: out: the value; @n bytes of ones after an error
 *
 * Return: 0; -ENXIO past the end, or closed; -EINVAL misaligned, as only an offset that the
 * device tells can be; -ENODEV all ones, and the device confirmed to be gone;
 * -EIO; other errors of pread().
 */
PCICAP_MUST_CHECK int pcicap_port_read(const struct pcicap_port *p,
				       uint32_t off, unsigned int n,
				       uint32_t *val);

/**
 * pcicap_port_write() - write a register
 * @p: the part
 * @off: offset in it
 * @n: bytes: 1, 2 or 4
 * @val: the value
 *
 * Return: 0; -EPERM not open for writing; -ENXIO, -EINVAL, -EIO as for reading;
 * other errors of pwrite().
 */
PCICAP_MUST_CHECK int pcicap_port_write(const struct pcicap_port *p,
					uint32_t off, unsigned int n,
					uint32_t val);

/* pcicap_port_read8(), 16, 24, 32 - the same, by width. */
PCICAP_MUST_CHECK
static inline int pcicap_port_read8(const struct pcicap_port *p, uint32_t off,
				    uint8_t *val)
{
	uint32_t v;
	int err = pcicap_port_read(p, off, 1, &v);

	*val = (uint8_t)v;
	return err;
}

PCICAP_MUST_CHECK
static inline int pcicap_port_read16(const struct pcicap_port *p, uint32_t off,
				     uint16_t *val)
{
	uint32_t v;
	int err = pcicap_port_read(p, off, 2, &v);

	*val = (uint16_t)v;
	return err;
}

PCICAP_MUST_CHECK
static inline int pcicap_port_read32(const struct pcicap_port *p, uint32_t off,
				     uint32_t *val)
{
	return pcicap_port_read(p, off, 4, val);
}

/* The dword around it is read. */
PCICAP_MUST_CHECK
static inline int pcicap_port_read24(const struct pcicap_port *p, uint32_t off,
				     uint32_t *val)
{
	int err = pcicap_port_read(p, off & ~UINT32_C(3), 4, val);

	if (!err)
		*val = *val >> (off % 4 * 8) & 0xffffff;
	return err;
}

/* pcicap_port_write8(), 16, 32 - the same, by width. */
PCICAP_MUST_CHECK
static inline int pcicap_port_write8(const struct pcicap_port *p, uint32_t off,
				     uint8_t val)
{
	return pcicap_port_write(p, off, 1, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_port_write16(const struct pcicap_port *p, uint32_t off,
				      uint16_t val)
{
	return pcicap_port_write(p, off, 2, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_port_write32(const struct pcicap_port *p, uint32_t off,
				      uint32_t val)
{
	return pcicap_port_write(p, off, 4, val);
}

/* pcicap_port_put8(), ... - write where a read has just succeeded. */
#define pcicap_port_put8  pcicap_port_write8
#define pcicap_port_put16 pcicap_port_write16
#define pcicap_port_put32 pcicap_port_write32

/* As pcicap_mmio_read_burst() and _write_burst(); after an error some were done. */
PCICAP_MUST_CHECK
static inline int pcicap_port_read_burst(const struct pcicap_port *p,
					 uint32_t off, unsigned int width,
					 void *buf, size_t n)
{
	uint8_t *at = (uint8_t *)buf;
	int err = 0;

	for (; !err && n; n--, at += width) {
		uint32_t val;

		err = pcicap_port_read(p, off, width, &val);
		for (unsigned int i = 0; i < width; i++)
			at[i] = (uint8_t)(val >> (8 * i));
	}
	return err;
}

PCICAP_MUST_CHECK
static inline int pcicap_port_write_burst(const struct pcicap_port *p,
					  uint32_t off, unsigned int width,
					  const void *buf, size_t n)
{
	const uint8_t *at = (const uint8_t *)buf;
	int err = 0;

	for (; !err && n; n--, at += width) {
		uint32_t val = 0;

		for (unsigned int i = 0; i < width; i++)
			val |= (uint32_t)at[i] << (8 * i);
		err = pcicap_port_write(p, off, width, val);
	}
	return err;
}

#ifdef __cplusplus
}
#endif

#endif
