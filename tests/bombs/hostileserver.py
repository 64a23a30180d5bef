# SPDX-License-Identifier: GPL-3.0-or-later
"""A small IMAP server on loopback that answers as it should, but where a bomb says otherwise."""
import re
import socket
import threading

CHUNK = 512 * 1024
MORE = b'IDLE LITERAL+'


class HostileServer:
    """`answers`: {beginning of a command: function(server, tag, command) -> an iterable of octets}; `greeting`: an iterable of octets. What
    an iterable yields is sent as it is, None closes the connection; None returned instead of an iterable: the usual answer. It may go on for
    ever: the client decides when it has enough. `mailbox`: {uid: octets of a message}."""

    def __init__(self, answers=None, greeting=None, capabilities=MORE, mailbox=None):
        self.answers, self.greeting, self.capabilities = answers or {}, greeting or (b'* OK ready\r\n',), capabilities
        self.mailbox = mailbox or {uid: letter(uid) for uid in (1, 2, 3)}
        self.commands = []
        self.sent = 0
        self.ended = 0   # connections that the client closed, or we did
        self.transform = None  # what the next octets go through before they are sent
        self.listener = socket.create_server(('127.0.0.1', 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            with connection, connection.makefile('rb') as lines:
                if not self.send(connection, self.greeting):
                    return
                for line in iter(lines.readline, b''):
                    tag, _, command = line.rstrip(b'\r\n').partition(b' ')
                    if tag == b'DONE':
                        continue
                    self.commands.append(command)
                    if not self.send(connection, self.answer(tag, command)):
                        return
        except OSError:
            pass
        finally:
            self.ended += 1

    def send(self, connection, chunks):
        for chunk in chunks:
            if chunk is None:
                return False
            if callable(chunk):  # from here on: COMPRESS
                self.transform = chunk
                continue
            octets = self.transform(chunk) if self.transform else chunk
            connection.sendall(octets)
            self.sent += len(octets)
        return True

    def answer(self, tag, command):
        upper = command.upper()
        for begins in sorted(self.answers, key=len, reverse=True):
            if upper.startswith(begins):
                chunks = self.answers[begins](self, tag, command)
                if chunks is not None:
                    return chunks
        return self.usual(tag, command, upper)

    def usual(self, tag, command, upper):
        ok = tag + b' OK done\r\n'
        highest = max(self.mailbox)
        if upper == b'CAPABILITY':
            yield b'* CAPABILITY IMAP4rev1 %s\r\n' % self.capabilities
        elif upper.startswith((b'LIST', b'LSUB')):
            yield b'* %s () "/" INBOX\r\n' % upper[:4]
        elif upper.startswith(b'STATUS'):
            yield b'* STATUS INBOX (MESSAGES %d UNSEEN 0)\r\n' % len(self.mailbox)
        elif upper.startswith(b'SELECT'):
            yield (b'* FLAGS (\\Seen \\Flagged)\r\n* %d EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT %d]\r\n'
                   % (len(self.mailbox), highest + 1))
        elif upper.startswith(b'UID SEARCH'):
            found = b' '.join(b'%d' % uid for uid in sorted(self.mailbox)) if upper.endswith(b' ALL') else b''
            yield b'* SEARCH ' + found + b'\r\n'
        elif upper.startswith(b'UID FETCH'):
            for number, uid in enumerate(sorted(self.mailbox), 1):
                if asked(command.split()[2], uid):
                    yield self.row(number, uid, command)
        elif upper == b'IDLE':
            yield b'+ idling\r\n'
        elif upper == b'LOGOUT':
            yield b'* BYE\r\n'
        yield ok

    def row(self, number, uid, command):
        message = self.mailbox[uid]
        part = re.search(rb'BODY\.PEEK\[\]<(\d+)\.(\d+)>', command)
        if part:
            octets = message[int(part[1]):int(part[1]) + int(part[2])]
            size = b'RFC822.SIZE %d ' % len(message) if b'RFC822.SIZE' in command else b''
            return b'* %d FETCH (UID %d %sBODY[]<%s> {%d}\r\n%s)\r\n' % (number, uid, size, part[1], len(octets), octets)
        if b'ENVELOPE' not in command:
            return b'* %d FETCH (UID %d FLAGS (\\Seen))\r\n' % (number, uid)
        return row(number, uid, len(message))


def row(number, uid, size=100, envelope=None, structure=None):
    envelope = envelope or b'("Mon, 7 Feb 1994 21:52:25 -0800" "Letter" (("A" NIL "a" "b")) NIL NIL NIL NIL NIL NIL "<%d@b>")' % uid
    structure = structure or b'("TEXT" "PLAIN" NIL NIL NIL "7BIT" %d 1)' % size
    return (b'* %d FETCH (UID %d FLAGS (\\Seen) INTERNALDATE "17-Jul-1996 02:44:25 -0700" RFC822.SIZE %d ENVELOPE %s BODYSTRUCTURE %s '
            b'BODY[HEADER.FIELDS (REFERENCES LIST-ID)] "")\r\n' % (number, uid, size, envelope, structure))


def asked(numbers, uid):
    for part in numbers.split(b','):
        first, _, last = part.partition(b':')
        if int(first) <= uid <= (int(last or first) if last != b'*' else 1 << 32):
            return True
    return False


def letter(uid, body=b'Hello.\r\n', header=b''):
    return b'From: a@b\r\nSubject: Letter %d\r\nMessage-ID: <%d@b>\r\n%s\r\n%s' % (uid, uid, header, body)
