# SPDX-License-Identifier: GPL-3.0-or-later
"""compress [--messages N] [--rounds N]: what COMPRESS=DEFLATE saves on the wire, and what it costs in time.

A private Dovecot gets a folder of N messages; godwit-cli synchronises it into empty profiles, with and without compression in turns.
On loopback the line costs nothing: the ratio of times is the price of packing and unpacking alone.
"""
import argparse
import json
import pathlib
import statistics
import tempfile

from support import add_account, cli, fill
from dovecot import Dovecot


def measure(program, messages, rounds):
    results = {'off': [], 'on': []}
    with Dovecot() as server, tempfile.TemporaryDirectory() as folder:
        fill(server.imap, messages)
        for number in range(rounds):
            for mode in results:
                profile = str(pathlib.Path(folder) / f'{mode}{number}')
                add_account(program, profile, server, '--compress', mode)
                results[mode].append(json.loads(cli(program, profile, 'sync', 'INBOX', '--stats').strip().splitlines()[-1]))
    report(messages, results)


def report(messages, results):
    print(f'{messages:,} messages, first synchronisation, medians of {len(results["on"])} rounds')
    seconds, octets = {}, {}
    for mode, each in results.items():
        seconds[mode] = statistics.median(one['wallMs'] for one in each) / 1000
        octets[mode] = each[-1]['wireDown'] + each[-1]['wireUp']
        print(f'compression {mode:4}{seconds[mode]:9.2f} s{each[-1]["wireDown"]:14,} bytes down on the wire{each[-1]["wireUp"]:10,} up'
              f'{each[-1]["bytesDown"]:14,} down of the protocol')
    print(f'bytes on the wire, on / off: {octets["on"] / octets["off"]:.3f}')
    print(f'time, on / off: {seconds["on"] / seconds["off"]:.2f}')


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='compress', description='What compression saves and costs.')
    parser.add_argument('--messages', type=int, default=20_000)
    parser.add_argument('--rounds', type=int, default=3)
    options = parser.parse_args(arguments)
    measure(build / 'src/cli/godwit-cli', options.messages, options.rounds)
