// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Example: what the SR-IOV capability of each physical function says.
 *
 * /sys/kernel/debug/pcicap_sriov/ADDRESS has one line for each register and
 * field, and where each virtual function is. The module does not drive the
 * functions; it holds references to them, and works on when one goes away.
 */
#include <linux/debugfs.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <pcicap/core/sriov_ops.h>
#include <pcicap/kernel/pci.h>
#include <pcicap/sriov.h>

struct physical {
	struct list_head list;
	struct pcicap_cfg *cfg;
	struct pcicap_sriov sriov;
	struct mutex lock; /* a handle is for one thread at a time */
};

static LIST_HEAD(physicals);
static struct dentry *dir;

/* The 16-bit registers that are one value. */
static const struct {
	const char *name;
	int (*get)(const struct pcicap_sriov_dwords *s, u16 *val);
} values[] = {
	{ "initial_vfs", pcicap_sriov_snapshot_initial_vfs },
	{ "total_vfs", pcicap_sriov_snapshot_total_vfs },
	{ "num_vfs", pcicap_sriov_snapshot_num_vfs },
	{ "vf_offset", pcicap_sriov_snapshot_vf_offset },
	{ "vf_stride", pcicap_sriov_snapshot_vf_stride },
	{ "vf_device_id", pcicap_sriov_snapshot_vf_device_id },
};

static int show_values(struct seq_file *m, const struct pcicap_sriov_dwords *s)
{
	int err, i;
	u16 val;

	for (i = 0; i < ARRAY_SIZE(values); i++) {
		err = values[i].get(s, &val);
		if (err)
			return err;
		seq_printf(m, "%s %u\n", values[i].name, val);
	}
	return 0;
}

static int show_ctrl(struct seq_file *m, const struct pcicap_sriov_dwords *s)
{
	u16 ctrl;
	int err = pcicap_sriov_snapshot_ctrl(s, &ctrl);

	if (err)
		return err;
	seq_printf(m, "ctrl.vf_enable %u\n", pcicap_sriov_ctrl_vf_enable(ctrl));
	seq_printf(m, "ctrl.vf_memory_space_enable %u\n",
		   pcicap_sriov_ctrl_vf_memory_space_enable(ctrl));
	seq_printf(m, "ctrl.ari_capable_hierarchy %u\n",
		   pcicap_sriov_ctrl_ari_capable_hierarchy(ctrl));
	return 0;
}

/* One consistent picture, each dword read once. */
static int show_registers(struct seq_file *m, struct physical *p)
{
	struct pcicap_sriov_dwords s;
	int err;

	err = pcicap_sriov_snapshot(&p->sriov, &s);
	if (!err)
		err = show_ctrl(m, &s);
	if (!err)
		err = show_values(m, &s);
	return err;
}

static int show_bars(struct seq_file *m, struct physical *p)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;
	int err;

	err = pcicap_vf_bars_read(&p->sriov.view, &bars);
	if (err)
		return err;
	while (pcicap_bars_next(&bars, &pos, &bar)) {
		if (bar.kind != PCICAP_BAR_KIND_NONE)
			seq_printf(m, "vf_bar[%u] %#llx\n", bar.index,
				   bar.address);
	}
	return 0;
}

static int show_vfs(struct seq_file *m, struct physical *p)
{
	struct pcicap_sriov_routing routing;
	unsigned int n;
	int err;
	u16 rid;

	err = pcicap_sriov_read_routing(&p->sriov.view, &routing);
	for (n = 1; !err && n <= routing.num_vfs; n++) {
		err = pcicap_vf_routing_id(pci_dev_id(p->cfg->dev),
					   routing.offset, routing.stride, n,
					   &rid);
		if (!err)
			seq_printf(m, "vf %u at %04x:%02x:%02x.%u\n", n,
				   pci_domain_nr(p->cfg->dev->bus), rid >> 8,
				   PCI_SLOT(rid & 0xff), PCI_FUNC(rid & 0xff));
	}
	return err;
}

/* An error is a line, too: a reader of the file sees it in its place. */
static int sriov_show(struct seq_file *m, void *unused)
{
	struct physical *p = m->private;
	int err;

	mutex_lock(&p->lock);
	err = show_registers(m, p);
	if (!err)
		err = show_bars(m, p);
	if (!err)
		err = show_vfs(m, p);
	mutex_unlock(&p->lock);
	if (err)
		seq_printf(m, "error %d: %s\n", err, pcicap_strerror(err));
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(sriov);

static int add(struct pci_dev *dev)
{
	struct physical *p = kzalloc(sizeof(*p), GFP_KERNEL);
	int err;

	if (!p)
		return -ENOMEM;
	p->cfg = pcicap_pci_get(dev);
	err = PTR_ERR_OR_ZERO(p->cfg);
	if (!err)
		err = pcicap_sriov_find(p->cfg, &p->sriov);
	if (err) {
		pci_info(dev, "SR-IOV: %s\n", pcicap_strerror(err));
		pcicap_pci_put(p->cfg);
		kfree(p);
		return 0; /* the others count */
	}
	mutex_init(&p->lock);
	list_add_tail(&p->list, &physicals);
	debugfs_create_file(pci_name(dev), 0400, dir, p, &sriov_fops);
	return 0;
}

static void remove_all(void)
{
	struct physical *p, *next;

	debugfs_remove(dir);
	list_for_each_entry_safe(p, next, &physicals, list) {
		pcicap_pci_put(p->cfg);
		kfree(p);
	}
}

static int __init sriov_init(void)
{
	struct pci_dev *dev = NULL;
	int err;

	dir = debugfs_create_dir("pcicap_sriov", NULL);
	for_each_pci_dev(dev) {
		err = dev->is_physfn ? add(dev) : 0;
		if (err) {
			pci_dev_put(dev);
			remove_all();
			return err;
		}
	}
	return 0;
}
module_init(sriov_init);

static void __exit sriov_exit(void)
{
	remove_all();
}
module_exit(sriov_exit);

MODULE_DESCRIPTION("Example: decode of SR-IOV capabilities");
MODULE_AUTHOR("The pcicap authors");
MODULE_LICENSE("Dual MIT/GPL");
