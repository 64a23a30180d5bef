#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""godwit-cli against a real Dovecot; an independent session (imaplib) says what the server holds."""
import base64
import imaplib
import json
import os
import pathlib
import re
import signal
import subprocess
import unittest

from support import DONE, NO_CONNECTION, PROGRAM, SECONDS, SIGN_IN_FAILED, USAGE, CliTest, IN_USE, REFUSED
from dovecot import Dovecot

SPECIAL = '''
namespace inbox {
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
'''


def told(row):
    """The flags of a listed message but \\Recent, which says only which session came first (RFC 3501, 2.3.2)."""
    return [flag for flag in row['flags'] if flag != '\\Recent']


def letter(number, body=None):
    return (f'From: Anna Beispiel <anna@example.org>\r\nTo: alice@example.org\r\nSubject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?= {number}\r\n'
            f'Date: Mon, 02 Nov 2026 10:00:{number % 60:02d} +0100\r\nMessage-ID: <m{number}@example.org>\r\n\r\n'
            + (body or f'Body {number}\r\n')).encode()


MULTIPART = (b'From: a@example.org\r\nSubject: parts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
             b'--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: application/octet-stream; name=x.bin\r\n'
             b'Content-Disposition: attachment; filename=x.bin\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAw==\r\n--b--\r\n')


