/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel 82540EM Gigabit Ethernet Controller
 *
 * Generated from specs/devices/e1000.yaml - do not edit.
 * Source: Intel PCI/PCI-X Family of Gigabit Ethernet Controllers Software Developer's Manual, chapter 13; Linux drivers/net/ethernet/intel/e1000
 */
#ifndef PCICAP_E1000_H
#define PCICAP_E1000_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>
#include <pcicap/user/indexed.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Device registers */
#define PCICAP_E1000_REGS_BAR			0
#define PCICAP_E1000_REGS_MIN_SIZE		0x20000

/* regs: Device registers */
#define PCICAP_E1000_REGS_CRCERRS		0x4000	/* ro: CRC errors */
#define PCICAP_E1000_REGS_ALGNERRC		0x4004	/* ro: Alignment errors */
#define PCICAP_E1000_REGS_RXERRC		0x400c	/* ro: Receive errors */
/* ro: Missed packets: no room in the receive FIFO */
#define PCICAP_E1000_REGS_MPC			0x4010
#define PCICAP_E1000_REGS_SCC			0x4014	/* ro: Single collisions */
#define PCICAP_E1000_REGS_ECOL			0x4018	/* ro: Excessive collisions */
#define PCICAP_E1000_REGS_MCC			0x401c	/* ro: Multiple collisions */
#define PCICAP_E1000_REGS_LATECOL		0x4020	/* ro: Late collisions */
#define PCICAP_E1000_REGS_COLC			0x4028	/* ro: Collisions */
#define PCICAP_E1000_REGS_DC			0x4030	/* ro: Defers */
#define PCICAP_E1000_REGS_TNCRS			0x4034	/* ro: Transmits without CRS */
#define PCICAP_E1000_REGS_CEXTERR		0x403c	/* ro: Carrier extension errors */
#define PCICAP_E1000_REGS_RLEC			0x4040	/* ro: Receive length errors */
#define PCICAP_E1000_REGS_XONRXC		0x4048	/* ro: XON frames received */
#define PCICAP_E1000_REGS_XONTXC		0x404c	/* ro: XON frames transmitted */
#define PCICAP_E1000_REGS_XOFFRXC		0x4050	/* ro: XOFF frames received */
#define PCICAP_E1000_REGS_XOFFTXC		0x4054	/* ro: XOFF frames transmitted */
/* ro: Flow control frames received that are not supported */
#define PCICAP_E1000_REGS_FCRUC			0x4058
#define PCICAP_E1000_REGS_PRC64			0x405c	/* ro: Packets received of 64 bytes */
/* ro: Packets received of 65 to 127 bytes */
#define PCICAP_E1000_REGS_PRC127		0x4060
/* ro: Packets received of 128 to 255 bytes */
#define PCICAP_E1000_REGS_PRC255		0x4064
/* ro: Packets received of 256 to 511 bytes */
#define PCICAP_E1000_REGS_PRC511		0x4068
/* ro: Packets received of 512 to 1023 bytes */
#define PCICAP_E1000_REGS_PRC1023		0x406c
/* ro: Packets received of 1024 bytes and more */
#define PCICAP_E1000_REGS_PRC1522		0x4070
#define PCICAP_E1000_REGS_GPRC			0x4074	/* ro: Good packets received */
#define PCICAP_E1000_REGS_BPRC			0x4078	/* ro: Broadcast packets received */
#define PCICAP_E1000_REGS_MPRC			0x407c	/* ro: Multicast packets received */
#define PCICAP_E1000_REGS_GPTC			0x4080	/* ro: Good packets transmitted */
/* ro: Good octets received, lower 32 bits */
#define PCICAP_E1000_REGS_GORCL			0x4088
/* ro: Good octets received, upper 32 bits */
#define PCICAP_E1000_REGS_GORCH			0x408c
/* ro: Good octets transmitted, lower 32 bits */
#define PCICAP_E1000_REGS_GOTCL			0x4090
/* ro: Good octets transmitted, upper 32 bits */
#define PCICAP_E1000_REGS_GOTCH			0x4094
/* ro: Packets received when there were no buffers */
#define PCICAP_E1000_REGS_RNBC			0x40a0
#define PCICAP_E1000_REGS_RUC			0x40a4	/* ro: Undersized packets received */
#define PCICAP_E1000_REGS_RFC			0x40a8	/* ro: Fragments received */
#define PCICAP_E1000_REGS_ROC			0x40ac	/* ro: Oversized packets received */
#define PCICAP_E1000_REGS_RJC			0x40b0	/* ro: Jabbers received */
#define PCICAP_E1000_REGS_MGTPRC		0x40b4	/* ro: Management packets received */
#define PCICAP_E1000_REGS_MGTPDC		0x40b8	/* ro: Management packets dropped */
#define PCICAP_E1000_REGS_MGTPTC		0x40bc	/* ro: Management packets transmitted */
/* ro: Octets received in all, lower 32 bits */
#define PCICAP_E1000_REGS_TORL			0x40c0
/* ro: Octets received in all, upper 32 bits */
#define PCICAP_E1000_REGS_TORH			0x40c4
/* ro: Octets transmitted in all, lower 32 bits */
#define PCICAP_E1000_REGS_TOTL			0x40c8
/* ro: Octets transmitted in all, upper 32 bits */
#define PCICAP_E1000_REGS_TOTH			0x40cc
#define PCICAP_E1000_REGS_TPR			0x40d0	/* ro: Packets received in all */
#define PCICAP_E1000_REGS_TPT			0x40d4	/* ro: Packets transmitted in all */
#define PCICAP_E1000_REGS_PTC64			0x40d8	/* ro: Packets transmitted of 64 bytes */
/* ro: Packets transmitted of 65 to 127 bytes */
#define PCICAP_E1000_REGS_PTC127		0x40dc
/* ro: Packets transmitted of 128 to 255 bytes */
#define PCICAP_E1000_REGS_PTC255		0x40e0
/* ro: Packets transmitted of 256 to 511 bytes */
#define PCICAP_E1000_REGS_PTC511		0x40e4
/* ro: Packets transmitted of 512 to 1023 bytes */
#define PCICAP_E1000_REGS_PTC1023		0x40e8
/* ro: Packets transmitted of 1024 bytes and more */
#define PCICAP_E1000_REGS_PTC1522		0x40ec
#define PCICAP_E1000_REGS_MPTC			0x40f0	/* ro: Multicast packets transmitted */
#define PCICAP_E1000_REGS_BPTC			0x40f4	/* ro: Broadcast packets transmitted */
/* ro: TCP segmentation contexts transmitted */
#define PCICAP_E1000_REGS_TSCTC			0x40f8
/* ro: TCP segmentation contexts that failed */
#define PCICAP_E1000_REGS_TSCTFC		0x40fc
#define PCICAP_E1000_REGS_VET			0x38	/* rw: VLAN Ether Type */
#define PCICAP_E1000_REGS_MTA			0x5200	/* rw: Multicast Table Array: 4096 bits */
#define PCICAP_E1000_REGS_MTA_COUNT		128
/* rw: VLAN Filter Table Array: a bit for each VLAN */
#define PCICAP_E1000_REGS_VFTA			0x5600
#define PCICAP_E1000_REGS_VFTA_COUNT		128
/* rw: Flow Control Address, lower 32 bits */
#define PCICAP_E1000_REGS_FCAL			0x28
/* rw: Flow Control Address, upper 16 bits */
#define PCICAP_E1000_REGS_FCAH			0x2c
#define PCICAP_E1000_REGS_FCT			0x30	/* rw: Flow Control Type */
#define PCICAP_E1000_REGS_FCTTV			0x170	/* rw: Flow Control Transmit Timer Value */

/* rw: Flow Control Receive Threshold, low */
#define PCICAP_E1000_REGS_FCRTL			0x2160
/* rw: Below it XON is sent */
#define  PCICAP_E1000_REGS_FCRTL_RTL		0x0000fff8
/* rw: XON enable */
#define  PCICAP_E1000_REGS_FCRTL_XONE		0x80000000
#define  PCICAP_E1000_REGS_FCRTL_WRITE_MASK	0x8000fff8

/* rw: Flow Control Receive Threshold, high */
#define PCICAP_E1000_REGS_FCRTH			0x2168
/* rw: Above it XOFF is sent */
#define  PCICAP_E1000_REGS_FCRTH_RTH		0x0000fff8
#define  PCICAP_E1000_REGS_FCRTH_WRITE_MASK	0x0000fff8

/* rw: MDI Control: reads or writes a register of the PHY */
#define PCICAP_E1000_REGS_MDIC			0x20
/* rw: The value */
#define  PCICAP_E1000_REGS_MDIC_DATA		0x0000ffff
/* rw: Which register */
#define  PCICAP_E1000_REGS_MDIC_REGADD		0x001f0000
/* rw: Which PHY */
#define  PCICAP_E1000_REGS_MDIC_PHYADD		0x03e00000
/* rw: What is done */
#define  PCICAP_E1000_REGS_MDIC_OP		0x0c000000
#define  PCICAP_E1000_REGS_MDIC_OP_WRITE	0x1
#define  PCICAP_E1000_REGS_MDIC_OP_READ		0x2
/* rw: It is done; written as 0 to start */
#define  PCICAP_E1000_REGS_MDIC_READY		0x10000000
/* rw: Interrupts when it is done */
#define  PCICAP_E1000_REGS_MDIC_I		0x20000000
/* rw: The PHY did not answer */
#define  PCICAP_E1000_REGS_MDIC_ERROR		0x40000000
#define  PCICAP_E1000_REGS_MDIC_WRITE_MASK	0x7fffffff

/* rw: Interrupt Throttling Rate */
#define PCICAP_E1000_REGS_ITR			0xc4
/* rw: The least time between interrupts, 0: no limit */
#define  PCICAP_E1000_REGS_ITR_INTERVAL		0x0000ffff
#define  PCICAP_E1000_REGS_ITR_WRITE_MASK	0x0000ffff

/* rw: Transmit Inter-Packet Gap */
#define PCICAP_E1000_REGS_TIPG			0x410
/* rw: Between packets */
#define  PCICAP_E1000_REGS_TIPG_IPGT		0x000003ff
/* rw: First part of it in half duplex */
#define  PCICAP_E1000_REGS_TIPG_IPGR1		0x000ffc00
/* rw: All of it in half duplex */
#define  PCICAP_E1000_REGS_TIPG_IPGR2		0x3ff00000
#define  PCICAP_E1000_REGS_TIPG_WRITE_MASK	0x3fffffff
/* rw: Adaptive Interframe Spacing Throttle */
#define PCICAP_E1000_REGS_AIT			0x458
/* rw: Receive Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000_REGS_RDTR			0x2820
/* rw: Receive Interrupt Absolute Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000_REGS_RADV			0x282c
#define PCICAP_E1000_REGS_TIDV			0x3820	/* rw: Transmit Interrupt Delay Value */
/* rw: Transmit Absolute Interrupt Delay Value, in steps of 1.024 us */
#define PCICAP_E1000_REGS_TADV			0x382c

/* rw1s, ro, rw: EEPROM Read: reads a word of the EEPROM */
#define PCICAP_E1000_REGS_EERD			0x14
/* rw1s: Starts to read; written together with the address */
#define  PCICAP_E1000_REGS_EERD_START		0x00000001
/* ro: The data are there */
#define  PCICAP_E1000_REGS_EERD_DONE		0x00000010
/* rw: Address of the word */
#define  PCICAP_E1000_REGS_EERD_ADDR		0x0000ff00
/* ro: The word */
#define  PCICAP_E1000_REGS_EERD_DATA		0xffff0000
#define  PCICAP_E1000_REGS_EERD_WRITE_MASK	0x0000ff01
#define  PCICAP_E1000_REGS_EERD_KEEP_MASK	0x0000ff00

/* rw, rw1s: Device Control */
#define PCICAP_E1000_REGS_CTRL			0x00
/* rw: Full duplex */
#define  PCICAP_E1000_REGS_CTRL_FD		0x00000001
/* rw: Auto-speed detection enable */
#define  PCICAP_E1000_REGS_CTRL_ASDE		0x00000020
/* rw: Set link up */
#define  PCICAP_E1000_REGS_CTRL_SLU		0x00000040
/* rw: Speed that FRCSPD forces */
#define  PCICAP_E1000_REGS_CTRL_SPEED		0x00000300
#define  PCICAP_E1000_REGS_CTRL_SPEED_MBPS10	0x0
#define  PCICAP_E1000_REGS_CTRL_SPEED_MBPS100	0x1
#define  PCICAP_E1000_REGS_CTRL_SPEED_MBPS1000	0x2
/* rw: Force speed */
#define  PCICAP_E1000_REGS_CTRL_FRCSPD		0x00000800
/* rw: Force duplex */
#define  PCICAP_E1000_REGS_CTRL_FRCDPLX		0x00001000
/* rw: Value of the software definable pin 0 */
#define  PCICAP_E1000_REGS_CTRL_SDP0_DATA	0x00040000
/* rw: Value of the software definable pin 1 */
#define  PCICAP_E1000_REGS_CTRL_SDP1_DATA	0x00080000
/* rw: Advertises wakeup from D3cold */
#define  PCICAP_E1000_REGS_CTRL_ADVD3WUC	0x00100000
/* rw: Pin 0 is an output */
#define  PCICAP_E1000_REGS_CTRL_SDP0_IODIR	0x00400000
/* rw: Pin 1 is an output */
#define  PCICAP_E1000_REGS_CTRL_SDP1_IODIR	0x00800000
/* rw1s: Device reset: reads 1 until it has ended */
#define  PCICAP_E1000_REGS_CTRL_RST		0x04000000
/* rw: Receive flow control enable */
#define  PCICAP_E1000_REGS_CTRL_RFCE		0x08000000
/* rw: Transmit flow control enable */
#define  PCICAP_E1000_REGS_CTRL_TFCE		0x10000000
/* rw: VLAN mode enable */
#define  PCICAP_E1000_REGS_CTRL_VME		0x40000000
/* rw: PHY reset: software sets and clears it */
#define  PCICAP_E1000_REGS_CTRL_PHY_RST		0x80000000
#define  PCICAP_E1000_REGS_CTRL_WRITE_MASK	0xdcdc1b61
#define  PCICAP_E1000_REGS_CTRL_KEEP_MASK	0xfbffffff

/* ro: Device Status */
#define PCICAP_E1000_REGS_STATUS			0x08
/* ro: Full duplex */
#define  PCICAP_E1000_REGS_STATUS_FD			0x00000001
/* ro: Link up */
#define  PCICAP_E1000_REGS_STATUS_LU			0x00000002
/* ro: Transmission is paused */
#define  PCICAP_E1000_REGS_STATUS_TXOFF			0x00000010
/* ro: Link speed */
#define  PCICAP_E1000_REGS_STATUS_SPEED			0x000000c0
#define  PCICAP_E1000_REGS_STATUS_SPEED_MBPS10		0x0
#define  PCICAP_E1000_REGS_STATUS_SPEED_MBPS100		0x1
#define  PCICAP_E1000_REGS_STATUS_SPEED_MBPS1000	0x2
/* ro: Auto-speed detection value */
#define  PCICAP_E1000_REGS_STATUS_ASDV			0x00000300
#define  PCICAP_E1000_REGS_STATUS_ASDV_MBPS10		0x0
#define  PCICAP_E1000_REGS_STATUS_ASDV_MBPS100		0x1
#define  PCICAP_E1000_REGS_STATUS_ASDV_MBPS1000		0x2
/* ro: The PCI bus runs at 66 MHz */
#define  PCICAP_E1000_REGS_STATUS_PCI66			0x00000800

#define PCICAP_E1000_REGS_EECD			0x10		/* rw, ro: EEPROM/Flash Control */
#define  PCICAP_E1000_REGS_EECD_SK		0x00000001	/* rw: Clock */
#define  PCICAP_E1000_REGS_EECD_CS		0x00000002	/* rw: Chip select */
#define  PCICAP_E1000_REGS_EECD_DI		0x00000004	/* rw: Data to the EEPROM */
#define  PCICAP_E1000_REGS_EECD_DO_PIN		0x00000008	/* ro: Data from the EEPROM */
#define  PCICAP_E1000_REGS_EECD_FWE		0x00000030	/* rw: Writes to the flash */
#define  PCICAP_E1000_REGS_EECD_FWE_DISABLED	0x1
#define  PCICAP_E1000_REGS_EECD_FWE_ENABLED	0x2
#define  PCICAP_E1000_REGS_EECD_REQ		0x00000040	/* rw: Asks for direct access */
#define  PCICAP_E1000_REGS_EECD_GNT		0x00000080	/* ro: Direct access is granted */
#define  PCICAP_E1000_REGS_EECD_PRES		0x00000100	/* ro: An EEPROM is present */
#define  PCICAP_E1000_REGS_EECD_SIZE		0x00000200	/* ro: Size of the EEPROM */
#define  PCICAP_E1000_REGS_EECD_SIZE_WORDS64	0x0
#define  PCICAP_E1000_REGS_EECD_SIZE_WORDS256	0x1
#define  PCICAP_E1000_REGS_EECD_WRITE_MASK	0x00000077
#define  PCICAP_E1000_REGS_EECD_KEEP_MASK	0xfffffc77

/* rw, rw1s: Extended Device Control */
#define PCICAP_E1000_REGS_CTRL_EXT		0x18
/* rw: Pin 6 interrupts */
#define  PCICAP_E1000_REGS_CTRL_EXT_GPI2_EN	0x00000004
/* rw: Pin 7 interrupts */
#define  PCICAP_E1000_REGS_CTRL_EXT_GPI3_EN	0x00000008
/* rw: Value of the software definable pin 6 */
#define  PCICAP_E1000_REGS_CTRL_EXT_SDP6_DATA	0x00000040
/* rw: Value of the software definable pin 7 */
#define  PCICAP_E1000_REGS_CTRL_EXT_SDP7_DATA	0x00000080
/* rw1s: Starts to detect the speed */
#define  PCICAP_E1000_REGS_CTRL_EXT_ASDCHK	0x00001000
/* rw1s: Reads the EEPROM again */
#define  PCICAP_E1000_REGS_CTRL_EXT_EE_RST	0x00002000
/* rw: Speed select bypass */
#define  PCICAP_E1000_REGS_CTRL_EXT_SPD_BYPS	0x00008000
#define  PCICAP_E1000_REGS_CTRL_EXT_WRITE_MASK	0x0000b0cc
#define  PCICAP_E1000_REGS_CTRL_EXT_KEEP_MASK	0xffffcfff

/* rw1c: Interrupt Cause Read: a read clears it */
#define PCICAP_E1000_REGS_ICR			0xc0
/* rw1c: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_ICR_TXDW		0x00000001
/* rw1c: The transmit queue is empty */
#define  PCICAP_E1000_REGS_ICR_TXQE		0x00000002
/* rw1c: Link status changed */
#define  PCICAP_E1000_REGS_ICR_LSC		0x00000004
/* rw1c: Receive sequence error */
#define  PCICAP_E1000_REGS_ICR_RXSEQ		0x00000008
/* rw1c: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_ICR_RXDMT0		0x00000010
/* rw1c: Receiver overrun */
#define  PCICAP_E1000_REGS_ICR_RXO		0x00000040
/* rw1c: Receiver timer */
#define  PCICAP_E1000_REGS_ICR_RXT0		0x00000080
/* rw1c: An MDI access has ended */
#define  PCICAP_E1000_REGS_ICR_MDAC		0x00000200
/* rw1c: The PHY interrupts */
#define  PCICAP_E1000_REGS_ICR_PHYINT		0x00001000
/* rw1c: Software definable pin 6 */
#define  PCICAP_E1000_REGS_ICR_GPI_SDP6		0x00002000
/* rw1c: Software definable pin 7 */
#define  PCICAP_E1000_REGS_ICR_GPI_SDP7		0x00004000
/* rw1c: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_ICR_TXD_LOW		0x00008000
/* rw1c: A small packet was received */
#define  PCICAP_E1000_REGS_ICR_SRPD		0x00010000
#define  PCICAP_E1000_REGS_ICR_W1C_MASK		0x0001f2df

/* wo: Interrupt Cause Set: raises causes */
#define PCICAP_E1000_REGS_ICS			0xc8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_ICS_TXDW		0x00000001
/* wo: The transmit queue is empty */
#define  PCICAP_E1000_REGS_ICS_TXQE		0x00000002
/* wo: Link status changed */
#define  PCICAP_E1000_REGS_ICS_LSC		0x00000004
/* wo: Receive sequence error */
#define  PCICAP_E1000_REGS_ICS_RXSEQ		0x00000008
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_ICS_RXDMT0		0x00000010
/* wo: Receiver overrun */
#define  PCICAP_E1000_REGS_ICS_RXO		0x00000040
/* wo: Receiver timer */
#define  PCICAP_E1000_REGS_ICS_RXT0		0x00000080
/* wo: An MDI access has ended */
#define  PCICAP_E1000_REGS_ICS_MDAC		0x00000200
/* wo: The PHY interrupts */
#define  PCICAP_E1000_REGS_ICS_PHYINT		0x00001000
/* wo: Software definable pin 6 */
#define  PCICAP_E1000_REGS_ICS_GPI_SDP6		0x00002000
/* wo: Software definable pin 7 */
#define  PCICAP_E1000_REGS_ICS_GPI_SDP7		0x00004000
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_ICS_TXD_LOW		0x00008000
/* wo: A small packet was received */
#define  PCICAP_E1000_REGS_ICS_SRPD		0x00010000
#define  PCICAP_E1000_REGS_ICS_WRITE_MASK	0x0001f2df

/* rw1s: Interrupt Mask Set/Read: ones enable causes */
#define PCICAP_E1000_REGS_IMS			0xd0
/* rw1s: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_IMS_TXDW		0x00000001
/* rw1s: The transmit queue is empty */
#define  PCICAP_E1000_REGS_IMS_TXQE		0x00000002
/* rw1s: Link status changed */
#define  PCICAP_E1000_REGS_IMS_LSC		0x00000004
/* rw1s: Receive sequence error */
#define  PCICAP_E1000_REGS_IMS_RXSEQ		0x00000008
/* rw1s: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_IMS_RXDMT0		0x00000010
/* rw1s: Receiver overrun */
#define  PCICAP_E1000_REGS_IMS_RXO		0x00000040
/* rw1s: Receiver timer */
#define  PCICAP_E1000_REGS_IMS_RXT0		0x00000080
/* rw1s: An MDI access has ended */
#define  PCICAP_E1000_REGS_IMS_MDAC		0x00000200
/* rw1s: The PHY interrupts */
#define  PCICAP_E1000_REGS_IMS_PHYINT		0x00001000
/* rw1s: Software definable pin 6 */
#define  PCICAP_E1000_REGS_IMS_GPI_SDP6		0x00002000
/* rw1s: Software definable pin 7 */
#define  PCICAP_E1000_REGS_IMS_GPI_SDP7		0x00004000
/* rw1s: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_IMS_TXD_LOW		0x00008000
/* rw1s: A small packet was received */
#define  PCICAP_E1000_REGS_IMS_SRPD		0x00010000
#define  PCICAP_E1000_REGS_IMS_WRITE_MASK	0x0001f2df

