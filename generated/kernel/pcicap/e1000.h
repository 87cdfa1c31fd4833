/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel 82540EM Gigabit Ethernet Controller
 *
 * Generated from specs/devices/e1000.yaml - do not edit.
 */
/*
 * Source: Intel PCI/PCI-X Family of Gigabit Ethernet Controllers Software
 * Developer's Manual, chapter 13; Linux drivers/net/ethernet/intel/e1000
 */
#ifndef PCICAP_E1000_H
#define PCICAP_E1000_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Device registers */
#define PCICAP_E1000_REGS_BAR			0
#define PCICAP_E1000_REGS_MIN_SIZE		0x20000

/* regs: Device registers */
#define PCICAP_E1000_REGS_CRCERRS		0x4000				/* ro: CRC errors */
/* ro: Alignment errors */
#define PCICAP_E1000_REGS_ALGNERRC		0x4004
/* ro: Receive errors */
#define PCICAP_E1000_REGS_RXERRC		0x400c
/* ro: Missed packets: no room in the receive FIFO */
#define PCICAP_E1000_REGS_MPC			0x4010
/* ro: Single collisions */
#define PCICAP_E1000_REGS_SCC			0x4014
/* ro: Excessive collisions */
#define PCICAP_E1000_REGS_ECOL			0x4018
/* ro: Multiple collisions */
#define PCICAP_E1000_REGS_MCC			0x401c
/* ro: Late collisions */
#define PCICAP_E1000_REGS_LATECOL		0x4020
#define PCICAP_E1000_REGS_COLC			0x4028				/* ro: Collisions */
#define PCICAP_E1000_REGS_DC			0x4030				/* ro: Defers */
/* ro: Transmits without CRS */
#define PCICAP_E1000_REGS_TNCRS			0x4034
/* ro: Carrier extension errors */
#define PCICAP_E1000_REGS_CEXTERR		0x403c
/* ro: Receive length errors */
#define PCICAP_E1000_REGS_RLEC			0x4040
/* ro: XON frames received */
#define PCICAP_E1000_REGS_XONRXC		0x4048
/* ro: XON frames transmitted */
#define PCICAP_E1000_REGS_XONTXC		0x404c
/* ro: XOFF frames received */
#define PCICAP_E1000_REGS_XOFFRXC		0x4050
/* ro: XOFF frames transmitted */
#define PCICAP_E1000_REGS_XOFFTXC		0x4054
/* ro: Flow control frames received that are not supported */
#define PCICAP_E1000_REGS_FCRUC			0x4058
/* ro: Packets received of 64 bytes */
#define PCICAP_E1000_REGS_PRC64			0x405c
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
/* ro: Good packets received */
#define PCICAP_E1000_REGS_GPRC			0x4074
/* ro: Broadcast packets received */
#define PCICAP_E1000_REGS_BPRC			0x4078
/* ro: Multicast packets received */
#define PCICAP_E1000_REGS_MPRC			0x407c
/* ro: Good packets transmitted */
#define PCICAP_E1000_REGS_GPTC			0x4080
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
/* ro: Undersized packets received */
#define PCICAP_E1000_REGS_RUC			0x40a4
/* ro: Fragments received */
#define PCICAP_E1000_REGS_RFC			0x40a8
/* ro: Oversized packets received */
#define PCICAP_E1000_REGS_ROC			0x40ac
/* ro: Jabbers received */
#define PCICAP_E1000_REGS_RJC			0x40b0
/* ro: Management packets received */
#define PCICAP_E1000_REGS_MGTPRC		0x40b4
/* ro: Management packets dropped */
#define PCICAP_E1000_REGS_MGTPDC		0x40b8
/* ro: Management packets transmitted */
#define PCICAP_E1000_REGS_MGTPTC		0x40bc
/* ro: Octets received in all, lower 32 bits */
#define PCICAP_E1000_REGS_TORL			0x40c0
/* ro: Octets received in all, upper 32 bits */
#define PCICAP_E1000_REGS_TORH			0x40c4
/* ro: Octets transmitted in all, lower 32 bits */
#define PCICAP_E1000_REGS_TOTL			0x40c8
/* ro: Octets transmitted in all, upper 32 bits */
#define PCICAP_E1000_REGS_TOTH			0x40cc
/* ro: Packets received in all */
#define PCICAP_E1000_REGS_TPR			0x40d0
/* ro: Packets transmitted in all */
#define PCICAP_E1000_REGS_TPT			0x40d4
/* ro: Packets transmitted of 64 bytes */
#define PCICAP_E1000_REGS_PTC64			0x40d8
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
/* ro: Multicast packets transmitted */
#define PCICAP_E1000_REGS_MPTC			0x40f0
/* ro: Broadcast packets transmitted */
#define PCICAP_E1000_REGS_BPTC			0x40f4
/* ro: TCP segmentation contexts transmitted */
#define PCICAP_E1000_REGS_TSCTC			0x40f8
/* ro: TCP segmentation contexts that failed */
#define PCICAP_E1000_REGS_TSCTFC		0x40fc
/* rw: VLAN Ether Type */
#define PCICAP_E1000_REGS_VET			0x38
/* rw: Multicast Table Array: 4096 bits */
#define PCICAP_E1000_REGS_MTA			0x5200
#define PCICAP_E1000_REGS_MTA_COUNT		128
/* rw: VLAN Filter Table Array: a bit for each VLAN */
#define PCICAP_E1000_REGS_VFTA			0x5600
#define PCICAP_E1000_REGS_VFTA_COUNT		128
/* rw: Flow Control Address, lower 32 bits */
#define PCICAP_E1000_REGS_FCAL			0x28
/* rw: Flow Control Address, upper 16 bits */
#define PCICAP_E1000_REGS_FCAH			0x2c
/* rw: Flow Control Type */
#define PCICAP_E1000_REGS_FCT			0x30
/* rw: Flow Control Transmit Timer Value */
#define PCICAP_E1000_REGS_FCTTV			0x170

typedef u32 __bitwise pcicap_e1000_regs_fcrtl_t;
/* rw: Flow Control Receive Threshold, low */
#define PCICAP_E1000_REGS_FCRTL			0x2160
/* rw: Below it XON is sent */
#define  PCICAP_E1000_REGS_FCRTL_RTL		PCICAP_BITS(pcicap_e1000_regs_fcrtl_t, 0x0000fff8)
/* rw: XON enable */
#define  PCICAP_E1000_REGS_FCRTL_XONE		PCICAP_BITS(pcicap_e1000_regs_fcrtl_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000_regs_fcrth_t;
/* rw: Flow Control Receive Threshold, high */
#define PCICAP_E1000_REGS_FCRTH			0x2168
/* rw: Above it XOFF is sent */
#define  PCICAP_E1000_REGS_FCRTH_RTH		PCICAP_BITS(pcicap_e1000_regs_fcrth_t, 0x0000fff8)

typedef u32 __bitwise pcicap_e1000_regs_mdic_t;
/* rw: MDI Control: reads or writes a register of the PHY */
#define PCICAP_E1000_REGS_MDIC			0x20
/* rw: The value */
#define  PCICAP_E1000_REGS_MDIC_DATA		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x0000ffff)
/* rw: Which register */
#define  PCICAP_E1000_REGS_MDIC_REGADD		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x001f0000)
/* rw: Which PHY */
#define  PCICAP_E1000_REGS_MDIC_PHYADD		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x03e00000)
/* rw: What is done */
#define  PCICAP_E1000_REGS_MDIC_OP		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x0c000000)
#define  PCICAP_E1000_REGS_MDIC_OP_WRITE	PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x04000000)
#define  PCICAP_E1000_REGS_MDIC_OP_READ		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x08000000)
/* rw: It is done; written as 0 to start */
#define  PCICAP_E1000_REGS_MDIC_READY		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x10000000)
/* rw: Interrupts when it is done */
#define  PCICAP_E1000_REGS_MDIC_I		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x20000000)
/* rw: The PHY did not answer */
#define  PCICAP_E1000_REGS_MDIC_ERROR		PCICAP_BITS(pcicap_e1000_regs_mdic_t, 0x40000000)

typedef u32 __bitwise pcicap_e1000_regs_itr_t;
/* rw: Interrupt Throttling Rate */
#define PCICAP_E1000_REGS_ITR			0xc4
/* rw: The least time between interrupts, 0: no limit */
#define  PCICAP_E1000_REGS_ITR_INTERVAL		PCICAP_BITS(pcicap_e1000_regs_itr_t, 0x0000ffff)

typedef u32 __bitwise pcicap_e1000_regs_tipg_t;
/* rw: Transmit Inter-Packet Gap */
#define PCICAP_E1000_REGS_TIPG			0x410
/* rw: Between packets */
#define  PCICAP_E1000_REGS_TIPG_IPGT		PCICAP_BITS(pcicap_e1000_regs_tipg_t, 0x000003ff)
/* rw: First part of it in half duplex */
#define  PCICAP_E1000_REGS_TIPG_IPGR1		PCICAP_BITS(pcicap_e1000_regs_tipg_t, 0x000ffc00)
/* rw: All of it in half duplex */
#define  PCICAP_E1000_REGS_TIPG_IPGR2		PCICAP_BITS(pcicap_e1000_regs_tipg_t, 0x3ff00000)
/* rw: Adaptive Interframe Spacing Throttle */
#define PCICAP_E1000_REGS_AIT			0x458
/* rw: Receive Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000_REGS_RDTR			0x2820
/* rw: Receive Interrupt Absolute Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000_REGS_RADV			0x282c
/* rw: Transmit Interrupt Delay Value */
#define PCICAP_E1000_REGS_TIDV			0x3820
/* rw: Transmit Absolute Interrupt Delay Value, in steps of 1.024 us */
#define PCICAP_E1000_REGS_TADV			0x382c

