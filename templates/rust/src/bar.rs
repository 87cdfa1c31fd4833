// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/bar.rs - do not edit.
//! Base address registers.

/// What a BAR decodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// Nothing: the register is 0.
    None,
    /// I/O ports.
    Io,
    /// Memory below 4 GiB.
    Memory32,
    /// Memory below 1 MiB; obsolete.
    MemoryBelow1M,
    /// Memory anywhere; takes two registers.
    Memory64,
    /// A type that no specification has, or all ones.
    Reserved,
    /// 64-bit memory in the last register: its upper half is missing.
    Broken64,
}

/// A base address register, or a pair of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The first register: 0 to 5.
    pub index: u8,
    /// What it decodes.
    pub space: Space,
    /// Where.
    pub address: u64,
    /// Reads have no side effects.
    pub prefetchable: bool,
}

/// Walks over base address registers; a 64-bit one takes two.
#[derive(Clone, Copy, Debug)]
pub struct Bars {
    registers: [u32; 6],
    count: u8,
    next: u8,
    vf: bool,
}

impl Bars {
    /// Those of a header: as many of `registers` as its layout has, 6, 2 or 1.
    pub fn new(registers: [u32; 6], count: u8) -> Self {
        Bars { registers, count: count.min(6), next: 0, vf: false }
    }

    /// The six of an SR-IOV capability, which are never I/O.
    pub fn of_vfs(registers: [u32; 6]) -> Self {
        Bars { registers, count: 6, next: 0, vf: true }
    }

    fn space(&self, raw: u32) -> Space {
        match raw {
            0 => Space::None,
            u32::MAX => Space::Reserved,
            _ if raw & 1 != 0 && self.vf => Space::Reserved,
            _ if raw & 1 != 0 => Space::Io,
            _ => match raw >> 1 & 3 {
                0 => Space::Memory32,
                1 if !self.vf => Space::MemoryBelow1M,
                2 => Space::Memory64,
                _ => Space::Reserved,
            },
        }
    }

    fn decode(&self, index: u8) -> Bar {
        let raw = self.registers[usize::from(index)];
        let mut bar = Bar { index, space: self.space(raw), address: 0, prefetchable: false };

        match bar.space {
            Space::Io => bar.address = u64::from(raw & !3),
            Space::None | Space::Reserved => {}
            _ => {
                bar.address = u64::from(raw & !0xf);
                bar.prefetchable = raw & 8 != 0;
            }
        }
        if bar.space == Space::Memory64 {
            if index + 1 < self.count {
                bar.address |= u64::from(self.registers[usize::from(index) + 1]) << 32;
            } else {
                bar.space = Space::Broken64;
            }
        }
        bar
    }
}

impl Iterator for Bars {
    type Item = Bar;

    fn next(&mut self) -> Option<Bar> {
        if self.next >= self.count {
            return None;
        }
        let bar = self.decode(self.next);
        self.next += if bar.space == Space::Memory64 { 2 } else { 1 };
        Some(bar)
    }
}
