/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A simulated function: configuration space that behaves by the specs.
 *
 * Made from bytes (a dump, an image) and description tables. Which bit a write
 * changes, clears, sets or leaves is what the access kinds of the specs say, for
 * the layout that the bytes have. What masks cannot say is done by small
 * behaviours of capabilities: power states, resets, SR-IOV, interrupts, errors,
 * links and slots. A referee notes what a driver does wrong.
 *
 *	pcicap_model_init(&m, bytes, size, pcicap_all_descs, pcicap_n_all_descs);
 *	pcicap_model_open(&m, &cfg);
 *	... the driver under test, with cfg ...
 *	assert(m.n_findings == 0);
 *
 * No allocation and no globals; one model, one thread. Time stands still unless
 * pcicap_model_sleep() moves it.
 */
#ifndef PCICAP_CORE_MODEL_H
#define PCICAP_CORE_MODEL_H

#include <pcicap/core/bar.h>
#include <pcicap/core/decode.h>
#include <pcicap/core/model_rules.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Reads of one register in a row that count as a poll without limit. */
#define PCICAP_MODEL_POLL_LIMIT 100000

/* Of the space of a configuration access; a BAR is 0 to 5. */
#define PCICAP_MODEL_CONFIG 0xff

/* Never, for pcicap_model.fail_at and gone_at. */
#define PCICAP_MODEL_NEVER 0xffffffffffffffffu

/**
 * struct pcicap_model_access - one access of a driver
 * @number: how many came before it
 * @off: offset
 * @value: what was read, or is to be written
 * @before: a write to configuration space: what was there
 * @error: what it returns
 * @width: bytes: 1, 2, 4 or 8
 * @space: PCICAP_MODEL_CONFIG, or the index of a BAR
 * @is_write: it writes
 */
struct pcicap_model_access {
	uint64_t number;
	uint64_t off;
	uint64_t value;
	uint32_t before;
	int error;
	uint8_t width;
	uint8_t space;
	bool is_write;
};

/**
 * struct pcicap_model_finding - what the referee saw
 * @rule: enum pcicap_model_rule
 * @access: the access that broke it
 */
struct pcicap_model_finding {
	enum pcicap_model_rule rule;
	struct pcicap_model_access access;
};

#define PCICAP_MODEL_MAX_FINDINGS 16

/*
 * What happens to a function, or what it does: X(ID, meaning of the arguments)
 */
enum pcicap_model_event {
	PCICAP_MODEL_EVENT_FLR,		    /* it was reset by itself */
	PCICAP_MODEL_EVENT_RESET,	    /* it was reset from outside */
	PCICAP_MODEL_EVENT_POWER,	    /* a: power state, 0 to 3 */
	PCICAP_MODEL_EVENT_SECONDARY_RESET, /* a: 1 begins, 0 ends */
	PCICAP_MODEL_EVENT_RETRAIN,	    /* its link is trained again */
	PCICAP_MODEL_EVENT_SLOT_COMMAND,    /* a: Slot Control */
	PCICAP_MODEL_EVENT_VFS,		    /* a: VFs that there are now */
	PCICAP_MODEL_EVENT_INTERRUPT, /* a: address, b: data of the message */
	PCICAP_MODEL_EVENT_ERROR, /* a: enum pcicap_model_severity: a message */
	PCICAP_MODEL_EVENT_PME,	  /* it asks to be woken */
	PCICAP_MODEL_EVENT_DPC,	  /* a: 1 the link is cut off, 0 it is freed */
	PCICAP_MODEL_EVENT_BAR_SIZE,  /* a: index, b: code of the new size */
	PCICAP_MODEL_EVENT_BAD_LAYOUT /* a: index of a BAR that makes no sense */
};

struct pcicap_model;

/**
 * struct pcicap_model_hooks - what the test wants to know; each may be NULL
 * @event: something happened to the function, or it did something
 * @access: after each access of a driver
 * @bar: an access to a BAR that the model itself does not answer; returns 0 or
 *	an error
 */
struct pcicap_model_hooks {
	void (*event)(struct pcicap_model *m, void *ctx,
		      enum pcicap_model_event event, uint64_t a, uint32_t b);
	void (*access)(struct pcicap_model *m, void *ctx,
		       const struct pcicap_model_access *a);
	int (*bar)(struct pcicap_model *m, void *ctx,
		   struct pcicap_model_access *a);
};

