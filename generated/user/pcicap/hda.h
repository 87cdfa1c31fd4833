/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * High Definition Audio Controller
 *
 * Generated from specs/devices/hda.yaml - do not edit.
 * Source: High Definition Audio Specification 1.0a, section 3.3; Linux sound/hda_register.h
 */
#ifndef PCICAP_HDA_H
#define PCICAP_HDA_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Registers of the controller */
#define PCICAP_HDA_REGS_BAR			0
#define PCICAP_HDA_REGS_MIN_SIZE		0x4000

/* regs: Registers of the controller */

/* ro: Global Capabilities */
#define PCICAP_HDA_REGS_GCAP			0x00
/* ro: Takes addresses of 64 bits */
#define  PCICAP_HDA_REGS_GCAP_OK64		0x0001
/* ro: Number of serial data out signals */
#define  PCICAP_HDA_REGS_GCAP_NSDO		0x0006
/* ro: Number of bidirectional streams */
#define  PCICAP_HDA_REGS_GCAP_BSS		0x00f8
/* ro: Number of input streams */
#define  PCICAP_HDA_REGS_GCAP_ISS		0x0f00
/* ro: Number of output streams */
#define  PCICAP_HDA_REGS_GCAP_OSS		0xf000
#define PCICAP_HDA_REGS_VMIN			0x02	/* ro: Minor Version */
#define PCICAP_HDA_REGS_VMAJ			0x03	/* ro: Major Version */
/* ro: Output Payload Capability: words of 16 bits in a frame of 48 kHz */
#define PCICAP_HDA_REGS_OUTPAY			0x04
/* ro: Input Payload Capability: words of 16 bits in a frame of 48 kHz */
#define PCICAP_HDA_REGS_INPAY			0x06

/* rw, rw1s: Global Control */
#define PCICAP_HDA_REGS_GCTL			0x08
/* rw: Controller reset: in reset while 0; each change is done when it reads so */
#define  PCICAP_HDA_REGS_GCTL_CRST		0x00000001
/* rw1s: Flush control: starts a flush; reads 1 until it has ended */
#define  PCICAP_HDA_REGS_GCTL_FCNTRL		0x00000002
/* rw: Unsolicited responses are accepted */
#define  PCICAP_HDA_REGS_GCTL_UNSOL		0x00000100
#define  PCICAP_HDA_REGS_GCTL_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_GCTL_WRITE_MASK	0x00000103
#define  PCICAP_HDA_REGS_GCTL_KEEP_MASK		0xfffffffd

/* rws: Wake Enable */
#define PCICAP_HDA_REGS_WAKEEN			0x0c
/* rws: A bit for each serial data in signal: a change of its state wakes */
#define  PCICAP_HDA_REGS_WAKEEN_SDIWEN		0x7fff
#define  PCICAP_HDA_REGS_WAKEEN_WRITE_MASK	0x7fff

/* rw1cs: State Change Status */
#define PCICAP_HDA_REGS_STATESTS		0x0e
/* rw1cs: A bit for each serial data in signal: a codec there has asked for attention */
#define  PCICAP_HDA_REGS_STATESTS_SDIWAKE	0x7fff
#define  PCICAP_HDA_REGS_STATESTS_W1C_MASK	0x7fff

#define PCICAP_HDA_REGS_GSTS			0x10		/* rw1c: Global Status */
#define  PCICAP_HDA_REGS_GSTS_FSTS		0x0002		/* rw1c: The flush has ended */
#define  PCICAP_HDA_REGS_GSTS_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_GSTS_W1C_MASK		0x0002

/* ro: Global Capabilities 2 */
#define PCICAP_HDA_REGS_GCAP2			0x12
/* ro: Energy efficient audio is supported */
#define  PCICAP_HDA_REGS_GCAP2_EEAC		0x0001
/* ro: Linked List Capability Header: where the first capability is, 0: nowhere */
#define PCICAP_HDA_REGS_LLCH			0x14

/* ro: Output Stream Payload Capability */
#define PCICAP_HDA_REGS_OUTSTRMPAY		0x18
/* ro: Words of 16 bits of one stream in a frame, 0: no limit */
#define  PCICAP_HDA_REGS_OUTSTRMPAY_WORDS	0x00ff

/* ro: Input Stream Payload Capability */
#define PCICAP_HDA_REGS_INSTRMPAY		0x1a
/* ro: Words of 16 bits of one stream in a frame, 0: no limit */
#define  PCICAP_HDA_REGS_INSTRMPAY_WORDS	0x00ff

/* rw: Interrupt Control */
#define PCICAP_HDA_REGS_INTCTL			0x20
/* rw: A bit for each stream, in the order of their registers: it interrupts */
#define  PCICAP_HDA_REGS_INTCTL_SIE		0x3fffffff
/* rw: The controller interrupts */
#define  PCICAP_HDA_REGS_INTCTL_CIE		0x40000000
/* rw: Interrupts are enabled */
#define  PCICAP_HDA_REGS_INTCTL_GIE		0x80000000
#define  PCICAP_HDA_REGS_INTCTL_RESET_VALUE	0x00000000

/* ro: Interrupt Status; cleared where the causes are */
#define PCICAP_HDA_REGS_INTSTS			0x24
/* ro: A bit for each stream, in the order of their registers */
#define  PCICAP_HDA_REGS_INTSTS_SIS		0x3fffffff
/* ro: The controller: a response, a memory error, or a codec's change of state */
#define  PCICAP_HDA_REGS_INTSTS_CIS		0x40000000
/* ro: One that is enabled is pending */
#define  PCICAP_HDA_REGS_INTSTS_GIS		0x80000000
#define  PCICAP_HDA_REGS_INTSTS_RESET_VALUE	0x00000000
/* ro: Wall Clock Counter: periods of 24 MHz */
#define PCICAP_HDA_REGS_WALCLK			0x30

/* rw: Stream Synchronization */
#define PCICAP_HDA_REGS_SSYNC			0x38
/* rw: A bit for each stream, in the order of their registers: its data waits */
#define  PCICAP_HDA_REGS_SSYNC_SSYNC		0x3fffffff
#define  PCICAP_HDA_REGS_SSYNC_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_SSYNC_WRITE_MASK	0x3fffffff

/* rw: Command Output Ring Buffer, lower half of its address */
#define PCICAP_HDA_REGS_CORBLBASE		0x40
/* rw: Address */
#define  PCICAP_HDA_REGS_CORBLBASE_BASE		0xffffff80
#define  PCICAP_HDA_REGS_CORBLBASE_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_CORBLBASE_WRITE_MASK	0xffffff80
#define  PCICAP_HDA_REGS_CORBLBASE_KEEP_MASK	0xffffff80
/* rw: Command Output Ring Buffer, upper half of its address */
#define PCICAP_HDA_REGS_CORBUBASE		0x44
#define  PCICAP_HDA_REGS_CORBUBASE_RESET_VALUE	0x00000000

/* rw: CORB Write Pointer */
#define PCICAP_HDA_REGS_CORBWP			0x48
/* rw: The last entry that is valid */
#define  PCICAP_HDA_REGS_CORBWP_WP		0x00ff
#define  PCICAP_HDA_REGS_CORBWP_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_CORBWP_WRITE_MASK	0x00ff

/* ro, rw: CORB Read Pointer */
#define PCICAP_HDA_REGS_CORBRP			0x4a
/* ro: The last entry that was read */
#define  PCICAP_HDA_REGS_CORBRP_RP		0x00ff
/* rw: Reset of the pointer: begins with 1 and ends with 0, each until it reads so */
#define  PCICAP_HDA_REGS_CORBRP_RST		0x8000
#define  PCICAP_HDA_REGS_CORBRP_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_CORBRP_WRITE_MASK	0x8000
#define  PCICAP_HDA_REGS_CORBRP_KEEP_MASK	0xff00

/* rw: CORB Control */
#define PCICAP_HDA_REGS_CORBCTL			0x4c
/* rw: A memory error interrupts */
#define  PCICAP_HDA_REGS_CORBCTL_CMEIE		0x01
/* rw: Commands are sent; stopped when it reads 0 */
#define  PCICAP_HDA_REGS_CORBCTL_RUN		0x02
#define  PCICAP_HDA_REGS_CORBCTL_RESET_VALUE	0x00
#define  PCICAP_HDA_REGS_CORBCTL_WRITE_MASK	0x03

#define PCICAP_HDA_REGS_CORBSTS			0x4d		/* rw1c: CORB Status */
#define  PCICAP_HDA_REGS_CORBSTS_CMEI		0x01		/* rw1c: Memory error */
#define  PCICAP_HDA_REGS_CORBSTS_RESET_VALUE	0x00
#define  PCICAP_HDA_REGS_CORBSTS_W1C_MASK	0x01

#define PCICAP_HDA_REGS_CORBSIZE		0x4e		/* rw, ro: CORB Size */
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE		0x03		/* rw: Size */
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE_E2	0x0
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE_E16	0x1
#define  PCICAP_HDA_REGS_CORBSIZE_SIZE_E256	0x2
#define  PCICAP_HDA_REGS_CORBSIZE_CAP		0xf0		/* ro: Sizes that are supported */
#define  PCICAP_HDA_REGS_CORBSIZE_CAP_E2	0x10
#define  PCICAP_HDA_REGS_CORBSIZE_CAP_E16	0x20
#define  PCICAP_HDA_REGS_CORBSIZE_CAP_E256	0x40
#define  PCICAP_HDA_REGS_CORBSIZE_WRITE_MASK	0x03
#define  PCICAP_HDA_REGS_CORBSIZE_KEEP_MASK	0x0f

/* rw: Response Input Ring Buffer, lower half of its address */
#define PCICAP_HDA_REGS_RIRBLBASE		0x50
/* rw: Address */
#define  PCICAP_HDA_REGS_RIRBLBASE_BASE		0xffffff80
#define  PCICAP_HDA_REGS_RIRBLBASE_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_RIRBLBASE_WRITE_MASK	0xffffff80
#define  PCICAP_HDA_REGS_RIRBLBASE_KEEP_MASK	0xffffff80
/* rw: Response Input Ring Buffer, upper half of its address */
#define PCICAP_HDA_REGS_RIRBUBASE		0x54
#define  PCICAP_HDA_REGS_RIRBUBASE_RESET_VALUE	0x00000000

/* ro, wo: RIRB Write Pointer */
#define PCICAP_HDA_REGS_RIRBWP			0x58
/* ro: The last entry that was written */
#define  PCICAP_HDA_REGS_RIRBWP_WP		0x00ff
/* wo: Resets the pointer */
#define  PCICAP_HDA_REGS_RIRBWP_RST		0x8000
#define  PCICAP_HDA_REGS_RIRBWP_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_RIRBWP_WRITE_MASK	0x8000

/* rw: Response Interrupt Count */
#define PCICAP_HDA_REGS_RINTCNT			0x5a
/* rw: Responses until one interrupts */
#define  PCICAP_HDA_REGS_RINTCNT_N		0x00ff
#define  PCICAP_HDA_REGS_RINTCNT_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_RINTCNT_WRITE_MASK	0x00ff

#define PCICAP_HDA_REGS_RIRBCTL			0x5c		/* rw: RIRB Control */
#define  PCICAP_HDA_REGS_RIRBCTL_RINTCTL	0x01		/* rw: Responses interrupt */
#define  PCICAP_HDA_REGS_RIRBCTL_RUN		0x02		/* rw: Responses are written */
#define  PCICAP_HDA_REGS_RIRBCTL_RIRBOIC	0x04		/* rw: An overrun interrupts */
#define  PCICAP_HDA_REGS_RIRBCTL_RESET_VALUE	0x00
#define  PCICAP_HDA_REGS_RIRBCTL_WRITE_MASK	0x07

#define PCICAP_HDA_REGS_RIRBSTS			0x5d		/* rw1c: RIRB Status */
#define  PCICAP_HDA_REGS_RIRBSTS_RINTFL		0x01		/* rw1c: There are responses */
#define  PCICAP_HDA_REGS_RIRBSTS_RIRBOIS	0x04		/* rw1c: Overrun */
#define  PCICAP_HDA_REGS_RIRBSTS_RESET_VALUE	0x00
#define  PCICAP_HDA_REGS_RIRBSTS_W1C_MASK	0x05

#define PCICAP_HDA_REGS_RIRBSIZE		0x5e		/* rw, ro: RIRB Size */
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE		0x03		/* rw: Size */
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE_E2	0x0
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE_E16	0x1
#define  PCICAP_HDA_REGS_RIRBSIZE_SIZE_E256	0x2
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP		0xf0		/* ro: Sizes that are supported */
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP_E2	0x10
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP_E16	0x20
#define  PCICAP_HDA_REGS_RIRBSIZE_CAP_E256	0x40
#define  PCICAP_HDA_REGS_RIRBSIZE_WRITE_MASK	0x03
#define  PCICAP_HDA_REGS_RIRBSIZE_KEEP_MASK	0x0f

/* rw: Immediate Command Output */
#define PCICAP_HDA_REGS_ICOI			0x60
/* rw: Address of the codec */
#define  PCICAP_HDA_REGS_ICOI_CAD		0xf0000000
/* rw: Node of the codec */
#define  PCICAP_HDA_REGS_ICOI_NID		0x0ff00000
/* rw: Verb, and what belongs to it */
#define  PCICAP_HDA_REGS_ICOI_VERB		0x000fffff
#define  PCICAP_HDA_REGS_ICOI_RESET_VALUE	0x00000000
#define PCICAP_HDA_REGS_IRII			0x64		/* ro: Immediate Response Input */
#define  PCICAP_HDA_REGS_IRII_RESET_VALUE	0x00000000

/* rw1s, rw1c, ro: Immediate Command Status */
#define PCICAP_HDA_REGS_ICS			0x68
/* rw1s: Busy: sends the command; reads 1 until the response has come */
#define  PCICAP_HDA_REGS_ICS_ICB		0x0001
/* rw1c: The response is valid; cleared before the next command */
#define  PCICAP_HDA_REGS_ICS_IRV		0x0002
/* ro: The bits below are there */
#define  PCICAP_HDA_REGS_ICS_ICVER		0x0004
/* ro: The response is unsolicited */
#define  PCICAP_HDA_REGS_ICS_IRRUNSOL		0x0008
/* ro: Address of the codec that responded */
#define  PCICAP_HDA_REGS_ICS_IRRADD		0x00f0
#define  PCICAP_HDA_REGS_ICS_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_ICS_WRITE_MASK		0x0001
#define  PCICAP_HDA_REGS_ICS_W1C_MASK		0x0002

