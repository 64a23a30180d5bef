#!/usr/bin/env bash
# layout.sh BUILD: installs into an empty folder and compares what is there with what should be.
set -euo pipefail
build=$1
stage=$(mktemp -d); trap 'rm -rf "$stage"' EXIT
DESTDIR=$stage cmake --install "$build" --prefix /usr >/dev/null

expected=(
  share/applications/org.godwit.Godwit.desktop
  share/bash-completion/completions/godwit-cli
  share/dbus-1/services/org.godwit.Godwit.service
  share/doc/godwit/CHANGELOG.md
  share/doc/godwit/PRIVACY.md
  share/doc/godwit/README.md
  share/doc/godwit/SECURITY.md
  share/doc/godwit/copyright
  share/fish/vendor_completions.d/godwit-cli.fish
  share/icons/hicolor/scalable/apps/org.godwit.Godwit.svg
  share/icons/hicolor/symbolic/apps/org.godwit.Godwit-symbolic.svg
  share/man/man1/godwit-cli.1
  share/man/man1/godwit.1
  share/metainfo/org.godwit.Godwit.metainfo.xml
  share/zsh/site-functions/_godwit-cli
)
for size in 16 22 24 32 48 64 128 256 512; do expected+=("share/icons/hicolor/${size}x$size/apps/org.godwit.Godwit.png"); done
for program in app/godwit cli/godwit-cli; do
  if [ -e "$build/src/$program" ]; then expected+=("bin/$(basename "$program")"); fi
done
diff <(printf '%s\n' "${expected[@]}" | sort) <(cd "$stage/usr" && find . -type f -printf '%P\n' | sort) \
  || { echo 'FAIL: < what should be installed, > what is' >&2; exit 1; }
for program in "$stage"/usr/bin/*; do
  [ -e "$program" ] || continue
  [ -x "$program" ] || { echo "FAIL: $program cannot be run" >&2; exit 1; }
  # A path of the build machine in the program would be looked up on someone else's.
  if readelf -d "$program" | grep -E 'R(UN)?PATH'; then echo "FAIL: $program carries a run path" >&2; exit 1; fi
done
