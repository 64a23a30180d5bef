# SPDX-License-Identifier: GPL-3.0-or-later
"""What the GUI thread spends on each event while letters of a megabyte are opened and written in."""
import os
import subprocess


def main(build, arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen')
    subprocess.run([build / 'tests/bench/composingbench', *arguments], env=environment, check=True)
