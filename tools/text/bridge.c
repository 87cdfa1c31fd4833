// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "text/bridge.h"

#include "text/quantity.h"

#include <inttypes.h>

static void window_text(struct strbuf *t, const struct window *w,
			enum window_kind kind)
{
	static const char *const names[N_WINDOWS] = {
		[WINDOW_IO] = "I/O",
		[WINDOW_MEMORY] = "memory",
		[WINDOW_PREFETCHABLE] = "prefetchable",
	};

	if (w->err) {
		strbuf_addf(t, ", %s unknown: %s", names[kind],
			    pcicap_strerror(w->err));
		return;
	}
	if (w->base > w->limit)
		return; /* disabled */
	strbuf_addf(t, ", %s %" PRIx64 "-%" PRIx64 " (", names[kind], w->base,
		    w->limit);
	quantity_text(t, w->limit - w->base + 1, "bytes");
	strbuf_add(t, ")");
}

void bridge_text(struct strbuf *t, const struct node *n)
{
	if (n->err) {
		strbuf_addf(t, "buses unknown: %s", pcicap_strerror(n->err));
		return;
	}
	if (n->secondary == n->subordinate)
		strbuf_addf(t, "bus %02x", n->secondary);
	else
		strbuf_addf(t, "buses %02x-%02x", n->secondary, n->subordinate);
	for (int i = 0; i < N_WINDOWS; i++)
		window_text(t, &n->window[i], (enum window_kind)i);
}