typedef u32 __bitwise pcicap_e1000_regs_eerd_t;
/* rw1s, ro, rw: EEPROM Read: reads a word of the EEPROM */
#define PCICAP_E1000_REGS_EERD			0x14
/* rw1s: Starts to read; written together with the address */
#define  PCICAP_E1000_REGS_EERD_START		PCICAP_BITS(pcicap_e1000_regs_eerd_t, 0x00000001)
/* ro: The data are there */
#define  PCICAP_E1000_REGS_EERD_DONE		PCICAP_BITS(pcicap_e1000_regs_eerd_t, 0x00000010)
/* rw: Address of the word */
#define  PCICAP_E1000_REGS_EERD_ADDR		PCICAP_BITS(pcicap_e1000_regs_eerd_t, 0x0000ff00)
/* ro: The word */
#define  PCICAP_E1000_REGS_EERD_DATA		PCICAP_BITS(pcicap_e1000_regs_eerd_t, 0xffff0000)

typedef u32 __bitwise pcicap_e1000_regs_ctrl_t;
/* rw, rw1s: Device Control */
#define PCICAP_E1000_REGS_CTRL			0x00
/* rw: Full duplex */
#define  PCICAP_E1000_REGS_CTRL_FD		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000001)
/* rw: Auto-speed detection enable */
#define  PCICAP_E1000_REGS_CTRL_ASDE		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000020)
/* rw: Set link up */
#define  PCICAP_E1000_REGS_CTRL_SLU		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000040)
/* rw: Speed that FRCSPD forces */
#define  PCICAP_E1000_REGS_CTRL_SPEED		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000300)
#define  PCICAP_E1000_REGS_CTRL_SPEED_MBPS10	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000000)
#define  PCICAP_E1000_REGS_CTRL_SPEED_MBPS100	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000100)
#define  PCICAP_E1000_REGS_CTRL_SPEED_MBPS1000	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000200)
/* rw: Force speed */
#define  PCICAP_E1000_REGS_CTRL_FRCSPD		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00000800)
/* rw: Force duplex */
#define  PCICAP_E1000_REGS_CTRL_FRCDPLX		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00001000)
/* rw: Value of the software definable pin 0 */
#define  PCICAP_E1000_REGS_CTRL_SDP0_DATA	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00040000)
/* rw: Value of the software definable pin 1 */
#define  PCICAP_E1000_REGS_CTRL_SDP1_DATA	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00080000)
/* rw: Advertises wakeup from D3cold */
#define  PCICAP_E1000_REGS_CTRL_ADVD3WUC	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00100000)
/* rw: Pin 0 is an output */
#define  PCICAP_E1000_REGS_CTRL_SDP0_IODIR	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00400000)
/* rw: Pin 1 is an output */
#define  PCICAP_E1000_REGS_CTRL_SDP1_IODIR	PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x00800000)
/* rw1s: Device reset: reads 1 until it has ended */
#define  PCICAP_E1000_REGS_CTRL_RST		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x04000000)
/* rw: Receive flow control enable */
#define  PCICAP_E1000_REGS_CTRL_RFCE		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x08000000)
/* rw: Transmit flow control enable */
#define  PCICAP_E1000_REGS_CTRL_TFCE		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x10000000)
/* rw: VLAN mode enable */
#define  PCICAP_E1000_REGS_CTRL_VME		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x40000000)
/* rw: PHY reset: software sets and clears it */
#define  PCICAP_E1000_REGS_CTRL_PHY_RST		PCICAP_BITS(pcicap_e1000_regs_ctrl_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000_regs_status_t;
/* ro: Device Status */
#define PCICAP_E1000_REGS_STATUS			0x08
/* ro: Full duplex */
#define  PCICAP_E1000_REGS_STATUS_FD \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000001)
/* ro: Link up */
#define  PCICAP_E1000_REGS_STATUS_LU \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000002)
/* ro: Transmission is paused */
#define  PCICAP_E1000_REGS_STATUS_TXOFF \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000010)
/* ro: Link speed */
#define  PCICAP_E1000_REGS_STATUS_SPEED \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x000000c0)
#define  PCICAP_E1000_REGS_STATUS_SPEED_MBPS10 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000000)
#define  PCICAP_E1000_REGS_STATUS_SPEED_MBPS100 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000040)
#define  PCICAP_E1000_REGS_STATUS_SPEED_MBPS1000 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000080)
/* ro: Auto-speed detection value */
#define  PCICAP_E1000_REGS_STATUS_ASDV \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000300)
#define  PCICAP_E1000_REGS_STATUS_ASDV_MBPS10 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000000)
#define  PCICAP_E1000_REGS_STATUS_ASDV_MBPS100 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000100)
#define  PCICAP_E1000_REGS_STATUS_ASDV_MBPS1000 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000200)
/* ro: The PCI bus runs at 66 MHz */
#define  PCICAP_E1000_REGS_STATUS_PCI66 \
	PCICAP_BITS(pcicap_e1000_regs_status_t, 0x00000800)

typedef u32 __bitwise pcicap_e1000_regs_eecd_t;
/* rw, ro: EEPROM/Flash Control */
#define PCICAP_E1000_REGS_EECD			0x10
/* rw: Clock */
#define  PCICAP_E1000_REGS_EECD_SK		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000001)
/* rw: Chip select */
#define  PCICAP_E1000_REGS_EECD_CS		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000002)
/* rw: Data to the EEPROM */
#define  PCICAP_E1000_REGS_EECD_DI		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000004)
/* ro: Data from the EEPROM */
#define  PCICAP_E1000_REGS_EECD_DO_PIN		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000008)
/* rw: Writes to the flash */
#define  PCICAP_E1000_REGS_EECD_FWE		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000030)
#define  PCICAP_E1000_REGS_EECD_FWE_DISABLED	PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000010)
#define  PCICAP_E1000_REGS_EECD_FWE_ENABLED	PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000020)
/* rw: Asks for direct access */
#define  PCICAP_E1000_REGS_EECD_REQ		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000040)
/* ro: Direct access is granted */
#define  PCICAP_E1000_REGS_EECD_GNT		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000080)
/* ro: An EEPROM is present */
#define  PCICAP_E1000_REGS_EECD_PRES		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000100)
/* ro: Size of the EEPROM */
#define  PCICAP_E1000_REGS_EECD_SIZE		PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000200)
#define  PCICAP_E1000_REGS_EECD_SIZE_WORDS64	PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000000)
#define  PCICAP_E1000_REGS_EECD_SIZE_WORDS256	PCICAP_BITS(pcicap_e1000_regs_eecd_t, 0x00000200)

typedef u32 __bitwise pcicap_e1000_regs_ctrl_ext_t;
/* rw, rw1s: Extended Device Control */
#define PCICAP_E1000_REGS_CTRL_EXT		0x18
/* rw: Pin 6 interrupts */
#define  PCICAP_E1000_REGS_CTRL_EXT_GPI2_EN \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00000004)
/* rw: Pin 7 interrupts */
#define  PCICAP_E1000_REGS_CTRL_EXT_GPI3_EN \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00000008)
/* rw: Value of the software definable pin 6 */
#define  PCICAP_E1000_REGS_CTRL_EXT_SDP6_DATA \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00000040)
/* rw: Value of the software definable pin 7 */
#define  PCICAP_E1000_REGS_CTRL_EXT_SDP7_DATA \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00000080)
/* rw1s: Starts to detect the speed */
#define  PCICAP_E1000_REGS_CTRL_EXT_ASDCHK \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00001000)
/* rw1s: Reads the EEPROM again */
#define  PCICAP_E1000_REGS_CTRL_EXT_EE_RST \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00002000)
/* rw: Speed select bypass */
#define  PCICAP_E1000_REGS_CTRL_EXT_SPD_BYPS \
	PCICAP_BITS(pcicap_e1000_regs_ctrl_ext_t, 0x00008000)

typedef u32 __bitwise pcicap_e1000_regs_icr_t;
/* rw1c: Interrupt Cause Read: a read clears it */
#define PCICAP_E1000_REGS_ICR			0xc0
/* rw1c: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_ICR_TXDW		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000001)
/* rw1c: The transmit queue is empty */
#define  PCICAP_E1000_REGS_ICR_TXQE		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000002)
/* rw1c: Link status changed */
#define  PCICAP_E1000_REGS_ICR_LSC		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000004)
/* rw1c: Receive sequence error */
#define  PCICAP_E1000_REGS_ICR_RXSEQ		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000008)
/* rw1c: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_ICR_RXDMT0		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000010)
/* rw1c: Receiver overrun */
#define  PCICAP_E1000_REGS_ICR_RXO		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000040)
/* rw1c: Receiver timer */
#define  PCICAP_E1000_REGS_ICR_RXT0		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000080)
/* rw1c: An MDI access has ended */
#define  PCICAP_E1000_REGS_ICR_MDAC		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00000200)
/* rw1c: The PHY interrupts */
#define  PCICAP_E1000_REGS_ICR_PHYINT		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00001000)
/* rw1c: Software definable pin 6 */
#define  PCICAP_E1000_REGS_ICR_GPI_SDP6		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00002000)
/* rw1c: Software definable pin 7 */
#define  PCICAP_E1000_REGS_ICR_GPI_SDP7		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00004000)
/* rw1c: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_ICR_TXD_LOW		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00008000)
/* rw1c: A small packet was received */
#define  PCICAP_E1000_REGS_ICR_SRPD		PCICAP_BITS(pcicap_e1000_regs_icr_t, 0x00010000)

typedef u32 __bitwise pcicap_e1000_regs_ics_t;
/* wo: Interrupt Cause Set: raises causes */
#define PCICAP_E1000_REGS_ICS			0xc8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_ICS_TXDW		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000001)
/* wo: The transmit queue is empty */
#define  PCICAP_E1000_REGS_ICS_TXQE		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000002)
/* wo: Link status changed */
#define  PCICAP_E1000_REGS_ICS_LSC		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000004)
/* wo: Receive sequence error */
#define  PCICAP_E1000_REGS_ICS_RXSEQ		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000008)
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_ICS_RXDMT0		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000010)
/* wo: Receiver overrun */
#define  PCICAP_E1000_REGS_ICS_RXO		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000040)
/* wo: Receiver timer */
#define  PCICAP_E1000_REGS_ICS_RXT0		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000080)
/* wo: An MDI access has ended */
#define  PCICAP_E1000_REGS_ICS_MDAC		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00000200)
/* wo: The PHY interrupts */
#define  PCICAP_E1000_REGS_ICS_PHYINT		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00001000)
/* wo: Software definable pin 6 */
#define  PCICAP_E1000_REGS_ICS_GPI_SDP6		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00002000)
/* wo: Software definable pin 7 */
#define  PCICAP_E1000_REGS_ICS_GPI_SDP7		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00004000)
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_ICS_TXD_LOW		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00008000)
/* wo: A small packet was received */
#define  PCICAP_E1000_REGS_ICS_SRPD		PCICAP_BITS(pcicap_e1000_regs_ics_t, 0x00010000)

