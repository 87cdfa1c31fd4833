#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Every generated userspace header, alone and all together, as C and C++.
set -eu

out=$1
warn='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror'
mkdir -p "$out"

compile() { # headers-folder source compiler flags...
	local dir=$1 source=$2
	shift 2
	# shellcheck disable=SC2086
	"$@" $warn -I"$dir" -Iruntime/include -fsyntax-only "$source" ||
		{ echo "failed: $* $source"; exit 1; }
}

for dir in generated/user tests/gen/golden/user; do
	all=$out/all-$(basename "$(dirname "$dir")").h
	: >"$all"
	for header in "$dir"/pcicap/*.h; do
		name=${header##*/}
		echo "#include <pcicap/$name>" >>"$all"
		printf '#include <pcicap/%s>\nextern int unused;\n' "$name" >"$out/one.c"
		compile "$dir" "$out/one.c" gcc -std=c11
	done
	{ cat "$all"; echo 'extern int unused;'; } >"${all%.h}.c"
	cp "${all%.h}.c" "${all%.h}.cpp"
	for std in c11 c17 c2x; do
		compile "$dir" "${all%.h}.c" gcc "-std=$std"
		compile "$dir" "${all%.h}.c" clang "-std=$std"
	done
	for cc in g++ clang++; do
		compile "$dir" "${all%.h}.cpp" "$cc" -std=c++17
	done
done
for f in generated/desc/*.c tests/gen/golden/desc/*.c; do
	compile generated/user "$f" gcc -std=c11
	compile generated/user "$f" clang -std=c11
done
echo "all headers compile with gcc and clang as C11, C17, C2x and C++17"
