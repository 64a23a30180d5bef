#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to sign in, as a shell sees them; and no secret in any file, argument or word of the program, whatever happens."""
import base64
import hmac
import http.server
import imaplib
import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

from support import DONE, NO_CONNECTION, PROGRAM, SECONDS, SIGN_IN_FAILED, USAGE, CliTest
import certs
from dovecot import Dovecot

KEY = 'a key for tests'
PASSWORD = 'canary-7351-password'
REFRESH = 'canary-7351-refresh'
CLIENT_SECRET = 'canary-7351-client'


def jwt(user, key=KEY, seconds=3600):
    def part(octets):
        return base64.urlsafe_b64encode(octets).rstrip(b'=')
    now = int(time.time())
    claims = {'sub': user, 'iat': now - 7200, 'nbf': now - 7200, 'exp': now + seconds, 'note': 'canary-7351'}
    body = part(b'{"alg":"HS256","typ":"JWT"}') + b'.' + part(json.dumps(claims).encode())
    return (body + b'.' + part(hmac.digest(key.encode(), body, 'sha256'))).decode()


class Provider(http.server.ThreadingHTTPServer):
    """A token endpoint; `answer(fields)` gives (status, object)."""

    def __init__(self, answer):
        outer = self
        self.requests, self.answer = [], answer

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                fields = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers['Content-Length'])).decode()))
                outer.requests.append(fields)
                status, object_ = outer.answer(fields)
                body = json.dumps(object_).encode()
                self.send_response(status)
                self.send_header('Content-Length', str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass
        super().__init__(('127.0.0.1', 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    url = property(lambda self: f'http://127.0.0.1:{self.server_address[1]}/token')


class Options(CliTest):
    def add(self, *more):
        return ['account', 'add', '--name', 'n', '--imap', 'localhost:1', '--tls', 'none', '--user', 'u', *more]

    def test_what_is_set_is_listed(self):
        self.done(*self.add('--token-command', 'oauth2token', '--disable', 'idle,AUTH=PLAIN'))
        account, = self.done('--json', 'account', 'list').json
        self.assertEqual((account['signIn'], account['pinned'], account['password']), ('OAUTH', 'automatic', 'command'))
        kept, = json.loads((pathlib.Path(self.profile) / 'config' / 'accounts.json').read_text())['accounts']
        self.assertEqual(kept['disabledCapabilities'], ['IDLE', 'AUTH=PLAIN'])
        self.done('account', 'remove', 'n')
        self.done(*self.add('--auth', 'scram-sha-256', '--password-command', 'true'))
        self.assertEqual(self.done('--json', 'account', 'list').json[0]['signIn'], 'SCRAM-SHA-256')
        self.done('account', 'remove', 'n')
        self.done(*self.add('--auth', 'anonymous'))
        account, = self.done('--json', 'account', 'list').json
        self.assertEqual((account['signIn'], account['password']), ('ANONYMOUS', 'none'))
        self.done('account', 'remove', 'n')
        self.done(*self.add('--auth', 'xoauth2', '--oauth-token-url', 'https://p.example/t', '--oauth-client-id', 'i', '--oauth-scope', 's',
                            '--password-command', 'true'))
        kept, = json.loads((pathlib.Path(self.profile) / 'config' / 'accounts.json').read_text())['accounts']
        self.assertEqual(kept['signIn'], {'method': 'XOAUTH2', 'pinned': 'automatic', 'tokenUrl': 'https://p.example/t', 'clientId': 'i', 'scope': 's'})

    def test_what_does_not_go_together(self):
        url = ('--oauth-token-url', 'https://p.example/t')
        password = ('--password-command', 'true')
        for more in ((), ('--auth', 'magic', *password), ('--auth', 'OAUTHBEARER', *password), ('--auth', 'PLAIN', '--token-command', 'x'),
                     ('--auth', 'ANONYMOUS', *password), ('--auth', 'EXTERNAL', '--password-stdin'), ('--token-command', 'x', *password),
                     (*url, *password), ('--oauth-client-id', 'i', *password), (*url, '--oauth-client-id', 'i', '--token-command', 'x'),
                     (*url, '--oauth-client-id', 'i'), ('--oauth-token-url', 'http://p.example/t', '--oauth-client-id', 'i', *password)):
            with self.subTest(more=more):
                self.fails(USAGE, *self.add(*more))
        self.assertEqual(self.done('--json', 'account', 'list').json, [])


class Canary(CliTest):
    """Secrets come from a file outside the profile, through a command; afterwards they must be nowhere else."""

    @classmethod
    def setUpClass(cls):
        cls.server = Dovecot(users={'alice': PASSWORD}, jwt_key=KEY, guests=True, mechs='plain login scram-sha-256 scram-sha-1 cram-md5')
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)

    def setUp(self):
        super().setUp()
        self.secrets = tempfile.mkdtemp(prefix='godwit-secrets-')
        self.addCleanup(shutil.rmtree, self.secrets)

    def secret(self, text):
        file = pathlib.Path(self.secrets) / 'secret'
        file.write_text(text + '\n')
        return f'cat {file}'

    def assert_clean(self, *results):
        forms = [b'canary-7351', base64.b64encode(PASSWORD.encode()), base64.b64encode(b'\0alice\0' + PASSWORD.encode()), b'eyJhbGci']
        places = {str(file): file.read_bytes() for file in pathlib.Path(self.profile).rglob('*') if file.is_file()}
        places |= {f'output {i}': result.raw + result.error.encode() for i, result in enumerate(results)}
        for place, octets in places.items():
            for form in forms:
                self.assertNotIn(form, octets, place)

    def add(self, *more, port=None, tls='none', host='localhost'):
        self.done('account', 'add', '--name', 'a', '--imap', f'{host}:{port or self.server.imap}', '--tls', tls, '--user', 'alice', *more)

    def flow(self, *more, status=DONE, **options):
        self.add(*more, **options)
        result = self.cli('folders')
        self.assertEqual(result.status, status, result)
        self.assert_clean(result)
        return result

    def test_passwords(self):
        for method in ('automatic', 'SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN', 'LOGIN', 'LOGIN-COMMAND', 'CRAM-MD5'):
            with self.subTest(method=method):
                self.flow('--auth', method, '--password-command', self.secret(PASSWORD))
                self.done('account', 'remove', 'a')

    def test_over_tls(self):
        self.flow('--ca', self.server.ca, '--password-command', self.secret(PASSWORD), tls='starttls')
        self.done('account', 'remove', 'a')
        self.flow('--ca', self.server.ca, '--password-command', self.secret(PASSWORD), tls='implicit', port=self.server.imaps)

    def test_a_certificate_with_a_locked_key(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        made = certs.make(folder, ['client'])
        with Dovecot(client_ca=made['ca']) as server:
            options = ('--auth', 'EXTERNAL', '--ca', server.ca, '--client-cert', made['client']['cert'], '--client-key', f'{folder}/client.enc.key')
            self.flow(*options, '--client-key-command', self.secret(certs.PASSPHRASE), tls='implicit', port=server.imaps)
            self.done('account', 'remove', 'a')
            result = self.flow(*options, '--client-key-command', self.secret('sesame'), tls='implicit', port=server.imaps, status=USAGE)
            self.assertIn('client.enc.key', result.error)

    def test_refused(self):
        for method in ('automatic', 'PLAIN'):
            with self.subTest(method=method):
                self.flow('--auth', method, '--password-command', self.secret(PASSWORD + 'x'), status=SIGN_IN_FAILED)
                self.done('account', 'remove', 'a')

    def test_nobody_there(self):
        self.flow('--password-command', self.secret(PASSWORD), port=1, status=NO_CONNECTION)

    def test_a_password_that_cannot_be_sent(self):
        self.flow('--auth', 'SCRAM-SHA-256', '--password-command', self.secret('canary-7351\x07'), status=USAGE)

    def test_tokens_of_a_command(self):
        for method in ('OAUTH', 'OAUTHBEARER', 'XOAUTH2'):
            with self.subTest(method=method):
                self.flow('--auth', method, '--token-command', self.secret(jwt('alice')))
                self.done('account', 'remove', 'a')
        self.flow('--token-command', self.secret(jwt('alice', seconds=-60)), status=SIGN_IN_FAILED)

    def test_tokens_that_are_renewed(self):
        provider = Provider(lambda fields: (200, {'access_token': jwt('alice'), 'token_type': 'Bearer', 'expires_in': 3600}))
        self.addCleanup(provider.server_close)
        self.addCleanup(provider.shutdown)
        both = json.dumps({'refresh_token': REFRESH, 'client_secret': CLIENT_SECRET})
        self.flow('--oauth-token-url', provider.url, '--oauth-client-id', 'id', '--password-command', self.secret(both))
        self.assertEqual(provider.requests, [{'grant_type': 'refresh_token', 'refresh_token': REFRESH, 'client_id': 'id', 'client_secret': CLIENT_SECRET}])

    def test_an_exchanged_token_without_a_place_to_keep_it(self):
        provider = Provider(lambda fields: (200, {'access_token': jwt('alice'), 'token_type': 'Bearer', 'refresh_token': 'canary-7351-next'}))
        self.addCleanup(provider.server_close)
        self.addCleanup(provider.shutdown)
        result = self.flow('--oauth-token-url', provider.url, '--oauth-client-id', 'id', '--password-command', self.secret(REFRESH))
        self.assertIn('exchanged the refresh token', result.error)

    def test_a_withdrawn_token(self):
        provider = Provider(lambda fields: (400, {'error': 'invalid_grant', 'error_description': 'withdrawn'}))
        self.addCleanup(provider.server_close)
        self.addCleanup(provider.shutdown)
        result = self.flow('--oauth-token-url', provider.url, '--oauth-client-id', 'id', '--password-command', self.secret(REFRESH), status=SIGN_IN_FAILED)
        self.assertIn('withdrawn', result.error)

    def test_a_guest(self):
        self.flow('--auth', 'ANONYMOUS')

    def test_no_keychain(self):
        result = self.cli('account', 'add', '--name', 'a', '--imap', 'localhost:1', '--tls', 'none', '--user', 'alice', '--password-stdin',
                          stdin=PASSWORD.encode() + b'\n')
        self.assertEqual(result.status, USAGE)
        self.assert_clean(result)

    def test_the_way_that_worked_is_remembered(self):
        self.flow('--password-command', self.secret(PASSWORD))
        self.assertEqual(self.done('--json', 'account', 'list').json[0]['pinned'], 'SCRAM-SHA-256')

    def test_arguments_and_environment_of_the_running_program(self):
        self.add('--password-command', self.secret(PASSWORD))
        line = [PROGRAM, '--profile', self.profile, '--json', 'watch', 'INBOX']
        with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment()) as watching:
            try:
                other = imaplib.IMAP4('127.0.0.1', self.server.imap)
                other.login('alice', PASSWORD)
                deadline = time.monotonic() + SECONDS
                while not select.select([watching.stdout], [], [], 0.5)[0]:  # a line: it is signed in and watches
                    self.assertLess(time.monotonic(), deadline)
                    other.append('INBOX', None, None, b'Subject: news\r\n\r\n')
                other.logout()
                for name in ('cmdline', 'environ'):
                    self.assertNotIn(b'canary-7351', pathlib.Path(f'/proc/{watching.pid}/{name}').read_bytes())
                self.assert_clean()
            finally:
                watching.kill()
                watching.wait(SECONDS)
        self.assert_clean()


if __name__ == '__main__':
    os.umask(0o077)
    unittest.main(verbosity=2)
