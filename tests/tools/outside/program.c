/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A program outside of the tree, in C and in C++: program IMAGE. */
#include <pcicap/core/decode.h>
#include <pcicap/msix.h>
#include <pcicap/pcie.h>
#include <pcicap/sriov.h>
#include <pcicap/user/all.h>
#include <pcicap/user/image.h>

#include <stdio.h>
#include <string.h>

static int count(void *ctx, struct pcicap_decoder *dec,
		 const struct pcicap_decoded *d)
{
	(void)dec;
	(void)d;
	++*(unsigned int *)ctx;
	return 0;
}

static unsigned int registers(const struct pcicap_view *view)
{
	static struct pcicap_decoder dec;
	struct pcicap_decode_ops ops;
	unsigned int i, n = 0;

	memset(&ops, 0, sizeof(ops));
	ops.reg = count;
	for (i = 0; i < pcicap_n_all_descs; i++) {
		if (strcmp(pcicap_all_descs[i]->name, "sriov") != 0)
			continue;
		if (pcicap_decode_open(&dec, pcicap_all_descs[i], view) ||
		    pcicap_decode(&dec, &ops, &n))
			return 0;
	}
	return n;
}

int main(int argc, char **argv)
{
	static struct pcicap_image image;
	struct pcicap_cfg cfg;
	struct pcicap_sriov sriov;
	uint16_t total, num;

	if (argc != 2 || pcicap_image_open_file(&image, &cfg, argv[1]))
		return 2;
	if (pcicap_sriov_find(&cfg, &sriov) ||
	    pcicap_sriov_read_total_vfs(&sriov, &total) ||
	    pcicap_sriov_read_num_vfs(&sriov, &num))
		return 1;
	printf("%u of %u VFs, %u registers\n", num, total,
	       registers(&sriov.view));
	return 0;
}