/*
 * struct pcicap_model_bits - what the bits of one byte do; private
 * @write: take what is written
 * @clear: a 1 clears
 * @set: a 1 sets
 * @start: a 1 is an order; reads 0
 * @hide: read 0 whatever is in them
 * @shown: belong to a register that can be read
 * @sticky: a reset leaves them
 * @keep: reserved, to be preserved
 * @begins: bytes of the register that begins here, 0: none does
 * @owner: the behaviour that is told of a write
 */
struct pcicap_model_bits {
	uint8_t write;
	uint8_t clear;
	uint8_t set;
	uint8_t start;
	uint8_t hide;
	uint8_t shown;
	uint8_t sticky;
	uint8_t keep;
	uint8_t begins;
	uint8_t owner;
};

struct pcicap_model_bar;

/**
 * struct pcicap_model_action - what a device does at a register of a BAR
 * @off: of the register, as the generated header has it
 * @length: bytes that the action is for; 0: the register
 * @read: what is read; @value is what the register holds; NULL: that
 * @write: after @written was taken as the spec says; @before is what it held;
 *	NULL: nothing more
 */
struct pcicap_model_action {
	uint32_t off;
	uint32_t length;
	uint64_t (*read)(struct pcicap_model_bar *b, uint32_t off,
			 uint64_t value);
	void (*write)(struct pcicap_model_bar *b, uint32_t off, uint64_t before,
		      uint64_t written);
};

/**
 * struct pcicap_model_bar - a BAR whose registers behave by a device's spec
 * @desc: of the BAR, from the device's description
 * @data: its bytes, aligned to 8; they are what it begins with
 * @size: how many; accesses past them read all ones
 * @bits: rules of the first bytes, which should have all registers
 * @n_bits: how many
 * @actions: what the device does besides
 * @n_actions: how many
 * @ctx: for them
 * @model: the function that it is a BAR of
 *
 * The rest is private. An author sets these members, but for @model, and calls
 * pcicap_model_add_bar().
 */
struct pcicap_model_bar {
	const struct pcicap_bar_desc *desc;
	uint8_t *data;
	uint32_t size;
	struct pcicap_model_bits *bits;
	uint32_t n_bits;
	const struct pcicap_model_action *actions;
	unsigned int n_actions;
	void *ctx;
	struct pcicap_model *model;
	bool is_live; /* what is written changes the layout */
	struct pcicap_decoder dec;
};

/* Capabilities that have behaviours; private. */
enum pcicap_model_owner {
	PCICAP_MODEL_OWNER_NONE,
	PCICAP_MODEL_OWNER_HEADER,
	PCICAP_MODEL_OWNER_PM,
	PCICAP_MODEL_OWNER_VPD,
	PCICAP_MODEL_OWNER_MSI,
	PCICAP_MODEL_OWNER_PCIE,
	PCICAP_MODEL_OWNER_MSIX,
	PCICAP_MODEL_OWNER_AF,
	PCICAP_MODEL_OWNER_EA,
	PCICAP_MODEL_OWNER_AER,
	PCICAP_MODEL_OWNER_SRIOV,
	PCICAP_MODEL_OWNER_REBAR,
	PCICAP_MODEL_OWNER_DPC,
	PCICAP_MODEL_OWNER_DOE,
	PCICAP_MODEL_OWNER_PTM,
	PCICAP_MODEL_N_OWNERS
};

/**
 * struct pcicap_model_doe - a mailbox for data objects (DOE)
 * @request: room for an object that a driver writes, with its header
 * @answer: room for the answer
 * @max: dwords of each
 * @protocol: answers the @n_request dwords of @request, whose length fits their
 *	header; returns the dwords of @answer, or an error, which the mailbox
 *	shows; the first two dwords are the header, and say which protocol it is
 * @ctx: for it
 * @n_request: dwords written so far
 *
 * The other members are private.
 */
struct pcicap_model_doe {
	uint32_t *request;
	uint32_t *answer;
	uint32_t max;
	int (*protocol)(struct pcicap_model *m, struct pcicap_model_doe *d);
	void *ctx;
	uint32_t n_request;
	uint32_t n_answer;
	uint32_t at;
};

