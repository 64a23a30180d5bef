#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of godwit-cli share: a profile in a folder of its own, and the program run on it."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'servers'))
SECONDS = 60
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.isfile(sys.argv[1]) else ''

DONE, REFUSED, USAGE, NO_CONNECTION, SIGN_IN_FAILED, IN_USE = range(6)


class Result:
    def __init__(self, run):
        self.status, self.raw, self.error = run.returncode, run.stdout, run.stderr.decode()

    @property
    def json(self):
        return json.loads(self.raw)

    def __repr__(self):
        return f'status {self.status}, stdout {self.raw[:300]!r}, stderr {self.error!r}'


class CliTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.profile = tempfile.mkdtemp(prefix='godwit-cli-')
        self.addCleanup(shutil.rmtree, self.profile, ignore_errors=True)

    def environment(self):
        # Neither the person's own profile nor a keychain may be touched.
        return {**os.environ, 'HOME': self.profile, 'XDG_CONFIG_HOME': f'{self.profile}/xdg', 'DBUS_SESSION_BUS_ADDRESS': 'unix:path=/nonexistent'}

    def cli(self, *arguments, stdin=b'', profile=None):
        line = [PROGRAM, '--profile', profile or self.profile, *map(str, arguments)]
        return Result(subprocess.run(line, input=stdin, capture_output=True, timeout=SECONDS, env=self.environment()))

    def done(self, *arguments, **options):
        result = self.cli(*arguments, **options)
        self.assertEqual(result.status, DONE, result)
        self.assertEqual(result.error, '')
        return result

    def fails(self, status, *arguments, says=None, **options):
        """The status, nothing on stdout, exactly one line on stderr."""
        result = self.cli(*arguments, **options)
        self.assertEqual(result.status, status, result)
        self.assertEqual(result.raw, b'')
        self.assertTrue(result.error.startswith('godwit-cli: '), result)
        self.assertEqual(result.error.count('\n'), 1, result)
        if says:
            self.assertIn(says, result.error)
        return result

    def add_account(self, port, *more, name='a', tls='none', user='alice', password='alicepw', host='127.0.0.1'):
        return self.done('account', 'add', '--name', name, '--imap', f'{host}:{port}', '--tls', tls, '--user', user,
                         '--password-command', f'printf "%s\\n" {password}', *more)
