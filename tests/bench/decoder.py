# SPDX-License-Identifier: GPL-3.0-or-later
"""decoder [--rows N] [--passes N]: how fast answers to FETCH are understood, on one core, by CPU time.

Beside it the same octets merely copied, and read by other parsers where they are installed; and how many instructions each octet takes.
"""
import argparse
import importlib.util
import io
import json
import os
import re
import statistics
import subprocess
import shutil
import time

WAYS = [('copy', 'copied (memcpy)'), ('frames', 'framer alone'), ('decoder', 'framer and decoder'), ('session', 'session')]
ANSWERS = [('rows', 'FLAGS ENVELOPE BODYSTRUCTURE, asked for'), ('flags', 'FLAGS MODSEQ, not asked for')]


def measured(program, way, answers, rows, passes):
    command = [program, 'measure', way, answers, str(rows), str(passes)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def instructions(program, way, answers, rows):
    """For each octet: what two more passes add, so that starting and making the octets do not count."""
    totals, octets = [], 0
    for passes in (1, 3):
        command = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', program, 'measure', way, answers, str(rows), str(passes)]
        result = subprocess.run(command, check=True, capture_output=True, text=True)
        totals.append(int(re.search(r'Collected *: (\d+)', result.stderr)[1]))
        octets = json.loads(result.stdout)['octets']
    return (totals[1] - totals[0]) / 2 / octets


def imaplib_seconds(octets):
    """Python's own client: it splits responses and unpacks no ENVELOPE."""
    import imaplib

    class Fed(imaplib.IMAP4):
        def open(self, *_):
            self.file = io.BytesIO(octets)

        def _connect(self):  # nothing to say hello to
            self.tagre = re.compile(rb'(?P<tag>A\d+) (?P<type>[A-Z]+) ?(?P<data>.*)', re.ASCII)
            self._cmd_log_len, self._cmd_log_idx, self._cmd_log = 10, 0, {}

        def read(self, size):
            return self.file.read(size)

        def readline(self):
            return self.file.readline()

    client = Fed()
    before = time.process_time()
    while client.file.tell() < len(octets):
        client._get_response()
    return time.process_time() - before


def imapclient_seconds(octets):
    """IMAPClient's parser, which makes tuples of everything."""
    from imapclient.response_parser import parse_fetch_response
    lines = [line[2:] for line in octets.split(b'\r\n') if line]
    before = time.process_time()
    parse_fetch_response(lines)
    return time.process_time() - before


OTHERS = [('imaplib', 'Python imaplib, no ENVELOPE', imaplib_seconds), ('imapclient', 'Python IMAPClient', imapclient_seconds)]


def report(program, rows, passes, answers, title):
    print(f'{title}: {rows:,} rows, medians of {passes} passes')
    for way, name in WAYS:
        result = measured(program, way, answers, rows, passes)
        seconds = statistics.median(result['seconds'])
        line = f'  {name:30}{result["octets"] / seconds / 1e6:10,.0f} MB/s{seconds / rows * 1e6:10.2f} µs a row'
        if shutil.which('valgrind'):
            line += f'{instructions(program, way, answers, max(1, rows // 10)):10.1f} instructions an octet'
        print(line, flush=True)


def report_others(program, rows):
    octets = subprocess.run([program, 'write', 'rows', str(rows)], check=True, capture_output=True).stdout
    for module, name, seconds_of in OTHERS:
        if importlib.util.find_spec(module):
            print(f'  {name:30}{len(octets) / statistics.median(seconds_of(octets) for _ in range(3)) / 1e6:10,.1f} MB/s')
        else:
            print(f'  {name:30}not installed')


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='decoder', description='How fast answers to FETCH are understood.')
    parser.add_argument('--rows', type=int, default=10_000)
    parser.add_argument('--passes', type=int, default=21)
    options = parser.parse_args(arguments)
    program = os.fspath(build / 'tests/bench/decoderbench')
    for answers, title in ANSWERS:
        report(program, options.rows, options.passes, answers, title)
        if answers == 'rows':
            report_others(program, options.rows)
    if not shutil.which('valgrind'):
        print('instructions an octet: valgrind is not installed')
