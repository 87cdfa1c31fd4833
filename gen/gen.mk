# SPDX-License-Identifier: GPL-2.0-only OR MIT

# The generator: a host program of C, libc and libyaml.

GEN_SRCS := $(sort $(wildcard gen/*.c gen/*/*.c))
GEN_HDRS := $(sort $(wildcard gen/*.h gen/*/*.h))
GEN_OBJS := $(GEN_SRCS:%.c=$(B)/%.o)

GEN_CPPFLAGS := -Igen -Iruntime/include -D_GNU_SOURCE \
		-DPCICAP_VERSION='"$(VERSION)"' -DPCICAP_EMBEDDED

# Names that specs must not make a second time; kept, for builds without make.
gen/check/runtime_names.inc: $(shell find runtime/include -name '*.h') \
		scripts/runtime-names.sh
	@mkdir -p $(B)
	scripts/runtime-names.sh >$(B)/runtime_names.new
	cmp -s $(B)/runtime_names.new $@ || cp $(B)/runtime_names.new $@
	@touch $@

$(B)/gen/check/check_name.o: gen/check/runtime_names.inc

$(GEN_OBJS): $(B)/%.o: %.c gen/gen.mk
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(WARNFLAGS) -Wconversion $(CFLAGS) $(CPPFLAGS) \
		$(GEN_CPPFLAGS) -MMD -MP -c -o $@ $<

# Templates and specs are carried by the program.
GEN_EMBEDDED := $(B)/gen/embedded.c

$(GEN_EMBEDDED): scripts/embed.sh $(TEMPLATES) $(SPECS) $(B)/inputs.list
	@mkdir -p $(@D)
	scripts/embed.sh $(TEMPLATES) $(SPECS) > $@.tmp
	mv $@.tmp $@

$(GEN_EMBEDDED:.c=.o): $(GEN_EMBEDDED)
	$(CC) $(STDFLAGS) -Igen -c -o $@ $<

$(GEN): $(GEN_OBJS) $(GEN_EMBEDDED:.c=.o)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lyaml

-include $(GEN_OBJS:.o=.d)
