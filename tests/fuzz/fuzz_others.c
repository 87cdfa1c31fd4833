// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Dumps that QEMU's devices gave, with something else in the text of one function:
 * every other function is read as before, with its address and its bytes.
 *
 * The input: which dump, which function of it, where in its text, and how many
 * bytes are taken out there (the last two have 16 bits, the low byte first); what
 * follows is put in.
 */
#include <pcicap/user/dump.h>

#include <glob.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define DUMPS	  "tests/images/*.dump"
#define FILES	  16
#define FUNCTIONS 32
#define TEXT	  (1 << 16) /* longer ones take too long */

struct function {
	struct pcicap_address address;
	uint32_t size;
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	size_t start; /* of its text */
	size_t end;   /* before the empty line after it */
};

struct file {
	char text[TEXT];
	size_t size;
	unsigned int n;
	struct function functions[FUNCTIONS];
};

static struct file *files[FILES];
static unsigned int n_files;
static struct pcicap_dump dump;
static char changed[2 * TEXT];

static void require(bool holds)
{
	if (!holds)
		abort();
}

/* Where the line begins, from 1. */
static size_t line_start(const struct file *f, unsigned long line)
{
	size_t at = 0;

	while (--line)
		at = (size_t)((char *)memchr(f->text + at, '\n', f->size - at) -
			      f->text) +
		     1;
	return at;
}

static void start(FILE **file, char *text, size_t size)
{
	*file = fmemopen(text, size, "r");
	require(*file != NULL);
	pcicap_dump_start(&dump, *file);
}

/* The functions of an unchanged dump. */
static void learn(struct file *f)
{
	FILE *file;

	start(&file, f->text, f->size);
	while (pcicap_dump_next(&dump) == 1) {
		struct function *fn = &f->functions[f->n];

		require(f->n < FUNCTIONS && dump.has_address);
		fn->address = dump.address;
		fn->size = dump.size;
		memcpy(fn->bytes, dump.bytes, dump.size);
		fn->start = line_start(f, dump.start);
		fn->end = f->size - 1;
		if (f->n++)
			fn[-1].end = fn->start - 1;
	}
	fclose(file);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	glob_t found;

	(void)argc;
	(void)argv;
	require(!glob(DUMPS, 0, NULL, &found));
	for (size_t i = 0; i < found.gl_pathc && n_files < FILES; i++) {
		struct file *f = calloc(1, sizeof(*f));
		FILE *file = fopen(found.gl_pathv[i], "r");

		require(f && file);
		f->size = fread(f->text, 1, TEXT, file);
		fclose(file);
		if (f->size < TEXT)
			learn(f);
		if (f->n > 1)
			files[n_files++] = f;
		else
			free(f);
	}
	globfree(&found);
	require(n_files > 0);
	return 0;
}

/* A function of the dump is the one that was there, whole. */
static bool is_read(const struct function *fn)
{
	return dump.has_address &&
	       !memcmp(&dump.address, &fn->address, sizeof(fn->address)) &&
	       dump.size == fn->size &&
	       !memcmp(dump.bytes, fn->bytes, fn->size);
}

static void look(const struct file *f, unsigned int except, size_t size)
{
	bool seen[FUNCTIONS] = { false };
	FILE *file;

	start(&file, changed, size);
	while (pcicap_dump_next(&dump) == 1) {
		for (unsigned int i = 0; i < f->n; i++)
			seen[i] |= is_read(&f->functions[i]);
	}
	fclose(file);
	for (unsigned int i = 0; i < f->n; i++)
		require(seen[i] || i == except);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct file *f;
	const struct function *fn;
	size_t at, out, n;
	unsigned int which;

	if (size < 6)
		return 0;
	f = files[data[0] % n_files];
	which = data[1] % f->n;
	fn = &f->functions[which];
	at = fn->start +
	     (size_t)(data[2] | data[3] << 8) % (fn->end - fn->start);
	out = (size_t)(data[4] | data[5] << 8) % (fn->end - at);
	data += 6;
	size -= 6;
	memcpy(changed, f->text, at);
	n = at;
	memcpy(changed + n, data, size);
	n += size;
	memcpy(changed + n, f->text + at + out, f->size - at - out);
	look(f, which, n + f->size - at - out);
	return 0;
}
