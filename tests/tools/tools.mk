# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# Tests of the program pcicap and of decoding.

TT	    := $(B)/tests/tools
TT_DUMPS    := $(sort $(wildcard tests/images/*.dump))
TT_PYTHON   := PYTHONPATH=tests/tools PYTHONDONTWRITEBYTECODE=1 $(PYTHON)
TT_IMAGES   := $(TT)/images/random.dump
TT_ASAN	    := $(TT)/asan/pcicap
TT_SPECS    := $(sort $(wildcard tests/tools/devices/*.yaml))
TT_DEVICES  := $(TT)/devices/pcicap
TT_SRCS	    := $(RUNTIME_SRCS) $(TOOLS_SRCS)
TT_SAN	    := -std=gnu11 -g -O1 -fsanitize=address,undefined \
	       -fno-sanitize-recover=all
TT_WARN	    := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
TT_CPPFLAGS := $(RUNTIME_INCLUDES) $(TOOLS_DEFS)

$(TT_IMAGES): tests/tools/images.py tests/tools/bar_images.py \
		tests/tools/make_images.py
	$(TT_PYTHON) tests/tools/make_images.py $(@D)

$(TT_ASAN): $(TT_SRCS) $(TOOLS_HDRS) $(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(TT_SAN) $(TT_CPPFLAGS) -o $@ $(TT_SRCS) generated/desc/*.c \
		$(TOOLS_LIBS)

# The same with made-up devices.
$(TT_DEVICES): $(TT_SRCS) $(TT_SPECS) $(TOOLS_HDRS) \
		$(B)/generated.stamp
	rm -rf $(@D)
	@mkdir -p $(@D)/desc
	$(GEN) -t desc -T templates -o $(@D)/desc $(SPECS) $(TT_SPECS)
	$(CC) $(TT_SAN) $(TT_CPPFLAGS) -o $@ $(TT_SRCS) $(@D)/desc/*.c \
		$(TOOLS_LIBS)

# With sanitizers: what is wrong is an exit status that no test expects.
check-tools: $(TT_ASAN) $(GEN)
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_cli.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_commands.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_tree.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_summary.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_summary_specs.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_labels.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_cut.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_structures.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_check.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_check_functions.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_watch.py
	PCICAP=$(TT_ASAN) PCICAP_GEN=$(GEN) $(TT_PYTHON) -W error tests/tools/test_load.py
	PCICAP=$(TT_ASAN) PCICAP_GEN=$(GEN) $(TT_PYTHON) -W error tests/tools/test_others.py
	$(TT_PYTHON) tests/tools/show_page.py $(TT_ASAN) --check
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_serve.py

# examples/show.md, and the dump that it shows.
page: $(PCICAP)
	$(TT_PYTHON) tests/tools/show_page.py $(PCICAP)

# What fails as the tests say.
$(TT)/inject.so: tests/tools/inject.c
	@mkdir -p $(@D)
	$(CC) -std=gnu11 $(TT_WARN) -shared -fPIC -o $@ $<

check-tools-faults: $(TT_ASAN) $(TT)/inject.so
	PCICAP=$(TT_ASAN) INJECT_LIB=$(abspath $(TT)/inject.so) \
		$(TT_PYTHON) -W error tests/tools/test_faults.py
	PCICAP=$(TT_ASAN) INJECT_LIB=$(abspath $(TT)/inject.so) \
		$(TT_PYTHON) -W error tests/tools/test_live.py

check-tools-bars: $(TT_ASAN) $(TT_DEVICES)
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_bars.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_map.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_regs.py
	PCICAP=$(TT_ASAN) $(TT_PYTHON) -W error tests/tools/test_qemu_bars.py
	PCICAP=$(TT_DEVICES) $(TT_PYTHON) -W error tests/tools/test_devices.py

check-tools-decode: $(TT_ASAN)
	PCICAP=$(TT_ASAN) $(TT_PYTHON) tests/tools/test_decode.py

check-tools-json: $(TT_ASAN) $(TT_IMAGES)
	$(TT_PYTHON) tests/tools/test_json.py $(TT_ASAN) \
		tools/pcicap.schema.json $(TT_DUMPS) $(TT)/images/*.dump

# make golden-tools after a wanted change, and look at the difference
check-tools-golden: $(PCICAP) $(TT_IMAGES)
	tests/tools/golden.sh $(PCICAP) $(TT)/images

golden-tools: $(PCICAP) $(TT_IMAGES)
	tests/tools/golden.sh $(PCICAP) $(TT)/images update

check-tools-lspci: $(PCICAP) $(TT_IMAGES)
	$(TT_PYTHON) tests/tools/lspci_caps.py $(PCICAP) $(TT_DUMPS) \
		$(TT)/images
	$(TT_PYTHON) tests/tools/lspci_values.py $(PCICAP) $(TT_DUMPS) \
		$(TT_IMAGES)
	$(TT_PYTHON) tests/tools/lspci_bars.py $(PCICAP) $(TT_DUMPS) \
		$(TT_IMAGES) $(TT)/images/bars.dump

# The same lists over any folder of dumps: make check-corpus CORPUS=folder.
# Each is also decoded with sanitizers.
check-corpus: $(PCICAP) $(TT_ASAN)
	@test -n "$(CORPUS)" || { echo 'CORPUS=folder is needed'; exit 2; }
	$(TT_PYTHON) tests/tools/lspci_caps.py $(PCICAP) $(CORPUS)
	$(TT_PYTHON) tests/tools/lspci_caps.py --decode $(TT_ASAN) $(CORPUS)
	$(TT_PYTHON) tests/tools/lspci_bars.py --any $(PCICAP) $(CORPUS)

$(TT)/libpci_caps: tests/tools/libpci_caps.c $(LIB)
	@mkdir -p $(@D)
	$(CC) -std=gnu11 -g -O1 $(TT_WARN) $(TT_CPPFLAGS) -o $@ $< $(LIB) \
		$(shell pkg-config --cflags --libs libpci)

check-tools-libpci: $(TT)/libpci_caps
	$< $(TT_DUMPS)

# Without libpci and libfuse it builds, too.
check-tools-warnings: $(B)/generated.stamp
	for cc in $(CC) $(CLANG); do \
		for f in $(TOOLS_SRCS); do \
			$$cc -std=gnu11 -fsyntax-only $(TT_WARN) \
				$(TT_CPPFLAGS) $$f || exit 1; \
			$$cc -std=gnu11 -fsyntax-only $(TT_WARN) \
				$(TT_CPPFLAGS) -UPCICAP_HAVE_LIBPCI \
				-UPCICAP_HAVE_LIBKMOD \
				-UPCICAP_HAVE_FUSE $$f || \
				exit 1; \
		done; \
		for f in generated/desc/*.c; do \
			$$cc -std=c11 -fsyntax-only $(TT_WARN) \
				$(RUNTIME_INCLUDES) $$f || exit 1; \
		done; \
	done

check-install: installable
	tests/tools/install.sh '$(MAKE)' $(TT)/install

# A driver's own repository, by make, CMake and Meson.
check-outside: installable
	tests/tools/outside.sh '$(MAKE)' $(TT)/outside

# Against lspci, in the same run.
bench-tools: $(PCICAP)
	PYTHON=$(PYTHON) tests/tools/bench.sh $(PCICAP) $(TT)/bench

BENCHES += bench-tools
# A made-up device, of which the library knows nothing.
check-new-device: $(PCICAP) $(GEN)
	TOOLS_LIBS='$(TOOLS_LIBS)' tests/tools/new_device.sh $(B) $(SPECS)

CHECKS += check-install check-outside check-new-device
CHECKS += check-tools check-tools-faults check-tools-bars check-tools-decode check-tools-json check-tools-golden \
	  check-tools-lspci check-tools-libpci check-tools-warnings

.PHONY: bench-tools check-install check-outside check-tools check-tools-faults check-tools-bars \
	check-tools-decode check-tools-json check-tools-golden \
	golden-tools page check-tools-lspci check-corpus check-tools-libpci \
	check-tools-warnings check-new-device
