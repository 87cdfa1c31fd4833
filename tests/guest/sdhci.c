// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A card behind an SD host controller, brought up from userspace through sysfs by
 * generated accessors alone, without DMA and interrupts.
 *
 * guest-sdhci ADDRESS N FILE: what the controller and the card say of themselves;
 * block N of the card goes to FILE.
 */
#include <errno.h>
#include <pcicap/sdhci.h>
#include <pcicap/user/sysfs.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BLOCK 512
#define TRIES 1000

#define NONE  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_NONE
#define SHORT PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_SHORT
#define LONG  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_LONG
#define BUSY  PCICAP_SDHCI_SLOT_COMMAND_RESPONSE_BUSY

/* Long responses have no index, that with the card's conditions has no CRC, either. */
enum checks {
	UNCHECKED,
	CRC,
	CRC_AND_INDEX
};

struct command {
	unsigned int index, response;
	enum checks checks;
	bool data;
};

static const struct command go_idle = { 0, NONE, UNCHECKED, false };
static const struct command all_send_cid = { 2, LONG, CRC, false };
static const struct command send_address = { 3, SHORT, CRC_AND_INDEX, false };
static const struct command select_card = { 7, BUSY, CRC_AND_INDEX, false };
static const struct command send_if_cond = { 8, SHORT, CRC_AND_INDEX, false };
static const struct command send_csd = { 9, LONG, CRC, false };
static const struct command set_length = { 16, SHORT, CRC_AND_INDEX, false };
static const struct command read_block = { 17, SHORT, CRC_AND_INDEX, true };
static const struct command send_op_cond = { 41, SHORT, UNCHECKED, false };
static const struct command app_cmd = { 55, SHORT, CRC_AND_INDEX, false };

static void wait_a_moment(void)
{
	const struct timespec ms = { 0, 1000000 };

	nanosleep(&ms, NULL);
}

/* Wait for causes, and clear them. */
static int await(const struct pcicap_sdhci_slot *slot, uint32_t causes)
{
	struct pcicap_sdhci_slot_int_status status;
	int err = 0;

	for (unsigned int i = 0; !err && i < TRIES; i++) {
		err = pcicap_sdhci_slot_read_int_status(slot, &status);
		if (err)
			break;
		if (pcicap_sdhci_slot_int_status_error(status))
			return -EIO;
		if ((status.raw & causes) == causes)
			return pcicap_sdhci_slot_clear_int_status(slot, causes);
		wait_a_moment();
	}
	return err ? err : -ETIMEDOUT;
}

static int send(const struct pcicap_sdhci_slot *slot, const struct command *c,
		uint32_t argument)
{
	uint32_t causes = PCICAP_SDHCI_SLOT_INT_STATUS_COMMAND;
	struct pcicap_sdhci_slot_command command = { 0 };
	int err;

	command = pcicap_sdhci_slot_command_set_index(command, c->index);
	command = pcicap_sdhci_slot_command_set_response(command, c->response);
	command = pcicap_sdhci_slot_command_set_check_crc(command,
							  c->checks >= CRC);
	command = pcicap_sdhci_slot_command_set_check_index(
		command, c->checks == CRC_AND_INDEX);
	command = pcicap_sdhci_slot_command_set_data(command, c->data);
	if (c->response == BUSY)
		causes |= PCICAP_SDHCI_SLOT_INT_STATUS_TRANSFER;
	err = pcicap_sdhci_slot_write_argument(slot, argument);
	if (!err)
		err = pcicap_sdhci_slot_write_command(slot, command);
	return err ? err : await(slot, causes);
}

/* The same, with a response of 48 bits: 32 of them */
static int ask(const struct pcicap_sdhci_slot *slot, const struct command *c,
	       uint32_t argument, uint32_t *response)
{
	int err = send(slot, c, argument);

	return err ? err : pcicap_sdhci_slot_read_response(slot, 0, response);
}

