// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from templates/rust/src/place.rs - do not edit.
//! Where registers lie: in configuration space, in a mapping, in a copy.
use core::marker::PhantomData;

use crate::config::{ConfigSpace, Function};
use crate::Error;

/// A stretch of registers that can be read.
pub trait Place: Clone {
    /// Why an access can fail.
    type Error;

    /// Bytes that there are.
    fn size(&self) -> u32;
    /// Lowers the size; never raises it.
    fn limit(&mut self, size: u32);
    /// The part from `offset` on, of at most `size` bytes.
    ///
    /// # Errors
    /// `NotInLayout`: it begins behind the end.
    fn part(&self, offset: u32, size: u32) -> Result<Self, Error<Self::Error>>;
    /// Version of an extended capability.
    fn version(&self) -> u32 {
        0
    }
    /// Revision of a VSEC or DVSEC.
    fn revision(&self) -> u32 {
        0
    }
    /// Layout of the configuration header: 0 to 2.
    ///
    /// # Errors
    /// Those of reading it.
    fn header_type(&self) -> Result<u32, Error<Self::Error>> {
        Ok(0)
    }
    /// Device/port type of the function.
    ///
    /// # Errors
    /// `Absent`: it has no PCI Express capability; or those of reading it.
    fn port_type(&self) -> Result<u32, Error<Self::Error>> {
        Err(Error::Absent)
    }
    /// Maximum link width of the function, 0 if it has no link.
    ///
    /// # Errors
    /// Those of reading it.
    fn link_width(&self) -> Result<u32, Error<Self::Error>> {
        Ok(0)
    }
    /// Vendor ID of the function whose BAR it is.
    ///
    /// # Errors
    /// `Absent`: it is not known, and what depends on it is not there.
    fn vendor_id(&self) -> Result<u32, Error<Self::Error>> {
        Err(Error::Absent)
    }
    /// Device ID of the function whose BAR it is.
    ///
    /// # Errors
    /// `Absent`: it is not known, and what depends on it is not there.
    fn device_id(&self) -> Result<u32, Error<Self::Error>> {
        Err(Error::Absent)
    }
    /// Revision of the function whose BAR it is.
    ///
    /// # Errors
    /// `Absent`: it is not known, and what depends on it is not there.
    fn revision_id(&self) -> Result<u32, Error<Self::Error>> {
        Err(Error::Absent)
    }
    /// Vendor ID of the subsystem of the function whose BAR it is.
    ///
    /// # Errors
    /// `Absent`: it is not known, and what depends on it is not there.
    fn subvendor_id(&self) -> Result<u32, Error<Self::Error>> {
        Err(Error::Absent)
    }
    /// Device ID of the subsystem of the function whose BAR it is.
    ///
    /// # Errors
    /// `Absent`: it is not known, and what depends on it is not there.
    fn subdevice_id(&self) -> Result<u32, Error<Self::Error>> {
        Err(Error::Absent)
    }
    /// Reads 8 bits.
    ///
    /// # Errors
    /// `NotInLayout` (behind the end), `Gone`, or the error of the access.
    fn read8(&self, offset: u32) -> Result<u8, Error<Self::Error>>;
    /// Reads 16 bits; errors as for [`read8`](Self::read8).
    ///
    /// # Errors
    /// As for `read8`.
    fn read16(&self, offset: u32) -> Result<u16, Error<Self::Error>>;
    /// Reads 32 bits.
    ///
    /// # Errors
    /// As for `read8`.
    fn read32(&self, offset: u32) -> Result<u32, Error<Self::Error>>;
    /// Reads 64 bits.
    ///
    /// # Errors
    /// As for `read8`.
    fn read64(&self, offset: u32) -> Result<u64, Error<Self::Error>>;
    /// Reads 24 bits, never the byte behind them.
    ///
    /// # Errors
    /// As for `read8`.
    fn read24(&self, offset: u32) -> Result<u32, Error<Self::Error>> {
        if offset + 3 > self.size() {
            return Err(Error::NotInLayout);
        }
        if offset % 2 == 0 {
            return Ok(u32::from(self.read16(offset)?) | u32::from(self.read8(offset + 2)?) << 16);
        }
        Ok(u32::from(self.read8(offset)?) | u32::from(self.read16(offset + 1)?) << 8)
    }
    /// Reads dwords from index `first` on, each once; what lies behind the end reads as all ones.
    ///
    /// # Errors
    /// As for `read8`.
    fn read_dwords(&self, first: usize, out: &mut [u32]) -> Result<(), Error<Self::Error>>;
}

