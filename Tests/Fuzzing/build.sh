#!/bin/sh
# Builds the fuzzing target: the rooms that a question goes through, each as its module, and the target over them.
# Only what reads the bytes is watched: the fuzzer would spend its time on looking at the index.
set -e
out=.build/fuzz
mkdir -p $out/corpus
flags="-O -wmo -parse-as-library -package-name whoknows -swift-version 6
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I $out -I Sources/CStemmer -I Sources/CPrefetch"
for room in Parallel Text Index; do
  watch=""
  if [ $room = Text ]; then watch="-sanitize=fuzzer"; fi
  # shellcheck disable=SC2046,SC2086
  swiftc $flags $watch -module-name $room -emit-module -emit-module-path $out/$room.swiftmodule \
    -c -o $out/$room.o $(find Sources/$room -name '*.swift' | sort)
done
experts=Sources/Discovery/Experts
# shellcheck disable=SC2086
swiftc $flags -sanitize=fuzzer -module-name Fuzz Tests/Fuzzing/*.swift \
  Tests/IndexTests/Support/MemoryBlocks.swift $experts/TopicQuestion.swift \
  $experts/TopicQuestion+Topics.swift $experts/ViewersWords.swift \
  $out/Parallel.o $out/Text.o $out/Index.o -o $out/query
