/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express Controller: structures in memory
 *
 * Generated from specs/devices/nvme.yaml - do not edit.
 */
/* Source: NVM Express Base 2.0, 3.1, 3.3 and 5.17.2; linux/nvme.h */
#ifndef PCICAP_NVME_STRUCTURES_H
#define PCICAP_NVME_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* admin_sqe: Entry of the admin submission queue */
#define PCICAP_NVME_ADMIN_SQE_STRIDE		0x40

typedef u8 __bitwise pcicap_nvme_admin_sqe_flags_t;
/* rw: How the command is to be taken */
#define PCICAP_NVME_ADMIN_SQE_FLAGS			0x01
/* rw: Part of a fused operation */
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x03)
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE_NORMAL \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x00)
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE_FIRST \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x01)
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_FUSE_SECOND \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x02)
/* rw: How the data is described */
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0xc0)
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT_PRP \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x00)
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT_SGL \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x40)
#define  PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT_SGL_SEGMENT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_flags_t, 0x80)
/* rw: Comes back in the completion */
#define PCICAP_NVME_ADMIN_SQE_COMMAND_ID	0x02
#define PCICAP_NVME_ADMIN_SQE_NSID		0x04				/* rw: Namespace */
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW2		0x08
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW3		0x0c
/* rw: Where the metadata is */
#define PCICAP_NVME_ADMIN_SQE_METADATA		0x10
/* rw: Where the data is */
#define PCICAP_NVME_ADMIN_SQE_PRP1		0x18
/* rw: The second page, or a list of pages */
#define PCICAP_NVME_ADMIN_SQE_PRP2		0x20
/* rw: Where the data or the list is */
#define PCICAP_NVME_ADMIN_SQE_SGL_ADDRESS	0x18
/* rw: Bytes of it */
#define PCICAP_NVME_ADMIN_SQE_SGL_LENGTH	0x20

typedef u8 __bitwise pcicap_nvme_admin_sqe_sgl_id_t;
/* rw: What the descriptor is */
#define PCICAP_NVME_ADMIN_SQE_SGL_ID			0x27
/* rw: Descriptor type */
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0xf0)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_DATA \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x00)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_BIT_BUCKET \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x10)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_SEGMENT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x20)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_LAST_SEGMENT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x30)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_KEYED_DATA \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x40)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_TYPE_TRANSPORT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x50)
/* rw: What the address is */
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x0f)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE_ADDRESS \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x00)
#define  PCICAP_NVME_ADMIN_SQE_SGL_ID_SUB_TYPE_OFFSET \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sgl_id_t, 0x01)
#define PCICAP_NVME_ADMIN_SQE_OPCODE			0x00			/* rw: What to do */
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_DELETE_SQ		0x00
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_CREATE_SQ		0x01
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_GET_LOG_PAGE	0x02
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_DELETE_CQ		0x04
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_CREATE_CQ		0x05
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_IDENTIFY		0x06
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_ABORT		0x08
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_SET_FEATURES	0x09
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_GET_FEATURES	0x0a
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_ASYNC_EVENT	0x0c
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_FIRMWARE_COMMIT	0x10
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_FIRMWARE_DOWNLOAD	0x11
#define  PCICAP_NVME_ADMIN_SQE_OPCODE_FORMAT_NVM	0x80
/* rw: What to identify */
#define PCICAP_NVME_ADMIN_SQE_CNS				0x28
#define  PCICAP_NVME_ADMIN_SQE_CNS_NAMESPACE			0x00
#define  PCICAP_NVME_ADMIN_SQE_CNS_CONTROLLER			0x01
#define  PCICAP_NVME_ADMIN_SQE_CNS_ACTIVE_NAMESPACES		0x02
#define  PCICAP_NVME_ADMIN_SQE_CNS_NAMESPACE_DESCRIPTORS	0x03
/* rw: Which controller */
#define PCICAP_NVME_ADMIN_SQE_CONTROLLER_ID	0x2a
/* rw: Which queue */
#define PCICAP_NVME_ADMIN_SQE_QID		0x28
/* rw: Entries of the queue */
#define PCICAP_NVME_ADMIN_SQE_QSIZE		0x2a

typedef u16 __bitwise pcicap_nvme_admin_sqe_cq_flags_t;
/* rw: Of the completion queue */
#define PCICAP_NVME_ADMIN_SQE_CQ_FLAGS			0x2c
/* rw: The queue is in one piece */
#define  PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS \
	PCICAP_BITS(pcicap_nvme_admin_sqe_cq_flags_t, 0x0001)
/* rw: Completions raise the interrupt */
#define  PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS \
	PCICAP_BITS(pcicap_nvme_admin_sqe_cq_flags_t, 0x0002)
/* rw: Interrupt vector */
#define PCICAP_NVME_ADMIN_SQE_VECTOR		0x2e

typedef u16 __bitwise pcicap_nvme_admin_sqe_sq_flags_t;
/* rw: Of the submission queue */
#define PCICAP_NVME_ADMIN_SQE_SQ_FLAGS			0x2c
/* rw: The queue is in one piece */
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_CONTIGUOUS \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sq_flags_t, 0x0001)
/* rw: With weighted round robin */
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sq_flags_t, 0x0006)
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_URGENT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sq_flags_t, 0x0000)
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_HIGH \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sq_flags_t, 0x0002)
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_MEDIUM \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sq_flags_t, 0x0004)
#define  PCICAP_NVME_ADMIN_SQE_SQ_FLAGS_PRIORITY_LOW \
	PCICAP_BITS(pcicap_nvme_admin_sqe_sq_flags_t, 0x0006)
/* rw: Completion queue of it */
#define PCICAP_NVME_ADMIN_SQE_CQID		0x2e

typedef u32 __bitwise pcicap_nvme_admin_sqe_feature_t;
/* rw: Which feature */
#define PCICAP_NVME_ADMIN_SQE_FEATURE				0x28
/* rw: Feature identifier */
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x000000ff)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_ARBITRATION \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000001)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_POWER_MGMT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000002)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_TEMP_THRESHOLD \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000004)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_ERROR_RECOVERY \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000005)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_WRITE_CACHE \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000006)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_QUEUES \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000007)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_COALESCING \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000008)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_ID_ASYNC_EVENT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x0000000b)
/* rw: Which value to get */
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000700)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_CURRENT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000000)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_DEFAULT \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000100)
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SELECT_SAVED \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000200)
#define  PCICAP_NVME_ADMIN_SQE_FEAT_SELECT_CAPABILITIES \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x00000300)
/* rw: Keep it over resets */
#define  PCICAP_NVME_ADMIN_SQE_FEATURE_SAVE \
	PCICAP_BITS(pcicap_nvme_admin_sqe_feature_t, 0x80000000)
/* rw: Of the feature */
#define PCICAP_NVME_ADMIN_SQE_FEATURE_VALUE	0x2c
#define PCICAP_NVME_ADMIN_SQE_LOG_ID				0x28		/* rw: Which log */
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_ERRORS			0x01
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_SMART			0x02
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_FIRMWARE_SLOTS		0x03
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_CHANGED_NAMESPACES	0x04
#define  PCICAP_NVME_ADMIN_SQE_LOG_ID_COMMAND_EFFECTS		0x05
/* rw: Dwords to get, minus 1 */
#define PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_LOW	0x2a
/* rw: The high half of it */
#define PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_HIGH	0x2c
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW10		0x28
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW11		0x2c
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW12		0x30
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW13		0x34
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW14		0x38
/* rw: Of the command */
#define PCICAP_NVME_ADMIN_SQE_CDW15		0x3c

/* sqe: Entry of an I/O submission queue */
#define PCICAP_NVME_SQE_STRIDE			0x40

