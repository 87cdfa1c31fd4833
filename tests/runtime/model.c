// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model.h"

#include <string.h>

static bool step(struct trace *t, int *err)
{
	unsigned int k = t->reads + t->writes;

	*err = k == t->fail_at ? t->fail_error : 0;
	return k >= t->gone_at;
}

static int trace_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	struct trace *t = priv;
	int err;
	bool gone = step(t, &err);

	t->reads++;
	if (err) {
		*val = 0x12345678; /* must never be taken for a value */
		return err;
	}
	if (gone) {
		*val = pcicap_ones(width);
		return 0;
	}
	return t->ops->read(t->priv, off, width, val);
}

static int trace_write(void *priv, uint32_t off, unsigned int width,
		       uint32_t val)
{
	struct trace *t = priv;
	int err;
	bool gone = step(t, &err);

	t->writes++;
	if (err)
		return err;
	return gone ? 0 : t->ops->write(t->priv, off, width, val);
}

const struct pcicap_cfg_ops trace_ops = {
	.read = trace_read,
	.write = trace_write,
};

static int model_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	struct model *m = priv;

	return pcicap_mem_ops.read(&m->mem, off, width, val);
}

static bool is_bar(uint32_t off)
{
	return (off >= 0x10 && off < 0x28) || off == 0x30 || off == 0x38;
}

static void update_sriov(struct model *m, uint16_t former, uint16_t ctrl)
{
	uint32_t at = m->sriov;
	uint16_t num = get16(m, at + 0x10);
	unsigned int set = num > 4;

	if (ctrl & 1) /* cannot be changed now */
		put16(m, at + 0x10, former);
	else
		put32(m, at + 0x14,
		      (uint32_t)m->strides[set] << 16 | m->offsets[set]);
}

static int model_write(void *priv, uint32_t off, unsigned int width,
		       uint32_t val)
{
	struct model *m = priv;
	uint16_t former = 0;
	uint16_t ctrl = 0;
	unsigned int i, mask = 0;
	int err;

	if (m->sriov) {
		former = get16(m, m->sriov + 0x10);
		ctrl = get16(m, m->sriov + 0x08);
	}
	for (i = 0; i < width; i++)
		mask |= (unsigned int)(m->mask[off + i] | m->w1c[off + i]);
	if (!mask && !is_bar(off))
		m->stray_writes++;
	if (is_bar(off) && m->bytes[4] & 3)
		m->live_writes++;
	err = pcicap_mem_ops.write(&m->mem, off, width, val);
	if (m->sriov)
		update_sriov(m, former, ctrl);
	return err;
}

static const struct pcicap_cfg_ops model_ops = {
	.read = model_read,
	.write = model_write,
};

void put8(struct model *m, uint32_t off, uint8_t val)
{
	m->bytes[off] = val;
}

void put16(struct model *m, uint32_t off, uint16_t val)
{
	put8(m, off, (uint8_t)val);
	put8(m, off + 1, (uint8_t)(val >> 8));
}

void put32(struct model *m, uint32_t off, uint32_t val)
{
	put16(m, off, (uint16_t)val);
	put16(m, off + 2, (uint16_t)(val >> 16));
}

uint16_t get16(const struct model *m, uint32_t off)
{
	return (uint16_t)(m->bytes[off] | m->bytes[off + 1] << 8);
}

uint32_t get32(const struct model *m, uint32_t off)
{
	return get16(m, off) | (uint32_t)get16(m, off + 2) << 16;
}

static void mask32(struct model *m, uint32_t off, uint32_t val)
{
	unsigned int i;

	for (i = 0; i < 4; i++)
		m->mask[off + i] = (uint8_t)(val >> (8 * i));
}

void put_std(struct model *m, uint32_t off, uint8_t id, uint8_t next)
{
	put8(m, off, id);
	put8(m, off + 1, next);
}

void put_ext(struct model *m, uint32_t off, uint16_t id, uint8_t version,
	     uint16_t next)
{
	put32(m, off, id | (uint32_t)version << 16 | (uint32_t)next << 20);
}

void put_first(struct model *m, uint8_t pointer)
{
	put16(m, 0x06, 0x0010);
	put8(m, (m->bytes[0x0e] & 0x7f) == 2 ? 0x14 : 0x34, pointer);
}

void put_bar(struct model *m, uint32_t off, uint32_t flags, uint64_t size)
{
	uint64_t mask = ~(size - 1);

	put32(m, off, flags);
	if ((flags & 7) == 4) {
		mask32(m, off, (uint32_t)mask & ~0xfu);
		mask32(m, off + 4, (uint32_t)(mask >> 32));
	} else {
		mask32(m, off, (uint32_t)mask & ~(flags & 1 ? 3u : 0xfu));
	}
}

void put_sriov(struct model *m, uint32_t off, uint16_t next)
{
	m->sriov = off;
	m->offsets[0] = 1;
	m->offsets[1] = 0x80;
	m->strides[0] = 1;
	m->strides[1] = 2;
	put_ext(m, off, 0x0010, 1, next);
	put16(m, off + 0x0c, 8);
	put16(m, off + 0x0e, 8);
	put16(m, off + 0x14, 1);
	put16(m, off + 0x16, 1);
	put16(m, off + 0x1a, 0x10);
	put32(m, off + 0x1c, 0x553);
	put32(m, off + 0x20, 1);
	mask32(m, off + 0x08, 0x00000019);
	m->w1c[off + 0x0a] = 1;
	mask32(m, off + 0x10, 0x0000ffff);
	mask32(m, off + 0x20, 0x553);
	put_bar(m, off + 0x24, 0x4, 0x4000);
}

struct pcicap_view sriov_view(struct model *m)
{
	struct pcicap_view v = { 0 };

	v.cfg = &m->cfg;
	v.offset = (uint16_t)m->sriov;
	v.size = 0x40;
	v.kind = PCICAP_EXTENDED;
	v.id = 0x0010;
	v.version = 1;
	return v;
}

void model_init_plain(struct model *m, uint32_t size, uint8_t header_type)
{
	memset(m, 0, sizeof(*m));
	m->size = size;
	put32(m, 0x00, 0x56781234);
	put8(m, 0x0e, header_type);
	mask32(m, 0x04, 0x00000547);
	model_reset_trace(m);
}

void model_init(struct model *m, uint32_t size)
{
	model_init_plain(m, size, 0);
	put_first(m, 0x40);
	put_std(m, 0x40, 0x10, 0);
	put16(m, 0x42, 0x0002);
	put32(m, 0x4c, 0x00000103); /* x16 */
}

void model_reset_trace(struct model *m)
{
	m->trace.ops = &model_ops;
	m->trace.priv = m;
	m->trace.reads = 0;
	m->trace.writes = 0;
	m->trace.fail_at = NEVER;
	m->trace.fail_error = 0;
	m->trace.gone_at = NEVER;
}

int model_open(struct model *m)
{
	int err;

	m->mem.bytes = m->bytes;
	m->mem.write_mask = m->mask;
	m->mem.w1c_mask = m->w1c;
	m->mem.size = m->size;
	err = pcicap_cfg_init(&m->cfg, &trace_ops, &m->trace, m->size);
	model_reset_trace(m);
	return err;
}

unsigned int model_accesses(const struct model *m)
{
	return m->trace.reads + m->trace.writes;
}
