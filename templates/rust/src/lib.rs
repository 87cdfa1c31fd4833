// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/lib.rs - do not edit.
//! PCI and PCI Express capabilities, configuration headers and registers of
//! devices as types, over a configuration space or a mapping that can fail.
//!
//! Implement [`ConfigSpace`] for what reads and writes, make a [`Function`] of
//! it, and find capabilities in it: `sriov::Sriov::find(&function)`. What is
//! read only has no method that writes; `update_*` keeps reserved bits and
//! writes 0 to bits that writing 1 clears, which `clear_*` alone does.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// a name may end with what begins the next part
#![allow(non_snake_case)]

mod bar;
mod config;
mod error;
#[allow(dead_code)] // what no spec needs
mod layout;
mod list;
mod place;
mod routing;

pub use bar::{Bar, Bars, Space};
pub use config::{ConfigSpace, DeviceId, Function};
pub use error::{Error, Inexact};
pub use list::{Capabilities, Header, Kind, Match};
pub use place::{Change, Dwords, Mapping, Mmio, Place, View};
pub use routing::{vfs, Vf, Vfs};

{{#headers}}
pub mod {{name|ident}};
{{/headers}}
{{#capabilities}}
pub mod {{name|ident}};
{{/capabilities}}
{{#devices}}
pub mod {{name|ident}};
{{/devices}}
