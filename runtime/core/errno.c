// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/core/errno.h>

const char *pcicap_strerror(int err)
{
	switch (err) {
	case 0:
		return "success";
	case -ENOENT:
		return "no such capability";
	case -ENODEV:
		return "device is gone";
	case -EACCES:
		return "not permitted to read this part";
	case -ENODATA:
		return "not there: cut off, or left out";
	case -ERANGE:
		return "out of range";
	case -EDOM:
		return "no value stands for this quantity exactly";
	case -ETIMEDOUT:
		return "timed out";
	case -EINVAL:
		return "misaligned access or invalid argument";
	case -ELOOP:
		return "corrupt capability list: it loops";
	case -EBADMSG:
		return "corrupt capability list or register";
	case -EBUSY:
		return "busy";
	case -ENXIO:
		return "no such register in this layout";
	case -EPERM:
		return "write not allowed";
	case -ENOSPC:
		return "more entries than there is room for";
	case -EIO:
		return "access failed";
	default:
		return "unexpected error";
	}
}
