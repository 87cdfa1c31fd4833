// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/source.h"

#include "base/out.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static void clear(struct source *s, enum source_kind kind)
{
	s->kind = kind;
	s->file = NULL;
	s->root = NULL;
	s->write = false;
	s->done = false;
	s->bad = false;
	s->stream = NULL;
	s->all = NULL;
	s->n_all = 0;
	s->next = 0;
	s->sysfs.fd = -1;
}

/*
 * What sysfs and proc give as one function: 64 bytes to the unprivileged, 128 of
 * a CardBus bridge, 256, or 4096 of PCI Express. A text has another size, or no
 * byte that is no character, or a line of a dump: a stray NUL makes no image.
 */
static bool is_image(const uint8_t *bytes, size_t n)
{
	size_t i;

	if (n != PCICAP_CFG_MIN_SIZE && n != 128 && n != PCICAP_CFG_STD_SIZE &&
	    n != PCICAP_CFG_MAX_SIZE)
		return false;
	for (i = 0; i < n; i++) {
		if (bytes[i] == 0xff || (bytes[i] < ' ' && !isspace(bytes[i])))
			return !pcicap_dump_is_text(bytes, n);
	}
	return false;
}

/* The program that unpacks it, or NULL. */
static const char *packer(const uint8_t *bytes, size_t n)
{
	static const struct {
		const char *magic, *program;
	} packers[] = { { "\x1f\x8b", "gzip" },
			{ "BZh", "bzip2" },
			{ "\xfd"
			  "7zXZ",
			  "xz" },
			{ "\x28\xb5\x2f\xfd", "zstd" } };
	size_t i, length;

	for (i = 0; i < sizeof(packers) / sizeof(packers[0]); i++) {
		length = strlen(packers[i].magic);
		if (n >= length && !memcmp(bytes, packers[i].magic, length))
			return packers[i].program;
	}
	return NULL;
}

static int open_image(struct source *s, const void *bytes, size_t n)
{
	int err = pcicap_image_open(&s->image, &s->cfg, bytes, n);

	s->kind = SOURCE_IMAGE;
	if (err)
		complain("%s: %s", s->file, pcicap_strerror(err));
	return err;
}

static void open_dump(struct source *s, const void *bytes, size_t n)
{
	pcicap_dump_start_with(&s->dump, s->stream, bytes, n);
	notes_start(&s->notes, s->file);
	s->dump.note = notes_take;
	s->dump.ctx = &s->notes;
}

int source_open_file(struct source *s, const char *file)
{
	static uint8_t head[PCICAP_CFG_MAX_SIZE + 1];
	const char *program;
	size_t n;

	clear(s, SOURCE_DUMP);
	s->file = file;
	s->stream = strcmp(file, "-") ? fopen(file, "rb") : stdin;
	if (!s->stream) {
		complain("%s: %s", file, strerror(errno));
		return -EIO;
	}
	n = fread(head, 1, sizeof(head), s->stream);
	if (ferror(s->stream)) {
		complain("%s: cannot be read: %s", file, strerror(errno));
		return -EIO;
	}
	program = packer(head, n);
	if (!n || program) {
		complain(program ? "%s: is compressed: use \"%s -dc\" before"
				 : "%s: is empty",
			 file, program);
		return -EIO;
	}
	if (is_image(head, n))
		return open_image(s, head, n);
	if (tar_is(head, n)) {
		s->kind = SOURCE_TAR;
		tar_open(&s->tar, s->stream, head, n);
	} else {
		open_dump(s, head, n);
	}
	return 0;
}

int source_open_live(struct source *s, const char *root)
{
	int err;

	clear(s, SOURCE_LIVE);
	s->root = root;
	err = pcicap_sysfs_list(root, NULL, 0, &s->n_all);
	while (err == -ENOSPC) {
		free(s->all);
		s->all = calloc(s->n_all, sizeof(*s->all));
		if (!s->all)
			return -ENOMEM;
		err = pcicap_sysfs_list(root, s->all, s->n_all, &s->n_all);
	}
	if (err)
		s->n_all = 0;
	return err == -ENOENT ? 0 : err;
}

int source_open_one(struct source *s, const char *root,
		    const struct pcicap_address *address, bool write)
{
	clear(s, SOURCE_LIVE);
	s->root = root;
	s->write = write;
	s->all = malloc(sizeof(*s->all));
	if (!s->all)
		return -ENOMEM;
	s->all[0] = *address;
	s->n_all = 1;
	return 0;
}

