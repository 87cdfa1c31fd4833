# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Tests of what people send: dumps in all forms, cut off and broken.

DUMP_PCICAP := $(B)/tests/tools/asan/pcicap

# tests/tools/tools.mk builds it, with sanitizers: what is wrong is an exit status that no test expects.
check-dump-cut-off: $(DUMP_PCICAP)
	PCICAP=$(DUMP_PCICAP) $(TT_PYTHON) -W error tests/dump/test_cut_off.py

CHECKS += check-dump-cut-off

.PHONY: check-dump-cut-off
