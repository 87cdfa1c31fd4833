// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "load/load.h"

#include "base/out.h"
#include "load/read.h"
#include "space/descs.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Arguments of a program; they end with NULL. */
struct arguments {
	char **v;
	size_t n;
	bool no_memory;
};

static void add(struct arguments *a, const char *text)
{
	char **longer = realloc(a->v, (a->n + 2) * sizeof(*longer));
	char *copy = strdup(text);

	a->no_memory |= !longer || !copy;
	if (longer)
		a->v = longer;
	if (!longer || !copy) {
		free(copy);
		return;
	}
	a->v[a->n++] = copy;
	a->v[a->n] = NULL;
}

static void free_arguments(struct arguments *a)
{
	while (a->n)
		free(a->v[--a->n]);
	free(a->v);
}

static bool ends_with(const char *name, const char *end)
{
	const size_t n = strlen(name), m = strlen(end);

	return n > m && !strcmp(name + n - m, end);
}

static int is_spec(const struct dirent *entry)
{
	return ends_with(entry->d_name, ".yaml");
}

/* Tables of one spec; all.c only lists them. */
static int is_table(const struct dirent *entry)
{
	return ends_with(entry->d_name, ".c") && strcmp(entry->d_name, "all.c");
}

typedef bool file_fn(void *ctx, const char *path);

/* Each file of the folder that @wanted chooses, by name, until @fn says false. */
static bool each_file(const char *folder,
		      int (*wanted)(const struct dirent *entry), file_fn *fn,
		      void *ctx)
{
	struct dirent **entry;
	char path[PATH_MAX];
	int n = scandir(folder, &entry, wanted, alphasort);
	bool ok = n >= 0;

	if (n < 0)
		complain("%s: %s", folder, strerror(errno));
	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", folder, entry[i]->d_name);
		free(entry[i]);
		ok = ok && fn(ctx, path);
	}
	if (n >= 0)
		free(entry);
	return ok;
}

static bool add_file(void *ctx, const char *path)
{
	add(ctx, path);
	return true;
}

/* Files and folders with colons between them. */
static bool add_specs(struct arguments *a, const char *path)
{
	char name[PATH_MAX];
	struct stat st;
	bool ok = true;

	for (; *path; path += *path == ':') {
		const size_t n = strcspn(path, ":");

		snprintf(name, sizeof(name), "%.*s", (int)n, path);
		path += n;
		if (!n)
			continue;
		if (!stat(name, &st) && S_ISDIR(st.st_mode))
			ok &= each_file(name, is_spec, add_file, a);
		else
			add(a, name);
	}
	return ok;
}

/* The generator: PCICAP_GEN, the one beside this program, or that of PATH. */
static void add_generator(struct arguments *a)
{
	static const char name[] = "pcicap-gen";
	const char *chosen = getenv("PCICAP_GEN");
	char path[PATH_MAX];
	char *end;
	ssize_t n;

	if (chosen && *chosen) {
		add(a, chosen);
		return;
	}
	n = readlink("/proc/self/exe", path, sizeof(path) - sizeof(name));
	path[n > 0 ? n : 0] = 0;
	end = strrchr(path, '/');
	if (end) {
		memcpy(end + 1, name, sizeof(name));
		if (!access(path, X_OK)) {
			add(a, path);
			return;
		}
	}
	add(a, name);
}

/* False: complained, or the program did. */
static bool run(char **argv)
{
	posix_spawn_file_actions_t actions;
	int err, status;
	pid_t child;

	err = posix_spawn_file_actions_init(&actions);
	if (err) {
		complain("%s: %s", argv[0], strerror(err));
		return false;
	}
	/* what it prints is no output of this program */
	err = posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO,
					       STDOUT_FILENO);
	if (!err)
		err = posix_spawnp(&child, argv[0], &actions, NULL, argv,
				   environ);
	posix_spawn_file_actions_destroy(&actions);
	if (!err && waitpid(child, &status, 0) < 0)
		err = errno;
	if (err) {
		complain("%s: %s", argv[0], strerror(err));
		return false;
	}
	if (!WIFEXITED(status)) {
		complain("%s ended with signal %d", argv[0], WTERMSIG(status));
		return false;
	}
	return !WEXITSTATUS(status);
}

static bool add_object(const struct type *type, const void *object)
{
	if (!strcmp(type->name, "pcicap_device_desc"))
		return descs_add_device(object);
	return !strcmp(type->name, "pcicap_desc") && descs_add(object);
}

/* The file as a text, to be freed; NULL: errno says why not. */
static char *read_file(const char *path)
{
	FILE *f = fopen(path, "r");
	char *text = NULL;
	size_t room = 0;
	ssize_t n;

	if (!f)
		return NULL;
	/* a text has no zero byte */
	n = getdelim(&text, &room, 0, f);
	fclose(f);
	if (n >= 0)
		return text;
	free(text);
	return NULL;
}

static bool read_one(void *ctx, const char *path)
{
	char *text = read_file(path);
	int line;

	(void)ctx;
	if (!text) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	line = read_tables(text, add_object);
	if (line > 0)
		complain("%s:%d: not understood; is pcicap-gen of another "
			 "version?",
			 path, line);
	else if (line < 0)
		complain("%s: %s", path, strerror(ENOMEM));
	free(text);
	return !line;
}

static bool remove_one(void *ctx, const char *path)
{
	(void)ctx;
	return !unlink(path);
}

static int is_file(const struct dirent *entry)
{
	return strcmp(entry->d_name, ".") != 0 &&
	       strcmp(entry->d_name, "..") != 0;
}

/* Into a folder of its own, which is empty. */
static bool generate(const char *folder, const char *path)
{
	struct arguments a = { NULL, 0, false };
	bool ok;

	add_generator(&a);
	add(&a, "-t");
	add(&a, "desc");
	add(&a, "-o");
	add(&a, folder);
	ok = add_specs(&a, path);
	if (a.no_memory)
		complain("%s", strerror(ENOMEM));
	else if (ok)
		ok = run(a.v);
	ok &= !a.no_memory;
	free_arguments(&a);
	return ok;
}

bool load_specs(const char *path)
{
	const char *temporary = getenv("TMPDIR");
	char folder[PATH_MAX];
	bool ok;

	if (!temporary || !*temporary)
		temporary = "/tmp";
	snprintf(folder, sizeof(folder), "%s/pcicap-XXXXXX", temporary);
	if (!mkdtemp(folder)) {
		complain("%s: %s", temporary, strerror(errno));
		return false;
	}
	ok = generate(folder, path) &&
	     each_file(folder, is_table, read_one, NULL);
	(void)each_file(folder, is_file, remove_one, NULL);
	rmdir(folder);
	return ok;
}
