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

#define MAX_NOTES 16
static struct pcicap_dump_note notes[MAX_NOTES];
static unsigned int n_notes;

static void keep_note(void *ctx, const struct pcicap_dump_note *note)
{
	ck_assert(ctx == &n_notes);
	if (n_notes < MAX_NOTES)
		notes[n_notes] = *note;
	n_notes++;
}

static void open_bytes(const void *text, size_t n)
{
	file = tmpfile();
	ck_assert_ptr_nonnull(file);
	ck_assert(fwrite(text, 1, n, file) == n);
	rewind(file);
	pcicap_dump_start(&d, file);
	d.note = keep_note;
	d.ctx = &n_notes;
	n_notes = 0;
}

static void open_text(const char *text)
{
	open_bytes(text, strlen(text));
}

static unsigned int notes_of(enum pcicap_dump_note_kind kind)
{
	unsigned int i, n = 0;

	for (i = 0; i < n_notes && i < MAX_NOTES; i++)
		n += notes[i].kind == kind;
	return n;
}

/* The next function has @size bytes, and the row as first one. */
static void next_is(uint32_t size)
{
	uint32_t val;

	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.size, size);
	ck_assert_int_eq(pcicap_dump_open(&d, &cfg), 0);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0, &val), 0);
	ck_assert_uint_eq(val, 0x04030201);
}

static void no_more(void)
{
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
}

