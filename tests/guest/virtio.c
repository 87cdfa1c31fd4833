// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The configuration of a virtio device that no driver has, from userspace, by
 * generated accessors alone.
 *
 * guest-virtio net ADDRESS, guest-virtio blk ADDRESS: what the device says of itself,
 * a line for each value.
 */
#include <errno.h>
#include <inttypes.h>
#include <pcicap/user/sysfs.h>
#include <pcicap/virtio1.h>
#include <stdio.h>
#include <string.h>

struct device {
	struct pcicap_virtio1_common common;
	struct pcicap_virtio1_config config;
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
};

/* Both parts are in one BAR, which is mapped once. */
static int map_parts(struct device *d, const char *address)
{
	struct pcicap_region common, config;
	struct pcicap_want want;
	int err = pcicap_virtio1_common_locate(&d->cfg, &common);

	if (!err)
		err = pcicap_virtio1_config_locate(&d->cfg, &config);
	if (err)
		return err;
	want = pcicap_virtio1_common_want(&common);
	err = pcicap_map_sysfs(&d->map, NULL, address, &want, PCICAP_MAP_WRITE);
	if (err)
		return err;
	err = pcicap_virtio1_common_map(&d->map, &common, &d->cfg, &d->common);
	if (!err)
		err = pcicap_virtio1_config_map(&d->map, &config, &d->cfg,
						&d->config);
	if (err)
		pcicap_map_close(&d->map);
	return err;
}

static int features(const struct device *d, uint32_t half,
		    struct pcicap_virtio1_common_device_feature *out)
{
	int err = pcicap_virtio1_common_write_device_feature_select(&d->common,
								    half);

	return err ? err
		   : pcicap_virtio1_common_read_device_feature(&d->common, out);
}

static int show_net(const struct device *d)
{
	struct pcicap_virtio1_common_device_feature low, high;
	uint16_t status, mtu;
	uint64_t capacity;
	uint8_t byte;
	int err = features(d, 0, &low);

	if (!err)
		err = features(d, 1, &high);
	if (!err)
		err = pcicap_virtio1_config_read_net_status(&d->config,
							    &status);
	if (!err)
		err = pcicap_virtio1_config_read_net_mtu(&d->config, &mtu);
	if (err)
		return err;
	printf("mac");
	for (uint32_t i = 0; !err && i < 6; i++) {
		err = pcicap_virtio1_config_read_net_mac(&d->config, i, &byte);
		printf("%c%02x", i ? ':' : ' ', byte);
	}
	printf("\nmtu %u\nlink %d\n", mtu,
	       !!(status & PCICAP_VIRTIO1_CONFIG_NET_STATUS_LINK_UP));
	printf("offers %d%d%d%d\n",
	       pcicap_virtio1_common_device_feature_net_mac(low),
	       pcicap_virtio1_common_device_feature_net_mtu(low),
	       pcicap_virtio1_common_device_feature_net_standby(high),
	       pcicap_virtio1_common_device_feature_version_1(high));
	/* it is no block device */
	printf("capacity %d\n",
	       pcicap_virtio1_config_read_blk_capacity(&d->config, &capacity));
	return err;
}

static int show_blk(const struct device *d)
{
	struct pcicap_virtio1_common_device_feature low;
	uint32_t block_size;
	uint64_t capacity;
	int err = features(d, 0, &low);

	if (!err)
		err = pcicap_virtio1_config_read_blk_capacity(&d->config,
							      &capacity);
	if (!err)
		err = pcicap_virtio1_config_read_blk_blk_size(&d->config,
							      &block_size);
	if (err)
		return err;
	printf("capacity %" PRIu64 "\nblock_size %" PRIu32 "\noffers %d%d\n",
	       capacity, block_size,
	       pcicap_virtio1_common_device_feature_blk_blk_size(low),
	       pcicap_virtio1_common_device_feature_blk_ro(low));
	return 0;
}

int main(int argc, char **argv)
{
	struct device d;
	int err = -EINVAL;

	if (argc == 3)
		err = pcicap_sysfs_open(&d.sysfs, &d.cfg, NULL, argv[2], 0);
	if (!err) {
		err = map_parts(&d, argv[2]);
		if (!err) {
			err = strcmp(argv[1], "net") ? show_blk(&d)
						     : show_net(&d);
			pcicap_map_close(&d.map);
		}
		pcicap_sysfs_close(&d.sysfs);
	}
	printf("error %d\n", err);
	return err ? 1 : 0;
}
