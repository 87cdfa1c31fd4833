// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any bytes as the text of a spec: read, linked, checked, and if it is right,
 * rendered. Runs in the top folder, for libraries and templates. Each input has
 * a context of its own, so memory stays flat and leaks are found.
 */
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "check/check.h"
#include "model/link.h"
#include "read/parse.h"
#include "target/target.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PATH "specs/ext/fuzz.yaml"

static FILE *nowhere;

struct input {
	const uint8_t *data;
	size_t size;
};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	nowhere = fopen("/dev/null", "w");
	if (!nowhere)
		abort();
	return 0;
}

static void render(struct gen *g, const struct spec_set *set)
{
	if (!target_render(g, "templates/user", "out/user", set) ||
	    !target_render(g, "templates/desc", "out/desc", set))
		abort();
}

static void run(struct gen *g, void *arg)
{
	const struct input *in = arg;
	struct spec_set set = { 0 };
	const char *error;
	struct spec *spec;

	checks_declare(g);
	source_add(g, PATH, str_copy(g, (const char *)in->data, in->size),
		   in->size);
	spec = parse_spec(g, PATH, &error);
	if (!spec)
		abort();
	spec_set_add(g, &set, spec);
	link_set(g, &set);
	check_set(g, &set);
	if (!diag_print(g, nowhere))
		render(g, &set);
	if (diag_print(g, stderr)) /* of templates */
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct gen *g = gen_new();

	if (!g || !gen_run(g, run, &in))
		abort();
	gen_free(g);
	return 0;
}
