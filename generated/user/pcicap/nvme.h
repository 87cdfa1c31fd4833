/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express Controller
 *
 * Generated from specs/devices/nvme.yaml - do not edit.
 * Source: NVM Express Base 2.0, 3.1; linux/nvme.h
 */
#ifndef PCICAP_NVME_H
#define PCICAP_NVME_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Controller properties and doorbells */
#define PCICAP_NVME_REGS_BAR			0
#define PCICAP_NVME_REGS_MIN_SIZE		0x4000

/* regs: Controller properties and doorbells */

/* ro: Controller Capabilities */
#define PCICAP_NVME_REGS_CAP			0x00
/* ro: Maximum queue entries supported */
#define  PCICAP_NVME_REGS_CAP_MQES		0x000000000000ffff
/* ro: Contiguous queues required */
#define  PCICAP_NVME_REGS_CAP_CQR		0x0000000000010000
/* ro: Arbitration mechanisms */
#define  PCICAP_NVME_REGS_CAP_AMS		0x0000000000060000
/* Weighted round robin with urgent class */
#define  PCICAP_NVME_REGS_CAP_AMS_WRR		0x0000000000020000
/* Vendor specific */
#define  PCICAP_NVME_REGS_CAP_AMS_VENDOR	0x0000000000040000
/* ro: Timeout: the longest time that CSTS.RDY can take to change */
#define  PCICAP_NVME_REGS_CAP_TO		0x00000000ff000000
/* ro: Doorbell stride */
#define  PCICAP_NVME_REGS_CAP_DSTRD		0x0000000f00000000
/* ro: NVM subsystem reset is supported */
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
/* ro: Controller power scope */
#define  PCICAP_NVME_REGS_CAP_CPS		0x0000c00000000000
#define  PCICAP_NVME_REGS_CAP_CPS_NOT_REPORTED	0x0
#define  PCICAP_NVME_REGS_CAP_CPS_CONTROLLER	0x1
#define  PCICAP_NVME_REGS_CAP_CPS_DOMAIN	0x2
#define  PCICAP_NVME_REGS_CAP_CPS_SUBSYSTEM	0x3
/* ro: Memory page size minimum */
#define  PCICAP_NVME_REGS_CAP_MPSMIN		0x000f000000000000
/* ro: Memory page size maximum */
#define  PCICAP_NVME_REGS_CAP_MPSMAX		0x00f0000000000000
/* ro: Persistent memory region is supported */
#define  PCICAP_NVME_REGS_CAP_PMRS		0x0100000000000000
/* ro: Controller memory buffer is supported */
#define  PCICAP_NVME_REGS_CAP_CMBS		0x0200000000000000
/* ro: NVM subsystem shutdown is supported */
#define  PCICAP_NVME_REGS_CAP_NSSS		0x0400000000000000
/* ro: Ready modes */
#define  PCICAP_NVME_REGS_CAP_CRMS		0x1800000000000000
/* Ready with media */
#define  PCICAP_NVME_REGS_CAP_CRMS_WITH_MEDIA	0x0800000000000000
/* Controller ready independent of media */
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
/* rw: Enable: the controller processes commands */
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
/* rw: Controller ready independent of media */
#define  PCICAP_NVME_REGS_CC_CRIME		0x01000000
#define  PCICAP_NVME_REGS_CC_WRITE_MASK		0x01fffff1

/* ro, rw1c: Controller Status */
#define PCICAP_NVME_REGS_CSTS				0x1c
/* ro: Ready to process commands */
#define  PCICAP_NVME_REGS_CSTS_READY			0x00000001
/* ro: Controller fatal status */
#define  PCICAP_NVME_REGS_CSTS_FATAL			0x00000002
/* ro: Shutdown status */
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN			0x0000000c
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_NONE		0x0
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_PROCESSING	0x1
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_COMPLETE	0x2
/* rw1c: An NVM subsystem reset occurred */
#define  PCICAP_NVME_REGS_CSTS_NSSRO			0x00000010
/* ro: Processing is paused */
#define  PCICAP_NVME_REGS_CSTS_PAUSED			0x00000020
/* ro: Shutdown type: 1 for the NVM subsystem */
#define  PCICAP_NVME_REGS_CSTS_SUBSYSTEM		0x00000040
#define  PCICAP_NVME_REGS_CSTS_W1C_MASK			0x00000010
#define  PCICAP_NVME_REGS_CSTS_KEEP_MASK		0xffffff80
/* rw: Writing 4E564D65h ("NVMe") resets the NVM subsystem */
#define PCICAP_NVME_REGS_NSSR			0x20

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
/* ro: BAR that holds the buffer */
#define  PCICAP_NVME_REGS_CMBLOC_BIR		0x00000007
/* ro: Offset within the BAR, in units that CMBSZ gives */
#define  PCICAP_NVME_REGS_CMBLOC_OFFSET		0xfffff000

/* ro: Controller Memory Buffer Size */
#define PCICAP_NVME_REGS_CMBSZ			0x3c
/* ro: Submission queues are supported */
#define  PCICAP_NVME_REGS_CMBSZ_SQS		0x00000001
/* ro: Completion queues are supported */
#define  PCICAP_NVME_REGS_CMBSZ_CQS		0x00000002
/* ro: PRP and SGL lists are supported */
#define  PCICAP_NVME_REGS_CMBSZ_LISTS		0x00000004
/* ro: Read data is supported */
#define  PCICAP_NVME_REGS_CMBSZ_RDS		0x00000008
/* ro: Write data is supported */
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
/* ro: Size in those units */
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
#define  PCICAP_NVME_REGS_BPRSEL_BPRSZ		0x000003ff	/* rw: Read size */
#define  PCICAP_NVME_REGS_BPRSEL_BPROF		0x3ffffc00	/* rw: Where to start */
#define  PCICAP_NVME_REGS_BPRSEL_BPID		0x80000000	/* rw: Partition to read */
#define  PCICAP_NVME_REGS_BPRSEL_WRITE_MASK	0xbfffffff

/* rw: Boot Partition Memory Buffer Location */
#define PCICAP_NVME_REGS_BPMBL			0x48
/* rw: Buffer base address */
#define  PCICAP_NVME_REGS_BPMBL_BMBBA		0xfffffffffffff000
#define  PCICAP_NVME_REGS_BPMBL_WRITE_MASK	0xfffffffffffff000

/* rw: Controller Memory Buffer Memory Space Control */
#define PCICAP_NVME_REGS_CMBMSC			0x50
/* rw: Capabilities enabled: CMBLOC and CMBSZ are valid */
#define  PCICAP_NVME_REGS_CMBMSC_CRE		0x0000000000000001
/* rw: Memory space enable: the buffer is decoded at CBA */
#define  PCICAP_NVME_REGS_CMBMSC_CMSE		0x0000000000000002
/* rw: Controller base address */
#define  PCICAP_NVME_REGS_CMBMSC_CBA		0xfffffffffffff000
#define  PCICAP_NVME_REGS_CMBMSC_WRITE_MASK	0xfffffffffffff003

/* ro: Controller Memory Buffer Status */
#define PCICAP_NVME_REGS_CMBSTS			0x58
/* ro: Controller base address is invalid */
#define  PCICAP_NVME_REGS_CMBSTS_CBAI		0x00000001