/* rw: DMA Position Buffer, lower half of its address */
#define PCICAP_HDA_REGS_DPLBASE			0x70
/* rw: Positions are written */
#define  PCICAP_HDA_REGS_DPLBASE_ENABLE		0x00000001
/* rw: Address */
#define  PCICAP_HDA_REGS_DPLBASE_BASE		0xffffff80
#define  PCICAP_HDA_REGS_DPLBASE_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_DPLBASE_WRITE_MASK	0xffffff81
#define  PCICAP_HDA_REGS_DPLBASE_KEEP_MASK	0xffffff81
/* rw: DMA Position Buffer, upper half of its address */
#define PCICAP_HDA_REGS_DPUBASE			0x74
#define  PCICAP_HDA_REGS_DPUBASE_RESET_VALUE	0x00000000

/* in: Stream descriptor */
#define PCICAP_HDA_REGS_IN			0x80
#define PCICAP_HDA_REGS_IN_STRIDE		0x20

/* rw, rw1c, ro: Control, of three bytes, and Status */
#define PCICAP_HDA_REGS_IN_CTL			0x00
/* rw: Stream reset: begins with 1 and ends with 0, each until it reads so */
#define  PCICAP_HDA_REGS_IN_CTL_SRST		0x00000001
/* rw: The DMA engine runs */
#define  PCICAP_HDA_REGS_IN_CTL_RUN		0x00000002
/* rw: A buffer that is complete interrupts */
#define  PCICAP_HDA_REGS_IN_CTL_IOCE		0x00000004
/* rw: A FIFO error interrupts */
#define  PCICAP_HDA_REGS_IN_CTL_FEIE		0x00000008
/* rw: A descriptor error interrupts */
#define  PCICAP_HDA_REGS_IN_CTL_DEIE		0x00000010
/* rw: Serial data out signals, of an output */
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE		0x00030000
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE_S1	0x0
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE_S2	0x1
#define  PCICAP_HDA_REGS_IN_CTL_STRIPE_S4	0x2
/* rw: Traffic priority */
#define  PCICAP_HDA_REGS_IN_CTL_TP		0x00040000
/* rw: Direction, of a bidirectional stream */
#define  PCICAP_HDA_REGS_IN_CTL_DIR		0x00080000
#define  PCICAP_HDA_REGS_IN_CTL_DIR_INPUT	0x0
#define  PCICAP_HDA_REGS_IN_CTL_DIR_OUTPUT	0x1
/* rw: Number of the stream on the link, 0: none */
#define  PCICAP_HDA_REGS_IN_CTL_STRM		0x00f00000
/* rw1c: A buffer is complete that asks for an interrupt */
#define  PCICAP_HDA_REGS_IN_CTL_BCIS		0x04000000
/* rw1c: FIFO error: overrun or underrun */
#define  PCICAP_HDA_REGS_IN_CTL_FIFOE		0x08000000
/* rw1c: Descriptor error */
#define  PCICAP_HDA_REGS_IN_CTL_DESE		0x10000000
/* ro: The FIFO is ready */
#define  PCICAP_HDA_REGS_IN_CTL_FIFORDY		0x20000000
#define  PCICAP_HDA_REGS_IN_CTL_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_IN_CTL_WRITE_MASK	0x00ff001f
#define  PCICAP_HDA_REGS_IN_CTL_W1C_MASK	0x1c000000
#define  PCICAP_HDA_REGS_IN_CTL_KEEP_MASK	0xc3ffffff

/* rw: The last byte of Control alone */
#define PCICAP_HDA_REGS_IN_CTL2			0x02
/* rw: Serial data out signals, of an output */
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE		0x03
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE_S1	0x0
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE_S2	0x1
#define  PCICAP_HDA_REGS_IN_CTL2_STRIPE_S4	0x2
/* rw: Traffic priority */
#define  PCICAP_HDA_REGS_IN_CTL2_TP		0x04
/* rw: Direction, of a bidirectional stream */
#define  PCICAP_HDA_REGS_IN_CTL2_DIR		0x08
#define  PCICAP_HDA_REGS_IN_CTL2_DIR_INPUT	0x0
#define  PCICAP_HDA_REGS_IN_CTL2_DIR_OUTPUT	0x1
/* rw: Number of the stream on the link, 0: none */
#define  PCICAP_HDA_REGS_IN_CTL2_STRM		0xf0

/* rw1c, ro: Status alone */
#define PCICAP_HDA_REGS_IN_STS			0x03
/* rw1c: A buffer is complete that asks for an interrupt */
#define  PCICAP_HDA_REGS_IN_STS_BCIS		0x04
/* rw1c: FIFO error: overrun or underrun */
#define  PCICAP_HDA_REGS_IN_STS_FIFOE		0x08
/* rw1c: Descriptor error */
#define  PCICAP_HDA_REGS_IN_STS_DESE		0x10
/* ro: The FIFO is ready */
#define  PCICAP_HDA_REGS_IN_STS_FIFORDY		0x20
#define  PCICAP_HDA_REGS_IN_STS_W1C_MASK	0x1c
/* ro: Link Position in Buffer: bytes from its begin */
#define PCICAP_HDA_REGS_IN_LPIB			0x04
#define  PCICAP_HDA_REGS_IN_LPIB_RESET_VALUE	0x00000000
/* rw: Cyclic Buffer Length: of all buffers */
#define PCICAP_HDA_REGS_IN_CBL			0x08
#define  PCICAP_HDA_REGS_IN_CBL_RESET_VALUE	0x00000000

/* rw: Last Valid Index */
#define PCICAP_HDA_REGS_IN_LVI			0x0c
/* rw: The last entry of the list, at least 1 */
#define  PCICAP_HDA_REGS_IN_LVI_LVI		0x00ff
#define  PCICAP_HDA_REGS_IN_LVI_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_IN_LVI_WRITE_MASK	0x00ff
/* ro: FIFO Size: the most that is read or written at once */
#define PCICAP_HDA_REGS_IN_FIFOS		0x10

/* rw: Format */
#define PCICAP_HDA_REGS_IN_FMT			0x12
/* rw: Number of channels */
#define  PCICAP_HDA_REGS_IN_FMT_CHAN		0x000f
/* rw: Bits of a sample */
#define  PCICAP_HDA_REGS_IN_FMT_BITS		0x0070
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B8		0x0
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B16	0x1
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B20	0x2
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B24	0x3
#define  PCICAP_HDA_REGS_IN_FMT_BITS_B32	0x4
/* rw: What the base rate is divided by */
#define  PCICAP_HDA_REGS_IN_FMT_DIV		0x0700
/* rw: What the base rate is multiplied by, at most 4 */
#define  PCICAP_HDA_REGS_IN_FMT_MULT		0x3800
/* rw: Base rate */
#define  PCICAP_HDA_REGS_IN_FMT_BASE		0x4000
#define  PCICAP_HDA_REGS_IN_FMT_BASE_KHZ48	0x0
#define  PCICAP_HDA_REGS_IN_FMT_BASE_KHZ44_1	0x1
#define  PCICAP_HDA_REGS_IN_FMT_RESET_VALUE	0x0000
#define  PCICAP_HDA_REGS_IN_FMT_WRITE_MASK	0x7f7f

/* rw: Buffer Descriptor List Pointer, lower half */
#define PCICAP_HDA_REGS_IN_BDPL			0x18
/* rw: Address of the list */
#define  PCICAP_HDA_REGS_IN_BDPL_BASE		0xffffff80
#define  PCICAP_HDA_REGS_IN_BDPL_RESET_VALUE	0x00000000
#define  PCICAP_HDA_REGS_IN_BDPL_WRITE_MASK	0xffffff80
#define  PCICAP_HDA_REGS_IN_BDPL_KEEP_MASK	0xffffff80
/* rw: Buffer Descriptor List Pointer, upper half */
#define PCICAP_HDA_REGS_IN_BDPU			0x1c
#define  PCICAP_HDA_REGS_IN_BDPU_RESET_VALUE	0x00000000

/* out: Stream descriptor */
#define PCICAP_HDA_REGS_OUT_STRIDE		0x20

/* bidi: Stream descriptor */
#define PCICAP_HDA_REGS_BIDI_STRIDE		0x20

/* bdl_entry: Entry of a buffer descriptor list */
#define PCICAP_HDA_BDL_ENTRY_STRIDE		0x10
/* rw: Address of the buffer, a multiple of 128 */
#define PCICAP_HDA_BDL_ENTRY_ADDRESS		0x00
#define PCICAP_HDA_BDL_ENTRY_LENGTH		0x08	/* rw: Its length */

/* rw: What happens at its end */
#define PCICAP_HDA_BDL_ENTRY_FLAGS		0x0c
/* rw: Interrupt on completion, if CTL.IOCE is set */
#define  PCICAP_HDA_BDL_ENTRY_FLAGS_IOC		0x00000001
#define  PCICAP_HDA_BDL_ENTRY_FLAGS_WRITE_MASK	0x00000001
#define  PCICAP_HDA_BDL_ENTRY_FLAGS_KEEP_MASK	0x00000001

/* corb_entry: Entry of the command output ring buffer */
#define PCICAP_HDA_CORB_ENTRY_STRIDE		0x04

/* rw: A command */
#define PCICAP_HDA_CORB_ENTRY_COMMAND		0x00
/* rw: Address of the codec */
#define  PCICAP_HDA_CORB_ENTRY_COMMAND_CAD	0xf0000000
/* rw: Node of the codec */
#define  PCICAP_HDA_CORB_ENTRY_COMMAND_NID	0x0ff00000
/* rw: Verb, and what belongs to it */
#define  PCICAP_HDA_CORB_ENTRY_COMMAND_VERB	0x000fffff

/* rirb_entry: Entry of the response input ring buffer */
#define PCICAP_HDA_RIRB_ENTRY_STRIDE		0x08
#define PCICAP_HDA_RIRB_ENTRY_RESPONSE		0x00	/* ro: What the codec says */

#define PCICAP_HDA_RIRB_ENTRY_EXTENDED		0x04		/* ro: Where it is from */
#define  PCICAP_HDA_RIRB_ENTRY_EXTENDED_CAD	0x0000000f	/* ro: Address of the codec */
#define  PCICAP_HDA_RIRB_ENTRY_EXTENDED_UNSOL	0x00000010	/* ro: Nobody has asked */

/* position: Entry of the DMA position buffer, in the order of streams */
#define PCICAP_HDA_POSITION_STRIDE		0x08
/* ro: Of the DMA engine in the cyclic buffer */
#define PCICAP_HDA_POSITION_POSITION		0x00
/* clang-format on */

/**
 * pcicap_hda_id() - which entry of the table of devices a function has
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
pcicap_hda_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x040300, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x040380, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 2, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_hda_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_hda_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_hda_id(vendor, device, class_code, PCICAP_ANY_ID,
			     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_hda_regs_want() - what to map for BAR 0: Registers of the controller
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_hda_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_HDA_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_HDA_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_hda_regs - Registers of the controller
 * @view: where it is
 * @gcap_bss: read once: the layout depends on it
 * @gcap_iss: read once: the layout depends on it
 * @gcap_oss: read once: the layout depends on it
 *
 * Made by pcicap_hda_regs_map() only.
 */
struct pcicap_hda_regs {
	struct pcicap_mmio view;
	uint32_t gcap_bss;
	uint32_t gcap_iss;
	uint32_t gcap_oss;
};

/* Global Capabilities */
struct pcicap_hda_regs_gcap {
	uint16_t raw;
};

/* Takes addresses of 64 bits */
static inline bool
pcicap_hda_regs_gcap_ok64(struct pcicap_hda_regs_gcap r)
{
	return (r.raw & PCICAP_HDA_REGS_GCAP_OK64) != 0;
}

/* Number of serial data out signals */
static inline uint16_t
pcicap_hda_regs_gcap_nsdo(struct pcicap_hda_regs_gcap r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_GCAP_NSDO) >> 1);
}

/* Number of bidirectional streams */
static inline uint16_t
pcicap_hda_regs_gcap_bss(struct pcicap_hda_regs_gcap r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_GCAP_BSS) >> 3);
}

/* Number of input streams */
static inline uint16_t
pcicap_hda_regs_gcap_iss(struct pcicap_hda_regs_gcap r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_GCAP_ISS) >> 8);
}

/* Number of output streams */
static inline uint16_t
pcicap_hda_regs_gcap_oss(struct pcicap_hda_regs_gcap r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_GCAP_OSS) >> 12);
}

/* Number of serial data out signals, as a quantity. */
static inline uint64_t
pcicap_hda_regs_gcap_nsdo_decoded(struct pcicap_hda_regs_gcap r)
{
	uint64_t n = pcicap_hda_regs_gcap_nsdo(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_hda_regs_gcap_nsdo_encode() - from a quantity: Number of serial data
 * out signals
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_gcap_nsdo_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 0, 0, 1, 0, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_read_gcap() - read: Global Capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_gcap(const struct pcicap_hda_regs *v,
			  struct pcicap_hda_regs_gcap *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_GCAP, &val->raw);
}

/* Global Capabilities: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_gcap
pcicap_hda_regs_load_gcap(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_gcap r = { pcicap_mmio_load16(&v->view,
							     PCICAP_HDA_REGS_GCAP) };

	return r;
}

/**
 * pcicap_hda_regs_read_vmin() - read: Minor Version
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_vmin(const struct pcicap_hda_regs *v, uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_VMIN, val);
}

/* Minor Version: the load alone; see pcicap_hda_regs_bare() */
static inline uint8_t
pcicap_hda_regs_load_vmin(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_HDA_REGS_VMIN);
}

/**
 * pcicap_hda_regs_read_vmaj() - read: Major Version
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_vmaj(const struct pcicap_hda_regs *v, uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_VMAJ, val);
}

/* Major Version: the load alone; see pcicap_hda_regs_bare() */
static inline uint8_t
pcicap_hda_regs_load_vmaj(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_HDA_REGS_VMAJ);
}

