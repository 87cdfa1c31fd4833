/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Base address registers: what a BAR is, where it is, how large it is.
 *
 * Decoding takes plain numbers and cannot fail: each value has a kind. Nothing
 * here writes to a device but pcicap_bar_probe_size() and
 * pcicap_rom_probe_size().
 */
#ifndef PCICAP_CORE_BAR_H
#define PCICAP_CORE_BAR_H

#include <pcicap/core/config.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PCICAP_MAX_BARS 6

/* Kinds of BAR. */
enum pcicap_bar_kind {
	PCICAP_BAR_KIND_NONE,	  /* reads 0: not there, or no address yet */
	PCICAP_BAR_KIND_IO,	  /* I/O, of a width not yet known */
	PCICAP_BAR_KIND_IO16,	  /* I/O, decodes 16 address bits */
	PCICAP_BAR_KIND_IO32,	  /* I/O, decodes 32 address bits */
	PCICAP_BAR_KIND_MEM32,	  /* memory, 32-bit address */
	PCICAP_BAR_KIND_MEM_1M,	  /* memory below 1 MiB, obsolete */
	PCICAP_BAR_KIND_MEM64,	  /* memory, 64-bit address: takes two slots */
	PCICAP_BAR_KIND_RESERVED, /* an encoding that has no meaning */
	PCICAP_BAR_KIND_BROKEN64, /* 64-bit type in the last slot */
	PCICAP_BAR_KIND_ROM	  /* expansion ROM */
};

/**
 * struct pcicap_bar - a decoded BAR
 * @address: where it is; of BROKEN64 only what its 32 bits say
 * @size: bytes; 0: not known
 * @raw: the register
 * @raw_high: the next register, which a MEM64 includes
 * @kind: enum pcicap_bar_kind
 * @index: slot
 * @slots: slots that it takes: 1, or 2
 * @prefetch: memory: prefetchable
 * @enabled: ROM: its own enable bit
 */
struct pcicap_bar {
	uint64_t address;
	uint64_t size;
	uint32_t raw;
	uint32_t raw_high;
	uint8_t kind;
	uint8_t index;
	uint8_t slots;
	bool prefetch;
	bool enabled;
};

/**
 * struct pcicap_bars - the BAR registers of a function, or its VF BARs
 * @slot: registers
 * @count: how many there are, 0 to 6
 * @vf: they are VF BARs: no I/O, no memory below 1 MiB
 */
struct pcicap_bars {
	uint32_t slot[PCICAP_MAX_BARS];
	uint8_t count;
	bool vf;
};

/**
 * pcicap_bar_count() - BAR slots of a header layout
 * @header_type: register 0Eh
 *
 * Return: 6, 2 or 1 for the layouts 0 to 2, otherwise 0.
 */
unsigned int pcicap_bar_count(uint8_t header_type);

/**
 * pcicap_bar_decode() - decode the BAR in a slot
 * @bars: registers
 * @index: slot; one past the end is decoded as NONE
 * @out: out: BAR, with size 0
 *
 * The upper half of a 64-bit BAR has no meaning of its own: use
 * pcicap_bars_next() unless the slot is known to be a first one. All ones, which
 * is what a device that is gone reads, is RESERVED.
 */
void pcicap_bar_decode(const struct pcicap_bars *bars, unsigned int index,
		       struct pcicap_bar *out);

/**
 * pcicap_bars_read() - read the BAR registers
 * @cfg: configuration space
 * @bars: out: registers; none on error
 *
 * One read for each slot of the header layout.
 *
 * Return: 0; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_bars_read(struct pcicap_cfg *cfg,
				       struct pcicap_bars *bars);

/**
 * pcicap_bars_next() - iterate over BARs
 * @bars: registers
 * @pos: position, 0 before the first call
 * @out: out: BAR, with size 0
 *
 * Yields each BAR once, also those of kind NONE; a 64-bit BAR takes two slots.
 *
 * Return: false when there are no more.
 */