/* wo: Interrupt Mask Clear: ones disable causes */
#define PCICAP_E1000_REGS_IMC			0xd8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_IMC_TXDW		0x00000001
/* wo: The transmit queue is empty */
#define  PCICAP_E1000_REGS_IMC_TXQE		0x00000002
/* wo: Link status changed */
#define  PCICAP_E1000_REGS_IMC_LSC		0x00000004
/* wo: Receive sequence error */
#define  PCICAP_E1000_REGS_IMC_RXSEQ		0x00000008
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_IMC_RXDMT0		0x00000010
/* wo: Receiver overrun */
#define  PCICAP_E1000_REGS_IMC_RXO		0x00000040
/* wo: Receiver timer */
#define  PCICAP_E1000_REGS_IMC_RXT0		0x00000080
/* wo: An MDI access has ended */
#define  PCICAP_E1000_REGS_IMC_MDAC		0x00000200
/* wo: The PHY interrupts */
#define  PCICAP_E1000_REGS_IMC_PHYINT		0x00001000
/* wo: Software definable pin 6 */
#define  PCICAP_E1000_REGS_IMC_GPI_SDP6		0x00002000
/* wo: Software definable pin 7 */
#define  PCICAP_E1000_REGS_IMC_GPI_SDP7		0x00004000
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_IMC_TXD_LOW		0x00008000
/* wo: A small packet was received */
#define  PCICAP_E1000_REGS_IMC_SRPD		0x00010000
#define  PCICAP_E1000_REGS_IMC_WRITE_MASK	0x0001f2df

/* rw: Receive Control */
#define PCICAP_E1000_REGS_RCTL			0x100
/* rw: Receiver enable */
#define  PCICAP_E1000_REGS_RCTL_EN		0x00000002
/* rw: Store bad packets */
#define  PCICAP_E1000_REGS_RCTL_SBP		0x00000004
/* rw: Unicast promiscuous enable */
#define  PCICAP_E1000_REGS_RCTL_UPE		0x00000008
/* rw: Multicast promiscuous enable */
#define  PCICAP_E1000_REGS_RCTL_MPE		0x00000010
/* rw: Long packet enable */
#define  PCICAP_E1000_REGS_RCTL_LPE		0x00000020
/* rw: Loopback mode */
#define  PCICAP_E1000_REGS_RCTL_LBM		0x000000c0
#define  PCICAP_E1000_REGS_RCTL_LBM_NONE	0x0
#define  PCICAP_E1000_REGS_RCTL_LBM_MAC		0x1
#define  PCICAP_E1000_REGS_RCTL_LBM_TRANSCEIVER	0x3
/* rw: Receive descriptors left at which RXDMT0 is set, of the length of the ring */
#define  PCICAP_E1000_REGS_RCTL_RDMTS		0x00000300
#define  PCICAP_E1000_REGS_RCTL_RDMTS_HALF	0x0
#define  PCICAP_E1000_REGS_RCTL_RDMTS_QUARTER	0x1
#define  PCICAP_E1000_REGS_RCTL_RDMTS_EIGHTH	0x2
/* rw: Multicast offset: bits of the address that select in MTA */
#define  PCICAP_E1000_REGS_RCTL_MO		0x00003000
#define  PCICAP_E1000_REGS_RCTL_MO_BITS47_36	0x0
#define  PCICAP_E1000_REGS_RCTL_MO_BITS46_35	0x1
#define  PCICAP_E1000_REGS_RCTL_MO_BITS45_34	0x2
#define  PCICAP_E1000_REGS_RCTL_MO_BITS43_32	0x3
/* rw: Broadcasts are accepted */
#define  PCICAP_E1000_REGS_RCTL_BAM		0x00008000
/* rw: Buffer size: 2048, 1024, 512 or 256 bytes; 1 to 3 with BSEX: 16 times that */
#define  PCICAP_E1000_REGS_RCTL_BSIZE		0x00030000
/* rw: VLAN filter enable */
#define  PCICAP_E1000_REGS_RCTL_VFE		0x00040000
/* rw: Canonical form indicator enable */
#define  PCICAP_E1000_REGS_RCTL_CFIEN		0x00080000
/* rw: Canonical form indicator that is accepted */
#define  PCICAP_E1000_REGS_RCTL_CFI		0x00100000
/* rw: Pause frames are discarded */
#define  PCICAP_E1000_REGS_RCTL_DPF		0x00400000
/* rw: MAC control frames are passed */
#define  PCICAP_E1000_REGS_RCTL_PMCF		0x00800000
/* rw: Buffer size extension */
#define  PCICAP_E1000_REGS_RCTL_BSEX		0x02000000
/* rw: The CRC is stripped */
#define  PCICAP_E1000_REGS_RCTL_SECRC		0x04000000
#define  PCICAP_E1000_REGS_RCTL_WRITE_MASK	0x06dfb3fe

/* rw, rw1s: Transmit Control */
#define PCICAP_E1000_REGS_TCTL			0x400
/* rw: Transmitter enable */
#define  PCICAP_E1000_REGS_TCTL_EN		0x00000002
/* rw: Short packets are padded */
#define  PCICAP_E1000_REGS_TCTL_PSP		0x00000008
/* rw: Collision threshold */
#define  PCICAP_E1000_REGS_TCTL_CT		0x00000ff0
/* rw: Collision distance */
#define  PCICAP_E1000_REGS_TCTL_COLD		0x003ff000
/* rw1s: Sends a pause frame */
#define  PCICAP_E1000_REGS_TCTL_SWXOFF		0x00400000
/* rw: Retransmits on late collisions */
#define  PCICAP_E1000_REGS_TCTL_RTLC		0x01000000
/* rw: Does not retransmit on underrun */
#define  PCICAP_E1000_REGS_TCTL_NRTU		0x02000000
#define  PCICAP_E1000_REGS_TCTL_WRITE_MASK	0x037ffffa
#define  PCICAP_E1000_REGS_TCTL_KEEP_MASK	0xffbfffff

/* rw: LED Control */
#define PCICAP_E1000_REGS_LEDCTL				0xe00
/* rw: What LED 0 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE			0x0000000f
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_10_1000	0x0
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_100_1000	0x1
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_UP		0x2
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_ACTIVITY		0x3
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_ACTIVITY	0x4
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_10		0x5
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_100		0x6
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_1000		0x7
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_PCIX_MODE		0x8
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_FULL_DUPLEX		0x9
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_COLLISION		0xa
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_BUS_SPEED		0xb
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_BUS_SIZE		0xc
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_PAUSED		0xd
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_IS_ON		0xe
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_IS_OFF		0xf
/* rw: LED 0 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED0_IVRT			0x00000040
/* rw: LED 0 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED0_BLINK			0x00000080
/* rw: What LED 1 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE			0x00000f00
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_10_1000	0x0
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_100_1000	0x1
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_UP		0x2
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_ACTIVITY		0x3
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_ACTIVITY	0x4
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_10		0x5
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_100		0x6
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_1000		0x7
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_PCIX_MODE		0x8
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_FULL_DUPLEX		0x9
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_COLLISION		0xa
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_BUS_SPEED		0xb
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_BUS_SIZE		0xc
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_PAUSED		0xd
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_IS_ON		0xe
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_IS_OFF		0xf
/* rw: LED 1 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED1_IVRT			0x00004000
/* rw: LED 1 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED1_BLINK			0x00008000
/* rw: What LED 2 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE			0x000f0000
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_10_1000	0x0
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_100_1000	0x1
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_UP		0x2
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_ACTIVITY		0x3
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_ACTIVITY	0x4
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_10		0x5
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_100		0x6
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_1000		0x7
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_PCIX_MODE		0x8
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_FULL_DUPLEX		0x9
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_COLLISION		0xa
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_BUS_SPEED		0xb
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_BUS_SIZE		0xc
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_PAUSED		0xd
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_IS_ON		0xe
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_IS_OFF		0xf
/* rw: LED 2 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED2_IVRT			0x00400000
/* rw: LED 2 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED2_BLINK			0x00800000
/* rw: What LED 3 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE			0x0f000000
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_10_1000	0x0
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_100_1000	0x1
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_UP		0x2
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_ACTIVITY		0x3
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_ACTIVITY	0x4
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_10		0x5
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_100		0x6
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_1000		0x7
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_PCIX_MODE		0x8
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_FULL_DUPLEX		0x9
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_COLLISION		0xa
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_BUS_SPEED		0xb
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_BUS_SIZE		0xc
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_PAUSED		0xd
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_IS_ON		0xe
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_IS_OFF		0xf
/* rw: LED 3 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED3_IVRT			0x40000000
/* rw: LED 3 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED3_BLINK			0x80000000
#define  PCICAP_E1000_REGS_LEDCTL_WRITE_MASK			0xcfcfcfcf

/* rw, ro: Packet Buffer Allocation */
#define PCICAP_E1000_REGS_PBA			0x1000
/* rw: For packets received */
#define  PCICAP_E1000_REGS_PBA_RXA		0x0000ffff
/* ro: For packets to transmit */
#define  PCICAP_E1000_REGS_PBA_TXA		0xffff0000
#define  PCICAP_E1000_REGS_PBA_WRITE_MASK	0x0000ffff
#define  PCICAP_E1000_REGS_PBA_KEEP_MASK	0x0000ffff
/* rw: Receive Descriptor Base Address, lower 32 bits */
#define PCICAP_E1000_REGS_RDBAL			0x2800
/* rw: Receive Descriptor Base Address, upper 32 bits */
#define PCICAP_E1000_REGS_RDBAH			0x2804
/* rw: Length of the ring of receive descriptors */
#define PCICAP_E1000_REGS_RDLEN			0x2808
#define PCICAP_E1000_REGS_RDH			0x2810	/* rw: Receive Descriptor Head */
#define PCICAP_E1000_REGS_RDT			0x2818	/* rw: Receive Descriptor Tail */

/* rw: Receive Descriptor Control */
#define PCICAP_E1000_REGS_RXDCTL			0x2828
/* rw: Prefetch threshold */
#define  PCICAP_E1000_REGS_RXDCTL_PTHRESH		0x0000003f
/* rw: Host threshold */
#define  PCICAP_E1000_REGS_RXDCTL_HTHRESH		0x00003f00
/* rw: Write-back threshold */
#define  PCICAP_E1000_REGS_RXDCTL_WTHRESH		0x003f0000
/* rw: Unit of the thresholds */
#define  PCICAP_E1000_REGS_RXDCTL_GRAN			0x01000000
#define  PCICAP_E1000_REGS_RXDCTL_GRAN_CACHE_LINES	0x0
#define  PCICAP_E1000_REGS_RXDCTL_GRAN_DESCRIPTORS	0x1
#define  PCICAP_E1000_REGS_RXDCTL_WRITE_MASK		0x013f3f3f
/* rw: Receive Small Packet Detect: packets up to this size set SRPD */
#define PCICAP_E1000_REGS_RSRPD			0x2c00
/* rw: Transmit Descriptor Base Address, lower 32 bits */
#define PCICAP_E1000_REGS_TDBAL			0x3800
/* rw: Transmit Descriptor Base Address, upper 32 bits */
#define PCICAP_E1000_REGS_TDBAH			0x3804
/* rw: Length of the ring of transmit descriptors */
#define PCICAP_E1000_REGS_TDLEN			0x3808
#define PCICAP_E1000_REGS_TDH			0x3810	/* rw: Transmit Descriptor Head */
#define PCICAP_E1000_REGS_TDT			0x3818	/* rw: Transmit Descriptor Tail */

/* rw: Transmit Descriptor Control */
#define PCICAP_E1000_REGS_TXDCTL			0x3828
/* rw: Prefetch threshold */
#define  PCICAP_E1000_REGS_TXDCTL_PTHRESH		0x0000003f
/* rw: Host threshold */
#define  PCICAP_E1000_REGS_TXDCTL_HTHRESH		0x00003f00
/* rw: Write-back threshold */
#define  PCICAP_E1000_REGS_TXDCTL_WTHRESH		0x003f0000
/* rw: Unit of the thresholds */
#define  PCICAP_E1000_REGS_TXDCTL_GRAN			0x01000000
#define  PCICAP_E1000_REGS_TXDCTL_GRAN_CACHE_LINES	0x0
#define  PCICAP_E1000_REGS_TXDCTL_GRAN_DESCRIPTORS	0x1
/* rw: Descriptors left at which TXD_LOW is set, in units of 8 */
#define  PCICAP_E1000_REGS_TXDCTL_LWTHRESH		0xfe000000
#define  PCICAP_E1000_REGS_TXDCTL_WRITE_MASK		0xff3f3f3f
/* rw: TCP Segmentation Pad and Minimum Threshold */
#define PCICAP_E1000_REGS_TSPMT			0x3830
#define PCICAP_E1000_REGS_SYMERRS		0x4008	/* ro: Symbol errors */
#define PCICAP_E1000_REGS_SEC			0x4038	/* ro: Sequence errors */

/* rw: Receive Checksum Control */
#define PCICAP_E1000_REGS_RXCSUM		0x5000
/* rw: Where the packet checksum starts */
#define  PCICAP_E1000_REGS_RXCSUM_PCSS		0x000000ff
/* rw: IP checksum offload enable */
#define  PCICAP_E1000_REGS_RXCSUM_IPOFL		0x00000100
/* rw: TCP and UDP checksum offload enable */
#define  PCICAP_E1000_REGS_RXCSUM_TUOFL		0x00000200
#define  PCICAP_E1000_REGS_RXCSUM_WRITE_MASK	0x000003ff

/* rw, rw1c: Wakeup Control */
#define PCICAP_E1000_REGS_WUC			0x5800
/* rw: Advanced power management enable */
#define  PCICAP_E1000_REGS_WUC_APME		0x00000001
/* rw: PME enable */
#define  PCICAP_E1000_REGS_WUC_PME_EN		0x00000002
/* rw1c: A wakeup event was received */
#define  PCICAP_E1000_REGS_WUC_PME_STATUS	0x00000004
/* rw: PME is asserted on APM wakeup */
#define  PCICAP_E1000_REGS_WUC_APMPME		0x00000008
#define  PCICAP_E1000_REGS_WUC_WRITE_MASK	0x0000000b
#define  PCICAP_E1000_REGS_WUC_W1C_MASK		0x00000004
#define  PCICAP_E1000_REGS_WUC_KEEP_MASK	0xfffffffb

/* rw: Wakeup Filter Control: what wakes */
#define PCICAP_E1000_REGS_WUFC			0x5808
/* rw: Link status change */
#define  PCICAP_E1000_REGS_WUFC_LNKC		0x00000001
/* rw: Magic packet */
#define  PCICAP_E1000_REGS_WUFC_MAG		0x00000002
/* rw: Directed packet */
#define  PCICAP_E1000_REGS_WUFC_EX		0x00000004
/* rw: Directed multicast packet */
#define  PCICAP_E1000_REGS_WUFC_MC		0x00000008
/* rw: Broadcast packet */
#define  PCICAP_E1000_REGS_WUFC_BC		0x00000010
/* rw: ARP request */
#define  PCICAP_E1000_REGS_WUFC_ARP		0x00000020
/* rw: Directed IPv4 packet */
#define  PCICAP_E1000_REGS_WUFC_IPV4		0x00000040
/* rw: Directed IPv6 packet */
#define  PCICAP_E1000_REGS_WUFC_IPV6		0x00000080
/* rw: Flexible filter 0 */
#define  PCICAP_E1000_REGS_WUFC_FLX0		0x00010000
/* rw: Flexible filter 1 */
#define  PCICAP_E1000_REGS_WUFC_FLX1		0x00020000
/* rw: Flexible filter 2 */
#define  PCICAP_E1000_REGS_WUFC_FLX2		0x00040000
/* rw: Flexible filter 3 */
#define  PCICAP_E1000_REGS_WUFC_FLX3		0x00080000
#define  PCICAP_E1000_REGS_WUFC_WRITE_MASK	0x000f00ff

/* unknown: Wakeup Status: what woke */
#define PCICAP_E1000_REGS_WUS			0x5810
/* unknown: Link status change */
#define  PCICAP_E1000_REGS_WUS_LNKC		0x00000001
/* unknown: Magic packet */
#define  PCICAP_E1000_REGS_WUS_MAG		0x00000002
/* unknown: Directed packet */
#define  PCICAP_E1000_REGS_WUS_EX		0x00000004
/* unknown: Directed multicast packet */
#define  PCICAP_E1000_REGS_WUS_MC		0x00000008
/* unknown: Broadcast packet */
#define  PCICAP_E1000_REGS_WUS_BC		0x00000010
/* unknown: ARP request */
#define  PCICAP_E1000_REGS_WUS_ARP		0x00000020
/* unknown: Directed IPv4 packet */
#define  PCICAP_E1000_REGS_WUS_IPV4		0x00000040
/* unknown: Directed IPv6 packet */
#define  PCICAP_E1000_REGS_WUS_IPV6		0x00000080
/* unknown: Flexible filter 0 */
#define  PCICAP_E1000_REGS_WUS_FLX0		0x00010000
/* unknown: Flexible filter 1 */
#define  PCICAP_E1000_REGS_WUS_FLX1		0x00020000
/* unknown: Flexible filter 2 */
#define  PCICAP_E1000_REGS_WUS_FLX2		0x00040000
/* unknown: Flexible filter 3 */
#define  PCICAP_E1000_REGS_WUS_FLX3		0x00080000

/* ra: A receive address */
#define PCICAP_E1000_REGS_RA			0x5400
#define PCICAP_E1000_REGS_RA_COUNT		16
#define PCICAP_E1000_REGS_RA_STRIDE		0x08
/* rw: Receive Address Low: the first 4 bytes on the wire, the first one lowest */
#define PCICAP_E1000_REGS_RA_RAL		0x00

/* rw: Receive Address High */
#define PCICAP_E1000_REGS_RA_RAH		0x04
/* rw: The last two bytes of the address */
#define  PCICAP_E1000_REGS_RA_RAH_RAH		0x0000ffff
/* rw: Address valid */
#define  PCICAP_E1000_REGS_RA_RAH_AV		0x80000000
#define  PCICAP_E1000_REGS_RA_RAH_WRITE_MASK	0x8000ffff

/* BAR 1: io, io, 32 bits: An index and a data port */
#define PCICAP_E1000_IO_BAR			1
#define PCICAP_E1000_IO_MIN_SIZE		0x08

/* io: An index and a data port */
/* rw: I/O Address: offset of the register that IODATA is */
#define PCICAP_E1000_IO_IOADDR			0x00
#define PCICAP_E1000_IO_IODATA			0x04	/* rw: I/O Data: that register */

/*
 * Behind an index and a data register: window: Device registers behind IOADDR
 * and IODATA
 */
#define PCICAP_E1000_WINDOW_MIN_SIZE		0x20000

/* window: Device registers behind IOADDR and IODATA */

/* rw1s, ro, rw: EEPROM Read: reads a word of the EEPROM */
#define PCICAP_E1000_WINDOW_EERD		0x14
/* rw1s: Starts to read; written together with the address */
#define  PCICAP_E1000_WINDOW_EERD_START		0x00000001
/* ro: The data are there */
#define  PCICAP_E1000_WINDOW_EERD_DONE		0x00000010
/* rw: Address of the word */
#define  PCICAP_E1000_WINDOW_EERD_ADDR		0x0000ff00
/* ro: The word */
#define  PCICAP_E1000_WINDOW_EERD_DATA		0xffff0000
#define  PCICAP_E1000_WINDOW_EERD_WRITE_MASK	0x0000ff01
#define  PCICAP_E1000_WINDOW_EERD_KEEP_MASK	0x0000ff00

/* rx_desc: Legacy receive descriptor */
#define PCICAP_E1000_RX_DESC_STRIDE		0x10
#define PCICAP_E1000_RX_DESC_ADDRESS		0x00	/* rw: Where the buffer is */
#define PCICAP_E1000_RX_DESC_LENGTH		0x08	/* ro: Bytes in the buffer */
#define PCICAP_E1000_RX_DESC_CHECKSUM		0x0a	/* ro: Checksum of the packet */

/* rw: Of the packet; written as 0 when the descriptor is given to the device */
#define PCICAP_E1000_RX_DESC_STATUS		0x0c
/* rw: Descriptor done: the device has written it */
#define  PCICAP_E1000_RX_DESC_STATUS_DD		0x01
/* rw: The packet ends here */
#define  PCICAP_E1000_RX_DESC_STATUS_EOP	0x02
/* rw: The checksum bits are to be ignored */
#define  PCICAP_E1000_RX_DESC_STATUS_IXSM	0x04
/* rw: The packet has a VLAN tag */
#define  PCICAP_E1000_RX_DESC_STATUS_VP		0x08
/* rw: The UDP checksum was calculated */
#define  PCICAP_E1000_RX_DESC_STATUS_UDPCS	0x10
/* rw: The TCP checksum was calculated */
#define  PCICAP_E1000_RX_DESC_STATUS_TCPCS	0x20
/* rw: The IP checksum was calculated */
#define  PCICAP_E1000_RX_DESC_STATUS_IPCS	0x40
/* rw: The filter that the packet passed is not exact */
#define  PCICAP_E1000_RX_DESC_STATUS_PIF	0x80

#define PCICAP_E1000_RX_DESC_ERRORS		0x0d \
	/* ro: Of the packet, where it ends */
#define  PCICAP_E1000_RX_DESC_ERRORS_CE		0x01		/* ro: CRC or alignment error */
#define  PCICAP_E1000_RX_DESC_ERRORS_SE		0x02		/* ro: Symbol error */
#define  PCICAP_E1000_RX_DESC_ERRORS_SEQ	0x04		/* ro: Sequence error */
#define  PCICAP_E1000_RX_DESC_ERRORS_CXE	0x10		/* ro: Carrier extension error */
#define  PCICAP_E1000_RX_DESC_ERRORS_TCPE	0x20		/* ro: TCP or UDP checksum error */
#define  PCICAP_E1000_RX_DESC_ERRORS_IPE	0x40		/* ro: IP checksum error */
#define  PCICAP_E1000_RX_DESC_ERRORS_RXE	0x80		/* ro: Data error */

