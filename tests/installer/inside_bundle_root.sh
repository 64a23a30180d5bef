#!/usr/bin/env bash
# Runs on a Debian 13 without Qt, in a folder with the bundle: `bundle_root.sh` brings it there. "session": the part with a display and a bus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./session.sh
export LANG=C.UTF-8 HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/runtime
place="/opt/a place"

in_a_session() {
  "$place/godwit" --demo & demo=$!
  wait_for 'the window' window '.* – Godwit'
  wait_for 'something in it' picture bundle.png
  wait_for 'its end' quit_by_key $demo ' – Godwit$'
}

speaks_tls() { # with the OpenSSL that came along: it gets as far as to doubt the certificate
  openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 -keyout /tmp/key -out /tmp/certificate 2>/dev/null
  openssl s_server -accept 127.0.0.1:9930 -key /tmp/key -cert /tmp/certificate -quiet >/dev/null 2>&1 </dev/null & server=$!
  "$place/bin/godwit-cli" --profile /tmp/tls account add --name A --imap 127.0.0.1:9930 --tls implicit --user a --password-command 'echo a'
  local told
  told=$("$place/bin/godwit-cli" --profile /tmp/tls folders 2>&1) && fail 'a certificate of nobody was believed'
  kill $server
  grep -qi certificate <<<"$told" || fail "no TLS: $told"
}

if [ "${1:-}" = session ]; then in_a_session; exit 0; fi
mkdir -p $HOME "$place"; mkdir -m 700 -p $XDG_RUNTIME_DIR
if compgen -G '/usr/lib/*/libQt*' >/dev/null; then fail 'this root has Qt'; fi
tar -C "$place" --strip-components=1 -xf godwit-*-linux-*.tar.xz
find "$place/bin" "$place/lib" "$place/plugins" -type f ! -name qt.conf ! -name 'libcupsprintersupport.so' | while read -r file; do
  if ldd "$file" | grep 'not found'; then fail "$file lacks libraries"; fi
done
QT_QPA_PLATFORM=offscreen "$place/godwit" --version
"$place/bin/godwit-cli" --profile /tmp/profile account list
speaks_tls
xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- bash ./inside_bundle_root.sh session
