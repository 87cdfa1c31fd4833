# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# The reference of all registers: pages for a browser in build/docs/html, and
# reStructuredText for kernel documentation in build/docs/rst.

DOCS := $(B)/docs

## Make the register reference: build/docs/html/index.html.
docs: $(DOCS)/html/index.html

$(DOCS)/html/index.html: $(GEN) $(SPECS) $(B)/inputs.list \
		$(wildcard templates/html/* templates/rst/*)
	$(GEN) -T templates -t html -t rst -o $(DOCS) --prune $(SPECS)
	@touch $@

check-docs: $(DOCS)/html/index.html
	$(PYTHON) tests/docs/check.py $(DOCS)

CHECKS += check-docs

.PHONY: docs check-docs
