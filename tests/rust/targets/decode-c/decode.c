/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Every register and field of every image that is named, by the C accessors. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <pcicap/core/errno.h>
#include <pcicap/user/mem.h>
{{#headers}}
#include <pcicap/{{name}}.h>
{{/headers}}
{{#capabilities}}
#include <pcicap/{{name}}.h>
{{/capabilities}}

static const char *why(int err)
{
	switch (err) {
	case -ENXIO:
		return "NotInLayout";
	case -ERANGE:
		return "OutOfRange";
	case -ENODATA:
		return "Truncated";
	case -ENODEV:
		return "Gone";
	case -ENOENT:
		return "Absent";
	case -ELOOP:
		return "Loop";
	case -EBADMSG:
		return "BadPointer";
	default:
		return "?";
	}
}

static void show(const char *path, const char *name, int err,
		 unsigned long long value)
{
	if (err)
		printf("%s.%s %s\n", path, name, why(err));
	else
		printf("%s.%s %llx\n", path, name, value);
}
{{#headers}}
{{>spec}}
{{/headers}}
{{#capabilities}}
{{>spec}}
{{/capabilities}}

static void decode(const char *name)
{
	static unsigned char bytes[4096];
	struct pcicap_mem mem;
	struct pcicap_cfg cfg;
	FILE *f = fopen(name, "rb");
	size_t size = f ? fread(bytes, 1, sizeof(bytes), f) : 0;
	int err;

	if (!f || size < 64)
		exit(2);
	fclose(f);
	printf("file %s\n", name);
	err = pcicap_mem_open(&mem, &cfg, bytes, (uint32_t)size);
	if (err) {
		printf("open %s\n", why(err));
		return;
	}
{{#headers}}
	find_{{symbol}}(&cfg);
{{/headers}}
{{#capabilities}}
	find_{{symbol}}(&cfg);
{{/capabilities}}
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		decode(argv[i]);
	return 0;
}
