/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration space of one PCI function.
 *
 * All values are in CPU byte order. Offsets and sizes are in bytes. A handle
 * caches facts of its function without locks: one handle, one thread; two
 * threads need two handles.
 *
 * Binding: when PCICAP_CONFIG_BINDING is defined, it names a header that is
 * included in place of the operations below. That header defines
 * struct pcicap_cfg, with its own way to the device and all the members that
 * are marked "facts" here, and the two inline functions pcicap_cfg_raw_read()
 * and pcicap_cfg_raw_write(). Generated accessors then reach the device
 * directly. The core must be compiled with the same binding.
 */
#ifndef PCICAP_CORE_CONFIG_H
#define PCICAP_CORE_CONFIG_H

#include <pcicap/core/errno.h>
#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PCICAP_CFG_MIN_SIZE 64
#define PCICAP_CFG_STD_SIZE 256
#define PCICAP_CFG_MAX_SIZE 4096

/* Bits of pcicap_cfg.known: which facts are valid. */
#define PCICAP_KNOWN_IDS     0x01 /* vendor, device */
#define PCICAP_KNOWN_CAPS    0x02 /* a whole standard list was walked */
#define PCICAP_KNOWN_EXT     0x04 /* whether there is an extended space */
#define PCICAP_KNOWN_HAS_EXT 0x08 /* and it has one */

#if defined(PCICAP_CONFIG_BINDING)
#include PCICAP_CONFIG_BINDING
#else

/**
 * struct pcicap_cfg_ops - how a backend reaches configuration space
 * @read: reads @width (1, 2 or 4) bytes at @off into *val, CPU order, unused
 *	high bits 0
 * @write: writes @width bytes at @off; NULL for a read-only handle
 *
 * Both return 0 or an error of <pcicap/core/errno.h>. The core calls them with
 * an aligned offset and within the size.
 */
struct pcicap_cfg_ops {
	int (*read)(void *priv, uint32_t off, unsigned int width,
		    uint32_t *val);
	int (*write)(void *priv, uint32_t off, unsigned int width,
		     uint32_t val);
};

/**
 * struct pcicap_cfg - handle of a configuration space
 * @ops: the backend
 * @priv: the backend's own pointer
 * @size: facts: bytes that exist, 64 to 4096, any number
 * @vendor: facts: vendor ID; a backend may preset it, see pcicap_cfg_set_ids()
 * @device: facts: device ID
 * @pcie: facts: offset of the PCI Express capability, 0: none seen yet
 * @pcie_flags: facts: its PCI Express Capabilities register (at 02h)
 * @pcix: facts: offset of the PCI-X capability, 0: none seen yet
 * @header_type: facts: register 0Eh, with the multi-function bit
 * @known: facts: PCICAP_KNOWN_* bits
 */
struct pcicap_cfg {
	const struct pcicap_cfg_ops *ops;
	void *priv;
	uint16_t size;
	uint16_t vendor;
	uint16_t device;
	uint16_t pcie;
	uint16_t pcie_flags;
	uint16_t pcix;
	uint8_t header_type;
	uint8_t known;
};

static inline int pcicap_cfg_raw_read(struct pcicap_cfg *cfg, uint32_t off,
				      unsigned int width, uint32_t *val)
{
	return cfg->ops->read(cfg->priv, off, width, val);
}

static inline int pcicap_cfg_raw_write(struct pcicap_cfg *cfg, uint32_t off,
				       unsigned int width, uint32_t val)
{
	if (!cfg->ops->write)
		return -EPERM;
	return cfg->ops->write(cfg->priv, off, width, val);
}

/**
 * pcicap_cfg_init() - make a handle over a backend
 * @cfg: handle
 * @ops: the backend's operations
 * @priv: passed to them
 * @size: bytes of configuration space, 64 to 4096
 *
 * See pcicap_cfg_setup(), which it calls.
 */
PCICAP_MUST_CHECK int pcicap_cfg_init(struct pcicap_cfg *cfg,
				      const struct pcicap_cfg_ops *ops,
				      void *priv, uint32_t size);

