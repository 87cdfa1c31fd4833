/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SD Host Controller
 *
 * Generated from specs/devices/sdhci.yaml - do not edit.
 */
/*
 * Source: SD Host Controller Simplified Specification 4.20, section 2.2;
 * Linux drivers/mmc/host/sdhci.h
 */
#ifndef PCICAP_SDHCI_H
#define PCICAP_SDHCI_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 0: slot, registers, 32 bits: Registers of a slot */
#define PCICAP_SDHCI_SLOT_BAR			0
#define PCICAP_SDHCI_SLOT_MIN_SIZE		0x100

/* slot: Registers of a slot */

typedef u16 __bitwise pcicap_sdhci_slot_host_version_t;
/* hwinit: Host Controller Version */
#define PCICAP_SDHCI_SLOT_HOST_VERSION			0xfe
/* hwinit: Version of the specification */
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x00ff)
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V1_00 \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V2_00 \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x0001)
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V3_00 \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x0002)
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V4_00 \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x0003)
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V4_10 \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x0004)
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V4_20 \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0x0005)
/* hwinit: Version of the vendor */
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_VENDOR \
	PCICAP_BITS(pcicap_sdhci_slot_host_version_t, 0xff00)

typedef u32 __bitwise pcicap_sdhci_slot_cap_t;
/* hwinit: Capabilities */
#define PCICAP_SDHCI_SLOT_CAP				0x40
/* hwinit: Frequency of the timeout clock, in the unit below; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_CLOCK \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x0000003f)
/* hwinit: Unit of the timeout clock */
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00000080)
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT_KHZ \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00000000)
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT_MHZ \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00000080)
/* hwinit: Base clock frequency, before version 3.00; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_CAP_BASE_CLOCK_V1 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00003f00)
/* hwinit: Base clock frequency; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_CAP_BASE_CLOCK \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x0000ff00)
/* hwinit: Longest block that the buffer takes */
#define  PCICAP_SDHCI_SLOT_CAP_MAX_BLOCK \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00030000)
/* hwinit: 8-bit bus, of an embedded device */
#define  PCICAP_SDHCI_SLOT_CAP_BUS8 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00040000)
/* hwinit: ADMA2 is supported */
#define  PCICAP_SDHCI_SLOT_CAP_ADMA2 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00080000)
/* hwinit: ADMA1 is supported; only of early controllers */
#define  PCICAP_SDHCI_SLOT_CAP_ADMA1 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00100000)
/* hwinit: High speed is supported */
#define  PCICAP_SDHCI_SLOT_CAP_HIGH_SPEED \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00200000)
/* hwinit: SDMA is supported */
#define  PCICAP_SDHCI_SLOT_CAP_SDMA \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00400000)
/* hwinit: Suspend and resume are supported */
#define  PCICAP_SDHCI_SLOT_CAP_SUSPEND \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00800000)
/* hwinit: 3.3 V are supported */
#define  PCICAP_SDHCI_SLOT_CAP_VDD_330 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x01000000)
/* hwinit: 3.0 V are supported */
#define  PCICAP_SDHCI_SLOT_CAP_VDD_300 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x02000000)
/* hwinit: 1.8 V are supported */
#define  PCICAP_SDHCI_SLOT_CAP_VDD_180 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x04000000)
/* hwinit: Addresses of 64 bits, with HOST_CONTROL2.VERSION4 */
#define  PCICAP_SDHCI_SLOT_CAP_BUS64_V4 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x08000000)
/* hwinit: Addresses of 64 bits, in descriptors of 96 bits */
#define  PCICAP_SDHCI_SLOT_CAP_BUS64 \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x10000000)
/* hwinit: Asynchronous interrupts are supported */
#define  PCICAP_SDHCI_SLOT_CAP_ASYNC_INT \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x20000000)
/* hwinit: What the slot is for */
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0xc0000000)
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_REMOVABLE \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x00000000)
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_EMBEDDED \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x40000000)
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_SHARED_BUS \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0x80000000)
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_UHS2_EMBEDDED \
	PCICAP_BITS(pcicap_sdhci_slot_cap_t, 0xc0000000)

typedef u32 __bitwise pcicap_sdhci_slot_cap1_t;
/* hwinit: Capabilities, upper half */
#define PCICAP_SDHCI_SLOT_CAP1				0x44
/* hwinit: SDR50 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_SDR50 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000001)
/* hwinit: SDR104 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_SDR104 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000002)
/* hwinit: DDR50 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DDR50 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000004)
/* hwinit: UHS-II is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_UHS2 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000008)
/* hwinit: Driver type A at 1.8 V is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000010)
/* hwinit: Driver type C at 1.8 V is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000020)
/* hwinit: Driver type D at 1.8 V is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000040)
/* hwinit: Initial value of the timer for re-tuning */
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000f00)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_NONE \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000000)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_1S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000100)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_2S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000200)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_4S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000300)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_8S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000400)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_16S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000500)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_32S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000600)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_64S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000700)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_128S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000800)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_256S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000900)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_512S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000a00)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_1024S \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000b00)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_OTHER \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000f00)
/* hwinit: SDR50, too, needs tuning */
#define  PCICAP_SDHCI_SLOT_CAP1_SDR50_TUNING \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00002000)
/* hwinit: How re-tuning is asked for: timer, request, or automatic */
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x0000c000)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE_MODE1 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00000000)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE_MODE2 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00004000)
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE_MODE3 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00008000)
/* hwinit: Multiplier of the programmable clock generator; 0: there is none */
#define  PCICAP_SDHCI_SLOT_CAP1_CLOCK_MULTIPLIER \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x00ff0000)
/* hwinit: ADMA3 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_ADMA3 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x08000000)
/* hwinit: 1.8 V are supported on VDD2 */
#define  PCICAP_SDHCI_SLOT_CAP1_VDD2_180 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x10000000)
/* hwinit: HS400 is supported: no standard bit */
#define  PCICAP_SDHCI_SLOT_CAP1_HS400 \
	PCICAP_BITS(pcicap_sdhci_slot_cap1_t, 0x80000000)
/* rw: SDMA System Address, without HOST_CONTROL2.VERSION4 */
#define PCICAP_SDHCI_SLOT_SDMA_ADDRESS			0x00
#define  PCICAP_SDHCI_SLOT_SDMA_ADDRESS_RESET_VALUE	0x00000000
/* rw: Argument 2, of Auto CMD23 */
#define PCICAP_SDHCI_SLOT_ARGUMENT2		0x00
/* rw: 32-bit Block Count, with HOST_CONTROL2.VERSION4 */
#define PCICAP_SDHCI_SLOT_BLOCK_COUNT32		0x00

typedef u16 __bitwise pcicap_sdhci_slot_block_size_t;
/* rw: Block Size */
#define PCICAP_SDHCI_SLOT_BLOCK_SIZE			0x04
/* rw: Transfer block size */
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_SIZE \
	PCICAP_BITS(pcicap_sdhci_slot_block_size_t, 0x0fff)
/* rw: SDMA buffer boundary: SDMA stops at a multiple of it */
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_BOUNDARY \
	PCICAP_BITS(pcicap_sdhci_slot_block_size_t, 0x7000)
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_block_size_t, 0x0000)
/* rw: 16-bit Block Count: blocks that are left */
#define PCICAP_SDHCI_SLOT_BLOCK_COUNT			0x06
#define  PCICAP_SDHCI_SLOT_BLOCK_COUNT_RESET_VALUE	0x0000
/* rw: Argument 1 of the command */
#define PCICAP_SDHCI_SLOT_ARGUMENT		0x08
#define  PCICAP_SDHCI_SLOT_ARGUMENT_RESET_VALUE	0x00000000

