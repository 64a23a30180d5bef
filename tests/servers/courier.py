#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Courier-IMAP 5.2 on 127.0.0.1, for one test.

courier.py start [OPTIONS]   as in server.py

Three processes: the daemon that knows the users, and one listener each for plain (with STARTTLS) and for implicit TLS. The paths of
the users' database are compiled in, so its root is its own (ownroot.py).
"""
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ownroot import PACKAGES, OwnRoot  # noqa: E402
from server import Server, command_line, serve  # noqa: E402

CAPABILITIES = 'IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA'
FOLDERS = ('Drafts', 'Sent', 'Junk', 'Trash', 'Archive')
LIBRARY = PACKAGES + '/usr/lib/courier'
SBIN, BIN = PACKAGES + '/usr/sbin', PACKAGES + '/usr/bin'


class Courier(Server):
    """`bare`: IMAP4rev1 and nothing else is advertised. `plaintext`: whether LOGIN is allowed without TLS (else LOGINDISABLED)."""

    name, title = 'courier', 'Courier-IMAP'

    def __init__(self, dir=None, users=None, cert='good', keep=False, plaintext=True, bare=False, idle=True):
        super().__init__(dir, users, cert, keep)
        self.plaintext, self.bare, self.idle = plaintext, bare, idle
        self._root = OwnRoot(self.dir, 'courier', self._uid, self._gid)

    def _prepare(self):
        self._root.prepare()
        self._make_certificate()
        self._make_users()
        pair = [(self.dir / 'tls' / f'{self.cert}.{suffix}').read_text() for suffix in ('key', 'pem')]
        (self.dir / 'tls' / 'pair.pem').write_text(''.join(pair))
        daemon = self._root.path('/run/courier/authdaemon')
        daemon.mkdir(parents=True, exist_ok=True)
        (daemon / 'socket').unlink(missing_ok=True)

    def _make_users(self):
        settings = self._root.path('/etc/courier')
        settings.mkdir(parents=True, exist_ok=True)
        (settings / 'authdaemonrc').write_text('authmodulelist="authuserdb"\nauthmodulelistorig="authuserdb"\ndaemons=2\n')
        hashes = subprocess.run(['openssl', 'passwd', '-6', '-stdin'], input='\n'.join(self.users.values()), capture_output=True, text=True,
                                check=True).stdout.splitlines()
        homes = {user: self.dir / 'home' / user for user in self.users}
        for home in homes.values():
            home.mkdir(parents=True, exist_ok=True)
        self._hand_over(self.dir)
        self._make_database('userdb', [
            f'{user}\thome={home}|mail={home}/Maildir|uid={self._uid}|gid={self._gid}|_=' for user, home in homes.items()])
        self._make_database('userdbshadow', [f'{user}\tsystempw={password}' for user, password in zip(homes, hashes)])
        if not any((self.dir / 'home').rglob('cur')):
            self._make_mail()

    def _make_database(self, name, lines):
        """What makeuserdb does, whose own paths are compiled in."""
        file = f'/etc/courier/{name}'
        self._root.run(f'{LIBRARY}/courier-authlib/makedatprog', '-', f'{file}.tmp', f'{file}.dat', input='\n'.join([*lines, '.', '']))

    def _make_mail(self):
        """The first user's is made, the others get copies: each call costs a process."""
        first, *others = [self.dir / 'home' / user / 'Maildir' for user in self.users]
        script = f'maildirmake.courier {first}\n' + ''.join(f'maildirmake.courier -f {name} {first}\n' for name in FOLDERS)
        script += f"printf 'INBOX.%s\\n' {' '.join(FOLDERS)} > {first}/courierimapsubscribed\n"
        self._root.run('/bin/sh', '-ec', script + ''.join(f'cp -a {first} {other}\n' for other in others))

    def _launch_commands(self):
        daemon = {'authmodulelist': 'authuserdb', 'authmodulelistorig': 'authuserdb', 'daemons': '2',
                  'authdaemonvar': '/run/courier/authdaemon', 'DEBUG_LOGIN': '0', 'DEFAULTOPTIONS': '', 'LOGGEROPTS': ''}
        login, imapd = f'{LIBRARY}/courier/imaplogin', [f'{BIN}/imapd', 'Maildir']
        tcpd = [f'{SBIN}/couriertcpd', '-address=127.0.0.1', '-maxprocs=200', '-maxperip=200', '-nodnslookup']
        settings = self._imap_settings()
        return [
            ([f'{LIBRARY}/courier-authlib/authdaemond'], self._root.options(privileged=True, **daemon)),
            ([*tcpd, str(self.imap), login, *imapd], self._root.options(privileged=True, **settings)),
            ([*tcpd, str(self.imaps), f'{BIN}/couriertls', '-server', '-tcpd', login, *imapd],
             self._root.options(privileged=True, **{**settings, 'IMAP_TLS': '1', 'IMAP_STARTTLS': 'NO'})),
        ]

    def _imap_settings(self):
        offered = 'IMAP4rev1' if self.bare else CAPABILITIES + (' IDLE' if self.idle else '')
        words = {'IMAP_CAPABILITY': offered, 'IMAP_CAPABILITY_TLS': offered + ('' if self.bare else ' AUTH=PLAIN')}
        return {
            **words, **{f'{name}_ORIG': value for name, value in words.items()},
            'ADDRESS': '127.0.0.1', 'PORT': str(self.imap), 'IMAP_KEYWORDS': '1', 'IMAP_ACL': '0' if self.bare else '1',
            'IMAP_IDLE_TIMEOUT': '1', 'IMAP_MAILBOX_SANITY_CHECK': '1', 'IMAP_DISABLETHREADSORT': '0', 'IMAP_CHECK_ALL_FOLDERS': '0',
            'IMAP_OBSOLETE_CLIENT': '0', 'IMAP_UMASK': '022', 'IMAP_USELOCKS': '1', 'IMAP_MOVE_EXPUNGE_TO_TRASH': '0', 'IMAP_PROXY': '0',
            'IMAP_TRASHFOLDERNAME': 'Trash', 'SENDMAIL': '/bin/false', 'HEADERFROM': 'X-IMAP-Sender', 'MAILDIRPATH': 'Maildir',
            'IMAPDSTART': 'YES', 'IMAP_STARTTLS': 'YES', 'IMAP_TLS_REQUIRED': '0' if self.plaintext else '1',
            'COURIERTLS': f'{BIN}/couriertls', 'TLS_CERTFILE': str(self.dir / 'tls' / 'pair.pem'), 'TLS_VERIFYPEER': 'NONE',
        }

    def _greets(self):
        return self._root.path('/run/courier/authdaemon/socket').exists() and super()._greets()


def main():
    parser = command_line(Courier)
    parser.add_argument('--no-plaintext', dest='plaintext', action='store_false', help='LOGINDISABLED until STARTTLS')
    parser.add_argument('--bare', action='store_true', help='advertises IMAP4rev1 and nothing else')
    parser.add_argument('--no-idle', dest='idle', action='store_false', help='without IDLE')
    return serve(Courier, parser)


if __name__ == '__main__':
    sys.exit(main())
