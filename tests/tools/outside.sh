#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# outside.sh MAKE FOLDER: a driver's own repository, built from an installed prefix
# with make, CMake and Meson, in C and C++: once, and anew only when a spec changed.
set -euo pipefail
make=$1
mkdir -p "$2"
top=$(cd "$2" && pwd)
prefix=$top/prefix
rm -rf "$prefix" "$top/make" "$top/cmake" "$top/meson"
$make --no-print-directory install PREFIX="$prefix" DESTDIR= >"$top/log"
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
for tool in make cmake meson; do
	cp -R examples/outside "$top/$tool"
done

configure() { # tool
	case $1 in
	cmake) cmake -S . -B build -G Ninja >log 2>&1 || { cat log; exit 1; } ;;
	meson) meson setup build >log 2>&1 || { cat log; exit 1; } ;;
	esac
}
build() { # tool
	case $1 in
	make) make ;;
	cmake) cmake --build build ;;
	meson) meson compile -C build ;;
	esac >log 2>&1 || { cat log; exit 1; }
}
programs() {
	case $1 in
	make) echo ./driver ./driver++ ;;
	*) echo build/driver_c build/driver_cpp ;;
	esac
}
# was the generator run by the last build?
generated() {
	grep -q 'pcicap-gen\|Generating\|headers' log
}

for tool in make cmake meson; do
	cd "$top/$tool"
	configure $tool
	build $tool
	for program in $(programs $tool); do
		text=$($program)
		[ "$text" = '0 turns, a job of 512 bytes' ] || {
			echo "$tool $program: $text"
			exit 1
		}
	done
	build $tool
	! generated || { echo "$tool: made anew though nothing changed"; cat log; exit 1; }
	sleep 1
	touch "$prefix/share/pcicap/specs/lib/msix.yaml"
	build $tool
	generated || { echo "$tool: an imported spec changed, unnoticed"; cat log; exit 1; }
	build $tool
	! generated || { echo "$tool: made anew once more"; cat log; exit 1; }
	find . -name '*.h' | grep -q 'acme/widget.h'
	! find . -path '*pcicap/*.h' | grep . || { echo "$tool: headers of another prefix"; exit 1; }
	echo "ok   $tool: C and C++, and nothing is made twice"
done
