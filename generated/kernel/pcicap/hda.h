/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * High Definition Audio Controller
 *
 * Generated from specs/devices/hda.yaml - do not edit.
 */
/*
 * Source: High Definition Audio Specification 1.0a, section 3.3;
 * Linux sound/hda_register.h
 */
#ifndef PCICAP_HDA_H
#define PCICAP_HDA_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Registers of the controller */
#define PCICAP_HDA_REGS_BAR			0
#define PCICAP_HDA_REGS_MIN_SIZE		0x4000

/* regs: Registers of the controller */

typedef u16 __bitwise pcicap_hda_regs_gcap_t;
/* ro: Global Capabilities */
#define PCICAP_HDA_REGS_GCAP			0x00
/* ro: Takes addresses of 64 bits */
#define  PCICAP_HDA_REGS_GCAP_OK64		PCICAP_BITS(pcicap_hda_regs_gcap_t, 0x0001)
/* ro: Number of serial data out signals */
#define  PCICAP_HDA_REGS_GCAP_NSDO		PCICAP_BITS(pcicap_hda_regs_gcap_t, 0x0006)
/* ro: Number of bidirectional streams */
#define  PCICAP_HDA_REGS_GCAP_BSS		PCICAP_BITS(pcicap_hda_regs_gcap_t, 0x00f8)
/* ro: Number of input streams */
#define  PCICAP_HDA_REGS_GCAP_ISS		PCICAP_BITS(pcicap_hda_regs_gcap_t, 0x0f00)
/* ro: Number of output streams */
#define  PCICAP_HDA_REGS_GCAP_OSS		PCICAP_BITS(pcicap_hda_regs_gcap_t, 0xf000)
/* ro: Minor Version */
#define PCICAP_HDA_REGS_VMIN			0x02
/* ro: Major Version */
#define PCICAP_HDA_REGS_VMAJ			0x03
/* ro: Output Payload Capability: words of 16 bits in a frame of 48 kHz */
#define PCICAP_HDA_REGS_OUTPAY			0x04
/* ro: Input Payload Capability: words of 16 bits in a frame of 48 kHz */
#define PCICAP_HDA_REGS_INPAY			0x06

typedef u32 __bitwise pcicap_hda_regs_gctl_t;
/* rw, rw1s: Global Control */
#define PCICAP_HDA_REGS_GCTL			0x08
/* rw: Controller reset: in reset while 0; each change is done when it reads so */
#define  PCICAP_HDA_REGS_GCTL_CRST		PCICAP_BITS(pcicap_hda_regs_gctl_t, 0x00000001)
/* rw1s: Flush control: starts a flush; reads 1 until it has ended */
#define  PCICAP_HDA_REGS_GCTL_FCNTRL		PCICAP_BITS(pcicap_hda_regs_gctl_t, 0x00000002)
/* rw: Unsolicited responses are accepted */
#define  PCICAP_HDA_REGS_GCTL_UNSOL		PCICAP_BITS(pcicap_hda_regs_gctl_t, 0x00000100)
#define  PCICAP_HDA_REGS_GCTL_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_gctl_t, 0x00000000)

typedef u16 __bitwise pcicap_hda_regs_wakeen_t;
/* rws: Wake Enable */
#define PCICAP_HDA_REGS_WAKEEN			0x0c
/* rws: A bit for each serial data in signal: a change of its state wakes */
#define  PCICAP_HDA_REGS_WAKEEN_SDIWEN		PCICAP_BITS(pcicap_hda_regs_wakeen_t, 0x7fff)

typedef u16 __bitwise pcicap_hda_regs_statests_t;
/* rw1cs: State Change Status */
#define PCICAP_HDA_REGS_STATESTS		0x0e
/* rw1cs: A bit for each serial data in signal: a codec there has asked for attention */
#define  PCICAP_HDA_REGS_STATESTS_SDIWAKE	PCICAP_BITS(pcicap_hda_regs_statests_t, 0x7fff)

typedef u16 __bitwise pcicap_hda_regs_gsts_t;
/* rw1c: Global Status */
#define PCICAP_HDA_REGS_GSTS			0x10
/* rw1c: The flush has ended */
#define  PCICAP_HDA_REGS_GSTS_FSTS		PCICAP_BITS(pcicap_hda_regs_gsts_t, 0x0002)
#define  PCICAP_HDA_REGS_GSTS_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_gsts_t, 0x0000)

typedef u16 __bitwise pcicap_hda_regs_gcap2_t;
/* ro: Global Capabilities 2 */
#define PCICAP_HDA_REGS_GCAP2			0x12
/* ro: Energy efficient audio is supported */
#define  PCICAP_HDA_REGS_GCAP2_EEAC		PCICAP_BITS(pcicap_hda_regs_gcap2_t, 0x0001)
/* ro: Linked List Capability Header: where the first capability is, 0: nowhere */
#define PCICAP_HDA_REGS_LLCH			0x14

typedef u16 __bitwise pcicap_hda_regs_outstrmpay_t;
/* ro: Output Stream Payload Capability */
#define PCICAP_HDA_REGS_OUTSTRMPAY		0x18
/* ro: Words of 16 bits of one stream in a frame, 0: no limit */
#define  PCICAP_HDA_REGS_OUTSTRMPAY_WORDS	PCICAP_BITS(pcicap_hda_regs_outstrmpay_t, 0x00ff)

typedef u16 __bitwise pcicap_hda_regs_instrmpay_t;
/* ro: Input Stream Payload Capability */
#define PCICAP_HDA_REGS_INSTRMPAY		0x1a
/* ro: Words of 16 bits of one stream in a frame, 0: no limit */
#define  PCICAP_HDA_REGS_INSTRMPAY_WORDS	PCICAP_BITS(pcicap_hda_regs_instrmpay_t, 0x00ff)

typedef u32 __bitwise pcicap_hda_regs_intctl_t;
/* rw: Interrupt Control */
#define PCICAP_HDA_REGS_INTCTL			0x20
/* rw: A bit for each stream, in the order of their registers: it interrupts */
#define  PCICAP_HDA_REGS_INTCTL_SIE		PCICAP_BITS(pcicap_hda_regs_intctl_t, 0x3fffffff)
/* rw: The controller interrupts */
#define  PCICAP_HDA_REGS_INTCTL_CIE		PCICAP_BITS(pcicap_hda_regs_intctl_t, 0x40000000)
/* rw: Interrupts are enabled */
#define  PCICAP_HDA_REGS_INTCTL_GIE		PCICAP_BITS(pcicap_hda_regs_intctl_t, 0x80000000)
#define  PCICAP_HDA_REGS_INTCTL_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_intctl_t, 0x00000000)

typedef u32 __bitwise pcicap_hda_regs_intsts_t;
/* ro: Interrupt Status; cleared where the causes are */
#define PCICAP_HDA_REGS_INTSTS			0x24
/* ro: A bit for each stream, in the order of their registers */
#define  PCICAP_HDA_REGS_INTSTS_SIS		PCICAP_BITS(pcicap_hda_regs_intsts_t, 0x3fffffff)
/* ro: The controller: a response, a memory error, or a codec's change of state */
#define  PCICAP_HDA_REGS_INTSTS_CIS		PCICAP_BITS(pcicap_hda_regs_intsts_t, 0x40000000)
/* ro: One that is enabled is pending */
#define  PCICAP_HDA_REGS_INTSTS_GIS		PCICAP_BITS(pcicap_hda_regs_intsts_t, 0x80000000)
#define  PCICAP_HDA_REGS_INTSTS_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_intsts_t, 0x00000000)
/* ro: Wall Clock Counter: periods of 24 MHz */
#define PCICAP_HDA_REGS_WALCLK			0x30

