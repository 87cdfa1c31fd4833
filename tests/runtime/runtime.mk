# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Tests of the runtime: natively with Check, with sanitizers, under valgrind,
# and on machines of other byte orders and word sizes with minicheck.

RT	     := $(B)/tests/runtime
RT_TESTS     := $(sort $(filter-out tests/runtime/minicheck.c, \
		$(wildcard tests/runtime/*.c)))
# tests/runtime/sys_fault.c stands in for the real system calls
RT_SRCS	     := $(filter-out runtime/user/sys.c,$(RUNTIME_SRCS)) $(RT_TESTS)
RT_MINI_SRCS := $(RT_SRCS) tests/runtime/minicheck.c
RT_WARN	     := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
RT_CPPFLAGS  := $(RUNTIME_INCLUDES) -Itests/runtime -D_POSIX_C_SOURCE=200809L \
		-D_FILE_OFFSET_BITS=64
RT_CFLAGS    := -std=gnu11 -g $(RT_WARN)
RT_CHECK     := $(shell pkg-config --libs check 2>/dev/null || echo -lcheck)

# $(1): variant; $(2): compiler and its options; $(3): sources; $(4): libraries
define RT_VARIANT
$(RT)/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	$(2) $(RT_CFLAGS) $(RT_CPPFLAGS) -MMD -MP -c -o $$@ $$<

$(RT)/$(1)/run: $(3:%.c=$(RT)/$(1)/%.o)
	$(2) -o $$@ $$^ $(4)

$(RT)/$(1)/tests/runtime/test_regs.o: | $(B)/generated.stamp

-include $(3:%.c=$(RT)/$(1)/%.d)
endef

RT_SAN	:= -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
RT_MINI := -O2 -Itests/runtime/mini -static

$(eval $(call RT_VARIANT,native,$(CC) -O2,$(RT_SRCS),$(RT_CHECK)))
$(eval $(call RT_VARIANT,asan,$(CC) $(RT_SAN),$(RT_SRCS),$(RT_CHECK)))
$(eval $(call RT_VARIANT,mini,$(CC) -O2 -Itests/runtime/mini,$(RT_MINI_SRCS),))
$(eval $(call RT_VARIANT,s390x,s390x-linux-gnu-gcc $(RT_MINI),$(RT_MINI_SRCS),))
$(eval $(call RT_VARIANT,ppc,powerpc-linux-gnu-gcc $(RT_MINI),$(RT_MINI_SRCS),))
$(eval $(call RT_VARIANT,m32,$(CC) $(RT_MINI) -m32 \
	-idirafter /usr/include/x86_64-linux-gnu,$(RT_MINI_SRCS),))

check-runtime: $(RT)/native/run
	$<

check-runtime-asan: $(RT)/asan/run
	$<

check-runtime-valgrind: $(RT)/mini/run
	valgrind -q --error-exitcode=1 --leak-check=full \
		--show-leak-kinds=all --errors-for-leak-kinds=all $<

check-runtime-s390x: $(RT)/s390x/run
	qemu-s390x-static $<

check-runtime-ppc: $(RT)/ppc/run
	qemu-ppc-static $<

check-runtime-m32: $(RT)/m32/run
	tests/run-m32.sh $<

RT_HEADERS := $(sort $(wildcard runtime/include/pcicap/core/*.h \
	      runtime/include/pcicap/user/*.h))

# Each header stands alone and each source compiles, in all dialects.
check-runtime-matrix:
	tests/runtime/matrix.sh sources '$(RUNTIME_INCLUDES)' \
		'$(RUNTIME_DEFINES)' $(RUNTIME_SRCS)
	tests/runtime/matrix.sh headers '$(RUNTIME_INCLUDES)' '' $(RT_HEADERS)

# The core needs no library, and nothing ends the process or prints.
check-runtime-symbols: $(LIB)
	tests/runtime/symbols.sh $(RUNTIME_CORE_SRCS:%.c=$(B)/%.o)
	tests/runtime/symbols.sh -u $(RUNTIME_USER_SRCS:%.c=$(B)/%.o)

CHECKS += check-runtime check-runtime-asan check-runtime-valgrind \
	  check-runtime-s390x check-runtime-ppc check-runtime-m32 \
	  check-runtime-matrix check-runtime-symbols

.PHONY: check-runtime check-runtime-asan check-runtime-valgrind \
	check-runtime-s390x check-runtime-ppc check-runtime-m32 \
	check-runtime-matrix check-runtime-symbols
