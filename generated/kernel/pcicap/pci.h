/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI and PCI Express capability IDs
 *
 * Generated from specs/ids.yaml - do not edit.
 * Source: PCI Code and ID Assignment; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_PCI_H
#define PCICAP_PCI_H

/* clang-format off */

/* Standard capabilities */
#define PCICAP_CAP_ID_NULL			0x00	/* Null Capability */
#define PCICAP_CAP_ID_PM			0x01	/* PCI Power Management */
#define PCICAP_CAP_ID_AGP			0x02	/* Accelerated Graphics Port */
#define PCICAP_CAP_ID_VPD			0x03	/* Vital Product Data */
#define PCICAP_CAP_ID_SLOTID			0x04	/* Slot Identification */
#define PCICAP_CAP_ID_MSI			0x05	/* Message Signaled Interrupts */
#define PCICAP_CAP_ID_CHSWP			0x06	/* CompactPCI Hot Swap */
#define PCICAP_CAP_ID_PCIX			0x07	/* PCI-X */
#define PCICAP_CAP_ID_HT			0x08	/* HyperTransport */
#define PCICAP_CAP_ID_VNDR			0x09	/* Vendor-Specific */
#define PCICAP_CAP_ID_DBG			0x0a	/* Debug Port */
#define PCICAP_CAP_ID_CCRC			0x0b	/* CompactPCI Central Resource Control */
#define PCICAP_CAP_ID_SHPC			0x0c	/* Standard Hot-Plug Controller */
#define PCICAP_CAP_ID_SSVID			0x0d	/* Bridge Subsystem Vendor ID */
#define PCICAP_CAP_ID_AGP3			0x0e	/* AGP 8x Target Bridge */
#define PCICAP_CAP_ID_SECDEV			0x0f	/* Secure Device */
#define PCICAP_CAP_ID_PCIE			0x10	/* PCI Express */
#define PCICAP_CAP_ID_MSIX			0x11	/* MSI-X */
#define PCICAP_CAP_ID_SATA			0x12	/* SATA Data/Index */
#define PCICAP_CAP_ID_AF			0x13	/* Advanced Features */
#define PCICAP_CAP_ID_EA			0x14	/* Enhanced Allocation */
#define PCICAP_CAP_ID_FPB			0x15	/* Flattening Portal Bridge */

/* Extended capabilities */
#define PCICAP_EXT_CAP_ID_NULL			0x0000	/* Null Extended Capability */
#define PCICAP_EXT_CAP_ID_AER			0x0001	/* Advanced Error Reporting */
#define PCICAP_EXT_CAP_ID_VC			0x0002	/* Virtual Channel */
#define PCICAP_EXT_CAP_ID_DSN			0x0003	/* Device Serial Number */
#define PCICAP_EXT_CAP_ID_PWR			0x0004	/* Power Budgeting */
#define PCICAP_EXT_CAP_ID_RCLINK		0x0005	/* Root Complex Link Declaration */
#define PCICAP_EXT_CAP_ID_RCILINK		0x0006	/* Root Complex Internal Link Control */
#define PCICAP_EXT_CAP_ID_RCEC			0x0007 \
	/* Root Complex Event Collector Endpoint Association */