typedef u32 __bitwise pcicap_e1000_regs_ims_t;
/* rw1s: Interrupt Mask Set/Read: ones enable causes */
#define PCICAP_E1000_REGS_IMS			0xd0
/* rw1s: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_IMS_TXDW		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000001)
/* rw1s: The transmit queue is empty */
#define  PCICAP_E1000_REGS_IMS_TXQE		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000002)
/* rw1s: Link status changed */
#define  PCICAP_E1000_REGS_IMS_LSC		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000004)
/* rw1s: Receive sequence error */
#define  PCICAP_E1000_REGS_IMS_RXSEQ		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000008)
/* rw1s: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_IMS_RXDMT0		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000010)
/* rw1s: Receiver overrun */
#define  PCICAP_E1000_REGS_IMS_RXO		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000040)
/* rw1s: Receiver timer */
#define  PCICAP_E1000_REGS_IMS_RXT0		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000080)
/* rw1s: An MDI access has ended */
#define  PCICAP_E1000_REGS_IMS_MDAC		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00000200)
/* rw1s: The PHY interrupts */
#define  PCICAP_E1000_REGS_IMS_PHYINT		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00001000)
/* rw1s: Software definable pin 6 */
#define  PCICAP_E1000_REGS_IMS_GPI_SDP6		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00002000)
/* rw1s: Software definable pin 7 */
#define  PCICAP_E1000_REGS_IMS_GPI_SDP7		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00004000)
/* rw1s: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_IMS_TXD_LOW		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00008000)
/* rw1s: A small packet was received */
#define  PCICAP_E1000_REGS_IMS_SRPD		PCICAP_BITS(pcicap_e1000_regs_ims_t, 0x00010000)

typedef u32 __bitwise pcicap_e1000_regs_imc_t;
/* wo: Interrupt Mask Clear: ones disable causes */
#define PCICAP_E1000_REGS_IMC			0xd8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000_REGS_IMC_TXDW		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000001)
/* wo: The transmit queue is empty */
#define  PCICAP_E1000_REGS_IMC_TXQE		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000002)
/* wo: Link status changed */
#define  PCICAP_E1000_REGS_IMC_LSC		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000004)
/* wo: Receive sequence error */
#define  PCICAP_E1000_REGS_IMC_RXSEQ		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000008)
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000_REGS_IMC_RXDMT0		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000010)
/* wo: Receiver overrun */
#define  PCICAP_E1000_REGS_IMC_RXO		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000040)
/* wo: Receiver timer */
#define  PCICAP_E1000_REGS_IMC_RXT0		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000080)
/* wo: An MDI access has ended */
#define  PCICAP_E1000_REGS_IMC_MDAC		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00000200)
/* wo: The PHY interrupts */
#define  PCICAP_E1000_REGS_IMC_PHYINT		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00001000)
/* wo: Software definable pin 6 */
#define  PCICAP_E1000_REGS_IMC_GPI_SDP6		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00002000)
/* wo: Software definable pin 7 */
#define  PCICAP_E1000_REGS_IMC_GPI_SDP7		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00004000)
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000_REGS_IMC_TXD_LOW		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00008000)
/* wo: A small packet was received */
#define  PCICAP_E1000_REGS_IMC_SRPD		PCICAP_BITS(pcicap_e1000_regs_imc_t, 0x00010000)

typedef u32 __bitwise pcicap_e1000_regs_rctl_t;
/* rw: Receive Control */
#define PCICAP_E1000_REGS_RCTL			0x100
/* rw: Receiver enable */
#define  PCICAP_E1000_REGS_RCTL_EN		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000002)
/* rw: Store bad packets */
#define  PCICAP_E1000_REGS_RCTL_SBP		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000004)
/* rw: Unicast promiscuous enable */
#define  PCICAP_E1000_REGS_RCTL_UPE		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000008)
/* rw: Multicast promiscuous enable */
#define  PCICAP_E1000_REGS_RCTL_MPE		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000010)
/* rw: Long packet enable */
#define  PCICAP_E1000_REGS_RCTL_LPE		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000020)
/* rw: Loopback mode */
#define  PCICAP_E1000_REGS_RCTL_LBM		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x000000c0)
#define  PCICAP_E1000_REGS_RCTL_LBM_NONE	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_RCTL_LBM_MAC		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000040)
#define  PCICAP_E1000_REGS_RCTL_LBM_TRANSCEIVER	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x000000c0)
/* rw: Receive descriptors left at which RXDMT0 is set, of the length of the ring */
#define  PCICAP_E1000_REGS_RCTL_RDMTS		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000300)
#define  PCICAP_E1000_REGS_RCTL_RDMTS_HALF	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_RCTL_RDMTS_QUARTER	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000100)
#define  PCICAP_E1000_REGS_RCTL_RDMTS_EIGHTH	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000200)
/* rw: Multicast offset: bits of the address that select in MTA */
#define  PCICAP_E1000_REGS_RCTL_MO		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00003000)
#define  PCICAP_E1000_REGS_RCTL_MO_BITS47_36	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_RCTL_MO_BITS46_35	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00001000)
#define  PCICAP_E1000_REGS_RCTL_MO_BITS45_34	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00002000)
#define  PCICAP_E1000_REGS_RCTL_MO_BITS43_32	PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00003000)
/* rw: Broadcasts are accepted */
#define  PCICAP_E1000_REGS_RCTL_BAM		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00008000)
/* rw: Buffer size: 2048, 1024, 512 or 256 bytes; 1 to 3 with BSEX: 16 times that */
#define  PCICAP_E1000_REGS_RCTL_BSIZE		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00030000)
/* rw: VLAN filter enable */
#define  PCICAP_E1000_REGS_RCTL_VFE		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00040000)
/* rw: Canonical form indicator enable */
#define  PCICAP_E1000_REGS_RCTL_CFIEN		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00080000)
/* rw: Canonical form indicator that is accepted */
#define  PCICAP_E1000_REGS_RCTL_CFI		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00100000)
/* rw: Pause frames are discarded */
#define  PCICAP_E1000_REGS_RCTL_DPF		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00400000)
/* rw: MAC control frames are passed */
#define  PCICAP_E1000_REGS_RCTL_PMCF		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x00800000)
/* rw: Buffer size extension */
#define  PCICAP_E1000_REGS_RCTL_BSEX		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x02000000)
/* rw: The CRC is stripped */
#define  PCICAP_E1000_REGS_RCTL_SECRC		PCICAP_BITS(pcicap_e1000_regs_rctl_t, 0x04000000)

typedef u32 __bitwise pcicap_e1000_regs_tctl_t;
/* rw, rw1s: Transmit Control */
#define PCICAP_E1000_REGS_TCTL			0x400
/* rw: Transmitter enable */
#define  PCICAP_E1000_REGS_TCTL_EN		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x00000002)
/* rw: Short packets are padded */
#define  PCICAP_E1000_REGS_TCTL_PSP		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x00000008)
/* rw: Collision threshold */
#define  PCICAP_E1000_REGS_TCTL_CT		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x00000ff0)
/* rw: Collision distance */
#define  PCICAP_E1000_REGS_TCTL_COLD		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x003ff000)
/* rw1s: Sends a pause frame */
#define  PCICAP_E1000_REGS_TCTL_SWXOFF		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x00400000)
/* rw: Retransmits on late collisions */
#define  PCICAP_E1000_REGS_TCTL_RTLC		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x01000000)
/* rw: Does not retransmit on underrun */
#define  PCICAP_E1000_REGS_TCTL_NRTU		PCICAP_BITS(pcicap_e1000_regs_tctl_t, 0x02000000)

