/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SR-IOV: where virtual functions are, and the rules for the registers.
 *
 * The functions that take numbers are pure arithmetic. The ones that take a view
 * want that of an SR-IOV Extended Capability (struct pcicap_sriov has it as
 * .view). VFs are numbered from 1, as in the specification.
 */
#ifndef PCICAP_CORE_SRIOV_OPS_H
#define PCICAP_CORE_SRIOV_OPS_H

#include <pcicap/core/bar.h>
#include <pcicap/core/view.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_sriov_routing - what locates the VFs
 * @num_vfs: NumVFs
 * @offset: First VF Offset
 * @stride: VF Stride
 *
 * Offset and stride hold for this NumVFs and the present ARI Capable Hierarchy
 * bit only.
 */
struct pcicap_sriov_routing {
	uint16_t num_vfs;
	uint16_t offset;
	uint16_t stride;
};

/**
 * pcicap_vf_routing_id() - routing ID of a VF
 * @pf: routing ID of the PF: bus << 8 | device << 3 | function
 * @offset: First VF Offset
 * @stride: VF Stride
 * @n: VF, from 1
 * @rid: out: routing ID, FFFFh on error; its bus may be above that of the PF
 *
 * Return: 0; -EINVAL @n or @offset is 0, or @stride is 0 and @n is not 1;
 * -ERANGE past bus 255.
 */
PCICAP_MUST_CHECK int pcicap_vf_routing_id(uint16_t pf, uint16_t offset,
					   uint16_t stride, uint32_t n,
					   uint16_t *rid);

/**
 * pcicap_vf_check_routing() - check all VFs at once
 * @pf: routing ID of the PF
 * @routing: see pcicap_sriov_read_routing()
 *
 * Return: 0; -EINVAL an offset or a stride that is used is 0; -ERANGE the last
 * VF is past bus 255.
 */
PCICAP_MUST_CHECK
int pcicap_vf_check_routing(uint16_t pf,
			    const struct pcicap_sriov_routing *routing);

/**
 * pcicap_vf_max() - how many VFs may be enabled
 * @initial: InitialVFs
 * @total: TotalVFs
 * @migration: the VF Migration Capable bit
 * @max: out: greatest allowed NumVFs, 0 on error
 *
 * Return: 0; -EINVAL InitialVFs is greater than TotalVFs, or without migration
 * not equal to it.
 */
PCICAP_MUST_CHECK int pcicap_vf_max(uint16_t initial, uint16_t total,
				    bool migration, uint16_t *max);

/**
 * pcicap_vf_check_page_size() - may this be written to System Page Size?
 * @supported: Supported Page Sizes
 * @page: System Page Size
 *
 * Return: 0; -EINVAL not exactly one bit; -ERANGE not supported.
 */
PCICAP_MUST_CHECK int pcicap_vf_check_page_size(uint32_t supported,
						uint32_t page);

/**
 * pcicap_vf_page_bytes() - bytes of a System Page Size
 * @page: System Page Size, one bit
 * @bytes: out: 4096 for bit 0, and so on; 0 on error
 *
 * Return: 0; -EINVAL not exactly one bit.
 */
PCICAP_MUST_CHECK int pcicap_vf_page_bytes(uint32_t page, uint64_t *bytes);

/**
 * pcicap_vf_bar_base() - where the BAR of one VF is
 * @base: address in the VF BAR
 * @size: bytes for one VF
 * @n: VF, from 1
 * @address: out: address; all ones on error
 *
 * Return: 0; -EINVAL @n or @size is 0; -ERANGE past the address space.
 */
PCICAP_MUST_CHECK int pcicap_vf_bar_base(uint64_t base, uint64_t size,
					 uint32_t n, uint64_t *address);

/**
 * pcicap_vf_bar_total() - what a VF BAR takes for all VFs
 * @size: bytes for one VF
 * @vfs: NumVFs for what is decoded, TotalVFs for what to reserve
 * @total: out: bytes, 0 on error
 *
 * Return: 0; -ERANGE it does not fit in 64 bits.
 */
