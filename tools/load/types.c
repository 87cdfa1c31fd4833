// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "load/types.h"

#include <pcicap/core/cap.h>
#include <pcicap/core/desc.h>

#include <string.h>

/* All of them. */
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

/*
 * MEMBERS_NAME(N, T, S, P): the members of struct pcicap_NAME in their order: numbers,
 * texts, structs in it, and pointers to structs.
 */
#define MEMBERS_ref(N, T, S, P) \
	N(ref, kind)            \
	N(ref, up)              \
	N(ref, reg)             \
	N(ref, field)

#define MEMBERS_expr(N, T, S, P) \
	S(expr, ref, ref)        \
	N(expr, zero_means)      \
	N(expr, plus)            \
	N(expr, has_pow2)        \
	N(expr, pow2)            \
	N(expr, times)           \
	N(expr, divide)          \
	N(expr, align)           \
	N(expr, max)

#define MEMBERS_term(N, T, S, P) \
	S(term, ref, ref)        \
	N(term, lo)              \
	N(term, hi)              \
	N(term, flags)

#define MEMBERS_cond(N, T, S, P) \
	P(cond, terms, term)     \
	N(cond, n)

#define MEMBERS_at(N, T, S, P) \
	S(at, when, cond)      \
	S(at, expr, expr)      \
	N(at, kind)            \
	N(at, after)

#define MEMBERS_run(N, T, S, P) \
	N(run, from)            \
	N(run, at)

#define MEMBERS_value_desc(N, T, S, P) \
	N(value_desc, value)           \
	T(value_desc, name)            \
	T(value_desc, label)

#define MEMBERS_encoding(N, T, S, P) \
	N(encoding, kind)            \
	N(encoding, has_pow2)        \
	N(encoding, scale_by)        \
	N(encoding, scale_base)      \
	N(encoding, scale_max)       \
	N(encoding, zero_means)      \
	N(encoding, plus)            \
	N(encoding, times)           \
	N(encoding, pow2)            \
	N(encoding, fill)            \
	N(encoding, is_signed)       \
	N(encoding, fraction)        \
	N(encoding, bias)

#define MEMBERS_bits(N, T, S, P) \
	N(bits, lsb)             \
	N(bits, width)

#define MEMBERS_field_desc(N, T, S, P)    \
	T(field_desc, name)               \
	T(field_desc, doc)                \
	P(field_desc, bits, bits)         \
	P(field_desc, values, value_desc) \
	P(field_desc, flags, value_desc)  \
	P(field_desc, encoding, encoding) \
	T(field_desc, unit)               \
	S(field_desc, when, cond)         \
	N(field_desc, reset)              \
	N(field_desc, n_values)           \
	N(field_desc, n_flags)            \
	N(field_desc, has_reset)          \
	N(field_desc, n_bits)             \
	N(field_desc, access)             \
	N(field_desc, weak)               \
	N(field_desc, format)

#define MEMBERS_reg_desc(N, T, S, P)     \
	T(reg_desc, name)                \
	T(reg_desc, doc)                 \
	P(reg_desc, at, at)              \
	P(reg_desc, fields, field_desc)  \
	S(reg_desc, when, cond)          \
	S(reg_desc, writable_when, cond) \
	S(reg_desc, count, expr)         \
	N(reg_desc, write_mask)          \
	N(reg_desc, w1c_mask)            \
	N(reg_desc, preserve_mask)       \
	P(reg_desc, runs, run)           \
	N(reg_desc, stride)              \
	N(reg_desc, n_at)                \
	N(reg_desc, n_fields)            \
	N(reg_desc, n_runs)              \
	N(reg_desc, width)               \
	N(reg_desc, is_array)            \
	N(reg_desc, is_value)            \
	N(reg_desc, alias)               \
	N(reg_desc, writable)            \
	N(reg_desc, no_read)             \
	N(reg_desc, write_effect)        \
	N(reg_desc, write_enable)        \
	N(reg_desc, base_address)        \
	N(reg_desc, byte_order)          \
	N(reg_desc, weak)

#define MEMBERS_combined_desc(N, T, S, P) \
	T(combined_desc, name)            \
	T(combined_desc, doc)             \
	T(combined_desc, unit)            \
	P(combined_desc, parts, ref)      \
	N(combined_desc, fill)            \
	N(combined_desc, n_parts)         \
	N(combined_desc, lsb)             \
	N(combined_desc, format)

#define MEMBERS_list_desc(N, T, S, P) \
	S(list_desc, next, expr)      \
	S(list_desc, last, cond)      \
	N(list_desc, has_last)

#define MEMBERS_size(N, T, S, P) \
	S(size, when, cond)      \
	S(size, expr, expr)

#define MEMBERS_block_desc(N, T, S, P)         \
	T(block_desc, name)                    \
	T(block_desc, doc)                     \
	P(block_desc, regs, reg_desc)          \
	P(block_desc, blocks, block_desc)      \
	P(block_desc, combined, combined_desc) \
	P(block_desc, at, at)                  \
	P(block_desc, sizes, size)             \
	S(block_desc, when, cond)              \
	S(block_desc, count, expr)             \
	P(block_desc, runs, run)               \
	P(block_desc, list, list_desc)         \
	S(block_desc, present, ref)            \
	N(block_desc, stride)                  \
	N(block_desc, n_regs)                  \
	N(block_desc, n_blocks)                \
	N(block_desc, n_combined)              \
	N(block_desc, n_at)                    \
	N(block_desc, n_sizes)                 \
	N(block_desc, n_runs)                  \
	N(block_desc, is_array)

