#!/usr/bin/env bash
# The recipe for Slurm in docs/scale.md, for real: a controller and two machines, the power of one cut in the middle,
# what is missing submitted again, and the same bytes in the end as of one run. As root, on Debian:
#   apt-get install --no-install-recommends munge slurmctld slurmd slurm-client
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/cluster/machines.sh
prepare 160

# Who belongs to the cluster knows the key.
chmod 755 "$work"
mkdir "$work/munge" "$work/state" "$work/spool-n1" "$work/spool-n2"
(umask 077 && head -c 1024 /dev/urandom >"$work/munge/key")
socket=$work/munge/socket
machine key "$(command -v munged)" --foreground --force --key-file="$work/munge/key" --socket="$socket" \
  --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed"
until [ -S "$socket" ]; do sleep 0.1; done

echo '127.0.0.1 localhost ctl n1 n2' >"$work/hosts"
cat >"$work/slurm.conf" <<CONF
ClusterName=loopback
SlurmctldHost=ctl(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmUser=root
SlurmdUser=root
AuthInfo=socket=$socket,cred_expire=5
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/ctl.pid
SlurmdPidFile=$work/%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=0,sched_interval=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SlurmdTimeout=10
NodeName=n1 NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=1000
NodeName=n2 NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=1000
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
machine ctl "$(command -v slurmctld)" -D -i -f "$SLURM_CONF"
start() { machine "$1" "$(command -v slurmd)" -D -f "$SLURM_CONF"; }
start n1
start n2
until [ "$(sinfo --noheader --Node --states=idle 2>/dev/null | wc -l)" -eq 2 ]; do sleep 0.2; done

# The recipe: what has no part is submitted, and again after whatever went wrong.
submit() {
  sbatch --parsable --wait --output="$work/task-%a.log" --array="$(scripts/cluster/missing.sh 8 "$work/parts")" \
    scripts/cluster/slurm-job.sh 8 "$work/articles" "$work/parts"
}
submit >/dev/null 2>&1 &
submitted=$!
until [ "$(results)" -ge 50 ]; do sleep 0.05; done
power_cut n2
echo "cut: $(parts) of 8 parts, $(results) of 160 results"
[ "$(parts)" -lt 8 ]
scontrol update NodeName=n2 State=DOWN Reason=power
scancel --name=analyze
wait "$submitted" || true

start n2
until [ "$(sinfo --noheader --Node --states=idle | wc -l)" -eq 2 ]; do sleep 0.2; done
submit >/dev/null
compare
