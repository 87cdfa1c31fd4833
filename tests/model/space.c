// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What tests/accessors/space.c is, with a simulated function in place of memory:
 * a test's own changes of the bytes are the device's, and reach the model before
 * the next access.
 */
#include "../accessors/space.h"
#include "../accessors/little.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <pcicap/core/model.h>
#include <pcicap/user/all.h>

uint8_t space[4096];
struct pcicap_cfg cfg;
unsigned int reads, writes, last_width;
uint32_t last_value;

static struct pcicap_model m;
static uint8_t known[4096]; /* what the model was told of */

static void sync(void)
{
	uint64_t findings = m.n_findings;
	struct pcicap_model_finding first = m.findings[0];

	if (!memcmp(space, known, sizeof(space)))
		return;
	/* of another header layout, or corrupt: what there is can be read */
	ck_assert_int_ne(pcicap_model_init(&m, space, sizeof(space),
					   pcicap_all_descs,
					   pcicap_n_all_descs),
			 -EINVAL);
	m.n_findings = findings;
	m.findings[0] = first;
}

static void back(void)
{
	memcpy(space, m.data, sizeof(space));
	memcpy(known, space, sizeof(space));
}

static int model_read(void *priv, uint32_t off, unsigned int width,
		      uint32_t *val)
{
	int err;

	(void)priv;
	reads++;
	sync();
	err = pcicap_model_read(&m, off, width, val);
	back();
	return err;
}

static int model_write(void *priv, uint32_t off, unsigned int width,
		       uint32_t val)
{
	int err;

	(void)priv;
	writes++;
	last_width = width;
	last_value = val;
	sync();
	err = pcicap_model_write(&m, off, width, val);
	back();
	/* at once, so that the line that does it is known */
	ck_assert_msg(!m.n_findings, "%s at %03x: %0*x",
		      pcicap_model_rule_name(m.findings[0].rule),
		      (unsigned int)m.findings[0].access.off, 2 * (int)width,
		      (unsigned int)val);
	return err;
}

static const struct pcicap_cfg_ops ops = { model_read, model_write };

void put(uint32_t off, unsigned int width, uint64_t val)
{
	little_put(&space[off], width, val);
}

uint64_t get(uint32_t off, unsigned int width)
{
	return little_get(&space[off], width);
}

void setup(void)
{
	memset(space, 0, sizeof(space));
	memset(known, 0xff, sizeof(known));
	memset(&m, 0, sizeof(m));
	put(0x00, 4, 0x10001af4);
	put(0x06, 2, 0x0010);
	put(0x34, 1, CAP);
	put(CAP, 2, PCIE << 8 | 0x7e);
	put(PCIE, 4, 0x00020010);    /* version 2, endpoint */
	put(PCIE + 0x0c, 4, 4 << 4); /* four lanes */
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &m, sizeof(space)), 0);
	reads = writes = 0;
}

void put_ext(uint16_t id, unsigned int version)
{
	put(EXT, 4, (uint64_t)version << 16 | id);
}

void reopen(void)
{
	ck_assert_int_eq(pcicap_cfg_init(&cfg, &ops, &m, sizeof(space)), 0);
}
