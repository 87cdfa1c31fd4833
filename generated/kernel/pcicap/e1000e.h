/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel 82574 Gigabit Ethernet Controller
 *
 * Generated from specs/devices/e1000e.yaml - do not edit.
 */
/*
 * Source: Intel 82574 GbE Controller Family datasheet, chapter 10;
 * Linux drivers/net/ethernet/intel/e1000e
 */
#ifndef PCICAP_E1000E_H
#define PCICAP_E1000E_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>
#include <pcicap/msix.h>

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Device registers */
#define PCICAP_E1000E_REGS_BAR			0
#define PCICAP_E1000E_REGS_MIN_SIZE		0x20000

/* regs: Device registers */
#define PCICAP_E1000E_REGS_CRCERRS		0x4000				/* ro: CRC errors */
/* ro: Alignment errors */
#define PCICAP_E1000E_REGS_ALGNERRC		0x4004
/* ro: Receive errors */
#define PCICAP_E1000E_REGS_RXERRC		0x400c
/* ro: Missed packets: no room in the receive FIFO */
#define PCICAP_E1000E_REGS_MPC			0x4010
/* ro: Single collisions */
#define PCICAP_E1000E_REGS_SCC			0x4014
/* ro: Excessive collisions */
#define PCICAP_E1000E_REGS_ECOL			0x4018
/* ro: Multiple collisions */
#define PCICAP_E1000E_REGS_MCC			0x401c
/* ro: Late collisions */
#define PCICAP_E1000E_REGS_LATECOL		0x4020
#define PCICAP_E1000E_REGS_COLC			0x4028				/* ro: Collisions */
#define PCICAP_E1000E_REGS_DC			0x4030				/* ro: Defers */
/* ro: Transmits without CRS */
#define PCICAP_E1000E_REGS_TNCRS		0x4034
/* ro: Carrier extension errors */
#define PCICAP_E1000E_REGS_CEXTERR		0x403c
/* ro: Receive length errors */
#define PCICAP_E1000E_REGS_RLEC			0x4040
/* ro: XON frames received */
#define PCICAP_E1000E_REGS_XONRXC		0x4048
/* ro: XON frames transmitted */
#define PCICAP_E1000E_REGS_XONTXC		0x404c
/* ro: XOFF frames received */
#define PCICAP_E1000E_REGS_XOFFRXC		0x4050
/* ro: XOFF frames transmitted */
#define PCICAP_E1000E_REGS_XOFFTXC		0x4054
/* ro: Flow control frames received that are not supported */
#define PCICAP_E1000E_REGS_FCRUC		0x4058
/* ro: Packets received of 64 bytes */
#define PCICAP_E1000E_REGS_PRC64		0x405c
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
/* ro: Good packets received */
#define PCICAP_E1000E_REGS_GPRC			0x4074
/* ro: Broadcast packets received */
#define PCICAP_E1000E_REGS_BPRC			0x4078
/* ro: Multicast packets received */
#define PCICAP_E1000E_REGS_MPRC			0x407c
/* ro: Good packets transmitted */
#define PCICAP_E1000E_REGS_GPTC			0x4080
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
/* ro: Undersized packets received */
#define PCICAP_E1000E_REGS_RUC			0x40a4
/* ro: Fragments received */
#define PCICAP_E1000E_REGS_RFC			0x40a8
/* ro: Oversized packets received */
#define PCICAP_E1000E_REGS_ROC			0x40ac
/* ro: Jabbers received */
#define PCICAP_E1000E_REGS_RJC			0x40b0
/* ro: Management packets received */
#define PCICAP_E1000E_REGS_MGTPRC		0x40b4
/* ro: Management packets dropped */
#define PCICAP_E1000E_REGS_MGTPDC		0x40b8
/* ro: Management packets transmitted */
#define PCICAP_E1000E_REGS_MGTPTC		0x40bc
/* ro: Octets received in all, lower 32 bits */
#define PCICAP_E1000E_REGS_TORL			0x40c0
/* ro: Octets received in all, upper 32 bits */
#define PCICAP_E1000E_REGS_TORH			0x40c4
/* ro: Octets transmitted in all, lower 32 bits */
#define PCICAP_E1000E_REGS_TOTL			0x40c8
/* ro: Octets transmitted in all, upper 32 bits */
#define PCICAP_E1000E_REGS_TOTH			0x40cc
/* ro: Packets received in all */
#define PCICAP_E1000E_REGS_TPR			0x40d0
/* ro: Packets transmitted in all */
#define PCICAP_E1000E_REGS_TPT			0x40d4
/* ro: Packets transmitted of 64 bytes */
#define PCICAP_E1000E_REGS_PTC64		0x40d8
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
/* ro: Multicast packets transmitted */
#define PCICAP_E1000E_REGS_MPTC			0x40f0
/* ro: Broadcast packets transmitted */
#define PCICAP_E1000E_REGS_BPTC			0x40f4
/* ro: TCP segmentation contexts transmitted */
#define PCICAP_E1000E_REGS_TSCTC		0x40f8
/* ro: TCP segmentation contexts that failed */
#define PCICAP_E1000E_REGS_TSCTFC		0x40fc
/* rw: VLAN Ether Type */
#define PCICAP_E1000E_REGS_VET			0x38
/* rw: Multicast Table Array: 4096 bits */
#define PCICAP_E1000E_REGS_MTA			0x5200
#define PCICAP_E1000E_REGS_MTA_COUNT		128
/* rw: VLAN Filter Table Array: a bit for each VLAN */
#define PCICAP_E1000E_REGS_VFTA			0x5600
#define PCICAP_E1000E_REGS_VFTA_COUNT		128
/* rw: Flow Control Address, lower 32 bits */
#define PCICAP_E1000E_REGS_FCAL			0x28
/* rw: Flow Control Address, upper 16 bits */
#define PCICAP_E1000E_REGS_FCAH			0x2c
/* rw: Flow Control Type */
#define PCICAP_E1000E_REGS_FCT			0x30
/* rw: Flow Control Transmit Timer Value */
#define PCICAP_E1000E_REGS_FCTTV		0x170

typedef u32 __bitwise pcicap_e1000e_regs_fcrtl_t;
/* rw: Flow Control Receive Threshold, low */
#define PCICAP_E1000E_REGS_FCRTL		0x2160
/* rw: Below it XON is sent */
#define  PCICAP_E1000E_REGS_FCRTL_RTL		PCICAP_BITS(pcicap_e1000e_regs_fcrtl_t, 0x0000fff8)
/* rw: XON enable */
#define  PCICAP_E1000E_REGS_FCRTL_XONE		PCICAP_BITS(pcicap_e1000e_regs_fcrtl_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000e_regs_fcrth_t;
/* rw: Flow Control Receive Threshold, high */
#define PCICAP_E1000E_REGS_FCRTH		0x2168
/* rw: Above it XOFF is sent */
#define  PCICAP_E1000E_REGS_FCRTH_RTH		PCICAP_BITS(pcicap_e1000e_regs_fcrth_t, 0x0000fff8)

typedef u32 __bitwise pcicap_e1000e_regs_mdic_t;
/* rw: MDI Control: reads or writes a register of the PHY */
#define PCICAP_E1000E_REGS_MDIC			0x20
/* rw: The value */
#define  PCICAP_E1000E_REGS_MDIC_DATA		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x0000ffff)
/* rw: Which register */
#define  PCICAP_E1000E_REGS_MDIC_REGADD		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x001f0000)
/* rw: Which PHY */
#define  PCICAP_E1000E_REGS_MDIC_PHYADD		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x03e00000)
/* rw: What is done */
#define  PCICAP_E1000E_REGS_MDIC_OP		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x0c000000)
#define  PCICAP_E1000E_REGS_MDIC_OP_WRITE	PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x04000000)
#define  PCICAP_E1000E_REGS_MDIC_OP_READ	PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x08000000)
/* rw: It is done; written as 0 to start */
#define  PCICAP_E1000E_REGS_MDIC_READY		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x10000000)
/* rw: Interrupts when it is done */
#define  PCICAP_E1000E_REGS_MDIC_I		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x20000000)
/* rw: The PHY did not answer */
#define  PCICAP_E1000E_REGS_MDIC_ERROR		PCICAP_BITS(pcicap_e1000e_regs_mdic_t, 0x40000000)

typedef u32 __bitwise pcicap_e1000e_regs_itr_t;
/* rw: Interrupt Throttling Rate */
#define PCICAP_E1000E_REGS_ITR			0xc4
/* rw: The least time between interrupts, 0: no limit */
#define  PCICAP_E1000E_REGS_ITR_INTERVAL	PCICAP_BITS(pcicap_e1000e_regs_itr_t, 0x0000ffff)

typedef u32 __bitwise pcicap_e1000e_regs_tipg_t;
/* rw: Transmit Inter-Packet Gap */
#define PCICAP_E1000E_REGS_TIPG			0x410
/* rw: Between packets */
#define  PCICAP_E1000E_REGS_TIPG_IPGT		PCICAP_BITS(pcicap_e1000e_regs_tipg_t, 0x000003ff)
/* rw: First part of it in half duplex */
#define  PCICAP_E1000E_REGS_TIPG_IPGR1		PCICAP_BITS(pcicap_e1000e_regs_tipg_t, 0x000ffc00)
/* rw: All of it in half duplex */
#define  PCICAP_E1000E_REGS_TIPG_IPGR2		PCICAP_BITS(pcicap_e1000e_regs_tipg_t, 0x3ff00000)
/* rw: Adaptive Interframe Spacing Throttle */
#define PCICAP_E1000E_REGS_AIT			0x458
/* rw: Receive Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000E_REGS_RDTR			0x2820
/* rw: Receive Interrupt Absolute Delay Timer, in steps of 1.024 us */
#define PCICAP_E1000E_REGS_RADV			0x282c
/* rw: Transmit Interrupt Delay Value */
#define PCICAP_E1000E_REGS_TIDV			0x3820
/* rw: Transmit Absolute Interrupt Delay Value, in steps of 1.024 us */
#define PCICAP_E1000E_REGS_TADV			0x382c

typedef u32 __bitwise pcicap_e1000e_regs_eerd_t;
/* rw1s, ro, rw: EEPROM Read: reads a word of the NVM */
#define PCICAP_E1000E_REGS_EERD			0x14
/* rw1s: Starts to read; written together with the address */
#define  PCICAP_E1000E_REGS_EERD_START		PCICAP_BITS(pcicap_e1000e_regs_eerd_t, 0x00000001)
/* ro: The data are there */
#define  PCICAP_E1000E_REGS_EERD_DONE		PCICAP_BITS(pcicap_e1000e_regs_eerd_t, 0x00000002)
/* rw: Address of the word */
#define  PCICAP_E1000E_REGS_EERD_ADDR		PCICAP_BITS(pcicap_e1000e_regs_eerd_t, 0x0000fffc)
/* ro: The word */
#define  PCICAP_E1000E_REGS_EERD_DATA		PCICAP_BITS(pcicap_e1000e_regs_eerd_t, 0xffff0000)

typedef u32 __bitwise pcicap_e1000e_regs_ctrl_t;
/* rw, rw1s: Device Control */
#define PCICAP_E1000E_REGS_CTRL				0x00
/* rw: Full duplex */
#define  PCICAP_E1000E_REGS_CTRL_FD \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000001)
/* rw: No new requests as a PCI Express requester */
#define  PCICAP_E1000E_REGS_CTRL_GIO_MASTER_DISABLE \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000004)
/* rw: Auto-speed detection enable */
#define  PCICAP_E1000E_REGS_CTRL_ASDE \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000020)
/* rw: Set link up */
#define  PCICAP_E1000E_REGS_CTRL_SLU \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000040)
/* rw: Speed that FRCSPD forces */
#define  PCICAP_E1000E_REGS_CTRL_SPEED \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000300)
#define  PCICAP_E1000E_REGS_CTRL_SPEED_MBPS10 \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_CTRL_SPEED_MBPS100 \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000100)
#define  PCICAP_E1000E_REGS_CTRL_SPEED_MBPS1000 \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000200)
/* rw: Force speed */
#define  PCICAP_E1000E_REGS_CTRL_FRCSPD \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00000800)
/* rw: Force duplex */
#define  PCICAP_E1000E_REGS_CTRL_FRCDPLX \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00001000)
/* rw: Advertises wakeup from D3cold */
#define  PCICAP_E1000E_REGS_CTRL_ADVD3WUC \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x00100000)
/* rw1s: Device reset: reads 1 until it has ended */
#define  PCICAP_E1000E_REGS_CTRL_RST \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x04000000)
/* rw: Receive flow control enable */
#define  PCICAP_E1000E_REGS_CTRL_RFCE \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x08000000)
/* rw: Transmit flow control enable */
#define  PCICAP_E1000E_REGS_CTRL_TFCE \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x10000000)
/* rw: VLAN mode enable */
#define  PCICAP_E1000E_REGS_CTRL_VME \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x40000000)
/* rw: PHY reset: software sets and clears it */
#define  PCICAP_E1000E_REGS_CTRL_PHY_RST \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000e_regs_status_t;
/* ro, rw: Device Status */
#define PCICAP_E1000E_REGS_STATUS			0x08
/* ro: Full duplex */
#define  PCICAP_E1000E_REGS_STATUS_FD \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000001)
/* ro: Link up */
#define  PCICAP_E1000E_REGS_STATUS_LU \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000002)
/* ro: Which port of the device */
#define  PCICAP_E1000E_REGS_STATUS_LAN_ID \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x0000000c)
/* ro: Transmission is paused */
#define  PCICAP_E1000E_REGS_STATUS_TXOFF \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000010)
/* ro: Link speed */
#define  PCICAP_E1000E_REGS_STATUS_SPEED \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x000000c0)
#define  PCICAP_E1000E_REGS_STATUS_SPEED_MBPS10 \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000000)
#define  PCICAP_E1000E_REGS_STATUS_SPEED_MBPS100 \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000040)
#define  PCICAP_E1000E_REGS_STATUS_SPEED_MBPS1000 \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000080)
/* ro: Auto-speed detection value */
#define  PCICAP_E1000E_REGS_STATUS_ASDV \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000300)
#define  PCICAP_E1000E_REGS_STATUS_ASDV_MBPS10 \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000000)
#define  PCICAP_E1000E_REGS_STATUS_ASDV_MBPS100 \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000100)
#define  PCICAP_E1000E_REGS_STATUS_ASDV_MBPS1000 \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000200)
/* rw: PHY reset asserted; writing 0 clears it */
#define  PCICAP_E1000E_REGS_STATUS_PHYRA \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00000400)
/* ro: Requests as a PCI Express requester are outstanding or allowed */
#define  PCICAP_E1000E_REGS_STATUS_GIO_MASTER_ENABLE \
	PCICAP_BITS(pcicap_e1000e_regs_status_t, 0x00080000)

