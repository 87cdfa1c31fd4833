/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A YAML document as a tree of nodes that know where they stand. */
#ifndef GEN_TREE_H
#define GEN_TREE_H

#include <stdbool.h>

#include "base/source.h"

enum node_kind {
	NODE_SCALAR,
	NODE_MAP,
	NODE_LIST
};

struct node {
	enum node_kind kind;
	struct srcpos pos;
	const char *text;    /* scalar */
	bool plain;	     /* scalar without quotes */
	struct node **keys;  /* map: scalars */
	struct node **items; /* map: values; list: elements */
	unsigned int n;
};

/*
 * Read the one document of @src. Reports what YAML allows and specs do not:
 * duplicate keys, anchors, aliases, tags, several documents. Returns NULL when
 * there is no tree to work with.
 */
struct node *tree_read(struct gen *g, const struct source *src);

/* Value of @key in map @map, NULL if absent. */
struct node *tree_get(const struct node *map, const char *key);

#endif /* GEN_TREE_H */
