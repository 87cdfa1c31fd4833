// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Fields, their pieces, values and encodings. */
#include "view/types.h"

static unsigned int digits(const struct field *f)
{
	return (unsigned int)f->reg->width.v / 4;
}

static unsigned int lsb(const struct field *f)
{
	return f->bits[f->n_bits - 1].lo;
}

VALUE(field_doc_or_name, field, tmpl_text(o->doc.s ? o->doc.s : o->name.s))
VALUE(field_access, field, tmpl_text(access_name(o->access)))
NUMBER(field_mask_number, field, digits(o), field_mask(o))
NUMBER(field_lsb, field, 0, lsb(o))
BOOL(field_is_shifted, field, lsb(o))
NUMBER(field_width_number, field, 0, field_width(o))
VALUE(field_linux, field, view_texts(g, &o->linux_names))
BOOL(field_is_reserved, field, !o->name.s)
BOOL(field_is_bool, field, field_width(o) == 1 && !o->values.n)
BOOL(field_is_single, field, o->n_bits == 1)
BOOL(field_is_written, field,
     o->reg->writable && !o->reg->base_address && access_is_written(o->access))
VALUE(field_when, field, view_when(&o->when))

/* Pieces, high part first. */
GET(field_pieces)
{
	const struct field *f = object;
	unsigned int up = field_width(f), n = 0;
	struct bits_view **v = NULL;

	for (unsigned int i = 0; i < f->n_bits; i++) {
		const struct bits *bits = &f->bits[i];
		struct bits_view *piece = mem_alloc(g, sizeof(*piece));

		piece->field = f;
		piece->lsb = bits->lo;
		piece->msb = bits->hi;
		piece->width = bits->hi - bits->lo + 1;
		up -= piece->width;
		piece->up = up;
		APPEND(g, v, n, piece);
	}
	return tmpl_list(&view_bits, v, n);
}

VALUE(field_values, field, tmpl_list(&view_value, o->values.v, o->values.n))
VALUE(field_flags, field, tmpl_list(&view_value, o->flags.v, o->flags.n))
BOOL(field_has_values, field, o->values.n)
BOOL(field_has_flags, field, o->flags.n)
BOOL(field_has_quantity, field,
     o->encoding.kind == ENC_NUMBER || o->encoding.kind == ENC_ADDRESS)
BOOL(field_is_hidden, field,
     o->reg->readable &&access_rules[o->access].read == READ_NOTHING)
BOOL(field_has_encode, field,
     o->encoding.kind != ENC_NONE && o->encoding.kind != ENC_FIXED)
BOOL(field_has_fixed, field, o->encoding.kind == ENC_FIXED)
VALUE(field_encoding, field,
      tmpl_object(&view_encoding,
		  o->encoding.kind == ENC_NONE ? NULL : &o->encoding))
BOOL(field_has_scale, field,
     o->encoding.kind == ENC_NUMBER && o->encoding.scale_base)
VALUE(field_scale, field,
      tmpl_object(&view_field,
		  o->encoding.kind == ENC_NUMBER && o->encoding.scale_base
			  ? o->reg->fields[o->encoding.scale_index]
			  : NULL))

BOOL(field_reg_is_bare, field, view_reg_is_bare(o->reg))

