#!/usr/bin/env bash
# Runs as root on a clean Debian 13, in a folder with the packages: `clean_root.sh` brings it there. "session": the part with a display and a bus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./session.sh
export LANG=C.UTF-8 HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/runtime DEBIAN_FRONTEND=noninteractive

quiet_apt() { # its words only if it fails
  apt-get -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log >&2; fail "apt-get $*"; }
}

# What belongs to no package manager, cache or person.
files() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /root -o -path /var/lib/dpkg -o -path /var/lib/apt \
    -o -path /var/log -o -path /var/cache \) -prune -o -print | sort
}
persons_files() { (cd "$HOME" && find . -type f ! -path './.cache/*' | sort | xargs -d '\n' sha256sum); }

with_its_dependencies_alone() {
  quiet_apt install ./godwit_*.deb
  for file in /usr/bin/godwit /usr/bin/godwit-cli $(find /usr/lib -name libqxcb.so -o -name libqsvg.so -o -name libqsvgicon.so); do
    if ldd "$file" | grep 'not found'; then fail "$file lacks libraries"; fi
  done
  QT_QPA_PLATFORM=offscreen godwit --version
  godwit-cli --help >/dev/null
  godwit-cli --profile /tmp/profile account list
  quiet_apt install ./godwit-dbgsym_*.deb
  [ "$(dpkg -L godwit-dbgsym | grep -c '^/usr/lib/debug/.build-id/../.*\.debug$')" = 2 ] || fail 'godwit-dbgsym has not the symbols of both programs'
  quiet_apt purge godwit-dbgsym
}

what_is_read() {
  man godwit | grep -q -- --demo || fail 'man godwit'
  man godwit-cli | grep -q -- outbox || fail 'man godwit-cli'
  desktop-file-validate /usr/share/applications/org.godwit.Godwit.desktop
  appstreamcli validate --no-net --no-color --override=url-homepage-missing=info /usr/share/metainfo/org.godwit.Godwit.metainfo.xml
  [ "$(xdg-mime query default x-scheme-handler/mailto)" = org.godwit.Godwit.desktop ] || fail 'nobody opens mailto: links'
  [ "$(xdg-mime query default message/rfc822)" = org.godwit.Godwit.desktop ] || fail 'nobody opens messages'
  python3 test_completion.py --installed
}

running() { # in this root alone: others of the same machine may be seen, too, and those that have ended may not be forgotten yet
  local process
  for process in $(pgrep -x -r S,R,D godwit); do if [ "/proc/$process/root" -ef / ]; then echo "$process"; fi; done
}
only_one() { [ "$(running | wc -l)" = 1 ]; }
none_runs() { [ -z "$(running)" ]; }

in_a_session() {
  godwit --demo & demo=$!
  wait_for 'the window of godwit --demo' window '.* – Godwit'
  wait_for 'something in it' picture demo.png
  wait_for 'the end of godwit --demo' quit_by_key $demo ' – Godwit$'
  if compgen -G '/tmp/[gG]odwit-*' >/dev/null; then fail 'godwit --demo left something behind'; fi

  godwit-cli account add --name Anna --imap 127.0.0.1:1 --tls none --user anna --address anna@example.org --password-command 'echo x'
  godwit & running=$!
  wait_for 'the window' window '.*Godwit'
  xdg-open 'mailto:bo@example.org?subject=The%20tide' # by the Exec of the desktop entry
  wait_for 'the message that xdg-open asked for' window 'The tide – Godwit'
  wait_for 'something in it' picture composer.png
  gio open 'mailto:bo@example.org?subject=The%20wind' # by D-Bus
  wait_for 'the message that gio asked for' window 'The wind – Godwit'
  wait_for 'that only one Godwit runs' only_one
  kill $running; wait $running || :
  gio open 'mailto:bo@example.org?subject=The%20bus' # which starts it
  wait_for 'the message that the bus asked for' window 'The bus – Godwit'
  tr '\0' '\n' <"/proc/$(running)/environ" | grep -q '^DBUS_STARTER_BUS_TYPE=session' || fail 'it was not the bus that started Godwit'
  kill "$(running)"
  wait_for 'its end' none_runs
}

if [ "${1:-}" = session ]; then in_a_session; exit 0; fi
mkdir -p $HOME; mkdir -m 700 -p $XDG_RUNTIME_DIR
with_its_dependencies_alone
quiet_apt install xvfb xauth x11-utils xdotool imagemagick dbus procps man-db bash-completion zsh fish python3 desktop-file-utils appstream xdg-utils \
  libglib2.0-bin shared-mime-info
quiet_apt purge godwit
files >/tmp/without
quiet_apt install ./godwit_*.deb
what_is_read
xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- bash ./inside_clean_root.sh session
persons_files >/tmp/persons
grep -q 'godwit/accounts.json' /tmp/persons || fail 'nothing of the person is there'
quiet_apt purge godwit
files | diff /tmp/without - || fail 'removing the package leaves (>) or takes (<) something'
persons_files | diff /tmp/persons - || fail 'removing the package changed what is the person'"'"'s'
