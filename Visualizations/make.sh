#!/bin/sh
# usage: make.sh PROGRAM FOLDER    draws one picture of each kind from Data/company into FOLDER
set -e
program=$1
folder=$2
company=$(dirname "$0")/../Data/company/items.jsonl
workspace=$folder/company.db
mkdir -p "$folder"
rm -f "$workspace"
"$program" import "$company" --workspace "$workspace" --lang en >/dev/null
draw() {
  name=$1
  shift
  "$program" map "$@" --workspace "$workspace" --lang en --output "$folder/$name.svg" >/dev/null
}
draw groups groups
draw units units
draw bridges bridges
draw communities communities
draw structure structure
draw org org
draw ego ego p238
draw topic topic Batteriekühlung
draw before-after before-after 2024-10-01
rm -f "$workspace"
