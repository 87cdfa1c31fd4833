// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Find, open, facts. */
#include <pcicap/core/cap.h>

#include "internal.h"
#include "regs.h"

/* What the fields behind a header say; read when they are first needed. */
struct ident {
	uint32_t header1;
	uint16_t dvsec_id;
	bool have_header1;
	bool have_dvsec_id;
};

static uint8_t list_kind(uint8_t match_kind)
{
	if (match_kind == PCICAP_VENDOR_SPECIFIC)
		return PCICAP_STANDARD;
	if (match_kind == PCICAP_VSEC || match_kind == PCICAP_DVSEC)
		return PCICAP_EXTENDED;
	return match_kind;
}

/* A range check here concerns the handle's end: the capability is cut off. */
static int truncated(int err)
{
	return err == -ERANGE ? -ENODATA : err;
}

static int read_header1(struct pcicap_cfg *cfg, const struct pcicap_header *h,
			struct ident *id)
{
	int err;

	if (id->have_header1)
		return 0;
	err = pcicap_cfg_read32(cfg, h->offset + VENDOR_HEADER1, &id->header1);
	id->have_header1 = !err;
	return truncated(err);
}

static int read_dvsec_id(struct pcicap_cfg *cfg, const struct pcicap_header *h,
			 struct ident *id)
{
	int err;

	if (id->have_dvsec_id)
		return 0;
	err = pcicap_cfg_read16(cfg, h->offset + DVSEC_HEADER2, &id->dvsec_id);
	id->have_dvsec_id = !err;
	return truncated(err);
}

static bool revision_matches(const struct pcicap_match *m, uint32_t header1)
{
	uint32_t revision = (header1 & HEADER1_VERSION) >> 16;

	return revision >= m->revision_lo && revision <= m->revision_hi;
}

/* 1 if the function's own IDs match, 0 if not */
static int match_function(struct pcicap_cfg *cfg, const struct pcicap_match *m)
{
	uint16_t vendor, device;
	int err;

	if (m->vendor == PCICAP_ANY_VENDOR)
		return 1;
	err = pcicap_cfg_ids(cfg, &vendor, &device);
	if (err)
		return err;
	if (vendor != m->vendor)
		return 0;
	if (m->kind == PCICAP_VSEC)
		return 1;
	return device >= m->device_lo && device <= m->device_hi;
}

static int match_vsec(struct pcicap_cfg *cfg, const struct pcicap_header *h,
		      const struct pcicap_match *m, struct ident *id)
{
	int err;

	if (h->id != PCICAP_CORE_ID_VSEC)
		return 0;
	err = read_header1(cfg, h, id);
	if (err)
		return err;
	if ((id->header1 & HEADER1_ID) != m->id ||
	    !revision_matches(m, id->header1))
		return 0;
	return match_function(cfg, m);
}

static int match_dvsec(struct pcicap_cfg *cfg, const struct pcicap_header *h,
		       const struct pcicap_match *m, struct ident *id)
{
	int err;

	if (h->id != PCICAP_CORE_ID_DVSEC)
		return 0;
	err = read_header1(cfg, h, id);
	if (err)
		return err;
	if (m->vendor != PCICAP_ANY_VENDOR &&
	    (id->header1 & HEADER1_ID) != m->vendor)
		return 0;
	if (!revision_matches(m, id->header1))
		return 0;
	err = read_dvsec_id(cfg, h, id);
	if (err)
		return err;
	return id->dvsec_id == m->id;
}

static int match_one(struct pcicap_cfg *cfg, const struct pcicap_header *h,
		     const struct pcicap_match *m, struct ident *id)
{
	if (list_kind(m->kind) != h->kind)
		return 0;
	switch (m->kind) {
	case PCICAP_STANDARD:
	case PCICAP_EXTENDED:
		return h->id == m->id;
	case PCICAP_VENDOR_SPECIFIC:
		if (h->id != PCICAP_CORE_ID_VENDOR)
			return 0;
		return match_function(cfg, m);
	case PCICAP_VSEC:
		return match_vsec(cfg, h, m, id);
	case PCICAP_DVSEC:
		return match_dvsec(cfg, h, m, id);
	default:
		return 0;
	}
}

/* Length field of the kinds that have one; too small a value is none. */
static uint32_t stated_length(const struct pcicap_header *h, uint8_t kind,
			      uint32_t header1)
{
	uint32_t length = 0;
	uint32_t least = 0;

	if (kind == PCICAP_VENDOR_SPECIFIC) {
		length = h->raw >> 16 & 0xff;
		least = 3;
	} else if (kind == PCICAP_VSEC) {
		length = (header1 & HEADER1_LENGTH) >> 20;
		least = 8;
	} else if (kind == PCICAP_DVSEC) {
		length = (header1 & HEADER1_LENGTH) >> 20;
		least = 10;
	}
	return length && length >= least ? length : PCICAP_CFG_MAX_SIZE;
}

