// SPDX-License-Identifier: GPL-2.0-only OR MIT
//! What is written, over bytes that remember each access, with an error at each of them.
use std::cell::{Cell, RefCell};

use pcicap::{ConfigSpace, Error, Function};

#[derive(Default)]
struct Space {
    bytes: RefCell<Vec<u8>>,
    writes: RefCell<Vec<(u16, usize, u32)>>,
    accesses: Cell<usize>,
    fail_at: Cell<Option<usize>>,
}

impl Space {
    fn access(&self) -> Result<(), usize> {
        let n = self.accesses.get();
        self.accesses.set(n + 1);
        if self.fail_at.get() == Some(n) {
            return Err(n);
        }
        Ok(())
    }
    fn get(&self, at: u16, n: usize) -> Result<u32, usize> {
        self.access()?;
        assert_eq!(usize::from(at) % n, 0, "an access is aligned");
        let bytes = self.bytes.borrow();
        Ok((0..n).rev().fold(0, |v, i| v << 8 | u32::from(bytes[usize::from(at) + i])))
    }
    fn put(&self, at: u16, n: usize, value: u32) -> Result<(), usize> {
        self.access()?;
        self.writes.borrow_mut().push((at, n, value));
        for i in 0..n {
            self.bytes.borrow_mut()[usize::from(at) + i] = (value >> (8 * i)) as u8;
        }
        Ok(())
    }
}

impl ConfigSpace for &Space {
    type Error = usize;
    fn size(&self) -> u16 {
        self.bytes.borrow().len() as u16
    }
    fn read8(&self, at: u16) -> Result<u8, usize> {
        Ok(self.get(at, 1)? as u8)
    }
    fn read16(&self, at: u16) -> Result<u16, usize> {
        Ok(self.get(at, 2)? as u16)
    }
    fn read32(&self, at: u16) -> Result<u32, usize> {
        self.get(at, 4)
    }
    fn write8(&self, at: u16, value: u8) -> Result<(), usize> {
        self.put(at, 1, u32::from(value))
    }
    fn write16(&self, at: u16, value: u16) -> Result<(), usize> {
        self.put(at, 2, u32::from(value))
    }
    fn write32(&self, at: u16, value: u32) -> Result<(), usize> {
        self.put(at, 4, value)
    }
}

const PCIE: usize = 0x40;
const AER: usize = 0x100;
const SRIOV: usize = 0x160;

