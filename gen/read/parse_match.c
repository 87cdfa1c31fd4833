// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What a capability is recognised by. */
#include "read/parse_match.h"

static void add_match(struct gen *g, struct spec *spec, const struct match *m)
{
	struct match *copy = mem_copy(g, m, sizeof(*m));

	APPEND(g, spec->matches, spec->n_matches, copy);
}

static struct match any_match(enum match_kind kind, struct srcpos pos)
{
	return (struct match){ .pos = pos,
			       .kind = kind,
			       .vendor = MATCH_ANY,
			       .device_hi = 0xffff,
			       .revision_hi = 15 };
}

static void match_ids(struct gen *g, const struct node *node, struct spec *spec,
		      enum match_kind kind, uint32_t max)
{
	struct node *const *items;
	unsigned int n = as_list(g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct match m = any_match(kind, items[i]->pos);
		struct number id;

		if (!parse_number(g, items[i], 0, max, &id))
			continue;
		m.id = (uint32_t)id.v;
		add_match(g, spec, &m);
	}
}

/* What {vendor, device, id, revision} say, before they are multiplied out. */
struct match_keys {
	const struct node *vendor, *device, *id, *revision;
};

static void match_vendor(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->vendor = v;
}

static void match_device(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->device = v;
}

static void match_id(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->id = v;
}

static void match_revision(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->revision = v;
}

/* Range @i of a value, range or list; the whole range if @node is NULL. */
static bool match_range(struct gen *g, const struct node *node, unsigned int i,
			uint32_t max, struct range *out)
{
	struct node *const *items;
	unsigned int n;

	*out = (struct range){ .hi = max };
	if (!node)
		return i == 0;
	n = as_list(g, node, &items);
	if (i >= n)
		return false;
	if (items[i]->kind != NODE_SCALAR ||
	    !range_from_text(items[i]->text, max, out) || out->hi > max)
		bad_value(g, items[i], "a value, or a range such as 2..4");
	return true;
}

static void match_combine(struct gen *g, struct spec *spec,
			  enum match_kind kind, const struct node *node,
			  const struct match_keys *k, uint32_t vendor)
{
	struct match m = any_match(kind, node->pos);
	struct range id, device, revision;

	m.vendor = vendor;
	for (unsigned int i = 0; match_range(g, k->id, i, 0xffff, &id); i++) {
		m.id = kind == MATCH_VENDOR_SPECIFIC ? 9 : (uint32_t)id.lo;
		for (unsigned int d = 0;
		     match_range(g, k->device, d, 0xffff, &device); d++) {
			m.device_lo = (uint32_t)device.lo;
			m.device_hi = (uint32_t)device.hi;
			for (unsigned int r = 0;
			     match_range(g, k->revision, r, 15, &revision);
			     r++) {
				m.revision_lo = (uint32_t)revision.lo;
				m.revision_hi = (uint32_t)revision.hi;
				add_match(g, spec, &m);
			}
		}
	}
}

#define LAST_VENDOR 0xffff

static const struct key vendor_keys[] = {
	KEY_CALL("number list", match_vendor, "vendor", NEEDED,
		 DOC("vendor ID of the function, or a list")),
	KEY_CALL("id ranges", match_device, "device",
		 DOC("device ID of the function, a range or a list")),
};
const struct map vendor_match_map =
	MAP("vendor_match", "a vendor-specific match", vendor_keys);

static const struct key vsec_keys[] = {
	KEY_CALL("number list", match_vendor, "vendor", NEEDED,
		 DOC("vendor ID, or a list")),
	KEY_CALL("id ranges", match_id, "id", NEEDED,
		 DOC("ID of the structure, a range or a list")),
	KEY_CALL("id ranges", match_revision, "revision",
		 DOC("a value, a range or a list; all by default")),
};
const struct map vsec_match_map =
	MAP("vsec_match", "a VSEC or DVSEC match", vsec_keys);

void match_standard(struct parse *p, const struct node *v, void *spec)
{
	match_ids(p->g, v, spec, MATCH_STANDARD, 0xff);
}

void match_extended(struct parse *p, const struct node *v, void *spec)
{
	match_ids(p->g, v, spec, MATCH_EXTENDED, 0xffff);
}

static void match_by(struct parse *p, const struct node *v, struct spec *spec,
		     const struct map *map, enum match_kind kind)
{
	struct match_keys k = { 0 };
	struct node *const *vendors;
	struct number vendor;
	unsigned int n;

	if (!parse_map(p, v, map, &k) || !k.vendor)
		return;
	n = as_list(p->g, k.vendor, &vendors);
	if (!n)
		bad_value(p->g, k.vendor, "at least one vendor ID");
	for (unsigned int i = 0; i < n; i++) {
		if (parse_number(p->g, vendors[i], 0, LAST_VENDOR, &vendor))
			match_combine(p->g, spec, kind, v, &k,
				      (uint32_t)vendor.v);
	}
}

void match_vendor_specific(struct parse *p, const struct node *v, void *spec)
{
	match_by(p, v, spec, &vendor_match_map, MATCH_VENDOR_SPECIFIC);
}

void match_vsec(struct parse *p, const struct node *v, void *spec)
{
	match_by(p, v, spec, &vsec_match_map, MATCH_VSEC);
}

void match_dvsec(struct parse *p, const struct node *v, void *spec)
{
	match_by(p, v, spec, &vsec_match_map, MATCH_DVSEC);
}

void match_check(struct parse *p, const struct node *tree)
{
	const struct spec *spec = p->spec;
	enum match_kind kind;

	if (spec->kind != SPEC_CAPABILITY)
		return;
	if (!spec->n_matches) {
		for (unsigned int i = 0; i < match_words.n; i++) {
			if (tree_get(tree, match_words.v[i].name))
				return; /* reported */
		}
		missing_key(p, spec->pos,
			    "a capability needs 'standard', 'extended', "
			    "'vendor_specific', 'vsec' or 'dvsec'");
		return;
	}
	kind = spec->matches[0]->kind;
	for (unsigned int i = 1; i < spec->n_matches; i++) {
		if (spec->matches[i]->kind != kind) {
			diag_report(p->g, spec->matches[i]->pos, "bad-value",
				    "a capability has one kind of ID");
			return;
		}
	}
}
