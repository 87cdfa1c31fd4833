/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration spaces from text: what lspci -x, -xxx or -xxxx prints, and what
 * becomes of it in mails, bug reports and terminals.
 *
 * A reader goes through the text once, one function at a time, and needs no more
 * memory than its struct, however long the text is:
 *
 *	pcicap_dump_start(&d, file);
 *	while ((ret = pcicap_dump_next(&d)) > 0)
 *		if (!pcicap_dump_open(&d, &cfg))
 *			...
 *	if (ret < 0)
 *		... d.line ...
 *
 * What it looks for:
 *	a headline: an address, with or without domain, then anything; or a line
 *	  with a path of sysfs or proc ("hexdump -C /sys/.../0000:00:1f.3/config");
 *	  or the line of the EFI shell's "pci -i" that names the function;
 *	a row: an offset and up to 16 bytes, as of lspci, hexdump -C, xxd, od -tx1
 *	  and the EFI shell, with an ASCII column or without one, and "*" for
 *	  rows that are alike;
 *	a line of setpci -v: an address, "@", an offset, "=" and a value; or a
 *	  command "setpci -s 00:1f.3 40.l" and its answers in the lines after it;
 *	lspci's own words on regions and the driver: see struct pcicap_dump.
 * Marks of quoted mail, indents, "+" of a diff, colours, NULs and byte order
 * marks are passed over within a line, and any other line as a whole.
 *
 * Bytes that no row gave, or that rows disagree about, are not known: reading
 * them is -ENODATA. Lines and bytes that were not used are told to @note.
 * Functions without data are passed over.
 */
#ifndef PCICAP_USER_DUMP_H
#define PCICAP_USER_DUMP_H

#include <pcicap/core/config.h>
#include <pcicap/user/address.h>

#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is kept of a headline. */
#define PCICAP_DUMP_TITLE 160

/* Regions that a function has at most: 6 BARs and the ROM. */
#define PCICAP_DUMP_REGIONS  7
#define PCICAP_DUMP_ROM	     6
#define PCICAP_DUMP_NO_INDEX 0xff

/**
 * struct pcicap_dump_region - what lspci -v says of a BAR
 * @address: where it is
 * @size: its bytes
 * @index: of the BAR, PCICAP_DUMP_ROM, or PCICAP_DUMP_NO_INDEX if the text does
 *	not say (lspci -v instead of -vv)
 * @is_io: I/O ports, not memory
 */
struct pcicap_dump_region {
	uint64_t address;
	uint64_t size;
	uint8_t index;
	bool is_io;
};

enum pcicap_dump_note_kind {
	PCICAP_DUMP_OTHER,    /* lines of another kind; nothing is lost */
	PCICAP_DUMP_UNNAMED,  /* data of a function without a headline */
	PCICAP_DUMP_GARBLED,  /* a row of which not all bytes can be trusted */
	PCICAP_DUMP_CONFLICT, /* a row that differs from one before it */
	PCICAP_DUMP_TOO_FAR,  /* a row beyond 4096 bytes */
	PCICAP_DUMP_STRAY,    /* rows that belong to no function */
	PCICAP_DUMP_MISSING,  /* rows that are not there */
	PCICAP_DUMP_SHORT     /* a function of less than 64 bytes */
};

/**
 * struct pcicap_dump_note - what was not used
 * @kind: why
 * @line: number of the line, from 1
 * @last: of PCICAP_DUMP_OTHER and _STRAY: the last of several lines in a row
 * @text: the first of them; valid during the call
 * @from: of PCICAP_DUMP_MISSING: offset of the first byte
 * @to: and of the one after the last
 */
struct pcicap_dump_note {
	enum pcicap_dump_note_kind kind;
	unsigned long line;
	unsigned long last;
	const char *text;
	uint32_t from;
	uint32_t to;
};

/* True if something of a function is lost. */
static inline bool pcicap_dump_is_loss(enum pcicap_dump_note_kind kind)
{
	return kind >= PCICAP_DUMP_GARBLED;
}

/* Private: the text in blocks. */
#define PCICAP_DUMP_BLOCK 32768

struct pcicap_dump_lines {
	FILE *file;
	size_t at;
	size_t end;
	bool ended;
	bool failed;
	bool skip; /* the rest of a line that is longer than a block */
	char block[PCICAP_DUMP_BLOCK + 1];
};

/* Private: a headline. */
struct pcicap_dump_head {
	struct pcicap_address address;
	bool has_address;
	bool spaced; /* there are empty lines between its rows */
	unsigned long line;
	char title[PCICAP_DUMP_TITLE];
};

