/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the kernel counts of a function: errors that AER told it of. */
#ifndef COUNTERS_H
#define COUNTERS_H

#include <stdint.h>

/* Files, one line each with a name and a number. */
#define COUNTER_FILES(X)                                    \
	X(CORRECTABLE, "aer_dev_correctable")               \
	X(NONFATAL, "aer_dev_nonfatal")                     \
	X(FATAL, "aer_dev_fatal")                           \
	X(ROOT_CORRECTABLE, "aer_rootport_total_err_cor")   \
	X(ROOT_NONFATAL, "aer_rootport_total_err_nonfatal") \
	X(ROOT_FATAL, "aer_rootport_total_err_fatal")

enum counter_file {
#define COUNTERS_X(id, file) COUNTERS_##id,
	COUNTER_FILES(COUNTERS_X)
#undef COUNTERS_X
	N_COUNTER_FILES
};

#define MAX_COUNTERS 64

/* @name: "BadTLP"; "" of a file that is one number */
struct counter {
	char name[32];
	uint64_t value;
};

const char *counters_file_name(enum counter_file file);

/*
 * Those of the function @name in a file, without the total of the others; 0: the
 * kernel has none.
 */
unsigned int counters_read(const char *root, const char *name,
			   enum counter_file file,
			   struct counter out[MAX_COUNTERS]);

#endif
