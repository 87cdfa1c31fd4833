/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express Controller
 *
 * Generated from specs/devices/nvme.yaml - do not edit.
 * Source: NVM Express Base 2.0, 3.1, 3.3 and 5.17.2; linux/nvme.h
 */
#ifndef PCICAP_NVME_H
#define PCICAP_NVME_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/msix.h>

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
/* rw: Writing 4E564D65h ("NVMe") resets the NVM subsystem */
#define PCICAP_NVME_REGS_NSSR			0x20

/* rw: Admin Queue Attributes */
#define PCICAP_NVME_REGS_AQA			0x24
/* rw: Admin completion queue size */
#define  PCICAP_NVME_REGS_AQA_ACQS		0x0fff0000
/* rw: Admin submission queue size */
#define  PCICAP_NVME_REGS_AQA_ASQS		0x00000fff
#define  PCICAP_NVME_REGS_AQA_WRITE_MASK	0x0fff0fff
#define  PCICAP_NVME_REGS_AQA_KEEP_MASK		0x0fff0fff

/* rw: Admin Submission Queue Base Address */
#define PCICAP_NVME_REGS_ASQ			0x28
/* rw: Physical address */
#define  PCICAP_NVME_REGS_ASQ_BASE		0xfffffffffffff000
#define  PCICAP_NVME_REGS_ASQ_WRITE_MASK	0xfffffffffffff000
#define  PCICAP_NVME_REGS_ASQ_KEEP_MASK		0xfffffffffffff000

/* rw: Admin Completion Queue Base Address */
#define PCICAP_NVME_REGS_ACQ			0x30
/* rw: Physical address */
#define  PCICAP_NVME_REGS_ACQ_BASE		0xfffffffffffff000
#define  PCICAP_NVME_REGS_ACQ_WRITE_MASK	0xfffffffffffff000
#define  PCICAP_NVME_REGS_ACQ_KEEP_MASK		0xfffffffffffff000

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

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_NVME_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_NVME_MSIX_ENTRY			0x00
#define PCICAP_NVME_MSIX_ENTRY_STRIDE		0x10

/* rw: Bits 31 to 2 of the message address */
#define PCICAP_NVME_MSIX_ENTRY_ADDR_LO			0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_NVME_MSIX_ENTRY_ADDR_LO_ADDRESS		0xfffffffc
#define  PCICAP_NVME_MSIX_ENTRY_ADDR_LO_WRITE_MASK	0xfffffffc
#define PCICAP_NVME_MSIX_ENTRY_ADDR_HI		0x04	/* rw: Address bits 63 to 32 */
#define PCICAP_NVME_MSIX_ENTRY_DATA		0x08	/* rw: Message data */

/* rw: Mask and steering tag */
#define PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK		0x00000001
/* rw: TPH steering tag */
#define  PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG	0xffff0000
#define  PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK		0xffff0001

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_NVME_MSIX_PBA_MIN_SIZE		0x08

/* msix_pba: MSI-X pending bits */
#define PCICAP_NVME_MSIX_PBA_PENDING		0x00	/* ro: A bit for each vector */

/* admin_sqe: Entry of the admin submission queue */
#define PCICAP_NVME_ADMIN_SQE_STRIDE		0x40

/* rw: How the command is to be taken */
#define PCICAP_NVME_ADMIN_SQE_FLAGS			0x01
/* rw: Part of a fused operation */
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE		0x03
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE_NORMAL	0x0
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE_FIRST		0x1
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE_SECOND	0x2
/* rw: How the data is described */
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT		0xc0
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT_PRP		0x0
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT_SGL		0x1
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT_SGL_SEGMENT	0x2
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_WRITE_MASK		0xc3
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_KEEP_MASK		0xc3
#define PCICAP_NVME_ADMIN_SQE_COMMAND_ID	0x02	/* rw: Comes back in the completion */
#define PCICAP_NVME_ADMIN_SQE_NSID		0x04	/* rw: Namespace */
#define PCICAP_NVME_ADMIN_SQE_CDW2		0x08	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW3		0x0c	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_METADATA		0x10	/* rw: Where the metadata is */
#define PCICAP_NVME_ADMIN_SQE_PRP1		0x18	/* rw: Where the data is */
/* rw: The second page, or a list of pages */
#define PCICAP_NVME_ADMIN_SQE_PRP2		0x20
#define PCICAP_NVME_ADMIN_SQE_SGL_ADDRESS	0x18	/* rw: Where the data or the list is */
#define PCICAP_NVME_ADMIN_SQE_SGL_LENGTH	0x20	/* rw: Bytes of it */

#define PCICAP_NVME_ADMIN_SQE_SGL_ID			0x27	/* rw: What the descriptor is */
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE		0xf0	/* rw: Descriptor type */
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_DATA		0x0
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_BIT_BUCKET	0x1
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_SEGMENT	0x2
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_LAST_SEGMENT	0x3
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_KEYED_DATA	0x4
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_TRANSPORT	0x5
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE		0x0f	/* rw: What the address is */
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE_ADDRESS	0x0
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE_OFFSET	0x1
#define PCICAP_NVME_ADMIN_SQE_OPCODE			0x00	/* rw: What to do */
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_DELETE_SQ		0x0
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_CREATE_SQ		0x1
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_GET_LOG_PAGE	0x2
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_DELETE_CQ		0x4
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_CREATE_CQ		0x5
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_IDENTIFY		0x6
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_ABORT		0x8
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_SET_FEATURES	0x9
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_GET_FEATURES	0xa
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_ASYNC_EVENT	0xc
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_FIRMWARE_COMMIT	0x10
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_FIRMWARE_DOWNLOAD	0x11
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_FORMAT_NVM	0x80
#define PCICAP_NVME_ADMIN_SQE_CNS				0x28	/* rw: What to identify */
#define  PCICAP_NVME_ADMIN_SQE_CNS_NAMESPACE			0x0
#define  PCICAP_NVME_ADMIN_SQE_CNS_CONTROLLER			0x1
#define  PCICAP_NVME_ADMIN_SQE_CNS_ACTIVE_NAMESPACES		0x2
#define  PCICAP_NVME_ADMIN_SQE_CNS_NAMESPACE_DESCRIPTORS	0x3
#define PCICAP_NVME_ADMIN_SQE_CONTROLLER_ID	0x2a	/* rw: Which controller */
#define PCICAP_NVME_ADMIN_SQE_QID		0x28	/* rw: Which queue */
#define PCICAP_NVME_ADMIN_SQE_QSIZE		0x2a	/* rw: Entries of the queue */

/* rw: Of the completion queue */
#define PCICAP_NVME_ADMIN_SQE_CQ_FLAGS			0x2c
/* rw: The queue is in one piece */
#define  PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS	0x0001
/* rw: Completions raise the interrupt */
#define  PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS	0x0002
#define  PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_WRITE_MASK	0x0003
#define  PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_KEEP_MASK	0x0003
#define PCICAP_NVME_ADMIN_SQE_VECTOR		0x2e	/* rw: Interrupt vector */

#define PCICAP_NVME_ADMIN_SQE_SQ_FLAGS			0x2c	/* rw: Of the submission queue */
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_CONTIGUOUS	0x0001	/* rw: The queue is in one piece */
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY	0x0006	/* rw: With weighted round robin */
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_URGENT	0x0
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_HIGH	0x1
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_MEDIUM	0x2
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_LOW	0x3
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_WRITE_MASK	0x0007
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_KEEP_MASK	0x0007
#define PCICAP_NVME_ADMIN_SQE_CQID		0x2e	/* rw: Completion queue of it */

/* rw: Which feature */
#define PCICAP_NVME_ADMIN_SQE_FEATURE				0x28
/* rw: Feature identifier */
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID			0x000000ff
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_ARBITRATION		0x1
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_POWER_MANAGEMENT	0x2
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_TEMP_THRESHOLD	0x4
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_ERROR_RECOVERY	0x5
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_WRITE_CACHE		0x6
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_QUEUES		0x7
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_COALESCING		0x8
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_ASYNC_EVENT		0xb
/* rw: Which value to get */
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT			0x00000700
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_CURRENT		0x0
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_DEFAULT		0x1
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_SAVED		0x2
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_CAPABILITIES	0x3
/* rw: Keep it over resets */
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SAVE			0x80000000
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_WRITE_MASK		0x800007ff
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_KEEP_MASK		0x800007ff
#define PCICAP_NVME_ADMIN_SQE_FEATURE_VALUE	0x2c	/* rw: Of the feature */
#define PCICAP_NVME_ADMIN_SQE_LOG_ID				0x28	/* rw: Which log */
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_ERRORS			0x1
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_SMART			0x2
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_FIRMWARE_SLOTS		0x3
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_CHANGED_NAMESPACES	0x4
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_COMMAND_EFFECTS		0x5
#define PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_LOW	0x2a	/* rw: Dwords to get, minus 1 */
#define PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_HIGH	0x2c	/* rw: The high half of it */
#define PCICAP_NVME_ADMIN_SQE_CDW10		0x28	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW11		0x2c	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW12		0x30	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW13		0x34	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW14		0x38	/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW15		0x3c	/* rw: Of the command */

/* sqe: Entry of an I/O submission queue */
#define PCICAP_NVME_SQE_STRIDE			0x40

#define PCICAP_NVME_SQE_FLAGS			0x01 \
	/* rw: How the command is to be taken */
#define  PCICAP_NVME_SQE_FLAGS_FUSE		0x03		/* rw: Part of a fused operation */
#define  PCICAP_NVME_SQE_FLAGS_FUSE_NORMAL	0x0
#define  PCICAP_NVME_SQE_FLAGS_FUSE_FIRST	0x1
#define  PCICAP_NVME_SQE_FLAGS_FUSE_SECOND	0x2
#define  PCICAP_NVME_SQE_FLAGS_PSDT		0xc0		/* rw: How the data is described */
#define  PCICAP_NVME_SQE_FLAGS_PSDT_PRP		0x0
#define  PCICAP_NVME_SQE_FLAGS_PSDT_SGL		0x1
#define  PCICAP_NVME_SQE_FLAGS_PSDT_SGL_SEGMENT	0x2
#define  PCICAP_NVME_SQE_FLAGS_WRITE_MASK	0xc3
#define  PCICAP_NVME_SQE_FLAGS_KEEP_MASK	0xc3
#define PCICAP_NVME_SQE_COMMAND_ID		0x02	/* rw: Comes back in the completion */
#define PCICAP_NVME_SQE_NSID			0x04	/* rw: Namespace */
#define PCICAP_NVME_SQE_CDW2			0x08	/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW3			0x0c	/* rw: Of the command */
#define PCICAP_NVME_SQE_METADATA		0x10	/* rw: Where the metadata is */
#define PCICAP_NVME_SQE_PRP1			0x18	/* rw: Where the data is */
/* rw: The second page, or a list of pages */
#define PCICAP_NVME_SQE_PRP2			0x20
#define PCICAP_NVME_SQE_SGL_ADDRESS		0x18	/* rw: Where the data or the list is */
#define PCICAP_NVME_SQE_SGL_LENGTH		0x20	/* rw: Bytes of it */

#define PCICAP_NVME_SQE_SGL_ID				0x27	/* rw: What the descriptor is */
#define  PCICAP_NVME_SQE_SGL_ID_TYPE			0xf0	/* rw: Descriptor type */
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_DATA		0x0
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_BIT_BUCKET		0x1
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_SEGMENT		0x2
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_LAST_SEGMENT	0x3
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_KEYED_DATA		0x4
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_TRANSPORT		0x5
#define  PCICAP_NVME_SQE_SGL_ID_SUB_TYPE		0x0f	/* rw: What the address is */
#define  PCICAP_NVME_SQE_SGL_ID_SUB_TYPE_ADDRESS	0x0
#define  PCICAP_NVME_SQE_SGL_ID_SUB_TYPE_OFFSET		0x1
#define PCICAP_NVME_SQE_OPCODE				0x00	/* rw: What to do */
#define  PCICAP_NVME_SQE_OPCODE_FLUSH			0x0
#define  PCICAP_NVME_SQE_OPCODE_WRITE			0x1
#define  PCICAP_NVME_SQE_OPCODE_READ			0x2
#define  PCICAP_NVME_SQE_OPCODE_WRITE_UNCORRECTABLE	0x4
#define  PCICAP_NVME_SQE_OPCODE_COMPARE			0x5
#define  PCICAP_NVME_SQE_OPCODE_WRITE_ZEROES		0x8
#define  PCICAP_NVME_SQE_OPCODE_DATASET_MANAGEMENT	0x9
#define PCICAP_NVME_SQE_SLBA			0x28	/* rw: The first logical block */
#define PCICAP_NVME_SQE_BLOCKS			0x30	/* rw: How many logical blocks */

#define PCICAP_NVME_SQE_CONTROL			0x32 \
	/* rw: How they are written or read */
#define  PCICAP_NVME_SQE_CONTROL_PRINFO		0x3c00		/* rw: Protection information */
#define  PCICAP_NVME_SQE_CONTROL_FUA		0x4000		/* rw: Force unit access */
#define  PCICAP_NVME_SQE_CONTROL_LIMITED_RETRY	0x8000		/* rw: Limited retry */
#define  PCICAP_NVME_SQE_CONTROL_WRITE_MASK	0xfc00
#define  PCICAP_NVME_SQE_CONTROL_KEEP_MASK	0xfc00
#define PCICAP_NVME_SQE_CDW10			0x28	/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW11			0x2c	/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW13			0x34	/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW14			0x38	/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW15			0x3c	/* rw: Of the command */

