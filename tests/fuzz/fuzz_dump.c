// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Any bytes as the text of a dump. */
#include <pcicap/core/cap.h>
#include <pcicap/user/dump.h>

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct pcicap_dump dump;
static uint8_t text[1 << 16];

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pcicap_view v;
	struct pcicap_cfg cfg;
	FILE *file;
	size_t i;
	int ret;

	if (!size || size > sizeof(text))
		return 0;
	for (i = 0; i < size; i++)
		text[i] = data[i];
	file = fmemopen(text, size, "r");
	if (!file)
		abort();
	pcicap_dump_start(&dump, file);
	while ((ret = pcicap_dump_next(&dump)) != 0) {
		if (ret == -EIO || dump.line > size)
			abort();
		if (ret < 0)
			continue;
		if (dump.size < PCICAP_CFG_MIN_SIZE)
			abort();
		if (!pcicap_dump_open(&dump, &cfg))
			(void)!pcicap_find_std(&cfg, 0x10, 0, &v);
	}
	fclose(file);
	return 0;
}