typedef u32 __bitwise pcicap_e1000e_regs_eecd_t;
/* rw, ro, rw1s: EEPROM/Flash Control */
#define PCICAP_E1000E_REGS_EECD			0x10
/* rw: Clock */
#define  PCICAP_E1000E_REGS_EECD_SK		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000001)
/* rw: Chip select */
#define  PCICAP_E1000E_REGS_EECD_CS		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000002)
/* rw: Data to the NVM */
#define  PCICAP_E1000E_REGS_EECD_DI		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000004)
/* ro: Data from the NVM */
#define  PCICAP_E1000E_REGS_EECD_DO_PIN		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000008)
/* rw: Asks for direct access */
#define  PCICAP_E1000E_REGS_EECD_REQ		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000040)
/* ro: Direct access is granted */
#define  PCICAP_E1000E_REGS_EECD_GNT		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000080)
/* ro: An NVM is present */
#define  PCICAP_E1000E_REGS_EECD_PRES		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000100)
/* ro: The NVM was read automatically after a reset */
#define  PCICAP_E1000E_REGS_EECD_AUTO_RD	PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00000200)
/* ro: Size of the NVM */
#define  PCICAP_E1000E_REGS_EECD_SIZE		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00007800)
/* rw1s: Writes the shadow RAM to the flash */
#define  PCICAP_E1000E_REGS_EECD_FLUPD		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00080000)
/* rw: The flash is updated without being asked */
#define  PCICAP_E1000E_REGS_EECD_AUPDEN		PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00100000)
/* ro: Sector 1 of the flash is the valid one */
#define  PCICAP_E1000E_REGS_EECD_SEC1VAL	PCICAP_BITS(pcicap_e1000e_regs_eecd_t, 0x00400000)

typedef u32 __bitwise pcicap_e1000e_regs_ctrl_ext_t;
/* rw1s, rw: Extended Device Control */
#define PCICAP_E1000E_REGS_CTRL_EXT			0x18
/* rw1s: Reads the NVM again */
#define  PCICAP_E1000E_REGS_CTRL_EXT_EE_RST \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x00002000)
/* rw: Speed select bypass */
#define  PCICAP_E1000E_REGS_CTRL_EXT_SPD_BYPS \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x00008000)
/* rw: No relaxed ordering */
#define  PCICAP_E1000E_REGS_CTRL_EXT_RO_DIS \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x00020000)
/* rw: The clock of DMA is gated */
#define  PCICAP_E1000E_REGS_CTRL_EXT_DMA_DYN_CLK_EN \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x00080000)
/* rw: The PHY may be powered down */
#define  PCICAP_E1000E_REGS_CTRL_EXT_PHYPDEN \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x00100000)
/* rw: Extended interrupt acknowledge auto-mask enable */
#define  PCICAP_E1000E_REGS_CTRL_EXT_EIAME \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x01000000)
/* rw: Interrupt acknowledge auto-mask enable */
#define  PCICAP_E1000E_REGS_CTRL_EXT_IAME \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x08000000)
/* rw: A driver is loaded: told to firmware */
#define  PCICAP_E1000E_REGS_CTRL_EXT_DRV_LOAD \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x10000000)
/* rw: Pending bits of MSI-X are cleared by reading or by automatic clearing */
#define  PCICAP_E1000E_REGS_CTRL_EXT_PBA_CLR \
	PCICAP_BITS(pcicap_e1000e_regs_ctrl_ext_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000e_regs_icr_t;
/* rw1c, ro: Interrupt Cause Read: a read clears it under conditions that the datasheet tells */
#define PCICAP_E1000E_REGS_ICR			0xc0
/* rw1c: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_ICR_TXDW		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000001)
/* rw1c: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_ICR_TXQE		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000002)
/* rw1c: Link status changed */
#define  PCICAP_E1000E_REGS_ICR_LSC		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000004)
/* rw1c: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_ICR_RXDMT0		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000010)
/* rw1c: Receiver overrun */
#define  PCICAP_E1000E_REGS_ICR_RXO		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000040)
/* rw1c: Receiver timer */
#define  PCICAP_E1000E_REGS_ICR_RXT0		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000080)
/* rw1c: An MDI access has ended */
#define  PCICAP_E1000E_REGS_ICR_MDAC		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00000200)
/* rw1c: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_ICR_TXD_LOW		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00008000)
/* rw1c: A small packet was received */
#define  PCICAP_E1000E_REGS_ICR_SRPD		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00010000)
/* rw1c: An ACK frame was received */
#define  PCICAP_E1000E_REGS_ICR_ACK		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00020000)
/* rw1c: Manageability event */
#define  PCICAP_E1000E_REGS_ICR_MNG		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00040000)
/* rw1c: Receive queue 0 */
#define  PCICAP_E1000E_REGS_ICR_RXQ0		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00100000)
/* rw1c: Receive queue 1 */
#define  PCICAP_E1000E_REGS_ICR_RXQ1		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00200000)
/* rw1c: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_ICR_TXQ0		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00400000)
/* rw1c: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_ICR_TXQ1		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x00800000)
/* rw1c: Another cause */
#define  PCICAP_E1000E_REGS_ICR_OTHER		PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x01000000)
/* ro: An interrupt was asserted */
#define  PCICAP_E1000E_REGS_ICR_INT_ASSERTED	PCICAP_BITS(pcicap_e1000e_regs_icr_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000e_regs_ics_t;
/* wo: Interrupt Cause Set: raises causes */
#define PCICAP_E1000E_REGS_ICS			0xc8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_ICS_TXDW		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000001)
/* wo: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_ICS_TXQE		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000002)
/* wo: Link status changed */
#define  PCICAP_E1000E_REGS_ICS_LSC		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000004)
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_ICS_RXDMT0		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000010)
/* wo: Receiver overrun */
#define  PCICAP_E1000E_REGS_ICS_RXO		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000040)
/* wo: Receiver timer */
#define  PCICAP_E1000E_REGS_ICS_RXT0		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000080)
/* wo: An MDI access has ended */
#define  PCICAP_E1000E_REGS_ICS_MDAC		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00000200)
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_ICS_TXD_LOW		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00008000)
/* wo: A small packet was received */
#define  PCICAP_E1000E_REGS_ICS_SRPD		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00010000)
/* wo: An ACK frame was received */
#define  PCICAP_E1000E_REGS_ICS_ACK		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00020000)
/* wo: Manageability event */
#define  PCICAP_E1000E_REGS_ICS_MNG		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00040000)
/* wo: Receive queue 0 */
#define  PCICAP_E1000E_REGS_ICS_RXQ0		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00100000)
/* wo: Receive queue 1 */
#define  PCICAP_E1000E_REGS_ICS_RXQ1		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00200000)
/* wo: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_ICS_TXQ0		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00400000)
/* wo: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_ICS_TXQ1		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x00800000)
/* wo: Another cause */
#define  PCICAP_E1000E_REGS_ICS_OTHER		PCICAP_BITS(pcicap_e1000e_regs_ics_t, 0x01000000)

typedef u32 __bitwise pcicap_e1000e_regs_ims_t;
/* rw1s: Interrupt Mask Set/Read: ones enable causes */
#define PCICAP_E1000E_REGS_IMS			0xd0
/* rw1s: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_IMS_TXDW		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000001)
/* rw1s: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_IMS_TXQE		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000002)
/* rw1s: Link status changed */
#define  PCICAP_E1000E_REGS_IMS_LSC		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000004)
/* rw1s: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_IMS_RXDMT0		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000010)
/* rw1s: Receiver overrun */
#define  PCICAP_E1000E_REGS_IMS_RXO		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000040)
/* rw1s: Receiver timer */
#define  PCICAP_E1000E_REGS_IMS_RXT0		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000080)
/* rw1s: An MDI access has ended */
#define  PCICAP_E1000E_REGS_IMS_MDAC		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00000200)
/* rw1s: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_IMS_TXD_LOW		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00008000)
/* rw1s: A small packet was received */
#define  PCICAP_E1000E_REGS_IMS_SRPD		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00010000)
/* rw1s: An ACK frame was received */
#define  PCICAP_E1000E_REGS_IMS_ACK		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00020000)
/* rw1s: Manageability event */
#define  PCICAP_E1000E_REGS_IMS_MNG		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00040000)
/* rw1s: Receive queue 0 */
#define  PCICAP_E1000E_REGS_IMS_RXQ0		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00100000)
/* rw1s: Receive queue 1 */
#define  PCICAP_E1000E_REGS_IMS_RXQ1		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00200000)
/* rw1s: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_IMS_TXQ0		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00400000)
/* rw1s: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_IMS_TXQ1		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x00800000)
/* rw1s: Another cause */
#define  PCICAP_E1000E_REGS_IMS_OTHER		PCICAP_BITS(pcicap_e1000e_regs_ims_t, 0x01000000)

typedef u32 __bitwise pcicap_e1000e_regs_imc_t;
/* wo: Interrupt Mask Clear: ones disable causes */
#define PCICAP_E1000E_REGS_IMC			0xd8
/* wo: A transmit descriptor was written back */
#define  PCICAP_E1000E_REGS_IMC_TXDW		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000001)
/* wo: The transmit queue is empty */
#define  PCICAP_E1000E_REGS_IMC_TXQE		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000002)
/* wo: Link status changed */
#define  PCICAP_E1000E_REGS_IMC_LSC		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000004)
/* wo: Few receive descriptors are left */
#define  PCICAP_E1000E_REGS_IMC_RXDMT0		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000010)
/* wo: Receiver overrun */
#define  PCICAP_E1000E_REGS_IMC_RXO		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000040)
/* wo: Receiver timer */
#define  PCICAP_E1000E_REGS_IMC_RXT0		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000080)
/* wo: An MDI access has ended */
#define  PCICAP_E1000E_REGS_IMC_MDAC		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00000200)
/* wo: Few transmit descriptors are left */
#define  PCICAP_E1000E_REGS_IMC_TXD_LOW		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00008000)
/* wo: A small packet was received */
#define  PCICAP_E1000E_REGS_IMC_SRPD		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00010000)
/* wo: An ACK frame was received */
#define  PCICAP_E1000E_REGS_IMC_ACK		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00020000)
/* wo: Manageability event */
#define  PCICAP_E1000E_REGS_IMC_MNG		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00040000)
/* wo: Receive queue 0 */
#define  PCICAP_E1000E_REGS_IMC_RXQ0		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00100000)
/* wo: Receive queue 1 */
#define  PCICAP_E1000E_REGS_IMC_RXQ1		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00200000)
/* wo: Transmit queue 0 */
#define  PCICAP_E1000E_REGS_IMC_TXQ0		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00400000)
/* wo: Transmit queue 1 */
#define  PCICAP_E1000E_REGS_IMC_TXQ1		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x00800000)
/* wo: Another cause */
#define  PCICAP_E1000E_REGS_IMC_OTHER		PCICAP_BITS(pcicap_e1000e_regs_imc_t, 0x01000000)

typedef u32 __bitwise pcicap_e1000e_regs_eiac_t;
/* rw: Extended Interrupt Auto Clear: causes that an MSI-X message clears */
#define PCICAP_E1000E_REGS_EIAC			0xdc
/* rw: Causes */
#define  PCICAP_E1000E_REGS_EIAC_CAUSES		PCICAP_BITS(pcicap_e1000e_regs_eiac_t, 0x01f00000)
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_RXQ0	PCICAP_BITS(pcicap_e1000e_regs_eiac_t, 0x00100000)
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_RXQ1	PCICAP_BITS(pcicap_e1000e_regs_eiac_t, 0x00200000)
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_TXQ0	PCICAP_BITS(pcicap_e1000e_regs_eiac_t, 0x00400000)
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_TXQ1	PCICAP_BITS(pcicap_e1000e_regs_eiac_t, 0x00800000)
#define  PCICAP_E1000E_REGS_EIAC_CAUSES_OTHER	PCICAP_BITS(pcicap_e1000e_regs_eiac_t, 0x01000000)
/* rw: Interrupt Acknowledge Auto Mask: causes that are disabled when ICR is read or written */
#define PCICAP_E1000E_REGS_IAM			0xe0

