# SPDX-License-Identifier: GPL-3.0-or-later
"""test_leaks.py HTMLVIEWER: what a message that is viewed, printed, copied, answered or told of on the desktop makes the program open, seen
from outside by strace, in a network namespace without any network. Nothing may be connected to but the desktop's own sockets, and no file
that a message names may be opened.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

VIEWER = sys.argv.pop(1) if len(sys.argv) > 1 else ''
MARK = 'leak'
CALLS = 'trace=network,open,openat,openat2,stat,lstat,newfstatat,statx,access,faccessat,faccessat2,readlink,execve'


def run(folder, *options):
    """The viewer's last line, and every system call of it and its threads that could leave the house."""
    trace = folder / 'trace'
    viewer = ['dbus-run-session', '--', VIEWER, str(folder / 'out.pdf'), *options]
    command = ['strace', '-f', '-qq', '-s', '300', '-e', CALLS, '-o', str(trace), *viewer]
    if os.geteuid() == 0:
        command = ['unshare', '-n', *command]
    else:
        command = ['unshare', '-r', '-n', *command]
    environment = {key: value for key, value in os.environ.items() if key in ('PATH', 'HOME', 'LD_LIBRARY_PATH', 'ASAN_OPTIONS', 'TSAN_OPTIONS')}
    environment |= {'QT_QPA_PLATFORM': 'offscreen', 'LC_ALL': 'C.UTF-8', 'XDG_RUNTIME_DIR': str(folder)}
    done = subprocess.run(command, env=environment, cwd=folder, stdout=subprocess.PIPE, text=True, check=True, timeout=1200)
    return done.stdout.strip(), trace.read_text(errors='replace').splitlines()


def connections(lines):
    """Sockets that lead out, and anything sent or connected to an address that is not a path."""
    found = []
    for line in lines:
        if re.search(r'\bsocket\((AF_INET6?|AF_NETLINK|AF_PACKET)', line) and 'AF_NETLINK' not in line:
            found.append(line)
        elif re.search(r'\b(connect|sendto|sendmsg|sendmmsg|bind)\(', line) and 'sa_family=AF_INET' in line:
            found.append(line)
    return found


def files(lines):
    """Calls with a path that a message names."""
    named = re.compile(r'\b(open|openat|openat2|stat|lstat|newfstatat|statx|access|faccessat2?|readlink)\(.*"[^"]*' + MARK + r'[^"]*"')
    return [line for line in lines if named.search(line)]


class Leaks(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='view-'))
        self.addCleanup(shutil.rmtree, self.folder)

    def test_nothing_leaves(self):
        said, lines = run(self.folder)
        vectors, ways = map(int, re.findall(r'\d+', said))
        self.assertGreaterEqual(vectors, 280)
        self.assertGreaterEqual(ways, 12)
        self.assertGreater(len(lines), 100, 'strace saw nothing')
        self.assertTrue((self.folder / 'out.pdf').stat().st_size > 500, 'nothing was printed')
        self.assertEqual(connections(lines), [])
        self.assertEqual(files(lines), [])

    def test_a_leak_is_seen(self):
        _, lines = run(self.folder, '--careless')
        self.assertNotEqual(files(lines), [])

    def test_what_counts(self):
        self.assertTrue(connections(['9 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3']))
        self.assertTrue(connections(['9 connect(3, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = -1']))
        self.assertFalse(connections(['9 connect(3, {sa_family=AF_UNIX, sun_path="/run/user/0/bus"}, 110) = 0']))
        self.assertTrue(files(['9 openat(AT_FDCWD, "/tmp/leak-3", O_RDONLY) = -1']))


if __name__ == '__main__':
    unittest.main()
