# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of the kernel's headers without a boot.

CHECKS += check-kernel-config check-kernel-cost check-kernel-mixups

# Generated kernel headers and runtime/kernel over bytes, with the kernel's functions
# in tests/kernel/shim/: tests of the kernel alone, and those of tests/accessors
# that both targets pass.
KERNEL_SHIM := -std=gnu11 -g -Wall -Wextra -Wno-unused-parameter \
	       -Wno-sign-compare -Werror -DCONFIG_PCIEAER -DCONFIG_PCIE_DPC \
	       -DCONFIG_PCIEASPM \
	       -fsanitize=address,undefined -fno-sanitize-recover=all \
	       -iquote tests/kernel -iquote tests/accessors \
	       -Itests/kernel/shim -Iruntime/include \
	       -Itests/gen/golden/kernel -Igenerated/kernel
KERNEL_PARTS := tests/kernel/shim.c tests/kernel/space.c \
		$(wildcard runtime/kernel/*.c)
KERNEL_ONLY  := $(addprefix $(B)/tests/kernel/test_,config life bar fragments)
KERNEL_SAME  := $(addprefix $(B)/tests/kernel/test_,same same_bar same_encode)
KERNEL_TESTS := $(KERNEL_ONLY) $(KERNEL_SAME)

$(KERNEL_TESTS): $(KERNEL_PARTS) $(B)/generated.stamp \
		$(wildcard tests/kernel/*.h tests/kernel/shim/linux/*.h \
		tests/kernel/fragments/* runtime/include/pcicap/kernel/*.h \
		tests/gen/golden/kernel/pcicap/*.h)

# Standard input has no folder of its own, whose same.h would come first.
$(KERNEL_ONLY): $(B)/tests/kernel/test_%: tests/kernel/test_%.c
	@mkdir -p $(@D)
	$(CC) $(KERNEL_SHIM) -o $@ $< $(KERNEL_PARTS) $(CHECK_LIBS)

$(KERNEL_SAME): $(B)/tests/kernel/%: tests/accessors/%.c
	@mkdir -p $(@D)
	$(CC) $(KERNEL_SHIM) -o $@ -x c - -x none $(KERNEL_PARTS) $(CHECK_LIBS) <$<

check-kernel-config: $(KERNEL_TESTS)
	for t in $^; do $$t || exit 1; done

# What they cost the compiler, and what accessors become: tables with goals. 70 s.
check-kernel-cost:
	tests/kernel/cost.sh $(B)/tests/kernel/cost

# sparse finds what is of another register.
check-kernel-mixups:
	tests/kernel/mixups.sh $(B)/tests/kernel/mixups

.PHONY: check-kernel-config check-kernel-cost check-kernel-mixups
