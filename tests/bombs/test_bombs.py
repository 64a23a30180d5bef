#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_bombs.py GODWIT_CLI [--measure | --sanitized] [NAME…]: godwit-cli against servers and mails that want to fill memory or keep the processor busy.

Each bomb costs less than 64 MiB over the same run without it, and the program says what was wrong. That it takes less than 2 s is in the table,
which is for reading: only ten times as much, a hang, is a failure. NAME: only bombs with that in their names. --measure: nothing fails. --sanitized: memory is not looked at.
"""
import sys

from bombs import BOMBS
from hostileserver import HostileServer, letter
from run import run

GROWTH = 64 * 1024  # KiB
HANG = 100 if '--sanitized' in sys.argv else 20  # seconds


def server_for(bomb, armed):
    message = bomb.message if armed else bomb.harmless
    mailbox = {uid: letter(uid) for uid in (1, 2, 3)}
    if message:
        mailbox[1] = message
    # Without the bomb everything is answered as usual, at once.
    plain = b' '.join(word for word in bomb.capabilities.split() if not word.startswith((b'AUTH=', b'COMPRESS=')))
    return HostileServer(bomb.answers if armed else None, bomb.greeting if armed else None, bomb.capabilities if armed else plain, mailbox)


class Range:
    """The run without a bomb, once for each kind."""

    def __init__(self, program):
        self.program, self.known = program, {}

    def fire(self, bomb, armed):
        server = server_for(bomb, armed)
        try:
            return run(self.program, server, bomb.line, HANG), server.sent
        finally:
            server.close()

    def without(self, bomb):
        kind = (bomb.line, bomb.capabilities, len(bomb.harmless or b''))
        if kind not in self.known:
            self.known[kind], _ = self.fire(bomb, False)
            if self.known[kind].status != 0:
                sys.exit(f'without the bomb “{bomb.name}”: {self.known[kind]}')
        return self.known[kind]


def faults(bomb, result, growth, allowed):
    if result.status is None:
        return [f'did not end within {HANG} s; the last lines: {result.error[-600:]}']
    found = []
    if result.status != bomb.status:
        found.append(f'status {result.status} instead of {bomb.status}: {result.error[-600:]}')
    if bomb.reason not in result.error and bomb.reason not in result.output:
        found.append(f'no “{bomb.reason}” in: {result.error[-600:]}')
    if growth >= allowed:
        found.append(f'{growth / 1024:.0f} MiB of growth')
    return found


def main():
    program, *words = sys.argv[1:]
    measure = '--measure' in words
    allowed = float('inf') if '--sanitized' in words else GROWTH
    names = [word for word in words if not word.startswith('--')]
    runs, failed = Range(program), []
    chosen = [bomb for bomb in BOMBS if not names or any(name in bomb.name for name in names)]
    print(f'{"bomb":42} {"sent":>9} {"growth":>9} {"CPU":>7} {"wall":>7}')
    for bomb in chosen:
        base = runs.without(bomb)
        result, sent = runs.fire(bomb, True)
        growth = result.peak - base.peak
        print(f'{bomb.name:42} {sent / 1e6:6.1f} MB {growth / 1024:5.1f} MiB {max(0, result.cpu - base.cpu):5.2f} s '
              f'{max(0, result.wall - base.wall):5.2f} s', flush=True)
        found = faults(bomb, result, growth, allowed)
        failed += [f'{bomb.name}: {fault}' for fault in found]
    for fault in failed:
        print('FAILED' if not measure else 'missed', fault)
    print(f'{len(chosen)} bombs, growth and times over the same run without the bomb ({len(failed)} faults)')
    return 0 if measure else min(1, len(failed))


if __name__ == '__main__':
    sys.exit(main())
