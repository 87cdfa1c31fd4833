# SPDX-License-Identifier: GPL-2.0-only OR MIT

GUEST := $(B)/guest/boot

GUEST_USER := tests/guest/user.c $(wildcard runtime/core/*.c runtime/user/*.c)

$(GUEST)/bin/guest-user: $(GUEST_USER) $(wildcard runtime/include/pcicap/*/*.h) \
		generated/user/pcicap/sriov.h
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(WARNFLAGS) $(CFLAGS) -static -D_GNU_SOURCE \
		-Iruntime/include -Igenerated/user -o $@ $(GUEST_USER)

# A spec of the test's own
$(GUEST)/headers/pcicap/window.h: tests/guest/window.yaml specs/lib/e1000.yaml $(GEN)
	$(GEN) -t user -o $(GUEST)/headers $<

$(GUEST)/bin/guest-deeds: $(GUEST)/headers/pcicap/window.h

GUEST_PROGRAMS := $(addprefix $(GUEST)/bin/guest-,map deeds virtio sdhci hda)

$(GUEST_PROGRAMS): $(GUEST)/bin/guest-%: tests/guest/%.c $(LIB) $(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(WARNFLAGS) $(CFLAGS) -static -D_GNU_SOURCE \
		-Iruntime/include -Igenerated/user -I$(GUEST)/headers -o $@ $< $(LIB)

# The pcicap program without shared libraries, so without names of vendors, what
# modules fit, and a file system: what can do without one asks PCICAP_HAVE_ whether
# it has it.
GUEST_PLAIN := $(patsubst tools/%.c,%,$(shell grep -l PCICAP_HAVE_ $(TOOLS_SRCS)))

$(GUEST)/plain/%.o: tools/%.c
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(WARNFLAGS) $(CFLAGS) -D_GNU_SOURCE -Itools \
		-Iruntime/include -Igenerated/user -c -o $@ $<

$(GUEST)/bin/pcicap: $(filter-out $(GUEST_PLAIN:%=$(B)/tools/%.o),$(TOOLS_OBJS)) \
		$(GUEST_PLAIN:%=$(GUEST)/plain/%.o) $(DESC_LIB) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -static -o $@ $^

# For each kernel that is booted: its modules and its initramfs. The oldest has
# the folder $(GUEST), the others folders of their own in it.
guest-build: $(GEN) $(GUEST_PROGRAMS) $(addprefix $(GUEST)/bin/,guest-user pcicap)
	@+set -e; out=$(GUEST); for kver in $$(tests/guest/kver.sh boot); do \
		tests/guest/build-module.sh $$kver $$out/modules W=1 \
			PCICAP_GEN=$(abspath $(GEN)); \
		[ $$out = $(GUEST) ] || cp -rT $(GUEST)/bin $$out/bin; \
		tests/guest/build-initramfs.sh $$kver $$out/modules $$out; \
		out=$(GUEST)/newest; mkdir -p $$out; \
	done

# Boot each kernel with SR-IOV hardware and test the modules in it: 50 s each.
# Then BARs once more, with the shared memory below 4 GiB: 20 s.
check-guest: guest-build
	tests/guest/run-guest.sh $(GUEST)
	LOW=1 APPEND=only=maps tests/guest/run-guest.sh $(GUEST)
	if [ -e $(GUEST)/newest/vmlinux ]; then \
		tests/guest/run-guest.sh $(GUEST)/newest; fi

# The guest test notices one wrong bit in a spec: 25 s.
check-guest-flip: guest-build
	tests/guest/check-flip.sh $(GUEST) $(B)/guest/flip

# BARs once more with a kernel that has iommufd, built first: not in "make check",
# for that takes 6 minutes; needs the packages of "scripts/setup.sh guest tree".
check-guest-iommufd: guest-build
	tests/guest/check-iommufd.sh $(GUEST) $(B)/guest/iommufd

# Every installed kernel, gcc and clang, sparse, kernel-doc, checkpatch.
check-modules: $(GEN)
	tests/guest/check-modules.sh

# kbuild generates what it must and no more.
# The driver of one's own in README.md: 40 s.
check-driver:
	tests/guest/check-driver.sh $(B)/guest/driver

check-rebuild:
	tests/guest/check-rebuild.sh $(B)/guest/rebuild

CHECKS += check-modules check-rebuild check-driver check-guest check-guest-flip

.PHONY: guest-build check-guest check-guest-flip check-guest-iommufd \
	check-modules check-rebuild check-driver
