#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""godwit-cli without a server: accounts, wrong usage, what it says and with which status."""
import os
import pathlib
import stat
import unittest

from support import NO_CONNECTION, USAGE, CliTest, IN_USE, SIGN_IN_FAILED


class Usage(CliTest):
    def test_help_names_every_command(self):
        text = self.done('--help').raw.decode()
        for command in 'account folders sync list search show flag move|copy delete append watch'.split():
            self.assertIn(f'\n  {command} ', text)

    def test_version(self):
        self.assertRegex(self.done('--version').raw.decode(), r'^godwit-cli \d+\.\d+')

    def test_wrong_usage(self):
        self.add_account(1)
        for line in (['nonsense'], [], ['--nonsense', 'folders'], ['list'], ['list', 'A', 'B'], ['list', 'INBOX', '--limit', 'many'],
                     ['list', 'INBOX', '--limit'], ['folders', '--raw'], ['show', 'INBOX', 'x'], ['show', 'INBOX', '0'],
                     ['show', 'INBOX', '1', '--raw', '--text'], ['flag', 'INBOX', '1'], ['flag', 'INBOX', '1', 'Seen'],
                     ['flag', 'INBOX', '1', '+'], ['flag', 'INBOX', '1', '+a b'], ['flag', 'INBOX', '1', '+\\Recent'],
                     ['flag', 'INBOX', 'abc', '+\\Seen'], ['flag', 'INBOX', '0', '+\\Seen'], ['flag', 'INBOX', '1,,2', '-\\Seen'],
                     ['search'], ['search', 'x', '--limit', 'many'], ['search', 'x', '--local', '--server'], ['search', 'x', '--local', '--folder', 'Nowhere'],
                     ['move', 'INBOX', '1'], ['delete', 'INBOX', ''], ['account'], ['account', 'add'], ['account', 'remove'],
                     ['account', 'list', 'x'], ['--json', '--json', 'folders'], ['append', 'INBOX']):
            with self.subTest(line=line):
                self.fails(USAGE, *line)

    def test_a_query_that_is_wrong_is_shown_with_its_place(self):
        self.add_account(1)
        for query, place in (('from:anna larger:abc', ' ' * 17 + '^^^'), ('日本 before:xyz', ' ' * 12 + '^^^'), ('é OR', '  ^^'),
                             ('one) two', '   ^')):
            with self.subTest(query=query):
                result = self.cli('search', query)
                self.assertEqual((result.status, result.raw), (USAGE, b''), result)
                said, shown, marks = result.error.splitlines()
                self.assertTrue(said.startswith('godwit-cli: '), result)
                self.assertEqual((shown, marks), ('  ' + query, '  ' + place))

    def test_searching_without_a_server(self):
        self.add_account(1)
        self.assertEqual(self.done('search', 'from:anna', '--local').raw, b'')
        self.assertEqual(self.done('--json', 'search', 'from:anna', '--local').json, [])
        self.fails(NO_CONNECTION, 'search', 'from:anna')
        meaning = self.done('--json', 'search', 'from:anna', '-draft', '--explain', '--local').json
        self.assertEqual((meaning['query'], meaning['folders']), ('from:anna -draft', []))
        self.assertIn('anna', meaning['meaning'])

    def test_servers_of_an_address_are_found(self):
        found = self.done('account', 'add', 'anna@posteo.de', '--password-command', 'true', '--sender', 'Änna').raw.decode()
        self.assertEqual(found, 'anna@posteo.de\tposteo.de:993\tposteo.de:465\n')
        account = self.done('--json', 'account', 'list').json[0]
        self.assertEqual((account['host'], account['port'], account['tls'], account['user']), ('posteo.de', 993, 'implicit', 'anna@posteo.de'))
        self.assertEqual((account['address'], account['sender'], account['smtp'], account['smtpTls']),
                         ('anna@posteo.de', 'Änna', 'posteo.de:465', 'implicit'))
        # What is said is better than what is found.
        self.done('account', 'add', 'anna@posteo.de', '--password-command', 'true', '--name', 'other', '--user', 'anna', '--imap', 'imap.example.org',
                  '--smtp', 'smtp.example.org', '--smtp-tls', 'starttls', '--smtp-user', 'änna')
        account = self.done('--json', 'account', 'list').json[1]
        self.assertEqual((account['name'], account['host'], account['port'], account['user']), ('other', 'imap.example.org', 993, 'anna'))
        self.assertEqual((account['smtp'], account['smtpTls'], account['smtpUser']), ('smtp.example.org:587', 'starttls', 'änna'))
        self.fails(USAGE, 'account', 'add', 'no address', '--password-command', 'true', says='no mail address')
        self.fails(USAGE, 'account', 'add', 'anna@posteo.de', '--user', '', '--password-command', 'true')

    def test_outgoing_options_fit_together(self):
        base = ['account', 'add', '--name', 'n', '--imap', 'localhost:143', '--tls', 'none', '--user', 'u', '--password-command', 'true']
        for more in (['--smtp', 'h:0'], ['--smtp', 'h', '--smtp-tls', 'ssl'], ['--sender', 'A']):
            with self.subTest(more=more):
                self.fails(USAGE, *base, *more)
        self.done(*base, '--smtp', 'h', '--address', 'a@example.org', '--sender', 'A')

    def test_account_add_checks_its_input(self):
        base = {'--name': 'n', '--imap': 'localhost:143', '--tls': 'none', '--user': 'u', '--password-command': 'true'}
        for change in ({'--name': ''}, {'--imap': 'localhost:'}, {'--imap': 'localhost:0'}, {'--imap': 'localhost:65536'}, {'--imap': '::1:143'},
                       {'--imap': ':143'}, {'--tls': 'ssl'}, {'--user': ''}, {'--password-command': ''}, {'--ca': '/nonexistent'}, {'--client-cert': '/nonexistent'}, {'--client-key': __file__}, {'--client-key-command': 'true'},
                       {'--pin-sha256': 'ab' * 31}, {'--pin-sha256': ''}, {'--proxy': 'localhost:1080'}, {'--proxy': 'socks4://h:1'},
                       {'--proxy': 'http://h'}, {'--proxy': 'http://u:p@h:1'}, {'--compress': 'yes'}):
            line = [word for pair in {**base, **change}.items() for word in pair]
            with self.subTest(change=change):
                self.fails(USAGE, 'account', 'add', *line)
        self.assertEqual(self.done('--json', 'account', 'list').json, [])

    def test_plain_text_over_the_network_must_be_confirmed(self):
        line = ['account', 'add', '--name', 'n', '--imap', 'mail.example:143', '--tls', 'none', '--user', 'u', '--password-command', 'true']
        self.fails(USAGE, *line, says='--confirm-plain')
        self.done(*line, '--confirm-plain')

    def test_accounts_come_and_go(self):
        self.add_account(1143, name='one')
        self.add_account(1143, name='two', tls='starttls', host='[::1]')
        accounts = self.done('account', 'list', '--json').json
        self.assertEqual([(a['name'], a['host'], a['port'], a['tls'], a['password']) for a in accounts],
                         [('one', '127.0.0.1', 1143, 'none', 'command'), ('two', '::1', 1143, 'starttls', 'command')])
        self.fails(USAGE, 'account', 'add', '--name', 'one', '--imap', 'h', '--tls', 'implicit', '--user', 'u', '--password-command', 'true', says='one')
        self.fails(USAGE, 'folders', says='--account')
        self.fails(USAGE, '--account', 'three', 'folders', says='three')
        self.done('account', 'remove', 'one')
        self.fails(USAGE, 'account', 'remove', 'one')
        self.assertEqual(self.done('account', 'list').raw, b'two\t::1:1143\tstarttls\talice\tcommand\n')

    def test_transport_settings(self):
        self.add_account(1143, name='plain')
        self.done('account', 'add', '--name', 'pinned', '--imap', 'h', '--tls', 'implicit', '--user', 'u', '--password-command', 'true',
                  '--pin-sha256', 'AB:' * 31 + 'cd', '--client-cert', __file__, '--client-key', __file__, '--proxy', 'socks5://[::1]:1080',
                  '--compress', 'on')
        plain, pinned = self.done('account', 'list', '--json').json
        self.assertEqual([plain[each] for each in ('pinSha256', 'clientCertificate', 'proxy')], ['', '', ''])
        self.assertEqual([pinned[each] for each in ('pinSha256', 'clientCertificate', 'proxy')],
                         ['AB:' * 31 + 'CD', os.path.abspath(__file__), 'socks5://[::1]:1080'])

    def test_no_account(self):
        self.fails(USAGE, 'folders', says='account add')

    def test_files_are_the_owners_alone(self):
        self.add_account(1143)
        file = pathlib.Path(self.profile) / 'config' / 'accounts.json'
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        for folder in ('config', 'cache', 'data'):
            self.assertEqual(stat.S_IMODE(os.stat(f'{self.profile}/{folder}').st_mode), 0o700)

    def test_a_damaged_list_is_kept_aside(self):
        self.add_account(1143)
        file = pathlib.Path(self.profile) / 'config' / 'accounts.json'
        file.write_text('{"version": 1, "accounts": [{}]}')
        result = self.cli('account', 'list')
        self.assertEqual(result.status, 1)
        self.assertIn('damaged', result.error)
        kept = list(file.parent.glob('accounts.json.damaged-*'))
        self.assertEqual([f.read_text() for f in kept], ['{"version": 1, "accounts": [{}]}'])
        self.assertEqual(self.done('--json', 'account', 'list').json, [])

    def test_without_a_keychain_the_password_is_kept_nowhere(self):
        self.fails(USAGE, 'account', 'add', '--name', 'n', '--imap', 'localhost:1', '--tls', 'none', '--user', 'u', '--password-stdin',
                   says='--password-command', stdin=b'canary-7351\n')
        self.assertEqual(self.done('--json', 'account', 'list').json, [])
        for directory, _, files in os.walk(self.profile):
            for name in files:
                self.assertNotIn(b'canary-7351', pathlib.Path(directory, name).read_bytes())

    def test_a_port_where_nothing_listens(self):
        self.add_account(1)
        for line in (['folders'], ['sync'], ['list', 'INBOX'], ['show', 'INBOX', '1'], ['flag', 'INBOX', '1', '+\\Seen'], ['watch']):
            with self.subTest(line=line):
                self.fails(NO_CONNECTION, *line)
        self.fails(NO_CONNECTION, 'append', 'INBOX', stdin=b'Subject: x\n\nx\n')

    def test_a_failing_password_command(self):
        self.done('account', 'add', '--name', 'n', '--imap', 'localhost:1', '--tls', 'none', '--user', 'u', '--password-command', 'echo locked >&2; exit 7')
        self.fails(SIGN_IN_FAILED, 'folders', says='locked')

    def test_while_another_godwit_has_the_profile(self):
        import fcntl
        self.add_account(1)
        self.cli('sync')  # makes the files
        with open(pathlib.Path(self.profile) / 'data' / 'lock', 'a') as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            for line in (['sync'], ['flag', 'INBOX', '1', '+\\Seen'], ['move', 'INBOX', '1', 'X'], ['copy', 'INBOX', '1', 'X'], ['delete', 'INBOX', '1'],
                         ['watch'], ['account', 'remove', 'a']):
                with self.subTest(line=line):
                    self.fails(IN_USE, *line)
            self.fails(IN_USE, 'append', 'INBOX', stdin=b'Subject: x\n\nx\n')
            self.assertEqual(self.done('--json', 'folders').json, [])
            self.assertEqual(len(self.done('--json', 'account', 'list').json), 1)


if __name__ == '__main__':
    unittest.main(verbosity=2)
