// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/list.rs - do not edit.
//! Walking and searching both lists of capabilities.
use crate::config::{truncated, ConfigSpace, Function};
use crate::place::View;
use crate::Error;

const STATUS_CAP_LIST: u32 = 0x0010_0000;
const ID_PCIX: u16 = 0x07;
const ID_VENDOR: u16 = 0x09;
const ID_PCIE: u16 = 0x10;
const ID_VSEC: u16 = 0x0b;
const ID_DVSEC: u16 = 0x23;
const STD_SIZE: u16 = 256;

/// What a capability is recognised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A standard capability, by its ID.
    Standard,
    /// An extended capability, by its ID.
    Extended,
    /// The vendor-specific standard capability of a vendor's function.
    VendorSpecific,
    /// A vendor-specific extended capability, by its VSEC ID and the function's vendor.
    Vsec,
    /// A designated vendor-specific extended capability, by its vendor and ID.
    Dvsec,
}

/// One way to recognise a capability.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// By what.
    pub kind: Kind,
    /// Its ID.
    pub id: u16,
    /// Its vendor; 0xffff: any.
    pub vendor: u16,
    /// The least and greatest device ID of the function.
    pub devices: (u16, u16),
    /// The least and greatest revision.
    pub revisions: (u8, u8),
}

/// The first dword of a capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Where it is.
    pub offset: u16,
    /// Its ID.
    pub id: u16,
    /// Its version; 0 in the standard list.
    pub version: u8,
    /// The dword.
    pub raw: u32,
}

/// Walks over one list; an error ends it.
pub struct Capabilities<'a, C> {
    function: &'a Function<C>,
    extended: bool,
    first: bool,
    next: u16,
    seen: [u32; 32],
}

impl<'a, C: ConfigSpace> Capabilities<'a, C> {
    fn empty(function: &'a Function<C>, extended: bool) -> Self {
        Capabilities { function, extended, first: extended, next: 0, seen: [0; 32] }
    }

    /// The standard list.
    ///
    /// # Errors
    /// `NotInLayout` (the header has no list), `Gone`, or the error of an access.
    pub fn standard(function: &'a Function<C>) -> Result<Self, Error<C::Error>> {
        let mut walk = Self::empty(function, false);
        let layout = function.header_layout();

        if layout > 2 {
            return Err(Error::NotInLayout);
        }
        if function.read32(4)? & STATUS_CAP_LIST != 0 {
            let pointer = if layout == 2 { 0x14 } else { 0x34 };
            walk.next = u16::from(function.read8(pointer)? & 0xfc);
        }
        if walk.next == 0 {
            walk.ended();
        }
        Ok(walk)
    }

    /// The extended list; empty if the function cannot have one.
    ///
    /// # Errors
    /// `Truncated` (it cannot be read), or those of [`standard`](Self::standard).
    pub fn extended(function: &'a Function<C>) -> Result<Self, Error<C::Error>> {
        let mut walk = Self::empty(function, true);

        if function.has_extended()? {
            walk.next = STD_SIZE;
            if function.size() <= STD_SIZE {
                return Err(Error::Truncated);
            }
        }
        Ok(walk)
    }

    /// The standard list is known whole: there is no more to learn.
    fn ended(&self) {
        let mut learned = self.function.learned.get();

        if !self.extended {
            learned.all = true;
            self.function.learned.set(learned);
        }
    }

    /// Bytes from a capability up to the nearest one behind it that the walk has met.
    pub fn room(&self, offset: u16) -> u16 {
        let size = self.function.size();
        let end = if self.extended { size } else { size.min(STD_SIZE) };
        let mut off = offset + 4;

        while off < end && self.seen[usize::from(off / 128)] >> (off / 4 % 32) & 1 == 0 {
            off += 4;
        }
        off.min(end) - offset
    }

    fn step(&mut self) -> Result<Option<Header>, Error<C::Error>> {
        let offset = self.next;
        let mark = 1 << (offset / 4 % 32);
        let seen = &mut self.seen[usize::from(offset / 128)];

        if offset < if self.extended { STD_SIZE } else { 0x40 } {
            return Err(Error::BadPointer);
        }
        if *seen & mark != 0 {
            return Err(Error::Loop);
        }
        *seen |= mark;
        let raw = self.function.read32(u32::from(offset)).map_err(truncated)?;
        if self.first && matches!(raw, 0 | 0xffff | u32::MAX) {
            return Ok(None);
        }
        self.first = false;
        let ones = if self.extended { u32::MAX } else { 0xffff };
        if raw & ones == ones {
            return Err(Error::BadPointer);
        }
        Ok(Some(self.decode(offset, raw)))
    }

    fn decode(&mut self, offset: u16, raw: u32) -> Header {
        if self.extended {
            self.next = ((raw >> 20) & 0xffc) as u16;
            return Header {
                offset,
                id: (raw & 0xffff) as u16,
                version: ((raw >> 16) & 0xf) as u8,
                raw,
            };
        }
        let header = Header { offset, id: (raw & 0xff) as u16, version: 0, raw };
        let mut learned = self.function.learned.get();
        self.next = ((raw >> 8) & 0xfc) as u16;
        if header.id == ID_PCIE && learned.pcie.is_none() {
            learned.pcie = Some((offset, (raw >> 16) as u16));
        } else if header.id == ID_PCIX && learned.pcix.is_none() {
            learned.pcix = Some(offset);
        }
        self.function.learned.set(learned);
        if self.next == 0 {
            self.ended();
        }
        header
    }
}

