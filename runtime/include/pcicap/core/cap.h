/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Capability lists: walk, list, find.
 *
 * A list of a device is not trusted: each pointer is masked and checked before
 * it is followed, and each dword is visited once. A failed access, a corrupt
 * list and an absent capability are different results.
 */
#ifndef PCICAP_CORE_CAP_H
#define PCICAP_CORE_CAP_H

#include <pcicap/core/language.h>
#include <pcicap/core/view.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Kinds of a match and of a view; a walk knows the first two. */
enum pcicap_kind {
#define PCICAP_X(id, word, body, space) PCICAP_##id,
	PCICAP_MATCH_KINDS(PCICAP_X)
#undef PCICAP_X
	PCICAP_HEADER /* the configuration header: no capability */
};

/* Capability IDs that the core itself must know. */
#define PCICAP_CORE_ID_PCIX   0x07
#define PCICAP_CORE_ID_VENDOR 0x09
#define PCICAP_CORE_ID_PCIE   0x10
#define PCICAP_CORE_ID_VSEC   0x000b
#define PCICAP_CORE_ID_DVSEC  0x0023

/* The most capabilities a list can have: one in each dword. */
#define PCICAP_MAX_STANDARD 48
#define PCICAP_MAX_EXTENDED 960

/**
 * struct pcicap_header - one entry of a list
 * @raw: the dword at @offset
 * @id: capability ID
 * @offset: where it starts
 * @size: bytes up to the next capability in address order; 0 if not known
 * @kind: PCICAP_STANDARD or PCICAP_EXTENDED
 * @version: of an extended capability, otherwise 0
 */
struct pcicap_header {
	uint32_t raw;
	uint16_t id;
	uint16_t offset;
	uint16_t size;
	uint8_t kind;
	uint8_t version;
};

/* One bit for each dword of configuration space. */
#define PCICAP_WALK_WORDS (PCICAP_CFG_MAX_SIZE / 4 / 32)

/* struct pcicap_walk - an iterator over a list; its members are private */
struct pcicap_walk {
	struct pcicap_cfg *cfg;
	int error;
	uint16_t next;
	uint8_t kind;
	uint8_t first;
	uint32_t seen[PCICAP_WALK_WORDS];
};

/**
 * pcicap_walk_start() - begin to walk a list
 * @walk: iterator, on the caller's stack
 * @cfg: configuration space
 * @kind: PCICAP_STANDARD or PCICAP_EXTENDED
 *
 * Standard: reads 04h (Status) and 34h (14h of a CardBus bridge). Extended:
 * whether there is an extended space is found by a walk of the standard list up
 * to the PCI Express capability, once for a handle; a function with neither
 * that nor PCI-X 2.0 has an empty list, whatever its bytes past FFh are.
 *
 * Return: 0, also for an empty list; -EINVAL another @kind; -ENXIO this header
 * layout has no known pointer to the list; -ENODATA there is an extended space
 * but the handle ends at or before 100h; any error of pcicap_walk_next(). On
 * error the walk is over, and pcicap_walk_next() repeats the error.
 */
PCICAP_MUST_CHECK int pcicap_walk_start(struct pcicap_walk *walk,
					struct pcicap_cfg *cfg,
					enum pcicap_kind kind);

/**
 * pcicap_walk_next() - next capability in list order
 * @walk: iterator
 * @header: out: the capability, with size 0; offset 0 at the end and on error
 *
 * One read: the dword at the capability.
 *
 * Return: 1; 0 at the end; -ELOOP the list comes back to a capability;
 * -EBADMSG a pointer below 40h (100h) or a header of all ones; -ENODATA the
 * handle ends before the capability; -EACCES; -ENODEV; the error of a failed
 * access. Errors repeat.
 */
PCICAP_MUST_CHECK int pcicap_walk_next(struct pcicap_walk *walk,
				       struct pcicap_header *header);

/**
 * pcicap_list() - a whole list, with sizes
 * @cfg: configuration space
 * @kind: PCICAP_STANDARD or PCICAP_EXTENDED
 * @out: array
 * @max: its entries
 * @n: out: entries filled, in list order; also on error
 *
 * One walk. The size of each is the distance to the nearest higher one in the
 * whole list, or to the end of the space (256, then the handle's size).
 *
 * Return: 0; -ENOSPC there are more than @max; the errors of
 * pcicap_walk_start() and pcicap_walk_next(). After an error the sizes count
 * what was seen, and may be too large.
 */
