// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/view.h>

int pcicap_view_read24(const struct pcicap_view *v, uint32_t off, uint32_t *val)
{
	if (!pcicap_view_has(v, off, 3)) {
		*val = PCICAP_ALL_ONES;
		return -ENXIO;
	}
	return pcicap_cfg_read24(v->cfg, v->offset + off, val);
}

int pcicap_view_read64(const struct pcicap_view *v, uint32_t off, uint64_t *val)
{
	if (!pcicap_view_has(v, off, 8)) {
		*val = ~(uint64_t)0;
		return -ENXIO;
	}
	return pcicap_cfg_read64(v->cfg, v->offset + off, val);
}

int pcicap_view_write64(const struct pcicap_view *v, uint32_t off, uint64_t val)
{
	if (!pcicap_view_has(v, off, 8))
		return -ENXIO;
	return pcicap_cfg_write64(v->cfg, v->offset + off, val);
}

/* One access; *ones tells whether any so far was all ones. */
static int read_part(const struct pcicap_view *v, uint32_t off,
		     unsigned int width, uint32_t *val, bool *ones)
{
	int err = pcicap_cfg_raw_read(v->cfg, v->offset + off, width, val);

	if (!err && *val == pcicap_ones(width))
		*ones = true;
	return err;
}

/* The first 1 to 3 bytes of a dword, never touching the ones behind. */
static int read_tail(const struct pcicap_view *v, uint32_t off, uint32_t *val,
		     bool *ones)
{
	uint32_t n = v->size - off;
	uint32_t shift = 8 * (n & 2);
	uint32_t part;
	int err;

	*val = PCICAP_ALL_ONES;
	if (n & 2) {
		err = read_part(v, off, 2, &part, ones);
		if (err)
			return err;
		*val = (*val & 0xffff0000) | part;
	}
	if (n & 1) {
		err = read_part(v, off + (n & 2), 1, &part, ones);
		if (err)
			return err;
		*val = (*val & ~(0xffu << shift)) | part << shift;
	}
	return 0;
}

static int read_dword(const struct pcicap_view *v, uint32_t index,
		      uint32_t *val, bool *ones)
{
	uint32_t off = index * 4;

	/* the first test is there because off could have wrapped around */
	if (index >= PCICAP_CFG_MAX_SIZE / 4 || off >= v->size) {
		*val = PCICAP_ALL_ONES;
		return 0;
	}
	if (v->size - off < 4)
		return read_tail(v, off, val, ones);
	return read_part(v, off, 4, val, ones);
}

int pcicap_view_read_dwords(const struct pcicap_view *v, uint32_t first,
			    uint32_t n, uint32_t *dw)
{
	bool ones = false;
	uint32_t i;
	int err = 0;

	for (i = 0; i < n && !err; i++) {
		if (first + i < first) /* past any view */
			dw[i] = PCICAP_ALL_ONES;
		else
			err = read_dword(v, first + i, &dw[i], &ones);
	}
	if (!err && ones)
		err = pcicap_cfg_confirm(v->cfg);
	if (err) {
		for (i = 0; i < n; i++)
			dw[i] = PCICAP_ALL_ONES;
	}
	return err;
}

int pcicap_view_sub(const struct pcicap_view *v, uint32_t off, uint32_t size,
		    struct pcicap_view *out)
{
	*out = *v;
	out->size = 0;
	if (off >= v->size)
		return -ENXIO;
	out->offset = (uint16_t)(v->offset + off);
	out->size = (uint16_t)(v->size - off);
	pcicap_view_clamp(out, size);
	return 0;
}
