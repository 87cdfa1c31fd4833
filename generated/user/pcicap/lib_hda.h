/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Stream descriptors of High Definition Audio
 *
 * Generated from specs/lib/hda.yaml - do not edit.
 * Source: High Definition Audio Specification 1.0a, section 3.3; Linux sound/hda_register.h, sound/hda_verbs.h
 */
#ifndef PCICAP_HDA_LIB_H
#define PCICAP_HDA_LIB_H

/* clang-format off */

/* stream: Stream descriptor */
#define PCICAP_HDA_STREAM_STRIDE		0x20

/* rw, rw1c, ro: Control, of three bytes, and Status */
#define PCICAP_HDA_STREAM_CTL			0x00
/* rw: Stream reset: begins with 1 and ends with 0, each until it reads so */
#define  PCICAP_HDA_STREAM_CTL_SRST		0x00000001
/* rw: The DMA engine runs */
#define  PCICAP_HDA_STREAM_CTL_RUN		0x00000002
/* rw: A buffer that is complete interrupts */
#define  PCICAP_HDA_STREAM_CTL_IOCE		0x00000004
/* rw: A FIFO error interrupts */
#define  PCICAP_HDA_STREAM_CTL_FEIE		0x00000008
/* rw: A descriptor error interrupts */
#define  PCICAP_HDA_STREAM_CTL_DEIE		0x00000010
/* rw: Serial data out signals, of an output */
#define  PCICAP_HDA_STREAM_CTL_STRIPE		0x00030000
#define  PCICAP_HDA_STREAM_CTL_STRIPE_S1	0x0
#define  PCICAP_HDA_STREAM_CTL_STRIPE_S2	0x1
#define  PCICAP_HDA_STREAM_CTL_STRIPE_S4	0x2
/* rw: Traffic priority */
#define  PCICAP_HDA_STREAM_CTL_TP		0x00040000
/* rw: Direction, of a bidirectional stream */
#define  PCICAP_HDA_STREAM_CTL_DIR		0x00080000
#define  PCICAP_HDA_STREAM_CTL_DIR_INPUT	0x0
#define  PCICAP_HDA_STREAM_CTL_DIR_OUTPUT	0x1
/* rw: Number of the stream on the link, 0: none */
#define  PCICAP_HDA_STREAM_CTL_STRM		0x00f00000
/* rw1c: A buffer is complete that asks for an interrupt */
#define  PCICAP_HDA_STREAM_CTL_BCIS		0x04000000
/* rw1c: FIFO error: overrun or underrun */
#define  PCICAP_HDA_STREAM_CTL_FIFOE		0x08000000
/* rw1c: Descriptor error */
#define  PCICAP_HDA_STREAM_CTL_DESE		0x10000000
/* ro: The FIFO is ready */
#define  PCICAP_HDA_STREAM_CTL_FIFORDY		0x20000000
#define  PCICAP_HDA_STREAM_CTL_RESET_VALUE	0x00000000
#define  PCICAP_HDA_STREAM_CTL_WRITE_MASK	0x00ff001f
#define  PCICAP_HDA_STREAM_CTL_W1C_MASK		0x1c000000
#define  PCICAP_HDA_STREAM_CTL_KEEP_MASK	0xc3ffffff

/* rw: The last byte of Control alone */
#define PCICAP_HDA_STREAM_CTL2			0x02
/* rw: Serial data out signals, of an output */
#define  PCICAP_HDA_STREAM_CTL2_STRIPE		0x03
#define  PCICAP_HDA_STREAM_CTL2_STRIPE_S1	0x0
#define  PCICAP_HDA_STREAM_CTL2_STRIPE_S2	0x1
#define  PCICAP_HDA_STREAM_CTL2_STRIPE_S4	0x2
/* rw: Traffic priority */
#define  PCICAP_HDA_STREAM_CTL2_TP		0x04
/* rw: Direction, of a bidirectional stream */
#define  PCICAP_HDA_STREAM_CTL2_DIR		0x08
#define  PCICAP_HDA_STREAM_CTL2_DIR_INPUT	0x0
#define  PCICAP_HDA_STREAM_CTL2_DIR_OUTPUT	0x1
/* rw: Number of the stream on the link, 0: none */
#define  PCICAP_HDA_STREAM_CTL2_STRM		0xf0

