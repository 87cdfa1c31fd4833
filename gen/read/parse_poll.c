// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What is started and awaited. */
#include "read/parse_poll.h"
#include "read/parse_cond.h"

static void poll_start(struct parse *p, const struct node *v, void *obj)
{
	struct poll *poll = obj;

	if (v->kind != NODE_MAP || v->n != 1) {
		bad_value(p->g, v, "one field and its value: {ctrl.reset: 1}");
		return;
	}
	if (!parse_number(p->g, v->items[0], 0, UINT32_MAX, &poll->start_value))
		return;
	poll->start.text = (struct text){ v->keys[0]->text, v->keys[0]->pos };
}

#define LONGEST 600000000 /* ten minutes */

static const struct key poll_keys[] = {
	KEY(IDENT, "name", struct poll, name, NEEDED, DOC("its name")),
	KEY_CALL("start", poll_start, "start",
		 DOC("`{ctrl.reset: 1}`: the field that starts it, and what is "
		     "written there; without it, it is only awaited")),
	KEY_AT("condition", parse_cond, "until", struct poll, until, NEEDED,
	       DOC("what is awaited, of registers of the same block")),
	KEY(NUMBER, "timeout", struct poll, timeout, NEEDED, .min = 1,
	    .max = LONGEST, DOC("microseconds after which it has failed")),
	KEY(NUMBER, "interval", struct poll, interval, .max = LONGEST,
	    DOC("microseconds of sleep between two reads; without it, it does "
		"not sleep")),
	KEY(TEXT, "doc", struct poll, doc, DOC("one line, in our own words")),
};
const struct map poll_map = MAP("poll", "a poll", poll_keys);

void parse_polls(struct parse *p, const struct node *node, void *obj)
{
	(void)obj;
	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of polls");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct poll *poll = mem_alloc(p->g, sizeof(*poll));

		poll->pos = node->items[i]->pos;
		if (parse_map(p, node->items[i], &poll_map, poll) &&
		    poll->name.s && poll->until.n && poll->timeout.given)
			APPEND(p->g, p->block->polls, p->block->n_polls, poll);
	}
}
