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

.PHONY: check-oracle
