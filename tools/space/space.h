/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A register space: what has registers with names. A capability, a header, or a
 * BAR or a part of one, each with the description that fits it.
 */
#ifndef SPACE_H
#define SPACE_H

#include <pcicap/core/decode.h>
#include <pcicap/core/desc.h>

/* Besides enum pcicap_kind: registers in a BAR; @id is its index. */
#define KIND_BAR 0xff

/* And a structure that a device has in memory, of which there is a copy. */
#define KIND_MEMORY 0xfe

/* Names of specs have up to 48 characters; of KIND_BAR it is two: DEVICE_BAR. */
#define SPACE_NAME_SIZE 98

/* With #n. */
#define FULL_NAME_SIZE (SPACE_NAME_SIZE + 11)

/*
 * @size: by the description, or up to the next capability.
 * @described: by the description alone; above @size, it is cut off
 * @desc: NULL: none fits, and the contents are not known.
 * @bar, @regs: of KIND_BAR; then @desc is NULL. Otherwise they are.
 * @bars, @read_other: of KIND_BAR: reads a register of another BAR; its context is
 *	this space. -ENOENT: that BAR could not be had, and who asks for it learns why.
 * @structure, @bytes: of KIND_MEMORY; then @desc is NULL. @offset: of the bytes in
 *	their file.
 * @generic: what a vendor's structure has in common with all others; its
 *	registers come before those of @desc.
 */
struct space {
	uint8_t kind;
	uint8_t version;
	uint16_t id;
	uint32_t offset;
	uint32_t size;
	uint32_t described;
	unsigned int instance; /* of the same name, from 0 */
	const struct pcicap_desc *desc;
	const struct pcicap_desc *generic;
	const struct pcicap_bar_desc *bar;
	const struct bar_regs *regs;
	struct bar_spaces *bars;
	pcicap_read_other *read_other;
	const struct pcicap_structure_desc *structure;
	const uint8_t *bytes;
	struct pcicap_view view;
	struct pcicap_view generic_view;
	const char *title;
	char name[SPACE_NAME_SIZE];
};

/*
 * Is it what "name" (all of them), "name#2", "@120" (an offset), "header" or
 * "bar0" of @length characters means?
 */
bool space_is(const struct space *space, const char *name, size_t length);

/* "header", "standard", "extended" or "bar". */
const char *space_kind_name(const struct space *space);

/* Its name, with #n if it is not the first one. */
void space_full_name(const struct space *space, char *out, size_t size);

/* Its size: "52 bytes", or "8 of 52 bytes" if it is cut off. */
void space_size_text(const struct space *space, char *out, size_t size);

/* What an error means to one of its registers. */
const char *space_error_text(const struct space *space, int err);

#endif
