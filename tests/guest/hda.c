// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Codecs behind a High Definition Audio controller, asked from userspace through
 * sysfs by generated accessors alone: by immediate commands, without DMA.
 *
 * guest-hda ADDRESS: capabilities of the controller and of its streams, and what
 * each codec says that it is.
 */
#include <errno.h>
#include <pcicap/hda.h>
#include <pcicap/user/sysfs.h>
#include <stdio.h>
#include <time.h>

#define CODECS	      15
#define GET_PARAMETER 0xf0000
#define VENDOR	      0
#define REVISION      2

/* A parameter of the root node of a codec */
static int ask(const struct pcicap_hda_regs *regs, unsigned int codec,
	       uint32_t parameter, uint32_t *response)
{
	const uint16_t valid = PCICAP_HDA_REGS_ICS_IRV;
	struct pcicap_hda_regs_icoi command = { 0 };
	struct pcicap_hda_regs_ics status = { 0 };
	int err = pcicap_hda_regs_clear_ics(regs, valid);

	command = pcicap_hda_regs_icoi_set_cad(command, codec);
	command = pcicap_hda_regs_icoi_set_verb(command,
						GET_PARAMETER | parameter);
	if (!err)
		err = pcicap_hda_regs_write_icoi(regs, command);
	if (!err)
		err = pcicap_hda_regs_poll_command(regs);
	if (!err)
		err = pcicap_hda_regs_read_ics(regs, &status);
	if (!err && !pcicap_hda_regs_ics_irv(status))
		err = -EIO;
	return err ? err : pcicap_hda_regs_read_irii(regs, response);
}

static int show_codec(const struct pcicap_hda_regs *regs, unsigned int codec)
{
	uint32_t vendor, revision;
	int err = ask(regs, codec, VENDOR, &vendor);

	if (!err)
		err = ask(regs, codec, REVISION, &revision);
	if (!err)
		printf("codec %u\nvendor 0x%x\nrevision 0x%x\n", codec, vendor,
		       revision);
	return err;
}

/* Out of reset, codecs have 25 frames of time to ask for attention. */
static int reset(const struct pcicap_hda_regs *regs)
{
	const struct timespec frames = { 0, 521000 };
	int err = pcicap_hda_regs_poll_reset(regs);

	if (!err)
		err = pcicap_hda_regs_poll_end_reset(regs);
	nanosleep(&frames, NULL);
	return err;
}

/* Streams that there are: what lies behind the last is -ERANGE. */
static int show_streams(const struct pcicap_hda_regs *regs)
{
	unsigned int n_in = 0, n_out = 0, n_bidi = 0;
	struct pcicap_hda_regs_in stream; /* all have one type */
	uint16_t bytes = 0;
	int err = 0;

	while (!pcicap_hda_regs_in_at(regs, n_in, &stream))
		n_in++;
	while (!pcicap_hda_regs_bidi_at(regs, n_bidi, &stream))
		n_bidi++;
	while (!err && !pcicap_hda_regs_out_at(regs, n_out, &stream)) {
		err = pcicap_hda_regs_in_read_fifos(&stream, &bytes);
		n_out++;
	}
	if (!err)
		printf("streams %u %u %u\nfifo %u\n", n_in, n_out, n_bidi,
		       bytes);
	return err;
}

static int show(const struct pcicap_hda_regs *regs)
{
	struct pcicap_hda_regs_statests status = { 0 };
	struct pcicap_hda_regs_gcap cap = { 0 };
	int err = reset(regs);

	if (!err)
		err = pcicap_hda_regs_read_gcap(regs, &cap);
	if (!err)
		printf("capabilities 0x%x\n", cap.raw);
	if (!err)
		err = show_streams(regs);
	if (!err)
		err = pcicap_hda_regs_read_statests(regs, &status);
	for (unsigned int i = 0; !err && i < CODECS; i++)
		if (pcicap_hda_regs_statests_sdiwake(status) >> i & 1)
			err = show_codec(regs, i);
	return err;
}

int main(int argc, char **argv)
{
	struct pcicap_want want = pcicap_hda_regs_want();
	struct pcicap_hda_regs regs;
	struct pcicap_map map;
	int err;

	if (argc != 2)
		return 2;
	err = pcicap_map_sysfs(&map, NULL, argv[1], &want, PCICAP_MAP_WRITE);
	if (!err) {
		err = pcicap_hda_regs_map(&map, NULL, &regs);
		if (!err)
			err = show(&regs);
		pcicap_map_close(&map);
	}
	printf("error %d\n", err);
	return err ? 1 : 0;
}