/**
 * pcicap_hda_regs_read_outpay() - read: Output Payload Capability: words of 16
 * bits in a frame of 48 kHz
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_outpay(const struct pcicap_hda_regs *v, uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_OUTPAY, val);
}

/*
 * Output Payload Capability: words of 16 bits in a frame of 48 kHz: the load
 * alone; see pcicap_hda_regs_bare()
 */
static inline uint16_t
pcicap_hda_regs_load_outpay(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_HDA_REGS_OUTPAY);
}

/**
 * pcicap_hda_regs_read_inpay() - read: Input Payload Capability: words of 16
 * bits in a frame of 48 kHz
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_inpay(const struct pcicap_hda_regs *v, uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_INPAY, val);
}

/*
 * Input Payload Capability: words of 16 bits in a frame of 48 kHz: the load
 * alone; see pcicap_hda_regs_bare()
 */
static inline uint16_t
pcicap_hda_regs_load_inpay(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_HDA_REGS_INPAY);
}

/* Global Control */
struct pcicap_hda_regs_gctl {
	uint32_t raw;
};

/* Controller reset: in reset while 0; each change is done when it reads so */
static inline bool
pcicap_hda_regs_gctl_crst(struct pcicap_hda_regs_gctl r)
{
	return (r.raw & PCICAP_HDA_REGS_GCTL_CRST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_gctl
pcicap_hda_regs_gctl_set_crst(struct pcicap_hda_regs_gctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_GCTL_CRST,
			      val ? PCICAP_HDA_REGS_GCTL_CRST : 0);
	return r;
}

/* Flush control: starts a flush; reads 1 until it has ended */
static inline bool
pcicap_hda_regs_gctl_fcntrl(struct pcicap_hda_regs_gctl r)
{
	return (r.raw & PCICAP_HDA_REGS_GCTL_FCNTRL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_gctl
pcicap_hda_regs_gctl_set_fcntrl(struct pcicap_hda_regs_gctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_GCTL_FCNTRL,
			      val ? PCICAP_HDA_REGS_GCTL_FCNTRL : 0);
	return r;
}

/* Unsolicited responses are accepted */
static inline bool
pcicap_hda_regs_gctl_unsol(struct pcicap_hda_regs_gctl r)
{
	return (r.raw & PCICAP_HDA_REGS_GCTL_UNSOL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_gctl
pcicap_hda_regs_gctl_set_unsol(struct pcicap_hda_regs_gctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_GCTL_UNSOL,
			      val ? PCICAP_HDA_REGS_GCTL_UNSOL : 0);
	return r;
}

/**
 * pcicap_hda_regs_read_gctl() - read: Global Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.7.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_gctl(const struct pcicap_hda_regs *v,
			  struct pcicap_hda_regs_gctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_GCTL, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_gctl_crst_now(const struct pcicap_hda_regs *v, uint32_t *now)
{
	struct pcicap_hda_regs_gctl r;
	int ret = pcicap_hda_regs_read_gctl(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_hda_regs_gctl_crst(r);
	return 0;
}

/**
 * pcicap_hda_regs_update_gctl() - change bits: Global Control
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
pcicap_hda_regs_update_gctl(const struct pcicap_hda_regs *v, uint32_t mask,
			    struct pcicap_hda_regs_gctl val)
{
	struct pcicap_hda_regs_gctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_GCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_gctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_GCTL,
				 (uint32_t)((old.raw & PCICAP_HDA_REGS_GCTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Global Control: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_gctl
pcicap_hda_regs_load_gctl(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_gctl r = { pcicap_mmio_load32(&v->view,
							     PCICAP_HDA_REGS_GCTL) };

	return r;
}

/* Wake Enable */
struct pcicap_hda_regs_wakeen {
	uint16_t raw;
};

/* A bit for each serial data in signal: a change of its state wakes */
static inline uint16_t
pcicap_hda_regs_wakeen_sdiwen(struct pcicap_hda_regs_wakeen r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_WAKEEN_SDIWEN);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_wakeen
pcicap_hda_regs_wakeen_set_sdiwen(struct pcicap_hda_regs_wakeen r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_WAKEEN_SDIWEN, val);
	return r;
}

/**
 * pcicap_hda_regs_read_wakeen() - read: Wake Enable
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_wakeen(const struct pcicap_hda_regs *v,
			    struct pcicap_hda_regs_wakeen *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_WAKEEN, &val->raw);
}

/**
 * pcicap_hda_regs_update_wakeen() - change bits: Wake Enable
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_wakeen(const struct pcicap_hda_regs *v, uint16_t mask,
			      struct pcicap_hda_regs_wakeen val)
{
	struct pcicap_hda_regs_wakeen old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_WAKEEN_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_wakeen(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_HDA_REGS_WAKEEN,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Wake Enable: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_wakeen
pcicap_hda_regs_load_wakeen(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_wakeen r = { pcicap_mmio_load16(&v->view,
							       PCICAP_HDA_REGS_WAKEEN) };

	return r;
}

/* State Change Status */
struct pcicap_hda_regs_statests {
	uint16_t raw;
};

/*
 * A bit for each serial data in signal: a codec there has asked for attention
 */
static inline uint16_t
pcicap_hda_regs_statests_sdiwake(struct pcicap_hda_regs_statests r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_STATESTS_SDIWAKE);
}

/**
 * pcicap_hda_regs_read_statests() - read: State Change Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.9.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_statests(const struct pcicap_hda_regs *v,
			      struct pcicap_hda_regs_statests *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_STATESTS,
				  &val->raw);
}

/**
 * pcicap_hda_regs_clear_statests() - clear bits by writing 1: State
 * Change Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_clear_statests(const struct pcicap_hda_regs *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_HDA_REGS_STATESTS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write16(&v->view, PCICAP_HDA_REGS_STATESTS, bits);
}

/* State Change Status: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_statests
pcicap_hda_regs_load_statests(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_statests r = { pcicap_mmio_load16(&v->view,
								 PCICAP_HDA_REGS_STATESTS) };

	return r;
}

/* Global Status */
struct pcicap_hda_regs_gsts {
	uint16_t raw;
};

/* The flush has ended */
static inline bool
pcicap_hda_regs_gsts_fsts(struct pcicap_hda_regs_gsts r)
{
	return (r.raw & PCICAP_HDA_REGS_GSTS_FSTS) != 0;
}

/**
 * pcicap_hda_regs_read_gsts() - read: Global Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.10.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_gsts(const struct pcicap_hda_regs *v,
			  struct pcicap_hda_regs_gsts *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_GSTS, &val->raw);
}

/**
 * pcicap_hda_regs_clear_gsts() - clear bits by writing 1: Global Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_clear_gsts(const struct pcicap_hda_regs *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_HDA_REGS_GSTS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write16(&v->view, PCICAP_HDA_REGS_GSTS, bits);
}

/* Global Status: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_gsts
pcicap_hda_regs_load_gsts(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_gsts r = { pcicap_mmio_load16(&v->view,
							     PCICAP_HDA_REGS_GSTS) };

	return r;
}

/* Global Capabilities 2 */
struct pcicap_hda_regs_gcap2 {
	uint16_t raw;
};

/* Energy efficient audio is supported */
static inline bool
pcicap_hda_regs_gcap2_eeac(struct pcicap_hda_regs_gcap2 r)
{
	return (r.raw & PCICAP_HDA_REGS_GCAP2_EEAC) != 0;
}

/**
 * pcicap_hda_regs_read_gcap2() - read: Global Capabilities 2
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_gcap2(const struct pcicap_hda_regs *v,
			   struct pcicap_hda_regs_gcap2 *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_GCAP2, &val->raw);
}

/* Global Capabilities 2: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_gcap2
pcicap_hda_regs_load_gcap2(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_gcap2 r = { pcicap_mmio_load16(&v->view,
							      PCICAP_HDA_REGS_GCAP2) };

	return r;
}

/**
 * pcicap_hda_regs_read_llch() - read: Linked List Capability Header: where the
 * first capability is, 0: nowhere
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_llch(const struct pcicap_hda_regs *v, uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_LLCH, val);
}

/*
 * Linked List Capability Header: where the first capability is, 0: nowhere: the
 * load alone; see pcicap_hda_regs_bare()
 */
static inline uint16_t
pcicap_hda_regs_load_llch(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_HDA_REGS_LLCH);
}

/* Output Stream Payload Capability */
struct pcicap_hda_regs_outstrmpay {
	uint16_t raw;
};

/* Words of 16 bits of one stream in a frame, 0: no limit */
static inline uint16_t
pcicap_hda_regs_outstrmpay_words(struct pcicap_hda_regs_outstrmpay r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_OUTSTRMPAY_WORDS);
}

/**
 * pcicap_hda_regs_read_outstrmpay() - read: Output Stream Payload Capability
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.11.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_outstrmpay(const struct pcicap_hda_regs *v,
				struct pcicap_hda_regs_outstrmpay *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_OUTSTRMPAY,
				  &val->raw);
}

/*
 * Output Stream Payload Capability: the load alone; see pcicap_hda_regs_bare()
 */
static inline struct pcicap_hda_regs_outstrmpay
pcicap_hda_regs_load_outstrmpay(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_outstrmpay r = { pcicap_mmio_load16(&v->view,
								   PCICAP_HDA_REGS_OUTSTRMPAY) };

	return r;
}

/* Input Stream Payload Capability */
struct pcicap_hda_regs_instrmpay {
	uint16_t raw;
};

/* Words of 16 bits of one stream in a frame, 0: no limit */
static inline uint16_t
pcicap_hda_regs_instrmpay_words(struct pcicap_hda_regs_instrmpay r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_INSTRMPAY_WORDS);
}

/**
 * pcicap_hda_regs_read_instrmpay() - read: Input Stream Payload Capability
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.12.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_instrmpay(const struct pcicap_hda_regs *v,
			       struct pcicap_hda_regs_instrmpay *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_INSTRMPAY,
				  &val->raw);
}

/*
 * Input Stream Payload Capability: the load alone; see pcicap_hda_regs_bare()
 */
static inline struct pcicap_hda_regs_instrmpay
pcicap_hda_regs_load_instrmpay(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_instrmpay r = { pcicap_mmio_load16(&v->view,
								  PCICAP_HDA_REGS_INSTRMPAY) };

	return r;
}

/* Interrupt Control */
struct pcicap_hda_regs_intctl {
	uint32_t raw;
};

