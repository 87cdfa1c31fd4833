#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# stage.sh [-c] MODULE DEST: put the module's folder and what it needs of pcicap
# into DEST, for kbuild: symbolic links, with -c copies.
set -eu

how=-rsf
if [ "${1:-}" = -c ]; then
	how=-rf
	shift
fi
top=$(cd "$(dirname "$0")/.." && pwd)
module=$(cd "$1" && pwd)
mkdir -p "$2"
dest=$(cd "$2" && pwd)

# put SOURCE DESTINATION: a folder; links whose file is gone go, too.
put() {
	mkdir -p "$2"
	cp "$how" -T "$1" "$2"
	find "$2" -xtype l -delete
}

put "$module" "$dest"
for part in gen specs templates/kernel templates/c runtime; do
	put "$top/$part" "$dest/pcicap/$part"
done
mkdir -p "$dest/pcicap/kernel"
cp "$how" -t "$dest/pcicap/kernel" "$top/kernel/Makefile.pcicap"
