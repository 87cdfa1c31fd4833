# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# build/pcicap. The description tables are part of libpcicap: see
# runtime/runtime.mk for its other objects.

TOOLS_SRCS := $(sort $(wildcard tools/*.c))
TOOLS_OBJS := $(TOOLS_SRCS:%.c=$(B)/%.o)
TOOLS_WARN := -Wconversion

$(B)/tools/%.o: EXTRA_CPPFLAGS := -Iruntime/include -Igenerated/user \
	-D_POSIX_C_SOURCE=200809L -DPCICAP_VERSION='"$(VERSION)"' $(TOOLS_WARN)

# Only the generator knows which tables there are; so they are made by a make
# of their own, after it ran.
DESC_LIB := $(B)/libpcicap-desc.a

$(DESC_LIB): $(B)/generated.stamp FORCE
	@$(MAKE) --no-print-directory -f tools/desc.mk B=$(B) CC='$(CC)' \
		CFLAGS='$(CFLAGS)' AR='$(AR)' $@

$(PCICAP): $(TOOLS_OBJS) $(DESC_LIB) $(LIB)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(TOOLS_OBJS) $(DESC_LIB) $(LIB) \
		$(TOOLS_LIBS)

TOOLS_RULES := 1
