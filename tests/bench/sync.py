# SPDX-License-Identifier: GPL-3.0-or-later
"""sync [--messages N] [--rounds N]: what a synchronisation costs, against a socket that only reads the same answers.

A private Dovecot gets a folder of N messages. In each round a bare socket drains the headers of all of them, then godwit-cli
synchronises the folder into an empty profile and once more without a change.
"""
import argparse
import json
import pathlib
import statistics
import tempfile
import time

from support import ITEMS, PASSWORD, USER, Bare, add_account, cli, fill
from dovecot import Dovecot


def drain(port):
    """Seconds and bytes that the same answers take a socket."""
    start = time.monotonic()
    bare = Bare(port)
    bare.command(f'LOGIN {USER} {PASSWORD}'.encode())
    bare.command(b'SELECT INBOX')
    bare.command(b'UID FETCH 1:* ' + ITEMS.encode())
    return time.monotonic() - start, bare.received


def sync(program, profile):
    return json.loads(cli(program, profile, 'sync', 'INBOX', '--stats').strip().splitlines()[-1])


def measure(program, messages, rounds):
    bare, first, again = [], [], []
    with Dovecot() as server, tempfile.TemporaryDirectory() as folder:
        fill(server.imap, messages)
        for number in range(rounds):
            bare.append(drain(server.imap))
            profile = str(pathlib.Path(folder) / f'profile{number}')
            add_account(program, profile, server)
            first.append(sync(program, profile))
            again.append(sync(program, profile))
    report(messages, bare, first, again)


def report(messages, bare, first, again):
    def row(name, seconds, down, trips, rss):
        memory = f'{rss:9} MiB' if rss else ''
        print(f'{name:28}{seconds:9.2f} s{down:14,} bytes down{trips:6} round trips{memory}')

    print(f'{messages:,} messages, medians of {len(bare)} rounds')
    bare_seconds = statistics.median(each[0] for each in bare)
    row('bare socket', bare_seconds, bare[-1][1], 3, None)
    for name, results in (('sync, empty profile', first), ('sync, nothing changed', again)):
        row(name, statistics.median(each['wallMs'] for each in results) / 1000, results[-1]['bytesDown'], results[-1]['roundTrips'],
            results[-1]['peakRssKiB'] // 1024)
    print(f'first sync / bare socket: {statistics.median(each["wallMs"] for each in first) / 1000 / bare_seconds:.2f}')


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='sync', description='What a synchronisation costs.')
    parser.add_argument('--messages', type=int, default=20_000)
    parser.add_argument('--rounds', type=int, default=3)
    options = parser.parse_args(arguments)
    measure(build / 'src/cli/godwit-cli', options.messages, options.rounds)
