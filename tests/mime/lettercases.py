# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters of test_letters.py: what people write in ten scripts, and what files are called that somebody would not want to send."""
import random

SCRIPTS = {
    'latin': ('Grüße aus Zürich', 'Zoë Müller-Šimić', 'Übersicht', 'Der Zug fährt um sechs ab, über die Brücke und weiter. '),
    'greek': ('Καλημέρα σας', 'Ελένη Παπαδοπούλου', 'Έγγραφο', 'Το τρένο φεύγει στις έξι από τον σταθμό. '),
    'cyrillic': ('Добрый день', 'Иван Петров', 'Отчёт', 'Поезд отправляется в шесть часов вечера. '),
    'hebrew': ('שלום לכולם', 'דנה כהן', 'מסמך', 'הרכבת יוצאת בשעה שש מהתחנה המרכזית. '),
    'arabic': ('مرحبا بكم', 'فاطمة الزهراء', 'فاتورة', 'يغادر القطار في الساعة السادسة مساء. '),
    'devanagari': ('नमस्ते दोस्तों', 'अनीता शर्मा', 'रिपोर्ट', 'गाड़ी शाम छह बजे स्टेशन से चलती है। '),
    'thai': ('สวัสดีทุกคน', 'สมชาย ใจดี', 'รายงาน', 'รถไฟออกเวลาหกโมงเย็นจากสถานี '),
    'han': ('大家好', '王小明', '請求書', '火车晚上六点从车站出发，请准时到达。'),
    'kana': ('こんにちは', '山田太郎', '見積もり', '電車は午後六時に駅を出発します。'),
    'hangul': ('안녕하세요 여러분', '김철수', '보고서', '기차는 저녁 여섯 시에 역에서 출발합니다. '),
}

BCC = [['Hidden Person', 'secret.recipient@example.net']]

# Name as the file is called, and as it travels.
NAMES = [
    ('report.pdf', 'report.pdf'), ('my report.pdf', 'my report.pdf'), ('Grüße.pdf', 'Grüße.pdf'), ('Gru\u0308n.pdf', 'Gru\u0308n.pdf'),
    ('請求書.pdf', '請求書.pdf'), ('فاتورة.pdf', 'فاتورة.pdf'), ('\U0001F426.png', '\U0001F426.png'), ('a.tar.gz', 'a.tar.gz'),
    ('README', 'README'), ('invoice\u202Efdp.exe', 'invoicefdp.exe'), ('a\u2066b\u2069.exe', 'ab.exe'), ('a\u200Eb.exe', 'a\u200Eb.exe'),
    ('a.pdf' + ' ' * 120 + '.exe', 'a.pdf' + ' ' * 120 + '.exe'), ('..\\..\\x', 'x'), ('../../x', 'x'), ('/etc/cron.d/x', 'x'),
    ('/etc/passwd', 'passwd'), ('a/b\\c', 'c'), ('a/', 'attachment'), ('\\\\host\\share\\x.doc', 'x.doc'), ('C:x', 'C:x'),
    ('C:\\dir\\x.doc', 'x.doc'), ('x.txt:evil.exe', 'x.txt:evil.exe'), ('CON', 'CON'), ('con.txt', 'con.txt'), ('COM\u00B9', 'COM\u00B9'),
    ('x.pdf.', 'x.pdf.'), ('x\0.exe', 'x.exe'), ('a\nb.txt', 'a b.txt'), ('a\r\nContent-Type: text/html\r\n\r\nb.txt', 'html  b.txt'),
    ('a\u001B[31m.txt', 'a[31m.txt'), ('a\u009Bb.txt', 'ab.txt'), ('.desktop', '.desktop'), ('.bashrc', '.bashrc'), ('-rf', '-rf'),
    ('~', '~'), ('~root', '~root'), ('', 'attachment'), ('   ', 'attachment'), ('.', 'attachment'), ('..', 'attachment'), ('...', '...'),
    ('*?.txt', '*?.txt'), ('<img src=x>.png', '<img src=x>.png'), ('a|b.sh', 'a|b.sh'), ('"a".txt', '"a".txt'), ('a"b".txt', 'a"b".txt'),
    ('a%2Fb.txt', 'a%2Fb.txt'), ('a\U000E0041.txt', 'a.txt'), ('ReadMe.TXT', 'ReadMe.TXT'), ('readme.txt', 'readme.txt'),
    ("it's.txt", "it's.txt"), ("utf-8''x.txt", "utf-8''x.txt"), ('a;b=c.txt', 'a;b=c.txt'), ('=?utf-8?Q?x?=.txt', '=?utf-8?Q?x?=.txt'),
    ('a' * 4096 + '.pdf', None), ('漢' * 4096 + '.docx', None), ('\U0001F426' * 2000 + '.png', None), ('x' * 190 + '.txt', 'x' * 190 + '.txt'),
    ('e' + '\u0301' * 60 + '.txt', 'e' + '\u0301' * 60 + '.txt'), ('\U0001F469\u200D\U0001F467\u200D\U0001F466.jpg',) * 2,
    ('名' * 60 + '.pdf', '名' * 60 + '.pdf'),
]

