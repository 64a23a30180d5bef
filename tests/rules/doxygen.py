#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""doxygen.py [--root DIR]: whether the headers of src/imap are documented, as doxygen reads them (src/imap/Doxyfile).

A fault is each warning of doxygen, and each class, struct, enum, type, function or constant that others can name and nothing is said
of. Fields need no words: most of them say it by their name. One line for each fault; exit status 1 if there is one.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

COMPOUNDS = {'class', 'struct', 'union', 'namespace'}
OF_NAMESPACES = {'enum', 'typedef', 'function', 'variable'}
OF_CLASSES = {'enum', 'typedef'}
EVERYONES = {'godwit', 'std'}  # namespaces that do not begin here


def doxygen(root, output):
    """Its warnings, one a line; the XML lies in `output`/xml."""
    configuration = (root / 'src/imap/Doxyfile').read_text(encoding='utf-8')
    configuration += f'\nOUTPUT_DIRECTORY = "{output}"\nGENERATE_XML = YES\n'
    run = subprocess.run(['doxygen', '-'], cwd=root, input=configuration, capture_output=True, text=True, check=True)
    return [line.removeprefix(f'{root}/') for line in run.stderr.splitlines() if line.strip()]


def has_brief(element):
    return bool(''.join(element.find('briefdescription').itertext()).strip())


def place(element):
    location = element.find('location')
    return '' if location is None else f'{location.get("file")}:{location.get("line")}'


def gaps(output):
    """What nothing is said of, as "file:line: kind name"."""
    found = []
    for reference in xml.parse(output / 'xml/index.xml').getroot().iter('compound'):
        if reference.get('kind') not in COMPOUNDS or reference.findtext('name') in EVERYONES:
            continue
        compound = xml.parse(output / f'xml/{reference.get("refid")}.xml').getroot().find('compounddef')
        kind = compound.get('kind')
        if not has_brief(compound):
            found.append(f'{place(compound)}: {kind} {compound.findtext("compoundname")}')
        named = OF_NAMESPACES if kind == 'namespace' else OF_CLASSES
        for member in compound.iter('memberdef'):
            if member.get('kind') in named and member.get('prot') == 'public' and not has_brief(member):
                found.append(f'{place(member)}: {member.get("kind")} {compound.findtext("compoundname")}::{member.findtext("name")}')
    return found


def check(root):
    root = pathlib.Path(root).resolve()
    with tempfile.TemporaryDirectory() as output:
        warnings = doxygen(root, output)
        undocumented = sorted(gaps(pathlib.Path(output)))
    return warnings + [f'{gap} has no words (a /// comment before it)' for gap in undocumented]


def main():
    parser = argparse.ArgumentParser(description='Checks the documentation of src/imap.')
    parser.add_argument('--root', default=pathlib.Path(__file__).resolve().parents[2])
    faults = check(parser.parse_args().root)
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
