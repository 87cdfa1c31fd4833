// SPDX-License-Identifier: GPL-2.0-only OR MIT
// The same in C++.
#include "driver.c"
