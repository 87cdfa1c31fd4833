// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "suites.h"

#include <pcicap/user/dump.h>

#include <stdlib.h>
#include <string.h>

#define ROW	" 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10"
#define ROWS_64 "00:" ROW "\n10:" ROW "\n20:" ROW "\n30:" ROW "\n"

static struct pcicap_dump d;
static struct pcicap_cfg cfg;
static FILE *file;

static void open_bytes(const void *text, size_t n)
{
	file = tmpfile();
	ck_assert_ptr_nonnull(file);
	ck_assert(fwrite(text, 1, n, file) == n);
	rewind(file);
	pcicap_dump_start(&d, file);
}

static void open_text(const char *text)
{
	open_bytes(text, strlen(text));
}

START_TEST(functions_one_after_the_other)
{
	uint32_t val;

	open_text("01:00.0 Class 0108: 1b36:0010\n" ROWS_64 "\n"
		  "0001:02:1f.7 Something\n" ROWS_64);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.start, 1);
	ck_assert_uint_eq(d.address.bus, 1);
	ck_assert_str_eq(d.title, "Class 0108: 1b36:0010");
	ck_assert_uint_eq(d.size, 64);
	ck_assert_int_eq(pcicap_dump_open(&d, &cfg), 0);
	ck_assert_uint_eq(cfg.size, 64);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x30, &val), 0);
	ck_assert_uint_eq(val, 0x04030201);
	ck_assert_int_eq(pcicap_cfg_write32(&cfg, 0x30, 0), -EPERM);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.start, 7);
	ck_assert_uint_eq(d.address.domain, 1);
	ck_assert_uint_eq(d.address.function, 7);
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
}
END_TEST

START_TEST(tolerated_forms)
{
	static const char *const texts[] = {
		"00:00.0\r\n00:" ROW "\r\n10:" ROW "\r\n20:" ROW "\r\n30:" ROW
		"\r\n\r\n",
		"# comment\n\n\n00:00.0 x\n\tFlags: fast devsel\n    "
		"more\n" ROWS_64 "\n\n\n",
		"00:01.0 no data\n00:00.0\tx\n" ROWS_64 "40: 01 02",
		"00:00.0 x\n00:" ROW "  \n10:\t01\n" /* ends within a line */,
		"00:00.0\n000:" ROW "\n010:" ROW "\n020:" ROW "\n030:" ROW,
	};
	static const int first[] = { 1, 1, 1, -ENODATA, 1 };
	static const uint32_t size[] = { 64, 64, 66, 0, 64 };

	open_text(texts[_i]);
	ck_assert_int_eq(pcicap_dump_next(&d), first[_i]);
	ck_assert_uint_eq(d.size, size[_i]);
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
}
END_TEST

START_TEST(bad_lines)
{
	static const struct {
		const char *text;
		int err;
		unsigned long line;
	} cases[] = {
		{ "hello\n", -EINVAL, 1 },
		{ "00:" ROW "\n", -EINVAL, 1 }, /* no headline */
		{ "00:00.0 x\n10:" ROW "\n", -EINVAL, 2 },
		{ "00:00.0 x\n00:" ROW "\n20:" ROW "\n", -EINVAL, 3 },
		{ "00:00.0 x\n00:" ROW "\n00:" ROW "\n", -EINVAL, 3 },
		{ "00:00.0 x\n00:" ROW " 11\n", -EINVAL, 2 },
		{ "00:00.0 x\n00: 1 2\n", -EINVAL, 2 },
		{ "00:00.0 x\n00: 001\n", -EINVAL, 2 },
		{ "00:00.0 x\n00: 0g\n", -EINVAL, 2 },
		{ "00:00.0 x\n00:\n", -EINVAL, 2 },
		{ "00:00.0 x\n0:" ROW "\n", -EINVAL, 2 },
		{ "00:00.0 x\n0000:" ROW "\n", -EINVAL, 2 },
		{ "00:00.0 x\n00 " ROW "\n", -EINVAL, 2 },
		{ "00:00.0 x\n00:" ROW "\n10: 01 02\n12: 03\n\n00:01.0 y\n",
		  -ENODATA, 6 },
		{ "00:00.0 x\n00: -1\n", -EINVAL, 2 },
		{ "00:00.0x\n", -EINVAL, 1 },
	};

	open_text(cases[_i].text);
	ck_assert_int_eq(pcicap_dump_next(&d), cases[_i].err);
	ck_assert_uint_eq(d.line, cases[_i].line);
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
}
END_TEST

