// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/embedded.h"
#include "base/source.h"
#include "base/strmap.h"
#include "base/util.h"

struct file {
	struct cleanup cleanup;
	int fd;
};

static void close_file(void *data)
{
	close(((struct file *)data)->fd);
}

/* What it says of itself, before a byte is read. */
static const char *check_file(int fd, size_t *size)
{
	struct stat st;

	if (fstat(fd, &st))
		return strerror(errno);
	if (S_ISDIR(st.st_mode))
		return strerror(EISDIR);
	if (!S_ISREG(st.st_mode))
		return "not a regular file";
	if (st.st_size > SOURCE_MAX_SIZE)
		return "file is larger than 16 MiB";
	*size = (size_t)st.st_size;
	return NULL;
}

static const char *read_text(struct gen *g, int fd, char **text, size_t *size)
{
	const char *error = check_file(fd, size);
	size_t len = 0;
	ssize_t got;

	if (error)
		return error;
	*text = mem_alloc(g, *size + 1);
	while (len < *size) {
		got = read(fd, *text + len, *size - len);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return strerror(errno);
		if (!got)
			break; /* it has become shorter */
		len += (size_t)got;
	}
	*size = len;
	return NULL;
}

static const char *read_file(struct gen *g, const char *path, char **text,
			     size_t *size)
{
	struct file *f = mem_alloc(g, sizeof(*f));
	const char *error;

	/* a FIFO must not be waited for */
	f->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (f->fd < 0)
		return strerror(errno);
	gen_defer(g, &f->cleanup, close_file, f);
	error = read_text(g, f->fd, text, size);
	gen_undo(g);
	return error;
}

static void index_lines(struct gen *g, struct source *src)
{
	unsigned int n = 1;
	size_t *lines;

	for (const char *p = src->text, *end = p + src->size;
	     (p = memchr(p, '\n', (size_t)(end - p))); p++)
		n++;
	lines = mem_alloc(g, n * sizeof(*lines));
	n = 1;
	for (const char *p = src->text, *end = p + src->size;
	     (p = memchr(p, '\n', (size_t)(end - p))); p++)
		lines[n++] = (size_t)(p + 1 - src->text);
	src->lines = lines;
	src->n_lines = n;
}

/* The path from its last "specs/" on, so that it does not depend on the cwd. */
static const char *make_label(const char *path)
{
	const char *label = NULL;
	const char *p = path;

	while ((p = strstr(p, "specs/"))) {
		if (p == path || p[-1] == '/')
			label = p;
		p += 6;
	}
	if (label)
		return label;
	p = strrchr(path, '/');
	return p ? p + 1 : path;
}

static struct source *find_source(const struct gen *g, const char *path)
{
	return g->sources_by_path
		       ? strmap_get(g->sources_by_path, path, strlen(path))
		       : NULL;
}

struct source *source_add(struct gen *g, const char *path, const char *text,
			  size_t size)
{
	struct source *src = mem_alloc(g, sizeof(*src));

	src->path = str_copy(g, path, strlen(path));
	src->label = make_label(src->path);
	src->text = text;
	src->size = size;
	index_lines(g, src);
	APPEND(g, g->sources, g->n_sources, src);
	if (!g->sources_by_path)
		g->sources_by_path = mem_alloc(g, sizeof(*g->sources_by_path));
	strmap_put(g, g->sources_by_path, src->path, src);
	return src;
}

static const struct embedded *find_embedded(const struct gen *g,
					    const char *path)
{
	unsigned int lo = 0, hi = g->n_embedded;

	while (lo < hi) {
		unsigned int mid = lo + (hi - lo) / 2;
		int order = strcmp(path, g->embedded[mid].path);

		if (!order)
			return &g->embedded[mid];
		if (order < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

struct source *source_open(struct gen *g, const char *path, const char **error)
{
	struct source *known = find_source(g, path);
	const struct embedded *e;
	size_t size = 0;
	char *text = NULL;

	if (known)
		return known;
	e = find_embedded(g, path);
	if (e)
		return source_add(g, path, e->text, e->size);
	*error = read_file(g, path, &text, &size);
	return *error ? NULL : source_add(g, path, text, size);
}

const struct source *const *source_all(const struct gen *g, unsigned int *n)
{
	*n = g->n_sources;
	return (const struct source *const *)g->sources;
}

const char *source_line(const struct source *src, unsigned int line,
			size_t *len)
{
	size_t start, end;

	*len = 0;
	if (!line || line > src->n_lines)
		return "";
	start = src->lines[line - 1];
	end = line < src->n_lines ? src->lines[line] - 1 : src->size;
	if (end > start && src->text[end - 1] == '\r')
		end--;
	*len = end - start;
	return src->text + start;
}

struct srcpos source_pos(const struct source *src, const char *p)
{
	size_t offset = (size_t)(p - src->text);
	unsigned int lo = 0, hi = src->n_lines;

	while (hi - lo > 1) {
		unsigned int mid = lo + (hi - lo) / 2;

		if (src->lines[mid] <= offset)
			lo = mid;
		else
			hi = mid;
	}
	return (struct srcpos){ src, lo + 1,
				(unsigned int)(offset - src->lines[lo]) + 1 };
}

bool source_is_embedded(const char *path)
{
	return !strncmp(path, EMBEDDED_PREFIX, strlen(EMBEDDED_PREFIX));
}

bool source_is_there(struct gen *g, const char *path)
{
	struct stat st;

	if (find_source(g, path))
		return true;
	if (source_is_embedded(path))
		return find_embedded(g, path);
	return !stat(path, &st) && S_ISREG(st.st_mode);
}

const char *source_find(struct gen *g, const char *from, const char *name)
{
	const char *beside = from ? path_relative(g, from, name) : name;
	const char *path = beside;

	for (unsigned int i = 0; i < g->n_search && !source_is_there(g, path);
	     i++)
		path = str_format(g, "%s/%s", g->search[i], name);
	if (!source_is_there(g, path))
		path = str_format(g, EMBEDDED_PREFIX "specs/%s", name);
	return source_is_there(g, path) ? path : beside;
}

int srcpos_compare(struct srcpos a, struct srcpos b)
{
	int order = 0;

	if (a.source != b.source)
		order = strcmp(a.source ? a.source->path : "",
			       b.source ? b.source->path : "");
	if (!order)
		order = (a.line > b.line) - (a.line < b.line);
	if (!order)
		order = (a.col > b.col) - (a.col < b.col);
	return order;
}

const char *path_relative(struct gen *g, const char *from, const char *path)
{
	const char *slash = strrchr(from, '/');
	struct strbuf joined = { .g = g };
	const char *result;

	if (path[0] != '/' && slash)
		buf_add(&joined, from, (size_t)(slash - from) + 1);
	while (*path) {
		const char *end = strchr(path, '/');
		size_t len = end ? (size_t)(end - path) + 1 : strlen(path);
		const char *last;

		if (!strncmp(path, "./", len) && len == 2) {
			path += len;
			continue;
		}
		if (len == 3 && !strncmp(path, "../", 3) && joined.len > 1) {
			joined.s[joined.len - 1] = '\0';
			last = strrchr(joined.s, '/');
			last = last ? last + 1 : joined.s;
			if (strcmp(last, "..")) {
				joined.len = (size_t)(last - joined.s);
				joined.s[joined.len] = '\0';
				path += len;
				continue;
			}
			joined.s[joined.len - 1] = '/';
		}
		buf_add(&joined, path, len);
		path += len;
	}
	result = str_copy(g, joined.s ? joined.s : "", joined.len);
	buf_free(&joined);
	return result;
}
