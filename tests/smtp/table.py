#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py [--write] SOURCE TEST: the table of src/smtp/PROTOCOL.md, from what the tests say that they show.

A row is a command or an extension. Its evidence: in how many traces of tests/smtp/traces the client or the server says it, and the data rows
"NAME/Server" of the live TEST.

Without --write: exit status 1, and the difference, when the table is not this one or a row is in no trace. With it: the table is written.
"""
import difflib
import pathlib
import re
import subprocess
import sys

SERVERS = ('Exim', 'Dovecot')
BEGIN, END = '<!-- table: made by tests/smtp/table.py -->', '<!-- end of table -->'
# Name, where it is defined, and a line of a trace that shows it in use.
ROWS = (
    ('EHLO', 'RFC 5321', r'^C.?: EHLO'), ('HELO', 'RFC 5321', r'^C.?: HELO'), ('MAIL', 'RFC 5321', r'^C.?: MAIL FROM:'),
    ('RCPT', 'RFC 5321', r'^C.?: RCPT TO:'), ('DATA', 'RFC 5321', r'^C.?: DATA$'), ('RSET', 'RFC 5321', r'^C.?: RSET$'),
    ('QUIT', 'RFC 5321', r'^C.?: QUIT$'), ('STARTTLS', 'RFC 3207', r'^C.?: STARTTLS$'), ('AUTH', 'RFC 4954', r'^C.?: AUTH '),
    ('PIPELINING', 'RFC 2920', r'^C.?: MAIL .*\nC.?: RCPT '), ('SIZE', 'RFC 1870', r'^C.?: MAIL .* SIZE='),
    ('8BITMIME', 'RFC 6152', r'^C.?: MAIL .* BODY=8BITMIME'), ('SMTPUTF8', 'RFC 6531', r'^C.?: MAIL .* SMTPUTF8'),
    ('CHUNKING', 'RFC 3030', r'^C.?: BDAT '), ('DSN', 'RFC 3461', r'^C.?: (MAIL|RCPT) .*(RET|NOTIFY)='),
    ('ENHANCEDSTATUSCODES', 'RFC 2034', r'^S.?: \d\d\d[ -][245]\.\d+\.\d+'), ('LIMITS', 'RFC 9422', r'^S.?: 250.LIMITS '),
)


def table(source, test):
    traces = [path.read_text() for path in (source / 'tests/smtp/traces').glob('*.trace')]
    tags = subprocess.run([test, '-datatags'], capture_output=True, text=True, check=True).stdout.split()
    lines = ['| | defined in | traces | ' + ' | '.join(SERVERS) + ' |', '|---' * (3 + len(SERVERS)) + '|']
    faults = []
    for name, reference, shown in ROWS:
        count = sum(bool(re.search(shown, trace, re.M)) for trace in traces)
        if count == 0:
            faults.append(f'{name}: in no trace')
        live = ['✓' if f'{name}/{server}' in tags else '' for server in SERVERS]
        lines.append(f'| {name} | {reference} | {count} | ' + ' | '.join(live) + ' |')
    return lines, faults


def main():
    write = sys.argv[1:2] == ['--write']
    source, test = sys.argv[2:] if write else sys.argv[1:]
    source = pathlib.Path(source)
    document = source / 'src/smtp/PROTOCOL.md'
    text = document.read_text()
    before, rest = text.split(BEGIN, 1)
    old, after = rest.split(END, 1)
    lines, faults = table(source, test)
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