typedef u32 __bitwise pcicap_e1000e_regs_ivar_t;
/* rw: Interrupt Vector Allocation: MSI-X vector of each cause */
#define PCICAP_E1000E_REGS_IVAR				0xe4
/* rw: Vector of receive queue 0 */
#define  PCICAP_E1000E_REGS_IVAR_RXQ0 \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00000007)
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_RXQ0_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00000008)
/* rw: Vector of receive queue 1 */
#define  PCICAP_E1000E_REGS_IVAR_RXQ1 \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00000070)
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_RXQ1_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00000080)
/* rw: Vector of transmit queue 0 */
#define  PCICAP_E1000E_REGS_IVAR_TXQ0 \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00000700)
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_TXQ0_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00000800)
/* rw: Vector of transmit queue 1 */
#define  PCICAP_E1000E_REGS_IVAR_TXQ1 \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00007000)
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_TXQ1_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00008000)
/* rw: Vector of other causes */
#define  PCICAP_E1000E_REGS_IVAR_OTHER \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00070000)
/* rw: It is valid */
#define  PCICAP_E1000E_REGS_IVAR_OTHER_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x00080000)
/* rw: Interrupts at each write back of transmit descriptors */
#define  PCICAP_E1000E_REGS_IVAR_EVERY_WRITEBACK \
	PCICAP_BITS(pcicap_e1000e_regs_ivar_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000e_regs_eitr_t;
/* rw: Extended Interrupt Throttling Rate: of each MSI-X vector */
#define PCICAP_E1000E_REGS_EITR			0xe8
#define PCICAP_E1000E_REGS_EITR_COUNT		5
/* rw: The least time between interrupts, 0: no limit */
#define  PCICAP_E1000E_REGS_EITR_INTERVAL	PCICAP_BITS(pcicap_e1000e_regs_eitr_t, 0x0000ffff)

typedef u32 __bitwise pcicap_e1000e_regs_rctl_t;
/* rw: Receive Control */
#define PCICAP_E1000E_REGS_RCTL				0x100
/* rw: Receiver enable */
#define  PCICAP_E1000E_REGS_RCTL_EN \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000002)
/* rw: Store bad packets */
#define  PCICAP_E1000E_REGS_RCTL_SBP \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000004)
/* rw: Unicast promiscuous enable */
#define  PCICAP_E1000E_REGS_RCTL_UPE \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000008)
/* rw: Multicast promiscuous enable */
#define  PCICAP_E1000E_REGS_RCTL_MPE \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000010)
/* rw: Long packet enable */
#define  PCICAP_E1000E_REGS_RCTL_LPE \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000020)
/* rw: Loopback mode */
#define  PCICAP_E1000E_REGS_RCTL_LBM \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x000000c0)
#define  PCICAP_E1000E_REGS_RCTL_LBM_NONE \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_RCTL_LBM_MAC \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000040)
#define  PCICAP_E1000E_REGS_RCTL_LBM_TRANSCEIVER \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x000000c0)
/* rw: Receive descriptors left at which RXDMT0 is set, of the length of the ring */
#define  PCICAP_E1000E_REGS_RCTL_RDMTS \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000300)
#define  PCICAP_E1000E_REGS_RCTL_RDMTS_HALF \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_RCTL_RDMTS_QUARTER \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000100)
#define  PCICAP_E1000E_REGS_RCTL_RDMTS_EIGHTH \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000200)
/* rw: Descriptor type */
#define  PCICAP_E1000E_REGS_RCTL_DTYP \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000c00)
#define  PCICAP_E1000E_REGS_RCTL_DTYP_LEGACY \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_RCTL_DTYP_PACKET_SPLIT \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000400)
/* rw: Multicast offset: bits of the address that select in MTA */
#define  PCICAP_E1000E_REGS_RCTL_MO \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00003000)
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS47_36 \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS46_35 \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00001000)
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS45_34 \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00002000)
#define  PCICAP_E1000E_REGS_RCTL_MO_BITS43_32 \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00003000)
/* rw: Broadcasts are accepted */
#define  PCICAP_E1000E_REGS_RCTL_BAM \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00008000)
/* rw: Buffer size: 2048, 1024, 512 or 256 bytes; 1 to 3 with BSEX: 16 times that */
#define  PCICAP_E1000E_REGS_RCTL_BSIZE \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00030000)
/* rw: VLAN filter enable */
#define  PCICAP_E1000E_REGS_RCTL_VFE \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00040000)
/* rw: Canonical form indicator enable */
#define  PCICAP_E1000E_REGS_RCTL_CFIEN \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00080000)
/* rw: Canonical form indicator that is accepted */
#define  PCICAP_E1000E_REGS_RCTL_CFI \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00100000)
/* rw: Pause frames are discarded */
#define  PCICAP_E1000E_REGS_RCTL_DPF \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00400000)
/* rw: MAC control frames are passed */
#define  PCICAP_E1000E_REGS_RCTL_PMCF \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x00800000)
/* rw: Buffer size extension */
#define  PCICAP_E1000E_REGS_RCTL_BSEX \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x02000000)
/* rw: The CRC is stripped */
#define  PCICAP_E1000E_REGS_RCTL_SECRC \
	PCICAP_BITS(pcicap_e1000e_regs_rctl_t, 0x04000000)

typedef u32 __bitwise pcicap_e1000e_regs_tctl_t;
/* rw: Transmit Control */
#define PCICAP_E1000E_REGS_TCTL			0x400
/* rw: Transmitter enable */
#define  PCICAP_E1000E_REGS_TCTL_EN		PCICAP_BITS(pcicap_e1000e_regs_tctl_t, 0x00000002)
/* rw: Short packets are padded */
#define  PCICAP_E1000E_REGS_TCTL_PSP		PCICAP_BITS(pcicap_e1000e_regs_tctl_t, 0x00000008)
/* rw: Collision threshold */
#define  PCICAP_E1000E_REGS_TCTL_CT		PCICAP_BITS(pcicap_e1000e_regs_tctl_t, 0x00000ff0)
/* rw: Collision distance */
#define  PCICAP_E1000E_REGS_TCTL_COLD		PCICAP_BITS(pcicap_e1000e_regs_tctl_t, 0x003ff000)
/* rw: Retransmits on late collisions */
#define  PCICAP_E1000E_REGS_TCTL_RTLC		PCICAP_BITS(pcicap_e1000e_regs_tctl_t, 0x01000000)
/* rw: Multiple requests at a time */
#define  PCICAP_E1000E_REGS_TCTL_MULR		PCICAP_BITS(pcicap_e1000e_regs_tctl_t, 0x10000000)

typedef u32 __bitwise pcicap_e1000e_regs_ledctl_t;
/* rw: LED Control */
#define PCICAP_E1000E_REGS_LEDCTL			0xe00
/* rw: What LED 0 shows */
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE \
	PCICAP_BITS(pcicap_e1000e_regs_ledctl_t, 0x0000000f)
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE_LINK_UP \
	PCICAP_BITS(pcicap_e1000e_regs_ledctl_t, 0x00000002)
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE_IS_ON \
	PCICAP_BITS(pcicap_e1000e_regs_ledctl_t, 0x0000000e)
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_MODE_IS_OFF \
	PCICAP_BITS(pcicap_e1000e_regs_ledctl_t, 0x0000000f)
/* rw: LED 0 is inverted */
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_IVRT \
	PCICAP_BITS(pcicap_e1000e_regs_ledctl_t, 0x00000040)
/* rw: LED 0 blinks */
#define  PCICAP_E1000E_REGS_LEDCTL_LED0_BLINK \
	PCICAP_BITS(pcicap_e1000e_regs_ledctl_t, 0x00000080)

typedef u32 __bitwise pcicap_e1000e_regs_extcnf_ctrl_t;
/* rw: Extended Configuration Control */
#define PCICAP_E1000E_REGS_EXTCNF_CTRL				0xf00
/* rw: Software owns MDIO */
#define  PCICAP_E1000E_REGS_EXTCNF_CTRL_MDIO_SW_OWNERSHIP \
	PCICAP_BITS(pcicap_e1000e_regs_extcnf_ctrl_t, 0x00000020)

typedef u32 __bitwise pcicap_e1000e_regs_pba_t;
/* rw, ro: Packet Buffer Allocation */
#define PCICAP_E1000E_REGS_PBA			0x1000
/* rw: For packets received */
#define  PCICAP_E1000E_REGS_PBA_RXA		PCICAP_BITS(pcicap_e1000e_regs_pba_t, 0x0000ffff)
/* ro: For packets to transmit */
#define  PCICAP_E1000E_REGS_PBA_TXA		PCICAP_BITS(pcicap_e1000e_regs_pba_t, 0xffff0000)

typedef u32 __bitwise pcicap_e1000e_regs_eemngctl_t;
/* unknown: MNG EEPROM Control */
#define PCICAP_E1000E_REGS_EEMNGCTL		0x1010
/* unknown: The PHY was configured */
#define  PCICAP_E1000E_REGS_EEMNGCTL_CFG_DONE \
	PCICAP_BITS(pcicap_e1000e_regs_eemngctl_t, 0x00040000)

typedef u32 __bitwise pcicap_e1000e_regs_eewr_t;
/* rw1s, ro, rw: EEPROM Write: writes a word of the NVM */
#define PCICAP_E1000E_REGS_EEWR			0x102c
/* rw1s: Starts to write; written together with address and data */
#define  PCICAP_E1000E_REGS_EEWR_START		PCICAP_BITS(pcicap_e1000e_regs_eewr_t, 0x00000001)
/* ro: It is written */
#define  PCICAP_E1000E_REGS_EEWR_DONE		PCICAP_BITS(pcicap_e1000e_regs_eewr_t, 0x00000002)
/* rw: Address of the word */
#define  PCICAP_E1000E_REGS_EEWR_ADDR		PCICAP_BITS(pcicap_e1000e_regs_eewr_t, 0x0000fffc)
/* rw: The word */
#define  PCICAP_E1000E_REGS_EEWR_DATA		PCICAP_BITS(pcicap_e1000e_regs_eewr_t, 0xffff0000)

typedef u32 __bitwise pcicap_e1000e_regs_psrctl_t;
/* rw: Packet Split Receive Control: sizes of buffers */
#define PCICAP_E1000E_REGS_PSRCTL		0x2170
/* rw: Of the header */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE0	PCICAP_BITS(pcicap_e1000e_regs_psrctl_t, 0x0000007f)
/* rw: Buffer 1 */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE1	PCICAP_BITS(pcicap_e1000e_regs_psrctl_t, 0x00003f00)
/* rw: Buffer 2 */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE2	PCICAP_BITS(pcicap_e1000e_regs_psrctl_t, 0x003f0000)
/* rw: Buffer 3 */
#define  PCICAP_E1000E_REGS_PSRCTL_BSIZE3	PCICAP_BITS(pcicap_e1000e_regs_psrctl_t, 0x3f000000)
/* rw: Receive Descriptor Base Address of a queue, lower 32 bits */
#define PCICAP_E1000E_REGS_RDBAL		0x2800
#define PCICAP_E1000E_REGS_RDBAL_COUNT		2
/* rw: Receive Descriptor Base Address of a queue, upper 32 bits */
#define PCICAP_E1000E_REGS_RDBAH		0x2804
#define PCICAP_E1000E_REGS_RDBAH_COUNT		2
/* rw: Receive Descriptor Length of a queue */
#define PCICAP_E1000E_REGS_RDLEN		0x2808
#define PCICAP_E1000E_REGS_RDLEN_COUNT		2
/* rw: Receive Descriptor Head of a queue */
#define PCICAP_E1000E_REGS_RDH			0x2810
#define PCICAP_E1000E_REGS_RDH_COUNT		2
/* rw: Receive Descriptor Tail of a queue */
#define PCICAP_E1000E_REGS_RDT			0x2818
#define PCICAP_E1000E_REGS_RDT_COUNT		2

typedef u32 __bitwise pcicap_e1000e_regs_rxdctl_t;
/* rw: Receive Descriptor Control of a queue */
#define PCICAP_E1000E_REGS_RXDCTL			0x2828
#define PCICAP_E1000E_REGS_RXDCTL_COUNT			2
/* rw: Prefetch threshold */
#define  PCICAP_E1000E_REGS_RXDCTL_PTHRESH \
	PCICAP_BITS(pcicap_e1000e_regs_rxdctl_t, 0x0000003f)
/* rw: Host threshold */
#define  PCICAP_E1000E_REGS_RXDCTL_HTHRESH \
	PCICAP_BITS(pcicap_e1000e_regs_rxdctl_t, 0x00003f00)
/* rw: Write-back threshold */
#define  PCICAP_E1000E_REGS_RXDCTL_WTHRESH \
	PCICAP_BITS(pcicap_e1000e_regs_rxdctl_t, 0x003f0000)
/* rw: Unit of the thresholds */
#define  PCICAP_E1000E_REGS_RXDCTL_GRAN \
	PCICAP_BITS(pcicap_e1000e_regs_rxdctl_t, 0x01000000)
