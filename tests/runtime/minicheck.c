// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "minicheck.h"

jmp_buf mini_failed;

static void *zeroed(size_t size)
{
	void *p = calloc(1, size);

	if (!p)
		abort();
	return p;
}

Suite *suite_create(const char *name)
{
	Suite *s = zeroed(sizeof(*s));

	s->name = name;
	return s;
}

TCase *tcase_create(const char *name)
{
	(void)name;
	return zeroed(sizeof(TCase));
}

void suite_add_tcase(Suite *s, TCase *tc)
{
	if (s->n == 16)
		abort();
	s->tcase[s->n++] = tc;
}

void tcase_add_checked_fixture(TCase *tc, void (*setup)(void),
			       void (*teardown)(void))
{
	tc->setup = setup;
	tc->teardown = teardown;
}

void tcase_add_loop_test(TCase *tc, const TTest *test, int from, int to)
{
	if (tc->n == 128)
		abort();
	tc->test[tc->n] = test;
	tc->from[tc->n] = from;
	tc->to[tc->n++] = to;
}

SRunner *srunner_create(Suite *s)
{
	SRunner *r = zeroed(sizeof(*r));

	srunner_add_suite(r, s);
	return r;
}

void srunner_add_suite(SRunner *r, Suite *s)
{
	if (r->n == 32)
		abort();
	r->suite[r->n++] = s;
}

static void run_one(SRunner *r, const TCase *tc, const TTest *test, int i)
{
	r->run++;
	if (tc->setup)
		tc->setup();
	if (setjmp(mini_failed)) {
		printf("%s:%d: failed\n", test->name, i);
		r->failed++;
	} else {
		test->fn(i);
	}
	if (tc->teardown)
		tc->teardown();
}

static void run_case(SRunner *r, const TCase *tc)
{
	int i, j;

	for (i = 0; i < tc->n; i++) {
		for (j = tc->from[i]; j < tc->to[i]; j++)
			run_one(r, tc, tc->test[i], j);
	}
}

void srunner_run_all(SRunner *r, int how)
{
	int i, j;

	(void)how;
	for (i = 0; i < r->n; i++) {
		for (j = 0; j < r->suite[i]->n; j++)
			run_case(r, r->suite[i]->tcase[j]);
	}
	printf("%d tests, %d failed\n", r->run, r->failed);
}

int srunner_ntests_failed(SRunner *r)
{
	return r->failed;
}

void srunner_free(SRunner *r)
{
	int i, j;

	for (i = 0; i < r->n; i++) {
		for (j = 0; j < r->suite[i]->n; j++)
			free(r->suite[i]->tcase[j]);
		free(r->suite[i]);
	}
	free(r);
}