static void fill_view(struct pcicap_cfg *cfg, const struct pcicap_header *h,
		      uint8_t kind, const struct ident *id,
		      struct pcicap_view *out)
{
	out->cfg = cfg;
	out->offset = h->offset;
	out->size = (uint16_t)stated_length(h, kind, id->header1);
	out->kind = kind;
	out->version = h->version;
	out->revision = 0;
	out->id = h->id;
	if (kind == PCICAP_VSEC || kind == PCICAP_DVSEC)
		out->revision = (id->header1 & HEADER1_VERSION) >> 16;
	if (kind == PCICAP_VSEC)
		out->id = id->header1 & HEADER1_ID;
	else if (kind == PCICAP_DVSEC)
		out->id = id->dvsec_id;
}

/*
 * 1 if an alternative matches; then *out has all but its final size: it is the
 * greatest that the capability's length field allows.
 */
static int match_any(struct pcicap_cfg *cfg, const struct pcicap_header *h,
		     const struct pcicap_match *match, unsigned int n_match,
		     struct pcicap_view *out)
{
	struct ident id = { 0 };
	unsigned int i;
	int ret;

	for (i = 0; i < n_match; i++) {
		ret = match_one(cfg, h, &match[i], &id);
		if (ret < 0)
			return ret;
		if (ret) {
			fill_view(cfg, h, match[i].kind, &id, out);
			return 1;
		}
	}
	return 0;
}

struct query {
	const struct pcicap_match *match;
	unsigned int n_match;
	unsigned int skip;
	uint32_t after;
};

/* Walk one list to its end. */
static int search_list(struct pcicap_cfg *cfg, uint8_t kind, struct query *q,
		       struct pcicap_view *out)
{
	struct pcicap_header h;
	struct pcicap_walk walk;
	bool started = !q->after;
	bool found = false;
	int ret;

	ret = pcicap_walk_start(&walk, cfg, (enum pcicap_kind)kind);
	if (ret)
		return ret;
	while ((ret = pcicap_walk_next(&walk, &h)) > 0) {
		if (found)
			continue;
		if (!started) {
			started = h.offset == q->after;
			continue;
		}
		ret = match_any(cfg, &h, q->match, q->n_match, out);
		if (ret < 0)
			return ret;
		if (ret && q->skip)
			q->skip--;
		else if (ret)
			found = true;
	}
	if (ret < 0)
		return ret;
	if (!started)
		return -EINVAL;
	if (!found)
		return -ENOENT;
	pcicap_view_clamp(out, pcicap_walk_size(&walk, out->offset));
	return 0;
}

static bool has_kind(const struct query *q, uint8_t kind)
{
	unsigned int i;

	for (i = 0; i < q->n_match; i++) {
		if (list_kind(q->match[i].kind) == kind)
			return true;
	}
	return false;
}

static int search_lists(struct pcicap_cfg *cfg, struct query *q,
			struct pcicap_view *out)
{
	int err;

	if (q->after < PCICAP_CFG_STD_SIZE && has_kind(q, PCICAP_STANDARD)) {
		err = search_list(cfg, PCICAP_STANDARD, q, out);
		if (err != -ENOENT)
			return err;
		q->after = 0;
	}
	if (has_kind(q, PCICAP_EXTENDED))
		return search_list(cfg, PCICAP_EXTENDED, q, out);
	return -ENOENT;
}

static int search(struct pcicap_cfg *cfg, const struct pcicap_match *match,
		  unsigned int n_match, uint32_t after, unsigned int skip,
		  struct pcicap_view *out)
{
	struct query q;
	int err;

	q.match = match;
	q.n_match = n_match;
	q.skip = skip;
	q.after = after;
	*out = (struct pcicap_view){ 0 };
	err = search_lists(cfg, &q, out);
	if (err) {
		*out = (struct pcicap_view){ 0 };
		out->cfg = cfg;
	}
	return err;
}

int pcicap_find(struct pcicap_cfg *cfg, const struct pcicap_match *match,
		unsigned int n_match, uint32_t after, struct pcicap_view *out)
{
	return search(cfg, match, n_match, after, 0, out);
}

int pcicap_open(struct pcicap_cfg *cfg, const struct pcicap_header *header,
		const struct pcicap_match *match, unsigned int n_match,
		struct pcicap_view *out)
{
	struct ident none = { 0 };
	int ret = 1;

	if (n_match)
		ret = match_any(cfg, header, match, n_match, out);
	else
		fill_view(cfg, header, header->kind, &none, out);
	if (ret <= 0) {
		*out = (struct pcicap_view){ 0 };
		out->cfg = cfg;
		return ret ? ret : -ENOENT;
	}
	pcicap_view_clamp(out, header->size);
	return 0;
}

int pcicap_open_header(struct pcicap_cfg *cfg, uint8_t header_type,
		       struct pcicap_view *out)
{
	uint32_t size = header_type == LAYOUT_CARDBUS ? SIZE_HEADER_CARDBUS
						      : SIZE_HEADER;

