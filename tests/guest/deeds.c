// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * One thing done to a device, from userspace, through sysfs, by generated accessors
 * alone.
 *
 * guest-deeds uart ADDRESS TEXT: send TEXT and a newline through a 16550.
 * guest-deeds eeprom ADDRESS: the MAC address in an 82574's EEPROM, read by EERD,
 * and the one that its receive address register has.
 * guest-deeds msix ADDRESS: the entries of its MSI-X table.
 */
#include <errno.h>
#include <pcicap/e1000e.h>
#include <pcicap/serial16550.h>
#include <pcicap/user/sysfs.h>
#include <stdio.h>
#include <string.h>

static int send_text(const struct pcicap_serial16550_port *port,
		     const char *text)
{
	struct pcicap_serial16550_port_lsr lsr;
	int err = 0;

	for (; !err && *text; text++) {
		do
			err = pcicap_serial16550_port_read_lsr(port, &lsr);
		while (!err &&
		       !pcicap_serial16550_port_lsr_transmit_empty(lsr));
		if (!err)
			err = pcicap_serial16550_port_write_thr(port,
								(uint8_t)*text);
	}
	do
		err = err ? err : pcicap_serial16550_port_read_lsr(port, &lsr);
	while (!err && !pcicap_serial16550_port_lsr_idle(lsr));
	return err;
}

/* 115200 baud, 8 bits, no parity */
static int set_up(const struct pcicap_serial16550_port *port)
{
	struct pcicap_serial16550_port_lcr lcr = { 0 };
	struct pcicap_serial16550_port_fcr fcr = {
		PCICAP_SERIAL16550_PORT_FCR_ENABLE |
		PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT
	};
	uint8_t bits;
	int err = pcicap_serial16550_port_lcr_word_length_encode(8, &bits);

	lcr = pcicap_serial16550_port_lcr_set_word_length(lcr, bits);
	lcr = pcicap_serial16550_port_lcr_set_dlab(lcr, true);
	if (!err)
		err = pcicap_serial16550_port_write_lcr(port, lcr);
	if (!err)
		err = pcicap_serial16550_port_write_dll(port, 1);
	if (!err)
		err = pcicap_serial16550_port_write_dlm(port, 0);
	lcr = pcicap_serial16550_port_lcr_set_dlab(lcr, false);
	if (!err)
		err = pcicap_serial16550_port_write_lcr(port, lcr);
	if (!err)
		err = pcicap_serial16550_port_write_fcr(port, fcr);
	return err;
}

static int uart(const char *address, const char *text)
{
	struct pcicap_want want = pcicap_serial16550_port_want();
	struct pcicap_serial16550_port port;
	struct pcicap_ports ports;
	uint8_t divisor;
	int err = pcicap_ports_sysfs(&ports, NULL, address, &want,
				     PCICAP_MAP_WRITE);

	if (err)
		return err;
	err = pcicap_serial16550_port_map(&ports, NULL, &port);
	if (!err)
		err = set_up(&port);
	if (!err)
		err = send_text(&port, text);
	if (!err)
		err = send_text(&port, "\n");
	/* the divisor is in the other bank */
	if (!err && pcicap_serial16550_port_read_dll(&port, &divisor) != -ENXIO)
		err = -EPROTO;
	pcicap_ports_close(&ports);
	return err;
}

static int read_word(const struct pcicap_e1000e_regs *regs, uint32_t at,
		     unsigned int *word)
{
	struct pcicap_e1000e_regs_eerd eerd = { 0 };
	int err;

	eerd = pcicap_e1000e_regs_eerd_set_addr(eerd, at);
	eerd = pcicap_e1000e_regs_eerd_set_start(eerd, true);
	err = pcicap_e1000e_regs_write_eerd(regs, eerd);
	if (!err)
		err = pcicap_e1000e_regs_poll_nvm_read(regs);
	if (!err)
		err = pcicap_e1000e_regs_read_eerd(regs, &eerd);
	*word = pcicap_e1000e_regs_eerd_data(eerd);
	return err;
}

