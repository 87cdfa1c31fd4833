// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/source.h"
#include "base/util.h"

static struct source **sources;
static unsigned int n_sources;

static const char *read_file(const char *path, struct strbuf *text)
{
	const char *error = NULL;
	struct stat st;
	char block[65536];
	size_t got;
	FILE *f;

	f = fopen(path, "rb");
	if (!f)
		return strerror(errno);
	if (!fstat(fileno(f), &st) && S_ISDIR(st.st_mode)) {
		fclose(f);
		return strerror(EISDIR);
	}
	buf_add(text, "", 0);
	while ((got = fread(block, 1, sizeof(block), f)) > 0) {
		buf_add(text, block, got);
		if (text->len > SOURCE_MAX_SIZE)
			break;
	}
	if (ferror(f))
		error = strerror(errno);
	else if (text->len > SOURCE_MAX_SIZE)
		error = "file is larger than 16 MiB";
	fclose(f);
	return error;
}

static void index_lines(struct source *src)
{
	unsigned int n = 1;
	size_t *lines;

	for (size_t i = 0; i < src->size; i++)
		n += src->text[i] == '\n';
	lines = mem_alloc(n * sizeof(*lines));
	n = 1;
	for (size_t i = 0; i < src->size; i++) {
		if (src->text[i] == '\n')
			lines[n++] = i + 1;
	}
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

struct source *source_open(const char *path, const char **error)
{
	struct strbuf text = { 0 };
	struct source *src;

	for (unsigned int i = 0; i < n_sources; i++) {
		if (!strcmp(sources[i]->path, path))
			return sources[i];
	}
	*error = read_file(path, &text);
	if (*error) {
		buf_free(&text);
		return NULL;
	}
	src = mem_alloc(sizeof(*src));
	src->path = str_copy(path, strlen(path));
	src->label = make_label(src->path);
	src->text = text.s;
	src->size = text.len;
	index_lines(src);
	APPEND(sources, n_sources, src);
	return src;
}

const struct source *const *source_all(unsigned int *n)
{
	*n = n_sources;
	return (const struct source *const *)sources;
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

const char *path_relative(const char *from, const char *path)
{
	const char *slash = strrchr(from, '/');
	struct strbuf joined = { 0 };
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
	result = str_copy(joined.s ? joined.s : "", joined.len);
	buf_free(&joined);
	return result;
}
