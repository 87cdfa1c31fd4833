/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SD Host Controller
 *
 * Generated from specs/devices/sdhci.yaml - do not edit.
 * Source: SD Host Controller Simplified Specification 4.20, section 2.2; Linux drivers/mmc/host/sdhci.h
 */
#ifndef PCICAP_SDHCI_H
#define PCICAP_SDHCI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: slot, registers, 32 bits: Registers of a slot */
#define PCICAP_SDHCI_SLOT_BAR			0
#define PCICAP_SDHCI_SLOT_MIN_SIZE		0x100

/* slot: Registers of a slot */

/* hwinit: Host Controller Version */
#define PCICAP_SDHCI_SLOT_HOST_VERSION			0xfe
/* hwinit: Version of the specification */
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC		0x00ff
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V1_00	0x0
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V2_00	0x1
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V3_00	0x2
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V4_00	0x3
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V4_10	0x4
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC_V4_20	0x5
/* hwinit: Version of the vendor */
#define  PCICAP_SDHCI_SLOT_HOST_VERSION_VENDOR		0xff00

/* hwinit: Capabilities */
#define PCICAP_SDHCI_SLOT_CAP				0x40
/* hwinit: Frequency of the timeout clock, in the unit below; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_CLOCK		0x0000003f
/* hwinit: Unit of the timeout clock */
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT		0x00000080
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT_KHZ		0x0
#define  PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT_MHZ		0x1
/* hwinit: Base clock frequency, before version 3.00; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_CAP_BASE_CLOCK_V1		0x00003f00
/* hwinit: Base clock frequency; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_CAP_BASE_CLOCK		0x0000ff00
/* hwinit: Longest block that the buffer takes */
#define  PCICAP_SDHCI_SLOT_CAP_MAX_BLOCK		0x00030000
/* hwinit: 8-bit bus, of an embedded device */
#define  PCICAP_SDHCI_SLOT_CAP_BUS8			0x00040000
/* hwinit: ADMA2 is supported */
#define  PCICAP_SDHCI_SLOT_CAP_ADMA2			0x00080000
/* hwinit: ADMA1 is supported; only of early controllers */
#define  PCICAP_SDHCI_SLOT_CAP_ADMA1			0x00100000
/* hwinit: High speed is supported */
#define  PCICAP_SDHCI_SLOT_CAP_HIGH_SPEED		0x00200000
/* hwinit: SDMA is supported */
#define  PCICAP_SDHCI_SLOT_CAP_SDMA			0x00400000
/* hwinit: Suspend and resume are supported */
#define  PCICAP_SDHCI_SLOT_CAP_SUSPEND			0x00800000
/* hwinit: 3.3 V are supported */
#define  PCICAP_SDHCI_SLOT_CAP_VDD_330			0x01000000
/* hwinit: 3.0 V are supported */
#define  PCICAP_SDHCI_SLOT_CAP_VDD_300			0x02000000
/* hwinit: 1.8 V are supported */
#define  PCICAP_SDHCI_SLOT_CAP_VDD_180			0x04000000
/* hwinit: Addresses of 64 bits, with HOST_CONTROL2.VERSION4 */
#define  PCICAP_SDHCI_SLOT_CAP_BUS64_V4			0x08000000
/* hwinit: Addresses of 64 bits, in descriptors of 96 bits */
#define  PCICAP_SDHCI_SLOT_CAP_BUS64			0x10000000
/* hwinit: Asynchronous interrupts are supported */
#define  PCICAP_SDHCI_SLOT_CAP_ASYNC_INT		0x20000000
/* hwinit: What the slot is for */
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE		0xc0000000
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_REMOVABLE	0x0
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_EMBEDDED	0x1
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_SHARED_BUS	0x2
#define  PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE_UHS2_EMBEDDED	0x3

/* hwinit: Capabilities, upper half */
#define PCICAP_SDHCI_SLOT_CAP1				0x44
/* hwinit: SDR50 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_SDR50			0x00000001
/* hwinit: SDR104 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_SDR104			0x00000002
/* hwinit: DDR50 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DDR50			0x00000004
/* hwinit: UHS-II is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_UHS2			0x00000008
/* hwinit: Driver type A at 1.8 V is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DRIVER_A		0x00000010
/* hwinit: Driver type C at 1.8 V is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DRIVER_C		0x00000020
/* hwinit: Driver type D at 1.8 V is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_DRIVER_D		0x00000040
/* hwinit: Initial value of the timer for re-tuning */
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER		0x00000f00
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_NONE	0x0
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_1S	0x1
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_2S	0x2
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_4S	0x3
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_8S	0x4
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_16S	0x5
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_32S	0x6
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_64S	0x7
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_128S	0x8
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_256S	0x9
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_512S	0xa
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_1024S	0xb
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER_OTHER	0xf
/* hwinit: SDR50, too, needs tuning */
#define  PCICAP_SDHCI_SLOT_CAP1_SDR50_TUNING		0x00002000
/* hwinit: How re-tuning is asked for: timer, request, or automatic */
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE		0x0000c000
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE_MODE1	0x0
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE_MODE2	0x1
#define  PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE_MODE3	0x2
/* hwinit: Multiplier of the programmable clock generator; 0: there is none */
#define  PCICAP_SDHCI_SLOT_CAP1_CLOCK_MULTIPLIER	0x00ff0000
/* hwinit: ADMA3 is supported */
#define  PCICAP_SDHCI_SLOT_CAP1_ADMA3			0x08000000
/* hwinit: 1.8 V are supported on VDD2 */
#define  PCICAP_SDHCI_SLOT_CAP1_VDD2_180		0x10000000
/* hwinit: HS400 is supported: no standard bit */
#define  PCICAP_SDHCI_SLOT_CAP1_HS400			0x80000000
/* rw: SDMA System Address, without HOST_CONTROL2.VERSION4 */
#define PCICAP_SDHCI_SLOT_SDMA_ADDRESS			0x00
#define  PCICAP_SDHCI_SLOT_SDMA_ADDRESS_RESET_VALUE	0x00000000
#define PCICAP_SDHCI_SLOT_ARGUMENT2		0x00	/* rw: Argument 2, of Auto CMD23 */
/* rw: 32-bit Block Count, with HOST_CONTROL2.VERSION4 */
#define PCICAP_SDHCI_SLOT_BLOCK_COUNT32		0x00

/* rw: Block Size */
#define PCICAP_SDHCI_SLOT_BLOCK_SIZE			0x04
/* rw: Transfer block size */
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_SIZE		0x0fff
/* rw: SDMA buffer boundary: SDMA stops at a multiple of it */
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_BOUNDARY		0x7000
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_RESET_VALUE	0x0000
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_WRITE_MASK	0x7fff
#define  PCICAP_SDHCI_SLOT_BLOCK_SIZE_KEEP_MASK		0x7fff
/* rw: 16-bit Block Count: blocks that are left */
#define PCICAP_SDHCI_SLOT_BLOCK_COUNT			0x06
#define  PCICAP_SDHCI_SLOT_BLOCK_COUNT_RESET_VALUE	0x0000
#define PCICAP_SDHCI_SLOT_ARGUMENT		0x08		/* rw: Argument 1 of the command */
#define  PCICAP_SDHCI_SLOT_ARGUMENT_RESET_VALUE	0x00000000

/* rw: Transfer Mode */
#define PCICAP_SDHCI_SLOT_TRANSFER_MODE				0x0c
/* rw: Data goes by DMA */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_DMA			0x0001
/* rw: Blocks are counted */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_COUNT_ENABLE		0x0002
/* rw: Command that the controller sends by itself; auto: CMD12 or CMD23, from 4.10 on */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD		0x000c
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_NONE		0x0
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_CMD12		0x1
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_CMD23		0x2
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD_AUTO		0x3
/* rw: From the card to the host */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_READ			0x0010
/* rw: Several blocks */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_MULTI			0x0020
/* rw: Type of the response that is checked: R5 of SDIO, else R1 */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_R5			0x0040
/* rw: The controller checks the response for errors */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_CHECK_RESPONSE		0x0080
/* rw: The response does not interrupt */
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_NO_RESPONSE_INT	0x0100
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_RESET_VALUE		0x0000
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_WRITE_MASK		0x01ff
#define  PCICAP_SDHCI_SLOT_TRANSFER_MODE_KEEP_MASK		0x01ff

/* rw: Command: a write sends it */
#define PCICAP_SDHCI_SLOT_COMMAND			0x0e
/* rw: Response type */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE		0x0003
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_NONE	0x0
/* 136 bits */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_LONG	0x1
/* 48 bits */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_SHORT	0x2
/* 48 bits and busy */
#define  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_BUSY	0x3
/* rw: A sub command */
#define  PCICAP_SDHCI_SLOT_COMMAND_SUB			0x0004
/* rw: The CRC of the response is checked */
#define  PCICAP_SDHCI_SLOT_COMMAND_CHECK_CRC		0x0008
/* rw: The index in the response is checked */
#define  PCICAP_SDHCI_SLOT_COMMAND_CHECK_INDEX		0x0010
/* rw: Data goes with it */
#define  PCICAP_SDHCI_SLOT_COMMAND_DATA			0x0020
/* rw: Command type */
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE			0x00c0
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_NORMAL		0x0
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_SUSPEND		0x1
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_RESUME		0x2
#define  PCICAP_SDHCI_SLOT_COMMAND_TYPE_ABORT		0x3
/* rw: Command index */
#define  PCICAP_SDHCI_SLOT_COMMAND_INDEX		0x3f00
#define  PCICAP_SDHCI_SLOT_COMMAND_RESET_VALUE		0x0000
#define  PCICAP_SDHCI_SLOT_COMMAND_WRITE_MASK		0x3fff
#define  PCICAP_SDHCI_SLOT_COMMAND_KEEP_MASK		0x3fff
/* ro: Response, without start bits, index and CRC; the last has that of Auto CMD12 */
#define PCICAP_SDHCI_SLOT_RESPONSE		0x10
#define PCICAP_SDHCI_SLOT_RESPONSE_COUNT	4
#define  PCICAP_SDHCI_SLOT_RESPONSE_RESET_VALUE	0x00000000
/* rw: Buffer Data Port: data of a block that does not go by DMA */
#define PCICAP_SDHCI_SLOT_BUFFER		0x20

/* ro: Present State */
#define PCICAP_SDHCI_SLOT_PRESENT_STATE			0x24
/* ro: No command can be sent */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_INHIBIT_CMD	0x00000001
/* ro: No command that uses the data lines can be sent */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_INHIBIT_DAT	0x00000002
/* ro: A data line is in use */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT_ACTIVE	0x00000004
/* ro: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_RETUNING	0x00000008
/* ro: Levels of data lines 7 to 4 */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT7_4		0x000000f0
/* ro: A write transfer is active */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_WRITE_ACTIVE	0x00000100
/* ro: A read transfer is active */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_READ_ACTIVE	0x00000200
/* ro: A block can be written into the buffer */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_BUFFER_SPACE	0x00000400
/* ro: A block can be read from the buffer */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_BUFFER_DATA	0x00000800
/* ro: There is a card */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_INSERTED	0x00010000
/* ro: The card detect level is stable */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_STABLE	0x00020000
/* ro: Card detect pin level: 1 with a card */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_DETECT	0x00040000
/* ro: Write protect switch pin level: 1 if the card can be written */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_WRITE_ENABLED	0x00080000
/* ro: Levels of data lines 3 to 0 */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT3_0		0x00f00000
/* ro: Level of the command line */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_CMD		0x01000000
/* ro: The host regulator's voltage is stable */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_VOLTAGE_STABLE	0x02000000
/* ro: A command was not sent because of an error */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_NOT_ISSUED	0x08000000
/* ro: The status is that of a sub command */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_SUB		0x10000000
/* ro: UHS-II: in dormant state */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_DORMANT	0x20000000
/* ro: UHS-II: lanes are synchronized */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_LANE_SYNC	0x40000000
/* ro: UHS-II: the interface was detected */
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_UHS2_DETECTED	0x80000000
#define  PCICAP_SDHCI_SLOT_PRESENT_STATE_RESET_VALUE	0x00000000

/* rw: Host Control 1 */
#define PCICAP_SDHCI_SLOT_HOST_CONTROL			0x28
/* rw: The LED is on */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_LED		0x01
/* rw: 4-bit bus */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS4		0x02
/* rw: High speed is enabled */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_HIGH_SPEED	0x04
/* rw: DMA select; 3 is ADMA3 with HOST_CONTROL2.VERSION4 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA		0x18
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_SDMA	0x0
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_ADMA1	0x1
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_ADMA2	0x2
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA_ADMA2_64	0x3
/* rw: 8-bit bus, of an embedded device */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS8		0x20
/* rw: Card detect test level */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_TEST	0x40
/* rw: The test level stands for the card detect pin */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_BY_TEST	0x80
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL_RESET_VALUE	0x00

/* rw: Power Control */
#define PCICAP_SDHCI_SLOT_POWER_CONTROL				0x29
/* rw: Bus power; cleared when the card is removed, or if the voltage is not supported */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1			0x01
/* rw: Bus voltage */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE		0x0e
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE_V1_8	0x5
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE_V3_0	0x6
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE_V3_3	0x7
/* rw: VDD2 power */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2			0x10
/* rw: VDD2 voltage */
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2_VOLTAGE		0xe0
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2_VOLTAGE_V1_2	0x4
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2_VOLTAGE_V1_8	0x5
#define  PCICAP_SDHCI_SLOT_POWER_CONTROL_RESET_VALUE		0x00

/* rw, rw1s: Block Gap Control */
#define PCICAP_SDHCI_SLOT_BLOCK_GAP			0x2a
/* rw: Stop at the next block gap */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_STOP		0x01
/* rw1s: Continue: cleared when the transfer goes on */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_RESUME		0x02
/* rw: The card can wait: it is stopped by DAT2, not by the clock */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_READ_WAIT		0x04
/* rw: Interrupts at the block gap are detected */
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_INT_AT_GAP		0x08
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_RESET_VALUE	0x00
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_WRITE_MASK		0x0f
#define  PCICAP_SDHCI_SLOT_BLOCK_GAP_KEEP_MASK		0xfd

#define PCICAP_SDHCI_SLOT_WAKEUP		0x2b		/* rw: Wakeup Control */
#define  PCICAP_SDHCI_SLOT_WAKEUP_CARD_INT	0x01		/* rw: The card's interrupt wakes */
#define  PCICAP_SDHCI_SLOT_WAKEUP_INSERTION	0x02		/* rw: Insertion of a card wakes */
#define  PCICAP_SDHCI_SLOT_WAKEUP_REMOVAL	0x04		/* rw: Removal of the card wakes */
#define  PCICAP_SDHCI_SLOT_WAKEUP_RESET_VALUE	0x00
#define  PCICAP_SDHCI_SLOT_WAKEUP_WRITE_MASK	0x07

/* rw, ro: Clock Control */
#define PCICAP_SDHCI_SLOT_CLOCK_CONTROL			0x2c
/* rw: The internal clock is enabled */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_INTERNAL	0x0001
/* ro: The internal clock is stable */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_STABLE		0x0002
/* rw: The card has the clock */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD		0x0004
/* rw: The PLL is enabled */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PLL		0x0008
/* rw: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PROGRAMMABLE	0x0020
/*
 * rw: SDCLK frequency select, before version 3.00: half of the divisor, a power of 2; 0: the
 * base clock
 */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR_V1	0xff00
/*
 * rw: SDCLK frequency select: half of the divisor, 0: the base clock; of the programmable one, the
 * divisor less 1
 */
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR	0xffc0
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_RESET_VALUE	0x0000
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_WRITE_MASK	0xffed
#define  PCICAP_SDHCI_SLOT_CLOCK_CONTROL_KEEP_MASK	0xfffd

/* rw: Timeout Control */
#define PCICAP_SDHCI_SLOT_TIMEOUT		0x2e
/* rw: Data timeout, in periods of the timeout clock; not 15 */
#define  PCICAP_SDHCI_SLOT_TIMEOUT_COUNT	0x0f
#define  PCICAP_SDHCI_SLOT_TIMEOUT_RESET_VALUE	0x00
#define  PCICAP_SDHCI_SLOT_TIMEOUT_WRITE_MASK	0x0f

/* rw1s: Software Reset: each bit reads 1 until its reset has ended */
#define PCICAP_SDHCI_SLOT_RESET			0x2f
/* rw1s: All but card detection */
#define  PCICAP_SDHCI_SLOT_RESET_ALL		0x01
/* rw1s: The command line */
#define  PCICAP_SDHCI_SLOT_RESET_CMD		0x02
/* rw1s: The data lines */
#define  PCICAP_SDHCI_SLOT_RESET_DAT		0x04
#define  PCICAP_SDHCI_SLOT_RESET_RESET_VALUE	0x00
#define  PCICAP_SDHCI_SLOT_RESET_WRITE_MASK	0x07

/* rw1c, ro: Normal and Error Interrupt Status */
#define PCICAP_SDHCI_SLOT_INT_STATUS			0x30
/* rw1c: Command complete */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_COMMAND		0x00000001
/* rw1c: Transfer complete */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_TRANSFER		0x00000002
/* rw1c: Stopped at a block gap */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_BLOCK_GAP		0x00000004
/* rw1c: DMA interrupt */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DMA		0x00000008
/* rw1c: Buffer write ready */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_SPACE	0x00000010
/* rw1c: Buffer read ready */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_DATA	0x00000020
/* rw1c: A card was inserted */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INSERTION		0x00000040
/* rw1c: The card was removed */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_REMOVAL		0x00000080
/* ro: The card interrupts; cleared at the card */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CARD_INT		0x00000100
/* ro: INT_A of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INT_A		0x00000200
/* ro: INT_B of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INT_B		0x00000400
/* ro: INT_C of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_INT_C		0x00000800
/* ro: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_RETUNING		0x00001000
/* rw1c: Command queue engine, where there is one */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CQE		0x00004000
/* ro: There is an error, of bits 16 and above */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_ERROR		0x00008000
/* rw1c: No response came */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_TIMEOUT	0x00010000
/* rw1c: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_CRC		0x00020000
/* rw1c: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_END_BIT	0x00040000
/* rw1c: Another index in the response */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CMD_INDEX		0x00080000
/* rw1c: Data timeout */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DAT_TIMEOUT	0x00100000
/* rw1c: CRC error of data */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DAT_CRC		0x00200000
/* rw1c: End bit error of data */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_DAT_END_BIT	0x00400000
/* rw1c: Too much current; the power is off */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_CURRENT_LIMIT	0x00800000
/* rw1c: Auto command, see AUTO_CMD */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_AUTO_CMD		0x01000000
/* rw1c: ADMA, see ADMA_ERROR */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_ADMA		0x02000000
/* rw1c: Tuning error */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_TUNING		0x04000000
/* rw1c: The response has an error */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_RESPONSE		0x08000000
/* rw1c: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_INT_STATUS_VENDOR		0xf0000000
#define  PCICAP_SDHCI_SLOT_INT_STATUS_RESET_VALUE	0x00000000
#define  PCICAP_SDHCI_SLOT_INT_STATUS_W1C_MASK		0xffff40ff

/* rw: Normal and Error Interrupt Status Enable: causes whose status is set */
#define PCICAP_SDHCI_SLOT_INT_ENABLE			0x34
/* rw: Command complete */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_COMMAND		0x00000001
/* rw: Transfer complete */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_TRANSFER		0x00000002
/* rw: Stopped at a block gap */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_BLOCK_GAP		0x00000004
/* rw: DMA interrupt */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DMA		0x00000008
/* rw: Buffer write ready */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_SPACE	0x00000010
/* rw: Buffer read ready */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_DATA	0x00000020
/* rw: A card was inserted */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INSERTION		0x00000040
/* rw: The card was removed */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_REMOVAL		0x00000080
/* rw: The card interrupts */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CARD_INT		0x00000100
/* rw: INT_A of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INT_A		0x00000200
/* rw: INT_B of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INT_B		0x00000400
/* rw: INT_C of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_INT_C		0x00000800
/* rw: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_RETUNING		0x00001000
/* rw: Command queue engine, where there is one */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CQE		0x00004000
/* rw: No response came */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_TIMEOUT	0x00010000
/* rw: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_CRC		0x00020000
/* rw: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_END_BIT	0x00040000
/* rw: Another index in the response */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_INDEX		0x00080000
/* rw: Data timeout */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_TIMEOUT	0x00100000
/* rw: CRC error of data */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_CRC		0x00200000
/* rw: End bit error of data */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_END_BIT	0x00400000
/* rw: Too much current */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_CURRENT_LIMIT	0x00800000
/* rw: Auto command */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_AUTO_CMD		0x01000000
/* rw: ADMA */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_ADMA		0x02000000
/* rw: Tuning error */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_TUNING		0x04000000
/* rw: The response has an error */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_RESPONSE		0x08000000
/* rw: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_VENDOR		0xf0000000
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_RESET_VALUE	0x00000000
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_WRITE_MASK	0xffff5fff
#define  PCICAP_SDHCI_SLOT_INT_ENABLE_KEEP_MASK		0xffff5fff

/* rw: Normal and Error Interrupt Signal Enable: causes that interrupt */
#define PCICAP_SDHCI_SLOT_INT_SIGNAL			0x38
/* rw: Command complete */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_COMMAND		0x00000001
/* rw: Transfer complete */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_TRANSFER		0x00000002
/* rw: Stopped at a block gap */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_BLOCK_GAP		0x00000004
/* rw: DMA interrupt */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DMA		0x00000008
/* rw: Buffer write ready */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_SPACE	0x00000010
/* rw: Buffer read ready */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_DATA	0x00000020
/* rw: A card was inserted */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INSERTION		0x00000040
/* rw: The card was removed */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_REMOVAL		0x00000080
/* rw: The card interrupts */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CARD_INT		0x00000100
/* rw: INT_A of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_A		0x00000200
/* rw: INT_B of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_B		0x00000400
/* rw: INT_C of a shared bus */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_C		0x00000800
/* rw: Re-tuning is asked for */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_RETUNING		0x00001000
/* rw: Command queue engine, where there is one */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CQE		0x00004000
/* rw: No response came */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_TIMEOUT	0x00010000
/* rw: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_CRC		0x00020000
/* rw: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_END_BIT	0x00040000
/* rw: Another index in the response */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_INDEX		0x00080000
/* rw: Data timeout */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_TIMEOUT	0x00100000
/* rw: CRC error of data */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_CRC		0x00200000
/* rw: End bit error of data */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_END_BIT	0x00400000
/* rw: Too much current */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_CURRENT_LIMIT	0x00800000
/* rw: Auto command */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_AUTO_CMD		0x01000000
/* rw: ADMA */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_ADMA		0x02000000
/* rw: Tuning error */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_TUNING		0x04000000
/* rw: The response has an error */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_RESPONSE		0x08000000
/* rw: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_VENDOR		0xf0000000
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_RESET_VALUE	0x00000000
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_WRITE_MASK	0xffff5fff
#define  PCICAP_SDHCI_SLOT_INT_SIGNAL_KEEP_MASK		0xffff5fff

/* ro: Auto CMD Error Status */
#define PCICAP_SDHCI_SLOT_AUTO_CMD			0x3c
/* ro: Auto CMD12 was not sent */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_NOT_EXECUTED	0x0001
/* ro: No response came */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_TIMEOUT		0x0002
/* ro: CRC error */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_CRC			0x0004
/* ro: End bit error */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_END_BIT		0x0008
/* ro: Another index in the response */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_INDEX		0x0010
/* ro: The response has an error */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_RESPONSE		0x0020
/* ro: A command was not sent because of an error of Auto CMD12 */
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_NOT_ISSUED		0x0080
#define  PCICAP_SDHCI_SLOT_AUTO_CMD_RESET_VALUE		0x0000

