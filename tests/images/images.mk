# SPDX-License-Identifier: GPL-2.0-only OR MIT

## Make tests/images/ again with QEMU.
images:
	$(PYTHON) tests/images/make-images.py

# The shipped images are what the script makes, and lspci reads them.
check-images:
	$(PYTHON) tests/images/make-images.py --check
	@for f in tests/images/*.dump; do \
		lspci -vvv -F $$f >/dev/null || exit 1; done

CHECKS += check-images

.PHONY: images check-images
