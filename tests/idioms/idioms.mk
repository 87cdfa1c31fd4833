# SPDX-License-Identifier: GPL-2.0-only OR MIT
# What registers of real devices do, and where it is said and proved.

CHECKS += check-idioms

check-idioms:
	$(PYTHON) tests/idioms/check_idioms.py

.PHONY: check-idioms