/// A place that can be written, too.
pub trait Change: Place {
    /// Writes 8 bits.
    ///
    /// # Errors
    /// `NotInLayout` (behind the end), or the error of the access.
    fn write8(&self, offset: u32, value: u8) -> Result<(), Error<Self::Error>>;
    /// Writes 16 bits.
    ///
    /// # Errors
    /// As for `write8`.
    fn write16(&self, offset: u32, value: u16) -> Result<(), Error<Self::Error>>;
    /// Writes 32 bits.
    ///
    /// # Errors
    /// As for `write8`.
    fn write32(&self, offset: u32, value: u32) -> Result<(), Error<Self::Error>>;
    /// Writes 64 bits.
    ///
    /// # Errors
    /// As for `write8`.
    fn write64(&self, offset: u32, value: u64) -> Result<(), Error<Self::Error>>;
}

fn check<P: Place>(place: &P, offset: u32, bytes: u32) -> Result<u32, Error<P::Error>> {
    match offset.checked_add(bytes) {
        Some(end) if end <= place.size() => Ok(offset),
        _ => Err(Error::NotInLayout),
    }
}

/// A capability or a header in configuration space.
pub struct View<'a, C> {
    function: &'a Function<C>,
    offset: u16,
    size: u16,
    version: u8,
    revision: u8,
}

impl<C> Clone for View<'_, C> {
    fn clone(&self) -> Self {
        View { ..*self }
    }
}

impl<'a, C: ConfigSpace> View<'a, C> {
    pub(crate) fn new(
        function: &'a Function<C>,
        offset: u16,
        size: u16,
        version: u8,
        revision: u8,
    ) -> Self {
        View { function, offset, size, version, revision }
    }

    /// The configuration header, if it has this layout.
    #[allow(dead_code)] // without a spec of a header
    pub(crate) fn header(function: &'a Function<C>, layout: u8) -> Result<Self, Error<C::Error>> {
        if function.header_layout() != layout {
            return Err(Error::Absent);
        }
        let most = if layout == 2 { 72 } else { 64 };
        Ok(View::new(function, 0, function.size().min(most), 0, 0))
    }

    /// Where it begins.
    pub fn offset(&self) -> u16 {
        self.offset
    }

    /// The function that it is of.
    pub fn function(&self) -> &'a Function<C> {
        self.function
    }

    pub(crate) fn limit(&mut self, size: u16) {
        self.size = self.size.min(size);
    }

    fn at(&self, offset: u32, bytes: u32) -> Result<u32, Error<C::Error>> {
        Ok(u32::from(self.offset) + check(self, offset, bytes)?)
    }

    /// A dword, of which the bytes behind the end are ones and are not read.
    fn read_tail(&self, offset: u32, left: u32) -> Result<u32, C::Error> {
        let config = self.function.config();
        let at = self.offset + offset as u16;
        let mut value = u32::MAX;

        if left & 2 != 0 {
            value = value & 0xffff_0000 | u32::from(config.read16(at)?);
        }
        if left & 1 != 0 {
            let shift = 8 * (left & 2);
            let byte = u32::from(config.read8(at + (left & 2) as u16)?);
            value = value & !(0xff << shift) | byte << shift;
        }
        Ok(value)
    }
}

