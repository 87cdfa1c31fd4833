/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel 82574 Gigabit Ethernet Controller
 *
 * Generated from specs/devices/e1000e.yaml - do not edit.
 * Source: Intel 82574 GbE Controller Family datasheet, chapter 10; Linux drivers/net/ethernet/intel/e1000e
 */
#ifndef PCICAP_E1000E_H
#define PCICAP_E1000E_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>
#include <pcicap/user/poll.h>
#include <pcicap/msix.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Device registers */
#define PCICAP_E1000E_REGS_BAR			0
#define PCICAP_E1000E_REGS_MIN_SIZE		0x20000

/* regs: Device registers */
#define PCICAP_E1000E_REGS_CRCERRS		0x4000	/* ro: CRC errors */
#define PCICAP_E1000E_REGS_ALGNERRC		0x4004	/* ro: Alignment errors */
#define PCICAP_E1000E_REGS_RXERRC		0x400c	/* ro: Receive errors */
/* ro: Missed packets: no room in the receive FIFO */
#define PCICAP_E1000E_REGS_MPC			0x4010
#define PCICAP_E1000E_REGS_SCC			0x4014	/* ro: Single collisions */
#define PCICAP_E1000E_REGS_ECOL			0x4018	/* ro: Excessive collisions */
#define PCICAP_E1000E_REGS_MCC			0x401c	/* ro: Multiple collisions */
#define PCICAP_E1000E_REGS_LATECOL		0x4020	/* ro: Late collisions */
#define PCICAP_E1000E_REGS_COLC			0x4028	/* ro: Collisions */
#define PCICAP_E1000E_REGS_DC			0x4030	/* ro: Defers */
#define PCICAP_E1000E_REGS_TNCRS		0x4034	/* ro: Transmits without CRS */
#define PCICAP_E1000E_REGS_CEXTERR		0x403c	/* ro: Carrier extension errors */
#define PCICAP_E1000E_REGS_RLEC			0x4040	/* ro: Receive length errors */
#define PCICAP_E1000E_REGS_XONRXC		0x4048	/* ro: XON frames received */
#define PCICAP_E1000E_REGS_XONTXC		0x404c	/* ro: XON frames transmitted */
#define PCICAP_E1000E_REGS_XOFFRXC		0x4050	/* ro: XOFF frames received */
#define PCICAP_E1000E_REGS_XOFFTXC		0x4054	/* ro: XOFF frames transmitted */
/* ro: Flow control frames received that are not supported */
#define PCICAP_E1000E_REGS_FCRUC		0x4058
#define PCICAP_E1000E_REGS_PRC64		0x405c	/* ro: Packets received of 64 bytes */
/* ro: Packets received of 65 to 127 bytes */
#define PCICAP_E1000E_REGS_PRC127		0x4060
/* ro: Packets received of 128 to 255 bytes */
#define PCICAP_E1000E_REGS_PRC255		0x4064
/* ro: Packets received of 256 to 511 bytes */
#define PCICAP_E1000E_REGS_PRC511		0x4068
/* ro: Packets received of 512 to 1023 bytes */
#define PCICAP_E1000E_REGS_PRC1023		0x406c
/* ro: Packets received of 1024 bytes and more */
#define PCICAP_E1000E_REGS_PRC1522		0x4070
#define PCICAP_E1000E_REGS_GPRC			0x4074	/* ro: Good packets received */
#define PCICAP_E1000E_REGS_BPRC			0x4078	/* ro: Broadcast packets received */
#define PCICAP_E1000E_REGS_MPRC			0x407c	/* ro: Multicast packets received */
#define PCICAP_E1000E_REGS_GPTC			0x4080	/* ro: Good packets transmitted */
/* ro: Good octets received, lower 32 bits */
#define PCICAP_E1000E_REGS_GORCL		0x4088
/* ro: Good octets received, upper 32 bits */
#define PCICAP_E1000E_REGS_GORCH		0x408c
/* ro: Good octets transmitted, lower 32 bits */
#define PCICAP_E1000E_REGS_GOTCL		0x4090
/* ro: Good octets transmitted, upper 32 bits */
#define PCICAP_E1000E_REGS_GOTCH		0x4094
/* ro: Packets received when there were no buffers */
#define PCICAP_E1000E_REGS_RNBC			0x40a0
#define PCICAP_E1000E_REGS_RUC			0x40a4	/* ro: Undersized packets received */
#define PCICAP_E1000E_REGS_RFC			0x40a8	/* ro: Fragments received */
#define PCICAP_E1000E_REGS_ROC			0x40ac	/* ro: Oversized packets received */
#define PCICAP_E1000E_REGS_RJC			0x40b0	/* ro: Jabbers received */
#define PCICAP_E1000E_REGS_MGTPRC		0x40b4	/* ro: Management packets received */
#define PCICAP_E1000E_REGS_MGTPDC		0x40b8	/* ro: Management packets dropped */
#define PCICAP_E1000E_REGS_MGTPTC		0x40bc	/* ro: Management packets transmitted */
/* ro: Octets received in all, lower 32 bits */
#define PCICAP_E1000E_REGS_TORL			0x40c0
/* ro: Octets received in all, upper 32 bits */
#define PCICAP_E1000E_REGS_TORH			0x40c4
/* ro: Octets transmitted in all, lower 32 bits */
#define PCICAP_E1000E_REGS_TOTL			0x40c8
/* ro: Octets transmitted in all, upper 32 bits */
#define PCICAP_E1000E_REGS_TOTH			0x40cc
#define PCICAP_E1000E_REGS_TPR			0x40d0	/* ro: Packets received in all */
#define PCICAP_E1000E_REGS_TPT			0x40d4	/* ro: Packets transmitted in all */
#define PCICAP_E1000E_REGS_PTC64		0x40d8	/* ro: Packets transmitted of 64 bytes */
/* ro: Packets transmitted of 65 to 127 bytes */
#define PCICAP_E1000E_REGS_PTC127		0x40dc
/* ro: Packets transmitted of 128 to 255 bytes */
#define PCICAP_E1000E_REGS_PTC255		0x40e0
/* ro: Packets transmitted of 256 to 511 bytes */
#define PCICAP_E1000E_REGS_PTC511		0x40e4
/* ro: Packets transmitted of 512 to 1023 bytes */
#define PCICAP_E1000E_REGS_PTC1023		0x40e8
/* ro: Packets transmitted of 1024 bytes and more */
#define PCICAP_E1000E_REGS_PTC1522		0x40ec
#define PCICAP_E1000E_REGS_MPTC			0x40f0	/* ro: Multicast packets transmitted */
#define PCICAP_E1000E_REGS_BPTC			0x40f4	/* ro: Broadcast packets transmitted */
/* ro: TCP segmentation contexts transmitted */
#define PCICAP_E1000E_REGS_TSCTC		0x40f8
/* ro: TCP segmentation contexts that failed */
#define PCICAP_E1000E_REGS_TSCTFC		0x40fc
#define PCICAP_E1000E_REGS_VET			0x38	/* rw: VLAN Ether Type */
#define PCICAP_E1000E_REGS_MTA			0x5200	/* rw: Multicast Table Array: 4096 bits */
#define PCICAP_E1000E_REGS_MTA_COUNT		128
/* rw: VLAN Filter Table Array: a bit for each VLAN */
#define PCICAP_E1000E_REGS_VFTA			0x5600
#define PCICAP_E1000E_REGS_VFTA_COUNT		128
/* rw: Flow Control Address, lower 32 bits */
#define PCICAP_E1000E_REGS_FCAL			0x28
/* rw: Flow Control Address, upper 16 bits */
#define PCICAP_E1000E_REGS_FCAH			0x2c
#define PCICAP_E1000E_REGS_FCT			0x30	/* rw: Flow Control Type */
#define PCICAP_E1000E_REGS_FCTTV		0x170	/* rw: Flow Control Transmit Timer Value */

/* rw: Flow Control Receive Threshold, low */
#define PCICAP_E1000E_REGS_FCRTL		0x2160
/* rw: Below it XON is sent */
#define  PCICAP_E1000E_REGS_FCRTL_RTL		0x0000fff8
/* rw: XON enable */
#define  PCICAP_E1000E_REGS_FCRTL_XONE		0x80000000
#define  PCICAP_E1000E_REGS_FCRTL_WRITE_MASK	0x8000fff8

/* rw: Flow Control Receive Threshold, high */
#define PCICAP_E1000E_REGS_FCRTH		0x2168
/* rw: Above it XOFF is sent */
#define  PCICAP_E1000E_REGS_FCRTH_RTH		0x0000fff8
#define  PCICAP_E1000E_REGS_FCRTH_WRITE_MASK	0x0000fff8

/* rw: MDI Control: reads or writes a register of the PHY */
#define PCICAP_E1000E_REGS_MDIC			0x20
/* rw: The value */
#define  PCICAP_E1000E_REGS_MDIC_DATA		0x0000ffff
/* rw: Which register */
#define  PCICAP_E1000E_REGS_MDIC_REGADD		0x001f0000
/* rw: Which PHY */
#define  PCICAP_E1000E_REGS_MDIC_PHYADD		0x03e00000
/* rw: What is done */
#define  PCICAP_E1000E_REGS_MDIC_OP		0x0c000000
#define  PCICAP_E1000E_REGS_MDIC_OP_WRITE	0x1
#define  PCICAP_E1000E_REGS_MDIC_OP_READ	0x2
/* rw: It is done; written as 0 to start */
#define  PCICAP_E1000E_REGS_MDIC_READY		0x10000000
/* rw: Interrupts when it is done */
#define  PCICAP_E1000E_REGS_MDIC_I		0x20000000
/* rw: The PHY did not answer */
#define  PCICAP_E1000E_REGS_MDIC_ERROR		0x40000000
#define  PCICAP_E1000E_REGS_MDIC_WRITE_MASK	0x7fffffff

/* rw: Interrupt Throttling Rate */
#define PCICAP_E1000E_REGS_ITR			0xc4
/* rw: The least time between interrupts, 0: no limit */
#define  PCICAP_E1000E_REGS_ITR_INTERVAL	0x0000ffff
#define  PCICAP_E1000E_REGS_ITR_WRITE_MASK	0x0000ffff

/* rw: Transmit Inter-Packet Gap */
#define PCICAP_E1000E_REGS_TIPG			0x410
/* rw: Between packets */
#define  PCICAP_E1000E_REGS_TIPG_IPGT		0x000003ff
/* rw: First part of it in half duplex */
#define  PCICAP_E1000E_REGS_TIPG_IPGR1		0x000ffc00
/* rw: All of it in half duplex */
#define  PCICAP_E1000E_REGS_TIPG_IPGR2		0x3ff00000
#define  PCICAP_E1000E_REGS_TIPG_WRITE_MASK	0x3fffffff
/* rw: Adaptive Interframe Spacing Throttle */
#define PCICAP_E1000E_REGS_AIT			0x458
/* rw: Receive Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000E_REGS_RDTR			0x2820
/* rw: Receive Interrupt Absolute Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000E_REGS_RADV			0x282c
#define PCICAP_E1000E_REGS_TIDV			0x3820	/* rw: Transmit Interrupt Delay Value */
/* rw: Transmit Absolute Interrupt Delay Value, in steps of 1.024 us */
#define PCICAP_E1000E_REGS_TADV			0x382c

/* rw1s, ro, rw: EEPROM Read: reads a word of the NVM */
#define PCICAP_E1000E_REGS_EERD			0x14
/* rw1s: Starts to read; written together with the address */
#define  PCICAP_E1000E_REGS_EERD_START		0x00000001
/* ro: The data are there */
#define  PCICAP_E1000E_REGS_EERD_DONE		0x00000002
/* rw: Address of the word */
#define  PCICAP_E1000E_REGS_EERD_ADDR		0x0000fffc
/* ro: The word */
#define  PCICAP_E1000E_REGS_EERD_DATA		0xffff0000
#define  PCICAP_E1000E_REGS_EERD_WRITE_MASK	0x0000fffd
#define  PCICAP_E1000E_REGS_EERD_KEEP_MASK	0x0000fffc

/* rw, rw1s: Device Control */
#define PCICAP_E1000E_REGS_CTRL				0x00
/* rw: Full duplex */
#define  PCICAP_E1000E_REGS_CTRL_FD			0x00000001
/* rw: No new requests as a PCI Express requester */
#define  PCICAP_E1000E_REGS_CTRL_GIO_MASTER_DISABLE	0x00000004
/* rw: Auto-speed detection enable */
#define  PCICAP_E1000E_REGS_CTRL_ASDE			0x00000020
/* rw: Set link up */
#define  PCICAP_E1000E_REGS_CTRL_SLU			0x00000040
/* rw: Speed that FRCSPD forces */
#define  PCICAP_E1000E_REGS_CTRL_SPEED			0x00000300
#define  PCICAP_E1000E_REGS_CTRL_SPEED_MBPS10		0x0
#define  PCICAP_E1000E_REGS_CTRL_SPEED_MBPS100		0x1
#define  PCICAP_E1000E_REGS_CTRL_SPEED_MBPS1000		0x2
/* rw: Force speed */
#define  PCICAP_E1000E_REGS_CTRL_FRCSPD			0x00000800
/* rw: Force duplex */
#define  PCICAP_E1000E_REGS_CTRL_FRCDPLX		0x00001000
/* rw: Advertises wakeup from D3cold */
#define  PCICAP_E1000E_REGS_CTRL_ADVD3WUC		0x00100000
/* rw1s: Device reset: reads 1 until it has ended */
#define  PCICAP_E1000E_REGS_CTRL_RST			0x04000000
/* rw: Receive flow control enable */
#define  PCICAP_E1000E_REGS_CTRL_RFCE			0x08000000
/* rw: Transmit flow control enable */
#define  PCICAP_E1000E_REGS_CTRL_TFCE			0x10000000
/* rw: VLAN mode enable */
#define  PCICAP_E1000E_REGS_CTRL_VME			0x40000000
/* rw: PHY reset: software sets and clears it */
#define  PCICAP_E1000E_REGS_CTRL_PHY_RST		0x80000000
#define  PCICAP_E1000E_REGS_CTRL_WRITE_MASK		0xdc101b65
#define  PCICAP_E1000E_REGS_CTRL_KEEP_MASK		0xfbffffff

/* ro, rw: Device Status */
#define PCICAP_E1000E_REGS_STATUS			0x08
/* ro: Full duplex */
#define  PCICAP_E1000E_REGS_STATUS_FD			0x00000001
/* ro: Link up */
#define  PCICAP_E1000E_REGS_STATUS_LU			0x00000002
/* ro: Which port of the device */
#define  PCICAP_E1000E_REGS_STATUS_LAN_ID		0x0000000c
/* ro: Transmission is paused */
#define  PCICAP_E1000E_REGS_STATUS_TXOFF		0x00000010
/* ro: Link speed */
#define  PCICAP_E1000E_REGS_STATUS_SPEED		0x000000c0
#define  PCICAP_E1000E_REGS_STATUS_SPEED_MBPS10		0x0
#define  PCICAP_E1000E_REGS_STATUS_SPEED_MBPS100	0x1
#define  PCICAP_E1000E_REGS_STATUS_SPEED_MBPS1000	0x2
/* ro: Auto-speed detection value */
#define  PCICAP_E1000E_REGS_STATUS_ASDV			0x00000300
#define  PCICAP_E1000E_REGS_STATUS_ASDV_MBPS10		0x0
#define  PCICAP_E1000E_REGS_STATUS_ASDV_MBPS100		0x1
#define  PCICAP_E1000E_REGS_STATUS_ASDV_MBPS1000	0x2
/* rw: PHY reset asserted; writing 0 clears it */
#define  PCICAP_E1000E_REGS_STATUS_PHYRA		0x00000400
/* ro: Requests as a PCI Express requester are outstanding or allowed */
#define  PCICAP_E1000E_REGS_STATUS_GIO_MASTER_ENABLE	0x00080000
#define  PCICAP_E1000E_REGS_STATUS_WRITE_MASK		0x00000400
#define  PCICAP_E1000E_REGS_STATUS_KEEP_MASK		0xfff7fc20

/* rw, ro, rw1s: EEPROM/Flash Control */
#define PCICAP_E1000E_REGS_EECD			0x10
/* rw: Clock */
#define  PCICAP_E1000E_REGS_EECD_SK		0x00000001
/* rw: Chip select */
#define  PCICAP_E1000E_REGS_EECD_CS		0x00000002
/* rw: Data to the NVM */
#define  PCICAP_E1000E_REGS_EECD_DI		0x00000004
/* ro: Data from the NVM */
#define  PCICAP_E1000E_REGS_EECD_DO_PIN		0x00000008
/* rw: Asks for direct access */
#define  PCICAP_E1000E_REGS_EECD_REQ		0x00000040
/* ro: Direct access is granted */
#define  PCICAP_E1000E_REGS_EECD_GNT		0x00000080
/* ro: An NVM is present */
#define  PCICAP_E1000E_REGS_EECD_PRES		0x00000100
/* ro: The NVM was read automatically after a reset */
#define  PCICAP_E1000E_REGS_EECD_AUTO_RD	0x00000200
/* ro: Size of the NVM */
#define  PCICAP_E1000E_REGS_EECD_SIZE		0x00007800
/* rw1s: Writes the shadow RAM to the flash */
#define  PCICAP_E1000E_REGS_EECD_FLUPD		0x00080000
/* rw: The flash is updated without being asked */
#define  PCICAP_E1000E_REGS_EECD_AUPDEN		0x00100000
/* ro: Sector 1 of the flash is the valid one */
#define  PCICAP_E1000E_REGS_EECD_SEC1VAL	0x00400000
#define  PCICAP_E1000E_REGS_EECD_WRITE_MASK	0x00180047
#define  PCICAP_E1000E_REGS_EECD_KEEP_MASK	0xffb78477

/* rw1s, rw: Extended Device Control */
#define PCICAP_E1000E_REGS_CTRL_EXT			0x18
/* rw1s: Reads the NVM again */
#define  PCICAP_E1000E_REGS_CTRL_EXT_EE_RST		0x00002000
/* rw: Speed select bypass */
#define  PCICAP_E1000E_REGS_CTRL_EXT_SPD_BYPS		0x00008000
/* rw: No relaxed ordering */
#define  PCICAP_E1000E_REGS_CTRL_EXT_RO_DIS		0x00020000
/* rw: The clock of DMA is gated */
#define  PCICAP_E1000E_REGS_CTRL_EXT_DMA_DYN_CLK_EN	0x00080000
/* rw: The PHY may be powered down */
#define  PCICAP_E1000E_REGS_CTRL_EXT_PHYPDEN		0x00100000
/* rw: Extended interrupt acknowledge auto-mask enable */
#define  PCICAP_E1000E_REGS_CTRL_EXT_EIAME		0x01000000
/* rw: Interrupt acknowledge auto-mask enable */
#define  PCICAP_E1000E_REGS_CTRL_EXT_IAME		0x08000000
/* rw: A driver is loaded: told to firmware */
#define  PCICAP_E1000E_REGS_CTRL_EXT_DRV_LOAD		0x10000000
/* rw: Pending bits of MSI-X are cleared by reading or by automatic clearing */
#define  PCICAP_E1000E_REGS_CTRL_EXT_PBA_CLR		0x80000000
#define  PCICAP_E1000E_REGS_CTRL_EXT_WRITE_MASK		0x991aa000
#define  PCICAP_E1000E_REGS_CTRL_EXT_KEEP_MASK		0xffffdfff

/* rw1c, ro: Interrupt Cause Read: a read clears it under conditions that the datasheet tells */
#define PCICAP_E1000E_REGS_ICR			0xc0
/* rw1c: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_ICR_TXDW		0x00000001
/* rw1c: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_ICR_TXQE		0x00000002
/* rw1c: Link status changed */
#define  PCICAP_E1000E_REGS_ICR_LSC		0x00000004
/* rw1c: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_ICR_RXDMT0		0x00000010
/* rw1c: Receiver overrun */
#define  PCICAP_E1000E_REGS_ICR_RXO		0x00000040
/* rw1c: Receiver timer */
#define  PCICAP_E1000E_REGS_ICR_RXT0		0x00000080
/* rw1c: An MDI access has ended */
#define  PCICAP_E1000E_REGS_ICR_MDAC		0x00000200
/* rw1c: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_ICR_TXD_LOW		0x00008000
/* rw1c: A small packet was received */
#define  PCICAP_E1000E_REGS_ICR_SRPD		0x00010000
/* rw1c: An ACK frame was received */
#define  PCICAP_E1000E_REGS_ICR_ACK		0x00020000
/* rw1c: Manageability event */
#define  PCICAP_E1000E_REGS_ICR_MNG		0x00040000
/* rw1c: Receive queue 0 */
#define  PCICAP_E1000E_REGS_ICR_RXQ0		0x00100000
/* rw1c: Receive queue 1 */
#define  PCICAP_E1000E_REGS_ICR_RXQ1		0x00200000
/* rw1c: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_ICR_TXQ0		0x00400000
/* rw1c: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_ICR_TXQ1		0x00800000
/* rw1c: Another cause */
#define  PCICAP_E1000E_REGS_ICR_OTHER		0x01000000
/* ro: An interrupt was asserted */
#define  PCICAP_E1000E_REGS_ICR_INT_ASSERTED	0x80000000
#define  PCICAP_E1000E_REGS_ICR_W1C_MASK	0x01f782d7

/* wo: Interrupt Cause Set: raises causes */
#define PCICAP_E1000E_REGS_ICS			0xc8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_ICS_TXDW		0x00000001
/* wo: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_ICS_TXQE		0x00000002
/* wo: Link status changed */
#define  PCICAP_E1000E_REGS_ICS_LSC		0x00000004
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_ICS_RXDMT0		0x00000010
/* wo: Receiver overrun */
#define  PCICAP_E1000E_REGS_ICS_RXO		0x00000040
/* wo: Receiver timer */
#define  PCICAP_E1000E_REGS_ICS_RXT0		0x00000080
/* wo: An MDI access has ended */
#define  PCICAP_E1000E_REGS_ICS_MDAC		0x00000200
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_ICS_TXD_LOW		0x00008000
/* wo: A small packet was received */
#define  PCICAP_E1000E_REGS_ICS_SRPD		0x00010000
/* wo: An ACK frame was received */
#define  PCICAP_E1000E_REGS_ICS_ACK		0x00020000
/* wo: Manageability event */
#define  PCICAP_E1000E_REGS_ICS_MNG		0x00040000
/* wo: Receive queue 0 */
#define  PCICAP_E1000E_REGS_ICS_RXQ0		0x00100000
/* wo: Receive queue 1 */
#define  PCICAP_E1000E_REGS_ICS_RXQ1		0x00200000
/* wo: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_ICS_TXQ0		0x00400000
/* wo: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_ICS_TXQ1		0x00800000
/* wo: Another cause */
#define  PCICAP_E1000E_REGS_ICS_OTHER		0x01000000
#define  PCICAP_E1000E_REGS_ICS_WRITE_MASK	0x01f782d7

/* rw1s: Interrupt Mask Set/Read: ones enable causes */
#define PCICAP_E1000E_REGS_IMS			0xd0
/* rw1s: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_IMS_TXDW		0x00000001
/* rw1s: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_IMS_TXQE		0x00000002
/* rw1s: Link status changed */
#define  PCICAP_E1000E_REGS_IMS_LSC		0x00000004
/* rw1s: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_IMS_RXDMT0		0x00000010
/* rw1s: Receiver overrun */
#define  PCICAP_E1000E_REGS_IMS_RXO		0x00000040
/* rw1s: Receiver timer */
#define  PCICAP_E1000E_REGS_IMS_RXT0		0x00000080
/* rw1s: An MDI access has ended */
#define  PCICAP_E1000E_REGS_IMS_MDAC		0x00000200
/* rw1s: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_IMS_TXD_LOW		0x00008000
/* rw1s: A small packet was received */
#define  PCICAP_E1000E_REGS_IMS_SRPD		0x00010000
/* rw1s: An ACK frame was received */
#define  PCICAP_E1000E_REGS_IMS_ACK		0x00020000
/* rw1s: Manageability event */
#define  PCICAP_E1000E_REGS_IMS_MNG		0x00040000
/* rw1s: Receive queue 0 */
#define  PCICAP_E1000E_REGS_IMS_RXQ0		0x00100000
/* rw1s: Receive queue 1 */
#define  PCICAP_E1000E_REGS_IMS_RXQ1		0x00200000
/* rw1s: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_IMS_TXQ0		0x00400000
/* rw1s: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_IMS_TXQ1		0x00800000
/* rw1s: Another cause */
#define  PCICAP_E1000E_REGS_IMS_OTHER		0x01000000
#define  PCICAP_E1000E_REGS_IMS_WRITE_MASK	0x01f782d7

/* wo: Interrupt Mask Clear: ones disable causes */
#define PCICAP_E1000E_REGS_IMC			0xd8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_IMC_TXDW		0x00000001
/* wo: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_IMC_TXQE		0x00000002
/* wo: Link status changed */
#define  PCICAP_E1000E_REGS_IMC_LSC		0x00000004
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_IMC_RXDMT0		0x00000010
/* wo: Receiver overrun */
#define  PCICAP_E1000E_REGS_IMC_RXO		0x00000040
/* wo: Receiver timer */
#define  PCICAP_E1000E_REGS_IMC_RXT0		0x00000080
/* wo: An MDI access has ended */
#define  PCICAP_E1000E_REGS_IMC_MDAC		0x00000200
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_IMC_TXD_LOW		0x00008000
/* wo: A small packet was received */
#define  PCICAP_E1000E_REGS_IMC_SRPD		0x00010000
/* wo: An ACK frame was received */
#define  PCICAP_E1000E_REGS_IMC_ACK		0x00020000
/* wo: Manageability event */
#define  PCICAP_E1000E_REGS_IMC_MNG		0x00040000
/* wo: Receive queue 0 */
#define  PCICAP_E1000E_REGS_IMC_RXQ0		0x00100000
/* wo: Receive queue 1 */
#define  PCICAP_E1000E_REGS_IMC_RXQ1		0x00200000
/* wo: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_IMC_TXQ0		0x00400000
/* wo: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_IMC_TXQ1		0x00800000
/* wo: Another cause */
#define  PCICAP_E1000E_REGS_IMC_OTHER		0x01000000
#define  PCICAP_E1000E_REGS_IMC_WRITE_MASK	0x01f782d7

/* rw: Extended Interrupt Auto Clear: causes that an MSI-X message clears */
#define PCICAP_E1000E_REGS_EIAC			0xdc
/* rw: Causes */
#define  PCICAP_E1000E_REGS_EIAC_CAUSES		0x01f00000
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_RXQ0	0x00100000
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_RXQ1	0x00200000
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_TXQ0	0x00400000
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_TXQ1	0x00800000
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_OTHER	0x01000000
#define  PCICAP_E1000E_REGS_EIAC_WRITE_MASK	0x01f00000
/* rw: Interrupt Acknowledge Auto Mask: causes that are disabled when ICR is read or written */
#define PCICAP_E1000E_REGS_IAM			0xe0

/* rw: Interrupt Vector Allocation: MSI-X vector of each cause */
#define PCICAP_E1000E_REGS_IVAR				0xe4
/* rw: Vector of receive queue 0 */
#define  PCICAP_E1000E_REGS_IVAR_RXQ0			0x00000007
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_RXQ0_VALID		0x00000008
/* rw: Vector of receive queue 1 */
#define  PCICAP_E1000E_REGS_IVAR_RXQ1			0x00000070
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_RXQ1_VALID		0x00000080
/* rw: Vector of transmit queue 0 */
#define  PCICAP_E1000E_REGS_IVAR_TXQ0			0x00000700
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_TXQ0_VALID		0x00000800
/* rw: Vector of transmit queue 1 */
#define  PCICAP_E1000E_REGS_IVAR_TXQ1			0x00007000
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_TXQ1_VALID		0x00008000
/* rw: Vector of other causes */
#define  PCICAP_E1000E_REGS_IVAR_OTHER			0x00070000
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_OTHER_VALID		0x00080000
/* rw: Interrupts at each write back of transmit descriptors */
#define  PCICAP_E1000E_REGS_IVAR_EVERY_WRITEBACK	0x80000000
#define  PCICAP_E1000E_REGS_IVAR_WRITE_MASK		0x800fffff

/* rw: Extended Interrupt Throttling Rate: of each MSI-X vector */
#define PCICAP_E1000E_REGS_EITR			0xe8
#define PCICAP_E1000E_REGS_EITR_COUNT		5
/* rw: The least time between interrupts, 0: no limit */
#define  PCICAP_E1000E_REGS_EITR_INTERVAL	0x0000ffff
#define  PCICAP_E1000E_REGS_EITR_WRITE_MASK	0x0000ffff

