// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any bytes as configuration space: every description that matches decodes. The
 * same bytes, again and again, as the BARs of every device.
 */
#include <pcicap/core/decode.h>
#include <pcicap/user/all.h>
#include <pcicap/user/image.h>

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct pcicap_image image;
static struct pcicap_header headers[PCICAP_MAX_EXTENDED];
static struct pcicap_decoder dec;

/* Reads that fail: every n-th, or all from the n-th on as of a device gone. */
static struct {
	const struct pcicap_cfg_ops *ops;
	unsigned int every; /* 0: none */
	unsigned int count;
	bool gone;
} fault;

static int faulty_read(void *priv, uint32_t off, unsigned int width,
		       uint32_t *val)
{
	if (fault.every && ++fault.count >= fault.every) {
		if (fault.gone)
			return -ENODEV;
		fault.count = 0;
		return -EIO;
	}
	return fault.ops->read(priv, off, width, val);
}

static const struct pcicap_cfg_ops faulty_ops = { faulty_read, NULL };

static void set_fault(unsigned int every, bool gone)
{
	fault.every = every;
	fault.count = 0;
	fault.gone = gone;
}

static void require(bool holds)
{
	if (!holds)
		abort();
}

/*
 * A condition on the port type or the link looks for the PCI Express capability:
 * the list may be corrupt, or the image end within it. No other can fail.
 */
static bool may_fail(const struct pcicap_cond *when, int err)
{
	unsigned int i;

	for (i = 0; i < when->n; i++) {
		if (when->terms[i].ref.kind == PCICAP_REF_PORT_TYPE ||
		    when->terms[i].ref.kind == PCICAP_REF_LINK_WIDTH)
			return err == -ELOOP || err == -EBADMSG ||
			       err == -ENODATA;
	}
	return false;
}

/* The data end before configuration space does, and there. */
static bool ends_early(const struct pcicap_decoder *d)
{
	return !d->read && d->view.cfg->size < PCICAP_CFG_MAX_SIZE;
}

static bool is_cut(const struct pcicap_decoder *d,
		   const struct pcicap_decoded *reg)
{
	return ends_early(d) &&
	       d->view.offset + reg->offset + reg->reg->width / 8u >
		       d->view.cfg->size;
}

static int visit_reg(void *ctx, struct pcicap_decoder *d,
		     const struct pcicap_decoded *reg)
{
	unsigned int *n = ctx;
	unsigned int i;

	require(d == &dec && reg->depth <= 4 && !reg->reg->alias);
	require(reg->reg->is_array || !reg->index);
	for (i = 0; i < reg->depth; i++)
		require(reg->path[i] && reg->indices[i] >= -1);
	require(reg->offset + reg->reg->width / 8u <= pcicap_decode_size(d) ||
		is_cut(d, reg));
	require(reg->error || reg->reg->width == 64 ||
		!(reg->value >> reg->reg->width));
	require(!reg->error || reg->value == ~(uint64_t)0);
	require(!reg->error || reg->error == -EPERM || fault.every ||
		(reg->error == -ENODATA && is_cut(d, reg)));
	require((reg->error == -EPERM) == (reg->reg->no_read != 0));
	for (i = 0; i < reg->reg->n_fields && !reg->error; i++) {
		const struct pcicap_field_desc *f = &reg->reg->fields[i];
		uint64_t raw = pcicap_field_get(f, reg->value);
		int present = pcicap_field_present(d, reg, i);

		require(present <= 1 &&
			(present >= 0 || fault.every ||
			 (present == -ENODATA && ends_early(d)) ||
			 may_fail(&f->when, present)));
		require(pcicap_field_set(f, reg->value, raw) == reg->value);
		(void)pcicap_field_quantity(reg->reg, i, reg->value);
		(void)pcicap_field_value(f, raw);
	}
	return ++*n > 100000; /* more than fits: a loop */
}

static int visit_combined(void *ctx, const struct pcicap_decoded *d,
			  const struct pcicap_combined_desc *combined,
			  uint64_t value)
{
	(void)ctx;
	require(d->block && combined->n_parts);
	require(d->error ? value == ~(uint64_t)0
			 : (value & (((uint64_t)1 << combined->lsb) - 1)) ==
				   combined->fill);
	require(!d->error || d->error == -ENODATA || fault.every);
	return 0;
}

static int stop(void *ctx, struct pcicap_decoder *d,
		const struct pcicap_decoded *reg)
{
	unsigned int *left = ctx;

	(void)d;
	(void)reg;
	return (*left)-- ? 0 : -ENXIO;
}

static void decode(const struct pcicap_desc *desc,
		   const struct pcicap_view *view)
{
	static const struct pcicap_decode_ops stopper = { .reg = stop };
	static const struct pcicap_decode_ops ops = {
		.reg = visit_reg,
		.combined = visit_combined,
	};
	unsigned int n = 0, half;

	if (pcicap_decode_open(&dec, desc, view))
		return;
	require(pcicap_decode_size(&dec) <= view->size || ends_early(&dec));
	require(pcicap_decode(&dec, &ops, &n) <= 0);
	half = n / 2;
	require(!n || pcicap_decode(&dec, &stopper, &half) == -ENXIO);
}

/* The same with reads that fail. */
static void decode_faulty(const struct pcicap_desc *desc,
			  const struct pcicap_view *view, uint8_t choice)
{
	static const struct pcicap_decode_ops ops = {
		.reg = visit_reg,
		.combined = visit_combined,
	};
	unsigned int n = 0;
	int ret;

	set_fault(choice % 16 + 1, choice >> 7);
	if (!pcicap_decode_open(&dec, desc, view)) {
		ret = pcicap_decode(&dec, &ops, &n);
		require(ret <= 0);
		set_fault(0, false);
		/* once all can be read, nothing is left out */
		require(ret == -ENODEV ||
			pcicap_decode(&dec, &ops, &n) != -EIO);
	}
	set_fault(0, false);
}