typedef u16 __bitwise pcicap_sdhci_slot_transfer_mode_t;
/* rw: Transfer Mode */
#define PCICAP_SDHCI_SLOT_TRANSFER_MODE				0x0c
/* rw: Data goes by DMA */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_DMA \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0001)
/* rw: Blocks are counted */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_COUNT_ENABLE \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0002)
/* rw: Command that the controller sends by itself; auto: CMD12 or CMD23, from 4.10 on */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x000c)
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_NONE \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_CMD12 \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0004)
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_CMD23 \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0008)
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_AUTO \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x000c)
/* rw: From the card to the host */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_READ \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0010)
/* rw: Several blocks */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_MULTI \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0020)
/* rw: Type of the response that is checked: R5 of SDIO, else R1 */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_R5 \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0040)
/* rw: The controller checks the response for errors */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_CHECK_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0080)
/* rw: The response does not interrupt */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_NO_RESPONSE_INT \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0100)
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_transfer_mode_t, 0x0000)

typedef u16 __bitwise pcicap_sdhci_slot_command_t;
/* rw: Command: a write sends it */
#define PCICAP_SDHCI_SLOT_COMMAND			0x0e
/* rw: Response type */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0003)
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_NONE \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0000)
/* 136 bits */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_LONG \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0001)
/* 48 bits */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_SHORT \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0002)
/* 48 bits and busy */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_BUSY \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0003)
/* rw: A sub command */
#define  PCICAP_SDHCI_SLOT_COMMAND_SUB \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0004)
/* rw: The CRC of the response is checked */
#define  PCICAP_SDHCI_SLOT_COMMAND_CHECK_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0008)
/* rw: The index in the response is checked */
#define  PCICAP_SDHCI_SLOT_COMMAND_CHECK_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0010)
/* rw: Data goes with it */
#define  PCICAP_SDHCI_SLOT_COMMAND_DATA \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0020)
/* rw: Command type */
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x00c0)
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_NORMAL \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_SUSPEND \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0040)
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_RESUME \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0080)
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_ABORT \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x00c0)
/* rw: Command index */
#define  PCICAP_SDHCI_SLOT_COMMAND_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x3f00)
#define  PCICAP_SDHCI_SLOT_COMMAND_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_command_t, 0x0000)
/* ro: Response, without start bits, index and CRC; the last has that of Auto CMD12 */
#define PCICAP_SDHCI_SLOT_RESPONSE		0x10
#define PCICAP_SDHCI_SLOT_RESPONSE_COUNT	4
#define  PCICAP_SDHCI_SLOT_RESPONSE_RESET_VALUE	0x00000000
/* rw: Buffer Data Port: data of a block that does not go by DMA */
#define PCICAP_SDHCI_SLOT_BUFFER		0x20

typedef u32 __bitwise pcicap_sdhci_slot_present_state_t;
/* ro: Present State */
#define PCICAP_SDHCI_SLOT_PRESENT_STATE			0x24
/* ro: No command can be sent */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_INHIBIT_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000001)
/* ro: No command that uses the data lines can be sent */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_INHIBIT_DAT \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000002)
/* ro: A data line is in use */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT_ACTIVE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000004)
/* ro: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_RETUNING \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000008)
/* ro: Levels of data lines 7 to 4 */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT7_4 \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x000000f0)
/* ro: A write transfer is active */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_WRITE_ACTIVE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000100)
/* ro: A read transfer is active */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_READ_ACTIVE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000200)
/* ro: A block can be written into the buffer */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_BUFFER_SPACE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000400)
/* ro: A block can be read from the buffer */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_BUFFER_DATA \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000800)
/* ro: There is a card */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_INSERTED \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00010000)
/* ro: The card detect level is stable */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_STABLE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00020000)
/* ro: Card detect pin level: 1 with a card */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_DETECT \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00040000)
/* ro: Write protect switch pin level: 1 if the card can be written */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_WRITE_ENABLED \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00080000)
/* ro: Levels of data lines 3 to 0 */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT3_0 \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00f00000)
/* ro: Level of the command line */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x01000000)
/* ro: The host regulator's voltage is stable */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_VOLTAGE_STABLE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x02000000)
/* ro: A command was not sent because of an error */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_NOT_ISSUED \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x08000000)
/* ro: The status is that of a sub command */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_SUB \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x10000000)
/* ro: UHS-II: in dormant state */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DORMANT \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x20000000)
/* ro: UHS-II: lanes are synchronized */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_LANE_SYNC \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x40000000)
/* ro: UHS-II: the interface was detected */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_UHS2_DETECTED \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x80000000)
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_present_state_t, 0x00000000)

typedef u8 __bitwise pcicap_sdhci_slot_host_control_t;
/* rw: Host Control 1 */
#define PCICAP_SDHCI_SLOT_HOST_CONTROL			0x28
/* rw: The LED is on */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_LED \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x01)
/* rw: 4-bit bus */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS4 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x02)
/* rw: High speed is enabled */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_HIGH_SPEED \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x04)
/* rw: DMA select; 3 is ADMA3 with HOST_CONTROL2.VERSION4 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x18)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_SDMA \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x00)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_ADMA1 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x08)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_ADMA2 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x10)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_ADMA2_64 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x18)
/* rw: 8-bit bus, of an embedded device */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS8 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x20)
/* rw: Card detect test level */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_TEST \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x40)
/* rw: The test level stands for the card detect pin */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_BY_TEST \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x80)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_host_control_t, 0x00)

typedef u8 __bitwise pcicap_sdhci_slot_power_control_t;
/* rw: Power Control */
#define PCICAP_SDHCI_SLOT_POWER_CONTROL				0x29
/* rw: Bus power; cleared when the card is removed, or if the voltage is not supported */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x01)
/* rw: Bus voltage */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x0e)
#define  PCICAP_SDHCI_SLOT_POWER_CTL_VDD1_VOLTAGE_V1_8 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x0a)
#define  PCICAP_SDHCI_SLOT_POWER_CTL_VDD1_VOLTAGE_V3_0 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x0c)
#define  PCICAP_SDHCI_SLOT_POWER_CTL_VDD1_VOLTAGE_V3_3 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x0e)
/* rw: VDD2 power */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x10)
/* rw: VDD2 voltage */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2_VOLTAGE \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0xe0)
#define  PCICAP_SDHCI_SLOT_POWER_CTL_VDD2_VOLTAGE_V1_2 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x80)
#define  PCICAP_SDHCI_SLOT_POWER_CTL_VDD2_VOLTAGE_V1_8 \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0xa0)
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_power_control_t, 0x00)

typedef u8 __bitwise pcicap_sdhci_slot_block_gap_t;
/* rw, rw1s: Block Gap Control */
#define PCICAP_SDHCI_SLOT_BLOCK_GAP			0x2a
/* rw: Stop at the next block gap */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_STOP \
	PCICAP_BITS(pcicap_sdhci_slot_block_gap_t, 0x01)
/* rw1s: Continue: cleared when the transfer goes on */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_RESUME \
	PCICAP_BITS(pcicap_sdhci_slot_block_gap_t, 0x02)
/* rw: The card can wait: it is stopped by DAT2, not by the clock */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_READ_WAIT \
	PCICAP_BITS(pcicap_sdhci_slot_block_gap_t, 0x04)
/* rw: Interrupts at the block gap are detected */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_INT_AT_GAP \
	PCICAP_BITS(pcicap_sdhci_slot_block_gap_t, 0x08)
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_block_gap_t, 0x00)

typedef u8 __bitwise pcicap_sdhci_slot_wakeup_t;
/* rw: Wakeup Control */
#define PCICAP_SDHCI_SLOT_WAKEUP		0x2b
/* rw: The card's interrupt wakes */
#define  PCICAP_SDHCI_SLOT_WAKEUP_CARD_INT	PCICAP_BITS(pcicap_sdhci_slot_wakeup_t, 0x01)
/* rw: Insertion of a card wakes */
#define  PCICAP_SDHCI_SLOT_WAKEUP_INSERTION	PCICAP_BITS(pcicap_sdhci_slot_wakeup_t, 0x02)
/* rw: Removal of the card wakes */
#define  PCICAP_SDHCI_SLOT_WAKEUP_REMOVAL	PCICAP_BITS(pcicap_sdhci_slot_wakeup_t, 0x04)
#define  PCICAP_SDHCI_SLOT_WAKEUP_RESET_VALUE	PCICAP_BITS(pcicap_sdhci_slot_wakeup_t, 0x00)