PCICAP_MUST_CHECK int pcicap_vf_bar_total(uint64_t size, uint32_t vfs,
					  uint64_t *total);

/**
 * pcicap_sriov_read_routing() - NumVFs, First VF Offset and VF Stride
 * @v: view
 * @out: out: values; all 0 on error
 *
 * Two reads: the dwords at 10h and 14h.
 *
 * Return: 0; -EINVAL an offset or a stride that is used is 0; -ENXIO; -ENODEV;
 * the error of a failed access.
 */
PCICAP_MUST_CHECK
int pcicap_sriov_read_routing(const struct pcicap_view *v,
			      struct pcicap_sriov_routing *out);

/**
 * pcicap_sriov_set_num_vfs() - write NumVFs
 * @v: view
 * @num_vfs: 0 to InitialVFs, to TotalVFs with VF migration
 * @out: out: offset and stride, read again after the write, since they depend
 *	on it; all 0 on error
 *
 * If what the device then says makes no sense or cannot be read, the former
 * NumVFs is written back.
 *
 * Return: 0; -EBUSY VF Enable is set; -ERANGE too many; -EINVAL the device
 * contradicts itself (see pcicap_vf_max(), pcicap_sriov_read_routing());
 * -EPERM a read-only handle; -ENXIO; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int
pcicap_sriov_set_num_vfs(const struct pcicap_view *v, uint16_t num_vfs,
			 struct pcicap_sriov_routing *out);

/**
 * pcicap_sriov_set_page_size() - write System Page Size
 * @v: view
 * @page: exactly one bit of Supported Page Sizes
 *
 * The sizes of the VF BARs may change with it.
 *
 * Return: 0; -EBUSY VF Enable is set; -EINVAL not exactly one bit; -ERANGE not
 * supported; -EPERM a read-only handle; -ENXIO; -ENODEV; the error of a failed
 * access.
 */
PCICAP_MUST_CHECK int pcicap_sriov_set_page_size(const struct pcicap_view *v,
						 uint32_t page);

/**
 * pcicap_vf_bars_read() - read the six VF BARs
 * @v: view
 * @bars: out: registers for pcicap_bars_next(); none on error
 *
 * Six reads.
 *
 * Return: 0; -ENXIO; -ENODEV; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_vf_bars_read(const struct pcicap_view *v,
					  struct pcicap_bars *bars);

/**
 * pcicap_vf_bar_write_address() - give a VF BAR its address
 * @v: view
 * @index: slot
 * @address: where it is to be for VF 1, in bytes; its low 4 bits are 0
 *
 * As pcicap_bar_write_address(); nothing decodes it meanwhile, as VF Enable or
 * VF MSE must be clear.
 *
 * Return: 0; -EBUSY VF Enable and VF MSE are set; otherwise as
 * pcicap_bar_write_address().
 */
PCICAP_MUST_CHECK int pcicap_vf_bar_write_address(const struct pcicap_view *v,
						  unsigned int index,
						  uint64_t address);

/**
 * pcicap_vf_bar_probe_size() - size of a VF BAR, by writing ones to it
 * @v: view
 * @index: slot
 * @out: out: the VF BAR, with the size for one VF; of kind NONE on error
 *
 * Only for a PF whose VFs nothing uses. Restores the VF BAR on every path, as
 * pcicap_bar_probe_size() does; nothing decodes it meanwhile, as VF Enable or VF
 * MSE must be clear.
 *
 * Return: 0; -EBUSY VF Enable and VF MSE are set; otherwise as
 * pcicap_bar_probe_size().
 */
PCICAP_MUST_CHECK int pcicap_vf_bar_probe_size(const struct pcicap_view *v,
					       unsigned int index,
					       struct pcicap_bar *out);

#ifdef __cplusplus
}
#endif

#endif
