// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Values in the structures of the NVMe spec against the kernel's <linux/nvme.h>. */
#include <stddef.h>

#include <pcicap/nvme.h>

/* <linux/nvme.h> of the kernel that is looked at */
#include KERNEL_HEADER

_Static_assert((PCICAP_NVME_SQE_CONTROL_FUA) == NVME_RW_FUA, "fua");
_Static_assert((PCICAP_NVME_SQE_CONTROL_LIMITED_RETRY) == NVME_RW_LR, "lr");
_Static_assert(PCICAP_NVME_SQE_OPCODE_FLUSH == nvme_cmd_flush, "flush");
_Static_assert(PCICAP_NVME_SQE_OPCODE_WRITE == nvme_cmd_write, "write");
_Static_assert(PCICAP_NVME_SQE_OPCODE_READ == nvme_cmd_read, "read");
_Static_assert(PCICAP_NVME_SQE_OPCODE_COMPARE == nvme_cmd_compare, "compare");
_Static_assert(PCICAP_NVME_SQE_OPCODE_WRITE_UNCORRECTABLE ==
		       nvme_cmd_write_uncor,
	       "uncorrectable");
_Static_assert(PCICAP_NVME_SQE_OPCODE_WRITE_ZEROES == nvme_cmd_write_zeroes,
	       "zeroes");
_Static_assert(PCICAP_NVME_SQE_OPCODE_DATASET_MANAGEMENT == nvme_cmd_dsm,
	       "dsm");

#define OPCODE(ours, theirs)                                  \
	_Static_assert(PCICAP_NVME_ADMIN_SQE_OPCODE_##ours == \
			       nvme_admin_##theirs,           \
		       #theirs)
OPCODE(DELETE_SQ, delete_sq);
OPCODE(CREATE_SQ, create_sq);
OPCODE(GET_LOG_PAGE, get_log_page);
OPCODE(DELETE_CQ, delete_cq);
OPCODE(CREATE_CQ, create_cq);
OPCODE(IDENTIFY, identify);
OPCODE(ABORT, abort_cmd);
OPCODE(SET_FEATURES, set_features);
OPCODE(GET_FEATURES, get_features);
OPCODE(ASYNC_EVENT, async_event);
OPCODE(FIRMWARE_COMMIT, activate_fw);
OPCODE(FIRMWARE_DOWNLOAD, download_fw);
OPCODE(FORMAT_NVM, format_nvm);
_Static_assert(PCICAP_NVME_ADMIN_SQE_CNS_CONTROLLER == NVME_ID_CNS_CTRL, "cns");
_Static_assert(PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS ==
		       NVME_QUEUE_PHYS_CONTIG,
	       "contiguous");
_Static_assert(PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS == NVME_CQ_IRQ_ENABLED,
	       "interrupts");
_Static_assert(PCICAP_NVME_ADMIN_SQE_FEATURE_ID_QUEUES == NVME_FEAT_NUM_QUEUES,
	       "queues");

_Static_assert(PCICAP_NVME_ID_CTRL_PSD_FLAGS_MXPS ==
		       NVME_PS_FLAGS_MAX_POWER_SCALE,
	       "mxps");
_Static_assert(PCICAP_NVME_ID_CTRL_PSD_FLAGS_NOPS == NVME_PS_FLAGS_NON_OP_STATE,
	       "nops");
_Static_assert(PCICAP_NVME_ID_CTRL_ONCS_WRITE_ZEROES ==
		       NVME_CTRL_ONCS_WRITE_ZEROES,
	       "write zeroes");
_Static_assert(PCICAP_NVME_ID_CTRL_OACS_DOORBELL_BUFFER ==
		       NVME_CTRL_OACS_DBBUF_SUPP,
	       "doorbell buffer");
_Static_assert(PCICAP_NVME_ID_CTRL_CMIC_ANA == NVME_CTRL_CMIC_ANA, "ana");
