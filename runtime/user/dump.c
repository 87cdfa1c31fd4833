// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <pcicap/user/dump.h>

#include "hex.h"

#include <string.h>

enum line_kind {
	LINE_END,
	LINE_FAILED,
	LINE_OTHER, /* passed over */
	LINE_HEAD,
	LINE_DATA,
	LINE_BAD
};

struct data_line {
	uint32_t offset;
	unsigned int n;
	uint8_t bytes[16];
};

void pcicap_dump_start(struct pcicap_dump *d, FILE *file)
{
	memset(d, 0, sizeof(*d));
	d->file = file;
}

/* Next line into d->text without its end; false at the end of the text. */
static bool read_line(struct pcicap_dump *d)
{
	size_t n = 0;
	int c = getc(d->file);

	if (c == EOF)
		return false;
	d->line++;
	d->cut = false;
	for (; c != EOF && c != '\n'; c = getc(d->file)) {
		if (n + 1 < sizeof(d->text))
			d->text[n++] = c ? (char)c : '?';
		else
			d->cut = true;
	}
	if (n && d->text[n - 1] == '\r' && !d->cut)
		n--;
	d->text[n] = '\0';
	return true;
}

/* Up to 8 hexadecimal digits. */
static const char *scan_hex(const char *p, uint32_t *val, unsigned int *digits)
{
	*val = 0;
	for (*digits = 0; *digits < 8 && pcicap_hex_digit(*p) >= 0; p++) {
		*val = *val << 4 | (uint32_t)pcicap_hex_digit(*p);
		*digits += 1;
	}
	return p;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool parse_data(const char *p, struct data_line *data)
{
	unsigned int digits;
	uint32_t val;

	p = scan_hex(p, &data->offset, &digits);
	if (digits < 2 || digits > 3 || *p != ':')
		return false;
	p++;
	for (data->n = 0;; data->n++) {
		if (*p && !is_blank(*p))
			return false;
		while (is_blank(*p))
			p++;
		if (!*p)
			return data->n > 0;
		p = scan_hex(p, &val, &digits);
		if (digits != 2 || data->n == sizeof(data->bytes))
			return false;
		data->bytes[data->n] = (uint8_t)val;
	}
}

static bool is_head(const char *text, struct pcicap_address *address)
{
	size_t used = pcicap_address_parse(text, address);

	return used && (!text[used] || is_blank(text[used]));
}

static enum line_kind classify(struct pcicap_dump *d, struct data_line *data)
{
	struct pcicap_address address;

	if (!d->text[0] || is_blank(d->text[0]) || d->text[0] == '#')
		return LINE_OTHER;
	if (is_head(d->text, &address))
		return LINE_HEAD;
	if (!d->cut && parse_data(d->text, data))
		return LINE_DATA;
	return LINE_BAD;
}

static enum line_kind next_line(struct pcicap_dump *d, struct data_line *data)
{
	if (!d->held && !read_line(d))
		return ferror(d->file) ? LINE_FAILED : LINE_END;
	d->held = false;
	return classify(d, data);
}

static void start_function(struct pcicap_dump *d)
{
	const char *rest = d->text + pcicap_address_parse(d->text, &d->address);

	while (is_blank(*rest))
		rest++;
	memcpy(d->title, rest, strlen(rest) + 1);
	d->start = d->line;
	d->size = 0;
	d->skip = false;
}

static int add_data(struct pcicap_dump *d, const struct data_line *data)
{
	if (!d->start || data->offset != d->size)
		return -EINVAL;
	if (data->n > sizeof(d->bytes) - d->size)
		return -ERANGE;
	memcpy(d->bytes + d->size, data->bytes, data->n);
	d->size += data->n;
	return 0;
}

/* After an error the rest of the function is passed over. */
static int give_up(struct pcicap_dump *d, int err)
{
	d->start = 0;
	d->size = 0;
	d->skip = true;
	return err;
}

static int finish(struct pcicap_dump *d)
{
	if (d->size >= PCICAP_CFG_MIN_SIZE)
		return 1;
	return give_up(d, -ENODATA);
}

int pcicap_dump_next(struct pcicap_dump *d)
{
	struct data_line data;
	int err;

	d->start = 0;
	d->size = 0;
	for (;;) {
		switch (next_line(d, &data)) {
		case LINE_FAILED:
			return -EIO;
		case LINE_END:
			return d->size ? finish(d) : 0;
		case LINE_OTHER:
			break;
		case LINE_HEAD:
			if (d->size) {
				d->held = true;
				return finish(d);
			}
			start_function(d);
			break;
		case LINE_DATA:
			err = d->skip ? 0 : add_data(d, &data);
			if (err)
				return give_up(d, err);
			break;
		case LINE_BAD:
			if (!d->skip)
				return give_up(d, -EINVAL);
			break;
		}
	}
}

static int dump_read(void *priv, uint32_t off, unsigned int width,
		     uint32_t *val)
{
	const struct pcicap_dump *d = priv;

	if (off > d->size || width > d->size - off)
		return -ENODATA;
	*val = pcicap_load_le(d->bytes + off, width);
	return 0;
}

static const struct pcicap_cfg_ops dump_ops = {
	.read = dump_read,
	.write = NULL,
};

int pcicap_dump_open(struct pcicap_dump *d, struct pcicap_cfg *cfg)
{
	return pcicap_cfg_init(cfg, &dump_ops, d, d->size);
}