/* The first byte on the wire is the lowest of the first word. */
static int show_mac(const struct pcicap_e1000e_regs *regs)
{
	struct pcicap_e1000e_regs_ra ra;
	unsigned int word[3];
	uint64_t mac;
	int err = 0;

	for (uint32_t i = 0; !err && i < 3; i++)
		err = read_word(regs, i, &word[i]);
	if (!err)
		err = pcicap_e1000e_regs_ra_at(regs, 0, &ra);
	if (!err)
		err = pcicap_e1000e_regs_ra_read_address(&ra, &mac);
	if (err)
		return err;
	printf("eeprom");
	for (unsigned int i = 0; i < 6; i++)
		printf("%c%02x", i ? ':' : ' ',
		       word[i / 2] >> i % 2 * 8 & 0xff);
	printf("\nreceive");
	for (unsigned int i = 0; i < 6; i++)
		printf("%c%02x", i ? ':' : ' ',
		       (unsigned int)(mac >> i * 8 & 0xff));
	printf("\n");
	return 0;
}

static int show_vectors(struct pcicap_cfg *cfg, const struct pcicap_map *map,
			const struct pcicap_region *where)
{
	struct pcicap_e1000e_msix_entry_vector_ctrl ctrl = { 0 };
	struct pcicap_e1000e_msix_entry_addr_lo low = { 0 };
	struct pcicap_e1000e_msix_entry entry;
	struct pcicap_e1000e_msix table;
	uint32_t high = 0, data = 0;
	int err = pcicap_e1000e_msix_map(map, where, cfg, &table);

	if (err)
		return err;
	for (unsigned int i = 0; !err; i++) {
		err = pcicap_e1000e_msix_entry_at(&table, i, &entry);
		if (err == -ERANGE)
			return 0; /* that was the last */
		if (!err)
			err = pcicap_e1000e_msix_entry_read_addr_lo(&entry,
								    &low);
		if (!err)
			err = pcicap_e1000e_msix_entry_read_addr_hi(&entry,
								    &high);
		if (!err)
			err = pcicap_e1000e_msix_entry_read_data(&entry, &data);
		if (!err)
			err = pcicap_e1000e_msix_entry_read_vector_ctrl(&entry,
									&ctrl);
		if (!err)
			printf("vector%u %#llx %#x %d\n", i,
			       (unsigned long long)high << 32 | low.raw, data,
			       pcicap_e1000e_msix_entry_vector_ctrl_mask(ctrl));
	}
	return err;
}

static int msix(const char *address)
{
	struct pcicap_region where;
	struct pcicap_sysfs sysfs;
	struct pcicap_want want;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	int err = pcicap_sysfs_open(&sysfs, &cfg, NULL, address, 0);

	if (err)
		return err;
	err = pcicap_e1000e_msix_locate(&cfg, &where);
	if (!err) {
		want = pcicap_e1000e_msix_want(&where);
		err = pcicap_map_sysfs(&map, NULL, address, &want, 0);
	}
	if (!err) {
		err = show_vectors(&cfg, &map, &where);
		pcicap_map_close(&map);
	}
	pcicap_sysfs_close(&sysfs);
	return err;
}

static int eeprom(const char *address)
{
	struct pcicap_want want = pcicap_e1000e_regs_want();
	struct pcicap_e1000e_regs regs;
	struct pcicap_map map;
	int err =
		pcicap_map_sysfs(&map, NULL, address, &want, PCICAP_MAP_WRITE);

	if (err)
		return err;
	err = pcicap_e1000e_regs_map(&map, NULL, &regs);
	if (!err)
		err = show_mac(&regs);
	pcicap_map_close(&map);
	return err;
}

int main(int argc, char **argv)
{
	int err = -EINVAL;

	if (argc == 4 && !strcmp(argv[1], "uart"))
		err = uart(argv[2], argv[3]);
	else if (argc == 3 && !strcmp(argv[1], "eeprom"))
		err = eeprom(argv[2]);
	else if (argc == 3 && !strcmp(argv[1], "msix"))
		err = msix(argv[2]);
	printf("error %d\n", err);
	return err ? 1 : 0;
}
