/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The part of Check's interface that these tests use, for machines that have no
 * libcheck: one process, no time limits, and the first failed assertion ends its
 * test.
 */
#ifndef MINICHECK_H
#define MINICHECK_H

#include <inttypes.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*mini_fn)(int _i);

typedef struct mini_test {
	const char *name;
	mini_fn fn;
} TTest;

typedef struct tcase {
	const TTest *test[128];
	int from[128];
	int to[128];
	int n;
	void (*setup)(void);
	void (*teardown)(void);
} TCase;

typedef struct suite {
	const char *name;
	TCase *tcase[16];
	int n;
} Suite;

typedef struct srunner {
	Suite *suite[32];
	int n;
	int failed;
	int run;
} SRunner;

enum {
	CK_NORMAL,
	CK_ENV
};

extern jmp_buf mini_failed;

#define START_TEST(name)                                       \
	static void name##_fn(int _i);                         \
	static const TTest name##_test = { #name, name##_fn }; \
	static const TTest *const name = &name##_test;         \
	static void name##_fn(int _i)                          \
	{                                                      \
		(void)_i;
#define END_TEST }

#define ck_abort_msg(...)                              \
	do {                                           \
		printf("%s:%d: ", __FILE__, __LINE__); \
		printf(__VA_ARGS__);                   \
		printf("\n");                          \
		longjmp(mini_failed, 1);               \
	} while (0)
#define ck_assert_msg(cond, ...)                   \
	do {                                       \
		if (!(cond))                       \
			ck_abort_msg(__VA_ARGS__); \
	} while (0)
#define ck_assert(cond) ck_assert_msg(cond, "%s", #cond)

#define MINI_COMPARE(type, format, a, op, b)                                  \
	do {                                                                  \
		type mini_a = (type)(a);                                      \
		type mini_b = (type)(b);                                      \
		ck_assert_msg(mini_a op mini_b,                               \
			      "%s " #op " %s: %" format ", %" format, #a, #b, \
			      mini_a, mini_b);                                \
	} while (0)
#define ck_assert_int_eq(a, b)	  MINI_COMPARE(intmax_t, PRIdMAX, a, ==, b)
#define ck_assert_int_ne(a, b)	  MINI_COMPARE(intmax_t, PRIdMAX, a, !=, b)
#define ck_assert_int_lt(a, b)	  MINI_COMPARE(intmax_t, PRIdMAX, a, <, b)
#define ck_assert_int_gt(a, b)	  MINI_COMPARE(intmax_t, PRIdMAX, a, >, b)
#define ck_assert_int_ge(a, b)	  MINI_COMPARE(intmax_t, PRIdMAX, a, >=, b)
#define ck_assert_uint_eq(a, b)	  MINI_COMPARE(uintmax_t, PRIxMAX, a, ==, b)
#define ck_assert_uint_ne(a, b)	  MINI_COMPARE(uintmax_t, PRIxMAX, a, !=, b)
#define ck_assert_uint_le(a, b)	  MINI_COMPARE(uintmax_t, PRIxMAX, a, <=, b)
#define ck_assert_uint_ge(a, b)	  MINI_COMPARE(uintmax_t, PRIxMAX, a, >=, b)
#define ck_assert_uint_gt(a, b)	  MINI_COMPARE(uintmax_t, PRIxMAX, a, >, b)
#define ck_assert_uint_lt(a, b)	  MINI_COMPARE(uintmax_t, PRIxMAX, a, <, b)
#define ck_assert_ptr_eq(a, b)	  ck_assert((const void *)(a) == (b))
#define ck_assert_ptr_ne(a, b)	  ck_assert((const void *)(a) != (b))
#define ck_assert_ptr_null(p)	  ck_assert((p) == NULL)
#define ck_assert_ptr_nonnull(p)  ck_assert((p) != NULL)
#define ck_assert_str_eq(a, b)	  ck_assert(!strcmp(a, b))
#define ck_assert_mem_eq(a, b, n) ck_assert(!memcmp(a, b, n))

Suite *suite_create(const char *name);
TCase *tcase_create(const char *name);
void suite_add_tcase(Suite *s, TCase *tc);
void tcase_add_checked_fixture(TCase *tc, void (*setup)(void),
			       void (*teardown)(void));
void tcase_add_loop_test(TCase *tc, const TTest *test, int from, int to);
#define tcase_add_test(tc, test) tcase_add_loop_test(tc, test, 0, 1)
SRunner *srunner_create(Suite *s);
void srunner_add_suite(SRunner *r, Suite *s);
void srunner_run_all(SRunner *r, int how);
int srunner_ntests_failed(SRunner *r);
void srunner_free(SRunner *r);

#endif
