#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""courier.py does what the tests that lean on it believe."""
import imaplib
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import servertests  # noqa: E402
from courier import Courier  # noqa: E402


class InProcess(servertests.InProcess, unittest.TestCase):
    server_class = Courier
    own_folder = 'INBOX.Beside'

    def test_it_is_what_the_tests_need(self):
        session = self.signed_in(self.server)
        for capability in ('IDLE', 'SORT', 'THREAD=REFERENCES', 'ACL', 'UTF8=ACCEPT', 'UIDPLUS'):
            self.assertIn(capability, session.capabilities)
        for capability in ('CONDSTORE', 'MOVE', 'ESEARCH', 'LITERAL+', 'LIST-EXTENDED', 'SPECIAL-USE'):
            self.assertNotIn(capability, session.capabilities)
        self.assertIn(b'(("INBOX." "."))', session.namespace()[1][0])

    def test_logindisabled(self):
        with Courier(plaintext=False) as server:
            session = imaplib.IMAP4('127.0.0.1', server.imap)
            self.addCleanup(servertests.close, session)
            self.assertIn('LOGINDISABLED', session.capabilities)
            self.assertIn('STARTTLS', session.capabilities)

    def test_bare(self):
        with Courier(bare=True) as server:
            self.assertEqual({'IMAP4REV1', 'ENABLE', 'UTF8=ACCEPT', 'STARTTLS'}, set(self.signed_in(server).capabilities))


class Command(servertests.Command, unittest.TestCase):
    server_class = Courier


if __name__ == '__main__':
    unittest.main()
