/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * All descriptions and capability IDs.
 *
 * Generated from specs/ - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc *const pcicap_all_descs[];
extern const unsigned int pcicap_n_all_descs;
extern const struct pcicap_device_desc *const pcicap_all_devices[];
extern const unsigned int pcicap_n_all_devices;
extern const struct pcicap_id_desc pcicap_all_ids[];
extern const unsigned int pcicap_n_all_ids;
extern const struct pcicap_desc pcicap_type0_desc;
extern const struct pcicap_desc pcicap_type1_desc;
extern const struct pcicap_desc pcicap_type2_desc;
extern const struct pcicap_desc pcicap_acs_desc;
extern const struct pcicap_desc pcicap_aer_desc;
extern const struct pcicap_desc pcicap_af_desc;
extern const struct pcicap_desc pcicap_agp_desc;
extern const struct pcicap_desc pcicap_altprot_desc;
extern const struct pcicap_desc pcicap_amd_iommu_desc;
extern const struct pcicap_desc pcicap_ari_desc;
extern const struct pcicap_desc pcicap_ats_desc;
extern const struct pcicap_desc pcicap_cac_desc;
extern const struct pcicap_desc pcicap_chswp_desc;
extern const struct pcicap_desc pcicap_cxl_device_desc;
extern const struct pcicap_desc pcicap_cxl_flexbus_port_desc;
extern const struct pcicap_desc pcicap_cxl_function_map_desc;
extern const struct pcicap_desc pcicap_cxl_gpf_device_desc;
extern const struct pcicap_desc pcicap_cxl_gpf_port_desc;
extern const struct pcicap_desc pcicap_cxl_mld_desc;
extern const struct pcicap_desc pcicap_cxl_port_desc;
extern const struct pcicap_desc pcicap_cxl_reg_locator_desc;
extern const struct pcicap_desc pcicap_dbg_desc;
extern const struct pcicap_desc pcicap_dev3_desc;
extern const struct pcicap_desc pcicap_dlf_desc;
extern const struct pcicap_desc pcicap_doe_desc;
extern const struct pcicap_desc pcicap_dpa_desc;
extern const struct pcicap_desc pcicap_dpc_desc;
extern const struct pcicap_desc pcicap_dsn_desc;
extern const struct pcicap_desc pcicap_dvsec_desc;
extern const struct pcicap_desc pcicap_ea_desc;
extern const struct pcicap_desc pcicap_flitei_desc;
extern const struct pcicap_desc pcicap_flitlog_desc;
extern const struct pcicap_desc pcicap_flitpm_desc;
extern const struct pcicap_desc pcicap_fpb_desc;
extern const struct pcicap_desc pcicap_frsq_desc;
extern const struct pcicap_desc pcicap_hierid_desc;
extern const struct pcicap_desc pcicap_ht_address_map_desc;
extern const struct pcicap_desc pcicap_ht_direct_route_desc;
extern const struct pcicap_desc pcicap_ht_ext_config_desc;
extern const struct pcicap_desc pcicap_ht_gen3_desc;
extern const struct pcicap_desc pcicap_ht_host_desc;
extern const struct pcicap_desc pcicap_ht_interrupt_desc;
extern const struct pcicap_desc pcicap_ht_msi_map_desc;
extern const struct pcicap_desc pcicap_ht_pm_desc;
extern const struct pcicap_desc pcicap_ht_retry_desc;
extern const struct pcicap_desc pcicap_ht_revision_desc;
extern const struct pcicap_desc pcicap_ht_slave_desc;
extern const struct pcicap_desc pcicap_ht_switch_desc;
extern const struct pcicap_desc pcicap_ht_unitid_clumping_desc;
extern const struct pcicap_desc pcicap_ht_vcset_desc;
extern const struct pcicap_desc pcicap_ide_desc;
extern const struct pcicap_desc pcicap_intel_capid_desc;
extern const struct pcicap_desc pcicap_intel_devidle_desc;
extern const struct pcicap_desc pcicap_intel_pmt_dvsec_desc;
extern const struct pcicap_desc pcicap_intel_pmt_vsec_desc;
extern const struct pcicap_desc pcicap_l1ss_desc;
extern const struct pcicap_desc pcicap_lmr_desc;
extern const struct pcicap_desc pcicap_lnr_desc;
extern const struct pcicap_desc pcicap_ltr_desc;
extern const struct pcicap_desc pcicap_mcast_desc;
extern const struct pcicap_desc pcicap_mfvc_desc;
extern const struct pcicap_desc pcicap_mpcie_desc;
extern const struct pcicap_desc pcicap_mrbl_desc;
extern const struct pcicap_desc pcicap_msi_desc;
extern const struct pcicap_desc pcicap_msix_desc;
extern const struct pcicap_desc pcicap_nopflit_desc;
extern const struct pcicap_desc pcicap_npem_desc;
extern const struct pcicap_desc pcicap_pasid_desc;
extern const struct pcicap_desc pcicap_pcie_desc;
extern const struct pcicap_desc pcicap_pcix_desc;
extern const struct pcicap_desc pcicap_pl128_desc;
extern const struct pcicap_desc pcicap_pl16_desc;
extern const struct pcicap_desc pcicap_pl32_desc;
extern const struct pcicap_desc pcicap_pl64_desc;
extern const struct pcicap_desc pcicap_pm_desc;
extern const struct pcicap_desc pcicap_pmux_desc;
extern const struct pcicap_desc pcicap_pri_desc;
extern const struct pcicap_desc pcicap_ptm_desc;
extern const struct pcicap_desc pcicap_pwr_desc;
extern const struct pcicap_desc pcicap_rcec_desc;
extern const struct pcicap_desc pcicap_rcilink_desc;
extern const struct pcicap_desc pcicap_rclink_desc;
extern const struct pcicap_desc pcicap_rcrb_desc;
extern const struct pcicap_desc pcicap_rebar_desc;
extern const struct pcicap_desc pcicap_redhat_reserve_desc;
extern const struct pcicap_desc pcicap_rtr_desc;
extern const struct pcicap_desc pcicap_sata_desc;
extern const struct pcicap_desc pcicap_secpcie_desc;
extern const struct pcicap_desc pcicap_sfi_desc;
extern const struct pcicap_desc pcicap_shadow_desc;
extern const struct pcicap_desc pcicap_shpc_desc;
extern const struct pcicap_desc pcicap_siov_desc;
extern const struct pcicap_desc pcicap_slotid_desc;
extern const struct pcicap_desc pcicap_sriov_desc;
extern const struct pcicap_desc pcicap_ssvid_desc;
extern const struct pcicap_desc pcicap_svc_desc;
extern const struct pcicap_desc pcicap_tph_desc;
extern const struct pcicap_desc pcicap_vc_desc;
extern const struct pcicap_desc pcicap_vf_rebar_desc;
extern const struct pcicap_desc pcicap_virtio_common_desc;
extern const struct pcicap_desc pcicap_virtio_device_desc;
extern const struct pcicap_desc pcicap_virtio_isr_desc;
extern const struct pcicap_desc pcicap_virtio_notify_desc;
extern const struct pcicap_desc pcicap_virtio_pci_desc;
extern const struct pcicap_desc pcicap_virtio_shm_desc;
extern const struct pcicap_desc pcicap_virtio_vendor_desc;
extern const struct pcicap_desc pcicap_vndr_desc;
extern const struct pcicap_desc pcicap_vpd_desc;
extern const struct pcicap_desc pcicap_vsec_desc;
extern const struct pcicap_device_desc pcicap_ahci_desc;
extern const struct pcicap_device_desc pcicap_e1000_desc;
extern const struct pcicap_device_desc pcicap_e1000e_desc;
extern const struct pcicap_device_desc pcicap_edu_desc;
extern const struct pcicap_device_desc pcicap_ehci_desc;
extern const struct pcicap_device_desc pcicap_goldfish_desc;
extern const struct pcicap_device_desc pcicap_hda_desc;
extern const struct pcicap_device_desc pcicap_ivshmem_doorbell_desc;
extern const struct pcicap_device_desc pcicap_ivshmem_plain_desc;
extern const struct pcicap_device_desc pcicap_nvme_desc;
extern const struct pcicap_device_desc pcicap_sdhci_desc;
extern const struct pcicap_device_desc pcicap_serial16550_desc;
extern const struct pcicap_device_desc pcicap_uhci_desc;
extern const struct pcicap_device_desc pcicap_virtio1_desc;
extern const struct pcicap_device_desc pcicap_xhci_desc;