typedef u32 __bitwise pcicap_e1000_regs_ledctl_t;
/* rw: LED Control */
#define PCICAP_E1000_REGS_LEDCTL				0xe00
/* rw: What LED 0 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000f)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_10_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_100_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000001)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_UP \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000002)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000003)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000004)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_10 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000005)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_100 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000006)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_LINK_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000007)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_PCIX_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000008)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_FULL_DUPLEX \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000009)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_COLLISION \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000a)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_BUS_SPEED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000b)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_BUS_SIZE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000c)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_PAUSED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000d)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_IS_ON \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000e)
#define  PCICAP_E1000_REGS_LEDCTL_LED0_MODE_IS_OFF \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0000000f)
/* rw: LED 0 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED0_IVRT \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000040)
/* rw: LED 0 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED0_BLINK \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000080)
/* rw: What LED 1 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000f00)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_10_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_100_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000100)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_UP \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000200)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000300)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000400)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_10 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000500)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_100 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000600)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_LINK_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000700)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_PCIX_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000800)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_FULL_DUPLEX \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000900)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_COLLISION \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000a00)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_BUS_SPEED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000b00)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_BUS_SIZE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000c00)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_PAUSED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000d00)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_IS_ON \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000e00)
#define  PCICAP_E1000_REGS_LEDCTL_LED1_MODE_IS_OFF \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000f00)
/* rw: LED 1 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED1_IVRT \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00004000)
/* rw: LED 1 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED1_BLINK \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00008000)
/* rw: What LED 2 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000f0000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_10_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_100_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00010000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_UP \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00020000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00030000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00040000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_10 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00050000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_100 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00060000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_LINK_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00070000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_PCIX_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00080000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_FULL_DUPLEX \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00090000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_COLLISION \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000a0000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_BUS_SPEED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000b0000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_BUS_SIZE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000c0000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_PAUSED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000d0000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_IS_ON \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000e0000)
#define  PCICAP_E1000_REGS_LEDCTL_LED2_MODE_IS_OFF \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x000f0000)
/* rw: LED 2 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED2_IVRT \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00400000)
/* rw: LED 2 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED2_BLINK \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00800000)
/* rw: What LED 3 shows */
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0f000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_10_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_100_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x01000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_UP \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x02000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x03000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_ACTIVITY \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x04000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_10 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x05000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_100 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x06000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_LINK_1000 \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x07000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_PCIX_MODE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x08000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_FULL_DUPLEX \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x09000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_COLLISION \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0a000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_BUS_SPEED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0b000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_BUS_SIZE \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0c000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_PAUSED \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0d000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_IS_ON \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0e000000)
#define  PCICAP_E1000_REGS_LEDCTL_LED3_MODE_IS_OFF \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x0f000000)
/* rw: LED 3 is inverted */
#define  PCICAP_E1000_REGS_LEDCTL_LED3_IVRT \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x40000000)
/* rw: LED 3 blinks */
#define  PCICAP_E1000_REGS_LEDCTL_LED3_BLINK \
	PCICAP_BITS(pcicap_e1000_regs_ledctl_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000_regs_pba_t;
/* rw, ro: Packet Buffer Allocation */
#define PCICAP_E1000_REGS_PBA			0x1000
/* rw: For packets received */
#define  PCICAP_E1000_REGS_PBA_RXA		PCICAP_BITS(pcicap_e1000_regs_pba_t, 0x0000ffff)
/* ro: For packets to transmit */
#define  PCICAP_E1000_REGS_PBA_TXA		PCICAP_BITS(pcicap_e1000_regs_pba_t, 0xffff0000)
/* rw: Receive Descriptor Base Address, lower 32 bits */
#define PCICAP_E1000_REGS_RDBAL			0x2800
/* rw: Receive Descriptor Base Address, upper 32 bits */
#define PCICAP_E1000_REGS_RDBAH			0x2804
/* rw: Length of the ring of receive descriptors */
#define PCICAP_E1000_REGS_RDLEN			0x2808
/* rw: Receive Descriptor Head */
#define PCICAP_E1000_REGS_RDH			0x2810
/* rw: Receive Descriptor Tail */
#define PCICAP_E1000_REGS_RDT			0x2818

typedef u32 __bitwise pcicap_e1000_regs_rxdctl_t;
/* rw: Receive Descriptor Control */
#define PCICAP_E1000_REGS_RXDCTL			0x2828
/* rw: Prefetch threshold */
#define  PCICAP_E1000_REGS_RXDCTL_PTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_rxdctl_t, 0x0000003f)
/* rw: Host threshold */
#define  PCICAP_E1000_REGS_RXDCTL_HTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_rxdctl_t, 0x00003f00)
/* rw: Write-back threshold */
#define  PCICAP_E1000_REGS_RXDCTL_WTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_rxdctl_t, 0x003f0000)
/* rw: Unit of the thresholds */
#define  PCICAP_E1000_REGS_RXDCTL_GRAN \
	PCICAP_BITS(pcicap_e1000_regs_rxdctl_t, 0x01000000)
#define  PCICAP_E1000_REGS_RXDCTL_GRAN_CACHE_LINES \
	PCICAP_BITS(pcicap_e1000_regs_rxdctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_RXDCTL_GRAN_DESCRIPTORS \
	PCICAP_BITS(pcicap_e1000_regs_rxdctl_t, 0x01000000)
/* rw: Receive Small Packet Detect: packets up to this size set SRPD */
#define PCICAP_E1000_REGS_RSRPD			0x2c00
/* rw: Transmit Descriptor Base Address, lower 32 bits */
#define PCICAP_E1000_REGS_TDBAL			0x3800
/* rw: Transmit Descriptor Base Address, upper 32 bits */
#define PCICAP_E1000_REGS_TDBAH			0x3804
/* rw: Length of the ring of transmit descriptors */
#define PCICAP_E1000_REGS_TDLEN			0x3808
/* rw: Transmit Descriptor Head */
#define PCICAP_E1000_REGS_TDH			0x3810
/* rw: Transmit Descriptor Tail */
#define PCICAP_E1000_REGS_TDT			0x3818

typedef u32 __bitwise pcicap_e1000_regs_txdctl_t;
/* rw: Transmit Descriptor Control */
#define PCICAP_E1000_REGS_TXDCTL			0x3828
/* rw: Prefetch threshold */
#define  PCICAP_E1000_REGS_TXDCTL_PTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0x0000003f)
/* rw: Host threshold */
#define  PCICAP_E1000_REGS_TXDCTL_HTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0x00003f00)
/* rw: Write-back threshold */
#define  PCICAP_E1000_REGS_TXDCTL_WTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0x003f0000)
/* rw: Unit of the thresholds */
#define  PCICAP_E1000_REGS_TXDCTL_GRAN \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0x01000000)
#define  PCICAP_E1000_REGS_TXDCTL_GRAN_CACHE_LINES \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0x00000000)
#define  PCICAP_E1000_REGS_TXDCTL_GRAN_DESCRIPTORS \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0x01000000)
/* rw: Descriptors left at which TXD_LOW is set, in units of 8 */
#define  PCICAP_E1000_REGS_TXDCTL_LWTHRESH \
	PCICAP_BITS(pcicap_e1000_regs_txdctl_t, 0xfe000000)
/* rw: TCP Segmentation Pad and Minimum Threshold */
#define PCICAP_E1000_REGS_TSPMT			0x3830
/* ro: Symbol errors */
#define PCICAP_E1000_REGS_SYMERRS		0x4008
/* ro: Sequence errors */
#define PCICAP_E1000_REGS_SEC			0x4038

typedef u32 __bitwise pcicap_e1000_regs_rxcsum_t;
/* rw: Receive Checksum Control */
#define PCICAP_E1000_REGS_RXCSUM		0x5000
/* rw: Where the packet checksum starts */
#define  PCICAP_E1000_REGS_RXCSUM_PCSS		PCICAP_BITS(pcicap_e1000_regs_rxcsum_t, 0x000000ff)
/* rw: IP checksum offload enable */
#define  PCICAP_E1000_REGS_RXCSUM_IPOFL		PCICAP_BITS(pcicap_e1000_regs_rxcsum_t, 0x00000100)
/* rw: TCP and UDP checksum offload enable */
#define  PCICAP_E1000_REGS_RXCSUM_TUOFL		PCICAP_BITS(pcicap_e1000_regs_rxcsum_t, 0x00000200)

typedef u32 __bitwise pcicap_e1000_regs_wuc_t;
/* rw, rw1c: Wakeup Control */
#define PCICAP_E1000_REGS_WUC			0x5800
/* rw: Advanced power management enable */
#define  PCICAP_E1000_REGS_WUC_APME		PCICAP_BITS(pcicap_e1000_regs_wuc_t, 0x00000001)
/* rw: PME enable */
#define  PCICAP_E1000_REGS_WUC_PME_EN		PCICAP_BITS(pcicap_e1000_regs_wuc_t, 0x00000002)
/* rw1c: A wakeup event was received */
#define  PCICAP_E1000_REGS_WUC_PME_STATUS	PCICAP_BITS(pcicap_e1000_regs_wuc_t, 0x00000004)
/* rw: PME is asserted on APM wakeup */
#define  PCICAP_E1000_REGS_WUC_APMPME		PCICAP_BITS(pcicap_e1000_regs_wuc_t, 0x00000008)

typedef u32 __bitwise pcicap_e1000_regs_wufc_t;
/* rw: Wakeup Filter Control: what wakes */
#define PCICAP_E1000_REGS_WUFC			0x5808
/* rw: Link status change */
#define  PCICAP_E1000_REGS_WUFC_LNKC		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000001)
/* rw: Magic packet */
#define  PCICAP_E1000_REGS_WUFC_MAG		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000002)
/* rw: Directed packet */
#define  PCICAP_E1000_REGS_WUFC_EX		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000004)
/* rw: Directed multicast packet */
#define  PCICAP_E1000_REGS_WUFC_MC		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000008)
/* rw: Broadcast packet */
#define  PCICAP_E1000_REGS_WUFC_BC		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000010)
/* rw: ARP request */
#define  PCICAP_E1000_REGS_WUFC_ARP		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000020)
/* rw: Directed IPv4 packet */
#define  PCICAP_E1000_REGS_WUFC_IPV4		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000040)
/* rw: Directed IPv6 packet */
#define  PCICAP_E1000_REGS_WUFC_IPV6		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00000080)
/* rw: Flexible filter 0 */
#define  PCICAP_E1000_REGS_WUFC_FLX0		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00010000)
/* rw: Flexible filter 1 */
#define  PCICAP_E1000_REGS_WUFC_FLX1		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00020000)
/* rw: Flexible filter 2 */
#define  PCICAP_E1000_REGS_WUFC_FLX2		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00040000)
/* rw: Flexible filter 3 */
#define  PCICAP_E1000_REGS_WUFC_FLX3		PCICAP_BITS(pcicap_e1000_regs_wufc_t, 0x00080000)

typedef u32 __bitwise pcicap_e1000_regs_wus_t;
/* unknown: Wakeup Status: what woke */
#define PCICAP_E1000_REGS_WUS			0x5810
/* unknown: Link status change */
#define  PCICAP_E1000_REGS_WUS_LNKC		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000001)
/* unknown: Magic packet */
#define  PCICAP_E1000_REGS_WUS_MAG		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000002)
/* unknown: Directed packet */
#define  PCICAP_E1000_REGS_WUS_EX		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000004)
/* unknown: Directed multicast packet */
#define  PCICAP_E1000_REGS_WUS_MC		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000008)
/* unknown: Broadcast packet */
#define  PCICAP_E1000_REGS_WUS_BC		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000010)
/* unknown: ARP request */
#define  PCICAP_E1000_REGS_WUS_ARP		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000020)
/* unknown: Directed IPv4 packet */
#define  PCICAP_E1000_REGS_WUS_IPV4		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000040)
/* unknown: Directed IPv6 packet */
#define  PCICAP_E1000_REGS_WUS_IPV6		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00000080)
/* unknown: Flexible filter 0 */
#define  PCICAP_E1000_REGS_WUS_FLX0		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00010000)
/* unknown: Flexible filter 1 */
#define  PCICAP_E1000_REGS_WUS_FLX1		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00020000)
/* unknown: Flexible filter 2 */
#define  PCICAP_E1000_REGS_WUS_FLX2		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00040000)
/* unknown: Flexible filter 3 */
#define  PCICAP_E1000_REGS_WUS_FLX3		PCICAP_BITS(pcicap_e1000_regs_wus_t, 0x00080000)

/* ra: A receive address */
#define PCICAP_E1000_REGS_RA			0x5400
#define PCICAP_E1000_REGS_RA_COUNT		16
#define PCICAP_E1000_REGS_RA_STRIDE		0x08
/* rw: Receive Address Low: the first 4 bytes on the wire, the first one lowest */
#define PCICAP_E1000_REGS_RA_RAL		0x00

typedef u32 __bitwise pcicap_e1000_regs_ra_rah_t;
/* rw: Receive Address High */
#define PCICAP_E1000_REGS_RA_RAH		0x04
/* rw: The last two bytes of the address */
#define  PCICAP_E1000_REGS_RA_RAH_RAH		PCICAP_BITS(pcicap_e1000_regs_ra_rah_t, 0x0000ffff)
/* rw: Address valid */
#define  PCICAP_E1000_REGS_RA_RAH_AV		PCICAP_BITS(pcicap_e1000_regs_ra_rah_t, 0x80000000)

/* BAR 1: io, io, 32 bits: An index and a data port */
#define PCICAP_E1000_IO_BAR			1
#define PCICAP_E1000_IO_MIN_SIZE		0x08

/* io: An index and a data port */
/* rw: I/O Address: offset of the register that IODATA is */
#define PCICAP_E1000_IO_IOADDR			0x00
/* rw: I/O Data: that register */
#define PCICAP_E1000_IO_IODATA			0x04

/*
 * Behind an index and a data register: window: Device registers behind IOADDR
 * and IODATA
 */
#define PCICAP_E1000_WINDOW_MIN_SIZE		0x20000

/* window: Device registers behind IOADDR and IODATA */

typedef u32 __bitwise pcicap_e1000_window_eerd_t;
/* rw1s, ro, rw: EEPROM Read: reads a word of the EEPROM */
#define PCICAP_E1000_WINDOW_EERD		0x14
/* rw1s: Starts to read; written together with the address */
#define  PCICAP_E1000_WINDOW_EERD_START		PCICAP_BITS(pcicap_e1000_window_eerd_t, 0x00000001)
/* ro: The data are there */
#define  PCICAP_E1000_WINDOW_EERD_DONE		PCICAP_BITS(pcicap_e1000_window_eerd_t, 0x00000010)
/* rw: Address of the word */
#define  PCICAP_E1000_WINDOW_EERD_ADDR		PCICAP_BITS(pcicap_e1000_window_eerd_t, 0x0000ff00)
/* ro: The word */
#define  PCICAP_E1000_WINDOW_EERD_DATA		PCICAP_BITS(pcicap_e1000_window_eerd_t, 0xffff0000)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_e1000_ids) of a driver. */
static const struct pci_device_id pcicap_e1000_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x8086, 0x100e) },
	{}
};