class Live(CliTest):
    def setUp(self):
        super().setUp()
        self.server = Dovecot()
        self.server.start()
        self.addCleanup(self.server.stop)
        self.other = imaplib.IMAP4('127.0.0.1', self.server.imap)
        self.other.login('alice', 'alicepw')
        for number in range(1, 6):
            self.append(letter(number))
        self.other.create('Archiv&AOQ-')
        self.add_account(self.server.imap)

    def append(self, message, folder='INBOX', flags=''):
        self.assertEqual(self.other.append(folder, flags, None, message)[0], 'OK')

    def uids(self, folder='INBOX', criteria='ALL'):
        self.other.select(folder)
        return [int(uid) for uid in self.other.uid('SEARCH', criteria)[1][0].split()]

    def flags(self, uid, folder='INBOX'):
        self.other.select(folder)
        answer = self.other.uid('FETCH', str(uid), '(FLAGS)')[1][0].decode()
        return set(re.search(r'FLAGS \(([^)]*)\)', answer).group(1).split()) - {'\\Recent'}

    def octets(self, uid, folder='INBOX'):
        self.other.select(folder)
        return self.other.uid('FETCH', str(uid), '(BODY.PEEK[])')[1][0][1]

    # --- reading

    def test_folders(self):
        folders = {f['name']: f for f in self.done('--json', 'folders').json}
        self.assertEqual(folders['Archivä']['mailbox'], 'Archiv&AOQ-')
        self.assertEqual(folders['INBOX']['messages'], 5)
        self.assertEqual(folders['INBOX']['unseen'], 5)
        self.assertEqual(folders['INBOX']['delimiter'], '/')
        self.assertEqual({f['name'] for f in self.done('--json', 'folders', '--offline').json}, set(folders))
        self.assertEqual(len(self.done('folders').raw.decode().splitlines()), len(folders))

    def test_index(self):
        self.done('sync', 'INBOX', '--bodies')
        self.assertEqual(self.done('--json', 'index').json, {'messages': 5})
        self.assertEqual(self.done('index').raw, b'5\n')

    def test_sync_and_list(self):
        stats = self.done('--json', 'sync', 'INBOX', '--stats').json
        self.assertEqual((stats['messages'], stats['connections']), (5, 1))
        for figure in ('wallMs', 'cpuMs', 'bytesUp', 'bytesDown', 'wireUp', 'wireDown', 'roundTrips', 'peakRssKiB'):
            self.assertGreater(stats[figure], 0, figure)
        rows = self.done('--json', 'list', 'INBOX', '--offline').json
        self.assertEqual([row['uid'] for row in rows], [5, 4, 3, 2, 1])
        self.assertEqual((rows[0]['subject'], rows[0]['from'], told(rows[0])), ('Grüße 5', 'Anna Beispiel <anna@example.org>', []))
        self.assertEqual(rows[0]['size'], len(letter(5)))
        self.append(letter(6))
        self.assertEqual(len(self.done('--json', 'list', 'INBOX', '--offline').json), 5)
        self.assertEqual([r['uid'] for r in self.done('--json', 'list', 'inbox', '--limit', 2, '--offset', 1).json], [5, 4])
        self.assertEqual(len(self.done('list', 'INBOX').raw.splitlines()), 6)
        self.assertEqual(len(self.done('sync', '--stats').raw.splitlines()), 10)

    def test_conversations_and_orders(self):
        answer = letter(9).replace(b'\r\n\r\n', b'\r\nReferences: <m2@example.org>\r\n\r\n', 1).replace(b'anna@', b'zoe@').replace(b'Anna', b'Zoe')
        self.append(answer)
        self.done('sync', 'INBOX')
        rows = self.done('--json', 'list', 'INBOX', '--threads', '--offline').json
        self.assertEqual([(r['uid'], r['depth']) for r in rows], [(2, 0), (6, 1), (5, 0), (4, 0), (3, 0), (1, 0)])
        self.assertIn('\t  Gr', self.done('list', 'INBOX', '--threads', '--offline').raw.decode().splitlines()[1])
        self.assertNotIn('depth', self.done('--json', 'list', 'INBOX', '--offline').json[0])
        self.assertEqual([r['uid'] for r in self.done('--json', 'list', 'INBOX', '--reverse', '--offline').json], [1, 2, 3, 4, 5, 6])
        self.assertEqual(self.done('--json', 'list', 'INBOX', '--sort', 'from', '--offline').json[-1]['uid'], 6)
        self.assertEqual(self.done('--json', 'list', 'INBOX', '--sort', 'from', '--reverse', '--offline', '--limit', 1).json[0]['uid'], 6)
        self.fails(USAGE, 'list', 'INBOX', '--sort', 'colour', says='colour')

    def test_a_folder_by_path_or_by_octets(self):
        self.append(letter(1), 'Archiv&AOQ-')
        self.assertEqual(len(self.done('--json', 'list', 'Archivä').json), 1)
        self.assertEqual(len(self.done('--json', 'list', 'Archiv&AOQ-').json), 1)
        self.fails(USAGE, 'list', 'Nowhere', says='Nowhere')
        self.fails(USAGE, 'sync', 'Nowhere', says='Nowhere')
        self.fails(USAGE, 'move', 'INBOX', '1', 'Nowhere', says='Nowhere')

    def test_show(self):
        self.append(MULTIPART)
        self.assertEqual(self.done('show', 'INBOX', 3, '--raw').raw, letter(3))
        self.assertEqual(self.done('show', 'INBOX', 3, '--raw', '--offline').raw, letter(3))
        self.assertEqual(base64.b64decode(self.done('--json', 'show', 'INBOX', 3, '--raw').json['rawBase64']), letter(3))
        self.assertIn('Body 3', self.done('show', 'INBOX', 3, '--text').raw.decode())
        whole = self.done('show', 'INBOX', 3).raw.decode()
        self.assertIn('Subject: Grüße 3\n', whole)
        self.assertEqual(self.done('show', 'INBOX', 6, '--part', '2').raw, b'\0\1\2\3')
        structure = self.done('--json', 'show', 'INBOX', 6, '--structure').json
        self.assertEqual([(p['id'], p['type']) for p in structure['parts']], [('1', 'text/plain'), ('2', 'application/octet-stream')])
        document = self.done('--json', 'show', 'INBOX', 6).json
        self.assertEqual([a['fileName'] for a in document['attachments']], ['x.bin'])
        self.fails(USAGE, 'show', 'INBOX', 6, '--part', '9')
        self.append(b'From: a@example.org\r\nFrom: b@example.org\r\nSubject: two\r\n\r\nHello\r\n')
        self.assertIn('names its sender more than once', self.cli('show', 'INBOX', 7).error)
        self.fails(USAGE, 'show', 'INBOX', 99, says='99')
        self.fails(USAGE, 'show', 'INBOX', 1, '--offline')
        self.assertEqual(self.flags(3), set())  # reading is not marking as read

    def test_bodies_for_reading_without_a_connection(self):
        self.done('sync', 'INBOX', '--bodies')
        self.server.stop()
        for uid in range(1, 6):
            self.assertEqual(self.done('show', 'INBOX', uid, '--raw').raw, letter(uid))
        self.fails(NO_CONNECTION, 'list', 'INBOX')
        self.assertEqual(len(self.done('--json', 'list', 'INBOX', '--offline').json), 5)

    # --- searching

    def searched(self, *line):
        result = self.cli('--json', 'search', *line)
        self.assertEqual(result.status, DONE, result)
        return {(row['folder'], row['uid']) for row in result.json}, result.error

    def test_search_here(self):
        self.append(letter(6, 'The godwit flies without a stop.\r\n'), flags='\\Seen')
        self.append(letter(1), 'Archiv&AOQ-')
        self.done('sync', '--bodies')
        everything = {('INBOX', uid) for uid in range(1, 7)} | {('Archivä', 1)}
        for query, expected in (('grusse', everything), ('flies', {('INBOX', 6)}), ('"without a stop" is:read', {('INBOX', 6)}),
                                ('-body:body from:anna', {('INBOX', 6)}), ('in:archivä', {('Archivä', 1)}), ('nothing', set())):
            with self.subTest(query=query):
                self.assertEqual(self.searched(query, '--local'), (expected, ''))
        self.assertEqual(self.searched('grusse', '--folder', 'Archivä', '--local'), ({('Archivä', 1)}, ''))
        self.assertEqual(len(self.done('search', 'grusse', '--local', '--limit', 2).raw.splitlines()), 2)
        row = self.done('search', 'flies', '--local').raw.decode().rstrip('\n').split('\t')
        self.assertEqual((row[0], row[4], row[6]), ('6', 'Grüße 6', 'INBOX'))
        self.assertEqual(self.searched('flies')[1], '')  # all is here: the server is not asked
        self.assertNotIn('UID SEARCH', self.cli('--log', 'search', 'flies').error)

    def test_search_there(self):
        self.append(letter(6, 'The godwit flies without a stop.\r\n'))
        self.append(letter(7), 'Archiv&AOQ-')
        found, said = self.searched('flies')  # nothing was ever read
        self.assertEqual(found, {('INBOX', 6)})
        self.assertIn('of 7 messages', said)
        self.assertEqual(self.done('--json', 'list', 'INBOX', '--offline').json[0]['subject'], 'Grüße 6')
        self.assertEqual(self.searched('subject:grüße', '--server', '--folder', 'Archivä'), ({('Archivä', 1)}, ''))
        found, said = self.searched('subject:grüße', '--local')
        self.assertLess(len(found), 7)
        self.assertIn('searched here', said)
        self.done('sync')
        self.assertEqual(self.searched('subject:grüße'), ({('INBOX', uid) for uid in range(1, 7)} | {('Archivä', 1)}, ''))
        self.append(letter(8))  # the server counts one more than what was read
        self.assertIn(('INBOX', 7), self.searched('subject:grüße')[0])
        self.server.stop()
        self.fails(NO_CONNECTION, 'search', 'flies')

    def test_search_explained(self):
        self.done('sync', 'INBOX')
        told = self.done('--json', 'search', 'from:anna has:attachment', '--explain', '--local').json
        inbox = [folder for folder in told['folders'] if folder['folder'] == 'INBOX'][0]
        self.assertEqual((inbox['messages'], inbox['headers'], inbox['texts'], inbox['covered']), (5, 5, 0, True))
        told = self.done('--json', 'search', 'anna', '--explain', '--local', '--folder', 'INBOX').json
        self.assertEqual([folder['covered'] for folder in told['folders']], [False])
        lines = self.done('search', 'anna', '--explain', '--local', '--folder', 'INBOX').raw.decode().splitlines()
        self.assertEqual((lines[1], lines[2].split('\t')[:4]), ('anna', ['INBOX', '5', '5', '0']))

    # --- wishes

    def test_flags(self):
        self.assertEqual(self.done('flag', 'INBOX', '1:2,4', '+\\Seen', '+$Label1', '+flagged').raw, b'')
        for uid in (1, 2, 4):
            self.assertEqual(self.flags(uid), {'\\Seen', '\\Flagged', '$Label1'})
        self.assertEqual(self.flags(3), set())
        outcome = self.done('--json', 'flag', 'INBOX', '4', '-\\Seen', '-$Label1').json
        self.assertEqual(outcome['outcome'], 'done')
        self.assertEqual(self.flags(4), {'\\Flagged'})
        self.done('flag', 'INBOX', '5:*', '+\\Answered')
        self.assertEqual(self.uids(criteria='ANSWERED'), [5])
        self.fails(USAGE, 'flag', 'INBOX', '77', '+\\Seen', says='77')

    def test_move_copy_delete(self):
        self.done('move', 'INBOX', '1', 'Archivä')
        self.assertEqual((self.uids(), self.octets(1, 'Archiv&AOQ-')), ([2, 3, 4, 5], letter(1)))
        self.done('copy', 'INBOX', '2:3', 'Archivä')
        self.assertEqual((self.uids(), self.uids('Archiv&AOQ-')), ([2, 3, 4, 5], [1, 2, 3]))
        self.done('delete', 'INBOX', '2,5')
        self.assertEqual(self.uids(), [3, 4])
        self.assertEqual([row['uid'] for row in self.done('--json', 'list', 'INBOX', '--offline').json], [4, 3])
        self.fails(USAGE, 'move', 'INBOX', '3', 'INBOX')

    def test_append_is_exact(self):
        body = 'äöü 8 bit\r\n.\r\nline\r\n' + 'x' * 900 + '\r\n' + 'end without a break'
        for message in (letter(7, body), letter(8, 'long ' * 40000), MULTIPART):
            self.done('append', 'INBOX', stdin=message)
            self.assertEqual(self.octets(self.uids()[-1]), message)
        self.done('append', 'INBOX', stdin=letter(9).replace(b'\r\n', b'\n'))
        self.assertEqual(self.octets(self.uids()[-1]), letter(9))

    def test_the_server_refuses(self):
        self.other.delete('Archiv&AOQ-')
        self.other.create('Gone')
        self.done('folders')
        self.other.delete('Gone')
        self.assertEqual(self.cli('append', 'Gone', stdin=letter(1)).status, REFUSED)
        self.assertEqual(self.done('--json', 'sync').json['messages'], 5)  # the refused wish waits nowhere

    def back(self):
        """The same server on another port, and the account knows it."""
        self.server = Dovecot(dir=self.server.dir)
        self.server.start()
        self.addCleanup(self.server.stop)
        accounts = pathlib.Path(self.profile, 'config', 'accounts.json')
        accounts.write_text(re.sub(r'"port": \d+', f'"port": {self.server.imap}', accounts.read_text()))
        self.other = imaplib.IMAP4('127.0.0.1', self.server.imap)
        self.other.login('alice', 'alicepw')

    def test_pending_changes_are_listed_tried_again_and_dropped(self):
        self.other.create('Plans')
        self.done('sync')
        self.server.keep = True
        self.server.stop()
        self.done('move', 'INBOX', '1', 'Plans', '--queue')
        self.done('flag', 'INBOX', '2', '+\\Flagged', '--queue')
        rows = self.done('--json', 'pending').json
        self.assertEqual([(row['kind'], row['state'], row['mailbox'], row['uids']) for row in rows],
                         [('move', 'queued', 'INBOX', '1'), ('flag', 'queued', 'INBOX', '2')])
        first, second = (str(row['id']) for row in rows)
        self.fails(USAGE, 'pending', 'drop', '999', says='999')
        self.fails(USAGE, 'pending', 'wave', first)
        self.fails(USAGE, 'pending', 'retry', second)  # it waits already
        self.done('pending', 'drop', second)
        self.assertEqual([str(row['id']) for row in self.done('--json', 'pending').json], [first])
        self.back()
        self.other.delete('Plans')
        self.fails(REFUSED, 'sync')
        row, = self.done('--json', 'pending').json
        self.assertEqual((row['kind'], row['state']), ('move', 'refused'))
        self.assertTrue(row['serverText'])
        self.assertIn(row['serverText'], self.done('pending').raw.decode())
        self.fails(REFUSED, 'pending', 'retry', first)
        self.other.create('Plans')
        self.done('pending', 'retry', first)
        self.assertEqual(self.done('--json', 'pending').json, [])
        self.assertEqual(len(self.uids('Plans')), 1)
        self.assertEqual(self.uids('INBOX', 'FLAGGED'), [])

    def test_without_a_connection_a_wish_is_withdrawn_or_queued(self):
        self.done('sync')
        self.server.keep = True
        self.server.stop()
        self.fails(NO_CONNECTION, 'flag', 'INBOX', '1', '+\\Seen')
        self.assertEqual(told(self.done('--json', 'list', 'INBOX', '--offline').json[-1]), [])
        queued = self.done('--json', 'flag', 'INBOX', '2', '+\\Flagged', '--queue').json
        self.assertEqual(queued['outcome'], 'queued')
        self.done('append', 'INBOX', '--queue', stdin=letter(42))
        self.done('move', 'INBOX', '3', 'Archivä', '--queue')
        rows = {r['uid']: r for r in self.done('--json', 'list', 'INBOX', '--offline').json}
        self.assertEqual(told(rows[2]), ['\\Flagged'])
        self.assertNotIn(3, rows)

        self.back()
        self.done('sync')
        self.assertEqual((self.flags(1), self.flags(2)), (set(), {'\\Flagged'}))
        self.assertEqual(self.octets(self.uids()[-1]), letter(42))
        self.assertEqual(self.octets(self.uids('Archiv&AOQ-')[0], 'Archiv&AOQ-'), letter(3))
        self.done('sync')
        self.assertEqual((len(self.uids()), len(self.uids('Archiv&AOQ-'))), (5, 1))  # nothing was sent twice

    # --- the connection

    def test_sign_in_refused(self):
        self.add_account(self.server.imap, name='b', password='wrong')
        for line in (['folders'], ['sync'], ['append', 'INBOX']):
            with self.subTest(line=line):
                self.fails(SIGN_IN_FAILED, '--account', 'b', *line, stdin=letter(1))

    def test_tls(self):
        self.add_account(self.server.imaps, '--ca', self.server.ca, name='implicit', tls='implicit', host='localhost')
        self.add_account(self.server.imap, '--ca', self.server.ca, name='start', tls='starttls', host='localhost')
        self.add_account(self.server.imaps, name='stranger', tls='implicit', host='localhost')
        for name in ('implicit', 'start'):
            self.assertEqual(len(self.done('--account', name, '--json', 'list', 'INBOX').json), 5)
        self.fails(NO_CONNECTION, '--account', 'stranger', 'folders', says='certificate')

    def test_the_password_is_nowhere_in_the_profile(self):
        self.done('account', 'add', '--name', 'c', '--imap', f'127.0.0.1:{self.server.imap}', '--tls', 'none', '--user', 'alice',
                  '--password-command', f'cat {self.server.dir}/secret')
        pathlib.Path(self.server.dir, 'secret').write_text('alicepw\n')
        self.done('--account', 'c', 'sync')
        self.done('account', 'remove', 'a')  # whose command has it in plain sight
        for directory, _, files in os.walk(self.profile):
            for name in files:
                self.assertNotIn(b'alicepw', pathlib.Path(directory, name).read_bytes(), name)

    # --- watch

    def test_watch_sees_another_session(self):
        self.done('sync')
        watch = subprocess.Popen([PROGRAM, '--profile', self.profile, 'watch', 'INBOX'], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment())
        self.addCleanup(watch.kill)
        alarm = signal.signal(signal.SIGALRM, lambda *_: watch.kill())
        self.addCleanup(signal.signal, signal.SIGALRM, alarm)
        signal.alarm(SECONDS)
        self.addCleanup(signal.alarm, 0)

        def until(wanted):
            for line in watch.stdout:
                for change in json.loads(line)['messages']:
                    if wanted(change):
                        return change
            self.fail(f'watch ended: {watch.stderr.read()}')

        self.append(letter(6))
        self.assertEqual(until(lambda c: c['added'])['added'][0]['uid'], 6)
        self.fails(IN_USE, 'sync')
        self.assertEqual(len(self.done('--json', 'list', 'INBOX').json), 6)
        self.other.select('INBOX')
        self.other.uid('STORE', '6', '+FLAGS', '(\\Flagged)')
        until(lambda c: any(e['uid'] == 6 and '\\Flagged' in e['flags'] for e in c['changed']))
        self.other.uid('STORE', '6', '+FLAGS', '(\\Deleted)')
        self.other.expunge()
        until(lambda c: any(e['uid'] == 6 for e in c['removed']))
        watch.send_signal(signal.SIGINT)
        self.assertEqual(watch.wait(SECONDS), DONE)
        self.assertEqual(watch.stderr.read(), b'')


class SpecialUse(CliTest):
    def test_delete_moves_to_the_trash_and_is_final_there(self):
        with Dovecot(extra=SPECIAL) as server:
            other = imaplib.IMAP4('127.0.0.1', server.imap)
            other.login('alice', 'alicepw')
            other.append('INBOX', '', None, letter(1))
            self.add_account(server.imap)
            self.done('sync')
            uses = {f['name']: f['specialUse'] for f in self.done('--json', 'folders').json}
            self.assertEqual(uses['Trash'], '\\Trash')
            self.done('delete', 'INBOX', '1')
            self.assertEqual(other.select('INBOX')[1], [b'0'])
            self.assertEqual(other.select('Trash')[1], [b'1'])
            self.done('delete', 'Trash', '1')
            self.assertEqual(other.select('Trash')[1], [b'0'])


if __name__ == '__main__':
    unittest.main(verbosity=2)