const struct pcicap_desc *const pcicap_all_descs[] = {
	&pcicap_type0_desc,
	&pcicap_type1_desc,
	&pcicap_type2_desc,
	&pcicap_acs_desc,
	&pcicap_aer_desc,
	&pcicap_af_desc,
	&pcicap_agp_desc,
	&pcicap_altprot_desc,
	&pcicap_amd_iommu_desc,
	&pcicap_ari_desc,
	&pcicap_ats_desc,
	&pcicap_cac_desc,
	&pcicap_chswp_desc,
	&pcicap_cxl_device_desc,
	&pcicap_cxl_flexbus_port_desc,
	&pcicap_cxl_function_map_desc,
	&pcicap_cxl_gpf_device_desc,
	&pcicap_cxl_gpf_port_desc,
	&pcicap_cxl_mld_desc,
	&pcicap_cxl_port_desc,
	&pcicap_cxl_reg_locator_desc,
	&pcicap_dbg_desc,
	&pcicap_dev3_desc,
	&pcicap_dlf_desc,
	&pcicap_doe_desc,
	&pcicap_dpa_desc,
	&pcicap_dpc_desc,
	&pcicap_dsn_desc,
	&pcicap_dvsec_desc,
	&pcicap_ea_desc,
	&pcicap_flitei_desc,
	&pcicap_flitlog_desc,
	&pcicap_flitpm_desc,
	&pcicap_fpb_desc,
	&pcicap_frsq_desc,
	&pcicap_hierid_desc,
	&pcicap_ht_address_map_desc,
	&pcicap_ht_direct_route_desc,
	&pcicap_ht_ext_config_desc,
	&pcicap_ht_gen3_desc,
	&pcicap_ht_host_desc,
	&pcicap_ht_interrupt_desc,
	&pcicap_ht_msi_map_desc,
	&pcicap_ht_pm_desc,
	&pcicap_ht_retry_desc,
	&pcicap_ht_revision_desc,
	&pcicap_ht_slave_desc,
	&pcicap_ht_switch_desc,
	&pcicap_ht_unitid_clumping_desc,
	&pcicap_ht_vcset_desc,
	&pcicap_ide_desc,
	&pcicap_intel_capid_desc,
	&pcicap_intel_devidle_desc,
	&pcicap_intel_pmt_dvsec_desc,
	&pcicap_intel_pmt_vsec_desc,
	&pcicap_l1ss_desc,
	&pcicap_lmr_desc,
	&pcicap_lnr_desc,
	&pcicap_ltr_desc,
	&pcicap_mcast_desc,
	&pcicap_mfvc_desc,
	&pcicap_mpcie_desc,
	&pcicap_mrbl_desc,
	&pcicap_msi_desc,
	&pcicap_msix_desc,
	&pcicap_nopflit_desc,
	&pcicap_npem_desc,
	&pcicap_pasid_desc,
	&pcicap_pcie_desc,
	&pcicap_pcix_desc,
	&pcicap_pl128_desc,
	&pcicap_pl16_desc,
	&pcicap_pl32_desc,
	&pcicap_pl64_desc,
	&pcicap_pm_desc,
	&pcicap_pmux_desc,
	&pcicap_pri_desc,
	&pcicap_ptm_desc,
	&pcicap_pwr_desc,
	&pcicap_rcec_desc,
	&pcicap_rcilink_desc,
	&pcicap_rclink_desc,
	&pcicap_rcrb_desc,
	&pcicap_rebar_desc,
	&pcicap_redhat_reserve_desc,
	&pcicap_rtr_desc,
	&pcicap_sata_desc,
	&pcicap_secpcie_desc,
	&pcicap_sfi_desc,
	&pcicap_shadow_desc,
	&pcicap_shpc_desc,
	&pcicap_siov_desc,
	&pcicap_slotid_desc,
	&pcicap_sriov_desc,
	&pcicap_ssvid_desc,
	&pcicap_svc_desc,
	&pcicap_tph_desc,
	&pcicap_vc_desc,
	&pcicap_vf_rebar_desc,
	&pcicap_virtio_common_desc,
	&pcicap_virtio_device_desc,
	&pcicap_virtio_isr_desc,
	&pcicap_virtio_notify_desc,
	&pcicap_virtio_pci_desc,
	&pcicap_virtio_shm_desc,
	&pcicap_virtio_vendor_desc,
	&pcicap_vndr_desc,
	&pcicap_vpd_desc,
	&pcicap_vsec_desc,
	0
};

