/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express Controller
 *
 * Generated from specs/devices/nvme.yaml - do not edit.
 * Source: NVM Express Base 2.0, 3.1; linux/nvme.h
 */
#ifndef PCICAP_NVME_H
#define PCICAP_NVME_H

#include <linux/bitfield.h>
#include <linux/pci.h>
#include <pcicap/core/generated.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Controller properties and doorbells */
#define PCICAP_NVME_REGS_BAR			0
#define PCICAP_NVME_REGS_MIN_SIZE		0x4000

/* regs: Controller properties and doorbells */

/* ro: Controller Capabilities */
#define PCICAP_NVME_REGS_CAP			0x00
/* ro: Entries that a queue can have */
#define  PCICAP_NVME_REGS_CAP_MQES		0x000000000000ffff
/* ro: Queues must be contiguous */
#define  PCICAP_NVME_REGS_CAP_CQR		0x0000000000010000
/* ro: Arbitration mechanisms */
#define  PCICAP_NVME_REGS_CAP_AMS		0x0000000000060000
/* Weighted round robin with urgent class */
#define  PCICAP_NVME_REGS_CAP_AMS_WRR		0x0000000000020000
/* Vendor specific */
#define  PCICAP_NVME_REGS_CAP_AMS_VENDOR	0x0000000000040000
/* ro: The longest that ready can take */
#define  PCICAP_NVME_REGS_CAP_TO		0x00000000ff000000
/* ro: From one doorbell to the next */
#define  PCICAP_NVME_REGS_CAP_DSTRD		0x0000000f00000000
/* ro: Has a subsystem reset */
#define  PCICAP_NVME_REGS_CAP_NSSRS		0x0000001000000000
/* ro: Command sets */
#define  PCICAP_NVME_REGS_CAP_CSS		0x00001fe000000000
/* NVM command set */
#define  PCICAP_NVME_REGS_CAP_CSS_NVM		0x0000002000000000
/* I/O command sets */
#define  PCICAP_NVME_REGS_CAP_CSS_CSI		0x0000080000000000
/* No I/O command set */
#define  PCICAP_NVME_REGS_CAP_CSS_ADMIN_ONLY	0x0000100000000000
/* ro: Has boot partitions */
#define  PCICAP_NVME_REGS_CAP_BPS		0x0000200000000000
/* ro: Scope of power loss handling */
#define  PCICAP_NVME_REGS_CAP_CPS		0x0000c00000000000
#define  PCICAP_NVME_REGS_CAP_CPS_NOT_REPORTED	0x0
#define  PCICAP_NVME_REGS_CAP_CPS_CONTROLLER	0x1
#define  PCICAP_NVME_REGS_CAP_CPS_DOMAIN	0x2
#define  PCICAP_NVME_REGS_CAP_CPS_SUBSYSTEM	0x3
/* ro: The smallest memory page */
#define  PCICAP_NVME_REGS_CAP_MPSMIN		0x000f000000000000
/* ro: The largest memory page */
#define  PCICAP_NVME_REGS_CAP_MPSMAX		0x00f0000000000000
/* ro: Has a persistent memory region */
#define  PCICAP_NVME_REGS_CAP_PMRS		0x0100000000000000
/* ro: Has a controller memory buffer */
#define  PCICAP_NVME_REGS_CAP_CMBS		0x0200000000000000
/* ro: Has a subsystem shutdown */
#define  PCICAP_NVME_REGS_CAP_NSSS		0x0400000000000000
/* ro: Ready modes */
#define  PCICAP_NVME_REGS_CAP_CRMS		0x1800000000000000
/* Ready with media */
#define  PCICAP_NVME_REGS_CAP_CRMS_WITH_MEDIA	0x0800000000000000
/* Ready independent of media */
#define  PCICAP_NVME_REGS_CAP_CRMS_INDEPENDENT	0x1000000000000000

#define PCICAP_NVME_REGS_VS			0x08		/* ro: Version */
#define  PCICAP_NVME_REGS_VS_MAJOR		0xffff0000	/* ro: Major version */
#define  PCICAP_NVME_REGS_VS_MINOR		0x0000ff00	/* ro: Minor version */
#define  PCICAP_NVME_REGS_VS_TERTIARY		0x000000ff	/* ro: Tertiary version */
#define PCICAP_NVME_REGS_INTMS			0x0c	/* rw1s: Interrupt Mask Set */
#define PCICAP_NVME_REGS_INTMC			0x10		/* rw1c: Interrupt Mask Clear */
#define  PCICAP_NVME_REGS_INTMC_W1C_MASK	0xffffffff

/* rw: Controller Configuration */
#define PCICAP_NVME_REGS_CC			0x14
/* rw: The controller processes commands */
#define  PCICAP_NVME_REGS_CC_ENABLE		0x00000001
/* rw: Command set selected */
#define  PCICAP_NVME_REGS_CC_CSS		0x00000070
#define  PCICAP_NVME_REGS_CC_CSS_NVM		0x0
#define  PCICAP_NVME_REGS_CC_CSS_ALL		0x6
#define  PCICAP_NVME_REGS_CC_CSS_ADMIN_ONLY	0x7
/* rw: Memory page size */
#define  PCICAP_NVME_REGS_CC_MPS		0x00000780
/* rw: Arbitration mechanism selected */
#define  PCICAP_NVME_REGS_CC_AMS		0x00003800
#define  PCICAP_NVME_REGS_CC_AMS_ROUND_ROBIN	0x0
#define  PCICAP_NVME_REGS_CC_AMS_WRR		0x1
#define  PCICAP_NVME_REGS_CC_AMS_VENDOR		0x7
/* rw: Shutdown notification */
#define  PCICAP_NVME_REGS_CC_SHN		0x0000c000
#define  PCICAP_NVME_REGS_CC_SHN_NONE		0x0
#define  PCICAP_NVME_REGS_CC_SHN_NORMAL		0x1
#define  PCICAP_NVME_REGS_CC_SHN_ABRUPT		0x2
/* rw: I/O submission queue entry size */
#define  PCICAP_NVME_REGS_CC_IOSQES		0x000f0000
/* rw: I/O completion queue entry size */
#define  PCICAP_NVME_REGS_CC_IOCQES		0x00f00000
/* rw: Ready independent of media */
#define  PCICAP_NVME_REGS_CC_CRIME		0x01000000
#define  PCICAP_NVME_REGS_CC_WRITE_MASK		0x01fffff1