/* rw: Host Control 2 */
#define PCICAP_SDHCI_SLOT_HOST_CONTROL2				0x3e
/* rw: UHS mode, with signals of 1.8 V */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE		0x0007
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR12		0x0
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR25		0x1
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR50		0x2
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_SDR104	0x3
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_DDR50		0x4
/* No standard value */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_HS400		0x5
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE_UHS2		0x7
/* rw: Signals of 1.8 V */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_SIGNAL_180		0x0008
/* rw: Driver strength */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER			0x0030
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_B		0x0
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_A		0x1
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_C		0x2
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER_D		0x3
/* rw: Starts tuning; reads 1 until it has ended, and 0 aborts it */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_EXECUTE_TUNING		0x0040
/* rw: Sampling clock select: the clock is the tuned one; 0 resets tuning */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_TUNED_CLOCK		0x0080
/* rw: The UHS-II interface is enabled */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS2_ENABLE		0x0100
/* rw: ADMA2 data lengths have 26 bits, else 16 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADMA2_LENGTH		0x0400
/* rw: The card knows CMD23, for the automatic choice */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_CMD23			0x0800
/* rw: Host version 4: registers of addresses and counts are as of 4.00 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_VERSION4		0x1000
/* rw: Addresses of 64 bits, with VERSION4 */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADDRESSING64		0x2000
/* rw: Asynchronous interrupts are enabled */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_ASYNC_INT		0x4000
/* rw: Clock and driver strength come from preset values */
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_PRESET			0x8000
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_RESET_VALUE		0x0000
#define  PCICAP_SDHCI_SLOT_HOST_CONTROL2_WRITE_MASK		0xfdff

/* hwinit: Maximum Current Capabilities */
#define PCICAP_SDHCI_SLOT_MAX_CURRENT		0x48
/* hwinit: In mA at 3.3 V; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_330	0x000000ff
/* hwinit: In mA at 3.0 V; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_300	0x0000ff00
/* hwinit: In mA at 1.8 V; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_180	0x00ff0000

/* hwinit: Maximum Current Capabilities, upper half */
#define PCICAP_SDHCI_SLOT_MAX_CURRENT_1			0x4c
/* hwinit: In mA at 1.8 V of VDD2; 0: found elsewhere */
#define  PCICAP_SDHCI_SLOT_MAX_CURRENT_1_VDD2_180	0x000000ff

/* wo: Force Event for Auto CMD Error Status: ones set the bits there */
#define PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD		0x50
/* wo: Auto CMD12 was not sent */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_EXECUTED	0x0001
/* wo: No response came */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_TIMEOUT	0x0002
/* wo: CRC error */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_CRC		0x0004
/* wo: End bit error */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_END_BIT	0x0008
/* wo: Another index in the response */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_INDEX		0x0010
/* wo: The response has an error */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_RESPONSE	0x0020
/* wo: A command was not sent */
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_ISSUED	0x0080
#define  PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_WRITE_MASK	0x00bf

/* wo: Force Event for Error Interrupt Status: ones set bits 31 to 16 of INT_STATUS */
#define PCICAP_SDHCI_SLOT_FORCE_ERROR			0x52
/* wo: No response came */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_TIMEOUT	0x0001
/* wo: CRC error of the response */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_CRC		0x0002
/* wo: End bit error of the response */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_END_BIT	0x0004
/* wo: Another index in the response */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_INDEX	0x0008
/* wo: Data timeout */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_TIMEOUT	0x0010
/* wo: CRC error of data */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_CRC		0x0020
/* wo: End bit error of data */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_END_BIT	0x0040
/* wo: Too much current */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_CURRENT_LIMIT	0x0080
/* wo: Auto command */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_AUTO_CMD		0x0100
/* wo: ADMA */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_ADMA		0x0200
/* wo: Tuning error */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_TUNING		0x0400
/* wo: The response has an error */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_RESPONSE		0x0800
/* wo: Errors of the vendor */
#define  PCICAP_SDHCI_SLOT_FORCE_ERROR_VENDOR		0xf000

/* ro: ADMA Error Status */
#define PCICAP_SDHCI_SLOT_ADMA_ERROR			0x54
/* ro: What ADMA did at the error */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE		0x03
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE_STOP	0x0
/* A descriptor was fetched */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE_FDS		0x1
/* Data was transferred */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE_TFR		0x3
/* ro: Descriptors are for another length than the block count */
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_LENGTH		0x04
#define  PCICAP_SDHCI_SLOT_ADMA_ERROR_RESET_VALUE	0x00
/* rw: ADMA System Address, lower half; with HOST_CONTROL2.VERSION4, of SDMA, too */
#define PCICAP_SDHCI_SLOT_ADMA_ADDRESS			0x58
#define  PCICAP_SDHCI_SLOT_ADMA_ADDRESS_RESET_VALUE	0x00000000
/* rw: ADMA System Address, upper half */
#define PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI		0x5c
#define  PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI_RESET_VALUE	0x00000000

/* hwinit: Preset Value for initialization */
#define PCICAP_SDHCI_SLOT_PRESET_INIT			0x60
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_B		0x0
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_A		0x1
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_C		0x2
#define  PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER_D		0x3

/* hwinit: Preset Value for default speed */
#define PCICAP_SDHCI_SLOT_PRESET_DEFAULT		0x62
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DIVISOR	0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER	0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_B	0x0
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_A	0x1
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_C	0x2
#define  PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER_D	0x3

/* hwinit: Preset Value for high speed */
#define PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED			0x64
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_B		0x0
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_A		0x1
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_C		0x2
#define  PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER_D		0x3

/* hwinit: Preset Value for SDR12 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR12			0x66
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_B	0x0
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_A	0x1
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_C	0x2
#define  PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER_D	0x3

/* hwinit: Preset Value for SDR25 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR25			0x68
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_B	0x0
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_A	0x1
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_C	0x2
#define  PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER_D	0x3

/* hwinit: Preset Value for SDR50 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR50			0x6a
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_B	0x0
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_A	0x1
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_C	0x2
#define  PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER_D	0x3

/* hwinit: Preset Value for SDR104 */
#define PCICAP_SDHCI_SLOT_PRESET_SDR104			0x6c
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DIVISOR	0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_B	0x0
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_A	0x1
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_C	0x2
#define  PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER_D	0x3

/* hwinit: Preset Value for DDR50 */
#define PCICAP_SDHCI_SLOT_PRESET_DDR50			0x6e
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_B	0x0
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_A	0x1
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_C	0x2
#define  PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER_D	0x3

/* hwinit: Preset Value for UHS-II; some controllers have HS400 here */
#define PCICAP_SDHCI_SLOT_PRESET_UHS2			0x74
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DIVISOR		0x03ff
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_PROGRAMMABLE	0x0400
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER		0xc000
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_B		0x0
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_A		0x1
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_C		0x2
#define  PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER_D		0x3
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
#define PCICAP_SDHCI_SLOT_UHS2_TEST		0xe4	/* ro: Pointer for UHS-II Test */
#define PCICAP_SDHCI_SLOT_EMBEDDED_CONTROL	0xe6	/* ro: Pointer for Embedded Control */
#define PCICAP_SDHCI_SLOT_VENDOR_AREA		0xe8	/* ro: Pointer for Vendor Specific Area */

/* ro: Slot Interrupt Status */
#define PCICAP_SDHCI_SLOT_SLOT_INT		0xfc
/* ro: A bit for each slot that interrupts or wakes */
#define  PCICAP_SDHCI_SLOT_SLOT_INT_SLOTS	0x00ff
#define  PCICAP_SDHCI_SLOT_SLOT_INT_RESET_VALUE	0x0000

/* adma2_desc: ADMA2 descriptor with an address of 32 bits */
#define PCICAP_SDHCI_ADMA2_DESC_STRIDE		0x08

/* rw: Attribute */
#define PCICAP_SDHCI_ADMA2_DESC_ATTR			0x00
/* rw: The line is valid; one that is not is an error */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_VALID		0x0001
/* rw: It is the last */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_END		0x0002
/* rw: The DMA interrupt is raised behind it */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_INTERRUPT		0x0004
/* rw: What to do */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT		0x0030
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT_NOP		0x0
/* Data is transferred */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT_TRAN		0x2
/* The address is that of the next descriptor */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT_LINK		0x3
/* rw: Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_LENGTH_UPPER	0xffc0
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_WRITE_MASK	0xfff7
#define  PCICAP_SDHCI_ADMA2_DESC_ATTR_KEEP_MASK		0xfff7
#define PCICAP_SDHCI_ADMA2_DESC_LENGTH		0x02	/* rw: Data length, with 16 bits */
#define PCICAP_SDHCI_ADMA2_DESC_ADDRESS		0x04	/* rw: Address, lower half */

/*
 * adma2_desc96: ADMA2 descriptor with an address of 64 bits,
 * without HOST_CONTROL2.VERSION4
 */
#define PCICAP_SDHCI_ADMA2_DESC96_STRIDE	0x0c

/* rw: Attribute */
#define PCICAP_SDHCI_ADMA2_DESC96_ATTR			0x00
/* rw: The line is valid; one that is not is an error */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_VALID		0x0001
/* rw: It is the last */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_END		0x0002
/* rw: The DMA interrupt is raised behind it */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_INTERRUPT	0x0004
/* rw: What to do */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT		0x0030
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT_NOP		0x0
/* Data is transferred */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT_TRAN	0x2
/* The address is that of the next descriptor */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT_LINK	0x3
/* rw: Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_LENGTH_UPPER	0xffc0
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_WRITE_MASK	0xfff7
#define  PCICAP_SDHCI_ADMA2_DESC96_ATTR_KEEP_MASK	0xfff7
#define PCICAP_SDHCI_ADMA2_DESC96_LENGTH	0x02	/* rw: Data length, with 16 bits */
#define PCICAP_SDHCI_ADMA2_DESC96_ADDRESS	0x04	/* rw: Address, lower half */
#define PCICAP_SDHCI_ADMA2_DESC96_ADDRESS_HI	0x08	/* rw: Address, upper half */

/*
 * adma2_desc128: ADMA2 descriptor with an address of 64 bits,
 * with HOST_CONTROL2.VERSION4
 */
#define PCICAP_SDHCI_ADMA2_DESC128_STRIDE	0x10

/* rw: Attribute */
#define PCICAP_SDHCI_ADMA2_DESC128_ATTR			0x00
/* rw: The line is valid; one that is not is an error */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_VALID		0x0001
/* rw: It is the last */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_END		0x0002
/* rw: The DMA interrupt is raised behind it */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_INTERRUPT	0x0004
/* rw: What to do */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT		0x0030
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT_NOP	0x0
/* Data is transferred */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT_TRAN	0x2
/* The address is that of the next descriptor */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT_LINK	0x3
/* rw: Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_LENGTH_UPPER	0xffc0
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_WRITE_MASK	0xfff7
#define  PCICAP_SDHCI_ADMA2_DESC128_ATTR_KEEP_MASK	0xfff7
#define PCICAP_SDHCI_ADMA2_DESC128_LENGTH	0x02	/* rw: Data length, with 16 bits */
#define PCICAP_SDHCI_ADMA2_DESC128_ADDRESS	0x04	/* rw: Address, lower half */
#define PCICAP_SDHCI_ADMA2_DESC128_ADDRESS_HI	0x08	/* rw: Address, upper half */
#define PCICAP_SDHCI_ADMA2_DESC128_RSVD		0x0c	/* rw: Reserved: 0 */
/* clang-format on */

/**
 * pcicap_sdhci_id() - which entry of the table of devices a function has
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
pcicap_sdhci_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x080501, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x080500, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 2, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_sdhci_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_sdhci_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_sdhci_id(vendor, device, class_code, PCICAP_ANY_ID,
			       PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_sdhci_slot_want() - what to map for BAR 0: Registers of a slot
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_sdhci_slot_want(void)
{
	struct pcicap_want want = {
		PCICAP_SDHCI_SLOT_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_SDHCI_SLOT_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_sdhci_slot - Registers of a slot
 * @view: where it is
 * @host_version_spec: read once: the layout depends on it
 * @cap1_adma3: read once: the layout depends on it
 *
 * Made by pcicap_sdhci_slot_map() only.
 */
struct pcicap_sdhci_slot {
	struct pcicap_mmio view;
	uint32_t host_version_spec;
	uint32_t cap1_adma3;
};

/* Host Controller Version */
struct pcicap_sdhci_slot_host_version {
	uint16_t raw;
};

/* Version of the specification */
static inline uint16_t
pcicap_sdhci_slot_host_version_spec(struct pcicap_sdhci_slot_host_version r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_HOST_VERSION_SPEC);
}

/* Version of the vendor */
static inline uint16_t
pcicap_sdhci_slot_host_version_vendor(struct pcicap_sdhci_slot_host_version r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_HOST_VERSION_VENDOR) >> 8);
}

/**
 * pcicap_sdhci_slot_read_host_version() - read: Host Controller Version
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_host_version(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_host_version *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_HOST_VERSION,
				  &val->raw);
}

/* Host Controller Version: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_host_version
pcicap_sdhci_slot_load_host_version(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_host_version r = { pcicap_mmio_load16(&v->view,
								       PCICAP_SDHCI_SLOT_HOST_VERSION) };

	return r;
}

/* Capabilities */
struct pcicap_sdhci_slot_cap {
	uint32_t raw;
};

/* Frequency of the timeout clock, in the unit below; 0: found elsewhere */
static inline uint32_t
pcicap_sdhci_slot_cap_timeout_clock(struct pcicap_sdhci_slot_cap r)
{
	return (uint32_t)(r.raw & PCICAP_SDHCI_SLOT_CAP_TIMEOUT_CLOCK);
}

/* Unit of the timeout clock */
static inline uint32_t
pcicap_sdhci_slot_cap_timeout_unit(struct pcicap_sdhci_slot_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP_TIMEOUT_UNIT) >> 7);
}

/*
 * Base clock frequency, before version 3.00; 0: found elsewhere (raw; quantity
 * in mhz)
 */
static inline uint32_t
pcicap_sdhci_slot_cap_base_clock_v1(struct pcicap_sdhci_slot_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP_BASE_CLOCK_V1) >> 8);
}

/* Base clock frequency; 0: found elsewhere (raw; quantity in mhz) */
static inline uint32_t
pcicap_sdhci_slot_cap_base_clock(struct pcicap_sdhci_slot_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP_BASE_CLOCK) >> 8);
}

/* Longest block that the buffer takes (raw; quantity in bytes) */
static inline uint32_t
pcicap_sdhci_slot_cap_max_block(struct pcicap_sdhci_slot_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP_MAX_BLOCK) >> 16);
}

/* 8-bit bus, of an embedded device */
static inline bool
pcicap_sdhci_slot_cap_bus8(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_BUS8) != 0;
}

/* ADMA2 is supported */
static inline bool
pcicap_sdhci_slot_cap_adma2(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_ADMA2) != 0;
}

/* ADMA1 is supported; only of early controllers */
static inline bool
pcicap_sdhci_slot_cap_adma1(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_ADMA1) != 0;
}

/* High speed is supported */
static inline bool
pcicap_sdhci_slot_cap_high_speed(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_HIGH_SPEED) != 0;
}

/* SDMA is supported */
static inline bool
pcicap_sdhci_slot_cap_sdma(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_SDMA) != 0;
}

/* Suspend and resume are supported */
static inline bool
pcicap_sdhci_slot_cap_suspend(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_SUSPEND) != 0;
}

/* 3.3 V are supported */
static inline bool
pcicap_sdhci_slot_cap_vdd_330(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_VDD_330) != 0;
}

/* 3.0 V are supported */
static inline bool
pcicap_sdhci_slot_cap_vdd_300(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_VDD_300) != 0;
}

/* 1.8 V are supported */
static inline bool
pcicap_sdhci_slot_cap_vdd_180(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_VDD_180) != 0;
}

/* Addresses of 64 bits, with HOST_CONTROL2.VERSION4 */
static inline bool
pcicap_sdhci_slot_cap_bus64_v4(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_BUS64_V4) != 0;
}

/* Addresses of 64 bits, in descriptors of 96 bits */
static inline bool
pcicap_sdhci_slot_cap_bus64(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_BUS64) != 0;
}

/* Asynchronous interrupts are supported */
static inline bool
pcicap_sdhci_slot_cap_async_int(struct pcicap_sdhci_slot_cap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP_ASYNC_INT) != 0;
}

/* What the slot is for */
static inline uint32_t
pcicap_sdhci_slot_cap_slot_type(struct pcicap_sdhci_slot_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP_SLOT_TYPE) >> 30);
}

/* Longest block that the buffer takes, as a quantity in bytes. */
static inline uint64_t
pcicap_sdhci_slot_cap_max_block_decoded(struct pcicap_sdhci_slot_cap r)
{
	uint64_t n = pcicap_sdhci_slot_cap_max_block(r);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_sdhci_slot_cap_max_block_encode() - from a quantity: Longest block
 * that the buffer takes
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_cap_max_block_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 0, 0, 1, 9, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_cap() - read: Capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.25.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_cap(const struct pcicap_sdhci_slot *v,
			   struct pcicap_sdhci_slot_cap *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_CAP, &val->raw);
}

/* Capabilities: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_cap
pcicap_sdhci_slot_load_cap(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_cap r = { pcicap_mmio_load32(&v->view,
							      PCICAP_SDHCI_SLOT_CAP) };

	return r;
}

/* Capabilities, upper half */
struct pcicap_sdhci_slot_cap1 {
	uint32_t raw;
};