const unsigned int pcicap_n_all_descs =
	sizeof(pcicap_all_descs) / sizeof(pcicap_all_descs[0]) - 1;

const struct pcicap_device_desc *const pcicap_all_devices[] = {
	&pcicap_ahci_desc,
	&pcicap_e1000_desc,
	&pcicap_e1000e_desc,
	&pcicap_edu_desc,
	&pcicap_ehci_desc,
	&pcicap_goldfish_desc,
	&pcicap_hda_desc,
	&pcicap_ivshmem_doorbell_desc,
	&pcicap_ivshmem_plain_desc,
	&pcicap_nvme_desc,
	&pcicap_sdhci_desc,
	&pcicap_serial16550_desc,
	&pcicap_uhci_desc,
	&pcicap_virtio1_desc,
	&pcicap_xhci_desc,
	0
};

const unsigned int pcicap_n_all_devices =
	sizeof(pcicap_all_devices) / sizeof(pcicap_all_devices[0]) - 1;

const struct pcicap_id_desc pcicap_all_ids[] = {
	{ PCICAP_STANDARD, 0, 0x00, "null", "Null Capability" },
	{ PCICAP_STANDARD, 0, 0x01, "pm", "PCI Power Management" },
	{ PCICAP_STANDARD, 0, 0x02, "agp", "Accelerated Graphics Port" },
	{ PCICAP_STANDARD, 0, 0x03, "vpd", "Vital Product Data" },
	{ PCICAP_STANDARD, 0, 0x04, "slotid", "Slot Identification" },
	{ PCICAP_STANDARD, 0, 0x05, "msi", "Message Signaled Interrupts" },
	{ PCICAP_STANDARD, 0, 0x06, "chswp", "CompactPCI Hot Swap" },
	{ PCICAP_STANDARD, 0, 0x07, "pcix", "PCI-X" },
	{ PCICAP_STANDARD, 0, 0x08, "ht", "HyperTransport" },
	{ PCICAP_STANDARD, 0, 0x09, "vndr", "Vendor-Specific" },
	{ PCICAP_STANDARD, 0, 0x0a, "dbg", "Debug Port" },
	{ PCICAP_STANDARD, 1, 0x0b, "ccrc", "CompactPCI Central Resource Control" },
	{ PCICAP_STANDARD, 0, 0x0c, "shpc", "Standard Hot-Plug Controller" },
	{ PCICAP_STANDARD, 0, 0x0d, "ssvid", "Bridge Subsystem Vendor ID" },
	{ PCICAP_STANDARD, 1, 0x0e, "agp3", "AGP 8x Target Bridge" },
	{ PCICAP_STANDARD, 1, 0x0f, "secdev", "Secure Device" },
	{ PCICAP_STANDARD, 0, 0x10, "pcie", "PCI Express" },
	{ PCICAP_STANDARD, 0, 0x11, "msix", "MSI-X" },
	{ PCICAP_STANDARD, 0, 0x12, "sata", "SATA Data/Index" },
	{ PCICAP_STANDARD, 0, 0x13, "af", "Advanced Features" },
	{ PCICAP_STANDARD, 0, 0x14, "ea", "Enhanced Allocation" },
	{ PCICAP_STANDARD, 0, 0x15, "fpb", "Flattening Portal Bridge" },
	{ PCICAP_EXTENDED, 0, 0x0000, "null", "Null Extended Capability" },
	{ PCICAP_EXTENDED, 0, 0x0001, "aer", "Advanced Error Reporting" },
	{ PCICAP_EXTENDED, 0, 0x0002, "vc", "Virtual Channel" },
	{ PCICAP_EXTENDED, 0, 0x0003, "dsn", "Device Serial Number" },
	{ PCICAP_EXTENDED, 0, 0x0004, "pwr", "Power Budgeting" },
	{ PCICAP_EXTENDED, 0, 0x0005, "rclink", "Root Complex Link Declaration" },
	{ PCICAP_EXTENDED, 0, 0x0006, "rcilink", "Root Complex Internal Link Control" },
	{ PCICAP_EXTENDED, 0, 0x0007, "rcec", "Root Complex Event Collector Endpoint Association" },
	{ PCICAP_EXTENDED, 0, 0x0008, "mfvc", "Multi-Function Virtual Channel" },
	{ PCICAP_EXTENDED, 0, 0x0009, "vc9", "Virtual Channel with MFVC" },
	{ PCICAP_EXTENDED, 0, 0x000a, "rcrb", "Root Complex Register Block Header" },
	{ PCICAP_EXTENDED, 0, 0x000b, "vsec", "Vendor-Specific Extended" },
	{ PCICAP_EXTENDED, 1, 0x000c, "cac", "Configuration Access Correlation" },
	{ PCICAP_EXTENDED, 0, 0x000d, "acs", "Access Control Services" },
	{ PCICAP_EXTENDED, 0, 0x000e, "ari", "Alternative Routing-ID Interpretation" },
	{ PCICAP_EXTENDED, 0, 0x000f, "ats", "Address Translation Services" },
	{ PCICAP_EXTENDED, 0, 0x0010, "sriov", "Single Root I/O Virtualization" },
	{ PCICAP_EXTENDED, 1, 0x0011, "mriov", "Multi-Root I/O Virtualization" },
	{ PCICAP_EXTENDED, 0, 0x0012, "mcast", "Multicast" },
	{ PCICAP_EXTENDED, 0, 0x0013, "pri", "Page Request Interface" },
	{ PCICAP_EXTENDED, 1, 0x0014, "amd_xxx", "Reserved for AMD" },
	{ PCICAP_EXTENDED, 0, 0x0015, "rebar", "Resizable BAR" },
	{ PCICAP_EXTENDED, 0, 0x0016, "dpa", "Dynamic Power Allocation" },
	{ PCICAP_EXTENDED, 0, 0x0017, "tph", "TPH Requester" },
	{ PCICAP_EXTENDED, 0, 0x0018, "ltr", "Latency Tolerance Reporting" },
	{ PCICAP_EXTENDED, 0, 0x0019, "secpcie", "Secondary PCI Express" },
	{ PCICAP_EXTENDED, 0, 0x001a, "pmux", "Protocol Multiplexing" },
	{ PCICAP_EXTENDED, 0, 0x001b, "pasid", "Process Address Space ID" },
	{ PCICAP_EXTENDED, 0, 0x001c, "lnr", "LN Requester" },
	{ PCICAP_EXTENDED, 0, 0x001d, "dpc", "Downstream Port Containment" },
	{ PCICAP_EXTENDED, 0, 0x001e, "l1ss", "L1 PM Substates" },
	{ PCICAP_EXTENDED, 0, 0x001f, "ptm", "Precision Time Measurement" },
	{ PCICAP_EXTENDED, 1, 0x0020, "mpcie", "PCI Express over M-PHY" },
	{ PCICAP_EXTENDED, 0, 0x0021, "frsq", "FRS Queueing" },
	{ PCICAP_EXTENDED, 0, 0x0022, "rtr", "Readiness Time Reporting" },
	{ PCICAP_EXTENDED, 0, 0x0023, "dvsec", "Designated Vendor-Specific Extended" },
	{ PCICAP_EXTENDED, 0, 0x0024, "vf_rebar", "VF Resizable BAR" },
	{ PCICAP_EXTENDED, 0, 0x0025, "dlf", "Data Link Feature" },
	{ PCICAP_EXTENDED, 0, 0x0026, "pl16", "Physical Layer 16.0 GT/s" },
	{ PCICAP_EXTENDED, 0, 0x0027, "lmr", "Lane Margining at the Receiver" },
	{ PCICAP_EXTENDED, 0, 0x0028, "hierid", "Hierarchy ID" },
	{ PCICAP_EXTENDED, 0, 0x0029, "npem", "Native PCIe Enclosure Management" },
	{ PCICAP_EXTENDED, 0, 0x002a, "pl32", "Physical Layer 32.0 GT/s" },
	{ PCICAP_EXTENDED, 1, 0x002b, "altprot", "Alternate Protocol" },
	{ PCICAP_EXTENDED, 1, 0x002c, "sfi", "System Firmware Intermediary" },
	{ PCICAP_EXTENDED, 1, 0x002d, "shadow", "Shadow Functions" },
	{ PCICAP_EXTENDED, 0, 0x002e, "doe", "Data Object Exchange" },
	{ PCICAP_EXTENDED, 0, 0x002f, "dev3", "Device 3" },
	{ PCICAP_EXTENDED, 0, 0x0030, "ide", "Integrity and Data Encryption" },
	{ PCICAP_EXTENDED, 0, 0x0031, "pl64", "Physical Layer 64.0 GT/s" },
	{ PCICAP_EXTENDED, 0, 0x0032, "flitlog", "Flit Logging" },
	{ PCICAP_EXTENDED, 1, 0x0033, "flitpm", "Flit Performance Measurement" },
	{ PCICAP_EXTENDED, 0, 0x0034, "flitei", "Flit Error Injection" },
	{ PCICAP_EXTENDED, 0, 0x0035, "svc", "Streamlined Virtual Channel" },
	{ PCICAP_EXTENDED, 0, 0x0036, "mrbl", "MMIO Register Block Locator" },
	{ PCICAP_EXTENDED, 1, 0x0037, "nopflit", "NOP Flit" },
	{ PCICAP_EXTENDED, 1, 0x0038, "siov", "Scalable I/O Virtualization" },
	{ PCICAP_EXTENDED, 1, 0x0039, "pl128", "Physical Layer 128.0 GT/s" },
	{ PCICAP_EXTENDED, 1, 0x003a, "capt_d", "Captured Data" },
	{ 0, 0, 0, 0, 0 }
};

const unsigned int pcicap_n_all_ids =
	sizeof(pcicap_all_ids) / sizeof(pcicap_all_ids[0]) - 1;
