// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/counters.h"

#include "base/strbuf.h"

#include <pcicap/user/sysfs.h>

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

const char *counters_file_name(enum counter_file file)
{
	static const char *const names[] = {
#define COUNTERS_X(id, file) [COUNTERS_##id] = file,
		COUNTER_FILES(COUNTERS_X)
#undef COUNTERS_X
	};

	return names[file];
}

/* "BadTLP 3", or "3" */
static int read_line(const char *line, struct counter *out)
{
	out->name[0] = 0;
	if (sscanf(line, "%31[A-Za-z0-9_] %" SCNu64, out->name, &out->value) ==
		    2 &&
	    out->name[0] > '9')
		return 1;
	out->name[0] = 0;
	return sscanf(line, "%" SCNu64, &out->value) == 1;
}

unsigned int counters_read(const char *root, const char *name,
			   enum counter_file file,
			   struct counter out[MAX_COUNTERS])
{
	char path[PATH_MAX], line[128];
	unsigned int n = 0;
	struct strbuf t;
	FILE *f;

	strbuf_init(&t, path, sizeof(path));
	strbuf_addf(&t, "%s/%s/%s", root ? root : PCICAP_SYSFS_ROOT, name,
		    counters_file_name(file));
	f = fopen(path, "re");
	if (!f)
		return 0;
	while (n < MAX_COUNTERS && fgets(line, sizeof(line), f)) {
		/* the total comes last */
		if (strncmp(line, "TOTAL", 5) != 0 && read_line(line, &out[n]))
			n++;
	}
	fclose(f);
	return n;
}
