// SPDX-License-Identifier: GPL-2.0-only OR MIT
//! BARs in which registers of others tell what there is: tests/gen/good/other_bars.yaml.
use std::cell::Cell;

use pcicap::test_others::{Ports, Regs, Rings};
use pcicap::{Error, Mmio};

struct Bar {
    bytes: Vec<u8>,
    reads: Cell<usize>,
    fails: Cell<bool>,
}

impl Bar {
    fn new(size: usize) -> Self {
        Bar { bytes: vec![0; size], reads: Cell::new(0), fails: Cell::new(false) }
    }
    fn get(&self, at: u32, n: usize) -> Result<u64, ()> {
        self.reads.set(self.reads.get() + 1);
        if self.fails.get() {
            return Err(());
        }
        let at = at as usize;
        Ok(self.bytes[at..at + n].iter().rev().fold(0, |v, b| v << 8 | u64::from(*b)))
    }
}

impl Mmio for Bar {
    type Error = ();
    fn size(&self) -> u32 {
        self.bytes.len() as u32
    }
    fn read8(&self, at: u32) -> Result<u8, ()> {
        Ok(self.get(at, 1)? as u8)
    }
    fn read16(&self, at: u32) -> Result<u16, ()> {
        Ok(self.get(at, 2)? as u16)
    }
    fn read32(&self, at: u32) -> Result<u32, ()> {
        Ok(self.get(at, 4)? as u32)
    }
    fn read64(&self, at: u32) -> Result<u64, ()> {
        self.get(at, 8)
    }
    fn write8(&self, _: u32, _: u8) -> Result<(), ()> {
        Err(())
    }
    fn write16(&self, _: u32, _: u16) -> Result<(), ()> {
        Err(())
    }
    fn write32(&self, _: u32, _: u32) -> Result<(), ()> {
        Err(())
    }
    fn write64(&self, _: u32, _: u64) -> Result<(), ()> {
        Err(())
    }
}

const SLOW: u8 = 1;
const FAST: u8 = 2;

fn bars(mode: u8, kind: u8) -> (Bar, Bar, Bar) {
    let (mut regs, mut ports, mut rings) = (Bar::new(0x100), Bar::new(8), Bar::new(0x1000));
    regs.bytes[..3].copy_from_slice(&[mode, 2, 3]);
    regs.bytes[8] = 0x20;
    ports.bytes[0] = kind;
    ports.bytes[4] = 0x34;
    rings.bytes[4] = 0x55;
    rings.bytes[0x20] = 0xe2;
    rings.bytes[0x124] = 0x22;
    (regs, ports, rings)
}

fn what_there_is() {
    let (a, b, c) = bars(FAST, 2);
    let regs = Regs::map(&a).unwrap();
    let ports = Ports::map(&b, &regs).unwrap();
    assert_eq!(ports.read_fast(), Ok(0x34));
    a.reads.set(0);
    let rings = Rings::map(&c, &regs, &ports).unwrap();
    assert_eq!(a.reads.get(), 3, "cap, stride and triple, each once");
    assert_eq!(rings.read_speed(), Ok(0x55));
    assert_eq!(rings.read_entry(2), Ok(0xe2));
    assert_eq!(rings.read_entry(3), Err(Error::OutOfRange));
    assert_eq!(rings.ring_count(), 2);
    assert_eq!(rings.ring(1).unwrap().read_boost(), Ok(0x22));
    assert_eq!(a.reads.get(), 3);
}

fn what_there_is_not() {
    let (a, b, c) = bars(SLOW, 1);
    let regs = Regs::map(&a).unwrap();
    let ports = Ports::map(&b, &regs).unwrap();
    assert_eq!(ports.read_fast(), Err(Error::NotInLayout));
    let rings = Rings::map(&c, &regs, &ports).unwrap();
    assert_eq!(rings.read_speed(), Err(Error::NotInLayout));
    assert_eq!(rings.ring(0).unwrap().read_boost(), Err(Error::NotInLayout));
}

fn the_other_fails() {
    let (a, b, c) = bars(FAST, 2);
    let regs = Regs::map(&a).unwrap();
    let ports = Ports::map(&b, &regs).unwrap();
    b.fails.set(true);
    assert!(Rings::map(&c, &regs, &ports).is_err());
}

fn main() {
    what_there_is();
    what_there_is_not();
    the_other_fails();
    println!("other BARs: ok");
}