typedef u32 __bitwise pcicap_hda_regs_ssync_t;
/* rw: Stream Synchronization */
#define PCICAP_HDA_REGS_SSYNC			0x38
/* rw: A bit for each stream, in the order of their registers: its data waits */
#define  PCICAP_HDA_REGS_SSYNC_SSYNC		PCICAP_BITS(pcicap_hda_regs_ssync_t, 0x3fffffff)
#define  PCICAP_HDA_REGS_SSYNC_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_ssync_t, 0x00000000)

typedef u32 __bitwise pcicap_hda_regs_corblbase_t;
/* rw: Command Output Ring Buffer, lower half of its address */
#define PCICAP_HDA_REGS_CORBLBASE		0x40
/* rw: Address */
#define  PCICAP_HDA_REGS_CORBLBASE_BASE		PCICAP_BITS(pcicap_hda_regs_corblbase_t, 0xffffff80)
#define  PCICAP_HDA_REGS_CORBLBASE_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_corblbase_t, 0x00000000)
/* rw: Command Output Ring Buffer, upper half of its address */
#define PCICAP_HDA_REGS_CORBUBASE		0x44
#define  PCICAP_HDA_REGS_CORBUBASE_RESET_VALUE	0x00000000

typedef u16 __bitwise pcicap_hda_regs_corbwp_t;
/* rw: CORB Write Pointer */
#define PCICAP_HDA_REGS_CORBWP			0x48
/* rw: The last entry that is valid */
#define  PCICAP_HDA_REGS_CORBWP_WP		PCICAP_BITS(pcicap_hda_regs_corbwp_t, 0x00ff)
#define  PCICAP_HDA_REGS_CORBWP_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_corbwp_t, 0x0000)

typedef u16 __bitwise pcicap_hda_regs_corbrp_t;
/* ro, rw: CORB Read Pointer */
#define PCICAP_HDA_REGS_CORBRP			0x4a
/* ro: The last entry that was read */
#define  PCICAP_HDA_REGS_CORBRP_RP		PCICAP_BITS(pcicap_hda_regs_corbrp_t, 0x00ff)
/* rw: Reset of the pointer: begins with 1 and ends with 0, each until it reads so */
#define  PCICAP_HDA_REGS_CORBRP_RST		PCICAP_BITS(pcicap_hda_regs_corbrp_t, 0x8000)
#define  PCICAP_HDA_REGS_CORBRP_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_corbrp_t, 0x0000)

typedef u8 __bitwise pcicap_hda_regs_corbctl_t;
/* rw: CORB Control */
#define PCICAP_HDA_REGS_CORBCTL			0x4c
/* rw: A memory error interrupts */
#define  PCICAP_HDA_REGS_CORBCTL_CMEIE		PCICAP_BITS(pcicap_hda_regs_corbctl_t, 0x01)
/* rw: Commands are sent; stopped when it reads 0 */
#define  PCICAP_HDA_REGS_CORBCTL_RUN		PCICAP_BITS(pcicap_hda_regs_corbctl_t, 0x02)
#define  PCICAP_HDA_REGS_CORBCTL_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_corbctl_t, 0x00)

typedef u8 __bitwise pcicap_hda_regs_corbsts_t;
/* rw1c: CORB Status */
#define PCICAP_HDA_REGS_CORBSTS			0x4d
/* rw1c: Memory error */
#define  PCICAP_HDA_REGS_CORBSTS_CMEI		PCICAP_BITS(pcicap_hda_regs_corbsts_t, 0x01)
#define  PCICAP_HDA_REGS_CORBSTS_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_corbsts_t, 0x00)

typedef u8 __bitwise pcicap_hda_regs_corbsize_t;
/* rw, ro: CORB Size */
#define PCICAP_HDA_REGS_CORBSIZE		0x4e
/* rw: Size */
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE		PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x03)
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE_E2	PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x00)
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE_E16	PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x01)
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE_E256	PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x02)
/* ro: Sizes that are supported */
#define  PCICAP_HDA_REGS_CORBSIZE_CAP		PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0xf0)
#define  PCICAP_HDA_REGS_CORBSIZE_CAP_E2	PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x10)
#define  PCICAP_HDA_REGS_CORBSIZE_CAP_E16	PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x20)
#define  PCICAP_HDA_REGS_CORBSIZE_CAP_E256	PCICAP_BITS(pcicap_hda_regs_corbsize_t, 0x40)

typedef u32 __bitwise pcicap_hda_regs_rirblbase_t;
/* rw: Response Input Ring Buffer, lower half of its address */
#define PCICAP_HDA_REGS_RIRBLBASE		0x50
/* rw: Address */
#define  PCICAP_HDA_REGS_RIRBLBASE_BASE		PCICAP_BITS(pcicap_hda_regs_rirblbase_t, 0xffffff80)
#define  PCICAP_HDA_REGS_RIRBLBASE_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_rirblbase_t, 0x00000000)
/* rw: Response Input Ring Buffer, upper half of its address */
#define PCICAP_HDA_REGS_RIRBUBASE		0x54
#define  PCICAP_HDA_REGS_RIRBUBASE_RESET_VALUE	0x00000000

typedef u16 __bitwise pcicap_hda_regs_rirbwp_t;
/* ro, wo: RIRB Write Pointer */
#define PCICAP_HDA_REGS_RIRBWP			0x58
/* ro: The last entry that was written */
#define  PCICAP_HDA_REGS_RIRBWP_WP		PCICAP_BITS(pcicap_hda_regs_rirbwp_t, 0x00ff)
/* wo: Resets the pointer */
#define  PCICAP_HDA_REGS_RIRBWP_RST		PCICAP_BITS(pcicap_hda_regs_rirbwp_t, 0x8000)
#define  PCICAP_HDA_REGS_RIRBWP_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_rirbwp_t, 0x0000)

typedef u16 __bitwise pcicap_hda_regs_rintcnt_t;
/* rw: Response Interrupt Count */
#define PCICAP_HDA_REGS_RINTCNT			0x5a
/* rw: Responses until one interrupts */
#define  PCICAP_HDA_REGS_RINTCNT_N		PCICAP_BITS(pcicap_hda_regs_rintcnt_t, 0x00ff)
#define  PCICAP_HDA_REGS_RINTCNT_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_rintcnt_t, 0x0000)

typedef u8 __bitwise pcicap_hda_regs_rirbctl_t;
/* rw: RIRB Control */
#define PCICAP_HDA_REGS_RIRBCTL			0x5c
/* rw: Responses interrupt */
#define  PCICAP_HDA_REGS_RIRBCTL_RINTCTL	PCICAP_BITS(pcicap_hda_regs_rirbctl_t, 0x01)
/* rw: Responses are written */
#define  PCICAP_HDA_REGS_RIRBCTL_RUN		PCICAP_BITS(pcicap_hda_regs_rirbctl_t, 0x02)
/* rw: An overrun interrupts */
#define  PCICAP_HDA_REGS_RIRBCTL_RIRBOIC	PCICAP_BITS(pcicap_hda_regs_rirbctl_t, 0x04)
#define  PCICAP_HDA_REGS_RIRBCTL_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_rirbctl_t, 0x00)

typedef u8 __bitwise pcicap_hda_regs_rirbsts_t;
/* rw1c: RIRB Status */
#define PCICAP_HDA_REGS_RIRBSTS			0x5d
/* rw1c: There are responses */
#define  PCICAP_HDA_REGS_RIRBSTS_RINTFL		PCICAP_BITS(pcicap_hda_regs_rirbsts_t, 0x01)
/* rw1c: Overrun */
#define  PCICAP_HDA_REGS_RIRBSTS_RIRBOIS	PCICAP_BITS(pcicap_hda_regs_rirbsts_t, 0x04)
#define  PCICAP_HDA_REGS_RIRBSTS_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_rirbsts_t, 0x00)

