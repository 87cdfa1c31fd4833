#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# setup.sh GROUP...: install the Debian packages of these groups that are
# missing. Groups: build demo check guest tree arch.
set -euo pipefail

packages() {
	case $1 in
	build) echo gcc make libc6-dev libyaml-dev pkg-config ;;
	demo) echo libfuse3-dev libkmod-dev libpci-dev pci.ids ;;
	check)
		echo check chromium clang clang-format cmake fuse3 g++ hyperfine lib32gcc-12-dev \
			libc6-dev-i386 libclang-rt-14-dev meson ninja-build pciutils python3 \
			python3-docutils python3-jsonschema python3-yaml rust-clippy rustc \
			shellcheck sparse \
			strace tidy umockdev valgrind qemu-user-static git \
			gcc-s390x-linux-gnu libc6-dev-s390x-cross \
			gcc-powerpc-linux-gnu libc6-dev-powerpc-cross \
			gcc-aarch64-linux-gnu libc6-dev-arm64-cross
		;;
	guest)
		echo busybox-static cpio kmod linux-headers-amd64 \
			linux-headers-6.12-amd64 linux-image-amd64 \
			linux-source-6.1 lld llvm \
			qemu-system-x86 seabios xz-utils zstd
		;;
	tree) echo linux-source-6.1 linux-source-6.12 bc bison flex libelf-dev libssl-dev xz-utils ;;
	arch) echo gcc-aarch64-linux-gnu gcc-arm-linux-gnueabihf gcc-i686-linux-gnu \
		gcc-mips-linux-gnu gcc-powerpc64-linux-gnu ;;
	*)
		echo "setup.sh: no package group '$1'" >&2
		exit 2
		;;
	esac
}

wanted=
for group in "$@"; do
	names=$(packages "$group")
	wanted="$wanted $names"
done

id=unknown
version=
if [ -r /etc/os-release ]; then
	# shellcheck source=/dev/null
	id=$(. /etc/os-release && echo "${ID:-unknown}")
	# shellcheck source=/dev/null
	version=$(. /etc/os-release && echo "${VERSION_ID:-}")
fi
if [ "$id" != debian ] || [ "$version" != 12 ]; then
	if [ "${PCICAP_NO_SETUP:-}" = 1 ]; then
		exit 0
	fi
	cat >&2 <<END
setup.sh: this is $id $version; packages are installed on Debian 12 only.
Install what these Debian packages hold, then run make with PCICAP_NO_SETUP=1:
$(echo "$wanted" | xargs -n 1 | sort | sed 's/^/  /')
END
	exit 1
fi

missing=
for package in $wanted; do
	state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
	case $state in
	*' installed') ;;
	*) missing="$missing $package" ;;
	esac
done
[ -n "$missing" ] || exit 0

root=
if [ "$(id -u)" != 0 ]; then
	if ! command -v sudo >/dev/null; then
		echo "setup.sh: needs root or sudo to install:$missing" >&2
		exit 1
	fi
	root='sudo'
fi

echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
lock='-oDPkg::Lock::Timeout=300'
$root env DEBIAN_FRONTEND=noninteractive apt-get -qq $lock update
# shellcheck disable=SC2086
$root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y $lock \
	-o Dpkg::Use-Pty=0 --no-install-recommends install $missing
