// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * libpci says where the system's pci.ids is. Loading all of it takes several
 * times as long as decoding a function, so that the few names that are needed
 * are looked for in the text; libpci itself is asked for the others: it has the
 * hwdb, and reads compressed lists.
 */
#include "text/ids.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#ifdef PCICAP_HAVE_LIBPCI

#include <fcntl.h>
#include <pci/pci.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static struct pci_access *access_pci;
static bool opened;
static const char *ids; /* the whole list; NULL: not plain text */
static const char *ids_end;
static const char *classes; /* where vendors end and classes begin */

static void map(const char *path)
{
	struct stat st;
	void *at = MAP_FAILED;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_size > 16)
		at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd,
			  0);
	close(fd);
	if (at == MAP_FAILED)
		return;
	ids = at;
	ids_end = ids + st.st_size;
}

static const char *line_end(const char *at, const char *end)
{
	const char *nl = memchr(at, '\n', (size_t)(end - at));

	return nl ? nl : end;
}

/*
 * Classes and the like come after all vendors, in the last part of the list: it is
 * not read as a whole for them.
 */
static void find_classes(void)
{
	static const char first[] = "\nC 00  ";
	size_t size = (size_t)(ids_end - ids), part = 65536;
	const char *at = NULL;

	while (!at && part / 2 < size) {
		if (part > size)
			part = size;
		at = memmem(ids_end - part, part, first, strlen(first));
		part *= 2;
	}
	classes = at ? at : ids_end;
}

/* The first line that is one of those looked for and begins in [@from, @end). */
typedef const char *line_fn(const char *from, const char *end);

static const char *vendor_line(const char *from, const char *end)
{
	while (from < end && (*from == '\t' || *from == '#' || *from == '\n'))
		from = line_end(from, end) + 1;
	return from < end && from + 8 < ids_end ? from : end;
}

/* Of the lines of one vendor. */
static const char *device_line(const char *from, const char *end)
{
	while (from < end && (*from != '\t' || from[1] == '\t'))
		from = line_end(from, end) + 1;
	return from < end && from + 8 < ids_end ? from : end;
}

/*
 * The lines are sorted: the first one whose four digits, @skip characters from its
 * start, are not below @key, or @end.
 */
static const char *lower_bound(const char *low, const char *end, line_fn *line,
			       unsigned int skip, const char *key)
{
	const char *high = end;

	while (low < high) {
		const char *middle = low + (high - low) / 2, *at = low;

		if (middle > low)
			at = line_end(middle - 1, high) + 1;
		at = at < high ? line(at, high) : high;
		if (at < high && memcmp(at + skip, key, 4) < 0)
			low = line_end(at, end) + 1;
		else if (middle > low)
			high = middle;
		else
			break;
	}
	return low < end ? line(low, end) : end;
}

/* As libpci does: a list that is not there with .gz may be there without. */
static void open_list(const char *path)
{
	char plain[256];
	size_t n = strlen(path);

	if (n >= sizeof(plain))
		return;
	memcpy(plain, path, n + 1);
	if (n > 3 && !strcmp(path + n - 3, ".gz")) {
		if (!access(path, F_OK))
			return;
		plain[n - 3] = 0;
	}
	map(plain);
	if (ids)
		find_classes();
}

/* libpci calls these where pci_init() was not, which looks at the machine. */
static void be_quiet(char *message, ...)
{
	(void)message;
}

__attribute__((noreturn)) static void no_memory(char *message, ...)
{
	(void)message;
	exit(3);
}

static void open_ids(void)
{
	static char nothing[] = "/dev/null";

	if (opened)
		return;
	opened = true;
	access_pci = pci_alloc();
	if (!access_pci)
		return;
	access_pci->error = no_memory;
	access_pci->warning = be_quiet;
	access_pci->debug = be_quiet;
	if (access_pci->id_file_name)
		open_list(access_pci->id_file_name);
	/* what is not in the list may be in the hwdb, for which it is asked */
	if (ids)
		pci_set_name_list_path(access_pci, nothing, 0);
}