/* rw: Receive Control */
#define PCICAP_E1000E_REGS_RCTL				0x100
/* rw: Receiver enable */
#define  PCICAP_E1000E_REGS_RCTL_EN			0x00000002
/* rw: Store bad packets */
#define  PCICAP_E1000E_REGS_RCTL_SBP			0x00000004
/* rw: Unicast promiscuous enable */
#define  PCICAP_E1000E_REGS_RCTL_UPE			0x00000008
/* rw: Multicast promiscuous enable */
#define  PCICAP_E1000E_REGS_RCTL_MPE			0x00000010
/* rw: Long packet enable */
#define  PCICAP_E1000E_REGS_RCTL_LPE			0x00000020
/* rw: Loopback mode */
#define  PCICAP_E1000E_REGS_RCTL_LBM			0x000000c0
#define  PCICAP_E1000E_REGS_RCTL_LBM_NONE		0x0
#define  PCICAP_E1000E_REGS_RCTL_LBM_MAC		0x1
#define  PCICAP_E1000E_REGS_RCTL_LBM_TRANSCEIVER	0x3
/* rw: Receive descriptors left at which RXDMT0 is set, of the length of the ring */
#define  PCICAP_E1000E_REGS_RCTL_RDMTS			0x00000300
#define  PCICAP_E1000E_REGS_RCTL_RDMTS_HALF		0x0
#define  PCICAP_E1000E_REGS_RCTL_RDMTS_QUARTER		0x1
#define  PCICAP_E1000E_REGS_RCTL_RDMTS_EIGHTH		0x2
/* rw: Descriptor type */
#define  PCICAP_E1000E_REGS_RCTL_DTYP			0x00000c00
#define  PCICAP_E1000E_REGS_RCTL_DTYP_LEGACY		0x0
#define  PCICAP_E1000E_REGS_RCTL_DTYP_PACKET_SPLIT	0x1
/* rw: Multicast offset: bits of the address that select in MTA */
#define  PCICAP_E1000E_REGS_RCTL_MO			0x00003000
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS47_36		0x0
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS46_35		0x1
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS45_34		0x2
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS43_32		0x3
/* rw: Broadcasts are accepted */
#define  PCICAP_E1000E_REGS_RCTL_BAM			0x00008000
/* rw: Buffer size: 2048, 1024, 512 or 256 bytes; 1 to 3 with BSEX: 16 times that */
#define  PCICAP_E1000E_REGS_RCTL_BSIZE			0x00030000
/* rw: VLAN filter enable */
#define  PCICAP_E1000E_REGS_RCTL_VFE			0x00040000
/* rw: Canonical form indicator enable */
#define  PCICAP_E1000E_REGS_RCTL_CFIEN			0x00080000
/* rw: Canonical form indicator that is accepted */
#define  PCICAP_E1000E_REGS_RCTL_CFI			0x00100000
/* rw: Pause frames are discarded */
#define  PCICAP_E1000E_REGS_RCTL_DPF			0x00400000
/* rw: MAC control frames are passed */
#define  PCICAP_E1000E_REGS_RCTL_PMCF			0x00800000
/* rw: Buffer size extension */
#define  PCICAP_E1000E_REGS_RCTL_BSEX			0x02000000
/* rw: The CRC is stripped */
#define  PCICAP_E1000E_REGS_RCTL_SECRC			0x04000000
#define  PCICAP_E1000E_REGS_RCTL_WRITE_MASK		0x06dfbffe

/* rw: Transmit Control */
#define PCICAP_E1000E_REGS_TCTL			0x400
/* rw: Transmitter enable */
#define  PCICAP_E1000E_REGS_TCTL_EN		0x00000002
/* rw: Short packets are padded */
#define  PCICAP_E1000E_REGS_TCTL_PSP		0x00000008
/* rw: Collision threshold */
#define  PCICAP_E1000E_REGS_TCTL_CT		0x00000ff0
/* rw: Collision distance */
#define  PCICAP_E1000E_REGS_TCTL_COLD		0x003ff000
/* rw: Retransmits on late collisions */
#define  PCICAP_E1000E_REGS_TCTL_RTLC		0x01000000
/* rw: Multiple requests at a time */
#define  PCICAP_E1000E_REGS_TCTL_MULR		0x10000000
#define  PCICAP_E1000E_REGS_TCTL_WRITE_MASK	0x113ffffa

#define PCICAP_E1000E_REGS_LEDCTL			0xe00		/* rw: LED Control */
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE		0x0000000f	/* rw: What LED 0 shows */
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE_LINK_UP	0x2
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE_IS_ON	0xe
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE_IS_OFF	0xf
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_IVRT		0x00000040	/* rw: LED 0 is inverted */
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_BLINK		0x00000080	/* rw: LED 0 blinks */
#define  PCICAP_E1000E_REGS_LEDCTL_WRITE_MASK		0x000000cf

/* rw: Extended Configuration Control */
#define PCICAP_E1000E_REGS_EXTCNF_CTRL				0xf00
/* rw: Software owns MDIO */
#define  PCICAP_E1000E_REGS_EXTCNF_CTRL_MDIO_SW_OWNERSHIP	0x00000020
#define  PCICAP_E1000E_REGS_EXTCNF_CTRL_WRITE_MASK		0x00000020

/* rw, ro: Packet Buffer Allocation */
#define PCICAP_E1000E_REGS_PBA			0x1000
/* rw: For packets received */
#define  PCICAP_E1000E_REGS_PBA_RXA		0x0000ffff
/* ro: For packets to transmit */
#define  PCICAP_E1000E_REGS_PBA_TXA		0xffff0000
#define  PCICAP_E1000E_REGS_PBA_WRITE_MASK	0x0000ffff
#define  PCICAP_E1000E_REGS_PBA_KEEP_MASK	0x0000ffff

/* unknown: MNG EEPROM Control */
#define PCICAP_E1000E_REGS_EEMNGCTL		0x1010
/* unknown: The PHY was configured */
#define  PCICAP_E1000E_REGS_EEMNGCTL_CFG_DONE	0x00040000

/* rw1s, ro, rw: EEPROM Write: writes a word of the NVM */
#define PCICAP_E1000E_REGS_EEWR			0x102c
/* rw1s: Starts to write; written together with address and data */
#define  PCICAP_E1000E_REGS_EEWR_START		0x00000001
/* ro: It is written */
#define  PCICAP_E1000E_REGS_EEWR_DONE		0x00000002
/* rw: Address of the word */
#define  PCICAP_E1000E_REGS_EEWR_ADDR		0x0000fffc
/* rw: The word */
#define  PCICAP_E1000E_REGS_EEWR_DATA		0xffff0000
#define  PCICAP_E1000E_REGS_EEWR_WRITE_MASK	0xfffffffd
#define  PCICAP_E1000E_REGS_EEWR_KEEP_MASK	0xfffffffc

/* rw: Packet Split Receive Control: sizes of buffers */
#define PCICAP_E1000E_REGS_PSRCTL		0x2170
/* rw: Of the header */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE0	0x0000007f
/* rw: Buffer 1 */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE1	0x00003f00
/* rw: Buffer 2 */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE2	0x003f0000
/* rw: Buffer 3 */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE3	0x3f000000
#define  PCICAP_E1000E_REGS_PSRCTL_WRITE_MASK	0x3f3f3f7f
/* rw: Receive Descriptor Base Address of a queue, lower 32 bits */
#define PCICAP_E1000E_REGS_RDBAL		0x2800
#define PCICAP_E1000E_REGS_RDBAL_COUNT		2
/* rw: Receive Descriptor Base Address of a queue, upper 32 bits */
#define PCICAP_E1000E_REGS_RDBAH		0x2804
#define PCICAP_E1000E_REGS_RDBAH_COUNT		2
/* rw: Receive Descriptor Length of a queue */
#define PCICAP_E1000E_REGS_RDLEN		0x2808
#define PCICAP_E1000E_REGS_RDLEN_COUNT		2
#define PCICAP_E1000E_REGS_RDH			0x2810	/* rw: Receive Descriptor Head of a queue */
#define PCICAP_E1000E_REGS_RDH_COUNT		2
#define PCICAP_E1000E_REGS_RDT			0x2818	/* rw: Receive Descriptor Tail of a queue */
#define PCICAP_E1000E_REGS_RDT_COUNT		2

/* rw: Receive Descriptor Control of a queue */
#define PCICAP_E1000E_REGS_RXDCTL			0x2828
#define PCICAP_E1000E_REGS_RXDCTL_COUNT			2
/* rw: Prefetch threshold */
#define  PCICAP_E1000E_REGS_RXDCTL_PTHRESH		0x0000003f
/* rw: Host threshold */
#define  PCICAP_E1000E_REGS_RXDCTL_HTHRESH		0x00003f00
/* rw: Write-back threshold */
#define  PCICAP_E1000E_REGS_RXDCTL_WTHRESH		0x003f0000
/* rw: Unit of the thresholds */
#define  PCICAP_E1000E_REGS_RXDCTL_GRAN			0x01000000
#define  PCICAP_E1000E_REGS_RXDCTL_GRAN_CACHE_LINES	0x0
#define  PCICAP_E1000E_REGS_RXDCTL_GRAN_DESCRIPTORS	0x1
#define  PCICAP_E1000E_REGS_RXDCTL_WRITE_MASK		0x013f3f3f
/* rw: Transmit Descriptor Base Address of a queue, lower 32 bits */
#define PCICAP_E1000E_REGS_TDBAL		0x3800
#define PCICAP_E1000E_REGS_TDBAL_COUNT		2
/* rw: Transmit Descriptor Base Address of a queue, upper 32 bits */
#define PCICAP_E1000E_REGS_TDBAH		0x3804
#define PCICAP_E1000E_REGS_TDBAH_COUNT		2
/* rw: Transmit Descriptor Length of a queue */
#define PCICAP_E1000E_REGS_TDLEN		0x3808
#define PCICAP_E1000E_REGS_TDLEN_COUNT		2
/* rw: Transmit Descriptor Head of a queue */
#define PCICAP_E1000E_REGS_TDH			0x3810
#define PCICAP_E1000E_REGS_TDH_COUNT		2
/* rw: Transmit Descriptor Tail of a queue */
#define PCICAP_E1000E_REGS_TDT			0x3818
#define PCICAP_E1000E_REGS_TDT_COUNT		2

/* rw: Transmit Descriptor Control of a queue */
#define PCICAP_E1000E_REGS_TXDCTL			0x3828
#define PCICAP_E1000E_REGS_TXDCTL_COUNT			2
/* rw: Prefetch threshold */
#define  PCICAP_E1000E_REGS_TXDCTL_PTHRESH		0x0000003f
/* rw: Host threshold */
#define  PCICAP_E1000E_REGS_TXDCTL_HTHRESH		0x00003f00
/* rw: Write-back threshold */
#define  PCICAP_E1000E_REGS_TXDCTL_WTHRESH		0x003f0000
/* rw: Descriptors to be processed are counted */
#define  PCICAP_E1000E_REGS_TXDCTL_COUNT_DESC		0x00400000
/* rw: Unit of the thresholds */
#define  PCICAP_E1000E_REGS_TXDCTL_GRAN			0x01000000
#define  PCICAP_E1000E_REGS_TXDCTL_GRAN_CACHE_LINES	0x0
#define  PCICAP_E1000E_REGS_TXDCTL_GRAN_DESCRIPTORS	0x1
#define  PCICAP_E1000E_REGS_TXDCTL_WRITE_MASK		0x017f3f3f
/* rw: Transmit Arbitration Count of a queue */
#define PCICAP_E1000E_REGS_TARC			0x3840
#define PCICAP_E1000E_REGS_TARC_COUNT		2
#define PCICAP_E1000E_REGS_IAC			0x4100	/* ro: Interrupts asserted */

/* rw: Receive Checksum Control */
#define PCICAP_E1000E_REGS_RXCSUM		0x5000
/* rw: Where the packet checksum starts */
#define  PCICAP_E1000E_REGS_RXCSUM_PCSS		0x000000ff
/* rw: IP checksum offload enable */
#define  PCICAP_E1000E_REGS_RXCSUM_IPOFL	0x00000100
/* rw: TCP and UDP checksum offload enable */
#define  PCICAP_E1000E_REGS_RXCSUM_TUOFL	0x00000200
/* rw: IP payload checksum enable */
#define  PCICAP_E1000E_REGS_RXCSUM_IPPCSE	0x00001000
/* rw: The RSS hash is given in place of the packet checksum */
#define  PCICAP_E1000E_REGS_RXCSUM_PCSD		0x00002000
#define  PCICAP_E1000E_REGS_RXCSUM_WRITE_MASK	0x000033ff

/* rw: Receive Filter Control */
#define PCICAP_E1000E_REGS_RFCTL			0x5008
/* rw: NFS write filter disable */
#define  PCICAP_E1000E_REGS_RFCTL_NFSW_DIS		0x00000040
/* rw: NFS read filter disable */
#define  PCICAP_E1000E_REGS_RFCTL_NFSR_DIS		0x00000080
/* rw: No interrupts of ACK frames */
#define  PCICAP_E1000E_REGS_RFCTL_ACK_DIS		0x00001000
/* rw: Extended receive descriptors */
#define  PCICAP_E1000E_REGS_RFCTL_EXTEN			0x00008000
/* rw: IPv6 extension headers are not parsed */
#define  PCICAP_E1000E_REGS_RFCTL_IPV6_EX_DIS		0x00010000
/* rw: New IPv6 extension headers are not parsed */
#define  PCICAP_E1000E_REGS_RFCTL_NEW_IPV6_EXT_DIS	0x00020000
#define  PCICAP_E1000E_REGS_RFCTL_WRITE_MASK		0x000390c0

/* rw, rw1c: Wakeup Control */
#define PCICAP_E1000E_REGS_WUC			0x5800
/* rw: Advanced power management enable */
#define  PCICAP_E1000E_REGS_WUC_APME		0x00000001
/* rw: PME enable */
#define  PCICAP_E1000E_REGS_WUC_PME_EN		0x00000002
/* rw1c: A wakeup event was received */
#define  PCICAP_E1000E_REGS_WUC_PME_STATUS	0x00000004
/* rw: PME is asserted on APM wakeup */
#define  PCICAP_E1000E_REGS_WUC_APMPME		0x00000008
#define  PCICAP_E1000E_REGS_WUC_WRITE_MASK	0x0000000b
#define  PCICAP_E1000E_REGS_WUC_W1C_MASK	0x00000004
#define  PCICAP_E1000E_REGS_WUC_KEEP_MASK	0xfffffffb

/* rw: Wakeup Filter Control: what wakes */
#define PCICAP_E1000E_REGS_WUFC			0x5808
/* rw: Link status change */
#define  PCICAP_E1000E_REGS_WUFC_LNKC		0x00000001
/* rw: Magic packet */
#define  PCICAP_E1000E_REGS_WUFC_MAG		0x00000002
/* rw: Directed packet */
#define  PCICAP_E1000E_REGS_WUFC_EX		0x00000004
/* rw: Directed multicast packet */
#define  PCICAP_E1000E_REGS_WUFC_MC		0x00000008
/* rw: Broadcast packet */
#define  PCICAP_E1000E_REGS_WUFC_BC		0x00000010
/* rw: ARP request */
#define  PCICAP_E1000E_REGS_WUFC_ARP		0x00000020
#define  PCICAP_E1000E_REGS_WUFC_WRITE_MASK	0x0000003f

/* unknown: Wakeup Status: what woke */
#define PCICAP_E1000E_REGS_WUS			0x5810
/* unknown: Link status change */
#define  PCICAP_E1000E_REGS_WUS_LNKC		0x00000001
/* unknown: Magic packet */
#define  PCICAP_E1000E_REGS_WUS_MAG		0x00000002
/* unknown: Directed packet */
#define  PCICAP_E1000E_REGS_WUS_EX		0x00000004
/* unknown: Directed multicast packet */
#define  PCICAP_E1000E_REGS_WUS_MC		0x00000008
/* unknown: Broadcast packet */
#define  PCICAP_E1000E_REGS_WUS_BC		0x00000010

/* rw: Multiple Receive Queues Command */
#define PCICAP_E1000E_REGS_MRQC				0x5818
/* rw: How the queue is chosen */
#define  PCICAP_E1000E_REGS_MRQC_ENABLE			0x00000003
#define  PCICAP_E1000E_REGS_MRQC_ENABLE_NONE		0x0
#define  PCICAP_E1000E_REGS_MRQC_ENABLE_RSS		0x1
/* rw: What is hashed */
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD		0xffff0000
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV4_TCP	0x00010000
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV4		0x00020000
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV6_TCP_EX	0x00040000
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV6		0x00100000
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV6_TCP	0x00200000
#define  PCICAP_E1000E_REGS_MRQC_WRITE_MASK		0xffff0003

/* rw: Management Control */
#define PCICAP_E1000E_REGS_MANC				0x5820
/* rw: Packets for management are received */
#define  PCICAP_E1000E_REGS_MANC_RCV_TCO_EN		0x00020000
/* rw: Resets of the PHY are blocked */
#define  PCICAP_E1000E_REGS_MANC_BLK_PHY_RST		0x00040000
/* rw: Packets are filtered by MAC address */
#define  PCICAP_E1000E_REGS_MANC_EN_MAC_ADDR_FILTER	0x00100000
/* rw: Packets for management go to the host too */
#define  PCICAP_E1000E_REGS_MANC_EN_MNG2HOST		0x00200000
#define  PCICAP_E1000E_REGS_MANC_WRITE_MASK		0x00360000
#define PCICAP_E1000E_REGS_MANC2H		0x5860	/* rw: Management Control to Host */

/* rw: PCI Express Control */
#define PCICAP_E1000E_REGS_GCR				0x5b00
/* rw: No snoop of data received */
#define  PCICAP_E1000E_REGS_GCR_RXD_NO_SNOOP		0x00000001
/* rw: No snoop of receive descriptors written */
#define  PCICAP_E1000E_REGS_GCR_RXDSCW_NO_SNOOP		0x00000002
/* rw: No snoop of receive descriptors read */
#define  PCICAP_E1000E_REGS_GCR_RXDSCR_NO_SNOOP		0x00000004
/* rw: No snoop of data to transmit */
#define  PCICAP_E1000E_REGS_GCR_TXD_NO_SNOOP		0x00000008
/* rw: No snoop of transmit descriptors written */
#define  PCICAP_E1000E_REGS_GCR_TXDSCW_NO_SNOOP		0x00000010
/* rw: No snoop of transmit descriptors read */
#define  PCICAP_E1000E_REGS_GCR_TXDSCR_NO_SNOOP		0x00000020
/* rw: Enters L1 although the receiver is not in L0s */
#define  PCICAP_E1000E_REGS_GCR_L1_ACT_WITHOUT_L0S_RX	0x08000000
#define  PCICAP_E1000E_REGS_GCR_WRITE_MASK		0x0800003f

/* rw: Software Semaphore; a read takes SMBI */
#define PCICAP_E1000E_REGS_SWSM			0x5b50
/* rw: Semaphore of drivers: reads 0 to the one that has got it */
#define  PCICAP_E1000E_REGS_SWSM_SMBI		0x00000001
/* rw: Semaphore against firmware: reads 1 if it was got */
#define  PCICAP_E1000E_REGS_SWSM_SWESMBI	0x00000002
/* rw: A driver is loaded */
#define  PCICAP_E1000E_REGS_SWSM_DRV_LOAD	0x00000008
#define PCICAP_E1000E_REGS_FWSM			0x5b54	/* unknown: Firmware Semaphore */
/* rw: Redirection Table: four entries each */
#define PCICAP_E1000E_REGS_RETA			0x5c00
#define PCICAP_E1000E_REGS_RETA_COUNT		32
#define PCICAP_E1000E_REGS_RSSRK		0x5c80	/* rw: RSS Random Key */
#define PCICAP_E1000E_REGS_RSSRK_COUNT		10
#define PCICAP_E1000E_REGS_SYSTIML		0xb600	/* rw: System Time, lower 32 bits */
#define PCICAP_E1000E_REGS_SYSTIMH		0xb604	/* rw: System Time, upper 32 bits */

/* rw: Increment Attributes */
#define PCICAP_E1000E_REGS_TIMINCA		0xb608
/* rw: What is added to the system time */
#define  PCICAP_E1000E_REGS_TIMINCA_INCVALUE	0x00ffffff
/* rw: How often, in clocks */
#define  PCICAP_E1000E_REGS_TIMINCA_INCPERIOD	0xff000000

/* ro, rw: Transmit Time Sync Control */
#define PCICAP_E1000E_REGS_TSYNCTXCTL			0xb614
/* ro: There is a time stamp */
#define  PCICAP_E1000E_REGS_TSYNCTXCTL_VALID		0x00000001
/* rw: Time stamps are taken */
#define  PCICAP_E1000E_REGS_TSYNCTXCTL_ENABLED		0x00000010
#define  PCICAP_E1000E_REGS_TSYNCTXCTL_WRITE_MASK	0x00000010
#define  PCICAP_E1000E_REGS_TSYNCTXCTL_KEEP_MASK	0xfffffffe
#define PCICAP_E1000E_REGS_TXSTMPL		0xb618	/* ro: Transmit Time Stamp, lower 32 bits */
/* ro: Transmit Time Stamp, upper 32 bits; a read makes room for the next one */
#define PCICAP_E1000E_REGS_TXSTMPH		0xb61c

/* ro, rw: Receive Time Sync Control */
#define PCICAP_E1000E_REGS_TSYNCRXCTL			0xb620
/* ro: There is a time stamp */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_VALID		0x00000001
/* rw: Which packets get time stamps */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE		0x0000000e
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_L2_V2	0x0
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_L4_V1	0x1
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_L2_L4_V2	0x2
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_EVERY	0x4
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_EVENT_V2	0x5
/* rw: Time stamps are taken */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_ENABLED		0x00000010
/* rw: System clock frequency */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_SYSCFI		0x00000020
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_WRITE_MASK	0x0000003e
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_KEEP_MASK	0xfffffffe
#define PCICAP_E1000E_REGS_RXSTMPL		0xb624	/* ro: Receive Time Stamp, lower 32 bits */
/* ro: Receive Time Stamp, upper 32 bits; a read makes room for the next one */
#define PCICAP_E1000E_REGS_RXSTMPH		0xb628

/* ra: A receive address */
#define PCICAP_E1000E_REGS_RA			0x5400
#define PCICAP_E1000E_REGS_RA_COUNT		16
#define PCICAP_E1000E_REGS_RA_STRIDE		0x08
/* rw: Receive Address Low: the first 4 bytes on the wire, the first one lowest */
#define PCICAP_E1000E_REGS_RA_RAL		0x00

/* rw: Receive Address High */
#define PCICAP_E1000E_REGS_RA_RAH		0x04
/* rw: The last two bytes of the address */
#define  PCICAP_E1000E_REGS_RA_RAH_RAH		0x0000ffff
/* rw: Address valid */
#define  PCICAP_E1000E_REGS_RA_RAH_AV		0x80000000
#define  PCICAP_E1000E_REGS_RA_RAH_WRITE_MASK	0x8000ffff

/* BAR 2: io, io, 32 bits: The same registers behind an index and a data port */
#define PCICAP_E1000E_IO_BAR			2
#define PCICAP_E1000E_IO_MIN_SIZE		0x20

/* io: The same registers behind an index and a data port */
/* rw: I/O Address: offset of the register that IODATA is */
#define PCICAP_E1000E_IO_IOADDR			0x00
#define PCICAP_E1000E_IO_IODATA			0x04	/* rw: I/O Data: that register */

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_E1000E_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_E1000E_MSIX_ENTRY		0x00
#define PCICAP_E1000E_MSIX_ENTRY_STRIDE		0x10

/* rw: Bits 31 to 2 of the message address */
#define PCICAP_E1000E_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_ADDRESS	0xfffffffc
#define  PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_WRITE_MASK	0xfffffffc
#define PCICAP_E1000E_MSIX_ENTRY_ADDR_HI	0x04	/* rw: Address bits 63 to 32 */
#define PCICAP_E1000E_MSIX_ENTRY_DATA		0x08	/* rw: Message data */

/* rw: Mask and steering tag */
#define PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_MASK		0x00000001
/* rw: TPH steering tag */
#define  PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG	0xffff0000
#define  PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK	0xffff0001

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_E1000E_MSIX_PBA_MIN_SIZE		0x08

/* msix_pba: MSI-X pending bits */
#define PCICAP_E1000E_MSIX_PBA_PENDING		0x00	/* ro: A bit for each vector */

/* rx_desc: Legacy receive descriptor */
#define PCICAP_E1000E_RX_DESC_STRIDE		0x10
#define PCICAP_E1000E_RX_DESC_ADDRESS		0x00	/* rw: Where the buffer is */
#define PCICAP_E1000E_RX_DESC_LENGTH		0x08	/* ro: Bytes in the buffer */
#define PCICAP_E1000E_RX_DESC_CHECKSUM		0x0a	/* ro: Checksum of the packet */

/* rw: Of the packet; written as 0 when the descriptor is given to the device */
#define PCICAP_E1000E_RX_DESC_STATUS		0x0c
/* rw: Descriptor done: the device has written it */
#define  PCICAP_E1000E_RX_DESC_STATUS_DD	0x01
/* rw: The packet ends here */
#define  PCICAP_E1000E_RX_DESC_STATUS_EOP	0x02
/* rw: The checksum bits are to be ignored */
#define  PCICAP_E1000E_RX_DESC_STATUS_IXSM	0x04
/* rw: The packet has a VLAN tag */
#define  PCICAP_E1000E_RX_DESC_STATUS_VP	0x08
/* rw: The UDP checksum was calculated */
#define  PCICAP_E1000E_RX_DESC_STATUS_UDPCS	0x10
/* rw: The TCP checksum was calculated */
#define  PCICAP_E1000E_RX_DESC_STATUS_TCPCS	0x20
/* rw: The IP checksum was calculated */
#define  PCICAP_E1000E_RX_DESC_STATUS_IPCS	0x40
/* rw: The filter that the packet passed is not exact */
#define  PCICAP_E1000E_RX_DESC_STATUS_PIF	0x80

#define PCICAP_E1000E_RX_DESC_ERRORS		0x0d \
	/* ro: Of the packet, where it ends */
#define  PCICAP_E1000E_RX_DESC_ERRORS_CE	0x01		/* ro: CRC or alignment error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_SE	0x02		/* ro: Symbol error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_SEQ	0x04		/* ro: Sequence error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_CXE	0x10		/* ro: Carrier extension error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_TCPE	0x20		/* ro: TCP or UDP checksum error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_IPE	0x40		/* ro: IP checksum error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_RXE	0x80		/* ro: Data error */

#define PCICAP_E1000E_RX_DESC_SPECIAL		0x0e		/* ro: VLAN tag of the packet */
#define  PCICAP_E1000E_RX_DESC_SPECIAL_VLAN	0x0fff		/* ro: VLAN identifier */
#define  PCICAP_E1000E_RX_DESC_SPECIAL_CFI	0x1000		/* ro: Canonical form indicator */
#define  PCICAP_E1000E_RX_DESC_SPECIAL_PRI	0xe000		/* ro: Priority */

/* tx_desc: Legacy transmit descriptor */
#define PCICAP_E1000E_TX_DESC_STRIDE		0x10
#define PCICAP_E1000E_TX_DESC_ADDRESS		0x00	/* rw: Where the data is */

/* rw: What to do */
#define PCICAP_E1000E_TX_DESC_LOWER		0x08
/* rw: Bytes of data */
#define  PCICAP_E1000E_TX_DESC_LOWER_LENGTH	0x0000ffff
/* rw: Where the checksum is put */
#define  PCICAP_E1000E_TX_DESC_LOWER_CSO	0x00ff0000
/* rw: The packet ends here */
#define  PCICAP_E1000E_TX_DESC_LOWER_EOP	0x01000000
/* rw: The frame checksum is inserted */
#define  PCICAP_E1000E_TX_DESC_LOWER_IFCS	0x02000000
/* rw: A checksum is inserted */
#define  PCICAP_E1000E_TX_DESC_LOWER_IC		0x04000000
/* rw: The status is reported */
#define  PCICAP_E1000E_TX_DESC_LOWER_RS		0x08000000
/* rw: The status is reported when the packet was sent */
#define  PCICAP_E1000E_TX_DESC_LOWER_RPS	0x10000000
/* rw: Descriptor extension, 0 in a legacy descriptor */
#define  PCICAP_E1000E_TX_DESC_LOWER_DEXT	0x20000000
/* rw: A VLAN tag is added */
#define  PCICAP_E1000E_TX_DESC_LOWER_VLE	0x40000000
/* rw: The interrupt is delayed */
#define  PCICAP_E1000E_TX_DESC_LOWER_IDE	0x80000000

/* rw: What the device has done; written as 0 but for where the checksum starts and the tag */
#define PCICAP_E1000E_TX_DESC_UPPER		0x0c
/* rw: Descriptor done: the device has sent it */
#define  PCICAP_E1000E_TX_DESC_UPPER_DD		0x00000001
/* rw: Excess collisions */
#define  PCICAP_E1000E_TX_DESC_UPPER_EC		0x00000002
/* rw: Late collision */
#define  PCICAP_E1000E_TX_DESC_UPPER_LC		0x00000004
/* rw: Transmit underrun */
#define  PCICAP_E1000E_TX_DESC_UPPER_TU		0x00000008
/* rw: Where the checksum starts */
#define  PCICAP_E1000E_TX_DESC_UPPER_CSS	0x0000ff00
/* rw: VLAN tag that is added */
#define  PCICAP_E1000E_TX_DESC_UPPER_SPECIAL	0xffff0000
#define  PCICAP_E1000E_TX_DESC_UPPER_WRITE_MASK	0xffffff0f
#define  PCICAP_E1000E_TX_DESC_UPPER_KEEP_MASK	0xffffff0f
/* clang-format on */