/* ro, rw1c: Controller Status */
#define PCICAP_NVME_REGS_CSTS				0x1c
/* ro: Ready to process commands */
#define  PCICAP_NVME_REGS_CSTS_READY			0x00000001
/* ro: A fatal error occurred */
#define  PCICAP_NVME_REGS_CSTS_FATAL			0x00000002
/* ro: Shutdown status */
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN			0x0000000c
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_NONE		0x0
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_PROCESSING	0x1
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_COMPLETE	0x2
/* rw1c: A subsystem reset occurred */
#define  PCICAP_NVME_REGS_CSTS_NSSRO			0x00000010
/* ro: Processing is paused */
#define  PCICAP_NVME_REGS_CSTS_PAUSED			0x00000020
/* ro: The shutdown is one of the subsystem */
#define  PCICAP_NVME_REGS_CSTS_SUBSYSTEM		0x00000040
#define  PCICAP_NVME_REGS_CSTS_W1C_MASK			0x00000010
#define  PCICAP_NVME_REGS_CSTS_KEEP_MASK		0xffffff80
#define PCICAP_NVME_REGS_NSSR			0x20	/* rw: 4E564D65h resets the subsystem */

/* rw: Admin Queue Attributes */
#define PCICAP_NVME_REGS_AQA			0x24
/* rw: Admin completion queue size */
#define  PCICAP_NVME_REGS_AQA_ACQS		0x0fff0000
/* rw: Admin submission queue size */
#define  PCICAP_NVME_REGS_AQA_ASQS		0x00000fff
#define  PCICAP_NVME_REGS_AQA_WRITE_MASK	0x0fff0fff

/* rw: Admin Submission Queue Base Address */
#define PCICAP_NVME_REGS_ASQ			0x28
/* rw: Physical address */
#define  PCICAP_NVME_REGS_ASQ_BASE		0xfffffffffffff000
#define  PCICAP_NVME_REGS_ASQ_WRITE_MASK	0xfffffffffffff000

/* rw: Admin Completion Queue Base Address */
#define PCICAP_NVME_REGS_ACQ			0x30
/* rw: Physical address */
#define  PCICAP_NVME_REGS_ACQ_BASE		0xfffffffffffff000
#define  PCICAP_NVME_REGS_ACQ_WRITE_MASK	0xfffffffffffff000

/* ro: Controller Memory Buffer Location */
#define PCICAP_NVME_REGS_CMBLOC			0x38
/* ro: BAR with the buffer */
#define  PCICAP_NVME_REGS_CMBLOC_BIR		0x00000007
/* ro: Where in it; in units that cmbsz gives */
#define  PCICAP_NVME_REGS_CMBLOC_OFFSET		0xfffff000

/* ro: Controller Memory Buffer Size */
#define PCICAP_NVME_REGS_CMBSZ			0x3c
/* ro: Submission queues may be in it */
#define  PCICAP_NVME_REGS_CMBSZ_SQS		0x00000001
/* ro: Completion queues may be in it */
#define  PCICAP_NVME_REGS_CMBSZ_CQS		0x00000002
/* ro: PRP and SGL lists may be in it */
#define  PCICAP_NVME_REGS_CMBSZ_LISTS		0x00000004
/* ro: Data read may be in it */
#define  PCICAP_NVME_REGS_CMBSZ_RDS		0x00000008
/* ro: Data to write may be in it */
#define  PCICAP_NVME_REGS_CMBSZ_WDS		0x00000010
/* ro: Unit of size and offset */
#define  PCICAP_NVME_REGS_CMBSZ_SZU		0x00000f00
#define  PCICAP_NVME_REGS_CMBSZ_SZU_KIB4	0x0
#define  PCICAP_NVME_REGS_CMBSZ_SZU_KIB64	0x1
#define  PCICAP_NVME_REGS_CMBSZ_SZU_MIB1	0x2
#define  PCICAP_NVME_REGS_CMBSZ_SZU_MIB16	0x3
#define  PCICAP_NVME_REGS_CMBSZ_SZU_MIB256	0x4
#define  PCICAP_NVME_REGS_CMBSZ_SZU_GIB4	0x5
#define  PCICAP_NVME_REGS_CMBSZ_SZU_GIB64	0x6
/* ro: Size in these units */
#define  PCICAP_NVME_REGS_CMBSZ_SIZE		0xfffff000

/* ro: Boot Partition Information */
#define PCICAP_NVME_REGS_BPINFO				0x40
/* ro: Size of a boot partition */
#define  PCICAP_NVME_REGS_BPINFO_BPSZ			0x00007fff
/* ro: Boot read status */
#define  PCICAP_NVME_REGS_BPINFO_BRS			0x03000000
#define  PCICAP_NVME_REGS_BPINFO_BRS_NONE		0x0
#define  PCICAP_NVME_REGS_BPINFO_BRS_IN_PROGRESS	0x1
#define  PCICAP_NVME_REGS_BPINFO_BRS_COMPLETE		0x2
#define  PCICAP_NVME_REGS_BPINFO_BRS_ERROR		0x3
/* ro: Active boot partition */
#define  PCICAP_NVME_REGS_BPINFO_ABPID			0x80000000

#define PCICAP_NVME_REGS_BPRSEL			0x44		/* rw: Boot Partition Read Select */
#define  PCICAP_NVME_REGS_BPRSEL_BPRSZ		0x000003ff	/* rw: How much to read */
#define  PCICAP_NVME_REGS_BPRSEL_BPROF		0x3ffffc00	/* rw: Where to start */
#define  PCICAP_NVME_REGS_BPRSEL_BPID		0x80000000	/* rw: Partition to read */
#define  PCICAP_NVME_REGS_BPRSEL_WRITE_MASK	0xbfffffff

/* rw: Boot Partition Memory Buffer Location */
#define PCICAP_NVME_REGS_BPMBL			0x48
/* rw: Where to write what was read */
#define  PCICAP_NVME_REGS_BPMBL_BMBBA		0xfffffffffffff000
#define  PCICAP_NVME_REGS_BPMBL_WRITE_MASK	0xfffffffffffff000

/* rw: Controller Memory Buffer Memory Space Control */
#define PCICAP_NVME_REGS_CMBMSC			0x50
/* rw: cmbloc and cmbsz tell of the buffer */
#define  PCICAP_NVME_REGS_CMBMSC_CRE		0x0000000000000001
/* rw: The buffer answers at cba */
#define  PCICAP_NVME_REGS_CMBMSC_CMSE		0x0000000000000002
/* rw: Address for the controller */
#define  PCICAP_NVME_REGS_CMBMSC_CBA		0xfffffffffffff000
#define  PCICAP_NVME_REGS_CMBMSC_WRITE_MASK	0xfffffffffffff003

/* ro: Controller Memory Buffer Status */
#define PCICAP_NVME_REGS_CMBSTS			0x58
/* ro: cba is not usable */
#define  PCICAP_NVME_REGS_CMBSTS_CBAI		0x00000001

/* ro: Controller Memory Buffer Elasticity Buffer Size */
#define PCICAP_NVME_REGS_CMBEBS			0x5c
/* ro: Unit of size */
#define  PCICAP_NVME_REGS_CMBEBS_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_GIB	0x3
/* ro: Reads pass what waits to be written */
#define  PCICAP_NVME_REGS_CMBEBS_BYPASS		0x00000010
/* ro: Size in these units */
#define  PCICAP_NVME_REGS_CMBEBS_SIZE		0xffffff00

