// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/config.rs - do not edit.
use core::cell::Cell;

use crate::list::Capabilities;
use crate::Error;

const COMMAND: u16 = 0x04;
const HEADER_TYPE: u16 = 0x0c;
const LAYOUT: u8 = 0x7f;
const PCIX_STATUS: u16 = 0x04;
const PCIX_MODE2: u32 = 0xc000_0000;
const PCIE_LINK_CAP: u16 = 0x0c;

/// What reads and writes the configuration space of one function.
///
/// Offsets are aligned to the width of the access and below [`size`](Self::size).
pub trait ConfigSpace {
    /// Why an access can fail.
    type Error;

    /// Bytes that can be accessed: 64 to 4096.
    fn size(&self) -> u16;
    /// Reads a byte.
    fn read8(&self, offset: u16) -> Result<u8, Self::Error>;
    /// Reads two bytes, little-endian.
    fn read16(&self, offset: u16) -> Result<u16, Self::Error>;
    /// Reads four bytes, little-endian.
    fn read32(&self, offset: u16) -> Result<u32, Self::Error>;
    /// Writes a byte.
    fn write8(&self, offset: u16, value: u8) -> Result<(), Self::Error>;
    /// Writes two bytes, little-endian.
    fn write16(&self, offset: u16, value: u16) -> Result<(), Self::Error>;
    /// Writes four bytes, little-endian.
    fn write32(&self, offset: u16, value: u32) -> Result<(), Self::Error>;
}

/// What a function is recognised by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceId {
    /// Vendor ID; `None`: any.
    pub vendor: Option<u16>,
    /// The least and greatest device ID.
    pub devices: (u16, u16),
    /// Class, subclass and programming interface: 24 bits; `None`: any.
    pub class: Option<u32>,
    /// Vendor ID of the subsystem; `None`: any.
    pub subvendor: Option<u16>,
    /// Device ID of the subsystem; `None`: any.
    pub subdevice: Option<u16>,
    /// What a driver has for it.
    pub driver_data: u32,
}

impl DeviceId {
    /// Is a function with these one of them, whatever its subsystem is?
    #[must_use]
    pub fn matches(&self, vendor: u16, device: u16, class: u32) -> bool {
        self.vendor.map_or(true, |v| v == vendor)
            && (self.devices.0..=self.devices.1).contains(&device)
            && self.class.map_or(true, |c| c == class)
            && self.subvendor.is_none()
    }

    /// The same of a function whose subsystem is known.
    #[must_use]
    pub fn matches_subsystem(&self, ids: (u16, u16), class: u32, subsystem: (u16, u16)) -> bool {
        let any = DeviceId { subvendor: None, ..*self };

        any.matches(ids.0, ids.1, class)
            && self.subvendor.map_or(true, |v| v == subsystem.0)
            && self.subdevice.map_or(true, |d| d == subsystem.1)
    }
}

/// The PCI Express capability of a function, as far as it is known.
#[derive(Clone, Copy)]
pub(crate) struct Learned {
    pub(crate) pcie: Option<(u16, u16)>,
    pub(crate) pcix: Option<u16>,
    pub(crate) all: bool,
}

/// A function: its configuration space, and what was learned of it on the way.
pub struct Function<C> {
    config: C,
    vendor: u16,
    device: u16,
    header_type: u8,
    pub(crate) learned: Cell<Learned>,
    extended: Cell<Option<bool>>,
}

impl<C: ConfigSpace> Function<C> {
    /// Reads the IDs and the header type: two accesses.
    ///
    /// # Errors
    /// `Gone`, or the error of an access.
    pub fn new(config: C) -> Result<Self, Error<C::Error>> {
        let ids = config.read32(0).map_err(Error::Access)?;
        let header = config.read32(HEADER_TYPE).map_err(Error::Access)?;
        let function = Function {
            config,
            vendor: (ids & 0xffff) as u16,
            device: (ids >> 16) as u16,
            header_type: ((header >> 16) & 0xff) as u8,
            learned: Cell::new(Learned { pcie: None, pcix: None, all: false }),
            extended: Cell::new(None),
        };
        if ids == u32::MAX || header == u32::MAX {
            function.confirm()?;
        }
        Ok(function)
    }

    /// The IDs to match capabilities with; a virtual function reads its own as all ones, and has
    /// the vendor of its physical function and the device ID that its SR-IOV capability gives.
    pub fn set_ids(&mut self, vendor: u16, device: u16) {
        self.vendor = vendor;
        self.device = device;
    }

    /// Vendor ID.
    pub fn vendor(&self) -> u16 {
        self.vendor
    }

    /// Device ID.
    pub fn device(&self) -> u16 {
        self.device
    }

    /// Layout of the configuration header: 0 to 2.
    pub fn header_layout(&self) -> u8 {
        self.header_type & LAYOUT
    }

    /// Bytes that can be accessed.
    pub fn size(&self) -> u16 {
        self.config.size()
    }

