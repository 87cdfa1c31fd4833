/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device with banks
 *
 * Generated from live.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_LIVE_H
#define PCICAP_TEST_LIVE_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 0: uart, registers, 32 bits: Ports of the kind of 16550 */
#define PCICAP_TEST_LIVE_UART_BAR		0
#define PCICAP_TEST_LIVE_UART_MIN_SIZE		0x40

/* uart: Ports of the kind of 16550 */

typedef u8 __bitwise pcicap_test_live_uart_lcr_t;
/* rw: How a character is made up */
#define PCICAP_TEST_LIVE_UART_LCR		0x03
/* rw: Bits of a character */
#define  PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH	PCICAP_BITS(pcicap_test_live_uart_lcr_t, 0x03)
/* rw: Two stop bits */
#define  PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS	PCICAP_BITS(pcicap_test_live_uart_lcr_t, 0x04)
/* rw: The divisor is there */
#define  PCICAP_TEST_LIVE_UART_LCR_DLAB		PCICAP_BITS(pcicap_test_live_uart_lcr_t, 0x80)
#define  PCICAP_TEST_LIVE_UART_LCR_RESET_VALUE	PCICAP_BITS(pcicap_test_live_uart_lcr_t, 0x03)
#define PCICAP_TEST_LIVE_UART_RBR		0x00				/* ro: What came */
#define PCICAP_TEST_LIVE_UART_THR		0x00				/* wo: What goes */
/* rw: Low byte of the divisor */
#define PCICAP_TEST_LIVE_UART_DLL		0x00
/* rw: High byte of the divisor */
#define PCICAP_TEST_LIVE_UART_DLM		0x01
/* rw: Which interrupts */
#define PCICAP_TEST_LIVE_UART_IER		0x01
#define  PCICAP_TEST_LIVE_UART_IER_RESET_VALUE	0x00
/* ro: Why it interrupts */
#define PCICAP_TEST_LIVE_UART_IIR		0x02

typedef u8 __bitwise pcicap_test_live_uart_fcr_t;
/* wo: How the queues work */
#define PCICAP_TEST_LIVE_UART_FCR		0x02
/* wo: They are used */
#define  PCICAP_TEST_LIVE_UART_FCR_ENABLE	PCICAP_BITS(pcicap_test_live_uart_fcr_t, 0x01)
/* wo: When they interrupt */
#define  PCICAP_TEST_LIVE_UART_FCR_TRIGGER	PCICAP_BITS(pcicap_test_live_uart_fcr_t, 0xc0)

typedef u32 __bitwise pcicap_test_live_uart_ctrl_t;
/* rw, wo: Bits that can be read and others */
#define PCICAP_TEST_LIVE_UART_CTRL		0x08
/* rw: Stays */
#define  PCICAP_TEST_LIVE_UART_CTRL_MODE \
	PCICAP_BITS(pcicap_test_live_uart_ctrl_t, 0x000000ff)
/* wo: Reads as nothing */
#define  PCICAP_TEST_LIVE_UART_CTRL_KICK \
	PCICAP_BITS(pcicap_test_live_uart_ctrl_t, 0x00000100)
#define  PCICAP_TEST_LIVE_UART_CTRL_RESET_VALUE \
	PCICAP_BITS(pcicap_test_live_uart_ctrl_t, 0x0000005a)

typedef u32 __bitwise pcicap_test_live_uart_client_t;
/* rw: A write changes what its high half enables */
#define PCICAP_TEST_LIVE_UART_CLIENT		0x0c
/* rw: Configured */
#define  PCICAP_TEST_LIVE_UART_CLIENT_CONF \
	PCICAP_BITS(pcicap_test_live_uart_client_t, 0x00000001)
/* rw: Lanes */
#define  PCICAP_TEST_LIVE_UART_CLIENT_LANES \
	PCICAP_BITS(pcicap_test_live_uart_client_t, 0x00000030)

typedef u32 __bitwise pcicap_test_live_uart_state_t;
/* ro: How far it is */
#define PCICAP_TEST_LIVE_UART_STATE		0x14
/* ro: It is done */
#define  PCICAP_TEST_LIVE_UART_STATE_READY \
	PCICAP_BITS(pcicap_test_live_uart_state_t, 0x00000001)
