#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# mixups.sh OUT: sparse finds each value, mask or field of a wrong register in the
# files of mixups/, and nothing in right.c and in all headers.
set -eu
unset MAKEFLAGS MAKELEVEL MFLAGS

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
kver=$("$top/tests/guest/kver.sh" build | tail -n 1)
bad=0

rm -rf "${out:?}"/*
cp "$here"/mixups/*.[ch] "$out/"
{
	echo '// SPDX-License-Identifier: GPL-2.0-only OR MIT'
	# sparse looks at no inline function that is not called
	printf '#include <linux/%s>\n' delay.h io.h module.h pci.h
	printf '#%s\n' 'ifdef __CHECKER__' 'undef inline' 'define inline' endif
	(cd "$top/generated/kernel" &&
		printf '#include <%s>\n' pcicap/*.h pcicap/*/*.h)
} >"$out/headers.c"
cases=$(cd "$out" && printf '%s\n' ./*.c | sed 's|^./||; s|\.c$||')
{
	for name in $cases; do
		echo "obj-m += $name.o"
	done
	echo "ccflags-y := -I$top/generated/kernel -I$top/runtime/include"
} >"$out/Kbuild"
make -C "/lib/modules/$kver/build" M="$out" C=2 W=1 CF=-D__CHECK_ENDIAN__ -k \
	modules >"$out/log" 2>&1 || true
for name in $cases; do
	found=$(grep -c "$name\.c:.*warning: " "$out/log" || true)
	case $name in
	right | headers)
		# sparse names the header, not what includes it
		found=$((found + $(grep -c 'generated/kernel/.*warning: ' "$out/log" || true)))
		if [ "$found" = 0 ] && [ -e "$out/$name.o" ]; then
			echo "ok   $name: nothing is found"
		else
			echo "FAIL $name: $found warnings"
			bad=1
		fi
		;;
	*)
		if [ "$found" = 0 ] || [ ! -e "$out/$name.o" ]; then
			echo "FAIL $name: not found"
			bad=1
		else
			echo "ok   $name: $(grep -m1 "$name\.c:.*warning: " \
				"$out/log" | sed 's/.*warning: //')"
		fi
		;;
	esac
done
[ "$bad" = 0 ] || tail -n 20 "$out/log"
exit $bad