typedef u8 __bitwise pcicap_nvme_sqe_flags_t;
/* rw: How the command is to be taken */
#define PCICAP_NVME_SQE_FLAGS			0x01
/* rw: Part of a fused operation */
#define  PCICAP_NVME_SQE_FLAGS_FUSE		PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x03)
#define  PCICAP_NVME_SQE_FLAGS_FUSE_NORMAL	PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x00)
#define  PCICAP_NVME_SQE_FLAGS_FUSE_FIRST	PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x01)
#define  PCICAP_NVME_SQE_FLAGS_FUSE_SECOND	PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x02)
/* rw: How the data is described */
#define  PCICAP_NVME_SQE_FLAGS_PSDT		PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0xc0)
#define  PCICAP_NVME_SQE_FLAGS_PSDT_PRP		PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x00)
#define  PCICAP_NVME_SQE_FLAGS_PSDT_SGL		PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x40)
#define  PCICAP_NVME_SQE_FLAGS_PSDT_SGL_SEGMENT	PCICAP_BITS(pcicap_nvme_sqe_flags_t, 0x80)
/* rw: Comes back in the completion */
#define PCICAP_NVME_SQE_COMMAND_ID		0x02
#define PCICAP_NVME_SQE_NSID			0x04				/* rw: Namespace */
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW2			0x08
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW3			0x0c
/* rw: Where the metadata is */
#define PCICAP_NVME_SQE_METADATA		0x10
/* rw: Where the data is */
#define PCICAP_NVME_SQE_PRP1			0x18
/* rw: The second page, or a list of pages */
#define PCICAP_NVME_SQE_PRP2			0x20
/* rw: Where the data or the list is */
#define PCICAP_NVME_SQE_SGL_ADDRESS		0x18
/* rw: Bytes of it */
#define PCICAP_NVME_SQE_SGL_LENGTH		0x20

typedef u8 __bitwise pcicap_nvme_sqe_sgl_id_t;
/* rw: What the descriptor is */
#define PCICAP_NVME_SQE_SGL_ID				0x27
/* rw: Descriptor type */
#define  PCICAP_NVME_SQE_SGL_ID_TYPE			PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0xf0)
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_DATA		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x00)
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_BIT_BUCKET		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x10)
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_SEGMENT		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x20)
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_LAST_SEGMENT	PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x30)
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_KEYED_DATA		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x40)
#define  PCICAP_NVME_SQE_SGL_ID_TYPE_TRANSPORT		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x50)
/* rw: What the address is */
#define  PCICAP_NVME_SQE_SGL_ID_SUB_TYPE		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x0f)
#define  PCICAP_NVME_SQE_SGL_ID_SUB_TYPE_ADDRESS	PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x00)
#define  PCICAP_NVME_SQE_SGL_ID_SUB_TYPE_OFFSET		PCICAP_BITS(pcicap_nvme_sqe_sgl_id_t, 0x01)
#define PCICAP_NVME_SQE_OPCODE				0x00			/* rw: What to do */
#define  PCICAP_NVME_SQE_OPCODE_FLUSH			0x00
#define  PCICAP_NVME_SQE_OPCODE_WRITE			0x01
#define  PCICAP_NVME_SQE_OPCODE_READ			0x02
#define  PCICAP_NVME_SQE_OPCODE_WRITE_UNCORRECTABLE	0x04
#define  PCICAP_NVME_SQE_OPCODE_COMPARE			0x05
#define  PCICAP_NVME_SQE_OPCODE_WRITE_ZEROES		0x08
#define  PCICAP_NVME_SQE_OPCODE_DATASET_MANAGEMENT	0x09
/* rw: The first logical block */
#define PCICAP_NVME_SQE_SLBA			0x28
/* rw: How many logical blocks */
#define PCICAP_NVME_SQE_BLOCKS			0x30

typedef u16 __bitwise pcicap_nvme_sqe_control_t;
/* rw: How they are written or read */
#define PCICAP_NVME_SQE_CONTROL			0x32
/* rw: Protection information */
#define  PCICAP_NVME_SQE_CONTROL_PRINFO		PCICAP_BITS(pcicap_nvme_sqe_control_t, 0x3c00)
/* rw: Force unit access */
#define  PCICAP_NVME_SQE_CONTROL_FUA		PCICAP_BITS(pcicap_nvme_sqe_control_t, 0x4000)
/* rw: Limited retry */
#define  PCICAP_NVME_SQE_CONTROL_LIMITED_RETRY	PCICAP_BITS(pcicap_nvme_sqe_control_t, 0x8000)
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW10			0x28
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW11			0x2c
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW13			0x34
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW14			0x38
/* rw: Of the command */
#define PCICAP_NVME_SQE_CDW15			0x3c

/* cqe: Entry of a completion queue */
#define PCICAP_NVME_CQE_STRIDE			0x10
/* ro: Of the command */
#define PCICAP_NVME_CQE_RESULT			0x00
/* ro: Of the command */
#define PCICAP_NVME_CQE_RESULT_HIGH		0x04
/* ro: Where the controller has read to */
#define PCICAP_NVME_CQE_SQ_HEAD			0x08
/* ro: Which submission queue */
#define PCICAP_NVME_CQE_SQ_ID			0x0a
/* ro: Which command */
#define PCICAP_NVME_CQE_COMMAND_ID		0x0c

typedef u16 __bitwise pcicap_nvme_cqe_status_t;
/* ro: How it went */
#define PCICAP_NVME_CQE_STATUS				0x0e
/* ro: Changes with each pass of the queue */
#define  PCICAP_NVME_CQE_STATUS_PHASE \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0001)
/* ro: Status code, of its type; 0 of type 0: success */
#define  PCICAP_NVME_CQE_STATUS_CODE \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x01fe)
/* ro: Status code type */
#define  PCICAP_NVME_CQE_STATUS_TYPE \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0e00)
#define  PCICAP_NVME_CQE_STATUS_TYPE_GENERIC \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0000)
#define  PCICAP_NVME_CQE_STATUS_TYPE_COMMAND_SPECIFIC \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0200)
#define  PCICAP_NVME_CQE_STATUS_TYPE_MEDIA \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0400)
#define  PCICAP_NVME_CQE_STATUS_TYPE_PATH \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0600)
#define  PCICAP_NVME_CQE_STATUS_TYPE_VENDOR \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x0e00)
/* ro: Which of the delays of Identify */
#define  PCICAP_NVME_CQE_STATUS_RETRY_DELAY \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x3000)
/* ro: The error log has more */
#define  PCICAP_NVME_CQE_STATUS_MORE \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x4000)
/* ro: It would fail again */
#define  PCICAP_NVME_CQE_STATUS_DO_NOT_RETRY \
	PCICAP_BITS(pcicap_nvme_cqe_status_t, 0x8000)

/* id_ctrl: Identify Controller data */
#define PCICAP_NVME_ID_CTRL_STRIDE		0x1000
/* ro: PCI vendor ID */
#define PCICAP_NVME_ID_CTRL_VID			0x00
/* ro: PCI subsystem vendor ID */
#define PCICAP_NVME_ID_CTRL_SSVID		0x02
/* ro: Serial number */
#define PCICAP_NVME_ID_CTRL_SN			0x04
#define PCICAP_NVME_ID_CTRL_SN_COUNT		20
/* ro: Model number */
#define PCICAP_NVME_ID_CTRL_MN			0x18
#define PCICAP_NVME_ID_CTRL_MN_COUNT		40
/* ro: Firmware revision */
#define PCICAP_NVME_ID_CTRL_FR			0x40
#define PCICAP_NVME_ID_CTRL_FR_COUNT		8
/* ro: Recommended arbitration burst */
#define PCICAP_NVME_ID_CTRL_RAB			0x48
/* ro: Organizationally unique identifier, low byte first */
#define PCICAP_NVME_ID_CTRL_IEEE		0x49
#define PCICAP_NVME_ID_CTRL_IEEE_COUNT		3

typedef u8 __bitwise pcicap_nvme_id_ctrl_cmic_t;
/* ro: More paths than one */
#define PCICAP_NVME_ID_CTRL_CMIC		0x4c
/* ro: The subsystem can have more than one port */
#define  PCICAP_NVME_ID_CTRL_CMIC_PORTS		PCICAP_BITS(pcicap_nvme_id_ctrl_cmic_t, 0x01)
/* ro: The subsystem can have more than one controller */
#define  PCICAP_NVME_ID_CTRL_CMIC_CONTROLLERS	PCICAP_BITS(pcicap_nvme_id_ctrl_cmic_t, 0x02)
/* ro: The controller is of a virtual function */
#define  PCICAP_NVME_ID_CTRL_CMIC_SRIOV		PCICAP_BITS(pcicap_nvme_id_ctrl_cmic_t, 0x04)
/* ro: Reports asymmetric access */
#define  PCICAP_NVME_ID_CTRL_CMIC_ANA		PCICAP_BITS(pcicap_nvme_id_ctrl_cmic_t, 0x08)
/* ro: The largest transfer is 2 to the power of this in pages of mpsmin; 0: no limit */
#define PCICAP_NVME_ID_CTRL_MDTS		0x4d
/* ro: Controller ID */
#define PCICAP_NVME_ID_CTRL_CNTLID		0x4e

