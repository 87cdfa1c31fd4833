// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Real dumps of which the text of one function is edited: all others stay what
 * they were, byte by byte. The input is a list of edits.
 */
#include <pcicap/user/dump.h>

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MAX_FUNCTIONS 32
#define MAX_TEXT      (1 << 20)

struct function {
	struct pcicap_address address;
	uint32_t size;
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	uint16_t known[PCICAP_DUMP_ROWS];
	size_t from, to; /* its text, without the end of its last line */
};

static const char *const files[] = { "tests/images/nvme-sriov-vfs.dump",
				     "tests/images/amd-iommu.dump",
				     "tests/images/i440fx.dump" };
static struct function functions[MAX_FUNCTIONS];
static unsigned int n_functions;
static struct pcicap_dump dump;
static char text[MAX_TEXT], edited[2 * MAX_TEXT];
static size_t length;

static void require(bool holds)
{
	if (!holds)
		abort();
}

static FILE *open_text(char *at, size_t n)
{
	FILE *file = fmemopen(at, n, "r");

	require(file != NULL);
	pcicap_dump_start(&dump, file);
	return file;
}

static size_t line_at(unsigned long line)
{
	const char *p = text;

	while (--line)
		p = strchr(p, '\n') + 1;
	return (size_t)(p - text);
}

static void read_functions(void)
{
	FILE *file = open_text(text, length);
	struct function *f;
	char *end;

	while (pcicap_dump_next(&dump) == 1) {
		require(n_functions < MAX_FUNCTIONS && dump.has_address);
		f = &functions[n_functions++];
		f->address = dump.address;
		f->size = dump.size;
		memcpy(f->bytes, dump.bytes, dump.size);
		memcpy(f->known, dump.known, sizeof(f->known));
		f->from = line_at(dump.start);
		end = strstr(text + f->from, "\n\n");
		require(end != NULL);
		f->to = (size_t)(end - text);
	}
	fclose(file);
	require(n_functions > 4);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	unsigned int i;

	(void)argc;
	(void)argv;
	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		FILE *file = fopen(files[i], "r");

		require(file != NULL);
		length += fread(text + length, 1, sizeof(text) / 2 - length,
				file);
		fclose(file);
		while (text[length - 1] == '\n')
			length--;
		text[length++] = '\n';
		text[length++] = '\n';
	}
	text[length] = '\0';
	read_functions();
	return 0;
}

/* One edit of the @n bytes at @p, of which there may be @max. */
static size_t edit(char *p, size_t n, size_t max, const uint8_t e[5])
{
	size_t at = n ? (size_t)(e[1] | e[2] << 8) % n : 0;
	size_t count = e[4] + 1u;

	if (!n)
		return n;
	if (count > n - at)
		count = n - at;
	switch (e[0] % 5) {
	case 0: /* another character */
		p[at] = (char)e[3];
		return n;
	case 1: /* one more */
		if (n == max)
			return n;
		memmove(p + at + 1, p + at, n - at);
		p[at] = (char)e[3];
		return n + 1;
	case 2: /* some less */
		memmove(p + at, p + at + count, n - at - count);
		return n - count;
	case 3: /* some of them twice */
		if (n + count > max)
			return n;
		memmove(p + at + count, p + at, n - at);
		return n + count;
	default: /* up to the end of the line less */
		count = strcspn(p + at, "\n");
		if (count >= n - at)
			return at;
		memmove(p + at, p + at + count + 1, n - at - count - 1);
		return n - count - 1;
	}
}

static bool is_same(const struct function *f)
{
	return dump.has_address &&
	       !pcicap_address_compare(&dump.address, &f->address) &&
	       dump.size == f->size &&
	       !memcmp(dump.known, f->known, sizeof(f->known)) &&
	       !memcmp(dump.bytes, f->bytes, f->size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	unsigned int victim, next = 0;
	const struct function *f;
	size_t n, at;
	FILE *file;

	if (size < 6)
		return 0;
	victim = data[0] % n_functions;
	f = &functions[victim];
	memcpy(edited, text, f->to);
	n = f->to - f->from;
	for (at = 1; at + 5 <= size; at += 5) {
		edited[f->from + n] = '\0';
		n = edit(edited + f->from, n, MAX_TEXT / 2, data + at);
	}
	memcpy(edited + f->from + n, text + f->to, length - f->to);
	file = open_text(edited, f->from + n + length - f->to);
	while (pcicap_dump_next(&dump) == 1) {
		if (next == victim && next + 1 < n_functions &&
		    is_same(&functions[next + 1]))
			next++;
		if (next < n_functions && next != victim &&
		    is_same(&functions[next]))
			next++;
	}
	fclose(file);
	/* nothing of the victim need be left */
	require(next == n_functions ||
		(next == victim && victim + 1 == n_functions));
	return 0;
}
