// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/identity.h"

#include <pcicap/core/want.h>
#include <pcicap/ssvid.h>
#include <pcicap/type0.h>
#include <pcicap/type2.h>

int identify(struct pcicap_cfg *cfg, struct identity *id)
{
	int err = pcicap_cfg_ids(cfg, &id->vendor, &id->device);

	id->subvendor = id->subdevice = PCICAP_ANY_ID;
	id->ids_err = err == -ENXIO ? 0 : err;
	id->class_err = pcicap_cfg_read24(cfg, PCICAP_TYPE0_CLASS_CODE,
					  &id->class_code);
	return id->ids_err ? id->ids_err : id->class_err;
}

/* Of a bridge. */
static int read_ssvid(struct pcicap_cfg *cfg, uint16_t *vendor,
		      uint16_t *device)
{
	struct pcicap_ssvid v;
	int err = pcicap_ssvid_find(cfg, &v);

	if (!err)
		err = pcicap_ssvid_read_vendor_id(&v, vendor);
	return err ? err : pcicap_ssvid_read_device_id(&v, device);
}

static int read_subsystem(struct pcicap_cfg *cfg, uint16_t *vendor,
			  uint16_t *device)
{
	struct pcicap_type0 header;
	struct pcicap_type2 cardbus;
	int err;

	if (!pcicap_type0_open(cfg, &header)) {
		err = pcicap_type0_read_subsystem_vendor_id(&header, vendor);
		return err ? err
			   : pcicap_type0_read_subsystem_id(&header, device);
	}
	if (!pcicap_type2_open(cfg, &cardbus)) {
		err = pcicap_type2_read_subsystem_vendor_id(&cardbus, vendor);
		return err ? err
			   : pcicap_type2_read_subsystem_id(&cardbus, device);
	}
	return read_ssvid(cfg, vendor, device);
}

void identify_subsystem(struct pcicap_cfg *cfg, struct identity *id)
{
	uint16_t vendor, device;

	if (read_subsystem(cfg, &vendor, &device))
		return;
	id->subvendor = vendor;
	id->subdevice = device;
}

bool has_subsystem(const struct identity *id)
{
	return !id->ids_err && id->subvendor != PCICAP_ANY_ID &&
	       id->subvendor != 0xffff && (id->subvendor || id->subdevice);
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
