# SPDX-License-Identifier: GPL-3.0-or-later
"""sync [--messages N] [--rounds N] [--no-rivals]: what a synchronisation costs, against a socket that only reads the same answers.

A private Dovecot serves an INBOX of N letters (letters.py). In each round, one after the other: a bare socket drains the headers of all,
godwit-cli synchronises them into an empty profile; a bare socket asks for what a first opening needs, and openbench opens INBOX in an empty
profile. Then the synchronised profile is opened again: unchanged, after changes, and over a long line. With 100,000 letters the tables go
into RESULTS.md.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import letters
import rivals
from support import ITEMS, PASSWORD, USER, Bare, add_account, cli, write_results
from dovecot import Dovecot
from wire import Line

NEWEST = 50
SETS = ('ALL', 'UNSEEN', 'FLAGGED', 'ANSWERED', 'DELETED', 'DRAFT')
RTT = 0.050


def signed_in(port):
    bare = Bare(port)
    bare.command(f'LOGIN {USER} {PASSWORD}'.encode())
    bare.command(b'SELECT INBOX')
    return bare


def drain(port):
    """Seconds and bytes that the headers of all messages take a socket."""
    start = time.monotonic()
    bare = signed_in(port)
    bare.command(b'UID FETCH 1:* ' + ITEMS.encode())
    return time.monotonic() - start, bare.received


def look(port, messages):
    """The same for a first opening: all UIDs, the flag sets, and the newest rows."""
    start = time.monotonic()
    bare = signed_in(port)
    bare.commands([b'UID SEARCH RETURN (ALL) ' + key.encode() for key in SETS])
    bare.command(b'FETCH %d:* ' % max(1, messages - NEWEST + 1) + ITEMS.encode())
    return time.monotonic() - start, bare.received


def sync(program, profile):
    return json.loads(cli(program, profile, 'sync', 'INBOX', '--stats').strip().splitlines()[-1])


def open_inbox(program, profile, messages):
    """What openbench says when the list is level; it is ended then."""
    child = subprocess.Popen([program, profile, PASSWORD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    line = child.stdout.readline()
    child.stdin.close()
    child.wait(60)
    level = json.loads(line or '{"failed": true}')
    if level['failed'] or level['messages'] != messages:
        raise SystemExit(f'INBOX was not opened: {line[:300]}')
    return level


def turns(said):
    """The conversation as turns: [what the client said, how many lines the server answered]."""
    out = []
    for line in said:
        if line.startswith('C: '):
            if not out or out[-1][1] > 0:
                out.append([[], 0])
            out[-1][0].append(line[3:])
        elif out:
            out[-1][1] += 1
    return out


def around_sign_in(said):
    """The turns until the sign-in was granted, and those after it."""
    tag = next(line.split()[1] for line in said if line.startswith('C: ') and ('AUTHENTICATE' in line or 'LOGIN' in line))
    granted = next(at for at, line in enumerate(said) if line.startswith(f'S: {tag} '))
    return turns(said[:granted + 1]), turns(said[granted + 1:])


def on_the_wire(line, before, octets):
    """Round trips until so many octets had come down, and how many of those octets came after the first `before` trips."""
    trips, down, early = 0, 0, 0
    for one, other in zip(line.flights, [*line.flights[1:], None]):
        if not one.up:
            down += one.octets
            early = down if trips <= before else early
        elif other and down < octets:
            trips += 1
    return trips, octets - early


class Bench:
    def __init__(self, build, options, server, folder):
        self.cli, self.open = build / 'src/cli/godwit-cli', build / 'tests/bench/openbench'
        self.options, self.server, self.folder = options, server, folder
        self.messages = options.messages
        self.lines, self.flagged = [], False

    def profile(self, name, port=None, *more):
        path = str(self.folder / name)
        add_account(self.cli, path, self.server, *more, port=port)
        return path

    def say(self, line=''):
        print(line, flush=True)
        self.lines.append(line)

    # ---------------------------------------------------------------------------------------------- the first time

    def first(self):
        bare, all_headers, looked, opened = [], [], [], []
        load = os.getloadavg()[0]
        drain(self.server.imap)  # not measured: what the server and the page cache need once
        for number in range(self.options.rounds):
            bare.append(drain(self.server.imap))
            all_headers.append(sync(self.cli, self.profile(f'all{number}')))
            looked.append(look(self.server.imap, self.messages))
            opened.append(open_inbox(self.open, self.profile(f'open{number}'), self.messages))
            print(f'round {number + 1}: bare {bare[-1][0]:.2f} s, sync {all_headers[-1]["wallMs"] / 1000:.2f} s (CPU {all_headers[-1]["cpuMs"] / 1000:.2f}); '
                  f'bare opening {looked[-1][0]:.3f} s, opening {opened[-1]["levelMs"] / 1000:.3f} s', file=sys.stderr, flush=True)
        self.bare = statistics.median(each[0] for each in bare)
        seconds = statistics.median(each['wallMs'] for each in all_headers) / 1000
        cpu = statistics.median(each['cpuMs'] for each in all_headers) / 1000
        bare_look = statistics.median(each[0] for each in looked)
        level = statistics.median(each['levelMs'] for each in opened) / 1000
        ratio = statistics.median(one['wallMs'] / 1000 / other[0] for one, other in zip(all_headers, bare))
        over = statistics.median(one['levelMs'] / 1000 - other[0] for one, other in zip(opened, looked))
        last = all_headers[-1]
        self.say(f'{self.messages:,} messages, empty cache; medians of {self.options.rounds} rounds, side by side, on {os.cpu_count()} cores with a '
                 f'load of {load:.1f} from others. (Server, engine and store each keep a core busy, the bare socket needs one and a half: what '
                 'others take makes the ratio worse.)')
        self.say()
        self.say('| first time | seconds | ratio | MB down | round trips | peak RSS, MiB |')
        self.say('|---|---|---|---|---|---|')
        self.say(f'| bare socket: all headers | {self.bare:.2f} | 1 | {bare[-1][1] / 1e6:.1f} | 3 | |')
        self.say(f'| **godwit-cli sync** ({cpu:.2f} s of CPU) | {seconds:.2f} | **{ratio:.2f}** (budget 1.25) | {last["bytesDown"] / 1e6:.1f} | '
                 f'{last["roundTrips"]} | {last["peakRssKiB"] // 1024} |')
        self.rival('NeoMutt, header cache', rivals.neomutt)
        self.rival('mbsync, bodies too', rivals.mbsync)
        self.say(f'| bare socket: UIDs, flag sets, newest {NEWEST} rows | {bare_look:.3f} | | {looked[-1][1] / 1e6:.3f} | 4 | |')
        self.say(f'| **INBOX opened**: count, unread, flags, newest {NEWEST} rows | {level:.3f} | **+ {over:.3f} s** (budget + 0.25) | '
                 f'{opened[-1]["bytesDown"] / 1e6:.3f} | {opened[-1]["roundTrips"]} | {opened[-1]["peakRssKiB"] // 1024} |')
        print(f'first sync ratio {ratio:.2f}')
        print(f'first open over bare {over:.3f} s', flush=True)

    def rival(self, title, run):
        if self.options.no_rivals:
            return
        if not rivals.find(run.__name__):
            return self.say(f'| {title} | not to be had here | | | | |')
        with Line(self.server.imap) as line:  # counts; what it costs in time is little beside what they need
            first, memory = run(self.folder / run.__name__, line.port)
            down, trips = line.octets(False), line.trips()
        again, _ = run(self.folder / run.__name__, self.server.imap)
        self.say(f'| {title} (unchanged: {again:.2f} s) | {first:.2f} | {first / self.bare:.2f} | {down / 1e6:.1f} | {trips} | {memory} |')

    # ---------------------------------------------------------------------------------------------- again

    def again(self):
        self.say()
        self.say('| opened again | ms until level | bytes down (after signing in) | bytes up | round trips in all | after signing in |')
        self.say('|---|---|---|---|---|---|')
        profile = self.profile('again')
        sync(self.cli, profile)
        self.reopen('unchanged', profile, lambda: None)
        self.reopen('100 flags, 10 expunged, 10 new', profile, self.change)

    def reopen(self, title, profile, change):
        results = []
        for _ in range(self.options.rounds):
            change()
            with Line(self.server.imap) as line:
                self.move_account(profile, line.port)
                results.append((open_inbox(self.open, profile, self.messages), line))
        level, line = results[-1]
        before, after = around_sign_in(level['said'])
        trips, down = on_the_wire(line, len(before), level['bytesDown'])
        milliseconds = statistics.median(each['levelMs'] - each['shownMs'] for each, _ in results)
        self.say(f'| {title} | {milliseconds:.0f} | {level["bytesDown"]:,} ({down:,}) | {level["bytesUp"]:,} | {trips} | **{len(after)}** |')

    def change(self):
        bare = signed_in(self.server.imap)
        self.flagged = not self.flagged
        bare.command(b'STORE 1000:1099 %sFLAGS.SILENT (\\Flagged)' % (b'+' if self.flagged else b'-'))
        bare.command(b'STORE 500:509 +FLAGS.SILENT (\\Deleted)')
        bare.command(b'EXPUNGE')
        octets = next(letters.Writer(1).letters())[0]
        for _ in range(10):
            bare.command(b'APPEND INBOX {%d+}\r\n%s' % (len(octets), octets))
        bare.command(b'LOGOUT')

    def move_account(self, profile, port):
        """The account's server is behind another port now."""
        file = pathlib.Path(profile) / 'config' / 'accounts.json'
        accounts = json.loads(file.read_text())
        accounts['accounts'][0]['port'] = port
        file.write_text(json.dumps(accounts))

    # ---------------------------------------------------------------------------------------------- a long line

    def far(self):
        profile = self.profile('far', self.server.imaps, '--tls', 'implicit', '--ca', self.server.ca, '--auth', 'PLAIN')
        sync(self.cli, profile)
        levels = []
        for _ in range(self.options.rounds):
            with Line(self.server.imaps, RTT) as line:
                self.move_account(profile, line.port)
                levels.append((open_inbox(self.open, profile, self.messages), len(line.flights)))
        milliseconds = statistics.median(level['levelMs'] - level['shownMs'] for level, _ in levels)
        shown = statistics.median(level['shownMs'] for level, _ in levels)
        level, _ = levels[-1]
        said = turns(level['said'])
        trips = 3 + len(said)
        self.say()
        self.say(f'A known INBOX over a line of {RTT * 1000:.0f} ms: TLS 1.3 from the first byte, AUTHENTICATE PLAIN with initial response. The '
                 f'{level["rowsBefore"]:,} rows of the store are there {shown:.0f} ms after the start; level with the server after '
                 f'**{trips} round trips** (budget 5), {milliseconds:.0f} ms.')
        self.say()
        self.say('| trip | what goes out | why it waits for the one before |')
        self.say('|---|---|---|')
        self.say('| 1 | TCP | |')
        self.say('| 2 | TLS ClientHello | needs a connection |')
        self.say('| 3 | Finished, to which the server answers with its greeting | the server speaks first (RFC 3501 7.1.1), and its greeting says whether '
                 'one may sign in and how |')
        for number, (lines, answers) in enumerate(said, 4):
            why = 'needs the mechanisms that the greeting names' if number == 4 else 'needs the sign-in; all in one flight' if number == 5 else ''
            self.say(f'| {number} | {"<br>".join(f"`{line[:110]}`" for line in lines)} ({answers} lines back) | {why} |')
        print(f'round trips to a level INBOX {trips}', flush=True)


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='sync', description='What a synchronisation costs.')
    parser.add_argument('--messages', type=int, default=100_000)
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--no-rivals', action='store_true')
    options = parser.parse_args(arguments)
    folder = pathlib.Path(tempfile.mkdtemp(prefix='godwit-bench-'))
    try:
        with Dovecot(mail=letters.template(options.messages)) as server:
            bench = Bench(build, options, server, folder)
            bench.first()
            bench.again()
            bench.far()
        if options.messages == 100_000:
            write_results('sync', '`./dev bench sync`', bench.lines)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
