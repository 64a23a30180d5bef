# SPDX-License-Identifier: GPL-3.0-or-later
"""folders: the subscriptions dialog and the folder pane with 10,000 folders. Budgets: opening 200 ms, 16 ms of CPU an event."""
import json
import os
import subprocess

BUDGETS = {'dialog opened': 200, 'scrolled': 16, 'pane scrolled': 16}


def main(build, arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8')
    lines = subprocess.run([build / 'tests/bench/folderbench', *arguments], env=environment, check=True, capture_output=True,
                           text=True).stdout.splitlines()
    print(f'{"shape":14}{"what":24}{"median ms":>10}{"worst ms":>10}{"budget":>8}')
    for row in map(json.loads, lines):
        budget = BUDGETS.get(row['what'], '')
        print(f'{row["shape"]:14}{row["what"]:24}{row["medianMs"]:10.2f}{row["worstMs"]:10.2f}{budget:>8}')
