# SPDX-License-Identifier: GPL-2.0-only OR MIT
# The specs against the kernel's header: PCI_REGS_H=FILE for another version.

PCI_REGS_H ?= /usr/include/linux/pci_regs.h

CHECKS += check-oracle

$(B)/oracle/facts.txt: $(GEN) $(SPECS) $(wildcard templates/oracle/*)
	$(GEN) -T templates -t oracle -o $(@D) $(SPECS)

check-oracle: $(B)/oracle/facts.txt
	$(PYTHON) tests/oracle/oracle.py $< $(PCI_REGS_H) \
		tests/oracle/waivers.txt $(B)/oracle/oracle.c > $(B)/oracle/report \
		|| { cat $(B)/oracle/report; false; }
	$(CC) -std=c11 -fsyntax-only $(B)/oracle/oracle.c
	@tail -n 1 $(B)/oracle/report
	PCICAP_GEN=$(GEN) PCI_REGS_H=$(PCI_REGS_H) \
		$(PYTHON) tests/oracle/test_oracle.py

# Where fields are and how they are read, as other public sources have it. The share of
# fields that two of them agree with does not go down. Access kinds, by rules.
CHECKS += check-facts

FACTS_LEAST := 76

check-facts: $(B)/oracle/facts.txt
	$(PYTHON) tests/oracle/check_facts.py $< tests/oracle/second-source.tsv \
		tests/oracle/second-source-waivers.txt --least $(FACTS_LEAST) \
		--none tests/oracle/second-source-none.txt
	FACTS=$< $(PYTHON) tests/oracle/test_facts.py
	$(GEN) -T tests/oracle/targets -t details -o $(B)/oracle $(SPECS)
	$(PYTHON) tests/oracle/check_details.py $(B)/oracle/details.txt \
		tests/oracle/second-source-details.tsv \
		tests/oracle/second-source-details-none.txt
	DETAILS=$(B)/oracle/details.txt $(PYTHON) tests/oracle/test_details.py
	$(PYTHON) tests/oracle/check_kinds.py $< tests/oracle/kinds.tsv
	FACTS=$< $(PYTHON) tests/oracle/test_kinds.py

# IDs, masks and values once more against libpci's header, where it has the same
# names.
CHECKS += check-oracle-libpci

LIBPCI_HEADER := $(firstword $(wildcard /usr/include/pci/header.h \
	/usr/include/*/pci/header.h))

check-oracle-libpci: $(B)/oracle/facts.txt
	@test -n "$(LIBPCI_HEADER)" || { echo "libpci-dev is not installed"; false; }
	$(PYTHON) tests/oracle/oracle.py --some $< $(LIBPCI_HEADER) \
		tests/oracle/waivers-libpci.txt $(B)/oracle/libpci.c \
		> $(B)/oracle/libpci-report
	$(CC) -std=c11 -fsyntax-only '-Dpciaddr_t=unsigned long long' $(B)/oracle/libpci.c
	@tail -n 1 $(B)/oracle/libpci-report

.PHONY: check-oracle check-facts check-oracle-libpci

# Specs of devices against the headers of the kernel's drivers: SPEC=HEADER.
DRIVER_HEADERS := serial16550=/usr/include/linux/serial_reg.h

# Those that come with the kernel's source: SPEC=HEADER,HEADER.
E1000E	       := drivers/net/ethernet/intel/e1000e
XHCI	       := drivers/usb/host/xhci
DRIVER_SOURCES := ahci=drivers/ata/ahci.h \
	e1000=drivers/net/ethernet/intel/e1000/e1000_hw.h \
	e1000e=$(E1000E)/regs.h,$(E1000E)/defines.h,$(E1000E)/82571.h,$(E1000E)/hw.h \
	uhci=drivers/usb/host/uhci-hcd.h \
	ehci=include/linux/usb/ehci_def.h \
	sdhci=drivers/mmc/host/sdhci.h \
	hda=include/sound/hda_register.h,include/sound/hda_verbs.h \
	xhci=$(XHCI)-ext-caps.h,$(XHCI)-caps.h,$(XHCI)-port.h,$(XHCI)-debugfs.h,$(XHCI).h
DRIVER_LINUX   ?= $(lastword $(sort $(wildcard /usr/src/linux-source-*.tar.xz)))

CHECKS += check-oracle-drivers

check-oracle-drivers: $(GEN)
	$(GEN) -T tests/oracle/targets -t drivers -o $(B)/oracle/drivers $(SPECS)
	@for pair in $(DRIVER_HEADERS); do \
		spec=$${pair%%=*}; c=$(B)/oracle/drivers/$$spec.c; \
		$(CC) -std=c11 -fsyntax-only -include $${pair#*=} $$c || exit 1; \
		n=$$(grep -c _Static_assert $$c); \
		echo "$$spec: $$n macros of $${pair#*=} match"; \
		[ $$n -gt 20 ] || exit 1; done
	@if [ -z "$(DRIVER_LINUX)" ]; then \
		echo "no linux-source package: $(DRIVER_SOURCES) not compared"; \
	else PYTHON="$(PYTHON)" CC="$(CC)" sh tests/oracle/drivers.sh \
		"$(DRIVER_LINUX)" $(B)/oracle/drivers $(DRIVER_SOURCES); fi

.PHONY: check-oracle-drivers

# Structures in memory and configuration of devices against the kernel's own, of each
# kernel that is here, and values in them; those in C against the spec.
KERNEL_HEADERS := $(shell ls -d /usr/src/linux-headers-*-common 2>/dev/null | sort -V)
STRUCTURES     := nvme

CHECKS += check-oracle-structures

check-oracle-structures: $(B)/generated.stamp check-oracle-drivers
	@[ -n "$(KERNEL_HEADERS)" ] || { echo "no kernel headers"; exit 1; }
	$(GEN) -T tests/oracle/targets -t members -o $(B)/oracle/members $(SPECS)
	$(PYTHON) tests/oracle/check_members.py --cc "$(CC)" \
		--facts $(B)/oracle/members --out $(B)/oracle/members/c \
		tests/oracle/members.tsv $(KERNEL_HEADERS) \
		$(wildcard $(B)/oracle/drivers/linux-source-*)
	@for c in $(B)/oracle/members/*.c; do \
		$(CC) -std=c11 -fsyntax-only -Igenerated/user -Iruntime/include \
			$$c || exit 1; \
		echo "$$(basename $$c .c): $$(grep -c ^AT $$c) members of C"; done
	FACTS=$(B)/oracle/members TREE=$(lastword $(KERNEL_HEADERS)) \
		$(PYTHON) tests/oracle/test_members.py
	@for s in $(STRUCTURES); do for k in $(KERNEL_HEADERS); do \
		h=$$k/include/linux/$$s.h; \
		$(CC) -std=gnu11 -Wall -Werror -fsyntax-only \
			-Itests/oracle/shim -Igenerated/user -Iruntime/include \
			-DKERNEL_HEADER="\"$$h\"" tests/oracle/$$s.c || exit 1; \
		echo "$$s: values as in $$h"; done; done

.PHONY: check-oracle-structures