typedef u16 __bitwise pcicap_sdhci_slot_clock_control_t;
/* rw, ro: Clock Control */
#define PCICAP_SDHCI_SLOT_CLOCK_CONTROL			0x2c
/* rw: The internal clock is enabled */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_INTERNAL \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0x0001)
/* ro: The internal clock is stable */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_STABLE \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0x0002)
/* rw: The card has the clock */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0x0004)
/* rw: The PLL is enabled */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PLL \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0x0008)
/* rw: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0x0020)
/*
 * rw: SDCLK frequency select, before version 3.00: half of the divisor, a power of 2; 0: the
 * base clock
 */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR_V1 \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0xff00)
/*
 * rw: SDCLK frequency select: half of the divisor, 0: the base clock; of the programmable one, the
 * divisor less 1
 */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0xffc0)
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_clock_control_t, 0x0000)

typedef u8 __bitwise pcicap_sdhci_slot_timeout_t;
/* rw: Timeout Control */
#define PCICAP_SDHCI_SLOT_TIMEOUT		0x2e
/* rw: Data timeout, in periods of the timeout clock; not 15 */
#define  PCICAP_SDHCI_SLOT_TIMEOUT_COUNT	PCICAP_BITS(pcicap_sdhci_slot_timeout_t, 0x0f)
#define  PCICAP_SDHCI_SLOT_TIMEOUT_RESET_VALUE	PCICAP_BITS(pcicap_sdhci_slot_timeout_t, 0x00)

typedef u8 __bitwise pcicap_sdhci_slot_reset_t;
/* rw1s: Software Reset: each bit reads 1 until its reset has ended */
#define PCICAP_SDHCI_SLOT_RESET			0x2f
/* rw1s: All but card detection */
#define  PCICAP_SDHCI_SLOT_RESET_ALL		PCICAP_BITS(pcicap_sdhci_slot_reset_t, 0x01)
/* rw1s: The command line */
#define  PCICAP_SDHCI_SLOT_RESET_CMD		PCICAP_BITS(pcicap_sdhci_slot_reset_t, 0x02)
/* rw1s: The data lines */
#define  PCICAP_SDHCI_SLOT_RESET_DAT		PCICAP_BITS(pcicap_sdhci_slot_reset_t, 0x04)
#define  PCICAP_SDHCI_SLOT_RESET_RESET_VALUE	PCICAP_BITS(pcicap_sdhci_slot_reset_t, 0x00)

typedef u32 __bitwise pcicap_sdhci_slot_int_status_t;
/* rw1c, ro: Normal and Error Interrupt Status */
#define PCICAP_SDHCI_SLOT_INT_STATUS			0x30
/* rw1c: Command complete */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_COMMAND \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000001)
/* rw1c: Transfer complete */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_TRANSFER \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000002)
/* rw1c: Stopped at a block gap */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_BLOCK_GAP \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000004)
/* rw1c: DMA interrupt */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DMA \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000008)
/* rw1c: Buffer write ready */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_SPACE \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000010)
/* rw1c: Buffer read ready */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_DATA \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000020)
/* rw1c: A card was inserted */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INSERTION \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000040)
/* rw1c: The card was removed */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_REMOVAL \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000080)
/* ro: The card interrupts; cleared at the card */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CARD_INT \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000100)
/* ro: INT_A of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INT_A \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000200)
/* ro: INT_B of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INT_B \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000400)
/* ro: INT_C of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INT_C \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000800)
/* ro: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_RETUNING \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00001000)
/* rw1c: Command queue engine, where there is one */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CQE \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00004000)
/* ro: There is an error, of bits 16 and above */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_ERROR \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00008000)
/* rw1c: No response came */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00010000)
/* rw1c: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00020000)
/* rw1c: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00040000)
/* rw1c: Another index in the response */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00080000)
/* rw1c: Data timeout */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DAT_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00100000)
/* rw1c: CRC error of data */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DAT_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00200000)
/* rw1c: End bit error of data */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DAT_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00400000)
/* rw1c: Too much current; the power is off */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CURRENT_LIMIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00800000)
/* rw1c: Auto command, see AUTO_CMD */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_AUTO_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x01000000)
/* rw1c: ADMA, see ADMA_ERROR */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_ADMA \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x02000000)
/* rw1c: Tuning error */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_TUNING \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x04000000)
/* rw1c: The response has an error */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x08000000)
/* rw1c: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_VENDOR \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0xf0000000)
#define  PCICAP_SDHCI_SLOT_INT_STATUS_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_int_status_t, 0x00000000)

typedef u32 __bitwise pcicap_sdhci_slot_int_enable_t;
/* rw: Normal and Error Interrupt Status Enable: causes whose status is set */
#define PCICAP_SDHCI_SLOT_INT_ENABLE			0x34
/* rw: Command complete */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_COMMAND \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000001)
/* rw: Transfer complete */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_TRANSFER \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000002)
/* rw: Stopped at a block gap */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_BLOCK_GAP \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000004)
/* rw: DMA interrupt */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DMA \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000008)
/* rw: Buffer write ready */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_SPACE \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000010)
/* rw: Buffer read ready */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_DATA \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000020)
/* rw: A card was inserted */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INSERTION \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000040)
/* rw: The card was removed */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_REMOVAL \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000080)
/* rw: The card interrupts */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CARD_INT \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000100)
/* rw: INT_A of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INT_A \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000200)
/* rw: INT_B of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INT_B \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000400)
/* rw: INT_C of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INT_C \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000800)
/* rw: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_RETUNING \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00001000)
/* rw: Command queue engine, where there is one */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CQE \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00004000)
/* rw: No response came */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00010000)
/* rw: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00020000)
/* rw: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00040000)
/* rw: Another index in the response */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00080000)
/* rw: Data timeout */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00100000)
/* rw: CRC error of data */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00200000)
/* rw: End bit error of data */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00400000)
/* rw: Too much current */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CURRENT_LIMIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00800000)
/* rw: Auto command */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_AUTO_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x01000000)
/* rw: ADMA */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_ADMA \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x02000000)
/* rw: Tuning error */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_TUNING \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x04000000)
/* rw: The response has an error */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x08000000)
/* rw: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_VENDOR \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0xf0000000)
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_int_enable_t, 0x00000000)

typedef u32 __bitwise pcicap_sdhci_slot_int_signal_t;
/* rw: Normal and Error Interrupt Signal Enable: causes that interrupt */
#define PCICAP_SDHCI_SLOT_INT_SIGNAL			0x38
/* rw: Command complete */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_COMMAND \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000001)
/* rw: Transfer complete */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_TRANSFER \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000002)
/* rw: Stopped at a block gap */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_BLOCK_GAP \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000004)
/* rw: DMA interrupt */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DMA \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000008)
/* rw: Buffer write ready */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_SPACE \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000010)
/* rw: Buffer read ready */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_DATA \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000020)
/* rw: A card was inserted */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INSERTION \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000040)
/* rw: The card was removed */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_REMOVAL \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000080)
/* rw: The card interrupts */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CARD_INT \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000100)
/* rw: INT_A of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_A \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000200)
/* rw: INT_B of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_B \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000400)
/* rw: INT_C of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_C \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000800)
/* rw: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_RETUNING \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00001000)
/* rw: Command queue engine, where there is one */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CQE \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00004000)
/* rw: No response came */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00010000)
/* rw: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00020000)
/* rw: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00040000)
/* rw: Another index in the response */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00080000)
/* rw: Data timeout */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00100000)
/* rw: CRC error of data */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00200000)
/* rw: End bit error of data */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00400000)
/* rw: Too much current */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CURRENT_LIMIT \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00800000)
/* rw: Auto command */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_AUTO_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x01000000)
/* rw: ADMA */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_ADMA \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x02000000)
/* rw: Tuning error */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_TUNING \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x04000000)
/* rw: The response has an error */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x08000000)
/* rw: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_VENDOR \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0xf0000000)
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_int_signal_t, 0x00000000)

typedef u16 __bitwise pcicap_sdhci_slot_auto_cmd_t;
/* ro: Auto CMD Error Status */
#define PCICAP_SDHCI_SLOT_AUTO_CMD			0x3c
/* ro: Auto CMD12 was not sent */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_NOT_EXECUTED \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0001)
/* ro: No response came */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0002)
/* ro: CRC error */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0004)
/* ro: End bit error */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0008)
/* ro: Another index in the response */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0010)
/* ro: The response has an error */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0020)
/* ro: A command was not sent because of an error of Auto CMD12 */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_NOT_ISSUED \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0080)
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_auto_cmd_t, 0x0000)

