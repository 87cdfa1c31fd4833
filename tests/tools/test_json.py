#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""JSON output is as its schema says: test_json.py PCICAP SCHEMA DUMP..."""
import json
import subprocess
import sys

import jsonschema


def unique(names):
    return len(names) == len(set(names))


def problems(validator, text):
    document = json.loads(text)
    for e in validator.iter_errors(document):
        yield '%s: %s' % ('/'.join(map(str, e.path)), e.message[:200])
    for d in document.get('devices', []):
        for c in d.get('capabilities', []):
            where = '%s %s' % (d['address'], c['name'])
            if not unique([r['name'] for r in c['registers']]):
                yield where + ': two registers of the same name'
            for r in c['registers']:
                if not unique([f['name'] for f in r['fields']]):
                    yield '%s.%s: two fields of the same name' % (where,
                                                                  r['name'])


def main():
    program, schema = sys.argv[1:3]
    with open(schema, encoding='utf-8') as f:
        validator = jsonschema.Draft202012Validator(json.load(f))
    validator.check_schema(validator.schema)
    wrong = n = 0
    for path in sys.argv[3:]:
        for command in (['show'], ['list'], ['bars'], ['bars', '-v'],
                        ['model'], ['check']):
            run = subprocess.run([program, *command, '--json', '-F', path],
                                 capture_output=True, check=False)
            n += 1
            if run.returncode not in ((0, 1, 3) if command == ['check'] else (0, 3)):
                print('%s: exit status %d' % (path, run.returncode))
                wrong += 1
            for line in problems(validator, run.stdout):
                print('%s: %s' % (path, line))
                wrong += 1
    print('%d documents, %d problems' % (n, wrong))
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
