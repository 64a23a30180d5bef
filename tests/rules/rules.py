#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a machine can check: who includes whom, licence headers, length of files.

rules.py --qt DIR [--root DIR]   DIR: where QtCore/, QtGui/ … lie. One line for each fault; exit status 1 if there is one.
"""
import argparse
import pathlib
import re
import sys

# Room: the rooms and libraries that its files may include. Its own headers and the C++ library are open to everyone.
TABLE = {
    'mail': {'QtCore'},
    'auth': {'QtCore', 'mail'},
    'imap': {'QtCore', 'mail', 'auth'},
    'smtp': {'QtCore', 'mail', 'auth'},
    'mime': {'QtCore', 'KMime', 'KCodecs', 'gumbo', 'mail'},
    'query': {'QtCore', 'mail'},
    'listing': {'QtCore', 'mail'},
    'store': {'QtCore', 'SQLite', 'POSIX', 'mail', 'query'},
    'engine': {'QtCore', 'QtNetwork', 'QCoro', 'zlib', 'POSIX', 'mail', 'imap', 'smtp', 'auth', 'mime', 'store'},
    'models': {'QtCore', 'QtGui', 'mail'},
    'ui': {'QtCore', 'QtGui', 'QtWidgets', 'QtPrintSupport', 'BreezeIcons', 'Sonnet', 'mail', 'models', 'mime/document.h', 'mime/composedhtml.h'},
    'app': None,  # everything
    'cli': None,
}

# The protocol rooms have no I/O: what would bring it in, or an event loop to hang on, is closed to them although it is in QtCore.
PURE = {'auth', 'imap', 'smtp', 'query'}
IMPURE_HEADERS = {'QObject', 'QTimer', 'QThread', 'QFile', 'QSaveFile', 'QTemporaryFile', 'QIODevice', 'QProcess', 'QEventLoop', 'QMutex',
                  'QCoreApplication', 'QSettings', 'QDir'}
SPEAKS = {'query'}  # to people: its texts are translated by QCoreApplication, which is all that it may be asked for

LIBRARIES = [
    (re.compile(r'KMime/'), 'KMime'),
    (re.compile(r'(KCodecs|KCharsets|KEncodingProber|KEmailAddress)\b'), 'KCodecs'),
    (re.compile(r'gumbo\.h$'), 'gumbo'),
    (re.compile(r'sqlite3\.h$'), 'SQLite'),
    (re.compile(r'(QCoro|qcoro)'), 'QCoro'),
    (re.compile(r'zlib\.h$'), 'zlib'),
    (re.compile(r'(BreezeIcons|breezeicons\.h)'), 'BreezeIcons'),
    (re.compile(r'(Sonnet/|sonnet/)'), 'Sonnet'),
    (re.compile(r'(qt6keychain/|qtkeychain/)'), 'QtKeychain'),
    (re.compile(r'(sys/|netinet/|arpa/|(unistd|fcntl|poll|pthread|dirent|signal|termios|pwd|dlfcn)\.h$)'), 'POSIX'),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*(<([^>]+)>|"([^"]+)")')
CONTEXT = re.compile(r'\btranslate\("([^"]+)"')
UNTRANSLATED = {'Cli'}  # godwit-cli speaks English, because scripts read it
LONGEST = 600
CHECKED = {'.cpp': '//', '.h': '//', '.py': '#'}


def qt_modules(directory):
    """Header name → its Qt modules, as they are installed."""
    modules = {}
    for module in pathlib.Path(directory).glob('Qt*'):
        for header in module.iterdir():
            modules.setdefault(header.name, set()).add(module.name)
    return modules


def owner(header, quoted, modules):
    """The room or library that a header belongs to; '' for the C++ library; None when nobody knows it."""
    first = header.split('/')[0]
    if first in TABLE and '/' in header:
        return first
    if quoted:
        return None
    if re.fullmatch(r'[a-z_]+', header):
        return ''
    if first.startswith('Qt') and '/' in header:
        return first
    for pattern, library in LIBRARIES:
        if pattern.match(header):
            return library
    found = modules.get(header, set())
    return min(found, key=lambda module: (module != 'QtCore', module)) if found else None


def include_fault(room, header, quoted, modules):
    """What is wrong with this include in a file of `room`, or None."""
    allowed = TABLE[room]
    if quoted and (header.endswith('.moc') or header.startswith('moc_') or header.startswith('ui_')):
        return None
    if allowed is None:
        return None
    where = owner(header, quoted, modules)
    if where is None:
        return f'{header} belongs to no room and no library of the table (own headers are included as "{room}/…")'
    if where in ('', room):
        return None
    name = header.split('/')[-1]
    if room in PURE and name in IMPURE_HEADERS and not (name == 'QCoreApplication' and room in SPEAKS):
        return f'{room} has no I/O and no event loop: it may not include {header}'
    if where in allowed or header in allowed:
        return None
    return f'{room} may not include {header} ({where})'


def check(root, modules):
    """All faults under `root`, as "path:line: what"."""
    root = pathlib.Path(root)
    known = contexts(root)
    faults = []
    for top in ('src', 'tests', 'installer'):
        for file in sorted((root / top).rglob('*')):
            if file.suffix not in CHECKED or not file.is_file():
                continue
            name = file.relative_to(root)
            lines = file.read_text(encoding='utf-8').splitlines()
            if f'{CHECKED[file.suffix]} SPDX-License-Identifier: GPL-3.0-or-later' not in lines[:2]:
                faults.append(f'{name}:1: the line "SPDX-License-Identifier: GPL-3.0-or-later" is missing at the top')
            if len(lines) > LONGEST:
                faults.append(f'{name}:{LONGEST + 1}: longer than {LONGEST} lines: split it')
            if file.suffix == '.h' and '#pragma once' not in lines:
                faults.append(f'{name}:1: #pragma once is missing')
            if top == 'src':
                faults += _include_faults(name, lines, modules)
                faults += _context_faults(name, lines, known)
    return faults


def contexts(root):
    """The contexts under which the translations keep their texts; None where there are no translations."""
    files = list((pathlib.Path(root) / 'translations').glob('*.ts'))
    return {name for file in files for name in re.findall('<name>(.*?)</name>', file.read_text(encoding='utf-8'))} if files else None


def _context_faults(name, lines, known):
    """A text that is asked for under another context than lupdate filed it under is never found: it stays English."""
    faults = []
    for number, line in enumerate(lines, 1):
        for context in CONTEXT.findall(line):
            if known is not None and context not in known | UNTRANSLATED:
                faults.append(f'{name}:{number}: the translations know no context "{context}"')
    return faults


def _include_faults(name, lines, modules):
    room = name.parts[1]
    if room not in TABLE:
        return [f'{name}:1: there is no room {room} in the table']
    faults = []
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        fault = include_fault(room, match[2] or match[3], match[3] is not None, modules)
        if fault:
            faults.append(f'{name}:{number}: {fault}')
    return faults


def main():
    parser = argparse.ArgumentParser(description='Checks the rules of the house.')
    parser.add_argument('--root', default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument('--qt', required=True)
    arguments = parser.parse_args()
    modules = qt_modules(arguments.qt)
    if 'QString' not in modules:
        sys.exit(f'rules.py: no Qt headers in {arguments.qt}')
    faults = check(arguments.root, modules)
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
