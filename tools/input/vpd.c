// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/vpd.h"

#include "base/strbuf.h"

#include <pcicap/user/sysfs.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* What the process writes into the pipe; it fits at once. */
struct answer {
	long n; /* bytes, or an error */
	uint8_t bytes[VPD_SIZE];
};

_Static_assert(sizeof(struct answer) <= 65536, "a pipe takes all of it");

static long known_error(int err)
{
	switch (err) {
	case ENOENT:
	case ENODEV:
		return -ENOENT;
	case EACCES:
	case EPERM:
		return -EACCES;
	default:
		return -EIO;
	}
}

static long read_all(const char *path, uint8_t *out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = 1;
	long all = 0;

	if (fd < 0)
		return known_error(errno);
	while (n > 0 && all < VPD_SIZE) {
		n = read(fd, out + all, VPD_SIZE - (size_t)all);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n < 0)
			return known_error(errno);
		else
			all += n;
	}
	return all ? all : -ENOENT;
}

/* In the process. */
static void answer(const char *path, int to)
{
	static struct answer a;
	const char *at = (const char *)&a;
	size_t left;
	ssize_t n = 1;

	a.n = read_all(path, a.bytes);
	left = offsetof(struct answer, bytes) + (a.n > 0 ? (size_t)a.n : 0);
	while (left && n > 0) {
		n = write(to, at, left);
		at += n > 0 ? n : 0;
		left -= n > 0 ? (size_t)n : 0;
	}
	_exit(0);
}

static long milliseconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* All that comes before @end; -ETIMEDOUT. */
static long collect(int from, struct answer *a, long end)
{
	struct pollfd p = { .fd = from, .events = POLLIN };
	char *at = (char *)a;
	size_t all = 0;

	for (;;) {
		const long left = end - milliseconds_now();
		ssize_t n;

		if (left <= 0 || !poll(&p, 1, (int)left))
			return -ETIMEDOUT;
		n = read(from, at + all, sizeof(*a) - all);
		if (n < 0 && errno != EINTR)
			return -EIO;
		if (n == 0)
			break;
		all += n > 0 ? (size_t)n : 0;
	}
	if (all < offsetof(struct answer, bytes))
		return -EIO;
	return a->n;
}

long vpd_read(const char *root, const char *name, unsigned int milliseconds,
	      uint8_t out[VPD_SIZE])
{
	static struct answer a;
	char path[PATH_MAX];
	struct strbuf t;
	int ends[2];
	pid_t child;
	long n;

	strbuf_init(&t, path, sizeof(path));
	strbuf_addf(&t, "%s/%s/vpd", root ? root : PCICAP_SYSFS_ROOT, name);
	if (pipe2(ends, O_CLOEXEC))
		return -ENOMEM;
	child = fork();
	if (child == 0)
		answer(path, ends[1]);
	close(ends[1]);
	n = child < 0 ? -ENOMEM
		      : collect(ends[0], &a,
				milliseconds_now() + (long)milliseconds);
	close(ends[0]);
	if (n == -ETIMEDOUT)
		kill(child, SIGKILL);
	/* one that hangs in the kernel cannot even be killed: not waited for */
	if (child > 0)
		waitpid(child, NULL, n == -ETIMEDOUT ? WNOHANG : 0);
	if (n > 0)
		memcpy(out, a.bytes, (size_t)n);
	return n;
}
