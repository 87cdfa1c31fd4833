# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Fuzzing. "make check" runs each target for 15 seconds, beginning with the
# saved corpus; "make fuzz FUZZ_TIME=600" takes longer. What is found on the way
# stays in build/tests/fuzz/corpus; "make fuzz-corpus" adds to tests/fuzz/corpus
# those inputs of it that reach new code.

FZ	    := $(B)/tests/fuzz
FZ_FLAGS    := -std=gnu11 -g -O1 -fsanitize=fuzzer,address,undefined \
	       -fno-sanitize-recover=all
FZ_TARGETS  := image dump others edit decode model spec
FZ_SAVED    := tests/fuzz/corpus
FZ_SHORT    := 15
FUZZ_TIME   ?= 60

FZ_image    := -max_len=4096
FZ_dump	    := -max_len=8192
FZ_others   := -max_len=512
FZ_edit	    := -max_len=256
FZ_decode   := -max_len=4097
FZ_model    := -max_len=2048
FZ_spec	    := -max_len=8192 -dict=tests/fuzz/spec.dict
FZ_more_spec := specs tests/gen/good tests/gen/bad

# The program's own file has main(), as libFuzzer has.
FZ_GEN_SRCS := $(filter-out gen/cli/main.c,$(GEN_SRCS))

$(FZ)/fuzz_image $(FZ)/fuzz_dump $(FZ)/fuzz_others $(FZ)/fuzz_edit: \
		$(FZ)/fuzz_%: tests/fuzz/fuzz_%.c $(RUNTIME_SRCS)
	@mkdir -p $(@D)
	$(CLANG) $(FZ_FLAGS) $(RT_WARN) $(RUNTIME_INCLUDES) \
		$(RUNTIME_DEFINES) -o $@ $^

$(FZ)/fuzz_decode: tests/fuzz/fuzz_decode.c $(RUNTIME_SRCS) \
		$(B)/generated.stamp
	@mkdir -p $(@D)
	$(CLANG) $(FZ_FLAGS) $(RT_WARN) $(RUNTIME_INCLUDES) \
		$(RUNTIME_DEFINES) -o $@ $(filter %.c,$^) generated/desc/*.c

$(FZ)/fuzz_model: tests/fuzz/fuzz_model.c tests/model/functions.c \
		tests/model/functions.h $(RUNTIME_SRCS) $(B)/generated.stamp
	@mkdir -p $(@D)
	$(CLANG) $(FZ_FLAGS) $(RT_WARN) $(RUNTIME_INCLUDES) \
		$(RUNTIME_DEFINES) -o $@ $(filter %.c,$^) generated/desc/*.c

$(FZ)/fuzz_spec: tests/fuzz/fuzz_spec.c $(GEN_SRCS) $(GEN_HDRS)
	@mkdir -p $(@D)
	$(CLANG) $(FZ_FLAGS) $(WARNFLAGS) $(GEN_CPPFLAGS) -o $@ $< \
		$(FZ_GEN_SRCS) -lyaml

# $(1): target; $(2): seconds; $(3): more options
define FZ_RUN
	@mkdir -p $(FZ)/corpus/$(1)
	$(FZ)/fuzz_$(1) $(FZ_$(1)) $(3) -max_total_time=$(2) -timeout=10 \
		-print_final_stats=0 -artifact_prefix=$(FZ)/$(1)- \
		$(FZ)/corpus/$(1) $(FZ_SAVED)/$(1) $(FZ_more_$(1))
endef

$(FZ_TARGETS:%=check-fuzz-%): check-fuzz-%: $(FZ)/fuzz_%
	$(call FZ_RUN,$*,$(FZ_SHORT),-rss_limit_mb=1024)

$(FZ_TARGETS:%=fuzz-%): fuzz-%: $(FZ)/fuzz_%
	$(call FZ_RUN,$*,$(FUZZ_TIME),-rss_limit_mb=1024)

# One after the other.
fuzz:
	@set -e; for t in $(FZ_TARGETS); do \
		$(MAKE) --no-print-directory fuzz-$$t; done

# New seeds: images from the specs and of broken lists.
fuzz-corpus: $(FZ_TARGETS:%=$(FZ)/fuzz_%)
	$(PYTHON) tests/synthetic/test_synthetic.py --seeds $(FZ)/seeds/decode
	$(PYTHON) tests/tools/make_images.py --seeds $(FZ)/seeds/decode
	@set -e; for t in $(FZ_TARGETS); do \
		mkdir -p $(FZ_SAVED)/$$t $(FZ)/seeds/$$t $(FZ)/corpus/$$t; \
		$(FZ)/fuzz_$$t -merge=1 $(FZ_SAVED)/$$t \
			$(FZ)/seeds/$$t $(FZ)/corpus/$$t; done

CHECKS += $(FZ_TARGETS:%=check-fuzz-%)

.PHONY: $(FZ_TARGETS:%=check-fuzz-%) $(FZ_TARGETS:%=fuzz-%) fuzz fuzz-corpus
