// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "load/types.h"

#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

#include <string.h>

#define SIZE_OF(type, member) sizeof(((struct pcicap_##type *)NULL)->member)
#define MEMBER(type, member, kind, of)                           \
	{                                                        \
#member, offsetof(struct pcicap_##type, member), \
			SIZE_OF(type, member), kind, of          \
	}
#define N(type, member)	    MEMBER(type, member, MEMBER_NUMBER, NULL)
#define T(type, member)	    MEMBER(type, member, MEMBER_TEXT, NULL)
#define S(type, member, of) MEMBER(type, member, MEMBER_STRUCT, &type_##of)
#define P(type, member, of) MEMBER(type, member, MEMBER_POINTER, &type_##of)

/* All of them; one that refers to itself or to a later one needs its name first. */
#define TYPES(X)          \
	X(ref)            \
	X(expr)           \
	X(term)           \
	X(cond)           \
	X(at)             \
	X(run)            \
	X(value_desc)     \
	X(encoding)       \
	X(bits)           \
	X(field_desc)     \
	X(reg_desc)       \
	X(combined_desc)  \
	X(list_desc)      \
	X(size)           \
	X(block_desc)     \
	X(summary)        \
	X(check)          \
	X(match)          \
	X(desc)           \
	X(told)           \
	X(located)        \
	X(hole)           \
	X(bar_desc)       \
	X(structure_desc) \
	X(device_id)      \
	X(device_desc)

#define X(name) static const struct type type_##name;
TYPES(X)
#undef X

static const struct member ref_members[] = {
	N(ref, kind),
	N(ref, up),
	N(ref, reg),
	N(ref, field),
};

static const struct member expr_members[] = {
	S(expr, ref, ref), N(expr, zero_means), N(expr, plus),
	N(expr, has_pow2), N(expr, pow2),	N(expr, times),
	N(expr, divide),   N(expr, align),	N(expr, max),
};

static const struct member term_members[] = {
	S(term, ref, ref),
	N(term, lo),
	N(term, hi),
	N(term, flags),
};

static const struct member cond_members[] = {
	P(cond, terms, term),
	N(cond, n),
};

static const struct member at_members[] = {
	S(at, when, cond),
	S(at, expr, expr),
	N(at, kind),
	N(at, after),
};

static const struct member run_members[] = { N(run, from), N(run, at) };

static const struct member value_desc_members[] = {
	N(value_desc, value),
	T(value_desc, name),
	T(value_desc, label),
};

static const struct member encoding_members[] = {
	N(encoding, kind),	N(encoding, has_pow2),
	N(encoding, scale_by),	N(encoding, scale_base),
	N(encoding, scale_max), N(encoding, zero_means),
	N(encoding, plus),	N(encoding, times),
	N(encoding, pow2),	N(encoding, fill),
	N(encoding, is_signed), N(encoding, fraction),
	N(encoding, bias),
};

static const struct member bits_members[] = { N(bits, lsb), N(bits, width) };

static const struct member field_desc_members[] = {
	T(field_desc, name),
	T(field_desc, doc),
	P(field_desc, bits, bits),
	P(field_desc, values, value_desc),
	P(field_desc, flags, value_desc),
	P(field_desc, encoding, encoding),
	T(field_desc, unit),
	S(field_desc, when, cond),
	N(field_desc, reset),
	N(field_desc, n_values),
	N(field_desc, n_flags),
	N(field_desc, has_reset),
	N(field_desc, n_bits),
	N(field_desc, access),
	N(field_desc, weak),
	N(field_desc, format),
};

static const struct member reg_desc_members[] = {
	T(reg_desc, name),	   T(reg_desc, doc),
	P(reg_desc, at, at),	   P(reg_desc, fields, field_desc),
	S(reg_desc, when, cond),   S(reg_desc, writable_when, cond),
	S(reg_desc, count, expr),  N(reg_desc, write_mask),
	N(reg_desc, w1c_mask),	   N(reg_desc, preserve_mask),
	P(reg_desc, runs, run),	   N(reg_desc, stride),
	N(reg_desc, n_at),	   N(reg_desc, n_fields),
	N(reg_desc, n_runs),	   N(reg_desc, width),
	N(reg_desc, is_array),	   N(reg_desc, is_value),
	N(reg_desc, alias),	   N(reg_desc, writable),
	N(reg_desc, no_read),	   N(reg_desc, write_effect),
	N(reg_desc, write_enable), N(reg_desc, base_address),
	N(reg_desc, byte_order),   N(reg_desc, weak),
};

static const struct member combined_desc_members[] = {
	T(combined_desc, name), T(combined_desc, doc),
	T(combined_desc, unit), P(combined_desc, parts, ref),
	N(combined_desc, fill), N(combined_desc, n_parts),
	N(combined_desc, lsb),	N(combined_desc, format),
};

static const struct member list_desc_members[] = {
	S(list_desc, next, expr),
	S(list_desc, last, cond),
	N(list_desc, has_last),
};

static const struct member size_members[] = {
	S(size, when, cond),
	S(size, expr, expr),
};

static const struct member block_desc_members[] = {
	T(block_desc, name),
	T(block_desc, doc),
	P(block_desc, regs, reg_desc),
	P(block_desc, blocks, block_desc),
	P(block_desc, combined, combined_desc),
	P(block_desc, at, at),
	P(block_desc, sizes, size),
	S(block_desc, when, cond),
	S(block_desc, count, expr),
	P(block_desc, runs, run),
	P(block_desc, list, list_desc),
	S(block_desc, present, ref),
	N(block_desc, stride),
	N(block_desc, n_regs),
	N(block_desc, n_blocks),
	N(block_desc, n_combined),
	N(block_desc, n_at),
	N(block_desc, n_sizes),
	N(block_desc, n_runs),
	N(block_desc, is_array),
};

