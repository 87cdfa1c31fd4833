/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A small model of a PCI function with BARs and SR-IOV. Between it and the core
 * stands a wrapper that counts accesses and can make one of them fail, or take
 * the device away.
 */
#ifndef MODEL_H
#define MODEL_H

#include <pcicap/core/bar.h>
#include <pcicap/core/cap.h>
#include <pcicap/core/sriov_ops.h>
#include <pcicap/user/mem.h>

#define NEVER 0xffffffffu

/*
 * @fail_at: index of the access that fails, from 0
 * @fail_error: with this error
 * @gone_at: from this access on all reads are ones, and writes have no effect
 */
struct trace {
	const struct pcicap_cfg_ops *ops;
	void *priv;
	unsigned int reads;
	unsigned int writes;
	unsigned int fail_at;
	int fail_error;
	unsigned int gone_at;
};

extern const struct pcicap_cfg_ops trace_ops;

/*
 * @sriov: offset of the SR-IOV capability, 0: none
 * @offsets: First VF Offset by NumVFs: [0] up to 4 VFs, [1] for more
 * @strides: VF Stride likewise
 * @live_writes: writes to BARs while decoding was on
 * @stray_writes: writes outside of all that can be written
 */
struct model {
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	uint8_t mask[PCICAP_CFG_MAX_SIZE];
	uint8_t w1c[PCICAP_CFG_MAX_SIZE];
	struct pcicap_mem mem;
	struct trace trace;
	struct pcicap_cfg cfg;
	uint32_t size;
	uint32_t sriov;
	uint16_t offsets[2];
	uint16_t strides[2];
	unsigned int live_writes;
	unsigned int stray_writes;
};

/* An empty PCI Express endpoint: layout 0, PCI Express capability at 40h. */
void model_init(struct model *m, uint32_t size);

/* A function without any capability. */
void model_init_plain(struct model *m, uint32_t size, uint8_t header_type);

/* Make the handle, and forget the accesses of doing so. */
int model_open(struct model *m);
void model_reset_trace(struct model *m);
unsigned int model_accesses(const struct model *m);

void put8(struct model *m, uint32_t off, uint8_t val);
void put16(struct model *m, uint32_t off, uint16_t val);
void put32(struct model *m, uint32_t off, uint32_t val);
uint32_t get32(const struct model *m, uint32_t off);
uint16_t get16(const struct model *m, uint32_t off);

/* Capability headers. */
void put_std(struct model *m, uint32_t off, uint8_t id, uint8_t next);
void put_ext(struct model *m, uint32_t off, uint16_t id, uint8_t version,
	     uint16_t next);
void put_first(struct model *m, uint8_t pointer);

/* A BAR of @size bytes whose low bits are @flags; 64 bits wide if they say so. */
void put_bar(struct model *m, uint32_t off, uint32_t flags, uint64_t size);

/* SR-IOV capability at @off with 8 VFs and VF BAR 0 of 16 KiB, 64 bits wide. */
void put_sriov(struct model *m, uint32_t off, uint16_t next);
struct pcicap_view sriov_view(struct model *m);

#endif