static int next_live(struct source *s, struct function *f)
{
	pcicap_sysfs_close(&s->sysfs);
	if (s->next == s->n_all)
		return 0;
	f->live = true;
	f->address = s->all[s->next++];
	f->has_address = true;
	pcicap_address_format(&f->address, f->name);
	f->err = pcicap_sysfs_open(&s->sysfs, &s->inner, s->root, f->name,
				   s->write ? PCICAP_SYSFS_WRITE : 0);
	if (f->err)
		return 1;
	f->cfg = &s->inner;
	if (!s->write) {
		cache_open(&s->cache, &s->inner, &s->cfg);
		f->cfg = &s->cfg;
	}
	return 1;
}

/*
 * A virtual function reads FFFFh in both IDs; "lspci -n" and "-nn" put them in
 * the headline: the last dddd:dddd of it.
 */
static void preset_ids(struct pcicap_cfg *cfg, const char *title)
{
	unsigned int vendor, device;
	const char *at = title + strlen(title);

	if (cfg->known & PCICAP_KNOWN_IDS)
		return;
	for (; at > title; at--) {
		if (at[0] != ':' || at - title < 4 || strlen(at) < 5)
			continue;
		if (strspn(at - 4, "0123456789abcdef") == 4 &&
		    strspn(at + 1, "0123456789abcdef") == 4 &&
		    sscanf(at - 4, "%4x:%4x", &vendor, &device) == 2) {
			pcicap_cfg_set_ids(cfg, (uint16_t)vendor,
					   (uint16_t)device);
			return;
		}
	}
}

static bool reads_no_ids(struct pcicap_cfg *cfg)
{
	uint32_t ids;

	return !pcicap_cfg_raw_read(cfg, 0, 4, &ids) && ids == PCICAP_ALL_ONES;
}

static void set_address(struct function *f,
			const struct pcicap_address *address)
{
	f->address = *address;
	f->has_address = true;
	pcicap_address_format(&f->address, f->name);
}

static int next_dump(struct source *s, struct function *f)
{
	int ret = pcicap_dump_next(&s->dump);

	if (ret <= 0) {
		notes_finish(&s->notes);
		if (ret)
			complain("%s: cannot be read behind line %lu: %s",
				 s->file, s->dump.line, pcicap_strerror(ret));
		s->bad = ret || s->notes.loss;
		return 0;
	}
	f->dump = &s->dump;
	if (s->dump.has_address)
		set_address(f, &s->dump.address);
	f->err = pcicap_dump_open(&s->dump, &s->cfg);
	if (f->err)
		return 1;
	f->cfg = &s->cfg;
	if (reads_no_ids(&s->cfg))
		preset_ids(&s->cfg, s->dump.title);
	return 1;
}

/*
 * An archive that was made without privilege has zeros for what tar could not
 * read. Where there is a list of capabilities, or an extended space, which only
 * PCI Express has, there is more than zeros behind the header.
 */
static size_t readable_size(const uint8_t *bytes, size_t n)
{
	const bool has_list = n >= PCICAP_CFG_MIN_SIZE && bytes[6] & 0x10;
	size_t i;

	if (!has_list && n != PCICAP_CFG_MAX_SIZE)
		return n;
	for (i = PCICAP_CFG_MIN_SIZE; i < n; i++) {
		if (bytes[i])
			return n;
	}
	return PCICAP_CFG_MIN_SIZE;
}

static int next_in_tar(struct source *s, struct function *f)
{
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	struct pcicap_address address;
	long n;
	int ret;

	do {
		ret = tar_next(&s->tar);
	} while (ret > 0 && (!pcicap_address_in_path(s->tar.path, &address) ||
			     s->tar.size > sizeof(bytes)));
	n = ret > 0 ? tar_read(&s->tar, bytes, sizeof(bytes)) : ret;
	if (n < 0) {
		complain("%s: %s", s->file,
			 n == -EBADMSG ? "is damaged, or no archive"
				       : "ends within the archive");
		s->bad = true;
		return 0;
	}
	if (!ret)
		return 0;
	set_address(f, &address);
	f->err = pcicap_image_open(&s->image, &s->cfg, bytes,
				   readable_size(bytes, (size_t)n));
	f->cfg = f->err ? NULL : &s->cfg;
	return 1;
}

static int next_image(struct source *s, struct function *f)
{
	struct pcicap_address address;

	if (s->done)
		return 0;
	s->done = true;
	f->cfg = &s->cfg;
	if (pcicap_address_in_path(s->file, &address))
		set_address(f, &address);
	return 1;
}

int source_next(struct source *s, struct function *f)
{
	memset(f, 0, sizeof(*f));
	if (s->kind == SOURCE_LIVE)
		return next_live(s, f);
	if (s->kind == SOURCE_DUMP)
		return next_dump(s, f);
	if (s->kind == SOURCE_TAR)
		return next_in_tar(s, f);
	return next_image(s, f);
}

void source_close(struct source *s)
{
	pcicap_sysfs_close(&s->sysfs);
	if (s->stream && s->stream != stdin)
		fclose(s->stream);
	free(s->all);
	clear(s, s->kind);
}