typedef u16 __bitwise pcicap_sdhci_slot_host_control2_t;
/* rw: Host Control 2 */
#define PCICAP_SDHCI_SLOT_HOST_CONTROL2				0x3e
/* rw: UHS mode, with signals of 1.8 V */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0007)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR12 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR25 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0001)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR50 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0002)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR104 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0003)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_DDR50 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0004)
/* No standard value */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_HS400 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0005)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_UHS2 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0007)
/* rw: Signals of 1.8 V */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_SIGNAL_180 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0008)
/* rw: Driver strength */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0030)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0010)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0020)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0030)
/* rw: Starts tuning; reads 1 until it has ended, and 0 aborts it */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_EXECUTE_TUNING \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0040)
/* rw: Sampling clock select: the clock is the tuned one; 0 resets tuning */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_TUNED_CLOCK \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0080)
/* rw: The UHS-II interface is enabled */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS2_ENABLE \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0100)
/* rw: ADMA2 data lengths have 26 bits, else 16 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADMA2_LENGTH \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0400)
/* rw: The card knows CMD23, for the automatic choice */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_CMD23 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0800)
/* rw: Host version 4: registers of addresses and counts are as of 4.00 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_VERSION4 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x1000)
/* rw: Addresses of 64 bits, with VERSION4 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADDRESSING64 \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x2000)
/* rw: Asynchronous interrupts are enabled */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_ASYNC_INT \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x4000)
/* rw: Clock and driver strength come from preset values */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_PRESET \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_host_control2_t, 0x0000)

typedef u32 __bitwise pcicap_sdhci_slot_max_current_t;
/* hwinit: Maximum Current Capabilities */
#define PCICAP_SDHCI_SLOT_MAX_CURRENT		0x48
/* hwinit: In mA at 3.3 V; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_330 \
	PCICAP_BITS(pcicap_sdhci_slot_max_current_t, 0x000000ff)
/* hwinit: In mA at 3.0 V; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_300 \
	PCICAP_BITS(pcicap_sdhci_slot_max_current_t, 0x0000ff00)
/* hwinit: In mA at 1.8 V; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_180 \
	PCICAP_BITS(pcicap_sdhci_slot_max_current_t, 0x00ff0000)

typedef u32 __bitwise pcicap_sdhci_slot_max_current_1_t;
/* hwinit: Maximum Current Capabilities, upper half */
#define PCICAP_SDHCI_SLOT_MAX_CURRENT_1			0x4c
/* hwinit: In mA at 1.8 V of VDD2; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_1_VDD2_180 \
	PCICAP_BITS(pcicap_sdhci_slot_max_current_1_t, 0x000000ff)

typedef u16 __bitwise pcicap_sdhci_slot_force_auto_cmd_t;
/* wo: Force Event for Auto CMD Error Status: ones set the bits there */
#define PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD		0x50
/* wo: Auto CMD12 was not sent */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_EXECUTED \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0001)
/* wo: No response came */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0002)
/* wo: CRC error */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0004)
/* wo: End bit error */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0008)
/* wo: Another index in the response */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0010)
/* wo: The response has an error */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0020)
/* wo: A command was not sent */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_ISSUED \
	PCICAP_BITS(pcicap_sdhci_slot_force_auto_cmd_t, 0x0080)

typedef u16 __bitwise pcicap_sdhci_slot_force_error_t;
/* wo: Force Event for Error Interrupt Status: ones set bits 31 to 16 of INT_STATUS */
#define PCICAP_SDHCI_SLOT_FORCE_ERROR			0x52
/* wo: No response came */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0001)
/* wo: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0002)
/* wo: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0004)
/* wo: Another index in the response */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_INDEX \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0008)
/* wo: Data timeout */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_TIMEOUT \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0010)
/* wo: CRC error of data */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_CRC \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0020)
/* wo: End bit error of data */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_END_BIT \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0040)
/* wo: Too much current */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CURRENT_LIMIT \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0080)
/* wo: Auto command */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_AUTO_CMD \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0100)
/* wo: ADMA */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_ADMA \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0200)
/* wo: Tuning error */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_TUNING \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0400)
/* wo: The response has an error */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_RESPONSE \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0x0800)
/* wo: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_VENDOR \
	PCICAP_BITS(pcicap_sdhci_slot_force_error_t, 0xf000)

typedef u8 __bitwise pcicap_sdhci_slot_adma_error_t;
/* ro: ADMA Error Status */
#define PCICAP_SDHCI_SLOT_ADMA_ERROR			0x54
/* ro: What ADMA did at the error */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE \
	PCICAP_BITS(pcicap_sdhci_slot_adma_error_t, 0x03)
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE_STOP \
	PCICAP_BITS(pcicap_sdhci_slot_adma_error_t, 0x00)
/* A descriptor was fetched */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE_FDS \
	PCICAP_BITS(pcicap_sdhci_slot_adma_error_t, 0x01)
/* Data was transferred */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE_TFR \
	PCICAP_BITS(pcicap_sdhci_slot_adma_error_t, 0x03)
/* ro: Descriptors are for another length than the block count */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_LENGTH \
	PCICAP_BITS(pcicap_sdhci_slot_adma_error_t, 0x04)
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_RESET_VALUE \
	PCICAP_BITS(pcicap_sdhci_slot_adma_error_t, 0x00)
/* rw: ADMA System Address, lower half; with HOST_CONTROL2.VERSION4, of SDMA, too */
#define PCICAP_SDHCI_SLOT_ADMA_ADDRESS			0x58
#define  PCICAP_SDHCI_SLOT_ADMA_ADDRESS_RESET_VALUE	0x00000000
/* rw: ADMA System Address, upper half */
#define PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI		0x5c
#define  PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI_RESET_VALUE	0x00000000

typedef u16 __bitwise pcicap_sdhci_slot_preset_init_t;
/* hwinit: Preset Value for initialization */
#define PCICAP_SDHCI_SLOT_PRESET_INIT			0x60
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_init_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_default_t;
/* hwinit: Preset Value for default speed */
#define PCICAP_SDHCI_SLOT_PRESET_DEFAULT		0x62
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_default_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_high_speed_t;
/* hwinit: Preset Value for high speed */
#define PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED			0x64
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_high_speed_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_sdr12_t;
/* hwinit: Preset Value for SDR12 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR12			0x66
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr12_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_sdr25_t;
/* hwinit: Preset Value for SDR25 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR25			0x68
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr25_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_sdr50_t;
/* hwinit: Preset Value for SDR50 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR50			0x6a
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr50_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_sdr104_t;
/* hwinit: Preset Value for SDR104 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR104			0x6c
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_sdr104_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_ddr50_t;
/* hwinit: Preset Value for DDR50 */
#define PCICAP_SDHCI_SLOT_PRESET_DDR50			0x6e
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_ddr50_t, 0xc000)

