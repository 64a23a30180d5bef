# SPDX-License-Identifier: GPL-3.0-or-later
"""reading [--messages N] [--rounds R]: until the next message is shown, and until another folder's rows are painted. All mail is here and the
server is stopped. CPU time of all threads, so that a busy machine does not count. Budgets: 50 ms each."""
import argparse
import json
import os
import subprocess
import tempfile

from dovecot import Dovecot
from support import PASSWORD, TESTS, USER, Bare, add_account, cli, fill, write_results

FOLDER = b'Newsletters'


def letters():
    """Those of the tests, as messages of HTML."""
    for number, file in enumerate(sorted((TESTS / 'mime/letters').glob('*.html'))):
        head = (f'From: Person {number} <person{number}@example.org>\r\nTo: test@example.org\r\nSubject: {file.stem}\r\n'
                f'Date: Tue, 24 Nov 2026 10:{number:02}:00 +0000\r\nMessage-ID: <html{number}@example.org>\r\n'
                'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n')
        yield head.encode() + file.read_bytes().replace(b'\r\n', b'\n').replace(b'\n', b'\r\n')


def measure(build, options, profile):
    with Dovecot(users={USER: PASSWORD}) as server:
        fill(server.imap, options.messages)
        bare = Bare(server.imap)
        bare.command(f'LOGIN {USER} {PASSWORD}'.encode())
        bare.command(b'CREATE ' + FOLDER)
        bare.command(b'SUBSCRIBE ' + FOLDER)
        for text in letters():
            bare.command(b'APPEND ' + FOLDER + b' {%d+}\r\n%s' % (len(text), text))
        program = build / 'src/cli/godwit-cli'
        add_account(program, profile, server)
        cli(program, profile, 'sync', '--bodies')
    done = subprocess.run([build / 'tests/bench/readingbench', profile, str(options.rounds)], stdout=subprocess.PIPE, text=True, check=True,
                          timeout=1200, env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'LC_ALL': 'C.UTF-8'})
    return [json.loads(line) for line in done.stdout.splitlines()]


def main(build, arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument('--messages', type=int, default=10_000)
    parser.add_argument('--rounds', type=int, default=60)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix='godwit-bench-') as profile:
        rows = measure(build, options, profile)
    lines = ['| | CPU ms, median | worst | by the clock, median | worst | budget |', '|---|---|---|---|---|---|']
    for row in rows:
        lines.append(f'| {row["what"]} | {row["medianMs"]:.1f} | {row["worstMs"]:.1f} | {row["wallMedianMs"]:.1f} | {row["wallWorstMs"]:.1f} | 50 |')
    print('\n'.join(lines))
    write_results('reading', f'Until it is shown, {options.rounds} times each, in a folder of {options.messages:,} messages and one of HTML letters',
                  ['', *lines])
