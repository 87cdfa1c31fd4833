// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The userspace side of the guest tests, over sysfs.
 *
 * guest-user list: what the test module's file "list" has, read from userspace.
 * guest-user sriov ADDRESS: what the example module shows of its SR-IOV capability.
 * guest-user watch ADDRESS IN OUT: keep the function open; for each line
 * "want ERROR LABEL" in the FIFO IN, write results to the FIFO OUT; end at "quit".
 */
#include <pcicap/core/sriov_ops.h>
#include <pcicap/sriov.h>
#include <pcicap/user/sysfs.h>
#include <stdio.h>
#include <string.h>

#define MAX_FUNCTIONS 1024

static void print_list(const char *name, struct pcicap_cfg *cfg,
		       enum pcicap_kind kind)
{
	static struct pcicap_header headers[PCICAP_MAX_EXTENDED];
	unsigned int n;
	int err = pcicap_list(cfg, kind, headers, PCICAP_MAX_EXTENDED, &n);

	if (err)
		printf("%s: %s\n", name, pcicap_strerror(err));
	for (unsigned int i = 0; i < n; i++)
		printf("%s %s %04x v%u at %03x\n", name,
		       kind == PCICAP_EXTENDED ? "ext" : "std", headers[i].id,
		       headers[i].version, headers[i].offset);
}

static int list(void)
{
	static struct pcicap_address all[MAX_FUNCTIONS];
	char name[PCICAP_ADDRESS_TEXT];
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	size_t n;

	if (pcicap_sysfs_list(NULL, all, MAX_FUNCTIONS, &n))
		return 1;
	for (size_t i = 0; i < n; i++) {
		pcicap_address_format(&all[i], name);
		if (pcicap_sysfs_open(&sysfs, &cfg, NULL, name, 0))
			continue;
		print_list(name, &cfg, PCICAP_STANDARD);
		print_list(name, &cfg, PCICAP_EXTENDED);
		pcicap_sysfs_close(&sysfs);
	}
	return 0;
}

static const struct {
	const char *name;
	int (*get)(const struct pcicap_sriov_dwords *s, uint16_t *val);
} values[] = {
	{ "initial_vfs", pcicap_sriov_snapshot_initial_vfs },
	{ "total_vfs", pcicap_sriov_snapshot_total_vfs },
	{ "num_vfs", pcicap_sriov_snapshot_num_vfs },
	{ "vf_offset", pcicap_sriov_snapshot_vf_offset },
	{ "vf_stride", pcicap_sriov_snapshot_vf_stride },
	{ "vf_device_id", pcicap_sriov_snapshot_vf_device_id },
};

static int print_registers(const struct pcicap_sriov *v)
{
	struct pcicap_sriov_dwords s;
	struct pcicap_sriov_ctrl ctrl;
	uint16_t val;

	if (pcicap_sriov_snapshot(v, &s) ||
	    pcicap_sriov_snapshot_ctrl(&s, &ctrl))
		return 1;
	printf("ctrl.vf_enable %u\n", pcicap_sriov_ctrl_vf_enable(ctrl));
	printf("ctrl.vf_memory_space_enable %u\n",
	       pcicap_sriov_ctrl_vf_memory_space_enable(ctrl));
	printf("ctrl.ari_capable_hierarchy %u\n",
	       pcicap_sriov_ctrl_ari_capable_hierarchy(ctrl));
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		if (values[i].get(&s, &val))
			return 1;
		printf("%s %u\n", values[i].name, val);
	}
	return 0;
}

static int print_vfs(const struct pcicap_sriov *v, const char *address)
{
	struct pcicap_sriov_routing routing;
	char text[PCICAP_ADDRESS_TEXT];
	struct pcicap_address a;
	uint16_t rid;

	if (!pcicap_address_parse(address, &a) ||
	    pcicap_sriov_read_routing(&v->view, &routing))
		return 1;
	rid = (uint16_t)(a.bus << 8 | a.device << 3 | a.function);
	for (uint32_t n = 1; n <= routing.num_vfs; n++) {
		uint16_t vf;

		if (pcicap_vf_routing_id(rid, routing.offset, routing.stride, n,
					 &vf))
			return 1;
		a.bus = (uint8_t)(vf >> 8);
		a.device = vf >> 3 & 0x1f;
		a.function = vf & 7;
		pcicap_address_format(&a, text);
		printf("vf %u at %s\n", n, text);
	}
	return 0;
}

