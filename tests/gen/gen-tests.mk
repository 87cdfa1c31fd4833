# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of pcicap-gen; again with the sanitizers.

CHECKS += check-gen check-gen-asan check-gen-context check-gen-random

GEN_ASAN := $(B)/pcicap-gen-asan
GEN_SAN	 := -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
GT	 := $(B)/tests/gen
GT_CPP	 := $(GEN_CPPFLAGS) $(WARNFLAGS) -std=gnu11
GT_LIBS	 := $(shell pkg-config --libs check 2>/dev/null || echo -lcheck) -lyaml

# The generator without its main().
GEN_LIB_OBJS  := $(filter-out $(B)/gen/cli/main.o,$(GEN_OBJS))
GEN_SAN_OBJS  := $(patsubst $(B)/%,$(GT)/asan/%,$(GEN_OBJS))
GEN_SAN_LIB   := $(filter-out $(GT)/asan/gen/cli/main.o,$(GEN_SAN_OBJS))

check-gen: $(GEN)
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_bad.py
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_mistakes.py
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_good.py
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_cli.py
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_templates.py

# What the generator accepts compiles; other specs with another RANDOM_SEED.
RANDOM_SEED  ?= 1
RANDOM_COUNT ?= 500

check-gen-random: $(GEN)
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/random_specs.py \
		--seed $(RANDOM_SEED) --count $(RANDOM_COUNT)

check-gen-asan: $(GEN_ASAN)
	PCICAP_GEN=$(GEN_ASAN) $(PYTHON) tests/gen/test_bad.py
	PCICAP_GEN=$(GEN_ASAN) $(PYTHON) tests/gen/test_mistakes.py
	PCICAP_GEN=$(GEN_ASAN) $(PYTHON) tests/gen/test_cli.py
	PCICAP_GEN=$(GEN_ASAN) $(PYTHON) tests/gen/test_templates.py
	$(GEN_ASAN) -T templates \
		-t kernel -t user -t desc -o $(B)/asan/generated $(SPECS)

$(GEN_SAN_OBJS): $(GT)/asan/%.o: %.c gen/gen.mk
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(GEN_SAN) $(GEN_CPPFLAGS) -MMD -MP -c -o $@ $<

$(GEN_ASAN): $(GEN_SAN_OBJS) $(GEN_EMBEDDED:.c=.o)
	$(CC) $(GEN_SAN) -o $@ $^ -lyaml

# Contexts; overflows are found in the one build, memory runs out in both. What
# the layers up to the checks keep is constant.
check-gen-context: $(GT)/context $(GT)/context-asan
	$(GT)/context-asan
	$(GT)/context
	tests/gen/static-data.sh $(GT)/static gen/base gen/read gen/model \
		gen/check

$(GT)/context: tests/gen/context.c $(GEN_LIB_OBJS)
	@mkdir -p $(@D)
	$(CC) $(GT_CPP) -g -O1 -fno-builtin -DSTEP=1 -DSTEP_RENDER=23 -o $@ $^ \
		$(GT_LIBS)

$(GT)/context-asan: tests/gen/context.c $(GEN_SAN_LIB)
	@mkdir -p $(@D)
	$(CC) $(GT_CPP) $(GEN_SAN) -Wl,--wrap=calloc,--wrap=realloc -DSTEP=17 \
		-DSTEP_RENDER=1009 -o $@ $^ $(GT_LIBS)

-include $(GEN_SAN_OBJS:.o=.d)

.PHONY: check-gen check-gen-asan check-gen-context check-gen-random
