// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "input/notes.h"

#include "base/out.h"

#include <stdio.h>

/* So many lines of other text are shown, and the rest counted. */
#define MAX_OTHER 8

void notes_start(struct notes *notes, const char *file)
{
	notes->file = file;
	notes->loss = false;
	notes->n = 0;
	notes->more = 0;
}

static void tell(const struct notes *notes, const struct pcicap_dump_note *note,
		 const char *what)
{
	char lines[64];

	if (note->last > note->line)
		snprintf(lines, sizeof(lines), "lines %lu to %lu", note->line,
			 note->last);
	else
		snprintf(lines, sizeof(lines), "line %lu", note->line);
	if (note->text)
		complain("%s: %s: %s: \"%s%s", notes->file, lines, what,
			 note->text,
			 note->last > note->line ? "\", ..." : "\"");
	else
		complain("%s: %s: %s", notes->file, lines, what);
}

void notes_take(void *ctx, const struct pcicap_dump_note *note)
{
	static const char *const texts[] = {
		[PCICAP_DUMP_OTHER] = "passed over",
		[PCICAP_DUMP_UNNAMED] = "data without a headline: a function "
					"without an address",
		[PCICAP_DUMP_GARBLED] =
			"a garbled row: bytes of it are taken as not known",
		[PCICAP_DUMP_CONFLICT] =
			"differs from an earlier row of the same offset: bytes "
			"that differ are taken as not known",
		[PCICAP_DUMP_TOO_FAR] =
			"a row past the 4096 bytes of a function: passed over",
		[PCICAP_DUMP_STRAY] =
			"data that belong to no function: passed over",
		[PCICAP_DUMP_SHORT] =
			"the function that begins here has less than 64 bytes",
	};
	struct notes *notes = ctx;

	if (pcicap_dump_is_loss(note->kind))
		notes->loss = true;
	if (note->kind == PCICAP_DUMP_OTHER && notes->n++ >= MAX_OTHER)
		notes->more += note->last - note->line + 1;
	else if (note->kind == PCICAP_DUMP_MISSING)
		complain(
			"%s: line %lu: of the function that begins here, bytes "
			"%03xh to %03xh are missing",
			notes->file, note->line, (unsigned int)note->from,
			(unsigned int)note->to - 1);
	else
		tell(notes, note, texts[note->kind]);
}

void notes_finish(struct notes *notes)
{
	if (notes->more)
		complain("%s: %lu more lines passed over", notes->file,
			 notes->more);
	notes->more = 0;
}
