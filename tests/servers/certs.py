#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates for the tests, made at run time: an own CA and servers that are good, or wrong in one way each.

certs.py --dir D [KIND…]     makes them (all kinds if none is named) and prints ONE JSON line:
                             {"ca": file, "KIND": {"cert": file, "key": file}, …}

good           localhost and 127.0.0.1, signed by the CA
expired        the same, its last day was in 2021
wrong-host     signed by the CA, for elsewhere.example only
self-signed    signed by itself
unknown-root   signed by another CA, which ca.pem does not hold
not-yet-valid  like good, its first day is in 2099
wildcard       signed by the CA, for *.example.org
name-only      localhost and, as if it were a name, 127.0.0.1
cn-only        its subject is localhost, and no alternative name says so
client         for a person: signed by the CA; also client.p12 and client.enc.key (PKCS #8), both with the passphrase PASSPHRASE below
"""
import argparse
import json
import pathlib
import subprocess

KINDS = ('good', 'expired', 'wrong-host', 'self-signed', 'unknown-root', 'not-yet-valid', 'wildcard', 'name-only', 'cn-only', 'client')
NAMES = {'wrong-host': 'DNS:elsewhere.example', 'wildcard': 'DNS:*.example.org', 'name-only': 'DNS:localhost,DNS:127.0.0.1', 'cn-only': None}
DATES = {'expired': ('20200101000000Z', '20210101000000Z'), 'not-yet-valid': ('20990101000000Z', '20991231000000Z')}
PASSPHRASE = 'open sesame'


def _make(directory, name, subject, *options):
    """One ECDSA key and its certificate; without a -CA among the options it signs itself."""
    cert, key = directory / f'{name}.pem', directory / f'{name}.key'
    subprocess.run(
        ['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-batch',
         '-keyout', key, '-out', cert, '-subj', f'/CN={subject}', *options],
        check=True, capture_output=True, text=True)
    key.chmod(0o644)  # a test server that gave up its privileges reads it too; it guards nothing
    return cert, key


def _authority(directory, name, subject):
    cert, key = directory / f'{name}.pem', directory / f'{name}.key'
    if not cert.exists():
        _make(directory, name, subject, '-days', '3650', '-addext', 'keyUsage=critical,keyCertSign,cRLSign')
    return ['-CA', cert, '-CAkey', key]


def _lock(directory, cert, key):
    """The forms in which people get a certificate of their own."""
    for line in (['pkcs12', '-export', '-in', cert, '-inkey', key, '-out', directory / 'client.p12', '-passout', f'pass:{PASSPHRASE}'],
                 ['pkcs8', '-topk8', '-in', key, '-out', directory / 'client.enc.key', '-passout', f'pass:{PASSPHRASE}']):
        subprocess.run(['openssl', *line], check=True, capture_output=True, text=True)


def make(directory, kinds=KINDS):
    """Makes the CA and `kinds` in `directory`; returns {"ca": path, kind: {"cert": path, "key": path}}."""
    directory = pathlib.Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    own = _authority(directory, 'ca', 'Godwit test CA')
    made = {'ca': str(directory / 'ca.pem')}
    for kind in kinds:
        here = NAMES.get(kind, 'DNS:localhost,IP:127.0.0.1')
        usage = 'clientAuth' if kind == 'client' else 'serverAuth'
        options = ['-addext', 'basicConstraints=critical,CA:FALSE', '-addext', f'extendedKeyUsage={usage}']
        options += ['-addext', f'subjectAltName={here}'] if here else []
        options += ['-not_before', DATES[kind][0], '-not_after', DATES[kind][1]] if kind in DATES else ['-days', '365']
        if kind == 'unknown-root':
            options += _authority(directory, 'other-ca', 'An authority nobody trusts')
        elif kind != 'self-signed':
            options += own
        subject = {'wrong-host': 'elsewhere.example', 'client': 'alice'}.get(kind, 'localhost')
        cert, key = _make(directory, kind, subject, *options)
        if kind == 'client':
            _lock(directory, cert, key)
        made[kind] = {'cert': str(cert), 'key': str(key)}
    return made


def main():
    parser = argparse.ArgumentParser(description='Makes certificates for the tests.')
    parser.add_argument('--dir', required=True)
    parser.add_argument('kinds', nargs='*', metavar='KIND', help=', '.join(KINDS))
    arguments = parser.parse_args()
    for kind in arguments.kinds:
        if kind not in KINDS:
            parser.error(f'there is no kind {kind!r}')
    print(json.dumps(make(arguments.dir, arguments.kinds or KINDS)), flush=True)


if __name__ == '__main__':
    main()
