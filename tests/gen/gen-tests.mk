# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of pcicap-gen; again with the sanitizers.

CHECKS += check-gen check-gen-asan

GEN_ASAN := $(B)/pcicap-gen-asan

check-gen: $(GEN)
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_bad.py
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_good.py
	PCICAP_GEN=$(GEN) $(PYTHON) tests/gen/test_cli.py

# What is allocated lives until the program ends: no leak check.
check-gen-asan: $(GEN_ASAN)
	ASAN_OPTIONS=detect_leaks=0 PCICAP_GEN=$(GEN_ASAN) \
		$(PYTHON) tests/gen/test_bad.py
	ASAN_OPTIONS=detect_leaks=0 PCICAP_GEN=$(GEN_ASAN) \
		$(PYTHON) tests/gen/test_cli.py
	ASAN_OPTIONS=detect_leaks=0 $(GEN_ASAN) -T templates \
		-t kernel -t user -t desc -o $(B)/asan/generated $(SPECS)

$(GEN_ASAN): $(GEN_SRCS) $(GEN_HDRS)
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) -g -O1 -fsanitize=address,undefined \
		-fno-sanitize-recover=all $(GEN_CPPFLAGS) -o $@ $(GEN_SRCS) -lyaml

.PHONY: check-gen check-gen-asan
