#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot 2.4 on 127.0.0.1, for one test: its own folder, system-chosen ports, any number side by side.

dovecot.py start [OPTIONS]   prints ONE JSON line when it answers:
                             {"imap": port, "imaps": port (TLS), "pid": …, "ca": file, "dir": folder, "rawlog": folder or ""}
                             and stays until stdin closes or SIGTERM comes; then the server is stopped and the folder removed.

From Python: `with Dovecot() as server: …`, with the options below as keyword arguments.
As root everything runs as `nobody`, else as oneself.
"""
import argparse
import ctypes
import grp
import json
import os
import pathlib
import pwd
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import certs  # noqa: E402  (found beside this file whoever imports it)

HERE = pathlib.Path(__file__).resolve().parent
USERS = {'alice': 'alicepw', 'bob': 'bobpw', 'test': 'test'}
MAIL = ('home', 'public')  # what a mail template consists of
START_SECONDS = 20
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


class StartFailed(Exception):
    """Dovecot did not come up; the text says what it said."""


def die_with_parent():
    """In the child: the kernel sends SIGTERM when the process that started it dies, even by SIGKILL."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _free_ports(count):
    """Ports that nothing listens on now. Somebody may take one before Dovecot does: start() tries again then."""
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(('127.0.0.1', 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


class Dovecot:
    """One server. `tls`: optional, none, or logindisabled (no TLS and no mechanism that shows the password)."""

    def __init__(self, dir=None, driver='mdbox', users=None, tls='optional', mechs='plain login scram-sha-256', cert='good', rawlog=False,
                 extra='', keep=False, mail=None, separator='/', prefix=''):
        self.users = dict(users or USERS)
        self.driver, self.tls, self.mechs, self.cert = driver, tls, mechs, cert
        self.extra, self.keep, self.mail = extra, keep, mail
        self.separator, self.prefix = separator, prefix
        self.imap = self.imaps = 0
        self._process = None
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix='godwit-dovecot-') if dir is None else dir).resolve()
        self.rawlog = str(self.dir / 'rawlog') if rawlog else ''
        self.ca = str(self.dir / 'tls' / 'ca.pem')
        if os.geteuid() == 0:  # Dovecot refuses to serve root's mail, and needs no privileges here
            self._user, self._group = 'nobody', 'nogroup'
        else:
            self._user, self._group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name

    pid = property(lambda self: self._process.pid if self._process else 0)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def start(self):
        try:
            self._prepare()
            for attempt in range(10):
                self.imap, self.imaps = _free_ports(2)
                if self._launch():
                    return self
            raise StartFailed('no free port in ten attempts')
        except BaseException:
            self.stop()
            raise

    def stop(self):
        """Ends the server; removes the folder unless `keep`. Harmless when it is not running."""
        if self._process:
            # With clients connected Dovecot waits a second before it obeys SIGTERM. What it serves is thrown away, so nobody need wait;
            # where the folder is kept it may finish what it writes.
            if self.keep and self._process.poll() is None:
                self._process.terminate()
                try:
                    self._process.wait(5)
                except subprocess.TimeoutExpired:
                    pass
            try:
                os.killpg(self._process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self._process.wait()
            self._process = None
        if not self.keep:
            self._remove_folder()

    def _remove_folder(self):
        for _ in range(50):  # a killed process may need a moment until it writes no more
            shutil.rmtree(self.dir, ignore_errors=True)
            if not self.dir.exists():
                return
            time.sleep(0.01)

    def description(self):
        return {'imap': self.imap, 'imaps': self.imaps, 'pid': self.pid, 'ca': self.ca, 'dir': str(self.dir), 'rawlog': self.rawlog}

    def log(self):
        """The end of Dovecot's log."""
        text = ''
        for name in ('stdout.log', 'dovecot.log'):
            file = self.dir / name
            if file.exists():
                text += file.read_text(errors='replace')
        return text[-4000:]

    # ---------------------------------------------------------------------------------------------------------------

    def _prepare(self):
        self.dir.mkdir(parents=True, exist_ok=True)
        closed = [str(parent) for parent in self.dir.parents if os.geteuid() == 0 and not parent.stat().st_mode & 0o001]
        if closed:
            raise StartFailed(f'{self._user} cannot enter {closed[0]}: choose another --dir, or none')
        if self.mail:
            for name in MAIL:
                if (pathlib.Path(self.mail) / name).exists():
                    subprocess.run(['cp', '-a', pathlib.Path(self.mail) / name, self.dir / name], check=True)
        for name in (*MAIL, 'run', 'rawlog'):
            (self.dir / name).mkdir(exist_ok=True)
        if self.tls == 'optional' and not (self.dir / 'tls' / f'{self.cert}.pem').exists():
            certs.make(self.dir / 'tls', [self.cert])
        (self.dir / 'users').write_text(''.join(f'{name}:{{PLAIN}}{password}\n' for name, password in self.users.items()))
        if os.geteuid() == 0:
            subprocess.run(['chown', '-R', f'{self._user}:{self._group}', self.dir], check=True)

    def _configuration(self):
        secure = self.tls == 'optional'
        words = {
            'DIR': self.dir, 'NAME': f'godwit-test-{self.imap}', 'USER': self._user, 'GROUP': self._group,
            'SSL': 'yes' if secure else 'no',
            'CERT': self.dir / 'tls' / f'{self.cert}.pem' if secure else '', 'KEY': self.dir / 'tls' / f'{self.cert}.key' if secure else '',
            'MECHS': 'scram-sha-256' if self.tls == 'logindisabled' else self.mechs,
            'DRIVER': self.driver, 'SEPARATOR': self.separator, 'PREFIX': self.prefix, 'IMAP': self.imap, 'IMAPS': self.imaps,
            'RAWLOG': self.rawlog,
        }
        text = (HERE / 'dovecot.conf.in').read_text()
        for word, value in words.items():
            text = text.replace(f'@{word}@', str(value))
        return text + '\n' + self.extra + '\n'

    def _launch(self):
        """True when it answers with our own greeting, False when a port was taken meanwhile."""
        configuration = self.dir / 'dovecot.conf'
        configuration.write_text(self._configuration())
        configuration.chmod(0o644)
        who = {'user': self._user, 'group': self._group, 'extra_groups': []} if os.geteuid() == 0 else {}
        with open(self.dir / 'stdout.log', 'wb') as output:
            self._process = subprocess.Popen(
                ['dovecot', '-F', '-c', configuration], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                env={'PATH': '/usr/sbin:/usr/bin:/sbin:/bin'}, cwd='/', start_new_session=True, preexec_fn=die_with_parent, **who)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                self._process.wait()
                if 'Address already in use' in self.log():
                    (self.dir / 'dovecot.log').unlink(missing_ok=True)
                    return False
                raise StartFailed(f'Dovecot ended with status {self._process.returncode}:\n{self.log()}')
            if self._greets():
                return True
            time.sleep(0.005)
        raise StartFailed(f'Dovecot did not answer within {START_SECONDS} s:\n{self.log()}')

    def _greets(self):
        """Our own name must be in the greeting: on a port that was taken meanwhile somebody else would greet."""
        try:
            with socket.create_connection(('127.0.0.1', self.imap), 1) as s:
                s.settimeout(5)
                return f'godwit-test-{self.imap} '.encode() in s.recv(4096)
        except OSError:
            return False


def wait_for_the_end(server):
    """Returns when stdin closes, SIGTERM or SIGINT comes, or the server dies by itself."""
    read, write = os.pipe()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: os.write(write, b'x'))
    gone = os.pidfd_open(server.pid)
    while True:
        ready, _, _ = select.select([0, read, gone], [], [])
        if read in ready or gone in ready or not os.read(0, 4096):
            return


