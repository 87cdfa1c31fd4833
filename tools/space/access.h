/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * One access to a register, as wide as it is: @width is 8, 16, 32 or 64 bits. A
 * write of another width is -EPERM.
 */
#ifndef ACCESS_H
#define ACCESS_H

#include <pcicap/core/view.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>

/* Registers of a BAR, or of a part of it: mapped, or ports. */
struct bar_regs {
	bool is_ports;
	union {
		struct pcicap_mmio mmio;
		struct pcicap_port port;
	};
};

/* Of a BAR; a mapping that went away meanwhile is -EIO. */
int bar_reg_read(const struct bar_regs *regs, uint32_t off, unsigned int width,
		 uint64_t *val);
int bar_reg_write(const struct bar_regs *regs, uint32_t off, unsigned int width,
		  uint64_t val);

/* Of configuration space. */
int view_reg_read(const struct pcicap_view *v, uint32_t off, unsigned int width,
		  uint64_t *val);
int view_reg_write(const struct pcicap_view *v, uint32_t off,
		   unsigned int width, uint64_t val);

#endif
