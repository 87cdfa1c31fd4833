# SPDX-License-Identifier: GPL-2.0-only OR MIT

GUEST := $(B)/guest/boot

# Boot a kernel with SR-IOV hardware and test the modules in it: 35 s.
check-guest: $(GEN)
	@set -e; kver=$$(tests/guest/kver.sh boot); \
	mkdir -p $(GUEST); \
	tests/guest/build-module.sh $$kver $(GUEST)/modules W=1; \
	tests/guest/build-initramfs.sh $$kver $(GUEST)/modules $(GUEST); \
	tests/guest/run-guest.sh $(GUEST)

# Every installed kernel, gcc and clang, sparse, kernel-doc, checkpatch.
check-modules: $(GEN)
	tests/guest/check-modules.sh

CHECKS += check-modules check-guest

.PHONY: check-guest check-modules
