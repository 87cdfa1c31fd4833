// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The common configuration of a virtio device that no driver has. Writing an
 * address to the file "virtio" chooses it, reading runs the test; registers are
 * in the file "virtio_values".
 */
#include <linux/pci.h>
#include <pcicap/kernel/map.h>
#include <pcicap/virtio1.h>

#include "test.h"

static char address[32];

struct virtio {
	struct pci_dev *dev;
	struct pcicap_cfg cfg;
	struct pcicap_map bar;
	struct pcicap_virtio1_common common;
};

static void close_virtio(struct virtio *d)
{
	pcicap_map_close(&d->bar);
	pci_dev_put(d->dev);
}

static int open_virtio(struct virtio *d)
{
	struct pcicap_region where;
	struct pcicap_want want;
	int err;

	memset(d, 0, sizeof(*d));
	d->dev = find_function(address);
	if (!d->dev)
		return -ENODEV;
	err = pcicap_pci_init(&d->cfg, d->dev);
	if (!err)
		err = pcicap_virtio1_common_locate(&d->cfg, &where);
	if (!err) {
		want = pcicap_virtio1_common_want(&where);
		err = pcicap_map_open(&d->bar, d->dev, &want, "pcicap_test");
	}
	if (!err)
		err = pcicap_virtio1_common_map(&d->bar, &where, &d->cfg,
						&d->common);
	if (err)
		close_virtio(d);
	return err;
}

int virtio_write(char *text)
{
	return sscanf(text, "%31s", address) == 1 ? 0 : -EINVAL;
}

/* A selector keeps what is written; each half of the features is its own. */
static void use(struct seq_file *m, const struct pcicap_virtio1_common *c)
{
	u32 select = 0, low = 0, high = 0;

	expect(m, pcicap_virtio1_common_write_device_feature_select(c, 1), 0,
	       "virtio: select the high features");
	expect(m, pcicap_virtio1_common_read_device_feature_select(c, &select),
	       0, "virtio: read the selector");
	expect(m, select, 1, "virtio: the selector is what was written");
	expect(m, pcicap_virtio1_common_read_device_feature(c, &high), 0,
	       "virtio: read the high features");
	/* VIRTIO_F_VERSION_1 is feature 32 */
	expect(m, high & 1, 1, "virtio: the device is one of version 1");
	expect(m, pcicap_virtio1_common_write_device_feature_select(c, 0), 0,
	       "virtio: select the low features");
	expect(m, pcicap_virtio1_common_read_device_feature(c, &low), 0,
	       "virtio: read the low features");
	expect(m, low != high, 1, "virtio: they are others");
}

static void set_status(struct seq_file *m,
		       const struct pcicap_virtio1_common *c)
{
	u8 status = 0xff;

	expect(m, pcicap_virtio1_common_write_device_status(c, 3), 0,
	       "virtio: acknowledge it");
	expect(m, pcicap_virtio1_common_read_device_status(c, &status), 0,
	       "virtio: read the status");
	expect(m, status, 3, "virtio: the status is what was written");
	expect(m, pcicap_virtio1_common_write_device_status(c, 0), 0,
	       "virtio: reset it");
	expect(m, pcicap_virtio1_common_read_device_status(c, &status), 0,
	       "virtio: read the status after the reset");
	expect(m, status, 0, "virtio: the status after the reset");
}

int virtio_show(struct seq_file *m, void *unused)
{
	struct virtio d;
	int err = open_virtio(&d);

	expect(m, err, 0, "virtio: find and map the common configuration");
	if (err)
		return 0;
	use(m, &d.common);
	set_status(m, &d.common);
	close_virtio(&d);
	return 0;
}

int virtio_values_show(struct seq_file *m, void *unused)
{
	const struct pcicap_virtio1_common *c;
	u16 queues, size;
	struct virtio d;
	u32 feature;
	u8 status;
	int err = open_virtio(&d);

	if (err)
		return err;
	c = &d.common;
	err = pcicap_virtio1_common_read_num_queues(c, &queues);
	if (!err)
		err = pcicap_virtio1_common_read_queue_size(c, &size);
	if (!err)
		err = pcicap_virtio1_common_read_device_status(c, &status);
	if (!err)
		err = pcicap_virtio1_common_read_device_feature(c, &feature);
	if (!err)
		seq_printf(m, "num_queues %u\nqueue_size %u\n", queues, size);
	if (!err)
		seq_printf(m, "device_status %u\ndevice_feature %u\n", status,
			   feature);
	close_virtio(&d);
	return err;
}
