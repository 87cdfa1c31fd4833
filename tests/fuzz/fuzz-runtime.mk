# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Fuzzing of the runtime. check-fuzz-runtime only runs the seeds and a short
# while more; fuzz-runtime takes FUZZ_TIME seconds for each target.

FZ	  := $(B)/tests/fuzz
FZ_FLAGS  := -std=gnu11 -g -O1 -fsanitize=fuzzer,address,undefined \
	     -fno-sanitize-recover=all
FUZZ_TIME ?= 60

$(FZ)/fuzz_%: tests/fuzz/fuzz_%.c $(RUNTIME_SRCS)
	@mkdir -p $(@D)
	$(CLANG) $(FZ_FLAGS) $(RT_WARN) $(RUNTIME_INCLUDES) \
		$(RUNTIME_DEFINES) -o $@ $^

FZ_RUNTIME := image dump

define FZ_RUN
	@for t in $(FZ_RUNTIME); do mkdir -p $(FZ)/corpus/$$t; \
		$(FZ)/fuzz_$$t -max_total_time=$(1) -max_len=8192 -timeout=10 \
		-print_final_stats=0 -artifact_prefix=$(FZ)/ \
		$(FZ)/corpus/$$t tests/fuzz/corpus/$$t || exit 1; done
endef

check-fuzz-runtime: $(FZ_RUNTIME:%=$(FZ)/fuzz_%)
	$(call FZ_RUN,5)

fuzz-runtime: $(FZ_RUNTIME:%=$(FZ)/fuzz_%)
	$(call FZ_RUN,$(FUZZ_TIME))

CHECKS += check-fuzz-runtime

.PHONY: check-fuzz-runtime fuzz-runtime
