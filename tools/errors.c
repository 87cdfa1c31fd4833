// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What errors are called. */
#include "caps.h"
#include "guard.h"

#define SYMBOL(name)           \
	{                      \
		-(name), #name \
	}

static const struct {
	int err;
	const char *name;
} symbols[] = {
	SYMBOL(ENOENT), SYMBOL(ENODEV),	    SYMBOL(EACCES), SYMBOL(ENODATA),
	SYMBOL(ERANGE), SYMBOL(EINVAL),	    SYMBOL(ELOOP),  SYMBOL(EBADMSG),
	SYMBOL(EBUSY),	SYMBOL(ENXIO),	    SYMBOL(EPERM),  SYMBOL(ENOSPC),
	SYMBOL(ENOMEM), SYMBOL(EOPNOTSUPP),
};

const char *error_symbol(int err)
{
	unsigned int i;

	for (i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		if (symbols[i].err == err)
			return symbols[i].name;
	}
	return "EIO";
}

const char *list_name(unsigned int list)
{
	static const char *const names[N_LISTS] = {
		"header",
		"standard capabilities",
		"extended capabilities",
	};

	return names[list];
}

bool is_limit(int err)
{
	return err == -EACCES || err == -ENODATA;
}

const char *register_error_text(const struct cap *cap, int err)
{
	if (cap->kind != KIND_BAR)
		return pcicap_strerror(err);
	if (err == -EACCES)
		return RESERVED_TEXT;
	if (err == -EIO)
		return GUARD_GONE;
	return err == -EINVAL ? "misaligned" : pcicap_strerror(err);
}

const char *map_error_text(int err)
{
	switch (err) {
	case -ENODEV:
		return "no such function, or it is gone";
	case -ENXIO:
		return "no such BAR, or it has no address";
	case -EOPNOTSUPP:
		return "an I/O BAR, or the kernel has no file for mapping it";
	case -ERANGE:
		return "past the end of the BAR";
	case -EBUSY:
		return "another program or a driver has it";
	case -EACCES:
		return "not permitted";
	case -ENOMEM:
		return "not enough memory";
	case -EIO:
		return "access failed";
	default:
		return pcicap_strerror(err);
	}
}
