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
{{#headers}}
extern const struct pcicap_desc {{symbol}}_desc;
{{/headers}}
{{#capabilities}}
extern const struct pcicap_desc {{symbol}}_desc;
{{/capabilities}}
{{#devices}}
extern const struct pcicap_device_desc {{symbol}}_desc;
{{/devices}}

const struct pcicap_desc *const pcicap_all_descs[] = {
{{#headers}}
	&{{symbol}}_desc,
{{/headers}}
{{#capabilities}}
	&{{symbol}}_desc,
{{/capabilities}}
	0
};

const unsigned int pcicap_n_all_descs =
	sizeof(pcicap_all_descs) / sizeof(pcicap_all_descs[0]) - 1;

const struct pcicap_device_desc *const pcicap_all_devices[] = {
{{#devices}}
	&{{symbol}}_desc,
{{/devices}}
	0
};

const unsigned int pcicap_n_all_devices =
	sizeof(pcicap_all_devices) / sizeof(pcicap_all_devices[0]) - 1;

const struct pcicap_id_desc pcicap_all_ids[] = {
{{#registries}}
{{#standard_ids}}
	{ PCICAP_STANDARD, {{#weak}}1{{/weak}}{{^weak}}0{{/weak}}, {{id}}, {{name|quote}}, {{title|quote}} },
{{/standard_ids}}
{{#extended_ids}}
	{ PCICAP_EXTENDED, {{#weak}}1{{/weak}}{{^weak}}0{{/weak}}, {{id}}, {{name|quote}}, {{title|quote}} },
{{/extended_ids}}
{{/registries}}
	{ 0, 0, 0, 0, 0 }
};

const unsigned int pcicap_n_all_ids =
	sizeof(pcicap_all_ids) / sizeof(pcicap_all_ids[0]) - 1;
