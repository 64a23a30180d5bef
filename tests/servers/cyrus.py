#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Cyrus IMAP 3.10 on 127.0.0.1, for one test.

cyrus.py start [OPTIONS]     as in server.py

Its root is its own (ownroot.py). It keeps no log but syslog, which nobody reads here.
"""
import os
import pathlib
import shlex
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ownroot import PACKAGES, OwnRoot  # noqa: E402
from server import Server, command_line, serve  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
BIN = PACKAGES + '/usr/lib/cyrus/bin'


class Cyrus(Server):
    """`plaintext`: whether LOGIN is allowed without TLS; else LOGINDISABLED is among the capabilities until STARTTLS."""

    name, title = 'cyrus', 'Cyrus IMAP'

    def __init__(self, dir=None, users=None, cert='good', keep=False, plaintext=True, extra=''):
        super().__init__(dir, users, cert, keep)
        self.plaintext, self.extra = plaintext, extra
        self._root = OwnRoot(self.dir, 'cyrus', self._uid, self._gid)

    def _prepare(self):
        self._root.prepare()
        self._make_certificate()
        for name in ('conf/socket', 'conf/proc', 'conf/lock', 'conf/db', 'conf/log', 'conf/sieve', 'conf/ptclient', 'spool', 'tmp'):
            (self.dir / name).mkdir(parents=True, exist_ok=True)
        words = {'DIR': self.dir, 'PLAINTEXT': 'yes' if self.plaintext else 'no', 'CERT': self.dir / 'tls' / f'{self.cert}.pem',
                 'KEY': self.dir / 'tls' / f'{self.cert}.key'}
        (self.dir / 'imapd.conf').write_text(self._filled('imapd.conf.in', words) + self.extra + '\n')
        self._hand_over(self.dir)
        if not (self.dir / 'sasldb2').exists():
            script = ''.join(f'printf %s {shlex.quote(password)} | saslpasswd2 -p -c -f {self.dir}/sasldb2 -u localhost {shlex.quote(user)}\n'
                             for user, password in {**self.users, 'cyrus': 'cyrus'}.items())
            self._root.run('/bin/sh', '-ec', script)

    @staticmethod
    def _filled(template, words):
        text = (HERE / template).read_text()
        for word, value in words.items():
            text = text.replace(f'@{word}@', str(value))
        return text

    def _launch_commands(self):
        words = {'DIR': self.dir, 'BIN': BIN, 'IMAP': self.imap, 'IMAPS': self.imaps}
        (self.dir / 'cyrus.conf').write_text(self._filled('cyrus.conf.in', words))
        # Of the mechanisms some come with the system's libraries and some with the packages.
        mechanisms = ':'.join(f'{path}/sasl2' for path in self._library_folders())
        master = [f'{BIN}/master', '-D', '-C', self.dir / 'imapd.conf', '-M', self.dir / 'cyrus.conf', '-p', self.dir / 'master.pid']
        return [(master, self._root.options(SASL_PATH=mechanisms))]

    @staticmethod
    def _library_folders():
        folders = sorted(pathlib.Path('/usr/lib').glob('*-linux-gnu*'))
        return [str(folder) for folder in folders] + [PACKAGES + str(folder) for folder in folders]


def main():
    parser = command_line(Cyrus)
    parser.add_argument('--no-plaintext', dest='plaintext', action='store_false', help='LOGINDISABLED until STARTTLS')
    parser.add_argument('--extra', default='', help='text to append to imapd.conf')
    return serve(Cyrus, parser)


if __name__ == '__main__':
    sys.exit(main())
