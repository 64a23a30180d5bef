#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every quirk of QUIRKS.md is shown by a trace or a test that there is, and that names its number."""
import pathlib
import re
import unittest

HERE = pathlib.Path(__file__).resolve().parent
QUIRKS = 45


def rows():
    for line in (HERE / 'QUIRKS.md').read_text(encoding='utf-8').splitlines():
        cells = [cell.strip() for cell in line.split(' | ')]
        if match := re.match(r'\| (\d+)$', cells[0]):
            yield int(match.group(1)), cells[1], cells[-1].rstrip('|').strip()


def text_of(proof):
    """The text in which the quirk has to be named: the trace, or the function in its file."""
    if ': ' not in proof:
        return (HERE / f'{proof}.trace').read_text(encoding='utf-8', errors='replace')
    file, function = proof.split(': ')
    source = (HERE.parent / file).read_text(encoding='utf-8')
    found = re.search(rf'^ *(?:void|def) {re.escape(function)}\(', source, re.MULTILINE)
    assert found, f'{file} has no {function}'
    start = source.rfind('\n\n', 0, found.start())
    return source[start:source.find('\n\n', found.end())]


class Quirks(unittest.TestCase):
    def test_every_number_has_a_row(self):
        self.assertEqual([number for number, *_ in rows()], list(range(1, QUIRKS + 1)))

    def test_every_row_is_shown(self):
        for number, server, proofs in rows():
            for proof in proofs.split(', '):
                with self.subTest(number=number, server=server, proof=proof):
                    self.assertRegex(text_of(proof), rf'quirks? (?:\d+, )*{number}\b')


if __name__ == '__main__':
    unittest.main()