/* SDR50 is supported */
static inline bool
pcicap_sdhci_slot_cap1_sdr50(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_SDR50) != 0;
}

/* SDR104 is supported */
static inline bool
pcicap_sdhci_slot_cap1_sdr104(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_SDR104) != 0;
}

/* DDR50 is supported */
static inline bool
pcicap_sdhci_slot_cap1_ddr50(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_DDR50) != 0;
}

/* UHS-II is supported */
static inline bool
pcicap_sdhci_slot_cap1_uhs2(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_UHS2) != 0;
}

/* Driver type A at 1.8 V is supported */
static inline bool
pcicap_sdhci_slot_cap1_driver_a(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_DRIVER_A) != 0;
}

/* Driver type C at 1.8 V is supported */
static inline bool
pcicap_sdhci_slot_cap1_driver_c(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_DRIVER_C) != 0;
}

/* Driver type D at 1.8 V is supported */
static inline bool
pcicap_sdhci_slot_cap1_driver_d(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_DRIVER_D) != 0;
}

/* Initial value of the timer for re-tuning */
static inline uint32_t
pcicap_sdhci_slot_cap1_retuning_timer(struct pcicap_sdhci_slot_cap1 r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP1_RETUNING_TIMER) >> 8);
}

/* SDR50, too, needs tuning */
static inline bool
pcicap_sdhci_slot_cap1_sdr50_tuning(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_SDR50_TUNING) != 0;
}

/* How re-tuning is asked for: timer, request, or automatic */
static inline uint32_t
pcicap_sdhci_slot_cap1_retuning_mode(struct pcicap_sdhci_slot_cap1 r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP1_RETUNING_MODE) >> 14);
}

/* Multiplier of the programmable clock generator; 0: there is none */
static inline uint32_t
pcicap_sdhci_slot_cap1_clock_multiplier(struct pcicap_sdhci_slot_cap1 r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_CAP1_CLOCK_MULTIPLIER) >> 16);
}

/* ADMA3 is supported */
static inline bool
pcicap_sdhci_slot_cap1_adma3(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_ADMA3) != 0;
}

/* 1.8 V are supported on VDD2 */
static inline bool
pcicap_sdhci_slot_cap1_vdd2_180(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_VDD2_180) != 0;
}

/* HS400 is supported: no standard bit */
static inline bool
pcicap_sdhci_slot_cap1_hs400(struct pcicap_sdhci_slot_cap1 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CAP1_HS400) != 0;
}

/*
 * Multiplier of the programmable clock generator; 0: there is none, as
 * a quantity.
 */
static inline uint64_t
pcicap_sdhci_slot_cap1_clock_multiplier_decoded(struct pcicap_sdhci_slot_cap1 r)
{
	uint64_t n = pcicap_sdhci_slot_cap1_clock_multiplier(r);

	return (n + 1);
}

/**
 * pcicap_sdhci_slot_cap1_clock_multiplier_encode() - from a quantity:
 * Multiplier of the programmable clock generator; 0: there is none
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_cap1_clock_multiplier_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_cap1() - read: Capabilities, upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.25.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_cap1(const struct pcicap_sdhci_slot *v,
			    struct pcicap_sdhci_slot_cap1 *val)
{
	val->raw = UINT32_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_CAP1, &val->raw);
}

/**
 * pcicap_sdhci_slot_read_sdma_address() - read: SDMA System Address,
 * without HOST_CONTROL2.VERSION4
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_sdma_address(const struct pcicap_sdhci_slot *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_SDMA_ADDRESS,
				  val);
}

/**
 * pcicap_sdhci_slot_write_sdma_address() - write: SDMA System Address,
 * without HOST_CONTROL2.VERSION4
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_sdma_address(const struct pcicap_sdhci_slot *v,
				     uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_SDMA_ADDRESS,
				   val);
}

/**
 * pcicap_sdhci_slot_update_sdma_address() - change bits: SDMA System Address,
 * without HOST_CONTROL2.VERSION4
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
pcicap_sdhci_slot_update_sdma_address(const struct pcicap_sdhci_slot *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_sdma_address(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_SDMA_ADDRESS,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * SDMA System Address, without HOST_CONTROL2.VERSION4: the load alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline uint32_t
pcicap_sdhci_slot_load_sdma_address(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_SDHCI_SLOT_SDMA_ADDRESS);
}

/*
 * SDMA System Address, without HOST_CONTROL2.VERSION4: the store alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_sdma_address(const struct pcicap_sdhci_slot *v,
				     uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_SDMA_ADDRESS, val);
}

/**
 * pcicap_sdhci_slot_read_argument2() - read: Argument 2, of Auto CMD23
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_argument2(const struct pcicap_sdhci_slot *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT2, val);
}

/**
 * pcicap_sdhci_slot_write_argument2() - write: Argument 2, of Auto CMD23
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_argument2(const struct pcicap_sdhci_slot *v,
				  uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT2, val);
}

/**
 * pcicap_sdhci_slot_update_argument2() - change bits: Argument 2, of Auto CMD23
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
pcicap_sdhci_slot_update_argument2(const struct pcicap_sdhci_slot *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_argument2(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT2,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Argument 2, of Auto CMD23: the load alone; see pcicap_sdhci_slot_bare() */
static inline uint32_t
pcicap_sdhci_slot_load_argument2(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT2);
}

/* Argument 2, of Auto CMD23: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_argument2(const struct pcicap_sdhci_slot *v,
				  uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT2, val);
}

/**
 * pcicap_sdhci_slot_read_block_count32() - read: 32-bit Block Count,
 * with HOST_CONTROL2.VERSION4
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_block_count32(const struct pcicap_sdhci_slot *v,
				     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT32,
				  val);
}

/**
 * pcicap_sdhci_slot_write_block_count32() - write: 32-bit Block Count,
 * with HOST_CONTROL2.VERSION4
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_block_count32(const struct pcicap_sdhci_slot *v,
				      uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT32,
				   val);
}

/**
 * pcicap_sdhci_slot_update_block_count32() - change bits: 32-bit Block Count,
 * with HOST_CONTROL2.VERSION4
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
pcicap_sdhci_slot_update_block_count32(const struct pcicap_sdhci_slot *v,
				       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_block_count32(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT32,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * 32-bit Block Count, with HOST_CONTROL2.VERSION4: the load alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline uint32_t
pcicap_sdhci_slot_load_block_count32(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT32);
}

/*
 * 32-bit Block Count, with HOST_CONTROL2.VERSION4: the store alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_block_count32(const struct pcicap_sdhci_slot *v,
				      uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT32, val);
}

/* Block Size */
struct pcicap_sdhci_slot_block_size {
	uint16_t raw;
};

/* Transfer block size (raw; quantity in bytes) */
static inline uint16_t
pcicap_sdhci_slot_block_size_size(struct pcicap_sdhci_slot_block_size r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_BLOCK_SIZE_SIZE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_block_size
pcicap_sdhci_slot_block_size_set_size(struct pcicap_sdhci_slot_block_size r,
				      uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_BLOCK_SIZE_SIZE, val);
	return r;
}

/*
 * SDMA buffer boundary: SDMA stops at a multiple of it (raw; quantity in bytes)
 */
static inline uint16_t
pcicap_sdhci_slot_block_size_boundary(struct pcicap_sdhci_slot_block_size r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_BLOCK_SIZE_BOUNDARY) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_block_size
pcicap_sdhci_slot_block_size_set_boundary(struct pcicap_sdhci_slot_block_size r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_BLOCK_SIZE_BOUNDARY,
			      (uint32_t)val << 12);
	return r;
}

/*
 * SDMA buffer boundary: SDMA stops at a multiple of it, as a quantity in bytes.
 */
static inline uint64_t
pcicap_sdhci_slot_block_size_boundary_decoded(struct pcicap_sdhci_slot_block_size r)
{
	uint64_t n = pcicap_sdhci_slot_block_size_boundary(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_sdhci_slot_block_size_boundary_encode() - from a quantity: SDMA buffer
 * boundary: SDMA stops at a multiple of it
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_block_size_boundary_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 12, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_block_size() - read: Block Size
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_block_size(const struct pcicap_sdhci_slot *v,
				  struct pcicap_sdhci_slot_block_size *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_SIZE,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_write_block_size() - write: Block Size
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_block_size(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_block_size val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_SIZE,
				   (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_BLOCK_SIZE_WRITE_MASK));
}

/**
 * pcicap_sdhci_slot_update_block_size() - change bits: Block Size
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
pcicap_sdhci_slot_update_block_size(const struct pcicap_sdhci_slot *v,
				    uint16_t mask,
				    struct pcicap_sdhci_slot_block_size val)
{
	struct pcicap_sdhci_slot_block_size old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_BLOCK_SIZE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_block_size(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_SIZE,
				 (uint16_t)((old.raw & PCICAP_SDHCI_SLOT_BLOCK_SIZE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Block Size: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_block_size
pcicap_sdhci_slot_load_block_size(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_block_size r = { pcicap_mmio_load16(&v->view,
								     PCICAP_SDHCI_SLOT_BLOCK_SIZE) };

	return r;
}

/* Block Size: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_block_size(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_block_size val)
{
	pcicap_mmio_store16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_SIZE,
			    (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_BLOCK_SIZE_WRITE_MASK));
}

/**
 * pcicap_sdhci_slot_read_block_count() - read: 16-bit Block Count: blocks that
 * are left
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_block_count(const struct pcicap_sdhci_slot *v,
				   uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT, val);
}

/**
 * pcicap_sdhci_slot_write_block_count() - write: 16-bit Block Count: blocks
 * that are left
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_block_count(const struct pcicap_sdhci_slot *v,
				    uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT,
				   val);
}

/**
 * pcicap_sdhci_slot_update_block_count() - change bits: 16-bit Block Count:
 * blocks that are left
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_update_block_count(const struct pcicap_sdhci_slot *v,
				     uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_block_count(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/*
 * 16-bit Block Count: blocks that are left: the load alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline uint16_t
pcicap_sdhci_slot_load_block_count(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT);
}

/*
 * 16-bit Block Count: blocks that are left: the store alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_block_count(const struct pcicap_sdhci_slot *v,
				    uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_SDHCI_SLOT_BLOCK_COUNT, val);
}

/**
 * pcicap_sdhci_slot_read_argument() - read: Argument 1 of the command
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_argument(const struct pcicap_sdhci_slot *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT, val);
}

/**
 * pcicap_sdhci_slot_write_argument() - write: Argument 1 of the command
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_argument(const struct pcicap_sdhci_slot *v,
				 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT, val);
}

/**
 * pcicap_sdhci_slot_update_argument() - change bits: Argument 1 of the command
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
pcicap_sdhci_slot_update_argument(const struct pcicap_sdhci_slot *v,
				  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_argument(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Argument 1 of the command: the load alone; see pcicap_sdhci_slot_bare() */
static inline uint32_t
pcicap_sdhci_slot_load_argument(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT);
}

/* Argument 1 of the command: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_argument(const struct pcicap_sdhci_slot *v,
				 uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_ARGUMENT, val);
}

/* Transfer Mode */
struct pcicap_sdhci_slot_transfer_mode {
	uint16_t raw;
};

/* Data goes by DMA */
static inline bool
pcicap_sdhci_slot_transfer_mode_dma(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_DMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_dma(struct pcicap_sdhci_slot_transfer_mode r,
					bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_TRANSFER_MODE_DMA,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_DMA : 0);
	return r;
}

/* Blocks are counted */
static inline bool
pcicap_sdhci_slot_transfer_mode_count_enable(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_COUNT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_count_enable(struct pcicap_sdhci_slot_transfer_mode r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_TRANSFER_MODE_COUNT_ENABLE,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_COUNT_ENABLE : 0);
	return r;
}

/*
 * Command that the controller sends by itself; auto: CMD12 or CMD23, from
 * 4.10 on
 */
static inline uint16_t
pcicap_sdhci_slot_transfer_mode_auto_cmd(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_auto_cmd(struct pcicap_sdhci_slot_transfer_mode r,
					     uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_TRANSFER_MODE_AUTO_CMD,
			      (uint32_t)val << 2);
	return r;
}

/* From the card to the host */
static inline bool
pcicap_sdhci_slot_transfer_mode_read(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_READ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_read(struct pcicap_sdhci_slot_transfer_mode r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_TRANSFER_MODE_READ,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_READ : 0);
	return r;
}

/* Several blocks */
static inline bool
pcicap_sdhci_slot_transfer_mode_multi(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_MULTI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_multi(struct pcicap_sdhci_slot_transfer_mode r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_TRANSFER_MODE_MULTI,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_MULTI : 0);
	return r;
}

/* Type of the response that is checked: R5 of SDIO, else R1 */
static inline bool
pcicap_sdhci_slot_transfer_mode_r5(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_R5) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_r5(struct pcicap_sdhci_slot_transfer_mode r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_TRANSFER_MODE_R5,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_R5 : 0);
	return r;
}

/* The controller checks the response for errors */
static inline bool
pcicap_sdhci_slot_transfer_mode_check_response(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_CHECK_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_check_response(struct pcicap_sdhci_slot_transfer_mode r,
						   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_TRANSFER_MODE_CHECK_RESPONSE,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_CHECK_RESPONSE : 0);
	return r;
}

/* The response does not interrupt */
static inline bool
pcicap_sdhci_slot_transfer_mode_no_response_int(struct pcicap_sdhci_slot_transfer_mode r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_NO_RESPONSE_INT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_transfer_mode_set_no_response_int(struct pcicap_sdhci_slot_transfer_mode r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_TRANSFER_MODE_NO_RESPONSE_INT,
			      val ? PCICAP_SDHCI_SLOT_TRANSFER_MODE_NO_RESPONSE_INT : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_read_transfer_mode() - read: Transfer Mode
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_transfer_mode(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_transfer_mode *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_TRANSFER_MODE,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_write_transfer_mode() - write: Transfer Mode
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_transfer_mode(const struct pcicap_sdhci_slot *v,
				      struct pcicap_sdhci_slot_transfer_mode val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_SDHCI_SLOT_TRANSFER_MODE,
				   (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_WRITE_MASK));
}

/**
 * pcicap_sdhci_slot_update_transfer_mode() - change bits: Transfer Mode
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
pcicap_sdhci_slot_update_transfer_mode(const struct pcicap_sdhci_slot *v,
				       uint16_t mask,
				       struct pcicap_sdhci_slot_transfer_mode val)
{
	struct pcicap_sdhci_slot_transfer_mode old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_TRANSFER_MODE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_transfer_mode(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_SDHCI_SLOT_TRANSFER_MODE,
				 (uint16_t)((old.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Transfer Mode: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_transfer_mode
pcicap_sdhci_slot_load_transfer_mode(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_transfer_mode r = { pcicap_mmio_load16(&v->view,
									PCICAP_SDHCI_SLOT_TRANSFER_MODE) };

	return r;
}

/* Transfer Mode: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_transfer_mode(const struct pcicap_sdhci_slot *v,
				      struct pcicap_sdhci_slot_transfer_mode val)
{
	pcicap_mmio_store16(&v->view, PCICAP_SDHCI_SLOT_TRANSFER_MODE,
			    (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_TRANSFER_MODE_WRITE_MASK));
}

/* Command: a write sends it */
struct pcicap_sdhci_slot_command {
	uint16_t raw;
};

/* Response type */
static inline uint16_t
pcicap_sdhci_slot_command_response(struct pcicap_sdhci_slot_command r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_COMMAND_RESPONSE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_response(struct pcicap_sdhci_slot_command r,
				       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_RESPONSE, val);
	return r;
}

/* A sub command */
static inline bool
pcicap_sdhci_slot_command_sub(struct pcicap_sdhci_slot_command r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_COMMAND_SUB) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_sub(struct pcicap_sdhci_slot_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_SUB,
			      val ? PCICAP_SDHCI_SLOT_COMMAND_SUB : 0);
	return r;
}

/* The CRC of the response is checked */
static inline bool
pcicap_sdhci_slot_command_check_crc(struct pcicap_sdhci_slot_command r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_COMMAND_CHECK_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_check_crc(struct pcicap_sdhci_slot_command r,
					bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_CHECK_CRC,
			      val ? PCICAP_SDHCI_SLOT_COMMAND_CHECK_CRC : 0);
	return r;
}

/* The index in the response is checked */
static inline bool
pcicap_sdhci_slot_command_check_index(struct pcicap_sdhci_slot_command r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_COMMAND_CHECK_INDEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_check_index(struct pcicap_sdhci_slot_command r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_CHECK_INDEX,
			      val ? PCICAP_SDHCI_SLOT_COMMAND_CHECK_INDEX : 0);
	return r;
}

/* Data goes with it */
static inline bool
pcicap_sdhci_slot_command_data(struct pcicap_sdhci_slot_command r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_COMMAND_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_data(struct pcicap_sdhci_slot_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_DATA,
			      val ? PCICAP_SDHCI_SLOT_COMMAND_DATA : 0);
	return r;
}

/* Command type */
static inline uint16_t
pcicap_sdhci_slot_command_type(struct pcicap_sdhci_slot_command r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_COMMAND_TYPE) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_type(struct pcicap_sdhci_slot_command r,
				   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_TYPE,
			      (uint32_t)val << 6);
	return r;
}

/* Command index */
static inline uint16_t
pcicap_sdhci_slot_command_index(struct pcicap_sdhci_slot_command r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_COMMAND_INDEX) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_command_set_index(struct pcicap_sdhci_slot_command r,
				    uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_COMMAND_INDEX,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_sdhci_slot_read_command() - read: Command: a write sends it
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_command(const struct pcicap_sdhci_slot *v,
			       struct pcicap_sdhci_slot_command *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_COMMAND,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_write_command() - write: Command: a write sends it
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_command(const struct pcicap_sdhci_slot *v,
				struct pcicap_sdhci_slot_command val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_SDHCI_SLOT_COMMAND,
				   (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_COMMAND_WRITE_MASK));
}

/* Command: a write sends it: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_command
pcicap_sdhci_slot_load_command(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_command r = { pcicap_mmio_load16(&v->view,
								  PCICAP_SDHCI_SLOT_COMMAND) };

	return r;
}

/* Command: a write sends it: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_command(const struct pcicap_sdhci_slot *v,
				struct pcicap_sdhci_slot_command val)
{
	pcicap_mmio_store16(&v->view, PCICAP_SDHCI_SLOT_COMMAND,
			    (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_COMMAND_WRITE_MASK));
}

/**
 * pcicap_sdhci_slot_read_response() - read: Response, without start bits, index
 * and CRC; the last has that of Auto CMD12
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.7.
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_response(const struct pcicap_sdhci_slot *v,
				unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_SDHCI_SLOT_RESPONSE + index * 4, val);
}

/*
 * Response, without start bits, index and CRC; the last has that of Auto CMD12:
 * the load alone; see pcicap_sdhci_slot_bare(). -ERANGE: no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_load_response(const struct pcicap_sdhci_slot *v,
				unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_SDHCI_SLOT_RESPONSE + (size_t)index * 4);
	return 0;
}

/**
 * pcicap_sdhci_slot_read_buffer() - read: Buffer Data Port: data of a block
 * that does not go by DMA
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * See SDHC 2.2.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_buffer(const struct pcicap_sdhci_slot *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_BUFFER, val);
}

/**
 * pcicap_sdhci_slot_write_buffer() - write: Buffer Data Port: data of a block
 * that does not go by DMA
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_buffer(const struct pcicap_sdhci_slot *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_BUFFER, val);
}

/**
 * pcicap_sdhci_slot_read_buffer_burst() - read many: Buffer Data Port: data of
 * a block that does not go by DMA
 * @v: the view
 * @buf: room for @n elements of 32 bits, whose bytes are as they come
 * @n: how many accesses
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_buffer_burst(const struct pcicap_sdhci_slot *v,
				    void *buf, size_t n)
{
	return pcicap_mmio_read_burst(&v->view, PCICAP_SDHCI_SLOT_BUFFER,
				      32 / 8, buf, n);
}

/**
 * pcicap_sdhci_slot_write_buffer_burst() - write many: Buffer Data Port: data
 * of a block that does not go by DMA
 * @v: the view
 * @buf: @n elements of 32 bits, whose bytes are written as they stand
 * @n: how many accesses
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_buffer_burst(const struct pcicap_sdhci_slot *v,
				     const void *buf, size_t n)
{
	return pcicap_mmio_write_burst(&v->view, PCICAP_SDHCI_SLOT_BUFFER,
				       32 / 8, buf, n);
}

/*
 * Buffer Data Port: data of a block that does not go by DMA: the load alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline uint32_t
pcicap_sdhci_slot_load_buffer(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_SDHCI_SLOT_BUFFER);
}

/*
 * Buffer Data Port: data of a block that does not go by DMA: the store alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_buffer(const struct pcicap_sdhci_slot *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_BUFFER, val);
}

/* Present State */
struct pcicap_sdhci_slot_present_state {
	uint32_t raw;
};

/* No command can be sent */
static inline bool
pcicap_sdhci_slot_present_state_inhibit_cmd(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_INHIBIT_CMD) != 0;
}

