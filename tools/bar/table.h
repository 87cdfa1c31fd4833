/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The BARs of a function, and all that stands for one. */
#ifndef BAR_TABLE_H
#define BAR_TABLE_H

#include <pcicap/core/bar.h>

#include <stdbool.h>
#include <stdint.h>

enum bar_what {
	WHAT_BAR,
	WHAT_ROM,
	WHAT_VF_BAR,
	WHAT_BRIDGE, /* a range behind the bridge */
	WHAT_RANGE   /* a range that stands for no BAR */
};

/* Who says so. */
enum bar_by {
	BY_REGISTER,
	BY_EA,
	BY_KERNEL /* the register has no address, but the kernel knows one */
};

enum answer {
	ANSWER_NO,
	ANSWER_YES,
	ANSWER_UNKNOWN
};

/*
 * @bar: its size is 0 if nobody tells it; its index is FFh of what has none; a
 *	ROM and an entry of Enhanced Allocation have @enabled
 * @offset: of the register, or of the entry
 * @vfs: of a VF BAR's register: TotalVFs; its size is that of one VF
 * @has_address: @bar.address is one
 * @has_start: @start is where the processor sees it
 * @decoding: would the function answer, by its Command, or by VF Enable and VF
 *	MSE?
 * @writable: of an entry: software may move it
 * @is_resizable: it has a size that software chooses
 * @resized: this size; 0: a code without a meaning
 * @size_in_words: its size is what lspci -v printed
 * @sizes: bit k is set: 2^(k + 20) bytes are allowed
 */
struct bar_row {
	enum bar_what what;
	enum bar_by by;
	struct pcicap_bar bar;
	uint16_t offset;
	uint16_t vfs;
	bool has_address;
	bool has_start;
	uint64_t start;
	enum answer decoding;
	bool writable;
	bool is_resizable;
	bool size_in_words;
	uint64_t resized;
	uint64_t sizes;
};

/* What could not be read: "ea.entry[2]". */
struct bar_error {
	char where[32];
	int err;
};

#define MAX_EA_ENTRIES 63
#define MAX_BAR_ROWS   (2 * PCICAP_MAX_BARS + 1 + MAX_EA_ENTRIES)
/* Command, BARs, ROM, SR-IOV, the kernel's file, two lists of up to 7 sizes. */
#define MAX_BAR_ERRORS (5 + 2 * 7 + MAX_EA_ENTRIES)

struct bar_table {
	unsigned int n;
	unsigned int n_errors;
	struct bar_row row[MAX_BAR_ROWS];
	struct bar_error error[MAX_BAR_ERRORS];
};

/* An empty table. */
void bar_table_init(struct bar_table *t);

/* @index: of an entry of @where, or -1. */
void bar_table_error(struct bar_table *t, const char *where, int index,
		     int err);

struct bar_row *bar_table_add(struct bar_table *t, enum bar_what what,
			      enum bar_by by, const struct pcicap_bar *bar,
			      uint32_t offset);

/* The first of these, or NULL. */
struct bar_row *bar_table_find(struct bar_table *t, enum bar_what what,
			       enum bar_by by, unsigned int index);

bool bar_is_io(uint8_t kind);

/* A BAR that reads 0 is shown only if it is asked for. */
bool bar_is_shown(const struct bar_row *row, bool verbose);

/* "mem64" */
const char *bar_kind_name(const struct bar_row *row);

#endif
