#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# install.sh MAKE FOLDER: install below FOLDER, and build a C and a C++ program
# there with pkg-config alone.
set -euo pipefail
make=$1
mkdir -p "$2"
top=$(cd "$2" && pwd)
dest=$top/dest
image=$PWD/tests/images/nvme-sriov.bin
source=$PWD/tests/tools/outside/program.c
rm -rf "$dest" "$top/work"
mkdir -p "$top/work"

$make --no-print-directory install PREFIX=/usr DESTDIR="$dest" >"$top/log"
# a second time, over the first
$make --no-print-directory install PREFIX=/usr DESTDIR="$dest" >"$top/log"

for file in bin/pcicap bin/pcicap-gen lib/libpcicap.a lib/libpcicap.so \
	lib/pkgconfig/pcicap.pc include/pcicap/sriov.h \
	include/pcicap/core/decode.h include/pcicap/user/sysfs.h \
	share/pcicap/specs/README.md share/pcicap/specs/ext/sriov.yaml \
	share/pcicap/templates/user share/pcicap/pcicap.schema.json \
	share/man/man1/pcicap.1 share/man/man1/pcicap-gen.1 \
	share/bash-completion/completions/pcicap; do
	test -e "$dest/usr/$file" || { echo "not installed: $file"; exit 1; }
done
if grep -rIl "$PWD" "$dest" --include='*.pc' --include='*.h'; then
	echo 'an installed file names the source tree'
	exit 1
fi

library=$(readlink -f "$dest/usr/lib/libpcicap.so")
soname=$(readelf -d "$library" | sed -n 's/.*SONAME.*\[\(.*\)\]/\1/p')
test -e "$dest/usr/lib/$soname"
case $soname in libpcicap.so.[0-9]*) ;; *) echo "soname: $soname"; exit 1 ;; esac
"${PYTHON:-python3}" tests/tools/abi.py "$library" "$dest/usr/include" \
	"PCICAP_${soname##*.}"

export PKG_CONFIG_PATH=$dest/usr/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$dest
export PKG_CONFIG_ALLOW_SYSTEM_CFLAGS=1 PKG_CONFIG_ALLOW_SYSTEM_LIBS=1
read -ra flags <<<"$(pkg-config --cflags --libs pcicap)"
cd "$top/work"
expected='4 of 8 VFs, 19 registers'
check() {
	local text
	text=$("$@" "$image")
	test "$text" = "$expected" || { echo "$1: $text"; exit 1; }
}
cc -Wall -Wextra -Werror -o in-c "$source" "${flags[@]}"
c++ -x c++ -Wall -Wextra -Werror -o in-c++ "$source" "${flags[@]}"
cc -static -o in-static "$source" "${flags[@]}"
LD_LIBRARY_PATH=$dest/usr/lib check ./in-c
LD_LIBRARY_PATH=$dest/usr/lib check ./in-c++
check ./in-static

# the installed generator finds its templates' and specs' folders by option
"$dest/usr/bin/pcicap-gen" -t user -T "$dest/usr/share/pcicap/templates" \
	-o "$top/work/headers" "$dest/usr/share/pcicap/specs/ext/ari.yaml" \
	"$dest/usr/share/pcicap/specs/ids.yaml"
find "$top/work/headers" -name ari.h | grep . >/dev/null

test "$("$dest/usr/bin/pcicap" get --raw -F "$image" sriov.total_vfs)" = 8
for page in "$dest"/usr/share/man/man1/*.1; do
	head -n 2 "$page" | grep '^\.TH ' >/dev/null
	if command -v groff >/dev/null; then
		test -z "$(groff -man -ww -Tascii -z "$page" 2>&1)"
	fi
done

# completion, as bash would call it
complete_words() {
	bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
		_pcicap; printf "%s\n" "${COMPREPLY[@]}"' completion \
		"$dest/usr/share/bash-completion/completions/pcicap" "$@"
}
pcicap=$dest/usr/bin/pcicap
complete_words "$pcicap" s | grep -x show >/dev/null
complete_words "$pcicap" show -F "$image" sri | grep -x sriov >/dev/null
complete_words "$pcicap" show --j | grep -x -- --json >/dev/null
complete_words "$pcicap" map --c | grep -x -- --cache >/dev/null
complete_words "$pcicap" map 01:00.0 | grep -x 5 >/dev/null && exit 1
complete_words "$pcicap" map 01:00.0 '' | grep -x 5 >/dev/null
bash -n "$dest/usr/share/bash-completion/completions/pcicap-gen"
echo 'installed, and used from outside'
