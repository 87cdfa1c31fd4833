# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# The description tables in generated/desc, as a library.

DESC_SRCS := $(sort $(wildcard generated/desc/*.c))
DESC_OBJS := $(DESC_SRCS:%.c=$(B)/%.o)

$(B)/libpcicap-desc.a: $(DESC_OBJS)
	@rm -f $@
	$(AR) rcs $@ $^
	@:

$(B)/generated/desc/%.o: generated/desc/%.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(CFLAGS) $(PIC) -Iruntime/include -MMD -MP -c -o $@ $<

-include $(DESC_OBJS:.o=.d)
