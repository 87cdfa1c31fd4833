# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Tests of simulated functions, with the sanitizers.

CHECKS += check-model

MT	 := $(B)/tests/model
MT_SRCS	 := $(addprefix tests/model/,main.c functions.c test_model.c \
	    test_referee.c test_registers.c test_bus.c \
	    test_compose.c test_regs.c)
MT_BINDING := -DPCICAP_MMIO_BINDING='<pcicap/user/model_mmio.h>'
MT_MODEL := $(wildcard runtime/core/*.c runtime/user/*.c)
MT_FLAGS := $(STDFLAGS) -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 -g -O1 \
	    -Wall -Wextra -Wpedantic -Wshadow -fsanitize=address,undefined \
	    -fno-sanitize-recover=all $(RUNTIME_INCLUDES)

$(MT)/tests: $(MT_SRCS) $(MT_MODEL) $(DESC_LIB) $(B)/generated.stamp \
		$(wildcard tests/model/*.h runtime/core/*.h \
		runtime/include/pcicap/*/*.h)
	@mkdir -p $(@D)
	$(CC) $(MT_FLAGS) $(MT_BINDING) -Itests/model -o $@ $(MT_SRCS) \
		$(MT_MODEL) $(DESC_LIB) $(CHECK_LIBS)

check-model: $(MT)/tests
	$<

.PHONY: check-model

# The model against QEMU: a sample; all of it with "make check-model-qemu-long".
$(MT)/serve: tests/model/serve.c $(MT_MODEL) $(DESC_LIB) $(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(MT_FLAGS) -Itests/model -o $@ $< $(MT_MODEL) $(DESC_LIB)

CHECKS += check-model-qemu

check-model-qemu: $(MT)/serve $(PCICAP)
	$(PYTHON) tests/model/diff.py $(PCICAP) $< tests/model/waivers.txt
	$(PYTHON) tests/model/aer.py $(PCICAP) $<
	$(PYTHON) tests/model/hotplug.py $(PCICAP) $<

check-model-qemu-long: $(MT)/serve $(PCICAP)
	$(PYTHON) tests/model/diff.py $(PCICAP) $< tests/model/waivers.txt \
		--steps 10000

.PHONY: check-model-qemu check-model-qemu-long

CHECKS += check-model-example

check-model-example: installable
	tests/model/example.sh '$(MAKE)' $(MT)/example

.PHONY: check-model-example

# Accesses a second: memory, the model with and without its referee, QEMU.
BENCHES += bench-model

$(MT)/bench: tests/model/bench.c tests/model/functions.c $(LIB) $(DESC_LIB)
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) -O2 -D_POSIX_C_SOURCE=200809L $(RUNTIME_INCLUDES) \
		-o $@ $(filter %.c,$^) $(DESC_LIB) $(LIB)

bench-model: $(MT)/bench
	$<
	$(PYTHON) tests/model/bench-qtest.py

.PHONY: bench-model

# The tests of accessors, on simulated functions instead of memory. The referee
# has nothing to say.
CHECKS += check-model-accessors

MT_ACCESSORS := $(addprefix $(MT)/test_,accessors same match)

$(MT_ACCESSORS): $(MT)/test_%: tests/accessors/test_%.c tests/model/space.c \
		tests/accessors/space.h $(LIB) $(B)/generated.stamp \
		$(wildcard tests/gen/golden/user/pcicap/*.h \
		tests/gen/golden/desc/*.c)
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(ACCESSOR_FLAGS) -Itests/gen/golden/user \
		-Igenerated/user -Itests/accessors -o $@ $< \
		tests/model/space.c tests/gen/golden/desc/*.c $(LIB) \
		$(CHECK_LIBS)

$(MT)/test_combined: tests/accessors/test_combined.c tests/model/space.c \
		tests/accessors/space.h $(LIB) $(DESC_LIB) $(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(ACCESSOR_FLAGS) -Igenerated/user -Itests/accessors \
		-o $@ $< tests/model/space.c $(DESC_LIB) $(LIB) $(CHECK_LIBS)

# BARs, too: their memory is that of simulated devices.
MT_BARS := $(addprefix $(MT)/bars_,device same_bar live same_live goldfish)
$(MT)/bars_device $(MT)/bars_same_bar: TEST_DEVICE := pcicap_test_device_desc
$(MT)/bars_live $(MT)/bars_same_live: TEST_DEVICE := pcicap_test_live_desc
$(MT)/bars_goldfish: TEST_DEVICE := pcicap_goldfish_desc
$(MT)/bars_device $(MT)/bars_same_bar: tests/gen/golden/desc/test_device.c
$(MT)/bars_same_bar $(MT)/bars_same_live: tests/accessors/space.c
$(MT)/bars_live $(MT)/bars_same_live: tests/gen/golden/desc/test_live.c

$(MT_BARS): $(MT)/bars_%: tests/accessors/test_%.c tests/model/device.c \
		tests/accessors/little.h $(MT_MODEL) $(DESC_LIB) \
		$(B)/generated.stamp
	@mkdir -p $(@D)
	$(CC) $(MT_FLAGS) $(MT_BINDING) -DSEEN=model_seen -DSTARTED=0 \
		-Dpcicap_map_memory=map_model -Itests/gen/golden/user \
		-Igenerated/user -c -o $@.o $<
	$(CC) $(MT_FLAGS) -DTEST_DEVICE=$(TEST_DEVICE) -o $@ $@.o \
		$(filter-out $<,$(filter %.c,$^)) $(DESC_LIB) $(CHECK_LIBS)

check-model-accessors: $(MT_ACCESSORS) $(MT)/test_combined $(MT_BARS)
	for t in $^; do $$t || exit 1; done

.PHONY: check-model-accessors
