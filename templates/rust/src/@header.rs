// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from {{path}} - do not edit.
{{%mod}}
{{title}}.

Source: {{source}}
{{/%mod}}
{{>head}}
{{#blocks_flat}}
{{>block}}
{{/blocks_flat}}

impl<'a, C: pci::ConfigSpace> {{name|camel|ident}}<pci::View<'a, C>> {
    /// The configuration header, if it has this layout.
    ///
    /// # Errors
    /// `Absent` (another layout), `Gone`, or the error of an access.
    pub fn open(function: &'a pci::Function<C>) -> Result<Self, pci::Error<C::Error>> {
        let place = pci::View::header(function, {{header_type}})?;

{{#root}}
        {{name|camel|ident}} {
{{#needs_cap}}
            _cap: place.clone(),
{{/needs_cap}}
            _place: place,
{{#facts}}
            {{member|ident}}: 0,
{{/facts}}
        }
        .init()
{{/root}}
    }
}
