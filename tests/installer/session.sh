# Sourced by what runs on a clean root: waiting, windows, pictures.
set -E
trap 'printf "FAIL: line %s of %s: %s\n" "$LINENO" "$0" "$BASH_COMMAND" >&2' ERR
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

wait_for() { # WHAT COMMAND…: until it succeeds, at most two minutes
  local what=$1 end=$((SECONDS + 120)); shift
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || { xwininfo -root -tree 2>&1 | head -n 40 >&2; fail "this did not come: $what"; }
    sleep 0.25
  done
}

window() { xwininfo -root -tree | grep -q "\"$1\": (\"godwit\" \"Godwit\")  *[0-9]\{3,\}x"; } # with this title, a regular expression
ended() { ! kill -0 "$1" 2>/dev/null; }

picture() { # FILE: of the screen, if more is on it than an empty window
  import -window root "$1" && [ "$(identify -format %k "$1")" -gt 300 ]
}

quit_by_key() { # PID TITLE: until it has ended; there is no window manager that would give it the keyboard
  ended "$1" || xdotool search --onlyvisible --name "$2" windowfocus --sync key ctrl+q || :
  ended "$1"
}