typedef u16 __bitwise pcicap_sdhci_slot_preset_uhs2_t;
/* hwinit: Preset Value for UHS-II; some controllers have HS400 here */
#define PCICAP_SDHCI_SLOT_PRESET_UHS2			0x74
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DIVISOR \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_PROGRAMMABLE \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0xc000)
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_B \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0x0000)
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_A \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0x4000)
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_C \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0x8000)
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_D \
	PCICAP_BITS(pcicap_sdhci_slot_preset_uhs2_t, 0xc000)
/* rw: ADMA3 Integrated Descriptor Address, lower half */
#define PCICAP_SDHCI_SLOT_ADMA3_ADDRESS			0x78
#define  PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_RESET_VALUE	0x00000000
/* rw: ADMA3 Integrated Descriptor Address, upper half */
#define PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI		0x7c
#define  PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI_RESET_VALUE	0x00000000
/* ro: Pointer for UHS-II Settings: where they are */
#define PCICAP_SDHCI_SLOT_UHS2_SETTINGS		0xe0
/* ro: Pointer for UHS-II Host Capabilities */
#define PCICAP_SDHCI_SLOT_UHS2_CAPABILITIES	0xe2
/* ro: Pointer for UHS-II Test */
#define PCICAP_SDHCI_SLOT_UHS2_TEST		0xe4
/* ro: Pointer for Embedded Control */
#define PCICAP_SDHCI_SLOT_EMBEDDED_CONTROL	0xe6
/* ro: Pointer for Vendor Specific Area */
#define PCICAP_SDHCI_SLOT_VENDOR_AREA		0xe8

typedef u16 __bitwise pcicap_sdhci_slot_slot_int_t;
/* ro: Slot Interrupt Status */
#define PCICAP_SDHCI_SLOT_SLOT_INT		0xfc
/* ro: A bit for each slot that interrupts or wakes */
#define  PCICAP_SDHCI_SLOT_SLOT_INT_SLOTS	PCICAP_BITS(pcicap_sdhci_slot_slot_int_t, 0x00ff)
#define  PCICAP_SDHCI_SLOT_SLOT_INT_RESET_VALUE	PCICAP_BITS(pcicap_sdhci_slot_slot_int_t, 0x0000)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_sdhci_ids) of a driver. */
static const struct pci_device_id pcicap_sdhci_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x080501, 0xffffff) },
	{ PCI_DEVICE_CLASS(0x080500, 0xffffff) },
	{}
};

/**
 * struct pcicap_sdhci_slot - Registers of a slot
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @host_version_spec: read once: the layout depends on it
 * @cap1_adma3: read once: the layout depends on it
 *
 * Made by pcicap_sdhci_slot_map() or _wrap() only.
 */
struct pcicap_sdhci_slot {
	void __iomem *base;
	u32 size;
	u32 host_version_spec;
	u32 cap1_adma3;
};

/* Host Controller Version */
static inline pcicap_sdhci_slot_host_version_t
pcicap_sdhci_slot_read_host_version(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_host_version_t)
		readw(v->base + PCICAP_SDHCI_SLOT_HOST_VERSION);
}

/* Capabilities */
static inline pcicap_sdhci_slot_cap_t
pcicap_sdhci_slot_read_cap(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_cap_t)
		readl(v->base + PCICAP_SDHCI_SLOT_CAP);
}

/* Capabilities, upper half */
static inline int __must_check
pcicap_sdhci_slot_read_cap1(const struct pcicap_sdhci_slot *v,
			    pcicap_sdhci_slot_cap1_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_CAP1;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* SDMA System Address, without HOST_CONTROL2.VERSION4 */
static inline u32
pcicap_sdhci_slot_read_sdma_address(const struct pcicap_sdhci_slot *v)
{
	return readl(v->base + PCICAP_SDHCI_SLOT_SDMA_ADDRESS);
}

static inline void
pcicap_sdhci_slot_write_sdma_address(const struct pcicap_sdhci_slot *v, u32 val)
{
	writel(val, v->base + PCICAP_SDHCI_SLOT_SDMA_ADDRESS);
}

/* Argument 2, of Auto CMD23 */
static inline u32
pcicap_sdhci_slot_read_argument2(const struct pcicap_sdhci_slot *v)
{
	return readl(v->base + PCICAP_SDHCI_SLOT_ARGUMENT2);
}

static inline void
pcicap_sdhci_slot_write_argument2(const struct pcicap_sdhci_slot *v, u32 val)
{
	writel(val, v->base + PCICAP_SDHCI_SLOT_ARGUMENT2);
}

/* 32-bit Block Count, with HOST_CONTROL2.VERSION4 */
static inline u32
pcicap_sdhci_slot_read_block_count32(const struct pcicap_sdhci_slot *v)
{
	return readl(v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT32);
}

static inline void
pcicap_sdhci_slot_write_block_count32(const struct pcicap_sdhci_slot *v,
				      u32 val)
{
	writel(val, v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT32);
}

/* Block Size */
static inline pcicap_sdhci_slot_block_size_t
pcicap_sdhci_slot_read_block_size(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_block_size_t)
		readw(v->base + PCICAP_SDHCI_SLOT_BLOCK_SIZE);
}

static inline void
pcicap_sdhci_slot_write_block_size(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_block_size_t val)
{
	writew((__force u16)val & 0x7fff,
	       v->base + PCICAP_SDHCI_SLOT_BLOCK_SIZE);
}

static inline int __must_check
pcicap_sdhci_slot_update_block_size(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_block_size_t mask,
				    pcicap_sdhci_slot_block_size_t val)
{
	return pcicap_updatew(v->base + PCICAP_SDHCI_SLOT_BLOCK_SIZE,
			      (__force u16)mask, (__force u16)val, 0x7fff,
			      0x7fff);
}

/* 16-bit Block Count: blocks that are left */
static inline u16
pcicap_sdhci_slot_read_block_count(const struct pcicap_sdhci_slot *v)
{
	return readw(v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT);
}

static inline void
pcicap_sdhci_slot_write_block_count(const struct pcicap_sdhci_slot *v, u16 val)
{
	writew(val, v->base + PCICAP_SDHCI_SLOT_BLOCK_COUNT);
}

/* Argument 1 of the command */
static inline u32
pcicap_sdhci_slot_read_argument(const struct pcicap_sdhci_slot *v)
{
	return readl(v->base + PCICAP_SDHCI_SLOT_ARGUMENT);
}

static inline void
pcicap_sdhci_slot_write_argument(const struct pcicap_sdhci_slot *v, u32 val)
{
	writel(val, v->base + PCICAP_SDHCI_SLOT_ARGUMENT);
}

/* Transfer Mode */
static inline pcicap_sdhci_slot_transfer_mode_t
pcicap_sdhci_slot_read_transfer_mode(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_transfer_mode_t)
		readw(v->base + PCICAP_SDHCI_SLOT_TRANSFER_MODE);
}

static inline void
pcicap_sdhci_slot_write_transfer_mode(const struct pcicap_sdhci_slot *v,
				      pcicap_sdhci_slot_transfer_mode_t val)
{
	writew((__force u16)val & 0x01ff,
	       v->base + PCICAP_SDHCI_SLOT_TRANSFER_MODE);
}

static inline int __must_check
pcicap_sdhci_slot_update_transfer_mode(const struct pcicap_sdhci_slot *v,
				       pcicap_sdhci_slot_transfer_mode_t mask,
				       pcicap_sdhci_slot_transfer_mode_t val)
{
	return pcicap_updatew(v->base + PCICAP_SDHCI_SLOT_TRANSFER_MODE,
			      (__force u16)mask, (__force u16)val, 0x01ff,
			      0x01ff);
}

/* Command: a write sends it */
static inline pcicap_sdhci_slot_command_t
pcicap_sdhci_slot_read_command(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_command_t)
		readw(v->base + PCICAP_SDHCI_SLOT_COMMAND);
}

