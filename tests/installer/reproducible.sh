#!/usr/bin/env bash
# reproducible.sh [deb|rpm|source|bundle]…: makes the packages a second time, elsewhere, under another umask, language and time zone, without ccache, and compares them
# with those of build/package, byte by byte.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
[ -d "$top/build/package" ] || { echo 'first: ./dev package' >&2; exit 1; }
elsewhere=$(mktemp -d -p "$top/build" elsewhere.XXXXXX); trap 'rm -rf "$elsewhere"' EXIT
"$top/installer/package" "$top/build/shipped" source >/dev/null
tar -C "$elsewhere" -xf "$top"/build/package/godwit-[0-9]*.[0-9].tar.xz
cd "$elsewhere"/godwit-*
umask 077
env -u SOURCE_DATE_EPOCH CCACHE_DISABLE=1 TZ=Pacific/Chatham LC_ALL=de_DE.UTF-8 HOME="$elsewhere" \
  ./installer/package "$PWD/build/shipped" "$@" >/dev/null
status=0
for file in build/package/godwit*; do
  name=$(basename "$file")
  if ! [ -e "$top/build/package/$name" ]; then echo "not made before, so not compared: $name"
  elif cmp "$file" "$top/build/package/$name"; then echo "the same: $name"
  else status=1; fi
done
exit $status