#define PCICAP_E1000_RX_DESC_SPECIAL		0x0e		/* ro: VLAN tag of the packet */
#define  PCICAP_E1000_RX_DESC_SPECIAL_VLAN	0x0fff		/* ro: VLAN identifier */
#define  PCICAP_E1000_RX_DESC_SPECIAL_CFI	0x1000		/* ro: Canonical form indicator */
#define  PCICAP_E1000_RX_DESC_SPECIAL_PRI	0xe000		/* ro: Priority */

/* tx_desc: Legacy transmit descriptor */
#define PCICAP_E1000_TX_DESC_STRIDE		0x10
#define PCICAP_E1000_TX_DESC_ADDRESS		0x00	/* rw: Where the data is */

/* rw: What to do */
#define PCICAP_E1000_TX_DESC_LOWER		0x08
/* rw: Bytes of data */
#define  PCICAP_E1000_TX_DESC_LOWER_LENGTH	0x0000ffff
/* rw: Where the checksum is put */
#define  PCICAP_E1000_TX_DESC_LOWER_CSO		0x00ff0000
/* rw: The packet ends here */
#define  PCICAP_E1000_TX_DESC_LOWER_EOP		0x01000000
/* rw: The frame checksum is inserted */
#define  PCICAP_E1000_TX_DESC_LOWER_IFCS	0x02000000
/* rw: A checksum is inserted */
#define  PCICAP_E1000_TX_DESC_LOWER_IC		0x04000000
/* rw: The status is reported */
#define  PCICAP_E1000_TX_DESC_LOWER_RS		0x08000000
/* rw: The status is reported when the packet was sent */
#define  PCICAP_E1000_TX_DESC_LOWER_RPS		0x10000000
/* rw: Descriptor extension, 0 in a legacy descriptor */
#define  PCICAP_E1000_TX_DESC_LOWER_DEXT	0x20000000
/* rw: A VLAN tag is added */
#define  PCICAP_E1000_TX_DESC_LOWER_VLE		0x40000000
/* rw: The interrupt is delayed */
#define  PCICAP_E1000_TX_DESC_LOWER_IDE		0x80000000

/* rw: What the device has done; written as 0 but for where the checksum starts and the tag */
#define PCICAP_E1000_TX_DESC_UPPER		0x0c
/* rw: Descriptor done: the device has sent it */
#define  PCICAP_E1000_TX_DESC_UPPER_DD		0x00000001
/* rw: Excess collisions */
#define  PCICAP_E1000_TX_DESC_UPPER_EC		0x00000002
/* rw: Late collision */
#define  PCICAP_E1000_TX_DESC_UPPER_LC		0x00000004
/* rw: Transmit underrun */
#define  PCICAP_E1000_TX_DESC_UPPER_TU		0x00000008
/* rw: Where the checksum starts */
#define  PCICAP_E1000_TX_DESC_UPPER_CSS		0x0000ff00
/* rw: VLAN tag that is added */
#define  PCICAP_E1000_TX_DESC_UPPER_SPECIAL	0xffff0000
#define  PCICAP_E1000_TX_DESC_UPPER_WRITE_MASK	0xffffff0f
#define  PCICAP_E1000_TX_DESC_UPPER_KEEP_MASK	0xffffff0f
/* clang-format on */

/**
 * pcicap_e1000_id() - which entry of the table of devices a function has
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
pcicap_e1000_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x8086, 0x100e, 0x100e, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_e1000_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_e1000_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_e1000_id(vendor, device, class_code, PCICAP_ANY_ID,
			       PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_e1000_regs_want() - what to map for BAR 0: Device registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_e1000_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_E1000_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_E1000_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_e1000_regs - Device registers
 * @view: where it is
 *
 * Made by pcicap_e1000_regs_map() only.
 */
struct pcicap_e1000_regs {
	struct pcicap_mmio view;
};

/**
 * pcicap_e1000_regs_read_crcerrs() - read: CRC errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_crcerrs(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_CRCERRS, val);
}

/* CRC errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_crcerrs(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_CRCERRS);
}

/**
 * pcicap_e1000_regs_read_algnerrc() - read: Alignment errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_algnerrc(const struct pcicap_e1000_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_ALGNERRC, val);
}

/* Alignment errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_algnerrc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_ALGNERRC);
}

/**
 * pcicap_e1000_regs_read_rxerrc() - read: Receive errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rxerrc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RXERRC, val);
}

/* Receive errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_rxerrc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RXERRC);
}

/**
 * pcicap_e1000_regs_read_mpc() - read: Missed packets: no room in the
 * receive FIFO
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mpc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MPC, val);
}

/*
 * Missed packets: no room in the receive FIFO: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_mpc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MPC);
}

/**
 * pcicap_e1000_regs_read_scc() - read: Single collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_scc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_SCC, val);
}

/* Single collisions: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_scc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_SCC);
}

/**
 * pcicap_e1000_regs_read_ecol() - read: Excessive collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ecol(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_ECOL, val);
}

/* Excessive collisions: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_ecol(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_ECOL);
}

/**
 * pcicap_e1000_regs_read_mcc() - read: Multiple collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mcc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MCC, val);
}

/* Multiple collisions: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_mcc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MCC);
}

/**
 * pcicap_e1000_regs_read_latecol() - read: Late collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_latecol(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_LATECOL, val);
}

/* Late collisions: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_latecol(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_LATECOL);
}

/**
 * pcicap_e1000_regs_read_colc() - read: Collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_colc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_COLC, val);
}

/* Collisions: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_colc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_COLC);
}

/**
 * pcicap_e1000_regs_read_dc() - read: Defers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_dc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_DC, val);
}

/* Defers: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_dc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_DC);
}

/**
 * pcicap_e1000_regs_read_tncrs() - read: Transmits without CRS
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tncrs(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TNCRS, val);
}

/* Transmits without CRS: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_tncrs(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TNCRS);
}

/**
 * pcicap_e1000_regs_read_cexterr() - read: Carrier extension errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_cexterr(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_CEXTERR, val);
}

/* Carrier extension errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_cexterr(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_CEXTERR);
}

/**
 * pcicap_e1000_regs_read_rlec() - read: Receive length errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rlec(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RLEC, val);
}

/* Receive length errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_rlec(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RLEC);
}

/**
 * pcicap_e1000_regs_read_xonrxc() - read: XON frames received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_xonrxc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_XONRXC, val);
}

/* XON frames received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_xonrxc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_XONRXC);
}

/**
 * pcicap_e1000_regs_read_xontxc() - read: XON frames transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_xontxc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_XONTXC, val);
}

/* XON frames transmitted: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_xontxc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_XONTXC);
}

/**
 * pcicap_e1000_regs_read_xoffrxc() - read: XOFF frames received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_xoffrxc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_XOFFRXC, val);
}

/* XOFF frames received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_xoffrxc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_XOFFRXC);
}

/**
 * pcicap_e1000_regs_read_xofftxc() - read: XOFF frames transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_xofftxc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_XOFFTXC, val);
}

/* XOFF frames transmitted: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_xofftxc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_XOFFTXC);
}

/**
 * pcicap_e1000_regs_read_fcruc() - read: Flow control frames received that are
 * not supported
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fcruc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCRUC, val);
}

/*
 * Flow control frames received that are not supported: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_fcruc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_FCRUC);
}

/**
 * pcicap_e1000_regs_read_prc64() - read: Packets received of 64 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_prc64(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PRC64, val);
}

/* Packets received of 64 bytes: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_prc64(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PRC64);
}

/**
 * pcicap_e1000_regs_read_prc127() - read: Packets received of 65 to 127 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_prc127(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PRC127, val);
}

/*
 * Packets received of 65 to 127 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_prc127(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PRC127);
}

/**
 * pcicap_e1000_regs_read_prc255() - read: Packets received of 128 to 255 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_prc255(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PRC255, val);
}

/*
 * Packets received of 128 to 255 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_prc255(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PRC255);
}

/**
 * pcicap_e1000_regs_read_prc511() - read: Packets received of 256 to 511 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_prc511(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PRC511, val);
}

/*
 * Packets received of 256 to 511 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_prc511(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PRC511);
}

/**
 * pcicap_e1000_regs_read_prc1023() - read: Packets received of 512 to
 * 1023 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_prc1023(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PRC1023, val);
}

/*
 * Packets received of 512 to 1023 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_prc1023(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PRC1023);
}

/**
 * pcicap_e1000_regs_read_prc1522() - read: Packets received of 1024 bytes
 * and more
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_prc1522(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PRC1522, val);
}

/*
 * Packets received of 1024 bytes and more: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_prc1522(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PRC1522);
}

/**
 * pcicap_e1000_regs_read_gprc() - read: Good packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_gprc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_GPRC, val);
}

/* Good packets received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_gprc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_GPRC);
}

/**
 * pcicap_e1000_regs_read_bprc() - read: Broadcast packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_bprc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_BPRC, val);
}

/* Broadcast packets received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_bprc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_BPRC);
}

/**
 * pcicap_e1000_regs_read_mprc() - read: Multicast packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mprc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MPRC, val);
}

/* Multicast packets received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_mprc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MPRC);
}

/**
 * pcicap_e1000_regs_read_gptc() - read: Good packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_gptc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_GPTC, val);
}

/* Good packets transmitted: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_gptc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_GPTC);
}

/**
 * pcicap_e1000_regs_read_gorcl() - read: Good octets received, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_gorcl(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_GORCL, val);
}

/*
 * Good octets received, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_gorcl(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_GORCL);
}

/**
 * pcicap_e1000_regs_read_gorch() - read: Good octets received, upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_gorch(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_GORCH, val);
}

/*
 * Good octets received, upper 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_gorch(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_GORCH);
}

/**
 * pcicap_e1000_regs_read_gotcl() - read: Good octets transmitted, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_gotcl(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_GOTCL, val);
}

/*
 * Good octets transmitted, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_gotcl(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_GOTCL);
}

/**
 * pcicap_e1000_regs_read_gotch() - read: Good octets transmitted, upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_gotch(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_GOTCH, val);
}

/*
 * Good octets transmitted, upper 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_gotch(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_GOTCH);
}

/**
 * pcicap_e1000_regs_read_rnbc() - read: Packets received when there were
 * no buffers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rnbc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RNBC, val);
}

/*
 * Packets received when there were no buffers: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_rnbc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RNBC);
}

/**
 * pcicap_e1000_regs_read_ruc() - read: Undersized packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ruc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RUC, val);
}

/* Undersized packets received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_ruc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RUC);
}

/**
 * pcicap_e1000_regs_read_rfc() - read: Fragments received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rfc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RFC, val);
}

/* Fragments received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_rfc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RFC);
}

/**
 * pcicap_e1000_regs_read_roc() - read: Oversized packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_roc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_ROC, val);
}

/* Oversized packets received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_roc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_ROC);
}

/**
 * pcicap_e1000_regs_read_rjc() - read: Jabbers received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rjc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RJC, val);
}

/* Jabbers received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_rjc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RJC);
}

/**
 * pcicap_e1000_regs_read_mgtprc() - read: Management packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mgtprc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MGTPRC, val);
}

/* Management packets received: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_mgtprc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MGTPRC);
}

/**
 * pcicap_e1000_regs_read_mgtpdc() - read: Management packets dropped
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mgtpdc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MGTPDC, val);
}

/* Management packets dropped: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_mgtpdc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MGTPDC);
}

/**
 * pcicap_e1000_regs_read_mgtptc() - read: Management packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mgtptc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MGTPTC, val);
}

/*
 * Management packets transmitted: the load alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_mgtptc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MGTPTC);
}

/**
 * pcicap_e1000_regs_read_torl() - read: Octets received in all, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_torl(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TORL, val);
}

/*
 * Octets received in all, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_torl(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TORL);
}

/**
 * pcicap_e1000_regs_read_torh() - read: Octets received in all, upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_torh(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TORH, val);
}

/*
 * Octets received in all, upper 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_torh(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TORH);
}

/**
 * pcicap_e1000_regs_read_totl() - read: Octets transmitted in all, lower
 * 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_totl(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TOTL, val);
}

/*
 * Octets transmitted in all, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_totl(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TOTL);
}

/**
 * pcicap_e1000_regs_read_toth() - read: Octets transmitted in all, upper
 * 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_toth(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TOTH, val);
}

/*
 * Octets transmitted in all, upper 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_toth(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TOTH);
}

/**
 * pcicap_e1000_regs_read_tpr() - read: Packets received in all
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tpr(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TPR, val);
}

/* Packets received in all: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_tpr(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TPR);
}

/**
 * pcicap_e1000_regs_read_tpt() - read: Packets transmitted in all
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tpt(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TPT, val);
}

/* Packets transmitted in all: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_tpt(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TPT);
}

/**
 * pcicap_e1000_regs_read_ptc64() - read: Packets transmitted of 64 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ptc64(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PTC64, val);
}

/*
 * Packets transmitted of 64 bytes: the load alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ptc64(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PTC64);
}

/**
 * pcicap_e1000_regs_read_ptc127() - read: Packets transmitted of 65 to
 * 127 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ptc127(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PTC127, val);
}

/*
 * Packets transmitted of 65 to 127 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ptc127(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PTC127);
}

/**
 * pcicap_e1000_regs_read_ptc255() - read: Packets transmitted of 128 to
 * 255 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ptc255(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PTC255, val);
}

/*
 * Packets transmitted of 128 to 255 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ptc255(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PTC255);
}

/**
 * pcicap_e1000_regs_read_ptc511() - read: Packets transmitted of 256 to
 * 511 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ptc511(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PTC511, val);
}

/*
 * Packets transmitted of 256 to 511 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ptc511(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PTC511);
}

/**
 * pcicap_e1000_regs_read_ptc1023() - read: Packets transmitted of 512 to
 * 1023 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ptc1023(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PTC1023, val);
}

/*
 * Packets transmitted of 512 to 1023 bytes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ptc1023(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PTC1023);
}

/**
 * pcicap_e1000_regs_read_ptc1522() - read: Packets transmitted of 1024 bytes
 * and more
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ptc1522(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PTC1522, val);
}

/*
 * Packets transmitted of 1024 bytes and more: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ptc1522(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_PTC1522);
}

/**
 * pcicap_e1000_regs_read_mptc() - read: Multicast packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mptc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MPTC, val);
}

/*
 * Multicast packets transmitted: the load alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_mptc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MPTC);
}

/**
 * pcicap_e1000_regs_read_bptc() - read: Broadcast packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_bptc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_BPTC, val);
}

/*
 * Broadcast packets transmitted: the load alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_bptc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_BPTC);
}

/**
 * pcicap_e1000_regs_read_tsctc() - read: TCP segmentation contexts transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tsctc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TSCTC, val);
}

/*
 * TCP segmentation contexts transmitted: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tsctc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TSCTC);
}

/**
 * pcicap_e1000_regs_read_tsctfc() - read: TCP segmentation contexts that failed
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tsctfc(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TSCTFC, val);
}

/*
 * TCP segmentation contexts that failed: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tsctfc(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TSCTFC);
}

/**
 * pcicap_e1000_regs_read_vet() - read: VLAN Ether Type
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_vet(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_VET, val);
}

/**
 * pcicap_e1000_regs_write_vet() - write: VLAN Ether Type
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_vet(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_VET, val);
}

/**
 * pcicap_e1000_regs_update_vet() - change bits: VLAN Ether Type
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
pcicap_e1000_regs_update_vet(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_vet(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_VET,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* VLAN Ether Type: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_vet(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_VET);
}

/* VLAN Ether Type: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_vet(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_VET, val);
}

/**
 * pcicap_e1000_regs_read_mta() - read: Multicast Table Array: 4096 bits
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mta(const struct pcicap_e1000_regs *v,
			   unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MTA + index * 4,
				  val);
}

/**
 * pcicap_e1000_regs_write_mta() - write: Multicast Table Array: 4096 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_mta(const struct pcicap_e1000_regs *v,
			    unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_MTA + index * 4,
				   val);
}

/**
 * pcicap_e1000_regs_update_mta() - change bits: Multicast Table Array:
 * 4096 bits
 * @v: the view
 * @index: which element
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
pcicap_e1000_regs_update_mta(const struct pcicap_e1000_regs *v,
			     unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_mta(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_MTA + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Multicast Table Array: 4096 bits: the load alone; see
 * pcicap_e1000_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_load_mta(const struct pcicap_e1000_regs *v,
			   unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_MTA + (size_t)index * 4);
	return 0;
}

/*
 * Multicast Table Array: 4096 bits: the store alone; see
 * pcicap_e1000_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_store_mta(const struct pcicap_e1000_regs *v,
			    unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_MTA + (size_t)index * 4,
			    val);
	return 0;
}

/**
 * pcicap_e1000_regs_read_vfta() - read: VLAN Filter Table Array: a bit for
 * each VLAN
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_vfta(const struct pcicap_e1000_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_VFTA + index * 4,
				  val);
}

/**
 * pcicap_e1000_regs_write_vfta() - write: VLAN Filter Table Array: a bit for
 * each VLAN
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_vfta(const struct pcicap_e1000_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_VFTA + index * 4,
				   val);
}

/**
 * pcicap_e1000_regs_update_vfta() - change bits: VLAN Filter Table Array: a bit
 * for each VLAN
 * @v: the view
 * @index: which element
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
pcicap_e1000_regs_update_vfta(const struct pcicap_e1000_regs *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_vfta(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_VFTA + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * VLAN Filter Table Array: a bit for each VLAN: the load alone; see
 * pcicap_e1000_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_load_vfta(const struct pcicap_e1000_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_VFTA + (size_t)index * 4);
	return 0;
}

/*
 * VLAN Filter Table Array: a bit for each VLAN: the store alone; see
 * pcicap_e1000_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_store_vfta(const struct pcicap_e1000_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_E1000_REGS_VFTA + (size_t)index * 4, val);
	return 0;
}

/**
 * pcicap_e1000_regs_read_fcal() - read: Flow Control Address, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fcal(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCAL, val);
}

/**
 * pcicap_e1000_regs_write_fcal() - write: Flow Control Address, lower 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_fcal(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_FCAL, val);
}

/**
 * pcicap_e1000_regs_update_fcal() - change bits: Flow Control Address, lower
 * 32 bits
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
pcicap_e1000_regs_update_fcal(const struct pcicap_e1000_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_fcal(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_FCAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Flow Control Address, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_fcal(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_FCAL);
}

/*
 * Flow Control Address, lower 32 bits: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_fcal(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_FCAL, val);
}

/**
 * pcicap_e1000_regs_read_fcah() - read: Flow Control Address, upper 16 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fcah(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCAH, val);
}

/**
 * pcicap_e1000_regs_write_fcah() - write: Flow Control Address, upper 16 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_fcah(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_FCAH, val);
}

/**
 * pcicap_e1000_regs_update_fcah() - change bits: Flow Control Address, upper
 * 16 bits
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
pcicap_e1000_regs_update_fcah(const struct pcicap_e1000_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_fcah(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_FCAH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Flow Control Address, upper 16 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_fcah(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_FCAH);
}

/*
 * Flow Control Address, upper 16 bits: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_fcah(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_FCAH, val);
}

/**
 * pcicap_e1000_regs_read_fct() - read: Flow Control Type
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fct(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCT, val);
}

/**
 * pcicap_e1000_regs_write_fct() - write: Flow Control Type
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_fct(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_FCT, val);
}

/**
 * pcicap_e1000_regs_update_fct() - change bits: Flow Control Type
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
pcicap_e1000_regs_update_fct(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_fct(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_FCT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Flow Control Type: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_fct(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_FCT);
}

/* Flow Control Type: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_fct(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_FCT, val);
}

/**
 * pcicap_e1000_regs_read_fcttv() - read: Flow Control Transmit Timer Value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fcttv(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCTTV, val);
}

/**
 * pcicap_e1000_regs_write_fcttv() - write: Flow Control Transmit Timer Value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_fcttv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_FCTTV, val);
}

/**
 * pcicap_e1000_regs_update_fcttv() - change bits: Flow Control Transmit
 * Timer Value
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
pcicap_e1000_regs_update_fcttv(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_fcttv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_FCTTV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Flow Control Transmit Timer Value: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_fcttv(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_FCTTV);
}

/*
 * Flow Control Transmit Timer Value: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_fcttv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_FCTTV, val);
}

/* Flow Control Receive Threshold, low */
struct pcicap_e1000_regs_fcrtl {
	uint32_t raw;
};