/**
 * pcicap_e1000e_id() - which entry of the table of devices a function has
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
pcicap_e1000e_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		 uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x8086, 0x10d3, 0x10d3, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ 0x8086, 0x10f6, 0x10f6, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 2, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_e1000e_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_e1000e_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_e1000e_id(vendor, device, class_code, PCICAP_ANY_ID,
				PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_e1000e_regs_want() - what to map for BAR 0: Device registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_e1000e_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_E1000E_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_E1000E_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_e1000e_regs - Device registers
 * @view: where it is
 *
 * Made by pcicap_e1000e_regs_map() only.
 */
struct pcicap_e1000e_regs {
	struct pcicap_mmio view;
};

/**
 * pcicap_e1000e_regs_read_crcerrs() - read: CRC errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_crcerrs(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_CRCERRS, val);
}

/* CRC errors: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_crcerrs(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_CRCERRS);
}

/**
 * pcicap_e1000e_regs_read_algnerrc() - read: Alignment errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_algnerrc(const struct pcicap_e1000e_regs *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_ALGNERRC, val);
}

/* Alignment errors: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_algnerrc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_ALGNERRC);
}

/**
 * pcicap_e1000e_regs_read_rxerrc() - read: Receive errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rxerrc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RXERRC, val);
}

/* Receive errors: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_rxerrc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RXERRC);
}

/**
 * pcicap_e1000e_regs_read_mpc() - read: Missed packets: no room in the
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
pcicap_e1000e_regs_read_mpc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MPC, val);
}

/*
 * Missed packets: no room in the receive FIFO: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_mpc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MPC);
}

/**
 * pcicap_e1000e_regs_read_scc() - read: Single collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_scc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_SCC, val);
}

/* Single collisions: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_scc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_SCC);
}

/**
 * pcicap_e1000e_regs_read_ecol() - read: Excessive collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ecol(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_ECOL, val);
}

/* Excessive collisions: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_ecol(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_ECOL);
}

/**
 * pcicap_e1000e_regs_read_mcc() - read: Multiple collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mcc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MCC, val);
}

/* Multiple collisions: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_mcc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MCC);
}

/**
 * pcicap_e1000e_regs_read_latecol() - read: Late collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_latecol(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_LATECOL, val);
}

/* Late collisions: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_latecol(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_LATECOL);
}

/**
 * pcicap_e1000e_regs_read_colc() - read: Collisions
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_colc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_COLC, val);
}

/* Collisions: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_colc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_COLC);
}

/**
 * pcicap_e1000e_regs_read_dc() - read: Defers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_dc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_DC, val);
}

/* Defers: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_dc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_DC);
}

/**
 * pcicap_e1000e_regs_read_tncrs() - read: Transmits without CRS
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tncrs(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TNCRS, val);
}

/* Transmits without CRS: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_tncrs(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TNCRS);
}

/**
 * pcicap_e1000e_regs_read_cexterr() - read: Carrier extension errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_cexterr(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_CEXTERR, val);
}

/* Carrier extension errors: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_cexterr(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_CEXTERR);
}

/**
 * pcicap_e1000e_regs_read_rlec() - read: Receive length errors
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rlec(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RLEC, val);
}

/* Receive length errors: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_rlec(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RLEC);
}

/**
 * pcicap_e1000e_regs_read_xonrxc() - read: XON frames received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_xonrxc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_XONRXC, val);
}

/* XON frames received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_xonrxc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_XONRXC);
}

/**
 * pcicap_e1000e_regs_read_xontxc() - read: XON frames transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_xontxc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_XONTXC, val);
}

/* XON frames transmitted: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_xontxc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_XONTXC);
}

/**
 * pcicap_e1000e_regs_read_xoffrxc() - read: XOFF frames received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_xoffrxc(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_XOFFRXC, val);
}

/* XOFF frames received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_xoffrxc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_XOFFRXC);
}

/**
 * pcicap_e1000e_regs_read_xofftxc() - read: XOFF frames transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_xofftxc(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_XOFFTXC, val);
}

/* XOFF frames transmitted: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_xofftxc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_XOFFTXC);
}

/**
 * pcicap_e1000e_regs_read_fcruc() - read: Flow control frames received that are
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
pcicap_e1000e_regs_read_fcruc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCRUC, val);
}

/*
 * Flow control frames received that are not supported: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_fcruc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_FCRUC);
}

/**
 * pcicap_e1000e_regs_read_prc64() - read: Packets received of 64 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_prc64(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PRC64, val);
}

/*
 * Packets received of 64 bytes: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_prc64(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PRC64);
}

/**
 * pcicap_e1000e_regs_read_prc127() - read: Packets received of 65 to 127 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_prc127(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PRC127, val);
}

/*
 * Packets received of 65 to 127 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_prc127(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PRC127);
}

/**
 * pcicap_e1000e_regs_read_prc255() - read: Packets received of 128 to 255 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_prc255(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PRC255, val);
}

/*
 * Packets received of 128 to 255 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_prc255(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PRC255);
}

/**
 * pcicap_e1000e_regs_read_prc511() - read: Packets received of 256 to 511 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_prc511(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PRC511, val);
}

/*
 * Packets received of 256 to 511 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_prc511(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PRC511);
}

/**
 * pcicap_e1000e_regs_read_prc1023() - read: Packets received of 512 to
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
pcicap_e1000e_regs_read_prc1023(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PRC1023, val);
}

/*
 * Packets received of 512 to 1023 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_prc1023(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PRC1023);
}

/**
 * pcicap_e1000e_regs_read_prc1522() - read: Packets received of 1024 bytes
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
pcicap_e1000e_regs_read_prc1522(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PRC1522, val);
}

/*
 * Packets received of 1024 bytes and more: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_prc1522(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PRC1522);
}

/**
 * pcicap_e1000e_regs_read_gprc() - read: Good packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_gprc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GPRC, val);
}

/* Good packets received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_gprc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_GPRC);
}

/**
 * pcicap_e1000e_regs_read_bprc() - read: Broadcast packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_bprc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_BPRC, val);
}

/* Broadcast packets received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_bprc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_BPRC);
}

/**
 * pcicap_e1000e_regs_read_mprc() - read: Multicast packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mprc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MPRC, val);
}

/* Multicast packets received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_mprc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MPRC);
}

/**
 * pcicap_e1000e_regs_read_gptc() - read: Good packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_gptc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GPTC, val);
}

/* Good packets transmitted: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_gptc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_GPTC);
}

/**
 * pcicap_e1000e_regs_read_gorcl() - read: Good octets received, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_gorcl(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GORCL, val);
}

/*
 * Good octets received, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_gorcl(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_GORCL);
}

/**
 * pcicap_e1000e_regs_read_gorch() - read: Good octets received, upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_gorch(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GORCH, val);
}

/*
 * Good octets received, upper 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_gorch(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_GORCH);
}

/**
 * pcicap_e1000e_regs_read_gotcl() - read: Good octets transmitted, lower
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
pcicap_e1000e_regs_read_gotcl(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GOTCL, val);
}

/*
 * Good octets transmitted, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_gotcl(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_GOTCL);
}

/**
 * pcicap_e1000e_regs_read_gotch() - read: Good octets transmitted, upper
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
pcicap_e1000e_regs_read_gotch(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GOTCH, val);
}

/*
 * Good octets transmitted, upper 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_gotch(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_GOTCH);
}

/**
 * pcicap_e1000e_regs_read_rnbc() - read: Packets received when there were
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
pcicap_e1000e_regs_read_rnbc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RNBC, val);
}

/*
 * Packets received when there were no buffers: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_rnbc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RNBC);
}

/**
 * pcicap_e1000e_regs_read_ruc() - read: Undersized packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ruc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RUC, val);
}

/* Undersized packets received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_ruc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RUC);
}

/**
 * pcicap_e1000e_regs_read_rfc() - read: Fragments received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rfc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RFC, val);
}

/* Fragments received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_rfc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RFC);
}

/**
 * pcicap_e1000e_regs_read_roc() - read: Oversized packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_roc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_ROC, val);
}

/* Oversized packets received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_roc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_ROC);
}

/**
 * pcicap_e1000e_regs_read_rjc() - read: Jabbers received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rjc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RJC, val);
}

/* Jabbers received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_rjc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RJC);
}

/**
 * pcicap_e1000e_regs_read_mgtprc() - read: Management packets received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mgtprc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MGTPRC, val);
}

/* Management packets received: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_mgtprc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MGTPRC);
}

/**
 * pcicap_e1000e_regs_read_mgtpdc() - read: Management packets dropped
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mgtpdc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MGTPDC, val);
}

/* Management packets dropped: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_mgtpdc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MGTPDC);
}

/**
 * pcicap_e1000e_regs_read_mgtptc() - read: Management packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mgtptc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MGTPTC, val);
}

/*
 * Management packets transmitted: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_mgtptc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MGTPTC);
}

/**
 * pcicap_e1000e_regs_read_torl() - read: Octets received in all, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_torl(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TORL, val);
}

/*
 * Octets received in all, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_torl(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TORL);
}

/**
 * pcicap_e1000e_regs_read_torh() - read: Octets received in all, upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_torh(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TORH, val);
}

/*
 * Octets received in all, upper 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_torh(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TORH);
}

/**
 * pcicap_e1000e_regs_read_totl() - read: Octets transmitted in all, lower
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
pcicap_e1000e_regs_read_totl(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TOTL, val);
}

/*
 * Octets transmitted in all, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_totl(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TOTL);
}

/**
 * pcicap_e1000e_regs_read_toth() - read: Octets transmitted in all, upper
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
pcicap_e1000e_regs_read_toth(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TOTH, val);
}

/*
 * Octets transmitted in all, upper 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_toth(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TOTH);
}

/**
 * pcicap_e1000e_regs_read_tpr() - read: Packets received in all
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tpr(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TPR, val);
}

/* Packets received in all: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_tpr(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TPR);
}

/**
 * pcicap_e1000e_regs_read_tpt() - read: Packets transmitted in all
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tpt(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TPT, val);
}

/* Packets transmitted in all: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_tpt(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TPT);
}

/**
 * pcicap_e1000e_regs_read_ptc64() - read: Packets transmitted of 64 bytes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ptc64(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PTC64, val);
}

/*
 * Packets transmitted of 64 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ptc64(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PTC64);
}

/**
 * pcicap_e1000e_regs_read_ptc127() - read: Packets transmitted of 65 to
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
pcicap_e1000e_regs_read_ptc127(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PTC127, val);
}

/*
 * Packets transmitted of 65 to 127 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ptc127(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PTC127);
}

/**
 * pcicap_e1000e_regs_read_ptc255() - read: Packets transmitted of 128 to
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
pcicap_e1000e_regs_read_ptc255(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PTC255, val);
}

/*
 * Packets transmitted of 128 to 255 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ptc255(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PTC255);
}

/**
 * pcicap_e1000e_regs_read_ptc511() - read: Packets transmitted of 256 to
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
pcicap_e1000e_regs_read_ptc511(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PTC511, val);
}

/*
 * Packets transmitted of 256 to 511 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ptc511(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PTC511);
}

/**
 * pcicap_e1000e_regs_read_ptc1023() - read: Packets transmitted of 512 to
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
pcicap_e1000e_regs_read_ptc1023(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PTC1023, val);
}

/*
 * Packets transmitted of 512 to 1023 bytes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ptc1023(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PTC1023);
}

/**
 * pcicap_e1000e_regs_read_ptc1522() - read: Packets transmitted of 1024 bytes
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
pcicap_e1000e_regs_read_ptc1522(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PTC1522, val);
}

/*
 * Packets transmitted of 1024 bytes and more: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ptc1522(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_PTC1522);
}

/**
 * pcicap_e1000e_regs_read_mptc() - read: Multicast packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mptc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MPTC, val);
}

/*
 * Multicast packets transmitted: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_mptc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MPTC);
}

/**
 * pcicap_e1000e_regs_read_bptc() - read: Broadcast packets transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_bptc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_BPTC, val);
}

/*
 * Broadcast packets transmitted: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_bptc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_BPTC);
}

/**
 * pcicap_e1000e_regs_read_tsctc() - read: TCP segmentation contexts transmitted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tsctc(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TSCTC, val);
}

/*
 * TCP segmentation contexts transmitted: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_tsctc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TSCTC);
}

/**
 * pcicap_e1000e_regs_read_tsctfc() - read: TCP segmentation contexts
 * that failed
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tsctfc(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TSCTFC, val);
}

/*
 * TCP segmentation contexts that failed: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_tsctfc(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TSCTFC);
}

/**
 * pcicap_e1000e_regs_read_vet() - read: VLAN Ether Type
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_vet(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_VET, val);
}

/**
 * pcicap_e1000e_regs_write_vet() - write: VLAN Ether Type
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_vet(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_VET, val);
}

/**
 * pcicap_e1000e_regs_update_vet() - change bits: VLAN Ether Type
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
pcicap_e1000e_regs_update_vet(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_vet(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_VET,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* VLAN Ether Type: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_vet(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_VET);
}

/* VLAN Ether Type: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_vet(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_VET, val);
}

/**
 * pcicap_e1000e_regs_read_mta() - read: Multicast Table Array: 4096 bits
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mta(const struct pcicap_e1000e_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MTA + index * 4,
				  val);
}

/**
 * pcicap_e1000e_regs_write_mta() - write: Multicast Table Array: 4096 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_mta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_MTA + index * 4,
				   val);
}

/**
 * pcicap_e1000e_regs_update_mta() - change bits: Multicast Table Array:
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
pcicap_e1000e_regs_update_mta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_mta(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_MTA + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Multicast Table Array: 4096 bits: the load alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_load_mta(const struct pcicap_e1000e_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MTA + (size_t)index * 4);
	return 0;
}

/*
 * Multicast Table Array: 4096 bits: the store alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_store_mta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_E1000E_REGS_MTA + (size_t)index * 4, val);
	return 0;
}

/**
 * pcicap_e1000e_regs_read_vfta() - read: VLAN Filter Table Array: a bit for
 * each VLAN
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_vfta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_VFTA + index * 4,
				  val);
}

/**
 * pcicap_e1000e_regs_write_vfta() - write: VLAN Filter Table Array: a bit for
 * each VLAN
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_vfta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_E1000E_REGS_VFTA + index * 4, val);
}

/**
 * pcicap_e1000e_regs_update_vfta() - change bits: VLAN Filter Table Array: a
 * bit for each VLAN
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
pcicap_e1000e_regs_update_vfta(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_vfta(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_VFTA + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * VLAN Filter Table Array: a bit for each VLAN: the load alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_load_vfta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 128)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_VFTA + (size_t)index * 4);
	return 0;
}

/*
 * VLAN Filter Table Array: a bit for each VLAN: the store alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_store_vfta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t val)
{
	if (index >= 128)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_E1000E_REGS_VFTA + (size_t)index * 4, val);
	return 0;
}

/**
 * pcicap_e1000e_regs_read_fcal() - read: Flow Control Address, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fcal(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCAL, val);
}

/**
 * pcicap_e1000e_regs_write_fcal() - write: Flow Control Address, lower 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_fcal(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_FCAL, val);
}

/**
 * pcicap_e1000e_regs_update_fcal() - change bits: Flow Control Address, lower
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
pcicap_e1000e_regs_update_fcal(const struct pcicap_e1000e_regs *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_fcal(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_FCAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Flow Control Address, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_fcal(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_FCAL);
}

/*
 * Flow Control Address, lower 32 bits: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_fcal(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_FCAL, val);
}

/**
 * pcicap_e1000e_regs_read_fcah() - read: Flow Control Address, upper 16 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fcah(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCAH, val);
}

/**
 * pcicap_e1000e_regs_write_fcah() - write: Flow Control Address, upper 16 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_fcah(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_FCAH, val);
}

/**
 * pcicap_e1000e_regs_update_fcah() - change bits: Flow Control Address, upper
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
pcicap_e1000e_regs_update_fcah(const struct pcicap_e1000e_regs *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_fcah(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_FCAH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Flow Control Address, upper 16 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_fcah(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_FCAH);
}

/*
 * Flow Control Address, upper 16 bits: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_fcah(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_FCAH, val);
}

/**
 * pcicap_e1000e_regs_read_fct() - read: Flow Control Type
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fct(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCT, val);
}

/**
 * pcicap_e1000e_regs_write_fct() - write: Flow Control Type
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_fct(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_FCT, val);
}

/**
 * pcicap_e1000e_regs_update_fct() - change bits: Flow Control Type
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
pcicap_e1000e_regs_update_fct(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_fct(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_FCT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Flow Control Type: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_fct(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_FCT);
}

/* Flow Control Type: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_fct(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_FCT, val);
}

/**
 * pcicap_e1000e_regs_read_fcttv() - read: Flow Control Transmit Timer Value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fcttv(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCTTV, val);
}

/**
 * pcicap_e1000e_regs_write_fcttv() - write: Flow Control Transmit Timer Value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_fcttv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_FCTTV, val);
}

/**
 * pcicap_e1000e_regs_update_fcttv() - change bits: Flow Control Transmit
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
pcicap_e1000e_regs_update_fcttv(const struct pcicap_e1000e_regs *v,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_fcttv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_FCTTV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Flow Control Transmit Timer Value: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_fcttv(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_FCTTV);
}

/*
 * Flow Control Transmit Timer Value: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_fcttv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_FCTTV, val);
}

/* Flow Control Receive Threshold, low */
struct pcicap_e1000e_regs_fcrtl {
	uint32_t raw;
};

/* Below it XON is sent (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_fcrtl_rtl(struct pcicap_e1000e_regs_fcrtl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_FCRTL_RTL) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_fcrtl
pcicap_e1000e_regs_fcrtl_set_rtl(struct pcicap_e1000e_regs_fcrtl r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_FCRTL_RTL,
			      (uint32_t)val << 3);
	return r;
}

/* XON enable */
static inline bool
pcicap_e1000e_regs_fcrtl_xone(struct pcicap_e1000e_regs_fcrtl r)
{
	return (r.raw & PCICAP_E1000E_REGS_FCRTL_XONE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_fcrtl
pcicap_e1000e_regs_fcrtl_set_xone(struct pcicap_e1000e_regs_fcrtl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_FCRTL_XONE,
			      val ? PCICAP_E1000E_REGS_FCRTL_XONE : 0);
	return r;
}

/* Below it XON is sent, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_fcrtl_rtl_decoded(struct pcicap_e1000e_regs_fcrtl r)
{
	uint64_t n = pcicap_e1000e_regs_fcrtl_rtl(r);

	return n << 3;
}

/**
 * pcicap_e1000e_regs_fcrtl_rtl_encode() - from a quantity: Below it XON is sent
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_fcrtl_rtl_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_fcrtl() - read: Flow Control Receive Threshold, low
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fcrtl(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_fcrtl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCRTL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_fcrtl() - change bits: Flow Control Receive
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
pcicap_e1000e_regs_update_fcrtl(const struct pcicap_e1000e_regs *v,
				uint32_t mask,
				struct pcicap_e1000e_regs_fcrtl val)
{
	struct pcicap_e1000e_regs_fcrtl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_FCRTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_fcrtl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_FCRTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Flow Control Receive Threshold, low: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_fcrtl
pcicap_e1000e_regs_load_fcrtl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_fcrtl r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000E_REGS_FCRTL) };

	return r;
}

/* Flow Control Receive Threshold, high */
struct pcicap_e1000e_regs_fcrth {
	uint32_t raw;
};

/* Above it XOFF is sent (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_fcrth_rth(struct pcicap_e1000e_regs_fcrth r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_FCRTH_RTH) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_fcrth
pcicap_e1000e_regs_fcrth_set_rth(struct pcicap_e1000e_regs_fcrth r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_FCRTH_RTH,
			      (uint32_t)val << 3);
	return r;
}

/* Above it XOFF is sent, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_fcrth_rth_decoded(struct pcicap_e1000e_regs_fcrth r)
{
	uint64_t n = pcicap_e1000e_regs_fcrth_rth(r);

	return n << 3;
}

/**
 * pcicap_e1000e_regs_fcrth_rth_encode() - from a quantity: Above it XOFF
 * is sent
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_fcrth_rth_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_fcrth() - read: Flow Control Receive Threshold, high
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fcrth(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_fcrth *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FCRTH,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_fcrth() - change bits: Flow Control Receive
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
pcicap_e1000e_regs_update_fcrth(const struct pcicap_e1000e_regs *v,
				uint32_t mask,
				struct pcicap_e1000e_regs_fcrth val)
{
	struct pcicap_e1000e_regs_fcrth old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_FCRTH_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_fcrth(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_FCRTH,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Flow Control Receive Threshold, high: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_fcrth
pcicap_e1000e_regs_load_fcrth(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_fcrth r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000E_REGS_FCRTH) };

	return r;
}

/* MDI Control: reads or writes a register of the PHY */
struct pcicap_e1000e_regs_mdic {
	uint32_t raw;
};

/* The value */
static inline uint32_t
pcicap_e1000e_regs_mdic_data(struct pcicap_e1000e_regs_mdic r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_MDIC_DATA);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_data(struct pcicap_e1000e_regs_mdic r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_DATA, val);
	return r;
}

/* Which register */
static inline uint32_t
pcicap_e1000e_regs_mdic_regadd(struct pcicap_e1000e_regs_mdic r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_MDIC_REGADD) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_regadd(struct pcicap_e1000e_regs_mdic r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_REGADD,
			      (uint32_t)val << 16);
	return r;
}

/* Which PHY */
static inline uint32_t
pcicap_e1000e_regs_mdic_phyadd(struct pcicap_e1000e_regs_mdic r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_MDIC_PHYADD) >> 21);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_phyadd(struct pcicap_e1000e_regs_mdic r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_PHYADD,
			      (uint32_t)val << 21);
	return r;
}

/* What is done */
static inline uint32_t
pcicap_e1000e_regs_mdic_op(struct pcicap_e1000e_regs_mdic r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_MDIC_OP) >> 26);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_op(struct pcicap_e1000e_regs_mdic r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_OP,
			      (uint32_t)val << 26);
	return r;
}

/* It is done; written as 0 to start */
static inline bool
pcicap_e1000e_regs_mdic_ready(struct pcicap_e1000e_regs_mdic r)
{
	return (r.raw & PCICAP_E1000E_REGS_MDIC_READY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_ready(struct pcicap_e1000e_regs_mdic r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_READY,
			      val ? PCICAP_E1000E_REGS_MDIC_READY : 0);
	return r;
}

/* Interrupts when it is done */
static inline bool
pcicap_e1000e_regs_mdic_i(struct pcicap_e1000e_regs_mdic r)
{
	return (r.raw & PCICAP_E1000E_REGS_MDIC_I) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_i(struct pcicap_e1000e_regs_mdic r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_I,
			      val ? PCICAP_E1000E_REGS_MDIC_I : 0);
	return r;
}

/* The PHY did not answer */
static inline bool
pcicap_e1000e_regs_mdic_error(struct pcicap_e1000e_regs_mdic r)
{
	return (r.raw & PCICAP_E1000E_REGS_MDIC_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_mdic_set_error(struct pcicap_e1000e_regs_mdic r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MDIC_ERROR,
			      val ? PCICAP_E1000E_REGS_MDIC_ERROR : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_mdic() - read: MDI Control: reads or writes a
 * register of the PHY
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mdic(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_mdic *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MDIC, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_mdic_ready_now(const struct pcicap_e1000e_regs *v,
				  uint32_t *now)
{
	struct pcicap_e1000e_regs_mdic r;
	int ret = pcicap_e1000e_regs_read_mdic(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000e_regs_mdic_ready(r);
	return 0;
}

/**
 * pcicap_e1000e_regs_update_mdic() - change bits: MDI Control: reads or writes
 * a register of the PHY
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
pcicap_e1000e_regs_update_mdic(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_mdic val)
{
	struct pcicap_e1000e_regs_mdic old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_MDIC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_mdic(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_MDIC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * MDI Control: reads or writes a register of the PHY: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_mdic
pcicap_e1000e_regs_load_mdic(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_mdic r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_MDIC) };

	return r;
}

/* Interrupt Throttling Rate */
struct pcicap_e1000e_regs_itr {
	uint32_t raw;
};

/* The least time between interrupts, 0: no limit (raw; quantity in ns) */
static inline uint32_t
pcicap_e1000e_regs_itr_interval(struct pcicap_e1000e_regs_itr r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_ITR_INTERVAL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_itr
pcicap_e1000e_regs_itr_set_interval(struct pcicap_e1000e_regs_itr r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ITR_INTERVAL, val);
	return r;
}

/* The least time between interrupts, 0: no limit, as a quantity in ns. */
static inline uint64_t
pcicap_e1000e_regs_itr_interval_decoded(struct pcicap_e1000e_regs_itr r)
{
	uint64_t n = pcicap_e1000e_regs_itr_interval(r);

	return n * 256;
}

/**
 * pcicap_e1000e_regs_itr_interval_encode() - from a quantity: The least time
 * between interrupts, 0: no limit
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_itr_interval_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 256, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_itr() - read: Interrupt Throttling Rate
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_itr(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_itr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_ITR, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_itr() - change bits: Interrupt Throttling Rate
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
pcicap_e1000e_regs_update_itr(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      struct pcicap_e1000e_regs_itr val)
{
	struct pcicap_e1000e_regs_itr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_ITR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_itr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_ITR,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Interrupt Throttling Rate: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_itr
pcicap_e1000e_regs_load_itr(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_itr r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_ITR) };

	return r;
}

/* Transmit Inter-Packet Gap */
struct pcicap_e1000e_regs_tipg {
	uint32_t raw;
};

/* Between packets */
static inline uint32_t
pcicap_e1000e_regs_tipg_ipgt(struct pcicap_e1000e_regs_tipg r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_TIPG_IPGT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tipg
pcicap_e1000e_regs_tipg_set_ipgt(struct pcicap_e1000e_regs_tipg r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TIPG_IPGT, val);
	return r;
}

/* First part of it in half duplex */
static inline uint32_t
pcicap_e1000e_regs_tipg_ipgr1(struct pcicap_e1000e_regs_tipg r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TIPG_IPGR1) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tipg
pcicap_e1000e_regs_tipg_set_ipgr1(struct pcicap_e1000e_regs_tipg r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TIPG_IPGR1,
			      (uint32_t)val << 10);
	return r;
}

/* All of it in half duplex */
static inline uint32_t
pcicap_e1000e_regs_tipg_ipgr2(struct pcicap_e1000e_regs_tipg r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TIPG_IPGR2) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tipg
pcicap_e1000e_regs_tipg_set_ipgr2(struct pcicap_e1000e_regs_tipg r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TIPG_IPGR2,
			      (uint32_t)val << 20);
	return r;
}

/**
 * pcicap_e1000e_regs_read_tipg() - read: Transmit Inter-Packet Gap
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tipg(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_tipg *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TIPG, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_tipg() - change bits: Transmit Inter-Packet Gap
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
pcicap_e1000e_regs_update_tipg(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_tipg val)
{
	struct pcicap_e1000e_regs_tipg old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_TIPG_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tipg(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TIPG,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmit Inter-Packet Gap: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_tipg
pcicap_e1000e_regs_load_tipg(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_tipg r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_TIPG) };

	return r;
}

/**
 * pcicap_e1000e_regs_read_ait() - read: Adaptive Interframe Spacing Throttle
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ait(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_AIT, val);
}

/**
 * pcicap_e1000e_regs_write_ait() - write: Adaptive Interframe Spacing Throttle
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_ait(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_AIT, val);
}

/**
 * pcicap_e1000e_regs_update_ait() - change bits: Adaptive Interframe
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
pcicap_e1000e_regs_update_ait(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_ait(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_AIT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Adaptive Interframe Spacing Throttle: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_ait(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_AIT);
}

/*
 * Adaptive Interframe Spacing Throttle: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_ait(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_AIT, val);
}

/**
 * pcicap_e1000e_regs_read_rdtr() - read: Receive Delay Timer, in steps of
 * 1.024 us
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rdtr(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RDTR, val);
}

/**
 * pcicap_e1000e_regs_write_rdtr() - write: Receive Delay Timer, in steps of
 * 1.024 us
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rdtr(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_RDTR, val);
}

/**
 * pcicap_e1000e_regs_update_rdtr() - change bits: Receive Delay Timer, in steps
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
pcicap_e1000e_regs_update_rdtr(const struct pcicap_e1000e_regs *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rdtr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RDTR,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Delay Timer, in steps of 1.024 us: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_rdtr(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RDTR);
}

/*
 * Receive Delay Timer, in steps of 1.024 us: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_rdtr(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_RDTR, val);
}

/**
 * pcicap_e1000e_regs_read_radv() - read: Receive Interrupt Absolute Delay
 * Timer, in steps of 1.024 us
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_radv(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RADV, val);
}

/**
 * pcicap_e1000e_regs_write_radv() - write: Receive Interrupt Absolute Delay
 * Timer, in steps of 1.024 us
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_radv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_RADV, val);
}

/**
 * pcicap_e1000e_regs_update_radv() - change bits: Receive Interrupt Absolute
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
pcicap_e1000e_regs_update_radv(const struct pcicap_e1000e_regs *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_radv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RADV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Receive Interrupt Absolute Delay Timer, in steps of 1.024 us: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_radv(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RADV);
}

/*
 * Receive Interrupt Absolute Delay Timer, in steps of 1.024 us: the store
 * alone; see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_radv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_RADV, val);
}

/**
 * pcicap_e1000e_regs_read_tidv() - read: Transmit Interrupt Delay Value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tidv(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TIDV, val);
}

/**
 * pcicap_e1000e_regs_write_tidv() - write: Transmit Interrupt Delay Value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tidv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_TIDV, val);
}

/**
 * pcicap_e1000e_regs_update_tidv() - change bits: Transmit Interrupt
 * Delay Value
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
pcicap_e1000e_regs_update_tidv(const struct pcicap_e1000e_regs *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tidv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TIDV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Transmit Interrupt Delay Value: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_tidv(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TIDV);
}

/*
 * Transmit Interrupt Delay Value: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_tidv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_TIDV, val);
}

/**
 * pcicap_e1000e_regs_read_tadv() - read: Transmit Absolute Interrupt Delay
 * Value, in steps of 1.024 us
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tadv(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TADV, val);
}

/**
 * pcicap_e1000e_regs_write_tadv() - write: Transmit Absolute Interrupt Delay
 * Value, in steps of 1.024 us
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tadv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_TADV, val);
}

/**
 * pcicap_e1000e_regs_update_tadv() - change bits: Transmit Absolute Interrupt
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
pcicap_e1000e_regs_update_tadv(const struct pcicap_e1000e_regs *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tadv(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TADV,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Transmit Absolute Interrupt Delay Value, in steps of 1.024 us: the load
 * alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_tadv(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TADV);
}

/*
 * Transmit Absolute Interrupt Delay Value, in steps of 1.024 us: the store
 * alone; see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_tadv(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_TADV, val);
}

/* EEPROM Read: reads a word of the NVM */
struct pcicap_e1000e_regs_eerd {
	uint32_t raw;
};

/* Starts to read; written together with the address */
static inline bool
pcicap_e1000e_regs_eerd_start(struct pcicap_e1000e_regs_eerd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EERD_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eerd
pcicap_e1000e_regs_eerd_set_start(struct pcicap_e1000e_regs_eerd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EERD_START,
			      val ? PCICAP_E1000E_REGS_EERD_START : 0);
	return r;
}

/* The data are there */
static inline bool
pcicap_e1000e_regs_eerd_done(struct pcicap_e1000e_regs_eerd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EERD_DONE) != 0;
}

/* Address of the word */
static inline uint32_t
pcicap_e1000e_regs_eerd_addr(struct pcicap_e1000e_regs_eerd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_EERD_ADDR) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eerd
pcicap_e1000e_regs_eerd_set_addr(struct pcicap_e1000e_regs_eerd r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EERD_ADDR,
			      (uint32_t)val << 2);
	return r;
}

/* The word */
static inline uint32_t
pcicap_e1000e_regs_eerd_data(struct pcicap_e1000e_regs_eerd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_EERD_DATA) >> 16);
}

