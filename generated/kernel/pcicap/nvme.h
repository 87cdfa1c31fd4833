/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express Controller
 *
 * Generated from specs/devices/nvme.yaml - do not edit.
 */
/* Source: NVM Express Base 2.0, 3.1, 3.3 and 5.17.2; linux/nvme.h */
#ifndef PCICAP_NVME_H
#define PCICAP_NVME_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/msix.h>

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Controller properties and doorbells */
#define PCICAP_NVME_REGS_BAR			0
#define PCICAP_NVME_REGS_MIN_SIZE		0x4000

/* regs: Controller properties and doorbells */

typedef u64 __bitwise pcicap_nvme_regs_cap_t;
/* ro: Controller Capabilities */
#define PCICAP_NVME_REGS_CAP			0x00
/* ro: Maximum queue entries supported */
#define  PCICAP_NVME_REGS_CAP_MQES \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x000000000000ffff)
/* ro: Contiguous queues required */
#define  PCICAP_NVME_REGS_CAP_CQR \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000000000010000)
/* ro: Arbitration mechanisms */
#define  PCICAP_NVME_REGS_CAP_AMS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000000000060000)
/* Weighted round robin with urgent class */
#define  PCICAP_NVME_REGS_CAP_AMS_WRR \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000000000020000)
/* Vendor specific */
#define  PCICAP_NVME_REGS_CAP_AMS_VENDOR \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000000000040000)
/* ro: Timeout: the longest time that CSTS.RDY can take to change */
#define  PCICAP_NVME_REGS_CAP_TO \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x00000000ff000000)
/* ro: Doorbell stride */
#define  PCICAP_NVME_REGS_CAP_DSTRD \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000000f00000000)
/* ro: NVM subsystem reset is supported */
#define  PCICAP_NVME_REGS_CAP_NSSRS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000001000000000)
/* ro: Command sets */
#define  PCICAP_NVME_REGS_CAP_CSS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x00001fe000000000)
/* NVM command set */
#define  PCICAP_NVME_REGS_CAP_CSS_NVM \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000002000000000)
/* I/O command sets */
#define  PCICAP_NVME_REGS_CAP_CSS_CSI \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000080000000000)
/* No I/O command set */
#define  PCICAP_NVME_REGS_CAP_CSS_ADMIN_ONLY \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000100000000000)
/* ro: Has boot partitions */
#define  PCICAP_NVME_REGS_CAP_BPS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000200000000000)
/* ro: Controller power scope */
#define  PCICAP_NVME_REGS_CAP_CPS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000c00000000000)
#define  PCICAP_NVME_REGS_CAP_CPS_NOT_REPORTED \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000000000000000)
#define  PCICAP_NVME_REGS_CAP_CPS_CONTROLLER \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000400000000000)
#define  PCICAP_NVME_REGS_CAP_CPS_DOMAIN \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000800000000000)
#define  PCICAP_NVME_REGS_CAP_CPS_SUBSYSTEM \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0000c00000000000)
/* ro: Memory page size minimum */
#define  PCICAP_NVME_REGS_CAP_MPSMIN \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x000f000000000000)
/* ro: Memory page size maximum */
#define  PCICAP_NVME_REGS_CAP_MPSMAX \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x00f0000000000000)
/* ro: Persistent memory region is supported */
#define  PCICAP_NVME_REGS_CAP_PMRS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0100000000000000)
/* ro: Controller memory buffer is supported */
#define  PCICAP_NVME_REGS_CAP_CMBS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0200000000000000)
/* ro: NVM subsystem shutdown is supported */
#define  PCICAP_NVME_REGS_CAP_NSSS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0400000000000000)
/* ro: Ready modes */
#define  PCICAP_NVME_REGS_CAP_CRMS \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x1800000000000000)
/* Ready with media */
#define  PCICAP_NVME_REGS_CAP_CRMS_WITH_MEDIA \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x0800000000000000)
/* Controller ready independent of media */
#define  PCICAP_NVME_REGS_CAP_CRMS_INDEPENDENT \
	PCICAP_BITS(pcicap_nvme_regs_cap_t, 0x1000000000000000)

typedef u32 __bitwise pcicap_nvme_regs_vs_t;
/* ro: Version */
#define PCICAP_NVME_REGS_VS			0x08
/* ro: Major version */
#define  PCICAP_NVME_REGS_VS_MAJOR		PCICAP_BITS(pcicap_nvme_regs_vs_t, 0xffff0000)
/* ro: Minor version */
#define  PCICAP_NVME_REGS_VS_MINOR		PCICAP_BITS(pcicap_nvme_regs_vs_t, 0x0000ff00)
/* ro: Tertiary version */
#define  PCICAP_NVME_REGS_VS_TERTIARY		PCICAP_BITS(pcicap_nvme_regs_vs_t, 0x000000ff)
/* rw1s: Interrupt Mask Set */
#define PCICAP_NVME_REGS_INTMS			0x0c
/* rw1c: Interrupt Mask Clear */
#define PCICAP_NVME_REGS_INTMC			0x10

typedef u32 __bitwise pcicap_nvme_regs_cc_t;
/* rw: Controller Configuration */
#define PCICAP_NVME_REGS_CC			0x14
/* rw: Enable: the controller processes commands */
#define  PCICAP_NVME_REGS_CC_ENABLE		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000001)
/* rw: Command set selected */
#define  PCICAP_NVME_REGS_CC_CSS		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000070)
#define  PCICAP_NVME_REGS_CC_CSS_NVM		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000000)
#define  PCICAP_NVME_REGS_CC_CSS_ALL		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000060)
#define  PCICAP_NVME_REGS_CC_CSS_ADMIN_ONLY	PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000070)
/* rw: Memory page size */
#define  PCICAP_NVME_REGS_CC_MPS		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000780)
/* rw: Arbitration mechanism selected */
#define  PCICAP_NVME_REGS_CC_AMS		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00003800)
#define  PCICAP_NVME_REGS_CC_AMS_ROUND_ROBIN	PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000000)
#define  PCICAP_NVME_REGS_CC_AMS_WRR		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000800)
#define  PCICAP_NVME_REGS_CC_AMS_VENDOR		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00003800)
/* rw: Shutdown notification */
#define  PCICAP_NVME_REGS_CC_SHN		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x0000c000)
#define  PCICAP_NVME_REGS_CC_SHN_NONE		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00000000)
#define  PCICAP_NVME_REGS_CC_SHN_NORMAL		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00004000)
#define  PCICAP_NVME_REGS_CC_SHN_ABRUPT		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00008000)
/* rw: I/O submission queue entry size */
#define  PCICAP_NVME_REGS_CC_IOSQES		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x000f0000)
/* rw: I/O completion queue entry size */
#define  PCICAP_NVME_REGS_CC_IOCQES		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x00f00000)
/* rw: Controller ready independent of media */
#define  PCICAP_NVME_REGS_CC_CRIME		PCICAP_BITS(pcicap_nvme_regs_cc_t, 0x01000000)

