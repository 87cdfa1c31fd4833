// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/identity.h"

#include <pcicap/core/want.h>
#include <pcicap/type0.h>

int identify(struct pcicap_cfg *cfg, struct identity *id)
{
	int err = pcicap_cfg_ids(cfg, &id->vendor, &id->device);

	id->subvendor = id->subdevice = PCICAP_ANY_ID;
	id->ids_err = err == -ENXIO ? 0 : err;
	id->class_err = pcicap_cfg_read24(cfg, PCICAP_TYPE0_CLASS_CODE,
					  &id->class_code);
	return id->ids_err ? id->ids_err : id->class_err;
}

void identify_subsystem(struct pcicap_cfg *cfg, struct identity *id)
{
	struct pcicap_type0 header;
	uint16_t vendor, device;

	if (pcicap_type0_open(cfg, &header) ||
	    pcicap_type0_read_subsystem_vendor_id(&header, &vendor) ||
	    pcicap_type0_read_subsystem_id(&header, &device))
		return;
	id->subvendor = vendor;
	id->subdevice = device;
}

bool is_vf(struct pcicap_cfg *cfg)
{
	uint32_t ids;

	return !pcicap_cfg_raw_read(cfg, PCICAP_TYPE0_VENDOR_ID, 4, &ids) &&
	       ids == PCICAP_ALL_ONES;
}

int memory_decoding(struct pcicap_cfg *cfg)
{
	uint16_t command;
	int err = pcicap_cfg_read16(cfg, PCICAP_TYPE0_COMMAND, &command);

	if (err)
		return err;
	return command & PCICAP_TYPE0_COMMAND_MEMORY_SPACE || is_vf(cfg);
}

int io_decoding(struct pcicap_cfg *cfg)
{
	uint16_t command;
	int err = pcicap_cfg_read16(cfg, PCICAP_TYPE0_COMMAND, &command);

	return err ? err : (command & PCICAP_TYPE0_COMMAND_IO_SPACE) != 0;
}
