/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Accelerated Graphics Port: what few need
 *
 * Generated from specs/std/agp.yaml - do not edit.
 */
#ifndef PCICAP_AGP_MORE_H
#define PCICAP_AGP_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/agp.h>

/**
 * pcicap_agp_status_async_request_size_decoded() - Optimum size of
 * asynchronous requests
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_agp_status_async_request_size_decoded(pcicap_agp_status_t r)
{
	u64 n = pcicap_get(r, PCICAP_AGP_STATUS_ASYNC_REQUEST_SIZE);

	return pcicap_pow2_64(n + 4);
}

/**
 * pcicap_agp_status_async_request_size_encode() - from a quantity: Optimum size
 * of asynchronous requests
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_agp_status_async_request_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_agp_status_request_queue_decoded() - Maximum number of requests that
 * can be queued
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_agp_status_request_queue_decoded(pcicap_agp_status_t r)
{
	u64 n = pcicap_get(r, PCICAP_AGP_STATUS_REQUEST_QUEUE);

	return (n + 1);
}

/**
 * pcicap_agp_status_request_queue_encode() - from a quantity: Maximum number of
 * requests that can be queued
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_agp_status_request_queue_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_agp_command_async_request_size_decoded() - Size of
 * asynchronous requests
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_agp_command_async_request_size_decoded(pcicap_agp_command_t r)
{
	u64 n = pcicap_get(r, PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE);

	return pcicap_pow2_64(n + 4);
}

/**
 * pcicap_agp_command_async_request_size_encode() - from a quantity: Size of
 * asynchronous requests
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_agp_command_async_request_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_agp_command_request_queue_decoded() - Number of requests that may
 * be queued
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_agp_command_request_queue_decoded(pcicap_agp_command_t r)
{
	u64 n = pcicap_get(r, PCICAP_AGP_COMMAND_REQUEST_QUEUE);

	return (n + 1);
}

/**
 * pcicap_agp_command_request_queue_encode() - from a quantity: Number of
 * requests that may be queued
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_agp_command_request_queue_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_AGP_MORE_H */