static void add_line(struct strbuf *t, const char *at, const char *end)
{
	char name[160];
	size_t n = (size_t)(line_end(at, end) - at);

	if (n >= sizeof(name))
		n = sizeof(name) - 1;
	memcpy(name, at, n);
	name[n] = 0;
	strbuf_add(t, name);
}

/* @line: NULL: it is not in the list; @end: of what belongs to it */
struct vendor {
	bool is_known;
	unsigned int id;
	const char *line;
	const char *end;
};

static void search_vendor(struct vendor *v, unsigned int id)
{
	char key[8], next[8];

	snprintf(key, sizeof(key), "%04x", id & 0xffff);
	v->is_known = true;
	v->id = id;
	v->line = lower_bound(ids, classes, vendor_line, 0, key);
	v->end = classes;
	if (v->line == classes || memcmp(v->line, key, 4) != 0) {
		v->line = NULL;
		return;
	}
	snprintf(next, sizeof(next), "%04x", (id + 1) & 0xffff);
	if (id < 0xffff)
		v->end = lower_bound(line_end(v->line, classes), classes,
				     vendor_line, 0, next);
}

/* The last ones are kept: a machine has few. */
static const struct vendor *find_vendor(unsigned int id)
{
	static struct vendor kept[64];
	struct vendor *v = &kept[id % 61];

	if (!v->is_known || v->id != id)
		search_vendor(v, id);
	return v;
}

/* Where the name of a vendor's device begins, or NULL. */
static const char *find_device(const struct vendor *v, unsigned int device)
{
	const char *at;
	char key[8];

	if (!v->line)
		return NULL;
	snprintf(key, sizeof(key), "%04x", device & 0xffff);
	at = lower_bound(line_end(v->line, v->end) + 1, v->end, device_line, 1,
			 key);
	return at < v->end && !memcmp(at + 1, key, 4) ? at + 7 : NULL;
}

/* A line in the group of the line @group: a tab, the ID, two blanks, a name. */
static const char *find_member(const char *group, const char *end,
			       const char *key)
{
	const char *at = line_end(group, end);
	size_t n = strlen(key);

	for (; at + 1 + n < end; at = line_end(at + 1, end)) {
		if (at[1] != '\t' && at[1] != '#')
			return NULL;
		if (!memcmp(at + 1, key, n))
			return at + 1 + n;
	}
	return NULL;
}

/* Not in the list, or there is no list that can be read here. */
static bool ask_libpci(struct strbuf *t, int flags, int id1, int id2)
{
	char name[200];

	if (!access_pci ||
	    !pci_lookup_name(access_pci, name, sizeof(name),
			     flags | PCI_LOOKUP_NO_NUMBERS, id1, id2))
		return false;
	strbuf_add(t, name);
	return true;
}

static bool ask_libpci_subsystem(struct strbuf *t, const struct identity *id)
{
	char name[200];

	if (!access_pci ||
	    !pci_lookup_name(access_pci, name, sizeof(name),
			     PCI_LOOKUP_SUBSYSTEM | PCI_LOOKUP_DEVICE |
				     PCI_LOOKUP_NO_NUMBERS,
			     id->vendor, id->device, (int)id->subvendor,
			     (int)id->subdevice))
		return false;
	strbuf_add(t, name);
	return true;
}

static bool name_vendor(struct strbuf *t, unsigned int vendor, const char *line)
{
	if (!line)
		return ask_libpci(t, PCI_LOOKUP_VENDOR, (int)vendor, 0);
	add_line(t, line + 6, classes);
	return true;
}