/* Below it XON is sent (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000_regs_fcrtl_rtl(struct pcicap_e1000_regs_fcrtl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_FCRTL_RTL) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_fcrtl
pcicap_e1000_regs_fcrtl_set_rtl(struct pcicap_e1000_regs_fcrtl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_FCRTL_RTL,
			      (uint32_t)val << 3);
	return r;
}

/* XON enable */
static inline bool
pcicap_e1000_regs_fcrtl_xone(struct pcicap_e1000_regs_fcrtl r)
{
	return (r.raw & PCICAP_E1000_REGS_FCRTL_XONE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_fcrtl
pcicap_e1000_regs_fcrtl_set_xone(struct pcicap_e1000_regs_fcrtl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_FCRTL_XONE,
			      val ? PCICAP_E1000_REGS_FCRTL_XONE : 0);
	return r;
}

/* Below it XON is sent, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000_regs_fcrtl_rtl_decoded(struct pcicap_e1000_regs_fcrtl r)
{
	uint64_t n = pcicap_e1000_regs_fcrtl_rtl(r);

	return n << 3;
}

/**
 * pcicap_e1000_regs_fcrtl_rtl_encode() - from a quantity: Below it XON is sent
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_fcrtl_rtl_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000_regs_read_fcrtl() - read: Flow Control Receive Threshold, low
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fcrtl(const struct pcicap_e1000_regs *v,
			     struct pcicap_e1000_regs_fcrtl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCRTL, &val->raw);
}

/**
 * pcicap_e1000_regs_update_fcrtl() - change bits: Flow Control Receive
 * Threshold, low
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
pcicap_e1000_regs_update_fcrtl(const struct pcicap_e1000_regs *v, uint32_t mask,
			       struct pcicap_e1000_regs_fcrtl val)
{
	struct pcicap_e1000_regs_fcrtl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_FCRTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_fcrtl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_FCRTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Flow Control Receive Threshold, low: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_fcrtl
pcicap_e1000_regs_load_fcrtl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_fcrtl r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000_REGS_FCRTL) };

	return r;
}

/* Flow Control Receive Threshold, high */
struct pcicap_e1000_regs_fcrth {
	uint32_t raw;
};

/* Above it XOFF is sent (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000_regs_fcrth_rth(struct pcicap_e1000_regs_fcrth r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_FCRTH_RTH) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_fcrth
pcicap_e1000_regs_fcrth_set_rth(struct pcicap_e1000_regs_fcrth r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_FCRTH_RTH,
			      (uint32_t)val << 3);
	return r;
}

/* Above it XOFF is sent, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000_regs_fcrth_rth_decoded(struct pcicap_e1000_regs_fcrth r)
{
	uint64_t n = pcicap_e1000_regs_fcrth_rth(r);

	return n << 3;
}

/**
 * pcicap_e1000_regs_fcrth_rth_encode() - from a quantity: Above it XOFF is sent
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_fcrth_rth_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000_regs_read_fcrth() - read: Flow Control Receive Threshold, high
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_fcrth(const struct pcicap_e1000_regs *v,
			     struct pcicap_e1000_regs_fcrth *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_FCRTH, &val->raw);
}

/**
 * pcicap_e1000_regs_update_fcrth() - change bits: Flow Control Receive
 * Threshold, high
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
pcicap_e1000_regs_update_fcrth(const struct pcicap_e1000_regs *v, uint32_t mask,
			       struct pcicap_e1000_regs_fcrth val)
{
	struct pcicap_e1000_regs_fcrth old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_FCRTH_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_fcrth(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_FCRTH,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Flow Control Receive Threshold, high: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_fcrth
pcicap_e1000_regs_load_fcrth(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_fcrth r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000_REGS_FCRTH) };

	return r;
}

/* MDI Control: reads or writes a register of the PHY */
struct pcicap_e1000_regs_mdic {
	uint32_t raw;
};

/* The value */
static inline uint32_t
pcicap_e1000_regs_mdic_data(struct pcicap_e1000_regs_mdic r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_MDIC_DATA);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_data(struct pcicap_e1000_regs_mdic r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_DATA, val);
	return r;
}

/* Which register */
static inline uint32_t
pcicap_e1000_regs_mdic_regadd(struct pcicap_e1000_regs_mdic r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_MDIC_REGADD) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_regadd(struct pcicap_e1000_regs_mdic r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_REGADD,
			      (uint32_t)val << 16);
	return r;
}

/* Which PHY */
static inline uint32_t
pcicap_e1000_regs_mdic_phyadd(struct pcicap_e1000_regs_mdic r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_MDIC_PHYADD) >> 21);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_phyadd(struct pcicap_e1000_regs_mdic r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_PHYADD,
			      (uint32_t)val << 21);
	return r;
}

/* What is done */
static inline uint32_t
pcicap_e1000_regs_mdic_op(struct pcicap_e1000_regs_mdic r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_MDIC_OP) >> 26);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_op(struct pcicap_e1000_regs_mdic r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_OP,
			      (uint32_t)val << 26);
	return r;
}

/* It is done; written as 0 to start */
static inline bool
pcicap_e1000_regs_mdic_ready(struct pcicap_e1000_regs_mdic r)
{
	return (r.raw & PCICAP_E1000_REGS_MDIC_READY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_ready(struct pcicap_e1000_regs_mdic r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_READY,
			      val ? PCICAP_E1000_REGS_MDIC_READY : 0);
	return r;
}

/* Interrupts when it is done */
static inline bool
pcicap_e1000_regs_mdic_i(struct pcicap_e1000_regs_mdic r)
{
	return (r.raw & PCICAP_E1000_REGS_MDIC_I) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_i(struct pcicap_e1000_regs_mdic r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_I,
			      val ? PCICAP_E1000_REGS_MDIC_I : 0);
	return r;
}

/* The PHY did not answer */
static inline bool
pcicap_e1000_regs_mdic_error(struct pcicap_e1000_regs_mdic r)
{
	return (r.raw & PCICAP_E1000_REGS_MDIC_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_mdic_set_error(struct pcicap_e1000_regs_mdic r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_MDIC_ERROR,
			      val ? PCICAP_E1000_REGS_MDIC_ERROR : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_mdic() - read: MDI Control: reads or writes a register
 * of the PHY
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_mdic(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_mdic *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_MDIC, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_mdic_ready_now(const struct pcicap_e1000_regs *v,
				 uint32_t *now)
{
	struct pcicap_e1000_regs_mdic r;
	int ret = pcicap_e1000_regs_read_mdic(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000_regs_mdic_ready(r);
	return 0;
}

/**
 * pcicap_e1000_regs_update_mdic() - change bits: MDI Control: reads or writes a
 * register of the PHY
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
pcicap_e1000_regs_update_mdic(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_mdic val)
{
	struct pcicap_e1000_regs_mdic old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_MDIC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_mdic(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_MDIC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * MDI Control: reads or writes a register of the PHY: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_mdic
pcicap_e1000_regs_load_mdic(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_mdic r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_MDIC) };

	return r;
}

/* Interrupt Throttling Rate */
struct pcicap_e1000_regs_itr {
	uint32_t raw;
};

/* The least time between interrupts, 0: no limit (raw; quantity in ns) */
static inline uint32_t
pcicap_e1000_regs_itr_interval(struct pcicap_e1000_regs_itr r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_ITR_INTERVAL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_itr
pcicap_e1000_regs_itr_set_interval(struct pcicap_e1000_regs_itr r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ITR_INTERVAL, val);
	return r;
}

/* The least time between interrupts, 0: no limit, as a quantity in ns. */
static inline uint64_t
pcicap_e1000_regs_itr_interval_decoded(struct pcicap_e1000_regs_itr r)
{
	uint64_t n = pcicap_e1000_regs_itr_interval(r);

	return n * 256;
}

/**
 * pcicap_e1000_regs_itr_interval_encode() - from a quantity: The least time
 * between interrupts, 0: no limit
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_itr_interval_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 256, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000_regs_read_itr() - read: Interrupt Throttling Rate
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_itr(const struct pcicap_e1000_regs *v,
			   struct pcicap_e1000_regs_itr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_ITR, &val->raw);
}

/**
 * pcicap_e1000_regs_update_itr() - change bits: Interrupt Throttling Rate
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
pcicap_e1000_regs_update_itr(const struct pcicap_e1000_regs *v, uint32_t mask,
			     struct pcicap_e1000_regs_itr val)
{
	struct pcicap_e1000_regs_itr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_ITR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_itr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_ITR,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Interrupt Throttling Rate: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_itr
pcicap_e1000_regs_load_itr(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_itr r = { pcicap_mmio_load32(&v->view,
							      PCICAP_E1000_REGS_ITR) };

	return r;
}

/* Transmit Inter-Packet Gap */
struct pcicap_e1000_regs_tipg {
	uint32_t raw;
};

/* Between packets */
static inline uint32_t
pcicap_e1000_regs_tipg_ipgt(struct pcicap_e1000_regs_tipg r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_TIPG_IPGT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tipg
pcicap_e1000_regs_tipg_set_ipgt(struct pcicap_e1000_regs_tipg r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TIPG_IPGT, val);
	return r;
}

/* First part of it in half duplex */
static inline uint32_t
pcicap_e1000_regs_tipg_ipgr1(struct pcicap_e1000_regs_tipg r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TIPG_IPGR1) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tipg
pcicap_e1000_regs_tipg_set_ipgr1(struct pcicap_e1000_regs_tipg r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TIPG_IPGR1,
			      (uint32_t)val << 10);
	return r;
}

/* All of it in half duplex */
static inline uint32_t
pcicap_e1000_regs_tipg_ipgr2(struct pcicap_e1000_regs_tipg r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TIPG_IPGR2) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tipg
pcicap_e1000_regs_tipg_set_ipgr2(struct pcicap_e1000_regs_tipg r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TIPG_IPGR2,
			      (uint32_t)val << 20);
	return r;
}

/**
 * pcicap_e1000_regs_read_tipg() - read: Transmit Inter-Packet Gap
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tipg(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_tipg *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TIPG, &val->raw);
}

/**
 * pcicap_e1000_regs_update_tipg() - change bits: Transmit Inter-Packet Gap
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
pcicap_e1000_regs_update_tipg(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_tipg val)
{
	struct pcicap_e1000_regs_tipg old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_TIPG_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tipg(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TIPG,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmit Inter-Packet Gap: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_tipg
pcicap_e1000_regs_load_tipg(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_tipg r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_TIPG) };

	return r;
}

/**
 * pcicap_e1000_regs_read_ait() - read: Adaptive Interframe Spacing Throttle
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ait(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_AIT, val);
}

/**
 * pcicap_e1000_regs_write_ait() - write: Adaptive Interframe Spacing Throttle
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_ait(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_AIT, val);
}

/**
 * pcicap_e1000_regs_update_ait() - change bits: Adaptive Interframe
 * Spacing Throttle
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
pcicap_e1000_regs_update_ait(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_ait(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_AIT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Adaptive Interframe Spacing Throttle: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_ait(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_AIT);
}

/*
 * Adaptive Interframe Spacing Throttle: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_ait(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_AIT, val);
}

/**
 * pcicap_e1000_regs_read_rdtr() - read: Receive Delay Timer, in steps of
 * 1.024 us
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rdtr(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RDTR, val);
}

/**
 * pcicap_e1000_regs_write_rdtr() - write: Receive Delay Timer, in steps of
 * 1.024 us
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rdtr(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RDTR, val);
}

/**
 * pcicap_e1000_regs_update_rdtr() - change bits: Receive Delay Timer, in steps
 * of 1.024 us
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
pcicap_e1000_regs_update_rdtr(const struct pcicap_e1000_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rdtr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RDTR,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Delay Timer, in steps of 1.024 us: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_rdtr(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RDTR);
}

/*
 * Receive Delay Timer, in steps of 1.024 us: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_rdtr(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RDTR, val);
}

/**
 * pcicap_e1000_regs_read_radv() - read: Receive Interrupt Absolute Delay Timer,
 * in steps of 1.024 us
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_radv(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RADV, val);
}

/**
 * pcicap_e1000_regs_write_radv() - write: Receive Interrupt Absolute Delay
 * Timer, in steps of 1.024 us
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_radv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RADV, val);
}

/**
 * pcicap_e1000_regs_update_radv() - change bits: Receive Interrupt Absolute
 * Delay Timer, in steps of 1.024 us
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
pcicap_e1000_regs_update_radv(const struct pcicap_e1000_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_radv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RADV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Interrupt Absolute Delay Timer, in steps of 1.024 us: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_radv(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RADV);
}

/*
 * Receive Interrupt Absolute Delay Timer, in steps of 1.024 us: the store
 * alone; see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_radv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RADV, val);
}

/**
 * pcicap_e1000_regs_read_tidv() - read: Transmit Interrupt Delay Value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tidv(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TIDV, val);
}

/**
 * pcicap_e1000_regs_write_tidv() - write: Transmit Interrupt Delay Value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tidv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TIDV, val);
}

/**
 * pcicap_e1000_regs_update_tidv() - change bits: Transmit Interrupt Delay Value
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
pcicap_e1000_regs_update_tidv(const struct pcicap_e1000_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tidv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TIDV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Transmit Interrupt Delay Value: the load alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tidv(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TIDV);
}

/*
 * Transmit Interrupt Delay Value: the store alone; see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_tidv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TIDV, val);
}

/**
 * pcicap_e1000_regs_read_tadv() - read: Transmit Absolute Interrupt Delay
 * Value, in steps of 1.024 us
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tadv(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TADV, val);
}

/**
 * pcicap_e1000_regs_write_tadv() - write: Transmit Absolute Interrupt Delay
 * Value, in steps of 1.024 us
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tadv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TADV, val);
}

/**
 * pcicap_e1000_regs_update_tadv() - change bits: Transmit Absolute Interrupt
 * Delay Value, in steps of 1.024 us
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
pcicap_e1000_regs_update_tadv(const struct pcicap_e1000_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tadv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TADV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Transmit Absolute Interrupt Delay Value, in steps of 1.024 us: the load
 * alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tadv(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TADV);
}

/*
 * Transmit Absolute Interrupt Delay Value, in steps of 1.024 us: the store
 * alone; see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_tadv(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TADV, val);
}

/* EEPROM Read: reads a word of the EEPROM */
struct pcicap_e1000_regs_eerd {
	uint32_t raw;
};

/* Starts to read; written together with the address */
static inline bool
pcicap_e1000_regs_eerd_start(struct pcicap_e1000_regs_eerd r)
{
	return (r.raw & PCICAP_E1000_REGS_EERD_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eerd
pcicap_e1000_regs_eerd_set_start(struct pcicap_e1000_regs_eerd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EERD_START,
			      val ? PCICAP_E1000_REGS_EERD_START : 0);
	return r;
}

/* The data are there */
static inline bool
pcicap_e1000_regs_eerd_done(struct pcicap_e1000_regs_eerd r)
{
	return (r.raw & PCICAP_E1000_REGS_EERD_DONE) != 0;
}

/* Address of the word */
static inline uint32_t
pcicap_e1000_regs_eerd_addr(struct pcicap_e1000_regs_eerd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_EERD_ADDR) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eerd
pcicap_e1000_regs_eerd_set_addr(struct pcicap_e1000_regs_eerd r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EERD_ADDR,
			      (uint32_t)val << 8);
	return r;
}

/* The word */
static inline uint32_t
pcicap_e1000_regs_eerd_data(struct pcicap_e1000_regs_eerd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_EERD_DATA) >> 16);
}

/**
 * pcicap_e1000_regs_read_eerd() - read: EEPROM Read: reads a word of the EEPROM
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_eerd(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_eerd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_EERD, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_eerd_done_now(const struct pcicap_e1000_regs *v,
				uint32_t *now)
{
	struct pcicap_e1000_regs_eerd r;
	int ret = pcicap_e1000_regs_read_eerd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000_regs_eerd_done(r);
	return 0;
}

/**
 * pcicap_e1000_regs_write_eerd() - write: EEPROM Read: reads a word of
 * the EEPROM
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_eerd(const struct pcicap_e1000_regs *v,
			     struct pcicap_e1000_regs_eerd val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_EERD,
				   (uint32_t)(val.raw & PCICAP_E1000_REGS_EERD_WRITE_MASK));
}

/**
 * pcicap_e1000_regs_update_eerd() - change bits: EEPROM Read: reads a word of
 * the EEPROM
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
pcicap_e1000_regs_update_eerd(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_eerd val)
{
	struct pcicap_e1000_regs_eerd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_EERD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_eerd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_EERD,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_EERD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * EEPROM Read: reads a word of the EEPROM: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_eerd
pcicap_e1000_regs_load_eerd(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_eerd r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_EERD) };

	return r;
}

/*
 * EEPROM Read: reads a word of the EEPROM: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_eerd(const struct pcicap_e1000_regs *v,
			     struct pcicap_e1000_regs_eerd val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_EERD,
			    (uint32_t)(val.raw & PCICAP_E1000_REGS_EERD_WRITE_MASK));
}

/* Device Control */
struct pcicap_e1000_regs_ctrl {
	uint32_t raw;
};

/* Full duplex */
static inline bool
pcicap_e1000_regs_ctrl_fd(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_FD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_fd(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_FD,
			      val ? PCICAP_E1000_REGS_CTRL_FD : 0);
	return r;
}

/* Auto-speed detection enable */
static inline bool
pcicap_e1000_regs_ctrl_asde(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_ASDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_asde(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_ASDE,
			      val ? PCICAP_E1000_REGS_CTRL_ASDE : 0);
	return r;
}

/* Set link up */
static inline bool
pcicap_e1000_regs_ctrl_slu(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_SLU) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_slu(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_SLU,
			      val ? PCICAP_E1000_REGS_CTRL_SLU : 0);
	return r;
}

/* Speed that FRCSPD forces */
static inline uint32_t
pcicap_e1000_regs_ctrl_speed(struct pcicap_e1000_regs_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_CTRL_SPEED) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_speed(struct pcicap_e1000_regs_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_SPEED,
			      (uint32_t)val << 8);
	return r;
}

/* Force speed */
static inline bool
pcicap_e1000_regs_ctrl_frcspd(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_FRCSPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_frcspd(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_FRCSPD,
			      val ? PCICAP_E1000_REGS_CTRL_FRCSPD : 0);
	return r;
}

/* Force duplex */
static inline bool
pcicap_e1000_regs_ctrl_frcdplx(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_FRCDPLX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_frcdplx(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_FRCDPLX,
			      val ? PCICAP_E1000_REGS_CTRL_FRCDPLX : 0);
	return r;
}

/* Value of the software definable pin 0 */
static inline bool
pcicap_e1000_regs_ctrl_sdp0_data(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_SDP0_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_sdp0_data(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_SDP0_DATA,
			      val ? PCICAP_E1000_REGS_CTRL_SDP0_DATA : 0);
	return r;
}

/* Value of the software definable pin 1 */
static inline bool
pcicap_e1000_regs_ctrl_sdp1_data(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_SDP1_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_sdp1_data(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_SDP1_DATA,
			      val ? PCICAP_E1000_REGS_CTRL_SDP1_DATA : 0);
	return r;
}

/* Advertises wakeup from D3cold */
static inline bool
pcicap_e1000_regs_ctrl_advd3wuc(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_ADVD3WUC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_advd3wuc(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_ADVD3WUC,
			      val ? PCICAP_E1000_REGS_CTRL_ADVD3WUC : 0);
	return r;
}

/* Pin 0 is an output */
static inline bool
pcicap_e1000_regs_ctrl_sdp0_iodir(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_SDP0_IODIR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_sdp0_iodir(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_SDP0_IODIR,
			      val ? PCICAP_E1000_REGS_CTRL_SDP0_IODIR : 0);
	return r;
}

/* Pin 1 is an output */
static inline bool
pcicap_e1000_regs_ctrl_sdp1_iodir(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_SDP1_IODIR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_sdp1_iodir(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_SDP1_IODIR,
			      val ? PCICAP_E1000_REGS_CTRL_SDP1_IODIR : 0);
	return r;
}

/* Device reset: reads 1 until it has ended */
static inline bool
pcicap_e1000_regs_ctrl_rst(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_rst(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_RST,
			      val ? PCICAP_E1000_REGS_CTRL_RST : 0);
	return r;
}

/* Receive flow control enable */
static inline bool
pcicap_e1000_regs_ctrl_rfce(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_RFCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_rfce(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_RFCE,
			      val ? PCICAP_E1000_REGS_CTRL_RFCE : 0);
	return r;
}

/* Transmit flow control enable */
static inline bool
pcicap_e1000_regs_ctrl_tfce(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_TFCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_tfce(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_TFCE,
			      val ? PCICAP_E1000_REGS_CTRL_TFCE : 0);
	return r;
}

/* VLAN mode enable */
static inline bool
pcicap_e1000_regs_ctrl_vme(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_VME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_vme(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_VME,
			      val ? PCICAP_E1000_REGS_CTRL_VME : 0);
	return r;
}

/* PHY reset: software sets and clears it */
static inline bool
pcicap_e1000_regs_ctrl_phy_rst(struct pcicap_e1000_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_PHY_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_ctrl_set_phy_rst(struct pcicap_e1000_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_PHY_RST,
			      val ? PCICAP_E1000_REGS_CTRL_PHY_RST : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_ctrl() - read: Device Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ctrl(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_CTRL, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ctrl_rst_now(const struct pcicap_e1000_regs *v, uint32_t *now)
{
	struct pcicap_e1000_regs_ctrl r;
	int ret = pcicap_e1000_regs_read_ctrl(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000_regs_ctrl_rst(r);
	return 0;
}

/**
 * pcicap_e1000_regs_update_ctrl() - change bits: Device Control
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
pcicap_e1000_regs_update_ctrl(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_ctrl val)
{
	struct pcicap_e1000_regs_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_CTRL,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Device Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_ctrl
pcicap_e1000_regs_load_ctrl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_ctrl r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_CTRL) };

	return r;
}

/* Device Status */
struct pcicap_e1000_regs_status {
	uint32_t raw;
};

/* Full duplex */
static inline bool
pcicap_e1000_regs_status_fd(struct pcicap_e1000_regs_status r)
{
	return (r.raw & PCICAP_E1000_REGS_STATUS_FD) != 0;
}

/* Link up */
static inline bool
pcicap_e1000_regs_status_lu(struct pcicap_e1000_regs_status r)
{
	return (r.raw & PCICAP_E1000_REGS_STATUS_LU) != 0;
}

/* Transmission is paused */
static inline bool
pcicap_e1000_regs_status_txoff(struct pcicap_e1000_regs_status r)
{
	return (r.raw & PCICAP_E1000_REGS_STATUS_TXOFF) != 0;
}

/* Link speed */
static inline uint32_t
pcicap_e1000_regs_status_speed(struct pcicap_e1000_regs_status r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_STATUS_SPEED) >> 6);
}

/* Auto-speed detection value */
static inline uint32_t
pcicap_e1000_regs_status_asdv(struct pcicap_e1000_regs_status r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_STATUS_ASDV) >> 8);
}

/* The PCI bus runs at 66 MHz */
static inline bool
pcicap_e1000_regs_status_pci66(struct pcicap_e1000_regs_status r)
{
	return (r.raw & PCICAP_E1000_REGS_STATUS_PCI66) != 0;
}

/**
 * pcicap_e1000_regs_read_status() - read: Device Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_status(const struct pcicap_e1000_regs *v,
			      struct pcicap_e1000_regs_status *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_STATUS,
				  &val->raw);
}

/* Device Status: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_status
pcicap_e1000_regs_load_status(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_status r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000_REGS_STATUS) };

	return r;
}

/* EEPROM/Flash Control */
struct pcicap_e1000_regs_eecd {
	uint32_t raw;
};

/* Clock */
static inline bool
pcicap_e1000_regs_eecd_sk(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_SK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eecd
pcicap_e1000_regs_eecd_set_sk(struct pcicap_e1000_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EECD_SK,
			      val ? PCICAP_E1000_REGS_EECD_SK : 0);
	return r;
}

/* Chip select */
static inline bool
pcicap_e1000_regs_eecd_cs(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_CS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eecd
pcicap_e1000_regs_eecd_set_cs(struct pcicap_e1000_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EECD_CS,
			      val ? PCICAP_E1000_REGS_EECD_CS : 0);
	return r;
}