typedef u32 __bitwise pcicap_nvme_id_ctrl_ver_t;
/* ro: Version */
#define PCICAP_NVME_ID_CTRL_VER			0x50
/* ro: Major version */
#define  PCICAP_NVME_ID_CTRL_VER_MAJOR		PCICAP_BITS(pcicap_nvme_id_ctrl_ver_t, 0xffff0000)
/* ro: Minor version */
#define  PCICAP_NVME_ID_CTRL_VER_MINOR		PCICAP_BITS(pcicap_nvme_id_ctrl_ver_t, 0x0000ff00)
/* ro: Tertiary version */
#define  PCICAP_NVME_ID_CTRL_VER_TERTIARY	PCICAP_BITS(pcicap_nvme_id_ctrl_ver_t, 0x000000ff)
/* ro: The longest return from D3cold */
#define PCICAP_NVME_ID_CTRL_RTD3R		0x54
/* ro: The longest way into D3cold */
#define PCICAP_NVME_ID_CTRL_RTD3E		0x58
/* ro: Asynchronous events supported */
#define PCICAP_NVME_ID_CTRL_OAES		0x5c
/* ro: Controller attributes */
#define PCICAP_NVME_ID_CTRL_CTRATT		0x60
/* ro: Controller type */
#define PCICAP_NVME_ID_CTRL_CNTRLTYPE			0x6f
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_NOT_REPORTED	0x00
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_IO		0x01
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_DISCOVERY	0x02
#define  PCICAP_NVME_ID_CTRL_CNTRLTYPE_ADMINISTRATIVE	0x03
/* ro: Delays of retries */
#define PCICAP_NVME_ID_CTRL_CRDT		0x80
#define PCICAP_NVME_ID_CTRL_CRDT_COUNT		3

typedef u16 __bitwise pcicap_nvme_id_ctrl_oacs_t;
/* ro: Optional admin commands */
#define PCICAP_NVME_ID_CTRL_OACS			0x100
/* ro: Security Send and Receive */
#define  PCICAP_NVME_ID_CTRL_OACS_SECURITY \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0001)
/* ro: Format NVM */
#define  PCICAP_NVME_ID_CTRL_OACS_FORMAT \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0002)
/* ro: Firmware Commit and Download */
#define  PCICAP_NVME_ID_CTRL_OACS_FIRMWARE \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0004)
/* ro: Namespace management */
#define  PCICAP_NVME_ID_CTRL_OACS_NAMESPACES \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0008)
/* ro: Device self-test */
#define  PCICAP_NVME_ID_CTRL_OACS_SELF_TEST \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0010)
/* ro: Directives */
#define  PCICAP_NVME_ID_CTRL_OACS_DIRECTIVES \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0020)
/* ro: NVMe-MI Send and Receive */
#define  PCICAP_NVME_ID_CTRL_OACS_MI \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0040)
/* ro: Virtualization management */
#define  PCICAP_NVME_ID_CTRL_OACS_VIRTUALIZATION \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0080)
/* ro: Doorbell Buffer Config */
#define  PCICAP_NVME_ID_CTRL_OACS_DOORBELL_BUFFER \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0100)
/* ro: Get LBA Status */
#define  PCICAP_NVME_ID_CTRL_OACS_LBA_STATUS \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oacs_t, 0x0200)
/* ro: Aborts at once */
#define PCICAP_NVME_ID_CTRL_ACL			0x102
/* ro: Asynchronous event requests at once */
#define PCICAP_NVME_ID_CTRL_AERL		0x103

typedef u8 __bitwise pcicap_nvme_id_ctrl_frmw_t;
/* ro: Firmware updates */
#define PCICAP_NVME_ID_CTRL_FRMW			0x104
/* ro: The first slot cannot be written */
#define  PCICAP_NVME_ID_CTRL_FRMW_SLOT1_READ_ONLY \
	PCICAP_BITS(pcicap_nvme_id_ctrl_frmw_t, 0x01)
/* ro: Firmware slots */
#define  PCICAP_NVME_ID_CTRL_FRMW_SLOTS \
	PCICAP_BITS(pcicap_nvme_id_ctrl_frmw_t, 0x0e)
/* ro: Can be activated without a reset */
#define  PCICAP_NVME_ID_CTRL_FRMW_NO_RESET \
	PCICAP_BITS(pcicap_nvme_id_ctrl_frmw_t, 0x10)
/* ro: Log page attributes */
#define PCICAP_NVME_ID_CTRL_LPA			0x105
/* ro: Entries of the error log */
#define PCICAP_NVME_ID_CTRL_ELPE		0x106
/* ro: Power states */
#define PCICAP_NVME_ID_CTRL_NPSS		0x107
/* ro: Format of vendor specific admin commands */
#define PCICAP_NVME_ID_CTRL_AVSCC		0x108
/* ro: Autonomous power state transitions */
#define PCICAP_NVME_ID_CTRL_APSTA		0x109
/* ro: Warning temperature in kelvins; 0: not reported */
#define PCICAP_NVME_ID_CTRL_WCTEMP		0x10a
/* ro: Critical temperature in kelvins; 0: not reported */
#define PCICAP_NVME_ID_CTRL_CCTEMP		0x10c
/* ro: The longest firmware activation */
#define PCICAP_NVME_ID_CTRL_MTFA		0x10e
/* ro: Host memory that is preferred */
#define PCICAP_NVME_ID_CTRL_HMPRE		0x110
/* ro: Host memory that is needed at least */
#define PCICAP_NVME_ID_CTRL_HMMIN		0x114
/* ro: Bytes of the subsystem, low half first */
#define PCICAP_NVME_ID_CTRL_TNVMCAP		0x118
#define PCICAP_NVME_ID_CTRL_TNVMCAP_COUNT	2
/* ro: Bytes that are not allocated, low half first */
#define PCICAP_NVME_ID_CTRL_UNVMCAP		0x128
#define PCICAP_NVME_ID_CTRL_UNVMCAP_COUNT	2
/* ro: Replay protected memory blocks */
#define PCICAP_NVME_ID_CTRL_RPMBS		0x138
/* ro: Minutes of the extended self-test */
#define PCICAP_NVME_ID_CTRL_EDSTT		0x13c
/* ro: Self-test options */
#define PCICAP_NVME_ID_CTRL_DSTO		0x13e
/* ro: Firmware update granularity */
#define PCICAP_NVME_ID_CTRL_FWUG		0x13f
/* ro: Granularity of keep alive */
#define PCICAP_NVME_ID_CTRL_KAS			0x140
/* ro: Host controlled thermal management */
#define PCICAP_NVME_ID_CTRL_HCTMA		0x142
/* ro: Least thermal management temperature, kelvins */
#define PCICAP_NVME_ID_CTRL_MNTMT		0x144
/* ro: Greatest thermal management temperature, kelvins */
#define PCICAP_NVME_ID_CTRL_MXTMT		0x146
/* ro: Sanitize capabilities */
#define PCICAP_NVME_ID_CTRL_SANICAP		0x148
/* ro: The smallest descriptor of host memory, in 4 KiB */
#define PCICAP_NVME_ID_CTRL_HMMINDS		0x14c
/* ro: The most descriptors of host memory */
#define PCICAP_NVME_ID_CTRL_HMMAXD		0x150
/* ro: Seconds that a change of access takes */
#define PCICAP_NVME_ID_CTRL_ANATT		0x156
/* ro: Asymmetric access states */
#define PCICAP_NVME_ID_CTRL_ANACAP		0x157
/* ro: The greatest group of asymmetric access */
#define PCICAP_NVME_ID_CTRL_ANAGRPMAX		0x158
/* ro: Groups of asymmetric access */
#define PCICAP_NVME_ID_CTRL_NANAGRPID		0x15c

typedef u8 __bitwise pcicap_nvme_id_ctrl_sqes_t;
/* ro: Size of submission queue entries */
#define PCICAP_NVME_ID_CTRL_SQES		0x200
/* ro: The least */
#define  PCICAP_NVME_ID_CTRL_SQES_REQUIRED	PCICAP_BITS(pcicap_nvme_id_ctrl_sqes_t, 0x0f)
/* ro: The greatest */
#define  PCICAP_NVME_ID_CTRL_SQES_MOST		PCICAP_BITS(pcicap_nvme_id_ctrl_sqes_t, 0xf0)

