// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "cmd/device_json.h"

#include "base/json.h"
#include "base/number.h"
#include "base/out.h"
#include "input/live.h"
#include "space/identity.h"
#include "space/topology.h"
#include "text/names.h"

#include <stdio.h>
#include <string.h>

#define NAME_SIZE 256

static void name(const char *key, bool known, const char *text)
{
	json_key(key);
	json_string_or_null(known ? text : NULL);
}

static void subsystem(const struct identity *id)
{
	json_key("subsystem");
	if (!has_subsystem(id)) {
		out_text("null,\n      ");
		return;
	}
	out("{\"vendor\": %u, \"device\": %u},\n      ", id->subvendor,
	    id->subdevice);
}

void device_json_names(const struct function *f)
{
	struct identity id = { .ids_err = f->err, .class_err = f->err };
	char text[NAME_SIZE];
	struct strbuf t;
	bool known;

	if (f->cfg) {
		(void)identify(f->cfg, &id);
		identify_subsystem(f->cfg, &id);
	}
	subsystem(&id);
	out_text("\"names\": {");
	strbuf_init(&t, text, sizeof(text));
	known = !id.class_err && class_name(&t, id.class_code);
	name("class", known, text);
	out_text(", ");
	strbuf_init(&t, text, sizeof(text));
	known = !id.class_err && interface_name(&t, id.class_code);
	name("interface", known, text);
	out_text(", ");
	strbuf_init(&t, text, sizeof(text));
	known = !id.ids_err && device_name(&t, id.vendor, id.device);
	name("device", known, text);
	out_text(", ");
	strbuf_init(&t, text, sizeof(text));
	known = has_subsystem(&id) && subsystem_name(&t, &id);
	name("subsystem", known, text);
	out_text("},\n      ");
}

void device_json_vfs(const struct walk *w, const struct function *f)
{
	struct node n = { .address = f->address };
	char text[PCICAP_ADDRESS_TEXT];
	struct pcicap_address vf;
	unsigned int i;

	if (!f->has_address || !f->cfg ||
	    !space_list_find(&w->spaces.list, "sriov", 5))
		return;
	node_read_vfs(&n, f->cfg);
	if (!n.num_vfs)
		return;
	out_text("\"vfs\": [");
	for (i = 1; i <= n.num_vfs; i++) {
		out_text(i > 1 ? ", " : "");
		if (node_vf_address(&n, i, &vf))
			pcicap_address_format(&vf, text);
		json_string_or_null(node_vf_address(&n, i, &vf) ? text : NULL);
	}
	out_text("],\n      ");
}

/* They are separated by a comma and a blank. */
static void modules(const char *value)
{
	char one[64];
	size_t n;

	out_text("[");
	for (; *value; value += n + strspn(value + n, ", ")) {
		n = strcspn(value, ",");
		snprintf(one, sizeof(one), "%.*s", (int)n, value);
		json_string(one);
		if (value[n])
			out_text(", ");
	}
	out_text("]");
}

static void fact(enum live_fact i, const char *value)
{
	uint64_t n = 0;
	bool known;

	switch (i) {
	case LIVE_MODULES:
		modules(value);
		break;
	case LIVE_IRQ:
	case LIVE_NUMA_NODE:
	case LIVE_IOMMU_GROUP:
	case LIVE_WIDTH:
	case LIVE_MAX_WIDTH:
		known = number_is(value, &n);
		json_number(known, n);
		break;
	default:
		json_string_or_null(value[0] ? value : NULL);
	}
}

void device_json_kernel(const struct walk *w, const struct function *f)
{
	static const char *const keys[] = {
#define LIVE_X(id, text, key) [LIVE_##id] = key,
		LIVE_FACTS(LIVE_X)
#undef LIVE_X
	};
	struct live live;
	unsigned int i;

	if (!f->live)
		return;
	live_read(&live, w->root, &f->address);
	out_text("\"kernel\": {");
	for (i = 0; i < N_LIVE_FACTS; i++) {
		out_text(i ? ", " : "");
		json_key(keys[i]);
		fact((enum live_fact)i, live.value[i]);
	}
	out_text("},\n      ");
}
