#!/bin/sh
# ownbus.sh PROGRAM [ARGS]: runs it on a session bus of its own with an unlocked Secret Service, in a home of its own.
set -eu
home=$(mktemp -d); trap 'rm -rf "$home"' EXIT
mkdir -m 0700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
export GODWIT_TEST_OWN_BUS=1
dbus-run-session -- sh -c 'printf sesame | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "$@"' sh "$@"
