// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Exports of the core, whose files know nothing of modules. */
#include <linux/export.h>
#include <pcicap/core/cap.h>
#include <pcicap/core/decode.h>
#include <pcicap/core/sriov_ops.h>

EXPORT_SYMBOL_GPL(pcicap_strerror);

EXPORT_SYMBOL_GPL(pcicap_cfg_confirm);
EXPORT_SYMBOL_GPL(pcicap_cfg_ids);
EXPORT_SYMBOL_GPL(pcicap_cfg_present);
EXPORT_SYMBOL_GPL(pcicap_cfg_read24);
EXPORT_SYMBOL_GPL(pcicap_cfg_read64);
EXPORT_SYMBOL_GPL(pcicap_cfg_set_ids);
EXPORT_SYMBOL_GPL(pcicap_cfg_setup);
EXPORT_SYMBOL_GPL(pcicap_cfg_write64);

EXPORT_SYMBOL_GPL(pcicap_view_read24);
EXPORT_SYMBOL_GPL(pcicap_view_read64);
EXPORT_SYMBOL_GPL(pcicap_view_read_dwords);
EXPORT_SYMBOL_GPL(pcicap_view_sub);
EXPORT_SYMBOL_GPL(pcicap_view_write64);

EXPORT_SYMBOL_GPL(pcicap_fact_header_type);
EXPORT_SYMBOL_GPL(pcicap_fact_link_width);
EXPORT_SYMBOL_GPL(pcicap_fact_port_type);
EXPORT_SYMBOL_GPL(pcicap_find);
EXPORT_SYMBOL_GPL(pcicap_find_dvsec);
EXPORT_SYMBOL_GPL(pcicap_find_ext);
EXPORT_SYMBOL_GPL(pcicap_find_std);
EXPORT_SYMBOL_GPL(pcicap_find_vsec);
EXPORT_SYMBOL_GPL(pcicap_list);
EXPORT_SYMBOL_GPL(pcicap_open);
EXPORT_SYMBOL_GPL(pcicap_open_header);
EXPORT_SYMBOL_GPL(pcicap_walk_next);
EXPORT_SYMBOL_GPL(pcicap_walk_start);

EXPORT_SYMBOL_GPL(pcicap_bar_count);
EXPORT_SYMBOL_GPL(pcicap_bar_decode);
EXPORT_SYMBOL_GPL(pcicap_bar_probe_size);
EXPORT_SYMBOL_GPL(pcicap_bar_size_from_mask);
EXPORT_SYMBOL_GPL(pcicap_bars_next);
EXPORT_SYMBOL_GPL(pcicap_bars_read);
EXPORT_SYMBOL_GPL(pcicap_bar_ea_decode);
EXPORT_SYMBOL_GPL(pcicap_bar_resize_bytes);
EXPORT_SYMBOL_GPL(pcicap_bar_resize_code);
EXPORT_SYMBOL_GPL(pcicap_bar_resize_sizes);
EXPORT_SYMBOL_GPL(pcicap_rom_decode);
EXPORT_SYMBOL_GPL(pcicap_rom_probe_size);
EXPORT_SYMBOL_GPL(pcicap_rom_read);
EXPORT_SYMBOL_GPL(pcicap_rom_size_from_mask);

EXPORT_SYMBOL_GPL(pcicap_sriov_read_routing);
EXPORT_SYMBOL_GPL(pcicap_sriov_set_num_vfs);
EXPORT_SYMBOL_GPL(pcicap_sriov_set_page_size);
EXPORT_SYMBOL_GPL(pcicap_vf_bar_base);
EXPORT_SYMBOL_GPL(pcicap_vf_bar_probe_size);
EXPORT_SYMBOL_GPL(pcicap_vf_bar_total);
EXPORT_SYMBOL_GPL(pcicap_vf_bars_read);
EXPORT_SYMBOL_GPL(pcicap_vf_check_page_size);
EXPORT_SYMBOL_GPL(pcicap_vf_check_routing);
EXPORT_SYMBOL_GPL(pcicap_vf_max);
EXPORT_SYMBOL_GPL(pcicap_vf_page_bytes);
EXPORT_SYMBOL_GPL(pcicap_vf_routing_id);

EXPORT_SYMBOL_GPL(pcicap_decode);
EXPORT_SYMBOL_GPL(pcicap_decode_open);
EXPORT_SYMBOL_GPL(pcicap_decode_open_bar);
EXPORT_SYMBOL_GPL(pcicap_decode_size);
EXPORT_SYMBOL_GPL(pcicap_field_get);
EXPORT_SYMBOL_GPL(pcicap_field_mask);
EXPORT_SYMBOL_GPL(pcicap_field_present);
EXPORT_SYMBOL_GPL(pcicap_field_quantity);
EXPORT_SYMBOL_GPL(pcicap_field_encode);
EXPORT_SYMBOL_GPL(pcicap_field_set);
EXPORT_SYMBOL_GPL(pcicap_field_value);
