#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""exim.py does what the tests that lean on it believe."""
import os
import smtplib
import ssl
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import servertests  # noqa: E402
from exim import Exim  # noqa: E402
from servertests import becomes_true  # noqa: E402

LETTER = 'From: alice@example.org\r\nTo: bob@example.org\r\nSubject: {}\r\n\r\nHello.\r\n'


class InProcess(servertests.InProcess, unittest.TestCase):
    server_class = Exim
    options = {}

    def submission(self, implicit=True):
        context = ssl.create_default_context(cafile=self.server.ca)
        if implicit:
            session = smtplib.SMTP_SSL('localhost', self.server.smtps, context=context, timeout=30)
        else:
            session = smtplib.SMTP('localhost', self.server.smtp, timeout=30)
            session.starttls(context=context)
        self.addCleanup(session.close)
        session.ehlo()
        return session

    def arrived(self, subject):
        session = self.signed_in(self.server, 'test', 'test')
        session.select()
        return becomes_true(lambda: session.noop() and session.search(None, 'SUBJECT', f'"{subject}"')[1][0])

    def test_a_letter_arrives_by_either_way(self):
        for number, implicit in enumerate((True, False)):
            session = self.submission(implicit)
            session.login('alice', 'alicepw')
            session.sendmail('alice@example.org', ['test@example.org'], LETTER.format(f'letter {number}'))
            self.assertTrue(self.arrived(f'letter {number}'))

    def test_what_it_offers(self):
        offered = self.submission().esmtp_features
        for keyword in ('size', '8bitmime', 'pipelining', 'chunking', 'smtputf8', 'dsn'):
            self.assertIn(keyword, offered)
        self.assertNotIn('starttls', offered)
        with smtplib.SMTP('localhost', self.server.smtp, timeout=30) as plain:
            plain.ehlo()
            self.assertIn('starttls', plain.esmtp_features)
            self.assertNotIn('auth', plain.esmtp_features)

    def test_refusals(self):
        session = self.submission()
        self.assertRaises(smtplib.SMTPRecipientsRefused, session.sendmail, 'a@example.org', ['bob@example.org'], LETTER.format('x'))
        self.assertRaises(smtplib.SMTPAuthenticationError, session.login, 'alice', 'wrong')
        session.login('alice', 'alicepw')
        for who, code in (('reject', 550), ('tempfail', 451)):
            with self.assertRaises(smtplib.SMTPRecipientsRefused) as raised:
                session.sendmail('alice@example.org', [f'{who}@example.org'], LETTER.format('x'))
            self.assertEqual(raised.exception.recipients[f'{who}@example.org'][0], code)
        self.assertRaises(smtplib.SMTPDataError, session.sendmail, 'alice@example.org', ['bob@example.org'], LETTER.format('refuse me'))


if __name__ == '__main__':
    unittest.main()
