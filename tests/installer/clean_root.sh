#!/usr/bin/env bash
# clean_root.sh PACKAGE.deb…: installs godwit and godwit-dbgsym on a Debian 13 that has nothing else, and tries what they bring
# (inside_clean_root.sh). A picture of what was seen is left beside the packages. As root with mmdebstrap, else with podman. The network
# is needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
[ $# -ge 1 ] || { echo 'usage: clean_root.sh PACKAGE.deb…' >&2; exit 2; }
say() { printf 'clean_root: %s\n' "$*" >&2; }

out=$(cd "$(dirname "$1")" && pwd -P)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/check"; chmod -R 755 "$work"
cp "$@" "$here"/{inside_clean_root.sh,session.sh,test_completion.py} "$work/check"

if [ "$(id -u)" = 0 ] && { command -v mmdebstrap >/dev/null || apt-get install -y -qq mmdebstrap >/dev/null; }; then
  say 'making a Debian 13 root with nothing but the package'
  # The root is thrown away at the end; mmdebstrap runs the hooks in it, with /proc and /dev there.
  mmdebstrap --quiet --variant=apt --dpkgopt=force-unsafe-io --aptopt='APT::Install-Recommends "false"' \
    --customize-hook="copy-in $work/check /root" \
    --customize-hook='chroot "$1" bash /root/check/inside_clean_root.sh' \
    --customize-hook="copy-out /root/check/demo.png /root/check/composer.png $work" \
    --format=null trixie - >&2
elif command -v podman >/dev/null; then
  podman run --rm -v "$work/check:/root/check" docker.io/library/debian:trixie sh -c 'apt-get update -qq && bash /root/check/inside_clean_root.sh'
  cp "$work"/check/*.png "$work"
else
  say 'this needs root and mmdebstrap, or podman'; exit 1
fi
cp "$work"/*.png "$out"
say "works: $*; what was seen: $out/demo.png, $out/composer.png"