/**
 * struct pcicap_e1000_regs - Device registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000_regs_map() or _wrap() only.
 */
struct pcicap_e1000_regs {
	void __iomem *base;
	u32 size;
};

/* CRC errors */
static inline u32
pcicap_e1000_regs_read_crcerrs(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_CRCERRS);
}

/* Alignment errors */
static inline u32
pcicap_e1000_regs_read_algnerrc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_ALGNERRC);
}

/* Receive errors */
static inline u32
pcicap_e1000_regs_read_rxerrc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RXERRC);
}

/* Missed packets: no room in the receive FIFO */
static inline u32
pcicap_e1000_regs_read_mpc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MPC);
}

/* Single collisions */
static inline u32
pcicap_e1000_regs_read_scc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_SCC);
}

/* Excessive collisions */
static inline u32
pcicap_e1000_regs_read_ecol(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_ECOL);
}

/* Multiple collisions */
static inline u32
pcicap_e1000_regs_read_mcc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MCC);
}

/* Late collisions */
static inline u32
pcicap_e1000_regs_read_latecol(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_LATECOL);
}

/* Collisions */
static inline u32
pcicap_e1000_regs_read_colc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_COLC);
}

/* Defers */
static inline u32
pcicap_e1000_regs_read_dc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_DC);
}

/* Transmits without CRS */
static inline u32
pcicap_e1000_regs_read_tncrs(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TNCRS);
}

/* Carrier extension errors */
static inline u32
pcicap_e1000_regs_read_cexterr(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_CEXTERR);
}

/* Receive length errors */
static inline u32
pcicap_e1000_regs_read_rlec(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RLEC);
}

/* XON frames received */
static inline u32
pcicap_e1000_regs_read_xonrxc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_XONRXC);
}

/* XON frames transmitted */
static inline u32
pcicap_e1000_regs_read_xontxc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_XONTXC);
}

/* XOFF frames received */
static inline u32
pcicap_e1000_regs_read_xoffrxc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_XOFFRXC);
}

/* XOFF frames transmitted */
static inline u32
pcicap_e1000_regs_read_xofftxc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_XOFFTXC);
}

/* Flow control frames received that are not supported */
static inline u32
pcicap_e1000_regs_read_fcruc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_FCRUC);
}

/* Packets received of 64 bytes */
static inline u32
pcicap_e1000_regs_read_prc64(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PRC64);
}

/* Packets received of 65 to 127 bytes */
static inline u32
pcicap_e1000_regs_read_prc127(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PRC127);
}

/* Packets received of 128 to 255 bytes */
static inline u32
pcicap_e1000_regs_read_prc255(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PRC255);
}

/* Packets received of 256 to 511 bytes */
static inline u32
pcicap_e1000_regs_read_prc511(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PRC511);
}

/* Packets received of 512 to 1023 bytes */
static inline u32
pcicap_e1000_regs_read_prc1023(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PRC1023);
}

/* Packets received of 1024 bytes and more */
static inline u32
pcicap_e1000_regs_read_prc1522(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PRC1522);
}

/* Good packets received */
static inline u32
pcicap_e1000_regs_read_gprc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_GPRC);
}

/* Broadcast packets received */
static inline u32
pcicap_e1000_regs_read_bprc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_BPRC);
}

/* Multicast packets received */
static inline u32
pcicap_e1000_regs_read_mprc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MPRC);
}

/* Good packets transmitted */
static inline u32
pcicap_e1000_regs_read_gptc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_GPTC);
}

/* Good octets received, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_gorcl(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_GORCL);
}

/* Good octets received, upper 32 bits */
static inline u32
pcicap_e1000_regs_read_gorch(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_GORCH);
}

/* Good octets transmitted, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_gotcl(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_GOTCL);
}

/* Good octets transmitted, upper 32 bits */
static inline u32
pcicap_e1000_regs_read_gotch(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_GOTCH);
}

/* Packets received when there were no buffers */
static inline u32
pcicap_e1000_regs_read_rnbc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RNBC);
}

/* Undersized packets received */
static inline u32
pcicap_e1000_regs_read_ruc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RUC);
}

/* Fragments received */
static inline u32
pcicap_e1000_regs_read_rfc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RFC);
}

/* Oversized packets received */
static inline u32
pcicap_e1000_regs_read_roc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_ROC);
}

/* Jabbers received */
static inline u32
pcicap_e1000_regs_read_rjc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RJC);
}

/* Management packets received */
static inline u32
pcicap_e1000_regs_read_mgtprc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MGTPRC);
}

/* Management packets dropped */
static inline u32
pcicap_e1000_regs_read_mgtpdc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MGTPDC);
}

/* Management packets transmitted */
static inline u32
pcicap_e1000_regs_read_mgtptc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MGTPTC);
}

/* Octets received in all, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_torl(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TORL);
}

/* Octets received in all, upper 32 bits */
static inline u32
pcicap_e1000_regs_read_torh(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TORH);
}

/* Octets transmitted in all, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_totl(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TOTL);
}

/* Octets transmitted in all, upper 32 bits */
static inline u32
pcicap_e1000_regs_read_toth(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TOTH);
}

/* Packets received in all */
static inline u32
pcicap_e1000_regs_read_tpr(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TPR);
}

/* Packets transmitted in all */
static inline u32
pcicap_e1000_regs_read_tpt(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TPT);
}

/* Packets transmitted of 64 bytes */
static inline u32
pcicap_e1000_regs_read_ptc64(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PTC64);
}

/* Packets transmitted of 65 to 127 bytes */
static inline u32
pcicap_e1000_regs_read_ptc127(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PTC127);
}

/* Packets transmitted of 128 to 255 bytes */
static inline u32
pcicap_e1000_regs_read_ptc255(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PTC255);
}

/* Packets transmitted of 256 to 511 bytes */
static inline u32
pcicap_e1000_regs_read_ptc511(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PTC511);
}

/* Packets transmitted of 512 to 1023 bytes */
static inline u32
pcicap_e1000_regs_read_ptc1023(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PTC1023);
}

/* Packets transmitted of 1024 bytes and more */
static inline u32
pcicap_e1000_regs_read_ptc1522(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_PTC1522);
}

/* Multicast packets transmitted */
static inline u32
pcicap_e1000_regs_read_mptc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_MPTC);
}

/* Broadcast packets transmitted */
static inline u32
pcicap_e1000_regs_read_bptc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_BPTC);
}

/* TCP segmentation contexts transmitted */
static inline u32
pcicap_e1000_regs_read_tsctc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TSCTC);
}

