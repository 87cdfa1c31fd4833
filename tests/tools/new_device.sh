#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# A new device is one spec: with no line of C, its header has typed accessors,
# and pcicap decodes its registers.
#
# new_device.sh BUILD SPEC..., from the top of the tree.
set -euo pipefail

build=$1
shift
new=tests/tools/new_device
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
warn='-Wall -Wextra -Wpedantic -Wconversion -Werror'
headers="-I$work/generated/user -Iruntime/include"
dev=$work/tree/0000:00:01.0

mkdir "$work/generated"
"$build/pcicap-gen" -t user -t kernel -t desc -t owners -T templates \
	-o "$work/generated" "$@" $new/made_up.yaml

# Nothing else is made in another way than before.
diff -rqx .clang-format generated "$work/generated" >"$work/differ" || true
LC_ALL=C sort "$work/differ" | sed "s|$work/||" | diff - <(cat <<'EOF'
Files generated/desc/all.c and generated/desc/all.c differ
Files generated/desc/tables.h and generated/desc/tables.h differ
Only in generated/desc: made_up.c
Only in generated/kernel/pcicap/more: made_up.h
Only in generated/kernel/pcicap: made_up.h
Only in generated/user/pcicap: made_up.h
EOF
)

# shellcheck disable=SC2046,SC2086
{
	cc -std=c11 -D_GNU_SOURCE $warn $headers -o "$work/program" \
		$new/program.c "$build/libpcicap.a"
	c++ -std=c++17 -D_GNU_SOURCE $warn $headers -x c++ -c -o /dev/null \
		$new/program.c
	cc -std=c11 $headers -o "$work/pcicap" "$build"/tools/*/*.o \
		"$work"/generated/desc/{made_up,all}.c \
		"$build/libpcicap-desc.a" "$build/libpcicap.a" \
		${TOOLS_LIBS:-}
}

# A function like that of sysfs.
mkdir -p "$dev"
{
	printf '\x21\x43\x02\x00\x02\x00\x00\x00\x00\x00\x00\xff'
	head -c 244 /dev/zero
} >"$dev/config"
{
	echo 0x00000000f0000000 0x00000000f00000ff 0x0000000000040200
	echo 0x0000000000000000 0x0000000000000000 0x0000000000000000
	echo 0x00000000f1000000 0x00000000f1000fff 0x000000000014220c
} >"$dev/resource"
{
	printf '\xde\xc0\x0d\x60\x00\x88\x00\x00'
	head -c 248 /dev/zero
} >"$dev/resource0"
head -c 4096 /dev/zero >"$dev/resource2"

"$work/program" "$work/tree" 0000:00:01.0 | diff - <(echo 600dc0de)
# "failed" was not cleared, what is reserved is as it was
[ "$(od -An -tx2 -j4 -N2 "$dev/resource0")" = ' 0801' ]
"$work/pcicap" show --root "$work/tree" 00:01.0 bar0 | tail -n +2 |
	diff - <(cat <<'EOF'
  [bar0] made_up_regs: Registers (256 bytes)
    id: good
    ctrl: enable+ failed-
    fifo: not read: that would change the device

EOF
)
echo 'ok   a new device is one spec'
