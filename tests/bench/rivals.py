# SPDX-License-Identifier: GPL-3.0-or-later
"""mbsync and NeoMutt on the same folder, without compression and without syncing files to the disk, as ours. `dev` unpacks Debian's packages into the folder that GODWIT_RIVALS names."""
import os
import pathlib
import pty
import subprocess
import time

from support import PASSWORD, USER

MBSYNC = '''
FSync no

IMAPStore far
Host 127.0.0.1
Port {port}
User {user}
Pass {password}
TLSType None
AuthMechs LOGIN
DisableExtension COMPRESS=DEFLATE

MaildirStore near
Path {home}/
Inbox {home}/INBOX

Channel inbox
Far :far:
Near :near:
Create Near
Sync Pull
SyncState *
'''
NEOMUTT = '''
set imap_user={user}
set imap_pass={password}
set ssl_starttls=no
set ssl_force_tls=no
set imap_authenticators="login"
set imap_qresync=yes
set imap_deflate=no
set header_cache={home}/headers
set mbox_type=Maildir
set quit=yes
set sleep_time=0
set mail_check=600
set folder=imap://127.0.0.1:{port}/
set spool_file=imap://127.0.0.1:{port}/INBOX
'''


def find(name):
    """The program, or none: then `dev` said why."""
    root = os.environ.get('GODWIT_RIVALS', '')
    program = pathlib.Path(root) / 'usr/bin' / name
    return program if root and program.exists() else None


def environment(home):
    root = pathlib.Path(os.environ['GODWIT_RIVALS'])
    libraries = ':'.join(str(path) for path in (root / 'usr/lib').glob('*-linux-gnu'))
    return {**os.environ, 'LD_LIBRARY_PATH': libraries, 'HOME': str(home), 'TERM': 'xterm', 'LC_ALL': 'C.UTF-8'}


def timed(argv, home):
    """Seconds and peak MiB. On a terminal of its own: NeoMutt wants one."""
    start = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(argv[0], [str(word) for word in argv], environment(home))
    said = b''
    while True:
        try:
            octets = os.read(terminal, 1 << 16)
        except OSError:  # the end of a terminal
            octets = b''
        if not octets:
            break
        said = (said + octets)[-4096:]
    _, status, usage = os.wait4(pid, 0)
    os.close(terminal)
    if status != 0:
        raise subprocess.CalledProcessError(status, argv[0], said.decode(errors='replace'))
    return time.monotonic() - start, usage.ru_maxrss // 1024


def mbsync(home, port):
    home.mkdir(exist_ok=True)
    (home / 'mbsyncrc').write_text(MBSYNC.format(home=home, port=port, user=USER, password=PASSWORD))
    return timed([find('mbsync'), '-q', '-c', home / 'mbsyncrc', 'inbox'], home)


def neomutt(home, port):
    (home / 'headers').mkdir(parents=True, exist_ok=True)
    (home / 'neomuttrc').write_text(NEOMUTT.format(home=home, port=port, user=USER, password=PASSWORD))
    return timed([find('neomutt'), '-n', '-F', home / 'neomuttrc', '-e', 'push <quit>'], home)
