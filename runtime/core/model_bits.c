// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What the bits of a model do: from the descriptions, for the layout it has. */
#include "internal.h"
#include "model_internal.h"

/* Dwords where a capability begins that has a description already. */
struct claims {
	uint32_t dword[PCICAP_WALK_WORDS];
};

/* One description that is being applied, or whose registers are visited. */
struct visit {
	struct pcicap_model *m;
	pcicap_model_visit_fn *fn; /* NULL: it is applied */
	void *ctx;
	const struct pcicap_desc *desc;
	/* the base address register before this one is 64 bits wide */
	const struct pcicap_reg_desc *wide;
	uint32_t wide_index;
};

enum pcicap_write {
	WRITE_VALUE,
	WRITE_NOTHING,
	WRITE_CLEARS,
	WRITE_UNSURE
};

enum pcicap_read {
	READ_VALUE,
	READ_NOTHING
};

static const struct {
	uint8_t read;
	uint8_t write;
	uint8_t sticky;
} kinds[] = {
#define PCICAP_X(id, word, read, write, modify, sticky, reserved, meaning) \
	[PCICAP_ACCESS_##id] = { READ_##read, WRITE_##write, sticky },
	PCICAP_ACCESS_KINDS(PCICAP_X)
#undef PCICAP_X
};

void pcicap_model_mark(struct pcicap_model_bits *b, uint8_t access,
		       uint8_t mask, bool stays, bool write_effect)
{
	if (kinds[access].sticky)
		b->sticky |= mask;
	/* beside one that is written only there may be one that is read */
	if (kinds[access].read == READ_NOTHING)
		b->hide |= (uint8_t)(mask & ~b->shown);
	else
		b->shown |= mask;
	b->hide &= (uint8_t)~b->shown;
	if (access == PCICAP_ACCESS_RSVDP)
		b->keep |= mask;
	if (access == PCICAP_ACCESS_RW1S && stays)
		b->set |= mask;
	else if (access == PCICAP_ACCESS_RW1S || access == PCICAP_ACCESS_WO ||
		 write_effect)
		b->start |= mask;
	else if (kinds[access].write == WRITE_VALUE)
		b->write |= mask;
	else if (kinds[access].write == WRITE_CLEARS)
		b->clear |= mask;
}

#define CXL_VENDOR	0x1e98
#define CXL_DEVICE_ID	0
#define CXL_DEVICE_LOCK 0x14

/* The one-to-set registers that hold what was set; all others read 0. */
static bool stays_set(const struct visit *v, uint32_t off)
{
	const struct pcicap_match *match = v->desc->match;

	return v->desc->n_match && match->kind == PCICAP_DVSEC &&
	       match->vendor == CXL_VENDOR && match->id == CXL_DEVICE_ID &&
	       off == CXL_DEVICE_LOCK;
}

static void mark_field(struct visit *v, const struct pcicap_decoded *d,
		       uint32_t at, unsigned int field)
{
	const struct pcicap_field_desc *f = &d->reg->fields[field];
	uint64_t mask = pcicap_field_mask(f);
	unsigned int i;

	for (i = 0; i < d->reg->width / 8u; i++) {
		uint8_t part = (uint8_t)(mask >> (8 * i));

		if (part && at + i < v->m->size)
			pcicap_model_mark(&v->m->bits[at + i], f->access, part,
					  stays_set(v, d->offset),
					  d->reg->write_effect);
	}
}

/* The high half of a 64-bit BAR is all address. */
static bool is_high_half(struct visit *v, const struct pcicap_decoded *d)
{
	if (!d->reg->base_address || !d->reg->is_array)
		return false;
	if (v->wide == d->reg && v->wide_index + 1 == d->index) {
		v->wide = NULL;
		return true;
	}
	if ((d->value & (BAR_IO | BAR_TYPE)) == BAR_TYPE_64) {
		v->wide = d->reg;
		v->wide_index = d->index;
	}
	return false;
}

/* All of a register, of whatever width. */
static void hardwire(struct pcicap_model *m, uint32_t at, unsigned int n)
{
	unsigned int i;

	for (i = 0; i < n; i++)
		pcicap_model_hardwire(m, at + i, 1, 0xff);
}

static int visit_reg(void *ctx, struct pcicap_decoder *dec,
		     const struct pcicap_decoded *d)
{
	struct visit *v = ctx;
	uint32_t at = dec->view.offset + d->offset;
	unsigned int i, n = d->reg->width / 8u;
	int present;

	if (d->error || at + n > v->m->size)
		return 0;
	if (v->fn)
		return v->fn(v->ctx, v->desc, dec, d);
	v->m->bits[at].begins = (uint8_t)n;
	if (is_high_half(v, d)) {
		for (i = 0; i < n; i++)
			v->m->bits[at + i].write = 0xff;
		return 0;
	}
	for (i = 0; i < d->reg->n_fields; i++) {
		present = pcicap_field_present(dec, d, i);
		if (present < 0)
			return present;
		if (present)
			mark_field(v, d, at, i);
	}
	if (pcicap_reg_writable(dec, d) != 1)
		hardwire(v->m, at, n);
	return 0;
}

static int apply(struct visit *v, const struct pcicap_desc *desc,
		 const struct pcicap_view *view)
{
	static const struct pcicap_decode_ops ops = { visit_reg, NULL, NULL };
	int err = pcicap_decode_open(&v->m->dec, desc, view);

	v->desc = desc;
	v->wide = NULL;
	return err ? err : pcicap_decode(&v->m->dec, &ops, v);
}

static int raw_read(void *priv, uint32_t off, unsigned int width, uint32_t *val)
{
	*val = pcicap_model_get(priv, off, width);
	return 0;
}

static const struct pcicap_cfg_ops raw_ops = { raw_read, NULL };

int pcicap_model_open_raw(struct pcicap_model *m, struct pcicap_cfg *cfg)
{
	return pcicap_cfg_init(cfg, &raw_ops, m, m->size);
}

static bool is_specific(const struct pcicap_desc *desc)
{
	return desc->match[0].kind > PCICAP_EXTENDED;
}

/* Claims it for one description; false: another has it. */
static bool claim(struct claims *claims, uint32_t off)
{
	uint32_t *word = &claims->dword[off / 4 / 32];
	uint32_t bit = (uint32_t)1 << (off / 4 % 32);

	if (*word & bit)
		return false;
	*word |= bit;
	return true;
}

static bool is_claimed(const struct claims *claims, uint32_t off)
{
	return claims->dword[off / 4 / 32] >> (off / 4 % 32) & 1;
}

/*
 * All descriptions of a rank that fit: a vendor's structure has what is common
 * to all such structures, and what its own description says.
 */
static void apply_ranked(struct visit *v, struct pcicap_cfg *cfg,
			 const struct pcicap_header *h, bool specific,
			 bool selects, struct claims *claims)
{
	struct pcicap_view view;
	unsigned int i;

	for (i = 0; i < v->m->n_descs; i++) {
		const struct pcicap_desc *desc = v->m->descs[i];

		if (desc->is_header || is_specific(desc) != specific ||
		    (desc->select.n != 0) != selects ||
		    is_claimed(claims, h->offset))
			continue;
		if (!pcicap_open(cfg, h, desc->match, desc->n_match, &view) &&
		    !apply(v, desc, &view))
			claim(claims, h->offset);
	}
}

static const struct {
	uint16_t id;
	uint8_t kind;
	uint8_t owner;
} owners[] = {
	{ 0x01, PCICAP_STANDARD, PCICAP_MODEL_OWNER_PM },
	{ 0x03, PCICAP_STANDARD, PCICAP_MODEL_OWNER_VPD },
	{ 0x05, PCICAP_STANDARD, PCICAP_MODEL_OWNER_MSI },
	{ 0x10, PCICAP_STANDARD, PCICAP_MODEL_OWNER_PCIE },
	{ 0x11, PCICAP_STANDARD, PCICAP_MODEL_OWNER_MSIX },
	{ 0x13, PCICAP_STANDARD, PCICAP_MODEL_OWNER_AF },
	{ 0x14, PCICAP_STANDARD, PCICAP_MODEL_OWNER_EA },
	{ 0x0001, PCICAP_EXTENDED, PCICAP_MODEL_OWNER_AER },
	{ 0x0010, PCICAP_EXTENDED, PCICAP_MODEL_OWNER_SRIOV },
	{ 0x0015, PCICAP_EXTENDED, PCICAP_MODEL_OWNER_REBAR },
	{ 0x001d, PCICAP_EXTENDED, PCICAP_MODEL_OWNER_DPC },
	{ 0x001f, PCICAP_EXTENDED, PCICAP_MODEL_OWNER_PTM },
	{ 0x002e, PCICAP_EXTENDED, PCICAP_MODEL_OWNER_DOE },
};

static void own(struct pcicap_model *m, const struct pcicap_header *h)
{
	unsigned int i;
	uint32_t off;

	for (i = 0; i < sizeof(owners) / sizeof(owners[0]); i++) {
		uint8_t owner = owners[i].owner;

		if (owners[i].id != h->id || owners[i].kind != h->kind ||
		    m->cap[owner])
			continue;
		m->cap[owner] = h->offset;
		m->cap_size[owner] = h->size;
		for (off = h->offset;
		     off < h->offset + (uint32_t)h->size && off < m->size;
		     off++)
			m->bits[off].owner = owner;
	}
}

static void add_capability(struct visit *v, struct pcicap_cfg *cfg,
			   const struct pcicap_header *h)
{
	struct claims special = { { 0 } };
	struct claims general = { { 0 } };

	apply_ranked(v, cfg, h, true, true, &special);
	apply_ranked(v, cfg, h, true, false, &special);
	apply_ranked(v, cfg, h, false, true, &general);
	apply_ranked(v, cfg, h, false, false, &general);
	if (v->fn)
		return;
	v->m->bits[h->offset].begins = h->kind == PCICAP_STANDARD ? 2 : 4;
	own(v->m, h);
}

/* Two walks: after the first one the sizes are known. */
static int add_list(struct visit *v, struct pcicap_cfg *cfg,
		    enum pcicap_kind kind)
{
	struct pcicap_walk whole, walk;
	struct pcicap_header h;
	int ret = pcicap_walk_start(&whole, cfg, kind);

	if (ret)
		return ret == -ENXIO || ret == -ENODATA ? 0 : ret;
	do {
		ret = pcicap_walk_next(&whole, &h);
	} while (ret > 0);
	if (pcicap_walk_start(&walk, cfg, kind))
		return ret;
	while (pcicap_walk_next(&walk, &h) > 0) {
		h.size = pcicap_walk_size(&whole, h.offset);
		add_capability(v, cfg, &h);
	}
	return ret;
}

static int add_header(struct visit *v, struct pcicap_cfg *cfg)
{
	struct pcicap_model *m = v->m;
	struct pcicap_view view;
	unsigned int i, off;

	for (i = 0; i < m->n_descs; i++) {
		if (!m->descs[i]->is_header ||
		    pcicap_open_header(cfg, m->descs[i]->header_type, &view))
			continue;
		for (off = 0; off < view.size && !v->fn; off++)
			m->bits[off].owner = PCICAP_MODEL_OWNER_HEADER;
		return apply(v, m->descs[i], &view);
	}
	return -ENXIO;
}

/*
 * Device Control bit 15 has two meanings: an order to reset the function, where
 * there is one, and a bit that bridges to PCI hold.
 */
static void fix_device_control(struct pcicap_model *m)
{
	uint32_t flags =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_FLAGS);
	uint32_t cap =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_DEV_CAP);
	uint32_t ctl =
		pcicap_model_reg(m, PCICAP_MODEL_OWNER_PCIE, PCIE_DEV_CTL);
	uint8_t bit = PCIE_DEV_CTL_FLR >> 8;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_PCIE, PCIE_DEV_CTL, 2) ||
	    (pcicap_model_get(m, flags, 2) & PCIE_PORT_TYPE) == PORT_PCIE_TO_PCI
									<< 4)
		return;
	m->bits[ctl + 1].write &= bit ^ 0xff;
	if (pcicap_model_get(m, cap, 4) & PCIE_DEV_CAP_FLR)
		m->bits[ctl + 1].start |= bit;
}

