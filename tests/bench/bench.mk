# SPDX-License-Identifier: GPL-2.0-only OR MIT
BENCHES += bench-gen bench-dump

bench-gen: $(GEN)
	tests/bench/bench-gen.sh $(GEN) $(B)/bench $(SPECS)

# Against lspci, in the same run.
bench-dump: $(B)/pcicap
	PYTHON=$(PYTHON) tests/bench/bench-dump.sh $(B)/pcicap $(B)/bench

.PHONY: bench-gen bench-dump