PCICAP_MUST_CHECK int pcicap_list(struct pcicap_cfg *cfg, enum pcicap_kind kind,
				  struct pcicap_header *out, unsigned int max,
				  unsigned int *n);

#define PCICAP_ANY_VENDOR 0xffff

/**
 * struct pcicap_match - what a spec matches
 * @id: capability ID; of VSEC and DVSEC, their own ID; unused for
 *	PCICAP_VENDOR_SPECIFIC
 * @vendor: PCICAP_VENDOR_SPECIFIC and PCICAP_VSEC: the function's vendor ID;
 *	PCICAP_DVSEC: the DVSEC vendor ID; PCICAP_ANY_VENDOR: any
 * @device_lo: PCICAP_VENDOR_SPECIFIC: smallest device ID of the function
 * @device_hi: greatest
 * @kind: enum pcicap_kind
 * @revision_lo: PCICAP_VSEC and PCICAP_DVSEC: smallest revision
 * @revision_hi: greatest
 */
struct pcicap_match {
	uint8_t kind;
	uint16_t id;
	uint16_t vendor;
	uint16_t device_lo;
	uint16_t device_hi;
	uint8_t revision_lo;
	uint8_t revision_hi;
};

/**
 * pcicap_find() - find the next capability that matches
 * @cfg: configuration space
 * @match: alternatives
 * @n_match: how many
 * @after: offset of a capability: instances that follow it in the list count;
 *	0: all do
 * @out: out: view with the exact size; of size 0 on error
 *
 * One walk of the list (of the standard, then the extended one if there are
 * alternatives of both), always to its end, as the size depends on all. A VSEC,
 * DVSEC or vendor-specific capability is no longer than its length field says.
 * VSEC and DVSEC with a matching ID cost one or two reads more each.
 *
 * Return: 0; -ENOENT none; -EINVAL no capability at @after; -ENXIO a virtual
 * function has to be matched by vendor but its IDs are not preset; the errors
 * of pcicap_walk_start() and pcicap_walk_next(), also when they come after the
 * match.
 */
PCICAP_MUST_CHECK int pcicap_find(struct pcicap_cfg *cfg,
				  const struct pcicap_match *match,
				  unsigned int n_match, uint32_t after,
				  struct pcicap_view *out);

/**
 * pcicap_open() - view of a listed capability, if it matches
 * @cfg: configuration space
 * @header: entry of pcicap_list()
 * @match: alternatives
 * @n_match: how many; 0: anything matches, and nothing is read
 * @out: out: view; of size 0 on error
 *
 * Return: 0; -ENOENT no alternative matches; otherwise as pcicap_find().
 */
PCICAP_MUST_CHECK int pcicap_open(struct pcicap_cfg *cfg,
				  const struct pcicap_header *header,
				  const struct pcicap_match *match,
				  unsigned int n_match,
				  struct pcicap_view *out);

/**
 * pcicap_open_header() - view of the configuration header
 * @cfg: configuration space
 * @header_type: layout, 0 to 2
 * @out: out: view of 64 bytes, of a CardBus bridge 72 if the handle has them;
 *	of size 0 on error
 *
 * Return: 0; -ENOENT the function has another layout.
 */
PCICAP_MUST_CHECK int pcicap_open_header(struct pcicap_cfg *cfg,
					 uint8_t header_type,
					 struct pcicap_view *out);

/**
 * pcicap_find_std() - find a standard capability by ID
 * @cfg: configuration space
 * @id: capability ID
 * @nth: how many instances to pass over, 0: the first
 * @out: out: view; of size 0 on error
 *
 * Return: as pcicap_find(), without -EINVAL and -ENXIO.
 */
PCICAP_MUST_CHECK int pcicap_find_std(struct pcicap_cfg *cfg, uint8_t id,
				      unsigned int nth,
				      struct pcicap_view *out);

