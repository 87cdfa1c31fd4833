// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* I/O BARs through VFIO. */
#include <pcicap/core/bar.h>
#include <pcicap/user/port.h>

#include "../core/regs.h"
#include "map.h"
#include "vfio.h"

/* An I/O BAR that decodes? */
static int check_bar(struct pcicap_vfio *v, uint8_t bar)
{
	uint32_t value;
	uint16_t command;
	int err = pcicap_cfg_present(v->cfg);

	if (!err)
		err = pcicap_cfg_read32(v->cfg, REG_BAR + 4u * bar, &value);
	if (!err)
		err = pcicap_cfg_read16(v->cfg, REG_COMMAND, &command);
	if (err)
		return err;
	if (!(value & BAR_IO))
		return -ENXIO;
	return command & COMMAND_IO ? 0 : -EBUSY;
}

int pcicap_ports_vfio(struct pcicap_vfio *v, struct pcicap_ports *ports,
		      const struct pcicap_want *want, unsigned int flags)
{
	uint32_t needed = VFIO_REGION_INFO_FLAG_READ;
	struct vfio_region_info info;
	int err;

	*ports = (struct pcicap_ports){ .fd = -1 };
	if (want->bar >= PCICAP_MAX_BARS ||
	    (flags & ~(unsigned int)PCICAP_MAP_WRITE))
		return -EINVAL;
	if (flags & PCICAP_MAP_WRITE)
		needed |= VFIO_REGION_INFO_FLAG_WRITE;
	err = pcicap_vfio_region(v, VFIO_PCI_BAR0_REGION_INDEX + want->bar,
				 &info, sizeof(info));
	if (err)
		return err;
	if (!info.size)
		return -ENXIO;
	err = check_bar(v, want->bar);
	if (err)
		return err;
	if ((info.flags & needed) != needed)
		return -EOPNOTSUPP;
	if (info.size < want->least)
		return -ERANGE;
	ports->fd = v->device;
	ports->at = info.offset;
	ports->size = info.size;
	ports->bar = want->bar;
	ports->writable = (flags & PCICAP_MAP_WRITE) != 0;
	return 0;
}
