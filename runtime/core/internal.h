/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the core's own files share. */
#ifndef PCICAP_CORE_INTERNAL_H
#define PCICAP_CORE_INTERNAL_H

#include <pcicap/core/bar.h>
#include <pcicap/core/cap.h>

/*
 * Bytes from @offset to the nearest higher capability that the walk has seen,
 * or to the end of the space. Exact when the walk is over.
 */
uint16_t pcicap_walk_size(const struct pcicap_walk *walk, uint16_t offset);

/* Walk until the PCI Express capability is known, or known to be absent. */
int pcicap_learn_pcie(struct pcicap_cfg *cfg);

/* Offset of the ROM BAR, 0 if the layout has none. */
uint32_t pcicap_rom_offset(uint8_t header_type);

/*
 * struct pcicap_probe - one sizing
 * @off: offset of the register in configuration space
 * @ones: what to write to it
 * @raw: what to put back
 * @raw_high: the same for the next register, if @wide
 * @back: out: what was read back
 * @back_high: out: the same for the next register, 0 unless @wide
 * @wide: it takes two registers
 * @lost: out: they could not be restored
 */
struct pcicap_probe {
	uint32_t off;
	uint32_t ones;
	uint32_t raw;
	uint32_t raw_high;
	uint32_t back;
	uint32_t back_high;
	bool wide;
	bool lost;
};

void pcicap_probe_prepare(struct pcicap_probe *p, uint32_t off,
			  const struct pcicap_bar *bar);

/* Write ones, read back, restore. Decoding must be off. */
int pcicap_probe_registers(struct pcicap_cfg *cfg, struct pcicap_probe *p);

/* Kind and size of @bar from what was read back. */
int pcicap_probe_result(const struct pcicap_probe *p, struct pcicap_bar *bar);

/* The BAR that starts in slot @index; -ENXIO if none does. */
int pcicap_bar_at(const struct pcicap_bars *bars, unsigned int index,
		  struct pcicap_bar *out);

/*
 * -EBUSY while the VF BARs are decoded: nothing does that unless VF Enable and
 * VF MSE are both set.
 */
int pcicap_vf_check_undecoded(const struct pcicap_view *v);

#endif
