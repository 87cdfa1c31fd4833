/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Configuration space from a raw image: 64 to 4096 bytes, read only. */
#ifndef PCICAP_USER_IMAGE_H
#define PCICAP_USER_IMAGE_H

#include <pcicap/core/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/* struct pcicap_image - bytes of one function; its members are private */
struct pcicap_image {
	uint32_t size;
	uint8_t bytes[PCICAP_CFG_MAX_SIZE];
};

/**
 * pcicap_image_open() - handle over a copy of an image in memory
 * @image: backend; must not move while @cfg is in use
 * @cfg: out: handle, read only
 * @data: image
 * @size: its bytes
 *
 * Nothing is to be closed.
 *
 * Return: 0; -ENODATA less than 64 bytes; -ERANGE more than 4096; -ENODEV the
 * image is one of a device that is gone.
 */
PCICAP_MUST_CHECK int pcicap_image_open(struct pcicap_image *image,
					struct pcicap_cfg *cfg,
					const void *data, size_t size);

/**
 * pcicap_image_open_file() - handle over the contents of a file
 * @image: backend; must not move while @cfg is in use
 * @cfg: out: handle, read only
 * @path: file; also a pipe
 *
 * The file is closed before the function returns.
 *
 * Return: as pcicap_image_open(); -EIO it cannot be read; the error of open().
 */
PCICAP_MUST_CHECK int pcicap_image_open_file(struct pcicap_image *image,
					     struct pcicap_cfg *cfg,
					     const char *path);

#ifdef __cplusplus
}
#endif

#endif