/* ro: Controller Memory Buffer Elasticity Buffer Size */
#define PCICAP_NVME_REGS_CMBEBS			0x5c
/* ro: Unit of size */
#define  PCICAP_NVME_REGS_CMBEBS_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_GIB	0x3
/* ro: Read bypass: reads pass writes that are still buffered */
#define  PCICAP_NVME_REGS_CMBEBS_BYPASS		0x00000010
/* ro: Size in those units */
#define  PCICAP_NVME_REGS_CMBEBS_SIZE		0xffffff00

/* ro: Controller Memory Buffer Sustained Write Throughput */
#define PCICAP_NVME_REGS_CMBSWTP		0x60
/* ro: Unit per second */
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_GIB	0x3
/* ro: Throughput in those units */
#define  PCICAP_NVME_REGS_CMBSWTP_RATE		0xffffff00
#define PCICAP_NVME_REGS_NSSD			0x64	/* rw: Subsystem Shutdown */

/* ro: Controller Ready Timeouts */
#define PCICAP_NVME_REGS_CRTO			0x68
/* ro: Time until ready, independent of media */
#define  PCICAP_NVME_REGS_CRTO_CRIMT		0xffff0000
/* ro: Time until ready, with media */
#define  PCICAP_NVME_REGS_CRTO_CRWMT		0x0000ffff

/* ro: Persistent Memory Region Capabilities */
#define PCICAP_NVME_REGS_PMRCAP			0xe00
/* ro: Read data is supported */
#define  PCICAP_NVME_REGS_PMRCAP_RDS		0x00000008
/* ro: Write data is supported */
#define  PCICAP_NVME_REGS_PMRCAP_WDS		0x00000010
/* ro: BAR that holds the region */
#define  PCICAP_NVME_REGS_PMRCAP_BIR		0x000000e0
/* ro: Unit of pmrto */
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU		0x00000300
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU_MS500	0x0
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU_MINUTES	0x1
/* ro: Persistent memory region write barrier mechanisms */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM		0x00003c00
/* A read of the region */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM_READ	0x00000400
/* A read of pmrsts */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM_STATUS	0x00000800
/* ro: Until ready */
#define  PCICAP_NVME_REGS_PMRCAP_PMRTO		0x00ff0000
/* ro: Controller memory space is supported */
#define  PCICAP_NVME_REGS_PMRCAP_CMSS		0x01000000

/* rw: Persistent Memory Region Control */
#define PCICAP_NVME_REGS_PMRCTL			0xe04
/* rw: The region answers */
#define  PCICAP_NVME_REGS_PMRCTL_ENABLE		0x00000001
#define  PCICAP_NVME_REGS_PMRCTL_WRITE_MASK	0x00000001

/* ro: Persistent Memory Region Status */
#define PCICAP_NVME_REGS_PMRSTS				0xe08
/* ro: Error; 0: normal operation */
#define  PCICAP_NVME_REGS_PMRSTS_ERR			0x000000ff
/* ro: Not ready */
#define  PCICAP_NVME_REGS_PMRSTS_NRDY			0x00000100
/* ro: Health */
#define  PCICAP_NVME_REGS_PMRSTS_HSTS			0x00000e00
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_NORMAL		0x0
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_RESTORE_ERROR	0x1
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_READ_ONLY		0x2
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_UNRELIABLE	0x3
/* ro: Controller base address is invalid */
#define  PCICAP_NVME_REGS_PMRSTS_CBAI			0x00001000

/* ro: Persistent Memory Region Elasticity Buffer Size */
#define PCICAP_NVME_REGS_PMREBS			0xe0c
/* ro: Unit of size */
#define  PCICAP_NVME_REGS_PMREBS_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_PMREBS_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_PMREBS_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_PMREBS_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_PMREBS_UNIT_GIB	0x3
/* ro: Read bypass: reads pass writes that are still buffered */
#define  PCICAP_NVME_REGS_PMREBS_BYPASS		0x00000010
/* ro: Size in those units */
#define  PCICAP_NVME_REGS_PMREBS_SIZE		0xffffff00

/* ro: Persistent Memory Region Sustained Write Throughput */
#define PCICAP_NVME_REGS_PMRSWTP		0xe10
/* ro: Unit per second */
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT		0x0000000f
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_BYTES	0x0
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_KIB	0x1
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_MIB	0x2
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_GIB	0x3
/* ro: Throughput in those units */
#define  PCICAP_NVME_REGS_PMRSWTP_RATE		0xffffff00

/* rw: Persistent Memory Region Memory Space Control, lower half */
#define PCICAP_NVME_REGS_PMRMSCL		0xe14
/* rw: Memory space enable: the region is decoded at the address */
#define  PCICAP_NVME_REGS_PMRMSCL_CMSE		0x00000002
/* rw: Controller base address */
#define  PCICAP_NVME_REGS_PMRMSCL_CBA		0xfffff000
#define  PCICAP_NVME_REGS_PMRMSCL_WRITE_MASK	0xfffff002
#define PCICAP_NVME_REGS_PMRMSCU		0xe18	/* rw: Upper half of the address */

/* doorbell: Doorbells of a queue pair */
#define PCICAP_NVME_REGS_DOORBELL		0x1000
#define PCICAP_NVME_REGS_DOORBELL_COUNT		65536
#define PCICAP_NVME_REGS_DOORBELL_SQ_TAIL	0x00	/* wo: Submission queue tail */
/* clang-format on */

/**
 * pcicap_nvme_id() - which entry of the table of devices a function has
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 * @subvendor: vendor ID of the subsystem; PCICAP_ANY_ID: not known
 * @subdevice: device ID of the subsystem; PCICAP_ANY_ID: not known
 *
 * Return: the first entry that has all of them, with what a driver has for it;
 * NULL: none.
 */
static inline const struct pcicap_device_id *
pcicap_nvme_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	       uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x010802, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_nvme_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_nvme_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_nvme_id(vendor, device, class_code, PCICAP_ANY_ID,
			      PCICAP_ANY_ID) != NULL;
}

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
	uint32_t cap_bps;
	uint32_t cap_cmbs;
	uint32_t cap_crms;
	uint32_t cap_dstrd;
	uint32_t cap_nssrs;
	uint32_t cap_nsss;
	uint32_t cap_pmrs;
	uint32_t vs_major;
	uint32_t vs_minor;
	uint32_t pmrcap_cmss;
};

/* Controller Capabilities */
struct pcicap_nvme_regs_cap {
	uint64_t raw;
};

/* Maximum queue entries supported (raw; quantity in entries) */
static inline uint64_t
pcicap_nvme_regs_cap_mqes(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)(r.raw & PCICAP_NVME_REGS_CAP_MQES);
}

/* Contiguous queues required */
static inline bool
pcicap_nvme_regs_cap_cqr(struct pcicap_nvme_regs_cap r)
{
	return (r.raw & PCICAP_NVME_REGS_CAP_CQR) != 0;
}

/* Arbitration mechanisms */
static inline uint64_t
pcicap_nvme_regs_cap_ams(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_AMS) >> 17);
}

/*
 * Timeout: the longest time that CSTS.RDY can take to change (raw; quantity
 * in ms)
 */
static inline uint64_t
pcicap_nvme_regs_cap_to(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_TO) >> 24);
}