static void try_list(struct pcicap_cfg *cfg, enum pcicap_kind kind)
{
	struct pcicap_view view;
	unsigned int i, k, n;

	(void)!pcicap_list(cfg, kind, headers, PCICAP_MAX_EXTENDED, &n);
	for (i = 0; i < n && i < 48; i++) {
		for (k = 0; k < pcicap_n_all_descs; k++) {
			const struct pcicap_desc *desc = pcicap_all_descs[k];

			if (!desc->is_header &&
			    !pcicap_open(cfg, &headers[i], desc->match,
					 desc->n_match, &view))
				decode(desc, &view);
		}
	}
}

/*
 * The first byte chooses a description that is also tried where it does not
 * match, so that all layouts are reached.
 */
static void try_anywhere(struct pcicap_cfg *cfg, uint8_t choice)
{
	const struct pcicap_desc *desc =
		pcicap_all_descs[choice % pcicap_n_all_descs];
	struct pcicap_view view;

	memset(&view, 0, sizeof(view));
	view.cfg = cfg;
	view.offset = 0x40;
	view.size = (uint16_t)(cfg->size - view.offset);
	view.version = choice & 0xf;
	view.revision = choice & 3;
	if (cfg->size <= 0x44)
		return;
	decode(desc, &view);
	decode_faulty(desc, &view, choice);
}

struct bytes {
	const uint8_t *data;
	size_t size;
	uint32_t end;
};

static int read_bar(void *ctx, uint32_t off, unsigned int width, uint64_t *val)
{
	const struct bytes *bytes = ctx;
	unsigned int i;

	require(width == 8 || width == 16 || width == 32 || width == 64);
	require(off % (width / 8) == 0);
	require(off <= bytes->end && width / 8 <= bytes->end - off);
	if (fault.every && ++fault.count >= fault.every) {
		fault.count = 0;
		return fault.gone ? -ENODEV : -EIO;
	}
	for (*val = i = 0; i < width / 8; i++)
		*val |= (uint64_t)bytes->data[(off + i) % bytes->size]
			<< (8 * i);
	return 0;
}

static int open_bar(const struct pcicap_bar_desc *bar, struct bytes *bytes,
		    struct pcicap_cfg *function)
{
	int err =
		pcicap_decode_open_bar(&dec, bar, bytes->end, read_bar, bytes);

	pcicap_decode_function(&dec, function);
	return err;
}

static void try_bar(const struct pcicap_bar_desc *bar, struct bytes *bytes,
		    struct pcicap_cfg *function, uint8_t choice)
{
	static const struct pcicap_decode_ops ops = {
		.reg = visit_reg,
		.combined = visit_combined,
	};
	unsigned int n = 0;
	int ret;

	bytes->end = (uint32_t)bar->least + choice;
	require(!bar->least ||
		pcicap_decode_open_bar(&dec, bar, bar->least - 1, read_bar,
				       bytes) == -ERANGE);
	require(!open_bar(bar, bytes, function));
	require(!pcicap_decode(&dec, &ops, &n));
	set_fault(choice % 16 + 1, choice >> 7);
	require(!open_bar(bar, bytes, function));
	ret = pcicap_decode(&dec, &ops, &n);
	require(ret <= 0);
	set_fault(0, false);
}

/* The header of a function that the device can be. */
static void open_function(struct pcicap_cfg *cfg,
			  const struct pcicap_device_desc *device,
			  uint8_t choice)
{
	static uint8_t header[64];
	const struct pcicap_device_id *id =
		&device->ids[choice % device->n_ids];
	const uint32_t ids[] = { id->vendor == PCICAP_ANY_ID ? 0x1af4
							     : id->vendor,
				 id->first };
	unsigned int i;

	for (i = 0; i < 4; i++)
		header[i] = (uint8_t)(ids[i / 2] >> i % 2 * 8);
	header[8] = choice; /* the revision */
	require(!pcicap_image_open(&image, cfg, header, sizeof(header)));
}

static void try_devices(const uint8_t *data, size_t size)
{
	struct bytes bytes = { data, size, 0 };
	struct pcicap_cfg cfg;
	unsigned int i, k;

	for (i = 0; i < pcicap_n_all_devices; i++) {
		open_function(&cfg, pcicap_all_devices[i], data[0]);
		for (k = 0; k < pcicap_all_devices[i]->n_bars; k++)
			try_bar(&pcicap_all_devices[i]->bars[k], &bytes, &cfg,
				data[0]);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pcicap_cfg cfg;
	struct pcicap_view view;
	unsigned int i;

	if (size)
		try_devices(data, size);
	if (!size || pcicap_image_open(&image, &cfg, data + 1, size - 1))
		return 0;
	fault.ops = cfg.ops;
	cfg.ops = &faulty_ops;
	for (i = 0; i < pcicap_n_all_descs; i++) {
		const struct pcicap_desc *desc = pcicap_all_descs[i];

		if (desc->is_header &&
		    !pcicap_open_header(&cfg, desc->header_type, &view))
			decode(desc, &view);
	}
	try_list(&cfg, PCICAP_STANDARD);
	try_list(&cfg, PCICAP_EXTENDED);
	try_anywhere(&cfg, data[0]);
	return 0;
}