/* What a read of a byte returns. */
static int byte_at(uint32_t at, uint8_t *val)
{
	return pcicap_cfg_read8(&cfg, at, val);
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

/* 64 bytes, all known, and no loss of any. */
START_TEST(forms)
{
	static const char *const texts[] = {
		"00:00.0\r\n00:" ROW "\r\n10:" ROW "\r\n20:" ROW "\r\n30:" ROW
		"\r\r\n\r\n",
		"# comment\n\n\n00:00.0 x\n\tFlags: fast devsel\n    "
		"more\n" ROWS_64 "\n\n\n",
		"00:01.0 no data\n00:00.0\tx\n" ROWS_64,
		"00:00.0\n000:" ROW "\n010:" ROW "\n020:" ROW "\n030:" ROW,
		"00:00.0\n0000:" ROW "\n0010:" ROW "\n0020:" ROW "\n0030:" ROW,
		/* text around it */
		"Hello,\n$ lspci -x\n```\n00:00.0 x\n" ROWS_64 "```\nRegards\n",
		"00:00.0 x\n" ROWS_64 "\nlogout\n",
		"00:00.0 x\n" ROWS_64 "logout\n",
		/* between rows, and within one */
		"00:00.0 x\n00:" ROW "\nlspci: no\n10:" ROW "\n20:" ROW
		"\n30:" ROW "\n",
		"00:00.0 x\n00: 01 02 lspci: no\n"
		"03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10\n"
		"10:" ROW "\n20:" ROW "\n30:" ROW "\n",
		/* marks */
		"> 00:00.0 x\n> 00:" ROW "\n> 10:" ROW "\n> 20:" ROW
		"\n> 30:" ROW,
		">> > 00:00.0\n>>>00:" ROW "\n>>>10:" ROW "\n>>>20:" ROW
		"\n>>>30:" ROW,
		"    00:00.0\n    00:" ROW "\n\t10:" ROW "\n    20:" ROW
		"\n    30:" ROW,
		"+00:00.0\n+00:" ROW "\n+10:" ROW "\n+20:" ROW "\n+30:" ROW,
		/* what is no text */
		"\xef\xbb\xbf"
		"00:00.0\n" ROWS_64,
		"\xff\xfe"
		"00:00.0\n" ROWS_64,
		"\033[1m00:00.0\033[0m x\n\033[32;1m00:\033[m" ROW "\n10:" ROW
		"\n20:" ROW "\n30:" ROW,
		"\033]0;title\a00:00.0 x\n00: 0\0331"
		"\xff 02 03 04 05 06 07 "
		"08 09 0a 0b 0c 0d 0e 0f 10\n10:" ROW "\n20:" ROW "\n30:" ROW,
		"00:00.0\n00:\xc2\xa0"
		"01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e "
		"0f 10\n10:" ROW "\n20:" ROW "\n30:" ROW,
		/* rows in another order, or twice */
		"00:00.0\n00:" ROW "\n20:" ROW "\n10:" ROW "\n30:" ROW,
		"00:00.0\n00:" ROW "\n00:" ROW "\n10:" ROW "\n20:" ROW
		"\n30:" ROW "\n30:" ROW,
		/* empty lines everywhere */
		"00:00.0\n\n00:" ROW "\n\n10:" ROW "\n\n20:" ROW "\n\n30:" ROW,
		/* columns of characters */
		"00:00.0\n00000000 " ROW "  |................|\n"
		"00000010 " ROW "  |ab cd ef gh ij |\n00000020 " ROW "  |00|\n"
		"00000030 " ROW "  |................|\n00000040\n",
		"00:00.0\n00000000  01 02 03 04 05 06 07 08  09 0a 0b 0c 0d 0e "
		"0f 10"
		"  |................|\n*\n00000040\n",
		"00:00.0\n00000000: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  "
		"ab cd\n"
		"00000010: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  "
		"................\n"
		"00000020: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  12 34 56 "
		"78 90 1\n"
		"00000030: 0102 0304 0506 0708 090a 0b0c 0d0e 0f10  "
		"................\n",
		"00:00.0\n000000" ROW "  >......<\n000010" ROW "\n000020" ROW
		"\n000030" ROW "\n000040\n",
		"  PCI Segment 00 Bus 00 Device 00 Func 00 [EFI "
		"0x0000000000]\n\n"
		"  00000000: 01 02 03 04 05 06 07 08-09 0A 0B 0C 0D 0E 0F 10  "
		"*....*\n"
		"  00000010: 01 02 03 04 05 06 07 08-09 0A 0B 0C 0D 0E 0F 10  "
		"*....*\n"
		"  00000020: 01 02 03 04 05 06 07 08-09 0A 0B 0C 0D 0E 0F 10  "
		"*....*\n"
		"  00000030: 01 02 03 04 05 06 07 08-09 0A 0B 0C 0D 0E 0F 10  "
		"*....*\n",
		/* rows of 8 bytes */
		"00:00.0\n00: 01 02 03 04 05 06 07 08\n08: 01 02 03 04 05 06 "
		"07 08\n"
		"10:" ROW "\n20:" ROW "\n30: 01 02 03 04 05 06 07 08\n"
		"38: 01 02 03 04 05 06 07 08\n",
		/* other ways to say which function it is */
		"# hexdump -C /sys/bus/pci/devices/0000:00:00.0/config\n"
		"00000000 " ROW "\n00000010 " ROW "\n00000020 " ROW
		"\n00000030 " ROW,
		"$ xxd -g1 /proc/bus/pci/00/00.0\n"
		"00000000:" ROW "\n00000010:" ROW "\n00000020:" ROW
		"\n00000030:" ROW,
		"$ hexdump -C config\n00000000 " ROW "\n00000010 " ROW
		"\n00000020 " ROW "\n00000030 " ROW,
	};
	unsigned int i;
	uint8_t val;

	if ((size_t)_i >= sizeof(texts) / sizeof(texts[0]))
		return;
	open_text(texts[_i]);
	next_is(64);
	ck_assert_uint_eq(d.address.bus, 0);
	for (i = 1; i < 64; i++) {
		ck_assert_int_eq(byte_at(i, &val), 0);
		if (i < 16 || i >= 48)
			ck_assert_uint_eq(val, (_i == 27 ? i % 8 : i % 16) + 1);
	}
	for (i = 0; i < n_notes; i++)
		ck_assert(!pcicap_dump_is_loss(notes[i].kind));
	no_more();
}
END_TEST

/* UTF-16, as PowerShell writes it. */
START_TEST(two_bytes_a_character)
{
	static const char text[] = "00:00.0 x\r\n" ROWS_64;
	char wide[2 * sizeof(text)];
	size_t i;

	for (i = 0; i < sizeof(text) - 1; i++) {
		wide[2 * i] = text[i];
		wide[2 * i + 1] = '\0';
	}
	open_bytes(wide, 2 * (sizeof(text) - 1));
	next_is(64);
	no_more();
}
END_TEST

static const struct {
	const char *text;
	enum pcicap_dump_note_kind kind;
	unsigned long line;
	uint32_t from, to; /* bytes that are not known */
} losses[] = {
	/* a row is not there */
	{ "00:00.0 x\n00:" ROW "\n20:" ROW "\n30:" ROW, PCICAP_DUMP_MISSING, 1,
	  0x10, 0x20 },
	/* it is there twice, and they differ in byte 11h */
	{ "00:00.0 x\n00:" ROW "\n10:" ROW
	  "\n10: 01 f2 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10\n20:" ROW
	  "\n30:" ROW,
	  PCICAP_DUMP_CONFLICT, 4, 0x11, 0x12 },
	/* and a third one is no judge */
	{ "00:00.0 x\n00:" ROW "\n10:" ROW
	  "\n10: 01 f2 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10\n10:" ROW
	  "\n20:" ROW "\n30:" ROW,
	  PCICAP_DUMP_CONFLICT, 4, 0x11, 0x12 },
	/* cut inside a byte */
	{ "00:00.0 x\n00:" ROW "\n10:" ROW "\n20:" ROW
	  "\n30: 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 1",
	  PCICAP_DUMP_GARBLED, 5, 0x3f, 0x40 },
	/* a byte is no number: those behind it may be shifted */
	{ "00:00.0 x\n00:" ROW "\n10: 01 0g 03\n20:" ROW "\n30:" ROW,
	  PCICAP_DUMP_GARBLED, 3, 0x11, 0x20 },
	/* a byte is missing, nobody knows which */
	{ "00:00.0 x\n00:" ROW
	  "\n10: 01 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10\n20:" ROW
	  "\n30:" ROW,
	  PCICAP_DUMP_GARBLED, 3, 0x10, 0x20 },
	/* or one too many */
	{ "00:00.0 x\n00:" ROW "\n10: 00" ROW "\n20:" ROW "\n30:" ROW,
	  PCICAP_DUMP_GARBLED, 3, 0x10, 0x20 },
	/* an offset where no row begins */
	{ "00:00.0 x\n00:" ROW "\n14:" ROW "\n20:" ROW "\n30:" ROW,
	  PCICAP_DUMP_GARBLED, 3, 0x10, 0x20 },
	{ "00:00.0 x\n00:" ROW "\n10:" ROW "\n20:" ROW "\n30:" ROW
	  "\n10000:" ROW,
	  PCICAP_DUMP_TOO_FAR, 6, 0, 0 },
	{ "00:00.0 x\n00:" ROW "\n10:" ROW "\n20:" ROW, PCICAP_DUMP_SHORT, 1,
	  0x30, 0x40 },
	/* the last row, and a function behind it: the same */
	{ "00:00.0 x\n00:" ROW "\n10:" ROW "\n20:" ROW "\n30:" ROW
	  "\n40: 01 02\n00:01.0 y\n",
	  PCICAP_DUMP_GARBLED, 6, 0, 0 },
};

START_TEST(what_is_lost)
{
	uint32_t i;
	uint8_t val;

	if ((size_t)_i >= sizeof(losses) / sizeof(losses[0]))
		return;
	open_text(losses[_i].text);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_int_eq(pcicap_dump_open(&d, &cfg), 0);
	for (i = 0; i < 64; i++) {
		bool lost = i >= losses[_i].from && i < losses[_i].to;

		ck_assert_int_eq(byte_at(i, &val), lost ? -ENODATA : 0);
		ck_assert_uint_eq(val, lost ? 0xff : i % 16 + 1);
	}
	ck_assert_int_eq(pcicap_dump_next(&d), 0);
	fclose(file);
	ck_assert_uint_eq(notes_of(losses[_i].kind), 1);
	for (i = 0; notes[i].kind != losses[_i].kind; i++)
		;
	ck_assert_uint_eq(notes[i].line, losses[_i].line);
	ck_assert(pcicap_dump_is_loss(notes[i].kind));
	if (losses[_i].kind == PCICAP_DUMP_MISSING) {
		ck_assert_uint_eq(notes[i].from, losses[_i].from);
		ck_assert_uint_eq(notes[i].to, losses[_i].to);
	}
}
END_TEST

START_TEST(rows_of_no_function)
{
	open_text("10:" ROW "\n20:" ROW "\n\n00:00.0 x\n" ROWS_64 "\n20:" ROW
		  "\n80:" ROW "\n");
	next_is(64);
	no_more();
	ck_assert_uint_eq(notes_of(PCICAP_DUMP_STRAY), 2);
	ck_assert_uint_eq(notes[0].line, 1);
	ck_assert_uint_eq(notes[0].last, 2);
	/* line 10 is the same as a row before */
	ck_assert_uint_eq(notes[1].line, 11);
}
END_TEST

/* A headline that is broken takes no other function with it. */
START_TEST(without_a_headline)
{
	static const char row[] =
		"00: 11 22 33 44 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10\n";
	char text[2048];

	snprintf(text, sizeof(text),
		 "00:00.0 x\n" ROWS_64 "%s0x:01.0 broken\n%s10:" ROW "\n20:" ROW
		 "\n30:" ROW "\n40:" ROW "\n00:02.0 y\n" ROWS_64,
		 _i ? "\n" : "", row);
	open_text(text);
	next_is(64);
	ck_assert(d.has_address);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert(!d.has_address);
	ck_assert_uint_eq(d.size, 80);
	ck_assert_uint_eq(d.bytes[0], 0x11);
	next_is(64);
	ck_assert_uint_eq(d.address.device, 2);
	no_more();
	ck_assert_uint_eq(notes_of(PCICAP_DUMP_UNNAMED), 1);
	ck_assert_uint_eq(notes_of(PCICAP_DUMP_OTHER), 1);
}
END_TEST

START_TEST(several_runs)
{
	open_text("00:00.0 x\n" ROWS_64 "\n00:01.0 y\n" ROWS_64
		  "\nlater:\n00:00.0 x\n" ROWS_64);
	next_is(64);
	next_is(64);
	next_is(64);
	ck_assert_uint_eq(d.address.device, 0);
	ck_assert_uint_eq(d.start, 14);
	no_more();
}
END_TEST

START_TEST(paths_name_functions)
{
	open_text("hexdump -C /sys/bus/pci/devices/0001:02:03.4/config\n"
		  "00000000 " ROW "\n*\n00000040\n"
		  "hexdump -C /proc/bus/pci/01/02.3\n"
		  "00000000 " ROW "\n*\n00000100\n");
	next_is(64);
	ck_assert(d.has_address);
	ck_assert_uint_eq(d.address.domain, 1);
	ck_assert_uint_eq(d.address.function, 4);
	next_is(256);
	ck_assert_uint_eq(d.address.bus, 1);
	ck_assert_uint_eq(d.address.device, 2);
	no_more();
	ck_assert_uint_eq(n_notes, 0);
}
END_TEST

START_TEST(lines_of_setpci)
{
	uint32_t val;

	open_text("0000:01:00.0 @00 = 04030201\n0000:01:00.0 @0e = 00\n"
		  "0000:01:00.0 @0c = 0010\n0000:01:00.0 @0f = 00\n"
		  "0000:01:00.0 (cap 10 @80) @82 = 0002\n"
		  "0000:02:00.0 @00 = 04030201\n0000:02:00.0 @0c = 00000000\n");
	next_is(0x84);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x0c, &val), 0);
	ck_assert_uint_eq(val, 0x10);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x04, &val), -ENODATA);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x80, &val), -ENODATA);
	next_is(64);
	ck_assert_uint_eq(d.address.bus, 2);
	no_more();
	ck_assert_uint_eq(n_notes, 0);
}
END_TEST

