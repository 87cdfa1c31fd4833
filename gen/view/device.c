// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Devices: their IDs, BARs, and what is reserved there. */
#include "view/types.h"

VALUE(device_id_vendor, device_id,
      o->vendor.given ? tmpl_number(o->vendor.v, 4) : tmpl_bool(false))
VALUE(device_id_device, device_id,
      o->has_device ? tmpl_number(o->device.lo, 4) : tmpl_bool(false))
VALUE(device_id_last, device_id,
      o->has_device ? tmpl_number(o->device.hi, 4) : tmpl_bool(false))
VALUE(device_id_class, device_id,
      o->class_code.given ? tmpl_number(o->class_code.v, 6) : tmpl_bool(false))
BOOL(device_id_only_class, device_id,
     o->class_code.given && !o->vendor.given && !o->has_device)
BOOL(device_id_any_device, device_id, o->vendor.given && !o->has_device)

/* Each device of the range, for tables that cannot have ranges. */
GET(device_id_devices)
{
	const struct device_id *id = object;
	const char **v = NULL;
	unsigned int n = 0;

	for (uint64_t d = id->device.lo; id->has_device && d <= id->device.hi;
	     d++)
		APPEND(g, v, n,
		       str_format(g, "0x%04llx", (unsigned long long)d));
	return tmpl_list(NULL, v, n);
}

VALUE(device_id_subvendor, device_id,
      o->sub_vendor.given ? tmpl_number(o->sub_vendor.v, 4) : tmpl_bool(false))
VALUE(device_id_subdevice, device_id,
      o->sub_device.given ? tmpl_number(o->sub_device.v, 4) : tmpl_bool(false))
BOOL(device_id_has_more, device_id,
     o->sub_vendor.given || o->driver_data.given ||
	     (o->class_code.given && (o->vendor.given || o->has_device)))

static const struct tmpl_key device_id_keys[] = {
	KEY_GET("vendor", device_id_vendor, "vendor ID, or false: any"),
	KEY_GET("device", device_id_device, "first device ID, or false: any"),
	KEY_GET("last_device", device_id_last, "last device ID, or false"),
	KEY_GET("devices", device_id_devices, "each device ID"),
	KEY_GET("any_device", device_id_any_device,
		"every device of the vendor"),
	KEY_GET("only_class", device_id_only_class, "nothing but a class"),
	KEY_GET("subvendor", device_id_subvendor,
		"vendor ID of the subsystem, or false: any"),
	KEY_GET("subdevice", device_id_subdevice,
		"device ID of the subsystem, or false: any"),
	KEY_GET("has_more", device_id_has_more,
		"more is to say than one of vendor, device and class"),
	KEY_BOOL("has_driver_data", device_id, driver_data.given,
		 "a driver has a number for it"),
	KEY_U64("driver_data", device_id, driver_data.v, 0,
		"that number, or 0"),
	KEY_GET("class", device_id_class, "class code, or false: any"),
};

VIEW_TYPE(device_id, "device ID");

/* Bytes that the widest register in it is a multiple of. */
static uint64_t block_alignment(const struct block *b)
{
	uint64_t most = 1;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		uint64_t bytes =
			b->regs[i]->width.v == 24 ? 4 : b->regs[i]->width.v / 8;

		if (bytes > most)
			most = bytes;
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		uint64_t inner = block_alignment(b->blocks[i]);

		if (inner > most)
			most = inner;
	}
	return most;
}

VALUE(bar_symbol, bar, tmpl_text(o->block->cname))
NUMBER(bar_alignment, bar, 0, block_alignment(o->block))
BOOL(bar_is_aligned, bar, block_alignment(o->block) > 1)
BOOL(bar_is_registers, bar, o->kind == BAR_REGISTERS)
BOOL(bar_is_shared, bar, o->kind == BAR_SHARED_MEMORY)
BOOL(bar_is_io, bar, o->kind == BAR_IO)
VALUE(bar_blocks_flat, bar, view_blocks_flat(g, o->block))

/* Whole BARs of the device that reserve something. */
GET(bar_reserving)
{
	const struct spec *spec = ((const struct bar *)object)->block->spec;
	struct bar **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < spec->n_bars; i++) {
		if (spec->bars[i]->n_reserves)
			APPEND(g, v, n, spec->bars[i]);
	}
	return tmpl_list(&view_bar, v, n);
}

