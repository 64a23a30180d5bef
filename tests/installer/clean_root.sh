#!/usr/bin/env bash
# clean_root.sh PACKAGE.deb: installs the package on a Debian 13 that has nothing else, and starts what it brings.
# As root with mmdebstrap, else with podman. The network is needed.
set -euo pipefail
deb=$(readlink -f "${1:?PACKAGE.deb}")
say() { printf 'clean_root: %s\n' "$*" >&2; }

# Runs inside: first with the package's own dependencies only, then with a display beside it.
check=$(cat <<'END'
set -eu
export LANG=C.UTF-8 HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/runtime
mkdir -p $HOME; mkdir -m 700 -p $XDG_RUNTIME_DIR
for file in /usr/bin/godwit /usr/bin/godwit-cli $(find /usr/lib -name libqxcb.so -o -name libqsvg.so -o -name libqsvgicon.so); do
  if ldd "$file" | grep 'not found'; then echo "FAIL: $file lacks libraries" >&2; exit 1; fi
done
QT_QPA_PLATFORM=offscreen godwit --version
godwit-cli --help >/dev/null
godwit-cli --profile /tmp/profile account list
apt-get install -y -qq --no-install-recommends xvfb xauth x11-utils >/dev/null 2>&1
cat > /tmp/window.sh <<'WINDOW'
godwit --profile /tmp/window & program=$!
tries=0
until xwininfo -root -tree 2>/dev/null | grep '("godwit" "Godwit")  *[0-9]\{3,\}x'; do
  tries=$((tries + 1))
  [ $tries -lt 120 ] && kill -0 $program || { echo 'FAIL: no window came up' >&2; exit 1; }
  sleep 0.25
done
kill $program; wait $program || :
WINDOW
xvfb-run -a -s '-screen 0 1280x800x24' sh /tmp/window.sh
apt-get remove -y -qq godwit >/dev/null 2>&1
[ ! -e /usr/bin/godwit ] || { echo 'FAIL: removing the package leaves the program' >&2; exit 1; }
END
)

if [ "$(id -u)" = 0 ] && { command -v mmdebstrap >/dev/null || apt-get install -y -qq mmdebstrap >/dev/null; }; then
  work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
  chmod 755 "$work"; cp "$deb" "$work/godwit.deb"; printf '%s\n' "$check" > "$work/check.sh"
  say 'making a Debian 13 root with nothing but the package'
  # The root is thrown away at the end; mmdebstrap runs the hooks in it, with /proc and /dev there.
  mmdebstrap --quiet --variant=apt --aptopt='APT::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --customize-hook="copy-in $work/godwit.deb $work/check.sh /root" \
    --customize-hook='chroot "$1" apt-get install -y -qq /root/godwit.deb >/dev/null' \
    --customize-hook='chroot "$1" sh /root/check.sh' \
    --format=null trixie - >&2
elif command -v podman >/dev/null; then
  podman run --rm -v "$deb:/godwit.deb:ro" docker.io/library/debian:trixie \
    sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends /godwit.deb >/dev/null && $check"
else
  say 'this needs root and mmdebstrap, or podman'; exit 1
fi
say "works: $(basename "$deb")"