/* The command names the registers, and their values are the lines after it. */
START_TEST(answers_of_setpci)
{
	uint32_t val;
	uint16_t word;

	open_text("# setpci -s 01:00.0 0.l 0x4.W c.l 40+2.w 42=7\n"
		  "# setpci -s 01:00.0 0.l 4.W 0x0c.l 40+2.w 50\n"
		  "04030201\n0006\n00000010\n1234\n56\n99\n"
		  "# setpci -s 0001:02:00.0 0.l CAP_EXP+2.w\n11223344\n"
		  "$ setpci -s 0001:02:00.0 0.l\n04030201\n"
		  "$ setpci -s 0001:02:00.0 c.l 10.l\n\n00000000\nno\n"
		  "00000001\n");
	next_is(0x51);
	ck_assert_uint_eq(d.address.bus, 1);
	ck_assert_int_eq(pcicap_cfg_read16(&cfg, 4, &word), 0);
	ck_assert_uint_eq(word, 6);
	ck_assert_int_eq(pcicap_cfg_read16(&cfg, 6, &word), -ENODATA);
	ck_assert_int_eq(pcicap_cfg_read16(&cfg, 0x42, &word), 0);
	ck_assert_uint_eq(word, 0x1234);
	ck_assert_uint_eq(d.bytes[0x50], 0x56);
	next_is(64);
	ck_assert_uint_eq(d.address.domain, 1);
	ck_assert_int_eq(pcicap_cfg_read32(&cfg, 0x10, &val), -ENODATA);
	no_more();
}
END_TEST