typedef u8 __bitwise pcicap_nvme_id_ctrl_cqes_t;
/* ro: Size of completion queue entries */
#define PCICAP_NVME_ID_CTRL_CQES		0x201
/* ro: The least */
#define  PCICAP_NVME_ID_CTRL_CQES_REQUIRED	PCICAP_BITS(pcicap_nvme_id_ctrl_cqes_t, 0x0f)
/* ro: The greatest */
#define  PCICAP_NVME_ID_CTRL_CQES_MOST		PCICAP_BITS(pcicap_nvme_id_ctrl_cqes_t, 0xf0)
/* ro: Commands at once; 0: not reported */
#define PCICAP_NVME_ID_CTRL_MAXCMD		0x202
/* ro: The greatest namespace ID */
#define PCICAP_NVME_ID_CTRL_NN			0x204

typedef u16 __bitwise pcicap_nvme_id_ctrl_oncs_t;
/* ro: Optional NVM commands */
#define PCICAP_NVME_ID_CTRL_ONCS			0x208
/* ro: Compare */
#define  PCICAP_NVME_ID_CTRL_ONCS_COMPARE \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0001)
/* ro: Write Uncorrectable */
#define  PCICAP_NVME_ID_CTRL_ONCS_WRITE_UNCORRECTABLE \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0002)
/* ro: Dataset Management */
#define  PCICAP_NVME_ID_CTRL_ONCS_DATASET_MANAGEMENT \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0004)
/* ro: Write Zeroes */
#define  PCICAP_NVME_ID_CTRL_ONCS_WRITE_ZEROES \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0008)
/* ro: Features can be saved */
#define  PCICAP_NVME_ID_CTRL_ONCS_SAVE_FEATURES \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0010)
/* ro: Reservations */
#define  PCICAP_NVME_ID_CTRL_ONCS_RESERVATIONS \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0020)
/* ro: Timestamp */
#define  PCICAP_NVME_ID_CTRL_ONCS_TIMESTAMP \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0040)
/* ro: Verify */
#define  PCICAP_NVME_ID_CTRL_ONCS_VERIFY \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0080)
/* ro: Copy */
#define  PCICAP_NVME_ID_CTRL_ONCS_COPY \
	PCICAP_BITS(pcicap_nvme_id_ctrl_oncs_t, 0x0100)
/* ro: Fused operations */
#define PCICAP_NVME_ID_CTRL_FUSES			0x20a
/* Compare and write */
#define  PCICAP_NVME_ID_CTRL_FUSES_COMPARE_AND_WRITE	0x0001
/* ro: What Format does to namespaces */
#define PCICAP_NVME_ID_CTRL_FNA			0x20c

typedef u8 __bitwise pcicap_nvme_id_ctrl_vwc_t;
/* ro: Volatile write cache */
#define PCICAP_NVME_ID_CTRL_VWC					0x20d
/* ro: There is one */
#define  PCICAP_NVME_ID_CTRL_VWC_PRESENT \
	PCICAP_BITS(pcicap_nvme_id_ctrl_vwc_t, 0x01)
/* ro: Flush of all namespaces */
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL \
	PCICAP_BITS(pcicap_nvme_id_ctrl_vwc_t, 0x06)
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL_NOT_REPORTED \
	PCICAP_BITS(pcicap_nvme_id_ctrl_vwc_t, 0x00)
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL_NOT_SUPPORTED \
	PCICAP_BITS(pcicap_nvme_id_ctrl_vwc_t, 0x04)
#define  PCICAP_NVME_ID_CTRL_VWC_FLUSH_ALL_SUPPORTED \
	PCICAP_BITS(pcicap_nvme_id_ctrl_vwc_t, 0x06)
/* ro: Logical blocks written as one */
#define PCICAP_NVME_ID_CTRL_AWUN		0x20e
/* ro: The same at a power failure */
#define PCICAP_NVME_ID_CTRL_AWUPF		0x210
/* ro: Format of vendor specific commands */
#define PCICAP_NVME_ID_CTRL_NVSCC		0x212
/* ro: Write protection of namespaces */
#define PCICAP_NVME_ID_CTRL_NWPC		0x213
/* ro: Logical blocks of a fused operation */
#define PCICAP_NVME_ID_CTRL_ACWU		0x214
/* ro: Scatter gather lists */
#define PCICAP_NVME_ID_CTRL_SGLS		0x218
/* ro: The most namespaces; 0: as nn */
#define PCICAP_NVME_ID_CTRL_MNAN		0x21c
/* ro: Qualified name of the subsystem */
#define PCICAP_NVME_ID_CTRL_SUBNQN		0x300
#define PCICAP_NVME_ID_CTRL_SUBNQN_COUNT	256
/* ro: Command capsule */
#define PCICAP_NVME_ID_CTRL_IOCCSZ		0x700
/* ro: Response capsule */
#define PCICAP_NVME_ID_CTRL_IORCSZ		0x704
/* ro: Where data in a capsule begins */
#define PCICAP_NVME_ID_CTRL_ICDOFF		0x708
/* ro: Attributes of a fabrics controller */
#define PCICAP_NVME_ID_CTRL_FCATT		0x70a
/* ro: The most data block descriptors */
#define PCICAP_NVME_ID_CTRL_MSDBD		0x70b

/* psd: A power state */
#define PCICAP_NVME_ID_CTRL_PSD			0x800
#define PCICAP_NVME_ID_CTRL_PSD_COUNT		32
#define PCICAP_NVME_ID_CTRL_PSD_STRIDE		0x20
/* ro: The most power, in 10 mW, or 0.1 mW with mxps */
#define PCICAP_NVME_ID_CTRL_PSD_MP		0x00

typedef u8 __bitwise pcicap_nvme_id_ctrl_psd_flags_t;
/* ro: Of the power state */
#define PCICAP_NVME_ID_CTRL_PSD_FLAGS		0x03
/* ro: The power is in 0.1 mW */
#define  PCICAP_NVME_ID_CTRL_PSD_FLAGS_MXPS	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_flags_t, 0x01)
/* ro: No commands are processed */
#define  PCICAP_NVME_ID_CTRL_PSD_FLAGS_NOPS	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_flags_t, 0x02)
/* ro: The longest way in */
#define PCICAP_NVME_ID_CTRL_PSD_ENLAT		0x04
/* ro: The longest way out */
#define PCICAP_NVME_ID_CTRL_PSD_EXLAT		0x08
/* ro: Relative read throughput, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RRT		0x0c
/* ro: Relative read latency, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RRL		0x0d
/* ro: Relative write throughput, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RWT		0x0e
/* ro: Relative write latency, 0: the best */
#define PCICAP_NVME_ID_CTRL_PSD_RWL		0x0f
/* ro: Power while idle */
#define PCICAP_NVME_ID_CTRL_PSD_IDLP		0x10

typedef u8 __bitwise pcicap_nvme_id_ctrl_psd_ips_t;
/* ro: Scale of that */
#define PCICAP_NVME_ID_CTRL_PSD_IPS			0x12
/* ro: What it is counted in */
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_ips_t, 0xc0)
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE_NOT_REPORTED \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_ips_t, 0x00)
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE_MW0_1 \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_ips_t, 0x40)
#define  PCICAP_NVME_ID_CTRL_PSD_IPS_SCALE_MW10 \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_ips_t, 0x80)
/* ro: Power while active */
#define PCICAP_NVME_ID_CTRL_PSD_ACTP		0x14

typedef u8 __bitwise pcicap_nvme_id_ctrl_psd_aps_t;
/* ro: Workload and scale of that */
#define PCICAP_NVME_ID_CTRL_PSD_APS			0x16
/* ro: Which workload */
#define  PCICAP_NVME_ID_CTRL_PSD_APS_WORKLOAD \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_aps_t, 0x07)
/* ro: What it is counted in */
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_aps_t, 0xc0)
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE_NOT_REPORTED \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_aps_t, 0x00)
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE_MW0_1 \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_aps_t, 0x40)
#define  PCICAP_NVME_ID_CTRL_PSD_APS_SCALE_MW10 \
	PCICAP_BITS(pcicap_nvme_id_ctrl_psd_aps_t, 0x80)
/* clang-format on */

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
	u8 opcode;
	u8 flags;
	__le16 command_id;
	__le32 nsid;
	__le32 cdw2;
	__le32 cdw3;
	__le64 metadata;
	u8 gap_24[24];
	__le32 cdw12;
	__le32 cdw13;
	__le32 cdw14;
	__le32 cdw15;
} __aligned(8);

static_assert(sizeof(struct pcicap_nvme_admin_sqe) == 64);

/* How the command is to be taken */
static inline pcicap_nvme_admin_sqe_flags_t
pcicap_nvme_admin_sqe_get_flags(const struct pcicap_nvme_admin_sqe *s)
{
	return (__force pcicap_nvme_admin_sqe_flags_t)pcicap_get_8(&s->flags);
}