#define  PCICAP_E1000E_REGS_RXDCTL_GRAN_CACHE_LINES \
	PCICAP_BITS(pcicap_e1000e_regs_rxdctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_RXDCTL_GRAN_DESCRIPTORS \
	PCICAP_BITS(pcicap_e1000e_regs_rxdctl_t, 0x01000000)
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

typedef u32 __bitwise pcicap_e1000e_regs_txdctl_t;
/* rw: Transmit Descriptor Control of a queue */
#define PCICAP_E1000E_REGS_TXDCTL			0x3828
#define PCICAP_E1000E_REGS_TXDCTL_COUNT			2
/* rw: Prefetch threshold */
#define  PCICAP_E1000E_REGS_TXDCTL_PTHRESH \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x0000003f)
/* rw: Host threshold */
#define  PCICAP_E1000E_REGS_TXDCTL_HTHRESH \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x00003f00)
/* rw: Write-back threshold */
#define  PCICAP_E1000E_REGS_TXDCTL_WTHRESH \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x003f0000)
/* rw: Descriptors to be processed are counted */
#define  PCICAP_E1000E_REGS_TXDCTL_COUNT_DESC \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x00400000)
/* rw: Unit of the thresholds */
#define  PCICAP_E1000E_REGS_TXDCTL_GRAN \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x01000000)
#define  PCICAP_E1000E_REGS_TXDCTL_GRAN_CACHE_LINES \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_TXDCTL_GRAN_DESCRIPTORS \
	PCICAP_BITS(pcicap_e1000e_regs_txdctl_t, 0x01000000)
/* rw: Transmit Arbitration Count of a queue */
#define PCICAP_E1000E_REGS_TARC			0x3840
#define PCICAP_E1000E_REGS_TARC_COUNT		2
/* ro: Interrupts asserted */
#define PCICAP_E1000E_REGS_IAC			0x4100

typedef u32 __bitwise pcicap_e1000e_regs_rxcsum_t;
/* rw: Receive Checksum Control */
#define PCICAP_E1000E_REGS_RXCSUM		0x5000
/* rw: Where the packet checksum starts */
#define  PCICAP_E1000E_REGS_RXCSUM_PCSS		PCICAP_BITS(pcicap_e1000e_regs_rxcsum_t, 0x000000ff)
/* rw: IP checksum offload enable */
#define  PCICAP_E1000E_REGS_RXCSUM_IPOFL	PCICAP_BITS(pcicap_e1000e_regs_rxcsum_t, 0x00000100)
/* rw: TCP and UDP checksum offload enable */
#define  PCICAP_E1000E_REGS_RXCSUM_TUOFL	PCICAP_BITS(pcicap_e1000e_regs_rxcsum_t, 0x00000200)
/* rw: IP payload checksum enable */
#define  PCICAP_E1000E_REGS_RXCSUM_IPPCSE	PCICAP_BITS(pcicap_e1000e_regs_rxcsum_t, 0x00001000)
/* rw: The RSS hash is given in place of the packet checksum */
#define  PCICAP_E1000E_REGS_RXCSUM_PCSD		PCICAP_BITS(pcicap_e1000e_regs_rxcsum_t, 0x00002000)

typedef u32 __bitwise pcicap_e1000e_regs_rfctl_t;
/* rw: Receive Filter Control */
#define PCICAP_E1000E_REGS_RFCTL			0x5008
/* rw: NFS write filter disable */
#define  PCICAP_E1000E_REGS_RFCTL_NFSW_DIS \
	PCICAP_BITS(pcicap_e1000e_regs_rfctl_t, 0x00000040)
/* rw: NFS read filter disable */
#define  PCICAP_E1000E_REGS_RFCTL_NFSR_DIS \
	PCICAP_BITS(pcicap_e1000e_regs_rfctl_t, 0x00000080)
/* rw: No interrupts of ACK frames */
#define  PCICAP_E1000E_REGS_RFCTL_ACK_DIS \
	PCICAP_BITS(pcicap_e1000e_regs_rfctl_t, 0x00001000)
/* rw: Extended receive descriptors */
#define  PCICAP_E1000E_REGS_RFCTL_EXTEN \
	PCICAP_BITS(pcicap_e1000e_regs_rfctl_t, 0x00008000)
/* rw: IPv6 extension headers are not parsed */
#define  PCICAP_E1000E_REGS_RFCTL_IPV6_EX_DIS \
	PCICAP_BITS(pcicap_e1000e_regs_rfctl_t, 0x00010000)
/* rw: New IPv6 extension headers are not parsed */
#define  PCICAP_E1000E_REGS_RFCTL_NEW_IPV6_EXT_DIS \
	PCICAP_BITS(pcicap_e1000e_regs_rfctl_t, 0x00020000)

typedef u32 __bitwise pcicap_e1000e_regs_wuc_t;
/* rw, rw1c: Wakeup Control */
#define PCICAP_E1000E_REGS_WUC			0x5800
/* rw: Advanced power management enable */
#define  PCICAP_E1000E_REGS_WUC_APME		PCICAP_BITS(pcicap_e1000e_regs_wuc_t, 0x00000001)
/* rw: PME enable */
#define  PCICAP_E1000E_REGS_WUC_PME_EN		PCICAP_BITS(pcicap_e1000e_regs_wuc_t, 0x00000002)
/* rw1c: A wakeup event was received */
#define  PCICAP_E1000E_REGS_WUC_PME_STATUS	PCICAP_BITS(pcicap_e1000e_regs_wuc_t, 0x00000004)
/* rw: PME is asserted on APM wakeup */
#define  PCICAP_E1000E_REGS_WUC_APMPME		PCICAP_BITS(pcicap_e1000e_regs_wuc_t, 0x00000008)

typedef u32 __bitwise pcicap_e1000e_regs_wufc_t;
/* rw: Wakeup Filter Control: what wakes */
#define PCICAP_E1000E_REGS_WUFC			0x5808
/* rw: Link status change */
#define  PCICAP_E1000E_REGS_WUFC_LNKC		PCICAP_BITS(pcicap_e1000e_regs_wufc_t, 0x00000001)
/* rw: Magic packet */
#define  PCICAP_E1000E_REGS_WUFC_MAG		PCICAP_BITS(pcicap_e1000e_regs_wufc_t, 0x00000002)
/* rw: Directed packet */
#define  PCICAP_E1000E_REGS_WUFC_EX		PCICAP_BITS(pcicap_e1000e_regs_wufc_t, 0x00000004)
/* rw: Directed multicast packet */
#define  PCICAP_E1000E_REGS_WUFC_MC		PCICAP_BITS(pcicap_e1000e_regs_wufc_t, 0x00000008)
/* rw: Broadcast packet */
#define  PCICAP_E1000E_REGS_WUFC_BC		PCICAP_BITS(pcicap_e1000e_regs_wufc_t, 0x00000010)
/* rw: ARP request */
#define  PCICAP_E1000E_REGS_WUFC_ARP		PCICAP_BITS(pcicap_e1000e_regs_wufc_t, 0x00000020)

typedef u32 __bitwise pcicap_e1000e_regs_wus_t;
/* unknown: Wakeup Status: what woke */
#define PCICAP_E1000E_REGS_WUS			0x5810
/* unknown: Link status change */
#define  PCICAP_E1000E_REGS_WUS_LNKC		PCICAP_BITS(pcicap_e1000e_regs_wus_t, 0x00000001)
/* unknown: Magic packet */
#define  PCICAP_E1000E_REGS_WUS_MAG		PCICAP_BITS(pcicap_e1000e_regs_wus_t, 0x00000002)
/* unknown: Directed packet */
#define  PCICAP_E1000E_REGS_WUS_EX		PCICAP_BITS(pcicap_e1000e_regs_wus_t, 0x00000004)
/* unknown: Directed multicast packet */
#define  PCICAP_E1000E_REGS_WUS_MC		PCICAP_BITS(pcicap_e1000e_regs_wus_t, 0x00000008)
/* unknown: Broadcast packet */
#define  PCICAP_E1000E_REGS_WUS_BC		PCICAP_BITS(pcicap_e1000e_regs_wus_t, 0x00000010)

typedef u32 __bitwise pcicap_e1000e_regs_mrqc_t;
/* rw: Multiple Receive Queues Command */
#define PCICAP_E1000E_REGS_MRQC				0x5818
/* rw: How the queue is chosen */
#define  PCICAP_E1000E_REGS_MRQC_ENABLE \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00000003)
#define  PCICAP_E1000E_REGS_MRQC_ENABLE_NONE \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00000000)
#define  PCICAP_E1000E_REGS_MRQC_ENABLE_RSS \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00000001)
/* rw: What is hashed */
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0xffff0000)
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV4_TCP \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00010000)
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV4 \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00020000)
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV6_TCP_EX \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00040000)
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV6 \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00100000)
#define  PCICAP_E1000E_REGS_MRQC_RSS_FIELD_IPV6_TCP \
	PCICAP_BITS(pcicap_e1000e_regs_mrqc_t, 0x00200000)

typedef u32 __bitwise pcicap_e1000e_regs_manc_t;
/* rw: Management Control */
#define PCICAP_E1000E_REGS_MANC				0x5820
/* rw: Packets for management are received */
#define  PCICAP_E1000E_REGS_MANC_RCV_TCO_EN \
	PCICAP_BITS(pcicap_e1000e_regs_manc_t, 0x00020000)
/* rw: Resets of the PHY are blocked */
#define  PCICAP_E1000E_REGS_MANC_BLK_PHY_RST \
	PCICAP_BITS(pcicap_e1000e_regs_manc_t, 0x00040000)
/* rw: Packets are filtered by MAC address */
#define  PCICAP_E1000E_REGS_MANC_EN_MAC_ADDR_FILTER \
	PCICAP_BITS(pcicap_e1000e_regs_manc_t, 0x00100000)
/* rw: Packets for management go to the host too */
#define  PCICAP_E1000E_REGS_MANC_EN_MNG2HOST \
	PCICAP_BITS(pcicap_e1000e_regs_manc_t, 0x00200000)
/* rw: Management Control to Host */
#define PCICAP_E1000E_REGS_MANC2H		0x5860

typedef u32 __bitwise pcicap_e1000e_regs_gcr_t;
/* rw: PCI Express Control */
#define PCICAP_E1000E_REGS_GCR				0x5b00
/* rw: No snoop of data received */
#define  PCICAP_E1000E_REGS_GCR_RXD_NO_SNOOP \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x00000001)
/* rw: No snoop of receive descriptors written */
#define  PCICAP_E1000E_REGS_GCR_RXDSCW_NO_SNOOP \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x00000002)
/* rw: No snoop of receive descriptors read */
#define  PCICAP_E1000E_REGS_GCR_RXDSCR_NO_SNOOP \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x00000004)
/* rw: No snoop of data to transmit */
#define  PCICAP_E1000E_REGS_GCR_TXD_NO_SNOOP \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x00000008)
/* rw: No snoop of transmit descriptors written */
#define  PCICAP_E1000E_REGS_GCR_TXDSCW_NO_SNOOP \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x00000010)
/* rw: No snoop of transmit descriptors read */
#define  PCICAP_E1000E_REGS_GCR_TXDSCR_NO_SNOOP \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x00000020)
/* rw: Enters L1 although the receiver is not in L0s */
#define  PCICAP_E1000E_REGS_GCR_L1_ACT_WITHOUT_L0S_RX \
	PCICAP_BITS(pcicap_e1000e_regs_gcr_t, 0x08000000)

typedef u32 __bitwise pcicap_e1000e_regs_swsm_t;
/* rw: Software Semaphore; a read takes SMBI */
#define PCICAP_E1000E_REGS_SWSM			0x5b50
/* rw: Semaphore of drivers: reads 0 to the one that has got it */
#define  PCICAP_E1000E_REGS_SWSM_SMBI		PCICAP_BITS(pcicap_e1000e_regs_swsm_t, 0x00000001)
/* rw: Semaphore against firmware: reads 1 if it was got */
#define  PCICAP_E1000E_REGS_SWSM_SWESMBI	PCICAP_BITS(pcicap_e1000e_regs_swsm_t, 0x00000002)
/* rw: A driver is loaded */
#define  PCICAP_E1000E_REGS_SWSM_DRV_LOAD	PCICAP_BITS(pcicap_e1000e_regs_swsm_t, 0x00000008)
/* unknown: Firmware Semaphore */
#define PCICAP_E1000E_REGS_FWSM			0x5b54
/* rw: Redirection Table: four entries each */
#define PCICAP_E1000E_REGS_RETA			0x5c00
#define PCICAP_E1000E_REGS_RETA_COUNT		32
/* rw: RSS Random Key */
#define PCICAP_E1000E_REGS_RSSRK		0x5c80
#define PCICAP_E1000E_REGS_RSSRK_COUNT		10
/* rw: System Time, lower 32 bits */
#define PCICAP_E1000E_REGS_SYSTIML		0xb600
/* rw: System Time, upper 32 bits */
#define PCICAP_E1000E_REGS_SYSTIMH		0xb604

typedef u32 __bitwise pcicap_e1000e_regs_timinca_t;
/* rw: Increment Attributes */
#define PCICAP_E1000E_REGS_TIMINCA		0xb608
/* rw: What is added to the system time */
#define  PCICAP_E1000E_REGS_TIMINCA_INCVALUE \
	PCICAP_BITS(pcicap_e1000e_regs_timinca_t, 0x00ffffff)
/* rw: How often, in clocks */
#define  PCICAP_E1000E_REGS_TIMINCA_INCPERIOD \
	PCICAP_BITS(pcicap_e1000e_regs_timinca_t, 0xff000000)

typedef u32 __bitwise pcicap_e1000e_regs_tsynctxctl_t;
/* ro, rw: Transmit Time Sync Control */
#define PCICAP_E1000E_REGS_TSYNCTXCTL		0xb614
/* ro: There is a time stamp */
#define  PCICAP_E1000E_REGS_TSYNCTXCTL_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_tsynctxctl_t, 0x00000001)
/* rw: Time stamps are taken */
#define  PCICAP_E1000E_REGS_TSYNCTXCTL_ENABLED \
	PCICAP_BITS(pcicap_e1000e_regs_tsynctxctl_t, 0x00000010)
/* ro: Transmit Time Stamp, lower 32 bits */
#define PCICAP_E1000E_REGS_TXSTMPL		0xb618
/* ro: Transmit Time Stamp, upper 32 bits; a read makes room for the next one */
#define PCICAP_E1000E_REGS_TXSTMPH		0xb61c

typedef u32 __bitwise pcicap_e1000e_regs_tsyncrxctl_t;
/* ro, rw: Receive Time Sync Control */
#define PCICAP_E1000E_REGS_TSYNCRXCTL			0xb620
/* ro: There is a time stamp */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_VALID \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000001)
/* rw: Which packets get time stamps */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x0000000e)
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_L2_V2 \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000000)
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_L4_V1 \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000002)
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_L2_L4_V2 \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000004)
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_EVERY \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000008)
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_TYPE_EVENT_V2 \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x0000000a)
/* rw: Time stamps are taken */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_ENABLED \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000010)
/* rw: System clock frequency */
#define  PCICAP_E1000E_REGS_TSYNCRXCTL_SYSCFI \
	PCICAP_BITS(pcicap_e1000e_regs_tsyncrxctl_t, 0x00000020)
