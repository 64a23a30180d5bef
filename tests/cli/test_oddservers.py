#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_oddservers.py GODWIT_CLI: the whole program against servers that do what real ones do wrong. The numbers of quirks are those of
tests/scenario/QUIRKS.md."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'support'))
from answeringserver import AnsweringServer  # noqa: E402

PROGRAM = sys.argv.pop(1)
CHUNK = 512 * 1024


def letter(number, body=b'Hello.\r\n'):
    return b'From: a@example.org\r\nSubject: Letter %d\r\nMessage-ID: <letter-%d@example.org>\r\n\r\n%s' % (number, number, body)


class OddServers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.profile = folder.name + '/profile'

    def serve(self, *arguments):
        server = AnsweringServer(*arguments)
        server.__enter__()
        self.addCleanup(server.__exit__)
        self.expect(0, 'account', 'add', '--name', 'x', '--imap', f'127.0.0.1:{server.port}', '--tls', 'none', '--user', 'u',
                    '--password-command', 'echo p')
        return server

    def expect(self, status, *arguments, text=b''):
        result = subprocess.run([PROGRAM, '--profile', self.profile, *arguments], input=text, capture_output=True, timeout=180)
        self.assertEqual(result.returncode, status, (arguments[:3], result.stderr.decode(errors='replace')))
        return result

    def test_commands_stay_short(self):
        """quirk 22, Yahoo: no command of more than 1,000 octets, however scattered the messages are"""
        server = self.serve({uid: letter(uid) for uid in range(1_000_001, 1_006_001, 2)})
        self.expect(0, 'sync', 'INBOX')
        rows = json.loads(self.expect(0, '--json', 'list', 'INBOX', '--limit', '5000', '--offline').stdout.splitlines()[0] or '[]')
        self.assertTrue(rows)
        self.expect(0, 'flag', 'INBOX', ','.join(map(str, server.messages)), '+\\Flagged')
        self.assertEqual([command[:80] for command in server.commands if len(command) > 990], [])
        stored = sum(command.split(b' ')[2].count(b',') + 1 for command in server.commands if command.startswith(b'UID STORE'))
        self.assertEqual(stored, len(server.messages))

    def test_another_message_than_asked_for(self):
        """quirks 21, 34, Yahoo and hMailServer: the body of another message comes. It is not kept, and the next time it may be right"""
        server = self.serve({5: letter(5)})
        self.expect(0, 'sync', 'INBOX')
        server.messages[5] = letter(6)
        refused = self.expect(1, 'show', 'INBOX', '5', '--raw')
        self.assertIn(b'another message', refused.stderr)
        self.assertNotIn(b'Hello', refused.stdout)
        server.messages[5] = letter(5)
        self.assertIn(b'<letter-5@example.org>', self.expect(0, 'show', 'INBOX', '5', '--raw').stdout)

    def test_never_past_the_end(self):
        """quirk 34, hMailServer: a partial FETCH that begins past the end kills it"""
        head = len(letter(7, b''))
        server = self.serve({7: letter(7, b'x' * (2 * CHUNK - head))})
        self.expect(0, 'sync', 'INBOX')
        self.assertEqual(len(self.expect(0, 'show', 'INBOX', '7', '--raw').stdout.rstrip(b'\n')), 2 * CHUNK)
        self.assertTrue(any(b'<%d.' % CHUNK in command for command in server.commands))
        self.assertFalse(any(b'<%d.' % (2 * CHUNK) in command for command in server.commands))

    def test_a_size_that_lies(self):
        """quirk 14, Exchange: RFC822.SIZE is too small, and the message is read to its end all the same"""
        server = self.serve({7: letter(7, b'x' * (2 * CHUNK))})
        right = server.row
        server.row = lambda *args: right(*args).replace(b'RFC822.SIZE ', b'RFC822.SIZE 1 X-REAL-SIZE ')
        self.expect(0, 'sync', 'INBOX')
        self.assertGreater(len(self.expect(0, 'show', 'INBOX', '7', '--raw').stdout), 2 * CHUNK)

    def test_a_lost_append_is_looked_for(self):
        """quirks 18, 21, 25, 45, Outlook, Yahoo and any: the answer to an APPEND is lost. Before it is sent again the message is looked for, by
        both fields; where that search fails, among the newest"""
        server = self.serve({5: letter(5)})
        self.expect(0, 'sync', 'INBOX')

        def store_and_hang_up(_tag, _command):
            server.messages[9] = letter(9)
            yield None

        def refuse(tag, command):
            if b'HEADER' in command:
                yield tag + b' NO [SERVERBUG] not today\r\n'
            else:
                yield from server.answer(tag, command)
        server.answers[b'APPEND'] = store_and_hang_up
        server.answers[b'UID SEARCH'] = refuse
        subprocess.run([PROGRAM, '--profile', self.profile, 'append', '--queue', 'INBOX'], input=letter(9), capture_output=True, timeout=180)
        self.expect(0, 'sync', 'INBOX')
        self.assertEqual(len([command for command in server.commands if command.startswith(b'APPEND')]), 1)
        searches = [command for command in server.commands if b'HEADER' in command]
        self.assertTrue(searches)
        self.assertIn(b'X-Microsoft-Original-Message-ID', searches[0])

    def test_a_refused_append_blocks_nothing(self):
        """quirk 45, any: an untagged BAD to APPEND is final, and the wishes behind it are done"""
        server = self.serve({5: letter(5)})
        self.expect(0, 'sync', 'INBOX')
        read = server.read_command
        server.read_command = staticmethod(lambda connection, lines: self.refuse_literal(server, connection, lines, read))
        self.expect(1, 'append', 'INBOX', text=letter(9))
        self.expect(0, 'flag', 'INBOX', '5', '+\\Flagged')
        self.assertTrue(any(command.startswith(b'UID STORE') for command in server.commands))

    @staticmethod
    def refuse_literal(server, connection, lines, read):
        line = lines.readline()
        if b'APPEND' in line:
            server.commands.append(line)
            connection.sendall(b'* BAD too large\r\n')
            return server.read_command(connection, lines)
        if b'{' in line:
            raise AssertionError(line)
        return line.rstrip(b'\r\n')


if __name__ == '__main__':
    unittest.main()
