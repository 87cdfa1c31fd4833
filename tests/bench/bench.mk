# SPDX-License-Identifier: GPL-2.0-only OR MIT
BENCHES += bench-gen

bench-gen: $(GEN)
	tests/bench/bench-gen.sh $(GEN) $(B)/bench $(SPECS)

.PHONY: bench-gen