/* ro: Controller Memory Buffer Sustained Write Throughput */
#define PCICAP_NVME_REGS_CMBSWTP		0x60
/* ro: Unit per second */
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_GIB	0x3
/* ro: Throughput in these units */
#define  PCICAP_NVME_REGS_CMBSWTP_RATE		0xffffff00
#define PCICAP_NVME_REGS_NSSD			0x64	/* rw: Subsystem Shutdown */

#define PCICAP_NVME_REGS_CRTO			0x68		/* ro: Controller Ready Timeouts */
#define  PCICAP_NVME_REGS_CRTO_CRIMT		0xffff0000	/* ro: Until ready without media */
#define  PCICAP_NVME_REGS_CRTO_CRWMT		0x0000ffff	/* ro: Until ready with media */

/* ro: Persistent Memory Region Capabilities */
#define PCICAP_NVME_REGS_PMRCAP			0xe00
/* ro: Data read may be in it */
#define  PCICAP_NVME_REGS_PMRCAP_RDS		0x00000008
/* ro: Data to write may be in it */
#define  PCICAP_NVME_REGS_PMRCAP_WDS		0x00000010
/* ro: BAR with the region */
#define  PCICAP_NVME_REGS_PMRCAP_BIR		0x000000e0
/* ro: Unit of pmrto */
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU		0x00000300
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU_MS500	0x0
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU_MINUTES	0x1
/* ro: What makes writes persistent */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM		0x00003c00
/* A read of the region */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM_READ	0x00000400
/* A read of pmrsts */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM_STATUS	0x00000800
/* ro: Until ready */
#define  PCICAP_NVME_REGS_PMRCAP_PMRTO		0x00ff0000
/* ro: Has an address for the controller */
#define  PCICAP_NVME_REGS_PMRCAP_CMSS		0x01000000

/* rw: Persistent Memory Region Control */
#define PCICAP_NVME_REGS_PMRCTL			0xe04
/* rw: The region answers */
#define  PCICAP_NVME_REGS_PMRCTL_ENABLE		0x00000001
#define  PCICAP_NVME_REGS_PMRCTL_WRITE_MASK	0x00000001

/* ro: Persistent Memory Region Status */
#define PCICAP_NVME_REGS_PMRSTS				0xe08
/* ro: 0 while all is well */
#define  PCICAP_NVME_REGS_PMRSTS_ERR			0x000000ff
/* ro: Not ready */
#define  PCICAP_NVME_REGS_PMRSTS_NRDY			0x00000100
/* ro: Health */
#define  PCICAP_NVME_REGS_PMRSTS_HSTS			0x00000e00
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_NORMAL		0x0
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_RESTORE_ERROR	0x1
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_READ_ONLY		0x2
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_UNRELIABLE	0x3
/* ro: The address for the controller is not usable */
#define  PCICAP_NVME_REGS_PMRSTS_CBAI			0x00001000

/* ro: Persistent Memory Region Elasticity Buffer Size */
#define PCICAP_NVME_REGS_PMREBS			0xe0c
/* ro: Unit of size */
#define  PCICAP_NVME_REGS_PMREBS_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_PMREBS_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_PMREBS_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_PMREBS_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_PMREBS_UNIT_GIB	0x3
/* ro: Reads pass what waits to be written */
#define  PCICAP_NVME_REGS_PMREBS_BYPASS		0x00000010
/* ro: Size in these units */
#define  PCICAP_NVME_REGS_PMREBS_SIZE		0xffffff00

/* ro: Persistent Memory Region Sustained Write Throughput */
#define PCICAP_NVME_REGS_PMRSWTP		0xe10
/* ro: Unit per second */
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_GIB	0x3
/* ro: Throughput in these units */
#define  PCICAP_NVME_REGS_PMRSWTP_RATE		0xffffff00

/* rw: Persistent Memory Region Memory Space Control, low half */
#define PCICAP_NVME_REGS_PMRMSCL		0xe14
/* rw: The region answers at the address */
#define  PCICAP_NVME_REGS_PMRMSCL_CMSE		0x00000002
/* rw: Address for the controller */
#define  PCICAP_NVME_REGS_PMRMSCL_CBA		0xfffff000
#define  PCICAP_NVME_REGS_PMRMSCL_WRITE_MASK	0xfffff002
#define PCICAP_NVME_REGS_PMRMSCU		0xe18	/* rw: The high half of the address */

/* doorbell: Doorbells of a queue pair */
#define PCICAP_NVME_REGS_DOORBELL		0x1000
#define PCICAP_NVME_REGS_DOORBELL_COUNT		65536
#define PCICAP_NVME_REGS_DOORBELL_SQ_TAIL	0x00	/* wo: Submission queue tail */
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_nvme_ids) of a driver. */
static const struct pci_device_id pcicap_nvme_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x010802, 0xffffff) },
	{}
};

/**
 * pcicap_nvme_regs_want() - what to map for BAR 0: Controller properties
 * and doorbells
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_nvme_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_NVME_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_NVME_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_nvme_regs - Controller properties and doorbells
 * @view: where it is
 * @cap_bps: read once: the layout depends on it
 * @cap_cmbs: read once: the layout depends on it
 * @cap_crms: read once: the layout depends on it
 * @cap_dstrd: read once: the layout depends on it
 * @cap_nssrs: read once: the layout depends on it
 * @cap_nsss: read once: the layout depends on it
 * @cap_pmrs: read once: the layout depends on it
 * @vs_major: read once: the layout depends on it
 * @vs_minor: read once: the layout depends on it
 * @pmrcap_cmss: read once: the layout depends on it
 *
 * Made by pcicap_nvme_regs_map() only.
 */
struct pcicap_nvme_regs {
	struct pcicap_mmio view;
	u32 cap_bps;
	u32 cap_cmbs;
	u32 cap_crms;
	u32 cap_dstrd;
	u32 cap_nssrs;
	u32 cap_nsss;
	u32 cap_pmrs;
	u32 vs_major;
	u32 vs_minor;
	u32 pmrcap_cmss;
};

/**
 * pcicap_nvme_regs_cap_mqes() - Entries that a queue can have
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u64
pcicap_nvme_regs_cap_mqes(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_MQES, r);
}

/**
 * pcicap_nvme_regs_cap_cqr() - Queues must be contiguous
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cap_cqr(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_CQR, r);
}

/**
 * pcicap_nvme_regs_cap_ams() - Arbitration mechanisms
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_nvme_regs_cap_ams(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_AMS, r);
}

/**
 * pcicap_nvme_regs_cap_to() - The longest that ready can take
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ms.
 */
static inline u64
pcicap_nvme_regs_cap_to(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_TO, r);
}

