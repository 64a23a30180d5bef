#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""cyrus.py does what the tests that lean on it believe."""
import imaplib
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import servertests  # noqa: E402
from cyrus import Cyrus  # noqa: E402
from server import StartFailed  # noqa: E402


class InProcess(servertests.InProcess, unittest.TestCase):
    server_class = Cyrus

    def test_it_is_what_the_tests_need(self):
        session = self.signed_in(self.server)
        for capability in ('IMAP4REV2', 'QRESYNC', 'UIDONLY', 'OBJECTID', 'NOTIFY', 'REPLACE', 'COMPRESS=DEFLATE'):
            self.assertIn(capability, session.capabilities)
        self.assertEqual(session.namespace()[1], [b'(("" "/")) (("Other Users/" "/")) (("Shared Folders/" "/"))'])
        folders = b'\n'.join(session.list()[1])
        for role in (rb'\drafts', rb'\sent', rb'\junk', rb'\trash', rb'\archive'):
            self.assertIn(role, folders)

    def test_logindisabled(self):
        with Cyrus(plaintext=False) as server:
            session = imaplib.IMAP4('127.0.0.1', server.imap)
            self.addCleanup(servertests.close, session)
            self.assertIn('LOGINDISABLED', session.capabilities)
            self.assertIn('STARTTLS', session.capabilities)

    def test_without_the_packages_it_says_how_to_get_them(self):
        there = os.environ['GODWIT_SERVERS']
        os.environ['GODWIT_SERVERS'] = '/nowhere'
        try:
            with self.assertRaisesRegex(StartFailed, './dev setup'):
                Cyrus().start()
        finally:
            os.environ['GODWIT_SERVERS'] = there


class Command(servertests.Command, unittest.TestCase):
    server_class = Cyrus


if __name__ == '__main__':
    unittest.main()
