#!/usr/bin/env bash
# desktop_files.sh RESOURCES: the desktop entry and the metainfo are valid, and name the same things.
set -euo pipefail
cd "$1"
fail() { echo "FAIL: $*" >&2; exit 1; }

desktop-file-validate org.godwit.Godwit.desktop
# There is no web page to name yet, which appstreamcli would have as a warning.
appstreamcli validate --no-net --no-color --override=url-homepage-missing=info org.godwit.Godwit.metainfo.xml

grep -qx 'Icon=org.godwit.Godwit' org.godwit.Godwit.desktop || fail 'the desktop entry names another icon'
grep -q '<launchable type="desktop-id">org.godwit.Godwit.desktop<' org.godwit.Godwit.metainfo.xml || fail 'the metainfo launches something else'
grep -qx 'Exec=godwit %U' org.godwit.Godwit.desktop || fail 'the desktop entry passes no link on'
grep -qx 'MimeType=x-scheme-handler/mailto;message/rfc822;' org.godwit.Godwit.desktop || fail 'the desktop entry does not offer itself for mailto: links and messages, or for more'
version=$(sed -n 's/^project(godwit VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)
grep -q "<release version=\"$version\"" org.godwit.Godwit.metainfo.xml || fail "the metainfo has no release $version"
grep -q "^## $version" ../CHANGELOG.md || fail "CHANGELOG.md has no section $version"
python3 - icons/*.svg <<'END'
import sys, xml.etree.ElementTree as tree
for path in sys.argv[1:]:
    root = tree.parse(path).getroot()
    assert root.tag.endswith('}svg') and root.get('viewBox'), path
END
