#!/usr/bin/env bash
#SBATCH --job-name=truce
#SBATCH --cpus-per-task=4
#SBATCH --mem=2G
#SBATCH --time=02:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=%x-%A-%a.log
#
# One shard of an experiment, as one task of a Slurm array. A task that was killed and is queued again goes on from its own file.
# Submit with submit.sh, which also joins the shards; or by hand, all of them or one again:
#   EXPERIMENT=experiments/publishing.yaml OUT=results SHARDS=32 sbatch --array=1-32 deploy/slurm/task.sh
#   EXPERIMENT=experiments/publishing.yaml OUT=results SHARDS=32 sbatch --array=7 deploy/slurm/task.sh
set -euo pipefail
: "${EXPERIMENT:?say which experiment: EXPERIMENT=experiments/publishing.yaml}"
: "${OUT:?say where the shards go: OUT=results}"
mkdir -p "$OUT"
status=0
${TRUCE:-truce} experiment "$EXPERIMENT" \
  --shard "$SLURM_ARRAY_TASK_ID/${SHARDS:-$SLURM_ARRAY_TASK_COUNT}" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --out "$OUT/shard-$SLURM_ARRAY_TASK_ID.json" \
  --resume --quiet >/dev/null || status=$?
# Killed outright, as for want of memory: Slurm would count the task as failed, and never start the merge.
if [ "$status" -eq 137 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then scontrol requeue "$SLURM_JOB_ID"; fi
exit "$status"
