/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Lines of C that are too long are broken, as clang-format would keep them. */
#ifndef GEN_WRAP_H
#define GEN_WRAP_H

#include "base/util.h"

/*
 * Append @text to @out. Lines of code past 80 columns continue under the
 * parenthesis that is open, or under what follows "return" or "="; a
 * call whose arguments do not fit behind "=" goes to the next line if it fits
 * there. A sum past 100 columns breaks behind "+".
 */
void wrap_c(const char *text, size_t len, struct strbuf *out);

#endif /* GEN_WRAP_H */