	*out = (struct pcicap_view){ 0 };
	out->cfg = cfg;
	if ((cfg->header_type & HEADER_TYPE_LAYOUT) != header_type)
		return -ENOENT;
	out->kind = PCICAP_HEADER;
	out->size = cfg->size;
	pcicap_view_clamp(out, size);
	return 0;
}

static int find_one(struct pcicap_cfg *cfg, const struct pcicap_match *match,
		    unsigned int nth, struct pcicap_view *out)
{
	return search(cfg, match, 1, 0, nth, out);
}

int pcicap_find_std(struct pcicap_cfg *cfg, uint8_t id, unsigned int nth,
		    struct pcicap_view *out)
{
	struct pcicap_match match = { 0 };

	match.kind = PCICAP_STANDARD;
	match.id = id;
	return find_one(cfg, &match, nth, out);
}

int pcicap_find_ext(struct pcicap_cfg *cfg, uint16_t id, unsigned int nth,
		    struct pcicap_view *out)
{
	struct pcicap_match match = { 0 };

	match.kind = PCICAP_EXTENDED;
	match.id = id;
	return find_one(cfg, &match, nth, out);
}

int pcicap_find_vsec(struct pcicap_cfg *cfg, uint16_t vendor, uint16_t id,
		     uint8_t rev_lo, uint8_t rev_hi, unsigned int nth,
		     struct pcicap_view *out)
{
	struct pcicap_match match = { 0 };

	match.kind = PCICAP_VSEC;
	match.vendor = vendor;
	match.id = id;
	match.revision_lo = rev_lo;
	match.revision_hi = rev_hi;
	return find_one(cfg, &match, nth, out);
}

int pcicap_find_dvsec(struct pcicap_cfg *cfg, uint16_t vendor, uint16_t id,
		      uint8_t rev_lo, uint8_t rev_hi, unsigned int nth,
		      struct pcicap_view *out)
{
	struct pcicap_match match = { 0 };

	match.kind = PCICAP_DVSEC;
	match.vendor = vendor;
	match.id = id;
	match.revision_lo = rev_lo;
	match.revision_hi = rev_hi;
	return find_one(cfg, &match, nth, out);
}

int pcicap_fact_header_type(struct pcicap_cfg *cfg, uint32_t *v)
{
	*v = cfg->header_type & HEADER_TYPE_LAYOUT;
	return 0;
}

int pcicap_fact_vendor_id(struct pcicap_cfg *cfg, uint32_t *v)
{
	uint16_t vendor, device;
	int err = cfg ? pcicap_cfg_ids(cfg, &vendor, &device) : -EINVAL;

	*v = err ? PCICAP_ALL_ONES : vendor;
	return err;
}

int pcicap_fact_device_id(struct pcicap_cfg *cfg, uint32_t *v)
{
	uint16_t vendor, device;
	int err = cfg ? pcicap_cfg_ids(cfg, &vendor, &device) : -EINVAL;

	*v = err ? PCICAP_ALL_ONES : device;
	return err;
}

int pcicap_fact_revision_id(struct pcicap_cfg *cfg, uint32_t *v)
{
	uint32_t val;
	int err = cfg ? pcicap_cfg_read32(cfg, REG_REVISION, &val) : -EINVAL;

	*v = err ? PCICAP_ALL_ONES : val & 0xff;
	return err;
}

int pcicap_fact_subvendor_id(struct pcicap_cfg *cfg, uint32_t *v)
{
	uint32_t val;
	int err = cfg ? pcicap_cfg_read32(cfg, REG_SUBSYSTEM, &val) : -EINVAL;

	*v = err ? PCICAP_ALL_ONES : val & 0xffff;
	return err;
}

int pcicap_fact_subdevice_id(struct pcicap_cfg *cfg, uint32_t *v)
{
	uint32_t val;
	int err = cfg ? pcicap_cfg_read32(cfg, REG_SUBSYSTEM, &val) : -EINVAL;

	*v = err ? PCICAP_ALL_ONES : val >> 16;
	return err;
}

int pcicap_fact_port_type(struct pcicap_cfg *cfg, uint32_t *v)
{
	int err = pcicap_learn_pcie(cfg);

	*v = PCICAP_ALL_ONES;
	if (err)
		return err;
	if (!cfg->pcie)
		return -ENOENT;
	*v = ((uint32_t)cfg->pcie_flags & PCIE_PORT_TYPE) >> 4;
	return 0;
}

int pcicap_fact_link_width(struct pcicap_cfg *cfg, uint32_t *v)
{
	uint32_t link;
	uint32_t port;
	int err = pcicap_fact_port_type(cfg, &port);

	*v = PCICAP_ALL_ONES;
	if (err && err != -ENOENT)
		return err;
	if (err || port == PORT_RCIEP || port == PORT_RCEC) {
		*v = 0;
		return 0;
	}
	err = pcicap_cfg_read32(cfg, cfg->pcie + PCIE_LINK_CAP, &link);
	if (!err)
		*v = (link & LINK_WIDTH) >> 4;
	return truncated(err);
}
