# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# make          build build/pcicap-gen and build/pcicap
# make help     what else there is
#
# Each directory brings its own rules: gen/gen.mk, runtime/runtime.mk,
# tools/tools.mk and tests/*/*.mk. A test adds its target to CHECKS.

VERSION   := 0.1.0
B         := build
PREFIX    ?= /usr/local
BINDIR    ?= $(PREFIX)/bin
LIBDIR    ?= $(PREFIX)/lib
INCDIR    ?= $(PREFIX)/include
DATADIR   ?= $(PREFIX)/share
INSTALL   ?= install
CLANG     ?= clang
# the one that scripts/setup.sh installs packages for
PYTHON    ?= /usr/bin/python3

CFLAGS    ?= -O2 -g
WARNFLAGS := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	     -Wmissing-prototypes -Werror=switch
STDFLAGS  := -std=c11

SPECS     := $(sort $(shell find specs -name '*.yaml' 2>/dev/null))
TEMPLATES := $(sort $(shell find templates -type f 2>/dev/null))
GEN       := $(B)/pcicap-gen
PCICAP    := $(B)/pcicap
LIB       := $(B)/libpcicap.a
CHECKS    :=
BENCHES   :=

DEMO_IMAGE := tests/images/nvme-sriov.dump

# tests/run.sh has the lines of checks logged and timed.
ifdef CHECK_SHELL
SHELL	    := $(CHECK_SHELL)
.SHELLFLAGS  = $@ -c

ran-%: %
	@echo 'ran $*'
endif

# Generated files decide what is built, so they come first.
all: $(B)/generated.stamp
	@+$(MAKE) --no-print-directory programs

-include gen/gen.mk
-include runtime/runtime.mk
-include tools/tools.mk
-include kernel/kernel.mk
-include $(sort $(wildcard tests/*/*.mk))

include scripts/rules.mk

programs: $(GEN) $(PCICAP)

## Regenerate the headers in generated/; files that stay the same are not
## touched, so nothing else is built again.
generate: $(GEN)
	$(GENERATE)

GENERATE = $(GEN) -t kernel -t user -t desc -t owners -T templates -o generated --prune \
	   $(SPECS)

## Set up a bare machine, build, regenerate, show one image and this machine.
demo:
	scripts/setup.sh build demo
	$(MAKE) $(GEN)
	$(MAKE) generate
	$(MAKE) $(PCICAP)
	$(PCICAP) show -F $(DEMO_IMAGE) sriov
	$(PCICAP) list

# They come first, so that in the end no processor waits for one of them.
LONGEST := check-guest check-modules check-dump-forms check-gen-asan

## Set up a bare machine and run every test.
check:
	scripts/setup.sh build demo check guest tree
	+@MAKE='$(MAKE)' tests/run.sh $(LONGEST) $(filter-out $(LONGEST),$(CHECKS))

# What notices most mistakes in under a minute on two cores.
QUICK := check-format check-shell check-licences check-layers check-generated \
	 check-language check-schema check-gen check-oracle check-runtime \
	 check-accessors check-synthetic check-tools check-tools-golden

check-quick: all
	+@MAKE='$(MAKE)' tests/run.sh $(QUICK)

## Run every benchmark.
bench: all
	@set -e; for b in $(BENCHES); do $(MAKE) --no-print-directory $$b; done

## Change one thing at a time and see which tests notice; N=20, SEED=1.
N ?= 20
SEED ?= 1
mutate:
	scripts/mutate.py -n $(N) -s $(SEED) $(FOLDERS)

help:
	@echo 'all (default)      build $(GEN) and $(PCICAP)'
	@echo 'demo               set up, build, regenerate, show an SR-IOV device'
	@echo 'check              set up and run: $(sort $(CHECKS))'
	@echo 'check-quick        what takes under a minute, with times'
	@echo 'mutate             N=20 SEED=1 FOLDERS=...: which changes do tests notice?'
	@echo 'bench              benchmarks: $(sort $(BENCHES))'
	@echo 'docs               the register reference: build/docs/html/index.html'
	@echo 'generate           write generated/ again'
	@echo 'format             clang-format all sources (check-format: test it)'
	@echo 'install            PREFIX=$(PREFIX), DESTDIR=$(DESTDIR)'
	@echo 'images             make tests/images/ again with QEMU'
	@echo 'check-kernel-tree  build inside of a whole kernel tree (slow)'
	@echo 'check-kernel-arch  for arm, arm64, i386, mips and powerpc (slow)'
	@echo 'check-kunit        the KUnit suite, in a kernel built for it (slow)'
	@echo 'check-conversions-boot  drivers of Linux, converted, in two kernels (slow)'
	@echo 'check-guest-iommufd  VFIO by iommufd, in a kernel built for it (slow)'
	@echo 'coverage-report check-oracle check-corpus fuzz clean'

clean:
	rm -rf $(B)

.PHONY: all programs generate demo check check-quick bench mutate help clean