/* ro: Receive Time Stamp, lower 32 bits */
#define PCICAP_E1000E_REGS_RXSTMPL		0xb624
/* ro: Receive Time Stamp, upper 32 bits; a read makes room for the next one */
#define PCICAP_E1000E_REGS_RXSTMPH		0xb628

/* ra: A receive address */
#define PCICAP_E1000E_REGS_RA			0x5400
#define PCICAP_E1000E_REGS_RA_COUNT		16
#define PCICAP_E1000E_REGS_RA_STRIDE		0x08
/* rw: Receive Address Low: the first 4 bytes on the wire, the first one lowest */
#define PCICAP_E1000E_REGS_RA_RAL		0x00

typedef u32 __bitwise pcicap_e1000e_regs_ra_rah_t;
/* rw: Receive Address High */
#define PCICAP_E1000E_REGS_RA_RAH		0x04
/* rw: The last two bytes of the address */
#define  PCICAP_E1000E_REGS_RA_RAH_RAH		PCICAP_BITS(pcicap_e1000e_regs_ra_rah_t, 0x0000ffff)
/* rw: Address valid */
#define  PCICAP_E1000E_REGS_RA_RAH_AV		PCICAP_BITS(pcicap_e1000e_regs_ra_rah_t, 0x80000000)

/* BAR 2: io, io, 32 bits: The same registers behind an index and a data port */
#define PCICAP_E1000E_IO_BAR			2
#define PCICAP_E1000E_IO_MIN_SIZE		0x20

/* io: The same registers behind an index and a data port */
/* rw: I/O Address: offset of the register that IODATA is */
#define PCICAP_E1000E_IO_IOADDR			0x00
/* rw: I/O Data: that register */
#define PCICAP_E1000E_IO_IODATA			0x04

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_E1000E_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_E1000E_MSIX_ENTRY		0x00
#define PCICAP_E1000E_MSIX_ENTRY_STRIDE		0x10

typedef u32 __bitwise pcicap_e1000e_msix_entry_addr_lo_t;
/* rw: Bits 31 to 2 of the message address */
#define PCICAP_E1000E_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_E1000E_MSIX_ENTRY_ADDR_LO_ADDRESS \
	PCICAP_BITS(pcicap_e1000e_msix_entry_addr_lo_t, 0xfffffffc)
/* rw: Address bits 63 to 32 */
#define PCICAP_E1000E_MSIX_ENTRY_ADDR_HI	0x04
/* rw: Message data */
#define PCICAP_E1000E_MSIX_ENTRY_DATA		0x08

typedef u32 __bitwise pcicap_e1000e_msix_entry_vector_ctrl_t;
/* rw: Mask and steering tag */
#define PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL_MASK \
	PCICAP_BITS(pcicap_e1000e_msix_entry_vector_ctrl_t, 0x00000001)
/* rw: TPH steering tag */
#define  PCICAP_E1000E_MSIX_ENTRY_VEC_CTRL_STEERING_TAG \
	PCICAP_BITS(pcicap_e1000e_msix_entry_vector_ctrl_t, 0xffff0000)

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_E1000E_MSIX_PBA_MIN_SIZE		0x08

/* msix_pba: MSI-X pending bits */
/* ro: A bit for each vector */
#define PCICAP_E1000E_MSIX_PBA_PENDING		0x00
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_e1000e_ids) of a driver. */
static const struct pci_device_id pcicap_e1000e_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x8086, 0x10d3) },
	{ PCI_DEVICE(0x8086, 0x10f6) },
	{}
};

/**
 * struct pcicap_e1000e_regs - Device registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000e_regs_map() or _wrap() only.
 */
struct pcicap_e1000e_regs {
	void __iomem *base;
	u32 size;
};

/* CRC errors */
static inline u32
pcicap_e1000e_regs_read_crcerrs(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_CRCERRS);
}

/* Alignment errors */
static inline u32
pcicap_e1000e_regs_read_algnerrc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_ALGNERRC);
}

/* Receive errors */
static inline u32
pcicap_e1000e_regs_read_rxerrc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RXERRC);
}

/* Missed packets: no room in the receive FIFO */
static inline u32
pcicap_e1000e_regs_read_mpc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MPC);
}

/* Single collisions */
static inline u32
pcicap_e1000e_regs_read_scc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_SCC);
}

/* Excessive collisions */
static inline u32
pcicap_e1000e_regs_read_ecol(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_ECOL);
}

/* Multiple collisions */
static inline u32
pcicap_e1000e_regs_read_mcc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MCC);
}

/* Late collisions */
static inline u32
pcicap_e1000e_regs_read_latecol(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_LATECOL);
}

/* Collisions */
static inline u32
pcicap_e1000e_regs_read_colc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_COLC);
}

/* Defers */
static inline u32
pcicap_e1000e_regs_read_dc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_DC);
}

/* Transmits without CRS */
static inline u32
pcicap_e1000e_regs_read_tncrs(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TNCRS);
}

/* Carrier extension errors */
static inline u32
pcicap_e1000e_regs_read_cexterr(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_CEXTERR);
}

/* Receive length errors */
static inline u32
pcicap_e1000e_regs_read_rlec(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RLEC);
}

/* XON frames received */
static inline u32
pcicap_e1000e_regs_read_xonrxc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_XONRXC);
}

/* XON frames transmitted */
static inline u32
pcicap_e1000e_regs_read_xontxc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_XONTXC);
}

/* XOFF frames received */
static inline u32
pcicap_e1000e_regs_read_xoffrxc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_XOFFRXC);
}

/* XOFF frames transmitted */
static inline u32
pcicap_e1000e_regs_read_xofftxc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_XOFFTXC);
}

/* Flow control frames received that are not supported */
static inline u32
pcicap_e1000e_regs_read_fcruc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_FCRUC);
}

/* Packets received of 64 bytes */
static inline u32
pcicap_e1000e_regs_read_prc64(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PRC64);
}

/* Packets received of 65 to 127 bytes */
static inline u32
pcicap_e1000e_regs_read_prc127(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PRC127);
}

/* Packets received of 128 to 255 bytes */
static inline u32
pcicap_e1000e_regs_read_prc255(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PRC255);
}

/* Packets received of 256 to 511 bytes */
static inline u32
pcicap_e1000e_regs_read_prc511(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PRC511);
}

/* Packets received of 512 to 1023 bytes */
static inline u32
pcicap_e1000e_regs_read_prc1023(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PRC1023);
}

/* Packets received of 1024 bytes and more */
static inline u32
pcicap_e1000e_regs_read_prc1522(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PRC1522);
}

/* Good packets received */
static inline u32
pcicap_e1000e_regs_read_gprc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_GPRC);
}

/* Broadcast packets received */
static inline u32
pcicap_e1000e_regs_read_bprc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_BPRC);
}

/* Multicast packets received */
static inline u32
pcicap_e1000e_regs_read_mprc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MPRC);
}

/* Good packets transmitted */
static inline u32
pcicap_e1000e_regs_read_gptc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_GPTC);
}

/* Good octets received, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_gorcl(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_GORCL);
}

/* Good octets received, upper 32 bits */
static inline u32
pcicap_e1000e_regs_read_gorch(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_GORCH);
}

/* Good octets transmitted, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_gotcl(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_GOTCL);
}

/* Good octets transmitted, upper 32 bits */
static inline u32
pcicap_e1000e_regs_read_gotch(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_GOTCH);
}

/* Packets received when there were no buffers */
static inline u32
pcicap_e1000e_regs_read_rnbc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RNBC);
}

/* Undersized packets received */
static inline u32
pcicap_e1000e_regs_read_ruc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RUC);
}

/* Fragments received */
static inline u32
pcicap_e1000e_regs_read_rfc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RFC);
}

/* Oversized packets received */
static inline u32
pcicap_e1000e_regs_read_roc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_ROC);
}

/* Jabbers received */
static inline u32
pcicap_e1000e_regs_read_rjc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RJC);
}

/* Management packets received */
static inline u32
pcicap_e1000e_regs_read_mgtprc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MGTPRC);
}

/* Management packets dropped */
static inline u32
pcicap_e1000e_regs_read_mgtpdc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MGTPDC);
}

/* Management packets transmitted */
static inline u32
pcicap_e1000e_regs_read_mgtptc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MGTPTC);
}

/* Octets received in all, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_torl(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TORL);
}

/* Octets received in all, upper 32 bits */
static inline u32
pcicap_e1000e_regs_read_torh(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TORH);
}

/* Octets transmitted in all, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_totl(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TOTL);
}

/* Octets transmitted in all, upper 32 bits */
static inline u32
pcicap_e1000e_regs_read_toth(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TOTH);
}

/* Packets received in all */
static inline u32
pcicap_e1000e_regs_read_tpr(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TPR);
}

/* Packets transmitted in all */
static inline u32
pcicap_e1000e_regs_read_tpt(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TPT);
}

/* Packets transmitted of 64 bytes */
static inline u32
pcicap_e1000e_regs_read_ptc64(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PTC64);
}

/* Packets transmitted of 65 to 127 bytes */
static inline u32
pcicap_e1000e_regs_read_ptc127(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PTC127);
}

/* Packets transmitted of 128 to 255 bytes */
static inline u32
pcicap_e1000e_regs_read_ptc255(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PTC255);
}

/* Packets transmitted of 256 to 511 bytes */
static inline u32
pcicap_e1000e_regs_read_ptc511(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PTC511);
}

/* Packets transmitted of 512 to 1023 bytes */
static inline u32
pcicap_e1000e_regs_read_ptc1023(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PTC1023);
}

/* Packets transmitted of 1024 bytes and more */
static inline u32
pcicap_e1000e_regs_read_ptc1522(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_PTC1522);
}

/* Multicast packets transmitted */
static inline u32
pcicap_e1000e_regs_read_mptc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MPTC);
}

/* Broadcast packets transmitted */
static inline u32
pcicap_e1000e_regs_read_bptc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_BPTC);
}

/* TCP segmentation contexts transmitted */
static inline u32
pcicap_e1000e_regs_read_tsctc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TSCTC);
}

/* TCP segmentation contexts that failed */
static inline u32
pcicap_e1000e_regs_read_tsctfc(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TSCTFC);
}

/* VLAN Ether Type */
static inline u32
pcicap_e1000e_regs_read_vet(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_VET);
}

static inline void
pcicap_e1000e_regs_write_vet(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_VET);
}

/* Multicast Table Array: 4096 bits */
static inline int __must_check
pcicap_e1000e_regs_read_mta(const struct pcicap_e1000e_regs *v,
			    unsigned int index, u32 *val)
{
	u32 off = PCICAP_E1000E_REGS_MTA + index * 4;
	int ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_mta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 val)
{
	u32 off = PCICAP_E1000E_REGS_MTA + index * 4;
	int ret;

	ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* VLAN Filter Table Array: a bit for each VLAN */
static inline int __must_check
pcicap_e1000e_regs_read_vfta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 *val)
{
	u32 off = PCICAP_E1000E_REGS_VFTA + index * 4;
	int ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_vfta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 val)
{
	u32 off = PCICAP_E1000E_REGS_VFTA + index * 4;
	int ret;

	ret = index < 128 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Flow Control Address, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_fcal(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_FCAL);
}

static inline void
pcicap_e1000e_regs_write_fcal(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_FCAL);
}

/* Flow Control Address, upper 16 bits */
static inline u32
pcicap_e1000e_regs_read_fcah(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_FCAH);
}

static inline void
pcicap_e1000e_regs_write_fcah(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_FCAH);
}

/* Flow Control Type */
static inline u32
pcicap_e1000e_regs_read_fct(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_FCT);
}

static inline void
pcicap_e1000e_regs_write_fct(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_FCT);
}

/* Flow Control Transmit Timer Value */
static inline u32
pcicap_e1000e_regs_read_fcttv(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_FCTTV);
}

static inline void
pcicap_e1000e_regs_write_fcttv(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_FCTTV);
}

/* Flow Control Receive Threshold, low */
static inline pcicap_e1000e_regs_fcrtl_t
pcicap_e1000e_regs_read_fcrtl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_fcrtl_t)
		readl(v->base + PCICAP_E1000E_REGS_FCRTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_fcrtl(const struct pcicap_e1000e_regs *v,
				pcicap_e1000e_regs_fcrtl_t mask,
				pcicap_e1000e_regs_fcrtl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_FCRTL,
			      (__force u32)mask, (__force u32)val, 0x8000fff8,
			      0xffffffff);
}

/* Flow Control Receive Threshold, high */
static inline pcicap_e1000e_regs_fcrth_t
pcicap_e1000e_regs_read_fcrth(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_fcrth_t)
		readl(v->base + PCICAP_E1000E_REGS_FCRTH);
}

static inline int __must_check
pcicap_e1000e_regs_update_fcrth(const struct pcicap_e1000e_regs *v,
				pcicap_e1000e_regs_fcrth_t mask,
				pcicap_e1000e_regs_fcrth_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_FCRTH,
			      (__force u32)mask, (__force u32)val, 0x0000fff8,
			      0xffffffff);
}

/* MDI Control: reads or writes a register of the PHY */
static inline pcicap_e1000e_regs_mdic_t
pcicap_e1000e_regs_read_mdic(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_mdic_t)
		readl(v->base + PCICAP_E1000E_REGS_MDIC);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000e_regs_mdic_ready_now(const struct pcicap_e1000e_regs *v, u32 *now)
{
	pcicap_e1000e_regs_mdic_t r = pcicap_e1000e_regs_read_mdic(v);

	*now = pcicap_get(r, PCICAP_E1000E_REGS_MDIC_READY);
	return 0;
}

static inline int __must_check
pcicap_e1000e_regs_update_mdic(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_mdic_t mask,
			       pcicap_e1000e_regs_mdic_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_MDIC,
			      (__force u32)mask, (__force u32)val, 0x7fffffff,
			      0xffffffff);
}

