/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The enumerations of the spec language, each once.
 *
 * pcicap-gen makes its tables from these lists, the runtime its enums, and
 * "pcicap-gen --language json" prints them, from which the JSON schema, the
 * tables of specs/README.md and the fuzzer's words are made. Each list takes a
 * macro X that is applied to every entry; what the columns are stands above it.
 * Entries are added at the end of a list, since tables hold the numbers.
 */
#ifndef PCICAP_CORE_LANGUAGE_H
#define PCICAP_CORE_LANGUAGE_H

/*
 * Access kinds: X(ID, word, read, write, modify, sticky, reserved, meaning)
 *
 *	read: VALUE; NOTHING: no value can be read
 *	write: VALUE: it takes what is written; CLEARS: ones clear; NOTHING: it
 *	ignores writes; UNSURE: what they do is not known
 *	modify: what a read-modify-write writes to bits that nobody asked to
 *	change: KEEPS what was read, or ZERO
 *	sticky: 1 if a reset of the function leaves it
 *	reserved: the word after "reserved:", "" for bits that have a name
 */
#define PCICAP_ACCESS_KINDS(X)                                            \
	X(UNKNOWN, unknown, VALUE, UNSURE, ZERO, 0, "", "no sure source") \
	X(RO, ro, VALUE, NOTHING, ZERO, 0, "", "read only")               \
	X(HWINIT, hwinit, VALUE, NOTHING, ZERO, 0, "",                    \
	  "set by firmware or hardware, then read only")                  \
	X(ROS, ros, VALUE, NOTHING, ZERO, 1, "", "read only, sticky")     \
	X(RW, rw, VALUE, VALUE, KEEPS, 0, "", "read/write")               \
	X(RWS, rws, VALUE, VALUE, KEEPS, 1, "", "read/write, sticky")     \
	X(RW1C, rw1c, VALUE, CLEARS, ZERO, 0, "", "write 1 to clear")     \
	X(RW1CS, rw1cs, VALUE, CLEARS, ZERO, 1, "",                       \
	  "write 1 to clear, sticky")                                     \
	X(RW1S, rw1s, VALUE, VALUE, ZERO, 0, "",                          \
	  "write 1 to set or to start something; reads 0 or the state")   \
	X(WO, wo, NOTHING, VALUE, ZERO, 0, "", "write only")              \
	X(RSVDP, rsvdp, VALUE, NOTHING, KEEPS, 0, "preserve",             \
	  "reserved, preserve: written back as read")                     \
	X(RSVDZ, rsvdz, VALUE, NOTHING, ZERO, 0, "zero", "reserved, write zero")

/*
 * Facts that conditions can look at: X(ID, word, greatest, in_bar, meaning)
 *
 *	greatest: value that it can have
 *	in_bar: 1 if BARs have it, 0 if capabilities and headers do
 */
#define PCICAP_FACTS(X)                                                        \
	X(VERSION, version, 15, 0,                                             \
	  "capability version (extended header [19:16])")                      \
	X(REVISION, revision, 15, 0, "revision of a VSEC or DVSEC")            \
	X(HEADER_TYPE, header_type, 2, 0, "header layout, 0 to 2")             \
	X(PORT_TYPE, port_type, 15, 0,                                         \
	  "PCI Express device/port type; of a function without one, no value " \
	  "or range")                                                          \
	X(LINK_WIDTH, link_width, 32, 0,                                       \
	  "maximum link width of the function's PCI Express capability, 0 "    \
	  "when it has no link")                                               \
	X(MAPPED_SIZE, mapped_size, 0xffffffff, 1,                             \
	  "bytes of the BAR, or of the part of it")                            \
	X(VENDOR_ID, vendor_id, 0xffff, 1, "vendor ID of the function")        \
	X(DEVICE_ID, device_id, 0xffff, 1, "device ID of the function")        \
	X(REVISION_ID, revision_id, 0xff, 1, "revision of the function")       \
	X(SUBVENDOR_ID, subvendor_id, 0xffff, 1, "vendor ID of the subsystem") \
	X(SUBDEVICE_ID, subdevice_id, 0xffff, 1, "device ID of the subsystem")

/* Device/port types, by name: X(ID, word, value) */
#define PCICAP_PORT_TYPES(X)                         \
	X(ENDPOINT, endpoint, 0)                     \
	X(LEGACY_ENDPOINT, legacy_endpoint, 1)       \
	X(ROOT_PORT, root_port, 4)                   \
	X(UPSTREAM_PORT, upstream_port, 5)           \
	X(DOWNSTREAM_PORT, downstream_port, 6)       \
	X(PCIE_TO_PCI_BRIDGE, pcie_to_pci_bridge, 7) \
	X(PCI_TO_PCIE_BRIDGE, pci_to_pcie_bridge, 8) \
	X(RCIEP, rciep, 9)                           \
	X(RCEC, rcec, 10)

/*
 * Encodings: X(ID, word, form, meaning)
 *
 *	form: MAPPING: of any keys; ALONE: a mapping with one key, the word; WORD
 */
#define PCICAP_ENCODINGS(X)                                                   \
	X(NUMBER, number, MAPPING, "zero_means, plus, times, pow2, scale")    \
	X(BITMAP_POW2, bitmap_pow2, ALONE, "bit n set: 2^(n+N) is supported") \
	X(ADDRESS, address, WORD,                                             \
	  "the field keeps its bit position (the low bits are 0)")            \
	X(FIXED, fixed, MAPPING,                                              \
	  "signed, times, bias, fraction: may be negative")