/* Bits of SR-IOV Control that stand for what the function can do. */
static void fix_sriov(struct pcicap_model *m)
{
	uint32_t at = m->cap[PCICAP_MODEL_OWNER_SRIOV];
	uint32_t cap;

	if (!pcicap_model_has(m, PCICAP_MODEL_OWNER_SRIOV, SRIOV_CAP, 4))
		return;
	cap = pcicap_model_get(m, at + SRIOV_CAP, 4);
	if (!(cap & SRIOV_CAP_MIGRATION))
		pcicap_model_hardwire(m, at + SRIOV_CTRL, 2, 0x0006);
	if (!(cap & SRIOV_CAP_TAG10))
		pcicap_model_hardwire(m, at + SRIOV_CTRL, 2, 0x0020);
	if (!(cap & SRIOV_CAP_TAG14))
		pcicap_model_hardwire(m, at + SRIOV_CTRL, 2, 0x0040);
}

/* Who cannot be the source of time cannot be chosen as it. */
static void fix_ptm(struct pcicap_model *m)
{
	uint32_t at = m->cap[PCICAP_MODEL_OWNER_PTM];

	if (pcicap_model_has(m, PCICAP_MODEL_OWNER_PTM, PTM_CTRL, 4) &&
	    !(pcicap_model_get(m, at + PTM_CAP, 4) & PTM_CAP_ROOT))
		pcicap_model_hardwire(m, at + PTM_CTRL, 4, PTM_CTRL_ROOT);
}

static int visit_all(struct visit *v)
{
	struct pcicap_cfg cfg;
	int err = pcicap_model_open_raw(v->m, &cfg);
	int ext;

	if (!err)
		err = add_header(v, &cfg);
	if (err)
		return err;
	err = add_list(v, &cfg, PCICAP_STANDARD);
	ext = add_list(v, &cfg, PCICAP_EXTENDED);
	return err ? err : ext;
}

int pcicap_model_visit(struct pcicap_model *m, pcicap_model_visit_fn *fn,
		       void *ctx)
{
	struct visit v = { .m = m, .fn = fn, .ctx = ctx };

	return visit_all(&v);
}

int pcicap_model_make_rules(struct pcicap_model *m)
{
	struct visit v = { .m = m };
	int err = visit_all(&v);

	fix_device_control(m);
	fix_sriov(m);
	fix_ptm(m);
	return err;
}
