/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The rules that the referee of a simulated function knows. */
#ifndef PCICAP_CORE_MODEL_RULES_H
#define PCICAP_CORE_MODEL_RULES_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What a driver can do wrong: X(ID, word, what, source)
 */
#define PCICAP_MODEL_RULES(X)                                                \
	X(RESERVED_CHANGED, reserved_changed,                                \
	  "a write changes reserved bits that have to be preserved",         \
	  "PCIe Base, RsvdP: software must preserve the value read")         \
	X(EVENT_LOST, event_lost,                                            \
	  "a write that changes other bits clears events that it need not "  \
	  "touch",                                                           \
	  "PCIe Base, RW1C: a bit is cleared by writing 1; write 0 to keep " \
	  "it")                                                              \
	X(READ_ONLY_WRITE, read_only_write,                                  \
	  "a write to registers without a bit that a write changes",         \
	  "PCIe Base, RO: register bits are read only")                      \
	X(REGISTERS_MIXED, registers_mixed,                                  \
	  "one write to several registers of which one has events",          \
	  "PCI Local Bus: byte enables select what is written")              \
	X(TOO_EARLY, too_early,                                              \
	  "an access before the function is ready after a reset or a power " \
	  "state",                                                           \
	  "PCIe Base, 6.6.1, 6.6.2 and 5.9: 100 ms after a reset, 10 ms "    \
	  "after "                                                           \
	  "D3hot")                                                           \
	X(ASLEEP, asleep, "an access to a BAR of a function outside of D0",  \
	  "PCI Power Management: only configuration accesses in D1 to "      \
	  "D3hot")                                                           \
	X(NOT_DECODED, not_decoded,                                          \
	  "an access to a BAR while its space is not decoded",               \
	  "PCI Local Bus, 6.2.2: Command, Memory and I/O Space")             \
	X(BAR_LIVE, bar_live, "an address is moved while it is decoded",     \
	  "PCI Local Bus, 6.2.5.1: decode is off while a BAR is changed")    \
	X(BAR_HALF, bar_half,                                                \
	  "decoding begins after one half of a 64-bit BAR was written",      \
	  "PCI Local Bus, 6.2.5.1: both registers make the address")         \
	X(NUM_VFS_LOCKED, num_vfs_locked,                                    \
	  "NumVFs is written while VF Enable is set",                        \
	  "SR-IOV, 3.3.7: NumVFs may only be written while VF Enable is "    \
	  "clear")                                                           \
	X(NUM_VFS_TOO_MANY, num_vfs_too_many,                                \
	  "VF Enable is set with more than TotalVFs, or none",               \
	  "SR-IOV, 3.3.7: the result is undefined")                          \
	X(PAGE_SIZE_LOCKED, page_size_locked,                                \
	  "System Page Size is written while VF Enable is set",              \
	  "SR-IOV, 3.3.13: the result is undefined")                         \
	X(PAGE_SIZE_BAD, page_size_bad,                                      \
	  "System Page Size is not exactly one supported size",              \
	  "SR-IOV, 3.3.13: a supported bit, and one only")                   \
	X(REGISTER_WIDTH, register_width,                                    \
	  "a register of a BAR is accessed by another width than its own",   \
	  "the device's own specification")                                  \
	X(MSIX_WIDTH, msix_width,                                            \
	  "the MSI-X table is accessed other than by aligned dwords or "     \
	  "quadwords",                                                       \
	  "PCI Local Bus, 6.8.2: undefined for any other access")            \
	X(NO_BUS_MASTER, no_bus_master,                                      \
	  "the device was told to access memory without Bus Master Enable",  \
	  "PCI Local Bus, 6.2.2: Command, Bus Master")                       \
	X(ENDLESS_POLL, endless_poll,                                        \
	  "one register was read again and again without any limit",         \
	  "a device may never answer")

enum pcicap_model_rule {
#define PCICAP_X(id, word, what, source) PCICAP_MODEL_##id,
	PCICAP_MODEL_RULES(PCICAP_X)
#undef PCICAP_X
};

/* How many there are. */
enum {
#define PCICAP_X(id, word, what, source) +1
	PCICAP_MODEL_N_RULES = 0 PCICAP_MODEL_RULES(PCICAP_X)
#undef PCICAP_X
};

/* Name, meaning and source of a rule; never NULL. */
const char *pcicap_model_rule_name(enum pcicap_model_rule rule);
const char *pcicap_model_rule_text(enum pcicap_model_rule rule);
const char *pcicap_model_rule_source(enum pcicap_model_rule rule);

#ifdef __cplusplus
}
#endif

#endif
