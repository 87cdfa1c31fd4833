// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The tests of a device's accessors, whose BARs are memory, on simulated BARs: a
 * test built with -Dpcicap_map_memory=map_model, and this with a TEST_DEVICE. What it puts
 * into the memory is the device's doing, and there when the next access comes; what
 * it looks at with SEEN() is what the accessor wrote, not what the device made of it.
 */
#include <check.h>
#include <string.h>

#include <pcicap/user/model.h>

extern const struct pcicap_device_desc TEST_DEVICE;
extern const struct pcicap_desc pcicap_type0_desc;

void map_model(struct pcicap_map *map, uint8_t bar, void *bytes, uint64_t size);
const uint8_t *model_seen(const uint8_t *at);

static struct pcicap_model models[PCICAP_MAX_BARS];
static struct pcicap_model_bar bars[PCICAP_MAX_BARS];
static struct pcicap_model_bits bits[PCICAP_MAX_BARS][0x1000];
/* What was written last, or put by the test; and what the BAR then had. */
static uint8_t seen[PCICAP_MAX_BARS][0x1000], known[PCICAP_MAX_BARS][0x1000];

static const struct pcicap_bar_desc *find_bar(uint8_t index)
{
	for (unsigned int i = 0; i < TEST_DEVICE.n_bars; i++) {
		const struct pcicap_bar_desc *bar = &TEST_DEVICE.bars[i];

		if (bar->index == index && !bar->capability && bar->width)
			return bar;
	}
	return NULL;
}

/* The test has put something. */
static void sync(unsigned int bar)
{
	const uint8_t *data = bars[bar].data;

	for (unsigned int i = 0; i < bars[bar].size; i++) {
		if (data[i] != known[bar][i])
			seen[bar][i] = known[bar][i] = data[i];
	}
}

/* Where @at, of a BAR's memory, is what was written there, whatever it became. */
const uint8_t *model_seen(const uint8_t *at)
{
	for (unsigned int i = 0; i < PCICAP_MAX_BARS; i++) {
		if (bars[i].data && at >= bars[i].data &&
		    at < bars[i].data + bars[i].size) {
			sync(i);
			return &seen[i][at - bars[i].data];
		}
	}
	return at;
}

/* After each access, so that the line that made it is known. */
static void check_access(struct pcicap_model *m, void *ctx,
			 const struct pcicap_model_access *a)
{
	(void)ctx;
	ck_assert_msg(!m->n_findings, "%s at %x",
		      pcicap_model_rule_name(m->findings[0].rule),
		      (unsigned int)a->off);
	sync(a->space);
	for (unsigned int i = 0; a->is_write && i < a->width; i++)
		seen[a->space][a->off + i] = (uint8_t)(a->value >> (8 * i));
}

static const struct pcicap_model_hooks hooks = { .access = check_access };

static int make(struct pcicap_map *map, uint8_t bar, void *bytes, uint32_t size)
{
	static const struct pcicap_desc *const descs[] = { &pcicap_type0_desc };
	uint8_t space[256];
	struct pcicap_model *m = &models[bar];
	struct pcicap_model_bar *b = &bars[bar];
	int err = pcicap_model_compose(space, sizeof(space), 0, NULL, 0);

	space[0] = 1;
	space[4] = 2; /* decodes memory */
	if (!err)
		err = pcicap_model_init(m, space, sizeof(space), descs, 1);
	if (!err)
		err = pcicap_model_set_bar(m, bar, size);
	m->hooks = &hooks;
	*b = (struct pcicap_model_bar){ .desc = find_bar(bar),
					.data = bytes,
					.size = size,
					.bits = bits[bar],
					.n_bits = size };
	memcpy(seen[bar], bytes, size);
	memcpy(known[bar], bytes, size);
	if (!err)
		err = pcicap_model_add_bar(m, b);
	return err ? err : pcicap_model_map(m, bar, map);
}

/* What is too small for the device, or not of it, stays memory. */
void map_model(struct pcicap_map *map, uint8_t bar, void *bytes, uint64_t size)
{
	if (size > 0x1000 || make(map, bar, bytes, (uint32_t)size))
		pcicap_map_memory(map, bar, bytes, size);
}
