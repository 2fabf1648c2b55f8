#!/bin/sh
# Trains, measures and writes out the verifier: a development tool, no part of the build or product.
# Needs PyTorch 1.13 or later and NumPy for python3; no onnx package. On a CPU take a PyTorch with
# MKL or OpenBLAS (a Debian one without libopenblas0 is 25 times slower): some 15 examples a second
# and core, four hours for 200,000; on AMD's processors twice that many, where a preloaded library
# answers 1 to mkl_serv_intel_cpu_true (decision 23). Uses a GPU where PyTorch sees one.
#
#   sh src/train/verifier.sh train NLI TUNE OUT [--examples N] [--leave KIND,KIND]
#   sh src/train/verifier.sh evaluate NLI TUNE OUT/last.pt [--every N]
#   sh src/train/verifier.sh export OUT/last.pt verifier.onnx TUNE
#   sh src/train/verifier.sh fixture src/test/resources/language
#
# The first ends with OUT/verifier.onnx and its card, OUT/verifier.md; called again after an
# interruption it goes on where it was. The others do parts of it anew.
# NLI is the folder of mix-clean.jsonl, heldout-news-dev.jsonl and the lists of words, TUNE that of
# the articles with their rewrites.
set -eu
. "$(dirname "$0")/base.sh"
command=$1
shift
case $command in
  train)
    nli=$1 tune=$2 out=$3
    shift 3
    "$python" -m verifier.train --base "$base" --nli "$nli" --tune "$tune" --out "$out" "$@"
    "$python" -m verifier.export --base "$base" --weights "$out/last.pt" --out "$out/verifier.onnx" \
      --tune "$tune"
    exec "$python" -m verifier.card --base "$base" --nli "$nli" --tune "$tune" \
      --weights "$out/last.pt" --model "$out/verifier.onnx" ;;
  evaluate)
    nli=$1 tune=$2 weights=$3
    shift 3
    exec "$python" -m verifier.evaluate --base "$base" --nli "$nli" --tune "$tune" \
      --weights "$weights" "$@" ;;
  export)
    "$python" -m verifier.export --base "$base" --weights "$1" --out "$2" --tune "$3"
    sha256sum "$2" ;;
  fixture)
    exec "$python" -m verifier.export --base "$base" --fixture "$1" ;;
  *)
    echo "verifier.sh: train, evaluate, export or fixture, not $command" >&2
    exit 2 ;;
esac
