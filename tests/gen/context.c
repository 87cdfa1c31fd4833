// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The generator as a library: contexts that do not touch each other, release
 * all they took, and end cleanly wherever memory runs out. Built twice: with
 * the sanitizers, where every allocation is one of malloc(), and without, where
 * malloc() itself is ours, so that libyaml's fails, too.
 */
#include <check.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "check/check.h"
#include "model/link.h"
#include "read/parse.h"
#include "target/target.h"

#define SPEC "specs/ext/sriov.yaml"

/* Allocations until one fails, from then on all; 0: none does. */
static unsigned long fail_in;
static long live;

static bool refused(void)
{
	if (!fail_in)
		return false;
	if (fail_in > 1) {
		fail_in--;
		return false;
	}
	errno = ENOMEM;
	return true;
}

#ifdef __SANITIZE_ADDRESS__
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *old, size_t size);
const char *__asan_default_options(void);

void *__wrap_calloc(size_t n, size_t size)
{
	return refused() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *old, size_t size)
{
	return refused() ? NULL : __real_realloc(old, size);
}

/* A status that Check does not use. */
#define ASAN_STATUS 42

const char *__asan_default_options(void)
{
	return "exitcode=42";
}
#else
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *old, size_t size);
void __libc_free(void *p);

void *malloc(size_t size)
{
	void *p = refused() ? NULL : __libc_malloc(size);

	live += !!p;
	return p;
}

void *calloc(size_t n, size_t size)
{
	void *p = refused() ? NULL : __libc_calloc(n, size);

	live += !!p;
	return p;
}

void *realloc(void *old, size_t size)
{
	void *p = refused() ? NULL : __libc_realloc(old, size);

	live += p && !old;
	return p;
}

void free(void *p)
{
	live -= !!p;
	__libc_free(p);
}
#endif

struct job {
	struct spec_set set;
	FILE *out; /* diagnostics */
	bool render, rendered;
	unsigned int errors;
};

static void run(struct gen *g, void *arg)
{
	struct job *job = arg;
	const char *error;
	struct spec *spec;

	checks_declare(g);
	spec = parse_spec(g, SPEC, &error);
	if (!spec) /* stdio has no memory */
		return;
	spec_set_add(g, &job->set, spec);
	link_set(g, &job->set);
	check_set(g, &job->set);
	diag_report(g, spec->pos, "test", "one error");
	job->errors = diag_print(g, job->out);
	if (!job->render)
		return;
	job->rendered = target_render(g, "templates/user", "out", &job->set);
}

START_TEST(contexts_do_not_touch_each_other)
{
	struct gen *a = gen_new(), *b = gen_new();
	struct job first = { .out = stderr, .render = true }, second = first;

	ck_assert(diag_set_severity(a, "missing-doc", SEV_OFF) == false);
	ck_assert(gen_run(a, run, &first));
	ck_assert(gen_run(b, run, &second));
	ck_assert(first.rendered && second.rendered);
	ck_assert_uint_eq(first.errors, 1);
	ck_assert_uint_eq(second.errors, 1);
	ck_assert_ptr_ne(first.set.specs[0], second.set.specs[0]);
	gen_free(a);
	ck_assert_str_eq(second.set.specs[0]->name.s, "sriov");
	gen_free(b);
}
END_TEST

/* False if memory did not run out: @k was more than it allocates. */
static bool run_with_failure(unsigned long k, bool render, FILE *out)
{
	struct job job = { .out = out, .render = render };
	long before = live;
	struct gen *g = gen_new();
	bool failed;

	if (!g)
		abort();
	fail_in = k;
	gen_run(g, run, &job);
	failed = fail_in == 1;
	fail_in = 0;
	gen_free(g);
	/* the first time stdio and qsort() take what they keep */
	before -= live;
	if (k)
		ck_assert_int_eq(before, 0);
	return failed;
}

static void fail_each(unsigned long step, bool render)
{
	FILE *out = fopen("/dev/null", "w");
	unsigned long k = 1;

	ck_assert_ptr_nonnull(out);
	run_with_failure(0, render, out);
	while (run_with_failure(k, render, out))
		k += step;
	ck_assert_uint_gt(k, 20);
	fclose(out);
}

START_TEST(memory_may_run_out_at_any_allocation)
{
	fail_each(STEP, false);
}
END_TEST

START_TEST(memory_may_run_out_while_rendering)
{
	fail_each(STEP_RENDER, true);
}
END_TEST

#ifdef __SANITIZE_ADDRESS__
static void overflow_pointers(struct gen *g, void *arg)
{
	void **v = mem_alloc(g, 4 * sizeof(*v));
	volatile unsigned int n = 4;

	(void)arg;
	mem_alloc(g, 64);
	v[n] = v;
}

static void overflow_array(struct gen *g, void *arg)
{
	void **v = NULL;
	unsigned int n = 0;

	(void)arg;
	for (unsigned int i = 0; i < 4; i++)
		APPEND(g, v, n, (void *)g);
	mem_alloc(g, 64);
	v[n] = v; /* the array is full, a power of two */
}

static void overflow_text(struct gen *g, void *arg)
{
	volatile size_t end = 4;
	char *s = str_copy(g, "abc", 3);

	(void)arg;
	s[end] = 'x';
}

START_TEST(overflow_by_one_pointer_is_found)
{
	gen_run(gen_new(), overflow_pointers, NULL);
}
END_TEST

START_TEST(overflow_of_an_array_is_found)
{
	gen_run(gen_new(), overflow_array, NULL);
}
END_TEST

START_TEST(overflow_by_one_byte_is_found)
{
	gen_run(gen_new(), overflow_text, NULL);
}
END_TEST
#endif

int main(void)
{
	Suite *s = suite_create("context");
	TCase *tc = tcase_create("context");
	SRunner *sr = srunner_create(s);
	int failed;

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, contexts_do_not_touch_each_other);
	tcase_add_test(tc, memory_may_run_out_at_any_allocation);
	tcase_add_test(tc, memory_may_run_out_while_rendering);
#ifdef __SANITIZE_ADDRESS__
	tcase_add_exit_test(tc, overflow_by_one_pointer_is_found, ASAN_STATUS);
	tcase_add_exit_test(tc, overflow_of_an_array_is_found, ASAN_STATUS);
	tcase_add_exit_test(tc, overflow_by_one_byte_is_found, ASAN_STATUS);
#endif
	suite_add_tcase(s, tc);
	srunner_run_all(sr, CK_NORMAL);
	failed = srunner_ntests_failed(sr);
	srunner_free(sr);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
