# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# build/libpcicap.a: the core and the userspace backends.

RUNTIME_CORE_SRCS := $(sort $(wildcard runtime/core/*.c))
RUNTIME_USER_SRCS := $(sort $(wildcard runtime/user/*.c))
RUNTIME_SRCS	  := $(RUNTIME_CORE_SRCS) $(RUNTIME_USER_SRCS)
RUNTIME_INCLUDES  := -Iruntime/include -Igenerated/user
RUNTIME_DEFINES	  := -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64
RUNTIME_OBJS	  := $(RUNTIME_SRCS:%.c=$(B)/%.o)

# The core uses nothing but the compiler.
$(B)/runtime/core/%.o: EXTRA_CPPFLAGS := $(RUNTIME_INCLUDES)
$(B)/runtime/user/%.o: EXTRA_CPPFLAGS := $(RUNTIME_INCLUDES) $(RUNTIME_DEFINES)

$(LIB): $(RUNTIME_OBJS)
	rm -f $@
	$(AR) rcs $@ $^

libpcicap: $(LIB)

.PHONY: libpcicap
