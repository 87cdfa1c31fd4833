// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/model_trace.h>

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void pcicap_model_trace_add(struct pcicap_model_trace *trace,
			    const struct pcicap_model_access *a)
{
	if (trace->n < trace->max)
		trace->accesses[trace->n] = *a;
	trace->n++;
}

struct text {
	char *at;
	size_t left;
};

__attribute__((format(printf, 2, 3))) static void add(struct text *t,
						      const char *format, ...)
{
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(t->at, t->left, format, args);
	va_end(args);
	if (n < 0)
		return;
	if ((size_t)n >= t->left)
		n = (int)t->left - 1;
	t->at += n;
	t->left -= (size_t)n;
}

struct naming {
	const struct pcicap_model_access *a;
	struct text *t;
	struct text *fields;
	unsigned int n_names;
	unsigned int n_fields;
};

static void name_field(struct naming *n, const struct pcicap_field_desc *f,
		       uint64_t before, uint64_t after)
{
	uint64_t was = pcicap_field_get(f, before);
	uint64_t now = pcicap_field_get(f, after);

	if (was == now || !f->name)
		return;
	add(n->fields, "%s%s %" PRIx64 " -> %" PRIx64,
	    n->n_fields ? ", " : ": ", f->name, was, now);
	n->n_fields++;
}

/* Part of a value at another offset, as the register's own bits. */
static uint64_t shifted(uint64_t value, uint32_t from, uint32_t to)
{
	return from < to ? value >> (8 * (to - from))
			 : value << (8 * (from - to));
}

static int name_register(void *ctx, const struct pcicap_desc *desc,
			 struct pcicap_decoder *dec,
			 const struct pcicap_decoded *d)
{
	struct naming *n = ctx;
	uint32_t at = dec->view.offset + d->offset;
	uint32_t off = (uint32_t)n->a->off;
	unsigned int i;

	if (off >= at + d->reg->width / 8u || at >= off + n->a->width)
		return 0;
	add(n->t, "%s%s.", n->n_names++ ? "+" : " ", desc->name);
	for (i = 0; i < d->depth; i++)
		add(n->t, d->indices[i] < 0 ? "%s." : "%s[%d].", d->path[i],
		    d->indices[i]);
	add(n->t, d->reg->is_array ? "%s[%u]" : "%s", d->reg->name, d->index);
	for (i = 0; n->a->is_write && !d->reg->is_value && i < d->reg->n_fields;
	     i++) {
		if (pcicap_field_present(dec, d, i) == 1)
			name_field(n, &d->reg->fields[i],
				   shifted(n->a->before, off, at),
				   shifted(n->a->value, off, at));
	}
	return 0;
}

void pcicap_model_trace_text(struct pcicap_model *m,
			     const struct pcicap_model_access *a, char *out,
			     size_t size)
{
	char fields[512] = "";
	struct text t = { out, size }, f = { fields, sizeof(fields) };
	struct naming n = { a, &t, &f, 0, 0 };
	int digits = 2 * a->width;

	if (!size)
		return;
	add(&t, "%s%u %03" PRIx64, a->is_write ? "write" : "read",
	    8u * a->width, a->off);
	if (a->space != PCICAP_MODEL_CONFIG)
		add(&t, " bar%u", a->space);
	else
		(void)pcicap_model_visit(m, name_register, &n);
	if (a->error)
		add(&t, " %s", pcicap_strerror(a->error));
	else if (a->is_write && a->space == PCICAP_MODEL_CONFIG)
		add(&t, " %0*" PRIx32 " -> %0*" PRIx64, digits, a->before,
		    digits, a->value);
	else
		add(&t, " %0*" PRIx64, digits, a->value);
	add(&t, "%s", fields);
}

static int again(struct pcicap_model *m, struct pcicap_model_access *a)
{
	uint32_t val;

	if (a->space != PCICAP_MODEL_CONFIG)
		return pcicap_model_bar_access(m, a);
	if (a->is_write)
		return pcicap_model_write(m, (uint32_t)a->off, a->width,
					  (uint32_t)a->value);
	a->error = pcicap_model_read(m, (uint32_t)a->off, a->width, &val);
	a->value = val;
	return a->error;
}

int pcicap_model_trace_replay(struct pcicap_model *m,
			      const struct pcicap_model_trace *trace,
			      size_t *where)
{
	for (*where = 0; *where < trace->n; ++*where) {
		const struct pcicap_model_access *then;
		struct pcicap_model_access now;
		int err;

		if (*where >= trace->max)
			return -ENOSPC;
		then = &trace->accesses[*where];
		now = *then;
		err = again(m, &now);
		if (err != then->error ||
		    (!err && !then->is_write && now.value != then->value))
			return -EBADMSG;
	}
	return 0;
}