/* Comes back in the completion */
static inline u16
pcicap_nvme_admin_sqe_get_command_id(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le16(&s->command_id);
}

/* Namespace */
static inline u32
pcicap_nvme_admin_sqe_get_nsid(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->nsid);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw2(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw2);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw3(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw3);
}

/* Where the metadata is */
static inline u64
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
static inline int __must_check
pcicap_nvme_admin_sqe_get_prp1(const struct pcicap_nvme_admin_sqe *s, u64 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	*val = U64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_ADMIN_SQE_PRP1);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_prp2(const struct pcicap_nvme_admin_sqe *s, u64 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	*val = U64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_ADMIN_SQE_PRP2);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_sgl_address(const struct pcicap_nvme_admin_sqe *s,
				      u64 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	*val = U64_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_ADMIN_SQE_SGL_ADDRESS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_sgl_length(const struct pcicap_nvme_admin_sqe *s,
				     u32 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	*val = U32_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le32((const u8 *)s + PCICAP_NVME_ADMIN_SQE_SGL_LENGTH);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_sgl_id(const struct pcicap_nvme_admin_sqe *s,
				 pcicap_nvme_admin_sqe_sgl_id_t *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	*(__force u8 *)val = U8_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*(__force u8 *)val = pcicap_get_8((const u8 *)s + PCICAP_NVME_ADMIN_SQE_SGL_ID);
	return 0;
}

/* What to do */
static inline u8
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
static inline int __must_check
pcicap_nvme_admin_sqe_get_cns(const struct pcicap_nvme_admin_sqe *s, u8 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U8_MAX;
	if (now_opcode != 6)
		return -ENXIO;
	*val = pcicap_get_8((const u8 *)s + PCICAP_NVME_ADMIN_SQE_CNS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_controller_id() - Which controller
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_controller_id(const struct pcicap_nvme_admin_sqe *s,
					u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (now_opcode != 6)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_CONTROLLER_ID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_qid() - Which queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_qid(const struct pcicap_nvme_admin_sqe *s, u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (!((now_opcode == 0 || now_opcode == 1 || now_opcode == 4 ||
	       now_opcode == 5)))
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_QID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_qsize() - Entries of the queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_qsize(const struct pcicap_nvme_admin_sqe *s, u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (!((now_opcode == 1 || now_opcode == 5)))
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_QSIZE);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_cq_flags() - Of the completion queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_cq_flags(const struct pcicap_nvme_admin_sqe *s,
				   pcicap_nvme_admin_sqe_cq_flags_t *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*(__force u16 *)val = U16_MAX;
	if (now_opcode != 5)
		return -ENXIO;
	*(__force u16 *)val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_CQ_FLAGS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_vector() - Interrupt vector
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_vector(const struct pcicap_nvme_admin_sqe *s,
				 u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (now_opcode != 5)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_VECTOR);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_sq_flags() - Of the submission queue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_sq_flags(const struct pcicap_nvme_admin_sqe *s,
				   pcicap_nvme_admin_sqe_sq_flags_t *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*(__force u16 *)val = U16_MAX;
	if (now_opcode != 1)
		return -ENXIO;
	*(__force u16 *)val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_SQ_FLAGS);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_cqid() - Completion queue of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_cqid(const struct pcicap_nvme_admin_sqe *s, u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (now_opcode != 1)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_CQID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_feature() - Which feature
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_feature(const struct pcicap_nvme_admin_sqe *s,
				  pcicap_nvme_admin_sqe_feature_t *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*(__force u32 *)val = U32_MAX;
	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	*(__force u32 *)val = pcicap_get_le32((const u8 *)s + PCICAP_NVME_ADMIN_SQE_FEATURE);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_feature_value() - Of the feature
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_feature_value(const struct pcicap_nvme_admin_sqe *s,
					u32 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U32_MAX;
	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	*val = pcicap_get_le32((const u8 *)s + PCICAP_NVME_ADMIN_SQE_FEATURE_VALUE);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_log_id() - Which log
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_log_id(const struct pcicap_nvme_admin_sqe *s, u8 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U8_MAX;
	if (now_opcode != 2)
		return -ENXIO;
	*val = pcicap_get_8((const u8 *)s + PCICAP_NVME_ADMIN_SQE_LOG_ID);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_log_dwords_low() - Dwords to get, minus 1
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_log_dwords_low(const struct pcicap_nvme_admin_sqe *s,
					 u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (now_opcode != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_LOW);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_get_log_dwords_high() - The high half of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_get_log_dwords_high(const struct pcicap_nvme_admin_sqe *s,
					  u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	*val = U16_MAX;
	if (now_opcode != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_HIGH);
	return 0;
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw10(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32((const u8 *)s + PCICAP_NVME_ADMIN_SQE_CDW10);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw11(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32((const u8 *)s + PCICAP_NVME_ADMIN_SQE_CDW11);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw12(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw12);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw13(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw13);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw14(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw14);
}

/* Of the command */
static inline u32
pcicap_nvme_admin_sqe_get_cdw15(const struct pcicap_nvme_admin_sqe *s)
{
	return pcicap_get_le32(&s->cdw15);
}

/* How the command is to be taken */
static inline void
pcicap_nvme_admin_sqe_set_flags(struct pcicap_nvme_admin_sqe *s,
				pcicap_nvme_admin_sqe_flags_t val)
{
	pcicap_put_8(&s->flags, (__force u8)val);
}

/* Comes back in the completion */
static inline void
pcicap_nvme_admin_sqe_set_command_id(struct pcicap_nvme_admin_sqe *s, u16 val)
{
	pcicap_put_le16(&s->command_id, val);
}

/* Namespace */
static inline void
pcicap_nvme_admin_sqe_set_nsid(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32(&s->nsid, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw2(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw2, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw3(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw3, val);
}

/* Where the metadata is */
static inline void
pcicap_nvme_admin_sqe_set_metadata(struct pcicap_nvme_admin_sqe *s, u64 val)
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
static inline int __must_check
pcicap_nvme_admin_sqe_set_prp1(struct pcicap_nvme_admin_sqe *s, u64 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_ADMIN_SQE_PRP1, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_prp2(struct pcicap_nvme_admin_sqe *s, u64 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_ADMIN_SQE_PRP2, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_sgl_address(struct pcicap_nvme_admin_sqe *s, u64 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_ADMIN_SQE_SGL_ADDRESS, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_sgl_length(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le32((u8 *)s + PCICAP_NVME_ADMIN_SQE_SGL_LENGTH, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_sgl_id(struct pcicap_nvme_admin_sqe *s,
				 pcicap_nvme_admin_sqe_sgl_id_t val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_admin_sqe_get_flags(s),
					     PCICAP_NVME_ADMIN_SQE_FLAGS_PSDT);

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_8((u8 *)s + PCICAP_NVME_ADMIN_SQE_SGL_ID, (__force u8)val);
	return 0;
}

/* What to do */
static inline void
pcicap_nvme_admin_sqe_set_opcode(struct pcicap_nvme_admin_sqe *s, u8 val)
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
static inline int __must_check
pcicap_nvme_admin_sqe_set_cns(struct pcicap_nvme_admin_sqe *s, u8 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 6)
		return -ENXIO;
	pcicap_put_8((u8 *)s + PCICAP_NVME_ADMIN_SQE_CNS, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_controller_id() - Which controller
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_controller_id(struct pcicap_nvme_admin_sqe *s,
					u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 6)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_CONTROLLER_ID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_qid() - Which queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_qid(struct pcicap_nvme_admin_sqe *s, u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 0 || now_opcode == 1 || now_opcode == 4 ||
	       now_opcode == 5)))
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_QID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_qsize() - Entries of the queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_qsize(struct pcicap_nvme_admin_sqe *s, u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 5)))
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_QSIZE, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_cq_flags() - Of the completion queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_cq_flags(struct pcicap_nvme_admin_sqe *s,
				   pcicap_nvme_admin_sqe_cq_flags_t val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 5)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_CQ_FLAGS,
			(__force u16)val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_vector() - Interrupt vector
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_vector(struct pcicap_nvme_admin_sqe *s, u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 5)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_VECTOR, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_sq_flags() - Of the submission queue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_sq_flags(struct pcicap_nvme_admin_sqe *s,
				   pcicap_nvme_admin_sqe_sq_flags_t val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 1)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_SQ_FLAGS,
			(__force u16)val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_cqid() - Completion queue of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_cqid(struct pcicap_nvme_admin_sqe *s, u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 1)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_CQID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_feature() - Which feature
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_feature(struct pcicap_nvme_admin_sqe *s,
				  pcicap_nvme_admin_sqe_feature_t val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	pcicap_put_le32((u8 *)s + PCICAP_NVME_ADMIN_SQE_FEATURE,
			(__force u32)val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_feature_value() - Of the feature
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_feature_value(struct pcicap_nvme_admin_sqe *s,
					u32 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (!((now_opcode == 9 || now_opcode == 10)))
		return -ENXIO;
	pcicap_put_le32((u8 *)s + PCICAP_NVME_ADMIN_SQE_FEATURE_VALUE, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_log_id() - Which log
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_log_id(struct pcicap_nvme_admin_sqe *s, u8 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 2)
		return -ENXIO;
	pcicap_put_8((u8 *)s + PCICAP_NVME_ADMIN_SQE_LOG_ID, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_log_dwords_low() - Dwords to get, minus 1
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_log_dwords_low(struct pcicap_nvme_admin_sqe *s,
					 u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 2)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_LOW, val);
	return 0;
}

/**
 * pcicap_nvme_admin_sqe_set_log_dwords_high() - The high half of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_admin_sqe_set_log_dwords_high(struct pcicap_nvme_admin_sqe *s,
					  u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_admin_sqe_get_opcode(s);

	if (now_opcode != 2)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_ADMIN_SQE_LOG_DWORDS_HIGH, val);
	return 0;
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw10(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32((u8 *)s + PCICAP_NVME_ADMIN_SQE_CDW10, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw11(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32((u8 *)s + PCICAP_NVME_ADMIN_SQE_CDW11, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw12(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw12, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw13(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw13, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw14(struct pcicap_nvme_admin_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw14, val);
}

/* Of the command */
static inline void
pcicap_nvme_admin_sqe_set_cdw15(struct pcicap_nvme_admin_sqe *s, u32 val)
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
	u8 opcode;
	u8 flags;
	__le16 command_id;
	__le32 nsid;
	__le32 cdw2;
	__le32 cdw3;
	__le64 metadata;
	u8 gap_24[28];
	__le32 cdw13;
	__le32 cdw14;
	__le32 cdw15;
} __aligned(8);

static_assert(sizeof(struct pcicap_nvme_sqe) == 64);

/* How the command is to be taken */
static inline pcicap_nvme_sqe_flags_t
pcicap_nvme_sqe_get_flags(const struct pcicap_nvme_sqe *s)
{
	return (__force pcicap_nvme_sqe_flags_t)pcicap_get_8(&s->flags);
}

/* Comes back in the completion */
static inline u16
pcicap_nvme_sqe_get_command_id(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le16(&s->command_id);
}

/* Namespace */
static inline u32
pcicap_nvme_sqe_get_nsid(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->nsid);
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw2(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw2);
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw3(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw3);
}

/* Where the metadata is */
static inline u64
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
static inline int __must_check
pcicap_nvme_sqe_get_prp1(const struct pcicap_nvme_sqe *s, u64 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	*val = U64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_SQE_PRP1);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_get_prp2(const struct pcicap_nvme_sqe *s, u64 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	*val = U64_MAX;
	if (now_flags_psdt != 0)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_SQE_PRP2);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_get_sgl_address(const struct pcicap_nvme_sqe *s, u64 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	*val = U64_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_SQE_SGL_ADDRESS);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_get_sgl_length(const struct pcicap_nvme_sqe *s, u32 *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	*val = U32_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*val = pcicap_get_le32((const u8 *)s + PCICAP_NVME_SQE_SGL_LENGTH);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_get_sgl_id(const struct pcicap_nvme_sqe *s,
			   pcicap_nvme_sqe_sgl_id_t *val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	*(__force u8 *)val = U8_MAX;
	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	*(__force u8 *)val = pcicap_get_8((const u8 *)s + PCICAP_NVME_SQE_SGL_ID);
	return 0;
}

/* What to do */
static inline u8
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
static inline int __must_check
pcicap_nvme_sqe_get_slba(const struct pcicap_nvme_sqe *s, u64 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_sqe_get_opcode(s);

	*val = U64_MAX;
	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_NVME_SQE_SLBA);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_blocks() - How many logical blocks
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_get_blocks(const struct pcicap_nvme_sqe *s, u16 *val)
{
	u32 now_opcode = (u32)pcicap_nvme_sqe_get_opcode(s);

	*val = U16_MAX;
	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_SQE_BLOCKS);
	return 0;
}

/**
 * pcicap_nvme_sqe_get_control() - How they are written or read
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_get_control(const struct pcicap_nvme_sqe *s,
			    pcicap_nvme_sqe_control_t *val)
{
	u32 now_opcode = (u32)pcicap_nvme_sqe_get_opcode(s);

	*(__force u16 *)val = U16_MAX;
	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 5 ||
	       now_opcode == 8)))
		return -ENXIO;
	*(__force u16 *)val = pcicap_get_le16((const u8 *)s + PCICAP_NVME_SQE_CONTROL);
	return 0;
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw10(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32((const u8 *)s + PCICAP_NVME_SQE_CDW10);
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw11(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32((const u8 *)s + PCICAP_NVME_SQE_CDW11);
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw13(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw13);
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw14(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw14);
}

/* Of the command */
static inline u32
pcicap_nvme_sqe_get_cdw15(const struct pcicap_nvme_sqe *s)
{
	return pcicap_get_le32(&s->cdw15);
}

/* How the command is to be taken */
static inline void
pcicap_nvme_sqe_set_flags(struct pcicap_nvme_sqe *s,
			  pcicap_nvme_sqe_flags_t val)
{
	pcicap_put_8(&s->flags, (__force u8)val);
}

/* Comes back in the completion */
static inline void
pcicap_nvme_sqe_set_command_id(struct pcicap_nvme_sqe *s, u16 val)
{
	pcicap_put_le16(&s->command_id, val);
}

/* Namespace */
static inline void
pcicap_nvme_sqe_set_nsid(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32(&s->nsid, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw2(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw2, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw3(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw3, val);
}

/* Where the metadata is */
static inline void
pcicap_nvme_sqe_set_metadata(struct pcicap_nvme_sqe *s, u64 val)
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
static inline int __must_check
pcicap_nvme_sqe_set_prp1(struct pcicap_nvme_sqe *s, u64 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_SQE_PRP1, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_prp2() - The second page, or a list of pages
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_set_prp2(struct pcicap_nvme_sqe *s, u64 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	if (now_flags_psdt != 0)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_SQE_PRP2, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_sgl_address() - Where the data or the list is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_set_sgl_address(struct pcicap_nvme_sqe *s, u64 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_SQE_SGL_ADDRESS, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_sgl_length() - Bytes of it
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_set_sgl_length(struct pcicap_nvme_sqe *s, u32 val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_le32((u8 *)s + PCICAP_NVME_SQE_SGL_LENGTH, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_sgl_id() - What the descriptor is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_set_sgl_id(struct pcicap_nvme_sqe *s,
			   pcicap_nvme_sqe_sgl_id_t val)
{
	u32 now_flags_psdt = (u32)pcicap_get(pcicap_nvme_sqe_get_flags(s),
					     PCICAP_NVME_SQE_FLAGS_PSDT);

	if (!((now_flags_psdt >= 1 && now_flags_psdt <= 2)))
		return -ENXIO;
	pcicap_put_8((u8 *)s + PCICAP_NVME_SQE_SGL_ID, (__force u8)val);
	return 0;
}

/* What to do */
static inline void
pcicap_nvme_sqe_set_opcode(struct pcicap_nvme_sqe *s, u8 val)
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
static inline int __must_check
pcicap_nvme_sqe_set_slba(struct pcicap_nvme_sqe *s, u64 val)
{
	u32 now_opcode = (u32)pcicap_nvme_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_NVME_SQE_SLBA, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_blocks() - How many logical blocks
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_set_blocks(struct pcicap_nvme_sqe *s, u16 val)
{
	u32 now_opcode = (u32)pcicap_nvme_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 4 ||
	       now_opcode == 5 || now_opcode == 8)))
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_SQE_BLOCKS, val);
	return 0;
}

/**
 * pcicap_nvme_sqe_set_control() - How they are written or read
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_nvme_sqe_set_control(struct pcicap_nvme_sqe *s,
			    pcicap_nvme_sqe_control_t val)
{
	u32 now_opcode = (u32)pcicap_nvme_sqe_get_opcode(s);

	if (!((now_opcode == 1 || now_opcode == 2 || now_opcode == 5 ||
	       now_opcode == 8)))
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_NVME_SQE_CONTROL, (__force u16)val);
	return 0;
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw10(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32((u8 *)s + PCICAP_NVME_SQE_CDW10, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw11(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32((u8 *)s + PCICAP_NVME_SQE_CDW11, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw13(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw13, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw14(struct pcicap_nvme_sqe *s, u32 val)
{
	pcicap_put_le32(&s->cdw14, val);
}

/* Of the command */
static inline void
pcicap_nvme_sqe_set_cdw15(struct pcicap_nvme_sqe *s, u32 val)
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
	__le32 result;
	__le32 result_high;
	__le16 sq_head;
	__le16 sq_id;
	__le16 command_id;
	__le16 status;
} __aligned(4);

static_assert(sizeof(struct pcicap_nvme_cqe) == 16);

/* Of the command */
static inline u32
pcicap_nvme_cqe_get_result(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le32(&s->result);
}

/* Of the command */
static inline u32
pcicap_nvme_cqe_get_result_high(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le32(&s->result_high);
}

/* Where the controller has read to */
static inline u16
pcicap_nvme_cqe_get_sq_head(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le16(&s->sq_head);
}

/* Which submission queue */
static inline u16
pcicap_nvme_cqe_get_sq_id(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le16(&s->sq_id);
}

/* Which command */
static inline u16
pcicap_nvme_cqe_get_command_id(const struct pcicap_nvme_cqe *s)
{
	return pcicap_get_le16(&s->command_id);
}

/* How it went */
static inline pcicap_nvme_cqe_status_t
pcicap_nvme_cqe_get_status(const struct pcicap_nvme_cqe *s)
{
	return (__force pcicap_nvme_cqe_status_t)pcicap_get_le16(&s->status);
}

/**
 * pcicap_nvme_cqe_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether phase is @phase.
 */
static inline bool
pcicap_nvme_cqe_is_ours(const struct pcicap_nvme_cqe *s, bool phase)
{
	u32 raw = pcicap_peek_le16(&s->status);

	if (((raw & 0x0001) != 0) != phase)
		return false;
	dma_rmb();
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
	__le16 mp;
	u8 gap_2[1];
	u8 flags;
	__le32 enlat;
	__le32 exlat;
	u8 rrt;
	u8 rrl;
	u8 rwt;
	u8 rwl;
	__le16 idlp;
	u8 ips;
	u8 gap_19[1];
	__le16 actp;
	u8 aps;
	u8 gap_23[9];
};

static_assert(sizeof(struct pcicap_nvme_id_ctrl_psd) == 32);

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
	__le16 vid;
	__le16 ssvid;
	u8 sn[20];
	u8 mn[40];
	u8 fr[8];
	u8 rab;
	u8 ieee[3];
	u8 cmic;
	u8 mdts;
	__le16 cntlid;
	__le32 ver;
	__le32 rtd3r;
	__le32 rtd3e;
	__le32 oaes;
	__le32 ctratt;
	u8 gap_100[11];
	u8 cntrltype;
	u8 gap_112[16];
	__le16 crdt[3];
	u8 gap_134[122];
	__le16 oacs;
	u8 acl;
	u8 aerl;
	u8 frmw;
	u8 lpa;
	u8 elpe;
	u8 npss;
	u8 avscc;
	u8 apsta;
	__le16 wctemp;
	__le16 cctemp;
	__le16 mtfa;
	__le32 hmpre;
	__le32 hmmin;
	__le64 tnvmcap[2];
	__le64 unvmcap[2];
	__le32 rpmbs;
	__le16 edstt;
	u8 dsto;
	u8 fwug;
	__le16 kas;
	__le16 hctma;
	__le16 mntmt;
	__le16 mxtmt;
	__le32 sanicap;
	__le32 hmminds;
	__le16 hmmaxd;
	u8 gap_338[4];
	u8 anatt;
	u8 anacap;
	__le32 anagrpmax;
	__le32 nanagrpid;
	u8 gap_352[160];
	u8 sqes;
	u8 cqes;
	__le16 maxcmd;
	__le32 nn;
	__le16 oncs;
	__le16 fuses;
	u8 fna;
	u8 vwc;
	__le16 awun;
	__le16 awupf;
	u8 nvscc;
	u8 nwpc;
	__le16 acwu;
	u8 gap_534[2];
	__le32 sgls;
	__le32 mnan;
	u8 gap_544[224];
	u8 subnqn[256];
	u8 gap_1024[768];
	__le32 ioccsz;
	__le32 iorcsz;
	__le16 icdoff;
	u8 fcatt;
	u8 msdbd;
	u8 gap_1804[244];
	struct pcicap_nvme_id_ctrl_psd psd[32];
	u8 gap_3072[1024];
} __aligned(8);

static_assert(sizeof(struct pcicap_nvme_id_ctrl) == 4096);

/* The most power, in 10 mW, or 0.1 mW with mxps */
static inline u16
pcicap_nvme_id_ctrl_psd_get_mp(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le16(&s->mp);
}

/* Of the power state */
static inline pcicap_nvme_id_ctrl_psd_flags_t
pcicap_nvme_id_ctrl_psd_get_flags(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return (__force pcicap_nvme_id_ctrl_psd_flags_t)pcicap_get_8(&s->flags);
}

/* The longest way in */
static inline u32
pcicap_nvme_id_ctrl_psd_get_enlat(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le32(&s->enlat);
}

/* The longest way out */
static inline u32
pcicap_nvme_id_ctrl_psd_get_exlat(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le32(&s->exlat);
}

/* Relative read throughput, 0: the best */
static inline u8
pcicap_nvme_id_ctrl_psd_get_rrt(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rrt);
}

/* Relative read latency, 0: the best */
static inline u8
pcicap_nvme_id_ctrl_psd_get_rrl(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rrl);
}

/* Relative write throughput, 0: the best */
static inline u8
pcicap_nvme_id_ctrl_psd_get_rwt(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rwt);
}

/* Relative write latency, 0: the best */
static inline u8
pcicap_nvme_id_ctrl_psd_get_rwl(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_8(&s->rwl);
}

/* Power while idle */
static inline u16
pcicap_nvme_id_ctrl_psd_get_idlp(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le16(&s->idlp);
}

/* Scale of that */
static inline pcicap_nvme_id_ctrl_psd_ips_t
pcicap_nvme_id_ctrl_psd_get_ips(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return (__force pcicap_nvme_id_ctrl_psd_ips_t)pcicap_get_8(&s->ips);
}

/* Power while active */
static inline u16
pcicap_nvme_id_ctrl_psd_get_actp(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return pcicap_get_le16(&s->actp);
}

/* Workload and scale of that */
static inline pcicap_nvme_id_ctrl_psd_aps_t
pcicap_nvme_id_ctrl_psd_get_aps(const struct pcicap_nvme_id_ctrl_psd *s)
{
	return (__force pcicap_nvme_id_ctrl_psd_aps_t)pcicap_get_8(&s->aps);
}

/* PCI vendor ID */
static inline u16
pcicap_nvme_id_ctrl_get_vid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->vid);
}

/* PCI subsystem vendor ID */
static inline u16
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_sn(const struct pcicap_nvme_id_ctrl *s,
			   unsigned int index, u8 *val)
{
	*val = U8_MAX;
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_mn(const struct pcicap_nvme_id_ctrl *s,
			   unsigned int index, u8 *val)
{
	*val = U8_MAX;
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_fr(const struct pcicap_nvme_id_ctrl *s,
			   unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= 8)
		return -ERANGE;
	*val = pcicap_get_8(&s->fr[index]);
	return 0;
}

/* Recommended arbitration burst */
static inline u8
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_ieee(const struct pcicap_nvme_id_ctrl *s,
			     unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= 3)
		return -ERANGE;
	*val = pcicap_get_8(&s->ieee[index]);
	return 0;
}

/* More paths than one */
static inline pcicap_nvme_id_ctrl_cmic_t
pcicap_nvme_id_ctrl_get_cmic(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_cmic_t)pcicap_get_8(&s->cmic);
}

/*
 * The largest transfer is 2 to the power of this in pages of mpsmin; 0:
 * no limit
 */
static inline u8
pcicap_nvme_id_ctrl_get_mdts(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->mdts);
}

/* Controller ID */
static inline u16
pcicap_nvme_id_ctrl_get_cntlid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->cntlid);
}

/* Version */
static inline pcicap_nvme_id_ctrl_ver_t
pcicap_nvme_id_ctrl_get_ver(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_ver_t)pcicap_get_le32(&s->ver);
}

/* The longest return from D3cold */
static inline u32
pcicap_nvme_id_ctrl_get_rtd3r(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->rtd3r);
}

/* The longest way into D3cold */
static inline u32
pcicap_nvme_id_ctrl_get_rtd3e(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->rtd3e);
}

/* Asynchronous events supported */
static inline u32
pcicap_nvme_id_ctrl_get_oaes(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->oaes);
}

/* Controller attributes */
static inline u32
pcicap_nvme_id_ctrl_get_ctratt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->ctratt);
}

/* Controller type */
static inline u8
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_crdt(const struct pcicap_nvme_id_ctrl *s,
			     unsigned int index, u16 *val)
{
	*val = U16_MAX;
	if (index >= 3)
		return -ERANGE;
	*val = pcicap_get_le16(&s->crdt[index]);
	return 0;
}

/* Optional admin commands */
static inline pcicap_nvme_id_ctrl_oacs_t
pcicap_nvme_id_ctrl_get_oacs(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_oacs_t)pcicap_get_le16(&s->oacs);
}

/* Aborts at once */
static inline u8
pcicap_nvme_id_ctrl_get_acl(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->acl);
}

/* Asynchronous event requests at once */
static inline u8
pcicap_nvme_id_ctrl_get_aerl(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->aerl);
}

/* Firmware updates */
static inline pcicap_nvme_id_ctrl_frmw_t
pcicap_nvme_id_ctrl_get_frmw(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_frmw_t)pcicap_get_8(&s->frmw);
}

/* Log page attributes */
static inline u8
pcicap_nvme_id_ctrl_get_lpa(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->lpa);
}

