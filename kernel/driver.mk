# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# For the Makefile of a driver out of the kernel's tree, beside its Kbuild file:
#
#	PCICAP ?= ../pcicap		a checkout of pcicap
#	include $(PCICAP)/kernel/driver.mk
#
# make [KVER=VERSION] [KDIR=FOLDER] [LLVM=1] [V=1] [W=1]: build pcicap.ko, once for
# all drivers, in the checkout's build/kernel/VERSION, and the modules of this
# folder. The default is the running kernel, or the newest whose headers there are.

pcicap-checkout := $(abspath $(PCICAP))
ifdef KDIR
KVER ?= $(shell $(MAKE) -s -C $(KDIR) kernelrelease)
endif
KVER ?= $(shell cd /lib/modules && ls -dv */build | sed 's|/build||' | \
	awk -v run="$$(uname -r)" '{ v = $$0 } v == run { exit } END { print v }')
KDIR ?= /lib/modules/$(KVER)/build
pcicap-ko := $(pcicap-checkout)/build/kernel/$(KVER)
pcicap-ours := PCICAP=$(pcicap-checkout) \
	KBUILD_EXTRA_SYMBOLS='$(KBUILD_EXTRA_SYMBOLS) $(pcicap-ko)/Module.symvers'

modules:
	+@$(MAKE) --no-print-directory -C $(pcicap-checkout) KVER=$(KVER) \
		KDIR=$(KDIR) kernel
	$(MAKE) -C $(KDIR) M=$(CURDIR) $(pcicap-ours) $@

clean modules_install:
	$(MAKE) -C $(KDIR) M=$(CURDIR) $(pcicap-ours) $@

# pcicap.ko first: the modules call it.
load: modules
	[ -d /sys/module/pcicap ] || insmod $(pcicap-ko)/pcicap.ko
	for ko in *.ko; do insmod $$ko; done

.PHONY: modules clean modules_install load
