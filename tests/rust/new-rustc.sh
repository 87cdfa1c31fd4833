#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# new-rustc.sh DIR LIB.RS: the crate compiles with Debian's newest rustc, too. It
# conflicts with the older one, so it is unpacked, not installed.
set -euo pipefail

dir=$1
mkdir -p "$dir"
if [ ! -x "$dir/usr/bin/rustc" ]; then
	std=$(apt-cache depends libstd-rust-web-dev | sed -n 's/.*Depends: //p' |
		grep '^libstd-rust-web-[0-9]' | head -n 1)
	llvm=$(apt-cache depends "$std" | sed -n 's/.*Depends: //p' |
		grep '^libllvm' | head -n 1)
	(cd "$dir" && apt-get -qq download rustc-web libstd-rust-web-dev "$std" \
		${llvm:+"$llvm"} && for deb in *.deb; do dpkg -x "$deb" .; done)
fi
libs=$(find "$dir/usr/lib" \( -name 'librustc_driver*.so' -o -name 'libLLVM*.so*' \) \
	-printf '%h\n' | sort -u | tr '\n' ':')
export LD_LIBRARY_PATH=$libs
"$dir/usr/bin/rustc" --version
"$dir/usr/bin/rustc" --sysroot "$dir/usr" --edition 2021 -D warnings \
	--crate-type rlib --crate-name pcicap -o "$dir/libpcicap.rlib" "$2"
