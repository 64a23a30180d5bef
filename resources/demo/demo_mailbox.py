# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo mailbox of Anna Lindqvist: folders and messages, the same ones on every machine for the same day.

mailbox(day) returns Folder values; every message of a folder is in order of arrival. `day` is the date of the newest message.
"""
import base64
import binascii
import datetime
import email.utils
import quopri
import random
import struct
import zlib
from dataclasses import dataclass, field

import demo_texts as texts

ANNA = ('Anna Lindqvist', 'anna@example.org')
SEED = 20110926
NEWEST_FRIEND = 6  # writes the newest letter of all


@dataclass
class Message:
    date: datetime.datetime
    sender: tuple
    subject: str
    octets: bytes
    message_id: str
    references: list
    text: str
    flags: set = field(default_factory=set)


@dataclass
class Folder:
    path: str                # decoded, '/' between the levels
    messages: list
    subscribed: bool = True
    owner: str = 'anna'      # 'bob': made in his account and shared with Anna
    create: bool = True      # False: the server makes it by itself


# ------------------------------------------------------------------------------------------------------------------ octets

def _word(text, charset='utf-8'):
    """RFC 2047 encoded words where they are needed, each at most 75 octets."""
    if text.isascii():
        return text
    words, piece = [], ''
    for character in text:
        if len(base64.b64encode((piece + character).encode(charset))) > 74 - len(charset) - 7:
            words.append(piece)
            piece = ''
        piece += character
    words.append(piece)
    return '\r\n '.join(f'=?{charset}?B?{base64.b64encode(word.encode(charset)).decode()}?=' for word in words)


def _person(person, charset='utf-8'):
    name, address = person
    return f'{_word(name, charset) if not name.isascii() else _quoted(name)} <{address}>'


def _quoted(name):
    return f'"{name}"' if any(c in '.,()&' for c in name) else name


def _base64(data):
    return base64.encodebytes(data).replace(b'\n', b'\r\n')


def text_part(text, charset='utf-8', subtype='plain', parameters=''):
    """A text part; 7bit, quoted-printable or base64, whichever suits it."""
    data = text.encode(charset).replace(b'\n', b'\r\n')
    head = f'Content-Type: text/{subtype}; charset={charset if not text.isascii() else "us-ascii"}{parameters}\r\n'
    if text.isascii() and max(map(len, text.split('\n'))) < 990:
        return head.encode() + b'Content-Transfer-Encoding: 7bit\r\n\r\n' + data + b'\r\n'
    if charset == 'iso-2022-jp':
        return head.encode() + b'Content-Transfer-Encoding: 7bit\r\n\r\n' + data + b'\r\n'
    if sum(byte > 126 for byte in data) * 3 > len(data):
        return head.encode() + b'Content-Transfer-Encoding: base64\r\n\r\n' + _base64(data)
    printable = quopri.encodestring(data.replace(b'\r\n', b'\n')).replace(b'\n', b'\r\n')
    return head.encode() + b'Content-Transfer-Encoding: quoted-printable\r\n\r\n' + printable + b'\r\n'


def file_part(data, kind, name, disposition='attachment', content_id=None):
    parameter = f'filename="{name}"' if name.isascii() else "filename*=utf-8''" + ''.join(
        chr(b) if chr(b).isalnum() and b < 128 or b in b'.-_' else f'%{b:02X}' for b in name.encode())
    head = f'Content-Type: {kind}\r\nContent-Disposition: {disposition}; {parameter}\r\nContent-Transfer-Encoding: base64\r\n'
    if content_id:
        head += f'Content-ID: <{content_id}>\r\n'
    return head.encode() + b'\r\n' + _base64(data)


def multipart(kind, boundary, parts):
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode()
    line = b'--' + boundary.encode()
    return head + b''.join(line + b'\r\n' + part + b'\r\n' for part in parts) + line + b'--\r\n'


def picture(rng, width=320, height=180):
    """A PNG of an evening at the sea: sky, sun and mud in bands. Deterministic, a few kilobytes."""
    top = (rng.randrange(20, 90), rng.randrange(60, 130), rng.randrange(140, 220))
    low = (rng.randrange(200, 250), rng.randrange(140, 200), rng.randrange(60, 130))
    sun_x, sun_y, radius, horizon = rng.randrange(60, 260), rng.randrange(50, 100), rng.randrange(10, 22), 120
    rows = bytearray()
    for y in range(height):
        rows.append(0)  # filter: none
        share = min(y, horizon) / horizon
        sky = bytes(int(a + (b - a) * share) for a, b in zip(top, low)) if y < horizon else bytes((90 - y // 4, 84 - y // 4, 78 - y // 5))
        row = bytearray(sky * width)
        if abs(y - sun_y) <= radius:
            half = int((radius ** 2 - (y - sun_y) ** 2) ** 0.5)
            row[(sun_x - half) * 3:(sun_x + half) * 3] = bytes((255, 244, 200)) * (2 * half)
        rows += row

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', binascii.crc32(kind + data))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(bytes(rows), 9)) + chunk(b'IEND', b''))


def pdf(lines):
    """A one-page PDF that a viewer opens."""
    escaped = [line.replace('\\', '').replace('(', '').replace(')', '') for line in lines]
    stream = ('BT /F1 12 Tf 60 780 Td 18 TL ' + ' '.join(f'({line}) Tj T*' for line in escaped) + ' ET').encode('latin-1', 'replace')
    objects = [b'<< /Type /Catalog /Pages 2 0 R >>', b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
               b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
               b'<< /Length %d >>\nstream\n%s\nendstream' % (len(stream), stream),
               b'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
    out, places = b'%PDF-1.4\n', []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b'%d 0 obj\n%s\nendobj\n' % (number, content)
    table = b'xref\n0 %d\n0000000000 65535 f \n' % (len(objects) + 1) + b''.join(b'%010d 00000 n \n' % place for place in places)
    return out + table + b'trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' % (len(objects) + 1, len(out))


# ------------------------------------------------------------------------------------------------------------------ the writer

class Writer:
    """Makes messages one after another; its random numbers are the only ones in here."""

    def __init__(self, day):
        self.rng = random.Random(SEED)
        self.newest = datetime.datetime.combine(day, datetime.time(5, 47), datetime.timezone.utc)
        self.serial = 0

    def ago(self, days):
        """A moment `days` (with a fraction) before the newest message, to the second."""
        return (self.newest - datetime.timedelta(days=days)).replace(microsecond=0)

    def moments(self, count, youngest, oldest, recent=1.0):
        """Moments in ascending order; `recent` > 1 crowds them towards the youngest."""
        return sorted(self.ago(youngest + (oldest - youngest) * self.rng.random() ** recent) for _ in range(count))

    def fill(self, template):
        rng = self.rng
        first, second, third = rng.sample(texts.SPECIES, 3)
        return template.format(
            place=rng.choice(texts.PLACES), species=first, species2=second, species3=third,
            species_one=first.rstrip('s'), weather=rng.choice(texts.WEATHER),
            n=rng.randrange(12, 90) * 10, m=rng.randrange(3, 480), m3=f'{rng.randrange(1000):03}', digit=rng.randrange(2, 9),
            tag=rng.choice('ABCEHJKLNPTX') + rng.choice('ABCEHJKLNPTX') + str(rng.randrange(10)))

    def letter(self, letters):
        """A subject and a text that speak of the same place, bird and number."""
        subjects, text = self.rng.choice(letters)[:2]
        return self.fill(f'{self.rng.choice(subjects)}\0{text}').split('\0')

    def message(self, date, sender, to, subject, body, text='', charset='utf-8', parent=None, extra=(), flags=()):
        """`body`: octets from Content-Type on; `text`: what a reply would quote."""
        self.serial += 1
        message_id = f'<{self.serial:05}.{self.rng.randrange(16 ** 8):08x}@{sender[1].split("@")[1]}>'
        references = (parent.references + [parent.message_id])[-12:] if parent else []
        zone = datetime.timezone(datetime.timedelta(hours=self.rng.choice([0, 1, 1, 2, 2, 9, -4])))
        head = [f'Date: {email.utils.format_datetime(date.astimezone(zone))}', f'From: {_person(sender, charset)}',
                'To: ' + ',\r\n '.join(_person(person) for person in to), f'Subject: {_word(subject, charset)}',
                f'Message-ID: {message_id}']
        if parent:
            head += [f'In-Reply-To: {parent.message_id}', 'References: ' + '\r\n '.join(references)]
        head += [*extra, 'MIME-Version: 1.0']
        octets = '\r\n'.join(head).encode('ascii') + b'\r\n' + body
        return Message(date, sender, subject, octets, message_id, references, text, set(flags))

    def boundary(self):
        return f'=_{self.rng.randrange(16 ** 12):012x}'

    def plain(self, date, sender, to, subject, text, flowed=False, **more):
        charset = more.get('charset', 'utf-8')
        parameters = '; format=flowed' if flowed else ''
        return self.message(date, sender, to, subject, text_part(wrapped(text, flowed), charset, parameters=parameters), text, **more)

    def reply(self, date, sender, to, parent, words, **more):
        subject = parent.subject if parent.subject.startswith('Re: ') else 'Re: ' + parent.subject
        when = parent.date.strftime('%d %B %Y at %H:%M')
        quoted = '\n'.join('> ' + line if not line.startswith('>') else '>' + line for line in wrapped(parent.text, False).split('\n')[:9])
        text = f'{words}\n\nOn {when}, {parent.sender[0]} wrote:\n{quoted}'
        return self.message(date, sender, to, subject, text_part(text), words, parent=parent, **more)


def wrapped(text, flowed):
    """Lines of at most 72 characters; RFC 3676 soft breaks end with a blank."""
    out = []
    for line in text.split('\n'):
        while len(line) > 72 and not line.startswith(' '):
            cut = line.rfind(' ', 0, 72)
            if cut <= 0:
                break
            out.append(line[:cut] + (' ' if flowed else ''))
            line = line[cut + 1:]
        out.append(line)
    return '\n'.join(out)


# ------------------------------------------------------------------------------------------------------------------ the folders

def mailing_list(w, list_id, name, letters, people, threads, oldest):
    """Threads with answers to answers; code or figures in some; the last ones unread."""
    to = [(name, list_id.replace('.', '@', 1))]
    extra = [f'List-Id: {name} <{list_id}>', f'List-Post: <mailto:{to[0][1]}>', 'Precedence: list']
    messages = []
    for start in w.moments(threads, 0.4, oldest, 1.3):
        sender = w.rng.choice(people)
        chosen = w.rng.choice(letters)
        _, _, answers, additions = chosen
        subject, text = w.letter([chosen])
        for addition in w.rng.sample(additions, min(len(additions), w.rng.randrange(1, 3))):
            text += '\n\n' + w.fill(addition)
        thread = [w.plain(start, sender, to, subject, f'{text}\n\n-- \n{sender[0]}', flowed=True, extra=extra)]
        unsaid = w.rng.sample(answers, len(answers))
        for _ in range(min(int(w.rng.expovariate(0.28)), 14)):
            parent = w.rng.choice(thread[-4:])
            date = parent.date + datetime.timedelta(minutes=w.rng.randrange(9, 2200))
            if date >= w.newest:
                break
            answer = unsaid.pop() if unsaid else w.rng.choice(texts.THANKS)
            others = [person for person in people if person != parent.sender]
            sender = w.rng.choice(others) if w.rng.random() > 0.07 or parent.sender == ANNA else ANNA
            thread.append(w.reply(date, sender, to, parent, f'{w.fill(answer)}\n\n{sender[0].split()[0]}', extra=extra))
        messages += thread
    return messages


def work(w, count, oldest, youngest=0.1):
    """Letters of colleagues, some with a photograph or a table; Anna's answers go to `sent`."""
    messages, sent = [], []
    for date in w.moments(count, youngest, oldest, 1.5):
        sender = w.rng.choice(texts.COLLEAGUES)
        to = [ANNA] + w.rng.sample([c for c in texts.COLLEAGUES if c != sender], w.rng.choice([0, 0, 1, 3]))
        subject, text = w.letter(texts.WORK_LETTERS)
        text += '\n\n' + '\n\n'.join(w.rng.sample(texts.WORK_ADDITIONS, w.rng.randrange(1, 4)))
        text += f'\n\nBest wishes\n{sender[0].split()[0]}'
        dice = w.rng.random()
        if dice < 0.10:
            name = f'Zählung {date:%Y-%m-%d}.csv' if dice < 0.05 else 'counts.csv'
            table = 'place,species,count\r\n' + ''.join(
                f'"{w.rng.choice(texts.PLACES)}",{w.rng.choice(texts.SPECIES)},{w.rng.randrange(5, 4000)}\r\n' for _ in range(40))
            sheet = file_part(table.encode(), 'text/csv; charset=utf-8', name)
            body = multipart('mixed', w.boundary(), [text_part(wrapped(text, False)), sheet])
            message = w.message(date, sender, to, subject, body, text)
        elif dice < 0.18:
            message = photo_letter(w, date, sender, to, subject, text)
        else:
            message = w.plain(date, sender, to, subject, text, flowed=w.rng.random() < 0.4)
        messages.append(message)
        later = date + datetime.timedelta(minutes=w.rng.randrange(15, 900))
        if w.rng.random() < 0.3 and later < w.newest:
            answer = w.reply(later, ANNA, [sender], message, w.rng.choice(texts.ANNA_REPLIES) + '\n\nAnna', flags={r'\Seen'})
            sent.append(answer)
            message.flags |= {r'\Seen', r'\Answered'}
            back = later + datetime.timedelta(minutes=w.rng.randrange(20, 700))
            if w.rng.random() < 0.4 and back < w.newest:
                messages.append(w.reply(back, sender, [ANNA], answer, w.rng.choice(texts.WORK_ADDITIONS) + '\n\n' + sender[0].split()[0]))
    return messages, sent


