#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# access.sh DIR RUSTC: the tests of access.rs; and that what the access kinds
# forbid does not compile.
set -euo pipefail

dir=$1
rustc=$2
here=$(cd "$(dirname "$0")" && pwd)
build() {
	"$rustc" --edition 2021 --extern "pcicap=$dir/libpcicap.rlib" "$@"
}

build -o "$dir/access" "$here/access.rs"
"$dir/access"

# refused WHAT ERROR CODE: CODE over a capability does not compile, for ERROR.
refused() {
	printf 'use pcicap::*;\nfn f<C: ConfigSpace>(v: &sriov::Sriov<View<C>>, a: &aer::Aer<View<C>>,\n s: &sriov::Sriov<Dwords<(), 16>>) { %s; }\nfn main() {}\n' \
		"$3" >"$dir/refused.rs"
	if build -o "$dir/refused" "$dir/refused.rs" 2>"$dir/refused.log"; then
		echo "$1: compiles" >&2
		exit 1
	fi
	grep -q "$2" "$dir/refused.log" || {
		cat "$dir/refused.log" >&2
		exit 1
	}
	echo "refused: $1"
}

accepted='let _ = v.read_total_vfs()'
printf 'use pcicap::*;\nfn f<C: ConfigSpace>(v: &sriov::Sriov<View<C>>) { %s; }\nfn main() {}\n' \
	"$accepted" >"$dir/refused.rs"
build -A dead_code -o "$dir/refused" "$dir/refused.rs"
refused 'a writer of what is read only' 'no method named .write_total_vfs' \
	'let _ = v.write_total_vfs(1)'
refused 'a setter of what is read only' 'no method named .with_vf_migration' \
	'let _ = v.read_cap().ok().unwrap().with_vf_migration(true)'
refused 'clear of what 1 does not clear' 'no method named .clear_ctrl' \
	'let _ = v.clear_ctrl(sriov::regs::Ctrl(1))'
refused 'a value of another register' 'mismatched types' \
	'let _ = v.update_ctrl(|_| sriov::regs::Status(1))'
refused 'a capability for another' 'no method named .read_num_vfs' \
	'let _ = a.read_num_vfs()'
refused 'a write to a snapshot' 'trait bounds were not satisfied' \
	'let _ = s.write_num_vfs(1)'
