// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * One thing done to a device, from userspace, through sysfs, by generated accessors
 * alone.
 *
 * guest-deeds uart ADDRESS TEXT: send TEXT and a newline through a 16550.
 * guest-deeds eeprom ADDRESS: the MAC address in an 82574's EEPROM, read by EERD,
 * and the one that its receive address register has; eeprom-ports: the
 * former through its I/O BAR; eeprom-e1000: those of an 82540EM.
 * guest-deeds msix ADDRESS: the entries of its MSI-X table.
 * guest-deeds xhci ADDRESS: the extended capabilities of an xHCI controller: of each
 * protocol its version, its ports, and its dwords.
 */
#include <errno.h>
#include <pcicap/e1000.h>
#include <pcicap/e1000e.h>
#include <pcicap/serial16550.h>
#include <pcicap/user/sysfs.h>
#include <pcicap/window.h>
#include <pcicap/xhci.h>
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

static void show_address(const char *where, uint64_t mac)
{
	printf("%s", where);
	for (unsigned int i = 0; i < 6; i++)
		printf("%c%02x", i ? ':' : ' ',
		       (unsigned int)(mac >> i * 8 & 0xff));
	printf("\n");
}

/*
 * show_eeprom_TYPE(): the MAC address in the EEPROM, by EERD. @TYPE is a view of the
 * registers of a controller. The first byte on the wire is the lowest of the first
 * word.
 */
#define SHOW_EEPROM(TYPE)                                                     \
	static int show_eeprom_##TYPE(const struct pcicap_##TYPE *regs)       \
	{                                                                     \
		struct pcicap_##TYPE##_eerd eerd = { 0 };                     \
		uint64_t mac = 0;                                             \
		int err = 0;                                                  \
                                                                              \
		for (uint32_t i = 0; !err && i < 3; i++) {                    \
			eerd = pcicap_##TYPE##_eerd_set_addr(eerd, i);        \
			eerd = pcicap_##TYPE##_eerd_set_start(eerd, true);    \
			err = pcicap_##TYPE##_write_eerd(regs, eerd);         \
			if (!err)                                             \
				err = pcicap_##TYPE##_poll_nvm_read(regs);    \
			if (!err)                                             \
				err = pcicap_##TYPE##_read_eerd(regs, &eerd); \
			mac |= (uint64_t)pcicap_##TYPE##_eerd_data(eerd)      \
			       << i * 16;                                     \
		}                                                             \
		if (!err)                                                     \
			show_address("eeprom", mac);                          \
		return err;                                                   \
	}
SHOW_EEPROM(e1000_regs)
SHOW_EEPROM(e1000e_regs)
SHOW_EEPROM(window_regs)

/*
 * eeprom_TYPE(): the same of the function at @address, by registers in memory, and
 * the address that its receive address register has.
 */
#define EEPROM(TYPE)                                                      \
	static int eeprom_##TYPE(const char *address)                     \
	{                                                                 \
		struct pcicap_want want = pcicap_##TYPE##_want();         \
		struct pcicap_##TYPE##_ra ra;                             \
		struct pcicap_##TYPE regs;                                \
		struct pcicap_map map;                                    \
		uint64_t mac;                                             \
		int err = pcicap_map_sysfs(&map, NULL, address, &want,    \
					   PCICAP_MAP_WRITE);             \
                                                                          \
		if (err)                                                  \
			return err;                                       \
		err = pcicap_##TYPE##_map(&map, NULL, &regs);             \
		if (!err)                                                 \
			err = show_eeprom_##TYPE(&regs);                  \
		if (!err)                                                 \
			err = pcicap_##TYPE##_ra_at(&regs, 0, &ra);       \
		if (!err)                                                 \
			err = pcicap_##TYPE##_ra_read_address(&ra, &mac); \
		if (!err)                                                 \
			show_address("receive", mac);                     \
		pcicap_map_close(&map);                                   \
		return err;                                               \
	}
EEPROM(e1000_regs)
EEPROM(e1000e_regs)

