# SPDX-License-Identifier: GPL-3.0-or-later
"""What each bomb of tests/bombs costs, in memory and time."""
import pathlib
import subprocess
import sys


def main(build, arguments):
    test = pathlib.Path(__file__).resolve().parent.parent / 'bombs' / 'test_bombs.py'
    subprocess.run([sys.executable, test, build / 'src' / 'cli' / 'godwit-cli', '--measure', *arguments], check=True)
