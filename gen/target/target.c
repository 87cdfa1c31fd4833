// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/diag.h"
#include "base/util.h"
#include "target/folder.h"
#include "target/output.h"
#include "target/shorten.h"
#include "target/target.h"
#include "target/template.h"
#include "target/words.h"
#include "target/wrap.h"
#include "view/view.h"

/* One target being rendered. */
struct job {
	struct gen *g;
	struct templates *templates;
	const struct words *words;
	const struct spec_set *set;
	struct short_names *names;
};

static bool is_c(const char *path)
{
	size_t len = strlen(path);

	return len > 2 && path[len - 2] == '.' &&
	       (path[len - 1] == 'h' || path[len - 1] == 'c');
}

/* A template that has nothing to say of a spec makes no file. */
static bool render_file(const struct job *job, const char *template,
			const char *path, const struct tmpl_type *type,
			const void *object)
{
	const struct tmpl *t = tmpl_read(job->templates, job->words, template);
	struct strbuf text = { .g = job->g };
	struct strbuf wrapped = { .g = job->g };
	bool ok;

	if (!t || !tmpl_render(job->templates, t, type, object, &text))
		return false;
	if (!text.len)
		return true;
	if (job->words->longest &&
	    !shorten_names(job->g, job->words, job->names, &text))
		return false;
	if (job->words->wrap_c && is_c(path)) {
		wrap_c(text.s, text.len, &wrapped);
		buf_free(&text);
		ok = output_add(job->g, path, &wrapped);
	} else {
		ok = output_add(job->g, path, &text);
	}
	if (!ok)
		fprintf(stderr, "pcicap-gen: two outputs are named %s\n", path);
	return ok;
}

static bool no_kind(const struct job *job, const char *template,
		    const char *name)
{
	struct strbuf kinds = { .g = job->g };

	for (unsigned int i = 0; i < document_words.n; i++)
		buf_addf(&kinds, " %s", document_words.v[i].name);
	fprintf(stderr,
		"pcicap-gen: %s: no kind of spec is '%s'; there are:%s\n",
		template, name, kinds.s);
	buf_free(&kinds);
	return false;
}

/* "lib_@library.h": a file "lib_NAME.h" for each spec of that kind. */
static bool render_specs(const struct job *job, const char *template,
			 const char *name, const char *out)
{
	const char *at = strchr(name, '@');
	size_t len = strcspn(at + 1, ".");
	int kind = word_find(&document_words, str_copy(job->g, at + 1, len));
	bool ok = true;

	if (kind < 0)
		return no_kind(job, template, at);
	for (unsigned int i = 0; ok && i < job->set->n; i++) {
		const struct spec *spec = job->set->specs[i];

		if (!spec->given || spec->kind != (enum spec_kind)kind ||
		    !view_is_shown(spec))
			continue;
		ok = render_file(job, template,
				 str_format(job->g, "%s/%.*s%s%s", out,
					    (int)(at - name), name,
					    spec->name.s, at + 1 + len),
				 &view_spec, spec);
	}
	return ok;
}

static bool render_folder(const struct job *job, const char *folder,
			  const char *out)
{
	struct entries entries = { 0 };
	bool ok = true;

	if (!folder_read(job->g, folder, &entries)) {
		fprintf(stderr, "pcicap-gen: %s: %s\n", folder,
			strerror(errno));
		return false;
	}
	for (unsigned int i = 0; ok && i < entries.n; i++) {
		const char *name = entries.v[i]->name;
		const char *path = str_format(job->g, "%s/%s", folder, name);
		bool own = entries.v[i]->is_folder && !strcmp(name, "pcicap");
		const char *to = str_format(job->g, "%s/%s", out,
					    own ? job->g->prefix : name);

		if (entries.v[i]->is_folder)
			ok = render_folder(job, path, to);
		else if (strchr(name, '@'))
			ok = render_specs(job, path, name, out);
		else if (name[0] != '_' && strcmp(name, WORDS_FILE) != 0)
			ok = render_file(job, path, to, &view_set, job->set);
	}
	return ok;
}

bool target_render(struct gen *g, const char *folder, const char *out,
		   const struct spec_set *set)
{
	struct short_names names = { 0 };
	struct job job = { .g = g, .set = set, .names = &names };

	job.words = words_read(g, folder);
	if (!job.words)
		return false;
	job.templates = tmpl_open(g, view_types, view_n_types);
	return render_folder(&job, folder, out);
}

bool target_is_there(struct gen *g, const char *folder, const char *name)
{
	return *name && *name != '.' && !strchr(name, '/') &&
	       source_is_there(g, str_format(g, "%s/%s/" WORDS_FILE, folder,
					     name));
}

const char *target_names(struct gen *g, const char *folder)
{
	struct entries entries = { 0 };
	struct strbuf names = { .g = g };
	const char *result;

	folder_read(g, folder, &entries);
	for (unsigned int i = 0; i < entries.n; i++) {
		if (target_is_there(g, folder, entries.v[i]->name))
			buf_addf(&names, " %s", entries.v[i]->name);
	}
	result = str_copy(g, names.s ? names.s : "", names.len);
	buf_free(&names);
	return result;
}
