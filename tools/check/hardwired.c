// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Which bits are fixed is what Arm's BSA and SBSA architecture compliance suites
 * test (tests of the PCIe pool, tables 20 to 26), and what SR-IOV says of VFs.
 */
#include "check/hardwired.h"

#include <pcicap/pcie.h>

enum place {
	IN_HEADER,
	IN_PCIE /* from the start of the PCI Express capability */
};

enum vfs {
	ALSO_VFS,
	NO_VFS,
	ONLY_VFS
};

/* @n dwords from @offset on are 0 in the bits @mask. */
static const struct hardwired {
	struct rule rule;
	enum place place;
	uint16_t offset;
	uint8_t n;
	uint32_t mask;
	uint32_t ports;
	enum vfs vfs;
} table[] = {
#define HEADER_RULE(name, text, section, offset, mask, ports, vfs)           \
	{                                                                    \
		{ "hardwired." name, text, "PCI Express Base 6.0, " section, \
		  PCICAP_SEVERITY_NOTE },                                    \
			IN_HEADER, offset, 1, mask, ports, vfs               \
	}
	HEADER_RULE("special_cycles",
		    "Special Cycle Enable is set in a PCI "
		    "Express function",
		    "7.5.1.1.3", 0x04, 0x00000008, ANY_EXPRESS, ALSO_VFS),
	HEADER_RULE("memory_write_invalidate",
		    "Memory Write and Invalidate is set in a PCI Express "
		    "function",
		    "7.5.1.1.3", 0x04, 0x00000010,
		    ANY_EXPRESS & ~(PORT(PCIE_TO_PCI_BRIDGE) |
				    PORT(PCI_TO_PCIE_BRIDGE)),
		    ALSO_VFS),
	HEADER_RULE("palette_snoop",
		    "VGA Palette Snoop is set in a PCI "
		    "Express function",
		    "7.5.1.1.3", 0x04, 0x00000020, ANY_EXPRESS, ALSO_VFS),
	HEADER_RULE("stepping",
		    "IDSEL Stepping is set in a PCI Express "
		    "function",
		    "7.5.1.1.3", 0x04, 0x00000080, ANY_EXPRESS, ALSO_VFS),
	HEADER_RULE("fast_back_to_back",
		    "Fast Back-to-Back is enabled in a PCI Express function",
		    "7.5.1.1.3", 0x04, 0x00000200, ANY_EXPRESS, ALSO_VFS),
	HEADER_RULE("status",
		    "66 MHz, Fast Back-to-Back or DEVSEL Timing is not 0 in a "
		    "PCI Express function",
		    "7.5.1.1.4", 0x04, 0x06a00000,
		    ANY_EXPRESS & ~PORT(PCI_TO_PCIE_BRIDGE), ALSO_VFS),
	HEADER_RULE("latency_timer",
		    "The latency timer of a PCI Express "
		    "function is not 0",
		    "7.5.1.1.7", 0x0c, 0x0000ff00,
		    ANY_EXPRESS & ~PORT(PCI_TO_PCIE_BRIDGE), ALSO_VFS),
	HEADER_RULE("secondary_latency_timer",
		    "The secondary latency timer of a port is not 0",
		    "7.5.1.3.5", 0x18, 0xff000000, PORTS, NO_VFS),
	HEADER_RULE("secondary_status",
		    "66 MHz, Fast Back-to-Back or DEVSEL Timing of a port's "
		    "secondary side is not 0",
		    "7.5.1.3.7", 0x1c, 0x06a00000, PORTS, NO_VFS),
	HEADER_RULE("bridge_control",
		    "Master Abort Mode, Fast Back-to-Back or a discard timer "
		    "is set in a port",
		    "7.5.1.3.13", 0x3c, 0x0fa00000, PORTS, NO_VFS),
#undef HEADER_RULE
	{ { "hardwired.port_latency",
	    "A port has acceptable latencies, as only endpoints do",
	    "PCI Express Base 6.0, 7.5.3.3", PCICAP_SEVERITY_NOTE },
	  IN_PCIE,
	  0x04,
	  1,
	  0x00000fc0,
	  PORTS,
	  NO_VFS },
	{ { "hardwired.port_flr", "A port claims to have function level reset",
	    "PCI Express Base 6.0, 7.5.3.3", PCICAP_SEVERITY_NOTE },
	  IN_PCIE,
	  0x04,
	  1,
	  0x10000000,
	  PORTS,
	  NO_VFS },
	{ { "hardwired.integrated_link",
	    "A function that is integrated into the root complex has link "
	    "registers",
	    "PCI Express Base 6.0, 7.5.3", PCICAP_SEVERITY_NOTE },
	  IN_PCIE,
	  0x0c,
	  2,
	  0xffffffff,
	  INTEGRATED,
	  NO_VFS },
	{ { "hardwired.ari_forwarding",
	    "An endpoint claims to forward by ARI, as only ports do",
	    "PCI Express Base 6.0, 7.5.3.15", PCICAP_SEVERITY_NOTE },
	  IN_PCIE,
	  0x24,
	  1,
	  0x00000020,
	  ENDPOINTS | INTEGRATED,
	  ALSO_VFS },
	{ { "hardwired.vf_command", "A VF has I/O or Memory Space Enable",
	    "PCI Express Base 6.0, 9.3.4.1.3", PCICAP_SEVERITY_WARNING },
	  IN_HEADER,
	  0x04,
	  1,
	  0x00000003,
	  ANY_EXPRESS,
	  ONLY_VFS },
	{ { "hardwired.vf_bars", "A VF has BARs of its own",
	    "PCI Express Base 6.0, 9.3.4.1.11", PCICAP_SEVERITY_ERROR },
	  IN_HEADER,
	  0x10,
	  6,
	  0xffffffff,
	  ANY_EXPRESS,
	  ONLY_VFS },
	{ { "hardwired.vf_rom", "A VF has an expansion ROM",
	    "PCI Express Base 6.0, 9.3.4.1.14", PCICAP_SEVERITY_ERROR },
	  IN_HEADER,
	  0x30,
	  1,
	  0xffffffff,
	  ANY_EXPRESS,
	  ONLY_VFS },
	{ { "hardwired.vf_interrupt", "A VF has an interrupt pin",
	    "PCI Express Base 6.0, 9.3.4.1.18", PCICAP_SEVERITY_ERROR },
	  IN_HEADER,
	  0x3c,
	  1,
	  0x0000ff00,
	  ANY_EXPRESS,
	  ONLY_VFS },
};

static bool is_about(const struct hardwired *h,
		     const struct function_facts *facts)
{
	if (!(h->ports & facts->ports))
		return false;
	return h->vfs == ALSO_VFS || (h->vfs == ONLY_VFS) == facts->is_vf;
}

/* What cannot be read, or is not in the layout, breaks no rule. */
static bool is_broken(const struct hardwired *h,
		      const struct function_facts *facts)
{
	unsigned int i;
	uint32_t dw;

	for (i = 0; i < h->n; i++) {
		const uint32_t at = h->offset + 4u * i;
		const int err =
			h->place == IN_HEADER
				? pcicap_cfg_read32(facts->f->cfg, at, &dw)
				: pcicap_view_read32(&facts->pcie->view, at,
						     &dw);

		if (!err && dw & h->mask)
			return true;
	}
	return false;
}

void check_hardwired(struct findings *to, const struct function_facts *facts)
{
	unsigned int i;

	for (i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const struct hardwired *h = &table[i];

		if (is_about(h, facts) && is_broken(h, facts))
			rule_found(to, &h->rule, facts->f->name,
				   h->place == IN_PCIE ? facts->pcie->offset
						       : h->offset);
	}
}