/**
 * pcicap_nvme_regs_cap_dstrd() - From one doorbell to the next
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_dstrd(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_DSTRD, r);
}

/**
 * pcicap_nvme_regs_cap_nssrs() - Has a subsystem reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cap_nssrs(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_NSSRS, r);
}

/**
 * pcicap_nvme_regs_cap_css() - Command sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_nvme_regs_cap_css(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_CSS, r);
}

/**
 * pcicap_nvme_regs_cap_bps() - Has boot partitions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cap_bps(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_BPS, r);
}

/**
 * pcicap_nvme_regs_cap_cps() - Scope of power loss handling
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_nvme_regs_cap_cps(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_CPS, r);
}

/**
 * pcicap_nvme_regs_cap_mpsmin() - The smallest memory page
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_mpsmin(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_MPSMIN, r);
}

/**
 * pcicap_nvme_regs_cap_mpsmax() - The largest memory page
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_mpsmax(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_MPSMAX, r);
}

/**
 * pcicap_nvme_regs_cap_pmrs() - Has a persistent memory region
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cap_pmrs(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_PMRS, r);
}

/**
 * pcicap_nvme_regs_cap_cmbs() - Has a controller memory buffer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cap_cmbs(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_CMBS, r);
}

/**
 * pcicap_nvme_regs_cap_nsss() - Has a subsystem shutdown
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cap_nsss(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_NSSS, r);
}

/**
 * pcicap_nvme_regs_cap_crms() - Ready modes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_nvme_regs_cap_crms(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CAP_CRMS, r);
}

/**
 * pcicap_nvme_regs_cap_mqes_decoded() - Entries that a queue can have
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_nvme_regs_cap_mqes_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_cap_mqes(r);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_cap_to_decoded() - The longest that ready can take
 * @r: value of the register
 *
 * Return: the field as a quantity in ms.
 */
static inline u64
pcicap_nvme_regs_cap_to_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_cap_to(r);

	return n * 500;
}

