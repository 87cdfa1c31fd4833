# SPDX-License-Identifier: GPL-2.0-only OR MIT

# The tests that both targets pass, as a KUnit suite in a kernel that is built for it
# with MODVERSIONS: 30 minutes and 2 GB, so it is no part of "make check".
check-kunit: $(B)/generated.stamp
	scripts/setup.sh build tree guest
	tests/kunit/check.sh $(B)/kunit

.PHONY: check-kunit