/* Interrupt Throttling Rate */
static inline pcicap_e1000e_regs_itr_t
pcicap_e1000e_regs_read_itr(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_itr_t)
		readl(v->base + PCICAP_E1000E_REGS_ITR);
}

static inline int __must_check
pcicap_e1000e_regs_update_itr(const struct pcicap_e1000e_regs *v,
			      pcicap_e1000e_regs_itr_t mask,
			      pcicap_e1000e_regs_itr_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_ITR,
			      (__force u32)mask, (__force u32)val, 0x0000ffff,
			      0xffffffff);
}

/* Transmit Inter-Packet Gap */
static inline pcicap_e1000e_regs_tipg_t
pcicap_e1000e_regs_read_tipg(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tipg_t)
		readl(v->base + PCICAP_E1000E_REGS_TIPG);
}

static inline int __must_check
pcicap_e1000e_regs_update_tipg(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_tipg_t mask,
			       pcicap_e1000e_regs_tipg_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_TIPG,
			      (__force u32)mask, (__force u32)val, 0x3fffffff,
			      0xffffffff);
}

/* Adaptive Interframe Spacing Throttle */
static inline u32
pcicap_e1000e_regs_read_ait(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_AIT);
}

static inline void
pcicap_e1000e_regs_write_ait(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_AIT);
}

/* Receive Delay Timer, in steps of 1.024 us */
static inline u32
pcicap_e1000e_regs_read_rdtr(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RDTR);
}

static inline void
pcicap_e1000e_regs_write_rdtr(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_RDTR);
}

/* Receive Interrupt Absolute Delay Timer, in steps of 1.024 us */
static inline u32
pcicap_e1000e_regs_read_radv(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RADV);
}

static inline void
pcicap_e1000e_regs_write_radv(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_RADV);
}

/* Transmit Interrupt Delay Value */
static inline u32
pcicap_e1000e_regs_read_tidv(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TIDV);
}

static inline void
pcicap_e1000e_regs_write_tidv(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_TIDV);
}

/* Transmit Absolute Interrupt Delay Value, in steps of 1.024 us */
static inline u32
pcicap_e1000e_regs_read_tadv(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TADV);
}

static inline void
pcicap_e1000e_regs_write_tadv(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_TADV);
}

/* EEPROM Read: reads a word of the NVM */
static inline pcicap_e1000e_regs_eerd_t
pcicap_e1000e_regs_read_eerd(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eerd_t)
		readl(v->base + PCICAP_E1000E_REGS_EERD);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000e_regs_eerd_done_now(const struct pcicap_e1000e_regs *v, u32 *now)
{
	pcicap_e1000e_regs_eerd_t r = pcicap_e1000e_regs_read_eerd(v);

	*now = pcicap_get(r, PCICAP_E1000E_REGS_EERD_DONE);
	return 0;
}

static inline void
pcicap_e1000e_regs_write_eerd(const struct pcicap_e1000e_regs *v,
			      pcicap_e1000e_regs_eerd_t val)
{
	writel((__force u32)val & 0x0000fffd,
	       v->base + PCICAP_E1000E_REGS_EERD);
}

static inline int __must_check
pcicap_e1000e_regs_update_eerd(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_eerd_t mask,
			       pcicap_e1000e_regs_eerd_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_EERD,
			      (__force u32)mask, (__force u32)val, 0x0000fffd,
			      0x0000fffc);
}

/* Device Control */
static inline pcicap_e1000e_regs_ctrl_t
pcicap_e1000e_regs_read_ctrl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ctrl_t)
		readl(v->base + PCICAP_E1000E_REGS_CTRL);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000e_regs_ctrl_rst_now(const struct pcicap_e1000e_regs *v, u32 *now)
{
	pcicap_e1000e_regs_ctrl_t r = pcicap_e1000e_regs_read_ctrl(v);

	*now = pcicap_get(r, PCICAP_E1000E_REGS_CTRL_RST);
	return 0;
}

static inline int __must_check
pcicap_e1000e_regs_update_ctrl(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_ctrl_t mask,
			       pcicap_e1000e_regs_ctrl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_CTRL,
			      (__force u32)mask, (__force u32)val, 0xdc101b65,
			      0xfbffffff);
}

/* Device Status */
static inline pcicap_e1000e_regs_status_t
pcicap_e1000e_regs_read_status(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_status_t)
		readl(v->base + PCICAP_E1000E_REGS_STATUS);
}

static inline int __must_check
pcicap_e1000e_regs_update_status(const struct pcicap_e1000e_regs *v,
				 pcicap_e1000e_regs_status_t mask,
				 pcicap_e1000e_regs_status_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_STATUS,
			      (__force u32)mask, (__force u32)val, 0x00000400,
			      0xfff7fc20);
}

/* EEPROM/Flash Control */
static inline pcicap_e1000e_regs_eecd_t
pcicap_e1000e_regs_read_eecd(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eecd_t)
		readl(v->base + PCICAP_E1000E_REGS_EECD);
}

static inline int __must_check
pcicap_e1000e_regs_update_eecd(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_eecd_t mask,
			       pcicap_e1000e_regs_eecd_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_EECD,
			      (__force u32)mask, (__force u32)val, 0x00180047,
			      0xffb78477);
}

/* Extended Device Control */
static inline pcicap_e1000e_regs_ctrl_ext_t
pcicap_e1000e_regs_read_ctrl_ext(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ctrl_ext_t)
		readl(v->base + PCICAP_E1000E_REGS_CTRL_EXT);
}

static inline int __must_check
pcicap_e1000e_regs_update_ctrl_ext(const struct pcicap_e1000e_regs *v,
				   pcicap_e1000e_regs_ctrl_ext_t mask,
				   pcicap_e1000e_regs_ctrl_ext_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_CTRL_EXT,
			      (__force u32)mask, (__force u32)val, 0x991aa000,
			      0xffffdfff);
}

/*
 * Interrupt Cause Read: a read clears it under conditions that the
 * datasheet tells
 */
static inline pcicap_e1000e_regs_icr_t
pcicap_e1000e_regs_read_icr(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_icr_t)
		readl(v->base + PCICAP_E1000E_REGS_ICR);
}

static inline int __must_check
pcicap_e1000e_regs_clear_icr(const struct pcicap_e1000e_regs *v,
			     pcicap_e1000e_regs_icr_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x01f782d7);

	if (ret)
		return ret;
	writel((__force u32)bits, v->base + PCICAP_E1000E_REGS_ICR);
	return 0;
}

/* Interrupt Cause Set: raises causes */
static inline void
pcicap_e1000e_regs_write_ics(const struct pcicap_e1000e_regs *v,
			     pcicap_e1000e_regs_ics_t val)
{
	writel((__force u32)val & 0x01f782d7, v->base + PCICAP_E1000E_REGS_ICS);
}

/* Interrupt Mask Set/Read: ones enable causes */
static inline pcicap_e1000e_regs_ims_t
pcicap_e1000e_regs_read_ims(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ims_t)
		readl(v->base + PCICAP_E1000E_REGS_IMS);
}

static inline void
pcicap_e1000e_regs_write_ims(const struct pcicap_e1000e_regs *v,
			     pcicap_e1000e_regs_ims_t val)
{
	writel((__force u32)val & 0x01f782d7, v->base + PCICAP_E1000E_REGS_IMS);
}

/* Interrupt Mask Clear: ones disable causes */
static inline void
pcicap_e1000e_regs_write_imc(const struct pcicap_e1000e_regs *v,
			     pcicap_e1000e_regs_imc_t val)
{
	writel((__force u32)val & 0x01f782d7, v->base + PCICAP_E1000E_REGS_IMC);
}

/* Extended Interrupt Auto Clear: causes that an MSI-X message clears */
static inline pcicap_e1000e_regs_eiac_t
pcicap_e1000e_regs_read_eiac(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eiac_t)
		readl(v->base + PCICAP_E1000E_REGS_EIAC);
}

static inline int __must_check
pcicap_e1000e_regs_update_eiac(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_eiac_t mask,
			       pcicap_e1000e_regs_eiac_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_EIAC,
			      (__force u32)mask, (__force u32)val, 0x01f00000,
			      0xffffffff);
}

/*
 * Interrupt Acknowledge Auto Mask: causes that are disabled when ICR is read
 * or written
 */
static inline u32
pcicap_e1000e_regs_read_iam(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_IAM);
}

static inline void
pcicap_e1000e_regs_write_iam(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_IAM);
}

/* Interrupt Vector Allocation: MSI-X vector of each cause */
static inline pcicap_e1000e_regs_ivar_t
pcicap_e1000e_regs_read_ivar(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ivar_t)
		readl(v->base + PCICAP_E1000E_REGS_IVAR);
}

static inline int __must_check
pcicap_e1000e_regs_update_ivar(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_ivar_t mask,
			       pcicap_e1000e_regs_ivar_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_IVAR,
			      (__force u32)mask, (__force u32)val, 0x800fffff,
			      0xffffffff);
}

/* Extended Interrupt Throttling Rate: of each MSI-X vector */
static inline int __must_check
pcicap_e1000e_regs_read_eitr(const struct pcicap_e1000e_regs *v,
			     unsigned int index, pcicap_e1000e_regs_eitr_t *val)
{
	u32 off = PCICAP_E1000E_REGS_EITR + index * 4;
	int ret = index < 5 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_update_eitr(const struct pcicap_e1000e_regs *v,
			       unsigned int index,
			       pcicap_e1000e_regs_eitr_t mask,
			       pcicap_e1000e_regs_eitr_t val)
{
	u32 off = PCICAP_E1000E_REGS_EITR + index * 4;
	int ret = index < 5 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000ffff, 0xffffffff);
	return ret;
}

/* Receive Control */
static inline pcicap_e1000e_regs_rctl_t
pcicap_e1000e_regs_read_rctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_rctl_t)
		readl(v->base + PCICAP_E1000E_REGS_RCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_rctl(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_rctl_t mask,
			       pcicap_e1000e_regs_rctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_RCTL,
			      (__force u32)mask, (__force u32)val, 0x06dfbffe,
			      0xffffffff);
}

/* Transmit Control */
static inline pcicap_e1000e_regs_tctl_t
pcicap_e1000e_regs_read_tctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tctl_t)
		readl(v->base + PCICAP_E1000E_REGS_TCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_tctl(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_tctl_t mask,
			       pcicap_e1000e_regs_tctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_TCTL,
			      (__force u32)mask, (__force u32)val, 0x113ffffa,
			      0xffffffff);
}

/* LED Control */
static inline pcicap_e1000e_regs_ledctl_t
pcicap_e1000e_regs_read_ledctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_ledctl_t)
		readl(v->base + PCICAP_E1000E_REGS_LEDCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_ledctl(const struct pcicap_e1000e_regs *v,
				 pcicap_e1000e_regs_ledctl_t mask,
				 pcicap_e1000e_regs_ledctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_LEDCTL,
			      (__force u32)mask, (__force u32)val, 0x000000cf,
			      0xffffffff);
}

/* Extended Configuration Control */
static inline pcicap_e1000e_regs_extcnf_ctrl_t
pcicap_e1000e_regs_read_extcnf_ctrl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_extcnf_ctrl_t)
		readl(v->base + PCICAP_E1000E_REGS_EXTCNF_CTRL);
}

static inline int __must_check
pcicap_e1000e_regs_update_extcnf_ctrl(const struct pcicap_e1000e_regs *v,
				      pcicap_e1000e_regs_extcnf_ctrl_t mask,
				      pcicap_e1000e_regs_extcnf_ctrl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_EXTCNF_CTRL,
			      (__force u32)mask, (__force u32)val, 0x00000020,
			      0xffffffff);
}

/* Packet Buffer Allocation */
static inline pcicap_e1000e_regs_pba_t
pcicap_e1000e_regs_read_pba(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_pba_t)
		readl(v->base + PCICAP_E1000E_REGS_PBA);
}

static inline void
pcicap_e1000e_regs_write_pba(const struct pcicap_e1000e_regs *v,
			     pcicap_e1000e_regs_pba_t val)
{
	writel((__force u32)val & 0x0000ffff, v->base + PCICAP_E1000E_REGS_PBA);
}

static inline int __must_check
pcicap_e1000e_regs_update_pba(const struct pcicap_e1000e_regs *v,
			      pcicap_e1000e_regs_pba_t mask,
			      pcicap_e1000e_regs_pba_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_PBA,
			      (__force u32)mask, (__force u32)val, 0x0000ffff,
			      0x0000ffff);
}

/* MNG EEPROM Control */
static inline pcicap_e1000e_regs_eemngctl_t
pcicap_e1000e_regs_read_eemngctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eemngctl_t)
		readl(v->base + PCICAP_E1000E_REGS_EEMNGCTL);
}

/* EEPROM Write: writes a word of the NVM */
static inline pcicap_e1000e_regs_eewr_t
pcicap_e1000e_regs_read_eewr(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_eewr_t)
		readl(v->base + PCICAP_E1000E_REGS_EEWR);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_e1000e_regs_eewr_done_now(const struct pcicap_e1000e_regs *v, u32 *now)
{
	pcicap_e1000e_regs_eewr_t r = pcicap_e1000e_regs_read_eewr(v);

	*now = pcicap_get(r, PCICAP_E1000E_REGS_EEWR_DONE);
	return 0;
}

static inline void
pcicap_e1000e_regs_write_eewr(const struct pcicap_e1000e_regs *v,
			      pcicap_e1000e_regs_eewr_t val)
{
	writel((__force u32)val & 0xfffffffd,
	       v->base + PCICAP_E1000E_REGS_EEWR);
}

static inline int __must_check
pcicap_e1000e_regs_update_eewr(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_eewr_t mask,
			       pcicap_e1000e_regs_eewr_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_EEWR,
			      (__force u32)mask, (__force u32)val, 0xfffffffd,
			      0xfffffffc);
}