/**
 * pcicap_nvme_regs_cap_dstrd_decoded() - From one doorbell to the next
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_dstrd_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_cap_dstrd(r);

	return pcicap_pow2_64(n + 2);
}

/**
 * pcicap_nvme_regs_cap_mpsmin_decoded() - The smallest memory page
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_mpsmin_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_cap_mpsmin(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cap_mpsmax_decoded() - The largest memory page
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cap_mpsmax_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_cap_mpsmax(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_read_cap() - read: Controller Capabilities
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cap(const struct pcicap_nvme_regs *v, u64 *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_CAP, val);
}

/**
 * pcicap_nvme_regs_vs_major() - Major version
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_vs_major(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_VS_MAJOR, r);
}

/**
 * pcicap_nvme_regs_vs_minor() - Minor version
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_vs_minor(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_VS_MINOR, r);
}

/**
 * pcicap_nvme_regs_vs_tertiary() - Tertiary version
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_vs_tertiary(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_VS_TERTIARY, r);
}

/**
 * pcicap_nvme_regs_read_vs() - read: Version
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_vs(const struct pcicap_nvme_regs *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_VS, val);
}

/**
 * pcicap_nvme_regs_read_intms() - read: Interrupt Mask Set
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_intms(const struct pcicap_nvme_regs *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_INTMS, val);
}

/**
 * pcicap_nvme_regs_write_intms() - write: Interrupt Mask Set
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_write_intms(const struct pcicap_nvme_regs *v, u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_INTMS, val);
}

/**
 * pcicap_nvme_regs_read_intmc() - read: Interrupt Mask Clear
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_intmc(const struct pcicap_nvme_regs *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_INTMC, val);
}

/**
 * pcicap_nvme_regs_clear_intmc() - clear bits by writing 1: Interrupt
 * Mask Clear
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_clear_intmc(const struct pcicap_nvme_regs *v, u32 bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_INTMC, bits);
}

/**
 * pcicap_nvme_regs_cc_enable() - The controller processes commands
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cc_enable(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_ENABLE, r);
}

/**
 * pcicap_nvme_regs_cc_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_ENABLE) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_ENABLE, val);
}

/**
 * pcicap_nvme_regs_cc_css() - Command set selected
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cc_css(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_CSS, r);
}

/**
 * pcicap_nvme_regs_cc_set_css() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_css(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_CSS) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_CSS, val);
}

/**
 * pcicap_nvme_regs_cc_mps() - Memory page size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_nvme_regs_cc_mps(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_MPS, r);
}

/**
 * pcicap_nvme_regs_cc_set_mps() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_mps(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_MPS) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_MPS, val);
}

/**
 * pcicap_nvme_regs_cc_ams() - Arbitration mechanism selected
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cc_ams(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_AMS, r);
}

/**
 * pcicap_nvme_regs_cc_set_ams() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_ams(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_AMS) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_AMS, val);
}

/**
 * pcicap_nvme_regs_cc_shn() - Shutdown notification
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cc_shn(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_SHN, r);
}

/**
 * pcicap_nvme_regs_cc_set_shn() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_shn(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_SHN) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_SHN, val);
}

/**
 * pcicap_nvme_regs_cc_iosqes() - I/O submission queue entry size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_nvme_regs_cc_iosqes(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_IOSQES, r);
}

/**
 * pcicap_nvme_regs_cc_set_iosqes() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_iosqes(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_IOSQES) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_IOSQES, val);
}

/**
 * pcicap_nvme_regs_cc_iocqes() - I/O completion queue entry size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_nvme_regs_cc_iocqes(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_IOCQES, r);
}

/**
 * pcicap_nvme_regs_cc_set_iocqes() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_iocqes(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_IOCQES) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_IOCQES, val);
}

/**
 * pcicap_nvme_regs_cc_crime() - Ready independent of media
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cc_crime(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CC_CRIME, r);
}

/**
 * pcicap_nvme_regs_cc_set_crime() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_cc_set_crime(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_CC_CRIME) |
	       FIELD_PREP(PCICAP_NVME_REGS_CC_CRIME, val);
}

/**
 * pcicap_nvme_regs_cc_mps_decoded() - Memory page size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cc_mps_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_cc_mps(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cc_iosqes_decoded() - I/O submission queue entry size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cc_iosqes_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_cc_iosqes(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_regs_cc_iocqes_decoded() - I/O completion queue entry size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cc_iocqes_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_cc_iocqes(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_regs_read_cc() - read: Controller Configuration
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cc(const struct pcicap_nvme_regs *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CC, val);
}

/**
 * pcicap_nvme_regs_update_cc() - change bits: Controller Configuration
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_cc(const struct pcicap_nvme_regs *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_NVME_REGS_CC_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_cc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_CC,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_csts_ready() - Ready to process commands
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_csts_ready(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CSTS_READY, r);
}

/**
 * pcicap_nvme_regs_csts_fatal() - A fatal error occurred
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_csts_fatal(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CSTS_FATAL, r);
}

/**
 * pcicap_nvme_regs_csts_shutdown() - Shutdown status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_csts_shutdown(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CSTS_SHUTDOWN, r);
}

/**
 * pcicap_nvme_regs_csts_nssro() - A subsystem reset occurred
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_csts_nssro(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CSTS_NSSRO, r);
}

/**
 * pcicap_nvme_regs_csts_paused() - Processing is paused
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_csts_paused(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CSTS_PAUSED, r);
}

/**
 * pcicap_nvme_regs_csts_subsystem() - The shutdown is one of the subsystem
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_csts_subsystem(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CSTS_SUBSYSTEM, r);
}

/**
 * pcicap_nvme_regs_read_csts() - read: Controller Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_csts(const struct pcicap_nvme_regs *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CSTS, val);
}

/**
 * pcicap_nvme_regs_clear_csts() - clear bits by writing 1: Controller Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_nvme_regs_clear_csts(const struct pcicap_nvme_regs *v, u32 bits)
{
	u32 old;
	int ret;

	if (bits & ~(u32)PCICAP_NVME_REGS_CSTS_W1C_MASK)
		return -EPERM;
	ret = pcicap_nvme_regs_read_csts(v, &old);
	if (ret)
		return ret;
	bits = (u32)(bits | (old & PCICAP_NVME_REGS_CSTS_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_CSTS, bits);
}

/**
 * pcicap_nvme_regs_read_nssr() - read: 4E564D65h resets the subsystem
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_nssr(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_nssrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_NSSR, val);
}

/**
 * pcicap_nvme_regs_write_nssr() - write: 4E564D65h resets the subsystem
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_write_nssr(const struct pcicap_nvme_regs *v, u32 val)
{
	if (v->cap_nssrs != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_NSSR, val);
}

/**
 * pcicap_nvme_regs_update_nssr() - change bits: 4E564D65h resets the subsystem
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_nssr(const struct pcicap_nvme_regs *v, u32 mask,
			     u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_nssr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_NSSR,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_aqa_acqs() - Admin completion queue size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_nvme_regs_aqa_acqs(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_AQA_ACQS, r);
}

/**
 * pcicap_nvme_regs_aqa_set_acqs() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_aqa_set_acqs(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_AQA_ACQS) |
	       FIELD_PREP(PCICAP_NVME_REGS_AQA_ACQS, val);
}

/**
 * pcicap_nvme_regs_aqa_asqs() - Admin submission queue size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_nvme_regs_aqa_asqs(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_AQA_ASQS, r);
}

/**
 * pcicap_nvme_regs_aqa_set_asqs() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_aqa_set_asqs(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_AQA_ASQS) |
	       FIELD_PREP(PCICAP_NVME_REGS_AQA_ASQS, val);
}

/**
 * pcicap_nvme_regs_aqa_acqs_decoded() - Admin completion queue size
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_nvme_regs_aqa_acqs_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_aqa_acqs(r);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_aqa_asqs_decoded() - Admin submission queue size
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_nvme_regs_aqa_asqs_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_aqa_asqs(r);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_read_aqa() - read: Admin Queue Attributes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_aqa(const struct pcicap_nvme_regs *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_AQA, val);
}

/**
 * pcicap_nvme_regs_update_aqa() - change bits: Admin Queue Attributes
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_aqa(const struct pcicap_nvme_regs *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_NVME_REGS_AQA_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_aqa(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_AQA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_asq_base() - Physical address
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_asq_base(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_ASQ_BASE, r);
}

/**
 * pcicap_nvme_regs_asq_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_nvme_regs_asq_set_base(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_NVME_REGS_ASQ_BASE) |
	       FIELD_PREP(PCICAP_NVME_REGS_ASQ_BASE, val);
}

/**
 * pcicap_nvme_regs_asq_base_decoded() - Physical address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_asq_base_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_asq_base(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_read_asq() - read: Admin Submission Queue Base Address
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_asq(const struct pcicap_nvme_regs *v, u64 *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_ASQ, val);
}

/**
 * pcicap_nvme_regs_update_asq() - change bits: Admin Submission Queue
 * Base Address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_asq(const struct pcicap_nvme_regs *v, u64 mask, u64 val)
{
	u64 old;
	int ret;

	if (mask & ~(u64)PCICAP_NVME_REGS_ASQ_WRITE_MASK)
		return -EPERM;
	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_asq(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_ASQ,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_nvme_regs_acq_base() - Physical address
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_acq_base(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_ACQ_BASE, r);
}

/**
 * pcicap_nvme_regs_acq_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_nvme_regs_acq_set_base(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_NVME_REGS_ACQ_BASE) |
	       FIELD_PREP(PCICAP_NVME_REGS_ACQ_BASE, val);
}

/**
 * pcicap_nvme_regs_acq_base_decoded() - Physical address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_acq_base_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_acq_base(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_read_acq() - read: Admin Completion Queue Base Address
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_acq(const struct pcicap_nvme_regs *v, u64 *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_ACQ, val);
}

/**
 * pcicap_nvme_regs_update_acq() - change bits: Admin Completion Queue
 * Base Address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_acq(const struct pcicap_nvme_regs *v, u64 mask, u64 val)
{
	u64 old;
	int ret;

	if (mask & ~(u64)PCICAP_NVME_REGS_ACQ_WRITE_MASK)
		return -EPERM;
	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_acq(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_ACQ,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_nvme_regs_cmbloc_bir() - BAR with the buffer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbloc_bir(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBLOC_BIR, r);
}

/**
 * pcicap_nvme_regs_cmbloc_offset() - Where in it; in units that cmbsz gives
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbloc_offset(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBLOC_OFFSET, r);
}

/**
 * pcicap_nvme_regs_read_cmbloc() - read: Controller Memory Buffer Location
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cmbloc(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_cmbs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBLOC, val);
}

/**
 * pcicap_nvme_regs_cmbsz_sqs() - Submission queues may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbsz_sqs(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_SQS, r);
}

/**
 * pcicap_nvme_regs_cmbsz_cqs() - Completion queues may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbsz_cqs(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_CQS, r);
}

/**
 * pcicap_nvme_regs_cmbsz_lists() - PRP and SGL lists may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbsz_lists(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_LISTS, r);
}

/**
 * pcicap_nvme_regs_cmbsz_rds() - Data read may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbsz_rds(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_RDS, r);
}

/**
 * pcicap_nvme_regs_cmbsz_wds() - Data to write may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbsz_wds(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_WDS, r);
}

/**
 * pcicap_nvme_regs_cmbsz_szu() - Unit of size and offset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbsz_szu(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_SZU, r);
}

/**
 * pcicap_nvme_regs_cmbsz_size() - Size in these units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbsz_size(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSZ_SIZE, r);
}

/**
 * pcicap_nvme_regs_read_cmbsz() - read: Controller Memory Buffer Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cmbsz(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_cmbs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBSZ, val);
}

/**
 * pcicap_nvme_regs_bpinfo_bpsz() - Size of a boot partition
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_nvme_regs_bpinfo_bpsz(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPINFO_BPSZ, r);
}

/**
 * pcicap_nvme_regs_bpinfo_brs() - Boot read status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_bpinfo_brs(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPINFO_BRS, r);
}

/**
 * pcicap_nvme_regs_bpinfo_abpid() - Active boot partition
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_bpinfo_abpid(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPINFO_ABPID, r);
}

/**
 * pcicap_nvme_regs_bpinfo_bpsz_decoded() - Size of a boot partition
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bpinfo_bpsz_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_bpinfo_bpsz(r);

	return n * 131072;
}

/**
 * pcicap_nvme_regs_read_bpinfo() - read: Boot Partition Information
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_bpinfo(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_BPINFO, val);
}

/**
 * pcicap_nvme_regs_bprsel_bprsz() - How much to read
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_nvme_regs_bprsel_bprsz(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPRSEL_BPRSZ, r);
}

/**
 * pcicap_nvme_regs_bprsel_set_bprsz() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_bprsel_set_bprsz(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_BPRSEL_BPRSZ) |
	       FIELD_PREP(PCICAP_NVME_REGS_BPRSEL_BPRSZ, val);
}

/**
 * pcicap_nvme_regs_bprsel_bprof() - Where to start
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_nvme_regs_bprsel_bprof(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPRSEL_BPROF, r);
}

/**
 * pcicap_nvme_regs_bprsel_set_bprof() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_bprsel_set_bprof(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_BPRSEL_BPROF) |
	       FIELD_PREP(PCICAP_NVME_REGS_BPRSEL_BPROF, val);
}

/**
 * pcicap_nvme_regs_bprsel_bpid() - Partition to read
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_bprsel_bpid(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPRSEL_BPID, r);
}

/**
 * pcicap_nvme_regs_bprsel_set_bpid() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_bprsel_set_bpid(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_BPRSEL_BPID) |
	       FIELD_PREP(PCICAP_NVME_REGS_BPRSEL_BPID, val);
}

/**
 * pcicap_nvme_regs_bprsel_bprsz_decoded() - How much to read
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bprsel_bprsz_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_bprsel_bprsz(r);

	return n * 4096;
}

/**
 * pcicap_nvme_regs_bprsel_bprof_decoded() - Where to start
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bprsel_bprof_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_bprsel_bprof(r);

	return n * 4096;
}

/**
 * pcicap_nvme_regs_read_bprsel() - read: Boot Partition Read Select
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_bprsel(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_BPRSEL, val);
}

/**
 * pcicap_nvme_regs_update_bprsel() - change bits: Boot Partition Read Select
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_bprsel(const struct pcicap_nvme_regs *v, u32 mask,
			       u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_NVME_REGS_BPRSEL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_bprsel(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_BPRSEL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_bpmbl_bmbba() - Where to write what was read
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_bpmbl_bmbba(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_BPMBL_BMBBA, r);
}

/**
 * pcicap_nvme_regs_bpmbl_set_bmbba() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_nvme_regs_bpmbl_set_bmbba(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_NVME_REGS_BPMBL_BMBBA) |
	       FIELD_PREP(PCICAP_NVME_REGS_BPMBL_BMBBA, val);
}

/**
 * pcicap_nvme_regs_bpmbl_bmbba_decoded() - Where to write what was read
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_bpmbl_bmbba_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_bpmbl_bmbba(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_read_bpmbl() - read: Boot Partition Memory Buffer Location
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_bpmbl(const struct pcicap_nvme_regs *v, u64 *val)
{
	*val = U64_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_BPMBL, val);
}

/**
 * pcicap_nvme_regs_update_bpmbl() - change bits: Boot Partition Memory
 * Buffer Location
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_bpmbl(const struct pcicap_nvme_regs *v, u64 mask,
			      u64 val)
{
	u64 old;
	int ret;

	if (mask & ~(u64)PCICAP_NVME_REGS_BPMBL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_bpmbl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_BPMBL,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_nvme_regs_cmbmsc_cre() - cmbloc and cmbsz tell of the buffer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbmsc_cre(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBMSC_CRE, r);
}

/**
 * pcicap_nvme_regs_cmbmsc_set_cre() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_nvme_regs_cmbmsc_set_cre(u64 r, bool val)
{
	return (r & ~(u64)PCICAP_NVME_REGS_CMBMSC_CRE) |
	       FIELD_PREP(PCICAP_NVME_REGS_CMBMSC_CRE, val);
}

/**
 * pcicap_nvme_regs_cmbmsc_cmse() - The buffer answers at cba
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbmsc_cmse(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBMSC_CMSE, r);
}

/**
 * pcicap_nvme_regs_cmbmsc_set_cmse() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_nvme_regs_cmbmsc_set_cmse(u64 r, bool val)
{
	return (r & ~(u64)PCICAP_NVME_REGS_CMBMSC_CMSE) |
	       FIELD_PREP(PCICAP_NVME_REGS_CMBMSC_CMSE, val);
}

/**
 * pcicap_nvme_regs_cmbmsc_cba() - Address for the controller
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_nvme_regs_cmbmsc_cba(u64 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBMSC_CBA, r);
}

/**
 * pcicap_nvme_regs_cmbmsc_set_cba() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_nvme_regs_cmbmsc_set_cba(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_NVME_REGS_CMBMSC_CBA) |
	       FIELD_PREP(PCICAP_NVME_REGS_CMBMSC_CBA, val);
}

/**
 * pcicap_nvme_regs_cmbmsc_cba_decoded() - Address for the controller
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_nvme_regs_cmbmsc_cba_decoded(u64 r)
{
	u64 n = pcicap_nvme_regs_cmbmsc_cba(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_read_cmbmsc() - read: Controller Memory Buffer Memory
 * Space Control
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cmbmsc(const struct pcicap_nvme_regs *v, u64 *val)
{
	*val = U64_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_CMBMSC, val);
}

/**
 * pcicap_nvme_regs_update_cmbmsc() - change bits: Controller Memory Buffer
 * Memory Space Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_cmbmsc(const struct pcicap_nvme_regs *v, u64 mask,
			       u64 val)
{
	u64 old;
	int ret;

	if (mask & ~(u64)PCICAP_NVME_REGS_CMBMSC_WRITE_MASK)
		return -EPERM;
	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_cmbmsc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_CMBMSC,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_nvme_regs_cmbsts_cbai() - cba is not usable
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbsts_cbai(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSTS_CBAI, r);
}

/**
 * pcicap_nvme_regs_read_cmbsts() - read: Controller Memory Buffer Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cmbsts(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBSTS, val);
}

/**
 * pcicap_nvme_regs_cmbebs_unit() - Unit of size
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbebs_unit(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBEBS_UNIT, r);
}

/**
 * pcicap_nvme_regs_cmbebs_bypass() - Reads pass what waits to be written
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_cmbebs_bypass(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBEBS_BYPASS, r);
}

/**
 * pcicap_nvme_regs_cmbebs_size() - Size in these units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbebs_size(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBEBS_SIZE, r);
}

/**
 * pcicap_nvme_regs_read_cmbebs() - read: Controller Memory Buffer Elasticity
 * Buffer Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cmbebs(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBEBS, val);
}

/**
 * pcicap_nvme_regs_cmbswtp_unit() - Unit per second
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbswtp_unit(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSWTP_UNIT, r);
}

/**
 * pcicap_nvme_regs_cmbswtp_rate() - Throughput in these units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_cmbswtp_rate(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CMBSWTP_RATE, r);
}

/**
 * pcicap_nvme_regs_read_cmbswtp() - read: Controller Memory Buffer Sustained
 * Write Throughput
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_cmbswtp(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBSWTP, val);
}

/**
 * pcicap_nvme_regs_read_nssd() - read: Subsystem Shutdown
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_nssd(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_nsss != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_NSSD, val);
}

/**
 * pcicap_nvme_regs_write_nssd() - write: Subsystem Shutdown
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_write_nssd(const struct pcicap_nvme_regs *v, u32 val)
{
	if (v->cap_nsss != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_NSSD, val);
}

/**
 * pcicap_nvme_regs_update_nssd() - change bits: Subsystem Shutdown
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_nssd(const struct pcicap_nvme_regs *v, u32 mask,
			     u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_nssd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_NSSD,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_crto_crimt() - Until ready without media
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ms.
 */
