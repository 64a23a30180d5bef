#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot 2.4 on 127.0.0.1, for one test.

dovecot.py start [OPTIONS]   as in server.py; the line also holds "rawlog": folder or ""

As root everything runs as `nobody`, else as oneself.
"""
import base64
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from server import Server, command_line, serve  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
MAIL = ('home', 'public')  # what a mail template consists of

# Access tokens are JWTs (RFC 7519), checked here and not by asking a provider.
TOKENS = '''
oauth2 {
  introspection_mode = local
  username_attribute = sub
  oauth2_local_validation {
    dict fs {
      fs posix {
        prefix = @DIR@/oauth/
      }
    }
  }
}
'''
CLIENT_CERTIFICATES = '''
ssl_server_ca_file = @FILE@
ssl_server_request_client_cert = yes
ssl_server_cert_username_field = commonName
auth_ssl_username_from_cert = yes
ssl_server_require_crl = no
passdb certificate {
  driver = static
  mechanisms_filter = external
  fields {
    nopassword = yes
  }
}
'''


class Dovecot(Server):
    """`tls`: optional, none, or logindisabled (no TLS and no mechanism that shows the password)."""

    name, title = 'dovecot', 'Dovecot'

    def __init__(self, dir=None, driver='mdbox', users=None, tls='optional', mechs='plain login scram-sha-256', cert='good', rawlog=False,
                 extra='', keep=False, mail=None, separator='/', prefix='', jwt_key='', guests=False, client_ca=''):
        super().__init__(dir, users, cert, keep)
        self.jwt_key, self.client_ca = jwt_key, client_ca
        mechs += (' oauthbearer xoauth2' if jwt_key else '') + (' anonymous' if guests else '') + (' external' if client_ca else '')
        if jwt_key:
            extra += TOKENS.replace('@DIR@', str(self.dir))
        if guests:
            extra += '\nauth_anonymous_username = guest\n'
        if client_ca:
            extra += CLIENT_CERTIFICATES.replace('@FILE@', str(self.dir / 'client-ca.pem'))
        self.driver, self.tls, self.mechs = driver, tls, mechs
        self.extra, self.mail = extra, mail
        self.separator, self.prefix = separator, prefix
        self.rawlog = str(self.dir / 'rawlog') if rawlog else ''

    def description(self):
        return {**super().description(), 'rawlog': self.rawlog}

    def _logs(self):
        return ['stdout.log', 'dovecot.log']

    def _ports(self):
        return [self.imap, self.imaps] if self.tls == 'optional' else [self.imap]

    def _prepare(self):
        if self.mail:
            for name in MAIL:
                if (pathlib.Path(self.mail) / name).exists():
                    subprocess.run(['cp', '-a', pathlib.Path(self.mail) / name, self.dir / name], check=True)
        for name in (*MAIL, 'run', 'rawlog'):
            (self.dir / name).mkdir(exist_ok=True)
        if self.tls == 'optional':
            self._make_certificate()
        (self.dir / 'users').write_text(''.join(f'{name}:{{PLAIN}}{password}\n' for name, password in self.users.items()))
        if self.jwt_key:
            keys = self.dir / 'oauth' / 'default' / 'HS256'
            keys.mkdir(parents=True, exist_ok=True)
            (keys / 'default').write_text(base64.b64encode(self.jwt_key.encode()).decode())
        if self.client_ca:
            shutil.copy(self.client_ca, self.dir / 'client-ca.pem')  # whoever gave it may keep its folder to themselves
        self._hand_over(self.dir)

    def _configuration(self):
        secure = self.tls == 'optional'
        words = {
            'DIR': self.dir, 'NAME': f'godwit-test-{self.imap}', 'USER': self._user, 'GROUP': self._group,
            'SSL': 'yes' if secure else 'no',
            'CERT': self.dir / 'tls' / f'{self.cert}.pem' if secure else '', 'KEY': self.dir / 'tls' / f'{self.cert}.key' if secure else '',
            'MECHS': 'scram-sha-256' if self.tls == 'logindisabled' else self.mechs,
            'DRIVER': self.driver, 'SEPARATOR': self.separator, 'PREFIX': self.prefix, 'IMAP': self.imap, 'IMAPS': self.imaps,
            'RAWLOG': self.rawlog,
        }
        text = (HERE / 'dovecot.conf.in').read_text()
        for word, value in words.items():
            text = text.replace(f'@{word}@', str(value))
        return text + '\n' + self.extra + '\n'

    def _launch_commands(self):
        configuration = self.dir / 'dovecot.conf'
        configuration.write_text(self._configuration())
        configuration.chmod(0o644)
        (self.dir / 'dovecot.log').unlink(missing_ok=True)
        who = {'user': self._user, 'group': self._group, 'extra_groups': []} if os.geteuid() == 0 else {}
        return [(['dovecot', '-F', '-c', configuration], {'env': {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin'}, **who})]


def main():
    parser = command_line(Dovecot)
    parser.add_argument('--driver', default='mdbox', choices=['mdbox', 'sdbox', 'maildir'])
    parser.add_argument('--tls', default='optional', choices=['optional', 'none', 'logindisabled'])
    parser.add_argument('--mechs', default='plain login scram-sha-256')
    parser.add_argument('--separator', default='/')
    parser.add_argument('--prefix', default='', help='of the personal namespace')
    parser.add_argument('--rawlog', action='store_true', help='writes what each session says into files')
    parser.add_argument('--jwt-key', default='', help='OAUTHBEARER and XOAUTH2: tokens are JWTs signed with this by HS256, for their "sub"')
    parser.add_argument('--guests', action='store_true', help='ANONYMOUS lets everybody in, as the user guest')
    parser.add_argument('--client-ca', default='', metavar='FILE', help='EXTERNAL: certificates signed by this CA, for their common name')
    parser.add_argument('--extra', default='', help='text to append to the configuration')
    parser.add_argument('--mail', metavar='TEMPLATE', help='folder whose home/ and public/ are copied first')
    return serve(Dovecot, parser)


if __name__ == '__main__':
    sys.exit(main())
