/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * In-guest tests. Reading a file in debugfs runs a test and gives its results,
 * in the form of TAP without numbers: "ok - NAME" or "not ok - NAME # DETAIL".
 */
#ifndef PCICAP_TEST_H
#define PCICAP_TEST_H

#include <linux/pci.h>
#include <linux/seq_file.h>

/* One line: whether @got is what was wanted. */
__printf(4, 5) void expect(struct seq_file *m, long got, long want,
			   const char *name, ...);

/* The function under test, which outlives its device. */
struct held {
	struct pci_dev *dev;
	unsigned int refs; /* of the device before it was held */
};

extern struct held held;

int hold(const char *address);
void drop(void);

/* The function at an address like 0000:01:00.0, referenced; or NULL. */
struct pci_dev *find_function(const char *address);

/* Outcome of one operation on the held function. */
struct outcome {
	const char *name;
	int err;
	bool is_write;
	bool plausible; /* failed, but left a value that looks real */
};

#define N_OPERATIONS 12

/* Do each operation once; fills N_OPERATIONS outcomes. */
void operate(struct outcome *out);

/* Files. */
int walk_show(struct seq_file *m, void *unused);
int list_show(struct seq_file *m, void *unused);
int held_show(struct seq_file *m, void *unused);
int held_write(char *text);
int refs_show(struct seq_file *m, void *unused);
int inject_show(struct seq_file *m, void *unused);
int life_show(struct seq_file *m, void *unused);
int slot_write(char *text);
int slot_show(struct seq_file *m, void *unused);
int sriov_show(struct seq_file *m, void *unused);
int sriov_write(char *text);
int sriov_values_show(struct seq_file *m, void *unused);
int map_show(struct seq_file *m, void *unused);
int map_write(char *text);
int map_nvme_show(struct seq_file *m, void *unused);
int nvme_show(struct seq_file *m, void *unused);
int xhci_show(struct seq_file *m, void *unused);
int xhci_init(void);
void xhci_exit(void);
int nvme_init(void);
void nvme_exit(void);
int hda_show(struct seq_file *m, void *unused);
int hda_values_show(struct seq_file *m, void *unused);
int hda_init(void);
void hda_exit(void);
int pm_init(void);
void pm_exit(void);
void map_drop(void);
int map_fault_show(struct seq_file *m, void *unused);
int map_fault_write(char *text);
int edu_show(struct seq_file *m, void *unused);
int edu_write(char *text);
int virtio_show(struct seq_file *m, void *unused);
int virtio_write(char *text);
int virtio_queue_show(struct seq_file *m, void *unused);
/* The function that was chosen, referenced; or NULL. */
struct pci_dev *virtio_function(void);
int virtio_values_show(struct seq_file *m, void *unused);

#endif
