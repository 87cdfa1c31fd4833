# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of what generated headers do, refuse and cost.

CHECKS += check-accessors check-accessors-s390x check-accessors-ppc \
	  check-accessors-m32 check-accessors-matrix check-accessors-refused \
	  check-accessors-cost

CHECK_LIBS := -lcheck -lsubunit -lm -lrt -lpthread

TEST_DESCS := $(addprefix tests/gen/golden/desc/test_,device.c memory.c places.c others.c)

OTHERS_DESC := $(addprefix tests/gen/golden/desc/test_,others.c places.c)

# Over the golden headers of the test specs, and over real ones.
GOLDEN_TESTS   := $(addprefix $(B)/tests/test_,accessors same same_bar same_encode same_memory same_checked same_places same_live device match values live memory places others decode_made)
REAL_TESTS     := $(addprefix $(B)/tests/test_,faults goldfish combined layouts)
ACCESSOR_TESTS := $(GOLDEN_TESTS) $(B)/tests/test_bar_decode $(REAL_TESTS)
ACCESSOR_FLAGS := -D_XOPEN_SOURCE=700 -g -Wall -Wextra \
		  -fsanitize=address,undefined -fno-sanitize-recover=all \
		  -Iruntime/include -Itests/accessors

$(GOLDEN_TESTS): $(B)/tests/test_%: tests/accessors/test_%.c \
		tests/accessors/space.c $(LIB) \
		$(wildcard tests/accessors/*.h tests/gen/golden/user/pcicap/*.h)
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(ACCESSOR_FLAGS) -Itests/gen/golden/user -Igenerated/user -o $@ $< \
		tests/accessors/space.c $(if $(filter %others,$@),$(OTHERS_DESC)) \
		$(LIB) $(CHECK_LIBS)

$(B)/tests/test_others: $(OTHERS_DESC)

$(B)/tests/test_bar_decode: tests/accessors/test_bar_decode.c $(LIB) \
		tests/accessors/little.h $(TEST_DESCS)
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(ACCESSOR_FLAGS) -o $@ $< \
		$(TEST_DESCS) $(LIB) $(CHECK_LIBS)

$(REAL_TESTS): $(B)/tests/test_%: tests/accessors/test_%.c \
		tests/accessors/space.c $(LIB) $(wildcard tests/accessors/*.h) \
		$(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(ACCESSOR_FLAGS) -Igenerated/user -o $@ $< \
		$(if $(filter %combined %layouts,$@),tests/accessors/space.c) $(LIB) \
		$(CHECK_LIBS)

check-accessors: $(ACCESSOR_TESTS)
	for t in $^; do $$t || exit 1; done

# The same on machines of another byte order and word size, with minicheck.
# tests/runtime/runtime.mk compiles the runtime for them.
# $(1): machine; $(2): compiler and its options
ACCESSOR_NAMES := $(notdir $(ACCESSOR_TESTS))
define ACCESSOR_MACHINE
$(B)/tests/$(1)/test_%: tests/accessors/test_%.c tests/accessors/space.c \
		$(TEST_DESCS) tests/runtime/minicheck.c $(wildcard tests/accessors/*.h) \
		$(RUNTIME_SRCS:%.c=$(B)/tests/runtime/$(1)/%.o) \
		$(B)/generated.stamp
	@mkdir -p $$(@D)
	$(2) -std=gnu11 -O1 -static -D_XOPEN_SOURCE=700 \
		$(RUNTIME_INCLUDES) -Itests/runtime/mini \
		-Itests/gen/golden/user -Igenerated/user -Itests/accessors -o $$@ $$(filter %.c %.o,$$^)

$(B)/tests/$(1)/all: $(ACCESSOR_NAMES:%=$(B)/tests/$(1)/%)
endef

$(eval $(call ACCESSOR_MACHINE,s390x,s390x-linux-gnu-gcc))
$(eval $(call ACCESSOR_MACHINE,ppc,powerpc-linux-gnu-gcc))
$(eval $(call ACCESSOR_MACHINE,m32,$(CC) -m32 \
	-idirafter /usr/include/x86_64-linux-gnu))

check-accessors-s390x check-accessors-ppc: check-accessors-%: $(B)/tests/%/all
	for t in $(ACCESSOR_NAMES); do \
		qemu-$*-static $(B)/tests/$*/$$t || exit 1; done

check-accessors-m32: $(B)/tests/m32/all
	tests/run-m32.sh $(ACCESSOR_NAMES:%=$(B)/tests/m32/%)

check-accessors-matrix: $(B)/generated.stamp
	tests/accessors/matrix.sh $(B)/tests/matrix

check-accessors-refused:
	tests/accessors/refused.sh

check-accessors-cost: $(B)/generated.stamp
	tests/accessors/cost.sh $(B)/tests/cost

.PHONY: check-accessors check-accessors-s390x check-accessors-ppc \
	check-accessors-m32 check-accessors-matrix check-accessors-refused \
	check-accessors-cost
