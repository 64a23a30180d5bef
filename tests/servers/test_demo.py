#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo mailbox is what it promises to be, and demo.py cleans up after itself."""
import datetime
import email
import email.policy
import imaplib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unicodedata
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / 'resources' / 'demo')]
import demo  # noqa: E402
import demo_mailbox  # noqa: E402
import demo_texts  # noqa: E402

DAY = datetime.date(2026, 3, 14)
FOLDERS = demo_mailbox.mailbox(DAY)


class Mailbox(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folders = FOLDERS
        cls.messages = [message for folder in cls.folders for message in folder.messages]

    def test_the_same_every_time(self):
        again = demo_mailbox.mailbox(DAY)
        self.assertEqual([(f.path, [(m.octets, m.flags, m.date) for m in f.messages]) for f in self.folders],
                         [(f.path, [(m.octets, m.flags, m.date) for m in f.messages]) for f in again])

    def test_another_day_shifts_the_dates_only(self):
        later = demo_mailbox.mailbox(DAY + datetime.timedelta(days=3))
        for folder, shifted in zip(self.folders, later):
            self.assertEqual([m.date + datetime.timedelta(days=3) for m in folder.messages], [m.date for m in shifted.messages])
            self.assertEqual([m.message_id for m in folder.messages], [m.message_id for m in shifted.messages])

    def test_enough_and_of_today(self):
        self.assertGreaterEqual(len(self.messages), 2000)
        self.assertEqual(max(message.date for message in self.messages).date(), DAY)

    def test_messages_parse_and_say_what_they_were_made_of(self):
        scripts = {script for *_, script, _ in demo_texts.FRIENDS}
        self.assertGreaterEqual(len(scripts), 12)
        seen, kinds = set(), set()
        friends = {address for _, address, *_ in demo_texts.FRIENDS}
        for number, message in enumerate(self.messages):
            if number % 4 and message.sender[1] not in friends:
                continue  # the standard library needs 2 ms for each
            parsed = email.message_from_bytes(message.octets, policy=email.policy.default)
            self.assertEqual(parsed['Subject'], message.subject)
            self.assertEqual(parsed['From'].addresses[0].display_name, message.sender[0])
            self.assertFalse([part.defects for part in parsed.walk() if part.defects], message.subject)
            self.assertLess(max(map(len, message.octets.split(b'\r\n'))), 998)
            self.assertNotIn(b'\n', message.octets.replace(b'\r\n', b''))
            text = parsed.get_body(('plain',)).get_content()
            seen |= {unicodedata.name(character).split()[0] for character in text if character.isalpha()}
            kinds |= {part.get_content_type() for part in parsed.walk()}
        self.assertEqual(scripts - seen, set())
        self.assertLessEqual({'text/plain', 'text/html', 'image/png', 'application/pdf', 'text/csv', 'multipart/related'}, kinds)

    def test_threads_refer_to_messages_that_exist(self):
        known = {message.message_id for message in self.messages}
        self.assertEqual(len(known), len(self.messages) - len(next(f for f in self.folders if f.path == 'Public/Rota').messages))
        replies = [message for message in self.messages if message.references]
        self.assertGreater(len(replies), 500)
        self.assertLessEqual({reference for message in replies for reference in message.references}, known)

    def test_flags_and_folders(self):
        flags = set().union(*(message.flags for message in self.messages))
        self.assertLessEqual({r'\Seen', r'\Answered', r'\Flagged', r'\Deleted', r'\Draft', '$Forwarded', '$Junk', 'Work', 'Birds'}, flags)
        inbox = self.folders[0]
        self.assertGreater(sum(r'\Seen' not in message.flags for message in inbox.messages), 5)
        self.assertEqual({folder.subscribed for folder in self.folders}, {True, False})
        self.assertGreater(sum(not folder.path.isascii() for folder in self.folders), 3)

    def test_mailbox_names(self):
        self.assertEqual(demo.mailbox_name('Freunde & Familie/世界'), '"Freunde &- Familie/&ThZ1TA-"')
        self.assertEqual(demo.mailbox_name('Großeltern'), '"Gro&AN8-eltern"')


class Program(unittest.TestCase):
    """demo.py, with scripts in the place of Godwit."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.top = pathlib.Path(cls.folder.name)
        cls.script('src/cli/godwit-cli', 'printf "%s\\n" "$@" > "$2/added"')
        cls.program = cls.script('src/app/godwit', 'cat "$2/added"; echo "profile $2"; shift 2; echo "rest $*"; exit 7')

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def script(cls, name, text):
        path = cls.top / name
        path.parent.mkdir(parents=True)
        path.write_text('#!/bin/sh\n' + text + '\n')
        path.chmod(0o755)
        return path

    def command(self, *arguments):
        return [sys.executable, HERE / 'demo.py', '--cache', self.top / 'cache', '--day', str(DAY), *arguments]

    def test_runs_the_program_on_an_account(self):
        done = subprocess.run(self.command('--program', self.program, '--', '--screenshot', 'x y'), stdout=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 7)
        lines = done.stdout.splitlines()
        self.assertIn('Anna at example.org', lines)
        self.assertIn('--password-command', lines)
        self.assertIn('rest --screenshot x y', lines)
        profile = next(line.split(' ', 1)[1] for line in lines if line.startswith('profile '))
        self.assertFalse(os.path.exists(profile))

    def test_serves(self):
        process = subprocess.Popen(self.command('--serve'), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        server = json.loads(process.stdout.readline())
        session = imaplib.IMAP4('127.0.0.1', server['imap'])
        session.login(server['user'], server['password'])
        for folder in FOLDERS:
            if folder.messages:
                expected = ('OK', [str(len(folder.messages)).encode()])
                self.assertEqual(session.select(demo.mailbox_name(folder.path), readonly=True), expected)
        self.check_flags(session, FOLDERS[0])
        subscribed = {line.split(b' "/" ')[1].strip(b'"') for line in session.lsub('""', '*')[1]}
        for folder in FOLDERS:
            name = demo.mailbox_name(folder.path).strip('"').encode()
            if folder.create or folder.path == 'INBOX':
                self.assertEqual(name in subscribed, folder.subscribed, folder.path)
        session.logout()
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        process.stdin.close()
        self.assertFalse(os.path.exists(server['dir']))

    def check_flags(self, session, inbox):
        session.select('INBOX', readonly=True)
        for flag, key in [(r'\Seen', 'SEEN'), (r'\Flagged', 'FLAGGED'), (r'\Deleted', 'DELETED'), ('Work', 'KEYWORD Work')]:
            found = session.search(None, key)[1][0].split()
            self.assertEqual(len(found), sum(flag in message.flags for message in inbox.messages), flag)


if __name__ == '__main__':
    unittest.main()