/* No command that uses the data lines can be sent */
static inline bool
pcicap_sdhci_slot_present_state_inhibit_dat(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_INHIBIT_DAT) != 0;
}

/* A data line is in use */
static inline bool
pcicap_sdhci_slot_present_state_dat_active(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT_ACTIVE) != 0;
}

/* Re-tuning is asked for */
static inline bool
pcicap_sdhci_slot_present_state_retuning(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_RETUNING) != 0;
}

/* Levels of data lines 7 to 4 */
static inline uint32_t
pcicap_sdhci_slot_present_state_dat7_4(struct pcicap_sdhci_slot_present_state r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT7_4) >> 4);
}

/* A write transfer is active */
static inline bool
pcicap_sdhci_slot_present_state_write_active(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_WRITE_ACTIVE) != 0;
}

/* A read transfer is active */
static inline bool
pcicap_sdhci_slot_present_state_read_active(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_READ_ACTIVE) != 0;
}

/* A block can be written into the buffer */
static inline bool
pcicap_sdhci_slot_present_state_buffer_space(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_BUFFER_SPACE) != 0;
}

/* A block can be read from the buffer */
static inline bool
pcicap_sdhci_slot_present_state_buffer_data(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_BUFFER_DATA) != 0;
}

/* There is a card */
static inline bool
pcicap_sdhci_slot_present_state_card_inserted(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_INSERTED) != 0;
}

/* The card detect level is stable */
static inline bool
pcicap_sdhci_slot_present_state_card_stable(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_STABLE) != 0;
}

/* Card detect pin level: 1 with a card */
static inline bool
pcicap_sdhci_slot_present_state_card_detect(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_CARD_DETECT) != 0;
}

/* Write protect switch pin level: 1 if the card can be written */
static inline bool
pcicap_sdhci_slot_present_state_write_enabled(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_WRITE_ENABLED) != 0;
}

/* Levels of data lines 3 to 0 */
static inline uint32_t
pcicap_sdhci_slot_present_state_dat3_0(struct pcicap_sdhci_slot_present_state r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_DAT3_0) >> 20);
}

/* Level of the command line */
static inline bool
pcicap_sdhci_slot_present_state_cmd(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_CMD) != 0;
}

/* The host regulator's voltage is stable */
static inline bool
pcicap_sdhci_slot_present_state_voltage_stable(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_VOLTAGE_STABLE) != 0;
}

/* A command was not sent because of an error */
static inline bool
pcicap_sdhci_slot_present_state_not_issued(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_NOT_ISSUED) != 0;
}

/* The status is that of a sub command */
static inline bool
pcicap_sdhci_slot_present_state_sub(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_SUB) != 0;
}

/* UHS-II: in dormant state */
static inline bool
pcicap_sdhci_slot_present_state_dormant(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_DORMANT) != 0;
}

/* UHS-II: lanes are synchronized */
static inline bool
pcicap_sdhci_slot_present_state_lane_sync(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_LANE_SYNC) != 0;
}

/* UHS-II: the interface was detected */
static inline bool
pcicap_sdhci_slot_present_state_uhs2_detected(struct pcicap_sdhci_slot_present_state r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESENT_STATE_UHS2_DETECTED) != 0;
}

/**
 * pcicap_sdhci_slot_read_present_state() - read: Present State
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.9.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_present_state(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_present_state *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_PRESENT_STATE,
				  &val->raw);
}

/* Present State: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_present_state
pcicap_sdhci_slot_load_present_state(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_present_state r = { pcicap_mmio_load32(&v->view,
									PCICAP_SDHCI_SLOT_PRESENT_STATE) };

	return r;
}

/* Host Control 1 */
struct pcicap_sdhci_slot_host_control {
	uint8_t raw;
};

/* The LED is on */
static inline bool
pcicap_sdhci_slot_host_control_led(struct pcicap_sdhci_slot_host_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_LED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_led(struct pcicap_sdhci_slot_host_control r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL_LED,
			     val ? PCICAP_SDHCI_SLOT_HOST_CONTROL_LED : 0);
	return r;
}

/* 4-bit bus */
static inline bool
pcicap_sdhci_slot_host_control_bus4(struct pcicap_sdhci_slot_host_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS4) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_bus4(struct pcicap_sdhci_slot_host_control r,
					bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS4,
			     val ? PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS4 : 0);
	return r;
}

/* High speed is enabled */
static inline bool
pcicap_sdhci_slot_host_control_high_speed(struct pcicap_sdhci_slot_host_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_HIGH_SPEED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_high_speed(struct pcicap_sdhci_slot_host_control r,
					      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL_HIGH_SPEED,
			     val ? PCICAP_SDHCI_SLOT_HOST_CONTROL_HIGH_SPEED : 0);
	return r;
}

/* DMA select; 3 is ADMA3 with HOST_CONTROL2.VERSION4 */
static inline uint8_t
pcicap_sdhci_slot_host_control_dma(struct pcicap_sdhci_slot_host_control r)
{
	return (uint8_t)((r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_dma(struct pcicap_sdhci_slot_host_control r,
				       uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL_DMA,
			     (uint32_t)val << 3);
	return r;
}

/* 8-bit bus, of an embedded device */
static inline bool
pcicap_sdhci_slot_host_control_bus8(struct pcicap_sdhci_slot_host_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS8) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_bus8(struct pcicap_sdhci_slot_host_control r,
					bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS8,
			     val ? PCICAP_SDHCI_SLOT_HOST_CONTROL_BUS8 : 0);
	return r;
}

/* Card detect test level */
static inline bool
pcicap_sdhci_slot_host_control_detect_test(struct pcicap_sdhci_slot_host_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_TEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_detect_test(struct pcicap_sdhci_slot_host_control r,
					       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_TEST,
			     val ? PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_TEST : 0);
	return r;
}

/* The test level stands for the card detect pin */
static inline bool
pcicap_sdhci_slot_host_control_detect_by_test(struct pcicap_sdhci_slot_host_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_BY_TEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_host_control_set_detect_by_test(struct pcicap_sdhci_slot_host_control r,
						  bool val)
{
	r.raw = pcicap_with8(r.raw,
			     PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_BY_TEST,
			     val ? PCICAP_SDHCI_SLOT_HOST_CONTROL_DETECT_BY_TEST : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_read_host_control() - read: Host Control 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.10.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_host_control(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_host_control *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_HOST_CONTROL,
				 &val->raw);
}

/**
 * pcicap_sdhci_slot_write_host_control() - write: Host Control 1
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_host_control(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_host_control val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SDHCI_SLOT_HOST_CONTROL,
				  val.raw);
}

/**
 * pcicap_sdhci_slot_update_host_control() - change bits: Host Control 1
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
pcicap_sdhci_slot_update_host_control(const struct pcicap_sdhci_slot *v,
				      uint8_t mask,
				      struct pcicap_sdhci_slot_host_control val)
{
	struct pcicap_sdhci_slot_host_control old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_host_control(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SDHCI_SLOT_HOST_CONTROL,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Host Control 1: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_host_control
pcicap_sdhci_slot_load_host_control(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_host_control r = { pcicap_mmio_load8(&v->view,
								      PCICAP_SDHCI_SLOT_HOST_CONTROL) };

	return r;
}

/* Host Control 1: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_host_control(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_host_control val)
{
	pcicap_mmio_store8(&v->view, PCICAP_SDHCI_SLOT_HOST_CONTROL, val.raw);
}

/* Power Control */
struct pcicap_sdhci_slot_power_control {
	uint8_t raw;
};

/*
 * Bus power; cleared when the card is removed, or if the voltage is
 * not supported
 */
static inline bool
pcicap_sdhci_slot_power_control_vdd1(struct pcicap_sdhci_slot_power_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_power_control
pcicap_sdhci_slot_power_control_set_vdd1(struct pcicap_sdhci_slot_power_control r,
					 bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1,
			     val ? PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1 : 0);
	return r;
}

/* Bus voltage */
static inline uint8_t
pcicap_sdhci_slot_power_control_vdd1_voltage(struct pcicap_sdhci_slot_power_control r)
{
	return (uint8_t)((r.raw & PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_power_control
pcicap_sdhci_slot_power_control_set_vdd1_voltage(struct pcicap_sdhci_slot_power_control r,
						 uint8_t val)
{
	r.raw = pcicap_with8(r.raw,
			     PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE,
			     (uint32_t)val << 1);
	return r;
}

/* VDD2 power */
static inline bool
pcicap_sdhci_slot_power_control_vdd2(struct pcicap_sdhci_slot_power_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_power_control
pcicap_sdhci_slot_power_control_set_vdd2(struct pcicap_sdhci_slot_power_control r,
					 bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2,
			     val ? PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2 : 0);
	return r;
}

/* VDD2 voltage */
static inline uint8_t
pcicap_sdhci_slot_power_control_vdd2_voltage(struct pcicap_sdhci_slot_power_control r)
{
	return (uint8_t)((r.raw & PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2_VOLTAGE) >> 5);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_power_control
pcicap_sdhci_slot_power_control_set_vdd2_voltage(struct pcicap_sdhci_slot_power_control r,
						 uint8_t val)
{
	r.raw = pcicap_with8(r.raw,
			     PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD2_VOLTAGE,
			     (uint32_t)val << 5);
	return r;
}

/**
 * pcicap_sdhci_slot_read_power_control() - read: Power Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.11.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_power_control(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_power_control *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_POWER_CONTROL,
				 &val->raw);
}

/**
 * pcicap_sdhci_slot_write_power_control() - write: Power Control
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_power_control(const struct pcicap_sdhci_slot *v,
				      struct pcicap_sdhci_slot_power_control val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SDHCI_SLOT_POWER_CONTROL,
				  val.raw);
}

/**
 * pcicap_sdhci_slot_update_power_control() - change bits: Power Control
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
pcicap_sdhci_slot_update_power_control(const struct pcicap_sdhci_slot *v,
				       uint8_t mask,
				       struct pcicap_sdhci_slot_power_control val)
{
	struct pcicap_sdhci_slot_power_control old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_power_control(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SDHCI_SLOT_POWER_CONTROL,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Power Control: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_power_control
pcicap_sdhci_slot_load_power_control(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_power_control r = { pcicap_mmio_load8(&v->view,
								       PCICAP_SDHCI_SLOT_POWER_CONTROL) };

	return r;
}

/* Power Control: the store alone; see pcicap_sdhci_slot_bare() */
static inline void
pcicap_sdhci_slot_store_power_control(const struct pcicap_sdhci_slot *v,
				      struct pcicap_sdhci_slot_power_control val)
{
	pcicap_mmio_store8(&v->view, PCICAP_SDHCI_SLOT_POWER_CONTROL, val.raw);
}

/* Block Gap Control */
struct pcicap_sdhci_slot_block_gap {
	uint8_t raw;
};

/* Stop at the next block gap */
static inline bool
pcicap_sdhci_slot_block_gap_stop(struct pcicap_sdhci_slot_block_gap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_BLOCK_GAP_STOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_block_gap
pcicap_sdhci_slot_block_gap_set_stop(struct pcicap_sdhci_slot_block_gap r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_BLOCK_GAP_STOP,
			     val ? PCICAP_SDHCI_SLOT_BLOCK_GAP_STOP : 0);
	return r;
}

/* Continue: cleared when the transfer goes on */
static inline bool
pcicap_sdhci_slot_block_gap_resume(struct pcicap_sdhci_slot_block_gap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_BLOCK_GAP_RESUME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_block_gap
pcicap_sdhci_slot_block_gap_set_resume(struct pcicap_sdhci_slot_block_gap r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_BLOCK_GAP_RESUME,
			     val ? PCICAP_SDHCI_SLOT_BLOCK_GAP_RESUME : 0);
	return r;
}

/* The card can wait: it is stopped by DAT2, not by the clock */
static inline bool
pcicap_sdhci_slot_block_gap_read_wait(struct pcicap_sdhci_slot_block_gap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_BLOCK_GAP_READ_WAIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_block_gap
pcicap_sdhci_slot_block_gap_set_read_wait(struct pcicap_sdhci_slot_block_gap r,
					  bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_BLOCK_GAP_READ_WAIT,
			     val ? PCICAP_SDHCI_SLOT_BLOCK_GAP_READ_WAIT : 0);
	return r;
}

/* Interrupts at the block gap are detected */
static inline bool
pcicap_sdhci_slot_block_gap_int_at_gap(struct pcicap_sdhci_slot_block_gap r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_BLOCK_GAP_INT_AT_GAP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_block_gap
pcicap_sdhci_slot_block_gap_set_int_at_gap(struct pcicap_sdhci_slot_block_gap r,
					   bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_BLOCK_GAP_INT_AT_GAP,
			     val ? PCICAP_SDHCI_SLOT_BLOCK_GAP_INT_AT_GAP : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_read_block_gap() - read: Block Gap Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.12.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_block_gap(const struct pcicap_sdhci_slot *v,
				 struct pcicap_sdhci_slot_block_gap *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_BLOCK_GAP,
				 &val->raw);
}

/**
 * pcicap_sdhci_slot_update_block_gap() - change bits: Block Gap Control
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
pcicap_sdhci_slot_update_block_gap(const struct pcicap_sdhci_slot *v,
				   uint8_t mask,
				   struct pcicap_sdhci_slot_block_gap val)
{
	struct pcicap_sdhci_slot_block_gap old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_BLOCK_GAP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_block_gap(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SDHCI_SLOT_BLOCK_GAP,
				(uint8_t)((old.raw & PCICAP_SDHCI_SLOT_BLOCK_GAP_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Block Gap Control: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_block_gap
pcicap_sdhci_slot_load_block_gap(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_block_gap r = { pcicap_mmio_load8(&v->view,
								   PCICAP_SDHCI_SLOT_BLOCK_GAP) };

	return r;
}

/* Wakeup Control */
struct pcicap_sdhci_slot_wakeup {
	uint8_t raw;
};

/* The card's interrupt wakes */
static inline bool
pcicap_sdhci_slot_wakeup_card_int(struct pcicap_sdhci_slot_wakeup r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_WAKEUP_CARD_INT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_wakeup
pcicap_sdhci_slot_wakeup_set_card_int(struct pcicap_sdhci_slot_wakeup r,
				      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_WAKEUP_CARD_INT,
			     val ? PCICAP_SDHCI_SLOT_WAKEUP_CARD_INT : 0);
	return r;
}

/* Insertion of a card wakes */
static inline bool
pcicap_sdhci_slot_wakeup_insertion(struct pcicap_sdhci_slot_wakeup r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_WAKEUP_INSERTION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_wakeup
pcicap_sdhci_slot_wakeup_set_insertion(struct pcicap_sdhci_slot_wakeup r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_WAKEUP_INSERTION,
			     val ? PCICAP_SDHCI_SLOT_WAKEUP_INSERTION : 0);
	return r;
}

/* Removal of the card wakes */
static inline bool
pcicap_sdhci_slot_wakeup_removal(struct pcicap_sdhci_slot_wakeup r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_WAKEUP_REMOVAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_wakeup
pcicap_sdhci_slot_wakeup_set_removal(struct pcicap_sdhci_slot_wakeup r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_WAKEUP_REMOVAL,
			     val ? PCICAP_SDHCI_SLOT_WAKEUP_REMOVAL : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_read_wakeup() - read: Wakeup Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.13.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_wakeup(const struct pcicap_sdhci_slot *v,
			      struct pcicap_sdhci_slot_wakeup *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_WAKEUP, &val->raw);
}

/**
 * pcicap_sdhci_slot_update_wakeup() - change bits: Wakeup Control
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
pcicap_sdhci_slot_update_wakeup(const struct pcicap_sdhci_slot *v, uint8_t mask,
				struct pcicap_sdhci_slot_wakeup val)
{
	struct pcicap_sdhci_slot_wakeup old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_WAKEUP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_wakeup(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SDHCI_SLOT_WAKEUP,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Wakeup Control: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_wakeup
pcicap_sdhci_slot_load_wakeup(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_wakeup r = { pcicap_mmio_load8(&v->view,
								PCICAP_SDHCI_SLOT_WAKEUP) };

	return r;
}

/* Clock Control */
struct pcicap_sdhci_slot_clock_control {
	uint16_t raw;
};

/* The internal clock is enabled */
static inline bool
pcicap_sdhci_slot_clock_control_internal(struct pcicap_sdhci_slot_clock_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_INTERNAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_clock_control_set_internal(struct pcicap_sdhci_slot_clock_control r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_INTERNAL,
			      val ? PCICAP_SDHCI_SLOT_CLOCK_CONTROL_INTERNAL : 0);
	return r;
}

/* The internal clock is stable */
static inline bool
pcicap_sdhci_slot_clock_control_stable(struct pcicap_sdhci_slot_clock_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_STABLE) != 0;
}

/* The card has the clock */
static inline bool
pcicap_sdhci_slot_clock_control_card(struct pcicap_sdhci_slot_clock_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_clock_control_set_card(struct pcicap_sdhci_slot_clock_control r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD,
			      val ? PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD : 0);
	return r;
}

/* The PLL is enabled */
static inline bool
pcicap_sdhci_slot_clock_control_pll(struct pcicap_sdhci_slot_clock_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PLL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_clock_control_set_pll(struct pcicap_sdhci_slot_clock_control r,
					bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PLL,
			      val ? PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PLL : 0);
	return r;
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_clock_control_programmable(struct pcicap_sdhci_slot_clock_control r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PROGRAMMABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_clock_control_set_programmable(struct pcicap_sdhci_slot_clock_control r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PROGRAMMABLE,
			      val ? PCICAP_SDHCI_SLOT_CLOCK_CONTROL_PROGRAMMABLE : 0);
	return r;
}

/*
 * SDCLK frequency select, before version 3.00: half of the divisor, a power of
 * 2; 0: the base clock
 */
static inline uint16_t
pcicap_sdhci_slot_clock_control_divisor_v1(struct pcicap_sdhci_slot_clock_control r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR_V1) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_clock_control_set_divisor_v1(struct pcicap_sdhci_slot_clock_control r,
					       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR_V1,
			      (uint32_t)val << 8);
	return r;
}

/*
 * SDCLK frequency select: half of the divisor, 0: the base clock; of the
 * programmable one, the divisor less 1
 */
static inline uint16_t
pcicap_sdhci_slot_clock_control_divisor(struct pcicap_sdhci_slot_clock_control r)
{
	return (uint16_t)((((uint32_t)r.raw >> 6 & 0x3) << 8) |
			  ((uint32_t)r.raw >> 8 & 0xff));
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_clock_control_set_divisor(struct pcicap_sdhci_slot_clock_control r,
					    uint16_t val)
{
	uint32_t bits = (((uint32_t)val >> 8 & 0x3) << 6) |
			(((uint32_t)val & 0xff) << 8);

	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR,
			      bits);
	return r;
}

/**
 * pcicap_sdhci_slot_read_clock_control() - read: Clock Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.14.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_clock_control(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_clock_control *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_CLOCK_CONTROL,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_clock_control_stable_now(const struct pcicap_sdhci_slot *v,
					   uint32_t *now)
{
	struct pcicap_sdhci_slot_clock_control r;
	int ret = pcicap_sdhci_slot_read_clock_control(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_sdhci_slot_clock_control_stable(r);
	return 0;
}

/**
 * pcicap_sdhci_slot_update_clock_control() - change bits: Clock Control
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
pcicap_sdhci_slot_update_clock_control(const struct pcicap_sdhci_slot *v,
				       uint16_t mask,
				       struct pcicap_sdhci_slot_clock_control val)
{
	struct pcicap_sdhci_slot_clock_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_CLOCK_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_clock_control(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_SDHCI_SLOT_CLOCK_CONTROL,
				 (uint16_t)((old.raw & PCICAP_SDHCI_SLOT_CLOCK_CONTROL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Clock Control: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_clock_control
pcicap_sdhci_slot_load_clock_control(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_clock_control r = { pcicap_mmio_load16(&v->view,
									PCICAP_SDHCI_SLOT_CLOCK_CONTROL) };

	return r;
}

/* Timeout Control */
struct pcicap_sdhci_slot_timeout {
	uint8_t raw;
};

/* Data timeout, in periods of the timeout clock; not 15 */
static inline uint8_t
pcicap_sdhci_slot_timeout_count(struct pcicap_sdhci_slot_timeout r)
{
	return (uint8_t)(r.raw & PCICAP_SDHCI_SLOT_TIMEOUT_COUNT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_timeout
pcicap_sdhci_slot_timeout_set_count(struct pcicap_sdhci_slot_timeout r,
				    uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_TIMEOUT_COUNT, val);
	return r;
}

/* Data timeout, in periods of the timeout clock; not 15, as a quantity. */
static inline uint64_t
pcicap_sdhci_slot_timeout_count_decoded(struct pcicap_sdhci_slot_timeout r)
{
	uint64_t n = pcicap_sdhci_slot_timeout_count(r);

	return pcicap_pow2_64(n + 13);
}

/**
 * pcicap_sdhci_slot_timeout_count_encode() - from a quantity: Data timeout, in
 * periods of the timeout clock; not 15
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_timeout_count_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 13, &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_timeout() - read: Timeout Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.15.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_timeout(const struct pcicap_sdhci_slot *v,
			       struct pcicap_sdhci_slot_timeout *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_TIMEOUT,
				 &val->raw);
}

/**
 * pcicap_sdhci_slot_update_timeout() - change bits: Timeout Control
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
pcicap_sdhci_slot_update_timeout(const struct pcicap_sdhci_slot *v,
				 uint8_t mask,
				 struct pcicap_sdhci_slot_timeout val)
{
	struct pcicap_sdhci_slot_timeout old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_TIMEOUT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_timeout(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SDHCI_SLOT_TIMEOUT,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Timeout Control: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_timeout
pcicap_sdhci_slot_load_timeout(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_timeout r = { pcicap_mmio_load8(&v->view,
								 PCICAP_SDHCI_SLOT_TIMEOUT) };

	return r;
}

/* Software Reset: each bit reads 1 until its reset has ended */
struct pcicap_sdhci_slot_reset {
	uint8_t raw;
};

/* All but card detection */
static inline bool
pcicap_sdhci_slot_reset_all(struct pcicap_sdhci_slot_reset r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_RESET_ALL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_reset
pcicap_sdhci_slot_reset_set_all(struct pcicap_sdhci_slot_reset r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_RESET_ALL,
			     val ? PCICAP_SDHCI_SLOT_RESET_ALL : 0);
	return r;
}

/* The command line */
static inline bool
pcicap_sdhci_slot_reset_cmd(struct pcicap_sdhci_slot_reset r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_RESET_CMD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_reset
pcicap_sdhci_slot_reset_set_cmd(struct pcicap_sdhci_slot_reset r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_RESET_CMD,
			     val ? PCICAP_SDHCI_SLOT_RESET_CMD : 0);
	return r;
}

/* The data lines */
static inline bool
pcicap_sdhci_slot_reset_dat(struct pcicap_sdhci_slot_reset r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_RESET_DAT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_reset
pcicap_sdhci_slot_reset_set_dat(struct pcicap_sdhci_slot_reset r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SDHCI_SLOT_RESET_DAT,
			     val ? PCICAP_SDHCI_SLOT_RESET_DAT : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_read_reset() - read: Software Reset: each bit reads 1 until
 * its reset has ended
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.16.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_reset(const struct pcicap_sdhci_slot *v,
			     struct pcicap_sdhci_slot_reset *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_RESET, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_reset_all_now(const struct pcicap_sdhci_slot *v,
				uint32_t *now)
{
	struct pcicap_sdhci_slot_reset r;
	int ret = pcicap_sdhci_slot_read_reset(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_sdhci_slot_reset_all(r);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_reset_cmd_now(const struct pcicap_sdhci_slot *v,
				uint32_t *now)
{
	struct pcicap_sdhci_slot_reset r;
	int ret = pcicap_sdhci_slot_read_reset(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_sdhci_slot_reset_cmd(r);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_reset_dat_now(const struct pcicap_sdhci_slot *v,
				uint32_t *now)
{
	struct pcicap_sdhci_slot_reset r;
	int ret = pcicap_sdhci_slot_read_reset(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_sdhci_slot_reset_dat(r);
	return 0;
}

/**
 * pcicap_sdhci_slot_write_reset() - write: Software Reset: each bit reads 1
 * until its reset has ended
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_reset(const struct pcicap_sdhci_slot *v,
			      struct pcicap_sdhci_slot_reset val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SDHCI_SLOT_RESET,
				  (uint8_t)(val.raw & PCICAP_SDHCI_SLOT_RESET_WRITE_MASK));
}

/*
 * Software Reset: each bit reads 1 until its reset has ended: the load alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline struct pcicap_sdhci_slot_reset
pcicap_sdhci_slot_load_reset(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_reset r = { pcicap_mmio_load8(&v->view,
							       PCICAP_SDHCI_SLOT_RESET) };

	return r;
}

/*
 * Software Reset: each bit reads 1 until its reset has ended: the store alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_reset(const struct pcicap_sdhci_slot *v,
			      struct pcicap_sdhci_slot_reset val)
{
	pcicap_mmio_store8(&v->view, PCICAP_SDHCI_SLOT_RESET,
			   (uint8_t)(val.raw & PCICAP_SDHCI_SLOT_RESET_WRITE_MASK));
}

/* Normal and Error Interrupt Status */
struct pcicap_sdhci_slot_int_status {
	uint32_t raw;
};

/* Command complete */
static inline bool
pcicap_sdhci_slot_int_status_command(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_COMMAND) != 0;
}

/* Transfer complete */
static inline bool
pcicap_sdhci_slot_int_status_transfer(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_TRANSFER) != 0;
}

/* Stopped at a block gap */
static inline bool
pcicap_sdhci_slot_int_status_block_gap(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_BLOCK_GAP) != 0;
}

/* DMA interrupt */
static inline bool
pcicap_sdhci_slot_int_status_dma(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_DMA) != 0;
}

/* Buffer write ready */
static inline bool
pcicap_sdhci_slot_int_status_buffer_space(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_SPACE) != 0;
}

/* Buffer read ready */
static inline bool
pcicap_sdhci_slot_int_status_buffer_data(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_DATA) != 0;
}

/* A card was inserted */
static inline bool
pcicap_sdhci_slot_int_status_insertion(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_INSERTION) != 0;
}

/* The card was removed */
static inline bool
pcicap_sdhci_slot_int_status_removal(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_REMOVAL) != 0;
}

/* The card interrupts; cleared at the card */
static inline bool
pcicap_sdhci_slot_int_status_card_int(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CARD_INT) != 0;
}

/* INT_A of a shared bus */
static inline bool
pcicap_sdhci_slot_int_status_int_a(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_INT_A) != 0;
}

/* INT_B of a shared bus */
static inline bool
pcicap_sdhci_slot_int_status_int_b(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_INT_B) != 0;
}

/* INT_C of a shared bus */
static inline bool
pcicap_sdhci_slot_int_status_int_c(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_INT_C) != 0;
}

/* Re-tuning is asked for */
static inline bool
pcicap_sdhci_slot_int_status_retuning(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_RETUNING) != 0;
}

/* Command queue engine, where there is one */
static inline bool
pcicap_sdhci_slot_int_status_cqe(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CQE) != 0;
}

/* There is an error, of bits 16 and above */
static inline bool
pcicap_sdhci_slot_int_status_error(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_ERROR) != 0;
}

/* No response came */
static inline bool
pcicap_sdhci_slot_int_status_cmd_timeout(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CMD_TIMEOUT) != 0;
}

/* CRC error of the response */
static inline bool
pcicap_sdhci_slot_int_status_cmd_crc(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CMD_CRC) != 0;
}

