# SPDX-License-Identifier: GPL-2.0-only OR MIT

KVER ?= $(shell tests/guest/kver.sh build | tail -n 1)
KDIR ?= /lib/modules/$(KVER)/build

## pcicap.ko for the drivers that kernel/driver.mk builds: a folder of links for
## each kernel, one build at a time.
kernel: $(GEN)
	@mkdir -p $(B)/kernel/$(KVER)
	@cp -rsf $(addprefix $(CURDIR)/runtime/,Kbuild kernel include) 		$(B)/kernel/$(KVER)
	flock $(B)/kernel/$(KVER) $(MAKE) -C $(KDIR) 		M=$(CURDIR)/$(B)/kernel/$(KVER) modules

# In the source tree of Debian's linux-source package: 1.5 GB of disk and some
# minutes, so it is no part of "make check".
check-kernel-tree:
	scripts/setup.sh build tree check
	kernel/check-tree.sh $(B)/kernel-tree

# For other machines, big-endian and 32-bit ones among them: 15 minutes, most of it
# to prepare their kernels.
check-kernel-arch:
	scripts/setup.sh build tree arch
	+$(MAKE) --no-print-directory $(GEN)
	kernel/check-arch.sh $(B)/kernel-arch

.PHONY: kernel check-kernel-tree check-kernel-arch

# Drivers of Linux, converted: do the patches apply and compile, and is nothing
# larger? 40 s.
check-conversions:
	scripts/setup.sh build tree guest
	examples/conversions/check.sh $(B)/conversions

# The same in two kernels that are built and booted, with their traces compared:
# 30 minutes and 5 GB, so it is no part of "make check".
check-conversions-boot:
	scripts/setup.sh build tree guest
	examples/conversions/check.sh $(B)/conversions-boot boot

CHECKS += check-conversions

.PHONY: check-conversions check-conversions-boot