/* A bit for each stream, in the order of their registers: it interrupts */
static inline uint32_t
pcicap_hda_regs_intctl_sie(struct pcicap_hda_regs_intctl r)
{
	return (uint32_t)(r.raw & PCICAP_HDA_REGS_INTCTL_SIE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_intctl
pcicap_hda_regs_intctl_set_sie(struct pcicap_hda_regs_intctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_INTCTL_SIE, val);
	return r;
}

/* The controller interrupts */
static inline bool
pcicap_hda_regs_intctl_cie(struct pcicap_hda_regs_intctl r)
{
	return (r.raw & PCICAP_HDA_REGS_INTCTL_CIE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_intctl
pcicap_hda_regs_intctl_set_cie(struct pcicap_hda_regs_intctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_INTCTL_CIE,
			      val ? PCICAP_HDA_REGS_INTCTL_CIE : 0);
	return r;
}

/* Interrupts are enabled */
static inline bool
pcicap_hda_regs_intctl_gie(struct pcicap_hda_regs_intctl r)
{
	return (r.raw & PCICAP_HDA_REGS_INTCTL_GIE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_intctl
pcicap_hda_regs_intctl_set_gie(struct pcicap_hda_regs_intctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_INTCTL_GIE,
			      val ? PCICAP_HDA_REGS_INTCTL_GIE : 0);
	return r;
}

/**
 * pcicap_hda_regs_read_intctl() - read: Interrupt Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.14.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_intctl(const struct pcicap_hda_regs *v,
			    struct pcicap_hda_regs_intctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_INTCTL, &val->raw);
}

/**
 * pcicap_hda_regs_write_intctl() - write: Interrupt Control
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_intctl(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_intctl val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_INTCTL, val.raw);
}

/**
 * pcicap_hda_regs_update_intctl() - change bits: Interrupt Control
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
pcicap_hda_regs_update_intctl(const struct pcicap_hda_regs *v, uint32_t mask,
			      struct pcicap_hda_regs_intctl val)
{
	struct pcicap_hda_regs_intctl old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_intctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_INTCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Interrupt Control: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_intctl
pcicap_hda_regs_load_intctl(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_intctl r = { pcicap_mmio_load32(&v->view,
							       PCICAP_HDA_REGS_INTCTL) };

	return r;
}

/* Interrupt Control: the store alone; see pcicap_hda_regs_bare() */
static inline void
pcicap_hda_regs_store_intctl(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_intctl val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_INTCTL, val.raw);
}

/* Interrupt Status; cleared where the causes are */
struct pcicap_hda_regs_intsts {
	uint32_t raw;
};

/* A bit for each stream, in the order of their registers */
static inline uint32_t
pcicap_hda_regs_intsts_sis(struct pcicap_hda_regs_intsts r)
{
	return (uint32_t)(r.raw & PCICAP_HDA_REGS_INTSTS_SIS);
}

/* The controller: a response, a memory error, or a codec's change of state */
static inline bool
pcicap_hda_regs_intsts_cis(struct pcicap_hda_regs_intsts r)
{
	return (r.raw & PCICAP_HDA_REGS_INTSTS_CIS) != 0;
}

/* One that is enabled is pending */
static inline bool
pcicap_hda_regs_intsts_gis(struct pcicap_hda_regs_intsts r)
{
	return (r.raw & PCICAP_HDA_REGS_INTSTS_GIS) != 0;
}

/**
 * pcicap_hda_regs_read_intsts() - read: Interrupt Status; cleared where the
 * causes are
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.15.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_intsts(const struct pcicap_hda_regs *v,
			    struct pcicap_hda_regs_intsts *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_INTSTS, &val->raw);
}

/*
 * Interrupt Status; cleared where the causes are: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline struct pcicap_hda_regs_intsts
pcicap_hda_regs_load_intsts(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_intsts r = { pcicap_mmio_load32(&v->view,
							       PCICAP_HDA_REGS_INTSTS) };

	return r;
}

/**
 * pcicap_hda_regs_read_walclk() - read: Wall Clock Counter: periods of 24 MHz
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.16.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_walclk(const struct pcicap_hda_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_WALCLK, val);
}

/*
 * Wall Clock Counter: periods of 24 MHz: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline uint32_t
pcicap_hda_regs_load_walclk(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_HDA_REGS_WALCLK);
}

/* Stream Synchronization */
struct pcicap_hda_regs_ssync {
	uint32_t raw;
};

/* A bit for each stream, in the order of their registers: its data waits */
static inline uint32_t
pcicap_hda_regs_ssync_ssync(struct pcicap_hda_regs_ssync r)
{
	return (uint32_t)(r.raw & PCICAP_HDA_REGS_SSYNC_SSYNC);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_ssync
pcicap_hda_regs_ssync_set_ssync(struct pcicap_hda_regs_ssync r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_SSYNC_SSYNC, val);
	return r;
}

/**
 * pcicap_hda_regs_read_ssync() - read: Stream Synchronization
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.17.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_ssync(const struct pcicap_hda_regs *v,
			   struct pcicap_hda_regs_ssync *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_SSYNC, &val->raw);
}

/**
 * pcicap_hda_regs_update_ssync() - change bits: Stream Synchronization
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
pcicap_hda_regs_update_ssync(const struct pcicap_hda_regs *v, uint32_t mask,
			     struct pcicap_hda_regs_ssync val)
{
	struct pcicap_hda_regs_ssync old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_SSYNC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_ssync(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_SSYNC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Stream Synchronization: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_ssync
pcicap_hda_regs_load_ssync(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_ssync r = { pcicap_mmio_load32(&v->view,
							      PCICAP_HDA_REGS_SSYNC) };

	return r;
}

/* Command Output Ring Buffer, lower half of its address */
struct pcicap_hda_regs_corblbase {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_hda_regs_corblbase_base(struct pcicap_hda_regs_corblbase r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_CORBLBASE_BASE) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_corblbase
pcicap_hda_regs_corblbase_set_base(struct pcicap_hda_regs_corblbase r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_CORBLBASE_BASE,
			      (uint32_t)val << 7);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_hda_regs_corblbase_base_decoded(struct pcicap_hda_regs_corblbase r)
{
	uint64_t n = pcicap_hda_regs_corblbase_base(r);

	return n << 7;
}

/**
 * pcicap_hda_regs_corblbase_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_corblbase_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_read_corblbase() - read: Command Output Ring Buffer, lower
 * half of its address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.18.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corblbase(const struct pcicap_hda_regs *v,
			       struct pcicap_hda_regs_corblbase *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_CORBLBASE,
				  &val->raw);
}

/**
 * pcicap_hda_regs_write_corblbase() - write: Command Output Ring Buffer, lower
 * half of its address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_corblbase(const struct pcicap_hda_regs *v,
				struct pcicap_hda_regs_corblbase val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_CORBLBASE,
				   (uint32_t)(val.raw & PCICAP_HDA_REGS_CORBLBASE_WRITE_MASK));
}

/**
 * pcicap_hda_regs_update_corblbase() - change bits: Command Output Ring Buffer,
 * lower half of its address
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
pcicap_hda_regs_update_corblbase(const struct pcicap_hda_regs *v, uint32_t mask,
				 struct pcicap_hda_regs_corblbase val)
{
	struct pcicap_hda_regs_corblbase old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_CORBLBASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_corblbase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_CORBLBASE,
				 (uint32_t)((old.raw & PCICAP_HDA_REGS_CORBLBASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Command Output Ring Buffer, lower half of its address: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline struct pcicap_hda_regs_corblbase
pcicap_hda_regs_load_corblbase(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_corblbase r = { pcicap_mmio_load32(&v->view,
								  PCICAP_HDA_REGS_CORBLBASE) };

	return r;
}

/*
 * Command Output Ring Buffer, lower half of its address: the store alone;
 * see pcicap_hda_regs_bare()
 */
static inline void
pcicap_hda_regs_store_corblbase(const struct pcicap_hda_regs *v,
				struct pcicap_hda_regs_corblbase val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_CORBLBASE,
			    (uint32_t)(val.raw & PCICAP_HDA_REGS_CORBLBASE_WRITE_MASK));
}

/**
 * pcicap_hda_regs_read_corbubase() - read: Command Output Ring Buffer, upper
 * half of its address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.19.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corbubase(const struct pcicap_hda_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_CORBUBASE, val);
}

/**
 * pcicap_hda_regs_write_corbubase() - write: Command Output Ring Buffer, upper
 * half of its address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_corbubase(const struct pcicap_hda_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_CORBUBASE, val);
}

/**
 * pcicap_hda_regs_update_corbubase() - change bits: Command Output Ring Buffer,
 * upper half of its address
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
pcicap_hda_regs_update_corbubase(const struct pcicap_hda_regs *v, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_corbubase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_CORBUBASE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Command Output Ring Buffer, upper half of its address: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline uint32_t
pcicap_hda_regs_load_corbubase(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_HDA_REGS_CORBUBASE);
}

/*
 * Command Output Ring Buffer, upper half of its address: the store alone;
 * see pcicap_hda_regs_bare()
 */
static inline void
pcicap_hda_regs_store_corbubase(const struct pcicap_hda_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_CORBUBASE, val);
}

/* CORB Write Pointer */
struct pcicap_hda_regs_corbwp {
	uint16_t raw;
};

/* The last entry that is valid */
static inline uint16_t
pcicap_hda_regs_corbwp_wp(struct pcicap_hda_regs_corbwp r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_CORBWP_WP);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_corbwp
pcicap_hda_regs_corbwp_set_wp(struct pcicap_hda_regs_corbwp r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_CORBWP_WP, val);
	return r;
}

/**
 * pcicap_hda_regs_read_corbwp() - read: CORB Write Pointer
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.20.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corbwp(const struct pcicap_hda_regs *v,
			    struct pcicap_hda_regs_corbwp *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_CORBWP, &val->raw);
}

/**
 * pcicap_hda_regs_update_corbwp() - change bits: CORB Write Pointer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_corbwp(const struct pcicap_hda_regs *v, uint16_t mask,
			      struct pcicap_hda_regs_corbwp val)
{
	struct pcicap_hda_regs_corbwp old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_CORBWP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_corbwp(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_HDA_REGS_CORBWP,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* CORB Write Pointer: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_corbwp
pcicap_hda_regs_load_corbwp(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_corbwp r = { pcicap_mmio_load16(&v->view,
							       PCICAP_HDA_REGS_CORBWP) };

	return r;
}

/* CORB Read Pointer */
struct pcicap_hda_regs_corbrp {
	uint16_t raw;
};

/* The last entry that was read */
static inline uint16_t
pcicap_hda_regs_corbrp_rp(struct pcicap_hda_regs_corbrp r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_CORBRP_RP);
}

/*
 * Reset of the pointer: begins with 1 and ends with 0, each until it reads so
 */
