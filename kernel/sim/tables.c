// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The tables of all specs at once: each alone would read the kernel's headers anew. */
#include "desc/tables.h"
