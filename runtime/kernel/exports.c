// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Exports of the core, whose files know nothing of modules. */
#include <linux/export.h>
#include <pcicap/core/cap.h>
#include <pcicap/core/decode.h>
#include <pcicap/core/sriov_ops.h>

EXPORT_SYMBOL_NS_GPL(pcicap_strerror, PCICAP);

EXPORT_SYMBOL_NS_GPL(pcicap_cfg_confirm, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_ids, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_present, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_read24, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_read64, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_set_ids, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_setup, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_cfg_write64, PCICAP);

EXPORT_SYMBOL_NS_GPL(pcicap_view_read24, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_view_read64, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_view_read_dwords, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_view_sub, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_view_write64, PCICAP);

EXPORT_SYMBOL_NS_GPL(pcicap_fact_header_type, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_fact_link_width, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_fact_port_type, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_find, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_find_dvsec, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_find_ext, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_find_std, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_find_vsec, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_list, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_open, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_open_header, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_walk_next, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_walk_start, PCICAP);

EXPORT_SYMBOL_NS_GPL(pcicap_bar_count, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_decode, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_probe_size, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_size_from_mask, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bars_next, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bars_read, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_ea_decode, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_resize_bytes, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_resize_code, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_bar_resize_sizes, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_rom_decode, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_rom_probe_size, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_rom_read, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_rom_size_from_mask, PCICAP);

EXPORT_SYMBOL_NS_GPL(pcicap_sriov_read_routing, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_sriov_set_num_vfs, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_sriov_set_page_size, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_bar_base, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_bar_probe_size, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_bar_total, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_bars_read, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_check_page_size, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_check_routing, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_max, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_page_bytes, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_vf_routing_id, PCICAP);

EXPORT_SYMBOL_NS_GPL(pcicap_decode, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_decode_open, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_decode_open_bar, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_decode_size, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_field_get, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_field_mask, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_field_present, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_field_quantity, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_field_set, PCICAP);
EXPORT_SYMBOL_NS_GPL(pcicap_field_value, PCICAP);
