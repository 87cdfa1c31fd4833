// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/modules.h"

#ifdef PCICAP_HAVE_LIBKMOD

#include <dlfcn.h>
#include <libkmod.h>
#include <stdbool.h>

/*
 * Loaded when it is needed: it brings libcrypto, and with it every start of the
 * program would take half as long again.
 */
static struct kmod {
	__typeof__(kmod_new) *new;
	__typeof__(kmod_load_resources) *load_resources;
	__typeof__(kmod_module_new_from_lookup) *lookup;
	__typeof__(kmod_list_next) *next;
	__typeof__(kmod_module_get_module) *get;
	__typeof__(kmod_module_get_name) *name;
	__typeof__(kmod_module_unref) *unref;
	__typeof__(kmod_module_unref_list) *unref_list;
	struct kmod_ctx *ctx; /* NULL: there is none */
} kmod;

static bool load(void)
{
	static const struct {
		const char *name;
		void **function;
	} symbols[] = {
		{ "kmod_new", (void **)&kmod.new },
		{ "kmod_load_resources", (void **)&kmod.load_resources },
		{ "kmod_module_new_from_lookup", (void **)&kmod.lookup },
		{ "kmod_list_next", (void **)&kmod.next },
		{ "kmod_module_get_module", (void **)&kmod.get },
		{ "kmod_module_get_name", (void **)&kmod.name },
		{ "kmod_module_unref", (void **)&kmod.unref },
		{ "kmod_module_unref_list", (void **)&kmod.unref_list },
	};
	void *library = dlopen("libkmod.so.2", RTLD_NOW | RTLD_LOCAL);
	unsigned int i;

	if (!library)
		return false;
	for (i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		*symbols[i].function = dlsym(library, symbols[i].name);
		if (!*symbols[i].function)
			return false;
	}
	return true;
}

/*
 * Held until the end: opening the index again for each function takes longer than
 * all else that is shown of it.
 */
static struct kmod_ctx *open_index(void)
{
	static bool opened;

	if (!opened) {
		opened = true;
		if (load())
			kmod.ctx = kmod.new(NULL, NULL);
		if (kmod.ctx)
			(void)kmod.load_resources(kmod.ctx);
	}
	return kmod.ctx;
}

void modules_text(struct strbuf *t, const char *modalias)
{
	struct kmod_list *list = NULL, *at;
	struct kmod_ctx *ctx = open_index();
	const size_t start = t->len;

	if (!ctx || kmod.lookup(ctx, modalias, &list) < 0)
		return;
	for (at = list; at; at = kmod.next(list, at)) {
		struct kmod_module *module = kmod.get(at);

		if (t->len > start)
			strbuf_add(t, ", ");
		strbuf_add(t, kmod.name(module));
		kmod.unref(module);
	}
	kmod.unref_list(list);
}

#else

void modules_text(struct strbuf *t, const char *modalias)
{
	(void)t;
	(void)modalias;
}

#endif