typedef u8 __bitwise pcicap_hda_regs_rirbsize_t;
/* rw, ro: RIRB Size */
#define PCICAP_HDA_REGS_RIRBSIZE		0x5e
/* rw: Size */
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE		PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x03)
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE_E2	PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x00)
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE_E16	PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x01)
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE_E256	PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x02)
/* ro: Sizes that are supported */
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP		PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0xf0)
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP_E2	PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x10)
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP_E16	PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x20)
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP_E256	PCICAP_BITS(pcicap_hda_regs_rirbsize_t, 0x40)

typedef u32 __bitwise pcicap_hda_regs_icoi_t;
/* rw: Immediate Command Output */
#define PCICAP_HDA_REGS_ICOI			0x60
/* rw: Address of the codec */
#define  PCICAP_HDA_REGS_ICOI_CAD		PCICAP_BITS(pcicap_hda_regs_icoi_t, 0xf0000000)
/* rw: Node of the codec */
#define  PCICAP_HDA_REGS_ICOI_NID		PCICAP_BITS(pcicap_hda_regs_icoi_t, 0x0ff00000)
/* rw: Verb, and what belongs to it */
#define  PCICAP_HDA_REGS_ICOI_VERB		PCICAP_BITS(pcicap_hda_regs_icoi_t, 0x000fffff)
#define  PCICAP_HDA_REGS_ICOI_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_icoi_t, 0x00000000)
/* ro: Immediate Response Input */
#define PCICAP_HDA_REGS_IRII			0x64
#define  PCICAP_HDA_REGS_IRII_RESET_VALUE	0x00000000

typedef u16 __bitwise pcicap_hda_regs_ics_t;
/* rw1s, rw1c, ro: Immediate Command Status */
#define PCICAP_HDA_REGS_ICS			0x68
/* rw1s: Busy: sends the command; reads 1 until the response has come */
#define  PCICAP_HDA_REGS_ICS_ICB		PCICAP_BITS(pcicap_hda_regs_ics_t, 0x0001)
/* rw1c: The response is valid; cleared before the next command */
#define  PCICAP_HDA_REGS_ICS_IRV		PCICAP_BITS(pcicap_hda_regs_ics_t, 0x0002)
/* ro: The bits below are there */
#define  PCICAP_HDA_REGS_ICS_ICVER		PCICAP_BITS(pcicap_hda_regs_ics_t, 0x0004)
/* ro: The response is unsolicited */
#define  PCICAP_HDA_REGS_ICS_IRRUNSOL		PCICAP_BITS(pcicap_hda_regs_ics_t, 0x0008)
/* ro: Address of the codec that responded */
#define  PCICAP_HDA_REGS_ICS_IRRADD		PCICAP_BITS(pcicap_hda_regs_ics_t, 0x00f0)
#define  PCICAP_HDA_REGS_ICS_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_ics_t, 0x0000)

typedef u32 __bitwise pcicap_hda_regs_dplbase_t;
/* rw: DMA Position Buffer, lower half of its address */
#define PCICAP_HDA_REGS_DPLBASE			0x70
/* rw: Positions are written */
#define  PCICAP_HDA_REGS_DPLBASE_ENABLE		PCICAP_BITS(pcicap_hda_regs_dplbase_t, 0x00000001)
/* rw: Address */
#define  PCICAP_HDA_REGS_DPLBASE_BASE		PCICAP_BITS(pcicap_hda_regs_dplbase_t, 0xffffff80)
#define  PCICAP_HDA_REGS_DPLBASE_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_dplbase_t, 0x00000000)
/* rw: DMA Position Buffer, upper half of its address */
#define PCICAP_HDA_REGS_DPUBASE			0x74
#define  PCICAP_HDA_REGS_DPUBASE_RESET_VALUE	0x00000000

/* in: Stream descriptor */
#define PCICAP_HDA_REGS_IN			0x80
#define PCICAP_HDA_REGS_IN_STRIDE		0x20

typedef u32 __bitwise pcicap_hda_regs_in_ctl_t;
/* rw, rw1c, ro: Control, of three bytes, and Status */
#define PCICAP_HDA_REGS_IN_CTL			0x00
/* rw: Stream reset: begins with 1 and ends with 0, each until it reads so */
#define  PCICAP_HDA_REGS_IN_CTL_SRST		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000001)
/* rw: The DMA engine runs */
#define  PCICAP_HDA_REGS_IN_CTL_RUN		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000002)
/* rw: A buffer that is complete interrupts */
#define  PCICAP_HDA_REGS_IN_CTL_IOCE		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000004)
/* rw: A FIFO error interrupts */
#define  PCICAP_HDA_REGS_IN_CTL_FEIE		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000008)
/* rw: A descriptor error interrupts */
#define  PCICAP_HDA_REGS_IN_CTL_DEIE		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000010)
/* rw: Serial data out signals, of an output */
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00030000)
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE_S1	PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000000)
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE_S2	PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00010000)
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE_S4	PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00020000)
/* rw: Traffic priority */
#define  PCICAP_HDA_REGS_IN_CTL_TP		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00040000)
/* rw: Direction, of a bidirectional stream */
#define  PCICAP_HDA_REGS_IN_CTL_DIR		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00080000)
#define  PCICAP_HDA_REGS_IN_CTL_DIR_INPUT	PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000000)
#define  PCICAP_HDA_REGS_IN_CTL_DIR_OUTPUT	PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00080000)
/* rw: Number of the stream on the link, 0: none */
#define  PCICAP_HDA_REGS_IN_CTL_STRM		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00f00000)
/* rw1c: A buffer is complete that asks for an interrupt */
#define  PCICAP_HDA_REGS_IN_CTL_BCIS		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x04000000)
/* rw1c: FIFO error: overrun or underrun */
#define  PCICAP_HDA_REGS_IN_CTL_FIFOE		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x08000000)
/* rw1c: Descriptor error */
#define  PCICAP_HDA_REGS_IN_CTL_DESE		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x10000000)
/* ro: The FIFO is ready */
#define  PCICAP_HDA_REGS_IN_CTL_FIFORDY		PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x20000000)
#define  PCICAP_HDA_REGS_IN_CTL_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_in_ctl_t, 0x00000000)

typedef u8 __bitwise pcicap_hda_regs_in_ctl2_t;
/* rw: The last byte of Control alone */
#define PCICAP_HDA_REGS_IN_CTL2			0x02
/* rw: Serial data out signals, of an output */
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE		PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x03)
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE_S1	PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x00)
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE_S2	PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x01)
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE_S4	PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x02)
/* rw: Traffic priority */
#define  PCICAP_HDA_REGS_IN_CTL2_TP		PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x04)
/* rw: Direction, of a bidirectional stream */
#define  PCICAP_HDA_REGS_IN_CTL2_DIR		PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x08)
#define  PCICAP_HDA_REGS_IN_CTL2_DIR_INPUT	PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x00)
#define  PCICAP_HDA_REGS_IN_CTL2_DIR_OUTPUT	PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0x08)
/* rw: Number of the stream on the link, 0: none */
#define  PCICAP_HDA_REGS_IN_CTL2_STRM		PCICAP_BITS(pcicap_hda_regs_in_ctl2_t, 0xf0)

