// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "serve/sim.h"

#include "space/descs.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <pcicap/type0.h>

struct sim_function {
	struct sim_function *next;
	char name[PCICAP_ADDRESS_TEXT];
	struct pcicap_model model;
};

void sim_init(struct sim *s)
{
	s->functions = NULL;
	s->end = &s->functions;
}

void sim_free(struct sim *s)
{
	while (s->functions) {
		struct sim_function *f = s->functions;

		s->functions = f->next;
		free(f);
	}
	sim_init(s);
}

int sim_add(struct sim *s, const struct function *f)
{
	struct sim_function *new = calloc(1, sizeof(*new));
	int err;

	if (!new)
		return -ENOMEM;
	err = pcicap_model_copy(&new->model, f->cfg, descs_all()->desc,
				descs_all()->n_descs);
	if (err && err != -ELOOP && err != -EBADMSG) {
		free(new);
		return err;
	}
	if (f->dump)
		pcicap_model_take_sizes(&new->model, f->dump);
	new->model.no_referee = true;
	memcpy(new->name, f->name, sizeof(new->name));
	*s->end = new;
	s->end = &new->next;
	return 0;
}

static struct sim_function *find_function(const struct sim *s, const char *name,
					  size_t len)
{
	struct sim_function *f = s->functions;

	while (f && (strlen(f->name) != len || memcmp(f->name, name, len) != 0))
		f = f->next;
	return f;
}

/* Of the class code's bytes, subsystem IDs and the like. */
static const struct {
	const char *name;
	uint8_t offset;
	uint8_t bytes;
	const char *format;
} numbers[] = {
	{ "vendor", 0x00, 2, "0x%04" PRIx32 "\n" },
	{ "device", 0x02, 2, "0x%04" PRIx32 "\n" },
	{ "revision", 0x08, 1, "0x%02" PRIx32 "\n" },
	{ "class", 0x09, 3, "0x%06" PRIx32 "\n" },
	{ "subsystem_vendor", PCICAP_TYPE0_SUBSYSTEM_VENDOR_ID, 2,
	  "0x%04" PRIx32 "\n" },
	{ "subsystem_device", PCICAP_TYPE0_SUBSYSTEM_ID, 2,
	  "0x%04" PRIx32 "\n" },
	{ "irq", PCICAP_TYPE0_INTERRUPT_LINE, 1, "%" PRIu32 "\n" },
};
#define N_NUMBERS (sizeof(numbers) / sizeof(numbers[0]))

static uint64_t flags_of(const struct pcicap_bar *bar)
{
	switch ((enum pcicap_bar_kind)bar->kind) {
	case PCICAP_BAR_KIND_IO:
	case PCICAP_BAR_KIND_IO16:
	case PCICAP_BAR_KIND_IO32:
		return PCICAP_RESOURCE_IO | (bar->raw & 3);
	case PCICAP_BAR_KIND_ROM:
		return PCICAP_RESOURCE_MEMORY | PCICAP_RESOURCE_PREFETCH;
	default:
		return PCICAP_RESOURCE_MEMORY | (bar->raw & 15) |
		       (bar->prefetch ? PCICAP_RESOURCE_PREFETCH : 0) |
		       (bar->slots > 1 ? PCICAP_RESOURCE_MEM64 : 0);
	}
}

static void add_range(struct pcicap_resource *to, const struct pcicap_bar *bar,
		      uint64_t size)
{
	if (!size)
		return;
	to->start = bar->address;
	to->end = bar->address + size - 1;
	to->flags = flags_of(bar);
}

/* The file "resource": BARs and the ROM, where their size is known. */
static void put_ranges(struct sim_node *node, struct pcicap_model *m)
{
	struct pcicap_resource ranges[PCICAP_RESOURCE_VF_BARS] = { 0 };
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	struct pcicap_cfg cfg;
	unsigned int pos = 0;
	size_t used = 0;

	if (!pcicap_model_open(m, &cfg) && !pcicap_bars_read(&cfg, &bars)) {
		while (pcicap_bars_next(&bars, &pos, &bar))
			add_range(&ranges[bar.index], &bar,
				  m->bar_size[bar.index]);
		if (!pcicap_rom_read(&cfg, &bar))
			add_range(&ranges[PCICAP_RESOURCE_ROM], &bar,
				  m->bar_size[PCICAP_RESOURCE_ROM]);
	}
	for (unsigned int i = 0; i < PCICAP_RESOURCE_VF_BARS; i++)
		used += (size_t)snprintf(
			node->text + used, sizeof(node->text) - used,
			"0x%016" PRIx64 " 0x%016" PRIx64 " 0x%016" PRIx64 "\n",
			ranges[i].start, ranges[i].end, ranges[i].flags);
}