/**
 * pcicap_e1000e_regs_read_eerd() - read: EEPROM Read: reads a word of the NVM
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_eerd(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_eerd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EERD, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_eerd_done_now(const struct pcicap_e1000e_regs *v,
				 uint32_t *now)
{
	struct pcicap_e1000e_regs_eerd r;
	int ret = pcicap_e1000e_regs_read_eerd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000e_regs_eerd_done(r);
	return 0;
}

/**
 * pcicap_e1000e_regs_write_eerd() - write: EEPROM Read: reads a word of the NVM
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_eerd(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_eerd val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_EERD,
				   (uint32_t)(val.raw & PCICAP_E1000E_REGS_EERD_WRITE_MASK));
}

/**
 * pcicap_e1000e_regs_update_eerd() - change bits: EEPROM Read: reads a word of
 * the NVM
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
pcicap_e1000e_regs_update_eerd(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_eerd val)
{
	struct pcicap_e1000e_regs_eerd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_EERD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_eerd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_EERD,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_EERD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * EEPROM Read: reads a word of the NVM: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_eerd
pcicap_e1000e_regs_load_eerd(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_eerd r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_EERD) };

	return r;
}

/*
 * EEPROM Read: reads a word of the NVM: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_eerd(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_eerd val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_EERD,
			    (uint32_t)(val.raw & PCICAP_E1000E_REGS_EERD_WRITE_MASK));
}

/* Device Control */
struct pcicap_e1000e_regs_ctrl {
	uint32_t raw;
};

/* Full duplex */
static inline bool
pcicap_e1000e_regs_ctrl_fd(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_FD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_fd(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_FD,
			      val ? PCICAP_E1000E_REGS_CTRL_FD : 0);
	return r;
}

/* No new requests as a PCI Express requester */
static inline bool
pcicap_e1000e_regs_ctrl_gio_master_disable(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_GIO_MASTER_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_gio_master_disable(struct pcicap_e1000e_regs_ctrl r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_GIO_MASTER_DISABLE,
			      val ? PCICAP_E1000E_REGS_CTRL_GIO_MASTER_DISABLE : 0);
	return r;
}

/* Auto-speed detection enable */
static inline bool
pcicap_e1000e_regs_ctrl_asde(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_ASDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_asde(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_ASDE,
			      val ? PCICAP_E1000E_REGS_CTRL_ASDE : 0);
	return r;
}

/* Set link up */
static inline bool
pcicap_e1000e_regs_ctrl_slu(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_SLU) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_slu(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_SLU,
			      val ? PCICAP_E1000E_REGS_CTRL_SLU : 0);
	return r;
}

/* Speed that FRCSPD forces */
static inline uint32_t
pcicap_e1000e_regs_ctrl_speed(struct pcicap_e1000e_regs_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_CTRL_SPEED) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_speed(struct pcicap_e1000e_regs_ctrl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_SPEED,
			      (uint32_t)val << 8);
	return r;
}

/* Force speed */
static inline bool
pcicap_e1000e_regs_ctrl_frcspd(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_FRCSPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_frcspd(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_FRCSPD,
			      val ? PCICAP_E1000E_REGS_CTRL_FRCSPD : 0);
	return r;
}

/* Force duplex */
static inline bool
pcicap_e1000e_regs_ctrl_frcdplx(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_FRCDPLX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_frcdplx(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_FRCDPLX,
			      val ? PCICAP_E1000E_REGS_CTRL_FRCDPLX : 0);
	return r;
}

/* Advertises wakeup from D3cold */
static inline bool
pcicap_e1000e_regs_ctrl_advd3wuc(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_ADVD3WUC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_advd3wuc(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_ADVD3WUC,
			      val ? PCICAP_E1000E_REGS_CTRL_ADVD3WUC : 0);
	return r;
}

/* Device reset: reads 1 until it has ended */
static inline bool
pcicap_e1000e_regs_ctrl_rst(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_rst(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_RST,
			      val ? PCICAP_E1000E_REGS_CTRL_RST : 0);
	return r;
}

/* Receive flow control enable */
static inline bool
pcicap_e1000e_regs_ctrl_rfce(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_RFCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_rfce(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_RFCE,
			      val ? PCICAP_E1000E_REGS_CTRL_RFCE : 0);
	return r;
}

/* Transmit flow control enable */
static inline bool
pcicap_e1000e_regs_ctrl_tfce(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_TFCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_tfce(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_TFCE,
			      val ? PCICAP_E1000E_REGS_CTRL_TFCE : 0);
	return r;
}

/* VLAN mode enable */
static inline bool
pcicap_e1000e_regs_ctrl_vme(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_VME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_vme(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_VME,
			      val ? PCICAP_E1000E_REGS_CTRL_VME : 0);
	return r;
}

/* PHY reset: software sets and clears it */
static inline bool
pcicap_e1000e_regs_ctrl_phy_rst(struct pcicap_e1000e_regs_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_PHY_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_ctrl_set_phy_rst(struct pcicap_e1000e_regs_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_PHY_RST,
			      val ? PCICAP_E1000E_REGS_CTRL_PHY_RST : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_ctrl() - read: Device Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ctrl(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_CTRL, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ctrl_rst_now(const struct pcicap_e1000e_regs *v,
				uint32_t *now)
{
	struct pcicap_e1000e_regs_ctrl r;
	int ret = pcicap_e1000e_regs_read_ctrl(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000e_regs_ctrl_rst(r);
	return 0;
}

/**
 * pcicap_e1000e_regs_update_ctrl() - change bits: Device Control
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
pcicap_e1000e_regs_update_ctrl(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_ctrl val)
{
	struct pcicap_e1000e_regs_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_CTRL,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Device Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_ctrl
pcicap_e1000e_regs_load_ctrl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_ctrl r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_CTRL) };

	return r;
}

/* Device Status */
struct pcicap_e1000e_regs_status {
	uint32_t raw;
};

/* Full duplex */
static inline bool
pcicap_e1000e_regs_status_fd(struct pcicap_e1000e_regs_status r)
{
	return (r.raw & PCICAP_E1000E_REGS_STATUS_FD) != 0;
}

/* Link up */
static inline bool
pcicap_e1000e_regs_status_lu(struct pcicap_e1000e_regs_status r)
{
	return (r.raw & PCICAP_E1000E_REGS_STATUS_LU) != 0;
}

/* Which port of the device */
static inline uint32_t
pcicap_e1000e_regs_status_lan_id(struct pcicap_e1000e_regs_status r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_STATUS_LAN_ID) >> 2);
}

/* Transmission is paused */
static inline bool
pcicap_e1000e_regs_status_txoff(struct pcicap_e1000e_regs_status r)
{
	return (r.raw & PCICAP_E1000E_REGS_STATUS_TXOFF) != 0;
}

/* Link speed */
static inline uint32_t
pcicap_e1000e_regs_status_speed(struct pcicap_e1000e_regs_status r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_STATUS_SPEED) >> 6);
}

/* Auto-speed detection value */
static inline uint32_t
pcicap_e1000e_regs_status_asdv(struct pcicap_e1000e_regs_status r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_STATUS_ASDV) >> 8);
}

/* PHY reset asserted; writing 0 clears it */
static inline bool
pcicap_e1000e_regs_status_phyra(struct pcicap_e1000e_regs_status r)
{
	return (r.raw & PCICAP_E1000E_REGS_STATUS_PHYRA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_status
pcicap_e1000e_regs_status_set_phyra(struct pcicap_e1000e_regs_status r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_STATUS_PHYRA,
			      val ? PCICAP_E1000E_REGS_STATUS_PHYRA : 0);
	return r;
}

/* Requests as a PCI Express requester are outstanding or allowed */
static inline bool
pcicap_e1000e_regs_status_gio_master_enable(struct pcicap_e1000e_regs_status r)
{
	return (r.raw & PCICAP_E1000E_REGS_STATUS_GIO_MASTER_ENABLE) != 0;
}

/**
 * pcicap_e1000e_regs_read_status() - read: Device Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_status(const struct pcicap_e1000e_regs *v,
			       struct pcicap_e1000e_regs_status *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_STATUS,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_status() - change bits: Device Status
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
pcicap_e1000e_regs_update_status(const struct pcicap_e1000e_regs *v,
				 uint32_t mask,
				 struct pcicap_e1000e_regs_status val)
{
	struct pcicap_e1000e_regs_status old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_STATUS_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_status(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_STATUS,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_STATUS_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Device Status: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_status
pcicap_e1000e_regs_load_status(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_status r = { pcicap_mmio_load32(&v->view,
								  PCICAP_E1000E_REGS_STATUS) };

	return r;
}

/* EEPROM/Flash Control */
struct pcicap_e1000e_regs_eecd {
	uint32_t raw;
};

/* Clock */
static inline bool
pcicap_e1000e_regs_eecd_sk(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_SK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_eecd_set_sk(struct pcicap_e1000e_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EECD_SK,
			      val ? PCICAP_E1000E_REGS_EECD_SK : 0);
	return r;
}

/* Chip select */
static inline bool
pcicap_e1000e_regs_eecd_cs(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_CS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_eecd_set_cs(struct pcicap_e1000e_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EECD_CS,
			      val ? PCICAP_E1000E_REGS_EECD_CS : 0);
	return r;
}

/* Data to the NVM */
static inline bool
pcicap_e1000e_regs_eecd_di(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_DI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_eecd_set_di(struct pcicap_e1000e_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EECD_DI,
			      val ? PCICAP_E1000E_REGS_EECD_DI : 0);
	return r;
}

/* Data from the NVM */
static inline bool
pcicap_e1000e_regs_eecd_do_pin(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_DO_PIN) != 0;
}

/* Asks for direct access */
static inline bool
pcicap_e1000e_regs_eecd_req(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_REQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_eecd_set_req(struct pcicap_e1000e_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EECD_REQ,
			      val ? PCICAP_E1000E_REGS_EECD_REQ : 0);
	return r;
}

/* Direct access is granted */
static inline bool
pcicap_e1000e_regs_eecd_gnt(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_GNT) != 0;
}

/* An NVM is present */
static inline bool
pcicap_e1000e_regs_eecd_pres(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_PRES) != 0;
}

/* The NVM was read automatically after a reset */
static inline bool
pcicap_e1000e_regs_eecd_auto_rd(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_AUTO_RD) != 0;
}

/* Size of the NVM */
static inline uint32_t
pcicap_e1000e_regs_eecd_size(struct pcicap_e1000e_regs_eecd r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_EECD_SIZE) >> 11);
}

/* Writes the shadow RAM to the flash */
static inline bool
pcicap_e1000e_regs_eecd_flupd(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_FLUPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_eecd_set_flupd(struct pcicap_e1000e_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EECD_FLUPD,
			      val ? PCICAP_E1000E_REGS_EECD_FLUPD : 0);
	return r;
}

/* The flash is updated without being asked */
static inline bool
pcicap_e1000e_regs_eecd_aupden(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_AUPDEN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_eecd_set_aupden(struct pcicap_e1000e_regs_eecd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EECD_AUPDEN,
			      val ? PCICAP_E1000E_REGS_EECD_AUPDEN : 0);
	return r;
}

/* Sector 1 of the flash is the valid one */
static inline bool
pcicap_e1000e_regs_eecd_sec1val(struct pcicap_e1000e_regs_eecd r)
{
	return (r.raw & PCICAP_E1000E_REGS_EECD_SEC1VAL) != 0;
}

/**
 * pcicap_e1000e_regs_read_eecd() - read: EEPROM/Flash Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_eecd(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_eecd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EECD, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_eecd() - change bits: EEPROM/Flash Control
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
pcicap_e1000e_regs_update_eecd(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_eecd val)
{
	struct pcicap_e1000e_regs_eecd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_EECD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_eecd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_EECD,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_EECD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* EEPROM/Flash Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_eecd
pcicap_e1000e_regs_load_eecd(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_eecd r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_EECD) };

	return r;
}

/* Extended Device Control */
struct pcicap_e1000e_regs_ctrl_ext {
	uint32_t raw;
};

/* Reads the NVM again */
static inline bool
pcicap_e1000e_regs_ctrl_ext_ee_rst(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_EE_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_ee_rst(struct pcicap_e1000e_regs_ctrl_ext r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_EE_RST,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_EE_RST : 0);
	return r;
}

/* Speed select bypass */
static inline bool
pcicap_e1000e_regs_ctrl_ext_spd_byps(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_SPD_BYPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_spd_byps(struct pcicap_e1000e_regs_ctrl_ext r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_SPD_BYPS,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_SPD_BYPS : 0);
	return r;
}

/* No relaxed ordering */
static inline bool
pcicap_e1000e_regs_ctrl_ext_ro_dis(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_RO_DIS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_ro_dis(struct pcicap_e1000e_regs_ctrl_ext r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_RO_DIS,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_RO_DIS : 0);
	return r;
}

/* The clock of DMA is gated */
static inline bool
pcicap_e1000e_regs_ctrl_ext_dma_dyn_clk_en(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_DMA_DYN_CLK_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_dma_dyn_clk_en(struct pcicap_e1000e_regs_ctrl_ext r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_DMA_DYN_CLK_EN,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_DMA_DYN_CLK_EN : 0);
	return r;
}

/* The PHY may be powered down */
static inline bool
pcicap_e1000e_regs_ctrl_ext_phypden(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_PHYPDEN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_phypden(struct pcicap_e1000e_regs_ctrl_ext r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_PHYPDEN,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_PHYPDEN : 0);
	return r;
}

/* Extended interrupt acknowledge auto-mask enable */
static inline bool
pcicap_e1000e_regs_ctrl_ext_eiame(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_EIAME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_eiame(struct pcicap_e1000e_regs_ctrl_ext r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_EIAME,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_EIAME : 0);
	return r;
}

/* Interrupt acknowledge auto-mask enable */
static inline bool
pcicap_e1000e_regs_ctrl_ext_iame(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_IAME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_iame(struct pcicap_e1000e_regs_ctrl_ext r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_IAME,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_IAME : 0);
	return r;
}

/* A driver is loaded: told to firmware */
static inline bool
pcicap_e1000e_regs_ctrl_ext_drv_load(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_DRV_LOAD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_drv_load(struct pcicap_e1000e_regs_ctrl_ext r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_DRV_LOAD,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_DRV_LOAD : 0);
	return r;
}

/* Pending bits of MSI-X are cleared by reading or by automatic clearing */
static inline bool
pcicap_e1000e_regs_ctrl_ext_pba_clr(struct pcicap_e1000e_regs_ctrl_ext r)
{
	return (r.raw & PCICAP_E1000E_REGS_CTRL_EXT_PBA_CLR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_ctrl_ext_set_pba_clr(struct pcicap_e1000e_regs_ctrl_ext r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_CTRL_EXT_PBA_CLR,
			      val ? PCICAP_E1000E_REGS_CTRL_EXT_PBA_CLR : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_ctrl_ext() - read: Extended Device Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ctrl_ext(const struct pcicap_e1000e_regs *v,
				 struct pcicap_e1000e_regs_ctrl_ext *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_CTRL_EXT,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_ctrl_ext() - change bits: Extended Device Control
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
pcicap_e1000e_regs_update_ctrl_ext(const struct pcicap_e1000e_regs *v,
				   uint32_t mask,
				   struct pcicap_e1000e_regs_ctrl_ext val)
{
	struct pcicap_e1000e_regs_ctrl_ext old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_CTRL_EXT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_ctrl_ext(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_CTRL_EXT,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_CTRL_EXT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Extended Device Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_ctrl_ext
pcicap_e1000e_regs_load_ctrl_ext(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_ctrl_ext r = { pcicap_mmio_load32(&v->view,
								    PCICAP_E1000E_REGS_CTRL_EXT) };

	return r;
}

/*
 * Interrupt Cause Read: a read clears it under conditions that the
 * datasheet tells
 */
struct pcicap_e1000e_regs_icr {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000e_regs_icr_txdw(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_TXDW) != 0;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000e_regs_icr_txqe(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_TXQE) != 0;
}

/* Link status changed */
static inline bool
pcicap_e1000e_regs_icr_lsc(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_LSC) != 0;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000e_regs_icr_rxdmt0(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_RXDMT0) != 0;
}

/* Receiver overrun */
static inline bool
pcicap_e1000e_regs_icr_rxo(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_RXO) != 0;
}

/* Receiver timer */
static inline bool
pcicap_e1000e_regs_icr_rxt0(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_RXT0) != 0;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000e_regs_icr_mdac(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_MDAC) != 0;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000e_regs_icr_txd_low(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_TXD_LOW) != 0;
}

/* A small packet was received */
static inline bool
pcicap_e1000e_regs_icr_srpd(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_SRPD) != 0;
}

/* An ACK frame was received */
static inline bool
pcicap_e1000e_regs_icr_ack(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_ACK) != 0;
}

/* Manageability event */
static inline bool
pcicap_e1000e_regs_icr_mng(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_MNG) != 0;
}

/* Receive queue 0 */
static inline bool
pcicap_e1000e_regs_icr_rxq0(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_RXQ0) != 0;
}

/* Receive queue 1 */
static inline bool
pcicap_e1000e_regs_icr_rxq1(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_RXQ1) != 0;
}

/* Transmit queue 0 */
static inline bool
pcicap_e1000e_regs_icr_txq0(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_TXQ0) != 0;
}

/* Transmit queue 1 */
static inline bool
pcicap_e1000e_regs_icr_txq1(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_TXQ1) != 0;
}

/* Another cause */
static inline bool
pcicap_e1000e_regs_icr_other(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_OTHER) != 0;
}

/* An interrupt was asserted */
static inline bool
pcicap_e1000e_regs_icr_int_asserted(struct pcicap_e1000e_regs_icr r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICR_INT_ASSERTED) != 0;
}

