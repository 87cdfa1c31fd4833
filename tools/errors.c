// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What errors are called. */
#include "caps.h"

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
