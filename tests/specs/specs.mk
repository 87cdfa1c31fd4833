# SPDX-License-Identifier: GPL-2.0-only OR MIT
# The specs against the schema, and how much they describe.

CHECKS += check-language check-schema check-coverage

## Make again what repeats the language: schema, words of
## the fuzzer, tables; and the names of the runtime.
language: $(GEN)
	$(PYTHON) scripts/language.py $(GEN)
	scripts/runtime-names.sh >gen/check/runtime_names.inc

check-language: $(GEN)
	$(PYTHON) scripts/language.py --check $(GEN)
	scripts/runtime-names.sh | diff gen/check/runtime_names.inc - || \
		{ echo "the runtime's names changed: make language"; false; }

check-schema:
	$(PYTHON) tests/specs/test_schema.py

check-coverage:
	$(PYTHON) tests/specs/coverage.py --check

# What the specs describe, and how they stand to the installed pci_regs.h.
coverage-report: check-oracle
	$(PYTHON) tests/specs/coverage.py
	@cat $(B)/oracle/report

.PHONY: language check-language check-schema check-coverage coverage-report