/* Doorbell stride (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_cap_dstrd(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_DSTRD) >> 32);
}

/* NVM subsystem reset is supported */
static inline bool
pcicap_nvme_regs_cap_nssrs(struct pcicap_nvme_regs_cap r)
{
	return (r.raw & PCICAP_NVME_REGS_CAP_NSSRS) != 0;
}

/* Command sets */
static inline uint64_t
pcicap_nvme_regs_cap_css(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_CSS) >> 37);
}

/* Has boot partitions */
static inline bool
pcicap_nvme_regs_cap_bps(struct pcicap_nvme_regs_cap r)
{
	return (r.raw & PCICAP_NVME_REGS_CAP_BPS) != 0;
}

/* Controller power scope */
static inline uint64_t
pcicap_nvme_regs_cap_cps(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_CPS) >> 46);
}

/* Memory page size minimum (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_cap_mpsmin(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_MPSMIN) >> 48);
}

/* Memory page size maximum (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_cap_mpsmax(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_MPSMAX) >> 52);
}

/* Persistent memory region is supported */
static inline bool
pcicap_nvme_regs_cap_pmrs(struct pcicap_nvme_regs_cap r)
{
	return (r.raw & PCICAP_NVME_REGS_CAP_PMRS) != 0;
}

/* Controller memory buffer is supported */
static inline bool
pcicap_nvme_regs_cap_cmbs(struct pcicap_nvme_regs_cap r)
{
	return (r.raw & PCICAP_NVME_REGS_CAP_CMBS) != 0;
}

/* NVM subsystem shutdown is supported */
static inline bool
pcicap_nvme_regs_cap_nsss(struct pcicap_nvme_regs_cap r)
{
	return (r.raw & PCICAP_NVME_REGS_CAP_NSSS) != 0;
}

/* Ready modes */
static inline uint64_t
pcicap_nvme_regs_cap_crms(struct pcicap_nvme_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CAP_CRMS) >> 59);
}

/* Maximum queue entries supported, as a quantity in entries. */
static inline uint64_t
pcicap_nvme_regs_cap_mqes_decoded(struct pcicap_nvme_regs_cap r)
{
	uint64_t n = pcicap_nvme_regs_cap_mqes(r);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_cap_mqes_encode() - from a quantity: Maximum queue
 * entries supported
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cap_mqes_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint64_t)n;
	return ret;
}

/*
 * Timeout: the longest time that CSTS.RDY can take to change, as a quantity
 * in ms.
 */
static inline uint64_t
pcicap_nvme_regs_cap_to_decoded(struct pcicap_nvme_regs_cap r)
{
	uint64_t n = pcicap_nvme_regs_cap_to(r);

	return n * 500;
}

/**
 * pcicap_nvme_regs_cap_to_encode() - from a quantity: Timeout: the longest time
 * that CSTS.RDY can take to change
 * @quantity: the quantity in ms
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cap_to_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 500, PCICAP_NO_POW2,
				       &n);

	*raw = (uint64_t)n;
	return ret;
}

/* Doorbell stride, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cap_dstrd_decoded(struct pcicap_nvme_regs_cap r)
{
	uint64_t n = pcicap_nvme_regs_cap_dstrd(r);

	return pcicap_pow2_64(n + 2);
}

/**
 * pcicap_nvme_regs_cap_dstrd_encode() - from a quantity: Doorbell stride
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cap_dstrd_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 2, &n);

	*raw = (uint64_t)n;
	return ret;
}

/* Memory page size minimum, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cap_mpsmin_decoded(struct pcicap_nvme_regs_cap r)
{
	uint64_t n = pcicap_nvme_regs_cap_mpsmin(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cap_mpsmin_encode() - from a quantity: Memory page
 * size minimum
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cap_mpsmin_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/* Memory page size maximum, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cap_mpsmax_decoded(struct pcicap_nvme_regs_cap r)
{
	uint64_t n = pcicap_nvme_regs_cap_mpsmax(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cap_mpsmax_encode() - from a quantity: Memory page
 * size maximum
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cap_mpsmax_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_cap() - read: Controller Capabilities
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cap(const struct pcicap_nvme_regs *v,
			  struct pcicap_nvme_regs_cap *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_CAP, &val->raw);
}

/* Version */
struct pcicap_nvme_regs_vs {
	uint32_t raw;
};

/* Major version */
static inline uint32_t
pcicap_nvme_regs_vs_major(struct pcicap_nvme_regs_vs r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_VS_MAJOR) >> 16);
}

/* Minor version */
static inline uint32_t
pcicap_nvme_regs_vs_minor(struct pcicap_nvme_regs_vs r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_VS_MINOR) >> 8);
}

/* Tertiary version */
static inline uint32_t
pcicap_nvme_regs_vs_tertiary(struct pcicap_nvme_regs_vs r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_VS_TERTIARY);
}

/**
 * pcicap_nvme_regs_read_vs() - read: Version
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_vs(const struct pcicap_nvme_regs *v,
			 struct pcicap_nvme_regs_vs *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_VS, &val->raw);
}

/**
 * pcicap_nvme_regs_read_intms() - read: Interrupt Mask Set
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_intms(const struct pcicap_nvme_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_INTMS, val);
}

/**
 * pcicap_nvme_regs_write_intms() - write: Interrupt Mask Set
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_intms(const struct pcicap_nvme_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_INTMS, val);
}

/**
 * pcicap_nvme_regs_read_intmc() - read: Interrupt Mask Clear
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_intmc(const struct pcicap_nvme_regs *v, uint32_t *val)
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_clear_intmc(const struct pcicap_nvme_regs *v, uint32_t bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_INTMC, bits);
}

/* Controller Configuration */
struct pcicap_nvme_regs_cc {
	uint32_t raw;
};

/* Enable: the controller processes commands */
static inline bool
pcicap_nvme_regs_cc_enable(struct pcicap_nvme_regs_cc r)
{
	return (r.raw & PCICAP_NVME_REGS_CC_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_enable(struct pcicap_nvme_regs_cc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_ENABLE,
			      val ? PCICAP_NVME_REGS_CC_ENABLE : 0);
	return r;
}

/* Command set selected */
static inline uint32_t
pcicap_nvme_regs_cc_css(struct pcicap_nvme_regs_cc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CC_CSS) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_css(struct pcicap_nvme_regs_cc r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_CSS,
			      (uint32_t)val << 4);
	return r;
}

/* Memory page size (raw; quantity in bytes) */
static inline uint32_t
pcicap_nvme_regs_cc_mps(struct pcicap_nvme_regs_cc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CC_MPS) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_mps(struct pcicap_nvme_regs_cc r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_MPS,
			      (uint32_t)val << 7);
	return r;
}

/* Arbitration mechanism selected */
static inline uint32_t
pcicap_nvme_regs_cc_ams(struct pcicap_nvme_regs_cc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CC_AMS) >> 11);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_ams(struct pcicap_nvme_regs_cc r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_AMS,
			      (uint32_t)val << 11);
	return r;
}

/* Shutdown notification */
static inline uint32_t
pcicap_nvme_regs_cc_shn(struct pcicap_nvme_regs_cc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CC_SHN) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_shn(struct pcicap_nvme_regs_cc r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_SHN,
			      (uint32_t)val << 14);
	return r;
}

