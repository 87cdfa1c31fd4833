/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the files of the model share. */
#ifndef PCICAP_CORE_MODEL_INTERNAL_H
#define PCICAP_CORE_MODEL_INTERNAL_H

#include <pcicap/core/model.h>

#include "regs.h"

/* What the model knows besides regs.h; tests/model/test_regs.c proves it. */
#define COMMAND_MASTER	      0x0004
#define COMMAND_SERR	      0x0100
#define REG_STATUS	      0x06
#define STATUS_SIGNALED_ERROR 0x4000
#define COMMAND_OF_VF	      0x0004 /* all that a VF implements of it */
#define REG_BUSES	      0x18
#define REG_INTERRUPT_LINE    0x3c
#define REG_BRIDGE_CONTROL    0x3e
#define BRIDGE_CONTROL_RESET  0x0040

#define REG_SECONDARY	0x19
#define REG_SUBORDINATE 0x1a
#define REG_IO_BASE	0x1c
#define REG_MEM_BASE	0x20
#define REG_PREF_BASE	0x24
#define REG_PREF_HIGH	0x28
#define REG_IO_HIGH	0x30
#define WINDOW_TYPE	0x000f
#define WINDOW_BITS	0xfff0
#define BRIDGE_SERR	0x0002

#define PM_CAP		      0x02
#define PM_CAP_D1	      0x0200
#define PM_CAP_D2	      0x0400
#define PM_CTRL		      0x04
#define PM_CTRL_STATE	      0x0003
#define PM_CTRL_NO_SOFT_RESET 0x0008
#define PM_CTRL_PME_ENABLE    0x0100
#define PM_CTRL_PME_STATUS    0x8000

#define PCIE_FLAGS		 0x02
#define PCIE_DEV_CAP		 0x04
#define PCIE_DEV_CAP_FLR	 0x10000000
#define PCIE_DEV_CTL		 0x08
#define PCIE_DEV_CTL_COR	 0x0001
#define PCIE_DEV_CTL_NONFATAL	 0x0002
#define PCIE_DEV_CTL_FATAL	 0x0004
#define PCIE_DEV_CTL_UR		 0x0008
#define PCIE_DEV_CTL_MPS	 0x00e0
#define PCIE_DEV_CTL_FLR	 0x8000
#define PCIE_DEV_STA		 0x0a
#define PCIE_DEV_STA_COR	 0x0001
#define PCIE_DEV_STA_NONFATAL	 0x0002
#define PCIE_DEV_STA_FATAL	 0x0004
#define PCIE_DEV_STA_UR		 0x0008
#define PCIE_LINK_CTL		 0x10
#define PCIE_LINK_CTL_RETRAIN	 0x0020
#define PCIE_LINK_STA		 0x12
#define PCIE_LINK_STA_SPEED	 0x03ff /* and width */
#define PCIE_LINK_STA_ACTIVE	 0x2000
#define PCIE_LINK_STA_MANAGED	 0x4000
#define PCIE_LINK_STA_AUTONOMOUS 0x8000
#define PCIE_LINK_CAP_ACTIVE	 0x00100000
#define PCIE_LINK_CAP_NOTIFIES	 0x00200000
#define PCIE_SLOT_CAP		 0x14
#define PCIE_SLOT_CAP_ATTENTION	 0x00000001
#define PCIE_SLOT_CAP_NO_COMMAND 0x00040000
#define PCIE_SLOT_CTL		 0x18
#define PCIE_SLOT_CTL_HOTPLUG	 0x0020
#define PCIE_SLOT_CTL_COMMAND	 0x1000 /* and bits 4..0: the same as in status */
#define PCIE_SLOT_STA		 0x1a
#define PCIE_SLOT_STA_ATTENTION	 0x0001
#define PCIE_SLOT_STA_PRESENCE	 0x0008
#define PCIE_SLOT_STA_COMMAND	 0x0010
#define PCIE_SLOT_STA_PRESENT	 0x0040
#define PCIE_SLOT_STA_LINK	 0x0100
#define PCIE_SLOT_IMPLEMENTED	 0x0100 /* of PCIE_FLAGS */
#define PORT_ROOT		 4
#define PORT_PCIE_TO_PCI	 7
#define PORT_DOWNSTREAM		 6