/* Packet Split Receive Control: sizes of buffers */
static inline pcicap_e1000e_regs_psrctl_t
pcicap_e1000e_regs_read_psrctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_psrctl_t)
		readl(v->base + PCICAP_E1000E_REGS_PSRCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_psrctl(const struct pcicap_e1000e_regs *v,
				 pcicap_e1000e_regs_psrctl_t mask,
				 pcicap_e1000e_regs_psrctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_PSRCTL,
			      (__force u32)mask, (__force u32)val, 0x3f3f3f7f,
			      0xffffffff);
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_rdbal_element(unsigned int index)
{
	if (index >= 1)
		return 0x2900 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDBAL + index * 4;
}

/* Receive Descriptor Base Address of a queue, lower 32 bits */
static inline int __must_check
pcicap_e1000e_regs_read_rdbal(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_rdbal_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_rdbal(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_rdbal_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_rdbah_element(unsigned int index)
{
	if (index >= 1)
		return 0x2904 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDBAH + index * 4;
}

/* Receive Descriptor Base Address of a queue, upper 32 bits */
static inline int __must_check
pcicap_e1000e_regs_read_rdbah(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_rdbah_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_rdbah(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_rdbah_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_rdlen_element(unsigned int index)
{
	if (index >= 1)
		return 0x2908 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDLEN + index * 4;
}

/* Receive Descriptor Length of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_rdlen(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_rdlen_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_rdlen(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_rdlen_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_rdh_element(unsigned int index)
{
	if (index >= 1)
		return 0x2910 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDH + index * 4;
}

/* Receive Descriptor Head of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_rdh(const struct pcicap_e1000e_regs *v,
			    unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_rdh_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_rdh(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_rdh_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_rdt_element(unsigned int index)
{
	if (index >= 1)
		return 0x2918 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RDT + index * 4;
}

/* Receive Descriptor Tail of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_rdt(const struct pcicap_e1000e_regs *v,
			    unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_rdt_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_rdt(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_rdt_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_rxdctl_element(unsigned int index)
{
	if (index >= 1)
		return 0x2928 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_RXDCTL + index * 4;
}

/* Receive Descriptor Control of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_rxdctl(const struct pcicap_e1000e_regs *v,
			       unsigned int index,
			       pcicap_e1000e_regs_rxdctl_t *val)
{
	u32 off = pcicap_e1000e_regs_rxdctl_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_update_rxdctl(const struct pcicap_e1000e_regs *v,
				 unsigned int index,
				 pcicap_e1000e_regs_rxdctl_t mask,
				 pcicap_e1000e_regs_rxdctl_t val)
{
	u32 off = pcicap_e1000e_regs_rxdctl_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x013f3f3f, 0xffffffff);
	return ret;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_tdbal_element(unsigned int index)
{
	if (index >= 1)
		return 0x3900 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDBAL + index * 4;
}

/* Transmit Descriptor Base Address of a queue, lower 32 bits */
static inline int __must_check
pcicap_e1000e_regs_read_tdbal(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_tdbal_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_tdbal(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_tdbal_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_tdbah_element(unsigned int index)
{
	if (index >= 1)
		return 0x3904 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDBAH + index * 4;
}

/* Transmit Descriptor Base Address of a queue, upper 32 bits */
static inline int __must_check
pcicap_e1000e_regs_read_tdbah(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_tdbah_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_tdbah(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_tdbah_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_tdlen_element(unsigned int index)
{
	if (index >= 1)
		return 0x3908 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDLEN + index * 4;
}

/* Transmit Descriptor Length of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_tdlen(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_tdlen_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_tdlen(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_tdlen_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_tdh_element(unsigned int index)
{
	if (index >= 1)
		return 0x3910 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDH + index * 4;
}

/* Transmit Descriptor Head of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_tdh(const struct pcicap_e1000e_regs *v,
			    unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_tdh_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_tdh(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_tdh_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_tdt_element(unsigned int index)
{
	if (index >= 1)
		return 0x3918 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TDT + index * 4;
}

/* Transmit Descriptor Tail of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_tdt(const struct pcicap_e1000e_regs *v,
			    unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_tdt_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_tdt(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_tdt_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_txdctl_element(unsigned int index)
{
	if (index >= 1)
		return 0x3928 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TXDCTL + index * 4;
}

/* Transmit Descriptor Control of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_txdctl(const struct pcicap_e1000e_regs *v,
			       unsigned int index,
			       pcicap_e1000e_regs_txdctl_t *val)
{
	u32 off = pcicap_e1000e_regs_txdctl_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_update_txdctl(const struct pcicap_e1000e_regs *v,
				 unsigned int index,
				 pcicap_e1000e_regs_txdctl_t mask,
				 pcicap_e1000e_regs_txdctl_t val)
{
	u32 off = pcicap_e1000e_regs_txdctl_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x017f3f3f, 0xffffffff);
	return ret;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_e1000e_regs_tarc_element(unsigned int index)
{
	if (index >= 1)
		return 0x3940 + (index - 1) * 4;
	return PCICAP_E1000E_REGS_TARC + index * 4;
}

/* Transmit Arbitration Count of a queue */
static inline int __must_check
pcicap_e1000e_regs_read_tarc(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 *val)
{
	u32 off = pcicap_e1000e_regs_tarc_element(index);
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_tarc(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 val)
{
	u32 off = pcicap_e1000e_regs_tarc_element(index);
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Interrupts asserted */
static inline u32
pcicap_e1000e_regs_read_iac(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_IAC);
}

/* Receive Checksum Control */
static inline pcicap_e1000e_regs_rxcsum_t
pcicap_e1000e_regs_read_rxcsum(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_rxcsum_t)
		readl(v->base + PCICAP_E1000E_REGS_RXCSUM);
}

static inline int __must_check
pcicap_e1000e_regs_update_rxcsum(const struct pcicap_e1000e_regs *v,
				 pcicap_e1000e_regs_rxcsum_t mask,
				 pcicap_e1000e_regs_rxcsum_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_RXCSUM,
			      (__force u32)mask, (__force u32)val, 0x000033ff,
			      0xffffffff);
}

/* Receive Filter Control */
static inline pcicap_e1000e_regs_rfctl_t
pcicap_e1000e_regs_read_rfctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_rfctl_t)
		readl(v->base + PCICAP_E1000E_REGS_RFCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_rfctl(const struct pcicap_e1000e_regs *v,
				pcicap_e1000e_regs_rfctl_t mask,
				pcicap_e1000e_regs_rfctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_RFCTL,
			      (__force u32)mask, (__force u32)val, 0x000390c0,
			      0xffffffff);
}

/* Wakeup Control */
static inline pcicap_e1000e_regs_wuc_t
pcicap_e1000e_regs_read_wuc(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_wuc_t)
		readl(v->base + PCICAP_E1000E_REGS_WUC);
}

static inline int __must_check
pcicap_e1000e_regs_update_wuc(const struct pcicap_e1000e_regs *v,
			      pcicap_e1000e_regs_wuc_t mask,
			      pcicap_e1000e_regs_wuc_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_WUC,
			      (__force u32)mask, (__force u32)val, 0x0000000b,
			      0xfffffffb);
}

static inline int __must_check
pcicap_e1000e_regs_clear_wuc(const struct pcicap_e1000e_regs *v,
			     pcicap_e1000e_regs_wuc_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000004);
	u32 old;

	if (ret)
		return ret;
	old = readl(v->base + PCICAP_E1000E_REGS_WUC);
	writel((old & 0xfffffffb) | (__force u32)bits,
	       v->base + PCICAP_E1000E_REGS_WUC);
	return 0;
}

/* Wakeup Filter Control: what wakes */
static inline pcicap_e1000e_regs_wufc_t
pcicap_e1000e_regs_read_wufc(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_wufc_t)
		readl(v->base + PCICAP_E1000E_REGS_WUFC);
}

static inline int __must_check
pcicap_e1000e_regs_update_wufc(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_wufc_t mask,
			       pcicap_e1000e_regs_wufc_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_WUFC,
			      (__force u32)mask, (__force u32)val, 0x0000003f,
			      0xffffffff);
}

/* Wakeup Status: what woke */
static inline pcicap_e1000e_regs_wus_t
pcicap_e1000e_regs_read_wus(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_wus_t)
		readl(v->base + PCICAP_E1000E_REGS_WUS);
}

/* Multiple Receive Queues Command */
static inline pcicap_e1000e_regs_mrqc_t
pcicap_e1000e_regs_read_mrqc(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_mrqc_t)
		readl(v->base + PCICAP_E1000E_REGS_MRQC);
}

static inline int __must_check
pcicap_e1000e_regs_update_mrqc(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_mrqc_t mask,
			       pcicap_e1000e_regs_mrqc_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_MRQC,
			      (__force u32)mask, (__force u32)val, 0xffff0003,
			      0xffffffff);
}

/* Management Control */
static inline pcicap_e1000e_regs_manc_t
pcicap_e1000e_regs_read_manc(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_manc_t)
		readl(v->base + PCICAP_E1000E_REGS_MANC);
}

static inline int __must_check
pcicap_e1000e_regs_update_manc(const struct pcicap_e1000e_regs *v,
			       pcicap_e1000e_regs_manc_t mask,
			       pcicap_e1000e_regs_manc_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_MANC,
			      (__force u32)mask, (__force u32)val, 0x00360000,
			      0xffffffff);
}

/* Management Control to Host */
static inline u32
pcicap_e1000e_regs_read_manc2h(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_MANC2H);
}

static inline void
pcicap_e1000e_regs_write_manc2h(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_MANC2H);
}

/* PCI Express Control */
static inline pcicap_e1000e_regs_gcr_t
pcicap_e1000e_regs_read_gcr(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_gcr_t)
		readl(v->base + PCICAP_E1000E_REGS_GCR);
}

static inline int __must_check
pcicap_e1000e_regs_update_gcr(const struct pcicap_e1000e_regs *v,
			      pcicap_e1000e_regs_gcr_t mask,
			      pcicap_e1000e_regs_gcr_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_GCR,
			      (__force u32)mask, (__force u32)val, 0x0800003f,
			      0xffffffff);
}

/* Software Semaphore; a read takes SMBI */
static inline pcicap_e1000e_regs_swsm_t
pcicap_e1000e_regs_read_swsm(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_swsm_t)
		readl(v->base + PCICAP_E1000E_REGS_SWSM);
}

/* Firmware Semaphore */
static inline u32
pcicap_e1000e_regs_read_fwsm(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_FWSM);
}

/* Redirection Table: four entries each */
static inline int __must_check
pcicap_e1000e_regs_read_reta(const struct pcicap_e1000e_regs *v,
			     unsigned int index, u32 *val)
{
	u32 off = PCICAP_E1000E_REGS_RETA + index * 4;
	int ret = index < 32 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_reta(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 val)
{
	u32 off = PCICAP_E1000E_REGS_RETA + index * 4;
	int ret;

	ret = index < 32 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* RSS Random Key */
static inline int __must_check
pcicap_e1000e_regs_read_rssrk(const struct pcicap_e1000e_regs *v,
			      unsigned int index, u32 *val)
{
	u32 off = PCICAP_E1000E_REGS_RSSRK + index * 4;
	int ret = index < 10 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_write_rssrk(const struct pcicap_e1000e_regs *v,
			       unsigned int index, u32 val)
{
	u32 off = PCICAP_E1000E_REGS_RSSRK + index * 4;
	int ret;

	ret = index < 10 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* System Time, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_systiml(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_SYSTIML);
}

static inline void
pcicap_e1000e_regs_write_systiml(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_SYSTIML);
}

/* System Time, upper 32 bits */
static inline u32
pcicap_e1000e_regs_read_systimh(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_SYSTIMH);
}

static inline void
pcicap_e1000e_regs_write_systimh(const struct pcicap_e1000e_regs *v, u32 val)
{
	writel(val, v->base + PCICAP_E1000E_REGS_SYSTIMH);
}

/* Increment Attributes */
static inline pcicap_e1000e_regs_timinca_t
pcicap_e1000e_regs_read_timinca(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_timinca_t)
		readl(v->base + PCICAP_E1000E_REGS_TIMINCA);
}

static inline void
pcicap_e1000e_regs_write_timinca(const struct pcicap_e1000e_regs *v,
				 pcicap_e1000e_regs_timinca_t val)
{
	writel((__force u32)val, v->base + PCICAP_E1000E_REGS_TIMINCA);
}

static inline int __must_check
pcicap_e1000e_regs_update_timinca(const struct pcicap_e1000e_regs *v,
				  pcicap_e1000e_regs_timinca_t mask,
				  pcicap_e1000e_regs_timinca_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_TIMINCA,
			      (__force u32)mask, (__force u32)val, 0xffffffff,
			      0xffffffff);
}

/* Transmit Time Sync Control */
static inline pcicap_e1000e_regs_tsynctxctl_t
pcicap_e1000e_regs_read_tsynctxctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tsynctxctl_t)
		readl(v->base + PCICAP_E1000E_REGS_TSYNCTXCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_tsynctxctl(const struct pcicap_e1000e_regs *v,
				     pcicap_e1000e_regs_tsynctxctl_t mask,
				     pcicap_e1000e_regs_tsynctxctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_TSYNCTXCTL,
			      (__force u32)mask, (__force u32)val, 0x00000010,
			      0xfffffffe);
}

/* Transmit Time Stamp, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_txstmpl(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TXSTMPL);
}

/* Transmit Time Stamp, upper 32 bits; a read makes room for the next one */
static inline u32
pcicap_e1000e_regs_read_txstmph(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_TXSTMPH);
}

