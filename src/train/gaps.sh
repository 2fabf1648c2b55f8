#!/bin/sh
# Trains resources/model/gaps.onnx, the net that tells where a word is missing from a sentence: a
# development tool, no part of the build or product. Needs PyTorch 2 and NumPy for python3; no onnx
# package. An hour on a quick core, for sentences are short. Uses a GPU where PyTorch sees one.
#
#   sh src/train/gaps.sh train NLI TUNE OUT [--examples N]
#   sh src/train/gaps.sh evaluate TUNE OUT/last.pt
#
# The first ends with resources/model/gaps.onnx, its card beside it and what the test compares it
# with; called again after an interruption it goes on where it was. NLI is the folder of
# mix-clean.jsonl, TUNE that of the articles with their rewrites.
set -eu
. "$(dirname "$0")/base.sh"
command=$1
shift
case $command in
  train)
    nli=$1 tune=$2 out=$3
    shift 3
    examples=$root/src/test/resources/language
    model=$root/resources/model/gaps.onnx
    "$python" -m gaps.train --base "$base" --nli "$nli" --tune "$tune" --out "$out" "$@"
    "$python" -m gaps.export --base "$base" --weights "$out/last.pt" --tune "$tune" --out "$model" \
      --sentences "$examples/gaps.txt" --expected "$examples/gaps-expected.jsonl"
    exec "$python" -m gaps.card --base "$base" --nli "$nli" --tune "$tune" \
      --weights "$out/last.pt" --model "$model" ;;
  evaluate)
    exec "$python" -m gaps.evaluate --base "$base" --tune "$1" --weights "$2" ;;
  *)
    echo "gaps.sh: train or evaluate, not $command" >&2
    exit 2 ;;
esac