/* End bit error of the response */
static inline bool
pcicap_sdhci_slot_int_status_cmd_end_bit(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CMD_END_BIT) != 0;
}

/* Another index in the response */
static inline bool
pcicap_sdhci_slot_int_status_cmd_index(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CMD_INDEX) != 0;
}

/* Data timeout */
static inline bool
pcicap_sdhci_slot_int_status_dat_timeout(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_DAT_TIMEOUT) != 0;
}

/* CRC error of data */
static inline bool
pcicap_sdhci_slot_int_status_dat_crc(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_DAT_CRC) != 0;
}

/* End bit error of data */
static inline bool
pcicap_sdhci_slot_int_status_dat_end_bit(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_DAT_END_BIT) != 0;
}

/* Too much current; the power is off */
static inline bool
pcicap_sdhci_slot_int_status_current_limit(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_CURRENT_LIMIT) != 0;
}

/* Auto command, see AUTO_CMD */
static inline bool
pcicap_sdhci_slot_int_status_auto_cmd(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_AUTO_CMD) != 0;
}

/* ADMA, see ADMA_ERROR */
static inline bool
pcicap_sdhci_slot_int_status_adma(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_ADMA) != 0;
}

/* Tuning error */
static inline bool
pcicap_sdhci_slot_int_status_tuning(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_TUNING) != 0;
}

/* The response has an error */
static inline bool
pcicap_sdhci_slot_int_status_response(struct pcicap_sdhci_slot_int_status r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_RESPONSE) != 0;
}

/* Errors of the vendor */
static inline uint32_t
pcicap_sdhci_slot_int_status_vendor(struct pcicap_sdhci_slot_int_status r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_INT_STATUS_VENDOR) >> 28);
}

/**
 * pcicap_sdhci_slot_read_int_status() - read: Normal and Error Interrupt Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.17, 2.2.18.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_int_status(const struct pcicap_sdhci_slot *v,
				  struct pcicap_sdhci_slot_int_status *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_INT_STATUS,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_clear_int_status() - clear bits by writing 1: Normal and
 * Error Interrupt Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_clear_int_status(const struct pcicap_sdhci_slot *v,
				   uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_SDHCI_SLOT_INT_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_INT_STATUS,
				   bits);
}

/*
 * Normal and Error Interrupt Status: the load alone;
 * see pcicap_sdhci_slot_bare()
 */
static inline struct pcicap_sdhci_slot_int_status
pcicap_sdhci_slot_load_int_status(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_int_status r = { pcicap_mmio_load32(&v->view,
								     PCICAP_SDHCI_SLOT_INT_STATUS) };

	return r;
}

/* Normal and Error Interrupt Status Enable: causes whose status is set */
struct pcicap_sdhci_slot_int_enable {
	uint32_t raw;
};

/* Command complete */
static inline bool
pcicap_sdhci_slot_int_enable_command(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_COMMAND) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_command(struct pcicap_sdhci_slot_int_enable r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_COMMAND,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_COMMAND : 0);
	return r;
}

/* Transfer complete */
static inline bool
pcicap_sdhci_slot_int_enable_transfer(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_TRANSFER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_transfer(struct pcicap_sdhci_slot_int_enable r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_TRANSFER,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_TRANSFER : 0);
	return r;
}

/* Stopped at a block gap */
static inline bool
pcicap_sdhci_slot_int_enable_block_gap(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_BLOCK_GAP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_block_gap(struct pcicap_sdhci_slot_int_enable r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_BLOCK_GAP,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_BLOCK_GAP : 0);
	return r;
}

/* DMA interrupt */
static inline bool
pcicap_sdhci_slot_int_enable_dma(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_DMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_dma(struct pcicap_sdhci_slot_int_enable r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_DMA,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_DMA : 0);
	return r;
}

/* Buffer write ready */
static inline bool
pcicap_sdhci_slot_int_enable_buffer_space(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_buffer_space(struct pcicap_sdhci_slot_int_enable r,
					      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_SPACE,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_SPACE : 0);
	return r;
}

/* Buffer read ready */
static inline bool
pcicap_sdhci_slot_int_enable_buffer_data(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_buffer_data(struct pcicap_sdhci_slot_int_enable r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_DATA,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_DATA : 0);
	return r;
}

/* A card was inserted */
static inline bool
pcicap_sdhci_slot_int_enable_insertion(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_INSERTION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_insertion(struct pcicap_sdhci_slot_int_enable r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_INSERTION,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_INSERTION : 0);
	return r;
}

/* The card was removed */
static inline bool
pcicap_sdhci_slot_int_enable_removal(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_REMOVAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_removal(struct pcicap_sdhci_slot_int_enable r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_REMOVAL,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_REMOVAL : 0);
	return r;
}

/* The card interrupts */
static inline bool
pcicap_sdhci_slot_int_enable_card_int(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CARD_INT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_card_int(struct pcicap_sdhci_slot_int_enable r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CARD_INT,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CARD_INT : 0);
	return r;
}

/* INT_A of a shared bus */
static inline bool
pcicap_sdhci_slot_int_enable_int_a(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_INT_A) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_int_a(struct pcicap_sdhci_slot_int_enable r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_INT_A,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_INT_A : 0);
	return r;
}

/* INT_B of a shared bus */
static inline bool
pcicap_sdhci_slot_int_enable_int_b(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_INT_B) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_int_b(struct pcicap_sdhci_slot_int_enable r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_INT_B,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_INT_B : 0);
	return r;
}

/* INT_C of a shared bus */
static inline bool
pcicap_sdhci_slot_int_enable_int_c(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_INT_C) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_int_c(struct pcicap_sdhci_slot_int_enable r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_INT_C,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_INT_C : 0);
	return r;
}

/* Re-tuning is asked for */
static inline bool
pcicap_sdhci_slot_int_enable_retuning(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_RETUNING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_retuning(struct pcicap_sdhci_slot_int_enable r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_RETUNING,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_RETUNING : 0);
	return r;
}

/* Command queue engine, where there is one */
static inline bool
pcicap_sdhci_slot_int_enable_cqe(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_cqe(struct pcicap_sdhci_slot_int_enable r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CQE,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CQE : 0);
	return r;
}

/* No response came */
static inline bool
pcicap_sdhci_slot_int_enable_cmd_timeout(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_cmd_timeout(struct pcicap_sdhci_slot_int_enable r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_TIMEOUT : 0);
	return r;
}

/* CRC error of the response */
static inline bool
pcicap_sdhci_slot_int_enable_cmd_crc(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_cmd_crc(struct pcicap_sdhci_slot_int_enable r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_CRC,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_CRC : 0);
	return r;
}

/* End bit error of the response */
static inline bool
pcicap_sdhci_slot_int_enable_cmd_end_bit(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_cmd_end_bit(struct pcicap_sdhci_slot_int_enable r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_END_BIT : 0);
	return r;
}

/* Another index in the response */
static inline bool
pcicap_sdhci_slot_int_enable_cmd_index(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_INDEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_cmd_index(struct pcicap_sdhci_slot_int_enable r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_INDEX,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_INDEX : 0);
	return r;
}

/* Data timeout */
static inline bool
pcicap_sdhci_slot_int_enable_dat_timeout(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_dat_timeout(struct pcicap_sdhci_slot_int_enable r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_TIMEOUT : 0);
	return r;
}

/* CRC error of data */
static inline bool
pcicap_sdhci_slot_int_enable_dat_crc(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_dat_crc(struct pcicap_sdhci_slot_int_enable r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_CRC,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_CRC : 0);
	return r;
}

/* End bit error of data */
static inline bool
pcicap_sdhci_slot_int_enable_dat_end_bit(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_dat_end_bit(struct pcicap_sdhci_slot_int_enable r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_END_BIT : 0);
	return r;
}

/* Too much current */
static inline bool
pcicap_sdhci_slot_int_enable_current_limit(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_CURRENT_LIMIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_current_limit(struct pcicap_sdhci_slot_int_enable r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_CURRENT_LIMIT,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_CURRENT_LIMIT : 0);
	return r;
}

/* Auto command */
static inline bool
pcicap_sdhci_slot_int_enable_auto_cmd(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_AUTO_CMD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_auto_cmd(struct pcicap_sdhci_slot_int_enable r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_AUTO_CMD,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_AUTO_CMD : 0);
	return r;
}

/* ADMA */
static inline bool
pcicap_sdhci_slot_int_enable_adma(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_ADMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_adma(struct pcicap_sdhci_slot_int_enable r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_ADMA,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_ADMA : 0);
	return r;
}

/* Tuning error */
static inline bool
pcicap_sdhci_slot_int_enable_tuning(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_TUNING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_tuning(struct pcicap_sdhci_slot_int_enable r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_TUNING,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_TUNING : 0);
	return r;
}

/* The response has an error */
static inline bool
pcicap_sdhci_slot_int_enable_response(struct pcicap_sdhci_slot_int_enable r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_response(struct pcicap_sdhci_slot_int_enable r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_RESPONSE,
			      val ? PCICAP_SDHCI_SLOT_INT_ENABLE_RESPONSE : 0);
	return r;
}

/* Errors of the vendor */
static inline uint32_t
pcicap_sdhci_slot_int_enable_vendor(struct pcicap_sdhci_slot_int_enable r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_VENDOR) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_int_enable_set_vendor(struct pcicap_sdhci_slot_int_enable r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_ENABLE_VENDOR,
			      (uint32_t)val << 28);
	return r;
}

/**
 * pcicap_sdhci_slot_read_int_enable() - read: Normal and Error Interrupt Status
 * Enable: causes whose status is set
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.19, 2.2.20.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_int_enable(const struct pcicap_sdhci_slot *v,
				  struct pcicap_sdhci_slot_int_enable *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_INT_ENABLE,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_write_int_enable() - write: Normal and Error Interrupt
 * Status Enable: causes whose status is set
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_int_enable(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_int_enable val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_INT_ENABLE,
				   (uint32_t)(val.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_WRITE_MASK));
}

/**
 * pcicap_sdhci_slot_update_int_enable() - change bits: Normal and Error
 * Interrupt Status Enable: causes whose status is set
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
pcicap_sdhci_slot_update_int_enable(const struct pcicap_sdhci_slot *v,
				    uint32_t mask,
				    struct pcicap_sdhci_slot_int_enable val)
{
	struct pcicap_sdhci_slot_int_enable old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_INT_ENABLE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_int_enable(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_INT_ENABLE,
				 (uint32_t)((old.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Normal and Error Interrupt Status Enable: causes whose status is set: the
 * load alone; see pcicap_sdhci_slot_bare()
 */
static inline struct pcicap_sdhci_slot_int_enable
pcicap_sdhci_slot_load_int_enable(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_int_enable r = { pcicap_mmio_load32(&v->view,
								     PCICAP_SDHCI_SLOT_INT_ENABLE) };

	return r;
}

/*
 * Normal and Error Interrupt Status Enable: causes whose status is set: the
 * store alone; see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_int_enable(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_int_enable val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_INT_ENABLE,
			    (uint32_t)(val.raw & PCICAP_SDHCI_SLOT_INT_ENABLE_WRITE_MASK));
}

/* Normal and Error Interrupt Signal Enable: causes that interrupt */
struct pcicap_sdhci_slot_int_signal {
	uint32_t raw;
};

/* Command complete */
static inline bool
pcicap_sdhci_slot_int_signal_command(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_COMMAND) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_command(struct pcicap_sdhci_slot_int_signal r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_COMMAND,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_COMMAND : 0);
	return r;
}

/* Transfer complete */
static inline bool
pcicap_sdhci_slot_int_signal_transfer(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_TRANSFER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_transfer(struct pcicap_sdhci_slot_int_signal r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_TRANSFER,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_TRANSFER : 0);
	return r;
}

/* Stopped at a block gap */
static inline bool
pcicap_sdhci_slot_int_signal_block_gap(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_BLOCK_GAP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_block_gap(struct pcicap_sdhci_slot_int_signal r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_BLOCK_GAP,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_BLOCK_GAP : 0);
	return r;
}

/* DMA interrupt */
static inline bool
pcicap_sdhci_slot_int_signal_dma(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_DMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_dma(struct pcicap_sdhci_slot_int_signal r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_DMA,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_DMA : 0);
	return r;
}

/* Buffer write ready */
static inline bool
pcicap_sdhci_slot_int_signal_buffer_space(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_buffer_space(struct pcicap_sdhci_slot_int_signal r,
					      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_SPACE,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_SPACE : 0);
	return r;
}

/* Buffer read ready */
static inline bool
pcicap_sdhci_slot_int_signal_buffer_data(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_buffer_data(struct pcicap_sdhci_slot_int_signal r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_DATA,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_BUFFER_DATA : 0);
	return r;
}

/* A card was inserted */
static inline bool
pcicap_sdhci_slot_int_signal_insertion(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_INSERTION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_insertion(struct pcicap_sdhci_slot_int_signal r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_INSERTION,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_INSERTION : 0);
	return r;
}

