// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * runtime/kernel/map.c once more, with all that it takes from the kernel counted,
 * and one of these calls failing. Writing a function's address to the file
 * "map_fault" chooses the function, which needs a BAR 2.
 */
#include <linux/device.h>
#include <linux/io.h>
#include <linux/pci.h>
#include <linux/slab.h>

#include "test.h"

/* The names that the copy has. */
#define pcicap_map_open	     faulty_map_open
#define pcicap_map_close     faulty_map_close
#define devm_pcicap_map	     faulty_devm_map
#define pcicap_map_read	     faulty_map_read
#define pcicap_map_write     faulty_map_write
#define pcicap_map_registers faulty_map_registers
#define pcicap_map_ports     faulty_map_ports
#define pcicap_mmio_confirm  faulty_mmio_confirm
#include <pcicap/kernel/map.h>

static struct {
	int calls;
	int fail_at; /* index of the call that fails, from 0 */
	int err;     /* what the caller is to return for it */
	int memory;
	int regions;
	int mappings;
	int upside_down; /* regions given back before their mappings */
} fault;

static bool fails(int err)
{
	if (fault.calls++ != fault.fail_at)
		return false;
	fault.err = err;
	return true;
}

static void *fault_kmalloc(size_t size, gfp_t flags)
{
	void *at = fails(-ENOMEM) ? NULL : kmalloc(size, flags);

	fault.memory += !!at;
	return at;
}

static void fault_kfree(void *at)
{
	fault.memory -= !!at;
	kfree(at);
}

static int fault_request_region(struct pci_dev *dev, int bar, const char *name)
{
	int err = fails(-EBUSY) ? -EBUSY : pci_request_region(dev, bar, name);

	fault.regions += !err;
	return err;
}

static void fault_release_region(struct pci_dev *dev, int bar)
{
	fault.upside_down += !!fault.mappings;
	fault.regions--;
	pci_release_region(dev, bar);
}

static void __iomem *fault_ioremap(phys_addr_t at, size_t size)
{
	void __iomem *io = fails(-ENOMEM) ? NULL : ioremap(at, size);

	fault.mappings += !!io;
	return io;
}

static void fault_iounmap(void __iomem *io)
{
	fault.mappings--;
	iounmap(io);
}

static void *fault_memremap(phys_addr_t at, size_t size, unsigned long how)
{
	void *mem = fails(-ENOMEM) ? NULL : memremap(at, size, how);

	fault.mappings += !!mem;
	return mem;
}

static void fault_memunmap(void *mem)
{
	fault.mappings--;
	memunmap(mem);
}

static int fault_add_action(struct device *dev, void (*action)(void *),
			    void *data)
{
	if (!fails(-ENOMEM))
		return devm_add_action_or_reset(dev, action, data);
	action(data);
	return -ENOMEM;
}

#undef kmalloc
#undef kfree
#undef pci_request_region
#undef pci_release_region
#undef ioremap
#undef iounmap
#undef memremap
#undef memunmap
#undef devm_add_action_or_reset
#undef EXPORT_SYMBOL_GPL
#define kmalloc			 fault_kmalloc
#define kfree			 fault_kfree
#define pci_request_region	 fault_request_region
#define pci_release_region	 fault_release_region
#define ioremap			 fault_ioremap
#define iounmap			 fault_iounmap
#define memremap		 fault_memremap
#define memunmap		 fault_memunmap
#define devm_add_action_or_reset fault_add_action
#define EXPORT_SYMBOL_GPL(name)
#include <kernel/map.c> /* of runtime */
#undef pci_request_region
#undef pci_release_region

/* A way to map; @steps: what it takes, each of which can fail. */
struct form {
	const char *name;
	struct pcicap_want want;
	bool is_managed;
	int steps;
};

static const struct form forms[] = {
	{ "shared uc", { 2, PCICAP_CACHE_UC, 0 }, false, 2 },
	{ "shared wc", { 2, PCICAP_CACHE_WC, 0 }, false, 2 },
	{ "shared wb", { 2, PCICAP_CACHE_WB, 0 }, false, 2 },
	{ "managed shared uc", { 2, PCICAP_CACHE_UC, 0 }, true, 4 },
	{ "managed shared wc", { 2, PCICAP_CACHE_WC, 0 }, true, 4 },
	{ "managed shared wb", { 2, PCICAP_CACHE_WB, 0 }, true, 4 },
};

