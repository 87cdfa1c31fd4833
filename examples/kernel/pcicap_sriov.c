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
#include <linux/pci.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <pcicap/sriov.h>

struct physical {
	struct list_head list;
	struct pcicap_sriov sriov; /* with a reference of its device */
};

static LIST_HEAD(physicals);
static struct dentry *dir;

/* The 16-bit registers that are one value. */
static const struct {
	const char *name;
	int (*get)(const struct pcicap_sriov *v, u16 *val);
} values[] = {
	{ "initial_vfs", pcicap_sriov_read_initial_vfs },
	{ "total_vfs", pcicap_sriov_read_total_vfs },
	{ "num_vfs", pcicap_sriov_read_num_vfs },
	{ "vf_offset", pcicap_sriov_read_vf_offset },
	{ "vf_stride", pcicap_sriov_read_vf_stride },
	{ "vf_device_id", pcicap_sriov_read_vf_device_id },
};

static int show_values(struct seq_file *m, const struct pcicap_sriov *sriov)
{
	int err, i;
	u16 val;

	for (i = 0; i < ARRAY_SIZE(values); i++) {
		err = values[i].get(sriov, &val);
		if (err)
			return err;
		seq_printf(m, "%s %u\n", values[i].name, val);
	}
	return 0;
}

static int show_ctrl(struct seq_file *m, const struct pcicap_sriov *sriov)
{
	pcicap_sriov_ctrl_t ctrl;
	int err = pcicap_sriov_read_ctrl(sriov, &ctrl);

	if (err)
		return err;
	seq_printf(m, "ctrl.vf_enable %u\n",
		   pcicap_get(ctrl, PCICAP_SRIOV_CTRL_VF_ENABLE));
	seq_printf(m, "ctrl.vf_memory_space_enable %u\n",
		   pcicap_get(ctrl, PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE));
	seq_printf(m, "ctrl.ari_capable_hierarchy %u\n",
		   pcicap_get(ctrl, PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY));
	return 0;
}

/* The address in a VF BAR, and in the next if it is a 64-bit one. */
static int show_bars(struct seq_file *m, const struct pcicap_sriov *sriov)
{
	pcicap_sriov_vf_bar_t bar, high;
	unsigned int i, index;
	u64 address;
	int err;

	for (i = 0; i < PCICAP_SRIOV_VF_BAR_COUNT; i++) {
		index = i;
		err = pcicap_sriov_read_vf_bar(sriov, i, &bar);
		if (err)
			return err;
		address = (__force u32)(bar & PCICAP_SRIOV_VF_BAR_ADDRESS);
		if ((bar & PCICAP_SRIOV_VF_BAR_TYPE) ==
		    PCICAP_SRIOV_VF_BAR_TYPE_BITS64) {
			err = pcicap_sriov_read_vf_bar(sriov, ++i, &high);
			if (err)
				return err;
			address |= (u64)(__force u32)high << 32;
		}
		if (address)
			seq_printf(m, "vf_bar[%u] %#llx\n", index, address);
	}
	return 0;
}

static int show_vfs(struct seq_file *m, const struct pcicap_sriov *sriov)
{
	struct pci_dev *pf = sriov->dev;
	u16 n, vfs, offset, stride;
	int err;

	err = pcicap_sriov_read_num_vfs(sriov, &vfs);
	if (!err)
		err = pcicap_sriov_read_vf_offset(sriov, &offset);
	if (!err)
		err = pcicap_sriov_read_vf_stride(sriov, &stride);
	for (n = 1; !err && n <= vfs; n++) {
		u16 rid = pci_dev_id(pf) + offset + stride * (n - 1);

		seq_printf(m, "vf %u at %04x:%02x:%02x.%u\n", n,
			   pci_domain_nr(pf->bus), rid >> 8,
			   PCI_SLOT(rid & 0xff), PCI_FUNC(rid & 0xff));
	}
	return err;
}

/* An error is a line, too: a reader of the file sees it in its place. */
static int sriov_show(struct seq_file *m, void *unused)
{
	const struct physical *p = m->private;
	int err;

	err = show_ctrl(m, &p->sriov);
	if (!err)
		err = show_values(m, &p->sriov);
	if (!err)
		err = show_bars(m, &p->sriov);
	if (!err)
		err = show_vfs(m, &p->sriov);
	if (err)
		seq_printf(m, "error %d: %pe\n", err, ERR_PTR(err));
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(sriov);

static int add(struct pci_dev *dev)
{
	struct physical *p = kzalloc(sizeof(*p), GFP_KERNEL);
	int err;

	if (!p)
		return -ENOMEM;
	err = pcicap_sriov_find(dev, &p->sriov);
	if (err) {
		pci_info(dev, "SR-IOV: %pe\n", ERR_PTR(err));
		kfree(p);
		return 0; /* the others count */
	}
	pci_dev_get(dev);
	list_add_tail(&p->list, &physicals);
	debugfs_create_file(pci_name(dev), 0400, dir, p, &sriov_fops);
	return 0;
}

static void remove_all(void)
{
	struct physical *p, *next;

	debugfs_remove(dir);
	list_for_each_entry_safe(p, next, &physicals, list) {
		pci_dev_put(p->sriov.dev);
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
