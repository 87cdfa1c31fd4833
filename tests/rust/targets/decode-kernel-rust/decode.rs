// SPDX-License-Identifier: GPL-2.0-only OR MIT
// What the structures and bit fields for the kernel's Rust say of images. The crate finds the
// capabilities, since the kernel does in the kernel.
#![allow(dead_code, unused_variables, clippy::all)]
#[macro_use]
mod shim;
mod prelude {
    pub use crate::shim::*;
}
#[path = "../../kernel-rust/lib.rs"]
mod specs;

use pcicap::{ConfigSpace, Function, Place};
use shim::Capability;

struct Image(Vec<u8>);

impl ConfigSpace for Image {
    type Error = ();
    fn size(&self) -> u16 {
        self.0.len() as u16
    }
    fn read8(&self, at: u16) -> Result<u8, ()> {
        Ok(self.0[usize::from(at)])
    }
    fn read16(&self, at: u16) -> Result<u16, ()> {
        Ok(bytes(&self.0, usize::from(at), 2) as u16)
    }
    fn read32(&self, at: u16) -> Result<u32, ()> {
        Ok(bytes(&self.0, usize::from(at), 4) as u32)
    }
    fn write8(&self, _: u16, _: u8) -> Result<(), ()> {
        Err(())
    }
    fn write16(&self, _: u16, _: u16) -> Result<(), ()> {
        Err(())
    }
    fn write32(&self, _: u16, _: u32) -> Result<(), ()> {
        Err(())
    }
}

fn bytes(data: &[u8], at: usize, n: usize) -> u64 {
    data[at..at + n].iter().rev().fold(0, |v, b| v << 8 | u64::from(*b))
}
{{#capabilities}}

fn find_{{name}}(function: &Function<Image>) {
{{#single_id}}
{{#root}}
    use specs::{{name|ident}}::{{name|camel}}Registers as Registers;
    assert_eq!(Registers::ID, {{single_id}});
    let mut found = pcicap::{{name|ident}}::{{name|camel}}::find(function);
    while let Ok(v) = found {
        let (start, size) = (usize::from(v.place().offset()), v.place().size() as usize);
        let data = &function.config().0[start..];
        let path = format!("{{name}}@{start:x}");
{{#members}}
{{#register}}
        let at = offset!(Registers, {{name|ident}});
        assert_eq!(at, {{at}});
{{#is_readable}}
{{^is_array}}
        if at + {{width}} / 8 <= size {
            let value = bytes(data, at, {{width}} / 8);
            println!("{path}.{{name}} {value:x}");
{{^is_value}}
            let r = specs::{{spec_name|ident}}::{{local|camel}}::from_raw(value as _);
{{#fields}}
{{#is_single}}
            println!("{path}.{{reg_name}}.{{name}} {:x}", u64::from(r.{{name|ident}}()));
{{/is_single}}
{{/fields}}
{{/is_value}}
        }
{{/is_array}}
{{/is_readable}}
{{/register}}
{{/members}}
        found = v.find_next();
    }
{{/root}}
{{/single_id}}
}
{{/capabilities}}

fn main() {
    for name in std::env::args().skip(1) {
        println!("file {name}");
        let image = Image(std::fs::read(&name).unwrap());
        if let Ok(function) = Function::new(image) {
{{#capabilities}}
            find_{{name}}(&function);
{{/capabilities}}
        }
    }
    shim::tests();
}