typedef u32 __bitwise pcicap_nvme_regs_csts_t;
/* ro, rw1c: Controller Status */
#define PCICAP_NVME_REGS_CSTS				0x1c
/* ro: Ready to process commands */
#define  PCICAP_NVME_REGS_CSTS_READY \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000001)
/* ro: Controller fatal status */
#define  PCICAP_NVME_REGS_CSTS_FATAL \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000002)
/* ro: Shutdown status */
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x0000000c)
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_NONE \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000000)
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_PROCESSING \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000004)
#define  PCICAP_NVME_REGS_CSTS_SHUTDOWN_COMPLETE \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000008)
/* rw1c: An NVM subsystem reset occurred */
#define  PCICAP_NVME_REGS_CSTS_NSSRO \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000010)
/* ro: Processing is paused */
#define  PCICAP_NVME_REGS_CSTS_PAUSED \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000020)
/* ro: Shutdown type: 1 for the NVM subsystem */
#define  PCICAP_NVME_REGS_CSTS_SUBSYSTEM \
	PCICAP_BITS(pcicap_nvme_regs_csts_t, 0x00000040)
/* rw: Writing 4E564D65h ("NVMe") resets the NVM subsystem */
#define PCICAP_NVME_REGS_NSSR			0x20

typedef u32 __bitwise pcicap_nvme_regs_aqa_t;
/* rw: Admin Queue Attributes */
#define PCICAP_NVME_REGS_AQA			0x24
/* rw: Admin completion queue size */
#define  PCICAP_NVME_REGS_AQA_ACQS		PCICAP_BITS(pcicap_nvme_regs_aqa_t, 0x0fff0000)
/* rw: Admin submission queue size */
#define  PCICAP_NVME_REGS_AQA_ASQS		PCICAP_BITS(pcicap_nvme_regs_aqa_t, 0x00000fff)

typedef u64 __bitwise pcicap_nvme_regs_asq_t;
/* rw: Admin Submission Queue Base Address */
#define PCICAP_NVME_REGS_ASQ			0x28
/* rw: Physical address */
#define  PCICAP_NVME_REGS_ASQ_BASE \
	PCICAP_BITS(pcicap_nvme_regs_asq_t, 0xfffffffffffff000)

typedef u64 __bitwise pcicap_nvme_regs_acq_t;
/* rw: Admin Completion Queue Base Address */
#define PCICAP_NVME_REGS_ACQ			0x30
/* rw: Physical address */
#define  PCICAP_NVME_REGS_ACQ_BASE \
	PCICAP_BITS(pcicap_nvme_regs_acq_t, 0xfffffffffffff000)

typedef u32 __bitwise pcicap_nvme_regs_cmbloc_t;
/* ro: Controller Memory Buffer Location */
#define PCICAP_NVME_REGS_CMBLOC			0x38
/* ro: BAR that holds the buffer */
#define  PCICAP_NVME_REGS_CMBLOC_BIR		PCICAP_BITS(pcicap_nvme_regs_cmbloc_t, 0x00000007)
/* ro: Offset within the BAR, in units that CMBSZ gives */
#define  PCICAP_NVME_REGS_CMBLOC_OFFSET		PCICAP_BITS(pcicap_nvme_regs_cmbloc_t, 0xfffff000)

typedef u32 __bitwise pcicap_nvme_regs_cmbsz_t;
/* ro: Controller Memory Buffer Size */
#define PCICAP_NVME_REGS_CMBSZ			0x3c
/* ro: Submission queues are supported */
#define  PCICAP_NVME_REGS_CMBSZ_SQS		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000001)
/* ro: Completion queues are supported */
#define  PCICAP_NVME_REGS_CMBSZ_CQS		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000002)
/* ro: PRP and SGL lists are supported */
#define  PCICAP_NVME_REGS_CMBSZ_LISTS		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000004)
/* ro: Read data is supported */
#define  PCICAP_NVME_REGS_CMBSZ_RDS		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000008)
/* ro: Write data is supported */
#define  PCICAP_NVME_REGS_CMBSZ_WDS		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000010)
/* ro: Unit of size and offset */
#define  PCICAP_NVME_REGS_CMBSZ_SZU		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000f00)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_KIB4	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000000)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_KIB64	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000100)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_MIB1	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000200)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_MIB16	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000300)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_MIB256	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000400)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_GIB4	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000500)
#define  PCICAP_NVME_REGS_CMBSZ_SZU_GIB64	PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0x00000600)
/* ro: Size in those units */
#define  PCICAP_NVME_REGS_CMBSZ_SIZE		PCICAP_BITS(pcicap_nvme_regs_cmbsz_t, 0xfffff000)

typedef u32 __bitwise pcicap_nvme_regs_bpinfo_t;
/* ro: Boot Partition Information */
#define PCICAP_NVME_REGS_BPINFO				0x40
/* ro: Size of a boot partition */
#define  PCICAP_NVME_REGS_BPINFO_BPSZ \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x00007fff)
/* ro: Boot read status */
#define  PCICAP_NVME_REGS_BPINFO_BRS \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x03000000)
#define  PCICAP_NVME_REGS_BPINFO_BRS_NONE \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x00000000)
#define  PCICAP_NVME_REGS_BPINFO_BRS_IN_PROGRESS \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x01000000)
#define  PCICAP_NVME_REGS_BPINFO_BRS_COMPLETE \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x02000000)
#define  PCICAP_NVME_REGS_BPINFO_BRS_ERROR \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x03000000)
/* ro: Active boot partition */
#define  PCICAP_NVME_REGS_BPINFO_ABPID \
	PCICAP_BITS(pcicap_nvme_regs_bpinfo_t, 0x80000000)