def main():
    parser = argparse.ArgumentParser(description='Starts a private Dovecot; it ends when stdin closes.')
    parser.add_argument('command', choices=['start'])
    parser.add_argument('--dir', help='its folder (default: a temporary one)')
    parser.add_argument('--driver', default='mdbox', choices=['mdbox', 'sdbox', 'maildir'])
    parser.add_argument('--tls', default='optional', choices=['optional', 'none', 'logindisabled'])
    parser.add_argument('--cert', default='good', choices=certs.KINDS)
    parser.add_argument('--mechs', default='plain login scram-sha-256')
    parser.add_argument('--user', action='append', default=[], metavar='NAME:PASSWORD', help='instead of ' + ', '.join(USERS))
    parser.add_argument('--separator', default='/')
    parser.add_argument('--prefix', default='', help='of the personal namespace')
    parser.add_argument('--rawlog', action='store_true', help='writes what each session says into files')
    parser.add_argument('--extra', default='', help='text to append to the configuration')
    parser.add_argument('--mail', metavar='TEMPLATE', help='folder whose home/ and public/ are copied first')
    parser.add_argument('--keep', action='store_true', help='leaves the folder behind, and uses the mail that is in it')
    arguments = vars(parser.parse_args())
    del arguments['command']
    arguments['users'] = dict(pair.split(':', 1) for pair in arguments.pop('user'))
    server = Dovecot(**arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # start() cleans up after itself
    try:
        server.start()
    except StartFailed as failure:
        print(f'dovecot.py: {failure}', file=sys.stderr)
        return 1
    try:
        print(json.dumps(server.description()), flush=True)
        wait_for_the_end(server)
    finally:
        server.stop()
    return 0


if __name__ == '__main__':
    sys.exit(main())
