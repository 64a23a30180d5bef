#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dovecot.py and certs.py do what the tests that lean on them believe."""
import imaplib
import json
import os
import pathlib
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import certs  # noqa: E402
from dovecot import Dovecot, StartFailed  # noqa: E402

SCRIPT = pathlib.Path(__file__).resolve().parent / 'dovecot.py'


def close(session):
    try:
        session.shutdown()
    except OSError:
        pass  # signed out already


def listens(port):
    try:
        socket.create_connection(('127.0.0.1', port), 1).close()
        return True
    except OSError:
        return False


def runs(pid):
    """Asked of the process, not of its port: that may be somebody else's by now."""
    try:
        return pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()[0] != 'Z'
    except (FileNotFoundError, ProcessLookupError):
        return False


def becomes_true(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


class InProcess(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Dovecot(rawlog=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        assert not cls.server.dir.exists()

    def signed_in(self, server, user='alice', password='alicepw'):
        session = imaplib.IMAP4('127.0.0.1', server.imap)
        self.addCleanup(close, session)
        session.login(user, password)
        return session

    def test_namespaces_special_use_and_public_folders(self):
        session = self.signed_in(self.server)
        self.assertEqual(session.namespace()[1], [b'(("" "/")) (("Shared/" "/")) (("Public/" "/"))'])
        folders = b'\n'.join(session.list()[1])
        for role in (rb'\Drafts', rb'\Sent', rb'\Junk', rb'\Trash', rb'\Archive'):
            self.assertIn(role, folders)
        self.assertEqual(session.create('Public/Rota')[0], 'OK')
        self.assertEqual(session.append('Public/Rota', None, None, b'Subject: x\r\n\r\nx\r\n')[0], 'OK')
        self.assertIn(b'Public/Rota', b'\n'.join(self.signed_in(self.server, 'bob', 'bobpw').list('""', 'Public/*')[1]))

    def test_starttls_with_our_own_authority(self):
        context = ssl.create_default_context(cafile=self.server.ca)
        session = imaplib.IMAP4('localhost', self.server.imap)
        self.addCleanup(close, session)
        session.starttls(context)
        self.assertEqual(session.login('alice', 'alicepw')[0], 'OK')

    def test_implicit_tls_with_our_own_authority(self):
        session = imaplib.IMAP4_SSL('localhost', self.server.imaps, ssl_context=ssl.create_default_context(cafile=self.server.ca))
        self.addCleanup(close, session)
        self.assertEqual(session.login('alice', 'alicepw')[0], 'OK')

    def test_wrong_password(self):
        with self.assertRaises(imaplib.IMAP4.error):
            self.signed_in(self.server, 'alice', 'wrong')

    def test_raw_log(self):
        self.signed_in(self.server).noop()
        self.assertTrue(becomes_true(lambda: any(b'NOOP' in file.read_bytes() for file in pathlib.Path(self.server.rawlog).iterdir())))

    def test_a_second_one_beside_it(self):
        with Dovecot(driver='maildir', separator='.', prefix='INBOX.') as second:
            pid = second.pid
            self.assertTrue(runs(pid))
            self.assertNotEqual(second.imap, self.server.imap)
            self.assertIn(b'(("INBOX." ".")) ', self.signed_in(second).namespace()[1][0])
            self.assertEqual(self.signed_in(self.server).noop()[0], 'OK')
        self.assertFalse(runs(pid))
        self.assertFalse(second.dir.exists())

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


class Command(unittest.TestCase):
    def start(self):
        process = subprocess.Popen([sys.executable, SCRIPT, 'start'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.kill)
        return process, json.loads(process.stdout.readline())

    def test_ends_when_stdin_closes(self):
        process, server = self.start()
        self.assertTrue(listens(server['imap']) and listens(server['imaps']))
        process.stdin.close()
        self.assertEqual(process.wait(20), 0)
        self.assertFalse(runs(server['pid']))
        self.assertFalse(os.path.exists(server['dir']))

    def test_ends_at_sigterm_with_a_client_connected(self):
        process, server = self.start()
        with socket.create_connection(('127.0.0.1', server['imap'])):
            process.send_signal(signal.SIGTERM)
            self.assertEqual(process.wait(20), 0)
        self.assertFalse(runs(server['pid']))
        self.assertFalse(os.path.exists(server['dir']))

    def test_the_server_ends_when_its_parent_is_killed(self):
        process, server = self.start()
        process.kill()
        process.wait()
        self.assertTrue(becomes_true(lambda: not runs(server['pid'])))
        shutil.rmtree(server['dir'])


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
