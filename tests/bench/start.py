# SPDX-License-Identifier: GPL-3.0-or-later
"""start [--messages N] [--rounds R]: from the start of the process to the first painted rows of the folder that was open last, beside a bare
window of Qt Widgets; offscreen, in turn, medians. The server is stopped: what is shown is what is here."""
import argparse
import os
import statistics
import subprocess
import tempfile

from dovecot import Dovecot
from support import PASSWORD, USER, add_account, cli, fill, write_results


def one(program, what):
    done = subprocess.run([program, what], capture_output=True, text=True, timeout=120, check=True,
                          env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'})
    return float(done.stdout)


def main(build, arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument('--messages', type=int, default=10000)
    parser.add_argument('--rounds', type=int, default=11)
    options = parser.parse_args(arguments)
    program = build / 'tests/bench/startbench'
    with tempfile.TemporaryDirectory(prefix='godwit-bench-') as profile:
        with Dovecot(users={USER: PASSWORD}) as server:
            fill(server.imap, options.messages)
            program_cli = build / 'src/cli/godwit-cli'
            add_account(program_cli, profile, server)
            cli(program_cli, profile, 'sync')
        bare, whole = [], []
        for _ in range(options.rounds):
            bare.append(one(program, 'bare'))
            whole.append(one(program, profile))
    a, b = statistics.median(bare), statistics.median(whole)
    lines = ['| | ms, median | least |', '|---|---|---|',
             f'| a bare window of Qt Widgets | {a:.0f} | {min(bare):.0f} |',
             f'| Godwit, rows of the last folder ({options.messages:,} messages) | {b:.0f} | {min(whole):.0f} |',
             f'| 1.3 × bare + 150 ms | {1.3 * a + 150:.0f} | {1.3 * min(bare) + 150:.0f} |']
    print('\n'.join(lines))
    write_results('start', 'From the start of the process to the first painted rows', ['', *lines])
