# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Tests of what people send: dumps in all forms, cut off and broken.

DUMP_PCICAP := $(B)/tests/tools/asan/pcicap

# tests/tools/tools.mk builds it, with sanitizers: what is wrong is an exit status that no test expects.
check-dump-cut-off: $(DUMP_PCICAP)
	PCICAP=$(DUMP_PCICAP) $(TT_PYTHON) -W error tests/dump/test_cut_off.py

# Prints how many functions pcicap and lspci read.
check-dump-forms: $(DUMP_PCICAP)
	PCICAP=$(DUMP_PCICAP) $(TT_PYTHON) -W error \
		tests/dump/test_forms.py tests/images/*.dump

# Archives, standard input, what is an image and what is text.
check-dump-input: $(DUMP_PCICAP) $(B)/pcicap
	PCICAP=$(DUMP_PCICAP) $(TT_PYTHON) -W error tests/dump/test_input.py

check-dump-words: $(DUMP_PCICAP)
	PCICAP=$(DUMP_PCICAP) $(TT_PYTHON) -W error tests/dump/test_words.py

CHECKS += check-dump-words check-dump-cut-off check-dump-forms check-dump-input

.PHONY: check-dump-words check-dump-cut-off check-dump-forms check-dump-input