/* Data to the EEPROM */
static inline bool
pcicap_e1000_regs_eecd_di(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_DI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eecd
pcicap_e1000_regs_eecd_set_di(struct pcicap_e1000_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EECD_DI,
			      val ? PCICAP_E1000_REGS_EECD_DI : 0);
	return r;
}

/* Data from the EEPROM */
static inline bool
pcicap_e1000_regs_eecd_do_pin(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_DO_PIN) != 0;
}

/* Writes to the flash */
static inline uint32_t
pcicap_e1000_regs_eecd_fwe(struct pcicap_e1000_regs_eecd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_EECD_FWE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eecd
pcicap_e1000_regs_eecd_set_fwe(struct pcicap_e1000_regs_eecd r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EECD_FWE,
			      (uint32_t)val << 4);
	return r;
}

/* Asks for direct access */
static inline bool
pcicap_e1000_regs_eecd_req(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_REQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_eecd
pcicap_e1000_regs_eecd_set_req(struct pcicap_e1000_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_EECD_REQ,
			      val ? PCICAP_E1000_REGS_EECD_REQ : 0);
	return r;
}

/* Direct access is granted */
static inline bool
pcicap_e1000_regs_eecd_gnt(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_GNT) != 0;
}

/* An EEPROM is present */
static inline bool
pcicap_e1000_regs_eecd_pres(struct pcicap_e1000_regs_eecd r)
{
	return (r.raw & PCICAP_E1000_REGS_EECD_PRES) != 0;
}

/* Size of the EEPROM */
static inline uint32_t
pcicap_e1000_regs_eecd_size(struct pcicap_e1000_regs_eecd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_EECD_SIZE) >> 9);
}

/**
 * pcicap_e1000_regs_read_eecd() - read: EEPROM/Flash Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_eecd(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_eecd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_EECD, &val->raw);
}

/**
 * pcicap_e1000_regs_update_eecd() - change bits: EEPROM/Flash Control
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
pcicap_e1000_regs_update_eecd(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_eecd val)
{
	struct pcicap_e1000_regs_eecd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_EECD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_eecd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_EECD,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_EECD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* EEPROM/Flash Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_eecd
pcicap_e1000_regs_load_eecd(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_eecd r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_EECD) };

	return r;
}

/* Extended Device Control */
struct pcicap_e1000_regs_ctrl_ext {
	uint32_t raw;
};

/* Pin 6 interrupts */
static inline bool
pcicap_e1000_regs_ctrl_ext_gpi2_en(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_GPI2_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_gpi2_en(struct pcicap_e1000_regs_ctrl_ext r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_GPI2_EN,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_GPI2_EN : 0);
	return r;
}

/* Pin 7 interrupts */
static inline bool
pcicap_e1000_regs_ctrl_ext_gpi3_en(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_GPI3_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_gpi3_en(struct pcicap_e1000_regs_ctrl_ext r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_GPI3_EN,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_GPI3_EN : 0);
	return r;
}

/* Value of the software definable pin 6 */
static inline bool
pcicap_e1000_regs_ctrl_ext_sdp6_data(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_SDP6_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_sdp6_data(struct pcicap_e1000_regs_ctrl_ext r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_SDP6_DATA,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_SDP6_DATA : 0);
	return r;
}

/* Value of the software definable pin 7 */
static inline bool
pcicap_e1000_regs_ctrl_ext_sdp7_data(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_SDP7_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_sdp7_data(struct pcicap_e1000_regs_ctrl_ext r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_SDP7_DATA,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_SDP7_DATA : 0);
	return r;
}

/* Starts to detect the speed */
static inline bool
pcicap_e1000_regs_ctrl_ext_asdchk(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_ASDCHK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_asdchk(struct pcicap_e1000_regs_ctrl_ext r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_ASDCHK,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_ASDCHK : 0);
	return r;
}

/* Reads the EEPROM again */
static inline bool
pcicap_e1000_regs_ctrl_ext_ee_rst(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_EE_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_ee_rst(struct pcicap_e1000_regs_ctrl_ext r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_EE_RST,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_EE_RST : 0);
	return r;
}

/* Speed select bypass */
static inline bool
pcicap_e1000_regs_ctrl_ext_spd_byps(struct pcicap_e1000_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000_REGS_CTRL_EXT_SPD_BYPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_ctrl_ext_set_spd_byps(struct pcicap_e1000_regs_ctrl_ext r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_CTRL_EXT_SPD_BYPS,
			      val ? PCICAP_E1000_REGS_CTRL_EXT_SPD_BYPS : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_ctrl_ext() - read: Extended Device Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ctrl_ext(const struct pcicap_e1000_regs *v,
				struct pcicap_e1000_regs_ctrl_ext *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_CTRL_EXT,
				  &val->raw);
}

/**
 * pcicap_e1000_regs_update_ctrl_ext() - change bits: Extended Device Control
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
pcicap_e1000_regs_update_ctrl_ext(const struct pcicap_e1000_regs *v,
				  uint32_t mask,
				  struct pcicap_e1000_regs_ctrl_ext val)
{
	struct pcicap_e1000_regs_ctrl_ext old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_CTRL_EXT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_ctrl_ext(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_CTRL_EXT,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_CTRL_EXT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Extended Device Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_ctrl_ext
pcicap_e1000_regs_load_ctrl_ext(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_ctrl_ext r = { pcicap_mmio_load32(&v->view,
								   PCICAP_E1000_REGS_CTRL_EXT) };

	return r;
}

/* Interrupt Cause Read: a read clears it */
struct pcicap_e1000_regs_icr {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000_regs_icr_txdw(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_TXDW) != 0;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000_regs_icr_txqe(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_TXQE) != 0;
}

/* Link status changed */
static inline bool
pcicap_e1000_regs_icr_lsc(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_LSC) != 0;
}

/* Receive sequence error */
static inline bool
pcicap_e1000_regs_icr_rxseq(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_RXSEQ) != 0;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000_regs_icr_rxdmt0(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_RXDMT0) != 0;
}

/* Receiver overrun */
static inline bool
pcicap_e1000_regs_icr_rxo(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_RXO) != 0;
}

/* Receiver timer */
static inline bool
pcicap_e1000_regs_icr_rxt0(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_RXT0) != 0;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000_regs_icr_mdac(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_MDAC) != 0;
}

/* The PHY interrupts */
static inline bool
pcicap_e1000_regs_icr_phyint(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_PHYINT) != 0;
}

/* Software definable pin 6 */
static inline bool
pcicap_e1000_regs_icr_gpi_sdp6(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_GPI_SDP6) != 0;
}

/* Software definable pin 7 */
static inline bool
pcicap_e1000_regs_icr_gpi_sdp7(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_GPI_SDP7) != 0;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000_regs_icr_txd_low(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_TXD_LOW) != 0;
}

/* A small packet was received */
static inline bool
pcicap_e1000_regs_icr_srpd(struct pcicap_e1000_regs_icr r)
{
	return (r.raw & PCICAP_E1000_REGS_ICR_SRPD) != 0;
}

