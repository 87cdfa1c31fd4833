// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/embedded.h"
#include "base/source.h"
#include "target/output.h"

/* Ends the name of a temporary file, after the number of its process. */
#define TEMPORARY ".pcicap-gen.tmp"

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

bool output_has(const struct gen *g, const char *path)
{
	const struct outputs *all = g->outputs;

	for (unsigned int i = 0; all && i < all->n; i++) {
		if (!strcmp(all->v[i]->path, path))
			return true;
	}
	return false;
}

bool output_add(struct gen *g, const char *path, struct strbuf *text)
{
	struct outputs *all = outputs_of(g);
	struct output *o;

	if (output_has(g, path))
		return false;
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

/*
 * Does the file at @o->path have the content of @o? A special file has not, and
 * is not waited for.
 */
static bool is_same(const struct output *o)
{
	int fd = open(o->path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	char block[65536];
	size_t at = 0;
	struct stat st;
	ssize_t got = 1;

	if (fd < 0)
		return false;
	if (fstat(fd, &st) || !S_ISREG(st.st_mode) ||
	    (uint64_t)st.st_size != o->len)
		got = -1;
	while (got > 0) {
		got = read(fd, block, sizeof(block));
		if (got > 0 && ((size_t)got > o->len - at ||
				memcmp(block, o->text + at, (size_t)got)))
			got = -1;
		at += got > 0 ? (size_t)got : 0;
	}
	close(fd);
	return !got && at == o->len;
}

/* A special file is not replaced by an output. */
static bool can_replace(const char *path)
{
	struct stat st;

	if (lstat(path, &st) || S_ISREG(st.st_mode) || S_ISLNK(st.st_mode))
		return true;
	if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return complain(path);
	}
	fprintf(stderr, "pcicap-gen: %s: not a regular file\n", path);
	return false;
}

/* Into @temp, the name of a new file beside the output. */
static bool write_temporary(const struct output *o, const char *temp)
{
	int fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	size_t done = 0;
	ssize_t n;

	if (fd < 0)
		return complain(temp);
	while (done < o->len) {
		n = write(fd, o->text + done, o->len - done);
		if (n < 0 && errno != EINTR)
			break;
		done += n > 0 ? (size_t)n : 0;
	}
	if (done < o->len)
		complain(temp);
	else if (close(fd))
		return complain(temp) || unlink(temp);
	else
		return true;
	close(fd);
	unlink(temp);
	return false;
}

/* The process that a temporary file is named after; 0: it is none. */
static long temporary_owner(const char *name)
{
	size_t len = strlen(name), end = strlen(TEMPORARY);
	const char *dot;

	if (len <= end || strcmp(name + len - end, TEMPORARY) != 0)
		return 0;
	for (dot = name + len - end; dot > name && dot[-1] != '.'; dot--)
		;
	return dot > name ? atol(dot) : 0;
}

/* Temporary files of runs that were killed. */
static void remove_stale(struct gen *g, const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *e;

	while (dir && (e = readdir(dir))) {
		long owner = temporary_owner(e->d_name);

		if (owner > 0 && kill((pid_t)owner, 0) && errno == ESRCH)
			unlink(str_format(g, "%s/%s", folder, e->d_name));
	}
	if (dir)
		closedir(dir);
}

/* A write that is going on; ended, nothing temporary is left. */
struct writing {
	struct cleanup cleanup;
	char **temps; /* NULL: written, or not to be */
	unsigned int n;
	sigset_t before;
};

static void end_writing(void *data)
{
	struct writing *w = data;

	for (unsigned int i = 0; i < w->n; i++) {
		if (w->temps[i])
			unlink(w->temps[i]);
	}
	sigprocmask(SIG_SETMASK, &w->before, NULL);
}

static char *folder_of(struct gen *g, const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? str_copy(g, path, (size_t)(slash - path))
		     : str_copy(g, ".", 1);
}

static bool write_temporaries(struct gen *g, struct writing *w)
{
	struct outputs *all = outputs_of(g);
	const char *last = "";

	for (unsigned int i = 0; i < all->n; i++) {
		const char *path = all->v[i]->path;
		const char *folder = folder_of(g, path);
		char *temp;

		if (strcmp(folder, last) != 0)
			remove_stale(g, folder);
		last = folder;
		if (is_same(all->v[i]))
			continue;
		temp = str_format(g, "%s.%ld" TEMPORARY, path, (long)getpid());
		if (!can_replace(path) || !make_folders(g, path) ||
		    !write_temporary(all->v[i], temp))
			return false;
		w->temps[i] = temp;
	}
	return true;
}

bool output_write(struct gen *g)
{
	struct outputs *all = outputs_of(g);
	struct writing w = { .n = all->n };
	sigset_t wait;
	bool ok;

	w.temps = mem_alloc(g, (all->n + 1) * sizeof(*w.temps));
	sigfillset(&wait);
	sigprocmask(SIG_BLOCK, &wait, &w.before);
	gen_defer(g, &w.cleanup, end_writing, &w);
	/* all temporary files first: an error leaves everything as it was */
	ok = write_temporaries(g, &w);
	for (unsigned int i = 0; ok && i < all->n; i++) {
		if (!w.temps[i])
			continue;
		if (rename(w.temps[i], all->v[i]->path))
			ok = complain(all->v[i]->path);
		else
			w.temps[i] = NULL;
	}
	gen_undo(g);
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

/* What is not embedded can change. */
static bool is_on_disk(const struct source *src)
{
	return strncmp(src->path, EMBEDDED_PREFIX, strlen(EMBEDDED_PREFIX)) !=
	       0;
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

/* "DIR/NAME.h" is the header of @name. */
static bool is_of(const char *path, const char *name)
{
	const char *base = strrchr(path, '/');
	size_t n = strlen(name);

	base = base ? base + 1 : path;
	return !strncmp(base, name, n) && base[n] == '.';
}

/* Those of @first before the others: ninja looks for what it made at the start. */
static void add_outputs(struct gen *g, const struct outputs *all,
			const char *first, struct strbuf *b)
{
	unsigned int left = all->n;

	(void)g;
	for (unsigned int pass = 0; pass < 2; pass++) {
		for (unsigned int i = 0; i < all->n; i++) {
			if (is_of(all->v[i]->path, first) == pass)
				continue;
			add_path(b, all->v[i]->path);
			buf_adds(b, --left ? " \\\n" : ":");
		}
	}
}

bool output_depfile(struct gen *g, const char *path, const char *first)
{
	const struct outputs *all = outputs_of(g);
	const struct source *const *sources;
	struct strbuf b = { .g = g };
	unsigned int n;
	bool ok;
	FILE *f;

	sources = source_all(g, &n);
	add_outputs(g, all, first, &b);
	for (unsigned int i = 0; all->n && i < n; i++) {
		if (!is_on_disk(sources[i]))
			continue;
		buf_adds(&b, " \\\n  ");
		add_path(&b, sources[i]->path);
	}
	buf_addc(&b, '\n');
	/* a dependency that is gone must not stop make */
	for (unsigned int i = 0; i < n; i++) {
		if (!is_on_disk(sources[i]))
			continue;
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