def photo_letter(w, date, sender, to, subject, text):
    """multipart/related: HTML with an inline picture, its text as the alternative, and the picture in full attached."""
    image, content_id = picture(w.rng), f'photo{w.serial}@{sender[1].split("@")[1]}'
    paragraphs = ''.join(f'<p>{p}</p>\n' for p in text.replace('&', '&amp;').split('\n\n'))
    html = (f'<html><body style="font-family: sans-serif">\n{paragraphs}'
            f'<p><img src="cid:{content_id}" alt="Evening light" width="320"></p>\n</body></html>\n')
    related = multipart('related', w.boundary(), [
        text_part(html, subtype='html'), file_part(image, 'image/png', 'evening.png', 'inline', content_id)])
    alternative = multipart('alternative', w.boundary(), [text_part(wrapped(text, False)), related])
    body = multipart('mixed', w.boundary(), [alternative, file_part(picture(w.rng, 480, 180), 'image/png', 'Küste bei Ebbe.png')])
    return w.message(date, sender, to, subject, body, text)


def friends(w):
    """Everyone writes in the own script and often in an old charset: the first letter lately, the others long ago. Returns
    (for the inbox, from the grandparents, from the others)."""
    lately, grandparents, others = [], [], []
    for name, address, charset, _, letters in texts.FRIENDS:
        for number, (subject, text) in enumerate(letters):
            date = w.ago(w.rng.random() ** 1.4 * 14 if number == 0 else 30 + w.rng.random() * 600)
            message = w.plain(date, (name, address), [ANNA], subject, text, charset=charset)
            own = grandparents if address.endswith('@lindqvist.example') else others
            (lately if number == 0 else own).append(message)
    name, address, charset, _, letters = texts.FRIENDS[NEWEST_FRIEND]
    lately.append(w.plain(w.newest, (name, address), [ANNA], letters[-1][0], letters[-1][1], charset=charset))
    return lately, grandparents, others


