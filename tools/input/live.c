// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/live.h"

#include "base/strbuf.h"
#include "input/modules.h"

#include <pcicap/user/sysfs.h>

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#define VALUE_SIZE sizeof(((struct live *)0)->value[0])

enum fact_form {
	FORM_LINK, /* the last part of where a link leads */
	FORM_WORD, /* the first line of a file */
};

/* @none: what the kernel says if there is none */
static const struct source {
	enum live_fact fact;
	enum fact_form form;
	const char *file;
	const char *none;
} sources[] = {
	{ LIVE_DRIVER, FORM_LINK, "driver", "" },
	{ LIVE_IRQ, FORM_WORD, "irq", "0" },
	{ LIVE_NUMA_NODE, FORM_WORD, "numa_node", "-1" },
	{ LIVE_IOMMU_GROUP, FORM_LINK, "iommu_group", "" },
	{ LIVE_POWER_STATE, FORM_WORD, "power_state", "unknown" },
	{ LIVE_SPEED, FORM_WORD, "current_link_speed", "Unknown" },
	{ LIVE_WIDTH, FORM_WORD, "current_link_width", "0" },
	{ LIVE_MAX_SPEED, FORM_WORD, "max_link_speed", "Unknown" },
	{ LIVE_MAX_WIDTH, FORM_WORD, "max_link_width", "255" },
};

static bool read_link(int dir, const char *file, char *out, size_t size)
{
	char target[PATH_MAX];
	ssize_t n = readlinkat(dir, file, target, sizeof(target) - 1);
	const char *name;

	if (n <= 0)
		return false;
	target[n] = 0;
	name = strrchr(target, '/');
	name = name ? name + 1 : target;
	if (strlen(name) >= size)
		return false;
	strcpy(out, name);
	return true;
}

static bool read_word(int dir, const char *file, char *out, size_t size)
{
	int fd = openat(dir, file, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return false;
	n = read(fd, out, size - 1);
	close(fd);
	if (n <= 0)
		return false;
	out[n] = 0;
	out[strcspn(out, "\n")] = 0;
	return true;
}

static void read_fact(struct live *live, const struct source *s, int dir)
{
	char *value = live->value[s->fact];

	if ((s->form == FORM_LINK
		     ? !read_link(dir, s->file, value, VALUE_SIZE)
		     : !read_word(dir, s->file, value, VALUE_SIZE)) ||
	    !strcmp(value, s->none))
		value[0] = 0;
}

/* Of a link that is down, or of a function without one, all four say nothing. */
static void forget_link(struct live *live)
{
	static const enum live_fact facts[] = { LIVE_SPEED, LIVE_WIDTH,
						LIVE_MAX_SPEED,
						LIVE_MAX_WIDTH };
	unsigned int i;
	bool whole = true;

	for (i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		whole = whole && live->value[facts[i]][0];
	for (i = 0; !whole && i < sizeof(facts) / sizeof(facts[0]); i++)
		live->value[facts[i]][0] = 0;
}

/*
 * The slot that a function is in is the folder of its name in slots, beside
 * devices, whose file address has the device without the function.
 */
static void read_slot(struct live *live, int functions,
		      const struct pcicap_address *address)
{
	int slots = openat(functions, "../slots",
			   O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char name[PCICAP_ADDRESS_TEXT], file[NAME_MAX + 16], text[64];
	DIR *dir = slots < 0 ? NULL : fdopendir(slots);
	struct dirent *entry;
	struct strbuf t;

	if (!dir) {
		if (slots >= 0)
			close(slots);
		return;
	}
	pcicap_address_format(address, name);
	*strrchr(name, '.') = 0;
	while (!live->value[LIVE_SLOT][0] && (entry = readdir(dir))) {
		strbuf_init(&t, file, sizeof(file));
		strbuf_addf(&t, "%s/address", entry->d_name);
		if (entry->d_name[0] == '.' ||
		    !read_word(dirfd(dir), file, text, sizeof(text)) ||
		    strcmp(text, name) != 0)
			continue;
		strcpy(live->value[LIVE_SLOT], entry->d_name);
	}
	closedir(dir);
}

static void read_modules(struct live *live, int dir)
{
	char *value = live->value[LIVE_MODULES];
	char alias[256];
	struct strbuf t;

	strbuf_init(&t, value, VALUE_SIZE);
	if (read_word(dir, "modalias", alias, sizeof(alias)))
		modules_text(&t, alias);
}

void live_read(struct live *live, const char *root,
	       const struct pcicap_address *address)
{
	int functions = open(root ? root : PCICAP_SYSFS_ROOT,
			     O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char name[PCICAP_ADDRESS_TEXT];
	unsigned int i;
	int dir;

	memset(live, 0, sizeof(*live));
	if (functions < 0)
		return;
	pcicap_address_format(address, name);
	dir = openat(functions, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir >= 0) {
		for (i = 0; i < sizeof(sources) / sizeof(sources[0]); i++)
			read_fact(live, &sources[i], dir);
		forget_link(live);
		read_modules(live, dir);
		close(dir);
	}
	read_slot(live, functions, address);
	close(functions);
}

bool live_driver(const char *root, const struct pcicap_address *address,
		 char *out, size_t size)
{
	char path[PATH_MAX], name[PCICAP_ADDRESS_TEXT];
	struct strbuf t;

	pcicap_address_format(address, name);
	strbuf_init(&t, path, sizeof(path));
	strbuf_addf(&t, "%s/%s/driver", root ? root : PCICAP_SYSFS_ROOT, name);
	return read_link(AT_FDCWD, path, out, size);
}