/* rw1c, ro: Status alone */
#define PCICAP_HDA_STREAM_STS			0x03
/* rw1c: A buffer is complete that asks for an interrupt */
#define  PCICAP_HDA_STREAM_STS_BCIS		0x04
/* rw1c: FIFO error: overrun or underrun */
#define  PCICAP_HDA_STREAM_STS_FIFOE		0x08
/* rw1c: Descriptor error */
#define  PCICAP_HDA_STREAM_STS_DESE		0x10
/* ro: The FIFO is ready */
#define  PCICAP_HDA_STREAM_STS_FIFORDY		0x20
#define  PCICAP_HDA_STREAM_STS_W1C_MASK		0x1c
/* ro: Link Position in Buffer: bytes from its begin */
#define PCICAP_HDA_STREAM_LPIB			0x04
#define  PCICAP_HDA_STREAM_LPIB_RESET_VALUE	0x00000000
/* rw: Cyclic Buffer Length: of all buffers */
#define PCICAP_HDA_STREAM_CBL			0x08
#define  PCICAP_HDA_STREAM_CBL_RESET_VALUE	0x00000000

/* rw: Last Valid Index */
#define PCICAP_HDA_STREAM_LVI			0x0c
/* rw: The last entry of the list, at least 1 */
#define  PCICAP_HDA_STREAM_LVI_LVI		0x00ff
#define  PCICAP_HDA_STREAM_LVI_RESET_VALUE	0x0000
#define  PCICAP_HDA_STREAM_LVI_WRITE_MASK	0x00ff
/* ro: FIFO Size: the most that is read or written at once */
#define PCICAP_HDA_STREAM_FIFOS			0x10

/* rw: Format */
#define PCICAP_HDA_STREAM_FMT			0x12
/* rw: Number of channels */
#define  PCICAP_HDA_STREAM_FMT_CHAN		0x000f
/* rw: Bits of a sample */
#define  PCICAP_HDA_STREAM_FMT_BITS		0x0070
#define  PCICAP_HDA_STREAM_FMT_BITS_B8		0x0
#define  PCICAP_HDA_STREAM_FMT_BITS_B16		0x1
#define  PCICAP_HDA_STREAM_FMT_BITS_B20		0x2
#define  PCICAP_HDA_STREAM_FMT_BITS_B24		0x3
#define  PCICAP_HDA_STREAM_FMT_BITS_B32		0x4
/* rw: What the base rate is divided by */
#define  PCICAP_HDA_STREAM_FMT_DIV		0x0700
/* rw: What the base rate is multiplied by, at most 4 */
#define  PCICAP_HDA_STREAM_FMT_MULT		0x3800
/* rw: Base rate */
#define  PCICAP_HDA_STREAM_FMT_BASE		0x4000
#define  PCICAP_HDA_STREAM_FMT_BASE_KHZ48	0x0
#define  PCICAP_HDA_STREAM_FMT_BASE_KHZ44_1	0x1
#define  PCICAP_HDA_STREAM_FMT_RESET_VALUE	0x0000
#define  PCICAP_HDA_STREAM_FMT_WRITE_MASK	0x7f7f

/* rw: Buffer Descriptor List Pointer, lower half */
#define PCICAP_HDA_STREAM_BDPL			0x18
/* rw: Address of the list */
#define  PCICAP_HDA_STREAM_BDPL_BASE		0xffffff80
#define  PCICAP_HDA_STREAM_BDPL_RESET_VALUE	0x00000000
#define  PCICAP_HDA_STREAM_BDPL_WRITE_MASK	0xffffff80
#define  PCICAP_HDA_STREAM_BDPL_KEEP_MASK	0xffffff80
/* rw: Buffer Descriptor List Pointer, upper half */
#define PCICAP_HDA_STREAM_BDPU			0x1c
#define  PCICAP_HDA_STREAM_BDPU_RESET_VALUE	0x00000000
/* clang-format on */

#endif /* PCICAP_HDA_LIB_H */
