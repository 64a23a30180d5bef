# SPDX-License-Identifier: GPL-3.0-or-later
"""A line between a client and a server on loopback: it counts what passes, and can be long."""
import collections
import selectors
import socket
import threading
import time


class Flight:
    """Octets that went one way until some came the other way."""

    def __init__(self, up):
        self.up, self.octets = up, 0


class Line:
    """Listens on `port` and passes on to `target`. With `rtt` (seconds) octets take half of that each way, and connecting takes as long as it
    would: the kernel answers at once here, so the first octets of a connection wait for one round trip more."""

    def __init__(self, target, rtt=0.0):
        self.target, self.rtt = target, rtt
        self.flights, self.connections = [], 0
        self._listener = socket.create_server(('127.0.0.1', 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._listener.close()

    def octets(self, up):
        return sum(flight.octets for flight in self.flights if flight.up == up)

    def trips(self):
        """Times that the client spoke and was answered."""
        flights = list(self.flights)
        return sum(1 for one, next in zip(flights, flights[1:]) if one.up and not next.up)

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client):
        server = socket.create_connection(('127.0.0.1', self.target))
        opened = time.monotonic() + self.rtt
        other = {client: server, server: client}
        due = {client: collections.deque(), server: collections.deque()}  # what is on its way to whom: (when, octets)
        with selectors.DefaultSelector() as selector, client, server:
            for end in other:
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(end, selectors.EVENT_READ)
            while True:
                waiting = [queue[0][0] for queue in due.values() if queue]
                ready = selector.select(max(0, min(waiting) - time.monotonic()) if waiting else None)
                for key, _ in ready:
                    octets = self._read(key.fileobj)
                    if not octets:
                        selector.unregister(key.fileobj)
                    else:
                        self._note(key.fileobj is client, len(octets))
                    due[other[key.fileobj]].append((max(opened, time.monotonic()) + self.rtt / 2, octets))
                for end, queue in due.items():
                    while queue and queue[0][0] <= time.monotonic():
                        octets = queue.popleft()[1]
                        if not octets:
                            return
                        try:
                            end.sendall(octets)
                        except OSError:
                            return

    def _read(self, end):
        try:
            return end.recv(1 << 18)
        except OSError:
            return b''

    def _note(self, up, octets):
        if not self.flights or self.flights[-1].up != up:
            self.flights.append(Flight(up))
        self.flights[-1].octets += octets