/* cqe: Entry of a completion queue */
#define PCICAP_NVME_CQE_STRIDE			0x10
#define PCICAP_NVME_CQE_RESULT			0x00	/* ro: Of the command */
#define PCICAP_NVME_CQE_RESULT_HIGH		0x04	/* ro: Of the command */
#define PCICAP_NVME_CQE_SQ_HEAD			0x08	/* ro: Where the controller has read to */
#define PCICAP_NVME_CQE_SQ_ID			0x0a	/* ro: Which submission queue */
#define PCICAP_NVME_CQE_COMMAND_ID		0x0c	/* ro: Which command */

/* ro: How it went */
#define PCICAP_NVME_CQE_STATUS				0x0e
/* ro: Changes with each pass of the queue */
#define  PCICAP_NVME_CQE_STATUS_PHASE			0x0001
/* ro: Status code, of its type; 0 of type 0: success */
#define  PCICAP_NVME_CQE_STATUS_CODE			0x01fe
/* ro: Status code type */
#define  PCICAP_NVME_CQE_STATUS_TYPE			0x0e00
#define  PCICAP_NVME_CQE_STATUS_TYPE_GENERIC		0x0
#define  PCICAP_NVME_CQE_STATUS_TYPE_COMMAND_SPECIFIC	0x1
#define  PCICAP_NVME_CQE_STATUS_TYPE_MEDIA		0x2
#define  PCICAP_NVME_CQE_STATUS_TYPE_PATH		0x3
#define  PCICAP_NVME_CQE_STATUS_TYPE_VENDOR		0x7
/* ro: Which of the delays of Identify */
#define  PCICAP_NVME_CQE_STATUS_RETRY_DELAY		0x3000
/* ro: The error log has more */
#define  PCICAP_NVME_CQE_STATUS_MORE			0x4000
/* ro: It would fail again */
#define  PCICAP_NVME_CQE_STATUS_DO_NOT_RETRY		0x8000

/* id_ctrl: Identify Controller data */
#define PCICAP_NVME_ID_CTRL_STRIDE		0x1000
#define PCICAP_NVME_ID_CTRL_VID			0x00	/* ro: PCI vendor ID */
#define PCICAP_NVME_ID_CTRL_SSVID		0x02	/* ro: PCI subsystem vendor ID */
#define PCICAP_NVME_ID_CTRL_SN			0x04	/* ro: Serial number */
#define PCICAP_NVME_ID_CTRL_SN_COUNT		20
#define PCICAP_NVME_ID_CTRL_MN			0x18	/* ro: Model number */
#define PCICAP_NVME_ID_CTRL_MN_COUNT		40
#define PCICAP_NVME_ID_CTRL_FR			0x40	/* ro: Firmware revision */
#define PCICAP_NVME_ID_CTRL_FR_COUNT		8
#define PCICAP_NVME_ID_CTRL_RAB			0x48	/* ro: Recommended arbitration burst */
/* ro: Organizationally unique identifier, low byte first */
#define PCICAP_NVME_ID_CTRL_IEEE		0x49
#define PCICAP_NVME_ID_CTRL_IEEE_COUNT		3

/* ro: More paths than one */
#define PCICAP_NVME_ID_CTRL_CMIC		0x4c
/* ro: The subsystem can have more than one port */
#define  PCICAP_NVME_ID_CTRL_CMIC_PORTS		0x01
/* ro: The subsystem can have more than one controller */
#define  PCICAP_NVME_ID_CTRL_CMIC_CONTROLLERS	0x02
/* ro: The controller is of a virtual function */
#define  PCICAP_NVME_ID_CTRL_CMIC_SRIOV		0x04
/* ro: Reports asymmetric access */
#define  PCICAP_NVME_ID_CTRL_CMIC_ANA		0x08
/* ro: The largest transfer is 2 to the power of this in pages of mpsmin; 0: no limit */
#define PCICAP_NVME_ID_CTRL_MDTS		0x4d
#define PCICAP_NVME_ID_CTRL_CNTLID		0x4e	/* ro: Controller ID */

#define PCICAP_NVME_ID_CTRL_VER			0x50		/* ro: Version */
#define  PCICAP_NVME_ID_CTRL_VER_MAJOR		0xffff0000	/* ro: Major version */
#define  PCICAP_NVME_ID_CTRL_VER_MINOR		0x0000ff00	/* ro: Minor version */
#define  PCICAP_NVME_ID_CTRL_VER_TERTIARY	0x000000ff	/* ro: Tertiary version */
#define PCICAP_NVME_ID_CTRL_RTD3R		0x54	/* ro: The longest return from D3cold */
#define PCICAP_NVME_ID_CTRL_RTD3E		0x58	/* ro: The longest way into D3cold */
#define PCICAP_NVME_ID_CTRL_OAES		0x5c	/* ro: Asynchronous events supported */
#define PCICAP_NVME_ID_CTRL_CTRATT		0x60	/* ro: Controller attributes */
#define PCICAP_NVME_ID_CTRL_CNTRLTYPE			0x6f	/* ro: Controller type */
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_NOT_REPORTED	0x0
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_IO		0x1
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_DISCOVERY	0x2
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_ADMINISTRATIVE	0x3
#define PCICAP_NVME_ID_CTRL_CRDT		0x80	/* ro: Delays of retries */
#define PCICAP_NVME_ID_CTRL_CRDT_COUNT		3

/* ro: Optional admin commands */
#define PCICAP_NVME_ID_CTRL_OACS			0x100
/* ro: Security Send and Receive */
#define  PCICAP_NVME_ID_CTRL_OACS_SECURITY		0x0001
/* ro: Format NVM */
#define  PCICAP_NVME_ID_CTRL_OACS_FORMAT		0x0002
/* ro: Firmware Commit and Download */
#define  PCICAP_NVME_ID_CTRL_OACS_FIRMWARE		0x0004
/* ro: Namespace management */
#define  PCICAP_NVME_ID_CTRL_OACS_NAMESPACES		0x0008
/* ro: Device self-test */
#define  PCICAP_NVME_ID_CTRL_OACS_SELF_TEST		0x0010
/* ro: Directives */
#define  PCICAP_NVME_ID_CTRL_OACS_DIRECTIVES		0x0020
/* ro: NVMe-MI Send and Receive */
#define  PCICAP_NVME_ID_CTRL_OACS_MI			0x0040
/* ro: Virtualization management */
#define  PCICAP_NVME_ID_CTRL_OACS_VIRTUALIZATION	0x0080
/* ro: Doorbell Buffer Config */
#define  PCICAP_NVME_ID_CTRL_OACS_DOORBELL_BUFFER	0x0100
/* ro: Get LBA Status */
#define  PCICAP_NVME_ID_CTRL_OACS_LBA_STATUS		0x0200
#define PCICAP_NVME_ID_CTRL_ACL			0x102	/* ro: Aborts at once */
/* ro: Asynchronous event requests at once */
#define PCICAP_NVME_ID_CTRL_AERL		0x103

/* ro: Firmware updates */
#define PCICAP_NVME_ID_CTRL_FRMW			0x104
/* ro: The first slot cannot be written */
#define  PCICAP_NVME_ID_CTRL_FRMW_SLOT1_READ_ONLY	0x01
/* ro: Firmware slots */
#define  PCICAP_NVME_ID_CTRL_FRMW_SLOTS			0x0e
/* ro: Can be activated without a reset */
#define  PCICAP_NVME_ID_CTRL_FRMW_NO_RESET		0x10
#define PCICAP_NVME_ID_CTRL_LPA			0x105	/* ro: Log page attributes */
#define PCICAP_NVME_ID_CTRL_ELPE		0x106	/* ro: Entries of the error log */
#define PCICAP_NVME_ID_CTRL_NPSS		0x107	/* ro: Power states */
/* ro: Format of vendor specific admin commands */
#define PCICAP_NVME_ID_CTRL_AVSCC		0x108
#define PCICAP_NVME_ID_CTRL_APSTA		0x109	/* ro: Autonomous power state transitions */
/* ro: Warning temperature in kelvins; 0: not reported */
#define PCICAP_NVME_ID_CTRL_WCTEMP		0x10a
/* ro: Critical temperature in kelvins; 0: not reported */
#define PCICAP_NVME_ID_CTRL_CCTEMP		0x10c
#define PCICAP_NVME_ID_CTRL_MTFA		0x10e	/* ro: The longest firmware activation */
#define PCICAP_NVME_ID_CTRL_HMPRE		0x110	/* ro: Host memory that is preferred */
/* ro: Host memory that is needed at least */
#define PCICAP_NVME_ID_CTRL_HMMIN		0x114
/* ro: Bytes of the subsystem, low half first */
#define PCICAP_NVME_ID_CTRL_TNVMCAP		0x118
#define PCICAP_NVME_ID_CTRL_TNVMCAP_COUNT	2
/* ro: Bytes that are not allocated, low half first */
#define PCICAP_NVME_ID_CTRL_UNVMCAP		0x128
#define PCICAP_NVME_ID_CTRL_UNVMCAP_COUNT	2
#define PCICAP_NVME_ID_CTRL_RPMBS		0x138	/* ro: Replay protected memory blocks */
#define PCICAP_NVME_ID_CTRL_EDSTT		0x13c	/* ro: Minutes of the extended self-test */
#define PCICAP_NVME_ID_CTRL_DSTO		0x13e	/* ro: Self-test options */
#define PCICAP_NVME_ID_CTRL_FWUG		0x13f	/* ro: Firmware update granularity */
#define PCICAP_NVME_ID_CTRL_KAS			0x140	/* ro: Granularity of keep alive */
#define PCICAP_NVME_ID_CTRL_HCTMA		0x142	/* ro: Host controlled thermal management */
/* ro: Least thermal management temperature, kelvins */
#define PCICAP_NVME_ID_CTRL_MNTMT		0x144
/* ro: Greatest thermal management temperature, kelvins */
#define PCICAP_NVME_ID_CTRL_MXTMT		0x146
#define PCICAP_NVME_ID_CTRL_SANICAP		0x148	/* ro: Sanitize capabilities */
/* ro: The smallest descriptor of host memory, in 4 KiB */
#define PCICAP_NVME_ID_CTRL_HMMINDS		0x14c
/* ro: The most descriptors of host memory */
#define PCICAP_NVME_ID_CTRL_HMMAXD		0x150
/* ro: Seconds that a change of access takes */
#define PCICAP_NVME_ID_CTRL_ANATT		0x156
#define PCICAP_NVME_ID_CTRL_ANACAP		0x157	/* ro: Asymmetric access states */
/* ro: The greatest group of asymmetric access */
#define PCICAP_NVME_ID_CTRL_ANAGRPMAX		0x158
#define PCICAP_NVME_ID_CTRL_NANAGRPID		0x15c	/* ro: Groups of asymmetric access */

#define PCICAP_NVME_ID_CTRL_SQES		0x200 \
	/* ro: Size of submission queue entries */
#define  PCICAP_NVME_ID_CTRL_SQES_REQUIRED	0x0f		/* ro: The least */
#define  PCICAP_NVME_ID_CTRL_SQES_MOST		0xf0		/* ro: The greatest */

#define PCICAP_NVME_ID_CTRL_CQES		0x201 \
	/* ro: Size of completion queue entries */
#define  PCICAP_NVME_ID_CTRL_CQES_REQUIRED	0x0f		/* ro: The least */
#define  PCICAP_NVME_ID_CTRL_CQES_MOST		0xf0		/* ro: The greatest */
#define PCICAP_NVME_ID_CTRL_MAXCMD		0x202	/* ro: Commands at once; 0: not reported */
#define PCICAP_NVME_ID_CTRL_NN			0x204	/* ro: The greatest namespace ID */

#define PCICAP_NVME_ID_CTRL_ONCS			0x208	/* ro: Optional NVM commands */
#define  PCICAP_NVME_ID_CTRL_ONCS_COMPARE		0x0001	/* ro: Compare */
#define  PCICAP_NVME_ID_CTRL_ONCS_WRITE_UNCORRECTABLE	0x0002	/* ro: Write Uncorrectable */
#define  PCICAP_NVME_ID_CTRL_ONCS_DATASET_MANAGEMENT	0x0004	/* ro: Dataset Management */
#define  PCICAP_NVME_ID_CTRL_ONCS_WRITE_ZEROES		0x0008	/* ro: Write Zeroes */
#define  PCICAP_NVME_ID_CTRL_ONCS_SAVE_FEATURES		0x0010	/* ro: Features can be saved */
#define  PCICAP_NVME_ID_CTRL_ONCS_RESERVATIONS		0x0020	/* ro: Reservations */
#define  PCICAP_NVME_ID_CTRL_ONCS_TIMESTAMP		0x0040	/* ro: Timestamp */
#define  PCICAP_NVME_ID_CTRL_ONCS_VERIFY		0x0080	/* ro: Verify */
#define  PCICAP_NVME_ID_CTRL_ONCS_COPY			0x0100	/* ro: Copy */
#define PCICAP_NVME_ID_CTRL_FUSES			0x20a	/* ro: Fused operations */
#define  PCICAP_NVME_ID_CTRL_FUSES_COMPARE_AND_WRITE	0x0001	/* Compare and write */
#define PCICAP_NVME_ID_CTRL_FNA			0x20c	/* ro: What Format does to namespaces */

