# SPDX-License-Identifier: GPL-3.0-or-later
"""What every server script promises. test_dovecot.py, test_cyrus.py and test_courier.py run these on their server and add what is
special about it: `class InProcess(servertests.InProcess, unittest.TestCase)` with `server_class`."""
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
import time

HERE = pathlib.Path(__file__).resolve().parent


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


class InProcess:
    server_class = None
    options = {}

    @classmethod
    def setUpClass(cls):
        cls.server = cls.server_class(**cls.options).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        assert not cls.server.dir.exists()

    def signed_in(self, server, user='alice', password='alicepw'):
        session = imaplib.IMAP4('127.0.0.1', server.imap)
        self.addCleanup(close, session)
        session.login(user, password)
        return session

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

    def test_five_folders_are_there_and_subscribed(self):
        session = self.signed_in(self.server)
        for folders in (session.list()[1], session.lsub()[1]):
            for name in (b'Drafts', b'Sent', b'Junk', b'Trash', b'Archive'):
                self.assertIn(name, b'\n'.join(folders))

    def test_a_letter_can_be_left_and_read(self):
        session = self.signed_in(self.server, 'bob', 'bobpw')
        self.assertEqual(session.append('INBOX', None, None, b'Subject: left\r\n\r\nx\r\n')[0], 'OK')
        self.assertEqual(session.select('INBOX'), ('OK', [b'1']))
        self.assertIn(b'Subject: left', session.fetch('1', '(BODY[])')[1][0][1])

    def test_a_second_one_beside_it(self):
        with self.server_class() as second:
            pid = second.pid
            self.assertTrue(runs(pid))
            self.assertNotEqual(second.imap, self.server.imap)
            here, there = self.signed_in(self.server), self.signed_in(second)
            self.assertEqual(here.create(self.own_folder)[0], 'OK')
            self.assertNotIn(self.own_folder.encode(), b'\n'.join(there.list()[1]))
        self.assertFalse(runs(pid))
        self.assertFalse(second.dir.exists())
        self.assertEqual(here.noop()[0], 'OK')

    own_folder = 'Beside'

    def test_mail_is_kept_if_asked_for(self):
        with self.server_class(keep=True) as first:
            session = self.signed_in(first)
            session.append('INBOX', None, None, b'Subject: kept\r\n\r\nx\r\n')
            session.logout()
        with self.server_class(dir=first.dir) as second:
            self.assertEqual(self.signed_in(second).select('INBOX'), ('OK', [b'1']))
        self.assertFalse(first.dir.exists())


class Command:
    server_class = None

    def start(self):
        script = HERE / f'{self.server_class.name}.py'
        process = subprocess.Popen([sys.executable, script, 'start'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
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
