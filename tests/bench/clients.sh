#!/usr/bin/env bash
# clients.sh CACHE PACKAGE.deb [CLIENT…]: measures the package beside other clients of Debian 13 (clients.py), in a root that is made once in CACHE.
# As root with mmdebstrap; `./dev bench clients` runs it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
cache=$1 deb=$2; shift 2
rivals='thunderbird kmail claws-mail geary'
beside='xvfb xauth xdotool dbus dbus-x11 python3 procps dovecot-imapd openssl ca-certificates fonts-dejavu-core'
root=$cache/clients-$(printf '%s\n' trixie "$rivals" "$beside" | sha256sum | cut -c1-16)
command -v mmdebstrap >/dev/null && [ "$(id -u)" = 0 ] || { echo 'this needs root and mmdebstrap' >&2; exit 1; }
if [ ! -d "$root" ]; then
  echo "clients: making a Debian 13 root with $rivals (once, about 5 minutes): $root" >&2
  rm -rf "$root.making"
  mmdebstrap --quiet --variant=apt --dpkgopt=force-unsafe-io --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Check-Valid-Until "false"' \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    --customize-hook='cp "$1/var/lib/dpkg/status" "$1/root/clean-status"; chmod 755 "$1/root"' \
    --customize-hook="chroot \"\$1\" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 $beside $rivals >/dev/null" \
    --customize-hook='chroot "$1" useradd --create-home person' trixie "$root.making" >&2
  mv "$root.making" "$root"
fi
rm -rf "$root/root/check"; mkdir -p "$root/root/check/tests/bench"
cp "$deb" "$root/root/check/godwit.deb"
cp "$here"/{clients.py,support.py} "$root/root/check/tests/bench"
cp -r "$here/../servers" "$root/root/check/tests"
chmod -R a+rX "$root/root/check"
unshare --mount --pid --fork --kill-child bash -c '
  mount -t proc proc "$1/proc"; mount --rbind /dev "$1/dev"; mount --rbind /sys "$1/sys"; mount -t tmpfs tmpfs "$1/tmp"; chmod 1777 "$1/tmp"
  cp /etc/resolv.conf "$1/etc/resolv.conf"
  chroot "$1" apt-get update -qq
  told=$(chroot "$1" apt-get install -y -qq -o Dpkg::Use-Pty=0 --reinstall --no-install-recommends /root/check/godwit.deb 2>&1) || { echo "$told" >&2; exit 1; }
  root=$1; shift
  cd "$root"; exec chroot --userspec=person:person "$root" env -i HOME=/home/person PATH=/usr/bin:/bin LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 \
    python3 -u /root/check/tests/bench/clients.py /root/check/godwit.deb /root/clean-status "$@"' clients "$root" "$@"
