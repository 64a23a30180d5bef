# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements share: a socket that only reads, a mailbox of N messages, and godwit-cli."""
import pathlib
import socket
import subprocess
import sys
import time

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / 'servers'))

USER, PASSWORD = 'test', 'test'
ITEMS = '(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES LIST-ID)])'
BATCH = 200  # messages appended by one command


class Bare:
    """The least that an IMAP client can be: sends a line, reads until its tag comes back, looks at nothing."""

    def __init__(self, port):
        self.socket = socket.create_connection(('127.0.0.1', port), 30)
        self.socket.settimeout(300)
        self.count, self.received = 0, 0
        self.socket.recv(4096)

    def command(self, text):
        self.commands([text])

    def commands(self, texts):
        """All in one flight; returns when the last is answered."""
        self.count += len(texts)
        self.socket.sendall(b''.join(f'b{self.count - len(texts) + number} '.encode() + text + b'\r\n' for number, text in enumerate(texts, 1)))
        tag, text = f'b{self.count} '.encode(), texts[-1]
        tail = b''
        while True:
            data = self.socket.recv(1 << 18)
            if not data:
                raise ConnectionError('the server closed the connection')
            self.received += len(data)
            tail = (tail + data)[-8192:]
            if tail.endswith(b'\r\n') and tail.rfind(b'\r\n' + tag, 0, -2) == tail.rfind(b'\r\n', 0, -2) or tail.startswith(tag):
                status = tail[tail.rfind(tag) + len(tag):]
                if not status.startswith(b'OK'):
                    raise RuntimeError(f'{text[:40]!r}: {status!r}')
                return


def message(number):
    return (f'From: Person {number % 97} <person{number % 97}@example.org>\r\nTo: test@example.org\r\n'
            f'Subject: Message {number} of the measurement\r\nDate: Mon, 23 Nov 2026 {number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02} +0000\r\n'
            f'Message-ID: <m{number}@example.org>\r\nReferences: <m{number // 2}@example.org>\r\n'
            'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' + 'A line of text in a letter.\r\n' * 20).encode()


def fill(port, messages):
    bare = Bare(port)
    bare.command(f'LOGIN {USER} {PASSWORD}'.encode())
    for first in range(0, messages, BATCH):
        batch = [message(n) for n in range(first, min(first + BATCH, messages))]
        bare.command(b'APPEND INBOX' + b''.join(b' {%d+}\r\n%s' % (len(text), text) for text in batch))
    bare.command(b'LOGOUT')


def cli(program, profile, *arguments, text=None):
    result = subprocess.run([program, '--profile', profile, '--json', *arguments], input=text, capture_output=True, text=True, timeout=900)
    if result.returncode != 0:
        raise SystemExit(f'godwit-cli {arguments[0]} ended with status {result.returncode}: {result.stderr.strip()}')
    return result.stdout


def add_account(program, profile, server, *more, port=None):
    tls = () if '--tls' in more else ('--tls', 'none')
    cli(program, profile, 'account', 'add', '--name', 'bench', '--imap', f'localhost:{port or server.imap}', *tls, '--user', USER,
        '--password-command', f'echo {PASSWORD}', *more)


def write_results(name, title, lines):
    """The section `name` of RESULTS.md, anew."""
    file = pathlib.Path(__file__).resolve().parent / 'RESULTS.md'
    head, *sections = file.read_text().split('\n## ')
    section = f'{name}, {time.strftime("%Y-%m-%d")}\n{title}: ' + '\n'.join(lines) + '\n'
    kept = [each.rstrip('\n') + '\n' for each in sections if not each.startswith(f'{name},')]
    file.write_text('\n## '.join([head.rstrip('\n') + '\n', *kept, section]))