/* Bits 127 to 8 of a register of the card; its CRC is not in the response. */
static int show_long(const struct pcicap_sdhci_slot *slot, const char *name)
{
	uint32_t part[4];
	int err = 0;

	for (unsigned int i = 0; !err && i < 4; i++)
		err = pcicap_sdhci_slot_read_response(slot, i, &part[i]);
	if (!err)
		printf("%s %06x%08x%08x%08x\n", name, part[3], part[2], part[1],
		       part[0]);
	return err;
}

static int show_controller(const struct pcicap_sdhci_slot *slot)
{
	struct pcicap_sdhci_slot_present_state present;
	struct pcicap_sdhci_slot_host_version version;
	struct pcicap_sdhci_slot_cap1 cap1;
	struct pcicap_sdhci_slot_cap cap;
	int err = pcicap_sdhci_slot_read_host_version(slot, &version);

	if (!err)
		err = pcicap_sdhci_slot_read_cap(slot, &cap);
	if (!err)
		err = pcicap_sdhci_slot_read_cap1(slot, &cap1);
	if (!err)
		err = pcicap_sdhci_slot_read_present_state(slot, &present);
	if (err)
		return err;
	printf("version 0x%08x\ncaps 0x%08x\ncaps1 0x%08x\npresent 0x%08x\n",
	       version.raw, cap.raw, cap1.raw, present.raw);
	return 0;
}

/* 3.3 V, and a clock of 400 kHz at most */
static int power_on(const struct pcicap_sdhci_slot *slot)
{
	struct pcicap_sdhci_slot_power_control power = { 0 };
	struct pcicap_sdhci_slot_clock_control clock = { 0 };
	struct pcicap_sdhci_slot_cap cap;
	int err = pcicap_sdhci_slot_read_cap(slot, &cap);
	uint32_t khz;

	if (err)
		return err;
	khz = (uint32_t)pcicap_sdhci_slot_cap_base_clock(cap) * 1000;
	power = pcicap_sdhci_slot_power_control_set_vdd1_voltage(
		power, PCICAP_SDHCI_SLOT_POWER_CONTROL_VDD1_VOLTAGE_V3_3);
	power = pcicap_sdhci_slot_power_control_set_vdd1(power, true);
	clock = pcicap_sdhci_slot_clock_control_set_divisor(
		clock, (uint16_t)((khz + 799) / 800));
	clock = pcicap_sdhci_slot_clock_control_set_internal(clock, true);
	err = pcicap_sdhci_slot_write_power_control(slot, power);
	if (!err)
		err = pcicap_sdhci_slot_update_clock_control(
			slot,
			PCICAP_SDHCI_SLOT_CLOCK_CONTROL_DIVISOR |
				PCICAP_SDHCI_SLOT_CLOCK_CONTROL_INTERNAL,
			clock);
	if (!err)
		err = pcicap_sdhci_slot_poll_clock_stable(slot);
	clock = (struct pcicap_sdhci_slot_clock_control){
		PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD
	};
	return err ? err
		   : pcicap_sdhci_slot_update_clock_control(
			     slot, PCICAP_SDHCI_SLOT_CLOCK_CONTROL_CARD, clock);
}

/* Statuses alone: nothing interrupts. */
static int enable_causes(const struct pcicap_sdhci_slot *slot)
{
	struct pcicap_sdhci_slot_int_enable enable = {
		PCICAP_SDHCI_SLOT_INT_ENABLE_COMMAND |
		PCICAP_SDHCI_SLOT_INT_ENABLE_TRANSFER |
		PCICAP_SDHCI_SLOT_INT_ENABLE_BUFFER_DATA |
		PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_TIMEOUT |
		PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_CRC |
		PCICAP_SDHCI_SLOT_INT_ENABLE_CMD_INDEX |
		PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_TIMEOUT |
		PCICAP_SDHCI_SLOT_INT_ENABLE_DAT_CRC
	};

	return pcicap_sdhci_slot_write_int_enable(slot, enable);
}