static inline u32
pcicap_nvme_regs_crto_crimt(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CRTO_CRIMT, r);
}

/**
 * pcicap_nvme_regs_crto_crwmt() - Until ready with media
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ms.
 */
static inline u32
pcicap_nvme_regs_crto_crwmt(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_CRTO_CRWMT, r);
}

/**
 * pcicap_nvme_regs_crto_crimt_decoded() - Until ready without media
 * @r: value of the register
 *
 * Return: the field as a quantity in ms.
 */
static inline u64
pcicap_nvme_regs_crto_crimt_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_crto_crimt(r);

	return n * 500;
}

/**
 * pcicap_nvme_regs_crto_crwmt_decoded() - Until ready with media
 * @r: value of the register
 *
 * Return: the field as a quantity in ms.
 */
static inline u64
pcicap_nvme_regs_crto_crwmt_decoded(u32 r)
{
	u64 n = pcicap_nvme_regs_crto_crwmt(r);

	return n * 500;
}

/**
 * pcicap_nvme_regs_read_crto() - read: Controller Ready Timeouts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_crto(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_crms < 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CRTO, val);
}

/**
 * pcicap_nvme_regs_pmrcap_rds() - Data read may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrcap_rds(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_RDS, r);
}

/**
 * pcicap_nvme_regs_pmrcap_wds() - Data to write may be in it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrcap_wds(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_WDS, r);
}

/**
 * pcicap_nvme_regs_pmrcap_bir() - BAR with the region
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrcap_bir(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_BIR, r);
}

/**
 * pcicap_nvme_regs_pmrcap_pmrtu() - Unit of pmrto
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrcap_pmrtu(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_PMRTU, r);
}

/**
 * pcicap_nvme_regs_pmrcap_pmrwbm() - What makes writes persistent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrcap_pmrwbm(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_PMRWBM, r);
}

/**
 * pcicap_nvme_regs_pmrcap_pmrto() - Until ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrcap_pmrto(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_PMRTO, r);
}

/**
 * pcicap_nvme_regs_pmrcap_cmss() - Has an address for the controller
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrcap_cmss(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCAP_CMSS, r);
}

/**
 * pcicap_nvme_regs_read_pmrcap() - read: Persistent Memory Region Capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrcap(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRCAP, val);
}

/**
 * pcicap_nvme_regs_pmrctl_enable() - The region answers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrctl_enable(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRCTL_ENABLE, r);
}

/**
 * pcicap_nvme_regs_pmrctl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_pmrctl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_PMRCTL_ENABLE) |
	       FIELD_PREP(PCICAP_NVME_REGS_PMRCTL_ENABLE, val);
}

/**
 * pcicap_nvme_regs_read_pmrctl() - read: Persistent Memory Region Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrctl(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRCTL, val);
}

/**
 * pcicap_nvme_regs_update_pmrctl() - change bits: Persistent Memory
 * Region Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_pmrctl(const struct pcicap_nvme_regs *v, u32 mask,
			       u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_NVME_REGS_PMRCTL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_pmrctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_PMRCTL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_pmrsts_err() - 0 while all is well
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrsts_err(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRSTS_ERR, r);
}

/**
 * pcicap_nvme_regs_pmrsts_nrdy() - Not ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrsts_nrdy(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRSTS_NRDY, r);
}

/**
 * pcicap_nvme_regs_pmrsts_hsts() - Health
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrsts_hsts(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRSTS_HSTS, r);
}

/**
 * pcicap_nvme_regs_pmrsts_cbai() - The address for the controller is not usable
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrsts_cbai(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRSTS_CBAI, r);
}

/**
 * pcicap_nvme_regs_read_pmrsts() - read: Persistent Memory Region Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrsts(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRSTS, val);
}

/**
 * pcicap_nvme_regs_pmrebs_unit() - Unit of size
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrebs_unit(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMREBS_UNIT, r);
}

/**
 * pcicap_nvme_regs_pmrebs_bypass() - Reads pass what waits to be written
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrebs_bypass(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMREBS_BYPASS, r);
}

/**
 * pcicap_nvme_regs_pmrebs_size() - Size in these units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrebs_size(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMREBS_SIZE, r);
}

/**
 * pcicap_nvme_regs_read_pmrebs() - read: Persistent Memory Region Elasticity
 * Buffer Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrebs(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMREBS, val);
}

/**
 * pcicap_nvme_regs_pmrswtp_unit() - Unit per second
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrswtp_unit(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRSWTP_UNIT, r);
}

/**
 * pcicap_nvme_regs_pmrswtp_rate() - Throughput in these units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrswtp_rate(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRSWTP_RATE, r);
}

/**
 * pcicap_nvme_regs_read_pmrswtp() - read: Persistent Memory Region Sustained
 * Write Throughput
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrswtp(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRSWTP, val);
}

/**
 * pcicap_nvme_regs_pmrmscl_cmse() - The region answers at the address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_nvme_regs_pmrmscl_cmse(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRMSCL_CMSE, r);
}

/**
 * pcicap_nvme_regs_pmrmscl_set_cmse() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_pmrmscl_set_cmse(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_PMRMSCL_CMSE) |
	       FIELD_PREP(PCICAP_NVME_REGS_PMRMSCL_CMSE, val);
}

/**
 * pcicap_nvme_regs_pmrmscl_cba() - Address for the controller
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_nvme_regs_pmrmscl_cba(u32 r)
{
	return FIELD_GET(PCICAP_NVME_REGS_PMRMSCL_CBA, r);
}

/**
 * pcicap_nvme_regs_pmrmscl_set_cba() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_nvme_regs_pmrmscl_set_cba(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NVME_REGS_PMRMSCL_CBA) |
	       FIELD_PREP(PCICAP_NVME_REGS_PMRMSCL_CBA, val);
}

/**
 * pcicap_nvme_regs_read_pmrmscl() - read: Persistent Memory Region Memory Space
 * Control, low half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrmscl(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRMSCL, val);
}

/**
 * pcicap_nvme_regs_update_pmrmscl() - change bits: Persistent Memory Region
 * Memory Space Control, low half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_pmrmscl(const struct pcicap_nvme_regs *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_NVME_REGS_PMRMSCL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_pmrmscl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_PMRMSCL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_read_pmrmscu() - read: The high half of the address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmrmscu(const struct pcicap_nvme_regs *v, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRMSCU, val);
}

/**
 * pcicap_nvme_regs_write_pmrmscu() - write: The high half of the address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_write_pmrmscu(const struct pcicap_nvme_regs *v, u32 val)
{
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_PMRMSCU, val);
}

/**
 * pcicap_nvme_regs_update_pmrmscu() - change bits: The high half of the address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_nvme_regs_update_pmrmscu(const struct pcicap_nvme_regs *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_pmrmscu(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_PMRMSCU,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_nvme_regs_read_pmr_address() - read: Address for the controller
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_read_pmr_address(const struct pcicap_nvme_regs *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 part;

		ret = pcicap_nvme_regs_read_pmrmscl(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_nvme_regs_pmrmscl_cba(part) << 12;
	}
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 part;

		ret = pcicap_nvme_regs_read_pmrmscu(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_nvme_regs_write_pmr_address() - write: Address for the controller
 * @v: the view
 * @value: the value in bytes
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
static inline int __must_check
pcicap_nvme_regs_write_pmr_address(const struct pcicap_nvme_regs *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 12) - 1)))
		return -EDOM;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1) &&
	    (value >> 12 & 0xfffff))
		return -ERANGE;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1) &&
	    (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 val = (u32)(value >> 12);
		u32 bits = (u32)((((u32)val & 0xfffff) << 12));
		u32 part = bits;

		ret = pcicap_nvme_regs_update_pmrmscl(v, 0xfffff000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_nvme_regs_write_pmrmscu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_nvme_regs_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_init(struct pcicap_nvme_regs *v)
{
	int ret;

	{
		u64 r;

		ret = pcicap_nvme_regs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_bps = 0;
		if (!ret)
			v->cap_bps = (u32)pcicap_nvme_regs_cap_bps(r);
		v->cap_cmbs = 0;
		if (!ret)
			v->cap_cmbs = (u32)pcicap_nvme_regs_cap_cmbs(r);
		v->cap_crms = 0;
		if (!ret)
			v->cap_crms = (u32)pcicap_nvme_regs_cap_crms(r);
		v->cap_dstrd = 0;
		if (!ret)
			v->cap_dstrd = (u32)pcicap_nvme_regs_cap_dstrd(r);
		v->cap_nssrs = 0;
		if (!ret)
			v->cap_nssrs = (u32)pcicap_nvme_regs_cap_nssrs(r);
		v->cap_nsss = 0;
		if (!ret)
			v->cap_nsss = (u32)pcicap_nvme_regs_cap_nsss(r);
		v->cap_pmrs = 0;
		if (!ret)
			v->cap_pmrs = (u32)pcicap_nvme_regs_cap_pmrs(r);
	}
	{
		u32 r;

		ret = pcicap_nvme_regs_read_vs(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->vs_major = 0;
		if (!ret)
			v->vs_major = pcicap_nvme_regs_vs_major(r);
		v->vs_minor = 0;
		if (!ret)
			v->vs_minor = pcicap_nvme_regs_vs_minor(r);
	}
	{
		u32 r;

		ret = pcicap_nvme_regs_read_pmrcap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->pmrcap_cmss = 0;
		if (!ret)
			v->pmrcap_cmss = pcicap_nvme_regs_pmrcap_cmss(r);
	}
	return 0;
}

/**
 * pcicap_nvme_regs_map() - the registers in a mapped BAR: Controller properties
 * and doorbells
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
static inline int __must_check
pcicap_nvme_regs_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		     struct pcicap_nvme_regs *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_NVME_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_NVME_REGS_MIN_SIZE);

	return ret ? ret : pcicap_nvme_regs_init(v);
}

/**
 * struct pcicap_nvme_regs_doorbell - Doorbells of a queue pair
 * @view: where it is
 * @outer_cap_dstrd: read once: the layout depends on it
 *
 * Made by pcicap_nvme_regs_doorbell_at() only.
 */