/* Entries of the error log */
static inline u8
pcicap_nvme_id_ctrl_get_elpe(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->elpe);
}

/* Power states */
static inline u8
pcicap_nvme_id_ctrl_get_npss(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->npss);
}

/* Format of vendor specific admin commands */
static inline u8
pcicap_nvme_id_ctrl_get_avscc(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->avscc);
}

/* Autonomous power state transitions */
static inline u8
pcicap_nvme_id_ctrl_get_apsta(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->apsta);
}

/* Warning temperature in kelvins; 0: not reported */
static inline u16
pcicap_nvme_id_ctrl_get_wctemp(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->wctemp);
}

/* Critical temperature in kelvins; 0: not reported */
static inline u16
pcicap_nvme_id_ctrl_get_cctemp(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->cctemp);
}

/* The longest firmware activation */
static inline u16
pcicap_nvme_id_ctrl_get_mtfa(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->mtfa);
}

/* Host memory that is preferred */
static inline u32
pcicap_nvme_id_ctrl_get_hmpre(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->hmpre);
}

/* Host memory that is needed at least */
static inline u32
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_tnvmcap(const struct pcicap_nvme_id_ctrl *s,
				unsigned int index, u64 *val)
{
	*val = U64_MAX;
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_unvmcap(const struct pcicap_nvme_id_ctrl *s,
				unsigned int index, u64 *val)
{
	*val = U64_MAX;
	if (index >= 2)
		return -ERANGE;
	*val = pcicap_get_le64(&s->unvmcap[index]);
	return 0;
}

/* Replay protected memory blocks */
static inline u32
pcicap_nvme_id_ctrl_get_rpmbs(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->rpmbs);
}

