# SPDX-License-Identifier: GPL-3.0-or-later
"""threads [--messages N,N,…]: conversations computed out of memory: CPU time of one core, octets per message, and what 100 new messages cost. With and without merging by subject."""
import argparse
import json
import subprocess


def main(build, arguments):
    parser = argparse.ArgumentParser(prog='threads', description='Conversations of very many messages.')
    parser.add_argument('--messages', default='100000,1000000')
    options = parser.parse_args(arguments)
    print('| messages | conversations | by subject, too | built in, s of CPU | 100 arrive, ms (median; worst of 51) | octets a message |')
    print('|---|---|---|---|---|---|')
    for messages in options.messages.split(','):
        for merge in ([], ['merge']):
            out = subprocess.run([build / 'tests/bench/threadbench', messages, *merge], check=True, stdout=subprocess.PIPE, text=True).stdout
            row = json.loads(out)
            print(f'| {row["messages"]:,} | {row["conversations"]:,} | {"yes" if merge else "no"} | {row["buildMs"] / 1000:.2f} | '
                  f'{row["batchMs"]:.2f}; {row["worstBatchMs"]:.2f} | {row["octetsPerMessage"]:.0f} |')