static const struct member summary_members[] = {
	N(summary, op),	   N(summary, n),    T(summary, path),
	T(summary, other), T(summary, text), N(summary, limit),
};

static const struct member check_members[] = {
	T(check, name),	      T(check, text),	     T(check, source),
	S(check, when, cond), S(check, lesser, ref), S(check, greater, ref),
	N(check, severity),
};

static const struct member match_members[] = {
	N(match, kind),	       N(match, id),	    N(match, vendor),
	N(match, device_lo),   N(match, device_hi), N(match, revision_lo),
	N(match, revision_hi),
};

static const struct member desc_members[] = {
	T(desc, name),
	T(desc, title),
	P(desc, match, match),
	S(desc, select, cond),
	S(desc, root, block_desc),
	P(desc, summary, summary),
	P(desc, checks, check),
	N(desc, n_summary),
	N(desc, n_checks),
	N(desc, n_match),
	N(desc, is_header),
	N(desc, header_type),
	N(desc, weak),
};

static const struct member told_members[] = {
	T(told, path),
	S(told, expr, expr),
};

static const struct member located_members[] = {
	S(located, bar, told),
	S(located, offset, told),
	S(located, length, told),
};

static const struct member hole_members[] = { N(hole, at), N(hole, size) };

static const struct member bar_desc_members[] = {
	S(bar_desc, root, block_desc),
	T(bar_desc, capability),
	P(bar_desc, where, located),
	P(bar_desc, reserves, hole),
	N(bar_desc, least),
	N(bar_desc, align),
	N(bar_desc, cache),
	N(bar_desc, contents),
	N(bar_desc, index),
	N(bar_desc, width),
	N(bar_desc, prefetchable),
	N(bar_desc, n_reserves),
};

static const struct member structure_desc_members[] = {
	S(structure_desc, root, block_desc),
	N(structure_desc, size),
	N(structure_desc, align),
};

static const struct member device_id_members[] = {
	N(device_id, vendor),	   N(device_id, first),
	N(device_id, last),	   N(device_id, class_code),
	N(device_id, subvendor),   N(device_id, subdevice),
	N(device_id, driver_data),
};

static const struct member device_desc_members[] = {
	T(device_desc, name),
	T(device_desc, title),
	P(device_desc, ids, device_id),
	P(device_desc, bars, bar_desc),
	P(device_desc, structures, structure_desc),
	N(device_desc, n_ids),
	N(device_desc, n_bars),
	N(device_desc, n_structures),
};

#define X(name)                                                     \
	static const struct type type_##name = {                    \
		"pcicap_" #name,                                    \
		sizeof(struct pcicap_##name),                       \
		name##_members,                                     \
		sizeof(name##_members) / sizeof(name##_members[0]), \
	};
TYPES(X)
#undef X

const struct type *type_find(const char *name, size_t length)
{
	static const struct type *const types[] = {
#define X(name) &type_##name,
		TYPES(X)
#undef X
	};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (strlen(types[i]->name) == length &&
		    !memcmp(types[i]->name, name, length))
			return types[i];
	}
	return NULL;
}

struct constant {
	const char *name;
	uint64_t value;
};

#define C(name)             \
	{                   \
#name, name \
	}

static const struct constant constants[] = {
	C(PCICAP_REF_NONE),
	C(PCICAP_REF_FIELD),
#define PCICAP_X(id, word, greatest, in_bar, meaning) C(PCICAP_REF_##id),
	PCICAP_FACTS(PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, meaning) C(PCICAP_AT_##id),
		PCICAP_AT_KINDS(PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, read, write, modify, sticky, reserved, meaning) \
	C(PCICAP_ACCESS_##id),
			PCICAP_ACCESS_KINDS(PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, form, meaning) C(PCICAP_ENC_##id),
				PCICAP_ENCODINGS(PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, meaning) C(PCICAP_FORMAT_##id),
					PCICAP_FORMATS(PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, meaning) C(PCICAP_BYTES_##id),
						PCICAP_BYTE_ORDERS(PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, form, meaning) C(PCICAP_SUMMARY_##id),
							PCICAP_SUMMARY_OPS(
								PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, meaning) C(PCICAP_SEVERITY_##id),
								PCICAP_SEVERITIES(
									PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, meaning) C(PCICAP_CONTENTS_##id),
									PCICAP_BAR_KINDS(
										PCICAP_X)
#undef PCICAP_X
#define PCICAP_X(id, word, meaning) C(PCICAP_CACHE_##id),
										PCICAP_CACHE_MODES(
											PCICAP_X)
#undef PCICAP_X
											C(PCICAP_STANDARD),
	C(PCICAP_EXTENDED),
	C(PCICAP_VENDOR_SPECIFIC),
	C(PCICAP_VSEC),
	C(PCICAP_DVSEC),
	C(PCICAP_TERM_OR),
	C(PCICAP_TERM_RANGE),
	C(PCICAP_ANY_ID),
};

bool constant_find(const char *name, size_t length, uint64_t *value)
{
	for (size_t i = 0; i < sizeof(constants) / sizeof(constants[0]); i++) {
		if (strlen(constants[i].name) == length &&
		    !memcmp(constants[i].name, name, length)) {
			*value = constants[i].value;
			return true;
		}
	}
	return false;
}
