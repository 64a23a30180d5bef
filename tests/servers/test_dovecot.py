#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dovecot.py and certs.py do what the tests that lean on them believe."""
import imaplib
import os
import pathlib
import shutil
import ssl
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import certs  # noqa: E402
import servertests  # noqa: E402
from dovecot import Dovecot  # noqa: E402
from server import StartFailed  # noqa: E402
from servertests import becomes_true, close  # noqa: E402


class InProcess(servertests.InProcess, unittest.TestCase):
    server_class = Dovecot
    options = {'rawlog': True}

    def test_namespaces_special_use_and_public_folders(self):
        session = self.signed_in(self.server)
        self.assertEqual(session.namespace()[1], [b'(("" "/")) (("Shared/" "/")) (("Public/" "/"))'])
        folders = b'\n'.join(session.list()[1])
        for role in (rb'\Drafts', rb'\Sent', rb'\Junk', rb'\Trash', rb'\Archive'):
            self.assertIn(role, folders)
        self.assertEqual(session.create('Public/Rota')[0], 'OK')
        self.assertEqual(session.append('Public/Rota', None, None, b'Subject: x\r\n\r\nx\r\n')[0], 'OK')
        self.assertIn(b'Public/Rota', b'\n'.join(self.signed_in(self.server, 'bob', 'bobpw').list('""', 'Public/*')[1]))

    def test_raw_log(self):
        self.signed_in(self.server).noop()
        self.assertTrue(becomes_true(lambda: any(b'NOOP' in file.read_bytes() for file in pathlib.Path(self.server.rawlog).iterdir())))

    def test_another_separator_and_prefix(self):
        with Dovecot(driver='maildir', separator='.', prefix='INBOX.') as server:
            self.assertIn(b'(("INBOX." ".")) ', self.signed_in(server).namespace()[1][0])

    def test_prepared_mail_is_copied(self):
        with Dovecot(keep=True) as first:
            session = self.signed_in(first)
            session.append('INBOX', None, None, b'Subject: kept\r\n\r\nx\r\n')
            session.logout()
        try:
            with Dovecot(mail=first.dir) as second:
                self.assertEqual(self.signed_in(second).select('INBOX'), ('OK', [b'1']))
        finally:
            shutil.rmtree(first.dir)

    def test_tokens_and_guests(self):
        with Dovecot(jwt_key='key', guests=True) as server:
            session = imaplib.IMAP4('127.0.0.1', server.imap)
            self.addCleanup(close, session)
            for mechanism in ('AUTH=OAUTHBEARER', 'AUTH=XOAUTH2', 'AUTH=ANONYMOUS'):
                self.assertIn(mechanism, session.capabilities)

    def test_logindisabled(self):
        with Dovecot(tls='logindisabled') as server:
            session = imaplib.IMAP4('127.0.0.1', server.imap)
            self.addCleanup(close, session)
            capabilities = session.capabilities
            self.assertIn('LOGINDISABLED', capabilities)
            self.assertNotIn('STARTTLS', capabilities)

    def test_a_configuration_that_is_wrong(self):
        server = Dovecot(extra='no_such_setting = yes')
        with self.assertRaisesRegex(StartFailed, 'no_such_setting'):
            server.start()
        self.assertFalse(server.dir.exists())


class Command(servertests.Command, unittest.TestCase):
    server_class = Dovecot


class Certificates(unittest.TestCase):
    def test_each_is_wrong_in_its_own_way(self):
        with tempfile.TemporaryDirectory() as directory:
            made = certs.make(directory)
            for kind, fault in [('good', None), ('expired', 'certificate has expired'), ('wrong-host', 'Hostname mismatch'),
                                ('self-signed', 'self-signed certificate'), ('unknown-root', 'unable to get local issuer')]:
                with self.subTest(kind):
                    self.assertEqual(self.handshake(made, kind, fault), fault)

    def handshake(self, made, kind, fault):
        """Both ends in memory; returns what the client held against the server."""
        client_context = ssl.create_default_context(cafile=made['ca'])
        server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server_context.load_cert_chain(made[kind]['cert'], made[kind]['key'])
        to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
        client = client_context.wrap_bio(to_client, to_server, server_hostname='localhost')
        server = server_context.wrap_bio(to_server, to_client, server_side=True)
        for _ in range(5):
            for end in (client, server):
                try:
                    end.do_handshake()
                except ssl.SSLWantReadError:
                    pass
                except ssl.SSLCertVerificationError as error:
                    return fault if fault and fault in error.verify_message else error.verify_message
        self.assertIsNotNone(client.version())
        return None


if __name__ == '__main__':
    unittest.main()
