// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from {{path}} - do not edit.
{{%mod}}
{{title}}.

Source: {{source}}
{{/%mod}}
#![allow(unused_parens, clippy::double_parens)]

use crate as pci;
#[allow(unused_imports)]
use crate::{layout, Change as _, Place as _};

/// The registers' values.
#[allow(clippy::identity_op, clippy::let_and_return)]
pub mod regs {
    #[allow(unused_imports)]
    use crate::layout;
{{#direct_bars}}
{{#blocks_flat}}
{{#registers}}
{{^is_value}}
{{>regtype}}
{{/is_value}}
{{/registers}}
{{/blocks_flat}}
{{/direct_bars}}
}

/// IDs of the device.
pub const IDS: &[pci::DeviceId] = &[
{{#device_ids}}
    pci::DeviceId {
        vendor: {{#vendor}}Some({{vendor}}){{/vendor}}{{^vendor}}None{{/vendor}},
        devices: {{#device}}({{device}}, {{last_device}}){{/device}}{{^device}}(0, 0xffff){{/device}},
        class: {{#class}}Some({{class}}){{/class}}{{^class}}None{{/class}},
        subvendor: {{#subvendor}}Some({{subvendor}}){{/subvendor}}{{^subvendor}}None{{/subvendor}},
        subdevice: {{#subdevice}}Some({{subdevice}}){{/subdevice}}{{^subdevice}}None{{/subdevice}},
        driver_data: {{driver_data}},
    },
{{/device_ids}}
];
{{#direct_bars}}
{{^located}}

{{%doc}}
BAR {{index}}: {{name}}{{#doc}}: {{doc}}{{/doc}}.
{{/%doc}}
pub const {{name|upper}}_BAR: u8 = {{index}};
{{/located}}
{{%doc}}
Bytes that {{name}} has at least.
{{/%doc}}
pub const {{name|upper}}_MIN_SIZE: u64 = {{size}};
{{^is_shared}}
{{#blocks_flat}}
{{>block}}
{{/blocks_flat}}
{{#block}}

impl<'a, M: pci::Mmio> {{local|camel|ident}}<pci::Mapping<'a, M>> {
    /// The registers in a mapped BAR{{#located}}, from `offset` on, as the capability says{{/located}}.
{{#other_bars}}
    /// `{{name}}_view` tells what is in it.
{{/other_bars}}
    ///
    /// # Errors
    /// `OutOfRange` (less is mapped than there is), `Gone`, or the error of an access.
    pub fn map(mmio: &'a M{{#located}}, offset: u32{{/located}}{{#other_bars}}, {{name}}_view: &{{local|camel}}<pci::Mapping<'a, M>>{{/other_bars}}) -> Result<Self, pci::Error<M::Error>> {
        let place = pci::Mapping::new(mmio){{#located}}.part(offset, u32::MAX)?{{/located}};

        if u64::from(place.size()) < {{name|upper}}_MIN_SIZE {
            return Err(pci::Error::OutOfRange);
        }
        {{local|camel|ident}} {
{{#needs_cap}}
            _cap: place.clone(),
{{/needs_cap}}
            _place: place,
{{#facts}}
            {{member|ident}}: 0,
{{/facts}}
        }
        .init({{#other_bars}}{{^-first}}, {{/-first}}{{name}}_view{{/other_bars}})
    }
}
{{/block}}
{{/is_shared}}
{{/direct_bars}}