/* Private: a row that was read. */
struct pcicap_dump_row {
	uint32_t offset;
	unsigned int n;
	unsigned int style;
	bool partial; /* something else follows the bytes */
	uint8_t bytes[16];
};

/* Private: registers that a setpci command asks for. */
#define PCICAP_DUMP_ASKED 64

struct pcicap_dump_ask {
	struct pcicap_address address;
	unsigned int n;
	unsigned int next;
	uint16_t at[PCICAP_DUMP_ASKED];
	uint8_t width[PCICAP_DUMP_ASKED];
};

#define PCICAP_DUMP_ROWS (PCICAP_CFG_MAX_SIZE / 16)

/**
 * struct pcicap_dump - reader
 * @note: called with what is not used, or NULL; set it after
 *	pcicap_dump_start()
 * @ctx: passed to it
 * @line: number of the line that was read last, from 1
 * @start: line of the function's headline
 * @has_address: the text has the function's address
 * @address: of the function
 * @title: rest of its headline, cut off if it is long
 * @size: its bytes, 64 or more; some may not be known
 * @bytes: its configuration space
 * @n_regions: how many
 * @regions: BARs whose sizes lspci -v printed
 * @driver: "Kernel driver in use", or ""
 *
 * All other members are private.
 */
struct pcicap_dump {
	void (*note)(void *ctx, const struct pcicap_dump_note *note);
	void *ctx;
	unsigned long line;
	unsigned long start;
	bool has_address;
	struct pcicap_address address;
	char title[PCICAP_DUMP_TITLE];
	uint32_t size;
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	unsigned int n_regions;
	struct pcicap_dump_region regions[PCICAP_DUMP_REGIONS];
	char driver[32];

	/* bit n of element i: byte 16 * i + n */
	uint16_t known[PCICAP_DUMP_ROWS];
	uint16_t lost[PCICAP_DUMP_ROWS];
	struct pcicap_dump_row row; /* the last one */
	unsigned long row_line;
	unsigned int width; /* of the first row */
	unsigned int rows;
	bool has_row;
	bool star;	  /* rows alike follow */
	bool spaced;	  /* empty lines between rows mean nothing */
	bool ended;	  /* what follows is of another function */
	bool region_open; /* the size of the last region may follow */
	struct pcicap_dump_head head; /* of the function that comes next */
	bool has_head;
	bool has_held; /* its first row is in @held */
	struct pcicap_dump_row held;
	struct pcicap_dump_head hint; /* for a function without a headline */
	bool has_hint;
	struct pcicap_dump_ask ask;
	struct pcicap_dump_note
		run; /* lines of one kind so far; line 0: none */
	char run_text[80];
	struct pcicap_dump_lines lines;
};

/**
 * pcicap_dump_start() - begin to read
 * @d: reader
 * @file: open text; stays the caller's
 */
void pcicap_dump_start(struct pcicap_dump *d, FILE *file);

/**
 * pcicap_dump_start_with() - begin to read a file of which a part was read
 * @d: reader
 * @file: open text; stays the caller's
 * @head: what was read of it
 * @n: bytes, PCICAP_DUMP_BLOCK at most
 */
void pcicap_dump_start_with(struct pcicap_dump *d, FILE *file, const void *head,
			    size_t n);

/**
 * pcicap_dump_is_text() - is this the beginning of a text with functions?
 * @data: bytes
 * @n: how many
 *
 * Return: true if a line of them is a headline or a row.
 */
bool pcicap_dump_is_text(const void *data, size_t n);

/**
 * pcicap_dump_next() - read the next function
 * @d: reader
 *
 * Return: 1; 0 at the end; -EIO the text cannot be read any further, and the
 * function that it breaks off in is lost.
 */
PCICAP_MUST_CHECK int pcicap_dump_next(struct pcicap_dump *d);

/**
 * pcicap_dump_open() - handle over the present function
 * @d: reader after a pcicap_dump_next() that returned 1; must not move while
 *	@cfg is in use
 * @cfg: out: handle, read only, valid until the next pcicap_dump_next()
 *
 * A read of a byte that is not known is -ENODATA.
 *
 * Return: 0; -ENODATA the header's type (0Ch to 0Fh) is not known; -ENODEV the
 * dump is one of a device that is gone.
 */
PCICAP_MUST_CHECK int pcicap_dump_open(struct pcicap_dump *d,
				       struct pcicap_cfg *cfg);

#ifdef __cplusplus
}
#endif

#endif