/**
 * struct pcicap_model - a simulated function
 *
 * Set by the user, after pcicap_model_init(), all optional:
 *
 * @hooks: what to call
 * @ctx: passed to it
 * @fail_at: the access with this number fails
 * @fail_error: with this error
 * @latency: microseconds that each access takes
 * @gone_at: before this access the function is taken away
 * @msix_table: memory of the MSI-X table, 16 bytes an entry; NULL: the hook
 *	@bar has it
 * @msix_pba: memory of its pending bits, 8 bytes for each 64 entries
 * @vpd: what Vital Product Data has
 * @vpd_size: its bytes
 * @doe: its first mailbox; NULL: it never answers
 * @vfs: models of VFs by pcicap_model_init_vf(), that VF Enable makes appear
 * @max_vfs: how many
 * @no_referee: nothing is noted
 * @no_resets: no change of power state and no order resets the function
 *
 * To be read:
 *
 * @n_findings: all that the referee saw; the first are in @findings
 * @findings: what it saw
 * @accesses: by a driver so far
 * @now: microseconds since the beginning
 * @gone: it was taken away
 * @power_state: 0 to 3
 * @num_vfs: VFs that are there
 *
 * All other members are private. About 50 KiB: not for a kernel stack.
 */
struct pcicap_model {
	const struct pcicap_model_hooks *hooks;
	void *ctx;
	uint64_t fail_at;
	uint64_t gone_at;
	uint64_t latency;
	int fail_error;
	uint8_t *msix_table;
	uint8_t *msix_pba;
	uint8_t *vpd;
	uint32_t vpd_size;
	struct pcicap_model_doe *doe;
	struct pcicap_model *vfs;
	uint16_t max_vfs;
	bool no_referee;
	bool no_resets;

	uint64_t n_findings;
	struct pcicap_model_finding findings[PCICAP_MODEL_MAX_FINDINGS];
	uint64_t accesses;
	uint64_t now;
	bool gone;
	uint8_t power_state;
	uint16_t num_vfs;

	const struct pcicap_desc *const *descs;
	unsigned int n_descs;
	struct pcicap_model *pf; /* of a VF */
	bool absent;		 /* a VF that VF Enable did not make */
	uint64_t ready_at;
	uint64_t polls;
	uint64_t poll_off;
	uint64_t poll_value;
	uint32_t size;
	uint8_t bar_half; /* bit n: the BAR at n was written by half */
	uint16_t cap[PCICAP_MODEL_N_OWNERS];
	uint16_t cap_size[PCICAP_MODEL_N_OWNERS];
	struct pcicap_model_bar *bars[PCICAP_MAX_BARS];
	uint64_t bar_size[7]; /* 6: ROM */
	uint64_t vf_bar_size[6];
	struct pcicap_model_bits bits[PCICAP_CFG_MAX_SIZE];
	uint8_t data[PCICAP_CFG_MAX_SIZE];
	uint8_t reset[PCICAP_CFG_MAX_SIZE];
	struct pcicap_decoder dec;
};

/**
 * struct pcicap_model_part - a capability of a function that is composed
 * @desc: what it is; of several alternatives that it matches, the first
 * @offset: where it is
 * @length: bytes, where a vendor's capability says so itself; else 0
 * @version: of an extended capability; 0: 1
 */
struct pcicap_model_part {
	const struct pcicap_desc *desc;
	uint16_t offset;
	uint16_t length;
	uint8_t version;
};

/**
 * pcicap_model_compose() - configuration space from descriptions alone
 * @bytes: out: all 0 but for the header type, IDs of capabilities and their lists
 * @size: bytes of it, 64 to 4096
 * @header_type: what is at 0Eh
 * @parts: its capabilities, in the order of their lists; the first extended one
 *	is at 100h
 * @n: how many
 *
 * For a function that no dump has. What it can do, the registers that software
 * does not write, is to be put into @bytes before pcicap_model_init().
 *
 * Return: 0; -EINVAL @size is out of bounds, or a part has no place there.
 */
PCICAP_MUST_CHECK int
pcicap_model_compose(uint8_t *bytes, uint32_t size, uint8_t header_type,
		     const struct pcicap_model_part *parts, unsigned int n);

/**
 * pcicap_model_init() - a function from its configuration space
 * @m: model
 * @bytes: configuration space, of a dump or an image
 * @size: bytes of it, 64 to 4096
 * @descs: description tables, such as pcicap_all_descs; must stay
 * @n_descs: how many
 *
 * The bytes are the state that it begins with, and what a reset restores but for
 * the fields whose value after a reset the descriptions tell. BARs do not move until their size was said
 * with pcicap_model_set_bar(), as no dump tells it.
 *
 * Return: 0; -EINVAL @size is out of bounds; -ENODEV the bytes are those of a
 * function that is gone; -ENXIO no description has its header layout; -ELOOP,
 * -EBADMSG the capability list is corrupt (what comes before is modelled).
 */
