#!/bin/sh
# The shares that have no part yet, as Slurm writes them (3,7,8): missing.sh N PARTS
set -eu
share=1
while [ "$share" -le "$1" ]; do
  [ -e "$2/part-$share.jsonl" ] || echo "$share"
  share=$((share + 1))
done | paste -sd, -
