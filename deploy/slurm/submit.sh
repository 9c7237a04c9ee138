#!/usr/bin/env bash
# usage: submit.sh experiments/publishing.yaml results [shards]
# A shard should last some minutes at least: starting a task costs a scheduler half a second.
set -euo pipefail
export EXPERIMENT=${1:?which experiment} OUT=${2:?which folder for the results} SHARDS=${3:-32}
here=$(cd "$(dirname "$0")" && pwd)
array=$(sbatch --parsable --export=ALL --array="1-$SHARDS" "$here/task.sh")
merge=$(sbatch --parsable --export=ALL --dependency="afterok:${array%%;*}" "$here/merge.sh")
echo "array $array, then merge $merge, into $OUT/result.json"
