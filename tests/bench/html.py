# SPDX-License-Identifier: GPL-3.0-or-later
"""What HTML messages cost, letters and bombs: the pool's CPU to clean one, the longest event of the GUI thread to show it."""
import json
import os
import subprocess


def main(build, arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8')
    program = subprocess.run([build / 'tests/bench/htmlbench', *arguments], env=environment, stdout=subprocess.PIPE, text=True, check=True)
    print(f'{"HTML":36} {"kB":>6} {"pages":>5} {"cleaning ms":>12} {"longest event ms":>17} {"longest paint ms":>17}')
    for line in program.stdout.splitlines():
        row = json.loads(line)
        print(f'{row["name"]:36} {row["octets"] // 1000:6} {row["pages"]:5} {row["cleaningMs"]:12.1f} {row["longestMs"]:17.1f} '
              f'{row["longestPaintMs"]:17.1f}')