typedef u8 __bitwise pcicap_hda_regs_in_sts_t;
/* rw1c, ro: Status alone */
#define PCICAP_HDA_REGS_IN_STS			0x03
/* rw1c: A buffer is complete that asks for an interrupt */
#define  PCICAP_HDA_REGS_IN_STS_BCIS		PCICAP_BITS(pcicap_hda_regs_in_sts_t, 0x04)
/* rw1c: FIFO error: overrun or underrun */
#define  PCICAP_HDA_REGS_IN_STS_FIFOE		PCICAP_BITS(pcicap_hda_regs_in_sts_t, 0x08)
/* rw1c: Descriptor error */
#define  PCICAP_HDA_REGS_IN_STS_DESE		PCICAP_BITS(pcicap_hda_regs_in_sts_t, 0x10)
/* ro: The FIFO is ready */
#define  PCICAP_HDA_REGS_IN_STS_FIFORDY		PCICAP_BITS(pcicap_hda_regs_in_sts_t, 0x20)
/* ro: Link Position in Buffer: bytes from its begin */
#define PCICAP_HDA_REGS_IN_LPIB			0x04
#define  PCICAP_HDA_REGS_IN_LPIB_RESET_VALUE	0x00000000
/* rw: Cyclic Buffer Length: of all buffers */
#define PCICAP_HDA_REGS_IN_CBL			0x08
#define  PCICAP_HDA_REGS_IN_CBL_RESET_VALUE	0x00000000

typedef u16 __bitwise pcicap_hda_regs_in_lvi_t;
/* rw: Last Valid Index */
#define PCICAP_HDA_REGS_IN_LVI			0x0c
/* rw: The last entry of the list, at least 1 */
#define  PCICAP_HDA_REGS_IN_LVI_LVI		PCICAP_BITS(pcicap_hda_regs_in_lvi_t, 0x00ff)
#define  PCICAP_HDA_REGS_IN_LVI_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_in_lvi_t, 0x0000)
/* ro: FIFO Size: the most that is read or written at once */
#define PCICAP_HDA_REGS_IN_FIFOS		0x10

typedef u16 __bitwise pcicap_hda_regs_in_fmt_t;
/* rw: Format */
#define PCICAP_HDA_REGS_IN_FMT			0x12
/* rw: Number of channels */
#define  PCICAP_HDA_REGS_IN_FMT_CHAN		PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x000f)
/* rw: Bits of a sample */
#define  PCICAP_HDA_REGS_IN_FMT_BITS		PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0070)
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B8		PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0000)
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B16	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0010)
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B20	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0020)
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B24	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0030)
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B32	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0040)
/* rw: What the base rate is divided by */
#define  PCICAP_HDA_REGS_IN_FMT_DIV		PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0700)
/* rw: What the base rate is multiplied by, at most 4 */
#define  PCICAP_HDA_REGS_IN_FMT_MULT		PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x3800)
/* rw: Base rate */
#define  PCICAP_HDA_REGS_IN_FMT_BASE		PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x4000)
#define  PCICAP_HDA_REGS_IN_FMT_BASE_KHZ48	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0000)
#define  PCICAP_HDA_REGS_IN_FMT_BASE_KHZ44_1	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x4000)
#define  PCICAP_HDA_REGS_IN_FMT_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_in_fmt_t, 0x0000)

typedef u32 __bitwise pcicap_hda_regs_in_bdpl_t;
/* rw: Buffer Descriptor List Pointer, lower half */
#define PCICAP_HDA_REGS_IN_BDPL			0x18
/* rw: Address of the list */
#define  PCICAP_HDA_REGS_IN_BDPL_BASE		PCICAP_BITS(pcicap_hda_regs_in_bdpl_t, 0xffffff80)
#define  PCICAP_HDA_REGS_IN_BDPL_RESET_VALUE	PCICAP_BITS(pcicap_hda_regs_in_bdpl_t, 0x00000000)
/* rw: Buffer Descriptor List Pointer, upper half */
#define PCICAP_HDA_REGS_IN_BDPU			0x1c
#define  PCICAP_HDA_REGS_IN_BDPU_RESET_VALUE	0x00000000

/* out: Stream descriptor */
#define PCICAP_HDA_REGS_OUT_STRIDE		0x20

/* bidi: Stream descriptor */
#define PCICAP_HDA_REGS_BIDI_STRIDE		0x20
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_hda_ids) of a driver. */
static const struct pci_device_id pcicap_hda_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x040300, 0xffffff) },
	{ PCI_DEVICE_CLASS(0x040380, 0xffffff) },
	{}
};

/**
 * struct pcicap_hda_regs - Registers of the controller
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @gcap_bss: read once: the layout depends on it
 * @gcap_iss: read once: the layout depends on it
 * @gcap_oss: read once: the layout depends on it
 *
 * Made by pcicap_hda_regs_map() or _wrap() only.
 */
struct pcicap_hda_regs {
	void __iomem *base;
	u32 size;
	u32 gcap_bss;
	u32 gcap_iss;
	u32 gcap_oss;
};

/* Global Capabilities */
static inline pcicap_hda_regs_gcap_t
pcicap_hda_regs_read_gcap(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gcap_t)
		readw(v->base + PCICAP_HDA_REGS_GCAP);
}

/* Minor Version */
static inline u8
pcicap_hda_regs_read_vmin(const struct pcicap_hda_regs *v)
{
	return readb(v->base + PCICAP_HDA_REGS_VMIN);
}

/* Major Version */
static inline u8
pcicap_hda_regs_read_vmaj(const struct pcicap_hda_regs *v)
{
	return readb(v->base + PCICAP_HDA_REGS_VMAJ);
}

/* Output Payload Capability: words of 16 bits in a frame of 48 kHz */
static inline u16
pcicap_hda_regs_read_outpay(const struct pcicap_hda_regs *v)
{
	return readw(v->base + PCICAP_HDA_REGS_OUTPAY);
}

/* Input Payload Capability: words of 16 bits in a frame of 48 kHz */
static inline u16
pcicap_hda_regs_read_inpay(const struct pcicap_hda_regs *v)
{
	return readw(v->base + PCICAP_HDA_REGS_INPAY);
}

/* Global Control */
static inline pcicap_hda_regs_gctl_t
pcicap_hda_regs_read_gctl(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gctl_t)
		readl(v->base + PCICAP_HDA_REGS_GCTL);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_hda_regs_gctl_crst_now(const struct pcicap_hda_regs *v, u32 *now)
{
	pcicap_hda_regs_gctl_t r = pcicap_hda_regs_read_gctl(v);

	*now = pcicap_get(r, PCICAP_HDA_REGS_GCTL_CRST);
	return 0;
}

static inline int __must_check
pcicap_hda_regs_update_gctl(const struct pcicap_hda_regs *v,
			    pcicap_hda_regs_gctl_t mask,
			    pcicap_hda_regs_gctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_GCTL, (__force u32)mask,
			      (__force u32)val, 0x00000103, 0xfffffffd);
}

/* Wake Enable */
static inline pcicap_hda_regs_wakeen_t
pcicap_hda_regs_read_wakeen(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_wakeen_t)
		readw(v->base + PCICAP_HDA_REGS_WAKEEN);
}

static inline int __must_check
pcicap_hda_regs_update_wakeen(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_wakeen_t mask,
			      pcicap_hda_regs_wakeen_t val)
{
	return pcicap_updatew(v->base + PCICAP_HDA_REGS_WAKEEN,
			      (__force u16)mask, (__force u16)val, 0x7fff,
			      0xffff);
}

/* State Change Status */
static inline pcicap_hda_regs_statests_t
pcicap_hda_regs_read_statests(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_statests_t)
		readw(v->base + PCICAP_HDA_REGS_STATESTS);
}

static inline int __must_check
pcicap_hda_regs_clear_statests(const struct pcicap_hda_regs *v,
			       pcicap_hda_regs_statests_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x7fff);

	if (ret)
		return ret;
	writew((__force u16)bits, v->base + PCICAP_HDA_REGS_STATESTS);
	return 0;
}

/* Global Status */
static inline pcicap_hda_regs_gsts_t
pcicap_hda_regs_read_gsts(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gsts_t)
		readw(v->base + PCICAP_HDA_REGS_GSTS);
}