PCICAP_MUST_CHECK int pcicap_model_init(struct pcicap_model *m,
					const void *bytes, uint32_t size,
					const struct pcicap_desc *const *descs,
					unsigned int n_descs);

/**
 * pcicap_model_init_vf() - a virtual function
 * @m: model
 * @pf: its physical function, which has SR-IOV; must stay
 * @bytes: its configuration space
 * @size: bytes of it
 *
 * As pcicap_model_init() with the descriptions of @pf. It reads FFFFh as its
 * IDs, has no BARs and no space enables of its own, and is there only while VF
 * Enable of @pf is set, if it is one of @pf's vfs.
 *
 * Return: as pcicap_model_init(); -ENOENT @pf has no SR-IOV.
 */
PCICAP_MUST_CHECK int pcicap_model_init_vf(struct pcicap_model *m,
					   struct pcicap_model *pf,
					   const void *bytes, uint32_t size);

#if !defined(__KERNEL__) && !defined(PCICAP_CONFIG_BINDING)
/* Operations over a struct pcicap_model. */
extern const struct pcicap_cfg_ops pcicap_model_ops;

/**
 * pcicap_model_open() - handle for a driver
 * @m: model; must not move while @cfg is in use
 * @cfg: out: handle
 *
 * Return: as pcicap_cfg_init().
 */
PCICAP_MUST_CHECK int pcicap_model_open(struct pcicap_model *m,
					struct pcicap_cfg *cfg);
#endif

/**
 * pcicap_model_read() - a driver reads configuration space
 * @m: model
 * @off: offset
 * @width: 1, 2 or 4 bytes; any other is -EINVAL
 * @val: out: value; all ones if the function is gone or not ready, and on error
 *
 * Return: 0; -EINVAL misaligned; -ERANGE past the end; the error of @fail_error.
 */
PCICAP_MUST_CHECK int pcicap_model_read(struct pcicap_model *m, uint32_t off,
					unsigned int width, uint32_t *val);

/**
 * pcicap_model_write() - a driver writes configuration space
 * @m: model
 * @off: offset
 * @width: 1, 2 or 4 bytes
 * @val: value
 *
 * Return: as pcicap_model_read().
 */
PCICAP_MUST_CHECK int pcicap_model_write(struct pcicap_model *m, uint32_t off,
					 unsigned int width, uint32_t val);

/**
 * pcicap_model_bar_access() - a driver accesses a BAR
 * @m: model
 * @a: space, off, width, is_write and value are given; value and error are set
 *
 * It is answered by the MSI-X table and pending bits, or by the hook "bar". What
 * nobody answers, or what is not decoded, reads all ones.
 *
 * Return: 0; -ERANGE past the end, or no BAR of this size; the hook's error; the
 * error of @fail_error.
 */
PCICAP_MUST_CHECK int pcicap_model_bar_access(struct pcicap_model *m,
					      struct pcicap_model_access *a);

/* What the function itself does: no access, no rules. Bounds are the caller's. */
uint32_t pcicap_model_get(const struct pcicap_model *m, uint32_t off,
			  unsigned int width);
void pcicap_model_put(struct pcicap_model *m, uint32_t off, unsigned int width,
		      uint32_t val);

/**
 * struct pcicap_model_masks - what a driver's write does to the bits of a register
 * @write: they take what is written
 * @clear: a 1 clears them
 * @set: a 1 sets them
 * @start: a 1 is an order; they read 0
 * @sticky: a reset leaves them
 * @keep: reserved, to be preserved
 */
struct pcicap_model_masks {
	uint32_t write;
	uint32_t clear;
	uint32_t set;
	uint32_t start;
	uint32_t sticky;
	uint32_t keep;
};

/**
 * pcicap_model_get_masks() - the masks of some bytes
 * @m: model
 * @off: offset
 * @width: 1 to 4 bytes; the bounds are the caller's
 * @masks: out
 */
void pcicap_model_get_masks(const struct pcicap_model *m, uint32_t off,
			    unsigned int width,
			    struct pcicap_model_masks *masks);

/**
 * pcicap_model_hardwire() - bits that this function does not implement
 * @m: model
 * @off: offset
 * @width: 1, 2 or 4 bytes
 * @mask: bits that a write does not change; they stay as they are
 */
