#!/usr/bin/env bash
# bundle_root.sh BUNDLE.tar.xz: starts it on a Debian 13 that has X libraries and fonts, and no Qt. As root with mmdebstrap, else with podman.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
bundle=$(readlink -f "${1:?BUNDLE.tar.xz}")
say() { printf 'bundle_root: %s\n' "$*" >&2; }
beside='xvfb xauth x11-utils xdotool imagemagick dbus procps xz-utils ca-certificates fontconfig fonts-dejavu-core libx11-xcb1'
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/check"; chmod -R 755 "$work"
cp "$bundle" "$here"/{inside_bundle_root.sh,session.sh} "$work/check"
if [ "$(id -u)" = 0 ] && { command -v mmdebstrap >/dev/null || apt-get install -y -qq mmdebstrap >/dev/null; }; then
  say 'making a Debian 13 root without Qt'
  mmdebstrap --quiet --variant=apt --dpkgopt=force-unsafe-io --aptopt='APT::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --include="${beside// /,}" --customize-hook="copy-in $work/check /root" \
    --customize-hook='chroot "$1" bash /root/check/inside_bundle_root.sh' \
    --customize-hook="copy-out /root/check/bundle.png $work" \
    --format=null trixie - >&2
elif command -v podman >/dev/null; then
  podman run --rm -v "$work/check:/root/check" docker.io/library/debian:trixie \
    sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends $beside >/dev/null && bash /root/check/inside_bundle_root.sh"
  cp "$work/check/bundle.png" "$work"
else
  say 'this needs root and mmdebstrap, or podman'; exit 1
fi
cp "$work/bundle.png" "$(dirname "$bundle")"
say "works: $(basename "$bundle"); what was seen: $(dirname "$bundle")/bundle.png"