#define MAX_STEPS 10

/* One form on one function. */
struct trial {
	struct seq_file *m;
	struct pci_dev *dev;
	const struct form *form;
	unsigned int entries; /* of devres before */
	struct pcicap_map map;
	void *group;
};

static unsigned int count_entries(struct device *dev)
{
	struct list_head *at;
	unsigned long flags;
	unsigned int n = 0;

	spin_lock_irqsave(&dev->devres_lock, flags);
	list_for_each(at, &dev->devres_head) n++;
	spin_unlock_irqrestore(&dev->devres_lock, flags);
	return n;
}

/* Asks the kernel, not the counters. */
static bool is_reserved(const struct trial *t)
{
	int bar = t->form->want.bar;

	if (pci_request_region(t->dev, bar, "pcicap_test"))
		return true;
	pci_release_region(t->dev, bar);
	return false;
}

/* Kinds of things of which there are more, or fewer, than before. */
static int leftovers(const struct trial *t)
{
	return !!fault.memory + !!fault.regions + !!fault.mappings +
	       (count_entries(&t->dev->dev) != t->entries) + is_reserved(t);
}

/* A group keeps what is managed apart from all else that the device has. */
static int begin_managed(struct trial *t)
{
	struct pcicap_map *map;

	t->group = devres_open_group(&t->dev->dev, NULL, GFP_KERNEL);
	if (!t->group)
		return -EAGAIN;
	map = devm_pcicap_map(t->dev, &t->form->want);
	if (IS_ERR(map))
		devres_remove_group(&t->dev->dev, t->group);
	return PTR_ERR_OR_ZERO(map);
}

static int begin(struct trial *t, int fail_at)
{
	memset(&fault, 0, sizeof(fault));
	fault.fail_at = fail_at;
	if (t->form->is_managed)
		return begin_managed(t);
	return pcicap_map_open(&t->map, t->dev, &t->form->want, "pcicap_test");
}

static void end(struct trial *t)
{
	if (t->form->is_managed)
		devres_release_group(&t->dev->dev, t->group);
	else
		pcicap_map_close(&t->map);
}

/* The first step that does not fail is past the last. */
static int fail_each(struct trial *t)
{
	int wrong = 0, held = 0;
	int err, k;

	for (k = 0; k < MAX_STEPS; k++) {
		err = begin(t, k);
		if (!err)
			break;
		wrong += err != fault.err;
		held += leftovers(t);
		if (!t->form->is_managed)
			pcicap_map_close(&t->map);
		held += leftovers(t);
	}
	expect(t->m, wrong, 0, "%s: the error of each of %d steps",
	       t->form->name, k);
	expect(t->m, held, 0, "%s: nothing is held after a failure at each",
	       t->form->name);
	return k;
}

static void each_step(struct trial *t)
{
	const char *name = t->form->name;

	expect(t->m, leftovers(t), 0, "%s: nothing is held before", name);
	expect(t->m, fail_each(t), t->form->steps,
	       "%s: without a failure it has all that it takes", name);
	expect(t->m, fault.regions, 1, "%s: a region", name);
	expect(t->m, fault.mappings, 1, "%s: a mapping", name);
	expect(t->m, fault.memory, t->form->is_managed, "%s: memory", name);
	expect(t->m, is_reserved(t), true, "%s: the region is busy", name);
	end(t);
	expect(t->m, leftovers(t), 0, "%s: nothing is held after its end",
	       name);
	expect(t->m, fault.upside_down, 0, "%s: the mapping ends first", name);
}

static char address[32];

int map_fault_write(char *text)
{
	return strscpy(address, text, sizeof(address)) < 0 ? -EINVAL : 0;
}

int map_fault_show(struct seq_file *m, void *unused)
{
	struct pci_dev *dev = find_function(address);
	int i;

	if (!dev)
		return -ENODEV;
	for (i = 0; i < ARRAY_SIZE(forms); i++) {
		struct trial t = { .m = m, .dev = dev, .form = &forms[i] };

		t.entries = count_entries(&dev->dev);
		each_step(&t);
	}
	pci_dev_put(dev);
	return 0;
}
