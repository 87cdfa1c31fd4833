/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The registers that the runtime itself must know. They are not taken from
 * generated headers, because those stand on the core, and the core has to
 * compile where only it is there. tests/runtime/test_regs.c proves that both
 * agree.
 */
#ifndef PCICAP_CORE_REGS_H
#define PCICAP_CORE_REGS_H

/* Configuration header */
#define REG_REVISION	    0x08
#define REG_SUBSYSTEM	    0x2c
#define REG_IDS		    0x00 /* the dword; the device ID is its high half */
#define REG_COMMAND	    0x04 /* the dword; Status is its high half */
#define COMMAND_DECODE	    0x0003 /* I/O and memory space */
#define COMMAND_MEMORY	    0x0002
#define COMMAND_IO	    0x0001
#define STATUS_CAP_LIST	    0x00100000
#define REG_HEADER_TYPE	    0x0c /* the dword; the type is its third byte */
#define HEADER_TYPE_LAYOUT  0x7f
#define LAYOUT_NORMAL	    0
#define LAYOUT_BRIDGE	    1
#define LAYOUT_CARDBUS	    2
#define REG_BAR		    0x10
#define REG_ROM		    0x30
#define REG_ROM_BRIDGE	    0x38
#define REG_CAP_POINTER	    0x34
#define REG_CARDBUS_POINTER 0x14
#define SIZE_HEADER	    64
#define SIZE_HEADER_CARDBUS 72

/* Base address registers */
#define BAR_IO		0x00000001
#define BAR_TYPE	0x00000006
#define BAR_TYPE_32	0x00000000
#define BAR_TYPE_1M	0x00000002
#define BAR_TYPE_64	0x00000004
#define BAR_PREFETCH	0x00000008
#define BAR_IO_ADDRESS	0xfffffffc
#define BAR_MEM_ADDRESS 0xfffffff0
#define ROM_ENABLE	0x00000001
#define ROM_ADDRESS	0xfffff800

/* Capability lists */
#define STD_FIRST 0x40
#define EXT_FIRST 0x100

/* PCI Express and PCI-X */
#define PCIE_PORT_TYPE	  0x00f0 /* of the register at 02h */
#define PORT_RCIEP	  9
#define PORT_RCEC	  10
#define PCIE_LINK_CAP	  0x0c
#define LINK_WIDTH	  0x000003f0
#define PCIX_STATUS	  0x04
#define PCIX_STATUS_MODE2 0xc0000000 /* 266 or 533 MHz capable */

/* VSEC and DVSEC */
#define VENDOR_HEADER1	0x04
#define HEADER1_ID	0x0000ffff /* VSEC ID, DVSEC vendor */
#define HEADER1_VERSION 0x000f0000
#define HEADER1_LENGTH	0xfff00000
#define DVSEC_HEADER2	0x08

/* MSI-X */
#define MSIX_ID		0x11
#define MSIX_CTRL	0x02
#define MSIX_CTRL_SIZE	0x07ff /* entries, less one */
#define MSIX_TABLE	0x04
#define MSIX_PBA	0x08
#define MSIX_BIR	0x00000007 /* of both */
#define MSIX_OFFSET	0xfffffff8
#define MSIX_ENTRY_SIZE 16

/* SR-IOV */
#define SRIOV_CAP	      0x04
#define SRIOV_CAP_MIGRATION   0x00000001
#define SRIOV_CTRL	      0x08
#define SRIOV_CTRL_ENABLE     0x0001
#define SRIOV_CTRL_MSE	      0x0008
#define SRIOV_INITIAL_VFS     0x0c /* the dword; TotalVFs is its high half */
#define SRIOV_NUM_VFS	      0x10
#define SRIOV_VF_OFFSET	      0x14 /* the dword; VF Stride is its high half */
#define SRIOV_SUPPORTED_PAGES 0x1c
#define SRIOV_SYSTEM_PAGE     0x20
#define SRIOV_VF_BAR	      0x24

/* Enhanced Allocation */
#define EA_SIZE	    0x00000007 /* dwords after the first */
#define EA_WRITABLE 0x40000000
#define EA_ENABLE   0x80000000
#define EA_IS_64    0x00000002 /* in Base and MaxOffset: a high dword follows */
#define EA_ADDRESS  0xfffffffc

#endif