/* TCP segmentation contexts that failed */
static inline u32
pcicap_e1000_regs_read_tsctfc(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TSCTFC);
}

/* VLAN Ether Type */
static inline u32
pcicap_e1000_regs_read_vet(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_VET);
}

static inline void
pcicap_e1000_regs_write_vet(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_VET);
}

/* Multicast Table Array: 4096 bits */
static inline int __must_check
pcicap_e1000_regs_read_mta(const struct pcicap_e1000_regs *v,
			   unsigned int index, u32 *val)
{
	u32 off = PCICAP_E1000_REGS_MTA + index * 4;
	int ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000_regs_write_mta(const struct pcicap_e1000_regs *v,
			    unsigned int index, u32 val)
{
	u32 off = PCICAP_E1000_REGS_MTA + index * 4;
	int ret;

	ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* VLAN Filter Table Array: a bit for each VLAN */
static inline int __must_check
pcicap_e1000_regs_read_vfta(const struct pcicap_e1000_regs *v,
			    unsigned int index, u32 *val)
{
	u32 off = PCICAP_E1000_REGS_VFTA + index * 4;
	int ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000_regs_write_vfta(const struct pcicap_e1000_regs *v,
			     unsigned int index, u32 val)
{
	u32 off = PCICAP_E1000_REGS_VFTA + index * 4;
	int ret;

	ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Flow Control Address, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_fcal(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_FCAL);
}

static inline void
pcicap_e1000_regs_write_fcal(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_FCAL);
}

/* Flow Control Address, upper 16 bits */
static inline u32
pcicap_e1000_regs_read_fcah(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_FCAH);
}

static inline void
pcicap_e1000_regs_write_fcah(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_FCAH);
}

/* Flow Control Type */
static inline u32
pcicap_e1000_regs_read_fct(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_FCT);
}

static inline void
pcicap_e1000_regs_write_fct(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_FCT);
}

/* Flow Control Transmit Timer Value */
static inline u32
pcicap_e1000_regs_read_fcttv(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_FCTTV);
}

static inline void
pcicap_e1000_regs_write_fcttv(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_FCTTV);
}

/* Flow Control Receive Threshold, low */
static inline pcicap_e1000_regs_fcrtl_t
pcicap_e1000_regs_read_fcrtl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_fcrtl_t)
		readl(v->base + PCICAP_E1000_REGS_FCRTL);
}

static inline int __must_check
pcicap_e1000_regs_update_fcrtl(const struct pcicap_e1000_regs *v,
			       pcicap_e1000_regs_fcrtl_t mask,
			       pcicap_e1000_regs_fcrtl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_FCRTL,
			      (__force u32)mask, (__force u32)val, 0x8000fff8,
			      0xffffffff);
}

/* Flow Control Receive Threshold, high */
static inline pcicap_e1000_regs_fcrth_t
pcicap_e1000_regs_read_fcrth(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_fcrth_t)
		readl(v->base + PCICAP_E1000_REGS_FCRTH);
}

static inline int __must_check
pcicap_e1000_regs_update_fcrth(const struct pcicap_e1000_regs *v,
			       pcicap_e1000_regs_fcrth_t mask,
			       pcicap_e1000_regs_fcrth_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_FCRTH,
			      (__force u32)mask, (__force u32)val, 0x0000fff8,
			      0xffffffff);
}

/* MDI Control: reads or writes a register of the PHY */
static inline pcicap_e1000_regs_mdic_t
pcicap_e1000_regs_read_mdic(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_mdic_t)
		readl(v->base + PCICAP_E1000_REGS_MDIC);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000_regs_mdic_ready_now(const struct pcicap_e1000_regs *v, u32 *now)
{
	pcicap_e1000_regs_mdic_t r = pcicap_e1000_regs_read_mdic(v);

	*now = pcicap_get(r, PCICAP_E1000_REGS_MDIC_READY);
	return 0;
}

static inline int __must_check
pcicap_e1000_regs_update_mdic(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_mdic_t mask,
			      pcicap_e1000_regs_mdic_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_MDIC,
			      (__force u32)mask, (__force u32)val, 0x7fffffff,
			      0xffffffff);
}

/* Interrupt Throttling Rate */
static inline pcicap_e1000_regs_itr_t
pcicap_e1000_regs_read_itr(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_itr_t)
		readl(v->base + PCICAP_E1000_REGS_ITR);
}

static inline int __must_check
pcicap_e1000_regs_update_itr(const struct pcicap_e1000_regs *v,
			     pcicap_e1000_regs_itr_t mask,
			     pcicap_e1000_regs_itr_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_ITR,
			      (__force u32)mask, (__force u32)val, 0x0000ffff,
			      0xffffffff);
}

/* Transmit Inter-Packet Gap */
static inline pcicap_e1000_regs_tipg_t
pcicap_e1000_regs_read_tipg(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_tipg_t)
		readl(v->base + PCICAP_E1000_REGS_TIPG);
}

static inline int __must_check
pcicap_e1000_regs_update_tipg(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_tipg_t mask,
			      pcicap_e1000_regs_tipg_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_TIPG,
			      (__force u32)mask, (__force u32)val, 0x3fffffff,
			      0xffffffff);
}

/* Adaptive Interframe Spacing Throttle */
static inline u32
pcicap_e1000_regs_read_ait(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_AIT);
}

static inline void
pcicap_e1000_regs_write_ait(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_AIT);
}

/* Receive Delay Timer, in steps of 1.024 us */
static inline u32
pcicap_e1000_regs_read_rdtr(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RDTR);
}

static inline void
pcicap_e1000_regs_write_rdtr(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RDTR);
}

/* Receive Interrupt Absolute Delay Timer, in steps of 1.024 us */
static inline u32
pcicap_e1000_regs_read_radv(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RADV);
}

static inline void
pcicap_e1000_regs_write_radv(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RADV);
}

/* Transmit Interrupt Delay Value */
static inline u32
pcicap_e1000_regs_read_tidv(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TIDV);
}

static inline void
pcicap_e1000_regs_write_tidv(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TIDV);
}

/* Transmit Absolute Interrupt Delay Value, in steps of 1.024 us */
static inline u32
pcicap_e1000_regs_read_tadv(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TADV);
}

static inline void
pcicap_e1000_regs_write_tadv(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TADV);
}

/* EEPROM Read: reads a word of the EEPROM */
static inline pcicap_e1000_regs_eerd_t
pcicap_e1000_regs_read_eerd(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_eerd_t)
		readl(v->base + PCICAP_E1000_REGS_EERD);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000_regs_eerd_done_now(const struct pcicap_e1000_regs *v, u32 *now)
{
	pcicap_e1000_regs_eerd_t r = pcicap_e1000_regs_read_eerd(v);

	*now = pcicap_get(r, PCICAP_E1000_REGS_EERD_DONE);
	return 0;
}

static inline void
pcicap_e1000_regs_write_eerd(const struct pcicap_e1000_regs *v,
			     pcicap_e1000_regs_eerd_t val)
{
	writel((__force u32)val & 0x0000ff01, v->base + PCICAP_E1000_REGS_EERD);
}

static inline int __must_check
pcicap_e1000_regs_update_eerd(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_eerd_t mask,
			      pcicap_e1000_regs_eerd_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_EERD,
			      (__force u32)mask, (__force u32)val, 0x0000ff01,
			      0x0000ff00);
}

/* Device Control */
static inline pcicap_e1000_regs_ctrl_t
pcicap_e1000_regs_read_ctrl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_ctrl_t)
		readl(v->base + PCICAP_E1000_REGS_CTRL);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000_regs_ctrl_rst_now(const struct pcicap_e1000_regs *v, u32 *now)
{
	pcicap_e1000_regs_ctrl_t r = pcicap_e1000_regs_read_ctrl(v);

	*now = pcicap_get(r, PCICAP_E1000_REGS_CTRL_RST);
	return 0;
}

static inline int __must_check
pcicap_e1000_regs_update_ctrl(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_ctrl_t mask,
			      pcicap_e1000_regs_ctrl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_CTRL,
			      (__force u32)mask, (__force u32)val, 0xdcdc1b61,
			      0xfbffffff);
}

/* Device Status */
static inline pcicap_e1000_regs_status_t
pcicap_e1000_regs_read_status(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_status_t)
		readl(v->base + PCICAP_E1000_REGS_STATUS);
}

/* EEPROM/Flash Control */
static inline pcicap_e1000_regs_eecd_t
pcicap_e1000_regs_read_eecd(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_eecd_t)
		readl(v->base + PCICAP_E1000_REGS_EECD);
}

static inline int __must_check
pcicap_e1000_regs_update_eecd(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_eecd_t mask,
			      pcicap_e1000_regs_eecd_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_EECD,
			      (__force u32)mask, (__force u32)val, 0x00000077,
			      0xfffffc77);
}

/* Extended Device Control */
static inline pcicap_e1000_regs_ctrl_ext_t
pcicap_e1000_regs_read_ctrl_ext(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_ctrl_ext_t)
		readl(v->base + PCICAP_E1000_REGS_CTRL_EXT);
}

static inline int __must_check
pcicap_e1000_regs_update_ctrl_ext(const struct pcicap_e1000_regs *v,
				  pcicap_e1000_regs_ctrl_ext_t mask,
				  pcicap_e1000_regs_ctrl_ext_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_CTRL_EXT,
			      (__force u32)mask, (__force u32)val, 0x0000b0cc,
			      0xffffcfff);
}

/* Interrupt Cause Read: a read clears it */
static inline pcicap_e1000_regs_icr_t
pcicap_e1000_regs_read_icr(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_icr_t)
		readl(v->base + PCICAP_E1000_REGS_ICR);
}

static inline int __must_check
pcicap_e1000_regs_clear_icr(const struct pcicap_e1000_regs *v,
			    pcicap_e1000_regs_icr_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x0001f2df);

	if (ret)
		return ret;
	writel((__force u32)bits, v->base + PCICAP_E1000_REGS_ICR);
	return 0;
}