static inline int __must_check
pcicap_hda_regs_clear_gsts(const struct pcicap_hda_regs *v,
			   pcicap_hda_regs_gsts_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0002);

	if (ret)
		return ret;
	writew((__force u16)bits, v->base + PCICAP_HDA_REGS_GSTS);
	return 0;
}

/* Global Capabilities 2 */
static inline pcicap_hda_regs_gcap2_t
pcicap_hda_regs_read_gcap2(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gcap2_t)
		readw(v->base + PCICAP_HDA_REGS_GCAP2);
}

/* Linked List Capability Header: where the first capability is, 0: nowhere */
static inline u16
pcicap_hda_regs_read_llch(const struct pcicap_hda_regs *v)
{
	return readw(v->base + PCICAP_HDA_REGS_LLCH);
}

/* Output Stream Payload Capability */
static inline pcicap_hda_regs_outstrmpay_t
pcicap_hda_regs_read_outstrmpay(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_outstrmpay_t)
		readw(v->base + PCICAP_HDA_REGS_OUTSTRMPAY);
}

/* Input Stream Payload Capability */
static inline pcicap_hda_regs_instrmpay_t
pcicap_hda_regs_read_instrmpay(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_instrmpay_t)
		readw(v->base + PCICAP_HDA_REGS_INSTRMPAY);
}

/* Interrupt Control */
static inline pcicap_hda_regs_intctl_t
pcicap_hda_regs_read_intctl(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_intctl_t)
		readl(v->base + PCICAP_HDA_REGS_INTCTL);
}

static inline void
pcicap_hda_regs_write_intctl(const struct pcicap_hda_regs *v,
			     pcicap_hda_regs_intctl_t val)
{
	writel((__force u32)val, v->base + PCICAP_HDA_REGS_INTCTL);
}

static inline int __must_check
pcicap_hda_regs_update_intctl(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_intctl_t mask,
			      pcicap_hda_regs_intctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_INTCTL,
			      (__force u32)mask, (__force u32)val, 0xffffffff,
			      0xffffffff);
}

/* Interrupt Status; cleared where the causes are */
static inline pcicap_hda_regs_intsts_t
pcicap_hda_regs_read_intsts(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_intsts_t)
		readl(v->base + PCICAP_HDA_REGS_INTSTS);
}

/* Wall Clock Counter: periods of 24 MHz */
static inline u32
pcicap_hda_regs_read_walclk(const struct pcicap_hda_regs *v)
{
	return readl(v->base + PCICAP_HDA_REGS_WALCLK);
}

/* Stream Synchronization */
static inline pcicap_hda_regs_ssync_t
pcicap_hda_regs_read_ssync(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_ssync_t)
		readl(v->base + PCICAP_HDA_REGS_SSYNC);
}

static inline int __must_check
pcicap_hda_regs_update_ssync(const struct pcicap_hda_regs *v,
			     pcicap_hda_regs_ssync_t mask,
			     pcicap_hda_regs_ssync_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_SSYNC,
			      (__force u32)mask, (__force u32)val, 0x3fffffff,
			      0xffffffff);
}

/* Command Output Ring Buffer, lower half of its address */
static inline pcicap_hda_regs_corblbase_t
pcicap_hda_regs_read_corblbase(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corblbase_t)
		readl(v->base + PCICAP_HDA_REGS_CORBLBASE);
}

static inline void
pcicap_hda_regs_write_corblbase(const struct pcicap_hda_regs *v,
				pcicap_hda_regs_corblbase_t val)
{
	writel((__force u32)val & 0xffffff80,
	       v->base + PCICAP_HDA_REGS_CORBLBASE);
}

static inline int __must_check
pcicap_hda_regs_update_corblbase(const struct pcicap_hda_regs *v,
				 pcicap_hda_regs_corblbase_t mask,
				 pcicap_hda_regs_corblbase_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_CORBLBASE,
			      (__force u32)mask, (__force u32)val, 0xffffff80,
			      0xffffff80);
}

/* Command Output Ring Buffer, upper half of its address */
static inline u32
pcicap_hda_regs_read_corbubase(const struct pcicap_hda_regs *v)
{
	return readl(v->base + PCICAP_HDA_REGS_CORBUBASE);
}

static inline void
pcicap_hda_regs_write_corbubase(const struct pcicap_hda_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_HDA_REGS_CORBUBASE);
}

/* CORB Write Pointer */
static inline pcicap_hda_regs_corbwp_t
pcicap_hda_regs_read_corbwp(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbwp_t)
		readw(v->base + PCICAP_HDA_REGS_CORBWP);
}

static inline int __must_check
pcicap_hda_regs_update_corbwp(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_corbwp_t mask,
			      pcicap_hda_regs_corbwp_t val)
{
	return pcicap_updatew(v->base + PCICAP_HDA_REGS_CORBWP,
			      (__force u16)mask, (__force u16)val, 0x00ff,
			      0xffff);
}

/* CORB Read Pointer */
static inline pcicap_hda_regs_corbrp_t
pcicap_hda_regs_read_corbrp(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbrp_t)
		readw(v->base + PCICAP_HDA_REGS_CORBRP);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_hda_regs_corbrp_rst_now(const struct pcicap_hda_regs *v, u32 *now)
{
	pcicap_hda_regs_corbrp_t r = pcicap_hda_regs_read_corbrp(v);

	*now = pcicap_get(r, PCICAP_HDA_REGS_CORBRP_RST);
	return 0;
}

static inline int __must_check
pcicap_hda_regs_update_corbrp(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_corbrp_t mask,
			      pcicap_hda_regs_corbrp_t val)
{
	return pcicap_updatew(v->base + PCICAP_HDA_REGS_CORBRP,
			      (__force u16)mask, (__force u16)val, 0x8000,
			      0xff00);
}

/* CORB Control */
static inline pcicap_hda_regs_corbctl_t
pcicap_hda_regs_read_corbctl(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbctl_t)
		readb(v->base + PCICAP_HDA_REGS_CORBCTL);
}

static inline int __must_check
pcicap_hda_regs_update_corbctl(const struct pcicap_hda_regs *v,
			       pcicap_hda_regs_corbctl_t mask,
			       pcicap_hda_regs_corbctl_t val)
{
	return pcicap_updateb(v->base + PCICAP_HDA_REGS_CORBCTL,
			      (__force u8)mask, (__force u8)val, 0x03, 0xff);
}

/* CORB Status */
static inline pcicap_hda_regs_corbsts_t
pcicap_hda_regs_read_corbsts(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbsts_t)
		readb(v->base + PCICAP_HDA_REGS_CORBSTS);
}

static inline int __must_check
pcicap_hda_regs_clear_corbsts(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_corbsts_t bits)
{
	int ret = pcicap_may_clear((__force u8)bits, 0x01);

	if (ret)
		return ret;
	writeb((__force u8)bits, v->base + PCICAP_HDA_REGS_CORBSTS);
	return 0;
}

/* CORB Size */
static inline pcicap_hda_regs_corbsize_t
pcicap_hda_regs_read_corbsize(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbsize_t)
		readb(v->base + PCICAP_HDA_REGS_CORBSIZE);
}

static inline int __must_check
pcicap_hda_regs_update_corbsize(const struct pcicap_hda_regs *v,
				pcicap_hda_regs_corbsize_t mask,
				pcicap_hda_regs_corbsize_t val)
{
	return pcicap_updateb(v->base + PCICAP_HDA_REGS_CORBSIZE,
			      (__force u8)mask, (__force u8)val, 0x03, 0x0f);
}

/* Response Input Ring Buffer, lower half of its address */
static inline pcicap_hda_regs_rirblbase_t
pcicap_hda_regs_read_rirblbase(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirblbase_t)
		readl(v->base + PCICAP_HDA_REGS_RIRBLBASE);
}

