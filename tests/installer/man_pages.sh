#!/usr/bin/env bash
# man_pages.sh SOURCE [PROGRAMS…]: the manual pages are well-formed, and name every option that the programs name.
set -euo pipefail
source=$1; shift
fail() { echo "FAIL: $*" >&2; exit 1; }
# No date stands in them: the version of the package says of when they are.
told=$(mandoc -T lint -W warning "$source"/resources/man/*.1 | grep -v 'missing date' || :)
[ -z "$told" ] || fail "$told"
for program in "$@"; do
  page=$(mandoc -T utf8 "$source/resources/man/$(basename "$program").1" | col -b)
  for option in $(QT_QPA_PLATFORM=offscreen "$program" --help | grep -o -- '--[a-z][a-z0-9-]*' | grep -vx -- '--help-all' | sort -u); do
    grep -q -- "$option" <<<"$page" || fail "the manual page of $(basename "$program") does not tell of $option"
  done
done