fn put32(space: &Space, at: usize, value: u32) {
    space.bytes.borrow_mut()[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

/// A function with PCI Express, AER and SR-IOV.
fn space() -> Space {
    let space = Space::default();
    *space.bytes.borrow_mut() = vec![0; 4096];
    put32(&space, 0x00, 0x0010_1b36);
    put32(&space, 0x04, 0x0010_0006);
    put32(&space, 0x34, PCIE as u32);
    put32(&space, PCIE, 0x0002_0010);
    put32(&space, AER, 0x1602_0001);
    put32(&space, SRIOV, 0x0001_0010);
    space
}

fn pcie_status_is_not_cleared_by_its_neighbours() {
    let s = space();
    put32(&s, PCIE + 8, 0x000f_2810);
    let f = Function::new(&s).unwrap();
    let pcie = pcicap::pcie::Pcie::find(&f).unwrap();
    pcie.update_dev_ctl(|r| r.with_relaxed_ordering(false)).unwrap();
    assert_eq!(s.writes.take(), [(PCIE as u16 + 8, 2, 0x2800)]);
    pcie.clear_dev_sta(pcicap::pcie::regs::DevSta(4)).unwrap();
    assert_eq!(s.writes.take(), [(PCIE as u16 + 10, 2, 4)]);
    let no_event = pcicap::pcie::regs::DevSta(0x20);
    assert_eq!(pcie.clear_dev_sta(no_event), Err(Error::Invalid));
    assert!(s.writes.take().is_empty());
}

fn update_writes_0_to_what_1_clears_and_keeps_what_is_reserved() {
    let s = space();
    put32(&s, SRIOV + 8, 0xff01_ff80);
    let f = Function::new(&s).unwrap();
    let sriov = pcicap::sriov::Sriov::find(&f).unwrap();
    sriov.update_ctrl(|r| r.with_vf_enable(true)).unwrap();
    assert_eq!(s.writes.take(), [(SRIOV as u16 + 8, 2, 0xff81)]);
}

fn a_snapshot_reads_each_dword_once() {
    let s = space();
    let f = Function::new(&s).unwrap();
    let sriov = pcicap::sriov::Sriov::find(&f).unwrap();
    put32(&s, SRIOV + 0x0c, 0x0007_0008);
    s.accesses.set(0);
    let copy = sriov.snapshot().unwrap();
    assert_eq!(s.accesses.get(), 15);
    assert_eq!((copy.read_initial_vfs(), copy.read_total_vfs()), (Ok(8), Ok(7)));
    assert_eq!(s.accesses.get(), 15);
}

fn virtual_functions_and_their_bars() {
    let s = space();
    put32(&s, SRIOV + 8, 1);
    put32(&s, SRIOV + 0x10, 2);
    put32(&s, SRIOV + 0x14, 0x0002_0080);
    put32(&s, SRIOV + 0x24, 0x1000_000c);
    put32(&s, SRIOV + 0x28, 0x0000_0001);
    put32(&s, SRIOV + 0x38, 0x2000_0004);
    let f = Function::new(&s).unwrap();
    let sriov = pcicap::sriov::Sriov::find(&f).unwrap();
    let vfs: Vec<_> = pcicap::vfs(sriov.place(), 0x100).unwrap().collect();
    let ids: Vec<_> = vfs.iter().map(|vf| (vf.number, vf.routing_id)).collect();
    assert_eq!(ids, [(1, 0x180), (2, 0x182)]);
    let bars: Vec<_> = vfs[1].bars().collect();
    assert_eq!(bars[0].space, pcicap::Space::Memory64);
    assert_eq!(bars.last().unwrap().space, pcicap::Space::Broken64);
    assert_eq!(vfs[1].bar_address::<()>(&bars[0], 0x4000), Ok(0x1_1000_4000));
    assert_eq!(vfs[1].bar_address::<()>(&bars[4], 0x4000), Err(Error::Invalid));
    put32(&s, SRIOV + 0x14, 0x0000_0080);
    assert!(matches!(pcicap::vfs(sriov.place(), 0x100), Err(Error::Invalid)));
}

fn each_access_can_fail_and_says_which() {
    let work = |s: &Space| -> Result<(), Error<usize>> {
        let f = Function::new(s)?;
        let sriov = pcicap::sriov::Sriov::find(&f)?;
        sriov.update_ctrl(|r| r.with_vf_enable(true))?;
        sriov.snapshot()?;
        pcicap::vfs(sriov.place(), 0)?;
        let aer = pcicap::aer::Aer::find(&f)?;
        aer.clear_correctable_status(pcicap::aer::regs::CorrectableStatus(1))
    };
    let s = space();
    put32(&s, SRIOV + 0x14, 0x0001_0001);
    work(&s).unwrap();
    let n = s.accesses.get();
    assert!(n > 20);
    for k in 0..n {
        s.accesses.set(0);
        s.fail_at.set(Some(k));
        assert_eq!(work(&s), Err(Error::Access(k)));
        assert_eq!(s.accesses.get(), k + 1, "nothing is accessed after an error");
    }
}

fn a_device_that_is_gone_is_not_data() {
    let s = space();
    let f = Function::new(&s).unwrap();
    let sriov = pcicap::sriov::Sriov::find(&f).unwrap();
    s.bytes.borrow_mut().fill(0xff);
    assert_eq!(sriov.read_num_vfs(), Err(Error::Gone));
    assert_eq!(sriov.snapshot().map(|_| ()), Err(Error::Gone));
    assert!(matches!(Function::new(&s), Err(Error::Gone)));
}

fn quantities_become_values() {
    use pcicap::ltr::regs::MaxSnoopLatency;
    use pcicap::Inexact;

    type Sriov<'a> = pcicap::sriov::Sriov<pcicap::View<'a, &'a Space>>;
    assert_eq!(Sriov::system_page_size_encode(64 << 10), Ok(1 << 4));
    assert_eq!(Sriov::system_page_size_encode(2048), Err(Inexact::OutOfRange));
    assert_eq!(Sriov::system_page_size_encode(5000), Err(Inexact::NotExact));
    for value in 1..1024 {
        let r = MaxSnoopLatency(0x8000).with_value_quantity(value << 20).unwrap();
        assert_eq!(r.value_quantity(), value << 20);
        assert_eq!(r.0 & 0x8000, 0x8000, "the bits beside it are kept");
        assert!(r.value() * 32 > 1023, "no finer scale does");
    }
    let r = MaxSnoopLatency(0);
    assert_eq!(r.with_value_quantity(1023).unwrap().0, 1023);
    assert_eq!(r.with_value_quantity(1024).unwrap().0, 1 << 10 | 32);
    assert_eq!(r.with_value_quantity(1025), Err(Inexact::NotExact));
    assert_eq!(r.with_value_quantity(1024 << 25), Err(Inexact::OutOfRange));
}

/// An entry of Enhanced Allocation, with or without the high half of its base.
fn values_of_several_registers() {
    for wide in [false, true] {
        let s = space();
        put32(&s, PCIE, 0x0001_0014);
        put32(&s, PCIE + 4, 0xc000_0000 | if wide { 4 } else { 2 });
        put32(&s, PCIE + 8, if wide { 2 } else { 0 });
        let f = Function::new(&s).unwrap();
        let ea = pcicap::ea::Ea::find(&f).unwrap();
        let entry = ea.entry(0).unwrap();
        let at = PCIE as u16 + 8;
        let value = 0x1_2345_6784;

        assert_eq!(entry.write_range_base(6), Err(Error::NotExact));
        if wide {
            entry.write_range_base(value).unwrap();
            assert_eq!(s.writes.take(), [(at, 4, 0x2345_6784), (at + 8, 4, 1)]);
            assert_eq!(entry.read_range_base(), Ok(value));
        } else {
            assert_eq!(entry.write_range_base(value), Err(Error::OutOfRange));
            assert!(s.writes.take().is_empty());
            entry.write_range_base(value & 0xffff_ffff).unwrap();
            assert_eq!(s.writes.take(), [(at, 4, 0x2345_6784)]);
        }
    }
    // a range that is fixed is not written
    let s = space();
    put32(&s, PCIE, 0x0001_0014);
    put32(&s, PCIE + 4, 0x8000_0002);
    let f = Function::new(&s).unwrap();
    let ea = pcicap::ea::Ea::find(&f).unwrap();
    let entry = ea.entry(0).unwrap();
    assert_eq!(entry.write_range_base(0x2345_6784), Err(Error::Invalid));
    assert!(s.writes.take().is_empty());
}

fn damaged_lists() {
    let s = space();
    put32(&s, AER, 0x1002_0001);
    let f = Function::new(&s).unwrap();
    assert_eq!(pcicap::sriov::Sriov::find(&f).map(|_| ()), Err(Error::Loop));
    put32(&s, AER, 0x0802_0001);
    assert_eq!(pcicap::sriov::Sriov::find(&f).map(|_| ()), Err(Error::BadPointer));
    s.bytes.borrow_mut().truncate(256);
    assert_eq!(pcicap::sriov::Sriov::find(&f).map(|_| ()), Err(Error::Truncated));
}

fn main() {
    let tests: &[(&str, fn())] = &[
        ("status", pcie_status_is_not_cleared_by_its_neighbours),
        ("update", update_writes_0_to_what_1_clears_and_keeps_what_is_reserved),
        ("snapshot", a_snapshot_reads_each_dword_once),
        ("vfs", virtual_functions_and_their_bars),
        ("faults", each_access_can_fail_and_says_which),
        ("gone", a_device_that_is_gone_is_not_data),
        ("quantities", quantities_become_values),
        ("several registers", values_of_several_registers),
        ("lists", damaged_lists),
    ];
    for (name, test) in tests {
        test();
        println!("ok {name}");
    }
}
