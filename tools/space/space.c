// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "space/space.h"

#include "base/errors.h"
#include "base/guard.h"
#include "base/number.h"

#include <stdio.h>
#include <string.h>

/* "@120": hexadecimal, as it is shown. */
static bool is_at(const struct space *space, const char *name, size_t length)
{
	uint64_t at;

	return space->kind != KIND_BAR &&
	       number_digits(name + 1, length - 1, 16, &at) &&
	       at == space->offset;
}

/* "2", behind "name#". */
static bool is_instance(const struct space *space, const char *text,
			size_t length)
{
	uint64_t n;

	return number_digits(text, length, 10, &n) && n == space->instance &&
	       (length == 1 || text[0] != '0');
}

static bool is_text(const char *name, size_t length, const char *text)
{
	return strlen(text) == length && !strncmp(name, text, length);
}

bool space_is(const struct space *space, const char *name, size_t length)
{
	const char *mark = memchr(name, '#', length);
	size_t plain = mark ? (size_t)(mark - name) : length;

	if (length && name[0] == '@')
		return is_at(space, name, length);
	if (space->kind == PCICAP_HEADER && is_text(name, length, "header"))
		return true;
	if (space->kind == KIND_BAR && length == 4 &&
	    !strncmp(name, "bar", 3) && name[3] == '0' + space->id)
		return true;
	if (!is_text(name, plain, space->name))
		return false;
	return !mark || is_instance(space, mark + 1, length - plain - 1);
}

const char *space_kind_name(const struct space *space)
{
	if (space->kind == PCICAP_HEADER)
		return "header";
	if (space->kind == KIND_BAR)
		return "bar";
	if (space->kind == KIND_MEMORY)
		return "memory";
	return space->kind == PCICAP_STANDARD ? "standard" : "extended";
}

void space_full_name(const struct space *space, char *out, size_t size)
{
	if (space->instance)
		snprintf(out, size, "%s#%u", space->name, space->instance);
	else
		snprintf(out, size, "%s", space->name);
}

void space_size_text(const struct space *space, char *out, size_t size)
{
	if (space->described > space->size)
		snprintf(out, size, "%u of %u bytes", space->size,
			 space->described);
	else
		snprintf(out, size, "%u bytes", space->size);
}

const char *space_error_text(const struct space *space, int err)
{
	if (space->kind != KIND_BAR)
		return err == -ENODATA ? "not in the dump"
				       : pcicap_strerror(err);
	if (err == -EACCES)
		return RESERVED_TEXT;
	if (err == -EIO)
		return GUARD_GONE;
	if (err == -ENOENT)
		return "another BAR tells what else is here, and it cannot be "
		       "read";
	return err == -EINVAL ? "misaligned" : pcicap_strerror(err);
}
