// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from specs/ - do not edit.
//! PCI capabilities and registers of devices for Rust in the Linux kernel.
//!
//! A capability is a `#[repr(C)]` structure that begins at its header, with the registers that are
//! always there; a register with fields is a `bitfield!` of the same name. What is known of a
//! register beyond that, the kernel's macros have no place for: `Access` tells which bits can be
//! written, which writing 1 clears, and which must be written as they were read.
{{#capabilities}}
pub mod {{name|ident}};
{{/capabilities}}
{{#devices}}
pub mod {{name|ident}};
{{/devices}}
