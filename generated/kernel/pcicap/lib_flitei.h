/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * State of error injection
 *
 * Generated from specs/lib/flitei.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Flit Error Injection Extended Capability; libpci header.h
 */
#ifndef PCICAP_FLITEI_LIB_H
#define PCICAP_FLITEI_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* os_status: 32 bits */
typedef u32 __bitwise pcicap_flitei_os_status_t;
/* ro: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_STATUS_TS0 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000003)
#define  PCICAP_FLITEI_OS_STATUS_TS0_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_TS0_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000001)
#define  PCICAP_FLITEI_OS_STATUS_TS0_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000002)
#define  PCICAP_FLITEI_OS_STATUS_TS0_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000003)
/* ro: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_STATUS_TS1 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x0000000c)
#define  PCICAP_FLITEI_OS_STATUS_TS1_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_TS1_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000004)
#define  PCICAP_FLITEI_OS_STATUS_TS1_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000008)
#define  PCICAP_FLITEI_OS_STATUS_TS1_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x0000000c)
/* ro: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_STATUS_TS2 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000030)
#define  PCICAP_FLITEI_OS_STATUS_TS2_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_TS2_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000010)
#define  PCICAP_FLITEI_OS_STATUS_TS2_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000020)
#define  PCICAP_FLITEI_OS_STATUS_TS2_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000030)
/* ro: SKP ordered sets */
#define  PCICAP_FLITEI_OS_STATUS_SKP \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x000000c0)
#define  PCICAP_FLITEI_OS_STATUS_SKP_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_SKP_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000040)
#define  PCICAP_FLITEI_OS_STATUS_SKP_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000080)
#define  PCICAP_FLITEI_OS_STATUS_SKP_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x000000c0)
/* ro: EIEOS */
#define  PCICAP_FLITEI_OS_STATUS_EIEOS \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000300)
#define  PCICAP_FLITEI_OS_STATUS_EIEOS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_EIEOS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000100)
#define  PCICAP_FLITEI_OS_STATUS_EIEOS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000200)
#define  PCICAP_FLITEI_OS_STATUS_EIEOS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000300)
/* ro: EIOS */
#define  PCICAP_FLITEI_OS_STATUS_EIOS \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000c00)
#define  PCICAP_FLITEI_OS_STATUS_EIOS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_EIOS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000400)
#define  PCICAP_FLITEI_OS_STATUS_EIOS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000800)
#define  PCICAP_FLITEI_OS_STATUS_EIOS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000c00)
/* ro: SDS ordered sets */
#define  PCICAP_FLITEI_OS_STATUS_SDS \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00003000)
#define  PCICAP_FLITEI_OS_STATUS_SDS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_SDS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00001000)
#define  PCICAP_FLITEI_OS_STATUS_SDS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00002000)
#define  PCICAP_FLITEI_OS_STATUS_SDS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00003000)
/* ro: In the Polling state */
#define  PCICAP_FLITEI_OS_STATUS_POLLING \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x0000c000)
#define  PCICAP_FLITEI_OS_STATUS_POLLING_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_POLLING_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00004000)
#define  PCICAP_FLITEI_OS_STATUS_POLLING_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00008000)
#define  PCICAP_FLITEI_OS_STATUS_POLLING_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x0000c000)
/* ro: In the Configuration state */
#define  PCICAP_FLITEI_OS_STATUS_CONFIGURATION \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00030000)
#define  PCICAP_FLITEI_OS_STATUS_CONFIGURATION_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_CONFIGURATION_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00010000)
#define  PCICAP_FLITEI_OS_STATUS_CONFIGURATION_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00020000)
#define  PCICAP_FLITEI_OS_STATUS_CONFIGURATION_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00030000)
/* ro: In L0 */
#define  PCICAP_FLITEI_OS_STATUS_L0 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x000c0000)
#define  PCICAP_FLITEI_OS_STATUS_L0_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_L0_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00040000)
#define  PCICAP_FLITEI_OS_STATUS_L0_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00080000)
#define  PCICAP_FLITEI_OS_STATUS_L0_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x000c0000)
/* ro: In Recovery, outside of equalization */
#define  PCICAP_FLITEI_OS_STATUS_NO_EQ \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00300000)
#define  PCICAP_FLITEI_OS_STATUS_NO_EQ_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_NO_EQ_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00100000)
#define  PCICAP_FLITEI_OS_STATUS_NO_EQ_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00200000)
#define  PCICAP_FLITEI_OS_STATUS_NO_EQ_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00300000)
/* ro: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_STATUS_EQ01 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00c00000)
#define  PCICAP_FLITEI_OS_STATUS_EQ01_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ01_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00400000)
#define  PCICAP_FLITEI_OS_STATUS_EQ01_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00800000)
#define  PCICAP_FLITEI_OS_STATUS_EQ01_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00c00000)
/* ro: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_STATUS_EQ2 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x03000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ2_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ2_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x01000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ2_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x02000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ2_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x03000000)
/* ro: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_STATUS_EQ3 \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x0c000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ3_IDLE \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ3_STARTED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x04000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ3_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x08000000)
#define  PCICAP_FLITEI_OS_STATUS_EQ3_FAILED \
	PCICAP_BITS(pcicap_flitei_os_status_t, 0x0c000000)
/* clang-format on */

#endif /* PCICAP_FLITEI_LIB_H */
