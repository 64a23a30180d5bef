#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_completion.py [--installed]: what bash, zsh and fish offer for godwit-cli, by typing into real shells and pressing Tab.

Without --installed the files of resources/completion are loaded; with it the shells have to find what is installed.
"""
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import sys
import tempfile
import time
import unittest

COMPLETION = pathlib.Path(__file__).resolve().parent / '../../resources/completion'
installed = False
PATIENCE = 30  # s: a hang limit


class Shell:
    """On a terminal of its own, in an empty home. `ready` is printed by what it runs first."""

    def __init__(self, command, start, files):
        self.home = tempfile.mkdtemp()
        for name in files:
            (pathlib.Path(self.home) / name).touch()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(self.home)
            environment = {'HOME': self.home, 'PATH': os.environ['PATH'], 'TERM': 'vt100', 'LC_ALL': 'C.UTF-8', 'PS1': '$ ', 'COLUMNS': '200'}
            os.execvpe(command[0], command, environment)
        self.text, self.lines = '', 0
        self.run(start)

    def run(self, command):
        """On a line that it clears first; its end is waited for."""
        self.lines += 1
        self.type(f"\x15{command}; printf 'rea%s\\n' dy{self.lines}\n")
        self.until(f'ready{self.lines}')

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def until(self, *words):
        """What came until all of the words did, without the terminal's own codes and pauses."""
        end = time.monotonic() + PATIENCE
        while True:
            plain = re.sub(r'\x1b(\[[0-9;?>=]*[A-Za-z]|[()][A-Z0-9]|[=>78])|[\x07\x0f\x00]|\$<\d+>', '', self.text)
            if all(re.search(r'(?<![\w-])' + re.escape(word) + r'(?![\w-])', plain) for word in words):
                return plain
            if time.monotonic() > end:
                raise AssertionError(f'{words} did not come: {plain!r}')
            if select.select([self.fd], [], [], 1)[0]:
                self.text += os.read(self.fd, 65536).decode(errors='replace')
                if '\x1b[c' in self.text:  # fish asks what the terminal is
                    self.text = self.text.replace('\x1b[c', '')
                    self.type('\x1b[?6c')

    def offered(self, line, *words):
        """Types the line and Tab twice, and waits for the words."""
        self.text = ''
        self.type(line + '\t\t')
        shown = self.until(*words)
        self.run('true')
        return shown.split(line, 1)[-1]

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
        shutil.rmtree(self.home)


class Completion(unittest.TestCase):
    def check(self, command, start):
        shell = Shell(command, start, ['friend.txt', 'figs'])
        try:
            shown = shell.offered('godwit-cli f', 'flag', 'folder', 'folders')
            self.assertNotIn('friend', shown)  # a command is wanted, no file
            self.assertNotIn('append', shown)
            shell.offered('godwit-cli --profile here li', 'list')
            shell.offered('godwit-cli list --so', '--sort')
            shell.offered('godwit-cli list INBOX --sort s', 'size', 'subject', 'starred')
            shell.offered('godwit-cli account add --tls ', 'implicit', 'starttls', 'none')
            shell.offered('godwit-cli outbox ', 'retry', 'drop', 'sent')
        finally:
            shell.close()

    def test_bash(self):
        load = '' if installed else f'; . {COMPLETION}/godwit-cli.bash'
        self.check(['bash', '--norc', '--noprofile', '-i'], f'. /usr/share/bash-completion/bash_completion{load}; bind "set bell-style none"')

    def test_zsh(self):
        folder = '' if installed else f'fpath=({COMPLETION} $fpath); '
        self.check(['zsh', '-f', '-i'], f'{folder}autoload -U compinit; compinit -u -D; PS1="$ "')

    def test_fish(self):
        load = 'true' if installed else f'source {COMPLETION}/godwit-cli.fish'
        self.check(['fish', '--no-config' if not installed else '--private', '-i'], f'{load}; function fish_prompt; echo "> "; end')


if __name__ == '__main__':
    installed = '--installed' in sys.argv
    unittest.main(argv=[a for a in sys.argv if a != '--installed'])