static const struct tmpl_key field_keys[] = {
	KEY_TEXT("name", field, name.s, "its name, or false: reserved"),
	KEY_TEXT("field_name", field, name.s, "the same, for its values"),
	KEY_TEXT("symbol", field, cname,
		 "its name with those around it: pcicap_sriov_ctrl_vf_enable"),
	KEY_TEXT("doc", field, doc.s, "what it is"),
	KEY_GET("doc_or_name", field_doc_or_name, "its doc, else its name"),
	KEY_TEXT("section", field, section.s, "section of the specification"),
	KEY_TEXT("unit", field, unit.s, "unit of its quantity, or false"),
	KEY_TEXT("format", field, format.s, "how it is shown, or false"),
	KEY_GET("access", field_access, "access kind: ro, rw, rw1c, ..."),
	KEY_GET("mask", field_mask_number, "its bits in the register"),
	KEY_GET("lsb", field_lsb, "lowest bit of its lowest piece"),
	KEY_GET("is_shifted", field_is_shifted, "lsb is not 0"),
	KEY_GET("field_width", field_width_number, "how many bits"),
	KEY_GET("linux_names", field_linux, "the kernel's macros"),
	KEY_BOOL("is_whole", field, whole,
		 "stands for a register of one value"),
	KEY_GET("is_reserved", field_is_reserved, "has no name"),
	KEY_GET("is_bool", field_is_bool, "one bit without named values"),
	KEY_GET("is_single", field_is_single, "in one piece"),
	KEY_GET("is_hidden", field_is_hidden,
		"no value of it can be read, though of the register can"),
	KEY_BOOL("has_reset", field, reset.given,
		 "its value after a reset is known"),
	KEY_U64("reset", field, reset.v, 1, "that value, or 0"),
	KEY_GET("reg_is_bare", field_reg_is_bare,
		"reading its register cannot fail"),
	KEY_BOOL("looked_at", field, looked_at,
		 "a condition looks at it at each access"),
	KEY_BOOL("weak", field, weak, "its source is weak"),
	KEY_GET("is_written", field_is_written, "takes what is written"),
	KEY_GET("when", field_when, "the condition that it is there, or false"),
	KEY_GET("pieces", field_pieces, "runs of bits, high part first"),
	KEY_GET("values", field_values, "named values"),
	KEY_GET("flags", field_flags, "named bits of a bit vector"),
	KEY_GET("has_values", field_has_values, "it has named values"),
	KEY_GET("has_flags", field_has_flags, "it has named bits"),
	KEY_GET("encoding", field_encoding, "how it stands for a quantity"),
	KEY_GET("has_quantity", field_has_quantity,
		"that quantity is one number"),
	KEY_GET("has_fixed", field_has_fixed,
		"that quantity has a sign, or a fraction"),
	KEY_GET("has_encode", field_has_encode,
		"quantities can be turned into it"),
	KEY_GET("has_scale", field_has_scale, "another field scales it"),
	KEY_GET("scale", field_scale, "the field that scales it, or false"),
};

VIEW_TYPE(field, "field");

NUMBER(bits_low_mask, bits_view, 1,
       o->width >= 64 ? UINT64_MAX : (UINT64_C(1) << o->width) - 1)
NUMBER(bits_from_left, bits_view, 0, o->field->reg->width.v - 1 - o->msb)

BOOL(bits_is_one_bit, bits_view, o->width == 1)
BOOL(bits_is_narrow, bits_view, o->width < 5)
BOOL(bits_is_raised, bits_view, o->lsb)
BOOL(bits_is_up, bits_view, o->up)

static const struct tmpl_key bits_keys[] = {
	KEY_UINT("lsb", bits_view, lsb, 0, "lowest bit in the register"),
	KEY_UINT("msb", bits_view, msb, 0, "highest bit in the register"),
	KEY_UINT("piece_width", bits_view, width, 0, "how many bits"),
	KEY_UINT("up", bits_view, up, 0, "its lowest bit in the field"),
	KEY_GET("is_one_bit", bits_is_one_bit, "it has but one bit"),
	KEY_GET("is_narrow", bits_is_narrow,
		"it has less than 5 bits: no room for a name beside it"),
	KEY_GET("is_raised", bits_is_raised, "lsb is not 0"),
	KEY_GET("is_up", bits_is_up, "up is not 0"),
	KEY_GET("low_mask", bits_low_mask, "as many ones as it has bits"),
	KEY_GET("from_left", bits_from_left,
		"bits of the register above it, for diagrams"),
};

VIEW_TYPE(bits, "piece of a field");

/* The bits of a value in their places in the register. */
static uint64_t in_register(const struct field *f, uint64_t v)
{
	uint64_t out = 0;

	for (unsigned int i = f->n_bits; i-- > 0;) {
		unsigned int width = f->bits[i].hi - f->bits[i].lo + 1;
		uint64_t low = width < 64 ? (UINT64_C(1) << width) - 1
					  : UINT64_MAX;

		out |= (v & low) << f->bits[i].lo;
		v = width < 64 ? v >> width : 0;
	}
	return out;
}

NUMBER(value_flag_mask, value, digits(o->field),
       in_register(o->field, UINT64_C(1) << (o->v & 63)))
NUMBER(value_in_register, value, digits(o->field), in_register(o->field, o->v))
VALUE(value_linux, value, view_texts(g, &o->linux_names))

