# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Images made from the specs, for all that no QEMU device has.

CHECKS += check-synthetic check-synthetic-code

check-synthetic: $(PCICAP) $(GEN)
	$(PYTHON) tests/synthetic/test_synthetic.py --pcicap $(PCICAP)
	$(PYTHON) tests/synthetic/test_checks.py --pcicap $(PCICAP)
	$(PYTHON) tests/synthetic/test_devices.py --pcicap $(PCICAP)
	$(PYTHON) tests/synthetic/test_masks.py --pcicap $(PCICAP)
	PCICAP_GEN=$(GEN) $(PYTHON) tests/synthetic/test_random.py --pcicap $(PCICAP) \
		--seed $(RANDOM_SEED)

# Headers of C and the crate of Rust, of random specs and of what was found by them.
check-synthetic-code: $(GEN) $(LIB)
	PCICAP_GEN=$(GEN) RUSTC=$(RUSTC) $(PYTHON) tests/synthetic/test_random_code.py \
		--lib $(LIB) --seed $(RANDOM_SEED)

.PHONY: check-synthetic check-synthetic-code