impl<C: ConfigSpace> Place for View<'_, C> {
    type Error = C::Error;

    fn size(&self) -> u32 {
        u32::from(self.size)
    }

    fn limit(&mut self, size: u32) {
        if size < u32::from(self.size) {
            self.size = size as u16;
        }
    }

    fn part(&self, offset: u32, size: u32) -> Result<Self, Error<C::Error>> {
        let mut part = self.clone();

        if offset >= u32::from(self.size) {
            return Err(Error::NotInLayout);
        }
        part.offset += offset as u16;
        part.size -= offset as u16;
        Place::limit(&mut part, size);
        Ok(part)
    }

    fn version(&self) -> u32 {
        u32::from(self.version)
    }

    fn revision(&self) -> u32 {
        u32::from(self.revision)
    }

    fn header_type(&self) -> Result<u32, Error<C::Error>> {
        Ok(u32::from(self.function.header_layout()))
    }

    fn port_type(&self) -> Result<u32, Error<C::Error>> {
        self.function.port_type()
    }

    fn link_width(&self) -> Result<u32, Error<C::Error>> {
        self.function.link_width()
    }

    fn read8(&self, offset: u32) -> Result<u8, Error<C::Error>> {
        self.function.read8(self.at(offset, 1)?)
    }

    fn read16(&self, offset: u32) -> Result<u16, Error<C::Error>> {
        self.function.read16(self.at(offset, 2)?)
    }

    fn read32(&self, offset: u32) -> Result<u32, Error<C::Error>> {
        self.function.read32(self.at(offset, 4)?)
    }

    fn read64(&self, offset: u32) -> Result<u64, Error<C::Error>> {
        let at = self.at(offset, 8)?;
        let low = self.function.read32(at)?;

        Ok(u64::from(low) | u64::from(self.function.read32(at + 4)?) << 32)
    }

    fn read_dwords(&self, first: usize, out: &mut [u32]) -> Result<(), Error<C::Error>> {
        let size = u32::from(self.size);
        let mut ones = false;

        for (i, dword) in out.iter_mut().enumerate() {
            let offset = 4 * (first + i) as u32;
            *dword = match size.saturating_sub(offset) {
                0 => u32::MAX,
                left @ 1..=3 => self.read_tail(offset, left).map_err(Error::Access)?,
                _ => {
                    let at = self.offset + offset as u16;
                    self.function.config().read32(at).map_err(Error::Access)?
                }
            };
            ones |= *dword == u32::MAX && offset < size;
        }
        if ones {
            self.function.confirm()?;
        }
        Ok(())
    }
}

impl<C: ConfigSpace> Change for View<'_, C> {
    fn write8(&self, offset: u32, value: u8) -> Result<(), Error<C::Error>> {
        self.function.write8(self.at(offset, 1)?, value)
    }

    fn write16(&self, offset: u32, value: u16) -> Result<(), Error<C::Error>> {
        self.function.write16(self.at(offset, 2)?, value)
    }

    fn write32(&self, offset: u32, value: u32) -> Result<(), Error<C::Error>> {
        self.function.write32(self.at(offset, 4)?, value)
    }

    fn write64(&self, offset: u32, value: u64) -> Result<(), Error<C::Error>> {
        let at = self.at(offset, 8)?;

        self.function.write32(at, (value & 0xffff_ffff) as u32)?;
        self.function.write32(at + 4, (value >> 32) as u32)
    }
}

/// The registers at one time: a copy that can only be read.
#[derive(Debug)]
pub struct Dwords<E, const N: usize> {
    dwords: [u32; N],
    size: u32,
    version: u32,
    revision: u32,
    error: PhantomData<fn() -> E>,
}

impl<E, const N: usize> Clone for Dwords<E, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, const N: usize> Copy for Dwords<E, N> {}

