# SPDX-License-Identifier: GPL-3.0-or-later
"""scale [--messages N,N,…] [--folders N]: a folder of so many messages among 5,000 others, opened and changed; the GUI thread's CPU time per event, painting apart; memory;
and what one change costs by the size of the folder. The stores are made once per machine, beside the cache of the build environment.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import tempfile


def store_of(program, messages, folders):
    cache = pathlib.Path(os.environ.get('XDG_CACHE_HOME', pathlib.Path.home() / '.cache')) / 'godwit' / f'scale-2-{messages}-{folders}'  # 2: letters in conversations
    if not (cache / 'made').exists():
        shutil.rmtree(cache, ignore_errors=True)
        cache.mkdir(parents=True)
        subprocess.run([program, 'fill', cache, str(messages), str(folders)], check=True)
        (cache / 'made').touch()
    return cache


def measure(program, messages, folders):
    with tempfile.TemporaryDirectory() as place:
        profile = pathlib.Path(place) / 'profile'
        shutil.copytree(store_of(program, messages, folders), profile)
        done = subprocess.run([program, 'run', profile], check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='scale', description='One folder of very many messages.')
    parser.add_argument('--messages', default='10000,100000,1000000')
    parser.add_argument('--folders', type=int, default=5000)
    options = parser.parse_args(arguments)
    os.environ['QT_QPA_PLATFORM'] = 'offscreen'
    sizes = [int(size) for size in options.messages.split(',')]
    for messages in sizes:
        rows = measure(build / 'tests/bench/scalebench', messages, options.folders)
        print(f'\n| {messages:,} messages: CPU of the GUI thread per event, ms | events | p99.9 | longest | longest paint | done after |')
        print('|---|---|---|---|---|---|')
        for row in rows:
            if 'elapsedMs' in row:
                print(f'| {row["name"]} | {row["events"]} | {row["p999Ms"]:.2f} | {row["longestMs"]:.2f} | {row["longestPaintMs"]:.2f} | '
                      f'{row["elapsedMs"]:.0f} ms |')
        line = ', '.join(f'{row["name"]} {row["processUs"]:.0f} µs' for row in rows if 'processUs' in row)
        print(f'\nper change at {messages:,}: {line} (CPU of the whole process)')
        threads = next(row for row in rows if 'conversations' in row)
        print(f'conversations at {messages:,}: {threads["conversations"]:,}; {threads["moreKiB"] // 1024} MiB more than the flat list had left')
        memory = rows[-1]
        print(f'memory at {messages:,}: {memory["emptyKiB"] // 1024} MiB before, {memory["openKiB"] // 1024} MiB with the folder open, '
              f'{memory["peakKiB"] // 1024} MiB at most; {memory["octetsPerMessage"]:.1f} octets per listed message')