/* Units of quantities: X(word, meaning) */
#define PCICAP_UNITS(X)                       \
	X(bytes, "bytes")                     \
	X(dwords, "units of 4 bytes")         \
	X(ns, "nanoseconds")                  \
	X(us, "microseconds")                 \
	X(ms, "milliseconds")                 \
	X(mw, "milliwatts")                   \
	X(w, "watts")                         \
	X(mhz, "megahertz")                   \
	X(mts, "megatransfers a second")      \
	X(gts, "gigatransfers a second")      \
	X(lanes, "lanes of a link")           \
	X(vectors, "interrupt vectors")       \
	X(entries, "entries of a table")      \
	X(functions, "functions of a device") \
	X(bits, "bits")                       \
	X(percent, "parts of a hundred")      \
	X(c, "degrees Celsius")

/* How a number is shown that has no name and no unit: X(ID, word, meaning) */
#define PCICAP_FORMATS(X)                                               \
	X(DEC, dec,                                                     \
	  "decimal: how many, or which; without a format, what "        \
	  "is narrower than 32 bits")                                   \
	X(HEX, hex,                                                     \
	  "hexadecimal: an ID, an address, an offset, a mask; "         \
	  "without a format, what has 32 bits or more")                 \
	X(BDF, bdf, "16 bits: bus, device and function, as in 03:1f.0") \
	X(TEXT, text, "characters, of an array of bytes")

/*
 * In which order the parts of a combined value are read and written: X(ID,
 * word, meaning)
 */
#define PCICAP_ORDERS(X)                                                   \
	X(LOW_FIRST, low_first, "the low part first; the default")         \
	X(HIGH_FIRST, high_first, "the high part first")                   \
	X(STABLE, stable,                                                  \
	  "read only, of a value that runs: the high part is read before " \
	  "and after the low one, again until both agree")

/* In which order bytes of a register or a member lie: X(ID, word, meaning) */
#define PCICAP_BYTE_ORDERS(X)                                               \
	X(LE, le, "the least significant byte first; the default of a BAR") \
	X(BE, be, "the most significant byte first")                        \
	X(NATIVE, native, "that of the machine; of structures alone")

/* Kinds of document, by the first key: X(ID, word, folders, describes) */
#define PCICAP_DOCUMENTS(X)                                             \
	X(CAPABILITY, capability, "`std/`, `ext/`, `vendor/`",          \
	  "a PCI or PCI Express capability")                            \
	X(HEADER, header, "`header/`", "a configuration header layout") \
	X(REGISTRY, registry, "`ids.yaml`",                             \
	  "the capability IDs and their names")                         \
	X(LIBRARY, library, "`lib/`",                                   \
	  "shared enums, encodings, field lists, register groups")      \
	X(DEVICE, device, "`devices/`",                                 \
	  "a device: IDs, BARs, registers behind them")

/*
 * How a capability is recognised: X(ID, word, body, space)
 *
 *	body: where the registers begin that its spec describes
 *	space: bytes of the space that it lies in, from the first capability on
 */
#define PCICAP_MATCH_KINDS(X)                            \
	X(STANDARD, standard, 2, 256 - 64)               \
	X(EXTENDED, extended, 4, 4096 - 256)             \
	X(VENDOR_SPECIFIC, vendor_specific, 3, 256 - 64) \
	X(VSEC, vsec, 8, 4096 - 256)                     \
	X(DVSEC, dvsec, 10, 4096 - 256)

/* What is in a BAR: X(ID, word, meaning) */
#define PCICAP_BAR_KINDS(X)                                \
	X(REGISTERS, registers, "memory-mapped registers") \
	X(SHARED_MEMORY, shared_memory,                    \
	  "memory; its contents are the programs'")        \
	X(IO, io, "I/O ports")

/* Cache modes of a mapping: X(ID, word, meaning) */
#define PCICAP_CACHE_MODES(X)            \
	X(UC, uc, "not cached")          \
	X(WC, wc, "writes are combined") \
	X(WB, wb, "as memory")

/* What an offset counts from: X(ID, meaning) */
#define PCICAP_AT_KINDS(X)                                  \
	X(BLOCK, "the block that it stands in")             \
	X(CAPABILITY, "the capability: 'from: capability'") \
	X(AFTER, "where another block ends: 'after: BLOCK'")

/* Pieces of a summary: X(ID, form, meaning) */
#define PCICAP_SUMMARY_OPS(X)                                       \
	X(TEXT, "TEXT", "the text itself")                          \
	X(VALUE, "{PATH}", "the value: its name, or the number")    \
	X(NUMBER, "{#PATH}", "the number, without its unit")        \
	X(IF_SET, "{PATH?TEXT}", "the text, if the value is not 0") \
	X(IF_CLEAR, "{PATH!TEXT}", "the text, if the value is 0")   \
	X(IF_LESS, "{PATH<PATH?TEXT}",                              \
	  "the text, if the first number is less than the second")  \
	X(IF_BELOW, "{PATH<NUMBER?TEXT}",                           \
	  "the text, if the number is less than this one")          \
	X(PRODUCT, "{PATH*PATH}",                                   \
	  "the number in units of the second's label: 22 of 2 us")  \
	X(CLAUSE, "- TEXT", "the next one of the list, after a comma")

/* As many pieces as a summary can have. */
#define PCICAP_SUMMARY_MAX 96

/* How bad what a check finds is: X(ID, word, meaning) */
#define PCICAP_SEVERITIES(X)                                 \
	X(NOTE, note, "worth knowing")                       \
	X(WARNING, warning, "something works badly, or may") \
	X(ERROR, error, "broken, or against the specification")

#endif /* PCICAP_CORE_LANGUAGE_H */
