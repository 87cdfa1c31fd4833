# SPDX-License-Identifier: GPL-2.0-only OR MIT

# In the source tree of Debian's linux-source package: 1.5 GB of disk and some
# minutes, so it is no part of "make check".
check-kernel-tree:
	scripts/setup.sh build tree check
	kernel/check-tree.sh $(B)/kernel-tree

.PHONY: check-kernel-tree