/* From idle to ready: the card is powered up when bit 31 of its conditions is set. */
static int power_card_up(const struct pcicap_sdhci_slot *slot)
{
	uint32_t response = 0;
	int err = send(slot, &go_idle, 0);

	if (!err)
		err = ask(slot, &send_if_cond, 0x1aa, &response);
	if (!err)
		printf("check 0x%x\n", response);
	for (unsigned int i = 0; !err && i < TRIES; i++) {
		err = send(slot, &app_cmd, 0);
		if (!err)
			err = ask(slot, &send_op_cond, 0x40300000, &response);
		if (!err && response >> 31)
			return 0;
		wait_a_moment();
	}
	return err ? err : -ETIMEDOUT;
}

/* From ready to transfer */
static int select_it(const struct pcicap_sdhci_slot *slot)
{
	uint32_t address = 0;
	int err = send(slot, &all_send_cid, 0);

	if (!err)
		err = show_long(slot, "cid");
	if (!err)
		err = ask(slot, &send_address, 0, &address);
	address &= 0xffff0000;
	if (!err)
		printf("address %04x\n", address >> 16);
	if (!err)
		err = send(slot, &send_csd, address);
	if (!err)
		err = show_long(slot, "csd");
	return err ? err : send(slot, &select_card, address);
}

/* Of a card that is addressed by bytes */
static int get_block(const struct pcicap_sdhci_slot *slot, uint32_t n,
		     uint8_t data[BLOCK])
{
	struct pcicap_sdhci_slot_block_size size = { 0 };
	struct pcicap_sdhci_slot_transfer_mode mode = { 0 };
	int err = send(slot, &set_length, BLOCK);

	size = pcicap_sdhci_slot_block_size_set_size(size, BLOCK);
	mode = pcicap_sdhci_slot_transfer_mode_set_read(mode, true);
	if (!err)
		err = pcicap_sdhci_slot_write_block_size(slot, size);
	if (!err)
		err = pcicap_sdhci_slot_write_block_count(slot, 1);
	if (!err)
		err = pcicap_sdhci_slot_write_transfer_mode(slot, mode);
	if (!err)
		err = send(slot, &read_block, n * BLOCK);
	if (!err)
		err = await(slot, PCICAP_SDHCI_SLOT_INT_STATUS_BUFFER_DATA);
	if (!err)
		err = pcicap_sdhci_slot_read_buffer_burst(slot, data,
							  BLOCK / 4);
	return err ? err : await(slot, PCICAP_SDHCI_SLOT_INT_STATUS_TRANSFER);
}

static int write_file(const char *path, const uint8_t data[BLOCK])
{
	FILE *f = fopen(path, "wb");
	bool ok = f && fwrite(data, BLOCK, 1, f) == 1;

	return f && !fclose(f) && ok ? 0 : -EIO;
}

static int use(const struct pcicap_sdhci_slot *slot, uint32_t n,
	       const char *path)
{
	uint8_t data[BLOCK] = { 0 };
	int err = pcicap_sdhci_slot_poll_reset_all(slot);

	if (!err)
		err = show_controller(slot);
	if (!err)
		err = power_on(slot);
	if (!err)
		err = enable_causes(slot);
	if (!err)
		err = power_card_up(slot);
	if (!err)
		err = select_it(slot);
	if (!err)
		err = get_block(slot, n, data);
	return err ? err : write_file(path, data);
}

int main(int argc, char **argv)
{
	struct pcicap_want want = pcicap_sdhci_slot_want();
	struct pcicap_sdhci_slot slot;
	struct pcicap_map map;
	int err;

	if (argc != 4)
		return 2;
	err = pcicap_map_sysfs(&map, NULL, argv[1], &want, PCICAP_MAP_WRITE);
	if (!err) {
		err = pcicap_sdhci_slot_map(&map, NULL, &slot);
		if (!err)
			err = use(&slot, (uint32_t)strtoul(argv[2], NULL, 0),
				  argv[3]);
		if (!err) /* the card has no power any more */
			err = pcicap_sdhci_slot_poll_reset_all(&slot);
		pcicap_map_close(&map);
	}
	printf("error %d\n", err);
	return err ? 1 : 0;
}