static inline bool
pcicap_hda_regs_corbrp_rst(struct pcicap_hda_regs_corbrp r)
{
	return (r.raw & PCICAP_HDA_REGS_CORBRP_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_corbrp
pcicap_hda_regs_corbrp_set_rst(struct pcicap_hda_regs_corbrp r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_CORBRP_RST,
			      val ? PCICAP_HDA_REGS_CORBRP_RST : 0);
	return r;
}

/**
 * pcicap_hda_regs_read_corbrp() - read: CORB Read Pointer
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.21.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corbrp(const struct pcicap_hda_regs *v,
			    struct pcicap_hda_regs_corbrp *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_CORBRP, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_corbrp_rst_now(const struct pcicap_hda_regs *v, uint32_t *now)
{
	struct pcicap_hda_regs_corbrp r;
	int ret = pcicap_hda_regs_read_corbrp(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_hda_regs_corbrp_rst(r);
	return 0;
}

/**
 * pcicap_hda_regs_update_corbrp() - change bits: CORB Read Pointer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_corbrp(const struct pcicap_hda_regs *v, uint16_t mask,
			      struct pcicap_hda_regs_corbrp val)
{
	struct pcicap_hda_regs_corbrp old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_CORBRP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_corbrp(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_HDA_REGS_CORBRP,
				 (uint16_t)((old.raw & PCICAP_HDA_REGS_CORBRP_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* CORB Read Pointer: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_corbrp
pcicap_hda_regs_load_corbrp(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_corbrp r = { pcicap_mmio_load16(&v->view,
							       PCICAP_HDA_REGS_CORBRP) };

	return r;
}

/* CORB Control */
struct pcicap_hda_regs_corbctl {
	uint8_t raw;
};

/* A memory error interrupts */
static inline bool
pcicap_hda_regs_corbctl_cmeie(struct pcicap_hda_regs_corbctl r)
{
	return (r.raw & PCICAP_HDA_REGS_CORBCTL_CMEIE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_corbctl
pcicap_hda_regs_corbctl_set_cmeie(struct pcicap_hda_regs_corbctl r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_CORBCTL_CMEIE,
			     val ? PCICAP_HDA_REGS_CORBCTL_CMEIE : 0);
	return r;
}

/* Commands are sent; stopped when it reads 0 */
static inline bool
pcicap_hda_regs_corbctl_run(struct pcicap_hda_regs_corbctl r)
{
	return (r.raw & PCICAP_HDA_REGS_CORBCTL_RUN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_corbctl
pcicap_hda_regs_corbctl_set_run(struct pcicap_hda_regs_corbctl r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_CORBCTL_RUN,
			     val ? PCICAP_HDA_REGS_CORBCTL_RUN : 0);
	return r;
}

/**
 * pcicap_hda_regs_read_corbctl() - read: CORB Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.22.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corbctl(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_corbctl *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_CORBCTL, &val->raw);
}

/**
 * pcicap_hda_regs_update_corbctl() - change bits: CORB Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_corbctl(const struct pcicap_hda_regs *v, uint8_t mask,
			       struct pcicap_hda_regs_corbctl val)
{
	struct pcicap_hda_regs_corbctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_CORBCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_corbctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_HDA_REGS_CORBCTL,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* CORB Control: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_corbctl
pcicap_hda_regs_load_corbctl(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_corbctl r = { pcicap_mmio_load8(&v->view,
							       PCICAP_HDA_REGS_CORBCTL) };

	return r;
}

/* CORB Status */
struct pcicap_hda_regs_corbsts {
	uint8_t raw;
};

/* Memory error */
static inline bool
pcicap_hda_regs_corbsts_cmei(struct pcicap_hda_regs_corbsts r)
{
	return (r.raw & PCICAP_HDA_REGS_CORBSTS_CMEI) != 0;
}

/**
 * pcicap_hda_regs_read_corbsts() - read: CORB Status
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.23.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corbsts(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_corbsts *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_CORBSTS, &val->raw);
}

/**
 * pcicap_hda_regs_clear_corbsts() - clear bits by writing 1: CORB Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_clear_corbsts(const struct pcicap_hda_regs *v, uint8_t bits)
{
	if (bits & ~(uint32_t)PCICAP_HDA_REGS_CORBSTS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write8(&v->view, PCICAP_HDA_REGS_CORBSTS, bits);
}

/* CORB Status: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_corbsts
pcicap_hda_regs_load_corbsts(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_corbsts r = { pcicap_mmio_load8(&v->view,
							       PCICAP_HDA_REGS_CORBSTS) };

	return r;
}

/* CORB Size */
struct pcicap_hda_regs_corbsize {
	uint8_t raw;
};

/* Size */
static inline uint8_t
pcicap_hda_regs_corbsize_size(struct pcicap_hda_regs_corbsize r)
{
	return (uint8_t)(r.raw & PCICAP_HDA_REGS_CORBSIZE_SIZE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_corbsize
pcicap_hda_regs_corbsize_set_size(struct pcicap_hda_regs_corbsize r,
				  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_CORBSIZE_SIZE, val);
	return r;
}

/* Sizes that are supported */
static inline uint8_t
pcicap_hda_regs_corbsize_cap(struct pcicap_hda_regs_corbsize r)
{
	return (uint8_t)((r.raw & PCICAP_HDA_REGS_CORBSIZE_CAP) >> 4);
}

/**
 * pcicap_hda_regs_read_corbsize() - read: CORB Size
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.24.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corbsize(const struct pcicap_hda_regs *v,
			      struct pcicap_hda_regs_corbsize *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_CORBSIZE, &val->raw);
}

/**
 * pcicap_hda_regs_update_corbsize() - change bits: CORB Size
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_corbsize(const struct pcicap_hda_regs *v, uint8_t mask,
				struct pcicap_hda_regs_corbsize val)
{
	struct pcicap_hda_regs_corbsize old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_CORBSIZE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_corbsize(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_HDA_REGS_CORBSIZE,
				(uint8_t)((old.raw & PCICAP_HDA_REGS_CORBSIZE_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* CORB Size: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_corbsize
pcicap_hda_regs_load_corbsize(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_corbsize r = { pcicap_mmio_load8(&v->view,
								PCICAP_HDA_REGS_CORBSIZE) };

	return r;
}

/* Response Input Ring Buffer, lower half of its address */
struct pcicap_hda_regs_rirblbase {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_hda_regs_rirblbase_base(struct pcicap_hda_regs_rirblbase r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_RIRBLBASE_BASE) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rirblbase
pcicap_hda_regs_rirblbase_set_base(struct pcicap_hda_regs_rirblbase r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_RIRBLBASE_BASE,
			      (uint32_t)val << 7);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_hda_regs_rirblbase_base_decoded(struct pcicap_hda_regs_rirblbase r)
{
	uint64_t n = pcicap_hda_regs_rirblbase_base(r);

	return n << 7;
}

/**
 * pcicap_hda_regs_rirblbase_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_rirblbase_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_read_rirblbase() - read: Response Input Ring Buffer, lower
 * half of its address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.25.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirblbase(const struct pcicap_hda_regs *v,
			       struct pcicap_hda_regs_rirblbase *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_RIRBLBASE,
				  &val->raw);
}

/**
 * pcicap_hda_regs_write_rirblbase() - write: Response Input Ring Buffer, lower
 * half of its address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_rirblbase(const struct pcicap_hda_regs *v,
				struct pcicap_hda_regs_rirblbase val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_RIRBLBASE,
				   (uint32_t)(val.raw & PCICAP_HDA_REGS_RIRBLBASE_WRITE_MASK));
}

/**
 * pcicap_hda_regs_update_rirblbase() - change bits: Response Input Ring Buffer,
 * lower half of its address
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
pcicap_hda_regs_update_rirblbase(const struct pcicap_hda_regs *v, uint32_t mask,
				 struct pcicap_hda_regs_rirblbase val)
{
	struct pcicap_hda_regs_rirblbase old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_RIRBLBASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_rirblbase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_RIRBLBASE,
				 (uint32_t)((old.raw & PCICAP_HDA_REGS_RIRBLBASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Response Input Ring Buffer, lower half of its address: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline struct pcicap_hda_regs_rirblbase
pcicap_hda_regs_load_rirblbase(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_rirblbase r = { pcicap_mmio_load32(&v->view,
								  PCICAP_HDA_REGS_RIRBLBASE) };

	return r;
}

/*
 * Response Input Ring Buffer, lower half of its address: the store alone;
 * see pcicap_hda_regs_bare()
 */
static inline void
pcicap_hda_regs_store_rirblbase(const struct pcicap_hda_regs *v,
				struct pcicap_hda_regs_rirblbase val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_RIRBLBASE,
			    (uint32_t)(val.raw & PCICAP_HDA_REGS_RIRBLBASE_WRITE_MASK));
}

/**
 * pcicap_hda_regs_read_rirbubase() - read: Response Input Ring Buffer, upper
 * half of its address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.26.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirbubase(const struct pcicap_hda_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_RIRBUBASE, val);
}

/**
 * pcicap_hda_regs_write_rirbubase() - write: Response Input Ring Buffer, upper
 * half of its address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_rirbubase(const struct pcicap_hda_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_RIRBUBASE, val);
}

/**
 * pcicap_hda_regs_update_rirbubase() - change bits: Response Input Ring Buffer,
 * upper half of its address
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
pcicap_hda_regs_update_rirbubase(const struct pcicap_hda_regs *v, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_rirbubase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_RIRBUBASE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Response Input Ring Buffer, upper half of its address: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline uint32_t
pcicap_hda_regs_load_rirbubase(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_HDA_REGS_RIRBUBASE);
}

/*
 * Response Input Ring Buffer, upper half of its address: the store alone;
 * see pcicap_hda_regs_bare()
 */
static inline void
pcicap_hda_regs_store_rirbubase(const struct pcicap_hda_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_RIRBUBASE, val);
}

/* RIRB Write Pointer */
struct pcicap_hda_regs_rirbwp {
	uint16_t raw;
};

/* The last entry that was written */
static inline uint16_t
pcicap_hda_regs_rirbwp_wp(struct pcicap_hda_regs_rirbwp r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_RIRBWP_WP);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rirbwp
pcicap_hda_regs_rirbwp_set_rst(struct pcicap_hda_regs_rirbwp r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_RIRBWP_RST,
			      val ? PCICAP_HDA_REGS_RIRBWP_RST : 0);
	return r;
}

/**
 * pcicap_hda_regs_read_rirbwp() - read: RIRB Write Pointer
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.27.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirbwp(const struct pcicap_hda_regs *v,
			    struct pcicap_hda_regs_rirbwp *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_RIRBWP, &val->raw);
}

/**
 * pcicap_hda_regs_write_rirbwp() - write: RIRB Write Pointer
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_rirbwp(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_rirbwp val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_HDA_REGS_RIRBWP,
				   (uint16_t)(val.raw & PCICAP_HDA_REGS_RIRBWP_WRITE_MASK));
}

/* RIRB Write Pointer: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_rirbwp
pcicap_hda_regs_load_rirbwp(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_rirbwp r = { pcicap_mmio_load16(&v->view,
							       PCICAP_HDA_REGS_RIRBWP) };

	return r;
}

/* RIRB Write Pointer: the store alone; see pcicap_hda_regs_bare() */
static inline void
pcicap_hda_regs_store_rirbwp(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_rirbwp val)
{
	pcicap_mmio_store16(&v->view, PCICAP_HDA_REGS_RIRBWP,
			    (uint16_t)(val.raw & PCICAP_HDA_REGS_RIRBWP_WRITE_MASK));
}

/* Response Interrupt Count */
struct pcicap_hda_regs_rintcnt {
	uint16_t raw;
};

/* Responses until one interrupts */
static inline uint16_t
pcicap_hda_regs_rintcnt_n(struct pcicap_hda_regs_rintcnt r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_RINTCNT_N);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rintcnt
pcicap_hda_regs_rintcnt_set_n(struct pcicap_hda_regs_rintcnt r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_RINTCNT_N, val);
	return r;
}

/* Responses until one interrupts, as a quantity. */
static inline uint64_t
pcicap_hda_regs_rintcnt_n_decoded(struct pcicap_hda_regs_rintcnt r)
{
	uint64_t n = pcicap_hda_regs_rintcnt_n(r);

	return n ? n : 256;
}

/**
 * pcicap_hda_regs_rintcnt_n_encode() - from a quantity: Responses until
 * one interrupts
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_rintcnt_n_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 256, 0, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_read_rintcnt() - read: Response Interrupt Count
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.28.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rintcnt(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_rintcnt *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_RINTCNT, &val->raw);
}

/**
 * pcicap_hda_regs_update_rintcnt() - change bits: Response Interrupt Count
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_rintcnt(const struct pcicap_hda_regs *v, uint16_t mask,
			       struct pcicap_hda_regs_rintcnt val)
{
	struct pcicap_hda_regs_rintcnt old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_RINTCNT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_rintcnt(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_HDA_REGS_RINTCNT,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Response Interrupt Count: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_rintcnt
pcicap_hda_regs_load_rintcnt(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_rintcnt r = { pcicap_mmio_load16(&v->view,
								PCICAP_HDA_REGS_RINTCNT) };

	return r;
}

/* RIRB Control */
struct pcicap_hda_regs_rirbctl {
	uint8_t raw;
};

/* Responses interrupt */
static inline bool
pcicap_hda_regs_rirbctl_rintctl(struct pcicap_hda_regs_rirbctl r)
{
	return (r.raw & PCICAP_HDA_REGS_RIRBCTL_RINTCTL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rirbctl
pcicap_hda_regs_rirbctl_set_rintctl(struct pcicap_hda_regs_rirbctl r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_RIRBCTL_RINTCTL,
			     val ? PCICAP_HDA_REGS_RIRBCTL_RINTCTL : 0);
	return r;
}

/* Responses are written */
static inline bool
pcicap_hda_regs_rirbctl_run(struct pcicap_hda_regs_rirbctl r)
{
	return (r.raw & PCICAP_HDA_REGS_RIRBCTL_RUN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rirbctl
pcicap_hda_regs_rirbctl_set_run(struct pcicap_hda_regs_rirbctl r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_RIRBCTL_RUN,
			     val ? PCICAP_HDA_REGS_RIRBCTL_RUN : 0);
	return r;
}

/* An overrun interrupts */
static inline bool
pcicap_hda_regs_rirbctl_rirboic(struct pcicap_hda_regs_rirbctl r)
{
	return (r.raw & PCICAP_HDA_REGS_RIRBCTL_RIRBOIC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rirbctl
pcicap_hda_regs_rirbctl_set_rirboic(struct pcicap_hda_regs_rirbctl r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_RIRBCTL_RIRBOIC,
			     val ? PCICAP_HDA_REGS_RIRBCTL_RIRBOIC : 0);
	return r;
}

/**
 * pcicap_hda_regs_read_rirbctl() - read: RIRB Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.29.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirbctl(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_rirbctl *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_RIRBCTL, &val->raw);
}

/**
 * pcicap_hda_regs_update_rirbctl() - change bits: RIRB Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_rirbctl(const struct pcicap_hda_regs *v, uint8_t mask,
			       struct pcicap_hda_regs_rirbctl val)
{
	struct pcicap_hda_regs_rirbctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_RIRBCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_rirbctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_HDA_REGS_RIRBCTL,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* RIRB Control: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_rirbctl
pcicap_hda_regs_load_rirbctl(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_rirbctl r = { pcicap_mmio_load8(&v->view,
							       PCICAP_HDA_REGS_RIRBCTL) };

	return r;
}

/* RIRB Status */
struct pcicap_hda_regs_rirbsts {
	uint8_t raw;
};

/* There are responses */
static inline bool
pcicap_hda_regs_rirbsts_rintfl(struct pcicap_hda_regs_rirbsts r)
{
	return (r.raw & PCICAP_HDA_REGS_RIRBSTS_RINTFL) != 0;
}

/* Overrun */
static inline bool
pcicap_hda_regs_rirbsts_rirbois(struct pcicap_hda_regs_rirbsts r)
{
	return (r.raw & PCICAP_HDA_REGS_RIRBSTS_RIRBOIS) != 0;
}

/**
 * pcicap_hda_regs_read_rirbsts() - read: RIRB Status
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.30.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirbsts(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_rirbsts *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_RIRBSTS, &val->raw);
}

/**
 * pcicap_hda_regs_clear_rirbsts() - clear bits by writing 1: RIRB Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_clear_rirbsts(const struct pcicap_hda_regs *v, uint8_t bits)
{
	if (bits & ~(uint32_t)PCICAP_HDA_REGS_RIRBSTS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write8(&v->view, PCICAP_HDA_REGS_RIRBSTS, bits);
}

/* RIRB Status: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_rirbsts
pcicap_hda_regs_load_rirbsts(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_rirbsts r = { pcicap_mmio_load8(&v->view,
							       PCICAP_HDA_REGS_RIRBSTS) };

	return r;
}

/* RIRB Size */
struct pcicap_hda_regs_rirbsize {
	uint8_t raw;
};

/* Size */
static inline uint8_t
pcicap_hda_regs_rirbsize_size(struct pcicap_hda_regs_rirbsize r)
{
	return (uint8_t)(r.raw & PCICAP_HDA_REGS_RIRBSIZE_SIZE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_rirbsize
pcicap_hda_regs_rirbsize_set_size(struct pcicap_hda_regs_rirbsize r,
				  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_RIRBSIZE_SIZE, val);
	return r;
}

/* Sizes that are supported */
static inline uint8_t
pcicap_hda_regs_rirbsize_cap(struct pcicap_hda_regs_rirbsize r)
{
	return (uint8_t)((r.raw & PCICAP_HDA_REGS_RIRBSIZE_CAP) >> 4);
}

/**
 * pcicap_hda_regs_read_rirbsize() - read: RIRB Size
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirbsize(const struct pcicap_hda_regs *v,
			      struct pcicap_hda_regs_rirbsize *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_RIRBSIZE, &val->raw);
}

/**
 * pcicap_hda_regs_update_rirbsize() - change bits: RIRB Size
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_update_rirbsize(const struct pcicap_hda_regs *v, uint8_t mask,
				struct pcicap_hda_regs_rirbsize val)
{
	struct pcicap_hda_regs_rirbsize old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_RIRBSIZE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_rirbsize(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_HDA_REGS_RIRBSIZE,
				(uint8_t)((old.raw & PCICAP_HDA_REGS_RIRBSIZE_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* RIRB Size: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_rirbsize
pcicap_hda_regs_load_rirbsize(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_rirbsize r = { pcicap_mmio_load8(&v->view,
								PCICAP_HDA_REGS_RIRBSIZE) };

	return r;
}

/* Immediate Command Output */
struct pcicap_hda_regs_icoi {
	uint32_t raw;
};

/* Address of the codec */
static inline uint32_t
pcicap_hda_regs_icoi_cad(struct pcicap_hda_regs_icoi r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_ICOI_CAD) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_icoi
pcicap_hda_regs_icoi_set_cad(struct pcicap_hda_regs_icoi r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_ICOI_CAD,
			      (uint32_t)val << 28);
	return r;
}

/* Node of the codec */
static inline uint32_t
pcicap_hda_regs_icoi_nid(struct pcicap_hda_regs_icoi r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_ICOI_NID) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_icoi
pcicap_hda_regs_icoi_set_nid(struct pcicap_hda_regs_icoi r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_ICOI_NID,
			      (uint32_t)val << 20);
	return r;
}

/* Verb, and what belongs to it */
static inline uint32_t
pcicap_hda_regs_icoi_verb(struct pcicap_hda_regs_icoi r)
{
	return (uint32_t)(r.raw & PCICAP_HDA_REGS_ICOI_VERB);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_icoi
pcicap_hda_regs_icoi_set_verb(struct pcicap_hda_regs_icoi r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_ICOI_VERB, val);
	return r;
}

/**
 * pcicap_hda_regs_read_icoi() - read: Immediate Command Output
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.4.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_icoi(const struct pcicap_hda_regs *v,
			  struct pcicap_hda_regs_icoi *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_ICOI, &val->raw);
}

/**
 * pcicap_hda_regs_write_icoi() - write: Immediate Command Output
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_icoi(const struct pcicap_hda_regs *v,
			   struct pcicap_hda_regs_icoi val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_ICOI, val.raw);
}

/**
 * pcicap_hda_regs_update_icoi() - change bits: Immediate Command Output
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
pcicap_hda_regs_update_icoi(const struct pcicap_hda_regs *v, uint32_t mask,
			    struct pcicap_hda_regs_icoi val)
{
	struct pcicap_hda_regs_icoi old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_icoi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_ICOI,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Immediate Command Output: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_icoi
pcicap_hda_regs_load_icoi(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_icoi r = { pcicap_mmio_load32(&v->view,
							     PCICAP_HDA_REGS_ICOI) };

	return r;
}

/* Immediate Command Output: the store alone; see pcicap_hda_regs_bare() */
static inline void
pcicap_hda_regs_store_icoi(const struct pcicap_hda_regs *v,
			   struct pcicap_hda_regs_icoi val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_ICOI, val.raw);
}

/**
 * pcicap_hda_regs_read_irii() - read: Immediate Response Input
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.4.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_irii(const struct pcicap_hda_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_IRII, val);
}

/* Immediate Response Input: the load alone; see pcicap_hda_regs_bare() */
static inline uint32_t
pcicap_hda_regs_load_irii(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_HDA_REGS_IRII);
}

/* Immediate Command Status */
struct pcicap_hda_regs_ics {
	uint16_t raw;
};

/* Busy: sends the command; reads 1 until the response has come */
static inline bool
pcicap_hda_regs_ics_icb(struct pcicap_hda_regs_ics r)
{
	return (r.raw & PCICAP_HDA_REGS_ICS_ICB) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_ics
pcicap_hda_regs_ics_set_icb(struct pcicap_hda_regs_ics r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_ICS_ICB,
			      val ? PCICAP_HDA_REGS_ICS_ICB : 0);
	return r;
}

/* The response is valid; cleared before the next command */
static inline bool
pcicap_hda_regs_ics_irv(struct pcicap_hda_regs_ics r)
{
	return (r.raw & PCICAP_HDA_REGS_ICS_IRV) != 0;
}

/* The bits below are there */
static inline bool
pcicap_hda_regs_ics_icver(struct pcicap_hda_regs_ics r)
{
	return (r.raw & PCICAP_HDA_REGS_ICS_ICVER) != 0;
}

/* The response is unsolicited */
static inline bool
pcicap_hda_regs_ics_irrunsol(struct pcicap_hda_regs_ics r)
{
	return (r.raw & PCICAP_HDA_REGS_ICS_IRRUNSOL) != 0;
}

/* Address of the codec that responded */
static inline uint16_t
pcicap_hda_regs_ics_irradd(struct pcicap_hda_regs_ics r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_ICS_IRRADD) >> 4);
}

