#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""godwit-cli send and outbox, through a real Exim into a real Dovecot; an independent session (imaplib) says what arrived."""
import email
import imaplib
import re
import unittest

from support import NO_CONNECTION, REFUSED, SIGN_IN_FAILED, USAGE, CliTest
from exim import Exim
from server import free_ports


def letter(subject, to='bob@example.org', more='', body='The tide\n.\n..\nends here\n', sender='Alice <alice@example.org>'):
    head = f'From: {sender}\n' if sender else ''
    return f'{head}To: {to}\nSubject: {subject}\n{more}\n{body}'.encode()


class Send(CliTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Exim()
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)

    def setUp(self):
        super().setUp()
        self.sessions = {}
        self.add()

    def add(self, name='a', smtp=None, tls='implicit', password='alicepw', more=()):
        port = smtp or (self.server.smtps if tls == 'implicit' else self.server.smtp)
        return self.add_account(self.server.imap, '--smtp', f'localhost:{port}', '--smtp-tls', tls, '--ca', self.server.ca,
                                '--address', 'alice@example.org', *more, name=name, password=password)

    def session(self, user):
        if user not in self.sessions:
            self.sessions[user] = imaplib.IMAP4('127.0.0.1', self.server.imap)
            self.sessions[user].login(user, f'{user}pw')
            self.addCleanup(self.sessions[user].logout)
        return self.sessions[user]

    def messages(self, user, folder, subject):
        other = self.session(user)
        other.select(folder)
        uids = other.uid('SEARCH', 'SUBJECT', f'"{subject}"')[1][0].split()
        return [other.uid('FETCH', uid, '(BODY.PEEK[])')[1][0][1] for uid in uids]

    def arrived(self, user, subject, folder='INBOX'):
        """Exim delivers behind its answer."""
        for _ in range(200):
            if found := self.messages(user, folder, subject):
                return found
            self.session(user).noop()
        self.fail(f'{subject} did not arrive')

    def outbox(self):
        return self.done('--json', 'outbox').json

    # --- what is sent

    def test_sent_to_all_and_filed_once(self):
        raw = letter('one', to='Bob <bob@example.org>, test@example.org', more='Bcc: alice@example.org\nX-Own: kept\n')
        self.done('send', stdin=raw)
        [message] = self.arrived('bob', 'one')
        text = email.message_from_bytes(message)
        self.assertEqual(text['X-Own'], 'kept')
        self.assertIsNone(text['Bcc'])
        self.assertTrue(re.fullmatch(r'<[^@\s]+@example\.org>', text['Message-ID']), text['Message-ID'])
        self.assertIsNotNone(text['Date'])
        self.assertTrue(message.endswith(b'\r\n\r\nThe tide\r\n.\r\n..\r\nends here\r\n'), message)
        [filed] = self.arrived('alice', 'one', 'Sent')
        self.assertIn(b'\r\nBcc: alice@example.org\r\n', filed)
        self.assertEqual(email.message_from_bytes(filed)['Message-ID'], text['Message-ID'])
        self.arrived('alice', 'one')  # in Bcc
        self.assertEqual(self.outbox(), [])

    def test_starttls(self):
        self.done('account', 'remove', 'a')
        self.add(tls='starttls')
        self.done('send', stdin=letter('starttls'))
        self.arrived('bob', 'starttls')

    def test_given_sender_and_eight_bits(self):
        raw = letter('bits', sender='', more='Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n', body='Grüße\n')
        self.done('send', '--from', 'alice@example.org', stdin=raw)
        [message] = self.arrived('bob', 'bits')
        self.assertIn('Grüße'.encode(), message)
        self.assertIn(b'From: alice@example.org\r\n', message)

    # --- what is not

    def test_refused(self):
        result = self.fails(REFUSED, 'send', stdin=letter('no one', to='bob@example.org, reject@example.org'), says='reject@example.org')
        self.assertIn('no such user', result.error)
        self.fails(REFUSED, 'send', stdin=letter('refuse me, please'))
        self.assertEqual(self.messages('bob', 'INBOX', 'no one'), [])  # to nobody
        self.assertEqual(self.outbox(), [])

    def test_no_connection(self):
        self.done('account', 'remove', 'a')
        [port] = free_ports(1)
        self.add(smtp=port)
        self.fails(NO_CONNECTION, 'send', stdin=letter('nobody there'))
        self.assertEqual(self.outbox(), [])
        self.done('send', '--queue', stdin=letter('nobody there'))
        [row] = self.outbox()
        self.assertEqual((row['state'], row['recipients'], row['subject']), ('queued', ['bob@example.org'], 'nobody there'))
        self.fails(USAGE, 'outbox', 'retry', row['id'] + 100)
        self.done('outbox', 'drop', row['id'])
        self.assertEqual(self.outbox(), [])

    def test_wrong_password(self):
        self.done('account', 'remove', 'a')
        self.add(password='wrong')
        self.fails(SIGN_IN_FAILED, 'send', stdin=letter('never'))

    def test_refused_and_kept(self):
        """With --queue it stays, says why, and can be counted as sent by who knows better."""
        self.fails(REFUSED, 'send', '--queue', stdin=letter('kept', to='reject@example.org'))
        [row] = self.outbox()
        self.assertEqual(row['state'], 'refused')
        self.assertEqual([each['address'] for each in row['refusals']], ['reject@example.org'])
        self.fails(REFUSED, 'outbox', 'retry', row['id'])
        self.done('outbox', 'sent', row['id'])
        self.assertEqual(self.outbox(), [])
        self.arrived('alice', 'kept', 'Sent')

    # --- usage

    def test_usage(self):
        self.fails(USAGE, 'send', stdin=b'', says='no message')
        self.fails(USAGE, 'send', stdin=b'Subject: x\n\nnobody\n', says='nobody')
        self.fails(USAGE, 'send', stdin=letter('x', to='not an address'), says='not an address')
        self.fails(USAGE, 'outbox', 'eat', '1')
        self.fails(USAGE, 'outbox', 'drop', '1')
        self.add_account(self.server.imap, name='reader')
        self.fails(USAGE, '--account', 'reader', 'send', '--from', 'alice@example.org', stdin=letter('x'), says='no server')


if __name__ == '__main__':
    unittest.main()
