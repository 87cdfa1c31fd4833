// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Every register and field of every image that is named, by the crate.
#![allow(clippy::all, unused_variables, unused_mut, unused_imports)]
use pcicap::{ConfigSpace, Error, Function, Place};
use std::fmt::Debug;

struct Image(Vec<u8>);

impl Image {
    fn bytes(&self, at: u16, n: usize) -> u32 {
        let mut value = 0;
        for i in (0..n).rev() {
            value = value << 8 | u32::from(self.0[usize::from(at) + i]);
        }
        value
    }
}

impl ConfigSpace for Image {
    type Error = ();

    fn size(&self) -> u16 {
        self.0.len() as u16
    }
    fn read8(&self, at: u16) -> Result<u8, ()> {
        Ok(self.bytes(at, 1) as u8)
    }
    fn read16(&self, at: u16) -> Result<u16, ()> {
        Ok(self.bytes(at, 2) as u16)
    }
    fn read32(&self, at: u16) -> Result<u32, ()> {
        Ok(self.bytes(at, 4))
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

fn show<E: Debug>(path: &str, name: &str, value: Result<u64, &Error<E>>) {
    match value {
        Ok(value) => println!("{path}.{name} {value:x}"),
        Err(error) => println!("{path}.{name} {error:?}"),
    }
}
{{#headers}}
{{>spec}}
{{/headers}}
{{#capabilities}}
{{>spec}}
{{/capabilities}}

fn decode(name: &str) {
    let image = Image(std::fs::read(name).unwrap());
    println!("file {name}");
    let function = match Function::new(image) {
        Ok(function) => function,
        Err(error) => {
            println!("open {error:?}");
            return;
        }
    };
{{#headers}}
    find_{{name}}(&function);
{{/headers}}
{{#capabilities}}
    find_{{name}}(&function);
{{/capabilities}}
}

fn main() {
    for name in std::env::args().skip(1) {
        decode(&name);
    }
}
