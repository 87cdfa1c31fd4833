// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/routing.rs - do not edit.
//! Virtual functions: their routing IDs, and where their BARs are.
use crate::bar::{Bar, Space};
use crate::config::ConfigSpace;
use crate::place::{Place, View};
use crate::{Bars, Error};

const CTRL: u32 = 0x08;
const NUM_VFS: u32 = 0x10;
const VF_OFFSET: u32 = 0x14;
const VF_BAR: u32 = 0x24;

/// A virtual function.
#[derive(Clone, Copy, Debug)]
pub struct Vf {
    /// Its number, from 1.
    pub number: u16,
    /// Its routing ID: bus, device and function.
    pub routing_id: u16,
    bars: Bars,
}

impl Vf {
    /// Where a BAR of it is, if each virtual function has `size` bytes there.
    ///
    /// # Errors
    /// `Invalid` (`size` is 0, or the BAR is not memory that is whole), `OutOfRange` (past 2^64).
    pub fn bar_address<E>(&self, bar: &Bar, size: u64) -> Result<u64, Error<E>> {
        let whole = matches!(bar.space, Space::Memory32 | Space::Memory64);
        let before = size.checked_mul(u64::from(self.number) - 1);

        if size == 0 || !whole {
            return Err(Error::Invalid);
        }
        before
            .and_then(|before| bar.address.checked_add(before))
            .filter(|start| start.checked_add(size - 1).is_some())
            .ok_or(Error::OutOfRange)
    }

    /// The BARs that all virtual functions share.
    pub fn bars(&self) -> Bars {
        self.bars
    }
}

/// Walks over the virtual functions that there are.
#[derive(Clone, Copy, Debug)]
pub struct Vfs {
    pf: u16,
    offset: u16,
    stride: u16,
    count: u16,
    next: u16,
    bars: Bars,
}

impl Iterator for Vfs {
    type Item = Vf;

    fn next(&mut self) -> Option<Vf> {
        if self.next >= self.count {
            return None;
        }
        let number = self.next + 1;
        let ahead = u32::from(self.next) * u32::from(self.stride) + u32::from(self.offset);
        self.next = number;
        Some(Vf {
            number,
            routing_id: (u32::from(self.pf) + ahead) as u16,
            bars: self.bars,
        })
    }
}

/// The virtual functions of the function with routing ID `pf`, of its SR-IOV capability `view`;
/// none while VF Enable is 0.
///
/// # Errors
/// `Invalid` (First VF Offset or VF Stride is 0 where it is needed), `OutOfRange` (a routing ID
/// past FFFFh), or the error of an access.
pub fn vfs<C: ConfigSpace>(view: &View<'_, C>, pf: u16) -> Result<Vfs, Error<C::Error>> {
    let enabled = view.read16(CTRL)? & 1 != 0;
    let count = if enabled { view.read16(NUM_VFS)? } else { 0 };
    let routing = view.read32(VF_OFFSET)?;
    let (offset, stride) = ((routing & 0xffff) as u16, (routing >> 16) as u16);
    let mut registers = [0; 6];

    for (i, register) in registers.iter_mut().enumerate() {
        *register = view.read32(VF_BAR + 4 * i as u32)?;
    }
    if count > 0 && offset == 0 || count > 1 && stride == 0 {
        return Err(Error::Invalid);
    }
    let last = u64::from(pf) + u64::from(offset)
        + u64::from(count.saturating_sub(1)) * u64::from(stride);
    if count > 0 && last > 0xffff {
        return Err(Error::OutOfRange);
    }
    Ok(Vfs { pf, offset, stride, count, next: 0, bars: Bars::of_vfs(registers) })
}