#define MSI_CTRL	0x02
#define MSI_CTRL_ENABLE 0x0001
#define MSI_CTRL_64	0x0080
#define MSI_CTRL_MASKS	0x0100
#define MSI_ADDRESS	0x04

#define MSIX_CTRL_MASK_ALL 0x4000
#define MSIX_CTRL_ENABLE   0x8000

#define VPD_ADDRESS 0x02
#define VPD_DATA    0x04
#define VPD_FLAG    0x8000

#define AF_CAP	    0x03
#define AF_CAP_FLR  0x02
#define AF_CTRL	    0x04
#define AF_CTRL_FLR 0x01

#define AER_UNC_STATUS	    0x04
#define AER_UNC_MASK	    0x08
#define AER_UNC_SEVERITY    0x0c
#define AER_COR_STATUS	    0x10
#define AER_COR_MASK	    0x14
#define AER_CAP_CTRL	    0x18
#define AER_FIRST_ERROR	    0x0000001f
#define AER_HEADER_LOG	    0x1c
#define AER_ROOT_COMMAND    0x2c
#define AER_ROOT_STATUS	    0x30
#define AER_COR_SOURCE	    0x34
#define AER_UNC_SOURCE	    0x36
#define AER_UNC_UNSUPPORTED 20
#define ROOT_COR	    0x00000001
#define ROOT_COR_MORE	    0x00000002
#define ROOT_UNC	    0x00000004
#define ROOT_UNC_MORE	    0x00000008
#define ROOT_FIRST_FATAL    0x00000010
#define ROOT_NONFATAL	    0x00000020
#define ROOT_FATAL	    0x00000040

#define DPC_CTRL	     0x06
#define DPC_CTRL_ENABLE	     0x0003 /* 1: fatal, 2: nonfatal, too */
#define DPC_CTRL_INTERRUPT   0x0008
#define DPC_CTRL_SOFTWARE    0x0040
#define DPC_STATUS	     0x08
#define DPC_STATUS_TRIGGER   0x0001
#define DPC_STATUS_REASON    0x0066
#define DPC_REASON_NONFATAL  0x0002
#define DPC_REASON_FATAL     0x0004
#define DPC_REASON_SOFTWARE  0x0026
#define DPC_STATUS_INTERRUPT 0x0008
#define DPC_SOURCE	     0x0a

#define DOE_CAP		     0x04
#define DOE_CTRL	     0x08
#define DOE_CTRL_ABORT	     0x00000001
#define DOE_CTRL_INTERRUPT   0x00000002
#define DOE_CTRL_GO	     0x80000000
#define DOE_STATUS	     0x0c
#define DOE_STATUS_BUSY	     0x00000001
#define DOE_STATUS_INTERRUPT 0x00000002
#define DOE_STATUS_ERROR     0x00000004
#define DOE_STATUS_READY     0x80000000
#define DOE_WRITE	     0x10
#define DOE_READ	     0x14
#define DOE_LENGTH	     0x0003ffff /* of an object's second dword */

#define SRIOV_TOTAL_VFS 0x0e
#define SRIOV_CAP_TAG10 0x00000004
#define SRIOV_CAP_TAG14 0x00000008

#define PTM_CAP		  0x04
#define PTM_CAP_REQUESTER 0x00000001
#define PTM_CAP_RESPONDER 0x00000002
#define PTM_CAP_ROOT	  0x00000004
#define PTM_CTRL	  0x08
#define PTM_CTRL_ENABLE	  0x00000001
#define PTM_CTRL_ROOT	  0x00000002

#define REBAR_CAP	 0x04
#define REBAR_CTRL	 0x08
#define REBAR_CTRL_INDEX 0x00000007
#define REBAR_CTRL_COUNT 0x000000e0
#define REBAR_CTRL_SIZE	 0x00003f00

/*
 * A behaviour: of what is in @owner's capability, after a write changed bytes.
 * @a: the access, with offsets from the start of configuration space
 */
typedef void pcicap_model_wrote(struct pcicap_model *m,
				const struct pcicap_model_access *a);

