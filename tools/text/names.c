// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "text/names.h"

#include "text/ids.h"

/*
 * The texts that were made last: a machine has few kinds of functions, and a
 * search for a name takes longer than all that is shown of many of them.
 */
#define N_KEPT	  256
#define N_NEAR	  8
#define KEPT_SIZE 256

struct kept {
	uint64_t key;
	bool is_made;
	char text[KEPT_SIZE]; /* "": there is none */
};

typedef void make_fn(struct strbuf *t, uint64_t key);

/* The one of @key, or a free one near it, or one that has to give way. */
static struct kept *find_kept(struct kept *kept, uint64_t key)
{
	/* the golden ratio spreads keys that differ in any bit */
	const unsigned int first =
		(unsigned int)((key * 0x9e3779b97f4a7c15u) >> 56);
	unsigned int i;

	for (i = 0; i < N_NEAR; i++) {
		struct kept *k = &kept[(first + i) % N_KEPT];

		if (!k->is_made || k->key == key)
			return k;
	}
	return &kept[first];
}

static bool keep(struct strbuf *t, struct kept *kept, uint64_t key,
		 make_fn *make)
{
	struct kept *k = find_kept(kept, key);
	struct strbuf own;

	if (!k->is_made || k->key != key) {
		k->key = key;
		k->is_made = true;
		k->text[0] = 0;
		strbuf_init(&own, k->text, sizeof(k->text));
		make(&own, key);
	}
	strbuf_add(t, k->text);
	return k->text[0];
}

static void make_class(struct strbuf *t, uint64_t class)
{
	(void)ids_class(t, (unsigned int)class);
}

static void make_interface(struct strbuf *t, uint64_t class_code)
{
	(void)ids_interface(t, (unsigned int)class_code);
}

static void make_device(struct strbuf *t, uint64_t key)
{
	(void)ids_device(t, key >> 16 & 0xffff, key & 0xffff);
}

static void make_subsystem(struct strbuf *t, uint64_t key)
{
	const struct identity id = { .vendor = (uint16_t)(key >> 48),
				     .device = (uint16_t)(key >> 32),
				     .subvendor = key >> 16 & 0xffff,
				     .subdevice = key & 0xffff };

	(void)ids_subsystem(t, &id);
}

bool class_name(struct strbuf *t, uint32_t class_code)
{
	static struct kept kept[N_KEPT];

	return keep(t, kept, class_code >> 8 & 0xffff, make_class);
}

bool interface_name(struct strbuf *t, uint32_t class_code)
{
	static struct kept kept[N_KEPT];

	return keep(t, kept, class_code & 0xffffff, make_interface);
}

bool device_name(struct strbuf *t, uint16_t vendor, uint16_t device)
{
	static struct kept kept[N_KEPT];

	return keep(t, kept, (uint32_t)vendor << 16 | device, make_device);
}

bool subsystem_name(struct strbuf *t, const struct identity *id)
{
	static struct kept kept[N_KEPT];

	return keep(t, kept,
		    (uint64_t)id->vendor << 48 | (uint64_t)id->device << 32 |
			    id->subvendor << 16 | id->subdevice,
		    make_subsystem);
}

void class_text(struct strbuf *t, uint32_t class_code)
{
	const unsigned int class = class_code >> 8 & 0xffff;

	if (class_name(t, class_code))
		strbuf_addf(t, " [%04x]", class);
	else
		strbuf_addf(t, "Class %04x", class);
}

void device_text(struct strbuf *t, uint16_t vendor, uint16_t device)
{
	if (device_name(t, vendor, device))
		strbuf_add(t, " ");
	strbuf_addf(t, "[%04x:%04x]", vendor, device);
}

void subsystem_text(struct strbuf *t, const struct identity *id)
{
	if (subsystem_name(t, id))
		strbuf_add(t, " ");
	strbuf_addf(t, "[%04x:%04x]", id->subvendor, id->subdevice);
}
