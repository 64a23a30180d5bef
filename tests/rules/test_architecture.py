#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the drawings, checked: what is changed in them, or taken out, is told."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import architecture  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parents[2]
PAGE = (TOP / 'src/README.md').read_text(encoding='utf-8')


def faults_of(page):
    with tempfile.TemporaryDirectory() as root:
        source = pathlib.Path(root) / 'src'
        source.mkdir()
        for room in architecture.rules.TABLE:
            (source / room).symlink_to(TOP / 'src' / room)
        (source / 'README.md').write_text(page, encoding='utf-8')
        return architecture.check(root)


def without_arrows_into(room):
    lines = PAGE.split('\n')
    row = next(number for number, line in enumerate(lines) if f'│ {room} ' in line)
    column = lines[row].index(f'│ {room} ')
    head = lines[row - 2]
    end = lines[row].index('│', column + 1)
    lines[row - 2] = head[:column] + head[column:end].replace('▼', ' ') + head[end:]
    return '\n'.join(lines)


class Drawings(unittest.TestCase):
    def changed(self, old, new):
        self.assertIn(old, PAGE)
        return ' | '.join(faults_of(PAGE.replace(old, new)))

    def test_the_page(self):
        self.assertEqual(faults_of(PAGE), [])

    def test_a_missing_arrow(self):
        for one, other in [('store', 'query'), ('ui', 'models'), ('engine', 'store'), ('engine', 'smtp')]:
            self.assertIn(f'the table lets {one} include {other}, and no arrow is drawn', ' | '.join(faults_of(without_arrows_into(other))))

    def test_an_arrow_too_many(self):
        self.assertIn('an arrow from store to listing is drawn', self.changed('│ query    │', '│ listing  │'))

    def test_a_room_that_is_not_there(self):
        self.assertIn('drawn are the rooms', self.changed('│ smtp   │', '│ post   │'))

    def test_the_roof(self):
        self.assertIn('the roof is', self.changed('│ app · cli ', '│ app       '))

    def test_another_thread(self):
        self.assertIn('drawn on the thread "GUI"', self.changed('│ GUI    │   │ listing │', '│ GUI    │   │ GUI     │'))

    def test_the_table_on_the_page(self):
        self.assertIn('store may include', self.changed('| store | QtCore, SQLite, mail, query |', '| store | QtCore, SQLite, mail |'))

    def test_a_step_that_is_not_there(self):
        self.assertIn('declares no Receiver', self.changed('          Framer  ', '          Receiver'))
        self.assertIn('declares no Framer', self.changed('imap/framer.h', 'imap/stream.h'))

    def test_a_step_on_another_thread(self):
        self.assertIn('Listing is said to run on the thread "store"', self.changed('listing   Listing ', 'store     Listing '))


if __name__ == '__main__':
    unittest.main()