/* I/O submission queue entry size (raw; quantity in bytes) */
static inline uint32_t
pcicap_nvme_regs_cc_iosqes(struct pcicap_nvme_regs_cc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CC_IOSQES) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_iosqes(struct pcicap_nvme_regs_cc r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_IOSQES,
			      (uint32_t)val << 16);
	return r;
}

/* I/O completion queue entry size (raw; quantity in bytes) */
static inline uint32_t
pcicap_nvme_regs_cc_iocqes(struct pcicap_nvme_regs_cc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CC_IOCQES) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_iocqes(struct pcicap_nvme_regs_cc r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_IOCQES,
			      (uint32_t)val << 20);
	return r;
}

/* Controller ready independent of media */
static inline bool
pcicap_nvme_regs_cc_crime(struct pcicap_nvme_regs_cc r)
{
	return (r.raw & PCICAP_NVME_REGS_CC_CRIME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_cc_set_crime(struct pcicap_nvme_regs_cc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_CC_CRIME,
			      val ? PCICAP_NVME_REGS_CC_CRIME : 0);
	return r;
}

/* Memory page size, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cc_mps_decoded(struct pcicap_nvme_regs_cc r)
{
	uint64_t n = pcicap_nvme_regs_cc_mps(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_nvme_regs_cc_mps_encode() - from a quantity: Memory page size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cc_mps_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* I/O submission queue entry size, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cc_iosqes_decoded(struct pcicap_nvme_regs_cc r)
{
	uint64_t n = pcicap_nvme_regs_cc_iosqes(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_regs_cc_iosqes_encode() - from a quantity: I/O submission queue
 * entry size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cc_iosqes_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* I/O completion queue entry size, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cc_iocqes_decoded(struct pcicap_nvme_regs_cc r)
{
	uint64_t n = pcicap_nvme_regs_cc_iocqes(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_regs_cc_iocqes_encode() - from a quantity: I/O completion queue
 * entry size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cc_iocqes_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_cc() - read: Controller Configuration
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cc(const struct pcicap_nvme_regs *v,
			 struct pcicap_nvme_regs_cc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CC, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_cc(const struct pcicap_nvme_regs *v, uint32_t mask,
			   struct pcicap_nvme_regs_cc val)
{
	struct pcicap_nvme_regs_cc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_REGS_CC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_cc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_CC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Controller Status */
struct pcicap_nvme_regs_csts {
	uint32_t raw;
};

/* Ready to process commands */
static inline bool
pcicap_nvme_regs_csts_ready(struct pcicap_nvme_regs_csts r)
{
	return (r.raw & PCICAP_NVME_REGS_CSTS_READY) != 0;
}

/* Controller fatal status */
static inline bool
pcicap_nvme_regs_csts_fatal(struct pcicap_nvme_regs_csts r)
{
	return (r.raw & PCICAP_NVME_REGS_CSTS_FATAL) != 0;
}

/* Shutdown status */
static inline uint32_t
pcicap_nvme_regs_csts_shutdown(struct pcicap_nvme_regs_csts r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CSTS_SHUTDOWN) >> 2);
}

/* An NVM subsystem reset occurred */
static inline bool
pcicap_nvme_regs_csts_nssro(struct pcicap_nvme_regs_csts r)
{
	return (r.raw & PCICAP_NVME_REGS_CSTS_NSSRO) != 0;
}

/* Processing is paused */
static inline bool
pcicap_nvme_regs_csts_paused(struct pcicap_nvme_regs_csts r)
{
	return (r.raw & PCICAP_NVME_REGS_CSTS_PAUSED) != 0;
}

/* Shutdown type: 1 for the NVM subsystem */
static inline bool
pcicap_nvme_regs_csts_subsystem(struct pcicap_nvme_regs_csts r)
{
	return (r.raw & PCICAP_NVME_REGS_CSTS_SUBSYSTEM) != 0;
}

/**
 * pcicap_nvme_regs_read_csts() - read: Controller Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_csts(const struct pcicap_nvme_regs *v,
			   struct pcicap_nvme_regs_csts *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CSTS, &val->raw);
}

/**
 * pcicap_nvme_regs_clear_csts() - clear bits by writing 1: Controller Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_clear_csts(const struct pcicap_nvme_regs *v, uint32_t bits)
{
	struct pcicap_nvme_regs_csts old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_NVME_REGS_CSTS_W1C_MASK)
		return -EPERM;
	ret = pcicap_nvme_regs_read_csts(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_NVME_REGS_CSTS_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_CSTS, bits);
}

/**
 * pcicap_nvme_regs_read_nssr() - read: Writing 4E564D65h ("NVMe") resets the
 * NVM subsystem
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_nssr(const struct pcicap_nvme_regs *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_nssrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_NSSR, val);
}

/**
 * pcicap_nvme_regs_write_nssr() - write: Writing 4E564D65h ("NVMe") resets the
 * NVM subsystem
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_nssr(const struct pcicap_nvme_regs *v, uint32_t val)
{
	if (v->cap_nssrs != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_NSSR, val);
}

/**
 * pcicap_nvme_regs_update_nssr() - change bits: Writing 4E564D65h ("NVMe")
 * resets the NVM subsystem
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_nssr(const struct pcicap_nvme_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_nssr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_NSSR,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Admin Queue Attributes */
struct pcicap_nvme_regs_aqa {
	uint32_t raw;
};

/* Admin completion queue size (raw; quantity in entries) */
static inline uint32_t
pcicap_nvme_regs_aqa_acqs(struct pcicap_nvme_regs_aqa r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_AQA_ACQS) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_aqa
pcicap_nvme_regs_aqa_set_acqs(struct pcicap_nvme_regs_aqa r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_AQA_ACQS,
			      (uint32_t)val << 16);
	return r;
}

/* Admin submission queue size (raw; quantity in entries) */
static inline uint32_t
pcicap_nvme_regs_aqa_asqs(struct pcicap_nvme_regs_aqa r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_AQA_ASQS);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_aqa
pcicap_nvme_regs_aqa_set_asqs(struct pcicap_nvme_regs_aqa r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_AQA_ASQS, val);
	return r;
}

