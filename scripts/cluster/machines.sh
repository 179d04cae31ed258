# What the two tries have in common: articles, a run to compare with, and machines. To be sourced.
#
# A machine is a process with a host name and processes of its own (namespaces): to kill it is to cut its power, and
# nothing of it is left, whatever the try came to.

work=$(mktemp -d "${TMPDIR:-/tmp}/verbatim-cluster-XXXXXX")
declare -A machines
trap 'tear_down' EXIT

tear_down() {
  for name in "${!machines[@]}"; do power_cut "$name"; done
  rm -rf "$work"
}

# machine NAME COMMAND…
machine() {
  local name=$1
  shift
  unshare --pid --fork --kill-child --mount --mount-proc --uts -- \
    sh -c 'hostname "$1"; [ ! -e "$2" ] || mount --bind "$2" /etc/hosts; shift 2; exec "$@"' \
    sh "$name" "$work/hosts" "$@" >>"$work/$name.log" 2>&1 &
  machines[$name]=$!
}

power_cut() {
  kill -9 "${machines[$1]}" 2>/dev/null || true
  wait "${machines[$1]}" 2>/dev/null || true
  unset "machines[$1]"
}

# prepare COUNT: so many articles in $work/articles, and in $work/alone what one run makes of them
prepare() {
  mkdir "$work/bin" "$work/parts"
  ln -s "$PWD/bin/analyze.js" "$work/bin/analyze"
  export PATH="$work/bin:$PATH"
  node scripts/make-corpus.mjs "$1" "$work/articles"
  printf '%%PDF-1.4' >"$work/articles/scan.txt"
  report "$work/articles" -o "$work/alone" 2>"$work/alone.log"
}

# The table with everything in it; that one file could not be read (status 1) is meant.
report() { analyze "$@" --json || [ $? -eq 1 ]; }

parts() { find "$work/parts" -name 'part-*.jsonl' | wc -l; }
results() { find "$work/parts/cache" -name '*.json' 2>/dev/null | wc -l; }
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }

# Merged, the parts are what one run made, to the byte, and nothing half-written is left.
compare() {
  report merge "$work"/parts/part-*.jsonl -o "$work/merged" 2>"$work/merged.log"
  cmp "$work/alone" "$work/merged"
  cmp "$work/alone.log" "$work/merged.log"
  [ -z "$(find "$work/parts" -name '*.tmp')" ]
  echo "done: $(parts) parts, $(wc -c <"$work/merged") bytes, the same as of one run"
}
