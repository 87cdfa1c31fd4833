/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Lines that say of which function the rows are. */
#ifndef PCICAP_USER_DUMP_HEAD_H
#define PCICAP_USER_DUMP_HEAD_H

#include <pcicap/user/dump.h>

/* "0000:00:1f.3 ..." or "00:1f.3", with the rest as title. */
bool pcicap_dump_head_parse(const char *text, struct pcicap_dump_head *head);

/* "PCI Segment 00 Bus 00 Device 1F Func 03 [...]", of the EFI shell */
bool pcicap_dump_head_efi(const char *text, struct pcicap_dump_head *head);

/* A path in the line: ".../0000:00:1f.3/config", "/proc/bus/pci/00/1f.3" */
bool pcicap_dump_head_path(const char *text, struct pcicap_dump_head *head);

#endif
