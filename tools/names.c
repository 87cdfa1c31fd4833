// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "names.h"

void class_text(struct text *t, uint32_t class_code)
{
	text_addf(t, "class %04x", (unsigned int)(class_code >> 8));
}

void device_text(struct text *t, uint16_t vendor, uint16_t device)
{
	text_addf(t, "[%04x:%04x]", vendor, device);
}
