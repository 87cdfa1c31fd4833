// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/layout.rs - do not edit.
//! Arithmetic of layouts: 32 bits that never wrap, as numbers of a device can be anything.
use crate::Error;

pub(crate) fn or(value: u32, instead: u32) -> u32 {
    if value == 0 {
        instead
    } else {
        value
    }
}

pub(crate) fn add(a: u32, b: u32) -> u32 {
    a.saturating_add(b)
}

pub(crate) fn sub(a: u32, b: u32) -> u32 {
    a.saturating_sub(b)
}

pub(crate) fn times(a: u32, b: u32) -> u32 {
    a.saturating_mul(b)
}

pub(crate) fn divide(a: u32, b: u32) -> u32 {
    a / b + u32::from(a % b != 0)
}

pub(crate) fn pow2(exponent: u32) -> u32 {
    1u32.checked_shl(exponent).unwrap_or(u32::MAX)
}

pub(crate) fn min(a: u32, b: u32) -> u32 {
    a.min(b)
}

/// Where `n` elements of `stride` bytes end that begin at `offset`, if that is behind `end`.
pub(crate) fn raise(end: u32, offset: u32, n: u32, stride: u32) -> u32 {
    end.max(offset.saturating_add(n.saturating_mul(stride)))
}

/// An end of whole dwords.
pub(crate) fn dwords(end: u32) -> u32 {
    end.saturating_add(3) & !3
}

pub(crate) fn wide<T: Into<u64>>(value: T) -> u64 {
    value.into()
}

pub(crate) fn narrow<T: Into<u64>>(value: T) -> u32 {
    (value.into() & 0xffff_ffff) as u32
}

/// 2 to the power of a quantity's exponent; all ones if that does not fit.
pub(crate) fn pow2_wide(exponent: u64) -> u64 {
    1u64.checked_shl(exponent.min(64) as u32).unwrap_or(u64::MAX)
}

/// A register that the layout may lack.
pub(crate) fn present<T, E>(value: Result<T, Error<E>>) -> Result<Option<T>, Error<E>> {
    match value {
        Ok(value) => Ok(Some(value)),
        Err(Error::NotInLayout) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A fact of the function that may be absent: then it is all ones.
pub(crate) fn fact<E>(value: Result<u32, Error<E>>) -> Result<u32, Error<E>> {
    match value {
        Err(Error::Absent) => Ok(u32::MAX),
        other => other,
    }
}

/// The layout has the register, so what lacks it is the view.
pub(crate) fn cut_off<E>(error: Error<E>) -> Error<E> {
    match error {
        Error::NotInLayout => Error::Truncated,
        other => other,
    }
}