/**
 * pcicap_hda_regs_read_ics() - read: Immediate Command Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.4.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_ics(const struct pcicap_hda_regs *v,
			 struct pcicap_hda_regs_ics *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_ICS, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_ics_icb_now(const struct pcicap_hda_regs *v, uint32_t *now)
{
	struct pcicap_hda_regs_ics r;
	int ret = pcicap_hda_regs_read_ics(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_hda_regs_ics_icb(r);
	return 0;
}

/**
 * pcicap_hda_regs_write_ics() - write: Immediate Command Status
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_ics(const struct pcicap_hda_regs *v,
			  struct pcicap_hda_regs_ics val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_HDA_REGS_ICS,
				   (uint16_t)(val.raw & PCICAP_HDA_REGS_ICS_WRITE_MASK));
}

/**
 * pcicap_hda_regs_clear_ics() - clear bits by writing 1: Immediate
 * Command Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_clear_ics(const struct pcicap_hda_regs *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_HDA_REGS_ICS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write16(&v->view, PCICAP_HDA_REGS_ICS, bits);
}

/* Immediate Command Status: the load alone; see pcicap_hda_regs_bare() */
static inline struct pcicap_hda_regs_ics
pcicap_hda_regs_load_ics(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_ics r = { pcicap_mmio_load16(&v->view,
							    PCICAP_HDA_REGS_ICS) };

	return r;
}

/* Immediate Command Status: the store alone; see pcicap_hda_regs_bare() */
static inline void
pcicap_hda_regs_store_ics(const struct pcicap_hda_regs *v,
			  struct pcicap_hda_regs_ics val)
{
	pcicap_mmio_store16(&v->view, PCICAP_HDA_REGS_ICS,
			    (uint16_t)(val.raw & PCICAP_HDA_REGS_ICS_WRITE_MASK));
}

/* DMA Position Buffer, lower half of its address */
struct pcicap_hda_regs_dplbase {
	uint32_t raw;
};

/* Positions are written */
static inline bool
pcicap_hda_regs_dplbase_enable(struct pcicap_hda_regs_dplbase r)
{
	return (r.raw & PCICAP_HDA_REGS_DPLBASE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_dplbase
pcicap_hda_regs_dplbase_set_enable(struct pcicap_hda_regs_dplbase r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_DPLBASE_ENABLE,
			      val ? PCICAP_HDA_REGS_DPLBASE_ENABLE : 0);
	return r;
}

/* Address */
static inline uint32_t
pcicap_hda_regs_dplbase_base(struct pcicap_hda_regs_dplbase r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_DPLBASE_BASE) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_dplbase
pcicap_hda_regs_dplbase_set_base(struct pcicap_hda_regs_dplbase r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_DPLBASE_BASE,
			      (uint32_t)val << 7);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_hda_regs_dplbase_base_decoded(struct pcicap_hda_regs_dplbase r)
{
	uint64_t n = pcicap_hda_regs_dplbase_base(r);

	return n << 7;
}

/**
 * pcicap_hda_regs_dplbase_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_dplbase_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_read_dplbase() - read: DMA Position Buffer, lower half of
 * its address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.32.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_dplbase(const struct pcicap_hda_regs *v,
			     struct pcicap_hda_regs_dplbase *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_DPLBASE, &val->raw);
}

/**
 * pcicap_hda_regs_write_dplbase() - write: DMA Position Buffer, lower half of
 * its address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_dplbase(const struct pcicap_hda_regs *v,
			      struct pcicap_hda_regs_dplbase val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_DPLBASE,
				   (uint32_t)(val.raw & PCICAP_HDA_REGS_DPLBASE_WRITE_MASK));
}

/**
 * pcicap_hda_regs_update_dplbase() - change bits: DMA Position Buffer, lower
 * half of its address
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
pcicap_hda_regs_update_dplbase(const struct pcicap_hda_regs *v, uint32_t mask,
			       struct pcicap_hda_regs_dplbase val)
{
	struct pcicap_hda_regs_dplbase old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_DPLBASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_dplbase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_DPLBASE,
				 (uint32_t)((old.raw & PCICAP_HDA_REGS_DPLBASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * DMA Position Buffer, lower half of its address: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline struct pcicap_hda_regs_dplbase
pcicap_hda_regs_load_dplbase(const struct pcicap_hda_regs *v)
{
	struct pcicap_hda_regs_dplbase r = { pcicap_mmio_load32(&v->view,
								PCICAP_HDA_REGS_DPLBASE) };

	return r;
}

/*
 * DMA Position Buffer, lower half of its address: the store alone;
 * see pcicap_hda_regs_bare()
 */
static inline void
pcicap_hda_regs_store_dplbase(const struct pcicap_hda_regs *v,
			      struct pcicap_hda_regs_dplbase val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_DPLBASE,
			    (uint32_t)(val.raw & PCICAP_HDA_REGS_DPLBASE_WRITE_MASK));
}

/**
 * pcicap_hda_regs_read_dpubase() - read: DMA Position Buffer, upper half of
 * its address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.33.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_dpubase(const struct pcicap_hda_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_DPUBASE, val);
}

/**
 * pcicap_hda_regs_write_dpubase() - write: DMA Position Buffer, upper half of
 * its address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_dpubase(const struct pcicap_hda_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_DPUBASE, val);
}

/**
 * pcicap_hda_regs_update_dpubase() - change bits: DMA Position Buffer, upper
 * half of its address
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
pcicap_hda_regs_update_dpubase(const struct pcicap_hda_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_read_dpubase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_DPUBASE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * DMA Position Buffer, upper half of its address: the load alone;
 * see pcicap_hda_regs_bare()
 */
static inline uint32_t
pcicap_hda_regs_load_dpubase(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_HDA_REGS_DPUBASE);
}

/*
 * DMA Position Buffer, upper half of its address: the store alone;
 * see pcicap_hda_regs_bare()
 */
static inline void
pcicap_hda_regs_store_dpubase(const struct pcicap_hda_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_HDA_REGS_DPUBASE, val);
}

/**
 * pcicap_hda_regs_read_corb() - read: Address of the command output ring buffer
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_corb(const struct pcicap_hda_regs *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_hda_regs_corblbase part;

		ret = pcicap_hda_regs_read_corblbase(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_hda_regs_corblbase_base(part) << 7;
	}
	{
		uint32_t part;

		ret = pcicap_hda_regs_read_corbubase(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_write_corb() - write: Address of the command output
 * ring buffer
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_corb(const struct pcicap_hda_regs *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 7) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 7);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x1ffffff) << 7));
		struct pcicap_hda_regs_corblbase part = { bits };

		ret = pcicap_hda_regs_write_corblbase(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_hda_regs_write_corbubase(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_hda_regs_read_rirb() - read: Address of the response input ring buffer
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_rirb(const struct pcicap_hda_regs *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_hda_regs_rirblbase part;

		ret = pcicap_hda_regs_read_rirblbase(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_hda_regs_rirblbase_base(part) << 7;
	}
	{
		uint32_t part;

		ret = pcicap_hda_regs_read_rirbubase(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_write_rirb() - write: Address of the response input
 * ring buffer
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_rirb(const struct pcicap_hda_regs *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 7) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 7);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x1ffffff) << 7));
		struct pcicap_hda_regs_rirblbase part = { bits };

		ret = pcicap_hda_regs_write_rirblbase(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_hda_regs_write_rirbubase(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_hda_regs_read_positions() - read: Address of the DMA position buffer
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_read_positions(const struct pcicap_hda_regs *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_hda_regs_dplbase part;

		ret = pcicap_hda_regs_read_dplbase(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_hda_regs_dplbase_base(part) << 7;
	}
	{
		uint32_t part;

		ret = pcicap_hda_regs_read_dpubase(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_write_positions() - write: Address of the DMA position buffer
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_write_positions(const struct pcicap_hda_regs *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 7) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 7);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x1ffffff) << 7));
		struct pcicap_hda_regs_dplbase part = { bits };

		ret = pcicap_hda_regs_update_dplbase(v, 0xffffff80, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_hda_regs_write_dpubase(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_hda_regs_poll_reset() - start and wait: Puts the controller into reset
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_poll_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000000;
		struct pcicap_hda_regs_gctl part = { bits };

		ret = pcicap_hda_regs_update_gctl(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 100000, 500);
	for (;;) {
		uint32_t now_gctl_crst;
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

/**
 * pcicap_hda_regs_poll_end_reset() - start and wait: Takes it out of reset
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_poll_end_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000001;
		struct pcicap_hda_regs_gctl part = { bits };

		ret = pcicap_hda_regs_update_gctl(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 100000, 500);
	for (;;) {
		uint32_t now_gctl_crst;
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

/**
 * pcicap_hda_regs_poll_command() - start and wait: Sends the immediate command
 * @v: the view
 *
 * Sleeps between two reads. The limit is 10000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_poll_command(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint16_t bits = 0x0001;
		struct pcicap_hda_regs_ics part = { bits };

		ret = pcicap_hda_regs_write_ics(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 10000, 10);
	for (;;) {
		uint32_t now_ics_icb;
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

/**
 * pcicap_hda_regs_poll_corb_reset() - start and wait: Begins the reset
 * of CORBRP
 * @v: the view
 *
 * Does not sleep. The limit is 1000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_poll_corb_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint16_t bits = 0x8000;
		struct pcicap_hda_regs_corbrp part = { bits };

		ret = pcicap_hda_regs_update_corbrp(v, 0x8000, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		uint32_t now_corbrp_rst;
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

/**
 * pcicap_hda_regs_poll_corb_end_reset() - start and wait: Ends it
 * @v: the view
 *
 * Does not sleep. The limit is 1000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_poll_corb_end_reset(const struct pcicap_hda_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint16_t bits = 0x0000;
		struct pcicap_hda_regs_corbrp part = { bits };

		ret = pcicap_hda_regs_update_corbrp(v, 0x8000, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		uint32_t now_corbrp_rst;
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
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_irq_pending(const struct pcicap_hda_regs *v, uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		struct pcicap_hda_regs_intsts r;
		int ret = pcicap_hda_regs_read_intsts(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	{
		struct pcicap_hda_regs_intctl r;
		int ret = pcicap_hda_regs_read_intctl(v, &r);

		if (ret)
			return ret;
		enabled = r.raw;
	}
	causes = (uint32_t)(causes & enabled);
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
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_irq_enable(const struct pcicap_hda_regs *v, uint32_t bits)
{
	struct pcicap_hda_regs_intctl part = { bits };

	return pcicap_hda_regs_update_intctl(v, bits, part);
}

/**
 * pcicap_hda_regs_irq_disable() - disable interrupts: Interrupt Status; cleared
 * where the causes are
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_irq_disable(const struct pcicap_hda_regs *v, uint32_t bits)
{
	struct pcicap_hda_regs_intctl part = { 0 };

	return pcicap_hda_regs_update_intctl(v, bits, part);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_init(struct pcicap_hda_regs *v)
{
	int ret;

	{
		struct pcicap_hda_regs_gcap r;

		ret = pcicap_hda_regs_read_gcap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->gcap_bss = 0;
		if (!ret)
			v->gcap_bss = pcicap_hda_regs_gcap_bss(r);
		v->gcap_iss = 0;
		if (!ret)
			v->gcap_iss = pcicap_hda_regs_gcap_iss(r);
		v->gcap_oss = 0;
		if (!ret)
			v->gcap_oss = pcicap_hda_regs_gcap_oss(r);
	}
	return 0;
}

/**
 * pcicap_hda_regs_map() - the registers in a mapped BAR: Registers of
 * the controller
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		    struct pcicap_hda_regs *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_HDA_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_HDA_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_hda_regs_init(v);
}

/**
 * pcicap_hda_regs_wrap() - the registers at an address that there is: Registers
 * of the controller
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_hda_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_hda_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
		     struct pcicap_cfg *cfg, struct pcicap_hda_regs *v)
{
	pcicap_map_memory(map, PCICAP_HDA_REGS_BAR, base, size);
	return pcicap_hda_regs_map(map, cfg, v);
}

/**
 * pcicap_hda_regs_bare() - may _load_ and _store_ be used, which check nothing?
 * @v: the view, by pcicap_hda_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_bare(const struct pcicap_hda_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_HDA_REGS_MIN_SIZE);
}

/**
 * struct pcicap_hda_regs_in - Stream descriptor
 * @view: where it is
 *
 * Made by pcicap_hda_regs_in_at() only.
 */
struct pcicap_hda_regs_in {
	struct pcicap_mmio view;
};

/* Control, of three bytes, and Status */
struct pcicap_hda_regs_in_ctl {
	uint32_t raw;
};

/* Stream reset: begins with 1 and ends with 0, each until it reads so */
static inline bool
pcicap_hda_regs_in_ctl_srst(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_SRST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_srst(struct pcicap_hda_regs_in_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_SRST,
			      val ? PCICAP_HDA_REGS_IN_CTL_SRST : 0);
	return r;
}

/* The DMA engine runs */
static inline bool
pcicap_hda_regs_in_ctl_run(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_RUN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_run(struct pcicap_hda_regs_in_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_RUN,
			      val ? PCICAP_HDA_REGS_IN_CTL_RUN : 0);
	return r;
}

