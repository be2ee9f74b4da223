#!/bin/sh
# Time from an edit to the result of all cases, of a new project in Rust under `balustrade plugin test --watch`.
#
#   bench/edit-to-result.sh target/release/balustrade [EDITS]
#
# Crates must be in cargo's cache. The first build is not counted. Times are those that the program tells, from when it notices
# the edit; an edit is noticed by an event of the file system.
set -eu
program=$(realpath "$1")
edits=${2:-11}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export CARGO_NET_OFFLINE=true
unset CARGO_TARGET_DIR
"$program" plugin new watched > new.txt
mkfifo keys
"$program" plugin test watched --watch < keys > told.txt &
exec 3> keys
told() { grep -c "$1" told.txt || true; }
# Waits until a line has been told so many times.
until_told() { while [ "$(told "$1")" -lt "$2" ]; do sleep 0.02; done; }
until_told 'cases hold' 1
n=0
while [ "$n" -lt "$edits" ]; do
    n=$((n + 1))
    sed "s/privacy.order_number/privacy.order_number_$n/" watched/src/lib.rs > lib.rs
    [ $((n % 2)) = 1 ] || sed 's/privacy.order_number_[0-9]*/privacy.order_number/' watched/src/lib.rs > lib.rs
    cp lib.rs watched/src/lib.rs
    until_told 'from edit to result' "$n"
done
echo q >&3
exec 3>&-
wait
grep 'from edit to result' told.txt | sort -n | awk '{ ms[NR] = $1 } END { printf "%d edits: median %d ms, from %d to %d ms\n", NR, ms[int((NR + 1) / 2)], ms[1], ms[NR] }'
