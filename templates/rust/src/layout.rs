// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/layout.rs - do not edit.
//! Arithmetic of layouts: 32 bits that never wrap, as numbers of a device can be anything.
use crate::{Error, Inexact};

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

/// `a`, rounded up to a multiple of `b`.
pub(crate) fn align(a: u32, b: u32) -> u32 {
    divide(a, b).saturating_mul(b)
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

/// The same of registers: where there are none, none end.
pub(crate) fn raise_array(end: u32, offset: u32, n: u32, stride: u32) -> u32 {
    if n == 0 {
        end
    } else {
        raise(end, offset, n, stride)
    }
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

/// A raw value of `width` bits, or too much for them.
fn fits(raw: u64, width: u32) -> Result<u64, Inexact> {
    if raw > u64::MAX >> (64 - width) {
        return Err(Inexact::OutOfRange);
    }
    Ok(raw)
}

fn exponent(n: u64) -> Result<u64, Inexact> {
    if n == 0 {
        return Err(Inexact::OutOfRange);
    }
    if n & (n - 1) != 0 {
        return Err(Inexact::NotExact);
    }
    Ok(n.trailing_zeros().into())
}

/// The inverse of `zero_means`, `plus`, `times`, `pow2`.
pub(crate) fn encode_number(
    n: u64,
    width: u32,
    zero: u64,
    plus: i64,
    times: u64,
    pow2: Option<u64>,
) -> Result<u64, Inexact> {
    let mut n = n;

    if zero != 0 && n == zero {
        return Ok(0);
    }
    if let Some(shift) = pow2 {
        n = exponent(n)?.checked_sub(shift).ok_or(Inexact::OutOfRange)?;
    }
    if n % times != 0 {
        return Err(Inexact::NotExact);
    }
    n /= times;
    n = if plus < 0 { n.checked_add(plus.unsigned_abs()) } else { n.checked_sub(plus.unsigned_abs()) }
        .ok_or(Inexact::OutOfRange)?;
    if zero != 0 && n == 0 {
        return Err(Inexact::OutOfRange);
    }
    fits(n, width)
}

/// The inverse where `fill` is in the bits below.
pub(crate) fn encode_filled(n: u64, width: u32, plus: i64, times: u64, fill: u64) -> Result<u64, Inexact> {
    encode_number(n.checked_sub(fill).ok_or(Inexact::OutOfRange)?, width, 0, plus, times, None)
}

/// The inverse with a scale: the raw value and the least scale that does.
pub(crate) fn encode_scaled<F>(n: u64, base: u64, most: u64, encode: F) -> Result<(u64, u64), Inexact>
where
    F: Fn(u64) -> Result<u64, Inexact>,
{
    let mut n = n;
    let mut scale = 0;

    loop {
        match encode(n) {
            // What raw 0 means is not scaled.
            Ok(0) if scale > 0 => return Err(Inexact::OutOfRange),
            Ok(raw) => return Ok((raw, scale)),
            Err(error) if n == 0 || scale == most => return Err(error),
            Err(_) if n % base != 0 => return Err(Inexact::NotExact),
            Err(_) => {}
        }
        n /= base;
        scale += 1;
    }
}

/// The inverse of `address`: the bits below `lsb` are 0.
pub(crate) fn encode_address(n: u64, width: u32, lsb: u32) -> Result<u64, Inexact> {
    if n >> lsb << lsb != n {
        return Err(Inexact::NotExact);
    }
    fits(n >> lsb, width)
}

/// The bit of `bitmap_pow2` that stands for one size.
pub(crate) fn encode_bit(n: u64, width: u32, pow2: u64) -> Result<u64, Inexact> {
    let bit = exponent(n)?.checked_sub(pow2).ok_or(Inexact::OutOfRange)?;

    fits(1u64.checked_shl(bit as u32).unwrap_or(u64::MAX), width)
}
