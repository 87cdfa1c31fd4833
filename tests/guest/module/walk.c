// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Walks of every function, against those of the PCI core. */
#include <linux/pci.h>
#include <linux/slab.h>

#include "test.h"

struct lists {
	struct pcicap_header std[PCICAP_MAX_STANDARD];
	struct pcicap_header ext[PCICAP_MAX_EXTENDED];
	unsigned int n_std;
	unsigned int n_ext;
};

static int read_lists(struct pcicap_cfg *cfg, struct lists *l)
{
	int err = pcicap_list(cfg, PCICAP_STANDARD, l->std, ARRAY_SIZE(l->std),
			      &l->n_std);

	if (err)
		return err;
	return pcicap_list(cfg, PCICAP_EXTENDED, l->ext, ARRAY_SIZE(l->ext),
			   &l->n_ext);
}

static unsigned int first_of(const struct pcicap_header *list, unsigned int n,
			     unsigned int id)
{
	unsigned int i;

	for (i = 0; i < n; i++) {
		if (list[i].id == id)
			return list[i].offset;
	}
	return 0;
}

static unsigned int offset_of(int err, const struct pcicap_view *view)
{
	if (err == -ENOENT)
		return 0;
	return err ? 0xffff : view->offset;
}

/* All IDs through find: how many differ from the PCI core. */
static int compare_find(struct pcicap_cfg *cfg, struct pci_dev *dev)
{
	struct pcicap_view view;
	int differ = 0;
	int id, err;

	for (id = 0; id <= 0xff; id++) {
		err = pcicap_find_std(cfg, id, 0, &view);
		differ += offset_of(err, &view) != pci_find_capability(dev, id);
		err = pcicap_find_ext(cfg, id, 0, &view);
		differ += offset_of(err, &view) !=
			  pci_find_ext_capability(dev, id);
	}
	return differ;
}

/* All 65536 extended IDs, ours from the list that was read once. */
static int compare_ext_ids(struct pci_dev *dev, const struct lists *l)
{
	int differ = 0;
	int id;

	for (id = 0; id <= 0xffff; id++)
		differ += first_of(l->ext, l->n_ext, id) !=
			  pci_find_ext_capability(dev, id);
	return differ;
}

/* Every instance of every ID, in list order. */
static int compare_instances(struct pci_dev *dev, const struct lists *l)
{
	int differ = 0;
	unsigned int i, j;
	int next;

	for (i = 0; i < l->n_std; i++) {
		j = i + 1;
		while (j < l->n_std && l->std[j].id != l->std[i].id)
			j++;
		next = pci_find_next_capability(dev, l->std[i].offset,
						l->std[i].id);
		differ += next != (j < l->n_std ? l->std[j].offset : 0);
	}
	for (i = 0; i < l->n_ext; i++) {
		j = i + 1;
		while (j < l->n_ext && l->ext[j].id != l->ext[i].id)
			j++;
		next = pci_find_next_ext_capability(dev, l->ext[i].offset,
						    l->ext[i].id);
		differ += next != (j < l->n_ext ? l->ext[j].offset : 0);
	}
	return differ;
}

/* Each DVSEC by its vendor and ID. */
static int compare_dvsecs(struct pcicap_cfg *cfg, struct pci_dev *dev,
			  const struct lists *l)
{
	struct pcicap_view view;
	u16 vendor, id;
	int differ = 0;
	unsigned int i;
	int err;

	for (i = 0; i < l->n_ext; i++) {
		if (l->ext[i].id != PCI_EXT_CAP_ID_DVSEC)
			continue;
		if (pcicap_cfg_read16(cfg, l->ext[i].offset + 4, &vendor) ||
		    pcicap_cfg_read16(cfg, l->ext[i].offset + 8, &id))
			return -1;
		err = pcicap_find_dvsec(cfg, vendor, id, 0, 15, 0, &view);
		differ += offset_of(err, &view) !=
			  pci_find_dvsec_capability(dev, vendor, id);
	}
	return differ;
}

static void walk_one(struct seq_file *m, struct pci_dev *dev, struct lists *l)
{
	const char *name = pci_name(dev);
	struct pcicap_cfg cfg;
	u32 port;

	expect(m, pcicap_pci_init(&cfg, dev), 0, "%s: handle", name);
	/* The PCI core's walk of all ones takes 480 reads for each ID. */
	if (pcicap_cfg_present(&cfg) == -ENODEV) {
		expect(m, read_lists(&cfg, l), -ENODEV, "%s: is gone", name);
		return;
	}
	expect(m, read_lists(&cfg, l), 0, "%s: lists of %u and %u", name,
	       l->n_std, l->n_ext);
	expect(m, compare_find(&cfg, dev), 0,
	       "%s: find agrees with the PCI core on IDs 00h to FFh", name);
	expect(m, compare_ext_ids(dev, l), 0,
	       "%s: list agrees with the PCI core on all extended IDs", name);
	expect(m, compare_instances(dev, l), 0,
	       "%s: next instances agree with the PCI core", name);
	expect(m, compare_dvsecs(&cfg, dev, l), 0,
	       "%s: DVSECs agree with the PCI core", name);
	expect(m, pcicap_fact_port_type(&cfg, &port),
	       pci_is_pcie(dev) ? 0 : -ENOENT, "%s: is PCI Express", name);
	if (pci_is_pcie(dev))
		expect(m, port, pci_pcie_type(dev), "%s: port type", name);
}

int walk_show(struct seq_file *m, void *unused)
{
	struct lists *l = kzalloc(sizeof(*l), GFP_KERNEL);
	struct pci_dev *dev = NULL;

	if (!l)
		return -ENOMEM;
	for_each_pci_dev(dev) {
		walk_one(m, dev, l);
		cond_resched();
	}
	kfree(l);
	return 0;
}

static void show_list(struct seq_file *m, const char *name,
		      const struct pcicap_header *list, unsigned int n)
{
	unsigned int i;

	for (i = 0; i < n; i++)
		seq_printf(m, "%s %s %04x v%u at %03x size %u\n", name,
			   list[i].kind == PCICAP_EXTENDED ? "ext" : "std",
			   list[i].id, list[i].version, list[i].offset,
			   list[i].size);
}

/* Not a test: what the userspace program must print, too. */
int list_show(struct seq_file *m, void *unused)
{
	struct lists *l = kzalloc(sizeof(*l), GFP_KERNEL);
	struct pci_dev *dev = NULL;
	struct pcicap_cfg cfg;

	if (!l)
		return -ENOMEM;
	for_each_pci_dev(dev) {
		if (pcicap_pci_init(&cfg, dev) || read_lists(&cfg, l))
			continue;
		show_list(m, pci_name(dev), l->std, l->n_std);
		show_list(m, pci_name(dev), l->ext, l->n_ext);
	}
	kfree(l);
	return 0;
}
