// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/space.h"

#include "base/errors.h"
#include "base/guard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool space_is(const struct space *space, const char *name, size_t length)
{
	size_t plain = strcspn(name, "#");
	char *end;

	if (name[0] == '@')
		return space->kind != KIND_BAR &&
		       strtoul(name + 1, &end, 16) == space->offset &&
		       end == name + length;
	if (plain > length)
		plain = length;
	if (space->kind == PCICAP_HEADER && plain == 6 &&
	    !strncmp(name, "header", 6))
		return plain == length;
	if (space->kind == KIND_BAR && plain == 4 && !strncmp(name, "bar", 3) &&
	    name[3] == '0' + space->id)
		return plain == length;
	if (strlen(space->name) != plain ||
	    strncmp(space->name, name, plain) != 0)
		return false;
	if (plain == length)
		return true;
	return strtoul(name + plain + 1, &end, 10) == space->instance &&
	       end == name + length;
}

const char *space_kind_name(const struct space *space)
{
	if (space->kind == PCICAP_HEADER)
		return "header";
	if (space->kind == KIND_BAR)
		return "bar";
	return space->kind == PCICAP_STANDARD ? "standard" : "extended";
}

void space_full_name(const struct space *space, char *out, size_t size)
{
	if (space->instance)
		snprintf(out, size, "%s#%u", space->name, space->instance);
	else
		snprintf(out, size, "%s", space->name);
}

const char *space_error_text(const struct space *space, int err)
{
	if (space->kind != KIND_BAR)
		return pcicap_strerror(err);
	if (err == -EACCES)
		return RESERVED_TEXT;
	if (err == -EIO)
		return GUARD_GONE;
	return err == -EINVAL ? "misaligned" : pcicap_strerror(err);
}