typedef u32 __bitwise pcicap_nvme_regs_bprsel_t;
/* rw: Boot Partition Read Select */
#define PCICAP_NVME_REGS_BPRSEL			0x44
/* rw: Read size */
#define  PCICAP_NVME_REGS_BPRSEL_BPRSZ		PCICAP_BITS(pcicap_nvme_regs_bprsel_t, 0x000003ff)
/* rw: Where to start */
#define  PCICAP_NVME_REGS_BPRSEL_BPROF		PCICAP_BITS(pcicap_nvme_regs_bprsel_t, 0x3ffffc00)
/* rw: Partition to read */
#define  PCICAP_NVME_REGS_BPRSEL_BPID		PCICAP_BITS(pcicap_nvme_regs_bprsel_t, 0x80000000)

typedef u64 __bitwise pcicap_nvme_regs_bpmbl_t;
/* rw: Boot Partition Memory Buffer Location */
#define PCICAP_NVME_REGS_BPMBL			0x48
/* rw: Buffer base address */
#define  PCICAP_NVME_REGS_BPMBL_BMBBA \
	PCICAP_BITS(pcicap_nvme_regs_bpmbl_t, 0xfffffffffffff000)

typedef u64 __bitwise pcicap_nvme_regs_cmbmsc_t;
/* rw: Controller Memory Buffer Memory Space Control */
#define PCICAP_NVME_REGS_CMBMSC			0x50
/* rw: Capabilities enabled: CMBLOC and CMBSZ are valid */
#define  PCICAP_NVME_REGS_CMBMSC_CRE \
	PCICAP_BITS(pcicap_nvme_regs_cmbmsc_t, 0x0000000000000001)
/* rw: Memory space enable: the buffer is decoded at CBA */
#define  PCICAP_NVME_REGS_CMBMSC_CMSE \
	PCICAP_BITS(pcicap_nvme_regs_cmbmsc_t, 0x0000000000000002)
/* rw: Controller base address */
#define  PCICAP_NVME_REGS_CMBMSC_CBA \
	PCICAP_BITS(pcicap_nvme_regs_cmbmsc_t, 0xfffffffffffff000)

typedef u32 __bitwise pcicap_nvme_regs_cmbsts_t;
/* ro: Controller Memory Buffer Status */
#define PCICAP_NVME_REGS_CMBSTS			0x58
/* ro: Controller base address is invalid */
#define  PCICAP_NVME_REGS_CMBSTS_CBAI		PCICAP_BITS(pcicap_nvme_regs_cmbsts_t, 0x00000001)

typedef u32 __bitwise pcicap_nvme_regs_cmbebs_t;
/* ro: Controller Memory Buffer Elasticity Buffer Size */
#define PCICAP_NVME_REGS_CMBEBS			0x5c
/* ro: Unit of size */
#define  PCICAP_NVME_REGS_CMBEBS_UNIT		PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0x0000000f)
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_BYTES	PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0x00000000)
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_KIB	PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0x00000001)
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_MIB	PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0x00000002)
#define  PCICAP_NVME_REGS_CMBEBS_UNIT_GIB	PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0x00000003)
/* ro: Read bypass: reads pass writes that are still buffered */
#define  PCICAP_NVME_REGS_CMBEBS_BYPASS		PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0x00000010)
/* ro: Size in those units */
#define  PCICAP_NVME_REGS_CMBEBS_SIZE		PCICAP_BITS(pcicap_nvme_regs_cmbebs_t, 0xffffff00)

typedef u32 __bitwise pcicap_nvme_regs_cmbswtp_t;
/* ro: Controller Memory Buffer Sustained Write Throughput */
#define PCICAP_NVME_REGS_CMBSWTP		0x60
/* ro: Unit per second */
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT		PCICAP_BITS(pcicap_nvme_regs_cmbswtp_t, 0x0000000f)
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_BYTES	PCICAP_BITS(pcicap_nvme_regs_cmbswtp_t, 0x00000000)
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_KIB	PCICAP_BITS(pcicap_nvme_regs_cmbswtp_t, 0x00000001)
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_MIB	PCICAP_BITS(pcicap_nvme_regs_cmbswtp_t, 0x00000002)
#define  PCICAP_NVME_REGS_CMBSWTP_UNIT_GIB	PCICAP_BITS(pcicap_nvme_regs_cmbswtp_t, 0x00000003)
/* ro: Throughput in those units */
#define  PCICAP_NVME_REGS_CMBSWTP_RATE		PCICAP_BITS(pcicap_nvme_regs_cmbswtp_t, 0xffffff00)
/* rw: Subsystem Shutdown */
#define PCICAP_NVME_REGS_NSSD			0x64

typedef u32 __bitwise pcicap_nvme_regs_crto_t;
/* ro: Controller Ready Timeouts */
#define PCICAP_NVME_REGS_CRTO			0x68
/* ro: Time until ready, independent of media */
#define  PCICAP_NVME_REGS_CRTO_CRIMT		PCICAP_BITS(pcicap_nvme_regs_crto_t, 0xffff0000)
/* ro: Time until ready, with media */
#define  PCICAP_NVME_REGS_CRTO_CRWMT		PCICAP_BITS(pcicap_nvme_regs_crto_t, 0x0000ffff)

