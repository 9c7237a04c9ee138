#!/usr/bin/env bash
#SBATCH --job-name=truce-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=00:15:00
#
# Joins the shards once all are done: the same bytes as from one machine. It refuses a set with gaps.
set -euo pipefail
: "${OUT:?say where the shards are: OUT=results}"
exec ${TRUCE:-truce} merge "$OUT"/shard-*.json --out "$OUT/result.json"
