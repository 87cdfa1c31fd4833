# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of what generated headers do, refuse and cost.

CHECKS += check-accessors check-accessors-device check-accessors-matrix check-accessors-refused \
	  check-accessors-cost

CHECK_LIBS := -lcheck -lsubunit -lm -lrt -lpthread

$(B)/tests/accessors $(B)/tests/device: $(B)/tests/%: \
		tests/accessors/test_%.c $(LIB) \
		$(wildcard tests/gen/golden/user/pcicap/*.h)
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) -D_POSIX_C_SOURCE=200809L -g -Wall -Wextra \
		-fsanitize=address,undefined -fno-sanitize-recover=all \
		-Itests/gen/golden/user -Iruntime/include \
		-o $@ $< $(LIB) $(CHECK_LIBS)

check-accessors: $(B)/tests/accessors
	$<

check-accessors-device: $(B)/tests/device
	$<

check-accessors-matrix: $(B)/generated.stamp
	tests/accessors/matrix.sh $(B)/tests/matrix

check-accessors-refused:
	tests/accessors/refused.sh

check-accessors-cost: $(B)/generated.stamp
	tests/accessors/cost.sh $(B)/tests/cost

.PHONY: check-accessors check-accessors-device check-accessors-matrix check-accessors-refused \
	check-accessors-cost