START_TEST(goes_on_after_an_error)
{
	open_text("00:00.0 x\n00: zz\n10:" ROW "\nrubbish\n00:01.0 y\n" ROWS_64
		  "00:02.0 short\n00:" ROW "\n00:03.0 z\n" ROWS_64);
	ck_assert_int_eq(pcicap_dump_next(&d), -EINVAL);
	ck_assert_uint_eq(d.line, 2);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.address.device, 1);
	ck_assert_int_eq(pcicap_dump_next(&d), -ENODATA);
	ck_assert_uint_eq(d.line, 12);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.address.device, 3);
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
}
END_TEST

static void write_rows(unsigned int rows)
{
	unsigned int i;

	file = tmpfile();
	ck_assert_ptr_nonnull(file);
	fputs("00:00.0 x\n", file);
	for (i = 0; i < rows; i++)
		fprintf(file, "%02x:%s\n", i * 16, ROW);
	rewind(file);
	pcicap_dump_start(&d, file);
}

START_TEST(extended_dump)
{
	write_rows(256);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.size, 4096);
	fclose(file);
}
END_TEST

START_TEST(more_than_there_can_be)
{
	write_rows(257);
	/* an offset of four digits is no offset */
	ck_assert_int_eq(pcicap_dump_next(&d), -EINVAL);
	ck_assert_uint_eq(d.line, 258);
	fclose(file);
}
END_TEST

START_TEST(long_lines)
{
	static char text[100000];
	size_t n;

	memset(text, 'x', sizeof(text));
	memcpy(text, "00:00.0 ", 8);
	n = sizeof(text) - sizeof(ROWS_64) - 1;
	text[n] = '\n';
	memcpy(text + n + 1, ROWS_64, sizeof(ROWS_64) - 1);
	open_bytes(text, sizeof(text) - 1);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.start, 1);
	ck_assert_uint_eq(d.line, 5);
	ck_assert_uint_eq(strlen(d.title), PCICAP_DUMP_LINE - 9);
	fclose(file);
	/* data that are cut off are not data */
	memset(text, ' ', sizeof(text));
	memcpy(text, "00:00.0\n00: 01", 14);
	open_bytes(text, sizeof(text));
	ck_assert_int_eq(pcicap_dump_next(&d), -EINVAL);
	ck_assert_uint_eq(d.line, 2);
	fclose(file);
}
END_TEST

START_TEST(binary_input)
{
	static uint8_t data[65536];
	uint32_t seed = (uint32_t)_i + 1;
	unsigned int calls = 0;
	size_t i;
	int ret;

	for (i = 0; i < sizeof(data); i++) {
		seed = seed * 1664525u + 1013904223u;
		data[i] = _i ? (uint8_t)(seed >> 24) : 0;
	}
	open_bytes(data, sizeof(data));
	while ((ret = pcicap_dump_next(&d)) != 0) {
		ck_assert_int_lt(ret, 0);
		ck_assert_uint_le(++calls, sizeof(data));
	}
	fclose(file);
}
END_TEST

START_TEST(empty_input)
{
	open_text("");
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
}
END_TEST

START_TEST(unreadable_input)
{
	file = fopen("/", "r");
	if (!file)
		return;
	pcicap_dump_start(&d, file);
	ck_assert_int_eq(pcicap_dump_next(&d), -EIO);
	fclose(file);
}
END_TEST

Suite *dump_suite(void)
{
	Suite *s = suite_create("dump");
	TCase *tc = tcase_create("dump");

	suite_add_tcase(s, tc);
	tcase_add_test(tc, functions_one_after_the_other);
	tcase_add_loop_test(tc, tolerated_forms, 0, 5);
	tcase_add_loop_test(tc, bad_lines, 0, 16);
	tcase_add_test(tc, goes_on_after_an_error);
	tcase_add_test(tc, extended_dump);
	tcase_add_test(tc, more_than_there_can_be);
	tcase_add_test(tc, long_lines);
	tcase_add_loop_test(tc, binary_input, 0, 20);
	tcase_add_test(tc, empty_input);
	tcase_add_test(tc, unreadable_input);
	return s;
}