/* ro: Volatile write cache */
#define PCICAP_NVME_ID_CTRL_VWC					0x20d
/* ro: There is one */
#define  PCICAP_NVME_ID_CTRL_VWC_PRESENT			0x01
/* ro: Flush of all namespaces */
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL			0x06
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL_NOT_REPORTED		0x0
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL_NOT_SUPPORTED	0x2
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL_SUPPORTED		0x3
#define PCICAP_NVME_ID_CTRL_AWUN		0x20e	/* ro: Logical blocks written as one */
#define PCICAP_NVME_ID_CTRL_AWUPF		0x210	/* ro: The same at a power failure */
#define PCICAP_NVME_ID_CTRL_NVSCC		0x212	/* ro: Format of vendor specific commands */
#define PCICAP_NVME_ID_CTRL_NWPC		0x213	/* ro: Write protection of namespaces */
/* ro: Logical blocks of a fused operation */
#define PCICAP_NVME_ID_CTRL_ACWU		0x214
#define PCICAP_NVME_ID_CTRL_SGLS		0x218	/* ro: Scatter gather lists */
#define PCICAP_NVME_ID_CTRL_MNAN		0x21c	/* ro: The most namespaces; 0: as nn */
#define PCICAP_NVME_ID_CTRL_SUBNQN		0x300	/* ro: Qualified name of the subsystem */
#define PCICAP_NVME_ID_CTRL_SUBNQN_COUNT	256
#define PCICAP_NVME_ID_CTRL_IOCCSZ		0x700	/* ro: Command capsule */
#define PCICAP_NVME_ID_CTRL_IORCSZ		0x704	/* ro: Response capsule */
#define PCICAP_NVME_ID_CTRL_ICDOFF		0x708	/* ro: Where data in a capsule begins */
#define PCICAP_NVME_ID_CTRL_FCATT		0x70a	/* ro: Attributes of a fabrics controller */
#define PCICAP_NVME_ID_CTRL_MSDBD		0x70b	/* ro: The most data block descriptors */

/* psd: A power state */
#define PCICAP_NVME_ID_CTRL_PSD			0x800
#define PCICAP_NVME_ID_CTRL_PSD_COUNT		32
#define PCICAP_NVME_ID_CTRL_PSD_STRIDE		0x20
/* ro: The most power, in 10 mW, or 0.1 mW with mxps */
#define PCICAP_NVME_ID_CTRL_PSD_MP		0x00

#define PCICAP_NVME_ID_CTRL_PSD_FLAGS		0x03		/* ro: Of the power state */
#define  PCICAP_NVME_ID_CTRL_PSD_FLAGS_MXPS	0x01		/* ro: The power is in 0.1 mW */
#define  PCICAP_NVME_ID_CTRL_PSD_FLAGS_NOPS	0x02		/* ro: No commands are processed */
#define PCICAP_NVME_ID_CTRL_PSD_ENLAT		0x04	/* ro: The longest way in */
#define PCICAP_NVME_ID_CTRL_PSD_EXLAT		0x08	/* ro: The longest way out */
/* ro: Relative read throughput, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RRT		0x0c
#define PCICAP_NVME_ID_CTRL_PSD_RRL		0x0d	/* ro: Relative read latency, 0: the best */
/* ro: Relative write throughput, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RWT		0x0e
/* ro: Relative write latency, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RWL		0x0f
#define PCICAP_NVME_ID_CTRL_PSD_IDLP		0x10	/* ro: Power while idle */

#define PCICAP_NVME_ID_CTRL_PSD_IPS			0x12	/* ro: Scale of that */
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE		0xc0	/* ro: What it is counted in */
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE_NOT_REPORTED	0x0
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE_MW0_1	0x1
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE_MW10		0x2
#define PCICAP_NVME_ID_CTRL_PSD_ACTP		0x14	/* ro: Power while active */

#define PCICAP_NVME_ID_CTRL_PSD_APS			0x16	/* ro: Workload and scale of that */
#define  PCICAP_NVME_ID_CTRL_PSD_APS_WORKLOAD		0x07	/* ro: Which workload */
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE		0xc0	/* ro: What it is counted in */
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE_NOT_REPORTED	0x0
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE_MW0_1	0x1
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE_MW10		0x2
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
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_NVME_REGS_CAP,
					&val->raw);
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

/* Version: the load alone; see pcicap_nvme_regs_bare() */
static inline struct pcicap_nvme_regs_vs
pcicap_nvme_regs_load_vs(const struct pcicap_nvme_regs *v)
{
	struct pcicap_nvme_regs_vs r = { pcicap_mmio_load32(&v->view,
							    PCICAP_NVME_REGS_VS) };

	return r;
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

/* Interrupt Mask Set: the load alone; see pcicap_nvme_regs_bare() */
static inline uint32_t
pcicap_nvme_regs_load_intms(const struct pcicap_nvme_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_NVME_REGS_INTMS);
}

/* Interrupt Mask Set: the store alone; see pcicap_nvme_regs_bare() */
static inline void
pcicap_nvme_regs_store_intms(const struct pcicap_nvme_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_NVME_REGS_INTMS, val);
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

/* Interrupt Mask Clear: the load alone; see pcicap_nvme_regs_bare() */
static inline uint32_t
pcicap_nvme_regs_load_intmc(const struct pcicap_nvme_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_NVME_REGS_INTMC);
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

/* Controller Configuration: the load alone; see pcicap_nvme_regs_bare() */
static inline struct pcicap_nvme_regs_cc
pcicap_nvme_regs_load_cc(const struct pcicap_nvme_regs *v)
{
	struct pcicap_nvme_regs_cc r = { pcicap_mmio_load32(&v->view,
							    PCICAP_NVME_REGS_CC) };

	return r;
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
	if (bits & ~(uint32_t)PCICAP_NVME_REGS_CSTS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_CSTS, bits);
}

