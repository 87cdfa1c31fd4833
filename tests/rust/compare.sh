#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# compare.sh DIR: DIR/decode/c and DIR/decode/rust say the same of every image
# that is there, and of every image that is made from the specs.
set -euo pipefail

dir=$1
here=$(cd "$(dirname "$0")/.." && pwd)
rm -rf "$dir/images"
mkdir -p "$dir/images"
/usr/bin/python3 "$here/synthetic/test_synthetic.py" --pcicap build/pcicap \
	--dump "$dir/synthetic.dump" >/dev/null || [ -s "$dir/synthetic.dump" ]
n=$(/usr/bin/python3 "$here/rust/images.py" "$dir/images" "$here"/images/*.dump \
	"$dir/synthetic.dump")
find "$dir/images" -name '*.bin' | LC_ALL=C sort >"$dir/images.list"
xargs "$dir/decode/c" <"$dir/images.list" >"$dir/c.txt"
xargs "$dir/decode/rust" <"$dir/images.list" >"$dir/rust.txt"
diff "$dir/c.txt" "$dir/rust.txt"
lines=$(wc -l <"$dir/c.txt")
echo "$n images, $lines lines: no difference"
# a comparison of nothing is none
[ "$n" -gt 800 ] && [ "$lines" -gt 200000 ]

# The structures for the kernel's Rust have a part of all registers: what they
# say, the others say, too.
by_file() {
	awk '/^file / { file = $2; next } { print file, $0 }' "$1" | LC_ALL=C sort
}
xargs "$dir/decode/kernel-rust" <"$dir/images.list" >"$dir/kernel.txt"
by_file "$dir/c.txt" >"$dir/c.sorted"
by_file "$dir/kernel.txt" >"$dir/kernel.sorted"
LC_ALL=C comm -23 "$dir/kernel.sorted" "$dir/c.sorted" | head -n 20 >"$dir/kernel.diff"
cat "$dir/kernel.diff"
[ ! -s "$dir/kernel.diff" ]
lines=$(wc -l <"$dir/kernel.sorted")
echo "kernel-rust: $lines lines: no difference"
[ "$lines" -gt 40000 ]