    /// What was given to [`new`](Self::new).
    pub fn config(&self) -> &C {
        &self.config
    }

    /// All ones were read: is the device gone? The dword at 04h of a function that is there is
    /// never all ones.
    pub(crate) fn confirm(&self) -> Result<(), Error<C::Error>> {
        match self.config.read32(COMMAND).map_err(Error::Access)? {
            u32::MAX => Err(Error::Gone),
            _ => Ok(()),
        }
    }

    fn check(&self, offset: u32, bytes: u32) -> Result<u16, Error<C::Error>> {
        if offset + bytes > u32::from(self.size()) {
            return Err(Error::OutOfRange);
        }
        Ok(offset as u16)
    }

    /// Reads a byte.
    ///
    /// # Errors
    /// `OutOfRange`, `Gone`, or the error of the access.
    pub fn read8(&self, offset: u32) -> Result<u8, Error<C::Error>> {
        let value = self.config.read8(self.check(offset, 1)?).map_err(Error::Access)?;
        if value == u8::MAX {
            self.confirm()?;
        }
        Ok(value)
    }

    /// Reads two bytes; errors as for [`read8`](Self::read8).
    ///
    /// # Errors
    /// `OutOfRange`, `Gone`, or the error of the access.
    pub fn read16(&self, offset: u32) -> Result<u16, Error<C::Error>> {
        let value = self.config.read16(self.check(offset, 2)?).map_err(Error::Access)?;
        if value == u16::MAX {
            self.confirm()?;
        }
        Ok(value)
    }

    /// Reads four bytes; errors as for [`read8`](Self::read8).
    ///
    /// # Errors
    /// `OutOfRange`, `Gone`, or the error of the access.
    pub fn read32(&self, offset: u32) -> Result<u32, Error<C::Error>> {
        let value = self.config.read32(self.check(offset, 4)?).map_err(Error::Access)?;
        if value == u32::MAX {
            self.confirm()?;
        }
        Ok(value)
    }

    /// Writes a byte.
    ///
    /// # Errors
    /// `OutOfRange`, or the error of the access.
    pub fn write8(&self, offset: u32, value: u8) -> Result<(), Error<C::Error>> {
        self.config.write8(self.check(offset, 1)?, value).map_err(Error::Access)
    }

    /// Writes two bytes.
    ///
    /// # Errors
    /// `OutOfRange`, or the error of the access.
    pub fn write16(&self, offset: u32, value: u16) -> Result<(), Error<C::Error>> {
        self.config.write16(self.check(offset, 2)?, value).map_err(Error::Access)
    }

    /// Writes four bytes.
    ///
    /// # Errors
    /// `OutOfRange`, or the error of the access.
    pub fn write32(&self, offset: u32, value: u32) -> Result<(), Error<C::Error>> {
        self.config.write32(self.check(offset, 4)?, value).map_err(Error::Access)
    }

    /// Offset and first register of the PCI Express capability, if there is one.
    pub(crate) fn pcie(&self) -> Result<Option<(u16, u16)>, Error<C::Error>> {
        if self.learned.get().pcie.is_none() && !self.learned.get().all {
            for capability in Capabilities::standard(self)? {
                capability?;
                if self.learned.get().pcie.is_some() {
                    break;
                }
            }
        }
        Ok(self.learned.get().pcie)
    }

    /// Does it have an extended configuration space, of which something can be read?
    pub(crate) fn has_extended(&self) -> Result<bool, Error<C::Error>> {
        if let Some(known) = self.extended.get() {
            return Ok(known);
        }
        let mut has = self.pcie()?.is_some();
        if let (false, Some(pcix)) = (has, self.learned.get().pcix) {
            let status = self.read32(u32::from(pcix + PCIX_STATUS)).map_err(truncated)?;
            has = status & PCIX_MODE2 != 0;
        }
        self.extended.set(Some(has));
        Ok(has)
    }

    /// Device/port type of the PCI Express capability.
    pub(crate) fn port_type(&self) -> Result<u32, Error<C::Error>> {
        match self.pcie()? {
            Some((_, flags)) => Ok((u32::from(flags) >> 4) & 0xf),
            None => Err(Error::Absent),
        }
    }

    /// Maximum link width, 0 if there is no link.
    pub(crate) fn link_width(&self) -> Result<u32, Error<C::Error>> {
        let pcie = match self.pcie()? {
            Some((pcie, flags)) if !matches!((flags >> 4) & 0xf, 9 | 10) => pcie,
            _ => return Ok(0),
        };
        let link = self.read32(u32::from(pcie + PCIE_LINK_CAP)).map_err(truncated)?;
        Ok((link & 0x3f0) >> 4)
    }
}

/// The end of the handle cuts a capability off.
pub(crate) fn truncated<E>(error: Error<E>) -> Error<E> {
    match error {
        Error::OutOfRange => Error::Truncated,
        other => other,
    }
}