/**
 * pcicap_find_ext() - find an extended capability by ID
 * @cfg: configuration space
 * @id: capability ID
 * @nth: how many instances to pass over, 0: the first
 * @out: out: view; of size 0 on error
 *
 * Return: as pcicap_find_std().
 */
PCICAP_MUST_CHECK int pcicap_find_ext(struct pcicap_cfg *cfg, uint16_t id,
				      unsigned int nth,
				      struct pcicap_view *out);

/**
 * pcicap_find_vsec() - find a Vendor-Specific Extended Capability
 * @cfg: configuration space
 * @vendor: vendor ID of the function, whose ID space the VSEC ID is of, or
 *	PCICAP_ANY_VENDOR
 * @id: VSEC ID
 * @rev_lo: smallest revision
 * @rev_hi: greatest revision
 * @nth: how many instances to pass over, 0: the first
 * @out: out: view; of size 0 on error
 *
 * Return: as pcicap_find(), without -EINVAL.
 */
PCICAP_MUST_CHECK int pcicap_find_vsec(struct pcicap_cfg *cfg, uint16_t vendor,
				       uint16_t id, uint8_t rev_lo,
				       uint8_t rev_hi, unsigned int nth,
				       struct pcicap_view *out);

/**
 * pcicap_find_dvsec() - find a Designated Vendor-Specific Extended Capability
 * @cfg: configuration space
 * @vendor: DVSEC vendor ID, or PCICAP_ANY_VENDOR
 * @id: DVSEC ID
 * @rev_lo: smallest revision
 * @rev_hi: greatest revision
 * @nth: how many instances to pass over, 0: the first
 * @out: out: view; of size 0 on error
 *
 * Return: as pcicap_find(), without -EINVAL and -ENXIO.
 */
PCICAP_MUST_CHECK int pcicap_find_dvsec(struct pcicap_cfg *cfg, uint16_t vendor,
					uint16_t id, uint8_t rev_lo,
					uint8_t rev_hi, unsigned int nth,
					struct pcicap_view *out);

/**
 * pcicap_fact_header_type() - header layout
 * @cfg: configuration space
 * @v: out: register 0Eh without the multi-function bit
 *
 * Return: 0.
 */
PCICAP_MUST_CHECK int pcicap_fact_header_type(struct pcicap_cfg *cfg,
					      uint32_t *v);

/*
 * pcicap_fact_vendor_id(), _device_id(), _revision_id(), _subvendor_id() and
 * _subdevice_id() - what a function with header layout 0 is
 *
 * What registers in a BAR can depend on; a handle asks for the first two once.
 * Return: 0; -EINVAL @cfg is NULL; the error of an access. *v is all ones then.
 */
PCICAP_MUST_CHECK int pcicap_fact_vendor_id(struct pcicap_cfg *cfg,
					    uint32_t *v);
PCICAP_MUST_CHECK int pcicap_fact_device_id(struct pcicap_cfg *cfg,
					    uint32_t *v);
PCICAP_MUST_CHECK int pcicap_fact_revision_id(struct pcicap_cfg *cfg,
					      uint32_t *v);
PCICAP_MUST_CHECK int pcicap_fact_subvendor_id(struct pcicap_cfg *cfg,
					       uint32_t *v);
PCICAP_MUST_CHECK int pcicap_fact_subdevice_id(struct pcicap_cfg *cfg,
					       uint32_t *v);

/**
 * pcicap_fact_port_type() - PCI Express device/port type
 * @cfg: configuration space
 * @v: out: PCI Express Capabilities [7:4]; all ones on error
 *
 * A walk of the standard list up to the PCI Express capability, once for a
 * handle.
 *
 * Return: 0; -ENOENT not a PCI Express function; the errors of a walk.
 */
PCICAP_MUST_CHECK int pcicap_fact_port_type(struct pcicap_cfg *cfg,
					    uint32_t *v);

/**
 * pcicap_fact_link_width() - maximum link width
 * @cfg: configuration space
 * @v: out: lanes, Link Capabilities [9:4]; 0 without a link or PCI Express
 *	capability; all ones on error
 *
 * Return: 0; the errors of a walk.
 */
PCICAP_MUST_CHECK int pcicap_fact_link_width(struct pcicap_cfg *cfg,
					     uint32_t *v);

#ifdef __cplusplus
}
#endif

#endif
