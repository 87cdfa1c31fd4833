// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/util.h"
#include "target/output.h"
#include "target/target.h"
#include "target/template.h"
#include "target/wrap.h"
#include "view/view.h"

struct entries {
	char **v;
	unsigned int n;
};

static bool is_folder(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISDIR(st.st_mode);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool read_folder(struct gen *g, const char *path, struct entries *out)
{
	DIR *dir = opendir(path);
	struct dirent *e;

	if (!dir)
		return false;
	while ((e = readdir(dir))) {
		size_t len = strlen(e->d_name);

		if (e->d_name[0] != '.' && e->d_name[len - 1] != '~')
			APPEND(g, out->v, out->n, str_copy(g, e->d_name, len));
	}
	closedir(dir);
	if (out->n)
		qsort(out->v, out->n, sizeof(*out->v), by_name);
	return true;
}

static bool render_file(struct gen *g, const char *template, const char *path,
			struct tmpl_type *type, const void *object)
{
	const struct tmpl *t = tmpl_read(g, template);
	struct strbuf text = { .g = g };
	struct strbuf wrapped = { .g = g };
	size_t len = strlen(path);
	bool ok;

	if (!t)
		return false;
	buf_reset(&text);
	if (!tmpl_render(g, t, type, object, &text))
		return false;
	if (len > 2 && path[len - 2] == '.' &&
	    (path[len - 1] == 'h' || path[len - 1] == 'c')) {
		wrap_c(text.s, text.len, &wrapped);
		ok = output_add(g, path, &wrapped);
	} else {
		ok = output_add(g, path, &text);
	}
	if (!ok)
		fprintf(stderr, "pcicap-gen: two outputs are named %s\n", path);
	return ok;
}

/* "lib_@library.h": a file "lib_NAME.h" for each spec of that kind. */
static bool render_specs(struct gen *g, const char *template, const char *name,
			 const char *out, const struct spec_set *set)
{
	static const char *const kinds[] = {
		[SPEC_CAPABILITY] = "capability", [SPEC_HEADER] = "header",
		[SPEC_REGISTRY] = "registry",	  [SPEC_LIBRARY] = "library",
		[SPEC_DEVICE] = "device",
	};
	const char *at = strchr(name, '@');
	size_t len = strcspn(at + 1, ".");
	bool ok = true;

	for (unsigned int i = 0; ok && i < set->n; i++) {
		const struct spec *spec = set->specs[i];
		const char *kind = kinds[spec->kind];

		if (!spec->given || strlen(kind) != len ||
		    strncmp(kind, at + 1, len) || !view_is_shown(spec))
			continue;
		ok = render_file(g, template,
				 str_format(g, "%s/%.*s%s%s", out,
					    (int)(at - name), name,
					    spec->name.s, at + 1 + len),
				 &view_spec, spec);
	}
	return ok;
}

bool target_render(struct gen *g, const char *folder, const char *out,
		   const struct spec_set *set)
{
	struct entries entries = { 0 };
	bool ok = true;

	if (!read_folder(g, folder, &entries)) {
		fprintf(stderr, "pcicap-gen: %s: %s\n", folder,
			strerror(errno));
		return false;
	}
	for (unsigned int i = 0; ok && i < entries.n; i++) {
		const char *name = entries.v[i];
		const char *path = str_format(g, "%s/%s", folder, name);

		if (is_folder(path))
			ok = target_render(g, path,
					   str_format(g, "%s/%s", out, name),
					   set);
		else if (strchr(name, '@'))
			ok = render_specs(g, path, name, out, set);
		else if (name[0] != '_')
			ok = render_file(g, path,
					 str_format(g, "%s/%s", out, name),
					 &view_set, set);
	}
	return ok;
}

const char *target_names(struct gen *g, const char *folder)
{
	struct entries entries = { 0 };
	struct strbuf names = { .g = g };
	const char *result;

	read_folder(g, folder, &entries);
	for (unsigned int i = 0; i < entries.n; i++) {
		if (is_folder(str_format(g, "%s/%s", folder, entries.v[i])))
			buf_addf(&names, " %s", entries.v[i]);
	}
	result = str_copy(g, names.s ? names.s : "", names.len);
	buf_free(&names);
	return result;
}