/* Interrupt Cause Set: raises causes */
static inline void
pcicap_e1000_regs_write_ics(const struct pcicap_e1000_regs *v,
			    pcicap_e1000_regs_ics_t val)
{
	writel((__force u32)val & 0x0001f2df, v->base + PCICAP_E1000_REGS_ICS);
}

/* Interrupt Mask Set/Read: ones enable causes */
static inline pcicap_e1000_regs_ims_t
pcicap_e1000_regs_read_ims(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_ims_t)
		readl(v->base + PCICAP_E1000_REGS_IMS);
}

static inline void
pcicap_e1000_regs_write_ims(const struct pcicap_e1000_regs *v,
			    pcicap_e1000_regs_ims_t val)
{
	writel((__force u32)val & 0x0001f2df, v->base + PCICAP_E1000_REGS_IMS);
}

/* Interrupt Mask Clear: ones disable causes */
static inline void
pcicap_e1000_regs_write_imc(const struct pcicap_e1000_regs *v,
			    pcicap_e1000_regs_imc_t val)
{
	writel((__force u32)val & 0x0001f2df, v->base + PCICAP_E1000_REGS_IMC);
}

/* Receive Control */
static inline pcicap_e1000_regs_rctl_t
pcicap_e1000_regs_read_rctl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_rctl_t)
		readl(v->base + PCICAP_E1000_REGS_RCTL);
}

static inline int __must_check
pcicap_e1000_regs_update_rctl(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_rctl_t mask,
			      pcicap_e1000_regs_rctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_RCTL,
			      (__force u32)mask, (__force u32)val, 0x06dfb3fe,
			      0xffffffff);
}

/* Transmit Control */
static inline pcicap_e1000_regs_tctl_t
pcicap_e1000_regs_read_tctl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_tctl_t)
		readl(v->base + PCICAP_E1000_REGS_TCTL);
}

static inline int __must_check
pcicap_e1000_regs_update_tctl(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_tctl_t mask,
			      pcicap_e1000_regs_tctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_TCTL,
			      (__force u32)mask, (__force u32)val, 0x037ffffa,
			      0xffbfffff);
}

/* LED Control */
static inline pcicap_e1000_regs_ledctl_t
pcicap_e1000_regs_read_ledctl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_ledctl_t)
		readl(v->base + PCICAP_E1000_REGS_LEDCTL);
}

static inline int __must_check
pcicap_e1000_regs_update_ledctl(const struct pcicap_e1000_regs *v,
				pcicap_e1000_regs_ledctl_t mask,
				pcicap_e1000_regs_ledctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_LEDCTL,
			      (__force u32)mask, (__force u32)val, 0xcfcfcfcf,
			      0xffffffff);
}

/* Packet Buffer Allocation */
static inline pcicap_e1000_regs_pba_t
pcicap_e1000_regs_read_pba(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_pba_t)
		readl(v->base + PCICAP_E1000_REGS_PBA);
}

static inline void
pcicap_e1000_regs_write_pba(const struct pcicap_e1000_regs *v,
			    pcicap_e1000_regs_pba_t val)
{
	writel((__force u32)val & 0x0000ffff, v->base + PCICAP_E1000_REGS_PBA);
}

static inline int __must_check
pcicap_e1000_regs_update_pba(const struct pcicap_e1000_regs *v,
			     pcicap_e1000_regs_pba_t mask,
			     pcicap_e1000_regs_pba_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_PBA,
			      (__force u32)mask, (__force u32)val, 0x0000ffff,
			      0x0000ffff);
}

/* Receive Descriptor Base Address, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_rdbal(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RDBAL);
}

static inline void
pcicap_e1000_regs_write_rdbal(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RDBAL);
}

/* Receive Descriptor Base Address, upper 32 bits */
static inline u32
pcicap_e1000_regs_read_rdbah(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RDBAH);
}

static inline void
pcicap_e1000_regs_write_rdbah(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RDBAH);
}

/* Length of the ring of receive descriptors */
static inline u32
pcicap_e1000_regs_read_rdlen(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RDLEN);
}

static inline void
pcicap_e1000_regs_write_rdlen(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RDLEN);
}

/* Receive Descriptor Head */
static inline u32
pcicap_e1000_regs_read_rdh(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RDH);
}

static inline void
pcicap_e1000_regs_write_rdh(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RDH);
}

/* Receive Descriptor Tail */
static inline u32
pcicap_e1000_regs_read_rdt(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RDT);
}

static inline void
pcicap_e1000_regs_write_rdt(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RDT);
}

/* Receive Descriptor Control */
static inline pcicap_e1000_regs_rxdctl_t
pcicap_e1000_regs_read_rxdctl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_rxdctl_t)
		readl(v->base + PCICAP_E1000_REGS_RXDCTL);
}

static inline int __must_check
pcicap_e1000_regs_update_rxdctl(const struct pcicap_e1000_regs *v,
				pcicap_e1000_regs_rxdctl_t mask,
				pcicap_e1000_regs_rxdctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_RXDCTL,
			      (__force u32)mask, (__force u32)val, 0x013f3f3f,
			      0xffffffff);
}

/* Receive Small Packet Detect: packets up to this size set SRPD */
static inline u32
pcicap_e1000_regs_read_rsrpd(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_RSRPD);
}

static inline void
pcicap_e1000_regs_write_rsrpd(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_RSRPD);
}

/* Transmit Descriptor Base Address, lower 32 bits */
static inline u32
pcicap_e1000_regs_read_tdbal(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TDBAL);
}

static inline void
pcicap_e1000_regs_write_tdbal(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TDBAL);
}

/* Transmit Descriptor Base Address, upper 32 bits */
static inline u32
pcicap_e1000_regs_read_tdbah(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TDBAH);
}

static inline void
pcicap_e1000_regs_write_tdbah(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TDBAH);
}

/* Length of the ring of transmit descriptors */
static inline u32
pcicap_e1000_regs_read_tdlen(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TDLEN);
}

static inline void
pcicap_e1000_regs_write_tdlen(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TDLEN);
}

/* Transmit Descriptor Head */
static inline u32
pcicap_e1000_regs_read_tdh(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TDH);
}

static inline void
pcicap_e1000_regs_write_tdh(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TDH);
}

/* Transmit Descriptor Tail */
static inline u32
pcicap_e1000_regs_read_tdt(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TDT);
}

static inline void
pcicap_e1000_regs_write_tdt(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TDT);
}

/* Transmit Descriptor Control */
static inline pcicap_e1000_regs_txdctl_t
pcicap_e1000_regs_read_txdctl(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_txdctl_t)
		readl(v->base + PCICAP_E1000_REGS_TXDCTL);
}

static inline int __must_check
pcicap_e1000_regs_update_txdctl(const struct pcicap_e1000_regs *v,
				pcicap_e1000_regs_txdctl_t mask,
				pcicap_e1000_regs_txdctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_TXDCTL,
			      (__force u32)mask, (__force u32)val, 0xff3f3f3f,
			      0xffffffff);
}

/* TCP Segmentation Pad and Minimum Threshold */
static inline u32
pcicap_e1000_regs_read_tspmt(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_TSPMT);
}

static inline void
pcicap_e1000_regs_write_tspmt(const struct pcicap_e1000_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000_REGS_TSPMT);
}

/* Symbol errors */
static inline u32
pcicap_e1000_regs_read_symerrs(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_SYMERRS);
}

/* Sequence errors */
static inline u32
pcicap_e1000_regs_read_sec(const struct pcicap_e1000_regs *v)
{
	return readl(v->base + PCICAP_E1000_REGS_SEC);
}

/* Receive Checksum Control */
static inline pcicap_e1000_regs_rxcsum_t
pcicap_e1000_regs_read_rxcsum(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_rxcsum_t)
		readl(v->base + PCICAP_E1000_REGS_RXCSUM);
}

static inline int __must_check
pcicap_e1000_regs_update_rxcsum(const struct pcicap_e1000_regs *v,
				pcicap_e1000_regs_rxcsum_t mask,
				pcicap_e1000_regs_rxcsum_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_RXCSUM,
			      (__force u32)mask, (__force u32)val, 0x000003ff,
			      0xffffffff);
}

/* Wakeup Control */
static inline pcicap_e1000_regs_wuc_t
pcicap_e1000_regs_read_wuc(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_wuc_t)
		readl(v->base + PCICAP_E1000_REGS_WUC);
}

static inline int __must_check
pcicap_e1000_regs_update_wuc(const struct pcicap_e1000_regs *v,
			     pcicap_e1000_regs_wuc_t mask,
			     pcicap_e1000_regs_wuc_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_WUC,
			      (__force u32)mask, (__force u32)val, 0x0000000b,
			      0xfffffffb);
}

static inline int __must_check
pcicap_e1000_regs_clear_wuc(const struct pcicap_e1000_regs *v,
			    pcicap_e1000_regs_wuc_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000004);
	u32 old;

	if (ret)
		return ret;
	old = readl(v->base + PCICAP_E1000_REGS_WUC);
	writel((old & 0xfffffffb) | (__force u32)bits,
	       v->base + PCICAP_E1000_REGS_WUC);
	return 0;
}

/* Wakeup Filter Control: what wakes */
static inline pcicap_e1000_regs_wufc_t
pcicap_e1000_regs_read_wufc(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_wufc_t)
		readl(v->base + PCICAP_E1000_REGS_WUFC);
}

static inline int __must_check
pcicap_e1000_regs_update_wufc(const struct pcicap_e1000_regs *v,
			      pcicap_e1000_regs_wufc_t mask,
			      pcicap_e1000_regs_wufc_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000_REGS_WUFC,
			      (__force u32)mask, (__force u32)val, 0x000f00ff,
			      0xffffffff);
}

/* Wakeup Status: what woke */
static inline pcicap_e1000_regs_wus_t
pcicap_e1000_regs_read_wus(const struct pcicap_e1000_regs *v)
{
	return (__force pcicap_e1000_regs_wus_t)
		readl(v->base + PCICAP_E1000_REGS_WUS);
}