/* Each register once. */
GET(bar_located_reads)
{
	const struct located *at = &((const struct bar *)object)->at;
	struct fact_read **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < at->n_reads; i++) {
		struct fact_read *read = NULL;

		for (unsigned int k = 0; k < n; k++) {
			if (v[k]->reg == at->reads[i]->reg)
				read = v[k];
		}
		if (!read) {
			read = mem_alloc(g, sizeof(*read));
			read->reg = at->reads[i]->reg;
			APPEND(g, v, n, read);
		}
		APPEND(g, read->facts, read->n_facts, (void *)at->reads[i]);
	}
	return tmpl_list(&view_fact_read, v, n);
}

BOOL(bar_by_core, bar,
     o->at.n_reads &&view_spec_is_simple(o->at.reads[0]->reg->block->spec))

VALUE(bar_space, bar,
      tmpl_text(o->through.given    ? "indexed"
		: o->kind == BAR_IO ? "ports"
				    : "memory"))

/* Those that a function has, or that are parts of one. */
VALUE(bar_through_block, bar,
      tmpl_object(&view_block, o->through.bar ? o->through.bar->block : NULL))
BOOL(bar_data_is_written, bar,
     o->through.data &&view_can_write(o->through.data))
NUMBER(bar_step, bar, 0, o->through.step)
BOOL(bar_has_step, bar, o->through.step > 1)

static const struct tmpl_key bar_keys[] = {
	KEY_TEXT("name", bar, name.s, "its name"),
	KEY_GET("symbol", bar_symbol, "its name with the device's"),
	KEY_U64("index", bar, index.v, 0, "which BAR: 0..5"),
	KEY_BOOL("located", bar, at.given,
		 "a part of a BAR that a capability points to"),
	KEY_TEXT("capability", bar, at.capability.s, "that capability"),
	KEY_BOOL("is_through", bar, through.given,
		 "registers behind an index and a data register"),
	KEY_GET("through_block", bar_through_block,
		"the BAR with these two, or false"),
	KEY_OBJECT("index_reg", bar, through.index, reg,
		   "the register that takes the index, or false"),
	KEY_OBJECT("data_reg", bar, through.data, reg,
		   "the register for the data, or false"),
	KEY_GET("data_is_written", bar_data_is_written,
		"the data can be written, too"),
	KEY_GET("step", bar_step, "bytes that one index stands for"),
	KEY_GET("has_step", bar_has_step, "these are more than one"),
	KEY_GET("located_by_core", bar_by_core,
		"one standard or extended ID tells that capability"),
	KEY_GET("located_reads", bar_located_reads,
		"registers of it that tell where the part is"),
	KEY_WITHIN("located_bar", bar, at.bar, expr, "the index of the BAR"),
	KEY_WITHIN("located_offset", bar, at.offset, expr,
		   "where the part begins"),
	KEY_WITHIN("located_length", bar, at.length, expr, "its bytes"),
	KEY_BOOL("has_length", bar, at.length.given,
		 "the capability tells how long it is"),
	KEY_GET("is_aligned", bar_is_aligned,
		"it is aligned to more than bytes"),
	KEY_GET("alignment", bar_alignment,
		"bytes of the widest register in it"),
	KEY_U64("bar_width", bar, width.v, 0, "bits of its address: 32 or 64"),
	KEY_U64("size", bar, size.v, 2, "bytes that it has at least"),
	KEY_TEXT("doc", bar, doc.s, "what it is"),
	KEY_TEXT("kind", bar, kind_name.s, "registers, shared_memory or io"),
	KEY_BOOL("prefetchable", bar, prefetchable, "it can be read ahead"),
	KEY_GET("is_registers", bar_is_registers, "it holds registers"),
	KEY_GET("is_shared", bar_is_shared, "it is shared memory"),
	KEY_GET("space", bar_space,
		"what its registers lie in: memory or ports"),
	KEY_GET("is_io", bar_is_io, "it is I/O space"),
	KEY_OBJECT("block", bar, block, block, "what it contains"),
	KEY_GET("blocks_flat", bar_blocks_flat,
		"that block and all blocks in it"),
	KEY_TEXT("cache", bar, cache.s, "cache mode: uc, wc, wb, or false"),
	KEY_LIST("reserves", bar, reserves, reserve,
		 "what is never mapped or touched"),
	KEY_GET("reserving_bars", bar_reserving,
		"BARs of the device with such places"),
};

VIEW_TYPE(bar, "BAR");

static const struct tmpl_key reserve_keys[] = {
	KEY_U64("at", reserve, at.v, 2, "its offset"),
	KEY_U64("size", reserve, size.v, 2, "its size"),
	KEY_TEXT("doc", reserve, doc.s, "what it is"),
};

VIEW_TYPE(reserve, "reserved area");