bool pcicap_bars_next(const struct pcicap_bars *bars, unsigned int *pos,
		      struct pcicap_bar *out);

/**
 * pcicap_rom_decode() - decode an expansion ROM BAR
 * @raw: register
 * @out: out: ROM, with size 0; of kind NONE if it has no address
 */
void pcicap_rom_decode(uint32_t raw, struct pcicap_bar *out);

/**
 * pcicap_rom_read() - read the expansion ROM BAR
 * @cfg: configuration space
 * @out: out: ROM, with size 0; of kind NONE on error
 *
 * Return: 0; -ENXIO this layout has none; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_rom_read(struct pcicap_cfg *cfg,
				      struct pcicap_bar *out);

/**
 * pcicap_bar_size_from_mask() - size from what a BAR reads after writing ones
 * @low: the register
 * @high: the next register; used by a 64-bit BAR only
 * @kind: out: NONE, IO16, IO32, MEM32, MEM_1M, MEM64 or RESERVED
 * @size: out: bytes; 0 for NONE and on error
 *
 * The address bits that can be set must reach up to the highest one without a
 * hole. A 64-bit BAR whose upper half is hard-wired to 0 counts as if it were
 * all ones, as some devices are made that way.
 *
 * Return: 0; -ENODEV @low is all ones; -EBADMSG the bits have a hole.
 */
PCICAP_MUST_CHECK int pcicap_bar_size_from_mask(uint32_t low, uint32_t high,
						uint8_t *kind, uint64_t *size);

/**
 * pcicap_rom_size_from_mask() - size of a ROM from its register after ones
 * @low: the register
 * @size: out: bytes, 0: no ROM, also on error
 *
 * Return: as pcicap_bar_size_from_mask().
 */
PCICAP_MUST_CHECK int pcicap_rom_size_from_mask(uint32_t low, uint64_t *size);

/**
 * pcicap_bar_probe_size() - find the size of a BAR by writing ones to it
 * @cfg: configuration space, writable
 * @index: slot
 * @out: out: the BAR with its size, and IO16 or IO32; of kind NONE on error
 *
 * Only for a function that nothing uses. I/O and memory decoding is off
 * meanwhile. The BAR and Command are restored on every path, also when an access
 * fails; a restoring write that fails is tried once more, and if the BAR still
 * cannot be restored, decoding stays off, since the address would be wrong.
 *
 * A BAR that does not move is no BAR: kind NONE. One with a 64-bit type in the
 * last slot keeps kind BROKEN64 and size 0, and the next register is untouched.
 *
 * Return: 0; -ENXIO no such slot, or the upper half of a 64-bit BAR; -EBADMSG
 * its address bits have a hole; -EPERM a read-only handle; -ENODEV; the error
 * of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_bar_probe_size(struct pcicap_cfg *cfg,
					    unsigned int index,
					    struct pcicap_bar *out);

/**
 * pcicap_bar_write_address() - give a BAR its address
 * @cfg: configuration space, writable
 * @index: slot
 * @address: where it is to be, in bytes; its low 4 bits (2 of an I/O BAR) are 0
 *
 * Writes a 64-bit BAR as a whole, its high register first, so that no half is
 * left over, and reads back what it wrote. It is the only writer of BARs: half
 * of an address is never valid. Nothing may decode the BAR meanwhile. One that
 * reads 0 is taken for memory of 32 bits, which is what that says.
 *
 * Return: 0; -EBUSY I/O or memory decoding is on; -ENXIO no such slot, or the
 * upper half of a 64-bit BAR; -EBADMSG a 64-bit type without an upper half, or a
 * type that has no meaning; -EINVAL @address has low bits set; -ERANGE @address
 * is too high for the BAR, or the device did not take it, as it does not suit
 * its size (the BAR then holds what the device made of it); -EPERM a read-only
 * handle; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_bar_write_address(struct pcicap_cfg *cfg,
					       unsigned int index,
					       uint64_t address);

/**
 * pcicap_rom_probe_size() - find the size of the ROM by writing ones to its BAR
 * @cfg: configuration space, writable
 * @out: out: the ROM with its size; of kind NONE on error and if there is none
 *
 * As pcicap_bar_probe_size(); the ROM's enable bit is off meanwhile.
 *
 * Return: 0; -ENXIO this layout has none; otherwise as pcicap_bar_probe_size().
 */
