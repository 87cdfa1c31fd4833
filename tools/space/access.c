// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/access.h"

#include "base/guard.h"

struct access {
	const struct bar_regs *regs;
	uint32_t off;
	unsigned int width;
	uint64_t val;
	int err;
};

static void read_bar(void *ctx)
{
	struct access *a = ctx;
	const struct pcicap_mmio *m = &a->regs->mmio;
	uint8_t v8 = 0;
	uint16_t v16 = 0;
	uint32_t v32 = 0;

	switch (a->width) {
	case 8:
		a->err = pcicap_mmio_read8(m, a->off, &v8);
		break;
	case 16:
		a->err = pcicap_mmio_read16(m, a->off, &v16);
		break;
	case 32:
		a->err = pcicap_mmio_read32(m, a->off, &v32);
		break;
	default:
		a->err = pcicap_mmio_read64(m, a->off, &a->val);
		return;
	}
	a->val = (uint64_t)v8 | v16 | v32;
}

static void write_bar(void *ctx)
{
	struct access *a = ctx;
	const struct pcicap_mmio *m = &a->regs->mmio;

	switch (a->width) {
	case 8:
		a->err = pcicap_mmio_write8(m, a->off, (uint8_t)a->val);
		break;
	case 16:
		a->err = pcicap_mmio_write16(m, a->off, (uint16_t)a->val);
		break;
	case 32:
		a->err = pcicap_mmio_write32(m, a->off, (uint32_t)a->val);
		break;
	case 64:
		a->err = pcicap_mmio_write64(m, a->off, a->val);
		break;
	default:
		a->err = -EPERM;
	}
}

int view_reg_read(const struct pcicap_view *v, uint32_t off, unsigned int width,
		  uint64_t *val)
{
	uint8_t byte = 0;
	uint16_t word = 0;
	uint32_t dword = 0;
	int err;

	switch (width) {
	case 8:
		err = pcicap_view_read8(v, off, &byte);
		break;
	case 16:
		err = pcicap_view_read16(v, off, &word);
		break;
	case 32:
		err = pcicap_view_read32(v, off, &dword);
		break;
	default:
		return pcicap_view_read64(v, off, val);
	}
	*val = (uint64_t)byte | word | dword;
	return err;
}

int view_reg_write(const struct pcicap_view *v, uint32_t off,
		   unsigned int width, uint64_t val)
{
	switch (width) {
	case 8:
		return pcicap_view_write8(v, off, (uint8_t)val);
	case 16:
		return pcicap_view_write16(v, off, (uint16_t)val);
	case 32:
		return pcicap_view_write32(v, off, (uint32_t)val);
	case 64:
		return pcicap_view_write64(v, off, val);
	default:
		return -EPERM;
	}
}

static int check_ports(unsigned int width)
{
	return width == 8 || width == 16 || width == 32 ? 0 : -EINVAL;
}

int bar_reg_read(const struct bar_regs *regs, uint32_t off, unsigned int width,
		 uint64_t *val)
{
	struct access a = { regs, off, width, 0, 0 };
	uint32_t v = 0;

	if (regs->is_ports) {
		a.err = check_ports(width);
		if (!a.err)
			a.err = pcicap_port_read(&regs->port, off, width / 8,
						 &v);
		*val = v;
		return a.err;
	}
	if (!guard(read_bar, &a))
		return -EIO;
	*val = a.val;
	return a.err;
}

int bar_reg_write(const struct bar_regs *regs, uint32_t off, unsigned int width,
		  uint64_t val)
{
	struct access a = { regs, off, width, val, 0 };

	if (regs->is_ports)
		return check_ports(width)
			       ? -EPERM
			       : pcicap_port_write(&regs->port, off, width / 8,
						   (uint32_t)val);
	return guard(write_bar, &a) ? a.err : -EIO;
}
