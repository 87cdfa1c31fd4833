// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Structures of the NVMe spec against those of the kernel's <linux/nvme.h>. */
#include <stddef.h>

#include <pcicap/nvme.h>

/* <linux/nvme.h> of the kernel that is looked at */
#include KERNEL_HEADER

#define BYTES(type, member) sizeof(((type *)0)->member)

/* At the same offset, and as long. */
#define SAME(ours, member, theirs, path)                              \
	_Static_assert(offsetof(struct pcicap_nvme_##ours, member) == \
			       offsetof(struct theirs, path),         \
		       #ours "." #member);                            \
	_Static_assert(BYTES(struct pcicap_nvme_##ours, member) ==    \
			       BYTES(struct theirs, path),            \
		       #ours "." #member)

/* Of what shares its bytes: the macro of its offset. */
#define AT(macro, theirs, path)                                              \
	_Static_assert(PCICAP_NVME_##macro == offsetof(struct theirs, path), \
		       #macro)

#define LONG(ours, theirs)                                  \
	_Static_assert(sizeof(struct pcicap_nvme_##ours) == \
			       sizeof(struct theirs),       \
		       #ours)

LONG(sqe, nvme_command);
LONG(admin_sqe, nvme_command);
SAME(sqe, opcode, nvme_rw_command, opcode);
SAME(sqe, flags, nvme_rw_command, flags);
SAME(sqe, command_id, nvme_rw_command, command_id);
SAME(sqe, nsid, nvme_rw_command, nsid);
SAME(sqe, cdw2, nvme_rw_command, cdw2);
SAME(sqe, cdw3, nvme_rw_command, cdw3);
SAME(sqe, metadata, nvme_rw_command, metadata);
AT(SQE_PRP1, nvme_rw_command, dptr.prp1);
AT(SQE_PRP2, nvme_rw_command, dptr.prp2);
AT(SQE_SGL_ADDRESS, nvme_rw_command, dptr.sgl.addr);
AT(SQE_SGL_LENGTH, nvme_rw_command, dptr.sgl.length);
AT(SQE_SGL_ID, nvme_rw_command, dptr.sgl.type);
AT(SQE_SLBA, nvme_rw_command, slba);
AT(SQE_BLOCKS, nvme_rw_command, length);
AT(SQE_CONTROL, nvme_rw_command, control);
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
AT(ADMIN_SQE_CNS, nvme_identify, cns);
AT(ADMIN_SQE_CONTROLLER_ID, nvme_identify, ctrlid);
AT(ADMIN_SQE_QID, nvme_create_cq, cqid);
AT(ADMIN_SQE_QSIZE, nvme_create_cq, qsize);
AT(ADMIN_SQE_CQ_FLAGS, nvme_create_cq, cq_flags);
AT(ADMIN_SQE_VECTOR, nvme_create_cq, irq_vector);
AT(ADMIN_SQE_SQ_FLAGS, nvme_create_sq, sq_flags);
AT(ADMIN_SQE_CQID, nvme_create_sq, cqid);
AT(ADMIN_SQE_FEATURE, nvme_features, fid);
AT(ADMIN_SQE_FEATURE_VALUE, nvme_features, dword11);
AT(ADMIN_SQE_LOG_ID, nvme_get_log_page_command, lid);
AT(ADMIN_SQE_LOG_DWORDS_LOW, nvme_get_log_page_command, numdl);
AT(ADMIN_SQE_LOG_DWORDS_HIGH, nvme_get_log_page_command, numdu);
AT(ADMIN_SQE_CDW10, nvme_common_command, cdw10);
AT(ADMIN_SQE_CDW11, nvme_common_command, cdw11);
SAME(admin_sqe, cdw12, nvme_common_command, cdw12);
SAME(admin_sqe, cdw13, nvme_common_command, cdw13);
SAME(admin_sqe, cdw14, nvme_common_command, cdw14);
SAME(admin_sqe, cdw15, nvme_common_command, cdw15);
_Static_assert(PCICAP_NVME_ADMIN_SQE_CNS_CONTROLLER == NVME_ID_CNS_CTRL, "cns");
_Static_assert(PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_CONTIGUOUS ==
		       NVME_QUEUE_PHYS_CONTIG,
	       "contiguous");
_Static_assert(PCICAP_NVME_ADMIN_SQE_CQ_FLAGS_INTERRUPTS == NVME_CQ_IRQ_ENABLED,
	       "interrupts");
_Static_assert(PCICAP_NVME_ADMIN_SQE_FEATURE_ID_QUEUES == NVME_FEAT_NUM_QUEUES,
	       "queues");

LONG(cqe, nvme_completion);
SAME(cqe, result, nvme_completion, result.u32);
SAME(cqe, sq_head, nvme_completion, sq_head);
SAME(cqe, sq_id, nvme_completion, sq_id);
SAME(cqe, command_id, nvme_completion, command_id);
SAME(cqe, status, nvme_completion, status);

LONG(id_ctrl, nvme_id_ctrl);
#define CTRL(member) SAME(id_ctrl, member, nvme_id_ctrl, member)
CTRL(vid);
CTRL(ssvid);
CTRL(sn);
CTRL(mn);
CTRL(fr);
CTRL(rab);
CTRL(ieee);
CTRL(cmic);
CTRL(mdts);
CTRL(cntlid);
CTRL(ver);
CTRL(rtd3r);
CTRL(rtd3e);
CTRL(oaes);
CTRL(ctratt);
CTRL(cntrltype);
AT(ID_CTRL_CRDT, nvme_id_ctrl, crdt1);
CTRL(oacs);
CTRL(acl);
CTRL(aerl);
CTRL(frmw);
CTRL(lpa);
CTRL(elpe);
CTRL(npss);
CTRL(avscc);
CTRL(apsta);
CTRL(wctemp);
CTRL(cctemp);
CTRL(mtfa);
CTRL(hmpre);
CTRL(hmmin);
CTRL(tnvmcap);
CTRL(unvmcap);
CTRL(rpmbs);
CTRL(edstt);
CTRL(dsto);
CTRL(fwug);
CTRL(kas);
CTRL(hctma);
CTRL(mntmt);
CTRL(mxtmt);
CTRL(sanicap);
CTRL(hmminds);
CTRL(hmmaxd);
CTRL(anatt);
CTRL(anacap);
CTRL(anagrpmax);
CTRL(nanagrpid);
CTRL(sqes);
CTRL(cqes);
CTRL(maxcmd);
CTRL(nn);
CTRL(oncs);
CTRL(fuses);
CTRL(fna);
CTRL(vwc);
CTRL(awun);
CTRL(awupf);
CTRL(nvscc);
CTRL(nwpc);
CTRL(acwu);
CTRL(sgls);
CTRL(mnan);
CTRL(subnqn);
CTRL(ioccsz);
CTRL(iorcsz);
CTRL(icdoff);
SAME(id_ctrl, fcatt, nvme_id_ctrl, ctrattr);
CTRL(msdbd);
CTRL(psd);
#define STATE(member, theirs) \
	SAME(id_ctrl_psd, member, nvme_id_power_state, theirs)
STATE(mp, max_power);
STATE(flags, flags);
STATE(enlat, entry_lat);
STATE(exlat, exit_lat);
STATE(rrt, read_tput);
STATE(rrl, read_lat);
STATE(rwt, write_tput);
STATE(rwl, write_lat);
STATE(idlp, idle_power);
STATE(ips, idle_scale);
STATE(actp, active_power);
STATE(aps, active_work_scale);
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