typedef u32 __bitwise pcicap_nvme_regs_pmrcap_t;
/* ro: Persistent Memory Region Capabilities */
#define PCICAP_NVME_REGS_PMRCAP			0xe00
/* ro: Read data is supported */
#define  PCICAP_NVME_REGS_PMRCAP_RDS		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000008)
/* ro: Write data is supported */
#define  PCICAP_NVME_REGS_PMRCAP_WDS		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000010)
/* ro: BAR that holds the region */
#define  PCICAP_NVME_REGS_PMRCAP_BIR		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x000000e0)
/* ro: Unit of pmrto */
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000300)
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU_MS500	PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000000)
#define  PCICAP_NVME_REGS_PMRCAP_PMRTU_MINUTES	PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000100)
/* ro: Persistent memory region write barrier mechanisms */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00003c00)
/* A read of the region */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM_READ	PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000400)
/* A read of pmrsts */
#define  PCICAP_NVME_REGS_PMRCAP_PMRWBM_STATUS	PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00000800)
/* ro: Until ready */
#define  PCICAP_NVME_REGS_PMRCAP_PMRTO		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x00ff0000)
/* ro: Controller memory space is supported */
#define  PCICAP_NVME_REGS_PMRCAP_CMSS		PCICAP_BITS(pcicap_nvme_regs_pmrcap_t, 0x01000000)

typedef u32 __bitwise pcicap_nvme_regs_pmrctl_t;
/* rw: Persistent Memory Region Control */
#define PCICAP_NVME_REGS_PMRCTL			0xe04
/* rw: The region answers */
#define  PCICAP_NVME_REGS_PMRCTL_ENABLE		PCICAP_BITS(pcicap_nvme_regs_pmrctl_t, 0x00000001)

typedef u32 __bitwise pcicap_nvme_regs_pmrsts_t;
/* ro: Persistent Memory Region Status */
#define PCICAP_NVME_REGS_PMRSTS				0xe08
/* ro: Error; 0: normal operation */
#define  PCICAP_NVME_REGS_PMRSTS_ERR \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x000000ff)
/* ro: Not ready */
#define  PCICAP_NVME_REGS_PMRSTS_NRDY \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00000100)
/* ro: Health */
#define  PCICAP_NVME_REGS_PMRSTS_HSTS \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00000e00)
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_NORMAL \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00000000)
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_RESTORE_ERROR \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00000200)
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_READ_ONLY \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00000400)
#define  PCICAP_NVME_REGS_PMRSTS_HSTS_UNRELIABLE \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00000600)
/* ro: Controller base address is invalid */
#define  PCICAP_NVME_REGS_PMRSTS_CBAI \
	PCICAP_BITS(pcicap_nvme_regs_pmrsts_t, 0x00001000)

typedef u32 __bitwise pcicap_nvme_regs_pmrebs_t;
/* ro: Persistent Memory Region Elasticity Buffer Size */
#define PCICAP_NVME_REGS_PMREBS			0xe0c
/* ro: Unit of size */
#define  PCICAP_NVME_REGS_PMREBS_UNIT		PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0x0000000f)
#define  PCICAP_NVME_REGS_PMREBS_UNIT_BYTES	PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0x00000000)
#define  PCICAP_NVME_REGS_PMREBS_UNIT_KIB	PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0x00000001)
#define  PCICAP_NVME_REGS_PMREBS_UNIT_MIB	PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0x00000002)
#define  PCICAP_NVME_REGS_PMREBS_UNIT_GIB	PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0x00000003)
/* ro: Read bypass: reads pass writes that are still buffered */
#define  PCICAP_NVME_REGS_PMREBS_BYPASS		PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0x00000010)
/* ro: Size in those units */
#define  PCICAP_NVME_REGS_PMREBS_SIZE		PCICAP_BITS(pcicap_nvme_regs_pmrebs_t, 0xffffff00)

typedef u32 __bitwise pcicap_nvme_regs_pmrswtp_t;
/* ro: Persistent Memory Region Sustained Write Throughput */
#define PCICAP_NVME_REGS_PMRSWTP		0xe10
/* ro: Unit per second */
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT		PCICAP_BITS(pcicap_nvme_regs_pmrswtp_t, 0x0000000f)
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_BYTES	PCICAP_BITS(pcicap_nvme_regs_pmrswtp_t, 0x00000000)
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_KIB	PCICAP_BITS(pcicap_nvme_regs_pmrswtp_t, 0x00000001)
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_MIB	PCICAP_BITS(pcicap_nvme_regs_pmrswtp_t, 0x00000002)
#define  PCICAP_NVME_REGS_PMRSWTP_UNIT_GIB	PCICAP_BITS(pcicap_nvme_regs_pmrswtp_t, 0x00000003)
/* ro: Throughput in those units */
#define  PCICAP_NVME_REGS_PMRSWTP_RATE		PCICAP_BITS(pcicap_nvme_regs_pmrswtp_t, 0xffffff00)

typedef u32 __bitwise pcicap_nvme_regs_pmrmscl_t;
/* rw: Persistent Memory Region Memory Space Control, lower half */
#define PCICAP_NVME_REGS_PMRMSCL		0xe14
/* rw: Memory space enable: the region is decoded at the address */
#define  PCICAP_NVME_REGS_PMRMSCL_CMSE		PCICAP_BITS(pcicap_nvme_regs_pmrmscl_t, 0x00000002)
/* rw: Controller base address */
#define  PCICAP_NVME_REGS_PMRMSCL_CBA		PCICAP_BITS(pcicap_nvme_regs_pmrmscl_t, 0xfffff000)
/* rw: Upper half of the address */
#define PCICAP_NVME_REGS_PMRMSCU		0xe18

/* doorbell: Doorbells of a queue pair */
#define PCICAP_NVME_REGS_DOORBELL		0x1000
#define PCICAP_NVME_REGS_DOORBELL_COUNT		65536
/* wo: Submission queue tail */
#define PCICAP_NVME_REGS_DOORBELL_SQ_TAIL	0x00

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_NVME_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_NVME_MSIX_ENTRY			0x00
#define PCICAP_NVME_MSIX_ENTRY_STRIDE		0x10

typedef u32 __bitwise pcicap_nvme_msix_entry_addr_lo_t;
/* rw: Bits 31 to 2 of the message address */
#define PCICAP_NVME_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_NVME_MSIX_ENTRY_ADDR_LO_ADDRESS \
	PCICAP_BITS(pcicap_nvme_msix_entry_addr_lo_t, 0xfffffffc)