/* What is in the EEPROM, by IOADDR and IODATA. */
static int eeprom_ports(const char *address)
{
	struct pcicap_want want = pcicap_window_io_want();
	struct pcicap_window_regs regs;
	struct pcicap_window_io io;
	struct pcicap_ports ports;
	int err = pcicap_ports_sysfs(&ports, NULL, address, &want,
				     PCICAP_MAP_WRITE);

	if (err)
		return err;
	err = pcicap_window_io_map(&ports, NULL, &io);
	if (!err)
		err = pcicap_window_regs_through(&io, &regs);
	if (!err)
		err = show_eeprom_window_regs(&regs);
	pcicap_ports_close(&ports);
	return err;
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

static int show_protocol(const struct pcicap_xhci_hc_xcap *xcap)
{
	struct pcicap_xhci_hc_xcap_cap cap;
	struct pcicap_xhci_hc_xcap_ports ports;
	struct pcicap_xhci_hc_xcap_slot slot;
	uint32_t name;
	int err = pcicap_xhci_hc_xcap_read_cap(xcap, &cap);

	if (!err)
		err = pcicap_xhci_hc_xcap_read_protocol_name(xcap, &name);
	if (!err)
		err = pcicap_xhci_hc_xcap_read_ports(xcap, &ports);
	if (!err)
		err = pcicap_xhci_hc_xcap_read_slot(xcap, &slot);
	if (err)
		return err;
	printf("version %x.%02x ports %u-%u dwords 0x%08x 0x%08x 0x%08x "
	       "0x%08x\n",
	       pcicap_xhci_hc_xcap_cap_major(cap),
	       pcicap_xhci_hc_xcap_cap_minor(cap),
	       pcicap_xhci_hc_xcap_ports_first(ports),
	       pcicap_xhci_hc_xcap_ports_first(ports) +
		       pcicap_xhci_hc_xcap_ports_count(ports) - 1,
	       cap.raw, name, ports.raw, slot.raw);
	return 0;
}

static int walk_xcaps(const struct pcicap_xhci_hc *hc)
{
	struct pcicap_xhci_hc_hcsparams1 params;
	struct pcicap_xhci_hc_xcap_cap cap;
	struct pcicap_xhci_hc_xcap xcap;
	int err = pcicap_xhci_hc_read_hcsparams1(hc, &params);

	if (err)
		return err;
	printf("ports %u\n", pcicap_xhci_hc_hcsparams1_maxports(params));
	err = pcicap_xhci_hc_xcap_first(hc, &xcap);
	while (!err) {
		err = pcicap_xhci_hc_xcap_read_cap(&xcap, &cap);
		if (err)
			return err;
		printf("capability %u\n", pcicap_xhci_hc_xcap_cap_id(cap));
		if (pcicap_xhci_hc_xcap_cap_id(cap) ==
		    PCICAP_XHCI_HC_XCAP_CAP_ID_PROTOCOL)
			err = show_protocol(&xcap);
		if (!err)
			err = pcicap_xhci_hc_xcap_next(hc, &xcap, &xcap);
	}
	return err == -ENOENT ? 0 : err;
}

static int xhci(const char *address)
{
	struct pcicap_want want = pcicap_xhci_hc_want();
	struct pcicap_xhci_hc hc;
	struct pcicap_map map;
	int err = pcicap_map_sysfs(&map, NULL, address, &want, 0);

	if (err)
		return err;
	err = pcicap_xhci_hc_map(&map, NULL, &hc);
	if (!err)
		err = walk_xcaps(&hc);
	pcicap_map_close(&map);
	return err;
}

int main(int argc, char **argv)
{
	int err = -EINVAL;

	if (argc == 4 && !strcmp(argv[1], "uart"))
		err = uart(argv[2], argv[3]);
	else if (argc == 3 && !strcmp(argv[1], "eeprom"))
		err = eeprom_e1000e_regs(argv[2]);
	else if (argc == 3 && !strcmp(argv[1], "eeprom-e1000"))
		err = eeprom_e1000_regs(argv[2]);
	else if (argc == 3 && !strcmp(argv[1], "eeprom-ports"))
		err = eeprom_ports(argv[2]);
	else if (argc == 3 && !strcmp(argv[1], "msix"))
		err = msix(argv[2]);
	else if (argc == 3 && !strcmp(argv[1], "xhci"))
		err = xhci(argv[2]);
	printf("error %d\n", err);
	return err ? 1 : 0;
}
