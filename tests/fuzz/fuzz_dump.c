// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Any bytes as the text of a dump. */
#include <pcicap/core/cap.h>
#include <pcicap/user/dump.h>

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct pcicap_dump dump;
static uint8_t text[1 << 16];
static unsigned long last_line;

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void look_at_note(void *ctx, const struct pcicap_dump_note *note)
{
	require(ctx == &last_line && note->line && note->last >= note->line);
	require(note->line <= last_line + 1 || note->line <= dump.line);
	if (note->kind == PCICAP_DUMP_MISSING)
		require(note->from < note->to && note->to <= dump.size);
}

/* What cannot be read is no value; what can be is in @dump.bytes. */
static void look_at_bytes(struct pcicap_cfg *cfg)
{
	uint32_t at;
	uint8_t val;

	for (at = 0; at < dump.size; at++) {
		int err = pcicap_cfg_read8(cfg, at, &val);

		require(!err || err == -ENODATA || err == -ENODEV);
		require(err || val == dump.bytes[at]);
		require(err != -ENODATA || dump.bytes[at] == 0xff);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pcicap_view v;
	struct pcicap_cfg cfg;
	FILE *file;
	size_t i;

	if (!size || size > sizeof(text))
		return 0;
	for (i = 0; i < size; i++)
		text[i] = data[i];
	(void)pcicap_dump_is_text(text, size);
	file = fmemopen(text, size, "r");
	require(file != NULL);
	pcicap_dump_start(&dump, file);
	dump.note = look_at_note;
	dump.ctx = &last_line;
	last_line = 0;
	while (pcicap_dump_next(&dump) == 1) {
		require(dump.line <= size && dump.line >= last_line);
		last_line = dump.line;
		require(dump.size >= PCICAP_CFG_MIN_SIZE &&
			dump.size <= PCICAP_CFG_MAX_SIZE);
		require(dump.n_regions <= PCICAP_DUMP_REGIONS);
		if (pcicap_dump_open(&dump, &cfg))
			continue;
		look_at_bytes(&cfg);
		(void)!pcicap_find_std(&cfg, 0x10, 0, &v);
	}
	fclose(file);
	return 0;
}