static inline void
pcicap_sdhci_slot_write_command(const struct pcicap_sdhci_slot *v,
				pcicap_sdhci_slot_command_t val)
{
	writew((__force u16)val & 0x3fff, v->base + PCICAP_SDHCI_SLOT_COMMAND);
}

/*
 * Response, without start bits, index and CRC; the last has that of Auto CMD12
 */
static inline int __must_check
pcicap_sdhci_slot_read_response(const struct pcicap_sdhci_slot *v,
				unsigned int index, u32 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_RESPONSE + index * 4;
	int ret = index < 4 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Buffer Data Port: data of a block that does not go by DMA */
static inline u32
pcicap_sdhci_slot_read_buffer(const struct pcicap_sdhci_slot *v)
{
	return readl(v->base + PCICAP_SDHCI_SLOT_BUFFER);
}

static inline void
pcicap_sdhci_slot_write_buffer(const struct pcicap_sdhci_slot *v, u32 val)
{
	writel(val, v->base + PCICAP_SDHCI_SLOT_BUFFER);
}

/* Many: Buffer Data Port: data of a block that does not go by DMA */
static inline void
pcicap_sdhci_slot_read_buffer_burst(const struct pcicap_sdhci_slot *v,
				    void *buf, unsigned int n)
{
	ioread32_rep(v->base + PCICAP_SDHCI_SLOT_BUFFER, buf, n);
}

static inline void
pcicap_sdhci_slot_write_buffer_burst(const struct pcicap_sdhci_slot *v,
				     const void *buf, unsigned int n)
{
	iowrite32_rep(v->base + PCICAP_SDHCI_SLOT_BUFFER, buf, n);
}

/* Present State */
static inline pcicap_sdhci_slot_present_state_t
pcicap_sdhci_slot_read_present_state(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_present_state_t)
		readl(v->base + PCICAP_SDHCI_SLOT_PRESENT_STATE);
}

/* Host Control 1 */
static inline pcicap_sdhci_slot_host_control_t
pcicap_sdhci_slot_read_host_control(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_host_control_t)
		readb(v->base + PCICAP_SDHCI_SLOT_HOST_CONTROL);
}

static inline void
pcicap_sdhci_slot_write_host_control(const struct pcicap_sdhci_slot *v,
				     pcicap_sdhci_slot_host_control_t val)
{
	writeb((__force u8)val, v->base + PCICAP_SDHCI_SLOT_HOST_CONTROL);
}

static inline int __must_check
pcicap_sdhci_slot_update_host_control(const struct pcicap_sdhci_slot *v,
				      pcicap_sdhci_slot_host_control_t mask,
				      pcicap_sdhci_slot_host_control_t val)
{
	return pcicap_updateb(v->base + PCICAP_SDHCI_SLOT_HOST_CONTROL,
			      (__force u8)mask, (__force u8)val, 0xff, 0xff);
}

/* Power Control */
static inline pcicap_sdhci_slot_power_control_t
pcicap_sdhci_slot_read_power_control(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_power_control_t)
		readb(v->base + PCICAP_SDHCI_SLOT_POWER_CONTROL);
}

static inline void
pcicap_sdhci_slot_write_power_control(const struct pcicap_sdhci_slot *v,
				      pcicap_sdhci_slot_power_control_t val)
{
	writeb((__force u8)val, v->base + PCICAP_SDHCI_SLOT_POWER_CONTROL);
}

static inline int __must_check
pcicap_sdhci_slot_update_power_control(const struct pcicap_sdhci_slot *v,
				       pcicap_sdhci_slot_power_control_t mask,
				       pcicap_sdhci_slot_power_control_t val)
{
	return pcicap_updateb(v->base + PCICAP_SDHCI_SLOT_POWER_CONTROL,
			      (__force u8)mask, (__force u8)val, 0xff, 0xff);
}

/* Block Gap Control */
static inline pcicap_sdhci_slot_block_gap_t
pcicap_sdhci_slot_read_block_gap(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_block_gap_t)
		readb(v->base + PCICAP_SDHCI_SLOT_BLOCK_GAP);
}

static inline int __must_check
pcicap_sdhci_slot_update_block_gap(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_block_gap_t mask,
				   pcicap_sdhci_slot_block_gap_t val)
{
	return pcicap_updateb(v->base + PCICAP_SDHCI_SLOT_BLOCK_GAP,
			      (__force u8)mask, (__force u8)val, 0x0f, 0xfd);
}

/* Wakeup Control */
static inline pcicap_sdhci_slot_wakeup_t
pcicap_sdhci_slot_read_wakeup(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_wakeup_t)
		readb(v->base + PCICAP_SDHCI_SLOT_WAKEUP);
}

static inline int __must_check
pcicap_sdhci_slot_update_wakeup(const struct pcicap_sdhci_slot *v,
				pcicap_sdhci_slot_wakeup_t mask,
				pcicap_sdhci_slot_wakeup_t val)
{
	return pcicap_updateb(v->base + PCICAP_SDHCI_SLOT_WAKEUP,
			      (__force u8)mask, (__force u8)val, 0x07, 0xff);
}

static inline u16
pcicap_sdhci_slot_clock_control_divisor(pcicap_sdhci_slot_clock_control_t reg)
{
	u16 r = (__force u16)reg;

	return (((u32)r >> 6 & 0x3) << 8) | ((u32)r >> 8 & 0xff);
}

static inline pcicap_sdhci_slot_clock_control_t
pcicap_sdhci_slot_clock_control_put_divisor(u16 val)
{
	u32 bits = (((u32)val >> 8 & 0x3) << 6) | (((u32)val & 0xff) << 8);

	return (__force pcicap_sdhci_slot_clock_control_t)bits;
}

/* Clock Control */
static inline pcicap_sdhci_slot_clock_control_t
pcicap_sdhci_slot_read_clock_control(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_clock_control_t)
		readw(v->base + PCICAP_SDHCI_SLOT_CLOCK_CONTROL);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_sdhci_slot_clock_control_stable_now(const struct pcicap_sdhci_slot *v,
					   u32 *now)
{
	pcicap_sdhci_slot_clock_control_t r =
		pcicap_sdhci_slot_read_clock_control(v);

	*now = pcicap_get(r, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_STABLE);
	return 0;
}

static inline int __must_check
pcicap_sdhci_slot_update_clock_control(const struct pcicap_sdhci_slot *v,
				       pcicap_sdhci_slot_clock_control_t mask,
				       pcicap_sdhci_slot_clock_control_t val)
{
	return pcicap_updatew(v->base + PCICAP_SDHCI_SLOT_CLOCK_CONTROL,
			      (__force u16)mask, (__force u16)val, 0xffed,
			      0xfffd);
}

/* Timeout Control */
static inline pcicap_sdhci_slot_timeout_t
pcicap_sdhci_slot_read_timeout(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_timeout_t)
		readb(v->base + PCICAP_SDHCI_SLOT_TIMEOUT);
}

static inline int __must_check
pcicap_sdhci_slot_update_timeout(const struct pcicap_sdhci_slot *v,
				 pcicap_sdhci_slot_timeout_t mask,
				 pcicap_sdhci_slot_timeout_t val)
{
	return pcicap_updateb(v->base + PCICAP_SDHCI_SLOT_TIMEOUT,
			      (__force u8)mask, (__force u8)val, 0x0f, 0xff);
}