/* Admin completion queue size, as a quantity in entries. */
static inline uint64_t
pcicap_nvme_regs_aqa_acqs_decoded(struct pcicap_nvme_regs_aqa r)
{
	uint64_t n = pcicap_nvme_regs_aqa_acqs(r);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_aqa_acqs_encode() - from a quantity: Admin completion
 * queue size
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_aqa_acqs_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 12, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Admin submission queue size, as a quantity in entries. */
static inline uint64_t
pcicap_nvme_regs_aqa_asqs_decoded(struct pcicap_nvme_regs_aqa r)
{
	uint64_t n = pcicap_nvme_regs_aqa_asqs(r);

	return (n + 1);
}

/**
 * pcicap_nvme_regs_aqa_asqs_encode() - from a quantity: Admin submission
 * queue size
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_aqa_asqs_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 12, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_aqa() - read: Admin Queue Attributes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_aqa(const struct pcicap_nvme_regs *v,
			  struct pcicap_nvme_regs_aqa *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_AQA, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_aqa(const struct pcicap_nvme_regs *v, uint32_t mask,
			    struct pcicap_nvme_regs_aqa val)
{
	struct pcicap_nvme_regs_aqa old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_REGS_AQA_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_aqa(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_AQA,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Admin Submission Queue Base Address */
struct pcicap_nvme_regs_asq {
	uint64_t raw;
};

/* Physical address (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_asq_base(struct pcicap_nvme_regs_asq r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_ASQ_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_asq
pcicap_nvme_regs_asq_set_base(struct pcicap_nvme_regs_asq r, uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_NVME_REGS_ASQ_BASE,
			      (uint64_t)val << 12);
	return r;
}

/* Physical address, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_asq_base_decoded(struct pcicap_nvme_regs_asq r)
{
	uint64_t n = pcicap_nvme_regs_asq_base(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_asq_base_encode() - from a quantity: Physical address
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_asq_base_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_asq() - read: Admin Submission Queue Base Address
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_asq(const struct pcicap_nvme_regs *v,
			  struct pcicap_nvme_regs_asq *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_ASQ, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_asq(const struct pcicap_nvme_regs *v, uint64_t mask,
			    struct pcicap_nvme_regs_asq val)
{
	struct pcicap_nvme_regs_asq old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_NVME_REGS_ASQ_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_asq(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_ASQ,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}

/* Admin Completion Queue Base Address */
struct pcicap_nvme_regs_acq {
	uint64_t raw;
};

/* Physical address (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_acq_base(struct pcicap_nvme_regs_acq r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_ACQ_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_acq
pcicap_nvme_regs_acq_set_base(struct pcicap_nvme_regs_acq r, uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_NVME_REGS_ACQ_BASE,
			      (uint64_t)val << 12);
	return r;
}

/* Physical address, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_acq_base_decoded(struct pcicap_nvme_regs_acq r)
{
	uint64_t n = pcicap_nvme_regs_acq_base(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_acq_base_encode() - from a quantity: Physical address
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_acq_base_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_acq() - read: Admin Completion Queue Base Address
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_acq(const struct pcicap_nvme_regs *v,
			  struct pcicap_nvme_regs_acq *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_ACQ, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_acq(const struct pcicap_nvme_regs *v, uint64_t mask,
			    struct pcicap_nvme_regs_acq val)
{
	struct pcicap_nvme_regs_acq old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_NVME_REGS_ACQ_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_acq(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_ACQ,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}

/* Controller Memory Buffer Location */
struct pcicap_nvme_regs_cmbloc {
	uint32_t raw;
};

/* BAR that holds the buffer */
static inline uint32_t
pcicap_nvme_regs_cmbloc_bir(struct pcicap_nvme_regs_cmbloc r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_CMBLOC_BIR);
}

/* Offset within the BAR, in units that CMBSZ gives */
static inline uint32_t
pcicap_nvme_regs_cmbloc_offset(struct pcicap_nvme_regs_cmbloc r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CMBLOC_OFFSET) >> 12);
}

/**
 * pcicap_nvme_regs_read_cmbloc() - read: Controller Memory Buffer Location
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cmbloc(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_cmbloc *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_cmbs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBLOC, &val->raw);
}

/* Controller Memory Buffer Size */
struct pcicap_nvme_regs_cmbsz {
	uint32_t raw;
};

/* Submission queues are supported */
static inline bool
pcicap_nvme_regs_cmbsz_sqs(struct pcicap_nvme_regs_cmbsz r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBSZ_SQS) != 0;
}

/* Completion queues are supported */
static inline bool
pcicap_nvme_regs_cmbsz_cqs(struct pcicap_nvme_regs_cmbsz r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBSZ_CQS) != 0;
}

/* PRP and SGL lists are supported */
static inline bool
pcicap_nvme_regs_cmbsz_lists(struct pcicap_nvme_regs_cmbsz r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBSZ_LISTS) != 0;
}

/* Read data is supported */
static inline bool
pcicap_nvme_regs_cmbsz_rds(struct pcicap_nvme_regs_cmbsz r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBSZ_RDS) != 0;
}

/* Write data is supported */
static inline bool
pcicap_nvme_regs_cmbsz_wds(struct pcicap_nvme_regs_cmbsz r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBSZ_WDS) != 0;
}

/* Unit of size and offset */
static inline uint32_t
pcicap_nvme_regs_cmbsz_szu(struct pcicap_nvme_regs_cmbsz r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CMBSZ_SZU) >> 8);
}

/* Size in those units */
static inline uint32_t
pcicap_nvme_regs_cmbsz_size(struct pcicap_nvme_regs_cmbsz r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CMBSZ_SIZE) >> 12);
}

/**
 * pcicap_nvme_regs_read_cmbsz() - read: Controller Memory Buffer Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cmbsz(const struct pcicap_nvme_regs *v,
			    struct pcicap_nvme_regs_cmbsz *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_cmbs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBSZ, &val->raw);
}

/* Boot Partition Information */
struct pcicap_nvme_regs_bpinfo {
	uint32_t raw;
};

/* Size of a boot partition (raw; quantity in bytes) */
static inline uint32_t
pcicap_nvme_regs_bpinfo_bpsz(struct pcicap_nvme_regs_bpinfo r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_BPINFO_BPSZ);
}

/* Boot read status */
static inline uint32_t
pcicap_nvme_regs_bpinfo_brs(struct pcicap_nvme_regs_bpinfo r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_BPINFO_BRS) >> 24);
}

/* Active boot partition */
static inline bool
pcicap_nvme_regs_bpinfo_abpid(struct pcicap_nvme_regs_bpinfo r)
{
	return (r.raw & PCICAP_NVME_REGS_BPINFO_ABPID) != 0;
}

/* Size of a boot partition, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_bpinfo_bpsz_decoded(struct pcicap_nvme_regs_bpinfo r)
{
	uint64_t n = pcicap_nvme_regs_bpinfo_bpsz(r);

	return n * 131072;
}

/**
 * pcicap_nvme_regs_bpinfo_bpsz_encode() - from a quantity: Size of a
 * boot partition
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_bpinfo_bpsz_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 15, 0, 0, 131072,
				       PCICAP_NO_POW2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_bpinfo() - read: Boot Partition Information
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_bpinfo(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_bpinfo *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_BPINFO, &val->raw);
}

/* Boot Partition Read Select */
struct pcicap_nvme_regs_bprsel {
	uint32_t raw;
};

/* Read size (raw; quantity in bytes) */
static inline uint32_t
pcicap_nvme_regs_bprsel_bprsz(struct pcicap_nvme_regs_bprsel r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_BPRSEL_BPRSZ);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_bprsel
pcicap_nvme_regs_bprsel_set_bprsz(struct pcicap_nvme_regs_bprsel r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_BPRSEL_BPRSZ, val);
	return r;
}

/* Where to start (raw; quantity in bytes) */
static inline uint32_t
pcicap_nvme_regs_bprsel_bprof(struct pcicap_nvme_regs_bprsel r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_BPRSEL_BPROF) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_bprsel
pcicap_nvme_regs_bprsel_set_bprof(struct pcicap_nvme_regs_bprsel r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_BPRSEL_BPROF,
			      (uint32_t)val << 10);
	return r;
}

