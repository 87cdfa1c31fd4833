// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/modules.h"

#ifdef PCICAP_HAVE_LIBKMOD

#include <libkmod.h>
#include <stdbool.h>

/*
 * Held until the end: opening the index again for each function takes longer than
 * all else that is shown of it.
 */
static struct kmod_ctx *open_index(void)
{
	static struct kmod_ctx *ctx;
	static bool opened;

	if (!opened) {
		opened = true;
		ctx = kmod_new(NULL, NULL);
		if (ctx)
			(void)kmod_load_resources(ctx);
	}
	return ctx;
}

void modules_text(struct strbuf *t, const char *modalias)
{
	struct kmod_list *list = NULL, *at;
	struct kmod_ctx *ctx = open_index();
	const size_t start = t->len;

	if (!ctx || kmod_module_new_from_lookup(ctx, modalias, &list) < 0)
		return;
	kmod_list_foreach(at, list)
	{
		struct kmod_module *module = kmod_module_get_module(at);

		if (t->len > start)
			strbuf_add(t, ", ");
		strbuf_add(t, kmod_module_get_name(module));
		kmod_module_unref(module);
	}
	kmod_module_unref_list(list);
}

#else

void modules_text(struct strbuf *t, const char *modalias)
{
	(void)t;
	(void)modalias;
}

#endif
