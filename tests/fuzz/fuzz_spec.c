// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any bytes as the text of a spec: read, linked, checked, and if it is right,
 * rendered. Runs in the top folder, for the templates.
 *
 * The generator is a program that ends, so it keeps what it read. Those parts
 * are included here to make them forget; its memory is not freed.
 */
#include "base/diag.h"
#include "check/check.h"
#include "model/link.h"
#include "target/target.h"
#include "view/view.h"

#define complain output_complain
#include "target/output.c"
#undef complain
#include "base/source.c"
#include "read/parse.c"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

static FILE *nowhere;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	nowhere = fopen("/dev/null", "w");
	if (!nowhere)
		abort();
	check_register();
	view_register();
	return 0;
}

/* As source_open() does, without a file. */
static void add_source(const uint8_t *data, size_t size)
{
	struct source *src = mem_alloc(sizeof(*src));

	src->path = "specs/ext/fuzz.yaml";
	src->label = src->path;
	src->text = str_copy((const char *)data, size);
	src->size = size;
	index_lines(src);
	APPEND(sources, n_sources, src);
}

static void render(const struct spec_set *set)
{
	if (!target_render("templates/user", "out/user", set) ||
	    !target_render("templates/desc", "out/desc", set))
		abort();
	n_outputs = 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct spec_set set = { 0 };
	const char *error;
	struct spec *spec;

	n_sources = 0;
	n_cache = 0;
	add_source(data, size);
	spec = parse_spec("specs/ext/fuzz.yaml", &error);
	if (!spec)
		abort();
	spec_set_add(&set, spec);
	link_set(&set);
	check_set(&set);
	if (!diag_print(nowhere))
		render(&set);
	if (diag_print(stderr)) /* of templates */
		abort();
	return 0;
}
