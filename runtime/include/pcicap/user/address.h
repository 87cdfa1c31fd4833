/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Addresses of PCI functions as text: 0000:01:00.0, or 01:00.0. */
#ifndef PCICAP_USER_ADDRESS_H
#define PCICAP_USER_ADDRESS_H

#include <pcicap/core/errno.h>
#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct pcicap_address {
	uint32_t domain;
	uint8_t bus;
	uint8_t device;	  /* 0 to 31 */
	uint8_t function; /* 0 to 7 */
};

/* Room for an address as text, with its end: 8 hex digits of domain at most. */
#define PCICAP_ADDRESS_TEXT 17

/**
 * pcicap_address_parse() - address from text
 * @text: need not end after the address
 * @out: out: address
 *
 * The domain has 4 to 8 hexadecimal digits or is left out, which means 0; bus
 * and device have two, the function is one octal digit.
 *
 * Return: characters used; 0 if @text does not begin with an address.
 */
size_t pcicap_address_parse(const char *text, struct pcicap_address *out);

/**
 * pcicap_address_in_path() - address from the path of a configuration space
 * @path: a text with such a path: ".../0000:00:1f.3/config" as in sysfs, or
 *	".../bus/pci/00/1f.3" as in proc
 * @out: out: address
 *
 * Return: true if there is one.
 */
bool pcicap_address_in_path(const char *path, struct pcicap_address *out);

/**
 * pcicap_address_format() - address as text, always with the domain
 * @address: address
 * @text: out: text, lower case
 */
void pcicap_address_format(const struct pcicap_address *address,
			   char text[PCICAP_ADDRESS_TEXT]);

/**
 * pcicap_address_compare() - order of addresses
 * @a: address
 * @b: address
 *
 * Return: negative, 0 or positive, as @a is before, equal to or after @b.
 */
int pcicap_address_compare(const struct pcicap_address *a,
			   const struct pcicap_address *b);

#ifdef __cplusplus
}
#endif

#endif
