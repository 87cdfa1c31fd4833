/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * {{title}}: description for decoding
 *
 * Generated from {{path}} - do not edit.
 */
#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

/* clang-format off */
extern const struct pcicap_desc {{cname}}_desc;
{{#is_capability}}

static const struct pcicap_match match[] = {
{{#matches}}
	{ {{kind_c}}, {{id}}, {{vendor}}, {{device_lo}}, {{device_hi}}, {{revision_lo}}, {{revision_hi}} },
{{/matches}}
};
{{/is_capability}}

const struct pcicap_desc {{cname}}_desc = {
	.name = {{"name}},
	.title = {{"title}},
{{#is_capability}}
	.match = match,
	.n_match = {{n_matches}},
{{/is_capability}}
{{#is_header}}
	.is_header = 1,
	.header_type = {{header_type}},
{{/is_header}}
{{#weak}}
	.weak = 1,
{{/weak}}
{{#select_c}}
	.select = {
{{#select}}
		{{#-first}}(const struct pcicap_term[]){ {{/-first}}{{>term}}{{#-last}} }{{/-last}},
{{/select}}
		{{*select}}
	},
{{/select_c}}
	.root = {
{{#root}}
{{>block}}
{{/root}}
	},
};