/* The card was removed */
static inline bool
pcicap_sdhci_slot_int_signal_removal(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_REMOVAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_removal(struct pcicap_sdhci_slot_int_signal r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_REMOVAL,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_REMOVAL : 0);
	return r;
}

/* The card interrupts */
static inline bool
pcicap_sdhci_slot_int_signal_card_int(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CARD_INT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_card_int(struct pcicap_sdhci_slot_int_signal r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CARD_INT,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CARD_INT : 0);
	return r;
}

/* INT_A of a shared bus */
static inline bool
pcicap_sdhci_slot_int_signal_int_a(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_A) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_int_a(struct pcicap_sdhci_slot_int_signal r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_A,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_A : 0);
	return r;
}

/* INT_B of a shared bus */
static inline bool
pcicap_sdhci_slot_int_signal_int_b(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_B) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_int_b(struct pcicap_sdhci_slot_int_signal r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_B,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_B : 0);
	return r;
}

/* INT_C of a shared bus */
static inline bool
pcicap_sdhci_slot_int_signal_int_c(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_C) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_int_c(struct pcicap_sdhci_slot_int_signal r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_C,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_INT_C : 0);
	return r;
}

/* Re-tuning is asked for */
static inline bool
pcicap_sdhci_slot_int_signal_retuning(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_RETUNING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_retuning(struct pcicap_sdhci_slot_int_signal r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_RETUNING,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_RETUNING : 0);
	return r;
}

/* Command queue engine, where there is one */
static inline bool
pcicap_sdhci_slot_int_signal_cqe(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CQE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_cqe(struct pcicap_sdhci_slot_int_signal r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CQE,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CQE : 0);
	return r;
}

/* No response came */
static inline bool
pcicap_sdhci_slot_int_signal_cmd_timeout(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_cmd_timeout(struct pcicap_sdhci_slot_int_signal r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_TIMEOUT : 0);
	return r;
}

/* CRC error of the response */
static inline bool
pcicap_sdhci_slot_int_signal_cmd_crc(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_cmd_crc(struct pcicap_sdhci_slot_int_signal r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_CRC,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_CRC : 0);
	return r;
}

/* End bit error of the response */
static inline bool
pcicap_sdhci_slot_int_signal_cmd_end_bit(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_cmd_end_bit(struct pcicap_sdhci_slot_int_signal r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_END_BIT : 0);
	return r;
}

/* Another index in the response */
static inline bool
pcicap_sdhci_slot_int_signal_cmd_index(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_INDEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_cmd_index(struct pcicap_sdhci_slot_int_signal r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_INDEX,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CMD_INDEX : 0);
	return r;
}

/* Data timeout */
static inline bool
pcicap_sdhci_slot_int_signal_dat_timeout(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_dat_timeout(struct pcicap_sdhci_slot_int_signal r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_TIMEOUT : 0);
	return r;
}

/* CRC error of data */
static inline bool
pcicap_sdhci_slot_int_signal_dat_crc(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_dat_crc(struct pcicap_sdhci_slot_int_signal r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_CRC,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_CRC : 0);
	return r;
}

/* End bit error of data */
static inline bool
pcicap_sdhci_slot_int_signal_dat_end_bit(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_dat_end_bit(struct pcicap_sdhci_slot_int_signal r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_DAT_END_BIT : 0);
	return r;
}

/* Too much current */
static inline bool
pcicap_sdhci_slot_int_signal_current_limit(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_CURRENT_LIMIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_current_limit(struct pcicap_sdhci_slot_int_signal r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_CURRENT_LIMIT,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_CURRENT_LIMIT : 0);
	return r;
}

/* Auto command */
static inline bool
pcicap_sdhci_slot_int_signal_auto_cmd(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_AUTO_CMD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_auto_cmd(struct pcicap_sdhci_slot_int_signal r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_AUTO_CMD,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_AUTO_CMD : 0);
	return r;
}

/* ADMA */
static inline bool
pcicap_sdhci_slot_int_signal_adma(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_ADMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_adma(struct pcicap_sdhci_slot_int_signal r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_ADMA,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_ADMA : 0);
	return r;
}

/* Tuning error */
static inline bool
pcicap_sdhci_slot_int_signal_tuning(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_TUNING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_tuning(struct pcicap_sdhci_slot_int_signal r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_TUNING,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_TUNING : 0);
	return r;
}

/* The response has an error */
static inline bool
pcicap_sdhci_slot_int_signal_response(struct pcicap_sdhci_slot_int_signal r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_response(struct pcicap_sdhci_slot_int_signal r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_RESPONSE,
			      val ? PCICAP_SDHCI_SLOT_INT_SIGNAL_RESPONSE : 0);
	return r;
}

/* Errors of the vendor */
static inline uint32_t
pcicap_sdhci_slot_int_signal_vendor(struct pcicap_sdhci_slot_int_signal r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_VENDOR) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_int_signal_set_vendor(struct pcicap_sdhci_slot_int_signal r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SDHCI_SLOT_INT_SIGNAL_VENDOR,
			      (uint32_t)val << 28);
	return r;
}

/**
 * pcicap_sdhci_slot_read_int_signal() - read: Normal and Error Interrupt Signal
 * Enable: causes that interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.21, 2.2.22.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_int_signal(const struct pcicap_sdhci_slot *v,
				  struct pcicap_sdhci_slot_int_signal *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_INT_SIGNAL,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_write_int_signal() - write: Normal and Error Interrupt
 * Signal Enable: causes that interrupt
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_int_signal(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_int_signal val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_INT_SIGNAL,
				   (uint32_t)(val.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_WRITE_MASK));
}

/**
 * pcicap_sdhci_slot_update_int_signal() - change bits: Normal and Error
 * Interrupt Signal Enable: causes that interrupt
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
pcicap_sdhci_slot_update_int_signal(const struct pcicap_sdhci_slot *v,
				    uint32_t mask,
				    struct pcicap_sdhci_slot_int_signal val)
{
	struct pcicap_sdhci_slot_int_signal old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_INT_SIGNAL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_int_signal(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_INT_SIGNAL,
				 (uint32_t)((old.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Normal and Error Interrupt Signal Enable: causes that interrupt: the load
 * alone; see pcicap_sdhci_slot_bare()
 */
static inline struct pcicap_sdhci_slot_int_signal
pcicap_sdhci_slot_load_int_signal(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_int_signal r = { pcicap_mmio_load32(&v->view,
								     PCICAP_SDHCI_SLOT_INT_SIGNAL) };

	return r;
}

/*
 * Normal and Error Interrupt Signal Enable: causes that interrupt: the store
 * alone; see pcicap_sdhci_slot_bare()
 */
static inline void
pcicap_sdhci_slot_store_int_signal(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_int_signal val)
{
	pcicap_mmio_store32(&v->view, PCICAP_SDHCI_SLOT_INT_SIGNAL,
			    (uint32_t)(val.raw & PCICAP_SDHCI_SLOT_INT_SIGNAL_WRITE_MASK));
}

/* Auto CMD Error Status */
struct pcicap_sdhci_slot_auto_cmd {
	uint16_t raw;
};

/* Auto CMD12 was not sent */
static inline bool
pcicap_sdhci_slot_auto_cmd_not_executed(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_NOT_EXECUTED) != 0;
}

/* No response came */
static inline bool
pcicap_sdhci_slot_auto_cmd_timeout(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_TIMEOUT) != 0;
}

/* CRC error */
static inline bool
pcicap_sdhci_slot_auto_cmd_crc(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_CRC) != 0;
}

/* End bit error */
static inline bool
pcicap_sdhci_slot_auto_cmd_end_bit(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_END_BIT) != 0;
}

/* Another index in the response */
static inline bool
pcicap_sdhci_slot_auto_cmd_index(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_INDEX) != 0;
}

/* The response has an error */
static inline bool
pcicap_sdhci_slot_auto_cmd_response(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_RESPONSE) != 0;
}

/* A command was not sent because of an error of Auto CMD12 */
static inline bool
pcicap_sdhci_slot_auto_cmd_not_issued(struct pcicap_sdhci_slot_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_AUTO_CMD_NOT_ISSUED) != 0;
}

/**
 * pcicap_sdhci_slot_read_auto_cmd() - read: Auto CMD Error Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.23.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_auto_cmd(const struct pcicap_sdhci_slot *v,
				struct pcicap_sdhci_slot_auto_cmd *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_AUTO_CMD,
				  &val->raw);
}

/* Auto CMD Error Status: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_auto_cmd
pcicap_sdhci_slot_load_auto_cmd(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_auto_cmd r = { pcicap_mmio_load16(&v->view,
								   PCICAP_SDHCI_SLOT_AUTO_CMD) };

	return r;
}

/* Host Control 2 */
struct pcicap_sdhci_slot_host_control2 {
	uint16_t raw;
};

/* UHS mode, with signals of 1.8 V */
static inline uint16_t
pcicap_sdhci_slot_host_control2_uhs_mode(struct pcicap_sdhci_slot_host_control2 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_uhs_mode(struct pcicap_sdhci_slot_host_control2 r,
					     uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS_MODE,
			      val);
	return r;
}

/* Signals of 1.8 V */
static inline bool
pcicap_sdhci_slot_host_control2_signal_180(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_SIGNAL_180) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_signal_180(struct pcicap_sdhci_slot_host_control2 r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_SIGNAL_180,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_SIGNAL_180 : 0);
	return r;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_host_control2_driver(struct pcicap_sdhci_slot_host_control2 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_driver(struct pcicap_sdhci_slot_host_control2 r,
					   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_DRIVER,
			      (uint32_t)val << 4);
	return r;
}

/* Starts tuning; reads 1 until it has ended, and 0 aborts it */
static inline bool
pcicap_sdhci_slot_host_control2_execute_tuning(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_EXECUTE_TUNING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_execute_tuning(struct pcicap_sdhci_slot_host_control2 r,
						   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_HOST_CONTROL2_EXECUTE_TUNING,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_EXECUTE_TUNING : 0);
	return r;
}

/* Sampling clock select: the clock is the tuned one; 0 resets tuning */
static inline bool
pcicap_sdhci_slot_host_control2_tuned_clock(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_TUNED_CLOCK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_tuned_clock(struct pcicap_sdhci_slot_host_control2 r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_HOST_CONTROL2_TUNED_CLOCK,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_TUNED_CLOCK : 0);
	return r;
}

/* The UHS-II interface is enabled */
static inline bool
pcicap_sdhci_slot_host_control2_uhs2_enable(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS2_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_uhs2_enable(struct pcicap_sdhci_slot_host_control2 r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS2_ENABLE,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_UHS2_ENABLE : 0);
	return r;
}

/* ADMA2 data lengths have 26 bits, else 16 */
static inline bool
pcicap_sdhci_slot_host_control2_adma2_length(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADMA2_LENGTH) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_adma2_length(struct pcicap_sdhci_slot_host_control2 r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADMA2_LENGTH,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADMA2_LENGTH : 0);
	return r;
}

/* The card knows CMD23, for the automatic choice */
static inline bool
pcicap_sdhci_slot_host_control2_cmd23(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_CMD23) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_cmd23(struct pcicap_sdhci_slot_host_control2 r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_CMD23,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_CMD23 : 0);
	return r;
}

/* Host version 4: registers of addresses and counts are as of 4.00 */
static inline bool
pcicap_sdhci_slot_host_control2_version4(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_VERSION4) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_version4(struct pcicap_sdhci_slot_host_control2 r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_VERSION4,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_VERSION4 : 0);
	return r;
}

/* Addresses of 64 bits, with VERSION4 */
static inline bool
pcicap_sdhci_slot_host_control2_addressing64(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADDRESSING64) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_addressing64(struct pcicap_sdhci_slot_host_control2 r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADDRESSING64,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_ADDRESSING64 : 0);
	return r;
}

/* Asynchronous interrupts are enabled */
static inline bool
pcicap_sdhci_slot_host_control2_async_int(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_ASYNC_INT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_async_int(struct pcicap_sdhci_slot_host_control2 r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_ASYNC_INT,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_ASYNC_INT : 0);
	return r;
}

