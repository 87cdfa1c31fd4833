# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# make install [PREFIX=...] [DESTDIR=...]
#
# libpcicap holds the runtime and the description tables of all specs. The
# generated accessors are inline functions of the headers.

D = $(DESTDIR)
SHARE = $(D)$(DATADIR)/pcicap
MAN_PAGES := $(wildcard man/*.1)
COMPLETIONS := $(wildcard tools/completion/*)

SOVERSION   := 0
IB	    := $(B)/install
SONAME	    := libpcicap.so.$(SOVERSION)
SHARED_NAME := libpcicap.so.$(VERSION)
PIC_OBJS    := $(RUNTIME_SRCS:%.c=$(B)/pic/%.o)

$(B)/pic/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	$(CC) $(STDFLAGS) $(WARNFLAGS) $(CFLAGS) $(CPPFLAGS) -fPIC \
		$(RUNTIME_INCLUDES) $(RUNTIME_DEFINES) -MMD -MP -c -o $@ $<

-include $(PIC_OBJS:.o=.d)

$(B)/pic/libpcicap-desc.a: $(B)/generated.stamp FORCE
	@$(MAKE) -s --no-print-directory -f tools/desc.mk B=$(B)/pic PIC=-fPIC \
		CC='$(CC)' CFLAGS='$(CFLAGS)' AR='$(AR)' $@

$(IB)/libpcicap.map: scripts/libpcicap.map $(B)/generated.stamp
	@mkdir -p $(@D)
	{ sed '/local:/,$$d' $<; sed -n \
		's/^extern const struct pcicap_desc \(.*\);/\t\t\1;/p' \
		generated/user/pcicap/*.h; sed -n '/local:/,$$p' $<; } > $@

$(IB)/$(SHARED_NAME): $(PIC_OBJS) $(B)/pic/libpcicap-desc.a $(IB)/libpcicap.map
	@mkdir -p $(@D)
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -Wl,-soname,$(SONAME) \
		-Wl,--version-script=$(IB)/libpcicap.map -Wl,-z,defs \
		-Wl,-z,relro -Wl,-z,now -o $@ $(PIC_OBJS) \
		-Wl,--whole-archive \
		$(B)/pic/libpcicap-desc.a -Wl,--no-whole-archive

$(IB)/libpcicap.a: $(RUNTIME_OBJS) $(DESC_LIB)
	@mkdir -p $(@D)
	rm -f $@
	$(AR) rcs $@ $(RUNTIME_OBJS)
	printf 'open %s\naddlib %s\nsave\n' $@ $(DESC_LIB) | $(AR) -M

# pcicap.pc, which knows where it is installed.
PC_LINES = 'prefix=$(PREFIX)' 'libdir=$(LIBDIR)' 'includedir=$(INCDIR)' \
	   'specdir=$(DATADIR)/pcicap/specs' \
	   'templatedir=$(DATADIR)/pcicap/templates' \
	   'generator=$(BINDIR)/pcicap-gen' '' 'Name: pcicap' \
	   'Description: PCI and PCI Express capabilities' 'Version: $(VERSION)' \
	   'Cflags: -I$${includedir}' 'Libs: -L$${libdir} -lpcicap'

# What is built for an installation, wherever that is.
installable: all $(IB)/libpcicap.a $(IB)/$(SHARED_NAME)

install: installable
	$(INSTALL) -d $(D)$(BINDIR) $(D)$(LIBDIR)/pkgconfig $(D)$(INCDIR) \
		$(SHARE) $(D)$(DATADIR)/man/man1 \
		$(D)$(DATADIR)/bash-completion/completions
	$(INSTALL) -m 755 $(GEN) $(PCICAP) $(D)$(BINDIR)
	$(INSTALL) -m 644 $(IB)/libpcicap.a $(D)$(LIBDIR)
	$(INSTALL) -m 755 $(IB)/$(SHARED_NAME) $(D)$(LIBDIR)
	ln -sf $(SHARED_NAME) $(D)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(D)$(LIBDIR)/libpcicap.so
	cd runtime/include && find pcicap/core pcicap/user -name '*.h' \
		-exec $(INSTALL) -D -m 644 {} $(D)$(INCDIR)/{} \;
	cd generated/user && find pcicap -name '*.h' \
		-exec $(INSTALL) -D -m 644 {} $(D)$(INCDIR)/{} \;
	rm -rf $(SHARE)/specs $(SHARE)/templates
	cp -R specs templates $(SHARE)
	$(INSTALL) -m 644 tools/pcicap.schema.json $(SHARE)
	printf '%s\n' $(PC_LINES) > $(D)$(LIBDIR)/pkgconfig/pcicap.pc
	$(INSTALL) -m 644 $(MAN_PAGES) $(D)$(DATADIR)/man/man1
	$(INSTALL) -m 644 $(COMPLETIONS) \
		$(D)$(DATADIR)/bash-completion/completions

FORCE:

.PHONY: install installable FORCE
