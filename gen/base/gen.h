/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The context of a run: whatever is allocated, read or reported belongs to it. */
#ifndef GEN_GEN_H
#define GEN_GEN_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>

struct diag;
struct embedded;
struct mem_block;
struct outputs;
struct setting;
struct source;
struct spec;
struct strmap;

/* What must be undone when memory runs out on the way, as a parser's state. */
struct cleanup {
	void (*undo)(void *data);
	void *data;
	struct cleanup *outer;
};

enum severity {
	SEV_OFF,
	SEV_WARNING,
	SEV_ERROR
};

struct gen {
	/* base/mem.c: all memory of the run, in blocks */
	struct mem_block *blocks;
	char *chunk;
	size_t chunk_left;
	jmp_buf *out_of_memory;
	struct cleanup *cleanups;
	/* base/source.c: files read, what is embedded, folders to look in */
	struct source **sources;
	unsigned int n_sources;
	struct strmap *sources_by_path; /* NULL: none yet */
	const struct embedded *embedded;
	unsigned int n_embedded;
	char **search;
	unsigned int n_search;
	/* base/diag.c: what was reported, and how severe each rule is */
	struct diag **queue;
	unsigned int n_queue;
	struct setting **settings;
	unsigned int n_settings;
	unsigned int max_errors; /* that are kept, and warnings; 0: all */
	unsigned int n_queued[SEV_ERROR + 1], n_dropped[SEV_ERROR + 1];
	/* read/parse.c: each file is one spec, whoever imports it */
	struct spec **specs;
	unsigned int n_specs;
	/* what the names of what is made begin with: "pcicap" */
	const char *prefix;
	/* target/output.c: files to be written */
	struct outputs *outputs;
};

/* A new, empty context; NULL: out of memory. Several do not touch each other. */
struct gen *gen_new(void);

/* Release the context with all that was allocated in it. @g may be NULL. */
void gen_free(struct gen *g);

/*
 * Call @fn. False if it ran out of memory: what was allocated is then good for
 * gen_free() alone. Whatever allocates in @g runs below this function.
 */
bool gen_run(struct gen *g, void (*fn)(struct gen *g, void *arg), void *arg);

/*
 * Have @undo called with @data when memory runs out before gen_undo(), which
 * calls it, too. Calls nest; @c and @data are the context's memory.
 */
void gen_defer(struct gen *g, struct cleanup *c, void (*undo)(void *data),
	       void *data);
void gen_undo(struct gen *g);

#endif /* GEN_GEN_H */