/* Clock and driver strength come from preset values */
static inline bool
pcicap_sdhci_slot_host_control2_preset(struct pcicap_sdhci_slot_host_control2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_HOST_CONTROL2_PRESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_host_control2
pcicap_sdhci_slot_host_control2_set_preset(struct pcicap_sdhci_slot_host_control2 r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_HOST_CONTROL2_PRESET,
			      val ? PCICAP_SDHCI_SLOT_HOST_CONTROL2_PRESET : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_read_host_control2() - read: Host Control 2
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.24.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_host_control2(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_host_control2 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_HOST_CONTROL2,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_update_host_control2() - change bits: Host Control 2
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
pcicap_sdhci_slot_update_host_control2(const struct pcicap_sdhci_slot *v,
				       uint16_t mask,
				       struct pcicap_sdhci_slot_host_control2 val)
{
	struct pcicap_sdhci_slot_host_control2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SDHCI_SLOT_HOST_CONTROL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_host_control2(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_SDHCI_SLOT_HOST_CONTROL2,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Maximum Current Capabilities */
struct pcicap_sdhci_slot_max_current {
	uint32_t raw;
};

/* In mA at 3.3 V; 0: found elsewhere */
static inline uint32_t
pcicap_sdhci_slot_max_current_vdd_330(struct pcicap_sdhci_slot_max_current r)
{
	return (uint32_t)(r.raw & PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_330);
}

/* In mA at 3.0 V; 0: found elsewhere */
static inline uint32_t
pcicap_sdhci_slot_max_current_vdd_300(struct pcicap_sdhci_slot_max_current r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_300) >> 8);
}

/* In mA at 1.8 V; 0: found elsewhere */
static inline uint32_t
pcicap_sdhci_slot_max_current_vdd_180(struct pcicap_sdhci_slot_max_current r)
{
	return (uint32_t)((r.raw & PCICAP_SDHCI_SLOT_MAX_CURRENT_VDD_180) >> 16);
}

/* In mA at 3.3 V; 0: found elsewhere, as a quantity. */
static inline uint64_t
pcicap_sdhci_slot_max_current_vdd_330_decoded(struct pcicap_sdhci_slot_max_current r)
{
	uint64_t n = pcicap_sdhci_slot_max_current_vdd_330(r);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_330_encode() - from a quantity: In mA at
 * 3.3 V; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_max_current_vdd_330_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* In mA at 3.0 V; 0: found elsewhere, as a quantity. */
static inline uint64_t
pcicap_sdhci_slot_max_current_vdd_300_decoded(struct pcicap_sdhci_slot_max_current r)
{
	uint64_t n = pcicap_sdhci_slot_max_current_vdd_300(r);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_300_encode() - from a quantity: In mA at
 * 3.0 V; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_max_current_vdd_300_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* In mA at 1.8 V; 0: found elsewhere, as a quantity. */
static inline uint64_t
pcicap_sdhci_slot_max_current_vdd_180_decoded(struct pcicap_sdhci_slot_max_current r)
{
	uint64_t n = pcicap_sdhci_slot_max_current_vdd_180(r);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_vdd_180_encode() - from a quantity: In mA at
 * 1.8 V; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_max_current_vdd_180_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_max_current() - read: Maximum Current Capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.26.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_max_current(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_max_current *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_MAX_CURRENT,
				  &val->raw);
}

/* Maximum Current Capabilities: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_max_current
pcicap_sdhci_slot_load_max_current(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_max_current r = { pcicap_mmio_load32(&v->view,
								      PCICAP_SDHCI_SLOT_MAX_CURRENT) };

	return r;
}

/* Maximum Current Capabilities, upper half */
struct pcicap_sdhci_slot_max_current_1 {
	uint32_t raw;
};

/* In mA at 1.8 V of VDD2; 0: found elsewhere */
static inline uint32_t
pcicap_sdhci_slot_max_current_1_vdd2_180(struct pcicap_sdhci_slot_max_current_1 r)
{
	return (uint32_t)(r.raw & PCICAP_SDHCI_SLOT_MAX_CURRENT_1_VDD2_180);
}

/* In mA at 1.8 V of VDD2; 0: found elsewhere, as a quantity. */
static inline uint64_t
pcicap_sdhci_slot_max_current_1_vdd2_180_decoded(struct pcicap_sdhci_slot_max_current_1 r)
{
	uint64_t n = pcicap_sdhci_slot_max_current_1_vdd2_180(r);

	return n * 4;
}

/**
 * pcicap_sdhci_slot_max_current_1_vdd2_180_encode() - from a quantity: In mA at
 * 1.8 V of VDD2; 0: found elsewhere
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_max_current_1_vdd2_180_encode(uint64_t quantity,
						uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sdhci_slot_read_max_current_1() - read: Maximum Current Capabilities,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.26.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_max_current_1(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_max_current_1 *val)
{
	val->raw = UINT32_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_MAX_CURRENT_1,
				  &val->raw);
}

/* Force Event for Auto CMD Error Status: ones set the bits there */
struct pcicap_sdhci_slot_force_auto_cmd {
	uint16_t raw;
};

/* Auto CMD12 was not sent */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_not_executed(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_EXECUTED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_not_executed(struct pcicap_sdhci_slot_force_auto_cmd r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_EXECUTED,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_EXECUTED : 0);
	return r;
}

/* No response came */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_timeout(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_timeout(struct pcicap_sdhci_slot_force_auto_cmd r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_TIMEOUT : 0);
	return r;
}

/* CRC error */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_crc(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_crc(struct pcicap_sdhci_slot_force_auto_cmd r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_CRC,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_CRC : 0);
	return r;
}

/* End bit error */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_end_bit(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_end_bit(struct pcicap_sdhci_slot_force_auto_cmd r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_END_BIT : 0);
	return r;
}

/* Another index in the response */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_index(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_INDEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_index(struct pcicap_sdhci_slot_force_auto_cmd r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_INDEX,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_INDEX : 0);
	return r;
}

/* The response has an error */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_response(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_response(struct pcicap_sdhci_slot_force_auto_cmd r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_RESPONSE,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_RESPONSE : 0);
	return r;
}

/* A command was not sent */
static inline bool
pcicap_sdhci_slot_force_auto_cmd_not_issued(struct pcicap_sdhci_slot_force_auto_cmd r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_ISSUED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_auto_cmd
pcicap_sdhci_slot_force_auto_cmd_set_not_issued(struct pcicap_sdhci_slot_force_auto_cmd r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_ISSUED,
			      val ? PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_NOT_ISSUED : 0);
	return r;
}

/**
 * pcicap_sdhci_slot_write_force_auto_cmd() - write: Force Event for Auto CMD
 * Error Status: ones set the bits there
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_force_auto_cmd(const struct pcicap_sdhci_slot *v,
				       struct pcicap_sdhci_slot_force_auto_cmd val)
{
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_write16(&v->view, PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD,
				   (uint16_t)(val.raw & PCICAP_SDHCI_SLOT_FORCE_AUTO_CMD_WRITE_MASK));
}

/*
 * Force Event for Error Interrupt Status: ones set bits 31 to 16 of INT_STATUS
 */
struct pcicap_sdhci_slot_force_error {
	uint16_t raw;
};

/* No response came */
static inline bool
pcicap_sdhci_slot_force_error_cmd_timeout(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_cmd_timeout(struct pcicap_sdhci_slot_force_error r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_TIMEOUT : 0);
	return r;
}

/* CRC error of the response */
static inline bool
pcicap_sdhci_slot_force_error_cmd_crc(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_cmd_crc(struct pcicap_sdhci_slot_force_error r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_CRC,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_CRC : 0);
	return r;
}

/* End bit error of the response */
static inline bool
pcicap_sdhci_slot_force_error_cmd_end_bit(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_cmd_end_bit(struct pcicap_sdhci_slot_force_error r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_END_BIT : 0);
	return r;
}

/* Another index in the response */
static inline bool
pcicap_sdhci_slot_force_error_cmd_index(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_INDEX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_cmd_index(struct pcicap_sdhci_slot_force_error r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_INDEX,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_CMD_INDEX : 0);
	return r;
}

/* Data timeout */
static inline bool
pcicap_sdhci_slot_force_error_dat_timeout(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_dat_timeout(struct pcicap_sdhci_slot_force_error r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_TIMEOUT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_TIMEOUT : 0);
	return r;
}

/* CRC error of data */
static inline bool
pcicap_sdhci_slot_force_error_dat_crc(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_CRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_dat_crc(struct pcicap_sdhci_slot_force_error r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_CRC,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_CRC : 0);
	return r;
}

/* End bit error of data */
static inline bool
pcicap_sdhci_slot_force_error_dat_end_bit(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_END_BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_dat_end_bit(struct pcicap_sdhci_slot_force_error r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_END_BIT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_DAT_END_BIT : 0);
	return r;
}

/* Too much current */
static inline bool
pcicap_sdhci_slot_force_error_current_limit(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_CURRENT_LIMIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_current_limit(struct pcicap_sdhci_slot_force_error r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_SLOT_FORCE_ERROR_CURRENT_LIMIT,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_CURRENT_LIMIT : 0);
	return r;
}

/* Auto command */
static inline bool
pcicap_sdhci_slot_force_error_auto_cmd(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_AUTO_CMD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_auto_cmd(struct pcicap_sdhci_slot_force_error r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_AUTO_CMD,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_AUTO_CMD : 0);
	return r;
}

/* ADMA */
static inline bool
pcicap_sdhci_slot_force_error_adma(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_ADMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_adma(struct pcicap_sdhci_slot_force_error r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_ADMA,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_ADMA : 0);
	return r;
}

/* Tuning error */
static inline bool
pcicap_sdhci_slot_force_error_tuning(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_TUNING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_tuning(struct pcicap_sdhci_slot_force_error r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_TUNING,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_TUNING : 0);
	return r;
}

/* The response has an error */
static inline bool
pcicap_sdhci_slot_force_error_response(struct pcicap_sdhci_slot_force_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_response(struct pcicap_sdhci_slot_force_error r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_RESPONSE,
			      val ? PCICAP_SDHCI_SLOT_FORCE_ERROR_RESPONSE : 0);
	return r;
}

/* Errors of the vendor */
static inline uint16_t
pcicap_sdhci_slot_force_error_vendor(struct pcicap_sdhci_slot_force_error r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_FORCE_ERROR_VENDOR) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_slot_force_error
pcicap_sdhci_slot_force_error_set_vendor(struct pcicap_sdhci_slot_force_error r,
					 uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_SLOT_FORCE_ERROR_VENDOR,
			      (uint32_t)val << 12);
	return r;
}

/**
 * pcicap_sdhci_slot_write_force_error() - write: Force Event for Error
 * Interrupt Status: ones set bits 31 to 16 of INT_STATUS
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_force_error(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_force_error val)
{
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_write16(&v->view, PCICAP_SDHCI_SLOT_FORCE_ERROR,
				   val.raw);
}

/* ADMA Error Status */
struct pcicap_sdhci_slot_adma_error {
	uint8_t raw;
};

/* What ADMA did at the error */
static inline uint8_t
pcicap_sdhci_slot_adma_error_state(struct pcicap_sdhci_slot_adma_error r)
{
	return (uint8_t)(r.raw & PCICAP_SDHCI_SLOT_ADMA_ERROR_STATE);
}

/* Descriptors are for another length than the block count */
static inline bool
pcicap_sdhci_slot_adma_error_length(struct pcicap_sdhci_slot_adma_error r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_ADMA_ERROR_LENGTH) != 0;
}

/**
 * pcicap_sdhci_slot_read_adma_error() - read: ADMA Error Status
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See SDHC 2.2.29.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_adma_error(const struct pcicap_sdhci_slot *v,
				  struct pcicap_sdhci_slot_adma_error *val)
{
	val->raw = UINT8_MAX;
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_read8(&v->view, PCICAP_SDHCI_SLOT_ADMA_ERROR,
				 &val->raw);
}

/**
 * pcicap_sdhci_slot_read_adma_address() - read: ADMA System Address, lower
 * half; with HOST_CONTROL2.VERSION4, of SDMA, too
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.30.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_adma_address(const struct pcicap_sdhci_slot *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_ADMA_ADDRESS,
				  val);
}

/**
 * pcicap_sdhci_slot_write_adma_address() - write: ADMA System Address, lower
 * half; with HOST_CONTROL2.VERSION4, of SDMA, too
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_adma_address(const struct pcicap_sdhci_slot *v,
				     uint32_t val)
{
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_ADMA_ADDRESS,
				   val);
}

/**
 * pcicap_sdhci_slot_update_adma_address() - change bits: ADMA System Address,
 * lower half; with HOST_CONTROL2.VERSION4, of SDMA, too
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
pcicap_sdhci_slot_update_adma_address(const struct pcicap_sdhci_slot *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_adma_address(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_ADMA_ADDRESS,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_sdhci_slot_read_adma_address_hi() - read: ADMA System Address,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See SDHC 2.2.30.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_adma_address_hi(const struct pcicap_sdhci_slot *v,
				       uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI,
				  val);
}

/**
 * pcicap_sdhci_slot_write_adma_address_hi() - write: ADMA System Address,
 * upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_adma_address_hi(const struct pcicap_sdhci_slot *v,
					uint32_t val)
{
	if (v->host_version_spec < 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI,
				   val);
}

/**
 * pcicap_sdhci_slot_update_adma_address_hi() - change bits: ADMA System
 * Address, upper half
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
pcicap_sdhci_slot_update_adma_address_hi(const struct pcicap_sdhci_slot *v,
					 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_adma_address_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_ADMA_ADDRESS_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Preset Value for initialization */
struct pcicap_sdhci_slot_preset_init {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_init_divisor(struct pcicap_sdhci_slot_preset_init r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_INIT_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_init_programmable(struct pcicap_sdhci_slot_preset_init r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_INIT_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_init_driver(struct pcicap_sdhci_slot_preset_init r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_INIT_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_init() - read: Preset Value for initialization
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_init(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_preset_init *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_INIT,
				  &val->raw);
}

/* Preset Value for default speed */
struct pcicap_sdhci_slot_preset_default {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_default_divisor(struct pcicap_sdhci_slot_preset_default r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_default_programmable(struct pcicap_sdhci_slot_preset_default r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_DEFAULT_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_default_driver(struct pcicap_sdhci_slot_preset_default r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_DEFAULT_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_default() - read: Preset Value for
 * default speed
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_default(const struct pcicap_sdhci_slot *v,
				      struct pcicap_sdhci_slot_preset_default *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_DEFAULT,
				  &val->raw);
}

/* Preset Value for high speed */
struct pcicap_sdhci_slot_preset_high_speed {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_high_speed_divisor(struct pcicap_sdhci_slot_preset_high_speed r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_high_speed_programmable(struct pcicap_sdhci_slot_preset_high_speed r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_high_speed_driver(struct pcicap_sdhci_slot_preset_high_speed r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_high_speed() - read: Preset Value for
 * high speed
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_high_speed(const struct pcicap_sdhci_slot *v,
					 struct pcicap_sdhci_slot_preset_high_speed *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_HIGH_SPEED,
				  &val->raw);
}

/* Preset Value for SDR12 */
struct pcicap_sdhci_slot_preset_sdr12 {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr12_divisor(struct pcicap_sdhci_slot_preset_sdr12 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR12_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_sdr12_programmable(struct pcicap_sdhci_slot_preset_sdr12 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR12_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr12_driver(struct pcicap_sdhci_slot_preset_sdr12 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR12_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_sdr12() - read: Preset Value for SDR12
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_sdr12(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_preset_sdr12 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_SDR12,
				  &val->raw);
}

/* Preset Value for SDR25 */
struct pcicap_sdhci_slot_preset_sdr25 {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr25_divisor(struct pcicap_sdhci_slot_preset_sdr25 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR25_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_sdr25_programmable(struct pcicap_sdhci_slot_preset_sdr25 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR25_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr25_driver(struct pcicap_sdhci_slot_preset_sdr25 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR25_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_sdr25() - read: Preset Value for SDR25
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_sdr25(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_preset_sdr25 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_SDR25,
				  &val->raw);
}

/* Preset Value for SDR50 */
struct pcicap_sdhci_slot_preset_sdr50 {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr50_divisor(struct pcicap_sdhci_slot_preset_sdr50 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR50_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_sdr50_programmable(struct pcicap_sdhci_slot_preset_sdr50 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR50_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr50_driver(struct pcicap_sdhci_slot_preset_sdr50 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR50_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_sdr50() - read: Preset Value for SDR50
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_sdr50(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_preset_sdr50 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_SDR50,
				  &val->raw);
}

/* Preset Value for SDR104 */
struct pcicap_sdhci_slot_preset_sdr104 {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr104_divisor(struct pcicap_sdhci_slot_preset_sdr104 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR104_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_sdr104_programmable(struct pcicap_sdhci_slot_preset_sdr104 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR104_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_sdr104_driver(struct pcicap_sdhci_slot_preset_sdr104 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_SDR104_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_sdr104() - read: Preset Value for SDR104
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_sdr104(const struct pcicap_sdhci_slot *v,
				     struct pcicap_sdhci_slot_preset_sdr104 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_SDR104,
				  &val->raw);
}

/* Preset Value for DDR50 */
struct pcicap_sdhci_slot_preset_ddr50 {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_ddr50_divisor(struct pcicap_sdhci_slot_preset_ddr50 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_DDR50_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_ddr50_programmable(struct pcicap_sdhci_slot_preset_ddr50 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_DDR50_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_ddr50_driver(struct pcicap_sdhci_slot_preset_ddr50 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_DDR50_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_ddr50() - read: Preset Value for DDR50
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_ddr50(const struct pcicap_sdhci_slot *v,
				    struct pcicap_sdhci_slot_preset_ddr50 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_DDR50,
				  &val->raw);
}

/* Preset Value for UHS-II; some controllers have HS400 here */
struct pcicap_sdhci_slot_preset_uhs2 {
	uint16_t raw;
};

/* SDCLK frequency select */
static inline uint16_t
pcicap_sdhci_slot_preset_uhs2_divisor(struct pcicap_sdhci_slot_preset_uhs2 r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_PRESET_UHS2_DIVISOR);
}

/* The clock generator is the programmable one */
static inline bool
pcicap_sdhci_slot_preset_uhs2_programmable(struct pcicap_sdhci_slot_preset_uhs2 r)
{
	return (r.raw & PCICAP_SDHCI_SLOT_PRESET_UHS2_PROGRAMMABLE) != 0;
}

/* Driver strength */
static inline uint16_t
pcicap_sdhci_slot_preset_uhs2_driver(struct pcicap_sdhci_slot_preset_uhs2 r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_SLOT_PRESET_UHS2_DRIVER) >> 14);
}

/**
 * pcicap_sdhci_slot_read_preset_uhs2() - read: Preset Value for UHS-II; some
 * controllers have HS400 here
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See SDHC 2.2.31.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_preset_uhs2(const struct pcicap_sdhci_slot *v,
				   struct pcicap_sdhci_slot_preset_uhs2 *val)
{
	val->raw = UINT16_MAX;
	if (v->host_version_spec < 2)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_PRESET_UHS2,
				  &val->raw);
}

/**
 * pcicap_sdhci_slot_read_adma3_address() - read: ADMA3 Integrated Descriptor
 * Address, lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_adma3_address(const struct pcicap_sdhci_slot *v,
				     uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_ADMA3_ADDRESS,
				  val);
}

/**
 * pcicap_sdhci_slot_write_adma3_address() - write: ADMA3 Integrated Descriptor
 * Address, lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_adma3_address(const struct pcicap_sdhci_slot *v,
				      uint32_t val)
{
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_ADMA3_ADDRESS,
				   val);
}

/**
 * pcicap_sdhci_slot_update_adma3_address() - change bits: ADMA3 Integrated
 * Descriptor Address, lower half
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
pcicap_sdhci_slot_update_adma3_address(const struct pcicap_sdhci_slot *v,
				       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_adma3_address(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_ADMA3_ADDRESS,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_sdhci_slot_read_adma3_address_hi() - read: ADMA3 Integrated Descriptor
 * Address, upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_adma3_address_hi(const struct pcicap_sdhci_slot *v,
					uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI,
				  val);
}

/**
 * pcicap_sdhci_slot_write_adma3_address_hi() - write: ADMA3 Integrated
 * Descriptor Address, upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_write_adma3_address_hi(const struct pcicap_sdhci_slot *v,
					 uint32_t val)
{
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1))
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI,
				   val);
}

/**
 * pcicap_sdhci_slot_update_adma3_address_hi() - change bits: ADMA3 Integrated
 * Descriptor Address, upper half
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
pcicap_sdhci_slot_update_adma3_address_hi(const struct pcicap_sdhci_slot *v,
					  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sdhci_slot_read_adma3_address_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_SDHCI_SLOT_ADMA3_ADDRESS_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_sdhci_slot_read_uhs2_settings() - read: Pointer for UHS-II Settings:
 * where they are
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_uhs2_settings(const struct pcicap_sdhci_slot *v,
				     uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_UHS2_SETTINGS,
				  val);
}

/**
 * pcicap_sdhci_slot_read_uhs2_capabilities() - read: Pointer for UHS-II
 * Host Capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_uhs2_capabilities(const struct pcicap_sdhci_slot *v,
					 uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_UHS2_CAPABILITIES,
				  val);
}

/**
 * pcicap_sdhci_slot_read_uhs2_test() - read: Pointer for UHS-II Test
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_uhs2_test(const struct pcicap_sdhci_slot *v,
				 uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_UHS2_TEST, val);
}

/**
 * pcicap_sdhci_slot_read_embedded_control() - read: Pointer for
 * Embedded Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_embedded_control(const struct pcicap_sdhci_slot *v,
					uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_EMBEDDED_CONTROL,
				  val);
}

/**
 * pcicap_sdhci_slot_read_vendor_area() - read: Pointer for Vendor Specific Area
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_vendor_area(const struct pcicap_sdhci_slot *v,
				   uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->host_version_spec < 3)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_VENDOR_AREA, val);
}

/* Slot Interrupt Status */
struct pcicap_sdhci_slot_slot_int {
	uint16_t raw;
};

/* A bit for each slot that interrupts or wakes */
static inline uint16_t
pcicap_sdhci_slot_slot_int_slots(struct pcicap_sdhci_slot_slot_int r)
{
	return (uint16_t)(r.raw & PCICAP_SDHCI_SLOT_SLOT_INT_SLOTS);
}

/**
 * pcicap_sdhci_slot_read_slot_int() - read: Slot Interrupt Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_read_slot_int(const struct pcicap_sdhci_slot *v,
				struct pcicap_sdhci_slot_slot_int *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_SDHCI_SLOT_SLOT_INT,
				  &val->raw);
}

/* Slot Interrupt Status: the load alone; see pcicap_sdhci_slot_bare() */
static inline struct pcicap_sdhci_slot_slot_int
pcicap_sdhci_slot_load_slot_int(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_sdhci_slot_slot_int r = { pcicap_mmio_load16(&v->view,
								   PCICAP_SDHCI_SLOT_SLOT_INT) };

	return r;
}

/**
 * pcicap_sdhci_slot_read_adma_system_address() - read: ADMA System Address
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
pcicap_sdhci_slot_read_adma_system_address(const struct pcicap_sdhci_slot *v,
					   uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	if (v->host_version_spec >= 1) {
		uint32_t part;

		ret = pcicap_sdhci_slot_read_adma_address(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	if (v->host_version_spec >= 1) {
		uint32_t part;

		ret = pcicap_sdhci_slot_read_adma_address_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_sdhci_slot_write_adma_system_address() - write: ADMA System Address
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
pcicap_sdhci_slot_write_adma_system_address(const struct pcicap_sdhci_slot *v,
					    uint64_t value)
{
	int ret;

	if (!(v->host_version_spec >= 1) && (value & 0xffffffff))
		return -ERANGE;
	if (!(v->host_version_spec >= 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->host_version_spec >= 1) {
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_sdhci_slot_write_adma_address(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->host_version_spec >= 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_sdhci_slot_write_adma_address_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_sdhci_slot_read_adma3_descriptor_address() - read: ADMA3 Integrated
 * Descriptor Address
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
pcicap_sdhci_slot_read_adma3_descriptor_address(const struct pcicap_sdhci_slot *v,
						uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		uint32_t part;

		ret = pcicap_sdhci_slot_read_adma3_address(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		uint32_t part;

		ret = pcicap_sdhci_slot_read_adma3_address_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_sdhci_slot_write_adma3_descriptor_address() - write: ADMA3 Integrated
 * Descriptor Address
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
pcicap_sdhci_slot_write_adma3_descriptor_address(const struct pcicap_sdhci_slot *v,
						 uint64_t value)
{
	int ret;

	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1) &&
	    (value & 0xffffffff))
		return -ERANGE;
	if (!(v->host_version_spec >= 4 && v->cap1_adma3 == 1) &&
	    (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_sdhci_slot_write_adma3_address(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->host_version_spec >= 4 && v->cap1_adma3 == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_sdhci_slot_write_adma3_address_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_sdhci_slot_poll_reset_all() - start and wait: Resets the controller
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_poll_reset_all(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint8_t bits = 0x01;
		struct pcicap_sdhci_slot_reset part = { bits };

		ret = pcicap_sdhci_slot_write_reset(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 100000, 10);
	for (;;) {
		uint32_t now_reset_all;
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

/**
 * pcicap_sdhci_slot_poll_reset_cmd() - start and wait: Resets the command line
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_poll_reset_cmd(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint8_t bits = 0x02;
		struct pcicap_sdhci_slot_reset part = { bits };

		ret = pcicap_sdhci_slot_write_reset(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 100000, 10);
	for (;;) {
		uint32_t now_reset_cmd;
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

/**
 * pcicap_sdhci_slot_poll_reset_dat() - start and wait: Resets the data lines
 * @v: the view
 *
 * Sleeps between two reads. The limit is 100000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_poll_reset_dat(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint8_t bits = 0x04;
		struct pcicap_sdhci_slot_reset part = { bits };

		ret = pcicap_sdhci_slot_write_reset(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 100000, 10);
	for (;;) {
		uint32_t now_reset_dat;
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

/**
 * pcicap_sdhci_slot_poll_clock_stable() - wait: Waits for the internal clock
 * @v: the view
 *
 * Sleeps between two reads. The limit is 150000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_poll_clock_stable(const struct pcicap_sdhci_slot *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 150000, 10);
	for (;;) {
		uint32_t now_clock_control_stable;
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
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_irq_pending(const struct pcicap_sdhci_slot *v, uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		struct pcicap_sdhci_slot_int_status r;
		int ret = pcicap_sdhci_slot_read_int_status(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	{
		struct pcicap_sdhci_slot_int_signal r;
		int ret = pcicap_sdhci_slot_read_int_signal(v, &r);

		if (ret)
			return ret;
		enabled = r.raw;
	}
	causes = (uint32_t)(causes & enabled);
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
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_irq_enable(const struct pcicap_sdhci_slot *v, uint32_t bits)
{
	struct pcicap_sdhci_slot_int_signal part = { bits };

	return pcicap_sdhci_slot_update_int_signal(v, bits, part);
}

/**
 * pcicap_sdhci_slot_irq_disable() - disable interrupts: Normal and Error
 * Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_irq_disable(const struct pcicap_sdhci_slot *v, uint32_t bits)
{
	struct pcicap_sdhci_slot_int_signal part = { 0 };

	return pcicap_sdhci_slot_update_int_signal(v, bits, part);
}

/**
 * pcicap_sdhci_slot_irq_ack() - acknowledge interrupts: Normal and Error
 * Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_irq_ack(const struct pcicap_sdhci_slot *v, uint32_t bits)
{
	return pcicap_sdhci_slot_clear_int_status(v, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_init(struct pcicap_sdhci_slot *v)
{
	int ret;

	{
		struct pcicap_sdhci_slot_host_version r;

		ret = pcicap_sdhci_slot_read_host_version(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->host_version_spec = 0;
		if (!ret)
			v->host_version_spec =
				pcicap_sdhci_slot_host_version_spec(r);
	}
	{
		struct pcicap_sdhci_slot_cap1 r;

		ret = pcicap_sdhci_slot_read_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap1_adma3 = 0;
		if (!ret)
			v->cap1_adma3 = pcicap_sdhci_slot_cap1_adma3(r);
	}
	return 0;
}

/**
 * pcicap_sdhci_slot_map() - the registers in a mapped BAR: Registers of a slot
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		      struct pcicap_sdhci_slot *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_SDHCI_SLOT_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_SDHCI_SLOT_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_sdhci_slot_init(v);
}

/**
 * pcicap_sdhci_slot_wrap() - the registers at an address that there is:
 * Registers of a slot
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_sdhci_slot_map()
 * @v: the view
 *
 * Return: as for pcicap_sdhci_slot_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_wrap(struct pcicap_map *map, void *base, uint64_t size,
		       struct pcicap_cfg *cfg, struct pcicap_sdhci_slot *v)
{
	pcicap_map_memory(map, PCICAP_SDHCI_SLOT_BAR, base, size);
	return pcicap_sdhci_slot_map(map, cfg, v);
}

/**
 * pcicap_sdhci_slot_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_sdhci_slot_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_slot_bare(const struct pcicap_sdhci_slot *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_SDHCI_SLOT_MIN_SIZE);
}

/**
 * struct pcicap_sdhci_adma2_desc - ADMA2 descriptor with an address of 32 bits
 * @attr: Attribute
 * @length: Data length, with 16 bits
 * @address: Address, lower half
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_sdhci_adma2_desc {
	pcicap_le16 attr;
	pcicap_le16 length;
	pcicap_le32 address;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_sdhci_adma2_desc) == 8);

/* Attribute */
struct pcicap_sdhci_adma2_desc_attr {
	uint16_t raw;
};

/* The line is valid; one that is not is an error */
static inline bool
pcicap_sdhci_adma2_desc_attr_valid(struct pcicap_sdhci_adma2_desc_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC_ATTR_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc_attr
pcicap_sdhci_adma2_desc_attr_set_valid(struct pcicap_sdhci_adma2_desc_attr r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC_ATTR_VALID,
			      val ? PCICAP_SDHCI_ADMA2_DESC_ATTR_VALID : 0);
	return r;
}

/* It is the last */
static inline bool
pcicap_sdhci_adma2_desc_attr_end(struct pcicap_sdhci_adma2_desc_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC_ATTR_END) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc_attr
pcicap_sdhci_adma2_desc_attr_set_end(struct pcicap_sdhci_adma2_desc_attr r,
				     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC_ATTR_END,
			      val ? PCICAP_SDHCI_ADMA2_DESC_ATTR_END : 0);
	return r;
}

/* The DMA interrupt is raised behind it */
static inline bool
pcicap_sdhci_adma2_desc_attr_interrupt(struct pcicap_sdhci_adma2_desc_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC_ATTR_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc_attr
pcicap_sdhci_adma2_desc_attr_set_interrupt(struct pcicap_sdhci_adma2_desc_attr r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC_ATTR_INTERRUPT,
			      val ? PCICAP_SDHCI_ADMA2_DESC_ATTR_INTERRUPT : 0);
	return r;
}

/* What to do */
static inline uint16_t
pcicap_sdhci_adma2_desc_attr_act(struct pcicap_sdhci_adma2_desc_attr r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc_attr
pcicap_sdhci_adma2_desc_attr_set_act(struct pcicap_sdhci_adma2_desc_attr r,
				     uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC_ATTR_ACT,
			      (uint32_t)val << 4);
	return r;
}

/* Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
static inline uint16_t
pcicap_sdhci_adma2_desc_attr_length_upper(struct pcicap_sdhci_adma2_desc_attr r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_ADMA2_DESC_ATTR_LENGTH_UPPER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc_attr
pcicap_sdhci_adma2_desc_attr_set_length_upper(struct pcicap_sdhci_adma2_desc_attr r,
					      uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC_ATTR_LENGTH_UPPER,
			      (uint32_t)val << 6);
	return r;
}

/* Data length, with 16 bits, as a quantity in bytes. */
static inline uint64_t
pcicap_sdhci_adma2_desc_length_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n ? n : 65536;
}

/**
 * pcicap_sdhci_adma2_desc_length_encode() - from a quantity: Data length, with
 * 16 bits
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc_length_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 65536, 0, 1,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Attribute */
static inline struct pcicap_sdhci_adma2_desc_attr
pcicap_sdhci_adma2_desc_get_attr(const struct pcicap_sdhci_adma2_desc *s)
{
	struct pcicap_sdhci_adma2_desc_attr val = { pcicap_get_le16(&s->attr) };

	return val;
}

/* Data length, with 16 bits */
static inline uint16_t
pcicap_sdhci_adma2_desc_get_length(const struct pcicap_sdhci_adma2_desc *s)
{
	return pcicap_get_le16(&s->length);
}

/* Address, lower half */
static inline uint32_t
pcicap_sdhci_adma2_desc_get_address(const struct pcicap_sdhci_adma2_desc *s)
{
	return pcicap_get_le32(&s->address);
}

/* Attribute */
static inline void
pcicap_sdhci_adma2_desc_set_attr(struct pcicap_sdhci_adma2_desc *s,
				 struct pcicap_sdhci_adma2_desc_attr val)
{
	pcicap_put_le16(&s->attr, val.raw);
}

/* Data length, with 16 bits */
static inline void
pcicap_sdhci_adma2_desc_set_length(struct pcicap_sdhci_adma2_desc *s,
				   uint16_t val)
{
	pcicap_put_le16(&s->length, val);
}

/* Address, lower half */
static inline void
pcicap_sdhci_adma2_desc_set_address(struct pcicap_sdhci_adma2_desc *s,
				    uint32_t val)
{
	pcicap_put_le32(&s->address, val);
}

/* Data length, with 26 bits; 0: 64 MiB, in bytes: of several members */
static inline uint64_t
pcicap_sdhci_adma2_desc_get_length26(const struct pcicap_sdhci_adma2_desc *s)
{
	uint64_t all = 0, part;

	part = pcicap_sdhci_adma2_desc_attr_length_upper(pcicap_sdhci_adma2_desc_get_attr(s));
	all |= part << 16;
	part = pcicap_sdhci_adma2_desc_get_length(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc_set_length26() - Data length, with 26 bits; 0: 64 MiB
 * @s: the structure
 * @value: the value in bytes
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc_set_length26(struct pcicap_sdhci_adma2_desc *s,
				     uint64_t value)
{
	if (value >> 26)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 16);
		uint32_t bits = (((uint32_t)val & 0x3ff) << 6);

		bits |= pcicap_get_le16(&s->attr) & ~(uint32_t)0xffc0;
		pcicap_put_le16(&s->attr, (uint16_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffff);

		pcicap_put_le16(&s->length, (uint16_t)bits);
	}
	return 0;
}

/**
 * struct pcicap_sdhci_adma2_desc96 - ADMA2 descriptor with an address of 64
 * bits, without HOST_CONTROL2.VERSION4
 * @attr: Attribute
 * @length: Data length, with 16 bits
 * @address: Address, lower half
 * @address_hi: Address, upper half
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_sdhci_adma2_desc96 {
	pcicap_le16 attr;
	pcicap_le16 length;
	pcicap_le32 address;
	pcicap_le32 address_hi;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_sdhci_adma2_desc96) == 12);

/* Attribute */
struct pcicap_sdhci_adma2_desc96_attr {
	uint16_t raw;
};

/* The line is valid; one that is not is an error */
static inline bool
pcicap_sdhci_adma2_desc96_attr_valid(struct pcicap_sdhci_adma2_desc96_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC96_ATTR_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc96_attr
pcicap_sdhci_adma2_desc96_attr_set_valid(struct pcicap_sdhci_adma2_desc96_attr r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC96_ATTR_VALID,
			      val ? PCICAP_SDHCI_ADMA2_DESC96_ATTR_VALID : 0);
	return r;
}

/* It is the last */
static inline bool
pcicap_sdhci_adma2_desc96_attr_end(struct pcicap_sdhci_adma2_desc96_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC96_ATTR_END) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc96_attr
pcicap_sdhci_adma2_desc96_attr_set_end(struct pcicap_sdhci_adma2_desc96_attr r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC96_ATTR_END,
			      val ? PCICAP_SDHCI_ADMA2_DESC96_ATTR_END : 0);
	return r;
}

/* The DMA interrupt is raised behind it */
static inline bool
pcicap_sdhci_adma2_desc96_attr_interrupt(struct pcicap_sdhci_adma2_desc96_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC96_ATTR_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc96_attr
pcicap_sdhci_adma2_desc96_attr_set_interrupt(struct pcicap_sdhci_adma2_desc96_attr r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC96_ATTR_INTERRUPT,
			      val ? PCICAP_SDHCI_ADMA2_DESC96_ATTR_INTERRUPT : 0);
	return r;
}

/* What to do */
static inline uint16_t
pcicap_sdhci_adma2_desc96_attr_act(struct pcicap_sdhci_adma2_desc96_attr r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc96_attr
pcicap_sdhci_adma2_desc96_attr_set_act(struct pcicap_sdhci_adma2_desc96_attr r,
				       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC96_ATTR_ACT,
			      (uint32_t)val << 4);
	return r;
}

/* Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
static inline uint16_t
pcicap_sdhci_adma2_desc96_attr_length_upper(struct pcicap_sdhci_adma2_desc96_attr r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_ADMA2_DESC96_ATTR_LENGTH_UPPER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc96_attr
pcicap_sdhci_adma2_desc96_attr_set_length_upper(struct pcicap_sdhci_adma2_desc96_attr r,
						uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_ADMA2_DESC96_ATTR_LENGTH_UPPER,
			      (uint32_t)val << 6);
	return r;
}

/* Data length, with 16 bits, as a quantity in bytes. */
static inline uint64_t
pcicap_sdhci_adma2_desc96_length_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n ? n : 65536;
}

/**
 * pcicap_sdhci_adma2_desc96_length_encode() - from a quantity: Data length,
 * with 16 bits
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc96_length_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 65536, 0, 1,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Attribute */
static inline struct pcicap_sdhci_adma2_desc96_attr
pcicap_sdhci_adma2_desc96_get_attr(const struct pcicap_sdhci_adma2_desc96 *s)
{
	struct pcicap_sdhci_adma2_desc96_attr val = { pcicap_get_le16(&s->attr) };

	return val;
}

/* Data length, with 16 bits */
static inline uint16_t
pcicap_sdhci_adma2_desc96_get_length(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return pcicap_get_le16(&s->length);
}

/* Address, lower half */
static inline uint32_t
pcicap_sdhci_adma2_desc96_get_address(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return pcicap_get_le32(&s->address);
}

/* Address, upper half */
static inline uint32_t
pcicap_sdhci_adma2_desc96_get_address_hi(const struct pcicap_sdhci_adma2_desc96 *s)
{
	return pcicap_get_le32(&s->address_hi);
}

/* Attribute */
static inline void
pcicap_sdhci_adma2_desc96_set_attr(struct pcicap_sdhci_adma2_desc96 *s,
				   struct pcicap_sdhci_adma2_desc96_attr val)
{
	pcicap_put_le16(&s->attr, val.raw);
}

/* Data length, with 16 bits */
static inline void
pcicap_sdhci_adma2_desc96_set_length(struct pcicap_sdhci_adma2_desc96 *s,
				     uint16_t val)
{
	pcicap_put_le16(&s->length, val);
}

/* Address, lower half */
static inline void
pcicap_sdhci_adma2_desc96_set_address(struct pcicap_sdhci_adma2_desc96 *s,
				      uint32_t val)
{
	pcicap_put_le32(&s->address, val);
}

/* Address, upper half */
static inline void
pcicap_sdhci_adma2_desc96_set_address_hi(struct pcicap_sdhci_adma2_desc96 *s,
					 uint32_t val)
{
	pcicap_put_le32(&s->address_hi, val);
}

/* Data length, with 26 bits; 0: 64 MiB, in bytes: of several members */
static inline uint64_t
pcicap_sdhci_adma2_desc96_get_length26(const struct pcicap_sdhci_adma2_desc96 *s)
{
	uint64_t all = 0, part;

	part = pcicap_sdhci_adma2_desc96_attr_length_upper(pcicap_sdhci_adma2_desc96_get_attr(s));
	all |= part << 16;
	part = pcicap_sdhci_adma2_desc96_get_length(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc96_set_length26() - Data length, with 26 bits; 0:
 * 64 MiB
 * @s: the structure
 * @value: the value in bytes
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc96_set_length26(struct pcicap_sdhci_adma2_desc96 *s,
				       uint64_t value)
{
	if (value >> 26)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 16);
		uint32_t bits = (((uint32_t)val & 0x3ff) << 6);

		bits |= pcicap_get_le16(&s->attr) & ~(uint32_t)0xffc0;
		pcicap_put_le16(&s->attr, (uint16_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffff);

		pcicap_put_le16(&s->length, (uint16_t)bits);
	}
	return 0;
}

/* Address: of several members */
static inline uint64_t
pcicap_sdhci_adma2_desc96_get_address64(const struct pcicap_sdhci_adma2_desc96 *s)
{
	uint64_t all = 0, part;

	part = pcicap_sdhci_adma2_desc96_get_address_hi(s);
	all |= part << 32;
	part = pcicap_sdhci_adma2_desc96_get_address(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc96_set_address64() - Address
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc96_set_address64(struct pcicap_sdhci_adma2_desc96 *s,
					uint64_t value)
{
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = ((uint32_t)val & 0xffffffff);

		pcicap_put_le32(&s->address_hi, (uint32_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffffffff);

		pcicap_put_le32(&s->address, (uint32_t)bits);
	}
	return 0;
}

/**
 * struct pcicap_sdhci_adma2_desc128 - ADMA2 descriptor with an address of 64
 * bits, with HOST_CONTROL2.VERSION4
 * @attr: Attribute
 * @length: Data length, with 16 bits
 * @address: Address, lower half
 * @address_hi: Address, upper half
 * @rsvd: Reserved: 0
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_sdhci_adma2_desc128 {
	pcicap_le16 attr;
	pcicap_le16 length;
	pcicap_le32 address;
	pcicap_le32 address_hi;
	pcicap_le32 rsvd;
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_sdhci_adma2_desc128) == 16);

/* Attribute */
struct pcicap_sdhci_adma2_desc128_attr {
	uint16_t raw;
};

/* The line is valid; one that is not is an error */
static inline bool
pcicap_sdhci_adma2_desc128_attr_valid(struct pcicap_sdhci_adma2_desc128_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC128_ATTR_VALID) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc128_attr
pcicap_sdhci_adma2_desc128_attr_set_valid(struct pcicap_sdhci_adma2_desc128_attr r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC128_ATTR_VALID,
			      val ? PCICAP_SDHCI_ADMA2_DESC128_ATTR_VALID : 0);
	return r;
}

/* It is the last */
static inline bool
pcicap_sdhci_adma2_desc128_attr_end(struct pcicap_sdhci_adma2_desc128_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC128_ATTR_END) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc128_attr
pcicap_sdhci_adma2_desc128_attr_set_end(struct pcicap_sdhci_adma2_desc128_attr r,
					bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC128_ATTR_END,
			      val ? PCICAP_SDHCI_ADMA2_DESC128_ATTR_END : 0);
	return r;
}

/* The DMA interrupt is raised behind it */
static inline bool
pcicap_sdhci_adma2_desc128_attr_interrupt(struct pcicap_sdhci_adma2_desc128_attr r)
{
	return (r.raw & PCICAP_SDHCI_ADMA2_DESC128_ATTR_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc128_attr
pcicap_sdhci_adma2_desc128_attr_set_interrupt(struct pcicap_sdhci_adma2_desc128_attr r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC128_ATTR_INTERRUPT,
			      val ? PCICAP_SDHCI_ADMA2_DESC128_ATTR_INTERRUPT : 0);
	return r;
}

/* What to do */
static inline uint16_t
pcicap_sdhci_adma2_desc128_attr_act(struct pcicap_sdhci_adma2_desc128_attr r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc128_attr
pcicap_sdhci_adma2_desc128_attr_set_act(struct pcicap_sdhci_adma2_desc128_attr r,
					uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SDHCI_ADMA2_DESC128_ATTR_ACT,
			      (uint32_t)val << 4);
	return r;
}

/* Bits 25 to 16 of the length, with HOST_CONTROL2.ADMA2_LENGTH; else 0 */
static inline uint16_t
pcicap_sdhci_adma2_desc128_attr_length_upper(struct pcicap_sdhci_adma2_desc128_attr r)
{
	return (uint16_t)((r.raw & PCICAP_SDHCI_ADMA2_DESC128_ATTR_LENGTH_UPPER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sdhci_adma2_desc128_attr
pcicap_sdhci_adma2_desc128_attr_set_length_upper(struct pcicap_sdhci_adma2_desc128_attr r,
						 uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SDHCI_ADMA2_DESC128_ATTR_LENGTH_UPPER,
			      (uint32_t)val << 6);
	return r;
}

/* Data length, with 16 bits, as a quantity in bytes. */
static inline uint64_t
pcicap_sdhci_adma2_desc128_length_decoded(uint16_t raw)
{
	uint64_t n = raw;

	return n ? n : 65536;
}

/**
 * pcicap_sdhci_adma2_desc128_length_encode() - from a quantity: Data length,
 * with 16 bits
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc128_length_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 65536, 0, 1,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Attribute */
static inline struct pcicap_sdhci_adma2_desc128_attr
pcicap_sdhci_adma2_desc128_get_attr(const struct pcicap_sdhci_adma2_desc128 *s)
{
	struct pcicap_sdhci_adma2_desc128_attr val = { pcicap_get_le16(&s->attr) };

	return val;
}

/* Data length, with 16 bits */
static inline uint16_t
pcicap_sdhci_adma2_desc128_get_length(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le16(&s->length);
}

/* Address, lower half */
static inline uint32_t
pcicap_sdhci_adma2_desc128_get_address(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le32(&s->address);
}

/* Address, upper half */
static inline uint32_t
pcicap_sdhci_adma2_desc128_get_address_hi(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le32(&s->address_hi);
}

/* Reserved: 0 */
static inline uint32_t
pcicap_sdhci_adma2_desc128_get_rsvd(const struct pcicap_sdhci_adma2_desc128 *s)
{
	return pcicap_get_le32(&s->rsvd);
}

/* Attribute */
static inline void
pcicap_sdhci_adma2_desc128_set_attr(struct pcicap_sdhci_adma2_desc128 *s,
				    struct pcicap_sdhci_adma2_desc128_attr val)
{
	pcicap_put_le16(&s->attr, val.raw);
}

/* Data length, with 16 bits */
static inline void
pcicap_sdhci_adma2_desc128_set_length(struct pcicap_sdhci_adma2_desc128 *s,
				      uint16_t val)
{
	pcicap_put_le16(&s->length, val);
}

/* Address, lower half */
static inline void
pcicap_sdhci_adma2_desc128_set_address(struct pcicap_sdhci_adma2_desc128 *s,
				       uint32_t val)
{
	pcicap_put_le32(&s->address, val);
}

/* Address, upper half */
static inline void
pcicap_sdhci_adma2_desc128_set_address_hi(struct pcicap_sdhci_adma2_desc128 *s,
					  uint32_t val)
{
	pcicap_put_le32(&s->address_hi, val);
}

/* Reserved: 0 */
static inline void
pcicap_sdhci_adma2_desc128_set_rsvd(struct pcicap_sdhci_adma2_desc128 *s,
				    uint32_t val)
{
	pcicap_put_le32(&s->rsvd, val);
}

/* Data length, with 26 bits; 0: 64 MiB, in bytes: of several members */
static inline uint64_t
pcicap_sdhci_adma2_desc128_get_length26(const struct pcicap_sdhci_adma2_desc128 *s)
{
	uint64_t all = 0, part;

	part = pcicap_sdhci_adma2_desc128_attr_length_upper(pcicap_sdhci_adma2_desc128_get_attr(s));
	all |= part << 16;
	part = pcicap_sdhci_adma2_desc128_get_length(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc128_set_length26() - Data length, with 26 bits; 0:
 * 64 MiB
 * @s: the structure
 * @value: the value in bytes
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc128_set_length26(struct pcicap_sdhci_adma2_desc128 *s,
					uint64_t value)
{
	if (value >> 26)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 16);
		uint32_t bits = (((uint32_t)val & 0x3ff) << 6);

		bits |= pcicap_get_le16(&s->attr) & ~(uint32_t)0xffc0;
		pcicap_put_le16(&s->attr, (uint16_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffff);

		pcicap_put_le16(&s->length, (uint16_t)bits);
	}
	return 0;
}

/* Address: of several members */
static inline uint64_t
pcicap_sdhci_adma2_desc128_get_address64(const struct pcicap_sdhci_adma2_desc128 *s)
{
	uint64_t all = 0, part;

	part = pcicap_sdhci_adma2_desc128_get_address_hi(s);
	all |= part << 32;
	part = pcicap_sdhci_adma2_desc128_get_address(s);
	all |= part;
	return all;
}

/**
 * pcicap_sdhci_adma2_desc128_set_address64() - Address
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sdhci_adma2_desc128_set_address64(struct pcicap_sdhci_adma2_desc128 *s,
					 uint64_t value)
{
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = ((uint32_t)val & 0xffffffff);

		pcicap_put_le32(&s->address_hi, (uint32_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffffffff);

		pcicap_put_le32(&s->address, (uint32_t)bits);
	}
	return 0;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SDHCI_H */