LONG_WORD = 'https://example.org/' + 'a' * 1500
TEXTS = {
    'empty': '', 'one line': 'Hello', 'only spaces': '     ', 'only line breaks': '\n\n\n', 'line break at the end': 'Hello\n',
    'two at the end': 'Hello\n\n', 'begins with an empty line': '\nHello', 'leading spaces': '  a\n    b\n c', 'trailing spaces': 'a   \nb \nc',
    'dots': '.\n..\n.a\n. \n...b', 'From lines': 'From here\nFrom: x\n\nFrom \n From there', 'tabs': 'a\tb\n\tc\t\nd',
    'signature': 'Hello\n\n-- \nAnna\nexample.org', 'signature mark without a blank': 'Hello\n--\nAnna', 'only a signature': '-- \nAnna',
    'two signature marks': 'Hello\n-- \nAnna\n-- \nBo', 'quotes': '> one\n>> two\n>>> three\n\nmine', 'spaced quotes': '> > two\n> one\nmine',
    'quoted signature': '> a\n> -- \n> Anna\nmine', 'empty quoted lines': '> a\n>\n>\n> b', 'long quote': '> ' + 'word ' * 60 + '\nmine',
    'a quote that looks like From': '> From here\n> .\nmine', 'long paragraph': 'word ' * 400, 'long word': 'x' * 5000,
    'words of 80': ' '.join('y' * 80 for _ in range(20)), 'long address': f'Look at {LONG_WORD} there.',
    'dashes where a line ends': ('a' * 60 + ' -- ' + 'b ' * 40 + '-- ') * 3, 'From where a line ends': ('c' * 68 + ' From ' + 'd ' * 30) * 3,
    'dashes between long words': 'a ' * 30 + '-- ' + 'x' * 80 + ' -- ' + 'y' * 80 + ' -- z',
    'marks where a line ends': ('e' * 68 + ' >f ' + 'g ' * 30) * 3, 'double blanks': 'a  b   c    ' * 40 + 'd', '998': 'z' * 998, '999': 'z' * 999,
    'bare CR': 'a\rb\rc', 'CR LF': 'a\r\nb\r\nc', 'NUL and bells': 'a\0b\ac\x1b[31md\x7f', 'separators': 'a\u2028b\u2029c',
    'combining': 'e\u0301' * 300 + '\n' + 'a' + '\u0300\u0301\u0302' * 40, 'emoji': '\U0001F469\u200D\U0001F467 ' * 100, 'RTL': 'שלום\u200f עולם ' * 40,
    'one foreign letter': 'word ' * 100 + 'é', 'foreign long word': 'é' * 3000, 'Han without blanks': '漢字' * 600, 'equal signs': '=20=3D=\n=\n==',
    'soft breaks': 'a=\nb=\n', 'MIME in the text': '--=_0\nContent-Type: text/html\n\n<b>x</b>\n--=_0--', 'dot alone at the end': 'a\n.\n',
    'Latin-1 octets': ''.join(chr(c) for c in range(0xA0, 0x100)), 'private use': '\uE000\uF8FF', 'byte order mark': '\uFEFFa\uFEFF',
    'many lines': '\n'.join(f'line {i}' for i in range(5000)), 'only quotes': '>\n>>\n>', 'smileys': ':-)\n>:-(\n<3', 'commands': 'QUIT\n.\nRSET\nDATA',
}

