# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Fuzzing of the interpreter of the description tables, over all of them.

FUZZ_DECODE_TIME ?= 30

$(B)/tests/fuzz/fuzz_decode: tests/fuzz/fuzz_decode.c $(RUNTIME_SRCS) \
		$(B)/generated.stamp
	@mkdir -p $(@D)
	$(CLANG) $(FZ_FLAGS) $(RT_WARN) $(RUNTIME_INCLUDES) \
		$(RUNTIME_DEFINES) -o $@ $(filter %.c,$^) generated/desc/*.c

# $(1): seconds. The seeds are those of tests/fuzz/corpus, and hand-made images.
define FUZZ_DECODE_RUN
	$(TT_PYTHON) tests/tools/make_images.py --seeds $(B)/tests/fuzz/seeds
	@mkdir -p $(B)/tests/fuzz/corpus/decode
	$< -max_total_time=$(1) -max_len=4097 -timeout=10 \
		-print_final_stats=0 -artifact_prefix=$(B)/tests/fuzz/ \
		$(B)/tests/fuzz/corpus/decode $(B)/tests/fuzz/seeds \
		$(wildcard tests/fuzz/corpus/decode)
endef

check-fuzz-decode: $(B)/tests/fuzz/fuzz_decode
	$(call FUZZ_DECODE_RUN,$(FUZZ_DECODE_TIME))

fuzz-decode: $(B)/tests/fuzz/fuzz_decode
	$(call FUZZ_DECODE_RUN,600)

CHECKS += check-fuzz-decode

.PHONY: check-fuzz-decode fuzz-decode
