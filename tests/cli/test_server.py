#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""godwit-cli server, rights, quota, metadata and folder, against a real Dovecot; an independent session says what the server holds."""
import imaplib
import unittest

from support import NO_CONNECTION, USAGE, CliTest
from dovecot import Dovecot


class Server(CliTest):
    def setUp(self):
        super().setUp()
        self.server = Dovecot()
        self.server.start()
        self.addCleanup(self.server.stop)
        self.other = imaplib.IMAP4('127.0.0.1', self.server.imap)
        self.other.login('alice', 'alicepw')
        self.addCleanup(self.other.logout)

    def test_the_page_over_tls(self):
        self.add_account(self.server.imaps, '--ca', self.server.ca, '--disable', 'MOVE', tls='implicit', host='localhost')
        page = self.done('--json', 'server').json
        self.assertEqual((page['host'], page['port']), ('localhost', self.server.imaps))
        self.assertIn('Dovecot', page['greeting'] + str(page['id']))
        self.assertRegex(page['tls']['protocol'], r'^TLSv1\.[23]$')
        self.assertRegex(page['tls']['sha256'], r'^[0-9a-f]{64}$')
        self.assertIn('IDLE', page['capabilities']['used'])
        self.assertIn('ACL', page['capabilities']['usable'])
        self.assertEqual(page['capabilities']['off'], ['MOVE'])
        offered = set(self.other.capability()[1][0].decode().upper().split())
        shown = {name for names in page['capabilities'].values() for name in names}
        self.assertTrue(offered <= shown, offered - shown)
        self.assertIn('personal', [space['kind'] for space in page['namespaces']])
        self.assertEqual(page['connections'], 1)
        self.assertIn(b'capability\tIDLE\tused\tRFC 2177', self.done('server').raw)

    def test_rights(self):
        self.add_account(self.server.imap)
        self.other.create('Team')
        before = self.done('--json', 'rights', 'Team').json
        self.assertTrue(set('lrsa') <= set(before['own']), before)
        after = self.done('--json', 'rights', 'Team', 'bob', 'lr').json
        self.assertEqual(set(after['entries']['bob']), set('lr'))
        self.assertIn(b'bob', b' '.join(self.other.getacl('Team')[1]))
        self.assertNotIn('bob', self.done('--json', 'rights', 'Team', 'bob', '').json['entries'])
        self.fails(USAGE, 'rights', 'Team', 'bob')
        self.fails(USAGE, 'rights', 'NoSuchFolder', says='NoSuchFolder')

    def test_metadata(self):
        self.add_account(self.server.imap)
        self.other.create('Team')
        value = 'two\nlines "and" ünicode'
        self.assertEqual(self.done('--json', 'metadata', 'Team', f'/private/comment={value}').json, {'/private/comment': value})
        self.assertEqual(self.done('--json', 'metadata', 'Team', '/private/comment', '/private/none').json,
                         {'/private/comment': value, '/private/none': None})
        self.assertEqual(self.done('--json', 'metadata', 'Team', '/private/comment=').json, {'/private/comment': None})
        self.fails(USAGE, 'metadata', 'Team', 'comment', says='/private/')

    def test_quota(self):
        self.add_account(self.server.imap)
        quotas = self.done('--json', 'quota').json
        self.assertTrue(all(set(each) == {'root', 'resource', 'usage', 'limit'} for each in quotas), quotas)

    def test_what_a_server_does_not_offer(self):
        self.add_account(self.server.imap, '--disable', 'QUOTA,ACL,METADATA,METADATA-SERVER')
        for words in (['quota'], ['rights', 'INBOX'], ['metadata', 'INBOX', '/private/comment']):
            self.fails(USAGE, *words, says='server')

    def test_without_a_connection(self):
        self.add_account(1)
        self.fails(NO_CONNECTION, 'server')

    def test_folders(self):
        self.add_account(self.server.imap)
        names = lambda: {line.decode().split(' "/" ')[1].strip('"') for line in self.other.list()[1] if line}
        self.done('folder', 'create', 'Reisen/Köln')
        self.assertIn('Reisen/K&APY-ln', names())
        self.done('folder', 'rename', 'Reisen/Köln', 'Reisen/Ulm')
        self.assertIn('Reisen/Ulm', names())
        self.assertNotIn('Reisen/K&APY-ln', names())
        self.done('folder', 'subscribe', 'Reisen/Ulm')
        self.assertIn('Reisen/Ulm', str(self.other.lsub()[1]))
        self.done('folder', 'unsubscribe', 'Reisen/Ulm')
        self.assertNotIn('Reisen/Ulm', str(self.other.lsub()[1]))
        self.fails(USAGE, 'folder', 'create', 'Reisen/Ulm', says='there already')
        self.done('folder', 'delete', 'Reisen/Ulm')
        self.assertNotIn('Reisen/Ulm', names())
        for words in (['folder', 'create'], ['folder', 'rename', 'a'], ['folder', 'paint', 'a'], ['folder', 'create', '']):
            self.fails(USAGE, *words)


if __name__ == '__main__':
    unittest.main(verbosity=2)
