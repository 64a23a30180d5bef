#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_letters.py RENDER_LETTERS [--keep DIR]: letters are written, and read by another program (Python's email) and by our own reader.

Structure, text, names and octets are equal; nothing is 8-bit, longer than 998 octets or hidden that must not be; no Bcc, host or path leaks; a copy differs
from what is sent in its Bcc alone; a draft opens as what it was.
"""
import email
import email.header
import email.policy
import email.utils
import json
import os
import re
import socket
import subprocess
import sys
import tempfile

import lettercases as cases


class Case:
    def __init__(self, name, structure='plain', **letter):
        self.name, self.structure = name, structure
        self.letter = {'from': ['Anna', 'anna@example.org'], 'to': [['Bo', 'bo@example.net']], 'bcc': cases.BCC, 'subject': 'The tide', 'text': 'Hello',
                       'messageId': '<abc.1@example.org>', 'inReplyTo': '<q.1@example.net>', 'references': ['<p.1@example.net>', '<q.1@example.net>']} | letter
        self.files = []     # (name as it travels, octets, type)
        self.people = self.letter['to']
        self.eight_bit = self.utf8 = False

    def attach(self, name, octets, kind='application/octet-stream', shown=..., content_id='', travels=None):
        self.letter.setdefault('parts', []).append({'file': f'part-{id(self)}-{len(self.files)}', 'name': name, 'type': kind, 'contentId': content_id})
        self.files.append((name if shown is ... else shown, octets, travels or kind))
        return self


def by_script():
    for script, (greeting, person, word, sentence) in cases.SCRIPTS.items():
        rich = f'<p>{sentence * 5}</p><p><b>{word}</b></p>'
        yield Case(f'{script}: short', subject=greeting, text=greeting, to=[[person, 'bo@example.net']])
        yield Case(f'{script}: long', subject=sentence * 8, text=(sentence * 30 + '\n\n') * 4, **{'from': [person, 'anna@example.org']})
        yield Case(f'{script}: quoted', subject='Re: ' + greeting, text=f'> {sentence * 10}\n>> {sentence}\n\n{sentence}\n-- \n{person}')
        yield Case(f'{script}: rich', 'alternative(plain,html)', subject=greeting, text=sentence * 5, html=rich)
        yield Case(f'{script}: file', 'mixed(plain,octet-stream)', text=sentence).attach(f'{word} {word}.pdf', cases.octets('random'))
        yield Case(f'{script}: long name', 'mixed(plain,octet-stream)', text=sentence).attach(f'{word * 8}.pdf', cases.octets('text'))
        yield Case(f'{script}: people', to=[[person, 'a@example.org'], [f'{person}, {word}', 'b@example.org'], ['Bo', 'c@example.org']] * 8)
        yield Case(f'{script}: all', 'mixed(alternative(plain,related(html,png)),octet-stream)', subject=sentence * 3, text=sentence,
                   html=rich + '<p><img src="cid:a1@x" alt=""/></p>').attach('a.png', b'\x89PNG' + cases.octets('random'), 'image/png', content_id='a1@x').attach(
                       f'{word}.bin', cases.octets('nul'))


def by_name():
    for name, travels in cases.NAMES:
        yield Case(f'name {name[:30]!r}', 'mixed(plain,octet-stream)').attach(name, b'x', shown=travels)


def by_text():
    for name, text in cases.TEXTS.items():
        yield Case(f'text: {name}', text=text)


def by_header():
    for i, subject in enumerate(cases.SUBJECTS):
        yield Case(f'subject {i}', subject=subject)
    for i, (person, read) in enumerate(cases.PEOPLE + cases.UTF8_PEOPLE):
        case = Case(f'person {i}', to=[person, ['Bo', 'bo@example.net']], cc=[['Cy', 'cy@example.net']])
        case.people = [read, ['Bo', 'bo@example.net']]
        case.utf8 = not read[1].isascii()
        yield case
    yield Case('300 references', references=[f'<{i}.{"x" * 40}@example.net>' for i in range(300)])
    yield Case('reply to', replyTo=[['List', 'list@example.org'], ['', 'b@example.org']])
    case = Case('only Bcc', to=[])
    case.people = None
    yield case
    yield Case('200 people', to=[[f'Person {i}', f'p{i}@example.org'] for i in range(200)])


def by_file():
    for kind in ('random', 'text', 'crlf', 'nul', 'empty', 'utf8', 'latin1', 'cr', 'dots', 'boundary', 'one', 'newline'):
        yield Case(f'file: {kind}', 'mixed(plain,octet-stream)').attach('a.bin', cases.octets(kind))
    yield Case('file: text', 'mixed(plain,csv)').attach('a.csv', cases.octets('utf8'), 'text/csv')
    yield Case('file: no type', 'mixed(plain,octet-stream)').attach('a', b'x', 'nonsense\r\nX: y', travels='application/octet-stream')
    yield Case('file: multipart', 'mixed(plain,octet-stream)').attach('a', b'x', 'multipart/mixed', travels='application/octet-stream')
    yield Case('25 MB', 'mixed(plain,octet-stream)').attach('big.bin', cases.octets('random', 25 * 1024 * 1024))
    for name, octets, travels, transfer in cases.messages():
        kind = travels.split('/')[1]
        case = Case(f'message: {name}', f'mixed(plain,{kind})').attach('Inner', octets, 'message/rfc822', shown='Inner.eml', travels=travels)
        case.eight_bit = transfer == '8bit'
        yield case
    many = Case('40 files', 'mixed(plain,' + ','.join(['octet-stream'] * 40) + ')')
    for i in range(40):
        many.attach(f'{i}.bin', cases.octets('random', i))
    yield many
    yield Case('picture in plain text', 'mixed(plain,png)').attach('a.png', b'x', 'image/png', content_id='a@x')
    yield Case('two pictures', 'alternative(plain,related(html,png,jpeg))', html='<p><img src="cid:a@x"/><img src="cid:b@x"/></p>').attach(
        'a.png', b'x', 'image/png', content_id='a@x').attach('b.jpg', b'y', 'image/jpeg', content_id='b@x')


def structure(part):
    if part.get_content_maintype() == 'multipart':
        return part.get_content_subtype() + '(' + ','.join(structure(each) for each in part.iter_parts()) + ')'
    return part.get_content_subtype()


def unflowed(text):
    """RFC 3676, 4: a second reading of it, beside our own."""
    out, open_depth = [], None
    for line in text.split('\n'):
        marks = len(line) - len(line.lstrip('>'))
        content = line[marks:]
        content = content[1:] if content.startswith(' ') else content
        prefix = '>' * marks + (' ' if marks and content else '')
        if open_depth == marks and content != '-- ':
            out[-1] += content
        else:
            out.append(prefix + content)
        open_depth = marks if content.endswith(' ') and content != '-- ' else None
    return '\n'.join(out)


def plain(text):
    """What may be different: controls, blanks at the ends of lines, how quotes are marked, line breaks at the end."""
    text = re.sub('\r\n|\r|\u2028|\u2029', '\n', text)
    text = re.sub('[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]', '', text)
    lines = []
    for line in text.split('\n'):
        marks = re.match('(> ?)*', line).group()
        content = line[len(marks):]
        if marks and content.strip() == '' and content != '':
            content = ''
        content = content if content == '-- ' else content.rstrip(' ')
        lines.append('>' * marks.count('>') + (' ' if marks and content else '') + content)
    return '\n'.join(lines).rstrip('\n')


def one_line(text):
    text = re.sub('\r?\n(?=[ \t])|\r(?=\n)', '', text)
    text = re.sub('[\t\n\r\x0b\x0c\x85\u2028\u2029]', ' ', text)
    return re.sub('[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]', '', text).strip()


def check_wire(case, raw, found, folder):
    for line in raw.split(b'\r\n'):
        assert len(line) <= 998, f'a line of {len(line)} octets'
        assert b'\r' not in line and b'\n' not in line, f'a bare line break: {line!r}'
    assert b'\0' not in raw, 'NUL'
    assert raw.isascii() or case.eight_bit or case.utf8, '8-bit'
    assert found['needsEightBit'] == case.eight_bit, 'needsEightBit'
    assert found['needsUtf8'] == case.utf8, 'needsUtf8'
    header = raw.split(b'\r\n\r\n')[0]
    for line in header.split(b'\r\n'):
        assert len(line) <= 78 or b' ' not in line.strip(), f'not folded: {line!r}'
        assert line.strip(), 'an empty fold'
    allowed = {b'Date', b'From', b'Reply-To', b'To', b'Cc', b'Subject', b'Message-ID', b'In-Reply-To', b'References', b'MIME-Version', b'Content-Type',
               b'Content-Transfer-Encoding'}
    names = {line.split(b':')[0] for line in header.split(b'\r\n') if line[:1] not in b' \t'}
    assert names <= allowed, f'fields {names - allowed}'
    for leak in (b'secret.recipient', b'Hidden', folder.encode(), os.getcwd().encode(), b'part-'):
        assert leak not in raw, f'leaks {leak!r}'
    host = re.escape(socket.gethostname().encode())
    assert not re.search(rb'(?i)\b' + host + rb'\b', re.sub(rb'=\?.*?\?=', b'', header)), 'leaks the name of this computer'


def people(raw):
    """By Python's older parser: the newer one puts blanks between the encoded words of a name."""
    field = re.sub('\r?\n', '', email.message_from_bytes(raw)['To'])
    return [[str(email.header.make_header(email.header.decode_header(name))), address] for name, address in email.utils.getaddresses([field], strict=False)]


