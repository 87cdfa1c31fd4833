/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Some IDs
 *
 * Generated from registry.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_IDS_H
#define PCICAP_TEST_IDS_H

/* clang-format off */

/* Standard capabilities */
#define PCICAP_CAP_ID_ONE			0x01	/* The first */

/* Extended capabilities */
#define PCICAP_EXT_CAP_ID_ONE			0x0001	/* The "first" */
/* clang-format on */

#endif /* PCICAP_TEST_IDS_H */
