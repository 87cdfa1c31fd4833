#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# check-rebuild.sh OUT: what kbuild does again in the example modules, for every
# kernel whose headers are installed: nothing if nothing changed; after a change
# of a spec only its header and what includes it.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
bad=0

# build: what kbuild says that it does, without paths
build() {
	make "-j$(nproc)" -C "/lib/modules/$version/build" M="$tree" "$@" \
		modules >"$out/log" 2>&1 || {
		cat "$out/log"
		exit 1
	}
	sed "s| $tree/| |" "$out/log" |
		sed -nE 's/^  (GEN|HOSTCC|HOSTLD|CC)( \[M\])? +/\1 /p' |
		grep -v '\.mod\.o$\|module-common' | sort || true
}

expect() {
	if [ "$2" = "$3" ]; then
		echo "ok   $version: $1"
	else
		echo "FAIL $version: $1"
		printf 'want:\n%s\ngot:\n%s\n' "$3" "$2"
		bad=1
	fi
}

for version in $("$here/kver.sh" build); do
	tree=$out/$version
	rm -rf "$tree"
	"$top/kernel/stage.sh" -c "$top/examples/kernel" "$tree"
	first=$(build)
	expect 'pcicap-gen is built as a host program' \
		"$(grep -c '^HOSTLD pcicap-gen$' <<<"$first")" 1
	expect 'each header is generated once' "$(grep '^GEN' <<<"$first")" \
		$'GEN include/generated/pcicap/edu.h\nGEN include/generated/pcicap/msi.h\nGEN include/generated/pcicap/sriov.h'
	expect 'nothing is done when nothing changed' "$(build)" ''
	sleep 1
	touch "$tree/pcicap/specs/std/msi.yaml"
	expect 'a touched spec: its header and its user' "$(build)" \
		$'CC pcicap_edu.o\nGEN include/generated/pcicap/msi.h'
	expect 'then nothing again' "$(build)" ''
	touch "$tree/pcicap/specs/lib/bar.yaml"
	expect 'a touched library: the header of the spec that imports it' \
		"$(build)" \
		$'CC pcicap_sriov.o\nGEN include/generated/pcicap/sriov.h'
	sed -i 's/^title: .*/title: Changed/' "$tree/pcicap/specs/std/msi.yaml"
	build V=1 >/dev/null
	expect 'V=1 shows the whole command' \
		"$(grep -c -- 'pcicap-gen -t kernel .*/msi.yaml' "$out/log")" 1
	expect 'the header has the change' "$(grep -c '^ \* Changed$' \
		"$tree/include/generated/pcicap/msi.h")" 1
	rm "$tree/include/generated/pcicap/sriov.h"
	expect 'a header that is gone is made again' \
		"$(build | grep '^GEN')" 'GEN include/generated/pcicap/sriov.h'
	echo 'registers: [' >>"$tree/pcicap/specs/std/msi.yaml"
	if make -C "/lib/modules/$version/build" M="$tree" modules \
		>"$out/log" 2>&1; then
		echo "FAIL $version: a bad spec does not stop the build"
		bad=1
	else
		echo "ok   $version: a bad spec stops the build"
	fi
done

# The way that README.md shows.
version=default
tree=$out/o
rm -rf "$tree"
make -C "$top/examples/kernel" O="$tree" >"$out/log" 2>&1 || {
	cat "$out/log"
	bad=1
}
expect 'make O= in examples/kernel' "$(cd "$tree" && ls -- *.ko)" \
	$'pcicap_edu.ko\npcicap_sriov.ko'
expect 'nothing is written beside the sources' \
	"$(cd "$top" && git status --short --ignored examples kernel)" ''

# The spec and the code that README.md shows, in a module of their own.
readme=$top/examples/kernel/README.md
own=$out/own
rm -rf "$own" "$out/own-tree"
mkdir -p "$own"
block() {
	sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$readme" | sed '1d;$d'
}
block yaml >"$own/my_device.yaml"
{
	echo 'obj-m := my_driver.o'
	block make
} >"$own/Kbuild"
{
	echo '#include <linux/module.h>'
	block c | sed 's/^static int start/int start(struct pci_dev *pdev);\nint start/'
	echo 'MODULE_DESCRIPTION("Test");'
	echo 'MODULE_LICENSE("GPL");'
} >"$own/my_driver.c"
for version in $("$here/kver.sh" build); do
	tree=$out/own-tree/$version
	"$top/kernel/stage.sh" "$own" "$tree"
	expect 'the spec and the driver of README.md build' \
		"$(build W=1 |
			grep "^GEN\|^CC my")" \
		$'CC my_driver.o\nGEN include/generated/pcicap/msix.h\nGEN include/generated/pcicap/my_device.h'
	expect 'without a warning' "$(grep -ci 'warning:\|error:' "$out/log")" 0
done
exit $bad