/* rw: Address bits 63 to 32 */
#define PCICAP_NVME_MSIX_ENTRY_ADDR_HI		0x04
/* rw: Message data */
#define PCICAP_NVME_MSIX_ENTRY_DATA		0x08

typedef u32 __bitwise pcicap_nvme_msix_entry_vector_ctrl_t;
/* rw: Mask and steering tag */
#define PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK \
	PCICAP_BITS(pcicap_nvme_msix_entry_vector_ctrl_t, 0x00000001)
/* rw: TPH steering tag */
#define  PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG \
	PCICAP_BITS(pcicap_nvme_msix_entry_vector_ctrl_t, 0xffff0000)

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_NVME_MSIX_PBA_MIN_SIZE		0x08

/* msix_pba: MSI-X pending bits */
/* ro: A bit for each vector */
#define PCICAP_NVME_MSIX_PBA_PENDING		0x00
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_nvme_ids) of a driver. */
static const struct pci_device_id pcicap_nvme_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x010802, 0xffffff) },
	{}
};

/**
 * struct pcicap_nvme_regs - Controller properties and doorbells
 * @base: where it is mapped
 * @size: bytes that are mapped
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
 * Made by pcicap_nvme_regs_map() or _wrap() only.
 */
struct pcicap_nvme_regs {
	void __iomem *base;
	u32 size;
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

/* Controller Capabilities */
static inline pcicap_nvme_regs_cap_t
pcicap_nvme_regs_read_cap(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_cap_t)
		pcicap_lo_hi_readq(v->base + PCICAP_NVME_REGS_CAP);
}

/* Version */
static inline pcicap_nvme_regs_vs_t
pcicap_nvme_regs_read_vs(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_vs_t)
		readl(v->base + PCICAP_NVME_REGS_VS);
}

/* Interrupt Mask Set */
static inline u32
pcicap_nvme_regs_read_intms(const struct pcicap_nvme_regs *v)
{
	return readl(v->base + PCICAP_NVME_REGS_INTMS);
}

static inline void
pcicap_nvme_regs_write_intms(const struct pcicap_nvme_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_NVME_REGS_INTMS);
}

/* Interrupt Mask Clear */
static inline u32
pcicap_nvme_regs_read_intmc(const struct pcicap_nvme_regs *v)
{
	return readl(v->base + PCICAP_NVME_REGS_INTMC);
}

static inline int __must_check
pcicap_nvme_regs_clear_intmc(const struct pcicap_nvme_regs *v, u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	writel(bits, v->base + PCICAP_NVME_REGS_INTMC);
	return 0;
}

/* Controller Configuration */
static inline pcicap_nvme_regs_cc_t
pcicap_nvme_regs_read_cc(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_cc_t)
		readl(v->base + PCICAP_NVME_REGS_CC);
}

static inline int __must_check
pcicap_nvme_regs_update_cc(const struct pcicap_nvme_regs *v,
			   pcicap_nvme_regs_cc_t mask,
			   pcicap_nvme_regs_cc_t val)
{
	return pcicap_updatel(v->base + PCICAP_NVME_REGS_CC, (__force u32)mask,
			      (__force u32)val, 0x01fffff1, 0xffffffff);
}

/* Controller Status */
static inline pcicap_nvme_regs_csts_t
pcicap_nvme_regs_read_csts(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_csts_t)
		readl(v->base + PCICAP_NVME_REGS_CSTS);
}

static inline int __must_check
pcicap_nvme_regs_clear_csts(const struct pcicap_nvme_regs *v,
			    pcicap_nvme_regs_csts_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);

	if (ret)
		return ret;
	writel((__force u32)bits, v->base + PCICAP_NVME_REGS_CSTS);
	return 0;
}

