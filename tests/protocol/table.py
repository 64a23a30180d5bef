#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py [--write] SOURCE TEST…: the table of src/imap/PROTOCOL.md, from what the tests say that they show.

A row is a command of RFC 3501 or an extension of src/imap/extensions.cpp. Evidence for it is
  encoded, decoded   a data row "NAME/what" of a TEST: encoded in a function whose name begins with "commands" or "keys", else decoded;
                     or a trace with "# covers: NAME", which has octets of both sides
  engine             the engine uses it by itself: for an extension extensions.cpp says so, for a command src/engine calls it
  scenario           how many traces cover it
  Dovecot…           a data row "NAME, NAME/Server" of a live TEST

Without --write: exit status 1, and the difference, when the table in PROTOCOL.md is not this one, when something is neither encoded nor
decoded, or when what the engine uses is in no trace. With it: the table is written.
"""
import difflib
import pathlib
import re
import subprocess
import sys

SERVERS = ('Dovecot', 'Cyrus', 'Courier')
BEGIN, END = '<!-- table: made by tests/protocol/table.py -->', '<!-- end of table -->'
# Command: the function of imap/commands that makes it.
COMMANDS = {
    'CAPABILITY': 'capability', 'NOOP': 'noop', 'LOGOUT': 'logout', 'STARTTLS': 'startTls', 'AUTHENTICATE': 'authenticate', 'LOGIN': 'login',
    'SELECT': 'select', 'EXAMINE': 'examine', 'CREATE': 'create', 'DELETE': 'remove', 'RENAME': 'rename', 'SUBSCRIBE': 'subscribe',
    'UNSUBSCRIBE': 'unsubscribe', 'LIST': 'list', 'LSUB': 'lsub', 'STATUS': 'status', 'APPEND': 'append', 'CHECK': 'check', 'CLOSE': 'close',
    'EXPUNGE': 'expunge', 'SEARCH': 'uidSearch', 'FETCH': 'uidFetch', 'STORE': 'uidStore', 'COPY': 'uidCopy',
}
# Capabilities that no command and no answer carries: they permit a form of something else, or say how another may be used.
FORMS = {'IMAP4REV1', 'UTF8=ONLY'}


def extensions(source):
    """(name, reference, used by the engine) of each line of the table there."""
    text = (source / 'src/imap/extensions.cpp').read_text()
    return [(name, reference, used == 'true')
            for name, reference, used in re.findall(r'Extension\{"([^"]+)",\s*"([^"]+)",\s*(true|false)\}', text)]


def called(source):
    text = ''.join(path.read_text() for path in (source / 'src/engine').glob('*.cpp'))
    return set(re.findall(r'commands::(\w+)\b', text))


def traces(source):
    """Name (upper case) → how many traces cover it."""
    counts = {}
    for path in (source / 'tests/scenario').glob('*.trace'):
        for line in re.findall(r'^# covers:(.*)$', path.read_text(errors='replace'), re.M):
            for name in line.split(','):
                counts[name.strip().upper()] = counts.get(name.strip().upper(), 0) + 1
    return counts


def data_rows(tests):
    """(function, name in upper case, what) of every data row "NAME, NAME/what"."""
    rows = []
    for test in tests:
        for line in subprocess.run([test, '-datatags'], capture_output=True, text=True, check=True).stdout.splitlines():
            words = line.split(' ', 2)
            if len(words) == 3 and '/' in words[2]:
                names, what = words[2].split('/', 1)
                rows += [(words[1], name.split()[0].upper(), what) for name in names.split(',') if name.strip()]
    return rows


def shown(name, names):
    """Whether one of `names` is about the row `name`: "THREAD=" stands for all its values, and for the command itself."""
    if not name.endswith('='):
        return name in names
    return name[:-1] in names or any(each.startswith(name) for each in names)


def offered(name, names):
    """Whether one of `names` is what a server offers as the row `name`: of "THREAD=" one of its values, not the command."""
    return name in names or name.endswith('=') and any(each.startswith(name) for each in names)


def table(source, tests):
    rows, counts, used = data_rows(tests), traces(source), called(source)
    live = {server: {name for _, name, what in rows if what.startswith(server)} for server in SERVERS}
    data = [(function, name) for function, name, what in rows if not what.startswith(SERVERS)]
    encoded = {name for function, name in data if re.match('commands|keys', function)} | set(counts)
    decoded = {name for function, name in data if not re.match('commands|keys', function)} | set(counts)
    lines = ['| | defined in | encoded | decoded | engine | scenarios | ' + ' | '.join(SERVERS) + ' |', '|---' * (6 + len(SERVERS)) + '|']
    faults = []

    def add(name, reference, engine):
        upper = name.upper()
        count = sum(number for each, number in counts.items() if shown(upper, {each}))
        has = [shown(upper, encoded), shown(upper, decoded)]
        if not all(has) and upper not in FORMS:
            faults.append(f'{name}: ' + ('not encoded' if not has[0] else 'not decoded'))
        if engine and not count and upper not in FORMS:
            faults.append(f'{name}: the engine uses it, but no trace covers it')
        cells = [*has, engine, str(count or ''), *(offered(upper, live[server]) for server in SERVERS)]
        lines.append(f'| {name} | {reference} | ' + ' | '.join(cell if isinstance(cell, str) else '✓' if cell else '' for cell in cells) + ' |')

    for name, function in COMMANDS.items():
        add(name, 'RFC 3501', function in used)
    for name, reference, engine in extensions(source):
        if name not in COMMANDS:
            add(name, reference, engine)
    return lines, faults


def main():
    write = sys.argv[1:2] == ['--write']
    source, *tests = sys.argv[2:] if write else sys.argv[1:]
    source = pathlib.Path(source)
    document = source / 'src/imap/PROTOCOL.md'
    text = document.read_text()
    before, rest = text.split(BEGIN, 1)
    old, after = rest.split(END, 1)
    lines, faults = table(source, tests)
    if write:
        document.write_text(f'{before}{BEGIN}\n' + '\n'.join(lines) + f'\n{END}{after}')
        return 0
    for line in difflib.unified_diff(old.strip().splitlines(), lines, 'PROTOCOL.md', 'what the tests show', lineterm='', n=0):
        print(line)
        faults.append(line)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