/* Controller Status: the load alone; see pcicap_nvme_regs_bare() */
static inline struct pcicap_nvme_regs_csts
pcicap_nvme_regs_load_csts(const struct pcicap_nvme_regs *v)
{
	struct pcicap_nvme_regs_csts r = { pcicap_mmio_load32(&v->view,
							      PCICAP_NVME_REGS_CSTS) };

	return r;
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
 * pcicap_nvme_regs_write_aqa() - write: Admin Queue Attributes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_aqa(const struct pcicap_nvme_regs *v,
			   struct pcicap_nvme_regs_aqa val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_REGS_AQA,
				   (uint32_t)(val.raw & PCICAP_NVME_REGS_AQA_WRITE_MASK));
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
				 (uint32_t)((old.raw & PCICAP_NVME_REGS_AQA_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Admin Queue Attributes: the load alone; see pcicap_nvme_regs_bare() */
static inline struct pcicap_nvme_regs_aqa
pcicap_nvme_regs_load_aqa(const struct pcicap_nvme_regs *v)
{
	struct pcicap_nvme_regs_aqa r = { pcicap_mmio_load32(&v->view,
							     PCICAP_NVME_REGS_AQA) };

	return r;
}

/* Admin Queue Attributes: the store alone; see pcicap_nvme_regs_bare() */
static inline void
pcicap_nvme_regs_store_aqa(const struct pcicap_nvme_regs *v,
			   struct pcicap_nvme_regs_aqa val)
{
	pcicap_mmio_store32(&v->view, PCICAP_NVME_REGS_AQA,
			    (uint32_t)(val.raw & PCICAP_NVME_REGS_AQA_WRITE_MASK));
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
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_NVME_REGS_ASQ,
					&val->raw);
}

/**
 * pcicap_nvme_regs_write_asq() - write: Admin Submission Queue Base Address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_asq(const struct pcicap_nvme_regs *v,
			   struct pcicap_nvme_regs_asq val)
{
	return pcicap_mmio_write64_lo_hi(&v->view, PCICAP_NVME_REGS_ASQ,
					 (uint64_t)(val.raw & PCICAP_NVME_REGS_ASQ_WRITE_MASK));
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
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_NVME_REGS_ASQ,
				       (uint64_t)((old.raw & PCICAP_NVME_REGS_ASQ_KEEP_MASK & ~(uint64_t)mask) |
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
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_NVME_REGS_ACQ,
					&val->raw);
}

/**
 * pcicap_nvme_regs_write_acq() - write: Admin Completion Queue Base Address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_write_acq(const struct pcicap_nvme_regs *v,
			   struct pcicap_nvme_regs_acq val)
{
	return pcicap_mmio_write64_lo_hi(&v->view, PCICAP_NVME_REGS_ACQ,
					 (uint64_t)(val.raw & PCICAP_NVME_REGS_ACQ_WRITE_MASK));
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
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_NVME_REGS_ACQ,
				       (uint64_t)((old.raw & PCICAP_NVME_REGS_ACQ_KEEP_MASK & ~(uint64_t)mask) |
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
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_NVME_REGS_BPMBL,
					&val->raw);
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
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_NVME_REGS_BPMBL,
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
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_NVME_REGS_CMBMSC,
					&val->raw);
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
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_NVME_REGS_CMBMSC,
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

	if (ret)
		return ret;
	return pcicap_nvme_regs_init(v);
}

/**
 * pcicap_nvme_regs_wrap() - the registers at an address that there is:
 * Controller properties and doorbells
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_nvme_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_nvme_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
		      struct pcicap_cfg *cfg, struct pcicap_nvme_regs *v)
{
	pcicap_map_memory(map, PCICAP_NVME_REGS_BAR, base, size);
	return pcicap_nvme_regs_map(map, cfg, v);
}

/**
 * pcicap_nvme_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_nvme_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_regs_bare(const struct pcicap_nvme_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_NVME_REGS_MIN_SIZE);
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
	if (!ret && index)
		ret = pcicap_nvme_regs_doorbell_open(outer,
						     pcicap_add32(off,
								  pcicap_times32(index, v->view.size)),
						     v);
	return ret;
}

/**
 * pcicap_nvme_msix_locate() - where it is: MSI-X table
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(cfg, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_msix_table r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_msix_table_bir(r);
			v->offset = pcicap_msix_table_offset(r);
		}
		{
			struct pcicap_msix_ctrl r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_msix_ctrl_table_size(r);
		}
		bad = pcicap_region_init(where, v->bar, v->offset * 8,
					 (v->length + 1) * 16,
					 PCICAP_NVME_MSIX_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_nvme_msix_want() - what to map for it
 * @where: where it is, by pcicap_nvme_msix_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_nvme_msix_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_nvme_msix - MSI-X table
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_nvme_msix_map() only.
 */
struct pcicap_nvme_msix {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_init(struct pcicap_nvme_msix *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_nvme_msix_map() - the registers in a mapped BAR: MSI-X table
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_nvme_msix_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_map(const struct pcicap_map *map,
		     const struct pcicap_region *where, struct pcicap_cfg *cfg,
		     struct pcicap_nvme_msix *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_NVME_MSIX_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_nvme_msix_init(v);
}

/**
 * pcicap_nvme_msix_wrap() - the registers at an address that there is:
 * MSI-X table
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_nvme_msix_map()
 * @v: the view
 *
 * Return: as for pcicap_nvme_msix_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_wrap(struct pcicap_map *map, void *base, uint64_t size,
		      struct pcicap_cfg *cfg, struct pcicap_nvme_msix *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_nvme_msix_map(map, &whole, cfg, v);
}

/**
 * pcicap_nvme_msix_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_nvme_msix_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_bare(const struct pcicap_nvme_msix *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_NVME_MSIX_MIN_SIZE);
}

/**
 * struct pcicap_nvme_msix_entry - One vector
 * @view: where it is
 *
 * Made by pcicap_nvme_msix_entry_at() only.
 */
struct pcicap_nvme_msix_entry {
	struct pcicap_mmio view;
};

/* Bits 31 to 2 of the message address */
struct pcicap_nvme_msix_entry_addr_lo {
	uint32_t raw;
};

/* Address bits 31 to 2 */
static inline uint32_t
pcicap_nvme_msix_entry_addr_lo_address(struct pcicap_nvme_msix_entry_addr_lo r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_MSIX_ENTRY_ADDR_LO_ADDRESS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_msix_entry_addr_lo
pcicap_nvme_msix_entry_addr_lo_set_address(struct pcicap_nvme_msix_entry_addr_lo r,
					   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_MSIX_ENTRY_ADDR_LO_ADDRESS,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 31 to 2, as a quantity. */
static inline uint64_t
pcicap_nvme_msix_entry_addr_lo_address_decoded(struct pcicap_nvme_msix_entry_addr_lo r)
{
	uint64_t n = pcicap_nvme_msix_entry_addr_lo_address(r);

	return n << 2;
}

/**
 * pcicap_nvme_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_addr_lo_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_nvme_msix_entry_read_addr_lo() - read: Bits 31 to 2 of the
 * message address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_read_addr_lo(const struct pcicap_nvme_msix_entry *v,
				    struct pcicap_nvme_msix_entry_addr_lo *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_MSIX_ENTRY_ADDR_LO,
				  &val->raw);
}

/**
 * pcicap_nvme_msix_entry_update_addr_lo() - change bits: Bits 31 to 2 of the
 * message address
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
pcicap_nvme_msix_entry_update_addr_lo(const struct pcicap_nvme_msix_entry *v,
				      uint32_t mask,
				      struct pcicap_nvme_msix_entry_addr_lo val)
{
	struct pcicap_nvme_msix_entry_addr_lo old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_MSIX_ENTRY_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_msix_entry_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_MSIX_ENTRY_ADDR_LO,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_nvme_msix_entry_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_read_addr_hi(const struct pcicap_nvme_msix_entry *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_MSIX_ENTRY_ADDR_HI,
				  val);
}

/**
 * pcicap_nvme_msix_entry_write_addr_hi() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_write_addr_hi(const struct pcicap_nvme_msix_entry *v,
				     uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_MSIX_ENTRY_ADDR_HI,
				   val);
}

/**
 * pcicap_nvme_msix_entry_update_addr_hi() - change bits: Address bits 63 to 32
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
pcicap_nvme_msix_entry_update_addr_hi(const struct pcicap_nvme_msix_entry *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_msix_entry_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_MSIX_ENTRY_ADDR_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_nvme_msix_entry_read_data() - read: Message data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_read_data(const struct pcicap_nvme_msix_entry *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_MSIX_ENTRY_DATA, val);
}

/**
 * pcicap_nvme_msix_entry_write_data() - write: Message data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_write_data(const struct pcicap_nvme_msix_entry *v,
				  uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_NVME_MSIX_ENTRY_DATA, val);
}

/**
 * pcicap_nvme_msix_entry_update_data() - change bits: Message data
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
pcicap_nvme_msix_entry_update_data(const struct pcicap_nvme_msix_entry *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_msix_entry_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_MSIX_ENTRY_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Mask and steering tag */
struct pcicap_nvme_msix_entry_vector_ctrl {
	uint32_t raw;
};

/* Masks the vector */
static inline bool
pcicap_nvme_msix_entry_vector_ctrl_mask(struct pcicap_nvme_msix_entry_vector_ctrl r)
{
	return (r.raw & PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_msix_entry_vector_ctrl
pcicap_nvme_msix_entry_vector_ctrl_set_mask(struct pcicap_nvme_msix_entry_vector_ctrl r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK,
			      val ? PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_MASK : 0);
	return r;
}

/* TPH steering tag */
static inline uint32_t
pcicap_nvme_msix_entry_vector_ctrl_steering_tag(struct pcicap_nvme_msix_entry_vector_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_msix_entry_vector_ctrl
pcicap_nvme_msix_entry_vector_ctrl_set_steering_tag(struct pcicap_nvme_msix_entry_vector_ctrl r,
						    uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_nvme_msix_entry_read_vector_ctrl() - read: Mask and steering tag
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_read_vector_ctrl(const struct pcicap_nvme_msix_entry *v,
					struct pcicap_nvme_msix_entry_vector_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL,
				  &val->raw);
}

/**
 * pcicap_nvme_msix_entry_update_vector_ctrl() - change bits: Mask and
 * steering tag
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
pcicap_nvme_msix_entry_update_vector_ctrl(const struct pcicap_nvme_msix_entry *v,
					  uint32_t mask,
					  struct pcicap_nvme_msix_entry_vector_ctrl val)
{
	struct pcicap_nvme_msix_entry_vector_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_nvme_msix_entry_read_vector_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_NVME_MSIX_ENTRY_VECTOR_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_init(struct pcicap_nvme_msix_entry *v)
{
	pcicap_mmio_clamp(&v->view, 16);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_open(const struct pcicap_nvme_msix *outer, uint32_t off,
			    struct pcicap_nvme_msix_entry *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_nvme_msix_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_nvme_msix_entry_elements(const struct pcicap_nvme_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_where(const struct pcicap_nvme_msix *v, uint32_t *off)
{
	(void)v;
	*off = 0x00;
	return 0;
}

/**
 * pcicap_nvme_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_entry_at(const struct pcicap_nvme_msix *outer,
			  unsigned int index, struct pcicap_nvme_msix_entry *v)
{
	uint32_t off;
	int ret = pcicap_nvme_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_nvme_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_nvme_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * pcicap_nvme_msix_pba_locate() - where it is: MSI-X pending bits
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_pba_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(cfg, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_msix_pba r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_msix_pba_bir(r);
			v->offset = pcicap_msix_pba_offset(r);
		}
		{
			struct pcicap_msix_ctrl r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_msix_ctrl_table_size(r);
		}
		bad = pcicap_region_init(where, v->bar, v->offset * 8,
					 pcicap_align32(pcicap_ceil32((v->length + 1),
								      8),
							8),
					 PCICAP_NVME_MSIX_PBA_MIN_SIZE, 8);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_nvme_msix_pba_want() - what to map for it
 * @where: where it is, by pcicap_nvme_msix_pba_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_nvme_msix_pba_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_nvme_msix_pba - MSI-X pending bits
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_nvme_msix_pba_map() only.
 */
struct pcicap_nvme_msix_pba {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_nvme_msix_pba_read_pending() - read: A bit for each vector
 * @v: the view
 * @index: which element
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_pba_read_pending(const struct pcicap_nvme_msix_pba *v,
				  unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	return pcicap_mmio_read64(&v->view,
				  PCICAP_NVME_MSIX_PBA_PENDING + index * 8,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_pba_init(struct pcicap_nvme_msix_pba *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_nvme_msix_pba_map() - the registers in a mapped BAR: MSI-X
 * pending bits
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_nvme_msix_pba_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_pba_map(const struct pcicap_map *map,
			 const struct pcicap_region *where,
			 struct pcicap_cfg *cfg, struct pcicap_nvme_msix_pba *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_NVME_MSIX_PBA_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_nvme_msix_pba_init(v);
}

/**
 * pcicap_nvme_msix_pba_wrap() - the registers at an address that there is:
 * MSI-X pending bits
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_nvme_msix_pba_map()
 * @v: the view
 *
 * Return: as for pcicap_nvme_msix_pba_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_pba_wrap(struct pcicap_map *map, void *base, uint64_t size,
			  struct pcicap_cfg *cfg,
			  struct pcicap_nvme_msix_pba *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_nvme_msix_pba_map(map, &whole, cfg, v);
}

/**
 * pcicap_nvme_msix_pba_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_nvme_msix_pba_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_msix_pba_bare(const struct pcicap_nvme_msix_pba *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_NVME_MSIX_PBA_MIN_SIZE);
}

/**
 * struct pcicap_nvme_admin_sqe - Entry of the admin submission queue
 * @opcode: What to do
 * @flags: How the command is to be taken
 * @command_id: Comes back in the completion
 * @nsid: Namespace
 * @cdw2: Of the command
 * @cdw3: Of the command
 * @metadata: Where the metadata is
 * @gap_24: bytes without a description
 * @cdw12: Of the command
 * @cdw13: Of the command
 * @cdw14: Of the command
 * @cdw15: Of the command
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_nvme_admin_sqe {
	uint8_t opcode;
	uint8_t flags;
	pcicap_le16 command_id;
	pcicap_le32 nsid;
	pcicap_le32 cdw2;
	pcicap_le32 cdw3;
	pcicap_le64 metadata;
	uint8_t gap_24[24];
	pcicap_le32 cdw12;
	pcicap_le32 cdw13;
	pcicap_le32 cdw14;
	pcicap_le32 cdw15;
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_nvme_admin_sqe) == 64);

/* How the command is to be taken */
struct pcicap_nvme_admin_sqe_flags {
	uint8_t raw;
};

/* Part of a fused operation */
static inline uint8_t
pcicap_nvme_admin_sqe_flags_fuse(struct pcicap_nvme_admin_sqe_flags r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_flags
pcicap_nvme_admin_sqe_flags_set_fuse(struct pcicap_nvme_admin_sqe_flags r,
				     uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE, val);
	return r;
}

/* How the data is described */
static inline uint8_t
pcicap_nvme_admin_sqe_flags_psdt(struct pcicap_nvme_admin_sqe_flags r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_flags
pcicap_nvme_admin_sqe_flags_set_psdt(struct pcicap_nvme_admin_sqe_flags r,
				     uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT,
			     (uint32_t)val << 6);
	return r;
}

/* What the descriptor is */
struct pcicap_nvme_admin_sqe_sgl_id {
	uint8_t raw;
};

/* Descriptor type */
static inline uint8_t
pcicap_nvme_admin_sqe_sgl_id_type(struct pcicap_nvme_admin_sqe_sgl_id r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_sgl_id
pcicap_nvme_admin_sqe_sgl_id_set_type(struct pcicap_nvme_admin_sqe_sgl_id r,
				      uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE,
			     (uint32_t)val << 4);
	return r;
}

/* What the address is */
static inline uint8_t
pcicap_nvme_admin_sqe_sgl_id_sub_type(struct pcicap_nvme_admin_sqe_sgl_id r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_sgl_id
pcicap_nvme_admin_sqe_sgl_id_set_sub_type(struct pcicap_nvme_admin_sqe_sgl_id r,
					  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE, val);
	return r;
}

/* Entries of the queue, as a quantity in entries. */
static inline uint64_t
pcicap_nvme_admin_sqe_qsize_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_admin_sqe_qsize_encode() - from a quantity: Entries of the queue
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_qsize_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Of the completion queue */
struct pcicap_nvme_admin_sqe_cq_flags {
	uint16_t raw;
};

/* The queue is in one piece */
static inline bool
pcicap_nvme_admin_sqe_cq_flags_contiguous(struct pcicap_nvme_admin_sqe_cq_flags r)
{
	return (r.raw & PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_cq_flags
pcicap_nvme_admin_sqe_cq_flags_set_contiguous(struct pcicap_nvme_admin_sqe_cq_flags r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS,
			      val ? PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS : 0);
	return r;
}

/* Completions raise the interrupt */
static inline bool
pcicap_nvme_admin_sqe_cq_flags_interrupts(struct pcicap_nvme_admin_sqe_cq_flags r)
{
	return (r.raw & PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_cq_flags
pcicap_nvme_admin_sqe_cq_flags_set_interrupts(struct pcicap_nvme_admin_sqe_cq_flags r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS,
			      val ? PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS : 0);
	return r;
}

/* Of the submission queue */
struct pcicap_nvme_admin_sqe_sq_flags {
	uint16_t raw;
};

/* The queue is in one piece */
static inline bool
pcicap_nvme_admin_sqe_sq_flags_contiguous(struct pcicap_nvme_admin_sqe_sq_flags r)
{
	return (r.raw & PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_CONTIGUOUS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_sq_flags
pcicap_nvme_admin_sqe_sq_flags_set_contiguous(struct pcicap_nvme_admin_sqe_sq_flags r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_CONTIGUOUS,
			      val ? PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_CONTIGUOUS : 0);
	return r;
}

/* With weighted round robin */
static inline uint16_t
pcicap_nvme_admin_sqe_sq_flags_priority(struct pcicap_nvme_admin_sqe_sq_flags r)
{
	return (uint16_t)((r.raw & PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_sq_flags
pcicap_nvme_admin_sqe_sq_flags_set_priority(struct pcicap_nvme_admin_sqe_sq_flags r,
					    uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY,
			      (uint32_t)val << 1);
	return r;
}

/* Which feature */
struct pcicap_nvme_admin_sqe_feature {
	uint32_t raw;
};

/* Feature identifier */
static inline uint32_t
pcicap_nvme_admin_sqe_feature_id(struct pcicap_nvme_admin_sqe_feature r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_ADMIN_SQE_FEATURE_ID);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_feature
pcicap_nvme_admin_sqe_feature_set_id(struct pcicap_nvme_admin_sqe_feature r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_ADMIN_SQE_FEATURE_ID, val);
	return r;
}

/* Which value to get */
static inline uint32_t
pcicap_nvme_admin_sqe_feature_select(struct pcicap_nvme_admin_sqe_feature r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_feature
pcicap_nvme_admin_sqe_feature_set_select(struct pcicap_nvme_admin_sqe_feature r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT,
			      (uint32_t)val << 8);
	return r;
}

/* Keep it over resets */
static inline bool
pcicap_nvme_admin_sqe_feature_save(struct pcicap_nvme_admin_sqe_feature r)
{
	return (r.raw & PCICAP_NVME_ADMIN_SQE_FEATURE_SAVE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_admin_sqe_feature
pcicap_nvme_admin_sqe_feature_set_save(struct pcicap_nvme_admin_sqe_feature r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NVME_ADMIN_SQE_FEATURE_SAVE,
			      val ? PCICAP_NVME_ADMIN_SQE_FEATURE_SAVE : 0);
	return r;
}

/* How the command is to be taken */
static inline struct pcicap_nvme_admin_sqe_flags
pcicap_nvme_admin_sqe_get_flags(const struct pcicap_nvme_admin_sqe *s)
{
	struct pcicap_nvme_admin_sqe_flags val = { pcicap_get_8(&s->flags) };

	return val;
}

/* Comes back in the completion */
static inline uint16_t
pcicap_nvme_admin_sqe_get_command_id(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le16(&s->command_id);
}

/* Namespace */
static inline uint32_t
pcicap_nvme_admin_sqe_get_nsid(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->nsid);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw2(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw2);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw3(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw3);
}

/* Where the metadata is */
static inline uint64_t
pcicap_nvme_admin_sqe_get_metadata(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le64(&s->metadata);
}

/**
 * pcicap_nvme_admin_sqe_get_prp1() - Where the data is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_prp1(const struct pcicap_nvme_admin_sqe *s,
			       uint64_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	*val = UINT64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_PRP1);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_prp2(const struct pcicap_nvme_admin_sqe *s,
			       uint64_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	*val = UINT64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_PRP2);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_sgl_address(const struct pcicap_nvme_admin_sqe *s,
				      uint64_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	*val = UINT64_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SGL_ADDRESS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_sgl_length(const struct pcicap_nvme_admin_sqe *s,
				     uint32_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	*val = UINT32_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SGL_LENGTH);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_sgl_id(const struct pcicap_nvme_admin_sqe *s,
				 struct pcicap_nvme_admin_sqe_sgl_id *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	val->raw = UINT8_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	val->raw = pcicap_get_8((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SGL_ID);
	return 0;
}

/* What to do */
static inline uint8_t
pcicap_nvme_admin_sqe_get_opcode(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_8(&s->opcode);
}

/**
 * pcicap_nvme_admin_sqe_get_cns() - What to identify
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_cns(const struct pcicap_nvme_admin_sqe *s,
			      uint8_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT8_MAX;
	if (now_opcode != 6)
		return -ENXIO;
	*val = pcicap_get_8((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CNS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_controller_id() - Which controller
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_controller_id(const struct pcicap_nvme_admin_sqe *s,
					uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (now_opcode != 6)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CONTROLLER_ID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_qid() - Which queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_qid(const struct pcicap_nvme_admin_sqe *s,
			      uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (!((now_opcode == 0 || now_opcode == 1 || now_opcode == 4 ||
	       now_opcode == 5)))
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_QID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_qsize() - Entries of the queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_qsize(const struct pcicap_nvme_admin_sqe *s,
				uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (!((now_opcode == 1 || now_opcode == 5)))
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_QSIZE);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_cq_flags() - Of the completion queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_cq_flags(const struct pcicap_nvme_admin_sqe *s,
				   struct pcicap_nvme_admin_sqe_cq_flags *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	val->raw = UINT16_MAX;
	if (now_opcode != 5)
		return -ENXIO;
	val->raw = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CQ_FLAGS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_vector() - Interrupt vector
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_vector(const struct pcicap_nvme_admin_sqe *s,
				 uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (now_opcode != 5)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_VECTOR);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sq_flags() - Of the submission queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_sq_flags(const struct pcicap_nvme_admin_sqe *s,
				   struct pcicap_nvme_admin_sqe_sq_flags *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	val->raw = UINT16_MAX;
	if (now_opcode != 1)
		return -ENXIO;
	val->raw = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SQ_FLAGS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_cqid() - Completion queue of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_cqid(const struct pcicap_nvme_admin_sqe *s,
			       uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (now_opcode != 1)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CQID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_feature() - Which feature
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_feature(const struct pcicap_nvme_admin_sqe *s,
				  struct pcicap_nvme_admin_sqe_feature *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	val->raw = UINT32_MAX;
	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	val->raw = pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_FEATURE);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_feature_value() - Of the feature
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_feature_value(const struct pcicap_nvme_admin_sqe *s,
					uint32_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT32_MAX;
	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	*val = pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_FEATURE_VALUE);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_log_id() - Which log
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_log_id(const struct pcicap_nvme_admin_sqe *s,
				 uint8_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT8_MAX;
	if (now_opcode != 2)
		return -ENXIO;
	*val = pcicap_get_8((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_LOG_ID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_log_dwords_low() - Dwords to get, minus 1
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_log_dwords_low(const struct pcicap_nvme_admin_sqe *s,
					 uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (now_opcode != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_LOW);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_log_dwords_high() - The high half of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_get_log_dwords_high(const struct pcicap_nvme_admin_sqe *s,
					  uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (now_opcode != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_HIGH);
	return 0;
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw10(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CDW10);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw11(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CDW11);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw12(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw12);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw13(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw13);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw14(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw14);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_admin_sqe_get_cdw15(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw15);
}

/* How the command is to be taken */
static inline void
pcicap_nvme_admin_sqe_set_flags(struct pcicap_nvme_admin_sqe *s,
				struct pcicap_nvme_admin_sqe_flags val)
{
	pcicap_put_8(&s->flags, val.raw);
}

/* Comes back in the completion */
static inline void
pcicap_nvme_admin_sqe_set_command_id(struct pcicap_nvme_admin_sqe *s,
				     uint16_t val)
{
	pcicap_put_le16(&s->command_id, val);
}

/* Namespace */
static inline void
pcicap_nvme_admin_sqe_set_nsid(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->nsid, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw2(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw2, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw3(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw3, val);
}

/* Where the metadata is */
static inline void
pcicap_nvme_admin_sqe_set_metadata(struct pcicap_nvme_admin_sqe *s,
				   uint64_t val)
{
	pcicap_put_le64(&s->metadata, val);
}

/**
 * pcicap_nvme_admin_sqe_set_prp1() - Where the data is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_prp1(struct pcicap_nvme_admin_sqe *s, uint64_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_PRP1, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_prp2(struct pcicap_nvme_admin_sqe *s, uint64_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_PRP2, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_sgl_address(struct pcicap_nvme_admin_sqe *s,
				      uint64_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SGL_ADDRESS, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_sgl_length(struct pcicap_nvme_admin_sqe *s,
				     uint32_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SGL_LENGTH, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_sgl_id(struct pcicap_nvme_admin_sqe *s,
				 struct pcicap_nvme_admin_sqe_sgl_id val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_admin_sqe_flags_psdt(pcicap_nvme_admin_sqe_get_flags(s));

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_8((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SGL_ID, val.raw);
	return 0;
}

/* What to do */
static inline void
pcicap_nvme_admin_sqe_set_opcode(struct pcicap_nvme_admin_sqe *s, uint8_t val)
{
	pcicap_put_8(&s->opcode, val);
}

/**
 * pcicap_nvme_admin_sqe_set_cns() - What to identify
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_cns(struct pcicap_nvme_admin_sqe *s, uint8_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 6)
		return -ENXIO;
	pcicap_put_8((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CNS, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_controller_id() - Which controller
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_controller_id(struct pcicap_nvme_admin_sqe *s,
					uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 6)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CONTROLLER_ID,
			val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_qid() - Which queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_qid(struct pcicap_nvme_admin_sqe *s, uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 0 || now_opcode == 1 || now_opcode == 4 ||
	       now_opcode == 5)))
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_QID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_qsize() - Entries of the queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_qsize(struct pcicap_nvme_admin_sqe *s, uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 5)))
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_QSIZE, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_cq_flags() - Of the completion queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_cq_flags(struct pcicap_nvme_admin_sqe *s,
				   struct pcicap_nvme_admin_sqe_cq_flags val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 5)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CQ_FLAGS, val.raw);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_vector() - Interrupt vector
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_vector(struct pcicap_nvme_admin_sqe *s, uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 5)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_VECTOR, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sq_flags() - Of the submission queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_sq_flags(struct pcicap_nvme_admin_sqe *s,
				   struct pcicap_nvme_admin_sqe_sq_flags val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 1)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_SQ_FLAGS, val.raw);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_cqid() - Completion queue of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_cqid(struct pcicap_nvme_admin_sqe *s, uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 1)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CQID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_feature() - Which feature
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_feature(struct pcicap_nvme_admin_sqe *s,
				  struct pcicap_nvme_admin_sqe_feature val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_FEATURE, val.raw);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_feature_value() - Of the feature
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_feature_value(struct pcicap_nvme_admin_sqe *s,
					uint32_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_FEATURE_VALUE,
			val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_log_id() - Which log
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_log_id(struct pcicap_nvme_admin_sqe *s, uint8_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 2)
		return -ENXIO;
	pcicap_put_8((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_LOG_ID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_log_dwords_low() - Dwords to get, minus 1
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_log_dwords_low(struct pcicap_nvme_admin_sqe *s,
					 uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 2)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_LOW,
			val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_log_dwords_high() - The high half of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_admin_sqe_set_log_dwords_high(struct pcicap_nvme_admin_sqe *s,
					  uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 2)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_HIGH,
			val);
	return 0;
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw10(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CDW10, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw11(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_ADMIN_SQE_CDW11, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw12(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw12, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw13(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw13, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw14(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw14, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw15(struct pcicap_nvme_admin_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw15, val);
}

/**
 * struct pcicap_nvme_sqe - Entry of an I/O submission queue
 * @opcode: What to do
 * @flags: How the command is to be taken
 * @command_id: Comes back in the completion
 * @nsid: Namespace
 * @cdw2: Of the command
 * @cdw3: Of the command
 * @metadata: Where the metadata is
 * @gap_24: bytes without a description
 * @cdw13: Of the command
 * @cdw14: Of the command
 * @cdw15: Of the command
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_nvme_sqe {
	uint8_t opcode;
	uint8_t flags;
	pcicap_le16 command_id;
	pcicap_le32 nsid;
	pcicap_le32 cdw2;
	pcicap_le32 cdw3;
	pcicap_le64 metadata;
	uint8_t gap_24[28];
	pcicap_le32 cdw13;
	pcicap_le32 cdw14;
	pcicap_le32 cdw15;
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_nvme_sqe) == 64);

/* How the command is to be taken */
struct pcicap_nvme_sqe_flags {
	uint8_t raw;
};

/* Part of a fused operation */
static inline uint8_t
pcicap_nvme_sqe_flags_fuse(struct pcicap_nvme_sqe_flags r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_SQE_FLAGS_FUSE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_flags
pcicap_nvme_sqe_flags_set_fuse(struct pcicap_nvme_sqe_flags r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_SQE_FLAGS_FUSE, val);
	return r;
}

/* How the data is described */
static inline uint8_t
pcicap_nvme_sqe_flags_psdt(struct pcicap_nvme_sqe_flags r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_SQE_FLAGS_PSDT) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_flags
pcicap_nvme_sqe_flags_set_psdt(struct pcicap_nvme_sqe_flags r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_SQE_FLAGS_PSDT,
			     (uint32_t)val << 6);
	return r;
}

/* What the descriptor is */
struct pcicap_nvme_sqe_sgl_id {
	uint8_t raw;
};

/* Descriptor type */
static inline uint8_t
pcicap_nvme_sqe_sgl_id_type(struct pcicap_nvme_sqe_sgl_id r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_SQE_SGL_ID_TYPE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_sgl_id
pcicap_nvme_sqe_sgl_id_set_type(struct pcicap_nvme_sqe_sgl_id r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_SQE_SGL_ID_TYPE,
			     (uint32_t)val << 4);
	return r;
}

/* What the address is */
static inline uint8_t
pcicap_nvme_sqe_sgl_id_sub_type(struct pcicap_nvme_sqe_sgl_id r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_SQE_SGL_ID_SUB_TYPE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_sgl_id
pcicap_nvme_sqe_sgl_id_set_sub_type(struct pcicap_nvme_sqe_sgl_id r,
				    uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_NVME_SQE_SGL_ID_SUB_TYPE, val);
	return r;
}

/* How many logical blocks, as a quantity. */
static inline uint64_t
pcicap_nvme_sqe_blocks_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_sqe_blocks_encode() - from a quantity: How many logical blocks
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_blocks_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* How they are written or read */
struct pcicap_nvme_sqe_control {
	uint16_t raw;
};

/* Protection information */
static inline uint16_t
pcicap_nvme_sqe_control_prinfo(struct pcicap_nvme_sqe_control r)
{
	return (uint16_t)((r.raw & PCICAP_NVME_SQE_CONTROL_PRINFO) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_control
pcicap_nvme_sqe_control_set_prinfo(struct pcicap_nvme_sqe_control r,
				   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_SQE_CONTROL_PRINFO,
			      (uint32_t)val << 10);
	return r;
}

/* Force unit access */
static inline bool
pcicap_nvme_sqe_control_fua(struct pcicap_nvme_sqe_control r)
{
	return (r.raw & PCICAP_NVME_SQE_CONTROL_FUA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_control
pcicap_nvme_sqe_control_set_fua(struct pcicap_nvme_sqe_control r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_SQE_CONTROL_FUA,
			      val ? PCICAP_NVME_SQE_CONTROL_FUA : 0);
	return r;
}

/* Limited retry */
static inline bool
pcicap_nvme_sqe_control_limited_retry(struct pcicap_nvme_sqe_control r)
{
	return (r.raw & PCICAP_NVME_SQE_CONTROL_LIMITED_RETRY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_nvme_sqe_control
pcicap_nvme_sqe_control_set_limited_retry(struct pcicap_nvme_sqe_control r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_NVME_SQE_CONTROL_LIMITED_RETRY,
			      val ? PCICAP_NVME_SQE_CONTROL_LIMITED_RETRY : 0);
	return r;
}

/* How the command is to be taken */
static inline struct pcicap_nvme_sqe_flags
pcicap_nvme_sqe_get_flags(const struct pcicap_nvme_sqe *s)
{
	struct pcicap_nvme_sqe_flags val = { pcicap_get_8(&s->flags) };

	return val;
}

/* Comes back in the completion */
static inline uint16_t
pcicap_nvme_sqe_get_command_id(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le16(&s->command_id);
}

/* Namespace */
static inline uint32_t
pcicap_nvme_sqe_get_nsid(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->nsid);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw2(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw2);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw3(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw3);
}

/* Where the metadata is */
static inline uint64_t
pcicap_nvme_sqe_get_metadata(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le64(&s->metadata);
}

/**
 * pcicap_nvme_sqe_get_prp1() - Where the data is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_prp1(const struct pcicap_nvme_sqe *s, uint64_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	*val = UINT64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_SQE_PRP1);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_prp2(const struct pcicap_nvme_sqe *s, uint64_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	*val = UINT64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_SQE_PRP2);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_sgl_address(const struct pcicap_nvme_sqe *s, uint64_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	*val = UINT64_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_SQE_SGL_ADDRESS);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_sgl_length(const struct pcicap_nvme_sqe *s, uint32_t *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	*val = UINT32_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_SQE_SGL_LENGTH);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_sgl_id(const struct pcicap_nvme_sqe *s,
			   struct pcicap_nvme_sqe_sgl_id *val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	val->raw = UINT8_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	val->raw = pcicap_get_8((const uint8_t *)s + PCICAP_NVME_SQE_SGL_ID);
	return 0;
}

/* What to do */
static inline uint8_t
pcicap_nvme_sqe_get_opcode(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_8(&s->opcode);
}

/**
 * pcicap_nvme_sqe_get_slba() - The first logical block
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_slba(const struct pcicap_nvme_sqe *s, uint64_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_sqe_get_opcode(s);

	*val = UINT64_MAX;
	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_NVME_SQE_SLBA);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_blocks() - How many logical blocks
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_blocks(const struct pcicap_nvme_sqe *s, uint16_t *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_sqe_get_opcode(s);

	*val = UINT16_MAX;
	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_SQE_BLOCKS);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_control() - How they are written or read
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_get_control(const struct pcicap_nvme_sqe *s,
			    struct pcicap_nvme_sqe_control *val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_sqe_get_opcode(s);

	val->raw = UINT16_MAX;
	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 5 ||
	       now_opcode == 8)))
		return -ENXIO;
	val->raw = pcicap_get_le16((const uint8_t *)s + PCICAP_NVME_SQE_CONTROL);
	return 0;
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw10(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_SQE_CDW10);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw11(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32((const uint8_t *)s + PCICAP_NVME_SQE_CDW11);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw13(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw13);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw14(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw14);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_sqe_get_cdw15(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw15);
}

/* How the command is to be taken */
static inline void
pcicap_nvme_sqe_set_flags(struct pcicap_nvme_sqe *s,
			  struct pcicap_nvme_sqe_flags val)
{
	pcicap_put_8(&s->flags, val.raw);
}

/* Comes back in the completion */
static inline void
pcicap_nvme_sqe_set_command_id(struct pcicap_nvme_sqe *s, uint16_t val)
{
	pcicap_put_le16(&s->command_id, val);
}

/* Namespace */
static inline void
pcicap_nvme_sqe_set_nsid(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->nsid, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw2(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw2, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw3(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw3, val);
}

/* Where the metadata is */
static inline void
pcicap_nvme_sqe_set_metadata(struct pcicap_nvme_sqe *s, uint64_t val)
{
	pcicap_put_le64(&s->metadata, val);
}

/**
 * pcicap_nvme_sqe_set_prp1() - Where the data is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_prp1(struct pcicap_nvme_sqe *s, uint64_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_SQE_PRP1, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_prp2(struct pcicap_nvme_sqe *s, uint64_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_SQE_PRP2, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_sgl_address(struct pcicap_nvme_sqe *s, uint64_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_SQE_SGL_ADDRESS, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_sgl_length(struct pcicap_nvme_sqe *s, uint32_t val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_SQE_SGL_LENGTH, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_sgl_id(struct pcicap_nvme_sqe *s,
			   struct pcicap_nvme_sqe_sgl_id val)
{
	uint32_t now_flags_psdt = (uint32_t)pcicap_nvme_sqe_flags_psdt(pcicap_nvme_sqe_get_flags(s));

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_8((uint8_t *)s + PCICAP_NVME_SQE_SGL_ID, val.raw);
	return 0;
}

/* What to do */
static inline void
pcicap_nvme_sqe_set_opcode(struct pcicap_nvme_sqe *s, uint8_t val)
{
	pcicap_put_8(&s->opcode, val);
}

/**
 * pcicap_nvme_sqe_set_slba() - The first logical block
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_slba(struct pcicap_nvme_sqe *s, uint64_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_NVME_SQE_SLBA, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_blocks() - How many logical blocks
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_blocks(struct pcicap_nvme_sqe *s, uint16_t val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_SQE_BLOCKS, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_control() - How they are written or read
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_sqe_set_control(struct pcicap_nvme_sqe *s,
			    struct pcicap_nvme_sqe_control val)
{
	uint32_t now_opcode = (uint32_t)pcicap_nvme_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 5 ||
	       now_opcode == 8)))
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_NVME_SQE_CONTROL, val.raw);
	return 0;
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw10(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_SQE_CDW10, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw11(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32((uint8_t *)s + PCICAP_NVME_SQE_CDW11, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw13(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw13, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw14(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw14, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw15(struct pcicap_nvme_sqe *s, uint32_t val)
{
	pcicap_put_le32(&s->cdw15, val);
}

/**
 * struct pcicap_nvme_cqe - Entry of a completion queue
 * @result: Of the command
 * @result_high: Of the command
 * @sq_head: Where the controller has read to
 * @sq_id: Which submission queue
 * @command_id: Which command
 * @status: How it went
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_nvme_cqe {
	pcicap_le32 result;
	pcicap_le32 result_high;
	pcicap_le16 sq_head;
	pcicap_le16 sq_id;
	pcicap_le16 command_id;
	pcicap_le16 status;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_nvme_cqe) == 16);

/* How it went */
struct pcicap_nvme_cqe_status {
	uint16_t raw;
};

/* Changes with each pass of the queue */
static inline bool
pcicap_nvme_cqe_status_phase(struct pcicap_nvme_cqe_status r)
{
	return (r.raw & PCICAP_NVME_CQE_STATUS_PHASE) != 0;
}

/* Status code, of its type; 0 of type 0: success */
static inline uint16_t
pcicap_nvme_cqe_status_code(struct pcicap_nvme_cqe_status r)
{
	return (uint16_t)((r.raw & PCICAP_NVME_CQE_STATUS_CODE) >> 1);
}

/* Status code type */
static inline uint16_t
pcicap_nvme_cqe_status_type(struct pcicap_nvme_cqe_status r)
{
	return (uint16_t)((r.raw & PCICAP_NVME_CQE_STATUS_TYPE) >> 9);
}

/* Which of the delays of Identify */
static inline uint16_t
pcicap_nvme_cqe_status_retry_delay(struct pcicap_nvme_cqe_status r)
{
	return (uint16_t)((r.raw & PCICAP_NVME_CQE_STATUS_RETRY_DELAY) >> 12);
}

/* The error log has more */
static inline bool
pcicap_nvme_cqe_status_more(struct pcicap_nvme_cqe_status r)
{
	return (r.raw & PCICAP_NVME_CQE_STATUS_MORE) != 0;
}

/* It would fail again */
static inline bool
pcicap_nvme_cqe_status_do_not_retry(struct pcicap_nvme_cqe_status r)
{
	return (r.raw & PCICAP_NVME_CQE_STATUS_DO_NOT_RETRY) != 0;
}

/* Of the command */
static inline uint32_t
pcicap_nvme_cqe_get_result(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le32(&s->result);
}

/* Of the command */
static inline uint32_t
pcicap_nvme_cqe_get_result_high(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le32(&s->result_high);
}

/* Where the controller has read to */
static inline uint16_t
pcicap_nvme_cqe_get_sq_head(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le16(&s->sq_head);
}

/* Which submission queue */
static inline uint16_t
pcicap_nvme_cqe_get_sq_id(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le16(&s->sq_id);
}

/* Which command */
static inline uint16_t
pcicap_nvme_cqe_get_command_id(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le16(&s->command_id);
}

/* How it went */
static inline struct pcicap_nvme_cqe_status
pcicap_nvme_cqe_get_status(const struct pcicap_nvme_cqe *s)
{
	struct pcicap_nvme_cqe_status val = { pcicap_get_le16(&s->status) };

	return val;
}

/**
 * pcicap_nvme_cqe_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether phase is @phase.
 */
static inline bool
pcicap_nvme_cqe_is_ours(const struct pcicap_nvme_cqe *s, bool phase)
{
	uint32_t raw = pcicap_peek_le16(&s->status);

	if (((raw & 0x0001) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * struct pcicap_nvme_id_ctrl_psd - A power state
 * @mp: The most power, in 10 mW, or 0.1 mW with mxps
 * @gap_2: bytes without a description
 * @flags: Of the power state
 * @enlat: The longest way in
 * @exlat: The longest way out
 * @rrt: Relative read throughput, 0: the best
 * @rrl: Relative read latency, 0: the best
 * @rwt: Relative write throughput, 0: the best
 * @rwl: Relative write latency, 0: the best
 * @idlp: Power while idle
 * @ips: Scale of that
 * @gap_19: bytes without a description
 * @actp: Power while active
 * @aps: Workload and scale of that
 * @gap_23: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_nvme_id_ctrl_psd {
	pcicap_le16 mp;
	uint8_t gap_2[1];
	uint8_t flags;
	pcicap_le32 enlat;
	pcicap_le32 exlat;
	uint8_t rrt;
	uint8_t rrl;
	uint8_t rwt;
	uint8_t rwl;
	pcicap_le16 idlp;
	uint8_t ips;
	uint8_t gap_19[1];
	pcicap_le16 actp;
	uint8_t aps;
	uint8_t gap_23[9];
};

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_nvme_id_ctrl_psd) == 32);

/**
 * struct pcicap_nvme_id_ctrl - Identify Controller data
 * @vid: PCI vendor ID
 * @ssvid: PCI subsystem vendor ID
 * @sn: Serial number
 * @mn: Model number
 * @fr: Firmware revision
 * @rab: Recommended arbitration burst
 * @ieee: Organizationally unique identifier, low byte first
 * @cmic: More paths than one
 * @mdts: The largest transfer is 2 to the power of this in pages of mpsmin; 0:
 *        no limit
 * @cntlid: Controller ID
 * @ver: Version
 * @rtd3r: The longest return from D3cold
 * @rtd3e: The longest way into D3cold
 * @oaes: Asynchronous events supported
 * @ctratt: Controller attributes
 * @gap_100: bytes without a description
 * @cntrltype: Controller type
 * @gap_112: bytes without a description
 * @crdt: Delays of retries
 * @gap_134: bytes without a description
 * @oacs: Optional admin commands
 * @acl: Aborts at once
 * @aerl: Asynchronous event requests at once
 * @frmw: Firmware updates
 * @lpa: Log page attributes
 * @elpe: Entries of the error log
 * @npss: Power states
 * @avscc: Format of vendor specific admin commands
 * @apsta: Autonomous power state transitions
 * @wctemp: Warning temperature in kelvins; 0: not reported
 * @cctemp: Critical temperature in kelvins; 0: not reported
 * @mtfa: The longest firmware activation
 * @hmpre: Host memory that is preferred
 * @hmmin: Host memory that is needed at least
 * @tnvmcap: Bytes of the subsystem, low half first
 * @unvmcap: Bytes that are not allocated, low half first
 * @rpmbs: Replay protected memory blocks
 * @edstt: Minutes of the extended self-test
 * @dsto: Self-test options
 * @fwug: Firmware update granularity
 * @kas: Granularity of keep alive
 * @hctma: Host controlled thermal management
 * @mntmt: Least thermal management temperature, kelvins
 * @mxtmt: Greatest thermal management temperature, kelvins
 * @sanicap: Sanitize capabilities
 * @hmminds: The smallest descriptor of host memory, in 4 KiB
 * @hmmaxd: The most descriptors of host memory
 * @gap_338: bytes without a description
 * @anatt: Seconds that a change of access takes
 * @anacap: Asymmetric access states
 * @anagrpmax: The greatest group of asymmetric access
 * @nanagrpid: Groups of asymmetric access
 * @gap_352: bytes without a description
 * @sqes: Size of submission queue entries
 * @cqes: Size of completion queue entries
 * @maxcmd: Commands at once; 0: not reported
 * @nn: The greatest namespace ID
 * @oncs: Optional NVM commands
 * @fuses: Fused operations
 * @fna: What Format does to namespaces
 * @vwc: Volatile write cache
 * @awun: Logical blocks written as one
 * @awupf: The same at a power failure
 * @nvscc: Format of vendor specific commands
 * @nwpc: Write protection of namespaces
 * @acwu: Logical blocks of a fused operation
 * @gap_534: bytes without a description
 * @sgls: Scatter gather lists
 * @mnan: The most namespaces; 0: as nn
 * @gap_544: bytes without a description
 * @subnqn: Qualified name of the subsystem
 * @gap_1024: bytes without a description
 * @ioccsz: Command capsule
 * @iorcsz: Response capsule
 * @icdoff: Where data in a capsule begins
 * @fcatt: Attributes of a fabrics controller
 * @msdbd: The most data block descriptors
 * @gap_1804: bytes without a description
 * @psd: A power state
 * @gap_3072: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_nvme_id_ctrl {
	pcicap_le16 vid;
	pcicap_le16 ssvid;
	uint8_t sn[20];
	uint8_t mn[40];
	uint8_t fr[8];
	uint8_t rab;
	uint8_t ieee[3];
	uint8_t cmic;
	uint8_t mdts;
	pcicap_le16 cntlid;
	pcicap_le32 ver;
	pcicap_le32 rtd3r;
	pcicap_le32 rtd3e;
	pcicap_le32 oaes;
	pcicap_le32 ctratt;
	uint8_t gap_100[11];
	uint8_t cntrltype;
	uint8_t gap_112[16];
	pcicap_le16 crdt[3];
	uint8_t gap_134[122];
	pcicap_le16 oacs;
	uint8_t acl;
	uint8_t aerl;
	uint8_t frmw;
	uint8_t lpa;
	uint8_t elpe;
	uint8_t npss;
	uint8_t avscc;
	uint8_t apsta;
	pcicap_le16 wctemp;
	pcicap_le16 cctemp;
	pcicap_le16 mtfa;
	pcicap_le32 hmpre;
	pcicap_le32 hmmin;
	pcicap_le64 tnvmcap[2];
	pcicap_le64 unvmcap[2];
	pcicap_le32 rpmbs;
	pcicap_le16 edstt;
	uint8_t dsto;
	uint8_t fwug;
	pcicap_le16 kas;
	pcicap_le16 hctma;
	pcicap_le16 mntmt;
	pcicap_le16 mxtmt;
	pcicap_le32 sanicap;
	pcicap_le32 hmminds;
	pcicap_le16 hmmaxd;
	uint8_t gap_338[4];
	uint8_t anatt;
	uint8_t anacap;
	pcicap_le32 anagrpmax;
	pcicap_le32 nanagrpid;
	uint8_t gap_352[160];
	uint8_t sqes;
	uint8_t cqes;
	pcicap_le16 maxcmd;
	pcicap_le32 nn;
	pcicap_le16 oncs;
	pcicap_le16 fuses;
	uint8_t fna;
	uint8_t vwc;
	pcicap_le16 awun;
	pcicap_le16 awupf;
	uint8_t nvscc;
	uint8_t nwpc;
	pcicap_le16 acwu;
	uint8_t gap_534[2];
	pcicap_le32 sgls;
	pcicap_le32 mnan;
	uint8_t gap_544[224];
	uint8_t subnqn[256];
	uint8_t gap_1024[768];
	pcicap_le32 ioccsz;
	pcicap_le32 iorcsz;
	pcicap_le16 icdoff;
	uint8_t fcatt;
	uint8_t msdbd;
	uint8_t gap_1804[244];
	struct pcicap_nvme_id_ctrl_psd psd[32];
	uint8_t gap_3072[1024];
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_nvme_id_ctrl) == 4096);

/* Of the power state */
struct pcicap_nvme_id_ctrl_psd_flags {
	uint8_t raw;
};

/* The power is in 0.1 mW */
static inline bool
pcicap_nvme_id_ctrl_psd_flags_mxps(struct pcicap_nvme_id_ctrl_psd_flags r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_PSD_FLAGS_MXPS) != 0;
}

/* No commands are processed */
static inline bool
pcicap_nvme_id_ctrl_psd_flags_nops(struct pcicap_nvme_id_ctrl_psd_flags r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_PSD_FLAGS_NOPS) != 0;
}

/* Scale of that */
struct pcicap_nvme_id_ctrl_psd_ips {
	uint8_t raw;
};

/* What it is counted in */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_ips_scale(struct pcicap_nvme_id_ctrl_psd_ips r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE) >> 6);
}

/* Workload and scale of that */
struct pcicap_nvme_id_ctrl_psd_aps {
	uint8_t raw;
};

/* Which workload */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_aps_workload(struct pcicap_nvme_id_ctrl_psd_aps r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_ID_CTRL_PSD_APS_WORKLOAD);
}

/* What it is counted in */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_aps_scale(struct pcicap_nvme_id_ctrl_psd_aps r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ID_CTRL_PSD_APS_SCALE) >> 6);
}

/* The most power, in 10 mW, or 0.1 mW with mxps */
static inline uint16_t
pcicap_nvme_id_ctrl_psd_get_mp(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le16(&s->mp);
}

/* Of the power state */
static inline struct pcicap_nvme_id_ctrl_psd_flags
pcicap_nvme_id_ctrl_psd_get_flags(const struct pcicap_nvme_id_ctrl_psd *s)
{
	struct pcicap_nvme_id_ctrl_psd_flags val = { pcicap_get_8(&s->flags) };

	return val;
}

/* The longest way in */
static inline uint32_t
pcicap_nvme_id_ctrl_psd_get_enlat(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le32(&s->enlat);
}

/* The longest way out */
static inline uint32_t
pcicap_nvme_id_ctrl_psd_get_exlat(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le32(&s->exlat);
}

/* Relative read throughput, 0: the best */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_get_rrt(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rrt);
}

/* Relative read latency, 0: the best */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_get_rrl(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rrl);
}

/* Relative write throughput, 0: the best */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_get_rwt(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rwt);
}

/* Relative write latency, 0: the best */
static inline uint8_t
pcicap_nvme_id_ctrl_psd_get_rwl(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rwl);
}

/* Power while idle */
static inline uint16_t
pcicap_nvme_id_ctrl_psd_get_idlp(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le16(&s->idlp);
}

/* Scale of that */
static inline struct pcicap_nvme_id_ctrl_psd_ips
pcicap_nvme_id_ctrl_psd_get_ips(const struct pcicap_nvme_id_ctrl_psd *s)
{
	struct pcicap_nvme_id_ctrl_psd_ips val = { pcicap_get_8(&s->ips) };

	return val;
}

/* Power while active */
static inline uint16_t
pcicap_nvme_id_ctrl_psd_get_actp(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le16(&s->actp);
}

/* Workload and scale of that */
static inline struct pcicap_nvme_id_ctrl_psd_aps
pcicap_nvme_id_ctrl_psd_get_aps(const struct pcicap_nvme_id_ctrl_psd *s)
{
	struct pcicap_nvme_id_ctrl_psd_aps val = { pcicap_get_8(&s->aps) };

	return val;
}

/* Recommended arbitration burst, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_rab_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_id_ctrl_rab_encode() - from a quantity: Recommended
 * arbitration burst
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_rab_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 1, 0, &n);

	*raw = (uint8_t)n;
	return ret;
}

/* More paths than one */
struct pcicap_nvme_id_ctrl_cmic {
	uint8_t raw;
};

/* The subsystem can have more than one port */
static inline bool
pcicap_nvme_id_ctrl_cmic_ports(struct pcicap_nvme_id_ctrl_cmic r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_CMIC_PORTS) != 0;
}

/* The subsystem can have more than one controller */
static inline bool
pcicap_nvme_id_ctrl_cmic_controllers(struct pcicap_nvme_id_ctrl_cmic r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_CMIC_CONTROLLERS) != 0;
}

/* The controller is of a virtual function */
static inline bool
pcicap_nvme_id_ctrl_cmic_sriov(struct pcicap_nvme_id_ctrl_cmic r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_CMIC_SRIOV) != 0;
}

/* Reports asymmetric access */
static inline bool
pcicap_nvme_id_ctrl_cmic_ana(struct pcicap_nvme_id_ctrl_cmic r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_CMIC_ANA) != 0;
}

/* Version */
struct pcicap_nvme_id_ctrl_ver {
	uint32_t raw;
};

/* Major version */
static inline uint32_t
pcicap_nvme_id_ctrl_ver_major(struct pcicap_nvme_id_ctrl_ver r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_ID_CTRL_VER_MAJOR) >> 16);
}

/* Minor version */
static inline uint32_t
pcicap_nvme_id_ctrl_ver_minor(struct pcicap_nvme_id_ctrl_ver r)
{
	return (uint32_t)((r.raw & PCICAP_NVME_ID_CTRL_VER_MINOR) >> 8);
}

/* Tertiary version */
static inline uint32_t
pcicap_nvme_id_ctrl_ver_tertiary(struct pcicap_nvme_id_ctrl_ver r)
{
	return (uint32_t)(r.raw & PCICAP_NVME_ID_CTRL_VER_TERTIARY);
}

/* Delays of retries, as a quantity in ms. */
static inline uint64_t
pcicap_nvme_id_ctrl_crdt_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n * 100;
}

/**
 * pcicap_nvme_id_ctrl_crdt_encode() - from a quantity: Delays of retries
 * @quantity: the quantity in ms
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_crdt_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 100, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Optional admin commands */
struct pcicap_nvme_id_ctrl_oacs {
	uint16_t raw;
};

/* Security Send and Receive */
static inline bool
pcicap_nvme_id_ctrl_oacs_security(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_SECURITY) != 0;
}

/* Format NVM */
static inline bool
pcicap_nvme_id_ctrl_oacs_format(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_FORMAT) != 0;
}

