// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/list.h"

#include "base/strbuf.h"
#include "space/candidates.h"
#include "space/descs.h"

#include <pcicap/user/all.h>

#include <stdio.h>
#include <string.h>

/* Does it fit? Then its view is in the capability. */
static bool try_desc(struct space *cap, struct pcicap_cfg *cfg,
		     const struct pcicap_desc *desc,
		     const struct pcicap_header *h)
{
	static struct pcicap_decoder dec;
	struct pcicap_view view;

	if (pcicap_open(cfg, h, desc->match, desc->n_match, &view) ||
	    pcicap_decode_open(&dec, desc, &view))
		return false;
	cap->desc = desc;
	cap->view = view;
	cap->size = pcicap_decode_size(&dec);
	cap->described = pcicap_decode_described(&dec);
	/* where it has a length of its own, that is not cut off */
	if (candidate_is_specific(desc) && view.size < h->size)
		cap->described = cap->size;
	return true;
}

static void add_generic(struct space *cap, struct pcicap_cfg *cfg,
			const struct pcicap_header *h,
			const struct candidates *c)
{
	unsigned int i;

	for (i = 0; i < c->n; i++) {
		const struct pcicap_desc *desc = c->first[i].desc;

		if (!candidate_is_specific(desc) &&
		    !pcicap_open(cfg, h, desc->match, desc->n_match,
				 &cap->generic_view))
			cap->generic = desc;
	}
}

static const struct pcicap_id_desc *find_id(const struct pcicap_header *h)
{
	unsigned int i;

	for (i = 0; i < pcicap_n_all_ids; i++) {
		if (pcicap_all_ids[i].kind == h->kind &&
		    pcicap_all_ids[i].id == h->id)
			return &pcicap_all_ids[i];
	}
	return NULL;
}

static void set_name(struct space *cap, const char *name)
{
	struct strbuf t;

	strbuf_init(&t, cap->name, sizeof(cap->name));
	strbuf_add(&t, name);
}

static void name_cap(struct space *cap, const struct pcicap_header *h)
{
	const struct pcicap_id_desc *id = find_id(h);

	if (cap->desc) {
		set_name(cap, cap->desc->name);
		cap->title = cap->desc->title;
	} else if (id) {
		set_name(cap, id->name);
		cap->title = id->title;
	} else {
		snprintf(cap->name, sizeof(cap->name),
			 h->kind == PCICAP_STANDARD ? "std_%02x" : "ext_%04x",
			 h->id);
		cap->title = "unknown capability";
	}
}

static void count_instance(struct space_list *list, struct space *cap)
{
	const struct space *c;

	cap->instance = 0;
	for (c = list->space; c < cap; c++) {
		if (!strcmp(c->name, cap->name))
			cap->instance++;
	}
}

static void match_cap(struct space *cap, struct pcicap_cfg *cfg,
		      const struct pcicap_header *h)
{
	const struct candidates c = candidates_of(h);
	unsigned int i;

	for (i = 0; i < c.n; i++) {
		if (!try_desc(cap, cfg, c.first[i].desc, h))
			continue;
		if (candidate_is_specific(cap->desc))
			add_generic(cap, cfg, h, &c);
		return;
	}
}

static void add_cap(struct space_list *list, struct pcicap_cfg *cfg,
		    const struct pcicap_header *h)
{
	struct space *cap = &list->space[list->n++];

	memset(cap, 0, sizeof(*cap));
	cap->kind = h->kind;
	cap->version = h->version;
	cap->id = h->id;
	cap->offset = h->offset;
	cap->size = h->size;
	match_cap(cap, cfg, h);
	if (!cap->desc && pcicap_open(cfg, h, NULL, 0, &cap->view))
		cap->view.size = 0;
	name_cap(cap, h);
	count_instance(list, cap);
}

