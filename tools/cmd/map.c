// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap map: reads or writes a BAR that is memory. */
#include "cmd/map.h"

#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report_json.h"
#include "space/device.h"
#include "space/identity.h"
#include "text/quantity.h"
#include "text/value.h"

#include <pcicap/core/bar.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define LINE 16

static int status(const struct map_access *a)
{
	if (!a->err)
		return EXIT_OK;
	return a->err == -ENODEV || a->err == -ENXIO ? EXIT_NOTHING
						     : EXIT_TROUBLE;
}

static void fail(struct map_access *a, const char *where, int err)
{
	a->where = where;
	a->err = err;
}

/* Nothing would answer, and all ones are no contents. */
static void check_decoding(struct map_access *a)
{
	int err = memory_decoding(&a->cfg);

	if (!err)
		a->message = "memory decoding is off";
	if (err <= 0)
		fail(a, "command", err ? err : -EIO);
}

/* Is nothing left of the BAR? What is wrong with it, mapping it tells. */
static bool is_all_reserved(const struct map_access *a)
{
	struct pcicap_resource res[PCICAP_MAX_BARS];
	const struct pcicap_resource *bar = &res[a->want.bar];
	unsigned int n;

	if (pcicap_sysfs_resources(a->options->value[OPT_ROOT], a->name, res,
				   PCICAP_MAX_BARS, &n) ||
	    a->want.bar >= n || bar->end <= bar->start)
		return false;
	return pcicap_want_is_reserved(&a->want, bar->end - bar->start + 1);
}

/* A copy could have any effect on registers. */
static void check_registers(struct map_access *a,
			    const struct pcicap_device_desc *device)
{
	static struct space_list list;
	int ret;

	space_list_read(&list, &a->cfg);
	ret = device_has_registers(device, &list, a->want.bar);
	if (!ret)
		return;
	a->message = ret < 0 ? "where the device has registers cannot be read"
			     : "registers: pcicap show reads them";
	fail(a, "map", ret < 0 ? ret : -EOPNOTSUPP);
}

/* As far as there is a description of the device. */
static void check_contents(struct map_access *a)
{
	const struct pcicap_device_desc *device;
	int err = device_find(a->options->value[OPT_ROOT], a->name, &a->cfg,
			      &device);

	if (err) {
		a->message = "which BARs there are cannot be read";
		fail(a, "map", err);
		return;
	}
	if (!device)
		return;
	device_reserves(device, &a->want);
	if (!is_all_reserved(a)) {
		check_registers(a, device);
		return;
	}
	a->message = "all of it is reserved: there is nothing to access";
	fail(a, "map", -EACCES);
}

static void open_bar(struct map_access *a)
{
	const struct options *o = a->options;
	unsigned int flags = o->value[OPT_WRITE] && !o->value[OPT_DRY_RUN]
				     ? PCICAP_MAP_WRITE
				     : 0;
	int err = pcicap_sysfs_open(&a->sysfs, &a->cfg, o->value[OPT_ROOT],
				    a->name, 0);

	if (err) {
		fail(a, "function", err);
		return;
	}
	check_contents(a);
	if (a->err)
		return;
	err = pcicap_map_sysfs(&a->map, o->value[OPT_ROOT], a->name, &a->want,
			       flags);
	if (err == -ERANGE)
		a->message = "too long for this process";
	if (err) {
		fail(a, "map", err);
		return;
	}
	err = pcicap_map_has(&a->map, a->offset, a->length);
	if (err == -EACCES)
		a->message = RESERVED_TEXT;
	if (err)
		fail(a, o->value[OPT_WRITE] ? "write" : "read", err);
	else
		check_decoding(a);
}

/* All ones are what a device that is gone reads. */
static void check_presence(struct map_access *a)
{
	int err = a->all_ones ? pcicap_map_present(&a->map, &a->cfg) : 0;

	if (err)
		fail(a, "read", err);
}

static const char *cache_name(enum pcicap_cache cache)
{
	switch (cache) {
	case PCICAP_CACHE_UC:
		return "uc";
	case PCICAP_CACHE_WC:
		return "wc";
	case PCICAP_CACHE_WB:
		return "wb";
	default:
		return "unknown";
	}
}

static void print_bar(const struct map_access *a)
{
	char buffer[64];
	struct strbuf t;

	strbuf_init(&t, buffer, sizeof(buffer));
	quantity_text(&t, a->map.size, "bytes");
	out_bold(a->name);
	out(" BAR %u: at 0x%" PRIx64 ", %s, cache mode %s", a->map.bar,
	    a->map.phys, buffer, cache_name(a->map.got));
	if (a->map.got != a->map.asked)
		out(" (not %s)", cache_name(a->map.asked));
	out_text("\n");
}

