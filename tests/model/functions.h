/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Two functions that have most of what a model does. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include <pcicap/user/model.h>

/* Where their capabilities are. */
#define EP_PM	 0x40
#define EP_VPD	 0x48
#define EP_MSI	 0x50
#define EP_PCIE	 0x70
#define EP_MSIX	 0xb0
#define EP_AER	 0x100
#define EP_SRIOV 0x160
#define EP_REBAR 0x1a0
#define EP_DOE	 0x1c0

#define RP_PCIE 0x40
#define RP_MSI	0x80
#define RP_AER	0x100
#define RP_DPC	0x150

/*
 * An endpoint 1234:5678 with a 64-bit BAR 0 and BAR 2 of I/O, decoding off;
 * power management with D1, FLR, 8 MSI and 16 MSI-X vectors (table at 1000h of
 * BAR 0, pending bits at 1800h), 8 VFs at offset 1 and stride 1.
 */
void make_endpoint(uint8_t bytes[4096]);

/* A root port with a hot-plug slot, AER, DPC and MSI. */
void make_root_port(uint8_t bytes[4096]);

#endif
