// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A virtqueue of an entropy device that no driver has: one buffer is offered, the
 * queue is notified where its queue_notify_off and the capability's multiplier say,
 * and the device fills the buffer. Reading the file "virtio_queue" does it to the
 * function that was written to the file "virtio". The device has no IOMMU in
 * front of it: it takes physical addresses.
 */
#include <linux/io.h>
#include <linux/iopoll.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <pcicap/more/virtio1.h>
#include <pcicap/structures/virtio1.h>
#include <pcicap/virtio1.h>
#include <pcicap/virtio_notify.h>

#include "test.h"

#define ENTRIES	    8
#define BUFFER_SIZE 64
#define FEATURES    0x0b /* of device_status: up to FEATURES_OK */
#define WORKS	    0x0f /* the same and DRIVER_OK */

/* What the device reads and writes. */
struct memory {
	struct pcicap_virtio1_descriptor descriptors[ENTRIES];
	struct pcicap_virtio1_avail avail;
	__le16 offered[ENTRIES];
	struct pcicap_virtio1_used used;
	struct pcicap_virtio1_used_elem elements[ENTRIES];
	u8 buffer[BUFFER_SIZE];
};

struct queue {
	struct pci_dev *dev;
	void __iomem *bar;
	struct pcicap_virtio1_common common;
	struct pcicap_virtio1_notify notify;
	struct memory *memory;
};

static u64 physical(const void *at)
{
	return virt_to_phys((void *)at);
}

static int negotiate(const struct pcicap_virtio1_common *c)
{
	pcicap_virtio1_common_write_device_status(c, 0);
	pcicap_virtio1_common_write_device_status(c, 1);
	pcicap_virtio1_common_write_device_status(c, 3);
	pcicap_virtio1_common_write_driver_feat_select(c, 0);
	pcicap_virtio1_common_write_driver_feature(c, 0);
	/* version 1 and nothing else */
	pcicap_virtio1_common_write_driver_feat_select(c, 1);
	pcicap_virtio1_common_write_driver_feature(c, 1);
	pcicap_virtio1_common_write_device_status(c, FEATURES);
	return pcicap_virtio1_common_read_device_status(c) == FEATURES
		       ? 0
		       : -EPROTO;
}

static int set_up(const struct queue *q)
{
	const struct pcicap_virtio1_common *c = &q->common;
	const u64 desc = physical(q->memory->descriptors);
	const u64 driver = physical(&q->memory->avail);
	const u64 device = physical(&q->memory->used);
	int err = negotiate(c);

	if (err)
		return err;
	pcicap_virtio1_common_write_queue_select(c, 0);
	pcicap_virtio1_common_write_queue_size(c, ENTRIES);
	err = pcicap_virtio1_common_write_queue_desc(c, desc);
	if (!err)
		err = pcicap_virtio1_common_write_queue_driver(c, driver);
	if (!err)
		err = pcicap_virtio1_common_write_queue_device(c, device);
	if (err)
		return err;
	pcicap_virtio1_common_write_queue_enable(c, 1);
	pcicap_virtio1_common_write_device_status(c, WORKS);
	return 0;
}

/* Of the queue that is selected */
static int map_notify(struct queue *q, u32 multiplier)
{
	u32 offset, length, at;
	unsigned int bar;
	int err = pcicap_virtio1_notify_locate(q->dev, &bar, &offset, &length);

	if (err)
		return err;
	at = pcicap_virtio1_common_read_queue_notify_off(&q->common) *
	     multiplier;
	if (at >= length)
		return -ERANGE;
	return pcicap_virtio1_notify_wrap(&q->notify, q->bar + offset + at,
					  length - at);
}

static void offer(const struct queue *q)
{
	const pcicap_virtio1_descriptor_flags_t flags =
		PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE;
	struct memory *m = q->memory;
	struct pcicap_virtio1_descriptor *d = m->descriptors;

	pcicap_virtio1_descriptor_set_address(d, physical(m->buffer));
	pcicap_virtio1_descriptor_set_length(d, BUFFER_SIZE);
	pcicap_virtio1_descriptor_set_flags(d, flags);
	m->offered[0] = cpu_to_le16(0);
	dma_wmb();
	pcicap_virtio1_avail_set_index(&m->avail, 1);
	mb(); /* before the notification */
}

static int open_queue(struct queue *q, u32 *mult)
{
	struct pcicap_virtio_notify c;
	u32 offset, length;
	unsigned int bar;
	int err = pcicap_virtio_notify_find(q->dev, &c);

	if (!err)
		err = pcicap_virtio_notify_read_notify_off_multiplier(&c, mult);
	if (!err)
		err = pcicap_virtio1_common_locate(q->dev, &bar, &offset,
						   &length);
	if (err)
		return err;
	q->bar = pci_iomap(q->dev, bar, 0);
	q->memory = kzalloc(sizeof(*q->memory), GFP_KERNEL);
	if (!q->bar || !q->memory)
		return -ENOMEM;
	return pcicap_virtio1_common_wrap(&q->common, q->bar + offset, length);
}

static void test_queue(struct seq_file *m, struct queue *q)
{
	struct memory *memory;
	unsigned int i, set = 0;
	u32 multiplier = 0;
	u16 index;
	int err = open_queue(q, &multiplier);

	expect(m, err, 0, "virtqueue: map the registers");
	if (err)
		return;
	memory = q->memory;
	expect(m, set_up(q), 0, "virtqueue: set it up");
	expect(m, map_notify(q, multiplier), 0, "virtqueue: its notification");
	expect(m, multiplier != 0, 1, "virtqueue: each has its own");
	offer(q);
	pcicap_virtio1_notify_write_queue(&q->notify, 0);
	err = read_poll_timeout(pcicap_virtio1_used_get_index, index,
				index == 1, 1000, 5 * USEC_PER_SEC, false,
				&memory->used);
	expect(m, err, 0, "virtqueue: the device has used the buffer");
	dma_rmb();
	expect(m, pcicap_virtio1_used_elem_get_id(memory->elements), 0,
	       "virtqueue: it is descriptor 0");
	expect(m, pcicap_virtio1_used_elem_get_length(memory->elements),
	       BUFFER_SIZE, "virtqueue: all of it");
	for (i = 0; i < BUFFER_SIZE; i++)
		set += !!memory->buffer[i];
	expect(m, set > BUFFER_SIZE / 2, 1, "virtqueue: it is random");
	pcicap_virtio1_common_write_device_status(&q->common, 0);
	expect(m, pcicap_virtio1_common_read_device_status(&q->common), 0,
	       "virtqueue: the device is reset");
}

int virtio_queue_show(struct seq_file *m, void *unused)
{
	struct queue q = { .dev = virtio_function() };

	if (!q.dev)
		return -ENODEV;
	pci_set_master(q.dev);
	test_queue(m, &q);
	pci_clear_master(q.dev);
	if (q.bar)
		pci_iounmap(q.dev, q.bar);
	kfree(q.memory);
	pci_dev_put(q.dev);
	return 0;
}
