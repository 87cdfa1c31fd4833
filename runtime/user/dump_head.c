// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "dump_head.h"

#include <stdlib.h>
#include <string.h>

static void set(struct pcicap_dump_head *head,
		const struct pcicap_address *address, const char *title)
{
	size_t n;

	while (*title == ' ' || *title == '\t')
		title++;
	n = strlen(title);
	if (n >= sizeof(head->title))
		n = sizeof(head->title) - 1;
	head->address = *address;
	head->has_address = true;
	memcpy(head->title, title, n);
	head->title[n] = '\0';
}

bool pcicap_dump_head_parse(const char *text, struct pcicap_dump_head *head)
{
	struct pcicap_address address;
	size_t used = pcicap_address_parse(text, &address);

	if (!used || (text[used] && text[used] != ' ' && text[used] != '\t'))
		return false;
	set(head, &address, text + used);
	return true;
}

/* The number behind @word in *@p, which is moved behind it. */
static bool take(const char **p, const char *word, unsigned long max,
		 unsigned long *val)
{
	size_t n = strlen(word);
	char *end;

	if (strncmp(*p, word, n) != 0)
		return false;
	*val = strtoul(*p + n, &end, 16);
	if (end == *p + n || *val > max)
		return false;
	*p = end;
	return true;
}

bool pcicap_dump_head_efi(const char *text, struct pcicap_dump_head *head)
{
	unsigned long segment, bus, device, function;
	struct pcicap_address address;
	const char *p = text;

	if (!take(&p, "PCI Segment ", 0xffff, &segment) ||
	    !take(&p, " Bus ", 0xff, &bus) ||
	    !take(&p, " Device ", 0x1f, &device) ||
	    !take(&p, " Func ", 7, &function))
		return false;
	address.domain = (uint32_t)segment;
	address.bus = (uint8_t)bus;
	address.device = (uint8_t)device;
	address.function = (uint8_t)function;
	set(head, &address, p);
	head->spaced = true;
	return true;
}

bool pcicap_dump_head_path(const char *text, struct pcicap_dump_head *head)
{
	struct pcicap_address address;

	if (!pcicap_address_in_path(text, &address))
		return false;
	set(head, &address, "");
	return true;
}