/* ro: What it does */
#define  PCICAP_TEST_LIVE_UART_STATE_PHASE \
	PCICAP_BITS(pcicap_test_live_uart_state_t, 0x00000030)

typedef u32 __bitwise pcicap_test_live_uart_power_t;
/* rw1s, rw: A bit that clears itself */
#define PCICAP_TEST_LIVE_UART_POWER			0x18
/* rw1s: Resets; reads 1 until it is done */
#define  PCICAP_TEST_LIVE_UART_POWER_RESET \
	PCICAP_BITS(pcicap_test_live_uart_power_t, 0x00000001)
/* rw: Is kept */
#define  PCICAP_TEST_LIVE_UART_POWER_REST \
	PCICAP_BITS(pcicap_test_live_uart_power_t, 0xfffffffe)
#define  PCICAP_TEST_LIVE_UART_POWER_RESET_VALUE \
	PCICAP_BITS(pcicap_test_live_uart_power_t, 0x00000090)
/* rw: Which bank is there */
#define PCICAP_TEST_LIVE_UART_BANK		0x10

typedef u8 __bitwise pcicap_test_live_uart_resets_t;
/* rw1s: Bits that clear themselves and nothing else */
#define PCICAP_TEST_LIVE_UART_RESETS		0x1c
/* rw1s: Of all */
#define  PCICAP_TEST_LIVE_UART_RESETS_ALL	PCICAP_BITS(pcicap_test_live_uart_resets_t, 0x01)
/* rw1s: Of the lines */
#define  PCICAP_TEST_LIVE_UART_RESETS_LINES	PCICAP_BITS(pcicap_test_live_uart_resets_t, 0x02)
#define PCICAP_TEST_LIVE_UART_ORDER		0x1e				/* rw: One number */

/* window: What the bank has */
#define PCICAP_TEST_LIVE_UART_WINDOW		0x20
#define PCICAP_TEST_LIVE_UART_WINDOW_COUNT	2
#define PCICAP_TEST_LIVE_UART_WINDOW_STRIDE	0x08
#define PCICAP_TEST_LIVE_UART_WINDOW_DATA	0x00				/* rw: Data */
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_live_ids) of a driver. */
static const struct pci_device_id pcicap_test_live_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0x0002) },
	{}
};

/**
 * struct pcicap_test_live_uart - Ports of the kind of 16550
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_live_uart_map() or _wrap() only.
 */
struct pcicap_test_live_uart {
	void __iomem *base;
	u32 size;
};

/* How a character is made up */
static inline pcicap_test_live_uart_lcr_t
pcicap_test_live_uart_read_lcr(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_lcr_t)
		readb(v->base + PCICAP_TEST_LIVE_UART_LCR);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_live_uart_lcr_dlab_now(const struct pcicap_test_live_uart *v,
				   u32 *now)
{
	pcicap_test_live_uart_lcr_t r = pcicap_test_live_uart_read_lcr(v);

	*now = pcicap_get(r, PCICAP_TEST_LIVE_UART_LCR_DLAB);
	return 0;
}

static inline int __must_check
pcicap_test_live_uart_update_lcr(const struct pcicap_test_live_uart *v,
				 pcicap_test_live_uart_lcr_t mask,
				 pcicap_test_live_uart_lcr_t val)
{
	return pcicap_updateb(v->base + PCICAP_TEST_LIVE_UART_LCR,
			      (__force u8)mask, (__force u8)val, 0x87, 0xff);
}

