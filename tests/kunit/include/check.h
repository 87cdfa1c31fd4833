/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The words of Check in which tests/accessors/test_same*.c are written, on KUnit:
 * the tests of a file run one after the other, and a failed assertion ends them.
 */
#ifndef PCICAP_KUNIT_CHECK_H
#define PCICAP_KUNIT_CHECK_H

#include <kunit/test.h>

/* The test that runs now: KUnit runs one at a time. */
extern struct kunit *kunit_now;

typedef struct {
	const char *name;
	void (*fn)(void);
} TTest;

typedef struct {
	const TTest *test[32];
	int n;
	void (*setup)(void);
} TCase;

typedef TCase Suite;
typedef TCase SRunner;

#define START_TEST(name)                                    \
	static void name##_fn(void);                        \
	static const TTest name##_t = { #name, name##_fn }; \
	static const TTest *const name = &name##_t;         \
	static void name##_fn(void)                         \
	{
#define END_TEST }

#define ck_assert(cond)		KUNIT_ASSERT_TRUE(kunit_now, cond)
#define ck_assert_int_eq(a, b)	KUNIT_ASSERT_EQ(kunit_now, (long)(a), (long)(b))
#define ck_assert_uint_eq(a, b) KUNIT_ASSERT_EQ(kunit_now, (u64)(a), (u64)(b))
#define ck_assert_ptr_eq(a, b) \
	KUNIT_ASSERT_PTR_EQ(kunit_now, (void *)(a), (void *)(b))
#define ck_assert_mem_eq(a, b, n) \
	KUNIT_ASSERT_MEMEQ(kunit_now, (const void *)(a), (const void *)(b), n)

/* One list of tests, whatever it is called. */
static TCase kunit_tests;

static inline Suite *suite_create(const char *name)
{
	return &kunit_tests;
}

static inline TCase *tcase_create(const char *name)
{
	return &kunit_tests;
}

static inline void suite_add_tcase(Suite *s, TCase *c)
{
}

static inline void tcase_add_checked_fixture(TCase *c, void (*setup)(void),
					     void (*teardown)(void))
{
	c->setup = setup;
}

static inline void tcase_add_test(TCase *c, const TTest *test)
{
	c->test[c->n++] = test;
}

static inline SRunner *srunner_create(Suite *s)
{
	return s;
}

static inline void srunner_run_all(SRunner *r, int how)
{
	int i;

	for (i = 0; i < r->n; i++) {
		kunit_info(kunit_now, "%s\n", r->test[i]->name);
		if (r->setup)
			r->setup();
		r->test[i]->fn();
	}
	r->n = 0;
}

static inline int srunner_ntests_failed(SRunner *r)
{
	return 0;
}

static inline void srunner_free(SRunner *r)
{
}

#define CK_ENV	     0
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1

#endif
