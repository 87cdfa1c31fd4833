/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * All tables, for a compiler that shall see them at once.
 *
 * Generated from specs/ - do not edit.
 */
/* clang-format off */
#include "all.c"
#include "test_header.c"
#include "test_access.c"
#include "test_arrays.c"
#include "test_blocks.c"
#include "test_dvsec.c"
#include "test_entries.c"
#include "test_layout.c"
#include "test_orders.c"
#include "test_vendor.c"
#include "test_vsec.c"
#include "test_wide.c"
#include "test_writable.c"
#include "test_checked.c"
#include "test_device.c"
#include "test_live.c"
#include "test_memory.c"
#include "test_others.c"
#include "test_places.c"
/* clang-format on */
