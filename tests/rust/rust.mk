# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# The crate of Rust: compiled by the oldest rustc that it promises, by a new one
# and by clippy, without a warning; and it decodes every image to the same values
# as the C headers, register by register and field by field.

RS	    := $(B)/rust
RUSTC	    ?= /usr/bin/rustc
RUST_SRCS   := $(wildcard templates/rust/* templates/rust/src/* \
	       templates/kernel-rust/*) $(SPECS)
RUST_FLAGS  := --edition 2021 -D warnings
RUST_LIB    := --crate-type rlib --crate-name pcicap

CHECKS += check-rust check-rust-new

$(RS)/crate/src/lib.rs: $(GEN) $(RUST_SRCS) $(B)/inputs.list
	$(GEN) -T templates -t rust -o $(RS)/crate --prune $(SPECS)
	$(GEN) -T templates -t kernel-rust -o $(RS)/kernel-rust --prune $(SPECS)
	@touch $@

$(RS)/libpcicap.rlib: $(RS)/crate/src/lib.rs
	$(RUSTC) $(RUST_FLAGS) $(RUST_LIB) -C opt-level=1 -o $@ $<

# Programs for the comparison, from templates of their own.
$(RS)/decode/decode-c/decode.c: $(GEN) $(wildcard tests/rust/targets/*/*) \
		$(B)/generated.stamp
	$(GEN) -T tests/rust/targets -t decode-c -t decode-rust \
		-t decode-kernel-rust -o $(RS)/decode $(SPECS)
	@touch $@

$(RS)/decode/c: $(RS)/decode/decode-c/decode.c $(LIB)
	$(CC) $(STDFLAGS) -O1 $(RUNTIME_INCLUDES) -Igenerated/user -o $@ $< $(LIB)

$(RS)/decode/rust: $(RS)/decode/decode-c/decode.c $(RS)/libpcicap.rlib
	$(RUSTC) --edition 2021 --extern pcicap=$(RS)/libpcicap.rlib -o $@ \
		$(<D)/../decode-rust/decode.rs

$(RS)/decode/kernel-rust: $(RS)/decode/decode-c/decode.c \
		$(RS)/libpcicap.rlib tests/rust/kernel_shim.rs
	cp tests/rust/kernel_shim.rs $(<D)/../decode-kernel-rust/shim.rs
	$(RUSTC) --edition 2021 --extern pcicap=$(RS)/libpcicap.rlib -o $@ \
		$(<D)/../decode-kernel-rust/decode.rs

# Of a test spec; what a crate of one device does not need is not dead.
$(RS)/others: tests/rust/others.rs tests/gen/good/other_bars.yaml $(GEN) $(RUST_SRCS)
	$(GEN) -T templates -t rust -o $@-crate tests/gen/good/other_bars.yaml
	$(RUSTC) $(RUST_FLAGS) -A dead_code $(RUST_LIB) -o $@-crate/libpcicap.rlib $@-crate/src/lib.rs
	$(RUSTC) $(RUST_FLAGS) --extern pcicap=$@-crate/libpcicap.rlib -o $@ $<

check-rust: $(RS)/decode/c $(RS)/decode/rust $(RS)/decode/kernel-rust $(RS)/others $(PCICAP)
	/usr/bin/clippy-driver --sysroot /usr $(RUST_FLAGS) $(RUST_LIB) \
		-o $(RS)/clippy.rlib $(RS)/crate/src/lib.rs
	tests/rust/compare.sh $(RS)
	tests/rust/access.sh $(RS) $(RUSTC)
	$(RS)/others

# Debian's newer compiler cannot be installed beside the older one.
check-rust-new: $(RS)/crate/src/lib.rs
	tests/rust/new-rustc.sh $(RS)/new $<

.PHONY: check-rust check-rust-new
