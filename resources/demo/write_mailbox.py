#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""write_mailbox.py OUT: the demo mailbox in one file, which `godwit --demo` carries inside (src/app/demomail.h says how it is read).

A line of JSON: {"day": "YYYY-MM-DD", "folders": [{"path", "subscribed", "messages": [[arrived, [flag, …], octets], …]}, …]}, then the octets
of all messages in that order. `day` is always the same, so that two builds give the same file; the program moves all dates.
"""
import datetime
import json
import sys

import demo_mailbox

DAY = datetime.date(2026, 1, 1)


def main(out):
    folders, content = [], []
    for folder in demo_mailbox.mailbox(DAY):
        if folder.owner == 'anna':  # another account's folders are for a server, which has several
            rows = [[int(m.date.timestamp()), sorted(m.flags), len(m.octets)] for m in folder.messages]
            folders.append({'path': folder.path, 'subscribed': folder.subscribed, 'messages': rows})
            content += [m.octets for m in folder.messages]
    with open(out, 'wb') as file:
        file.write(json.dumps({'day': DAY.isoformat(), 'folders': folders}).encode() + b'\n' + b''.join(content))


if __name__ == '__main__':
    main(sys.argv[1])
