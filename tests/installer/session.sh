# Sourced by what runs on a clean root: waiting, windows, pictures.
set -E
trap 'printf "FAIL: line %s of %s: %s\n" "$LINENO" "$0" "$BASH_COMMAND" >&2' ERR
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

wait_for() { # WHAT COMMAND…: until it succeeds, at most a minute
  local what=$1 tries=0; shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 240 ] || { xwininfo -root -tree 2>&1 | head -n 40 >&2; fail "this did not come: $what"; }
    sleep 0.25
  done
}

window() { xwininfo -root -tree | grep -q "\"$1\": (\"godwit\" \"Godwit\")  *[0-9]\{3,\}x"; } # with this title, a regular expression
ended() { ! kill -0 "$1" 2>/dev/null; }

picture() { # FILE: of the screen, if more is on it than an empty window
  import -window root "$1" && [ "$(identify -format %k "$1")" -gt 1000 ]
}

close_window() { # TITLE: as a window manager does it
  xdotool search --name "$1" windowquit
}