/* Partition to read */
static inline bool
pcicap_nvme_regs_bprsel_bpid(struct pcicap_nvme_regs_bprsel r)
{
	return (r.raw & PCICAP_NVME_REGS_BPRSEL_BPID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_bprsel
pcicap_nvme_regs_bprsel_set_bpid(struct pcicap_nvme_regs_bprsel r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_BPRSEL_BPID,
			      val ? PCICAP_NVME_REGS_BPRSEL_BPID : 0);
	return r;
}

/* Read size, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_bprsel_bprsz_decoded(struct pcicap_nvme_regs_bprsel r)
{
	uint64_t n = pcicap_nvme_regs_bprsel_bprsz(r);

	return n * 4096;
}

/**
 * pcicap_nvme_regs_bprsel_bprsz_encode() - from a quantity: Read size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_bprsel_bprsz_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 10, 0, 0, 4096, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Where to start, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_bprsel_bprof_decoded(struct pcicap_nvme_regs_bprsel r)
{
	uint64_t n = pcicap_nvme_regs_bprsel_bprof(r);

	return n * 4096;
}

/**
 * pcicap_nvme_regs_bprsel_bprof_encode() - from a quantity: Where to start
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_bprsel_bprof_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 20, 0, 0, 4096, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_bprsel() - read: Boot Partition Read Select
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_bprsel(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_bprsel *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_BPRSEL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_bprsel(const struct pcicap_nvme_regs *v, uint32_t mask,
			       struct pcicap_nvme_regs_bprsel val)
{
	struct pcicap_nvme_regs_bprsel old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_REGS_BPRSEL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_bprsel(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_BPRSEL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Boot Partition Memory Buffer Location */
struct pcicap_nvme_regs_bpmbl {
	uint64_t raw;
};

/* Buffer base address (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_bpmbl_bmbba(struct pcicap_nvme_regs_bpmbl r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_BPMBL_BMBBA) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_bpmbl
pcicap_nvme_regs_bpmbl_set_bmbba(struct pcicap_nvme_regs_bpmbl r, uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_NVME_REGS_BPMBL_BMBBA,
			      (uint64_t)val << 12);
	return r;
}

/* Buffer base address, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_bpmbl_bmbba_decoded(struct pcicap_nvme_regs_bpmbl r)
{
	uint64_t n = pcicap_nvme_regs_bpmbl_bmbba(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_bpmbl_bmbba_encode() - from a quantity: Buffer base address
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_bpmbl_bmbba_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_bpmbl() - read: Boot Partition Memory Buffer Location
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_bpmbl(const struct pcicap_nvme_regs *v,
			    struct pcicap_nvme_regs_bpmbl *val)
{
	val->raw = UINT64_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_BPMBL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_bpmbl(const struct pcicap_nvme_regs *v, uint64_t mask,
			      struct pcicap_nvme_regs_bpmbl val)
{
	struct pcicap_nvme_regs_bpmbl old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_NVME_REGS_BPMBL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_bpmbl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_BPMBL,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}

/* Controller Memory Buffer Memory Space Control */
struct pcicap_nvme_regs_cmbmsc {
	uint64_t raw;
};

/* Capabilities enabled: CMBLOC and CMBSZ are valid */
static inline bool
pcicap_nvme_regs_cmbmsc_cre(struct pcicap_nvme_regs_cmbmsc r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBMSC_CRE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cmbmsc
pcicap_nvme_regs_cmbmsc_set_cre(struct pcicap_nvme_regs_cmbmsc r, bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_NVME_REGS_CMBMSC_CRE,
			      val ? PCICAP_NVME_REGS_CMBMSC_CRE : 0);
	return r;
}

/* Memory space enable: the buffer is decoded at CBA */
static inline bool
pcicap_nvme_regs_cmbmsc_cmse(struct pcicap_nvme_regs_cmbmsc r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBMSC_CMSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cmbmsc
pcicap_nvme_regs_cmbmsc_set_cmse(struct pcicap_nvme_regs_cmbmsc r, bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_NVME_REGS_CMBMSC_CMSE,
			      val ? PCICAP_NVME_REGS_CMBMSC_CMSE : 0);
	return r;
}

/* Controller base address (raw; quantity in bytes) */
static inline uint64_t
pcicap_nvme_regs_cmbmsc_cba(struct pcicap_nvme_regs_cmbmsc r)
{
	return (uint64_t)((r.raw & PCICAP_NVME_REGS_CMBMSC_CBA) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_cmbmsc
pcicap_nvme_regs_cmbmsc_set_cba(struct pcicap_nvme_regs_cmbmsc r, uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_NVME_REGS_CMBMSC_CBA,
			      (uint64_t)val << 12);
	return r;
}

/* Controller base address, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_regs_cmbmsc_cba_decoded(struct pcicap_nvme_regs_cmbmsc r)
{
	uint64_t n = pcicap_nvme_regs_cmbmsc_cba(r);

	return n << 12;
}

/**
 * pcicap_nvme_regs_cmbmsc_cba_encode() - from a quantity: Controller
 * base address
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_cmbmsc_cba_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_cmbmsc() - read: Controller Memory Buffer Memory
 * Space Control
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cmbmsc(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_cmbmsc *val)
{
	val->raw = UINT64_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read64(&v->view, PCICAP_NVME_REGS_CMBMSC, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_cmbmsc(const struct pcicap_nvme_regs *v, uint64_t mask,
			       struct pcicap_nvme_regs_cmbmsc val)
{
	struct pcicap_nvme_regs_cmbmsc old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_NVME_REGS_CMBMSC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_cmbmsc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_NVME_REGS_CMBMSC,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}

/* Controller Memory Buffer Status */
struct pcicap_nvme_regs_cmbsts {
	uint32_t raw;
};

/* Controller base address is invalid */
static inline bool
pcicap_nvme_regs_cmbsts_cbai(struct pcicap_nvme_regs_cmbsts r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBSTS_CBAI) != 0;
}

/**
 * pcicap_nvme_regs_read_cmbsts() - read: Controller Memory Buffer Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cmbsts(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_cmbsts *val)
{
	val->raw = UINT32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBSTS, &val->raw);
}

/* Controller Memory Buffer Elasticity Buffer Size */
struct pcicap_nvme_regs_cmbebs {
	uint32_t raw;
};

/* Unit of size */
static inline uint32_t
pcicap_nvme_regs_cmbebs_unit(struct pcicap_nvme_regs_cmbebs r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_CMBEBS_UNIT);
}

/* Read bypass: reads pass writes that are still buffered */
static inline bool
pcicap_nvme_regs_cmbebs_bypass(struct pcicap_nvme_regs_cmbebs r)
{
	return (r.raw & PCICAP_NVME_REGS_CMBEBS_BYPASS) != 0;
}

/* Size in those units */
static inline uint32_t
pcicap_nvme_regs_cmbebs_size(struct pcicap_nvme_regs_cmbebs r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CMBEBS_SIZE) >> 8);
}

/**
 * pcicap_nvme_regs_read_cmbebs() - read: Controller Memory Buffer Elasticity
 * Buffer Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cmbebs(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_cmbebs *val)
{
	val->raw = UINT32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBEBS, &val->raw);
}

/* Controller Memory Buffer Sustained Write Throughput */
struct pcicap_nvme_regs_cmbswtp {
	uint32_t raw;
};

/* Unit per second */
static inline uint32_t
pcicap_nvme_regs_cmbswtp_unit(struct pcicap_nvme_regs_cmbswtp r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_CMBSWTP_UNIT);
}