/* What came */
static inline int __must_check
pcicap_test_live_uart_read_rbr(const struct pcicap_test_live_uart *v, u8 *val)
{
	u32 off = PCICAP_TEST_LIVE_UART_RBR;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* What goes */
static inline int __must_check
pcicap_test_live_uart_write_thr(const struct pcicap_test_live_uart *v, u8 val)
{
	u32 off = PCICAP_TEST_LIVE_UART_THR;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb(val, v->base + off);
	return 0;
}

/* Low byte of the divisor */
static inline int __must_check
pcicap_test_live_uart_read_dll(const struct pcicap_test_live_uart *v, u8 *val)
{
	u32 off = PCICAP_TEST_LIVE_UART_DLL;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_live_uart_write_dll(const struct pcicap_test_live_uart *v, u8 val)
{
	u32 off = PCICAP_TEST_LIVE_UART_DLL;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb(val, v->base + off);
	return 0;
}

/* High byte of the divisor */
static inline int __must_check
pcicap_test_live_uart_read_dlm(const struct pcicap_test_live_uart *v, u8 *val)
{
	u32 off = PCICAP_TEST_LIVE_UART_DLM;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_live_uart_write_dlm(const struct pcicap_test_live_uart *v, u8 val)
{
	u32 off = PCICAP_TEST_LIVE_UART_DLM;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb(val, v->base + off);
	return 0;
}

/* Which interrupts */
static inline int __must_check
pcicap_test_live_uart_read_ier(const struct pcicap_test_live_uart *v, u8 *val)
{
	u32 off = PCICAP_TEST_LIVE_UART_IER;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab == 1)
			return -ENXIO;
	}
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_live_uart_write_ier(const struct pcicap_test_live_uart *v, u8 val)
{
	u32 off = PCICAP_TEST_LIVE_UART_IER;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab == 1)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb(val, v->base + off);
	return 0;
}

/* Why it interrupts */
static inline u8
pcicap_test_live_uart_read_iir(const struct pcicap_test_live_uart *v)
{
	return readb(v->base + PCICAP_TEST_LIVE_UART_IIR);
}

/* How the queues work */
static inline void
pcicap_test_live_uart_write_fcr(const struct pcicap_test_live_uart *v,
				pcicap_test_live_uart_fcr_t val)
{
	writeb((__force u8)val & 0xc1, v->base + PCICAP_TEST_LIVE_UART_FCR);
}

/* Bits that can be read and others */
static inline pcicap_test_live_uart_ctrl_t
pcicap_test_live_uart_read_ctrl(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_ctrl_t)
		readl(v->base + PCICAP_TEST_LIVE_UART_CTRL);
}

static inline void
pcicap_test_live_uart_write_ctrl(const struct pcicap_test_live_uart *v,
				 pcicap_test_live_uart_ctrl_t val)
{
	writel((__force u32)val & 0x000001ff,
	       v->base + PCICAP_TEST_LIVE_UART_CTRL);
}

static inline int __must_check
pcicap_test_live_uart_update_ctrl(const struct pcicap_test_live_uart *v,
				  pcicap_test_live_uart_ctrl_t mask,
				  pcicap_test_live_uart_ctrl_t val)
{
	return pcicap_updatel(v->base + PCICAP_TEST_LIVE_UART_CTRL,
			      (__force u32)mask, (__force u32)val, 0x000001ff,
			      0x000000ff);
}

/* A write changes what its high half enables */
static inline pcicap_test_live_uart_client_t
pcicap_test_live_uart_read_client(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_client_t)
		readl(v->base + PCICAP_TEST_LIVE_UART_CLIENT);
}

static inline void
pcicap_test_live_uart_write_client(const struct pcicap_test_live_uart *v,
				   pcicap_test_live_uart_client_t val)
{
	writel(0x00310000 | ((__force u32)val & 0x00000031),
	       v->base + PCICAP_TEST_LIVE_UART_CLIENT);
}

static inline int __must_check
pcicap_test_live_uart_update_client(const struct pcicap_test_live_uart *v,
				    pcicap_test_live_uart_client_t mask,
				    pcicap_test_live_uart_client_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000031);

	if (ret)
		return ret;
	writel((u32)(__force u32)mask << 16 | (__force u32)val,
	       v->base + PCICAP_TEST_LIVE_UART_CLIENT);
	return 0;
}

