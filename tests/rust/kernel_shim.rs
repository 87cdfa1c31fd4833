// SPDX-License-Identifier: GPL-2.0-only OR MIT
//! As much of the kernel's `bitfield!`, `register!` and capability traits as is needed to compile
//! what the target kernel-rust makes, written from their description.

/// A capability of an ID.
pub trait Capability: Sized {
    const ID: u16;
}

/// What is known of a register's bits.
pub trait Access {
    type Value;
    const WRITE: Self::Value;
    const CLEAR: Self::Value;
    const KEEP: Self::Value;
}

#[macro_export]
macro_rules! field {
    ($type:ty, $(#[$meta:meta])* $hi:literal, $lo:literal, $name:ident, bool) => {
        $(#[$meta])*
        pub fn $name(self) -> bool {
            const _: () = assert!($hi == $lo);
            self.0 >> $lo & 1 != 0
        }
    };
    ($type:ty, $(#[$meta:meta])* $hi:literal, $lo:literal, $name:ident) => {
        $(#[$meta])*
        pub fn $name(self) -> $type {
            const _: () = assert!($hi >= $lo && $hi < <$type>::BITS);
            self.0 >> $lo & (<$type>::MAX >> (<$type>::BITS - 1 - ($hi - $lo)))
        }
    };
}

#[macro_export]
macro_rules! bitfield {
    ($(#[$meta:meta])* pub struct $name:ident($type:ty) {
        $($(#[$fmeta:meta])* $hi:literal:$lo:literal $field:ident $(=> $as:ident)?;)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name($type);

        impl $name {
            pub fn from_raw(value: $type) -> Self {
                Self(value)
            }
            $($crate::field!($type, $(#[$fmeta])* $hi, $lo, $field $(, $as)?);)*
        }
    };
}

#[macro_export]
macro_rules! register {
    ($(#[$meta:meta])* pub $name:ident($type:ty) $([$count:literal, stride = $stride:literal])?
        @ $at:literal { $($fields:tt)* }) => {
        #[allow(non_snake_case)]
        mod $name {
            $crate::bitfield! { $(#[$meta])* pub struct Value($type) { $($fields)* } }
            pub const AT: usize = $at;
            $(pub const COUNT: usize = $count; pub const STRIDE: usize = $stride;)?
        }
    };
}

/// Where a member is, without an instance.
#[macro_export]
macro_rules! offset {
    ($type:ty, $member:ident) => {{
        let space = std::mem::MaybeUninit::<$type>::uninit();
        let base = space.as_ptr();
        let member = unsafe { std::ptr::addr_of!((*base).$member) };
        member as usize - base as usize
    }};
}

#[allow(unused_imports)]
pub use crate::{bitfield, register};

/// The access kinds of one register, as far as they matter.
pub fn tests() {
    use crate::specs::{pcie, sriov};

    assert_eq!(<sriov::Ctrl as Access>::WRITE, 0x7f);
    assert_eq!(<sriov::Status as Access>::CLEAR, 1);
    assert_eq!(<pcie::DevSta as Access>::WRITE, 0);
    assert_eq!(<pcie::DevSta as Access>::CLEAR & 0x20, 0);
    assert_eq!(std::mem::size_of::<sriov::SriovRegisters>(), 0x40);
}