/* Receive Time Sync Control */
static inline pcicap_e1000e_regs_tsyncrxctl_t
pcicap_e1000e_regs_read_tsyncrxctl(const struct pcicap_e1000e_regs *v)
{
	return (__force pcicap_e1000e_regs_tsyncrxctl_t)
		readl(v->base + PCICAP_E1000E_REGS_TSYNCRXCTL);
}

static inline int __must_check
pcicap_e1000e_regs_update_tsyncrxctl(const struct pcicap_e1000e_regs *v,
				     pcicap_e1000e_regs_tsyncrxctl_t mask,
				     pcicap_e1000e_regs_tsyncrxctl_t val)
{
	return pcicap_updatel(v->base + PCICAP_E1000E_REGS_TSYNCRXCTL,
			      (__force u32)mask, (__force u32)val, 0x0000003e,
			      0xfffffffe);
}

/* Receive Time Stamp, lower 32 bits */
static inline u32
pcicap_e1000e_regs_read_rxstmpl(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RXSTMPL);
}

/* Receive Time Stamp, upper 32 bits; a read makes room for the next one */
static inline u32
pcicap_e1000e_regs_read_rxstmph(const struct pcicap_e1000e_regs *v)
{
	return readl(v->base + PCICAP_E1000E_REGS_RXSTMPH);
}

/*
 * Awaits that what a write of MDIC asks for is done: waits 100000 us at most,
 * sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000e_regs_poll_mdi(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 100000, 50);
	for (;;) {
		u32 now_mdic_ready;
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

/*
 * Awaits the word that a write of EERD with START asks for: waits 500000 us at
 * most, sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000e_regs_poll_nvm_read(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		u32 now_eerd_done;
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

/*
 * Resets the device: starts it and waits 10000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000e_regs_poll_reset(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_e1000e_regs_update_ctrl(v,
					     PCICAP_BITS(pcicap_e1000e_regs_ctrl_t,
							 0x04000000),
					     PCICAP_BITS(pcicap_e1000e_regs_ctrl_t,
							 0x04000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 10000, 1000);
	for (;;) {
		u32 now_ctrl_rst;
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

/*
 * Awaits that a write of EEWR with START is done: waits 500000 us at most,
 * sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_e1000e_regs_poll_nvm_written(const struct pcicap_e1000e_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 500000, 5);
	for (;;) {
		u32 now_eewr_done;
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
static inline int __must_check
pcicap_e1000e_regs_irq_pending(const struct pcicap_e1000e_regs *v, u32 *bits)
{
	u32 causes;

	*bits = U32_MAX;
	causes = (__force u32)pcicap_e1000e_regs_read_icr(v);
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
static inline int __must_check
pcicap_e1000e_regs_irq_enable(const struct pcicap_e1000e_regs *v, u32 bits)
{
	pcicap_e1000e_regs_write_ims(v,
				     PCICAP_BITS(pcicap_e1000e_regs_ims_t,
						 bits));
	return 0;
}

/**
 * pcicap_e1000e_regs_irq_disable() - disable interrupts: Interrupt Cause Read:
 * a read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_e1000e_regs_irq_disable(const struct pcicap_e1000e_regs *v, u32 bits)
{
	pcicap_e1000e_regs_write_imc(v,
				     PCICAP_BITS(pcicap_e1000e_regs_imc_t,
						 bits));
	return 0;
}

/**
 * pcicap_e1000e_regs_irq_ack() - acknowledge interrupts: Interrupt Cause Read:
 * a read clears it under conditions that the datasheet tells
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_e1000e_regs_irq_ack(const struct pcicap_e1000e_regs *v, u32 bits)
{
	return pcicap_e1000e_regs_clear_icr(v,
					    PCICAP_BITS(pcicap_e1000e_regs_icr_t,
							bits));
}

/**
 * pcicap_e1000e_regs_wrap() - the registers of a mapping that there is:
 * Device registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_e1000e_regs_wrap(struct pcicap_e1000e_regs *v, void __iomem *base,
			resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_E1000E_REGS_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_e1000e_regs_map() - map the registers: Device registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_e1000e_regs_map(struct pci_dev *dev, struct pcicap_e1000e_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_E1000E_REGS_BAR,
						  0, 0,
						  PCICAP_E1000E_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_e1000e_regs_wrap(v, base,
				       pcicap_bar_rest(dev,
						       PCICAP_E1000E_REGS_BAR,
						       0));
}

/**
 * struct pcicap_e1000e_regs_ra - A receive address
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000e_regs_ra_at() only.
 */
struct pcicap_e1000e_regs_ra {
	void __iomem *base;
	u32 size;
};

/* Receive Address Low: the first 4 bytes on the wire, the first one lowest */
static inline int __must_check
pcicap_e1000e_regs_ra_read_ral(const struct pcicap_e1000e_regs_ra *v, u32 *val)
{
	u32 off = PCICAP_E1000E_REGS_RA_RAL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_ra_write_ral(const struct pcicap_e1000e_regs_ra *v, u32 val)
{
	u32 off = PCICAP_E1000E_REGS_RA_RAL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Receive Address High */
static inline int __must_check
pcicap_e1000e_regs_ra_read_rah(const struct pcicap_e1000e_regs_ra *v,
			       pcicap_e1000e_regs_ra_rah_t *val)
{
	u32 off = PCICAP_E1000E_REGS_RA_RAH;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_regs_ra_update_rah(const struct pcicap_e1000e_regs_ra *v,
				 pcicap_e1000e_regs_ra_rah_t mask,
				 pcicap_e1000e_regs_ra_rah_t val)
{
	u32 off = PCICAP_E1000E_REGS_RA_RAH;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x8000ffff, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_e1000e_regs_ra_open(const struct pcicap_e1000e_regs *outer, u32 off,
			   struct pcicap_e1000e_regs_ra *v)
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
pcicap_e1000e_regs_ra_elements(const struct pcicap_e1000e_regs *v)
{
	return 16;
}

/* Where the first begins. */
static inline int __must_check
pcicap_e1000e_regs_ra_where(const struct pcicap_e1000e_regs *v, u32 *off)
{
	*off = 0x5400;
	return 0;
}

/**
 * pcicap_e1000e_regs_ra_at() - A receive address
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_e1000e_regs_ra_at(const struct pcicap_e1000e_regs *outer,
			 unsigned int index, struct pcicap_e1000e_regs_ra *v)
{
	u32 off;
	int ret = pcicap_e1000e_regs_ra_where(outer, &off);

	if (!ret && index >= pcicap_e1000e_regs_ra_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_e1000e_regs_ra_open(outer, off + index * 0x08, v);
}

/**
 * struct pcicap_e1000e_io - The same registers behind an index and a data port
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000e_io_map() or _wrap() only.
 */
struct pcicap_e1000e_io {
	void __iomem *base;
	u32 size;
};

/* I/O Address: offset of the register that IODATA is */
static inline u32
pcicap_e1000e_io_read_ioaddr(const struct pcicap_e1000e_io *v)
{
	return ioread32(v->base + PCICAP_E1000E_IO_IOADDR);
}

static inline void
pcicap_e1000e_io_write_ioaddr(const struct pcicap_e1000e_io *v, u32 val)
{
	iowrite32(val, v->base + PCICAP_E1000E_IO_IOADDR);
}

/* I/O Data: that register */
static inline u32
pcicap_e1000e_io_read_iodata(const struct pcicap_e1000e_io *v)
{
	return ioread32(v->base + PCICAP_E1000E_IO_IODATA);
}

static inline void
pcicap_e1000e_io_write_iodata(const struct pcicap_e1000e_io *v, u32 val)
{
	iowrite32(val, v->base + PCICAP_E1000E_IO_IODATA);
}

/**
 * pcicap_e1000e_io_wrap() - the registers of a mapping that there is: The same
 * registers behind an index and a data port
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_e1000e_io_wrap(struct pcicap_e1000e_io *v, void __iomem *base,
		      resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_E1000E_IO_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_e1000e_io_map() - map the registers: The same registers behind an
 * index and a data port
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_e1000e_io_map(struct pci_dev *dev, struct pcicap_e1000e_io *v)
{
	void __iomem *base = pcicap_map_ports(dev, PCICAP_E1000E_IO_BAR,
					      PCICAP_E1000E_IO_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_e1000e_io_wrap(v, base,
				     pcicap_bar_rest(dev, PCICAP_E1000E_IO_BAR,
						     0));
}

/**
 * struct pcicap_e1000e_msix - MSI-X table
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_e1000e_msix_map() or _wrap() only.
 */
struct pcicap_e1000e_msix {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* What the layout depends on. */
static inline int __must_check
pcicap_e1000e_msix_init(struct pcicap_e1000e_msix *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_e1000e_msix_wrap() - the registers of a mapping that there is:
 * MSI-X table
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_e1000e_msix_wrap(struct pcicap_e1000e_msix *v, void __iomem *base,
			resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_E1000E_MSIX_MIN_SIZE)
		return -ERANGE;
	return pcicap_e1000e_msix_init(v);
}

/**
 * pcicap_e1000e_msix_locate() - where it is: MSI-X table
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_e1000e_msix_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			  u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_table_t r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_TABLE_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_TABLE_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = (v->length + 1) * 16;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_E1000E_MSIX_MIN_SIZE && *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_e1000e_msix_map() - map the registers: MSI-X table
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_e1000e_msix_locate().
 */
static inline int __must_check
pcicap_e1000e_msix_map(struct pci_dev *dev, struct pcicap_e1000e_msix *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_e1000e_msix_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_E1000E_MSIX_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_e1000e_msix_wrap(v, base, length);
}

/**
 * struct pcicap_e1000e_msix_entry - One vector
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_e1000e_msix_entry_at() only.
 */
struct pcicap_e1000e_msix_entry {
	void __iomem *base;
	u32 size;
};

/* Bits 31 to 2 of the message address */
static inline int __must_check
pcicap_e1000e_msix_entry_read_addr_lo(const struct pcicap_e1000e_msix_entry *v,
				      pcicap_e1000e_msix_entry_addr_lo_t *val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_msix_entry_update_addr_lo(const struct pcicap_e1000e_msix_entry *v,
					pcicap_e1000e_msix_entry_addr_lo_t mask,
					pcicap_e1000e_msix_entry_addr_lo_t val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffffffc, 0xffffffff);
	return ret;
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_e1000e_msix_entry_read_addr_hi(const struct pcicap_e1000e_msix_entry *v,
				      u32 *val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_ADDR_HI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_msix_entry_write_addr_hi(const struct pcicap_e1000e_msix_entry *v,
				       u32 val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_ADDR_HI;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Message data */
static inline int __must_check
pcicap_e1000e_msix_entry_read_data(const struct pcicap_e1000e_msix_entry *v,
				   u32 *val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_DATA;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_msix_entry_write_data(const struct pcicap_e1000e_msix_entry *v,
				    u32 val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_DATA;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Mask and steering tag */
static inline int __must_check
pcicap_e1000e_msix_entry_read_vector_ctrl(const struct pcicap_e1000e_msix_entry *v,
					  pcicap_e1000e_msix_entry_vector_ctrl_t *val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_e1000e_msix_entry_update_vector_ctrl(const struct pcicap_e1000e_msix_entry *v,
					    pcicap_e1000e_msix_entry_vector_ctrl_t mask,
					    pcicap_e1000e_msix_entry_vector_ctrl_t val)
{
	u32 off = PCICAP_E1000E_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffff0001, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_e1000e_msix_entry_open(const struct pcicap_e1000e_msix *outer, u32 off,
			      struct pcicap_e1000e_msix_entry *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_e1000e_msix_entry_elements(const struct pcicap_e1000e_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
static inline int __must_check
pcicap_e1000e_msix_entry_where(const struct pcicap_e1000e_msix *v, u32 *off)
{
	*off = 0x00;
	return 0;
}

/**
 * pcicap_e1000e_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_e1000e_msix_entry_at(const struct pcicap_e1000e_msix *outer,
			    unsigned int index,
			    struct pcicap_e1000e_msix_entry *v)
{
	u32 off;
	int ret = pcicap_e1000e_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_e1000e_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_e1000e_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_e1000e_msix_pba - MSI-X pending bits
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_e1000e_msix_pba_map() or _wrap() only.
 */
struct pcicap_e1000e_msix_pba {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* A bit for each vector */
#ifdef readq
static inline int __must_check
pcicap_e1000e_msix_pba_read_pending(const struct pcicap_e1000e_msix_pba *v,
				    unsigned int index, u64 *val)
{
	u32 off = PCICAP_E1000E_MSIX_PBA_PENDING + index * 8;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = U64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	*val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

#endif

/* What the layout depends on. */
static inline int __must_check
pcicap_e1000e_msix_pba_init(struct pcicap_e1000e_msix_pba *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_e1000e_msix_pba_wrap() - the registers of a mapping that there is:
 * MSI-X pending bits
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_e1000e_msix_pba_wrap(struct pcicap_e1000e_msix_pba *v,
			    void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_E1000E_MSIX_PBA_MIN_SIZE)
		return -ERANGE;
	return pcicap_e1000e_msix_pba_init(v);
}

/**
 * pcicap_e1000e_msix_pba_locate() - where it is: MSI-X pending bits
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_e1000e_msix_pba_locate(struct pci_dev *dev, unsigned int *bar,
			      u32 *offset, u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_pba_t r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_PBA_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_PBA_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = pcicap_align32(pcicap_ceil32((v->length + 1), 8), 8);
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_E1000E_MSIX_PBA_MIN_SIZE &&
		    *offset % 8 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_e1000e_msix_pba_map() - map the registers: MSI-X pending bits
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_e1000e_msix_pba_locate().
 */
static inline int __must_check
pcicap_e1000e_msix_pba_map(struct pci_dev *dev,
			   struct pcicap_e1000e_msix_pba *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_e1000e_msix_pba_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_E1000E_MSIX_PBA_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_e1000e_msix_pba_wrap(v, base, length);
}

#endif /* PCICAP_E1000E_H */