static inline void
pcicap_hda_regs_write_rirblbase(const struct pcicap_hda_regs *v,
				pcicap_hda_regs_rirblbase_t val)
{
	writel((__force u32)val & 0xffffff80,
	       v->base + PCICAP_HDA_REGS_RIRBLBASE);
}

static inline int __must_check
pcicap_hda_regs_update_rirblbase(const struct pcicap_hda_regs *v,
				 pcicap_hda_regs_rirblbase_t mask,
				 pcicap_hda_regs_rirblbase_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_RIRBLBASE,
			      (__force u32)mask, (__force u32)val, 0xffffff80,
			      0xffffff80);
}

/* Response Input Ring Buffer, upper half of its address */
static inline u32
pcicap_hda_regs_read_rirbubase(const struct pcicap_hda_regs *v)
{
	return readl(v->base + PCICAP_HDA_REGS_RIRBUBASE);
}

static inline void
pcicap_hda_regs_write_rirbubase(const struct pcicap_hda_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_HDA_REGS_RIRBUBASE);
}

/* RIRB Write Pointer */
static inline pcicap_hda_regs_rirbwp_t
pcicap_hda_regs_read_rirbwp(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbwp_t)
		readw(v->base + PCICAP_HDA_REGS_RIRBWP);
}

static inline void
pcicap_hda_regs_write_rirbwp(const struct pcicap_hda_regs *v,
			     pcicap_hda_regs_rirbwp_t val)
{
	writew((__force u16)val & 0x8000, v->base + PCICAP_HDA_REGS_RIRBWP);
}

/* Response Interrupt Count */
static inline pcicap_hda_regs_rintcnt_t
pcicap_hda_regs_read_rintcnt(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rintcnt_t)
		readw(v->base + PCICAP_HDA_REGS_RINTCNT);
}

static inline int __must_check
pcicap_hda_regs_update_rintcnt(const struct pcicap_hda_regs *v,
			       pcicap_hda_regs_rintcnt_t mask,
			       pcicap_hda_regs_rintcnt_t val)
{
	return pcicap_updatew(v->base + PCICAP_HDA_REGS_RINTCNT,
			      (__force u16)mask, (__force u16)val, 0x00ff,
			      0xffff);
}

/* RIRB Control */
static inline pcicap_hda_regs_rirbctl_t
pcicap_hda_regs_read_rirbctl(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbctl_t)
		readb(v->base + PCICAP_HDA_REGS_RIRBCTL);
}

static inline int __must_check
pcicap_hda_regs_update_rirbctl(const struct pcicap_hda_regs *v,
			       pcicap_hda_regs_rirbctl_t mask,
			       pcicap_hda_regs_rirbctl_t val)
{
	return pcicap_updateb(v->base + PCICAP_HDA_REGS_RIRBCTL,
			      (__force u8)mask, (__force u8)val, 0x07, 0xff);
}

/* RIRB Status */
static inline pcicap_hda_regs_rirbsts_t
pcicap_hda_regs_read_rirbsts(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbsts_t)
		readb(v->base + PCICAP_HDA_REGS_RIRBSTS);
}

static inline int __must_check
pcicap_hda_regs_clear_rirbsts(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_rirbsts_t bits)
{
	int ret = pcicap_may_clear((__force u8)bits, 0x05);

	if (ret)
		return ret;
	writeb((__force u8)bits, v->base + PCICAP_HDA_REGS_RIRBSTS);
	return 0;
}

/* RIRB Size */
static inline pcicap_hda_regs_rirbsize_t
pcicap_hda_regs_read_rirbsize(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbsize_t)
		readb(v->base + PCICAP_HDA_REGS_RIRBSIZE);
}

static inline int __must_check
pcicap_hda_regs_update_rirbsize(const struct pcicap_hda_regs *v,
				pcicap_hda_regs_rirbsize_t mask,
				pcicap_hda_regs_rirbsize_t val)
{
	return pcicap_updateb(v->base + PCICAP_HDA_REGS_RIRBSIZE,
			      (__force u8)mask, (__force u8)val, 0x03, 0x0f);
}

/* Immediate Command Output */
static inline pcicap_hda_regs_icoi_t
pcicap_hda_regs_read_icoi(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_icoi_t)
		readl(v->base + PCICAP_HDA_REGS_ICOI);
}

static inline void
pcicap_hda_regs_write_icoi(const struct pcicap_hda_regs *v,
			   pcicap_hda_regs_icoi_t val)
{
	writel((__force u32)val, v->base + PCICAP_HDA_REGS_ICOI);
}

static inline int __must_check
pcicap_hda_regs_update_icoi(const struct pcicap_hda_regs *v,
			    pcicap_hda_regs_icoi_t mask,
			    pcicap_hda_regs_icoi_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_ICOI, (__force u32)mask,
			      (__force u32)val, 0xffffffff, 0xffffffff);
}

/* Immediate Response Input */
static inline u32
pcicap_hda_regs_read_irii(const struct pcicap_hda_regs *v)
{
	return readl(v->base + PCICAP_HDA_REGS_IRII);
}

/* Immediate Command Status */
static inline pcicap_hda_regs_ics_t
pcicap_hda_regs_read_ics(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_ics_t)
		readw(v->base + PCICAP_HDA_REGS_ICS);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_hda_regs_ics_icb_now(const struct pcicap_hda_regs *v, u32 *now)
{
	pcicap_hda_regs_ics_t r = pcicap_hda_regs_read_ics(v);

	*now = pcicap_get(r, PCICAP_HDA_REGS_ICS_ICB);
	return 0;
}

static inline void
pcicap_hda_regs_write_ics(const struct pcicap_hda_regs *v,
			  pcicap_hda_regs_ics_t val)
{
	writew((__force u16)val & 0x0001, v->base + PCICAP_HDA_REGS_ICS);
}

static inline int __must_check
pcicap_hda_regs_clear_ics(const struct pcicap_hda_regs *v,
			  pcicap_hda_regs_ics_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0002);

	if (ret)
		return ret;
	writew((__force u16)bits, v->base + PCICAP_HDA_REGS_ICS);
	return 0;
}

/* DMA Position Buffer, lower half of its address */
static inline pcicap_hda_regs_dplbase_t
pcicap_hda_regs_read_dplbase(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_dplbase_t)
		readl(v->base + PCICAP_HDA_REGS_DPLBASE);
}

static inline void
pcicap_hda_regs_write_dplbase(const struct pcicap_hda_regs *v,
			      pcicap_hda_regs_dplbase_t val)
{
	writel((__force u32)val & 0xffffff81,
	       v->base + PCICAP_HDA_REGS_DPLBASE);
}

static inline int __must_check
pcicap_hda_regs_update_dplbase(const struct pcicap_hda_regs *v,
			       pcicap_hda_regs_dplbase_t mask,
			       pcicap_hda_regs_dplbase_t val)
{
	return pcicap_updatel(v->base + PCICAP_HDA_REGS_DPLBASE,
			      (__force u32)mask, (__force u32)val, 0xffffff81,
			      0xffffff81);
}

/* DMA Position Buffer, upper half of its address */
static inline u32
pcicap_hda_regs_read_dpubase(const struct pcicap_hda_regs *v)
{
	return readl(v->base + PCICAP_HDA_REGS_DPUBASE);
}

static inline void
pcicap_hda_regs_write_dpubase(const struct pcicap_hda_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_HDA_REGS_DPUBASE);
}