static const struct tmpl_key value_keys[] = {
	KEY_TEXT("name", value, name.s, "its name"),
	KEY_U64("value", value, v, 1, "the value, or the number of the bit"),
	KEY_GET("flag_mask", value_flag_mask, "the named bit in the register"),
	KEY_GET("in_register", value_in_register, "the value in the register"),
	KEY_TEXT("label", value, label.s, "how it is shown"),
	KEY_TEXT("doc", value, doc.s, "what it means"),
	KEY_GET("linux_names", value_linux, "the kernel's macros"),
};

VIEW_TYPE(value, "value");

VALUE(encoding_kind_name, encoding,
      tmpl_text(o->kind == ENC_NONE ? "none"
				    : encoding_words.v[o->kind - 1].name))
BOOL(encoding_is_address, encoding, o->kind == ENC_ADDRESS)
BOOL(encoding_is_number, encoding, o->kind == ENC_NUMBER)
BOOL(encoding_has_zero, encoding, o->zero_means)
NUMBER(encoding_zero, encoding, 0, o->zero_means)
VALUE(encoding_plus, encoding,
      tmpl_text(str_format(g, "%lld", (long long)o->plus)))
VALUE(encoding_adds, encoding,
      o->plus > 0 ? tmpl_number((uint64_t)o->plus, 0) : tmpl_bool(false))
VALUE(encoding_subtracts, encoding,
      o->plus < 0 ? tmpl_number(0 - (uint64_t)o->plus, 0) : tmpl_bool(false))
NUMBER(encoding_times, encoding, 0, o->times)
BOOL(encoding_has_fill, encoding, o->fill)
BOOL(encoding_has_times, encoding, o->times != 1)
NUMBER(encoding_pow2, encoding, 0, o->pow2)
BOOL(encoding_has_shift, encoding, o->has_pow2 && o->pow2)
BOOL(encoding_is_bitmap, encoding, o->kind == ENC_BITMAP_POW2)
NUMBER(encoding_scale_base, encoding, 0, o->scale_base)

NUMBER(encoding_scale_most, encoding, 0,
       o->scale_max < UINT32_MAX ? o->scale_max : UINT32_MAX)

VALUE(encoding_bias, encoding,
      tmpl_text(str_format(g, "%lld", (long long)o->bias)))
NUMBER(encoding_sign, encoding, 0, o->is_signed)
BOOL(encoding_has_fraction, encoding, o->fraction)

static const struct tmpl_key encoding_keys[] = {
	KEY_GET("encoding_kind", encoding_kind_name,
		"number, bitmap_pow2 or address"),
	KEY_GET("is_address", encoding_is_address, "bits of an address"),
	KEY_GET("is_number", encoding_is_number, "a number"),
	KEY_GET("is_bitmap", encoding_is_bitmap,
		"each bit stands for a power of 2"),
	KEY_GET("has_zero", encoding_has_zero, "0 stands for another number"),
	KEY_GET("zero_means", encoding_zero, "what 0 stands for, or 0"),
	KEY_GET("plus", encoding_plus, "what is added, with its sign"),
	KEY_GET("adds", encoding_adds, "the same if it is above 0, or false"),
	KEY_GET("subtracts", encoding_subtracts,
		"what is subtracted, or false"),
	KEY_GET("times", encoding_times, "the factor"),
	KEY_GET("has_times", encoding_has_times, "the factor is not 1"),
	KEY_UINT("fill", encoding, fill, 0, "what is added at the end"),
	KEY_GET("has_fill", encoding_has_fill, "that is not 0"),
	KEY_BOOL("is_pow2", encoding, has_pow2, "it is an exponent of 2"),
	KEY_GET("pow2", encoding_pow2, "what is added to the exponent"),
	KEY_GET("has_shift", encoding_has_shift, "that is not 0"),
	KEY_BOOL("is_signed", encoding, is_signed, "it is in two's complement"),
	KEY_GET("bias", encoding_bias, "what is added then, with its sign"),
	KEY_GET("sign", encoding_sign, "1 if it is signed, else 0"),
	KEY_UINT("fraction", encoding, fraction, 0, "bits of a fraction"),
	KEY_GET("has_fraction", encoding_has_fraction, "there are such bits"),
	KEY_GET("scale_base", encoding_scale_base,
		"base of the factor that another field is the exponent of"),
	KEY_U64("scale_max", encoding, scale_max, 0, "greatest scale"),
	KEY_GET("scale_most", encoding_scale_most, "the same in 32 bits"),
	KEY_UINT("scale_index", encoding, scale_index, 0,
		 "place of that field in the register"),
};

VIEW_TYPE(encoding, "encoding");
