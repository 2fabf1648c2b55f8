#!/bin/sh
# Trains resources/model/word-links.onnx anew: a development tool, no part of the build or the product.
# Needs PyTorch 1.13 or later and NumPy for python3 (Debian: python3-torch, python3-numpy); no onnx
# package. A quarter of an hour on one core. On Debian's PyTorch OPENBLAS_CORETYPE=SKYLAKEX helps.
#
#   sh src/train/word-links.sh ALIGN-MTREF.jsonl ALIGN-WIKI.jsonl
#
# Prints the scores of each fold; put them and the new SHA-256 into resources/model/word-links.md.
set -eu
mtref=$(realpath "$1")
wiki=$(realpath "$2")
cd "$(dirname "$0")/../.."
examples=src/test/resources/language/word-links.jsonl
mkdir -p target/train
mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/train/classpath
rows() {
  "${JAVA_HOME:?set it to a JDK 25}/bin/java" --enable-native-access=ALL-UNNAMED \
    -cp "target/classes:target/test-classes:$(cat target/train/classpath)" \
    org.stet.language.WordLinkRows "$1" "$2"
}
rows "$mtref" target/train/mtref.rows
rows "$wiki" target/train/wiki.rows
rows "$examples" target/train/examples.rows
python3 src/train/python/word_links.py "$mtref" target/train/mtref.rows "$wiki" \
  target/train/wiki.rows "$examples" target/train/examples.rows \
  src/test/resources/language/word-links-expected.jsonl resources/model/word-links.onnx
sha256sum resources/model/word-links.onnx