/* A buffer that is complete interrupts */
static inline bool
pcicap_hda_regs_in_ctl_ioce(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_IOCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_ioce(struct pcicap_hda_regs_in_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_IOCE,
			      val ? PCICAP_HDA_REGS_IN_CTL_IOCE : 0);
	return r;
}

/* A FIFO error interrupts */
static inline bool
pcicap_hda_regs_in_ctl_feie(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_FEIE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_feie(struct pcicap_hda_regs_in_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_FEIE,
			      val ? PCICAP_HDA_REGS_IN_CTL_FEIE : 0);
	return r;
}

/* A descriptor error interrupts */
static inline bool
pcicap_hda_regs_in_ctl_deie(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_DEIE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_deie(struct pcicap_hda_regs_in_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_DEIE,
			      val ? PCICAP_HDA_REGS_IN_CTL_DEIE : 0);
	return r;
}

/* Serial data out signals, of an output */
static inline uint32_t
pcicap_hda_regs_in_ctl_stripe(struct pcicap_hda_regs_in_ctl r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_IN_CTL_STRIPE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_stripe(struct pcicap_hda_regs_in_ctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_STRIPE,
			      (uint32_t)val << 16);
	return r;
}

/* Traffic priority */
static inline bool
pcicap_hda_regs_in_ctl_tp(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_TP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_tp(struct pcicap_hda_regs_in_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_TP,
			      val ? PCICAP_HDA_REGS_IN_CTL_TP : 0);
	return r;
}

/* Direction, of a bidirectional stream */
static inline uint32_t
pcicap_hda_regs_in_ctl_dir(struct pcicap_hda_regs_in_ctl r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_IN_CTL_DIR) >> 19);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_dir(struct pcicap_hda_regs_in_ctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_DIR,
			      (uint32_t)val << 19);
	return r;
}

/* Number of the stream on the link, 0: none */
static inline uint32_t
pcicap_hda_regs_in_ctl_strm(struct pcicap_hda_regs_in_ctl r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_IN_CTL_STRM) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl
pcicap_hda_regs_in_ctl_set_strm(struct pcicap_hda_regs_in_ctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_CTL_STRM,
			      (uint32_t)val << 20);
	return r;
}

/* A buffer is complete that asks for an interrupt */
static inline bool
pcicap_hda_regs_in_ctl_bcis(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_BCIS) != 0;
}

/* FIFO error: overrun or underrun */
static inline bool
pcicap_hda_regs_in_ctl_fifoe(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_FIFOE) != 0;
}

/* Descriptor error */
static inline bool
pcicap_hda_regs_in_ctl_dese(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_DESE) != 0;
}

/* The FIFO is ready */
static inline bool
pcicap_hda_regs_in_ctl_fifordy(struct pcicap_hda_regs_in_ctl r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL_FIFORDY) != 0;
}

/**
 * pcicap_hda_regs_in_read_ctl() - read: Control, of three bytes, and Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.35, 3.3.36.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_ctl(const struct pcicap_hda_regs_in *v,
			    struct pcicap_hda_regs_in_ctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_IN_CTL, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_ctl_srst_now(const struct pcicap_hda_regs_in *v,
				uint32_t *now)
{
	struct pcicap_hda_regs_in_ctl r;
	int ret = pcicap_hda_regs_in_read_ctl(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_hda_regs_in_ctl_srst(r);
	return 0;
}

/**
 * pcicap_hda_regs_in_update_ctl() - change bits: Control, of three bytes,
 * and Status
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
pcicap_hda_regs_in_update_ctl(const struct pcicap_hda_regs_in *v, uint32_t mask,
			      struct pcicap_hda_regs_in_ctl val)
{
	struct pcicap_hda_regs_in_ctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_IN_CTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_IN_CTL,
				 (uint32_t)((old.raw & PCICAP_HDA_REGS_IN_CTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_hda_regs_in_clear_ctl() - clear bits by writing 1: Control, of three
 * bytes, and Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_clear_ctl(const struct pcicap_hda_regs_in *v, uint32_t bits)
{
	struct pcicap_hda_regs_in_ctl old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HDA_REGS_IN_CTL_W1C_MASK)
		return -EPERM;
	ret = pcicap_hda_regs_in_read_ctl(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_HDA_REGS_IN_CTL_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_IN_CTL, bits);
}

/* The last byte of Control alone */
struct pcicap_hda_regs_in_ctl2 {
	uint8_t raw;
};

/* Serial data out signals, of an output */
static inline uint8_t
pcicap_hda_regs_in_ctl2_stripe(struct pcicap_hda_regs_in_ctl2 r)
{
	return (uint8_t)(r.raw & PCICAP_HDA_REGS_IN_CTL2_STRIPE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl2
pcicap_hda_regs_in_ctl2_set_stripe(struct pcicap_hda_regs_in_ctl2 r,
				   uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_IN_CTL2_STRIPE, val);
	return r;
}

/* Traffic priority */
static inline bool
pcicap_hda_regs_in_ctl2_tp(struct pcicap_hda_regs_in_ctl2 r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_CTL2_TP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl2
pcicap_hda_regs_in_ctl2_set_tp(struct pcicap_hda_regs_in_ctl2 r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_IN_CTL2_TP,
			     val ? PCICAP_HDA_REGS_IN_CTL2_TP : 0);
	return r;
}

/* Direction, of a bidirectional stream */
static inline uint8_t
pcicap_hda_regs_in_ctl2_dir(struct pcicap_hda_regs_in_ctl2 r)
{
	return (uint8_t)((r.raw & PCICAP_HDA_REGS_IN_CTL2_DIR) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl2
pcicap_hda_regs_in_ctl2_set_dir(struct pcicap_hda_regs_in_ctl2 r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_IN_CTL2_DIR,
			     (uint32_t)val << 3);
	return r;
}

/* Number of the stream on the link, 0: none */
static inline uint8_t
pcicap_hda_regs_in_ctl2_strm(struct pcicap_hda_regs_in_ctl2 r)
{
	return (uint8_t)((r.raw & PCICAP_HDA_REGS_IN_CTL2_STRM) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_ctl2
pcicap_hda_regs_in_ctl2_set_strm(struct pcicap_hda_regs_in_ctl2 r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HDA_REGS_IN_CTL2_STRM,
			     (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_hda_regs_in_read_ctl2() - read: The last byte of Control alone
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.35.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_ctl2(const struct pcicap_hda_regs_in *v,
			     struct pcicap_hda_regs_in_ctl2 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_IN_CTL2, &val->raw);
}

/**
 * pcicap_hda_regs_in_write_ctl2() - write: The last byte of Control alone
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_write_ctl2(const struct pcicap_hda_regs_in *v,
			      struct pcicap_hda_regs_in_ctl2 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_HDA_REGS_IN_CTL2, val.raw);
}

/**
 * pcicap_hda_regs_in_update_ctl2() - change bits: The last byte of
 * Control alone
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_update_ctl2(const struct pcicap_hda_regs_in *v, uint8_t mask,
			       struct pcicap_hda_regs_in_ctl2 val)
{
	struct pcicap_hda_regs_in_ctl2 old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_HDA_REGS_IN_CTL2,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Status alone */
struct pcicap_hda_regs_in_sts {
	uint8_t raw;
};

/* A buffer is complete that asks for an interrupt */
static inline bool
pcicap_hda_regs_in_sts_bcis(struct pcicap_hda_regs_in_sts r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_STS_BCIS) != 0;
}

/* FIFO error: overrun or underrun */
static inline bool
pcicap_hda_regs_in_sts_fifoe(struct pcicap_hda_regs_in_sts r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_STS_FIFOE) != 0;
}

/* Descriptor error */
static inline bool
pcicap_hda_regs_in_sts_dese(struct pcicap_hda_regs_in_sts r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_STS_DESE) != 0;
}

/* The FIFO is ready */
static inline bool
pcicap_hda_regs_in_sts_fifordy(struct pcicap_hda_regs_in_sts r)
{
	return (r.raw & PCICAP_HDA_REGS_IN_STS_FIFORDY) != 0;
}

/**
 * pcicap_hda_regs_in_read_sts() - read: Status alone
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See HDA 3.3.36.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_sts(const struct pcicap_hda_regs_in *v,
			    struct pcicap_hda_regs_in_sts *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_HDA_REGS_IN_STS, &val->raw);
}

/**
 * pcicap_hda_regs_in_clear_sts() - clear bits by writing 1: Status alone
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_clear_sts(const struct pcicap_hda_regs_in *v, uint8_t bits)
{
	if (bits & ~(uint32_t)PCICAP_HDA_REGS_IN_STS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write8(&v->view, PCICAP_HDA_REGS_IN_STS, bits);
}

/**
 * pcicap_hda_regs_in_read_lpib() - read: Link Position in Buffer: bytes from
 * its begin
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.37.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_lpib(const struct pcicap_hda_regs_in *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_IN_LPIB, val);
}

/**
 * pcicap_hda_regs_in_read_cbl() - read: Cyclic Buffer Length: of all buffers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.38.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_cbl(const struct pcicap_hda_regs_in *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_IN_CBL, val);
}

/**
 * pcicap_hda_regs_in_write_cbl() - write: Cyclic Buffer Length: of all buffers
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_write_cbl(const struct pcicap_hda_regs_in *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_IN_CBL, val);
}

/**
 * pcicap_hda_regs_in_update_cbl() - change bits: Cyclic Buffer Length: of
 * all buffers
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
pcicap_hda_regs_in_update_cbl(const struct pcicap_hda_regs_in *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_cbl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_IN_CBL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Last Valid Index */
struct pcicap_hda_regs_in_lvi {
	uint16_t raw;
};

/* The last entry of the list, at least 1 */
static inline uint16_t
pcicap_hda_regs_in_lvi_lvi(struct pcicap_hda_regs_in_lvi r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_IN_LVI_LVI);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_lvi
pcicap_hda_regs_in_lvi_set_lvi(struct pcicap_hda_regs_in_lvi r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_IN_LVI_LVI, val);
	return r;
}

/**
 * pcicap_hda_regs_in_read_lvi() - read: Last Valid Index
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.39.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_lvi(const struct pcicap_hda_regs_in *v,
			    struct pcicap_hda_regs_in_lvi *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_IN_LVI, &val->raw);
}

/**
 * pcicap_hda_regs_in_update_lvi() - change bits: Last Valid Index
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_update_lvi(const struct pcicap_hda_regs_in *v, uint16_t mask,
			      struct pcicap_hda_regs_in_lvi val)
{
	struct pcicap_hda_regs_in_lvi old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_IN_LVI_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_lvi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_HDA_REGS_IN_LVI,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_hda_regs_in_read_fifos() - read: FIFO Size: the most that is read or
 * written at once
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.40.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_fifos(const struct pcicap_hda_regs_in *v, uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_IN_FIFOS, val);
}

/* Format */
struct pcicap_hda_regs_in_fmt {
	uint16_t raw;
};

/* Number of channels */
static inline uint16_t
pcicap_hda_regs_in_fmt_chan(struct pcicap_hda_regs_in_fmt r)
{
	return (uint16_t)(r.raw & PCICAP_HDA_REGS_IN_FMT_CHAN);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_fmt
pcicap_hda_regs_in_fmt_set_chan(struct pcicap_hda_regs_in_fmt r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_IN_FMT_CHAN, val);
	return r;
}

/* Bits of a sample */
static inline uint16_t
pcicap_hda_regs_in_fmt_bits(struct pcicap_hda_regs_in_fmt r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_IN_FMT_BITS) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_fmt
pcicap_hda_regs_in_fmt_set_bits(struct pcicap_hda_regs_in_fmt r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_IN_FMT_BITS,
			      (uint32_t)val << 4);
	return r;
}

/* What the base rate is divided by */
static inline uint16_t
pcicap_hda_regs_in_fmt_div(struct pcicap_hda_regs_in_fmt r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_IN_FMT_DIV) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_fmt
pcicap_hda_regs_in_fmt_set_div(struct pcicap_hda_regs_in_fmt r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_IN_FMT_DIV,
			      (uint32_t)val << 8);
	return r;
}

/* What the base rate is multiplied by, at most 4 */
static inline uint16_t
pcicap_hda_regs_in_fmt_mult(struct pcicap_hda_regs_in_fmt r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_IN_FMT_MULT) >> 11);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_fmt
pcicap_hda_regs_in_fmt_set_mult(struct pcicap_hda_regs_in_fmt r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_IN_FMT_MULT,
			      (uint32_t)val << 11);
	return r;
}

/* Base rate */
static inline uint16_t
pcicap_hda_regs_in_fmt_base(struct pcicap_hda_regs_in_fmt r)
{
	return (uint16_t)((r.raw & PCICAP_HDA_REGS_IN_FMT_BASE) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_fmt
pcicap_hda_regs_in_fmt_set_base(struct pcicap_hda_regs_in_fmt r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HDA_REGS_IN_FMT_BASE,
			      (uint32_t)val << 14);
	return r;
}

/* Number of channels, as a quantity. */
static inline uint64_t
pcicap_hda_regs_in_fmt_chan_decoded(struct pcicap_hda_regs_in_fmt r)
{
	uint64_t n = pcicap_hda_regs_in_fmt_chan(r);

	return (n + 1);
}

/**
 * pcicap_hda_regs_in_fmt_chan_encode() - from a quantity: Number of channels
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_fmt_chan_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* What the base rate is divided by, as a quantity. */
static inline uint64_t
pcicap_hda_regs_in_fmt_div_decoded(struct pcicap_hda_regs_in_fmt r)
{
	uint64_t n = pcicap_hda_regs_in_fmt_div(r);

	return (n + 1);
}

/**
 * pcicap_hda_regs_in_fmt_div_encode() - from a quantity: What the base rate is
 * divided by
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_fmt_div_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* What the base rate is multiplied by, at most 4, as a quantity. */
static inline uint64_t
pcicap_hda_regs_in_fmt_mult_decoded(struct pcicap_hda_regs_in_fmt r)
{
	uint64_t n = pcicap_hda_regs_in_fmt_mult(r);

	return (n + 1);
}

/**
 * pcicap_hda_regs_in_fmt_mult_encode() - from a quantity: What the base rate is
 * multiplied by, at most 4
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_fmt_mult_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_in_read_fmt() - read: Format
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See HDA 3.3.41.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_fmt(const struct pcicap_hda_regs_in *v,
			    struct pcicap_hda_regs_in_fmt *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_HDA_REGS_IN_FMT, &val->raw);
}

/**
 * pcicap_hda_regs_in_update_fmt() - change bits: Format
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_update_fmt(const struct pcicap_hda_regs_in *v, uint16_t mask,
			      struct pcicap_hda_regs_in_fmt val)
{
	struct pcicap_hda_regs_in_fmt old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_IN_FMT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_fmt(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_HDA_REGS_IN_FMT,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Buffer Descriptor List Pointer, lower half */
struct pcicap_hda_regs_in_bdpl {
	uint32_t raw;
};

/* Address of the list */
static inline uint32_t
pcicap_hda_regs_in_bdpl_base(struct pcicap_hda_regs_in_bdpl r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_REGS_IN_BDPL_BASE) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_regs_in_bdpl
pcicap_hda_regs_in_bdpl_set_base(struct pcicap_hda_regs_in_bdpl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_REGS_IN_BDPL_BASE,
			      (uint32_t)val << 7);
	return r;
}

