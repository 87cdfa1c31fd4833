// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from {{path}} - do not edit.
{{%mod}}
{{title}}.

Source: {{source}}
{{/%mod}}
#[allow(unused_imports)]
use crate::prelude::*;
{{#direct_bars}}
{{#block}}
{{#registers}}
{{#root_fixed}}

register! {
    {{%doc}}
    {{doc_or_name}} ({{access}}).
    {{/%doc}}
    pub {{local|upper}}({{$uint.width}}){{#const_count}}[{{const_count}}, stride = {{stride_number}}]{{/const_count}} @ {{const_offset}} {
{{>fields}}
    }
}
{{/root_fixed}}
{{/registers}}
{{/block}}
{{/direct_bars}}
