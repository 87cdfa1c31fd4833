#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# runtime-names.sh: a C table of the names that the runtime's headers have, without
# "pcicap_" and "PCICAP_". A spec must not make them a second time.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

cat <<'HEAD'
/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Names of the runtime, sorted; made by "make language". */
HEAD
{
	# what the lists of language.h become is seen by the preprocessor alone,
	# what is for the kernel is not
	printf '#include <pcicap/core/%s.h>\n' bar cap decode want |
		"${CC:-cc}" -E -P -Iruntime/include -x c -
	find runtime/include -name '*.h' -exec \
		"${CC:-cc}" -w -fpreprocessed -dD -E -P -x c {} +
} | grep -oE '\b(pcicap|PCICAP)_[A-Za-z0-9_]+' | sed 's/^pcicap_//; s/^PCICAP_//' |
	grep -E '^[A-Za-z]' | sort -u | sed 's/.*/"&",/'