PCICAP_MUST_CHECK int pcicap_rom_probe_size(struct pcicap_cfg *cfg,
					    struct pcicap_bar *out);

/*
 * Resizable BARs: a size is a code k, for 2^(k + 20) bytes.
 */
#define PCICAP_BAR_RESIZE_MAX_CODE 43

/**
 * pcicap_bar_resize_bytes() - size of a code
 * @code: 0 (1 MiB) to 43 (8 EiB)
 * @bytes: out: size, 0 on error
 *
 * Return: 0; -ERANGE no such code.
 */
PCICAP_MUST_CHECK int pcicap_bar_resize_bytes(unsigned int code,
					      uint64_t *bytes);

/**
 * pcicap_bar_resize_code() - code of a size
 * @bytes: size
 * @code: out: code
 *
 * Return: 0; -EINVAL not a power of two; -ERANGE below 1 MiB.
 */
PCICAP_MUST_CHECK int pcicap_bar_resize_code(uint64_t bytes,
					     unsigned int *code);

/**
 * pcicap_bar_resize_sizes() - supported sizes
 * @capability: Resizable BAR Capability register: codes 0 to 27
 * @control: Resizable BAR Control register: codes 28 to 43
 *
 * Return: bit k set: code k is supported. Also right for VF Resizable BAR.
 */
uint64_t pcicap_bar_resize_sizes(uint32_t capability, uint32_t control);

/*
 * Enhanced Allocation: entries that stand for BARs with a fixed address.
 */
#define PCICAP_BAR_EA_MAX_DWORDS 5

/* BAR Equivalent Indicators; 0 to 5: BAR 0 to 5, 9 to 14: VF BAR 0 to 5. */
#define PCICAP_BAR_EA_BEI_BEHIND_BRIDGE 6
#define PCICAP_BAR_EA_BEI_NONE		7
#define PCICAP_BAR_EA_BEI_ROM		8
#define PCICAP_BAR_EA_BEI_VF_BAR0	9

/**
 * struct pcicap_bar_ea - a decoded entry
 * @bar: what it stands for: IO32, MEM32, MEM64 with size and prefetch; NONE:
 *	the resource is not available; RESERVED: unknown properties. Its index is
 *	that of the BAR or VF BAR, FFh if it stands for neither
 * @bei: BAR Equivalent Indicator; the reserved 15 is given as 7
 * @properties: those that were understood: the primary or else the secondary
 * @dwords: length, with the first dword
 * @vf: stands for a VF BAR
 * @writable: base and size may be written
 * @enabled: entry is enabled
 */
struct pcicap_bar_ea {
	struct pcicap_bar bar;
	uint8_t bei;
	uint8_t properties;
	uint8_t dwords;
	bool vf;
	bool writable;
	bool enabled;
};

/**
 * pcicap_bar_ea_decode() - decode an Enhanced Allocation entry
 * @dw: the entry
 * @n: dwords that are there
 * @out: out: entry; of kind NONE on error, but with its length if that is known
 *
 * The entry's length comes from the entry itself, and may be longer than what
 * is known of it. One that is not available has no base and size.
 *
 * Return: 0; -ENODATA the entry is longer than @n; -EBADMSG it is too short for
 * what it holds; -ERANGE its end is past the address space, or its size is 2^64.
 */
PCICAP_MUST_CHECK int pcicap_bar_ea_decode(const uint32_t *dw, unsigned int n,
					   struct pcicap_bar_ea *out);

#ifdef __cplusplus
}
#endif

#endif
