// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/address.h>

#include <string.h>

/* ".../0000:00:1f.3/config" */
static bool in_sysfs(const char *path, struct pcicap_address *out)
{
	const char *end, *p;
	size_t used;

	for (end = path; (end = strstr(end, "/config")) != NULL; end++) {
		for (p = end; p > path && p[-1] != '/'; p--)
			;
		used = pcicap_address_parse(p, out);
		if (used && p + used == end)
			return true;
	}
	return false;
}

/* ".../bus/pci/00/1f.3", ".../bus/pci/0001:00/1f.3" */
static bool in_proc(const char *path, struct pcicap_address *out)
{
	static const char folder[] = "bus/pci/";
	char name[PCICAP_ADDRESS_TEXT];
	const char *p = path;
	char *slash;
	size_t n;

	while ((p = strstr(p, folder)) != NULL) {
		p += sizeof(folder) - 1;
		n = strnlen(p, sizeof(name) - 1);
		memcpy(name, p, n);
		name[n] = '\0';
		slash = strchr(name, '/');
		if (!slash)
			continue;
		*slash = ':';
		n = pcicap_address_parse(name, out);
		if (n > (size_t)(slash - name))
			return true;
	}
	return false;
}

bool pcicap_address_in_path(const char *path, struct pcicap_address *out)
{
	return in_sysfs(path, out) || in_proc(path, out);
}
