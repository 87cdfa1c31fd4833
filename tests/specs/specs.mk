# SPDX-License-Identifier: GPL-2.0-only OR MIT
# The specs against the schema, and how much they describe.

CHECKS += check-language check-schema check-coverage

## Make again what repeats the language: schema, words of the fuzzer, tables.
language: $(GEN)
	$(PYTHON) scripts/language.py $(GEN)

check-language: $(GEN)
	$(PYTHON) scripts/language.py --check $(GEN)

check-schema:
	$(PYTHON) tests/specs/test_schema.py

check-coverage:
	$(PYTHON) tests/specs/coverage.py --check

# What the specs describe, and how they stand to the installed pci_regs.h.
coverage-report: check-oracle
	$(PYTHON) tests/specs/coverage.py
	@cat $(B)/oracle/report

.PHONY: language check-language check-schema check-coverage coverage-report