bool ids_device(struct strbuf *t, unsigned int vendor, unsigned int device)
{
	const struct vendor *v;
	const char *member;
	size_t before;

	open_ids();
	v = ids ? find_vendor(vendor) : NULL;
	if (!name_vendor(t, vendor, v ? v->line : NULL))
		return false;
	member = v ? find_device(v, device) : NULL;
	before = t->len;
	strbuf_add(t, " ");
	if (member)
		add_line(t, member, classes);
	else if (!ask_libpci(t, PCI_LOOKUP_DEVICE, (int)vendor, (int)device))
		strbuf_cut(t, before);
	return true;
}

/* In the group of a member's line @member: two tabs, the key, a name. */
static const char *find_sub_member(const char *member, const char *key)
{
	const char *at = line_end(member, ids_end);
	size_t n = strlen(key);

	for (; at + 2 + n < ids_end; at = line_end(at + 1, ids_end)) {
		if (at[1] == '#')
			continue;
		if (at[1] != '\t' || at[2] != '\t')
			return NULL;
		if (!memcmp(at + 3, key, n))
			return at + 3 + n;
	}
	return NULL;
}

bool ids_subsystem(struct strbuf *t, const struct identity *id)
{
	const char *member = NULL, *sub = NULL;
	const struct vendor *v;
	size_t before;
	char key[16];

	open_ids();
	v = ids ? find_vendor(id->subvendor) : NULL;
	if (!name_vendor(t, id->subvendor, v ? v->line : NULL))
		return false;
	if (ids)
		member = find_device(find_vendor(id->vendor), id->device);
	snprintf(key, sizeof(key), "%04x %04x  ", id->subvendor, id->subdevice);
	if (member)
		sub = find_sub_member(member, key);
	/* as libpci does: a board with the IDs of the device has its name */
	if (!sub && id->subvendor == id->vendor && id->subdevice == id->device)
		sub = member;
	before = t->len;
	strbuf_add(t, " ");
	if (sub)
		add_line(t, sub, classes);
	else if (ids || !ask_libpci_subsystem(t, id))
		strbuf_cut(t, before);
	return true;
}

/* The line of a class's group; NULL: it is not in the list. */
static const char *find_class(unsigned int class)
{
	const char *group = NULL;
	char key[16];

	open_ids();
	snprintf(key, sizeof(key), "\nC %02x  ", class >> 8);
	if (ids)
		group = memmem(classes, (size_t)(ids_end - classes), key,
			       strlen(key));
	return group ? group + strlen(key) : NULL;
}

static const char *find_subclass(const char *group, unsigned int class)
{
	char key[16];

	snprintf(key, sizeof(key), "\t%02x  ", class & 0xff);
	return find_member(group, ids_end, key);
}

bool ids_class(struct strbuf *t, unsigned int class)
{
	const char *group = find_class(class), *member;

	if (!group)
		return ask_libpci(t, PCI_LOOKUP_CLASS, (int)class, 0);
	member = find_subclass(group, class);
	add_line(t, member ? member : group, ids_end);
	return true;
}

bool ids_interface(struct strbuf *t, unsigned int class_code)
{
	const unsigned int class = class_code >> 8;
	const char *group = find_class(class), *member, *name = NULL;
	char key[16];

	if (!group)
		return ask_libpci(t, PCI_LOOKUP_PROGIF, (int)class,
				  (int)(class_code & 0xff));
	member = find_subclass(group, class);
	snprintf(key, sizeof(key), "%02x  ", class_code & 0xff);
	if (member)
		name = find_sub_member(member, key);
	if (name)
		add_line(t, name, ids_end);
	return name;
}

#else

bool ids_device(struct strbuf *t, unsigned int vendor, unsigned int device)
{
	(void)t;
	(void)vendor;
	(void)device;
	return false;
}

bool ids_class(struct strbuf *t, unsigned int class)
{
	(void)t;
	(void)class;
	return false;
}

bool ids_subsystem(struct strbuf *t, const struct identity *id)
{
	(void)t;
	(void)id;
	return false;
}

bool ids_interface(struct strbuf *t, unsigned int class_code)
{
	(void)t;
	(void)class_code;
	return false;
}

#endif