static int print_bars(const struct pcicap_sriov *v)
{
	struct pcicap_bars bars;
	struct pcicap_bar bar;
	unsigned int pos = 0;

	if (pcicap_vf_bars_read(&v->view, &bars))
		return 1;
	while (pcicap_bars_next(&bars, &pos, &bar)) {
		if (bar.kind != PCICAP_BAR_KIND_NONE)
			printf("vf_bar[%u] %#llx\n", bar.index,
			       (unsigned long long)bar.address);
	}
	return 0;
}

static int sriov(const char *address)
{
	struct pcicap_sriov v;
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	int failed;

	if (pcicap_sysfs_open(&sysfs, &cfg, NULL, address, 0) ||
	    pcicap_sriov_find(&cfg, &v))
		return 1;
	failed = print_registers(&v) || print_bars(&v) ||
		 print_vfs(&v, address);
	pcicap_sysfs_close(&sysfs);
	return failed;
}

struct watched {
	struct pcicap_cfg cfg;
	struct pcicap_view view;
	FILE *out;
	char label[64];
	int want;
};

static void expect(struct watched *w, const char *name, int err)
{
	if (err == w->want)
		fprintf(w->out, "ok - %s: userspace: %s\n", w->label, name);
	else
		fprintf(w->out,
			"not ok - %s: userspace: %s # got %d, want %d\n",
			w->label, name, err, w->want);
}

static void operate(struct watched *w)
{
	struct pcicap_view view;
	struct pcicap_walk walk;
	uint32_t value;
	uint8_t byte;

	expect(w, "pcicap_cfg_present", pcicap_cfg_present(&w->cfg));
	expect(w, "pcicap_cfg_read8", pcicap_cfg_read8(&w->cfg, 8, &byte));
	expect(w, "pcicap_cfg_read32", pcicap_cfg_read32(&w->cfg, 0, &value));
	expect(w, "pcicap_view_read32",
	       pcicap_view_read32(&w->view, 0, &value));
	expect(w, "pcicap_walk_start",
	       pcicap_walk_start(&walk, &w->cfg, PCICAP_STANDARD));
	expect(w, "pcicap_find_ext",
	       pcicap_find_ext(&w->cfg, w->view.id, 0, &view));
}

/* False at "quit". */
static bool serve(struct watched *w, const char *in, const char *out)
{
	char line[128] = "";
	FILE *file = fopen(in, "r");

	if (!file || !fgets(line, sizeof(line), file))
		strcpy(line, "quit");
	if (file)
		fclose(file);
	if (sscanf(line, "want %d %63[^\n]", &w->want, w->label) != 2)
		return false;
	w->out = fopen(out, "w");
	if (!w->out)
		return false;
	operate(w);
	fclose(w->out);
	return true;
}

static int watch(const char *address, const char *in, const char *out)
{
	struct pcicap_header header;
	struct pcicap_sysfs sysfs;
	struct pcicap_walk walk;
	struct watched w;

	if (pcicap_sysfs_open(&sysfs, &w.cfg, NULL, address, 0))
		return 1;
	if (pcicap_walk_start(&walk, &w.cfg, PCICAP_EXTENDED) ||
	    pcicap_walk_next(&walk, &header) != 1 ||
	    pcicap_find_ext(&w.cfg, header.id, 0, &w.view))
		return 1;
	while (serve(&w, in, out))
		;
	pcicap_sysfs_close(&sysfs);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 2 && !strcmp(argv[1], "list"))
		return list();
	if (argc == 3 && !strcmp(argv[1], "sriov"))
		return sriov(argv[2]);
	if (argc == 5 && !strcmp(argv[1], "watch"))
		return watch(argv[2], argv[3], argv[4]);
	return 2;
}