void pcicap_model_hardwire(struct pcicap_model *m, uint32_t off,
			   unsigned int width, uint32_t mask);

/**
 * pcicap_model_set_reset() - what a reset restores, if not the first bytes
 * @m: model
 * @off: offset
 * @width: 1, 2 or 4 bytes
 * @val: value
 */
void pcicap_model_set_reset(struct pcicap_model *m, uint32_t off,
			    unsigned int width, uint32_t val);

/**
 * pcicap_model_set_bar() - how large a BAR is
 * @m: model
 * @index: 0 to 5; 6: the expansion ROM
 * @size: bytes, a power of two of at least 16 (I/O: 4, ROM: 2048)
 *
 * Its kind is what its low bits say; a 64-bit one takes two slots.
 *
 * Return: 0; -EINVAL not a possible size; -ENXIO no such slot in this layout,
 * or the upper half of another; -EBADMSG 64 bits without an upper half.
 */
PCICAP_MUST_CHECK int pcicap_model_set_bar(struct pcicap_model *m,
					   unsigned int index, uint64_t size);

/**
 * pcicap_model_set_vf_bar() - how large a VF BAR of one VF is
 * @m: model of the PF
 * @index: 0 to 5
 * @size: bytes, a power of two of at least 16; it is never below the page size
 *
 * Return: as pcicap_model_set_bar(); -ENXIO also without SR-IOV.
 */
PCICAP_MUST_CHECK int pcicap_model_set_vf_bar(struct pcicap_model *m,
					      unsigned int index,
					      uint64_t size);

/**
 * pcicap_model_add_bar() - registers behind a BAR
 * @m: model, with the size of the BAR set if it is to move
 * @b: the registers; must stay
 *
 * The BAR's index is that of the description. An access is answered by the MSI-X
 * table first, then by these registers.
 *
 * Return: 0; -EINVAL no description, or a part of a BAR that a capability
 * places; -ERANGE less bytes than the description says; -ENODATA registers of
 * another BAR tell what is in it, which was not added before.
 */
PCICAP_MUST_CHECK int pcicap_model_add_bar(struct pcicap_model *m,
					   struct pcicap_model_bar *b);

/* What a register holds, for actions. Bounds are the caller's. */
uint64_t pcicap_model_bar_get(const struct pcicap_model_bar *b, uint32_t off,
			      unsigned int width);
void pcicap_model_bar_put(struct pcicap_model_bar *b, uint32_t off,
			  unsigned int width, uint64_t val);

enum pcicap_model_reset {
	PCICAP_MODEL_RESET_FLR,	 /* of the function alone */
	PCICAP_MODEL_RESET_HOT,	 /* conventional: sticky bits stay */
	PCICAP_MODEL_RESET_COLD, /* power was off: nothing stays */
	PCICAP_MODEL_RESET_D3	 /* from D3hot to D0 without No_Soft_Reset */
};

/*
 * The function is reset; it is ready 100 ms later (10 ms for D3). Registers of BARs
 * get the values that their description tells; what else a reset does to the device
 * is its author's, in the hook "event".
 */
void pcicap_model_reset(struct pcicap_model *m, enum pcicap_model_reset kind);

/* Time goes on; a driver's sleep calls this. */
void pcicap_model_sleep(struct pcicap_model *m, uint64_t microseconds);

/* It is taken away: it reads all ones, and writes go nowhere. */
void pcicap_model_remove(struct pcicap_model *m);

/* Another one is put in: as after power-on. */
void pcicap_model_insert(struct pcicap_model *m);

/* A register of configuration space; a result other than 0 ends the visit. */
typedef int pcicap_model_visit_fn(void *ctx, const struct pcicap_desc *desc,
				  struct pcicap_decoder *dec,
				  const struct pcicap_decoded *d);

/**
 * pcicap_model_visit() - visit the registers that a model has
 * @m: model
 * @fn: what to call for each
 * @ctx: passed to it
 *
 * Return: 0; -ELOOP, -EBADMSG the capability list is corrupt. What @fn returned
 * is lost but for the header: it is to keep it in @ctx.
 */
int pcicap_model_visit(struct pcicap_model *m, pcicap_model_visit_fn *fn,
		       void *ctx);

#ifdef __cplusplus
}
#endif

#include <pcicap/core/model_events.h>

#endif
