// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What errors are called. */
#include "base/errors.h"

#include <pcicap/core/errno.h>

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

bool is_limit(int err)
{
	return err == -EACCES || err == -ENODATA;
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