SUBJECTS = [
    '', 'x', 'Re: [list] a: b', 'a  b   c', ' a ', 'word ' * 60 + 'end', 'x' * 300, 'x' * 900, 'é', 'é' * 400, 'Zoë: ' + 'word ' * 40, 'word ' * 40 + 'é',
    'é ' + 'word ' * 20 + 'é', '=?utf-8?Q?fake?=', 'a=?b', '?= =?', 'a\nBcc: eve@example.com', 'a\r\n\r\nbody', 'a\tb', 'a\0b', 'a\u202Eb', '漢字' * 80,
    '\U0001F469\u200D\U0001F467\u200D\U0001F466' * 20, 'e\u0301' * 100, '"quoted" (comment) <x@y>', 'a_b=c?d', 'Ünïcödé  two blanks', 'x' * 70 + ' é',
    '\u05e9\u05dc\u05d5\u05dd ' * 30, 'a, b; c: d', 'e' + '\u0301' * 200,
]

# Name and address as composed; name and address as they are read.
PEOPLE = [
    (['Anna', 'anna@example.org'],) * 2, (['', 'anna@example.org'],) * 2, (['Weber, Anna', 'anna@example.org'],) * 2,
    (['Anna "Anni" Weber', 'anna@example.org'],) * 2, (['Back\\slash', 'anna@example.org'],) * 2, (['Anna (home)', 'anna@example.org'],) * 2,
    (['Dr. A. Weber', 'anna@example.org'],) * 2, (['Зоя', 'anna@example.org'],) * 2, (['Zoë ' + 'Sehr-Lang ' * 12 + 'Z', 'anna@example.org'],) * 2,
    (['Name ' * 30 + 'End', 'anna@example.org'],) * 2, (['eve@example.com', 'anna@example.org'],) * 2, (['=?utf-8?Q?x?=', 'anna@example.org'],) * 2,
    (['a\r\nBcc: eve@example.com', 'anna@example.org'], ['a Bcc: eve@example.com', 'anna@example.org']), (['a  b', 'anna@example.org'],) * 2,
    (['', 'anna+tag@example.org'],) * 2, (['', '"with blank"@example.org'],) * 2, (['', 'with blank@example.org'], ['', '"with blank"@example.org']),
    (['', "o'neil@example.org"],) * 2, (['', 'anna@bücher.example'], ['', 'anna@xn--bcher-kva.example']), (['', 'anna@例え.example'], ['', 'anna@xn--r8jz45g.example']),
    (['', 'anna@xn--bcher-kva.example'],) * 2, (['', 'root@localhost'],) * 2, (['', 'anna@[192.0.2.1]'],) * 2, (['Anna; Bo', 'a.b.c@example.org'],) * 2,
    (['@', 'anna@example.org'],) * 2, (['<b>Anna</b>', 'anna@example.org'],) * 2, (['日本 太郎' * 10, 'taro@example.org'],) * 2,
]
UTF8_PEOPLE = [(['Jörg', 'jörg@example.org'],) * 2, (['', '用户@例え.example'], ['', '用户@xn--r8jz45g.example']), (['Почта', 'почта@example.org'],) * 2]

MESSAGE = b'From: a@example.org\r\nSubject: inner\r\nContent-Type: text/plain\r\n\r\n-- \r\ninner text\r\n'


def octets(kind, size=5000):
    rng = random.Random(kind)
    return {'random': rng.randbytes(size), 'text': b'a line\n' * (size // 7), 'crlf': b'a line\r\n' * (size // 8), 'nul': b'\0' * size, 'empty': b'',
            'utf8': 'Grüße\n'.encode() * 50, 'latin1': 'Grüße\n'.encode('latin-1') * 50, 'cr': b'a\rb\r' * 50, 'dots': b'.\r\n..\r\n.\r\n',
            'boundary': b'--=_0123456789\r\n' * 50, 'one': b'x', 'newline': b'\n'}[kind]


def messages():
    """Forwarded whole: what is in it, type and transfer encoding as it travels, and whether it needs a server for 8 bits."""
    yield 'plain', MESSAGE, 'message/rfc822', '7bit'
    yield 'without a last line break', MESSAGE[:-2], 'message/rfc822', '7bit'
    yield 'eight bit', MESSAGE + 'Grüße\r\n'.encode(), 'message/rfc822', '8bit'
    yield 'long line', MESSAGE + b'x' * 999 + b'\r\n', 'application/octet-stream', 'base64'
    yield 'NUL', MESSAGE + b'a\0b\r\n', 'application/octet-stream', 'base64'
    yield 'bare CR', MESSAGE + b'a\rb\r\n', 'application/octet-stream', 'base64'
    yield 'bare LF', MESSAGE + b'a\nb\r\n', 'application/octet-stream', 'base64'
    yield 'dots', MESSAGE + b'.\r\n..\r\nFrom x\r\n', 'message/rfc822', '7bit'
    yield 'multipart', b'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n', 'message/rfc822', '7bit'