impl<E, const N: usize> Dwords<E, N> {
    /// Reads dwords from index `first` on, each once; those before it are not kept.
    pub(crate) fn copy<P: Place<Error = E>>(place: &P, first: usize) -> Result<Self, Error<E>> {
        let mut dwords = [u32::MAX; N];

        place.read_dwords(first, &mut dwords[first..])?;
        Ok(Dwords {
            dwords,
            size: place.size().min(4 * N as u32),
            version: place.version(),
            revision: place.revision(),
            error: PhantomData,
        })
    }

    fn bits(&self, offset: u32, bytes: u32) -> Result<u32, Error<E>> {
        let at = check(self, offset, bytes)?;

        Ok(self.dwords[at as usize / 4] >> (8 * (at % 4)))
    }
}

impl<E, const N: usize> Place for Dwords<E, N> {
    type Error = E;

    fn size(&self) -> u32 {
        self.size
    }

    fn limit(&mut self, size: u32) {
        self.size = self.size.min(size);
    }

    /// A copy has no parts: blocks are read where they are.
    fn part(&self, _: u32, _: u32) -> Result<Self, Error<E>> {
        Err(Error::NotInLayout)
    }

    fn version(&self) -> u32 {
        self.version
    }

    fn revision(&self) -> u32 {
        self.revision
    }

    fn read8(&self, offset: u32) -> Result<u8, Error<E>> {
        Ok((self.bits(offset, 1)? & 0xff) as u8)
    }

    fn read16(&self, offset: u32) -> Result<u16, Error<E>> {
        Ok((self.bits(offset, 2)? & 0xffff) as u16)
    }

    fn read24(&self, offset: u32) -> Result<u32, Error<E>> {
        let low = u32::from(self.read8(offset)?);

        check(self, offset, 3)?;
        Ok(low
            | u32::from(self.read8(offset + 1)?) << 8
            | u32::from(self.read8(offset + 2)?) << 16)
    }

    fn read32(&self, offset: u32) -> Result<u32, Error<E>> {
        self.bits(offset, 4)
    }

    fn read64(&self, offset: u32) -> Result<u64, Error<E>> {
        check(self, offset, 8)?;
        Ok(u64::from(self.bits(offset, 4)?) | u64::from(self.bits(offset + 4, 4)?) << 32)
    }

    fn read_dwords(&self, first: usize, out: &mut [u32]) -> Result<(), Error<E>> {
        for (i, dword) in out.iter_mut().enumerate() {
            *dword = self.dwords.get(first + i).copied().unwrap_or(u32::MAX);
        }
        Ok(())
    }
}

/// What reads and writes a mapped BAR. Offsets are aligned to the width of the access and below
/// [`size`](Self::size); values are as the CPU has them.
pub trait Mmio {
    /// Why an access can fail.
    type Error;

    /// Bytes that are mapped.
    fn size(&self) -> u32;
    /// Reads 8 bits.
    fn read8(&self, offset: u32) -> Result<u8, Self::Error>;
    /// Reads 16 bits.
    fn read16(&self, offset: u32) -> Result<u16, Self::Error>;
    /// Reads 32 bits.
    fn read32(&self, offset: u32) -> Result<u32, Self::Error>;
    /// Reads 64 bits.
    fn read64(&self, offset: u32) -> Result<u64, Self::Error>;
    /// Writes 8 bits.
    fn write8(&self, offset: u32, value: u8) -> Result<(), Self::Error>;
    /// Writes 16 bits.
    fn write16(&self, offset: u32, value: u16) -> Result<(), Self::Error>;
    /// Writes 32 bits.
    fn write32(&self, offset: u32, value: u32) -> Result<(), Self::Error>;
    /// Writes 64 bits.
    fn write64(&self, offset: u32, value: u64) -> Result<(), Self::Error>;
    /// A register read all ones: is the device gone? Asked of configuration space, for a mapping
    /// cannot tell.
    fn is_gone(&self) -> Result<bool, Self::Error> {
        Ok(false)
    }
}