#endif /* no binding */

/**
 * pcicap_cfg_setup() - learn the facts of a function, for a binding
 * @cfg: handle that can already reach its device
 * @size: bytes of configuration space, 64 to 4096
 *
 * One read: the dword at 0Ch (two if it is all ones).
 *
 * Return: 0; -EINVAL @size is out of bounds; -ENODEV the device is gone; the
 * error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_cfg_setup(struct pcicap_cfg *cfg, uint32_t size);

/**
 * pcicap_cfg_set_ids() - preset vendor and device ID
 * @cfg: handle, after its initialisation
 * @vendor: vendor ID
 * @device: device ID
 *
 * A virtual function reads FFFFh in both registers; its IDs are known only from
 * elsewhere: sysfs, struct pci_dev, or the SR-IOV capability of its PF.
 */
void pcicap_cfg_set_ids(struct pcicap_cfg *cfg, uint16_t vendor,
			uint16_t device);

/**
 * pcicap_cfg_ids() - vendor and device ID
 * @cfg: handle
 * @vendor: out: vendor ID, FFFFh on error
 * @device: out: device ID, FFFFh on error
 *
 * One read of 00h, or none if they are known.
 *
 * Return: 0; -ENXIO a virtual function without preset IDs; -ENODEV; the error
 * of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_cfg_ids(struct pcicap_cfg *cfg, uint16_t *vendor,
				     uint16_t *device);

/**
 * pcicap_cfg_present() - ask the device whether it is there
 * @cfg: handle
 *
 * One read of 04h (Command and Status), which has reserved bits and so cannot
 * be all ones; unlike the vendor ID it also works on a virtual function.
 *
 * Return: 0; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_cfg_present(struct pcicap_cfg *cfg);

/**
 * pcicap_cfg_confirm() - pcicap_cfg_present() after a read of all ones
 * @cfg: handle
 *
 * Return: 0, the value was real; otherwise as pcicap_cfg_present().
 */
PCICAP_MUST_CHECK PCICAP_COLD int pcicap_cfg_confirm(struct pcicap_cfg *cfg);

/* What a failed read leaves behind. */
#define PCICAP_ALL_ONES 0xffffffffu

static inline uint32_t pcicap_ones(unsigned int width)
{
	return PCICAP_ALL_ONES >> (32 - 8 * width);
}

/**
 * pcicap_cfg_get() - read without a range check
 * @cfg: handle
 * @off: offset, aligned to @width, with @off + @width <= size
 * @width: 1, 2 or 4 bytes
 * @val: out: value; all ones on error
 *
 * Return: 0; -ENODEV all ones, and the device confirmed to be gone; the error
 * of a failed access.
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_get(struct pcicap_cfg *cfg, uint32_t off,
				 unsigned int width, uint32_t *val)
{
	int err = pcicap_cfg_raw_read(cfg, off, width, val);

	if (err) {
		*val = PCICAP_ALL_ONES;
		return err;
	}
	if (*val == pcicap_ones(width))
		return pcicap_cfg_confirm(cfg);
	return 0;
}

/**
 * pcicap_cfg_check() - is this access allowed?
 * @cfg: handle
 * @off: offset
 * @width: bytes
 * @align: power of two that @off must be a multiple of
 *
 * Return: 0; -EINVAL misaligned; -ERANGE past the end.
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_check(const struct pcicap_cfg *cfg, uint32_t off,
				   uint32_t width, uint32_t align)
{
	if (off & (align - 1))
		return -EINVAL;
	if (off > cfg->size || width > cfg->size - off)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_cfg_read8() - read a byte
 * @cfg: handle
 * @off: offset
 * @val: out: value; all ones on error
 *
 * Return: 0; -ERANGE past the end; -ENODEV all ones, and the device confirmed to
 * be gone; the error of a failed access.
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_read8(struct pcicap_cfg *cfg, uint32_t off,
				   uint8_t *val)
{
	uint32_t raw = PCICAP_ALL_ONES;
	int err = pcicap_cfg_check(cfg, off, 1, 1);

	if (!err)
		err = pcicap_cfg_get(cfg, off, 1, &raw);
	*val = (uint8_t)raw;
	return err;
}

/**
 * pcicap_cfg_read16() - read 16 bits
 * @cfg: handle
 * @off: offset, a multiple of 2
 * @val: out: value; all ones on error
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_read8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_read16(struct pcicap_cfg *cfg, uint32_t off,
				    uint16_t *val)
{
	uint32_t raw = PCICAP_ALL_ONES;
	int err = pcicap_cfg_check(cfg, off, 2, 2);

	if (!err)
		err = pcicap_cfg_get(cfg, off, 2, &raw);
	*val = (uint16_t)raw;
	return err;
}

/**
 * pcicap_cfg_read32() - read 32 bits
 * @cfg: handle
 * @off: offset, a multiple of 4
 * @val: out: value; all ones on error
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_read8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_read32(struct pcicap_cfg *cfg, uint32_t off,
				    uint32_t *val)
{
	int err = pcicap_cfg_check(cfg, off, 4, 4);

	if (err) {
		*val = PCICAP_ALL_ONES;
		return err;
	}
	return pcicap_cfg_get(cfg, off, 4, val);
}

/**
 * pcicap_cfg_read24() - read 24 bits, such as the class code
 * @cfg: handle
 * @off: offset, a multiple of 4 or one more: the three bytes lie in one dword
 * @val: out: value, high byte 0; all ones (32 bits) on error
 *
 * One read of the dword around it.
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_read8().
 */
