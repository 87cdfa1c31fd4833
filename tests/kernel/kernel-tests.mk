# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of the kernel's headers without a boot.

CHECKS += check-kernel-cost check-kernel-mixups

# What they cost the compiler, and what accessors become: tables with goals. 70 s.
check-kernel-cost:
	tests/kernel/cost.sh $(B)/tests/kernel/cost

# sparse finds what is of another register.
check-kernel-mixups:
	tests/kernel/mixups.sh $(B)/tests/kernel/mixups

.PHONY: check-kernel-cost check-kernel-mixups
