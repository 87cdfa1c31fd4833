// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Simulated functions from dumps, images and devices. */
#include <pcicap/user/model.h>

#include <stdio.h>
#include <string.h>

int pcicap_model_copy(struct pcicap_model *m, struct pcicap_cfg *cfg,
		      const struct pcicap_desc *const *descs,
		      unsigned int n_descs)
{
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
	uint32_t off, dw;
	unsigned int i;

	for (off = 0; off + 4 <= cfg->size; off += 4) {
		if (pcicap_cfg_read32(cfg, off, &dw))
			break;
		for (i = 0; i < 4; i++)
			bytes[off + i] = (uint8_t)(dw >> (8 * i));
	}
	if (off < PCICAP_CFG_MIN_SIZE)
		return -ENODATA;
	return pcicap_model_init(m, bytes, off, descs, n_descs);
}

void pcicap_model_take_sizes(struct pcicap_model *m,
			     const struct pcicap_dump *d)
{
	unsigned int i;

	for (i = 0; i < d->n_regions; i++) {
		const struct pcicap_dump_region *r = &d->regions[i];

		/* an impossible size is left out, and the BAR does not move */
		if (r->index == PCICAP_DUMP_NO_INDEX ||
		    pcicap_model_set_bar(m, r->index, r->size))
			continue;
	}
}

int pcicap_model_map(struct pcicap_model *m, uint8_t bar,
		     struct pcicap_map *map)
{
	const struct pcicap_model_bar *b = bar < PCICAP_MAX_BARS ? m->bars[bar]
								 : NULL;

	if (!b)
		return -ENXIO;
	pcicap_map_memory(map, bar, b->data, b->size);
	map->model = m;
	map->got = PCICAP_CACHE_UC;
	return 0;
}

const struct pcicap_bar_desc *
pcicap_model_find_bar(const struct pcicap_device_desc *const *devices,
		      unsigned int n_devices, const char *device,
		      const char *bar)
{
	unsigned int i, k;

	for (i = 0; i < n_devices; i++) {
		const struct pcicap_device_desc *d = devices[i];

		for (k = 0; !strcmp(d->name, device) && k < d->n_bars; k++) {
			if (!strcmp(d->bars[k].root.name, bar))
				return &d->bars[k];
		}
	}
	return NULL;
}

static int from_image(struct pcicap_model *m, const char *bytes, size_t n,
		      const struct pcicap_desc *const *descs,
		      unsigned int n_descs)
{
	if (n < PCICAP_CFG_MIN_SIZE)
		return -ENODATA;
	return pcicap_model_init(m, bytes,
				 n < PCICAP_CFG_MAX_SIZE + 1
					 ? (uint32_t)n
					 : PCICAP_CFG_MAX_SIZE + 1,
				 descs, n_descs);
}

static int from_text(struct pcicap_model *m, FILE *file, const char *head,
		     size_t n, const struct pcicap_desc *const *descs,
		     unsigned int n_descs)
{
	struct pcicap_dump d;
	struct pcicap_cfg cfg;
	int ret;

	pcicap_dump_start_with(&d, file, head, n);
	ret = pcicap_dump_next(&d);
	if (ret <= 0)
		return ret ? ret : -ENOENT;
	ret = pcicap_dump_open(&d, &cfg);
	if (!ret)
		ret = pcicap_model_copy(m, &cfg, descs, n_descs);
	if (!ret)
		pcicap_model_take_sizes(m, &d);
	return ret;
}

int pcicap_model_load_file(struct pcicap_model *m, const char *path,
			   const struct pcicap_desc *const *descs,
			   unsigned int n_descs)
{
	char head[PCICAP_DUMP_BLOCK];
	FILE *file = fopen(path, "rb");
	size_t n;
	int ret;

	if (!file)
		return -errno;
	n = fread(head, 1, sizeof(head), file);
	if (ferror(file))
		ret = -EIO;
	else if (pcicap_dump_is_text(head, n))
		ret = from_text(m, file, head, n, descs, n_descs);
	else
		ret = from_image(m, head, n, descs, n_descs);
	fclose(file);
	return ret;
}