/*
 * Puts the controller into reset: starts it and waits 100000 us at most,
 * sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_poll_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_hda_regs_update_gctl(v,
					  PCICAP_BITS(pcicap_hda_regs_gctl_t,
						      0x00000001),
					  PCICAP_BITS(pcicap_hda_regs_gctl_t,
						      0x00000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 100000, 500);
	for (;;) {
		u32 now_gctl_crst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_gctl_crst_now(v, &now_gctl_crst);
		if (ret)
			return ret;
		if (now_gctl_crst == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Takes it out of reset: starts it and waits 100000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_poll_end_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_hda_regs_update_gctl(v,
					  PCICAP_BITS(pcicap_hda_regs_gctl_t,
						      0x00000001),
					  PCICAP_BITS(pcicap_hda_regs_gctl_t,
						      0x00000001));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 100000, 500);
	for (;;) {
		u32 now_gctl_crst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_gctl_crst_now(v, &now_gctl_crst);
		if (ret)
			return ret;
		if (now_gctl_crst == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Sends the immediate command: starts it and waits 10000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_poll_command(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_hda_regs_write_ics(v,
				  PCICAP_BITS(pcicap_hda_regs_ics_t, 0x0001));
	pcicap_poll_begin(&poll, 10000, 10);
	for (;;) {
		u32 now_ics_icb;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_ics_icb_now(v, &now_ics_icb);
		if (ret)
			return ret;
		if (now_ics_icb == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Begins the reset of CORBRP: starts it and waits 1000 us at most, without
 * sleep; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_poll_corb_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_hda_regs_update_corbrp(v,
					    PCICAP_BITS(pcicap_hda_regs_corbrp_t,
							0x8000),
					    PCICAP_BITS(pcicap_hda_regs_corbrp_t,
							0x8000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		u32 now_corbrp_rst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_corbrp_rst_now(v, &now_corbrp_rst);
		if (ret)
			return ret;
		if (now_corbrp_rst == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Ends it: starts it and waits 1000 us at most, without sleep; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_poll_corb_end_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_hda_regs_update_corbrp(v,
					    PCICAP_BITS(pcicap_hda_regs_corbrp_t,
							0x8000),
					    PCICAP_BITS(pcicap_hda_regs_corbrp_t,
							0x0000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		u32 now_corbrp_rst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_corbrp_rst_now(v, &now_corbrp_rst);
		if (ret)
			return ret;
		if (now_corbrp_rst == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_hda_regs_irq_pending() - causes of interrupts: Interrupt Status;
 * cleared where the causes are
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_hda_regs_irq_pending(const struct pcicap_hda_regs *v, u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	causes = (__force u32)pcicap_hda_regs_read_intsts(v);
	enabled = (__force u32)pcicap_hda_regs_read_intctl(v);
	causes = (u32)(causes & enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_hda_regs_irq_enable() - enable interrupts: Interrupt Status; cleared
 * where the causes are
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_hda_regs_irq_enable(const struct pcicap_hda_regs *v, u32 bits)
{
	return pcicap_hda_regs_update_intctl(v,
					     PCICAP_BITS(pcicap_hda_regs_intctl_t,
							 bits),
					     PCICAP_BITS(pcicap_hda_regs_intctl_t,
							 bits));
}

/**
 * pcicap_hda_regs_irq_disable() - disable interrupts: Interrupt Status; cleared
 * where the causes are
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_hda_regs_irq_disable(const struct pcicap_hda_regs *v, u32 bits)
{
	return pcicap_hda_regs_update_intctl(v,
					     PCICAP_BITS(pcicap_hda_regs_intctl_t,
							 bits),
					     PCICAP_BITS(pcicap_hda_regs_intctl_t,
							 0));
}

/* What the layout depends on. */
static inline int __must_check
pcicap_hda_regs_init(struct pcicap_hda_regs *v)
{
	{
		pcicap_hda_regs_gcap_t r = pcicap_hda_regs_read_gcap(v);

		v->gcap_bss = pcicap_get(r, PCICAP_HDA_REGS_GCAP_BSS);
		v->gcap_iss = pcicap_get(r, PCICAP_HDA_REGS_GCAP_ISS);
		v->gcap_oss = pcicap_get(r, PCICAP_HDA_REGS_GCAP_OSS);
	}
	return 0;
}

/**
 * pcicap_hda_regs_wrap() - the registers of a mapping that there is: Registers
 * of the controller
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_hda_regs_wrap(struct pcicap_hda_regs *v, void __iomem *base,
		     resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_HDA_REGS_MIN_SIZE)
		return -ERANGE;
	return pcicap_hda_regs_init(v);
}

/**
 * pcicap_hda_regs_map() - map the registers: Registers of the controller
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_hda_regs_map(struct pci_dev *dev, struct pcicap_hda_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_HDA_REGS_BAR, 0,
						  0, PCICAP_HDA_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_hda_regs_wrap(v, base,
				    pcicap_bar_rest(dev, PCICAP_HDA_REGS_BAR,
						    0));
}

/**
 * struct pcicap_hda_regs_in - Stream descriptor
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_hda_regs_in_at() only.
 */
struct pcicap_hda_regs_in {
	void __iomem *base;
	u32 size;
};

/* Control, of three bytes, and Status */
static inline int __must_check
pcicap_hda_regs_in_read_ctl(const struct pcicap_hda_regs_in *v,
			    pcicap_hda_regs_in_ctl_t *val)
{
	u32 off = PCICAP_HDA_REGS_IN_CTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_hda_regs_in_ctl_srst_now(const struct pcicap_hda_regs_in *v, u32 *now)
{
	pcicap_hda_regs_in_ctl_t r;
	int ret = pcicap_hda_regs_in_read_ctl(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_HDA_REGS_IN_CTL_SRST);
	return 0;
}

static inline int __must_check
pcicap_hda_regs_in_update_ctl(const struct pcicap_hda_regs_in *v,
			      pcicap_hda_regs_in_ctl_t mask,
			      pcicap_hda_regs_in_ctl_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_CTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00ff001f, 0xc3ffffff);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_clear_ctl(const struct pcicap_hda_regs_in *v,
			     pcicap_hda_regs_in_ctl_t bits)
{
	u32 off = PCICAP_HDA_REGS_IN_CTL;
	int ret = pcicap_may_clear((__force u32)bits, 0x1c000000);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xc3ffffff) | (__force u32)bits, v->base + off);
	return 0;
}

