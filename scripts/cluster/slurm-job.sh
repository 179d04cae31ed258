#!/bin/sh
#SBATCH --job-name=analyze
#SBATCH --cpus-per-task=1
#SBATCH --mem=900M
#SBATCH --requeue
# One task of the array is one share: sbatch --array=1-8 scripts/cluster/slurm-job.sh 8 ARTICLES PARTS
exec scripts/cluster/shard.sh "$SLURM_ARRAY_TASK_ID" "$@"
