#!/bin/sh
# One share of a large run: shard.sh I N ARTICLES PARTS
#
# A part is there, whole, or it is not: so a share may be run twice, also at once, and what is missing can be seen. That
# some article could not be read (status 1) is in the part, and no reason to run the share again.
set -eu
part="$4/part-$1.jsonl"
[ ! -e "$part" ] || exit 0
analyze "$3" --jsonl --shard "$1/$2" --jobs 1 --cache "$4/cache" -o "$part" || [ $? -eq 1 ]