/* Minutes of the extended self-test */
static inline u16
pcicap_nvme_id_ctrl_get_edstt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->edstt);
}

/* Self-test options */
static inline u8
pcicap_nvme_id_ctrl_get_dsto(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->dsto);
}

/* Firmware update granularity */
static inline u8
pcicap_nvme_id_ctrl_get_fwug(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->fwug);
}

/* Granularity of keep alive */
static inline u16
pcicap_nvme_id_ctrl_get_kas(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->kas);
}

/* Host controlled thermal management */
static inline u16
pcicap_nvme_id_ctrl_get_hctma(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->hctma);
}

/* Least thermal management temperature, kelvins */
static inline u16
pcicap_nvme_id_ctrl_get_mntmt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->mntmt);
}

/* Greatest thermal management temperature, kelvins */
static inline u16
pcicap_nvme_id_ctrl_get_mxtmt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->mxtmt);
}

/* Sanitize capabilities */
static inline u32
pcicap_nvme_id_ctrl_get_sanicap(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->sanicap);
}

/* The smallest descriptor of host memory, in 4 KiB */
static inline u32
pcicap_nvme_id_ctrl_get_hmminds(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->hmminds);
}

/* The most descriptors of host memory */
static inline u16
pcicap_nvme_id_ctrl_get_hmmaxd(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->hmmaxd);
}

