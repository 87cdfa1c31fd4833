// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Finding by what the PCI core has no function for: several IDs, revisions. */
#include <linux/export.h>
#include <linux/pci.h>
#include <pcicap/kernel/config.h>

static bool is_extended(const struct pcicap_match *m)
{
	return m->kind != PCICAP_STANDARD && m->kind != PCICAP_VENDOR_SPECIFIC;
}

/* The ID in the list. */
static u16 list_id(const struct pcicap_match *m)
{
	switch (m->kind) {
	case PCICAP_VENDOR_SPECIFIC:
		return PCI_CAP_ID_VNDR;
	case PCICAP_VSEC:
		return PCI_EXT_CAP_ID_VNDR;
	case PCICAP_DVSEC:
		return PCI_EXT_CAP_ID_DVSEC;
	default:
		return m->id;
	}
}

static u16 next_of(struct pci_dev *dev, const struct pcicap_match *m, u16 after)
{
	u16 id = list_id(m);

	if (is_extended(m))
		return pci_find_next_ext_capability(dev, after, id);
	return after ? pci_find_next_capability(dev, after, id)
		     : pci_find_capability(dev, id);
}

static bool is_function(const struct pci_dev *dev, const struct pcicap_match *m)
{
	return (m->vendor == dev->vendor || m->vendor == 0xffff) &&
	       m->device_lo <= dev->device && dev->device <= m->device_hi;
}

/* What a VSEC or DVSEC says of itself: vendor, ID, revision. */
static int read_own(struct pci_dev *dev, u16 pos, const struct pcicap_match *m,
		    struct pcicap_match *own)
{
	u32 head;
	u16 id;
	int ret = pcicap_config_read32(dev, pos + PCI_DVSEC_HEADER1, &head);

	own->vendor = m->kind == PCICAP_VSEC ? dev->vendor : head & 0xffff;
	own->id = head & 0xffff;
	own->revision_lo = head >> 16 & 0xf;
	if (ret || m->kind == PCICAP_VSEC)
		return ret;
	ret = pcicap_config_read16(dev, pos + PCI_DVSEC_HEADER2, &id);
	own->id = id;
	return ret;
}

static bool is_one(const struct pcicap_match *m, const struct pcicap_match *own)
{
	return (m->vendor == own->vendor || m->vendor == 0xffff) &&
	       m->id == own->id && m->revision_lo <= own->revision_lo &&
	       own->revision_lo <= m->revision_hi;
}

/* 1: one of the matches tells what is at @pos. */
static int is_told(struct pci_dev *dev, const struct pcicap_match *matches,
		   unsigned int n, u16 pos)
{
	struct pcicap_match own;
	unsigned int i;
	int ret;

	if (matches->kind == PCICAP_STANDARD ||
	    matches->kind == PCICAP_EXTENDED)
		return 1;
	if (matches->kind == PCICAP_VENDOR_SPECIFIC) {
		for (i = 0; i < n; i++) {
			if (is_function(dev, &matches[i]))
				return 1;
		}
		return 0;
	}
	ret = read_own(dev, pos, matches, &own);
	if (ret)
		return ret;
	for (i = 0; i < n; i++) {
		if (is_one(&matches[i], &own))
			return 1;
	}
	return 0;
}

/* Instances of the first ID come before those of the second. */
static int next_of_ids(struct pci_dev *dev, const struct pcicap_match *matches,
		       unsigned int n, u16 after)
{
	unsigned int i = 0;
	u16 id, pos;
	int ret;

	if (after) {
		ret = pcicap_config_read16(dev, after, &id);
		if (ret)
			return ret;
		if (!is_extended(matches))
			id &= 0xff;
		while (i < n && matches[i].id != id)
			i++;
	}
	for (; i < n; i++) {
		pos = next_of(dev, &matches[i], after);
		if (pos)
			return pos;
		after = 0;
	}
	return 0;
}

int pcicap_next(struct pci_dev *dev, const struct pcicap_match *matches,
		unsigned int n, u16 after)
{
	u16 pos = after;
	int ret = 0;

	if (matches->kind == PCICAP_STANDARD ||
	    matches->kind == PCICAP_EXTENDED)
		return next_of_ids(dev, matches, n, after);
	while (!ret) {
		pos = next_of(dev, matches, pos);
		if (!pos)
			return 0;
		ret = is_told(dev, matches, n, pos);
	}
	return ret < 0 ? ret : pos;
}
EXPORT_SYMBOL_GPL(pcicap_next);
