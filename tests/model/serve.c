// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A simulated function for scripts, one command a line, numbers in hexadecimal:
 *
 *	load BYTES           a function from its configuration space
 *	bar INDEX SIZE       and how large its BARs are
 *	vfbar INDEX SIZE
 *	wire OFF WIDTH MASK  bits that it does not implement
 *	r OFF WIDTH          read; answers the value
 *	w OFF WIDTH VALUE    write
 *	unc BIT              an uncorrectable error happens, of AER's status bit
 *	cor BIT              a correctable one; both answer the severity of the
 *			     message that is sent, or -1
 *	root SEVERITY RID    a message comes to this port
 *	masks OFF            answers write, clear, set, start of a dword
 *
 * Commands without an answer of their own say nothing. An error ends the program.
 */
#include <pcicap/user/model.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct pcicap_model m;
static uint8_t bytes[PCICAP_CFG_MAX_SIZE];
static char line[2 * PCICAP_CFG_MAX_SIZE + 64];

static void check(int err)
{
	if (!err)
		return;
	fprintf(stderr, "serve: %s: %s\n", line, pcicap_strerror(err));
	exit(1);
}

static void load(const char *hex)
{
	size_t n = strspn(hex, "0123456789abcdef") / 2;
	unsigned int byte;

	for (size_t i = 0; i < n && i < sizeof(bytes); i++) {
		if (sscanf(hex + 2 * i, "%2x", &byte) != 1)
			exit(1);
		bytes[i] = (uint8_t)byte;
	}
	check(pcicap_model_init(&m, bytes, (uint32_t)n, pcicap_all_descs,
				pcicap_n_all_descs));
	m.no_resets = true;
	m.no_referee = true;
}

static void sent(int severity)
{
	printf("%d\n", severity < 0 ? -1 : severity);
}

static void command(void)
{
	uint64_t size;
	unsigned int off, width;
	uint32_t val;

	if (!strncmp(line, "load ", 5)) {
		load(line + 5);
	} else if (sscanf(line, "r %x %x", &off, &width) == 2) {
		check(pcicap_model_read(&m, off, width, &val));
		printf("%" PRIx32 "\n", val);
	} else if (sscanf(line, "w %x %x %" SCNx32, &off, &width, &val) == 3) {
		check(pcicap_model_write(&m, off, width, val));
	} else if (sscanf(line, "bar %x %" SCNx64, &off, &size) == 2) {
		check(pcicap_model_set_bar(&m, off, size));
	} else if (sscanf(line, "vfbar %x %" SCNx64, &off, &size) == 2) {
		check(pcicap_model_set_vf_bar(&m, off, size));
	} else if (sscanf(line, "wire %x %x %" SCNx32, &off, &width, &val) ==
		   3) {
		pcicap_model_hardwire(&m, off, width, val);
	} else if (sscanf(line, "unc %x", &off) == 1) {
		sent(pcicap_model_error(&m, off, NULL));
	} else if (sscanf(line, "cor %x", &off) == 1) {
		sent(pcicap_model_correctable(&m, off));
	} else if (sscanf(line, "root %x %x", &off, &width) == 2) {
		check(pcicap_model_root_error(
			&m, (enum pcicap_model_severity)off, (uint16_t)width));
	} else if (sscanf(line, "present %x", &off) == 1) {
		check(pcicap_model_presence(&m, off));
	} else if (!strcmp(line, "attention\n")) {
		check(pcicap_model_attention(&m));
	} else if (sscanf(line, "link %x %x", &off, &width) == 2) {
		check(pcicap_model_link(&m, off, width, true));
	} else if (sscanf(line, "masks %x", &off) == 1) {
		struct pcicap_model_masks masks;

		pcicap_model_get_masks(&m, off, 4, &masks);
		printf("%" PRIx32 " %" PRIx32 " %" PRIx32 " %" PRIx32 "\n",
		       masks.write, masks.clear, masks.set, masks.start);
	} else {
		check(-EINVAL);
	}
}

int main(void)
{
	while (fgets(line, sizeof(line), stdin)) {
		command();
		/* the other side writes many commands, then reads */
		if (line[0] == 'm' || line[0] == 'u' || line[0] == 'c')
			fflush(stdout);
	}
	return 0;
}
