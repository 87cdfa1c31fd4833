// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Simulated functions as PCI devices of this kernel: a host bridge of its own, in
 * a domain of its own, whose configuration accesses go to models. A driver binds
 * to them as to any device; what it did wrong is in debugfs.
 *
 *	modprobe pcicap-sim images=pcicap/nvme.bin,pcicap/port.bin
 *
 * Each image is raw configuration space, below the firmware folders. Memory of BARs
 * is not simulated: no address is assigned to them.
 */
#include <linux/debugfs.h>
#include <linux/firmware.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/platform_device.h>
#include <linux/seq_file.h>
#include <linux/vmalloc.h>

#include "sim.h"

#define MAX_IMAGES 32

static char *images[MAX_IMAGES];
static unsigned int n_images;
module_param_array(images, charp, &n_images, 0444);
MODULE_PARM_DESC(images, "configuration space of each function, as firmware");

/**
 * struct sim - the bridge and what is on its bus
 * @pdev: whose firmware the images are
 * @bus: the kernel's
 * @busn: bus numbers of the bridge
 * @sysdata: domain
 * @models: of the functions
 * @slots: where they are
 * @model_bus: all of them
 * @debug: folder in debugfs
 */
struct sim {
	struct platform_device *pdev;
	struct pci_bus *bus;
	struct resource busn;
#ifdef CONFIG_X86
	struct pci_sysdata sysdata;
#endif
	struct pcicap_model *models;
	struct pcicap_model_slot slots[MAX_IMAGES];
	struct pcicap_model_bus model_bus;
	struct dentry *debug;
};

static struct sim sim;

static struct pcicap_model *find(struct pci_bus *bus, unsigned int devfn)
{
	return pcicap_model_bus_find(&sim.model_bus,
				     PCI_DEVID(bus->number, devfn));
}

/* The PCI core calls these with its lock held: a model has one user at a time. */
static int sim_read(struct pci_bus *bus, unsigned int devfn, int where,
		    int size, u32 *val)
{
	struct pcicap_model *m = find(bus, devfn);

	if (m && !pcicap_model_read(m, where, size, val))
		return PCIBIOS_SUCCESSFUL;
	PCI_SET_ERROR_RESPONSE(val);
	return PCIBIOS_DEVICE_NOT_FOUND;
}

static int sim_write(struct pci_bus *bus, unsigned int devfn, int where,
		     int size, u32 val)
{
	struct pcicap_model *m = find(bus, devfn);

	return m && !pcicap_model_write(m, where, size, val)
		       ? PCIBIOS_SUCCESSFUL
		       : PCIBIOS_DEVICE_NOT_FOUND;
}

static struct pci_ops sim_ops = {
	.read = sim_read,
	.write = sim_write,
};

static int findings_show(struct seq_file *s, void *unused)
{
	unsigned int i, k;

	for (i = 0; i < sim.model_bus.n_slots; i++) {
		const struct pcicap_model *m = &sim.models[i];

		seq_printf(s, "%s: %llu accesses, %llu findings\n", images[i],
			   m->accesses, m->n_findings);
		for (k = 0;
		     k < min_t(u64, m->n_findings, PCICAP_MODEL_MAX_FINDINGS);
		     k++) {
			const struct pcicap_model_finding *f = &m->findings[k];

			seq_printf(s, "\t%s at %llx, value %llx\n",
				   pcicap_model_rule_name(f->rule),
				   f->access.off, f->access.value);
		}
	}
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(findings);

static int load(unsigned int i)
{
	struct pcicap_model *m = &sim.models[i];
	const struct firmware *image;
	int err = request_firmware(&image, images[i], &sim.pdev->dev);

	if (err)
		return err;
	err = pcicap_model_init(m, image->data, image->size, pcicap_all_descs,
				pcicap_n_all_descs);
	release_firmware(image);
	/* a corrupt list is simulated as far as it goes */
	if (err && err != -ELOOP && err != -EBADMSG) {
		dev_err(&sim.pdev->dev, "%s: %s\n", images[i],
			pcicap_strerror(err));
		return err;
	}
	sim.slots[i].model = m;
	sim.slots[i].parent = PCICAP_MODEL_ROOT;
	sim.slots[i].devfn = PCI_DEVFN(i, 0);
	return 0;
}

#ifdef CONFIG_X86
/* Behind those of the firmware, which has 16 bits for them. */
static int free_domain(void)
{
	struct pci_bus *bus = NULL;
	int domain = 0xffff;

	while ((bus = pci_find_next_bus(bus)))
		domain = max(domain, pci_domain_nr(bus));
	return domain + 1;
}
#endif

static int make_bus(void)
{
	struct pci_host_bridge *bridge = pci_alloc_host_bridge(0);
	int err;

	if (!bridge)
		return -ENOMEM;
	sim.busn.name = "pcicap-sim";
	sim.busn.end = 255;
	sim.busn.flags = IORESOURCE_BUS;
	pci_add_resource(&bridge->windows, &sim.busn);
	bridge->dev.parent = &sim.pdev->dev;
	bridge->ops = &sim_ops;
#ifdef CONFIG_X86
	sim.sysdata.domain = free_domain();
	sim.sysdata.node = NUMA_NO_NODE;
	bridge->sysdata = &sim.sysdata;
#endif
	pci_lock_rescan_remove();
	err = pci_scan_root_bus_bridge(bridge);
	if (!err) {
		sim.bus = bridge->bus;
		pci_bus_add_devices(sim.bus);
	}
	pci_unlock_rescan_remove();
	if (err)
		pci_free_host_bridge(bridge);
	return err;
}

static int __init sim_init(void)
{
	unsigned int i;
	int err;

	if (!n_images)
		return -EINVAL;
	sim.pdev = platform_device_register_simple("pcicap-sim", -1, NULL, 0);
	if (IS_ERR(sim.pdev))
		return PTR_ERR(sim.pdev);
	sim.models = vzalloc(array_size(n_images, sizeof(*sim.models)));
	err = sim.models ? 0 : -ENOMEM;
	for (i = 0; !err && i < n_images; i++)
		err = load(i);
	sim.model_bus.slots = sim.slots;
	sim.model_bus.n_slots = n_images;
	if (!err)
		err = make_bus();
	if (err) {
		vfree(sim.models);
		platform_device_unregister(sim.pdev);
		return err;
	}
	sim.debug = debugfs_create_dir("pcicap_sim", NULL);
	debugfs_create_file("findings", 0444, sim.debug, NULL, &findings_fops);
	return 0;
}

static void __exit sim_exit(void)
{
	debugfs_remove_recursive(sim.debug);
	pci_lock_rescan_remove();
	pci_stop_root_bus(sim.bus);
	pci_remove_root_bus(sim.bus);
	pci_unlock_rescan_remove();
	vfree(sim.models);
	platform_device_unregister(sim.pdev);
}

module_init(sim_init);
module_exit(sim_exit);
MODULE_DESCRIPTION("Simulated PCI functions");
MODULE_LICENSE("Dual MIT/GPL");
