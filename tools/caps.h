/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The capabilities of a function, each with the description that fits it. */
#ifndef CAPS_H
#define CAPS_H

#include <pcicap/core/decode.h>
#include <pcicap/user/all.h>

#define MAX_REGS 8
#define MAX_CAPS (1 + PCICAP_MAX_STANDARD + PCICAP_MAX_EXTENDED + MAX_REGS)

/* Not a capability, but registers in a BAR: @id is its index. */
#define KIND_BAR 0xff

/* Names of specs have up to 48 characters; of KIND_BAR it is two: DEVICE_BAR. */
#define CAP_NAME_SIZE 98

/* With #n. */
#define FULL_NAME_SIZE (CAP_NAME_SIZE + 11)

struct regs;

/*
 * @size: by the description, or up to the next capability.
 * @desc: NULL: none fits, and the contents are not known.
 * @regs: of KIND_BAR; then @desc is NULL, too.
 * @generic: what a vendor's structure has in common with all others; its
 *	registers come before those of @desc.
 */
struct cap {
	uint8_t kind;
	uint8_t version;
	uint16_t id;
	uint32_t offset;
	uint32_t size;
	unsigned int instance; /* of the same name, from 0 */
	const struct pcicap_desc *desc;
	const struct pcicap_desc *generic;
	const struct regs *regs;
	struct pcicap_view view;
	struct pcicap_view generic_view;
	const char *title;
	char name[CAP_NAME_SIZE];
};

enum {
	LIST_HEADER,
	LIST_STANDARD,
	LIST_EXTENDED,
	N_LISTS
};

struct caps {
	unsigned int n;
	int err[N_LISTS]; /* why a list is not complete */
	struct cap cap[MAX_CAPS];
};

/* List and match; what is wrong is in @caps->err. */
void caps_read(struct caps *caps, struct pcicap_cfg *cfg);

/* The capability that "name", "name#2" or "@120" (offset) means, or NULL. */
const struct cap *caps_find(const struct caps *caps, const char *name,
			    size_t length);

/* Like caps_find(), but "name" means all instances. */
bool cap_is(const struct cap *cap, const char *name, size_t length);

/* Why a capability of this name may be missing from the list; 0: it is not there. */
int caps_missing(const struct caps *caps, const char *name);

/* "header", "standard", "extended" or "bar". */
const char *cap_kind_name(const struct cap *cap);

/* Its name, with #n if it is not the first one. */
void cap_full_name(const struct cap *cap, char *out, size_t size);

const char *list_name(unsigned int list);

/* An error that is a limit of the reader and not a fault of the function. */
bool is_limit(int err);

/* What an error means to a register of @cap. */
const char *register_error_text(const struct cap *cap, int err);

/* What an error of mapping a BAR means; configuration space has other words. */
const char *map_error_text(int err);

/* -EACCES of an access to a mapping: the device reserves it. */
#define RESERVED_TEXT "reserved: not to be accessed"

/* "ELOOP" and so on. */
const char *error_symbol(int err);

#endif
