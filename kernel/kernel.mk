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

.PHONY: kernel check-kernel-tree
