# SPDX-License-Identifier: GPL-3.0-or-later
"""gui [--messages N]: the GUI thread's CPU time per event, painting apart, while the whole program works on a folder of N messages.

First rows and backfill (with somebody scrolling through the list all the time), then a second session flags half of the messages,
expunges half of them, and appends a twentieth.
"""
import argparse
import json
import os
import subprocess
import tempfile

from support import BATCH, PASSWORD, USER, Bare, add_account, fill, message
from dovecot import Dovecot


class Window:
    """The program under measurement, told what to do line by line."""

    def __init__(self, program, profile):
        self._process = subprocess.Popen([program, profile], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                         env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'})

    def tell(self, line):
        self._process.stdin.write(line + '\n')
        self._process.stdin.flush()

    def ask(self, line):
        self.tell(line)
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f'guibench ended at "{line}"')
        return answer.strip()

    def close(self):
        self._process.stdin.close()
        self._process.wait(60)


def rows_of(window, other, messages):
    """Each phase: what happens, and the report about it."""
    window.tell('scroll on')
    window.ask(f'until rows {messages}')
    yield json.loads(window.ask('report open'))
    window.ask('until headers')
    yield json.loads(window.ask('report backfill'))
    half = messages // 2
    other.command(b'SELECT INBOX')
    other.command(f'STORE 1:{half} +FLAGS.SILENT (\\Flagged)'.encode())
    batch = [message(messages + n) for n in range(max(1, messages // 20))]
    other.command(b'APPEND INBOX {%d+}\r\n%s' % (len(batch[0]), batch[0]))
    window.ask(f'until rows {messages + 1}')
    yield json.loads(window.ask('report flags'))
    other.command(f'STORE 1:{half} +FLAGS.SILENT (\\Deleted)'.encode())
    other.command(b'EXPUNGE')
    window.ask(f'until rows {messages + 1 - half}')
    yield json.loads(window.ask('report expunge'))
    for first in range(0, len(batch), BATCH):
        other.command(b'APPEND INBOX' + b''.join(b' {%d+}\r\n%s' % (len(text), text) for text in batch[first:first + BATCH]))
    window.ask(f'until rows {messages + 1 - half + len(batch)}')
    yield json.loads(window.ask('report arrive'))


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='gui', description="The GUI thread's CPU time per event.")
    parser.add_argument('--messages', type=int, default=20_000)
    options = parser.parse_args(arguments)
    with Dovecot() as server, tempfile.TemporaryDirectory() as profile:
        fill(server.imap, options.messages)
        add_account(build / 'src/cli/godwit-cli', profile, server)
        window = Window(build / 'tests/bench/guibench', profile)
        other = Bare(server.imap)
        other.command(f'LOGIN {USER} {PASSWORD}'.encode())
        print(f'{options.messages:,} messages: CPU of the GUI thread for each event, painting apart (ms)')
        print(f'{"":10}{"events":>9}{"median":>9}{"p99":>9}{"p99.9":>9}{"longest":>9}{"longest paint":>15}{"since start":>13}')
        for row in rows_of(window, other, options.messages):
            print(f'{row["name"]:10}{row["events"]:9}{row["medianMs"]:9.3f}{row["p99Ms"]:9.3f}{row["p999Ms"]:9.3f}{row["longestMs"]:9.3f}'
                  f'{row["longestPaintMs"]:15.3f}{row["elapsedMs"] / 1000:11.2f} s')
        window.close()
