# SPDX-License-Identifier: GPL-2.0-only OR MIT
#
# make install [PREFIX=...] [DESTDIR=...]

D = $(DESTDIR)
SHARE = $(D)$(DATADIR)/pcicap

install: all $(LIB) $(SHARED_LIB) $(B)/pcicap.pc
	$(INSTALL) -d $(D)$(BINDIR) $(D)$(LIBDIR)/pkgconfig $(D)$(INCDIR) \
		$(SHARE) $(D)$(DATADIR)/man/man1 \
		$(D)$(DATADIR)/bash-completion/completions
	$(INSTALL) -m 755 $(GEN) $(PCICAP) $(D)$(BINDIR)
	$(INSTALL) -m 644 $(LIB) $(D)$(LIBDIR)
	$(if $(SHARED_LIB),$(INSTALL) -m 755 $(SHARED_LIB) $(D)$(LIBDIR))
	$(if $(SHARED_LIB),cp -P $(SHARED_LINKS) $(D)$(LIBDIR))
	cd runtime/include && find pcicap/core pcicap/user -name '*.h' \
		-exec $(INSTALL) -D -m 644 {} $(D)$(INCDIR)/{} \;
	cd generated/user && find pcicap -name '*.h' \
		-exec $(INSTALL) -D -m 644 {} $(D)$(INCDIR)/{} \;
	cp -R specs templates $(SHARE)
	$(INSTALL) -m 644 $(B)/pcicap.pc $(D)$(LIBDIR)/pkgconfig
	$(if $(MAN_PAGES),$(INSTALL) -m 644 $(MAN_PAGES) \
		$(D)$(DATADIR)/man/man1)
	$(if $(COMPLETIONS),$(INSTALL) -m 644 $(COMPLETIONS) \
		$(D)$(DATADIR)/bash-completion/completions)

MAN_PAGES := $(wildcard man/*.1 tools/*.1 gen/*.1)
COMPLETIONS := $(wildcard tools/completion/*)

$(B)/pcicap.pc: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$(LIBDIR)' \
		'includedir=$(INCDIR)' '' 'Name: pcicap' \
		'Description: PCI and PCI Express capabilities' \
		'Version: $(VERSION)' 'Cflags: -I$${includedir}' \
		'Libs: -L$${libdir} -lpcicap' > $@

FORCE:

.PHONY: install FORCE
