#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Godwit on a demo account: a private Dovecot with the mail of demo_mailbox.py, a temporary profile, nothing left behind.

demo.py --program P --cache DIR [-- ARGS…]   runs P on it; the exit status is P's
demo.py --serve --cache DIR                  only the server: prints ONE JSON line as dovecot.py does (with user and password), stays until
                                             stdin closes

The mail is made once a day and kept under DIR; its newest message is of this morning. --day YYYY-MM-DD: of that day instead.
"""
import argparse
import base64
import datetime
import fcntl
import hashlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TEXTS = HERE.parents[1] / 'resources' / 'demo'
sys.path[:0] = [str(HERE), str(TEXTS)]
import demo_mailbox  # noqa: E402
from dovecot import Dovecot  # noqa: E402
from server import StartFailed, die_with_parent, wait_for_the_end  # noqa: E402

USERS = {'anna': 'lapponica', 'bob': 'bobpw'}
SOURCES = (*(HERE / name for name in ('demo.py', 'dovecot.py', 'dovecot.conf.in', 'server.py')),
           TEXTS / 'demo_mailbox.py', TEXTS / 'demo_texts.py')
BATCH = 50  # messages in one APPEND


def mailbox_name(path):
    """RFC 3501, 5.1.3: modified UTF-7, quoted."""
    out, pending = '', ''

    def flushed():
        return '&' + base64.b64encode(pending.encode('utf-16-be')).decode().rstrip('=').replace('/', ',') + '-' if pending else ''
    for character in path:
        if ' ' <= character <= '~':
            out += flushed() + ('&-' if character == '&' else character)
            pending = ''
        else:
            pending += character
    return f'"{out + flushed()}"'


class Session:
    """Just enough IMAP to fill a mailbox: MULTIAPPEND (RFC 3502) with LITERAL+ (RFC 7888), so that nothing waits."""

    def __init__(self, port, user):
        self._socket = socket.create_connection(('127.0.0.1', port), 10)
        self._socket.settimeout(60)
        self._file = self._socket.makefile('rb')
        self._file.readline()
        self.command(f'LOGIN {user} {USERS[user]}')

    def command(self, text):
        self._send(text.encode())

    def append(self, mailbox, messages):
        for start in range(0, len(messages), BATCH):
            line = [f'APPEND {mailbox}'.encode()]
            for message in messages[start:start + BATCH]:
                date = message.date.strftime('%d-%b-%Y %H:%M:%S +0000')
                line += [f' ({" ".join(sorted(message.flags))}) "{date}" {{{len(message.octets)}+}}\r\n'.encode(), message.octets]
            self._send(b''.join(line))

    def close(self):
        self.command('LOGOUT')
        self._file.close()
        self._socket.close()

    def _send(self, octets):
        self._socket.sendall(b'a ' + octets + b'\r\n')
        for answer in self._file:
            if answer.startswith(b'a '):
                if not answer.startswith(b'a OK'):
                    sys.exit(f'demo.py: {octets[:80]!r}: {answer.decode().strip()}')
                return
        sys.exit('demo.py: the server closed the connection')


def fill(port, folders):
    """Puts the folders into Anna's account, Bob's ones into his, shared with her."""
    sessions = {user: Session(port, user) for user in USERS}
    anna = sessions['anna']
    for folder in folders:
        session = sessions[folder.owner]
        name = mailbox_name(folder.path)
        own = name if folder.owner == 'anna' else mailbox_name(folder.path.split('/', 2)[2])
        if folder.create:
            session.command(f'CREATE {own}')
        session.append(own, folder.messages)
        if folder.owner != 'anna':
            session.command(f'SETACL {own} anna lrwst')
        if folder.subscribed:
            anna.command(f'SUBSCRIBE {name}')
    for session in sessions.values():
        session.close()


def template(cache, day):
    """The folder with the mail of `day`, made if it is not there: aside, then renamed, so that it is never half there."""
    digest = hashlib.sha256(b''.join(source.read_bytes() for source in SOURCES)).hexdigest()[:16]
    cache.mkdir(parents=True, exist_ok=True)
    with open(cache / 'lock', 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second demo waits instead of making it twice
        made = cache / f'mail-{digest}-{day}'
        if made.exists():
            return made
        for old in cache.glob('mail-*'):
            shutil.rmtree(old)
        print('demo.py: making the demo mailbox', file=sys.stderr)
        with Dovecot(users=USERS, keep=True) as server:
            fill(server.imap, demo_mailbox.mailbox(day))
        aside = cache / f'mail-making-{os.getpid()}'
        aside.mkdir()
        try:
            subprocess.run(['cp', '-a', server.dir / 'home', server.dir / 'public', aside], check=True)
            aside.rename(made)
        finally:
            shutil.rmtree(server.dir, ignore_errors=True)
            shutil.rmtree(aside, ignore_errors=True)
        return made


def run(program, arguments, server):
    """Runs `program` on a temporary profile with the account in it; returns its exit status."""
    with tempfile.TemporaryDirectory(prefix='godwit-demo-') as profile:
        places = [above / name for above in program.parents for name in ('cli/godwit-cli', 'src/cli/godwit-cli')]
        cli = next(place for place in places if place.exists())
        added = subprocess.run(
            [cli, '--profile', profile, 'account', 'add', '--name', 'Anna at example.org',
             '--imap', f'localhost:{server.imaps}', '--tls', 'implicit', '--user', 'anna',
             '--password-command', f'echo {USERS["anna"]}', '--ca', server.ca])
        if added.returncode != 0:
            return added.returncode
        child = subprocess.Popen([program, '--profile', profile, *arguments], preexec_fn=die_with_parent)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the program as well; we stay to clean up
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: child.terminate())
        status = child.wait()
        return 128 - status if status < 0 else status


def main():
    parser = argparse.ArgumentParser(description='Runs Godwit on a demo account.')
    parser.add_argument('--program', type=pathlib.Path)
    parser.add_argument('--cache', type=pathlib.Path, required=True)
    parser.add_argument('--serve', action='store_true')
    parser.add_argument('--day', type=datetime.date.fromisoformat)
    parser.add_argument('arguments', nargs='*', metavar='ARGS')
    options = parser.parse_args()
    if not options.serve and not options.program:
        parser.error('--program or --serve')
    # The newest message is of 5:47 UTC: before that hour, "this morning" is yesterday's.
    day = options.day or (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=6)).date()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(143))  # unwinds: the server stops, the folders go
    with Dovecot(users=USERS, mail=template(options.cache, day)) as server:
        if options.serve:
            print(json.dumps({**server.description(), 'user': 'anna', 'password': USERS['anna']}), flush=True)
            wait_for_the_end(server)
            return 0
        return run(options.program.resolve(), options.arguments, server)


if __name__ == '__main__':
    try:
        sys.exit(main())
    except StartFailed as failure:
        sys.exit(f'demo.py: {failure}')
