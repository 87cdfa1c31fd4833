/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* In the place of Check's header, for machines that have no libcheck. */
#include "../minicheck.h"
