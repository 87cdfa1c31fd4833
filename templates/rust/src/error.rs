// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/error.rs - do not edit.
use core::fmt;

/// Why an access was not done. What is cut off, what is not in the layout and what could not be
/// read are three different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error<E> {
    /// The access itself failed.
    Access(E),
    /// There is no such capability.
    Absent,
    /// The device is gone: it reads all ones everywhere.
    Gone,
    /// The layout that the device has lacks the register.
    NotInLayout,
    /// What can be read ends before it.
    Truncated,
    /// No element has this index, or no register this offset.
    OutOfRange,
    /// The list of capabilities leads back to itself.
    Loop,
    /// The list of capabilities leads to where no capability can be.
    BadPointer,
    /// A value that the rules do not allow.
    Invalid,
}

impl<E: fmt::Display> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Access(e) => e.fmt(f),
            Error::Absent => f.write_str("no such capability"),
            Error::Gone => f.write_str("the device is gone"),
            Error::NotInLayout => f.write_str("not in this layout"),
            Error::Truncated => f.write_str("cut off"),
            Error::OutOfRange => f.write_str("out of range"),
            Error::Loop => f.write_str("the list of capabilities loops"),
            Error::BadPointer => f.write_str("a bad pointer in the list of capabilities"),
            Error::Invalid => f.write_str("a value that is not allowed"),
        }
    }
}
