# SPDX-License-Identifier: GPL-3.0-or-later
"""An INBOX of N letters as people have them: 2 to 6 KB, conversations, mailing lists, encoded words, two in five with HTML beside the
text, one in twenty with an attachment. The same letters every time; made once, by APPEND, and kept as a mail template for Dovecot."""
import base64
import fcntl
import hashlib
import os
import pathlib
import quopri
import random
import shutil
import subprocess
import sys
import time

from support import ITEMS, PASSWORD, USER, Bare
from dovecot import Dovecot

BATCH = 200  # letters appended by one command
BEGIN, SPAN = 1_420_070_400, 10 * 365 * 86_400  # ten years from 2015 on
WORDS = ('about account agenda airport answer archive budget build change coffee committee contract customer deadline delivery design draft '
         'email engine evening factory family figure flight garden handover holiday hotel invoice journey kernel kitchen lecture letter library '
         'machine market meeting minutes monday network notice office order package patch paper party payment picture planning printer problem '
         'project proposal question rain receipt release report request result review room schedule school server spring station summary '
         'survey team ticket train travel update version visit weather website winter workshop year').split()
FIRST = 'Ada Björn Chloé Dilan Emil Françoise Goran Hana Inês Jürgen Kaito Lena Małgorzata Noor Olga Pedro Quentin Rosa Søren Uma Vít Yuki'.split()
LAST = 'Andersson Bauer Costa Dvořák Evans Fernández Greco Horváth Ito Jensen Kowalski Lindqvist Müller Novak Okafor Petrov Rossi Şahin'.split()
SUFFIXES = ['Übersicht', 'résumé', '日本語の件名', 'Ελληνικά', 'тема', '🎉']
FILES = [('report.pdf', 'application/pdf'), ('photo.jpg', 'image/jpeg'), ('table.ods', 'application/vnd.oasis.opendocument.spreadsheet')]
KEYWORDS = ['$Label1', '$Label2', '$Forwarded', 'later']


def encoded(text):
    return text if text.isascii() else f'=?utf-8?b?{base64.b64encode(text.encode()).decode()}?='


def date(seconds):
    return time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime(seconds))


