// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers of interrupts. */
#include "view/types.h"

VALUE(irq_doc_or_name, interrupts, tmpl_text(o->doc.s ? o->doc.s : o->name.s))
VALUE(irq_on, interrupts, tmpl_object(&view_reg, o->masked ? o->clear : o->set))
VALUE(irq_off, interrupts,
      tmpl_object(&view_reg, o->masked ? o->set : o->clear))

static const struct tmpl_key interrupts_keys[] = {
	KEY_TEXT("interrupts_name", interrupts, name.s, "its name"),
	KEY_GET("doc_or_name", irq_doc_or_name, "its doc, else its name"),
	KEY_OBJECT("cause", interrupts, cause, reg, "a bit for each cause"),
	KEY_OBJECT("ack", interrupts, ack, reg,
		   "where ones acknowledge them, or false"),
	KEY_OBJECT("enable", interrupts, enable, reg,
		   "a bit for each that is enabled, or false"),
	KEY_GET("on", irq_on, "where ones enable them, or false"),
	KEY_GET("off", irq_off, "where ones disable them, or false"),
	KEY_BOOL("masked", interrupts, masked, "a one in enable disables"),
};

VIEW_TYPE(interrupts, "interrupts");
