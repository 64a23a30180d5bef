# SPDX-License-Identifier: GPL-3.0-or-later
"""search [--messages N] [--quick]: the index of words of N generated letters: how long it takes, how large it is, and queries as they are typed; beside notmuch on
the same letters. The store and the Maildir are made once per machine, beside the cache of the build environment. --quick: the index is not made again.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import time

import rivals

ROUNDS = 5


def made(program, what, count):
    """The store, or the Maildir: made aside, then renamed, so that it is never half there."""
    cache = pathlib.Path(os.environ.get('XDG_CACHE_HOME') or pathlib.Path.home() / '.cache') / 'godwit' / f'search-{what}-{count}'
    if not cache.exists():
        aside = cache.with_suffix(f'.making-{os.getpid()}')
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        subprocess.run([program, what, aside, str(count)], check=True)
        aside.rename(cache)
    return cache


def rows(program, *arguments):
    done = subprocess.run([program, *arguments], check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def run(argv, home):
    """Seconds of time and of CPU."""
    start = time.monotonic()
    child = subprocess.Popen(argv, env={**rivals.environment(home), 'NOTMUCH_CONFIG': str(home / 'config')}, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f'{argv} ended with status {child.returncode}')
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime


def notmuch(program, letters, words):
    """Its index of the same letters: seconds, CPU, octets; and the time of one query each, without that of starting the program."""
    tool = rivals.find('notmuch')
    if not tool:
        return None
    home = letters / 'notmuch'
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    (home / 'config').write_text(f'[database]\npath={home}/database\nmail_root={letters}/mail\n[user]\nname=A\nprimary_email=a@example.org\n[new]\ntags=\nignore=\n')
    (home / 'database').mkdir()
    seconds, cpu = run([tool, 'new', '--quiet'], home)
    octets = sum(file.stat().st_size for file in (home / 'database').rglob('*') if file.is_file())
    start = min(run([tool, 'config', 'get', 'user.name'], home)[0] for _ in range(ROUNDS))
    def query(word, *limit):
        return max(0.0, min(run([tool, 'search', '--output=messages', *limit, word], home)[0] for _ in range(ROUNDS)) - start) * 1000
    first = sorted(query(word, '--limit=50') for word in words)
    return {'seconds': seconds, 'cpu': cpu, 'octets': octets, 'first': first, 'all': sorted(query(word) for word in words)}


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='search', description='The index of words, and searching as one types.')
    parser.add_argument('--messages', type=int, default=100_000)
    parser.add_argument('--quick', action='store_true')
    options = parser.parse_args(arguments)
    program = (build / 'tests/bench/searchbench').resolve()
    store = made(program, 'fill', options.messages)
    index = rows(program, 'index', store)[0] if not options.quick else None
    kinds = rows(program, 'query', store)
    coverage = kinds.pop()
    one = rows(program, 'words', store)
    other = None
    if index:
        letters = made(program, 'maildir', options.messages)
        other = notmuch(program, letters, [row['word'] for row in one])
        print(f'\n| index of {options.messages:,} letters, {index["textOctets"] / 1e6:.0f} MB of text | seconds | CPU | MB |\n|---|---|---|---|')
        print(f'| godwit | {index["elapsedMs"] / 1000:.1f} | {index["cpuMs"] / 1000:.1f} | {index["octets"] / 1e6:.0f} |')
        if other:
            print(f'| notmuch | {other["seconds"]:.1f} | {other["cpu"]:.1f} | {other["octets"] / 1e6:.0f} |')
            print(f'| ratio | {index["elapsedMs"] / 1000 / other["seconds"]:.2f} | {index["cpuMs"] / 1000 / other["cpu"]:.2f} | {index["octets"] / other["octets"]:.2f} |')
        print(f'\nothers wait for the store meanwhile: {index["waitP50Ms"]:.1f} ms (p50), {index["waitP99Ms"]:.1f} (p99), {index["waitMaxMs"]:.1f} at most')
    print('\n| as it is typed, ms | keys | first 50: p50 | p95 | longest | all: p50 | p95 | longest |\n|---|---|---|---|---|---|---|---|')
    for row in kinds:
        print(f'| {row["name"]} | {row["queries"]} | ' + ' | '.join(f'{row[what]:.1f}' for what in (
            'firstP50Ms', 'firstP95Ms', 'firstMaxMs', 'allP50Ms', 'allP95Ms', 'allMaxMs')) + ' |')
    print(f'\ncoverage: {coverage["coverageMs"]:.1f} ms')
    if other:
        print('\n| whole words, ms | first 50: median | longest | all: median | longest |\n|---|---|---|---|---|')
        for name, first, every in (('godwit', sorted(row['firstMs'] for row in one), sorted(row['allMs'] for row in one)), ('notmuch', other['first'], other['all'])):
            print(f'| {name} | {first[len(first) // 2]:.1f} | {first[-1]:.1f} | {every[len(every) // 2]:.1f} | {every[-1]:.1f} |')
