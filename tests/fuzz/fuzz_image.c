// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Any bytes as configuration space: walk, list, find, facts, BARs. */
#include <pcicap/core/bar.h>
#include <pcicap/core/cap.h>
#include <pcicap/core/sriov_ops.h>
#include <pcicap/user/image.h>

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct pcicap_image image;
static struct pcicap_header headers[PCICAP_MAX_EXTENDED];

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void check_view(const struct pcicap_view *v, int err)
{
	uint32_t dw[PCICAP_CFG_MAX_SIZE / 4];

	require(v->offset + v->size <= PCICAP_CFG_MAX_SIZE);
	require(err ? v->size == 0 : v->size >= 2);
	if (!err)
		(void)!pcicap_view_read_dwords(v, 0, v->size / 4u, dw);
}

static void try_sriov(const struct pcicap_view *v)
{
	struct pcicap_sriov_routing routing;
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;
	uint16_t rid;

	if (!pcicap_sriov_read_routing(v, &routing) && routing.num_vfs)
		(void)!pcicap_vf_routing_id(0x100, routing.offset,
					    routing.stride, routing.num_vfs,
					    &rid);
	if (!pcicap_vf_bars_read(v, &bars)) {
		while (pcicap_bars_next(&bars, &pos, &bar))
			require(bar.index < PCICAP_MAX_BARS);
	}
}

static void try_capability(struct pcicap_cfg *cfg,
			   const struct pcicap_header *h)
{
	struct pcicap_bar_ea ea;
	struct pcicap_match match = { 0 };
	struct pcicap_view v;
	uint32_t dw[PCICAP_BAR_EA_MAX_DWORDS];
	uint8_t kind;

	check_view(&v, pcicap_open(cfg, h, NULL, 0, &v));
	try_sriov(&v);
	if (!pcicap_view_read_dwords(&v, 1, PCICAP_BAR_EA_MAX_DWORDS, dw))
		(void)!pcicap_bar_ea_decode(dw, PCICAP_BAR_EA_MAX_DWORDS, &ea);
	match.vendor = PCICAP_ANY_VENDOR;
	match.revision_hi = 0xff;
	for (kind = PCICAP_STANDARD; kind <= PCICAP_DVSEC; kind++) {
		match.kind = kind;
		match.id = h->id;
		check_view(&v, pcicap_open(cfg, h, &match, 1, &v));
	}
	match.kind = h->kind;
	check_view(&v, pcicap_find(cfg, &match, 1, h->offset, &v));
}

static void try_list(struct pcicap_cfg *cfg, enum pcicap_kind kind)
{
	unsigned int i, n;

	(void)!pcicap_list(cfg, kind, headers, PCICAP_MAX_EXTENDED, &n);
	require(n <= PCICAP_MAX_EXTENDED);
	for (i = 0; i < n; i++) {
		require(headers[i].offset >=
			(kind == PCICAP_STANDARD ? 0x40 : 0x100));
		require(headers[i].size >= 2);
		require(headers[i].offset + headers[i].size <= cfg->size);
	}
	for (i = 0; i < n && i < 64; i++)
		try_capability(cfg, &headers[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pcicap_bars bars;
	struct pcicap_cfg cfg;
	struct pcicap_view v;
	struct pcicap_bar bar;
	unsigned int pos = 0;
	uint32_t fact;
	uint8_t layout;

	if (pcicap_image_open(&image, &cfg, data, size))
		return 0;
	try_list(&cfg, PCICAP_STANDARD);
	try_list(&cfg, PCICAP_EXTENDED);
	(void)!pcicap_fact_port_type(&cfg, &fact);
	(void)!pcicap_fact_link_width(&cfg, &fact);
	for (layout = 0; layout < 4; layout++)
		check_view(&v, pcicap_open_header(&cfg, layout, &v));
	if (!pcicap_bars_read(&cfg, &bars)) {
		while (pcicap_bars_next(&bars, &pos, &bar))
			require(bar.index < bars.count);
	}
	(void)!pcicap_rom_read(&cfg, &bar);
	return 0;
}
