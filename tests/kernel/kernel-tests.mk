# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of the kernel's headers without a boot.

CHECKS += check-kernel-config check-kernel-constants check-kernel-cost check-kernel-mixups

# Generated kernel headers and runtime/kernel over bytes, with the kernel's functions
# in tests/kernel/shim/: tests of the kernel alone, and those of tests/accessors
# that both targets pass.
KERNEL_FLAGS := -std=gnu11 -DCONFIG_PCIEAER -DCONFIG_PCIE_DPC -DCONFIG_PCIEASPM \
		-iquote tests/kernel -iquote tests/accessors \
		-Itests/kernel/shim -Iruntime/include \
		-Itests/gen/golden/kernel -Igenerated/kernel
KERNEL_SHIM := -g -Wall -Wextra -Wno-unused-parameter \
	       -Wno-sign-compare -Werror \
	       -fsanitize=address,undefined -fno-sanitize-recover=all
KERNEL_PARTS := tests/kernel/shim.c tests/kernel/space.c \
		$(wildcard runtime/kernel/*.c)
KERNEL_ONLY  := $(addprefix $(B)/tests/kernel/test_,config life bar memory values unheld fragments)
KERNEL_SAME  := $(addprefix $(B)/tests/kernel/test_,same same_bar same_encode same_memory same_checked same_places same_live)
KERNEL_TESTS := $(KERNEL_ONLY) $(KERNEL_SAME)

$(KERNEL_TESTS): $(KERNEL_PARTS) $(B)/generated.stamp \
		$(wildcard tests/kernel/*.h tests/kernel/shim/*/*.h \
		tests/kernel/fragments/* runtime/include/pcicap/kernel/*.h \
		tests/gen/golden/kernel/pcicap/*.h \
		tests/gen/golden/kernel/pcicap/*/*.h)

# Standard input has no folder of its own, whose same.h would come first.
$(KERNEL_ONLY): $(B)/tests/kernel/test_%: tests/kernel/test_%.c
	@mkdir -p $(@D)
	$(CC) $(KERNEL_FLAGS) $(KERNEL_SHIM) -o $@ $< $(KERNEL_PARTS) $(CHECK_LIBS)

$(KERNEL_SAME): $(B)/tests/kernel/%: tests/accessors/%.c
	@mkdir -p $(@D)
	$(CC) $(KERNEL_FLAGS) $(KERNEL_SHIM) -o $@ -x c - -x none $(KERNEL_PARTS) $(CHECK_LIBS) <$<

check-kernel-config: $(KERNEL_TESTS)
	for t in $^; do $$t || exit 1; done

# The same on big-endian machines of 32 and 64 bits, with minicheck.
KERNEL_SOURCES := $(KERNEL_ONLY:$(B)/%=%.c) \
		  $(patsubst $(B)/tests/kernel/%,tests/accessors/%.c,$(KERNEL_SAME))
check-kernel-config-ppc check-kernel-config-s390x: check-kernel-config-%: \
		$(KERNEL_SOURCES) $(B)/generated.stamp
	@mkdir -p $(B)/tests/kernel/$*
	set -e; cc=$*; [ $$cc != ppc ] || cc=powerpc; \
	for t in $(KERNEL_SOURCES); do \
		out=$(B)/tests/kernel/$*/$$(basename $$t .c); \
		$$cc-linux-gnu-gcc $(KERNEL_FLAGS) -O1 -static \
			-Itests/runtime/mini -o $$out -x c - -x none \
			$(KERNEL_PARTS) tests/runtime/minicheck.c <$$t; \
		qemu-$*-static $$out; \
	done

CHECKS += check-kernel-config-ppc check-kernel-config-s390x

# All headers compile with the shim, and all their constants, in seconds.
check-kernel-constants: $(B)/generated.stamp
	$(PYTHON) tests/kernel/constants.py $(CC) $(B)/tests/kernel/constants

# What they cost the compiler, and what accessors become: tables with goals. 70 s.
check-kernel-cost:
	tests/kernel/cost.sh $(B)/tests/kernel/cost

# sparse finds what is of another register.
check-kernel-mixups:
	tests/kernel/mixups.sh $(B)/tests/kernel/mixups

.PHONY: check-kernel-config check-kernel-constants check-kernel-config-ppc check-kernel-config-s390x check-kernel-cost check-kernel-mixups
