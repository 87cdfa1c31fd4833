// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from {{path}} - do not edit.
{{%mod}}
{{title}}.

Source: {{source}}
{{/%mod}}
#[allow(unused_imports)]
use crate::prelude::*;
{{#root}}

{{%doc}}
{{title}}: the registers that are always there.
{{/%doc}}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct {{name|camel}}Registers {
    _head: [u8; {{body_start}}],
{{#members}}
{{#gap}}
    {{>gap}}: [u8; {{gap}}],
{{/gap}}
{{#register}}
    {{%doc}}
    {{doc_or_name}} ({{access}}).
    {{/%doc}}
    pub {{name|ident}}: {{#is_array}}[{{/is_array}}{{$member.width}}{{#is_array}}; {{const_count}}]{{/is_array}},
{{/register}}
{{/members}}
}
{{#single_id}}

impl Capability for {{name|camel}}Registers {
    const ID: u16 = {{single_id}};
}
{{/single_id}}
{{/root}}
{{#blocks_flat}}
{{#registers}}
{{^is_value}}
{{>bitfield}}
{{/is_value}}
{{/registers}}
{{/blocks_flat}}
