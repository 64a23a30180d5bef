# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hostile server sends: one entry for each way to make a client hold or do too much. Most go on for ever: only the client's own limits
end them."""
import dataclasses
import itertools
import zlib

from hostileserver import MORE, letter, row

MIB = 1 << 20
TOO_LONG, LITERAL, FLOOD = 'a line is too long', 'a literal is too long', 'more than anybody asked for'
SYNC, SHOW = ('sync', 'INBOX'), ('--json', 'show', 'INBOX', '1')
DONE, REFUSED, _, NO_CONNECTION, SIGN_IN_FAILED = range(5)


@dataclasses.dataclass
class Bomb:
    name: str
    reason: str                   # what stderr must say: the log's line, or why the program failed
    answers: dict = dataclasses.field(default_factory=dict)
    greeting: tuple = None
    status: int = NO_CONNECTION   # of the program
    line: tuple = SYNC
    capabilities: bytes = MORE
    message: bytes = None         # instead of the first one in the mailbox
    harmless: bytes = None        # what the run without the bomb shows instead


def blocks(piece):
    """About a mebibyte of `piece`, so that the server is never what is slow."""
    return piece * max(1, MIB // len(piece))


def endless(piece, begin=b''):
    return itertools.chain((begin,), itertools.repeat(blocks(piece)))


def times(piece, count):
    block = blocks(piece)
    whole, rest = divmod(count, len(block) // len(piece))
    return itertools.chain(itertools.repeat(block, whole), (piece * rest,))


def counted(form, first=1, step=1, last=None):
    """`form` % each number, in blocks."""
    numbers = iter(range(first, last, step)) if last else itertools.count(first, step)
    while part := list(itertools.islice(numbers, 20000)):
        yield b''.join([form % number for number in part])


def then(*parts):
    return itertools.chain.from_iterable((part,) if isinstance(part, bytes) else part for part in parts)


def on(command, *parts, once=False):
    """`parts` go before the usual answer to `command`; one that is callable is made anew each time."""
    met = []

    def answer(server, tag, whole):
        if once and met:
            return None
        met.append(1)
        made = [part() if callable(part) else part for part in parts]
        return then(*made, server.usual(tag, whole, whole.upper()))
    return {command: answer}


def line(command, begin, middle, end):
    """One response, as long as `middle` goes on."""
    return on(command, begin, middle, end + b'\r\n')


def header(uid, **parts):
    def answer(server, tag, command):
        return None if b'ENVELOPE' not in command else (row(uid, uid, **parts), tag + b' OK done\r\n')
    return {b'UID FETCH': answer}


def deflated(piece):
    """After COMPRESS: `piece` for ever, a thousandth of it on the wire."""
    def answer(_server, tag, _command):
        pack = zlib.compressobj(9, zlib.DEFLATED, -15)
        yield tag + b' OK go\r\n'
        for block in itertools.repeat(blocks(piece)):
            yield pack.compress(block) + pack.flush(zlib.Z_SYNC_FLUSH)
    return {b'COMPRESS': answer}


def challenges(*parts):
    return {b'AUTHENTICATE': lambda *_: then(*(part() if callable(part) else part for part in parts))}


LINES = [
    Bomb('a line without end', TOO_LONG, on(b'SELECT', lambda: endless(b'x', b'* '))),
    Bomb('a greeting without end', TOO_LONG, greeting=(b'* OK ',) + (blocks(b'x'),) * 100),
    Bomb('a greeting that is no IMAP', 'this is not an IMAP server', greeting=(blocks(b'x'),) * 100),
    Bomb('NULs without end', TOO_LONG, on(b'SELECT', lambda: endless(b'\0'))),
    Bomb('line feeds without end', TOO_LONG, on(b'SELECT', lambda: endless(b'\n'))),
    Bomb('text of 100 MB in BYE', TOO_LONG, on(b'SELECT', b'* BYE ', lambda: times(b'x', 100 * MIB), b'\r\n')),
    Bomb('text of 1 MB in BYE', 'is not available', on(b'SELECT', b'* BYE ', b'x' * 1_000_000, b'\r\n', lambda: endless(b'* OK on and on\r\n'))),
    Bomb('a response code of 1 MB', '(1000011 octets)', on(b'SELECT', b'* OK [X ', b'x' * 1_000_000, b'] x\r\n'), status=DONE),
    Bomb('a mailbox name of 1 MB', 'a mailbox name is too long', line(b'LIST', b'* LIST () "/" "', b'x' * 1_000_000, b'"'), status=DONE),
    Bomb('capabilities, a million', TOO_LONG, line(b'CAPABILITY', b'* CAPABILITY', lambda: counted(b' X%d', last=1_000_000), b'')),
    Bomb('capabilities, a line full', ' octets)', line(b'CAPABILITY', b'* CAPABILITY IMAP4rev1', lambda: counted(b' X%d', last=130_000), b''), status=DONE),
    Bomb('keywords, a million', TOO_LONG, line(b'SELECT', b'* FLAGS (x', lambda: counted(b' X%d', last=1_000_000), b')')),
    Bomb('keywords, a line full', 'too many flags', line(b'SELECT', b'* FLAGS (x', lambda: counted(b' X%d', last=130_000), b')'), status=DONE),
    Bomb('ID, a million fields', TOO_LONG, line(b'ID', b'* ID ("a" "b"', lambda: counted(b' "X%d" "y"', last=1_000_000), b')'),
         capabilities=b'ID ' + MORE),
    Bomb('ID, a line full', 'too many', line(b'ID', b'* ID ("a" "b"', lambda: counted(b' "X%d" "y"', last=80_000), b')'),
         capabilities=b'ID ' + MORE, status=DONE),
    Bomb('NAMESPACE, a million', TOO_LONG, line(b'NAMESPACE', b'* NAMESPACE (', lambda: counted(b'("X%d" "/")', last=1_000_000), b') NIL NIL'),
         capabilities=b'NAMESPACE ' + MORE),
    Bomb('NAMESPACE, a line full', 'too many', line(b'NAMESPACE', b'* NAMESPACE (', lambda: counted(b'("X%d" "/")', last=60_000), b') NIL NIL'),
         capabilities=b'NAMESPACE ' + MORE, status=DONE),
]

LITERALS = [
    Bomb('a literal of 4 GiB', LITERAL, on(b'SELECT', b'* 1 FETCH (BODY[] {4294967295}\r\n', lambda: endless(b'x'))),
    Bomb('a literal of 10^20', LITERAL, on(b'SELECT', b'* 1 FETCH (BODY[] {99999999999999999999}\r\n', lambda: endless(b'x'))),
    Bomb('a literal that never comes', 'connection was lost', {b'SELECT': lambda *_: (b'* 1 FETCH (BODY[] {16000000}\r\nx', None)}),
    Bomb('literals without end', 'a response is too long', on(b'SELECT', b'* 1 FETCH (', lambda: endless(b'X {60000}\r\n' + b'x' * 60000 + b' '))),
    Bomb('empty literals without end', 'a response is too long', on(b'SELECT', b'* 1 FETCH (', lambda: endless(b'X {0}\r\n '))),
    Bomb('addresses in literals', 'too many values', header(1, envelope=b'(NIL NIL (' + b'(NIL NIL {1}\r\na "b")' * 700_000 + b') NIL NIL NIL NIL NIL NIL NIL)'),
         status=DONE),
]

NESTING = [
    Bomb('BODYSTRUCTURE 100,000 deep', 'nested too deep', header(1, structure=b'(' * 100_000 + b'NIL' + b')' * 100_000), status=DONE),
    Bomb('an unknown item 100,000 deep', 'nested too deep', on(b'SELECT', b'* 1 FETCH (X ' + b'(' * 100_000 + b')' * 100_000 + b')\r\n'), status=DONE),
    Bomb('an unknown response 100,000 deep', '(200006 octets)', on(b'SELECT', b'* XYZ ' + b'(' * 100_000 + b')' * 100_000 + b'\r\n'), status=DONE),
    Bomb('THREAD 100,000 deep', 'nested too deep', on(b'SELECT', b'* THREAD ' + b'(1 ' * 100_000 + b')' * 100_000 + b'\r\n'), status=DONE),
    Bomb('BODYSTRUCTURE with 20,000 parts', 'too many parts',
         header(1, structure=b'(' + b'("A" "B" NIL NIL NIL "C" 1)' * 20_000 + b' "MIXED")'), status=DONE),
    Bomb('ENVELOPE with a million addresses', TOO_LONG, header(1, envelope=b'(NIL NIL (' + b'(NIL NIL "a" "b")' * 1_000_000 + b') NIL NIL NIL NIL NIL NIL NIL)')),
    Bomb('ENVELOPEs of a line each', ' octets)', {b'UID FETCH': lambda _server, tag, command: then(
        *(row(uid, uid, envelope=b'(NIL NIL (' + b'(NIL NIL "a" "b")' * 60_000 + b') NIL NIL NIL NIL NIL NIL NIL)') for uid in range(1, 4)),
        tag + b' OK done\r\n')}, status=DONE),
]

RANGES = [
    Bomb('SEARCH with 50 million numbers', TOO_LONG, line(b'UID SEARCH', b'* SEARCH', lambda: itertools.repeat(blocks(b' 1234567'), 400), b'')),
    Bomb('SEARCH with 1.9 million numbers', 'more messages than', {b'UID SEARCH': lambda _server, tag, command: then(
        b'* SEARCH', counted(b' %d', last=3_800_000, step=2), b'\r\n' + tag + b' OK done\r\n') if command.endswith(b' ALL') else None}),
    Bomb('SEARCH without end', FLOOD, on(b'UID SEARCH', lambda: itertools.repeat(b'* SEARCH' + b' 7' * 1_900_000 + b'\r\n'))),
    Bomb('ESEARCH 1:4294967295', 'more messages than', {b'UID SEARCH': lambda _server, tag, command: (
        b'* ESEARCH (TAG "%s") UID ALL 1:4294967295\r\n%s OK done\r\n' % (tag, tag),)}, capabilities=b'ESEARCH ' + MORE),
    Bomb('ESEARCH of a mailbox of 4294967295', 'more messages than', {
        b'SELECT': lambda _server, tag, _command: (
            b'* 4294967295 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 4294967295]\r\n%s OK done\r\n' % tag,),
        b'UID SEARCH': lambda _server, tag, command: (b'* ESEARCH (TAG "%s") UID ALL 1:4294967295\r\n%s OK done\r\n' % (tag, tag),)},
        capabilities=b'ESEARCH ' + MORE),
    Bomb('EXISTS 4294967295', 'S: * 4294967295 EXISTS', on(b'UID SEARCH', b'* 4294967295 EXISTS\r\n'), status=DONE),
    Bomb('VANISHED 1:4294967295', 'S: * VANISHED 1:4294967295', on(b'UID SEARCH', b'* VANISHED 1:4294967295\r\n'), status=DONE),
    Bomb('VANISHED EARLIER 1:4294967295', 'S: * VANISHED (EARLIER) 1:4294967295', on(b'UID SEARCH', b'* VANISHED (EARLIER) 1:4294967295\r\n'), status=DONE),
    Bomb('VANISHED with two million ranges', 'too many results', on(b'UID SEARCH', b'* VANISHED 1', lambda: counted(b',%d', first=3, last=4_000_000, step=2), b'\r\n',
                                                                    once=True), status=DONE),
    Bomb('VANISHED, newest first', ' octets)', on(b'UID SEARCH', *(
        part for first in (3_000_001, 2_000_001, 1_000_001, 1) for part in
        (b'* VANISHED %d' % first, (lambda first=first: counted(b',%d', first=first + 2, last=first + 999_999, step=2)), b'\r\n')), once=True), status=DONE),
    Bomb('COPYUID of 1:4294967295', 'S: * OK [COPYUID 7 1:4294967295 1:4294967295] x', on(b'SELECT', b'* OK [COPYUID 7 1:4294967295 1:4294967295] x\r\n'), status=DONE),
]

FLOODS = [
    Bomb('LIST without end', FLOOD, on(b'LIST', lambda: counted(b'* LIST () "/" "folder %d"\r\n'))),
    Bomb('LIST of 200,000 folders', 'more folders than', on(b'LIST', lambda: counted(b'* LIST () "/" "folder %d"\r\n', last=200_000))),
    Bomb('FETCH that nobody asked for', FLOOD, on(b'UID FETCH', lambda: endless(b'* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n'))),
    Bomb('FETCH of other messages', FLOOD, on(b'UID FETCH', lambda: counted(b'* 1 FETCH (FLAGS (\\Seen) X "%d")\r\n'))),
    Bomb('headers of the same message', FLOOD, on(b'UID FETCH', lambda: endless(row(1, 1)))),
    Bomb('FETCH with many keywords', FLOOD, on(b'UID FETCH', lambda: (
        b'* 1 FETCH (FLAGS (' + b' '.join(b'K%d-%d' % (i, k) for k in range(4000)) + b'))\r\n' for i in itertools.count()))),
    Bomb('EXPUNGE without end', FLOOD, on(b'UID FETCH', lambda: endless(b'* 1 EXPUNGE\r\n'))),
    Bomb('EXISTS without end', FLOOD, on(b'UID FETCH', lambda: counted(b'* %d EXISTS\r\n'))),
    Bomb('FLAGS without end', FLOOD, on(b'UID FETCH', lambda: itertools.repeat(b'* FLAGS (' + b' '.join(b'K%d' % k for k in range(4000)) + b')\r\n'))),
    Bomb('OK without end', FLOOD, on(b'UID FETCH', lambda: endless(b'* OK\r\n'))),
    Bomb('OK before signing in', FLOOD, on(b'CAPABILITY', lambda: endless(b'* OK still here\r\n'))),
    Bomb('ALERT without end', FLOOD, on(b'UID FETCH', lambda: counted(b'* OK [ALERT] number %d\r\n'))),
    Bomb('NO without end', FLOOD, on(b'UID FETCH', lambda: endless(b'* NO not today\r\n'))),
    Bomb('unknown responses without end', FLOOD, on(b'UID FETCH', lambda: endless(b'* XYZ 1 2 3\r\n'))),
    Bomb('malformed responses without end', FLOOD, on(b'UID FETCH', lambda: endless(b'* 1 FETCH (\r\n'))),
    Bomb('capabilities without end', FLOOD, on(b'UID FETCH', lambda: endless(b'* CAPABILITY IMAP4rev1 X Y Z\r\n'))),
    Bomb('answers to no command', FLOOD, on(b'UID FETCH', lambda: endless(b'A1 OK once more\r\n'))),
    Bomb('"+" without end', FLOOD, on(b'UID FETCH', lambda: endless(b'+ go on\r\n'))),
    Bomb('never closing after BYE', 'is not available', {b'UID FETCH': lambda *_: endless(b'* OK on and on\r\n', b'* BYE I am away\r\n')}),
    Bomb('never closing after LOGOUT', 'OK done', {b'LOGOUT': lambda *_: endless(b'* OK on and on\r\n')}, status=DONE),
]

SIGNING_IN = [
    Bomb('challenges without end, PLAIN', 'a challenge after the exchange was cancelled', challenges(lambda: endless(b'+ \r\n')),
         capabilities=b'AUTH=PLAIN ' + MORE),
    Bomb('challenges without end, SCRAM', 'a challenge after the exchange was cancelled', challenges(lambda: endless(b'+ cj1h\r\n')),
         capabilities=b'AUTH=SCRAM-SHA-256 ' + MORE),
    Bomb('a challenge of 1 MB', 'a challenge is too long', {b'AUTHENTICATE': lambda _server, tag, _command: (
        b'+ ' + b'YWFh' * 250_000 + b'\r\n' + tag + b' BAD cancelled\r\n',)},
         capabilities=b'AUTH=SCRAM-SHA-256 ' + MORE),
]

COMPRESSED = [
    Bomb('DEFLATE of zeros without end', TOO_LONG, deflated(b'\0'), capabilities=b'COMPRESS=DEFLATE ' + MORE),
    Bomb('DEFLATE of OK without end', FLOOD, deflated(b'* OK\r\n'), capabilities=b'COMPRESS=DEFLATE ' + MORE),
    Bomb('DEFLATE of empty blocks without end', 'the compressed stream holds nothing', {b'COMPRESS': lambda _server, tag, _command: then(
        tag + b' OK go\r\n', itertools.repeat(blocks(b'\0\0\0\xff\xff')))}, capabilities=b'COMPRESS=DEFLATE ' + MORE),
]


def mail(name, message, reason, harmless=None):
    return Bomb(name, reason, message=message, harmless=harmless, status=DONE, line=SHOW)


def of_length(octets):
    """A harmless message for comparison, for bombs that are large themselves: what it costs beyond its own octets."""
    return b'Content-Type: application/octet-stream\r\n\r\n' + b'x' * octets


def body_without_end(server, tag, command):
    if b'BODY.PEEK[]<' not in command:
        return None
    return (b'* 1 FETCH (UID 1 BODY[]<0> {524288}\r\n' + b'x' * 524288 + b')\r\n' + tag + b' OK done\r\n',)


DEEP, HEADER = 'nested too deeply', 'The header is too long'
nested = b''.join(b'Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n' % (i, i) for i in range(10_000))
pieces = b'Content-Type: text/plain; x=y' + b''.join(b';\r\n a*%d=b' % i for i in range(1_000_000)) + b'\r\n'
MAILS = [
    mail('10,000 multiparts in each other', nested, DEEP),
    mail('10,000 messages in each other', b'Content-Type: message/rfc822\r\n\r\n' * 10_000 + letter(1), DEEP),
    mail('a million empty parts', b'Content-Type: multipart/mixed; boundary=a\r\n\r\n' + b'--a\r\n\r\n' * 1_000_000 + b'--a--', 'too many parts'),
    mail('a header of 100 MB', b'Subject: ' + b'x' * 100_000_000 + b'\r\n\r\nHello.\r\n', HEADER, harmless=of_length(100_000_000)),
    mail('a header of a million fields', b'X: y\r\n' * 1_000_000 + b'\r\nHello.\r\n', HEADER),
    mail('a parameter in a million pieces', pieces + b'\r\nHello.\r\n', HEADER),
    mail('a million recipients', b'To: ' + b'a@b,\r\n ' * 1_000_000 + b'a@b\r\n\r\nHello.\r\n', HEADER),
    mail('encoded words, a million', b'Subject: ' + b'=?utf-8?q?=41?=\r\n ' * 1_000_000 + b'\r\n\r\nHello.\r\n', HEADER),
    mail('base64 of 50 MB', b'Content-Transfer-Encoding: base64\r\n\r\n' + b'QUFB' * 12_500_000, 'The text is very long', harmless=of_length(50_000_000)),
    mail('HTML 100,000 deep', b'Content-Type: text/html\r\n\r\n' + b'<div>' * 100_000, '"notes":[]'),
    mail('HTML tables 20,000 deep', b'Content-Type: text/html\r\n\r\n' + b'<table><tr><td>' * 20_000, '"notes":[]'),
    Bomb('a body without end', 'much larger than the server said', {b'UID FETCH': body_without_end}, status=NO_CONNECTION, line=SHOW),
]

BOMBS = LINES + LITERALS + NESTING + RANGES + FLOODS + SIGNING_IN + COMPRESSED + MAILS
