#!/usr/bin/env bash
#SBATCH --job-name=truce-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=00:15:00
#
# Joins the shards once all are done: the same bytes as from one machine. It refuses a set with gaps. The parts of a study are
# joined one by one: shard-1-phase.json, shard-2-phase.json and so on into result-phase.json.
set -euo pipefail
: "${OUT:?say where the shards are: OUT=results}"
shopt -s extglob nullglob
firsts=("$OUT"/shard-1.json "$OUT"/shard-1-*.json)
for first in "${firsts[@]}"; do
  [ -e "$first" ] || continue
  part=${first#"$OUT/shard-1"}
  ${TRUCE:-truce} merge "$OUT"/shard-+([0-9])"$part" --out "$OUT/result$part"
  joined=yes
done
if [ -z "${joined:-}" ]; then
  echo "no shard-1.json in $OUT: has the first task ended?" >&2
  exit 1
fi
