// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space.h"
#include "../accessors/little.h"

struct pci_dev cfg;

void put(u32 off, unsigned int width, u64 val)
{
	little_put(&cfg.bytes[off], width, val);
}

u64 get(u32 off, unsigned int width)
{
	return little_get(&cfg.bytes[off], width);
}

void setup(void)
{
	memset(&cfg, 0, sizeof(cfg));
	memset(&mmio, 0, sizeof(mmio));
	memset(&dma, 0, sizeof(dma));
	memset(&waits, 0, sizeof(waits));
	cfg.cfg_size = PCI_CFG_SPACE_EXP_SIZE;
	cfg.vendor = 0x1af4;
	cfg.device = 0x1000;
	cfg.pcie_cap = PCIE;
	put(0x00, 4, 0x10001af4);
	put(0x06, 2, 0x0010);
	put(0x34, 1, CAP);
	put(CAP, 2, PCIE << 8 | 0x7e);
	put(PCIE, 4, 0x00020010);    /* version 2, endpoint */
	put(PCIE + 0x0c, 4, 4 << 4); /* four lanes */
}

void put_ext(u16 id, unsigned int version)
{
	put(EXT, 4, (u64)version << 16 | id);
}