START_TEST(words_of_lspci)
{
	open_text("00:00.0 x\n"
		  "\tRegion 0: Memory at fe000000 (64-bit, non-prefetchable) "
		  "[size=16K]\n"
		  "\tRegion 2: I/O ports at e000 [disabled] [size=32]\n"
		  "\tRegion 3: Memory at <ignored> (32-bit) [size=4K]\n"
		  "\tRegion 4: Memory at fd000000 (64-bit,\n"
		  "non-prefetchable) [size=2M]\n"
		  "\tRegion 5: Memory at fc000000 (32-bit)\n"
		  "\tExpansion ROM at fb000000 [disabled] [size=64K]\n"
		  "\tMemory at fa000000 (32-bit, prefetchable) [size=8G]\n"
		  "\tKernel driver in use: nvme\n" ROWS_64
		  "\n00:01.0 y\n" ROWS_64);
	next_is(64);
	ck_assert_uint_eq(d.n_regions, 5);
	ck_assert_uint_eq(d.regions[0].size, 16384);
	ck_assert_uint_eq(d.regions[0].address, 0xfe000000);
	ck_assert_uint_eq(d.regions[1].index, 2);
	ck_assert_uint_eq(d.regions[1].size, 32);
	ck_assert(d.regions[1].is_io);
	ck_assert_uint_eq(d.regions[2].index, 4);
	ck_assert_uint_eq(d.regions[2].size, 0x200000);
	ck_assert_uint_eq(d.regions[3].index, PCICAP_DUMP_ROM);
	ck_assert_uint_eq(d.regions[4].index, PCICAP_DUMP_NO_INDEX);
	ck_assert(d.regions[4].size == UINT64_C(0x200000000));
	ck_assert_str_eq(d.driver, "nvme");
	next_is(64);
	ck_assert_uint_eq(d.n_regions, 0);
	ck_assert_str_eq(d.driver, "");
	no_more();
}
END_TEST

