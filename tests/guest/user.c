// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The userspace side of the guest tests, over sysfs.
 *
 * guest-user list: what the test module's file "list" has, read from userspace.
 * guest-user watch ADDRESS IN OUT: keep the function open; for each line
 * "want ERROR LABEL" in the FIFO IN, write results to the FIFO OUT; end at "quit".
 */
#include <pcicap/core/cap.h>
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
		printf("%s %s %04x v%u at %03x size %u\n", name,
		       kind == PCICAP_EXTENDED ? "ext" : "std", headers[i].id,
		       headers[i].version, headers[i].offset, headers[i].size);
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
	if (argc == 5 && !strcmp(argv[1], "watch"))
		return watch(argv[2], argv[3], argv[4]);
	return 2;
}
