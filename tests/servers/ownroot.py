# SPDX-License-Identifier: GPL-3.0-or-later
"""A root of its own for a server that is unpacked, not installed (`./dev setup` does it: three IMAP servers cannot be installed together).

What is compiled into such a server, as /etc/courier or /run/courier, is in one test's folder then: any number of them run side by side.
The root is made of bind mounts in a mount namespace of the server's own and vanishes with it. As root nothing else is needed, else a
user namespace: for this user alone, without any new right outside.
"""
import ctypes
import os
import pathlib
import signal
import subprocess

from server import StartFailed, die_with_parent

PACKAGES = '/opt/servers'  # where the unpacked packages are inside
_MS_BIND, _MS_REC, _MS_PRIVATE = 0x1000, 0x4000, 0x40000
_libc = ctypes.CDLL(None, use_errno=True)


def packages():
    """Where `./dev setup` unpacked the servers."""
    folder = os.environ.get('GODWIT_SERVERS', '')
    if not folder or not pathlib.Path(folder).is_dir():
        raise StartFailed(f'GODWIT_SERVERS={folder}: no unpacked servers there; `./dev setup` makes them and `./dev` sets the variable')
    return pathlib.Path(folder)


def _mount(source, target, flags):
    if _libc.mount(os.fsencode(source), os.fsencode(target), None, flags, None) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(target))


def _leave_no_trace_outside():
    """Mounts of this namespace must not appear in the one that it was copied from."""
    for line in pathlib.Path('/proc/self/mountinfo').read_text().splitlines():
        fields = line.split()
        if any(word.startswith('shared:') for word in fields[6:fields.index('-')]):
            _mount('none', fields[4].encode().decode('unicode_escape'), _MS_PRIVATE)


class OwnRoot:
    """In `folder`/root. `user` is the name that the unprivileged user has inside."""

    def __init__(self, folder, user, uid, gid):
        self._folder, self._root = folder, folder / 'root'
        self._user, self._uid, self._gid = user, uid, gid

    def prepare(self):
        """Makes what the mounts are mounted on; harmless when it is there already."""
        self._packages = packages()
        for name in ('usr', 'dev', 'proc', 'etc', 'run', 'tmp', PACKAGES[1:], str(self._folder)[1:]):
            (self._root / name).mkdir(parents=True, exist_ok=True)
        for name in ('bin', 'lib', 'lib64', 'sbin'):
            if not (self._root / name).is_symlink():
                (self._root / name).symlink_to(f'usr/{name}')
        (self._root / 'etc' / 'passwd').write_text(f'root:x:0:0::/:/bin/sh\n{self._user}:x:{self._uid}:{self._gid}::/:/bin/sh\n')
        (self._root / 'etc' / 'group').write_text(f'root:x:0:\n{self._user}:x:{self._gid}:\n')

    def path(self, name):
        """Where a file of the root, "/etc/courier/userdb", lies outside."""
        return self._root / name[1:]

    def environment(self, **more):
        libraries = ['/usr/lib', '/usr/lib/courier-authlib', *(f'/usr/lib/{f.name}' for f in (self._packages / 'usr/lib').glob('*-linux-gnu*'))]
        return {'PATH': f'{PACKAGES}/usr/sbin:{PACKAGES}/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin',
                'LD_LIBRARY_PATH': ':'.join(PACKAGES + library for library in libraries), **more}

    def options(self, privileged=False, **environment):
        """Arguments of Popen for a process inside. `privileged`: root stays root."""
        return {'env': self.environment(**environment), 'preexec_fn': lambda: self._enter(privileged)}

    def run(self, *argv, **options):
        """Runs one command inside and returns what it prints."""
        done = subprocess.run(argv, stdin=None if 'input' in options else subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, cwd='/', **options, **self.options())
        if done.returncode != 0:
            raise StartFailed(f'{argv[0]} ended with status {done.returncode}: {done.stdout}')
        return done.stdout

    def _enter(self, privileged):
        """In the child, before exec."""
        root = os.geteuid() == 0
        if root:
            os.unshare(os.CLONE_NEWNS)
        else:
            os.unshare(os.CLONE_NEWUSER | os.CLONE_NEWNS)
            pathlib.Path('/proc/self/setgroups').write_text('deny')
            pathlib.Path('/proc/self/uid_map').write_text(f'{self._uid} {self._uid} 1')
            pathlib.Path('/proc/self/gid_map').write_text(f'{self._gid} {self._gid} 1')
        _leave_no_trace_outside()
        _mount(self._folder, self._root / str(self._folder)[1:], _MS_BIND)
        _mount(self._packages, self._root / PACKAGES[1:], _MS_BIND)
        for name in ('usr', 'dev', 'proc'):
            _mount(f'/{name}', self._root / name, _MS_BIND | _MS_REC)
        os.chroot(self._root)
        os.chdir('/')
        if root and not privileged:
            os.setgroups([])
            os.setgid(self._gid)
            os.setuid(self._uid)
        die_with_parent()
