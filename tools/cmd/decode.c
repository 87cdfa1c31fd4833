// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* pcicap decode: structures that a device has in memory, from a file. */
#include "base/errors.h"
#include "base/json.h"
#include "base/out.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cmd/show_json.h"
#include "cmd/show_space.h"
#include "space/descs.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More than a ring has. */
#define MOST (64u << 20)

static void name_of(char *out, size_t size,
		    const struct pcicap_device_desc *device,
		    const struct pcicap_structure_desc *s)
{
	snprintf(out, size, "%s_%s", device->name, s->root.name);
}

/* All of them, or the one called @name; NULL: there is none. */
static const struct pcicap_structure_desc *each(const char *name)
{
	const struct descs *all = descs_all();
	char is[SPACE_NAME_SIZE];

	for (unsigned int i = 0; i < all->n_devices; i++) {
		const struct pcicap_device_desc *device = all->device[i];

		for (unsigned int k = 0; k < device->n_structures; k++) {
			name_of(is, sizeof(is), device, &device->structures[k]);
			if (!name)
				out("%s: %s (%u bytes)\n", is,
				    device->structures[k].root.doc
					    ? device->structures[k].root.doc
					    : device->title,
				    device->structures[k].size);
			else if (!strcmp(is, name))
				return &device->structures[k];
		}
	}
	return NULL;
}

/* Bytes of the file, to be freed; NULL: complained. */
static uint8_t *read_all(const char *file, size_t *n)
{
	FILE *f = strcmp(file, "-") ? fopen(file, "rb") : stdin;
	size_t room = 4096;
	uint8_t *all = f ? malloc(room) : NULL, *more = all;

	*n = 0;
	while (all) {
		size_t got = fread(all + *n, 1, room - *n, f);

		*n += got;
		if (*n < room || room >= MOST)
			break;
		room *= 2;
		more = realloc(all, room);
		if (!more)
			break;
		all = more;
	}
	if (all && more && !ferror(f) && (feof(f) || *n < room)) {
		if (f != stdin)
			fclose(f);
		return all;
	}
	complain("%s: %s", file,
		 all && *n >= MOST ? "more than 64 MiB" : strerror(errno));
	free(all);
	if (f && f != stdin)
		fclose(f);
	return NULL;
}

static void print_one(const struct space *space, const struct options *o,
		      bool first)
{
	struct show_style style = { o->times[OPT_VERBOSE] > 0 };

	if (!is_given(o, OPT_JSON)) {
		(void)show_space(space, &style);
		return;
	}
	out("%s\n    {\"offset\": %u, \"registers\": [", first ? "" : ",",
	    space->offset);
	json_registers(space);
	out_text("]}");
}

static void print_all(const struct pcicap_structure_desc *s,
		      const struct options *o, const uint8_t *bytes, size_t n)
{
	struct space space = { .kind = KIND_MEMORY,
			       .size = s->size,
			       .structure = s };

	space.title = s->root.doc ? s->root.doc : s->root.name;
	snprintf(space.name, sizeof(space.name), "%s", o->args[0]);
	if (is_given(o, OPT_JSON)) {
		out_text("{");
		json_key("structure");
		json_string(o->args[0]);
		out(", \"size\": %u, \"entries\": [", s->size);
	}
	for (size_t at = 0; n - at >= s->size; at += s->size) {
		space.offset = (uint32_t)at;
		space.bytes = bytes + at;
		print_one(&space, o, at == 0);
	}
	if (is_given(o, OPT_JSON))
		out_text("]}\n");
}

static int run(const struct options *o)
{
	const struct pcicap_structure_desc *s;
	uint8_t *bytes;
	size_t n;
	int ret = EXIT_OK;

	if (!o->n_args) {
		each(NULL);
		return EXIT_OK;
	}
	if (o->n_args != 2) {
		complain("decode: a structure and a file are needed");
		return EXIT_USAGE;
	}
	s = each(o->args[0]);
	if (!s) {
		complain("%s: there is no such structure; 'pcicap decode' "
			 "lists them",
			 o->args[0]);
		return EXIT_NOTHING;
	}
	bytes = read_all(o->args[1], &n);
	if (!bytes)
		return EXIT_TROUBLE;
	print_all(s, o, bytes, n);
	if (!n || n % s->size) {
		complain("%s: %zu bytes are no whole number of structures of "
			 "%u: %zu are left",
			 o->args[1], n, s->size, n % s->size);
		ret = EXIT_TROUBLE;
	}
	free(bytes);
	return ret;
}

DEFINE_COMMAND(decode) = {
	.name = "decode",
	.usage = "[STRUCTURE FILE]",
	.summary = "show structures that a device has in memory, from a file",
	.help = "Shows the members of each structure that the file holds, one "
		"after the other: queue entries, descriptors, tables. FILE is "
		"bytes as they are in memory; -: standard input. Without "
		"arguments it lists the structures that are known.",
	.options = OPTION_BIT(VERBOSE) | OPTION_BIT(JSON),
	.run = run,
};
