#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_translations.py LUPDATE: every language has every string, and each translation fits where it is shown.

What a person would notice: English in the midst of another language (an unfinished string, or one that the sources have changed since),
"%1" on the screen, a menu entry without its keyboard letter, words that run together.
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

TOP = pathlib.Path(__file__).resolve().parents[2]
ROOMS = re.search(r'set\(translated (.*)\)', (TOP / 'translations/CMakeLists.txt').read_text()).group(1).split()
LANGUAGES = re.search(r'set\(languages (.*?)\)', (TOP / 'translations/CMakeLists.txt').read_text(), re.S).group(1).split()
LUPDATE = sys.argv.pop(1) if len(sys.argv) > 1 else 'lupdate'
# CLDR's plural rules as Qt Linguist has them.
FORMS = {'de': 2, 'fr': 2, 'es': 2, 'it': 2, 'pt_BR': 2, 'nl': 2, 'pl': 3, 'cs': 3, 'uk': 3, 'ru': 3, 'tr': 1, 'ar': 6, 'he': 2,
         'zh_CN': 1, 'zh_TW': 1, 'ja': 1, 'ko': 1}
# These languages write no space between sentences or after a colon.
SPACELESS = {'zh_CN', 'zh_TW', 'ja'}
MARK = re.compile(r'&(?![a-z]+;)(\S)')

Message = collections.namedtuple('Message', 'context source comment numerus state forms')


def read(path):
    messages = []
    for context in tree.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            forms = [form.text or '' for form in translation.findall('numerusform')] or [translation.text or '']
            messages.append(Message(context.findtext('name'), message.findtext('source'), message.findtext('comment') or '',
                                    message.get('numerus') == 'yes', translation.get('type'), forms))
    return messages


def placeholders(text, numerus):
    found = re.findall(r'%L?\d|%L?n', text)
    return sorted(p for p in found if not (numerus and 'n' in p))  # "one message" needs no number


def faults(language, message):
    """What is wrong with one message; empty: nothing."""
    if message.state:
        yield message.state
        return
    if len(message.forms) != (FORMS[language] if message.numerus else 1):
        yield f'{len(message.forms)} forms'
    source = message.source
    for form in message.forms:
        if source.strip() and not form.strip():
            yield 'empty'
        if placeholders(source, message.numerus) != placeholders(form, message.numerus):
            yield f'placeholders: {form!r}'
        if len(MARK.findall(source.replace('&&', ''))) != len(MARK.findall(form.replace('&&', ''))):
            yield f'keyboard letters: {form!r}'
        if source.endswith('…') != form.rstrip().endswith('…'):
            yield f'ellipsis: {form!r}'
        if source.count('\n') != form.count('\n'):
            yield f'lines: {form!r}'
        if sorted(re.findall(r'</?[a-z]+', source)) != sorted(re.findall(r'</?[a-z]+', form)):
            yield f'markup: {form!r}'
        for end in (0, -1):
            if language not in SPACELESS and source and form and form[end] != '\u00a0' and (source[end] == ' ') != (form[end] == ' '):
                yield f'a space at the end: {form!r}'  # French has a no-break one before ";"


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.all = {language: read(TOP / f'translations/godwit_{language}.ts') for language in LANGUAGES}

    def test_every_language_is_listed(self):
        self.assertEqual(sorted(LANGUAGES), sorted(path.stem.removeprefix('godwit_') for path in (TOP / 'translations').glob('*.ts')))

    def test_strings_are_those_of_the_sources(self):
        with tempfile.TemporaryDirectory() as place:
            fresh = pathlib.Path(place) / 'godwit_de.ts'
            subprocess.run([LUPDATE, '-silent', '-locations', 'none', '-no-ui-lines', '-I', TOP / 'src', *(TOP / 'src' / room for room in ROOMS),
                            '-ts', fresh], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            wanted = {message[:4] for message in read(fresh)}
        self.assertGreater(len(wanted), 1000)
        for language, messages in self.all.items():
            have = {message[:4] for message in messages}
            with self.subTest(language):
                self.assertEqual(sorted(wanted - have)[:20], [], 'not in the translation: ./dev build update_translations')
                self.assertEqual(sorted(have - wanted)[:20], [], 'no longer in the sources')

    def test_each_fits(self):
        for language, messages in self.all.items():
            with self.subTest(language):
                wrong = [f'{message.context}: {message.source!r}: {fault}' for message in messages for fault in faults(language, message)]
                self.assertEqual(wrong, [], f'\n{len(wrong)} in {language}:\n' + '\n'.join(wrong[:40]))

    def test_a_language_is_not_another(self):
        """A file that was begun as a copy of another one would pass everything else."""
        texts = {language: {message[:3]: message.forms[-1] for message in messages if len(message.source) > 20}
                 for language, messages in self.all.items()}
        for language, own in texts.items():
            for other, theirs in [*texts.items(), ('en', {key: key[1] for key in own})]:
                if language != other:
                    same = sum(1 for key, text in own.items() if theirs.get(key) == text)
                    self.assertLess(same, len(own) / 10, f'{language} and {other}')


class Faults(unittest.TestCase):
    """The tests above would fail."""

    def check(self, source, form, numerus=False, language='de', state=None):
        return list(faults(language, Message('C', source, '', numerus, state, form if isinstance(form, list) else [form])))

    def test_faults_are_found(self):
        self.assertEqual(self.check('%1 of %2', '%2 von %1'), [])
        self.assertEqual(self.check('%n messages', ['eine Nachricht', '%n Nachrichten'], True), [])
        for source, form in [('%1 of %2', '%1 von %1'), ('&Save', 'Sichern'), ('Save…', 'Sichern'), ('a\nb', 'a b'), ('a ', 'a'),
                             ('<b>a</b>', '<b>a'), ('a', ''), ('Save', '&Sichern')]:
            self.assertEqual(len(self.check(source, form)), 1, source)
        self.assertTrue(self.check('%n messages', ['%n Nachrichten'], True))
        self.assertEqual(self.check('a', 'b', state='unfinished'), ['unfinished'])


if __name__ == '__main__':
    unittest.main()
