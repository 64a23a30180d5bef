#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the rules, checked: on small trees with one fault each."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import rules  # noqa: E402

LICENCE = '// SPDX-License-Identifier: GPL-3.0-or-later\n'
MODULES = {'QString': {'QtCore'}, 'QObject': {'QtCore'}, 'QTimer': {'QtCore'}, 'QColor': {'QtGui'}, 'QSslSocket': {'QtNetwork'},
           'QLabel': {'QtWidgets'}, 'QTest': {'QtTest'}, 'QCoreApplication': {'QtCore'}, 'QFile': {'QtCore'}}


def faults_of(files):
    with tempfile.TemporaryDirectory() as root:
        for name, text in files.items():
            path = pathlib.Path(root) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return rules.check(root, MODULES)


def including(room, *includes):
    return faults_of({f'src/{room}/x.cpp': LICENCE + ''.join(f'#include {include}\n' for include in includes)})


class Rules(unittest.TestCase):
    def test_what_is_allowed(self):
        for room, includes in {
            'mail': ['<QString>', '"mail/ids.h"', '<vector>', '<cstdint>'],
            'imap': ['"mail/ids.h"', '"auth/mechanism.h"', '<QtCore/QString>'],
            'mime': ['<KMime/Content>', '<KCodecs>', '<gumbo.h>'],
            'store': ['<sqlite3.h>', '"query/text.h"', '<fcntl.h>', '<QObject>'],
            'engine': ['<QSslSocket>', '<QCoroTask>', '<zlib.h>', '"store/store.h"', '"imap/session.h"', '"x.moc"'],
            'query': ['<QCoreApplication>', '"mail/words.h"'],
            'models': ['<QColor>', '"mail/folder.h"'],
            'ui': ['<QLabel>', '"models/flagmodel.h"', '"mime/document.h"', '<BreezeIcons>'],
            'app': ['<QLabel>', '"engine/engine.h"', '"store/reader.h"', '<qt6keychain/keychain.h>'],
        }.items():
            self.assertEqual(including(room, *includes), [], room)

    def test_what_is_forbidden(self):
        for room, include in [
            ('mail', '<QColor>'), ('mail', '"store/store.h"'), ('imap', '<QSslSocket>'), ('imap', '"engine/engine.h"'), ('imap', '<QTimer>'),
            ('imap', '<QtCore/QObject>'), ('imap', '<unistd.h>'), ('smtp', '"imap/session.h"'), ('auth', '<QObject>'), ('mime', '<QSslSocket>'),
            ('listing', '"store/reader.h"'), ('store', '"engine/engine.h"'), ('store', '<KMime/Content>'), ('engine', '<sqlite3.h>'),
            ('engine', '<gumbo.h>'), ('engine', '"ui/mainwindow.h"'), ('models', '<QLabel>'), ('models', '"store/reader.h"'),
            ('models', '"engine/engine.h"'), ('ui', '"engine/engine.h"'), ('ui', '"store/reader.h"'), ('ui', '"mime/reader.h"'),
            ('query', '<QFile>'), ('imap', '<QCoreApplication>'), ('ui', '<QSslSocket>'), ('query', '<sqlite3.h>'), ('store', '<QTest>'), ('mail', '<unknown.h>'), ('imap', '"session.h"'),
        ]:
            faults = including(room, '<QString>', include)
            self.assertEqual(len(faults), 1, f'{include} in {room}: {faults}')
            self.assertTrue(faults[0].startswith(f'src/{room}/x.cpp:3: '), faults[0])

    def test_blanks_do_not_hide_an_include(self):
        self.assertEqual(len(faults_of({'src/mail/x.h': LICENCE + '#pragma once\n  #  include   <QColor>\n'})), 1)

    def test_a_folder_that_is_no_room(self):
        self.assertEqual(len(faults_of({'src/utils/x.cpp': LICENCE})), 1)

    def test_licence_headers(self):
        self.assertIn('SPDX', faults_of({'src/mail/x.cpp': 'int x;\n'})[0])
        self.assertIn('SPDX', faults_of({'tests/servers/x.py': '#!/usr/bin/env python3\nimport os\n'})[0])
        self.assertEqual(faults_of({'tests/servers/x.py': '#!/usr/bin/env python3\n# SPDX-License-Identifier: GPL-3.0-or-later\n'}), [])

    def test_length(self):
        self.assertEqual(faults_of({'tests/x.cpp': LICENCE + '\n' * 599}), [])
        self.assertIn('600', faults_of({'tests/x.cpp': LICENCE + '\n' * 600})[0])

    def test_texts_are_asked_for_where_the_translations_keep_them(self):
        translations = {'translations/godwit_de.ts': '<TS><context><name>Known</name></context></TS>'}
        asks = LICENCE + 'QString a = QCoreApplication::translate("{}", "text");\n'
        self.assertEqual(faults_of({**translations, 'src/mail/x.cpp': asks.format('Known')}), [])
        self.assertEqual(faults_of({**translations, 'src/cli/x.cpp': asks.format('Cli')}), [])
        self.assertIn('Other', faults_of({**translations, 'src/mail/x.cpp': asks.format('Other')})[0])

    def test_headers_are_guarded(self):
        self.assertIn('pragma', faults_of({'src/mail/x.h': LICENCE})[0])


if __name__ == '__main__':
    unittest.main()
