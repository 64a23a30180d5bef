# SPDX-License-Identifier: GPL-3.0-or-later
"""What the private mail servers of the tests have in common: a folder of their own on 127.0.0.1, ports that the system chooses, any
number side by side, and an end with whoever started them. dovecot.py, cyrus.py and courier.py say what is special about each.

SERVER.py start [OPTIONS]    prints ONE JSON line when the server answers:
                             {"imap": port, "imaps": port (TLS), "pid": …, "ca": file, "dir": folder, …}
                             and stays until stdin closes or SIGTERM comes; then the server is stopped and the folder removed.

From Python: `with Cyrus() as server: …`, with the options as keyword arguments.
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

USERS = {'alice': 'alicepw', 'bob': 'bobpw', 'test': 'test'}
START_SECONDS = 20
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


class StartFailed(Exception):
    """The server did not come up; the text says what it said."""


def die_with_parent():
    """In the child: the kernel sends SIGTERM when the process that started it dies, even by SIGKILL."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def free_ports(count):
    """Ports that nothing listens on now. Somebody may take one before the server does: start() tries again then."""
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(('127.0.0.1', 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def _listening_sockets(port):
    """Inodes of the sockets that listen on this port of 127.0.0.1."""
    lines = pathlib.Path('/proc/net/tcp').read_text().splitlines()[1:]
    return {fields[9] for fields in map(str.split, lines) if fields[1] == f'0100007F:{port:04X}' and fields[3] == '0A'}


def _sockets_of(pid):
    inodes = set()
    try:
        for entry in os.scandir(f'/proc/{pid}/fd'):
            target = os.readlink(entry.path)
            if target.startswith('socket:['):
                inodes.add(target[8:-1])
    except FileNotFoundError:
        pass  # it closed one meanwhile, or ended
    return inodes


class Server:
    """One server. A subclass gives `name` (as in "cyrus"), title (for people), _prepare() and _launch_commands()."""

    name = title = ''

    def __init__(self, dir=None, users=None, cert='good', keep=False):
        self.users = dict(users or USERS)
        self.cert, self.keep = cert, keep
        self.imap = self.imaps = 0
        self._processes = []
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix=f'godwit-{self.name}-') if dir is None else dir).resolve()
        self.ca = str(self.dir / 'tls' / 'ca.pem')
        if os.geteuid() == 0:  # no server of the tests touches mail as root
            self._user, self._group = 'nobody', 'nogroup'
        else:
            self._user, self._group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
        self._uid, self._gid = pwd.getpwnam(self._user).pw_uid, grp.getgrnam(self._group).gr_gid

    pid = property(lambda self: self._processes[0].pid if self._processes else 0)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def start(self):
        try:
            self.dir.mkdir(parents=True, exist_ok=True)
            closed = [str(parent) for parent in self.dir.parents if os.geteuid() == 0 and not parent.stat().st_mode & 0o001]
            if closed:
                raise StartFailed(f'{self._user} cannot enter {closed[0]}: choose another --dir, or none')
            self._prepare()
            for _ in range(10):
                self.imap, self.imaps = free_ports(2)
                if self._launch():
                    return self
                self._end_processes()
            raise StartFailed('no free port in ten attempts')
        except BaseException:
            self.stop()
            raise

    def stop(self):
        """Ends the server; removes the folder unless `keep`. Harmless when it is not running."""
        # What a server serves here is thrown away, so nobody need wait for an orderly end; where the folder is kept it may finish what
        # it writes.
        if self.keep:
            for process in self._processes:
                process.terminate()
            for process in self._processes:
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    pass
        self._end_processes()
        if not self.keep:
            self._remove_folder()

    def description(self):
        return {'imap': self.imap, 'imaps': self.imaps, 'pid': self.pid, 'ca': self.ca, 'dir': str(self.dir)}

    def log(self):
        """The end of what the server said."""
        files = [self.dir / name for name in self._logs()]
        return ''.join(file.read_text(errors='replace') for file in files if file.exists())[-4000:]

    # ------------------------------------------------------------------------------------------------ for subclasses

    def _prepare(self):
        """Makes everything in self.dir that does not depend on the ports."""
        raise NotImplementedError

    def _launch_commands(self):
        """[(argv, keyword arguments for Popen), …]; all of them stay in the foreground. May write configuration: the ports are known."""
        raise NotImplementedError

    def _logs(self):
        return ['stdout.log']

    def _ports(self):
        """Those on which it will listen."""
        return [self.imap, self.imaps]

    def _make_certificate(self):
        if not (self.dir / 'tls' / f'{self.cert}.pem').exists():
            certs.make(self.dir / 'tls', [self.cert])

    def _hand_over(self, *paths):
        """Gives files and folders to the unprivileged user."""
        if os.geteuid() == 0:
            subprocess.run(['chown', '-R', f'{self._user}:{self._group}', *paths], check=True)

    # ---------------------------------------------------------------------------------------------------------------

    def _launch(self):
        """True when it answers, False when a port was taken meanwhile."""
        commands = self._launch_commands()
        with open(self.dir / 'stdout.log', 'wb') as output:
            for argv, options in commands:
                self._processes.append(subprocess.Popen(
                    argv, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd='/', start_new_session=True,
                    **{'preexec_fn': die_with_parent, **options}))
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            for process in self._processes:
                if process.poll() is None:
                    continue
                if 'Address already in use' in self.log():
                    return False
                raise StartFailed(f'{self.title} ended with status {process.returncode}:\n{self.log()}')
            owners = {self._who_listens(port) for port in self._ports()}
            if 'somebody else' in owners:
                return False
            if owners == {'we'} and self._greets():
                return True
            time.sleep(0.005)
        raise StartFailed(f'{self.title} did not answer within {START_SECONDS} s:\n{self.log()}')

    def _who_listens(self, port):
        sockets = _listening_sockets(port)
        if not sockets:
            return 'nobody'
        return 'we' if any(sockets & _sockets_of(process.pid) for process in self._processes) else 'somebody else'

    def _greets(self):
        try:
            with socket.create_connection(('127.0.0.1', self.imap), 1) as s:
                s.settimeout(5)
                return s.recv(4096).startswith(b'* OK')
        except OSError:
            return False

    def _end_processes(self):
        for process in self._processes:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
        self._processes = []

    def _remove_folder(self):
        for _ in range(50):  # a killed process may need a moment until it writes no more
            shutil.rmtree(self.dir, ignore_errors=True)
            if not self.dir.exists():
                return
            time.sleep(0.01)


