#!/usr/bin/env bash
# desktop_files.sh SOURCE BUILD: the desktop entry and the metainfo are valid, and name the same things as all others.
set -euo pipefail
source=$1 build=$2
cd "$source/resources"
fail() { echo "FAIL: $*" >&2; exit 1; }
entry=org.godwit.Godwit.desktop metainfo=$build/resources/org.godwit.Godwit.metainfo.xml

desktop-file-validate $entry
# There is no web page to name yet, which appstreamcli would have as a warning.
appstreamcli validate --no-net --no-color --override=url-homepage-missing=info "$metainfo"
with_page=$(mktemp -d); trap 'rm -rf "$with_page"' EXIT
sed "s,@GODWIT_WEBSITE@,https://example.org/godwit," metainfo-web.xml.in >"$with_page/block"
awk -v block="$with_page/block" 'sub(/@web_elements@/, "") { while ((getline line <block) > 0) print line } { print }' \
  org.godwit.Godwit.metainfo.xml.in >"$with_page/org.godwit.Godwit.metainfo.xml"
appstreamcli validate --no-net --no-color "$with_page/org.godwit.Godwit.metainfo.xml"
for picture in $(sed -n 's,.*/screenshots/\(.*\)</image>,\1,p' metainfo-web.xml.in); do [ -f "screenshots/$picture" ] || fail "no such picture: $picture"; done

grep -qx 'Icon=org.godwit.Godwit' $entry || fail 'the desktop entry names another icon'
grep -q '<launchable type="desktop-id">org.godwit.Godwit.desktop<' "$metainfo" || fail 'the metainfo launches something else'
grep -qx 'Exec=godwit %U' $entry || fail 'the desktop entry passes no link on'
grep -qx 'MimeType=x-scheme-handler/mailto;x-scheme-handler/mid;message/rfc822;' $entry \
  || fail 'the desktop entry does not offer itself for mailto: and mid: links and messages, or for more'
for code in $(sed -n 's/^set(languages \(.*\))/\1/p' ../translations/CMakeLists.txt); do
  [ "$(grep -c "\[$code\]=." $entry)" = 4 ] || fail "the desktop entry does not speak $code"
  grep -q "<summary xml:lang=\"${code/_/-}\">" "$metainfo" && grep -q "<lang percentage=\"100\">$code<" "$metainfo" || fail "the metainfo does not speak $code"
done

version=$(sed -n 's/^project(godwit VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)
grep -q "<release version=\"$version\"" "$metainfo" || fail "the metainfo has no release $version"
grep -q "^## $version" ../CHANGELOG.md || fail "CHANGELOG.md has no section $version"
grep -Eqx "Version: +$version" ../installer/godwit.spec || fail "the spec of the rpm is of another version"
python3 - icons/*.svg <<'END'
import sys, xml.etree.ElementTree as tree
for path in sys.argv[1:]:
    root = tree.parse(path).getroot()
    assert root.tag.endswith('}svg') and root.get('viewBox'), path
END