def newsletters(w, count, oldest):
    messages = []
    for number, date in enumerate(w.moments(count, 0.2, oldest)):
        sender, address, colour, title, items = texts.NEWSLETTERS[number % 3]
        first = number // 3
        chosen = [items[(first + i) % len(items)] for i in range(3)]
        cells = ''.join(
            f'<tr><td style="padding:14px 24px;border-bottom:1px solid #dddddd">'
            f'<h2 style="margin:0 0 6px 0;color:{colour};font-size:18px">{head}</h2>'
            f'<p style="margin:0;line-height:1.5">{words}</p>'
            f'<p><a href="https://news.example/{number}/{i}" style="color:{colour}">→ {title}</a></p>'
            '</td></tr>\n' for i, (head, words) in enumerate(chosen))
        html = (f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title>'
                '<style>h1 { letter-spacing: 1px }</style></head>\n'
                '<body style="margin:0;background:#f2f2ee"><table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">\n'
                '<table width="600" cellpadding="0" cellspacing="0" style="background:#ffffff;font-family:Georgia,serif;color:#333333">\n'
                f'<tr><td style="background:{colour};padding:28px 24px"><h1 style="margin:0;color:#ffffff">{title}</h1></td></tr>\n'
                f'<tr><td><img src="https://news.example/head/{number}.jpg" width="600" height="180" alt="{chosen[0][0]}" style="display:block">'
                f'<img src="https://news.example/pixel/{number}.gif" width="1" height="1" alt=""></td></tr>\n{cells}'
                '<tr><td style="padding:16px 24px;font-size:12px;color:#888888">anna@example.org · '
                '<a href="https://news.example/unsubscribe">unsubscribe</a></td></tr>\n</table></td></tr></table></body></html>\n')
        text = f'{title}\n\n' + '\n\n'.join(f'{head.upper()}\n{words}' for head, words in chosen)
        body = multipart('alternative', w.boundary(), [text_part(wrapped(text, False)), text_part(html, subtype='html')])
        messages.append(w.message(date, (sender, address), [ANNA], f'{title}, {date:%d.%m.}: {chosen[0][0]}', body, text,
                                  extra=[f'List-Id: <news.{address.split("@")[1]}>',
                                         'List-Unsubscribe: <https://news.example/unsubscribe>']))
    return messages