static void print_line(uint64_t offset, const uint8_t *bytes, size_t n)
{
	size_t i;

	out("%08" PRIx64 " ", offset);
	for (i = 0; i < LINE; i++) {
		out_text(i == LINE / 2 ? "  " : " ");
		if (i < n)
			out("%02x", bytes[i]);
		else
			out_text("  ");
	}
	out_text("  |");
	for (i = 0; i < n; i++)
		out("%c", bytes[i] >= ' ' && bytes[i] < 127 ? bytes[i] : '.');
	out_text("|\n");
}

static void print_bytes(void *ctx, uint64_t offset, const uint8_t *bytes,
			size_t n)
{
	size_t i;

	(void)ctx;
	for (i = 0; i < n; i += LINE)
		print_line(offset + i, bytes + i, n - i < LINE ? n - i : LINE);
}

static void map_text(struct map_access *a)
{
	const struct options *o = a->options;

	if (a->err)
		return;
	print_bar(a);
	if (o->value[OPT_READ]) {
		map_read(a, print_bytes, NULL);
		check_presence(a);
		return;
	}
	if (!o->value[OPT_DRY_RUN])
		map_write(a);
	if (a->done || o->value[OPT_DRY_RUN])
		out("%s0x%" PRIx64 ": %" PRIu64 " bytes%s\n",
		    o->value[OPT_DRY_RUN] ? "not written: " : "", a->offset,
		    a->length, o->value[OPT_DRY_RUN] ? "" : " written");
}

static void json_bytes(void *ctx, uint64_t offset, const uint8_t *bytes,
		       size_t n)
{
	(void)ctx;
	(void)offset;
	while (n--)
		out("%02x", *bytes++);
}

static void json_data(struct map_access *a)
{
	const struct options *o = a->options;

	json_key("data");
	if (o->value[OPT_WRITE]) {
		json_string(a->digits);
		if (!a->err && !o->value[OPT_DRY_RUN])
			map_write(a);
		return;
	}
	if (a->err) {
		out_text("null");
		return;
	}
	out_text("\"");
	map_read(a, json_bytes, NULL);
	out_text("\"");
	check_presence(a);
}

static void map_json(struct map_access *a)
{
	bool mapped = a->map.base != NULL;
	unsigned int n = 0;

	out_text("{\"map\": {");
	json_key("address");
	json_string(a->name);
	out(", \"bar\": %u, \"start\": ", a->want.bar);
	json_number(mapped, a->map.phys);
	out_text(", \"size\": ");
	json_number(mapped, a->map.size);
	out(",\n    \"cache\": {\"asked\": \"%s\", \"got\": \"%s\"},\n    ",
	    cache_name(a->want.cache), cache_name(a->map.got));
	out("\"operation\": \"%s\", \"offset\": %" PRIu64
	    ", \"length\": %" PRIu64 ",\n    ",
	    a->options->value[OPT_WRITE] ? "write" : "read", a->offset,
	    a->length);
	json_data(a);
	out(", \"done\": %s,\n    \"errors\": [", a->done ? "true" : "false");
	if (a->err)
		json_error(&n, a->where, a->err,
			   a->message ? a->message : map_error_text(a->err));
	out_text("]}}\n");
}

static int run(const struct options *o)
{
	struct map_access a;
	int ret = map_parse(&a, o);

	if (ret == EXIT_OK) {
		open_bar(&a);
		if (o->value[OPT_JSON])
			map_json(&a);
		else
			map_text(&a);
		if (a.err)
			complain("%s BAR %u: %s: %s (%s)", a.name, a.want.bar,
				 a.where,
				 a.message ? a.message : map_error_text(a.err),
				 error_symbol(a.err));
		ret = status(&a);
	}
	pcicap_map_close(&a.map);
	pcicap_sysfs_close(&a.sysfs);
	free(a.data);
	return ret;
}

DEFINE_COMMAND(map) = {
	.name = "map",
	.usage = "ADDRESS BAR --read OFFSET:LENGTH [--cache MODE] [--json]\n"
		 "ADDRESS BAR --write OFFSET=HEX [--cache MODE] [--dry-run] "
		 "[--json]",
	.summary = "read or write a BAR that is memory",
	.help = "Reads or writes a BAR that is memory, such as shared memory. "
		"A "
		"BAR in which a known device has registers is refused: use "
		"show, get and set.",
	.options = OPTION_BIT(ROOT) | OPTION_BIT(JSON) | OPTION_BIT(DRY_RUN) |
		   OPTION_BIT(READ) | OPTION_BIT(WRITE) | OPTION_BIT(CACHE),
	.run = run,
};