/* How far it is */
static inline pcicap_test_live_uart_state_t
pcicap_test_live_uart_read_state(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_state_t)
		readl(v->base + PCICAP_TEST_LIVE_UART_STATE);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_live_uart_state_ready_now(const struct pcicap_test_live_uart *v,
				      u32 *now)
{
	pcicap_test_live_uart_state_t r = pcicap_test_live_uart_read_state(v);

	*now = pcicap_get(r, PCICAP_TEST_LIVE_UART_STATE_READY);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_live_uart_state_phase_now(const struct pcicap_test_live_uart *v,
				      u32 *now)
{
	pcicap_test_live_uart_state_t r = pcicap_test_live_uart_read_state(v);

	*now = pcicap_get(r, PCICAP_TEST_LIVE_UART_STATE_PHASE);
	return 0;
}

/* A bit that clears itself */
static inline pcicap_test_live_uart_power_t
pcicap_test_live_uart_read_power(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_power_t)
		readl(v->base + PCICAP_TEST_LIVE_UART_POWER);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_live_uart_power_reset_now(const struct pcicap_test_live_uart *v,
				      u32 *now)
{
	pcicap_test_live_uart_power_t r = pcicap_test_live_uart_read_power(v);

	*now = pcicap_get(r, PCICAP_TEST_LIVE_UART_POWER_RESET);
	return 0;
}

static inline void
pcicap_test_live_uart_write_power(const struct pcicap_test_live_uart *v,
				  pcicap_test_live_uart_power_t val)
{
	writel((__force u32)val, v->base + PCICAP_TEST_LIVE_UART_POWER);
}

static inline int __must_check
pcicap_test_live_uart_update_power(const struct pcicap_test_live_uart *v,
				   pcicap_test_live_uart_power_t mask,
				   pcicap_test_live_uart_power_t val)
{
	return pcicap_updatel(v->base + PCICAP_TEST_LIVE_UART_POWER,
			      (__force u32)mask, (__force u32)val, 0xffffffff,
			      0xfffffffe);
}

/* Which bank is there */
static inline u8
pcicap_test_live_uart_read_bank(const struct pcicap_test_live_uart *v)
{
	return readb(v->base + PCICAP_TEST_LIVE_UART_BANK);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_live_uart_bank_now(const struct pcicap_test_live_uart *v, u32 *now)
{
	u8 r = pcicap_test_live_uart_read_bank(v);

	*now = r;
	return 0;
}

static inline void
pcicap_test_live_uart_write_bank(const struct pcicap_test_live_uart *v, u8 val)
{
	writeb(val, v->base + PCICAP_TEST_LIVE_UART_BANK);
}

/* Bits that clear themselves and nothing else */
static inline pcicap_test_live_uart_resets_t
pcicap_test_live_uart_read_resets(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_resets_t)
		readb(v->base + PCICAP_TEST_LIVE_UART_RESETS);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_live_uart_resets_lines_now(const struct pcicap_test_live_uart *v,
				       u32 *now)
{
	pcicap_test_live_uart_resets_t r = pcicap_test_live_uart_read_resets(v);

	*now = pcicap_get(r, PCICAP_TEST_LIVE_UART_RESETS_LINES);
	return 0;
}

static inline void
pcicap_test_live_uart_write_resets(const struct pcicap_test_live_uart *v,
				   pcicap_test_live_uart_resets_t val)
{
	writeb((__force u8)val & 0x03, v->base + PCICAP_TEST_LIVE_UART_RESETS);
}

/* One number */
static inline u16
pcicap_test_live_uart_read_order(const struct pcicap_test_live_uart *v)
{
	return readw(v->base + PCICAP_TEST_LIVE_UART_ORDER);
}

static inline void
pcicap_test_live_uart_write_order(const struct pcicap_test_live_uart *v,
				  u16 val)
{
	writew(val, v->base + PCICAP_TEST_LIVE_UART_ORDER);
}

/*
 * Of the lines: starts it and waits 1000 us at most, without sleep;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_test_live_uart_poll_lines(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_test_live_uart_write_resets(v,
					   PCICAP_BITS(pcicap_test_live_uart_resets_t,
						       0x02));
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		u32 now_resets_lines;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_resets_lines_now(v,
							     &now_resets_lines);
		if (ret)
			return ret;
		if (now_resets_lines == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Obeys: starts it and waits 1000 us at most, without sleep; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_test_live_uart_poll_order(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_test_live_uart_write_order(v, PCICAP_BITS(u16, 0x1234));
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		u32 now_state_ready;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_state_ready_now(v,
							    &now_state_ready);
		if (ret)
			return ret;
		if (now_state_ready == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Does it: starts it and waits 1000000 us at most, sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_test_live_uart_poll_kick(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_test_live_uart_update_ctrl(v,
						PCICAP_BITS(pcicap_test_live_uart_ctrl_t,
							    0x00000100),
						PCICAP_BITS(pcicap_test_live_uart_ctrl_t,
							    0x00000100));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000000, 100);
	for (;;) {
		u32 now_state_ready;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_state_ready_now(v,
							    &now_state_ready);
		if (ret)
			return ret;
		if (now_state_ready == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * A reset: starts it and waits 20000 us at most, without sleep;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_test_live_uart_poll_reset(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_test_live_uart_update_power(v,
						 PCICAP_BITS(pcicap_test_live_uart_power_t,
							     0x00000001),
						 PCICAP_BITS(pcicap_test_live_uart_power_t,
							     0x00000001));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 20000, 0);
	for (;;) {
		u32 now_power_reset;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_power_reset_now(v,
							    &now_power_reset);
		if (ret)
			return ret;
		if (now_power_reset == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* Nothing goes on: waits 2000 us at most, sleeping; then -ETIMEDOUT. */
static inline int __must_check
pcicap_test_live_uart_poll_idle(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 2000, 500);
	for (;;) {
		u32 now_state_phase;
		u32 now_state_ready;
		u32 now_bank;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_state_phase_now(v,
							    &now_state_phase);
		if (ret)
			return ret;
		ret = pcicap_test_live_uart_state_ready_now(v,
							    &now_state_ready);
		if (ret)
			return ret;
		ret = pcicap_test_live_uart_bank_now(v, &now_bank);
		if (ret)
			return ret;
		if ((now_state_phase == 0 && now_state_ready == 1) ||
		    !(now_bank <= 4))
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_live_uart_wrap() - the registers of a mapping that there is:
 * Ports of the kind of 16550
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_live_uart_wrap(struct pcicap_test_live_uart *v, void __iomem *base,
			   resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_LIVE_UART_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_test_live_uart_map() - map the registers: Ports of the kind of 16550
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_live_uart_map(struct pci_dev *dev, struct pcicap_test_live_uart *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_LIVE_UART_BAR, 0,
						  0,
						  PCICAP_TEST_LIVE_UART_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_live_uart_wrap(v, base,
					  pcicap_bar_rest(dev,
							  PCICAP_TEST_LIVE_UART_BAR,
							  0));
}

/**
 * struct pcicap_test_live_uart_window - What the bank has
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_live_uart_window_at() only.
 */
struct pcicap_test_live_uart_window {
	void __iomem *base;
	u32 size;
};

/* Data */
static inline int __must_check
pcicap_test_live_uart_window_read_data(const struct pcicap_test_live_uart_window *v,
				       u32 *val)
{
	u32 off = PCICAP_TEST_LIVE_UART_WINDOW_DATA;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_live_uart_window_write_data(const struct pcicap_test_live_uart_window *v,
					u32 val)
{
	u32 off = PCICAP_TEST_LIVE_UART_WINDOW_DATA;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_live_uart_window_open(const struct pcicap_test_live_uart *outer,
				  u32 off,
				  struct pcicap_test_live_uart_window *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x08, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_live_uart_window_elements(const struct pcicap_test_live_uart *v)
{
	return 2;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_live_uart_window_where(const struct pcicap_test_live_uart *v,
				   u32 *off)
{
	{
		u32 now_bank;
		int bad = pcicap_test_live_uart_bank_now(v, &now_bank);

		if (bad)
			return bad;
		if (!((now_bank >= 2 && now_bank <= 3)))
			return -ENXIO;
	}
	*off = 0x20;
	return 0;
}

/**
 * pcicap_test_live_uart_window_at() - What the bank has
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_live_uart_window_at(const struct pcicap_test_live_uart *outer,
				unsigned int index,
				struct pcicap_test_live_uart_window *v)
{
	u32 off;
	int ret = pcicap_test_live_uart_window_where(outer, &off);

	if (!ret && index >= pcicap_test_live_uart_window_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_live_uart_window_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_TEST_LIVE_H */
