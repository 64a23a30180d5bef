#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the documentation, checked: on one small header with a gap at each place where one counts."""
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import doxygen  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parents[2]
HEADER = '''/// The protocol.
namespace godwit::imap {
/// A row.
struct Row {
    /// How it is told.
    enum class As { Long, Short };
    int size = 0;
private:
    enum class Hidden { One };
};
/// How many rows.
int count(const Row &row);
/// Numbers a row.
using RowId = int;
/// The first.
inline constexpr int first = 1;
}
'''


def faults_of(header, page='# What is spoken\n'):
    with tempfile.TemporaryDirectory() as root:
        room = pathlib.Path(root) / 'src/imap'
        room.mkdir(parents=True)
        shutil.copy(TOP / 'src/imap/Doxyfile', room)
        (room / 'PROTOCOL.md').write_text(page, encoding='utf-8')
        (room / 'row.h').write_text(header, encoding='utf-8')
        return doxygen.check(root)


class Documentation(unittest.TestCase):
    def test_what_is_documented(self):
        self.assertEqual(faults_of(HEADER), [])

    def test_each_gap_is_found(self):
        for comment, name in [('The protocol.', 'namespace godwit::imap'), ('A row.', 'struct godwit::imap::Row'),
                              ('How it is told.', 'enum godwit::imap::Row::As'), ('How many rows.', 'function godwit::imap::count'),
                              ('Numbers a row.', 'typedef godwit::imap::RowId'), ('The first.', 'variable godwit::imap::first')]:
            faults = faults_of(HEADER.replace(f'/// {comment}', f'// {comment}'))
            self.assertEqual(len(faults), 1, faults)
            self.assertIn(f': {name} has no words', faults[0])

    def test_a_warning_is_a_fault(self):
        self.assertIn('\\Seen', ' '.join(faults_of(HEADER.replace('A row.', 'A row that is \\Seen.'))))

    def test_a_link_that_leads_nowhere(self):
        self.assertTrue(faults_of(HEADER, '# What is spoken\n[more](@ref nowhere)\n'))


if __name__ == '__main__':
    unittest.main()
