#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# matrix.sh sources|headers INCLUDES DEFINES FILE...: compile each file with gcc
# and clang, as C11, C17 and C2x; headers also as C++17.
set -euo pipefail
what=$1
read -ra includes <<<"$2"
read -ra defines <<<"$3"
shift 3
warn=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes
	-Werror)
flags=("${warn[@]}" "${includes[@]}" "${defines[@]}" -O2)
failed=0

# What a header is included into; a header may have nothing but macros.
empty=$(mktemp)
trap 'rm -f "$empty"' EXIT
echo 'extern int nothing;' >"$empty"

run() {
	"$@" || { echo "failed: $*"; failed=1; }
}

for cc in gcc clang; do
	for std in c11 c17 c2x; do
		for file in "$@"; do
			if [ "$what" = headers ]; then
				run $cc -std=$std "${flags[@]}" -fsyntax-only \
					-x c -include "$file" "$empty"
			else
				run $cc -std=$std "${flags[@]}" -c \
					-o /dev/null "$file"
			fi
		done
	done
done
if [ "$what" = headers ]; then
	flags=("${flags[@]/-Wstrict-prototypes/-Wextra}")
	for cxx in g++ clang++; do
		for file in "$@"; do
			run $cxx -std=c++17 "${flags[@]}" -fsyntax-only \
				-x c++ -include "$file" "$empty"
		done
	done
fi
exit $failed
