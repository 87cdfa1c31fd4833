/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * All descriptions and capability IDs.
 *
 * Generated from specs/ - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc *const pcicap_all_descs[];
extern const unsigned int pcicap_n_all_descs;
extern const struct pcicap_device_desc *const pcicap_all_devices[];
extern const unsigned int pcicap_n_all_devices;
extern const struct pcicap_id_desc pcicap_all_ids[];
extern const unsigned int pcicap_n_all_ids;
extern const struct pcicap_desc pcicap_test_header_desc;
extern const struct pcicap_desc pcicap_test_access_desc;
extern const struct pcicap_desc pcicap_test_arrays_desc;
extern const struct pcicap_desc pcicap_test_blocks_desc;
extern const struct pcicap_desc pcicap_test_dvsec_desc;
extern const struct pcicap_desc pcicap_test_entries_desc;
extern const struct pcicap_desc pcicap_test_layout_desc;
extern const struct pcicap_desc pcicap_test_orders_desc;
extern const struct pcicap_desc pcicap_test_vendor_desc;
extern const struct pcicap_desc pcicap_test_vsec_desc;
extern const struct pcicap_desc pcicap_test_wide_desc;
extern const struct pcicap_desc pcicap_test_writable_desc;
extern const struct pcicap_device_desc pcicap_test_checked_desc;
extern const struct pcicap_device_desc pcicap_test_device_desc;
extern const struct pcicap_device_desc pcicap_test_live_desc;
extern const struct pcicap_device_desc pcicap_test_memory_desc;
extern const struct pcicap_device_desc pcicap_test_others_desc;
extern const struct pcicap_device_desc pcicap_test_places_desc;

const struct pcicap_desc *const pcicap_all_descs[] = {
	&pcicap_test_header_desc,
	&pcicap_test_access_desc,
	&pcicap_test_arrays_desc,
	&pcicap_test_blocks_desc,
	&pcicap_test_dvsec_desc,
	&pcicap_test_entries_desc,
	&pcicap_test_layout_desc,
	&pcicap_test_orders_desc,
	&pcicap_test_vendor_desc,
	&pcicap_test_vsec_desc,
	&pcicap_test_wide_desc,
	&pcicap_test_writable_desc,
	0
};

const unsigned int pcicap_n_all_descs =
	sizeof(pcicap_all_descs) / sizeof(pcicap_all_descs[0]) - 1;

const struct pcicap_device_desc *const pcicap_all_devices[] = {
	&pcicap_test_checked_desc,
	&pcicap_test_device_desc,
	&pcicap_test_live_desc,
	&pcicap_test_memory_desc,
	&pcicap_test_others_desc,
	&pcicap_test_places_desc,
	0
};

const unsigned int pcicap_n_all_devices =
	sizeof(pcicap_all_devices) / sizeof(pcicap_all_devices[0]) - 1;

const struct pcicap_id_desc pcicap_all_ids[] = {
	{ PCICAP_STANDARD, 0, 0x01, "one", "The first" },
	{ PCICAP_EXTENDED, 1, 0x0001, "one", "The \"first\"" },
	{ 0, 0, 0, 0, 0 }
};

const unsigned int pcicap_n_all_ids =
	sizeof(pcicap_all_ids) / sizeof(pcicap_all_ids[0]) - 1;
