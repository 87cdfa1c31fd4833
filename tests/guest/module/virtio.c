// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The common configuration of a virtio device that no driver has. Writing an
 * address to the file "virtio" chooses it, reading runs the test; registers are
 * in the file "virtio_values".
 */
#include <linux/pci.h>
#include <pcicap/virtio1.h>

#include "test.h"

static char address[32];

struct virtio {
	struct pci_dev *dev;
	void *group; /* of what is device-managed */
	struct pcicap_virtio1_common common;
};

static void close_virtio(struct virtio *d)
{
	if (d->group)
		devres_release_group(&d->dev->dev, d->group);
	pci_dev_put(d->dev);
}

struct pci_dev *virtio_function(void)
{
	return find_function(address);
}

static int open_virtio(struct virtio *d)
{
	int err = -ENOMEM;

	memset(d, 0, sizeof(*d));
	d->dev = virtio_function();
	if (!d->dev)
		return -ENODEV;
	d->group = devres_open_group(&d->dev->dev, NULL, GFP_KERNEL);
	if (d->group)
		err = pcicap_virtio1_common_map(d->dev, &d->common);
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
	pcicap_virtio1_common_device_feature_t low, high;

	pcicap_virtio1_common_write_device_feat_select(c, 1);
	expect(m, pcicap_virtio1_common_read_device_feature_select(c), 1,
	       "virtio: the selector is what was written");
	high = pcicap_virtio1_common_read_device_feature(c);
	expect(m,
	       pcicap_get(high, PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_VERSION_1),
	       1, "virtio: the device is one of version 1");
	pcicap_virtio1_common_write_device_feat_select(c, 0);
	low = pcicap_virtio1_common_read_device_feature(c);
	expect(m, low != high, 1, "virtio: the low features are others");
}

static void set_status(struct seq_file *m,
		       const struct pcicap_virtio1_common *c)
{
	pcicap_virtio1_common_write_device_status(c, 3);
	expect(m, pcicap_virtio1_common_read_device_status(c), 3,
	       "virtio: the status is what was written");
	pcicap_virtio1_common_write_device_status(c, 0);
	expect(m, pcicap_virtio1_common_read_device_status(c), 0,
	       "virtio: the status after the reset");
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
	struct virtio d;
	int err = open_virtio(&d);

	if (err)
		return err;
	c = &d.common;
	seq_printf(m, "num_queues %u\n",
		   pcicap_virtio1_common_read_num_queues(c));
	seq_printf(m, "queue_size %u\n",
		   pcicap_virtio1_common_read_queue_size(c));
	seq_printf(m, "device_status %u\n",
		   pcicap_virtio1_common_read_device_status(c));
	seq_printf(m, "device_feature %u\n",
		   (__force u32)pcicap_virtio1_common_read_device_feature(c));
	close_virtio(&d);
	return 0;
}