/* Firmware Commit and Download */
static inline bool
pcicap_nvme_id_ctrl_oacs_firmware(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_FIRMWARE) != 0;
}

/* Namespace management */
static inline bool
pcicap_nvme_id_ctrl_oacs_namespaces(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_NAMESPACES) != 0;
}

/* Device self-test */
static inline bool
pcicap_nvme_id_ctrl_oacs_self_test(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_SELF_TEST) != 0;
}

/* Directives */
static inline bool
pcicap_nvme_id_ctrl_oacs_directives(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_DIRECTIVES) != 0;
}

/* NVMe-MI Send and Receive */
static inline bool
pcicap_nvme_id_ctrl_oacs_mi(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_MI) != 0;
}

/* Virtualization management */
static inline bool
pcicap_nvme_id_ctrl_oacs_virtualization(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_VIRTUALIZATION) != 0;
}

/* Doorbell Buffer Config */
static inline bool
pcicap_nvme_id_ctrl_oacs_doorbell_buffer(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_DOORBELL_BUFFER) != 0;
}

/* Get LBA Status */
static inline bool
pcicap_nvme_id_ctrl_oacs_lba_status(struct pcicap_nvme_id_ctrl_oacs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_OACS_LBA_STATUS) != 0;
}

/* Aborts at once, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_acl_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_acl_encode() - from a quantity: Aborts at once
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_acl_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/* Asynchronous event requests at once, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_aerl_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_aerl_encode() - from a quantity: Asynchronous event
 * requests at once
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_aerl_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/* Firmware updates */
struct pcicap_nvme_id_ctrl_frmw {
	uint8_t raw;
};

