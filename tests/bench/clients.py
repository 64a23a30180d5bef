# SPDX-License-Identifier: GPL-3.0-or-later
"""clients.py DEB CLEAN-STATUS [CLIENT…]: Godwit's package beside those of other clients of Debian 13, in the root that clients.sh makes: what is
fetched and takes room on a clean system, how long until a window is there, and what each does while nobody looks at it. Prints Markdown."""
import ctypes
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import support  # finds tests/servers
from dovecot import Dovecot

CLIENTS = {'Godwit': ('godwit', ['godwit', '--demo']), 'Thunderbird': ('thunderbird', ['thunderbird']), 'KMail': ('kmail', ['kmail']),
           'Claws Mail': ('claws-mail', ['claws-mail']), 'Geary': ('geary', ['geary'])}
ROUNDS = 5
PATIENCE, SETTLING, LOOKING = 120, 240, 60  # s: Qt's cache of pictures takes minutes to empty itself
SCREEN = (1280, 801)
TICK = os.sysconf('SC_CLK_TCK')


def sizes(package, status, recommends):
    """MB to fetch, MB on the disk, and how many packages, on a system that has nothing but apt."""
    settings = ['Debug::NoLocking=1', f'Dir::State::status={status}', f'APT::Install-Recommends={recommends}']
    told = subprocess.run(['apt-get', 'install', '--assume-no', *(f'-o{setting}' for setting in settings), package],
                          capture_output=True, text=True, env={**os.environ, 'LC_ALL': 'C.UTF-8'}).stdout
    unit = {'B': 1e-6, 'kB': 1e-3, 'MB': 1, 'GB': 1e3}

    def megabytes(pattern):
        number, kind = re.search(pattern, told).groups()
        return float(number.replace(',', '')) * unit[kind]
    fetched = megabytes(r'(?:Need to get|Download size:) ([\d.,]+) (\w+)')
    disk = megabytes(r'(?:After this operation,|Space needed:) ([\d.,]+) (\w+)')
    return fetched, disk, int(re.search(r'(?:(\d+) newly installed|Installing: (\d+))', told).group(1) or 0)


class Session:
    """A client on a display and a bus of its own, in `home`. What is counted is all that came from it."""

    def __init__(self, command, home, display):
        environment = {'HOME': str(home), 'XDG_RUNTIME_DIR': str(home / 'run'), 'DISPLAY': display, 'LANG': 'C.UTF-8', 'PATH': os.environ['PATH']}
        (home / 'run').mkdir(mode=0o700, exist_ok=True)
        self.known = set(processes())
        self.environment, self.begun = environment, time.monotonic()
        self.process = subprocess.Popen(['dbus-run-session', '--', *command], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)

    def window(self):
        """Seconds until a window stands on the screen; None: none came."""
        while time.monotonic() - self.begun < PATIENCE:
            shown = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '.*', 'getwindowgeometry', '%@'], env=self.environment,
                                   capture_output=True, text=True).stdout
            shapes = [(int(w), int(h)) for w, h in re.findall(r'Geometry: (\d+)x(\d+)', shown)]
            if any(w >= 300 and h >= 150 and (w, h) != SCREEN for w, h in shapes):
                return time.monotonic() - self.begun
            time.sleep(0.02)
        return None

    def pids(self):
        return [pid for pid in processes() if pid not in self.known]

    def used(self):
        """CPU seconds of each process, and how often each thread went to sleep to be woken again."""
        ticks, switches = {}, {}
        for pid in self.pids():
            try:
                fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
                ticks[pid] = sum(int(n) for n in fields[11:15]) / TICK
                for task in pathlib.Path(f'/proc/{pid}/task').iterdir():
                    switches[task.name] = int(re.search(r'\nvoluntary_ctxt_switches:\s*(\d+)', (task / 'status').read_text())[1])
            except (FileNotFoundError, ProcessLookupError):
                pass
        return ticks, switches

    def memory(self):
        """MB that would be free if it ended (PSS)."""
        total = 0
        for pid in self.pids():
            try:
                total += int(re.search(r'\nPss:\s*(\d+)', pathlib.Path(f'/proc/{pid}/smaps_rollup').read_text())[1])
            except (FileNotFoundError, ProcessLookupError, TypeError):
                pass
        return total / 1024

    def end(self):
        for kind in (signal.SIGTERM, signal.SIGKILL):
            for pid in self.pids():
                try:
                    os.kill(pid, kind)
                except ProcessLookupError:
                    pass
            until = time.monotonic() + 5
            while self.pids() and time.monotonic() < until:
                try:
                    os.waitpid(-1, os.WNOHANG)
                except ChildProcessError:
                    pass
                time.sleep(0.05)


