#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# embed.sh FILE...: C with the texts of these files, for pcicap-gen to carry
# templates and specs with it. Names are sorted by the bytes of their paths.
set -eu

cat <<'END'
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Made by scripts/embed.sh - do not edit. */
#include "base/embedded.h"

const struct embedded embedded_files[] = {
END
n=0
for file in $(printf '%s\n' "$@" | LC_ALL=C sort); do
	printf '\t{ EMBEDDED_PREFIX "%s",\n' "$file"
	# the last line of some partials has no end
	last=
	# shellcheck disable=SC2016 # for sed
	[ -z "$(tail -c 1 "$file")" ] || last='$s/\\n"$/"/'
	# a line is a string; a "?" may be part of a trigraph
	sed -e 's/[\\"?]/\\&/g' -e 's/\t/\\t/g' -e 's/^/\t\t"/' -e 's/$/\\n"/' \
		-e "$last" "$file"
	printf '\t\t"", %s },\n' "$(wc -c <"$file")"
	n=$((n + 1))
done
printf '};\n\nconst unsigned int n_embedded_files = %s;\n' "$n"
