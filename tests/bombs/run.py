# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of the program against a hostile server, measured from outside: what /proc and wait4 say of the process."""
import dataclasses
import os
import pathlib
import shutil
import subprocess
import tempfile
import time


@dataclasses.dataclass
class Run:
    status: int      # of the program; None: it did not end in time
    error: str       # what it wrote on stderr: the log, and why it failed
    output: str      # what it wrote on stdout
    peak: int        # KiB of resident memory, at the most
    cpu: float       # seconds
    wall: float


def peak_of(pid):
    """VmHWM in KiB; 0 when the process has none any more. It only grows: the last value before the end is the peak."""
    try:
        with open(f'/proc/{pid}/status') as status:
            return next((int(line.split()[1]) for line in status if line.startswith('VmHWM')), 0)
    except OSError:
        return 0


def run(program, server, arguments, limit):
    profile = tempfile.mkdtemp(prefix='godwit-bomb-')
    environment = {**os.environ, 'HOME': profile, 'XDG_CONFIG_HOME': f'{profile}/xdg', 'DBUS_SESSION_BUS_ADDRESS': 'unix:path=/nonexistent'}
    try:
        with tempfile.TemporaryFile() as error, tempfile.TemporaryFile() as output:
            cli = [program, '--profile', profile]
            account(cli, environment, server.port)
            return measured([*cli, '--log', *arguments], environment, output, error, limit)
    finally:
        shutil.rmtree(profile, ignore_errors=True)


made = {}  # the account's file, by program: only the port differs


def account(cli, environment, port):
    file = pathlib.Path(cli[2]) / 'config' / 'accounts.json'
    if not made:
        subprocess.run([*cli, 'account', 'add', '--name', 'x', '--imap', '127.0.0.1:54321', '--tls', 'none', '--user', 'u', '--compress', 'on',
                        '--password-command', 'echo p'], env=environment, check=True, capture_output=True, timeout=60)
        made[cli[0]] = file.read_text()
    file.parent.mkdir(mode=0o700, exist_ok=True)
    file.touch(mode=0o600)
    file.write_text(made[cli[0]].replace('54321', str(port)))


def measured(line, environment, output, error, limit):
    begin = time.monotonic()
    process = subprocess.Popen(line, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=error)
    peak, hung = 0, False
    while True:
        peak = max(peak, peak_of(process.pid))
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        if not hung and time.monotonic() - begin > limit:
            hung = True
            process.kill()
        time.sleep(0.003)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)  # it was waited for here
    output.seek(0)
    error.seek(0)
    return Run(None if hung else process.returncode, error.read().decode(errors='replace'), output.read().decode(errors='replace'), peak,
               usage.ru_utime + usage.ru_stime, wall)