PCICAP_MUST_CHECK int pcicap_cfg_read24(struct pcicap_cfg *cfg, uint32_t off,
					uint32_t *val);

/**
 * pcicap_cfg_read64() - read 64 bits as two dwords, the low one first
 * @cfg: handle
 * @off: offset, a multiple of 4
 * @val: out: value; all ones on error
 *
 * Not atomic: a value that the device changes may be torn.
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_read8().
 */
PCICAP_MUST_CHECK int pcicap_cfg_read64(struct pcicap_cfg *cfg, uint32_t off,
					uint64_t *val);

/**
 * pcicap_cfg_write8() - write a byte
 * @cfg: handle
 * @off: offset
 * @val: value
 *
 * Return: 0; -ERANGE past the end; -EPERM a read-only handle; the error of a
 * failed access. A write to a device that is gone is not noticed.
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_write8(struct pcicap_cfg *cfg, uint32_t off,
				    uint8_t val)
{
	int err = pcicap_cfg_check(cfg, off, 1, 1);

	return err ? err : pcicap_cfg_raw_write(cfg, off, 1, val);
}

/**
 * pcicap_cfg_write16() - write 16 bits
 * @cfg: handle
 * @off: offset, a multiple of 2
 * @val: value
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_write8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_write16(struct pcicap_cfg *cfg, uint32_t off,
				     uint16_t val)
{
	int err = pcicap_cfg_check(cfg, off, 2, 2);

	return err ? err : pcicap_cfg_raw_write(cfg, off, 2, val);
}

/**
 * pcicap_cfg_write32() - write 32 bits
 * @cfg: handle
 * @off: offset, a multiple of 4
 * @val: value
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_write8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_cfg_write32(struct pcicap_cfg *cfg, uint32_t off,
				     uint32_t val)
{
	int err = pcicap_cfg_check(cfg, off, 4, 4);

	return err ? err : pcicap_cfg_raw_write(cfg, off, 4, val);
}

/**
 * pcicap_cfg_write64() - write 64 bits as two dwords, the low one first
 * @cfg: handle
 * @off: offset, a multiple of 4
 * @val: value
 *
 * After an error the low dword may have been written.
 *
 * Return: 0; -EINVAL misaligned; otherwise as pcicap_cfg_write8().
 */
PCICAP_MUST_CHECK int pcicap_cfg_write64(struct pcicap_cfg *cfg, uint32_t off,
					 uint64_t val);

#ifdef __cplusplus
}
#endif

#endif