/**
 * pcicap_e1000_regs_read_icr() - read: Interrupt Cause Read: a read clears it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_icr(const struct pcicap_e1000_regs *v,
			   struct pcicap_e1000_regs_icr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_ICR, &val->raw);
}

/**
 * pcicap_e1000_regs_clear_icr() - clear bits by writing 1: Interrupt Cause
 * Read: a read clears it
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_clear_icr(const struct pcicap_e1000_regs *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_E1000_REGS_ICR_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_ICR, bits);
}

/*
 * Interrupt Cause Read: a read clears it: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_icr
pcicap_e1000_regs_load_icr(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_icr r = { pcicap_mmio_load32(&v->view,
							      PCICAP_E1000_REGS_ICR) };

	return r;
}

/* Interrupt Cause Set: raises causes */
struct pcicap_e1000_regs_ics {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000_regs_ics_txdw(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_TXDW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_txdw(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_TXDW,
			      val ? PCICAP_E1000_REGS_ICS_TXDW : 0);
	return r;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000_regs_ics_txqe(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_TXQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_txqe(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_TXQE,
			      val ? PCICAP_E1000_REGS_ICS_TXQE : 0);
	return r;
}

/* Link status changed */
static inline bool
pcicap_e1000_regs_ics_lsc(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_LSC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_lsc(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_LSC,
			      val ? PCICAP_E1000_REGS_ICS_LSC : 0);
	return r;
}

/* Receive sequence error */
static inline bool
pcicap_e1000_regs_ics_rxseq(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_RXSEQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_rxseq(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_RXSEQ,
			      val ? PCICAP_E1000_REGS_ICS_RXSEQ : 0);
	return r;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000_regs_ics_rxdmt0(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_RXDMT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_rxdmt0(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_RXDMT0,
			      val ? PCICAP_E1000_REGS_ICS_RXDMT0 : 0);
	return r;
}

/* Receiver overrun */
static inline bool
pcicap_e1000_regs_ics_rxo(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_RXO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_rxo(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_RXO,
			      val ? PCICAP_E1000_REGS_ICS_RXO : 0);
	return r;
}

/* Receiver timer */
static inline bool
pcicap_e1000_regs_ics_rxt0(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_RXT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_rxt0(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_RXT0,
			      val ? PCICAP_E1000_REGS_ICS_RXT0 : 0);
	return r;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000_regs_ics_mdac(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_MDAC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_mdac(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_MDAC,
			      val ? PCICAP_E1000_REGS_ICS_MDAC : 0);
	return r;
}

/* The PHY interrupts */
static inline bool
pcicap_e1000_regs_ics_phyint(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_PHYINT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_phyint(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_PHYINT,
			      val ? PCICAP_E1000_REGS_ICS_PHYINT : 0);
	return r;
}

/* Software definable pin 6 */
static inline bool
pcicap_e1000_regs_ics_gpi_sdp6(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_GPI_SDP6) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_gpi_sdp6(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_GPI_SDP6,
			      val ? PCICAP_E1000_REGS_ICS_GPI_SDP6 : 0);
	return r;
}

/* Software definable pin 7 */
static inline bool
pcicap_e1000_regs_ics_gpi_sdp7(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_GPI_SDP7) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_gpi_sdp7(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_GPI_SDP7,
			      val ? PCICAP_E1000_REGS_ICS_GPI_SDP7 : 0);
	return r;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000_regs_ics_txd_low(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_TXD_LOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_txd_low(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_TXD_LOW,
			      val ? PCICAP_E1000_REGS_ICS_TXD_LOW : 0);
	return r;
}

/* A small packet was received */
static inline bool
pcicap_e1000_regs_ics_srpd(struct pcicap_e1000_regs_ics r)
{
	return (r.raw & PCICAP_E1000_REGS_ICS_SRPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ics
pcicap_e1000_regs_ics_set_srpd(struct pcicap_e1000_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_ICS_SRPD,
			      val ? PCICAP_E1000_REGS_ICS_SRPD : 0);
	return r;
}

/**
 * pcicap_e1000_regs_write_ics() - write: Interrupt Cause Set: raises causes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_ics(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_ics val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_ICS,
				   (uint32_t)(val.raw & PCICAP_E1000_REGS_ICS_WRITE_MASK));
}

/*
 * Interrupt Cause Set: raises causes: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_ics(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_ics val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_ICS,
			    (uint32_t)(val.raw & PCICAP_E1000_REGS_ICS_WRITE_MASK));
}

/* Interrupt Mask Set/Read: ones enable causes */
struct pcicap_e1000_regs_ims {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000_regs_ims_txdw(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_TXDW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_txdw(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_TXDW,
			      val ? PCICAP_E1000_REGS_IMS_TXDW : 0);
	return r;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000_regs_ims_txqe(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_TXQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_txqe(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_TXQE,
			      val ? PCICAP_E1000_REGS_IMS_TXQE : 0);
	return r;
}

/* Link status changed */
static inline bool
pcicap_e1000_regs_ims_lsc(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_LSC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_lsc(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_LSC,
			      val ? PCICAP_E1000_REGS_IMS_LSC : 0);
	return r;
}

/* Receive sequence error */
static inline bool
pcicap_e1000_regs_ims_rxseq(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_RXSEQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_rxseq(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_RXSEQ,
			      val ? PCICAP_E1000_REGS_IMS_RXSEQ : 0);
	return r;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000_regs_ims_rxdmt0(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_RXDMT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_rxdmt0(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_RXDMT0,
			      val ? PCICAP_E1000_REGS_IMS_RXDMT0 : 0);
	return r;
}

/* Receiver overrun */
static inline bool
pcicap_e1000_regs_ims_rxo(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_RXO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_rxo(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_RXO,
			      val ? PCICAP_E1000_REGS_IMS_RXO : 0);
	return r;
}

/* Receiver timer */
static inline bool
pcicap_e1000_regs_ims_rxt0(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_RXT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_rxt0(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_RXT0,
			      val ? PCICAP_E1000_REGS_IMS_RXT0 : 0);
	return r;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000_regs_ims_mdac(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_MDAC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_mdac(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_MDAC,
			      val ? PCICAP_E1000_REGS_IMS_MDAC : 0);
	return r;
}

/* The PHY interrupts */
static inline bool
pcicap_e1000_regs_ims_phyint(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_PHYINT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_phyint(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_PHYINT,
			      val ? PCICAP_E1000_REGS_IMS_PHYINT : 0);
	return r;
}

/* Software definable pin 6 */
static inline bool
pcicap_e1000_regs_ims_gpi_sdp6(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_GPI_SDP6) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_gpi_sdp6(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_GPI_SDP6,
			      val ? PCICAP_E1000_REGS_IMS_GPI_SDP6 : 0);
	return r;
}

/* Software definable pin 7 */
static inline bool
pcicap_e1000_regs_ims_gpi_sdp7(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_GPI_SDP7) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_gpi_sdp7(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_GPI_SDP7,
			      val ? PCICAP_E1000_REGS_IMS_GPI_SDP7 : 0);
	return r;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000_regs_ims_txd_low(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_TXD_LOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_txd_low(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_TXD_LOW,
			      val ? PCICAP_E1000_REGS_IMS_TXD_LOW : 0);
	return r;
}

/* A small packet was received */
static inline bool
pcicap_e1000_regs_ims_srpd(struct pcicap_e1000_regs_ims r)
{
	return (r.raw & PCICAP_E1000_REGS_IMS_SRPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_ims_set_srpd(struct pcicap_e1000_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMS_SRPD,
			      val ? PCICAP_E1000_REGS_IMS_SRPD : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_ims() - read: Interrupt Mask Set/Read: ones
 * enable causes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ims(const struct pcicap_e1000_regs *v,
			   struct pcicap_e1000_regs_ims *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_IMS, &val->raw);
}

/**
 * pcicap_e1000_regs_write_ims() - write: Interrupt Mask Set/Read: ones
 * enable causes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_ims(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_ims val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_IMS,
				   (uint32_t)(val.raw & PCICAP_E1000_REGS_IMS_WRITE_MASK));
}

/*
 * Interrupt Mask Set/Read: ones enable causes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_ims
pcicap_e1000_regs_load_ims(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_ims r = { pcicap_mmio_load32(&v->view,
							      PCICAP_E1000_REGS_IMS) };

	return r;
}

/*
 * Interrupt Mask Set/Read: ones enable causes: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_ims(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_ims val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_IMS,
			    (uint32_t)(val.raw & PCICAP_E1000_REGS_IMS_WRITE_MASK));
}

/* Interrupt Mask Clear: ones disable causes */
struct pcicap_e1000_regs_imc {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000_regs_imc_txdw(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_TXDW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_txdw(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_TXDW,
			      val ? PCICAP_E1000_REGS_IMC_TXDW : 0);
	return r;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000_regs_imc_txqe(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_TXQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_txqe(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_TXQE,
			      val ? PCICAP_E1000_REGS_IMC_TXQE : 0);
	return r;
}

/* Link status changed */
static inline bool
pcicap_e1000_regs_imc_lsc(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_LSC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_lsc(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_LSC,
			      val ? PCICAP_E1000_REGS_IMC_LSC : 0);
	return r;
}

/* Receive sequence error */
static inline bool
pcicap_e1000_regs_imc_rxseq(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_RXSEQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_rxseq(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_RXSEQ,
			      val ? PCICAP_E1000_REGS_IMC_RXSEQ : 0);
	return r;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000_regs_imc_rxdmt0(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_RXDMT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_rxdmt0(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_RXDMT0,
			      val ? PCICAP_E1000_REGS_IMC_RXDMT0 : 0);
	return r;
}

/* Receiver overrun */
static inline bool
pcicap_e1000_regs_imc_rxo(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_RXO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_rxo(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_RXO,
			      val ? PCICAP_E1000_REGS_IMC_RXO : 0);
	return r;
}

/* Receiver timer */
static inline bool
pcicap_e1000_regs_imc_rxt0(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_RXT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_rxt0(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_RXT0,
			      val ? PCICAP_E1000_REGS_IMC_RXT0 : 0);
	return r;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000_regs_imc_mdac(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_MDAC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_mdac(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_MDAC,
			      val ? PCICAP_E1000_REGS_IMC_MDAC : 0);
	return r;
}

/* The PHY interrupts */
static inline bool
pcicap_e1000_regs_imc_phyint(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_PHYINT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_phyint(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_PHYINT,
			      val ? PCICAP_E1000_REGS_IMC_PHYINT : 0);
	return r;
}

/* Software definable pin 6 */
static inline bool
pcicap_e1000_regs_imc_gpi_sdp6(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_GPI_SDP6) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_gpi_sdp6(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_GPI_SDP6,
			      val ? PCICAP_E1000_REGS_IMC_GPI_SDP6 : 0);
	return r;
}

/* Software definable pin 7 */
static inline bool
pcicap_e1000_regs_imc_gpi_sdp7(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_GPI_SDP7) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_gpi_sdp7(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_GPI_SDP7,
			      val ? PCICAP_E1000_REGS_IMC_GPI_SDP7 : 0);
	return r;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000_regs_imc_txd_low(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_TXD_LOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_txd_low(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_TXD_LOW,
			      val ? PCICAP_E1000_REGS_IMC_TXD_LOW : 0);
	return r;
}

/* A small packet was received */
static inline bool
pcicap_e1000_regs_imc_srpd(struct pcicap_e1000_regs_imc r)
{
	return (r.raw & PCICAP_E1000_REGS_IMC_SRPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_imc
pcicap_e1000_regs_imc_set_srpd(struct pcicap_e1000_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_IMC_SRPD,
			      val ? PCICAP_E1000_REGS_IMC_SRPD : 0);
	return r;
}

/**
 * pcicap_e1000_regs_write_imc() - write: Interrupt Mask Clear: ones
 * disable causes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_imc(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_imc val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_IMC,
				   (uint32_t)(val.raw & PCICAP_E1000_REGS_IMC_WRITE_MASK));
}

/*
 * Interrupt Mask Clear: ones disable causes: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_imc(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_imc val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_IMC,
			    (uint32_t)(val.raw & PCICAP_E1000_REGS_IMC_WRITE_MASK));
}

/* Receive Control */
struct pcicap_e1000_regs_rctl {
	uint32_t raw;
};

/* Receiver enable */
static inline bool
pcicap_e1000_regs_rctl_en(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_en(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_EN,
			      val ? PCICAP_E1000_REGS_RCTL_EN : 0);
	return r;
}

/* Store bad packets */
static inline bool
pcicap_e1000_regs_rctl_sbp(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_SBP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_sbp(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_SBP,
			      val ? PCICAP_E1000_REGS_RCTL_SBP : 0);
	return r;
}

/* Unicast promiscuous enable */
static inline bool
pcicap_e1000_regs_rctl_upe(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_UPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_upe(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_UPE,
			      val ? PCICAP_E1000_REGS_RCTL_UPE : 0);
	return r;
}

/* Multicast promiscuous enable */
static inline bool
pcicap_e1000_regs_rctl_mpe(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_MPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_mpe(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_MPE,
			      val ? PCICAP_E1000_REGS_RCTL_MPE : 0);
	return r;
}

/* Long packet enable */
static inline bool
pcicap_e1000_regs_rctl_lpe(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_LPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_lpe(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_LPE,
			      val ? PCICAP_E1000_REGS_RCTL_LPE : 0);
	return r;
}

/* Loopback mode */
static inline uint32_t
pcicap_e1000_regs_rctl_lbm(struct pcicap_e1000_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RCTL_LBM) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_lbm(struct pcicap_e1000_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_LBM,
			      (uint32_t)val << 6);
	return r;
}

/* Receive descriptors left at which RXDMT0 is set, of the length of the ring */
static inline uint32_t
pcicap_e1000_regs_rctl_rdmts(struct pcicap_e1000_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RCTL_RDMTS) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_rdmts(struct pcicap_e1000_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_RDMTS,
			      (uint32_t)val << 8);
	return r;
}

/* Multicast offset: bits of the address that select in MTA */
static inline uint32_t
pcicap_e1000_regs_rctl_mo(struct pcicap_e1000_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RCTL_MO) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_mo(struct pcicap_e1000_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_MO,
			      (uint32_t)val << 12);
	return r;
}

/* Broadcasts are accepted */
static inline bool
pcicap_e1000_regs_rctl_bam(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_BAM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_bam(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_BAM,
			      val ? PCICAP_E1000_REGS_RCTL_BAM : 0);
	return r;
}

/* Buffer size: 2048, 1024, 512 or 256 bytes; 1 to 3 with BSEX: 16 times that */
static inline uint32_t
pcicap_e1000_regs_rctl_bsize(struct pcicap_e1000_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RCTL_BSIZE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_bsize(struct pcicap_e1000_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_BSIZE,
			      (uint32_t)val << 16);
	return r;
}

/* VLAN filter enable */
static inline bool
pcicap_e1000_regs_rctl_vfe(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_VFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_vfe(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_VFE,
			      val ? PCICAP_E1000_REGS_RCTL_VFE : 0);
	return r;
}

/* Canonical form indicator enable */
static inline bool
pcicap_e1000_regs_rctl_cfien(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_CFIEN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_cfien(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_CFIEN,
			      val ? PCICAP_E1000_REGS_RCTL_CFIEN : 0);
	return r;
}

/* Canonical form indicator that is accepted */
static inline bool
pcicap_e1000_regs_rctl_cfi(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_CFI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_cfi(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_CFI,
			      val ? PCICAP_E1000_REGS_RCTL_CFI : 0);
	return r;
}

/* Pause frames are discarded */
static inline bool
pcicap_e1000_regs_rctl_dpf(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_DPF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_dpf(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_DPF,
			      val ? PCICAP_E1000_REGS_RCTL_DPF : 0);
	return r;
}

/* MAC control frames are passed */
static inline bool
pcicap_e1000_regs_rctl_pmcf(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_PMCF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_pmcf(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_PMCF,
			      val ? PCICAP_E1000_REGS_RCTL_PMCF : 0);
	return r;
}

/* Buffer size extension */
static inline bool
pcicap_e1000_regs_rctl_bsex(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_BSEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_bsex(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_BSEX,
			      val ? PCICAP_E1000_REGS_RCTL_BSEX : 0);
	return r;
}

/* The CRC is stripped */
static inline bool
pcicap_e1000_regs_rctl_secrc(struct pcicap_e1000_regs_rctl r)
{
	return (r.raw & PCICAP_E1000_REGS_RCTL_SECRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_rctl_set_secrc(struct pcicap_e1000_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RCTL_SECRC,
			      val ? PCICAP_E1000_REGS_RCTL_SECRC : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_rctl() - read: Receive Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rctl(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_rctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RCTL, &val->raw);
}

/**
 * pcicap_e1000_regs_update_rctl() - change bits: Receive Control
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
pcicap_e1000_regs_update_rctl(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_rctl val)
{
	struct pcicap_e1000_regs_rctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_RCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_rctl
pcicap_e1000_regs_load_rctl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_rctl r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_RCTL) };

	return r;
}

/* Transmit Control */
struct pcicap_e1000_regs_tctl {
	uint32_t raw;
};

/* Transmitter enable */
static inline bool
pcicap_e1000_regs_tctl_en(struct pcicap_e1000_regs_tctl r)
{
	return (r.raw & PCICAP_E1000_REGS_TCTL_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_en(struct pcicap_e1000_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_EN,
			      val ? PCICAP_E1000_REGS_TCTL_EN : 0);
	return r;
}

/* Short packets are padded */
static inline bool
pcicap_e1000_regs_tctl_psp(struct pcicap_e1000_regs_tctl r)
{
	return (r.raw & PCICAP_E1000_REGS_TCTL_PSP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_psp(struct pcicap_e1000_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_PSP,
			      val ? PCICAP_E1000_REGS_TCTL_PSP : 0);
	return r;
}

/* Collision threshold */
static inline uint32_t
pcicap_e1000_regs_tctl_ct(struct pcicap_e1000_regs_tctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TCTL_CT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_ct(struct pcicap_e1000_regs_tctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_CT,
			      (uint32_t)val << 4);
	return r;
}

/* Collision distance */
static inline uint32_t
pcicap_e1000_regs_tctl_cold(struct pcicap_e1000_regs_tctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TCTL_COLD) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_cold(struct pcicap_e1000_regs_tctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_COLD,
			      (uint32_t)val << 12);
	return r;
}

/* Sends a pause frame */
static inline bool
pcicap_e1000_regs_tctl_swxoff(struct pcicap_e1000_regs_tctl r)
{
	return (r.raw & PCICAP_E1000_REGS_TCTL_SWXOFF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_swxoff(struct pcicap_e1000_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_SWXOFF,
			      val ? PCICAP_E1000_REGS_TCTL_SWXOFF : 0);
	return r;
}

/* Retransmits on late collisions */
static inline bool
pcicap_e1000_regs_tctl_rtlc(struct pcicap_e1000_regs_tctl r)
{
	return (r.raw & PCICAP_E1000_REGS_TCTL_RTLC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_rtlc(struct pcicap_e1000_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_RTLC,
			      val ? PCICAP_E1000_REGS_TCTL_RTLC : 0);
	return r;
}

/* Does not retransmit on underrun */
static inline bool
pcicap_e1000_regs_tctl_nrtu(struct pcicap_e1000_regs_tctl r)
{
	return (r.raw & PCICAP_E1000_REGS_TCTL_NRTU) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_tctl_set_nrtu(struct pcicap_e1000_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TCTL_NRTU,
			      val ? PCICAP_E1000_REGS_TCTL_NRTU : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_tctl() - read: Transmit Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tctl(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_tctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TCTL, &val->raw);
}

/**
 * pcicap_e1000_regs_update_tctl() - change bits: Transmit Control
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
pcicap_e1000_regs_update_tctl(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_tctl val)
{
	struct pcicap_e1000_regs_tctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_TCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TCTL,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_TCTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmit Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_tctl
pcicap_e1000_regs_load_tctl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_tctl r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_TCTL) };

	return r;
}

/* LED Control */
struct pcicap_e1000_regs_ledctl {
	uint32_t raw;
};

/* What LED 0 shows */
static inline uint32_t
pcicap_e1000_regs_ledctl_led0_mode(struct pcicap_e1000_regs_ledctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_LEDCTL_LED0_MODE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led0_mode(struct pcicap_e1000_regs_ledctl r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED0_MODE, val);
	return r;
}

/* LED 0 is inverted */
static inline bool
pcicap_e1000_regs_ledctl_led0_ivrt(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED0_IVRT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led0_ivrt(struct pcicap_e1000_regs_ledctl r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED0_IVRT,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED0_IVRT : 0);
	return r;
}

/* LED 0 blinks */
static inline bool
pcicap_e1000_regs_ledctl_led0_blink(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED0_BLINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led0_blink(struct pcicap_e1000_regs_ledctl r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED0_BLINK,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED0_BLINK : 0);
	return r;
}

/* What LED 1 shows */
static inline uint32_t
pcicap_e1000_regs_ledctl_led1_mode(struct pcicap_e1000_regs_ledctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_LEDCTL_LED1_MODE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led1_mode(struct pcicap_e1000_regs_ledctl r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED1_MODE,
			      (uint32_t)val << 8);
	return r;
}

/* LED 1 is inverted */
static inline bool
pcicap_e1000_regs_ledctl_led1_ivrt(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED1_IVRT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led1_ivrt(struct pcicap_e1000_regs_ledctl r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED1_IVRT,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED1_IVRT : 0);
	return r;
}

/* LED 1 blinks */
static inline bool
pcicap_e1000_regs_ledctl_led1_blink(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED1_BLINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led1_blink(struct pcicap_e1000_regs_ledctl r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED1_BLINK,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED1_BLINK : 0);
	return r;
}

/* What LED 2 shows */
static inline uint32_t
pcicap_e1000_regs_ledctl_led2_mode(struct pcicap_e1000_regs_ledctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_LEDCTL_LED2_MODE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led2_mode(struct pcicap_e1000_regs_ledctl r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED2_MODE,
			      (uint32_t)val << 16);
	return r;
}

/* LED 2 is inverted */
static inline bool
pcicap_e1000_regs_ledctl_led2_ivrt(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED2_IVRT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led2_ivrt(struct pcicap_e1000_regs_ledctl r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED2_IVRT,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED2_IVRT : 0);
	return r;
}

/* LED 2 blinks */
static inline bool
pcicap_e1000_regs_ledctl_led2_blink(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED2_BLINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led2_blink(struct pcicap_e1000_regs_ledctl r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED2_BLINK,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED2_BLINK : 0);
	return r;
}

/* What LED 3 shows */
static inline uint32_t
pcicap_e1000_regs_ledctl_led3_mode(struct pcicap_e1000_regs_ledctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_LEDCTL_LED3_MODE) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led3_mode(struct pcicap_e1000_regs_ledctl r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED3_MODE,
			      (uint32_t)val << 24);
	return r;
}

/* LED 3 is inverted */
static inline bool
pcicap_e1000_regs_ledctl_led3_ivrt(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED3_IVRT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led3_ivrt(struct pcicap_e1000_regs_ledctl r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED3_IVRT,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED3_IVRT : 0);
	return r;
}

/* LED 3 blinks */
static inline bool
pcicap_e1000_regs_ledctl_led3_blink(struct pcicap_e1000_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000_REGS_LEDCTL_LED3_BLINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_ledctl_set_led3_blink(struct pcicap_e1000_regs_ledctl r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_LEDCTL_LED3_BLINK,
			      val ? PCICAP_E1000_REGS_LEDCTL_LED3_BLINK : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_ledctl() - read: LED Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_ledctl(const struct pcicap_e1000_regs *v,
			      struct pcicap_e1000_regs_ledctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_LEDCTL,
				  &val->raw);
}

/**
 * pcicap_e1000_regs_update_ledctl() - change bits: LED Control
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
pcicap_e1000_regs_update_ledctl(const struct pcicap_e1000_regs *v,
				uint32_t mask,
				struct pcicap_e1000_regs_ledctl val)
{
	struct pcicap_e1000_regs_ledctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_LEDCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_ledctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_LEDCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* LED Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_ledctl
pcicap_e1000_regs_load_ledctl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_ledctl r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000_REGS_LEDCTL) };

	return r;
}

/* Packet Buffer Allocation */
struct pcicap_e1000_regs_pba {
	uint32_t raw;
};

/* For packets received (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000_regs_pba_rxa(struct pcicap_e1000_regs_pba r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_PBA_RXA);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_pba
pcicap_e1000_regs_pba_set_rxa(struct pcicap_e1000_regs_pba r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_PBA_RXA, val);
	return r;
}

/* For packets to transmit (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000_regs_pba_txa(struct pcicap_e1000_regs_pba r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_PBA_TXA) >> 16);
}

/* For packets received, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000_regs_pba_rxa_decoded(struct pcicap_e1000_regs_pba r)
{
	uint64_t n = pcicap_e1000_regs_pba_rxa(r);

	return n * 1024;
}

/**
 * pcicap_e1000_regs_pba_rxa_encode() - from a quantity: For packets received
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_pba_rxa_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* For packets to transmit, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000_regs_pba_txa_decoded(struct pcicap_e1000_regs_pba r)
{
	uint64_t n = pcicap_e1000_regs_pba_txa(r);

	return n * 1024;
}

/**
 * pcicap_e1000_regs_pba_txa_encode() - from a quantity: For packets to transmit
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_pba_txa_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000_regs_read_pba() - read: Packet Buffer Allocation
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_pba(const struct pcicap_e1000_regs *v,
			   struct pcicap_e1000_regs_pba *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_PBA, &val->raw);
}

/**
 * pcicap_e1000_regs_write_pba() - write: Packet Buffer Allocation
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_pba(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_pba val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_PBA,
				   (uint32_t)(val.raw & PCICAP_E1000_REGS_PBA_WRITE_MASK));
}

/**
 * pcicap_e1000_regs_update_pba() - change bits: Packet Buffer Allocation
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
pcicap_e1000_regs_update_pba(const struct pcicap_e1000_regs *v, uint32_t mask,
			     struct pcicap_e1000_regs_pba val)
{
	struct pcicap_e1000_regs_pba old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_PBA_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_pba(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_PBA,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_PBA_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Packet Buffer Allocation: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_pba
pcicap_e1000_regs_load_pba(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_pba r = { pcicap_mmio_load32(&v->view,
							      PCICAP_E1000_REGS_PBA) };

	return r;
}

/* Packet Buffer Allocation: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_pba(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_pba val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_PBA,
			    (uint32_t)(val.raw & PCICAP_E1000_REGS_PBA_WRITE_MASK));
}

/**
 * pcicap_e1000_regs_read_rdbal() - read: Receive Descriptor Base Address, lower
 * 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rdbal(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RDBAL, val);
}

/**
 * pcicap_e1000_regs_write_rdbal() - write: Receive Descriptor Base Address,
 * lower 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rdbal(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RDBAL, val);
}

/**
 * pcicap_e1000_regs_update_rdbal() - change bits: Receive Descriptor Base
 * Address, lower 32 bits
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
pcicap_e1000_regs_update_rdbal(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rdbal(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RDBAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Descriptor Base Address, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_rdbal(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RDBAL);
}

/*
 * Receive Descriptor Base Address, lower 32 bits: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_rdbal(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RDBAL, val);
}

/**
 * pcicap_e1000_regs_read_rdbah() - read: Receive Descriptor Base Address, upper
 * 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rdbah(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RDBAH, val);
}

/**
 * pcicap_e1000_regs_write_rdbah() - write: Receive Descriptor Base Address,
 * upper 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rdbah(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RDBAH, val);
}

/**
 * pcicap_e1000_regs_update_rdbah() - change bits: Receive Descriptor Base
 * Address, upper 32 bits
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
pcicap_e1000_regs_update_rdbah(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rdbah(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RDBAH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Descriptor Base Address, upper 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_rdbah(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RDBAH);
}

/*
 * Receive Descriptor Base Address, upper 32 bits: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_rdbah(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RDBAH, val);
}

/**
 * pcicap_e1000_regs_read_rdlen() - read: Length of the ring of
 * receive descriptors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rdlen(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RDLEN, val);
}

/**
 * pcicap_e1000_regs_write_rdlen() - write: Length of the ring of
 * receive descriptors
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rdlen(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RDLEN, val);
}

/**
 * pcicap_e1000_regs_update_rdlen() - change bits: Length of the ring of
 * receive descriptors
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
pcicap_e1000_regs_update_rdlen(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rdlen(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RDLEN,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Length of the ring of receive descriptors: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_rdlen(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RDLEN);
}

/*
 * Length of the ring of receive descriptors: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_rdlen(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RDLEN, val);
}

/**
 * pcicap_e1000_regs_read_rdh() - read: Receive Descriptor Head
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rdh(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RDH, val);
}

/**
 * pcicap_e1000_regs_write_rdh() - write: Receive Descriptor Head
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rdh(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RDH, val);
}

/**
 * pcicap_e1000_regs_update_rdh() - change bits: Receive Descriptor Head
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
pcicap_e1000_regs_update_rdh(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rdh(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RDH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Receive Descriptor Head: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_rdh(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RDH);
}

/* Receive Descriptor Head: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_rdh(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RDH, val);
}

/**
 * pcicap_e1000_regs_read_rdt() - read: Receive Descriptor Tail
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rdt(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RDT, val);
}

/**
 * pcicap_e1000_regs_write_rdt() - write: Receive Descriptor Tail
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rdt(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RDT, val);
}

/**
 * pcicap_e1000_regs_update_rdt() - change bits: Receive Descriptor Tail
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
pcicap_e1000_regs_update_rdt(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rdt(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RDT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Receive Descriptor Tail: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_rdt(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RDT);
}

/* Receive Descriptor Tail: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_rdt(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RDT, val);
}

/* Receive Descriptor Control */
struct pcicap_e1000_regs_rxdctl {
	uint32_t raw;
};

/* Prefetch threshold */
static inline uint32_t
pcicap_e1000_regs_rxdctl_pthresh(struct pcicap_e1000_regs_rxdctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_RXDCTL_PTHRESH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxdctl
pcicap_e1000_regs_rxdctl_set_pthresh(struct pcicap_e1000_regs_rxdctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXDCTL_PTHRESH, val);
	return r;
}

/* Host threshold */
static inline uint32_t
pcicap_e1000_regs_rxdctl_hthresh(struct pcicap_e1000_regs_rxdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RXDCTL_HTHRESH) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxdctl
pcicap_e1000_regs_rxdctl_set_hthresh(struct pcicap_e1000_regs_rxdctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXDCTL_HTHRESH,
			      (uint32_t)val << 8);
	return r;
}

/* Write-back threshold */
static inline uint32_t
pcicap_e1000_regs_rxdctl_wthresh(struct pcicap_e1000_regs_rxdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RXDCTL_WTHRESH) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxdctl
pcicap_e1000_regs_rxdctl_set_wthresh(struct pcicap_e1000_regs_rxdctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXDCTL_WTHRESH,
			      (uint32_t)val << 16);
	return r;
}

/* Unit of the thresholds */
static inline uint32_t
pcicap_e1000_regs_rxdctl_gran(struct pcicap_e1000_regs_rxdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_RXDCTL_GRAN) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxdctl
pcicap_e1000_regs_rxdctl_set_gran(struct pcicap_e1000_regs_rxdctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXDCTL_GRAN,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_e1000_regs_read_rxdctl() - read: Receive Descriptor Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rxdctl(const struct pcicap_e1000_regs *v,
			      struct pcicap_e1000_regs_rxdctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RXDCTL,
				  &val->raw);
}

/**
 * pcicap_e1000_regs_update_rxdctl() - change bits: Receive Descriptor Control
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
pcicap_e1000_regs_update_rxdctl(const struct pcicap_e1000_regs *v,
				uint32_t mask,
				struct pcicap_e1000_regs_rxdctl val)
{
	struct pcicap_e1000_regs_rxdctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_RXDCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rxdctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RXDCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Descriptor Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_rxdctl
pcicap_e1000_regs_load_rxdctl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_rxdctl r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000_REGS_RXDCTL) };

	return r;
}

/**
 * pcicap_e1000_regs_read_rsrpd() - read: Receive Small Packet Detect: packets
 * up to this size set SRPD
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rsrpd(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RSRPD, val);
}

/**
 * pcicap_e1000_regs_write_rsrpd() - write: Receive Small Packet Detect: packets
 * up to this size set SRPD
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_rsrpd(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RSRPD, val);
}

/**
 * pcicap_e1000_regs_update_rsrpd() - change bits: Receive Small Packet Detect:
 * packets up to this size set SRPD
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
pcicap_e1000_regs_update_rsrpd(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rsrpd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RSRPD,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Small Packet Detect: packets up to this size set SRPD: the load
 * alone; see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_rsrpd(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_RSRPD);
}

/*
 * Receive Small Packet Detect: packets up to this size set SRPD: the store
 * alone; see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_rsrpd(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_RSRPD, val);
}

/**
 * pcicap_e1000_regs_read_tdbal() - read: Transmit Descriptor Base Address,
 * lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tdbal(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TDBAL, val);
}

/**
 * pcicap_e1000_regs_write_tdbal() - write: Transmit Descriptor Base Address,
 * lower 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tdbal(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TDBAL, val);
}

/**
 * pcicap_e1000_regs_update_tdbal() - change bits: Transmit Descriptor Base
 * Address, lower 32 bits
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
pcicap_e1000_regs_update_tdbal(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tdbal(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TDBAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Transmit Descriptor Base Address, lower 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tdbal(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TDBAL);
}

/*
 * Transmit Descriptor Base Address, lower 32 bits: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_tdbal(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TDBAL, val);
}

/**
 * pcicap_e1000_regs_read_tdbah() - read: Transmit Descriptor Base Address,
 * upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tdbah(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TDBAH, val);
}

/**
 * pcicap_e1000_regs_write_tdbah() - write: Transmit Descriptor Base Address,
 * upper 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tdbah(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TDBAH, val);
}

/**
 * pcicap_e1000_regs_update_tdbah() - change bits: Transmit Descriptor Base
 * Address, upper 32 bits
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
pcicap_e1000_regs_update_tdbah(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tdbah(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TDBAH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Transmit Descriptor Base Address, upper 32 bits: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tdbah(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TDBAH);
}

/*
 * Transmit Descriptor Base Address, upper 32 bits: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_tdbah(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TDBAH, val);
}

/**
 * pcicap_e1000_regs_read_tdlen() - read: Length of the ring of
 * transmit descriptors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tdlen(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TDLEN, val);
}

/**
 * pcicap_e1000_regs_write_tdlen() - write: Length of the ring of
 * transmit descriptors
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tdlen(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TDLEN, val);
}

/**
 * pcicap_e1000_regs_update_tdlen() - change bits: Length of the ring of
 * transmit descriptors
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
pcicap_e1000_regs_update_tdlen(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tdlen(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TDLEN,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Length of the ring of transmit descriptors: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tdlen(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TDLEN);
}

/*
 * Length of the ring of transmit descriptors: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_tdlen(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TDLEN, val);
}

/**
 * pcicap_e1000_regs_read_tdh() - read: Transmit Descriptor Head
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tdh(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TDH, val);
}

/**
 * pcicap_e1000_regs_write_tdh() - write: Transmit Descriptor Head
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tdh(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TDH, val);
}

/**
 * pcicap_e1000_regs_update_tdh() - change bits: Transmit Descriptor Head
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
pcicap_e1000_regs_update_tdh(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tdh(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TDH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Transmit Descriptor Head: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_tdh(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TDH);
}

/* Transmit Descriptor Head: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_tdh(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TDH, val);
}

/**
 * pcicap_e1000_regs_read_tdt() - read: Transmit Descriptor Tail
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tdt(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TDT, val);
}

/**
 * pcicap_e1000_regs_write_tdt() - write: Transmit Descriptor Tail
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tdt(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TDT, val);
}

/**
 * pcicap_e1000_regs_update_tdt() - change bits: Transmit Descriptor Tail
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
pcicap_e1000_regs_update_tdt(const struct pcicap_e1000_regs *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tdt(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TDT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Transmit Descriptor Tail: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_tdt(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TDT);
}

/* Transmit Descriptor Tail: the store alone; see pcicap_e1000_regs_bare() */
static inline void
pcicap_e1000_regs_store_tdt(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TDT, val);
}

/* Transmit Descriptor Control */
struct pcicap_e1000_regs_txdctl {
	uint32_t raw;
};

/* Prefetch threshold */
static inline uint32_t
pcicap_e1000_regs_txdctl_pthresh(struct pcicap_e1000_regs_txdctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_TXDCTL_PTHRESH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_txdctl
pcicap_e1000_regs_txdctl_set_pthresh(struct pcicap_e1000_regs_txdctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TXDCTL_PTHRESH, val);
	return r;
}

/* Host threshold */
static inline uint32_t
pcicap_e1000_regs_txdctl_hthresh(struct pcicap_e1000_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TXDCTL_HTHRESH) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_txdctl
pcicap_e1000_regs_txdctl_set_hthresh(struct pcicap_e1000_regs_txdctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TXDCTL_HTHRESH,
			      (uint32_t)val << 8);
	return r;
}

/* Write-back threshold */
static inline uint32_t
pcicap_e1000_regs_txdctl_wthresh(struct pcicap_e1000_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TXDCTL_WTHRESH) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_txdctl
pcicap_e1000_regs_txdctl_set_wthresh(struct pcicap_e1000_regs_txdctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TXDCTL_WTHRESH,
			      (uint32_t)val << 16);
	return r;
}

/* Unit of the thresholds */
static inline uint32_t
pcicap_e1000_regs_txdctl_gran(struct pcicap_e1000_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TXDCTL_GRAN) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_txdctl
pcicap_e1000_regs_txdctl_set_gran(struct pcicap_e1000_regs_txdctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TXDCTL_GRAN,
			      (uint32_t)val << 24);
	return r;
}

/* Descriptors left at which TXD_LOW is set, in units of 8 */
static inline uint32_t
pcicap_e1000_regs_txdctl_lwthresh(struct pcicap_e1000_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_REGS_TXDCTL_LWTHRESH) >> 25);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_txdctl
pcicap_e1000_regs_txdctl_set_lwthresh(struct pcicap_e1000_regs_txdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_TXDCTL_LWTHRESH,
			      (uint32_t)val << 25);
	return r;
}

/**
 * pcicap_e1000_regs_read_txdctl() - read: Transmit Descriptor Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_txdctl(const struct pcicap_e1000_regs *v,
			      struct pcicap_e1000_regs_txdctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TXDCTL,
				  &val->raw);
}

/**
 * pcicap_e1000_regs_update_txdctl() - change bits: Transmit Descriptor Control
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
pcicap_e1000_regs_update_txdctl(const struct pcicap_e1000_regs *v,
				uint32_t mask,
				struct pcicap_e1000_regs_txdctl val)
{
	struct pcicap_e1000_regs_txdctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_TXDCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_txdctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TXDCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmit Descriptor Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_txdctl
pcicap_e1000_regs_load_txdctl(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_txdctl r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000_REGS_TXDCTL) };

	return r;
}

/**
 * pcicap_e1000_regs_read_tspmt() - read: TCP Segmentation Pad and
 * Minimum Threshold
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_tspmt(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_TSPMT, val);
}

/**
 * pcicap_e1000_regs_write_tspmt() - write: TCP Segmentation Pad and
 * Minimum Threshold
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_write_tspmt(const struct pcicap_e1000_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_TSPMT, val);
}

/**
 * pcicap_e1000_regs_update_tspmt() - change bits: TCP Segmentation Pad and
 * Minimum Threshold
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
pcicap_e1000_regs_update_tspmt(const struct pcicap_e1000_regs *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_tspmt(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_TSPMT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * TCP Segmentation Pad and Minimum Threshold: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline uint32_t
pcicap_e1000_regs_load_tspmt(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_TSPMT);
}

/*
 * TCP Segmentation Pad and Minimum Threshold: the store alone;
 * see pcicap_e1000_regs_bare()
 */
static inline void
pcicap_e1000_regs_store_tspmt(const struct pcicap_e1000_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000_REGS_TSPMT, val);
}

/**
 * pcicap_e1000_regs_read_symerrs() - read: Symbol errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_symerrs(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_SYMERRS, val);
}

/* Symbol errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_symerrs(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_SYMERRS);
}

/**
 * pcicap_e1000_regs_read_sec() - read: Sequence errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_sec(const struct pcicap_e1000_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_SEC, val);
}

/* Sequence errors: the load alone; see pcicap_e1000_regs_bare() */
static inline uint32_t
pcicap_e1000_regs_load_sec(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000_REGS_SEC);
}

/* Receive Checksum Control */
struct pcicap_e1000_regs_rxcsum {
	uint32_t raw;
};

/* Where the packet checksum starts */
static inline uint32_t
pcicap_e1000_regs_rxcsum_pcss(struct pcicap_e1000_regs_rxcsum r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_RXCSUM_PCSS);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxcsum
pcicap_e1000_regs_rxcsum_set_pcss(struct pcicap_e1000_regs_rxcsum r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXCSUM_PCSS, val);
	return r;
}

/* IP checksum offload enable */
static inline bool
pcicap_e1000_regs_rxcsum_ipofl(struct pcicap_e1000_regs_rxcsum r)
{
	return (r.raw & PCICAP_E1000_REGS_RXCSUM_IPOFL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxcsum
pcicap_e1000_regs_rxcsum_set_ipofl(struct pcicap_e1000_regs_rxcsum r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXCSUM_IPOFL,
			      val ? PCICAP_E1000_REGS_RXCSUM_IPOFL : 0);
	return r;
}

/* TCP and UDP checksum offload enable */
static inline bool
pcicap_e1000_regs_rxcsum_tuofl(struct pcicap_e1000_regs_rxcsum r)
{
	return (r.raw & PCICAP_E1000_REGS_RXCSUM_TUOFL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_rxcsum
pcicap_e1000_regs_rxcsum_set_tuofl(struct pcicap_e1000_regs_rxcsum r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RXCSUM_TUOFL,
			      val ? PCICAP_E1000_REGS_RXCSUM_TUOFL : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_rxcsum() - read: Receive Checksum Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_rxcsum(const struct pcicap_e1000_regs *v,
			      struct pcicap_e1000_regs_rxcsum *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RXCSUM,
				  &val->raw);
}

/**
 * pcicap_e1000_regs_update_rxcsum() - change bits: Receive Checksum Control
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
pcicap_e1000_regs_update_rxcsum(const struct pcicap_e1000_regs *v,
				uint32_t mask,
				struct pcicap_e1000_regs_rxcsum val)
{
	struct pcicap_e1000_regs_rxcsum old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_RXCSUM_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_rxcsum(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RXCSUM,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Checksum Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_rxcsum
pcicap_e1000_regs_load_rxcsum(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_rxcsum r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000_REGS_RXCSUM) };

	return r;
}

/* Wakeup Control */
struct pcicap_e1000_regs_wuc {
	uint32_t raw;
};

/* Advanced power management enable */
static inline bool
pcicap_e1000_regs_wuc_apme(struct pcicap_e1000_regs_wuc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUC_APME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wuc
pcicap_e1000_regs_wuc_set_apme(struct pcicap_e1000_regs_wuc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUC_APME,
			      val ? PCICAP_E1000_REGS_WUC_APME : 0);
	return r;
}

/* PME enable */
static inline bool
pcicap_e1000_regs_wuc_pme_en(struct pcicap_e1000_regs_wuc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUC_PME_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wuc
pcicap_e1000_regs_wuc_set_pme_en(struct pcicap_e1000_regs_wuc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUC_PME_EN,
			      val ? PCICAP_E1000_REGS_WUC_PME_EN : 0);
	return r;
}

/* A wakeup event was received */
static inline bool
pcicap_e1000_regs_wuc_pme_status(struct pcicap_e1000_regs_wuc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUC_PME_STATUS) != 0;
}

/* PME is asserted on APM wakeup */
static inline bool
pcicap_e1000_regs_wuc_apmpme(struct pcicap_e1000_regs_wuc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUC_APMPME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wuc
pcicap_e1000_regs_wuc_set_apmpme(struct pcicap_e1000_regs_wuc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUC_APMPME,
			      val ? PCICAP_E1000_REGS_WUC_APMPME : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_wuc() - read: Wakeup Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_wuc(const struct pcicap_e1000_regs *v,
			   struct pcicap_e1000_regs_wuc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_WUC, &val->raw);
}

/**
 * pcicap_e1000_regs_update_wuc() - change bits: Wakeup Control
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
pcicap_e1000_regs_update_wuc(const struct pcicap_e1000_regs *v, uint32_t mask,
			     struct pcicap_e1000_regs_wuc val)
{
	struct pcicap_e1000_regs_wuc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_WUC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_wuc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_WUC,
				 (uint32_t)((old.raw & PCICAP_E1000_REGS_WUC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_e1000_regs_clear_wuc() - clear bits by writing 1: Wakeup Control
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_clear_wuc(const struct pcicap_e1000_regs *v, uint32_t bits)
{
	struct pcicap_e1000_regs_wuc old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_E1000_REGS_WUC_W1C_MASK)
		return -EPERM;
	ret = pcicap_e1000_regs_read_wuc(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_E1000_REGS_WUC_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_WUC, bits);
}

/* Wakeup Control: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_wuc
pcicap_e1000_regs_load_wuc(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_wuc r = { pcicap_mmio_load32(&v->view,
							      PCICAP_E1000_REGS_WUC) };

	return r;
}

/* Wakeup Filter Control: what wakes */
struct pcicap_e1000_regs_wufc {
	uint32_t raw;
};

/* Link status change */
static inline bool
pcicap_e1000_regs_wufc_lnkc(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_LNKC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_lnkc(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_LNKC,
			      val ? PCICAP_E1000_REGS_WUFC_LNKC : 0);
	return r;
}

/* Magic packet */
static inline bool
pcicap_e1000_regs_wufc_mag(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_MAG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_mag(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_MAG,
			      val ? PCICAP_E1000_REGS_WUFC_MAG : 0);
	return r;
}

/* Directed packet */
static inline bool
pcicap_e1000_regs_wufc_ex(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_EX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_ex(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_EX,
			      val ? PCICAP_E1000_REGS_WUFC_EX : 0);
	return r;
}

/* Directed multicast packet */
static inline bool
pcicap_e1000_regs_wufc_mc(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_MC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_mc(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_MC,
			      val ? PCICAP_E1000_REGS_WUFC_MC : 0);
	return r;
}

/* Broadcast packet */
static inline bool
pcicap_e1000_regs_wufc_bc(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_BC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_bc(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_BC,
			      val ? PCICAP_E1000_REGS_WUFC_BC : 0);
	return r;
}

/* ARP request */
static inline bool
pcicap_e1000_regs_wufc_arp(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_ARP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_arp(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_ARP,
			      val ? PCICAP_E1000_REGS_WUFC_ARP : 0);
	return r;
}

/* Directed IPv4 packet */
static inline bool
pcicap_e1000_regs_wufc_ipv4(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_IPV4) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_ipv4(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_IPV4,
			      val ? PCICAP_E1000_REGS_WUFC_IPV4 : 0);
	return r;
}

/* Directed IPv6 packet */
static inline bool
pcicap_e1000_regs_wufc_ipv6(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_IPV6) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_ipv6(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_IPV6,
			      val ? PCICAP_E1000_REGS_WUFC_IPV6 : 0);
	return r;
}

/* Flexible filter 0 */
static inline bool
pcicap_e1000_regs_wufc_flx0(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_FLX0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_flx0(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_FLX0,
			      val ? PCICAP_E1000_REGS_WUFC_FLX0 : 0);
	return r;
}

/* Flexible filter 1 */
static inline bool
pcicap_e1000_regs_wufc_flx1(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_FLX1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_flx1(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_FLX1,
			      val ? PCICAP_E1000_REGS_WUFC_FLX1 : 0);
	return r;
}

/* Flexible filter 2 */
static inline bool
pcicap_e1000_regs_wufc_flx2(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_FLX2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_flx2(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_FLX2,
			      val ? PCICAP_E1000_REGS_WUFC_FLX2 : 0);
	return r;
}

/* Flexible filter 3 */
static inline bool
pcicap_e1000_regs_wufc_flx3(struct pcicap_e1000_regs_wufc r)
{
	return (r.raw & PCICAP_E1000_REGS_WUFC_FLX3) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_wufc_set_flx3(struct pcicap_e1000_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_WUFC_FLX3,
			      val ? PCICAP_E1000_REGS_WUFC_FLX3 : 0);
	return r;
}

/**
 * pcicap_e1000_regs_read_wufc() - read: Wakeup Filter Control: what wakes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_wufc(const struct pcicap_e1000_regs *v,
			    struct pcicap_e1000_regs_wufc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_WUFC, &val->raw);
}

/**
 * pcicap_e1000_regs_update_wufc() - change bits: Wakeup Filter Control:
 * what wakes
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
pcicap_e1000_regs_update_wufc(const struct pcicap_e1000_regs *v, uint32_t mask,
			      struct pcicap_e1000_regs_wufc val)
{
	struct pcicap_e1000_regs_wufc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_WUFC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_read_wufc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_WUFC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Wakeup Filter Control: what wakes: the load alone;
 * see pcicap_e1000_regs_bare()
 */
static inline struct pcicap_e1000_regs_wufc
pcicap_e1000_regs_load_wufc(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_wufc r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000_REGS_WUFC) };

	return r;
}

/* Wakeup Status: what woke */
struct pcicap_e1000_regs_wus {
	uint32_t raw;
};

/* Link status change */
static inline bool
pcicap_e1000_regs_wus_lnkc(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_LNKC) != 0;
}

/* Magic packet */
static inline bool
pcicap_e1000_regs_wus_mag(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_MAG) != 0;
}

/* Directed packet */
static inline bool
pcicap_e1000_regs_wus_ex(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_EX) != 0;
}

/* Directed multicast packet */
static inline bool
pcicap_e1000_regs_wus_mc(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_MC) != 0;
}