START_TEST(other_lines_are_told_once)
{
	open_text("one\ntwo\n\n00:00.0 x\n00:" ROW "\nthree\n10:" ROW
		  "\n20:" ROW "\n30:" ROW "\nfour\n");
	next_is(64);
	no_more();
	ck_assert_uint_eq(n_notes, 3);
	ck_assert_uint_eq(notes[0].line, 1);
	ck_assert_uint_eq(notes[0].last, 2);
	ck_assert_uint_eq(notes[1].line, 6);
	ck_assert_uint_eq(notes[1].last, 6);
	ck_assert_uint_eq(notes[2].line, 10);
}
END_TEST

/* Without the header's type there is no handle, and no other function suffers. */
START_TEST(without_its_beginning)
{
	open_text("00:00.0 x\n10:" ROW "\n20:" ROW "\n30:" ROW
		  "\n00:01.0 y\n" ROWS_64);
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_int_eq(pcicap_dump_open(&d, &cfg), -ENODATA);
	next_is(64);
	no_more();
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
	d.note = keep_note;
	d.ctx = &n_notes;
	n_notes = 0;
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
	ck_assert_int_eq(pcicap_dump_next(&d), 1);
	ck_assert_uint_eq(d.size, 4096);
	ck_assert_uint_eq(n_notes, 1);
	ck_assert_uint_eq(notes[0].kind, PCICAP_DUMP_TOO_FAR);
	ck_assert_uint_eq(notes[0].line, 258);
	fclose(file);
}
END_TEST