/* The first slot cannot be written */
static inline bool
pcicap_nvme_id_ctrl_frmw_slot1_read_only(struct pcicap_nvme_id_ctrl_frmw r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_FRMW_SLOT1_READ_ONLY) != 0;
}

/* Firmware slots */
static inline uint8_t
pcicap_nvme_id_ctrl_frmw_slots(struct pcicap_nvme_id_ctrl_frmw r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ID_CTRL_FRMW_SLOTS) >> 1);
}

/* Can be activated without a reset */
static inline bool
pcicap_nvme_id_ctrl_frmw_no_reset(struct pcicap_nvme_id_ctrl_frmw r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_FRMW_NO_RESET) != 0;
}

/* Entries of the error log, as a quantity in entries. */
static inline uint64_t
pcicap_nvme_id_ctrl_elpe_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_elpe_encode() - from a quantity: Entries of the error log
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_elpe_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/* Power states, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_npss_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_npss_encode() - from a quantity: Power states
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_npss_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/* The longest firmware activation, as a quantity in ms. */
static inline uint64_t
pcicap_nvme_id_ctrl_mtfa_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n * 100;
}

/**
 * pcicap_nvme_id_ctrl_mtfa_encode() - from a quantity: The longest
 * firmware activation
 * @quantity: the quantity in ms
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_mtfa_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 100, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Host memory that is preferred, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_hmpre_decoded(uint32_t raw)
{
	uint64_t n = raw;

	return n * 4096;
}

/**
 * pcicap_nvme_id_ctrl_hmpre_encode() - from a quantity: Host memory that
 * is preferred
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_hmpre_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 32, 0, 0, 4096, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Host memory that is needed at least, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_hmmin_decoded(uint32_t raw)
{
	uint64_t n = raw;

	return n * 4096;
}

/**
 * pcicap_nvme_id_ctrl_hmmin_encode() - from a quantity: Host memory that is
 * needed at least
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_hmmin_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 32, 0, 0, 4096, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Granularity of keep alive, as a quantity in ms. */
static inline uint64_t
pcicap_nvme_id_ctrl_kas_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n * 100;
}

