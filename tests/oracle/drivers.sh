#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# drivers.sh LINUX-SOURCE.tar.xz DIR SPEC=HEADER,HEADER ...: take headers out of
# Linux's source, and compare the assertions DIR/SPEC.c with each.
set -eu
archive=$1
dir=$2
shift 2
taken=$dir/$(basename "$archive" .tar.xz)
members=
for pair in "$@"; do
	for header in $(echo "${pair#*=}" | tr , ' '); do
		[ -s "$taken/$header" ] || members="$members */$header"
	done
done
if [ -n "$members" ]; then
	mkdir -p "$taken"
	set -f
	# shellcheck disable=SC2086 # a list of patterns
	tar -xJf "$archive" -C "$taken" --strip-components=1 --wildcards $members
	set +f
fi
for pair in "$@"; do
	spec=${pair%%=*}
	headers=
	for header in $(echo "${pair#*=}" | tr , ' '); do
		headers="$headers $taken/$header"
	done
	# shellcheck disable=SC2086 # a list of files
	"${PYTHON:-python3}" "$(dirname "$0")/check_drivers.py" --cc "${CC:-cc}" \
		"$spec" "$dir/$spec.c" "$dir/$spec-linux.h" $headers
done
echo "drivers: as in $(basename "$archive")"
