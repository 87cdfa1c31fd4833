// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * libpci_caps [DUMP...]: the capability lists that libpci finds in the dumps,
 * and in this machine's functions, are those that pcicap finds.
 */
#include <pci/pci.h>
#include <pcicap/core/cap.h>
#include <pcicap/user/dump.h>
#include <pcicap/user/sysfs.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_CAPS (PCICAP_MAX_STANDARD + PCICAP_MAX_EXTENDED)

struct list {
	unsigned int n;
	uint32_t caps[MAX_CAPS]; /* kind, ID and offset */
};

static unsigned int functions, capabilities, wrong;

static void add(struct list *l, unsigned int extended, unsigned int id,
		unsigned int offset)
{
	if (l->n < MAX_CAPS)
		l->caps[l->n++] = extended << 31 | offset << 16 | id;
}

static int compare(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

static void sort(struct list *l)
{
	qsort(l->caps, l->n, sizeof(l->caps[0]), compare);
}

static void list_theirs(struct list *l, struct pci_dev *dev)
{
	struct pci_cap *cap;

	l->n = 0;
	pci_fill_info(dev, PCI_FILL_CAPS | PCI_FILL_EXT_CAPS);
	for (cap = dev->first_cap; cap; cap = cap->next)
		add(l, cap->type == PCI_CAP_EXTENDED, cap->id, cap->addr);
	sort(l);
}

static void list_ours(struct list *l, struct pcicap_cfg *cfg)
{
	static struct pcicap_header headers[PCICAP_MAX_EXTENDED];
	enum pcicap_kind kind;
	unsigned int i, n;

	l->n = 0;
	for (kind = PCICAP_STANDARD; kind <= PCICAP_EXTENDED; kind++) {
		(void)!pcicap_list(cfg, kind, headers,
				   kind == PCICAP_STANDARD
					   ? PCICAP_MAX_STANDARD
					   : PCICAP_MAX_EXTENDED,
				   &n);
		for (i = 0; i < n; i++)
			add(l, kind == PCICAP_EXTENDED, headers[i].id,
			    headers[i].offset);
	}
	sort(l);
}

static void check(const char *where, const char *name, struct pci_dev *dev,
		  struct pcicap_cfg *cfg)
{
	static struct list theirs, ours;

	list_theirs(&theirs, dev);
	list_ours(&ours, cfg);
	functions++;
	capabilities += ours.n;
	if (theirs.n == ours.n &&
	    !memcmp(theirs.caps, ours.caps, ours.n * sizeof(ours.caps[0])))
		return;
	printf("%s: %s: libpci has %u capabilities, pcicap %u\n", where, name,
	       theirs.n, ours.n);
	wrong++;
}

static struct pci_dev *find(struct pci_access *access,
			    const struct pcicap_address *a)
{
	struct pci_dev *dev;

	for (dev = access->devices; dev; dev = dev->next) {
		if ((uint32_t)dev->domain == a->domain && dev->bus == a->bus &&
		    dev->dev == a->device && dev->func == a->function)
			return dev;
	}
	return NULL;
}

static void check_dump(const char *path)
{
	static struct pcicap_dump dump;
	static char name[] = "dump.name";
	struct pci_access *access = pci_alloc();
	FILE *file = fopen(path, "r");
	char text[PCICAP_ADDRESS_TEXT];
	struct pcicap_cfg cfg;
	struct pci_dev *dev;

	if (!file || !access)
		exit(2);
	access->method = PCI_ACCESS_DUMP;
	pci_set_param(access, name, (char *)(uintptr_t)path);
	pci_init(access);
	pci_scan_bus(access);
	pcicap_dump_start(&dump, file);
	while (pcicap_dump_next(&dump) > 0) {
		pcicap_address_format(&dump.address, text);
		dev = find(access, &dump.address);
		if (!dev || pcicap_dump_open(&dump, &cfg)) {
			printf("%s: %s: not in both\n", path, text);
			wrong++;
			continue;
		}
		check(path, text, dev, &cfg);
	}
	fclose(file);
	pci_cleanup(access);
}

static void check_live(void)
{
	struct pci_access *access = pci_alloc();
	struct pcicap_address address;
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	char text[PCICAP_ADDRESS_TEXT];
	struct pci_dev *dev;
	size_t n;

	/* libpci ends the program where there is no PCI */
	if (pcicap_sysfs_list(NULL, &address, 1, &n) && !n)
		return;
	pci_init(access);
	pci_scan_bus(access);
	for (dev = access->devices; dev; dev = dev->next) {
		snprintf(text, sizeof(text), "%04x:%02x:%02x.%u",
			 (unsigned int)dev->domain, dev->bus, dev->dev,
			 (unsigned int)dev->func & 7);
		if (pcicap_sysfs_open(&sysfs, &cfg, NULL, text, 0))
			continue;
		check("live", text, dev, &cfg);
		pcicap_sysfs_close(&sysfs);
	}
	pci_cleanup(access);
}

int main(int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++)
		check_dump(argv[i]);
	check_live();
	printf("%u functions, %u capabilities, %u differ\n", functions,
	       capabilities, wrong);
	return wrong || !functions;
}
