#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""architecture.py [--root DIR]: whether the drawings of src/README.md are what the code is.

The rooms and arrows are those of the table in rules.py, no more and no fewer, and each arrow is gone by some #include; the thread under a
name is the one that the table of rooms says; each step of a road is declared in the file beside it, whose room runs on that thread. One
line for each fault; exit status 1 if there is one.
"""
import argparse
import os
import pathlib
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import rules  # noqa: E402

ROOM = re.compile(r'^\| `(\w+)` \|.*\| ([^|]+) \|$', re.M)
MAY = re.compile(r'^\| ([a-z, ]+) \| ([^|]+) \|$', re.M)
STEP = re.compile(r'^(\w+)? {2,}(\w+) {2,}\S.*? {2,}(\S+)$')
STANDS_ON = 'mail'  # what everyone includes: drawn as the floor


class Box:
    def __init__(self, top, bottom, left, right, lines):
        self.top, self.bottom, self.left, self.right = top, bottom, left, right
        text = [line[left + 1:right].strip() for line in lines[top + 1:bottom]]
        self.rooms = text[0].split(' · ')
        self.thread = text[1] if len(text) > 1 else None


def boxes(lines):
    found = []
    for top, line in enumerate(lines):
        for match in re.finditer('┌─+┐', line):
            left, right = match.start(), match.end() - 1
            bottom = top + 1
            while bottom < len(lines) and lines[bottom][left] == lines[bottom][right] == '│':
                bottom += 1
            if bottom < len(lines) and re.fullmatch('└[─┬]+┘', lines[bottom][left:right + 1]):
                found.append(Box(top, bottom, left, right, lines))
    return found


def source(lines, row, column):
    """Where a line begins that ends below (row, column): followed upwards to the lower edge of a box."""
    while True:
        sign = lines[row][column]
        if sign == '┬':
            return row, column
        if sign in '┐┌':
            step, end = (-1, '└') if sign == '┐' else (1, '┘')
            column += step
            while lines[row][column] == '─':
                column += step
            if lines[row][column] != end:
                return None
        elif sign != '│':
            return None
        row -= 1


def arrows(lines, drawn):
    """The pairs of rooms, and faults: an arrow without an end."""
    pairs, begun, faults = set(), set(), []
    for row, line in enumerate(lines):
        for match in re.finditer('▼', line):
            start = source(lines, row - 1, match.start())
            ends = [box for box in drawn if box.top == row + 1 and box.left < match.start() < box.right]
            begins = [box for box in drawn if start and box.bottom == start[0] and box.left < start[1] < box.right]
            if len(ends) != 1 or len(begins) != 1:
                faults.append(f'line {row + 1} of the drawing, column {match.start() + 1}: the arrow does not lead from a room to a room')
                continue
            begun.add(start)
            pairs.add((begins[0].rooms[0], ends[0].rooms[0]))
    starts = {(row, match.start()) for row, line in enumerate(lines) for match in re.finditer('┬', line)}
    faults += [f'line {row + 1} of the drawing, column {column + 1}: what begins here ends nowhere' for row, column in sorted(starts - begun)]
    return pairs, faults


def table_pairs():
    return {(room, other.split('/')[0]) for room, allowed in rules.TABLE.items() if allowed is not None for other in allowed
            if other.split('/')[0] in rules.TABLE}


def drawing_faults(drawing, threads):
    width = max(map(len, drawing))
    lines = [line.ljust(width) for line in drawing]
    drawn = boxes(lines)
    names = [name for box in drawn for name in box.rooms]
    faults = []
    if sorted(names) != sorted(rules.TABLE):
        faults.append(f'drawn are the rooms {sorted(names)}, there are {sorted(rules.TABLE)}')
    roof = {name for box in drawn for name in box.rooms if len(box.rooms) > 1}
    if roof != {room for room, allowed in rules.TABLE.items() if allowed is None}:
        faults.append(f'the roof is {sorted(roof)}, which is not what may include everything')
    pairs, broken = arrows(lines, drawn)
    wanted = {pair for pair in table_pairs() if pair[1] != STANDS_ON}
    faults += broken
    faults += [f'an arrow from {one} to {other} is drawn, and the table does not have it' for one, other in sorted(pairs - wanted)]
    faults += [f'the table lets {one} include {other}, and no arrow is drawn' for one, other in sorted(wanted - pairs)]
    for box in drawn:
        if box.thread and box.thread not in re.split('[;,] ', threads.get(box.rooms[0], '')):
            faults.append(f'{box.rooms[0]} is drawn on the thread "{box.thread}", the table of rooms says "{threads.get(box.rooms[0])}"')
    return faults


def table_faults(text):
    """The table "who may include whom" of the page, as far as it is about rooms."""
    said = {}
    for rooms, may in MAY.findall(text.split('## Who may include whom')[1]):
        for room in rooms.split(', '):
            said[room] = {name for name in rules.TABLE if re.search(rf'\b{name}\b', may)}
    known = {room: {other for one, other in table_pairs() if one == room} for room in rules.TABLE}
    return [f'the page says that {room} may include {sorted(said.get(room, []))}, the rule is {sorted(known[room])}'
            for room in rules.TABLE if said.get(room) != known[room]]


def unused(root):
    """What may be included and is not."""
    used = set()
    for room in rules.TABLE:
        for file in (root / 'src' / room).resolve().rglob('*.[ch]*'):
            used |= {(room, other) for other in re.findall(r'^#include "(\w+)/', file.read_text(encoding='utf-8'), re.M)}
    return [f'{one} may include {other}, and never does' for one, other in sorted(table_pairs() - used)]


def road_faults(road, root, threads):
    faults, thread = [], None
    for line in road:
        if line.strip() == '▼':
            thread = None
            continue
        step = STEP.match(line)
        if not step:
            faults.append(f'not a step of a road: "{line}"')
            continue
        thread = step[1] or thread
        file = root / 'src' / step[3]
        room = step[3].split('/')[0]
        if thread not in re.split('[;,] ', threads.get(room, '')):
            faults.append(f'{step[2]} is said to run on the thread "{thread}", {room} runs on "{threads.get(room)}"')
        declared = rf'^(class|struct) {step[2]}\b|\b{step[2]}\('
        if not file.is_file() or not re.search(declared, file.read_text(encoding='utf-8'), re.M):
            faults.append(f'src/{step[3]} declares no {step[2]}')
    return faults


def check(root):
    root = pathlib.Path(root)
    text = (root / 'src/README.md').read_text(encoding='utf-8')
    threads = dict(ROOM.findall(text))
    drawing, *roads = [block.strip('\n').split('\n') for block in re.findall('```text\n(.*?)```', text, re.S)]
    faults = drawing_faults(drawing, threads) + table_faults(text) + unused(root)
    for road in roads:
        faults += road_faults(road, root, threads)
    if len(roads) < 2:
        faults.append('there are fewer roads than two')
    return [f'src/README.md: {fault}' for fault in faults]


def main():
    parser = argparse.ArgumentParser(description='Checks the drawings of src/README.md.')
    parser.add_argument('--root', default=pathlib.Path(__file__).resolve().parents[2])
    faults = check(parser.parse_args().root)
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