/**
 * pcicap_nvme_id_ctrl_kas_encode() - from a quantity: Granularity of keep alive
 * @quantity: the quantity in ms
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_kas_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 100, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Size of submission queue entries */
struct pcicap_nvme_id_ctrl_sqes {
	uint8_t raw;
};

/* The least (raw; quantity in bytes) */
static inline uint8_t
pcicap_nvme_id_ctrl_sqes_required(struct pcicap_nvme_id_ctrl_sqes r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_ID_CTRL_SQES_REQUIRED);
}

/* The greatest (raw; quantity in bytes) */
static inline uint8_t
pcicap_nvme_id_ctrl_sqes_most(struct pcicap_nvme_id_ctrl_sqes r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ID_CTRL_SQES_MOST) >> 4);
}

/* The least, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_sqes_required_decoded(struct pcicap_nvme_id_ctrl_sqes r)
{
	uint64_t n = pcicap_nvme_id_ctrl_sqes_required(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_id_ctrl_sqes_required_encode() - from a quantity: The least
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_sqes_required_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint8_t)n;
	return ret;
}

/* The greatest, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_sqes_most_decoded(struct pcicap_nvme_id_ctrl_sqes r)
{
	uint64_t n = pcicap_nvme_id_ctrl_sqes_most(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_id_ctrl_sqes_most_encode() - from a quantity: The greatest
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_sqes_most_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint8_t)n;
	return ret;
}

/* Size of completion queue entries */
struct pcicap_nvme_id_ctrl_cqes {
	uint8_t raw;
};

/* The least (raw; quantity in bytes) */
static inline uint8_t
pcicap_nvme_id_ctrl_cqes_required(struct pcicap_nvme_id_ctrl_cqes r)
{
	return (uint8_t)(r.raw & PCICAP_NVME_ID_CTRL_CQES_REQUIRED);
}

/* The greatest (raw; quantity in bytes) */
static inline uint8_t
pcicap_nvme_id_ctrl_cqes_most(struct pcicap_nvme_id_ctrl_cqes r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ID_CTRL_CQES_MOST) >> 4);
}

/* The least, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_cqes_required_decoded(struct pcicap_nvme_id_ctrl_cqes r)
{
	uint64_t n = pcicap_nvme_id_ctrl_cqes_required(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_id_ctrl_cqes_required_encode() - from a quantity: The least
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_cqes_required_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint8_t)n;
	return ret;
}

/* The greatest, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_cqes_most_decoded(struct pcicap_nvme_id_ctrl_cqes r)
{
	uint64_t n = pcicap_nvme_id_ctrl_cqes_most(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_nvme_id_ctrl_cqes_most_encode() - from a quantity: The greatest
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_cqes_most_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint8_t)n;
	return ret;
}

/* Optional NVM commands */
struct pcicap_nvme_id_ctrl_oncs {
	uint16_t raw;
};

/* Compare */
static inline bool
pcicap_nvme_id_ctrl_oncs_compare(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_COMPARE) != 0;
}

/* Write Uncorrectable */
static inline bool
pcicap_nvme_id_ctrl_oncs_write_uncorrectable(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_WRITE_UNCORRECTABLE) != 0;
}

/* Dataset Management */
static inline bool
pcicap_nvme_id_ctrl_oncs_dataset_management(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_DATASET_MANAGEMENT) != 0;
}

/* Write Zeroes */
static inline bool
pcicap_nvme_id_ctrl_oncs_write_zeroes(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_WRITE_ZEROES) != 0;
}

/* Features can be saved */
static inline bool
pcicap_nvme_id_ctrl_oncs_save_features(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_SAVE_FEATURES) != 0;
}

/* Reservations */
static inline bool
pcicap_nvme_id_ctrl_oncs_reservations(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_RESERVATIONS) != 0;
}

/* Timestamp */
static inline bool
pcicap_nvme_id_ctrl_oncs_timestamp(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_TIMESTAMP) != 0;
}

/* Verify */
static inline bool
pcicap_nvme_id_ctrl_oncs_verify(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_VERIFY) != 0;
}

