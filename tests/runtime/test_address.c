// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "suites.h"

#include <pcicap/user/address.h>

START_TEST(good)
{
	static const struct {
		const char *text;
		size_t used;
		struct pcicap_address address;
		const char *again;
	} cases[] = {
		{ "01:00.0", 7, { 0, 1, 0, 0 }, "0000:01:00.0" },
		{ "0000:Ff:1F.7", 12, { 0, 255, 31, 7 }, "0000:ff:1f.7" },
		{ "10000:e1:00.0",
		  13,
		  { 0x10000, 0xe1, 0, 0 },
		  "10000:e1:00.0" },
		{ "ffffffff:00:00.0",
		  16,
		  { 0xffffffff, 0, 0, 0 },
		  "ffffffff:00:00.0" },
		{ "00:10.0:pcie004", 7, { 0, 0, 16, 0 }, "0000:00:10.0" },
		{ "00:1f.3 SMBus", 7, { 0, 0, 31, 3 }, "0000:00:1f.3" },
	};
	struct pcicap_address a;
	char text[PCICAP_ADDRESS_TEXT];

	ck_assert_uint_eq(pcicap_address_parse(cases[_i].text, &a),
			  cases[_i].used);
	ck_assert_int_eq(pcicap_address_compare(&a, &cases[_i].address), 0);
	pcicap_address_format(&a, text);
	ck_assert_str_eq(text, cases[_i].again);
}
END_TEST

START_TEST(bad)
{
	static const char *const cases[] = { "",
					     "0",
					     "00",
					     "00:",
					     "00:00",
					     "00:00.",
					     "00:00.8",
					     "00:20.0",
					     "000:00.0",
					     "00:000.0",
					     "000:00:00.0",
					     "0000:00:00",
					     "0000-00:00.0",
					     "123456789:00:00.0",
					     "x0:00.0",
					     "00:00:00.0" };
	struct pcicap_address a;

	ck_assert_uint_eq(pcicap_address_parse(cases[_i], &a), 0);
}
END_TEST

START_TEST(order)
{
	static const struct pcicap_address list[] = { { 0, 0, 0, 0 },
						      { 0, 0, 0, 7 },
						      { 0, 0, 31, 0 },
						      { 0, 9, 0, 0 },
						      { 1, 0, 0, 0 } };
	int i, j;

	for (i = 0; i < 5; i++) {
		for (j = 0; j < 5; j++) {
			int c = pcicap_address_compare(&list[i], &list[j]);

			ck_assert_int_eq((c > 0) - (c < 0), (i > j) - (i < j));
		}
	}
}
END_TEST

START_TEST(addresses_in_paths)
{
	static const struct {
		const char *path;
		const char *address; /* NULL: there is none */
	} cases[] = {
		{ "/sys/bus/pci/devices/0001:02:1f.7/config", "0001:02:1f.7" },
		{ "0000:02:03.4/config", "0000:02:03.4" },
		{ "cat /config /x/0000:02:03.4/config: no", "0000:02:03.4" },
		{ "/proc/bus/pci/02/1f.7", "0000:02:1f.7" },
		{ "xxd /proc/bus/pci/0001:02/1f.7 | x", "0001:02:1f.7" },
		{ "bus/pci/devices/x bus/pci/02/1f.7", "0000:02:1f.7" },
		{ "", NULL },
		{ "/config", NULL },
		{ "0000:02:03.4", NULL },
		{ "/0000:02:03.4x/config", NULL },
		{ "/proc/bus/pci/devices", NULL },
		{ "/proc/bus/pci/02/", NULL },
		{ "/proc/bus/pci/02/20.0", NULL },
	};
	char text[PCICAP_ADDRESS_TEXT];
	struct pcicap_address a;
	size_t i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		ck_assert(pcicap_address_in_path(cases[i].path, &a) ==
			  (cases[i].address != NULL));
		if (!cases[i].address)
			continue;
		pcicap_address_format(&a, text);
		ck_assert_str_eq(text, cases[i].address);
	}
}
END_TEST

Suite *address_suite(void)
{
	Suite *s = suite_create("address");
	TCase *tc = tcase_create("address");

	suite_add_tcase(s, tc);
	tcase_add_loop_test(tc, good, 0, 6);
	tcase_add_loop_test(tc, bad, 0, 16);
	tcase_add_test(tc, order);
	tcase_add_test(tc, addresses_in_paths);
	return s;
}