/* Throughput in those units */
static inline uint32_t
pcicap_nvme_regs_cmbswtp_rate(struct pcicap_nvme_regs_cmbswtp r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CMBSWTP_RATE) >> 8);
}

/**
 * pcicap_nvme_regs_read_cmbswtp() - read: Controller Memory Buffer Sustained
 * Write Throughput
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_cmbswtp(const struct pcicap_nvme_regs *v,
			      struct pcicap_nvme_regs_cmbswtp *val)
{
	val->raw = UINT32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CMBSWTP,
				  &val->raw);
}

/**
 * pcicap_nvme_regs_read_nssd() - read: Subsystem Shutdown
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_nssd(const struct pcicap_nvme_regs *v, uint32_t *val)
{
	*val = UINT32_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_nssd(const struct pcicap_nvme_regs *v, uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_nssd(const struct pcicap_nvme_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_nssd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_NSSD,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Controller Ready Timeouts */
struct pcicap_nvme_regs_crto {
	uint32_t raw;
};

/* Time until ready, independent of media (raw; quantity in ms) */
static inline uint32_t
pcicap_nvme_regs_crto_crimt(struct pcicap_nvme_regs_crto r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_CRTO_CRIMT) >> 16);
}

/* Time until ready, with media (raw; quantity in ms) */
static inline uint32_t
pcicap_nvme_regs_crto_crwmt(struct pcicap_nvme_regs_crto r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_CRTO_CRWMT);
}

/* Time until ready, independent of media, as a quantity in ms. */
static inline uint64_t
pcicap_nvme_regs_crto_crimt_decoded(struct pcicap_nvme_regs_crto r)
{
	uint64_t n = pcicap_nvme_regs_crto_crimt(r);

	return n * 500;
}

/**
 * pcicap_nvme_regs_crto_crimt_encode() - from a quantity: Time until ready,
 * independent of media
 * @quantity: the quantity in ms
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_crto_crimt_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 500, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Time until ready, with media, as a quantity in ms. */
static inline uint64_t
pcicap_nvme_regs_crto_crwmt_decoded(struct pcicap_nvme_regs_crto r)
{
	uint64_t n = pcicap_nvme_regs_crto_crwmt(r);

	return n * 500;
}

/**
 * pcicap_nvme_regs_crto_crwmt_encode() - from a quantity: Time until ready,
 * with media
 * @quantity: the quantity in ms
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_crto_crwmt_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 500, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_nvme_regs_read_crto() - read: Controller Ready Timeouts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_crto(const struct pcicap_nvme_regs *v,
			   struct pcicap_nvme_regs_crto *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_crms < 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_CRTO, &val->raw);
}

/* Persistent Memory Region Capabilities */
struct pcicap_nvme_regs_pmrcap {
	uint32_t raw;
};

/* Read data is supported */
static inline bool
pcicap_nvme_regs_pmrcap_rds(struct pcicap_nvme_regs_pmrcap r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRCAP_RDS) != 0;
}

/* Write data is supported */
static inline bool
pcicap_nvme_regs_pmrcap_wds(struct pcicap_nvme_regs_pmrcap r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRCAP_WDS) != 0;
}

/* BAR that holds the region */
static inline uint32_t
pcicap_nvme_regs_pmrcap_bir(struct pcicap_nvme_regs_pmrcap r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRCAP_BIR) >> 5);
}

/* Unit of pmrto */
static inline uint32_t
pcicap_nvme_regs_pmrcap_pmrtu(struct pcicap_nvme_regs_pmrcap r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRCAP_PMRTU) >> 8);
}

/* Persistent memory region write barrier mechanisms */
static inline uint32_t
pcicap_nvme_regs_pmrcap_pmrwbm(struct pcicap_nvme_regs_pmrcap r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRCAP_PMRWBM) >> 10);
}

/* Until ready */
static inline uint32_t
pcicap_nvme_regs_pmrcap_pmrto(struct pcicap_nvme_regs_pmrcap r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRCAP_PMRTO) >> 16);
}

/* Controller memory space is supported */
static inline bool
pcicap_nvme_regs_pmrcap_cmss(struct pcicap_nvme_regs_pmrcap r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRCAP_CMSS) != 0;
}

/**
 * pcicap_nvme_regs_read_pmrcap() - read: Persistent Memory Region Capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrcap(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_pmrcap *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRCAP, &val->raw);
}

/* Persistent Memory Region Control */
struct pcicap_nvme_regs_pmrctl {
	uint32_t raw;
};

/* The region answers */
static inline bool
pcicap_nvme_regs_pmrctl_enable(struct pcicap_nvme_regs_pmrctl r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRCTL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_pmrctl
pcicap_nvme_regs_pmrctl_set_enable(struct pcicap_nvme_regs_pmrctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_PMRCTL_ENABLE,
			      val ? PCICAP_NVME_REGS_PMRCTL_ENABLE : 0);
	return r;
}

/**
 * pcicap_nvme_regs_read_pmrctl() - read: Persistent Memory Region Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrctl(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_pmrctl *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRCTL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_pmrctl(const struct pcicap_nvme_regs *v, uint32_t mask,
			       struct pcicap_nvme_regs_pmrctl val)
{
	struct pcicap_nvme_regs_pmrctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_REGS_PMRCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_pmrctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_PMRCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Persistent Memory Region Status */
struct pcicap_nvme_regs_pmrsts {
	uint32_t raw;
};

/* Error; 0: normal operation */
static inline uint32_t
pcicap_nvme_regs_pmrsts_err(struct pcicap_nvme_regs_pmrsts r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_PMRSTS_ERR);
}

/* Not ready */
static inline bool
pcicap_nvme_regs_pmrsts_nrdy(struct pcicap_nvme_regs_pmrsts r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRSTS_NRDY) != 0;
}

/* Health */
static inline uint32_t
pcicap_nvme_regs_pmrsts_hsts(struct pcicap_nvme_regs_pmrsts r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRSTS_HSTS) >> 9);
}

/* Controller base address is invalid */
static inline bool
pcicap_nvme_regs_pmrsts_cbai(struct pcicap_nvme_regs_pmrsts r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRSTS_CBAI) != 0;
}

/**
 * pcicap_nvme_regs_read_pmrsts() - read: Persistent Memory Region Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrsts(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_pmrsts *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRSTS, &val->raw);
}

/* Persistent Memory Region Elasticity Buffer Size */
struct pcicap_nvme_regs_pmrebs {
	uint32_t raw;
};

/* Unit of size */
static inline uint32_t
pcicap_nvme_regs_pmrebs_unit(struct pcicap_nvme_regs_pmrebs r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_PMREBS_UNIT);
}

/* Read bypass: reads pass writes that are still buffered */
static inline bool
pcicap_nvme_regs_pmrebs_bypass(struct pcicap_nvme_regs_pmrebs r)
{
	return (r.raw & PCICAP_NVME_REGS_PMREBS_BYPASS) != 0;
}

/* Size in those units */
static inline uint32_t
pcicap_nvme_regs_pmrebs_size(struct pcicap_nvme_regs_pmrebs r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMREBS_SIZE) >> 8);
}

/**
 * pcicap_nvme_regs_read_pmrebs() - read: Persistent Memory Region Elasticity
 * Buffer Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrebs(const struct pcicap_nvme_regs *v,
			     struct pcicap_nvme_regs_pmrebs *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMREBS, &val->raw);
}

/* Persistent Memory Region Sustained Write Throughput */
struct pcicap_nvme_regs_pmrswtp {
	uint32_t raw;
};

