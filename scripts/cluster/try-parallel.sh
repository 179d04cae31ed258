#!/usr/bin/env bash
# The recipe for GNU parallel in docs/scale.md, for real: two machines (an sshd each, with processes of its own), the power
# of one cut in the middle, started again, and the same bytes in the end as of one run. As root, on Debian:
#   apt-get install --no-install-recommends parallel openssh-server
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/cluster/machines.sh
prepare 160

ssh-keygen -q -t ed25519 -N '' -f "$work/key"
mkdir -p /run/sshd
for name in n1 n2; do
  port=$(free_port)
  ssh-keygen -q -t ed25519 -N '' -f "$work/$name.key"
  echo "[127.0.0.1]:$port $(cut -d' ' -f1,2 "$work/$name.key.pub")" >>"$work/known_hosts"
  cat >"$work/$name.sshd" <<CONF
ListenAddress 127.0.0.1:$port
HostKey $work/$name.key
AuthorizedKeysFile $work/key.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
MaxStartups 50
SetEnv PATH=$PATH
CONF
  cat >>"$work/ssh_config" <<CONF
Host $name
  HostName 127.0.0.1
  Port $port
  User $(id -un)
  IdentityFile $work/key
  IdentitiesOnly yes
  UserKnownHostsFile $work/known_hosts
  BatchMode yes
CONF
done
start() { machine "$1" "$(command -v sshd)" -D -e -f "$work/$1.sshd"; }
start n1
start n2
for name in n1 n2; do until ssh -F "$work/ssh_config" "$name" true 2>/dev/null; do sleep 0.1; done; done

# The recipe. What it says is written to a file, for a machine without power says nothing any more.
export PARALLEL_HOME="$work/parallel"
recipe=(parallel --will-cite --ssh "ssh -F $work/ssh_config" --sshlogin 1/n1,1/n2 --workdir "$PWD"
  --joblog "$work/joblog" --resume-failed scripts/cluster/shard.sh '{}' 8 "$work/articles" "$work/parts" ::: {1..8})

machine desk "${recipe[@]}"
until [ "$(results)" -ge 50 ]; do sleep 0.05; done
power_cut n2
power_cut desk
echo "cut: $(parts) of 8 parts, $(results) of 160 results"
[ "$(parts)" -lt 8 ]

start n2
"${recipe[@]}" 2>"$work/again.log"
compare