def wait_for_the_end(server):
    """Returns when stdin closes, SIGTERM or SIGINT comes, or the server dies by itself."""
    read, write = os.pipe()
    os.set_blocking(write, False)
    # Python runs its handlers between instructions: a signal just before select() sleeps would be heard when select() ends, which it
    # never does. This pipe is written to by the C handler itself.
    signal.set_wakeup_fd(write)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    gone = os.pidfd_open(server.pid)
    while True:
        ready, _, _ = select.select([0, read, gone], [], [])
        if read in ready or gone in ready or not os.read(0, 4096):
            return


def command_line(server_class):
    """The parser of `SERVER.py start`, with the options that every server has; a script adds its own."""
    parser = argparse.ArgumentParser(description=f'Starts a private {server_class.title}; it ends when stdin closes.')
    parser.add_argument('command', choices=['start'])
    parser.add_argument('--dir', help='its folder (default: a temporary one)')
    parser.add_argument('--cert', default='good', choices=certs.KINDS)
    parser.add_argument('--user', action='append', default=[], metavar='NAME:PASSWORD', help='instead of ' + ', '.join(USERS))
    parser.add_argument('--keep', action='store_true', help='leaves the folder behind, and uses the mail that is in it')
    return parser


def serve(server_class, parser):
    """main() of a server's script; returns the exit status."""
    arguments = vars(parser.parse_args())
    del arguments['command']
    arguments['users'] = dict(pair.split(':', 1) for pair in arguments.pop('user'))
    server = server_class(**arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # start() cleans up after itself
    try:
        server.start()
    except StartFailed as failure:
        print(f'{server_class.name}.py: {failure}', file=sys.stderr)
        return 1
    try:
        print(json.dumps(server.description()), flush=True)
        wait_for_the_end(server)
    finally:
        server.stop()
    return 0