struct pcicap_nvme_regs_doorbell {
	struct pcicap_mmio view;
	u32 outer_cap_dstrd;
};

/**
 * pcicap_nvme_regs_doorbell_write_sq_tail() - write: Submission queue tail
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_doorbell_write_sq_tail(const struct pcicap_nvme_regs_doorbell *v,
					u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_DOORBELL_SQ_TAIL,
				   val);
}

/**
 * pcicap_nvme_regs_doorbell_cq_head_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_nvme_regs_doorbell_cq_head_offset(const struct pcicap_nvme_regs_doorbell *v)
{
	return pcicap_pow2_32(v->outer_cap_dstrd + 2);
}

/**
 * pcicap_nvme_regs_doorbell_write_cq_head() - write: Completion queue head
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_doorbell_write_cq_head(const struct pcicap_nvme_regs_doorbell *v,
					u32 val)
{
	return pcicap_mmio_write32(&v->view,
				   pcicap_nvme_regs_doorbell_cq_head_offset(v),
				   val);
}

/**
 * pcicap_nvme_regs_doorbell_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_doorbell_init(struct pcicap_nvme_regs_doorbell *v)
{
	pcicap_mmio_clamp(&v->view, pcicap_pow2_32(v->outer_cap_dstrd + 3));
	return 0;
}

/**
 * pcicap_nvme_regs_doorbell_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_doorbell_open(const struct pcicap_nvme_regs *outer, u32 off,
			       struct pcicap_nvme_regs_doorbell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_dstrd = outer->cap_dstrd;
	return pcicap_nvme_regs_doorbell_init(v);
}

/**
 * pcicap_nvme_regs_doorbell_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_nvme_regs_doorbell_elements(const struct pcicap_nvme_regs *v)
{
	(void)v;
	return 65536;
}

/**
 * pcicap_nvme_regs_doorbell_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_nvme_regs_doorbell_where(const struct pcicap_nvme_regs *v, u32 *off)
{
	(void)v;
	*off = 0x1000;
	return 0;
}

/**
 * pcicap_nvme_regs_doorbell_at() - Doorbells of a queue pair
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_nvme_regs_doorbell_at(const struct pcicap_nvme_regs *outer,
			     unsigned int index,
			     struct pcicap_nvme_regs_doorbell *v)
{
	u32 off;
	int ret = pcicap_nvme_regs_doorbell_where(outer, &off);

	if (!ret && index >= pcicap_nvme_regs_doorbell_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_nvme_regs_doorbell_open(outer, off, v);
	while (!ret && index--) {
		off += v->view.size;
		ret = pcicap_nvme_regs_doorbell_open(outer, off, v);
	}
	return ret;
}

#endif /* PCICAP_NVME_H */
