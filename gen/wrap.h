/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Lines of C that are too long are broken at commas and logical operators. */
#ifndef GEN_WRAP_H
#define GEN_WRAP_H

#include "util.h"

/*
 * Append @text to @out; lines past 80 columns that are neither comments nor
 * preprocessor lines continue under the parenthesis that is open.
 */
void wrap_c(const char *text, size_t len, struct strbuf *out);

#endif /* GEN_WRAP_H */