/* Longer than a block: the rest of the line is passed over, not the next one. */
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
	next_is(64);
	ck_assert_uint_eq(d.start, 1);
	ck_assert_uint_eq(d.line, 5);
	ck_assert_uint_eq(strlen(d.title), PCICAP_DUMP_TITLE - 1);
	no_more();
}
END_TEST

/* Wherever a block ends, the lines are the same. */
START_TEST(blocks)
{
	static char text[PCICAP_DUMP_BLOCK + 4096];
	size_t n = PCICAP_DUMP_BLOCK - 300 + (size_t)_i;

	memset(text, ' ', n);
	memset(text + n - 1, '\n', 1);
	memset(text + n / 2, '\n', 1);
	strcpy(text + n, "00:00.0 x\n" ROWS_64 "\n00:01.0 y\n" ROWS_64);
	open_text(text);
	next_is(64);
	next_is(64);
	ck_assert_uint_eq(d.start, 9);
	no_more();
}
END_TEST

START_TEST(begins_with_what_was_read)
{
	static const char head[] = "00:00.0 x\n00:";

	open_text(ROW "\n10:" ROW "\n20:" ROW "\n30:" ROW "\n");
	pcicap_dump_start_with(&d, file, head, sizeof(head) - 1);
	next_is(64);
	no_more();
}
END_TEST

START_TEST(is_it_text)
{
	static const struct {
		const char *text;
		bool is;
	} cases[] = {
		{ "", false },
		{ "hello\n", false },
		{ "hello\n00:00.0 x\n", true },
		{ "> 00:00.0", true },
		{ "\xff\xfe\033[1m00:" ROW, true },
		{ "00000000 " ROW, true },
		{ "add: 12\n", false },
		{ "0000:00:00.0 @00 = 00", true },
	};
	unsigned int i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		ck_assert(pcicap_dump_is_text(cases[i].text,
					      strlen(cases[i].text)) ==
			  cases[i].is);
}
END_TEST

START_TEST(binary_input)
{
	static uint8_t data[65536];
	uint32_t seed = (uint32_t)_i + 1;
	unsigned int calls = 0;
	size_t i;

	for (i = 0; i < sizeof(data); i++) {
		seed = seed * 1664525u + 1013904223u;
		data[i] = _i ? (uint8_t)(seed >> 24) : 0;
	}
	open_bytes(data, sizeof(data));
	while (pcicap_dump_next(&d) != 0)
		ck_assert_uint_le(++calls, sizeof(data));
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
	tcase_add_loop_test(tc, forms, 0, 32);
	tcase_add_test(tc, two_bytes_a_character);
	tcase_add_loop_test(tc, what_is_lost, 0, 12);
	tcase_add_test(tc, rows_of_no_function);
	tcase_add_loop_test(tc, without_a_headline, 0, 2);
	tcase_add_test(tc, several_runs);
	tcase_add_test(tc, paths_name_functions);
	tcase_add_test(tc, lines_of_setpci);
	tcase_add_test(tc, answers_of_setpci);
	tcase_add_test(tc, words_of_lspci);
	tcase_add_test(tc, other_lines_are_told_once);
	tcase_add_test(tc, without_its_beginning);
	tcase_add_test(tc, extended_dump);
	tcase_add_test(tc, more_than_there_can_be);
	tcase_add_test(tc, long_lines);
	tcase_add_loop_test(tc, blocks, 0, 320);
	tcase_add_test(tc, begins_with_what_was_read);
	tcase_add_test(tc, is_it_text);
	tcase_add_loop_test(tc, binary_input, 0, 20);
	tcase_add_test(tc, empty_input);
	tcase_add_test(tc, unreadable_input);
	return s;
}
