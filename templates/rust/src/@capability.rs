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
{{#single_id}}
    /// Capability ID.
    pub const ID: u16 = {{single_id}};
{{/single_id}}
{{#size}}
    /// Size in bytes.
    pub const SIZE: u16 = {{size}};
{{/size}}
    const MATCHES: &'static [pci::Match] = &[
{{#matches}}
        pci::Match {
            kind: pci::Kind::{{kind|camel}},
            id: {{id}},
            vendor: {{vendor}},
            devices: ({{device_lo}}, {{device_hi}}),
            revisions: ({{revision_lo}}, {{revision_hi}}),
        },
{{/matches}}
    ];

    fn new(place: pci::View<'a, C>) -> Result<Self, pci::Error<C::Error>> {
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

    /// Finds the first instance behind the one at offset `after`; 0: of all.
    ///
    /// # Errors
    /// `Absent`, `Gone`, `Truncated` (the list goes on where it cannot be read), `Loop` or
    /// `BadPointer` (the list is damaged), or the error of an access.
    pub fn find_after(function: &'a pci::Function<C>, after: u16) -> Result<Self, pci::Error<C::Error>> {
{{^select}}
        Self::new(crate::list::find(function, Self::MATCHES, after)?)
{{/select}}
{{#select}}
        let mut after = after;

        loop {
            let found = Self::new(crate::list::find(function, Self::MATCHES, after)?)?;
            if found._is_selected() {
                return Ok(found);
            }
            after = found._place.offset();
        }
{{/select}}
    }
{{#select}}

    fn _is_selected(&self) -> bool {
        {{>cond}}
    }
{{/select}}

    /// Finds the capability.
    ///
    /// # Errors
    /// As for [`find_after`](Self::find_after).
    pub fn find(function: &'a pci::Function<C>) -> Result<Self, pci::Error<C::Error>> {
        Self::find_after(function, 0)
    }

    /// Finds the next instance.
    ///
    /// # Errors
    /// As for [`find_after`](Self::find_after).
    pub fn find_next(&self) -> Result<Self, pci::Error<C::Error>> {
        Self::find_after(self._place.function(), self._place.offset())
    }
}