pcicap_model_wrote pcicap_model_header_wrote, pcicap_model_pm_wrote,
	pcicap_model_vpd_wrote, pcicap_model_msi_wrote, pcicap_model_pcie_wrote,
	pcicap_model_msix_wrote, pcicap_model_af_wrote, pcicap_model_aer_wrote,
	pcicap_model_sriov_wrote, pcicap_model_rebar_wrote,
	pcicap_model_dpc_wrote, pcicap_model_doe_wrote;

/* Did the write touch these bytes? */
static inline bool pcicap_model_touches(const struct pcicap_model_access *a,
					uint32_t off, uint32_t n)
{
	return a->off < off + n && off < a->off + a->width;
}

/* Register @reg of a capability that the function has. */
static inline uint32_t pcicap_model_reg(const struct pcicap_model *m,
					enum pcicap_model_owner owner,
					uint32_t reg)
{
	return m->cap[owner] + reg;
}

/* Does the function have the register at all? */
static inline bool pcicap_model_has(const struct pcicap_model *m,
				    enum pcicap_model_owner owner, uint32_t reg,
				    uint32_t n)
{
	return m->cap[owner] && reg + n <= m->cap_size[owner] &&
	       m->cap[owner] + reg + n <= m->size;
}

/* What a 16- or 32-bit register had before the write in @a. */
uint32_t pcicap_model_before(const struct pcicap_model *m,
			     const struct pcicap_model_access *a, uint32_t off,
			     unsigned int width);

void pcicap_model_event(struct pcicap_model *m, enum pcicap_model_event event,
			uint64_t a, uint32_t b);

/* The referee. */
void pcicap_model_note(struct pcicap_model *m, enum pcicap_model_rule rule,
		       const struct pcicap_model_access *a);
void pcicap_model_judge_read(struct pcicap_model *m,
			     const struct pcicap_model_access *a);
void pcicap_model_judge_write(struct pcicap_model *m,
			      const struct pcicap_model_access *a);
void pcicap_model_judge_bar(struct pcicap_model *m,
			    const struct pcicap_model_access *a);

/* Rules of all bits, from the descriptions and the present bytes. */
int pcicap_model_make_rules(struct pcicap_model *m);

/* What a reset leaves of the bytes, without what follows from it. */
void pcicap_model_restore(struct pcicap_model *m, enum pcicap_model_reset kind);

/* What a reset restores, from the present bytes. */
void pcicap_model_make_reset(struct pcicap_model *m);

/* BAR registers: which address bits are there. */
void pcicap_model_size_bars(struct pcicap_model *m);
void pcicap_model_size_vf_bars(struct pcicap_model *m);
uint64_t pcicap_model_vf_bar_bytes(const struct pcicap_model *m,
				   unsigned int index);

/* VFs that there are, by VF Enable and NumVFs. */
void pcicap_model_update_vfs(struct pcicap_model *m);

/* Interrupts that wait, and may not any more. */
void pcicap_model_deliver(struct pcicap_model *m);

/* -ENOENT: not the MSI-X table or its pending bits. */
int pcicap_model_msix_access(struct pcicap_model *m,
			     struct pcicap_model_access *a);

/* What a reset leaves in a BAR's registers, as the specs tell. */
void pcicap_model_reset_bar(struct pcicap_model_bar *b, bool cold);

/* An access to a BAR with registers. */
void pcicap_model_registers(struct pcicap_model_bar *b,
			    struct pcicap_model_access *a);

/* What an access kind does to the bits @mask of a byte. */
void pcicap_model_mark(struct pcicap_model_bits *b, uint8_t access,
		       uint8_t mask, bool stays, bool write_effect);

/* A byte's new value. */
uint8_t pcicap_model_written(const struct pcicap_model_bits *b, uint8_t now,
			     uint8_t val);

bool pcicap_model_is_there(const struct pcicap_model *m);
bool pcicap_model_decodes(const struct pcicap_model *m, unsigned int bar);

/* Its bytes as they are, whatever state it is in. */
int pcicap_model_open_raw(struct pcicap_model *m, struct pcicap_cfg *cfg);

#endif
