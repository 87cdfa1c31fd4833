// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Any accesses and events on simulated functions: bytes of the input choose the
 * function and may change it, the rest are what happens.
 */
#include "../model/functions.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct pcicap_model m, vfs[2];
static uint8_t bytes[4096], former[4096], vpd[64], table[2048 * 16], pba[256];

static void require(bool holds)
{
	if (!holds)
		abort();
}

/* What happens: 8 bytes. */
struct step {
	uint8_t what;
	uint8_t width;
	uint16_t off;
	uint32_t value;
};

static void read_one(const struct step *s)
{
	unsigned int width = 1u << (s->width & 3);
	uint32_t val;
	int err = pcicap_model_read(&m, s->off, width, &val);

	require(!err || val == 0xffffffff);
	require(err == 0 || err == -EINVAL || err == -ERANGE || err == -EIO);
	if (!err && width < 4)
		require(!(val >> (8 * width)));
}

/* A write changes what the rules let it, where no behaviour has a say. */
static void write_one(const struct step *s)
{
	unsigned int i;

	memcpy(former, m.data, sizeof(former));
	(void)!pcicap_model_write(&m, s->off, 1u << (s->width & 3), s->value);
	for (i = 0; i < m.size; i++) {
		const struct pcicap_model_bits *b = &m.bits[i];

		if (b->owner || m.gone)
			continue;
		require(!((former[i] ^ m.data[i]) &
			  ~(b->write | b->clear | b->set)));
	}
}

static void access_bar(const struct step *s)
{
	struct pcicap_model_access a = {
		.off = s->off,
		.value = s->value,
		.width = (uint8_t)(1 << (s->width & 3)),
		.space = s->what % 7,
		.is_write = s->width & 4,
	};

	(void)!pcicap_model_bar_access(&m, &a);
}

static void event(const struct step *s)
{
	switch (s->off % 12) {
	case 0:
		pcicap_model_reset(&m, s->value % 4);
		break;
	case 1:
		pcicap_model_sleep(&m, s->value);
		break;
	case 2:
		pcicap_model_remove(&m);
		break;
	case 3:
		pcicap_model_insert(&m);
		break;
	case 4:
		pcicap_model_fire(&m, s->value % 4096);
		break;
	case 5:
		pcicap_model_error(&m, s->value % 40, NULL);
		break;
	case 6:
		pcicap_model_correctable(&m, s->value % 40);
		break;
	case 7:
		pcicap_model_root_error(&m, s->value % 3,
					(uint16_t)(s->value >> 16));
		break;
	case 8:
		pcicap_model_link(&m, s->value & 15, s->value >> 4,
				  s->value & 1);
		break;
	case 9:
		pcicap_model_presence(&m, s->value & 1);
		pcicap_model_attention(&m);
		break;
	case 10:
		(void)!pcicap_model_set_bar(&m, s->value % 8,
					    (uint64_t)1 << s->width % 64);
		(void)!pcicap_model_set_vf_bar(&m, s->value % 8,
					       (uint64_t)1 << s->width % 64);
		break;
	default:
		pcicap_model_pme(&m);
		(void)!pcicap_model_dma(&m);
	}
}

static int begin(const uint8_t **data, size_t *size)
{
	uint8_t kind = (*data)[0];
	size_t n = (*data)[1];
	int err;

	*data += 2;
	*size -= 2;
	if (kind & 1)
		make_endpoint(bytes);
	else
		make_root_port(bytes);
	/* some of its bytes are others: (offset, value) */
	for (; n && *size >= 3; n--, *data += 3, *size -= 3)
		bytes[((*data)[0] | (*data)[1] << 8) & 0xfff] = (*data)[2];
	err = pcicap_model_init(&m, bytes, kind & 2 ? 256 : 4096,
				pcicap_all_descs, pcicap_n_all_descs);
	if (err && err != -ELOOP && err != -EBADMSG)
		return err;
	m.vpd = vpd;
	m.vpd_size = sizeof(vpd);
	m.msix_table = table;
	m.msix_pba = pba;
	if (pcicap_model_init_vf(&vfs[0], &m, bytes, m.size) ||
	    pcicap_model_init_vf(&vfs[1], &m, bytes, m.size))
		return 0;
	m.vfs = vfs;
	m.max_vfs = 2;
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct step s;

	if (size < 2 || begin(&data, &size))
		return 0;
	for (; size >= sizeof(s); data += sizeof(s), size -= sizeof(s)) {
		memcpy(&s, data, sizeof(s));
		if (s.what < 100)
			write_one(&s);
		else if (s.what < 160)
			read_one(&s);
		else if (s.what < 200)
			access_bar(&s);
		else
			event(&s);
	}
	return 0;
}