/// A BAR, or a part of one.
pub struct Mapping<'a, M> {
    mmio: &'a M,
    offset: u32,
    size: u32,
}

impl<M> Clone for Mapping<'_, M> {
    fn clone(&self) -> Self {
        Mapping { ..*self }
    }
}

impl<'a, M: Mmio> Mapping<'a, M> {
    /// The whole of it.
    pub fn new(mmio: &'a M) -> Self {
        Mapping { mmio, offset: 0, size: mmio.size() }
    }

    fn at(&self, offset: u32, bytes: u32) -> Result<u32, Error<M::Error>> {
        let at = self.offset + check(self, offset, bytes)?;

        if at % bytes != 0 {
            return Err(Error::Invalid);
        }
        Ok(at)
    }

    fn seen<T: PartialEq>(&self, value: T, ones: &T) -> Result<T, Error<M::Error>> {
        if value == *ones && self.mmio.is_gone().map_err(Error::Access)? {
            return Err(Error::Gone);
        }
        Ok(value)
    }
}

impl<M: Mmio> Place for Mapping<'_, M> {
    type Error = M::Error;

    fn size(&self) -> u32 {
        self.size
    }

    fn limit(&mut self, size: u32) {
        self.size = self.size.min(size);
    }

    fn part(&self, offset: u32, size: u32) -> Result<Self, Error<M::Error>> {
        if offset >= self.size {
            return Err(Error::NotInLayout);
        }
        Ok(Mapping {
            mmio: self.mmio,
            offset: self.offset + offset,
            size: size.min(self.size - offset),
        })
    }

    fn read8(&self, offset: u32) -> Result<u8, Error<M::Error>> {
        let value = self.mmio.read8(self.at(offset, 1)?).map_err(Error::Access)?;
        self.seen(value, &u8::MAX)
    }

    fn read16(&self, offset: u32) -> Result<u16, Error<M::Error>> {
        let value = self.mmio.read16(self.at(offset, 2)?).map_err(Error::Access)?;
        self.seen(value, &u16::MAX)
    }

    // one access, of the dword that the three bytes are in
    fn read24(&self, offset: u32) -> Result<u32, Error<M::Error>> {
        Ok(self.read32(offset & !3)? >> (offset % 4 * 8) & 0x00ff_ffff)
    }

    fn read32(&self, offset: u32) -> Result<u32, Error<M::Error>> {
        let value = self.mmio.read32(self.at(offset, 4)?).map_err(Error::Access)?;
        self.seen(value, &u32::MAX)
    }

    fn read64(&self, offset: u32) -> Result<u64, Error<M::Error>> {
        let value = self.mmio.read64(self.at(offset, 8)?).map_err(Error::Access)?;
        self.seen(value, &u64::MAX)
    }

    fn read_dwords(&self, first: usize, out: &mut [u32]) -> Result<(), Error<M::Error>> {
        for (i, dword) in out.iter_mut().enumerate() {
            *dword = self.read32(4 * (first + i) as u32)?;
        }
        Ok(())
    }
}

impl<M: Mmio> Change for Mapping<'_, M> {
    fn write8(&self, offset: u32, value: u8) -> Result<(), Error<M::Error>> {
        self.mmio.write8(self.at(offset, 1)?, value).map_err(Error::Access)
    }

    fn write16(&self, offset: u32, value: u16) -> Result<(), Error<M::Error>> {
        self.mmio.write16(self.at(offset, 2)?, value).map_err(Error::Access)
    }

    fn write32(&self, offset: u32, value: u32) -> Result<(), Error<M::Error>> {
        self.mmio.write32(self.at(offset, 4)?, value).map_err(Error::Access)
    }

    fn write64(&self, offset: u32, value: u64) -> Result<(), Error<M::Error>> {
        self.mmio.write64(self.at(offset, 8)?, value).map_err(Error::Access)
    }
}
