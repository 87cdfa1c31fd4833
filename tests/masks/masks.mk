# SPDX-License-Identifier: GPL-2.0-only OR MIT
# What the specs let be written, against QEMU's devices and Linux's bridge.

MASKS_LINUX ?= /usr/src/linux-source-6.1.tar.xz

CHECKS += check-masks

$(B)/tests/masks/bridge.txt: tests/masks/bridge-emul.sh $(MASKS_LINUX)
	@mkdir -p $(@D)
	tests/masks/bridge-emul.sh $(MASKS_LINUX) $(@D) >$@.tmp
	mv $@.tmp $@

check-masks: $(PCICAP) $(B)/tests/masks/bridge.txt
	$(PYTHON) tests/masks/bridge_emul.py $(PCICAP) \
		$(B)/tests/masks/bridge.txt tests/masks/bridge-waivers.txt
	$(PYTHON) tests/masks/masks.py $(PCICAP) tests/masks/waivers.txt
	$(PYTHON) tests/masks/registers.py

.PHONY: check-masks
