// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "functions.h"

#include <string.h>

static void put(uint8_t *bytes, unsigned int off, unsigned int width,
		uint32_t val)
{
	for (unsigned int i = 0; i < width; i++)
		bytes[off + i] = (uint8_t)(val >> (8 * i));
}

static void put_std(uint8_t *bytes, unsigned int off, uint8_t id, uint8_t next)
{
	put(bytes, off, 2, id | (uint32_t)next << 8);
}

static void put_ext(uint8_t *bytes, unsigned int off, uint16_t id,
		    unsigned int version, unsigned int next)
{
	put(bytes, off, 4, id | version << 16 | next << 20);
}

void make_endpoint(uint8_t bytes[4096])
{
	memset(bytes, 0, 4096);
	put(bytes, 0x00, 4, 0x56781234);
	put(bytes, 0x04, 4, 0x00100000);
	put(bytes, 0x08, 4, 0x01080201);
	put(bytes, 0x10, 4, 0x0000000c);
	put(bytes, 0x18, 4, 0x00000001);
	put(bytes, 0x34, 1, EP_PM);
	put_std(bytes, EP_PM, 0x01, EP_VPD);
	put(bytes, EP_PM + 2, 2, 0xda03); /* D1; PME but not from D2 */
	put_std(bytes, EP_VPD, 0x03, EP_MSI);
	put_std(bytes, EP_MSI, 0x05, EP_PCIE);
	put(bytes, EP_MSI + 2, 2, 0x0186); /* 8 vectors, 64 bits, masks */
	put_std(bytes, EP_PCIE, 0x10, EP_MSIX);
	put(bytes, EP_PCIE + 2, 2, 0x0002);
	put(bytes, EP_PCIE + 4, 4, 0x10008002); /* FLR, role based errors */
	put(bytes, EP_PCIE + 8, 2, 0x2810);
	put(bytes, EP_PCIE + 0x0c, 4, 0x00200103); /* x16 of 8 GT/s */
	put(bytes, EP_PCIE + 0x12, 2, 0x0103);
	put_std(bytes, EP_MSIX, 0x11, 0);
	put(bytes, EP_MSIX + 2, 2, 0x000f);
	put(bytes, EP_MSIX + 4, 4, 0x00001000);
	put(bytes, EP_MSIX + 8, 4, 0x00001800);
	put_ext(bytes, EP_AER, 0x0001, 2, EP_SRIOV);
	put(bytes, EP_AER + 0x0c, 4, 0x00462030);
	put_ext(bytes, EP_SRIOV, 0x0010, 1, EP_REBAR);
	put(bytes, EP_SRIOV + 0x0c, 4, 0x00080008);
	put(bytes, EP_SRIOV + 0x14, 4, 0x00010001);
	put(bytes, EP_SRIOV + 0x1a, 2, 0x5679);
	put(bytes, EP_SRIOV + 0x1c, 4, 0x00000553);
	put(bytes, EP_SRIOV + 0x20, 4, 0x00000001);
	put(bytes, EP_SRIOV + 0x24, 4, 0x0000000c);
	put_ext(bytes, EP_REBAR, 0x0015, 1, EP_DOE);
	put_ext(bytes, EP_DOE, 0x002e, 1, 0);
	put(bytes, EP_DOE + 4, 4, 0x00000003);	 /* interrupts with message 1 */
	put(bytes, EP_REBAR + 4, 4, 0x00000070); /* 1, 2 and 4 MiB */
	put(bytes, EP_REBAR + 8, 4, 0x00000020); /* one: BAR 0 */
}

void make_root_port(uint8_t bytes[4096])
{
	memset(bytes, 0, 4096);
	put(bytes, 0x00, 4, 0x00aa1234);
	put(bytes, 0x04, 4, 0x00100000);
	put(bytes, 0x08, 4, 0x06040000);
	put(bytes, 0x0c, 4, 0x00010000);
	put(bytes, 0x34, 1, RP_PCIE);
	put_std(bytes, RP_PCIE, 0x10, RP_MSI);
	put(bytes, RP_PCIE + 2, 2, 0x0142);
	put(bytes, RP_PCIE + 4, 4, 0x00008000);
	put(bytes, RP_PCIE + 0x0c, 4, 0x00300104);
	put(bytes, RP_PCIE + 0x12, 2, 0x2104);
	put(bytes, RP_PCIE + 0x14, 4, 0x00080063); /* a slot with hot-plug */
	put_std(bytes, RP_MSI, 0x05, 0);
	put(bytes, RP_MSI + 2, 2, 0x0080);
	put_ext(bytes, RP_AER, 0x0001, 2, RP_DPC);
	put_ext(bytes, RP_DPC, 0x001d, 1, 0);
	put(bytes, RP_DPC + 4, 2, 0x0080); /* software can trigger it */
}