/* Seconds that a change of access takes */
static inline u8
pcicap_nvme_id_ctrl_get_anatt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->anatt);
}

/* Asymmetric access states */
static inline u8
pcicap_nvme_id_ctrl_get_anacap(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->anacap);
}

/* The greatest group of asymmetric access */
static inline u32
pcicap_nvme_id_ctrl_get_anagrpmax(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->anagrpmax);
}

/* Groups of asymmetric access */
static inline u32
pcicap_nvme_id_ctrl_get_nanagrpid(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->nanagrpid);
}

/* Size of submission queue entries */
static inline pcicap_nvme_id_ctrl_sqes_t
pcicap_nvme_id_ctrl_get_sqes(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_sqes_t)pcicap_get_8(&s->sqes);
}

/* Size of completion queue entries */
static inline pcicap_nvme_id_ctrl_cqes_t
pcicap_nvme_id_ctrl_get_cqes(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_cqes_t)pcicap_get_8(&s->cqes);
}

/* Commands at once; 0: not reported */
static inline u16
pcicap_nvme_id_ctrl_get_maxcmd(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->maxcmd);
}

/* The greatest namespace ID */
static inline u32
pcicap_nvme_id_ctrl_get_nn(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->nn);
}

/* Optional NVM commands */
static inline pcicap_nvme_id_ctrl_oncs_t
pcicap_nvme_id_ctrl_get_oncs(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_oncs_t)pcicap_get_le16(&s->oncs);
}

/* Fused operations */
static inline u16
pcicap_nvme_id_ctrl_get_fuses(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->fuses);
}

/* What Format does to namespaces */
static inline u8
pcicap_nvme_id_ctrl_get_fna(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->fna);
}

/* Volatile write cache */
static inline pcicap_nvme_id_ctrl_vwc_t
pcicap_nvme_id_ctrl_get_vwc(const struct pcicap_nvme_id_ctrl *s)
{
	return (__force pcicap_nvme_id_ctrl_vwc_t)pcicap_get_8(&s->vwc);
}

/* Logical blocks written as one */
static inline u16
pcicap_nvme_id_ctrl_get_awun(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->awun);
}

/* The same at a power failure */
static inline u16
pcicap_nvme_id_ctrl_get_awupf(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->awupf);
}

/* Format of vendor specific commands */
static inline u8
pcicap_nvme_id_ctrl_get_nvscc(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->nvscc);
}

/* Write protection of namespaces */
static inline u8
pcicap_nvme_id_ctrl_get_nwpc(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->nwpc);
}

/* Logical blocks of a fused operation */
static inline u16
pcicap_nvme_id_ctrl_get_acwu(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->acwu);
}

/* Scatter gather lists */
static inline u32
pcicap_nvme_id_ctrl_get_sgls(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->sgls);
}

/* The most namespaces; 0: as nn */
static inline u32
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
static inline int __must_check
pcicap_nvme_id_ctrl_get_subnqn(const struct pcicap_nvme_id_ctrl *s,
			       unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= 256)
		return -ERANGE;
	*val = pcicap_get_8(&s->subnqn[index]);
	return 0;
}

/* Command capsule */
static inline u32
pcicap_nvme_id_ctrl_get_ioccsz(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->ioccsz);
}

/* Response capsule */
static inline u32
pcicap_nvme_id_ctrl_get_iorcsz(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le32(&s->iorcsz);
}

/* Where data in a capsule begins */
static inline u16
pcicap_nvme_id_ctrl_get_icdoff(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_le16(&s->icdoff);
}

/* Attributes of a fabrics controller */
static inline u8
pcicap_nvme_id_ctrl_get_fcatt(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->fcatt);
}

/* The most data block descriptors */
static inline u8
pcicap_nvme_id_ctrl_get_msdbd(const struct pcicap_nvme_id_ctrl *s)
{
	return pcicap_get_8(&s->msdbd);
}

#endif /* PCICAP_NVME_STRUCTURES_H */