/* Software Reset: each bit reads 1 until its reset has ended */
static inline pcicap_sdhci_slot_reset_t
pcicap_sdhci_slot_read_reset(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_reset_t)
		readb(v->base + PCICAP_SDHCI_SLOT_RESET);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_sdhci_slot_reset_all_now(const struct pcicap_sdhci_slot *v, u32 *now)
{
	pcicap_sdhci_slot_reset_t r = pcicap_sdhci_slot_read_reset(v);

	*now = pcicap_get(r, PCICAP_SDHCI_SLOT_RESET_ALL);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_sdhci_slot_reset_cmd_now(const struct pcicap_sdhci_slot *v, u32 *now)
{
	pcicap_sdhci_slot_reset_t r = pcicap_sdhci_slot_read_reset(v);

	*now = pcicap_get(r, PCICAP_SDHCI_SLOT_RESET_CMD);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_sdhci_slot_reset_dat_now(const struct pcicap_sdhci_slot *v, u32 *now)
{
	pcicap_sdhci_slot_reset_t r = pcicap_sdhci_slot_read_reset(v);

	*now = pcicap_get(r, PCICAP_SDHCI_SLOT_RESET_DAT);
	return 0;
}

static inline void
pcicap_sdhci_slot_write_reset(const struct pcicap_sdhci_slot *v,
			      pcicap_sdhci_slot_reset_t val)
{
	writeb((__force u8)val & 0x07, v->base + PCICAP_SDHCI_SLOT_RESET);
}

/* Normal and Error Interrupt Status */
static inline pcicap_sdhci_slot_int_status_t
pcicap_sdhci_slot_read_int_status(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_int_status_t)
		readl(v->base + PCICAP_SDHCI_SLOT_INT_STATUS);
}

static inline int __must_check
pcicap_sdhci_slot_clear_int_status(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_int_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0xffff40ff);

	if (ret)
		return ret;
	writel((__force u32)bits, v->base + PCICAP_SDHCI_SLOT_INT_STATUS);
	return 0;
}

/* Normal and Error Interrupt Status Enable: causes whose status is set */
static inline pcicap_sdhci_slot_int_enable_t
pcicap_sdhci_slot_read_int_enable(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_int_enable_t)
		readl(v->base + PCICAP_SDHCI_SLOT_INT_ENABLE);
}

static inline void
pcicap_sdhci_slot_write_int_enable(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_int_enable_t val)
{
	writel((__force u32)val & 0xffff5fff,
	       v->base + PCICAP_SDHCI_SLOT_INT_ENABLE);
}

static inline int __must_check
pcicap_sdhci_slot_update_int_enable(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_int_enable_t mask,
				    pcicap_sdhci_slot_int_enable_t val)
{
	return pcicap_updatel(v->base + PCICAP_SDHCI_SLOT_INT_ENABLE,
			      (__force u32)mask, (__force u32)val, 0xffff5fff,
			      0xffff5fff);
}

/* Normal and Error Interrupt Signal Enable: causes that interrupt */
static inline pcicap_sdhci_slot_int_signal_t
pcicap_sdhci_slot_read_int_signal(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_int_signal_t)
		readl(v->base + PCICAP_SDHCI_SLOT_INT_SIGNAL);
}

static inline void
pcicap_sdhci_slot_write_int_signal(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_int_signal_t val)
{
	writel((__force u32)val & 0xffff5fff,
	       v->base + PCICAP_SDHCI_SLOT_INT_SIGNAL);
}

static inline int __must_check
pcicap_sdhci_slot_update_int_signal(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_int_signal_t mask,
				    pcicap_sdhci_slot_int_signal_t val)
{
	return pcicap_updatel(v->base + PCICAP_SDHCI_SLOT_INT_SIGNAL,
			      (__force u32)mask, (__force u32)val, 0xffff5fff,
			      0xffff5fff);
}

/* Auto CMD Error Status */
static inline pcicap_sdhci_slot_auto_cmd_t
pcicap_sdhci_slot_read_auto_cmd(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_auto_cmd_t)
		readw(v->base + PCICAP_SDHCI_SLOT_AUTO_CMD);
}

/* Host Control 2 */
static inline int __must_check
pcicap_sdhci_slot_read_host_control2(const struct pcicap_sdhci_slot *v,
				     pcicap_sdhci_slot_host_control2_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_HOST_CONTROL2;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_sdhci_slot_update_host_control2(const struct pcicap_sdhci_slot *v,
				       pcicap_sdhci_slot_host_control2_t mask,
				       pcicap_sdhci_slot_host_control2_t val)
{
	u32 off = PCICAP_SDHCI_SLOT_HOST_CONTROL2;
	int ret = pcicap_mmio_check(v->size, off, 2);

	if (v->host_version_spec < 2)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatew(v->base + off, (__force u16)mask,
				     (__force u16)val, 0xfdff, 0xffff);
	return ret;
}

/* Maximum Current Capabilities */
static inline pcicap_sdhci_slot_max_current_t
pcicap_sdhci_slot_read_max_current(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_max_current_t)
		readl(v->base + PCICAP_SDHCI_SLOT_MAX_CURRENT);
}