/* Copy */
static inline bool
pcicap_nvme_id_ctrl_oncs_copy(struct pcicap_nvme_id_ctrl_oncs r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_ONCS_COPY) != 0;
}

/* Volatile write cache */
struct pcicap_nvme_id_ctrl_vwc {
	uint8_t raw;
};

/* There is one */
static inline bool
pcicap_nvme_id_ctrl_vwc_present(struct pcicap_nvme_id_ctrl_vwc r)
{
	return (r.raw & PCICAP_NVME_ID_CTRL_VWC_PRESENT) != 0;
}

/* Flush of all namespaces */
static inline uint8_t
pcicap_nvme_id_ctrl_vwc_flush_all(struct pcicap_nvme_id_ctrl_vwc r)
{
	return (uint8_t)((r.raw & PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL) >> 1);
}

/* Logical blocks written as one, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_awun_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_awun_encode() - from a quantity: Logical blocks written
 * as one
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_awun_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* The same at a power failure, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_awupf_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_awupf_encode() - from a quantity: The same at a
 * power failure
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_awupf_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Logical blocks of a fused operation, as a quantity. */
static inline uint64_t
pcicap_nvme_id_ctrl_acwu_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return (n + 1);
}

/**
 * pcicap_nvme_id_ctrl_acwu_encode() - from a quantity: Logical blocks of a
 * fused operation
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_acwu_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Command capsule, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_ioccsz_decoded(uint32_t raw)
{
	uint64_t n = raw;

	return n * 16;
}

/**
 * pcicap_nvme_id_ctrl_ioccsz_encode() - from a quantity: Command capsule
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_ioccsz_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 32, 0, 0, 16, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Response capsule, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_iorcsz_decoded(uint32_t raw)
{
	uint64_t n = raw;

	return n * 16;
}

/**
 * pcicap_nvme_id_ctrl_iorcsz_encode() - from a quantity: Response capsule
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_iorcsz_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 32, 0, 0, 16, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Where data in a capsule begins, as a quantity in bytes. */
static inline uint64_t
pcicap_nvme_id_ctrl_icdoff_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n * 16;
}

/**
 * pcicap_nvme_id_ctrl_icdoff_encode() - from a quantity: Where data in a
 * capsule begins
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_icdoff_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 16, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* PCI vendor ID */
static inline uint16_t
pcicap_nvme_id_ctrl_get_vid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->vid);
}

/* PCI subsystem vendor ID */
static inline uint16_t
pcicap_nvme_id_ctrl_get_ssvid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->ssvid);
}

/**
 * pcicap_nvme_id_ctrl_get_sn() - Serial number
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_sn(const struct pcicap_nvme_id_ctrl *s,
			   unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= 20)
		return -ERANGE;
	*val = pcicap_get_8(&s->sn[index]);
	return 0;
}

/**
 * pcicap_nvme_id_ctrl_get_mn() - Model number
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_mn(const struct pcicap_nvme_id_ctrl *s,
			   unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= 40)
		return -ERANGE;
	*val = pcicap_get_8(&s->mn[index]);
	return 0;
}

/**
 * pcicap_nvme_id_ctrl_get_fr() - Firmware revision
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_fr(const struct pcicap_nvme_id_ctrl *s,
			   unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= 8)
		return -ERANGE;
	*val = pcicap_get_8(&s->fr[index]);
	return 0;
}

/* Recommended arbitration burst */
static inline uint8_t
pcicap_nvme_id_ctrl_get_rab(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->rab);
}

/**
 * pcicap_nvme_id_ctrl_get_ieee() - Organizationally unique identifier, low
 * byte first
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_ieee(const struct pcicap_nvme_id_ctrl *s,
			     unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= 3)
		return -ERANGE;
	*val = pcicap_get_8(&s->ieee[index]);
	return 0;
}

/* More paths than one */
static inline struct pcicap_nvme_id_ctrl_cmic
pcicap_nvme_id_ctrl_get_cmic(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_cmic val = { pcicap_get_8(&s->cmic) };

	return val;
}

/*
 * The largest transfer is 2 to the power of this in pages of mpsmin; 0:
 * no limit
 */
static inline uint8_t
pcicap_nvme_id_ctrl_get_mdts(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->mdts);
}

/* Controller ID */
static inline uint16_t
pcicap_nvme_id_ctrl_get_cntlid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->cntlid);
}

/* Version */
static inline struct pcicap_nvme_id_ctrl_ver
pcicap_nvme_id_ctrl_get_ver(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_ver val = { pcicap_get_le32(&s->ver) };

	return val;
}

/* The longest return from D3cold */
static inline uint32_t
pcicap_nvme_id_ctrl_get_rtd3r(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->rtd3r);
}

/* The longest way into D3cold */
static inline uint32_t
pcicap_nvme_id_ctrl_get_rtd3e(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->rtd3e);
}

/* Asynchronous events supported */
static inline uint32_t
pcicap_nvme_id_ctrl_get_oaes(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->oaes);
}

/* Controller attributes */
static inline uint32_t
pcicap_nvme_id_ctrl_get_ctratt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->ctratt);
}

/* Controller type */
static inline uint8_t
pcicap_nvme_id_ctrl_get_cntrltype(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->cntrltype);
}

/**
 * pcicap_nvme_id_ctrl_get_crdt() - Delays of retries
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_crdt(const struct pcicap_nvme_id_ctrl *s,
			     unsigned int index, uint16_t *val)
{
	*val = UINT16_MAX;
	if (index >= 3)
		return -ERANGE;
	*val = pcicap_get_le16(&s->crdt[index]);
	return 0;
}

/* Optional admin commands */
static inline struct pcicap_nvme_id_ctrl_oacs
pcicap_nvme_id_ctrl_get_oacs(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_oacs val = { pcicap_get_le16(&s->oacs) };

	return val;
}

/* Aborts at once */
static inline uint8_t
pcicap_nvme_id_ctrl_get_acl(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->acl);
}

/* Asynchronous event requests at once */
static inline uint8_t
pcicap_nvme_id_ctrl_get_aerl(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->aerl);
}

/* Firmware updates */
static inline struct pcicap_nvme_id_ctrl_frmw
pcicap_nvme_id_ctrl_get_frmw(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_frmw val = { pcicap_get_8(&s->frmw) };

	return val;
}

/* Log page attributes */
static inline uint8_t
pcicap_nvme_id_ctrl_get_lpa(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->lpa);
}

/* Entries of the error log */
static inline uint8_t
pcicap_nvme_id_ctrl_get_elpe(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->elpe);
}

/* Power states */
static inline uint8_t
pcicap_nvme_id_ctrl_get_npss(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->npss);
}

/* Format of vendor specific admin commands */
static inline uint8_t
pcicap_nvme_id_ctrl_get_avscc(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->avscc);
}

/* Autonomous power state transitions */
static inline uint8_t
pcicap_nvme_id_ctrl_get_apsta(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->apsta);
}

/* Warning temperature in kelvins; 0: not reported */
static inline uint16_t
pcicap_nvme_id_ctrl_get_wctemp(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->wctemp);
}

/* Critical temperature in kelvins; 0: not reported */
static inline uint16_t
pcicap_nvme_id_ctrl_get_cctemp(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->cctemp);
}

/* The longest firmware activation */
static inline uint16_t
pcicap_nvme_id_ctrl_get_mtfa(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->mtfa);
}

/* Host memory that is preferred */
static inline uint32_t
pcicap_nvme_id_ctrl_get_hmpre(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->hmpre);
}

/* Host memory that is needed at least */
static inline uint32_t
pcicap_nvme_id_ctrl_get_hmmin(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->hmmin);
}

/**
 * pcicap_nvme_id_ctrl_get_tnvmcap() - Bytes of the subsystem, low half first
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_tnvmcap(const struct pcicap_nvme_id_ctrl *s,
				unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= 2)
		return -ERANGE;
	*val = pcicap_get_le64(&s->tnvmcap[index]);
	return 0;
}

/**
 * pcicap_nvme_id_ctrl_get_unvmcap() - Bytes that are not allocated, low
 * half first
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_unvmcap(const struct pcicap_nvme_id_ctrl *s,
				unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= 2)
		return -ERANGE;
	*val = pcicap_get_le64(&s->unvmcap[index]);
	return 0;
}

/* Replay protected memory blocks */
static inline uint32_t
pcicap_nvme_id_ctrl_get_rpmbs(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->rpmbs);
}

/* Minutes of the extended self-test */
static inline uint16_t
pcicap_nvme_id_ctrl_get_edstt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->edstt);
}

/* Self-test options */
static inline uint8_t
pcicap_nvme_id_ctrl_get_dsto(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->dsto);
}

/* Firmware update granularity */
static inline uint8_t
pcicap_nvme_id_ctrl_get_fwug(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->fwug);
}

/* Granularity of keep alive */
static inline uint16_t
pcicap_nvme_id_ctrl_get_kas(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->kas);
}

/* Host controlled thermal management */
static inline uint16_t
pcicap_nvme_id_ctrl_get_hctma(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->hctma);
}

/* Least thermal management temperature, kelvins */
static inline uint16_t
pcicap_nvme_id_ctrl_get_mntmt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->mntmt);
}

/* Greatest thermal management temperature, kelvins */
static inline uint16_t
pcicap_nvme_id_ctrl_get_mxtmt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->mxtmt);
}

/* Sanitize capabilities */
static inline uint32_t
pcicap_nvme_id_ctrl_get_sanicap(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->sanicap);
}

/* The smallest descriptor of host memory, in 4 KiB */
static inline uint32_t
pcicap_nvme_id_ctrl_get_hmminds(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->hmminds);
}

/* The most descriptors of host memory */
static inline uint16_t
pcicap_nvme_id_ctrl_get_hmmaxd(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->hmmaxd);
}

/* Seconds that a change of access takes */
static inline uint8_t
pcicap_nvme_id_ctrl_get_anatt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->anatt);
}

/* Asymmetric access states */
static inline uint8_t
pcicap_nvme_id_ctrl_get_anacap(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->anacap);
}

/* The greatest group of asymmetric access */
static inline uint32_t
pcicap_nvme_id_ctrl_get_anagrpmax(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->anagrpmax);
}

/* Groups of asymmetric access */
static inline uint32_t
pcicap_nvme_id_ctrl_get_nanagrpid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->nanagrpid);
}

/* Size of submission queue entries */
static inline struct pcicap_nvme_id_ctrl_sqes
pcicap_nvme_id_ctrl_get_sqes(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_sqes val = { pcicap_get_8(&s->sqes) };

	return val;
}

/* Size of completion queue entries */
static inline struct pcicap_nvme_id_ctrl_cqes
pcicap_nvme_id_ctrl_get_cqes(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_cqes val = { pcicap_get_8(&s->cqes) };

	return val;
}

/* Commands at once; 0: not reported */
static inline uint16_t
pcicap_nvme_id_ctrl_get_maxcmd(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->maxcmd);
}

/* The greatest namespace ID */
static inline uint32_t
pcicap_nvme_id_ctrl_get_nn(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->nn);
}

/* Optional NVM commands */
static inline struct pcicap_nvme_id_ctrl_oncs
pcicap_nvme_id_ctrl_get_oncs(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_oncs val = { pcicap_get_le16(&s->oncs) };

	return val;
}

/* Fused operations */
static inline uint16_t
pcicap_nvme_id_ctrl_get_fuses(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->fuses);
}

/* What Format does to namespaces */
static inline uint8_t
pcicap_nvme_id_ctrl_get_fna(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->fna);
}

/* Volatile write cache */
static inline struct pcicap_nvme_id_ctrl_vwc
pcicap_nvme_id_ctrl_get_vwc(const struct pcicap_nvme_id_ctrl *s)
{
	struct pcicap_nvme_id_ctrl_vwc val = { pcicap_get_8(&s->vwc) };

	return val;
}

/* Logical blocks written as one */
static inline uint16_t
pcicap_nvme_id_ctrl_get_awun(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->awun);
}

/* The same at a power failure */
static inline uint16_t
pcicap_nvme_id_ctrl_get_awupf(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->awupf);
}

/* Format of vendor specific commands */
static inline uint8_t
pcicap_nvme_id_ctrl_get_nvscc(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->nvscc);
}

/* Write protection of namespaces */
static inline uint8_t
pcicap_nvme_id_ctrl_get_nwpc(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->nwpc);
}

/* Logical blocks of a fused operation */
static inline uint16_t
pcicap_nvme_id_ctrl_get_acwu(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->acwu);
}

/* Scatter gather lists */
static inline uint32_t
pcicap_nvme_id_ctrl_get_sgls(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->sgls);
}

/* The most namespaces; 0: as nn */
static inline uint32_t
pcicap_nvme_id_ctrl_get_mnan(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->mnan);
}

/**
 * pcicap_nvme_id_ctrl_get_subnqn() - Qualified name of the subsystem
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_nvme_id_ctrl_get_subnqn(const struct pcicap_nvme_id_ctrl *s,
			       unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= 256)
		return -ERANGE;
	*val = pcicap_get_8(&s->subnqn[index]);
	return 0;
}

/* Command capsule */
static inline uint32_t
pcicap_nvme_id_ctrl_get_ioccsz(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->ioccsz);
}

/* Response capsule */
static inline uint32_t
pcicap_nvme_id_ctrl_get_iorcsz(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->iorcsz);
}

/* Where data in a capsule begins */
static inline uint16_t
pcicap_nvme_id_ctrl_get_icdoff(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->icdoff);
}

/* Attributes of a fabrics controller */
static inline uint8_t
pcicap_nvme_id_ctrl_get_fcatt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->fcatt);
}

/* The most data block descriptors */
static inline uint8_t
pcicap_nvme_id_ctrl_get_msdbd(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->msdbd);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_NVME_H */
