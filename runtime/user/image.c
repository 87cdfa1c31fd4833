// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/image.h>

#include "hex.h"
#include "sys.h"

#include <fcntl.h>
#include <string.h>

static int image_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	const struct pcicap_image *image = priv;

	if (off > image->size || width > image->size - off)
		return -ENODATA;
	*val = pcicap_load_le(image->bytes + off, width);
	return 0;
}

static const struct pcicap_cfg_ops image_ops = {
	.read = image_read,
	.write = NULL,
};

static int start(struct pcicap_image *image, struct pcicap_cfg *cfg,
		 size_t size)
{
	image->size = 0;
	if (size < PCICAP_CFG_MIN_SIZE)
		return -ENODATA;
	if (size > PCICAP_CFG_MAX_SIZE)
		return -ERANGE;
	image->size = (uint32_t)size;
	return pcicap_cfg_init(cfg, &image_ops, image, image->size);
}

int pcicap_image_open(struct pcicap_image *image, struct pcicap_cfg *cfg,
		      const void *data, size_t size)
{
	if (size && size <= sizeof(image->bytes))
		memcpy(image->bytes, data, size);
	return start(image, cfg, size);
}

/* Bytes in the file, at most one more than the greatest image has. */
static int read_all(int fd, uint8_t *bytes, size_t *size)
{
	uint8_t extra;
	int n;

	*size = 0;
	while (*size < PCICAP_CFG_MAX_SIZE) {
		n = pcicap_sys_read(fd, bytes + *size,
				    PCICAP_CFG_MAX_SIZE - *size);
		if (n <= 0)
			return n;
		*size += (size_t)n;
	}
	n = pcicap_sys_read(fd, &extra, 1);
	if (n > 0)
		*size += 1;
	return n < 0 ? n : 0;
}

int pcicap_image_open_file(struct pcicap_image *image, struct pcicap_cfg *cfg,
			   const char *path)
{
	size_t size;
	int err;
	int fd = pcicap_sys_openat(AT_FDCWD, path, O_RDONLY);

	if (fd < 0)
		return fd;
	err = read_all(fd, image->bytes, &size);
	pcicap_sys_close(fd);
	if (err)
		return -EIO;
	return start(image, cfg, size);
}
