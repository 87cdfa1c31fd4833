/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A driver of a device that was not known when the library was built. */
#include <pcicap/made_up.h>
#include <pcicap/user/map.h>
#include <pcicap/user/sysfs.h>

#include <stdio.h>

static int use(const char *root, const char *address, struct pcicap_cfg *cfg)
{
	struct pcicap_want want = pcicap_made_up_regs_want();
	struct pcicap_made_up_regs_ctrl on = {
		PCICAP_MADE_UP_REGS_CTRL_ENABLE
	};
	struct pcicap_made_up_regs regs;
	struct pcicap_map map;
	uint32_t id;
	int err =
		pcicap_map_sysfs(&map, root, address, &want, PCICAP_MAP_WRITE);

	if (err)
		return err;
	err = pcicap_made_up_regs_map(&map, cfg, &regs);
	if (!err)
		err = pcicap_made_up_regs_read_id(&regs, &id);
	if (!err)
		err = pcicap_made_up_regs_update_ctrl(
			&regs, PCICAP_MADE_UP_REGS_CTRL_ENABLE, on);
	if (!err)
		printf("%08lx\n", (unsigned long)id);
	pcicap_map_close(&map);
	return err;
}

int main(int argc, char **argv)
{
	struct pcicap_sysfs dev;
	struct pcicap_cfg cfg;
	uint16_t vendor, device;
	int err;

	if (argc != 3 || pcicap_sysfs_open(&dev, &cfg, argv[1], argv[2], 0))
		return 2;
	err = pcicap_cfg_ids(&cfg, &vendor, &device);
	if (!err && !pcicap_made_up_matches(vendor, device, 0))
		err = -ENODEV;
	if (!err)
		err = use(argv[1], argv[2], &cfg);
	pcicap_sysfs_close(&dev);
	return err != 0;
}
