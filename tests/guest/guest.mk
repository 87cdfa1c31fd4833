# SPDX-License-Identifier: GPL-2.0-only OR MIT

GUEST := $(B)/guest/boot

GUEST_USER := tests/guest/user.c $(wildcard runtime/core/*.c runtime/user/*.c)

$(GUEST)/bin/guest-user: $(GUEST_USER) $(wildcard runtime/include/pcicap/*/*.h) \
		generated/user/pcicap/sriov.h
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(WARNFLAGS) $(CFLAGS) -static -D_GNU_SOURCE -Iruntime/include \
		-Igenerated/user \
		-o $@ $(GUEST_USER)

# Boot a kernel with SR-IOV hardware and test the modules in it: 35 s.
check-guest: $(GEN) $(GUEST)/bin/guest-user
	@set -e; kver=$$(tests/guest/kver.sh boot); \
	mkdir -p $(GUEST); \
	tests/guest/build-module.sh $$kver $(GUEST)/modules W=1 \
		PCICAP_GEN=$(abspath $(GEN)); \
	tests/guest/build-initramfs.sh $$kver $(GUEST)/modules $(GUEST); \
	tests/guest/run-guest.sh $(GUEST)

# Every installed kernel, gcc and clang, sparse, kernel-doc, checkpatch.
check-modules: $(GEN)
	tests/guest/check-modules.sh

CHECKS += check-modules check-guest

.PHONY: check-guest check-modules