impl<'a, C: ConfigSpace> Iterator for Capabilities<'a, C> {
    type Item = Result<Header, Error<C::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next == 0 {
            return None;
        }
        match self.step() {
            Ok(Some(header)) => Some(Ok(header)),
            Ok(None) => {
                self.next = 0;
                None
            }
            Err(error) => {
                self.next = 0;
                Some(Err(error))
            }
        }
    }
}

/// What the dwords behind a header say, read when they are first needed.
struct Ident<'a, C> {
    function: &'a Function<C>,
    header: Header,
    header1: Option<u32>,
    dvsec_id: Option<u16>,
}

impl<'a, C: ConfigSpace> Ident<'a, C> {
    fn header1(&mut self) -> Result<u32, Error<C::Error>> {
        if let Some(value) = self.header1 {
            return Ok(value);
        }
        let value = self.function.read32(u32::from(self.header.offset) + 4).map_err(truncated)?;
        self.header1 = Some(value);
        Ok(value)
    }

    fn dvsec_id(&mut self) -> Result<u16, Error<C::Error>> {
        if let Some(value) = self.dvsec_id {
            return Ok(value);
        }
        let value = self.function.read16(u32::from(self.header.offset) + 8).map_err(truncated)?;
        self.dvsec_id = Some(value);
        Ok(value)
    }

    fn revision(&mut self) -> Result<u8, Error<C::Error>> {
        Ok(((self.header1()? >> 16) & 0xf) as u8)
    }

    fn is_of_function(&self, m: &Match) -> bool {
        let device = self.function.device();

        m.vendor == 0xffff
            || (m.vendor == self.function.vendor()
                && (m.kind == Kind::Vsec || (m.devices.0..=m.devices.1).contains(&device)))
    }

    fn is(&mut self, m: &Match) -> Result<bool, Error<C::Error>> {
        let revisions = m.revisions.0..=m.revisions.1;

        Ok(match m.kind {
            Kind::Standard | Kind::Extended => self.header.id == m.id,
            Kind::VendorSpecific => self.header.id == ID_VENDOR && self.is_of_function(m),
            Kind::Vsec => {
                self.header.id == ID_VSEC
                    && (self.header1()? & 0xffff) as u16 == m.id
                    && revisions.contains(&self.revision()?)
                    && self.is_of_function(m)
            }
            Kind::Dvsec => {
                self.header.id == ID_DVSEC
                    && (m.vendor == 0xffff || (self.header1()? & 0xffff) as u16 == m.vendor)
                    && revisions.contains(&self.revision()?)
                    && self.dvsec_id()? == m.id
            }
        })
    }

    /// What its own length field allows; too small a value is none.
    fn stated_length(&mut self, kind: Kind) -> Result<u16, Error<C::Error>> {
        let (length, least) = match kind {
            Kind::Standard | Kind::Extended => (0, 0),
            Kind::VendorSpecific => (self.header.raw >> 16 & 0xff, 3),
            Kind::Vsec => (self.header1()? >> 20, 8),
            Kind::Dvsec => (self.header1()? >> 20, 10),
        };

        Ok(if length >= least && length != 0 { length as u16 } else { 4096 })
    }
}

fn is_extended(kind: Kind) -> bool {
    matches!(kind, Kind::Extended | Kind::Vsec | Kind::Dvsec)
}

/// The first capability behind the one at `after` (0: of all) that one of `matches` recognises.
/// The list is walked to its end, since what follows a capability bounds it.
pub(crate) fn find<'a, C: ConfigSpace>(
    function: &'a Function<C>,
    matches: &[Match],
    after: u16,
) -> Result<View<'a, C>, Error<C::Error>> {
    let mut after = after;

    if after < STD_SIZE && matches.iter().any(|m| !is_extended(m.kind)) {
        match search(function, Capabilities::standard(function)?, matches, after) {
            Err(Error::Absent) => after = 0,
            result => return result,
        }
    }
    if matches.iter().any(|m| is_extended(m.kind)) {
        return search(function, Capabilities::extended(function)?, matches, after);
    }
    Err(Error::Absent)
}

fn search<'a, C: ConfigSpace>(
    function: &'a Function<C>,
    mut walk: Capabilities<'a, C>,
    matches: &[Match],
    after: u16,
) -> Result<View<'a, C>, Error<C::Error>> {
    let mut started = after == 0;
    let mut found: Option<View<'a, C>> = None;

    while let Some(header) = walk.next() {
        let header = header?;

        if found.is_some() {
            continue;
        }
        if !started {
            started = header.offset == after;
            continue;
        }
        let mut ident = Ident { function, header, header1: None, dvsec_id: None };
        for m in matches {
            if is_extended(m.kind) == walk.extended && ident.is(m)? {
                let revision = match m.kind {
                    Kind::Vsec | Kind::Dvsec => ident.revision()?,
                    _ => 0,
                };
                let length = ident.stated_length(m.kind)?;
                found = Some(View::new(
                    function,
                    header.offset,
                    length,
                    header.version,
                    revision,
                ));
                break;
            }
        }
    }
    if !started {
        return Err(Error::Invalid);
    }
    let mut view = found.ok_or(Error::Absent)?;
    view.limit(walk.room(view.offset()));
    Ok(view)
}