def invoices(w, count, oldest):
    messages = []
    for date in w.moments(count, 1, oldest):
        shop, address, thing = w.rng.choice(texts.SHOPS)
        number, amount = f'{date:%Y}-{w.rng.randrange(1000, 9999)}', f'{w.rng.randrange(9, 290)}.{w.rng.randrange(100):02}'
        text = texts.INVOICE.format(number=number, thing=thing, amount=amount, shop=shop)
        sheet = pdf([shop, '', f'Invoice {number}', f'Date: {date:%d.%m.%Y}', f'{thing}: {amount} EUR', 'Ms Anna Lindqvist'])
        attached = file_part(sheet, 'application/pdf', f'Rechnung-{number}.pdf')
        html = (f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>td, th {{ padding: 8px 12px; border-bottom: 1px solid #dddddd; '
                f'text-align: left }} .sum {{ text-align: right }}</style></head><body style="font-family:Arial,sans-serif;font-size:14px">'
                f'<h2>{shop}</h2><p>Dear Anna Lindqvist,<br>thank you for your order. Here is what you owe us.</p>'
                f'<table style="border-collapse:collapse;width:480px"><tr style="background:#f2f2ee"><th>Invoice</th><th>Article</th>'
                f'<th class="sum">Amount</th></tr><tr><td>{number}</td><td>{thing}</td><td class="sum">{amount}&nbsp;€</td></tr></table>'
                f'<p><a href="https://shop.example/pay/{number}" style="display:inline-block;background:#2a5d8f;color:#ffffff;padding:10px 22px;'
                f'text-decoration:none;border-radius:4px">Pay now</a></p></body></html>\n')
        alternative = multipart('alternative', f'=_{number}', [text_part(wrapped(text, False)), text_part(html, subtype='html')])
        body = multipart('mixed', w.boundary(), [alternative, attached])
        messages.append(w.message(date, (shop, address), [ANNA], f'Invoice {number}', body, text, flags={r'\Seen'}))
    return messages


def drafts(w):
    return [w.plain(w.ago(days), ANNA, to, subject, text, flags={r'\Draft', r'\Seen'}) for days, to, subject, text in [
        (9.2, [texts.COLLEAGUES[3]], 'Photographs for the exhibition', 'Dear Ingrid,\n\nI have chosen twelve, and three more in case'),
        (3.1, [('wader-count', 'wader-count@lists.example')], 'Summary of the season',
         'Dear all,\n\n1. weather\n2. disturbance\n3. totals (ask Piet)'),
        (0.6, [(texts.FRIENDS[14][0], texts.FRIENDS[14][1])], 'Im Mai',
         'Liebe Oma,\n\nich komme am zweiten Wochenende und bringe Gläser mit. ')]]


def junk(w, count):
    people = [('Customer Care', 'care@prize.invalid'), ('Dr. H. Okonjo', 'lawyer@estate.invalid'), ('WATCHES', 'deal@watch.invalid')]
    return [w.plain(date, w.rng.choice(people), [ANNA], *w.rng.choice(texts.JUNK), flags={'$Junk'}) for date in w.moments(count, 0.5, 40)]


def mark(w, messages, unread_days):
    """Seen, but for those of this morning, some newer than `unread_days` and a few forgotten ones; some flagged, some with keywords."""
    for message in messages:
        age = (w.newest - message.date).total_seconds() / 86400
        dice = w.rng.random()
        if age > 0.3 and (age > unread_days or dice < 0.45) and dice < 0.97:
            message.flags.add(r'\Seen')
        if w.rng.random() < 0.04:
            message.flags.add(r'\Flagged')
        if w.rng.random() < 0.05:
            message.flags |= {r'\Seen', '$Forwarded'}
        if w.rng.random() < 0.08:
            message.flags.add(w.rng.choice(['Work', 'Birds', 'Travel', '$label1', '$Important']))
    for message in w.rng.sample(messages, len(messages) // 90):
        message.flags |= {r'\Seen', r'\Deleted'}


def mailbox(day):
    """All folders. `day`: a datetime.date."""
    w = Writer(day)
    letters, sent = work(w, 320, 260)
    lately, grandparents, abroad = friends(w)
    inbox = letters + lately + newsletters(w, 12, 50) + invoices(w, 8, 60)
    birds = mailing_list(w, 'wader-count.lists.example', 'wader-count', texts.LIST_LETTERS, texts.LISTERS, 165, 500)
    maps = mailing_list(w, 'tidemap-dev.lists.example', 'tidemap-dev', texts.DEV_LETTERS,
                        texts.LISTERS[3:] + texts.COLLEAGUES[2:5], 90, 400)
    projects, atlas, thrown = work(w, 90, 700, 100), work(w, 60, 700, 200), newsletters(w, 18, 20)
    old, older = work(w, 150, 700, 300), work(w, 110, 1100, 700)
    news, bills = newsletters(w, 90, 500), invoices(w, 60, 900)
    for messages, unread in [(inbox, 4), (birds, 9), (maps, 14), (abroad, 1), (grandparents, 1), (thrown, 3), (projects[0], 0),
                             (atlas[0], 0), (old[0], 0), (older[0], 0), (news, 40), (bills, 0)]:
        mark(w, messages, unread)
    for message in bills[::3]:
        message.flags.add('$Paid')
    public = [w.plain(date, texts.COLLEAGUES[i % 8], [('Everyone', 'all@tidewater.example')], *w.letter(texts.WORK_LETTERS))
              for i, date in enumerate(w.moments(24, 1, 200))]
    fieldwork = [photo_letter(w, date, ('Bob Aldiss', 'bob@example.org'), [ANNA], *w.letter(texts.WORK_LETTERS[5:6]))
                 for date in w.moments(12, 2, 90)]
    sent += projects[1] + old[1] + older[1] + atlas[1]
    folders = [
        Folder('INBOX', inbox, create=False), Folder('Drafts', drafts(w), create=False), Folder('Sent', sent, create=False),
        Folder('Junk', junk(w, 42), create=False), Folder('Trash', thrown, create=False), Folder('Archive', [], create=False),
        Folder(f'Archive/{day.year - 1}', old[0]), Folder(f'Archive/{day.year - 2}', older[0], subscribed=False),
        Folder('Lists', []), Folder('Lists/wader-count', birds), Folder('Lists/tidemap-dev', maps),
        Folder('Freunde & Familie', []), Folder('Freunde & Familie/Großeltern', grandparents), Folder('Freunde & Familie/世界の友達', abroad),
        Folder('Projects', []), Folder('Projects/Zählung Wattenmeer', projects[0]),
        Folder('Projects/Zählung Wattenmeer/Карты и атлас', atlas[0]),
        Folder('Newsletters', news, subscribed=False), Folder('Rechnungen', bills), Folder('Templates', [], subscribed=False),
        Folder('Public/Announcements', public), Folder('Public/Rota', public[::4], subscribed=False),
        Folder('Shared/bob/Fieldwork', fieldwork, owner='bob'),
    ]
    for folder in folders:
        folder.messages.sort(key=lambda message: (message.date, message.message_id))
    return folders