static int add_header(struct space_list *list, struct pcicap_cfg *cfg)
{
	struct space *cap = &list->space[0];
	const struct descs *all = descs_all();
	unsigned int i;
	int err;

	memset(cap, 0, sizeof(*cap));
	for (i = 0; i < all->n_descs; i++) {
		const struct pcicap_desc *desc = all->desc[i];

		if (!desc->is_header)
			continue;
		err = pcicap_open_header(cfg, desc->header_type, &cap->view);
		if (err)
			continue;
		cap->desc = desc;
		cap->kind = PCICAP_HEADER;
		cap->id = desc->header_type;
		cap->size = cap->view.size;
		cap->title = desc->title;
		set_name(cap, desc->name);
		list->n = 1;
		return 0;
	}
	return -ENXIO;
}

void space_list_read(struct space_list *list, struct pcicap_cfg *cfg)
{
	static struct pcicap_header headers[PCICAP_MAX_EXTENDED];
	static const enum pcicap_kind kinds[] = {
		[LIST_STANDARD] = PCICAP_STANDARD,
		[LIST_EXTENDED] = PCICAP_EXTENDED
	};
	unsigned int k, i, n;

	list->n = 0;
	list->err[LIST_HEADER] = add_header(list, cfg);
	for (k = LIST_STANDARD; k <= LIST_EXTENDED; k++) {
		list->err[k] = pcicap_list(cfg, kinds[k], headers,
					   k == LIST_STANDARD
						   ? PCICAP_MAX_STANDARD
						   : PCICAP_MAX_EXTENDED,
					   &n);
		for (i = 0; i < n; i++)
			add_cap(list, cfg, &headers[i]);
	}
	list->same_error = !(cfg->known & PCICAP_KNOWN_EXT) &&
			   list->err[LIST_EXTENDED] == list->err[LIST_STANDARD];
}

const struct space *space_list_find(const struct space_list *list,
				    const char *name, size_t length)
{
	unsigned int i;

	for (i = 0; i < list->n; i++) {
		if (space_is(&list->space[i], name, length))
			return &list->space[i];
	}
	return NULL;
}

static bool is_text(const char *name, size_t length, const char *text)
{
	return strlen(text) == length && !strncmp(name, text, length);
}

/* A capability without a description: its list is in its name. */
static int missing_by_id(const struct space_list *list, const char *name,
			 size_t length)
{
	if (length == 8 && !strncmp(name, "ext_", 4))
		return list->err[LIST_EXTENDED];
	if (length == 6 && !strncmp(name, "std_", 4))
		return list->err[LIST_STANDARD];
	/* by its offset it may be in any */
	if (length && name[0] == '@')
		return list->err[LIST_STANDARD] ? list->err[LIST_STANDARD]
						: list->err[LIST_EXTENDED];
	return 0;
}

int space_list_missing(const struct space_list *list, const char *name,
		       size_t length)
{
	const char *mark = memchr(name, '#', length);
	size_t plain = mark ? (size_t)(mark - name) : length;
	const struct descs *all = descs_all();
	unsigned int i;

	if (is_text(name, length, "header"))
		return list->err[LIST_HEADER];
	for (i = 0; i < all->n_descs; i++) {
		const struct pcicap_desc *desc = all->desc[i];

		if (!is_text(name, plain, desc->name))
			continue;
		if (desc->is_header)
			return list->err[LIST_HEADER];
		return candidates_list(desc->match[0].kind) == PCICAP_EXTENDED
			       ? list->err[LIST_EXTENDED]
			       : list->err[LIST_STANDARD];
	}
	for (i = 0; i < pcicap_n_all_ids; i++) {
		if (is_text(name, plain, pcicap_all_ids[i].name))
			return pcicap_all_ids[i].kind == PCICAP_EXTENDED
				       ? list->err[LIST_EXTENDED]
				       : list->err[LIST_STANDARD];
	}
	return missing_by_id(list, name, length);
}

int space_list_problem(const struct space_list *list, unsigned int i)
{
	return i == LIST_EXTENDED && list->same_error ? 0 : list->err[i];
}

const char *list_name(unsigned int list)
{
	static const char *const names[N_LISTS] = {
		"header",
		"standard capabilities",
		"extended capabilities",
	};

	return names[list];
}
