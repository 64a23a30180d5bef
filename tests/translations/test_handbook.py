#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_handbook.py [--place FOLDER] [LANGUAGE…]: the chapters of the handbook in other languages say all that the English ones say: the same
headings, paragraphs, lists and tables in the same order, the same keys, and menus by the names that they have in that language. A chapter that
was not translated is shown in English; one that fell behind is worse than none. All languages without arguments."""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEYS = re.compile(r'\b(?:(?:Ctrl|Alt|Shift)\+)+(?:Return|Left|Home|[A-Z0-9]\b|[+\-,])|\bF\d+\b')
SEARCHES = re.compile(r'`[^`]*`')


def names(language):
    """English words of the program -> those of the language, without dots, colons and letters for Alt."""
    words = {}
    for message in xml.parse(ROOT / f'translations/godwit_{language}.ts').getroot().iter('message'):
        translation = message.find('translation')
        text = translation.text or (translation.findtext('numerusform') or '')
        words.setdefault(spoken(message.findtext('source')), set()).add(spoken(text))
    return words


def spoken(text):
    text = re.sub(r'\s*\(&\w\)', '', text).replace('&', '')
    return re.sub(r'\s*(…|\.\.\.|:|：)$', '', text).strip()


def shape(chapter):
    """What stands where, whatever it says: one sign for each block, and the rows of a table."""
    signs = []
    for block in re.split(r'\n\s*\n', chapter.strip()):
        first = block.lstrip()
        if first.startswith('#'): signs.append(first.split(' ')[0])
        elif first.startswith('|'): signs.append('table %d' % len(block.strip().split('\n')))
        elif re.match(r'\d+\.|[-*] ', first): signs.append('list %d' % len(re.findall(r'(?m)^(?:\d+\.|[-*]) ', block)))
        else: signs.append('text')
    return signs


def paths(chapter):
    """“Menu → Item” between single stars; what is between them else is a word of the program, too, or only stressed."""
    found = re.findall(r'(?<!\*)\*([^*]+→[^*]+)\*(?!\*)', chapter)
    return [[spoken(' '.join(step.split())) for step in path.split('→')] for path in found]


def faults(english, translated, words):
    found = []
    if shape(english) != shape(translated): found.append(f'the parts differ: {shape(english)} and {shape(translated)}')
    if sorted(KEYS.findall(english)) != sorted(KEYS.findall(translated)):
        found.append(f'the keys differ: {sorted(KEYS.findall(english))} and {sorted(KEYS.findall(translated))}')
    if len(SEARCHES.findall(english)) != len(SEARCHES.findall(translated)): found.append('what stands between ` ` differs in number')
    ours, theirs = paths(english), paths(translated)
    if [len(path) for path in ours] != [len(path) for path in theirs]:
        return found + [f'the menus differ in number or order: {ours} and {theirs}']
    for path, other in zip(ours, theirs):
        for step, called in zip(path, other):
            if step in words and called not in words[step]: found.append(f'“{called}” for “{step}”: in the program it is {sorted(words[step])}')
    return found


def main(arguments):
    place = ROOT / 'resources/handbook'
    if arguments[:1] == ['--place']: place, arguments = pathlib.Path(arguments[1]), arguments[2:]
    bad = 0
    for folder in sorted(place.iterdir()):
        language = folder.name
        if not folder.is_dir() or language == 'en' or (arguments and language not in arguments): continue
        words = names(language)
        for chapter in sorted((ROOT / 'resources/handbook/en').glob('*.md')):
            other = folder / chapter.name
            told = faults(chapter.read_text('utf-8'), other.read_text('utf-8'), words) if other.exists() else ['is not there']
            for fault in told: print(f'{language}/{chapter.name}: {fault}')
            bad += len(told)
        for stray in {path.name for path in folder.iterdir()} - {path.name for path in (ROOT / 'resources/handbook/en').iterdir()}:
            print(f'{language}/{stray}: there is no such chapter')
            bad += 1
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