#define MEMBERS_summary(N, T, S, P) \
	N(summary, op)              \
	N(summary, n)               \
	T(summary, path)            \
	T(summary, other)           \
	T(summary, text)            \
	N(summary, limit)

#define MEMBERS_check(N, T, S, P) \
	T(check, name)            \
	T(check, text)            \
	T(check, source)          \
	S(check, when, cond)      \
	S(check, lesser, ref)     \
	S(check, greater, ref)    \
	N(check, severity)

#define MEMBERS_match(N, T, S, P) \
	N(match, kind)            \
	N(match, id)              \
	N(match, vendor)          \
	N(match, device_lo)       \
	N(match, device_hi)       \
	N(match, revision_lo)     \
	N(match, revision_hi)

#define MEMBERS_desc(N, T, S, P)  \
	T(desc, name)             \
	T(desc, title)            \
	P(desc, match, match)     \
	S(desc, select, cond)     \
	S(desc, root, block_desc) \
	P(desc, summary, summary) \
	P(desc, checks, check)    \
	N(desc, n_summary)        \
	N(desc, n_checks)         \
	N(desc, n_match)          \
	N(desc, is_header)        \
	N(desc, header_type)      \
	N(desc, weak)

#define MEMBERS_told(N, T, S, P) \
	T(told, path)            \
	S(told, expr, expr)

#define MEMBERS_located(N, T, S, P) \
	S(located, bar, told)       \
	S(located, offset, told)    \
	S(located, length, told)

#define MEMBERS_hole(N, T, S, P) \
	N(hole, at)              \
	N(hole, size)

#define MEMBERS_bar_desc(N, T, S, P)  \
	S(bar_desc, root, block_desc) \
	T(bar_desc, capability)       \
	P(bar_desc, where, located)   \
	P(bar_desc, reserves, hole)   \
	N(bar_desc, least)            \
	N(bar_desc, align)            \
	N(bar_desc, cache)            \
	N(bar_desc, contents)         \
	N(bar_desc, index)            \
	N(bar_desc, width)            \
	N(bar_desc, prefetchable)     \
	N(bar_desc, n_reserves)

#define MEMBERS_structure_desc(N, T, S, P)  \
	S(structure_desc, root, block_desc) \
	N(structure_desc, size)             \
	N(structure_desc, align)

#define MEMBERS_device_id(N, T, S, P) \
	N(device_id, vendor)          \
	N(device_id, first)           \
	N(device_id, last)            \
	N(device_id, class_code)      \
	N(device_id, subvendor)       \
	N(device_id, subdevice)       \
	N(device_id, driver_data)

#define MEMBERS_device_desc(N, T, S, P)            \
	T(device_desc, name)                       \
	T(device_desc, title)                      \
	P(device_desc, ids, device_id)             \
	P(device_desc, bars, bar_desc)             \
	P(device_desc, structures, structure_desc) \
	N(device_desc, n_ids)                      \
	N(device_desc, n_bars)                     \
	N(device_desc, n_structures)

/* One of each, with a value for each member: a list that lacks one does not compile. */
#pragma GCC diagnostic push
#pragma GCC diagnostic error "-Wmissing-field-initializers"
#pragma GCC diagnostic ignored "-Wmissing-braces"
#define NUMBER_1(type, member)	    1,
#define TEXT_0(type, member)	    NULL,
#define STRUCT_0(type, member, of)  { 0 },
#define POINTER_0(type, member, of) NULL,
#define X(name)                                             \
	static const struct pcicap_##name all_##name        \
		__attribute__((unused)) = { MEMBERS_##name( \
			NUMBER_1, TEXT_0, STRUCT_0, POINTER_0) };
TYPES(X)
#undef X
#pragma GCC diagnostic pop

#define X(name) static const struct type type_##name;
TYPES(X)
#undef X

#define MEMBER(type, member, kind, of)                     \
	{ #member, offsetof(struct pcicap_##type, member), \
	  sizeof(((struct pcicap_##type *)NULL)->member), kind, of },
#define N(type, member)	    MEMBER(type, member, MEMBER_NUMBER, NULL)
#define T(type, member)	    MEMBER(type, member, MEMBER_TEXT, NULL)
#define S(type, member, of) MEMBER(type, member, MEMBER_STRUCT, &type_##of)
#define P(type, member, of) MEMBER(type, member, MEMBER_POINTER, &type_##of)

#define X(name)                                                         \
	static const struct member members_##name[] = { MEMBERS_##name( \
		N, T, S, P) };                                          \
	static const struct type type_##name = {                        \
		"pcicap_" #name,                                        \
		sizeof(struct pcicap_##name),                           \
		members_##name,                                         \
		sizeof(members_##name) / sizeof(members_##name[0]),     \
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
	C(PCICAP_REF_BAR),
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