static void find_attribute(struct sim_node *node, struct sim_function *f,
			   const char *name)
{
	node->kind = SIM_TEXT;
	node->model = &f->model;
	if (!strcmp(name, "config")) {
		node->kind = SIM_CONFIG;
		return;
	}
	if (!strcmp(name, "resource")) {
		put_ranges(node, &f->model);
		return;
	}
	for (unsigned int i = 0; i < N_NUMBERS; i++) {
		if (!strcmp(name, numbers[i].name)) {
			snprintf(node->text, sizeof(node->text),
				 numbers[i].format,
				 pcicap_model_get(&f->model, numbers[i].offset,
						  numbers[i].bytes));
			return;
		}
	}
	node->kind = SIM_NOTHING;
}

static const char *const folders[] = {
	"/",	    "/bus", "/bus/pci", "/bus/pci/devices", "/bus/pci/drivers",
	"/devices",
};
#define N_FOLDERS (sizeof(folders) / sizeof(folders[0]))
#define LINKS	  folders[3]
#define TARGETS	  folders[5]

/* What is behind "FOLDER/" in @path; NULL: it is not below it. */
static const char *below(const char *path, const char *folder)
{
	size_t len = strlen(folder);

	return !strncmp(path, folder, len) && path[len] == '/' ? path + len + 1
							       : NULL;
}

void sim_find(const struct sim *s, const char *path, struct sim_node *node)
{
	const char *link = below(path, LINKS), *rest = below(path, TARGETS);
	struct sim_function *f;
	size_t len;

	memset(node, 0, sizeof(*node));
	for (unsigned int i = 0; i < N_FOLDERS; i++) {
		if (!strcmp(path, folders[i]))
			node->kind = SIM_FOLDER;
	}
	if (link && find_function(s, link, strlen(link))) {
		node->kind = SIM_LINK;
		snprintf(node->text, sizeof(node->text), "../../../devices/%s",
			 link);
	}
	if (!rest)
		return;
	len = strcspn(rest, "/");
	f = find_function(s, rest, len);
	if (f && !rest[len])
		node->kind = SIM_FOLDER;
	else if (f)
		find_attribute(node, f, rest + len + 1);
}

void sim_list(const struct sim *s, const char *path,
	      void (*fn)(void *ctx, const char *name), void *ctx)
{
	const char *rest;

	if (!strcmp(path, LINKS) || !strcmp(path, TARGETS)) {
		for (struct sim_function *f = s->functions; f; f = f->next)
			fn(ctx, f->name);
		return;
	}
	if (below(path, TARGETS)) {
		fn(ctx, "config");
		fn(ctx, "resource");
		for (unsigned int i = 0; i < N_NUMBERS; i++)
			fn(ctx, numbers[i].name);
		return;
	}
	for (unsigned int i = 1; i < N_FOLDERS; i++) {
		rest = strcmp(path, "/") ? below(folders[i], path)
					 : folders[i] + 1;
		if (rest && !strchr(rest, '/'))
			fn(ctx, rest);
	}
}

/* The widest access that is aligned. */
static unsigned int width_at(uint64_t off, size_t n)
{
	if (off & 1 || n < 2)
		return 1;
	return off & 2 || n < 4 ? 2 : 4;
}

static size_t bytes_left(const struct pcicap_model *m, size_t n, uint64_t off)
{
	if (off >= m->size)
		return 0;
	return n < m->size - off ? n : (size_t)(m->size - off);
}

int sim_read(struct pcicap_model *m, void *buffer, size_t n, uint64_t off)
{
	uint8_t *to = buffer;
	unsigned int width;
	uint32_t val;

	n = bytes_left(m, n, off);
	for (size_t done = 0; done < n; done += width) {
		int err;

		width = width_at(off + done, n - done);
		err = pcicap_model_read(m, (uint32_t)(off + done), width, &val);
		if (err)
			return err;
		for (unsigned int i = 0; i < width; i++)
			to[done + i] = (uint8_t)(val >> (8 * i));
	}
	return (int)n;
}

int sim_write(struct pcicap_model *m, const void *buffer, size_t n,
	      uint64_t off)
{
	const uint8_t *from = buffer;
	unsigned int width;

	n = bytes_left(m, n, off);
	for (size_t done = 0; done < n; done += width) {
		uint32_t val = 0;
		int err;

		width = width_at(off + done, n - done);
		for (unsigned int i = 0; i < width; i++)
			val |= (uint32_t)from[done + i] << (8 * i);
		err = pcicap_model_write(m, (uint32_t)(off + done), width, val);
		if (err)
			return err;
	}
	return (int)n;
}
