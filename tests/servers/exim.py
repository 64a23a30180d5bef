#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Exim 4 on 127.0.0.1 that takes letters from who signs in, and a Dovecot that it delivers them to, for one test.

exim.py start [OPTIONS]   as in server.py; the line also holds "smtp": port (STARTTLS) and "smtps": port (TLS)

Whoever a letter is for, the part before the @ is the user of Dovecot. Refused for good: reject@…, and letters whose subject begins with
"refuse me". For now: tempfail@….
"""
import os
import pathlib
import shutil
import socket
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import server  # noqa: E402
from dovecot import Dovecot  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = '/usr/sbin/exim4'
LMTP = '''
protocols {
  lmtp = yes
}
service lmtp {
  chroot =
  inet_listener lmtp {
    port = @PORT@
  }
}
protocol lmtp {
  auth_username_format = %{user | username | lower}
}
'''


class Exim(Dovecot):
    name, title = 'exim', 'Exim with Dovecot'

    def __init__(self, size='50M', recipients=0, **options):
        super().__init__(**options)
        self.size, self.recipients, self._own_extra = size, recipients, self.extra
        self.smtp = self.smtps = 0

    def description(self):
        return {**super().description(), 'smtp': self.smtp, 'smtps': self.smtps}

    def _logs(self):
        return [*super()._logs(), 'exim-mainlog', 'exim-paniclog']

    def _prepare(self):
        super()._prepare()
        # Without the setuid bit of the package's: it needs no privileges here, and it ends with us.
        shutil.copyfile(PROGRAM, self.dir / 'exim4')
        (self.dir / 'exim4').chmod(0o755)
        (self.dir / 'spool').mkdir(exist_ok=True)
        (self.dir / 'smtp-users').write_text(''.join(f'{name}: {password}\n' for name, password in self.users.items()))
        self._hand_over(self.dir)

    def _launch_commands(self):
        self.smtp, self.smtps, lmtp = server.free_ports(3)
        self.extra = self._own_extra + LMTP.replace('@PORT@', str(lmtp))
        words = {
            'DIR': self.dir, 'USER': self._user, 'GROUP': self._group, 'SMTP': self.smtp, 'SMTPS': self.smtps, 'LMTP': lmtp,
            'SIZE': self.size, 'RECIPIENTS': self.recipients,
            'CERT': self.dir / 'tls' / f'{self.cert}.pem', 'KEY': self.dir / 'tls' / f'{self.cert}.key',
        }
        text = (HERE / 'exim.conf.in').read_text()
        for word, value in words.items():
            text = text.replace(f'@{word}@', str(value))
        configuration = self.dir / 'exim.conf'
        configuration.write_text(text)
        configuration.chmod(0o644)
        (self.dir / 'exim-paniclog').unlink(missing_ok=True)
        [(argv, options)] = super()._launch_commands()
        return [(argv, options), ([self.dir / 'exim4', '-bdf', '-C', configuration], options)]

    def _ports(self):
        return [*super()._ports(), self.smtp, self.smtps]

    def _greets(self):
        try:
            with socket.create_connection(('127.0.0.1', self.smtp), 1) as s:
                s.settimeout(5)
                return s.recv(4096).startswith(b'220') and super()._greets()
        except OSError:
            return False


def main():
    parser = server.command_line(Exim)
    parser.add_argument('--driver', default='mdbox', choices=['mdbox', 'sdbox', 'maildir'])
    parser.add_argument('--extra', default='', help="text to append to Dovecot's configuration")
    parser.add_argument('--rawlog', action='store_true', help='writes what each session with Dovecot says into files')
    parser.add_argument('--size', default='50M', help='of the largest letter that Exim takes')
    parser.add_argument('--recipients', type=int, default=0, help='as many at once; 0: no limit')
    return server.serve(Exim, parser)


if __name__ == '__main__':
    sys.exit(main())
