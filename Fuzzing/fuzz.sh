#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Fuzzes the parts of cfn-ecr that read what strangers write: fuzz.sh PROGRAM SECONDS [HARNESS…]
#
# Begins with the fixtures of the tests and what an earlier run found interesting, which is kept in
# .build-fuzz/corpus. An input that traps, hangs or takes too much memory ends the run with status 1 and is
# kept in Fuzzing/Found; once mended, it becomes a fixture there, which every run tries first.
set -euo pipefail
program=$(realpath "$1")
seconds=$2
shift 2
cd "$(dirname "$0")/.."
# libFuzzer reports a trap itself, with the input.
export SWIFT_BACKTRACE=enable=no

harnesses=("$@")
if [ ${#harnesses[@]} = 0 ]; then
  read -ra harnesses <<< "$(HARNESS='' "$program" | sed 's/.* of //; s/,//g')"
fi

# The files of the repository that a harness begins with; a seed is one file.
seeds() {
  case $1 in
    yaml | lint | evaluation) find templates examples Tests -name '*.yaml' -size -16k ;;
    json | snapshot | access) find Tests examples docs -name '*.json' -size -16k ;;
    lifecycle | embedded) grep -rlE --include='*.json' --include='*.yaml' rulePriority Tests templates ;;
    *) find "Fuzzing/Seeds/$1" -type f 2>/dev/null ;;
  esac
}

status=0
for harness in "${harnesses[@]}"; do
  corpus=.build-fuzz/corpus/$harness
  begun=.build-fuzz/seeds/$harness
  found=Fuzzing/Found/$harness
  rm -rf "$begun"
  mkdir -p "$corpus" "$begun" "$found"
  number=0
  while read -r file; do
    number=$((number + 1))
    cp "$file" "$begun/$number"
  done < <(seeds "$harness")
  echo "$harness: $number seeds, $seconds s"
  HARNESS=$harness "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 \
    -print_final_stats=1 -verbosity=0 -artifact_prefix="$found/" "$corpus" "$begun" "$found" \
    > ".build-fuzz/$harness.log" 2>&1 || {
    status=1
    echo "$harness: FAILED; the input is in $found"
    grep -E -A 4 'Fatal|ERROR|SUMMARY' ".build-fuzz/$harness.log" || tail -20 ".build-fuzz/$harness.log"
  }
  sed -nE 's/^stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb): */  \1 /p' ".build-fuzz/$harness.log"
done
exit $status