/* Maximum Current Capabilities, upper half */
static inline int __must_check
pcicap_sdhci_slot_read_max_current_1(const struct pcicap_sdhci_slot *v,
				     pcicap_sdhci_slot_max_current_1_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_MAX_CURRENT_1;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Force Event for Auto CMD Error Status: ones set the bits there */
static inline int __must_check
pcicap_sdhci_slot_write_force_auto_cmd(const struct pcicap_sdhci_slot *v,
				       pcicap_sdhci_slot_force_auto_cmd_t val)
{
	u32 off = PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD;
	int ret;

	if (v->host_version_spec < 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	writew((__force u16)val & 0x00bf, v->base + off);
	return 0;
}

/*
 * Force Event for Error Interrupt Status: ones set bits 31 to 16 of INT_STATUS
 */
static inline int __must_check
pcicap_sdhci_slot_write_force_error(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_force_error_t val)
{
	u32 off = PCICAP_SDHCI_SLOT_FORCE_ERROR;
	int ret;

	if (v->host_version_spec < 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	writew((__force u16)val, v->base + off);
	return 0;
}

/* ADMA Error Status */
static inline int __must_check
pcicap_sdhci_slot_read_adma_error(const struct pcicap_sdhci_slot *v,
				  pcicap_sdhci_slot_adma_error_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA_ERROR;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*(__force u8 *)val = U8_MAX;
	if (v->host_version_spec < 1)
		return -ENXIO;
	*(__force u8 *)val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* ADMA System Address, lower half; with HOST_CONTROL2.VERSION4, of SDMA, too */
static inline int __must_check
pcicap_sdhci_slot_read_adma_address(const struct pcicap_sdhci_slot *v, u32 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA_ADDRESS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->host_version_spec < 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_sdhci_slot_write_adma_address(const struct pcicap_sdhci_slot *v, u32 val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA_ADDRESS;
	int ret;

	if (v->host_version_spec < 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* ADMA System Address, upper half */
static inline int __must_check
pcicap_sdhci_slot_read_adma_address_hi(const struct pcicap_sdhci_slot *v,
				       u32 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->host_version_spec < 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_sdhci_slot_write_adma_address_hi(const struct pcicap_sdhci_slot *v,
					u32 val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI;
	int ret;

	if (v->host_version_spec < 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Preset Value for initialization */
static inline int __must_check
pcicap_sdhci_slot_read_preset_init(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_preset_init_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_INIT;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for default speed */
static inline int __must_check
pcicap_sdhci_slot_read_preset_default(const struct pcicap_sdhci_slot *v,
				      pcicap_sdhci_slot_preset_default_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_DEFAULT;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for high speed */
static inline int __must_check
pcicap_sdhci_slot_read_preset_high_speed(const struct pcicap_sdhci_slot *v,
					 pcicap_sdhci_slot_preset_high_speed_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for SDR12 */
static inline int __must_check
pcicap_sdhci_slot_read_preset_sdr12(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_preset_sdr12_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_SDR12;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for SDR25 */
static inline int __must_check
pcicap_sdhci_slot_read_preset_sdr25(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_preset_sdr25_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_SDR25;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for SDR50 */
static inline int __must_check
pcicap_sdhci_slot_read_preset_sdr50(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_preset_sdr50_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_SDR50;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for SDR104 */
static inline int __must_check
pcicap_sdhci_slot_read_preset_sdr104(const struct pcicap_sdhci_slot *v,
				     pcicap_sdhci_slot_preset_sdr104_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_SDR104;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for DDR50 */
static inline int __must_check
pcicap_sdhci_slot_read_preset_ddr50(const struct pcicap_sdhci_slot *v,
				    pcicap_sdhci_slot_preset_ddr50_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_DDR50;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Preset Value for UHS-II; some controllers have HS400 here */
static inline int __must_check
pcicap_sdhci_slot_read_preset_uhs2(const struct pcicap_sdhci_slot *v,
				   pcicap_sdhci_slot_preset_uhs2_t *val)
{
	u32 off = PCICAP_SDHCI_SLOT_PRESET_UHS2;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*(__force u16 *)val = U16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	*(__force u16 *)val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* ADMA3 Integrated Descriptor Address, lower half */
static inline int __must_check
pcicap_sdhci_slot_read_adma3_address(const struct pcicap_sdhci_slot *v,
				     u32 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA3_ADDRESS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_sdhci_slot_write_adma3_address(const struct pcicap_sdhci_slot *v,
				      u32 val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA3_ADDRESS;
	int ret;

	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* ADMA3 Integrated Descriptor Address, upper half */
static inline int __must_check
pcicap_sdhci_slot_read_adma3_address_hi(const struct pcicap_sdhci_slot *v,
					u32 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_sdhci_slot_write_adma3_address_hi(const struct pcicap_sdhci_slot *v,
					 u32 val)
{
	u32 off = PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI;
	int ret;

	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Pointer for UHS-II Settings: where they are */
static inline int __must_check
pcicap_sdhci_slot_read_uhs2_settings(const struct pcicap_sdhci_slot *v,
				     u16 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_UHS2_SETTINGS;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Pointer for UHS-II Host Capabilities */
static inline int __must_check
pcicap_sdhci_slot_read_uhs2_capabilities(const struct pcicap_sdhci_slot *v,
					 u16 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_UHS2_CAPABILITIES;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Pointer for UHS-II Test */
static inline int __must_check
pcicap_sdhci_slot_read_uhs2_test(const struct pcicap_sdhci_slot *v, u16 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_UHS2_TEST;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Pointer for Embedded Control */
static inline int __must_check
pcicap_sdhci_slot_read_embedded_control(const struct pcicap_sdhci_slot *v,
					u16 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_EMBEDDED_CONTROL;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Pointer for Vendor Specific Area */
static inline int __must_check
pcicap_sdhci_slot_read_vendor_area(const struct pcicap_sdhci_slot *v, u16 *val)
{
	u32 off = PCICAP_SDHCI_SLOT_VENDOR_AREA;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Slot Interrupt Status */
static inline pcicap_sdhci_slot_slot_int_t
pcicap_sdhci_slot_read_slot_int(const struct pcicap_sdhci_slot *v)
{
	return (__force pcicap_sdhci_slot_slot_int_t)
		readw(v->base + PCICAP_SDHCI_SLOT_SLOT_INT);
}

/*
 * Resets the controller: starts it and waits 100000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_sdhci_slot_poll_reset_all(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_sdhci_slot_write_reset(v,
				      PCICAP_BITS(pcicap_sdhci_slot_reset_t,
						  0x01));
	pcicap_poll_begin(&poll, 100000, 10);
	for (;;) {
		u32 now_reset_all;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_sdhci_slot_reset_all_now(v, &now_reset_all);
		if (ret)
			return ret;
		if (now_reset_all == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Resets the command line: starts it and waits 100000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_sdhci_slot_poll_reset_cmd(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_sdhci_slot_write_reset(v,
				      PCICAP_BITS(pcicap_sdhci_slot_reset_t,
						  0x02));
	pcicap_poll_begin(&poll, 100000, 10);
	for (;;) {
		u32 now_reset_cmd;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_sdhci_slot_reset_cmd_now(v, &now_reset_cmd);
		if (ret)
			return ret;
		if (now_reset_cmd == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Resets the data lines: starts it and waits 100000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_sdhci_slot_poll_reset_dat(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_sdhci_slot_write_reset(v,
				      PCICAP_BITS(pcicap_sdhci_slot_reset_t,
						  0x04));
	pcicap_poll_begin(&poll, 100000, 10);
	for (;;) {
		u32 now_reset_dat;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_sdhci_slot_reset_dat_now(v, &now_reset_dat);
		if (ret)
			return ret;
		if (now_reset_dat == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Waits for the internal clock: waits 150000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_sdhci_slot_poll_clock_stable(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 150000, 10);
	for (;;) {
		u32 now_clock_control_stable;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_sdhci_slot_clock_control_stable_now(v,
								 &now_clock_control_stable);
		if (ret)
			return ret;
		if (now_clock_control_stable == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_sdhci_slot_irq_pending() - causes of interrupts: Normal and Error
 * Interrupt Status
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_sdhci_slot_irq_pending(const struct pcicap_sdhci_slot *v, u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	causes = (__force u32)pcicap_sdhci_slot_read_int_status(v);
	enabled = (__force u32)pcicap_sdhci_slot_read_int_signal(v);
	causes = (u32)(causes & enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_sdhci_slot_irq_enable() - enable interrupts: Normal and Error
 * Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_sdhci_slot_irq_enable(const struct pcicap_sdhci_slot *v, u32 bits)
{
	return pcicap_sdhci_slot_update_int_signal(v,
						   PCICAP_BITS(pcicap_sdhci_slot_int_signal_t,
							       bits),
						   PCICAP_BITS(pcicap_sdhci_slot_int_signal_t,
							       bits));
}

/**
 * pcicap_sdhci_slot_irq_disable() - disable interrupts: Normal and Error
 * Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_sdhci_slot_irq_disable(const struct pcicap_sdhci_slot *v, u32 bits)
{
	return pcicap_sdhci_slot_update_int_signal(v,
						   PCICAP_BITS(pcicap_sdhci_slot_int_signal_t,
							       bits),
						   PCICAP_BITS(pcicap_sdhci_slot_int_signal_t,
							       0));
}

/**
 * pcicap_sdhci_slot_irq_ack() - acknowledge interrupts: Normal and Error
 * Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_sdhci_slot_irq_ack(const struct pcicap_sdhci_slot *v, u32 bits)
{
	return pcicap_sdhci_slot_clear_int_status(v,
						  PCICAP_BITS(pcicap_sdhci_slot_int_status_t,
							      bits));
}

/* What the layout depends on. */
static inline int __must_check
pcicap_sdhci_slot_init(struct pcicap_sdhci_slot *v)
{
	int ret;

	{
		pcicap_sdhci_slot_host_version_t r =
			pcicap_sdhci_slot_read_host_version(v);

		v->host_version_spec =
			pcicap_get(r, PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC);
	}
	{
		pcicap_sdhci_slot_cap1_t r;

		ret = pcicap_sdhci_slot_read_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap1_adma3 = 0;
		if (!ret)
			v->cap1_adma3 =
				pcicap_get(r, PCICAP_SDHCI_SLOT_CAP1_ADMA3);
	}
	return 0;
}

/**
 * pcicap_sdhci_slot_wrap() - the registers of a mapping that there is:
 * Registers of a slot
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_sdhci_slot_wrap(struct pcicap_sdhci_slot *v, void __iomem *base,
		       resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_SDHCI_SLOT_MIN_SIZE)
		return -ERANGE;
	return pcicap_sdhci_slot_init(v);
}

/**
 * pcicap_sdhci_slot_map() - map the registers: Registers of a slot
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_sdhci_slot_map(struct pci_dev *dev, struct pcicap_sdhci_slot *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_SDHCI_SLOT_BAR, 0,
						  0,
						  PCICAP_SDHCI_SLOT_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_sdhci_slot_wrap(v, base,
				      pcicap_bar_rest(dev,
						      PCICAP_SDHCI_SLOT_BAR,
						      0));
}

#endif /* PCICAP_SDHCI_H */