/* Broadcast packet */
static inline bool
pcicap_e1000_regs_wus_bc(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_BC) != 0;
}

/* ARP request */
static inline bool
pcicap_e1000_regs_wus_arp(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_ARP) != 0;
}

/* Directed IPv4 packet */
static inline bool
pcicap_e1000_regs_wus_ipv4(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_IPV4) != 0;
}

/* Directed IPv6 packet */
static inline bool
pcicap_e1000_regs_wus_ipv6(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_IPV6) != 0;
}

/* Flexible filter 0 */
static inline bool
pcicap_e1000_regs_wus_flx0(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_FLX0) != 0;
}

/* Flexible filter 1 */
static inline bool
pcicap_e1000_regs_wus_flx1(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_FLX1) != 0;
}

/* Flexible filter 2 */
static inline bool
pcicap_e1000_regs_wus_flx2(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_FLX2) != 0;
}

/* Flexible filter 3 */
static inline bool
pcicap_e1000_regs_wus_flx3(struct pcicap_e1000_regs_wus r)
{
	return (r.raw & PCICAP_E1000_REGS_WUS_FLX3) != 0;
}

/**
 * pcicap_e1000_regs_read_wus() - read: Wakeup Status: what woke
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_read_wus(const struct pcicap_e1000_regs *v,
			   struct pcicap_e1000_regs_wus *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_WUS, &val->raw);
}

/* Wakeup Status: what woke: the load alone; see pcicap_e1000_regs_bare() */
static inline struct pcicap_e1000_regs_wus
pcicap_e1000_regs_load_wus(const struct pcicap_e1000_regs *v)
{
	struct pcicap_e1000_regs_wus r = { pcicap_mmio_load32(&v->view,
							      PCICAP_E1000_REGS_WUS) };

	return r;
}

/**
 * pcicap_e1000_regs_poll_mdi() - wait: Awaits that what a write of MDIC asks
 * for is done
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_poll_mdi(const struct pcicap_e1000_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 100000, 50);
	for (;;) {
		uint32_t now_mdic_ready;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000_regs_mdic_ready_now(v, &now_mdic_ready);
		if (ret)
			return ret;
		if (now_mdic_ready == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_e1000_regs_poll_nvm_read() - wait: Awaits the word that a write of
 * EERD with START asks for
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_poll_nvm_read(const struct pcicap_e1000_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		uint32_t now_eerd_done;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000_regs_eerd_done_now(v, &now_eerd_done);
		if (ret)
			return ret;
		if (now_eerd_done == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_e1000_regs_poll_reset() - start and wait: Resets the device
 * @v: the view
 *
 * Sleeps between two reads. The limit is 10000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_poll_reset(const struct pcicap_e1000_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x04000000;
		struct pcicap_e1000_regs_ctrl part = { bits };

		ret = pcicap_e1000_regs_update_ctrl(v, 0x04000000, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 10000, 1000);
	for (;;) {
		uint32_t now_ctrl_rst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000_regs_ctrl_rst_now(v, &now_ctrl_rst);
		if (ret)
			return ret;
		if (now_ctrl_rst == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_e1000_regs_irq_pending() - causes of interrupts: Interrupt Cause Read:
 * a read clears it
 * @v: the view
 * @bits: a bit for each cause; all ones after an error
 *
 * Reading the causes acknowledges them.
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_irq_pending(const struct pcicap_e1000_regs *v, uint32_t *bits)
{
	uint32_t causes;

	*bits = UINT32_MAX;
	{
		struct pcicap_e1000_regs_icr r;
		int ret = pcicap_e1000_regs_read_icr(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	*bits = causes;
	return 0;
}

/**
 * pcicap_e1000_regs_irq_enable() - enable interrupts: Interrupt Cause Read: a
 * read clears it
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_irq_enable(const struct pcicap_e1000_regs *v, uint32_t bits)
{
	struct pcicap_e1000_regs_ims part = { bits };

	return pcicap_e1000_regs_write_ims(v, part);
}

/**
 * pcicap_e1000_regs_irq_disable() - disable interrupts: Interrupt Cause Read: a
 * read clears it
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_irq_disable(const struct pcicap_e1000_regs *v, uint32_t bits)
{
	struct pcicap_e1000_regs_imc part = { bits };

	return pcicap_e1000_regs_write_imc(v, part);
}

/**
 * pcicap_e1000_regs_irq_ack() - acknowledge interrupts: Interrupt Cause Read: a
 * read clears it
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_irq_ack(const struct pcicap_e1000_regs *v, uint32_t bits)
{
	return pcicap_e1000_regs_clear_icr(v, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_init(struct pcicap_e1000_regs *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_e1000_regs_map() - the registers in a mapped BAR: Device registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		      struct pcicap_e1000_regs *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_E1000_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_E1000_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_e1000_regs_init(v);
}

/**
 * pcicap_e1000_regs_wrap() - the registers at an address that there is:
 * Device registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_e1000_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_e1000_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
		       struct pcicap_cfg *cfg, struct pcicap_e1000_regs *v)
{
	pcicap_map_memory(map, PCICAP_E1000_REGS_BAR, base, size);
	return pcicap_e1000_regs_map(map, cfg, v);
}

/**
 * pcicap_e1000_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_e1000_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_bare(const struct pcicap_e1000_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_E1000_REGS_MIN_SIZE);
}

/**
 * struct pcicap_e1000_regs_ra - A receive address
 * @view: where it is
 *
 * Made by pcicap_e1000_regs_ra_at() only.
 */
struct pcicap_e1000_regs_ra {
	struct pcicap_mmio view;
};

/**
 * pcicap_e1000_regs_ra_read_ral() - read: Receive Address Low: the first 4
 * bytes on the wire, the first one lowest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_read_ral(const struct pcicap_e1000_regs_ra *v,
			      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RA_RAL, val);
}

/**
 * pcicap_e1000_regs_ra_write_ral() - write: Receive Address Low: the first 4
 * bytes on the wire, the first one lowest
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_write_ral(const struct pcicap_e1000_regs_ra *v,
			       uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000_REGS_RA_RAL, val);
}

/**
 * pcicap_e1000_regs_ra_update_ral() - change bits: Receive Address Low: the
 * first 4 bytes on the wire, the first one lowest
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
pcicap_e1000_regs_ra_update_ral(const struct pcicap_e1000_regs_ra *v,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_ra_read_ral(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RA_RAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Receive Address High */
struct pcicap_e1000_regs_ra_rah {
	uint32_t raw;
};

/* The last two bytes of the address */
static inline uint32_t
pcicap_e1000_regs_ra_rah_rah(struct pcicap_e1000_regs_ra_rah r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_REGS_RA_RAH_RAH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ra_rah
pcicap_e1000_regs_ra_rah_set_rah(struct pcicap_e1000_regs_ra_rah r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RA_RAH_RAH, val);
	return r;
}

/* Address valid */
static inline bool
pcicap_e1000_regs_ra_rah_av(struct pcicap_e1000_regs_ra_rah r)
{
	return (r.raw & PCICAP_E1000_REGS_RA_RAH_AV) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_regs_ra_rah
pcicap_e1000_regs_ra_rah_set_av(struct pcicap_e1000_regs_ra_rah r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_REGS_RA_RAH_AV,
			      val ? PCICAP_E1000_REGS_RA_RAH_AV : 0);
	return r;
}

/**
 * pcicap_e1000_regs_ra_read_rah() - read: Receive Address High
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_read_rah(const struct pcicap_e1000_regs_ra *v,
			      struct pcicap_e1000_regs_ra_rah *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000_REGS_RA_RAH,
				  &val->raw);
}

/**
 * pcicap_e1000_regs_ra_update_rah() - change bits: Receive Address High
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
pcicap_e1000_regs_ra_update_rah(const struct pcicap_e1000_regs_ra *v,
				uint32_t mask,
				struct pcicap_e1000_regs_ra_rah val)
{
	struct pcicap_e1000_regs_ra_rah old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_REGS_RA_RAH_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_regs_ra_read_rah(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000_REGS_RA_RAH,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_e1000_regs_ra_read_address() - read: The MAC address, its first byte
 * on the wire lowest
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
pcicap_e1000_regs_ra_read_address(const struct pcicap_e1000_regs_ra *v,
				  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_e1000_regs_ra_read_ral(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		struct pcicap_e1000_regs_ra_rah part;

		ret = pcicap_e1000_regs_ra_read_rah(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_e1000_regs_ra_rah_rah(part) << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_e1000_regs_ra_write_address() - write: The MAC address, its first byte
 * on the wire lowest
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_write_address(const struct pcicap_e1000_regs_ra *v,
				   uint64_t value)
{
	int ret;

	if (value >> 48)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_e1000_regs_ra_write_ral(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffff));
		struct pcicap_e1000_regs_ra_rah part = { bits };

		ret = pcicap_e1000_regs_ra_update_rah(v, 0x0000ffff, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_init(struct pcicap_e1000_regs_ra *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_open(const struct pcicap_e1000_regs *outer, uint32_t off,
			  struct pcicap_e1000_regs_ra *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_e1000_regs_ra_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_e1000_regs_ra_elements(const struct pcicap_e1000_regs *v)
{
	(void)v;
	return 16;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_where(const struct pcicap_e1000_regs *v, uint32_t *off)
{
	(void)v;
	*off = 0x5400;
	return 0;
}

/**
 * pcicap_e1000_regs_ra_at() - A receive address
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_regs_ra_at(const struct pcicap_e1000_regs *outer,
			unsigned int index, struct pcicap_e1000_regs_ra *v)
{
	uint32_t off;
	int ret = pcicap_e1000_regs_ra_where(outer, &off);

	if (!ret && index >= pcicap_e1000_regs_ra_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_e1000_regs_ra_open(outer, off + index * 0x08, v);
}

/**
 * pcicap_e1000_io_want() - what to map for BAR 1: An index and a data port
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_e1000_io_want(void)
{
	struct pcicap_want want = {
		PCICAP_E1000_IO_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_E1000_IO_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_e1000_io - An index and a data port
 * @view: where it is
 *
 * Made by pcicap_e1000_io_map() only.
 */
struct pcicap_e1000_io {
	struct pcicap_port view;
};

