// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Files of the in-guest tests. */
#include <linux/debugfs.h>
#include <linux/module.h>
#include <linux/uaccess.h>

#include "test.h"

void expect(struct seq_file *m, long got, long want, const char *name, ...)
{
	struct va_format vaf;
	va_list args;

	va_start(args, name);
	vaf.fmt = name;
	vaf.va = &args;
	if (got == want)
		seq_printf(m, "ok - %pV\n", &vaf);
	else
		seq_printf(m, "not ok - %pV # got %ld, want %ld\n", &vaf, got,
			   want);
	va_end(args);
}

/* A file of debugfs; one of its functions may be missing. */
struct test_file {
	const char *name;
	int (*show)(struct seq_file *m, void *unused);
	int (*write)(char *text);
};

static const struct test_file files[] = {
	{ .name = "walk", .show = walk_show },
	{ .name = "list", .show = list_show },
	{ .name = "held", .show = held_show, .write = held_write },
	{ .name = "refs", .show = refs_show },
	{ .name = "inject", .show = inject_show },
	{ .name = "life", .show = life_show },
	{ .name = "slot", .show = slot_show, .write = slot_write },
	{ .name = "sriov", .show = sriov_show, .write = sriov_write },
	{ .name = "map", .show = map_show, .write = map_write },
	{ .name = "map_nvme", .show = map_nvme_show },
	{ .name = "nvme", .show = nvme_show },
	{ .name = "hda", .show = hda_show },
	{ .name = "hda_values", .show = hda_values_show },
	{ .name = "xhci", .show = xhci_show },
	{ .name = "map_fault",
	  .show = map_fault_show,
	  .write = map_fault_write },
	{ .name = "edu", .show = edu_show, .write = edu_write },
	{ .name = "virtio", .show = virtio_show, .write = virtio_write },
	{ .name = "virtio_queue", .show = virtio_queue_show },
	{ .name = "virtio_values", .show = virtio_values_show },
	{ .name = "sriov_values", .show = sriov_values_show },
};

static int test_open(struct inode *inode, struct file *file)
{
	const struct test_file *test = inode->i_private;

	if (!(file->f_mode & FMODE_READ))
		return single_open(file, NULL, inode->i_private);
	if (!test->show)
		return -EACCES;
	return single_open_size(file, test->show, inode->i_private, SZ_64K);
}

static ssize_t test_write(struct file *file, const char __user *from,
			  size_t size, loff_t *pos)
{
	const struct test_file *test = file_inode(file)->i_private;
	char text[128];
	int err;

	if (!test->write || size >= sizeof(text))
		return -EINVAL;
	if (copy_from_user(text, from, size))
		return -EFAULT;
	text[size] = '\0';
	err = test->write(strim(text));
	return err ? err : size;
}

static const struct file_operations test_fops = {
	.owner = THIS_MODULE,
	.open = test_open,
	.read = seq_read,
	.write = test_write,
	.llseek = seq_lseek,
	.release = single_release,
};

static struct dentry *dir;

static int __init test_init(void)
{
	int err = nvme_init();
	int i;

	if (err)
		return err;
	err = hda_init();
	if (err)
		goto no_hda;
	err = pm_init();
	if (err)
		goto no_pm;
	err = xhci_init();
	if (err)
		goto no_xhci;
	dir = debugfs_create_dir("pcicap_test", NULL);
	if (IS_ERR(dir)) {
		err = PTR_ERR(dir);
		goto no_dir;
	}
	for (i = 0; i < ARRAY_SIZE(files); i++)
		debugfs_create_file(files[i].name, 0600, dir, (void *)&files[i],
				    &test_fops);
	return 0;
no_dir:
	xhci_exit();
no_xhci:
	pm_exit();
no_pm:
	hda_exit();
no_hda:
	nvme_exit();
	return err;
}

static void __exit test_exit(void)
{
	debugfs_remove(dir);
	slot_write("put");
	drop();
	sriov_write("drop");
	map_drop();
	xhci_exit();
	pm_exit();
	hda_exit();
	nvme_exit();
}

module_init(test_init);
module_exit(test_exit);
MODULE_DESCRIPTION("Tests of pcicap in a running kernel");
MODULE_AUTHOR("The pcicap authors");
MODULE_LICENSE("Dual MIT/GPL");