/* Writing 4E564D65h ("NVMe") resets the NVM subsystem */
static inline int __must_check
pcicap_nvme_regs_read_nssr(const struct pcicap_nvme_regs *v, u32 *val)
{
	u32 off = PCICAP_NVME_REGS_NSSR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_nssrs != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_write_nssr(const struct pcicap_nvme_regs *v, u32 val)
{
	u32 off = PCICAP_NVME_REGS_NSSR;
	int ret;

	if (v->cap_nssrs != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Admin Queue Attributes */
static inline pcicap_nvme_regs_aqa_t
pcicap_nvme_regs_read_aqa(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_aqa_t)
		readl(v->base + PCICAP_NVME_REGS_AQA);
}

static inline void
pcicap_nvme_regs_write_aqa(const struct pcicap_nvme_regs *v,
			   pcicap_nvme_regs_aqa_t val)
{
	writel((__force u32)val & 0x0fff0fff, v->base + PCICAP_NVME_REGS_AQA);
}

static inline int __must_check
pcicap_nvme_regs_update_aqa(const struct pcicap_nvme_regs *v,
			    pcicap_nvme_regs_aqa_t mask,
			    pcicap_nvme_regs_aqa_t val)
{
	return pcicap_updatel(v->base + PCICAP_NVME_REGS_AQA, (__force u32)mask,
			      (__force u32)val, 0x0fff0fff, 0x0fff0fff);
}

/* Admin Submission Queue Base Address */
static inline pcicap_nvme_regs_asq_t
pcicap_nvme_regs_read_asq(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_asq_t)
		pcicap_lo_hi_readq(v->base + PCICAP_NVME_REGS_ASQ);
}

static inline void
pcicap_nvme_regs_write_asq(const struct pcicap_nvme_regs *v,
			   pcicap_nvme_regs_asq_t val)
{
	pcicap_lo_hi_writeq((__force u64)val & 0xfffffffffffff000,
			    v->base + PCICAP_NVME_REGS_ASQ);
}

static inline int __must_check
pcicap_nvme_regs_update_asq(const struct pcicap_nvme_regs *v,
			    pcicap_nvme_regs_asq_t mask,
			    pcicap_nvme_regs_asq_t val)
{
	return pcicap_lo_hi_updateq(v->base + PCICAP_NVME_REGS_ASQ,
				    (__force u64)mask, (__force u64)val,
				    0xfffffffffffff000, 0xfffffffffffff000);
}

/* Admin Completion Queue Base Address */
static inline pcicap_nvme_regs_acq_t
pcicap_nvme_regs_read_acq(const struct pcicap_nvme_regs *v)
{
	return (__force pcicap_nvme_regs_acq_t)
		pcicap_lo_hi_readq(v->base + PCICAP_NVME_REGS_ACQ);
}

static inline void
pcicap_nvme_regs_write_acq(const struct pcicap_nvme_regs *v,
			   pcicap_nvme_regs_acq_t val)
{
	pcicap_lo_hi_writeq((__force u64)val & 0xfffffffffffff000,
			    v->base + PCICAP_NVME_REGS_ACQ);
}

static inline int __must_check
pcicap_nvme_regs_update_acq(const struct pcicap_nvme_regs *v,
			    pcicap_nvme_regs_acq_t mask,
			    pcicap_nvme_regs_acq_t val)
{
	return pcicap_lo_hi_updateq(v->base + PCICAP_NVME_REGS_ACQ,
				    (__force u64)mask, (__force u64)val,
				    0xfffffffffffff000, 0xfffffffffffff000);
}

/* Controller Memory Buffer Location */
static inline int __must_check
pcicap_nvme_regs_read_cmbloc(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_cmbloc_t *val)
{
	u32 off = PCICAP_NVME_REGS_CMBLOC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_cmbs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Controller Memory Buffer Size */
static inline int __must_check
pcicap_nvme_regs_read_cmbsz(const struct pcicap_nvme_regs *v,
			    pcicap_nvme_regs_cmbsz_t *val)
{
	u32 off = PCICAP_NVME_REGS_CMBSZ;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_cmbs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Boot Partition Information */
static inline int __must_check
pcicap_nvme_regs_read_bpinfo(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_bpinfo_t *val)
{
	u32 off = PCICAP_NVME_REGS_BPINFO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Boot Partition Read Select */
static inline int __must_check
pcicap_nvme_regs_read_bprsel(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_bprsel_t *val)
{
	u32 off = PCICAP_NVME_REGS_BPRSEL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_update_bprsel(const struct pcicap_nvme_regs *v,
			       pcicap_nvme_regs_bprsel_t mask,
			       pcicap_nvme_regs_bprsel_t val)
{
	u32 off = PCICAP_NVME_REGS_BPRSEL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_bps != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xbfffffff, 0xffffffff);
	return ret;
}

/* Boot Partition Memory Buffer Location */
static inline int __must_check
pcicap_nvme_regs_read_bpmbl(const struct pcicap_nvme_regs *v,
			    pcicap_nvme_regs_bpmbl_t *val)
{
	u32 off = PCICAP_NVME_REGS_BPMBL;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = U64_MAX;
	if (v->cap_bps != 1)
		return -ENXIO;
	*(__force u64 *)val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_update_bpmbl(const struct pcicap_nvme_regs *v,
			      pcicap_nvme_regs_bpmbl_t mask,
			      pcicap_nvme_regs_bpmbl_t val)
{
	u32 off = PCICAP_NVME_REGS_BPMBL;
	int ret = pcicap_mmio_check(v->size, off, 8);

	if (v->cap_bps != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_lo_hi_updateq(v->base + off, (__force u64)mask,
					   (__force u64)val, 0xfffffffffffff000,
					   0xffffffffffffffff);
	return ret;
}

/* Controller Memory Buffer Memory Space Control */
static inline int __must_check
pcicap_nvme_regs_read_cmbmsc(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_cmbmsc_t *val)
{
	u32 off = PCICAP_NVME_REGS_CMBMSC;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = U64_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	*(__force u64 *)val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_update_cmbmsc(const struct pcicap_nvme_regs *v,
			       pcicap_nvme_regs_cmbmsc_t mask,
			       pcicap_nvme_regs_cmbmsc_t val)
{
	u32 off = PCICAP_NVME_REGS_CMBMSC;
	int ret = pcicap_mmio_check(v->size, off, 8);

	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	if (!ret)
		ret = pcicap_lo_hi_updateq(v->base + off, (__force u64)mask,
					   (__force u64)val, 0xfffffffffffff003,
					   0xffffffffffffffff);
	return ret;
}

/* Controller Memory Buffer Status */
static inline int __must_check
pcicap_nvme_regs_read_cmbsts(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_cmbsts_t *val)
{
	u32 off = PCICAP_NVME_REGS_CMBSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Controller Memory Buffer Elasticity Buffer Size */
static inline int __must_check
pcicap_nvme_regs_read_cmbebs(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_cmbebs_t *val)
{
	u32 off = PCICAP_NVME_REGS_CMBEBS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Controller Memory Buffer Sustained Write Throughput */
static inline int __must_check
pcicap_nvme_regs_read_cmbswtp(const struct pcicap_nvme_regs *v,
			      pcicap_nvme_regs_cmbswtp_t *val)
{
	u32 off = PCICAP_NVME_REGS_CMBSWTP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (!((v->cap_cmbs == 1 && v->vs_major >= 2) ||
	      (v->cap_cmbs == 1 && v->vs_major == 1 && v->vs_minor >= 4)))
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Subsystem Shutdown */
static inline int __must_check
pcicap_nvme_regs_read_nssd(const struct pcicap_nvme_regs *v, u32 *val)
{
	u32 off = PCICAP_NVME_REGS_NSSD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_nsss != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_write_nssd(const struct pcicap_nvme_regs *v, u32 val)
{
	u32 off = PCICAP_NVME_REGS_NSSD;
	int ret;

	if (v->cap_nsss != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Controller Ready Timeouts */
static inline int __must_check
pcicap_nvme_regs_read_crto(const struct pcicap_nvme_regs *v,
			   pcicap_nvme_regs_crto_t *val)
{
	u32 off = PCICAP_NVME_REGS_CRTO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_crms < 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Persistent Memory Region Capabilities */
static inline int __must_check
pcicap_nvme_regs_read_pmrcap(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_pmrcap_t *val)
{
	u32 off = PCICAP_NVME_REGS_PMRCAP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Persistent Memory Region Control */
static inline int __must_check
pcicap_nvme_regs_read_pmrctl(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_pmrctl_t *val)
{
	u32 off = PCICAP_NVME_REGS_PMRCTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_update_pmrctl(const struct pcicap_nvme_regs *v,
			       pcicap_nvme_regs_pmrctl_t mask,
			       pcicap_nvme_regs_pmrctl_t val)
{
	u32 off = PCICAP_NVME_REGS_PMRCTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_pmrs != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000001, 0xffffffff);
	return ret;
}

/* Persistent Memory Region Status */
static inline int __must_check
pcicap_nvme_regs_read_pmrsts(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_pmrsts_t *val)
{
	u32 off = PCICAP_NVME_REGS_PMRSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Persistent Memory Region Elasticity Buffer Size */
static inline int __must_check
pcicap_nvme_regs_read_pmrebs(const struct pcicap_nvme_regs *v,
			     pcicap_nvme_regs_pmrebs_t *val)
{
	u32 off = PCICAP_NVME_REGS_PMREBS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Persistent Memory Region Sustained Write Throughput */
static inline int __must_check
pcicap_nvme_regs_read_pmrswtp(const struct pcicap_nvme_regs *v,
			      pcicap_nvme_regs_pmrswtp_t *val)
{
	u32 off = PCICAP_NVME_REGS_PMRSWTP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_pmrs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Persistent Memory Region Memory Space Control, lower half */
static inline int __must_check
pcicap_nvme_regs_read_pmrmscl(const struct pcicap_nvme_regs *v,
			      pcicap_nvme_regs_pmrmscl_t *val)
{
	u32 off = PCICAP_NVME_REGS_PMRMSCL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_update_pmrmscl(const struct pcicap_nvme_regs *v,
				pcicap_nvme_regs_pmrmscl_t mask,
				pcicap_nvme_regs_pmrmscl_t val)
{
	u32 off = PCICAP_NVME_REGS_PMRMSCL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffff002, 0xffffffff);
	return ret;
}

/* Upper half of the address */
static inline int __must_check
pcicap_nvme_regs_read_pmrmscu(const struct pcicap_nvme_regs *v, u32 *val)
{
	u32 off = PCICAP_NVME_REGS_PMRMSCU;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_regs_write_pmrmscu(const struct pcicap_nvme_regs *v, u32 val)
{
	u32 off = PCICAP_NVME_REGS_PMRMSCU;
	int ret;

	if (!(v->cap_pmrs == 1 && v->pmrcap_cmss == 1))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_nvme_regs_init(struct pcicap_nvme_regs *v)
{
	int ret;

	{
		pcicap_nvme_regs_cap_t r = pcicap_nvme_regs_read_cap(v);

		v->cap_bps = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_BPS);
		v->cap_cmbs = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_CMBS);
		v->cap_crms = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_CRMS);
		v->cap_dstrd = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_DSTRD);
		v->cap_nssrs = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_NSSRS);
		v->cap_nsss = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_NSSS);
		v->cap_pmrs = (u32)pcicap_get(r, PCICAP_NVME_REGS_CAP_PMRS);
	}
	{
		pcicap_nvme_regs_vs_t r = pcicap_nvme_regs_read_vs(v);

		v->vs_major = pcicap_get(r, PCICAP_NVME_REGS_VS_MAJOR);
		v->vs_minor = pcicap_get(r, PCICAP_NVME_REGS_VS_MINOR);
	}
	{
		pcicap_nvme_regs_pmrcap_t r;

		ret = pcicap_nvme_regs_read_pmrcap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->pmrcap_cmss = 0;
		if (!ret)
			v->pmrcap_cmss =
				pcicap_get(r, PCICAP_NVME_REGS_PMRCAP_CMSS);
	}
	return 0;
}

/**
 * pcicap_nvme_regs_wrap() - the registers of a mapping that there is:
 * Controller properties and doorbells
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_nvme_regs_wrap(struct pcicap_nvme_regs *v, void __iomem *base,
		      resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_NVME_REGS_MIN_SIZE)
		return -ERANGE;
	return pcicap_nvme_regs_init(v);
}

/**
 * pcicap_nvme_regs_map() - map the registers: Controller properties
 * and doorbells
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_nvme_regs_map(struct pci_dev *dev, struct pcicap_nvme_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_NVME_REGS_BAR, 0,
						  0, PCICAP_NVME_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_nvme_regs_wrap(v, base,
				     pcicap_bar_rest(dev, PCICAP_NVME_REGS_BAR,
						     0));
}

/**
 * struct pcicap_nvme_regs_doorbell - Doorbells of a queue pair
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_cap_dstrd: read once: the layout depends on it
 *
 * Made by pcicap_nvme_regs_doorbell_at() only.
 */
struct pcicap_nvme_regs_doorbell {
	void __iomem *base;
	u32 size;
	u32 outer_cap_dstrd;
};

/* Submission queue tail */
static inline int __must_check
pcicap_nvme_regs_doorbell_write_sq_tail(const struct pcicap_nvme_regs_doorbell *v,
					u32 val)
{
	u32 off = PCICAP_NVME_REGS_DOORBELL_SQ_TAIL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_nvme_regs_doorbell_cq_head_offset(const struct pcicap_nvme_regs_doorbell *v)
{
	return pcicap_pow2_32(v->outer_cap_dstrd + 2);
}

/* Completion queue head */
static inline int __must_check
pcicap_nvme_regs_doorbell_write_cq_head(const struct pcicap_nvme_regs_doorbell *v,
					u32 val)
{
	u32 off = pcicap_nvme_regs_doorbell_cq_head_offset(v);
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_nvme_regs_doorbell_init(struct pcicap_nvme_regs_doorbell *v)
{
	v->size = pcicap_min32(v->size, pcicap_pow2_32(v->outer_cap_dstrd + 3));
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_nvme_regs_doorbell_open(const struct pcicap_nvme_regs *outer, u32 off,
			       struct pcicap_nvme_regs_doorbell *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_cap_dstrd = outer->cap_dstrd;
	return pcicap_nvme_regs_doorbell_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_nvme_regs_doorbell_elements(const struct pcicap_nvme_regs *v)
{
	return 65536;
}

/* Where the first begins. */
static inline int __must_check
pcicap_nvme_regs_doorbell_where(const struct pcicap_nvme_regs *v, u32 *off)
{
	*off = 0x1000;
	return 0;
}

/**
 * pcicap_nvme_regs_doorbell_at() - Doorbells of a queue pair
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
	if (!ret && index)
		ret = pcicap_nvme_regs_doorbell_open(outer,
						     pcicap_add32(off,
								  pcicap_times32(index, v->size)),
						     v);
	return ret;
}

/**
 * struct pcicap_nvme_msix - MSI-X table
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_nvme_msix_map() or _wrap() only.
 */
struct pcicap_nvme_msix {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* What the layout depends on. */
static inline int __must_check
pcicap_nvme_msix_init(struct pcicap_nvme_msix *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_nvme_msix_wrap() - the registers of a mapping that there is:
 * MSI-X table
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_nvme_msix_wrap(struct pcicap_nvme_msix *v, void __iomem *base,
		      resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_NVME_MSIX_MIN_SIZE)
		return -ERANGE;
	return pcicap_nvme_msix_init(v);
}

/**
 * pcicap_nvme_msix_locate() - where it is: MSI-X table
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_nvme_msix_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_table_t r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_TABLE_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_TABLE_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = (v->length + 1) * 16;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_NVME_MSIX_MIN_SIZE && *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_nvme_msix_map() - map the registers: MSI-X table
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_nvme_msix_locate().
 */
static inline int __must_check
pcicap_nvme_msix_map(struct pci_dev *dev, struct pcicap_nvme_msix *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_nvme_msix_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_NVME_MSIX_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_nvme_msix_wrap(v, base, length);
}

/**
 * struct pcicap_nvme_msix_entry - One vector
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_nvme_msix_entry_at() only.
 */
struct pcicap_nvme_msix_entry {
	void __iomem *base;
	u32 size;
};

/* Bits 31 to 2 of the message address */
static inline int __must_check
pcicap_nvme_msix_entry_read_addr_lo(const struct pcicap_nvme_msix_entry *v,
				    pcicap_nvme_msix_entry_addr_lo_t *val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_msix_entry_update_addr_lo(const struct pcicap_nvme_msix_entry *v,
				      pcicap_nvme_msix_entry_addr_lo_t mask,
				      pcicap_nvme_msix_entry_addr_lo_t val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffffffc, 0xffffffff);
	return ret;
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_nvme_msix_entry_read_addr_hi(const struct pcicap_nvme_msix_entry *v,
				    u32 *val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_ADDR_HI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_msix_entry_write_addr_hi(const struct pcicap_nvme_msix_entry *v,
				     u32 val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_ADDR_HI;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Message data */
static inline int __must_check
pcicap_nvme_msix_entry_read_data(const struct pcicap_nvme_msix_entry *v,
				 u32 *val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_DATA;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_msix_entry_write_data(const struct pcicap_nvme_msix_entry *v,
				  u32 val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_DATA;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Mask and steering tag */
static inline int __must_check
pcicap_nvme_msix_entry_read_vector_ctrl(const struct pcicap_nvme_msix_entry *v,
					pcicap_nvme_msix_entry_vector_ctrl_t *val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_nvme_msix_entry_update_vector_ctrl(const struct pcicap_nvme_msix_entry *v,
					  pcicap_nvme_msix_entry_vector_ctrl_t mask,
					  pcicap_nvme_msix_entry_vector_ctrl_t val)
{
	u32 off = PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffff0001, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_nvme_msix_entry_open(const struct pcicap_nvme_msix *outer, u32 off,
			    struct pcicap_nvme_msix_entry *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_nvme_msix_entry_elements(const struct pcicap_nvme_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
static inline int __must_check
pcicap_nvme_msix_entry_where(const struct pcicap_nvme_msix *v, u32 *off)
{
	*off = 0x00;
	return 0;
}

/**
 * pcicap_nvme_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_nvme_msix_entry_at(const struct pcicap_nvme_msix *outer,
			  unsigned int index, struct pcicap_nvme_msix_entry *v)
{
	u32 off;
	int ret = pcicap_nvme_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_nvme_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_nvme_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_nvme_msix_pba - MSI-X pending bits
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_nvme_msix_pba_map() or _wrap() only.
 */
struct pcicap_nvme_msix_pba {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* A bit for each vector */
#ifdef readq
static inline int __must_check
pcicap_nvme_msix_pba_read_pending(const struct pcicap_nvme_msix_pba *v,
				  unsigned int index, u64 *val)
{
	u32 off = PCICAP_NVME_MSIX_PBA_PENDING + index * 8;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = U64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	*val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

#endif

/* What the layout depends on. */
static inline int __must_check
pcicap_nvme_msix_pba_init(struct pcicap_nvme_msix_pba *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_nvme_msix_pba_wrap() - the registers of a mapping that there is: MSI-X
 * pending bits
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_nvme_msix_pba_wrap(struct pcicap_nvme_msix_pba *v, void __iomem *base,
			  resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_NVME_MSIX_PBA_MIN_SIZE)
		return -ERANGE;
	return pcicap_nvme_msix_pba_init(v);
}

/**
 * pcicap_nvme_msix_pba_locate() - where it is: MSI-X pending bits
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_nvme_msix_pba_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			    u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_pba_t r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_PBA_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_PBA_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = pcicap_align32(pcicap_ceil32((v->length + 1), 8), 8);
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_NVME_MSIX_PBA_MIN_SIZE &&
		    *offset % 8 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_nvme_msix_pba_map() - map the registers: MSI-X pending bits
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_nvme_msix_pba_locate().
 */
static inline int __must_check
pcicap_nvme_msix_pba_map(struct pci_dev *dev, struct pcicap_nvme_msix_pba *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_nvme_msix_pba_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_NVME_MSIX_PBA_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_nvme_msix_pba_wrap(v, base, length);
}

#endif /* PCICAP_NVME_H */
