// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/source.h"
#include "target/output.h"

struct output {
	const char *path;
	const char *text;
	size_t len;
};

static struct output **outputs;
static unsigned int n_outputs;

bool output_add(const char *path, struct strbuf *text)
{
	struct output *o;

	for (unsigned int i = 0; i < n_outputs; i++) {
		if (!strcmp(outputs[i]->path, path))
			return false;
	}
	o = mem_alloc(sizeof(*o));
	o->path = path;
	buf_add(text, "", 0); /* there is a text, even if it is empty */
	o->text = text->s;
	o->len = text->len;
	memset(text, 0, sizeof(*text));
	APPEND(outputs, n_outputs, o);
	return true;
}

static bool complain(const char *path)
{
	fprintf(stderr, "pcicap-gen: %s: %s\n", path, strerror(errno));
	return false;
}

static bool make_folders(const char *path)
{
	char *copy = str_copy(path, strlen(path));

	for (char *slash = strchr(copy + 1, '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(copy, 0777) && errno != EEXIST)
			return complain(copy);
		*slash = '/';
	}
	return true;
}

/* Does the file at @o->path have the content of @o? */
static bool is_same(const struct output *o)
{
	FILE *f = fopen(o->path, "rb");
	char block[65536];
	size_t got, at = 0;
	bool same = f;

	while (same && (got = fread(block, 1, sizeof(block), f)) > 0) {
		same = got <= o->len - at && !memcmp(block, o->text + at, got);
		at += got;
	}
	if (f) {
		same = same && !ferror(f) && at == o->len;
		fclose(f);
	}
	return same;
}

/* Into @temp, the name of a new file beside the output. */
static bool write_temporary(const struct output *o, char *temp)
{
	mode_t mask = umask(0);
	bool ok;
	FILE *f;
	int fd;

	umask(mask);
	fd = mkstemp(temp);
	if (fd < 0)
		return complain(temp);
	f = fdopen(fd, "wb");
	if (!f) {
		complain(temp);
		close(fd);
		unlink(temp);
		return false;
	}
	ok = fwrite(o->text, 1, o->len, f) == o->len;
	ok = !fchmod(fd, 0666 & ~mask) && ok;
	ok = !fclose(f) && ok;
	if (!ok) {
		complain(temp);
		unlink(temp);
	}
	return ok;
}

bool output_write(void)
{
	char **temps = mem_alloc((n_outputs + 1) * sizeof(*temps));
	bool ok = true;

	/* all temporary files first: an error leaves everything as it was */
	for (unsigned int i = 0; ok && i < n_outputs; i++) {
		if (is_same(outputs[i]))
			continue;
		temps[i] = str_format("%s.XXXXXX", outputs[i]->path);
		ok = make_folders(outputs[i]->path) &&
		     write_temporary(outputs[i], temps[i]);
		if (!ok)
			temps[i] = NULL;
	}
	for (unsigned int i = 0; i < n_outputs; i++) {
		if (!temps[i])
			continue;
		if (ok && rename(temps[i], outputs[i]->path))
			ok = complain(outputs[i]->path);
		if (!ok)
			unlink(temps[i]);
	}
	return ok;
}

int output_compare(void)
{
	int differ = 0;

	for (unsigned int i = 0; i < n_outputs; i++) {
		if (is_same(outputs[i]))
			continue;
		fprintf(stderr, "pcicap-gen: %s %s\n", outputs[i]->path,
			access(outputs[i]->path, F_OK) ? "is missing"
						       : "is out of date");
		differ++;
	}
	return differ;
}

/* A path as make wants it. */
static void add_path(struct strbuf *b, const char *path)
{
	for (; *path; path++) {
		if (strchr(" \t#\\:", *path))
			buf_addc(b, '\\');
		if (*path == '$')
			buf_addc(b, '$');
		buf_addc(b, *path);
	}
}

bool output_depfile(const char *path)
{
	const struct source *const *sources;
	struct strbuf b = { 0 };
	unsigned int n;
	bool ok;
	FILE *f;

	sources = source_all(&n);
	for (unsigned int i = 0; i < n_outputs; i++) {
		add_path(&b, outputs[i]->path);
		buf_adds(&b, i + 1 < n_outputs ? " \\\n" : ":");
	}
	for (unsigned int i = 0; n_outputs && i < n; i++) {
		buf_adds(&b, " \\\n  ");
		add_path(&b, sources[i]->path);
	}
	buf_addc(&b, '\n');
	/* a dependency that is gone must not stop make */
	for (unsigned int i = 0; i < n; i++) {
		buf_addc(&b, '\n');
		add_path(&b, sources[i]->path);
		buf_adds(&b, ":\n");
	}
	if (!make_folders(path))
		return false;
	f = fopen(path, "wb");
	ok = f && fwrite(b.s, 1, b.len, f) == b.len;
	ok = f && !fclose(f) && ok;
	buf_free(&b);
	return ok || complain(path);
}