/* The last byte of Control alone */
static inline int __must_check
pcicap_hda_regs_in_read_ctl2(const struct pcicap_hda_regs_in *v,
			     pcicap_hda_regs_in_ctl2_t *val)
{
	u32 off = PCICAP_HDA_REGS_IN_CTL2;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*(__force u8 *)val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_write_ctl2(const struct pcicap_hda_regs_in *v,
			      pcicap_hda_regs_in_ctl2_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_CTL2;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb((__force u8)val, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_hda_regs_in_update_ctl2(const struct pcicap_hda_regs_in *v,
			       pcicap_hda_regs_in_ctl2_t mask,
			       pcicap_hda_regs_in_ctl2_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_CTL2;
	int ret = pcicap_mmio_check(v->size, off, 1);

	if (!ret)
		ret = pcicap_updateb(v->base + off, (__force u8)mask,
				     (__force u8)val, 0xff, 0xff);
	return ret;
}

/* Status alone */
static inline int __must_check
pcicap_hda_regs_in_read_sts(const struct pcicap_hda_regs_in *v,
			    pcicap_hda_regs_in_sts_t *val)
{
	u32 off = PCICAP_HDA_REGS_IN_STS;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*(__force u8 *)val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_clear_sts(const struct pcicap_hda_regs_in *v,
			     pcicap_hda_regs_in_sts_t bits)
{
	u32 off = PCICAP_HDA_REGS_IN_STS;
	int ret = pcicap_may_clear((__force u8)bits, 0x1c);

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb((__force u8)bits, v->base + off);
	return 0;
}

/* Link Position in Buffer: bytes from its begin */
static inline int __must_check
pcicap_hda_regs_in_read_lpib(const struct pcicap_hda_regs_in *v, u32 *val)
{
	u32 off = PCICAP_HDA_REGS_IN_LPIB;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Cyclic Buffer Length: of all buffers */
static inline int __must_check
pcicap_hda_regs_in_read_cbl(const struct pcicap_hda_regs_in *v, u32 *val)
{
	u32 off = PCICAP_HDA_REGS_IN_CBL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_write_cbl(const struct pcicap_hda_regs_in *v, u32 val)
{
	u32 off = PCICAP_HDA_REGS_IN_CBL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Last Valid Index */
static inline int __must_check
pcicap_hda_regs_in_read_lvi(const struct pcicap_hda_regs_in *v,
			    pcicap_hda_regs_in_lvi_t *val)
{
	u32 off = PCICAP_HDA_REGS_IN_LVI;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_update_lvi(const struct pcicap_hda_regs_in *v,
			      pcicap_hda_regs_in_lvi_t mask,
			      pcicap_hda_regs_in_lvi_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_LVI;
	int ret = pcicap_mmio_check(v->size, off, 2);

	if (!ret)
		ret = pcicap_updatew(v->base + off, (__force u16)mask,
				     (__force u16)val, 0x00ff, 0xffff);
	return ret;
}

/* FIFO Size: the most that is read or written at once */
static inline int __must_check
pcicap_hda_regs_in_read_fifos(const struct pcicap_hda_regs_in *v, u16 *val)
{
	u32 off = PCICAP_HDA_REGS_IN_FIFOS;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Format */
static inline int __must_check
pcicap_hda_regs_in_read_fmt(const struct pcicap_hda_regs_in *v,
			    pcicap_hda_regs_in_fmt_t *val)
{
	u32 off = PCICAP_HDA_REGS_IN_FMT;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_update_fmt(const struct pcicap_hda_regs_in *v,
			      pcicap_hda_regs_in_fmt_t mask,
			      pcicap_hda_regs_in_fmt_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_FMT;
	int ret = pcicap_mmio_check(v->size, off, 2);

	if (!ret)
		ret = pcicap_updatew(v->base + off, (__force u16)mask,
				     (__force u16)val, 0x7f7f, 0xffff);
	return ret;
}

/* Buffer Descriptor List Pointer, lower half */
static inline int __must_check
pcicap_hda_regs_in_read_bdpl(const struct pcicap_hda_regs_in *v,
			     pcicap_hda_regs_in_bdpl_t *val)
{
	u32 off = PCICAP_HDA_REGS_IN_BDPL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_write_bdpl(const struct pcicap_hda_regs_in *v,
			      pcicap_hda_regs_in_bdpl_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_BDPL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0xffffff80, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_hda_regs_in_update_bdpl(const struct pcicap_hda_regs_in *v,
			       pcicap_hda_regs_in_bdpl_t mask,
			       pcicap_hda_regs_in_bdpl_t val)
{
	u32 off = PCICAP_HDA_REGS_IN_BDPL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffffff80, 0xffffff80);
	return ret;
}

/* Buffer Descriptor List Pointer, upper half */
static inline int __must_check
pcicap_hda_regs_in_read_bdpu(const struct pcicap_hda_regs_in *v, u32 *val)
{
	u32 off = PCICAP_HDA_REGS_IN_BDPU;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_hda_regs_in_write_bdpu(const struct pcicap_hda_regs_in *v, u32 val)
{
	u32 off = PCICAP_HDA_REGS_IN_BDPU;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/*
 * Resets the stream: starts it and waits 3000 us at most, without sleep;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_in_poll_reset(const struct pcicap_hda_regs_in *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_hda_regs_in_update_ctl(v,
					    PCICAP_BITS(pcicap_hda_regs_in_ctl_t,
							0x00000001),
					    PCICAP_BITS(pcicap_hda_regs_in_ctl_t,
							0x00000001));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 3000, 0);
	for (;;) {
		u32 now_ctl_srst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_in_ctl_srst_now(v, &now_ctl_srst);
		if (ret)
			return ret;
		if (now_ctl_srst == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Ends the reset of the stream: starts it and waits 3000 us at most, without
 * sleep; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_hda_regs_in_poll_end_reset(const struct pcicap_hda_regs_in *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_hda_regs_in_update_ctl(v,
					    PCICAP_BITS(pcicap_hda_regs_in_ctl_t,
							0x00000001),
					    PCICAP_BITS(pcicap_hda_regs_in_ctl_t,
							0x00000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 3000, 0);
	for (;;) {
		u32 now_ctl_srst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_hda_regs_in_ctl_srst_now(v, &now_ctl_srst);
		if (ret)
			return ret;
		if (now_ctl_srst == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_hda_regs_in_open(const struct pcicap_hda_regs *outer, u32 off,
			struct pcicap_hda_regs_in *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x20, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_hda_regs_in_elements(const struct pcicap_hda_regs *v)
{
	return v->gcap_iss;
}

/* Where the first begins. */
static inline int __must_check
pcicap_hda_regs_in_where(const struct pcicap_hda_regs *v, u32 *off)
{
	*off = 0x80;
	return 0;
}

/**
 * pcicap_hda_regs_in_at() - Stream descriptor
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_in_at(const struct pcicap_hda_regs *outer, unsigned int index,
		      struct pcicap_hda_regs_in *v)
{
	u32 off;
	int ret = pcicap_hda_regs_in_where(outer, &off);

	if (!ret && index >= pcicap_hda_regs_in_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_hda_regs_in_open(outer, off + index * 0x20, v);
}

/* Where the last ends, or would begin if there are none. */
static inline int __must_check
pcicap_hda_regs_in_after(const struct pcicap_hda_regs *outer, u32 *off)
{
	int ret = pcicap_hda_regs_in_where(outer, off);

	if (ret)
		return ret;
	*off += pcicap_hda_regs_in_elements(outer) * 0x20;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_hda_regs_out_elements(const struct pcicap_hda_regs *v)
{
	return v->gcap_oss;
}

/* Where the first begins. */
static inline int __must_check
pcicap_hda_regs_out_where(const struct pcicap_hda_regs *v, u32 *off)
{
	return pcicap_hda_regs_in_after(v, off);
}

/**
 * pcicap_hda_regs_out_at() - Stream descriptor
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_out_at(const struct pcicap_hda_regs *outer, unsigned int index,
		       struct pcicap_hda_regs_in *v)
{
	u32 off;
	int ret = pcicap_hda_regs_out_where(outer, &off);

	if (!ret && index >= pcicap_hda_regs_out_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_hda_regs_in_open(outer, off + index * 0x20, v);
}

/* Where the last ends, or would begin if there are none. */
static inline int __must_check
pcicap_hda_regs_out_after(const struct pcicap_hda_regs *outer, u32 *off)
{
	int ret = pcicap_hda_regs_out_where(outer, off);

	if (ret)
		return ret;
	*off += pcicap_hda_regs_out_elements(outer) * 0x20;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_hda_regs_bidi_elements(const struct pcicap_hda_regs *v)
{
	return v->gcap_bss;
}

/* Where the first begins. */
static inline int __must_check
pcicap_hda_regs_bidi_where(const struct pcicap_hda_regs *v, u32 *off)
{
	return pcicap_hda_regs_out_after(v, off);
}

/**
 * pcicap_hda_regs_bidi_at() - Stream descriptor
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_bidi_at(const struct pcicap_hda_regs *outer, unsigned int index,
			struct pcicap_hda_regs_in *v)
{
	u32 off;
	int ret = pcicap_hda_regs_bidi_where(outer, &off);

	if (!ret && index >= pcicap_hda_regs_bidi_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_hda_regs_in_open(outer, off + index * 0x20, v);
}

#endif /* PCICAP_HDA_H */
