#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# build-module.sh KVER OUT [MAKE-ARGUMENT...]: build pcicap.ko, the example
# modules and the test module for that kernel in OUT, a relative or absolute path.
# Nothing is written beside the sources. KDIR=FOLDER in the environment: the
# kernel built in it, not an installed one. PCICAP_GEN=PROGRAM among the arguments:
# generate with that one and build none.
set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
kver=$1
out=$2
shift 2
mkdir -p "$out"
out=$(cd "$out" && pwd)
kdir=${KDIR:-/lib/modules/$kver/build}
[ -e "$kdir" ] || kdir=/usr/src/linux-headers-$kver

"$top/kernel/stage.sh" "$top/examples/kernel" "$out/example"
mkdir -p "$out/test"
cp -rsfT "$top/tests/guest/module" "$out/test"
# Every generated header, to be compiled in the kernel's way.
{
	echo '// SPDX-License-Identifier: GPL-2.0-only OR MIT'
	(cd "$top/generated/kernel" && printf '#include <%s>\n' pcicap/*.h pcicap/*/*.h)
} >"$out/test/headers.c.new"
if cmp -s "$out/test/headers.c.new" "$out/test/headers.c"; then
	rm "$out/test/headers.c.new"
else
	mv "$out/test/headers.c.new" "$out/test/headers.c"
fi

make -C "$kdir" M="$out/example" "$@" modules
mkdir -p "$out/driver"
cp -rsfT "$top/examples/driver" "$out/driver"
make -C "$kdir" M="$out/driver" "$@" PCICAP="$top" \
	KBUILD_EXTRA_SYMBOLS="$out/example/Module.symvers" modules
make -C "$top/kernel/sim" KDIR="$kdir" O="$out/sim" "$@" modules
make -C "$kdir" M="$out/test" "$@" \
	PCICAP_GENERATED="$top/generated/kernel" \
	PCICAP_RUNTIME="$out/example/pcicap/runtime" \
	KBUILD_EXTRA_SYMBOLS="$out/example/Module.symvers" modules