def check_read(case, raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for part in message.walk():
        assert not part.defects, f'defects {part.defects}'
        for name, value in part.items():
            # Python finds fault with RFC 6532's addresses, which is what was asked for.
            assert not getattr(value, 'defects', ()) or case.utf8, f'{name}: {value.defects}'
    assert structure(message) == case.structure, structure(message)
    assert (message['Subject'] or '') == one_line(case.letter['subject']), repr(message['Subject'])
    assert message['Message-ID'] == '<abc.1@example.org>' and message['In-Reply-To'] == '<q.1@example.net>'
    references = message['References'].split()
    wanted = case.letter['references']
    assert references == (wanted if len(wanted) <= 21 else [wanted[0]] + wanted[-20:]), references
    assert str(message['Date']) == 'Mon, 02 Feb 2026 03:40:00 +0100', str(message['Date'])
    if case.people is None:
        assert str(message['To']) == 'undisclosed-recipients:;'
    elif not case.utf8:
        assert people(raw) == case.people, people(raw)
    text = message.get_body(('plain',))
    assert text.get_param('format') == 'flowed'
    body = text.get_content().replace('\r\n', '\n')
    assert all(len(line) <= 72 + 1 or ' ' not in line[1:73].rstrip(' ') or line.startswith('-- ') for line in body.split('\n')) or not body.isascii(), 'not flowed'
    assert plain(unflowed(body)) == plain(case.letter['text']), repr(body[:500])
    if case.letter.get('html'):
        assert case.letter['html'] in re.sub(' style="margin:0"', '', message.get_body(('html',)).get_content())
    check_files(case, message)


def check_files(case, message):
    parts = [part for part in message.walk() if part.get_content_disposition()]
    inner = [part for outer in parts if outer.get_content_type() == 'message/rfc822' for part in outer.walk() if part is not outer]
    parts = [part for part in parts if part not in inner]
    assert len(parts) == len(case.files), f'{len(parts)} files'
    for part, (name, octets, kind) in zip(parts, case.files):
        shown = part.get_filename()
        assert part.get_content_type() == kind, part.get_content_type()
        assert shown == name or (name is None and len(shown.encode()) <= 200 and '…' in shown), repr(shown)
        if kind != 'message/rfc822':
            assert part.get_payload(decode=True) == octets, 'octets differ'


def check_message_octets(case, raw):
    """Python writes a message in a message anew, so its octets are looked for as they are."""
    for _, octets, kind in case.files:
        assert kind != 'message/rfc822' or b'\r\n\r\n' + octets + b'\r\n--=_' in raw, 'the message was changed'


def check_own(case, found):
    read, opened = found['read'], found['opened']
    assert not read['notes'], read['notes']
    assert read['subject'] == opened['subject'] == one_line(case.letter['subject']), read['subject']
    text = plain(case.letter['text'])
    blocks = [line for line in plain(read['text']).split('\n') if line.strip('> ')]
    wanted = [line for line in text.split('\n') if line.strip('> ')]
    if not any(kind == 'message/rfc822' for _, _, kind in case.files):
        assert blocks == wanted, blocks[:20]
    exact = re.sub('\r\n|\r|\u2028|\u2029', '\n', case.letter['text'])
    assert opened['text'] == re.sub('[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]', '', exact), repr(opened['text'][:300])
    assert opened['octetsEqual'] and len(opened['names']) == len(case.files), 'the draft lost a file'
    assert opened['rich'] == bool(case.letter.get('html')) and opened['messageId'] == '<abc.1@example.org>'
    assert opened['bcc'] == cases.BCC and opened['from'] == [case.letter['from']]
    if case.people is not None:
        assert [each[1] for each in read['to']] == [each[1] for each in case.people], read['to']
        assert opened['to'] == read['to']
    assert read['recipients'][-1] == 'secret.recipient@example.net' and read['sender'] == 'anna@example.org'


def check_copy(raw, copy, draft):
    field = b'Bcc: Hidden Person <secret.recipient@example.net>\r\n'
    assert copy.replace(field, b'', 1) == raw and field in copy, 'the copy is another message'
    assert field in draft and b'\r\nMessage-ID: <version@example.org>\r\n' in draft and b'X-Godwit-Letter: <abc.1@example.org>\r\n' in draft
    assert b'X-Godwit' not in copy


def check(case, base, folder):
    def octets(ending):
        with open(base + ending, 'rb') as file:
            return file.read()
    raw, found = octets('.eml'), json.loads(octets('.read.json'))
    check_wire(case, raw, found['read'], folder)
    check_read(case, raw)
    check_message_octets(case, raw)
    check_own(case, found)
    check_copy(raw, octets('.copy.eml'), octets('.draft.eml'))


def main():
    every = [case for kind in (by_script, by_name, by_text, by_header, by_file) for case in kind()]
    with tempfile.TemporaryDirectory(prefix='letters-') as temporary:
        folder = sys.argv[3] if '--keep' in sys.argv else temporary
        os.makedirs(folder, exist_ok=True)
        for i, case in enumerate(every):
            for part, (_, octets, _) in zip(case.letter.get('parts', []), case.files):
                with open(os.path.join(folder, part['file']), 'wb') as file:
                    file.write(octets)
            with open(os.path.join(folder, f'{i:03}.letter.json'), 'w', encoding='utf-8') as file:
                json.dump(case.letter, file)
        subprocess.run([sys.argv[1], folder], check=True)
        failed = 0
        for i, case in enumerate(every):
            try:
                check(case, os.path.join(folder, f'{i:03}'), folder)
            except (AssertionError, ValueError, LookupError) as error:
                failed += 1
                print(f'{i:03} {case.name}: {type(error).__name__} {error}'[:600])
    print(f'{len(every)} letters, {failed} wrong')
    return 1 if failed or len(every) < 200 else 0


if __name__ == '__main__':
    sys.exit(main())