#define PCICAP_EXT_CAP_ID_MFVC			0x0008	/* Multi-Function Virtual Channel */
#define PCICAP_EXT_CAP_ID_VC9			0x0009	/* Virtual Channel with MFVC */
#define PCICAP_EXT_CAP_ID_RCRB			0x000a	/* Root Complex Register Block Header */
#define PCICAP_EXT_CAP_ID_VSEC			0x000b	/* Vendor-Specific Extended */
#define PCICAP_EXT_CAP_ID_CAC			0x000c	/* Configuration Access Correlation */
#define PCICAP_EXT_CAP_ID_ACS			0x000d	/* Access Control Services */
#define PCICAP_EXT_CAP_ID_ARI			0x000e	/* Alternative Routing-ID Interpretation */
#define PCICAP_EXT_CAP_ID_ATS			0x000f	/* Address Translation Services */
#define PCICAP_EXT_CAP_ID_SRIOV			0x0010	/* Single Root I/O Virtualization */
#define PCICAP_EXT_CAP_ID_MRIOV			0x0011	/* Multi-Root I/O Virtualization */
#define PCICAP_EXT_CAP_ID_MCAST			0x0012	/* Multicast */
#define PCICAP_EXT_CAP_ID_PRI			0x0013	/* Page Request Interface */
#define PCICAP_EXT_CAP_ID_AMD_XXX		0x0014	/* Reserved for AMD */
#define PCICAP_EXT_CAP_ID_REBAR			0x0015	/* Resizable BAR */
#define PCICAP_EXT_CAP_ID_DPA			0x0016	/* Dynamic Power Allocation */
#define PCICAP_EXT_CAP_ID_TPH			0x0017	/* TPH Requester */
#define PCICAP_EXT_CAP_ID_LTR			0x0018	/* Latency Tolerance Reporting */
#define PCICAP_EXT_CAP_ID_SECPCIE		0x0019	/* Secondary PCI Express */
#define PCICAP_EXT_CAP_ID_PMUX			0x001a	/* Protocol Multiplexing */
#define PCICAP_EXT_CAP_ID_PASID			0x001b	/* Process Address Space ID */
#define PCICAP_EXT_CAP_ID_LNR			0x001c	/* LN Requester */
#define PCICAP_EXT_CAP_ID_DPC			0x001d	/* Downstream Port Containment */
#define PCICAP_EXT_CAP_ID_L1SS			0x001e	/* L1 PM Substates */
#define PCICAP_EXT_CAP_ID_PTM			0x001f	/* Precision Time Measurement */
#define PCICAP_EXT_CAP_ID_MPCIE			0x0020	/* PCI Express over M-PHY */
#define PCICAP_EXT_CAP_ID_FRSQ			0x0021	/* FRS Queueing */
#define PCICAP_EXT_CAP_ID_RTR			0x0022	/* Readiness Time Reporting */
#define PCICAP_EXT_CAP_ID_DVSEC			0x0023	/* Designated Vendor-Specific Extended */
#define PCICAP_EXT_CAP_ID_VF_REBAR		0x0024	/* VF Resizable BAR */
#define PCICAP_EXT_CAP_ID_DLF			0x0025	/* Data Link Feature */
#define PCICAP_EXT_CAP_ID_PL16			0x0026	/* Physical Layer 16.0 GT/s */
#define PCICAP_EXT_CAP_ID_LMR			0x0027	/* Lane Margining at the Receiver */
#define PCICAP_EXT_CAP_ID_HIERID		0x0028	/* Hierarchy ID */
#define PCICAP_EXT_CAP_ID_NPEM			0x0029	/* Native PCIe Enclosure Management */
#define PCICAP_EXT_CAP_ID_PL32			0x002a	/* Physical Layer 32.0 GT/s */
#define PCICAP_EXT_CAP_ID_ALTPROT		0x002b	/* Alternate Protocol */
#define PCICAP_EXT_CAP_ID_SFI			0x002c	/* System Firmware Intermediary */
#define PCICAP_EXT_CAP_ID_SHADOW		0x002d	/* Shadow Functions */
#define PCICAP_EXT_CAP_ID_DOE			0x002e	/* Data Object Exchange */
#define PCICAP_EXT_CAP_ID_DEV3			0x002f	/* Device 3 */
#define PCICAP_EXT_CAP_ID_IDE			0x0030	/* Integrity and Data Encryption */
#define PCICAP_EXT_CAP_ID_PL64			0x0031	/* Physical Layer 64.0 GT/s */
#define PCICAP_EXT_CAP_ID_FLITLOG		0x0032	/* Flit Logging */
#define PCICAP_EXT_CAP_ID_FLITPM		0x0033	/* Flit Performance Measurement */
#define PCICAP_EXT_CAP_ID_FLITEI		0x0034	/* Flit Error Injection */
#define PCICAP_EXT_CAP_ID_SVC			0x0035	/* Streamlined Virtual Channel */
#define PCICAP_EXT_CAP_ID_MRBL			0x0036	/* MMIO Register Block Locator */
#define PCICAP_EXT_CAP_ID_NOPFLIT		0x0037	/* NOP Flit */
#define PCICAP_EXT_CAP_ID_SIOV			0x0038	/* Scalable I/O Virtualization */
#define PCICAP_EXT_CAP_ID_PL128			0x0039	/* Physical Layer 128.0 GT/s */
#define PCICAP_EXT_CAP_ID_CAPT_D		0x003a	/* Captured Data */
/* clang-format on */

#endif /* PCICAP_PCI_H */
