/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * pcicap in the kernel: handles of struct pci_dev.
 *
 * Functions are in pcicap.ko. A driver that
 * uses only offsets, masks and field getters of the generated headers needs
 * neither this header nor the module.
 *
 * Context: whatever allows pci_read_config_dword(), which is any; get and put
 * may sleep. A handle has no lock: threads that share one must not find or walk
 * at the same time; making one more handle costs no access. A read-modify-write
 * of a register that others change too needs the caller's lock. For Link
 * Control and Root Control, from Linux 7.3 on Link Control 2, too, the PCI core
 * has one, which pcie_capability_clear_and_set_word() takes; for the other
 * registers, Device Control among them, that function takes none.
 *
 * After a surprise removal each access returns -ENODEV, as long as the struct
 * pci_dev lives: from probe to remove for the driver's own function, otherwise
 * as long as a reference is held.
 */
#ifndef PCICAP_KERNEL_PCI_H
#define PCICAP_KERNEL_PCI_H

#include <pcicap/core/cap.h>

struct device;

/**
 * pcicap_pci_init() - make a handle of a function
 * @cfg: handle, on the stack or in the driver's data
 * @dev: the function; the caller keeps it alive as long as it uses @cfg
 *
 * Return: 0; -ENODEV if the function is known to be disconnected.
 */
int __must_check pcicap_pci_init(struct pcicap_cfg *cfg, struct pci_dev *dev);

/**
 * pcicap_pci_get() - make a handle that keeps its function alive
 * @dev: the function; its reference count is raised
 *
 * For a function that is not the caller's own: the PF of a VF, the port above.
 *
 * Return: the handle, for pcicap_pci_put(); ERR_PTR(-ENOMEM);
 * ERR_PTR(-ENODEV) if the function is known to be disconnected.
 */
struct pcicap_cfg *__must_check pcicap_pci_get(struct pci_dev *dev);

/**
 * pcicap_pci_put() - give back a handle of pcicap_pci_get()
 * @cfg: handle, or NULL, or an error pointer
 */
void pcicap_pci_put(struct pcicap_cfg *cfg);

/**
 * devm_pcicap_pci_get() - device-managed pcicap_pci_get()
 * @owner: device whose driver uses the handle
 * @dev: the function, @owner itself or another one
 *
 * The handle and its reference are given back when @owner's driver detaches.
 *
 * Return: as pcicap_pci_get().
 */
struct pcicap_cfg *__must_check devm_pcicap_pci_get(struct device *owner,
						    struct pci_dev *dev);

/**
 * pcicap_pci_errno() - error of a configuration access
 * @ret: what pci_read_config_*() or pci_write_config_*() returned
 *
 * As pcibios_err_to_errno(), but codes whose errno has a meaning of its own
 * among pcicap's errors (-ENOENT: absent, -ENOSPC, -ERANGE) become -EIO.
 *
 * Return: 0 or a negative errno: -ENODEV, -EIO, -EFAULT (register number that
 * the bus rejects), -ENOTTY.
 */
int pcicap_pci_errno(int ret) __cold;

#endif
