# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of the kernel's headers without a boot.

CHECKS += check-kernel-config check-kernel-cost check-kernel-mixups

KERNEL_SHIM := -std=gnu11 -g -Wall -Wextra -Wno-unused-parameter \
	       -Wno-sign-compare -Werror -DCONFIG_PCIEAER \
	       -fsanitize=address,undefined -fno-sanitize-recover=all \
	       -Itests/kernel/shim -Iruntime/include -Igenerated/kernel

# Accessors, runtime/kernel/config.c and find.c over bytes, with the kernel's functions in
# tests/kernel/shim/.
$(B)/tests/kernel/test_config: tests/kernel/test_config.c \
		runtime/kernel/config.c runtime/kernel/find.c \
		tests/kernel/shim/linux/pci.h \
		$(wildcard runtime/include/pcicap/kernel/*.h) \
		$(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(KERNEL_SHIM) -o $@ $(filter %.c,$^) -lcheck -lsubunit -lm \
		-lrt -lpthread

check-kernel-config: $(B)/tests/kernel/test_config
	$<

# What they cost the compiler, and what accessors become: tables with goals. 70 s.
check-kernel-cost:
	tests/kernel/cost.sh $(B)/tests/kernel/cost

# sparse finds what is of another register.
check-kernel-mixups:
	tests/kernel/mixups.sh $(B)/tests/kernel/mixups

.PHONY: check-kernel-config check-kernel-cost check-kernel-mixups