/**
 * pcicap_e1000e_regs_read_icr() - read: Interrupt Cause Read: a read clears it
 * under conditions that the datasheet tells
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_icr(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_icr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_ICR, &val->raw);
}

/**
 * pcicap_e1000e_regs_clear_icr() - clear bits by writing 1: Interrupt Cause
 * Read: a read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_clear_icr(const struct pcicap_e1000e_regs *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_E1000E_REGS_ICR_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_ICR, bits);
}

/*
 * Interrupt Cause Read: a read clears it under conditions that the datasheet
 * tells: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_icr
pcicap_e1000e_regs_load_icr(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_icr r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_ICR) };

	return r;
}

/* Interrupt Cause Set: raises causes */
struct pcicap_e1000e_regs_ics {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000e_regs_ics_txdw(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_TXDW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_txdw(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_TXDW,
			      val ? PCICAP_E1000E_REGS_ICS_TXDW : 0);
	return r;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000e_regs_ics_txqe(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_TXQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_txqe(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_TXQE,
			      val ? PCICAP_E1000E_REGS_ICS_TXQE : 0);
	return r;
}

/* Link status changed */
static inline bool
pcicap_e1000e_regs_ics_lsc(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_LSC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_lsc(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_LSC,
			      val ? PCICAP_E1000E_REGS_ICS_LSC : 0);
	return r;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000e_regs_ics_rxdmt0(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_RXDMT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_rxdmt0(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_RXDMT0,
			      val ? PCICAP_E1000E_REGS_ICS_RXDMT0 : 0);
	return r;
}

/* Receiver overrun */
static inline bool
pcicap_e1000e_regs_ics_rxo(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_RXO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_rxo(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_RXO,
			      val ? PCICAP_E1000E_REGS_ICS_RXO : 0);
	return r;
}

/* Receiver timer */
static inline bool
pcicap_e1000e_regs_ics_rxt0(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_RXT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_rxt0(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_RXT0,
			      val ? PCICAP_E1000E_REGS_ICS_RXT0 : 0);
	return r;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000e_regs_ics_mdac(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_MDAC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_mdac(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_MDAC,
			      val ? PCICAP_E1000E_REGS_ICS_MDAC : 0);
	return r;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000e_regs_ics_txd_low(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_TXD_LOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_txd_low(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_TXD_LOW,
			      val ? PCICAP_E1000E_REGS_ICS_TXD_LOW : 0);
	return r;
}

/* A small packet was received */
static inline bool
pcicap_e1000e_regs_ics_srpd(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_SRPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_srpd(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_SRPD,
			      val ? PCICAP_E1000E_REGS_ICS_SRPD : 0);
	return r;
}

/* An ACK frame was received */
static inline bool
pcicap_e1000e_regs_ics_ack(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_ACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_ack(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_ACK,
			      val ? PCICAP_E1000E_REGS_ICS_ACK : 0);
	return r;
}

/* Manageability event */
static inline bool
pcicap_e1000e_regs_ics_mng(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_MNG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_mng(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_MNG,
			      val ? PCICAP_E1000E_REGS_ICS_MNG : 0);
	return r;
}

/* Receive queue 0 */
static inline bool
pcicap_e1000e_regs_ics_rxq0(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_RXQ0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_rxq0(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_RXQ0,
			      val ? PCICAP_E1000E_REGS_ICS_RXQ0 : 0);
	return r;
}

/* Receive queue 1 */
static inline bool
pcicap_e1000e_regs_ics_rxq1(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_RXQ1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_rxq1(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_RXQ1,
			      val ? PCICAP_E1000E_REGS_ICS_RXQ1 : 0);
	return r;
}

/* Transmit queue 0 */
static inline bool
pcicap_e1000e_regs_ics_txq0(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_TXQ0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_txq0(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_TXQ0,
			      val ? PCICAP_E1000E_REGS_ICS_TXQ0 : 0);
	return r;
}

/* Transmit queue 1 */
static inline bool
pcicap_e1000e_regs_ics_txq1(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_TXQ1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_txq1(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_TXQ1,
			      val ? PCICAP_E1000E_REGS_ICS_TXQ1 : 0);
	return r;
}

/* Another cause */
static inline bool
pcicap_e1000e_regs_ics_other(struct pcicap_e1000e_regs_ics r)
{
	return (r.raw & PCICAP_E1000E_REGS_ICS_OTHER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ics
pcicap_e1000e_regs_ics_set_other(struct pcicap_e1000e_regs_ics r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_ICS_OTHER,
			      val ? PCICAP_E1000E_REGS_ICS_OTHER : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_write_ics() - write: Interrupt Cause Set: raises causes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_ics(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_ics val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_ICS,
				   (uint32_t)(val.raw & PCICAP_E1000E_REGS_ICS_WRITE_MASK));
}

/*
 * Interrupt Cause Set: raises causes: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_ics(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_ics val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_ICS,
			    (uint32_t)(val.raw & PCICAP_E1000E_REGS_ICS_WRITE_MASK));
}

/* Interrupt Mask Set/Read: ones enable causes */
struct pcicap_e1000e_regs_ims {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000e_regs_ims_txdw(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_TXDW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_txdw(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_TXDW,
			      val ? PCICAP_E1000E_REGS_IMS_TXDW : 0);
	return r;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000e_regs_ims_txqe(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_TXQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_txqe(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_TXQE,
			      val ? PCICAP_E1000E_REGS_IMS_TXQE : 0);
	return r;
}

/* Link status changed */
static inline bool
pcicap_e1000e_regs_ims_lsc(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_LSC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_lsc(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_LSC,
			      val ? PCICAP_E1000E_REGS_IMS_LSC : 0);
	return r;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000e_regs_ims_rxdmt0(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_RXDMT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_rxdmt0(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_RXDMT0,
			      val ? PCICAP_E1000E_REGS_IMS_RXDMT0 : 0);
	return r;
}

/* Receiver overrun */
static inline bool
pcicap_e1000e_regs_ims_rxo(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_RXO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_rxo(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_RXO,
			      val ? PCICAP_E1000E_REGS_IMS_RXO : 0);
	return r;
}

/* Receiver timer */
static inline bool
pcicap_e1000e_regs_ims_rxt0(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_RXT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_rxt0(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_RXT0,
			      val ? PCICAP_E1000E_REGS_IMS_RXT0 : 0);
	return r;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000e_regs_ims_mdac(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_MDAC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_mdac(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_MDAC,
			      val ? PCICAP_E1000E_REGS_IMS_MDAC : 0);
	return r;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000e_regs_ims_txd_low(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_TXD_LOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_txd_low(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_TXD_LOW,
			      val ? PCICAP_E1000E_REGS_IMS_TXD_LOW : 0);
	return r;
}

/* A small packet was received */
static inline bool
pcicap_e1000e_regs_ims_srpd(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_SRPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_srpd(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_SRPD,
			      val ? PCICAP_E1000E_REGS_IMS_SRPD : 0);
	return r;
}

/* An ACK frame was received */
static inline bool
pcicap_e1000e_regs_ims_ack(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_ACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_ack(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_ACK,
			      val ? PCICAP_E1000E_REGS_IMS_ACK : 0);
	return r;
}

/* Manageability event */
static inline bool
pcicap_e1000e_regs_ims_mng(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_MNG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_mng(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_MNG,
			      val ? PCICAP_E1000E_REGS_IMS_MNG : 0);
	return r;
}

/* Receive queue 0 */
static inline bool
pcicap_e1000e_regs_ims_rxq0(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_RXQ0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_rxq0(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_RXQ0,
			      val ? PCICAP_E1000E_REGS_IMS_RXQ0 : 0);
	return r;
}

/* Receive queue 1 */
static inline bool
pcicap_e1000e_regs_ims_rxq1(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_RXQ1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_rxq1(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_RXQ1,
			      val ? PCICAP_E1000E_REGS_IMS_RXQ1 : 0);
	return r;
}

/* Transmit queue 0 */
static inline bool
pcicap_e1000e_regs_ims_txq0(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_TXQ0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_txq0(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_TXQ0,
			      val ? PCICAP_E1000E_REGS_IMS_TXQ0 : 0);
	return r;
}

/* Transmit queue 1 */
static inline bool
pcicap_e1000e_regs_ims_txq1(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_TXQ1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_txq1(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_TXQ1,
			      val ? PCICAP_E1000E_REGS_IMS_TXQ1 : 0);
	return r;
}

/* Another cause */
static inline bool
pcicap_e1000e_regs_ims_other(struct pcicap_e1000e_regs_ims r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMS_OTHER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_ims_set_other(struct pcicap_e1000e_regs_ims r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMS_OTHER,
			      val ? PCICAP_E1000E_REGS_IMS_OTHER : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_ims() - read: Interrupt Mask Set/Read: ones
 * enable causes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ims(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_ims *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_IMS, &val->raw);
}

/**
 * pcicap_e1000e_regs_write_ims() - write: Interrupt Mask Set/Read: ones
 * enable causes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_ims(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_ims val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_IMS,
				   (uint32_t)(val.raw & PCICAP_E1000E_REGS_IMS_WRITE_MASK));
}

/*
 * Interrupt Mask Set/Read: ones enable causes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_ims
pcicap_e1000e_regs_load_ims(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_ims r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_IMS) };

	return r;
}

/*
 * Interrupt Mask Set/Read: ones enable causes: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_ims(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_ims val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_IMS,
			    (uint32_t)(val.raw & PCICAP_E1000E_REGS_IMS_WRITE_MASK));
}

/* Interrupt Mask Clear: ones disable causes */
struct pcicap_e1000e_regs_imc {
	uint32_t raw;
};

/* A transmit descriptor was written back */
static inline bool
pcicap_e1000e_regs_imc_txdw(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_TXDW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_txdw(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_TXDW,
			      val ? PCICAP_E1000E_REGS_IMC_TXDW : 0);
	return r;
}

/* The transmit queue is empty */
static inline bool
pcicap_e1000e_regs_imc_txqe(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_TXQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_txqe(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_TXQE,
			      val ? PCICAP_E1000E_REGS_IMC_TXQE : 0);
	return r;
}

/* Link status changed */
static inline bool
pcicap_e1000e_regs_imc_lsc(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_LSC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_lsc(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_LSC,
			      val ? PCICAP_E1000E_REGS_IMC_LSC : 0);
	return r;
}

/* Few receive descriptors are left */
static inline bool
pcicap_e1000e_regs_imc_rxdmt0(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_RXDMT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_rxdmt0(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_RXDMT0,
			      val ? PCICAP_E1000E_REGS_IMC_RXDMT0 : 0);
	return r;
}

/* Receiver overrun */
static inline bool
pcicap_e1000e_regs_imc_rxo(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_RXO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_rxo(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_RXO,
			      val ? PCICAP_E1000E_REGS_IMC_RXO : 0);
	return r;
}

/* Receiver timer */
static inline bool
pcicap_e1000e_regs_imc_rxt0(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_RXT0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_rxt0(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_RXT0,
			      val ? PCICAP_E1000E_REGS_IMC_RXT0 : 0);
	return r;
}

/* An MDI access has ended */
static inline bool
pcicap_e1000e_regs_imc_mdac(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_MDAC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_mdac(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_MDAC,
			      val ? PCICAP_E1000E_REGS_IMC_MDAC : 0);
	return r;
}

/* Few transmit descriptors are left */
static inline bool
pcicap_e1000e_regs_imc_txd_low(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_TXD_LOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_txd_low(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_TXD_LOW,
			      val ? PCICAP_E1000E_REGS_IMC_TXD_LOW : 0);
	return r;
}

/* A small packet was received */
static inline bool
pcicap_e1000e_regs_imc_srpd(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_SRPD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_srpd(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_SRPD,
			      val ? PCICAP_E1000E_REGS_IMC_SRPD : 0);
	return r;
}

/* An ACK frame was received */
static inline bool
pcicap_e1000e_regs_imc_ack(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_ACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_ack(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_ACK,
			      val ? PCICAP_E1000E_REGS_IMC_ACK : 0);
	return r;
}

/* Manageability event */
static inline bool
pcicap_e1000e_regs_imc_mng(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_MNG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_mng(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_MNG,
			      val ? PCICAP_E1000E_REGS_IMC_MNG : 0);
	return r;
}

/* Receive queue 0 */
static inline bool
pcicap_e1000e_regs_imc_rxq0(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_RXQ0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_rxq0(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_RXQ0,
			      val ? PCICAP_E1000E_REGS_IMC_RXQ0 : 0);
	return r;
}

/* Receive queue 1 */
static inline bool
pcicap_e1000e_regs_imc_rxq1(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_RXQ1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_rxq1(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_RXQ1,
			      val ? PCICAP_E1000E_REGS_IMC_RXQ1 : 0);
	return r;
}

/* Transmit queue 0 */
static inline bool
pcicap_e1000e_regs_imc_txq0(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_TXQ0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_txq0(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_TXQ0,
			      val ? PCICAP_E1000E_REGS_IMC_TXQ0 : 0);
	return r;
}

/* Transmit queue 1 */
static inline bool
pcicap_e1000e_regs_imc_txq1(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_TXQ1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_txq1(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_TXQ1,
			      val ? PCICAP_E1000E_REGS_IMC_TXQ1 : 0);
	return r;
}

/* Another cause */
static inline bool
pcicap_e1000e_regs_imc_other(struct pcicap_e1000e_regs_imc r)
{
	return (r.raw & PCICAP_E1000E_REGS_IMC_OTHER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_imc
pcicap_e1000e_regs_imc_set_other(struct pcicap_e1000e_regs_imc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IMC_OTHER,
			      val ? PCICAP_E1000E_REGS_IMC_OTHER : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_write_imc() - write: Interrupt Mask Clear: ones
 * disable causes
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_imc(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_imc val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_IMC,
				   (uint32_t)(val.raw & PCICAP_E1000E_REGS_IMC_WRITE_MASK));
}

/*
 * Interrupt Mask Clear: ones disable causes: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_imc(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_imc val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_IMC,
			    (uint32_t)(val.raw & PCICAP_E1000E_REGS_IMC_WRITE_MASK));
}

/* Extended Interrupt Auto Clear: causes that an MSI-X message clears */
struct pcicap_e1000e_regs_eiac {
	uint32_t raw;
};

/* Causes */
static inline uint32_t
pcicap_e1000e_regs_eiac_causes(struct pcicap_e1000e_regs_eiac r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_EIAC_CAUSES) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eiac
pcicap_e1000e_regs_eiac_set_causes(struct pcicap_e1000e_regs_eiac r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EIAC_CAUSES,
			      (uint32_t)val << 20);
	return r;
}

/**
 * pcicap_e1000e_regs_read_eiac() - read: Extended Interrupt Auto Clear: causes
 * that an MSI-X message clears
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_eiac(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_eiac *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EIAC, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_eiac() - change bits: Extended Interrupt Auto
 * Clear: causes that an MSI-X message clears
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
pcicap_e1000e_regs_update_eiac(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_eiac val)
{
	struct pcicap_e1000e_regs_eiac old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_EIAC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_eiac(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_EIAC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Extended Interrupt Auto Clear: causes that an MSI-X message clears: the load
 * alone; see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_eiac
pcicap_e1000e_regs_load_eiac(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_eiac r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_EIAC) };

	return r;
}

/**
 * pcicap_e1000e_regs_read_iam() - read: Interrupt Acknowledge Auto Mask: causes
 * that are disabled when ICR is read or written
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_iam(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_IAM, val);
}

/**
 * pcicap_e1000e_regs_write_iam() - write: Interrupt Acknowledge Auto Mask:
 * causes that are disabled when ICR is read or written
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_iam(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_IAM, val);
}

/**
 * pcicap_e1000e_regs_update_iam() - change bits: Interrupt Acknowledge Auto
 * Mask: causes that are disabled when ICR is read or written
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
pcicap_e1000e_regs_update_iam(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_iam(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_IAM,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Interrupt Acknowledge Auto Mask: causes that are disabled when ICR is read or
 * written: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_iam(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_IAM);
}

/*
 * Interrupt Acknowledge Auto Mask: causes that are disabled when ICR is read or
 * written: the store alone; see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_iam(const struct pcicap_e1000e_regs *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_IAM, val);
}

/* Interrupt Vector Allocation: MSI-X vector of each cause */
struct pcicap_e1000e_regs_ivar {
	uint32_t raw;
};

/* Vector of receive queue 0 */
static inline uint32_t
pcicap_e1000e_regs_ivar_rxq0(struct pcicap_e1000e_regs_ivar r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_IVAR_RXQ0);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_rxq0(struct pcicap_e1000e_regs_ivar r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_RXQ0, val);
	return r;
}

/* It is valid */
static inline bool
pcicap_e1000e_regs_ivar_rxq0_valid(struct pcicap_e1000e_regs_ivar r)
{
	return (r.raw & PCICAP_E1000E_REGS_IVAR_RXQ0_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_rxq0_valid(struct pcicap_e1000e_regs_ivar r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_RXQ0_VALID,
			      val ? PCICAP_E1000E_REGS_IVAR_RXQ0_VALID : 0);
	return r;
}

/* Vector of receive queue 1 */
static inline uint32_t
pcicap_e1000e_regs_ivar_rxq1(struct pcicap_e1000e_regs_ivar r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_IVAR_RXQ1) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_rxq1(struct pcicap_e1000e_regs_ivar r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_RXQ1,
			      (uint32_t)val << 4);
	return r;
}

/* It is valid */
static inline bool
pcicap_e1000e_regs_ivar_rxq1_valid(struct pcicap_e1000e_regs_ivar r)
{
	return (r.raw & PCICAP_E1000E_REGS_IVAR_RXQ1_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_rxq1_valid(struct pcicap_e1000e_regs_ivar r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_RXQ1_VALID,
			      val ? PCICAP_E1000E_REGS_IVAR_RXQ1_VALID : 0);
	return r;
}

/* Vector of transmit queue 0 */
static inline uint32_t
pcicap_e1000e_regs_ivar_txq0(struct pcicap_e1000e_regs_ivar r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_IVAR_TXQ0) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_txq0(struct pcicap_e1000e_regs_ivar r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_TXQ0,
			      (uint32_t)val << 8);
	return r;
}

/* It is valid */
static inline bool
pcicap_e1000e_regs_ivar_txq0_valid(struct pcicap_e1000e_regs_ivar r)
{
	return (r.raw & PCICAP_E1000E_REGS_IVAR_TXQ0_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_txq0_valid(struct pcicap_e1000e_regs_ivar r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_TXQ0_VALID,
			      val ? PCICAP_E1000E_REGS_IVAR_TXQ0_VALID : 0);
	return r;
}

/* Vector of transmit queue 1 */
static inline uint32_t
pcicap_e1000e_regs_ivar_txq1(struct pcicap_e1000e_regs_ivar r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_IVAR_TXQ1) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_txq1(struct pcicap_e1000e_regs_ivar r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_TXQ1,
			      (uint32_t)val << 12);
	return r;
}

/* It is valid */
static inline bool
pcicap_e1000e_regs_ivar_txq1_valid(struct pcicap_e1000e_regs_ivar r)
{
	return (r.raw & PCICAP_E1000E_REGS_IVAR_TXQ1_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_txq1_valid(struct pcicap_e1000e_regs_ivar r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_TXQ1_VALID,
			      val ? PCICAP_E1000E_REGS_IVAR_TXQ1_VALID : 0);
	return r;
}

/* Vector of other causes */
static inline uint32_t
pcicap_e1000e_regs_ivar_other(struct pcicap_e1000e_regs_ivar r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_IVAR_OTHER) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_other(struct pcicap_e1000e_regs_ivar r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_OTHER,
			      (uint32_t)val << 16);
	return r;
}

/* It is valid */
static inline bool
pcicap_e1000e_regs_ivar_other_valid(struct pcicap_e1000e_regs_ivar r)
{
	return (r.raw & PCICAP_E1000E_REGS_IVAR_OTHER_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_other_valid(struct pcicap_e1000e_regs_ivar r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_OTHER_VALID,
			      val ? PCICAP_E1000E_REGS_IVAR_OTHER_VALID : 0);
	return r;
}

/* Interrupts at each write back of transmit descriptors */
static inline bool
pcicap_e1000e_regs_ivar_every_writeback(struct pcicap_e1000e_regs_ivar r)
{
	return (r.raw & PCICAP_E1000E_REGS_IVAR_EVERY_WRITEBACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_ivar_set_every_writeback(struct pcicap_e1000e_regs_ivar r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_IVAR_EVERY_WRITEBACK,
			      val ? PCICAP_E1000E_REGS_IVAR_EVERY_WRITEBACK : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_ivar() - read: Interrupt Vector Allocation: MSI-X
 * vector of each cause
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ivar(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_ivar *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_IVAR, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_ivar() - change bits: Interrupt Vector Allocation:
 * MSI-X vector of each cause
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
pcicap_e1000e_regs_update_ivar(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_ivar val)
{
	struct pcicap_e1000e_regs_ivar old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_IVAR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_ivar(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_IVAR,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Interrupt Vector Allocation: MSI-X vector of each cause: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_ivar
pcicap_e1000e_regs_load_ivar(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_ivar r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_IVAR) };

	return r;
}

/* Extended Interrupt Throttling Rate: of each MSI-X vector */
struct pcicap_e1000e_regs_eitr {
	uint32_t raw;
};

/* The least time between interrupts, 0: no limit (raw; quantity in ns) */
static inline uint32_t
pcicap_e1000e_regs_eitr_interval(struct pcicap_e1000e_regs_eitr r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_EITR_INTERVAL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eitr
pcicap_e1000e_regs_eitr_set_interval(struct pcicap_e1000e_regs_eitr r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EITR_INTERVAL, val);
	return r;
}

/* The least time between interrupts, 0: no limit, as a quantity in ns. */
static inline uint64_t
pcicap_e1000e_regs_eitr_interval_decoded(struct pcicap_e1000e_regs_eitr r)
{
	uint64_t n = pcicap_e1000e_regs_eitr_interval(r);

	return n * 256;
}

/**
 * pcicap_e1000e_regs_eitr_interval_encode() - from a quantity: The least time
 * between interrupts, 0: no limit
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_eitr_interval_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 256, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_eitr() - read: Extended Interrupt Throttling Rate: of
 * each MSI-X vector
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_eitr(const struct pcicap_e1000e_regs *v,
			     unsigned int index,
			     struct pcicap_e1000e_regs_eitr *val)
{
	val->raw = UINT32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EITR + index * 4,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_eitr() - change bits: Extended Interrupt Throttling
 * Rate: of each MSI-X vector
 * @v: the view
 * @index: which element
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
pcicap_e1000e_regs_update_eitr(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t mask,
			       struct pcicap_e1000e_regs_eitr val)
{
	struct pcicap_e1000e_regs_eitr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_EITR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_eitr(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_EITR + index * 4,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Extended Interrupt Throttling Rate: of each MSI-X vector: the load alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_load_eitr(const struct pcicap_e1000e_regs *v,
			     unsigned int index,
			     struct pcicap_e1000e_regs_eitr *val)
{
	val->raw = UINT32_MAX;
	if (index >= 5)
		return -ERANGE;
	val->raw = pcicap_mmio_load32(&v->view,
				      PCICAP_E1000E_REGS_EITR + (size_t)index * 4);
	return 0;
}

/* Receive Control */
struct pcicap_e1000e_regs_rctl {
	uint32_t raw;
};

/* Receiver enable */
static inline bool
pcicap_e1000e_regs_rctl_en(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_en(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_EN,
			      val ? PCICAP_E1000E_REGS_RCTL_EN : 0);
	return r;
}

/* Store bad packets */
static inline bool
pcicap_e1000e_regs_rctl_sbp(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_SBP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_sbp(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_SBP,
			      val ? PCICAP_E1000E_REGS_RCTL_SBP : 0);
	return r;
}

/* Unicast promiscuous enable */
static inline bool
pcicap_e1000e_regs_rctl_upe(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_UPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_upe(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_UPE,
			      val ? PCICAP_E1000E_REGS_RCTL_UPE : 0);
	return r;
}

/* Multicast promiscuous enable */
static inline bool
pcicap_e1000e_regs_rctl_mpe(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_MPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_mpe(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_MPE,
			      val ? PCICAP_E1000E_REGS_RCTL_MPE : 0);
	return r;
}

/* Long packet enable */
static inline bool
pcicap_e1000e_regs_rctl_lpe(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_LPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_lpe(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_LPE,
			      val ? PCICAP_E1000E_REGS_RCTL_LPE : 0);
	return r;
}

/* Loopback mode */
static inline uint32_t
pcicap_e1000e_regs_rctl_lbm(struct pcicap_e1000e_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RCTL_LBM) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_lbm(struct pcicap_e1000e_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_LBM,
			      (uint32_t)val << 6);
	return r;
}

/* Receive descriptors left at which RXDMT0 is set, of the length of the ring */
static inline uint32_t
pcicap_e1000e_regs_rctl_rdmts(struct pcicap_e1000e_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RCTL_RDMTS) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_rdmts(struct pcicap_e1000e_regs_rctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_RDMTS,
			      (uint32_t)val << 8);
	return r;
}

/* Descriptor type */
static inline uint32_t
pcicap_e1000e_regs_rctl_dtyp(struct pcicap_e1000e_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RCTL_DTYP) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_dtyp(struct pcicap_e1000e_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_DTYP,
			      (uint32_t)val << 10);
	return r;
}

/* Multicast offset: bits of the address that select in MTA */
static inline uint32_t
pcicap_e1000e_regs_rctl_mo(struct pcicap_e1000e_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RCTL_MO) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_mo(struct pcicap_e1000e_regs_rctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_MO,
			      (uint32_t)val << 12);
	return r;
}

/* Broadcasts are accepted */
static inline bool
pcicap_e1000e_regs_rctl_bam(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_BAM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_bam(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_BAM,
			      val ? PCICAP_E1000E_REGS_RCTL_BAM : 0);
	return r;
}

/* Buffer size: 2048, 1024, 512 or 256 bytes; 1 to 3 with BSEX: 16 times that */
static inline uint32_t
pcicap_e1000e_regs_rctl_bsize(struct pcicap_e1000e_regs_rctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RCTL_BSIZE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_bsize(struct pcicap_e1000e_regs_rctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_BSIZE,
			      (uint32_t)val << 16);
	return r;
}

/* VLAN filter enable */
static inline bool
pcicap_e1000e_regs_rctl_vfe(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_VFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_vfe(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_VFE,
			      val ? PCICAP_E1000E_REGS_RCTL_VFE : 0);
	return r;
}

/* Canonical form indicator enable */
static inline bool
pcicap_e1000e_regs_rctl_cfien(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_CFIEN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_cfien(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_CFIEN,
			      val ? PCICAP_E1000E_REGS_RCTL_CFIEN : 0);
	return r;
}

/* Canonical form indicator that is accepted */
static inline bool
pcicap_e1000e_regs_rctl_cfi(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_CFI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_cfi(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_CFI,
			      val ? PCICAP_E1000E_REGS_RCTL_CFI : 0);
	return r;
}

/* Pause frames are discarded */
static inline bool
pcicap_e1000e_regs_rctl_dpf(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_DPF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_dpf(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_DPF,
			      val ? PCICAP_E1000E_REGS_RCTL_DPF : 0);
	return r;
}

/* MAC control frames are passed */
static inline bool
pcicap_e1000e_regs_rctl_pmcf(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_PMCF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_pmcf(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_PMCF,
			      val ? PCICAP_E1000E_REGS_RCTL_PMCF : 0);
	return r;
}

/* Buffer size extension */
static inline bool
pcicap_e1000e_regs_rctl_bsex(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_BSEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_bsex(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_BSEX,
			      val ? PCICAP_E1000E_REGS_RCTL_BSEX : 0);
	return r;
}

/* The CRC is stripped */
static inline bool
pcicap_e1000e_regs_rctl_secrc(struct pcicap_e1000e_regs_rctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RCTL_SECRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_rctl_set_secrc(struct pcicap_e1000e_regs_rctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RCTL_SECRC,
			      val ? PCICAP_E1000E_REGS_RCTL_SECRC : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_rctl() - read: Receive Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rctl(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_rctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RCTL, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_rctl() - change bits: Receive Control
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
pcicap_e1000e_regs_update_rctl(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_rctl val)
{
	struct pcicap_e1000e_regs_rctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_RCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_rctl
pcicap_e1000e_regs_load_rctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_rctl r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_RCTL) };

	return r;
}

/* Transmit Control */
struct pcicap_e1000e_regs_tctl {
	uint32_t raw;
};

/* Transmitter enable */
static inline bool
pcicap_e1000e_regs_tctl_en(struct pcicap_e1000e_regs_tctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TCTL_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_tctl_set_en(struct pcicap_e1000e_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TCTL_EN,
			      val ? PCICAP_E1000E_REGS_TCTL_EN : 0);
	return r;
}

/* Short packets are padded */
static inline bool
pcicap_e1000e_regs_tctl_psp(struct pcicap_e1000e_regs_tctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TCTL_PSP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_tctl_set_psp(struct pcicap_e1000e_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TCTL_PSP,
			      val ? PCICAP_E1000E_REGS_TCTL_PSP : 0);
	return r;
}

/* Collision threshold */
static inline uint32_t
pcicap_e1000e_regs_tctl_ct(struct pcicap_e1000e_regs_tctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TCTL_CT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_tctl_set_ct(struct pcicap_e1000e_regs_tctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TCTL_CT,
			      (uint32_t)val << 4);
	return r;
}

/* Collision distance */
static inline uint32_t
pcicap_e1000e_regs_tctl_cold(struct pcicap_e1000e_regs_tctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TCTL_COLD) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_tctl_set_cold(struct pcicap_e1000e_regs_tctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TCTL_COLD,
			      (uint32_t)val << 12);
	return r;
}

/* Retransmits on late collisions */
static inline bool
pcicap_e1000e_regs_tctl_rtlc(struct pcicap_e1000e_regs_tctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TCTL_RTLC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_tctl_set_rtlc(struct pcicap_e1000e_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TCTL_RTLC,
			      val ? PCICAP_E1000E_REGS_TCTL_RTLC : 0);
	return r;
}

/* Multiple requests at a time */
static inline bool
pcicap_e1000e_regs_tctl_mulr(struct pcicap_e1000e_regs_tctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TCTL_MULR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_tctl_set_mulr(struct pcicap_e1000e_regs_tctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TCTL_MULR,
			      val ? PCICAP_E1000E_REGS_TCTL_MULR : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_tctl() - read: Transmit Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tctl(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_tctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TCTL, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_tctl() - change bits: Transmit Control
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
pcicap_e1000e_regs_update_tctl(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_tctl val)
{
	struct pcicap_e1000e_regs_tctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_TCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmit Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_tctl
pcicap_e1000e_regs_load_tctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_tctl r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_TCTL) };

	return r;
}

/* LED Control */
struct pcicap_e1000e_regs_ledctl {
	uint32_t raw;
};

/* What LED 0 shows */
static inline uint32_t
pcicap_e1000e_regs_ledctl_led0_mode(struct pcicap_e1000e_regs_ledctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_LEDCTL_LED0_MODE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ledctl
pcicap_e1000e_regs_ledctl_set_led0_mode(struct pcicap_e1000e_regs_ledctl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_LEDCTL_LED0_MODE, val);
	return r;
}

/* LED 0 is inverted */
static inline bool
pcicap_e1000e_regs_ledctl_led0_ivrt(struct pcicap_e1000e_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_LEDCTL_LED0_IVRT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ledctl
pcicap_e1000e_regs_ledctl_set_led0_ivrt(struct pcicap_e1000e_regs_ledctl r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_LEDCTL_LED0_IVRT,
			      val ? PCICAP_E1000E_REGS_LEDCTL_LED0_IVRT : 0);
	return r;
}

/* LED 0 blinks */
static inline bool
pcicap_e1000e_regs_ledctl_led0_blink(struct pcicap_e1000e_regs_ledctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_LEDCTL_LED0_BLINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ledctl
pcicap_e1000e_regs_ledctl_set_led0_blink(struct pcicap_e1000e_regs_ledctl r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_LEDCTL_LED0_BLINK,
			      val ? PCICAP_E1000E_REGS_LEDCTL_LED0_BLINK : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_ledctl() - read: LED Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_ledctl(const struct pcicap_e1000e_regs *v,
			       struct pcicap_e1000e_regs_ledctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_LEDCTL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_ledctl() - change bits: LED Control
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
pcicap_e1000e_regs_update_ledctl(const struct pcicap_e1000e_regs *v,
				 uint32_t mask,
				 struct pcicap_e1000e_regs_ledctl val)
{
	struct pcicap_e1000e_regs_ledctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_LEDCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_ledctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_LEDCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* LED Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_ledctl
pcicap_e1000e_regs_load_ledctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_ledctl r = { pcicap_mmio_load32(&v->view,
								  PCICAP_E1000E_REGS_LEDCTL) };

	return r;
}

/* Extended Configuration Control */
struct pcicap_e1000e_regs_extcnf_ctrl {
	uint32_t raw;
};

/* Software owns MDIO */
static inline bool
pcicap_e1000e_regs_extcnf_ctrl_mdio_sw_ownership(struct pcicap_e1000e_regs_extcnf_ctrl r)
{
	return (r.raw & PCICAP_E1000E_REGS_EXTCNF_CTRL_MDIO_SW_OWNERSHIP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_extcnf_ctrl
pcicap_e1000e_regs_extcnf_ctrl_set_mdio_sw_ownership(struct pcicap_e1000e_regs_extcnf_ctrl r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_E1000E_REGS_EXTCNF_CTRL_MDIO_SW_OWNERSHIP,
			      val ? PCICAP_E1000E_REGS_EXTCNF_CTRL_MDIO_SW_OWNERSHIP : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_extcnf_ctrl() - read: Extended Configuration Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_extcnf_ctrl(const struct pcicap_e1000e_regs *v,
				    struct pcicap_e1000e_regs_extcnf_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EXTCNF_CTRL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_extcnf_ctrl() - change bits: Extended
 * Configuration Control
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
pcicap_e1000e_regs_update_extcnf_ctrl(const struct pcicap_e1000e_regs *v,
				      uint32_t mask,
				      struct pcicap_e1000e_regs_extcnf_ctrl val)
{
	struct pcicap_e1000e_regs_extcnf_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_EXTCNF_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_extcnf_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_EXTCNF_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Extended Configuration Control: the load alone; see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_extcnf_ctrl
pcicap_e1000e_regs_load_extcnf_ctrl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_extcnf_ctrl r = { pcicap_mmio_load32(&v->view,
								       PCICAP_E1000E_REGS_EXTCNF_CTRL) };

	return r;
}

/* Packet Buffer Allocation */
struct pcicap_e1000e_regs_pba {
	uint32_t raw;
};

/* For packets received (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_pba_rxa(struct pcicap_e1000e_regs_pba r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_PBA_RXA);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_pba
pcicap_e1000e_regs_pba_set_rxa(struct pcicap_e1000e_regs_pba r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_PBA_RXA, val);
	return r;
}

/* For packets to transmit (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_pba_txa(struct pcicap_e1000e_regs_pba r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_PBA_TXA) >> 16);
}

/* For packets received, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_pba_rxa_decoded(struct pcicap_e1000e_regs_pba r)
{
	uint64_t n = pcicap_e1000e_regs_pba_rxa(r);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_pba_rxa_encode() - from a quantity: For packets received
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_pba_rxa_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* For packets to transmit, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_pba_txa_decoded(struct pcicap_e1000e_regs_pba r)
{
	uint64_t n = pcicap_e1000e_regs_pba_txa(r);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_pba_txa_encode() - from a quantity: For packets
 * to transmit
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_pba_txa_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_pba() - read: Packet Buffer Allocation
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_pba(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_pba *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PBA, &val->raw);
}

/**
 * pcicap_e1000e_regs_write_pba() - write: Packet Buffer Allocation
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_pba(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_pba val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_PBA,
				   (uint32_t)(val.raw & PCICAP_E1000E_REGS_PBA_WRITE_MASK));
}

/**
 * pcicap_e1000e_regs_update_pba() - change bits: Packet Buffer Allocation
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
pcicap_e1000e_regs_update_pba(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      struct pcicap_e1000e_regs_pba val)
{
	struct pcicap_e1000e_regs_pba old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_PBA_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_pba(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_PBA,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_PBA_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Packet Buffer Allocation: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_pba
pcicap_e1000e_regs_load_pba(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_pba r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_PBA) };

	return r;
}

/* Packet Buffer Allocation: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_pba(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_pba val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_PBA,
			    (uint32_t)(val.raw & PCICAP_E1000E_REGS_PBA_WRITE_MASK));
}

/* MNG EEPROM Control */
struct pcicap_e1000e_regs_eemngctl {
	uint32_t raw;
};

/* The PHY was configured */
static inline bool
pcicap_e1000e_regs_eemngctl_cfg_done(struct pcicap_e1000e_regs_eemngctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_EEMNGCTL_CFG_DONE) != 0;
}

/**
 * pcicap_e1000e_regs_read_eemngctl() - read: MNG EEPROM Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_eemngctl(const struct pcicap_e1000e_regs *v,
				 struct pcicap_e1000e_regs_eemngctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EEMNGCTL,
				  &val->raw);
}

/* MNG EEPROM Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_eemngctl
pcicap_e1000e_regs_load_eemngctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_eemngctl r = { pcicap_mmio_load32(&v->view,
								    PCICAP_E1000E_REGS_EEMNGCTL) };

	return r;
}

/* EEPROM Write: writes a word of the NVM */
struct pcicap_e1000e_regs_eewr {
	uint32_t raw;
};

/* Starts to write; written together with address and data */
static inline bool
pcicap_e1000e_regs_eewr_start(struct pcicap_e1000e_regs_eewr r)
{
	return (r.raw & PCICAP_E1000E_REGS_EEWR_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eewr
pcicap_e1000e_regs_eewr_set_start(struct pcicap_e1000e_regs_eewr r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EEWR_START,
			      val ? PCICAP_E1000E_REGS_EEWR_START : 0);
	return r;
}

/* It is written */
static inline bool
pcicap_e1000e_regs_eewr_done(struct pcicap_e1000e_regs_eewr r)
{
	return (r.raw & PCICAP_E1000E_REGS_EEWR_DONE) != 0;
}

/* Address of the word */
static inline uint32_t
pcicap_e1000e_regs_eewr_addr(struct pcicap_e1000e_regs_eewr r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_EEWR_ADDR) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eewr
pcicap_e1000e_regs_eewr_set_addr(struct pcicap_e1000e_regs_eewr r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EEWR_ADDR,
			      (uint32_t)val << 2);
	return r;
}

/* The word */
static inline uint32_t
pcicap_e1000e_regs_eewr_data(struct pcicap_e1000e_regs_eewr r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_EEWR_DATA) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_eewr
pcicap_e1000e_regs_eewr_set_data(struct pcicap_e1000e_regs_eewr r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_EEWR_DATA,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_e1000e_regs_read_eewr() - read: EEPROM Write: writes a word of the NVM
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_eewr(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_eewr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_EEWR, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_eewr_done_now(const struct pcicap_e1000e_regs *v,
				 uint32_t *now)
{
	struct pcicap_e1000e_regs_eewr r;
	int ret = pcicap_e1000e_regs_read_eewr(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_e1000e_regs_eewr_done(r);
	return 0;
}

/**
 * pcicap_e1000e_regs_write_eewr() - write: EEPROM Write: writes a word of
 * the NVM
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_eewr(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_eewr val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_EEWR,
				   (uint32_t)(val.raw & PCICAP_E1000E_REGS_EEWR_WRITE_MASK));
}

/**
 * pcicap_e1000e_regs_update_eewr() - change bits: EEPROM Write: writes a word
 * of the NVM
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
pcicap_e1000e_regs_update_eewr(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_eewr val)
{
	struct pcicap_e1000e_regs_eewr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_EEWR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_eewr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_EEWR,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_EEWR_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * EEPROM Write: writes a word of the NVM: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_eewr
pcicap_e1000e_regs_load_eewr(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_eewr r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_EEWR) };

	return r;
}

/*
 * EEPROM Write: writes a word of the NVM: the store alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline void
pcicap_e1000e_regs_store_eewr(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_eewr val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_EEWR,
			    (uint32_t)(val.raw & PCICAP_E1000E_REGS_EEWR_WRITE_MASK));
}

/* Packet Split Receive Control: sizes of buffers */
struct pcicap_e1000e_regs_psrctl {
	uint32_t raw;
};

/* Of the header (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_psrctl_bsize0(struct pcicap_e1000e_regs_psrctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_PSRCTL_BSIZE0);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_psrctl
pcicap_e1000e_regs_psrctl_set_bsize0(struct pcicap_e1000e_regs_psrctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_PSRCTL_BSIZE0, val);
	return r;
}

/* Buffer 1 (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_psrctl_bsize1(struct pcicap_e1000e_regs_psrctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_PSRCTL_BSIZE1) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_psrctl
pcicap_e1000e_regs_psrctl_set_bsize1(struct pcicap_e1000e_regs_psrctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_PSRCTL_BSIZE1,
			      (uint32_t)val << 8);
	return r;
}

/* Buffer 2 (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_psrctl_bsize2(struct pcicap_e1000e_regs_psrctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_PSRCTL_BSIZE2) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_psrctl
pcicap_e1000e_regs_psrctl_set_bsize2(struct pcicap_e1000e_regs_psrctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_PSRCTL_BSIZE2,
			      (uint32_t)val << 16);
	return r;
}

/* Buffer 3 (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_regs_psrctl_bsize3(struct pcicap_e1000e_regs_psrctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_PSRCTL_BSIZE3) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_psrctl
pcicap_e1000e_regs_psrctl_set_bsize3(struct pcicap_e1000e_regs_psrctl r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_PSRCTL_BSIZE3,
			      (uint32_t)val << 24);
	return r;
}

/* Of the header, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_psrctl_bsize0_decoded(struct pcicap_e1000e_regs_psrctl r)
{
	uint64_t n = pcicap_e1000e_regs_psrctl_bsize0(r);

	return n * 128;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize0_encode() - from a quantity: Of the header
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_psrctl_bsize0_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 7, 0, 0, 128, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Buffer 1, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_psrctl_bsize1_decoded(struct pcicap_e1000e_regs_psrctl r)
{
	uint64_t n = pcicap_e1000e_regs_psrctl_bsize1(r);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize1_encode() - from a quantity: Buffer 1
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_psrctl_bsize1_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Buffer 2, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_psrctl_bsize2_decoded(struct pcicap_e1000e_regs_psrctl r)
{
	uint64_t n = pcicap_e1000e_regs_psrctl_bsize2(r);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize2_encode() - from a quantity: Buffer 2
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_psrctl_bsize2_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Buffer 3, as a quantity in bytes. */
static inline uint64_t
pcicap_e1000e_regs_psrctl_bsize3_decoded(struct pcicap_e1000e_regs_psrctl r)
{
	uint64_t n = pcicap_e1000e_regs_psrctl_bsize3(r);

	return n * 1024;
}

/**
 * pcicap_e1000e_regs_psrctl_bsize3_encode() - from a quantity: Buffer 3
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_psrctl_bsize3_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1024, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_regs_read_psrctl() - read: Packet Split Receive Control: sizes
 * of buffers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_psrctl(const struct pcicap_e1000e_regs *v,
			       struct pcicap_e1000e_regs_psrctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_PSRCTL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_psrctl() - change bits: Packet Split Receive
 * Control: sizes of buffers
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
pcicap_e1000e_regs_update_psrctl(const struct pcicap_e1000e_regs *v,
				 uint32_t mask,
				 struct pcicap_e1000e_regs_psrctl val)
{
	struct pcicap_e1000e_regs_psrctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_PSRCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_psrctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_PSRCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Packet Split Receive Control: sizes of buffers: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_psrctl
pcicap_e1000e_regs_load_psrctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_psrctl r = { pcicap_mmio_load32(&v->view,
								  PCICAP_E1000E_REGS_PSRCTL) };

	return r;
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_rdbal_element(unsigned int index)
{
	if (index >= 1)
		return 0x2900 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDBAL + index * 4;
}

/**
 * pcicap_e1000e_regs_read_rdbal() - read: Receive Descriptor Base Address of a
 * queue, lower 32 bits
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rdbal(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_rdbal_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_rdbal() - write: Receive Descriptor Base Address of
 * a queue, lower 32 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rdbal(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_rdbal_element(index),
				   val);
}

/**
 * pcicap_e1000e_regs_update_rdbal() - change bits: Receive Descriptor Base
 * Address of a queue, lower 32 bits
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
pcicap_e1000e_regs_update_rdbal(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rdbal(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_rdbal_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_rdbah_element(unsigned int index)
{
	if (index >= 1)
		return 0x2904 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDBAH + index * 4;
}

/**
 * pcicap_e1000e_regs_read_rdbah() - read: Receive Descriptor Base Address of a
 * queue, upper 32 bits
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rdbah(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_rdbah_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_rdbah() - write: Receive Descriptor Base Address of
 * a queue, upper 32 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rdbah(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_rdbah_element(index),
				   val);
}

/**
 * pcicap_e1000e_regs_update_rdbah() - change bits: Receive Descriptor Base
 * Address of a queue, upper 32 bits
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
pcicap_e1000e_regs_update_rdbah(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rdbah(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_rdbah_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_rdlen_element(unsigned int index)
{
	if (index >= 1)
		return 0x2908 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDLEN + index * 4;
}

/**
 * pcicap_e1000e_regs_read_rdlen() - read: Receive Descriptor Length of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rdlen(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_rdlen_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_rdlen() - write: Receive Descriptor Length of
 * a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rdlen(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_rdlen_element(index),
				   val);
}

/**
 * pcicap_e1000e_regs_update_rdlen() - change bits: Receive Descriptor Length of
 * a queue
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
pcicap_e1000e_regs_update_rdlen(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rdlen(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_rdlen_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_rdh_element(unsigned int index)
{
	if (index >= 1)
		return 0x2910 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDH + index * 4;
}

/**
 * pcicap_e1000e_regs_read_rdh() - read: Receive Descriptor Head of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rdh(const struct pcicap_e1000e_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_rdh_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_rdh() - write: Receive Descriptor Head of a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rdh(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_rdh_element(index), val);
}

/**
 * pcicap_e1000e_regs_update_rdh() - change bits: Receive Descriptor Head of
 * a queue
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
pcicap_e1000e_regs_update_rdh(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rdh(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_rdh_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_rdt_element(unsigned int index)
{
	if (index >= 1)
		return 0x2918 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDT + index * 4;
}

/**
 * pcicap_e1000e_regs_read_rdt() - read: Receive Descriptor Tail of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rdt(const struct pcicap_e1000e_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_rdt_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_rdt() - write: Receive Descriptor Tail of a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rdt(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_rdt_element(index), val);
}

/**
 * pcicap_e1000e_regs_update_rdt() - change bits: Receive Descriptor Tail of
 * a queue
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
pcicap_e1000e_regs_update_rdt(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rdt(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_rdt_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Receive Descriptor Control of a queue */
struct pcicap_e1000e_regs_rxdctl {
	uint32_t raw;
};

/* Prefetch threshold */
static inline uint32_t
pcicap_e1000e_regs_rxdctl_pthresh(struct pcicap_e1000e_regs_rxdctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_RXDCTL_PTHRESH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxdctl
pcicap_e1000e_regs_rxdctl_set_pthresh(struct pcicap_e1000e_regs_rxdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXDCTL_PTHRESH, val);
	return r;
}

/* Host threshold */
static inline uint32_t
pcicap_e1000e_regs_rxdctl_hthresh(struct pcicap_e1000e_regs_rxdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RXDCTL_HTHRESH) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxdctl
pcicap_e1000e_regs_rxdctl_set_hthresh(struct pcicap_e1000e_regs_rxdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXDCTL_HTHRESH,
			      (uint32_t)val << 8);
	return r;
}

/* Write-back threshold */
static inline uint32_t
pcicap_e1000e_regs_rxdctl_wthresh(struct pcicap_e1000e_regs_rxdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RXDCTL_WTHRESH) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxdctl
pcicap_e1000e_regs_rxdctl_set_wthresh(struct pcicap_e1000e_regs_rxdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXDCTL_WTHRESH,
			      (uint32_t)val << 16);
	return r;
}

/* Unit of the thresholds */
static inline uint32_t
pcicap_e1000e_regs_rxdctl_gran(struct pcicap_e1000e_regs_rxdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_RXDCTL_GRAN) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxdctl
pcicap_e1000e_regs_rxdctl_set_gran(struct pcicap_e1000e_regs_rxdctl r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXDCTL_GRAN,
			      (uint32_t)val << 24);
	return r;
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_rxdctl_element(unsigned int index)
{
	if (index >= 1)
		return 0x2928 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RXDCTL + index * 4;
}

/**
 * pcicap_e1000e_regs_read_rxdctl() - read: Receive Descriptor Control of
 * a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rxdctl(const struct pcicap_e1000e_regs *v,
			       unsigned int index,
			       struct pcicap_e1000e_regs_rxdctl *val)
{
	val->raw = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_rxdctl_element(index),
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_rxdctl() - change bits: Receive Descriptor Control
 * of a queue
 * @v: the view
 * @index: which element
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
pcicap_e1000e_regs_update_rxdctl(const struct pcicap_e1000e_regs *v,
				 unsigned int index, uint32_t mask,
				 struct pcicap_e1000e_regs_rxdctl val)
{
	struct pcicap_e1000e_regs_rxdctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_RXDCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rxdctl(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_rxdctl_element(index),
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_tdbal_element(unsigned int index)
{
	if (index >= 1)
		return 0x3900 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDBAL + index * 4;
}

/**
 * pcicap_e1000e_regs_read_tdbal() - read: Transmit Descriptor Base Address of a
 * queue, lower 32 bits
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tdbal(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_tdbal_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_tdbal() - write: Transmit Descriptor Base Address of
 * a queue, lower 32 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tdbal(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_tdbal_element(index),
				   val);
}

/**
 * pcicap_e1000e_regs_update_tdbal() - change bits: Transmit Descriptor Base
 * Address of a queue, lower 32 bits
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
pcicap_e1000e_regs_update_tdbal(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tdbal(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_tdbal_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_tdbah_element(unsigned int index)
{
	if (index >= 1)
		return 0x3904 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDBAH + index * 4;
}

/**
 * pcicap_e1000e_regs_read_tdbah() - read: Transmit Descriptor Base Address of a
 * queue, upper 32 bits
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tdbah(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_tdbah_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_tdbah() - write: Transmit Descriptor Base Address of
 * a queue, upper 32 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tdbah(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_tdbah_element(index),
				   val);
}

/**
 * pcicap_e1000e_regs_update_tdbah() - change bits: Transmit Descriptor Base
 * Address of a queue, upper 32 bits
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
pcicap_e1000e_regs_update_tdbah(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tdbah(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_tdbah_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_tdlen_element(unsigned int index)
{
	if (index >= 1)
		return 0x3908 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDLEN + index * 4;
}

/**
 * pcicap_e1000e_regs_read_tdlen() - read: Transmit Descriptor Length of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tdlen(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_tdlen_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_tdlen() - write: Transmit Descriptor Length of
 * a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tdlen(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_tdlen_element(index),
				   val);
}

/**
 * pcicap_e1000e_regs_update_tdlen() - change bits: Transmit Descriptor Length
 * of a queue
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
pcicap_e1000e_regs_update_tdlen(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tdlen(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_tdlen_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_tdh_element(unsigned int index)
{
	if (index >= 1)
		return 0x3910 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDH + index * 4;
}

/**
 * pcicap_e1000e_regs_read_tdh() - read: Transmit Descriptor Head of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tdh(const struct pcicap_e1000e_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_tdh_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_tdh() - write: Transmit Descriptor Head of a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tdh(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_tdh_element(index), val);
}

/**
 * pcicap_e1000e_regs_update_tdh() - change bits: Transmit Descriptor Head of
 * a queue
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
pcicap_e1000e_regs_update_tdh(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tdh(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_tdh_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_tdt_element(unsigned int index)
{
	if (index >= 1)
		return 0x3918 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDT + index * 4;
}

/**
 * pcicap_e1000e_regs_read_tdt() - read: Transmit Descriptor Tail of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tdt(const struct pcicap_e1000e_regs *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_tdt_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_tdt() - write: Transmit Descriptor Tail of a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tdt(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_tdt_element(index), val);
}

/**
 * pcicap_e1000e_regs_update_tdt() - change bits: Transmit Descriptor Tail of
 * a queue
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
pcicap_e1000e_regs_update_tdt(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tdt(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_tdt_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Transmit Descriptor Control of a queue */
struct pcicap_e1000e_regs_txdctl {
	uint32_t raw;
};

/* Prefetch threshold */
static inline uint32_t
pcicap_e1000e_regs_txdctl_pthresh(struct pcicap_e1000e_regs_txdctl r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_TXDCTL_PTHRESH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_txdctl
pcicap_e1000e_regs_txdctl_set_pthresh(struct pcicap_e1000e_regs_txdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TXDCTL_PTHRESH, val);
	return r;
}

/* Host threshold */
static inline uint32_t
pcicap_e1000e_regs_txdctl_hthresh(struct pcicap_e1000e_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TXDCTL_HTHRESH) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_txdctl
pcicap_e1000e_regs_txdctl_set_hthresh(struct pcicap_e1000e_regs_txdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TXDCTL_HTHRESH,
			      (uint32_t)val << 8);
	return r;
}

/* Write-back threshold */
static inline uint32_t
pcicap_e1000e_regs_txdctl_wthresh(struct pcicap_e1000e_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TXDCTL_WTHRESH) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_txdctl
pcicap_e1000e_regs_txdctl_set_wthresh(struct pcicap_e1000e_regs_txdctl r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TXDCTL_WTHRESH,
			      (uint32_t)val << 16);
	return r;
}

/* Descriptors to be processed are counted */
static inline bool
pcicap_e1000e_regs_txdctl_count_desc(struct pcicap_e1000e_regs_txdctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TXDCTL_COUNT_DESC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_txdctl
pcicap_e1000e_regs_txdctl_set_count_desc(struct pcicap_e1000e_regs_txdctl r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TXDCTL_COUNT_DESC,
			      val ? PCICAP_E1000E_REGS_TXDCTL_COUNT_DESC : 0);
	return r;
}

/* Unit of the thresholds */
static inline uint32_t
pcicap_e1000e_regs_txdctl_gran(struct pcicap_e1000e_regs_txdctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TXDCTL_GRAN) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_txdctl
pcicap_e1000e_regs_txdctl_set_gran(struct pcicap_e1000e_regs_txdctl r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TXDCTL_GRAN,
			      (uint32_t)val << 24);
	return r;
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_txdctl_element(unsigned int index)
{
	if (index >= 1)
		return 0x3928 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TXDCTL + index * 4;
}

/**
 * pcicap_e1000e_regs_read_txdctl() - read: Transmit Descriptor Control of
 * a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_txdctl(const struct pcicap_e1000e_regs *v,
			       unsigned int index,
			       struct pcicap_e1000e_regs_txdctl *val)
{
	val->raw = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_txdctl_element(index),
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_txdctl() - change bits: Transmit Descriptor Control
 * of a queue
 * @v: the view
 * @index: which element
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
pcicap_e1000e_regs_update_txdctl(const struct pcicap_e1000e_regs *v,
				 unsigned int index, uint32_t mask,
				 struct pcicap_e1000e_regs_txdctl val)
{
	struct pcicap_e1000e_regs_txdctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_TXDCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_txdctl(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_txdctl_element(index),
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Where an element is: the array has several pieces. */
static inline uint32_t
pcicap_e1000e_regs_tarc_element(unsigned int index)
{
	if (index >= 1)
		return 0x3940 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TARC + index * 4;
}

/**
 * pcicap_e1000e_regs_read_tarc() - read: Transmit Arbitration Count of a queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tarc(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  pcicap_e1000e_regs_tarc_element(index), val);
}

/**
 * pcicap_e1000e_regs_write_tarc() - write: Transmit Arbitration Count of
 * a queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_tarc(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   pcicap_e1000e_regs_tarc_element(index), val);
}

/**
 * pcicap_e1000e_regs_update_tarc() - change bits: Transmit Arbitration Count of
 * a queue
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
pcicap_e1000e_regs_update_tarc(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tarc(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 pcicap_e1000e_regs_tarc_element(index),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_e1000e_regs_read_iac() - read: Interrupts asserted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_iac(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_IAC, val);
}

/* Interrupts asserted: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_iac(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_IAC);
}

/* Receive Checksum Control */
struct pcicap_e1000e_regs_rxcsum {
	uint32_t raw;
};

/* Where the packet checksum starts */
static inline uint32_t
pcicap_e1000e_regs_rxcsum_pcss(struct pcicap_e1000e_regs_rxcsum r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_RXCSUM_PCSS);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxcsum
pcicap_e1000e_regs_rxcsum_set_pcss(struct pcicap_e1000e_regs_rxcsum r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXCSUM_PCSS, val);
	return r;
}

/* IP checksum offload enable */
static inline bool
pcicap_e1000e_regs_rxcsum_ipofl(struct pcicap_e1000e_regs_rxcsum r)
{
	return (r.raw & PCICAP_E1000E_REGS_RXCSUM_IPOFL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxcsum
pcicap_e1000e_regs_rxcsum_set_ipofl(struct pcicap_e1000e_regs_rxcsum r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXCSUM_IPOFL,
			      val ? PCICAP_E1000E_REGS_RXCSUM_IPOFL : 0);
	return r;
}

/* TCP and UDP checksum offload enable */
static inline bool
pcicap_e1000e_regs_rxcsum_tuofl(struct pcicap_e1000e_regs_rxcsum r)
{
	return (r.raw & PCICAP_E1000E_REGS_RXCSUM_TUOFL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxcsum
pcicap_e1000e_regs_rxcsum_set_tuofl(struct pcicap_e1000e_regs_rxcsum r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXCSUM_TUOFL,
			      val ? PCICAP_E1000E_REGS_RXCSUM_TUOFL : 0);
	return r;
}

/* IP payload checksum enable */
static inline bool
pcicap_e1000e_regs_rxcsum_ippcse(struct pcicap_e1000e_regs_rxcsum r)
{
	return (r.raw & PCICAP_E1000E_REGS_RXCSUM_IPPCSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxcsum
pcicap_e1000e_regs_rxcsum_set_ippcse(struct pcicap_e1000e_regs_rxcsum r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXCSUM_IPPCSE,
			      val ? PCICAP_E1000E_REGS_RXCSUM_IPPCSE : 0);
	return r;
}

/* The RSS hash is given in place of the packet checksum */
static inline bool
pcicap_e1000e_regs_rxcsum_pcsd(struct pcicap_e1000e_regs_rxcsum r)
{
	return (r.raw & PCICAP_E1000E_REGS_RXCSUM_PCSD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rxcsum
pcicap_e1000e_regs_rxcsum_set_pcsd(struct pcicap_e1000e_regs_rxcsum r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RXCSUM_PCSD,
			      val ? PCICAP_E1000E_REGS_RXCSUM_PCSD : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_rxcsum() - read: Receive Checksum Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rxcsum(const struct pcicap_e1000e_regs *v,
			       struct pcicap_e1000e_regs_rxcsum *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RXCSUM,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_rxcsum() - change bits: Receive Checksum Control
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
pcicap_e1000e_regs_update_rxcsum(const struct pcicap_e1000e_regs *v,
				 uint32_t mask,
				 struct pcicap_e1000e_regs_rxcsum val)
{
	struct pcicap_e1000e_regs_rxcsum old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_RXCSUM_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rxcsum(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RXCSUM,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Checksum Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_rxcsum
pcicap_e1000e_regs_load_rxcsum(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_rxcsum r = { pcicap_mmio_load32(&v->view,
								  PCICAP_E1000E_REGS_RXCSUM) };

	return r;
}

/* Receive Filter Control */
struct pcicap_e1000e_regs_rfctl {
	uint32_t raw;
};

/* NFS write filter disable */
static inline bool
pcicap_e1000e_regs_rfctl_nfsw_dis(struct pcicap_e1000e_regs_rfctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RFCTL_NFSW_DIS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_rfctl_set_nfsw_dis(struct pcicap_e1000e_regs_rfctl r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RFCTL_NFSW_DIS,
			      val ? PCICAP_E1000E_REGS_RFCTL_NFSW_DIS : 0);
	return r;
}

/* NFS read filter disable */
static inline bool
pcicap_e1000e_regs_rfctl_nfsr_dis(struct pcicap_e1000e_regs_rfctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RFCTL_NFSR_DIS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_rfctl_set_nfsr_dis(struct pcicap_e1000e_regs_rfctl r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RFCTL_NFSR_DIS,
			      val ? PCICAP_E1000E_REGS_RFCTL_NFSR_DIS : 0);
	return r;
}

/* No interrupts of ACK frames */
static inline bool
pcicap_e1000e_regs_rfctl_ack_dis(struct pcicap_e1000e_regs_rfctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RFCTL_ACK_DIS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_rfctl_set_ack_dis(struct pcicap_e1000e_regs_rfctl r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RFCTL_ACK_DIS,
			      val ? PCICAP_E1000E_REGS_RFCTL_ACK_DIS : 0);
	return r;
}

/* Extended receive descriptors */
static inline bool
pcicap_e1000e_regs_rfctl_exten(struct pcicap_e1000e_regs_rfctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RFCTL_EXTEN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_rfctl_set_exten(struct pcicap_e1000e_regs_rfctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RFCTL_EXTEN,
			      val ? PCICAP_E1000E_REGS_RFCTL_EXTEN : 0);
	return r;
}

/* IPv6 extension headers are not parsed */
static inline bool
pcicap_e1000e_regs_rfctl_ipv6_ex_dis(struct pcicap_e1000e_regs_rfctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RFCTL_IPV6_EX_DIS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_rfctl_set_ipv6_ex_dis(struct pcicap_e1000e_regs_rfctl r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RFCTL_IPV6_EX_DIS,
			      val ? PCICAP_E1000E_REGS_RFCTL_IPV6_EX_DIS : 0);
	return r;
}

/* New IPv6 extension headers are not parsed */
static inline bool
pcicap_e1000e_regs_rfctl_new_ipv6_ext_dis(struct pcicap_e1000e_regs_rfctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_RFCTL_NEW_IPV6_EXT_DIS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_rfctl_set_new_ipv6_ext_dis(struct pcicap_e1000e_regs_rfctl r,
					      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RFCTL_NEW_IPV6_EXT_DIS,
			      val ? PCICAP_E1000E_REGS_RFCTL_NEW_IPV6_EXT_DIS : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_rfctl() - read: Receive Filter Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rfctl(const struct pcicap_e1000e_regs *v,
			      struct pcicap_e1000e_regs_rfctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RFCTL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_rfctl() - change bits: Receive Filter Control
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
pcicap_e1000e_regs_update_rfctl(const struct pcicap_e1000e_regs *v,
				uint32_t mask,
				struct pcicap_e1000e_regs_rfctl val)
{
	struct pcicap_e1000e_regs_rfctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_RFCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rfctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RFCTL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Filter Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_rfctl
pcicap_e1000e_regs_load_rfctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_rfctl r = { pcicap_mmio_load32(&v->view,
								 PCICAP_E1000E_REGS_RFCTL) };

	return r;
}

/* Wakeup Control */
struct pcicap_e1000e_regs_wuc {
	uint32_t raw;
};

/* Advanced power management enable */
static inline bool
pcicap_e1000e_regs_wuc_apme(struct pcicap_e1000e_regs_wuc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUC_APME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wuc
pcicap_e1000e_regs_wuc_set_apme(struct pcicap_e1000e_regs_wuc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUC_APME,
			      val ? PCICAP_E1000E_REGS_WUC_APME : 0);
	return r;
}

/* PME enable */
static inline bool
pcicap_e1000e_regs_wuc_pme_en(struct pcicap_e1000e_regs_wuc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUC_PME_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wuc
pcicap_e1000e_regs_wuc_set_pme_en(struct pcicap_e1000e_regs_wuc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUC_PME_EN,
			      val ? PCICAP_E1000E_REGS_WUC_PME_EN : 0);
	return r;
}

/* A wakeup event was received */
static inline bool
pcicap_e1000e_regs_wuc_pme_status(struct pcicap_e1000e_regs_wuc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUC_PME_STATUS) != 0;
}

/* PME is asserted on APM wakeup */
static inline bool
pcicap_e1000e_regs_wuc_apmpme(struct pcicap_e1000e_regs_wuc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUC_APMPME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wuc
pcicap_e1000e_regs_wuc_set_apmpme(struct pcicap_e1000e_regs_wuc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUC_APMPME,
			      val ? PCICAP_E1000E_REGS_WUC_APMPME : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_wuc() - read: Wakeup Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_wuc(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_wuc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_WUC, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_wuc() - change bits: Wakeup Control
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
pcicap_e1000e_regs_update_wuc(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      struct pcicap_e1000e_regs_wuc val)
{
	struct pcicap_e1000e_regs_wuc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_WUC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_wuc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_WUC,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_WUC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_e1000e_regs_clear_wuc() - clear bits by writing 1: Wakeup Control
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_clear_wuc(const struct pcicap_e1000e_regs *v, uint32_t bits)
{
	struct pcicap_e1000e_regs_wuc old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_E1000E_REGS_WUC_W1C_MASK)
		return -EPERM;
	ret = pcicap_e1000e_regs_read_wuc(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_E1000E_REGS_WUC_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_WUC, bits);
}

/* Wakeup Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_wuc
pcicap_e1000e_regs_load_wuc(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_wuc r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_WUC) };

	return r;
}

/* Wakeup Filter Control: what wakes */
struct pcicap_e1000e_regs_wufc {
	uint32_t raw;
};

/* Link status change */
static inline bool
pcicap_e1000e_regs_wufc_lnkc(struct pcicap_e1000e_regs_wufc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUFC_LNKC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_wufc_set_lnkc(struct pcicap_e1000e_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUFC_LNKC,
			      val ? PCICAP_E1000E_REGS_WUFC_LNKC : 0);
	return r;
}

/* Magic packet */
static inline bool
pcicap_e1000e_regs_wufc_mag(struct pcicap_e1000e_regs_wufc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUFC_MAG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_wufc_set_mag(struct pcicap_e1000e_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUFC_MAG,
			      val ? PCICAP_E1000E_REGS_WUFC_MAG : 0);
	return r;
}

/* Directed packet */
static inline bool
pcicap_e1000e_regs_wufc_ex(struct pcicap_e1000e_regs_wufc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUFC_EX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_wufc_set_ex(struct pcicap_e1000e_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUFC_EX,
			      val ? PCICAP_E1000E_REGS_WUFC_EX : 0);
	return r;
}

/* Directed multicast packet */
static inline bool
pcicap_e1000e_regs_wufc_mc(struct pcicap_e1000e_regs_wufc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUFC_MC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_wufc_set_mc(struct pcicap_e1000e_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUFC_MC,
			      val ? PCICAP_E1000E_REGS_WUFC_MC : 0);
	return r;
}

/* Broadcast packet */
static inline bool
pcicap_e1000e_regs_wufc_bc(struct pcicap_e1000e_regs_wufc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUFC_BC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_wufc_set_bc(struct pcicap_e1000e_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUFC_BC,
			      val ? PCICAP_E1000E_REGS_WUFC_BC : 0);
	return r;
}

/* ARP request */
static inline bool
pcicap_e1000e_regs_wufc_arp(struct pcicap_e1000e_regs_wufc r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUFC_ARP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_wufc_set_arp(struct pcicap_e1000e_regs_wufc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_WUFC_ARP,
			      val ? PCICAP_E1000E_REGS_WUFC_ARP : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_wufc() - read: Wakeup Filter Control: what wakes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_wufc(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_wufc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_WUFC, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_wufc() - change bits: Wakeup Filter Control:
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
pcicap_e1000e_regs_update_wufc(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_wufc val)
{
	struct pcicap_e1000e_regs_wufc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_WUFC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_wufc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_WUFC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Wakeup Filter Control: what wakes: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_wufc
pcicap_e1000e_regs_load_wufc(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_wufc r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_WUFC) };

	return r;
}

/* Wakeup Status: what woke */
struct pcicap_e1000e_regs_wus {
	uint32_t raw;
};

/* Link status change */
static inline bool
pcicap_e1000e_regs_wus_lnkc(struct pcicap_e1000e_regs_wus r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUS_LNKC) != 0;
}

/* Magic packet */
static inline bool
pcicap_e1000e_regs_wus_mag(struct pcicap_e1000e_regs_wus r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUS_MAG) != 0;
}

/* Directed packet */
static inline bool
pcicap_e1000e_regs_wus_ex(struct pcicap_e1000e_regs_wus r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUS_EX) != 0;
}

/* Directed multicast packet */
static inline bool
pcicap_e1000e_regs_wus_mc(struct pcicap_e1000e_regs_wus r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUS_MC) != 0;
}

/* Broadcast packet */
static inline bool
pcicap_e1000e_regs_wus_bc(struct pcicap_e1000e_regs_wus r)
{
	return (r.raw & PCICAP_E1000E_REGS_WUS_BC) != 0;
}

/**
 * pcicap_e1000e_regs_read_wus() - read: Wakeup Status: what woke
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_wus(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_wus *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_WUS, &val->raw);
}

/* Wakeup Status: what woke: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_wus
pcicap_e1000e_regs_load_wus(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_wus r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_WUS) };

	return r;
}

/* Multiple Receive Queues Command */
struct pcicap_e1000e_regs_mrqc {
	uint32_t raw;
};

/* How the queue is chosen */
static inline uint32_t
pcicap_e1000e_regs_mrqc_enable(struct pcicap_e1000e_regs_mrqc r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_MRQC_ENABLE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mrqc
pcicap_e1000e_regs_mrqc_set_enable(struct pcicap_e1000e_regs_mrqc r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MRQC_ENABLE, val);
	return r;
}

/* What is hashed */
static inline uint32_t
pcicap_e1000e_regs_mrqc_rss_field(struct pcicap_e1000e_regs_mrqc r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_MRQC_RSS_FIELD) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_mrqc
pcicap_e1000e_regs_mrqc_set_rss_field(struct pcicap_e1000e_regs_mrqc r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MRQC_RSS_FIELD,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_e1000e_regs_read_mrqc() - read: Multiple Receive Queues Command
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_mrqc(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_mrqc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MRQC, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_mrqc() - change bits: Multiple Receive
 * Queues Command
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
pcicap_e1000e_regs_update_mrqc(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_mrqc val)
{
	struct pcicap_e1000e_regs_mrqc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_MRQC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_mrqc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_MRQC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Multiple Receive Queues Command: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_mrqc
pcicap_e1000e_regs_load_mrqc(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_mrqc r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_MRQC) };

	return r;
}

/* Management Control */
struct pcicap_e1000e_regs_manc {
	uint32_t raw;
};

/* Packets for management are received */
static inline bool
pcicap_e1000e_regs_manc_rcv_tco_en(struct pcicap_e1000e_regs_manc r)
{
	return (r.raw & PCICAP_E1000E_REGS_MANC_RCV_TCO_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_manc
pcicap_e1000e_regs_manc_set_rcv_tco_en(struct pcicap_e1000e_regs_manc r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MANC_RCV_TCO_EN,
			      val ? PCICAP_E1000E_REGS_MANC_RCV_TCO_EN : 0);
	return r;
}

/* Resets of the PHY are blocked */
static inline bool
pcicap_e1000e_regs_manc_blk_phy_rst(struct pcicap_e1000e_regs_manc r)
{
	return (r.raw & PCICAP_E1000E_REGS_MANC_BLK_PHY_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_manc
pcicap_e1000e_regs_manc_set_blk_phy_rst(struct pcicap_e1000e_regs_manc r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MANC_BLK_PHY_RST,
			      val ? PCICAP_E1000E_REGS_MANC_BLK_PHY_RST : 0);
	return r;
}

/* Packets are filtered by MAC address */
static inline bool
pcicap_e1000e_regs_manc_en_mac_addr_filter(struct pcicap_e1000e_regs_manc r)
{
	return (r.raw & PCICAP_E1000E_REGS_MANC_EN_MAC_ADDR_FILTER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_manc
pcicap_e1000e_regs_manc_set_en_mac_addr_filter(struct pcicap_e1000e_regs_manc r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MANC_EN_MAC_ADDR_FILTER,
			      val ? PCICAP_E1000E_REGS_MANC_EN_MAC_ADDR_FILTER : 0);
	return r;
}

/* Packets for management go to the host too */
static inline bool
pcicap_e1000e_regs_manc_en_mng2host(struct pcicap_e1000e_regs_manc r)
{
	return (r.raw & PCICAP_E1000E_REGS_MANC_EN_MNG2HOST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_manc
pcicap_e1000e_regs_manc_set_en_mng2host(struct pcicap_e1000e_regs_manc r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_MANC_EN_MNG2HOST,
			      val ? PCICAP_E1000E_REGS_MANC_EN_MNG2HOST : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_manc() - read: Management Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_manc(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_manc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MANC, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_manc() - change bits: Management Control
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
pcicap_e1000e_regs_update_manc(const struct pcicap_e1000e_regs *v,
			       uint32_t mask,
			       struct pcicap_e1000e_regs_manc val)
{
	struct pcicap_e1000e_regs_manc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_MANC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_manc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_MANC,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Management Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_manc
pcicap_e1000e_regs_load_manc(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_manc r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_MANC) };

	return r;
}

/**
 * pcicap_e1000e_regs_read_manc2h() - read: Management Control to Host
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_manc2h(const struct pcicap_e1000e_regs *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_MANC2H, val);
}

/**
 * pcicap_e1000e_regs_write_manc2h() - write: Management Control to Host
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_manc2h(const struct pcicap_e1000e_regs *v,
				uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_MANC2H, val);
}

/**
 * pcicap_e1000e_regs_update_manc2h() - change bits: Management Control to Host
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
pcicap_e1000e_regs_update_manc2h(const struct pcicap_e1000e_regs *v,
				 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_manc2h(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_MANC2H,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Management Control to Host: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_manc2h(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_MANC2H);
}

/* Management Control to Host: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_manc2h(const struct pcicap_e1000e_regs *v,
				uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_MANC2H, val);
}

/* PCI Express Control */
struct pcicap_e1000e_regs_gcr {
	uint32_t raw;
};

/* No snoop of data received */
static inline bool
pcicap_e1000e_regs_gcr_rxd_no_snoop(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_RXD_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_rxd_no_snoop(struct pcicap_e1000e_regs_gcr r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_GCR_RXD_NO_SNOOP,
			      val ? PCICAP_E1000E_REGS_GCR_RXD_NO_SNOOP : 0);
	return r;
}

/* No snoop of receive descriptors written */
static inline bool
pcicap_e1000e_regs_gcr_rxdscw_no_snoop(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_RXDSCW_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_rxdscw_no_snoop(struct pcicap_e1000e_regs_gcr r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_GCR_RXDSCW_NO_SNOOP,
			      val ? PCICAP_E1000E_REGS_GCR_RXDSCW_NO_SNOOP : 0);
	return r;
}

/* No snoop of receive descriptors read */
static inline bool
pcicap_e1000e_regs_gcr_rxdscr_no_snoop(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_RXDSCR_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_rxdscr_no_snoop(struct pcicap_e1000e_regs_gcr r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_GCR_RXDSCR_NO_SNOOP,
			      val ? PCICAP_E1000E_REGS_GCR_RXDSCR_NO_SNOOP : 0);
	return r;
}

/* No snoop of data to transmit */
static inline bool
pcicap_e1000e_regs_gcr_txd_no_snoop(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_TXD_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_txd_no_snoop(struct pcicap_e1000e_regs_gcr r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_GCR_TXD_NO_SNOOP,
			      val ? PCICAP_E1000E_REGS_GCR_TXD_NO_SNOOP : 0);
	return r;
}

/* No snoop of transmit descriptors written */
static inline bool
pcicap_e1000e_regs_gcr_txdscw_no_snoop(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_TXDSCW_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_txdscw_no_snoop(struct pcicap_e1000e_regs_gcr r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_GCR_TXDSCW_NO_SNOOP,
			      val ? PCICAP_E1000E_REGS_GCR_TXDSCW_NO_SNOOP : 0);
	return r;
}

/* No snoop of transmit descriptors read */
static inline bool
pcicap_e1000e_regs_gcr_txdscr_no_snoop(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_TXDSCR_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_txdscr_no_snoop(struct pcicap_e1000e_regs_gcr r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_GCR_TXDSCR_NO_SNOOP,
			      val ? PCICAP_E1000E_REGS_GCR_TXDSCR_NO_SNOOP : 0);
	return r;
}

/* Enters L1 although the receiver is not in L0s */
static inline bool
pcicap_e1000e_regs_gcr_l1_act_without_l0s_rx(struct pcicap_e1000e_regs_gcr r)
{
	return (r.raw & PCICAP_E1000E_REGS_GCR_L1_ACT_WITHOUT_L0S_RX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_gcr_set_l1_act_without_l0s_rx(struct pcicap_e1000e_regs_gcr r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_E1000E_REGS_GCR_L1_ACT_WITHOUT_L0S_RX,
			      val ? PCICAP_E1000E_REGS_GCR_L1_ACT_WITHOUT_L0S_RX : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_gcr() - read: PCI Express Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_gcr(const struct pcicap_e1000e_regs *v,
			    struct pcicap_e1000e_regs_gcr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_GCR, &val->raw);
}

/**
 * pcicap_e1000e_regs_update_gcr() - change bits: PCI Express Control
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
pcicap_e1000e_regs_update_gcr(const struct pcicap_e1000e_regs *v, uint32_t mask,
			      struct pcicap_e1000e_regs_gcr val)
{
	struct pcicap_e1000e_regs_gcr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_GCR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_gcr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_GCR,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* PCI Express Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_gcr
pcicap_e1000e_regs_load_gcr(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_gcr r = { pcicap_mmio_load32(&v->view,
							       PCICAP_E1000E_REGS_GCR) };

	return r;
}

/* Software Semaphore; a read takes SMBI */
struct pcicap_e1000e_regs_swsm {
	uint32_t raw;
};

/* Semaphore of drivers: reads 0 to the one that has got it */
static inline bool
pcicap_e1000e_regs_swsm_smbi(struct pcicap_e1000e_regs_swsm r)
{
	return (r.raw & PCICAP_E1000E_REGS_SWSM_SMBI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_swsm
pcicap_e1000e_regs_swsm_set_smbi(struct pcicap_e1000e_regs_swsm r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_SWSM_SMBI,
			      val ? PCICAP_E1000E_REGS_SWSM_SMBI : 0);
	return r;
}

/* Semaphore against firmware: reads 1 if it was got */
static inline bool
pcicap_e1000e_regs_swsm_swesmbi(struct pcicap_e1000e_regs_swsm r)
{
	return (r.raw & PCICAP_E1000E_REGS_SWSM_SWESMBI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_swsm
pcicap_e1000e_regs_swsm_set_swesmbi(struct pcicap_e1000e_regs_swsm r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_SWSM_SWESMBI,
			      val ? PCICAP_E1000E_REGS_SWSM_SWESMBI : 0);
	return r;
}

/* A driver is loaded */
static inline bool
pcicap_e1000e_regs_swsm_drv_load(struct pcicap_e1000e_regs_swsm r)
{
	return (r.raw & PCICAP_E1000E_REGS_SWSM_DRV_LOAD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_swsm
pcicap_e1000e_regs_swsm_set_drv_load(struct pcicap_e1000e_regs_swsm r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_SWSM_DRV_LOAD,
			      val ? PCICAP_E1000E_REGS_SWSM_DRV_LOAD : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_swsm() - read: Software Semaphore; a read takes SMBI
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_swsm(const struct pcicap_e1000e_regs *v,
			     struct pcicap_e1000e_regs_swsm *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_SWSM, &val->raw);
}

/*
 * Software Semaphore; a read takes SMBI: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline struct pcicap_e1000e_regs_swsm
pcicap_e1000e_regs_load_swsm(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_swsm r = { pcicap_mmio_load32(&v->view,
								PCICAP_E1000E_REGS_SWSM) };

	return r;
}

/**
 * pcicap_e1000e_regs_read_fwsm() - read: Firmware Semaphore
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_fwsm(const struct pcicap_e1000e_regs *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_FWSM, val);
}

/* Firmware Semaphore: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_fwsm(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_FWSM);
}

/**
 * pcicap_e1000e_regs_read_reta() - read: Redirection Table: four entries each
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_reta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 32)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RETA + index * 4,
				  val);
}

/**
 * pcicap_e1000e_regs_write_reta() - write: Redirection Table: four entries each
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_reta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t val)
{
	if (index >= 32)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_E1000E_REGS_RETA + index * 4, val);
}

/**
 * pcicap_e1000e_regs_update_reta() - change bits: Redirection Table: four
 * entries each
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
pcicap_e1000e_regs_update_reta(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_reta(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RETA + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Redirection Table: four entries each: the load alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_load_reta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 32)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RETA + (size_t)index * 4);
	return 0;
}

/*
 * Redirection Table: four entries each: the store alone; see
 * pcicap_e1000e_regs_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_store_reta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t val)
{
	if (index >= 32)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_E1000E_REGS_RETA + (size_t)index * 4, val);
	return 0;
}

/**
 * pcicap_e1000e_regs_read_rssrk() - read: RSS Random Key
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rssrk(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 10)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_E1000E_REGS_RSSRK + index * 4, val);
}

/**
 * pcicap_e1000e_regs_write_rssrk() - write: RSS Random Key
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_rssrk(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 10)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_E1000E_REGS_RSSRK + index * 4, val);
}

/**
 * pcicap_e1000e_regs_update_rssrk() - change bits: RSS Random Key
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
pcicap_e1000e_regs_update_rssrk(const struct pcicap_e1000e_regs *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_rssrk(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RSSRK + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * RSS Random Key: the load alone; see pcicap_e1000e_regs_bare(). -ERANGE: no
 * such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_load_rssrk(const struct pcicap_e1000e_regs *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 10)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RSSRK + (size_t)index * 4);
	return 0;
}

/*
 * RSS Random Key: the store alone; see pcicap_e1000e_regs_bare(). -ERANGE: no
 * such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_store_rssrk(const struct pcicap_e1000e_regs *v,
			       unsigned int index, uint32_t val)
{
	if (index >= 10)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_E1000E_REGS_RSSRK + (size_t)index * 4, val);
	return 0;
}

/**
 * pcicap_e1000e_regs_read_systiml() - read: System Time, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_systiml(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_SYSTIML, val);
}

/**
 * pcicap_e1000e_regs_write_systiml() - write: System Time, lower 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_systiml(const struct pcicap_e1000e_regs *v,
				 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_SYSTIML, val);
}

/**
 * pcicap_e1000e_regs_update_systiml() - change bits: System Time, lower 32 bits
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
pcicap_e1000e_regs_update_systiml(const struct pcicap_e1000e_regs *v,
				  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_systiml(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_SYSTIML,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* System Time, lower 32 bits: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_systiml(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_SYSTIML);
}

/* System Time, lower 32 bits: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_systiml(const struct pcicap_e1000e_regs *v,
				 uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_SYSTIML, val);
}

/**
 * pcicap_e1000e_regs_read_systimh() - read: System Time, upper 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_systimh(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_SYSTIMH, val);
}

/**
 * pcicap_e1000e_regs_write_systimh() - write: System Time, upper 32 bits
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_systimh(const struct pcicap_e1000e_regs *v,
				 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_SYSTIMH, val);
}

/**
 * pcicap_e1000e_regs_update_systimh() - change bits: System Time, upper 32 bits
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
pcicap_e1000e_regs_update_systimh(const struct pcicap_e1000e_regs *v,
				  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_systimh(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_SYSTIMH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* System Time, upper 32 bits: the load alone; see pcicap_e1000e_regs_bare() */
static inline uint32_t
pcicap_e1000e_regs_load_systimh(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_SYSTIMH);
}

/* System Time, upper 32 bits: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_systimh(const struct pcicap_e1000e_regs *v,
				 uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_SYSTIMH, val);
}

/* Increment Attributes */
struct pcicap_e1000e_regs_timinca {
	uint32_t raw;
};

/* What is added to the system time */
static inline uint32_t
pcicap_e1000e_regs_timinca_incvalue(struct pcicap_e1000e_regs_timinca r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_TIMINCA_INCVALUE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_timinca
pcicap_e1000e_regs_timinca_set_incvalue(struct pcicap_e1000e_regs_timinca r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TIMINCA_INCVALUE, val);
	return r;
}

/* How often, in clocks */
static inline uint32_t
pcicap_e1000e_regs_timinca_incperiod(struct pcicap_e1000e_regs_timinca r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TIMINCA_INCPERIOD) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_timinca
pcicap_e1000e_regs_timinca_set_incperiod(struct pcicap_e1000e_regs_timinca r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TIMINCA_INCPERIOD,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_e1000e_regs_read_timinca() - read: Increment Attributes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_timinca(const struct pcicap_e1000e_regs *v,
				struct pcicap_e1000e_regs_timinca *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TIMINCA,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_write_timinca() - write: Increment Attributes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_write_timinca(const struct pcicap_e1000e_regs *v,
				 struct pcicap_e1000e_regs_timinca val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_TIMINCA,
				   val.raw);
}

/**
 * pcicap_e1000e_regs_update_timinca() - change bits: Increment Attributes
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
pcicap_e1000e_regs_update_timinca(const struct pcicap_e1000e_regs *v,
				  uint32_t mask,
				  struct pcicap_e1000e_regs_timinca val)
{
	struct pcicap_e1000e_regs_timinca old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_timinca(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TIMINCA,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Increment Attributes: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_timinca
pcicap_e1000e_regs_load_timinca(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_timinca r = { pcicap_mmio_load32(&v->view,
								   PCICAP_E1000E_REGS_TIMINCA) };

	return r;
}

/* Increment Attributes: the store alone; see pcicap_e1000e_regs_bare() */
static inline void
pcicap_e1000e_regs_store_timinca(const struct pcicap_e1000e_regs *v,
				 struct pcicap_e1000e_regs_timinca val)
{
	pcicap_mmio_store32(&v->view, PCICAP_E1000E_REGS_TIMINCA, val.raw);
}

/* Transmit Time Sync Control */
struct pcicap_e1000e_regs_tsynctxctl {
	uint32_t raw;
};

/* There is a time stamp */
static inline bool
pcicap_e1000e_regs_tsynctxctl_valid(struct pcicap_e1000e_regs_tsynctxctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TSYNCTXCTL_VALID) != 0;
}

/* Time stamps are taken */
static inline bool
pcicap_e1000e_regs_tsynctxctl_enabled(struct pcicap_e1000e_regs_tsynctxctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TSYNCTXCTL_ENABLED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tsynctxctl
pcicap_e1000e_regs_tsynctxctl_set_enabled(struct pcicap_e1000e_regs_tsynctxctl r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TSYNCTXCTL_ENABLED,
			      val ? PCICAP_E1000E_REGS_TSYNCTXCTL_ENABLED : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_tsynctxctl() - read: Transmit Time Sync Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tsynctxctl(const struct pcicap_e1000e_regs *v,
				   struct pcicap_e1000e_regs_tsynctxctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TSYNCTXCTL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_tsynctxctl() - change bits: Transmit Time
 * Sync Control
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
pcicap_e1000e_regs_update_tsynctxctl(const struct pcicap_e1000e_regs *v,
				     uint32_t mask,
				     struct pcicap_e1000e_regs_tsynctxctl val)
{
	struct pcicap_e1000e_regs_tsynctxctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_TSYNCTXCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tsynctxctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TSYNCTXCTL,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_TSYNCTXCTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmit Time Sync Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_tsynctxctl
pcicap_e1000e_regs_load_tsynctxctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_tsynctxctl r = { pcicap_mmio_load32(&v->view,
								      PCICAP_E1000E_REGS_TSYNCTXCTL) };

	return r;
}

/**
 * pcicap_e1000e_regs_read_txstmpl() - read: Transmit Time Stamp, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_txstmpl(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TXSTMPL, val);
}

/*
 * Transmit Time Stamp, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_txstmpl(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TXSTMPL);
}

/**
 * pcicap_e1000e_regs_read_txstmph() - read: Transmit Time Stamp, upper 32 bits;
 * a read makes room for the next one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_txstmph(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TXSTMPH, val);
}

/*
 * Transmit Time Stamp, upper 32 bits; a read makes room for the next one: the
 * load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_txstmph(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_TXSTMPH);
}

/* Receive Time Sync Control */
struct pcicap_e1000e_regs_tsyncrxctl {
	uint32_t raw;
};

/* There is a time stamp */
static inline bool
pcicap_e1000e_regs_tsyncrxctl_valid(struct pcicap_e1000e_regs_tsyncrxctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TSYNCRXCTL_VALID) != 0;
}

/* Which packets get time stamps */
static inline uint32_t
pcicap_e1000e_regs_tsyncrxctl_type(struct pcicap_e1000e_regs_tsyncrxctl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tsyncrxctl
pcicap_e1000e_regs_tsyncrxctl_set_type(struct pcicap_e1000e_regs_tsyncrxctl r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE,
			      (uint32_t)val << 1);
	return r;
}

/* Time stamps are taken */
static inline bool
pcicap_e1000e_regs_tsyncrxctl_enabled(struct pcicap_e1000e_regs_tsyncrxctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TSYNCRXCTL_ENABLED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tsyncrxctl
pcicap_e1000e_regs_tsyncrxctl_set_enabled(struct pcicap_e1000e_regs_tsyncrxctl r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TSYNCRXCTL_ENABLED,
			      val ? PCICAP_E1000E_REGS_TSYNCRXCTL_ENABLED : 0);
	return r;
}

/* System clock frequency */
static inline bool
pcicap_e1000e_regs_tsyncrxctl_syscfi(struct pcicap_e1000e_regs_tsyncrxctl r)
{
	return (r.raw & PCICAP_E1000E_REGS_TSYNCRXCTL_SYSCFI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_tsyncrxctl
pcicap_e1000e_regs_tsyncrxctl_set_syscfi(struct pcicap_e1000e_regs_tsyncrxctl r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_TSYNCRXCTL_SYSCFI,
			      val ? PCICAP_E1000E_REGS_TSYNCRXCTL_SYSCFI : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_read_tsyncrxctl() - read: Receive Time Sync Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_tsyncrxctl(const struct pcicap_e1000e_regs *v,
				   struct pcicap_e1000e_regs_tsyncrxctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_TSYNCRXCTL,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_update_tsyncrxctl() - change bits: Receive Time
 * Sync Control
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
pcicap_e1000e_regs_update_tsyncrxctl(const struct pcicap_e1000e_regs *v,
				     uint32_t mask,
				     struct pcicap_e1000e_regs_tsyncrxctl val)
{
	struct pcicap_e1000e_regs_tsyncrxctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_TSYNCRXCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_read_tsyncrxctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_TSYNCRXCTL,
				 (uint32_t)((old.raw & PCICAP_E1000E_REGS_TSYNCRXCTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Receive Time Sync Control: the load alone; see pcicap_e1000e_regs_bare() */
static inline struct pcicap_e1000e_regs_tsyncrxctl
pcicap_e1000e_regs_load_tsyncrxctl(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_e1000e_regs_tsyncrxctl r = { pcicap_mmio_load32(&v->view,
								      PCICAP_E1000E_REGS_TSYNCRXCTL) };

	return r;
}

/**
 * pcicap_e1000e_regs_read_rxstmpl() - read: Receive Time Stamp, lower 32 bits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rxstmpl(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RXSTMPL, val);
}

/*
 * Receive Time Stamp, lower 32 bits: the load alone;
 * see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_rxstmpl(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RXSTMPL);
}

/**
 * pcicap_e1000e_regs_read_rxstmph() - read: Receive Time Stamp, upper 32 bits;
 * a read makes room for the next one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_read_rxstmph(const struct pcicap_e1000e_regs *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RXSTMPH, val);
}

/*
 * Receive Time Stamp, upper 32 bits; a read makes room for the next one: the
 * load alone; see pcicap_e1000e_regs_bare()
 */
static inline uint32_t
pcicap_e1000e_regs_load_rxstmph(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_E1000E_REGS_RXSTMPH);
}

/**
 * pcicap_e1000e_regs_poll_mdi() - wait: Awaits that what a write of MDIC asks
 * for is done
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_poll_mdi(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 100000, 50);
	for (;;) {
		uint32_t now_mdic_ready;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000e_regs_mdic_ready_now(v, &now_mdic_ready);
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
 * pcicap_e1000e_regs_poll_nvm_read() - wait: Awaits the word that a write of
 * EERD with START asks for
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_poll_nvm_read(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		uint32_t now_eerd_done;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000e_regs_eerd_done_now(v, &now_eerd_done);
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
 * pcicap_e1000e_regs_poll_reset() - start and wait: Resets the device
 * @v: the view
 *
 * Sleeps between two reads. The limit is 10000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_poll_reset(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x04000000;
		struct pcicap_e1000e_regs_ctrl part = { bits };

		ret = pcicap_e1000e_regs_update_ctrl(v, 0x04000000, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 10000, 1000);
	for (;;) {
		uint32_t now_ctrl_rst;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000e_regs_ctrl_rst_now(v, &now_ctrl_rst);
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
 * pcicap_e1000e_regs_poll_nvm_written() - wait: Awaits that a write of EEWR
 * with START is done
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_poll_nvm_written(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		uint32_t now_eewr_done;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_e1000e_regs_eewr_done_now(v, &now_eewr_done);
		if (ret)
			return ret;
		if (now_eewr_done == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_e1000e_regs_irq_pending() - causes of interrupts: Interrupt Cause
 * Read: a read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: a bit for each cause; all ones after an error
 *
 * Reading the causes acknowledges them.
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_irq_pending(const struct pcicap_e1000e_regs *v,
			       uint32_t *bits)
{
	uint32_t causes;

	*bits = UINT32_MAX;
	{
		struct pcicap_e1000e_regs_icr r;
		int ret = pcicap_e1000e_regs_read_icr(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	*bits = causes;
	return 0;
}

/**
 * pcicap_e1000e_regs_irq_enable() - enable interrupts: Interrupt Cause Read: a
 * read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_irq_enable(const struct pcicap_e1000e_regs *v, uint32_t bits)
{
	struct pcicap_e1000e_regs_ims part = { bits };

	return pcicap_e1000e_regs_write_ims(v, part);
}

/**
 * pcicap_e1000e_regs_irq_disable() - disable interrupts: Interrupt Cause Read:
 * a read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_irq_disable(const struct pcicap_e1000e_regs *v,
			       uint32_t bits)
{
	struct pcicap_e1000e_regs_imc part = { bits };

	return pcicap_e1000e_regs_write_imc(v, part);
}

/**
 * pcicap_e1000e_regs_irq_ack() - acknowledge interrupts: Interrupt Cause Read:
 * a read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_irq_ack(const struct pcicap_e1000e_regs *v, uint32_t bits)
{
	return pcicap_e1000e_regs_clear_icr(v, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_init(struct pcicap_e1000e_regs *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_e1000e_regs_map() - the registers in a mapped BAR: Device registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		       struct pcicap_e1000e_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_E1000E_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_E1000E_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_e1000e_regs_init(v);
}

/**
 * pcicap_e1000e_regs_wrap() - the registers at an address that there is:
 * Device registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_e1000e_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_e1000e_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
			struct pcicap_cfg *cfg, struct pcicap_e1000e_regs *v)
{
	pcicap_map_memory(map, PCICAP_E1000E_REGS_BAR, base, size);
	return pcicap_e1000e_regs_map(map, cfg, v);
}

/**
 * pcicap_e1000e_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_e1000e_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_bare(const struct pcicap_e1000e_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_E1000E_REGS_MIN_SIZE);
}

/**
 * struct pcicap_e1000e_regs_ra - A receive address
 * @view: where it is
 *
 * Made by pcicap_e1000e_regs_ra_at() only.
 */
struct pcicap_e1000e_regs_ra {
	struct pcicap_mmio view;
};

/**
 * pcicap_e1000e_regs_ra_read_ral() - read: Receive Address Low: the first 4
 * bytes on the wire, the first one lowest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_read_ral(const struct pcicap_e1000e_regs_ra *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RA_RAL, val);
}

/**
 * pcicap_e1000e_regs_ra_write_ral() - write: Receive Address Low: the first 4
 * bytes on the wire, the first one lowest
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_write_ral(const struct pcicap_e1000e_regs_ra *v,
				uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_REGS_RA_RAL, val);
}

/**
 * pcicap_e1000e_regs_ra_update_ral() - change bits: Receive Address Low: the
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
pcicap_e1000e_regs_ra_update_ral(const struct pcicap_e1000e_regs_ra *v,
				 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_ra_read_ral(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RA_RAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Receive Address High */
struct pcicap_e1000e_regs_ra_rah {
	uint32_t raw;
};

/* The last two bytes of the address */
static inline uint32_t
pcicap_e1000e_regs_ra_rah_rah(struct pcicap_e1000e_regs_ra_rah r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_REGS_RA_RAH_RAH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ra_rah
pcicap_e1000e_regs_ra_rah_set_rah(struct pcicap_e1000e_regs_ra_rah r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RA_RAH_RAH, val);
	return r;
}

/* Address valid */
static inline bool
pcicap_e1000e_regs_ra_rah_av(struct pcicap_e1000e_regs_ra_rah r)
{
	return (r.raw & PCICAP_E1000E_REGS_RA_RAH_AV) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_regs_ra_rah
pcicap_e1000e_regs_ra_rah_set_av(struct pcicap_e1000e_regs_ra_rah r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_REGS_RA_RAH_AV,
			      val ? PCICAP_E1000E_REGS_RA_RAH_AV : 0);
	return r;
}

/**
 * pcicap_e1000e_regs_ra_read_rah() - read: Receive Address High
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_read_rah(const struct pcicap_e1000e_regs_ra *v,
			       struct pcicap_e1000e_regs_ra_rah *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_REGS_RA_RAH,
				  &val->raw);
}

/**
 * pcicap_e1000e_regs_ra_update_rah() - change bits: Receive Address High
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
pcicap_e1000e_regs_ra_update_rah(const struct pcicap_e1000e_regs_ra *v,
				 uint32_t mask,
				 struct pcicap_e1000e_regs_ra_rah val)
{
	struct pcicap_e1000e_regs_ra_rah old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_REGS_RA_RAH_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_regs_ra_read_rah(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_REGS_RA_RAH,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_e1000e_regs_ra_read_address() - read: The MAC address, its first byte
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
pcicap_e1000e_regs_ra_read_address(const struct pcicap_e1000e_regs_ra *v,
				   uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_e1000e_regs_ra_read_ral(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		struct pcicap_e1000e_regs_ra_rah part;

		ret = pcicap_e1000e_regs_ra_read_rah(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_e1000e_regs_ra_rah_rah(part) << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_e1000e_regs_ra_write_address() - write: The MAC address, its first
 * byte on the wire lowest
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
pcicap_e1000e_regs_ra_write_address(const struct pcicap_e1000e_regs_ra *v,
				    uint64_t value)
{
	int ret;

	if (value >> 48)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_e1000e_regs_ra_write_ral(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffff));
		struct pcicap_e1000e_regs_ra_rah part = { bits };

		ret = pcicap_e1000e_regs_ra_update_rah(v, 0x0000ffff, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_init(struct pcicap_e1000e_regs_ra *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_open(const struct pcicap_e1000e_regs *outer, uint32_t off,
			   struct pcicap_e1000e_regs_ra *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_e1000e_regs_ra_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_e1000e_regs_ra_elements(const struct pcicap_e1000e_regs *v)
{
	(void)v;
	return 16;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_where(const struct pcicap_e1000e_regs *v, uint32_t *off)
{
	(void)v;
	*off = 0x5400;
	return 0;
}

/**
 * pcicap_e1000e_regs_ra_at() - A receive address
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_regs_ra_at(const struct pcicap_e1000e_regs *outer,
			 unsigned int index, struct pcicap_e1000e_regs_ra *v)
{
	uint32_t off;
	int ret = pcicap_e1000e_regs_ra_where(outer, &off);

	if (!ret && index >= pcicap_e1000e_regs_ra_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_e1000e_regs_ra_open(outer, off + index * 0x08, v);
}

/**
 * pcicap_e1000e_io_want() - what to map for BAR 2: The same registers behind an
 * index and a data port
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_e1000e_io_want(void)
{
	struct pcicap_want want = {
		PCICAP_E1000E_IO_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_E1000E_IO_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_e1000e_io - The same registers behind an index and a data port
 * @view: where it is
 *
 * Made by pcicap_e1000e_io_map() only.
 */
struct pcicap_e1000e_io {
	struct pcicap_port view;
};

/**
 * pcicap_e1000e_io_read_ioaddr() - read: I/O Address: offset of the register
 * that IODATA is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_io_read_ioaddr(const struct pcicap_e1000e_io *v, uint32_t *val)
{
	return pcicap_port_read32(&v->view, PCICAP_E1000E_IO_IOADDR, val);
}

/**
 * pcicap_e1000e_io_write_ioaddr() - write: I/O Address: offset of the register
 * that IODATA is
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_io_write_ioaddr(const struct pcicap_e1000e_io *v, uint32_t val)
{
	return pcicap_port_write32(&v->view, PCICAP_E1000E_IO_IOADDR, val);
}

/**
 * pcicap_e1000e_io_update_ioaddr() - change bits: I/O Address: offset of the
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
pcicap_e1000e_io_update_ioaddr(const struct pcicap_e1000e_io *v, uint32_t mask,
			       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_io_read_ioaddr(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put32(&v->view, PCICAP_E1000E_IO_IOADDR,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_e1000e_io_read_iodata() - read: I/O Data: that register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_io_read_iodata(const struct pcicap_e1000e_io *v, uint32_t *val)
{
	return pcicap_port_read32(&v->view, PCICAP_E1000E_IO_IODATA, val);
}

/**
 * pcicap_e1000e_io_write_iodata() - write: I/O Data: that register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_io_write_iodata(const struct pcicap_e1000e_io *v, uint32_t val)
{
	return pcicap_port_write32(&v->view, PCICAP_E1000E_IO_IODATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_io_init(struct pcicap_e1000e_io *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_e1000e_io_map() - the registers in a mapped BAR: The same registers
 * behind an index and a data port
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_io_map(const struct pcicap_ports *map, struct pcicap_cfg *cfg,
		     struct pcicap_e1000e_io *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_E1000E_IO_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_E1000E_IO_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_e1000e_io_init(v);
}

/**
 * pcicap_e1000e_msix_locate() - where it is: MSI-X table
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
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
					 PCICAP_E1000E_MSIX_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_e1000e_msix_want() - what to map for it
 * @where: where it is, by pcicap_e1000e_msix_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_e1000e_msix_want(const struct pcicap_region *where)
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
 * struct pcicap_e1000e_msix - MSI-X table
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_e1000e_msix_map() only.
 */
struct pcicap_e1000e_msix {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_init(struct pcicap_e1000e_msix *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_e1000e_msix_map() - the registers in a mapped BAR: MSI-X table
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_e1000e_msix_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_map(const struct pcicap_map *map,
		       const struct pcicap_region *where,
		       struct pcicap_cfg *cfg, struct pcicap_e1000e_msix *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_E1000E_MSIX_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_e1000e_msix_init(v);
}

/**
 * pcicap_e1000e_msix_wrap() - the registers at an address that there is:
 * MSI-X table
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_e1000e_msix_map()
 * @v: the view
 *
 * Return: as for pcicap_e1000e_msix_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_wrap(struct pcicap_map *map, void *base, uint64_t size,
			struct pcicap_cfg *cfg, struct pcicap_e1000e_msix *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_e1000e_msix_map(map, &whole, cfg, v);
}

/**
 * pcicap_e1000e_msix_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_e1000e_msix_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_bare(const struct pcicap_e1000e_msix *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_E1000E_MSIX_MIN_SIZE);
}

/**
 * struct pcicap_e1000e_msix_entry - One vector
 * @view: where it is
 *
 * Made by pcicap_e1000e_msix_entry_at() only.
 */
struct pcicap_e1000e_msix_entry {
	struct pcicap_mmio view;
};

/* Bits 31 to 2 of the message address */
struct pcicap_e1000e_msix_entry_addr_lo {
	uint32_t raw;
};

/* Address bits 31 to 2 */
static inline uint32_t
pcicap_e1000e_msix_entry_addr_lo_address(struct pcicap_e1000e_msix_entry_addr_lo r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_ADDRESS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_msix_entry_addr_lo
pcicap_e1000e_msix_entry_addr_lo_set_address(struct pcicap_e1000e_msix_entry_addr_lo r,
					     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_ADDRESS,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 31 to 2, as a quantity. */
static inline uint64_t
pcicap_e1000e_msix_entry_addr_lo_address_decoded(struct pcicap_e1000e_msix_entry_addr_lo r)
{
	uint64_t n = pcicap_e1000e_msix_entry_addr_lo_address(r);

	return n << 2;
}

/**
 * pcicap_e1000e_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_addr_lo_address_encode(uint64_t quantity,
						uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_e1000e_msix_entry_read_addr_lo() - read: Bits 31 to 2 of the
 * message address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_read_addr_lo(const struct pcicap_e1000e_msix_entry *v,
				      struct pcicap_e1000e_msix_entry_addr_lo *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_MSIX_ENTRY_ADDR_LO,
				  &val->raw);
}

/**
 * pcicap_e1000e_msix_entry_update_addr_lo() - change bits: Bits 31 to 2 of the
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
pcicap_e1000e_msix_entry_update_addr_lo(const struct pcicap_e1000e_msix_entry *v,
					uint32_t mask,
					struct pcicap_e1000e_msix_entry_addr_lo val)
{
	struct pcicap_e1000e_msix_entry_addr_lo old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_msix_entry_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_MSIX_ENTRY_ADDR_LO,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_e1000e_msix_entry_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_read_addr_hi(const struct pcicap_e1000e_msix_entry *v,
				      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_MSIX_ENTRY_ADDR_HI,
				  val);
}

/**
 * pcicap_e1000e_msix_entry_write_addr_hi() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_write_addr_hi(const struct pcicap_e1000e_msix_entry *v,
				       uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_MSIX_ENTRY_ADDR_HI,
				   val);
}

/**
 * pcicap_e1000e_msix_entry_update_addr_hi() - change bits: Address bits 63
 * to 32
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
pcicap_e1000e_msix_entry_update_addr_hi(const struct pcicap_e1000e_msix_entry *v,
					uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_msix_entry_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_MSIX_ENTRY_ADDR_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_e1000e_msix_entry_read_data() - read: Message data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_read_data(const struct pcicap_e1000e_msix_entry *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_E1000E_MSIX_ENTRY_DATA, val);
}

/**
 * pcicap_e1000e_msix_entry_write_data() - write: Message data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_write_data(const struct pcicap_e1000e_msix_entry *v,
				    uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_E1000E_MSIX_ENTRY_DATA,
				   val);
}

/**
 * pcicap_e1000e_msix_entry_update_data() - change bits: Message data
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
pcicap_e1000e_msix_entry_update_data(const struct pcicap_e1000e_msix_entry *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_msix_entry_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_MSIX_ENTRY_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Mask and steering tag */
struct pcicap_e1000e_msix_entry_vector_ctrl {
	uint32_t raw;
};

/* Masks the vector */
static inline bool
pcicap_e1000e_msix_entry_vector_ctrl_mask(struct pcicap_e1000e_msix_entry_vector_ctrl r)
{
	return (r.raw & PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_MASK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_msix_entry_vector_ctrl
pcicap_e1000e_msix_entry_vector_ctrl_set_mask(struct pcicap_e1000e_msix_entry_vector_ctrl r,
					      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_MASK,
			      val ? PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_MASK : 0);
	return r;
}

/* TPH steering tag */
static inline uint32_t
pcicap_e1000e_msix_entry_vector_ctrl_steering_tag(struct pcicap_e1000e_msix_entry_vector_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_msix_entry_vector_ctrl
pcicap_e1000e_msix_entry_vector_ctrl_set_steering_tag(struct pcicap_e1000e_msix_entry_vector_ctrl r,
						      uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_e1000e_msix_entry_read_vector_ctrl() - read: Mask and steering tag
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_read_vector_ctrl(const struct pcicap_e1000e_msix_entry *v,
					  struct pcicap_e1000e_msix_entry_vector_ctrl *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL,
				  &val->raw);
}

/**
 * pcicap_e1000e_msix_entry_update_vector_ctrl() - change bits: Mask and
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
pcicap_e1000e_msix_entry_update_vector_ctrl(const struct pcicap_e1000e_msix_entry *v,
					    uint32_t mask,
					    struct pcicap_e1000e_msix_entry_vector_ctrl val)
{
	struct pcicap_e1000e_msix_entry_vector_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_e1000e_msix_entry_read_vector_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_init(struct pcicap_e1000e_msix_entry *v)
{
	pcicap_mmio_clamp(&v->view, 16);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_open(const struct pcicap_e1000e_msix *outer,
			      uint32_t off, struct pcicap_e1000e_msix_entry *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_e1000e_msix_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_e1000e_msix_entry_elements(const struct pcicap_e1000e_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_where(const struct pcicap_e1000e_msix *v,
			       uint32_t *off)
{
	(void)v;
	*off = 0x00;
	return 0;
}

/**
 * pcicap_e1000e_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_entry_at(const struct pcicap_e1000e_msix *outer,
			    unsigned int index,
			    struct pcicap_e1000e_msix_entry *v)
{
	uint32_t off;
	int ret = pcicap_e1000e_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_e1000e_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_e1000e_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * pcicap_e1000e_msix_pba_locate() - where it is: MSI-X pending bits
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_pba_locate(struct pcicap_cfg *cfg,
			      struct pcicap_region *where)
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
					 PCICAP_E1000E_MSIX_PBA_MIN_SIZE, 8);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_e1000e_msix_pba_want() - what to map for it
 * @where: where it is, by pcicap_e1000e_msix_pba_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_e1000e_msix_pba_want(const struct pcicap_region *where)
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
 * struct pcicap_e1000e_msix_pba - MSI-X pending bits
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_e1000e_msix_pba_map() only.
 */
struct pcicap_e1000e_msix_pba {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_e1000e_msix_pba_read_pending() - read: A bit for each vector
 * @v: the view
 * @index: which element
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_pba_read_pending(const struct pcicap_e1000e_msix_pba *v,
				    unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	return pcicap_mmio_read64(&v->view,
				  PCICAP_E1000E_MSIX_PBA_PENDING + index * 8,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_pba_init(struct pcicap_e1000e_msix_pba *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_e1000e_msix_pba_map() - the registers in a mapped BAR: MSI-X
 * pending bits
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_e1000e_msix_pba_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_pba_map(const struct pcicap_map *map,
			   const struct pcicap_region *where,
			   struct pcicap_cfg *cfg,
			   struct pcicap_e1000e_msix_pba *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_E1000E_MSIX_PBA_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_e1000e_msix_pba_init(v);
}

/**
 * pcicap_e1000e_msix_pba_wrap() - the registers at an address that there is:
 * MSI-X pending bits
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_e1000e_msix_pba_map()
 * @v: the view
 *
 * Return: as for pcicap_e1000e_msix_pba_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_pba_wrap(struct pcicap_map *map, void *base, uint64_t size,
			    struct pcicap_cfg *cfg,
			    struct pcicap_e1000e_msix_pba *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_e1000e_msix_pba_map(map, &whole, cfg, v);
}

/**
 * pcicap_e1000e_msix_pba_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_e1000e_msix_pba_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_e1000e_msix_pba_bare(const struct pcicap_e1000e_msix_pba *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_E1000E_MSIX_PBA_MIN_SIZE);
}

/**
 * struct pcicap_e1000e_rx_desc - Legacy receive descriptor
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
struct pcicap_e1000e_rx_desc {
	pcicap_le64 address;
	pcicap_le16 length;
	pcicap_le16 checksum;
	uint8_t status;
	uint8_t errors;
	pcicap_le16 special;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_e1000e_rx_desc) == 16);

/* Of the packet; written as 0 when the descriptor is given to the device */
struct pcicap_e1000e_rx_desc_status {
	uint8_t raw;
};

/* Descriptor done: the device has written it */
static inline bool
pcicap_e1000e_rx_desc_status_dd(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_DD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_dd(struct pcicap_e1000e_rx_desc_status r,
				    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_DD,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_DD : 0);
	return r;
}

/* The packet ends here */
static inline bool
pcicap_e1000e_rx_desc_status_eop(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_EOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_eop(struct pcicap_e1000e_rx_desc_status r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_EOP,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_EOP : 0);
	return r;
}

/* The checksum bits are to be ignored */
static inline bool
pcicap_e1000e_rx_desc_status_ixsm(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_IXSM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_ixsm(struct pcicap_e1000e_rx_desc_status r,
				      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_IXSM,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_IXSM : 0);
	return r;
}

/* The packet has a VLAN tag */
static inline bool
pcicap_e1000e_rx_desc_status_vp(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_VP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_vp(struct pcicap_e1000e_rx_desc_status r,
				    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_VP,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_VP : 0);
	return r;
}

/* The UDP checksum was calculated */
static inline bool
pcicap_e1000e_rx_desc_status_udpcs(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_UDPCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_udpcs(struct pcicap_e1000e_rx_desc_status r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_UDPCS,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_UDPCS : 0);
	return r;
}

/* The TCP checksum was calculated */
static inline bool
pcicap_e1000e_rx_desc_status_tcpcs(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_TCPCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_tcpcs(struct pcicap_e1000e_rx_desc_status r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_TCPCS,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_TCPCS : 0);
	return r;
}

/* The IP checksum was calculated */
static inline bool
pcicap_e1000e_rx_desc_status_ipcs(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_IPCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_ipcs(struct pcicap_e1000e_rx_desc_status r,
				      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_IPCS,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_IPCS : 0);
	return r;
}

/* The filter that the packet passed is not exact */
static inline bool
pcicap_e1000e_rx_desc_status_pif(struct pcicap_e1000e_rx_desc_status r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_STATUS_PIF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_status_set_pif(struct pcicap_e1000e_rx_desc_status r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_E1000E_RX_DESC_STATUS_PIF,
			     val ? PCICAP_E1000E_RX_DESC_STATUS_PIF : 0);
	return r;
}

/* Of the packet, where it ends */
struct pcicap_e1000e_rx_desc_errors {
	uint8_t raw;
};

/* CRC or alignment error */
static inline bool
pcicap_e1000e_rx_desc_errors_ce(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_CE) != 0;
}

/* Symbol error */
static inline bool
pcicap_e1000e_rx_desc_errors_se(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_SE) != 0;
}

/* Sequence error */
static inline bool
pcicap_e1000e_rx_desc_errors_seq(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_SEQ) != 0;
}

/* Carrier extension error */
static inline bool
pcicap_e1000e_rx_desc_errors_cxe(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_CXE) != 0;
}

/* TCP or UDP checksum error */
static inline bool
pcicap_e1000e_rx_desc_errors_tcpe(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_TCPE) != 0;
}

/* IP checksum error */
static inline bool
pcicap_e1000e_rx_desc_errors_ipe(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_IPE) != 0;
}

/* Data error */
static inline bool
pcicap_e1000e_rx_desc_errors_rxe(struct pcicap_e1000e_rx_desc_errors r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_ERRORS_RXE) != 0;
}

/* VLAN tag of the packet */
struct pcicap_e1000e_rx_desc_special {
	uint16_t raw;
};

/* VLAN identifier */
static inline uint16_t
pcicap_e1000e_rx_desc_special_vlan(struct pcicap_e1000e_rx_desc_special r)
{
	return (uint16_t)(r.raw & PCICAP_E1000E_RX_DESC_SPECIAL_VLAN);
}

/* Canonical form indicator */
static inline bool
pcicap_e1000e_rx_desc_special_cfi(struct pcicap_e1000e_rx_desc_special r)
{
	return (r.raw & PCICAP_E1000E_RX_DESC_SPECIAL_CFI) != 0;
}

/* Priority */
static inline uint16_t
pcicap_e1000e_rx_desc_special_pri(struct pcicap_e1000e_rx_desc_special r)
{
	return (uint16_t)((r.raw & PCICAP_E1000E_RX_DESC_SPECIAL_PRI) >> 13);
}

/* Where the buffer is */
static inline uint64_t
pcicap_e1000e_rx_desc_get_address(const struct pcicap_e1000e_rx_desc *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes in the buffer */
static inline uint16_t
pcicap_e1000e_rx_desc_get_length(const struct pcicap_e1000e_rx_desc *s)
{
	return pcicap_get_le16(&s->length);
}

/* Checksum of the packet */
static inline uint16_t
pcicap_e1000e_rx_desc_get_checksum(const struct pcicap_e1000e_rx_desc *s)
{
	return pcicap_get_le16(&s->checksum);
}

/* Of the packet; written as 0 when the descriptor is given to the device */
static inline struct pcicap_e1000e_rx_desc_status
pcicap_e1000e_rx_desc_get_status(const struct pcicap_e1000e_rx_desc *s)
{
	struct pcicap_e1000e_rx_desc_status val = { pcicap_get_8(&s->status) };

	return val;
}

/* Of the packet, where it ends */
static inline struct pcicap_e1000e_rx_desc_errors
pcicap_e1000e_rx_desc_get_errors(const struct pcicap_e1000e_rx_desc *s)
{
	struct pcicap_e1000e_rx_desc_errors val = { pcicap_get_8(&s->errors) };

	return val;
}

/* VLAN tag of the packet */
static inline struct pcicap_e1000e_rx_desc_special
pcicap_e1000e_rx_desc_get_special(const struct pcicap_e1000e_rx_desc *s)
{
	struct pcicap_e1000e_rx_desc_special val = { pcicap_get_le16(&s->special) };

	return val;
}

/* Where the buffer is */
static inline void
pcicap_e1000e_rx_desc_set_address(struct pcicap_e1000e_rx_desc *s, uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* Of the packet; written as 0 when the descriptor is given to the device */
static inline void
pcicap_e1000e_rx_desc_set_status(struct pcicap_e1000e_rx_desc *s,
				 struct pcicap_e1000e_rx_desc_status val)
{
	pcicap_put_8(&s->status, val.raw);
}

/**
 * pcicap_e1000e_rx_desc_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether dd is 1.
 */
static inline bool
pcicap_e1000e_rx_desc_is_ours(const struct pcicap_e1000e_rx_desc *s)
{
	uint32_t raw = pcicap_peek_8(&s->status);

	if (!(raw & 0x01))
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_e1000e_rx_desc_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_e1000e_rx_desc_give(struct pcicap_e1000e_rx_desc *s)
{
	uint32_t raw = pcicap_get_8(&s->status);

	raw &= ~(uint32_t)0x01;
	pcicap_publish_8(&s->status, (uint8_t)raw);
}

/**
 * struct pcicap_e1000e_tx_desc - Legacy transmit descriptor
 * @address: Where the data is
 * @lower: What to do
 * @upper: What the device has done; written as 0 but for where the checksum
 *         starts and the tag
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_e1000e_tx_desc {
	pcicap_le64 address;
	pcicap_le32 lower;
	pcicap_le32 upper;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_e1000e_tx_desc) == 16);

/* What to do */
struct pcicap_e1000e_tx_desc_lower {
	uint32_t raw;
};

/* Bytes of data (raw; quantity in bytes) */
static inline uint32_t
pcicap_e1000e_tx_desc_lower_length(struct pcicap_e1000e_tx_desc_lower r)
{
	return (uint32_t)(r.raw & PCICAP_E1000E_TX_DESC_LOWER_LENGTH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_length(struct pcicap_e1000e_tx_desc_lower r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_LENGTH, val);
	return r;
}

/* Where the checksum is put */
static inline uint32_t
pcicap_e1000e_tx_desc_lower_cso(struct pcicap_e1000e_tx_desc_lower r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_TX_DESC_LOWER_CSO) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_cso(struct pcicap_e1000e_tx_desc_lower r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_CSO,
			      (uint32_t)val << 16);
	return r;
}

/* The packet ends here */
static inline bool
pcicap_e1000e_tx_desc_lower_eop(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_EOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_eop(struct pcicap_e1000e_tx_desc_lower r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_EOP,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_EOP : 0);
	return r;
}

/* The frame checksum is inserted */
static inline bool
pcicap_e1000e_tx_desc_lower_ifcs(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_IFCS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_ifcs(struct pcicap_e1000e_tx_desc_lower r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_IFCS,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_IFCS : 0);
	return r;
}

/* A checksum is inserted */
static inline bool
pcicap_e1000e_tx_desc_lower_ic(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_IC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_ic(struct pcicap_e1000e_tx_desc_lower r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_IC,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_IC : 0);
	return r;
}

/* The status is reported */
static inline bool
pcicap_e1000e_tx_desc_lower_rs(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_RS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_rs(struct pcicap_e1000e_tx_desc_lower r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_RS,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_RS : 0);
	return r;
}

/* The status is reported when the packet was sent */
static inline bool
pcicap_e1000e_tx_desc_lower_rps(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_RPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_rps(struct pcicap_e1000e_tx_desc_lower r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_RPS,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_RPS : 0);
	return r;
}

/* Descriptor extension, 0 in a legacy descriptor */
static inline bool
pcicap_e1000e_tx_desc_lower_dext(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_DEXT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_dext(struct pcicap_e1000e_tx_desc_lower r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_DEXT,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_DEXT : 0);
	return r;
}

/* A VLAN tag is added */
static inline bool
pcicap_e1000e_tx_desc_lower_vle(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_VLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_vle(struct pcicap_e1000e_tx_desc_lower r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_VLE,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_VLE : 0);
	return r;
}

/* The interrupt is delayed */
static inline bool
pcicap_e1000e_tx_desc_lower_ide(struct pcicap_e1000e_tx_desc_lower r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_LOWER_IDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_lower_set_ide(struct pcicap_e1000e_tx_desc_lower r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_LOWER_IDE,
			      val ? PCICAP_E1000E_TX_DESC_LOWER_IDE : 0);
	return r;
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
struct pcicap_e1000e_tx_desc_upper {
	uint32_t raw;
};

/* Descriptor done: the device has sent it */
static inline bool
pcicap_e1000e_tx_desc_upper_dd(struct pcicap_e1000e_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_UPPER_DD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_upper_set_dd(struct pcicap_e1000e_tx_desc_upper r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_UPPER_DD,
			      val ? PCICAP_E1000E_TX_DESC_UPPER_DD : 0);
	return r;
}

/* Excess collisions */
static inline bool
pcicap_e1000e_tx_desc_upper_ec(struct pcicap_e1000e_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_UPPER_EC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_upper_set_ec(struct pcicap_e1000e_tx_desc_upper r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_UPPER_EC,
			      val ? PCICAP_E1000E_TX_DESC_UPPER_EC : 0);
	return r;
}

/* Late collision */
static inline bool
pcicap_e1000e_tx_desc_upper_lc(struct pcicap_e1000e_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_UPPER_LC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_upper_set_lc(struct pcicap_e1000e_tx_desc_upper r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_UPPER_LC,
			      val ? PCICAP_E1000E_TX_DESC_UPPER_LC : 0);
	return r;
}

/* Transmit underrun */
static inline bool
pcicap_e1000e_tx_desc_upper_tu(struct pcicap_e1000e_tx_desc_upper r)
{
	return (r.raw & PCICAP_E1000E_TX_DESC_UPPER_TU) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_upper_set_tu(struct pcicap_e1000e_tx_desc_upper r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_UPPER_TU,
			      val ? PCICAP_E1000E_TX_DESC_UPPER_TU : 0);
	return r;
}

/* Where the checksum starts */
static inline uint32_t
pcicap_e1000e_tx_desc_upper_css(struct pcicap_e1000e_tx_desc_upper r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_TX_DESC_UPPER_CSS) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_upper_set_css(struct pcicap_e1000e_tx_desc_upper r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_UPPER_CSS,
			      (uint32_t)val << 8);
	return r;
}

/* VLAN tag that is added */
static inline uint32_t
pcicap_e1000e_tx_desc_upper_special(struct pcicap_e1000e_tx_desc_upper r)
{
	return (uint32_t)((r.raw & PCICAP_E1000E_TX_DESC_UPPER_SPECIAL) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_upper_set_special(struct pcicap_e1000e_tx_desc_upper r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_E1000E_TX_DESC_UPPER_SPECIAL,
			      (uint32_t)val << 16);
	return r;
}

/* Where the data is */
static inline uint64_t
pcicap_e1000e_tx_desc_get_address(const struct pcicap_e1000e_tx_desc *s)
{
	return pcicap_get_le64(&s->address);
}

/* What to do */
static inline struct pcicap_e1000e_tx_desc_lower
pcicap_e1000e_tx_desc_get_lower(const struct pcicap_e1000e_tx_desc *s)
{
	struct pcicap_e1000e_tx_desc_lower val = { pcicap_get_le32(&s->lower) };

	return val;
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
static inline struct pcicap_e1000e_tx_desc_upper
pcicap_e1000e_tx_desc_get_upper(const struct pcicap_e1000e_tx_desc *s)
{
	struct pcicap_e1000e_tx_desc_upper val = { pcicap_get_le32(&s->upper) };

	return val;
}

/* Where the data is */
static inline void
pcicap_e1000e_tx_desc_set_address(struct pcicap_e1000e_tx_desc *s, uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* What to do */
static inline void
pcicap_e1000e_tx_desc_set_lower(struct pcicap_e1000e_tx_desc *s,
				struct pcicap_e1000e_tx_desc_lower val)
{
	pcicap_put_le32(&s->lower, val.raw);
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
static inline void
pcicap_e1000e_tx_desc_set_upper(struct pcicap_e1000e_tx_desc *s,
				struct pcicap_e1000e_tx_desc_upper val)
{
	pcicap_put_le32(&s->upper, val.raw);
}

/**
 * pcicap_e1000e_tx_desc_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether dd is 1.
 */
static inline bool
pcicap_e1000e_tx_desc_is_ours(const struct pcicap_e1000e_tx_desc *s)
{
	uint32_t raw = pcicap_peek_le32(&s->upper);

	if (!(raw & 0x00000001))
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_e1000e_tx_desc_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_e1000e_tx_desc_give(struct pcicap_e1000e_tx_desc *s)
{
	uint32_t raw = pcicap_get_le32(&s->upper);

	raw &= ~(uint32_t)0x00000001;
	pcicap_publish_le32(&s->upper, (uint32_t)raw);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_E1000E_H */
