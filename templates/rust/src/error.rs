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
    /// Not now: a value that runs never stood still.
    Busy,
    /// What was awaited did not come in time.
    TimedOut,
    /// No value stands for this quantity: it lies between two that can be said.
    NotExact,
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
            Error::Busy => f.write_str("not possible now"),
            Error::TimedOut => f.write_str("timed out"),
            Error::NotExact => f.write_str("no value stands for this quantity exactly"),
        }
    }
}

/// Why a quantity cannot be said in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inexact {
    /// It lies between two that can be said.
    NotExact,
    /// It is below the least or above the greatest.
    OutOfRange,
}

impl fmt::Display for Inexact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Inexact::NotExact => "no value stands for this quantity exactly",
            Inexact::OutOfRange => "out of range",
        })
    }
}

impl<E> From<Inexact> for Error<E> {
    fn from(error: Inexact) -> Self {
        match error {
            Inexact::NotExact => Error::NotExact,
            Inexact::OutOfRange => Error::OutOfRange,
        }
    }
}