def processes():
    alive = []
    for entry in pathlib.Path('/proc').iterdir():
        if entry.name.isdigit():
            try:
                if (entry / 'stat').read_text().rsplit(')', 1)[1].split()[0] != 'Z':
                    alive.append(int(entry.name))
            except (FileNotFoundError, ProcessLookupError):
                pass
    return alive


def starts(command, home, display):
    """Median seconds until the window, and CPU seconds until then; the first start, which makes the profile, does not count."""
    seconds, cpu = [], []
    for number in range(ROUNDS + 1):
        session = Session(command, home, display)
        took = session.window()
        used = sum(session.used()[0].values())
        if not number:
            time.sleep(15)  # until the profile is whole
        session.end()
        if took is None:
            return None
        if number:
            seconds.append(took)
            cpu.append(used)
    return statistics.median(seconds), statistics.median(cpu)


def idles(command, home, display):
    """Wake-ups a second, CPU milliseconds a minute, and MB, while nothing happens."""
    session = Session(command, home, display)
    if session.window() is None:
        session.end()
        return None
    time.sleep(SETTLING)
    cpu, switches = session.used()
    time.sleep(LOOKING)
    cpu_after, switches_after = session.used()
    memory = session.memory()
    session.end()
    return since(switches_after, switches) / LOOKING, since(cpu_after, cpu) * 1000 * 60 / LOOKING, memory


def since(after, before):
    """What came to it meanwhile; of what has ended that is not known."""
    return sum(count - before.get(of, 0) for of, count in after.items())


def print_sizes(deb, status):
    print('| | fetched, MB | on the disk, MB | packages | with what is recommended: fetched | on the disk |\n|---|---|---|---|---|---|')
    for title, (package, _) in CLIENTS.items():
        what = deb if package == 'godwit' else package
        fetched, disk, count = sizes(what, status, 'false')
        more_fetched, more_disk, _ = sizes(what, status, 'true')
        print(f'| {title} | {fetched:.0f} | {disk:.0f} | {count} | {more_fetched:.0f} | {more_disk:.0f} |', flush=True)


def print_idle(title, told):
    if told:
        print(f'| {title} | {told[0]:.2f} | {told[1]:.0f} | {told[2]:.0f} |', flush=True)
    else:
        print(f'| {title} | no window came | | |', flush=True)


def with_account(home):
    """Godwit's command, on an account of a Dovecot that it watches by IDLE."""
    server = Dovecot(users={support.USER: support.PASSWORD})
    server.start()
    support.fill(server.imap, 200)
    support.add_account('godwit-cli', str(home / 'profile'), server)
    return server, ['godwit', '--profile', str(home / 'profile')]


def main():
    deb, status = sys.argv[1:3]
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER: what a client leaves behind stays ours
    display = ':77'
    server = subprocess.Popen(['Xvfb', display, '-screen', '0', f'{SCREEN[0]}x{SCREEN[1]}x24', '-nolisten', 'tcp'], stderr=subprocess.DEVNULL)
    print_sizes(deb, status)
    wanted = sys.argv[3:] or list(CLIENTS)
    print('\n| | seconds until a window | CPU seconds until then |\n|---|---|---|')
    with tempfile.TemporaryDirectory() as homes:
        for title in wanted:
            home = pathlib.Path(homes) / CLIENTS[title][0]
            home.mkdir()
            told = starts(CLIENTS[title][1], home, display)
            print(f'| {title} | {told[0]:.2f} | {told[1]:.2f} |' if told else f'| {title} | no window came | |', flush=True)
        print('\n| | wake-ups a second | CPU milliseconds a minute | MB (PSS) |\n|---|---|---|---|')
        for title in wanted:
            print_idle(title, idles(CLIENTS[title][1], pathlib.Path(homes) / CLIENTS[title][0], display))
        home = pathlib.Path(homes) / 'account'
        home.mkdir()
        dovecot, command = with_account(home)
        print_idle('Godwit, with an account in IDLE', idles(command, home, display))
        dovecot.stop()
    server.terminate()


if __name__ == '__main__':
    main()