/* Unit per second */
static inline uint32_t
pcicap_nvme_regs_pmrswtp_unit(struct pcicap_nvme_regs_pmrswtp r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_REGS_PMRSWTP_UNIT);
}

/* Throughput in those units */
static inline uint32_t
pcicap_nvme_regs_pmrswtp_rate(struct pcicap_nvme_regs_pmrswtp r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRSWTP_RATE) >> 8);
}

/**
 * pcicap_nvme_regs_read_pmrswtp() - read: Persistent Memory Region Sustained
 * Write Throughput
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrswtp(const struct pcicap_nvme_regs *v,
			      struct pcicap_nvme_regs_pmrswtp *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRSWTP,
				  &val->raw);
}

/* Persistent Memory Region Memory Space Control, lower half */
struct pcicap_nvme_regs_pmrmscl {
	uint32_t raw;
};

/* Memory space enable: the region is decoded at the address */
static inline bool
pcicap_nvme_regs_pmrmscl_cmse(struct pcicap_nvme_regs_pmrmscl r)
{
	return (r.raw & PCICAP_NVME_REGS_PMRMSCL_CMSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_pmrmscl
pcicap_nvme_regs_pmrmscl_set_cmse(struct pcicap_nvme_regs_pmrmscl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_PMRMSCL_CMSE,
			      val ? PCICAP_NVME_REGS_PMRMSCL_CMSE : 0);
	return r;
}

/* Controller base address */
static inline uint32_t
pcicap_nvme_regs_pmrmscl_cba(struct pcicap_nvme_regs_pmrmscl r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_REGS_PMRMSCL_CBA) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_regs_pmrmscl
pcicap_nvme_regs_pmrmscl_set_cba(struct pcicap_nvme_regs_pmrmscl r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_REGS_PMRMSCL_CBA,
			      (uint32_t)val << 12);
	return r;
}

/**
 * pcicap_nvme_regs_read_pmrmscl() - read: Persistent Memory Region Memory Space
 * Control, lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrmscl(const struct pcicap_nvme_regs *v,
			      struct pcicap_nvme_regs_pmrmscl *val)
{
	val->raw = UINT32_MAX;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRMSCL,
				  &val->raw);
}

/**
 * pcicap_nvme_regs_update_pmrmscl() - change bits: Persistent Memory Region
 * Memory Space Control, lower half
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_pmrmscl(const struct pcicap_nvme_regs *v, uint32_t mask,
				struct pcicap_nvme_regs_pmrmscl val)
{
	struct pcicap_nvme_regs_pmrmscl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_REGS_PMRMSCL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_pmrmscl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_PMRMSCL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_nvme_regs_read_pmrmscu() - read: Upper half of the address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmrmscu(const struct pcicap_nvme_regs *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_REGS_PMRMSCU, val);
}

/**
 * pcicap_nvme_regs_write_pmrmscu() - write: Upper half of the address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_pmrmscu(const struct pcicap_nvme_regs *v, uint32_t val)
{
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_PMRMSCU, val);
}

/**
 * pcicap_nvme_regs_update_pmrmscu() - change bits: Upper half of the address
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_update_pmrmscu(const struct pcicap_nvme_regs *v, uint32_t mask,
				uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_regs_read_pmrmscu(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_REGS_PMRMSCU,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_nvme_regs_read_pmr_address() - read: Controller base address
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_read_pmr_address(const struct pcicap_nvme_regs *v,
				  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		struct pcicap_nvme_regs_pmrmscl part;

		ret = pcicap_nvme_regs_read_pmrmscl(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_nvme_regs_pmrmscl_cba(part) << 12;
	}
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		uint32_t part;

		ret = pcicap_nvme_regs_read_pmrmscu(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_nvme_regs_write_pmr_address() - write: Controller base address
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
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_pmr_address(const struct pcicap_nvme_regs *v,
				   uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 12) - 1)))
		return -EDOM;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1) &&
	    (value >> 12 & 0xfffff))
		return -ERANGE;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1) &&
	    (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		uint32_t val = (uint32_t)(value >> 12);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xfffff) << 12));
		struct pcicap_nvme_regs_pmrmscl part = { bits };

		ret = pcicap_nvme_regs_update_pmrmscl(v, 0xfffff000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->cap_pmrs == 1 && v->pmrcap_cmss == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_nvme_regs_write_pmrmscu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_init(struct pcicap_nvme_regs *v)
{
	int ret;

	{
		struct pcicap_nvme_regs_cap r;

		ret = pcicap_nvme_regs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_bps = 0;
		if (!ret)
			v->cap_bps = (uint32_t)pcicap_nvme_regs_cap_bps(r);
		v->cap_cmbs = 0;
		if (!ret)
			v->cap_cmbs = (uint32_t)pcicap_nvme_regs_cap_cmbs(r);
		v->cap_crms = 0;
		if (!ret)
			v->cap_crms = (uint32_t)pcicap_nvme_regs_cap_crms(r);
		v->cap_dstrd = 0;
		if (!ret)
			v->cap_dstrd = (uint32_t)pcicap_nvme_regs_cap_dstrd(r);
		v->cap_nssrs = 0;
		if (!ret)
			v->cap_nssrs = (uint32_t)pcicap_nvme_regs_cap_nssrs(r);
		v->cap_nsss = 0;
		if (!ret)
			v->cap_nsss = (uint32_t)pcicap_nvme_regs_cap_nsss(r);
		v->cap_pmrs = 0;
		if (!ret)
			v->cap_pmrs = (uint32_t)pcicap_nvme_regs_cap_pmrs(r);
	}
	{
		struct pcicap_nvme_regs_vs r;

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
		struct pcicap_nvme_regs_pmrcap r;

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
PCICAP_MUST_CHECK static inline int
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
	uint32_t outer_cap_dstrd;
};

/**
 * pcicap_nvme_regs_doorbell_write_sq_tail() - write: Submission queue tail
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_doorbell_write_sq_tail(const struct pcicap_nvme_regs_doorbell *v,
					uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_DOORBELL_SQ_TAIL,
				   val);
}

/* Offset in this layout. */
static inline uint32_t
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_doorbell_write_cq_head(const struct pcicap_nvme_regs_doorbell *v,
					uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   pcicap_nvme_regs_doorbell_cq_head_offset(v),
				   val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_doorbell_init(struct pcicap_nvme_regs_doorbell *v)
{
	pcicap_mmio_clamp(&v->view, pcicap_pow2_32(v->outer_cap_dstrd + 3));
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_doorbell_open(const struct pcicap_nvme_regs *outer,
			       uint32_t off,
			       struct pcicap_nvme_regs_doorbell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_dstrd = outer->cap_dstrd;
	return pcicap_nvme_regs_doorbell_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_nvme_regs_doorbell_elements(const struct pcicap_nvme_regs *v)
{
	(void)v;
	return 65536;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_doorbell_where(const struct pcicap_nvme_regs *v, uint32_t *off)
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
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_doorbell_at(const struct pcicap_nvme_regs *outer,
			     unsigned int index,
			     struct pcicap_nvme_regs_doorbell *v)
{
	uint32_t off;
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

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_NVME_H */
