# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# build/pcicap. The description tables are part of libpcicap: see
# runtime/runtime.mk for its other objects.

TOOLS_SRCS := $(sort $(wildcard tools/*/*.c))
TOOLS_HDRS := $(sort $(wildcard tools/*/*.h))
TOOLS_OBJS := $(TOOLS_SRCS:%.c=$(B)/%.o)
TOOLS_WARN := -Wconversion
TOOLS_LIBS :=
TOOLS_DEFS := -Itools -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 \
	      -DPCICAP_VERSION='"$(VERSION)"'

# make LIBPCI= builds without names of vendors and devices.
ifeq ($(origin LIBPCI),undefined)
LIBPCI := $(shell pkg-config --exists libpci 2>/dev/null && echo libpci)
endif
ifneq ($(LIBPCI),)
TOOLS_DEFS += -DPCICAP_HAVE_LIBPCI $(shell pkg-config --cflags $(LIBPCI))
TOOLS_LIBS += $(shell pkg-config --libs $(LIBPCI))
endif

# make LIBKMOD= builds without the names of kernel modules; libkmod itself is loaded
# when it is needed.
ifeq ($(origin LIBKMOD),undefined)
LIBKMOD := $(shell pkg-config --exists libkmod 2>/dev/null && echo libkmod)
endif
ifneq ($(LIBKMOD),)
TOOLS_DEFS += -DPCICAP_HAVE_LIBKMOD $(shell pkg-config --cflags $(LIBKMOD))
TOOLS_LIBS += -ldl
endif

# make LIBFUSE= builds without "pcicap serve" as a file system.
ifeq ($(origin LIBFUSE),undefined)
LIBFUSE := $(shell pkg-config --exists fuse3 2>/dev/null && echo fuse3)
endif
ifneq ($(LIBFUSE),)
TOOLS_DEFS += -DPCICAP_HAVE_FUSE $(shell pkg-config --cflags $(LIBFUSE))
TOOLS_LIBS += $(shell pkg-config --libs $(LIBFUSE))
endif

$(TOOLS_OBJS): EXTRA_CPPFLAGS := -Iruntime/include -Igenerated/user \
	$(TOOLS_DEFS) $(TOOLS_WARN)

# Only the generator knows which tables there are; so they are made by a make
# of their own, after it ran.
DESC_LIB := $(B)/libpcicap-desc.a

$(DESC_LIB): $(B)/generated.stamp FORCE
	@$(MAKE) -s --no-print-directory -f tools/desc.mk B=$(B) CC='$(CC)' \
		CFLAGS='$(CFLAGS)' AR='$(AR)' $@

$(PCICAP): $(TOOLS_OBJS) $(DESC_LIB) $(LIB)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(TOOLS_OBJS) $(DESC_LIB) $(LIB) \
		$(TOOLS_LIBS)

