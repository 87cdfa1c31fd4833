// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/live.h"

#include <pcicap/user/sysfs.h>

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

enum fact_form {
	FORM_LINK, /* the last part of where a link leads */
	FORM_WORD, /* the first line of a file */
};

/* @none: what the kernel says if there is none */
static const struct fact {
	const char *file;
	enum fact_form form;
	const char *text;
	const char *none;
} facts[] = {
	{ "driver", FORM_LINK, "driver ", "" },
	{ "irq", FORM_WORD, "IRQ ", "0" },
	{ "numa_node", FORM_WORD, "NUMA node ", "-1" },
	{ "iommu_group", FORM_LINK, "IOMMU group ", "" },
	{ "power_state", FORM_WORD, "power ", "unknown" },
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

static void add_fact(struct strbuf *t, size_t start, const struct fact *fact,
		     int dir)
{
	char value[NAME_MAX + 1];

	if (fact->form == FORM_LINK
		    ? !read_link(dir, fact->file, value, sizeof(value))
		    : !read_word(dir, fact->file, value, sizeof(value)))
		return;
	if (!strcmp(value, fact->none))
		return;
	if (t->len > start)
		strbuf_add(t, ", ");
	strbuf_add(t, fact->text);
	strbuf_add(t, value);
}

void live_text(struct strbuf *t, const char *root, const char *name)
{
	char path[PATH_MAX];
	size_t start = t->len;
	struct strbuf p;
	unsigned int i;
	int dir;

	strbuf_init(&p, path, sizeof(path));
	strbuf_addf(&p, "%s/%s", root ? root : PCICAP_SYSFS_ROOT, name);
	dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		return;
	for (i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		add_fact(t, start, &facts[i], dir);
	close(dir);
}
