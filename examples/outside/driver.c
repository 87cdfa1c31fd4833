/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* A driver outside of pcicap's tree: runs a widget that is but memory here. */
#include <acme/widget.h>

#include <stdio.h>
#include <string.h>

int main(void)
{
	static uint64_t memory[0x1000 / 8];
	struct acme_widget_regs_control control;
	struct acme_widget_regs regs;
	struct acme_widget_job job;
	struct pcicap_map map;
	uint32_t turns;

	pcicap_map_memory(&map, ACME_WIDGET_REGS_BAR, memory, sizeof(memory));
	if (acme_widget_regs_map(&map, NULL, &regs))
		return 1;
	memset(&control, 0, sizeof(control));
	control = acme_widget_regs_control_set_run(control, true);
	control = acme_widget_regs_control_set_speed(control, 7);
	memset(&job, 0, sizeof(job));
	acme_widget_job_set_length(&job, 512);
	if (acme_widget_regs_write_control(&regs, control) ||
	    acme_widget_regs_read_turns(&regs, &turns))
		return 1;
	printf("%u turns, a job of %u bytes\n", (unsigned int)turns,
	       (unsigned int)acme_widget_job_get_length(&job));
	return 0;
}
