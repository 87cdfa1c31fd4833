// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/source.h"

#include "base/out.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* A dump is text: no configuration space consists of printable bytes only. */
static bool is_text(const uint8_t *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (bytes[i] == 0 || bytes[i] == 0xff ||
		    (bytes[i] < ' ' && !isspace(bytes[i])))
			return false;
	}
	return true;
}

/* Input that cannot be read twice is copied. */
static FILE *rereadable(FILE *in, const uint8_t *head, size_t n)
{
	char buffer[4096];
	FILE *copy;

	if (fseek(in, 0, SEEK_SET) == 0)
		return in;
	copy = tmpfile();
	if (!copy)
		return NULL;
	do {
		if (fwrite(head, 1, n, copy) != n)
			break;
		head = (const uint8_t *)buffer;
		n = fread(buffer, 1, sizeof(buffer), in);
	} while (n);
	rewind(copy);
	if (in != stdin)
		fclose(in);
	return copy;
}

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

int source_open_file(struct source *s, const char *file)
{
	static uint8_t head[PCICAP_CFG_MAX_SIZE + 1];
	FILE *in;
	size_t n;
	int err;

	clear(s, SOURCE_DUMP);
	s->file = file;
	in = strcmp(file, "-") ? fopen(file, "rb") : stdin;
	if (!in) {
		complain("%s: %s", file, strerror(errno));
		return -EIO;
	}
	s->stream = in;
	n = fread(head, 1, sizeof(head), in);
	if (!n || ferror(in)) {
		complain("%s: %s", file, n ? "cannot be read" : "is empty");
		return -EIO;
	}
	if (is_text(head, n)) {
		s->stream = rereadable(in, head, n);
		if (!s->stream) {
			complain("%s: no room for a copy", file);
			return -EIO;
		}
		pcicap_dump_start(&s->dump, s->stream);
		return 0;
	}
	s->kind = SOURCE_IMAGE;
	err = pcicap_image_open(&s->image, &s->cfg, head, n);
	if (err)
		complain("%s: %s", file,
			 err == -ERANGE ? "neither a dump nor an image of at "
					  "most 4096 bytes"
					: pcicap_strerror(err));
	return err;
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

static bool reads_no_ids(const struct pcicap_dump *d)
{
	static const uint8_t ones[4] = { 0xff, 0xff, 0xff, 0xff };

	return !memcmp(d->bytes, ones, sizeof(ones));
}

static int next_dump(struct source *s, struct function *f)
{
	int ret;

	while ((ret = pcicap_dump_next(&s->dump)) < 0) {
		complain("%s: line %lu: %s", s->file, s->dump.line,
			 ret == -EINVAL	   ? "neither headline nor data"
			 : ret == -ENODATA ? "the function before this line "
					     "has less than 64 bytes"
			 : ret == -ERANGE  ? "more than 4096 bytes"
					   : pcicap_strerror(ret));
		s->bad = true;
		if (ret == -EIO)
			return 0;
	}
	if (!ret)
		return 0;
	f->address = s->dump.address;
	f->has_address = true;
	pcicap_address_format(&f->address, f->name);
	f->err = pcicap_dump_open(&s->dump, &s->cfg);
	if (f->err)
		return 1;
	f->cfg = &s->cfg;
	if (reads_no_ids(&s->dump))
		preset_ids(&s->cfg, s->dump.title);
	return 1;
}

int source_next(struct source *s, struct function *f)
{
	memset(f, 0, sizeof(*f));
	if (s->kind == SOURCE_LIVE)
		return next_live(s, f);
	if (s->kind == SOURCE_DUMP)
		return next_dump(s, f);
	if (s->done)
		return 0;
	s->done = true;
	f->cfg = &s->cfg;
	return 1;
}

void source_close(struct source *s)
{
	pcicap_sysfs_close(&s->sysfs);
	if (s->stream && s->stream != stdin)
		fclose(s->stream);
	free(s->all);
	clear(s, s->kind);
}