/**
 * pcicap_e1000_io_read_ioaddr() - read: I/O Address: offset of the register
 * that IODATA is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_io_read_ioaddr(const struct pcicap_e1000_io *v, uint32_t *val)
{
	return pcicap_port_read32(&v->view, PCICAP_E1000_IO_IOADDR, val);
}

/**
 * pcicap_e1000_io_write_ioaddr() - write: I/O Address: offset of the register
 * that IODATA is
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_io_write_ioaddr(const struct pcicap_e1000_io *v, uint32_t val)
{
	return pcicap_port_write32(&v->view, PCICAP_E1000_IO_IOADDR, val);
}

/**
 * pcicap_e1000_io_update_ioaddr() - change bits: I/O Address: offset of the
 * register that IODATA is
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
pcicap_e1000_io_update_ioaddr(const struct pcicap_e1000_io *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_io_read_ioaddr(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put32(&v->view, PCICAP_E1000_IO_IOADDR,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_e1000_io_read_iodata() - read: I/O Data: that register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_io_read_iodata(const struct pcicap_e1000_io *v, uint32_t *val)
{
	return pcicap_port_read32(&v->view, PCICAP_E1000_IO_IODATA, val);
}

/**
 * pcicap_e1000_io_write_iodata() - write: I/O Data: that register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_io_write_iodata(const struct pcicap_e1000_io *v, uint32_t val)
{
	return pcicap_port_write32(&v->view, PCICAP_E1000_IO_IODATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_io_init(struct pcicap_e1000_io *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_e1000_io_map() - the registers in a mapped BAR: An index and a
 * data port
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_io_map(const struct pcicap_ports *map, struct pcicap_cfg *cfg,
		    struct pcicap_e1000_io *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_E1000_IO_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_E1000_IO_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_e1000_io_init(v);
}

/**
 * struct pcicap_e1000_window - Device registers behind IOADDR and IODATA
 * @view: where it is
 *
 * Made by pcicap_e1000_window_map() only.
 */
struct pcicap_e1000_window {
	struct pcicap_indexed view;
};

/* EEPROM Read: reads a word of the EEPROM */
struct pcicap_e1000_window_eerd {
	uint32_t raw;
};

/* Starts to read; written together with the address */
static inline bool
pcicap_e1000_window_eerd_start(struct pcicap_e1000_window_eerd r)
{
	return (r.raw & PCICAP_E1000_WINDOW_EERD_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_window_eerd
pcicap_e1000_window_eerd_set_start(struct pcicap_e1000_window_eerd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_WINDOW_EERD_START,
			      val ? PCICAP_E1000_WINDOW_EERD_START : 0);
	return r;
}

/* The data are there */
static inline bool
pcicap_e1000_window_eerd_done(struct pcicap_e1000_window_eerd r)
{
	return (r.raw & PCICAP_E1000_WINDOW_EERD_DONE) != 0;
}

/* Address of the word */
static inline uint32_t
pcicap_e1000_window_eerd_addr(struct pcicap_e1000_window_eerd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_WINDOW_EERD_ADDR) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_window_eerd
pcicap_e1000_window_eerd_set_addr(struct pcicap_e1000_window_eerd r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_WINDOW_EERD_ADDR,
			      (uint32_t)val << 8);
	return r;
}

/* The word */
static inline uint32_t
pcicap_e1000_window_eerd_data(struct pcicap_e1000_window_eerd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_WINDOW_EERD_DATA) >> 16);
}

/**
 * pcicap_e1000_window_read_eerd() - read: EEPROM Read: reads a word of
 * the EEPROM
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_window_read_eerd(const struct pcicap_e1000_window *v,
			      struct pcicap_e1000_window_eerd *val)
{
	return pcicap_indexed_read32(&v->view, PCICAP_E1000_WINDOW_EERD,
				     &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_window_eerd_done_now(const struct pcicap_e1000_window *v,
				  uint32_t *now)
{
	struct pcicap_e1000_window_eerd r;
	int ret = pcicap_e1000_window_read_eerd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000_window_eerd_done(r);
	return 0;
}

/**
 * pcicap_e1000_window_write_eerd() - write: EEPROM Read: reads a word of
 * the EEPROM
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_window_write_eerd(const struct pcicap_e1000_window *v,
			       struct pcicap_e1000_window_eerd val)
{
	return pcicap_indexed_write32(&v->view, PCICAP_E1000_WINDOW_EERD,
				      (uint32_t)(val.raw & PCICAP_E1000_WINDOW_EERD_WRITE_MASK));
}

/**
 * pcicap_e1000_window_update_eerd() - change bits: EEPROM Read: reads a word of
 * the EEPROM
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
pcicap_e1000_window_update_eerd(const struct pcicap_e1000_window *v,
				uint32_t mask,
				struct pcicap_e1000_window_eerd val)
{
	struct pcicap_e1000_window_eerd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000_WINDOW_EERD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000_window_read_eerd(v, &old);
	if (ret)
		return ret;
	return pcicap_indexed_put32(&v->view, PCICAP_E1000_WINDOW_EERD,
				    (uint32_t)((old.raw & PCICAP_E1000_WINDOW_EERD_KEEP_MASK & ~(uint32_t)mask) |
					       val.raw));
}

/**
 * pcicap_e1000_window_poll_nvm_read() - wait: Awaits the word that a write of
 * EERD with START asks for
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_window_poll_nvm_read(const struct pcicap_e1000_window *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		uint32_t now_eerd_done;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000_window_eerd_done_now(v, &now_eerd_done);
		if (ret)
			return ret;
		if (now_eerd_done == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_window_init(struct pcicap_e1000_window *v)
{
	(void)v;
	return 0;
}

/* By the index and the data register. */
static inline int
pcicap_e1000_window_get(const void *io, uint32_t off, uint32_t *val)
{
	const struct pcicap_e1000_io *v = (const struct pcicap_e1000_io *)io;
	uint32_t data;
	int ret = pcicap_e1000_io_write_ioaddr(v, (uint32_t)off);

	*val = UINT32_MAX;
	if (!ret)
		ret = pcicap_e1000_io_read_iodata(v, &data);
	if (!ret)
		*val = data;
	return ret;
}

/* The other way. */
static inline int
pcicap_e1000_window_put(const void *io, uint32_t off, uint32_t val)
{
	const struct pcicap_e1000_io *v = (const struct pcicap_e1000_io *)io;
	int ret = pcicap_e1000_io_write_ioaddr(v, (uint32_t)off);

	if (ret)
		return ret;
	return pcicap_e1000_io_write_iodata(v, (uint32_t)val);
}

/**
 * pcicap_e1000_window_through() - the registers behind an index and a data
 * register: Device registers behind IOADDR and IODATA
 * @io: view of the BAR with these two; must not move while @v is used
 * @v: the view
 *
 * Each access of it is two of @io, which the caller keeps together.
 *
 * Return: 0, or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000_window_through(const struct pcicap_e1000_io *io,
			    struct pcicap_e1000_window *v)
{
	v->view.io = io;
	v->view.get = pcicap_e1000_window_get;
	v->view.put = pcicap_e1000_window_put;
	v->view.offset = 0;
	v->view.size = PCICAP_E1000_WINDOW_MIN_SIZE;
	return pcicap_e1000_window_init(v);
}

/**
 * struct pcicap_e1000_rx_desc - Legacy receive descriptor
 * @address: Where the buffer is
 * @length: Bytes in the buffer
 * @checksum: Checksum of the packet
 * @status: Of the packet; written as 0 when the descriptor is given to
 *          the device
 * @errors: Of the packet, where it ends
 * @special: VLAN tag of the packet
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_e1000_rx_desc {
	pcicap_le64 address;
	pcicap_le16 length;
	pcicap_le16 checksum;
	uint8_t status;
	uint8_t errors;
	pcicap_le16 special;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_e1000_rx_desc) == 16);

/* Of the packet; written as 0 when the descriptor is given to the device */
struct pcicap_e1000_rx_desc_status {
	uint8_t raw;
};

/* Descriptor done: the device has written it */
static inline bool
pcicap_e1000_rx_desc_status_dd(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_DD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_dd(struct pcicap_e1000_rx_desc_status r,
				   bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_DD,
			     val ? PCICAP_E1000_RX_DESC_STATUS_DD : 0);
	return r;
}

/* The packet ends here */
static inline bool
pcicap_e1000_rx_desc_status_eop(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_EOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_eop(struct pcicap_e1000_rx_desc_status r,
				    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_EOP,
			     val ? PCICAP_E1000_RX_DESC_STATUS_EOP : 0);
	return r;
}

/* The checksum bits are to be ignored */
static inline bool
pcicap_e1000_rx_desc_status_ixsm(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_IXSM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_ixsm(struct pcicap_e1000_rx_desc_status r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_IXSM,
			     val ? PCICAP_E1000_RX_DESC_STATUS_IXSM : 0);
	return r;
}

/* The packet has a VLAN tag */
static inline bool
pcicap_e1000_rx_desc_status_vp(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_VP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_vp(struct pcicap_e1000_rx_desc_status r,
				   bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_VP,
			     val ? PCICAP_E1000_RX_DESC_STATUS_VP : 0);
	return r;
}

/* The UDP checksum was calculated */
static inline bool
pcicap_e1000_rx_desc_status_udpcs(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_UDPCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_udpcs(struct pcicap_e1000_rx_desc_status r,
				      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_UDPCS,
			     val ? PCICAP_E1000_RX_DESC_STATUS_UDPCS : 0);
	return r;
}

/* The TCP checksum was calculated */
static inline bool
pcicap_e1000_rx_desc_status_tcpcs(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_TCPCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_tcpcs(struct pcicap_e1000_rx_desc_status r,
				      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_TCPCS,
			     val ? PCICAP_E1000_RX_DESC_STATUS_TCPCS : 0);
	return r;
}

/* The IP checksum was calculated */
static inline bool
pcicap_e1000_rx_desc_status_ipcs(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_IPCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_ipcs(struct pcicap_e1000_rx_desc_status r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_IPCS,
			     val ? PCICAP_E1000_RX_DESC_STATUS_IPCS : 0);
	return r;
}

/* The filter that the packet passed is not exact */
static inline bool
pcicap_e1000_rx_desc_status_pif(struct pcicap_e1000_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_STATUS_PIF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_status_set_pif(struct pcicap_e1000_rx_desc_status r,
				    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000_RX_DESC_STATUS_PIF,
			     val ? PCICAP_E1000_RX_DESC_STATUS_PIF : 0);
	return r;
}

/* Of the packet, where it ends */
struct pcicap_e1000_rx_desc_errors {
	uint8_t raw;
};

/* CRC or alignment error */
static inline bool
pcicap_e1000_rx_desc_errors_ce(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_CE) != 0;
}

/* Symbol error */
static inline bool
pcicap_e1000_rx_desc_errors_se(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_SE) != 0;
}

/* Sequence error */
static inline bool
pcicap_e1000_rx_desc_errors_seq(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_SEQ) != 0;
}

/* Carrier extension error */
static inline bool
pcicap_e1000_rx_desc_errors_cxe(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_CXE) != 0;
}

/* TCP or UDP checksum error */
static inline bool
pcicap_e1000_rx_desc_errors_tcpe(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_TCPE) != 0;
}

/* IP checksum error */
static inline bool
pcicap_e1000_rx_desc_errors_ipe(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_IPE) != 0;
}

/* Data error */
static inline bool
pcicap_e1000_rx_desc_errors_rxe(struct pcicap_e1000_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_ERRORS_RXE) != 0;
}

/* VLAN tag of the packet */
struct pcicap_e1000_rx_desc_special {
	uint16_t raw;
};

/* VLAN identifier */
static inline uint16_t
pcicap_e1000_rx_desc_special_vlan(struct pcicap_e1000_rx_desc_special r)
{
	return (uint16_t)(r.raw & PCICAP_E1000_RX_DESC_SPECIAL_VLAN);
}

/* Canonical form indicator */
static inline bool
pcicap_e1000_rx_desc_special_cfi(struct pcicap_e1000_rx_desc_special r)
{
	return (r.raw & PCICAP_E1000_RX_DESC_SPECIAL_CFI) != 0;
}

/* Priority */
static inline uint16_t
pcicap_e1000_rx_desc_special_pri(struct pcicap_e1000_rx_desc_special r)
{
	return (uint16_t)((r.raw & PCICAP_E1000_RX_DESC_SPECIAL_PRI) >> 13);
}

/* Where the buffer is */
static inline uint64_t
pcicap_e1000_rx_desc_get_address(const struct pcicap_e1000_rx_desc *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes in the buffer */
static inline uint16_t
pcicap_e1000_rx_desc_get_length(const struct pcicap_e1000_rx_desc *s)
{
	return pcicap_get_le16(&s->length);
}

/* Checksum of the packet */
static inline uint16_t
pcicap_e1000_rx_desc_get_checksum(const struct pcicap_e1000_rx_desc *s)
{
	return pcicap_get_le16(&s->checksum);
}

/* Of the packet; written as 0 when the descriptor is given to the device */
static inline struct pcicap_e1000_rx_desc_status
pcicap_e1000_rx_desc_get_status(const struct pcicap_e1000_rx_desc *s)
{
	struct pcicap_e1000_rx_desc_status val = { pcicap_get_8(&s->status) };

	return val;
}

/* Of the packet, where it ends */
static inline struct pcicap_e1000_rx_desc_errors
pcicap_e1000_rx_desc_get_errors(const struct pcicap_e1000_rx_desc *s)
{
	struct pcicap_e1000_rx_desc_errors val = { pcicap_get_8(&s->errors) };

	return val;
}

/* VLAN tag of the packet */
static inline struct pcicap_e1000_rx_desc_special
pcicap_e1000_rx_desc_get_special(const struct pcicap_e1000_rx_desc *s)
{
	struct pcicap_e1000_rx_desc_special val = { pcicap_get_le16(&s->special) };

	return val;
}

/* Where the buffer is */
static inline void
pcicap_e1000_rx_desc_set_address(struct pcicap_e1000_rx_desc *s, uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* Of the packet; written as 0 when the descriptor is given to the device */
static inline void
pcicap_e1000_rx_desc_set_status(struct pcicap_e1000_rx_desc *s,
				struct pcicap_e1000_rx_desc_status val)
{
	pcicap_put_8(&s->status, val.raw);
}

/**
 * pcicap_e1000_rx_desc_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether dd is 1.
 */
static inline bool
pcicap_e1000_rx_desc_is_ours(const struct pcicap_e1000_rx_desc *s)
{
	uint32_t raw = pcicap_peek_8(&s->status);

	if (!(raw & 0x01))
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_e1000_rx_desc_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_e1000_rx_desc_give(struct pcicap_e1000_rx_desc *s)
{
	uint32_t raw = pcicap_get_8(&s->status);

	raw &= ~(uint32_t)0x01;
	pcicap_publish_8(&s->status, (uint8_t)raw);
}

/**
 * struct pcicap_e1000_tx_desc - Legacy transmit descriptor
 * @address: Where the data is
 * @lower: What to do
 * @upper: What the device has done; written as 0 but for where the checksum
 *         starts and the tag
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_e1000_tx_desc {
	pcicap_le64 address;
	pcicap_le32 lower;
	pcicap_le32 upper;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_e1000_tx_desc) == 16);

/* What to do */
struct pcicap_e1000_tx_desc_lower {
	uint32_t raw;
};

/* Bytes of data (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000_tx_desc_lower_length(struct pcicap_e1000_tx_desc_lower r)
{
	return (uint32_t)(r.raw & PCICAP_E1000_TX_DESC_LOWER_LENGTH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_length(struct pcicap_e1000_tx_desc_lower r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_LENGTH, val);
	return r;
}

/* Where the checksum is put */
static inline uint32_t
pcicap_e1000_tx_desc_lower_cso(struct pcicap_e1000_tx_desc_lower r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_TX_DESC_LOWER_CSO) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_cso(struct pcicap_e1000_tx_desc_lower r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_CSO,
			      (uint32_t)val << 16);
	return r;
}

/* The packet ends here */
static inline bool
pcicap_e1000_tx_desc_lower_eop(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_EOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_eop(struct pcicap_e1000_tx_desc_lower r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_EOP,
			      val ? PCICAP_E1000_TX_DESC_LOWER_EOP : 0);
	return r;
}

/* The frame checksum is inserted */
static inline bool
pcicap_e1000_tx_desc_lower_ifcs(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_IFCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_ifcs(struct pcicap_e1000_tx_desc_lower r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_IFCS,
			      val ? PCICAP_E1000_TX_DESC_LOWER_IFCS : 0);
	return r;
}

/* A checksum is inserted */
static inline bool
pcicap_e1000_tx_desc_lower_ic(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_IC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_ic(struct pcicap_e1000_tx_desc_lower r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_IC,
			      val ? PCICAP_E1000_TX_DESC_LOWER_IC : 0);
	return r;
}

/* The status is reported */
static inline bool
pcicap_e1000_tx_desc_lower_rs(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_RS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_rs(struct pcicap_e1000_tx_desc_lower r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_RS,
			      val ? PCICAP_E1000_TX_DESC_LOWER_RS : 0);
	return r;
}

/* The status is reported when the packet was sent */
static inline bool
pcicap_e1000_tx_desc_lower_rps(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_RPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_rps(struct pcicap_e1000_tx_desc_lower r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_RPS,
			      val ? PCICAP_E1000_TX_DESC_LOWER_RPS : 0);
	return r;
}

/* Descriptor extension, 0 in a legacy descriptor */
static inline bool
pcicap_e1000_tx_desc_lower_dext(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_DEXT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_dext(struct pcicap_e1000_tx_desc_lower r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_DEXT,
			      val ? PCICAP_E1000_TX_DESC_LOWER_DEXT : 0);
	return r;
}

/* A VLAN tag is added */
static inline bool
pcicap_e1000_tx_desc_lower_vle(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_VLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_vle(struct pcicap_e1000_tx_desc_lower r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_VLE,
			      val ? PCICAP_E1000_TX_DESC_LOWER_VLE : 0);
	return r;
}

/* The interrupt is delayed */
static inline bool
pcicap_e1000_tx_desc_lower_ide(struct pcicap_e1000_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_LOWER_IDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_lower_set_ide(struct pcicap_e1000_tx_desc_lower r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_LOWER_IDE,
			      val ? PCICAP_E1000_TX_DESC_LOWER_IDE : 0);
	return r;
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
struct pcicap_e1000_tx_desc_upper {
	uint32_t raw;
};

/* Descriptor done: the device has sent it */
static inline bool
pcicap_e1000_tx_desc_upper_dd(struct pcicap_e1000_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_UPPER_DD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_upper_set_dd(struct pcicap_e1000_tx_desc_upper r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_UPPER_DD,
			      val ? PCICAP_E1000_TX_DESC_UPPER_DD : 0);
	return r;
}

/* Excess collisions */
static inline bool
pcicap_e1000_tx_desc_upper_ec(struct pcicap_e1000_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_UPPER_EC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_upper_set_ec(struct pcicap_e1000_tx_desc_upper r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_UPPER_EC,
			      val ? PCICAP_E1000_TX_DESC_UPPER_EC : 0);
	return r;
}

/* Late collision */
static inline bool
pcicap_e1000_tx_desc_upper_lc(struct pcicap_e1000_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_UPPER_LC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_upper_set_lc(struct pcicap_e1000_tx_desc_upper r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_UPPER_LC,
			      val ? PCICAP_E1000_TX_DESC_UPPER_LC : 0);
	return r;
}

/* Transmit underrun */
static inline bool
pcicap_e1000_tx_desc_upper_tu(struct pcicap_e1000_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000_TX_DESC_UPPER_TU) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_upper_set_tu(struct pcicap_e1000_tx_desc_upper r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_UPPER_TU,
			      val ? PCICAP_E1000_TX_DESC_UPPER_TU : 0);
	return r;
}

/* Where the checksum starts */
static inline uint32_t
pcicap_e1000_tx_desc_upper_css(struct pcicap_e1000_tx_desc_upper r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_TX_DESC_UPPER_CSS) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_upper_set_css(struct pcicap_e1000_tx_desc_upper r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_UPPER_CSS,
			      (uint32_t)val << 8);
	return r;
}

/* VLAN tag that is added */
static inline uint32_t
pcicap_e1000_tx_desc_upper_special(struct pcicap_e1000_tx_desc_upper r)
{
	return (uint32_t)((r.raw & PCICAP_E1000_TX_DESC_UPPER_SPECIAL) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_upper_set_special(struct pcicap_e1000_tx_desc_upper r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000_TX_DESC_UPPER_SPECIAL,
			      (uint32_t)val << 16);
	return r;
}

/* Where the data is */
static inline uint64_t
pcicap_e1000_tx_desc_get_address(const struct pcicap_e1000_tx_desc *s)
{
	return pcicap_get_le64(&s->address);
}

/* What to do */
static inline struct pcicap_e1000_tx_desc_lower
pcicap_e1000_tx_desc_get_lower(const struct pcicap_e1000_tx_desc *s)
{
	struct pcicap_e1000_tx_desc_lower val = { pcicap_get_le32(&s->lower) };

	return val;
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
static inline struct pcicap_e1000_tx_desc_upper
pcicap_e1000_tx_desc_get_upper(const struct pcicap_e1000_tx_desc *s)
{
	struct pcicap_e1000_tx_desc_upper val = { pcicap_get_le32(&s->upper) };

	return val;
}

/* Where the data is */
static inline void
pcicap_e1000_tx_desc_set_address(struct pcicap_e1000_tx_desc *s, uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* What to do */
static inline void
pcicap_e1000_tx_desc_set_lower(struct pcicap_e1000_tx_desc *s,
			       struct pcicap_e1000_tx_desc_lower val)
{
	pcicap_put_le32(&s->lower, val.raw);
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
static inline void
pcicap_e1000_tx_desc_set_upper(struct pcicap_e1000_tx_desc *s,
			       struct pcicap_e1000_tx_desc_upper val)
{
	pcicap_put_le32(&s->upper, val.raw);
}

/**
 * pcicap_e1000_tx_desc_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether dd is 1.
 */
static inline bool
pcicap_e1000_tx_desc_is_ours(const struct pcicap_e1000_tx_desc *s)
{
	uint32_t raw = pcicap_peek_le32(&s->upper);

	if (!(raw & 0x00000001))
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_e1000_tx_desc_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_e1000_tx_desc_give(struct pcicap_e1000_tx_desc *s)
{
	uint32_t raw = pcicap_get_le32(&s->upper);

	raw &= ~(uint32_t)0x00000001;
	pcicap_publish_le32(&s->upper, (uint32_t)raw);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_E1000_H */