/* Address of the list, as a quantity. */
static inline uint64_t
pcicap_hda_regs_in_bdpl_base_decoded(struct pcicap_hda_regs_in_bdpl r)
{
	uint64_t n = pcicap_hda_regs_in_bdpl_base(r);

	return n << 7;
}

/**
 * pcicap_hda_regs_in_bdpl_base_encode() - from a quantity: Address of the list
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_bdpl_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_hda_regs_in_read_bdpl() - read: Buffer Descriptor List Pointer,
 * lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.42.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_bdpl(const struct pcicap_hda_regs_in *v,
			     struct pcicap_hda_regs_in_bdpl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_IN_BDPL, &val->raw);
}

/**
 * pcicap_hda_regs_in_write_bdpl() - write: Buffer Descriptor List Pointer,
 * lower half
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_write_bdpl(const struct pcicap_hda_regs_in *v,
			      struct pcicap_hda_regs_in_bdpl val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_IN_BDPL,
				   (uint32_t)(val.raw & PCICAP_HDA_REGS_IN_BDPL_WRITE_MASK));
}

/**
 * pcicap_hda_regs_in_update_bdpl() - change bits: Buffer Descriptor List
 * Pointer, lower half
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
pcicap_hda_regs_in_update_bdpl(const struct pcicap_hda_regs_in *v,
			       uint32_t mask,
			       struct pcicap_hda_regs_in_bdpl val)
{
	struct pcicap_hda_regs_in_bdpl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HDA_REGS_IN_BDPL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_bdpl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_IN_BDPL,
				 (uint32_t)((old.raw & PCICAP_HDA_REGS_IN_BDPL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_hda_regs_in_read_bdpu() - read: Buffer Descriptor List Pointer,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See HDA 3.3.43.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_bdpu(const struct pcicap_hda_regs_in *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_HDA_REGS_IN_BDPU, val);
}

/**
 * pcicap_hda_regs_in_write_bdpu() - write: Buffer Descriptor List Pointer,
 * upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_write_bdpu(const struct pcicap_hda_regs_in *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_HDA_REGS_IN_BDPU, val);
}

/**
 * pcicap_hda_regs_in_update_bdpu() - change bits: Buffer Descriptor List
 * Pointer, upper half
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
pcicap_hda_regs_in_update_bdpu(const struct pcicap_hda_regs_in *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_hda_regs_in_read_bdpu(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_HDA_REGS_IN_BDPU,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_hda_regs_in_read_list() - read: Address of the buffer descriptor list
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_read_list(const struct pcicap_hda_regs_in *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_hda_regs_in_bdpl part;

		ret = pcicap_hda_regs_in_read_bdpl(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_hda_regs_in_bdpl_base(part) << 7;
	}
	{
		uint32_t part;

		ret = pcicap_hda_regs_in_read_bdpu(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_in_write_list() - write: Address of the buffer
 * descriptor list
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_write_list(const struct pcicap_hda_regs_in *v,
			      uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 7) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 7);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x1ffffff) << 7));
		struct pcicap_hda_regs_in_bdpl part = { bits };

		ret = pcicap_hda_regs_in_write_bdpl(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_hda_regs_in_write_bdpu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_hda_regs_in_poll_reset() - start and wait: Resets the stream
 * @v: the view
 *
 * Does not sleep. The limit is 3000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_poll_reset(const struct pcicap_hda_regs_in *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000001;
		struct pcicap_hda_regs_in_ctl part = { bits };

		ret = pcicap_hda_regs_in_update_ctl(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 3000, 0);
	for (;;) {
		uint32_t now_ctl_srst;
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

/**
 * pcicap_hda_regs_in_poll_end_reset() - start and wait: Ends the reset of
 * the stream
 * @v: the view
 *
 * Does not sleep. The limit is 3000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_poll_end_reset(const struct pcicap_hda_regs_in *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000000;
		struct pcicap_hda_regs_in_ctl part = { bits };

		ret = pcicap_hda_regs_in_update_ctl(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 3000, 0);
	for (;;) {
		uint32_t now_ctl_srst;
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

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_init(struct pcicap_hda_regs_in *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_open(const struct pcicap_hda_regs *outer, uint32_t off,
			struct pcicap_hda_regs_in *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x20, &v->view);

	if (ret)
		return ret;
	return pcicap_hda_regs_in_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_hda_regs_in_elements(const struct pcicap_hda_regs *v)
{
	return v->gcap_iss;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_where(const struct pcicap_hda_regs *v, uint32_t *off)
{
	(void)v;
	*off = 0x80;
	return 0;
}

/**
 * pcicap_hda_regs_in_at() - Stream descriptor
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_at(const struct pcicap_hda_regs *outer, unsigned int index,
		      struct pcicap_hda_regs_in *v)
{
	uint32_t off;
	int ret = pcicap_hda_regs_in_where(outer, &off);

	if (!ret && index >= pcicap_hda_regs_in_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_hda_regs_in_open(outer, off + index * 0x20, v);
}

/* Where the last ends, or would begin if there are none. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_in_after(const struct pcicap_hda_regs *outer, uint32_t *off)
{
	int ret = pcicap_hda_regs_in_where(outer, off);

	if (ret)
		return ret;
	*off += pcicap_hda_regs_in_elements(outer) * 0x20;
	return 0;
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_hda_regs_out_elements(const struct pcicap_hda_regs *v)
{
	return v->gcap_oss;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_out_where(const struct pcicap_hda_regs *v, uint32_t *off)
{
	return pcicap_hda_regs_in_after(v, off);
}

/**
 * pcicap_hda_regs_out_at() - Stream descriptor
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_out_at(const struct pcicap_hda_regs *outer, unsigned int index,
		       struct pcicap_hda_regs_in *v)
{
	uint32_t off;
	int ret = pcicap_hda_regs_out_where(outer, &off);

	if (!ret && index >= pcicap_hda_regs_out_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_hda_regs_in_open(outer, off + index * 0x20, v);
}

/* Where the last ends, or would begin if there are none. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_out_after(const struct pcicap_hda_regs *outer, uint32_t *off)
{
	int ret = pcicap_hda_regs_out_where(outer, off);

	if (ret)
		return ret;
	*off += pcicap_hda_regs_out_elements(outer) * 0x20;
	return 0;
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_hda_regs_bidi_elements(const struct pcicap_hda_regs *v)
{
	return v->gcap_bss;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_bidi_where(const struct pcicap_hda_regs *v, uint32_t *off)
{
	return pcicap_hda_regs_out_after(v, off);
}

/**
 * pcicap_hda_regs_bidi_at() - Stream descriptor
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hda_regs_bidi_at(const struct pcicap_hda_regs *outer, unsigned int index,
			struct pcicap_hda_regs_in *v)
{
	uint32_t off;
	int ret = pcicap_hda_regs_bidi_where(outer, &off);

	if (!ret && index >= pcicap_hda_regs_bidi_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_hda_regs_in_open(outer, off + index * 0x20, v);
}

/**
 * struct pcicap_hda_bdl_entry - Entry of a buffer descriptor list
 * @address: Address of the buffer, a multiple of 128
 * @length: Its length
 * @flags: What happens at its end
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_bdl_entry {
	pcicap_le64 address;
	pcicap_le32 length;
	pcicap_le32 flags;
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_hda_bdl_entry) == 16);

/* What happens at its end */
struct pcicap_hda_bdl_entry_flags {
	uint32_t raw;
};

/* Interrupt on completion, if CTL.IOCE is set */
static inline bool
pcicap_hda_bdl_entry_flags_ioc(struct pcicap_hda_bdl_entry_flags r)
{
	return (r.raw & PCICAP_HDA_BDL_ENTRY_FLAGS_IOC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_bdl_entry_flags
pcicap_hda_bdl_entry_flags_set_ioc(struct pcicap_hda_bdl_entry_flags r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_BDL_ENTRY_FLAGS_IOC,
			      val ? PCICAP_HDA_BDL_ENTRY_FLAGS_IOC : 0);
	return r;
}

/* Address of the buffer, a multiple of 128 */
static inline uint64_t
pcicap_hda_bdl_entry_get_address(const struct pcicap_hda_bdl_entry *s)
{
	return pcicap_get_le64(&s->address);
}

/* Its length */
static inline uint32_t
pcicap_hda_bdl_entry_get_length(const struct pcicap_hda_bdl_entry *s)
{
	return pcicap_get_le32(&s->length);
}

/* What happens at its end */
static inline struct pcicap_hda_bdl_entry_flags
pcicap_hda_bdl_entry_get_flags(const struct pcicap_hda_bdl_entry *s)
{
	struct pcicap_hda_bdl_entry_flags val = { pcicap_get_le32(&s->flags) };

	return val;
}

/* Address of the buffer, a multiple of 128 */
static inline void
pcicap_hda_bdl_entry_set_address(struct pcicap_hda_bdl_entry *s, uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* Its length */
static inline void
pcicap_hda_bdl_entry_set_length(struct pcicap_hda_bdl_entry *s, uint32_t val)
{
	pcicap_put_le32(&s->length, val);
}

/* What happens at its end */
static inline void
pcicap_hda_bdl_entry_set_flags(struct pcicap_hda_bdl_entry *s,
			       struct pcicap_hda_bdl_entry_flags val)
{
	pcicap_put_le32(&s->flags, val.raw);
}

/**
 * struct pcicap_hda_corb_entry - Entry of the command output ring buffer
 * @command: A command
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_corb_entry {
	pcicap_le32 command;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_hda_corb_entry) == 4);

/* A command */
struct pcicap_hda_corb_entry_command {
	uint32_t raw;
};

/* Address of the codec */
static inline uint32_t
pcicap_hda_corb_entry_command_cad(struct pcicap_hda_corb_entry_command r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_CORB_ENTRY_COMMAND_CAD) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_corb_entry_command
pcicap_hda_corb_entry_command_set_cad(struct pcicap_hda_corb_entry_command r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_CORB_ENTRY_COMMAND_CAD,
			      (uint32_t)val << 28);
	return r;
}

/* Node of the codec */
static inline uint32_t
pcicap_hda_corb_entry_command_nid(struct pcicap_hda_corb_entry_command r)
{
	return (uint32_t)((r.raw & PCICAP_HDA_CORB_ENTRY_COMMAND_NID) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_corb_entry_command
pcicap_hda_corb_entry_command_set_nid(struct pcicap_hda_corb_entry_command r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_CORB_ENTRY_COMMAND_NID,
			      (uint32_t)val << 20);
	return r;
}

/* Verb, and what belongs to it */
static inline uint32_t
pcicap_hda_corb_entry_command_verb(struct pcicap_hda_corb_entry_command r)
{
	return (uint32_t)(r.raw & PCICAP_HDA_CORB_ENTRY_COMMAND_VERB);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_hda_corb_entry_command
pcicap_hda_corb_entry_command_set_verb(struct pcicap_hda_corb_entry_command r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HDA_CORB_ENTRY_COMMAND_VERB, val);
	return r;
}

/* A command */
static inline struct pcicap_hda_corb_entry_command
pcicap_hda_corb_entry_get_command(const struct pcicap_hda_corb_entry *s)
{
	struct pcicap_hda_corb_entry_command val = { pcicap_get_le32(&s->command) };

	return val;
}

/* A command */
static inline void
pcicap_hda_corb_entry_set_command(struct pcicap_hda_corb_entry *s,
				  struct pcicap_hda_corb_entry_command val)
{
	pcicap_put_le32(&s->command, val.raw);
}

/**
 * struct pcicap_hda_rirb_entry - Entry of the response input ring buffer
 * @response: What the codec says
 * @extended: Where it is from
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_rirb_entry {
	pcicap_le32 response;
	pcicap_le32 extended;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_hda_rirb_entry) == 8);

/* Where it is from */
struct pcicap_hda_rirb_entry_extended {
	uint32_t raw;
};

/* Address of the codec */
static inline uint32_t
pcicap_hda_rirb_entry_extended_cad(struct pcicap_hda_rirb_entry_extended r)
{
	return (uint32_t)(r.raw & PCICAP_HDA_RIRB_ENTRY_EXTENDED_CAD);
}

/* Nobody has asked */
static inline bool
pcicap_hda_rirb_entry_extended_unsol(struct pcicap_hda_rirb_entry_extended r)
{
	return (r.raw & PCICAP_HDA_RIRB_ENTRY_EXTENDED_UNSOL) != 0;
}

/* What the codec says */
static inline uint32_t
pcicap_hda_rirb_entry_get_response(const struct pcicap_hda_rirb_entry *s)
{
	return pcicap_get_le32(&s->response);
}

/* Where it is from */
static inline struct pcicap_hda_rirb_entry_extended
pcicap_hda_rirb_entry_get_extended(const struct pcicap_hda_rirb_entry *s)
{
	struct pcicap_hda_rirb_entry_extended val = { pcicap_get_le32(&s->extended) };

	return val;
}

/**
 * struct pcicap_hda_position - Entry of the DMA position buffer, in the order
 * of streams
 * @position: Of the DMA engine in the cyclic buffer
 * @gap_4: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_hda_position {
	pcicap_le32 position;
	uint8_t gap_4[4];
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_hda_position) == 8);

/* Of the DMA engine in the cyclic buffer */
static inline uint32_t
pcicap_hda_position_get_position(const struct pcicap_hda_position *s)
{
	return pcicap_get_le32(&s->position);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HDA_H */
