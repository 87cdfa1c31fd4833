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

struct outputs {
	struct output **v;
	unsigned int n;
};

static struct outputs *outputs_of(struct gen *g)
{
	if (!g->outputs)
		g->outputs = mem_alloc(g, sizeof(*g->outputs));
	return g->outputs;
}

bool output_add(struct gen *g, const char *path, struct strbuf *text)
{
	struct outputs *all = outputs_of(g);
	struct output *o;

	for (unsigned int i = 0; i < all->n; i++) {
		if (!strcmp(all->v[i]->path, path))
			return false;
	}
	o = mem_alloc(g, sizeof(*o));
	o->path = path;
	buf_add(text, "", 0); /* there is a text, even if it is empty */
	o->text = text->s;
	o->len = text->len;
	*text = (struct strbuf){ .g = text->g };
	APPEND(g, all->v, all->n, o);
	return true;
}

static bool complain(const char *path)
{
	fprintf(stderr, "pcicap-gen: %s: %s\n", path, strerror(errno));
	return false;
}

static bool make_folders(struct gen *g, const char *path)
{
	char *copy = str_copy(g, path, strlen(path));

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

bool output_write(struct gen *g)
{
	struct outputs *all = outputs_of(g);
	char **temps = mem_alloc(g, (all->n + 1) * sizeof(*temps));
	bool ok = true;

	/* all temporary files first: an error leaves everything as it was */
	for (unsigned int i = 0; ok && i < all->n; i++) {
		if (is_same(all->v[i]))
			continue;
		temps[i] = str_format(g, "%s.XXXXXX", all->v[i]->path);
		ok = make_folders(g, all->v[i]->path) &&
		     write_temporary(all->v[i], temps[i]);
		if (!ok)
			temps[i] = NULL;
	}
	for (unsigned int i = 0; i < all->n; i++) {
		if (!temps[i])
			continue;
		if (ok && rename(temps[i], all->v[i]->path))
			ok = complain(all->v[i]->path);
		if (!ok)
			unlink(temps[i]);
	}
	return ok;
}

int output_compare(struct gen *g)
{
	const struct outputs *all = outputs_of(g);
	int differ = 0;

	for (unsigned int i = 0; i < all->n; i++) {
		if (is_same(all->v[i]))
			continue;
		fprintf(stderr, "pcicap-gen: %s %s\n", all->v[i]->path,
			access(all->v[i]->path, F_OK) ? "is missing"
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

bool output_depfile(struct gen *g, const char *path)
{
	const struct outputs *all = outputs_of(g);
	const struct source *const *sources;
	struct strbuf b = { .g = g };
	unsigned int n;
	bool ok;
	FILE *f;

	sources = source_all(g, &n);
	for (unsigned int i = 0; i < all->n; i++) {
		add_path(&b, all->v[i]->path);
		buf_adds(&b, i + 1 < all->n ? " \\\n" : ":");
	}
	for (unsigned int i = 0; all->n && i < n; i++) {
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
	if (!make_folders(g, path))
		return false;
	f = fopen(path, "wb");
	ok = f && fwrite(b.s, 1, b.len, f) == b.len;
	ok = f && !fclose(f) && ok;
	buf_free(&b);
	return ok || complain(path);
}