class Writer:
    """Writes the letters one after the other; each may answer one of before."""

    def __init__(self, count):
        self.random = random.Random(4)
        self.count = count
        self.people = [(f'{self.pick(FIRST)} {self.pick(LAST)}', f'{self.pick(WORDS)}{n}@{self.pick(WORDS)}.example') for n in range(700)]
        self.lists = [(f'{self.pick(WORDS)}-{kind}', f'lists.{self.pick(WORDS)}.example') for kind in ('dev', 'users', 'announce') for _ in range(12)]
        self.paragraphs = [self.paragraph() for _ in range(2000)]
        self.threads = []  # [subject, list, [(message id, its references), …]], the last ones

    def pick(self, things):
        return things[self.random.randrange(len(things))]

    def paragraph(self):
        words, lines = self.random.choices(WORDS, k=self.random.randrange(20, 70)), []
        for at in range(0, len(words), 10):
            lines.append(' '.join(words[at:at + 10]))
        return '\r\n'.join(lines).capitalize() + '.'

    def thread(self):
        if self.threads and self.random.random() < 0.62:
            return self.threads[-1 - min(int(self.random.expovariate(0.02)), len(self.threads) - 1)]
        subject = ' '.join(self.random.choices(WORDS, k=self.random.randrange(2, 8))).capitalize()
        if self.random.random() < 0.12:
            subject += ' – ' + self.pick(SUFFIXES)
        self.threads.append([subject, self.pick(self.lists) if self.random.random() < 0.4 else None, []])
        del self.threads[:-2000]
        return self.threads[-1]

    def header(self, number, seconds):
        subject, mailing_list, letters = self.thread()
        name, address = self.pick(self.people)
        identity = f'<{number}.{self.random.getrandbits(72):x}@{address.split("@")[1]}>'
        references = []
        if letters:
            parent, before = letters[-1 - self.random.randrange(min(len(letters), 5))]
            references = (before[:1] + before[-15:] if len(before) > 16 else before) + [parent]
        letters.append((identity, references))
        if mailing_list:
            subject = f'[{mailing_list[0]}] {subject}'
        if references:
            subject = self.pick(['Re: ', 'Re: ', 'AW: ', 'Fwd: ']) + subject
        others = [f'{encoded(other)} <{where}>' for other, where in self.random.sample(self.people, self.pick([1, 1, 1, 2, 4]))]
        if mailing_list:
            others[0] = f'{mailing_list[0]}@{mailing_list[1]}'
        lines = [f'Return-Path: <{address}>', f'Received: from mx.example (192.0.2.{number % 250})\r\n\tby mail.example.org; {date(seconds + 2)}',
                 f'From: {encoded(name)} <{address}>', 'To: ' + ',\r\n '.join(others)]
        if self.random.random() < 0.25:
            lines.append('Cc: ' + ',\r\n '.join(f'{encoded(other)} <{where}>' for other, where in self.random.sample(self.people, 3)))
        lines += [f'Subject: {encoded(subject)}', f'Date: {date(seconds)}', f'Message-ID: {identity}']
        if references:
            lines += [f'In-Reply-To: {references[-1]}', 'References: ' + '\r\n '.join(references)]
        if mailing_list:
            lines += [f'List-Id: <{mailing_list[0]}.{mailing_list[1]}>', 'Precedence: list']
        signature = base64.b64encode(self.random.randbytes(192)).decode()
        lines.append(f'DKIM-Signature: v=1; a=rsa-sha256; d={address.split("@")[1]}; s=s1;\r\n\tb={signature[:128]}\r\n\t {signature[128:]}')
        return '\r\n'.join([*lines, 'MIME-Version: 1.0', ''])

    def text(self, kind, content):
        octets = content.encode()
        if self.random.random() < 0.15:
            octets = quopri.encodestring(octets.replace(b'\r\n', b'\n')).replace(b'\n', b'\r\n')
            return f'Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'.encode() + octets
        return f'Content-Type: text/{kind}; charset={self.pick(["us-ascii", "utf-8", "utf-8"])}\r\n\r\n'.encode() + octets

    def multipart(self, kind, number, parts):
        boundary = f'{kind}-{number}'
        inner = b''.join(b'--%s\r\n%s\r\n' % (boundary.encode(), part) for part in parts)
        return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode() + inner + f'--{boundary}--\r\n'.encode()

    def body(self, number):
        chosen = self.random.choices(self.paragraphs, k=self.random.randrange(3, 7))
        body = self.text('plain', '\r\n\r\n'.join(chosen) + '\r\n')
        if self.random.random() < 0.4:
            html = '<html><body>' + ''.join(f'<p>{paragraph}</p>\r\n' for paragraph in chosen) + '</body></html>\r\n'
            body = self.multipart('alternative', number, [body, self.text('html', html)])
        if self.random.random() < 0.05:
            name, kind = self.pick(FILES)
            data = base64.encodebytes(self.random.randbytes(self.random.randrange(800, 6800))).replace(b'\n', b'\r\n')
            head = f'Content-Type: {kind}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="{name}"\r\n\r\n'
            body = self.multipart('mixed', number, [body, head.encode() + data])
        return body

    def letters(self):
        """(octets, seconds since 1970, flags), the oldest first."""
        for number in range(self.count):
            seconds = BEGIN + int((number + self.random.random()) * SPAN / self.count)
            octets = self.header(number, seconds).encode() + self.body(number)
            flags = ['\\Seen'] if number < self.count * 0.97 and self.random.random() < 0.95 else []
            for share, flag in ((0.15, '\\Answered'), (0.02, '\\Flagged'), (0.03, self.pick(KEYWORDS))):
                if self.random.random() < share:
                    flags.append(flag)
            yield octets, seconds, flags


def fill(port, count):
    bare, command, held = Bare(port), [b'APPEND INBOX'], 0
    bare.command(f'LOGIN {USER} {PASSWORD}'.encode())
    for octets, seconds, flags in Writer(count).letters():
        arrived = time.strftime('%d-%b-%Y %H:%M:%S +0000', time.gmtime(seconds))
        command.append(f' ({" ".join(flags)}) "{arrived}" {{{len(octets)}+}}\r\n'.encode() + octets)
        held += 1
        if held == BATCH:
            bare.command(b''.join(command))
            command, held = [b'APPEND INBOX'], 0
    if held:
        bare.command(b''.join(command))
    bare.command(b'SELECT INBOX')
    bare.command(b'UID FETCH 1:* ' + ITEMS.encode())  # the server's own cache is warm from here on
    bare.command(b'LOGOUT')


def template(count):
    """The folder with the mail, made if it is not there: aside, then renamed, so that it is never half there."""
    source = pathlib.Path(__file__).resolve().read_bytes()
    cache = pathlib.Path(os.environ.get('XDG_CACHE_HOME') or pathlib.Path.home() / '.cache') / 'godwit' / 'bench'
    cache.mkdir(parents=True, exist_ok=True)
    with open(cache / 'lock', 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = cache / f'mail-{count}-{hashlib.sha256(source).hexdigest()[:16]}'
        if made.exists():
            return made
        for old in cache.glob(f'mail-{count}-*'):
            shutil.rmtree(old)
        print(f'making an INBOX of {count:,} letters (once): {made}', file=sys.stderr)
        with Dovecot(keep=True) as server:
            fill(server.imap, count)
        aside = cache / f'making-{os.getpid()}'
        aside.mkdir()
        try:
            subprocess.run(['cp', '-a', server.dir / 'home', aside], check=True)
            aside.rename(made)
        finally:
            shutil.rmtree(server.dir, ignore_errors=True)
            shutil.rmtree(aside, ignore_errors=True)
        return made