/*
 * Awaits that what a write of MDIC asks for is done: waits 100000 us at most,
 * sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000_regs_poll_mdi(const struct pcicap_e1000_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 100000, 50);
	for (;;) {
		u32 now_mdic_ready;
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

/*
 * Awaits the word that a write of EERD with START asks for: waits 500000 us at
 * most, sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000_regs_poll_nvm_read(const struct pcicap_e1000_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		u32 now_eerd_done;
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

/*
 * Resets the device: starts it and waits 10000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000_regs_poll_reset(const struct pcicap_e1000_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_e1000_regs_update_ctrl(v,
					    PCICAP_BITS(pcicap_e1000_regs_ctrl_t,
							0x04000000),
					    PCICAP_BITS(pcicap_e1000_regs_ctrl_t,
							0x04000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 10000, 1000);
	for (;;) {
		u32 now_ctrl_rst;
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
static inline int __must_check
pcicap_e1000_regs_irq_pending(const struct pcicap_e1000_regs *v, u32 *bits)
{
	u32 causes;

	*bits = U32_MAX;
	causes = (__force u32)pcicap_e1000_regs_read_icr(v);
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
static inline int __must_check
pcicap_e1000_regs_irq_enable(const struct pcicap_e1000_regs *v, u32 bits)
{
	pcicap_e1000_regs_write_ims(v,
				    PCICAP_BITS(pcicap_e1000_regs_ims_t, bits));
	return 0;
}

/**
 * pcicap_e1000_regs_irq_disable() - disable interrupts: Interrupt Cause Read: a
 * read clears it
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_e1000_regs_irq_disable(const struct pcicap_e1000_regs *v, u32 bits)
{
	pcicap_e1000_regs_write_imc(v,
				    PCICAP_BITS(pcicap_e1000_regs_imc_t, bits));
	return 0;
}

/**
 * pcicap_e1000_regs_irq_ack() - acknowledge interrupts: Interrupt Cause Read: a
 * read clears it
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_e1000_regs_irq_ack(const struct pcicap_e1000_regs *v, u32 bits)
{
	return pcicap_e1000_regs_clear_icr(v,
					   PCICAP_BITS(pcicap_e1000_regs_icr_t,
						       bits));
}

/**
 * pcicap_e1000_regs_wrap() - the registers of a mapping that there is:
 * Device registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_e1000_regs_wrap(struct pcicap_e1000_regs *v, void __iomem *base,
		       resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_E1000_REGS_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_e1000_regs_map() - map the registers: Device registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_e1000_regs_map(struct pci_dev *dev, struct pcicap_e1000_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_E1000_REGS_BAR, 0,
						  0,
						  PCICAP_E1000_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_e1000_regs_wrap(v, base,
				      pcicap_bar_rest(dev,
						      PCICAP_E1000_REGS_BAR,
						      0));
}

/**
 * struct pcicap_e1000_regs_ra - A receive address
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000_regs_ra_at() only.
 */
struct pcicap_e1000_regs_ra {
	void __iomem *base;
	u32 size;
};

/* Receive Address Low: the first 4 bytes on the wire, the first one lowest */
static inline int __must_check
pcicap_e1000_regs_ra_read_ral(const struct pcicap_e1000_regs_ra *v, u32 *val)
{
	u32 off = PCICAP_E1000_REGS_RA_RAL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000_regs_ra_write_ral(const struct pcicap_e1000_regs_ra *v, u32 val)
{
	u32 off = PCICAP_E1000_REGS_RA_RAL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Receive Address High */
static inline int __must_check
pcicap_e1000_regs_ra_read_rah(const struct pcicap_e1000_regs_ra *v,
			      pcicap_e1000_regs_ra_rah_t *val)
{
	u32 off = PCICAP_E1000_REGS_RA_RAH;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000_regs_ra_update_rah(const struct pcicap_e1000_regs_ra *v,
				pcicap_e1000_regs_ra_rah_t mask,
				pcicap_e1000_regs_ra_rah_t val)
{
	u32 off = PCICAP_E1000_REGS_RA_RAH;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x8000ffff, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_e1000_regs_ra_open(const struct pcicap_e1000_regs *outer, u32 off,
			  struct pcicap_e1000_regs_ra *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x08, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_e1000_regs_ra_elements(const struct pcicap_e1000_regs *v)
{
	return 16;
}

/* Where the first begins. */
static inline int __must_check
pcicap_e1000_regs_ra_where(const struct pcicap_e1000_regs *v, u32 *off)
{
	*off = 0x5400;
	return 0;
}

/**
 * pcicap_e1000_regs_ra_at() - A receive address
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_e1000_regs_ra_at(const struct pcicap_e1000_regs *outer,
			unsigned int index, struct pcicap_e1000_regs_ra *v)
{
	u32 off;
	int ret = pcicap_e1000_regs_ra_where(outer, &off);

	if (!ret && index >= pcicap_e1000_regs_ra_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_e1000_regs_ra_open(outer, off + index * 0x08, v);
}

/**
 * struct pcicap_e1000_io - An index and a data port
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000_io_map() or _wrap() only.
 */
struct pcicap_e1000_io {
	void __iomem *base;
	u32 size;
};

/* I/O Address: offset of the register that IODATA is */
static inline u32
pcicap_e1000_io_read_ioaddr(const struct pcicap_e1000_io *v)
{
	return ioread32(v->base + PCICAP_E1000_IO_IOADDR);
}

static inline void
pcicap_e1000_io_write_ioaddr(const struct pcicap_e1000_io *v, u32 val)
{
	iowrite32(val, v->base + PCICAP_E1000_IO_IOADDR);
}

/* I/O Data: that register */
static inline u32
pcicap_e1000_io_read_iodata(const struct pcicap_e1000_io *v)
{
	return ioread32(v->base + PCICAP_E1000_IO_IODATA);
}

static inline void
pcicap_e1000_io_write_iodata(const struct pcicap_e1000_io *v, u32 val)
{
	iowrite32(val, v->base + PCICAP_E1000_IO_IODATA);
}

/**
 * pcicap_e1000_io_wrap() - the registers of a mapping that there is: An index
 * and a data port
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_e1000_io_wrap(struct pcicap_e1000_io *v, void __iomem *base,
		     resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_E1000_IO_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_e1000_io_map() - map the registers: An index and a data port
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_e1000_io_map(struct pci_dev *dev, struct pcicap_e1000_io *v)
{
	void __iomem *base = pcicap_map_ports(dev, PCICAP_E1000_IO_BAR,
					      PCICAP_E1000_IO_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_e1000_io_wrap(v, base,
				    pcicap_bar_rest(dev, PCICAP_E1000_IO_BAR,
						    0));
}

/**
 * struct pcicap_e1000_window - Device registers behind IOADDR and IODATA
 * @io: where the index and the data register are
 * @offset: where it begins behind them
 * @size: its bytes
 *
 * Made by pcicap_e1000_window_through() only. Each access is one of either
 * register, which the caller keeps together.
 */
struct pcicap_e1000_window {
	const struct pcicap_e1000_io *io;
	u32 offset;
	u32 size;
};

/* By the index and the data register, which are always there. */
static inline u32
pcicap_e1000_window_get(const struct pcicap_e1000_io *io, u32 off)
{
	pcicap_e1000_io_write_ioaddr(io, off);
	return pcicap_e1000_io_read_iodata(io);
}

/* The other way. */
static inline void
pcicap_e1000_window_put(const struct pcicap_e1000_io *io, u32 off, u32 val)
{
	pcicap_e1000_io_write_ioaddr(io, off);
	pcicap_e1000_io_write_iodata(io, val);
}

/* EEPROM Read: reads a word of the EEPROM */
static inline int __must_check
pcicap_e1000_window_read_eerd(const struct pcicap_e1000_window *v,
			      pcicap_e1000_window_eerd_t *val)
{
	u32 off = PCICAP_E1000_WINDOW_EERD;
	int ret;

	*val = (__force pcicap_e1000_window_eerd_t)U32_MAX;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = (__force pcicap_e1000_window_eerd_t)pcicap_e1000_window_get(v->io, v->offset + off);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000_window_eerd_done_now(const struct pcicap_e1000_window *v, u32 *now)
{
	pcicap_e1000_window_eerd_t r;
	int ret = pcicap_e1000_window_read_eerd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_E1000_WINDOW_EERD_DONE);
	return 0;
}

static inline int __must_check
pcicap_e1000_window_write_eerd(const struct pcicap_e1000_window *v,
			       pcicap_e1000_window_eerd_t val)
{
	u32 off = PCICAP_E1000_WINDOW_EERD;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	pcicap_e1000_window_put(v->io, v->offset + off,
				(__force u32)val & 0x0000ff01);
	return 0;
}

static inline int __must_check
pcicap_e1000_window_update_eerd(const struct pcicap_e1000_window *v,
				pcicap_e1000_window_eerd_t mask,
				pcicap_e1000_window_eerd_t val)
{
	u32 off = PCICAP_E1000_WINDOW_EERD;
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x0000ff01);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = pcicap_e1000_window_get(v->io, v->offset + off);
	old = (old & 0x0000ff00 & ~(__force u32)mask) | (__force u32)val;
	pcicap_e1000_window_put(v->io, v->offset + off, old);
	return 0;
}

/*
 * Awaits the word that a write of EERD with START asks for: waits 500000 us at
 * most, sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000_window_poll_nvm_read(const struct pcicap_e1000_window *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		u32 now_eerd_done;
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

/**
 * pcicap_e1000_window_through() - the registers behind an index and a data
 * register: Device registers behind IOADDR and IODATA
 * @io: view of the BAR with these two; must not move while @v is used
 * @v: the view
 *
 * Return: 0, or the error of an access.
 */
static inline int __must_check
pcicap_e1000_window_through(const struct pcicap_e1000_io *io,
			    struct pcicap_e1000_window *v)
{
	v->io = io;
	v->offset = 0;
	v->size = PCICAP_E1000_WINDOW_MIN_SIZE;
	return 0;
}

#endif /* PCICAP_E1000_H */
